import { writeStarterPack } from '../corpus/compile.ts';
import { PACK_FILES } from '../packs/format.ts';

/** `npm run corpus`: validates the corpus, compiles it to the starter pack and prints what is in it. */

const OUT = '.pack/starter';

try {
  const { content, gazetteer, search } = await writeStarterPack(OUT);
  const { people, agreements, posts, articles } = content;
  const memberships = people.flatMap((person) => person.memberships);
  const marks = articles.flatMap(({ blocks }) => blocks.flatMap((block) => block.marks));
  const sources = new Set([...people, ...agreements, ...memberships].flatMap((fact) => fact.sources));
  const rows: [string, number | string][] = [
    ['people', people.length],
    ['memberships', memberships.length],
    ['posts', posts.length],
    ['agreements', agreements.length],
    ['sources', sources.size],
    ['articles', `${articles.length} in ${new Set(articles.map(({ meta }) => meta.id)).size} stories, ${marks.length} mentions`],
    [
      'written',
      `${OUT}: ${PACK_FILES.content} ${kilobytes(JSON.stringify(content).length)}, ${PACK_FILES.gazetteer} ${kilobytes(gazetteer.byteLength)}, ${PACK_FILES.search} ${kilobytes(search.length)}`,
    ],
  ];
  for (const [name, value] of rows) console.log(`${name.padEnd(12)} ${value}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
