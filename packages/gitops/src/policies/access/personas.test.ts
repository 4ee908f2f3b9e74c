import type { Persona } from '@kubernetes-architect/architecture';
import { renderPolicies } from '../renderPolicies';
import { policyContext } from '../testing/policyContext';
import { renderedFiles } from '../testing/renderedFiles';
import { ROLE_PARTS } from './roleParts';

function groupsOf(environment: string, access: string): string[] {
  const files = renderedFiles(
    renderPolicies(policyContext({ choices: { 'cluster-access': access } })),
  );
  return files
    .objects(`policies/envs/${environment}/people.yaml`)
    .flatMap(binding =>
      'subjects' in binding
        ? (binding.subjects as { name: string }[]).map(({ name }) => name)
        : [],
    );
}

describe('personas', () => {
  it('are bound to the groups of the login', () => {
    expect(groupsOf('production', 'oidc-groups')).toEqual([
      'shop-platform-engineers',
      'shop-security',
      'shop-site-reliability',
      'shop-managers',
    ]);
  });

  it('change production only for a time where that was decided', () => {
    expect(groupsOf('production', 'just-in-time')).toEqual([
      'shop-platform-engineers-approved',
      'shop-security',
      'shop-site-reliability-approved',
      'shop-managers',
    ]);
    expect(groupsOf('staging', 'just-in-time')).toContain(
      'shop-platform-engineers',
    );
  });

  it('are left out where people share a certificate', () => {
    expect(() => groupsOf('production', 'admin-certificates')).toThrow(
      /no file/,
    );
  });

  it('put together a role of each from parts that carry its label', () => {
    const files = renderedFiles(
      renderPolicies(
        policyContext({ choices: { 'cluster-access': 'oidc-groups' } }),
      ),
    );
    const roles = files.objects('policies/base/roles.yaml');
    expect(roles).toContainEqual(
      expect.objectContaining({
        metadata: { name: 'persona-manager' },
        aggregationRule: {
          clusterRoleSelectors: [
            {
              matchLabels: {
                'kubernetes-architect.io/aggregate-to-manager': 'true',
              },
            },
          ],
        },
      }),
    );
    expect(
      roles.filter(role => 'aggregationRule' in role && 'rules' in role),
    ).toEqual([]);
  });

  it.each<Persona>([
    'manager',
    'platform-engineer',
    'security',
    'site-reliability',
  ])(
    'let %s read no Secret, give no rights and act as nobody else',
    persona => {
      const rules = ROLE_PARTS.filter(({ personas }) =>
        personas.includes(persona),
      ).flatMap(part => part.rules);
      const core = rules
        .filter(({ apiGroups }) => apiGroups.includes(''))
        .flatMap(({ resources }) => resources);
      for (const forbidden of ['*', 'secrets', 'pods/exec', 'pods/attach'])
        expect(core).not.toContain(forbidden);
      const verbs = rules.flatMap(rule => rule.verbs);
      for (const forbidden of ['*', 'bind', 'escalate', 'impersonate'])
        expect(verbs).not.toContain(forbidden);
      expect(rules.flatMap(({ apiGroups }) => apiGroups)).not.toContain('*');
    },
  );
});
