import { severalObjectsRule } from '../../rule/Rule';
import { textAt } from '../../objects/fieldValue';

/** Rule `several-zones`. */
export const severalZones = severalObjectsRule({
  id: 'several-zones',
  category: 'cluster',
  title: 'The nodes are all in one zone',
  severity: 'high',
  why: 'When the zone fails everything fails.',
  fix: 'Add nodes in two more zones.',
  match: 'cluster',
  reads: ['Node'],
  live: true,
  evaluate(_subject, { index }) {
    const zones = index
      .ofKind('Node')
      .map(node =>
        textAt(node.value, 'metadata', 'labels', 'topology.kubernetes.io/zone'),
      );
    const known = new Set(zones.filter(zone => zone !== undefined));
    if (known.size === 0)
      return { status: 'unknown', message: 'the nodes do not say their zone' };
    return known.size > 1 ? { status: 'pass' } : { status: 'fail' };
  },
});
