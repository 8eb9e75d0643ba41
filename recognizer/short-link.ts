import {
  bearerInOffice,
  countryMan,
  hasRivals,
  isAbove,
  isInFull,
  isIntroduced,
  isNoHead,
  isSucceeded,
  isYetToCome,
  onlyHead,
  usualHolder,
  withoutForeigners,
} from './bearers.ts';
import type { Evidence } from './evidence.ts';
import { everHeld, isGeneric } from './held-offices.ts';
import { type Introduced, isAlsoStrangers, isStrangersLastName, strangersBlock } from './introductions.ts';
import { SENSE } from './layout.ts';
import { likeliest, pairedLeader } from './likeliest.ts';
import { bearersOf, type NameCandidate } from './name-candidate.ts';
import { fittingOn, settledByTitle } from './settled.ts';
import { isAlsoWord } from './surroundings.ts';
import { whoGoverned } from './tenures.ts';
import type { How } from './types.ts';
import { isCjk } from './words.ts';

/** Whom a name means. */
export interface Verdict {
  person: number;
  how: How;
  confidence: number;
  /** All whom the form could mean here. */
  among?: readonly number[];
}

/** A short form on its page. */
interface Case {
  evidence: Evidence;
  name: NameCandidate;
  introduced: Introduced;
  /** Its bearers whom the page has introduced, but for those whom the title beside it is too low for. */
  here: readonly number[];
  /** Whether the page has named a stranger of the name. */
  isOthers: boolean;
  /** Likewise, or by a name that the short form may be the last of; of whoever is introduced, news speaks so beside his relatives. */
  mayBeAnybodys: boolean;
}

/** Whom a short form means: by the title beside it, else by whom the page has introduced, else by whom news always calls so. */
export function judgeShort(evidence: Evidence, name: NameCandidate, introduced: Introduced): Verdict | undefined {
  if (name.doubtful && evidence.namedBefore(name).length === 0) return undefined;
  const here = name.people.filter((person) => isIntroduced(evidence, name, person, introduced) && !isAbove(evidence, name, person));
  const isOthers = isAlsoStrangers(evidence, name, introduced);
  const mayBeAnybodys = isOthers || (here.length === 0 && isStrangersLastName(evidence, name, introduced));
  const asked: Case = { evidence, name, introduced, here, isOthers, mayBeAnybodys };
  const told = byTitle(asked);
  return told ? told.verdict : byPage(asked);
}

/** Where the title speaks of nobody that is known. */
const NOBODY = { verdict: undefined };

/** What the title beside a form tells; undefined where there is none, or one that tells nothing, so that the page has to. */
function byTitle({ evidence, name, introduced, here, isOthers, mayBeAnybodys }: Case): { verdict: Verdict | undefined } | undefined {
  const { gazetteer, day } = evidence;
  const { phrase } = name;
  if (!phrase || phrase.offices.length === 0) return undefined;
  const held = here.filter((person) => everHeld(gazetteer, person, phrase));
  const ever = withoutForeigners(gazetteer, held, introduced);
  const onDay = day === undefined ? undefined : fittingOn(gazetteer, ever, phrase, day);
  const [inFull, ...othersInFull] = ever.filter((person) => isInFull(introduced, person));
  const only = onDay ?? (othersInFull.length === 0 ? inFull : undefined) ?? fittingOn(gazetteer, ever, phrase, undefined);
  // "President Kim Nowhere opposed it. President Kim": the title names nobody by itself where the page has named another.
  const isNamed = only === undefined || isInFull(introduced, only) || name.usual.includes(only);
  if (!isNamed && isStrangersSoFar(evidence, name, introduced)) return NOBODY;
  // "菅国務大臣" is who is one on that day, though the page introduced a former one of the name.
  if (only !== undefined && isSucceeded(gazetteer, name, phrase, only, day)) return NOBODY;
  const isSure = !isOthers || !isGeneric(gazetteer, phrase) || evidence.namedBefore(name).at(-1) === only;
  if (only !== undefined && isSure) return { verdict: { person: only, how: 'title+name', confidence: 0.95 } };
  const settled = settledByTitle(gazetteer, name, day) ?? (here.length === 0 ? usualHolder(gazetteer, name) : onlyHead(gazetteer, name));
  if (settled !== undefined && (ever.includes(settled) || !held.includes(settled)))
    return { verdict: { person: settled, how: 'title+name', confidence: 0.85 } };
  // "Chairman" is anybody's, and "Secretary" that of many: of a name that one alone in office bears it tells nothing.
  const tellsNothing = phrase.common || (here.length > 0 && !isOthers && !phrase.countryNamed && isGeneric(gazetteer, phrase));
  // "Ambassador Gallucci", a rank of which no list tells, is whom the page has named so in full.
  const isOnly =
    here.length === 1 &&
    !mayBeAnybodys &&
    !phrase.countryNamed &&
    !isStrangersLastName(evidence, name, introduced) &&
    !isNoHead(gazetteer, here[0], name);
  return (tellsNothing || isOnly) && !hasRivals(gazetteer, name, here, day) ? undefined : NOBODY;
}

/** What the page tells, beyond the title. */
function byPage({ evidence, name, introduced, here, isOthers, mayBeAnybodys }: Case): Verdict | undefined {
  const { gazetteer, day } = evidence;
  const { phrase } = name;
  const governed = name.governs && !isOthers ? whoGoverned(gazetteer, here.length > 0 ? here : bearersOf(name), day) : undefined;
  if (governed !== undefined) return { person: governed, how: 'title+name', confidence: 0.85, among: here };
  const ofCountry = countryMan(gazetteer, name, here, day);
  if (ofCountry !== undefined) return { person: ofCountry, how: 'title+name', confidence: 0.85, among: here };
  const shared = here.length > 1 || isOthers;
  const paired = pairedLeader(evidence, name, introduced);
  if (paired !== undefined && !here.includes(paired)) return { person: paired, how: shortHow(name, paired), confidence: 0.75 };
  if (!shared && here[0] !== undefined && isYetToCome(evidence, name, here[0], introduced)) return undefined;
  const who = shared ? likeliest(evidence, name, here, introduced) : here[0];
  if (who !== undefined)
    return { person: who, how: phrase ? 'title+name' : shortHow(name, who), confidence: shared ? 0.7 : 0.9, among: here };
  const byOffice =
    here.length === 0 && !mayBeAnybodys && name.tag.name >= 0 ? bearersOf(name).filter((person) => introduced.holders.has(person)) : [];
  const [holder, ...otherHolders] = byOffice;
  if (holder !== undefined && otherHolders.length === 0) return { person: holder, how: shortHow(name, holder), confidence: 0.75 };
  if (here.length > 0) return undefined;
  const [alone, ...others] = name.usual;
  const mayBeWord = !phrase && introduced.people.size === 0 && !introduced.isPolitical && isUnspacedWord(evidence, name);
  if (others.length === 0 && alone !== undefined && !mayBeWord && !isStrangersSoFar(evidence, name, introduced))
    return { person: alone, how: 'alias', confidence: 0.75 };
  const rare = mayBeAnybodys || !introduced.isPolitical ? undefined : bearerInOffice(evidence, name);
  return rare === undefined ? undefined : { person: rare, how: shortHow(name, rare), confidence: 0.7 };
}

/** Whether the form is a word of the page's language, too, where neither a capital nor anybody beside it tells: "トランプ" is a pack of cards. */
function isUnspacedWord({ gazetteer, tagged, politics }: Evidence, { tag }: NameCandidate): boolean {
  return isCjk(tagged.text, tag.start) && isAlsoWord(gazetteer, tagged, tag) && politics.people.size < 2;
}

/** Whether the page has named a stranger of the name by now. */
function isStrangersSoFar(evidence: Evidence, name: NameCandidate, introduced: Introduced): boolean {
  return (strangersBlock(evidence, name, introduced) ?? Number.POSITIVE_INFINITY) <= evidence.id;
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
