import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Near } from './near.ts';

const screens = (count: number) => `${count * innerHeight}px`;

let stop: AbortController;
let near: Near;

beforeEach(() => {
  stop = new AbortController();
  near = new Near(() => {}, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
  scrollTo(0, 0);
});

/** Puts the HTML on the page, and watches its paragraphs. */
function watch(html: string): HTMLElement[] {
  document.body.innerHTML = html;
  const paragraphs = [...document.querySelectorAll('p')];
  for (const one of paragraphs) near.watch(one);
  near.look();
  return paragraphs;
}

const ids = () =>
  near
    .elements()
    .map(({ id }) => id)
    .join(' ');

/** Paragraphs a to e, so many screens apart. */
function apart(by: number): string {
  return [...'abcde'].map((id) => `<p id="${id}">${id}</p>`).join(`<div style="height: ${screens(by)}"></div>`);
}

describe('what is near', () => {
  test.each<[name: string, html: () => string, change: () => void, before: string, after: string]>([
    ['a page scrolled to its end', () => apart(20), () => scrollTo(0, document.body.scrollHeight), 'a', 'e'],
    ['and a part of the way', () => apart(20), () => document.getElementById('c')?.scrollIntoView(), 'a', 'c'],
    [
      'a page that folds what was in between',
      () => `<p id="a">a</p><div id="fold" style="height: ${screens(30)}"></div><p id="b">b</p>`,
      () => document.getElementById('fold')?.remove(),
      'a',
      'a b',
    ],
    [
      'a page that puts something above',
      () => `<p id="a">a</p><p id="b">b</p>`,
      () => document.getElementById('b')?.insertAdjacentHTML('beforebegin', `<div style="height: ${screens(30)}"></div>`),
      'a b',
      'a',
    ],
    [
      'a box that is scrolled',
      () => `<div id="box" style="height: 200px; overflow: auto">${apart(20)}</div>`,
      () => document.getElementById('box')?.scrollTo(0, 1e6),
      'a',
      'e',
    ],
    [
      'a page as high as the window whose text flows over',
      () => `<style>html, body { height: 100% }</style>${apart(20)}`,
      () => scrollTo(0, 1e7),
      'a',
      'e',
    ],
    [
      'text without a box of its own',
      () => `<div>above</div><div id="around"><p id="a" style="display: contents">a</p></div>`,
      () => document.getElementById('around')?.insertAdjacentHTML('beforebegin', `<div style="height: ${screens(30)}"></div>`),
      'a',
      '',
    ],
    [
      'text that is shown later',
      () => `<p id="a">a</p><p id="b" hidden>b</p>`,
      () => document.getElementById('b')?.removeAttribute('hidden'),
      'a',
      'a b',
    ],
  ])('%s', async (_, html, change, before, after) => {
    watch(html());
    await vi.waitFor(() => expect(ids()).toBe(before));
    change();
    await vi.waitFor(() => expect(ids()).toBe(after), 3_000);
  });

  test('comes one by one as the page grows, and is found at its end', async () => {
    watch(`<p id="a">a</p>`);
    for (let at = 0; at < 40; at++) {
      document.body.insertAdjacentHTML('beforeend', `<div style="height: ${screens(1)}"></div><p id="p${at}">${at}</p>`);
      near.watch(document.getElementById(`p${at}`) as HTMLElement);
      near.look();
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, document.body.scrollHeight);
    await vi.waitFor(() => expect(ids()).toContain('p39'), 3_000);
  });

  test('is not what is not watched any more', async () => {
    const [a] = watch(apart(0));
    await vi.waitFor(() => expect(ids()).toBe('a b c d e'));
    near.unwatch(a as HTMLElement);
    expect(ids()).toBe('b c d e');
  });
});

test('the browser observes only what is a few screens away', async () => {
  const observed = new Set<Element>();
  const { observe, unobserve } = IntersectionObserver.prototype;
  vi.spyOn(IntersectionObserver.prototype, 'observe').mockImplementation(function (this: IntersectionObserver, element) {
    observed.add(element);
    observe.call(this, element);
  });
  vi.spyOn(IntersectionObserver.prototype, 'unobserve').mockImplementation(function (this: IntersectionObserver, element) {
    observed.delete(element);
    unobserve.call(this, element);
  });
  const all = watch(
    Array.from({ length: 5_000 }, (_, at) => `<p id="p${at}" style="height: ${screens(0.25)}; margin: 0">${at}</p>`).join(''),
  );
  await vi.waitFor(
    () => expect([ids().startsWith('p0 p1 p2'), near.elements().length < 12, observed.size < 30]).toEqual([true, true, true]),
    5_000,
  );
  for (const at of [40, 2_000, 4_999, 0]) {
    all[at]?.scrollIntoView();
    await vi.waitFor(() => expect([near.has(all[at] as Element), observed.size < 120]).toEqual([true, true]), 5_000);
  }
});
