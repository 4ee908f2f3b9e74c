import { compareNames } from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { folderReadme } from '../readme/folderReadme';
import { carriedSources } from './carriedSources';
import {
  isAirGapped,
  mirroredRegistries,
  mirrorHost,
  releasesHost,
} from './mirror';

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
      ...carriedSources(context),
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
        )}\`, with a project for each public registry and one for \`charts\`. Clusters and the GitOps engine read it without a login.`,
        `A web server with files of releases: \`https://${releasesHost(
          context,
        )}\`, each file below its public address. The variable \`RELEASE_MIRROR\` of the pipelines is its folder \`github.com\`.`,
        'The certificate of the authority behind these names on every node and in the GitOps engine.',
        '`skopeo`, `helm`, `git`, `curl` and `kubeadm` outside, and a way to carry files in.',
      ],
      steps: [
        {
          text: 'Outside, list the images of every chart of `images.yaml` beside those that stand there. The manifest of the GitOps engine names its own:',
          commands: [
            'helm template NAME CHART --repo REPOSITORY --version VERSION | grep -oE "image: .*"',
            'kubeadm config images list --kubernetes-version VERSION',
            'curl --fail --silent --show-error --location ADDRESS | grep -oE "image: .*" | sort -u',
          ],
        },
        {
          text: 'Copy images with their signatures, charts, Git repositories and files. A chart whose repository begins with `oci://` is pulled as REPOSITORY/CHART:',
          commands: [
            'skopeo copy --all --preserve-digests docker://IMAGE dir:FOLDER',
            'helm pull CHART --repo REPOSITORY --version VERSION',
            'git clone --mirror REPOSITORY FOLDER',
            'curl --fail --remote-name --location ADDRESS',
          ],
        },
        {
          text: 'Inside, put each one where `images.yaml` says under `mirror`. Files go to the web server:',
          commands: [
            'skopeo copy --all --preserve-digests dir:FOLDER docker://MIRRORED_IMAGE',
            'helm push CHART-VERSION.tgz MIRROR',
            'git -C FOLDER push --mirror MIRROR',
          ],
        },
        {
          text: 'Put the folder `containerd` on every node as `/etc/containerd/certs.d`: images keep their names, and nodes take them from the mirror.',
        },
      ],
    }),
  ];
}
