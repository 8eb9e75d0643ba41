import type { How } from '../../recognizer/types.ts';
import type { BlockTable, PageBlock } from '../read/table.ts';

/** Why a form was taken for its entity, where the form alone does not say it. */
export interface Reason {
  /** The form as the page writes it. */
  written: string;
  how: How;
  /** Number of the paragraph, from 1, that names the entity in full. */
  paragraph?: number;
}

/** The reason for a mention, or nothing where the full name stands there. O(blocks of the page). */
export function reasonFor(table: BlockTable, { text }: PageBlock, mention: PageBlock['mentions'][number]): Reason | undefined {
  const { how, start, end, introducedIn } = mention;
  if (how === 'full') return undefined;
  const paragraph = introducedIn === undefined ? undefined : paragraphNumber(table, introducedIn);
  return { written: text.slice(start, end).replace(/\s+/g, ' '), how, ...(paragraph !== undefined && { paragraph }) };
}

/** Menus and captions are blocks too: a reader counts what looks like paragraphs. */
const PARAGRAPH = 80;

function paragraphNumber({ blocks }: BlockTable, id: number): number | undefined {
  const paragraphs = blocks.filter(({ text }) => text.length >= PARAGRAPH);
  const index = paragraphs.findIndex((block) => block.id === id);
  return index === -1 ? undefined : index + 1;
}
