import type { AccountContext } from '../AccountContext';
import {
  type CloudArguments,
  block,
  blocks,
  reference,
  variable,
} from '../CloudValue';
import { SECURITY_CONTACT } from '../securityContact';
import type { ClusterStackContext, StackPart } from '../StackBuilder';

/**
 * Parts of Defender for Containers: what is not named is off. From
 * https://learn.microsoft.com/azure/defender-for-cloud/defender-for-containers-enable
 */
const EXTENSIONS = [
  'AgentlessDiscoveryForKubernetes',
  'ContainerRegistriesVulnerabilityAssessments',
  'ContainerSensor',
];

/** Defender for Containers, for the whole subscription. */
export function azureDetection({ context }: AccountContext): StackPart {
  if (context.choices['runtime-security'] !== 'provider-service') return {};
  return {
    resources: [
      {
        part: 'detection',
        type: 'azurerm_security_center_subscription_pricing',
        name: 'containers',
        args: {
          tier: 'Standard',
          resource_type: 'Containers',
          extension: blocks(EXTENSIONS.map(name => ({ name }))),
        },
      },
      {
        part: 'detection',
        type: 'azurerm_security_center_contact',
        name: 'main',
        args: {
          name: 'default',
          email: variable(SECURITY_CONTACT.name),
          alert_notifications: true,
          alerts_to_admins: true,
        },
      },
    ],
    variables: [SECURITY_CONTACT],
    notes: [
      'Defender for Containers is switched on for the subscription and is paid by the core of all clusters in it.',
      'Where the plan or the contact exists already, import it before the first plan.',
    ],
  };
}

/** The sensor of Defender in a cluster, which writes into the workspace of its logs. */
export function azureSensor({ choices }: ClusterStackContext): CloudArguments {
  if (choices['runtime-security'] !== 'provider-service') return {};
  return {
    microsoft_defender: block({
      log_analytics_workspace_id: reference(
        'azurerm_log_analytics_workspace.main',
        'id',
      ),
    }),
  };
}
