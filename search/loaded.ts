/** An index that was opened, or why it was not: the index has to be made again then. */
export type Loaded<T> = { ok: true; value: T } | { ok: false; code: 'other-analyzer' | 'other-format' | 'damaged'; message: string };
