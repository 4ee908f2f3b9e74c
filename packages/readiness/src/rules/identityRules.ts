// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
import { automountToken } from './identity/automount-token';
import { defaultServiceAccount } from './identity/default-service-account';
import { leakedTokenInConfigMap } from './identity/leaked-token-in-config-map';
import { leakedTokenInEnv } from './identity/leaked-token-in-env';
import { legacyTokenSecret } from './identity/legacy-token-secret';
import { literalSecretInEnv } from './identity/literal-secret-in-env';
import { secretAsEnv } from './identity/secret-as-env';
import { secretInConfigMap } from './identity/secret-in-config-map';
import { secretInManifest } from './identity/secret-in-manifest';
import { serviceAccountMissing } from './identity/service-account-missing';

/** The rules about identity. */
export const identityRules: readonly Rule[] = [
  automountToken,
  defaultServiceAccount,
  leakedTokenInConfigMap,
  leakedTokenInEnv,
  legacyTokenSecret,
  literalSecretInEnv,
  secretAsEnv,
  secretInConfigMap,
  secretInManifest,
  serviceAccountMissing,
];
