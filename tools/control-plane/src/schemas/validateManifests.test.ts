import { parseReport } from './validateManifests.ts';

describe('parseReport', () => {
  it('lists every problem with the path of its field', () => {
    const summary = { valid: 3, invalid: 1, errors: 1, skipped: 0 };
    const report = JSON.stringify({
      resources: [
        {
          filename: 'stdin',
          kind: 'Deployment',
          name: 'web',
          msg: "problem validating schema. jsonschema validation failed with 'file:///s.json#' - at '/spec': additional properties 'a' not allowed - at '/spec/replicas': got string, want integer",
        },
        {
          filename: 'stdin',
          kind: 'Unknown',
          name: 'x',
          msg: 'could not find schema for Unknown',
        },
      ],
      summary,
    });
    expect(parseReport(report)).toEqual({
      ...summary,
      problems: [
        {
          file: 'stdin',
          kind: 'Deployment',
          name: 'web',
          messages: [
            "/spec: additional properties 'a' not allowed",
            '/spec/replicas: got string, want integer',
          ],
        },
        {
          file: 'stdin',
          kind: 'Unknown',
          name: 'x',
          messages: ['could not find schema for Unknown'],
        },
      ],
    });
  });

  it('reads a report without problems', () => {
    const summary = { valid: 1, invalid: 0, errors: 0, skipped: 0 };
    expect(parseReport(JSON.stringify({ summary })).problems).toEqual([]);
  });
});
