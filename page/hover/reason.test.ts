import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Mention } from '../../recognizer/types.ts';
import { readAll } from '../read/blocks.ts';
import { BlockTable } from '../read/table.ts';
import { reasonFor } from './reason.ts';

const LONG = 'Sebuah paragraf yang cukup panjang untuk dihitung sebagai paragraf oleh orang yang membaca laman ini.';
const { document } = parseHTML(
  `<html><body><nav>Menu</nav><p>${LONG} Satu.</p><p>${LONG} Kim Jong Un.</p><p>Kim pulang.</p></body></html>`,
);
const table = new BlockTable();
for (const run of readAll(document.documentElement as unknown as Element)) table.add(run, true);
const [menu, , second, third] = table.blocks;
const kim: Mention = { start: 0, end: 3, entity: 'kim-jong-un', type: 'person', how: 'family-name', confidence: 0.9 };

test.each<[string, Mention, object]>([
  [
    'a short name says which paragraph has the full one; menus do not count',
    { ...kim, introducedIn: second?.id ?? 0 },
    { written: 'Kim', how: 'family-name', paragraph: 2 },
  ],
  ['or none, where the full name stands in no paragraph', { ...kim, introducedIn: menu?.id ?? 0 }, { written: 'Kim', how: 'family-name' }],
  ['a title needs no introduction', { ...kim, how: 'title+name' }, { written: 'Kim', how: 'title+name' }],
  ['a full name speaks for itself', { ...kim, how: 'full' }, { written: 'Kim', how: 'full' }],
])('%s', (_, mention, reason) => {
  if (!third) throw new Error('the page was not read');
  expect(reasonFor(table, third, mention)).toEqual(reason);
});
