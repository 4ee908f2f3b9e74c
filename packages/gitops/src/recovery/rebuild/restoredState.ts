import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../RenderContext';
import { ARTIFACT_SECRET } from '../../wiring/artifactAccess';
import { GIT_SECRET } from '../../wiring/gitSecret';

/** Something that Git does not hold. */
export interface RestoredState {
  what: string;
  /** Where its copy is. */
  from: string;
  how: string;
}

type Choice = Readonly<Record<string, RestoredState>>;

/** What has to be there before the engine can decrypt or fetch secrets. */
const KEYS: Choice = {
  'sealed-secrets': {
    what: 'Key of Sealed Secrets',
    from: 'the vault of your company, outside of every cluster',
    how: 'name its file in `KEYS` before the rebuild; without it no sealed secret of Git can be opened',
  },
  sops: {
    what: 'Key of SOPS',
    from: 'the vault of your company, or the KMS of another region',
    how: 'name the file of its Secret in `KEYS` before the rebuild',
  },
  vault: {
    what: 'Data of Vault',
    from: 'its snapshot in the bucket',
    how: '`vault operator raft snapshot restore FILE`, then unseal',
  },
  'external-secrets': {
    what: 'Secrets',
    from: 'the store of the provider, which is not in the cluster',
    how: 'nothing to do when the store is in another region or replicates to one',
  },
};

const VOLUMES: Choice = {
  velero: {
    what: 'Volumes and objects of namespaces',
    from: 'the bucket of Velero',
    how: 'the script restores the newest backup of the schedule `regular`',
  },
  'provider-backup': {
    what: 'Volumes',
    from: 'the vault of the provider in the region of recovery',
    how: 'restore the newest recovery point in the console or by the command of the provider',
  },
  'application-level': {
    what: 'Data of apps',
    from: 'the dumps that each app writes',
    how: 'load them by the job of the app',
  },
};

const DATABASES: Choice = {
  'cloudnative-pg': {
    what: 'PostgreSQL',
    from: 'base backup and write-ahead log in the bucket',
    how: 'make the Cluster anew with `bootstrap.recovery`: https://cloudnative-pg.io/documentation/current/recovery/',
  },
  managed: {
    what: 'Managed databases',
    from: 'snapshots of the provider, copied to the region of recovery',
    how: 'restore to a point in time under the same name, then plan the infrastructure code again',
  },
};

/** State of the tool by which clusters come to be. */
const PROVISIONING: Choice = {
  opentofu: {
    what: 'State of OpenTofu',
    from: 'its versioned bucket, which is not in the lost region',
    how: 'nothing to do while the bucket is there; else restore a version of it',
  },
  pulumi: {
    what: 'State of Pulumi',
    from: 'its backend',
    how: '`pulumi stack export` of the last good version',
  },
};

const ALWAYS: readonly RestoredState[] = [
  {
    what: 'This repository',
    from: 'the Git host, and a mirror elsewhere',
    how: 'push the mirror to where the clusters pull from',
  },
  {
    what: 'Images',
    from: 'the registry, and its copy in another region',
    how: 'nothing to do while a registry that answers to the same name holds them',
  },
];

/** What reads private repositories; public ones need nothing. */
const GIT_ACCESS: RestoredState = {
  what: 'Access to Git',
  from: 'the vault of your company, outside of every cluster',
  how: `name the file of the Secret \`${GIT_SECRET}\` in \`GIT_ACCESS\` before the rebuild`,
};

/** What reads a private artifact, where clusters read no Git. */
const ARTIFACT_ACCESS: RestoredState = {
  what: 'Access to the artifact of the tree',
  from: 'the vault of your company, outside of every cluster',
  how: `name the file of the Secret \`${ARTIFACT_SECRET}\` in \`GIT_ACCESS\` before the rebuild`,
};

function accessState({ delivery }: PlatformModel): RestoredState[] {
  if (delivery.artifact)
    return delivery.artifact.private ? [ARTIFACT_ACCESS] : [];
  return delivery.repository.private ? [GIT_ACCESS] : [];
}

/** All state that has to be restored, since Git does not hold it, in the order in which it is needed. */
export function restoredState({
  choices,
  model,
}: RenderContext): RestoredState[] {
  const chosen = (table: Choice, decision: string): RestoredState[] => {
    const state = table[choices[decision] ?? ''];
    return state ? [state] : [];
  };
  return [
    ...ALWAYS,
    ...accessState(model),
    ...chosen(PROVISIONING, 'provisioning'),
    ...chosen(KEYS, 'secrets'),
    ...chosen(VOLUMES, 'backup'),
    ...chosen(DATABASES, 'database'),
  ];
}
