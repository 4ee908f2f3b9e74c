import type { EvidenceTable } from './Evidence';

/** What the repository holds of each option about addons. */
export const addonsEvidence: EvidenceTable = {
  'certificates/cert-manager-acme': [
    { path: /^addons\/cert-manager\//, content: /jetstack/ },
  ],
  'pod-autoscaling/vertical-only': [
    { path: /^addons\/metrics-server\//, content: /metrics-server/ },
  ],
  'api-gateway/gateway-policies': [
    {
      choices: { ingress: 'envoy-gateway' },
      path: /^addons\/envoy-gateway\//,
      content: /kind: BackendTrafficPolicy$/m,
    },
  ],
  'api-gateway/kong': [{ path: /^addons\/kong\//, content: /require-jwt/ }],
  'certificates/cert-manager-private-ca': [
    { path: /^addons\/trust-manager\//, content: /platform-roots/ },
  ],
  'cni/calico': [{ path: /^addons\/calico\//, content: /tigera-operator/ }],
  'cni/cilium': [
    {
      path: /^addons\/cilium\//,
      content: /prefixDelegation|awsEnablePrefixDelegation/,
    },
  ],
  'dns/external-dns': [
    { path: /^addons\/external-dns\//, content: /txtOwnerId: shop-/ },
  ],
  'fleet-management/karmada': [
    { path: /^addons\/karmada\//, content: /chart: karmada$/m },
  ],
  'fleet-management/rancher-fleet': [
    { path: /^addons\/rancher-fleet\//, content: /kind: GitRepo$/m },
  ],
  'gpu-sharing/mig': [
    { path: /^addons\/gpu-operator\//, content: /strategy: mixed/ },
  ],
  'gpu-sharing/time-slicing': [
    { path: /^addons\/gpu-operator\//, content: /timeSlicing/ },
  ],
  'gpu-sharing/whole-gpu': [
    { path: /^addons\/gpu-operator\//, content: /strategy: none/ },
  ],
  'ingress/cilium-gateway': [
    {
      choices: { cni: 'cilium' },
      path: /^addons\/cilium\//,
      content: /gatewayClassName: cilium$/m,
    },
  ],
  'ingress/contour': [
    { path: /^addons\/contour\//, content: /gatewayClassName: contour$/m },
  ],
  'ingress/envoy-gateway': [
    { path: /^addons\/envoy-gateway\//, content: /gatewayClassName: envoy$/m },
  ],
  'ingress/ingress-nginx': [
    {
      path: /^addons\/ingress-nginx\//,
      content: /enableAnnotationValidations: true/,
    },
  ],
  'ingress/istio-gateway': [
    {
      choices: { 'service-mesh': 'istio-ambient' },
      path: /^addons\/istiod\//,
      content: /gatewayClassName: istio$/m,
    },
  ],
  'ingress/kong': [
    { path: /^addons\/kong\//, content: /gatewayClassName: kong$/m },
  ],
  'ingress/provider-load-balancer': [
    {
      path: /^addons\/aws-load-balancer-controller\//,
      content: /kind: IngressClassParams$/m,
    },
  ],
  'ingress/traefik': [
    { path: /^addons\/traefik\//, content: /gatewayClassName: traefik$/m },
  ],
  'load-balancing/cilium-bgp': [
    {
      example: 'university-bare-metal',
      choices: { cni: 'cilium' },
      path: /^addons\/cilium\//,
      content: /kind: CiliumBGPClusterConfig$/m,
    },
  ],
  'load-balancing/metallb': [
    {
      example: 'university-bare-metal',
      path: /^addons\/metallb\//,
      content: /kind: IPAddressPool$/m,
    },
  ],
  'load-balancing/provider': [
    { path: /^addons\/aws-load-balancer-controller\//, content: /eks-charts/ },
  ],
  'node-autoscaling/cluster-autoscaler': [
    { path: /^addons\/cluster-autoscaler\//, content: /autoDiscovery:/ },
  ],
  'node-autoscaling/headroom': [
    { path: /^addons\/over-provisioning\//, content: /kind: PriorityClass$/m },
  ],
  'node-strategy/karpenter': [
    { path: /^addons\/karpenter\//, content: /kind: NodePool$/m },
    { path: /^addons\/karpenter\//, content: /httpTokens: required/ },
  ],
  'pod-autoscaling/keda': [
    { path: /^addons\/keda\//, content: /chart: keda$/m },
  ],
  'policy-engine/gatekeeper': [
    { path: /^addons\/gatekeeper\//, content: /kind: Config$/m },
  ],
  'policy-engine/kyverno': [
    { path: /^addons\/kyverno\//, content: /admissionController/ },
  ],
  'runtime-security/falco': [
    { path: /^addons\/falco\//, content: /platform-rules\.yaml/ },
  ],
  'runtime-security/tetragon': [
    { path: /^addons\/tetragon\//, content: /kind: TracingPolicy$/m },
  ],
  'secrets/external-secrets': [
    {
      path: /^addons\/external-secrets\//,
      content: /kind: ClusterSecretStore$/m,
    },
  ],
  'secrets/sealed-secrets': [
    { path: /^addons\/sealed-secrets\//, content: /keyrenewperiod/ },
  ],
  'secrets/vault': [
    { path: /^addons\/vault\//, content: /authPath: auth\/kubernetes-/ },
  ],
  'service-mesh/cilium-mesh': [
    {
      choices: { cni: 'cilium' },
      path: /^addons\/cilium\//,
      content: /spire:$/m,
    },
  ],
  'service-mesh/consul': [
    { path: /^addons\/consul\//, content: /kind: ServiceIntentions$/m },
  ],
  'service-mesh/istio-ambient': [
    { path: /^addons\/ztunnel\//, content: /chart: ztunnel$/m },
    { path: /^addons\/istiod\//, content: /mode: STRICT$/m },
  ],
  'service-mesh/istio-sidecar': [
    { path: /^addons\/istiod\//, content: /kind: Sidecar$/m },
  ],
  'service-mesh/linkerd': [
    { path: /^addons\/linkerd\//, content: /linkerd-identity-issuer/ },
  ],
  'service-mesh/network-encryption': [
    {
      choices: { cni: 'cilium' },
      path: /^addons\/cilium\//,
      content: /type: wireguard$/m,
    },
  ],
  'storage/local-volumes': [
    {
      example: 'university-bare-metal',
      path: /^addons\/topolvm\//,
      content: /topolvm\.io\/device-class: local/,
    },
  ],
  'storage/longhorn': [
    {
      example: 'university-bare-metal',
      path: /^addons\/longhorn\//,
      content: /defaultClassReplicaCount/,
    },
  ],
  'storage/provider-block': [
    { path: /^addons\/aws-ebs-csi-driver\//, content: /WaitForFirstConsumer/ },
    {
      path: /^addons\/aws-ebs-csi-driver\//,
      content: /kind: VolumeSnapshotClass$/m,
    },
  ],
  'storage/provider-file': [
    {
      path: /^addons\/aws-efs-csi-driver\//,
      content: /provisioningMode: efs-ap/,
    },
  ],
  'storage/rook-ceph': [
    {
      example: 'university-bare-metal',
      path: /^addons\/rook-ceph-cluster\//,
      content: /cephBlockPools:/,
    },
  ],
  'storage/vsphere': [
    {
      example: 'university-bare-metal',
      path: /^addons\/vsphere-storage\//,
      content: /storagepolicyname/,
    },
  ],
  'supply-chain/provenance': [
    {
      choices: { 'policy-engine': 'validating-admission-policy' },
      path: /^addons\/policy-controller\//,
      content: /slsa\.dev\/provenance\/v1/,
    },
  ],
  'supply-chain/scan-only': [
    { path: /^addons\/trivy-operator\//, content: /ignoreUnfixed: true/ },
  ],
  'supply-chain/signed-images': [
    {
      choices: { 'policy-engine': 'validating-admission-policy' },
      path: /^addons\/policy-controller\//,
      content: /kind: ClusterImagePolicy$/m,
    },
  ],
  'workload-identity/service-account-tokens': [
    {
      choices: { secrets: 'vault' },
      path: /^addons\/vault\//,
      content: /system:auth-delegator/,
    },
  ],
  'workload-identity/spiffe': [
    { path: /^addons\/spire\//, content: /trustDomain: / },
  ],
  'ai-pipelines/argo-workflows': [
    { path: /^addons\/argo-workflows\//, content: /ttlStrategy/ },
  ],
  'ai-pipelines/kubeflow': [
    { path: /^addons\/kubeflow-trainer\//, content: /kubeflow-trainer/ },
    { path: /^addons\/kueue\//, content: /kind: ClusterQueue/ },
  ],
  'ai-pipelines/ray-mlflow': [
    { path: /^addons\/kuberay-operator\//, content: /kuberay-operator/ },
    { path: /^addons\/mlflow\//, content: /artifactRoot/ },
  ],
  'ai-serving/bentoml': [
    {
      path: /^addons\/model-server-alerts\//,
      content: /bentoml_service_request_total/,
    },
  ],
  'ai-serving/kserve': [
    { path: /^addons\/kserve\//, content: /kind: ClusterServingRuntime/ },
  ],
  'ai-serving/seldon': [
    { path: /^addons\/seldon-core\//, content: /seldon-core-v2-setup/ },
  ],
  'ai-serving/triton': [
    {
      path: /^addons\/model-server-alerts\//,
      content: /nv_inference_queue_duration_us/,
    },
  ],
  'ai-serving/vllm': [
    {
      path: /^addons\/model-server-alerts\//,
      content: /vllm:num_requests_waiting/,
    },
  ],
  'alert-routing/alertmanager-chat': [
    {
      choices: { metrics: 'kube-prometheus-stack' },
      path: /^addons\/alert-routing\//,
      content: /slackConfigs/,
    },
  ],
  'alert-routing/own-paging': [
    {
      choices: { metrics: 'kube-prometheus-stack' },
      path: /^addons\/alert-routing\//,
      content: /gateway-url/,
    },
  ],
  'alert-routing/pagerduty': [
    {
      choices: { metrics: 'kube-prometheus-stack' },
      path: /^addons\/alert-routing\//,
      content: /pagerdutyConfigs/,
    },
    {
      choices: { metrics: 'victoria-metrics' },
      path: /^addons\/alert-routing\//,
      content: /pagerduty_configs/,
    },
  ],
  'audit-trail/immutable-archive': [
    {
      choices: { logs: 'loki' },
      path: /^addons\/fluent-bit\//,
      content: /Name s3/,
    },
  ],
  'audit-trail/with-logs': [
    {
      choices: { logs: 'loki' },
      path: /^addons\/fluent-bit\//,
      content: /job=audit/,
    },
  ],
  'backup/application-level': [
    {
      choices: { database: 'cloudnative-pg' },
      path: /^addons\/cloudnative-pg\//,
      content: /kind: ScheduledBackup/,
    },
  ],
  'backup/velero': [
    { path: /^addons\/velero\//, content: /kind: BackupStorageLocation/ },
    { path: /^addons\/velero\//, content: /restore-drill/ },
  ],
  'cache/valkey': [{ path: /^addons\/valkey\//, content: /valkey-users/ }],
  'chaos/chaos-mesh': [
    { path: /^addons\/chaos-mesh\//, content: /kind: Schedule/ },
  ],
  'chaos/litmus': [{ path: /^addons\/litmus\//, content: /kind: ChaosEngine/ }],
  'cost-tooling/kubecost': [
    { path: /^addons\/kubecost\//, content: /cost-analyzer/ },
  ],
  'cost-tooling/opencost': [
    { path: /^addons\/opencost\//, content: /defaultClusterId/ },
  ],
  'database/cloudnative-pg': [
    { path: /^addons\/cloudnative-pg\//, content: /barmanObjectStore/ },
  ],
  'image-build/buildkit': [
    {
      choices: { 'ci-pipeline': 'tekton' },
      path: /^addons\/buildkit\//,
      content: /moby\/buildkit/,
    },
  ],
  'logs/loki': [
    { path: /^addons\/loki\//, content: /retention_period/ },
    { path: /^addons\/fluent-bit\//, content: /Name loki/ },
  ],
  'logs/opensearch': [
    { path: /^addons\/opensearch-logs\//, content: /kind: OpenSearchCluster/ },
    { path: /^addons\/fluent-bit\//, content: /Name opensearch/ },
  ],
  'logs/provider-logs': [
    { path: /^addons\/fluent-bit\//, content: /Name cloudwatch_logs/ },
  ],
  'logs/saas': [
    { path: /^addons\/fluent-bit\//, content: /Name opentelemetry/ },
    { path: /^addons\/opentelemetry-collector\//, content: /VENDOR_KEY/ },
  ],
  'logs/victoria-logs': [
    { path: /^addons\/victoria-logs\//, content: /retentionPeriod/ },
  ],
  'metrics/kube-prometheus-stack': [
    { path: /^addons\/kube-prometheus-stack\//, content: /retentionSize/ },
  ],
  'metrics/managed-prometheus': [
    { path: /^addons\/provider-metrics\//, content: /prometheusremotewrite/ },
  ],
  'metrics/saas': [
    { path: /^addons\/opentelemetry-collector\//, content: /kubeletstats/ },
  ],
  'metrics/thanos': [
    { path: /^addons\/thanos\//, content: /thanos-objstore/ },
    {
      path: /^addons\/kube-prometheus-stack\//,
      content: /objectStorageConfig/,
    },
  ],
  'metrics/victoria-metrics': [
    { path: /^addons\/victoria-metrics-k8s-stack\//, content: /vmcluster/ },
  ],
  'progressive-delivery/argo-rollouts': [
    { path: /^addons\/argo-rollouts\//, content: /argo-rollouts/ },
  ],
  'progressive-delivery/flagger': [
    { path: /^addons\/flagger\//, content: /meshProvider/ },
  ],
  'promotion/image-automation': [
    { path: /^addons\/argocd-image-updater\//, content: /kind: ImageUpdater/ },
  ],
  'promotion/kargo': [
    { path: /^addons\/kargo\//, content: /kind: Warehouse/ },
    { path: /^addons\/kargo\//, content: /git-open-pr/ },
  ],
  'registry/harbor': [
    { path: /^addons\/harbor\//, content: /imageChartStorage/ },
  ],
  'service-level-objectives/burn-rate-rules': [
    { path: /^addons\/app-probes\//, content: /AppUnreachable/ },
  ],
  'service-level-objectives/thresholds': [
    { path: /^addons\/app-probes\//, content: /AppUnreachable/ },
  ],
  'streaming/nats': [{ path: /^addons\/nats\//, content: /jetstream/ }],
  'streaming/strimzi': [
    { path: /^addons\/strimzi\//, content: /kind: KafkaNodePool/ },
  ],
  'traces/jaeger': [{ path: /^addons\/jaeger\//, content: /jaeger_storage/ }],
  'traces/provider-traces': [
    { path: /^addons\/opentelemetry-collector\//, content: /awsxray/ },
  ],
  'traces/saas': [
    { path: /^addons\/opentelemetry-collector\//, content: /VENDOR_KEY/ },
  ],
  'traces/tempo': [
    { path: /^addons\/tempo\//, content: /block_retention|retention/ },
    { path: /^addons\/opentelemetry-collector\//, content: /otlp\/tempo/ },
  ],
  'vector-database/chroma': [
    { path: /^addons\/chroma\//, content: /chromadb/ },
  ],
  'vector-database/opensearch': [
    {
      path: /^addons\/opensearch-vectors\//,
      content: /kind: OpenSearchCluster/,
    },
  ],
  'vector-database/pgvector': [
    {
      choices: { database: 'none' },
      path: /^addons\/pgvector\//,
      content: /name: vector$/m,
    },
  ],
  'vector-database/pinecone': [
    { path: /^addons\/pinecone\//, content: /only-https-out/ },
  ],
  'vector-database/qdrant': [
    { path: /^addons\/qdrant\//, content: /snapshotPersistence/ },
  ],
  'vector-database/weaviate': [
    { path: /^addons\/weaviate\//, content: /anonymous_access/ },
  ],
};
