import type { EntityKind } from '../corpus/schema/entities.ts';
import { foldText } from '../recognizer/fold.ts';
import { type Articles, type Facet, facet, type Narrowing } from './article-query.ts';
import type { Entities, EntityFound } from './entities.ts';
import type { Condition, Problem, Query } from './query/query.ts';
import { TIERS } from './word-query.ts';

/** The conditions of a query, ready to be asked. */
export interface Conditions {
  narrowing: Narrowing;
  /** The people and agreements that `person:` and `agreement:` name. */
  entities: EntityFound[];
  problems: Problem[];
}

/** Finds out whom and what the conditions mean. One that means nothing is a problem, and nothing fits it. */
export async function narrow(query: Query, entities: Entities, articles: Articles | undefined): Promise<Conditions> {
  const { conditions, from, to } = query;
  const found: EntityFound[] = [];
  const problems: Problem[] = [];
  const facets = await Promise.all(
    conditions.map(async (condition) => {
      const { field, value, not } = condition;
      const meant = field === 'language' || field === 'source' ? [] : entitiesNamed(field, value, entities);
      if (!not) found.push(...meant);
      const anyOf =
        field === 'source'
          ? await publishersNamed(value, articles)
          : field === 'language'
            ? [facet.language(value)]
            : meant.map(({ id }) => facet.entity(id));
      if (anyOf.length === 0 && field !== 'language') problems.push({ ...condition, text: value, code: `unknown-${field}` });
      return { field, anyOf, not };
    }),
  );
  return { narrowing: { facets: alternativesOf(facets), from, to }, entities: found, problems };
}

/** An article has one language and one publisher: where several are asked for, any of them will do. It may name many. */
function alternativesOf(facets: readonly (Facet & Pick<Condition, 'field'>)[]): Facet[] {
  const isOneOf = ({ field, not }: (typeof facets)[number]) => !not && (field === 'language' || field === 'source');
  const oneOf = Object.values(Object.groupBy(facets.filter(isOneOf), ({ field }) => field));
  return [
    ...facets.filter((each) => !isOneOf(each)),
    ...oneOf.map((alternatives) => ({ anyOf: alternatives.flatMap(({ anyOf }) => anyOf), not: false })),
  ];
}

async function publishersNamed(name: string, articles: Articles | undefined): Promise<string[]> {
  const wanted = ` ${foldText(name)}`;
  return ((await articles?.publishers()) ?? []).filter((publisher) => ` ${foldText(publisher)}`.includes(wanted)).map(facet.publisher);
}

/** Those of this kind whom a name fits, strictly if that finds any. */
export function entitiesNamed(kind: EntityKind, name: string, entities: Entities): EntityFound[] {
  for (const tier of TIERS) {
    const found = entities.named(name, tier).filter((one) => one.kind === kind);
    if (found.length > 0) return found;
  }
  return [];
}
