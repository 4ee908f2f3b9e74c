import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** A program that builds kustomizations, and the arguments before the folder. */
export interface KustomizeProgram {
  program: string;
  args: string[];
}

const KNOWN: readonly { name: string; args: string[] }[] = [
  { name: 'kustomize', args: ['build'] },
  { name: 'kubectl', args: ['kustomize'] },
];

/** The program named by `KUSTOMIZE`, or kustomize or kubectl on the path; undefined where there is none. */
export async function findKustomize(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<KustomizeProgram | undefined> {
  if (environment.KUSTOMIZE) {
    return { program: environment.KUSTOMIZE, args: ['build'] };
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  for (const { name, args } of KNOWN) {
    for (const folder of folders) {
      const program = join(folder, name + ending);
      if (await isExecutable(program)) return { program, args };
    }
  }
  return undefined;
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
