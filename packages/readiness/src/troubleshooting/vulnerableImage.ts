import { numberAt, textAt } from '../objects/fieldValue';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectIndex } from '../objects/ObjectIndex';
import type { Symptom } from './Symptom';

/** An image with known critical vulnerabilities, as the scanner in the cluster reports it. */
export const vulnerableImage: Symptom = {
  id: 'vulnerable-image',
  title: 'Vulnerable image',
  reads: ['aquasecurity.github.io/VulnerabilityReport'],
  rules: ['image-tag', 'image-digest', 'image-registry'],
  causes: [
    {
      id: 'base',
      title: 'The base image is old',
      confirm: [
        'kubectl get vulnerabilityreports -n {namespace} -o wide',
        'trivy image IMAGE',
      ],
      solution:
        'Build again on the newest base image, a small one; have a bot renew it every week.',
    },
    {
      id: 'dependency',
      title: 'A library of the application is vulnerable',
      confirm: ['trivy image --scanners vuln --pkg-types library IMAGE'],
      solution:
        'Raise the library; where there is no fix, record an exception with an end.',
    },
    {
      id: 'gate',
      title: 'Nothing keeps such images out',
      confirm: ['kubectl get validatingadmissionpolicies'],
      solution: 'Scan in the pipeline and admit only what passed.',
    },
  ],
  links: ['https://aquasecurity.github.io/trivy-operator/'],
  detect: ({ index }) =>
    index
      .ofKind('aquasecurity.github.io/VulnerabilityReport')
      .flatMap(report => {
        const { value } = report;
        const critical =
          numberAt(value, 'report', 'summary', 'criticalCount') ?? 0;
        const image = textAt(value, 'report', 'artifact', 'repository');
        return critical > 0
          ? [
              {
                object: reported(report, index),
                message: `${
                  image ?? 'its image'
                } has ${critical} critical vulnerabilities`,
              },
            ]
          : [];
      }),
};

/** The workload that the scanner names in its labels, or the report itself. */
function reported(
  report: KubernetesObject,
  index: ObjectIndex,
): KubernetesObject {
  const label = (name: string) =>
    textAt(
      report.value,
      'metadata',
      'labels',
      `trivy-operator.resource.${name}`,
    );
  const kind = label('kind') ?? '';
  const name = label('name') ?? '';
  const found = ['apps', 'batch', ''].flatMap(
    group =>
      index.find(
        group ? `${group}/${kind}` : kind,
        name,
        report.reference.namespace,
      ) ?? [],
  );
  return found[0] ?? report;
}
