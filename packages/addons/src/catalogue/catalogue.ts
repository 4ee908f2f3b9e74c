// Written by scripts/generateCatalogue.mjs.
import type { AddonDefinition } from '../AddonDefinition';
import { addon as alertRouting } from './alert-routing';
import { addon as certManager } from './cert-manager';
import { addon as kubePrometheusStack } from './kube-prometheus-stack';
import { addon as metricsServer } from './metrics-server';
import { addon as prometheusOperatorCrds } from './prometheus-operator-crds';
import { addon as thanos } from './thanos';
import { addon as victoriaMetricsK8sStack } from './victoria-metrics-k8s-stack';

/**
 * Every add-on, by name.
 *
 * @public
 */
export const CATALOGUE: readonly AddonDefinition[] = [
  alertRouting,
  certManager,
  kubePrometheusStack,
  metricsServer,
  prometheusOperatorCrds,
  thanos,
  victoriaMetricsK8sStack,
];
