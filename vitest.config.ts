import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tools/browser.ts';

const NOT_OURS = ['node_modules/**', '.output/**', '.wxt/**', '.pack/**'];
const executablePath = findChromium();

/**
 * Tests of the built extension spend most of their time waiting, as a person would: two files run at a time, each with a browser of its
 * own. What is awaited has twenty seconds to come, so that a slow machine makes no difference; should one be late all the same, a test
 * that passes at its second try is reported as such.
 */
const IN_BROWSERS = {
  maxWorkers: Math.min(2, availableParallelism()),
  testTimeout: 90_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000, interval: 20 } },
  retry: 1,
};

/** `unit` runs in Node; `browser` where IndexedDB or layout must be real; `e2e` and `firefox` drive the built extension. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...NOT_OURS, 'e2e/**', '**/*.browser.test.*'],
          // Property tests try hundreds of texts, and machines are shared.
          testTimeout: 30_000,
        },
      },
      {
        // Found while a test runs, a dependency would be optimised then, and the page reloaded in the middle of the test.
        optimizeDeps: {
          include: [
            'dexie',
            'minisearch',
            'valibot',
            'wxt/browser',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            '@floating-ui/dom',
            '@mozilla/readability',
            'fast-check',
          ],
        },
        test: {
          name: 'browser',
          include: ['**/*.browser.test.ts', '**/*.browser.test.tsx'],
          exclude: [...NOT_OURS, 'e2e/**'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts'],
          exclude: NOT_OURS,
          ...IN_BROWSERS,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['e2e/**/*.firefox.ts'],
          exclude: NOT_OURS,
          ...IN_BROWSERS,
        },
      },
    ],
  },
});
