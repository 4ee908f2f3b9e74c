import type { AddonRequirement } from '../AddonDefinition';
import { hasMonitors } from './monitors';

/** The kinds of monitors and rules, before a chart that brings some. */
export const monitorKinds: AddonRequirement = {
  addons: ['prometheus-operator-crds'],
  because: 'its chart brings monitors for Prometheus',
  when: hasMonitors,
};
