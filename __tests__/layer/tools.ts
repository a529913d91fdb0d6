import { delimiter } from 'node:path';
import { test } from '@jest/globals';
import { execFileSync, spawnSync } from '../child-process.ts';

/** Where Go installs itself without touching PATH. */
const PATH = [process.env['PATH'], '/usr/local/go/bin'].join(delimiter);

/** A locale that has UTF-8 names; the rest as it is. */
const LC_ALL = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
const ENVIRONMENT = { ...process.env, PATH, LC_ALL, TZ: 'UTC' };

/** Go and Java compile their reader first, in milliseconds. */
const TOOL_TIMEOUT = 120_000;

/**
 * A test that needs a tool. Where it is missing the test is skipped with a line that says so; under CI it fails. Windows
 * has none of them: what it calls bash or sh need not be one that sees its files.
 */
export function testWith(tool: string, name: string, run: () => void | Promise<void>): void {
  const isWindows = process.platform === 'win32';
  if (!isWindows && (isInstalled(tool) || process.env['CI'] === 'true')) return test(name, run, TOOL_TIMEOUT);
  console.warn(`${tool} is not installed, skipped: ${name}`);
  test.skip(name, run);
}

function isInstalled(tool: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${tool}`], { env: ENVIRONMENT }).status === 0;
}

/**
 * Runs a tool.
 * @returns what it printed
 * @throws when it fails, with what it said
 */
export function runTool(tool: string, args: string[], cwd?: string): string {
  return runToolForBytes(tool, args, cwd).toString();
}

/** As runTool, for output that is not text. */
export function runToolForBytes(tool: string, args: string[], cwd?: string): Buffer {
  return execFileSync(tool, args, {
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    ...(cwd && { cwd }),
  });
}
