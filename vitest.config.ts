import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tools/browser.ts';

const NOT_OURS = ['node_modules/**', '.output/**', '.wxt/**', '.pack/**'];
const executablePath = findChromium();

/** `unit` runs in Node; `browser` where IndexedDB or layout must be real; `e2e` drives the built extension. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...NOT_OURS, 'e2e/**', '**/*.browser.test.*'],
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
          // One browser at a time: its tests measure what a person would wait for.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
