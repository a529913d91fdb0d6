import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { posix } from 'node:path';
import { expect } from '@jest/globals';
import AdmZip from 'adm-zip';
import fc from 'fast-check';
import { archiveEntries } from '../../src/layer/archive/read.ts';
import { contentHash } from '../../src/layer/content-hash.ts';
import { packToFile, readFolder } from './read-folder.ts';
import { temporaryFolder } from './temp-folder.ts';
import { randomBytes, text, writeTree } from './tree.ts';
import type { Node, Tree } from './tree.ts';
import { testOnPosix } from '../systems.ts';

const onPosix = testOnPosix('permission bits');

const MIB = 1 << 20;

const name = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('a', 'B', '.', ' ', '-'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 6,
  })
  .filter((one) => !/[\p{Cc}/\\:]/u.test(one) && one !== '.' && one !== '..');

const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));

const size = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 1, arbitrary: fc.constantFrom(MIB - 1, MIB, MIB + 1, 3 * MIB) },
);

const bytes = fc
  .tuple(size, fc.boolean(), fc.nat({ max: 9 }))
  .map(([length, compressible, seed]) => (compressible ? text(length) : randomBytes(length, seed)));

const file: fc.Arbitrary<Node> = fc.oneof(
  bytes,
  bytes.map((content) => ({ executable: content })),
);

const tree: fc.Arbitrary<Tree> = fc
  .record({
    files: fc.array(fc.tuple(path, file), { minLength: 1, maxLength: 12 }),
    links: fc.array(fc.tuple(path, fc.nat()), { maxLength: 4 }),
  })
  .map(({ files, links }) => {
    const grown = new Map<string, Node>();
    for (const [place, node] of files) if (isFree(grown, place)) grown.set(place, node);
    const targets = [...grown.keys()];
    for (const [place, choice] of links) {
      const target = targets[choice % targets.length] ?? '';
      if (isFree(grown, place)) grown.set(place, { link: posix.relative(posix.dirname(place), target) });
    }
    return Object.fromEntries(grown);
  });

/** Whether a path is neither taken nor inside or around one that is. */
function isFree(taken: Map<string, Node>, place: string): boolean {
  return ![...taken.keys()].some((one) => `${one}/`.startsWith(`${place}/`) || place.startsWith(`${one}/`));
}

/** What the tree's entries are, by path. */
function expectedOf(grown: Tree): unknown {
  return Object.fromEntries(
    Object.entries(grown).map(([place, node]) => {
      const isPlain = typeof node === 'string' || Buffer.isBuffer(node);
      const content = isPlain ? node : 'link' in node ? node.link : node.executable;
      const kind = isPlain ? 'plain' : 'link' in node ? 'link' : 'executable';
      return [place, [kind, Buffer.byteLength(content), createHash('sha256').update(content).digest('hex')]];
    }),
  );
}

function seenByOurReader(zip: Buffer): unknown {
  return Object.fromEntries(
    archiveEntries(zip, 'layer.zip').map(({ path: place, type, executable, size: length, sha256 }) => [
      place,
      [type === 'link' ? 'link' : executable ? 'executable' : 'plain', length, sha256],
    ]),
  );
}

function seenByAdmZip(zip: Buffer): unknown {
  const kinds = new Map([
    [0o100644, 'plain'],
    [0o100755, 'executable'],
    [0o120777, 'link'],
  ]);
  return Object.fromEntries(
    new AdmZip(zip).getEntries().map((entry) => {
      const content = entry.getData();
      const sha256 = createHash('sha256').update(content).digest('hex');
      return [entry.entryName, [kinds.get(entry.attr >>> 16), content.length, sha256]];
    }),
  );
}

onPosix(
  'what is packed is what is read back, by this reader and by adm-zip, with one content hash',
  async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (grown) => {
        const root = temporaryFolder();
        writeTree(root, grown);
        const layer = await readFolder(root, { exclude: ['!*'] });
        const { zip } = await packToFile(layer);
        expect(seenByOurReader(zip)).toEqual(expectedOf(grown));
        expect(seenByAdmZip(zip)).toEqual(expectedOf(grown));
        const compatibility = { runtimes: [], architectures: [] };
        expect(contentHash(archiveEntries(zip, 'layer.zip'), compatibility)).toBe(layer.contentHash);
        rmSync(root, { recursive: true });
      }),
      { numRuns: 100 },
    );
  },
);
