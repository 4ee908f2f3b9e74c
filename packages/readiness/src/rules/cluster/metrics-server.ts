import { severalObjectsRule } from '../../rule/Rule';
import { listAt, textAt } from '../../objects/fieldValue';

/** Rule `metrics-server`. */
export const metricsServer = severalObjectsRule({
  id: 'metrics-server',
  category: 'cluster',
  title: 'Nothing serves the use of CPU and memory',
  severity: 'medium',
  why: 'Autoscalers on CPU and memory stand still.',
  fix: 'Install metrics-server or another source of the metrics API.',
  match: 'cluster',
  reads: ['apiregistration.k8s.io/APIService'],
  live: true,
  evaluate(_subject, { index }) {
    const service = index.find(
      'apiregistration.k8s.io/APIService',
      'v1beta1.metrics.k8s.io',
    );
    const available = listAt(service?.value, 'status', 'conditions').some(
      condition =>
        textAt(condition, 'type') === 'Available' &&
        textAt(condition, 'status') === 'True',
    );
    return available ? { status: 'pass' } : { status: 'fail' };
  },
});
