import { expect, test } from 'vitest';
import type { Mention, MentionType } from '../recognizer/types.ts';
import { entitiesIn, listNames } from './names.ts';
import type { PageBlock } from './read/table.ts';

function blockOf(text: string, ...mentions: [form: string, entity: string, type: MentionType][]): PageBlock {
  const found = mentions.map(([form, entity, type]): Mention => {
    const start = text.indexOf(form);
    return { start, end: start + form.length, entity, type, how: 'full', confidence: 1 };
  });
  return { id: 1, text, segments: [], owner: undefined as never, alive: true, open: false, mentions: found };
}

test('each entity once, in reading order, by its name where it has one', () => {
  const blocks = [
    blockOf('Menlu AS dan Deklarasi\n Singapura', ['Menlu AS', 'blinken', 'role'], ['Deklarasi\n Singapura', 'singapore', 'agreement']),
    blockOf('Antony Blinken, Blinken', ['Antony Blinken', 'blinken', 'person'], ['Blinken', 'blinken', 'person']),
  ];
  expect(entitiesIn(blocks)).toEqual(['blinken', 'singapore']);
  expect(listNames(blocks)).toEqual([
    { entity: 'blinken', type: 'person', name: 'Antony Blinken', count: 3 },
    { entity: 'singapore', type: 'agreement', name: 'Deklarasi Singapura', count: 1 },
  ]);
});
