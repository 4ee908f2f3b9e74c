import { compareNames } from '@kubernetes-architect/architecture';
import { type Rule, RULES, selectRules } from '@kubernetes-architect/readiness';
import { LABEL_PREFIX } from '../../manifests/labels';
import type { RenderContext } from '../../RenderContext';
import {
  DIGEST_RULE,
  NODE_RULES,
  REGISTRY_RULE,
  TENANT_RULES,
} from './admissionRules';
import type { EnforcedRule } from './EnforcedRule';
import { exemptNamespaces } from './exemptNamespaces';
import { oldestMinor } from './oldestMinor';
import { podSecurityChoice } from './podSecurityChoice';

/** Label of the namespaces of tenants. */
const TENANT_LABEL = `${LABEL_PREFIX}/tenant`;

/** Distributions whose own namespaces cannot be listed, so that only tenants are judged. */
const OWN_NAMESPACES: readonly string[] = ['openshift', 'rancher'];

function rulesById(ids: readonly string[]): Rule[] {
  return RULES.filter(({ id }) => ids.includes(id));
}

function podSecurityRules(context: RenderContext): Rule[] {
  const level = podSecurityChoice(context);
  return level === 'privileged'
    ? []
    : selectRules(
        RULES,
        { standard: `pss-${level}` },
        oldestMinor(context.model.clusters),
      );
}

/** Rules that guard the nodes: in every namespace but those that are exempt by name. */
function nodeRules(context: RenderContext): EnforcedRule[] {
  const unlisted = context.model.clusters.some(({ provider }) =>
    OWN_NAMESPACES.includes(provider),
  );
  return [...podSecurityRules(context), ...rulesById(NODE_RULES)].map(rule => ({
    rule,
    exemptNamespaces: exemptNamespaces(
      context,
      rule.podSecurity?.level ?? 'baseline',
    ),
    ...(unlisted && { namespaceLabel: TENANT_LABEL }),
  }));
}

/** Rules about workloads: in the namespaces of tenants. */
function tenantRules({ model }: RenderContext): EnforcedRule[] {
  const { registries, requireDigests } = model.policies;
  const ids = [
    ...TENANT_RULES,
    ...(registries.length > 0 ? [REGISTRY_RULE] : []),
    ...(requireDigests ? [DIGEST_RULE] : []),
  ];
  return rulesById(ids).map(rule => ({
    rule,
    exemptNamespaces: [],
    namespaceLabel: TENANT_LABEL,
    ...(rule.id === REGISTRY_RULE && {
      parameters: { [REGISTRY_RULE]: { registries: [...registries] } },
    }),
  }));
}

/** All rules that admission policies are made from, by id, without the namespaces that the intent excepts. */
export function enforcedRules(context: RenderContext): EnforcedRule[] {
  const { exceptions } = context.model.policies;
  return [...nodeRules(context), ...tenantRules(context)]
    .map(enforced => ({
      ...enforced,
      exemptNamespaces: [
        ...new Set([
          ...enforced.exemptNamespaces,
          ...exceptions
            .filter(({ rule }) => rule === enforced.rule.id)
            .map(({ namespace }) => namespace),
        ]),
      ].sort(compareNames),
    }))
    .sort((left, right) => compareNames(left.rule.id, right.rule.id));
}
