import type { Phrases } from '../../Phrases';
import { aiPipelines } from './ai-pipelines';
import { aiServing } from './ai-serving';
import { alertRouting } from './alert-routing';
import { apiGateway } from './api-gateway';
import { auditTrail } from './audit-trail';
import { backup } from './backup';
import { cache } from './cache';
import { certificates } from './certificates';
import { chaos } from './chaos';
import { ciPipeline } from './ci-pipeline';
import { clusterAccess } from './cluster-access';
import { clusterTopology } from './cluster-topology';
import { cni } from './cni';
import { controlPlane } from './control-plane';
import { costTooling } from './cost-tooling';
import { database } from './database';
import { deliveryModel } from './delivery-model';
import { developerEnvironments } from './developer-environments';
import { disasterRecovery } from './disaster-recovery';
import { distribution } from './distribution';
import { dns } from './dns';
import { fleetManagement } from './fleet-management';
import { gitopsEngine } from './gitops-engine';
import { gpuSharing } from './gpu-sharing';
import { imageBuild } from './image-build';
import { ingress } from './ingress';
import { loadBalancing } from './load-balancing';
import { logs } from './logs';
import { metrics } from './metrics';
import { networkIsolation } from './network-isolation';
import { nodeAutoscaling } from './node-autoscaling';
import { nodePurchasing } from './node-purchasing';
import { nodeStrategy } from './node-strategy';
import { packaging } from './packaging';
import { podAutoscaling } from './pod-autoscaling';
import { podSecurityLevel } from './pod-security-level';
import { policyEngine } from './policy-engine';
import { processorArchitecture } from './processor-architecture';
import { progressiveDelivery } from './progressive-delivery';
import { promotion } from './promotion';
import { provisioning } from './provisioning';
import { registry } from './registry';
import { repositoryLayout } from './repository-layout';
import { runtimeSecurity } from './runtime-security';
import { secrets } from './secrets';
import { serviceLevelObjectives } from './service-level-objectives';
import { serviceMesh } from './service-mesh';
import { shared } from './shared';
import { storage } from './storage';
import { streaming } from './streaming';
import { supplyChain } from './supply-chain';
import { tenancy } from './tenancy';
import { traces } from './traces';
import { upgradeStrategy } from './upgrade-strategy';
import { vectorDatabase } from './vector-database';
import { workloadIdentity } from './workload-identity';

/** 결정의 제목, 질문, 선택지, 이유, 근거, 영향: 영어 문장과 그 번역. */
export const decisions: Phrases = {
  ...shared,
  ...aiPipelines,
  ...aiServing,
  ...alertRouting,
  ...apiGateway,
  ...auditTrail,
  ...backup,
  ...cache,
  ...certificates,
  ...chaos,
  ...ciPipeline,
  ...clusterAccess,
  ...clusterTopology,
  ...cni,
  ...controlPlane,
  ...costTooling,
  ...database,
  ...deliveryModel,
  ...developerEnvironments,
  ...disasterRecovery,
  ...distribution,
  ...dns,
  ...fleetManagement,
  ...gitopsEngine,
  ...gpuSharing,
  ...imageBuild,
  ...ingress,
  ...loadBalancing,
  ...logs,
  ...metrics,
  ...networkIsolation,
  ...nodeAutoscaling,
  ...nodePurchasing,
  ...nodeStrategy,
  ...packaging,
  ...podAutoscaling,
  ...podSecurityLevel,
  ...policyEngine,
  ...processorArchitecture,
  ...progressiveDelivery,
  ...promotion,
  ...provisioning,
  ...registry,
  ...repositoryLayout,
  ...runtimeSecurity,
  ...secrets,
  ...serviceLevelObjectives,
  ...serviceMesh,
  ...storage,
  ...streaming,
  ...supplyChain,
  ...tenancy,
  ...traces,
  ...upgradeStrategy,
  ...vectorDatabase,
  ...workloadIdentity,
};
