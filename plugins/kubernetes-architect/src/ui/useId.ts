import { useState } from 'react';

let last = 0;

/** An id for the document; React 17, which portals may still run, has none of its own. */
export function useId(): string {
  const [id] = useState(() => {
    last += 1;
    return `kubernetes-architect-${last}`;
  });
  return id;
}
