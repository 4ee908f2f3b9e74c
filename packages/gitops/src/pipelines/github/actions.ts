/** An action of others, pinned by the commit that a release stands for. */
interface PinnedAction {
  action: string;
  commit: string;
  version: string;
}

/**
 * Actions that are used. Each commit was seen beside its version in several
 * public repositories that pin it. Renovate updates both.
 */
const PINNED: readonly PinnedAction[] = [
  {
    action: 'actions/attest-build-provenance',
    commit: 'e8998f949152b193b063cb0ec769d69d929409be',
    version: 'v2.4.0',
  },
  {
    action: 'actions/checkout',
    commit: '08c6903cd8c0fde910a37f88322edcfb5dd907a8',
    version: 'v5.0.0',
  },
  {
    action: 'actions/download-artifact',
    commit: 'd3f86a106a0bac45b974a628896c90dbdf5c8093',
    version: 'v4.3.0',
  },
  {
    action: 'actions/setup-go',
    commit: '44694675825211faa026b3c33043df3e48a5fa00',
    version: 'v6.0.0',
  },
  {
    action: 'actions/setup-node',
    commit: '49933ea5288caeca8642d1e84afbd3f7d6820020',
    version: 'v4.4.0',
  },
  {
    action: 'actions/upload-artifact',
    commit: 'ea165f8d65b6e75b540449e92b4886f43607fa02',
    version: 'v4.6.2',
  },
  {
    action: 'aws-actions/configure-aws-credentials',
    commit: 'ececac1a45f3b08a01d2dd070d28d111c5fe6722',
    version: 'v4.1.0',
  },
  {
    action: 'azure/login',
    commit: 'a457da9ea143d694b1b9c7c869ebb04ebe844ef5',
    version: 'v2.3.0',
  },
  {
    action: 'github/codeql-action/upload-sarif',
    commit: '48ab28a6f5dbc2a99bf1e0131198dd8f1df78169',
    version: 'v3.28.0',
  },
  {
    action: 'google-github-actions/auth',
    commit: 'c200f3691d83b41bf9bbd8638997a462592937ed',
    version: 'v2.1.13',
  },
  {
    action: 'sigstore/cosign-installer',
    commit: 'faadad0cce49287aee09b3a48701e75088a2c6ad',
    version: 'v4.0.0',
  },
];

function reference(pinned: PinnedAction): string {
  return `${pinned.action}@${pinned.commit}`;
}

/** The action with its commit, for `uses`. */
export function action(name: string): string {
  const pinned = PINNED.find(each => each.action === name);
  if (!pinned) throw new Error(`the action ${name} is not pinned`);
  return reference(pinned);
}

/** Says behind each commit which version it is: people read it, and Renovate looks for it. */
export function nameVersions(text: string): string {
  return PINNED.reduce(
    (named, pinned) =>
      named.replaceAll(
        new RegExp(`(uses: )"?${reference(pinned)}"?$`, 'gm'),
        `$1${reference(pinned)} # ${pinned.version}`,
      ),
    text,
  );
}
