import { describe, expect, test } from '@jest/globals';
import { archiveOf } from '../../../src/layer/archive/archive.ts';
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
