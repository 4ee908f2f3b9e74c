import type {
  AddonPlatform,
  SelectedAddon,
} from '@kubernetes-architect/addons';

/** Stages of the add-ons of a cluster, in their order. */
export const COMPOSITES = ['crds', 'controllers', 'configs'] as const;

/** A stage of the add-ons of a cluster. */
export type Composite = (typeof COMPOSITES)[number];

function withLinkerd({ has }: AddonPlatform): boolean {
  return has('linkerd');
}

/** Add-ons whose kinds stand beside what others run: their Secrets, and the certificates that a mesh cannot start without. */
const NEEDED_BEFORE: Readonly<
  Record<string, (platform: AddonPlatform) => boolean>
> = {
  'cert-manager': withLinkerd,
  'external-secrets': () => true,
  'sealed-secrets': () => true,
  'trust-manager': withLinkerd,
};

/**
 * The stage that an add-on, or what configures it, belongs to. One whose kinds
 * stand beside what others run comes a stage before them, since Flux applies
 * nothing of a stage as long as it does not know each kind in it. Source:
 * https://github.com/fluxcd/flux2/issues/562
 */
export function compositeOf(
  { definition, platform }: SelectedAddon,
  part: 'configs' | 'objects',
): Composite {
  if (NEEDED_BEFORE[definition.name]?.(platform))
    return part === 'configs' ? 'controllers' : 'crds';
  return part === 'configs' ? 'configs' : definition.stage;
}
