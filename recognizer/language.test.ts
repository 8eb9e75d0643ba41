import { expect, it } from 'vitest';
import { guessLanguage } from './language.ts';

it.each([
  ['Para pejabat itu mengatakan bahwa mereka akan bertemu di Seoul untuk membahas hal tersebut dengan para sekutu.', 'id'],
  ['The officials said that they will meet in Seoul and that the talks are part of their plan for the region.', 'en'],
  ['양국 외교장관은 서울에서 만나 한반도 비핵화 문제를 논의하기로 했다고 밝혔다.', 'ko'],
  ['両国の外相はソウルで会談し、朝鮮半島の非核化について協議した。', 'ja'],
  ['两国外长在首尔举行会谈，讨论朝鲜半岛无核化问题和两国关系的未来。', 'zh'],
  ['Министры иностранных дел двух стран встретились в Сеуле.', 'ru'],
  ['Les ministres se sont rencontrés hier soir afin de préparer une visite officielle prochaine.', undefined],
  ['AS', undefined],
])('%s', (text, lang) => {
  expect(guessLanguage(text)).toBe(lang);
});
