import './card.css';
import { render } from 'preact';
import * as v from 'valibot';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Entity } from '../../corpus/schema/entities.ts';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { Card, Tenure } from '../../messages/card.ts';
import { drawnElement } from '../../messages/drawn.ts';
import type { CardAction } from '../../messages/protocol.ts';
import { build } from '../../page/popover/build.ts';
import { type CardProps, CardView } from './card.tsx';
import { drawCard, drawDenied } from './draw.ts';
import { treaty } from './sample-treaty.ts';

const secretary: Tenure = {
  post: 'us.sos',
  title: { en: 'US Secretary of State', id: 'Menteri Luar Negeri AS' },
  from: '2021-01-26',
  to: '2025-01-20',
  sure: true,
};
const text = 'Menteri Luar Negeri Amerika Serikat Antony Blinken menyatakan siap berunding.';
const blinken: Card = {
  kind: 'person',
  id: 'antony-blinken',
  name: 'Antony Blinken',
  nameLanguage: 'en',
  ownName: { text: '토니 블링컨', language: 'ko' },
  country: 'US',
  date: '2021-08-06',
  onDate: [secretary],
  now: [],
  last: secretary,
  sources: ['https://example.org/blinken'],
  passages: [
    {
      article: 'a.id',
      block: 3,
      publisher: 'VOA',
      headline: 'Menlu',
      date: '2021-08-06',
      language: 'id',
      text,
      marks: [{ start: 36, end: 50 }],
    },
  ],
};

afterEach(() => render(null, document.body));

function show(card: Card, language: UiLanguage = 'en', about: Partial<CardProps> = {}) {
  const act = vi.fn();
  const reason = { written: 'Blinken', how: 'full' } as const;
  render(<CardView card={card} reason={reason} deniable language={language} pinnable act={act} {...about} />, document.body);
  const element = document.querySelector<HTMLElement>('.card') as HTMLElement;
  return { element, act, buttons: [...element.querySelectorAll('button')] };
}

/** The facts as `label: value` lines. */
function factsOf(element: Element): string[] {
  return [...element.querySelectorAll('dt')].map((dt) => {
    const values = [...(dt.parentElement?.querySelectorAll('dd') ?? [])].map((dd) => dd.textContent.trim());
    return `${dt.textContent.trim()}: ${values.join('; ')}`;
  });
}

describe('the card of a person', () => {
  test('is a dialog named by its heading, which can take the focus', () => {
    const { element } = show(blinken);
    const heading = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
    expect(element.role).toBe('dialog');
    expect(heading?.textContent).toBe('Antony Blinken 토니 블링컨');
    // Read first, and shown below the country.
    expect(element.querySelector('header')?.firstElementChild).toBe(heading);
    const country = element.querySelector<HTMLElement>('.card-eyebrow');
    expect(country?.offsetTop).toBeLessThan(heading?.offsetTop ?? 0);
    heading?.focus();
    expect(document.activeElement).toBe(heading);
    expect([...element.querySelectorAll('bdi')].map(({ lang }) => lang)).toEqual(['en', 'ko']);
  });

  const asOf = { to: undefined, asOf: '2026-02' };
  const post = (name: string): Tenure => ({ post: name, title: { en: name, id: name }, sure: true });
  test.each<[string, Tenure[], object, string[]]>([
    [
      'then in office, now not: the last post is not said twice',
      [secretary],
      {},
      ['When written 6 Aug 2021: US Secretary of State 26 Jan 2021 – 20 Jan 2025', 'Now: No post known'],
    ],
    ['a page without a date', [], { date: undefined }, ['Now: No post known; Last: US Secretary of State 26 Jan 2021 – 20 Jan 2025']],
    [
      'the same post then and now, checked some time ago',
      [{ ...secretary, ...asOf }],
      { now: [{ ...secretary, ...asOf, sure: false }] },
      ['6 Aug 2021 and now: US Secretary of State since 26 Jan 2021, as of Feb 2026'],
    ],
    [
      'not sure',
      [{ ...secretary, from: '2021', sure: false }],
      { now: [secretary] },
      ['When written 6 Aug 2021: Perhaps US Secretary of State 2021 – 20 Jan 2025', 'Now: US Secretary of State 26 Jan 2021 – 20 Jan 2025'],
    ],
    [
      'sources that differ',
      [
        {
          ...secretary,
          disputed: [
            { field: 'from', value: '2021-01-27' },
            { field: 'to', value: '2025-01' },
          ],
        },
      ],
      {},
      [
        'When written 6 Aug 2021: US Secretary of State 26 Jan 2021 – 20 Jan 2025Sources differ: since 27 Jan 2021, until Jan 2025',
        'Now: No post known',
      ],
    ],
    [
      'more posts than there is room for',
      ['a', 'b', 'c', 'd'].map(post),
      { now: [secretary] },
      ['When written 6 Aug 2021: a; b; and 2 more', 'Now: US Secretary of State 26 Jan 2021 – 20 Jan 2025'],
    ],
  ])('%s', (_, held, change, facts) => {
    const card = { ...blinken, onDate: held, ...change } as Card;
    expect(factsOf(show(card).element)).toEqual(facts);
  });

  test('every button says what its click asks for', () => {
    const { act, buttons, element } = show(blinken, 'id', { back: 'Wang Yi' });
    expect(element.querySelector('mark')?.textContent).toBe('Antony Blinken');
    const asked = buttons.map((button) => {
      act.mockClear();
      button.click();
      const name = button.ariaLabel ?? (button.querySelector('cite') ?? button).textContent;
      return [name, ...act.mock.calls.flat()];
    });
    const text =
      'Antony Blinken (6 Agustus 2021)\nMenteri Luar Negeri AS, 26 Januari 2021 – 20 Januari 2025\nSumber: https://example.org/blinken';
    expect(asked).toEqual([
      ['‹ Kembali ke Wang Yi', { do: 'back' }],
      ['Bukan orang ini?', { do: 'deny', entity: 'antony-blinken', form: 'Blinken', denied: true }],
      ['Tutup', { do: 'close' }],
      ['VOA · 6 Agu 2021', { do: 'read', target: { at: 'article', article: 'a.id', block: 3 } }],
      ['Selengkapnya', { do: 'read', target: { at: 'entity', entity: 'antony-blinken' } }],
      ['Salin', { do: 'copy', text }],
      ['Sematkan', { do: 'pin' }],
    ]);
  });

  test('a passage of an explainer says so', () => {
    const [passage] = blinken.passages;
    const explainer = { ...passage, publisher: 'Sekilas', explainer: true } as Card['passages'][number];
    const cite = (language: UiLanguage) => show({ ...blinken, passages: [explainer] }, language).element.querySelector('cite')?.textContent;
    expect(cite('en')).toBe('Explainer · Sekilas · 6 Aug 2021');
    expect(cite('id')).toBe('Penjelasan · Sekilas · 6 Agu 2021');
  });

  test('quotes a saved page with its day, or where it has none with that of its saving', () => {
    const [passage] = blinken.passages;
    const cite = (more: Partial<Card['passages'][number]>) => {
      const saved = { ...passage, ...more, saved: true } as Card['passages'][number];
      return show({ ...blinken, passages: [saved] }).element.querySelector('cite')?.textContent;
    };
    expect(cite({})).toBe('Saved · VOA · 6 Aug 2021');
    expect(cite({ undated: true })).toBe('VOA · saved on 6 Aug 2021');
  });

  test('everything that can be clicked is at least 24 pixels in both directions, and the card fits the narrowest page', () => {
    const { buttons, element } = show(blinken);
    for (const { offsetWidth, offsetHeight } of buttons) expect(Math.min(offsetWidth, offsetHeight)).toBeGreaterThanOrEqual(24);
    expect(element.offsetWidth).toBeLessThanOrEqual(Math.min(360, innerWidth - 16));
    expect(element.scrollWidth).toBeLessThanOrEqual(element.offsetWidth);
  });

  test('is never higher than 420 px or three fifths of the window, and scrolls then', () => {
    const others = Array.from({ length: 100 }, (_, at) => ({ ...blinken, id: `other-${at}`, name: `Somebody Else ${at}` }));
    const { element } = show(blinken, 'en', { others });
    expect(element.offsetHeight).toBeLessThanOrEqual(Math.min(420, 0.6 * innerHeight));
    const scrolls = [element, ...element.querySelectorAll('.card-body')].some((box) => box.scrollHeight > box.clientHeight);
    expect(scrolls).toBe(true);
  });
});

describe('the card of an agreement', () => {
  test('a signatory whom the library knows leads to a card', () => {
    const signatories = [{ name: 'Ronald Reagan', person: 'ronald-reagan' }, { name: 'Mikhail Gorbachev' }];
    const { act, buttons } = show({ ...treaty, stateThen: undefined, signatories } as Card);
    buttons.find((button) => button.textContent === 'Ronald Reagan')?.click();
    expect(act.mock.calls).toEqual([[{ do: 'open', entity: 'ronald-reagan' }]]);
  });

  test('says what it was then and is now, and leaves out what is not known', () => {
    const { element } = show(treaty);
    expect(element.querySelector('.card-eyebrow')?.textContent).toBe('Treaty no longer in force');
    expect(factsOf(element)).toEqual([
      'When written: in force (21 Oct 2018)',
      'Parties: United States, Soviet Union',
      'Signed: 8 Dec 1987, Washington',
      'In force: 1 Jun 1988 – 2 Aug 2019',
    ]);
    expect(element.querySelector('.card-lead')?.textContent).toBe('Bans missiles of middle range.');
    expect(
      factsOf(show({ ...treaty, stateThen: undefined, inForce: undefined, ended: undefined, signatories: [] } as Card, 'id').element),
    ).toEqual(['Pihak: Amerika Serikat, Uni Soviet', 'Ditandatangani: 8 Des 1987, Washington']);
  });
});

describe('a card drawn as data', () => {
  test.each([blinken, treaty])('says the same as the card: $name', (card) => {
    const props = { card, language: 'id', back: 'Wang Yi', pinnable: true } as const;
    const drawn = drawCard(props);
    expect(v.parse(drawnElement, structuredClone(drawn))).toEqual(drawn);
    render(<CardView {...props} act={() => undefined} />, document.body);
    const built = document.createElement('div');
    build(drawn, built, () => undefined);
    expect(built.innerHTML).toBe(document.querySelector('.card')?.outerHTML);
  });

  test('one that was denied says what was kept, and leads back', () => {
    const entity = { kind: 'person', id: 'moon-jae-in', value: { name: { en: 'Moon Jae-in' } } } as unknown as Entity;
    const asked: CardAction[] = [];
    const built = document.createElement('div');
    const drawn = drawDenied({ entity, form: 'Moon', kept: true, language: 'en' });
    expect(v.parse(drawnElement, structuredClone(drawn))).toEqual(drawn);
    build(drawn, built, (action) => asked.push(action));
    const title = built.querySelector(`#${built.querySelector('[role=dialog]')?.getAttribute('aria-labelledby')}`);
    expect(title?.textContent).toBe('“Moon” here is somebody else');
    for (const button of built.querySelectorAll('button')) button.click();
    expect(asked).toEqual([{ do: 'close' }, { do: 'deny', entity: 'moon-jae-in', form: 'Moon', denied: false }]);
    const failed = drawDenied({ entity, form: 'Moon', kept: false, language: 'en' });
    expect(JSON.stringify(failed)).not.toContain('"do":"deny"');
  });

  test('a click on what is built asks for what the card would', () => {
    const asked: CardAction[] = [];
    const built = document.createElement('div');
    build(drawCard({ card: blinken, language: 'id' }), built, (action) => asked.push(action));
    for (const button of built.querySelectorAll('button')) button.click();
    expect(asked.map((action) => action.do)).toEqual(['close', 'read', 'read', 'copy']);
  });
});
