/** Something in a file of the reader's that keeps it from being taken: where it stands, what is wrong, and often what mends it. */
export interface PackFault {
  /** Such as `line 17: source.publisher` or `people[3].name.en`; empty where it is the whole file. */
  where: string;
  reason: string;
}

export type Read<T> = { ok: true; value: T } | { ok: false; faults: PackFault[] };

/** So many are told: whoever has more mends these first. */
export const MOST_FAULTS = 20;

export function refused(reason: string, where = ''): { ok: false; faults: PackFault[] } {
  return { ok: false, faults: [{ where, reason }] };
}

/** `people` and `3` as `people[3]`. */
export function joinPath(path: readonly PropertyKey[]): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('');
}
