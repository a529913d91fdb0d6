import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readArchive, refuseUnreadableLayer } from '../../emulator/archive.js';
import { zipOf } from '../../emulator/index.js';

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
