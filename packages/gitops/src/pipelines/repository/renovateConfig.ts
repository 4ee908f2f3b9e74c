import { imageRepository } from '@kubernetes-architect/addons';
import {
  type AppModel,
  entryPlacements,
  imageAutomationPlacements,
  type OperatorModel,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import { type AppPlatform, appPlatform } from '../../apps/AppPlatform';
import {
  OPERATOR_VERSION_FILE,
  operatorFolder,
} from '../../operators/operatorPaths';
import { versionFiles } from '../../promotion/versionFiles';
import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { SCRIPTS_FOLDER } from '../scripts/shellScript';

/**
 * A manager that finds pins by regular expressions (RE2).
 * Source: https://docs.renovatebot.com/modules/manager/regex/
 */
export interface CustomManager {
  customType: 'regex';
  description: string;
  managerFilePatterns: string[];
  matchStrings: string[];
  datasourceTemplate?: string;
  depNameTemplate?: string;
  packageNameTemplate?: string;
}

const VERSION = '"?(?<currentValue>[^\\s"]+)"?';
const ADDON_FILE = '/(^|/)addons/[^/]+/addon\\.yaml$/';

/** Pins of charts and tags, in the files that Argo CD reads. */
const ADDON_MANAGERS: readonly CustomManager[] = [
  {
    customType: 'regex',
    description: 'Charts of add-ons in a Helm repository',
    managerFilePatterns: [ADDON_FILE],
    matchStrings: [
      `chart: "?(?<depName>[^\\s"]+)"?\\s+repository: "?(?<registryUrl>https://[^\\s"]+)"?\\s+version: ${VERSION}`,
    ],
    datasourceTemplate: 'helm',
  },
  {
    customType: 'regex',
    description: 'Charts of add-ons in an OCI registry',
    managerFilePatterns: [ADDON_FILE],
    matchStrings: [
      `chart: "?(?<depName>[^\\s"]+)"?\\s+repository: "?(?<registry>[A-Za-z0-9.-]+(:[0-9]+)?/[^\\s":]+)"?\\s+version: ${VERSION}`,
    ],
    datasourceTemplate: 'docker',
    packageNameTemplate: '{{{registry}}}/{{{depName}}}',
  },
  {
    customType: 'regex',
    description: 'Add-ons from a folder of a Git repository',
    managerFilePatterns: [ADDON_FILE],
    matchStrings: [
      `repository: "?(?<depName>https://[^\\s"]+)"?\\s+path: "?[^\\s"]+"?\\s+version: ${VERSION}`,
    ],
    datasourceTemplate: 'git-tags',
  },
];

const BOOTSTRAP_MANAGER: CustomManager = {
  customType: 'regex',
  description: 'Releases that the bootstrap installs',
  managerFilePatterns: ['/(^|/)bootstrap/.+/kustomization\\.yaml$/'],
  matchStrings: [
    'https://raw\\.githubusercontent\\.com/(?<depName>[^/\\s]+/[^/\\s]+)/(?<currentValue>v[^/\\s]+)/',
    'https://github\\.com/(?<depName>[^/\\s]+/[^/\\s]+)/releases/download/(?<currentValue>[^/\\s]+)/',
  ],
  datasourceTemplate: 'github-releases',
};

const TOOLS_MANAGER: CustomManager = {
  customType: 'regex',
  description: 'Tools of the pipelines, by the comment above each',
  managerFilePatterns: [
    `/(^|/)${SCRIPTS_FOLDER.replaceAll('.', '\\.')}/settings\\.sh$/`,
  ],
  matchStrings: [
    '# renovate: datasource=(?<datasource>\\S+) depName=(?<depName>\\S+)\\nexport [A-Z_]+=(?<currentValue>\\S+)',
  ],
};

/** A manager for the image of a program in the files that hold its version: all of them in one pull request. */
function imageManager(options: {
  name: string;
  placements: ReadonlyArray<{ environment: string; image: string }>;
  /** Folder of the environments. */
  folder: string;
  files: readonly string[];
}): CustomManager[] {
  const { name, placements, folder } = options;
  if (placements.length === 0) return [];
  const environments = placements.map(({ environment }) => environment);
  const files = options.files.map(literally);
  const repositories = [
    ...new Set(placements.map(({ image }) => imageRepository(image))),
  ].map(literally);
  return [
    {
      customType: 'regex',
      description: `Image of ${name} where nothing is promoted into; other environments get theirs by promotion`,
      managerFilePatterns: [
        `/(^|/)${folder}/(${environments.join('|')})/(${files.join('|')})$/`,
      ],
      matchStrings: [
        `\\b(image|value)"?: "?(?<depName>${repositories.join(
          '|',
        )})(:(?<currentValue>[^\\s"@/:,]+))?(@(?<currentDigest>sha256:[a-f0-9]{64}))?"?(,|\\s|$)`,
      ],
      datasourceTemplate: 'docker',
    },
  ];
}

/** Text as it stands, where an expression is asked for. */
function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The image of an app. A Job has none, since its name has to change with it. */
function appImage(
  app: AppModel,
  { context, packaging }: AppPlatform,
): CustomManager[] {
  return app.kind === 'job'
    ? []
    : imageManager({
        name: app.name,
        placements: entryPlacements(context.model, app),
        folder: `apps/${app.name}/envs`,
        files: Object.values(versionFiles(app, packaging)),
      });
}

/** The image of an operator, which no controller promotes. */
function operatorImage(
  operator: OperatorModel,
  model: PlatformModel,
): CustomManager[] {
  return imageManager({
    name: operator.name,
    placements: entryPlacements(model, operator),
    folder: `${operatorFolder(operator)}/deploy/envs`,
    files: [OPERATOR_VERSION_FILE],
  });
}

/** Whether a controller finds new images of an app itself. */
function findsImages(
  app: AppModel,
  { model, choices }: Pick<RenderContext, 'choices' | 'model'>,
): boolean {
  if (choices.promotion === 'kargo') return true;
  return (
    choices.promotion === 'image-automation' &&
    (model.delivery.engine !== 'flux' ||
      imageAutomationPlacements(model, app).length > 0)
  );
}

/** Managers for the pins that no manager of Renovate itself finds. */
export function customManagers(context: RenderContext): CustomManager[] {
  const { model } = context;
  const platform = appPlatform(context);
  return [
    ...(model.delivery.engine === 'argocd' ? ADDON_MANAGERS : []),
    BOOTSTRAP_MANAGER,
    TOOLS_MANAGER,
    ...model.apps
      .filter(app => !findsImages(app, context))
      .flatMap(app => appImage(app, platform)),
    ...model.operators.flatMap(operator => operatorImage(operator, model)),
  ];
}

/** Configuration of Renovate: which pins it updates, and how gently. */
export function renovateConfig(context: RenderContext): RepositoryFile {
  const { engine } = context.model.delivery;
  const config = {
    $schema: 'https://docs.renovatebot.com/renovate-schema.json',
    extends: ['config:recommended', ':semanticCommitsDisabled'],
    // What is not named here would find some of the pins a second time.
    enabledManagers: [
      'custom.regex',
      ...(engine === 'flux' ? ['flux'] : []),
      'github-actions',
      'gitlabci',
      'terraform',
    ],
    ...(engine === 'flux' && {
      flux: { managerFilePatterns: ['/(^|/)infrastructure/.+\\.yaml$/'] },
    }),
    dependencyDashboard: true,
    minimumReleaseAge: '3 days',
    prConcurrentLimit: 10,
    packageRules: [
      {
        description: 'Actions are pinned by commit',
        matchManagers: ['github-actions'],
        pinDigests: true,
      },
      {
        description: 'A new major version is asked for by a person',
        matchUpdateTypes: ['major'],
        dependencyDashboardApproval: true,
      },
    ],
    customManagers: customManagers(context),
  };
  return {
    path: 'renovate.json',
    content: `${JSON.stringify(config, undefined, 2)}\n`,
  };
}
