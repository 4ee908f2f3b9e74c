import type { KubernetesObject } from '../../KubernetesObject';

interface Database extends KubernetesObject {
  spec: object;
}

/** The database of the applications, with the extension switched on. */
export function vectorsDatabase(): Database {
  return {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Database',
    metadata: { name: 'vectors', namespace: 'vectors' },
    spec: {
      cluster: { name: 'vectors' },
      name: 'app',
      owner: 'app',
      extensions: [{ name: 'vector', ensure: 'present' }],
    },
  };
}
