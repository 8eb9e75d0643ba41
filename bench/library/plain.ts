import MiniSearch, { type Options } from 'minisearch';
import type { Article } from '../../corpus/schema/articles.ts';
import type { Person } from '../../corpus/schema/entities.ts';
import type { Pack } from '../../packs/format.ts';

/** What a developer would do with MiniSearch by its manual: one index of everything, kept as a string. */

interface Document {
  id: string;
  headline: string;
  names: string;
  lead: string;
  body: string;
}

const OPTIONS: Options<Document> = {
  fields: ['headline', 'names', 'lead', 'body'],
  storeFields: ['headline'],
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { names: 3, headline: 2 } },
};

export type Plain = MiniSearch<Document>;

export function buildPlain({ people, articles }: Pack): string {
  const index = new MiniSearch<Document>(OPTIONS);
  index.addAll([...people.map(personDocument), ...articles.map(articleDocument)]);
  return JSON.stringify(index);
}

export function loadPlain(json: string): Plain {
  return MiniSearch.loadJSON(json, OPTIONS);
}

function personDocument({ id, name }: Person): Document {
  return { id, headline: name.en, names: name.en, lead: '', body: '' };
}

function articleDocument({ key, meta, blocks: [lead, ...rest] }: Article): Document {
  const body = rest.map(({ text }) => text).join('\n');
  return { id: key, headline: meta.headline, names: '', lead: lead?.text ?? '', body };
}
