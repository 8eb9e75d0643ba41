import { earliestDay, latestDay } from '../corpus/dates.ts';
import type { Agreement, Membership, Person, Post } from '../corpus/schema/entities.ts';
import { heldForCertain } from '../corpus/tenure.ts';
import type {
  AgreementForm,
  AgreementSource,
  GazetteerSource,
  LanguageData,
  NameForm,
  PersonSource,
  Tenure,
} from '../recognizer/source.ts';
import { hasLed } from '../recognizer/tenures.ts';
import { countryLetterVariants } from '../recognizer/variants.ts';
import { kanaOfHangul } from './hangul-kana.ts';
import { russianForms } from './russian-cases.ts';

/** What names and offices are compiled from. */
export interface NamedSources {
  people: readonly Person[];
  agreements: readonly Agreement[];
  posts: readonly Post[];
  language: LanguageData;
}

/** The recognizer's view of a corpus or a pack: every written form, and who held which office for certain from day to day. */
export function gazetteerSource({ people, agreements, posts, language }: NamedSources): GazetteerSource {
  const postOf = new Map(posts.map((post) => [post.id, post]));
  const shared = new Set(posts.flatMap((post) => (post.shared ? [officeOf(post)] : [])));
  const commonFamilies = new Set(language.words.commonFamilies);
  return {
    people: people.map((person) => personSource(person, postOf, shared, commonFamilies)),
    agreements: agreements.map(agreementSource),
    language,
  };
}

function personSource(
  person: Person,
  postOf: ReadonlyMap<string, Post>,
  shared: ReadonlySet<string>,
  commonFamilies: ReadonlySet<string>,
): PersonSource {
  const { id, country, order, name, aliases, family, given, calledBy, memberships } = person;
  // A name that begins with the family name tells it.
  const familyName = family ?? (order === 'family' ? name.en.split(' ')[0] : undefined);
  const names = writtenNames(name);
  const others: NameForm[] = aliases.flatMap(({ text, kind }) =>
    kind === 'misspelling' || kind === 'mononym' ? { text, kind } : { text, kind: 'alias' },
  );
  const shorts = [
    ...(familyName ? [{ text: familyName, how: 'family-name' as const }] : []),
    ...(calledBy ?? []).map((text) => ({ text, how: text === given ? ('given-name' as const) : ('family-name' as const) })),
  ];
  // Whom the press does not call by the family name, it does not call so in any script: "트럼프" is not Melania Trump.
  const cjk = Object.entries(familyName ? name : {}).flatMap(([lang, text]) =>
    text && (lang === 'ko' || lang === 'ja' || lang === 'zh') ? cjkParts(person, lang, text) : [],
  );
  for (const { text, lang, kind } of aliases) {
    if (familyName && kind === 'variant' && SEPARATED.test(text))
      cjk.push(...cjkParts(person, lang === 'ja' || lang === 'zh' ? lang : 'ko', text));
  }
  for (const { family: heard, given: called } of KOREAN.has(country) && order === 'family' ? kanaOfHangul(name.ko ?? '') : []) {
    others.push({ text: `${heard}・${called}`, kind: 'alias' });
    cjk.push(heard);
  }
  const isMononym = aliases.some(({ kind }) => kind === 'mononym');
  const russian = russianForms(name.ru ?? '', order === 'family');
  others.push(...russian.full.map((text) => ({ text, kind: 'alias' as const })));
  if (familyName) shorts.push(...russian.family.map((text) => ({ text, how: 'family-name' as const })));
  if (isMononym) others.push(...russian.family.map((text) => ({ text, kind: 'mononym' as const })));
  if (isMononym && order === 'given')
    others.push(...cjk.filter(({ length }) => length > 1).map((text) => ({ text, kind: 'mononym' as const })));
  shorts.push(...cjk.filter(({ length }) => length > 1).map((text) => ({ text, how: 'family-name' as const })));
  const letters = cjk.filter(({ length }) => length === 1);
  const tenures = memberships.flatMap((membership) => {
    const post = postOf.get(membership.post);
    return post ? [tenure(heldForCertain(membership), post, shared.has(officeOf(post)))] : [];
  });
  const isKnown = hasLed(tenures);
  const forms = [...names, ...others].map((form): NameForm => {
    const needs =
      form.kind === 'mononym'
        ? undefined
        : neededBy(form.text, isKnown, order === 'family' || commonFamilies.has(lastWord(form.text)), KOREAN.has(country));
    return needs ? { ...form, needs } : form;
  });
  return { id, country, order, forms, shorts, letters: [...new Set(letters)], tenures };
}

function lastWord(text: string): string {
  return text.split(' ').at(-1) ?? '';
}

/** Three Hangul letters, two of a foreign name in them, or two Chinese letters are the name of many, and a space between is often left out. */
const SHORTEST = { korean: /^(?:[\uac00-\ud7a3]{1,3}|[\u3400-\u9fff]{2})$/, other: /^(?:[\uac00-\ud7a3]{1,2}|[\u3400-\u9fff]{2})$/ };

/**
 * What a full form needs besides itself. Korean and Chinese names in Latin letters, those with a frequent family name and those of one word
 * are many people's; but news knows one bearer only where he has led a state.
 */
function neededBy(text: string, isKnown: boolean, isCommon: boolean, isKorean: boolean): NameForm['needs'] {
  if (SHORTEST[isKorean ? 'korean' : 'other'].test(text.replace(' ', ''))) return 'introduction';
  return !isKnown && (isCommon || /^[\p{Script=Latin}'’]+$/u.test(text)) ? 'company' : undefined;
}

/** A name in CJK letters whose parts are told apart: "ユン・ソンニョル". */
const SEPARATED = /^[A-Z\u3041-\u9fff\uac00-\ud7a3]+(?:[\s·・･‧][A-Z\u3041-\u9fff\uac00-\ud7a3]+)*[\s·・･‧][\u3041-\u9fff\uac00-\ud7a3]+$/;

/** Whose names Japanese broadcasters write by their sound. */
const KOREAN = new Set(['KR', 'KP']);

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

/** Only what is certain: a date known to the year starts on its last day and ends on its first. */
function tenure({ from, to, asOf }: Membership, { office, country }: Post, shared: boolean): Tenure {
  const until = to ? earliestDay(to) : asOf ? dayAfter(latestDay(asOf)) : undefined;
  return {
    office,
    country,
    ...(from && { from: latestDay(from) }),
    ...(until && { until }),
    ...(shared && { shared }),
    ...(asOf && !to && { open: true }),
  };
}

/** Posts of one office, such as a first and a second vice minister, are one to the text that names it. */
function officeOf({ country, office }: Post): string {
  return `${country} ${office}`;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function agreementSource({ id, parties, signed, name, aliases }: Agreement): AgreementSource {
  const names = writtenNames(name);
  const others: AgreementForm[] = aliases.map(({ text, kind }) => ({
    text,
    kind: kind === 'acronym' || kind === 'description' ? kind : 'name',
  }));
  const forms = [...names, ...others].flatMap((form) => countryLetterVariants(form.text).map((text) => ({ ...form, text })));
  return { id, parties, ...(signed && { signed: earliestDay(signed) }), forms };
}

function writtenNames(name: Person['name']): { text: string; kind: 'name' }[] {
  return Object.values(name).flatMap((text) => (text === undefined ? [] : { text, kind: 'name' }));
}
