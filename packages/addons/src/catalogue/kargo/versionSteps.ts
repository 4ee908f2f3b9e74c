import type { AppModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';

const TEMPLATE = 'spec.template.spec.containers.0.image';

/** Value of the only step of a JSON patch. */
const PATCH_STEP = '0.value';

/** Name of the version among the values of a chart or of a program. */
const VALUE = 'image';

/** Where the image is in the workload of an app, and whether it is of a kind whose lists Kubernetes merges. */
interface WorkloadImage {
  key: string;
  builtIn: boolean;
}

/** What brings in new versions step by step: decided, else an add-on that was asked for. */
function progressiveTool(platform: AddonPlatform): string | undefined {
  const tools = ['argo-rollouts', 'flagger'];
  const chosen = platform.choices['progressive-delivery'] ?? '';
  return tools.includes(chosen)
    ? chosen
    : tools.find(tool => platform.has(tool));
}

function servedImage(
  app: AppModel,
  platform: AddonPlatform,
): WorkloadImage | undefined {
  if (app.kind !== 'inference') return undefined;
  const server = app.inference?.server ?? platform.choices['ai-serving'];
  if (server === 'kserve')
    return { key: 'spec.predictor.containers.0.image', builtIn: false };
  return server === 'seldon'
    ? { key: 'spec.podSpec.containers.0.image', builtIn: false }
    : undefined;
}

function workloadImage(app: AppModel, platform: AddonPlatform): WorkloadImage {
  if (app.kind === 'cron')
    return { key: `spec.jobTemplate.${TEMPLATE}`, builtIn: true };
  const served = servedImage(app, platform);
  if (served) return served;
  const strategy =
    app.rollout?.strategy ?? (app.kind === 'web' ? 'canary' : 'rolling');
  const isRollout =
    (app.kind === 'web' || app.kind === 'inference') &&
    strategy !== 'rolling' &&
    progressiveTool(platform) === 'argo-rollouts';
  return { key: TEMPLATE, builtIn: !isRollout };
}

/**
 * Whether Kargo can promote an app. It cannot for a Job: what a Job runs
 * cannot be changed, so its name follows from its version, and no step of
 * Kargo works such a name out.
 */
export function isPromotedByKargo({ kind, environments }: AppModel): boolean {
  return kind !== 'job' && environments.length > 0;
}

/**
 * Steps that write the version of an app into all files of an environment
 * that hold it: a patch of Kustomize, or the value of a program and the
 * manifests made with it, of which the workload comes first. `yaml-update`
 * looks into the first document of a file and keeps the others:
 * https://github.com/akuity/kargo/blob/main/pkg/yaml/yaml.go.
 */
export function versionSteps(
  app: AppModel,
  platform: AddonPlatform,
  written: { folder: string; value: string },
): object[] {
  const step = (uses: string, file: string, key: string) => ({
    uses,
    config: {
      path: `${written.folder}/${file}`,
      updates: [{ key, value: written.value }],
    },
  });
  const { key, builtIn } = workloadImage(app, platform);
  const manifests = step('yaml-update', 'manifests.yaml', key);
  switch (platform.choices.packaging) {
    case 'helm':
      return [step('yaml-update', 'version.yaml', VALUE), manifests];
    case 'cdk8s':
    case 'jsonnet':
      return [step('json-update', 'version.json', VALUE), manifests];
    default:
      return [step('yaml-update', 'version.yaml', builtIn ? key : PATCH_STEP)];
  }
}
