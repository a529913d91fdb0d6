/**
 * What bytecode saves and costs: `node bench/bytecode.ts [PYTHON [PACKAGE…]]`, with the path of a Python of a runtime's version.
 * Installs packages from PyPI once into `.cache/bytecode/`, publishes each as a layer with and without bytecode into a
 * folder, and compares the CPU time of importing it, and of compiling it with `python -m compileall`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { compileBytecode } from '../src/build/bytecode/compile.ts';
import { findInterpreters } from '../src/build/bytecode/interpreters.ts';
import { packWithBytecode } from '../src/build/bytecode/pack.ts';
import { isImportedBy } from '../src/build/bytecode/sources.ts';
import { readLayer } from '../src/layer/layer.ts';
import type { Layer } from '../src/layer/layer.ts';
import { startWorkers } from '../src/layer/workers.ts';

const PACKAGES: [requirement: string, statement: string][] = [
  ['numpy', 'import numpy'],
  ['boto3', 'import boto3; boto3.client("s3", region_name="eu-central-1")'],
  ['requests', 'import requests'],
  ['pydantic', 'import pydantic; pydantic.BaseModel'],
  ['cryptography', 'import cryptography.fernet, cryptography.x509'],
  ['sqlalchemy', 'import sqlalchemy.orm'],
  ['grpcio', 'import grpc'],
  ['pandas', 'import pandas'],
  ['langchain', 'import langchain.chat_models'],
  [
    'opentelemetry-distro opentelemetry-exporter-otlp-proto-http',
    'import opentelemetry.sdk.trace.export, opentelemetry.exporter.otlp.proto.http.trace_exporter',
  ],
  ['google-api-python-client', 'import googleapiclient.discovery'],
];
const ROUNDS = 5;
/** The last of some runs are on a machine as warm as it gets. */
const COMPILE_ROUNDS = 3;

const [, , given = '/usr/bin/python3', ...names] = process.argv;
const python = realpathSync(given);
const chosen = PACKAGES.filter(([requirement]) => names.length === 0 || names.includes(requirement));
const version = run(['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']).trim();
process.env['PATH'] = `${dirname(python)}${delimiter}${process.env['PATH'] ?? ''}`;
const runtimes = [`python${version}`];
const workers = startWorkers();
const interruption = new AbortController().signal;

function run(args: readonly string[]): string {
  return execFileSync(python, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function installed(requirement: string): string {
  const folder = resolve('.cache/bytecode', version, requirement.replaceAll(' ', '+'));
  if (existsSync(folder)) return folder;
  const half = `${folder}.half`;
  mkdirSync(half, { recursive: true });
  const target = join(half, 'python');
  run([
    '-m',
    'pip',
    'install',
    '-q',
    '--no-compile',
    '--only-binary=:all:',
    '--target',
    target,
    ...requirement.split(' '),
  ]);
  renameSync(half, folder);
  return folder;
}

/** Publishes into a folder: what the zip unpacks to. */
async function published(layer: Layer, mode: 'true' | 'false', place: string): Promise<number> {
  const scratch = join(place, `scratch-${mode}`);
  mkdirSync(scratch, { recursive: true });
  const to = join(scratch, 'layer.zip');
  const { archive } = await packWithBytecode({
    ...{ layer, mode, isBuilt: true, runtimes, spareBytes: Infinity, zipLimit: Infinity },
    ...{ to, workers, scratch, workspace: resolve('bench'), interruption },
  });
  run(['-m', 'zipfile', '-e', to, join(place, mode)]);
  const { size } = archive;
  archive.close();
  return size;
}

/** CPU seconds of an import, without those of starting Python. */
function importTime(root: string, statement: string): number {
  const script = `import sys, time; sys.path.insert(0, ${JSON.stringify(join(root, 'python'))}); t = time.process_time(); ${statement}; print(time.process_time() - t)`;
  return Number(run(['-B', '-c', script]).trim().split('\n').at(-1));
}

/** Files below a folder that Python compiled for an import. */
function compiledFiles(root: string, statement: string): number {
  const script = `import sys; sys.path.insert(0, ${JSON.stringify(join(root, 'python'))}); ${statement}`;
  const { stderr } = spawnSync(python, ['-B', '-v', '-c', script], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return (
    stderr.split('\n').filter((line) => line.startsWith(`# code object from '${root}`)).length -
    cachedFiles(stderr, root)
  );
}

function cachedFiles(stderr: string, root: string): number {
  return stderr
    .split('\n')
    .filter((line) => line.startsWith(`# code object from '${root}`) && line.includes('.pyc')).length;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** CPU seconds that programs took which this process has waited for. Source: proc(5), cutime and cstime in 1/100 s. */
function cpuOfPrograms(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

async function measured(work: () => Promise<unknown>): Promise<{ seconds: number; cpu: number }> {
  const [started, before] = [performance.now(), cpuOfPrograms()];
  await work();
  return { seconds: (performance.now() - started) / 1000, cpu: cpuOfPrograms() - before };
}

async function compileOnce(layer: Layer, place: string) {
  const [folder, scratch, copy] = ['made', 'lists', 'copy'].map((name) => join(place, name));
  if (!folder || !scratch || !copy) throw new RangeError('three places');
  for (const one of [folder, scratch]) mkdirSync(one);
  const [interpreter] = await findInterpreters([version], {
    workspace: resolve('bench'),
    scratch,
    interruption,
  });
  if (!interpreter) throw new Error(`there is no Python ${version}`);
  const files = (layer.folderEntries ?? []).filter(({ path }) => isImportedBy(path, version));
  const ours = await measured(() =>
    compileBytecode({ sources: [{ interpreter, files }], folder, scratch, interruption }),
  );
  execFileSync('cp', ['-r', join(place, 'false'), copy]);
  const compileall = (jobs: number) => () => {
    const options = ['-q', '-f', '--invalidation-mode', 'unchecked-hash', '-s', copy, '-p', '/opt'];
    return Promise.resolve(spawnSync(python, ['-m', 'compileall', '-j', String(jobs), ...options, copy]));
  };
  const theirs = await measured(compileall(availableParallelism()));
  // Its processes are not its children, so that their CPU time is not known: one process has all of it.
  const alone = await measured(compileall(1));
  for (const one of [folder, scratch, copy]) rmSync(one, { recursive: true });
  return { files: files.length, ours, theirs, alone };
}

const ratios: number[] = [];
console.log(`Python ${version}\nimport | CPU without | with | ratio | compiled | zip kB without | with`);
for (const [requirement, statement] of chosen) {
  const source = { kind: 'folder', location: installed(requirement) } as const;
  const layer = await readLayer(source, {
    prefix: '',
    exclude: [],
    architectures: [],
    runtimes,
    workers,
    inspect: true,
  });
  const place = mkdtempSync(join(realpathSync(tmpdir()), 'bytecode-'));
  const sizes = [await published(layer, 'false', place), await published(layer, 'true', place)];
  const [without, withIt] = [join(place, 'false'), join(place, 'true')];
  const times = Array.from({ length: ROUNDS }, () => [
    importTime(without, statement),
    importTime(withIt, statement),
  ]);
  const [slow = NaN, fast = NaN] = [0, 1].map((index) => median(times.map((both) => both[index] ?? NaN)));
  ratios.push(fast / slow);
  const cells = [
    slow.toFixed(3),
    fast.toFixed(3),
    (fast / slow).toFixed(2),
    compiledFiles(withIt, statement),
  ];
  console.log([requirement, ...cells, ...sizes.map((size) => Math.round(size / 1000))].join(' | '));
  for (let round = 0; round < COMPILE_ROUNDS && layer.entries.length > 1000; round += 1) {
    const { files, ours, theirs, alone } = await compileOnce(layer, place);
    console.log(
      `  compile ${files} files: ${ours.seconds.toFixed(1)} s, compileall ${theirs.seconds.toFixed(1)} s, ratio ${(ours.seconds / theirs.seconds).toFixed(2)}, of CPU ${(ours.cpu / alone.cpu).toFixed(2)}`,
    );
  }
  rmSync(place, { recursive: true });
}
console.log(`median ratio ${median(ratios).toFixed(2)}, highest ${Math.max(...ratios).toFixed(2)}`);
await workers.close();
