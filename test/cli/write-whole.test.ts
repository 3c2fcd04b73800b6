import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { requireWritable, writeWhole } from '../../src/cli/write-whole.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'txkit-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a file is replaced and nothing is left beside it', async () => {
  const file = join(folder, 'report.json');
  await writeFile(file, 'before');
  await writeWhole(file, 'after');
  expect(await readFile(file, 'utf8')).toBe('after');
  expect(await readdir(folder)).toEqual(['report.json']);
});

test('a link stays a link', async () => {
  const target = join(folder, 'target');
  const link = join(folder, 'link');
  await writeFile(target, 'before');
  await symlink(target, link);
  await writeWhole(link, 'after');
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(target, 'utf8')).toBe('after');
});

test('a device stays a device', async () => {
  await requireWritable('--report', '/dev/null');
  await writeWhole('/dev/null', 'text');
  expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
});

test('what keeps a file from being written is said before', async () => {
  await expect(requireWritable('--output', join(folder, 'none/file'))).rejects.toThrow('there is no folder');
  await expect(requireWritable('--output', folder)).rejects.toThrow('is a folder');
});
