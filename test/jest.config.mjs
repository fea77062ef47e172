// Four projects: pure server tests, client tests (jsdom), HTTP tests on a real PostgreSQL, journeys in a real browser.

import { resolve } from 'node:path';

const rootDir = resolve(import.meta.dirname, '..');

const common = {
  rootDir,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '\\.css$': '<rootDir>/test/support/no-styles.ts' },
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
};
// Where jobs and browsers of a busy machine take part. What fails twice fails; what needed the second attempt is named
// at the end of the run, for it wants mending.
const againOnce = { testEnvironmentOptions: { retryTimes: 1 } };
const node = { ...common, testEnvironment: 'node', runtime: '<rootDir>/test/support/shared-modules.mjs' };

export default {
  rootDir,
  coverageProvider: 'v8',
  globalSetup: '<rootDir>/test/support/postgres.setup.mjs',
  globalTeardown: '<rootDir>/test/support/postgres.teardown.mjs',
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  // Tests wait for the database more than they compute: one worker per core.
  maxWorkers: '100%',
  projects: [
    {
      ...node,
      displayName: 'pure',
      testMatch: ['<rootDir>/{server,prisma}/**/*.test.ts', '<rootDir>/test/architecture/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'client',
      testEnvironment: '<rootDir>/client/src/testing/browser-environment.mjs',
      setupFilesAfterEnv: ['<rootDir>/client/src/testing/setup.ts'],
      // One file instead of 1,700 that each test would load for a handful of icons.
      moduleNameMapper: {
        ...common.moduleNameMapper,
        '^lucide-react$': 'lucide-react/dist/cjs/lucide-react.js',
        // What the bundler takes for browsers.
        '^tus-js-client$': 'tus-js-client/lib.es5/browser/index.js',
      },
      testMatch: ['<rootDir>/client/**/*.test.{ts,tsx}'],
    },
    { ...node, ...againOnce, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
    {
      ...node,
      ...againOnce,
      displayName: 'journeys',
      globalSetup: '<rootDir>/test/support/built.setup.mjs',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
    },
  ],
};
