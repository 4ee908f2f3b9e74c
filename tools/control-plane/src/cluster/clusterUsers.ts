import { randomBytes } from 'node:crypto';

/** A user of a cluster, signed in by a bearer token. */
export interface ClusterUser {
  name: string;
  groups?: string[];
}

/** A user with the token made for it. */
export interface UserToken {
  name: string;
  groups: string[];
  token: string;
}

/** The built-in users; what each may do is RBAC's own default, and `admin` may do everything. */
export const BUILT_IN_USERS: ClusterUser[] = [
  { name: 'admin', groups: ['system:masters'] },
  { name: 'system:kube-controller-manager' },
  { name: 'system:kube-scheduler' },
  // Simulates every kubelet at once, which no bootstrap role covers.
  { name: 'kwok', groups: ['system:masters'] },
];

/** Bytes of a token: not to be guessed by another user of this machine. */
const TOKEN_BYTES = 24;

/** Gives every user a token. */
export function issueTokens(users: ClusterUser[]): UserToken[] {
  return users.map(user => ({
    name: user.name,
    groups: user.groups ?? [],
    token: randomBytes(TOKEN_BYTES).toString('hex'),
  }));
}

/** The content of the API server's `--token-auth-file`: CSV of token, name, uid and quoted groups. */
export function renderTokenFile(tokens: UserToken[]): string {
  return tokens
    .map(({ token, name, groups }) => {
      const fields = [token, name, name];
      return groups.length > 0
        ? [...fields, `"${groups.join(',')}"`].join(',')
        : fields.join(',');
    })
    .join('\n')
    .concat('\n');
}
