import { type AddonSource, selectAddons } from '@kubernetes-architect/addons';
import { ARGOCD_INSTALL } from '../../argocd/argocdNames';
import { FLUX_INSTALL } from '../../flux/fluxNames';
import type { RenderContext } from '../../RenderContext';
import { releaseFile } from './mirror';
import { mirroredSource } from './mirroredSource';

type SourceOf<K extends AddonSource['kind']> = Extract<
  AddonSource,
  { kind: K }
>;

/** Sources of add-ons of one kind, as they are published. */
function sources<K extends AddonSource['kind']>(
  { model }: RenderContext,
  kind: K,
): Array<{ addon: string; version?: string; source: SourceOf<K> }> {
  return selectAddons(model).flatMap(({ definition, version }) => {
    const { name, source } = definition;
    return source.kind === kind
      ? [{ addon: name, version, source: source as SourceOf<K> }]
      : [];
  });
}

/** What add-ons and the engine are made from: where each is published, and where the clusters look for it. */
export function carriedSources(context: RenderContext) {
  const { model } = context;
  const install =
    model.delivery.engine === 'argocd' ? ARGOCD_INSTALL : FLUX_INSTALL;
  return {
    charts: sources(context, 'helm').map(({ addon, version, source }) => {
      const mirrored = mirroredSource(source, model);
      return {
        addon,
        chart: source.chart,
        repository: source.repository,
        version,
        mirror: mirrored.kind === 'helm' ? mirrored.repository : undefined,
      };
    }),
    repositories: sources(context, 'git').map(({ addon, version, source }) => {
      const mirrored = mirroredSource(source, model);
      return {
        addon,
        repository: source.url,
        version,
        mirror: mirrored.kind === 'git' ? mirrored.url : undefined,
      };
    }),
    files: [{ address: install, mirror: releaseFile(context, install) }],
  };
}
