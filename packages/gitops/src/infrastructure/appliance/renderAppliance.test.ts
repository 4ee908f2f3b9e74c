import { exampleContext } from '../../apps/testing/examplePlatform';
import { renderAppliance } from './renderAppliance';

function files(
  provider: 'aws' | 'bare-metal',
  choices: Record<string, string>,
): Map<string, string> {
  const context = exampleContext(choices);
  const model = {
    ...context.model,
    clusters: context.model.clusters.map(cluster => ({ ...cluster, provider })),
  };
  return new Map(
    renderAppliance({ ...context, model }).map(({ path, content }) => [
      path,
      content,
    ]),
  );
}

describe('an appliance that gives Services their addresses', () => {
  const tree = files('bare-metal', { 'load-balancing': 'appliance' });
  const [cluster] = exampleContext().model.clusters;
  const order = tree.get(`infrastructure/load-balancer/${cluster.name}.yaml`);

  it('is told of each cluster which names lead where', () => {
    expect(order).toContain(`nodeNetwork: "${cluster.network.cidr}"`);
    expect(order).toMatch(
      /port: 443\n {4}protocol: TCP\n {4}service: .*public/,
    );
    expect(order).toMatch(/hosts:\n {6}- \S+\.example\.com$/m);
  });

  it('leads to the router where OpenShift brings traffic in', () => {
    const openShift = files('bare-metal', {
      'load-balancing': 'appliance',
      ingress: 'openshift-router',
    });
    expect([...openShift.values()].join('\n')).toContain('router-default');
  });

  it('is nothing in a cloud, and nothing where another was chosen', () => {
    expect(files('aws', { 'load-balancing': 'appliance' }).size).toBe(0);
    expect(files('bare-metal', { 'load-balancing': 'metallb' }).size).toBe(0);
  });
});
