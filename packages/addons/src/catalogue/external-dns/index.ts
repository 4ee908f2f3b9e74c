import { defineAddon } from '../../AddonDefinition';
import { AZURE_IDENTITY_NOTE } from '../../facts/azureIdentity';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { AZURE_FILE, dnsBase, dnsCluster, dnsPolicy } from './dnsValues';

/** Names of services in DNS. */
export const addon = defineAddon({
  name: 'external-dns',
  title: 'ExternalDNS',
  summary:
    'writes the names of routes and services into DNS, in the zones it is allowed to write',
  area: 'networking',
  home: 'https://kubernetes-sigs.github.io/external-dns/latest/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'external-dns',
    repository: 'https://kubernetes-sigs.github.io/external-dns',
    version: '1.21.1',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'kubernetes-sigs/external-dns@01a605a charts/external-dns/values.yaml, and @043ea44 values.schema.json for provider.name, both of older releases',
  },
  stage: 'controllers',
  namespace: 'external-dns',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '20m', memory: '64Mi' },
  options: ['dns/external-dns'],
  requires: [
    monitorKinds,
    secretStore,
    {
      addons: ['gateway-api'],
      because: 'it reads the names of routes',
      when: ({ choices, has }) =>
        has('gateway-api') && choices.ingress !== 'openshift-router',
    },
  ],
  provides: {
    capabilities: ['dns-records'],
    kinds: kindsOf({
      group: 'externaldns.k8s.io',
      version: 'v1alpha1',
      namespaced: ['DNSEndpoint'],
    }),
  },
  identity: {
    serviceAccount: 'external-dns',
    aws: {
      // https://kubernetes-sigs.github.io/external-dns/latest/docs/tutorials/aws/
      statements: [
        {
          actions: [
            'route53:ChangeResourceRecordSets',
            'route53:ListResourceRecordSets',
            'route53:ListTagsForResources',
          ],
          resources: ['arn:aws:route53:::hostedzone/*'],
        },
        { actions: ['route53:ListHostedZones'], resources: ['*'] },
      ],
    },
    azure: { roles: ['DNS Zone Contributor'] },
    gcp: { roles: ['roles/dns.admin'] },
  },
  values: {
    base: dnsBase,
    environment: (_, environment) => dnsPolicy(environment),
    cluster: dnsCluster,
  },
  objects: {
    cluster: (platform, { provider }) =>
      provider === 'azure'
        ? secretFromStore(platform, {
            name: AZURE_FILE,
            namespace: 'external-dns',
            keys: ['azure.json'],
          })
        : [],
  },
  notes: [
    'Each cluster has an owner ID of its own, so that none deletes the records of another.',
    'Own DNS servers are written by RFC 2136: put their address, and the secret with the key, into values.user.yaml.',
    AZURE_IDENTITY_NOTE,
    `On Azure, the secret ${AZURE_FILE} holds azure.json: tenantId, subscriptionId, resourceGroup of the zones, and useWorkloadIdentityExtension: true.`,
  ],
});
