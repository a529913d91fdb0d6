import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './tools.ts';

/** An entry as a reader sees it; the mode with its file type, where the reader shows one. */
export interface Seen {
  name: string;
  sha256: string;
  mode?: number;
}

/** Each list is sorted by name. */
type Reader = (zip: string) => Seen[];

export const readByPython: Reader = (zip) =>
  fromJson(runTool('python3', ['__tests__/layer/readers/list.py', zip]));

export const readByGo: Reader = (zip) =>
  fromJson(runTool('go', ['run', '__tests__/layer/readers/list.go', zip]));

export const readByJavaZipFile: Reader = (zip) => readByJava('file', zip);

export const readByJavaStream: Reader = (zip) => readByJava('stream', zip);

function readByJava(how: 'file' | 'stream', zip: string): Seen[] {
  const lines = runTool('java', ['-Xshare:auto', '__tests__/layer/readers/List.java', how, zip]).trimEnd();
  return sorted(lines.split('\n').map((line) => ({ sha256: line.slice(0, 64), name: line.slice(65) })));
}

function fromJson(lines: string): Seen[] {
  const parsed = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as [string, number, string]);
  return sorted(parsed.map(([name, mode, sha256]) => ({ name, mode, sha256 })));
}

/** The files and links below a folder, as an unpacker left them on disk. */
export function readDisk(root: string): Seen[] {
  return sorted(seenBelow(root, ''));
}

function seenBelow(root: string, below: string): Seen[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((item) => {
    const name = below + item.name;
    const place = join(root, name);
    if (item.isDirectory()) return seenBelow(root, `${name}/`);
    const content = item.isSymbolicLink() ? readlinkSync(place) : readFileSync(place);
    const sha256 = createHash('sha256').update(content).digest('hex');
    return [{ name, mode: lstatSync(place).mode, sha256 }];
  });
}

export function sorted(seen: Seen[]): Seen[] {
  return [...seen].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
}
