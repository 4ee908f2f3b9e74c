import {
  formatPodSecurityPlanJson,
  formatPodSecurityPlanTable,
  planPodSecurity,
  type KubernetesObject,
} from '@kubernetes-architect/readiness';
import { Option } from 'commander';
import { CommandError, EXIT_CODES } from '../CommandError';
import { CommandExit } from '../CommandExit';
import type { CommandOutput } from '../CommandOutput';
import { errorMessage } from '../errorFacts';

const FORMATS: Partial<Record<string, typeof formatPodSecurityPlanTable>> = {
  table: formatPodSecurityPlanTable,
  json: formatPodSecurityPlanJson,
};

/** `--plan pss`: a plan instead of findings. */
export function planOption(): Option {
  return new Option(
    '--plan <name>',
    'plan a migration instead: pss plans the Pod Security Standards of each namespace, as a table or JSON',
  ).choices(['pss']);
}

/** Writes the plan of every namespace, and ends with 1 while a step is left. */
export function printPodSecurityPlan(options: {
  objects: readonly KubernetesObject[];
  kubernetes?: string;
  format: string;
  output: CommandOutput;
}): void {
  const { objects, kubernetes, format, output } = options;
  const write = FORMATS[format];
  if (!write) {
    throw CommandError.ofFile(
      'architect',
      `a plan is not written as ${format}`,
    );
  }
  const plans = planOf(objects, kubernetes);
  output.out(write(plans));
  if (plans.some(({ steps }) => steps.length > 0)) {
    throw new CommandExit(EXIT_CODES.findings);
  }
}

function planOf(
  objects: readonly KubernetesObject[],
  kubernetes: string | undefined,
) {
  try {
    return planPodSecurity(objects, kubernetes);
  } catch (error) {
    throw CommandError.ofFile('architect', errorMessage(error));
  }
}
