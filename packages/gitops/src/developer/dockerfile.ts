import type { AppModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../tree/RepositoryTree';

/** User and group without a name, as images without a shell have them. */
const NONROOT = '65532:65532';

/**
 * A template of a build in two stages: tools in the first, the program alone
 * in the second. Both images are given with a digest, so that a build is the
 * same tomorrow: https://docs.docker.com/build/building/best-practices/.
 */
export function dockerfile(app: AppModel, port?: number): RepositoryFile {
  const user = app.runAsUser ? `${app.runAsUser}:${app.runAsUser}` : NONROOT;
  const lines = [
    '# syntax=docker/dockerfile:1',
    '# Give both images with a digest, for example',
    '# --build-arg BUILD_IMAGE=docker.io/library/golang@sha256:…',
    '# --build-arg RUN_IMAGE=gcr.io/distroless/static-debian12@sha256:…',
    'ARG BUILD_IMAGE',
    'ARG RUN_IMAGE',
    '',
    'FROM ${BUILD_IMAGE} AS build',
    'WORKDIR /src',
    'COPY . .',
    '# Leaves the program and all that it needs in /src/dist.',
    'RUN make dist',
    '',
    'FROM ${RUN_IMAGE}',
    `COPY --from=build --chown=${user} /src/dist/ /app/`,
    'WORKDIR /app',
    `USER ${user}`,
    ...(port === undefined ? [] : [`EXPOSE ${port}`]),
    `ENTRYPOINT ${JSON.stringify(app.command ?? [`/app/${app.name}`])}`,
    '',
  ];
  return {
    path: `apps/${app.name}/developer/Dockerfile`,
    content: lines.join('\n'),
  };
}

/** What Cloud Native Buildpacks need to know: https://buildpacks.io/docs/reference/config/project-descriptor/. */
export function projectDescriptor(app: AppModel): RepositoryFile {
  const lines = [
    '[_]',
    'schema-version = "0.2"',
    `id = ${JSON.stringify(`${app.tenant}.${app.name}`)}`,
    `name = ${JSON.stringify(app.name)}`,
    '',
    '[io.buildpacks]',
    'exclude = [".git", "developer"]',
    '',
    '[[io.buildpacks.build.env]]',
    'name = "BP_LIVE_RELOAD_ENABLED"',
    'value = "false"',
    '',
  ];
  return {
    path: `apps/${app.name}/developer/project.toml`,
    content: lines.join('\n'),
  };
}
