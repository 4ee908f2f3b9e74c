import { cite, decisionPoint, when } from '../define';

/** Who writes the names of services into DNS. @public */
export const dns = decisionPoint({
  id: 'dns',
  title: 'DNS',
  question: 'Who writes the names of services into DNS?',
  after: ['ingress'],
  options: [
    {
      id: 'external-dns',
      title: 'external-dns',
      summary:
        'names follow routes by themselves, in the zones it is allowed to write',
      scores: [5, 5, 4, 4, 5, 4],
      adjust: [
        when(
          ({ profile }) => profile.clouds.length === 0,
          { complexity: -1 },
          'own DNS servers have to accept signed updates (RFC 2136) first',
        ),
      ],
      evidence: [
        cite(
          'external-dns writes records for many providers, and by RFC 2136',
          'https://kubernetes-sigs.github.io/external-dns/latest/',
        ),
      ],
      consequences: [
        'Give each cluster its own owner id and zone filter, so none deletes the records of another',
      ],
    },
    {
      id: 'wildcard',
      title: 'One wildcard record',
      summary: 'one name per gateway, set once by hand',
      scores: [3, 5, 3, 5, 4, 5],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { operations: 0, complexity: 0, scalability: 1 },
          'each site has one gateway and one name',
        ),
        when(
          ({ profile }) => profile.multiRegion,
          { operations: -2, scalability: -1 },
          'failover between regions needs records that change',
        ),
        when(
          ({ profile }) => profile.tenantTeams > 5,
          { operations: -1 },
          'teams want names of their own',
        ),
      ],
      evidence: [
        cite(
          'RFC 4592 describes wildcards in DNS',
          'https://www.rfc-editor.org/rfc/rfc4592',
        ),
      ],
      consequences: ['All services share one zone and one certificate'],
    },
    {
      id: 'ticket',
      title: 'Records by ticket',
      summary: 'the DNS team keeps control of every name',
      scores: [1, 4, 4, 4, 2, 4],
      generatesNothing: true,
      adjust: [
        when(
          ({ profile }) => profile.airGapped && profile.strict,
          { security: 1 },
          'changes of names are themselves controlled changes',
        ),
      ],
      evidence: [
        cite(
          'NIST SP 800-81 covers secure DNS deployment',
          'https://csrc.nist.gov/publications/detail/sp/800-81/2/final',
        ),
      ],
      consequences: ['A new service waits for the slowest queue'],
    },
  ],
  followUps: ['certificates'],
});
