import type { FailureCode } from './protocol.ts';

/**
 * Counts what was refused, and says so at the 1st, 10th, 100th … of a code: what was asked, and by whom, is in no log.
 * @param log called with one line
 */
export function countRefusals(log: (line: string) => void): (code: FailureCode) => void {
  const counts = new Map<FailureCode, number>();
  return (code) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (Number.isInteger(Math.log10(count))) log(`Sekilas: messages refused as ${code}: ${count}`);
  };
}
