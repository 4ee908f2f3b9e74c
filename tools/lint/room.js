const { builtinModules } = require('node:module');
const { basename, join } = require('node:path');
const createPackageConfig = require('@backstage/cli/config/eslint-factory');
const { ALLOWED, PURE, SCOPE } = require('./rooms');

/** A file has one idea: by then it has become two. Blank lines and comments do not count. */
const MAX_LINES = 250;
const MAX_TEST_LINES = 500;
const TESTS = [
  '**/*.test.*',
  '**/testing/**',
  '**/integration/**',
  '**/e2e-tests/**',
  '**/dev/**',
  '**/scripts/**',
];
/** Lists that a script writes: one line for each of what there is, however many. */
const GENERATED = ['**/src/catalogue/catalogue.ts'];

/** The ESLint configuration of one room: Backstage's own, the dependency direction, and the size of files. */
module.exports = function room(directory) {
  const name = require(join(directory, 'package.json')).name.replace(
    `${SCOPE}/`,
    '',
  );
  const allowed = ALLOWED[name];
  if (!allowed) {
    throw new Error(
      `tools/lint/rooms.js does not say what ${name} (${basename(
        directory,
      )}) may import: add it there.`,
    );
  }
  const pure = PURE.includes(name);
  return createPackageConfig(directory, {
    restrictedImportPatterns: [
      `${SCOPE}/*`,
      ...allowed.map(other => `!${SCOPE}/${other}`),
    ],
    restrictedSrcImports: pure ? impureModules() : [],
    restrictedSrcSyntax: pure ? IMPURE_SYNTAX : [],
    rules: {
      'max-lines': [
        'error',
        { max: MAX_LINES, skipBlankLines: true, skipComments: true },
      ],
    },
    tsRules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
    },
    overrides: [
      { files: GENERATED, rules: { 'max-lines': 'off' } },
      {
        files: TESTS,
        rules: {
          'max-lines': [
            'error',
            { max: MAX_TEST_LINES, skipBlankLines: true, skipComments: true },
          ],
          // ESLint keeps the options of a rule whose override names the severity alone, so these are turned off whole.
          'no-restricted-syntax': 'off',
          'no-restricted-imports': 'off',
          'no-console': 'off',
          '@backstage/no-undeclared-imports': 'off',
          'jest/expect-expect': [
            'error',
            {
              assertFunctionNames: [
                'expect*',
                'assert*',
                'fc.assert',
                '**.expect*',
                'waitFor*',
                '**.waitFor*',
              ],
            },
          ],
        },
      },
    ],
  });
};

function impureModules() {
  return [
    ...builtinModules,
    ...builtinModules.map(module => `node:${module}`),
    'react',
    'react-dom',
  ].map(module => ({
    name: module,
    message:
      'This room runs in the browser, the backend and the command line alike.',
  }));
}

const IMPURE_SYNTAX = [
  {
    selector:
      "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message:
      'The same intent gives the same bytes: no randomness here. Take a seed as an argument.',
  },
  {
    selector:
      "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now']",
    message:
      'The same intent gives the same bytes: no clock here. Take the time as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message:
      'The same intent gives the same bytes: no clock here. Take the time as an argument.',
  },
];
