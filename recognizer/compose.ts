import { folded, isHangulUnit, needsComposing } from './units.ts';

/**
 * Letters that are written in several units here and in one elsewhere: NFD Hangul (김 as three jamo), kana with a voicing mark of
 * its own, half-width kana with one. No table of single units can fold them, so a text that has any is put together first.
 * Takes a text, gives it composed with the way back; O(length). Most pages have none, and pay nothing.
 */

export interface Composed {
  text: string;
  /** For each unit of `text`, and for its end, where it begins in the raw text. */
  rawAt: Uint32Array;
}

const PARTS = /[\u1100-\u11ff\u3099\u309a\uff9e\uff9f]/;

/** @returns `undefined` when nothing needs composing */
export function compose(text: string): Composed | undefined {
  if (!PARTS.test(text)) return undefined;
  let composed = '';
  const rawAt = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at);
    const cluster = end === at + 1 ? text.charAt(at) : whole(text.slice(at, end));
    // Several units that did not become one still end together.
    for (let unit = 0; unit < cluster.length; unit++) rawAt[composed.length + unit] = cluster.length === end - at ? at + unit : at;
    composed += cluster;
    at = end;
  }
  rawAt[composed.length] = text.length;
  return { text: composed, rawAt: rawAt.subarray(0, composed.length + 1) };
}

/** Past a letter and the parts that complete it: one Hangul syllable, or one kana with its voicing. */
function clusterEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (isLead(first) && isVowel(text.charCodeAt(at + 1))) return at + (isTrail(text.charCodeAt(at + 2)) ? 3 : 2);
  if (isHangulUnit(first)) return at + (isTrail(text.charCodeAt(at + 1)) ? 2 : 1);
  const next = text.charCodeAt(at + 1);
  return at + (needsComposing(next) && next > 0x3000 ? 2 : 1);
}

function whole(cluster: string): string {
  const [letter, mark] = [cluster.charCodeAt(0), cluster.charCodeAt(1)];
  if (letter < 0x3000 || isHangulUnit(letter)) return cluster.normalize('NFC');
  // A half-width mark is the full-width one; so are the letters before it.
  const voicing = mark === 0xff9e ? '\u3099' : mark === 0xff9f ? '\u309a' : cluster.charAt(1);
  const voiced = (String.fromCharCode(folded[letter] as number) + voicing).normalize('NFC');
  return voiced.length === 1 ? voiced : cluster;
}

function isLead(unit: number): boolean {
  return unit >= 0x1100 && unit <= 0x1112;
}

function isVowel(unit: number): boolean {
  return unit >= 0x1161 && unit <= 0x1175;
}

function isTrail(unit: number): boolean {
  return unit >= 0x11a8 && unit <= 0x11c2;
}
