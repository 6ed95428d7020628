/** Tests that build the whole site many times: `npm run test:slow`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/slow/**/*.slow.ts'], testTimeout: 600_000, maxWorkers: '100%' },
});
