import { isElement, parentNode } from './native.ts';

/** What happened to the tree since the last look, without order: the tree as it is now says the rest. */
export interface Changes {
  /** Nodes whose children or whose text changed. */
  targets: Set<Node>;
  /** Nodes that were put in: everything below them is new, even where it was on the page before. */
  fresh: Set<Node>;
  /** Elements whose `hidden` attribute changed. */
  hidden: Set<Element>;
  /** Whether anything was taken out. */
  removed: boolean;
}

/** Beyond this many records, noting them costs more than reading the page anew. */
const MANY = 1_000;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden'],
};

/**
 * Watches the document, and the shadow roots that it is told of, for changes to their text.
 * The callback only takes notes: work happens when `take` is called. Beyond 1,000 records the observer is off until then, so that
 * a page which changes without end pays for a thousand records a look, and not for all.
 */
export class ChangeWatcher {
  #document: Document;
  #observer: MutationObserver;
  #changes = none();
  #records = 0;
  #replaced = false;

  constructor(document: Document, onChange: () => void) {
    this.#document = document;
    this.#observer = new MutationObserver((records) => {
      this.#note(records);
      if (this.#records > MANY) this.#observer.disconnect();
      onChange();
    });
    this.watch(document);
  }

  /** Watches another root, too; one that is watched already stays so. */
  watch(root: Document | ShadowRoot): void {
    this.#observer.observe(root, WATCHED);
  }

  /**
   * The changes so far; `replaced` when it is another document by now; `all` when there were too many: then the shadow roots have to be
   * given to `watch` again. Starts a new list.
   */
  take(): Changes | 'all' | 'replaced' {
    this.#note(this.#observer.takeRecords());
    const many = this.#records > MANY;
    if (many) this.watch(this.#document);
    const changes = this.#replaced ? 'replaced' : many ? 'all' : this.#changes;
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
    this.#replaced ||= records.some(({ target, addedNodes }) => target === this.#document && [...addedNodes].some(isElement));
    if (this.#records > MANY) {
      // Keeps no node alive that the page let go.
      this.#changes = none();
      return;
    }
    for (const record of records) this.#add(record);
  }

  #add({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    const { targets, fresh, hidden } = this.#changes;
    targets.add(target);
    this.#changes.removed ||= removedNodes.length > 0;
    for (const node of addedNodes) if (isElement(node)) fresh.add(node);
    if (type !== 'attributes' || !isElement(target)) return;
    hidden.add(target);
    fresh.add(target);
    const parent = parentNode(target);
    if (parent) targets.add(parent);
  }
}

function none(): Changes {
  return { targets: new Set(), fresh: new Set(), hidden: new Set(), removed: false };
}
