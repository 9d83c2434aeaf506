// Node tests and browser tests are two projects: the second builds the bundles and drives a real Chromium.
const { availableParallelism } = require('node:os');

const common = {
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
  },
  testEnvironment: 'node',
};

module.exports = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '/test/browser/', '/test/bundle/'],
    },
    {
      ...common,
      displayName: 'bundle',
      globalSetup: '<rootDir>/scripts/jest-setup-bundles.mjs',
      testMatch: ['<rootDir>/test/bundle/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'browser',
      globalSetup: '<rootDir>/scripts/jest-setup-browser.mjs',
      globalTeardown: '<rootDir>/scripts/jest-teardown-browser.mjs',
      testEnvironment: '<rootDir>/test/browser/browser-environment.ts',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
  testTimeout: 120_000,
  // Two at least: on two cores jest by itself would leave one idle.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
