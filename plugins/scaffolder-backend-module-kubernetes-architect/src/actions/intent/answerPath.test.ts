import { answerPath } from './answerPath';
import type { PlatformAnswers } from './PlatformAnswers';

const answers = {
  pins: [
    { choice: 'cni/cilium', reason: '' },
    { choice: 'service-mesh/linkerd', reason: '' },
  ],
} as unknown as PlatformAnswers;

describe('answerPath', () => {
  it.each([
    ['metadata.name', 'name'],
    ['spec.delivery.engine', 'engine'],
    ['spec.delivery.layout', 'layout'],
    ['spec.delivery.repository.url', 'repoUrl'],
    ['spec.environments[1].name', 'clusters'],
    ['spec.clusters[1].region', 'clusters[1].region'],
    ['spec.tenants[0].owner', 'tenant.owner'],
    ['spec.apps[0].storage.size', 'app.storage.size'],
    ['spec.requirements.workloads[0].count', 'requirements.workloads[0].count'],
    ['spec.decisions.pins.service-mesh.option', 'pins[1].choice'],
    ['spec.decisions.pins.cni.reason', 'pins[0].reason'],
    ['spec.decisions.pins.cni', 'pins[0]'],
    ['spec.decisions.pins', 'pins'],
    ['spec.addons[2].name', 'addons[2].name'],
    ['spec.addons', 'addons'],
    ['spec.tenants[0].clusters[1]', 'tenant.clusters[1]'],
    ['spec.operators[1].group', 'operators[1].group'],
    [
      'spec.operators[0].kinds[1].fields[2].default',
      'operators[0].kinds[1].fields[2].default',
    ],
    ['spec.operators[0].environments[1].name', 'operators[0].environments[1]'],
    ['', undefined],
  ])('reads %j as %j', (path, answer) => {
    expect(answerPath(path, answers)).toBe(answer);
  });
});
