import type { Tenure } from '../../messages/card.ts';

/** Whether two lists name the same tenures: then the card says "then and now" once. */
export function sameTenures(a: readonly Tenure[], b: readonly Tenure[]): boolean {
  return a.length === b.length && a.every((tenure) => b.some((other) => sameTenure(tenure, other)));
}

/** Whether both are the same person's same time in the same post. */
export function sameTenure(a: Pick<Tenure, 'post' | 'from'>, b: Pick<Tenure, 'post' | 'from'>): boolean {
  return a.post === b.post && a.from === b.from;
}

/** Whether a tenure needs "perhaps". One that is open and dated ("as of February 2026") says how sure it is by that date. */
export function isDoubtful({ sure, to, asOf }: Pick<Tenure, 'sure' | 'to' | 'asOf'>): boolean {
  return !sure && (to !== undefined || asOf === undefined);
}
