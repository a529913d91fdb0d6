/** Proves that dist/ is what the sources build: builds it anew beside, and compares byte for byte. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.js';

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');
const fresh = mkdtempSync(join(tmpdir(), 'check-dist-'));
try {
  await build(fresh);
  const names = [...new Set([...readdirSync(dist), ...readdirSync(fresh)])].sort();
  const different = names.filter((name) => !sameFile(join(dist, name), join(fresh, name)));
  for (const name of different) console.error(`dist/${name} is not what the sources build`);
  if (different.length > 0) {
    console.error('Run `npm run build` and commit dist/.');
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources build (${names.length} files)`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** @param {string} a @param {string} b */
function sameFile(a, b) {
  try {
    return readFileSync(a).equals(readFileSync(b));
  } catch {
    return false;
  }
}
