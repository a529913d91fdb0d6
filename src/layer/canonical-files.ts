import { canonicalInstalledPhp } from './composer-installed.ts';
import { canonicalManifest, canonicalNodeLock } from './local-packages.ts';
import { readFully } from './open-file.ts';
import { canonicalRecord } from './python-record.ts';
import { canonicalNodeShim, canonicalPythonScript } from './script-paths.ts';

/** A file that installers write, and its text without what differs between two installations of the same packages. */
interface Rewrite {
  /** Bytes; a larger file is no such file, and is taken as it is. */
  most: number;
  /** What such a file begins with, where that tells it from others of such a name. */
  start: string;
  /** Takes and gives bytes as Latin-1, so that all but what is rewritten stays as it is. */
  canonical: (text: string) => string;
}

const RECORD: Rewrite = { most: 16 * 1024 * 1024, start: '', canonical: canonicalRecord };
const INSTALLED_PHP: Rewrite = {
  most: 4 * 1024 * 1024,
  start: '<?php return array(',
  canonical: canonicalInstalledPhp,
};
const PYTHON_SCRIPT: Rewrite = { most: 256 * 1024, start: '#!/', canonical: canonicalPythonScript };
const MANIFEST: Rewrite = { most: 4 * 1024 * 1024, start: '', canonical: canonicalManifest };
const NODE_LOCK: Rewrite = { most: 8 * 1024 * 1024, start: '{', canonical: canonicalNodeLock };
const NODE_SHIM: Rewrite = { most: 64 * 1024, start: '#!/bin/sh', canonical: canonicalNodeShim };

/** By its path alone, as every file of a layer is asked. */
function rewriteOf(source: string): Rewrite | undefined {
  if (source.endsWith('.dist-info/RECORD')) return RECORD;
  if (source.endsWith('/composer/installed.php')) return INSTALLED_PHP;
  if (source.endsWith('/package.json') || source.endsWith('/pnpm-lock.yaml'))
    return source.includes('/node_modules/') ? undefined : MANIFEST;
  if (source.endsWith('/package-lock.json')) return NODE_LOCK;
  const name = source.lastIndexOf('/');
  if (source.endsWith('/.bin', name)) return NODE_SHIM;
  return source.endsWith('/bin', name) && !source.includes('/node_modules/') ? PYTHON_SCRIPT : undefined;
}

/**
 * The bytes that a file of a folder has in the layer, where they are others than on disk: those that the installer
 * wrote, without the paths of the build machine and the traces of the tool. Nothing that a program needs is lost.
 * @param source where the file is on disk
 * @param size of the file, bytes
 * @returns undefined where the file is in the layer as it is on disk
 */
export function canonicalBytes(source: string, fd: number, size: number): Buffer | undefined {
  const rewrite = rewriteOf(source);
  if (!rewrite || size > rewrite.most) return undefined;
  const start = Buffer.alloc(rewrite.start.length);
  if (readFully(fd, start, 0) < start.length || start.toString('latin1') !== rewrite.start) return undefined;
  const bytes = Buffer.alloc(size);
  const text = bytes.toString('latin1', 0, readFully(fd, bytes, 0));
  const canonical = rewrite.canonical(text);
  return canonical === text ? undefined : Buffer.from(canonical, 'latin1');
}
