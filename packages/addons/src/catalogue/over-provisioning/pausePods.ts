import {
  type ClusterModel,
  type PoolModel,
  resolvePools,
} from '@kubernetes-architect/architecture';
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { IPriorityClass } from 'kubernetes-models/scheduling.k8s.io/v1/PriorityClass';
import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from '../../facts/hardening';
import { HEADROOM, NAMESPACE } from './names';

/** Image whose one program sleeps: https://github.com/kubernetes/kubernetes/tree/master/build/pause. */
const PAUSE_IMAGE = 'registry.k8s.io/pause:3.10';

/** Nobody; the image names no user of its own. */
const NOBODY = 65_535;

/** Room of one pod where the size of nodes is not known: most of a small one. */
const USUAL_ROOM = { cpu: '1500m', memory: '5Gi' };

/** Most of what a node has, beside what the system keeps. */
const SHARE = 0.8;

function roomOf({ cpu, memory }: PoolModel) {
  const processors = /^\d+$/.test(cpu ?? '') ? Number(cpu) : undefined;
  const gibibytes = /^(\d+)Gi$/.exec(memory ?? '')?.[1];
  if (processors === undefined || gibibytes === undefined) return USUAL_ROOM;
  return {
    cpu: `${Math.floor(processors * 1000 * SHARE)}m`,
    memory: `${Math.floor(Number(gibibytes) * SHARE)}Gi`,
  };
}

/** A pod that holds room in each failure domain, below the priority of every other. */
export function pausePods(
  { model }: AddonPlatform,
  cluster: ClusterModel,
): KubernetesObject[] {
  const pools = resolvePools(model, cluster);
  const pool =
    pools.find(({ purpose }) => purpose === 'general') ?? pools.at(0);
  if (!pool) return [];
  const labels = { 'app.kubernetes.io/name': HEADROOM };
  const priority: IPriorityClass = {
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: { name: HEADROOM },
    value: -10,
    globalDefault: false,
    preemptionPolicy: 'Never',
    description: 'Room for others: gives way to every other pod.',
  };
  const pods: IDeployment = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: HEADROOM, namespace: NAMESPACE, labels },
    spec: {
      replicas: pool.zoneCount,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          priorityClassName: HEADROOM,
          terminationGracePeriodSeconds: 0,
          automountServiceAccountToken: false,
          securityContext: {
            ...RESTRICTED_POD,
            runAsUser: NOBODY,
            runAsGroup: NOBODY,
          },
          topologySpreadConstraints: [
            {
              maxSkew: 1,
              topologyKey: 'topology.kubernetes.io/zone',
              whenUnsatisfiable: 'ScheduleAnyway',
              labelSelector: { matchLabels: labels },
            },
          ],
          containers: [
            {
              name: 'pause',
              image: PAUSE_IMAGE,
              securityContext: {
                ...RESTRICTED_CONTAINER,
                capabilities: { drop: ['ALL'] },
              },
              resources: { requests: roomOf(pool), limits: roomOf(pool) },
            },
          ],
        },
      },
    },
  };
  return [priority, pods];
}
