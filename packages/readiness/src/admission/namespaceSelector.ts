import type { AdmissionPolicyOptions } from './admissionPolicies';

/** Label that Kubernetes itself gives to every namespace. */
const NAME_LABEL = 'kubernetes.io/metadata.name';

/** A selector by expressions, as label selectors write them. */
export interface NamespaceSelector {
  matchExpressions: {
    key: string;
    operator: 'Exists' | 'NotIn';
    values?: string[];
  }[];
}

/** Selects the namespaces that a policy is for; undefined where it is for all. */
export function namespaceSelector({
  exemptNamespaces = [],
  namespaceLabel,
}: AdmissionPolicyOptions): NamespaceSelector | undefined {
  const matchExpressions: NamespaceSelector['matchExpressions'] = [
    ...(namespaceLabel === undefined
      ? []
      : [{ key: namespaceLabel, operator: 'Exists' as const }]),
    ...(exemptNamespaces.length > 0
      ? [
          {
            key: NAME_LABEL,
            operator: 'NotIn' as const,
            values: [...exemptNamespaces],
          },
        ]
      : []),
  ];
  return matchExpressions.length > 0 ? { matchExpressions } : undefined;
}
