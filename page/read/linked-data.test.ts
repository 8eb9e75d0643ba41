import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { type LinkedDates, linkedDates } from './linked-data.ts';

function datesOf(data: unknown): LinkedDates {
  const { document } = parseHTML(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);
  return linkedDates([...document.querySelectorAll('script')]);
}

test.each<[name: string, data: unknown, dates: Partial<LinkedDates>]>([
  ['an article', { '@type': 'Article', datePublished: '2021-01-26' }, { articles: ['2021-01-26'] }],
  ['an article in words', { '@type': 'Article', datePublished: 'soon' }, { articles: ['soon'] }],
  [
    'an article that was changed',
    { '@type': 'Article', datePublished: '2021-01-26', dateModified: '2022-02-02' },
    { articles: ['2021-01-26'], edits: ['2022-02-02'] },
  ],
  ['a page', { '@type': 'WebPage', datePublished: '2021-01-26', dateModified: '2022-02-02' }, { others: ['2021-01-26'] }],
  ['a site', { '@type': 'WebSite', datePublished: '2021-01-26' }, {}],
])('%s', (_, data, dates) => {
  expect(datesOf(data)).toEqual({ articles: [], others: [], edits: [], ...dates });
});
