/**
 * Where kubeconform finds the schema of a kind, relative to the folder of schemas: `apps/deployment_v1.json`. For the core group
 * kubeconform takes the version as group: `v1/pod_v1.json`.
 */
export function schemaPath(gvk: {
  group: string;
  version: string;
  kind: string;
}): string {
  const { group, version, kind } = gvk;
  return `${group || version}/${kind.toLowerCase()}_${version}.json`;
}

/** The same as a template for kubeconform's `-schema-location`. */
export const SCHEMA_LOCATION =
  '{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json';
