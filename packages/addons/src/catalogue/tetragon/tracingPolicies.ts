import type { KubernetesObject } from '../../KubernetesObject';

interface TracingPolicy extends KubernetesObject {
  spec: object;
}

function policy(name: string, spec: object): TracingPolicy {
  return {
    apiVersion: 'cilium.io/v1alpha1',
    kind: 'TracingPolicy',
    metadata: { name },
    spec,
  };
}

/** Files that a workload has no reason to change. */
const WATCHED = [
  '/etc/passwd',
  '/etc/shadow',
  '/root/.ssh',
  '/var/run/secrets',
];

/** Permission to write, as the kernel asks for it. */
const MAY_WRITE = '2';

/** What is looked at: changes of credentials files, and new modules in the kernel. */
export function tracingPolicies(): TracingPolicy[] {
  return [
    policy('sensitive-files', {
      kprobes: [
        {
          call: 'security_file_permission',
          syscall: false,
          return: true,
          args: [
            { index: 0, type: 'file' },
            { index: 1, type: 'int' },
          ],
          returnArg: { index: 0, type: 'int' },
          returnArgAction: 'Post',
          selectors: [
            {
              matchArgs: [
                { index: 0, operator: 'Prefix', values: WATCHED },
                { index: 1, operator: 'Equal', values: [MAY_WRITE] },
              ],
            },
          ],
        },
      ],
    }),
    policy('kernel-modules', {
      kprobes: [
        {
          call: 'security_kernel_module_request',
          syscall: false,
          args: [{ index: 0, type: 'string' }],
        },
        {
          call: 'security_kernel_read_file',
          syscall: false,
          args: [
            { index: 0, type: 'file' },
            { index: 1, type: 'int' },
          ],
          selectors: [
            // Two is READING_MODULE of the kernel.
            { matchArgs: [{ index: 1, operator: 'Equal', values: ['2'] }] },
          ],
        },
      ],
    }),
  ];
}
