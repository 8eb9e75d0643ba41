import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Library } from '../../corpus/library.ts';
import type { Sources } from '../../lookup/open-library.ts';
import { useStore } from './use-store.ts';

const { repairStore } = vi.hoisted(() => ({ repairStore: vi.fn() }));
vi.mock('../../lookup/repair.ts', () => ({ repairStore }));

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const damaged = Promise.resolve({ origin: 'packaged', trouble: 'damaged' } as Library);

function Store() {
  const { store, repair } = useStore(damaged, {} as Sources, () => undefined);
  return (
    <button type="button" onClick={() => void repair()}>
      {store?.state}
    </button>
  );
}

test('that a repair has failed is said until the next one, whatever the library goes on saying', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  repairStore.mockRejectedValue(new DOMException('', 'UnknownError'));
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  render(<Store />, document.body);
  const button = document.querySelector('button') as HTMLButtonElement;
  await expect.poll(() => button.textContent).toBe('trouble');
  button.click();
  await expect.poll(() => button.textContent).toBe('unrepaired');
  await vi.advanceTimersByTimeAsync(5_000);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(button.textContent).toBe('unrepaired');
});
