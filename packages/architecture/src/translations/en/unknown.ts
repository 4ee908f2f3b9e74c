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
} as const;
