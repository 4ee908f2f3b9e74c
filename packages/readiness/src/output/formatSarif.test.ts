import '@microsoft/jest-sarif';
import { checkManifests } from '../check/checkManifests';
import { checkObjects } from '../check/checkObjects';
import { fromPlainValue } from '../objects/fromPlainValue';
import type { FieldMap } from '../objects/fieldValue';
import { toKubernetesObject } from '../objects/KubernetesObject';
import { formatSarif } from './formatSarif';

const TEXT = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  hostPID: true
  hostIPC: "maybe"
  hostNetwork: true
  containers: [{name: a, image: nginx}]
`;

describe('formatSarif against the schema of SARIF 2.1.0', () => {
  const log = (text: string) => JSON.parse(text);

  it('is valid with failures, unknowns, exceptions and files that cannot be read', () => {
    const result = checkManifests({
      files: [
        { path: 'deploy/a b.yaml', text: TEXT },
        { path: 'C:\\broken.yaml', text: 'a: [\n' },
      ],
      exceptions: [
        {
          rule: 'host-network',
          owner: 'o',
          reason: 'needs it',
          expires: '2026-01-01',
        },
      ],
      now: 0,
    });
    expect(result.summary.fail).toBeGreaterThan(5);
    expect(result.summary.unknown).toBeGreaterThan(0);
    expect(result.summary.excepted).toBe(1);
    expect(result.problems).toHaveLength(1);
    expect(log(formatSarif(result))).toBeValidSarifLog();
  });

  it('is valid for live objects, which have no file, and for nothing', () => {
    const pod = toKubernetesObject(
      fromPlainValue({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'web' },
        spec: { hostPID: true, containers: [{ name: 'a' }] },
      }) as FieldMap,
    );
    const live = checkObjects(pod ? [pod] : [], {}, { live: true });
    expect(live.summary.fail).toBeGreaterThan(5);
    expect(log(formatSarif(live))).toBeValidSarifLog();
    expect(log(formatSarif(checkObjects([])))).toBeValidSarifLog();
  });

  it('would be refused with another level', () => {
    const changed = log(formatSarif(checkObjects([])));
    changed.runs[0].tool.driver.rules[0].defaultConfiguration.level = 'high';
    expect(changed).not.toBeValidSarifLog();
  });
});
