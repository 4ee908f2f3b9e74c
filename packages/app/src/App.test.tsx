import { render, screen } from '@testing-library/react';
import App from './App';

const encode = (part: object) => btoa(JSON.stringify(part)).replace(/=/g, '');

/** What the backend answers to a guest; everything else is absent. */
async function answer(input: RequestInfo | URL): Promise<Response> {
  if (!String(input).includes('/api/auth/guest/refresh')) {
    return new Response('{}', { status: 404 });
  }
  const userEntityRef = 'user:development/guest';
  const token = `${encode({})}.${encode({ exp: 4e9, sub: userEntityRef })}.`;
  return new Response(
    JSON.stringify({
      profile: {},
      backstageIdentity: {
        token,
        identity: { type: 'user', userEntityRef, ownershipEntityRefs: [] },
      },
    }),
    { headers: { 'content-type': 'application/json' } },
  );
}

describe('App', () => {
  it('signs the guest in and shows the navigation', async () => {
    global.fetch = jest.fn(answer);
    process.env = {
      ...process.env,
      APP_CONFIG: [
        {
          context: 'test',
          data: {
            app: { title: 'Test', baseUrl: 'http://localhost:3000' },
            backend: { baseUrl: 'http://localhost:7007' },
          },
        },
      ] as unknown as string,
    };

    render(App.createRoot());

    expect(
      await screen.findByRole('link', { name: 'Home' }, { timeout: 60_000 }),
    ).toHaveAttribute('href', '/');
  }, 90_000);
});
