import { LineCounter, parseAllDocuments, type Document } from 'yaml';
import { textAt, type FieldMap, type FieldValue } from '../objects/fieldValue';
import {
  toKubernetesObject,
  type KubernetesObject,
} from '../objects/KubernetesObject';
import { findExcessiveDepth } from './findExcessiveDepth';
import { DEFAULT_LOAD_LIMITS, type LoadLimits } from './LoadLimits';
import { locateField } from './locateField';
import { ManifestProblemError, type ManifestProblem } from './ManifestProblem';
import { withoutPatches } from './withoutPatches';
import { YamlReader } from './YamlReader';

/**
 * A file to read. Nothing about it is trusted.
 *
 * @public
 */
export interface ManifestFile {
  path: string;
  text: string;
}

/**
 * A document that was read and is no Kubernetes object, such as values of a chart.
 *
 * @public
 */
export interface IgnoredDocument {
  file: string;
  line: number;
  reason: string;
}

/**
 * The objects of some files, and everything that did not become one.
 *
 * @public
 */
export interface LoadedManifests {
  objects: KubernetesObject[];
  ignored: IgnoredDocument[];
  problems: ManifestProblem[];
}

type Origin = Required<Pick<KubernetesObject, 'locate' | 'source'>>;

/** Kinds of files that describe a build and are never sent to a cluster. */
const BUILD_GROUPS = ['kustomize.config.k8s.io/', 'kubernetes-architect.io/'];

/** Tags that YAML 1.1 has and the API server's reader has not. */
const FOREIGN_TAGS = /timestamp|omap|pairs|set$|binary|float/;

/**
 * Reads YAML and JSON texts of several documents into objects that know the file and line of every field. Never
 * throws: what cannot be read is a problem with its file and line.
 *
 * @public
 */
export function loadManifests(
  files: readonly ManifestFile[],
  limits: Partial<LoadLimits> = {},
): LoadedManifests {
  const loaded: LoadedManifests = { objects: [], ignored: [], problems: [] };
  for (const file of files) {
    loadFile(file, { ...DEFAULT_LOAD_LIMITS, ...limits }, loaded);
  }
  return withoutPatches(loaded, files);
}

function loadFile(
  file: ManifestFile,
  limits: LoadLimits,
  loaded: LoadedManifests,
): void {
  const { path, text } = file;
  const lines = new LineCounter();
  const lineOf = (offset: number) =>
    lines.lineStarts.length > 0
      ? Math.max(1, lines.linePos(offset).line)
      : lineInText(text, offset);
  const guard = (work: () => void) => {
    try {
      work();
    } catch (error) {
      const known = error instanceof ManifestProblemError ? error : undefined;
      loaded.problems.push({
        code: known?.code ?? 'syntax',
        file: path,
        line: lineOf(known?.offset ?? 0),
        message: error instanceof Error ? error.message : String(error),
      });
    }
  };
  guard(() => {
    refuseUnreadable(text, limits);
    const documents = parseAllDocuments(text, {
      lineCounter: lines,
      uniqueKeys: false,
      intAsBigInt: true,
      version: '1.1',
      logLevel: 'silent',
      merge: false,
      customTags: tags => [
        ...tags.filter(tag => {
          if (typeof tag === 'string') return !FOREIGN_TAGS.test(tag);
          const format = 'format' in tag ? tag.format : undefined;
          return format !== 'TIME' && !FOREIGN_TAGS.test(tag.tag);
        }),
        // Those of YAML 1.1 take E1 for a number.
        'floatNaN',
        'floatExp',
        'float',
      ],
    });
    if (!Array.isArray(documents)) return;
    documents.forEach((document, position) =>
      guard(() =>
        loadDocument({ document, position, path, lines, limits, loaded }),
      ),
    );
  });
}

function refuseUnreadable(text: string, limits: LoadLimits): void {
  if (text.length > limits.characters) {
    throw new ManifestProblemError(
      'too-large',
      0,
      `the file has ${text.length} characters, more than ${limits.characters}; split it`,
    );
  }
  const binary = text.search(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/); // eslint-disable-line no-control-regex
  if (binary >= 0) {
    throw new ManifestProblemError('binary', binary, 'the file is not text');
  }
  const deep = findExcessiveDepth(text, limits.depth);
  if (deep !== undefined) {
    throw new ManifestProblemError(
      'too-deep',
      deep,
      `nested deeper than ${limits.depth} levels`,
    );
  }
}

function loadDocument(options: {
  document: Document;
  position: number;
  path: string;
  lines: LineCounter;
  limits: LoadLimits;
  loaded: LoadedManifests;
}): void {
  const { document, position, path, lines, limits, loaded } = options;
  const [error] = document.errors;
  if (error) {
    throw new ManifestProblemError(
      'syntax',
      error.pos[0],
      error.message.split('\n')[0].replace(/:$/, ''),
    );
  }
  const value = new YamlReader(document, limits).read();
  const locate: NonNullable<KubernetesObject['locate']> = field => {
    const { line, col } = lines.linePos(locateField(document, field));
    return { file: path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  collect(
    value,
    { locate, source: { file: path, document: position, base: [] } },
    loaded,
  );
}

function collect(
  value: FieldValue,
  origin: Origin,
  loaded: LoadedManifests,
): void {
  const { locate, source } = origin;
  if (value === null) return;
  const ignore = (reason: string) => {
    const { file, line } = locate([]);
    loaded.ignored.push({ file, line, reason });
  };
  if (typeof value !== 'object' || Array.isArray(value)) {
    ignore('not a map of fields');
    return;
  }
  if (isList(value)) {
    (value.items as FieldValue[]).forEach((item, position) => {
      const base = [...source.base, 'items', position];
      collect(
        item,
        {
          locate: field => locate(['items', position, ...field]),
          source: { ...source, base },
        },
        loaded,
      );
    });
    return;
  }
  const object = toKubernetesObject(value, origin);
  if (!object) ignore('no apiVersion and kind');
  else if (
    BUILD_GROUPS.some(group => object.reference.apiVersion.startsWith(group))
  ) {
    ignore(`${object.reference.kind} is not sent to a cluster`);
  } else loaded.objects.push(object);
}

function isList(value: FieldMap): boolean {
  return (
    textAt(value, 'apiVersion') === 'v1' &&
    (textAt(value, 'kind') ?? '').endsWith('List') &&
    Array.isArray(value.items)
  );
}

function lineInText(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
