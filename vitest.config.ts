import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores are the smallest machine that the tests are meant for.
    maxWorkers: 2,
    // A file without a test, or a test run that finds no file, is a mistake and not a pass.
    passWithNoTests: false,
    allowOnly: false,
    expect: { requireAssertions: true },
  },
});
