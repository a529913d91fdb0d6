import { constants, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { systemCode } from '../../shared/system-code.ts';
import { BuildProblem } from '../build-problem.ts';
import type { LocalDistribution } from './local-package.ts';

/**
 * Copies packages of the repository beside those that were installed, with their metadata and a RECORD.
 * @param site absolute path
 * @throws BuildProblem where a file is there already
 */
export function copyLocals(locals: readonly LocalDistribution[], site: string): void {
  for (const { name, files, infoFolder, info } of locals) {
    const rows = [`${infoFolder}/RECORD,,`];
    for (const { from, to } of files) {
      const bytes = readFileSync(from);
      copyNew(from, { site, to }, name);
      rows.push(row(to, bytes));
    }
    for (const [file, text] of Object.entries(info)) {
      const path = `${infoFolder}/${file}`;
      mkdirSync(join(site, infoFolder), { recursive: true });
      writeFileSync(join(site, path), text);
      rows.push(row(path, Buffer.from(text)));
    }
    writeFileSync(join(site, infoFolder, 'RECORD'), `${rows.sort().join('\n')}\n`);
  }
}

/** What the system says where a file is there, or a folder in the place of a file, or a file in that of a folder. */
const TAKEN = new Set(['EEXIST', 'ENOTDIR', 'EISDIR']);

function copyNew(from: string, { site, to }: { site: string; to: string }, name: string): void {
  const target = join(site, to);
  try {
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(from, target, constants.COPYFILE_EXCL);
  } catch (error) {
    if (!TAKEN.has(systemCode(error))) throw error;
    throw new BuildProblem(
      'build/clash',
      `${name} of this repository has a file that another package of the layer has too: ${to}.`,
      'Rename the module, or take the other package out of the lock.',
    );
  }
}

/** Source: Python packaging specifications, "Recording installed projects". */
function row(path: string, bytes: Buffer): string {
  const quoted = /[",]/.test(path) ? `"${path.replaceAll('"', '""')}"` : path;
  return `${quoted},sha256=${hash('sha256', bytes, 'base64url')},${bytes.length}`;
}
