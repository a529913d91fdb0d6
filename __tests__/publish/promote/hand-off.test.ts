import { existsSync, readFileSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { archiveOf } from '../../../src/layer/archive/archive.ts';
import { fetchVersion } from '../../../src/aws/fetch-version.ts';
import { readHandOff, refuseIncomplete } from '../../../src/publish/promote/hand-off.ts';
import { proveContent } from '../../../src/publish/promote/verify-content.ts';
import { readSourceReport } from '../../../src/publish/promote/source-report.ts';
import { describeSource } from '../../../src/publish/promote/read-source.ts';
import { atTheEmulator } from '../../aws/at-the-emulator.ts';
import { problemOf } from '../../layer/problem-of.ts';
import { SAMPLE } from '../../layer/sample-tree.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';
import { runTool, testWith } from '../../layer/tools.ts';
import { zipOf } from '../../layer/zip-builder.ts';
import { DECLARED, publishTree } from './promotable.ts';

const ZIP = zipOf([{ name: 'python/a.py', content: 'A = 1' }]);
const HAND_OFF = {
  ...{ arn: 'arn:aws-cn:lambda:cn-north-1:123456789012:layer:mine:1', description: '', declared: DECLARED },
  ...{ codeSha256: archiveOf(ZIP).sha256, codeSize: ZIP.length },
};

function workspaceWith(zip: Buffer): string {
  const workspace = temporaryFolder();
  writeFileSync(join(workspace, 'layer.zip'), zip);
  return workspace;
}

test('one job writes zip and report, and another takes them over without AWS', async () => {
  const workspace = temporaryFolder();
  let zip: Buffer = Buffer.alloc(0);
  await atTheEmulator({}, async (stage) => {
    const published = await publishTree(stage, SAMPLE);
    zip = published.zip;
    const source = await describeSource(stage.aws, published.layer);
    (await fetchVersion(stage.aws, source, { to: join(workspace, 'layer.zip'), keep: true })).close();
    const report = { schema: 1, action: 'promote', regions: [], source };
    writeFileSync(join(workspace, 'report.json'), JSON.stringify(report));
  });
  const handOff = refuseIncomplete(readSourceReport('report.json', workspace), 'report.json');
  const archive = readHandOff('layer.zip', workspace, handOff);
  const layer = await proveContent(archive, handOff);
  expect(layer.contentHash).toBe(handOff.contentHash);
  expect((await layer.pack('')).read(0, zip.length).equals(zip)).toBe(true);
  archive.close();
  expect(existsSync(join(workspace, 'layer.zip'))).toBe(true);
});

test('what takes its place after the proof is not what is read', () => {
  const workspace = workspaceWith(ZIP);
  const archive = readHandOff('layer.zip', workspace, HAND_OFF);
  writeFileSync(join(workspace, 'other'), Buffer.alloc(ZIP.length));
  renameSync(join(workspace, 'other'), join(workspace, 'layer.zip'));
  expect(archive.read(0, archive.size).equals(ZIP)).toBe(true);
  archive.close();
});

test('what is cut short after the proof is an error, not other bytes', () => {
  const workspace = workspaceWith(ZIP);
  const archive = readHandOff('layer.zip', workspace, HAND_OFF);
  truncateSync(join(workspace, 'layer.zip'), 10);
  expect(() => archive.read(0, archive.size)).toThrow('shrunk');
  archive.close();
});

describe('refused is', () => {
  test.each([
    ['a byte more', Buffer.concat([ZIP, Buffer.alloc(1)]), `it has ${ZIP.length + 1} bytes`],
    ['a byte less', ZIP.subarray(0, -1), `it has ${ZIP.length - 1} bytes`],
    ['another zip of that length', zipOf([{ name: 'python/b.py', content: 'B = 1' }]), 'it has SHA-256 '],
    ['nothing at all', Buffer.alloc(0), 'it has 0 bytes'],
  ])('%s', async (_, zip, found) => {
    const { what, fix } = await problemOf(() => readHandOff('layer.zip', workspaceWith(zip), HAND_OFF));
    expect(what).toContain(`layer.zip is not the zip of ${HAND_OFF.arn}: ${found}`);
    expect(what).toContain(HAND_OFF.codeSha256);
    expect(fix).toContain('one and the same job');
  });

  test('a zip whose bytes differ anywhere', async () => {
    for (let at = 0; at < ZIP.length; at++) {
      const other = Buffer.from(ZIP);
      other.writeUInt8((other[at] ?? 0) ^ 1, at);
      await problemOf(() => readHandOff('layer.zip', workspaceWith(other), HAND_OFF));
    }
  });

  test('a link, a folder, and nothing', async () => {
    const workspace = workspaceWith(ZIP);
    symlinkSync(join(workspace, 'layer.zip'), join(workspace, 'link.zip'));
    const whatOf = async (path: string) =>
      (await problemOf(() => readHandOff(path, workspace, HAND_OFF))).what;
    expect(await whatOf('link.zip')).toBe('link.zip is no file.');
    expect(await whatOf('.')).toMatch(/^\. is no file\.$/);
    expect(await whatOf('missing.zip')).toBe('There is nothing at missing.zip.');
    expect(readFileSync(join(workspace, 'layer.zip')).equals(ZIP)).toBe(true);
  });

  testWith('mkfifo', 'a pipe that nobody writes to', async () => {
    const workspace = temporaryFolder();
    runTool('mkfifo', [join(workspace, 'layer.zip')], workspace);
    const { what } = await problemOf(() => readHandOff('layer.zip', workspace, HAND_OFF));
    expect(what).toBe('layer.zip is no file.');
  });
});

test('a report that does not say all is not enough to publish from', async () => {
  const { arn, codeSha256 } = HAND_OFF;
  const { what, fix } = await problemOf(() => refuseIncomplete({ arn, codeSha256 }, 'report.json'));
  expect(what).toContain(`report.json names ${arn} and does not say all`);
  expect(fix).toContain('`zip`');
});
