/** Where a text stops being JSON: at its end where it was cut short, or where a quotation mark was forgotten, or at what cannot stand there. */
export interface Break {
  at: number;
  why: 'cut-short' | 'quote' | 'no-json';
}

/** What may come next: `more` is a comma or the end of what is open. */
type Due = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'more';

const SPACE = /[ \t\r\n]*/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
/** A word that the end of the text may have cut. */
const CUT_WORD = /[\w.+-]{1,40}$/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const CUT_ESCAPE = /\\(?:u[\da-fA-F]{0,3})?$/y;
const CLOSED_BY = { '{': '}', '[': ']' } as const;

/**
 * The first place at which a text is no JSON (RFC 8259); `undefined` where it is. `JSON.parse` is as strict and much faster, but each
 * engine tells the place in words of its own, and not always. Without recursion.
 */
export function breakOf(text: string): Break | undefined {
  const open: ('{' | '[')[] = [];
  let due: Due = 'value';
  let at = 0;
  const broken = (why: Break['why'] = 'no-json', place = at): Break => ({ at: place, why });
  for (;;) {
    at = endOf(SPACE, text, at) ?? at;
    const sign = text[at];
    if (sign === undefined) return due === 'more' && open.length === 0 ? undefined : broken('cut-short');
    const inside = open.at(-1);
    const closes = inside !== undefined && sign === CLOSED_BY[inside] && (due === 'more' || due.endsWith('end'));
    if (closes) {
      open.pop();
      due = 'more';
      at++;
    } else if (due === 'more') {
      if (sign !== ',' || inside === undefined) return broken();
      due = inside === '{' ? 'key' : 'value';
      at++;
    } else if (due === 'colon') {
      if (sign !== ':') return broken();
      due = 'value';
      at++;
    } else if (sign === '"') {
      const string = stringAt(text, at);
      if (typeof string !== 'number') return string;
      at = string;
      due = due.startsWith('key') ? 'colon' : 'more';
    } else if (due.startsWith('key')) {
      return broken();
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      due = sign === '{' ? 'key or end' : 'value or end';
      at++;
    } else {
      const end = endOf(WORD, text, at);
      if (end === undefined) return endOf(CUT_WORD, text, at) === undefined ? broken() : broken('cut-short', text.length);
      at = end;
      due = 'more';
    }
  }
}

/** The end of the string that begins at a quotation mark, or what is wrong in it. */
function stringAt(text: string, start: number): number | Break {
  let at = start + 1;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (Number.isNaN(unit)) return { at: text.length, why: 'cut-short' };
    if (unit === 0x22) return at + 1;
    if (unit === 0x0a || unit === 0x0d) return { at: start, why: 'quote' };
    if (unit < 0x20) return { at, why: 'no-json' };
    if (unit !== 0x5c) at++;
    else {
      const end = endOf(ESCAPE, text, at);
      if (end === undefined) {
        return endOf(CUT_ESCAPE, text, at) === undefined ? { at, why: 'no-json' } : { at: text.length, why: 'cut-short' };
      }
      at = end;
    }
  }
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
