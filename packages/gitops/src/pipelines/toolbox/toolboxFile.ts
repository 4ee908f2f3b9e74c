import type { RepositoryFile } from '../../tree/RepositoryTree';
import type { PipelineSettings } from '../PipelineSettings';
import { SCRIPTS_FOLDER } from '../scripts/shellScript';
import { GO_VERSION } from '../toolVersions';

/** Of the image; the tools need 22 or later. It is the Node that the tests of this project run with. */
const NODE_IMAGE_VERSION = '22.23.3';

/**
 * Image with the tools of the scripts, for systems whose jobs run in images:
 * the one image that has to be mirrored into an air gap.
 */
export function toolboxFile({
  airGapped,
  artifact,
  registryClouds,
}: PipelineSettings): RepositoryFile {
  const clouds = [...registryClouds, ...(artifact?.clouds ?? [])];
  const packages = [
    ...(clouds.includes('aws') ? ['awscli'] : []),
    'diffutils',
    'jq',
  ];
  return {
    path: `${SCRIPTS_FOLDER}/Containerfile`,
    content: [
      '# The tools of the pipeline. Build it at the top of the repository:',
      `#   podman build --file ${SCRIPTS_FOLDER}/Containerfile --tag "$TOOLBOX_IMAGE" .`,
      airGapped ? 'ARG MIRROR' : 'ARG MIRROR=docker.io/library',
      `FROM \${MIRROR}/node:${NODE_IMAGE_VERSION}-bookworm-slim AS node`,
      `FROM \${MIRROR}/golang:${GO_VERSION}-bookworm`,
      ...(airGapped
        ? [
            'ARG SCHEMA_LOCATION',
            'ARG CRD_SCHEMA_LOCATION',
            'ARG RELEASE_MIRROR',
            'ARG GOPROXY',
            'ARG NPM_CONFIG_REGISTRY',
          ]
        : []),
      'COPY --from=node /usr/local/bin/node /usr/local/bin/node',
      'COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules',
      'RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \\',
      ' && apt-get update \\',
      ` && apt-get install --yes --no-install-recommends ${packages.join(
        ' ',
      )} \\`,
      ' && rm -rf /var/lib/apt/lists/*',
      `COPY ${SCRIPTS_FOLDER} /opt/architect/ci`,
      'ENV ARCHITECT_TOOLS=/opt/architect/tools',
      'RUN bash /opt/architect/ci/tools.sh',
      'RUN useradd --uid 65532 --create-home architect',
      'USER 65532',
      '',
    ].join('\n'),
  };
}
