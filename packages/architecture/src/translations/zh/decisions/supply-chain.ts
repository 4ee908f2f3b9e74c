import type { Phrases } from '../../Phrases';

/** 供应链 */
export const supplyChain: Phrases = {
  'Supply chain': '供应链',
  'What does an image have to prove before it runs?':
    '镜像在运行之前要证明什么？',
  'Scan images and pin digests': '扫描镜像并固定摘要',
  'known vulnerabilities are found in the pipeline and again in the cluster':
    '已知漏洞在流水线中发现一次，在集群中再查一次',
  'where an image came from stays unproven': '镜像来自哪里仍未得到证明',
  'NIST 800-53 SR-4 and SI-7 ask for provenance and integrity, which a scan does not show':
    'NIST 800-53 SR-4 和 SI-7 要求来源和完整性证明，而扫描无法体现',
  'Trivy operator scans running workloads and writes reports':
    'Trivy operator 扫描运行中的工作负载并写出报告',
  'Block on fixable critical findings only, or the gate is switched off within a month':
    '只阻断可修复的严重漏洞，否则一个月内关卡就会被关掉',
  'Signed images, verified at admission': '镜像签名，准入时校验',
  'only what our pipeline built and signed may run':
    '只有我们的流水线构建并签名的镜像才能运行',
  'an auditor asks who can put code into production':
    '审计员会问谁能把代码放进生产',
  'keys and exceptions need an owner': '密钥和例外都需要负责人',
  'Cosign signs and verifies container images': 'Cosign 对容器镜像签名和验签',
  'In an air gap sign with keys of your own: the public transparency log is out of reach':
    '物理隔离环境中用自己的密钥签名：访问不到公开透明日志',
  'Third-party images are mirrored and signed on the way in':
    '第三方镜像在进入时同步并签名',
  'Signed images with SLSA provenance and SBOM':
    '镜像签名，带 SLSA 来源证明和 SBOM',
  'admission also checks how and from what an image was built':
    '准入时还校验镜像如何构建、由什么构建',
  'provenance and a component inventory are asked for by name':
    '明确要求来源证明和组件清单',
  'attestations are read by an engine that fetches from the registry, which these do not':
    '读取证明的引擎要能访问镜像仓库，而这些引擎不能',
  'SLSA levels describe build provenance': 'SLSA 等级描述构建来源',
  'The build platform becomes part of the trusted base':
    '构建平台成为可信基础的一部分',
};
