import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { fromCatalogue } from '../scripts/generate/from-catalogue.js';
import { fromSchemas } from '../scripts/generate/from-schemas.js';
import { readGenerated } from './generated-files.js';

const remedy = 'run: npm run generate';

describe('generated files are what would be written', async () => {
  const files = [...(await fromSchemas()), ...fromCatalogue()];

  test.each(files.map(([file, text]) => ({ file, text })))('$file', async ({ file, text }) => {
    expect(await readGenerated(file), remedy).toBe(text);
  });

  test('the validators need no other module', async () => {
    const code = await readFile(new URL('../generated/putler/validators.js', import.meta.url), 'utf8');
    expect(code).not.toMatch(/\brequire\s*\(|^import /m);
  });
});
