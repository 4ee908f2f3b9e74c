import type { ISecretStore } from '@kubernetes-models/external-secrets/external-secrets.io/v1/SecretStore';
import type { IExternalSecret } from '@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret';
import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';
import { BROKER_AUTHORITY, USER } from './kafkaClient';

const SOURCE = 'kafka';
const TARGET = 'seldon-mesh';

/** Who reads the two secrets, and the store that they are read through. */
const READER = 'kafka-secrets';

/** What Strimzi keeps in each: https://strimzi.io/docs/operators/latest/deploying#con-securing-client-authentication-str. */
const SECRETS = [
  { name: USER, keys: ['ca.crt', 'user.crt', 'user.key'] },
  { name: BROKER_AUTHORITY, keys: ['ca.crt'] },
] as const;

function reader(): [IServiceAccount, IRole, IRoleBinding] {
  return [
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: READER, namespace: TARGET },
      automountServiceAccountToken: false,
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata: { name: READER, namespace: SOURCE },
      rules: [
        {
          apiGroups: [''],
          resources: ['secrets'],
          resourceNames: SECRETS.map(({ name }) => name),
          verbs: ['get'],
        },
      ],
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name: READER, namespace: SOURCE },
      roleRef: {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'Role',
        name: READER,
      },
      subjects: [{ kind: 'ServiceAccount', name: READER, namespace: TARGET }],
    },
  ];
}

function store(): ISecretStore {
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'SecretStore',
    metadata: { name: READER, namespace: TARGET },
    spec: {
      provider: {
        kubernetes: {
          remoteNamespace: SOURCE,
          auth: { serviceAccount: { name: READER } },
          server: {
            caProvider: {
              type: 'ConfigMap',
              name: 'kube-root-ca.crt',
              key: 'ca.crt',
            },
          },
        },
      },
    },
  };
}

function copy({ name, keys }: (typeof SECRETS)[number]): IExternalSecret {
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name, namespace: TARGET },
    spec: {
      refreshInterval: '10m',
      secretStoreRef: { kind: 'SecretStore', name: READER },
      target: { name, creationPolicy: 'Owner' },
      data: keys.map(key => ({
        secretKey: key,
        remoteRef: { key: name, property: key },
      })),
    },
  };
}

/**
 * Copies the certificate of the user, and the authority of the brokers, to
 * where Seldon reads them, and again when Strimzi renews them. The reader sees
 * these two secrets and no other:
 * https://external-secrets.io/latest/provider/kubernetes/.
 */
export function kafkaSecrets({ has }: AddonPlatform): KubernetesObject[] {
  return has('external-secrets')
    ? [...reader(), store(), ...SECRETS.map(copy)]
    : [];
}
