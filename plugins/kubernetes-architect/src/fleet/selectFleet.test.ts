import { FixtureApi } from '../../dev/fixtures';
import { fleetRows } from './FleetRow';
import type { FleetRow } from './FleetRow';
import { groupFleet } from './groupFleet';
import { selectFleet } from './selectFleet';
import type { FleetSelection } from './selectFleet';

const EVERYTHING: FleetSelection = {
  text: '',
  sort: 'name',
  descending: false,
};

let rows: FleetRow[];
beforeAll(async () => {
  rows = fleetRows(await new FixtureApi().getFleet());
});

function names(selection: Partial<FleetSelection>): string[] {
  return selectFleet(rows, { ...EVERYTHING, ...selection }).map(
    row => row.name,
  );
}

describe('fleetRows', () => {
  it('has every cluster once: answering, dead, and dead with an older answer', () => {
    expect(rows.map(row => row.name)).toEqual([
      'dev-eu-1',
      'edge-sg-1',
      'prod-ap-1',
      'prod-eu-1',
      'prod-us-1',
      'staging-eu-1',
      'staging-us-1',
    ]);
    expect(rows[1].status).toBe('unreachable');
    expect(rows[1].summary).toBeUndefined();
    expect(rows[2]).toMatchObject({
      status: 'healthy',
      error: { code: 'timeout' },
    });
  });
});

describe('selectFleet', () => {
  it('finds every word, in any column', () => {
    expect(names({ text: 'PROD us-east' })).toEqual(['prod-us-1']);
    expect(names({ text: 'v1.36.1' })).toEqual(['staging-us-1']);
    expect(names({ text: 'absent' })).toEqual([]);
  });

  it('filters by environment and state', () => {
    expect(names({ environment: 'staging' })).toEqual([
      'staging-eu-1',
      'staging-us-1',
    ]);
    expect(names({ status: 'unreachable' })).toEqual(['edge-sg-1']);
  });

  it('puts the worst first, and what is unknown last in both directions', () => {
    expect(names({ sort: 'status' })[0]).toBe('edge-sg-1');
    expect(names({ sort: 'cpu', descending: true })).toEqual([
      'staging-us-1',
      'prod-us-1',
      'prod-eu-1',
      'prod-ap-1',
      'staging-eu-1',
      'dev-eu-1',
      'edge-sg-1',
    ]);
    expect(names({ sort: 'cpu' }).slice(-2)).toEqual(['dev-eu-1', 'edge-sg-1']);
  });

  it('compares versions by number', () => {
    const [v9, v10] = ['v1.9.0', 'v1.10.0'].map(version => ({
      ...rows[3],
      name: version,
      summary: { ...rows[3].summary!, version },
    }));
    const sorted = selectFleet([v10, v9], { ...EVERYTHING, sort: 'version' });

    expect(sorted.map(row => row.name)).toEqual(['v1.9.0', 'v1.10.0']);
  });
});

describe('groupFleet', () => {
  it('groups by environment, clusters without one at the end', () => {
    const groups = groupFleet([
      { ...rows[0], environment: undefined },
      ...rows.slice(1),
    ]);

    expect(groups.map(group => [group.environment, group.rows.length])).toEqual(
      [
        ['production', 4],
        ['staging', 2],
        [undefined, 1],
      ],
    );
  });
});
