import type { PartialDate } from '../dates.ts';
import type { FieldPath, Finding } from '../fault.ts';
import type { Sources } from '../read-sources.ts';

/** Disagreements that are none: with a date that is not there, or with one that is the same. */
export function idleDisputes({ people, agreements }: Sources): Finding[] {
  return [
    ...people.flatMap((person) => {
      const file = `people/${person.id}.yaml`;
      return [
        ...idle(file, [], person, person.disputed),
        ...person.memberships.flatMap((membership, at) => idle(file, ['memberships', at], membership, membership.disputed)),
      ];
    }),
    ...agreements.flatMap((agreement) => idle(`agreements/${agreement.id}.yaml`, [], agreement, agreement.disputed)),
  ];
}

function idle<Field extends string>(
  file: string,
  path: FieldPath,
  dates: { [F in Field]?: PartialDate | undefined },
  disputed: readonly { field: Field; value: PartialDate }[] = [],
): Finding[] {
  return disputed.flatMap(({ field, value }, at): Finding[] => {
    const date: PartialDate | undefined = dates[field];
    const place = { file, path: [...path, 'disputed', at, 'value'] };
    if (!date) return [{ ...place, reason: `there is no ${field} to disagree with`, mend: `write it as ${field}:` }];
    if (!date.startsWith(value) && !value.startsWith(date)) return [];
    return [{ ...place, reason: `${value} is the same as ${date}`, mend: `remove it, or write the more precise one as ${field}:` }];
  });
}
