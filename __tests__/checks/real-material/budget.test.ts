import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { execFile } from '../../child-process.ts';
import { Budget, Late } from './budget.ts';
import { folderOf, obtain } from './cache.ts';
import type { Material } from './material.ts';
import { testOnPosix } from '../../systems.ts';

/** @param stamp what makes it another material than any that was made before */
function material(script: string, stamp: string): Material {
  return { title: stamp, command: 'sh', args: ['-c', script, stamp], prefix: '' };
}

const onPosix = testOnPosix('sh');

describe('the time of a suite on real packages', () => {
  test('ends with the cases that have begun', async () => {
    const budget = new Budget(0);
    let count = 0;
    await budget.run('one', () => void (count += 1));
    expect(count).toBe(0);
    expect(() => budget.expectEnough(1)).toThrow();
    budget.expectEnough(0);
  });

  test('counts what was late as left out, and what fails as failed', async () => {
    const budget = new Budget(1);
    await budget.run('passes', () => undefined);
    await budget.run('its material is late', () => Promise.reject(new Late('late')));
    await budget.run('its import is late', async () => {
      await execFile(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { timeout: 300 });
    });
    await expect(budget.run('fails', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    budget.expectEnough(1);
    expect(() => budget.expectEnough(2)).toThrow();
  });

  onPosix('breaks a download off, and begins none when it is up', async () => {
    const stamp = String(process.hrtime.bigint());
    const materials = ['exec sleep 600', 'exec sleep 601', 'exec sleep 602', 'exec sleep 603', 'true'];
    const all = materials.map((script) => material(script, stamp));
    const obtained = await obtain(all, Date.now() + 700);
    for (const one of all) {
      expect(obtained(one)).toMatchObject({ isLate: true });
      expect(() => folderOf(obtained(one))).toThrow(Late);
    }
  });

  onPosix('does not hide that a command fails', async () => {
    const bad = material('echo "an error of ours" >&2; exit 1', 'bad');
    const good = material('true', 'good');
    expect(() => folderOf({ fault: 'no' })).not.toThrow(Late);
    expect((await obtain([bad]))(bad)).toEqual({ fault: 'sh: an error of ours' });
    expect(existsSync(folderOf((await obtain([good]))(good)))).toBe(true);
  });
});
