import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cleanUp, runStep } from '../../emulator/github-runner.js';
import { testOnPosix } from '../systems.ts';

const onPosix = testOnPosix('signals that a program can handle');

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

/** A step that runs this script. */
function step(script: string) {
  const main = join(workspace, 'step.cjs');
  writeFileSync(main, script);
  return { main, inputs: {}, workspace };
}

const WAITING = `
  const { appendFileSync } = require('node:fs');
  process.on('SIGTERM', () => {
    appendFileSync(process.env.GITHUB_OUTPUT, 'ended=well\\n');
    process.exit(3);
  });
  setInterval(() => {}, 1000);
  console.log('waiting');`;

describe('a step', () => {
  onPosix('can be sent a signal while it runs, and can end in its own way', async () => {
    let pid = 0;
    let cancel = (): unknown => undefined;
    const result = await runStep({
      ...step(WAITING),
      onStart: (child) => {
        pid = child.pid;
        cancel = () => child.kill('SIGTERM');
      },
      onLine: () => void cancel(),
    });
    expect(result).toMatchObject({ code: 3, signal: null, outputs: { ended: 'well' } });
    expect(pid).toBeGreaterThan(0);
    cleanUp(result);
  });

  test('can be killed outright', async () => {
    let kill = (): unknown => undefined;
    const result = await runStep({
      ...step(WAITING),
      onStart: (child) => {
        kill = () => child.kill('SIGKILL');
      },
      onLine: () => void kill(),
    });
    expect(result).toMatchObject({ code: null, signal: 'SIGKILL', outputs: {}, log: 'waiting\n' });
    cleanUp(result);
  });

  test('ends without a signal', async () => {
    const result = await runStep(step('process.exitCode = 1;'));
    expect(result).toMatchObject({ code: 1, signal: null });
    cleanUp(result);
  });

  test('finds what the one before left in the RUNNER_TEMP they share, but not its outputs', async () => {
    const write = `
      const { appendFileSync, writeFileSync } = require('node:fs');
      writeFileSync(process.env.RUNNER_TEMP + '/left', 'something');
      appendFileSync(process.env.GITHUB_OUTPUT, 'a=b\\n');`;
    const first = await runStep(step(write));
    const read = `console.log(require('node:fs').readFileSync(process.env.RUNNER_TEMP + '/left', 'utf8'));`;
    const second = await runStep({ ...step(read), temp: first.temp });
    expect(first.outputs).toEqual({ a: 'b' });
    expect(second).toMatchObject({ log: 'something\n', outputs: {}, temp: first.temp });
    cleanUp(first);
  });
});
