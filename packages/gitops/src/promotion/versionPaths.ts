/** Files of `versionFiles`, in the environments of apps and of operators. */
const VERSION_FILE =
  /(^|\/)(apps\/[^/]+|operators\/[^/]+\/deploy)\/envs\/[^/]+\/(version\.(yaml|json)|manifests\.yaml|job\.yaml)$/;

/**
 * Whether a path is that of a file whose version promotions move.
 *
 * @public
 */
export function isVersionFile(path: string): boolean {
  return VERSION_FILE.test(path);
}
