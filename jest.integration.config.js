/**
 * Integration tests: `integration/*.integration.test.ts` of every room, against real programs
 * (API server, Argo CD, Flux, kubectl). One at a time: each starts servers of its own.
 */
const swc = require.resolve('@backstage/cli-module-test-jest/config/jestSwcTransform');

module.exports = {
  rootDir: __dirname,
  roots: ['packages', 'plugins', 'tools'].map(room => `<rootDir>/${room}`),
  testMatch: ['**/integration/**/*.integration.test.ts'],
  testEnvironment: 'node',
  testTimeout: 300_000,
  maxWorkers: 1,
  transform: {
    '\\.(mts|cts|ts)$': [
      swc,
      { module: { ignoreDynamic: true, exportInteropAnnotation: true }, jsc: { parser: { syntax: 'typescript' } } },
    ],
    '\\.(mjs|cjs|js)$': [
      swc,
      { module: { ignoreDynamic: true, exportInteropAnnotation: true }, jsc: { parser: { syntax: 'ecmascript' } } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?:knex|typescript|jest-.*)/'],
  modulePathIgnorePatterns: ['/dist/', '/dist-types/'],
};
