import type { CloudStack } from './CloudStack';

/** What a stack says of the registry that the clusters in a cloud share. */
export function sharedStackTexts(
  cloud: string,
): Pick<CloudStack, 'summary' | 'next'> {
  return {
    summary: `What all clusters in ${cloud} share: the registry for the images of the apps. It makes no cluster.`,
    next: [
      'Then push the images of the apps to it, before the GitOps engine brings the apps into the clusters.',
    ],
  };
}
