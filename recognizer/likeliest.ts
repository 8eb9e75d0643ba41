import type { Gazetteer } from './gazetteer.ts';
import { type Introduced, isAlsoStrangers, writtenForm } from './introductions.ts';
import type { Evidence, NameCandidate } from './names.ts';
import { hasKinWord, isHyphen, placed } from './surroundings.ts';
import { isHeld, isOfThePast } from './tenures.ts';
import type { Day } from './types.ts';

/** One of several people of the same short form. O(people of the form that the page has introduced). */

/**
 * Whom a short form means that several introduced people bear, or a stranger, too: the one whom the press always calls so; else the leader
 * whom a hyphen pairs with another, or whose relative is spoken of; else the only one whom the same block has named before; else the
 * leader whom a comma or "and" joins to another; else, if no stranger bears the name and no title says more, the only one whose name
 * begins with it, because "Kim" is the Korean order's family name before it is Sung Kim's; else the only one whom the page has introduced
 * before, or, if nobody is, the leader whom it introduces first.
 */
export function likeliest(
  gazetteer: Gazetteer,
  evidence: Evidence,
  name: NameCandidate,
  people: readonly number[],
  introduced: Introduced,
): number | undefined {
  const [usual, ...otherUsual] = name.usual;
  const named = evidence.namedBefore(name);
  // "Prabowo Adi scored. Prabowo is young" is not of whom the press always calls so.
  const isNearestStranger = named.length > 0 && named.at(-1) === undefined;
  if (usual !== undefined && otherUsual.length === 0 && people.includes(usual) && !isNearestStranger) return usual;
  const leaders = people.filter((person) => isLeader(gazetteer, person));
  if (leaders.length === 1 && isJoinedToLeader(gazetteer, evidence, name, isHyphen)) return leaders[0];
  // "Kim's wife", "adik Kim": of those who are named for their relatives, news speaks for his.
  if (leaders.length === 1 && hasKinWord(gazetteer, evidence.tagged, placed(evidence.tagged.text, name.tag))) return leaders[0];
  // "Envoy Kim" and "김 대표" say more of whom is meant than the order of his name.
  const isTitled = name.phrase !== undefined && !name.phrase.common;
  const eastern = isTitled ? [] : people.filter((person) => gazetteer.people[person]?.order === 'family');
  const [onlyEastern] = eastern.length === 1 ? eastern : [];
  const before = named.filter((person) => person === undefined || people.includes(person));
  if (before.length > 0) {
    const nearest = before.at(-1);
    if (nearest !== undefined && isShadowed(gazetteer, nearest, people, evidence.day)) return undefined;
    if (before.length === 1) return nearest;
    return before.includes(undefined) ? undefined : onlyEastern;
  }
  if (leaders.length === 1 && isJoinedToLeader(gazetteer, evidence, name, (gap) => isJoin(gazetteer, gap))) return leaders[0];
  if (onlyEastern !== undefined && !isAlsoStrangers(evidence, name, introduced)) return onlyEastern;
  return introducedSoFar(gazetteer, evidence, name, people, introduced);
}

/** Whether the last whom the block named is of the past, and one of the name leads on the page's day: nobody can tell which is meant. */
function isShadowed({ people }: Gazetteer, nearest: number, all: readonly number[], day: Day | undefined): boolean {
  if (day === undefined || !isOfThePast(people[nearest]?.tenures ?? [], day)) return false;
  return all.some((person) => person !== nearest && people[person]?.tenures.some((tenure) => isHeld(tenure, day)));
}

/** Who is meant by the order of the page: a short name looks back, and a headline forward to whom the story is about. */
function introducedSoFar(
  gazetteer: Gazetteer,
  evidence: Evidence,
  name: NameCandidate,
  people: readonly number[],
  introduced: Introduced,
): number | undefined {
  const all: { person: number | undefined; block: number }[] = people.map((person) => ({
    person,
    block: introduced.people.get(person)?.block ?? 0,
  }));
  const stranger = introduced.strangers.get(writtenForm(evidence, name));
  if (stranger !== undefined) all.push({ person: undefined, block: stranger });
  const before = all.filter(({ block }) => block < evidence.id);
  if (before.length > 0) return before.length === 1 ? before[0]?.person : undefined;
  const first = Math.min(...all.map(({ block }) => block));
  const [opening, ...others] = all.filter(({ block }) => block === first);
  const isStory = first >= evidence.id && others.length === 0 && opening?.person !== undefined && isLeader(gazetteer, opening.person);
  return isStory ? opening.person : undefined;
}

/** "Trump-Kim" pairs leaders, whoever else is called Kim. */
function isJoinedToLeader(
  gazetteer: Gazetteer,
  { tagged, nameAt }: Evidence,
  { tag }: NameCandidate,
  joins: (gap: string) => boolean,
): boolean {
  return [tag.index - 1, tag.index + 1].some((index) => {
    const other = nameAt[index];
    if (!other) return false;
    const [first, second] = index < tag.index ? [other.tag, tag] : [tag, other.tag];
    return joins(tagged.text.slice(first.end, second.start)) && other.people.some((person) => isLeader(gazetteer, person));
  });
}

/** "Trump, Kim Meet", "Trump and Kim". */
function isJoin({ wordSets }: Gazetteer, gap: string): boolean {
  return gap === ', ' || (gap.startsWith(' ') && gap.endsWith(' ') && wordSets.and.has(gap.trim()));
}

function isLeader({ directory }: Gazetteer, person: number): boolean {
  return directory.leaders.has(person);
}
