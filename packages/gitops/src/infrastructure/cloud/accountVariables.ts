import type { CloudVariable } from './CloudStack';

/** Subscription of Azure, which the provider of OpenTofu asks for. */
export const SUBSCRIPTION: CloudVariable = {
  name: 'subscription_id',
  description: 'Subscription in which everything is made.',
  type: 'string',
};

/** Project of Google Cloud. */
export const PROJECT: CloudVariable = {
  name: 'project',
  description: 'Project in which everything is made.',
  type: 'string',
};
