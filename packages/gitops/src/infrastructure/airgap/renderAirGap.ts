import { compareNames } from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { folderReadme } from '../readme/folderReadme';
import { isAirGapped, mirroredRegistries, mirrorHost } from './mirror';

const FOLDER = 'infrastructure/air-gap';

/** Registry of the images of Kubernetes itself. */
const UPSTREAM = 'registry.k8s.io';

/** Images that every control plane of a version needs; kubeadm prints their tags. */
const KUBERNETES_IMAGES = [
  'kube-apiserver',
  'kube-controller-manager',
  'kube-proxy',
  'kube-scheduler',
];

/** Where containerd looks for the images of a registry. */
function hostsFile(options: {
  registry: string;
  mirror: string;
}): RepositoryFile {
  const { registry, mirror } = options;
  const [host, ...project] = mirror.split('/');
  return {
    path: `${FOLDER}/containerd/${registry}/hosts.toml`,
    content: [
      `server = "https://${
        registry === 'docker.io' ? 'registry-1.docker.io' : registry
      }"`,
      '',
      `[host."https://${host}/v2/${project.join('/')}"]`,
      '  capabilities = ["pull", "resolve"]',
      '  override_path = true',
      '',
    ].join('\n'),
  };
}

/** Charts of the add-ons, each at its version. */
function charts({ addons }: RenderContext) {
  return addons.flatMap(({ definition, version }) =>
    definition.source.kind === 'helm' && version !== undefined
      ? [
          {
            addon: definition.name,
            chart: definition.source.chart,
            repository: definition.source.repository,
            version,
          },
        ]
      : [],
  );
}

/** What has to be carried into a network without the Internet, and how nodes find it there. */
export function renderAirGap(context: RenderContext): RepositoryFile[] {
  if (!isAirGapped(context)) return [];
  const { model } = context;
  const versions = [
    ...new Set(model.clusters.map(each => each.kubernetesVersion)),
  ].sort(compareNames);
  const images = [
    ...versions.flatMap(version =>
      KUBERNETES_IMAGES.map(
        image =>
          `${UPSTREAM}/${image}:v${
            version.split('.').length === 2 ? `${version}.0` : version
          }`,
      ),
    ),
    ...model.apps.flatMap(({ environments }) =>
      environments.map(({ image }) => image),
    ),
  ];
  return [
    manifestFile(`${FOLDER}/images.yaml`, {
      mirror: mirrorHost(context),
      images: [...new Set(images)].sort(compareNames),
      charts: charts(context),
    }),
    ...mirroredRegistries(context).map(hostsFile),
    folderReadme({
      folder: FOLDER,
      title: 'Without the Internet',
      summary:
        'What is carried into the network of the clusters, and how their nodes find it there.',
      needs: [
        `A registry in the own network: \`${mirrorHost(
          context,
        )}\`, with a project for each public registry.`,
        '`skopeo`, `helm` and `kubeadm` outside, and a way to carry files in.',
      ],
      steps: [
        {
          text: 'Outside, list the images of every chart of `images.yaml` beside those that stand there:',
          commands: [
            'helm template NAME CHART --repo REPOSITORY --version VERSION | grep -oE "image: .*"',
            'kubeadm config images list --kubernetes-version VERSION',
          ],
        },
        {
          text: 'Copy images with their signatures, and charts, and carry them in:',
          commands: [
            'skopeo copy --all --preserve-digests docker://IMAGE dir:FOLDER',
            'helm pull CHART --repo REPOSITORY --version VERSION',
          ],
        },
        {
          text: 'Put the folder `containerd` on every node as `/etc/containerd/certs.d`: images keep their names, and nodes take them from the mirror.',
        },
      ],
    }),
  ];
}
