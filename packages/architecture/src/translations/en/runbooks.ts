/** Runbooks: what to do when something has gone wrong, or is about to. */
export const runbooks = {
  'runbook.when': 'When',
  'runbook.steps': 'Steps',
  'runbook.done': 'Done when',
  'runbook.clusters': 'Clusters: {clusters}. Choose one:',
  'runbook.reserved':
    'Commands that change a cluster are the exception. Write down each one you run.',
  'runbook.disaster-recovery': 'Rebuild a lost cluster',
  'runbook.disaster-recovery.when':
    'A cluster is gone, or cannot be trusted any more.',
  'runbook.disaster-recovery.1':
    'Name one person who leads, and one who writes down what is done and when.',
  'runbook.disaster-recovery.2':
    'Stop the GitOps engine of the old cluster, if it still answers, so that two clusters never act at once.',
  'runbook.disaster-recovery.3':
    'Provision a new cluster with the same name, version and region as in `platform.yaml`. Change the region there if the old one is lost.',
  'runbook.disaster-recovery.4':
    'Install the GitOps engine as the README at the root of this repository says, and give it its read credentials.',
  'runbook.disaster-recovery.5':
    'Bring back the secrets from where they are kept. They are not in Git.',
  'runbook.disaster-recovery.6':
    'Restore the data from the last complete backup, before apps write anything.',
  'runbook.disaster-recovery.7':
    'Wait until the engine has brought everything into step.',
  'runbook.disaster-recovery.8':
    'Point DNS or the load balancer to the new cluster.',
  'runbook.disaster-recovery.done':
    'Every app is ready, a request from outside is answered, and the newest record in the data is as old as the backup says.',
  'runbook.failover': 'Fail over to another region',
  'runbook.failover.when':
    'A region that serves production does not answer, and waiting is worse than switching.',
  'runbook.failover.none':
    'No environment runs in two regions, so there is nothing to switch to. Rebuild the cluster instead.',
  'runbook.failover.1':
    'Confirm from outside the region that it is the region, not one app.',
  'runbook.failover.2':
    'Check that the other region runs the same versions and is healthy.',
  'runbook.failover.3':
    'Check how far its data is behind. Decide aloud whether that loss is accepted.',
  'runbook.failover.4':
    'Make the data of the other region writable. Make sure that the lost region cannot write any more.',
  'runbook.failover.5':
    'Raise the fewest replicas in `platform.yaml`, so that one region carries all traffic.',
  'runbook.failover.6':
    'Move the traffic with DNS or the global load balancer, a part first.',
  'runbook.failover.done':
    'The service levels hold for an hour in the remaining region. Failing back is planned work, not part of this.',
  'runbook.upgrade': 'Upgrade a cluster',
  'runbook.upgrade.when':
    'The upgrade page names a next version for the cluster.',
  'runbook.upgrade.1':
    'Read the notes of the next minor version, and look for APIs that go away.',
  'runbook.upgrade.2':
    'Check that the kubelets stay within the version skew policy.',
  'runbook.upgrade.3':
    'Check that every budget allows a disruption, or a drain will wait for ever.',
  'runbook.upgrade.4':
    'Take a backup, of etcd as well where the control plane is your own.',
  'runbook.upgrade.5':
    'Set the `kubernetesVersion` of the cluster in `platform.yaml` one minor version higher, generate again, and let the change be reviewed.',
  'runbook.upgrade.6':
    'Bring it to the cluster as the page of its folder below `infrastructure/` says: the control plane first, then the node pools one after the other, with new nodes before old ones go.',
  'runbook.upgrade.7':
    'See that the server and all nodes are on the new version.',
  'runbook.upgrade.done':
    'All nodes are ready on the new version, and the service levels hold for a day.',
  'runbook.app': 'An app that fails',
  'runbook.app.when':
    'An app answers with errors or slowly, does not answer, or its containers start again and again.',
  'runbook.app.1':
    'See which pods, in which state, since when, and what the events say.',
  'runbook.app.2':
    'Read the log, and that of the container before it started again.',
  'runbook.app.3':
    'Compare memory and processor with the limits. `OOMKilled` asks for more memory in `platform.yaml`, or for a leak to be mended.',
  'runbook.app.4':
    'See whether requests come through: endpoints, network policies, and what leads into the cluster.',
  'runbook.app.5':
    'If it began with a new version, [take it back](roll-back-release.md). If pods find no place, [make room](capacity-shortage.md).',
  'runbook.app.done':
    'The alert has ended by itself, and its cause is written down.',
  'runbook.rollback': 'Take a release back',
  'runbook.rollback.when': 'A new version of an app fails in an environment.',
  'runbook.rollback.abort':
    'While the new version still gets a part of the traffic, give all of it back to the old one at once.',
  'runbook.rollback.1':
    'Find the commit that brought the version, and who has to know.',
  'runbook.rollback.2':
    'Revert the commit, and let it be reviewed as any other change.',
  'runbook.rollback.3': 'Let the engine read the branch at once.',
  'runbook.rollback.4': 'Watch the rollout until the old version is ready.',
  'runbook.rollback.5':
    'If the version changed a database, check that the old version still reads it. Otherwise go forward with a fix.',
  'runbook.rollback.done':
    'The old version serves, and the error rate is as before.',
  'runbook.nodes': 'Nodes that are not ready',
  'runbook.nodes.when': 'Nodes are NotReady, or pods wait because of them.',
  'runbook.nodes.1':
    'See which nodes, in which pool and zone. Several in one zone are the zone.',
  'runbook.nodes.2': 'Read the conditions: memory, disk, processes, network.',
  'runbook.nodes.3': 'Keep new pods away from a bad node, and drain it.',
  'runbook.nodes.4': 'Replace the node rather than repair it.',
  'runbook.nodes.done':
    'As many nodes are ready as the pool asks for, and no pod is Pending.',
  'runbook.capacity': 'Pods that find no place',
  'runbook.capacity.when':
    'Pods are Pending with FailedScheduling, or a quota refuses them.',
  'runbook.capacity.1':
    'Read the events: they name processor, memory, zone, taint or quota.',
  'runbook.capacity.2': 'Compare what is asked for with what the nodes have.',
  'runbook.capacity.3':
    'See whether the node autoscaler has reached the most nodes of its pool.',
  'runbook.capacity.4':
    'Change the pool or the quota in `platform.yaml`, not in the cluster, and generate again as the README at the root says.',
  'runbook.capacity.done':
    'No pod is Pending, and the capacity page shows headroom without one zone.',
  'runbook.delivery': 'Delivery that is stuck',
  'runbook.delivery.when':
    'The engine reports OutOfSync, a failed build, or nothing new for an hour.',
  'runbook.delivery.1': 'See what the engine says.',
  'runbook.delivery.2':
    'Check that it can read the repository: address, branch, credentials.',
  'runbook.delivery.3':
    'Build the overlay on your own machine and read the error.',
  'runbook.delivery.4':
    'If somebody changed the cluster by hand, bring the change into Git or drop it.',
  'runbook.delivery.5': 'Let the engine try again.',
  'runbook.delivery.done': 'Everything is in step with the newest commit.',
  'runbook.certificates': 'A certificate that runs out',
  'runbook.certificates.when':
    'A certificate has less than 14 days left, or browsers refuse it.',
  'runbook.certificates.1':
    'Find the secret of the ingress, and read the dates of the certificate.',
  'runbook.certificates.2':
    'See why it was not renewed: the issuer, the challenge, or a limit of the authority.',
  'runbook.certificates.3':
    'Renew it, and see that the ingress serves the new one.',
  'runbook.certificates.done':
    'The date that the ingress serves is more than 30 days away.',
  'runbook.secrets': 'A secret that leaked',
  'runbook.secrets.when':
    'A credential was seen where it must not be: Git, a log, a chat.',
  'runbook.secrets.1':
    'Replace it at its source first. Removing the text does not help.',
  'runbook.secrets.2':
    'Put the new value where secrets are kept, and let the apps read it.',
  'runbook.secrets.3':
    'Revoke the old one, and look through the audit log for its use.',
  'runbook.secrets.4': 'Only then clean the place where it was seen.',
  'runbook.secrets.done':
    'The old credential is refused, and nothing failed that used it rightly.',
  'runbook.git-credentials': 'A new credential for the repository',
  'runbook.git-credentials.when':
    'The key or token of the engine is about to end, was seen by others, or the person who made it leaves.',
  'runbook.git-credentials.1':
    'Make a second deploy key or token that may read and nothing more. Leave the old one as it is.',
  'runbook.git-credentials.2':
    'Replace it wherever the engine runs, one cluster after the other.',
  'runbook.git-credentials.3':
    'Let the engine read the repository, and see that it reports no error.',
  'runbook.git-credentials.4':
    'Keep a copy where the rebuild of a cluster looks for it, in place of the old one.',
  'runbook.git-credentials.5':
    'Revoke the old one at the Git host, and let the engine read once more.',
  'runbook.git-credentials.done':
    'Every engine reads with the new credential, and the old one is refused.',
} as const;
