import type { AccountContext } from '../AccountContext';
import type { CloudResource } from '../CloudStack';
import {
  block,
  type CloudArguments,
  reference,
  template,
  variable,
} from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';

/** Interfaces that have to be open before anything is detected. */
const SERVICES = [
  'containersecurity.googleapis.com',
  'containerthreatdetection.googleapis.com',
  'securitycenter.googleapis.com',
];

function service(name: string): CloudResource {
  return {
    part: 'detection',
    type: 'google_project_service',
    name: name.split('.')[0],
    args: { project: variable('project'), service: name },
  };
}

/** Findings of Security Command Center as messages, which the tool for paging takes from the topic. */
export function googleDetection({ context }: AccountContext): StackPart {
  if (context.choices['runtime-security'] !== 'provider-service') return {};
  return {
    resources: [
      ...SERVICES.map(service),
      {
        part: 'detection',
        type: 'google_pubsub_topic',
        name: 'findings',
        args: { name: 'security-findings' },
      },
      {
        part: 'detection',
        type: 'google_scc_v2_project_notification_config',
        name: 'findings',
        args: {
          config_id: 'container-findings',
          location: 'global',
          project: variable('project'),
          description: 'Attacks on containers',
          pubsub_topic: reference('google_pubsub_topic.findings', 'id'),
          streaming_config: block({
            filter:
              'state="ACTIVE" AND (severity="HIGH" OR severity="CRITICAL")',
          }),
        },
        dependsOn: ['google_project_service.securitycenter'],
      },
    ],
    outputs: [
      {
        name: 'findings_topic',
        description: 'Topic from which the tool for paging takes findings.',
        value: template(reference('google_pubsub_topic.findings', 'id')),
      },
    ],
    notes: [
      'Container Threat Detection needs Security Command Center Premium or Enterprise, which an administrator of the organisation buys; the provider of OpenTofu cannot. Then switch it on: `gcloud scc manage services update container-threat-detection --project=PROJECT --enablement-state=ENABLED`.',
      'Before that the dashboard of GKE shows the security posture of each cluster, and no attacks.',
    ],
  };
}

/** Audit of the configuration of what runs in a cluster. */
export function googlePosture({
  choices,
}: ClusterStackContext): CloudArguments {
  if (choices['runtime-security'] !== 'provider-service') return {};
  return { security_posture_config: block({ mode: 'BASIC' }) };
}
