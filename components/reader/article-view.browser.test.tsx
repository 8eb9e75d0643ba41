import '../theme.css';
import './reader.css';
import './article.css';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { Article, ExplainerMeta } from '../../corpus/schema/articles.ts';
import { translator } from '../../locales/index.ts';
import { ArticleView } from './article-view.tsx';

const meta: ExplainerMeta = {
  id: 'armistice-explained',
  kind: 'explainer',
  language: 'en',
  headline: 'The Korean armistice',
  date: '2026-11-22',
  about: ['armistice-1953'],
  topics: ['armistice'],
  related: ['treaty-explained'],
  sources: [
    { key: 'text', publisher: 'United Nations', title: 'Armistice agreement', url: 'https://peacemaker.un.org/x', date: '1953-07-27' },
    { key: 'history', publisher: 'Example Press', title: 'A history of the war' },
  ],
};
const article: Article = {
  key: 'armistice-explained.en',
  meta,
  blocks: [
    {
      kind: 'paragraph',
      text: 'The Armistice was signed. It holds.',
      marks: [{ start: 4, end: 13, entity: 'armistice-1953' }],
      citations: [
        { at: 25, source: 'history' },
        { at: 35, source: 'text' },
        { at: 35, source: 'history' },
      ],
    },
  ],
};
const next = [{ key: 'treaty-explained.en', meta: { ...meta, id: 'treaty-explained', headline: 'The treaty' } }];

afterEach(() => render(null, document.body));

function show(): HTMLElement {
  const kinds = new Map([['armistice-1953', 'agreement' as const]]);
  render(<ArticleView article={article} kinds={kinds} next={next} language="en" t={translator('en')} />, document.body);
  return document.querySelector('article') as HTMLElement;
}

test('an explainer cites its sources by number, beside the claims', () => {
  const element = show();
  expect(element.querySelector('.source')?.textContent).toBe('Explainer · Sekilas');
  expect(element.querySelector('.article-text')?.textContent).toBe('The Armistice was signed.2 It holds.12');
  expect(element.querySelector('.name')?.textContent).toBe('Armistice');
  expect([...element.querySelectorAll('sup button')].map(({ ariaLabel }) => ariaLabel)).toEqual([
    'Source 2: Example Press, A history of the war',
    'Source 1: United Nations, Armistice agreement',
    'Source 2: Example Press, A history of the war',
  ]);
  expect([...element.querySelectorAll('.cited li')].map(({ textContent }) => textContent)).toEqual([
    'United Nations, Armistice agreement, 27 July 1953 ↑',
    'Example Press, A history of the war ↑',
  ]);
  expect(element.querySelector<HTMLAnchorElement>('.cited a')?.href).toBe('https://peacemaker.un.org/x');
});

test('a number leads to its source, and the source back to where it was cited first', () => {
  const element = show();
  const numbers = [...element.querySelectorAll<HTMLElement>('sup button')];
  numbers[2]?.click();
  expect(document.activeElement?.textContent).toContain('A history of the war');
  document.activeElement?.querySelector<HTMLElement>('button')?.click();
  expect(document.activeElement).toBe(numbers[0]);
});

test('what to read next stands at the end', () => {
  const [link] = show().querySelectorAll<HTMLAnchorElement>('.article-links a');
  expect(link?.hash).toBe('#/article/treaty-explained.en');
  expect(link?.textContent).toContain('The treatyExplainer · Sekilas · 22 November 2026');
});
