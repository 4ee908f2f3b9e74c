import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../process/freePort.ts';
import type { ClusterAccess } from './ControlPlane.ts';
import { AUDIT_POLICY } from './auditPolicy.ts';
import type { UserToken } from './clusterUsers.ts';
import { renderTokenFile } from './clusterUsers.ts';
import type { ClusterLayout } from './componentArguments.ts';
import { renderKubeconfig } from './renderKubeconfig.ts';

/** The shortest that the API server takes; made anew for every cluster, so speed counts. */
const KEY_BITS = 2048;

/** For the user alone: these files hold tokens and keys. */
const PRIVATE = { mode: 0o600 };

/** Writes what the components read at their start and chooses their ports. */
export async function layOutCluster(options: {
  dataFolder: string;
  tokens: UserToken[];
  auditLog: boolean;
}): Promise<ClusterLayout> {
  const { dataFolder, tokens, auditLog } = options;
  const layout: ClusterLayout = {
    etcdFolder: join(dataFolder, 'etcd'),
    certificateFolder: join(dataFolder, 'certificates'),
    serviceAccountKey: join(dataFolder, 'service-account.key'),
    tokenFile: join(dataFolder, 'tokens.csv'),
    ...(auditLog
      ? {
          auditPolicy: join(dataFolder, 'audit-policy.json'),
          auditLog: join(dataFolder, 'audit.log'),
        }
      : {}),
    ports: {
      etcd: await freePort(),
      etcdPeer: await freePort(),
      apiServer: await freePort(),
    },
  };
  mkdirSync(layout.etcdFolder, { mode: 0o700 });
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: KEY_BITS,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  writeFileSync(layout.serviceAccountKey, privateKey, PRIVATE);
  writeFileSync(layout.tokenFile, renderTokenFile(tokens), PRIVATE);
  if (layout.auditPolicy) {
    writeFileSync(layout.auditPolicy, AUDIT_POLICY);
  }
  return layout;
}

/** Writes one kubeconfig per user. */
export function writeAccesses(options: {
  name: string;
  dataFolder: string;
  tokens: UserToken[];
  server: string;
  certificateAuthority: string;
}): Record<string, ClusterAccess> {
  const { name, dataFolder, tokens, server, certificateAuthority } = options;
  const folder = join(dataFolder, 'kubeconfigs');
  mkdirSync(folder, { mode: 0o700 });
  return Object.fromEntries(
    tokens.map(user => {
      const access = { server, certificateAuthority, token: user.token };
      const kubeconfig = join(
        folder,
        `${encodeURIComponent(user.name)}.kubeconfig`,
      );
      writeFileSync(kubeconfig, renderKubeconfig(name, access), PRIVATE);
      return [user.name, { ...access, kubeconfig }];
    }),
  );
}
