import { defineConfig } from 'vitest/config';

/** Unit, property and architecture tests. The suites that need a real VS Code have runners of their own. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/vscode/**'],
    // It would leave a processor free, and most of its own work is done when the tests begin.
    maxWorkers: '100%',
    testTimeout: 20_000,
  },
});
