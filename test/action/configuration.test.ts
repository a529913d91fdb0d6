// A layer of configuration as the check and the root action see it.
import { describe, expect, test } from '@jest/globals';
import { zipOf } from '../../emulator/index.js';
import { failureOf, startPlace } from './step.js';

const SECRET = 'T0p-s3cret-of-prod';
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
      'layer/e.yaml': 'a: &x 1\nb: *x\n',
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
