import type { Agreement, Bilingual } from '../corpus/schema.ts';
import type { Shown } from './documents.ts';
import { type MarkedText, markTerms } from './marked.ts';
import { PREFIX_FROM } from './query.ts';
import { type Snippet, snippetOf } from './snippet.ts';
import { nameTerms } from './tokenizer.ts';

interface HitBase {
  /** `person:ID`, `agreement:ID` or `article:KEY`. */
  id: string;
  score: number;
  title: MarkedText;
}

/** Something that was found, with all that a list shows of it. */
export type Hit =
  | (HitBase & {
      kind: 'person';
      entity: string;
      /** The name that was found, where it is not the title: "문재인" for Moon Jae-in. */
      foundAs?: MarkedText;
      country: string;
      /** The post that began last. */
      post?: Bilingual;
    })
  | (HitBase & { kind: 'agreement'; entity: string; foundAs?: MarkedText; agreementKind: Agreement['kind']; signed?: string })
  | (HitBase & {
      kind: 'article';
      article: string;
      language: 'id' | 'en';
      publisher: string;
      explainer?: true;
      date: string;
      snippet?: Snippet;
    });

interface Found {
  id: string;
  score: number;
  /** Terms of the index that matched, and those of the query that found them. */
  terms: string[];
  queryTerms: string[];
  shown: Shown;
}

/** A result of the index in the words of a list. Titles are in `language` where the corpus has a name in it, else in English. */
export function hitOf({ id, score, terms, queryTerms, shown }: Found, language: 'id' | 'en'): Hit {
  const found = worthMarking(terms, queryTerms);
  if (shown.kind === 'article') {
    const { blocks, headline, id: _, ...rest } = shown;
    const snippet = snippetOf(blocks, found);
    return { id, score, title: markTerms(headline, found), ...rest, ...(snippet && { snippet }) };
  }
  const { name, names, ...rest } = shown;
  const title = markTerms(name[language] ?? name.en, found, nameTerms);
  const foundAs = title.marks.length === 0 ? bestMarked(names, found) : undefined;
  return { id, score, title, ...rest, ...(foundAs && { foundAs }) };
}

function bestMarked(names: readonly string[], found: ReadonlySet<string>): MarkedText | undefined {
  const covered = ({ marks }: MarkedText) => marks.reduce((sum, { start, end }) => sum + end - start, 0);
  return names
    .map((name) => markTerms(name, found, nameTerms))
    .filter(({ marks }) => marks.length > 0)
    .sort((a, b) => covered(b) - covered(a))[0];
}

// "Jae-in" need not mark "ingin" in a text that has the "in" itself.
function worthMarking(terms: readonly string[], asked: readonly string[]): Set<string> {
  const short = asked.filter((term) => term.length < PREFIX_FROM && terms.includes(term));
  return new Set(terms.filter((term) => asked.includes(term) || !short.some((start) => term.startsWith(start))));
}
