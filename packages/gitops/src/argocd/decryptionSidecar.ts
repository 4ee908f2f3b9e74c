import type { PlatformModel } from '@kubernetes-architect/architecture';
import { ARGOCD_AGE_SECRET, usesAge } from '../secrets/decryptionSecrets';
import { ARGOCD_VERSION } from './argocdNames';
import {
  DECRYPTION_PLUGIN,
  PLUGIN_CONFIG,
  PROGRAM_FOLDER,
} from './decryptionPlugin';

/** Release of SOPS whose program the plugin runs: https://github.com/getsops/sops/releases. */
const SOPS_IMAGE = 'ghcr.io/getsops/sops:v3.13.3-alpine';

const AGE_FOLDER = '/home/argocd/sops-age';

const SECURITY = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  runAsUser: 999,
  seccompProfile: { type: 'RuntimeDefault' },
};

/**
 * A patch that puts the plugin beside the repository server of Argo CD. What it
 * opens stays in memory. Source:
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/config-management-plugins/
 */
export function decryptionSidecar(model: PlatformModel): object {
  const age = model.environments.some(({ name }) => usesAge(model, name));
  const program = { name: 'sops-program', mountPath: PROGRAM_FOLDER };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'argocd-repo-server' },
    spec: {
      template: {
        spec: {
          containers: [
            {
              name: DECRYPTION_PLUGIN,
              image: `quay.io/argoproj/argocd:${ARGOCD_VERSION}`,
              command: ['/var/run/argocd/argocd-cmp-server'],
              ...(age && {
                env: [
                  {
                    name: 'SOPS_AGE_KEY_FILE',
                    value: `${AGE_FOLDER}/${ARGOCD_AGE_SECRET.key}`,
                  },
                ],
              }),
              resources: {
                requests: { cpu: '50m', memory: '128Mi' },
                limits: { memory: '512Mi' },
              },
              securityContext: SECURITY,
              volumeMounts: [
                { name: 'var-files', mountPath: '/var/run/argocd' },
                {
                  name: 'plugins',
                  mountPath: '/home/argocd/cmp-server/plugins',
                },
                {
                  name: PLUGIN_CONFIG,
                  mountPath: '/home/argocd/cmp-server/config/plugin.yaml',
                  subPath: 'plugin.yaml',
                },
                { name: 'sops-work', mountPath: '/tmp' },
                { ...program, readOnly: true },
                ...(age
                  ? [
                      {
                        name: ARGOCD_AGE_SECRET.name,
                        mountPath: AGE_FOLDER,
                        readOnly: true,
                      },
                    ]
                  : []),
              ],
            },
          ],
          initContainers: [
            {
              name: program.name,
              image: SOPS_IMAGE,
              command: ['cp', '/usr/local/bin/sops', PROGRAM_FOLDER],
              resources: {
                requests: { cpu: '10m', memory: '32Mi' },
                limits: { memory: '128Mi' },
              },
              securityContext: SECURITY,
              volumeMounts: [program],
            },
          ],
          volumes: [
            { name: PLUGIN_CONFIG, configMap: { name: PLUGIN_CONFIG } },
            { name: program.name, emptyDir: { sizeLimit: '128Mi' } },
            {
              name: 'sops-work',
              emptyDir: { medium: 'Memory', sizeLimit: '256Mi' },
            },
            ...(age
              ? [
                  {
                    name: ARGOCD_AGE_SECRET.name,
                    secret: { secretName: ARGOCD_AGE_SECRET.name },
                  },
                ]
              : []),
          ],
        },
      },
    },
  };
}
