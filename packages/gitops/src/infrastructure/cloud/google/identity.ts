import type { SelectedAddon } from '@kubernetes-architect/addons';
import { bucketStore } from '../bucketStore';
import type { CloudResource } from '../CloudStack';
import {
  block,
  type CloudArguments,
  reference,
  template,
  variable,
} from '../CloudValue';
import {
  type ClusterStackContext,
  codeName,
  type StackPart,
} from '../StackBuilder';

/** Reads and writes objects of a bucket. */
const OBJECT_ROLE = 'roles/storage.objectUser';

/**
 * Holds for one bucket and its objects:
 * https://cloud.google.com/iam/docs/conditions-resource-attributes
 */
function inBucket(bucket: string): CloudArguments {
  const name = `projects/_/buckets/${bucket}`;
  return {
    condition: block({
      title: `Only ${bucket}`,
      expression: `resource.name == "${name}" || resource.name.startsWith("${name}/")`,
    }),
  };
}

/** Roles of an add-on, each with what holds it back. */
function rolesOf(
  { definition: { identity } }: SelectedAddon,
  context: ClusterStackContext,
): Array<{ role: string; condition: CloudArguments }> {
  const { roles = [], buckets = [] } = identity?.gcp ?? {};
  return [
    ...roles.map(role => ({ role, condition: {} })),
    ...buckets.map(purpose => ({
      role: OBJECT_ROLE,
      condition: inBucket(bucketStore(context, purpose).bucket),
    })),
  ];
}

/**
 * Roles of add-ons, given to their service accounts in the cluster themselves:
 * https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity
 */
export function googleIdentity(context: ClusterStackContext): StackPart {
  return {
    resources: context.plan.addons.flatMap(addon => {
      const { identity, name, namespace } = addon.definition;
      return rolesOf(addon, context).map(
        ({ role, condition }, index): CloudResource => ({
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
            ...condition,
          },
          // The pool of identities begins with the first cluster of a project.
          dependsOn: ['google_container_cluster.main'],
        }),
      );
    }),
  };
}
