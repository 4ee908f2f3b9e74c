import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { PromotedProgram } from './promotedProgram';

const SUPPLY_CHAIN: Readonly<Record<string, string>> = {
  'signed-images':
    'the image is signed by the pipeline that built it: admission refuses it otherwise',
  provenance:
    'the image is signed and carries its provenance: admission refuses it otherwise',
};

/** What has to be there before a promotion into production may be merged. */
export function promotionGate(
  { choices, policies }: PlatformModel,
  {
    program,
    from,
    to,
  }: {
    program: Pick<PromotedProgram, 'folder' | 'owner'>;
    from: string;
    to: string;
  },
): string[] {
  const chain = SUPPLY_CHAIN[choices['supply-chain'] ?? ''];
  return [
    `a review by the owners of ${program.folder} (${program.owner}) in CODEOWNERS`,
    'the validation pipeline has passed, and somebody has read its rendered diff',
    `the version has run in ${from}, and its alerts are quiet`,
    ...(chain === undefined ? [] : [chain]),
    ...(policies.requireDigests
      ? [`the image is named by its digest: ${to} asks for it`]
      : []),
  ];
}
