import type { AgreementForm, AgreementSource, GazetteerSource, NameForm, PersonSource, Tenure } from '../recognizer/source.ts';
import { earliestDay, latestDay } from './dates.ts';
import type { Sources } from './read-sources.ts';
import type { Agreement, Membership, Person, Post } from './schema.ts';

/** The recognizer's view of the corpus: every written form, and who held which office for certain from day to day. */
export function gazetteerSource({ people, agreements, posts, language }: Sources): GazetteerSource {
  const postOf = new Map(posts.map((post) => [post.id, post]));
  return { people: people.map((person) => personSource(person, postOf)), agreements: agreements.map(agreementSource), language };
}

function personSource(person: Person, postOf: ReadonlyMap<string, Post>): PersonSource {
  const { id, country, order, name, aliases, family, given, calledBy, memberships } = person;
  const names = writtenNames(name);
  const others: NameForm[] = aliases.flatMap(({ text, kind }) =>
    kind === 'misspelling' || kind === 'mononym' ? { text, kind } : { text, kind: 'alias' },
  );
  const shorts = [
    ...(family ? [{ text: family, how: 'family-name' as const }] : []),
    ...(calledBy ?? []).map((text) => ({ text, how: text === given ? ('given-name' as const) : ('family-name' as const) })),
  ];
  const tenures = memberships.flatMap((membership) => {
    const post = postOf.get(membership.post);
    return post ? [tenure(membership, post)] : [];
  });
  return { id, country, order, forms: [...names, ...others], shorts, tenures };
}

/** Only what is certain: a date known to the year starts on its last day and ends on its first. */
function tenure({ from, to, asOf }: Membership, { office, country }: Post): Tenure {
  const until = to ? earliestDay(to) : asOf ? dayAfter(latestDay(asOf)) : undefined;
  return { office, country, ...(from && { from: latestDay(from) }), ...(until && { until }) };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function agreementSource({ id, parties, name, aliases }: Agreement): AgreementSource {
  const names = writtenNames(name);
  const others: AgreementForm[] = aliases.map(({ text, kind }) => ({
    text,
    kind: kind === 'acronym' || kind === 'description' ? kind : 'name',
  }));
  return { id, parties, forms: [...names, ...others] };
}

function writtenNames(name: Person['name']): { text: string; kind: 'name' }[] {
  return Object.values(name).flatMap((text) => (text === undefined ? [] : { text, kind: 'name' }));
}
