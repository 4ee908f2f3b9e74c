import {
  admissionQuestions,
  type AdmissionQuestion,
} from './admissionQuestions';
import {
  gatorVerdicts,
  type NamedObject,
  pairOf,
  runKyvernoTests,
  type ToolQuestion,
} from './policyTools';

const { questions, variants } = admissionQuestions();

/**
 * Its command guesses the resource of a kind that is not Kubernetes' own, and makes `gatewaies` of this one. The API
 * server judges the objects in `admission.integration.test.ts`.
 */
const UNKNOWN_TO_KYVERNO = 'Gateway';

/** The API server takes null for absent before it judges; a tool reads files as they are. */
function withoutNull(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, entry: unknown) => entry ?? undefined),
  );
}

/** Each object under a name of its own, by which the report of a tool is read. */
function toolQuestion(
  { policy, expected, object }: AdmissionQuestion,
  at: number,
): ToolQuestion {
  const metadata = (object.metadata ?? {}) as Record<string, unknown>;
  return {
    policy,
    expected,
    object: withoutNull({
      ...object,
      metadata: { ...metadata, name: `case-${at}` },
    }) as NamedObject,
  };
}

const asked = questions.filter(({ covered }) => covered).map(toolQuestion);

describe('the emitted policies', () => {
  it('admit and refuse in gator what the rules pass and fail', async () => {
    const { refused, problems } = await gatorVerdicts(
      variants,
      asked.map(({ object }) => object),
    );
    const differences = asked.filter(
      ({ policy, expected, object }) =>
        refused.has(pairOf(policy, object.metadata.name)) !==
        (expected === 'fail'),
    );
    expect(problems).toEqual([]);
    expect(differences).toEqual([]);
    expect(asked.length).toBeGreaterThan(300);
  });

  it('admit and refuse in Kyverno what the rules pass and fail', async () => {
    const known = asked.filter(
      ({ object }) => object.kind !== UNKNOWN_TO_KYVERNO,
    );
    const { passed, failed, excluded, output } = await runKyvernoTests(
      variants,
      known,
    );
    const failures = output.split('\n').filter(row => /\bFail\b/.test(row));
    expect(failures).toEqual([]);
    expect(excluded).toEqual([]);
    expect({ passed, failed }).toEqual({ passed: known.length, failed: 0 });
  });
});
