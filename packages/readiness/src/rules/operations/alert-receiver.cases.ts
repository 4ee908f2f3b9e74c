import { manifest, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const manager = manifest('monitoring.coreos.com/v1', 'Alertmanager');
const config = (receiver: object) =>
  manifest('monitoring.coreos.com/v1alpha1', 'AlertmanagerConfig', {
    spec: { receivers: [receiver] },
  });

/** Objects that `alert-receiver` passes and fails. */
export const cases: RuleCases = {
  pass: [
    given({
      objects: [manager, config({ name: 'a', pagerdutyConfigs: [{}] })],
      live: true,
    }),
  ],
  fail: [
    given({ objects: [manager], live: true }),
    given({ objects: [manager, config({ name: 'null' })], live: true }),
  ],
  unknown: [given({ objects: [], live: true })],
};
