import type { Person } from '../corpus/schema/entities.ts';

/** How a person is called by the family name in Korean, Japanese and Chinese, as far as the written forms tell it; O(their length). */
export function familiesInCjk(person: Person): string[] {
  const names = Object.entries(person.name).flatMap(([lang, text]) =>
    text && (lang === 'ko' || lang === 'ja' || lang === 'zh') ? cjkParts(person, lang, text) : [],
  );
  const aliases = person.aliases.flatMap(({ text, lang, kind }) =>
    kind === 'variant' && SEPARATED.test(text) ? cjkParts(person, lang === 'ja' || lang === 'zh' ? lang : 'ko', text) : [],
  );
  return [...names, ...aliases];
}

/** A name in CJK letters whose parts are told apart: "ユン・ソンニョル". */
const SEPARATED = /^[A-Z\u3041-\u9fff\uac00-\ud7a3]+(?:[\s·・･‧][A-Z\u3041-\u9fff\uac00-\ud7a3]+)*[\s·・･‧][\u3041-\u9fff\uac00-\ud7a3]+$/;

/** Peoples whose own names, in CJK letters, begin with a family name of one letter. */
const ONE_LETTER = new Set(['KR', 'KP', 'CN', 'TW']);

/**
 * The family name in CJK letters: "문" of 문재인, "上川" of 上川陽子, "트럼프" of 도널드 트럼프, "普京" of 弗拉基米尔·普京, "아베" of 아베 신조.
 * Nothing where it cannot be told.
 */
function cjkParts({ country, order }: Person, lang: 'ko' | 'ja' | 'zh', text: string): string[] {
  const parts = text.split(/[\s·・･‧]+/);
  if (parts.length > 1) {
    const first = country === 'JP' || (order === 'family' && parts.length === 2);
    return [(first ? parts[0] : parts.at(-1)) ?? ''];
  }
  const letters = [...text];
  if (ONE_LETTER.has(country) && order === 'family' && letters.length <= 3) return [letters[0] ?? ''];
  return country === 'JP' && lang !== 'ko' && letters.length === 4 ? [letters.slice(0, 2).join('')] : [];
}
