import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckedLayer } from '../../src/checks/checked-layer.ts';
import { secrets } from '../../src/checks/secrets.ts';
import type { SecretKind } from '../../src/inspect/file-facts.ts';
import { checkedLayer } from './checked-layer.ts';
import type { Described, DescribedFiles } from './checked-layer.ts';

const holding = (...kinds: SecretKind[]): Described => ({ contents: { secrets: kinds } });
const findings = (files: DescribedFiles, about: Partial<CheckedLayer> = {}) =>
  secrets(checkedLayer(files, about));
const found = (files: DescribedFiles, about: Partial<CheckedLayer> = {}) =>
  findings(files, about).map(({ rule, severity }) => `${severity} ${rule}`);

describe('a credential in a file', () => {
  test.each<[SecretKind, string]>([
    ['aws-key-pair', 'secrets/aws-key'],
    ['private-key', 'secrets/private-key'],
    ['github-token', 'secrets/token'],
    ['npm-token', 'secrets/token'],
    ['pypi-token', 'secrets/token'],
    ['slack-token', 'secrets/token'],
    ['stripe-key', 'secrets/token'],
  ])('%s is an error, as nothing else has its shape', (kind, rule) => {
    const files = { 'python/mine/config.py': holding(kind), 'nodejs/node_modules/a/lib/b.txt': 1 };
    expect(found(files)).toEqual([`error ${rule}`]);
    expect(found(files, { isPublic: true })).toEqual([`error ${rule}`]);
  });

  test.each<[SecretKind, string]>([
    ['aws-access-key', 'secrets/aws-key'],
    ['google-api-key', 'secrets/token'],
    ['stored-login', 'secrets/login'],
    ['environment-secret', 'secrets/environment'],
  ])('%s is a warning, and an error for a public layer', (kind, rule) => {
    const files = { 'python/mine/config.py': holding(kind) };
    expect(found(files)).toEqual([`warning ${rule}`]);
    expect(found(files, { isPublic: true })).toEqual([`error ${rule}`]);
  });

  test('is to be left out, by its path in the folder, and revoked', () => {
    const source = { path: 'src', prefix: 'python', kind: 'folder' } as const;
    const [finding] = findings({ 'python/mine/.env': holding('environment-secret') }, { source });
    expect(finding).toMatchObject({ path: 'python/mine/.env' });
    expect(finding?.message).toContain('"python/mine/.env" holds a secret of an environment');
    expect(finding?.fix).toBe(
      'Revoke it if a version with it was ever published, and leave it out: `exclude: /mine/.env`.',
    );
  });

  test('in a zip is to be left out when it is made', () => {
    const source = { path: 'layer.zip', prefix: '', kind: 'zip' } as const;
    expect(findings({ a: holding('private-key') }, { source })[0]?.fix).toContain(
      'leave it out when the zip is made',
    );
  });

  test('of two kinds is told twice, of one kind in two files once', () => {
    expect(found({ a: holding('aws-access-key', 'private-key') })).toHaveLength(2);
    const [finding, ...others] = findings({ a: holding('private-key'), b: holding('private-key') });
    expect(finding?.message).toContain('"a" and "b" hold a private key');
    expect(others).toEqual([]);
  });
});

describe('a file with the name of a credential', () => {
  test.each([
    ['.aws/credentials'],
    ['python/mine/id_rsa'],
    ['home/.ssh/id_ed25519'],
    ['certs/client.p12'],
    ['certs/client.pfx'],
    ['java/keys.jks'],
    ['.netrc'],
    ['.pypirc'],
    ['.git-credentials'],
    ['.docker/config.json'],
    ['passwords.kdbx'],
    ['infra/terraform.tfstate'],
    ['infra/terraform.tfstate.backup'],
  ])('is told by it: %s', (path) => {
    expect(found([path])).toEqual(['warning secrets/file']);
  });

  test.each([
    ['certs/cacert.pem'],
    ['home/.ssh/id_rsa.pub'],
    ['nodejs/node_modules/netrc/index.js'],
    ['docker/config.json'],
    ['aws/credentials'],
    ['python/botocore/credentials.py'],
    ['python/kubernetes/config/__init__.py'],
  ])('is not one that only sounds like it: %s', (path) => {
    expect(found([path])).toEqual([]);
  });

  test('is told once where its content tells as well', () => {
    expect(found({ '.netrc': holding('stored-login') })).toEqual(['warning secrets/login']);
    expect(found({ '.netrc': { link: 'elsewhere' } })).toEqual([]);
  });
});

describe('what a third-party package ships', () => {
  const key = holding('private-key');

  test.each<[string, DescribedFiles]>([
    ['npm', { 'nodejs/node_modules/ssl/test/key.pem': key }],
    ['scoped npm', { 'nodejs/node_modules/@a/ssl/examples/key.pem': key }],
    [
      'pip',
      {
        'python/ssl/tests/key.pem': key,
        'python/ssl-1.dist-info/RECORD': { contents: { recordTops: ['ssl'] } },
      },
    ],
    ['gem', { 'ruby/gems/3.3.0/gems/net-ssh-7.2.0/test/key.pem': key }],
    ['virtual environment', { 'lib/python3.12/site-packages/ssl/test/key.pem': key }],
  ])('is a notice, and a warning for a public layer: %s', (_, files) => {
    expect(found(files)).toEqual(['notice secrets/private-key']);
    expect(found(files, { isPublic: true })).toEqual(['warning secrets/private-key']);
  });

  test.each<[SecretKind, string]>([
    ['private-key', 'notice secrets/private-key'],
    ['environment-secret', 'notice secrets/environment'],
    ['stored-login', 'notice secrets/login'],
    ['aws-access-key', 'warning secrets/aws-key'],
    ['aws-key-pair', 'error secrets/aws-key'],
    ['github-token', 'error secrets/token'],
  ])('in its code, %s, is a %s', (kind, finding) => {
    expect(found({ 'nodejs/node_modules/ssl/lib/constants.js': holding(kind) })).toEqual([finding]);
  });

  test('in its tests is a notice whatever it is', () => {
    const token = holding('github-token');
    expect(found({ 'nodejs/node_modules/ssl/test/a.js': token })).toEqual(['notice secrets/token']);
    expect(found({ 'nodejs/node_modules/test/a.js': token })).toEqual(['error secrets/token']);
    expect(found({ 'tests/node_modules/ssl/a.js': token })).toEqual(['error secrets/token']);
  });

  test.each<[string, DescribedFiles]>([
    [
      "one's own tests",
      {
        'python/mine/tests/key.pem': key,
        'python/ssl-1.dist-info/RECORD': { contents: { recordTops: ['ssl'] } },
      },
    ],
    [
      "one's own package, installed from its folder",
      {
        'python/mine/key.pem': key,
        'python/mine-1.dist-info/RECORD': { contents: { recordTops: ['mine'] } },
        'python/mine-1.dist-info/direct_url.json': 100,
      },
    ],
  ])('is not what is in %s', (_, files) => {
    expect(found(files)).toEqual(['error secrets/private-key']);
  });

  test('is not known where no RECORD is left: a key in its tests is a warning, all else an error', () => {
    expect(found({ 'python/ssl/tests/key.pem': key })).toEqual(['warning secrets/private-key']);
    expect(found({ 'python/ssl/tests/a.py': holding('npm-token') })).toEqual(['error secrets/token']);
    expect(found({ 'python/ssl/key.pem': key })).toEqual(['error secrets/private-key']);
  });
});

test('whatever the files, the order of files does not matter, and every fix is whole', () => {
  const step = fc.constantFrom(
    'python',
    'nodejs',
    'node_modules',
    'test',
    'a',
    '.aws',
    '__proto__',
    'x, y',
    '',
  );
  const leaf = fc.constantFrom('credentials', 'id_rsa', 'a.p12', '.netrc', 'a');
  const path = fc
    .tuple(fc.array(step, { maxLength: 5 }), leaf)
    .map(([folders, name]) => [...folders, name].join('/'));
  const file = fc.constantFrom<Described>(1, holding('private-key'), holding('github-token', 'npm-token'));
  fc.assert(
    fc.property(fc.dictionary(path, file), fc.boolean(), (files, isPublic) => {
      const layer = checkedLayer(files, { isPublic });
      const listed = secrets(layer);
      for (const { message, fix } of listed) expect(`${message} ${fix}`).not.toMatch(/undefined|``/);
      const turned = secrets({ ...layer, files: layer.files.toReversed() });
      const kinds = (list: typeof listed) => list.map(({ rule, severity }) => `${rule} ${severity}`).sort();
      expect(kinds(turned)).toEqual(kinds(listed));
    }),
  );
});
