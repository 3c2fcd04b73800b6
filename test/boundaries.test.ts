import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { kits } from '../conformance/suites/index.js';
import { apis } from '../src/apis/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folder -> the folders and packages that its files may import, beside their own folder. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  'src/core': ['big.js'],
  'src/formats': ['src/core', 'csv-parse', 'csv-stringify', 'fast-xml-parser', 'jsonc-parser'],
  'src/arbitrary': ['src/core', 'fast-check'],
  'src/apis': [
    'generated',
    'src/core',
    'src/formats',
    'src/arbitrary',
    'big.js',
    'currency-codes',
    'fastest-levenshtein',
    'fast-check',
  ],
  'src/apis/putler/rules': ['src/core', 'src/apis/putler', 'big.js'],
  'src/report': ['src/core', 'node'],
  'conformance/engine': ['src/core', 'fast-check', 'undici', 'fastest-levenshtein', 'node'],
  'conformance/report': ['conformance/engine', 'src/core', 'picocolors'],
  'conformance/reference': ['conformance/engine', 'src/apis', 'src/core', 'src/formats', 'big.js', 'node'],
  'conformance/suites': [
    'conformance/engine',
    'conformance/reference',
    'generated',
    'src/apis',
    'src/core',
    'src/formats',
    'fast-check',
  ],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

async function importsUnder(folder: string): Promise<readonly Import[]> {
  const files = (await readdir(join(root, folder), { recursive: true })).filter((file) =>
    file.endsWith('.ts'),
  );
  const all = await Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      const text = await readFile(join(root, path), 'utf8');
      return Array.from(text.matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/g), ([, fixed, lazy]) => ({
        file: path,
        target: targetOf(path, (fixed ?? lazy) as string),
      }));
    }),
  );
  return all.flat();
}

function targetOf(file: string, name: string): string {
  if (name.startsWith('.')) return relative(root, resolve(root, dirname(file), name));
  return name.startsWith('node:')
    ? 'node'
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');
}

const isUnder = (target: string, folder: string) => target === folder || target.startsWith(`${folder}/`);

describe('imports go one way', () => {
  test.each(Object.entries(mayImport))('%s', async (folder, allowed) => {
    const imports = await importsUnder(folder);
    expect(folder === 'generated' || imports.length > 0).toBe(true);
    const wrong = imports.filter(({ target }) => ![folder, ...allowed].some((one) => isUnder(target, one)));
    expect(wrong).toEqual([]);
  });

  test('nothing imports the roof', async () => {
    const imports = [...(await importsUnder('src')), ...(await importsUnder('conformance'))];
    const wrong = imports.filter(
      ({ file, target }) => isUnder(target, 'src/cli') && !isUnder(file, 'src/cli'),
    );
    expect(wrong).toEqual([]);
  });

  test('src imports conformance in the roof alone', async () => {
    const imports = await importsUnder('src');
    const wrong = imports.filter(
      ({ file, target }) => isUnder(target, 'conformance') && !isUnder(file, 'src/cli'),
    );
    expect(wrong).toEqual([]);
  });

  test('vitest and fast-check stay behind their entries', async () => {
    const imports = await importsUnder('src');
    const wrong = imports.filter(({ target }) => target === 'vitest');
    expect(wrong).toEqual([]);
    const conformance = (await importsUnder('conformance')).filter(({ target }) => target === 'vitest');
    expect(conformance.map(({ file }) => file)).toEqual(['conformance/vitest.ts']);
  });
});

describe('an API has its room on each floor', async () => {
  const foldersOf = async (folder: string) =>
    (await readdir(join(root, folder), { withFileTypes: true }))
      .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
      .map(({ name }) => name)
      .sort();
  const ids = apis.map(({ id }) => id).sort();

  test.each(['schemas', 'generated', 'src/apis', 'conformance/reference', 'conformance/suites'])(
    '%s',
    async (folder) => {
      expect(await foldersOf(folder)).toEqual(ids);
    },
  );

  test('each API has a conformance kit', () => {
    expect(kits.map(({ api }) => api).sort()).toEqual(ids);
  });
});
