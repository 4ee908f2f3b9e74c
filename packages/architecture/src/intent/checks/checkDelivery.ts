import type { IntentCheck } from './IntentCheck';

/** The repository address is one that the chosen engine can read. */
export const checkDelivery: IntentCheck = ({ spec }) => {
  const { engine, repository } = spec.delivery;
  if (engine !== 'flux' || /^(https?|ssh):\/\//.test(repository.url)) return [];
  return [
    {
      path: ['spec', 'delivery', 'repository', 'url'],
      message:
        'must begin with https:// or ssh:// for Flux; write user@host:path as ssh://user@host/path',
    },
  ];
};
