import { severalObjectsRule } from '../../rule/Rule';
import { mapAt, listAt, textAt } from '../../objects/fieldValue';
import { containersOf } from '../../objects/PodView';

/** Rule `config-map-missing`. */
export const configMapMissing = severalObjectsRule({
  id: 'config-map-missing',
  category: 'reliability',
  title: 'The pod needs a ConfigMap that is not there',
  severity: 'medium',
  why: 'The pod waits in ContainerCreating or CreateContainerConfigError.',
  fix: 'Add the ConfigMap, correct the name, or mark the reference as optional.',
  match: 'pods',
  reads: ['ConfigMap'],
  evaluate(subject, { index }) {
    const pod = index.podOf(subject);
    if (!pod) return { status: 'not-applicable' };
    const references = [
      ...listAt(pod.spec, 'volumes').map(volume => ({
        name: textAt(volume, 'configMap', 'name'),
        from: mapAt(volume, 'configMap'),
      })),
      ...containersOf(pod.spec).flatMap(({ container }) => [
        ...listAt(container, 'envFrom').map(source => ({
          name: textAt(source, 'configMapRef', 'name'),
          from: mapAt(source, 'configMapRef'),
        })),
        ...listAt(container, 'env').map(variable => ({
          name: textAt(variable, 'valueFrom', 'configMapKeyRef', 'name'),
          from: mapAt(variable, 'valueFrom', 'configMapKeyRef'),
        })),
      ]),
    ].filter(
      ({ name, from }) =>
        name && name !== 'kube-root-ca.crt' && from.optional !== true,
    );
    if (references.length === 0) return { status: 'not-applicable' };
    const missing = references.find(
      ({ name }) =>
        !index.find('ConfigMap', name ?? '', subject.reference.namespace),
    );
    return missing
      ? {
          status: 'fail',
          path: [...pod.path, 'spec'],
          message: `there is no ConfigMap ${missing.name}`,
        }
      : { status: 'pass' };
  },
});
