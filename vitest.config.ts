import { defineConfig } from 'vitest/config'

/** Only a hang takes so long, on however busy a machine, ms. */
const HANGS = 180_000

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/build.ts'],
    setupFiles: ['tests/setup/offline.ts'],
    testTimeout: HANGS,
    hookTimeout: HANGS,
    teardownTimeout: HANGS,
    expect: { poll: { interval: 20, timeout: HANGS / 2 } },
    pool: 'forks',
    maxWorkers: 3,
    // one line a file; what a test printed is shown where it failed
    reporters: ['default'],
    slowTestThreshold: HANGS,
    silent: 'passed-only',
  },
})
