import { expect, test } from 'vitest';
import { read } from './hard-cases.ts';

const DAY = '2021-08-06';

// What is found on a page, and what is left once the reader has said that a form does not mean its entity there.
test.each<[name: string, text: string, found: string[], denied: [form: string, entity: string], left: string[]]>([
  [
    'a short name, however it is spelled; the full one still counts',
    'Menlu AS Antony Blinken tiba ¶ Blinken pulang ¶ BLINKEN’s wife',
    ['Antony Blinken = antony-blinken', 'Blinken = antony-blinken', 'BLINKEN = antony-blinken'],
    ['blinken', 'antony-blinken'],
    ['Antony Blinken = antony-blinken'],
  ],
  [
    'a full name takes the short ones along that stand on it',
    'Antony Blinken tiba ¶ Blinken pulang',
    ['Antony Blinken = antony-blinken', 'Blinken = antony-blinken'],
    ['Antony Blinken', 'antony-blinken'],
    [],
  ],
  [
    'the next of those who bear a name is taken',
    'Kim Jong-un bertemu Sung Kim ¶ Kim pulang',
    ['Kim Jong-un = kim-jong-un', 'Sung Kim = sung-kim', 'Kim = kim-jong-un'],
    ['Kim', 'kim-jong-un'],
    ['Kim Jong-un = kim-jong-un', 'Sung Kim = sung-kim', 'Kim = sung-kim'],
  ],
  [
    'an office',
    'Kata Menlu AS kemarin ¶ Antony Blinken tiba',
    ['Menlu AS = antony-blinken', 'Antony Blinken = antony-blinken'],
    ['Menlu AS', 'antony-blinken'],
    ['Antony Blinken = antony-blinken'],
  ],
  ['an agreement', 'Isi RCEP diubah', ['RCEP = rcep'], ['RCEP', 'rcep'], []],
  [
    'nobody else',
    'Antony Blinken tiba',
    ['Antony Blinken = antony-blinken'],
    ['Antony Blinken', 'wang-yi'],
    ['Antony Blinken = antony-blinken'],
  ],
])('%s', (_, text, found, [form, entity], left) => {
  const blocks = text.split(' ¶ ');
  const namesIn = (denied?: { form: string; entity: string }[]) =>
    read(DAY, blocks, 'id', denied).flatMap(({ id, mentions }) =>
      mentions.map(({ start, end, entity }) => `${blocks[id]?.slice(start, end)} = ${entity}`),
    );
  expect(namesIn()).toEqual(found);
  expect(namesIn([{ form, entity }])).toEqual(left);
});
