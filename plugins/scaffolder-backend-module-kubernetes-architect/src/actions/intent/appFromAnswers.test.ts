import { starterIntent, parseIntent } from '@kubernetes-architect/architecture';
import { appFromAnswers } from './appFromAnswers';
import { APP_KINDS, type AppAnswers } from './PlatformAnswers';

/** What a form holds after somebody has tried every kind. */
const everything: AppAnswers = {
  name: 'lifter',
  image: 'example/lifter:1.0.0',
  port: 8080,
  replicas: 2,
  schedule: '30 2 * * *',
  storage: { size: '10Gi', mountPath: '/data' },
  model: { name: 'reviews', uri: '' },
};

describe('appFromAnswers', () => {
  it.each(APP_KINDS)(
    'makes a valid app of kind %s from the answers of all kinds',
    kind => {
      const intent = starterIntent();
      const tenant = intent.spec.tenants?.[0].name ?? '';
      const app = appFromAnswers({ ...everything, kind }, tenant);
      const { errors } = parseIntent({
        ...intent,
        spec: { ...intent.spec, apps: [app] },
      });
      expect(errors).toBeUndefined();
      expect(app.kind).toBe(kind);
    },
  );

  it('keeps what the kind looks at', () => {
    const common = {
      name: 'lifter',
      tenant: 'cranes',
      image: everything.image,
    };
    const made = (kind: AppAnswers['kind']) =>
      appFromAnswers({ ...everything, kind }, 'cranes');
    expect(made('cron')).toEqual({
      ...common,
      kind: 'cron',
      schedule: '30 2 * * *',
    });
    expect(made('inference')).toEqual({
      ...common,
      kind: 'inference',
      port: 8080,
      replicas: 2,
      model: { name: 'reviews' },
    });
    expect(made(undefined)).toEqual({
      ...common,
      kind: 'web',
      port: 8080,
      replicas: 2,
    });
  });
});
