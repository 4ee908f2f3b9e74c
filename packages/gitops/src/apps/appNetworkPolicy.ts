import type { AppModel } from '@kubernetes-architect/architecture';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { appLabels, selectorLabels } from '../manifests/labels';
import { APP_PORT_NAME } from './container';

/**
 * What an app may talk to beyond DNS: the pods of its own namespace, the
 * networks it names, and, on its port, whoever may come in.
 */
export function appNetworkPolicy(app: AppModel): INetworkPolicy {
  const callers = [
    { podSelector: {} },
    ...(app.ingress
      ? [
          {
            namespaceSelector: {
              matchLabels: {
                'kubernetes.io/metadata.name': app.ingress.controllerNamespace,
              },
            },
          },
        ]
      : []),
  ];
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      podSelector: { matchLabels: selectorLabels(app.name) },
      policyTypes: ['Ingress', 'Egress'],
      ...(app.kind === 'web' && {
        ingress: [
          {
            from: callers,
            ports: [{ port: APP_PORT_NAME, protocol: 'TCP' as const }],
          },
        ],
      }),
      egress: [
        { to: [{ podSelector: {} }] },
        ...app.egress.map(({ cidr, port, protocol }) => ({
          to: [{ ipBlock: { cidr } }],
          ports: [{ port, protocol }],
        })),
      ],
    },
  };
}
