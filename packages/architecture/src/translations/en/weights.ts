/** Why a criterion counts more or less than usual. */
export const weights = {
  'weighed.explosiveGrowth': 'growth is explosive',
  'weighed.steadySize': 'size is steady',
  'weighed.severalRegions': 'there are several regions or many sites',
  'weighed.fewWorkloads': 'there are few workloads',
  'weighed.tightBudget': 'the budget is tight',
  'weighed.generousBudget': 'the budget is generous',
  'weighed.strictStandard': 'a standard with tested controls is audited',
  'weighed.standard': 'a standard is audited',
  'weighed.hostileTenants': 'tenants do not trust each other',
  'weighed.noStandard':
    'no standard is audited and one team shares the platform',
  'weighed.smallTeam': 'a small team has to understand all of it',
  'weighed.largePlatformTeam':
    'a platform team of eight or more can carry complexity',
  'weighed.littleTime':
    'the availability target leaves little time for manual work',
  'weighed.fewPlatformEngineers': 'at most two people run the platform',
  'weighed.novices': 'the team is new to Kubernetes',
  'weighed.experts': 'the team knows Kubernetes well',
  'weighed.override': 'set in the requirements',
  'weighed.ordinary': 'nothing speaks for more or less than usual',
} as const;
