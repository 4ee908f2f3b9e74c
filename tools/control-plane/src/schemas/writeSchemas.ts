import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { ControlPlane } from '../cluster/ControlPlane.ts';
import type { CustomResourceDefinition } from './crdSchemas.ts';
import { crdSchemas } from './crdSchemas.ts';
import type { OpenApiDocument } from './openApiSchemas.ts';
import { openApiSchemas } from './openApiSchemas.ts';
import type { Schema } from './strictSchema.ts';

/** Where the schemas come from and go to. */
export interface SchemaSources {
  /** Gives the schemas of what it serves: the built-in kinds, and those of the CRDs in it. */
  controlPlane: ControlPlane;
  /** YAML files, or folders of them, with CRDs that are not in the cluster. */
  crds?: string[];
  /** Default: `schemas` in the cluster's data folder. */
  folder?: string;
}

/**
 * Writes one strict JSON schema per kind and version for kubeconform.
 *
 * @returns the folder
 */
export async function writeSchemas(sources: SchemaSources): Promise<string> {
  const { controlPlane, crds = [] } = sources;
  const folder = sources.folder ?? join(controlPlane.dataFolder, 'schemas');
  const { paths } = await controlPlane.api.get<{
    paths: Record<string, object>;
  }>('/openapi/v3');
  for (const path of Object.keys(paths)) {
    // Without the hash of the index, which is outdated as soon as a CRD comes in.
    const document = await controlPlane.api.get<OpenApiDocument>(
      `/openapi/v3/${path}`,
    );
    write(folder, openApiSchemas(document));
  }
  // The CRDs of the cluster are read as well, because the server takes its time to add a new one to its OpenAPI documents.
  const served = await controlPlane.api.list<CustomResourceDefinition>(
    '/apis/apiextensions.k8s.io/v1/customresourcedefinitions',
  );
  for (const crd of [...served, ...crds.flatMap(readCrds)]) {
    write(folder, crdSchemas(crd));
  }
  return folder;
}

function write(folder: string, schemas: Map<string, Schema>): void {
  for (const [path, schema] of schemas) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(schema));
  }
}

function readCrds(path: string): CustomResourceDefinition[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path)
      .filter(name => /\.(ya?ml|json)$/.test(name))
      .flatMap(name => readCrds(join(path, name)));
  }
  return parseAllDocuments(readFileSync(path, 'utf8'))
    .map(document => document.toJS() as CustomResourceDefinition | undefined)
    .filter(
      (object): object is CustomResourceDefinition =>
        object?.kind === 'CustomResourceDefinition',
    );
}
