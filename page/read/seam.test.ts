import { describe, expect, test } from 'vitest';
import { isSeam } from './seam.ts';

describe('a seam between the texts of two elements', () => {
  test.each([
    ['links of a list', 'Joko Widodo', 'Antony Blinken'],
    ['a name and its source', 'Antony Blinken', 'Reuters'],
    ['a heading in capitals and a title', 'WORLD', 'Antony Blinken'],
    ['an acronym and a title', 'ASEAN', 'Élysée talks'],
    ['a number and a name', '1', 'Antony Blinken'],
    ['a name and the number of a note', 'Antony Blinken', '12'],
    ['Cyrillic', 'Сергей Лавров', 'Москва'],
  ])('%s', (_, before, after) => expect(isSeam(before, after)).toBe(true));

  test.each([
    ['an initial on its own', 'A', 'ntony Blinken'],
    ['small letters for capitals', 'A', 'NTONY'],
    ['letters one by one', 'B', 'l'],
    ['and the next', 'l', 'i'],
    ['a word in two', 'Blin', 'ken'],
    ['an ordinal', '46', 'th'],
    ['a group of states', 'G', '20'],
    ['a blank', 'Antony ', 'Blinken'],
    ['a blank behind', 'Blinken', ' Reuters'],
    ['a sign', 'Blinken', '(AFP)'],
    ['a sign before', 'Jean-', 'Yves'],
    ['letters without case', '岸田', '文雄'],
    ['nothing before', '', 'Antony'],
    ['nothing behind', 'Antony', ''],
  ])('none: %s', (_, before, after) => expect(isSeam(before, after)).toBe(false));
});
