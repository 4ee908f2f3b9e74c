import type {
  AppModel,
  IngressModel,
} from '@kubernetes-architect/architecture';
import type { IIngress } from 'kubernetes-models/networking.k8s.io/v1/Ingress';
import { appLabels } from '../../manifests/labels';
import { APP_PORT_NAME } from '../workload/probes';

/** Way into an app from outside the cluster, over TLS only. */
export function appIngress(options: {
  app: AppModel;
  ingress: IngressModel;
  host: string;
}): IIngress {
  const { app, ingress, host } = options;
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      ingressClassName: ingress.className,
      rules: [
        {
          host,
          http: {
            paths: [
              {
                backend: {
                  service: { name: app.name, port: { name: APP_PORT_NAME } },
                },
                path: '/',
                pathType: 'Prefix',
              },
            ],
          },
        },
      ],
      tls: [{ hosts: [host], secretName: ingress.tlsSecretName }],
    },
  };
}
