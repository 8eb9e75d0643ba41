import { lettersOf } from './hangul.ts';

/**
 * How Japanese broadcasters write a Korean name, by its sound: "イ・ジェミョン" of 이재명. Takes a name of two to four syllables in Hangul, its
 * family name one of them; gives the forms in use, or none where the sounds have no kana. O(1).
 *
 * Source of the rules: the standard pronunciation of Korean (표준 발음법) for finals before a vowel or a nasal; Japanese hears voice in stops
 * between voiced sounds, and h there or not.
 */
export function kanaOfHangul(name: string): readonly { family: string; given: string }[] {
  const [first, ...rest] = [...name].map(syllableOf);
  if (!first || rest.length === 0 || rest.length > 3) return [];
  const syllables = rest.filter((syllable) => syllable !== undefined);
  if (syllables.length < rest.length) return [];
  const family = written([first], false);
  const hasVoice = isVoiced(first.final);
  const givens = [syllables, linked(syllables, false), linked(syllables, true)].map((given) => written(given, hasVoice));
  return [...new Set(givens)].flatMap((given) => (family && given ? { family, given } : []));
}

/** The letters of a syllable: the vowel in Latin ones, the final as it sounds. In the order of Unicode below. */
interface Syllable {
  initial: string;
  vowel: string;
  final: string;
}

const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = 'a e ya ye o e yo ye o wa we we yo u wo we wi yu u ui i'.split(' ');
const FINALS = ['', ...'ㄱㄱㄱㄴㄴㄴㄷㄹㄱㅁㄹㄹㄹㅂㄹㅁㅂㅂㄷㄷㅇㄷㄷㄱㄷㅂㄷ'];

function syllableOf(letter: string): Syllable | undefined {
  const at = lettersOf(letter);
  const [initial, vowel, final] = at ? [INITIALS[at.initial], VOWELS[at.vowel], FINALS[at.final]] : [];
  return initial !== undefined && vowel !== undefined && final !== undefined ? { initial, vowel, final } : undefined;
}

function isVoiced(final: string): boolean {
  return final === '' || 'ㄴㄹㅁㅇ'.includes(final);
}

const NASAL: Record<string, string> = { ㄱ: 'ㅇ', ㄷ: 'ㄴ', ㅂ: 'ㅁ' };

/** As spoken together: a final goes over to a vowel (낙연, 나견) and becomes the nasal before one (성락, 성낙). */
function linked(syllables: readonly Syllable[], withoutH: boolean): readonly Syllable[] {
  const spoken = syllables.map((syllable) => ({ ...syllable }));
  spoken.forEach((next, at) => {
    const before = spoken[at - 1];
    if (!before || before.final === '') return;
    const { final } = before;
    const isSilent = next.initial === 'ㅇ' || (withoutH && next.initial === 'ㅎ' && 'ㄴㄹ'.includes(final));
    if (isSilent && final !== 'ㅇ') {
      next.initial = final;
      before.final = '';
    } else if ('ㄴㅁ'.includes(next.initial)) {
      before.final = NASAL[final] ?? final;
    } else if (next.initial === 'ㄹ' && !'ㄴㄹ'.includes(final)) {
      next.initial = 'ㄴ';
      before.final = NASAL[final] ?? final;
    }
  });
  return spoken;
}

/** Kana of the initials before a, i, u, e and o; where voice changes one, the second row is with it. */
const ROWS: Record<string, readonly [string, string?]> = {
  ㄱ: ['カキクケコ', 'ガギグゲゴ'],
  ㄴ: ['ナニヌネノ'],
  ㄷ: ['タティトゥテト', 'ダディドゥデド'],
  ㄹ: ['ラリルレロ'],
  ㅁ: ['マミムメモ'],
  ㅂ: ['パピプペポ', 'バビブベボ'],
  ㅅ: ['サシスセソ'],
  ㅇ: ['アイウエオ'],
  ㅈ: ['チャチチュチェチョ', 'ジャジジュジェジョ'],
  ㅊ: ['チャチチュチェチョ'],
  ㅋ: ['カキクケコ'],
  ㅌ: ['タティトゥテト'],
  ㅍ: ['パピプペポ'],
  ㅎ: ['ハヒフヘホ'],
};
const TENSE: Record<string, string> = { ㄲ: 'ㅋ', ㄸ: 'ㅌ', ㅃ: 'ㅍ', ㅆ: 'ㅅ', ㅉ: 'ㅊ' };
const ENDS: Record<string, string> = { '': '', ㄱ: 'ク', ㄴ: 'ン', ㄷ: 'ッ', ㄹ: 'ル', ㅁ: 'ム', ㅂ: 'プ', ㅇ: 'ン' };
const SMALL: Record<string, string> = { a: 'ァ', i: 'ィ', e: 'ェ', o: 'ォ', ya: 'ャ', yu: 'ュ', yo: 'ョ' };
const GLIDES: Record<string, string> = { ya: 'ヤ', yu: 'ユ', ye: 'イェ', yo: 'ヨ', wa: 'ワ', wi: 'ウィ', we: 'ウェ', wo: 'ウォ' };

function written(syllables: readonly Syllable[], afterVoice: boolean): string {
  let hasVoice = afterVoice;
  return syllables
    .map(({ initial, vowel, final }) => {
      const kana = opened(initial, vowel, hasVoice) + (ENDS[final] ?? '');
      hasVoice = isVoiced(final);
      return kana;
    })
    .join('');
}

function opened(initial: string, vowel: string, hasVoice: boolean): string {
  const sound = TENSE[initial] ?? initial;
  const [plain = '', voiced] = ROWS[sound] ?? [];
  // A kana and the small one after it are one.
  const [a, i = '', u = '', e = '', o] = ((hasVoice && voiced) || plain).match(/.[ァィゥェォャュョ]?/gu) ?? [];
  const row: Record<string, string | undefined> = { a, i, u, e, o };
  const core = vowel.slice(-1);
  if (vowel === 'ui') return sound === 'ㅇ' ? 'ウィ' : i;
  if (vowel.length === 2 && sound === 'ㅇ') return GLIDES[vowel] ?? '';
  if (vowel.startsWith('y') && core !== 'e' && !'ㅈㅊ'.includes(sound)) return i + (SMALL[vowel] ?? '');
  if (vowel.startsWith('w') && (core !== 'e' || 'ㄱㅎ'.includes(sound))) return u + (SMALL[core] ?? '');
  return row[core] ?? '';
}
