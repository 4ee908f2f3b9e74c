import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectIndex } from '../objects/ObjectIndex';
import type { Rule } from '../rule/Rule';

/** Stands for the whole cluster where a rule has no object of its own. */
const CLUSTER: KubernetesObject = {
  reference: { apiVersion: '', kind: 'Cluster', name: 'cluster' },
  group: '',
  value: {},
};

/** Finds the objects that a rule is about. */
export class SubjectFinder {
  private pods: KubernetesObject[] | undefined;

  constructor(private readonly index: ObjectIndex) {}

  of(match: Rule['match']): readonly KubernetesObject[] {
    if (match === 'cluster') return [CLUSTER];
    if (match === 'pods') {
      this.pods ??= this.index.objects.filter(
        object => this.index.podOf(object) && !this.index.ownerOf(object),
      );
      return this.pods;
    }
    if (match.includes('*')) return this.index.objects;
    return match.flatMap(kind => this.index.ofKind(kind));
  }
}
