import type { CloudResource } from '../CloudStack';
import { reference, template, variable } from '../CloudValue';
import {
  type ClusterStackContext,
  codeName,
  type StackPart,
} from '../StackBuilder';

/**
 * Roles of add-ons, given to their service accounts in the cluster themselves:
 * https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity
 */
export function googleIdentity({ plan }: ClusterStackContext): StackPart {
  return {
    resources: plan.addons.flatMap(({ definition }) => {
      const { identity, name, namespace } = definition;
      return (identity?.gcp?.roles ?? []).map(
        (role, index): CloudResource => ({
          part: 'identity',
          type: 'google_project_iam_member',
          name: codeName(name, String(index)),
          args: {
            project: variable('project'),
            role,
            member: template(
              'principal://iam.googleapis.com/projects/',
              reference('data.google_project.current', 'number'),
              '/locations/global/workloadIdentityPools/',
              variable('project'),
              `.svc.id.goog/subject/ns/${namespace}/sa/${identity?.serviceAccount}`,
            ),
          },
          // The pool of identities begins with the first cluster of a project.
          dependsOn: ['google_container_cluster.main'],
        }),
      );
    }),
  };
}
