import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { BuildProblem } from '../../../src/build/build-problem.ts';
import { localPackages } from '../../../src/build/node/local-copies.ts';
import type { Tree } from '../../layer/tree.ts';
import { expectProblem, workspaceOf } from './build.ts';

const LIB = 'packages/lib';

/** How a folder of the repository is refused as a package. */
async function refusalOf(tree: Tree): Promise<BuildProblem> {
  const workspace = workspaceOf(tree);
  const folders = new Map([['lib', join(workspace, LIB)]]);
  const outcome = await localPackages(folders, workspace).catch((error: unknown) => error);
  if (outcome instanceof BuildProblem) return outcome;
  throw new RangeError(`No BuildProblem, but ${String(outcome)}`);
}

test.each<[string, string, string]>([
  ['cut short', '{"name": ', 'is no JSON: Unexpected end of JSON input.'],
  ['a list', '[]', 'is no JSON object.'],
])('a folder whose package.json is %s is named', async (_, text, fault) => {
  expectProblem(
    await refusalOf({ [`${LIB}/package.json`]: text }),
    'build/not-readable',
    `${LIB}/package.json ${fault}`,
    'Write it anew and commit it: `npm init`.',
  );
});

test('a folder without package.json is named', async () => {
  const problem = await refusalOf({ [`${LIB}/index.js`]: '' });
  expect([problem.rule, problem.what]).toEqual([
    'build/not-readable',
    `${LIB}/package.json cannot be read: ENOENT.`,
  ]);
});
