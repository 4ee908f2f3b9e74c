import {
  cite,
  conflictsWith,
  decisionPoint,
  forbids,
  needsOnlyClouds,
  when,
} from '../define';

/** What brings traffic into the cluster. @public */
export const ingress = decisionPoint({
  id: 'ingress',
  title: 'Ingress and gateway',
  question: 'Which implementation of Gateway API brings traffic in?',
  after: ['cni', 'distribution', 'service-mesh'],
  options: [
    {
      id: 'envoy-gateway',
      title: 'Envoy Gateway',
      summary:
        'Gateway API on Envoy with rate limits and authentication, the same in every location',
      scores: [5, 4, 5, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.multiCloud || profile.onPremises,
          { operations: 1 },
          'the same gateway runs in every location',
        ),
      ],
      evidence: [
        cite(
          'Envoy Gateway implements Gateway API and adds policies for traffic and security',
          'https://gateway.envoyproxy.io/docs/',
        ),
      ],
      consequences: ['The platform owns Gateways, teams own HTTPRoutes'],
    },
    {
      id: 'cilium-gateway',
      title: 'Cilium Gateway',
      summary: 'Gateway API from the network plugin that is already there',
      scores: [4, 5, 4, 4, 4, 3],
      requires: [conflictsWith('cni', ['cilium'], 'it is part of Cilium')],
      evidence: [
        cite(
          'Cilium implements Gateway API with an embedded Envoy',
          'https://docs.cilium.io/en/stable/network/servicemesh/gateway-api/gateway-api/',
        ),
      ],
      consequences: ['Gateway and network are upgraded together'],
    },
    {
      id: 'istio-gateway',
      title: 'Istio gateway',
      summary:
        'the gateway of the mesh that is already there, with the same identities',
      scores: [5, 4, 5, 3, 4, 3],
      adjust: [
        when(
          ({ chosen }) => (chosen['service-mesh'] ?? '').startsWith('istio'),
          { complexity: 1, operations: 1, skill: 1 },
          'it comes with the mesh, and traffic keeps its identity from the edge on',
        ),
      ],
      requires: [
        conflictsWith(
          'service-mesh',
          ['istio-ambient', 'istio-sidecar'],
          'running Istio for its gateway alone is more than is needed',
        ),
      ],
      evidence: [
        cite(
          'Istio implements Gateway API for ingress',
          'https://istio.io/latest/docs/tasks/traffic-management/ingress/gateway-api/',
        ),
      ],
      consequences: ['Gateway and mesh versions move together'],
    },
    {
      id: 'traefik',
      title: 'Traefik',
      summary:
        'small, friendly, with Gateway API and its own certificates; K3s brings it along',
      scores: [4, 5, 4, 5, 4, 4],
      adjust: [
        when(
          ({ chosen }) => chosen.distribution === 'k3s',
          { operations: 1, skill: 1 },
          'K3s ships it',
        ),
        when(
          ({ profile }) => profile.services > 100,
          { scalability: -1, operations: -1 },
          'at this size its plug-in configuration is harder to govern than policy attached to routes',
        ),
        when(
          ({ profile }) => profile.strict || profile.tenantTeams > 10,
          { security: -1, operations: -1 },
          'authentication and limits live in its own resources rather than in policies the platform attaches',
        ),
      ],
      evidence: [
        cite(
          'Traefik supports Gateway API',
          'https://doc.traefik.io/traefik/providers/kubernetes-gateway/',
        ),
      ],
      consequences: [
        'Use Gateway API resources, not IngressRoute, to stay movable',
      ],
    },
    {
      id: 'contour',
      title: 'Contour',
      summary:
        'Envoy behind a small controller with safe delegation between teams',
      scores: [4, 5, 4, 4, 3, 3],
      evidence: [
        cite(
          'Contour supports Gateway API and HTTPProxy delegation',
          'https://projectcontour.io/docs/main/guides/gateway-api/',
        ),
      ],
      consequences: ['Prefer HTTPRoute over HTTPProxy for new routes'],
    },
    {
      id: 'kong',
      title: 'Kong',
      summary: 'ingress and API management in one product',
      scores: [4, 3, 4, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) => profile.publicTraffic && profile.tenantTeams > 20,
          { operations: 1 },
          'APIs are published by many teams to outside consumers',
        ),
      ],
      evidence: [
        cite(
          'Kong Ingress Controller supports Gateway API and plugins',
          'https://developer.konghq.com/kubernetes-ingress-controller/',
        ),
      ],
      consequences: [
        'Know which plugins need the paid edition before designing with them',
      ],
    },
    {
      id: 'provider-load-balancer',
      title: 'Load balancers of the provider',
      summary:
        'ALB, Application Gateway for Containers or the GKE Gateway: nothing in the data path to run',
      scores: [5, 3, 4, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) =>
            profile.lockIn !== 'accept' && profile.clouds.length > 1,
          { complexity: -3, operations: -1 },
          'routes would be written once per cloud',
        ),
        when(
          ({ profile }) => profile.lockIn === 'avoid',
          { complexity: -2 },
          'annotations of the provider end up in every route',
        ),
        when(
          ({ profile }) => profile.services > 50,
          { cost: -1 },
          'rules and load balancers are billed each',
        ),
        when(
          ({ profile }) => profile.trafficControl !== 'basic',
          { operations: -1, scalability: -1 },
          'weights for canaries and limits per route are fewer than in a proxy',
        ),
      ],
      constraints: [...needsOnlyClouds('A cloud load balancer')],
      conflicts: [
        conflictsWith(
          'distribution',
          ['openshift', 'rke2', 'tanzu', 'k3s', 'kubespray', 'kubeadm'],
          'the controller belongs to the managed clusters of its cloud',
        ),
      ],
      evidence: [
        cite(
          'AWS Load Balancer Controller creates ALBs and NLBs from Kubernetes objects',
          'https://kubernetes-sigs.github.io/aws-load-balancer-controller/',
        ),
      ],
      consequences: [
        'Group routes onto shared load balancers, or each one is billed',
        'The web firewall of the provider attaches here',
      ],
    },
    {
      id: 'openshift-router',
      title: 'OpenShift Router and Gateway API',
      summary: 'the supported ingress of OpenShift',
      scores: [4, 4, 4, 5, 5, 4],
      adjust: [
        when(
          ({ profile }) => profile.vendorSupport,
          { operations: 0, security: 1, skill: 1 },
          'it is covered by the same support contract',
        ),
      ],
      requires: [
        conflictsWith('distribution', ['openshift'], 'it is part of OpenShift'),
      ],
      evidence: [
        cite(
          'The Ingress Operator manages HAProxy routers and Gateway API',
          'https://docs.redhat.com/en/documentation/openshift_container_platform/',
        ),
      ],
      consequences: [
        'Shard routers when outside and inside traffic must not share one',
      ],
    },
    {
      id: 'ingress-nginx',
      title: 'ingress-nginx',
      summary:
        'once the usual choice; retired, offered only as something to migrate from',
      scores: [3, 5, 1, 4, 1, 5],
      constraints: [
        forbids(
          [],
          () => true,
          'it was retired in March 2026 and receives no security fixes; migrate to Gateway API',
        ),
      ],
      evidence: [
        cite(
          'SIG Network announced the retirement of ingress-nginx',
          'https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/',
        ),
      ],
      consequences: [
        'Convert with ingress2gateway, then run both side by side until DNS has moved',
      ],
    },
  ],
  followUps: ['api-gateway', 'dns', 'certificates', 'progressive-delivery'],
});
