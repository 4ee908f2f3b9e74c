import { serializeHcl } from './serializeHcl';

describe('serializeHcl', () => {
  it('puts the equals signs of neighbours of one line below one another', () => {
    expect(
      serializeHcl([
        {
          type: 'resource',
          labels: ['aws_vpc', 'main'],
          body: {
            attributes: [
              ['cidr_block', '10.0.0.0/16'],
              ['region', { hcl: 'var.region' }],
              [
                'tags',
                {
                  pairs: [
                    ['Name', 'a'],
                    ['kubernetes.io/cluster', 'b'],
                  ],
                },
              ],
              ['zones', ['a', 'b']],
            ],
            blocks: [{ type: 'timeouts', body: {} }],
          },
        },
      ]),
    ).toBe(
      [
        'resource "aws_vpc" "main" {',
        '  cidr_block = "10.0.0.0/16"',
        '  region     = var.region',
        '  tags = {',
        '    Name                    = "a"',
        '    "kubernetes.io/cluster" = "b"',
        '  }',
        '  zones = ["a", "b"]',
        '',
        '  timeouts {}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it.each([
    // eslint-disable-next-line no-template-curly-in-string
    ['${file("/etc/passwd")}', '"$${file(\\"/etc/passwd\\")}"'],
    ['%{ for x in y }', '"%%{ for x in y }"'],
    ['a"\nb\\', '"a\\"\\nb\\\\"'],
    ['\u0007\u2028', '"\\u0007\\u2028"'],
    ['$$', '"$$"'],
  ])('writes %j as inert text', (text, expected) => {
    expect(
      serializeHcl([{ type: 'x', body: { attributes: [['y', text]] } }]),
    ).toBe(`x {\n  y = ${expected}\n}\n`);
  });

  it('keeps the end of a text from escaping the expression after it', () => {
    expect(
      serializeHcl([
        {
          type: 'x',
          body: { attributes: [['y', { template: ['a$', { hcl: 'var.b' }] }]] },
        },
      ]),
      // eslint-disable-next-line no-template-curly-in-string
    ).toBe('x {\n  y = "a${"$"}${var.b}"\n}\n');
  });

  it('writes calls and templates', () => {
    expect(
      serializeHcl([
        {
          type: 'x',
          body: {
            attributes: [
              ['y', { call: 'jsonencode', argument: { pairs: [['a', [1]]] } }],
              ['z', { template: ['a-', { hcl: 'var.b' }] }],
            ],
          },
        },
      ]),
      // eslint-disable-next-line no-template-curly-in-string
    ).toBe(
      'x {\n  y = jsonencode({\n    a = [1]\n  })\n  z = "a-${var.b}"\n}\n',
    );
  });
});
