import type {
  FieldProblem,
  PlatformModel,
} from '@kubernetes-architect/architecture';
import { PULL_SECRET } from '../registry/pullSecret';
import { pullsByToken } from '../registry/registryAccess';
import { encryptionKeys, encryptsSecrets } from './encryptionKeys';

/** What an environment has that can only stand in Git encrypted: secrets of an app, or what pods pull images with. */
function whatIsEncrypted(
  model: PlatformModel,
  environment: string,
): string | undefined {
  const app = model.apps.find(
    ({ secrets, environments }) =>
      secrets.length > 0 &&
      environments.some(placement => placement.environment === environment),
  );
  if (app) return `${app.name} has secrets in ${environment}`;
  const namespace = pullsByToken(model)
    ? model.tenants
        .flatMap(({ namespaces }) => namespaces)
        .find(each => each.environment === environment)
    : undefined;
  return (
    namespace &&
    `pods in ${namespace.name} pull images with the Secret ${PULL_SECRET}`
  );
}

/** Where secrets stand encrypted in Git, every environment in which there are any says for whom. */
export function checkEncryptionKeys(model: PlatformModel): FieldProblem[] {
  if (!encryptsSecrets(model)) return [];
  return model.intent.spec.environments.flatMap(({ name }, index) => {
    const what = whatIsEncrypted(model, name);
    return what !== undefined && encryptionKeys(model, name).size === 0
      ? [
          {
            path: ['spec', 'environments', index, 'encryptionKeys'],
            message: `must name a key: the decision secrets is sops, and ${what}. Add the public recipient that age-keygen shows, or the name of a key in a KMS`,
          },
        ]
      : [];
  });
}
