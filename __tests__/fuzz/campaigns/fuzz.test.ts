// Whatever is read from elsewhere: nothing is thrown but a Problem, nothing hangs, and what is accepted is what it says.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from '@jest/globals';
import fc from 'fast-check';
import { parseFunctionName, parseLayerVersionArn } from '../../../src/lambda/arn.ts';
import { readConfiguration } from '../../../src/inspect/configuration/configuration.ts';
import { inspect } from '../../../src/inspect/inspect.ts';
import { readCheckInputs } from '../../../src/inputs/check.ts';
import { readPromotion } from '../../../src/inputs/promote.ts';
import { readPublishInputs } from '../../../src/inputs/publish.ts';
import { readPruneInputs } from '../../../src/inputs/prune.ts';
import { readRollbackInputs } from '../../../src/inputs/rollback.ts';
import { archiveEntries } from '../../../src/layer/archive/read.ts';
import { archiveEntriesInParts } from '../../../src/layer/archive/read-in-parts.ts';
import { archiveOf } from '../../../src/layer/archive/archive.ts';
import { pathFault } from '../../../src/layer/paths.ts';
import { Problem } from '../../../src/shared/problem.ts';
import { readSourceReport } from '../../../src/publish/promote/source-report.ts';
import { code, json, markdown, plain } from '../../../src/shared/sanitise.ts';
import { readRecord } from '../../../src/rollout/record.ts';
import { granteeText, parseGrantee } from '../../../src/lambda/principal.ts';
import { commandsIn } from '../../actions/runner-commands.ts';
import { described } from '../../actions/step.ts';
import { elf } from '../../inspect/elf-maker.ts';
import { BAD } from '../../inputs/bad-inputs.ts';
import { text } from '../../layer/tree.ts';
import { streamed, zipOf } from '../../layer/zip-builder.ts';
import { hostileNames } from '../../report/hostile-text.ts';
import { reportOf } from '../../report/report-of.ts';
import { fuzz, mutated, pieced } from '../fuzz.ts';

const PATHS = [
  ...[
    'a.py',
    '.env',
    '.npmrc',
    '.netrc',
    '.pypirc',
    '.git/config',
    '.aws/credentials',
    '.docker/config.json',
    'a.jar',
    'app.json',
    'app.yaml',
    'app.properties',
  ],
  ...['python/a-1.dist-info/WHEEL', 'python/a-1.dist-info/RECORD', 'python/a-1.dist-info/METADATA'],
  ...['nodejs/node_modules/a/package.json', 'nodejs/node_modules/.package-lock.json', 'a.dll', 'a.dylib'],
];
const PIECES = [
  ...[
    '{',
    '}',
    '/*',
    '//',
    '"',
    ':',
    ',',
    '[',
    ']',
    '\n',
    ' ',
    '=',
    '#!',
    '/bin/sh',
    '/usr/bin/env -S ',
    'Tag: ',
    'py3-none-any',
  ],
  ...[
    '"name"',
    '"version"',
    '"packages"',
    '"engines"',
    'PK\u0003\u0004',
    'MZ',
    '\u007fELF',
    '\u00ca\u00fe',
    'a/b.py,sha256=x,1',
  ],
  ...[
    'AK' + 'IA',
    'gh' + 'p_',
    '-----BEGIN PRIVATE' + ' KEY-----',
    'LS0tLS1CRUdJTi',
    '_authToken=',
    'password',
    'x'.repeat(40),
  ],
  ...['PRIVATE%20KEY', '%', '__proto__', '\u0000', 'null', '1e999'],
];
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What it gives, or the sentence of the problem; anything else that is thrown is a fault. */
async function resultOf(work: () => unknown): Promise<unknown> {
  try {
    return { result: await work() };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.what };
    throw error;
  }
}

describe('fuzzing of', () => {
  const entries = [
    { name: 'a', content: 'content of a' },
    { name: 'b/c', content: text(500), deflated: true, mode: 0o100755 },
    { name: 'd/', mode: 0o040755 },
    { name: 'l', content: 'a', mode: 0o120777 },
  ];
  fuzz({
    name: 'the zip readers',
    inputs: mutated([
      zipOf(entries),
      zipOf(entries.map((entry) => streamed(entry))),
      zipOf(entries.slice(0, 1)),
    ]),
    holds: async (zip) => {
      const whole = await resultOf(() => archiveEntries(zip, 'z'));
      expect(await resultOf(() => archiveEntriesInParts(archiveOf(zip), 'z'))).toEqual(whole);
      const { result = [] } = whole as { result?: { path: string }[] };
      expect(result.filter(({ path }) => pathFault(path) !== undefined)).toEqual([]);
    },
  });

  const needed = {
    needed: ['libc.so.6'],
    soname: 'a',
    runpath: '$ORIGIN',
    symbols: ['napi_register_module_v1'],
  };
  const versions = { versions: { 'libc.so.6': ['GLIBC_2.17'] } };
  fuzz({
    name: 'the ELF reader',
    inputs: mutated([
      elf({ ...needed, ...versions }),
      elf({ bits: 32, ...needed }),
      elf({ bits: 32, bigEndian: true, ...needed }),
    ]),
    holds: (bytes) => look('nodejs/node_modules/a/a.node', bytes),
  });

  fuzz({
    name: 'what files say',
    inputs: fc
      .tuple(fc.constantFrom(...PATHS), pieced(PIECES))
      .map(([path, bytes]) => Buffer.concat([Buffer.from(`${path}\n`), bytes])),
    holds: (input) => {
      const at = input.indexOf('\n');
      look(input.toString('utf8', 0, at), input.subarray(at + 1));
    },
  });

  fuzz({
    name: 'names and ARNs',
    inputs: pieced([
      'arn:',
      'aws',
      ':lambda:',
      'eu-central-1',
      ':',
      '123456789012',
      ':layer:',
      ':function:',
      'name',
      '3',
      '$LATEST',
      'o-',
      'abcdefghij',
      '-cn',
      '*',
      '0',
      '99999999999999999999',
    ]),
    holds: (input) => {
      const name = input.toString();
      const layer = parseLayerVersionArn(name);
      if (layer) {
        const { partition, region, account } = layer;
        expect(name.startsWith(`arn:${partition}:lambda:${region}:${account}:layer:${layer.name}:`)).toBe(
          true,
        );
        expect(name).toBe(layer.arn);
        expect(name.startsWith(`${layer.layerArn}:`)).toBe(true);
      }
      const parsed = parseFunctionName(name);
      if (parsed) expect(parsed.reference + (parsed.qualifier ? `:${parsed.qualifier}` : '')).toBe(name);
      const grantee = parseGrantee(name);
      if (grantee) expect(parseGrantee(granteeText(grantee))).toEqual(grantee);
    },
  });

  const names = [
    ...new Set(['.', 'check', 'promote', 'prune', 'rollback'].flatMap((one) => described(one).inputs)),
  ];
  const values = fc.oneof(
    fc.constantFrom(...Object.values(BAD).flatMap((all) => all.map(({ value }) => value))),
    hostileNames,
    fc.string({ unit: 'binary' }),
    fc.constantFrom('api', 'true', '10', 'live', '1, 100%', '123456789012', 'eu-central-1'),
  );
  fuzz({
    name: 'the inputs',
    inputs: fc
      .dictionary(fc.constantFrom(...names), values, { maxKeys: 8 })
      .map((inputs) => Buffer.from(JSON.stringify(inputs))),
    holds: async (input) => {
      const before = { ...process.env };
      try {
        const inputs = {
          'layer-name': 'models',
          path: 'layer',
          source: 'report.json',
          ...(JSON.parse(input.toString()) as Record<string, string>),
        };
        // The system takes no NUL in its environment.
        for (const [name, value] of Object.entries(inputs))
          process.env[`INPUT_${name.toUpperCase()}`] = value.replaceAll('\0', '');
        for (const read of [
          readPublishInputs,
          readCheckInputs,
          readPruneInputs,
          readRollbackInputs,
          () => readPromotion().inputsFor('models'),
        ]) {
          const first = await resultOf(read);
          expect(await resultOf(read)).toEqual(first);
        }
      } finally {
        process.env = before;
      }
    },
  });

  const report = reportOf();
  fuzz({
    name: 'reports of earlier jobs',
    inputs: mutated([
      Buffer.from(json(report)),
      Buffer.from(json({ ...report, regions: [] })),
      Buffer.from('{"schema":1,"action":"publish","regions":[{"region":"eu-central-1","version":{}}]}'),
    ]),
    holds: async (input) => {
      const file = join(folder, 'report.json');
      writeFileSync(file, input);
      const { result } = (await resultOf(() => readSourceReport(file, folder))) as {
        result?: { arn: string };
      };
      if (result) expect(parseLayerVersionArn(result.arn)).toBeDefined();
    },
  });

  const lines = [
    {
      event: 'begin',
      schema: 1,
      at: 'x',
      action: 'publish',
      region: 'eu-central-1',
      layerName: 'm',
      version: 'v',
    },
    { event: 'before', write: 1, what: 'layers', function: 'f', before: ['a'], after: ['b'] },
    { event: 'after', write: 1, outcome: 'made' },
    {
      event: 'before',
      write: 2,
      what: 'alias',
      function: 'f',
      alias: 'live',
      before: { version: '1', weights: {} },
      after: { version: '2', weights: { 1: 0.5 } },
    },
    { event: 'after', write: 2, outcome: 'unclear' },
  ].map((line) => JSON.stringify(line));
  fuzz({
    name: 'records of rollouts',
    inputs: fc.oneof(
      mutated([Buffer.from(`${lines.join('\n')}\n`)]),
      fc
        .array(fc.oneof(fc.constantFrom(...lines), fc.json()), { maxLength: 8 })
        .map((all) => Buffer.from(all.join('\n'))),
    ),
    holds: async (input) => {
      const { result } = (await resultOf(() => readRecord(input.toString(), 'r'))) as {
        result?: { functions: { function: string }[] };
      };
      if (!result) return;
      const functions = result.functions.map((one) => one.function);
      expect(new Set(functions).size).toBe(functions.length);
    },
  });

  fuzz({
    name: 'the sanitiser',
    inputs: fc
      .array(hostileNames, { minLength: 1, maxLength: 4 })
      .map((all) => Buffer.from(all.join(' '), 'utf16le')),
    holds: (input) => {
      const foreign = input.toString('utf16le');
      for (const sanitise of [plain, markdown, code]) expect(commandsIn(sanitise(foreign))).toEqual([]);
      expect(plain(plain(foreign))).toBe(plain(foreign));
      const written = json({ [foreign]: foreign });
      expect(commandsIn(written)).toEqual([]);
      // User and password of an address are hidden; nothing else is.
      if (/\/\/[^\s/]*@/.test(foreign)) return;
      // As Node.js reads it: half a surrogate pair may become a backslash as a key, in version 24.
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ [foreign]: foreign })));
    },
  });
});

function look(path: string, bytes: Buffer): void {
  readConfiguration(path, bytes);
  inspect(path, bytes.length, (offset, length) => bytes.subarray(offset, offset + length));
}
