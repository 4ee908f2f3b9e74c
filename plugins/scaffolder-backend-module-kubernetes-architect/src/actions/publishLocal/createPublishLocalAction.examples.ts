import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const publishLocalExamples: TemplateExample[] = [
  {
    description: 'Publish the whole workspace as a new local repository',
    example: stringify({
      steps: [
        {
          id: 'publish',
          action: 'kubernetes-architect:publish:local',
          name: 'Publish to the local repository',
          input: { name: 'shop-platform' },
        },
      ],
    }),
  },
  {
    description: 'Add a commit to a local repository that may exist already',
    example: stringify({
      steps: [
        {
          id: 'publish',
          action: 'kubernetes-architect:publish:local',
          name: 'Publish the next version',
          input: {
            name: 'shop-platform',
            sourcePath: 'platform',
            update: true,
            defaultBranch: 'main',
            gitCommitMessage: 'Add the region eu-west-1',
            gitAuthorName: 'Ada Example',
            gitAuthorEmail: 'ada@example.com',
          },
        },
      ],
    }),
  },
];
