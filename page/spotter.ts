import { MOST_BLOCKS } from '../messages/limits.ts';
import type { Day, Introduction, Mention, Spotted } from '../recognizer/types.ts';
import { Introductions } from './introductions.ts';

/** What is asked of the background, and its answer; undefined when there is none. */
export type Spot = (request: SpotRequest) => Promise<Spotted | undefined>;
export interface SpotRequest {
  date?: Day | undefined;
  lang?: string | undefined;
  introduced: Introduction[];
  blocks: { id: number; text: string }[];
}

/** As much of a block of the page as asking needs. */
export interface Asked {
  id: number;
  text: string;
  alive: boolean;
  open: boolean;
  mentions: readonly Mention[];
}

/**
 * Text of one request, in UTF-16 units. The first is soon answered: it is what the reader sees. Each request costs the page a quarter of
 * a millisecond, and a frame where names come of it, so later ones are larger: two milliseconds to send.
 */
const FIRST_BATCH = 24_000;
const BATCH = 120_000;
/** A page whose answers keep introducing somebody new is let go after this many rounds. */
const MAX_ROUNDS = 8;

/**
 * Asks what the blocks of a page name, a batch at a time, and asks again about blocks whose answer was left open once the page
 * has introduced somebody new. One request is under way at a time: each carries what the ones before it introduced.
 */
export class Spotter<B extends Asked> {
  #spot: Spot;
  #onMentions: (blocks: readonly B[]) => void;
  #signal: AbortSignal;
  #context: { date?: Day | undefined; lang?: string | undefined } = {};
  #introductions = new Introductions();
  #queue: B[] = [];
  /** Where the next batch begins in the queue. */
  #next = 0;
  /** Text that was asked about since the last rest. */
  #asked = 0;
  /** The version of the introductions that each open block was last asked with. */
  #open = new Map<B, number>();
  #rounds = 0;
  #running: Promise<void> | undefined;

  /** @param onMentions told of the blocks of an answer whose mentions are new or changed */
  constructor(spot: Spot, onMentions: (blocks: readonly B[]) => void, signal: AbortSignal) {
    this.#spot = spot;
    this.#onMentions = onMentions;
    this.#signal = signal;
  }

  /** Starts over for another page, or for the same page on another day: what was introduced no longer counts. */
  reset(context: { date?: Day | undefined; lang?: string | undefined }): void {
    this.#context = context;
    this.#introductions.clear();
    this.#queue = [];
    this.#next = 0;
    this.#asked = 0;
    this.#open.clear();
  }

  /** Asks about `blocks`, in this order. Resolves when nothing is left to ask. */
  push(blocks: readonly B[]): Promise<void> {
    // Not at once: a page may have more blocks than a call may have arguments.
    for (const block of blocks) this.#queue.push(block);
    this.#rounds = 0;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#signal.aborted) {
      const batch = this.#take();
      if (batch.length > 0) await this.#ask(batch);
      else this.#queue = this.#reopened();
      if (this.#queue.length === 0) return;
    }
  }

  async #ask(batch: B[]): Promise<void> {
    const context = this.#context;
    const asked = new Map(batch.map((block) => [block.id, { block, text: block.text }]));
    const blocks = batch.map(({ id, text }) => ({ id, text }));
    const answer = await this.#spot({ ...context, introduced: [...this.#introductions.all], blocks });
    // An answer for the page that was here before, or none: the blocks are asked again when they change.
    if (!answer || this.#signal.aborted || context !== this.#context) return;
    // These blocks were answered with what they introduce themselves.
    this.#introductions.merge(answer.introduced);
    const { version } = this.#introductions;
    const changed: B[] = [];
    for (const { id, mentions, open } of answer.blocks) {
      const { block, text } = asked.get(id) ?? {};
      // A block that reads another text by now is asked about anew.
      if (!block?.alive || block.text !== text) continue;
      block.open = open;
      if (open) this.#open.set(block, version);
      else this.#open.delete(block);
      // Most blocks name nobody, before and after.
      if (mentions.length === 0 && block.mentions.length === 0) continue;
      const sound = mentions.filter(({ start, end }) => start < end && end <= block.text.length).sort((a, b) => a.start - b.start);
      const found = keepSame(sound, block.mentions);
      if (found === block.mentions) continue;
      block.mentions = found;
      changed.push(block);
    }
    if (changed.length > 0) this.#onMentions(changed);
  }

  #reopened(): B[] {
    for (const block of this.#open.keys()) if (!block.alive) this.#open.delete(block);
    if (this.#rounds >= MAX_ROUNDS) return [];
    const again = [...this.#open].filter(([, asked]) => asked < this.#introductions.version).map(([block]) => block);
    if (again.length > 0) this.#rounds++;
    return again;
  }

  /** The next blocks that are still on the page; an empty queue when there are none. What is asked after a rest is in view again. */
  #take(): B[] {
    const batch: B[] = [];
    // The first may have had a headline only.
    const most = this.#asked < FIRST_BATCH / 2 ? FIRST_BATCH : BATCH;
    let size = 0;
    for (; this.#next < this.#queue.length && batch.length < MOST_BLOCKS; this.#next++) {
      const block = this.#queue[this.#next] as B;
      if (!block.alive) continue;
      if (batch.length > 0 && size + block.text.length > most) break;
      size += block.text.length;
      batch.push(block);
    }
    if (batch.length === 0) {
      this.#queue = [];
      this.#next = 0;
      this.#asked = 0;
    }
    this.#asked += size;
    return batch;
  }
}

/** Most blocks that are asked about again name what they named: what is the same object is not drawn anew. `before` where all is the same. */
function keepSame(found: readonly Mention[], before: readonly Mention[]): readonly Mention[] {
  if (before.length === 0) return found;
  const known = new Map(before.map((mention) => [JSON.stringify(mention), mention]));
  const kept = found.map((mention) => known.get(JSON.stringify(mention)) ?? mention);
  return kept.length === before.length && kept.every((mention, at) => mention === before[at]) ? before : kept;
}
