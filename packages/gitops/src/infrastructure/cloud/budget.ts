import type { CloudVariable } from './CloudStack';

/** Shares of a budget, in percent, at which somebody is told. */
export const TOLD_AT = { spent: 80, forecast: 100 } as const;

/** Who hears that a budget runs out. */
export const BUDGET_CONTACT: CloudVariable = {
  name: 'budget_email',
  description: 'Address of the people who answer for the cost.',
  type: 'string',
};

/** What a cluster may cost. */
export function monthlyBudget(type: 'number' | 'string'): CloudVariable {
  return {
    name: 'monthly_budget',
    description:
      'What the cluster may cost in a month, in the currency of the bill, as 5000.',
    type,
  };
}
