/** What breaks a rule of our own and stays, and why. */
export interface RuleException {
  rule: string;
  /** `Kind/name` of the object; any when absent. */
  object?: RegExp;
  namespace?: RegExp;
  because: string;
}

/** Every exception from critical and high rules, argued. */
export const RULE_EXCEPTIONS: readonly RuleException[] = [
  {
    rule: 'pdb-missing',
    namespace: /-dev$/,
    because: 'one replica in development is drained like any other pod',
  },
  {
    rule: 'replicas',
    namespace: /-dev$/,
    because: 'one replica is enough in development',
  },
  {
    rule: 'exec-pods',
    object: /^Role\/(owner|site-reliability)-debug$/,
    because:
      'debugging is what these roles are for: bound to people of the tenant in development, and to those on call alone in production',
  },
  {
    rule: 'wildcard-rule',
    object: /^ClusterRole\/persona-part-read-/,
    because: 'it reads all kinds of a group, secrets not among them',
  },
  {
    rule: 'ingress-backend-missing',
    object: /^Ingress\/admin$/,
    because: 'Flagger makes the Service of its Canary',
  },
  {
    rule: 'default-deny',
    object: /^Namespace\/(gateways|kafka)$/,
    because:
      'pods in it are made by the operator, which writes their policies, or take traffic from outside',
  },
];
