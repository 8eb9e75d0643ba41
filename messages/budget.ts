import { MOST_TEXT } from './limits.ts';

/** What one tab may ask for at once, and how fast it may go on. */
export interface Limits {
  most: number;
  perSecond: number;
}

/** More tabs than this are not remembered: those that are at rest have their whole budget anyhow. */
const MOST_TABS = 500;

/** A budget a tab, so that a noisy one does not slow the others: a token bucket. Kept in memory; a new worker forgives. */
export class Budgets {
  #limits: Limits;
  #now: () => number;
  #left = new Map<number, { amount: number; at: number }>();

  /** @param now a clock in ms that never goes back */
  constructor(limits: Limits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Takes `cost` from the budget of a tab; false, and nothing taken, where it has too little left. */
  spend(tab: number, cost: number): boolean {
    const amount = this.#amount(tab) - cost;
    if (amount < 0) return false;
    this.#left.set(tab, { amount, at: this.#now() });
    if (this.#left.size > MOST_TABS) this.#forget();
    return true;
  }

  #amount(tab: number): number {
    const { most, perSecond } = this.#limits;
    const left = this.#left.get(tab);
    return left ? Math.min(most, left.amount + ((this.#now() - left.at) / 1_000) * perSecond) : most;
  }

  #forget(): void {
    for (const tab of this.#left.keys()) if (this.#amount(tab) === this.#limits.most) this.#left.delete(tab);
  }
}

/** About how long types of messages take, compared with one that is refused; what writes costs more: nobody clicks so often. */
const COSTS: Readonly<Record<string, number>> = { card: 100, open: 100, site: 5, deny: 400 };
/** As much text takes as long as a message of no text, in UTF-16 units. */
const FREE_TEXT = 1_000;

/** What a message costs, whatever it is: it is not checked yet. */
export function costOf(message: unknown): number {
  if (typeof message !== 'object' || message === null) return 1;
  const { type, blocks, texts } = message as { type?: unknown; blocks?: unknown; texts?: unknown };
  const base = (typeof type === 'string' && Object.hasOwn(COSTS, type) && COSTS[type]) || 1;
  const said: unknown[] = [...listOf(blocks).map((block) => block?.text), ...listOf(texts)];
  const text = said.reduce<number>((sum, one) => sum + (typeof one === 'string' ? one.length : 0), 0);
  // What is beyond a message's own limit is refused without being recognised.
  return base + Math.floor(Math.min(text, MOST_TEXT) / FREE_TEXT);
}

function listOf(value: unknown): { text?: unknown }[] {
  return Array.isArray(value) ? value : [];
}
