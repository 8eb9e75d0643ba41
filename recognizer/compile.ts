import { factsOf, type GazetteerFacts } from './facts.ts';
import { FOLD_VERSION, foldText, wordsOf } from './fold.ts';
import {
  FLAG,
  HEADER_INTS,
  hashStart,
  hashUnit,
  hashWord,
  LAYOUT_VERSION,
  MAGIC,
  packSense,
  SENSE,
  type SenseKind,
  slotOf,
  writeUnits,
} from './layout.ts';
import type { GazetteerSource, PersonSource } from './source.ts';
import { nameVariants } from './variants.ts';

/** Peoples whose names the press also writes the other way round ("Jae-in Moon", "Kamikawa Yoko"). */
const TURNING = new Set(['KR', 'KP', 'JP', 'CN', 'TW']);

/** Compiles the gazetteer (`layout.ts` draws it). O(total length of the names). */
export function compileGazetteer(source: GazetteerSource): ArrayBuffer {
  const names = new Map<string, Set<number>>();
  const add = (form: string, kind: SenseKind, index: number, flags = 0) => {
    const senses = names.get(form) ?? new Set();
    names.set(form, senses.add(packSense(kind, flags, index)));
  };
  source.people.forEach((person, index) => {
    addPerson(person, (form, kind, flags) => add(form, kind, index, flags));
  });
  source.agreements.forEach(({ forms }, index) => {
    for (const { text, kind } of forms) {
      add(foldText(text), kind === 'description' ? SENSE.description : SENSE.agreement, index, kind === 'acronym' ? FLAG.capitals : 0);
    }
  });
  source.language.titles.forEach(({ id, en, other }, index) => {
    for (const title of id) add(foldText(title), SENSE.title, index);
    for (const title of [...en, ...other]) add(foldText(title), SENSE.title, index, FLAG.countryBefore);
  });
  source.language.countries.forEach((country, index) => {
    for (const name of country.names) add(foldText(name), SENSE.country, index, inCapitals(name));
    for (const name of country.adjectives) add(foldText(name), SENSE.adjective, index);
    for (const name of country.seats) add(foldText(name), SENSE.seat, index);
    for (const name of country.capitals) add(foldText(name), SENSE.capital, index);
  });
  names.delete('');
  return layOut(names, factsOf(source));
}

function addPerson(person: PersonSource, add: (form: string, kind: SenseKind, flags: number) => void): void {
  const turns = TURNING.has(person.country);
  for (const { text, kind } of person.forms) {
    const flags = (kind === 'name' ? 0 : FLAG.alias) | (kind === 'misspelling' ? FLAG.misspelled : 0);
    if (kind === 'mononym') {
      add(foldText(text), SENSE.mononym, flags);
      continue;
    }
    for (const form of nameVariants(text, person.order, turns)) add(form, SENSE.fullName, flags);
    if (kind === 'misspelling') add(ownShort(text, person.order), SENSE.familyName, flags);
  }
  for (const { text, how } of person.shorts) add(foldText(text), how === 'family-name' ? SENSE.familyName : SENSE.givenName, 0);
}

/** The part of a full form that stands alone on second mention. */
function ownShort(form: string, order: 'family' | 'given'): string {
  const words = foldText(form).split(' ');
  return (order === 'family' ? words[0] : words.at(-1)) ?? '';
}

function inCapitals(form: string): number {
  return /^[A-Z.]{2,5}$/.test(form) ? FLAG.capitals : 0;
}

function layOut(names: ReadonlyMap<string, ReadonlySet<number>>, facts: GazetteerFacts): ArrayBuffer {
  const forms = [...names.keys()].sort();
  const prefixes = prefixHashes(forms);
  const slots = powerOfTwo(prefixes.length * 2);
  const senses = forms.flatMap((form) => [...(names.get(form) ?? [])]);
  const pool = forms.join('');
  const json = JSON.stringify(facts);

  const ints = HEADER_INTS + slots * 2 + (forms.length + 1) * 2 + senses.length;
  const buffer = new ArrayBuffer(ints * 4 + (pool.length + json.length) * 2);
  new Int32Array(buffer, 0, HEADER_INTS).set([
    MAGIC,
    LAYOUT_VERSION,
    FOLD_VERSION,
    forms.length,
    slots,
    pool.length,
    senses.length,
    json.length,
  ]);
  const table = new Int32Array(buffer, HEADER_INTS * 4, slots * 2);
  for (const { hash, name, goesOn } of prefixes) insert(table, slots, hash, ((name + 1) << 1) | (goesOn ? 1 : 0));

  const starts = new Uint32Array(buffer, table.byteOffset + table.byteLength, forms.length + 1);
  const sensesAt = new Uint32Array(buffer, starts.byteOffset + starts.byteLength, forms.length + 1);
  forms.forEach((form, name) => {
    starts[name + 1] = (starts[name] as number) + form.length;
    sensesAt[name + 1] = (sensesAt[name] as number) + (names.get(form)?.size ?? 0);
  });
  new Uint32Array(buffer, sensesAt.byteOffset + sensesAt.byteLength, senses.length).set(senses);
  writeUnits(new Uint16Array(buffer, ints * 4, pool.length), pool);
  writeUnits(new Uint16Array(buffer, ints * 4 + pool.length * 2, json.length), json);
  return buffer;
}

interface Prefix {
  hash: number;
  /** Index of the name that ends here, or -1. */
  name: number;
  /** Whether a longer name runs on from here. */
  goesOn: boolean;
}

/** Every prefix of every name that ends at a word, each once. */
function prefixHashes(forms: readonly string[]): Prefix[] {
  const prefixes = new Map<string, Prefix>();
  forms.forEach((form, name) => {
    let hash = hashStart();
    let prefix = '';
    const words = wordsOf(form);
    words.forEach((word, at) => {
      const joins = at > 0 && !(word.cjk && words[at - 1]?.cjk);
      if (joins) hash = hashUnit(hash, 0x20);
      hash = hashWord(hash, word.text);
      prefix += (joins ? ' ' : '') + word.text;
      const entry = prefixes.get(prefix) ?? { hash, name: -1, goesOn: false };
      if (at === words.length - 1) entry.name = name;
      else entry.goesOn = true;
      prefixes.set(prefix, entry);
    });
  });
  return [...prefixes.values()];
}

function insert(table: Int32Array, slots: number, hash: number, value: number): void {
  let slot = slotOf(hash, slots);
  while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & (slots - 1);
  table[slot * 2] = hash;
  table[slot * 2 + 1] = value;
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(atLeast, 2)));
}
