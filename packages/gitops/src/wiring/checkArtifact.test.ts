import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { parsePlatform } from '../parsePlatform';

function problemsWith(pins: Record<string, string>): string[] {
  const value = parse(
    readFileSync(
      resolve(
        __dirname,
        '../../../../examples/intents/flux-three-environments.yaml',
      ),
      'utf8',
    ),
  );
  value.spec.delivery.artifact = { url: 'oci://registry.example.com/shop' };
  delete value.spec.delivery.layout;
  value.spec.decisions.pins = {};
  for (const [decision, option] of Object.entries(pins))
    value.spec.decisions.pins[decision] = { option, reason: 'A test.' };
  return (parsePlatform(value).errors ?? [])
    .filter(({ path }) => path === 'spec.delivery.artifact')
    .map(({ message }) => message);
}

describe('checkArtifact', () => {
  it('takes what goes with an artifact', () => {
    expect(problemsWith({ promotion: 'pull-request' })).toEqual([]);
  });

  it.each([
    ['promotion', 'rendered-branches'],
    ['delivery-model', 'push-ci'],
    ['repository-layout', 'fleet-infrastructure-apps'],
    ['tenancy', 'virtual-cluster'],
  ])('refuses %s: %s and names the decision', (decision, option) => {
    expect(problemsWith({ [decision]: option })).toEqual([
      expect.stringMatching(new RegExp(`${decision}.*or leave`)),
    ]);
  });
});
