/** What findings tell people to do has to work as it stands: as YAML, as a command, and for what they have. */
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { checkLayer } from '../../src/checks/check.ts';
import type { CheckedLayer } from '../../src/checks/checked-layer.ts';
import { byExcluding, excludeInput } from '../../src/checks/exclude-pattern.ts';
import { shellWord } from '../../src/checks/shell.ts';
import { excluding } from '../../src/layer/exclude.ts';
import { spawnSync } from '../child-process.ts';
import { checkedLayer, nodePackage, script } from './checked-layer.ts';
import type { DescribedFiles } from './checked-layer.ts';
import { testOnPosix } from '../systems.ts';

const onPosix = testOnPosix('sh');

const ZIP: Partial<CheckedLayer> = { source: { path: 'layer.zip', prefix: '', kind: 'zip' } };

function fixes(files: DescribedFiles, about: Partial<CheckedLayer> = {}): string[] {
  return checkLayer(checkedLayer(files, about)).map(({ fix }) => fix);
}

describe('the input that leaves something out', () => {
  test.each([
    [['/a/b/', 'docs/']],
    [['*.c', '*.d.ts']],
    [['@aws-sdk/', '@smithy/']],
    [['!*LICENSE*']],
    [["it's/", '*.md']],
    [['a: b', 'c #d']],
    [['[a-z].txt', '{x}', '&y', '%z', '`w']],
  ])('is YAML for %j', (patterns) => {
    expect(parse(excludeInput(patterns))).toEqual({ exclude: patterns.join(', ') });
  });

  test('is none for a ready zip', () => {
    expect(byExcluding(['a/'], { kind: 'zip' })).toBe(' when the zip is made');
    expect(byExcluding([], { kind: 'folder' })).toBe(' with `exclude`');
  });

  test('is not offered for a ready zip by any rule', () => {
    const files: DescribedFiles = {
      'python/botocore/__init__.py': 100,
      'python/A.py': 100,
      'python/a.py': 100,
      'python/bin/tool': script('/home/runner/venv/bin/python'),
      'nodejs/node_modules/@aws-sdk/a/package.json': nodePackage('@aws-sdk/a', '1.0.0', ['@smithy/b']),
      'python/link': { link: 'gone' },
    };
    const told = fixes(files, { ...ZIP, runtimes: ['python3.12'] });
    expect(told.length).toBeGreaterThan(4);
    for (const fix of told) expect(fix).not.toContain('`exclude');
    expect(fixes(files, { runtimes: ['python3.12'] }).join()).toContain('`exclude');
  });

  test('of botocore leaves alone what has a part of that name', () => {
    const [fix = ''] = fixes(['python/botocore/__init__.py'], {
      runtimes: ['python3.12'],
      source: { path: 'packages', prefix: 'python', kind: 'folder' },
    });
    const [, input = ''] = /`(exclude: [^`]+)`/.exec(fix) ?? [];
    const { exclude } = parse(input) as { exclude: string };
    const exclusion = excluding({ patterns: exclude.split(', ') });
    const isExcluded = (path: string) => exclusion(path, () => new Set()) !== undefined;
    expect(isExcluded('botocore/')).toBe(true);
    expect(isExcluded('botocore-1.2.3.dist-info/')).toBe(false);
    expect(isExcluded('aws_xray_sdk/ext/botocore/')).toBe(false);
  });

  test('names every file with a secret, or none', () => {
    const secret = { contents: { secrets: ['private-key' as const] } };
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`conf/${n}.pem`, secret]));
    expect(fixes(many(5)).join()).toContain('`exclude: /conf/0.pem, /conf/1.pem');
    expect(fixes(many(5)).join()).toContain('/conf/4.pem`');
    expect(fixes(many(50)).join()).toContain('leave it out with `exclude`');
    expect(fixes({ 'conf/a,b.pem': secret }).join()).toContain('leave it out with `exclude`');
  });
});

describe('a command', () => {
  onPosix.each(['a b', '$(touch x)', "it's", '`x`', 'a;b', '-rf', 'a\\b', '"', '*', ''])(
    'has %j as one word',
    (word) => {
      const { stdout } = spawnSync('sh', ['-c', `printf '%s' ${shellWord(word)}`], {
        encoding: 'utf8',
      });
      expect(stdout).toBe(word);
    },
  );

  test('never holds a name of the layer that would be one itself', () => {
    const name = '$(touch pwned)';
    const told = fixes({
      [`bin/${name}`]: script('/bin/sh', { executable: false }),
      [`usr/bin/${name}`]: script('/bin/sh', { crlf: true }),
      [`extensions/deep/${name}`]: script('/bin/sh'),
    });
    expect(told.join()).toContain(name);
    for (const fix of told.filter((one) => one.includes(name)))
      expect(fix).toMatch(/'[^']*\$\(touch pwned\)'/);
  });
});

test('an interpreter that the layer brings is there, whatever its folder is called', () => {
  const files = { 'extensions/agent': script('/opt/venv/bin/python'), 'venv/bin/python': 100 };
  expect(checkLayer(checkedLayer(files)).map(({ rule }) => rule)).not.toContain('files/interpreter');
  expect(
    checkLayer(checkedLayer({ 'extensions/agent': script('/opt/venv/bin/python') })).map(({ rule }) => rule),
  ).toContain('files/interpreter');
});

test('gems that Bundler took from git are where it finds them', () => {
  const home = 'ruby/gems/3.3.0';
  const files = [`${home}/gems/rack-3.0/lib/rack.rb`, `${home}/bundler/gems/foo-1a2b3c4d/lib/foo.rb`];
  expect(checkLayer(checkedLayer(files, { runtimes: ['ruby3.3'] }))).toEqual([]);
});
