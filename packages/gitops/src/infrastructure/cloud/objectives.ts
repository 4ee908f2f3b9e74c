import type {
  AppEnvironmentModel,
  AppModel,
} from '@kubernetes-architect/architecture';
import { type AppPlatform, appPlatform } from '../../apps/AppPlatform';
import { availabilityOf, countsRequests } from '../../apps/delivery/analysis';
import type { CloudVariable } from './CloudStack';
import type { CloudValue } from './CloudValue';
import { type ClusterStackContext, codeName } from './StackBuilder';

/** What is promised of an app on a cluster. */
export interface Objective {
  app: AppModel;
  placement: AppEnvironmentModel;
  platform: AppPlatform;
  /** Name in the code. */
  id: string;
  /** Name that people read. */
  title: string;
  /** Name in the cloud, not longer than that takes; each generation of a cluster has its own. */
  named(end?: string, longest?: number): CloudValue;
  /** Percentage of requests that succeed in 30 days. */
  availability: number;
}

/** Days over which an objective is kept. */
export const OBJECTIVE_DAYS = 30;

/**
 * Speeds at which a budget of 30 days is used up too fast: 2 % of it in an
 * hour, 5 % in six. From https://sre.google/workbook/alerting-on-slos/
 */
export const BURNS = [
  { minutes: 60, factor: 14.4 },
  { minutes: 360, factor: 6 },
] as const;

/** Who hears that an objective is at risk. */
export const OBJECTIVE_CONTACT: CloudVariable = {
  name: 'objective_email',
  description: 'Address of the people who are on call for the apps.',
  type: 'string',
};

/**
 * Objectives that the product of the provider keeps: of each app that counts
 * its requests. None where metrics go to another service, which keeps its own.
 */
export function objectivesOf({
  plan,
  context,
  choices,
  named,
}: ClusterStackContext): Objective[] {
  if (
    choices['service-level-objectives'] !== 'provider-objectives' ||
    choices.metrics === 'saas'
  )
    return [];
  const platform = appPlatform(context);
  return context.model.apps.filter(countsRequests).flatMap(app =>
    app.environments
      .filter(({ clusters }) => clusters.includes(plan.cluster.name))
      .map(placement => ({
        app,
        placement,
        platform,
        id: codeName(placement.namespace, app.name),
        title: `${plan.name}-${placement.namespace}-${app.name}`,
        named: (end = '', longest?: number) =>
          named(`${placement.namespace}-${app.name}${end}`, longest),
        availability: availabilityOf(app, platform),
      })),
  );
}
