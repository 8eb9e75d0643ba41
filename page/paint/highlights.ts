import type { MentionType } from '../../recognizer/types.ts';

/** Names in the registry that the page shares with us; `highlight.css` styles them. */
const NAMES = { person: 'sekilas-person', agreement: 'sekilas-agreement', shown: 'sekilas-shown' } as const;
type Kind = keyof typeof NAMES;

const CHECK_EVERY = 1_000;
/** A page that keeps clearing the registry wins. */
const MOST_RESTORES = 5;

/**
 * The named highlights of the page. Only our own names are set and deleted: the registry belongs to the page.
 * Ranges are `StaticRange`s: five thousand live ones made 2,000 changes of the page cost 100-240 ms, static ones 1 ms.
 */
export class Highlights {
  #highlights = Object.fromEntries(Object.keys(NAMES).map((kind) => [kind, new Highlight()])) as Record<Kind, Highlight>;
  #restores = 0;
  #timer: ReturnType<typeof setInterval>;

  constructor() {
    this.#highlights.shown.priority = 1;
    this.#register();
    this.#timer = setInterval(() => this.#restore(), CHECK_EVERY);
  }

  add(type: MentionType, range: StaticRange): void {
    this.#highlights[kindOf(type)].add(range);
  }

  delete(type: MentionType, range: StaticRange): void {
    this.#highlights[kindOf(type)].delete(range);
  }

  /** Marks one range as the one that was asked for; undefined takes the mark away. */
  show(range: StaticRange | undefined): void {
    this.#highlights.shown.clear();
    if (range) this.#highlights.shown.add(range);
  }

  stop(): void {
    clearInterval(this.#timer);
    for (const [kind, name] of Object.entries(NAMES)) {
      this.#highlights[kind as Kind].clear();
      if (CSS.highlights.get(name) === this.#highlights[kind as Kind]) CSS.highlights.delete(name);
    }
  }

  #register(): void {
    for (const [kind, name] of Object.entries(NAMES)) CSS.highlights.set(name, this.#highlights[kind as Kind]);
  }

  #restore(): void {
    const intact = Object.entries(NAMES).every(([kind, name]) => CSS.highlights.get(name) === this.#highlights[kind as Kind]);
    if (intact || document.visibilityState === 'hidden') return;
    if (++this.#restores > MOST_RESTORES) clearInterval(this.#timer);
    else this.#register();
  }
}

/** An office named without its holder stands for a person. */
function kindOf(type: MentionType): 'person' | 'agreement' {
  return type === 'agreement' ? 'agreement' : 'person';
}
