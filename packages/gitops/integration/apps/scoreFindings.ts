import { spawnSync } from 'node:child_process';
import { findTool } from '@kubernetes-architect/control-plane';

const MAX_OUTPUT = 1 << 28;
/** Grades of kube-score: 1 critical, 5 warning, 7 almost well, 10 well. */
const WELL = 7;

/** Something that kube-score would do otherwise. */
export interface ScoreFinding {
  check: string;
  kind: string;
  namespace: string;
  name: string;
}

interface ScoredObject {
  type_meta: { kind: string };
  object_meta: { name: string; namespace?: string };
  checks: { check: { id: string }; grade: number; skipped: boolean }[] | null;
}

/** Has kube-score judge manifests. Fails where it cannot read them. */
export function scoreFindings(options: {
  text: string;
  kubernetesVersion: string;
}): { judged: number; findings: ScoreFinding[] } {
  const { stdout, stderr, error } = spawnSync(
    findTool('kube-score'),
    [
      'score',
      '--kubernetes-version',
      `v${options.kubernetesVersion}`,
      '--output-format',
      'json',
      '-',
    ],
    { encoding: 'utf8', input: options.text, maxBuffer: MAX_OUTPUT },
  );
  if (error || stdout === '')
    throw new Error(`kube-score failed: ${error?.message ?? stderr}`);
  const objects = JSON.parse(stdout) as ScoredObject[];
  return {
    judged: objects.reduce(
      (sum, { checks }) =>
        sum + (checks ?? []).filter(({ skipped }) => !skipped).length,
      0,
    ),
    findings: objects.flatMap(({ type_meta, object_meta, checks }) =>
      (checks ?? [])
        .filter(({ skipped, grade }) => !skipped && grade < WELL)
        .map(({ check }) => ({
          check: check.id,
          kind: type_meta.kind,
          namespace: object_meta.namespace ?? '',
          name: object_meta.name,
        })),
    ),
  };
}
