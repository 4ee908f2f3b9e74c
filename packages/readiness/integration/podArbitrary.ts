import * as fc from 'fast-check';

type Fields = Record<string, unknown>;

/** Leaves out, nulls or keeps each field, so that every combination of unset and set is met. */
function sometimes(
  fields: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Fields> {
  return fc
    .record(
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [
          name,
          fc.oneof(
            { weight: 5, arbitrary: fc.constant(undefined) },
            { weight: 1, arbitrary: fc.constant(null) },
            { weight: 6, arbitrary: value },
          ),
        ]),
      ),
    )
    .map(record =>
      Object.fromEntries(
        Object.entries(record).filter(([, value]) => value !== undefined),
      ),
    );
}

const profile = (...types: string[]) =>
  sometimes({
    type: fc.constantFrom(...types),
    localhostProfile: fc.constant('a.json'),
  });
const seccomp = profile(
  'RuntimeDefault',
  'Localhost',
  'Unconfined',
  '',
  'Other',
);
const appArmor = profile('RuntimeDefault', 'Localhost', 'Unconfined', '');
const seLinux = sometimes({
  type: fc.constantFrom(
    '',
    'container_t',
    'container_init_t',
    'container_kvm_t',
    'container_engine_t',
    'spc_t',
  ),
  user: fc.constantFrom('', 'system_u'),
  role: fc.constantFrom('', 'sysadm_r'),
  level: fc.constant('s0'),
});
const windows = sometimes({ hostProcess: fc.boolean() });
const user = fc.constantFrom(0, 1, 1000);
const capability = fc.constantFrom(
  'ALL',
  'NET_BIND_SERVICE',
  'CHOWN',
  'SYS_ADMIN',
  'NET_RAW',
  'KILL',
  'MKNOD',
  'all',
);
const capabilities = sometimes({
  add: fc.array(capability, { maxLength: 2 }),
  drop: fc.oneof(fc.constant(['ALL']), fc.array(capability, { maxLength: 2 })),
});
const host = fc.constantFrom('', 'localhost', '10.0.0.1');
const handler = sometimes({
  httpGet: sometimes({ host, port: fc.constant(80) }),
  tcpSocket: sometimes({ host, port: fc.constant(80) }),
});

/** A bias to what the restricted level wants, since a pod of pure chance fails everything at once. */
const hardened = fc.constant<Fields>({
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
});
/** Every field of a container's security context. */
const securityFields = {
  privileged: fc.boolean(),
  allowPrivilegeEscalation: fc.boolean(),
  capabilities: fc.oneof(
    capabilities,
    fc.array(capability, { maxLength: 1 }).map(add => ({ drop: ['ALL'], add })),
  ),
  procMount: fc.constantFrom('Default', 'Unmasked', ''),
  runAsNonRoot: fc.boolean(),
  runAsUser: user,
  seLinuxOptions: seLinux,
  seccompProfile: seccomp,
  appArmorProfile: appArmor,
  windowsOptions: windows,
};
/** Exactly one of some fields. */
function oneOf(
  fields: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Fields> {
  return fc.oneof(
    ...Object.entries(fields).map(([name, value]) =>
      value.map(chosen => ({ [name]: chosen })),
    ),
  );
}
const hardenedButOne = fc
  .tuple(hardened, oneOf(securityFields))
  .map(([base, change]) => ({ ...base, ...change }));
const containerSecurity = fc.oneof(
  hardened,
  hardenedButOne,
  hardenedButOne,
  sometimes(securityFields),
);
const container = (name: string) =>
  sometimes({
    securityContext: containerSecurity,
    ports: fc.array(
      sometimes({
        containerPort: fc.constant(80),
        hostPort: fc.constantFrom(0, 80),
      }),
      { maxLength: 2 },
    ),
    livenessProbe: handler,
    readinessProbe: handler,
    startupProbe: handler,
    lifecycle: sometimes({ postStart: handler, preStop: handler }),
  }).map(fields => ({ name, image: 'registry.example/a:1', ...fields }));
const hardenedContainer = (name: string) =>
  fc.oneof(hardened, hardenedButOne).map(securityContext => ({
    name,
    image: 'registry.example/a:1',
    securityContext,
  }));
const hardenedContainerWith = (name: string) =>
  fc
    .tuple(
      oneOf({
        ports: fc.array(
          sometimes({
            containerPort: fc.constant(80),
            hostPort: fc.constantFrom(0, 80),
          }),
          { maxLength: 2 },
        ),
        livenessProbe: handler,
        readinessProbe: handler,
        startupProbe: handler,
        lifecycle: sometimes({ postStart: handler, preStop: handler }),
      }),
      hardened,
    )
    .map(([fields, securityContext]) => ({
      name,
      image: 'registry.example/a:1',
      securityContext,
      ...fields,
    }));
const anyContainer = (name: string) =>
  fc.oneof(
    { weight: 5, arbitrary: hardenedContainer(name) },
    { weight: 2, arbitrary: hardenedContainerWith(name) },
    { weight: 2, arbitrary: container(name) },
  );

const VOLUMES = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
  'hostPath',
  'nfs',
  'iscsi',
  'gitRepo',
  'flexVolume',
  'awsElasticBlockStore',
];
const volume = fc.oneof(
  fc
    .constantFrom(...VOLUMES.slice(0, 9))
    .map(type => ({ name: 'v', [type]: {} })),
  fc.constantFrom(...VOLUMES).map(type => ({ name: 'v', [type]: {} })),
  fc.constantFrom(...VOLUMES).map(type => ({ name: 'v', [type]: null })),
);
const SYSCTLS = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_wmem',
  'net.ipv4.ping_group_range',
  'kernel.msgmax',
];
const podSecurityFields = {
  runAsNonRoot: fc.boolean(),
  runAsUser: user,
  seccompProfile: seccomp,
  appArmorProfile: appArmor,
  seLinuxOptions: seLinux,
  windowsOptions: windows,
  sysctls: fc.array(
    fc.constantFrom(...SYSCTLS).map(name => ({ name, value: '1' })),
    { maxLength: 2 },
  ),
};
const podSecurity = fc.oneof(
  oneOf(podSecurityFields),
  sometimes(podSecurityFields),
);
const annotations = sometimes({
  'container.apparmor.security.beta.kubernetes.io/app': fc.constantFrom(
    '',
    'runtime/default',
    'localhost/a',
    'unconfined',
  ),
  'container.apparmor.security.beta.kubernetes.io/other': fc.constantFrom(
    'runtime/default',
    'unconfined',
  ),
  'seccomp.security.alpha.kubernetes.io/pod': fc.constant('unconfined'),
}).map(record =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null),
  ),
);

const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: value },
  );

const plainContainer = hardened.map(securityContext => ({
  name: 'app',
  image: 'registry.example/a:1',
  securityContext,
}));
/** A pod that the restricted level admits but for one field, at most. */
const podWithOneChange: fc.Arbitrary<Fields> = fc
  .oneof(
    hardenedButOne.map(securityContext => ({
      containers: [
        { name: 'app', image: 'registry.example/a:1', securityContext },
      ],
    })),
    fc
      .tuple(
        fc.constantFrom('initContainers', 'ephemeralContainers'),
        plainContainer,
        hardenedContainer('more'),
      )
      .map(([list, first, more]) => ({ containers: [first], [list]: [more] })),
    hardenedContainerWith('app').map(only => ({ containers: [only] })),
    fc
      .tuple(
        plainContainer,
        oneOf({
          securityContext: oneOf(podSecurityFields),
          volumes: fc.tuple(volume),
          hostNetwork: fc.boolean(),
          hostPID: fc.boolean(),
          hostIPC: fc.boolean(),
        }),
      )
      .map(([only, fields]) => ({ containers: [only], ...fields })),
  )
  .chain(spec =>
    fc
      .record({
        hostUsers: fc.constantFrom(undefined, true, false),
        notes: rarely(annotations),
      })
      .map(({ hostUsers, notes }) => ({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'generated', ...(notes && { annotations: notes }) },
        spec: { ...spec, ...(hostUsers !== undefined && { hostUsers }) },
      })),
  );

const anyPod: fc.Arbitrary<Fields> = fc
  .record({
    annotations: rarely(annotations),
    securityContext: fc.oneof(
      fc.constant(undefined),
      fc.constant(null),
      podSecurity,
    ),
    containers: fc.oneof(
      fc.tuple(anyContainer('app')),
      fc.tuple(anyContainer('app'), anyContainer('side')),
    ),
    initContainers: rarely(fc.tuple(anyContainer('init'))),
    ephemeralContainers: rarely(fc.tuple(anyContainer('debug'))),
    volumes: rarely(fc.array(volume, { maxLength: 2 })),
    hostNetwork: rarely(fc.boolean()),
    hostPID: rarely(fc.boolean()),
    hostIPC: rarely(fc.boolean()),
    hostUsers: fc.oneof(fc.constant(undefined), fc.boolean()),
    os: rarely(fc.constantFrom({ name: 'windows' }, { name: 'linux' })),
  })
  .map(({ annotations: notes, ...spec }) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'generated', ...(notes && { annotations: notes }) },
    spec: Object.fromEntries(
      Object.entries(spec).filter(([, value]) => value !== undefined),
    ),
  }));

/** Pods that a decoder of the API server reads, near the edge of every control of the standards. */
export const podArbitrary: fc.Arbitrary<Fields> = fc.oneof(
  podWithOneChange,
  podWithOneChange,
  anyPod,
);
