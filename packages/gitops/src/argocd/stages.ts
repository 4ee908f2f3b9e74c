/** Annotation by which Argo CD orders what one Application brings in. */
const SYNC_WAVE = 'argocd.argoproj.io/sync-wave';

/** Waves between two stages, so that add-ons of a stage can wait for each other. */
const WAVES_PER_NUMBER = 10;

/** Stages in which a cluster is built up, with the number that their files begin with. */
export const STAGE_NUMBERS = {
  crds: 0,
  controllers: 10,
  configs: 20,
  policies: 25,
  tenants: 30,
  apps: 40,
  previews: 50,
} as const;

/** A stage in which a cluster is built up. */
export type Stage = keyof typeof STAGE_NUMBERS;

/** File with the ApplicationSets of a stage. */
export function stageFile(stage: Stage): string {
  return `appsets/${String(STAGE_NUMBERS[stage]).padStart(
    2,
    '0',
  )}-${stage}.yaml`;
}

/** Annotations that put an ApplicationSet in its place: after the stages before, and after the longest chain in its own. */
export function waveAnnotations(
  stage: Stage,
  depth = 0,
): Record<string, string> {
  return {
    [SYNC_WAVE]: String(STAGE_NUMBERS[stage] * WAVES_PER_NUMBER + depth),
  };
}
