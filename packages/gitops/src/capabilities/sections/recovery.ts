import { addonItems, type CapabilitySection, item } from '../Capability';

/** Disaster recovery. */
export const recovery: CapabilitySection = {
  title: 'Disaster recovery',
  rows: [
    {
      row: 'Backup',
      items: [
        item('Velero with schedules and drills', 'backup/velero', 'configs'),
        item(
          'Backup of the provider',
          'backup/provider-backup',
          'tool: tofu fmt',
        ),
        item('Backups of the databases', 'backup/application-level', 'configs'),
      ],
    },
    {
      row: 'Design',
      items: [
        item(
          'Rebuild',
          'disaster-recovery/rebuild',
          'tree',
          'no cloud here: the scripts are run with stand-ins for the tools',
        ),
        item('Pilot light', 'disaster-recovery/pilot-light', 'tree'),
        item('Warm standby', 'disaster-recovery/warm-standby', 'tree'),
        item(
          'Active and active',
          'disaster-recovery/active-active',
          'tool: tofu fmt',
          'no cloud here: names and switches are code that is not applied',
        ),
        item(
          'Second zone',
          'disaster-recovery/second-zone',
          'tree',
          'no zone is lost here: the script is run with stand-ins for the tools',
        ),
        item(
          'Sites on their own',
          'disaster-recovery/site-autonomy',
          'tree',
          'no line is cut here: the scripts are run with stand-ins for the tools',
        ),
      ],
    },
    {
      row: 'Chaos',
      items: [
        item('Chaos Mesh', 'chaos/chaos-mesh', 'configs'),
        item('Litmus', 'chaos/litmus', 'configs'),
        item(
          'Fault injection of the provider',
          'chaos/provider-faults',
          'tool: tofu fmt',
          'a service of the provider: no account here',
        ),
        item('Game days', 'chaos/game-days', 'tree'),
        ...addonItems({ 'Snapshots of etcd': 'etcd-backup' }),
      ],
    },
  ],
};
