import { isElement, parentNode } from './native.ts';

/** What happened to the tree since the last look, without order: the tree as it is now says the rest. */
export interface Changes {
  /** Nodes whose children or whose text changed. */
  targets: Set<Node>;
  /** Nodes that were put in: everything below them is new, even where it was on the page before. */
  fresh: Set<Node>;
  /** Elements whose `hidden` attribute changed. */
  hidden: Set<Element>;
}

/** Beyond this many records, noting them costs more than reading the page anew. */
const MANY = 1_000;

/**
 * Watches the whole document for changes to its text.
 * The callback only takes notes: work happens when `take` is called.
 */
export class ChangeWatcher {
  #observer: MutationObserver;
  #changes = none();
  #records = 0;
  #replaced = false;

  constructor(document: Document, onChange: () => void) {
    this.#observer = new MutationObserver((records) => {
      this.#note(records);
      onChange();
    });
    this.#observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['hidden'],
    });
  }

  /** The changes so far, or `all` when there were too many, or `replaced` when it is another document by now; starts a new list. */
  take(): Changes | 'all' | 'replaced' {
    this.#note(this.#observer.takeRecords());
    const changes = this.#replaced ? 'replaced' : this.#records > MANY ? 'all' : this.#changes;
    this.#changes = none();
    this.#records = 0;
    this.#replaced = false;
    return changes;
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #note(records: readonly MutationRecord[]): void {
    this.#records += records.length;
    // `document.open` and `document.replaceChildren` put in another root.
    this.#replaced ||= records.some(({ target, addedNodes }) => target === document && [...addedNodes].some(isElement));
    if (this.#records > MANY) {
      // Keeps no node alive that the page let go.
      this.#changes = none();
      return;
    }
    for (const { type, target, addedNodes } of records) {
      this.#changes.targets.add(target);
      if (type === 'attributes' && isElement(target)) {
        this.#changes.hidden.add(target);
        this.#changes.fresh.add(target);
        const parent = parentNode(target);
        if (parent) this.#changes.targets.add(parent);
      }
      for (const node of addedNodes) if (isElement(node)) this.#changes.fresh.add(node);
    }
  }
}

function none(): Changes {
  return { targets: new Set(), fresh: new Set(), hidden: new Set() };
}
