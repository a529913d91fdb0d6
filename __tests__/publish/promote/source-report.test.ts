import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../../../src/shared/problem.ts';
import { readSourceReport } from '../../../src/publish/promote/source-report.ts';
import { isHandOff } from '../../../src/publish/promote/source-version.ts';
import { problemOf } from '../../layer/problem-of.ts';
import { temporaryFolder } from '../../layer/temp-folder.ts';

const HASH = '0123456789abcdef'.repeat(4);
const SHA256 = `${'a'.repeat(43)}=`;
const arnIn = (region: string, version = 3) =>
  `arn:aws:lambda:${region}:123456789012:layer:greetings:${version}`;

const HAND_OFF = {
  arn: arnIn('us-east-1'),
  description: `hello sha256:${HASH}`,
  contentHash: HASH,
  codeSha256: SHA256,
  codeSize: 1234,
  declared: { runtimes: ['python3.13'], architectures: ['arm64'], license: 'MIT' },
};

const VERSION = { arn: arnIn('eu-central-1', 7), version: 7, codeSha256: SHA256, codeSize: 1234 };
const PUBLISHED = {
  ...{ schema: 1, action: 'publish', layerName: 'greetings', layer: { contentHash: HASH, files: 3 } },
  regions: [{ region: 'eu-west-1' }, { region: 'eu-central-1', version: VERSION }],
};
const PROMOTED = { ...PUBLISHED, action: 'promote', source: HAND_OFF };

/** A workspace with these files; what is not text is written as JSON. */
function workspaceWith(files: Record<string, unknown>): string {
  const root = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return root;
}

function read(report: unknown) {
  return readSourceReport('report.json', workspaceWith({ 'report.json': report }));
}

describe('a report', () => {
  test('of the root action names the first region that has a version', () => {
    expect(read(PUBLISHED)).toEqual({
      ...{ arn: VERSION.arn, codeSha256: SHA256, codeSize: 1234, contentHash: HASH },
    });
  });

  test('with one version and no regions names that', () => {
    expect(read({ ...PUBLISHED, regions: undefined, version: VERSION }).arn).toBe(VERSION.arn);
  });

  test('of a promotion names what it published, with what it knows of the source', () => {
    const reported = read(PROMOTED);
    expect(reported).toEqual({ ...HAND_OFF, arn: VERSION.arn });
    expect(isHandOff(reported)).toBe(true);
  });

  test('of a promotion that gave a mark to a version without one names both', () => {
    const source = { ...HAND_OFF, description: 'hello', contentHash: undefined };
    const version = { ...VERSION, description: `hello sha256:${HASH}` };
    const regions = [{ region: 'eu-central-1', version }];
    expect(read({ ...PROMOTED, source, regions })).toEqual({ ...HAND_OFF, arn: VERSION.arn });
  });

  test('of a promotion that only wrote the zip hands on its source', () => {
    expect(read({ ...PROMOTED, regions: [] })).toEqual(HAND_OFF);
  });

  test('is found in a folder, wherever it is there', () => {
    const root = workspaceWith({ 'in/a/report.json': PUBLISHED, 'in/a/other.json': '{}' });
    expect(readSourceReport('in', root).arn).toBe(VERSION.arn);
    expect(readSourceReport(join(root, 'in'), '/').arn).toBe(VERSION.arn);
  });

  test('takes over nothing but what it is to tell', () => {
    const source = { ...HAND_OFF, extra: 1, declared: { ...HAND_OFF.declared, more: [2] } };
    expect(read({ ...PROMOTED, regions: [], source })).toEqual(HAND_OFF);
  });
});

test('nothing, no report, and several reports are problems that say what to give', async () => {
  const root = workspaceWith({ 'none/a.txt': '', 'two/a/report.json': '{}', 'two/b/report.json': '{}' });
  const problem = (path: string) => problemOf(() => readSourceReport(path, root));
  expect((await problem('missing')).what).toBe('There is nothing at missing.');
  expect((await problem('none')).what).toBe('There is no report.json in none.');
  const two = await problem('two');
  expect(two.what).toContain('There are 2 reports in two');
  expect(two.fix).toContain(`source: ${join('two', 'a', 'report.json')}`);
});

test('links are not followed, to a file or to a folder', async () => {
  const root = workspaceWith({ 'real/report.json': PUBLISHED, 'in/note.txt': '' });
  symlinkSync(join(root, 'real'), join(root, 'folder'));
  symlinkSync(join(root, 'real', 'report.json'), join(root, 'report.json'));
  symlinkSync(join(root, 'real', 'report.json'), join(root, 'in', 'report.json'));
  symlinkSync(join(root, 'real'), join(root, 'in', 'folder'));
  for (const path of ['folder', 'report.json', 'in'])
    expect((await problemOf(() => readSourceReport(path, root))).what).toContain('There is no report.json');
});

const inRegion = (version: unknown, region: unknown = 'eu-central-1') => ({
  ...PUBLISHED,
  regions: [{ region, version }],
});
const withSource = (change: object) => ({ ...PROMOTED, regions: [], source: { ...HAND_OFF, ...change } });

describe('refused is a report', () => {
  test.each<[string, unknown]>([
    ['that is empty', ''],
    ['that is no JSON', '{"schema":1,'],
    ['that is no object', '[1]'],
    ['that is null', 'null'],
    ['of another schema', { ...PUBLISHED, schema: 2 }],
    ['of another action', { ...PUBLISHED, action: 'rollback' }],
    ['that has what it needs on its prototype only', '{"__proto__":{"schema":1,"action":"publish"}}'],
    ['whose regions are no list', { ...PUBLISHED, regions: { version: VERSION } }],
    ['whose regions have no version', { ...PUBLISHED, regions: [null, 1, {}] }],
    ['whose version is text', inRegion(VERSION.arn)],
    ['without an ARN', inRegion({ codeSize: 1 })],
    ["with a layer's ARN", inRegion({ ...VERSION, arn: VERSION.arn.slice(0, -2) })],
    ["with a function's ARN", inRegion({ arn: 'arn:aws:lambda:eu-central-1:123456789012:function:f:1' })],
    ['with a command in its ARN', inRegion({ arn: `${VERSION.arn}\n::set-output name=x::y` })],
    ['with a version beyond numbers', inRegion({ arn: `${VERSION.arn}${'9'.repeat(400)}` })],
    ['with a name beyond names', inRegion({ arn: VERSION.arn.replace('greetings', 'g'.repeat(141)) })],
    ['with a version of another region', inRegion(VERSION, 'eu-west-1')],
    ['with a digest that is none', inRegion({ ...VERSION, codeSha256: 'abc' })],
    ['with a digest in hexadecimal', inRegion({ ...VERSION, codeSha256: HASH })],
    ['with a negative size', inRegion({ ...VERSION, codeSize: -1 })],
    ['with a size as text', inRegion({ ...VERSION, codeSize: '1234' })],
    ['with a size beyond layers', inRegion({ ...VERSION, codeSize: 1e12 })],
    ['with a content hash that is none', { ...PUBLISHED, layer: { contentHash: 'x' } }],
    ['with a description that is no text', withSource({ description: { toString: 'x' } })],
    ['with a description beyond its length', withSource({ description: 'x'.repeat(257) })],
    ['with a mark of other content', withSource({ contentHash: 'f'.repeat(64) })],
    ['with a content hash that its description lacks', withSource({ description: 'hello' })],
    ['with runtimes that are no list', withSource({ declared: { runtimes: 'x', architectures: [] } })],
    ['with a runtime that is none', withSource({ declared: { runtimes: ['a b"'], architectures: [] } })],
    ['with sixteen runtimes', withSource({ declared: { runtimes: Array(16).fill('a'), architectures: [] } })],
    ['without architectures', withSource({ declared: { runtimes: [] } })],
    [
      'with a licence beyond its length',
      withSource({ declared: { ...HAND_OFF.declared, license: 'x'.repeat(513) } }),
    ],
    ['whose source is not what was published', { ...PROMOTED, source: { ...HAND_OFF, codeSize: 1235 } }],
    [
      'whose source has another digest than what was published',
      { ...PROMOTED, source: { ...HAND_OFF, codeSha256: `${'b'.repeat(43)}=` } },
    ],
  ])('%s', async (_, report) => {
    const { what } = await problemOf(() => read(report));
    expect(what).toMatch(/^report\.json (?:is no report of a layer|tells of no version)/);
    expect(what).not.toContain('::set-output');
  });

  test.each<[string, unknown]>([
    ['`source` in it is not what a layer version is (see its `codeSize`)', withSource({ codeSize: '9' })],
    [
      '`source` in it is not what a layer version is (see its `declared.runtimes.1`)',
      withSource({ declared: { runtimes: ['python3.13', 'a b'], architectures: [] } }),
    ],
    [
      '`version` in it is not what a layer version is (see its `codeSha256`)',
      inRegion({ ...VERSION, codeSha256: 7 }),
    ],
  ])('names the field that is wrong: %s', async (why, report) => {
    const { what } = await problemOf(() => read(report));
    expect(what).toContain(`: ${why}.`);
  });

  test('that is larger than any', async () => {
    const { what } = await problemOf(() => read(' '.repeat(33 * 1024 * 1024)));
    expect(what).toContain('it has 34603008 bytes');
  });

  test('that is nested deeper than any', async () => {
    const { what } = await problemOf(() => read('['.repeat(200_000) + ']'.repeat(200_000)));
    expect(what).toContain('is no report');
  });
});

test('whatever a report holds, it is refused or tells of a layer version', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(VERSION.arn, SHA256, HASH, 1234, VERSION));
  const fields = fc.constantFrom('arn', 'description', 'contentHash', 'codeSha256', 'codeSize', 'declared');
  const change = fc.dictionary(fields, value);
  fc.assert(
    fc.property(change, change, (inVersion, inSource) => {
      const report = { ...inRegion({ ...VERSION, ...inVersion }), source: { ...HAND_OFF, ...inSource } };
      try {
        const { arn, codeSize = 1, codeSha256 = SHA256 } = read(report);
        expect(arn).toMatch(/^arn:aws:lambda:[a-z0-9-]+:\d{12}:layer:[\w-]+:\d+$/);
        expect(codeSize).toBeGreaterThan(0);
        expect(codeSha256).toHaveLength(44);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    }),
    { numRuns: 150 },
  );
});
