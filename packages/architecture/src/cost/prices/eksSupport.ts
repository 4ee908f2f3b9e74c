/**
 * Last day of standard support of each Kubernetes minor version on EKS. After
 * it the control plane costs more. Source:
 * https://endoflife.date/amazon-eks, as of 2026-02-14; the calendar is at
 * https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html
 */
const STANDARD_SUPPORT_ENDS: ReadonlyMap<number, string> = new Map([
  [32, '2026-03-23'],
  [33, '2026-07-29'],
  [34, '2026-12-02'],
  [35, '2027-03-27'],
]);

const OLDEST = Math.min(...STANDARD_SUPPORT_ENDS.keys());

/** Whether a version is in extended support on a day. One that is newer than the table is not. */
export function isExtendedOnEks(minor: number, day: string): boolean {
  const end = STANDARD_SUPPORT_ENDS.get(minor);
  return end === undefined ? minor < OLDEST : day > end;
}
