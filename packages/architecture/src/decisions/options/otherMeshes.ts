import { uses } from '../../assessment/platformProfile';
import { cite, conflictsWith, when } from '../define';
import type { DecisionOption } from '../types';

/** Meshes that come with another product. @public */
export const otherMeshes: readonly DecisionOption[] = [
  {
    id: 'cilium-mesh',
    title: 'Cilium service mesh',
    summary: 'mesh features from the network plugin that is already there',
    scores: [5, 4, 4, 3, 3, 3],
    adjust: [
      when(
        ({ profile }) =>
          profile.mutualTls === 'not-needed' &&
          profile.trafficControl !== 'advanced',
        { complexity: -1, operations: -1, skill: -1 },
        'neither mutual TLS nor traffic control is asked for',
      ),
      when(
        ({ profile }) => profile.smallTeam,
        { operations: -1, skill: -1, complexity: -1 },
        'a mesh is one more system for the same few people',
      ),
      when(
        ({ profile }) => profile.mutualTls === 'required',
        { security: -1 },
        'its mutual authentication is younger than that of other meshes',
      ),
      when(
        ({ chosen }) =>
          chosen['cluster-topology'] === 'hub-and-spoke' ||
          (chosen['cluster-topology'] ?? '').startsWith('multi-region'),
        { scalability: 0, operations: 1 },
        'Cluster Mesh joins the services of several clusters',
      ),
    ],
    requires: [conflictsWith('cni', ['cilium'], 'it is part of Cilium')],
    evidence: [
      cite(
        'Cilium provides a sidecar-free mesh and Cluster Mesh',
        'https://docs.cilium.io/en/stable/network/servicemesh/',
      ),
    ],
    consequences: [
      'Network and mesh are upgraded together: one change, one blast radius',
    ],
  },
  {
    id: 'consul',
    title: 'Consul',
    summary: 'one mesh over virtual machines and Kubernetes',
    scores: [4, 2, 4, 2, 2, 2],
    adjust: [
      when(
        ({ profile }) =>
          profile.mutualTls === 'not-needed' &&
          profile.trafficControl !== 'advanced',
        { complexity: -1, operations: -1, skill: -1 },
        'neither mutual TLS nor traffic control is asked for',
      ),
      when(
        ({ profile }) => uses(profile, 'vault') && profile.onPremises,
        { operations: 1, skill: 1 },
        'the neighbouring products of its vendor are already run here',
      ),
    ],
    evidence: [
      cite(
        'Consul joins services on virtual machines and Kubernetes',
        'https://developer.hashicorp.com/consul/docs/k8s',
      ),
    ],
    consequences: [
      'The licence is Business Source since 2023; check it against your use',
    ],
  },
];
