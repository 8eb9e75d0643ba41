/** What a key does in the search box while results are shown: a new active result, or one of two commands. */
export type KeyAction = { active: number } | 'open' | 'clear';

/**
 * The keyboard of a list box that is steered from its input. `active` is the chosen result; -1 is none.
 * @returns `undefined` where the key is the input's own
 */
export function keyAction(key: string, active: number, count: number): KeyAction | undefined {
  if (key === 'Escape') return 'clear';
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return { active: (active + 1) % count };
    case 'ArrowUp':
      return { active: active <= 0 ? count - 1 : active - 1 };
    case 'Home':
      return { active: 0 };
    case 'End':
      return { active: count - 1 };
    case 'Enter':
      return active >= 0 ? 'open' : undefined;
    default:
      return undefined;
  }
}
