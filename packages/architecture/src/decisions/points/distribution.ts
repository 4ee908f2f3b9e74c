import { decisionPoint } from '../define';
import { managedDistributions } from '../options/managedDistributions';
import { supportedDistributions } from '../options/supportedDistributions';
import { communityDistributions } from '../options/communityDistributions';

/** Which Kubernetes, and who runs its control plane. @public */
export const distribution = decisionPoint({
  id: 'distribution',
  title: 'Distribution',
  question:
    'Which Kubernetes distribution, managed by a provider or by ourselves?',
  options: [
    ...managedDistributions,
    ...supportedDistributions,
    ...communityDistributions,
  ],
  followUps: [
    'control-plane',
    'provisioning',
    'node-strategy',
    'cni',
    'storage',
  ],
});
