import fc from 'fast-check';
import type { Requirements } from '../requirements/requirementsSchema';
import { checkRequirements } from '../requirements/checkRequirements';
import {
  complianceStandards,
  locations,
  workloadKinds,
} from '../requirements/vocabulary';
import { decisionFramework } from './decisionFramework';
import { decisionPoints } from './decisionPoints';
import {
  assessRequirements,
  designPlatform,
  type PlatformDesign,
} from './designPlatform';
import { clashBetween } from './incompatibilities';
import { scoreOptions } from './scoreOptions';
import { arbitraryRequirements } from './testing/arbitraryRequirements';

const framework = decisionFramework(decisionPoints);
const runs = { numRuns: 150, seed: 20260501 };

function design(requirements: Requirements): PlatformDesign {
  const found = designPlatform(framework, assessRequirements(requirements), {});
  if (!found) {
    throw new Error('there is no consistent set of decisions');
  }
  return found;
}

describe('designPlatform over any answers', () => {
  it('decides everything, and no two decisions conflict', () => {
    fc.assert(
      fc.property(arbitraryRequirements, requirements => {
        const { chosen } = design(requirements);
        const ids = Object.keys(chosen);
        expect(ids).toHaveLength(decisionPoints.length);
        const clashes = ids.flatMap(left =>
          ids
            .filter(right => left < right)
            .map(right =>
              clashBetween(
                framework.relation,
                { decision: left, option: chosen[left] },
                { decision: right, option: chosen[right] },
              ),
            )
            .filter(because => because !== undefined),
        );
        expect(clashes).toEqual([]);
      }),
      runs,
    );
  });

  it('never takes an option that a requirement rules out', () => {
    fc.assert(
      fc.property(arbitraryRequirements, requirements => {
        const { profile } = assessRequirements(requirements);
        const { chosen } = design(requirements);
        const broken = decisionPoints.flatMap(point =>
          (
            point.options.find(({ id }) => id === chosen[point.id])
              ?.constraints ?? []
          ).filter(constraint => constraint.violated(profile)),
        );
        expect(broken).toEqual([]);
      }),
      runs,
    );
  });

  it('is a fixed point: no decision could take a better option beside the others', () => {
    fc.assert(
      fc.property(arbitraryRequirements, requirements => {
        const { profile, weights } = assessRequirements(requirements);
        const { chosen } = design(requirements);
        const better = decisionPoints.flatMap(point => {
          const context = { profile, chosen };
          const scores = scoreOptions({ point, context, weights });
          const taken = scores.find(
            ({ option }) => option.id === chosen[point.id],
          )!;
          return scores.filter(
            ({ option, total }) =>
              total > taken.total &&
              !(option.constraints ?? []).some(each =>
                each.violated(profile),
              ) &&
              Object.keys(chosen).every(
                decision =>
                  decision === point.id ||
                  !clashBetween(
                    framework.relation,
                    { decision: point.id, option: option.id },
                    { decision, option: chosen[decision] },
                  ),
              ),
          );
        });
        expect(better).toEqual([]);
      }),
      runs,
    );
  });

  it('does not depend on the order of answers', () => {
    fc.assert(
      fc.property(arbitraryRequirements, requirements => {
        const turned = Object.fromEntries(
          Object.entries(requirements)
            .reverse()
            .map(([name, value]) => [
              name,
              Array.isArray(value) ? [...value].reverse() : value,
            ]),
        ) as Requirements;
        expect(design(turned)).toEqual(design(requirements));
        expect(assessRequirements(turned).answers).toEqual(
          assessRequirements(requirements).answers,
        );
      }),
      runs,
    );
  });

  it('does not depend on the order of decision points', () => {
    const turned = decisionFramework([...decisionPoints].reverse());
    expect(turned.points).toEqual(framework.points);
  });
});

describe('hard constraints', () => {
  type Addition = [string, (given: Requirements) => Requirements];
  const more: readonly Addition[] = [
    ...complianceStandards.map(
      standard =>
        [
          'compliance',
          (given: Requirements) => ({
            ...given,
            compliance: [...new Set([...given.compliance, standard])],
          }),
        ] as Addition,
    ),
    ...locations.map(
      location =>
        [
          'locations',
          (given: Requirements) => ({
            ...given,
            locations: [...new Set([...given.locations, location])],
          }),
        ] as Addition,
    ),
    [
      'airGapped',
      given => ({ ...given, airGapped: true, saasAllowed: undefined }),
    ],
    ['saasAllowed', given => ({ ...given, saasAllowed: false })],
    ['mutualTls', given => ({ ...given, mutualTls: 'required' })],
    ['tenantTrust', given => ({ ...given, tenantTrust: 'hostile' })],
    ['publicTraffic', given => ({ ...given, publicTraffic: true })],
    ['vendorSupport', given => ({ ...given, vendorSupport: true })],
    ...workloadKinds.map(
      kind =>
        [
          'workloads',
          (given: Requirements) => ({
            ...given,
            workloads: [...given.workloads, { kind, count: 1 }],
          }),
        ] as Addition,
    ),
  ];

  it('are never lifted by a further requirement, unless the option needs just that', () => {
    fc.assert(
      fc.property(
        arbitraryRequirements,
        fc.constantFrom(...more),
        (given, [, add]) => {
          const after = add(given);
          fc.pre(checkRequirements(after).length === 0);
          const before = assessRequirements(given).profile;
          const later = assessRequirements(after).profile;
          const lifted = decisionPoints.flatMap(point =>
            point.options.flatMap(option =>
              (option.constraints ?? [])
                .filter(
                  ({ rule, violated }) =>
                    rule === 'forbids' && violated(before) && !violated(later),
                )
                .map(({ because }) => `${point.id}/${option.id}: ${because}`),
            ),
          );
          expect(lifted).toEqual([]);
        },
      ),
      { ...runs, numRuns: 600 },
    );
  });

  it('of the kind "needs" name the answers that can lift them', () => {
    fc.assert(
      fc.property(
        arbitraryRequirements,
        fc.constantFrom(...more),
        (given, [name, add]) => {
          const after = add(given);
          fc.pre(checkRequirements(after).length === 0);
          const before = assessRequirements(given).profile;
          const later = assessRequirements(after).profile;
          const unnamed = decisionPoints.flatMap(point =>
            point.options.flatMap(option =>
              (option.constraints ?? [])
                .filter(
                  ({ rule, violated, requirements }) =>
                    rule === 'needs' &&
                    violated(before) &&
                    !violated(later) &&
                    !requirements.some(each => each === name),
                )
                .map(({ because }) => `${point.id}/${option.id}: ${because}`),
            ),
          );
          expect(unnamed).toEqual([]);
        },
      ),
      { ...runs, numRuns: 600 },
    );
  });
});
