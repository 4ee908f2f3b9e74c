import type { EvidenceTable } from './Evidence';

/** What the repository holds of each option about pipelines. */
export const pipelinesEvidence: EvidenceTable = {
  'promotion/pull-request': [
    { path: /^apps\/web\/envs\/staging\/version\.yaml$/, content: /image: / },
    {
      path: /^apps\/web\/envs\/production\/version\.yaml$/,
      content: /image: /,
    },
  ],
};
