import type { Passage } from '../corpus/schema.ts';
import type { PassagePlace, PassageRow } from './db.ts';

/** Passages, in the order in which they are read, as rows of one generation. */
export function passageRows(passages: readonly Passage[], generation: number): PassageRow[] {
  const seen = new Set<string>();
  return passages
    .toSorted((a, b) => a.block - b.block)
    .map((passage) => {
      const places = passage.entities.map((entity): PassagePlace => {
        const named = `${passage.article} ${entity}`;
        const rank = seen.has(named) ? 2 : passage.explains?.includes(entity) ? 0 : 1;
        seen.add(named);
        return [generation, entity, rank, passage.date];
      });
      return { ...passage, generation, places };
    });
}
