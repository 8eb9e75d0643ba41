/** One fact of a card: what it is about, and what holds. Plain texts, so that it can be drawn and counted in lines alike. */
export interface Fact {
  /** A line each. */
  label: readonly string[];
  /** A paragraph each. */
  values: readonly FactValue[];
}

/** The parts of a value in the order in which they stand; `soft` and `differ` on lines of their own. */
export interface FactValue {
  /** How sure, or since when no longer: "Perhaps", "Last:". */
  before?: string | undefined;
  strong?: string | undefined;
  text?: string | undefined;
  /** Who, each a way to a card where the library has one. */
  names?: readonly { name: string; person?: string | undefined }[];
  soft?: string | undefined;
  /** What other sources say. */
  differ?: string | undefined;
}

/** How much of the facts is said: a card that would be too long says less. */
export type Brevity = (typeof BREVITIES)[number];
export const BREVITIES = ['full', 'short', 'shortest'] as const;
