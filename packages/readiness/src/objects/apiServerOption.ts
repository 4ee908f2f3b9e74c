import { listAt, textAt } from './fieldValue';
import type { ObjectIndex } from './ObjectIndex';

/**
 * The value of a command line option in every API server that runs as a pod of the cluster; undefined where it is not
 * set. An empty list means that the control plane is managed.
 */
export function apiServerOption(
  index: ObjectIndex,
  option: string,
): (string | undefined)[] {
  const prefix = `--${option}=`;
  return index
    .ofKind('Pod')
    .filter(
      ({ value }) =>
        textAt(value, 'metadata', 'labels', 'component') === 'kube-apiserver',
    )
    .map(pod =>
      listAt(pod.value, 'spec', 'containers')
        .flatMap(container => [
          ...listAt(container, 'command'),
          ...listAt(container, 'args'),
        ])
        .flatMap(word =>
          typeof word === 'string' && word.startsWith(prefix)
            ? [word.slice(prefix.length)]
            : [],
        )
        .at(-1),
    );
}
