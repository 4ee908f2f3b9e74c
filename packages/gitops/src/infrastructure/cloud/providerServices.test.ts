import type { PlatformModel } from '@kubernetes-architect/architecture';
import { infrastructureFiles } from '../testing/infrastructureFiles';
import { infrastructureModel } from '../testing/infrastructureModel';

const AZURE = 'healthcare-hipaa';
const GOOGLE = 'ml-platform-gpu';

/** A file of the code of OpenTofu for an example with these choices. */
function codeOf(
  path: string,
  choices: PlatformModel['choices'],
  example?: string,
): string | undefined {
  return infrastructureFiles(
    infrastructureModel({ provisioning: 'opentofu', ...choices }, example),
  ).find(file => file.path === `infrastructure/opentofu/${path}`)?.content;
}

describe('detection of attacks', () => {
  const choices = { 'runtime-security': 'provider-service' };

  it('has one detector in each region of AWS, and none without the choice', () => {
    const path = 'account-aws-eu-central-1/detection.tf';
    const code = codeOf(path, choices) ?? '';
    expect(code.match(/resource "aws_guardduty_detector" /g)).toHaveLength(1);
    expect(code).toContain('"EKS_ADDON_MANAGEMENT"');
    expect(codeOf(path, {})).toBeUndefined();
  });

  it('puts the sensor into clusters of Azure and the plan into the subscription', () => {
    expect(codeOf('account-azure/detection.tf', choices, AZURE)).toContain(
      '"ContainerSensor"',
    );
    expect(codeOf('production/cluster.tf', choices, AZURE)).toContain(
      'microsoft_defender {',
    );
  });

  it('sends findings of Google to a topic and audits the clusters', () => {
    expect(codeOf('account-gcp/detection.tf', choices, GOOGLE)).toContain(
      'google_scc_v2_project_notification_config',
    );
    expect(codeOf('production/cluster.tf', choices, GOOGLE)).toContain(
      'security_posture_config {',
    );
  });
});

describe('the bill', () => {
  const choices = { 'cost-tooling': 'provider-billing' };

  it('is exported once for an account of AWS, split by pod, with a budget for each cluster', () => {
    const account = codeOf('account-aws-eu-central-1/billing.tf', choices);
    expect(account).toMatch(/INCLUDE_SPLIT_COST_ALLOCATION_DATA += "TRUE"/);
    expect(codeOf('account-aws-us-east-1/billing.tf', choices)).toBeUndefined();
    expect(codeOf('eu-production/billing.tf', choices)).toContain(
      '"user:cluster$eu-production"',
    );
  });

  it('counts the nodes of a cluster of Azure, which stand in a group of their own', () => {
    expect(codeOf('production/billing.tf', choices, AZURE)).toContain(
      'azurerm_kubernetes_cluster.main.node_resource_group',
    );
    expect(codeOf('account-azure/billing.tf', choices, AZURE)).toContain(
      'azurerm_subscription_cost_management_export',
    );
    expect(codeOf('production/cluster.tf', choices, AZURE)).toMatch(
      /cost_analysis_enabled += true/,
    );
  });

  it('is allocated by namespace in Google Cloud', () => {
    expect(codeOf('production/cluster.tf', choices, GOOGLE)).toContain(
      'cost_management_config {',
    );
    expect(codeOf('production/billing.tf', choices, GOOGLE)).toContain(
      'goog-k8s-cluster-name',
    );
  });
});

describe('objectives in the product of the provider', () => {
  const choices = { 'service-level-objectives': 'provider-objectives' };
  const metrics = { metrics: 'managed-prometheus' };

  it('are those of Application Signals with an alarm for each speed of burning', () => {
    const code = codeOf('eu-production/objectives.tf', {
      ...choices,
      ...metrics,
    });
    expect(code).toContain('AWS::ApplicationSignals::ServiceLevelObjective');
    expect(code).toMatch(/threshold += 14.4/);
    expect(code).toContain('amazon-cloudwatch-observability');
  });

  it('are not there where metrics go to a service outside the cloud', () => {
    expect(
      codeOf('eu-production/objectives.tf', { ...choices, metrics: 'saas' }),
    ).toBeUndefined();
  });

  it('are services and burn rates of Cloud Monitoring', () => {
    expect(
      codeOf('production/objectives.tf', { ...choices, ...metrics }, GOOGLE),
    ).toContain('select_slo_burn_rate(');
  });

  it('are rules of the managed Prometheus of Azure', () => {
    const code = codeOf(
      'production/objectives.tf',
      { ...choices, ...metrics },
      AZURE,
    );
    expect(code).toContain('AppErrorBudgetBurns');
    expect(code).toContain('app:request_errors:ratio_rate1h');
  });
});

describe('faults of the provider', () => {
  const choices = {
    chaos: 'provider-faults',
    'node-strategy': 'managed-node-groups',
  };
  const objectives = {
    'service-level-objectives': 'provider-objectives',
    metrics: 'managed-prometheus',
  };

  it('end by the alarm of an objective, or by one that people name', () => {
    expect(codeOf('shared/faults.tf', { ...choices, ...objectives })).toMatch(
      /value += aws_cloudwatch_metric_alarm\.stop_0\.arn/,
    );
    const asked = codeOf('shared/faults.tf', choices);
    expect(asked).toMatch(/value += var\.stop_alarm_arn/);
    expect(asked).not.toContain('"none"');
    expect(asked).toContain('aws:network:disrupt-connectivity');
  });

  it('are not in production', () => {
    expect(codeOf('eu-production/faults.tf', choices)).toBeUndefined();
  });

  it('switch off each zone of a cluster of Azure', () => {
    const code = codeOf('staging/faults.tf', choices, AZURE) ?? '';
    expect(
      code.match(/resource "azurerm_chaos_studio_experiment"/g)?.length,
    ).toBeGreaterThan(1);
  });
});
