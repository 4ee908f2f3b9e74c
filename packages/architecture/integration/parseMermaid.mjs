import { JSDOM } from 'jsdom';

// Reads a JSON list of diagrams and writes what the Mermaid package says of each. It is a program of its
// own, since Mermaid is made of modules that are loaded when a diagram needs them, and wants a document.
const { window } = new JSDOM('<!doctype html><body></body>');
const NAMES = [
  'window',
  'document',
  'Element',
  'Node',
  'HTMLElement',
  'HTMLFormElement',
  'HTMLTemplateElement',
];
const MORE = ['DocumentFragment', 'DOMParser', 'NamedNodeMap', 'NodeFilter'];
for (const name of [...NAMES, ...MORE]) globalThis[name] = window[name];
const { default: mermaid } = await import('mermaid');

let input = '';
for await (const chunk of process.stdin) input += chunk;
const answers = [];
for (const diagram of JSON.parse(input)) {
  try {
    answers.push({ type: (await mermaid.parse(diagram)).diagramType });
  } catch (error) {
    answers.push({ error: error.message });
  }
}
process.stdout.write(JSON.stringify(answers));
