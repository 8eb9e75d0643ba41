import type { EntityKind } from '../corpus/schema.ts';
import { foldText } from '../recognizer/fold.ts';
import type { Entities, EntityFound } from './entities.ts';
import type { Condition, Problem, Query } from './query/query.ts';
import type { ArticleFacts, Storey } from './storey.ts';
import { TIERS } from './word-query.ts';

/** The conditions of a query, ready to be tested. */
export interface Narrowing {
  accepts(article: ArticleFacts): boolean;
  /** The people and agreements that `person:` and `agreement:` name. */
  entities: EntityFound[];
  problems: Problem[];
}

/** Finds out whom and what the conditions mean. One that means nothing is a problem, and nothing fits it. */
export function narrow(query: Query, entities: Entities, storeys: readonly Storey[]): Narrowing {
  const narrowing: Narrowing = { accepts: () => true, entities: [], problems: [] };
  const tests = query.conditions.map((condition) => {
    const test = testOf(condition, entities, storeys, narrowing);
    return condition.not ? (article: ArticleFacts) => !test(article) : test;
  });
  const { from, to } = query;
  if (from) tests.push(({ date }) => date >= from);
  if (to) tests.push(({ date }) => date <= to);
  narrowing.accepts = (article) => tests.every((test) => test(article));
  return narrowing;
}

type Test = (article: ArticleFacts) => boolean;

function testOf(condition: Condition, entities: Entities, storeys: readonly Storey[], narrowing: Narrowing): Test {
  const { field, value, not } = condition;
  const problem = (code: Problem['code']) => narrowing.problems.push({ ...condition, text: value, code });
  if (field === 'language') return ({ language }) => language === value;
  if (field === 'source') {
    const wanted = ` ${foldText(value)}`;
    const publishers = new Set(storeys.flatMap((storey) => storey.publishers()).filter((name) => ` ${foldText(name)}`.includes(wanted)));
    if (publishers.size === 0) problem('unknown-source');
    return ({ publisher }) => publishers.has(publisher);
  }
  const found = entitiesNamed(field, value, entities);
  if (found.length === 0) problem(`unknown-${field}`);
  if (!not) narrowing.entities.push(...found);
  const ids = new Set(found.map(({ id }) => id));
  return (article) => article.entities.some((id) => ids.has(id));
}

/** Those of this kind whom a name fits, strictly if that finds any. */
export function entitiesNamed(kind: EntityKind, name: string, entities: Entities): EntityFound[] {
  for (const tier of TIERS) {
    const found = entities.named(name, tier).filter((one) => one.kind === kind);
    if (found.length > 0) return found;
  }
  return [];
}
