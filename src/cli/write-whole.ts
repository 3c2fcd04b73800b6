import { constants } from 'node:fs';
import { access, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../../conformance/engine/usage-error.js';

/** A file is there whole or as it was: nobody reads half of it. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  // A device or a pipe must not be replaced by a file.
  if (found && !found.isFile()) return writeFile(file, content);
  const target = found ? await realpath(file) : file;
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new UsageError(`${file} cannot be written: ${reasonOf(error)}`);
  }
}

/** Says before any work what would keep a file from being written; `what` names the option. */
export async function requireWritable(what: string, file: string): Promise<void> {
  const folder = dirname(file);
  const parent = await stat(folder).catch(() => undefined);
  if (!parent?.isDirectory()) {
    throw new UsageError(
      `${what}: there is no folder ${folder}`,
      `create it first, as in mkdir -p ${folder}`,
    );
  }
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw new UsageError(`${what}: ${file} is a folder`, 'name a file in it');
  try {
    await access(found && !found.isFile() ? file : folder, constants.W_OK);
  } catch (error) {
    throw new UsageError(`${what} cannot be written: ${reasonOf(error)}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
};

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
