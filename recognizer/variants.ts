import { foldText } from './fold.ts';
import { HAN } from './words.ts';

/**
 * The written forms that follow from one name by rule, so that the corpus need not list them. Hyphen, space, case and accents
 * already fold; what remains is joining ("Moon Jaein", "OBrien") and turning the order round ("Jae-in Moon").
 * @returns folded forms, the name itself first
 */
export function nameVariants(name: string, order: 'family' | 'given', turns: boolean): string[] {
  const folded = foldText(name);
  const variants = new Set([folded]);
  const words = folded.split(' ');
  const [first = '', ...rest] = words;
  if (order === 'family' && rest.length === 2) {
    variants.add(`${first} ${rest.join('')}`);
    if (turns) for (const given of [rest.join(' '), rest.join('')]) variants.add(`${given} ${first}`);
  }
  if (order === 'given' && turns && words.length === 2) variants.add(`${rest.join(' ')} ${first}`);
  if (/['’ʼ]/.test(name)) variants.add(foldText(name.replace(/['’ʼ]/g, '')));
  // A katakana name may drop the dot between its parts; the fold has already joined it.
  return [...variants].filter(Boolean);
}

/** "U.S." for "US", and the other way round: to the fold the one is two words. @returns unfolded forms, the text itself first */
export function abbreviationVariants(text: string): string[] {
  const spelled = text.replace(/\b(?:US|UN|UK)\b/g, (letters) => [...letters, ''].join('.'));
  const short = text.replace(/\b(?:U\.S\.|U\.N\.|U\.K\.)/g, (letters) => letters.replaceAll('.', ''));
  return [...new Set([text, spelled, short])];
}

/** "한·미·일" for "한미일", where a Korean name begins with the letters of countries. @returns unfolded forms, the text itself first */
export function countryLetterVariants(text: string): string[] {
  const dotted = text.replace(COUNTRY_LETTERS, (letters) => [...letters].join('·'));
  return dotted === text ? [text] : [text, dotted];
}

const COUNTRY_LETTERS = /^(?:한미일|한중일|한일중|북중러|한미|한일|한중|북미|북러|북중|북일|조미|조중|조러|조일|미일|미중)/;

/**
 * How a text is written with its words spelled otherwise.
 * @param groups spellings of one word or phrase: [Cina, China, Tiongkok]
 * @returns a function that gives the text itself first, then the others
 */
export function spellingVariants(groups: readonly (readonly string[])[]): (text: string) => readonly string[] {
  const patterns = groups.map((spellings) => ({ spellings, pattern: new RegExp(`\\b(?:${spellings.join('|')})\\b`, 'gi') }));
  return (text) => {
    const texts = patterns.reduce(
      (known, { spellings, pattern }) =>
        known.flatMap((one) => (one.search(pattern) < 0 ? one : [one, ...spellings.map((spelling) => one.replace(pattern, spelling))])),
      [text],
    );
    return [...new Set(texts)];
  };
}

/**
 * How a text is written in simplified and in traditional letters and in those of Japan.
 * @param letters the letters that differ: "张張", "国國", "战戰戦"
 * @returns a function that gives the text itself first, then the others
 */
export function hanVariants(letters: readonly string[]): (text: string) => readonly string[] {
  const scripts = [0, 1, 2].map(
    (script) => new Map(letters.flatMap((group) => [...group].map((letter) => [letter, group[script] ?? group[1]] as const))),
  );
  return (text) => {
    if (!HAN.test(text)) return [text];
    return [...new Set([text, ...scripts.map((map) => [...text].map((letter) => map.get(letter) ?? letter).join(''))])];
  };
}
