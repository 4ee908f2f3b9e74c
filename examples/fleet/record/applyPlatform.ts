import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseIntent, resolvePlatform } from '@kubernetes-architect/architecture';
import { findTool, type ControlPlane } from '@kubernetes-architect/control-plane';
import { renderRepository } from '@kubernetes-architect/gitops';

/** Folders of the rendered repository in the order in which they are applied. */
const STAGES = ['tenants', 'apps'];

/** Renders an intent and applies what belongs to the given environments, as a GitOps engine would. */
export async function applyPlatform(options: {
  controlPlane: ControlPlane;
  intentFile: string;
  environments: readonly string[];
}): Promise<void> {
  const { controlPlane, intentFile, environments } = options;
  const { intent } = parseIntent(readFileSync(intentFile, 'utf8'));
  if (!intent) {
    throw new Error(`${intentFile} is not a valid intent`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'kubernetes-architect-fleet-'));
  try {
    for (const file of renderRepository(resolvePlatform(intent)).files) {
      const path = join(folder, file.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file.content);
    }
    for (const stage of STAGES) {
      for (const name of readdirSync(join(folder, stage)).sort()) {
        const overlays = readdirSync(join(folder, stage, name, 'envs'));
        for (const overlay of overlays.filter(environment =>
          environments.includes(environment),
        )) {
          const path = join(folder, stage, name, 'envs', overlay);
          const yaml = execFileSync(findTool('kustomize'), ['build', path], {
            encoding: 'utf8',
          });
          await controlPlane.apply(yaml);
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
