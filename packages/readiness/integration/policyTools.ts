import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** What a tool says: `policy object` of each pair that it refuses, and what it could not judge. */
export interface ToolVerdicts {
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
    const process = spawn(findTool(name), args);
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

interface Report {
  results?: {
    policy: string;
    result: string;
    message?: string;
    resources?: { name: string }[];
  }[];
}

/** Runs the command of Kyverno over every policy and object at once. */
export async function kyvernoVerdicts(
  variants: readonly PolicyVariant[],
  objects: readonly NamedObject[],
): Promise<ToolVerdicts> {
  const policies = variants.flatMap(variant =>
    (toKyvernoPolicies(optionsOf(variant)) as PolicyObject[]).map(policy => ({
      ...policy,
      metadata: { ...policy.metadata, name: variant.policy },
    })),
  );
  return withFiles(
    { 'policies.yaml': policies, 'objects.yaml': objects },
    async path => {
      const { stdout, stderr } = await runTool('kyverno', [
        'apply',
        path('policies.yaml'),
        '--resource',
        path('objects.yaml'),
        '--policy-report',
        '--output-format',
        'json',
        '--remove-color',
      ]);
      const start = stdout.indexOf('\n{') + 1;
      const { results = [] } = JSON.parse(stdout.slice(start)) as Report;
      const pairs = results.map(result => ({
        ...result,
        pair: pairOf(result.policy, result.resources?.[0]?.name ?? ''),
      }));
      return {
        refused: new Set(
          pairs
            .filter(({ result }) => result === 'fail')
            .map(({ pair }) => pair),
        ),
        problems: [
          ...pairs
            .filter(({ result }) => result === 'error')
            .map(({ pair, message }) => `${pair}: ${message}`),
          ...stderr.split('\n').filter(Boolean),
        ],
      };
    },
  );
}

interface Violation {
  constraint: { metadata: { name: string } };
  violatingObject: { metadata: { name: string } };
}

/** Runs gator over every template, constraint and object at once. */
export async function gatorVerdicts(
  variants: readonly PolicyVariant[],
  objects: readonly NamedObject[],
): Promise<ToolVerdicts> {
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
