/**
 * When a card opens and closes, without a browser: time comes in with each event, and what to do next follows from the state.
 *
 *            over a name                   due                      out, 300 ms
 *    idle ───────────────▶ waiting ───────────────▶ open ──────────────────────────▶ idle
 *      ▲                    │  ▲ │                  │  ▲ │
 *      │   out, press,      │  └─┘ moved: the rest  │  └─┘ over name, card or triangle:
 *      └── scroll, escape ──┘      starts anew      │      the grace ends
 *      ▲                                            │
 *      └────────── press outside, escape, gone ─────┘   and the name stays `dismissed` until the pointer left it
 *
 * `due` is 150 ms after the pointer came to rest and 400 ms after it came over the name; 1000 ms where it never rests; 150 ms where
 * another card closed less than 500 ms ago. Nothing starts while a button is down, nor until 150 ms after the last scroll.
 *
 * A tap opens at once. A pinned card closes by its button or Escape only.
 *
 * Each time over a name has its own token. An answer is used only while its token is in the state, so a late one cannot show.
 */

const REST = 150;
const OVER = 400;
const NEVER_AT_REST = 1_000;
const WARM = 500;
const WARM_DELAY = 150;
const GRACE = 300;
const AFTER_SCROLL = 150;
/** The card's content is asked for a little before the pointer counts as resting, so that it is there in time. */
const ASK_AFTER = 60;
/** A hand on a mouse is never quite still: less than this, in px, is rest. */
const STILL = 3;

/** Where a pointer is, as far as cards are concerned. `name` identifies one mention of the page. */
export type Over = { at: 'name'; name: string } | { at: 'card' } | { at: 'triangle' } | { at: 'out' };

export type Event =
  | { type: 'move'; t: number; x: number; y: number; over: Over }
  | { type: 'tick'; t: number }
  | { type: 'press'; t: number; inCard: boolean }
  /** A finger tapped a name: its card opens at once, and stays until it is put away. */
  | { type: 'tap'; t: number; name: string }
  /** The reader wants to keep the open card, or no longer. */
  | { type: 'pin' }
  /** What the open card says now is to be read in peace: it stays until it is put away. */
  | { type: 'hold' }
  | { type: 'release'; t: number }
  | { type: 'scroll'; t: number }
  | { type: 'escape'; t: number }
  /** The name that is waited at, or whose card is open, is called otherwise now. */
  | { type: 'renamed'; name: string }
  /** The card, its name or the answer is gone. */
  | { type: 'gone'; t: number; token: number }
  /** Keyboard focus went into the card, or out of it. */
  | { type: 'focus'; t: number; inside: boolean };

interface Base {
  token: number;
  pressed: boolean;
  /** Nothing starts before this time: the page was scrolled. */
  quietUntil: number;
  /** When the last card closed. */
  closedAt: number;
  /** The name whose card the reader put away: it stays away until the pointer has left it. */
  dismissed: string | undefined;
}
export type Idle = Base & { kind: 'idle' };
export type Waiting = Base & {
  kind: 'waiting';
  name: string;
  since: number;
  restSince: number;
  x: number;
  y: number;
  warm: boolean;
  asked: boolean;
};
/** `held`: leaving does not close it. A card that was tapped for goes at a press elsewhere, a pinned one only when it is closed. */
export type Open = Base & { kind: 'open'; name: string; outSince: number | undefined; focused: boolean; held: 'no' | 'tapped' | 'pinned' };
export type State = Idle | Waiting | Open;

export const start: Idle = {
  kind: 'idle',
  token: 0,
  pressed: false,
  quietUntil: 0,
  closedAt: Number.NEGATIVE_INFINITY,
  dismissed: undefined,
};

/** The state after an event. Pure. */
export function next(state: State, event: Event): State {
  switch (event.type) {
    case 'move':
      return moved(state, event);
    case 'tick':
      return ticked(state, event.t);
    case 'press':
      if (state.kind === 'open' && (event.inCard || state.held === 'pinned')) return { ...state, pressed: true };
      return { ...idle(state, event.t, 'dismiss'), pressed: true };
    case 'tap':
      return tapped(state, event);
    case 'pin':
      if (state.kind !== 'open') return state;
      return { ...state, held: state.held === 'pinned' ? 'no' : 'pinned', outSince: undefined };
    case 'hold':
      return state.kind === 'open' && state.held === 'no' ? { ...state, held: 'tapped', outSince: undefined } : state;
    case 'release':
      return { ...state, pressed: false };
    case 'scroll': {
      const quietUntil = event.t + AFTER_SCROLL;
      return state.kind === 'waiting' ? { ...idle(state, event.t), quietUntil } : { ...state, quietUntil };
    }
    case 'escape':
      return idle(state, event.t, 'dismiss');
    case 'gone':
      return event.token === state.token ? idle(state, event.t, 'dismiss') : state;
    case 'renamed':
      return state.kind === 'idle' ? state : { ...state, name: event.name };
    case 'focus':
      if (state.kind !== 'open') return state;
      return { ...state, focused: event.inside, outSince: event.inside ? undefined : event.t };
  }
}

/** When the state wants its next `tick`; undefined when only an event can change it. */
export function wake(state: State): number | undefined {
  if (state.kind === 'open') return mayLeave(state) && state.outSince !== undefined ? state.outSince + GRACE : undefined;
  if (state.kind === 'idle') return undefined;
  const due = dueAt(state);
  return state.asked ? due : Math.min(due, state.restSince + ASK_AFTER);
}

function moved(state: State, { t, x, y, over }: Extract<Event, { type: 'move' }>): State {
  const name = over.at === 'name' ? over.name : undefined;
  // A name that was pressed, or under the pointer as text was selected, stays away as well.
  const dismissed = state.pressed || state.dismissed === name ? name : undefined;
  if (state.kind === 'open') {
    if (state.pressed || name === state.name || over.at === 'card') return { ...state, outSince: undefined };
    // Moving through the triangle starts the grace anew; resting there lets it run.
    if (over.at === 'triangle') return { ...state, outSince: t };
    return { ...state, outSince: state.outSince ?? t };
  }
  if (name === undefined || name === dismissed || t < state.quietUntil) return { ...idle(state, t), dismissed };
  if (state.kind === 'waiting' && state.name === name) {
    const still = Math.hypot(x - state.x, y - state.y) < STILL;
    return still ? state : { ...state, restSince: t, x, y };
  }
  const warm = t - state.closedAt < WARM;
  return { ...base(state), kind: 'waiting', token: state.token + 1, dismissed, name, since: t, restSince: t, x, y, warm, asked: false };
}

function ticked(state: State, t: number): State {
  if (state.kind === 'open') {
    return mayLeave(state) && state.outSince !== undefined && t >= state.outSince + GRACE ? idle(state, t) : state;
  }
  if (state.kind === 'idle') return state;
  if (t >= dueAt(state)) return { ...base(state), kind: 'open', name: state.name, outSince: undefined, focused: false, held: 'no' };
  return !state.asked && t >= state.restSince + ASK_AFTER ? { ...state, asked: true } : state;
}

/** The press of a tap has closed the card of the same name: then that is what it was for. */
function tapped(state: State, { t, name }: Extract<Event, { type: 'tap' }>): State {
  if (state.dismissed === name && t - state.closedAt < WARM) return state;
  const opened = { kind: 'open', token: state.token + 1, dismissed: undefined, name } as const;
  return { ...base(state), ...opened, outSince: undefined, focused: false, held: 'tapped' };
}

function mayLeave({ held, focused }: Open): boolean {
  return held === 'no' && !focused;
}

function dueAt({ since, restSince, warm }: Waiting): number {
  return warm ? since + WARM_DELAY : Math.min(since + NEVER_AT_REST, Math.max(since + OVER, restSince + REST));
}

/** Idle, with a new token: what was asked for is void. */
function idle(state: State, t: number, dismiss?: 'dismiss'): Idle {
  if (state.kind === 'idle') return state;
  return {
    ...base(state),
    kind: 'idle',
    token: state.token + 1,
    closedAt: state.kind === 'open' ? t : state.closedAt,
    dismissed: dismiss ? state.name : state.dismissed,
  };
}

function base({ token, pressed, quietUntil, closedAt, dismissed }: State): Base {
  return { token, pressed, quietUntil, closedAt, dismissed };
}
