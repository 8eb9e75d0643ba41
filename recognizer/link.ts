import { foldText } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isNoHead, onlyHead } from './heads.ts';
import { type Introduced, isAlsoStrangers, isStrangersLastName, strangersBlock, whoInFull, writtenForm } from './introductions.ts';
import { SENSE } from './layout.ts';
import { likeliest, pairedLeader } from './likeliest.ts';
import type { Evidence, NameCandidate } from './names.ts';
import type { OfficePhrase } from './offices.ts';
import { isAlsoWord } from './short-names.ts';
import { fitsPhrase, fittingOn, isGeneric, isHeldLately, leads, mayHaveHeld, settledByTitle, whoGoverned } from './tenures.ts';
import { isAbove } from './titles-beside.ts';
import type { Day, How, Mention } from './types.ts';
import { isCjk } from './words.ts';

/**
 * The link stage: which person each name means, from its own evidence and from whom the whole page has introduced. The answer
 * depends on the set of introductions only, never on the order in which they arrived. O(names × people of one short form).
 */

/** The person a name means, or nothing: a wrong link is worse than none. */
export function linkName(
  gazetteer: Gazetteer,
  evidence: Evidence,
  name: NameCandidate,
  introduced: Introduced,
  day: Day | undefined,
): Mention | undefined {
  const verdict = judge(gazetteer, evidence, name, introduced, day);
  const entity = verdict && gazetteer.people[verdict.person]?.id;
  if (!verdict || !entity) return undefined;
  const { person, how, confidence, among } = verdict;
  const { start } = name.tag;
  const end = pastSuffix(evidence.tagged.text, name.tag.end);
  const mention: Mention = { start, end, entity, type: 'person', how, confidence };
  if (how === 'full' || how === 'alias') return mention;
  const by = introduced.people.get(person)?.inFull;
  if (by !== undefined) mention.introducedIn = by;
  const candidates =
    among && among.length > 1 ? among.flatMap((other) => (other === person ? [] : (gazetteer.people[other]?.id ?? []))) : [];
  if (candidates.length > 0) mention.candidates = candidates;
  return mention;
}

/** The full stop of "Marcos Jr." is part of the name. */
function pastSuffix(text: string, end: number): number {
  return text.charAt(end) === '.' && text.slice(end - 3, end) === ' Jr' ? end + 1 : end;
}

interface Verdict {
  person: number;
  how: How;
  confidence: number;
  /** All whom the form could mean here. */
  among?: readonly number[];
}

function judge(
  gazetteer: Gazetteer,
  evidence: Evidence,
  name: NameCandidate,
  introduced: Introduced,
  day: Day | undefined,
): Verdict | undefined {
  return name.how === 'full' || name.how === 'alias'
    ? judgeFull(gazetteer, evidence, name, introduced, day)
    : judgeShort(gazetteer, evidence, name, introduced, day);
}

function judgeFull(
  gazetteer: Gazetteer,
  evidence: Evidence,
  name: NameCandidate,
  introduced: Introduced,
  day: Day | undefined,
): Verdict | undefined {
  const { how, needs, phrase, governs } = name;
  const who = whoInFull(gazetteer, name, day);
  const isTitled = phrase !== undefined && phrase.offices.length > 0;
  if (!who || (!isTitled && introduced.otherNames.size > 0 && introduced.otherNames.has(writtenForm(evidence, name)))) return undefined;
  const isMet =
    needs === 'nothing' ||
    (governs && whoGoverned(gazetteer, [who.person], day) !== undefined) ||
    (needs === 'company' && introduced.isPolitical) ||
    introduced.people.has(who.person);
  return isMet ? { person: who.person, how, confidence: who.sure ? 0.98 : 0.6 } : undefined;
}

function judgeShort(
  gazetteer: Gazetteer,
  evidence: Evidence,
  name: NameCandidate,
  introduced: Introduced,
  day: Day | undefined,
): Verdict | undefined {
  const { phrase } = name;
  if (name.doubtful && evidence.namedBefore(name).length === 0) return undefined;
  const here = name.people.filter(
    (person) => isIntroduced(evidence, name, person, introduced) && !isAbove(gazetteer, evidence, name, person),
  );
  const isOthers = isAlsoStrangers(evidence, name, introduced);
  // Of whoever is introduced, news speaks by his family name beside his relatives'.
  const mayBeAnybodys = isOthers || (here.length === 0 && isStrangersLastName(evidence, name, introduced));
  const byOffice =
    here.length === 0 && !mayBeAnybodys && name.tag.name >= 0 ? name.people.filter((person) => introduced.holders.has(person)) : [];
  if (phrase && phrase.offices.length > 0) {
    const held = here.filter((person) => fitsPhrase(gazetteer.people[person]?.tenures ?? [], phrase, undefined));
    const ever = withoutForeigners(gazetteer, held, introduced);
    const only = ever.length > 1 ? (fittingOn(gazetteer, ever, phrase, day) ?? fittingOn(gazetteer, ever, phrase, undefined)) : ever[0];
    // "President Kim Nowhere opposed it. President Kim": the title names nobody by itself where the page has named another.
    const isNamed = only === undefined || isInFull(introduced, only) || name.usual.includes(only);
    if (!isNamed && isStrangersSoFar(evidence, name, introduced)) return undefined;
    // "菅国務大臣" is who is one on that day, though the page introduced a former one of the name.
    if (only !== undefined && isSucceeded(gazetteer, name, phrase, only, day)) return undefined;
    const isSure = !isOthers || !isGeneric(gazetteer, phrase) || evidence.namedBefore(name).at(-1) === only;
    if (only !== undefined && isSure) return { person: only, how: 'title+name', confidence: 0.95 };
    const settled = settledByTitle(gazetteer, name, day) ?? (here.length === 0 ? usualHolder(gazetteer, name) : onlyHead(gazetteer, name));
    if (settled !== undefined && (ever.includes(settled) || !held.includes(settled)))
      return { person: settled, how: 'title+name', confidence: 0.85 };
    // "Chairman" is anybody's, and "Secretary" that of many: of a name that one alone in office bears it tells nothing.
    const tellsNothing = phrase.common || (here.length > 0 && !isOthers && !phrase.countryNamed && isGeneric(gazetteer, phrase));
    // "Ambassador Gallucci", a rank of which no list tells, is whom the page has named so in full.
    const isOnly =
      here.length === 1 &&
      !mayBeAnybodys &&
      !phrase.countryNamed &&
      !isStrangersLastName(evidence, name, introduced) &&
      !isNoHead(gazetteer, here[0], name);
    if (!(tellsNothing || isOnly) || hasRivals(gazetteer, name, here, day)) return undefined;
  }
  const governed = name.governs && !isOthers ? whoGoverned(gazetteer, here.length > 0 ? here : name.people, day) : undefined;
  if (governed !== undefined) return { person: governed, how: 'title+name', confidence: 0.85, among: here };
  const ofCountry = countryMan(gazetteer, name, here, day);
  if (ofCountry !== undefined) return { person: ofCountry, how: 'title+name', confidence: 0.85, among: here };
  const shared = here.length > 1 || isOthers;
  const paired = pairedLeader(gazetteer, evidence, name, introduced);
  if (paired !== undefined && !here.includes(paired)) return { person: paired, how: shortHow(name, paired), confidence: 0.75 };
  if (!shared && here[0] !== undefined && isYetToCome(gazetteer, evidence, name, here[0], introduced, day)) return undefined;
  const who = shared ? likeliest(gazetteer, evidence, name, here, introduced) : here[0];
  if (who !== undefined)
    return { person: who, how: phrase ? 'title+name' : shortHow(name, who), confidence: shared ? 0.7 : 0.9, among: here };
  const [holder, ...otherHolders] = byOffice;
  if (holder !== undefined && otherHolders.length === 0) return { person: holder, how: shortHow(name, holder), confidence: 0.75 };
  if (here.length > 0) return undefined;
  const [alone, ...others] = name.usual;
  const mayBeWord = !phrase && introduced.people.size === 0 && !introduced.isPolitical && isUnspacedWord(evidence, name);
  if (others.length === 0 && alone !== undefined && !mayBeWord && !isStrangersSoFar(evidence, name, introduced))
    return { person: alone, how: 'alias', confidence: 0.75 };
  const rare = mayBeAnybodys || !introduced.isPolitical ? undefined : bearerInOffice(gazetteer, evidence, name, day);
  return rare === undefined ? undefined : { person: rare, how: shortHow(name, rare), confidence: 0.7 };
}

/** Whether others bear the name who hold an office on the page's day, or left it lately. */
function hasRivals({ people }: Gazetteer, name: NameCandidate, here: readonly number[], day: Day | undefined): boolean {
  const others = name.people.length - 1;
  if (others === 0 || here.length > 1 || day === undefined) return others > 0;
  return name.people.some((person) => !here.includes(person) && people[person]?.tenures.some((tenure) => isHeldLately(tenure, day)));
}

/** Whether the form is a word of the page's language, too, where neither a capital nor anybody beside it tells: "トランプ" is a pack of cards. */
function isUnspacedWord({ gazetteer, tagged, politics }: Evidence, { tag }: NameCandidate): boolean {
  return isCjk(tagged.text, tag.start) && isAlsoWord(gazetteer, tagged, tag) && politics.people.size < 2;
}

/** Whether the page has named a stranger of the name by now. */
function isStrangersSoFar(evidence: Evidence, name: NameCandidate, introduced: Introduced): boolean {
  return (strangersBlock(evidence, name, introduced) ?? Number.POSITIVE_INFINITY) <= evidence.id;
}

/**
 * Whether a sentence calls by a family name, before it introduces the only bearer whom the page names, while another of the name leads a
 * state: "What does Kim want? Sung Kim, the envoy, knows". A headline looks ahead.
 */
function isYetToCome(
  { people, directory }: Gazetteer,
  evidence: Evidence,
  name: NameCandidate,
  person: number,
  introduced: Introduced,
  day: Day | undefined,
): boolean {
  const first = introduced.people.get(person)?.block ?? 0;
  if (day === undefined || first < evidence.id || evidence.headline || directory.leaders.has(person)) return false;
  if (first === evidence.id && evidence.namedBefore(name).length > 0) return false;
  return name.people.some((other) => other !== person && people[other]?.tenures.some((tenure) => leads([tenure], tenure.country, day)));
}

/** The one bearer of a family name that hardly anybody else has, where he holds an office on the page's day or left it lately: "Blinken". */
function bearerInOffice(
  { people, wordSets }: Gazetteer,
  evidence: Evidence,
  name: NameCandidate,
  day: Day | undefined,
): number | undefined {
  const [only, ...others] = name.people;
  if (only === undefined || others.length > 0 || day === undefined || !wordSets.rareFamilies.has(writtenForm(evidence, name)))
    return undefined;
  return people[only]?.tenures.some((tenure) => isHeldLately(tenure, day)) ? only : undefined;
}

/**
 * Those of a title's bearers who can be meant: beside whom the page names in full nobody of another country, though he has the title on the
 * page's day. "President Kim" of a page on Kim Dae-jung is not who leads the North today.
 */
function withoutForeigners({ people }: Gazetteer, all: readonly number[], introduced: Introduced): readonly number[] {
  const inFull = all.filter((person) => isInFull(introduced, person));
  const countryOf = (person: number) => people[person]?.country;
  return all.filter((person) => isInFull(introduced, person) || inFull.every((other) => countryOf(other) === countryOf(person)));
}

function isInFull({ people }: Introduced, person: number): boolean {
  return people.get(person)?.inFull !== undefined;
}

/** Whether a countryman of the name, and no longer the one of the page's people, holds the office on the page's day. */
function isSucceeded(gazetteer: Gazetteer, name: NameCandidate, phrase: OfficePhrase, person: number, day: Day | undefined): boolean {
  if (phrase.when !== 'now' || day === undefined || name.people.length < 2) return false;
  const { tenures = [], country } = gazetteer.people[person] ?? {};
  if (mayHaveHeld(tenures, phrase, { from: day, until: day })) return false;
  const countrymen = name.people.filter((other) => gazetteer.people[other]?.country === country);
  return fittingOn(gazetteer, countrymen, phrase, day) !== undefined;
}

/** Whether the form is the given name of the person, whatever it is of others. */
function shortHow({ tag, how }: NameCandidate, person: number): How {
  const senses = tag.senses.filter(({ index, kind }) => index === person && kind !== SENSE.fullName);
  return senses.length > 0 && senses.every(({ kind }) => kind === SENSE.givenName)
    ? 'given-name'
    : how === 'given-name'
      ? 'family-name'
      : how;
}

/** "then-President Trump": whom news always calls so, with an office that he held at some time. */
function usualHolder({ people }: Gazetteer, { usual, phrase }: NameCandidate): number | undefined {
  const [only, ...others] = usual;
  const held = only !== undefined && others.length === 0 && phrase && fitsPhrase(people[only]?.tenures ?? [], phrase, undefined);
  return held ? only : undefined;
}

/** "North Korea's Kim": the only one of that country whom the page has introduced, else who leads it on the page's day. */
function countryMan(
  { people }: Gazetteer,
  { people: all, countryOf }: NameCandidate,
  here: readonly number[],
  day: Day | undefined,
): number | undefined {
  if (countryOf === undefined) return undefined;
  const known = here.filter((person) => people[person]?.country === countryOf);
  if (known.length > 0) return known.length === 1 ? known[0] : undefined;
  const leading = all.filter((person) => day !== undefined && leads(people[person]?.tenures ?? [], countryOf, day));
  return leading.length === 1 ? leading[0] : undefined;
}

function isIntroduced(evidence: Evidence, name: NameCandidate, person: number, introduced: Introduced): boolean {
  const forms = introduced.people.get(person)?.forms;
  if (!forms) return false;
  if (!name.misspelled.includes(person)) return true;
  const written = writtenForm(evidence, name);
  return [...forms].some((form) => foldText(form).split(' ').includes(written));
}
