/** Why an answer that nobody gave was taken. */
export const assumptions = {
  'assumed.airGapped':
    'nobody said that clusters are cut off from the Internet',
  'assumed.dataResidency':
    'no jurisdiction or site was named that data must stay in',
  'assumed.deliveryCadence':
    'a release a week is the usual pace of a team that did not say',
  'assumed.existingTools': 'no tool is taken as given',
  'assumed.tenantTrust.departments':
    'several teams of one organisation trust each other, but not their mistakes',
  'assumed.tenantTrust.trusted': 'one team trusts itself',
  'assumed.saasAllowed.no':
    'an air gap, or data bound to the site, leaves no way to a SaaS',
  'assumed.saasAllowed.yes':
    'nothing was said against telemetry leaving for a vendor',
  'assumed.edgeSites.some':
    'edge was named without a number; ten sites already need a fleet',
  'assumed.edgeSites.none': 'edge is not among the locations',
  'assumed.growth': 'a platform that is designed today is expected to grow',
  'assumed.mutualTls.preferred':
    'an audited standard, or strangers side by side, makes encryption between workloads worth having',
  'assumed.mutualTls.notNeeded': 'no standard and no tenant asks for it',
  'assumed.trafficControl.canary':
    'who releases daily wants to try on a few users first',
  'assumed.trafficControl.basic': 'rolling updates do for this release pace',
  'assumed.publicTraffic.yes':
    'web and API workloads serve the Internet unless said otherwise',
  'assumed.publicTraffic.no': 'nothing here serves the Internet',
  'assumed.interruptible.yes':
    'at least three in ten workloads are batch or training jobs',
  'assumed.interruptible.no':
    'fewer than three in ten workloads are batch or training jobs',
  'assumed.lockIn':
    'most organisations use what a vendor does well, where leaving stays possible',
  'assumed.hardware.vmware': 'VMware is among the existing tools',
  'assumed.hardware.virtual': 'virtual machines are the usual ground',
  'assumed.vendorSupport.yes':
    'an audited platform on own hardware needs somebody to answer for its patches',
  'assumed.vendorSupport.no': 'no contract was asked for',
  'assumed.platformEngineers.shared':
    '{engineers} engineers share the platform work',
  'assumed.platformEngineers.share':
    'about one platform engineer for {engineers} engineers',
  'assumed.onCall':
    'the least cover that can hold the target, for {availability} % availability',
  'assumed.rtoMinutes':
    'the longest outage that keeps the target plausible, for {availability} % availability',
  'assumed.rpoMinutes':
    'the loss that usually goes with that outage, for {availability} % availability',
} as const;
