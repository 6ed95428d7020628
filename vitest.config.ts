import { defineConfig } from 'vitest/config';

const built = 'tests/built/**/*.test.ts';

export default defineConfig({
  test: {
    // Left to itself, vitest leaves a core free: of two, half.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [built], testTimeout: 30_000 } },
      {
        test: {
          name: 'built',
          include: [built],
          globalSetup: 'tests/built/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
