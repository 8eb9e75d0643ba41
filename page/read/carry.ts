import type { Mention } from '../../recognizer/types.ts';

/**
 * What a text named goes along when the page changes some of it, until the new text is answered: a mention before the first unit that
 * differs stays where it is, one behind the last moves with its text. Gone are those that the change touches, or makes part of a word.
 * @returns those that are left, the same objects
 * @cost O(length of the texts), where they have mentions
 */
export function carryAlong(mentions: readonly Mention[], before: string, after: string): Mention[] {
  if (mentions.length === 0) return [];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = before.length;
  const by = after.length - before.length;
  while (tail > head && tail + by > head && before[tail - 1] === after[tail + by - 1]) tail--;
  return mentions.filter((mention) => {
    if (mention.end <= head) return mention.end < head || !isLetter(after[head]);
    if (mention.start < tail || (mention.start === tail && isLetter(after[tail + by - 1]))) return false;
    mention.start += by;
    mention.end += by;
    return true;
  });
}

function isLetter(unit = ''): boolean {
  return /[\p{L}\p{N}]/u.test(unit);
}
