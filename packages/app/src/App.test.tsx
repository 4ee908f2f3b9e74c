import { render, screen } from '@testing-library/react';
import App from './App';

describe('App', () => {
  it('signs the guest in and shows the navigation', async () => {
    Object.assign(process.env, {
      NODE_ENV: 'test',
      APP_CONFIG: [
        {
          context: 'test',
          data: {
            app: { title: 'Test' },
            backend: { baseUrl: 'http://localhost:7007' },
          },
        },
      ],
    });

    render(App.createRoot());

    expect(
      await screen.findByRole('link', { name: 'Home' }, { timeout: 20_000 }),
    ).toHaveAttribute('href', '/');
  }, 30_000);
});
