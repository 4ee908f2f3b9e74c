import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findTool } from '@kubernetes-architect/control-plane';

/** Builds a folder as people and engines do. Fails with kustomize's message. */
export async function kustomizeBuild(folder: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(findTool('kustomize'), [
    'build',
    folder,
  ]);
  if (stderr) throw new Error(`kustomize warns about ${folder}: ${stderr}`);
  return stdout;
}
