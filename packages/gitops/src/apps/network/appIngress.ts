import type {
  AppModel,
  IngressModel,
} from '@kubernetes-architect/architecture';
import type { IIngress } from 'kubernetes-models/networking.k8s.io/v1/Ingress';
import { appLabels } from '../../manifests/labels';
import type { AppPlatform } from '../AppPlatform';
import { APP_PORT_NAME } from '../workload/probes';

/** Way into an app from outside the cluster, over TLS only. */
export function appIngress(options: {
  app: AppModel;
  platform: AppPlatform;
  ingress: IngressModel;
  host: string;
}): IIngress {
  const { app, platform, ingress, host } = options;
  const entrance =
    ingress.className === undefined ? platform.entrance : undefined;
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: {
      name: app.name,
      labels: appLabels(app),
      ...(entrance && { annotations: entrance.annotations }),
    },
    spec: {
      ingressClassName: ingress.className ?? entrance?.className,
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
