/** Rules in the language of Falco, as an object: https://falco.org/docs/rules/. */
interface FalcoRule {
  rule: string;
  desc: string;
  condition: string;
  output: string;
  priority: 'CRITICAL' | 'WARNING' | 'NOTICE';
  tags: string[];
}

const WHERE =
  'pod=%k8s.pod.name namespace=%k8s.ns.name image=%container.image.repository command=%proc.cmdline user=%user.name';

const RULES: readonly FalcoRule[] = [
  {
    rule: 'Package manager run in a container',
    desc: 'Images are built by the pipeline; what is installed later was not scanned.',
    condition:
      'spawned_process and container and proc.name in (apk, apt, apt-get, dnf, microdnf, pip, pip3, rpm, yum)',
    output: `Package manager run in a container (${WHERE})`,
    priority: 'WARNING',
    tags: ['container', 'supply_chain', 'T1072'],
  },
  {
    rule: 'Cloud metadata read from a container',
    desc: 'Workloads have identities of their own; the one of the node is not for them.',
    condition:
      'evt.type=connect and evt.dir=< and container and fd.sip="169.254.169.254" and not k8s.ns.name in (kube-system)',
    output: `Cloud metadata read from a container (${WHERE})`,
    priority: 'CRITICAL',
    tags: ['network', 'credentials', 'T1552.005'],
  },
  {
    rule: 'Shell with a terminal in a container',
    desc: 'A shell is how a break-in goes on, and how changes escape Git.',
    condition:
      'spawned_process and container and proc.name in (ash, bash, dash, sh, zsh) and proc.tty != 0',
    output: `Shell with a terminal in a container (${WHERE})`,
    priority: 'NOTICE',
    tags: ['container', 'shell', 'T1059'],
  },
];

/** The rules of the platform beside those that Falco brings. JSON is YAML, which is what Falco reads. */
export function platformRules(): string {
  return JSON.stringify(RULES, undefined, 2);
}
