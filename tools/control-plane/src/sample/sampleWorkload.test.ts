import { sampleWorkload } from './sampleWorkload.ts';

describe('sampleWorkload', () => {
  const objects = sampleWorkload();
  const ofKind = (kind: string) =>
    objects.filter(object => object.kind === kind);

  it('puts namespaces before what is in them', () => {
    expect(ofKind('Namespace').map(({ metadata }) => metadata?.name)).toEqual([
      'shop',
      'payments',
      'analytics',
    ]);
    const lastNamespace = objects.findLastIndex(
      ({ kind }) => kind === 'Namespace',
    );
    expect(
      objects.findIndex(({ metadata }) => metadata?.namespace !== undefined),
    ).toBeGreaterThan(lastNamespace);
  });

  it('has a Service for each Deployment and StatefulSet', () => {
    const namesOf = (...kinds: string[]) =>
      kinds
        .flatMap(ofKind)
        .map(({ metadata }) => `${metadata?.namespace}/${metadata?.name}`)
        .sort();
    expect(namesOf('Service')).toEqual(namesOf('Deployment', 'StatefulSet'));
  });
});
