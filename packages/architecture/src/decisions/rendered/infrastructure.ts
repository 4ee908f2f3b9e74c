/** Options of decisions about the code by which clusters come to be. */
export const infrastructureOptions = ['upgrade-strategy/in-place'] as const;
