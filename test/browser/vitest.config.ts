import { defineConfig } from 'vitest/config';

/** The walk through the interface; `npm run test:browser` gives it a running VS Code. */
export default defineConfig({
  test: { include: ['test/browser/**/*.walk.ts'], testTimeout: 60_000, hookTimeout: 60_000, bail: 1 },
});
