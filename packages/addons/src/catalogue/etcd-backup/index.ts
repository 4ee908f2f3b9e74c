import { defineAddon } from '../../AddonDefinition';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { etcdBackup, STORE_SECRET } from './etcdBackup';

/** Who runs etcd as pods of kubeadm; managed control planes, OpenShift and RKE2 bring snapshots of their own. */
const OWN_ETCD = ['bare-metal', 'other', 'vsphere'];

/** Snapshots of the database of the cluster itself. */
export const addon = defineAddon({
  name: 'etcd-backup',
  title: 'Snapshots of etcd',
  summary: 'takes a snapshot of etcd every hour and copies it off the machine',
  area: 'recovery',
  home: 'https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/#backing-up-an-etcd-cluster',
  licence: 'Apache-2.0',
  source: { kind: 'objects' },
  stage: 'controllers',
  namespace: 'etcd-backup',
  // It reads the keys of etcd on the host.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '0', memory: '0' },
  options: [
    'backup/application-level',
    'backup/git-only',
    'backup/provider-backup',
    'backup/velero',
  ],
  appliesTo: (_, { provider }) => OWN_ETCD.includes(provider),
  requires: [secretStore],
  provides: { capabilities: ['etcd-backup'], kinds: [] },
  objects: {
    base: platform =>
      secretFromStore(platform, {
        name: STORE_SECRET,
        namespace: 'etcd-backup',
        keys: [
          'RCLONE_CONFIG_STORE_ACCESS_KEY_ID',
          'RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY',
        ],
      }),
    cluster: (platform, cluster) => [etcdBackup(platform, cluster)],
  },
  notes: [
    'The bucket whose name ends in -etcd deletes what is older than a month by a lifecycle rule.',
    `The secret ${STORE_SECRET} in the namespace etcd-backup holds a key that may only write to this bucket.`,
    'A snapshot holds every Secret of the cluster: encrypt the bucket and let few read it.',
  ],
});
