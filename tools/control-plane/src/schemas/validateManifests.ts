import { execFile } from 'node:child_process';
import { findTool } from '../build/findTool.ts';
import { SCHEMA_LOCATION } from './schemaPath.ts';

/** A manifest that is not valid, or that could not be judged. */
export interface ManifestProblem {
  /** `stdin` for text. */
  file: string;
  kind: string;
  name: string;
  /** Each with the path of the field where there is one: `/spec/replicas: got string, want integer`. */
  messages: string[];
}

/** What kubeconform says about a set of manifests. */
export interface ValidationSummary {
  valid: number;
  invalid: number;
  /** Manifests that could not be judged: not parsable, or of a kind without schema. */
  errors: number;
  /** Always 0 unless kubeconform changes: nothing is told to be skipped. */
  skipped: number;
  problems: ManifestProblem[];
}

/** What to validate against what. */
export interface ValidationOptions {
  /** The folder that `writeSchemas` filled. */
  schemas: string;
  /** Files and folders with YAML. */
  paths?: string[];
  /** YAML text, such as what `kustomize build` prints. */
  text?: string;
}

interface KubeconformReport {
  resources?: {
    filename: string;
    kind: string;
    name: string;
    msg: string;
  }[];
  summary: Omit<ValidationSummary, 'problems'>;
}

/** A report names every problem of every manifest. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/**
 * Validates manifests strictly: unknown fields and duplicate keys are invalid, and a kind without schema is an error. What CEL rules and
 * admission say is for the API server to tell.
 */
export async function validateManifests(
  options: ValidationOptions,
): Promise<ValidationSummary> {
  const { schemas, paths = [], text } = options;
  const output = await kubeconform(
    [
      ...['-strict', '-summary', '-output', 'json'],
      ...['-schema-location', `${schemas}/${SCHEMA_LOCATION}`],
      ...(text === undefined ? paths : ['-']),
    ],
    text,
  );
  return parseReport(output);
}

/** Turns kubeconform's JSON report into a summary. */
export function parseReport(output: string): ValidationSummary {
  const { resources = [], summary } = JSON.parse(output) as KubeconformReport;
  const { valid, invalid, errors, skipped } = summary;
  return {
    ...{ valid, invalid, errors, skipped },
    problems: resources
      .map(resource => ({
        file: resource.filename,
        kind: resource.kind,
        name: resource.name,
        messages: splitMessage(resource.msg),
      }))
      // kubeconform works on several at once and reports in the order in which they are done.
      .sort((left, right) => sortKey(left).localeCompare(sortKey(right))),
  };
}

function sortKey({ file, kind, name }: ManifestProblem): string {
  return [file, kind, name].join('\n');
}

/** kubeconform joins the errors of a manifest to one text; its list of them leaves out those of nested objects. */
function splitMessage(message: string): string[] {
  const [whole, ...errors] = message.split(/\s+- at /);
  return errors.length > 0
    ? errors.map(error => error.replace(/^'(.*?)': /, '$1: '))
    : [whole];
}

function kubeconform(args: string[], input?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      findTool('kubeconform'),
      args,
      { maxBuffer: MAX_OUTPUT },
      (error, stdout, stderr) => {
        // It ends with code 1 when something is not valid, and still reports.
        if (error && !stdout.trim().startsWith('{')) {
          reject(
            new Error(`kubeconform: ${stderr.trim() || error.message}`, {
              cause: error,
            }),
          );
        } else {
          resolve(stdout);
        }
      },
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
