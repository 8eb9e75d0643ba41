import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { UiLanguage } from '../corpus/schema/fields.ts';
import { linesOf, textPage } from '../tools/text-page.ts';

/** The folder beside a checkout that holds texts which may not be copied into the project. */
const SHARED = new URL('../../shared/', import.meta.url);
const GOLD = new URL('gold/dev/', SHARED);
const SEEDS = new URL('seeds/', SHARED);

export interface GoldMention {
  start: number;
  end: number;
  text: string;
  type: 'person' | 'agreement' | 'role';
  entity: string;
  certain: boolean;
  alt?: string[];
}

/** A seed text with what a careful reader found in it. */
export interface Gold {
  name: string;
  date: string;
  lang: UiLanguage;
  text: string;
  mentions: GoldMention[];
}

/** The seeds with their gold; empty on a machine that has no `shared` folder. */
export function readGold(): Gold[] {
  if (!existsSync(GOLD) || !existsSync(SEEDS)) return [];
  const names = readdirSync(SEEDS).filter((name) => existsSync(new URL(`${name}.json`, GOLD)));
  return names.map((name) => {
    const gold = JSON.parse(readFileSync(new URL(`${name}.json`, GOLD), 'utf8'));
    return { name, date: gold.date, lang: gold.lang, text: readFileSync(new URL(name, SEEDS), 'utf8'), mentions: gold.mentions };
  });
}

/** The text as a web page: a paragraph a line, so that a place in the text is a block and an offset. */
export function pageOf({ text, date, lang, name }: Gold): string {
  return textPage(text, { title: name, date, lang });
}

/** A mention as a place on the page that `pageOf` makes. */
export function placeIn(text: string, { start, end }: GoldMention): { block: number; start: number; end: number } {
  const lines = linesOf(text);
  const block = lines.findLastIndex((line) => line.at <= start);
  const at = lines[block]?.at ?? 0;
  return { block, start: start - at, end: end - at };
}
