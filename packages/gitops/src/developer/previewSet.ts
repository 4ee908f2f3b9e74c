import type {
  AppModel,
  PlatformModel,
} from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';

/** Label of a pull request that asks for a preview. */
const PREVIEW_LABEL = 'preview';

/** Seconds between two looks at the pull requests. */
const REQUEUE_SECONDS = 300;

const NUMBER = '{{ .number }}';

/** Owner and name of a repository by its address, and who hosts it. */
function hostOf(url: string) {
  const [, host, path] =
    /^(?:https:\/\/|ssh:\/\/git@|git@)([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?$/.exec(
      url,
    ) ?? [];
  if (!host || !path) return undefined;
  const [owner, ...rest] = path.split('/');
  return { host, path, owner, repository: rest.join('/') };
}

/** Where pull requests are read: https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/. */
function generator(url: string) {
  const found = hostOf(url);
  if (!found) return undefined;
  const token = { secretName: 'pull-requests', key: 'token' };
  const { host, path, owner, repository } = found;
  if (host.includes('gitlab'))
    return {
      gitlab: {
        api: `https://${host}`,
        project: path,
        labels: [PREVIEW_LABEL],
        tokenRef: token,
      },
    };
  return {
    github: {
      ...(host !== 'github.com' && { api: `https://${host}/api/v3` }),
      owner,
      repo: repository,
      labels: [PREVIEW_LABEL],
      tokenRef: token,
    },
  };
}

/**
 * One more copy of an app for each pull request with a label, beside the
 * first environment: its objects have other names and select other pods, and
 * they go when the pull request is closed.
 */
export function previewSet(
  model: PlatformModel,
  app: AppModel,
): RepositoryFile[] {
  const [first] = app.environments;
  const { url: repoURL } = model.delivery.repository;
  const pullRequests = generator(repoURL);
  const serves = app.kind === 'web';
  if (!first || !pullRequests || !serves || model.delivery.engine !== 'argocd')
    return [];
  const [cluster] = model.clusters.filter(({ name }) =>
    first.clusters.includes(name),
  );
  const name = `${app.name}-pr-${NUMBER}`;
  return [
    manifestFile(`apps/${app.name}/preview/applicationset.yaml`, {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'ApplicationSet',
      metadata: { name: `preview-${app.name}`, namespace: 'argocd' },
      spec: {
        goTemplate: true,
        goTemplateOptions: ['missingkey=error'],
        generators: [
          {
            pullRequest: {
              ...pullRequests,
              requeueAfterSeconds: REQUEUE_SECONDS,
            },
          },
        ],
        template: {
          metadata: { name: `preview.${name}` },
          spec: {
            project: app.tenant,
            destination: {
              namespace: first.namespace,
              server: cluster?.server,
            },
            source: {
              repoURL,
              targetRevision: '{{ .head_sha }}',
              path: `apps/${app.name}/envs/${first.environment}`,
              kustomize: {
                commonLabels: { 'app.kubernetes.io/name': name },
                forceCommonLabels: true,
                nameSuffix: `-pr-${NUMBER}`,
              },
            },
            syncPolicy: { automated: { prune: true, selfHeal: true } },
          },
        },
      },
    }),
  ];
}
