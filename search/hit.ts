import type { Article, ArticleMeta } from '../corpus/schema/articles.ts';
import type { Agreement, Entity, Person } from '../corpus/schema/entities.ts';
import type { Bilingual, UiLanguage } from '../corpus/schema/fields.ts';
import { latestMembership } from '../corpus/tenure.ts';
import { type MarkedText, type Matched, markTerms } from './marked.ts';
import type { Tenure } from './roles/holders.ts';
import { both, namesOf } from './searchable.ts';
import type { Shelf } from './shelf.ts';
import { type Snippet, snippetOf } from './snippet.ts';
import { nameTerms } from './tokenizer.ts';
import { PREFIX_FROM } from './word-query.ts';

interface HitBase {
  /** `person:ID`, `agreement:ID` or `article:KEY`. */
  id: string;
  title: MarkedText;
}
interface EntityHitBase extends HitBase {
  entity: string;
  /** The name that was found, where it is not the title: "문재인" for Moon Jae-in. */
  foundAs?: MarkedText;
  /** What is said of it, where it was found by that. */
  about?: MarkedText;
}

/** Something that was found, with all that a list shows of it. */
export type Hit =
  | (EntityHitBase & {
      kind: 'person';
      country: string;
      /** The post that was asked for, else the one that began last. */
      post?: Bilingual;
      /** When it was held, where it was asked for. */
      held?: Pick<Tenure, 'from' | 'to'>;
    })
  | (EntityHitBase & { kind: 'agreement'; agreementKind: Agreement['kind']; signed?: string })
  | (HitBase & { kind: 'article'; article: string; language: string; meta: ArticleMeta; snippet?: Snippet });

/** A person or an agreement as a hit; titles in `language` where the corpus has a name in it. */
export async function entityHit(shelf: Shelf, entity: Entity, found: Matched, language: UiLanguage, asked?: Tenure): Promise<Hit> {
  const base = entityBase(entity, worthMarking(found), language);
  if (entity.kind === 'agreement') {
    const { kind: agreementKind, signed } = entity.value;
    return { kind: 'agreement', ...base, agreementKind, ...(signed && { signed }) };
  }
  const post = await postOf(shelf, entity.value, asked);
  return {
    kind: 'person',
    ...base,
    country: entity.value.country,
    ...(post && { post }),
    ...(asked && { held: { ...(asked.from && { from: asked.from }), ...(asked.to && { to: asked.to }) } }),
  };
}

/** An article as a hit, with the place in it where the words were found. */
export function articleHit({ key, meta, blocks }: Article, found: Matched): Hit {
  const terms = worthMarking(found);
  const snippet = snippetOf(textsOf(blocks), terms);
  const title = markTerms(meta.headline, terms);
  return { kind: 'article', id: `article:${key}`, article: key, title, language: meta.language, meta, ...(snippet && { snippet }) };
}

const texts = new WeakMap<Article['blocks'], string[]>();

/** The texts of blocks, the same list each time: what is worked out for them is found again by it. */
function textsOf(blocks: Article['blocks']): string[] {
  const known = texts.get(blocks) ?? blocks.map(({ text }) => text);
  texts.set(blocks, known);
  return known;
}

function entityBase({ kind, id, value }: Entity, terms: ReadonlySet<string>, language: UiLanguage) {
  const title = markTerms(value.name[language] ?? value.name.en, terms, nameTerms);
  const foundAs = title.marks.length === 0 ? bestMarked(namesOf(value).map((name) => markTerms(name, terms, nameTerms))) : undefined;
  const ownFirst = value.summary && (language === 'id' ? both(value.summary) : both(value.summary).toReversed());
  const about = title.marks.length === 0 && !foundAs ? bestMarked((ownFirst ?? []).map((text) => markTerms(text, terms))) : undefined;
  return { id: `${kind}:${id}`, entity: id, title, ...(foundAs && { foundAs }), ...(about && { about }) };
}

async function postOf(shelf: Shelf, { memberships }: Person, asked: Tenure | undefined): Promise<Bilingual | undefined> {
  const id = asked?.post ?? latestMembership(memberships)?.post;
  if (id === undefined) return undefined;
  const [post] = await shelf.posts([id]);
  return post?.title;
}

function bestMarked(texts: readonly MarkedText[]): MarkedText | undefined {
  const covered = ({ marks }: MarkedText) => marks.reduce((sum, { start, end }) => sum + end - start, 0);
  return texts.filter(({ marks }) => marks.length > 0).sort((a, b) => covered(b) - covered(a))[0];
}

// "Jae-in" need not mark "ingin" in a text that has the "in" itself.
function worthMarking({ terms, asked }: Matched): Set<string> {
  const short = asked.filter((term) => term.length < PREFIX_FROM && terms.includes(term));
  return new Set(terms.filter((term) => asked.includes(term) || !short.some((start) => term.startsWith(start))));
}
