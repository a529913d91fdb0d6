import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { byteForms } from '../../src/shared/secret-forms.ts';
import { findInTexts } from '../../src/layer/find-secrets.ts';
import { privateKey } from '../inspect/credential-maker.ts';
import { readFolder, readZip } from './read-folder.ts';
import { temporaryFolder } from './temp-folder.ts';
import { randomBytes, writeTree } from './tree.ts';
import type { Tree } from './tree.ts';
import { zip64Ended, zip64Field, zipOf } from './zip-builder.ts';

const VALUE = 's3cr&t "/ü"-k7Rq';
const SECRETS = [{ name: 'DB_PASS', value: VALUE }];
const BINARY = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'), randomBytes(3000)]);
const inBinary = (value: string | Buffer) => Buffer.concat([BINARY, Buffer.from(value), BINARY]);
const packed = (content: string | Buffer, name = 'application.properties') =>
  zipOf([
    { name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\n' },
    { name, content, deflated: true },
  ]);

/** The secret is in the second entry, whose sizes and offset are in a field of zip64 alone. */
function packedInZip64(): Buffer {
  const first = { name: 'a', content: randomBytes(1000) };
  const second = { name: 'b', content: `password=${VALUE}`, deflated: true };
  const MARK = 0xffffffff;
  const extra = zip64Field(second.content.length, deflateRawSync(second.content).length, 31 + 1000);
  return zipOf([first, { ...second, central: { size: MARK, packedSize: MARK, offset: MARK, extra } }]);
}

const PROGRAM = Buffer.from('#!/usr/bin/env python3\n');

async function leaksIn(tree: Tree, secrets = SECRETS) {
  const folder = temporaryFolder();
  writeTree(folder, tree);
  return (await readFolder(folder)).findSecrets(secrets);
}

const inFile = (path: string) => [{ variable: 'DB_PASS', place: 'file', path }];

describe('a secret of the job is found in the bytes of a file', () => {
  test.each(byteForms(VALUE).map((bytes, index) => [index, bytes] as const))(
    'in form %i',
    async (_, bytes) => {
      expect(await leaksIn({ 'lib/a.so': inBinary(bytes) })).toEqual(inFile('lib/a.so'));
    },
  );

  test.each<[string, string | Buffer]>([
    ['a text beyond 8 MiB', Buffer.concat([Buffer.alloc(9_200_000, 'a line of text\n'), Buffer.from(VALUE)])],
    ['an executable', inBinary(VALUE)],
    ['UTF-16 with a mark of its order', Buffer.from(`\ufeffpassword=${VALUE}`, 'utf16le')],
    ['JSON', JSON.stringify({ a: `x${VALUE}y` })],
    ['JSON of Python', '{"a": "s3cr&t \\"/\\u00fc\\"-k7Rq"}'],
    ['an address', `https://h/?a=b&t=${encodeURIComponent(VALUE)}&c`],
    ['base64 of something longer', Buffer.from(`{"auth":"u:${VALUE}"}`).toString('base64')],
    ['base64 of addresses', Buffer.from(`xx${VALUE}`).toString('base64url')],
    [
      'base64 in lines',
      Buffer.from(`${'x'.repeat(50)}${VALUE}${'y'.repeat(50)}`)
        .toString('base64')
        .replace(/.{76}/g, '$&\r\n'),
    ],
    [
      'base64 in indented lines',
      `data:\n${Buffer.from('x'.repeat(100) + VALUE + 'y'.repeat(50))
        .toString('base64')
        .replace(/.{64}/g, '$&\n    ')}`,
    ],
    ['hexadecimal digits', Buffer.from(VALUE).toString('hex').toUpperCase()],
    ['a jar', packed(`spring.datasource.password=${VALUE}\n`)],
    [
      'a wheel whose entry is large',
      packed(
        Buffer.concat([
          Buffer.alloc(20 << 20, 'x'.repeat(50) + '\n'),
          randomBytes(300_000),
          Buffer.from(VALUE),
        ]),
      ),
    ],
    ['a zip behind a program', Buffer.concat([PROGRAM, packed(VALUE)])],
    ['a zip with zip64 fields', packedInZip64()],
    ['a zip with a zip64 end', zip64Ended(packed(VALUE), { marked: true })],
    ['a zip with a zip64 end that repeats the end', zip64Ended(packed(VALUE))],
    [
      'a zip with a zip64 end behind a program',
      Buffer.concat([PROGRAM, zip64Ended(packed(VALUE), { marked: true })]),
    ],
    ['a zip, stored', zipOf([{ name: 'a', content: VALUE }])],
    ['the comment of a zip in it', zipOf([{ name: 'a', content: 'x' }], { comment: Buffer.from(VALUE) })],
    ['a gzip stream', gzipSync(inBinary(VALUE))],
    ['the second of two gzip streams', Buffer.concat([gzipSync(BINARY), gzipSync(VALUE)])],
    ['a gzip stream that is cut off', gzipSync(inBinary(`${VALUE}${'x'.repeat(100)}`)).subarray(0, -20)],
    [
      'a zip in which another entry is broken',
      zipOf([
        { name: 'a', packed: Buffer.from('\xff\xff\xff', 'latin1'), both: { method: 8, size: 9 } },
        { name: 'b', content: VALUE, deflated: true },
      ]),
    ],
  ])('%s', async (_, content) => {
    expect(await leaksIn({ 'nodejs/node_modules/x/test/fixtures/a.bin': content })).toEqual(
      inFile('nodejs/node_modules/x/test/fixtures/a.bin'),
    );
  });

  test('over the edge of what is read at a time', async () => {
    const edge = 768 * 1024;
    for (const at of [edge - 9, edge - 1, edge, 2 * edge - 5]) {
      const bytes = Buffer.alloc(2 * edge + 100, 'y');
      bytes.write(VALUE, at);
      expect(await leaksIn({ 'a.bin': bytes })).toEqual(inFile('a.bin'));
    }
  });

  test('each line of a key in another layout too', async () => {
    const pem = privateKey();
    const line = pem.split('\n')[3] ?? '';
    const secrets = [{ name: 'SIGNING_KEY', value: line }];
    const rewritten = pem.replaceAll('\n', '\\n" +\r\n  "');
    expect(await leaksIn({ 'a.java': rewritten }, secrets)).toMatchObject([{ variable: 'SIGNING_KEY' }]);
  });
});

describe('a secret of the job is found beside the content', () => {
  test('in the names of files and the targets of links', async () => {
    const [name, value] = ['DB_PASS', 'k7Rq2xZ9-password'];
    const tree: Tree = { [`python/${value}.py`]: 'x', 'lib/a.so': { link: `b-${value}.so` } };
    expect(await leaksIn(tree, [{ name, value }])).toEqual([
      { variable: name, place: 'target', path: 'lib/a.so' },
      { variable: name, place: 'name', path: `python/${value}.py` },
    ]);
  });

  test.each([
    ['the comment of a ready zip', zipOf([{ name: 'a', content: 'x' }], { comment: Buffer.from(VALUE) })],
    [
      'the comment of an entry',
      zipOf([{ name: 'a', content: 'x', central: { comment: Buffer.from(VALUE) } }]),
    ],
  ])('in %s', async (_, zip) => {
    const file = join(temporaryFolder(), 'layer.zip');
    writeFileSync(file, zip);
    const layer = await readZip(file);
    expect(await layer.findSecrets(SECRETS)).toEqual([{ variable: 'DB_PASS', place: 'zip', path: '' }]);
  });

  test('in a file of a ready zip, once', async () => {
    const file = join(temporaryFolder(), 'layer.zip');
    writeFileSync(
      file,
      zipOf([
        { name: 'a', content: VALUE },
        { name: 'b.jar', content: packed(VALUE), deflated: true },
      ]),
    );
    const layer = await readZip(file);
    expect(await layer.findSecrets(SECRETS)).toEqual([...inFile('a'), ...inFile('b.jar')]);
  });

  test('in description and license', () => {
    const texts = { description: `Models, ${VALUE}`, license: encodeURIComponent(VALUE) };
    expect(findInTexts(texts, SECRETS).map(({ place }) => place)).toEqual(['description', 'license']);
    expect(findInTexts({ description: 'Models' }, SECRETS)).toEqual([]);
  });
});

describe('the search ends', () => {
  test('two levels down, and at other ways of packing', async () => {
    const other: Tree = { 'a.jar': packed(packed(`x${VALUE}`), 'b.jar'), 'a.deflate': deflateRawSync(VALUE) };
    expect(await leaksIn(other)).toEqual([]);
  });

  test('where a file unpacks to a hundred times its size', async () => {
    const bomb = Buffer.concat([Buffer.alloc(30 << 20), Buffer.from(VALUE)]);
    expect(deflateRawSync(bomb).length * 100).toBeLessThan(bomb.length);
    expect(await leaksIn({ 'a.jar': packed(bomb), 'a.gz': gzipSync(bomb) })).toEqual([]);
  });

  test('without a word about a layer that holds none', async () => {
    const tree: Tree = {
      'a.jar': packed('x'),
      'b.gz': gzipSync('y'),
      'c.zip': Buffer.from('PK\x05\x06 broken'),
      d: '',
    };
    expect(await leaksIn(tree)).toEqual([]);
    expect(await leaksIn({ a: VALUE }, [])).toEqual([]);
  });
});
