import { latestDay } from './dates.ts';
import type { Fault, Sources } from './read-sources.ts';
import type { Membership, Person } from './schema.ts';

/** Faults that no single file shows: ids that lead nowhere, two holders of one post at a time, dates out of order. */
export function checkSources(sources: Sources): Fault[] {
  return [...danglingIds(sources), ...disorder(sources), ...overlaps(sources), ...unpaired(sources)];
}

function danglingIds({ people, agreements, posts }: Sources): Fault[] {
  const postIds = new Set(posts.map(({ id }) => id));
  const personIds = new Set(people.map(({ id }) => id));
  return [
    ...people.flatMap(({ id, memberships }) =>
      memberships.flatMap(({ post }, at) =>
        postIds.has(post) ? [] : [fault(`people/${id}.yaml`, `memberships.${at}.post`, `${post} is not in posts.yaml`)],
      ),
    ),
    ...agreements.flatMap(({ id, signatories }) =>
      signatories.flatMap((signatory, at) =>
        'person' in signatory && !personIds.has(signatory.person)
          ? [fault(`agreements/${id}.yaml`, `signatories.${at}.person`, `there is no people/${signatory.person}.yaml; write name: instead`)]
          : [],
      ),
    ),
  ];
}

function disorder({ people, agreements }: Sources): Fault[] {
  const backwards = (file: string, field: string, first: string | undefined, second: string | undefined) =>
    first && second && latestDay(second) < first ? [fault(file, field, `${second} is before ${first}`)] : [];
  return [
    ...people.flatMap(({ id, memberships }) =>
      memberships.flatMap(({ from, to }, at) => backwards(`people/${id}.yaml`, `memberships.${at}.to`, from, to)),
    ),
    ...agreements.flatMap(({ id, signed, inForce, ended }) => [
      ...backwards(`agreements/${id}.yaml`, 'inForce', signed, inForce),
      ...backwards(`agreements/${id}.yaml`, 'ended', inForce ?? signed, ended),
    ]),
  ];
}

interface Holding extends Membership {
  person: Person['id'];
  at: number;
}

function overlaps({ people, posts }: Sources): Fault[] {
  return posts
    .filter(({ shared }) => !shared)
    .flatMap(({ id }) => {
      const held: Holding[] = people
        .flatMap((person) => person.memberships.map((membership, at) => ({ ...membership, person: person.id, at })))
        .filter(({ post, from }) => post === id && from !== undefined)
        .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
      return held.slice(1).flatMap((next, before) => {
        const earlier = held[before] as Holding;
        // An open end says only when somebody last looked; a year or month may be meant on either side.
        if (!earlier.to || earlier.to.slice(0, (next.from ?? '').length) <= (next.from ?? '').slice(0, earlier.to.length)) return [];
        return [
          fault(
            `people/${next.person}.yaml`,
            `memberships.${next.at}.from`,
            `${earlier.person} holds ${id} until ${earlier.to}: mend a date, or mark the post shared`,
          ),
        ];
      });
    });
}

/** An article is there in Indonesian and in English. */
function unpaired({ articles }: Sources): Fault[] {
  const keys = new Set(articles.map(({ meta }) => `${meta.id}.${meta.language}`));
  return articles.flatMap(({ meta: { id, language } }) => {
    const other = language === 'id' ? 'en' : 'id';
    return keys.has(`${id}.${other}`)
      ? []
      : [fault(`articles/${id}.${language}.md`, 'language', `its other version, ${id}.${other}.md, is missing`)];
  });
}

function fault(file: string, field: string, reason: string): Fault {
  return { file, field, reason };
}
