import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectReference } from '../objects/KubernetesObject';
import type { ObjectIndex } from '../objects/ObjectIndex';

/**
 * A likely cause of a symptom. `{namespace}`, `{name}`, `{kind}` and `{workload}` stand for the object that has it.
 *
 * @public
 */
export interface SymptomCause {
  id: string;
  title: string;
  /** Commands that show whether it is this one. */
  confirm: readonly string[];
  solution: string;
}

/** One object that has a symptom, as a detector saw it. */
export interface Sighting {
  object: KubernetesObject;
  message: string;
  /** Causes that the facts point to; they come first, in this order. */
  causes?: readonly string[];
}

/** What detectors look at besides the objects. */
export interface SymptomContext {
  index: ObjectIndex;
  /** Milliseconds since 1970; ages are unknown without. */
  now?: number;
  /** The environment of the cluster, where it has one. */
  environment?: string;
}

/**
 * Something people notice, with how it is seen in live facts, its causes from the likeliest on, and where to read more.
 *
 * @public
 */
export interface Symptom {
  id: string;
  title: string;
  /** Kinds without which it cannot be seen. */
  reads: readonly string[];
  /** Readiness rules whose findings lead here. */
  rules: readonly string[];
  causes: readonly [SymptomCause, ...SymptomCause[]];
  links: readonly string[];
  detect(context: SymptomContext): Sighting[];
}

/**
 * A symptom of one object, with its causes ranked and the commands filled in.
 *
 * @public
 */
export interface Diagnosis {
  symptom: string;
  title: string;
  object: ObjectReference;
  /** The object that made this one, or the object itself. */
  workload: ObjectReference;
  area: 'platform' | 'tenant';
  message: string;
  /** The likeliest first. */
  causes: readonly [SymptomCause, ...SymptomCause[]];
  rules: readonly string[];
  links: readonly string[];
}
