// Compiles src, conformance and generated to dist, and copies the generated validators, which are
// JavaScript already. Incremental: a second build without a change takes about a second.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const buildInfo = join(root, 'node_modules/.cache/txkit/build.tsbuildinfo');
// Without its output, the build information of an earlier build would make tsc believe that all is there.
if (!existsSync(join(root, 'dist'))) rmSync(buildInfo, { force: true });

const tsc = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
if (tsc.status !== 0) process.exit(tsc.status ?? 1);

for (const api of readdirSync(join(root, 'generated'), { withFileTypes: true })) {
  if (!api.isDirectory()) continue;
  for (const file of ['validators.js', 'validators.d.ts']) {
    const target = join(root, 'dist/generated', api.name, file);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(root, 'generated', api.name, file), target);
  }
}
chmodSync(join(root, 'dist/src/cli/main.js'), 0o755);
