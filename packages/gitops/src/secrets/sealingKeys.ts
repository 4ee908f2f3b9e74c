import type { PlatformModel } from '@kubernetes-architect/architecture';
import { code, shellBlock } from '../readme/markdown';

/** How clusters that host the same environment get one key. */
const OWN_KEY =
  'https://github.com/bitnami-labs/sealed-secrets/blob/main/docs/bring-your-own-certificates.md';

/** What opens sealed Secrets, how it is kept, and what an environment on several clusters needs. */
export function sealingKeys({
  clusters,
  environments,
}: PlatformModel): string[] {
  const shared = environments.filter(
    ({ name }) =>
      clusters.filter(cluster => cluster.environments.includes(name)).length >
      1,
  );
  return [
    '## Keys',
    'Each cluster makes its own. Keep a copy outside of it, made anew whenever a key was added, where as few can read it as can read every Secret:',
    shellBlock(
      ...clusters.map(
        ({ name }) =>
          `kubectl --context ${name} --namespace sealed-secrets get secret --selector sealedsecrets.bitnami.com/sealed-secrets-key --output yaml >${name}-sealing-keys.yaml`,
      ),
    ),
    ...(shared.length > 0
      ? [
          `Apps have one file for all clusters of an environment, and these environments have several: ${shared
            .map(({ name }) => code(name))
            .join(
              ', ',
            )}. Give their clusters one key (${OWN_KEY}), and seal with its certificate by \`--cert\`.`,
        ]
      : []),
  ];
}
