/** Form: formatting, ESLint with the dependency direction and file sizes, API reports, generated references. */
export const lint = {
  name: 'lint',
  title: 'prettier, eslint, API reports, generated references',
  checks: [
    {
      title: 'prettier',
      args: ['prettier', '--check', '--loglevel', 'warn', '.'],
    },
    {
      title: 'eslint',
      args: [
        'backstage-cli',
        'repo',
        'lint',
        '--max-warnings',
        '0',
        '--success-cache',
      ],
    },
    {
      title: 'launch scripts parse and pass eslint',
      args: [
        'eslint',
        '--no-eslintrc',
        '--parser-options=ecmaVersion:2022,sourceType:module',
        '--env',
        'node,es2022',
        '--rule',
        '{"no-undef":"error","no-unused-vars":"error","max-lines":["error",250]}',
        '--ext',
        '.mjs',
        'tools/launch',
      ],
    },
    {
      title: 'generated references are up to date',
      // It writes the files that these read, though with the same content.
      after: ['prettier', 'eslint', 'tsc'],
      args: ['node', 'tools/launch/references.mjs', '--check'],
    },
    {
      title: 'every dependency has its reason',
      args: ['node', 'tools/launch/dependencies.mjs'],
    },
    {
      title: 'changesets are well formed',
      args: ['node', 'tools/launch/changesets.mjs'],
    },
  ],
};
