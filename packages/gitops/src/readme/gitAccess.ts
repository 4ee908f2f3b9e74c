import {
  gitSource,
  type PlatformModel,
  type TreePart,
  treeParts,
} from '@kubernetes-architect/architecture';
import { ARGOCD_NAMESPACE } from '../argocd/argocdNames';
import { FLUX_NAMESPACE } from '../flux/fluxNames';
import { GIT_SECRET } from '../wiring/gitSecret';
import { shellBlock } from './markdown';

/** Where the Secret with the credentials is made, and what they open. */
interface GitAccess {
  /** `kubectl` with the context and the namespace of each Secret. */
  places: readonly string[];
  urls: readonly string[];
}

/** Addresses of parts of the tree, each once. */
function addressesOf(model: PlatformModel, parts: readonly TreePart[]) {
  return [...new Set(parts.map(part => gitSource(model, part).repoURL))];
}

/** The narrowest folder that all addresses are in; one address is narrow enough. */
function commonFolder([first, ...others]: readonly string[]): string {
  if (others.length === 0) return first;
  const folders = [...first.matchAll(/[/:]/g)].map(({ index }) =>
    first.slice(0, index + 1),
  );
  return (
    folders
      .filter(folder => others.every(other => other.startsWith(folder)))
      .pop() ?? first
  );
}

function usesSsh(urls: readonly string[]): boolean {
  return !urls.some(url => url.startsWith('https://'));
}

/** What the person who makes the Secret needs beforehand. */
function preparation({ urls }: GitAccess): string {
  const read = `which may read ${urls
    .map(url => `\`${url}\``)
    .join(', ')} and nothing more`;
  return usesSsh(urls)
    ? `KEY_FILE is a private key without a passphrase, ${read}; KNOWN_HOSTS_FILE holds the host keys as the Git server publishes them.`
    : `The prompt asks for a token, ${read}. \`git\` is a user that GitHub and GitLab take beside a token; other servers may ask for another.`;
}

/** Reads a token without showing it, and hands it to commands that never have it as an argument. */
function withToken(commands: readonly string[]): string[] {
  return [
    "printf 'Token: ' && read -rs GIT_TOKEN",
    ...commands.map(command => `printf '%s' "$GIT_TOKEN" | ${command}`),
    'unset GIT_TOKEN',
  ];
}

/**
 * Makes the Secret of Flux
 * (https://fluxcd.io/flux/components/source/gitrepositories/#secret-reference).
 */
function fluxSecrets({ places, urls }: GitAccess): string[] {
  const creates = places.map(
    place => `${place} create secret generic ${GIT_SECRET}`,
  );
  return usesSsh(urls)
    ? creates.map(
        create =>
          `${create} --from-file=identity=KEY_FILE --from-file=known_hosts=KNOWN_HOSTS_FILE`,
      )
    : withToken(
        creates.map(
          create =>
            `${create} --from-literal=username=git --from-file=password=/dev/stdin`,
        ),
      );
}

/**
 * Makes the Secret of Argo CD, which takes it for every address that begins as
 * it says (https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#repository-credentials).
 */
function argocdSecrets({ places, urls }: GitAccess): string[] {
  const creates = places.map(
    place =>
      `${place} create secret generic ${GIT_SECRET} --from-literal=type=git --from-literal=url=${commonFolder(
        urls,
      )}`,
  );
  return [
    ...(usesSsh(urls)
      ? creates.map(create => `${create} --from-file=sshPrivateKey=KEY_FILE`)
      : withToken(
          creates.map(
            create =>
              `${create} --from-literal=username=git --from-file=password=/dev/stdin`,
          ),
        )),
    ...places.map(
      place =>
        `${place} label secret ${GIT_SECRET} argocd.argoproj.io/secret-type=repo-creds`,
    ),
  ];
}

/** How Flux gets to read the private repositories of the tree, in each cluster. */
export function fluxGitAccess(model: PlatformModel): string[] {
  const access = {
    places: model.clusters.map(
      ({ name }) => `kubectl --context ${name} --namespace ${FLUX_NAMESPACE}`,
    ),
    urls: addressesOf(model, treeParts(model)),
  };
  return [preparation(access), shellBlock(...fluxSecrets(access))];
}

/** How Argo CD gets to read the private repositories of the tree, by each `kubectl` that reaches one. */
export function argocdGitAccess(
  model: PlatformModel,
  kubectls: readonly string[],
): string[] {
  const access = {
    places: kubectls.map(
      kubectl => `${kubectl} --namespace ${ARGOCD_NAMESPACE}`,
    ),
    urls: addressesOf(model, treeParts(model)),
  };
  return [
    preparation(access),
    ...(usesSsh(access.urls)
      ? [
          'Host keys are in the ConfigMap `argocd-ssh-known-hosts-cm`; it knows the large public servers already.',
        ]
      : []),
    shellBlock(...argocdSecrets(access)),
  ];
}

/** How Flux gets to read the apps of a tenant from within the namespaces of the tenant. */
export function tenantGitAccess(
  model: PlatformModel,
  tenant: string,
): string[] {
  const access = {
    places: ['kubectl --context <cluster> --namespace <namespace>'],
    urls: addressesOf(model, [{ part: 'apps', tenant }]),
  };
  return [preparation(access), shellBlock(...fluxSecrets(access))];
}
