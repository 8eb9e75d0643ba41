import { FUNCTION_WORDS } from './page-words.ts';

/**
 * The language of a page that does not say: by script, else by which function words are more frequent. O(length).
 * @returns an ISO 639-1 code, or nothing when the text is too short or of a language not known here
 */
export function guessLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return undefined;
  const share = (script: RegExp) => (text.match(script)?.length ?? 0) / letters;
  if (share(/\p{Script=Hangul}/gu) > 0.2) return 'ko';
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh';
  if (share(/\p{Script=Cyrillic}/gu) > 0.4) return 'ru';

  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = WORDS.map(({ lang, words: known }) => ({ lang, hits: words.filter((word) => known.has(word)).length }));
  const [best] = scores.sort((a, b) => b.hits - a.hits);
  return best && best.hits >= Math.max(2, words.length * 0.05) ? best.lang : undefined;
}

const WORDS = Object.entries(FUNCTION_WORDS).map(([lang, words]) => ({ lang, words: new Set<string>(words.split(' ')) }));
