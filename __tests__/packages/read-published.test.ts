import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import {
  AddLayerVersionPermissionCommand,
  DeleteLayerVersionCommand,
  LambdaClient,
} from '@aws-sdk/client-lambda';
import { readPublishedFiles, readPublishedLayer } from '../../src/packages/read-published.ts';
import type { PublishedLayer } from '../../src/packages/read-published.ts';
import type { ComparedFile } from '../../src/packages/compared-file.ts';
import type { Entry } from '../../src/layer/entry.ts';
import { Problem } from '../../src/shared/problem.ts';
import { packToFile, readFolder } from '../layer/read-folder.ts';
import { SAMPLE } from '../layer/sample-tree.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { runTool, testWith } from '../layer/tools.ts';
import { randomBytes, writeTree } from '../layer/tree.ts';
import type { Tree } from '../layer/tree.ts';
import { zipOf } from '../layer/zip-builder.ts';
import type { EntryParts } from '../layer/zip-builder.ts';
import { atTheEmulator, REGION } from '../aws/at-the-emulator.ts';
import type { Stage } from '../aws/at-the-emulator.ts';
import { everythingIn } from '../aws/everything-in.ts';

const MINE = { layerName: 'mine', current: [] };

async function packed(tree: Tree): Promise<{ root: string; entries: Entry[]; zip: Buffer }> {
  const root = temporaryFolder();
  writeTree(root, tree);
  const layer = await readFolder(root);
  return { root, entries: layer.entries, zip: (await packToFile(layer)).zip };
}

/** Makes these bytes a layer's next version, whether AWS would have taken them or not. */
function store({ region }: Stage, bytes: Buffer, codeSize = bytes.length): string {
  const arn = region.seedLayer({ name: 'mine', unzippedSize: 1 });
  const versions = [...(region.layers.get('mine')?.versions.values() ?? [])];
  Object.assign(versions.at(-1)?.archive ?? {}, { bytes, codeSize });
  return arn;
}

function filesOf(live: PublishedLayer | undefined): ComparedFile[] {
  if (!live) throw new Error('there is no version');
  if (live.files instanceof Problem) throw live.files;
  return live.files;
}

function faultOf(live: PublishedLayer | undefined): string {
  return live?.files instanceof Problem ? live.files.what : 'none';
}

/** What a zip's directory tells of entries. */
function listed(entries: readonly Entry[]): ComparedFile[] {
  return entries.map(({ path, type, executable, size, crc }) => ({ path, type, executable, size, crc }));
}

function bytesRead({ emulator }: Stage): number {
  return emulator.callsOf('GetObject').reduce((sum, { bodyBytes }) => sum + bodyBytes, 0);
}

describe('the newest version', () => {
  test('is read with all that AWS says of it, and with what its directory lists', async () => {
    const { entries, zip } = await packed(SAMPLE);
    await atTheEmulator({}, async ({ region, aws }) => {
      region.seedLayer({ name: 'mine', files: { old: 'old' } });
      const arn = region.seedLayer({
        name: 'mine',
        zip,
        description: 'the second',
        compatibleRuntimes: ['python3.13'],
        compatibleArchitectures: ['arm64'],
        licenseInfo: 'MIT',
      });
      const live = await readPublishedLayer(aws, MINE);
      expect(live).toMatchObject({
        ...{ arn, version: 2, description: 'the second', codeSize: zip.length },
        declared: { runtimes: ['python3.13'], architectures: ['arm64'], license: 'MIT' },
      });
      expect(filesOf(live)).toEqual(listed(entries));
    });
  });

  test('is none for a layer that does not exist, and the next one where it is deleted meanwhile', async () => {
    await atTheEmulator({ readLagMillis: 0 }, async ({ emulator, region, aws }) => {
      expect(await readPublishedLayer(aws, MINE)).toBeUndefined();
      region.seedLayer({ name: 'mine', files: { a: 'a' } });
      region.seedLayer({ name: 'mine', files: { b: 'b' } });
      const stop = emulator.onCall(async ({ operation, phase }) => {
        if (operation !== 'GetLayerVersionByArn' || phase !== 'before') return;
        stop();
        await aws.lambda.send(new DeleteLayerVersionCommand({ LayerName: 'mine', VersionNumber: 2 }));
      });
      expect(filesOf(await readPublishedLayer(aws, MINE)).map(({ path }) => path)).toEqual(['a']);
    });
  });
});

describe('bytecode beside its source', () => {
  const SOURCES: Tree = { 'python/a.py': 'A = 1\n', 'python/b/c.py': 'C = 1\n' };
  const DERIVED: Tree = {
    'python/__pycache__/a.cpython-313.pyc': randomBytes(400),
    'python/b/__pycache__/c.cpython-39.pyc': randomBytes(500),
  };
  const OWN: Tree = {
    'python/__pycache__/gone.cpython-313.pyc': 'x',
    'python/b/c.pyc': 'x',
    'python/b/__pycache__/c.cpython-313.opt-1.pyc': 'x',
  };

  async function zipWith(tree: Tree) {
    const root = temporaryFolder();
    writeTree(root, tree);
    const layer = await readFolder(root, { exclude: ['!__pycache__/', '!*.pyc'] });
    return { entries: layer.entries, zip: (await packToFile(layer)).zip };
  }

  test('is no part of a published layer that is compared with one without it', async () => {
    const { entries, zip } = await zipWith({ ...SOURCES, ...OWN });
    const full = await zipWith({ ...SOURCES, ...OWN, ...DERIVED });
    await atTheEmulator({}, async ({ region, aws }) => {
      const arn = region.seedLayer({ name: 'mine', zip: full.zip });
      const live = await readPublishedLayer(aws, { ...MINE, current: entries });
      expect(filesOf(live)).toEqual(listed(entries));
      // What is left of the zip's size is that of a zip without it.
      expect(live?.codeSize).toBe(zip.length);
      expect((await readPublishedFiles(aws, arn, entries))?.map(({ path }) => path)).toEqual(
        entries.map(({ path }) => path),
      );
    });
  });

  test('is content where the layer that it is compared with has it too', async () => {
    const { entries, zip } = await zipWith({ ...SOURCES, ...DERIVED });
    await atTheEmulator({}, async ({ region, aws }) => {
      region.seedLayer({ name: 'mine', zip });
      const live = await readPublishedLayer(aws, { ...MINE, current: entries });
      expect(filesOf(live)).toEqual(listed(entries));
      expect(live?.codeSize).toBe(zip.length);
    });
  });
});

describe('a version by its ARN', () => {
  const OTHER = '210987654321';

  test('may be of another account that shares it', async () => {
    await atTheEmulator({}, async ({ emulator, aws }) => {
      const arn = emulator.region(OTHER, REGION).seedLayer({ name: 'theirs', files: { a: 'a' } });
      const credentials = { accessKeyId: OTHER, secretAccessKey: 'any' };
      const owner = new LambdaClient({ endpoint: emulator.url, region: REGION, credentials });
      await owner.send(
        new AddLayerVersionPermissionCommand({
          ...{ LayerName: 'theirs', VersionNumber: 1, StatementId: 'all' },
          ...{ Action: 'lambda:GetLayerVersion', Principal: '*' },
        }),
      );
      owner.destroy();
      const live = await readPublishedLayer(aws, { ...MINE, arn });
      expect([live?.arn, filesOf(live).length]).toEqual([arn, 1]);
    });
  });

  test('that is not shared, not there, or elsewhere is a problem that says what to do', async () => {
    await atTheEmulator({}, async ({ emulator, region, aws }) => {
      const theirs = emulator.region(OTHER, REGION).seedLayer({ name: 'theirs', files: { a: 'a' } });
      const mine = region.seedLayer({ name: 'mine', files: { a: 'a' } });
      for (const [arn, fix] of [
        [theirs, 'aws lambda add-layer-version-permission'],
        [mine.replace(/1$/, '9'), '`compare-with: latest`'],
        [mine.replace(REGION, 'us-east-1'), '`AWS_REGION: us-east-1`'],
      ] as const) {
        await expect(readPublishedLayer(aws, { ...MINE, arn })).rejects.toMatchObject({
          name: 'Problem',
          fix: expect.stringContaining(fix),
        });
      }
    });
  });
});

describe('an archive made by another tool', () => {
  const FILES: Tree = {
    'python/a.py': 'print(1)\n'.repeat(100),
    'python/\u00e4.py': 'x',
    'bin/run': { executable: '#!/bin/sh\n' },
    'data/none': '',
  };
  const TREE: Tree = { ...FILES, 'bin/again': { link: 'run' } };

  async function reads(make: (root: string, file: string) => void, tree = TREE): Promise<void> {
    const { root, entries } = await packed(tree);
    const file = join(temporaryFolder(), 'layer.zip');
    make(root, file);
    await atTheEmulator({}, async (stage) => {
      store(stage, readFileSync(file));
      expect(filesOf(await readPublishedLayer(stage.aws, MINE))).toEqual(listed(entries));
    });
  }

  testWith('zip', 'is read: zip, with folders', () =>
    reads((root, file) => void runTool('zip', ['-qry', file, '.'], root)),
  );

  testWith('zip', 'is read: zip, with data descriptors', () =>
    reads((root, file) => void runTool('sh', ['-c', `zip -qr - . | cat > '${file}'`], root), FILES),
  );

  testWith('zip', 'is read: zip, with the longest comment', () =>
    reads((root, file) => {
      runTool('zip', ['-qry', file, '.'], root);
      const zip = readFileSync(file);
      zip.writeUInt16LE(0xffff, zip.length - 2);
      writeFileSync(file, Buffer.concat([zip, Buffer.alloc(0xffff, 'PK\x05\x06')]));
    }),
  );

  testWith('python3', "is read: Python's zipfile", () =>
    reads((root, file) => {
      const pack = `import os, sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z:
    for folder, _, names in os.walk('.'):
        for name in names:
            path = os.path.join(folder, name)[2:]
            if os.path.islink(path):
                info = zipfile.ZipInfo(path)
                info.create_system, info.external_attr = 3, 0o120777 << 16
                z.writestr(info, os.readlink(path))
            else:
                z.write(path)
`;
      runTool('python3', ['-c', pack, file], root);
    }),
  );

  test('where there are no permissions leaves open which files are executable', async () => {
    await atTheEmulator({}, async (stage) => {
      store(stage, zipOf([{ name: 'a', content: 'a', system: 0 }]));
      expect(filesOf(await readPublishedLayer(stage.aws, MINE))).toMatchObject([
        { path: 'a', executable: undefined },
      ]);
    });
  });

  test.each([
    ['no zip', Buffer.alloc(70_000, 'x'), 'it is not a zip archive, or its end is missing'],
    ['nothing', Buffer.alloc(0), 'it is not a zip archive, or its end is missing'],
    ['zip64', zipOf([{ name: 'a' }], { end: { offset: 0xffffffff } }), 'it uses zip64'],
    ['a size of zip64', zipOf([{ name: 'a', central: { size: 0xffffffff } }]), 'it uses zip64'],
    ['a wrong count', zipOf([{ name: 'a' }], { end: { entries: 2 } }), 'its central directory is cut short'],
    [
      'a wrong place',
      zipOf([{ name: 'a' }], { end: { offset: 1 } }),
      'its central directory is not where its end says',
    ],
  ])('that is broken (%s) cannot be compared', async (_, bytes, what) => {
    await atTheEmulator({}, async (stage) => {
      const arn = store(stage, bytes);
      const live = await readPublishedLayer(stage.aws, MINE);
      expect(faultOf(live)).toBe(`${arn} cannot be compared: ${what}.`);
      expect(live).toMatchObject({ arn, version: 1, description: '' });
    });
  });
});

/** npm's packages of that many bytes each, which do not compress. */
function nodePackages(packages: number, bytes: number, lock = false): EntryParts[] {
  const names = Array.from({ length: packages }, (_, index) => `package-${index}`);
  const entries = names.flatMap((name, index) => [
    { name: `nodejs/node_modules/${name}/index.js`, content: randomBytes(bytes, index + 1) },
    {
      name: `nodejs/node_modules/${name}/package.json`,
      content: JSON.stringify({ name, version: `1.0.${index}` }),
      deflated: true,
    },
  ]);
  const locked = names.map((name, index) => [`node_modules/${name}`, { version: `1.0.${index}` }]);
  const content = JSON.stringify({ lockfileVersion: 3, packages: Object.fromEntries(locked) as unknown });
  const lockFile = { name: 'nodejs/node_modules/.package-lock.json', content, deflated: true };
  return lock ? [lockFile, ...entries] : entries;
}

/** How many versions are known, from whichever file. */
function versionsIn(files: ComparedFile[]): number {
  return files.reduce((sum, { contents }) => {
    const { nodePackage, nodeLock } = contents ?? {};
    return sum + (nodePackage ? 1 : Object.keys(nodeLock?.versions ?? {}).length);
  }, 0);
}

describe('of a layer of 40 MB', () => {
  test.each([
    ["npm's lock file", true, 0.005, 2],
    ['each package.json', false, 0.02, 202],
  ])('a fiftieth at most is read: the directory and %s', async (_, lock, most, requests) => {
    const zip = zipOf(nodePackages(200, 200_000, lock));
    await atTheEmulator({}, async (stage) => {
      store(stage, zip);
      const files = filesOf(await readPublishedLayer(stage.aws, MINE));
      expect(versionsIn(files)).toBe(200);
      expect(bytesRead(stage) / zip.length).toBeLessThan(most);
      expect(stage.emulator.callsOf('GetObject').length).toBeLessThanOrEqual(requests);
    });
  });
});

describe('versions of packages', () => {
  test('cost nothing where the layer has the same package.json, and stay unknown where they cost too much', async () => {
    const parts = nodePackages(1000, 500);
    const current = parts.map(({ name, content = '' }) => {
      const contents = { nodePackage: { name: String(name), version: '1.0.0', dependencies: {} } };
      const file = { path: String(name), type: 'file', executable: false } as const;
      return {
        ...file,
        size: content.length,
        crc: crc32(content),
        ...(!file.path.endsWith('.js') && { contents }),
      };
    });
    await atTheEmulator({}, async (stage) => {
      store(stage, zipOf(parts));
      const known = async (files: ComparedFile[]) =>
        versionsIn(filesOf(await readPublishedLayer(stage.aws, { layerName: 'mine', current: files })));
      expect(await known(current)).toBe(1000);
      expect(stage.emulator.callsOf('GetObject')).toHaveLength(2);
      stage.emulator.calls.length = 0;
      const some = await known([]);
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(1000);
      // A part that came too late on a busy machine is asked for twice.
      expect(bytesRead(stage)).toBeLessThanOrEqual(260 * 1024);
    });
  });

  test("are in npm's lock file, which is read even where the directory alone is more than is read otherwise", async () => {
    const parts = nodePackages(1, 100, true);
    const others = Array.from({ length: 3000 }, (_, index) => ({
      name: `nodejs/node_modules/package-0/${index}`,
    }));
    await atTheEmulator({}, async (stage) => {
      store(stage, zipOf([...parts, ...others]));
      expect(versionsIn(filesOf(await readPublishedLayer(stage.aws, MINE)))).toBe(1);
    });
  });

  test('stay unknown where they cannot be fetched', async () => {
    await atTheEmulator({}, async (stage) => {
      store(stage, zipOf(nodePackages(3, 100_000)));
      stage.emulator.fault({ operation: 'GetObject', kind: '503', nth: 2, times: Infinity });
      const files = filesOf(await readPublishedLayer(stage.aws, MINE));
      expect([files.length, versionsIn(files)]).toEqual([6, 0]);
    });
  });
});

const BROKEN_REPLIES = [
  ...(['reset', 'fin', 'hang', 'stall', 'truncated', '429', '500', '502-html', '503'] as const),
  ...(['empty', 'bad-json', 'wrong-json', 'wrong-range'] as const),
];

describe('a download', () => {
  test.each(BROKEN_REPLIES)('that fails twice (%s) is repeated', async (kind) => {
    await atTheEmulator({}, async ({ emulator, region, aws }) => {
      region.seedLayer({ name: 'mine', files: { a: 'a' } });
      emulator.fault({ operation: 'GetObject', kind, when: 'after', times: 2 });
      expect(filesOf(await readPublishedLayer(aws, MINE))).toHaveLength(1);
      expect(emulator.callsOf('GetObject')).toHaveLength(3);
    });
  });

  test.each(BROKEN_REPLIES)('that keeps failing (%s) cannot be compared', async (kind) => {
    await atTheEmulator({}, async ({ emulator, region, aws }) => {
      const arn = region.seedLayer({ name: 'mine', files: { a: 'a' } });
      emulator.fault({ operation: 'GetObject', kind, when: 'after', times: Infinity });
      const live = await readPublishedLayer(aws, MINE);
      expect(faultOf(live)).toMatch(new RegExp(`^${arn} cannot be compared: .*archive.*\\.$`));
      expect(emulator.callsOf('GetObject')).toHaveLength(4);
    });
  });

  test('whose URL expired is located once more, and no more than that', async () => {
    const { zip } = await packed({
      'node_modules/b/package.json': '{}',
      'node_modules/c': randomBytes(300_000),
    });
    await atTheEmulator({}, async ({ emulator, region, aws, clock }) => {
      region.seedLayer({ name: 'mine', zip });
      const stop = emulator.onCall(({ operation, phase }) => {
        if (operation === 'GetObject' && phase === 'after') {
          stop();
          void clock.sleep(700_000);
        }
      });
      expect(filesOf(await readPublishedLayer(aws, MINE))).toHaveLength(2);
      expect(emulator.callsOf('GetObject').map(({ status }) => status)).toEqual([206, 403, 206]);
      expect(emulator.callsOf('GetLayerVersionByArn')).toHaveLength(2);
      emulator.calls.length = 0;
      emulator.set({ locationMillis: -1 });
      expect(faultOf(await readPublishedLayer(aws, MINE))).toContain(
        'its archive was refused with HTTP 403.',
      );
      expect(emulator.callsOf('GetLayerVersionByArn')).toHaveLength(2);
    });
  });

  test('that becomes another object, is not there, or is smaller than AWS says cannot be compared', async () => {
    const files = Array.from({ length: 3000 }, (_, index) => ({
      name: `python/package/file-${index}`,
      content: 'x',
    }));
    const zip = zipOf(files);
    await atTheEmulator({}, async (stage) => {
      store(stage, zip);
      const stop = stage.emulator.onCall(({ operation, phase }) => {
        if (operation !== 'GetObject' || phase !== 'after') return;
        stop();
        const archive = stage.region.layers.get('mine')?.versions.get(1)?.archive;
        Object.assign(archive ?? {}, { bytes: Buffer.alloc(zip.length) });
      });
      expect(faultOf(await readPublishedLayer(stage.aws, MINE))).toContain(
        'its archive was refused with HTTP 412.',
      );
      store(stage, zip, zip.length + 100_000);
      expect(faultOf(await readPublishedLayer(stage.aws, MINE))).toContain(
        'its archive was refused with HTTP 416.',
      );
      store(stage, zip, zip.length + 1);
      expect(faultOf(await readPublishedLayer(stage.aws, MINE))).toContain(
        'another part of its archive came',
      );
      stage.region.seedLayer({ name: 'mine', unreadable: true });
      expect(faultOf(await readPublishedLayer(stage.aws, MINE))).toContain(
        'its archive was refused with HTTP 404.',
      );
    });
  });

  test('comes whole from a server that ignores ranges, once, unless it is too large', async () => {
    const zip = zipOf(nodePackages(20, 30_000));
    await atTheEmulator({ ignoreRange: true }, async (stage) => {
      store(stage, zip);
      const files = filesOf(await readPublishedLayer(stage.aws, MINE));
      expect([files.length, versionsIn(files)]).toEqual([40, 20]);
      expect(stage.emulator.callsOf('GetObject')).toHaveLength(1);
      store(stage, zip, 61 * 1024 * 1024);
      expect(faultOf(await readPublishedLayer(stage.aws, MINE))).toContain(
        'its archive comes only as a whole',
      );
    });
  });
});

test('the presigned URL is in nothing that comes out, whatever breaks', async () => {
  await atTheEmulator({}, async ({ emulator, region, aws }) => {
    region.seedLayer({ name: 'mine', files: { a: 'a' } });
    const outcomes: unknown[] = [await readPublishedLayer(aws, MINE)];
    for (const operation of ['GetLayerVersionByArn', 'GetObject']) {
      for (const kind of BROKEN_REPLIES) {
        emulator.fault({ operation, kind, when: 'after', times: kind === 'hang' ? 1 : Infinity });
        const live = await readPublishedLayer(aws, MINE).catch((error: unknown) => error);
        outcomes.push(live, live instanceof Error ? live : (live as PublishedLayer).files);
        emulator.clearFaults();
      }
    }
    emulator.set({ locationMillis: -1 });
    outcomes.push((await readPublishedLayer(aws, MINE))?.files);
    const signatures = emulator.callsOf('GetObject').map(({ input }) => {
      const { query } = input.Payload as { query: Record<string, string> };
      return query['X-Amz-Signature'] ?? '';
    });
    expect(signatures[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(outcomes.filter((one) => one instanceof Problem).length).toBeGreaterThan(15);
    for (const outcome of outcomes) {
      const text = everythingIn(outcome);
      expect(text).not.toMatch(/X-Amz-Signature|presigned\//i);
      for (const signature of signatures) expect(text).not.toContain(signature);
    }
  });
}, 60_000);

test('the presigned URL is in no error of a reply that breaks off behind it', async () => {
  const signature = 'SECRET'.repeat(10);
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(`{"Content":{"Location":["https://bucket/?X-Amz-Signature=${signature}",x]}}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await atTheEmulator({}, async (stage) => {
    const arn = stage.region.seedLayer({ name: 'mine', files: { a: 'a' } });
    process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const error = await readPublishedLayer(await stage.another(), { ...MINE, arn }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Problem);
    expect(everythingIn(error)).not.toMatch(/SECRET|X-Amz-Signature/);
  });
  server.closeAllConnections();
  server.close();
});
