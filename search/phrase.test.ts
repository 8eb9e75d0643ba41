import { expect, test } from 'vitest';
import { phraseTest } from './phrase.ts';

test.each<[phrase: string, text: string, is: boolean]>([
  ['joint statement', 'The Joint  Statement of 2018', true],
  ['joint statement', 'a joint and long statement', false],
  ['joint state', 'a joint statement', false],
  ['Jae-in', 'Moon Jae in', true],
  ['erdogan', 'Presiden Erdoğan', true],
  ['대통령', '문재인 대통령은', true],
  ['', 'anything', false],
])('“%s” in “%s”: %s', (phrase, text, is) => {
  expect(phraseTest(phrase)(['Another block.', text])).toBe(is);
});
