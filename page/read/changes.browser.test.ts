import { describe, expect, test } from 'vitest';
import { ChangeWatcher } from './changes.ts';

function watched(html = '<p id="a">one</p>') {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = html;
  const told = { changes: 0 };
  const watcher = new ChangeWatcher(page, () => told.changes++);
  const text = page.querySelector('p')?.firstChild as Text;
  const change = async (times: number) => {
    for (let at = 0; at < times; at++) text.data = `${at}`;
    // Observers are called once this task is over.
    await Promise.resolve();
  };
  return { page, watcher, told, text, change };
}

describe('what changed', () => {
  test('a text, and nothing else', async () => {
    const { watcher, text, change } = watched();
    await change(3);
    expect(watcher.take()).toEqual({ targets: new Set([text]), rebuilt: new Set(), fresh: new Set(), hidden: new Set(), removed: false });
    expect(watcher.take()).toMatchObject({ targets: new Set() });
  });

  test('text that is put in the place of other text is no element', () => {
    const { page, watcher } = watched();
    const paragraph = page.querySelector('p') as Element;
    paragraph.textContent = 'two';
    expect(watcher.take()).toMatchObject({ targets: new Set([paragraph]), rebuilt: new Set(), removed: false });
  });

  test('what is put in is fresh, and what holds it is a target', () => {
    const { page, watcher } = watched();
    const added = page.body.appendChild(page.createElement('p'));
    expect(watcher.take()).toMatchObject({ targets: new Set([page.body]), rebuilt: new Set([page.body]), fresh: new Set([added]) });
  });

  test('a page that is hidden, or edited, as a whole is to be read anew', () => {
    const { page, watcher } = watched();
    page.documentElement.hidden = true;
    expect(watcher.take()).toBe('all');
    page.body.hidden = true;
    expect(watcher.take()).toMatchObject({ hidden: new Set([page.body]) });
  });

  test('another root: the document is another', () => {
    const { page, watcher } = watched();
    page.documentElement.replaceWith(page.createElement('html'));
    expect(watcher.take()).toBe('replaced');
    expect(watcher.take()).toMatchObject({ targets: new Set() });
  });
});

describe('more changes than are worth following', () => {
  test('are told of as all, and not listened to until somebody asks', async () => {
    const { watcher, told, change } = watched();
    await change(1_001);
    await change(5);
    expect([watcher.many, told.changes]).toEqual([true, 1]);
    expect(watcher.listen()).toBe(true);
    await change(5);
    expect(told.changes).toBe(2);
    expect(watcher.take()).toBe('all');
  });

  test('are followed again afterwards', async () => {
    const { watcher, text, change } = watched();
    await change(1_001);
    watcher.take();
    await change(1);
    expect(watcher.listen()).toBe(false);
    expect(watcher.take()).toMatchObject({ targets: new Set([text]) });
  });
});
