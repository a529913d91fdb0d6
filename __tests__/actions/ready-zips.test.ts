/** Ready zips as tools make them: what is published of them, what is said of them, and how much memory they take. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync, constants as zlib } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import AdmZip from 'adm-zip';
import { randomBytes } from '../layer/tree.ts';
import { extraField, zipOf } from '../layer/zip-builder.ts';
import type { EntryParts } from '../layer/zip-builder.ts';
import { failureOf, startPlace } from './step.ts';

const MODULE: EntryParts = { name: 'python/mod/__init__.py', content: 'A = 1\n' };
const PYTHON = { path: 'layer.zip', 'compatible-runtimes': 'python3.12' };

/** The rules that find something, the worst first. */
const rulesIn = (outputs: Record<string, string>): string[] =>
  (JSON.parse(outputs['findings'] ?? '') as { severity: string; rule: string }[]).map(
    ({ severity, rule }) => `${severity} ${rule}`,
  );

describe('A ready zip', () => {
  test('that is written anew has the hash of its folder, which then publishes nothing', async () => {
    const place = await startPlace();
    const sizes = Buffer.alloc(16);
    for (const at of [0, 8]) sizes.writeBigUInt64LE(6n, at);
    place.write({
      'layer/python/mod/__init__.py': 'A = 1\n',
      'layer.zip': zipOf(
        [
          { name: './', mode: 0o040700 },
          { ...MODULE, name: './python/mod/__init__.py', local: { extra: extraField(1, sizes) } },
          { name: '__MACOSX/python/._mod', content: 'x' },
        ],
        { after: Buffer.alloc(9000) },
      ),
    });
    const outcome = await place.run(PYTHON);
    expect(failureOf(outcome)).toBe('');
    expect(outcome.log).toContain('Left out, as desktops leave them in archives: "__MACOSX/python/._mod".');
    expect(outcome.log).toMatch(
      /"[^"]*layer\.zip" is not published byte for byte but written anew, since .*zip64/,
    );
    const bytes = place.region.layers.get('models')?.versions.get(1)?.archive.bytes ?? Buffer.of();
    const published = new AdmZip(Buffer.from(bytes));
    expect(published.getEntries().map(({ entryName }) => entryName)).toEqual(['python/mod/__init__.py']);
    const checked = await place.check(PYTHON);
    expect(checked.outputs).toMatchObject({
      'content-hash': outcome.outputs['content-hash'],
      'zipped-size': outcome.outputs['code-size'],
    });
    const again = await place.run({ ...PYTHON, path: 'layer' });
    expect(again.outputs).toMatchObject({
      published: 'false',
      'content-hash': outcome.outputs['content-hash'],
    });
  });

  test.each<[string, EntryParts[], string[]]>([
    [
      'with Finder\u2019s files beside a folder too many',
      [
        { ...MODULE, name: 'layer/python/mod/__init__.py' },
        { name: '__MACOSX/layer/._python', content: 'x' },
      ],
      ['error layout/extra-folder'],
    ],
    [
      'with Finder\u2019s files beside packages outside python/',
      [
        { name: 'packages/requests/__init__.py' },
        { name: 'packages/requests-2.32.3.dist-info/METADATA', content: 'Name: requests\nVersion: 2.32.3\n' },
        { name: '__MACOSX/._packages', content: 'x' },
      ],
      ['error layout/no-python-folder'],
    ],
    [
      'with a folder that nobody may search',
      [{ name: 'python/', mode: 0o040644 }, MODULE],
      ['error files/unreadable'],
    ],
    [
      'with a folder that nobody may write to',
      [{ name: 'python/', mode: 0o040555 }, MODULE],
      ['warning files/unwritable'],
    ],
    ['with folders as they should be', [{ name: 'python/', mode: 0o040755 }, MODULE], []],
    [
      'with an extension that the kernel cannot start',
      [MODULE, { name: 'extensions/s', content: 'echo hello\n', mode: 0o100755 }],
      ['error files/not-startable'],
    ],
    [
      'with links to /opt and to the system',
      [
        MODULE,
        { name: 'lib/a', content: '/opt/python/mod/__init__.py', mode: 0o120777 },
        { name: 'lib/cert.pem', content: '/etc/ssl/cert.pem', mode: 0o120777 },
      ],
      ['notice files/broken-link'],
    ],
  ])('%s is judged right', async (_, entries, rules) => {
    const place = await startPlace();
    place.write({ 'layer.zip': zipOf(entries) });
    expect(rulesIn((await place.check(PYTHON)).outputs)).toEqual(rules);
  });
});

const MEBIBYTES = 200;

/** A MiB as it is packed, and what ends many of them. */
interface Packed {
  piece: Buffer;
  last: Buffer;
}

/**
 * Writes a zip of one file of 200 MiB, piece by piece: what the test itself took would count as the step's.
 * @param block a MiB that the file repeats
 */
function writeLargeZip(to: string, block: Buffer, { piece, last }: Packed): void {
  let crc = 0;
  for (let index = 0; index < MEBIBYTES; index++) crc = crc32(block, crc);
  const size = MEBIBYTES * block.length;
  const packedSize = MEBIBYTES * piece.length + last.length;
  const method = piece === block ? 0 : 8;
  const zip = zipOf([{ name: 'models/weights', both: { crc, size, packedSize, method } }]);
  const directoryOffset = zip.readUInt32LE(zip.length - 6);
  writeFileSync(to, zip.subarray(0, directoryOffset));
  for (let index = 0; index < MEBIBYTES; index++) appendFileSync(to, piece);
  appendFileSync(to, last);
  zip.writeUInt32LE(directoryOffset + packedSize, zip.length - 6);
  appendFileSync(to, zip.subarray(directoryOffset));
}

const ZEROS = Buffer.alloc(1 << 20);
const DEFLATED: Packed = {
  piece: deflateRawSync(ZEROS, { finishFlush: zlib.Z_FULL_FLUSH }),
  last: deflateRawSync(Buffer.alloc(0)),
};
const NOISE = randomBytes(1 << 20);
const STORED: Packed = { piece: NOISE, last: Buffer.alloc(0) };

/** The most memory that a step took, in MiB, its threads included; what it was started by does not count. */
const PRINT_MEMORY = `data:text/javascript,import { readFileSync } from 'node:fs'; process.on('exit', () => console.log('peak ' + readFileSync('/proc/self/status', 'latin1').split('VmHWM:')[1].trim().split(' ')[0]))`;
const PEAK = { NODE_OPTIONS: `--import "${PRINT_MEMORY}"` };
const peakOf = (log: string): number => Number(/^peak (\d+)$/m.exec(log)?.[1]) / 1024;

describe('An entry of 200 MB takes at most 250 MiB of memory', () => {
  const onLinux = process.platform === 'linux' ? test : test.skip;

  onLinux.each<[string, Buffer, Packed]>([
    ['deflated to nothing', ZEROS, DEFLATED],
    ['stored as it is', NOISE, STORED],
  ])(
    '%s, where it is checked',
    async (_, block, packed) => {
      const place = await startPlace();
      writeLargeZip(join(place.workspace, 'layer.zip'), block, packed);
      const { log, outputs } = await place.check({ path: 'layer.zip' }, PEAK);
      expect(outputs['unzipped-size']).toBe(String(MEBIBYTES << 20));
      expect(peakOf(log)).toBeGreaterThan(30);
      expect(peakOf(log)).toBeLessThan(250);
    },
    120_000,
  );

  onLinux(
    'where it is published',
    async () => {
      const place = await startPlace();
      writeLargeZip(join(place.workspace, 'layer.zip'), ZEROS, DEFLATED);
      const outcome = await place.run({ path: 'layer.zip' }, PEAK);
      expect(failureOf(outcome)).toBe('');
      expect(outcome.outputs).toMatchObject({ published: 'true', 'unzipped-size': String(MEBIBYTES << 20) });
      expect(peakOf(outcome.log)).toBeGreaterThan(30);
      expect(peakOf(outcome.log)).toBeLessThan(250);
    },
    120_000,
  );
});
