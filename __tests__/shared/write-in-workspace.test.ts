import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { refuseSbomInLayer } from '../../src/packages/write-sbom.ts';
import { writeInWorkspace } from '../../src/shared/write-in-workspace.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { writeTree } from '../layer/tree.ts';

const NAMES = ['..o', '...', 'out', '.out', '..o..'];

describe('a file in the workspace', () => {
  test.each(NAMES)('is not written through %s, a link out of it', (name) => {
    const root = temporaryFolder();
    writeTree(root, { 'workspace/a': '', 'elsewhere/': '' });
    symlinkSync(join(root, 'elsewhere'), join(root, 'workspace', name));
    const write = () => writeInWorkspace(`${name}/y.json`, join(root, 'workspace'), '{}');
    expect(write).toThrow('a link leads elsewhere');
    const deeper = () => writeInWorkspace(`${name}/new/y.json`, join(root, 'workspace'), '{}');
    expect(deeper).toThrow('a link leads elsewhere');
    expect(existsSync(join(root, 'elsewhere/y.json'))).toBe(false);
    expect(existsSync(join(root, 'elsewhere/new'))).toBe(false);
  });

  test.each(NAMES)('is written into %s, a folder of that name', (name) => {
    const root = temporaryFolder();
    writeTree(root, { [`workspace/${name}/a`]: '' });
    writeInWorkspace(`${name}/y.json`, join(root, 'workspace'), '{}');
    writeInWorkspace(`${name}/new/y.json`, join(root, 'workspace'), '{}');
    expect(readFileSync(join(root, 'workspace', name, 'y.json'), 'utf8')).toBe('{}');
  });

  test('may lie outside of it, where the path says so itself', () => {
    const root = temporaryFolder();
    writeTree(root, { 'workspace/a': '' });
    writeInWorkspace('../beside/y.json', join(root, 'workspace'), '{}');
    expect(existsSync(join(root, 'beside/y.json'))).toBe(true);
  });
});

test.each(NAMES)('no bill of materials goes into %s of the layer itself', (name) => {
  const root = temporaryFolder();
  writeTree(root, { [`layer/${name}/a`]: '' });
  const source = { kind: 'folder' as const, path: 'layer', prefix: '', location: join(root, 'layer') };
  expect(() => refuseSbomInLayer({ sbom: `layer/${name}/y.json`, workspace: root, source })).toThrow(
    "lies in the layer's own folder",
  );
});
