/** One line of `--json`. `ratio` is how many times better ours is than the peer: above 1 is better, whatever the unit. */
export interface Row {
  bench: string;
  /** What is compared with, where the row compares. */
  against: string;
  ours: number;
  peer: number;
  unit: string;
  ratio: number;
  /** What the number hides: spans that differ, offsets that are not given. */
  note?: string;
}

const HIGHER_IS_BETTER = new Set(['Munits/s', 'articles/s', 'share']);

export function row(bench: string, against: string, ours: number, peer: number, unit: string, note?: string): Row {
  // Nothing against nothing is even.
  const ratio = ours === peer ? 1 : HIGHER_IS_BETTER.has(unit) ? ours / peer : peer / ours;
  return { bench, against, ours: rounded(ours), peer: rounded(peer), unit, ratio: rounded(ratio), ...(note && { note }) };
}

function rounded(number: number): number {
  return Number(number.toPrecision(4));
}

/** The rows as a table for people. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ bench, against, ours, peer, unit, ratio, note }) => [
    bench,
    against,
    `${ours}`,
    `${peer}`,
    unit,
    `${ratio.toFixed(2)}×`,
    note ?? '',
  ]);
  const lines = [['bench', 'against', 'ours', 'peer', 'unit', 'ratio', ''], ...cells];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const isNumber = (column: number) => column === 2 || column === 3 || column === 5;
  const padded = (cell: string, column: number) =>
    isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return lines.map((line) => line.map(padded).join('  ').trimEnd()).join('\n');
}
