import { severalObjectsRule } from '../../rule/Rule';
import { nist } from '../../rule/standardReferences';
import { mapAt, fieldAt } from '../../objects/fieldValue';

/** Rule `secret-in-manifest`. */
export const secretInManifest = severalObjectsRule({
  id: 'secret-in-manifest',
  category: 'identity',
  title: 'A Secret with its values is in a file',
  severity: 'high',
  why: 'The form base64 is no encryption: who reads the repository, or its history, has the secret.',
  fix: 'Keep values in an external store or encrypt them, and revoke what was here.',
  standards: [...nist('IA-5')],
  match: ['Secret'],
  reads: [],
  evaluate(subject, { index }) {
    if (index.live || fieldAt(subject.value, ['sops']) !== undefined)
      return { status: 'not-applicable' };
    const field = ['data', 'stringData'].find(name =>
      Object.values(mapAt(subject.value, name)).some(value => value !== ''),
    );
    return field ? { status: 'fail', path: [field] } : { status: 'pass' };
  },
});
