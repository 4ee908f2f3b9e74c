import type { RepositoryFile } from '../../tree/RepositoryTree';

/** What a page of a folder of infrastructure tells people. */
export interface FolderReadme {
  folder: string;
  title: string;
  /** What it is, in one sentence. */
  summary: string;
  /** What people need before they begin. */
  needs: readonly string[];
  /** What to do, in this order: a sentence, and the commands for it. */
  steps: readonly { text: string; commands?: readonly string[] }[];
  notes?: readonly string[];
}

function bullets(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}

/** The page of a folder: what it needs, how to run it, in which order. */
export function folderReadme(page: FolderReadme): RepositoryFile {
  const { folder, title, summary, needs, steps, notes = [] } = page;
  const sections = [
    `# ${title}`,
    summary,
    '## What it needs',
    bullets(needs),
    '## How to run it',
    steps
      .map(({ text, commands }, index) =>
        [
          `${index + 1}. ${text}`,
          ...(commands ? ['', '```sh', ...commands, '```', ''] : []),
        ].join('\n'),
      )
      .join('\n'),
    ...(notes.length > 0 ? ['## Good to know', bullets(notes)] : []),
  ];
  return {
    path: `${folder}/README.md`,
    content: `${sections.map(section => section.trimEnd()).join('\n\n')}\n`,
  };
}
