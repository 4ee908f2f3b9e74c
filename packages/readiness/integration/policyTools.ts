import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findTool } from '@kubernetes-architect/control-plane';
import { stringify } from 'yaml';
import { toGatekeeperTemplates, toKyvernoPolicies } from '../src';
import {
  optionsOf,
  type PolicyObject,
  type PolicyVariant,
} from './admissionQuestions';

/** An object with a name of its own, by which a tool's report is read. */
export type NamedObject = Record<string, unknown> & {
  metadata: { name: string };
};

/** What gator says: `policy object` of each pair that it refuses, and what it could not judge. */
export interface GatorVerdicts {
  refused: ReadonlySet<string>;
  problems: string[];
}

/** The pair of a policy and an object, as verdicts name it. */
export function pairOf(policy: string, object: string): string {
  return `${policy} ${object}`;
}

interface Output {
  code: number | null;
  stdout: string;
  stderr: string;
}

function runTool(name: string, args: string[]): Promise<Output> {
  return new Promise((resolve, reject) => {
    // Gator waits for what may come by its standard input.
    const process = spawn(findTool(name), args, {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Output = { code: null, stdout: '', stderr: '' };
    process.stdout.on('data', chunk => {
      output.stdout += String(chunk);
    });
    process.stderr.on('data', chunk => {
      output.stderr += String(chunk);
    });
    process.on('error', reject);
    process.on('close', code => resolve({ ...output, code }));
  });
}

async function withFiles<T>(
  files: Record<string, readonly object[]>,
  work: (path: (name: string) => string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-tools-'));
  try {
    for (const [name, objects] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(
        join(folder, name),
        objects
          .map(object => stringify(object, { aliasDuplicateObjects: false }))
          .join('---\n'),
      );
    }
    return await work(name => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A question with the name that its object has in the files of a tool. */
export interface ToolQuestion {
  policy: string;
  expected: 'pass' | 'fail';
  object: NamedObject;
}

/** What Kyverno says to its own test files. */
export interface KyvernoSummary {
  passed: number;
  failed: number;
  /** Rows of the objects that a policy did not look at. */
  excluded: string[];
  /** All that it printed. */
  output: string;
}

/** One folder of a test of Kyverno: a policy, its objects, and what it has to say to each. */
function kyvernoTest(
  variant: PolicyVariant,
  questions: readonly ToolQuestion[],
): Record<string, readonly object[]> {
  const { policy: name } = variant;
  return {
    [`${name}/policy.yaml`]: (
      toKyvernoPolicies(optionsOf(variant)) as PolicyObject[]
    ).map(policy => ({ ...policy, metadata: { ...policy.metadata, name } })),
    [`${name}/objects.yaml`]: questions.map(({ object }) => object),
    [`${name}/kyverno-test.yaml`]: [
      {
        apiVersion: 'cli.kyverno.io/v1alpha1',
        kind: 'Test',
        metadata: { name },
        policies: ['policy.yaml'],
        resources: ['objects.yaml'],
        results: questions.map(({ expected, object }) => ({
          isValidatingPolicy: true,
          kind: object.kind,
          policy: name,
          resources: [object.metadata.name],
          result: expected,
        })),
      },
    ],
  };
}

/** Runs `kyverno test` over a folder for each policy. */
export async function runKyvernoTests(
  variants: readonly PolicyVariant[],
  questions: readonly ToolQuestion[],
): Promise<KyvernoSummary> {
  const files = variants.flatMap(variant => {
    const own = questions.filter(({ policy }) => policy === variant.policy);
    return own.length > 0 ? [kyvernoTest(variant, own)] : [];
  });
  return withFiles(Object.assign({}, ...files), async path => {
    const { stdout, stderr } = await runTool('kyverno', [
      'test',
      path('.'),
      '--detailed-results',
      '--remove-color',
    ]);
    const [, passed, failed] =
      /(\d+) tests passed and (\d+) tests failed/.exec(stdout) ?? [];
    return {
      passed: Number(passed),
      failed: Number(failed),
      excluded: stdout.split('\n').filter(row => row.includes('Excluded')),
      output: `${stdout}\n${stderr}`,
    };
  });
}

interface Violation {
  constraint: { metadata: { name: string } };
  violatingObject: { metadata: { name: string } };
}

/** Runs gator over every template, constraint and object at once. */
export async function gatorVerdicts(
  variants: readonly PolicyVariant[],
  objects: readonly NamedObject[],
): Promise<GatorVerdicts> {
  const policies = variants.flatMap(variant => {
    const suffix = variant.policy
      .slice(`readiness-${variant.rule}`.length)
      .replaceAll('-', '');
    return (toGatekeeperTemplates(optionsOf(variant)) as PolicyObject[]).map(
      object => renamed(object, variant.policy, suffix),
    );
  });
  return withFiles({ 'all.yaml': [...policies, ...objects] }, async path => {
    const { stdout, stderr } = await runTool('gator', [
      'test',
      '--filename',
      path('all.yaml'),
      '--output',
      'json',
    ]);
    const violations = stdout.trim()
      ? (JSON.parse(stdout) as Violation[] | null) ?? []
      : [];
    return {
      refused: new Set(
        violations.map(({ constraint, violatingObject }) =>
          pairOf(constraint.metadata.name, violatingObject.metadata.name),
        ),
      ),
      problems: stderr.split('\n').filter(Boolean),
    };
  });
}

/** A template or constraint whose kind is that of one variant alone. */
function renamed(
  object: PolicyObject,
  policy: string,
  suffix: string,
): PolicyObject {
  if (object.kind !== 'ConstraintTemplate') {
    return {
      ...object,
      kind: `${object.kind}${suffix}`,
      metadata: { ...object.metadata, name: policy },
    };
  }
  const { crd, ...spec } = object.spec as {
    crd: { spec: { names: { kind: string } } };
  };
  const kind = `${crd.spec.names.kind}${suffix}`;
  return {
    ...object,
    metadata: { ...object.metadata, name: kind.toLowerCase() },
    spec: { ...spec, crd: { spec: { names: { kind } } } },
  };
}
