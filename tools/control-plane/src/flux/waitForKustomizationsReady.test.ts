import { describeKustomizations } from './waitForKustomizationsReady.ts';

describe('describeKustomizations', () => {
  it('gives reason and message, and what is not there', () => {
    const metadata = { name: 'apps', namespace: 'flux-system' };
    const conditions = [
      { type: 'Ready', status: 'False', reason: 'BuildFailed', message: 'no' },
    ];
    expect(
      describeKustomizations(
        [{ metadata, status: { conditions } }, { metadata }],
        ['apps', 'other'],
      ),
    ).toBe(
      [
        'other: not there',
        'flux-system/apps: Ready False, BuildFailed: no',
        'flux-system/apps: not reconciled yet',
      ].join('\n'),
    );
  });

  it('says that there is none', () => {
    expect(describeKustomizations([])).toBe('There is no Kustomization.');
  });
});
