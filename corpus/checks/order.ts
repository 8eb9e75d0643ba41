import { latestDay, type PartialDate } from '../dates.ts';
import type { FieldPath, Finding } from '../fault.ts';
import type { Sources } from '../read-sources.ts';

/** Dates that run backwards. */
export function disorder({ people, agreements }: Sources): Finding[] {
  return [
    ...people.flatMap(({ id, born, died, memberships }) => [
      ...backwards(`people/${id}.yaml`, ['died'], born, died),
      ...memberships.flatMap(({ from, to, asOf, goneBy }, at) => [
        ...backwards(`people/${id}.yaml`, ['memberships', at, 'to'], from, to),
        ...backwards(`people/${id}.yaml`, ['memberships', at, 'asOf'], from, asOf),
        ...backwards(`people/${id}.yaml`, ['memberships', at, 'goneBy'], asOf ?? from, goneBy),
      ]),
    ]),
    ...agreements.flatMap(({ id, signed, inForce, ended }) => [
      ...backwards(`agreements/${id}.yaml`, ['inForce'], signed, inForce),
      ...backwards(`agreements/${id}.yaml`, ['ended'], inForce ?? signed, ended),
    ]),
  ];
}

function backwards(file: string, path: FieldPath, first: PartialDate | undefined, second: PartialDate | undefined): Finding[] {
  if (!first || !second || latestDay(second) >= first) return [];
  return [{ file, path, reason: `${second} is before ${first}`, mend: 'mend one of the two dates' }];
}
