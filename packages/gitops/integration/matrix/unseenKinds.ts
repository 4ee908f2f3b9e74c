/**
 * Kinds that add-ons bring and whose CustomResourceDefinitions are not at hand:
 * their objects are built, but nobody judges them. They are counted apart.
 */
export const UNSEEN_KINDS: Readonly<Record<string, string>> = {
  'aws.m.upbound.io/ProviderConfig': 'a provider of Crossplane',
  'azure.m.upbound.io/ProviderConfig': 'a provider of Crossplane',
  'fleet.cattle.io/GitRepo': 'Rancher Fleet',
  'fleet.kubernetes-architect.io/AwsCluster': 'a definition in the tree',
  'fleet.kubernetes-architect.io/AzureCluster': 'a definition in the tree',
  'fleet.kubernetes-architect.io/GoogleCluster': 'a definition in the tree',
  'gcp.m.upbound.io/ProviderConfig': 'a provider of Crossplane',
  'trust.cert-manager.io/Bundle': 'trust-manager',
};

/** `group/Kind` of a manifest, read from its first lines. */
function kindOf(manifest: string): string {
  const apiVersion = /^apiVersion: ["']?([^\s"']+)/m.exec(manifest)?.[1] ?? '';
  const kind = /^kind: ["']?([^\s"']+)/m.exec(manifest)?.[1] ?? '';
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  return `${group}/${kind}`;
}

/** Manifests without those that nobody can judge here. */
export function judgeable(text: string): { text: string; unseen: number } {
  const manifests = text.split(/^---\n/m);
  const kept = manifests.filter(
    manifest => UNSEEN_KINDS[kindOf(manifest)] === undefined,
  );
  return { text: kept.join('---\n'), unseen: manifests.length - kept.length };
}
