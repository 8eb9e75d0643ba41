/** The places of the letters of a Hangul syllable, each in the order of Unicode; the final 0 is none. */
export interface HangulLetters {
  initial: number;
  vowel: number;
  final: number;
}

/** @returns `undefined` of anything but a syllable. Source: Unicode, chapter 3.12, "Hangul Syllable Decomposition" */
export function lettersOf(syllable: string): HangulLetters | undefined {
  const code = syllable.charCodeAt(0) - 0xac00;
  if (!(code >= 0 && code < 19 * 588)) return undefined;
  return { initial: Math.floor(code / 588), vowel: Math.floor((code % 588) / 28), final: code % 28 };
}
