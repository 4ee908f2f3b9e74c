import type { RootConfigService } from '@backstage/backend-plugin-api';

/** What a commit says when the template does not: the defaults that Backstage's own publish actions have, too. */
export function readDefaults(config: RootConfigService) {
  return {
    branch: 'main',
    message:
      config.getOptionalString('scaffolder.defaultCommitMessage') ??
      'Design the platform',
    author: {
      name:
        config.getOptionalString('scaffolder.defaultAuthor.name') ??
        'Kubernetes Architect',
      email:
        config.getOptionalString('scaffolder.defaultAuthor.email') ??
        'kubernetes-architect@localhost',
    },
  };
}
