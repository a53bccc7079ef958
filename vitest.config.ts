import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 60_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bench/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: 'tests/e2e/build.setup.ts',
          // Two browsers at once: half of what a test does is waiting. Its own group, since its number of workers differs.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 150_000,
          hookTimeout: 150_000,
          // What a test waits for may take long on a busy machine; Vitest itself would give up after a second.
          expect: { poll: { timeout: 60_000, interval: 100 } },
        },
      },
    ],
  },
});
