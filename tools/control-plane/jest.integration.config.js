const path = require('node:path');

const transformer = require.resolve(
  '@backstage/cli-module-test-jest/config/jestSwcTransform',
);

/** The folder of the repository: integration tests of every package run under this one configuration. */
const repository = path.resolve(__dirname, '../..');

/*
 * Integration tests of the whole repository, against real control planes:
 *
 *     yarn jest --config tools/control-plane/jest.integration.config.js [path…]
 *
 * One file at a time: each starts its own clusters, which want the machine for themselves.
 */
module.exports = {
  displayName: 'integration',
  rootDir: repository,
  roots: ['tools', 'packages', 'plugins'].map(folder =>
    path.join(repository, folder),
  ),
  testMatch: ['**/*.integration.test.ts'],
  testEnvironment: 'node',
  maxWorkers: 1,
  // A new process for each file: what one leaves running (a backend's timers, say) cannot fail the next.
  workerIdleMemoryLimit: '1MB',
  testTimeout: 180_000,
  globalSetup: path.join(__dirname, 'jest.integration.setup.js'),
  modulePathIgnorePatterns: ['/dist/', '/dist-types/'],
  transformIgnorePatterns: [
    '/node_modules/(?:ajv|core-js|jest-.*|knex|react|typescript)/',
  ],
  transform: {
    '\\.(mjs|cjs|js)$': [
      transformer,
      { jsc: { parser: { syntax: 'ecmascript' } } },
    ],
    '\\.tsx?$': [
      transformer,
      {
        module: { ignoreDynamic: true, exportInteropAnnotation: true },
        jsc: { parser: { syntax: 'typescript' } },
      },
    ],
  },
};
