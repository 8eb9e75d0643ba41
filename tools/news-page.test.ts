import { expect, test } from 'vitest';
import type { Article } from '../corpus/schema/articles.ts';
import { newsPage } from './news-page.ts';

const article: Article = {
  key: 'a.id',
  meta: {
    id: 'a',
    language: 'id',
    headline: 'Judul </script> & "kutipan"',
    date: '2021-08-06',
    source: { publisher: 'P', headline: 'H', published: '2021' },
    topics: ['t'],
    corrections: [],
  },
  blocks: [
    { kind: 'paragraph', text: '1 < 2', marks: [] },
    { kind: 'heading', text: 'Bagian', marks: [] },
  ],
};

test('the page carries its text, date and language, and markup in the text stays text', () => {
  const html = newsPage(article, [article]);
  expect(html).toContain('<html lang="id">');
  expect(html).toContain('<h1>Judul &lt;/script&gt; &amp; &quot;kutipan&quot;</h1>');
  expect(html).toContain('<p>1 &lt; 2</p>\n<h2>Bagian</h2>');
  expect(html).toContain('"datePublished":"2021-08-06"');
  expect(html).toMatch(/Jumat, 0?6 Agustus 2021/);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
});
