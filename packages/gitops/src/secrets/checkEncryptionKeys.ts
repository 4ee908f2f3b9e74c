import type {
  FieldProblem,
  PlatformModel,
} from '@kubernetes-architect/architecture';
import { encryptionKeys, encryptsSecrets } from './encryptionKeys';

/** Where secrets stand encrypted in Git, every environment in which an app has secrets says for whom. */
export function checkEncryptionKeys(model: PlatformModel): FieldProblem[] {
  if (!encryptsSecrets(model)) return [];
  return model.intent.spec.environments.flatMap(({ name }, index) => {
    const app = model.apps.find(
      ({ secrets, environments }) =>
        secrets.length > 0 &&
        environments.some(({ environment }) => environment === name),
    );
    return app && encryptionKeys(model, name).size === 0
      ? [
          {
            path: ['spec', 'environments', index, 'encryptionKeys'],
            message: `must name a key: the decision secrets is sops, and ${app.name} has secrets in ${name}. Add the public recipient that age-keygen shows, or the name of a key in a KMS`,
          },
        ]
      : [];
  });
}
