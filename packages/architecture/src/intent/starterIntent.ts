import { z } from 'zod';
import { deliverySchema } from './deliverySchema';
import type { IntentProblem } from './IntentProblem';
import { INTENT_API_VERSION, type PlatformIntent } from './intentSchema';
import { dnsLabel } from './names';
import { parseInput } from './parseInput';

const { engine, repository } = deliverySchema.shape;

const starterAnswersSchema = z.strictObject({
  name: dnsLabel({
    maxLength: 40,
    description: 'Name of the platform. Default: my-platform.',
  }).optional(),
  engine: engine.optional(),
  repositoryUrl: repository.shape.url.optional(),
});

/**
 * Answers from which a starter intent is made: `name`, `engine` and
 * `repositoryUrl`, each with a default.
 *
 * @public
 */
export type StarterAnswers = z.infer<typeof starterAnswersSchema>;

/**
 * Reads the answers for a starter intent from YAML or JSON text.
 *
 * @public
 */
export function parseStarterAnswers(
  input: unknown,
):
  | { answers: StarterAnswers; errors?: undefined }
  | { answers?: undefined; errors: IntentProblem[] } {
  const parsed = parseInput(input, { schema: starterAnswersSchema });
  return parsed.errors ? { errors: parsed.errors } : { answers: parsed.value };
}

/**
 * A small valid intent to begin with: one cluster, one environment, one tenant
 * and one app.
 *
 * @public
 */
export function starterIntent(answers: StarterAnswers = {}): PlatformIntent {
  const { name = 'my-platform', repositoryUrl } = answers;
  return {
    apiVersion: INTENT_API_VERSION,
    kind: 'Platform',
    metadata: { name },
    spec: {
      delivery: {
        engine: answers.engine ?? 'argocd',
        repository: {
          url: repositoryUrl ?? `https://git.example.com/platform/${name}.git`,
          branch: 'main',
        },
      },
      environments: [{ name: 'dev' }],
      clusters: [
        {
          name: 'local',
          environments: ['dev'],
          region: 'local',
          provider: 'kind',
          kubernetesVersion: '1.36',
        },
      ],
      tenants: [{ name: 'team-a', owner: 'team-a' }],
      apps: [
        {
          name: 'hello',
          tenant: 'team-a',
          kind: 'web',
          image: 'nginxinc/nginx-unprivileged:1.29.3-alpine',
          port: 8080,
        },
      ],
    },
  };
}
