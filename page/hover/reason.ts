import type { Reason } from '../../messages/protocol.ts';
import type { BlockTable, PageBlock } from '../read/table.ts';

/** The reason for a mention. O(blocks of the page) where it stands on an introduction. */
export function reasonFor(table: BlockTable, { text }: PageBlock, mention: PageBlock['mentions'][number]): Reason {
  const { how, start, end, introducedIn } = mention;
  const paragraph = introducedIn === undefined ? undefined : paragraphNumber(table, introducedIn);
  return { written: text.slice(start, end).replace(/\s+/g, ' ').slice(0, LONGEST), how, ...(paragraph !== undefined && { paragraph }) };
}

/** The longest form that a request may carry. */
const LONGEST = 200;

/** Menus and captions are blocks too: a reader counts what looks like paragraphs. */
const PARAGRAPH = 80;

function paragraphNumber({ blocks }: BlockTable, id: number): number | undefined {
  const paragraphs = blocks.filter(({ text }) => text.length >= PARAGRAPH);
  const index = paragraphs.findIndex((block) => block.id === id);
  return index === -1 ? undefined : index + 1;
}
