import type { Phrases } from '../../Phrases';

/** 处理器架构 */
export const processorArchitecture: Phrases = {
  'Processor architecture': '处理器架构',
  'amd64, arm64, or both?': 'amd64、arm64，还是两者都用？',
  'amd64 only': '只用 amd64',
  'every image and every driver exists for it': '所有镜像和驱动都有它的版本',
  'GPU drivers and model images are tested on it first':
    'GPU 驱动和模型镜像最先在它上面测试',
  'Container images carry one manifest per platform':
    '容器镜像为每个平台携带一份清单',
  'Build images for both anyway where it is free; it keeps the door open':
    '在不花额外成本时仍为两种架构构建镜像，保留余地',
  'amd64 with arm64 pools': 'amd64 加 arm64 节点池',
  'services that are built for both move to the cheaper machines one by one':
    '支持双架构的服务逐个迁到更便宜的机器',
  'two architectures double the build matrix of a small team':
    '两种架构让小团队的构建矩阵翻倍',
  'the saving is multiplied by many workloads': '工作负载越多，节省越多',
  'own data centres would have to buy a second kind of server':
    '自有数据中心要购买第二种服务器',
  'AWS publishes Graviton guidance for containers and multi-architecture images':
    'AWS 发布了面向容器和多架构镜像的 Graviton 指南',
  'Pipelines build multi-architecture images; pools carry the kubernetes.io/arch label':
    '流水线构建多架构镜像；节点池带 kubernetes.io/arch 标签',
  'arm64 only': '只用 arm64',
  'the cheapest machines per request where all software is your own':
    '当所有软件都是自己的，每个请求的机器成本最低',
  'small fanless machines at sites are often arm64':
    '站点上的无风扇小机器往往是 arm64',
  'own data centres would have to be refitted': '自有数据中心要重新配置硬件',
  'GPU images and drivers are mostly built for amd64':
    'GPU 镜像和驱动大多为 amd64 构建',
  'Check every vendor image for arm64 before the first node':
    '加入第一个节点之前，检查每个供应商镜像是否支持 arm64',
};
