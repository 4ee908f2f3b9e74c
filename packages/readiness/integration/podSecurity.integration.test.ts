import * as fc from 'fast-check';
import {
  checkObjects,
  fromPlainValue,
  NEWEST_MINOR,
  OLDEST_MINOR,
  toKubernetesObject,
  type FieldMap,
} from '../src';
import { Oracle } from './Oracle';
import { podArbitrary } from './podArbitrary';

interface Answer {
  allowed: boolean;
  reasons?: string[];
  error?: string;
}

const LEVELS = ['baseline', 'restricted'] as const;
/** Pods for each version; two levels and twelve versions make it the number of comparisons. */
const PODS = Number(process.env.ORACLE_PODS ?? 5000);
const SEED = Number(process.env.ORACLE_SEED ?? 20260401);

function ours(
  pod: unknown,
  level: string,
  minor: number,
): { allowed: boolean; failing: string[] } {
  const object = toKubernetesObject(fromPlainValue(pod) as FieldMap);
  if (!object) throw new Error('the generated pod is no object');
  const { findings } = checkObjects([object], {
    standard: `pss-${level}`,
    kubernetes: `1.${minor}`,
  });
  return {
    allowed: findings.length === 0,
    failing: findings.map(({ rule, status }) => `${rule}: ${status}`),
  };
}

describe('Pod Security Standards against the implementation of Kubernetes', () => {
  const oracle = Oracle.build('podsecurity');

  it('agree on every generated pod, level and version', () => {
    const pods = fc.sample(podArbitrary, { numRuns: PODS, seed: SEED });
    let allowed = 0;
    let compared = 0;
    for (let minor = OLDEST_MINOR; minor <= NEWEST_MINOR; minor++) {
      for (const level of LEVELS) {
        const answers = oracle.ask<Answer>(
          pods.map(pod => ({ level, minor, pod })),
        );
        for (const [position, pod] of pods.entries()) {
          const { allowed: theirs, error } = answers[position];
          if (error) throw new Error(`the oracle cannot read a pod: ${error}`);
          compared += 1;
          if (theirs) allowed += 1;
          if (ours(pod, level, minor).allowed !== theirs) {
            throw new Error(smallestDisagreement(oracle, level, minor));
          }
        }
      }
    }
    // eslint-disable-next-line no-console
    console.log(
      `${compared} answers compared, ${allowed} of them admit the pod, 0 disagreements`,
    );
    expect(allowed).toBeGreaterThan(compared / 50);
    expect(allowed).toBeLessThan(compared - compared / 50);
  });
});

/** Searches again with one question at a time, and shrinks the pod. */
function smallestDisagreement(
  oracle: Oracle,
  level: string,
  minor: number,
): string {
  const both = (pod: unknown) => ({
    theirs: oracle.ask<Answer>([{ level, minor, pod }])[0],
    mine: ours(pod, level, minor),
  });
  const { counterexample } = fc.check(
    fc.property(podArbitrary, pod => {
      const { theirs, mine } = both(pod);
      return theirs.allowed === mine.allowed;
    }),
    { numRuns: PODS, seed: SEED },
  );
  const [pod] = counterexample ?? [];
  return `${level} 1.${minor}: ${JSON.stringify(
    { pod, ...both(pod) },
    undefined,
    1,
  )}`;
}
