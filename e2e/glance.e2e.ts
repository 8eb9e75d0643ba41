import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { drawCard } from '../components/card/draw.ts';
import { passagesOf } from '../corpus/library.ts';
import type { Entity } from '../corpus/schema/entities.ts';
import type { UiLanguage } from '../corpus/schema/fields.ts';
import { cardFor } from '../lookup/card.ts';
import type { Card } from '../messages/card.ts';
import type { Reason } from '../messages/protocol.ts';
import type { Pack } from '../packs/format.ts';
import { test } from './extension.ts';
import { htmlOf } from './pages/drawn.ts';
import { linesOfCards } from './pages/in-page.ts';

const CARD_CSS = fileURLToPath(new URL('../components/card/card.css', import.meta.url));
/** A glance takes in no more lines. */
const MOST = 9;
/** A form whose card has to say why. */
const REASON: Reason = { written: 'Kim', how: 'family-name', paragraph: 2 };

/**
 * Who it is, the posts then and now, how sure that is, and of an agreement its state, dates and what was signed, in a line, are never
 * left out: where all of that is long, in a wide font, a card has more lines. `share`: of how many at most. `most`: and never more than
 * these.
 */
const CASES: [named: string, reason: Reason | undefined, width: number, share: number, most: number][] = [
  ['by a full name', undefined, 360, 0.003, 11],
  ['by a short name', REASON, 360, 0.015, 12],
  ['by a short name on the narrowest page', REASON, 320, 0.08, 13],
];

describe.each<UiLanguage>(['en', 'id'])('in %s', (language) => {
  test.for(CASES)('every card of the library is a glance: %s', async ([, reason, width, share, most], { pack, open }) => {
    const news = await open('about:blank');
    await news.page.setViewportSize({ width, height: 800 });
    await news.page.addStyleTag({ path: CARD_CSS });
    const cards = cardsOf(pack, language);
    const drawn = cards.map((card) => htmlOf(drawCard({ card, reason, deniable: true, pinnable: true, language })));
    const lines = await news.page.evaluate(linesOfCards, drawn);
    const tall = cards.flatMap(({ id, date }, at) => ((lines[at] ?? 0) > MOST ? [`${id} on ${date}: ${lines[at]}`] : []));
    expect(tall.length, tall.join('\n')).toBeLessThanOrEqual(cards.length * share);
    expect(Math.max(...lines)).toBeLessThanOrEqual(most);
  });
});

/** The card of everything in the pack, on a day when most can be said of it. */
function cardsOf({ people, agreements, posts, articles }: Pack, language: UiLanguage): Card[] {
  const passages = articles.flatMap(passagesOf);
  const entities: [Entity, string | undefined][] = [
    ...people.map((value): [Entity, string | undefined] => [{ kind: 'person', id: value.id, value }, dayIn(value.memberships[0]?.to)]),
    ...agreements.map((value): [Entity, string | undefined] => [
      { kind: 'agreement', id: value.id, value },
      dayIn(value.ended ?? value.signed),
    ]),
  ];
  return entities.map(([entity, date]) => {
    const named = passages.filter((passage) => passage.entities.includes(entity.id));
    return cardFor(entity, { posts, passages: named, signatories: people }, { date, lang: language, language, today: '2026-03-01' });
  });
}

/** A day before this date, whatever its precision. */
function dayIn(date: string | undefined): string {
  const [year, month] = (date ?? '2025-03').split('-');
  return month ? `${year}-${month}-01` : `${Number(year) - 1}-12-31`;
}
