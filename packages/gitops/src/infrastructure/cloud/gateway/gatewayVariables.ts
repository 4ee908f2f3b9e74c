import type { ClusterPlan } from '../../plan/ClusterPlan';
import type { CloudVariable } from '../CloudStack';
import { type CloudValue, variable } from '../CloudValue';
import type { PublishedHost } from './publishedHosts';

const ISSUER: CloudVariable = {
  name: 'issuer',
  description:
    'Issuer of the tokens of apps that name none, as the claim iss has it, for example https://login.example.com. Its keys are found at /.well-known/openid-configuration below it.',
  type: 'string',
};

const AUDIENCE: CloudVariable = {
  name: 'audience',
  description: 'Audience of the tokens of apps that name none.',
  type: 'string',
};

/** Who issues the tokens of a name, and for whom. */
export function tokensOf({ tokens }: PublishedHost): {
  issuer: CloudValue;
  audiences: CloudValue[];
} {
  return (
    tokens ?? {
      issuer: variable(ISSUER.name),
      audiences: [variable(AUDIENCE.name)],
    }
  );
}

/** What people are asked about tokens: nothing where every app says it. */
export function tokenVariables(
  hosts: readonly PublishedHost[],
): CloudVariable[] {
  return hosts.every(({ tokens }) => tokens) ? [] : [ISSUER, AUDIENCE];
}

/** Name of the network of the cluster, which has the generation in it where there are two. */
export function networkVariable(
  { name }: ClusterPlan,
  twice: boolean,
): CloudVariable {
  return {
    name: 'cluster_network',
    description: `Name of the network of ${name}${
      twice ? ', of the generation that serves' : ''
    }.`,
    type: 'string',
    default: twice ? `${name}-blue` : name,
  };
}
