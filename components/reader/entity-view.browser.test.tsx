import '../theme.css';
import './reader.css';
import './entity.css';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { ArticleHead } from '../../corpus/library.ts';
import type { Agreement, Entity, Person, Post } from '../../corpus/schema/entities.ts';
import { translator } from '../../locales/index.ts';
import type { Card } from '../../messages/card.ts';
import { EntityView } from './entity-view.tsx';

const sources = ['https://example.org/main'];
const others = ['https://example.org/other'];
const haspel: Person = {
  id: 'gina-haspel',
  name: { en: 'Gina Haspel' },
  order: 'given',
  country: 'US',
  born: '1956-10-01',
  aliases: [],
  memberships: [
    { post: 'us.cia', from: '2018-05-21', to: '2021-01-19', disputed: [{ field: 'from', value: '2018-03-13', sources: others }], sources },
  ],
  disputed: [{ field: 'born', value: '1957', sources: others }],
  sources,
};
const declaration: Agreement = {
  id: 'joint-declaration',
  kind: 'declaration',
  name: { en: 'Joint Declaration' },
  aliases: [],
  parties: ['KR', 'KP'],
  signed: '1992-01-20',
  signatories: [],
  summary: { en: 'No nuclear weapons.', id: 'Tanpa senjata nuklir.' },
  disputed: [{ field: 'signed', value: '1991-12-31', sources: others }],
  sources,
};
const posts = new Map<string, Post>([
  ['us.cia', { id: 'us.cia', country: 'US', office: 'cia', title: { en: 'Director of the CIA', id: 'Direktur CIA' } }],
]);
const cardBase = { nameLanguage: 'en' as const, sources: [], passages: [] };
const explainer: ArticleHead = {
  key: 'declaration-explained.en',
  meta: {
    id: 'declaration-explained',
    kind: 'explainer',
    language: 'en',
    headline: 'What the declaration says',
    date: '2026-11-22',
    about: ['joint-declaration'],
    topics: ['x'],
    related: ['y'],
    sources: [],
  },
};

afterEach(() => render(null, document.body));

function show(entity: Entity, card: Card, explainers: readonly ArticleHead[] = []): HTMLElement {
  render(
    <EntityView entity={entity} card={card} posts={posts} passages={[]} explainers={explainers} language="en" t={translator('en')} />,
    document.body,
  );
  return document.querySelector('.entity') as HTMLElement;
}

/** Each disagreement with the addresses it rests on. */
function disputes(element: Element): string[] {
  return [...element.querySelectorAll('.dispute')].map((dispute) => {
    const links = [...dispute.querySelectorAll('a')].map(({ href }) => href);
    return [dispute.querySelector('p')?.textContent, ...links].join(' | ');
  });
}

test('where sources differ on a person, each date stands with its sources', () => {
  const card: Card = { kind: 'person', id: haspel.id, name: 'Gina Haspel', ...cardBase, country: 'US', onDate: [], now: [] };
  const element = show({ kind: 'person', id: haspel.id, value: haspel }, card);
  expect(element.querySelector('.timeline p')?.textContent).toBe('21 May 2018 – 19 January 2021');
  expect(disputes(element)).toEqual([
    'Sources differ: since 13 March 2018 | https://example.org/other',
    'Sources differ: born 1957 | https://example.org/other',
  ]);
});

test('where sources differ on an agreement, it is told once; its explainers come before the passages', () => {
  const { signed, disputed } = declaration;
  const card: Card = {
    kind: 'agreement',
    id: declaration.id,
    name: 'Joint Declaration',
    ...cardBase,
    agreementKind: 'declaration',
    parties: ['KR', 'KP'],
    signed,
    disputed: disputed?.map(({ field, value }) => ({ field, value })),
    stateNow: 'adopted',
    signatories: [],
  };
  const element = show({ kind: 'agreement', id: declaration.id, value: declaration }, card, [explainer]);
  expect(element.textContent?.match(/Sources differ/g)).toHaveLength(1);
  expect(disputes(element)).toEqual(['Sources differ: adopted 31 December 1991 | https://example.org/other']);
  expect([...element.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Explainer', 'Passages in your library']);
  expect(element.querySelector<HTMLAnchorElement>('.article-links a')?.hash).toBe('#/article/declaration-explained.en');
});
