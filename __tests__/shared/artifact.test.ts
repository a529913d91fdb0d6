import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { artifactFiles } from '../../src/shared/artifact.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';

const isWanted = (name: string) => name.endsWith('.jsonl');

function artifact(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'in', 'deep'), { recursive: true });
  mkdirSync(join(root, 'in', 'folder.jsonl'));
  for (const path of ['b.jsonl', 'in/a.txt', 'in/deep/a.jsonl']) writeFileSync(join(root, path), '');
  return root;
}

test('the files of an artifact are those of a name, in every folder of it', () => {
  const root = artifact();
  expect(artifactFiles(root, isWanted)).toEqual([join(root, 'b.jsonl'), join(root, 'in/deep/a.jsonl')]);
});

test('a file is itself, whatever its name', () => {
  const file = join(artifact(), 'in', 'a.txt');
  expect(artifactFiles(file, isWanted)).toEqual([file]);
});

test('where there is nothing there is no artifact', () => {
  expect(artifactFiles(join(artifact(), 'missing'), isWanted)).toBeUndefined();
});

test('links are not followed, to a file or to a folder', () => {
  const [root, other] = [artifact(), artifact()];
  symlinkSync(join(other, 'b.jsonl'), join(root, 'in', 'link.jsonl'));
  symlinkSync(other, join(root, 'in', 'link'));
  symlinkSync(root, join(root, 'in', 'around'));
  expect(artifactFiles(join(root, 'in'), isWanted)).toEqual([join(root, 'in/deep/a.jsonl')]);
  expect(artifactFiles(join(root, 'in', 'link'), isWanted)).toEqual([]);
  expect(artifactFiles(join(root, 'in', 'link.jsonl'), isWanted)).toEqual([]);
});
