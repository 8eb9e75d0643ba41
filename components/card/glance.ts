import type { UiLanguage } from '../../corpus/schema/fields.ts';
import type { Card } from '../../messages/card.ts';
import { BREVITIES, type Brevity, type Fact, type FactValue } from './fact.ts';
import { linesOf, widthOfText } from './lines.ts';

/** A glance is so many lines of text. The row of buttons below is not read. */
const MOST = 9;
/** Two lines of a passage and one that says whence it is; one line less where there is no more room. */
const PASSAGE = { wanted: 3, least: 2 };
/** Lines of a summary: the facts are shortened before it gets fewer than two, and what was signed is said in one at least. */
const LEAD = { most: 3, wanted: 2, least: 1 };

/** The width of the parts, in px, as `card.css` gives it on a page of 360 px; a card is narrower on the narrowest pages only. */
const WIDTH = { kind: 165, text: 310, gap: 12 };
/** The size of their letters, in px. */
const SIZE = { name: { person: 19, agreement: 17 }, text: 13, lead: 14, small: 12 };

/** How much wider bold letters are. */
const BOLD = 1.1;

/** What a card has to say. */
export interface Matter {
  card: Card;
  /** What kind or country stands over the name. */
  kind: string;
  /** The lines between name and facts. */
  above: readonly string[];
  facts(brevity: Brevity): Fact[];
  /** The fact that names the signatories. */
  by: Fact | undefined;
  language: UiLanguage;
}

/** What of it can be taken in at a glance; all else is in the reader. */
export interface Glance {
  facts: Fact[];
  brevity: Brevity;
  /** Lines of the summary of an agreement. */
  lead: number;
  /** For how many passages there is room, and how many lines of each. */
  passages: number;
  quote: number;
}

export function glanceOf({ card, kind, above, facts, by, language }: Matter): Glance {
  const name = card.ownName ? `${card.name} ${card.ownName.text}` : card.name;
  const head =
    linesOf(kind, SIZE.small, WIDTH.kind) +
    linesOf(name, SIZE.name[card.kind], WIDTH.text) +
    sum(above.map((text) => linesOf(text, SIZE.small, WIDTH.text)));
  const summary = card.kind === 'agreement' && card.summary ? linesOf(card.summary[language], SIZE.lead, WIDTH.text) : 0;
  const wanted = Math.min(summary, LEAD.wanted);
  const brevity = BREVITIES.find((one) => head + linesOfFacts(facts(one)) + wanted <= MOST) ?? 'shortest';
  const said = facts(brevity);
  let left = MOST - head - linesOfFacts(said);
  const leadWith = (most: number) => Math.min(summary, most, Math.max(LEAD.least, left));
  const bySome = by ? linesOfFacts([...said, by]) - linesOfFacts(said) : 0;
  if (by && leadWith(LEAD.wanted) + bySome <= left) {
    said.push(by);
    left -= bySome;
  }
  const lead = leadWith(LEAD.most);
  left -= lead;
  const passages = Math.floor(left / PASSAGE.wanted);
  if (passages > 0) return { facts: said, brevity, lead, passages, quote: PASSAGE.wanted - 1 };
  return { facts: said, brevity, lead, passages: left >= PASSAGE.least ? 1 : 0, quote: PASSAGE.least - 1 };
}

function linesOfFacts(facts: readonly Fact[]): number {
  const labels = facts.flatMap(({ label }) => label.map((line) => widthOfText(line, SIZE.small)));
  const width = WIDTH.text - WIDTH.gap - Math.max(...labels);
  return sum(facts.map(({ label, values }) => Math.max(label.length, sum(values.map((value) => linesOfValue(value, width))))));
}

function linesOfValue({ before, strong, text, names, soft, differ }: FactValue, width: number): number {
  const first = [before, strong, text, names?.map(({ name }) => name).join(', ')].filter(Boolean).join(' ');
  const size = strong || names ? SIZE.text * BOLD : SIZE.text;
  return sum(
    [first && linesOf(first, size, width), ...[soft, differ].map((line) => line && linesOf(line, SIZE.text, width))].map(
      (lines) => lines || 0,
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
