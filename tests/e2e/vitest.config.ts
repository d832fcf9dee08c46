/** The built extension in a real browser: one browser a run, one file at a time, and no second try that would hide a fault. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    fileParallelism: false,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
