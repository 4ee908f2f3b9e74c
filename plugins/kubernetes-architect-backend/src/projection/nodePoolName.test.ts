import { nodePoolName } from './nodePoolName';

describe('nodePoolName', () => {
  it.each([
    ['eks.amazonaws.com/nodegroup', 'eks'],
    ['alpha.eksctl.io/nodegroup-name', 'eks'],
    ['cloud.google.com/gke-nodepool', 'gke'],
    ['kubernetes.azure.com/agentpool', 'aks'],
    ['karpenter.sh/nodepool', 'karpenter'],
    ['kops.k8s.io/instancegroup', 'kops'],
    ['kubernetes-architect.io/pool', 'plain'],
  ])('reads %s', (label, provider) => {
    expect(nodePoolName({ [label]: 'workers' })).toEqual({
      name: 'workers',
      provider,
    });
  });

  it('takes the Karpenter pool of a node on EKS', () => {
    expect(
      nodePoolName({
        'eks.amazonaws.com/nodegroup': 'managed',
        'karpenter.sh/nodepool': 'spot',
      }),
    ).toEqual({ name: 'spot', provider: 'karpenter' });
  });

  it('knows control plane nodes and puts the rest into one pool', () => {
    expect(
      nodePoolName({ 'node-role.kubernetes.io/control-plane': '' }).name,
    ).toBe('control-plane');
    expect(nodePoolName({})).toEqual({ name: 'default', provider: 'plain' });
  });
});
