import type { Script } from './names.ts';

/** A way to find names, as the benchmark runs it: built once, then asked for the spans of one paragraph after the other. */
export interface Contender {
  name: string;
  /** Why it is only told, and not compared. */
  note?: string;
  /** Takes names as they are written. */
  build(names: readonly string[], folded: readonly string[]): Matcher;
  /** Built of more names only with `--slow`: it takes minutes. */
  slowAbove?: Readonly<Record<Script, number>>;
  /** Never built of more names: the engine gives up, and takes the process with it. */
  atMost?: number;
}

export interface Matcher {
  /** Leftmost-longest spans with boundaries, as offsets of the raw text: start, end, start, end, … */
  find(text: string, spans: number[]): void;
  /** Bytes that it holds, where it knows. */
  bytes?: number;
}
