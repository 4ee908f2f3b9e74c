import { severalObjectsRule } from '../../rule/Rule';
import { listAt, textAt, numberAt } from '../../objects/fieldValue';

/** Rule `shared-volume`. */
export const sharedVolume = severalObjectsRule({
  id: 'shared-volume',
  category: 'reliability',
  title: 'Several pods share a volume that only one node may mount',
  severity: 'high',
  why: 'The second pod on another node waits for ever, and so does the next release.',
  fix: 'Use ReadWriteMany, a StatefulSet with claim templates, or one replica with Recreate.',
  match: ['apps/Deployment'],
  reads: ['PersistentVolumeClaim'],
  evaluate(subject, { index }) {
    const pod = index.podOf(subject);
    const claims = listAt(pod?.spec, 'volumes').flatMap((volume, position) => {
      const name = textAt(volume, 'persistentVolumeClaim', 'claimName');
      const claim =
        name &&
        index.find('PersistentVolumeClaim', name, subject.reference.namespace);
      return claim ? [{ claim, position }] : [];
    });
    if (
      claims.length === 0 ||
      (numberAt(subject.value, 'spec', 'replicas') ?? 1) < 2
    )
      return { status: 'not-applicable' };
    const single = claims.find(({ claim }) =>
      listAt(claim.value, 'spec', 'accessModes').every(
        mode => mode === 'ReadWriteOnce' || mode === 'ReadWriteOncePod',
      ),
    );
    return single
      ? {
          status: 'fail',
          path: ['spec', 'template', 'spec', 'volumes', single.position],
        }
      : { status: 'pass' };
  },
});
