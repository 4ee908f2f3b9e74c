import { reference, template, variable } from '../CloudValue';
import { DOMAIN } from '../domain';
import type { ClusterStackContext, StackPart } from '../StackBuilder';

/** Seconds for which others remember the record that proves the domain. */
const VALIDATION_SECONDS = 300;

/** Part of the record by which AWS sees that the domain is ours. */
function validation(attribute: string, inPulumi: string) {
  return reference(
    'aws_acm_certificate.wildcard',
    `domain_validation_options.*.${attribute}[0]`,
    `domainValidationOptions[0].${inPulumi}`,
  );
}

/** The zone of names, and certificates that AWS renews. */
export function awsNames({ choices }: ClusterStackContext): StackPart {
  const zone = choices.dns === 'external-dns' || choices.dns === 'wildcard';
  const certificates = choices.certificates === 'provider-certificates';
  if (!zone && !certificates) return {};
  const name = reference('aws_route53_zone.main', 'name');
  return {
    resources: [
      {
        part: 'names',
        type: 'aws_route53_zone',
        name: 'main',
        args: { name: variable('domain') },
        protect: true,
      },
      ...(certificates
        ? [
            {
              part: 'names' as const,
              type: 'aws_acm_certificate',
              name: 'wildcard',
              args: {
                domain_name: template('*.', name),
                validation_method: 'DNS',
              },
            },
            {
              part: 'names' as const,
              type: 'aws_route53_record',
              name: 'certificate',
              args: {
                zone_id: reference('aws_route53_zone.main', 'zone_id'),
                name: validation('resource_record_name', 'resourceRecordName'),
                type: validation('resource_record_type', 'resourceRecordType'),
                records: [
                  validation('resource_record_value', 'resourceRecordValue'),
                ],
                ttl: VALIDATION_SECONDS,
              },
            },
          ]
        : []),
    ],
    variables: [DOMAIN],
    outputs: [
      {
        name: 'name_servers',
        description: 'Servers to which the domain above has to point.',
        value: reference('aws_route53_zone.main', 'name_servers'),
      },
      ...(certificates
        ? [
            {
              name: 'certificate_arn',
              description:
                'Certificate for the annotation of Ingresses and Services.',
              value: reference('aws_acm_certificate.wildcard', 'arn'),
            },
          ]
        : []),
    ],
  };
}
