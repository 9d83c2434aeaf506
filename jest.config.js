// Node tests and browser tests are two projects: the second builds the bundles and drives a real Chromium.
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
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
  testTimeout: 120_000,
};
