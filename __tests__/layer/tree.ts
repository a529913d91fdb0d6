import { createCipheriv } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a path holds: the bytes of a plain file, of an executable one, or where a symbolic link points. */
export type Node = string | Buffer | { executable: string | Buffer } | { link: string };

/** Paths, `/`-separated, and what they hold. A path that ends in `/` is an empty folder. */
export type Tree = Record<string, Node>;

/** Writes the tree into a folder, in the order of its keys; the modes are what the umask leaves. */
export function writeTree(root: string, tree: Tree): void {
  for (const [path, node] of Object.entries(tree)) {
    const place = join(root, path);
    mkdirSync(path.endsWith('/') ? place : dirname(place), { recursive: true });
    if (!path.endsWith('/')) writeNode(place, node);
  }
}

function writeNode(place: string, node: Node): void {
  if (typeof node === 'string' || Buffer.isBuffer(node)) return writeFileSync(place, node);
  if ('link' in node) return symlinkSync(node.link, place);
  writeFileSync(place, node.executable, { mode: 0o777 });
}

/** Bytes that no compressor makes smaller, always the same for one seed. */
export function randomBytes(length: number, seed = 1): Buffer {
  const key = Buffer.alloc(16);
  key.writeUInt32LE(seed);
  return createCipheriv('aes-128-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(length));
}

/** Text that compresses well and never repeats exactly. */
export function text(length: number): Buffer {
  let lines = '';
  for (let line = 0; lines.length < length; line++)
    lines += `${line} def handler_${line % 97}(event, context):\n`;
  return Buffer.from(lines.slice(0, length));
}
