import type { PlatformModel } from '@kubernetes-architect/architecture';
import { block, blocks, json, reference } from '../CloudValue';
import { codeName, type StackPart } from '../StackBuilder';

/** Images without a tag that are kept for a moment of doubt. */
const UNTAGGED_IMAGES = 10;

/** A repository of images for each app: scanned, encrypted, with tags that stay. */
export function awsRegistry({ apps }: PlatformModel): StackPart {
  return {
    resources: apps.flatMap(({ name, tenant }) => {
      const id = codeName(tenant, name);
      return [
        {
          part: 'registry' as const,
          type: 'aws_ecr_repository',
          name: id,
          args: {
            name: `${tenant}/${name}`,
            image_tag_mutability: 'IMMUTABLE',
            encryption_configuration: blocks([{ encryption_type: 'KMS' }]),
            image_scanning_configuration: block({ scan_on_push: true }),
          },
          protect: true,
        },
        {
          part: 'registry' as const,
          type: 'aws_ecr_lifecycle_policy',
          name: id,
          args: {
            repository: reference(`aws_ecr_repository.${id}`, 'name'),
            policy: json({
              rules: [
                {
                  rulePriority: 1,
                  description: 'Forget images without a tag',
                  selection: {
                    tagStatus: 'untagged',
                    countType: 'imageCountMoreThan',
                    countNumber: UNTAGGED_IMAGES,
                  },
                  action: { type: 'expire' },
                },
              ],
            }),
          },
        },
      ];
    }),
  };
}
