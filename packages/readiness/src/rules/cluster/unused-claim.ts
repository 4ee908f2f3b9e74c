import { severalObjectsRule } from '../../rule/Rule';
import { listAt, textAt } from '../../objects/fieldValue';

/** Rule `unused-claim`. */
export const unusedClaim = severalObjectsRule({
  id: 'unused-claim',
  category: 'cluster',
  title: 'No pod uses the volume claim',
  severity: 'low',
  why: 'The volume costs money and holds data that nobody watches.',
  fix: 'Remove the claim when its data is no longer needed.',
  match: ['PersistentVolumeClaim'],
  reads: ['Pod'],
  live: true,
  evaluate(subject, { index }) {
    const { namespace, name } = subject.reference;
    const used = index.objects.some(object => {
      const pod = index.podOf(object);
      return (
        pod !== undefined &&
        object.reference.namespace === namespace &&
        listAt(pod.spec, 'volumes').some(
          volume =>
            textAt(volume, 'persistentVolumeClaim', 'claimName') === name,
        )
      );
    });
    return used ? { status: 'pass' } : { status: 'fail' };
  },
});
