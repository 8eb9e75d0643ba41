import type { PackArticle } from '../corpus/schema/articles.ts';
import type { Person } from '../corpus/schema/entities.ts';
import type { UiLanguage } from '../corpus/schema/fields.ts';
import { PACK_FILES, PACK_FORMAT, type Pack, STARTER_FOLDER } from './format.ts';
import type { Load } from './starter-files.ts';

/** A small pack for tests: one person, one agreement, one article in two languages and an older one. */
export function samplePack(version = 'v1', rest: Partial<Pack> = {}): Pack {
  return {
    format: PACK_FORMAT,
    id: 'starter',
    version,
    people: [person('moon-jae-in', 'Moon Jae-in')],
    agreements: [
      {
        id: 'talks',
        kind: 'dialogue',
        name: { en: 'Talks' },
        aliases: [],
        parties: ['KR'],
        signatories: [],
        summary: { en: 'T', id: 'T' },
        sources,
      },
    ],
    posts: [{ id: 'kr.president', country: 'KR', office: 'president', title: { en: 'President', id: 'Presiden' } }],
    articles: [article('visit', 'en', '2021-08-06'), article('visit', 'id', '2021-08-06'), article('older', 'id', '2020-01-02')],
    ...rest,
  };
}

export function person(id: string, name: string): Person {
  return { id, name: { en: name }, order: 'family', country: 'KR', aliases: [], memberships: [], sources };
}

/** Stands for an index where nothing is searched for. */
const SEARCH = { names: '{"analyzer":"x"}', articles: new Uint8Array([4, 5]) };

/** The files of the extension, with `pack` as the starter pack. */
export function sampleFiles(pack: unknown = samplePack(), gazetteer = new Uint8Array([1, 2, 3]), search = SEARCH): Load {
  const files: Record<string, BodyInit> = {
    [PACK_FILES.content]: JSON.stringify(pack),
    [PACK_FILES.gazetteer]: gazetteer,
    [PACK_FILES.names]: search.names,
    [PACK_FILES.articles]: search.articles,
  };
  return async (path) => {
    const file = files[path.replace(`${STARTER_FOLDER}/`, '')];
    return file === undefined ? new Response(null, { status: 404, statusText: 'Not Found' }) : new Response(file);
  };
}

const sources = ['https://example.org'];

function article(id: string, language: UiLanguage, date: string): PackArticle {
  return {
    key: `${id}.${language}`,
    meta: { id, language, headline: id, date, source: { publisher: 'VOA', headline: id, published: date }, topics: ['x'], corrections: [] },
    blocks: [
      { kind: 'heading', text: 'Moon', marks: [{ start: 0, end: 4, entity: 'moon-jae-in' }] },
      { kind: 'paragraph', text: 'Moon', marks: [{ start: 0, end: 4, entity: 'moon-jae-in' }] },
      { kind: 'paragraph', text: 'Nobody', marks: [] },
      {
        kind: 'paragraph',
        text: 'Moon, Talks',
        marks: [
          { start: 6, end: 11, entity: 'talks' },
          { start: 0, end: 4, entity: 'moon-jae-in' },
        ],
      },
    ],
  };
}
