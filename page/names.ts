import type { Listed } from '../messages/protocol.ts';
import type { PageBlock } from './read/table.ts';

/** The longest text of a mention that is worth listing. */
const LONGEST = 200;

/** Which entities the page names, each once. */
export function entitiesIn(blocks: readonly PageBlock[]): string[] {
  const entities = new Set<string>();
  for (const { mentions } of blocks) for (const { entity } of mentions) entities.add(entity);
  return [...entities];
}

/** What the page names, in reading order, each entity once: how often, and the text of its first mention by name, else by office. */
export function listNames(blocks: readonly PageBlock[]): Listed[] {
  const listed = new Map<string, Listed>();
  const byOffice = new Set<string>();
  for (const { text, mentions } of blocks) {
    for (const { entity, type, start, end } of mentions) {
      const known = listed.get(entity);
      if (known) known.count++;
      if (known && (type === 'role' || !byOffice.has(entity))) continue;
      const name = text.slice(start, end).replace(/\s+/g, ' ').slice(0, LONGEST);
      if (known) known.name = name;
      else listed.set(entity, { entity, type: type === 'agreement' ? 'agreement' : 'person', name, count: 1 });
      if (type === 'role') byOffice.add(entity);
      else byOffice.delete(entity);
    }
  }
  return [...listed.values()];
}
