/** Why a figure is not known. */
export const unknown = {
  'unknown.noNodePools': 'The intent names no node pools of {cluster}.',
  'unknown.noService':
    'Neither the intent nor a decision names the service that runs the control plane of {cluster}.',
  'unknown.nodeSize':
    'The size of the nodes of {pool} in {cluster} is not known: give a machine type that is in the table, or cpu and memory.',
  'unknown.nodeCount':
    'The number of nodes of {pool} in {cluster} is not given.',
  'unknown.zones':
    'The number of failure domains of {pool} in {cluster} is not given.',
  'unknown.maxPods':
    'The most pods of a node of {pool} in {cluster} is not given.',
  'unknown.reserve':
    'What a node of {pool} in {cluster} keeps for the system is not known: give reserved.',
  'unknown.noMachineType':
    'The nodes of {pool} in {cluster} have neither a machine type nor a price of their own.',
  'unknown.nodePrice':
    'The price table has no price of {instanceType} in {region}.',
  'unknown.ownControlPlane':
    'The machines of the control plane of {cluster} are your own, and the intent does not state them.',
  'unknown.aksTier': 'The tier of AKS is not given for {cluster}.',
  'unknown.controlPlanePrice': 'The price table has no price of {service}.',
  'unknown.dataSize': 'The amount of data to restore is not given.',
  'unknown.restoreRate': 'The rate of a restore is not given.',
  'unknown.provisioning': 'The time to provision a new cluster is not given.',
  'unknown.objects':
    'The number of objects that GitOps creates anew is not given.',
  'unknown.resyncRate':
    'The rate at which GitOps creates objects is not given.',
  'unknown.drill': 'No restore drill is recorded.',
  'unknown.backup': 'No backup schedule is given.',
  'unknown.askedRto':
    'The requirements do not say how long an outage may last.',
  'unknown.askedRpo': 'The requirements do not say how much data may be lost.',
  'unknown.release': 'Kubernetes {version} is not in the table of {date}.',
} as const;
