import { intentTextWith } from '../../testing/intentText';
import { parseIntent } from '../parseIntent';

function problemsOf(fields: string): string[] {
  const text = intentTextWith(
    'server: https://eu-prod.example.com',
    `server: https://eu-prod.example.com\n      ${fields}`,
  );
  return (parseIntent(text).errors ?? []).map(
    ({ path, message }) =>
      `${path.replace('spec.clusters[1].', '')} ${message}`,
  );
}

describe('checkInfrastructure', () => {
  it.each([
    [
      'network: { cidr: 10.0.0.0/8 }',
      /^network.cidr shares addresses with podCidr, which is 10.244.0.0\/16/,
    ],
    [
      'network: { podCidr: 10.96.0.0/12 }',
      /^network.podCidr shares addresses with serviceCidr/,
    ],
    ['network: { cidr: 10.0.1.0/16 }', /^network.cidr must begin at the first/],
    ['network: { cidr: 10.0.0.0/30 }', /^network.cidr must be between/],
    ['network: { zones: [a, a] }', /^network.zones\[1\] repeats/],
    [
      'network: { zones: [a, b] }\n      nodePools: [{ name: x, zones: 3 }]',
      /^nodePools\[0\].zones must be at most 2/,
    ],
    [
      'network: { zones: [a] }\n      controlPlane: { service: eks, zones: 3 }',
      /^controlPlane.zones must be at most 1/,
    ],
    [
      'controlPlane: { service: self-managed, members: 4 }',
      /^controlPlane.members must be odd: 4 members survive no more failures than 3/,
    ],
    ['endpoint: { private: false }', /^endpoint.publicCidrs must name/],
    [
      'nodePools: [{ name: x, purpose: compute, gpu: { type: nvidia-l4, count: 1 } }]',
      /^nodePools\[0\].purpose must be gpu/,
    ],
    [
      'nodePools: [{ name: x, labels: { "a b": c } }]',
      /^nodePools\[0\].labels/,
    ],
  ])('refuses %s', (fields, problem) => {
    expect(problemsOf(fields)).toContainEqual(expect.stringMatching(problem));
  });

  it('accepts what fits together', () => {
    expect(
      problemsOf(
        'network: { cidr: 10.1.0.0/16, podCidr: 10.2.0.0/16, serviceCidr: 10.3.0.0/16, zones: [a, b, c] }\n' +
          '      endpoint: { private: true, publicCidrs: [192.0.2.0/24] }\n' +
          '      controlPlane: { service: self-managed, members: 3, zones: 3 }',
      ),
    ).toEqual([]);
  });
});
