import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { HelmValues } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';
import { hasMonitors } from '../../facts/monitors';
import { spread } from '../../facts/spread';

const CONTROLLERS = [
  'admissionController',
  'backgroundController',
  'cleanupController',
  'reportsController',
] as const;

const RESOURCES = {
  requests: { cpu: '100m', memory: '128Mi' },
  limits: { memory: '512Mi' },
};

function each(values: (controller: string) => HelmValues): HelmValues {
  return Object.fromEntries(CONTROLLERS.map(name => [name, values(name)]));
}

/** What holds on every cluster. */
export function engineBase(platform: AddonPlatform): HelmValues {
  return {
    ...each(name => ({
      serviceMonitor: { enabled: hasMonitors(platform) },
      // Only this controller keeps them under its container.
      ...(name === 'admissionController'
        ? { container: { resources: RESOURCES } }
        : { resources: RESOURCES }),
    })),
    features: {
      // Exceptions belong to the platform, or every tenant could make one.
      policyExceptions: { enabled: true, namespace: 'kyverno' },
    },
    config: { excludeKyvernoNamespace: true, preserve: false },
    grafana: { enabled: hasMonitors(platform) },
  };
}

/** Copies of each controller; three of the one that stands before every change. */
export function engineSize(
  _: AddonPlatform,
  { production }: EnvironmentModel,
): HelmValues {
  return each(name => {
    const copies = name === 'admissionController' ? 3 : 2;
    return {
      replicas: production ? copies : 1,
      podDisruptionBudget: {
        enabled: production,
        // The chart has a least number of its own, and refuses a greatest one beside it.
        ...(production && { minAvailable: copies - 1 }),
      },
      topologySpreadConstraints: spread({
        'app.kubernetes.io/component': name
          .replace('Controller', '-controller')
          .toLowerCase(),
      }),
    };
  });
}
