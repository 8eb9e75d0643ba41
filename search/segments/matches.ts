/** Documents of a segment that match, in order, each with how well and which words of the query it has. */
export interface Matches {
  documents: Int32Array;
  scores: Float64Array;
  /** Bits of the words, `stride` numbers to a document. */
  words: Int32Array;
  stride: number;
}

/** Room for so many matches. @param words how many different words the query has */
export function emptyMatches(count: number, words: number): Matches {
  const stride = Math.ceil(words / 32);
  return { documents: new Int32Array(count), scores: new Float64Array(count), words: new Int32Array(count * stride), stride };
}

export function addWord({ words, stride }: Matches, at: number, word: number): void {
  const bits = at * stride + (word >>> 5);
  words[bits] = (words[bits] as number) | (1 << (word & 31));
}

/** How many words of the query a match has. */
export function countWords({ words, stride }: Matches, at: number): number {
  let count = 0;
  for (let each = at * stride; each < (at + 1) * stride; each++) {
    for (let left = words[each] as number; left !== 0; left &= left - 1) count++;
  }
  return count;
}

/** Adds a match of `from` to those of `into` at a place: a new one, or one more reason for the document that stands there. */
export function addMatch(into: Matches, at: number, from: Matches, index: number): void {
  into.documents[at] = from.documents[index] as number;
  into.scores[at] = (into.scores[at] as number) + (from.scores[index] as number);
  for (let each = 0; each < into.stride; each++) {
    const bits = at * into.stride + each;
    into.words[bits] = (into.words[bits] as number) | (from.words[index * into.stride + each] as number);
  }
}

/** The first so many. */
export function firstMatches({ documents, scores, words, stride }: Matches, count: number): Matches {
  return { documents: documents.subarray(0, count), scores: scores.subarray(0, count), words: words.subarray(0, count * stride), stride };
}
