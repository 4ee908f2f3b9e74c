import { trialModel } from '../../testing/trialModel';
import { istiodBase } from './istiodValues';

const model = trialModel('kind');

describe.each(['istio-ambient', 'istio-sidecar'])('the mesh %s', mesh => {
  const values = istiodBase({
    model,
    choices: { 'service-mesh': mesh },
    clusters: model.clusters,
    has: () => false,
  });

  it('sets up the network of pods from the node, not by a container with rights in each', () => {
    expect(values).toHaveProperty('pilot.cni.enabled', true);
  });

  it('makes gateways that the level of their namespace lets in', () => {
    expect(values).toHaveProperty(
      'gateways.seccompProfile.type',
      'RuntimeDefault',
    );
  });
});
