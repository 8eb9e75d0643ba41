import { faultyArticles } from './checks/articles.ts';
import { missing } from './checks/completeness.ts';
import { idleDisputes } from './checks/disputes.ts';
import { duplicates } from './checks/duplicates.ts';
import { unclearForms } from './checks/forms.ts';
import { disorder } from './checks/order.ts';
import { overlaps } from './checks/overlaps.ts';
import { danglingIds } from './checks/references.ts';
import { loadedWording } from './checks/wording.ts';
import type { Finding } from './fault.ts';
import type { Sources } from './read-sources.ts';

/** Every check of sources that have passed the schema. Each finds one kind of fault. */
const CHECKS: readonly ((sources: Sources) => Finding[])[] = [
  danglingIds,
  duplicates,
  missing,
  disorder,
  idleDisputes,
  overlaps,
  unclearForms,
  loadedWording,
  faultyArticles,
];

/** Faults that the schema does not see: ids that lead nowhere, two holders of one post at a time, dates out of order. */
export function checkSources(sources: Sources): Finding[] {
  return CHECKS.flatMap((check) => check(sources));
}
