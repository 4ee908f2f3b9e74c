import type { Phrases } from '../../Phrases';

/** 交付模式 */
export const deliveryModel: Phrases = {
  'Delivery model': '交付模式',
  'Do clusters pull from Git, or does CI push to clusters?':
    '由集群从 Git 拉取，还是由 CI 推送到集群？',
  'GitOps: clusters pull from Git': 'GitOps：集群从 Git 拉取',
  'Git is the whole truth, no pipeline holds cluster credentials, and drift is put right by itself':
    'Git 是唯一事实来源，流水线不持有集群凭据，偏移自动纠正',
  'there are several clusters to keep alike': '有多个集群需要保持一致',
  'every change to production is a reviewed commit, which is the change record an auditor wants':
    '每次生产变更都是经过评审的提交，正是审计员要的变更记录',
  'OpenGitOps: declarative, versioned and immutable, pulled automatically, continuously reconciled':
    'OpenGitOps：声明式、有版本且不可变、自动拉取、持续调谐',
  'An emergency fix is a commit too; kubectl edits are reverted':
    '紧急修复也是提交；kubectl 的修改会被还原',
  'The pipeline ends with a pull request, so it cannot say whether the rollout worked: alerts do':
    '流水线以拉取请求结束，因此说不出发布是否成功：这由告警回答',
  'CI pushes to clusters': 'CI 推送到集群',
  'one pipeline from commit to rollout, which everybody already understands':
    '从提交到发布只有一条流水线，人人都已熟悉',
  'a push has to be repeated, and may fail halfway, for each cluster':
    '每个集群都要推送一次，而且可能推到一半失败',
  'a pipeline does not reach API servers behind the networks of the sites':
    '流水线到不了站点网络后面的 API server',
  'a pipeline with administrator credentials of production puts the whole CI system into the audit scope':
    '持有生产管理员凭据的流水线会把整个 CI 系统带进审计范围',
  'The pull principle keeps credentials of the cluster inside the cluster':
    '拉取原则把集群凭据留在集群之内',
  'Use short-lived OIDC credentials per namespace; schedule a diff to notice drift':
    '按命名空间使用短期 OIDC 凭据；定期比对以发现偏移',
  'Whoever controls the pipeline controls every cluster it can reach':
    '谁控制流水线，谁就控制它能到达的所有集群',
};
