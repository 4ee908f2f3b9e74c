// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
import { imageDigest } from './images/image-digest';
import { imagePullPolicy } from './images/image-pull-policy';
import { imageRegistry } from './images/image-registry';
import { imageRegistryImplicit } from './images/image-registry-implicit';
import { imageSignature } from './images/image-signature';
import { imageTag } from './images/image-tag';
import { privilegedPort } from './images/privileged-port';
import { sshPort } from './images/ssh-port';

/** The rules about images. */
export const imagesRules: readonly Rule[] = [
  imageDigest,
  imagePullPolicy,
  imageRegistry,
  imageRegistryImplicit,
  imageSignature,
  imageTag,
  privilegedPort,
  sshPort,
];
