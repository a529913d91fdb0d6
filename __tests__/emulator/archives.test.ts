import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GetFunctionCommand, GetLayerVersionByArnCommand } from '@aws-sdk/client-lambda';
import AdmZip from 'adm-zip';
import { readArchive, refuseUnreadableLayer } from '../../emulator/archive.js';
import { startEmulator, zipOf } from '../../emulator/index.js';
import { ACCOUNT, lambdaAt, REGION } from './clients.ts';

const BROKEN = 'Could not unzip uploaded file. Please check your file, then try to upload again.';
const GOOD = zipOf({ 'python/a.py': 'print(1)' });
const LOCAL = 0;
const CENTRAL = GOOD.indexOf('PK\x01\x02', 0, 'latin1');
const END = GOOD.indexOf('PK\x05\x06', 0, 'latin1');

/** The good archive with some bytes changed: [offset, value] pairs. */
function patched(...changes: [number, number][]): Buffer {
  const copy = Buffer.from(GOOD);
  for (const [at, value] of changes) copy.writeUInt8(value, at);
  return copy;
}

const named = (name: string): Buffer => zipOf({ [name]: 'x' });

/** An archive with one deflated file whose headers claim a size. */
function deflated(content: Buffer, claimed = content.length): Buffer {
  const data = deflateRawSync(content);
  const base = zipOf({ a: '' });
  const central = base.indexOf('PK\x01\x02', 0, 'latin1');
  const crc = zipOf({ a: content }).readUInt32LE(14);
  const local = Buffer.concat([base.subarray(0, central), data]);
  const rest = Buffer.from(base.subarray(central));
  local.writeUInt16LE(8, 8);
  rest.writeUInt16LE(8, 10);
  for (const [header, at] of [
    [local, 14],
    [rest, 16],
  ] as const) {
    header.writeUInt32LE(crc, at);
    header.writeUInt32LE(data.length, at + 4);
    header.writeUInt32LE(claimed, at + 8);
  }
  rest.writeUInt32LE(local.length, rest.length - 6);
  return Buffer.concat([local, rest]);
}

describe('an archive', () => {
  test('is measured: hash, size, unzipped size', () => {
    const { archive } = readArchive(GOOD);
    expect(archive).toMatchObject({ codeSize: GOOD.length, unzippedSize: 8 });
    expect(Buffer.from(archive.codeSha256, 'base64')).toHaveLength(32);
  });

  test('may be deflated, and may carry a comment', () => {
    expect(readArchive(deflated(Buffer.alloc(5000, 'x'))).archive.unzippedSize).toBe(5000);
    const commented = Buffer.concat([GOOD, Buffer.from('hello')]);
    commented.writeUInt16LE(5, END + 20);
    expect(readArchive(commented).archive.unzippedSize).toBe(8);
  });

  test.each([
    ['no bytes', Buffer.alloc(0)],
    ['no entries', zipOf({})],
    ['directories only', named('python/')],
  ])('with %s is empty', (_, zip) => {
    expect(() => readArchive(zip)).toThrow('Uploaded file must be a non-empty zip');
  });

  test.each<[string, Buffer]>([
    ['that is no zip', Buffer.from('<html>not found</html>')],
    ['in base64 once too often', Buffer.from(GOOD.toString('base64'))],
    ['cut short', GOOD.subarray(0, GOOD.length - 1)],
    ['with bytes before it', Buffer.concat([Buffer.from('#!'), GOOD])],
    ['with bytes after it', Buffer.concat([GOOD, Buffer.from('x')])],
    ['with a wrong checksum', patched([LOCAL + 14, 1], [CENTRAL + 16, 1])],
    ['with changed content', patched([30 + 'python/a.py'.length, 0])],
    ['with an encrypted entry', patched([CENTRAL + 8, 1])],
    ['compressed with bzip2', patched([LOCAL + 8, 12], [CENTRAL + 10, 12])],
    ['whose headers disagree on the method', patched([LOCAL + 8, 8])],
    ['whose headers disagree on the name', patched([LOCAL + 30, 0x71])],
    ['made for zip64', patched([CENTRAL + 4, 45])],
    ['needing zip64', patched([CENTRAL + 6, 45])],
    ['split over disks', patched([END + 4, 1])],
    ['with a wrong count', patched([END + 8, 2], [END + 10, 2])],
    ['with a wrong offset', patched([CENTRAL + 42, 1])],
    ['with a name that is not UTF-8', patched([LOCAL + 30, 0xff], [CENTRAL + 46, 0xff])],
    ['with an absolute name', named('/etc/passwd')],
    ['with a name that leads out', named('a/../../b')],
    ['with a drive letter', named('c:/a')],
    ['with a backslash', named('a\\b')],
    ['with a file where another needs a directory', zipOf({ a: 'x', 'a/b': 'y' })],
    ['that unpacks to more than it says', deflated(Buffer.alloc(5000), 10)],
    ['that unpacks to less than it says', deflated(Buffer.alloc(5000), 6000)],
  ])('%s is refused', (_, zip) => {
    expect(() => readArchive(zip)).toThrow(BROKEN);
  });

  test('with the same name twice is refused', () => {
    const twice = Buffer.from(
      zipOf({ aa: 'x', ab: 'y' }).toString('latin1').replaceAll('ab', 'aa'),
      'latin1',
    );
    expect(() => readArchive(twice)).toThrow(BROKEN);
  });

  test('must unpack to less than 250 MiB, and one byte less is fine', () => {
    expect(() => readArchive(deflated(Buffer.alloc(1), 262_144_000))).toThrow(
      'Unzipped size must be smaller than 262144000 bytes',
    );
    expect(readArchive(deflated(Buffer.alloc(262_143_999))).archive.unzippedSize).toBe(262_143_999);
  }, 30_000);
});

describe('a layer', () => {
  const conversion =
    (mode: number, name = 'bin/run') =>
    () =>
      refuseUnreadableLayer(
        readArchive(zipOf({ 'a.txt': 'x', [name]: name.endsWith('/') ? '' : 'x' }, mode)).entries,
      );

  test.each([0o100600, 0o100750, 0o100640, 0])('with a file of mode %o cannot be converted', (mode) => {
    expect(conversion(mode)).toThrow('Layer conversion failed: Some files do not have read permissions; ');
  });

  test.each([0o100644, 0o100755, 0o100444])('with files of mode %o can', (mode) => {
    expect(conversion(mode)).not.toThrow();
  });

  test('made where there are no Unix modes can, too', () => {
    const entries = readArchive(patched([CENTRAL + 5, 0], [CENTRAL + 41, 0], [CENTRAL + 40, 0])).entries;
    expect(() => refuseUnreadableLayer(entries)).not.toThrow();
  });

  test('with a directory nobody may enter cannot', () => {
    expect(conversion(0o040644, 'bin/')).toThrow(
      'Layer conversion failed: Could not scan one or more directories;',
    );
  });
});

describe('the archive of something seeded', () => {
  let emulator: Awaited<ReturnType<typeof startEmulator>>;
  beforeEach(async () => {
    emulator = await startEmulator();
  });
  afterEach(() => emulator.close());
  const home = () => emulator.region(ACCOUNT, REGION);

  async function codeOf(FunctionName: string): Promise<{ url: string; size: number; sha256: string }> {
    const command = new GetFunctionCommand({ FunctionName });
    const { Code, Configuration } = await lambdaAt(emulator.url).send(command);
    const { CodeSize: size = -1, CodeSha256: sha256 = '' } = Configuration ?? {};
    return { url: Code?.Location ?? '', size, sha256 };
  }

  async function bytesAt(url: string, range?: string): Promise<Buffer> {
    const reply = await fetch(url, range === undefined ? {} : { headers: { Range: range } });
    return Buffer.from(await reply.arrayBuffer());
  }

  const unzippedSize = (zip: Buffer) =>
    new AdmZip(zip).getEntries().reduce((sum, entry) => sum + entry.header.size, 0);

  test.each([0, 4096, 262_143_999, 262_144_000])('claims %i bytes in its directory', async (size) => {
    home().seedFunction({ name: 'f', unzippedSize: size });
    const { url, size: zipped } = await codeOf('f');
    const zip = await bytesAt(url);
    expect([zip.length, unzippedSize(zip)]).toEqual([zipped, size]);
    expect(zip.length).toBeLessThan(200);
  });

  test('is as long as it is said to be, and the same in parts', async () => {
    const codeSize = 10_000_000;
    home().seedFunction({ name: 'f', unzippedSize: 12_345, codeSize });
    const { url, size } = await codeOf('f');
    const whole = await bytesAt(url);
    expect([size, whole.length, unzippedSize(whole)]).toEqual([codeSize, codeSize, 12_345]);
    for (const [first, last] of [
      [0, 9],
      [20, 60],
      [5_000_000, 5_000_100],
      [codeSize - 100, codeSize - 1],
    ] as const) {
      const part = await bytesAt(url, `bytes=${first}-${last}`);
      expect(part.equals(whole.subarray(first, last + 1))).toBe(true);
    }
    expect((await bytesAt(url, 'bytes=-70')).equals(whole.subarray(-70))).toBe(true);
  });

  test('is another one for each, with an ETag that stays', async () => {
    home().seedFunction({ name: 'a' });
    home().seedFunction({ name: 'b' });
    const [a, b] = [await codeOf('a'), await codeOf('b')];
    expect(a.sha256).not.toBe(b.sha256);
    const etag = async (url: string) => (await fetch(url)).headers.get('etag');
    expect(await etag(a.url)).toBe(await etag((await codeOf('a')).url));
    expect(await etag(a.url)).not.toBe(await etag(b.url));
    const headers = { 'If-Match': (await etag(b.url)) ?? '' };
    expect((await fetch(a.url, { headers })).status).toBe(412);
  });

  test('may be a real one', async () => {
    home().seedFunction({ name: 'files', files: { 'index.js': 'exports.handler = 1' } });
    home().seedFunction({ name: 'zip', zip: GOOD });
    expect(new AdmZip(await bytesAt((await codeOf('files')).url)).readAsText('index.js')).toBe(
      'exports.handler = 1',
    );
    expect((await bytesAt((await codeOf('zip')).url)).equals(GOOD)).toBe(true);
  });

  test('may be unreadable', async () => {
    home().seedFunction({ name: 'f', unreadable: true });
    expect((await fetch((await codeOf('f')).url)).status).toBe(404);
    const Arn = home().seedLayer({ name: 'l', files: { a: 'x' }, unreadable: true });
    const { Content } = await lambdaAt(emulator.url).send(new GetLayerVersionByArnCommand({ Arn }));
    expect((await fetch(Content?.Location ?? '')).status).toBe(404);
  });

  test('of a layer claims its size, too', async () => {
    const Arn = home().seedLayer({ name: 'l', unzippedSize: 250_000_000, codeSize: 60_000_000 });
    const { Content } = await lambdaAt(emulator.url).send(new GetLayerVersionByArnCommand({ Arn }));
    expect(Content?.CodeSize).toBe(60_000_000);
    const url = Content?.Location ?? '';
    expect(unzippedSize(await bytesAt(url))).toBe(250_000_000);
  });

  test('cannot be smaller than a zip is, nor larger', () => {
    expect(() => home().seedFunction({ name: 'f', codeSize: 50 })).toThrow(RangeError);
    expect(() => home().seedFunction({ name: 'f', unzippedSize: 2 ** 32 })).toThrow(RangeError);
  });
});
