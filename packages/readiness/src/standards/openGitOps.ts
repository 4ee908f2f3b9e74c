import { manual, partial, type Standard } from './Standard';

/** The four principles of the OpenGitOps project. */
export const OPEN_GITOPS: Standard = {
  title: 'OpenGitOps principles 1.0.0',
  source: 'https://opengitops.dev/',
  controls: [
    manual('1', 'The wanted state is declared'),
    partial('2', 'States are versioned and not changed afterwards', [
      'image-tag',
      'image-digest',
      'gitops-source-tls',
    ]),
    partial('3', 'Agents fetch the wanted state', [
      'gitops-automated',
      'gitops-suspended',
    ]),
    partial('4', 'Agents keep the state as wanted', [
      'gitops-automated',
      'gitops-prune',
    ]),
  ],
};
