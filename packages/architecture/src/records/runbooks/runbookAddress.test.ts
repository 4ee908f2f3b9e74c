import { starterIntent } from '../../intent/starterIntent';
import { resolvePlatform } from '../../model/resolvePlatform';
import { renderRecords } from '../renderRecords';
import { type AlertRunbook, runbookAddress } from './runbookAddress';

const model = resolvePlatform(starterIntent());

function address(url: string, choices: Record<string, string> = {}) {
  const { delivery } = model;
  return runbookAddress(
    {
      choices,
      delivery: {
        ...delivery,
        repository: { ...delivery.repository, branch: 'main', url },
      },
    },
    'app-failing',
  );
}

it.each([
  ['https://github.com/acme/fleet.git', 'https://github.com/acme/fleet/blob'],
  ['git@github.com:acme/fleet.git', 'https://github.com/acme/fleet/blob'],
  [
    'ssh://git@gitlab.example.com:2222/group/sub/fleet.git',
    'https://gitlab.example.com/group/sub/fleet/-/blob',
  ],
])('leads from %s to the page of the runbook', (url, page) => {
  expect(address(url)).toBe(`${page}/main/docs/runbooks/app-failing.md`);
});

it('takes the pipeline for the kind of host, where its name does not tell', () => {
  expect(
    address('https://git.example.com/acme/fleet.git', {
      'ci-pipeline': 'gitlab-ci',
    }),
  ).toContain('/fleet/-/blob/main/');
});

it('leads to runbooks that there are', () => {
  const paths = renderRecords({ model }).map(({ path }) => path);
  const runbooks: AlertRunbook[] = [
    'app-failing',
    'capacity-shortage',
    'certificate-expiry',
    'delivery-stuck',
  ];
  for (const runbook of runbooks) {
    const [, path = ''] =
      /\/blob\/[^/]+\/(.*)$/.exec(runbookAddress(model, runbook) ?? '') ?? [];
    expect(paths).toContain(path);
  }
});
