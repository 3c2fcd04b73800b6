import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateAll } from './generate/all.js';

// Writes everything under generated/, or with --check fails when something there is not what would be written.

const check = process.argv.includes('--check');
const stale: string[] = [];

for (const [file, text] of await generateAll()) {
  const path = new URL(`../generated/${file}`, import.meta.url);
  const present = await readFile(path, 'utf8').catch(() => undefined);
  if (present === text) continue;
  stale.push(file);
  if (check) continue;
  await mkdir(dirname(path.pathname), { recursive: true });
  await writeFile(path, text);
  console.log(`wrote generated/${file}`);
}

if (check && stale.length > 0) {
  console.error(`generated files are not up to date: ${stale.join(', ')}\nrun: npm run generate`);
  process.exitCode = 1;
}
