import { z } from 'zod';
import { textLine } from './names';

/** Groups whose members would be above every rule, or that everybody is in. */
const BUILT_IN_GROUP = /^system:/;

const groups = z
  .array(
    textLine({
      maxLength: 253,
      description: 'Group, as the clusters know it.',
    }).refine(
      name => !BUILT_IN_GROUP.test(name),
      'must be a group of people: groups that start with "system:" are those of Kubernetes itself',
    ),
  )
  .min(1, 'must name at least one group')
  .max(50)
  .optional();

/** Which groups of the company login are which persona: people by what they do. The developers of a tenant are the group that owns it. */
export const accessSchema = z
  .strictObject({
    'platform-engineer': groups.describe(
      'Groups that run the platform. Default: <platform>-platform-engineers.',
    ),
    security: groups.describe(
      'Groups that review policies, access and findings. Default: <platform>-security.',
    ),
    'site-reliability': groups.describe(
      'Groups that are called when something breaks. Default: <platform>-site-reliability.',
    ),
    manager: groups.describe(
      'Groups that look at state and use. Default: <platform>-managers.',
    ),
  })
  .describe('People who work with the clusters, by persona.');
