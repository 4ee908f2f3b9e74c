import {
  cite,
  conflictsWith,
  decisionPoint,
  forbids,
  needsOnlyClouds,
  when,
} from '../define';

/** Who issues and renews certificates. @public */
export const certificates = decisionPoint({
  id: 'certificates',
  title: 'Certificates',
  question: 'Who issues and renews certificates?',
  after: ['ingress', 'secrets'],
  options: [
    {
      id: 'cert-manager-acme',
      title: 'cert-manager with ACME',
      summary:
        'public certificates issued and renewed without anybody thinking of it',
      scores: [5, 5, 4, 4, 5, 4],
      constraints: [
        forbids(
          ['airGapped'],
          p => p.airGapped,
          'a public ACME authority is on the Internet',
        ),
        forbids(
          ['dataResidency'],
          p => p.dataResidency === 'site',
          'every issued name appears in public transparency logs outside the site',
        ),
      ],
      adjust: [
        when(
          ({ profile }) => !profile.publicTraffic,
          { security: -1, operations: -1 },
          'names of inner services would appear in public logs',
        ),
      ],
      evidence: [
        cite(
          'cert-manager supports ACME with HTTP-01 and DNS-01',
          'https://cert-manager.io/docs/configuration/acme/',
        ),
      ],
      consequences: ['Alert two weeks before expiry all the same'],
    },
    {
      id: 'cert-manager-private-ca',
      title: 'cert-manager with the own authority',
      summary:
        'the same automation under a private authority: Vault, an enterprise CA or an intermediate of its own',
      scores: [4, 4, 5, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => !profile.publicTraffic,
          { operations: 1, complexity: 1 },
          'clients are inside and already trust the own authority',
        ),
      ],
      evidence: [
        cite(
          'cert-manager issues from Vault and from a CA key pair',
          'https://cert-manager.io/docs/configuration/vault/',
        ),
      ],
      consequences: [
        'trust-manager distributes the root; the root key never enters a cluster',
      ],
    },
    {
      id: 'provider-certificates',
      title: 'Certificates of the provider',
      summary: 'the load balancer holds certificates that the provider renews',
      scores: [4, 5, 4, 5, 5, 5],
      constraints: [...needsOnlyClouds('A managed certificate')],
      requires: [
        conflictsWith(
          'ingress',
          ['provider-load-balancer'],
          'its certificates can only be used on its own load balancers',
        ),
      ],
      evidence: [
        cite(
          'AWS Certificate Manager renews certificates used by its load balancers',
          'https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html',
        ),
      ],
      consequences: [
        'TLS ends at the load balancer; the rest of the way needs its own',
      ],
    },
  ],
  followUps: ['alert-routing'],
});
