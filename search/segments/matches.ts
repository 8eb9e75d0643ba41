/** Documents of a segment that match, in order, each with how well and which words of the query it has. */
export interface Matches {
  documents: Int32Array;
  scores: Float64Array;
  /** Bits of the words, `stride` numbers to a document. */
  words: Int32Array;
  stride: number;
}

/** Numbers that a document needs for the words of a query, of which there are so many different ones. */
export function strideFor(words: number): number {
  return Math.ceil(words / 32);
}

/** Room for so many matches. */
export function emptyMatches(count: number, stride: number): Matches {
  return { documents: new Int32Array(count), scores: new Float64Array(count), words: new Int32Array(count * stride), stride };
}

/** How many words of the query a match has. */
export function countWords({ words, stride }: Matches, at: number): number {
  let count = 0;
  for (let each = at * stride; each < (at + 1) * stride; each++) {
    for (let left = words[each] as number; left !== 0; left &= left - 1) count++;
  }
  return count;
}

/** Copies a match, or what more is known of the document that stands there. */
function addMatch(into: Matches, at: number, from: Matches, index: number): void {
  into.documents[at] = from.documents[index] as number;
  into.scores[at] = (into.scores[at] as number) + (from.scores[index] as number);
  for (let each = 0; each < into.stride; each++) {
    const bits = at * into.stride + each;
    into.words[bits] = (into.words[bits] as number) | (from.words[index * into.stride + each] as number);
  }
}

/** The matches of some of the documents of others, with what both say of them. */
export function both(all: Matches, some: Matches): Matches {
  for (let index = 0, at = 0; index < some.documents.length; index++) {
    while (all.documents[at] !== some.documents[index]) at++;
    addMatch(some, index, all, at);
  }
  return some;
}

/** Matches without those of some of their documents. */
export function without(all: Matches, some: Matches): Matches {
  const left = emptyMatches(all.documents.length - some.documents.length, all.stride);
  for (let index = 0, at = 0, other = 0; index < all.documents.length; index++) {
    if (all.documents[index] === some.documents[other]) other++;
    else addMatch(left, at++, all, index);
  }
  return left;
}
