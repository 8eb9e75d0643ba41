import { expect, test } from 'vitest';
import type { ArticleHead } from '../../corpus/library.ts';
import type { Passage } from '../../corpus/schema/articles.ts';
import { eachArticleOnce, groupPassages, inLanguage } from './groups.ts';

const passage = (article: string, block: number): Passage =>
  ({ key: `${article}#${block}`, article, block, language: article.endsWith('.id') ? 'id' : 'en' }) as Passage;

test('passages are grouped by article, in the order of its text and in one language', () => {
  const passages = [passage('b.en', 4), passage('b.id', 4), passage('a.en', 7), passage('b.id', 2)];
  const shown = groupPassages(passages, 'id').map(({ article, passages }) => [article, passages.map(({ block }) => block)]);
  expect(shown).toEqual([
    ['b.id', [2, 4]],
    ['a.en', [7]],
  ]);
});

test('an article in two languages is listed once', () => {
  const head = (key: string): ArticleHead => ({ key, meta: { language: key.slice(-2) } }) as ArticleHead;
  const heads = ['b.en', 'b.id', 'a.en'].map(head);
  expect(eachArticleOnce(heads, 'id').map(({ key }) => key)).toEqual(['b.id', 'a.en']);
  expect(eachArticleOnce(heads, 'en').map(({ key }) => key)).toEqual(['b.en', 'a.en']);
  expect(inLanguage('x.y.id', 'en')).toBe('x.y.en');
});
