/** Building layers against the bare tools, and against SAM where it is on PATH. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startGitHubCache } from '../emulator/github-cache.js';
import { cleanUp, runStep } from '../emulator/github-runner.js';
import { startEmulator } from '../emulator/index.js';
import { median, time, timeInTurn } from './measure.ts';
import type { Command } from './measure.ts';

/** A command of ours and the bare one that bounds it, in milliseconds. */
export interface BuildTiming {
  what: string;
  ours: number;
  bare: number;
}

const MANIFESTS = resolve('bench/manifests');
const PYTHON = { folder: join(MANIFESTS, 'python'), runtime: 'python3.13', architecture: 'arm64' };
const NODEJS = { folder: join(MANIFESTS, 'node'), runtime: 'nodejs22.x', architecture: 'arm64' };
/** As uv names the platform of the runtime. */
const UV_TARGET = ['--python-platform', 'aarch64-manylinux_2_34', '--python-version', '3.13'];
const NPM_TARGET = ['--omit=dev', '--ignore-scripts', '--os=linux', '--cpu=arm64', '--libc=glibc'];

export interface BuildBench {
  node: string;
  /** Compiled scripts. */
  compiled: string;
  rounds: number;
}

/** Until the tree is on disk, with an empty cache and with a full one. */
export function measureInstallations(bench: BuildBench): BuildTiming[] {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    return [...measurePython(bench, scratch), ...measureNode(bench, scratch)];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function measurePython(bench: BuildBench, scratch: string): BuildTiming[] {
  if (spawnSync('uv', ['--version']).status !== 0) return [];
  const target = join(scratch, 'python');
  const cache = join(scratch, 'uv-cache');
  const lock = join(PYTHON.folder, 'requirements.txt');
  const bare: Command = {
    argv: [
      'uv',
      'pip',
      'install',
      '-q',
      '--require-hashes',
      '--only-binary',
      ':all:',
      '--no-config',
      ...UV_TARGET,
      '--target',
      target,
      '-r',
      lock,
    ],
    before: () => rmSync(target, { recursive: true, force: true }),
  };
  process.env['UV_CACHE_DIR'] = cache;
  const pair = { bare, ours: installer(bench, PYTHON, scratch) };
  return coldAndWarm('24 Python packages', pair, { cache, rounds: bench.rounds });
}

function measureNode(bench: BuildBench, scratch: string): BuildTiming[] {
  const folder = join(scratch, 'npm');
  const home = join(scratch, 'home');
  mkdirSync(home, { recursive: true });
  const before = () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(NODEJS.folder, folder, { recursive: true });
  };
  process.env['HOME'] = home;
  process.env['npm_config_cache'] = join(home, '.npm');
  const bare: Command = {
    argv: ['npm', 'ci', ...NPM_TARGET, '--no-audit', '--no-fund', '--silent'],
    cwd: folder,
    before,
  };
  const pair = { bare, ours: installer(bench, NODEJS, scratch) };
  return coldAndWarm('231 npm packages', pair, { cache: join(home, '.npm'), rounds: bench.rounds });
}

function installer(
  { node, compiled }: BuildBench,
  { folder, runtime, architecture }: typeof PYTHON,
  scratch: string,
): Command {
  const target = join(scratch, 'ours');
  return {
    argv: [node, join(compiled, 'install.js'), folder, runtime, architecture, target],
    before: () => rmSync(target, { recursive: true, force: true }),
  };
}

function coldAndWarm(
  what: string,
  { bare, ours }: { bare: Command; ours: Command },
  { cache, rounds }: { cache: string; rounds: number },
): BuildTiming[] {
  const emptied = (command: Command): Command => ({
    ...command,
    before: () => {
      rmSync(cache, { recursive: true, force: true });
      command.before?.();
    },
  });
  const cold = timeInTurn({ bare: emptied(bare), ours: emptied(ours) }, 1);
  const warm = timeInTurn({ bare, ours }, rounds);
  return [
    { what: `${what}, empty cache`, ours: cold.ours.median, bare: cold.bare.median },
    { what: `${what}, full cache`, ours: warm.ours.median, bare: warm.bare.median },
  ];
}

/** `sam build` of a layer with the same requirements, and the whole of a dry run; undefined without SAM. */
export async function measureSam({
  node,
}: BuildBench): Promise<(BuildTiming & { version: string }) | undefined> {
  const { status, stdout } = spawnSync('sam', ['--version'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'bench-sam-'));
  cpSync(PYTHON.folder, join(folder, 'layer'), { recursive: true });
  writeFileSync(
    join(folder, 'template.yaml'),
    `Transform: AWS::Serverless-2016-10-31
Resources:
  Packages:
    Type: AWS::Serverless::LayerVersion
    Metadata: { BuildMethod: ${PYTHON.runtime}, BuildArchitecture: ${PYTHON.architecture} }
    Properties: { ContentUri: layer, CompatibleRuntimes: [${PYTHON.runtime}], CompatibleArchitectures: [${PYTHON.architecture}] }
`,
  );
  const sam = time({ argv: ['sam', 'build'], cwd: folder });
  const started = performance.now();
  const dry = await publish(node, folder, {
    dependencies: 'layer',
    'dry-run': 'true',
    's3-bucket': 'layers',
  });
  if (dry.code !== 0) throw new Error(dry.log);
  const ours = performance.now() - started;
  rmSync(folder, { recursive: true, force: true });
  return {
    what: 'the whole dry run, 24 Python packages',
    ours,
    bare: sam.milliseconds,
    version: stdout.trim(),
  };
}

/** An unchanged run with a complete lock, and one of a folder with one file, in milliseconds. */
export async function measureUnchangedBuild({ node, rounds }: BuildBench): Promise<BuildTiming> {
  const workspace = mkdtempSync(join(tmpdir(), 'bench-unchanged-'));
  cpSync(NODEJS.folder, workspace, { recursive: true });
  mkdirSync(join(workspace, 'layer'));
  writeFileSync(join(workspace, 'layer', 'a.txt'), 'a');
  const [emulator, cache] = [await startEmulator({}), await startGitHubCache()];
  const environment = { AWS_ENDPOINT_URL: emulator.url, ...cache.env };
  const built = { 'layer-name': 'built', dependencies: '.', 'compatible-runtimes': NODEJS.runtime };
  const folder = { 'layer-name': 'folder', path: 'layer' };
  for (const inputs of [built, folder]) {
    const first = await publish(node, workspace, inputs, environment);
    if (first.outputs['published'] !== 'true') throw new Error(first.log);
  }
  const times = { built: [] as number[], folder: [] as number[] };
  for (let round = 0; round < rounds; round++)
    for (const [name, inputs] of [
      ['built', built],
      ['folder', folder],
    ] as const) {
      const started = performance.now();
      const step = await publish(node, workspace, inputs, environment);
      times[name].push(performance.now() - started);
      if (step.code !== 0 || step.outputs['published'] !== 'false') throw new Error(step.log);
    }
  await emulator.close();
  await cache.close();
  rmSync(workspace, { recursive: true, force: true });
  const what = 'unchanged, 231 npm packages locked';
  return { what, ours: median(times.built), bare: median(times.folder) };
}

async function publish(
  node: string,
  workspace: string,
  inputs: Record<string, string>,
  environment: Record<string, string> = {},
) {
  const emulator = environment['AWS_ENDPOINT_URL'] === undefined ? await startEmulator({}) : undefined;
  emulator?.region('123456789012', 'eu-central-1').seedBucket({ name: 'layers' });
  const step = await runStep({
    main: resolve('dist/publish.js'),
    inputs: {
      'layer-name': 'packages',
      'compatible-architectures': 'arm64',
      ...inputs,
    },
    workspace,
    env: {
      ...process.env,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: '123456789012',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_EC2_METADATA_DISABLED: 'true',
      ...(emulator && { AWS_ENDPOINT_URL: emulator.url }),
      ...environment,
    },
    node,
  });
  cleanUp(step);
  await emulator?.close();
  return step;
}
