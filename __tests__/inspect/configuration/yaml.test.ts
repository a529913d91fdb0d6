import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readConfiguration } from '../../../src/inspect/configuration/configuration.ts';
import { readYaml } from '../../../src/inspect/configuration/yaml.ts';

const PASSWORD = 'hunter2-Correct9';

/** Keys whose values are secrets, with their lines. */
const secretsOf = (text: string) =>
  readConfiguration('app.yaml', Buffer.from(text))?.secrets.map(({ key, line }) => `${key}:${line}`);

describe('a password in YAML is found, with its line,', () => {
  test.each<[string, string, string[]]>([
    ['plain', `db:\n  password: ${PASSWORD}\n`, ['db.password:2']],
    ['beside an anchor', `x: &x 1\ndb:\n  password: ${PASSWORD}\n`, ['db.password:3']],
    ['under an anchor', `d: &d\n  password: ${PASSWORD}\n`, ['d.password:2']],
    ['with an anchor of its own', `password: &p ${PASSWORD}\n`, ['password:1']],
    ['beside a merge', `d: &d\n  a: 1\np:\n  <<: *d\n  password: ${PASSWORD}\n`, ['p.password:5']],
    ['by a merge', `d: &d\n  password: ${PASSWORD}\np:\n  <<: *d\n`, ['d.password:2', 'p.password:2']],
    [
      'merged from a list',
      `d: &d {password: ${PASSWORD}}\np:\n  <<: [*d]\n`,
      ['d.password:1', 'p.password:1'],
    ],
    ['merged in place', `p:\n  <<: {password: ${PASSWORD}}\n  password: \${X}\n`, ['p.password:2']],
    ['by an alias', `x: &x ${PASSWORD}\npassword: *x\n`, ['password:2']],
    [
      'in what an alias stands for',
      `x: &x\n  - token: ${PASSWORD}\ny: *x\n`,
      ['x[0].token:2', 'y[0].token:2'],
    ],
    [
      'under an alias as a key',
      `? &k password\n: ${PASSWORD}\nb:\n  *k : ${PASSWORD}\n`,
      ['password:2', 'b.password:4'],
    ],
    ['with the tag !!str', `password: !!str ${PASSWORD}\n`, ['password:1']],
    ['with a tag of an application', `password: !Ref ${PASSWORD}\n`, ['password:1']],
    ['in a mapping with a tag', `db: !Db\n  password: ${PASSWORD}\n`, ['db.password:2']],
    ['beside a tag', `at: !!timestamp 2026-01-01\npassword: ${PASSWORD}\n`, ['password:2']],
    ['under an explicit key', `? password\n: ${PASSWORD}\n`, ['password:2']],
    ['in a key that is a mapping', `? {password: ${PASSWORD}}\n: 1\n`, ['?.password:1']],
    ['in the second document', `a: 1\n---\npassword: ${PASSWORD}\n`, ['[1].password:3']],
    ['in flow style', `db: {host: h, password: ${PASSWORD}}\n`, ['db.password:1']],
    ['in flow style over lines', `db: {host: h,\n  "password":${PASSWORD}\n}\n`, ['db.password:2']],
    ['in a literal block', `password: |\n  ${PASSWORD}\n`, ['password:1']],
    ['in a folded block', `password: >-\n\n  ${PASSWORD}\n`, ['password:1']],
    ['in quotes over lines', `password: "hunter2-\\\n  Correct9"\n`, ['password:1']],
    ['by escapes', `"pass\\u0077ord": "\\x68unter2-Correct9"\n`, ['password:1']],
    ['in a list', `passwords:\n  - password: ${PASSWORD}\n`, ['passwords[0].password:2']],
    ['in a list as the value', `password:\n  - ${PASSWORD}\n`, ['password[0]:2']],
    ['of a key that is there twice', `password: ${PASSWORD}\npassword: \${X}\n`, ['password:1']],
    ['in YAML 1.1', `%YAML 1.1\n---\nx: !!omap\n  - password: ${PASSWORD}\n`, ['x[0].password:4']],
    ['behind a byte order mark', `\ufeffpassword: ${PASSWORD}\n`, ['password:1']],
    ['with CRLF', `a: 1\r\npassword: ${PASSWORD}\r\n`, ['password:2']],
    ['indented with tabs in brackets', `{\n\t"password": "${PASSWORD}"\n}\n`, ['password:2']],
    ['before an error', `password: ${PASSWORD}\nb: "open\n`, ['password:1']],
  ])('%s', (_, text, expected) => {
    expect(secretsOf(text)).toEqual(expected);
  });

  const names = fc.constantFrom('a', 'host', 'b c', '1', 'true', 'x: y', 'ü', '- z', '#');
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean());
  const tree = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.dictionary(names, tie('value'), { maxKeys: 3 }),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
  })).value;
  const style = fc.record({
    collectionStyle: fc.constantFrom('any', 'flow', 'block'),
    defaultStringType: fc.constantFrom(
      'PLAIN',
      'QUOTE_DOUBLE',
      'QUOTE_SINGLE',
      'BLOCK_LITERAL',
      'BLOCK_FOLDED',
    ),
    defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
    simpleKeys: fc.constant(false),
    directives: fc.boolean(),
  } as const);

  test('wherever it stands, however it is written', () => {
    fc.assert(
      fc.property(fc.array(tree), fc.dictionary(names, tree), style, (before, beside, how) => {
        const shared = { ...beside, password: PASSWORD };
        const text = stringify([before, { once: shared }, { again: shared }], how);
        const { fault, unread } = readConfiguration('app.yaml', Buffer.from(text)) ?? {};
        expect([fault, unread]).toEqual([undefined, undefined]);
        const keys = ['[1].once.password', '[2].again.password'];
        const found = secretsOf(text)?.map((key) => key.replace(/:\d+$/, ''));
        expect(keys.filter((key) => !found?.includes(key))).toEqual([]);
      }),
    );
  });
});

describe('a YAML file', () => {
  test('has the keys and values that a program gets, merged ones included', () => {
    const text = 'd: &d {a: 1, b: 2}\np:\n  <<: *d\n  b: [x, {y: z}]\nempty: {}\nnone:\n';
    expect(
      readYaml(text)
        .values.filter(({ isOverridden }) => !isOverridden)
        .map(({ key, text: value }) => [key, value]),
    ).toEqual([
      ['d.a', '1'],
      ['d.b', '2'],
      ['p.a', '1'],
      ['p.b[0]', 'x'],
      ['p.b[1].y', 'z'],
      ['empty', '{}'],
      ['none', ''],
    ]);
  });

  test('has the same digests with a merge and without it', () => {
    const digests = (text: string) => new Map(readConfiguration('a.yaml', Buffer.from(text))?.digests);
    const merged = digests('d: &d {a: 1, b: 2}\np: {<<: *d, b: 3}\n');
    expect(merged).toEqual(digests('d: {a: 1, b: 2}\np: {a: 1, b: 3}\n'));
    expect(merged.size).toBe(4);
  });

  test.each<[string, number, string]>([
    ['a: 1\nb: "open\nc: 2\n\n', 2, 'lacks a closing quote'],
    ['a: [1,\nb: 2\n', 2, ''],
    ['a: 1\n\tb: 2\n', 2, ''],
    ['a: 1\nb: @x\n', 2, 'that YAML keeps for later'],
    ['a: b: c\n', 1, ''],
    ['a: "\\q"\n', 1, 'an escape in double quotes'],
    ['a: 1\nb: *x\n', 2, 'an alias of an anchor that is not before it'],
    ['a: *x\nx: &x 1\n', 1, 'an alias of an anchor that is not before it'],
    ['a: &x 1\n---\nb: *x\n', 3, 'an alias of an anchor that is not before it'],
    ['a\0:\0 1\n', 1, 'a control character'],
  ])('that is %j is broken in line %i', (text, line, what) => {
    const { fault } = readYaml(text);
    expect(fault?.line).toBe(line);
    expect(fault?.what).toContain(what);
  });

  test('that is broken is never quoted', () => {
    for (const text of [`password: "${PASSWORD}`, `a: ${PASSWORD}: x`, `- a\n${PASSWORD}\n`, `{${PASSWORD}`])
      expect(JSON.stringify(readYaml(text).fault)).not.toContain(PASSWORD);
  });

  test('with a key twice has the second told, once for all that aliases stand for', () => {
    expect(readYaml('a: &a\n  b: 1\n  "b": 2\nc: *a\n<<: *a\n').repeated).toEqual([{ key: 'a.b', line: 3 }]);
    expect(readYaml('1: a\n"1": b\n').repeated).toEqual([]);
  });

  const bomb = (first: string, next: (name: string) => string) =>
    [
      `a0: &a0 ${first}`,
      ...Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} ${next(`*a${at}`)}`),
    ].join('\n');
  test.each([
    ['aliases of aliases', bomb('[x]', (one) => `[${one},${one},${one}]`)],
    ['aliases of nothing', bomb('[*none]', (one) => `[${one},${one},${one}]`)],
    ['merges of merges', bomb('{x: 1}', (one) => `{<<: [${one},${one},${one}]}`)],
    ['a long list many times over', `a: &a [${'x,'.repeat(5000)}]\nb: [${'*a,'.repeat(500)}]\n`],
    ['an alias in what it stands for', 'a: &a\n  b: *a\n'],
    ['a merge of itself', 'a: &a\n  <<: *a\n'],
    ['brackets by the thousand', '['.repeat(100_000)],
    ['lists in lists by the thousand', '- '.repeat(100_000)],
    ['keys in keys by the thousand', '? '.repeat(100_000)],
    ['mappings in lists by the thousand', '[a,{b: '.repeat(10_000)],
    ['line ends by the thousand', '\n'.repeat(1_000_000)],
    [
      'long keys in long keys',
      Array.from({ length: 90 }, (_, at) => `${' '.repeat(at)}${'k'.repeat(1000)}:\n`).join(''),
    ],
  ])('of %s is not read whole', (_, text) => {
    const { unread, values } = readYaml(text);
    expect(unread).toBeDefined();
    expect(values.length).toBeLessThanOrEqual(60_000);
  });

  test('that uses aliases as configurations do is read whole', () => {
    const services = Array.from({ length: 300 }, (_, at) => `s${at}:\n  <<: *base\n  name: s${at}\n`).join(
      '',
    );
    const base = Array.from({ length: 50 }, (_, at) => `  k${at}: ${at}\n`).join('');
    const { unread, fault, values } = readYaml(`base: &base\n${base}${services}`);
    expect([unread, fault, values.length]).toEqual([undefined, undefined, 50 + 300 * 51]);
  });

  test.each([
    ['!Ref DbPassword', false],
    ['!GetAtt Db.Password', false],
    ['!secret db_password', false],
    ['!Ref Hunter2Correct9', true],
    ['!!str dbPassword', true],
  ])('that says password: %s', (value, isSecret) => {
    expect(secretsOf(`password: ${value}\n`)).toEqual(isSecret ? ['password:1'] : []);
  });

  test('that is not in UTF-8 is not read', () => {
    const configuration = readConfiguration('a.yml', Buffer.from('\ufeffpassword: x', 'utf16le'));
    expect(configuration).toMatchObject({ unread: 'is not in UTF-8', secrets: [] });
    expect(configuration).not.toHaveProperty('digests');
  });
});
