/** Tests run as the site is built: Eleventy loads its templates itself, so Node needs tsx beside Vitest. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    execArgv: ['--import', 'tsx'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The suite must not depend on where it runs: these are the zone and locale that fewest of us have.
    env: { TZ: 'America/New_York', LC_ALL: 'C' },
  },
});
