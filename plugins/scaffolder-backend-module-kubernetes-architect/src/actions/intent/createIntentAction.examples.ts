import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

const answers = {
  name: 'shop-platform',
  title: 'Shop platform',
  engine: 'argocd',
  clusters: [
    {
      name: 'main',
      environments: ['dev', 'staging', 'prod'],
      region: 'eu-central-1',
      provider: 'aws',
      kubernetesVersion: '1.36',
    },
  ],
  tenant: { name: 'shop', owner: 'group:default/shop-team' },
  app: {
    name: 'storefront',
    image: 'nginxinc/nginx-unprivileged:1.29.3-alpine',
    port: 8080,
    replicas: 2,
  },
};

export const intentExamples: TemplateExample[] = [
  {
    description:
      'A platform on one cluster, delivered from the local repository of the portal',
    example: stringify({
      steps: [
        {
          id: 'intent',
          action: 'kubernetes-architect:intent',
          name: 'Write the intent',
          input: answers,
        },
      ],
    }),
  },
  {
    description:
      'A platform delivered by Flux from a private repository of GitHub',
    example: stringify({
      steps: [
        {
          id: 'intent',
          action: 'kubernetes-architect:intent',
          name: 'Write the intent',
          input: {
            ...answers,
            engine: 'flux',
            repoUrl: 'github.com?owner=example&repo=shop-platform',
            branch: 'main',
            private: true,
          },
        },
      ],
    }),
  },
  {
    description:
      'A platform whose parts follow from requirements, with a choice and an add-on of its own',
    example: stringify({
      steps: [
        {
          id: 'intent',
          action: 'kubernetes-architect:intent',
          name: 'Write the intent',
          input: {
            ...answers,
            requirements: {
              workloads: [{ kind: 'web', count: 3 }],
              engineers: 20,
              kubernetesSkill: 'practitioner',
              availability: 99.9,
              compliance: [],
              locations: ['aws'],
              regions: 1,
              budget: 'moderate',
              tenantTeams: 3,
            },
            pins: [
              { choice: 'logs/loki', reason: 'The teams know it already' },
            ],
            addons: [{ name: 'keda' }],
            layout: 'mono',
          },
        },
      ],
    }),
  },
  {
    description: 'A platform with the beginning of an operator',
    example: stringify({
      steps: [
        {
          id: 'intent',
          action: 'kubernetes-architect:intent',
          name: 'Write the intent',
          input: {
            ...answers,
            operators: [
              {
                name: 'databases',
                owner: 'group:default/shop-team',
                group: 'databases.example.com',
                version: 'v1alpha1',
                image: 'registry.example.com/shop/databases:0.1.0',
                environments: ['dev'],
                kinds: [
                  {
                    kind: 'DatabaseClaim',
                    fields: [
                      { name: 'size', type: 'quantity', required: true },
                    ],
                  },
                ],
              },
            ],
          },
        },
      ],
    }),
  },
];
