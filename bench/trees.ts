import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/** A folder to measure on, or why it could not be made. */
export type Tree = { name: string; folder: string } | { name: string; missing: string };

const CACHE = resolve('.cache/trees');

const PYTHON = 'numpy==1.26.4 pandas==2.1.4 scipy==1.11.4 python-dateutil pytz six tzdata'.split(' ');
const NODE = 'typescript@5.9.3 webpack@5.102.1 date-fns@3.6.0 lodash@4.17.21 @babel/core@7.28.5'.split(' ');
const FILE_BYTES = 200_000_000;

/** Makes every tree once and keeps it in `.cache/`; real packages from their registries, files from a seeded generator. */
export function trees(): Tree[] {
  return [
    tree('python packages', 'python', (folder) => {
      const target = join(folder, 'python');
      const wheels = [
        '--only-binary=:all:',
        '--platform',
        'manylinux2014_x86_64',
        '--python-version',
        '3.12',
      ];
      run('python3', [
        '-m',
        'pip',
        'install',
        '-q',
        '--no-compile',
        '--no-deps',
        ...wheels,
        '--target',
        target,
        ...PYTHON,
      ]);
    }),
    tree('node_modules', 'node', (folder) => {
      writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
      run('npm', [
        'install',
        '--prefix',
        folder,
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--silent',
        ...NODE,
      ]);
    }),
    tree('200 MB of text', 'text', (folder) => writeFile(folder, text)),
    tree('200 MB of float32 weights', 'weights', (folder) => writeFile(folder, weights)),
    tree('262,143,999 bytes, the most AWS takes', 'largest', (folder) =>
      writeFile(folder, text, 262_143_999),
    ),
  ];
}

function tree(name: string, key: string, make: (folder: string) => void): Tree {
  const folder = join(CACHE, key);
  if (existsSync(folder)) return { name, folder };
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  try {
    make(partial);
  } catch (error) {
    return { name, missing: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
  renameSync(partial, folder);
  return { name, folder };
}

function run(command: string, args: string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

const BLOCK = 1_000_000;

function writeFile(
  folder: string,
  fill: (block: Buffer, random: () => number) => void,
  bytes = FILE_BYTES,
): void {
  const fd = openSync(join(folder, 'model.bin'), 'w');
  const random = generator(1);
  for (let written = 0; written < bytes;) {
    const block = Buffer.alloc(Math.min(BLOCK, bytes - written));
    fill(block, random);
    written += writeSync(fd, block);
  }
  closeSync(fd);
}

/** Records as a vocabulary or an index has them: compressible, but not trivially. */
function text(block: Buffer, random: () => number): void {
  for (let at = 0; at < block.length;) {
    const id = Math.floor(random() * 1e9);
    const word = WORDS[Math.floor(random() * random() * WORDS.length)] ?? '';
    at += block.write(`{"id":${id},"token":"${word}","score":${random().toFixed(6)}}\n`, at);
  }
}

const WORDS = Array.from({ length: 30_000 }, (_, index) => ((index * 2654435761) % 4294967296).toString(36));

function weights(block: Buffer, random: () => number): void {
  for (let at = 0; at + 4 <= block.length; at += 4) {
    block.writeFloatLE(0.02 * (random() + random() + random() + random() - 2), at);
  }
}

/** Bytes that do not compress. */
export function noise(bytes: number): Buffer {
  const random = generator(2);
  const block = Buffer.alloc(bytes);
  for (let at = 0; at + 4 <= bytes; at += 4) block.writeUInt32LE(Math.floor(random() * 4294967296), at);
  return block;
}

/** mulberry32: the same bytes on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
