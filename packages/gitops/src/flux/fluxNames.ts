/** Release of Flux that the bootstrap installs. */
export const FLUX_VERSION = 'v2.7.5';

/** The manifests of that release. */
export const FLUX_INSTALL = `https://github.com/fluxcd/flux2/releases/download/${FLUX_VERSION}/install.yaml`;

/** Namespace of Flux, its source and its Kustomizations. */
export const FLUX_NAMESPACE = 'flux-system';

/** Name of the source and of the Kustomization that everything comes from. */
export const FLUX_ROOT = 'flux-system';

/** Service account of the kustomize-controller, for what the platform itself owns. */
export const FLUX_PLATFORM_ACCOUNT = 'kustomize-controller';

/** Service account of the helm-controller, for the charts of add-ons. */
export const FLUX_HELM_ACCOUNT = 'helm-controller';
