import type { Persona } from '@kubernetes-architect/architecture';

/** Rights that belong together, and the personas that have them. */
export interface RolePart {
  /** Such as `read-logs`. */
  name: string;
  personas: readonly Persona[];
  rules: readonly {
    apiGroups: string[];
    resources: string[];
    verbs: string[];
  }[];
}
