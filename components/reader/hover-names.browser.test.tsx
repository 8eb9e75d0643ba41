import '../theme.css';
import '../card/card.css';
import './article.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '../../messages/card.ts';
import { TITLE_ID } from '../card/card.tsx';
import { treaty } from '../card/sample-treaty.ts';
import { HoverNames } from './hover-names.tsx';

const onRead = vi.fn();
beforeEach(() => {
  render(
    <HoverNames cardOf={async (): Promise<Card> => treaty} language="en" onRead={onRead}>
      <p>
        The {/* biome-ignore lint/a11y/useSemanticElements: as in an article */}
        <span role="button" tabIndex={0} data-entity={treaty.id}>
          INF Treaty
        </span>{' '}
        holds.
      </p>
    </HoverNames>,
    document.body,
  );
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

const name = () => document.querySelector<HTMLElement>('[data-entity]') as HTMLElement;
const button = (label: string) =>
  [...document.querySelectorAll('button')].find(({ ariaLabel, textContent }) => (ariaLabel ?? textContent) === label);

/** Opens the card as a press of the mouse does, or as assistive technology, whose clicks count no press. */
async function open(presses: number): Promise<void> {
  name().dispatchEvent(new MouseEvent('click', { bubbles: true, detail: presses }));
  await expect.poll(() => document.querySelector('.card')).not.toBeNull();
}

test('a card that is closed gives the focus back to its name, if it had it', async () => {
  await open(1);
  expect(document.activeElement).toBe(document.body);
  const close = button('Close');
  close?.focus();
  close?.click();
  await expect.poll(() => document.querySelector('.card')).toBeNull();
  expect(document.activeElement).toBe(name());
});

test('a card that a pointer leaves gives the focus back, too', async () => {
  await open(1);
  button('Copy')?.focus();
  document.querySelector('.hover-card')?.dispatchEvent(new PointerEvent('pointerleave'));
  await expect.poll(() => document.querySelector('.card')).toBeNull();
  expect(document.activeElement).toBe(name());
});

test('a name that a screen reader presses has the focus led into its card', async () => {
  await open(0);
  expect(document.activeElement?.id).toBe(TITLE_ID);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  await expect.poll(() => document.activeElement).toBe(name());
});

test.each([
  ['says so', () => Promise.resolve(), 'Copied'],
  ['says nothing of what could not be copied', () => Promise.reject(new DOMException('', 'NotAllowedError')), 'Copy'],
])('a card that was copied %s', async (_, write, label) => {
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
  await open(1);
  button('Copy')?.click();
  expect(written).toHaveBeenCalledOnce();
  await expect.poll(() => button(label)?.textContent).toBe(label);
});
