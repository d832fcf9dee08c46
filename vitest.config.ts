/** Everything that needs no browser: the tree, the languages, the units, the specs. The end-to-end tests have a configuration of their own. */
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [preact(), WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    mockReset: true,
    // An unhandled rejection in a test is a fault of ours.
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
