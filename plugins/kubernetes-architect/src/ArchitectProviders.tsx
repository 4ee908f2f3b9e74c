import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ArchitectLinksProvider } from './links';
import type { ArchitectLinks } from './links';
import { createQueryClient } from './queries';

let shared: QueryClient | undefined;

/** What every page needs around it: the cache of answers, which outlives a change of page, and the addresses. */
export function ArchitectProviders(props: {
  links: ArchitectLinks;
  /** A cache of its own, for tests. */
  queryClient?: QueryClient;
  children: ReactNode;
}) {
  const [client] = useState(() => {
    shared ??= createQueryClient();
    return props.queryClient ?? shared;
  });
  return (
    <QueryClientProvider client={client}>
      <ArchitectLinksProvider value={props.links}>
        {props.children}
      </ArchitectLinksProvider>
    </QueryClientProvider>
  );
}
