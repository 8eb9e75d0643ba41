import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { pageContext, type TextSense } from './context.ts';

const sense: TextSense = (texts) => ({
  date: texts.some((text) => text.includes('26 Januari 2021')) ? '2021-01-26' : undefined,
  lang: texts.some((text) => text.includes('yang')) ? 'id' : undefined,
});

const NOW = Date.UTC(2021, 5, 14, 12);

function contextOf(head: string, { url = 'https://news.example/a', body = '', html = '' } = {}) {
  const { document } = parseHTML(`<html ${html}><head>${head}</head><body>${body}</body></html>`);
  return pageContext(document, url, sense, [body.replace(/<[^>]*>/g, '')], NOW);
}

const ld = (data: unknown) => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const article = (datePublished: unknown) => ({ '@type': 'NewsArticle', datePublished });

describe('the day of a page', () => {
  test.each([
    ['https://news.example/', undefined],
    ['https://news.example?from=mail', undefined],
    ['https://news.example/talks', '2015-03-02'],
  ])('a page that was made once: %s', async (url, day) => {
    expect((await contextOf(ld({ '@type': 'WebPage', datePublished: '2015-03-02' }), { url })).date).toBe(day);
  });

  const cases: [name: string, head: string, day: string | undefined][] = [
    ['linked data', ld(article('2021-01-26T23:30:00+07:00')), '2021-01-26'],
    ['linked data in a graph', ld({ '@graph': [{ '@type': 'WebSite' }, article('2021-01-26')] }), '2021-01-26'],
    [
      'an article before its page',
      ld({ '@type': 'WebPage', datePublished: '2019-01-01', mainEntity: article('2021-01-26') }),
      '2021-01-26',
    ],
    ['several types', ld({ '@type': ['WebPage', 'NewsArticle'], datePublished: '2021-01-26' }), '2021-01-26'],
    ['the shallowest article', ld([article('2021-01-26'), { itemListElement: [article('2020-02-02')] }]), '2021-01-26'],
    ['the second script where the first is broken', ld('{"datePublished": "2020-01-01"') + ld(article('2021-01-26')), '2021-01-26'],
    ['linked data in a comment', ld(`<!-- ${JSON.stringify(article('2021-01-26'))} -->`), '2021-01-26'],
    ['linked data in words', ld(article('26 Januari 2021')), '2021-01-26'],
    ['linked data in a list', ld(article(['2021-01-26'])), '2021-01-26'],
    ['linked data of a known charset', ld(article('2021-01-26')).replace('json"', 'json; charset=utf-8"'), '2021-01-26'],
    ['the day of creation', ld({ '@type': 'NewsArticle', datePublished: '', dateCreated: '2021-01-26' }), '2021-01-26'],
    ['a broken script alone', ld('{"headline":"a\nb","datePublished":"2021-01-26T10:00",}'), '2021-01-26'],
    ['no article of a list of others', ld({ itemListElement: [article('2020-02-02')] }) + ld(article('2021-01-26')), '2021-01-26'],
    [
      'meta before the day of the site',
      ld({ '@type': 'WebSite', datePublished: '2010-01-01' }) + meta('pubdate', '2021-01-26'),
      '2021-01-26',
    ],
    ['the day of a page', ld({ '@type': 'WebPage', datePublished: '2021-01-26' }), '2021-01-26'],
    ['none of its site', ld({ '@type': 'WebSite', datePublished: '2010-01-01' }), undefined],
    [
      'none of what it shows or speaks of',
      ld([
        { '@type': 'ImageObject', uploadDate: '2010-01-01' },
        { '@type': 'Review', itemReviewed: { '@type': 'Book', datePublished: '1999-01-01' } },
      ]),
      undefined,
    ],
    ['not the first day of computers', ld(article('1970-01-01T00:00:00Z')) + meta('pubdate', '2021-01-26'), '2021-01-26'],
    ['seconds since then', meta('article:published_time', '1611655200'), '2021-01-26'],
    ['and milliseconds', meta('article:published_time', '1611655200000'), '2021-01-26'],
    ['no number', meta('date', '2161165520'), undefined],
    ['no script as a date', ld(article('javascript:1')), undefined],
    ['no day that is none', ld(article('2021-02-31')), undefined],
    ['no year far away', ld(article('999999-01-01')) + ld(article('9999-01-01')), undefined],
    ['nothing but text', ld(article({ a: 1 })), undefined],
    ['no script beyond the bound', ld(JSON.stringify({ ...article('2021-01-26'), pad: 'x'.repeat(3e6) })), undefined],
    [
      'an array of a hundred thousand',
      ld({ author: Array.from({ length: 1e5 }, () => ({})), late: article('2020-01-01') }) + meta('article:published_time', '2021-01-26'),
      '2021-01-26',
    ],
    ['meta', meta('article:published_time', '2021-01-26T10:00:00Z'), '2021-01-26'],
    ['meta by name, any case', '<meta name="DC.date.issued" content="2021-01-26">', '2021-01-26'],
    ['meta with slashes', '<meta name="publishdate" content="2021/01/26 10:30:00">', '2021-01-26'],
    ['meta in one piece', '<meta name="pubdate" content="20210126T1000">', '2021-01-26'],
    ['no month for a day', '<meta name="citation_publication_date" content="202101">', undefined],
    ['a day that has begun somewhere', meta('pubdate', '2021-06-15T00:30:00+14:00'), '2021-06-15'],
    ['none that is yet to come', ld(article('2021-06-16')) + meta('pubdate', '2021-01-26'), '2021-01-26'],
    ['meta in words', '<meta name="date" content="26 Januari 2021">', '2021-01-26'],
    ['the surer of two', `<meta name="date" content="2020-01-01">${meta('article:published_time', '2021-01-26')}`, '2021-01-26'],
    ['no meta of the last change', meta('article:modified_time', '2022-01-01'), undefined],
  ];
  test.each(cases)('%s', async (_, head, day) => {
    expect((await contextOf(head)).date).toBe(day);
  });

  test.each([
    ['<time datetime="2021-01-26T10:00">', '2021-01-26'],
    ['<time datetime="2020-01-01"></time><article><time datetime="2021-01-26"></time></article>', '2021-01-26'],
    ['<time pubdate datetime="2021-01-26"></time><article><time datetime="2020-01-01"></time></article>', '2021-01-26'],
    ['<main><time datetime="2021-06-16">Opening</time><p>26 Januari 2021</p></main>', '2021-01-26'],
    ['<article><p>26 Januari 2021</p></article><aside><time datetime="2021-06-01"></time></aside>', '2021-01-26'],
    ['<nav><time datetime="2021-06-01"></time></nav><p>26 Januari 2021</p>', '2021-01-26'],
    ['<article><p>26 Januari 2021</p><article><time datetime="2021-06-01"></time></article></article>', '2021-01-26'],
    ['<article><aside><time datetime="2021-01-26"></time></aside></article>', '2021-01-26'],
    ['<span itemprop="datePublished" content="2021-01-26"></span>', '2021-01-26'],
    ['<p>Jakarta, 26 Januari 2021</p>', '2021-01-26'],
    ['<p>no date</p>', undefined],
  ])('in the body: %s', async (body, day) => {
    expect((await contextOf('', { body })).date).toBe(day);
  });

  test.each<[name: string, head: string, day: string | undefined]>([
    [
      'as its data tell',
      ld({ '@type': 'Article', datePublished: '2008-11-02T10:00:00Z', dateModified: '2021-05-30T08:00:00Z' }),
      '2021-05-30',
    ],
    [
      'as its foot tells',
      `${ld(article('2008-11-02'))}<div id="footer-info-lastmod">Halaman ini terakhir diubah pada 26 Januari 2021.</div>`,
      '2021-01-26',
    ],
    ['and as nothing else does', `${ld(article('2008-11-02'))}<p>Jakarta, 26 Januari 2021</p><time datetime="2008-11-02">`, undefined],
  ])('a page of a wiki is of its last edit, %s', async (_, page, day) => {
    expect((await contextOf(`<meta name="generator" content="MediaWiki 1.46.0-wmf.3">${page}`)).date).toBe(day);
  });

  test.each([
    ['https://a.example/2021/01/26/title', '2021-01-26'],
    ['https://a.example/news/2021-1-26-title.html', '2021-01-26'],
    ['https://a.example/20210126103000-106-1112/title', '2021-01-26'],
    ['https://a.example/n3/2021/0126/c90000-9813456.html', '2021-01-26'],
    ['https://a.example/world/title-2021-01-26/', '2021-01-26'],
    ['https://archive.example/web/20240101000000/https://a.example/2021/01/26/title', '2021-01-26'],
    ['https://archive.example/web/20240101000000/https://a.example/title', undefined],
    ['https://a.example/2021/01/26/title?from=https://b.example/2020/02/02/', '2021-01-26'],
    ['https://a.example/n3/2021/1326/c90000-9813456.html', undefined],
    ['https://a.example/view/AEN20210126001', undefined],
    ['https://a.example/2021/13/26/', undefined],
    ['https://a.example/2021/01/', undefined],
    ['https://a.example/a?day=/2021/01/26/', undefined],
    [`https://a.example/${'a'.repeat(65_536)}/2021/01/26/`, undefined],
  ])('in the address: $0', async (url, day) => {
    expect((await contextOf('', { url })).date).toBe(day);
  });

  test.each([
    ['2021/01/26', '<time datetime="2020-03-02"></time>', '2021-01-26'],
    ['2021/01', '<time datetime="2021-01-26"></time>', '2021-01-26'],
    ['2021/01', '<time datetime="2020-03-02"></time><p>26 Januari 2021</p>', '2021-01-26'],
    ['2020/03', '<p>26 Januari 2021</p>', undefined],
    ['news?picture=/2020/03', '<p>26 Januari 2021</p>', '2021-01-26'],
    ['2021/01/26', ld(article('2021-01-27T02:30:00Z')), '2021-01-26'],
    ['2021/01/26', ld(article('2021-01-28T02:30:00Z')), '2021-01-28'],
  ])('an address of /%s/ before what may date something beside the article: %s', async (path, body, day) => {
    expect((await contextOf('', { url: `https://a.example/${path}/title`, body })).date).toBe(day);
  });
});

test.each([
  ['lang="id"', '', '', 'id'],
  ['lang="id-ID"', '', '', 'id'],
  ['lang="in"', '', '', 'id'],
  ['lang=""', meta('og:locale', 'ko_KR'), '', 'ko'],
  ['', '<meta http-equiv="Content-Language" content="EN">', '', 'en'],
  ['lang="x-unknown"', '', 'orang yang', 'id'],
  ['', '', '', undefined],
])('the language of <html %s> %s %s', async (html, head, body, lang) => {
  expect((await contextOf(head, { html, body })).lang).toBe(lang);
});

test('a page that declares both is not asked about its text', async () => {
  const { document } = parseHTML(`<html lang="id"><head>${meta('pubdate', '2021-01-26')}</head></html>`);
  const asked = vi.fn(sense);
  expect(await pageContext(document, 'https://news.example/a', asked, ['x'])).toEqual({ date: '2021-01-26', lang: 'id' });
  expect(asked).not.toHaveBeenCalled();
});

test('of dates in words no more than a few are asked about, and of a long page its beginning', async () => {
  const head =
    Array.from({ length: 40 }, (_, at) => `<time datetime="day ${at}"></time>`).join('') +
    ld(Array.from({ length: 40 }, () => article('soon')));
  const asked = vi.fn(sense);
  const { document } = parseHTML(`<html><head>${head}</head></html>`);
  await pageContext(
    document,
    'https://news.example/2021/a',
    asked,
    Array.from({ length: 2_000 }, () => 'word '.repeat(1_000)),
  );
  const sizes = asked.mock.calls.map(([texts]) => texts.join('').length);
  expect([sizes.length, Math.max(...sizes) < 70_000, asked.mock.lastCall?.[1]]).toEqual([6, true, 2021]);
});
