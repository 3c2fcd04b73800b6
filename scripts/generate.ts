import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

// Writes everything under generated/, or with --check fails when something there is not what would be written.
// --quick leaves out the kill matrix, which takes a minute: each fault is run against each case.

const check = process.argv.includes('--check');
const quick = process.argv.includes('--quick');
const stale: string[] = [];

// Each step may import what the one before has written.
const steps = [
  async () => (await import('./generate/from-schemas.js')).fromSchemas(),
  async () => (await import('./generate/from-catalogue.js')).fromCatalogue(),
  ...(quick ? [] : [async () => (await import('./generate/from-catalogue.js')).fromKillMatrix()]),
];

for (const step of steps) {
  for (const [file, text] of await step()) {
    const path = fileURLToPath(new URL(`../generated/${file}`, import.meta.url));
    const present = await readFile(path, 'utf8').catch(() => undefined);
    if (present === text) continue;
    stale.push(file);
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`wrote generated/${file}`);
  }
}

if (check && stale.length > 0) {
  console.error(`generated files are not up to date: ${stale.join(', ')}\nrun: npm run generate`);
  process.exitCode = 1;
}
