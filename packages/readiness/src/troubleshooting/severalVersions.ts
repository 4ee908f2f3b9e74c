import { mapAt, textAt } from '../objects/fieldValue';
import type { ObjectIndex } from '../objects/ObjectIndex';
import { containersOf } from '../objects/PodView';
import type { Sighting, Symptom } from './Symptom';

const PRODUCTION = /^prod/;
const ENVIRONMENT_LABEL = 'kubernetes-architect.io/environment';

/** One app that runs in several versions in production. */
export const severalVersions: Symptom = {
  id: 'several-versions',
  title: 'Several versions of one app in production',
  reads: ['apps/Deployment', 'Namespace'],
  rules: ['image-tag', 'image-digest', 'gitops-automated'],
  causes: [
    {
      id: 'rollout',
      title: 'A rollout or a canary is under way or was left half-way',
      confirm: [
        'kubectl rollout status {workload} -n {namespace}',
        'kubectl get pods -n {namespace} -o custom-columns=NAME:.metadata.name,IMAGE:.spec.containers[*].image',
      ],
      solution: 'End it: promote or roll back.',
    },
    {
      id: 'copies',
      title: 'Copies of the workload are promoted apart from each other',
      confirm: ['git log -p -- PATH_OF_THE_VERSION'],
      solution:
        'Keep the version of an app and environment in one place in Git.',
    },
    {
      id: 'by-hand',
      title: 'A version was set by hand',
      confirm: [
        'kubectl get {workload} -n {namespace} --show-managed-fields -o yaml',
      ],
      solution: 'Let GitOps heal it, and take the right to change it away.',
    },
  ],
  links: ['https://kubernetes.io/docs/concepts/workloads/management/'],
  detect: context =>
    sightings(context.index, namespace =>
      isProduction({ ...context, namespace }),
    ),
};

function sightings(
  index: ObjectIndex,
  inProduction: (namespace: string | undefined) => boolean,
): Sighting[] {
  const seen = new Map<string, { tags: Set<string>; sighting: Sighting }>();
  for (const { object, pod } of index.workloads) {
    const { kind, namespace } = object.reference;
    if (['Job', 'CronJob', 'Pod'].includes(kind) || !inProduction(namespace)) {
      continue;
    }
    for (const { container } of containersOf(pod.spec)) {
      const [repository, tag] = splitImage(textAt(container, 'image') ?? '');
      const key = `${namespace}\n${textAt(container, 'name')}\n${repository}`;
      const entry = seen.get(key) ?? {
        tags: new Set<string>(),
        sighting: { object, message: '', causes: ['copies'] },
      };
      entry.tags.add(tag);
      entry.sighting.message = `${repository} runs as ${[...entry.tags].join(
        ', ',
      )}`;
      seen.set(key, entry);
    }
  }
  return [...seen.values()]
    .filter(({ tags }) => tags.size > 1)
    .map(({ sighting }) => sighting);
}

/** `registry:5000/app:1@sha256:…` as repository and version. */
function splitImage(image: string): [repository: string, version: string] {
  const [name, digest] = image.split('@');
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
  const repository = colon < 0 ? name : name.slice(0, colon);
  const tag = colon < 0 ? 'latest' : name.slice(colon + 1);
  return [repository, digest ?? tag];
}

function isProduction(options: {
  index: ObjectIndex;
  environment?: string;
  namespace: string | undefined;
}): boolean {
  const { index, environment, namespace } = options;
  const found = index.find('Namespace', namespace ?? '');
  const labels = mapAt(found?.value, 'metadata', 'labels');
  return PRODUCTION.test(
    textAt(labels, ENVIRONMENT_LABEL) ?? environment ?? '',
  );
}
