import {
  admissionQuestions,
  type AdmissionQuestion,
} from './admissionQuestions';
import {
  gatorVerdicts,
  pairOf,
  runKyvernoTests,
  type ToolQuestion,
} from './policyTools';

const { questions, variants } = admissionQuestions();

/** Each object under a name of its own, by which the report of a tool is read. */
function toolQuestion(
  { policy, expected, object }: AdmissionQuestion,
  at: number,
): ToolQuestion {
  const metadata = (object.metadata ?? {}) as Record<string, unknown>;
  return {
    policy,
    expected,
    object: { ...object, metadata: { ...metadata, name: `case-${at}` } },
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
    const { passed, failed, excluded, output } = await runKyvernoTests(
      variants,
      asked,
    );
    const failures = output.split('\n').filter(row => /\bFail\b/.test(row));
    expect(failures).toEqual([]);
    expect(excluded).toEqual([]);
    expect({ passed, failed }).toEqual({ passed: asked.length, failed: 0 });
  });
});
