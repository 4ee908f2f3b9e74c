import {
  type AwsStatement,
  CLUSTER_NAME,
  CLUSTER_REGION,
  PLATFORM_NAME,
} from '@kubernetes-architect/addons';
import { bucketStore } from '../bucketStore';
import {
  type CloudValue,
  type Reference,
  reference,
  template,
} from '../CloudValue';
import type { ClusterStackContext } from '../StackBuilder';
import type { PolicyStatement } from './roles';

/** How add-ons name the bucket of a purpose, or its objects. */
const BUCKET = /^(arn:aws:s3:::)\*-([a-z-]+)(\/\*)?$/;

/** A text of a statement, with what its marks stand for on this cluster. */
function textOf(text: string, stack: ClusterStackContext): CloudValue {
  const { context, plan } = stack;
  const [, begin, purpose, end = ''] = BUCKET.exec(text) ?? [];
  if (purpose !== undefined)
    return `${begin}${bucketStore(stack, purpose).bucket}${end}`;
  const [first, ...others] = text
    .replaceAll(CLUSTER_REGION, plan.cluster.region)
    .replaceAll(PLATFORM_NAME, context.model.name)
    .split(CLUSTER_NAME);
  if (others.length === 0) return first;
  const name = reference('aws_eks_cluster.main', 'name');
  if (text === CLUSTER_NAME) return name;
  const parts = others.flatMap(
    (part): Array<string | Reference> => [name, part],
  );
  return template(first, ...parts);
}

/** A statement of an add-on as it is on one cluster. */
export function ofCluster(
  { actions, resources, conditions }: AwsStatement,
  context: ClusterStackContext,
): PolicyStatement {
  return {
    actions,
    resources: resources.map(resource => textOf(resource, context)),
    ...(conditions && {
      condition: Object.fromEntries(
        Object.entries(conditions).map(([operator, keys]) => [
          operator,
          Object.fromEntries(
            Object.entries(keys).map(([key, values]) => [
              key,
              typeof values === 'string'
                ? textOf(values, context)
                : values.map(value => textOf(value, context)),
            ]),
          ),
        ]),
      ),
    }),
  };
}
