import type { Phrases } from '../../Phrases';

/** API 网关 */
export const apiGateway: Phrases = {
  'API gateway': 'API 网关',
  'Where are tokens, quotas and API keys checked?':
    '令牌、配额和 API key 在哪里校验？',
  'No API gateway': '不用 API 网关',
  'services check their own tokens behind the ingress':
    '服务在 ingress 之后自行校验令牌',
  'many public services would each write their own limits':
    '许多公开服务要各写各的限流',
  'calls to models cost money, so somebody has to count them':
    '调用模型要花钱，必须有人计量',
  'OWASP lists unrestricted resource consumption among the API risks':
    'OWASP 把不受限的资源消耗列为 API 风险之一',
  'A shared library checks tokens, and every service must use it':
    '由共享库校验令牌，每个服务都必须使用它',
  'Policies of the gateway': '网关自带的策略',
  'JWT, OIDC and rate limits attached to routes, without another product':
    'JWT、OIDC 和限流直接附加到路由，不引入其他产品',
  'this ingress has no token and rate policies to attach':
    '这个 ingress 没有可附加的令牌和限流策略',
  'Envoy Gateway attaches SecurityPolicy and BackendTrafficPolicy to routes':
    'Envoy Gateway 把 SecurityPolicy 和 BackendTrafficPolicy 附加到路由',
  'Global limits need a small Redis-compatible store':
    '全局限流需要一个小型的 Redis 兼容存储',
  'consumers, keys, quotas and a plug-in for most needs, on own clusters':
    '在自有集群上管理消费者、密钥和配额，绝大多数需求都有插件',
  'APIs of many teams are a product with consumers':
    '多个团队的 API 是面向消费者的产品',
  'Kong Gateway manages consumers, authentication and rate limits':
    'Kong Gateway 管理消费者、认证和限流',
  'Run it without a database, configured from Git':
    '以无数据库模式运行，配置来自 Git',
  'The API gateway of the provider': '提供商的 API 网关',
  'API Gateway, API Management or Apigee: consumers and quotas as a service':
    'API Gateway、API Management 或 Apigee：消费者和配额作为服务提供',
  'leaving means moving every consumer’s key': '迁出意味着迁移每个消费者的密钥',
  'there is nobody outside to manage': '没有外部调用方需要管理',
  'A managed API gateway is a service of a cloud provider, and no cloud is among the locations':
    '托管 API 网关是云提供商的服务，而部署位置中没有云',
  "A managed API gateway is reached over the provider's API, which an air-gapped cluster cannot":
    '托管 API 网关要通过提供商的 API 访问，物理隔离的集群做不到',
  'Amazon API Gateway publishes, throttles and secures APIs':
    'Amazon API Gateway 负责发布、限流和保护 API',
  'It bills by request; estimate the busiest month':
    '它按请求计费；请按最繁忙的月份估算',
};
