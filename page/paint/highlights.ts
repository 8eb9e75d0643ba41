import type { MentionType } from '../../recognizer/types.ts';

/** Names in the registry that the page shares with us; `highlight.css` styles them. */
const NAMES = ['sekilas-person', 'sekilas-person-on-dark', 'sekilas-agreement', 'sekilas-agreement-on-dark', 'sekilas-shown'] as const;
type Name = (typeof NAMES)[number];

/** A page that keeps clearing the registry wins. */
const MOST_RESTORES = 5;
/** Until then a page that clears it in each frame has it for itself, in milliseconds. */
const RESTORE_AFTER = 1_000;

/**
 * The named highlights of the page. Only our own names are set and deleted: the registry belongs to the page.
 * Ranges are `StaticRange`s: five thousand live ones made 2,000 changes of the page cost 100-240 ms, static ones 1 ms.
 */
export class Highlights {
  #highlights = new Map<Name, Highlight>(NAMES.map((name) => [name, new Highlight()]));
  #used = new Set<Name>();
  #restores = 0;
  #registeredAt = 0;

  constructor() {
    this.#of('sekilas-shown').priority = 1;
  }

  /** Underlines a range; the function it returns takes the line away. */
  add(type: MentionType, onDark: boolean, range: StaticRange): () => void {
    const highlight = this.#use(nameOf(type, onDark));
    highlight.add(range);
    return () => highlight.delete(range);
  }

  /** Marks one range as the one that was asked for; undefined takes the mark away. */
  show(range: StaticRange | undefined): void {
    const shown = this.#use('sekilas-shown');
    shown.clear();
    if (range) shown.add(range);
  }

  /** Puts back what the page has cleared: not at once however often it is called, and not for ever. */
  restore(): void {
    if (performance.now() - this.#registeredAt < RESTORE_AFTER) return;
    const lost = [...this.#used].filter((name) => CSS.highlights.get(name) !== this.#of(name));
    if (lost.length === 0 || this.#restores++ >= MOST_RESTORES) return;
    for (const name of lost) this.#register(name);
  }

  stop(): void {
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  }

  /** Registered at its first use: each costs the page a look at its styles, and few pages need all. */
  #use(name: Name): Highlight {
    if (!this.#used.has(name)) this.#register(name);
    this.#used.add(name);
    return this.#of(name);
  }

  #register(name: Name): void {
    CSS.highlights.set(name, this.#of(name));
    this.#registeredAt = performance.now();
  }

  #of(name: Name): Highlight {
    return this.#highlights.get(name) as Highlight;
  }
}

/** An office named without its holder stands for a person. */
function nameOf(type: MentionType, onDark: boolean): Name {
  return `sekilas-${type === 'agreement' ? 'agreement' : 'person'}${onDark ? '-on-dark' : ''}`;
}
