import { severalObjectsRule } from '../../rule/Rule';
import { pci, nist } from '../../rule/standardReferences';
import { numberAt } from '../../objects/fieldValue';
import { describeObject } from '../../objects/KubernetesObject';

/** Collectors of logs, by the name of their DaemonSet. */
const COLLECTORS =
  /(fluent-?bit|fluentd|promtail|vector|filebeat|alloy|grafana-agent|otel.*(collector|agent)|datadog|logging)/;

/** Rule `log-pipeline`. */
export const logPipeline = severalObjectsRule({
  id: 'log-pipeline',
  category: 'operations',
  title: 'Nothing ships the logs away',
  severity: 'medium',
  why: 'Logs go with their pod and node, just when they are needed.',
  fix: 'Run a log collector on every node.',
  standards: [...pci('10.3.3'), ...nist('AU-4')],
  match: 'cluster',
  reads: ['apps/DaemonSet'],
  live: true,
  evaluate(_subject, { index }) {
    const collectors = index
      .ofKind('apps/DaemonSet')
      .filter(({ reference }) => COLLECTORS.test(reference.name));
    if (collectors.length === 0) return { status: 'fail' };
    const behind = collectors.find(
      ({ value }) =>
        (numberAt(value, 'status', 'numberReady') ?? 0) <
        (numberAt(value, 'status', 'desiredNumberScheduled') ?? 0),
    );
    return behind
      ? {
          status: 'fail',
          message: `${describeObject(
            behind.reference,
          )} is not ready on every node`,
        }
      : { status: 'pass' };
  },
});
