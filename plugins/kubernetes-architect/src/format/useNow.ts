import { useEffect, useState } from 'react';

const TICK_MS = 15_000;

/** The present in milliseconds, renewed every quarter of a minute, so that ages on a page keep growing. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
