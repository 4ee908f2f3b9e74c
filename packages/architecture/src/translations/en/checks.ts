/** Points of the production checklist: their names, answers and remedies. */
export const checks = {
  'point.controlPlane': 'Highly available control plane',
  'point.nodeAutoscaling': 'Node autoscaling',
  'point.disruptionBudgets': 'PodDisruptionBudgets',
  'point.resources': 'Requests and limits',
  'point.networkPolicies': 'NetworkPolicy in every namespace',
  'point.tls': 'TLS on every ingress',
  'point.access': 'Least-privilege RBAC',
  'point.monitoring': 'Monitoring and alerting',
  'point.logs': 'Central logs and audit logging',
  'point.backup': 'Backup and tested disaster recovery',
  'point.upgrades': 'Documented upgrade strategy',
  'point.images': 'Image scanning and enforced policy',
  'status.pass': 'pass',
  'status.fail': 'fail',
  'status.unknown': 'unknown',
  'status.not-applicable': 'not applicable',
  'check.nothing': 'There is nothing in production that this is about.',
  'check.undecided': 'The decision {decision} was not made.',
  'check.none': '{decision}: the choice is to have none.',
  'check.generated': '{option} is chosen and generated.',
  'check.notGenerated':
    '{option} is chosen, but this repository does not generate it.',
  'check.eks': 'EKS runs the control plane of {cluster} over several zones.',
  'check.aksFree':
    'The free tier of AKS runs the control plane of {cluster} without a service level.',
  'check.noMembers':
    'The number of control plane members of {cluster} is not given.',
  'check.fewMembers':
    'The control plane of {cluster} has {members} of the 3 members it needs.',
  'check.noZones': 'The zones of the control plane of {cluster} are not given.',
  'check.oneZone': 'The control plane of {cluster} is in one zone.',
  'check.haControlPlane':
    'The control plane of {cluster} is spread over {zones} zones.',
  'check.autoscaledPool':
    'A pool of {cluster} grows and shrinks with the load.',
  'check.fixedPools': 'All pools of {cluster} have a fixed number of nodes.',
  'check.spareByHand': '{cluster} keeps spare nodes by hand.',
  'check.skew':
    'In {cluster}, pool {pool} has kubelet {kubelet}, which may not work with API server {version}.',
  'check.ended':
    'Kubernetes {version} of {cluster} had reached the end of its life on {date}.',
  'check.supported':
    '{cluster} is on Kubernetes {version}, which got fixes on {date}; the upgrade page is generated.',
  'check.noData': 'There is no data to back up.',
  'check.noDrill': 'There is a backup schedule, but no restore was ever tried.',
  'check.noBackupRegion': 'The region of the backups is not given.',
  'check.sameRegion':
    'The backups are in {region}, where {cluster} runs as well.',
  'check.drilled':
    'Backups are kept in {region}, and a restore was tried on {date}.',
  'check.singleReplica':
    '{app} has a single replica in {environment}: draining its node stops it.',
  'check.budget': '{app} can lose a replica, and its budget is generated.',
  'check.noApps': 'The intent has no apps.',
  'check.resources': 'All {count} apps have requests and a limit of memory.',
  'check.noTenants': 'The intent has no tenants.',
  'check.networkPolicies':
    'All {count} namespaces of tenants start closed, and each app opens what it needs.',
  'check.noIngress': 'No app is reachable from outside.',
  'check.tls': 'All {count} apps with a way in serve it over TLS.',
  'check.access':
    'The owners of {count} tenants see their own namespaces and change them by Git.',
  'fix.controlPlane':
    'Give it three members over three failure domains, or a managed service with a service level.',
  'fix.nodeAutoscaling':
    'Let an autoscaler own the number of nodes of at least one pool.',
  'fix.disruptionBudgets': 'Give the app at least two replicas in production.',
  'fix.resources': 'Give every app requests and a limit of memory.',
  'fix.networkPolicies':
    'Give every namespace a policy that denies by default.',
  'fix.tls': 'Give every ingress a certificate.',
  'fix.access': 'Bind roles to groups in their own namespaces only.',
  'fix.monitoring':
    'Choose metrics and somebody who is told, and install both.',
  'fix.logs':
    'Choose where logs and the audit trail go, and keep them out of the cluster.',
  'fix.backup':
    'Keep backups in another region, and try a restore every quarter.',
  'fix.upgrades': 'Upgrade along the upgrade page.',
  'fix.images': 'Scan every image, and let admission refuse what was not.',
} as const;
