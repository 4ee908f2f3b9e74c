import { makePodSpec } from '../testing/objects';
import { toCpuAndMemory } from './amounts';
import { podRequests } from './podRequests';

function container(name: string, cpu: string, restartPolicy?: string) {
  return { name, restartPolicy, resources: { requests: { cpu } } };
}

function cpuOf(spec: Parameters<typeof podRequests>[0]) {
  return toCpuAndMemory(podRequests(spec)).cpuCores;
}

describe('podRequests', () => {
  it('adds containers exactly', () => {
    const spec = {
      containers: [container('a', '100m'), container('b', '200m')],
    };
    expect(cpuOf(spec)).toBe(0.3);
  });

  it('takes the greatest init step when that is more', () => {
    const spec = {
      containers: [container('a', '100m')],
      initContainers: [container('i', '1'), container('j', '500m')],
    };
    expect(cpuOf(spec)).toBe(1);
  });

  it('counts sidecars with the containers and with the init steps after them', () => {
    const spec = {
      containers: [container('a', '100m')],
      initContainers: [
        container('sidecar', '300m', 'Always'),
        container('migrate', '500m'),
      ],
    };
    expect(cpuOf(spec)).toBe(0.8);
  });

  it('lets requests of the pod replace the sum, and adds overhead', () => {
    const spec = {
      ...makePodSpec(),
      resources: { requests: { cpu: '2' } },
      overhead: { cpu: '250m', memory: '120Mi' },
    };
    expect(toCpuAndMemory(podRequests(spec))).toEqual({
      cpuCores: 2.25,
      memoryBytes: (64 + 120) * 1024 ** 2,
    });
  });
});
