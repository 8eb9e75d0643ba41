import { expect, test } from 'vitest';
import type { Mention } from '../../recognizer/types.ts';
import { carryAlong } from './carry.ts';

/** Each text with its mentions in brackets: what they are afterwards is what the new text has in brackets. */
const CHANGES: [name: string, before: string, after: string][] = [
  ['nothing', '[Kim] met [Moon].', '[Kim] met [Moon].'],
  ['text put in behind it', '[Kim] met [Moon].', '[Kim] met [Moon]. They'],
  ['text put in before it', '12 shares. [Kim] met [Moon].', '134 shares. [Kim] met [Moon].'],
  ['text between', '[Kim] met [Moon].', '[Kim] greeted and met [Moon].'],
  ['text taken away between', '[Kim] greeted and met [Moon].', '[Kim] met [Moon].'],
  ['a name taken away', '[Kim] met [Moon] and [Abe].', '[Kim] met [Abe].'],
  ['another name', '[Kim] met [Moon] today.', '[Kim] met Trump today.'],
  ['all of it', '[Kim] met [Moon].', 'Nobody spoke!'],
  ['nothing left', '[Kim] met [Moon].', ''],
  ['the end, by more of the word', '[Kim] met [Moon]', '[Kim] met Moonstone'],
  ['the end, by another word', '[Kim] met [Moon]', '[Kim] met [Moon] again'],
  ['the start, by more of the word', '[Kim] met [Moon]', 'JoongKim met [Moon]'],
  ['the start, by another word', '[Kim] met [Moon]', 'Sung [Kim] met [Moon]'],
  ['text in a script without spaces', '[布林肯]访问首尔', '[布林肯]访问首尔和东京'],
  ['text before it in one', '昨天[布林肯]访问', '今天[布林肯]访问'],
  ['one of two that are alike', '[Kim] [Kim]', '[Kim]'],
];

test.each(CHANGES)('%s', (_, before, after) => {
  const mentions = mentionsIn(before);
  const carried = carryAlong(mentions, bare(before), bare(after));
  expect(carried).toEqual(mentionsIn(after));
  expect(carried.every((mention) => mentions.includes(mention))).toBe(true);
});

function bare(text: string): string {
  return text.replace(/[[\]]/g, '');
}

function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(/\[(.*?)\]/g)].map(({ index, 1: form = '' }, before) => {
    const start = index - 2 * before;
    return { start, end: start + form.length, entity: form, type: 'person', how: 'full', confidence: 1 };
  });
}
