import { describe, expect, test } from '@jest/globals';
import AdmZip from 'adm-zip';
import { archiveOf } from '../../../src/layer/archive/archive.ts';
import { contentHash as hashOf } from '../../../src/layer/content-hash.ts';
import { fetchVersion } from '../../../src/aws/fetch-version.ts';
import { proveContent } from '../../../src/publish/promote/verify-content.ts';
import { describeSource } from '../../../src/publish/promote/read-source.ts';
import { atTheEmulator } from '../../aws/at-the-emulator.ts';
import { problemOf } from '../../layer/problem-of.ts';
import { packToFile, readFolder, readZip } from '../../layer/read-folder.ts';
import { SAMPLE } from '../../layer/sample-tree.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { writeTree } from '../../layer/tree.ts';
import { zipOf } from '../../layer/zip-builder.ts';
import { DECLARED, newPath, publishedSource, publishTree } from './promotable.ts';

const ARN = 'arn:aws:lambda:eu-central-1:123456789012:layer:mine:1';

/** The sample as a version of it says it, and its zip. */
async function packedSample() {
  const root = temporaryFolder();
  writeTree(root, SAMPLE);
  const layer = await readFolder(root, DECLARED);
  const packed = await packToFile(layer);
  const archive = archiveOf(packed.zip);
  const { contentHash } = layer;
  const source = {
    ...{ arn: ARN, description: `sha256:${contentHash}`, contentHash, declared: DECLARED },
    ...{ codeSha256: archive.sha256, codeSize: archive.size },
  };
  return { layer, source, archive, file: packed.file };
}

test('a version that this action published holds what its mark says, and the zip is what is published', async () => {
  await atTheEmulator({}, async (stage) => {
    const { layer, zip, contentHash } = await publishTree(stage, SAMPLE);
    const source = await describeSource(stage.aws, layer);
    const archive = await fetchVersion(stage.aws, source, { to: newPath() });
    const proven = await proveContent(archive, source);
    expect(proven.contentHash).toBe(contentHash);
    expect((await proven.pack('')).read(0, zip.length).equals(zip)).toBe(true);
    expect(await proven.zippedSize('')).toEqual({ bytes: zip.length, exact: true });
    archive.close();
  });
});

test('a proven zip reads like a ready one', async () => {
  const { source, archive, file } = await packedSample();
  const proven = await proveContent(archive, source);
  const ready = await readZip(file, DECLARED);
  expect(proven.entries).toEqual(ready.entries);
  expect(proven.unzippedSize).toBe(ready.unzippedSize);
  expect(await proven.inspect()).toEqual(await ready.inspect());
});

describe('bytecode that was derived from the sources', () => {
  const SOURCE = Buffer.from('abcdefgh1');
  const CACHED = 'python/__pycache__/a.cpython-313.pyc';
  /** The header that Python 3.13 writes for the source (`compileall --invalidation-mode unchecked-hash`). */
  const HEADER = 'f30d0d0a01000000e430f3ffcdab6398';

  function zipWith(path: string, header: string): Buffer {
    const zip = new AdmZip();
    zip.addFile('python/a.py', SOURCE);
    zip.addFile(path, Buffer.from(`${header}e300`, 'hex'));
    return zip.toBuffer();
  }

  const entry = async (mode?: 'true') => {
    const root = temporaryFolder();
    writeTree(root, { 'python/a.py': SOURCE });
    const { entries } = await readFolder(root);
    return hashOf(entries, { ...DECLARED, ...(mode && { bytecode: mode }) });
  };

  async function prove(zip: Buffer, contentHash: string) {
    const archive = archiveOf(zip);
    const { sha256: codeSha256, size: codeSize } = archive;
    const description = `sha256:${contentHash}`;
    const source = { arn: ARN, description, contentHash, declared: DECLARED, codeSha256, codeSize };
    const proven = await proveContent(archive, source);
    return { proven, archive };
  }

  test('is no part of the mark, and is promoted with the zip', async () => {
    const zip = zipWith(CACHED, HEADER);
    for (const mark of [await entry(), await entry('true')]) {
      const { proven, archive } = await prove(zip, mark);
      expect(proven.contentHash).toBe(mark);
      expect(await proven.pack('')).toBe(archive);
      expect(proven.entries.map(({ path }) => path)).toEqual([CACHED, 'python/a.py']);
    }
  });

  test('is content where the mark says so, as of a ready zip with bytecode of its own', async () => {
    const zip = zipWith(CACHED, HEADER);
    const file = newPath();
    new AdmZip(zip).writeZip(file);
    const { contentHash } = await readZip(file, DECLARED);
    expect((await prove(zip, contentHash)).proven.contentHash).toBe(contentHash);
    expect(contentHash).not.toBe(await entry());
  });

  test.each([
    ['is of another source', CACHED, 'f30d0d0a010000000000000000000000'],
    ['is checked by its time', CACHED, 'f30d0d0a00000000e430f3ffcdab6398'],
    ['is of another version', CACHED.replace('313', '312'), HEADER],
    ['has no source', 'python/__pycache__/b.cpython-313.pyc', HEADER],
    ['stands in the place of a source', 'python/b.pyc', HEADER],
  ])('is content where it %s, so that the mark is not that of the zip', async (_, path, header) => {
    const mark = await entry();
    const { what } = await problemOf(() => prove(zipWith(path, header), mark));
    expect(what).toContain(`is marked as content ${mark} and holds `);
  });
});

test('a version of another tool gets the mark of what it holds', async () => {
  await atTheEmulator({}, async (stage) => {
    const zip = zipOf([{ name: 'python/a.py', content: 'A = 1' }]);
    const source = await publishedSource(stage, zip, 'by hand');
    expect((await proveContent(archiveOf(zip), source)).contentHash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a mark is refused that is', () => {
  test.each([
    ["another content's", { contentHash: '0'.repeat(64) }],
    ['of other runtimes', { declared: { ...DECLARED, runtimes: ['python3.13'] } }],
    ['of other architectures', { declared: { ...DECLARED, architectures: [] } }],
    ['of another licence', { declared: { ...DECLARED, license: 'Apache-2.0' } }],
  ])('%s', async (_, difference) => {
    const { source, archive, layer } = await packedSample();
    const lying = { ...source, ...difference };
    const { what, fix } = await problemOf(() => proveContent(archive, lying));
    expect(what).toContain(`${ARN} is marked as content ${lying.contentHash} and holds `);
    expect(what.includes(layer.contentHash)).toBe(true);
    expect(fix).toContain('Do not promote it');
  });
});

test.each([
  ['is no zip', Buffer.from('no zip at all, but of some length'), 'it is not a zip archive'],
  ['holds a name twice', zipOf([{ name: 'a' }, { name: 'a' }]), 'it holds "a" twice'],
  ['leads outside', zipOf([{ name: '../a' }]), 'the name of its entry "../a"'],
  ['is corrupt', zipOf([{ name: 'a', content: 'x', both: { crc: 1 } }]), 'its entry "a" is corrupt'],
  ['holds nothing', zipOf([]), 'holds no file'],
])('a zip that %s is not promoted, and the advice is for whoever published it', async (_, zip, why) => {
  const archive = archiveOf(zip);
  const source = {
    ...{ arn: ARN, description: '', declared: DECLARED },
    ...{ codeSha256: archive.sha256, codeSize: archive.size },
  };
  const { what, fix } = await problemOf(() => proveContent(archive, source));
  expect(what).toContain(ARN);
  expect(what).toContain(why);
  expect(fix).toContain('Publish the layer anew');
});
