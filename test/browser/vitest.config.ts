import { defineConfig } from 'vitest/config';

/** The walk through the interface; `npm run test:browser` gives it a running VS Code. */
export default defineConfig({
  test: { include: ['test/browser/**/*.walk.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } }, bail: 1 },
});
