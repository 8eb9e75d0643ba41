import { expect, test } from 'vitest';
import { sourceKind } from './source-kind.ts';

test.each([
  ['https://www.state.gov/biographies/antony-j-blinken/', 'official'],
  ['end: https://www.mofa.go.kr/eng/brd/m_5674/view.do?seq=1', 'official'],
  ['https://press.un.org/en/2017/sc12790.doc.htm', 'official'],
  ['https://news.gov-watch.example/a', 'news and other pages'],
  ['github:every-politician-scrapers/us-cabinet html/holders21.csv (Wikidata export 2022-08-03)', 'data set'],
  ['end: successor Boo Suk-jong took office, same data', 'data set'],
  ['end: https://en.wikipedia.org/wiki/List_of_United_States_secretaries_of_state (Rubio since 2025-01-21)', 'reference'],
  ['https://review.clateway.com/wiki/view_html.php?q=Antony_Blinken (Wikipedia mirror, 2024)', 'reference'],
  ['ja: https://wowkorea.jp/news/read/439524.html', 'news and other pages'],
  ['Japan Times chronology 2019-02-28', 'named without an address'],
])('%s is %s', (source, kind) => {
  expect(sourceKind(source)).toBe(kind);
});
