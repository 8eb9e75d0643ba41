import { expect, test } from 'vitest';
import { latinOfHangul } from './hangul-latin.ts';

test.each([
  ['정세균', 'Jeong', 'Se-gyun'],
  ['안규백', 'An', 'Gyu-baek'],
  ['최선희', 'Choe', 'Seon-hui'],
  ['추경호', 'Chu', 'Gyeong-ho'],
  ['여한구', 'Yeo', 'Han-gu'],
  ['김덕훈', undefined, 'Deok-hun'],
  ['이수혁', undefined, 'Su-hyeok'],
  ['박봉주', undefined, 'Bong-ju'],
  ['황준국', 'Hwang', 'Jun-guk'],
])('%s', (name, family, given) => expect(latinOfHangul(name)).toEqual({ family, given }));

test.each(['박진', '남궁민수', 'Kim', '金正恩', ''])('not of %s', (name) => expect(latinOfHangul(name)).toBeUndefined());
