import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { execFile, execFileSync, isLate, spawn, spawnSync } from './child-process.ts';

const ENDLESS = ['--eval', 'setInterval(() => {}, 1000); process.on("SIGTERM", () => {})'];
const LIMIT = { timeout: 500 };

async function errorOf(run: () => unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('a program that does not end', () => {
  test.each([
    ['execFileSync', () => execFileSync(process.execPath, ENDLESS, LIMIT)],
    ['spawnSync', () => spawnSync(process.execPath, ENDLESS, LIMIT)],
    ['execFile', () => execFile(process.execPath, ENDLESS, LIMIT)],
  ])('is killed by %s, which says that its time was up', async (_, run) => {
    expect(isLate(await errorOf(run))).toBe(true);
  });

  test('is killed where it runs beside the tests', async () => {
    const child = spawn(process.execPath, ENDLESS, LIMIT);
    expect(await new Promise((done) => child.on('exit', (...how) => done(how)))).toEqual([null, 'SIGKILL']);
  });
});

test('a program that fails is not late, and the error has its output', async () => {
  const failing = ['--eval', 'console.log("out"); console.error("err"); process.exit(3)'];
  const error = await errorOf(() => execFile(process.execPath, failing));
  expect(isLate(error)).toBe(false);
  expect(error).toMatchObject({ code: 3, stdout: 'out\n', stderr: 'err\n' });
  expect(isLate(await errorOf(() => execFileSync(process.execPath, failing, { stdio: 'pipe' })))).toBe(false);
  expect(spawnSync(process.execPath, failing).status).toBe(3);
});

test('package managers get limits for the network, unless the caller sets others', async () => {
  const script = ['--eval', 'console.log(process.env.npm_config_fetch_timeout, process.env.PIP_RETRIES)'];
  const env = { PATH: process.env['PATH'], PIP_RETRIES: '7' };
  expect((await execFile(process.execPath, script, { env })).stdout).toBe('20000 7\n');
});

test('tests start programs only through what limits their time', () => {
  const sources = readdirSync('__tests__', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.[cm]?[jt]s$/.test(path),
  );
  expect(sources.length).toBeGreaterThan(300);
  const direct = sources.filter((path) => {
    // Scripts that a test writes import what they like.
    const [imports = ''] = readFileSync(join('__tests__', path), 'utf8').split(/^(?:export|const|let)\b/m, 1);
    return /^import (?!type\b).*'node:child_process'/m.test(imports);
  });
  expect(direct).toEqual(['child-process.ts']);
});
