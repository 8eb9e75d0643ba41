import { describe, expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

const LONG =
  'Menteri Luar Negeri Korea Selatan mengatakan pada hari Jumat bahwa kedua negara sepakat untuk terus bekerja sama. ' +
  'Antony Blinken menambahkan bahwa Amerika Serikat siap berunding tanpa syarat dengan Pyongyang kapan saja dan di mana saja, ' +
  'tetapi sanksi tetap berlaku sampai ada langkah nyata menuju pelucutan senjata nuklir.';
const at = (text: string, name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
const marked = (text: string, marks: { start: number; end: number }[]) => marks.map(({ start, end }) => text.slice(start, end));

describe('excerpt', () => {
  test('leaves a short text alone', () => {
    const marks = [{ start: 0, end: 5 }];
    expect(excerpt('Biden bertemu Moon.', marks)).toEqual({ text: 'Biden bertemu Moon.', marks });
  });

  test('begins at the sentence of the mark, without an ellipsis', () => {
    const cut = excerpt(LONG, [at(LONG, 'Antony Blinken')], 100);
    expect(cut.text).toBe('Antony Blinken menambahkan bahwa Amerika Serikat siap berunding tanpa syarat dengan Pyongyang kapan …');
    expect(marked(cut.text, cut.marks)).toEqual(['Antony Blinken']);
  });

  test('begins at a word within a long sentence', () => {
    const cut = excerpt(LONG, [at(LONG, 'Pyongyang')], 80);
    expect(cut.text).toBe('… tanpa syarat dengan Pyongyang kapan saja dan di mana saja, tetapi sanksi tetap …');
    expect(marked(cut.text, cut.marks)).toEqual(['Pyongyang']);
  });

  test('does not take an abbreviation for the end of a sentence', () => {
    const text = `Efforts to open a dialogue were the subject of a call that U.S. Secretary of State Antony Blinken had. ${LONG}`;
    expect(excerpt(text, [at(text, 'Antony Blinken')], 90).text).toBe(
      '… that U.S. Secretary of State Antony Blinken had. Menteri Luar Negeri Korea Selatan …',
    );
  });

  test('keeps further marks that are inside, and only these', () => {
    const cut = excerpt(LONG, [at(LONG, 'Korea Selatan'), at(LONG, 'Jumat'), at(LONG, 'nuklir')], 90);
    expect(marked(cut.text, cut.marks)).toEqual(['Korea Selatan', 'Jumat']);
  });

  test('fills the length when the mark is at the end', () => {
    const cut = excerpt(LONG, [at(LONG, 'nuklir')], 100);
    expect(cut.text.startsWith('… ')).toBe(true);
    expect(cut.text.endsWith('nuklir.')).toBe(true);
    expect(cut.text.length).toBeGreaterThan(80);
  });

  test('never cuts the mark, even one longer than the excerpt', () => {
    const cut = excerpt(LONG, [at(LONG, 'Antony Blinken menambahkan bahwa Amerika Serikat')], 20);
    expect(marked(cut.text, cut.marks)).toEqual(['Antony Blinken menambahkan bahwa Amerika Serikat']);
  });

  test('cuts a text without a mark or without spaces', () => {
    expect(excerpt(LONG, [], 50).text).toBe('Menteri Luar Negeri Korea Selatan mengatakan pada …');
    expect(excerpt('文'.repeat(300), [{ start: 100, end: 103 }], 50).marks).toEqual([{ start: 2, end: 5 }]);
  });
});
