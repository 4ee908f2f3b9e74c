/** Name of an argument or attribute: `cidr_block` is `cidrBlock`. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
}

/** Blocks that may stand several times, whose list has a name of its own. */
const LISTS: Readonly<Record<string, string>> = {
  action: 'actions',
  additional_configuration: 'additionalConfigurations',
  branch: 'branches',
  condition: 'conditions',
  copy_action: 'copyActions',
  cost_filter: 'costFilters',
  data_query: 'dataQueries',
  dimension: 'dimensions',
  email_receiver: 'emailReceivers',
  enabled_log: 'enabledLogs',
  encryption_configuration: 'encryptionConfigurations',
  extension: 'extensions',
  filter: 'filters',
  guest_accelerator: 'guestAccelerators',
  latency_routing_policy: 'latencyRoutingPolicies',
  life_cycle: 'lifeCycles',
  lifecycle_rule: 'lifecycleRules',
  metric_query: 'metricQueries',
  notification: 'notifications',
  parameter: 'parameters',
  pod_identity_association: 'podIdentityAssociations',
  refresh_cadence: 'refreshCadences',
  resource_tag: 'resourceTags',
  route: 'routes',
  rule: 'rules',
  s3_destination: 's3Destinations',
  secondary_ip_range: 'secondaryIpRanges',
  security_rule: 'securityRules',
  selection_tag: 'selectionTags',
  selector: 'selectors',
  statement: 'statements',
  stop_condition: 'stopConditions',
  taint: 'taints',
  target: 'targets',
  weighted_routing_policy: 'weightedRoutingPolicies',
  wrr: 'wrrs',
};

/** Arguments whose name in Pulumi does not follow from their name in the provider, by type. */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws_apigatewayv2_authorizer: { audience: 'audiences' },
  aws_cloudwatch_metric_alarm: { alarm_name: 'name' },
  aws_iam_openid_connect_provider: { client_id_list: 'clientIdLists' },
  aws_msk_serverless_cluster: { vpc_config: 'vpcConfigs' },
  aws_sns_topic_subscription: { topic_arn: 'topic' },
  azurerm_virtual_network: { address_space: 'addressSpaces' },
};

/** Lists of one item that are the item itself in Pulumi, as `type.argument`. */
export const SINGLE_ITEMS: ReadonlySet<string> = new Set([
  'azurerm_federated_identity_credential.audience',
]);

/** Name of an argument of a resource in Pulumi. */
export function pulumiArgument(options: {
  type: string;
  name: string;
  repeated: boolean;
}): string {
  const { type, name, repeated } = options;
  return (
    RENAMED[type]?.[name] ??
    (repeated ? LISTS[name] : undefined) ??
    camelCase(name)
  );
}
