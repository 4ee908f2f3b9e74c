import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const renderExamples: TemplateExample[] = [
  {
    description: 'Render a platform that another step has designed',
    example: stringify({
      steps: [
        {
          id: 'render',
          action: 'kubernetes-architect:render',
          name: 'Render the repository',
          input: { intent: '${{ steps.intent.output.intent }}' },
        },
      ],
    }),
  },
  {
    description:
      'Render a platform from a platform.yaml of the workspace into a folder',
    example: stringify({
      steps: [
        {
          id: 'render',
          action: 'kubernetes-architect:render',
          name: 'Render the repository',
          input: {
            intentPath: 'design/platform.yaml',
            targetPath: 'repository',
          },
        },
      ],
    }),
  },
];
