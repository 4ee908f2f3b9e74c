import {
  type Document,
  isAlias,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
} from 'yaml';
import { MAX_INTENT_BYTES, MAX_INTENT_DEPTH } from './limits';
import type { IntentProblem } from './IntentProblem';
import { measureDepth } from './measureDepth';

/** Keys that reach into the prototype of a JavaScript object. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A YAML document that is safe to turn into an object. */
export interface YamlText {
  document: Document;
  lines: LineCounter;
}

function wholeDocument(message: string): { problems: IntentProblem[] } {
  return { problems: [{ path: '', message, line: 1, column: 1 }] };
}

function findForbidden(yaml: YamlText): IntentProblem[] {
  const problems: IntentProblem[] = [];
  const report = (offset: number, message: string) => {
    const { line, col } = yaml.lines.linePos(offset);
    problems.push({ path: '', message, line, column: col });
  };
  visit(yaml.document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node))
        report(offset, 'aliases (*name) are not read: write the value out');
      else if (node.anchor)
        report(offset, 'anchors (&name) are not read: write the value out');
    },
    Pair(_key, pair) {
      const key = pair.key;
      if (!isScalar(key) || typeof key.value !== 'string') {
        const offset = isScalar(key) ? key.range?.[0] : undefined;
        if (!isAlias(key)) report(offset ?? 0, 'a key must be text');
      } else if (PROTOTYPE_KEYS.has(key.value)) {
        report(key.range?.[0] ?? 0, `the key ${key.value} is not allowed`);
      }
    },
  });
  return problems;
}

/**
 * Reads one YAML document and refuses what an intent never needs and what
 * harms a reader: size, depth, aliases, anchors, duplicate keys, unknown tags,
 * keys that are not text, several documents.
 */
export function readYaml(
  text: string,
): YamlText | { problems: IntentProblem[] } {
  if (
    text.length > MAX_INTENT_BYTES ||
    new TextEncoder().encode(text).length > MAX_INTENT_BYTES
  ) {
    return wholeDocument(
      `is larger than ${MAX_INTENT_BYTES} bytes: split the platform`,
    );
  }
  if (measureDepth(text, MAX_INTENT_DEPTH) > MAX_INTENT_DEPTH) {
    return wholeDocument(
      `nests maps and lists deeper than ${MAX_INTENT_DEPTH} levels`,
    );
  }
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    strict: true,
    logLevel: 'silent',
  });
  if (!Array.isArray(documents) || documents.length === 0) {
    return wholeDocument('is empty: an intent is expected');
  }
  if (documents.length > 1) {
    const { line, col } = lines.linePos(documents[1].range[0]);
    return {
      problems: [
        {
          path: '',
          message: 'holds several documents: only one intent is read',
          line,
          column: col,
        },
      ],
    };
  }
  const [document] = documents;
  const faults = [...document.errors, ...document.warnings].map(fault => {
    const { line, col } = lines.linePos(fault.pos[0]);
    return {
      path: '',
      message: `is not valid YAML: ${fault.message}`,
      line,
      column: col,
    };
  });
  const yaml = { document, lines };
  const problems = faults.length > 0 ? faults : findForbidden(yaml);
  return problems.length > 0 ? { problems } : yaml;
}
