import type { RenderContext } from '../../RenderContext';

/** Whether the pod network is an add-on, so that the provider brings none. */
export function ownsNetwork(choices: RenderContext['choices']): boolean {
  return choices.cni === 'cilium' || choices.cni === 'calico';
}
