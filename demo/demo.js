/**
 * The action as a user of GitHub sees it, in six runs: the bundle in dist/, in a process of its own, against the
 * emulator. Needs nothing installed and no account: `npm run demo`.
 */
import assert from 'node:assert/strict';
import { appendFileSync, copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { cleanUp, runStep } from '../emulator/github-runner.js';
import { startEmulator } from '../emulator/index.js';
import { logPrinter, section, table, textOf } from './show.js';

/** @import { Emulator } from '../emulator/index.js' */
/** @import { InvocationContext } from '../emulator/state.js' */
/** @import { StepResult } from '../emulator/github-runner.js' */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ACCOUNT = '123456789012';
const REGION = 'eu-central-1';
const FUNCTIONS = ['checkout', 'invoices', 'mailer', 'reports'];
const INPUTS = {
  'layer-name': 'greetings',
  path: 'layer',
  'compatible-runtimes': 'python3.13',
  'compatible-architectures': 'x86_64',
  functions: FUNCTIONS.join(', '),
};

/** One function first, and only if it stands the event, the others. */
const STAGED = {
  ...INPUTS,
  waves: '1, 100%',
  'smoke-test': '{ "name": "Ada" }',
  'on-failure': 'stop',
};
const FAST = 'layer/python/greetings/_fast.cpython-313-aarch64-linux-gnu.so';
/** It needs that module. */
const FAST_GREETINGS = 'layer/python/greetings/fast.py';

/** The least that is a shared library for 64-bit Arm: a header and one empty segment to load. */
const ARM_LIBRARY = Buffer.alloc(64 + 56);
ARM_LIBRARY.write('\x7fELF\x02\x01\x01', 'latin1');
for (const [offset, value] of [
  [16, 3],
  [18, 183],
  [32, 64],
  [54, 56],
  [56, 1],
  [64, 1],
])
  ARM_LIBRARY.writeUInt16LE(value ?? 0, offset);

const started = performance.now();
const workspace = mkdtempSync(join(tmpdir(), 'demo-'));
const emulator = await startEmulator({ updateMillis: 400 });
try {
  cpSync(join(ROOT, 'demo/layer'), join(workspace, 'layer'), { recursive: true });
  seed(emulator);
  await demonstrate(emulator);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `\nShown in ${seconds} s: published once per content, every function updated, other layers kept in place, nothing broken let through, a bad version rolled back.`,
  );
} catch (error) {
  console.error(
    `\nThe demo did not go as it should: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
} finally {
  await emulator.close();
  rmSync(workspace, { recursive: true, force: true });
}

/** Four functions with layers of other teams; two have an old version of ours. @param {Emulator} aws */
function seed(aws) {
  const region = aws.region(ACCOUNT, REGION);
  const [ours, telemetry, secrets, namesake] = ['greetings', 'telemetry', 'secrets', 'greetings-fonts'].map(
    (name) => region.seedLayer({ name, files: { 'python/hello.py': `# ${name}\n` } }),
  );
  assert.ok(ours && telemetry && secrets && namesake);
  const layers = [[telemetry, ours, secrets], [ours, telemetry], [telemetry, secrets], [namesake]];
  for (const [index, name] of FUNCTIONS.entries())
    region.seedFunction({ name, runtime: 'python3.13', layers: layers[index] ?? [], invoke: greet });
}

/** What the functions do: they cannot work with version 4. @param {unknown} event @param {InvocationContext} about */
function greet(event, { layers, log }) {
  if (!layers.some((arn) => arn.endsWith(':greetings:4'))) return event;
  log("[ERROR] KeyError: 'en'");
  throw Object.assign(new Error("'en'"), { name: 'KeyError' });
}

/** @param {Emulator} aws */
async function demonstrate(aws) {
  const atFirst = layersNow(aws);
  section('The step');
  console.log('- uses: org/publish-layer@v1\n  with:');
  for (const [name, value] of Object.entries(INPUTS)) console.log(`    ${name}: ${value}`);
  section('The functions and their layers before');
  console.log(table(FUNCTIONS.map((name) => [name, inShort(atFirst[name])])));

  section('Run 1: the content is new');
  const first = await step(aws);
  assert.deepEqual(
    first.writes,
    { publishes: 1, updates: 4 },
    'run 1 publishes once and updates 4 functions',
  );
  assert.equal(first.result.outputs['published'], 'true');
  section('Run 1: outputs');
  console.log(table(Object.entries(first.result.outputs).map(([name, value]) => [name, inTemp(value)])));
  section('Run 1: job summary (a chart of the largest parts follows it)');
  console.log(textOf(first.result.summary).replace(/".*(?=publish-layer-)/g, '"$RUNNER_TEMP/'));

  section('Run 2: nothing changed; only what differs from run 1');
  const second = await step(aws, { before: first.result.log });
  assert.deepEqual(second.writes, { publishes: 0, updates: 0 }, 'run 2 writes nothing');
  assert.equal(second.result.outputs['version'], first.result.outputs['version']);
  console.log(changedOutputs(second.result, first.result));

  section('Run 3: one line was added to texts.py; only what differs from run 2');
  appendFileSync(join(workspace, 'layer/python/greetings/texts.py'), '\n\nLANGUAGES = sorted(TEXTS)\n');
  const third = await step(aws);
  assert.deepEqual(
    third.writes,
    { publishes: 1, updates: 4 },
    'run 3 publishes once and updates 4 functions',
  );
  console.log(changedOutputs(third.result, second.result));

  section('Run 4: a module compiled for another CPU got in; only what differs from run 3');
  writeFileSync(join(workspace, FAST), ARM_LIBRARY);
  writeFileSync(join(workspace, FAST_GREETINGS), 'from greetings._fast import greet\n');
  const fourth = await step(aws, { before: third.result.log, code: 1 });
  assert.deepEqual(fourth.writes, { publishes: 0, updates: 0 }, 'run 4 writes nothing');
  console.log(changedOutputs(fourth.result, third.result));

  await takeBack(aws, third.result.log);

  section('The functions and their layers before and after');
  const atLast = layersNow(aws);
  for (const name of FUNCTIONS) {
    const before = inShort(atFirst[name]);
    console.log(`  ${name.padEnd(8)}  ${before.padEnd(37)}  →  ${inShort(atLast[name])}`);
  }
  const version = third.result.outputs['layer-version-arn'] ?? '';
  for (const name of FUNCTIONS) assert.deepEqual(atLast[name], expected(atFirst[name] ?? [], version), name);
}

/** A version that works on no function reaches one, and is rolled back from there. @param {Emulator} aws @param {string} known */
async function takeBack(aws, known) {
  section('Run 5: a content that passes the check and fails in use, rolled out in two waves');
  console.log('    waves: 1, 100%\n    smoke-test: \'{ "name": "Ada" }\'\n    on-failure: stop');
  for (const path of [FAST, FAST_GREETINGS]) rmSync(join(workspace, path));
  appendFileSync(join(workspace, 'layer/python/greetings/texts.py'), "\n\ndel TEXTS['en']\n");
  const fifth = await step(aws, { before: known, code: 1, inputs: STAGED });
  assert.deepEqual(fifth.writes, { publishes: 1, updates: 1 }, 'run 5 publishes, and updates one function');
  assert.equal(inShort(layersNow(aws)['checkout']), 'telemetry:1  greetings:4  secrets:1');

  section('Run 6: uses: org/publish-layer/rollback@v1, with the record of run 5');
  const inputs = { record: 'record.jsonl' };
  const sixth = await step(aws, { main: 'rollback', inputs });
  assert.deepEqual(sixth.writes, { publishes: 0, updates: 1 }, 'run 6 rolls one function back');
}

/** Layer versions as `name:3`. @param {string[]} [arns] */
function inShort(arns = []) {
  return arns.map((arn) => arn.split(':').slice(-2).join(':')).join('  ');
}

/** A path in the runner's temporary folder, without where that is. @param {string} value */
function inTemp(value) {
  return value.replace(/^.*(?=publish-layer-\w+[\\/](?:report\.json|record\.jsonl)$)/, '$$RUNNER_TEMP/');
}

/** What a function's list should be: ours in its old place or at the end, the others untouched. @param {string[]} before @param {string} version */
function expected(before, version) {
  const index = before.findIndex((arn) => /:layer:greetings:\d+$/.test(arn));
  return index < 0 ? [...before, version] : before.with(index, version);
}

/** @param {Emulator} aws @returns {Record<string, string[]>} */
function layersNow(aws) {
  const region = aws.region(ACCOUNT, REGION);
  return Object.fromEntries(FUNCTIONS.map((name) => [name, region.layersOf(name)]));
}

/** @param {StepResult} now @param {StepResult} before */
function changedOutputs({ outputs }, before) {
  const telling = ['published', 'layer-version-arn', 'content-hash'];
  return table(
    Object.entries(outputs).filter(
      ([name, value]) => telling.includes(name) && before.outputs[name] !== value,
    ),
  );
}

/**
 * Runs the action once, prints its log, and counts what it wrote.
 * @param {Emulator} aws
 * @param {{ before?: string, code?: number, main?: string, inputs?: Record<string, string> }} [how] the log of the run
 *   before, whose lines are left out, the exit code to expect, the action and its inputs
 */
async function step(aws, { before = '', code = 0, main = 'publish', inputs = INPUTS } = {}) {
  aws.calls.splice(0);
  const result = await runStep({
    main: join(ROOT, `dist/${main}.js`),
    inputs,
    workspace,
    env: {
      AWS_ENDPOINT_URL: aws.url,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: 'any',
      // Warnings of Node and the SDK about older versions of Node; GitHub runs the action on 24.
      NODE_NO_WARNINGS: '1',
      SystemRoot: process.env['SystemRoot'],
    },
    onLine: logPrinter(before),
  });
  const { record } = result.outputs;
  if (record) copyFileSync(record, join(workspace, 'record.jsonl'));
  cleanUp(result);
  assert.equal(result.code, code, `the step exits with ${code}`);
  const writes = {
    publishes: aws.callsOf('PublishLayerVersion').length,
    updates: aws.callsOf('UpdateFunctionConfiguration').length,
  };
  return { result, writes };
}
