import {
  compareNames,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';

/** How long an answer is used after its end, when nobody can be asked. */
const KEPT_HOURS = 24;

/** Host of an address of Git, by web or SSH. */
const GIT_HOST = /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([A-Za-z0-9.-]+)[:/]/;

/** Host of an image that names its registry. */
const IMAGE_HOST = /^([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)(?::\d+)?\//;

/** Where the engine and the machines of a site fetch from. */
function hostsOf({ apps, delivery }: PlatformModel): string[] {
  const images = apps.flatMap(({ environments }) =>
    environments.flatMap(({ image }) => IMAGE_HOST.exec(image)?.[1] ?? []),
  );
  const git = GIT_HOST.exec(delivery.repository.url)?.[1];
  return [...new Set([...images, ...(git === undefined ? [] : [git])])].sort(
    compareNames,
  );
}

/** What K3s adds to its CoreDNS: https://docs.k3s.io/networking/networking-services#coredns */
export function centreNames(model: PlatformModel): IConfigMap {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'coredns-custom', namespace: 'kube-system' },
    data: {
      'centre.server': hostsOf(model)
        .map(
          host =>
            `${host}:53 {\n  errors\n  cache 3600 {\n    serve_stale ${KEPT_HOURS}h\n  }\n  forward . /etc/resolv.conf\n}\n`,
        )
        .join(''),
    },
  };
}
