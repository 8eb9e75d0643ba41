/** Words that end in s without being plurals, by their last letters. */
const NO_PLURAL = /(?:ss|us|is|as|os)$/;
const SHORTEST = 4;

/** The singular of an English noun, where the word looks like a plural: "treaties" → `treaty`, "speeches" → `speech`. */
export function englishRoots(word: string): string[] {
  if (word.length < SHORTEST || !/^[a-z]+s$/.test(word) || NO_PLURAL.test(word)) return [];
  if (/[^aeiou]ies$/.test(word)) return [`${word.slice(0, -3)}y`];
  if (/(?:ch|sh|x|z|s)es$/.test(word)) return [word.slice(0, -2)];
  return [word.slice(0, -1)];
}
