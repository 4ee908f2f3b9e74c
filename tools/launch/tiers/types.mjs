/** TypeScript over every room, then the API reports made from the declarations it wrote. */
export const types = {
  name: 'types',
  title: 'tsc and API reports',
  checks: [
    { title: 'tsc', args: ['tsc', '--incremental', 'false'] },
    {
      title: 'API reports',
      args: ['run', 'api-reports', '--ci'],
      after: ['tsc'],
    },
  ],
};
