// A layer of configuration as the check and the root action see it.
import { describe, expect, test } from '@jest/globals';
import { zipOf } from '../../emulator/index.js';
import type { Tree } from '../layer/tree.ts';
import { ACCOUNT, failureOf, REGION, startPlace } from './step.ts';

const SECRET = 'T0p-s3cret-of-prod';
const PUBLIC = { 'share-with': 'public', 'allow-public': 'true' };
const BOMB = Array.from(
  { length: 30 },
  (_, at) => `a${at}: &a${at} [${at === 0 ? 'x' : `*a${at - 1}, *a${at - 1}`}]\n`,
).join('');
const REFERENCE = '{{resolve:secretsmanager:prod/db}}';

describe('a layer of configuration', () => {
  test('that is right passes', async () => {
    const place = await startPlace();
    place.write({
      'layer/config/app.json': JSON.stringify({ db: { host: 'db.internal', password: REFERENCE } }),
      'layer/config/flags.yaml': 'flags:\n  - new-search\n  - dark: true\n',
      'layer/config/log.properties': 'level=INFO\n',
      'layer/README.md': 'Of production.\n',
    });
    const outcome = await place.check();
    expect(failureOf(outcome)).toBe('');
    expect(outcome.outputs['findings']).toBe('[]');
  });

  test('has each file that no program can read as an error, with its line', async () => {
    const place = await startPlace();
    place.write({
      'layer/a.json': '{\n "a": 1,\n}\n',
      'layer/b.yaml': 'a: "open\n',
      'layer/c.properties': 'a=\\u00\n',
      'layer/d.yaml': 'a: 1\na: 2\n',
      'layer/e.yaml': 'a: &x\n  b: *x\n',
    });
    const { outputs, code } = await place.check();
    const findings = JSON.parse(outputs['findings'] ?? '') as {
      rule: string;
      path: string;
      message: string;
    }[];
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['config/syntax', 'a.json'],
      ['config/syntax', 'b.yaml'],
      ['config/syntax', 'c.properties'],
      ['config/duplicate-key', 'd.yaml'],
      ['config/unread', 'e.yaml'],
    ]);
    expect(findings[0]?.message).toContain('line 3 has no key in double quotes');
    expect(code).toBe(1);
  });

  test.each(['folder', 'zip'])(
    'has its secrets in plain text as errors, and tells them nobody: %s',
    async (kind) => {
      const place = await startPlace();
      const content = `db:
  host: x
  password: ${SECRET}
`;
      place.write({
        'layer/config/prod.yaml': content,
        'layer.zip': zipOf({ 'prod.yaml': content }),
      });
      const outcome = await place.check({ path: kind === 'zip' ? 'layer.zip' : 'layer' });
      const { code, log, summary, reportText, outputs } = outcome;
      expect(code).toBe(1);
      expect(summary).toContain('db.password');
      expect(outputs['findings']).toContain('AWS Secrets Manager or SSM Parameter Store');
      for (const text of [log, summary, reportText, JSON.stringify(outputs)])
        expect(text).not.toContain(SECRET);
    },
  );

  test('is refused by the root action before anything is written', async () => {
    const place = await startPlace();
    place.write({ 'layer/config/prod.json': JSON.stringify({ apiKey: SECRET }) });
    const { code, errors } = await place.run();
    expect(code).toBe(1);
    expect(errors.join()).toContain('secrets/configuration');
    expect(place.region.layers.get('models')).toBeUndefined();
  });

  test.each([
    ['an anchor', `prod: &prod\n  password: ${SECRET}\n`],
    ['a merge', `defaults: &defaults\n  host: db.internal\nprod:\n  <<: *defaults\n  password: ${SECRET}\n`],
    ['an alias', `pool: &p ${SECRET}\nprod:\n  password: *p\n`],
    ['a tag', `prod: !Prod\n  password: !!str ${SECRET}\n`],
    ['an explicit key', `prod:\n  ? password\n  : ${SECRET}\n`],
    ['a second document', `a: 1\n---\nprod:\n  password: ${SECRET}\n`],
    ['flow style', `{prod: {password: ${SECRET}}}\n`],
    ['a block of lines', `prod:\n  password: |-\n    ${SECRET}\n`],
  ])('has a password in YAML found behind %s, by the check and by a public publish', async (_, text) => {
    const place = await startPlace();
    place.write({ 'layer/config/app.yaml': text });
    const checked = await place.check();
    const published = await place.run({
      ...PUBLIC,
      'fail-on': 'never',
      'ignore-rules': 'secrets/*, config/*',
    });
    expect([checked.code, published.code]).toEqual([1, 1]);
    expect(checked.outputs['findings']).toContain('secrets/configuration');
    expect(checked.report.findings).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/password" \(line \d\)/) }),
    ]);
    expect(published.errors.join()).toContain('config/app.yaml');
    expect(place.region.layers.get('models')).toBeUndefined();
    for (const { log, summary, reportText } of [checked, published])
      expect(`${log}${summary}${reportText}`).not.toContain(SECRET);
  });

  const UNREAD: [string, Tree][] = [
    ['an alias bomb', { 'layer/a.yaml': BOMB }],
    ['a file of more than 1 MiB', { 'layer/a.json': JSON.stringify({ a: 'x'.repeat(1 << 20) }) }],
    ['broken JSON', { 'layer/a.json': '{"a": }' }],
    ['broken YAML', { 'layer/a.yaml': 'a: [\n' }],
    ['a broken .properties file', { 'layer/a.properties': 'a=\\u12\n' }],
    ['JSON in UTF-16', { 'layer/a.json': Buffer.from('{"a": 1}', 'utf16le') }],
    ['YAML in UTF-16', { 'layer/a.yml': Buffer.from('\ufeffa: 1', 'utf16le') }],
    ['YAML in ISO 8859-1', { 'layer/a.yml': Buffer.from('ä: 1', 'latin1') }],
  ];
  test.each(UNREAD)('with %s does not become public, whatever is ignored', async (_, tree) => {
    const place = await startPlace();
    place.write({ ...tree, 'layer/right.json': '{}' });
    const lenient = { 'fail-on': 'never', 'ignore-rules': 'config/*' };
    const refused = await place.run({ ...PUBLIC, ...lenient });
    expect(refused.code).toBe(1);
    expect(refused.errors.join()).toMatch(/a\.\w+ cannot be read whole.*config\/unread/);
    expect(place.region.layers.get('models')).toBeUndefined();
    // Kept private it passes; and it stays private when only the grant is asked for.
    expect(failureOf(await place.run(lenient))).toBe('');
    expect((await place.run({ ...PUBLIC, ...lenient })).errors.join()).toContain('cannot be read whole');
    expect(place.region.layers.get('models')?.versions.get(1)?.policy?.statements ?? []).toEqual([]);
    const source = `arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models:1`;
    const promoted = await place.promote({ source, 'layer-name': 'copy', ...PUBLIC });
    expect(promoted.errors.join()).toContain('cannot be read whole');
    expect(place.region.layers.get('copy')).toBeUndefined();
  });

  test('that is public has a file in ISO 8859-1 where its format allows that', async () => {
    const place = await startPlace();
    place.write({ 'layer/a.properties': Buffer.from('größe=1\n', 'latin1') });
    expect(failureOf(await place.run(PUBLIC))).toBe('');
  });

  test('is none with code in it, and its JSON is nobody else’s business', async () => {
    const place = await startPlace();
    place.write({ 'layer/python/app.py': '', 'layer/python/data.json': '{ "password": "T0p-s3cret", }' });
    expect(failureOf(await place.check())).toBe('');
  });
});

describe('compared with another environment’s layer', () => {
  test('lists the keys that differ, and of values only how many', async () => {
    const place = await startPlace();
    const values = { stage: 'production-only-value', db: { host: 'db.prod.internal', port: 5432 }, old: 1 };
    place.write({ 'layer/config/app.json': JSON.stringify(values), 'layer/notes.txt': 'n\n' });
    const { outputs } = await place.run({ 'layer-name': 'config-prod' });
    place.operations();
    const mine = { stage: 'development-only-value', db: { host: 'db.dev.internal', port: 5432, pool: 5 } };
    place.write({ 'layer/config/app.json': JSON.stringify(mine) });
    const arn = outputs['layer-version-arn'] ?? '';
    const outcome = await place.check({ 'layer-name': 'config-dev', 'compare-with': arn });
    expect(failureOf(outcome)).toBe('');
    const { report, summary, log, reportText } = outcome;
    expect(report.comparison?.configuration).toEqual({
      onlyHere: [{ file: 'config/app.json', key: 'db.pool' }],
      onlyThere: [{ file: 'config/app.json', key: 'old' }],
      ...{ same: 1, differing: 2, unread: [] },
    });
    expect(summary).toContain('version 1 of <code>config-prod</code>');
    expect(summary).toContain('1 key only here, 1 key only there; of 3 common keys 2 have other values');
    expect(log).toContain('Only there: old in config/app.json');
    for (const text of [summary, log, reportText, JSON.stringify(outcome.outputs)])
      expect(text).not.toMatch(/only-value|\.internal/);
    expect(place.operations()).toEqual(['GetLayerVersionByArn', 'GetObject']);
  });

  test('a base in a folder is compared in the same way', async () => {
    const place = await startPlace();
    place.write({
      'layer/prod.yaml': 'a: 1\nlist: [1, 2]\n',
      'base/layer/dev.yaml': 'a: 1\nlist: [1, 3]\nb: 2\n',
    });
    const { report } = await place.check({ 'base-path': 'base' });
    expect(report.comparison?.configuration).toEqual({
      ...{ onlyHere: [], onlyThere: [{ file: 'dev.yaml', key: 'b' }], same: 1, differing: 1, unread: [] },
    });
  });
});
