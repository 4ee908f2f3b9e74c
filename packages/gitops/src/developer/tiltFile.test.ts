import type { AppModel } from '@kubernetes-architect/architecture';
import type { WorkloadKind } from '../apps/workload/workloadKind';
import { tiltFile } from './tiltFile';

const app = {
  name: 'web',
  environments: [
    { environment: 'dev', image: 'registry.example.com:5000/team/web:1.2.3' },
  ],
} as AppModel;

const deployment: WorkloadKind = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  builtIn: true,
  containers: ['spec', 'template', 'spec', 'containers'],
  replicas: [],
};

function contentOf(options: {
  buildpacks?: boolean;
  workload?: WorkloadKind;
  port?: number;
}) {
  const [file] = tiltFile({
    app,
    buildpacks: false,
    workload: deployment,
    ...options,
  });
  return file.content;
}

it('builds the image that the first environment runs, and forwards its port', () => {
  expect(contentOf({ port: 8080 })).toBe(
    [
      'docker_build(',
      `    'registry.example.com:5000/team/web',`,
      `    '.',`,
      '    build_args={',
      `        'BUILD_IMAGE': os.getenv('BUILD_IMAGE'),`,
      `        'RUN_IMAGE': os.getenv('RUN_IMAGE'),`,
      '    },',
      ')',
      `k8s_yaml(kustomize('../envs/dev'))`,
      `k8s_resource('web', port_forwards='8080:8080')`,
      '',
    ].join('\n'),
  );
});

it('builds with pack where buildpacks were decided', () => {
  expect(contentOf({ buildpacks: true })).toContain(
    'pack build "$EXPECTED_REF"',
  );
});

it('says where the image of a Rollout is', () => {
  const workload: WorkloadKind = {
    ...deployment,
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    builtIn: false,
  };
  expect(contentOf({ workload })).toContain(
    `k8s_kind('Rollout', api_version='argoproj.io/v1alpha1', image_json_path='{.spec.template.spec.containers[*].image}')`,
  );
});

it('is not there for an app that runs nowhere', () => {
  expect(
    tiltFile({
      app: { ...app, environments: [] },
      buildpacks: false,
      workload: deployment,
    }),
  ).toEqual([]);
});
