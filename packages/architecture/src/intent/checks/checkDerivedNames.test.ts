import { intentTextWith } from '../../testing/intentText';
import { parseIntent } from '../parseIntent';

describe('checkDerivedNames', () => {
  it('refuses names that are too long together', () => {
    const name = 'a'.repeat(40);
    const text = intentTextWith('name: web', `name: ${name}`).replace(
      'name: shared',
      `name: ${'c'.repeat(40)}`,
    );
    expect(parseIntent(text).errors).toEqual([
      expect.objectContaining({
        path: 'spec.apps[0].name',
        message: expect.stringContaining('has 85 characters; at most 63'),
      }),
    ]);
  });

  it('refuses two tenants whose namespaces would be one', () => {
    const text = intentTextWith('name: depot', 'name: store-a')
      .replace(
        'environments: [dev]\n  apps',
        'environments: [dev]\n    - name: store\n      owner: x\n  apps',
      )
      .replace('- name: dev\n', '- name: dev\n    - name: a-dev\n')
      .replace('environments: [dev]', 'environments: [dev, a-dev]');
    expect(
      parseIntent(text).errors?.map(({ message }) => message),
    ).toContainEqual(
      expect.stringContaining(
        'makes the namespace store-a-dev, which the tenant store-a has',
      ),
    );
  });

  it('refuses a namespace that is reserved', () => {
    const text = intentTextWith('name: depot', 'name: flux')
      .replace('- name: dev\n', '- name: dev\n    - name: system\n')
      .replace('[dev]\n      region', '[dev, system]\n      region')
      .replace(
        'environments: [dev]\n  apps',
        'environments: [dev, system]\n  apps',
      );
    expect(
      parseIntent(text).errors?.map(({ message }) => message),
    ).toContainEqual('makes the namespace flux-system, which is reserved');
  });
});
