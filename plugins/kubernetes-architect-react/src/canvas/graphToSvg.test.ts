import { gridLayout } from '../layout/gridLayout';
import { graphToSvg } from './graphToSvg';

describe('graphToSvg', () => {
  it('writes a well-formed document and escapes names', () => {
    const graph = {
      nodes: [
        { id: 'a', kind: 'cluster', name: '<script>&"' },
        { id: 'b', kind: 'cluster', name: 'plain' },
      ],
      edges: [{ source: 'a', target: 'b', kind: 'promotes', count: 1 }],
    };
    const svg = graphToSvg({
      graph,
      layout: gridLayout(graph),
      describe: () => 'Cluster',
    });
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');

    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelectorAll('rect')).toHaveLength(2);
    expect(document.querySelectorAll('path')).toHaveLength(1);
    expect(document.querySelector('text.n')?.textContent).toBe('<script>&"');
  });
});
