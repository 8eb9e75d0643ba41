import { countriesIn } from './countries.ts';
import type { Gazetteer } from './gazetteer.ts';
import { everHeld } from './held-offices.ts';
import { isName, isWeak, KINDS } from './kinds.ts';
import { EVIDENCE, isOneOf, type MinimumEvidence, SENSE } from './layout.ts';
import { hasKind, type Tag, type TaggedText } from './match.ts';
import { isNamesake } from './namesakes.ts';
import type { OfficePhrase } from './offices.ts';
import type { Scene } from './scene.ts';
import { isPartOfLonger } from './short-names.ts';
import { type Placed, placed } from './surroundings.ts';
import { otherTrade } from './trades.ts';
import { foldWord, HANGUL, isCjk, isOneWord } from './words.ts';

/** What of politics a block speaks of. Others bear the names of officials, too; the company that a name keeps tells whose it is. */
export interface Politics {
  /** Whether it speaks of government. */
  government: boolean;
  /** The countries it speaks of, as news of sports does, too. */
  countries: ReadonlySet<string>;
  /** Whether it speaks of what the North does. */
  northern: boolean;
  /** Whether it names a party of South Korea, or speaks of who strives for its presidency. */
  partisan: boolean;
  /** Whether it is a list of the appointed or the bereaved, as Korean papers print: "◇부장▷논설실 홍길상", "홍길상 씨 모친상". */
  notice: boolean;
  /** The people in it who are named without doubt or in full, and the least that their forms need. Players, singers and cafés are none of them. */
  people: ReadonlyMap<number, MinimumEvidence>;
}

/** Of what is named after somebody, headlines are looked at as sentences: they speak of the person as often. */
const IN_A_SENTENCE = { headline: false };

/** O(tags). */
export function politicsOf(scene: Scene, government: boolean): Politics {
  const { gazetteer, tagged: block } = scene;
  const people = new Map<number, MinimumEvidence>();
  for (const tag of block.tags) {
    if (!hasKind(tag, KINDS.independent)) continue;
    const place = placed(block.text, tag);
    if (otherTrade(gazetteer, block, place) || isSomebodyElses(scene, place)) continue;
    for (const { kind, index, minimumEvidence } of tag.senses) {
      if (isOneOf(kind, KINDS.independent) && minimumEvidence < (people.get(index) ?? EVIDENCE.introduction)) {
        people.set(index, minimumEvidence);
      }
    }
  }
  const { text } = block;
  return {
    government,
    countries: countriesIn(gazetteer, block),
    northern: hasNorthernSign(gazetteer, text),
    partisan: hasAny(text, gazetteer.words.koreanParties),
    notice: NOTICE.test(text),
    people,
  };
}

/** Whether a Korean text speaks of what the North does, without its name: "김여정, 한미훈련 비난". */
function hasNorthernSign({ words }: Gazetteer, text: string): boolean {
  return hasAny(text, words.northernSigns);
}

/** Whether a block names a country other than South Korea or who led one, or speaks of what the North does. O(tags). */
export function speaksOfAbroad(gazetteer: Gazetteer, block: TaggedText): boolean {
  const { people, directory } = gazetteer;
  const isForeigner = (person: number) => directory.leaders.has(person) && people[person]?.country !== HOME;
  return (
    [...countriesIn(gazetteer, block)].some((country) => country !== HOME) ||
    block.tags.some((tag) => hasKind(tag, KINDS.independent) && tag.senses.some(({ kind, index }) => isName(kind) && isForeigner(index))) ||
    hasNorthernSign(gazetteer, block.text)
  );
}

const HOME = 'KR';

/** Whether one of the Korean words stands in a text. */
function hasAny(text: string, words: readonly string[]): boolean {
  return HANGUL.test(text) && words.some((word) => text.includes(word));
}

const NOTICE = /[▷◇][^▷◇]*[▷◇]|씨 별세|친상|[시장빙][부모인]상/;

/**
 * Whether a block speaks of government: of a palace or an agreement, of an office that only governments have, or with its country, or
 * beside a name that held it, or of somebody who led a state. A president alone may be a club's. O(tags).
 */
export function speaksOfGovernment(scene: Scene): boolean {
  const { gazetteer, tagged, phrases } = scene;
  const { text, tags } = tagged;
  return (
    phrases.all.some(
      (phrase) =>
        text.endsWith(MINISTER, phrase.end) ||
        (phrase.offices.length > 0 &&
          (phrase.countryNamed || isOfGovernment(gazetteer, text, phrase) || isHoldersOwn(gazetteer, tags, phrase))),
    ) ||
    tags.some((tag) => hasKind(tag, KINDS.government) && !tag.senses.every(isWeak)) ||
    tags.some((tag) => isLeaderInFull(scene, tag))
  );
}

/** Of any ministry in South Korea. */
const MINISTER = '장관';

/** A minister, or in Korean, Japanese and Chinese a president, who has another title in a club. */
function isOfGovernment({ wordSets }: Gazetteer, text: string, { start, end, offices }: OfficePhrase): boolean {
  if (wordSets.clubTitles.has(foldWord(text.slice(start, end)))) return false;
  return offices.some((office) => office.endsWith('minister') || (office === 'head-of-state' && isCjk(text, start)));
}

function isHoldersOwn(gazetteer: Gazetteer, tags: readonly Tag[], phrase: OfficePhrase): boolean {
  return [tags[phrase.first - 1], tags[phrase.last + 1]].some(
    (tag) => tag && hasKind(tag, KINDS.name) && tag.senses.some(({ kind, index }) => isName(kind) && everHeld(gazetteer, index, phrase)),
  );
}

function isLeaderInFull(scene: Scene, tag: Tag): boolean {
  const { leaders } = scene.gazetteer.directory;
  return (
    hasKind(tag, KINDS.fullName) &&
    tag.senses.some(
      ({ kind, index, minimumEvidence }) => kind === SENSE.fullName && minimumEvidence === EVIDENCE.any && leaders.has(index),
    ) &&
    !isSomebodyElses(scene, placed(scene.tagged.text, tag))
  );
}

/** Whether the name is that of a place or a thing, or a part of the name of somebody whom nobody knows. */
function isSomebodyElses(scene: Scene, place: Placed): boolean {
  const { gazetteer, tagged } = scene;
  if (isNamesake(gazetteer, tagged, place, IN_A_SENTENCE)) return true;
  return isOneWord(tagged.text, place.tag.start, place.tag.end) && isPartOfLonger(scene, place);
}

/** Whether somebody else's name vouches for one: it needs less than that, so that two namesakes of officials do not vouch for each other. */
export function isVouchedFor({ people }: Politics, bearers: readonly number[], least: MinimumEvidence): boolean {
  for (const [person, evidence] of people) if (evidence < least && !bearers.includes(person)) return true;
  return false;
}
