import { afterEach, describe, expect, test } from 'vitest';
import { colourOf, contrast } from './colour.ts';
import { DARK, Grounds } from './ground.ts';
import css from './highlight.css?raw';

afterEach(() => document.body.replaceChildren());

describe('the ground of a text', () => {
  test.each([
    ['nothing said: white', '<p id="t">x</p>', false],
    ['a dark page', '<div style="background: #111; color: #eee"><p id="t">x</p></div>', true],
    [
      'a light box on a dark page',
      '<div style="background: #111; color: #eee"><p id="t" style="background: #fff; color: #111">x</p></div>',
      false,
    ],
    ['a colour of another notation', '<p id="t" style="background: oklch(0.2 0.02 250); color: white">x</p>', true],
    [
      'one that hardly shows',
      '<div style="background: #111; color: #eee"><p id="t" style="background: rgb(255 255 255 / 10%)">x</p></div>',
      true,
    ],
    ['a dark picture', '<p id="t" style="background: linear-gradient(#000, #222); color: #fff">x</p>', true],
    ['white text that the page has put over something else', '<p id="t" style="color: #fff">x</p>', true],
  ])('%s', (_, html, dark) => {
    document.body.innerHTML = html;
    expect(new Grounds().isDark(document.getElementById('t') as Element)).toBe(dark);
  });

  test('is found 5,000 elements up', () => {
    let at: Element = document.body;
    for (let depth = 0; depth < 5_000; depth++) at = at.appendChild(document.createElement('i'));
    expect(new Grounds().isDark(at)).toBe(false);
  });
});

describe('the underline has a contrast of 3:1', () => {
  const colours = [...css.matchAll(/::highlight\((sekilas-\w+)(-on-dark)?\) \{\s*text-decoration: underline \w+ 2px (#\w{6})/g)];
  test.each(colours.map(([, name, onDark = '', colour = '']) => [`${name}${onDark}`, onDark !== '', colour] as const))(
    '%s',
    (_, onDark, hex) => {
      const element = document.body.appendChild(document.createElement('p'));
      element.style.color = hex;
      const { luminance } = colourOf(getComputedStyle(element).color);
      for (let ground = 0; ground <= 1; ground += 0.002) {
        if (ground <= DARK === onDark) expect(contrast(ground, luminance)).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test('there is a pair for people and one for agreements', () => expect(colours).toHaveLength(4));
});
