export * from './createQueryClient';
export * from './isResponseError';
export * from './useAnswers';
