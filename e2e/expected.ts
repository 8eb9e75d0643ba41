import type { IsoDay } from '../corpus/dates.ts';
import type { Agreement, Person } from '../corpus/schema/entities.ts';
import type { UiLanguage } from '../corpus/schema/fields.ts';
import { heldOn } from '../corpus/tenure.ts';
import { cardTranslator } from '../locales/card.ts';
import { formatDate } from '../locales/dates.ts';
import type { Pack } from '../packs/format.ts';
import type { CardView } from './pages/card-object.ts';

/** What a card must say of an entity, worked out from the corpus alone. */
export interface Expected {
  name: string;
  /** Of a person: the posts surely held on the day of the page. The card gives them beside that day. */
  posts?: { day: string; titles: string[]; noPost: string };
  /** Of an agreement: its kind, its day and what it is. */
  facts?: string[];
}

/** A card shows no more. */
const MOST_POSTS = 2;

/**
 * What the card of an entity must say on a page of this day and language.
 * @throws when the corpus does not know the entity
 */
export function expectedCard(pack: Pack, entity: string, day: IsoDay, language: UiLanguage): Expected {
  const person = pack.people.find(({ id }) => id === entity);
  if (person) {
    const noPost = cardTranslator(language)('card.no-post');
    return {
      name: nameIn(person, language),
      posts: { day: formatDate(day, language, 'short'), titles: postsOn(pack, person, day, language), noPost },
    };
  }
  const agreement = pack.agreements.find(({ id }) => id === entity);
  if (!agreement) throw new Error(`the starter pack has no entity ${entity}`);
  return { name: nameIn(agreement, language), facts: factsOf(agreement, language) };
}

/** What a card leaves out of what it must say; empty where it says all. */
export function unsaid(card: Pick<CardView, 'text' | 'facts'>, { posts, facts = [] }: Expected): string[] {
  const missing = facts.filter((fact) => !card.text.includes(fact));
  if (!posts) return missing;
  const then = card.facts.find(({ label }) => label.includes(posts.day));
  if (!then) return [`anything of ${posts.day}`];
  // “No post known”, and below it the last one: that names a post, too.
  const denied = then.value.includes(posts.noPost);
  return posts.titles
    .filter((title) => denied || !then.value.includes(title))
    .map((title) => `${title} on ${posts.day}, but ${then.value}`);
}

function postsOn({ posts }: Pack, { memberships }: Person, day: IsoDay, language: UiLanguage): string[] {
  const held = memberships.filter((membership) => heldOn(membership, day) === 'yes');
  if (held.length > MOST_POSTS) return [];
  return held.map(({ post }) => posts.find(({ id }) => id === post)?.title[language] ?? `(no post ${post})`);
}

function factsOf({ kind, signed, summary }: Agreement, language: UiLanguage): string[] {
  return [cardTranslator(language)(`kind.${kind}`), summary[language], ...(signed ? [formatDate(signed, language, 'short')] : [])];
}

function nameIn({ name }: Person | Agreement, language: UiLanguage): string {
  return name[language] ?? name.en;
}
