import { agreementMentions, awaitsGovernment } from './agreements.ts';
import { compose } from './compose.ts';
import { Denials } from './denials.ts';
import { Evidence } from './evidence.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Introduced, introducedBy, introductionsIn } from './introductions.ts';
import { linkName } from './link.ts';
import { matchText } from './match.ts';
import { roleMentions } from './roles.ts';
import type { Block, Mention, PageContext, Spotted, SpottedBlock } from './types.ts';

/**
 * Text in, mentions out: fold → match → evidence → link. Blocks may come in any batches and any order; once every block has been
 * answered with all introductions of the page, the links are the same. O(length of the text).
 */
export function recognize(gazetteer: Gazetteer, blocks: readonly Block[], context: PageContext): Spotted {
  const denials = context.denied?.length ? new Denials(context.denied) : undefined;
  const evidence = blocks.map((block) => {
    // The rules look at letters, so they see those that were put together; the way back is kept.
    const composed = compose(block.text);
    return new Evidence(
      gazetteer,
      block.id,
      matchText(gazetteer, composed?.text ?? block.text, context.lang),
      context.date,
      composed?.rawAt,
      denials,
    );
  });
  const roles = evidence.map((one) => notDenied(one, roleMentions(one, context), denials));
  const introduced = introductionsIn(evidence, roles);
  // Told before the reader denied them, they may come along still.
  const before = denials ? context.introduced.filter(({ form, entity }) => !denials.has(form, entity)) : context.introduced;
  const everybody = introducedBy(gazetteer, [...before, ...introduced]);
  return {
    blocks: evidence.map((one, at) => spottedBlock(one, roles[at] ?? [], everybody, denials)),
    introduced,
  };
}

function spottedBlock(evidence: Evidence, roles: readonly Mention[], introduced: Introduced, denials: Denials | undefined): SpottedBlock {
  const people: Mention[] = [];
  let open = false;
  for (const name of evidence.names) {
    const mention = linkName(evidence, name, introduced);
    if (mention) people.push(mention);
    open ||= name.needs !== 'nothing';
  }
  const agreements = notDenied(evidence, agreementMentions(evidence, people, introduced.isPolitical), denials);
  open ||= !introduced.isPolitical && awaitsGovernment(evidence);
  const mentions = roles.length + agreements.length > 0 ? withoutOverlaps([...people, ...roles, ...agreements]) : people;
  return { id: evidence.id, mentions: evidence.rawAt ? mentions.map((mention) => inRawText(mention, evidence)) : mentions, open };
}

function notDenied({ tagged }: Evidence, mentions: readonly Mention[], denials: Denials | undefined): readonly Mention[] {
  return denials ? mentions.filter(({ start, end, entity }) => !denials.has(tagged.text.slice(start, end), entity)) : mentions;
}

function inRawText(mention: Mention, { rawAt }: Evidence): Mention {
  return { ...mention, start: rawAt?.[mention.start] ?? mention.start, end: rawAt?.[mention.end] ?? mention.end };
}

/** In order of the text; of two that overlap, as "President" may stand between two countries, the surer. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    if (!before || before.end <= mention.start) kept.push(mention);
    else if (before.confidence < mention.confidence) kept[kept.length - 1] = mention;
  }
  return kept;
}
