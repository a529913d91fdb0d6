/** Measures what a comparison with a live layer of 40 MB reads of its zip: `node bench/compare.ts`. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startEmulator } from '../emulator/index.js';
import { createRegionClient } from '../src/aws/region-client.ts';
import { readPublishedLayer } from '../src/packages/read-published.ts';
import { readLayer } from '../src/layer/layer.ts';
import { startWorkers } from '../src/layer/workers.ts';
import { Problem } from '../src/shared/problem.ts';
import { formatBytes } from '../src/shared/format.ts';

/** Real packages where bench.ts has installed them, less what takes the zip beyond 40 MB. */
const TREE = resolve('.cache/trees/python');
const EXCLUDE = ['numpy*', 'scipy.libs'];
const ACCOUNT = '123456789012';
const REGION = 'eu-central-1';

export interface ComparisonCost {
  zipBytes: number;
  readBytes: number;
  requests: number;
}

/** Compares with a layer of which nothing is known, which is when the most has to be read. */
export async function measureComparison(): Promise<ComparisonCost> {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-compare-'));
  const emulator = await startEmulator();
  try {
    const zip = await pack(scratch);
    emulator.region(ACCOUNT, REGION).seedLayer({ name: 'bench', zip });
    Object.assign(process.env, {
      AWS_ENDPOINT_URL: emulator.url,
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_EC2_METADATA_DISABLED: 'true',
    });
    const aws = await createRegionClient({ region: REGION });
    const live = await readPublishedLayer(aws, { layerName: 'bench', current: [] });
    aws.close();
    if (!live || live.files instanceof Problem) throw new Error('the layer cannot be read');
    const calls = emulator.callsOf('GetObject');
    const readBytes = calls.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0);
    return { zipBytes: zip.length, readBytes, requests: calls.length };
  } finally {
    await emulator.close();
    rmSync(scratch, { recursive: true });
  }
}

async function pack(scratch: string): Promise<Buffer> {
  const isReal = existsSync(TREE);
  const location = isReal ? TREE : generated(join(scratch, 'tree'));
  const workers = startWorkers();
  try {
    const options = { prefix: '', exclude: isReal ? EXCLUDE : [], runtimes: [], architectures: [], workers };
    const layer = await readLayer({ kind: 'folder', location }, options);
    const archive = await layer.pack(join(scratch, 'layer.zip'));
    return archive.read(0, archive.size);
  } finally {
    await workers.close();
  }
}

/** 2,000 files of 20 kB that do not compress. */
function generated(root: string): string {
  for (let index = 0; index < 2000; index++) {
    const folder = join(root, 'python', `package_${index % 40}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `module_${index}.so`), randomBytes(20_000));
  }
  return root;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { zipBytes, readBytes, requests } = await measureComparison();
  const share = ((100 * readBytes) / zipBytes).toFixed(2);
  console.log(
    `${formatBytes(readBytes)} of ${formatBytes(zipBytes)} in ${requests} requests: ${share} %, at most 2 % required`,
  );
}
