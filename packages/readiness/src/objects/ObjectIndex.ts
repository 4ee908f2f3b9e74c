import type { FieldPath } from './FieldPath';
import { listAt, mapAt, textAt, type FieldMap } from './fieldValue';
import type { KubernetesObject } from './KubernetesObject';
import { labelKey, SelectorIndex } from './SelectorIndex';
import {
  kindKey,
  podViewOf,
  POD_TEMPLATE_KINDS,
  type PodTemplateKind,
  type PodView,
} from './PodView';

/** Owners of owners, at most: ReplicaSet, Deployment, and one custom kind above; more is a loop. */
const LONGEST_OWNER_CHAIN = 5;

/**
 * What an index is made from.
 *
 * @public
 */
export interface ObjectIndexOptions {
  objects: readonly KubernetesObject[];
  /** Further kinds with a pod in them. */
  podTemplateKinds?: readonly PodTemplateKind[];
  /** True for the objects of a running cluster. */
  live?: boolean;
  /** Kinds that could not be read, with the reason. */
  unreadable?: Readonly<Record<string, string>>;
}

/** A workload: an object with a pod that no other object of the index owns. */
export interface Workload {
  object: KubernetesObject;
  pod: PodView;
  labels: FieldMap;
}

/**
 * All objects, read once and found by kind, name, owner and labels.
 *
 * @public
 */
export class ObjectIndex {
  readonly objects: readonly KubernetesObject[];
  readonly live: boolean;
  readonly unreadable: Readonly<Record<string, string>>;
  private readonly templates: ReadonlyMap<string, FieldPath>;
  private readonly byKind = new Map<string, KubernetesObject[]>();
  private readonly byName = new Map<string, KubernetesObject>();
  private readonly pods = new Map<KubernetesObject, PodView>();
  private readonly workloadsByNamespace = new Map<string, Workload[]>();
  private readonly workloadsByLabel = new Map<string, Workload[]>();
  private readonly selectors = new Map<string, SelectorIndex>();
  readonly workloads: Workload[] = [];

  constructor(options: ObjectIndexOptions) {
    this.objects = options.objects;
    this.live = options.live ?? false;
    this.unreadable = options.unreadable ?? {};
    this.templates = new Map(
      [...POD_TEMPLATE_KINDS, ...(options.podTemplateKinds ?? [])].map(kind => [
        kind.kind,
        kind.path,
      ]),
    );
    for (const object of this.objects) {
      const kind = kindKey(object);
      append(this.byKind, kind, object);
      this.byName.set(nameKey(kind, object.reference), object);
      const pod = podViewOf(object, this.templates);
      if (pod) this.pods.set(object, pod);
    }
    for (const [object, pod] of this.pods) {
      if (kindKey(object) === 'PodTemplate' || this.ownerOf(object)) continue;
      const workload = { object, pod, labels: mapAt(pod.metadata, 'labels') };
      this.workloads.push(workload);
      const { namespace = '' } = object.reference;
      append(this.workloadsByNamespace, namespace, workload);
      for (const label of Object.entries(workload.labels)) {
        append(this.workloadsByLabel, labelKey(namespace, ...label), workload);
      }
    }
  }

  /** Objects of a kind written as `Service` or `apps/Deployment`. */
  ofKind(kind: string): readonly KubernetesObject[] {
    return this.byKind.get(kind) ?? [];
  }

  find(
    kind: string,
    name: string,
    namespace?: string,
  ): KubernetesObject | undefined {
    return this.byName.get(nameKey(kind, { name, namespace }));
  }

  podOf(object: KubernetesObject): PodView | undefined {
    return this.pods.get(object);
  }

  /** Workloads of one namespace; the name is undefined where manifests leave it out. */
  workloadsIn(namespace: string | undefined): readonly Workload[] {
    return this.workloadsByNamespace.get(namespace ?? '') ?? [];
  }

  /** Workloads of one namespace that may have all the labels: those that have the first, or all when none is wanted. */
  workloadsLike(
    wanted: FieldMap,
    namespace: string | undefined,
  ): readonly Workload[] {
    const [label] = Object.entries(wanted);
    return label
      ? this.workloadsByLabel.get(labelKey(namespace ?? '', ...label)) ?? []
      : this.workloadsIn(namespace);
  }

  /** Objects of a kind whose LabelSelector takes a pod with these labels in the namespace. */
  selecting(options: {
    kind: string;
    field: 'selector' | 'podSelector';
    labels: FieldMap;
    namespace: string | undefined;
  }): readonly KubernetesObject[] {
    const { kind, field, labels, namespace } = options;
    const key = `${kind}\n${field}`;
    let index = this.selectors.get(key);
    if (!index) {
      index = new SelectorIndex(this.ofKind(kind), field);
      this.selectors.set(key, index);
    }
    return index.taking(labels, namespace);
  }

  /** The object that made this one, when it is here and has the pod in it too. */
  ownerOf(object: KubernetesObject): KubernetesObject | undefined {
    for (const owner of listAt(object.value, 'metadata', 'ownerReferences')) {
      const apiVersion = textAt(owner, 'apiVersion') ?? '';
      const group = apiVersion.includes('/')
        ? `${apiVersion.split('/')[0]}/`
        : '';
      const kind = `${group}${textAt(owner, 'kind')}`;
      const name = textAt(owner, 'name') ?? '';
      const found =
        this.find(kind, name, object.reference.namespace) ??
        this.find(kind, name);
      if (found && found !== object && this.pods.has(found)) return found;
    }
    return undefined;
  }

  /** The object to blame: the last owner of the chain. */
  workloadOf(object: KubernetesObject): KubernetesObject {
    let current = object;
    for (let step = 0; step < LONGEST_OWNER_CHAIN; step++) {
      const owner = this.ownerOf(current);
      if (!owner) break;
      current = owner;
    }
    return current;
  }
}

function nameKey(
  kind: string,
  reference: { name: string; namespace?: string },
): string {
  return `${kind}\n${reference.namespace ?? ''}\n${reference.name}`;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
