import type { PlatformModel } from '@kubernetes-architect/architecture';
import { infrastructureFiles } from '../../testing/infrastructureFiles';
import { infrastructureModel } from '../../testing/infrastructureModel';
import { withPublishedApps } from '../../testing/withPublishedApps';

const AZURE = 'healthcare-hipaa';
const GOOGLE = 'ml-platform-gpu';

const MANAGED = { 'api-gateway': 'provider-managed' };

function modelOf(
  choices: PlatformModel['choices'],
  example?: string,
): PlatformModel {
  return withPublishedApps(
    infrastructureModel({ provisioning: 'opentofu', ...choices }, example),
  );
}

/** All that is written of the gateways of a model, as one text. */
function gatewaysOf(model: PlatformModel): string {
  return infrastructureFiles(model)
    .filter(({ path }) => path.startsWith('infrastructure/opentofu/gateway-'))
    .map(({ content }) => content)
    .join('\n');
}

/** The model, whose published apps say who issues their tokens and how much they take. */
function withTokens(model: PlatformModel): PlatformModel {
  return {
    ...model,
    apps: model.apps.map(app =>
      app.ingress
        ? {
            ...app,
            ingress: {
              ...app.ingress,
              rateLimit: { requests: 1200, per: 'minute' as const },
              authentication: {
                issuer: 'https://login.example.com/?a=1&b=2',
                jwksUri: 'https://login.example.com/keys',
                audiences: ['shop', 'desk'],
              },
            },
          }
        : app,
    ),
  };
}

function isThere(
  files: ReturnType<typeof infrastructureFiles>,
  start: string,
): boolean {
  return files.some(({ path }) => path.startsWith(start));
}

describe('the API gateway of the provider', () => {
  it('is a stack of its own for a cluster that publishes apps, and none without the choice', () => {
    const start = 'infrastructure/opentofu/gateway-eu-production/';
    expect(isThere(infrastructureFiles(modelOf(MANAGED)), start)).toBe(true);
    expect(isThere(infrastructureFiles(modelOf({})), start)).toBe(false);
  });

  it('is none for a cluster whose apps nobody reaches from outside', () => {
    const model = modelOf(MANAGED);
    const apps = model.apps.map(({ ingress: _, ...app }) => app);
    expect(gatewaysOf({ ...model, apps })).toBe('');
  });

  it('leaves out an app behind a controller of its own', () => {
    const model = modelOf({ ...MANAGED, ingress: 'envoy-gateway' });
    const apps = model.apps.map(app =>
      app.ingress
        ? { ...app, ingress: { ...app.ingress, className: 'internal' } }
        : app,
    );
    expect(gatewaysOf({ ...model, apps })).toBe('');
  });

  it('asks people for the listener and the issuer, and invents neither', () => {
    const code = gatewaysOf(modelOf(MANAGED));
    expect(code).toMatch(/integration_uri += var\.listener_arn/);
    expect(code).toMatch(/issuer += var\.issuer/);
    expect(code).toContain('- `listener_arn`: ');
    expect(code).toContain('- `issuer`: ');
  });

  it('lets no request to AWS past its tokens but the preflights of browsers', () => {
    const code = gatewaysOf(modelOf(MANAGED));
    const routes = code
      .split('resource ')
      .filter(each => each.startsWith('"aws_apigatewayv2_route"'));
    expect(routes.length).toBeGreaterThan(1);
    for (const route of routes)
      expect(/authorization_type += "JWT"/.test(route)).toBe(
        !route.includes('"OPTIONS /{proxy+}"'),
      );
    expect(code).toMatch(/disable_execute_api_endpoint += true/);
  });

  it('takes issuer, audiences and limit from an app that says them', () => {
    const code = gatewaysOf(withTokens(modelOf(MANAGED)));
    expect(code).toMatch(/audience += \["shop", "desk"\]/);
    expect(code).toMatch(/throttling_rate_limit += 20\n/);
    expect(code).not.toContain('var.issuer');
    expect(code).not.toContain('- `issuer`');
  });

  it('asks for the network of the generation that serves where there are two', () => {
    expect(
      gatewaysOf(
        modelOf({ ...MANAGED, 'upgrade-strategy': 'blue-green-clusters' }),
      ),
    ).toMatch(/default += "[a-z-]+-blue"/);
  });

  it('stands in a network of its own in Azure, where only it finds the app by name', () => {
    const code = gatewaysOf(modelOf(MANAGED, AZURE));
    expect(code).toMatch(/virtual_network_type += "External"/);
    expect(code).toMatch(/records += \[var\.entry_address\]/);
    expect(code).toMatch(
      /<openid-config url=\\"\$\{var\.issuer\}\/\.well-known/,
    );
    expect(code).toContain(
      '<rate-limit calls=\\"100\\" renewal-period=\\"1\\" />',
    );
  });

  it('writes what apps say into the policies of Azure as text, not as XML', () => {
    const code = gatewaysOf(withTokens(modelOf(MANAGED, AZURE)));
    expect(code).toContain('<issuer>https://login.example.com/?a=1&amp;b=2<');
    expect(code).toContain(
      '<audience>shop</audience><audience>desk</audience>',
    );
    expect(code).toContain('renewal-period=\\"60\\"');
  });

  it('is made by the provider of what is in beta in Google Cloud, of a description of each app', () => {
    const code = gatewaysOf(modelOf(MANAGED, GOOGLE));
    expect(code).toContain('hashicorp/google-beta');
    expect(code).toMatch(/contents += base64encode\(jsonencode\(\{/);
    expect(code).toMatch(/create_before_destroy += true/);
    const resources = code.match(/resource "google_api_gateway_/g) ?? [];
    expect(resources.length).toBeGreaterThan(0);
    expect(code.match(/provider += google-beta/g)).toHaveLength(
      resources.length,
    );
  });
});
