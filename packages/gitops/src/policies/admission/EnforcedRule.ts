import type {
  RuleParameterValues,
  Rule,
} from '@kubernetes-architect/readiness';

/** A rule that is enforced, and where. */
export interface EnforcedRule {
  rule: Rule;
  exemptNamespaces: readonly string[];
  /** Only namespaces that carry this label. */
  namespaceLabel?: string;
  parameters?: RuleParameterValues;
}
