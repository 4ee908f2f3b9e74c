import {
  checkObjects,
  summaryOf,
  type CheckOptions,
} from '../check/checkObjects';
import type { LoadedManifests, ManifestFile } from '../load/loadManifests';
import type { LoadLimits } from '../load/LoadLimits';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { CheckResult } from '../result/CheckResult';
import type { CheckedPair, Finding } from '../result/Finding';
import { findingId } from '../result/findingId';
import { scoreOf } from '../result/Score';
import { groupBuilds } from './groupBuilds';
import {
  KUSTOMIZATION_BUILT,
  type KustomizationBuild,
} from './KustomizationBuild';
import { mergeResults } from './mergeResults';
import { objectsToJudge } from './objectsToJudge';

/**
 * Judges what kustomizations make instead of their inputs. Where one was not built, its inputs are judged as they are and
 * what it would make of them is unknown.
 */
export function checkBuilds(options: {
  loaded: LoadedManifests;
  files: readonly ManifestFile[];
  builds: readonly KustomizationBuild[];
  limits?: Partial<LoadLimits>;
  check: CheckOptions;
}): CheckResult {
  const { loaded, builds } = options;
  const { rest, built, problems } = objectsToJudge(options);
  const results = groupBuilds(built).map(group =>
    checkObjects([...rest, ...group], options.check),
  );
  const merged = mergeResults(results);
  const own = builds.map(judgeBuild);
  const checks = [...merged.checks, ...own.map(({ check }) => check)];
  return {
    ...results[0],
    rules: [...results[0].rules, KUSTOMIZATION_BUILT],
    objects: rest.length + built.flat().length,
    checks,
    findings: [
      ...merged.findings,
      ...own.flatMap(({ finding }) => finding ?? []),
    ],
    summary: summaryOf(checks),
    score: scoreOf(checks),
    problems: [...loaded.problems, ...problems],
    ignored: loaded.ignored,
  };
}

function judgeBuild(build: KustomizationBuild): {
  check: CheckedPair;
  finding?: Finding;
} {
  const { id, severity, title, category, fix } = KUSTOMIZATION_BUILT;
  const object: KubernetesObject = {
    reference: {
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      name: build.path,
    },
    group: 'kustomize.config.k8s.io',
    value: {},
  };
  const { reference } = object;
  const check = { rule: id, severity, object: reference };
  if ('text' in build) return { check: { ...check, status: 'pass' } };
  return {
    check: { ...check, status: 'unknown' },
    finding: {
      ...check,
      id: findingId(id, object, []),
      title,
      category,
      status: 'unknown',
      message: `not built: ${build.notBuilt}`,
      fix,
      workload: reference,
      area: 'platform',
      path: '',
      file: build.path,
      line: 1,
      column: 1,
    },
  };
}
