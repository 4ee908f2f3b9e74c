import { severalObjectsRule } from '../../rule/Rule';
import { nist } from '../../rule/standardReferences';
import { mapAt, listAt } from '../../objects/fieldValue';

/** Rule `alert-receiver`. */
export const alertReceiver = severalObjectsRule({
  id: 'alert-receiver',
  category: 'operations',
  title: 'Alerts go to nobody',
  severity: 'high',
  why: 'Alertmanager without a receiver of its own drops every alert.',
  fix: 'Add an AlertmanagerConfig with a receiver that somebody reads.',
  standards: [...nist('IR-5')],
  match: 'cluster',
  reads: [
    'monitoring.coreos.com/AlertmanagerConfig',
    'monitoring.coreos.com/Alertmanager',
  ],
  live: true,
  evaluate(_subject, { index }) {
    if (index.ofKind('monitoring.coreos.com/Alertmanager').length === 0) {
      return {
        status: 'unknown',
        message: 'no Alertmanager is known in the cluster',
      };
    }
    const received = index
      .ofKind('monitoring.coreos.com/AlertmanagerConfig')
      .some(config =>
        listAt(config.value, 'spec', 'receivers').some(receiver =>
          Object.entries(mapAt(receiver)).some(
            ([key, value]) =>
              key.endsWith('Configs') &&
              Array.isArray(value) &&
              value.length > 0,
          ),
        ),
      );
    return received ? { status: 'pass' } : { status: 'fail' };
  },
});
