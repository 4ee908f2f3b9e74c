import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { parsePlatform } from './parsePlatform';

const EXAMPLES = resolve(__dirname, '../../../examples/intents');

/** Made up, in the forms that real ones have. */
const SECRETS = {
  'a key of AWS': 'AKIAQ7R3T5V9X1Z2B4D6',
  'a token of GitHub': 'ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8',
  'a private key': '-----BEGIN OPENSSH PRIVATE KEY-----b3BlbnNzaC1rZXk',
  'an address with a password': 'postgres://shop:correct-horse@db:5432/shop',
};

type Path = readonly (string | number)[];

function textFields(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textFields(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function plant(intent: unknown, path: Path, secret: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return secret;
  const items = intent as Record<string | number, unknown>;
  const planted = plant(items[key], rest, secret);
  return Array.isArray(intent)
    ? intent.map((item, index) => (index === key ? planted : item))
    : { ...items, [key]: planted };
}

describe.each(['every-app-kind', 'bank-pci-air-gapped'])(
  'a secret that is typed into %s',
  name => {
    const intent = parse(readFileSync(`${EXAMPLES}/${name}.yaml`, 'utf8'));
    const fields = textFields(intent);

    it.each(Object.entries(SECRETS))(
      'is refused in every field and never repeated: %s',
      (_, secret) => {
        expect(fields.length).toBeGreaterThan(50);
        for (const path of fields) {
          const { errors = [] } = parsePlatform(plant(intent, path, secret));
          expect([
            path.join('.'),
            errors.map(({ message }) => message),
          ]).toEqual([
            path.join('.'),
            [
              expect.stringMatching(
                /^looks like a secret: .* Git keeps every value for ever$/,
              ),
            ],
          ]);
          expect(JSON.stringify(errors)).not.toContain(secret.slice(0, 12));
        }
      },
    );
  },
);
