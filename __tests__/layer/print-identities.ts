// Writes the sample in several orders below a folder and prints, a line for each, the content hash and the archive's
// SHA-256: `node print-identities.js UMASK FOLDER`. Run in processes of its own, with another time zone and locale.
import { mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { readLayer } from '../../src/layer/layer.ts';
import { startWorkers } from '../../src/layer/workers.ts';
import { SAMPLE } from './sample-tree.ts';
import { writeTree } from './tree.ts';

const [umask = '', folder = ''] = process.argv.slice(2);
process.umask(parseInt(umask, 8));
const paths = Object.keys(SAMPLE);
const checkouts = {
  one: paths,
  'work/some where/else': paths.toReversed(),
  three: [...paths.slice(7), ...paths.slice(0, 7)],
};
const workers = startWorkers(2);
for (const [index, [checkout, order]] of Object.entries(checkouts).entries()) {
  const root = join(folder, checkout);
  mkdirSync(root, { recursive: true });
  writeTree(root, Object.fromEntries(order.map((path) => [path, SAMPLE[path] ?? ''])));
  utimesSync(join(root, 'python/a.py'), index * 1e8, index * 1.5e8);
  const compatibility = { runtimes: ['python3.13', 'nodejs22.x'], architectures: ['x86_64', 'arm64'] };
  const layer = await readLayer(
    { kind: 'folder', location: root },
    { ...compatibility, prefix: '', exclude: [], workers },
  );
  const { sha256 } = await layer.pack(join(folder, `${index}.zip`));
  console.log(`${layer.contentHash} ${sha256}`);
}
await workers.close();
