/** Options of decisions about pipelines and promotion. */
export const pipelinesOptions = ['promotion/pull-request'] as const;
