import type { Row } from './row.ts';

/** What a bench is asked for. */
export interface BenchOptions {
  sizes: readonly number[];
  slow: boolean;
  places: readonly ('node' | 'chromium')[];
  /** Tells what goes on, apart from the results. */
  log(line: string): void;
  /** Takes rows as they are ready. */
  report(rows: readonly Row[]): void;
}
