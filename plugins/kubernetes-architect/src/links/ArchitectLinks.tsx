import { createContext, useContext } from 'react';

/** Addresses of the three pages, wherever a portal has mounted them; `undefined` for a page that it has not. */
export interface ArchitectLinks {
  fleet: () => string | undefined;
  cluster: (name: string) => string | undefined;
  architecture: () => string | undefined;
}

const NO_LINKS: ArchitectLinks = {
  fleet: () => undefined,
  cluster: () => undefined,
  architecture: () => undefined,
};

const context = createContext<ArchitectLinks>(NO_LINKS);

/** Tells the components where the pages are; each frontend system has its own way of knowing. */
export const ArchitectLinksProvider = context.Provider;

/** The addresses of the pages. */
export function useArchitectLinks(): ArchitectLinks {
  return useContext(context);
}
