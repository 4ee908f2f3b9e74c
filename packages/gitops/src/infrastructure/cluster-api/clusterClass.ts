import type { RenderContext } from '../../RenderContext';
import type { ClusterPlan } from '../plan/ClusterPlan';
import type { Flavour, ProviderTemplate } from './Flavour';

/** Namespace of the objects of the fleet on the management cluster. */
export const FLEET_NAMESPACE = 'fleet';

/** Name of the only sort of workers of a class. */
export const WORKER_CLASS = 'worker';

/** Seconds for which a machine may be unhealthy before it is replaced. */
const UNHEALTHY_SECONDS = 300;

/** Seconds in which a new machine has to become a node. */
const STARTUP_SECONDS = 1200;

/** Share of machines above which nothing is replaced: then something else is wrong. */
const MAX_UNHEALTHY = '40%';

/** Whether a machine is healthy, and when it is replaced. */
export const HEALTH_CHECK = {
  checks: {
    nodeStartupTimeoutSeconds: STARTUP_SECONDS,
    unhealthyNodeConditions: ['Unknown', 'False'].map(status => ({
      type: 'Ready',
      status,
      timeoutSeconds: UNHEALTHY_SECONDS,
    })),
  },
  remediation: { triggerIf: { unhealthyLessThanOrEqualTo: MAX_UNHEALTHY } },
};

/** Objects of a class for one cluster. */
export interface ClusterClassObjects {
  clusterClass: object;
  templates: object[];
}

interface NamedTemplate {
  object: object;
  reference: { apiVersion: string; kind: string; name: string };
}

function named(
  { apiVersion, kind, spec }: ProviderTemplate,
  name: string,
): NamedTemplate {
  return {
    object: {
      apiVersion,
      kind,
      metadata: { name, namespace: FLEET_NAMESPACE },
      spec: { template: { spec } },
    },
    reference: { apiVersion, kind, name },
  };
}

/** What differs by pool: variables, and the patches that bring them into the template of workers. */
function poolVariables(flavour: Flavour, worker: NamedTemplate) {
  const { machineType, diskGigabytes } = flavour.pointers;
  const { apiVersion, kind } = worker.reference;
  const variables = [
    ...(machineType === undefined
      ? []
      : [{ name: 'machineType', pointer: machineType, type: 'string' }]),
    ...(diskGigabytes === undefined
      ? []
      : [{ name: 'diskGigabytes', pointer: diskGigabytes, type: 'integer' }]),
  ];
  const classes = { names: [WORKER_CLASS] };
  if (variables.length === 0) return {};
  return {
    variables: variables.map(({ name, type }) => ({
      name,
      required: false,
      schema: { openAPIV3Schema: { type } },
    })),
    patches: variables.map(({ name, pointer }) => ({
      name,
      enabledIf: `{{ if .${name} }}true{{ end }}`,
      definitions: [
        {
          selector: {
            apiVersion,
            kind,
            matchResources:
              flavour.workers === 'machinePools'
                ? { machinePoolClass: classes }
                : { machineDeploymentClass: classes },
          },
          jsonPatches: [
            {
              op: 'replace',
              path: `/spec/template/spec${pointer}`,
              valueFrom: { variable: name },
            },
          ],
        },
      ],
    })),
  };
}

/** The class of a cluster and the templates that it names. */
export function clusterClass(
  flavour: Flavour,
  plan: ClusterPlan,
  choices: RenderContext['choices'],
): ClusterClassObjects {
  const name = `${plan.name}-${flavour.name}`;
  const cluster = named(flavour.cluster(plan), name);
  const controlPlane = named(flavour.controlPlane(plan, choices), name);
  const machine =
    flavour.controlPlaneMachine &&
    named(flavour.controlPlaneMachine(plan), `${name}-control-plane`);
  const worker = named(flavour.worker(plan), `${name}-${WORKER_CLASS}`);
  const bootstrap = named(
    flavour.workerBootstrap(plan),
    `${name}-${WORKER_CLASS}`,
  );
  const pool = {
    class: WORKER_CLASS,
    bootstrap: { templateRef: bootstrap.reference },
    infrastructure: { templateRef: worker.reference },
    ...(flavour.workers === 'machineDeployments' && {
      healthCheck: HEALTH_CHECK,
    }),
  };
  return {
    clusterClass: {
      apiVersion: 'cluster.x-k8s.io/v1beta2',
      kind: 'ClusterClass',
      metadata: { name, namespace: FLEET_NAMESPACE },
      spec: {
        infrastructure: { templateRef: cluster.reference },
        controlPlane: {
          templateRef: controlPlane.reference,
          ...(machine && {
            machineInfrastructure: { templateRef: machine.reference },
            healthCheck: HEALTH_CHECK,
          }),
        },
        workers: { [flavour.workers]: [pool] },
        ...poolVariables(flavour, worker),
      },
    },
    templates: [
      cluster.object,
      controlPlane.object,
      ...(machine ? [machine.object] : []),
      worker.object,
      bootstrap.object,
    ],
  };
}
