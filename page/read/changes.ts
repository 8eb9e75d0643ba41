import { documentElement, isElement, parentNode } from './native.ts';

/** What happened to the tree since the last look, without order: the tree as it is now says the rest. */
export interface Changes {
  /** Nodes whose children or whose text changed. */
  targets: Set<Node>;
  /** Those of them that got or lost elements, and not text alone. */
  rebuilt: Set<Node>;
  /** Nodes that were put in: everything below them is new, even where it was on the page before. */
  fresh: Set<Node>;
  /** Elements that are hidden, or edited, or not any more. */
  hidden: Set<Element>;
  /** Whether any element was taken out. */
  removed: boolean;
}

/** Beyond this many records, following them costs more than reading the page anew. */
const MANY = 1_000;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'contenteditable'],
};

/**
 * Watches the document, and the shadow roots that it is told of, for changes to their text.
 * Records are only kept: work happens when `take` is called. Beyond 1,000 records the observer is off until then, so that a page which
 * changes without end pays for a thousand records a look, and not for all.
 */
export class ChangeWatcher {
  #document: Document;
  #observer: MutationObserver;
  #records: MutationRecord[] = [];
  #many = false;
  #listening = false;
  #root: Element | null;

  constructor(document: Document, onChange: () => void) {
    this.#document = document;
    this.#root = documentElement(document);
    this.#observer = new MutationObserver((records) => {
      this.#keep(records);
      if (this.#many) this.#rest();
      onChange();
    });
    this.watch(document);
  }

  /** Whether there were too many changes to note them. */
  get many(): boolean {
    return this.#many;
  }

  /** Watches another root, too; one that is watched already stays so. */
  watch(root: Document | ShadowRoot): void {
    this.#listening = true;
    this.#observer.observe(root, WATCHED);
  }

  /** Does something to the page that is no change of it. */
  quietly(work: () => void): void {
    this.#keep(this.#observer.takeRecords());
    work();
    this.#observer.takeRecords();
  }

  /** Of too many changes: listens whether there is another one. False where that is done already. */
  listen(): boolean {
    if (this.#listening) return false;
    this.watch(this.#document);
    return true;
  }

  /**
   * The changes so far; `replaced` when it is another document by now; `all` when there were too many, or when all of it was hidden or
   * shown: then the shadow roots have to be given to `watch` again. Starts a new list.
   */
  take(): Changes | 'all' | 'replaced' {
    this.#keep(this.#observer.takeRecords());
    const records = this.#records;
    const many = this.#many;
    this.#records = [];
    this.#many = false;
    this.listen();
    const root = documentElement(this.#document);
    // `document.open` and `document.replaceChildren` put in another root.
    const replaced = root !== null && root !== this.#root;
    this.#root = root ?? this.#root;
    if (replaced) return 'replaced';
    const whole = many || records.some(({ type, target }) => type === 'attributes' && target === root);
    return whole ? 'all' : changesOf(records);
  }

  stop(): void {
    this.#rest();
  }

  #rest(): void {
    this.#observer.disconnect();
    this.#listening = false;
  }

  #keep(records: readonly MutationRecord[]): void {
    this.#many ||= this.#records.length + records.length > MANY;
    // Keeps no node alive that the page let go.
    if (this.#many) this.#records = [];
    else this.#records.push(...records);
  }
}

function changesOf(records: readonly MutationRecord[]): Changes {
  const changes: Changes = { targets: new Set(), rebuilt: new Set(), fresh: new Set(), hidden: new Set(), removed: false };
  for (const { type, target, addedNodes, removedNodes } of records) {
    changes.targets.add(target);
    const removed = [...removedNodes].some(isElement);
    const added = [...addedNodes].filter(isElement);
    changes.removed ||= removed;
    if (removed || added.length > 0) changes.rebuilt.add(target);
    for (const node of added) changes.fresh.add(node);
    if (type !== 'attributes' || !isElement(target)) continue;
    changes.hidden.add(target);
    changes.fresh.add(target);
    const parent = parentNode(target);
    if (!parent) continue;
    changes.targets.add(parent);
    changes.rebuilt.add(parent);
  }
  return changes;
}
