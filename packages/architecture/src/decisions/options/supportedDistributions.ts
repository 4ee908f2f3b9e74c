import { uses } from '../../assessment/platformProfile';
import { cite, forbids, needs, when } from '../define';
import type { DecisionOption } from '../types';

/** Distributions a vendor supports on machines of our own. @public */
export const supportedDistributions: readonly DecisionOption[] = [
  {
    id: 'openshift',
    title: 'Red Hat OpenShift',
    summary:
      'one supported, opinionated platform with hardened defaults that runs the same on premises and in clouds',
    scores: [4, 2, 5, 3, 4, 3],
    adjust: [
      when(
        ({ profile }) => profile.vendorSupport,
        { operations: 1, security: 1 },
        'one vendor answers for operating system, Kubernetes and add-ons together',
      ),
      when(
        ({ profile }) => profile.strict && profile.onPremises,
        { complexity: 1, skill: 1 },
        'security context constraints and the Compliance Operator come in the box, so an audited platform is assembled from fewer parts',
      ),
      when(
        ({ profile }) => uses(profile, 'openshift'),
        { skill: 2 },
        'OpenShift is already run here',
      ),
      when(
        ({ profile }) => profile.budget === 'tight',
        { cost: -1 },
        'subscriptions are paid per core',
      ),
      when(
        ({ profile }) => profile.edgeSites >= 50,
        { cost: -1, operations: -2 },
        'a site has to carry a much larger footprint than a lightweight distribution',
      ),
    ],
    evidence: [
      cite(
        'OpenShift documents disconnected installation with mirrored images and operators',
        'https://docs.redhat.com/en/documentation/openshift_container_platform/',
      ),
    ],
    consequences: [
      'Mirror release images and operator catalogues before the first install where there is no Internet',
      'Teams meet security context constraints on day one: images must run without root',
    ],
  },
  {
    id: 'rke2',
    title: 'Rancher with RKE2',
    summary:
      'a CIS-minded distribution that installs from files and is managed as a fleet from Rancher',
    scores: [4, 4, 4, 3, 3, 3],
    adjust: [
      when(
        ({ profile }) => uses(profile, 'rancher'),
        { skill: 2, operations: 1 },
        'Rancher is already run here',
      ),
      when(
        ({ profile }) => profile.airGapped,
        { operations: 1 },
        'air-gapped installation from tarballs is a documented path',
      ),
      when(
        ({ profile }) =>
          profile.hardware === 'bare-metal' &&
          profile.onPremises &&
          profile.regions > 3,
        { scalability: 1 },
        'many data centres of bare metal are managed from one place',
      ),
      when(
        ({ profile }) => profile.vendorSupport,
        { operations: 1 },
        'a support contract can be bought for it',
      ),
      when(
        ({ profile }) =>
          profile.multiCloud ||
          (profile.clouds.length > 0 && profile.onPremises),
        { scalability: 1 },
        'the same distribution runs in every location',
      ),
    ],
    evidence: [
      cite(
        'RKE2 is built to pass the CIS benchmark with little intervention and supports FIPS 140-2 and air-gapped installs',
        'https://docs.rke2.io/',
      ),
    ],
    consequences: [
      'The Rancher management cluster is itself a production system: three nodes, backups, its own upgrade plan',
    ],
  },
  {
    id: 'tanzu',
    title: 'VMware Tanzu',
    summary: 'Kubernetes as a service of the vSphere that is already run',
    scores: [4, 2, 4, 3, 4, 3],
    adjust: [
      when(
        ({ profile }) => uses(profile, 'vmware'),
        { skill: 1, operations: 1 },
        'vSphere is already run here',
      ),
    ],
    constraints: [
      needs(
        ['locations'],
        p => p.onPremises,
        'Tanzu stands on vSphere in own data centres, and on-premises is not among the locations',
      ),
      needs(
        ['hardware', 'existingTools'],
        p => p.hardware === 'vmware',
        'Tanzu needs vSphere, and the hardware is something else',
      ),
      forbids(
        ['locations'],
        p => p.clouds.length > 0 || p.edge,
        'it covers vSphere only, and the platform also has to run elsewhere',
      ),
    ],
    evidence: [
      cite(
        'vSphere Kubernetes Service provides clusters on a Supervisor enabled on vSphere',
        'https://techdocs.broadcom.com/us/en/vmware-cis/vcf.html',
      ),
    ],
    consequences: [
      'Licence and bundle terms follow the VMware contract; price the renewal before building on it',
    ],
    risk: 'Cost and bundling of the product follow one vendor, whose terms have changed before',
  },
];
