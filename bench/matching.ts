import { foldText } from '../recognizer/fold.ts';
import type { Contender, Matcher } from './contender.ts';
import { type Measured, takeTurns, timed } from './measure.ts';
import { names, type Script } from './names.ts';
import { barePass, ours } from './ours.ts';
import { modern, monyone } from './peers/automata.ts';
import { alternation, trieExpression } from './peers/expressions.ts';
import { flashtext } from './peers/flashtext.ts';
import { type Row, row } from './row.ts';
import { paragraphs } from './texts.ts';

/**
 * Matching, end to end, against its peers: the same names, the same text, from raw text to raw offsets, in turns. Runs in Node and
 * in a page alike. Takes sizes, reports rows; minutes for a million names.
 */

const PEERS: readonly Contender[] = [trieExpression, alternation, monyone, modern, flashtext];
const UNITS: Record<Script, number> = { latin: 600_000, cjk: 300_000 };
const SCRIPTS: readonly Script[] = ['latin', 'cjk'];
const SEED = 2026;
/** Milliseconds of measuring for each contender and text. */
const BUDGET = 700;

export interface MatchingOptions {
  /** Told before every bench: `node` or `chromium`. */
  where: string;
  sizes: readonly number[];
  /** Also with peers that take minutes to build. */
  slow: boolean;
  log(line: string): void;
  /** Takes rows as they are ready. */
  report(rows: readonly Row[]): void;
  /** Bytes on the heap after a collection, where that can be known. */
  heap?: (() => number) | undefined;
}

interface Built {
  contender: Contender;
  matcher: Matcher;
  buildTime: number;
  bytes: number | undefined;
}

export function benchMatching(options: MatchingOptions): void {
  for (const size of options.sizes) for (const script of SCRIPTS) options.report(benchNames(script, size, options));
}

function benchNames(script: Script, size: number, { where, slow, log, heap }: MatchingOptions): Row[] {
  const bench = `${where} ${script} ${size >= 1e6 ? `${size / 1e6}M` : `${size / 1e3}k`}`;
  const list = inOnePiece(names(script, size, SEED));
  const folded = inOnePiece([...new Set(list.map(foldText))]);
  const build = (contender: Contender): Built[] => {
    if (size > (contender.atMost ?? Infinity)) {
      log(`${bench}: left out ${contender.name}, whose expression V8 does not survive`);
      return [];
    }
    if (!slow && size > (contender.slowAbove?.[script] ?? Infinity)) {
      log(`${bench}: left out ${contender.name}, which takes minutes to build (--slow measures it)`);
      return [];
    }
    log(`${bench}: ${contender.name}`);
    return built(contender, list, folded, heap);
  };
  const [mine] = build(ours) as [Built];
  const peers = PEERS.flatMap(build);
  const bare = built(barePass, [], [], undefined)[0] as Built;
  const rows = benchText(bench, paragraphs(script, list, UNITS[script], SEED + 1), mine, peers, bare);
  for (const peer of peers) rows.push(row(`${bench} build`, peer.contender.name, mine.buildTime, peer.buildTime, 'ms'));
  for (const peer of peers) {
    if (peer.bytes && mine.bytes)
      rows.push(row(`${bench} memory`, peer.contender.name, mine.bytes / size, peer.bytes / size, 'bytes a name'));
  }
  return rows;
}

/** As they would come from a file: strings that a program put together are chains until they are first read. */
function inOnePiece(list: readonly string[]): string[] {
  return JSON.parse(JSON.stringify(list));
}

function built(contender: Contender, names: readonly string[], folded: readonly string[], heap: (() => number) | undefined): Built[] {
  const before = heap?.();
  try {
    const [matcher, buildTime] = timed(() => contender.build(names, folded));
    const grown = before !== undefined && heap ? heap() - before : undefined;
    return [{ contender, matcher, buildTime, bytes: matcher.bytes ?? grown }];
  } catch (error) {
    console.warn(`${contender.name} cannot be built of ${names.length} names: ${error}`);
    return [];
  }
}

function benchText(bench: string, text: readonly string[], mine: Built, peers: readonly Built[], bare: Built): Row[] {
  const all = [mine, bare, ...peers];
  const found = all.map(({ matcher }) => spansOf(matcher, text));
  const measured = takeTurns(
    all.map(
      ({ matcher }) =>
        () =>
          void spansOf(matcher, text),
    ),
    BUDGET,
  );
  const units = text.reduce((sum, { length }) => sum + length, 0);
  const speed = (at: number) => units / (measured[at] as Measured).median / 1000;
  const [own = []] = found;
  const rows = all.slice(1).map(({ contender }, at) => {
    const note = contender.note ?? differing(own, found[at + 1] ?? []);
    return row(
      bench,
      contender.name,
      speed(0),
      speed(at + 1),
      'Munits/s',
      contender === flashtext ? `${note}; ${(found[at + 1]?.length ?? 0) / 2} of ${own.length / 2} hits` : note,
    );
  });
  const fair = rows.filter(({ against }) => PEERS.some(({ name, note }) => name === against && !note));
  const best = fair.toSorted((a, b) => b.peer - a.peer)[0];
  return best ? [...rows, { ...best, against: `best of them: ${best.against}` }] : rows;
}

function spansOf(matcher: Matcher, text: readonly string[]): number[] {
  const spans: number[] = [];
  for (const [at, paragraph] of text.entries()) {
    const before = spans.length;
    matcher.find(paragraph, spans);
    // Told apart by paragraph, so that spans of different ones are not taken for equal.
    for (let each = before; each < spans.length; each++) spans[each] = (spans[each] as number) + at * 1e6;
  }
  return spans;
}

function differing(own: readonly number[], other: readonly number[]): string | undefined {
  const keys = (spans: readonly number[]) => new Set(spans.flatMap((start, at) => (at % 2 === 0 ? `${start}-${spans[at + 1]}` : [])));
  const [mine, theirs] = [keys(own), keys(other)];
  const shared = [...mine].filter((span) => theirs.has(span)).length;
  const differ = mine.size + theirs.size - 2 * shared;
  return differ === 0 ? `same ${mine.size} spans` : `${differ} spans differ of ${mine.size}`;
}
