import { describe, expect, test } from 'vitest';
import { type Event, next, type Over, type State, start, wake } from './intent.ts';

/**
 * Each case is a film: what happens at which ms, and then what there is. Between two happenings the machine gets the ticks that it
 * asks for, as in a browser.
 *
 *    idle ──over──▶ waiting ──due──▶ open ──out, 300 ms──▶ idle
 */
type Happening = [
  t: number,
  what:
    | 'name'
    | 'other'
    | 'tap'
    | 'pin'
    | 'hold'
    | 'card'
    | 'triangle'
    | 'out'
    | 'press'
    | 'press-card'
    | 'release'
    | 'scroll'
    | 'escape'
    | 'focus'
    | 'blur',
  x?: number,
];

const overs: Record<string, Over> = {
  name: { at: 'name', name: 'kim' },
  other: { at: 'name', name: 'moon' },
  card: { at: 'card' },
  triangle: { at: 'triangle' },
  out: { at: 'out' },
};

function eventOf([t, what, x = 0]: Happening): Event {
  const over = overs[what];
  if (over) return { type: 'move', t, x, y: 0, over };
  if (what === 'press' || what === 'press-card') return { type: 'press', t, inCard: what === 'press-card' };
  if (what === 'focus' || what === 'blur') return { type: 'focus', t, inside: what === 'focus' };
  if (what === 'tap') return { type: 'tap', t, name: 'kim' };
  if (what === 'pin' || what === 'hold') return { type: what };
  return { type: what as 'release' | 'scroll' | 'escape', t };
}

/** The state at `until`, after everything that happened and all ticks that were due. */
function play(happenings: readonly Happening[], until: number, from: State = start): State {
  let state = from;
  const tickTo = (t: number) => {
    for (let due = wake(state); due !== undefined && due <= t; due = wake(state)) state = next(state, { type: 'tick', t: due });
  };
  for (const happening of happenings) {
    tickTo(happening[0]);
    state = next(state, eventOf(happening));
  }
  tickTo(until);
  return state;
}

const OPEN: Happening[] = [[1_000, 'name']];

describe('opening', () => {
  const cases: [name: string, happenings: Happening[], until: number, kind: State['kind']][] = [
    ['not before 400 ms', OPEN, 1_399, 'waiting'],
    ['at rest, after 400 ms', OPEN, 1_400, 'open'],
    [
      'a late rest counts from itself',
      [
        [1_000, 'name', 0],
        [1_350, 'name', 20],
      ],
      1_499,
      'waiting',
    ],
    [
      'and opens 150 ms later',
      [
        [1_000, 'name', 0],
        [1_350, 'name', 20],
      ],
      1_500,
      'open',
    ],
    [
      'a hand that trembles is at rest',
      [
        [1_000, 'name', 0],
        [1_390, 'name', 2],
      ],
      1_400,
      'open',
    ],
    ['never at rest, after a second', Array.from({ length: 20 }, (_, i): Happening => [1_000 + i * 60, 'name', i * 10]), 2_000, 'open'],
    [
      'only passing',
      [
        [1_000, 'name'],
        [1_300, 'out'],
      ],
      3_000,
      'idle',
    ],
    [
      'another name starts anew',
      [
        [1_000, 'name'],
        [1_300, 'other'],
      ],
      1_699,
      'waiting',
    ],
    [
      'not with a button down',
      [
        [900, 'press'],
        [1_000, 'name'],
      ],
      3_000,
      'idle',
    ],
    [
      'not on a name that was pressed',
      [
        [1_000, 'name'],
        [1_100, 'press'],
        [1_200, 'release'],
        [1_300, 'name'],
      ],
      3_000,
      'idle',
    ],
    [
      'not where a selection ended',
      [
        [900, 'press'],
        [1_000, 'name'],
        [1_200, 'release'],
        [1_300, 'name'],
      ],
      3_000,
      'idle',
    ],
    [
      'but after leaving it and coming back',
      [
        [1_000, 'name'],
        [1_100, 'press'],
        [1_200, 'release'],
        [1_300, 'out'],
        [1_400, 'name'],
      ],
      1_800,
      'open',
    ],
    [
      'not while scrolling',
      [
        [1_000, 'name'],
        [1_200, 'scroll'],
        [1_300, 'name'],
      ],
      3_000,
      'idle',
    ],
    [
      'armed again 150 ms after the scroll',
      [
        [1_000, 'name'],
        [1_200, 'scroll'],
        [1_350, 'name'],
      ],
      1_750,
      'open',
    ],
  ];
  test.each(cases)('%s', (_, happenings, until, kind) => {
    expect(play(happenings, until).kind).toBe(kind);
  });

  test('150 ms when another card has just closed', () => {
    const closed = play([...OPEN, [1_500, 'out']], 1_800);
    expect(closed).toMatchObject({ kind: 'idle', closedAt: 1_800 });
    expect(play([[2_200, 'other']], 2_350, closed).kind).toBe('open');
    expect(play([[2_301, 'other']], 2_460, closed).kind).toBe('waiting');
  });

  test('the card is asked for before it opens', () => {
    expect(play(OPEN, 1_059)).toMatchObject({ kind: 'waiting', asked: false });
    expect(play(OPEN, 1_060)).toMatchObject({ kind: 'waiting', asked: true });
  });
});

describe('staying and closing', () => {
  const cases: [name: string, after: Happening[], until: number, kind: State['kind']][] = [
    ['stays over the name', [[2_000, 'name']], 9_000, 'open'],
    [
      'stays in the card',
      [
        [2_000, 'out'],
        [2_200, 'card'],
      ],
      9_000,
      'open',
    ],
    ['a grace of 300 ms', [[2_000, 'out']], 2_299, 'open'],
    ['and no more', [[2_000, 'out']], 2_300, 'idle'],
    [
      'moving about outside does not lengthen it',
      [
        [2_000, 'out'],
        [2_200, 'out', 50],
      ],
      2_300,
      'idle',
    ],
    [
      'moving through the triangle does',
      [
        [2_000, 'triangle'],
        [2_250, 'triangle', 9],
        [2_500, 'triangle', 20],
      ],
      2_799,
      'open',
    ],
    ['resting in it does not', [[2_000, 'triangle']], 2_300, 'idle'],
    [
      'another name on the way does not switch',
      [
        [2_000, 'other'],
        [2_200, 'card'],
      ],
      9_000,
      'open',
    ],
    [
      'escape closes at once',
      [
        [2_000, 'card'],
        [2_100, 'escape'],
      ],
      2_100,
      'idle',
    ],
    [
      'and the name stays quiet under a still pointer',
      [
        [2_000, 'name'],
        [2_100, 'escape'],
        [2_200, 'name', 1],
      ],
      9_000,
      'idle',
    ],
    [
      'a press outside closes',
      [
        [2_000, 'out'],
        [2_100, 'press'],
      ],
      2_100,
      'idle',
    ],
    [
      'a press in the card does not',
      [
        [2_000, 'card'],
        [2_100, 'press-card'],
      ],
      2_100,
      'open',
    ],
    [
      'text of the card can be selected beyond its edge',
      [
        [2_000, 'card'],
        [2_100, 'press-card'],
        [2_200, 'out'],
      ],
      9_000,
      'open',
    ],
    [
      'focus in the card keeps it',
      [
        [2_000, 'card'],
        [2_100, 'focus'],
        [2_200, 'out'],
      ],
      9_000,
      'open',
    ],
    [
      'until focus leaves',
      [
        [2_000, 'card'],
        [2_100, 'focus'],
        [2_200, 'out'],
        [3_000, 'blur'],
      ],
      3_300,
      'idle',
    ],
    [
      'a scroll leaves it open',
      [
        [2_000, 'name'],
        [2_100, 'scroll'],
      ],
      9_000,
      'open',
    ],
  ];
  test.each(cases)('%s', (_, after, until, kind) => {
    expect(play([...OPEN, ...after], until).kind).toBe(kind);
  });
});

describe('cards that are held', () => {
  const cases: [name: string, happenings: Happening[], until: number, kind: State['kind']][] = [
    ['a tap opens at once', [[1_000, 'tap']], 1_000, 'open'],
    [
      'and the card stays, whatever a browser makes of the finger',
      [
        [1_000, 'tap'],
        [1_010, 'out'],
      ],
      9_000,
      'open',
    ],
    [
      'until a press elsewhere',
      [
        [1_000, 'tap'],
        [2_000, 'press'],
      ],
      2_000,
      'idle',
    ],
    [
      'a second tap on the name closes it',
      [
        [1_000, 'tap'],
        [2_000, 'press'],
        [2_080, 'release'],
        [2_090, 'tap'],
      ],
      2_090,
      'idle',
    ],
    [
      'and a third opens it again',
      [
        [1_000, 'tap'],
        [2_000, 'press'],
        [2_080, 'release'],
        [2_090, 'tap'],
        [3_000, 'press'],
        [3_080, 'release'],
        [3_090, 'tap'],
      ],
      3_090,
      'open',
    ],
    [
      'a pinned card stays when the pointer leaves and presses elsewhere',
      [...OPEN, [2_000, 'pin'], [2_100, 'out'], [2_900, 'press'], [2_950, 'release'], [3_000, 'other']],
      9_000,
      'open',
    ],
    ['and closes by Escape', [...OPEN, [2_000, 'pin'], [2_100, 'escape']], 2_100, 'idle'],
    ['one that is held stays when the pointer leaves', [...OPEN, [2_000, 'hold'], [2_100, 'out']], 9_000, 'open'],
    ['and goes at a press elsewhere', [...OPEN, [2_000, 'hold'], [2_100, 'out'], [3_000, 'press']], 3_000, 'idle'],
    ['a pinned one is no less pinned for it', [...OPEN, [2_000, 'pin'], [2_050, 'hold'], [2_100, 'press']], 3_000, 'open'],
    ['or is let go', [...OPEN, [2_000, 'pin'], [2_100, 'pin'], [2_200, 'out']], 2_500, 'idle'],
  ];
  test.each(cases)('%s', (_, happenings, until, kind) => {
    expect(play(happenings, until).kind).toBe(kind);
  });
});

describe('tokens', () => {
  test('each time over a name has its own, and so has each time after it', () => {
    const first = play(OPEN, 1_100);
    const left = play([[1_100, 'out']], 1_100, first);
    const second = play([[1_200, 'name']], 1_300, left);
    expect(new Set([start.token, first.token, left.token, second.token]).size).toBe(4);
  });

  test('a name that is called otherwise is the same name', () => {
    const renamed = (happenings: typeof OPEN, at: number) => next(play(happenings, at), { type: 'renamed', name: 'moved' });
    expect(renamed(OPEN, 2_000)).toMatchObject({ kind: 'open', name: 'moved' });
    expect(renamed([], 2_000)).toMatchObject({ kind: 'idle', dismissed: undefined });
  });

  test('what is gone closes its own card only', () => {
    const open = play(OPEN, 2_000);
    expect(next(open, { type: 'gone', t: 2_000, token: open.token - 1 }).kind).toBe('open');
    expect(next(open, { type: 'gone', t: 2_000, token: open.token })).toMatchObject({ kind: 'idle', dismissed: 'kim' });
  });
});
