import { type Coverage, FIRST_YEAR, type PostCoverage } from './coverage.ts';

/** Where the report lies, relative to the root of the project. */
export const REPORT_FILE = 'docs/coverage.md';
/** How many of the memberships checked longest ago are shown. */
const OLDEST = 20;
/** Countries with fewer entities are summed up in one line. */
const FEWEST = 3;

/** The report as Markdown, the same for the same corpus. */
export function coverageReport(coverage: Coverage): string {
  const { horizon, counts, agreementKinds, decades, sources, oldest, holders } = coverage;
  const gaps = holders.flatMap(gapLines);
  return `# Coverage of the corpus

Made by \`npm run corpus -- --report --write\`; a test holds that it is up to date. It counts up to ${horizon}, when a fact was last
checked.

${table(['what', 'count'], counts)}

## By country

People by nationality, agreements by party (one counts for each), posts by country or body.

${table(['country', 'people', 'agreements', 'posts'], countryRows(coverage))}

## Agreements by kind

${table(['kind', 'count'], agreementKinds)}

## Memberships by decade

${table(['began', 'count'], decades)}

## Holders of the main posts

Posts of \`corpus/main-posts.yaml\`, acting holders among them. **–** and a number: days of that year on which nobody is known to have
held the post. A month or year counts whole, and less than half a month between two holders is no gap.

${table(['post', ...yearsOf(holders).map(String)], holders.map(holderRow))}

### Gaps

${gaps.length === 0 ? `None from ${FIRST_YEAR} on.` : gaps.join('\n')}

## Sources

A fact is a membership, the identity of a person, or an agreement; it may have sources of several kinds.

${table(
  ['kind', 'facts with one', 'share', 'facts with no other kind'],
  sources.map(({ kind, facts, share, alone }) => [kind, facts, `${Math.round(share * 100)} %`, alone]),
)}

## Checked longest ago

Of ${oldest.length} open memberships. After its date the card says "as of", and an office named alone is not linked.

${table(
  ['as of', 'post', 'held by'],
  oldest.slice(0, OLDEST).map(({ asOf, post, person }) => [asOf, `\`${post}\``, person]),
)}
`;
}

function countryRows({ countries }: Coverage): Cell[][] {
  const isSmall = ({ people, agreements }: Coverage['countries'][number]) => people + agreements < FEWEST;
  const small = countries.filter(isSmall);
  const sum = (count: (one: Coverage['countries'][number]) => number) => small.reduce((total, one) => total + count(one), 0);
  const rows = countries
    .filter((one) => !isSmall(one))
    .map(({ country, people, agreements, posts }) => [country, people, agreements, posts]);
  if (small.length === 0) return rows;
  return [...rows, [`${small.length} others`, sum(({ people }) => people), sum(({ agreements }) => agreements), sum(({ posts }) => posts)]];
}

function yearsOf([first]: Coverage['holders']): number[] {
  return first?.years.map(({ year }) => year) ?? [];
}

function holderRow({ title, years }: PostCoverage): Cell[] {
  const cells = years.map(({ holders, gapDays }) => [holders.join(', '), gapDays > 0 && `**–${gapDays}**`].filter(Boolean).join(' '));
  return [title, ...cells];
}

function gapLines({ post, title, gaps }: PostCoverage): string[] {
  return gaps.map(({ from, to, before }) => `- \`${post}\` ${title}: ${from} to ${to}${before ? ` (${before})` : ''}`);
}

type Cell = string | number;

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
