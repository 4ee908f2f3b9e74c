import { prometheusAddress } from './prometheusAddress';

const VICTORIA = {
  has: (name: string) => name === 'victoria-metrics-k8s-stack',
};

it('asks the part of VictoriaMetrics that is there', () => {
  expect(prometheusAddress(VICTORIA, { production: true })).toBe(
    'http://vmselect-victoria-metrics-k8s-stack.monitoring.svc:8481/select/0/prometheus',
  );
  expect(prometheusAddress(VICTORIA, { production: false })).toBe(
    'http://vmsingle-victoria-metrics-k8s-stack.monitoring.svc:8428',
  );
});

it('asks Prometheus where that collects, in every environment', () => {
  const elsewhere = { has: () => false };
  expect(prometheusAddress(elsewhere, { production: true })).toBe(
    prometheusAddress(elsewhere, { production: false }),
  );
});
