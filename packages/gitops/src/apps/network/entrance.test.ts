import { exampleIntent } from '../testing/examplePlatform';
import { renderRepository } from '../../renderRepository';
import { resolvePlatform } from '@kubernetes-architect/architecture';

type Provider = ReturnType<
  typeof exampleIntent
>['spec']['clusters'][number]['provider'];

/** The tree of the example on other machines, with one app that is reached from outside. */
function render(ingress: string, ...providers: Provider[]) {
  const intent = exampleIntent();
  const pins = intent.spec.decisions?.pins;
  intent.spec.decisions = {
    pins: {
      ...pins,
      'api-gateway': { option: 'none', reason: 'a test' },
      'progressive-delivery': { option: 'rolling-update', reason: 'a test' },
      ingress: { option: ingress, reason: 'a test' },
    },
  };
  intent.spec.clusters.forEach((cluster, index) => {
    cluster.provider = providers[index % providers.length];
  });
  for (const app of intent.spec.apps ?? []) {
    if ('rollout' in app) delete app.rollout;
    if ('ingress' in app && app.ingress) {
      delete app.ingress.authentication;
      delete app.ingress.rateLimit;
    }
  }
  const model = resolvePlatform(intent);
  const tree = new Map(
    renderRepository({
      ...model,
      choices: { ...model.choices, ingress, certificates: 'cert-manager-acme' },
    }).files.map(({ path, content }) => [path, content]),
  );
  const text = (path: RegExp) =>
    [...tree]
      .flatMap(([name, content]) => (path.test(name) ? [content] : []))
      .join('---\n');
  return { tree, text };
}

describe('the entry that a provider runs', () => {
  it('is a load balancer of Google Cloud with the health of each app', () => {
    const { tree, text } = render('provider-load-balancer', 'gcp');
    expect(text(/^addons\/gke-gateway\//)).toMatch(
      /gatewayClassName: gke-l7-global-external-managed$/m,
    );
    expect(tree.get('apps/web/envs/dev/route.yaml')).toMatch(/name: public$/m);
    expect(tree.get('apps/web/envs/dev/health-check-policy.yaml')).toMatch(
      /requestPath: \//,
    );
    expect(tree.get('apps/web/base/network-policy.yaml')).toMatch(
      /cidr: "35\.191\.0\.0\/16"$/m,
    );
  });

  it('is an Application Gateway for Containers on Azure', () => {
    const { tree, text } = render('provider-load-balancer', 'azure');
    expect(text(/^addons\/azure-alb-controller\//)).toMatch(
      /alb-namespace: gateways[\s\S]*gatewayClassName: azure-alb-external$/m,
    );
    expect(text(/^addons\/azure-alb-controller\//)).toMatch(
      /kind: ApplicationLoadBalancer$/m,
    );
    expect(tree.get('apps/web/envs/dev/route.yaml')).toMatch(/name: public$/m);
    expect(text(/^addons\/cert-manager\//)).toContain('gatewayHTTPRoute');
  });

  it('is named by the class of an Ingress where clouds differ', () => {
    const { tree } = render('provider-load-balancer', 'aws', 'gcp');
    expect(tree.has('apps/web/envs/dev/route.yaml')).toBe(false);
  });
});

describe('the router of OpenShift', () => {
  const { tree, text } = render('openshift-router', 'openshift');

  it('serves an Ingress of every app with a certificate', () => {
    const ingress = tree.get('apps/web/envs/dev/ingress.yaml') ?? '';
    expect(ingress).toMatch(/ingressClassName: openshift-default$/m);
    expect(ingress).toMatch(/cert-manager\.io\/cluster-issuer: acme$/m);
    expect(ingress).toMatch(/route\.openshift\.io\/termination: edge$/m);
    expect(ingress).toMatch(/secretName: /);
  });

  it('is let in by the network policy of the app', () => {
    expect(tree.get('apps/web/base/network-policy.yaml')).toMatch(
      /kubernetes\.io\/metadata\.name: openshift-ingress$/m,
    );
  });

  it('keeps names with the namespace that took them first', () => {
    expect(text(/^addons\/openshift-router\//)).toMatch(
      /namespaceOwnership: Strict$/m,
    );
    expect(text(/./)).not.toMatch(/^ {2}name: openshift-ingress-operator$/m);
    expect(text(/^addons\/cert-manager\//)).not.toContain('gatewayHTTPRoute');
  });
});
