import type { PlatformModel } from '@kubernetes-architect/architecture';

const SUPPLY_CHAIN: Readonly<Record<string, string>> = {
  'signed-images':
    'the image is signed by the pipeline that built it: admission refuses it otherwise',
  provenance:
    'the image is signed and carries its provenance: admission refuses it otherwise',
};

/** What has to be there before a promotion into production may be merged. */
export function promotionGate(
  { apps, choices, policies }: PlatformModel,
  { app, from, to }: { app: string; from: string; to: string },
): string[] {
  const owner = apps.find(({ name }) => name === app)?.tenant;
  const chain = SUPPLY_CHAIN[choices['supply-chain'] ?? ''];
  return [
    `a review by the owners of apps/${app} (tenant ${owner}) in CODEOWNERS`,
    'the validation pipeline has passed, and somebody has read its rendered diff',
    `the version has run in ${from}, and its alerts are quiet`,
    ...(chain === undefined ? [] : [chain]),
    ...(policies.requireDigests
      ? [`the image is named by its digest: ${to} asks for it`]
      : []),
  ];
}
