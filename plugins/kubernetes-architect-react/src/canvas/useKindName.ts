import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { kubernetesArchitectReactTranslationRef } from '../translation/translationRef';

const KNOWN_KINDS = [
  'fleet',
  'platform',
  'repository',
  'engine',
  'environment',
  'cluster',
  'nodePool',
  'tenant',
  'namespace',
  'workload',
  'app',
  'addon',
] as const;

type KnownKind = (typeof KNOWN_KINDS)[number];

/**
 * Names kinds in the language of the reader; a kind of somebody else keeps its own name.
 *
 * @public
 */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslationRef(kubernetesArchitectReactTranslationRef);
  return kind => (isKnownKind(kind) ? t(`kind.${kind}`) : kind);
}

function isKnownKind(kind: string): kind is KnownKind {
  return (KNOWN_KINDS as readonly string[]).includes(kind);
}
