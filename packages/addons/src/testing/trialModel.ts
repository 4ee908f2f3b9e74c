import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  type PlatformModel,
  resolvePlatform,
} from '@kubernetes-architect/architecture';

const EXAMPLES = resolve(__dirname, '../../../../examples/intents');

/** The platform of an example intent. */
export function exampleModel(name: string): PlatformModel {
  const { intent, errors } = parseIntent(
    readFileSync(resolve(EXAMPLES, `${name}.yaml`), 'utf8'),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return resolvePlatform(intent);
}

/** Every kind of place that clusters run in. */
export const PROVIDERS = [
  'aws',
  'azure',
  'bare-metal',
  'gcp',
  'kind',
  'openshift',
  'other',
  'rancher',
  'vsphere',
] as const;

/** A platform with three environments on three clusters, all of one provider. */
export function trialModel(provider: string): PlatformModel {
  const model = exampleModel('argocd-three-environments');
  return {
    ...model,
    choices: {},
    clusters: model.clusters.map(cluster => ({ ...cluster, provider })),
  };
}
