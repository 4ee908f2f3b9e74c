import {
  KubernetesApiError,
  startControlPlane,
  waitFor,
  type ControlPlane,
} from '@kubernetes-architect/control-plane';
import {
  admissionQuestions,
  collectionOf,
  kindOf,
  POLICY_LABEL,
  type AdmissionQuestion,
} from './admissionQuestions';
import { crdsOf } from './crdsOf';

const POLICIES =
  '/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicies';

/** Plugins that look for other objects or change what is judged. */
const PLUGINS_OFF = '--disable-admission-plugins=ServiceAccount,Priority';

/** A policy acts a moment after it was made. */
const IN_EFFECT = 20_000;

const { policies, questions, without } = admissionQuestions();

interface Status {
  metadata: { name: string; generation: number };
  status?: {
    observedGeneration?: number;
    typeChecking?: { expressionWarnings?: object[] };
  };
}

type Answer = 'admitted' | 'rejected' | { refused: string };

let cluster: ControlPlane;
const notServed: string[] = [];

beforeAll(async () => {
  const crds = [
    { project: 'gateway-api', name: 'gateways.gateway.networking.k8s.io' },
    { project: 'argo-cd', name: 'applications.argoproj.io' },
    { project: 'flux', name: 'kustomizations.kustomize.toolkit.fluxcd.io' },
  ].flatMap(({ project, name }) => {
    const file = crdsOf(project, [name]);
    if (!file) notServed.push(name);
    return file ? [file] : [];
  });
  cluster = await startControlPlane({
    name: 'admission',
    nodes: 1,
    crds,
    apiServerArguments: [PLUGINS_OFF],
  });
  await cluster.apply(
    [...new Set(questions.map(namespaceOf))].map(name => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name },
    })),
  );
  await cluster.apply(policies);
}, 180_000);
afterAll(() => cluster?.stop());

function metadataOf({ object }: AdmissionQuestion): Record<string, unknown> {
  return (object.metadata ?? {}) as Record<string, unknown>;
}

function namespaceOf(question: AdmissionQuestion): string {
  return String(metadataOf(question).namespace ?? 'default');
}

/** Makes the object without keeping it. */
async function ask(question: AdmissionQuestion): Promise<Answer> {
  const namespace = namespaceOf(question);
  const collection = collectionOf(question.object, namespace);
  if (!collection) throw new Error(`${question.name}: unknown kind`);
  const metadata = metadataOf(question);
  const clusterScoped = !collection.includes('/namespaces/');
  try {
    await cluster.api.create(`${collection}?dryRun=All`, {
      ...question.object,
      metadata: {
        ...metadata,
        name: `case-${String(metadata.name ?? 'web')}`,
        namespace: clusterScoped ? undefined : namespace,
        labels: {
          ...(metadata.labels as object | undefined),
          [POLICY_LABEL]: question.policy,
        },
      },
    });
    return 'admitted';
  } catch (error) {
    if (!(error instanceof KubernetesApiError)) throw error;
    return error.reason.includes(
      `ValidatingAdmissionPolicy '${question.policy}'`,
    )
      ? 'rejected'
      : { refused: error.reason };
  }
}

describe('the emitted policies in a real API server', () => {
  it('are accepted and type-checked without a warning', async () => {
    const names = policies
      .filter(({ kind }) => kind === 'ValidatingAdmissionPolicy')
      .map(({ metadata }) => metadata.name);
    const checked = await waitFor({
      what: 'every policy to be type-checked',
      timeout: 60_000,
      attempt: async () => {
        const items = await cluster.api.list<Status>(POLICIES);
        return items.every(
          ({ metadata, status }) =>
            status?.observedGeneration === metadata.generation,
        )
          ? items
          : undefined;
      },
    });
    const warned = checked.flatMap(({ metadata, status }) =>
      (status?.typeChecking?.expressionWarnings ?? []).map(warning => ({
        policy: metadata.name,
        ...warning,
      })),
    );
    // eslint-disable-next-line no-console
    console.log(`${checked.length} policies, ${warned.length} warnings`);
    expect(checked.map(({ metadata }) => metadata.name).sort()).toEqual(
      names.sort(),
    );
    expect(warned).toEqual([]);
  });

  it('admit and reject what the rules pass and fail', async () => {
    const covered = questions.filter(question => question.covered);
    const refused: string[] = [];
    const different: object[] = [];
    let agreed = { admitted: 0, rejected: 0 };
    const started = Date.now();
    for (const question of [
      ...covered.filter(({ expected }) => expected === 'fail'),
      ...covered.filter(({ expected }) => expected === 'pass'),
    ]) {
      let answer = await ask(question);
      while (
        question.expected === 'fail' &&
        answer === 'admitted' &&
        Date.now() - started < IN_EFFECT
      ) {
        await new Promise(resolve => setTimeout(resolve, 500));
        answer = await ask(question);
      }
      const wanted = question.expected === 'pass' ? 'admitted' : 'rejected';
      if (typeof answer === 'object') {
        refused.push(`${question.name}: ${answer.refused}`);
      } else if (answer === wanted) {
        agreed = { ...agreed, [answer]: agreed[answer] + 1 };
      } else {
        different.push({
          case: question.name,
          answer,
          object: question.object,
        });
      }
    }
    const uncovered = questions
      .filter(question => !question.covered)
      .map(({ name, object }) => `${name} (${kindOf(object)})`);
    // eslint-disable-next-line no-console
    console.log(
      [
        `${new Set(covered.map(({ rule }) => rule)).size} rules, ${
          covered.length
        } objects: ${agreed.admitted} admitted and ${
          agreed.rejected
        } rejected as the rules say, ${different.length} differ`,
        `${refused.length} refused by the API server for another reason:`,
        ...refused,
        `${
          uncovered.length
        } of a kind that the policy does not match: ${uncovered.join(', ')}`,
        `${without.length} with no policy or of several objects: ${without.join(
          ', ',
        )}`,
        `CRDs missing on this machine: ${notServed.join(', ') || 'none'}`,
        JSON.stringify(different, null, 1),
      ].join('\n'),
    );
    expect(different).toEqual([]);
    expect(agreed.rejected).toBeGreaterThan(100);
    expect(agreed.admitted).toBeGreaterThan(100);
  });
});
