// Written by scripts/generateCatalogue.mjs.
import type { AddonDefinition } from '../AddonDefinition';
import { addon as alertRouting } from './alert-routing';
import { addon as amazonCloudwatchObservability } from './amazon-cloudwatch-observability';
import { addon as appProbes } from './app-probes';
import { addon as aquaEnforcer } from './aqua-enforcer';
import { addon as argoRollouts } from './argo-rollouts';
import { addon as argoWorkflows } from './argo-workflows';
import { addon as argocdImageUpdater } from './argocd-image-updater';
import { addon as awsEbsCsiDriver } from './aws-ebs-csi-driver';
import { addon as awsEfsCsiDriver } from './aws-efs-csi-driver';
import { addon as awsFsxCsiDriver } from './aws-fsx-csi-driver';
import { addon as awsLoadBalancerController } from './aws-load-balancer-controller';
import { addon as azureAlbController } from './azure-alb-controller';
import { addon as azureStorage } from './azure-storage';
import { addon as blackboxExporter } from './blackbox-exporter';
import { addon as buildkit } from './buildkit';
import { addon as calico } from './calico';
import { addon as calicoCrds } from './calico-crds';
import { addon as capsule } from './capsule';
import { addon as certManager } from './cert-manager';
import { addon as chaosMesh } from './chaos-mesh';
import { addon as chroma } from './chroma';
import { addon as cilium } from './cilium';
import { addon as cloudnativePg } from './cloudnative-pg';
import { addon as clusterApiOperator } from './cluster-api-operator';
import { addon as clusterAutoscaler } from './cluster-autoscaler';
import { addon as configSync } from './config-sync';
import { addon as consul } from './consul';
import { addon as contour } from './contour';
import { addon as corednsTuning } from './coredns-tuning';
import { addon as crossplane } from './crossplane';
import { addon as daskKubernetesOperator } from './dask-kubernetes-operator';
import { addon as envoyGateway } from './envoy-gateway';
import { addon as envoyGatewayCrds } from './envoy-gateway-crds';
import { addon as etcdBackup } from './etcd-backup';
import { addon as externalDns } from './external-dns';
import { addon as externalSecrets } from './external-secrets';
import { addon as externalSnapshotter } from './external-snapshotter';
import { addon as falco } from './falco';
import { addon as flagger } from './flagger';
import { addon as fluentBit } from './fluent-bit';
import { addon as fluxImageAutomation } from './flux-image-automation';
import { addon as gatekeeper } from './gatekeeper';
import { addon as gatewayApi } from './gateway-api';
import { addon as gcpStorage } from './gcp-storage';
import { addon as gkeGateway } from './gke-gateway';
import { addon as goldilocks } from './goldilocks';
import { addon as gpuOperator } from './gpu-operator';
import { addon as harbor } from './harbor';
import { addon as headlamp } from './headlamp';
import { addon as ingressNginx } from './ingress-nginx';
import { addon as istioBase } from './istio-base';
import { addon as istioCni } from './istio-cni';
import { addon as istiod } from './istiod';
import { addon as jaeger } from './jaeger';
import { addon as jenkins } from './jenkins';
import { addon as kargo } from './kargo';
import { addon as karmada } from './karmada';
import { addon as karpenter } from './karpenter';
import { addon as keda } from './keda';
import { addon as kong } from './kong';
import { addon as kserve } from './kserve';
import { addon as kserveCrd } from './kserve-crd';
import { addon as kubePrometheusStack } from './kube-prometheus-stack';
import { addon as kubearmor } from './kubearmor';
import { addon as kubecost } from './kubecost';
import { addon as kubeflowTrainer } from './kubeflow-trainer';
import { addon as kuberayOperator } from './kuberay-operator';
import { addon as kueue } from './kueue';
import { addon as kyverno } from './kyverno';
import { addon as linkerd } from './linkerd';
import { addon as linkerdCni } from './linkerd-cni';
import { addon as linkerdCrds } from './linkerd-crds';
import { addon as litmus } from './litmus';
import { addon as loggingOperator } from './logging-operator';
import { addon as loki } from './loki';
import { addon as longhorn } from './longhorn';
import { addon as lws } from './lws';
import { addon as mcsApi } from './mcs-api';
import { addon as metallb } from './metallb';
import { addon as metricsServer } from './metrics-server';
import { addon as mlflow } from './mlflow';
import { addon as modelServerAlerts } from './model-server-alerts';
import { addon as nats } from './nats';
import { addon as opencost } from './opencost';
import { addon as opensearchLogs } from './opensearch-logs';
import { addon as opensearchOperator } from './opensearch-operator';
import { addon as opensearchVectors } from './opensearch-vectors';
import { addon as openshiftRouter } from './openshift-router';
import { addon as opentelemetryCollector } from './opentelemetry-collector';
import { addon as opentelemetryOperator } from './opentelemetry-operator';
import { addon as overProvisioning } from './over-provisioning';
import { addon as pgvector } from './pgvector';
import { addon as pinecone } from './pinecone';
import { addon as policyController } from './policy-controller';
import { addon as prometheusAdapter } from './prometheus-adapter';
import { addon as prometheusOperatorCrds } from './prometheus-operator-crds';
import { addon as providerMetrics } from './provider-metrics';
import { addon as qdrant } from './qdrant';
import { addon as rancherFleet } from './rancher-fleet';
import { addon as rancherFleetCrds } from './rancher-fleet-crds';
import { addon as rookCeph } from './rook-ceph';
import { addon as rookCephCluster } from './rook-ceph-cluster';
import { addon as sealedSecrets } from './sealed-secrets';
import { addon as secretsStoreCsiDriver } from './secrets-store-csi-driver';
import { addon as seldonCore } from './seldon-core';
import { addon as siteDns } from './site-dns';
import { addon as snapshotController } from './snapshot-controller';
import { addon as sparkOperator } from './spark-operator';
import { addon as spire } from './spire';
import { addon as spireCrds } from './spire-crds';
import { addon as strimzi } from './strimzi';
import { addon as sysdig } from './sysdig';
import { addon as tektonPipeline } from './tekton-pipeline';
import { addon as tempo } from './tempo';
import { addon as tetragon } from './tetragon';
import { addon as thanos } from './thanos';
import { addon as topolvm } from './topolvm';
import { addon as traefik } from './traefik';
import { addon as trivyOperator } from './trivy-operator';
import { addon as trustManager } from './trust-manager';
import { addon as valkey } from './valkey';
import { addon as vault } from './vault';
import { addon as vcluster } from './vcluster';
import { addon as velero } from './velero';
import { addon as verticalPodAutoscaler } from './vertical-pod-autoscaler';
import { addon as victoriaLogs } from './victoria-logs';
import { addon as victoriaMetricsK8sStack } from './victoria-metrics-k8s-stack';
import { addon as vsphereStorage } from './vsphere-storage';
import { addon as weaviate } from './weaviate';
import { addon as zipkin } from './zipkin';
import { addon as ztunnel } from './ztunnel';

/**
 * Every add-on, by name.
 *
 * @public
 */
export const CATALOGUE: readonly AddonDefinition[] = [
  alertRouting,
  amazonCloudwatchObservability,
  appProbes,
  aquaEnforcer,
  argoRollouts,
  argoWorkflows,
  argocdImageUpdater,
  awsEbsCsiDriver,
  awsEfsCsiDriver,
  awsFsxCsiDriver,
  awsLoadBalancerController,
  azureAlbController,
  azureStorage,
  blackboxExporter,
  buildkit,
  calico,
  calicoCrds,
  capsule,
  certManager,
  chaosMesh,
  chroma,
  cilium,
  cloudnativePg,
  clusterApiOperator,
  clusterAutoscaler,
  configSync,
  consul,
  contour,
  corednsTuning,
  crossplane,
  daskKubernetesOperator,
  envoyGateway,
  envoyGatewayCrds,
  etcdBackup,
  externalDns,
  externalSecrets,
  externalSnapshotter,
  falco,
  flagger,
  fluentBit,
  fluxImageAutomation,
  gatekeeper,
  gatewayApi,
  gcpStorage,
  gkeGateway,
  goldilocks,
  gpuOperator,
  harbor,
  headlamp,
  ingressNginx,
  istioBase,
  istioCni,
  istiod,
  jaeger,
  jenkins,
  kargo,
  karmada,
  karpenter,
  keda,
  kong,
  kserve,
  kserveCrd,
  kubePrometheusStack,
  kubearmor,
  kubecost,
  kubeflowTrainer,
  kuberayOperator,
  kueue,
  kyverno,
  linkerd,
  linkerdCni,
  linkerdCrds,
  litmus,
  loggingOperator,
  loki,
  longhorn,
  lws,
  mcsApi,
  metallb,
  metricsServer,
  mlflow,
  modelServerAlerts,
  nats,
  opencost,
  opensearchLogs,
  opensearchOperator,
  opensearchVectors,
  openshiftRouter,
  opentelemetryCollector,
  opentelemetryOperator,
  overProvisioning,
  pgvector,
  pinecone,
  policyController,
  prometheusAdapter,
  prometheusOperatorCrds,
  providerMetrics,
  qdrant,
  rancherFleet,
  rancherFleetCrds,
  rookCeph,
  rookCephCluster,
  sealedSecrets,
  secretsStoreCsiDriver,
  seldonCore,
  siteDns,
  snapshotController,
  sparkOperator,
  spire,
  spireCrds,
  strimzi,
  sysdig,
  tektonPipeline,
  tempo,
  tetragon,
  thanos,
  topolvm,
  traefik,
  trivyOperator,
  trustManager,
  valkey,
  vault,
  vcluster,
  velero,
  verticalPodAutoscaler,
  victoriaLogs,
  victoriaMetricsK8sStack,
  vsphereStorage,
  weaviate,
  zipkin,
  ztunnel,
];
