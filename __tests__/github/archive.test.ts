// The archive of a commit, which is all that GitHub's runner downloads of an action.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@jest/globals';
import { cleanUp, runStep } from '../../emulator/github-runner.js';
import { ACCOUNT, described, NODE, REGION, startPlace } from '../actions/step.ts';
import { runTool } from '../layer/tools.ts';
import { tempFolder, testScript } from './script-of.ts';

/** The runner downloads it in each job. */
const MOST_BYTES = 1_300_000;
const ACTIONS = ['.', 'attach', 'audit', 'check', 'promote', 'prune', 'rollback'];

/** Makes the archive of the tracked files as they are now, and extracts it. */
function extractedArchive(): { folder: string; bytes: number } {
  const folder = tempFolder();
  const archive = join(tempFolder(), 'archive.tar.gz');
  const changed = runTool('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', 'stash', 'create']).trim();
  const commit = changed || 'HEAD';
  runTool('git', ['archive', '--worktree-attributes', '--format=tar.gz', '--output', archive, commit]);
  runTool('tar', ['-xzf', archive, '-C', folder]);
  return { folder, bytes: statSync(archive).size };
}

testScript('the archive holds the actions, their code, the licence and the READMEs, and is small', () => {
  const { folder, bytes } = extractedArchive();
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  const [, ...subActions] = ACTIONS;
  const own = ['LICENSE', 'README.md', 'action.yml', 'dist'];
  expect(readdirSync(folder).sort()).toEqual([...own, ...subActions].sort());
  for (const name of subActions) expect(readdirSync(join(folder, name))).toEqual(['README.md', 'action.yml']);
  for (const name of ACTIONS) expect(existsSync(described(join(folder, name)).main)).toBe(true);
});

testScript('each action of this repository is in the archive', () => {
  const folders = readdirSync('.').filter((name) => existsSync(join(name, 'action.yml')));
  expect(['.', ...folders]).toEqual(ACTIONS);
});

testScript('the action publishes a layer from the archive alone', async () => {
  const { folder } = extractedArchive();
  const place = await startPlace();
  const { workspace, home, aws } = place;
  place.write({ 'layer/python/greeting.py': 'GREETING = "hello"\n' });
  const { main, defaults } = described(folder);
  expect(main).toBe(resolve(folder, 'dist/publish.js'));
  const result = await runStep({
    ...{ main, node: NODE, workspace },
    inputs: { ...defaults, 'layer-name': 'greetings', path: 'layer', 'compatible-runtimes': 'python3.13' },
    env: {
      ...{ HOME: home, AWS_ENDPOINT_URL: aws.url, AWS_EC2_METADATA_DISABLED: 'true' },
      ...{ AWS_REGION: REGION, AWS_ACCESS_KEY_ID: ACCOUNT, AWS_SECRET_ACCESS_KEY: 'secret' },
    },
  });
  expect({ code: result.code, version: result.outputs['version'] }).toEqual({ code: 0, version: '1' });
  cleanUp(result);
});
