import {
  canonicalIntent,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import { prepareAddon } from './addons/PreparedAddon';
import { renderAddons } from './addons/renderAddons';
import { AppMemory } from './apps/AppMemory';
import { renderApps } from './apps/renderApps';
import { renderArgoCd } from './argocd/renderArgoCd';
import { renderFlux } from './flux/renderFlux';
import { renderDocumentation } from './documentation/renderDocumentation';
import { renderInfrastructure } from './infrastructure/renderInfrastructure';
import { renderOperators } from './operators/renderOperators';
import { renderPipelines } from './pipelines/renderPipelines';
import { renderPolicies } from './policies/renderPolicies';
import { renderReadme } from './readme/renderReadme';
import { renderRecovery } from './recovery/renderRecovery';
import { renderRegistry } from './registry/registryGuide';
import { renderContext } from './RenderContext';
import { renderSecrets } from './secrets/renderSecrets';
import { renderTenant } from './tenants/renderTenant';
import { virtualClusterAddon } from './tenants/virtual/virtualClusters';
import { cutTree } from './tree/cutTree';
import { INTENT_FILE } from './tree/intentFile';
import type { RepositoryTree } from './tree/RepositoryTree';
import { wiringOf } from './wiring/Wiring';
import { manifestFile } from './yaml/manifestFile';

/**
 * Renders platforms, and renders one again after a change sooner than the first time:
 * files of apps that are as they were are taken over. The files are those that
 * `renderRepository` gives, byte for byte.
 *
 * @public
 */
export function createRenderer(): (model: PlatformModel) => RepositoryTree {
  const memory = new AppMemory();
  return model => renderWith(model, memory);
}

/**
 * Renders a platform into the files of its GitOps repository. Where it is cut
 * into several repositories each is a folder at the top. The same model gives
 * the same bytes, ordered by path.
 *
 * @public
 */
export function renderRepository(model: PlatformModel): RepositoryTree {
  return renderWith(model, new AppMemory());
}

function renderWith(model: PlatformModel, memory: AppMemory): RepositoryTree {
  const context = renderContext(model, memory);
  // Each tenant gets a release of it, and the platform none.
  const perTenant = virtualClusterAddon(context);
  const prepared = context.addons
    .filter(addon => addon !== perTenant)
    .map(prepareAddon);
  const manifests = [
    ...renderAddons(context, prepared),
    ...renderPolicies(context),
    ...renderOperators(context),
    ...model.tenants.flatMap(tenant => renderTenant(context, tenant)),
    ...renderApps(context),
  ];
  const wiring = wiringOf(context, { prepared, manifests });
  const files = [
    manifestFile(INTENT_FILE, canonicalIntent(model.intent)),
    ...manifests,
    ...(model.delivery.engine === 'argocd'
      ? renderArgoCd(wiring)
      : renderFlux(wiring)),
    ...renderInfrastructure(context),
    ...renderRecovery(context),
    ...renderPipelines(context),
    ...renderRegistry(model),
    ...renderSecrets(model, prepared),
    ...renderDocumentation(model),
  ];
  const readme = renderReadme(
    model,
    files.map(({ path }) => path),
  );
  return cutTree(model, [readme, ...files]);
}
