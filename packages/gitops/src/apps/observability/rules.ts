import {
  type AppEnvironmentModel,
  type AppModel,
  runbookAddress,
} from '@kubernetes-architect/architecture';
import { appLabels } from '../../manifests/labels';
import type { CustomObject } from '../AppObject';
import type { AppPlatform } from '../AppPlatform';
import { containerName, workloadKind } from '../workload/workloadKind';
import { countsRequests } from '../delivery/analysis';
import { burnRateGroups } from './burnRates';
import { latencyRule, thresholdRule } from './thresholds';

/** An alert of Prometheus. */
export interface AlertRule {
  alert: string;
  expr: string;
  for?: string;
  labels: { severity: 'critical' | 'warning' };
  annotations: { summary: string; description: string; runbook_url?: string };
}

/** A series that is computed from others. */
export interface RecordingRule {
  record: string;
  expr: string;
  labels: Record<string, string>;
}

export interface RuleGroup {
  name: string;
  rules: Array<AlertRule | RecordingRule>;
}

/** What the rules of an app look at. */
export interface RuleOptions {
  app: AppModel;
  placement: AppEnvironmentModel;
  platform: AppPlatform;
}

/** Restarts that are too many in a quarter of an hour. */
const RESTARTS = 3;

function alert(options: {
  name: string;
  expr: string;
  wait: string;
  severity: AlertRule['labels']['severity'];
  summary: string;
  description: string;
}): AlertRule {
  const { name, expr, wait, severity, summary, description } = options;
  return {
    alert: name,
    expr,
    for: wait,
    labels: { severity },
    annotations: { summary, description },
  };
}

/** Alerts on what Kubernetes itself tells about the pods of an app. */
function podRules({ app, placement, platform }: RuleOptions): AlertRule[] {
  const container = containerName(app, workloadKind(app, platform));
  const pods = `namespace="${placement.namespace}",pod=~"${app.name}-.*",container="${container}"`;
  return [
    alert({
      name: 'AppRestartsOften',
      expr: `sum(increase(kube_pod_container_status_restarts_total{${pods}}[15m])) > ${RESTARTS}`,
      wait: '5m',
      severity: 'warning',
      summary: `${app.name} restarts often in ${placement.environment}`,
      description: `More than ${RESTARTS} restarts in 15 minutes. Look at the last log of the container and at its memory limit.`,
    }),
    alert({
      name: 'AppOutOfMemory',
      expr: `sum(kube_pod_container_status_last_terminated_reason{${pods},reason="OOMKilled"} and on (namespace, pod, container) increase(kube_pod_container_status_restarts_total{${pods}}[15m]) > 0) > 0`,
      wait: '1m',
      severity: 'warning',
      summary: `${app.name} runs out of memory in ${placement.environment}`,
      description: `A container was ended at its limit of ${app.resources.memoryLimit}.`,
    }),
  ];
}

/** Alerts on runs that fail, or that nobody started. */
function runRules({ app, placement }: RuleOptions): AlertRule[] {
  const jobs = `namespace="${placement.namespace}",job_name=~"${app.name}-.*"`;
  return [
    alert({
      name: 'AppRunFailed',
      expr: `sum(kube_job_status_failed{${jobs}}) > 0`,
      wait: '1m',
      severity: 'warning',
      summary: `A run of ${app.name} failed in ${placement.environment}`,
      description: 'Look at the log of its pod; the Job keeps it.',
    }),
  ];
}

/** Alerts on how an app answers. */
function servingGroups(options: RuleOptions): RuleGroup[] {
  const { app, platform } = options;
  if (!countsRequests(app)) return [];
  const name = `${app.name}.objectives`;
  const latency = latencyRule(options);
  return [
    ...(platform.burnRates
      ? burnRateGroups(options)
      : [{ name, rules: [thresholdRule(options)] }]),
    ...(latency ? [{ name: `${app.name}.latency`, rules: [latency] }] : []),
  ];
}

/** Leads from each alert to what people do about it. */
function withRunbook(
  { name, rules }: RuleGroup,
  { platform: { context } }: RuleOptions,
): RuleGroup {
  const runbook = runbookAddress(context.model, 'app-failing');
  return {
    name,
    rules: rules.map(rule =>
      'alert' in rule && runbook !== undefined
        ? {
            ...rule,
            annotations: { ...rule.annotations, runbook_url: runbook },
          }
        : rule,
    ),
  };
}

/** Alerts and objectives of an app in an environment. */
export function appRules(options: RuleOptions): CustomObject | undefined {
  const { app, platform } = options;
  if (!platform.metrics) return undefined;
  const ends = app.kind === 'cron' || app.kind === 'job';
  const groups: RuleGroup[] = [
    {
      name: `${app.name}.pods`,
      rules: [...podRules(options), ...(ends ? runRules(options) : [])],
    },
    ...servingGroups(options),
  ];
  const victoria = platform.metrics.kind === 'victoria';
  return {
    apiVersion: victoria
      ? 'operator.victoriametrics.com/v1beta1'
      : 'monitoring.coreos.com/v1',
    kind: victoria ? 'VMRule' : 'PrometheusRule',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: { groups: groups.map(group => withRunbook(group, options)) },
  };
}
