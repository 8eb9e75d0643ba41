import type { Evidence } from './evidence.ts';
import { tenuresOf } from './facts.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Introduced, isAlsoStrangers, strangersBlock } from './introductions.ts';
import { isHyphen } from './joined-names.ts';
import { bearersOf, type NameCandidate } from './name-candidate.ts';
import { hasKinWord, placed } from './surroundings.ts';
import { isInOffice, isOfThePast, ledTogether } from './tenures.ts';
import type { Day } from './types.ts';

/** One of several people of the same short form. O(people of the form that the page has introduced). */

/**
 * Whom a short form means that several introduced people bear, or a stranger, too: the one whom the press always calls so; else the leader
 * whom a hyphen pairs with another, or whose relative is spoken of; else the only one whom the same block has named before; else the
 * leader whom a comma or "and" joins to another; else, if no stranger bears the name and no title says more, the only one whose name
 * begins with it, because "Kim" is the Korean order's family name before it is Sung Kim's; else the only one whom the page has introduced
 * before, or the one who leads on its day and comes before the others, or, if nobody is, the leader whom it introduces first.
 */
export function likeliest(evidence: Evidence, name: NameCandidate, people: readonly number[], introduced: Introduced): number | undefined {
  const { gazetteer, tagged, day } = evidence;
  const [usual, ...otherUsual] = name.usual;
  const named = evidence.namedBefore(name);
  // "Prabowo Adi scored. Prabowo is young" is not of whom the press always calls so.
  const isNearestStranger = named.length > 0 && named.at(-1) === undefined;
  if (usual !== undefined && otherUsual.length === 0 && people.includes(usual) && !isNearestStranger) return usual;
  const leaders = people.filter((person) => isLeader(gazetteer, person));
  const paired = leaderBeside(evidence, name, leaders, isHyphen);
  if (paired !== undefined) return paired;
  // "Kim's wife", "adik Kim": of those who are named for their relatives, news speaks for his.
  if (leaders.length === 1 && hasKinWord(gazetteer, tagged, placed(tagged.text, name.tag))) return leaders[0];
  // "Envoy Kim" and "김 대표" say more of whom is meant than the order of his name.
  const isTitled = name.phrase !== undefined && !name.phrase.common;
  const eastern = isTitled ? [] : people.filter((person) => gazetteer.people[person]?.order === 'family');
  const [onlyEastern] = eastern.length === 1 ? eastern : [];
  const before = named.filter((person) => person === undefined || people.includes(person));
  if (before.length > 0) {
    const nearest = before.at(-1);
    if (nearest !== undefined && isShadowed(gazetteer, nearest, people, day)) return undefined;
    if (before.length === 1) return nearest;
    return before.includes(undefined) ? undefined : onlyEastern;
  }
  const joined = leaderBeside(evidence, name, leaders, (gap) => isJoin(gazetteer, gap));
  if (joined !== undefined) return joined;
  if (onlyEastern !== undefined && !isAlsoStrangers(evidence, name, introduced)) return onlyEastern;
  return introducedSoFar(evidence, name, people, introduced);
}

/** Whether the last whom the block named is of the past, and one of the name leads on the page's day: nobody can tell which is meant. */
function isShadowed(gazetteer: Gazetteer, nearest: number, all: readonly number[], day: Day | undefined): boolean {
  if (day === undefined || !isOfThePast(tenuresOf(gazetteer, nearest), day)) return false;
  return all.some((person) => person !== nearest && isInOffice(tenuresOf(gazetteer, person), day));
}

/** Who is meant by the order of the page: a short name looks back, and a headline forward to whom the story is about. */
function introducedSoFar(evidence: Evidence, name: NameCandidate, people: readonly number[], introduced: Introduced): number | undefined {
  const { gazetteer } = evidence;
  const all: { person: number | undefined; block: number }[] = people.map((person) => ({
    person,
    block: introduced.people.get(person)?.block ?? 0,
  }));
  const stranger = strangersBlock(evidence, name, introduced);
  if (stranger !== undefined) all.push({ person: undefined, block: stranger });
  const before = all.filter(({ block }) => block < evidence.id);
  if (before.length > 1) {
    const [opening, next] = before.sort((a, b) => a.block - b.block);
    const leader = opening?.person;
    if (leader === undefined || !isLeader(gazetteer, leader) || !isHolding(evidence, leader)) return undefined;
    // Whom a story is about it introduces before others of his name, and calls these in full, but where it has just done so.
    const isAhead = opening !== undefined && next !== undefined && opening.block < next.block && evidence.namedBefore(name).length === 0;
    return isAhead && !before.some(({ block, person }) => person !== leader && block === evidence.id - 1) ? leader : undefined;
  }
  if (before.length === 1) return before[0]?.person;
  const first = Math.min(...all.map(({ block }) => block));
  const [opening, ...others] = all.filter(({ block }) => block === first);
  const isStory = first >= evidence.id && others.length === 0 && opening?.person !== undefined && isLeader(gazetteer, opening.person);
  return isStory ? opening.person : undefined;
}

/**
 * Whom a hyphen pairs with a leader who is meant for certain, or leads on the day of a page that speaks of government, though nobody need
 * introduce him: "Trump-Kim" beside other Kims, "Yoon-Kishida".
 */
export function pairedLeader(evidence: Evidence, name: NameCandidate, introduced: Introduced): number | undefined {
  const { text } = evidence.tagged;
  if (!isHyphen(text.charAt(name.tag.end)) && !isHyphen(text.charAt(name.tag.start - 1))) return undefined;
  const isMeant = (other: NameCandidate, leader: number) =>
    other.needs === 'nothing' ||
    other.usual.includes(leader) ||
    introduced.people.has(leader) ||
    (introduced.isPolitical && isHolding(evidence, leader));
  return leaderBeside(evidence, name, bearersOf(name), isHyphen, isMeant);
}

/** The one of the people who led a state together with a leader whom a gap joins to the name; of several, who leads with him on the page's day. */
function leaderBeside(
  evidence: Evidence,
  { tag }: NameCandidate,
  people: readonly number[],
  joins: (gap: string) => boolean,
  isMeant: (other: NameCandidate, leader: number) => boolean = () => true,
): number | undefined {
  const { gazetteer, tagged, nameAt, day } = evidence;
  const ledAtOnce = (one: number, two: number) => ledTogether(tenuresOf(gazetteer, one), tenuresOf(gazetteer, two), day);
  for (const index of [tag.index - 1, tag.index + 1]) {
    const other = nameAt[index];
    if (!other) continue;
    const [first, second] = index < tag.index ? [other.tag, tag] : [tag, other.tag];
    if (!joins(tagged.text.slice(first.end, second.start))) continue;
    const others = other.people.filter((person) => isLeader(gazetteer, person) && isMeant(other, person));
    const together = people.filter((person) => others.some((leader) => ledAtOnce(person, leader)));
    const now = others.some((leader) => isHolding(evidence, leader)) ? together.filter((person) => isHolding(evidence, person)) : [];
    const [only, ...more] = now.length > 0 ? now : together;
    if (only !== undefined && more.length === 0) return only;
  }
  return undefined;
}

/** "Trump, Kim Meet", "Trump and Kim". */
function isJoin({ wordSets }: Gazetteer, gap: string): boolean {
  return gap === ', ' || (gap.startsWith(' ') && gap.endsWith(' ') && wordSets.and.has(gap.trim()));
}

function isHolding({ gazetteer, day }: Evidence, person: number): boolean {
  return isInOffice(tenuresOf(gazetteer, person), day);
}

function isLeader({ directory }: Gazetteer, person: number): boolean {
  return directory.leaders.has(person);
}
