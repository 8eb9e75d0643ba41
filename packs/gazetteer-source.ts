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
import { familiesInCjk } from './cjk-families.ts';
import { kanaOfHangul } from './hangul-kana.ts';
import { KOREAN, romanizedNames } from './romanized-names.ts';
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
  const among = {
    postOf: new Map(posts.map((post) => [post.id, post])),
    shared: new Set(posts.flatMap((post) => (post.shared ? [officeOf(post)] : []))),
    commonFamilies: new Set(language.words.commonFamilies),
    romanized: romanizedNames(people),
  };
  return {
    people: people.map((person) => personSource(person, among)),
    agreements: agreements.map(agreementSource),
    language,
  };
}

/** What a person is told by, beside the names. */
interface Among {
  postOf: ReadonlyMap<string, Post>;
  /** Offices that several may hold at once. */
  shared: ReadonlySet<string>;
  commonFamilies: ReadonlySet<string>;
  romanized: ReturnType<typeof romanizedNames>;
}

function personSource(person: Person, { postOf, shared, commonFamilies, romanized }: Among): PersonSource {
  const { id, country, order, name, memberships } = person;
  const kana = KOREAN.has(country) && order === 'family' ? kanaOfHangul(name.ko ?? '') : [];
  const russian = russianForms(name.ru ?? '', order === 'family');
  // Whom the press does not call by the family name, it does not call so in any script: "트럼프" is not Melania Trump.
  const cjkFamilies = [...(familyOf(person) ? familiesInCjk(person) : []), ...kana.map(({ family }) => family)];
  const families: Families = { russian: russian.family, cjk: cjkFamilies.filter(({ length }) => length > 1) };
  const tenures = memberships.flatMap((membership) => {
    const post = postOf.get(membership.post);
    return post ? [tenure(heldForCertain(membership), post, shared.has(officeOf(post)))] : [];
  });
  const isKnown = hasLed(tenures);
  const needing = (form: NameForm): NameForm => {
    if (form.needs) return form;
    const isCommon = order === 'family' || commonFamilies.has(lastWord(form.text));
    const needs = form.kind === 'mononym' ? undefined : neededBy(form.text, isKnown, isCommon, KOREAN.has(country));
    return needs ? { ...form, needs } : form;
  };
  const derived = [...kana.map(({ family, given }) => `${family}・${given}`), ...russian.full];
  const forms = [
    ...writtenNames(name),
    ...aliasForms(person),
    ...derived.map((text): NameForm => ({ text, kind: 'alias' })),
    // A namesake without an office is as often written so: of a leader, too.
    ...(romanized.get(id) ?? []).map((text): NameForm => ({ text, kind: 'alias', needs: 'company' })),
    ...mononyms(person, families),
  ];
  const letters = cjkFamilies.filter(({ length }) => length === 1);
  return { id, country, order, forms: forms.map(needing), shorts: shortForms(person, families), letters: [...new Set(letters)], tenures };
}

/** Forms of the family name in other scripts, of more than one letter. */
interface Families {
  russian: readonly string[];
  cjk: readonly string[];
}

/** A name that begins with the family name tells it. */
function familyOf({ family, order, name }: Person): string | undefined {
  return family ?? (order === 'family' ? name.en.split(' ')[0] : undefined);
}

function aliasForms({ aliases }: Person): NameForm[] {
  return aliases.map(({ text, kind }) => ({ text, kind: kind === 'misspelling' || kind === 'mononym' ? kind : 'alias' }));
}

/** Whom the press calls by a mononym, it does so in other scripts, too. */
function mononyms({ aliases, order }: Person, { russian, cjk }: Families): NameForm[] {
  if (aliases.every(({ kind }) => kind !== 'mononym')) return [];
  return [...russian, ...(order === 'given' ? cjk : [])].map((text) => ({ text, kind: 'mononym' }));
}

function shortForms(person: Person, { russian, cjk }: Families): PersonSource['shorts'] {
  const { given, calledBy = [] } = person;
  const family = familyOf(person);
  return [
    ...(family ? [{ text: family, how: 'family-name' as const }] : []),
    ...calledBy.map((text) => ({ text, how: text === given ? ('given-name' as const) : ('family-name' as const) })),
    ...[...(family ? russian : []), ...cjk].map((text) => ({ text, how: 'family-name' as const })),
  ];
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
