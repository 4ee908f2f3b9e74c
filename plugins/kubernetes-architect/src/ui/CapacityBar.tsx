import type { Capacity } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { formatBytes, formatCores } from '../format';
import { useTexts } from '../translation';
import { UsageBar } from './UsageBar';

/** The three resources that Kubernetes schedules by. */
export type Resource = 'cpu' | 'memory' | 'pods';

const FIELD_OF = {
  cpu: 'cpuCores',
  memory: 'memoryBytes',
  pods: 'pods',
} as const;

/** How much of one resource is requested, of what pods may use. */
export function CapacityBar(props: {
  resource: Resource;
  capacity: Capacity | undefined;
  wide?: boolean;
}) {
  const { resource, capacity, wide } = props;
  const t = useTexts();
  const used = capacity?.requested?.[FIELD_OF[resource]];
  const whole = capacity?.allocatable?.[FIELD_OF[resource]];
  const known = used !== undefined && whole !== undefined && whole > 0;
  return (
    <UsageBar
      label={t(`capacity.${resource}`)}
      share={known ? used / whole : undefined}
      detail={known ? amounts({ resource, used, whole, t }) : undefined}
      wide={wide}
    />
  );
}

function amounts(options: {
  resource: Resource;
  used: number;
  whole: number;
  t: ReturnType<typeof useTexts>;
}): string {
  const { resource, used, whole, t } = options;
  switch (resource) {
    case 'cpu':
      return t('capacity.cores', {
        used: formatCores(used),
        whole: formatCores(whole),
      });
    case 'memory':
      return t('capacity.amount', {
        used: formatBytes(used),
        whole: formatBytes(whole),
      });
    default:
      return t('capacity.amount', { used: `${used}`, whole: `${whole}` });
  }
}
