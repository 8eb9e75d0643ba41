import { foldText } from '../recognizer/fold.ts';

/** Tests texts for a phrase, word for word, whatever the case, accents and punctuation between its words. */
export function phraseTest(phrase: string): (texts: readonly string[]) => boolean {
  const wanted = ` ${foldText(phrase)} `;
  const isUnspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(wanted);
  // Unspaced scripts have no words to begin and end at.
  const sought = isUnspaced ? wanted.trim() : wanted;
  return (texts) => texts.some((text) => ` ${foldText(text)} `.includes(sought));
}
