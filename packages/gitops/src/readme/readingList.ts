import type { PlatformModel } from '@kubernetes-architect/architecture';
import { splitTree } from '../tree/splitTree';

/** Pages that people look for, in the order in which they need them, and what is on each. */
const PAGES: readonly (readonly [string, string])[] = [
  ['docs/architecture.md', 'what this platform is made of'],
  ['docs/decisions/README.md', 'what was decided, and why'],
  ['docs/runbooks/README.md', 'what to do when something breaks'],
  ['docs/checklist.md', 'what is ready for production, and what is missing'],
  ['docs/upgrades.md', 'when clusters need a newer Kubernetes'],
  ['docs/recovery.md', 'how long a loss takes, and what it costs'],
  ['recovery/README.md', 'how to survive a loss, and how to try it'],
  ['docs/secrets.md', 'where secrets are kept'],
  ['docs/registry.md', 'where images are kept'],
  ['policies/README.md', 'what clusters refuse'],
];

/** The pages of the tree that say more. Those of another repository are named with it. */
export function readingList(
  model: PlatformModel,
  paths: readonly string[],
): string {
  const repositories = splitTree(
    model,
    PAGES.filter(([path]) => paths.includes(path)).map(([path]) => ({
      path,
      content: '',
    })),
  );
  const placeOf = (path: string) =>
    [...repositories].find(([, files]) =>
      files.some(file => file.path === path),
    )?.[0];
  return PAGES.flatMap(([path, about]) => {
    const place = placeOf(path);
    if (place === undefined) return [];
    return [
      place === 'fleet'
        ? `- [${path}](${path}): ${about}`
        : `- \`${path}\` of the repository \`${place}\`: ${about}`,
    ];
  }).join('\n');
}
