import { releaseFile } from '../infrastructure/airgap/mirror';
import { KUSTOMIZATION_FILE, kustomization } from '../manifests/kustomization';
import type { RepositoryFile } from '../tree/RepositoryTree';
import type { Wiring } from '../wiring/Wiring';
import { manifestFile } from '../yaml/manifestFile';
import { serializeYaml } from '../yaml/serializeYaml';
import { FLUX_INSTALL } from './fluxNames';

/**
 * Controllers that read objects of tenants, and so must not follow them into
 * other namespaces: all that the release installs but the source-controller
 * (https://fluxcd.io/flux/installation/configuration/multitenancy/).
 */
const LOCKED_DOWN = [
  'helm-controller',
  'image-automation-controller',
  'image-reflector-controller',
  'kustomize-controller',
  'notification-controller',
];

/**
 * A newer revision ends the wait for what does not get ready, so that a fix is
 * not held up by what it mends. Source: internal/features of
 * https://github.com/fluxcd/kustomize-controller/tree/v1.7.3.
 */
const FIX_AT_ONCE = '--feature-gates=CancelHealthCheckOnNewRevision=true';

function addArgument(controller: string, argument: string) {
  return {
    patch: serializeYaml([
      {
        op: 'add',
        path: '/spec/template/spec/containers/0/args/-',
        value: argument,
      },
    ]),
    target: { kind: 'Deployment', name: controller },
  };
}

/** Flux itself, locked down for several tenants. A person applies it once to each cluster. */
export function renderFluxBootstrap(wiring: Wiring): RepositoryFile[] {
  return [
    manifestFile(
      `bootstrap/flux/${KUSTOMIZATION_FILE}`,
      kustomization({
        resources: [releaseFile(wiring, FLUX_INSTALL)],
        patches: [
          ...LOCKED_DOWN.map(name =>
            addArgument(name, '--no-cross-namespace-refs=true'),
          ),
          addArgument('kustomize-controller', '--no-remote-bases=true'),
          addArgument('kustomize-controller', FIX_AT_ONCE),
          addArgument(
            'kustomize-controller',
            '--default-service-account=default',
          ),
          addArgument('helm-controller', '--default-service-account=default'),
        ],
      }),
    ),
  ];
}
