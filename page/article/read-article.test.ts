import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { MOST_ARTICLE_TEXT } from '../../messages/own-data.ts';
import { textSense } from '../../recognizer/text-sense.ts';
import { readArticle } from './read-article.ts';

const SENTENCES = [
  'The ministers of the two countries met on Monday and spoke, for the first time in a year, about trade, fishing and the river.',
  'Neither of them took questions, but a statement said that a second round of talks, in the other capital, would follow in spring.',
  'Fishermen on both banks, who have waited since the winter, said that they hoped for a line on the map, and for quiet nights.',
  'The line was drawn in 1912, moved in 1947, and has been disputed ever since, mostly by people who live far away from it.',
];
const TEXT = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n');
const MENU = `<nav><ul>${['World', 'Sports', 'Weather'].map((item) => `<li><a href="/${item}">${item}</a></li>`).join('')}</ul></nav>`;

const page = (head: string, body: string) => `<!doctype html><html lang="en"><head><title>Ministers meet - The Bank</title>${head}</head>
  <body><header>The Bank, since 1888</header>${MENU}<main><article><h1>Ministers meet</h1>${body}</article>
  <aside><h2>More</h2><a href="/x">Ten things about rivers</a></aside></main><footer>All rights reserved</footer></body></html>`;

const HERE = 'https://bank.example/a?utm_source=x#top';

function read(html: string, location = HERE) {
  return readArticle(parseHTML(html).document as unknown as Document, location, (texts, year) => textSense(texts, { year }));
}

async function articleOf(html: string, location?: string) {
  const found = await read(html, location);
  if (!found.ok) throw new Error(found.why);
  return found.article;
}

test('the text of an article without what stands around it', async () => {
  expect(await articleOf(page('<meta property="og:site_name" content="The Bank"><meta name="date" content="2021-06-14">', TEXT))).toEqual({
    address: 'https://bank.example/a',
    headline: 'Ministers meet - The Bank',
    publisher: 'The Bank',
    date: '2021-06-14',
    language: 'en',
    blocks: SENTENCES.map((text) => ({ kind: 'paragraph', text })),
    paid: false,
  });
});

test('a canonical address, and where it was read', async () => {
  const article = await articleOf(page('<link rel="canonical" href="/canonical">', TEXT));
  expect(article).toMatchObject({ address: 'https://bank.example/canonical', readAt: 'https://bank.example/a' });
});

test('headings are told from paragraphs, and inline elements join', async () => {
  const { blocks } = await articleOf(
    page('', `${TEXT}<h2>The <em>river</em></h2><p>It is <b>long</b>,<br>and it is slow,\u00a0says everybody who has seen it.</p>`),
  );
  expect(blocks.slice(-2)).toEqual([
    { kind: 'heading', text: 'The river' },
    { kind: 'paragraph', text: 'It is long, and it is slow, says everybody who has seen it.' },
  ]);
});

test('what the page says of itself in linked data', async () => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Two ministers, one river',
    author: { '@type': 'Person', name: 'Ann Other' },
    publisher: { name: 'The River Bank' },
  };
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect(await articleOf(page(head, TEXT))).toMatchObject({
    headline: 'Two ministers, one river',
    author: 'Ann Other',
    publisher: 'The River Bank',
  });
});

test('a page that says nothing of itself is named by its host, and has no day and no language', async () => {
  const html = `<!doctype html><html><head></head><body><p>1, 2, 3</p></body></html>`;
  const { headline, publisher, ...rest } = await articleOf(html, 'https://www.bank.example/a');
  expect([headline, publisher, 'date' in rest, 'language' in rest]).toEqual(['www.bank.example', 'bank.example', false, false]);
});

test.each(['<script>1</script>', '', '<p> </p>', '<img src="x.png" alt="A river">'])('%s is no text', async (body) => {
  expect(await read(`<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`)).toEqual({
    ok: false,
    why: 'no-text',
  });
});

test('a few words are saved, too', async () => {
  const { blocks } = await articleOf('<!doctype html><html><head><title>t</title></head><body><p>The ministers met.</p></body></html>');
  expect(blocks.map(({ text }) => text)).toEqual(['The ministers met.']);
});

test('five megabytes of text are too long', async () => {
  const paragraph = `<p>${'The ministers met again, and again, and again. '.repeat(1_000)}</p>`;
  expect(await read(page('', paragraph.repeat(110)))).toMatchObject({ ok: false, why: 'too-long', most: MOST_ARTICLE_TEXT });
});

describe('a page that is not free says so', () => {
  const ld = (value: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', hasPart: { isAccessibleForFree: value } })}</script>`;
  test.each<[head: string, paid: boolean]>([
    ['', false],
    [ld(true), false],
    [ld(false), true],
    [ld('False'), true],
    [ld('http://schema.org/False'), true],
    ['<meta property="article:content_tier" content="free">', false],
    ['<meta property="article:content_tier" content="metered">', true],
    ['<meta property="article:content_tier" content="LOCKED">', true],
    ['<meta itemprop="isAccessibleForFree" content="False">', true],
  ])('%s', async (head, paid) => expect((await articleOf(page(head, TEXT))).paid).toBe(paid));
});

test.each([
  [
    'a form whose fields have the names of its properties',
    '<form><input name="childNodes"><input name="parentNode"><input name="textContent"></form>',
  ],
  [
    'pictures that are named like it',
    '<img name="body"><img name="createElement"><form name="querySelectorAll"></form><img id="title" name="title">',
  ],
  ['nesting', `${'<div>'.repeat(200)}deep${'</div>'.repeat(200)}`],
  ['scripts and styles', '<script>alert(1)</script><style>p { color: red }</style><svg><title>x</title></svg>'],
])('%s does not get in the way', async (_, hostile) => {
  expect((await articleOf(page('', hostile + TEXT))).blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(SENTENCES));
});
