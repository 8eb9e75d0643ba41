import type { Evidence } from './evidence.ts';
import { tenuresOf } from './facts.ts';
import type { Gazetteer } from './gazetteer.ts';
import { entersOffice, fitsPhrase, heldThroughout, isGeneric, mayHaveHeld, sharesOffice } from './held-offices.ts';
import type { OfficePhrase } from './offices.ts';
import { namesHolder, yearBeside } from './role-context.ts';
import type { Tenure } from './source.ts';
import type { Day, Mention, PageContext } from './types.ts';
import { wordAfter, wordBefore } from './words.ts';

/**
 * Role mentions: an office with its country and no name beside it, linked to whoever held it on the page's date. Two holders, or
 * none for certain, is silence. O(office phrases × holders of one office).
 */
export function roleMentions(evidence: Evidence, context: PageContext): readonly Mention[] {
  const { gazetteer, phrases } = evidence;
  const { date, today } = context;
  const latest = date ?? today;
  if (latest === undefined || !phrases.all.some(({ countryNamed }) => countryNamed)) return NONE;
  const mentions: Mention[] = [];
  for (const phrase of phrases.all) {
    if (!phrase.countryNamed || !isOneOffice(gazetteer, phrase) || !namesHolder(evidence, phrase)) continue;
    const holder = holderOf(gazetteer, phrase, context);
    const bearer = holder === undefined ? undefined : gazetteer.people[holder];
    if (holder === undefined || !bearer || sharesName(evidence, phrase, holder) || goesOnFrom(evidence, phrase, holder)) continue;
    if (sharesOffice(bearer.tenures, phrase) || isOfAnotherYear(evidence, phrase, bearer.tenures, latest)) continue;
    mentions.push({
      start: phrase.start,
      end: phrase.end,
      entity: bearer.id,
      type: 'role',
      how: 'role',
      confidence: date === undefined ? 0.7 : 0.85,
    });
  }
  return mentions;
}

const NONE: readonly Mention[] = [];

/** An ambassador without where he is sent may be any of many, and a title of another country's is none that is known. */
function isOneOffice(gazetteer: Gazetteer, phrase: OfficePhrase): boolean {
  return !phrase.borrowed && phrase.offices.length > 0 && !phrase.offices.includes('ambassador') && !isGeneric(gazetteer, phrase);
}

/** The one person who holds the office on the page's day, or, where the phrase speaks of who is to come, enters it next. */
function holderOf(gazetteer: Gazetteer, phrase: OfficePhrase, { date, today, notBefore }: PageContext): number | undefined {
  const holders = everHolders(gazetteer, phrase);
  if (phrase.when === 'now') {
    if (date !== undefined) return only(holders.filter((person) => fitsPhrase(tenuresOf(gazetteer, person), phrase, date)));
    if (today === undefined) return undefined;
    const period = { from: notBefore ?? OLDEST_NEWS, until: today };
    // Whoever else held it for a while may be meant.
    const holder = only(holders.filter((person) => mayHaveHeld(tenuresOf(gazetteer, person), phrase, period)));
    return holder !== undefined && heldThroughout(tenuresOf(gazetteer, holder), phrase, period) ? holder : undefined;
  }
  if (phrase.when === 'before' || date === undefined) return undefined;
  const coming = holders.flatMap((person) => {
    const from = entersOffice(tenuresOf(gazetteer, person), phrase, date);
    return from === undefined ? [] : [{ person, from }];
  });
  const [next, afterNext] = coming.sort((a, b) => (a.from < b.from ? -1 : 1));
  return next && next.from !== afterNext?.from ? next.person : undefined;
}

function everHolders({ directory }: Gazetteer, { offices }: OfficePhrase): readonly number[] {
  const holders = offices.map((office) => directory.holdersOf.get(office) ?? []);
  return holders.length === 1 && holders[0] ? holders[0] : [...new Set(holders.flat())];
}

/** Where nothing else bounds it, a page is taken to be no older than the articles of the corpus. */
const OLDEST_NEWS = '2017-01-01';

function only(people: readonly number[]): number | undefined {
  return people.length === 1 ? people[0] : undefined;
}

/** "In 1994 the US president": the sentence speaks of a year in which whoever holds the office now did not. */
function isOfAnotherYear({ gazetteer, tagged }: Evidence, phrase: OfficePhrase, tenures: readonly Tenure[], latest: Day): boolean {
  const year = yearBeside(gazetteer, tagged.text, phrase);
  if (year === undefined || year >= latest.slice(0, 4)) return false;
  return !mayHaveHeld(tenures, phrase, { from: `${year}-01-01`, until: `${year}-12-31` });
}

/** "Chinese President and General Secretary Xi Jinping": both titles are those of one name. */
function sharesName({ gazetteer, tagged, phrases, nameAt }: Evidence, phrase: OfficePhrase, holder: number): boolean {
  const next = phrases.startingAt[phrase.last + 1];
  if (!next || next.start < phrase.end) return false;
  const between = wordAfter(tagged.text, phrase.end);
  if (!between || between.end > next.start || !gazetteer.wordSets.and.has(between.text)) return false;
  const name = nameAt[next.last + 1];
  return name?.phrase === next && name.people.includes(holder);
}

/** Units of what may stand between a name and the last of its offices. */
const OFFICES = 160;

/** "Xi Jinping, general secretary of the party and Chinese president": the second office of a name before a comma. */
function goesOnFrom({ gazetteer, tagged: { text }, names }: Evidence, { start }: OfficePhrase, holder: number): boolean {
  const and = wordBefore(text, start);
  if (!and || !gazetteer.wordSets.and.has(and.text) || text.slice(and.end, start).trim() !== '') return false;
  const name = names.findLast(({ tag }) => tag.end < and.start);
  const between = name && name.how === 'full' && name.people.includes(holder) ? text.slice(name.tag.end, and.start) : '';
  return between.length <= OFFICES && /^, [^,.;!?]+$/.test(between);
}
