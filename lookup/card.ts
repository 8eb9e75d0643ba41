import type { IsoDay } from '../corpus/dates.ts';
import type { EntityFacts } from '../corpus/library.ts';
import type { Agreement, Entity, Person, Post } from '../corpus/schema/entities.ts';
import type { UiLanguage } from '../corpus/schema/fields.ts';
import { LANGUAGES, type Language } from '../corpus/schema/fields.ts';
import { agreementStateOn, membershipsOn } from '../corpus/tenure.ts';
import type { Card } from '../messages/card.ts';
import { cardPassages, primaryTag } from './card-passages.ts';
import { otherDates, tenuresOf } from './tenures.ts';

/** What the library knows that bears on one entity. */
export type Facts = Omit<EntityFacts, 'entity'>;

/** Where and when a card is read. */
export interface Reading {
  /** The day the page was written, where it is known. */
  date?: IsoDay | undefined;
  /** Language of the page, such as `ko` or `zh-TW`. */
  lang?: string | undefined;
  /** Language of the interface. */
  language: UiLanguage;
  today: IsoDay;
}

/** Countries whose people's names the corpus has in their own script. */
const OWN_SCRIPT: Readonly<Record<string, Language>> = { KR: 'ko', KP: 'ko', JP: 'ja', CN: 'zh', RU: 'ru' };

/** The card of an entity: who it was on the page's date, who it is today, and what the articles say of it. Pure. */
export function cardFor(entity: Entity, facts: Facts, reading: Reading): Card {
  const base = {
    id: entity.id,
    ...nameOf(entity.value.name, reading.lang),
    passages: cardPassages(entity.id, facts.passages, reading),
    sources: sourcesOf(entity, reading.date ?? reading.today),
    ...(entity.value.summary && { summary: entity.value.summary }),
    ...(reading.date && { date: reading.date }),
  };
  return entity.kind === 'person'
    ? { kind: 'person', ...base, ...ownNameOf(entity.value, base.name), ...personFacts(entity.value, facts.posts, reading) }
    : { kind: 'agreement', ...base, ...agreementFacts(entity.value, facts.signatories, reading) };
}

function personFacts({ country, memberships }: Person, posts: readonly Post[], { date, today }: Reading) {
  return { country, ...tenuresOf(memberships, posts, date, today) };
}

function agreementFacts(agreement: Agreement, people: readonly Person[], { date, today }: Reading) {
  const { kind, parties, signed, inForce, ended, place, disputed } = agreement;
  const stateNow = agreementStateOn(agreement, today);
  const stateThen = date && agreementStateOn(agreement, date);
  return {
    agreementKind: kind,
    parties,
    ...(signed && { signed }),
    ...(inForce && { inForce }),
    ...(ended && { ended }),
    ...(place && { place }),
    ...(stateThen && stateThen !== stateNow && { stateThen }),
    stateNow,
    ...otherDates(disputed),
    signatories: agreement.signatories.flatMap((signatory) => {
      if ('name' in signatory) return [{ name: signatory.name }];
      const person = people.find(({ id }) => id === signatory.person);
      return person ? [{ name: person.name.en, person: person.id }] : [];
    }),
  };
}

/** A card is no bibliography. */
const MOST_SOURCES = 3;

/** Where the facts can be checked: those of the posts held on that day, then those of the entity itself. */
function sourcesOf({ kind, value }: Entity, day: IsoDay): string[] {
  const held = kind === 'person' ? membershipsOn(value.memberships, day).flatMap(({ sources }) => sources) : [];
  return [...new Set([...held, ...value.sources])].slice(0, MOST_SOURCES);
}

/** What an entity is called on a page of a language, and in which language that is. */
export function nameOf(names: Entity['value']['name'], lang: string | undefined): { name: string; nameLanguage: Language } {
  const language = LANGUAGES.find((known) => known === primaryTag(lang));
  const name = language && names[language];
  return name ? { name, nameLanguage: language } : { name: names.en, nameLanguage: 'en' };
}

function ownNameOf({ country, name }: Person, shown: string): { ownName?: { text: string; language: Language } } {
  // Own keys only: a country code comes from a pack.
  const language = Object.hasOwn(OWN_SCRIPT, country) ? OWN_SCRIPT[country] : undefined;
  const text = language && name[language];
  return text && text !== shown ? { ownName: { text, language } } : {};
}
