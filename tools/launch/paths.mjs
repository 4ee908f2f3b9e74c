import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Where runtimes and built tools are kept between runs, outside the checkout.
 * `KUBERNETES_ARCHITECT_CACHE` overrides it; otherwise the XDG cache folder is used.
 */
export function cacheFolder() {
  return (
    process.env.KUBERNETES_ARCHITECT_CACHE ??
    join(
      process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
      'kubernetes-architect',
    )
  );
}
