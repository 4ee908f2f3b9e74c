import type { AppModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../tree/RepositoryTree';

/**
 * A container with the tools of the platform, the same for everybody:
 * https://containers.dev/implementors/json_reference/. Features are named by
 * their major version, as https://containers.dev/features shows them.
 */
export function devContainer(app: AppModel, port?: number): RepositoryFile {
  const definition = {
    name: app.name,
    image: 'mcr.microsoft.com/devcontainers/base:ubuntu-24.04',
    features: {
      'ghcr.io/devcontainers/features/docker-in-docker:2': {},
      'ghcr.io/devcontainers/features/kubectl-helm-minikube:1': {
        minikube: 'none',
      },
    },
    remoteUser: 'vscode',
    ...(port !== undefined && { forwardPorts: [port] }),
  };
  return {
    path: `apps/${app.name}/developer/.devcontainer/devcontainer.json`,
    content: `${JSON.stringify(definition, undefined, 2)}\n`,
  };
}
