import { useTexts } from '../translation';
import { DetailsDrawer, EmptyNotice } from '../ui';
import type { TabProps } from './TabProps';
import { WorkloadDetails } from './WorkloadDetails';
import { workloadKey } from './workloadKey';

/** Details of the workload that the address names. */
export function WorkloadDrawer(props: TabProps) {
  const { detail, view, now } = props;
  const t = useTexts();
  const workload = detail.workloadList?.find(
    candidate => workloadKey(candidate) === view.workload,
  );
  const [kind = '', namespace = '', name = ''] =
    view.workload?.split('/') ?? [];
  return (
    <DetailsDrawer
      open={view.workload !== undefined}
      kind={[kind, namespace].join(' · ')}
      name={name}
      onClose={() => view.change({ workload: undefined })}
    >
      {workload ? (
        <WorkloadDetails detail={detail} workload={workload} now={now} />
      ) : (
        <EmptyNotice title={t('workload.gone')} />
      )}
    </DetailsDrawer>
  );
}
