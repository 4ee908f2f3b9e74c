import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { escapeMarkdown } from './markdown';

function contentsOf(name: string): string {
  return name === 'infrastructure'
    ? 'Add-ons, policies and infrastructure code. The fleet repository says which cluster takes what.'
    : 'Apps and their environments. The fleet repository says where they run, and what they may do.';
}

/** The first page of a repository beside the fleet. */
export function renderPartReadme(
  model: PlatformModel,
  name: string,
): RepositoryFile {
  const { url } = model.delivery.repository;
  return {
    path: 'README.md',
    content: `${[
      `# ${escapeMarkdown(model.title)}: ${escapeMarkdown(name)}`,
      contentsOf(name),
      `This repository is generated from \`platform.yaml\` of the fleet repository, \`${url}\`. Change that file and generate again; what people change in the other files is kept apart by \`.architect/lock.json\`.`,
    ].join('\n\n')}\n`,
  };
}
