import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SecretKind } from '../../src/inspect/file-facts.ts';
import { findSecrets } from '../../src/inspect/secrets.ts';
import { awsKeyId, checkedToken, privateKey, randomText } from './credential-maker.ts';
import { contentsOf } from './look.ts';

const secretsOf = (path: string, text: string | Uint8Array): SecretKind[] =>
  contentsOf(path, text)?.secrets ?? [];

const PREFIX = {
  akia: 'AK' + 'IA',
  gho: 'gh' + 'o_',
  ghp: 'gh' + 'p_',
  ghs: 'gh' + 's_',
  pat: 'github' + '_pat_',
  npm: 'np' + 'm_',
  pypi: 'pypi' + '-AgE',
  xoxa: 'xo' + 'xa-',
  xoxb: 'xo' + 'xb-',
  xoxp: 'xo' + 'xp-',
  live: 'k_' + 'live_',
  google: 'AI' + 'za',
};
const AWS = awsKeyId();
const [GHP, GHS, NPM] = [checkedToken('gh' + 'p_'), checkedToken('gh' + 's_'), checkedToken('np' + 'm_')];
const JWT = `${PREFIX.ghs}12345_eyJ${randomText(60)}.eyJ${randomText(300)}.${randomText(86)}`;
const PYPI = `${PREFIX.pypi}IcHlwaS5vcmc${randomText(150)}`;
const SLACK = `${PREFIX.xoxb}123456789012-1234567890123-${randomText(24)}`;
const STRIPE = `s${PREFIX.live}${randomText(24)}`;
const GOOGLE = `${PREFIX.google}Sy${randomText(33)}`;
const PEM = privateKey();
const BODY = PEM.split('\n').slice(1, -2);
const mark = (edge: string, kind = ''): string => `-----${edge} ${kind}PRIVATE` + ' KEY-----';
const ED25519 = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}).privateKey;
const VALUE = randomText(32);

const SECRET = `${randomText(20)}/${randomText(18, undefined, 2)}+`;

const BY_SHAPE: [SecretKind, string][] = [
  ['aws-access-key', AWS],
  ['aws-access-key', `aws_access_key_id = ${AWS}\n`],
  ['aws-access-key', `{"accessKeyId":"${AWS}"}`],
  ['aws-access-key', `AWS_ACCESS_KEY_ID=${awsKeyId('AS' + 'IA')}`],
  ['aws-key-pair', `${AWS}:${SECRET}`],
  ['aws-key-pair', `[default]\naws_access_key_id = ${AWS}\naws_secret_access_key = ${SECRET}\n`],
  ['aws-key-pair', `AWS_SECRET_ACCESS_KEY="${SECRET}"\nAWS_ACCESS_KEY_ID="${AWS}"\n`],
  ['aws-key-pair', JSON.stringify({ AccessKeyId: awsKeyId('AS' + 'IA'), SecretAccessKey: SECRET })],
  ['aws-key-pair', `User name,Access key ID,Secret access key\nci,${AWS},${SECRET}\n`],
  ['aws-key-pair', Buffer.from(`export AWS_ID=${AWS}\nexport AWS_KEY=${SECRET}\n`).toString('base64')],
  ['aws-key-pair', `${AWS}\n${'a line of text\n'.repeat(100)}${AWS}\n${SECRET}\n`],
  // One part alone, another one of hexadecimal digits, the documented example, or one that is far away.
  ['aws-access-key', `${AWS} ${randomText(40, '0123456789abcdef')}`],
  ['aws-access-key', `${AWS} ${SECRET}${SECRET}`],
  ['aws-access-key', `${AWS} wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY`],
  ['aws-access-key', `${AWS}\n${'a line of text\n'.repeat(100)}${SECRET}\n`],
  ['github-token', GHP],
  ['github-token', `https://x-access-token:${GHS}@github.com/a/b.git`],
  ['github-token', `https://${GHP}@github.com/a/b.git`],
  ['github-token', checkedToken('gh' + 'o_')],
  ['github-token', checkedToken('gh' + 'u_')],
  ['github-token', `const token = '${checkedToken('gh' + 'r_', 76)}';`],
  ['github-token', `${PREFIX.pat}11${randomText(20)}_${randomText(59)}`],
  ['github-token', `GITHUB_TOKEN: ${JWT}`],
  ['npm-token', NPM],
  ['npm-token', `//npm.internal/:token=${NPM}`],
  ['pypi-token', PYPI],
  ['pypi-token', `${PREFIX.pypi}NdGVzdC5weXBpLm9yZw${randomText(140)}`],
  ['slack-token', SLACK],
  ['slack-token', `${PREFIX.xoxp}1234567890-1234567890-1234567890123-${randomText(32, '0123456789abcdef')}`],
  [
    'slack-token',
    `${PREFIX.xoxa}2-1234567890-1234567890-1234567890123-${randomText(32, '0123456789abcdef')}`,
  ],
  ['stripe-key', STRIPE],
  ['stripe-key', `r${PREFIX.live}51${randomText(97)}`],
  ['google-api-key', GOOGLE],
  ['google-api-key', `https://maps.googleapis.com/maps/api/js?key=${GOOGLE}&v=3`],
  ['private-key', PEM],
  ['private-key', ED25519],
  ['private-key', PEM.replaceAll('\n', '\r\n')],
  ['private-key', JSON.stringify({ type: 'service_account', private_key: PEM })],
  [
    'private-key',
    `const KEY = '${mark('BEGIN', 'RSA ')}\\n' +\n${BODY.map((line) => `  '${line}\\n' +\n`).join('')}`,
  ],
  [
    'private-key',
    `KEY = (\n${PEM.trim()
      .split('\n')
      .map((line) => `    "${line}\\n"\n`)
      .join('')})`,
  ],
  [
    'private-key',
    `key: |\n${PEM.split('\n')
      .map((line) => `    ${line}\n`)
      .join('')}`,
  ],
  ['private-key', `KEY="${PEM.trim().replaceAll('\n', '')}"`],
  [
    'private-key',
    `${mark('BEGIN', 'RSA ')}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00FF\n\n${BODY.join('\n')}\n`,
  ],
  [
    'private-key',
    `${mark('BEGIN', 'PGP ').replace(/-+$/, ' BLOCK-----')}\nVersion: GnuPG v2\n\n${BODY.join('\n')}\n=abcd\n`,
  ],
  ['private-key', `${mark('BEGIN', 'OPENSSH ')}\n${BODY.join('\n')}\n${mark('END', 'OPENSSH ')}\n`],
];

const BY_NAME: [SecretKind, string, string][] = [
  ['stored-login', 'nodejs/.npmrc', `registry=https://r\n//npm.internal/:_authToken=${VALUE}\n`],
  ['stored-login', '.npmrc', `_auth = ${VALUE}`],
  ['stored-login', '.npmrc', `//r/:_password="${VALUE}"`],
  ['stored-login', 'nodejs/.yarnrc.yml', `npmRegistryServer: "https://r"\nnpmAuthToken: "${VALUE}"\n`],
  ['stored-login', '.netrc', `machine a login b password ${VALUE}`],
  ['stored-login', 'python/_netrc', `machine a\n  login b\n  password ${VALUE}\n`],
  ['stored-login', '.pypirc', `[pypi]\nusername = __token__\npassword = ${VALUE}\n`],
  [
    'stored-login',
    'pip.conf',
    `[global]\nextra-index-url = https://aws:${VALUE}@example.d.codeartifact/simple\n`,
  ],
  ['stored-login', '.docker/config.json', JSON.stringify({ auths: { 'ghcr.io': { auth: VALUE } } })],
  ['stored-login', '.git/config', `[remote "origin"]\n  url = https://user:${VALUE}@github.com/a/b\n`],
  [
    'stored-login',
    '.git/config',
    `[http "https://github.com/"]\n  extraheader = AUTHORIZATION: basic ${VALUE}\n`,
  ],
  ['stored-login', '.git-credentials', `https://user:${VALUE}@github.com\n`],
  ['stored-login', '.aws/credentials', `[default]\naws_secret_access_key = ${randomText(40)}\n`],
  ['environment-secret', '.env', `DB_PASSWORD=${VALUE}\n`],
  ['environment-secret', 'python/.env', `# comment\nDEBUG=1\nexport STRIPE_API_KEY="${VALUE}"\n`],
  ['environment-secret', '.env.production', `JWT_SECRET='correct horse battery'\n`],
  ['environment-secret', '.env.local', `auth_token = ${VALUE} # of the test account\n`],
  ['environment-secret', '.env', `A=1\r\nAPIKEY=${VALUE}\r\n`],
];

const HARMLESS: [string, string][] = [
  ['a.md', `${PREFIX.akia}IOSFODNN7EXAMPLE`],
  ['a.md', `${PREFIX.akia}I44QH7DHBEXAMPLE`],
  ['a.py', `${PREFIX.akia}AAAAAAAAAAAAAAAA`],
  ['a.py', `${PREFIX.akia}ABCDEFGHIJKLMNOP`],
  ['a.py', `${PREFIX.akia}234567ABCDEFGHIJ`],
  ['a.py', AWS + 'A'],
  ['a.py', 'A' + AWS],
  ['a.py', AWS.toLowerCase()],
  ['a.py', AWS.slice(0, -1) + '1'],
  ['a.txt', `sha512-abc+${AWS}/def==`],
  ['a.txt', `${randomText(30)}/${AWS}`],
  ['a.txt', `https://b.s3.amazonaws.com/k?X-Amz-Credential=${AWS}%2F20261123%2Fus-east-1`],
  ['a.txt', `Credential=${AWS}/20261123/us-east-1/s3/aws4_request`],
  ['a.md', `${PREFIX.ghp}16C7e42F292c6912E7710c838347Ae178B4a`],
  ['a.md', `${PREFIX.gho}${'x'.repeat(36)}`],
  ['a.js', `${PREFIX.ghp}${randomText(36)}`],
  ['a.js', `${GHP}1`],
  ['a.js', `x${GHP}`],
  ['a.js', `/${PREFIX.ghp}[A-Za-z0-9]{36}/`],
  ['a.js', `${PREFIX.ghs}12345_notajsonwebtoken.at.all`],
  ['a.md', `${PREFIX.pat}${'1'.repeat(22)}_${'a'.repeat(59)}`],
  ['a.md', `${PREFIX.npm}${'0'.repeat(36)}`],
  ['a.js', 'npm_config_registry_and_a_very_long_name_of_it'],
  ['a.md', `${PREFIX.pypi}IcHlwaS5vcmc...`],
  ['a.md', `${PREFIX.pypi}IcHlwaS5vcmc${'x'.repeat(100)}`],
  ['a.md', `${PREFIX.xoxb}your-token-here-for-the-bot`],
  ['a.md', `${PREFIX.xoxb}123456789012-1234567890123-${'x'.repeat(24)}`],
  ['a.md', STRIPE.replace('live', 'test')],
  ['a.md', `s${PREFIX.live}abcdefghijklmnopqrstuvwx`],
  ['a.md', `s${PREFIX.live}yourlivesecretkeygoeshere`],
  ['a.md', `${PREFIX.google}${'-'.repeat(35)}`],
  ['a.md', GOOGLE + 'a'],
  ['a.md', `${randomText(50)}${GOOGLE}`],
  ['a.py', `if '${mark('BEGIN')}' in text:\n    return True\n`],
  ['a.js', `const begin = "${mark('BEGIN', 'RSA ')}";\nconst end = "${mark('END', 'RSA ')}";\n`],
  ['a.md', `${mark('BEGIN')}\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC...\n${mark('END')}\n`],
  ['a.md', `${mark('BEGIN')}\n<your key>\n${mark('END')}\n`],
  ['a.md', `${mark('BEGIN')}\n${('x'.repeat(64) + '\n').repeat(5)}${mark('END')}\n`],
  ['a.md', `${mark('BEGIN')}\nEXAMPLE${randomText(57)}\n${randomText(64)}\n${mark('END')}\n`],
  ['a.pem', PEM.replaceAll('PRIVATE', 'PUBLIC')],
  ['.npmrc', '//npm.internal/:_authToken=${NPM_TOKEN}\n'],
  ['.npmrc', `# //npm.internal/:_authToken=${VALUE}\nalways-auth=true\n`],
  ['npmrc.md', `_authToken=${VALUE}`],
  ['.netrc', 'machine a login b password <password>\n'],
  ['.pypirc', '[pypi]\nusername = __token__\npassword = %PYPI_TOKEN%\n'],
  ['.docker/config.json', JSON.stringify({ auths: { 'ghcr.io': {} }, credsStore: 'desktop' })],
  ['.git/config', '[remote "origin"]\n  url = https://github.com/a/b\n  fetch = +refs/heads/*\n'],
  ['.git/config', '[remote "origin"]\n  url = git@github.com:a/b.git\n'],
  ['.aws/credentials', 'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n'],
  ['a/config.py', `aws_secret_access_key = ${VALUE}`],
  ['.env.example', `DB_PASSWORD=${VALUE}\n`],
  ['.env.production.sample', `DB_PASSWORD=${VALUE}\n`],
  ['.env', 'DB_PASSWORD=\nAPI_KEY=""\nLOG_LEVEL=information\n'],
  ['.env', 'DB_PASSWORD=changeme\nAPI_KEY=your-api-key-here\nTOKEN=<your token>\nA_SECRET=xxxxxxxxxxxx\n'],
  ['.env', 'DB_PASSWORD=${PASSWORD_OF_DB}\nTOKEN=$(cat /run/token)\nTOKEN=$OTHER_TOKEN\n'],
  [
    '.env',
    'DB_SECRET_ARN=arn:aws:secretsmanager:eu-west-1:123456789012:secret:db\nSECRET_NAME=production/db\n',
  ],
  ['.env', 'TOKEN_URL=https://example.com/token\nTOKEN_TTL=86400000\nTOKEN_LIFETIME=86400000\nSECRET=true\n'],
  ['.env', 'PRIVATE_KEY=./keys/private.pem\nAPI_SECRET=op://vault/item/field\n'],
  ['.env', `NEXT_PUBLIC_API_KEY=${VALUE}\nAWS_ACCESS_KEY_ID=something\n#SECRET=${VALUE}\n`],
  ['prod.environment', `DB_PASSWORD=${VALUE}\n`],
];

describe('credentials by their shape', () => {
  test.each(BY_SHAPE)('%s in %j', (kind, text) => {
    for (const [before, after] of [
      ['', ''],
      ['\n', '\n'],
      ['"', '"'],
      ['the key is ', '.'],
      [' ', ' # comment'],
    ] as const)
      expect(secretsOf('python/a.txt', before + text + after)).toEqual([kind]);
  });

  test('are found wherever they are, at the edges of what is read at once too', () => {
    const filler = 'x = 1; '.repeat(100_000);
    const samples: [SecretKind, string][] = [
      ['github-token', GHP],
      ['github-token', JWT],
      ['private-key', PEM],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(600_000), ([kind, text], at) => {
        expect(secretsOf('a.js', `${filler.slice(0, at)}\n${text}\n${filler.slice(at)}`)).toEqual([kind]);
      }),
      { seed: 7, numRuns: 60 },
    );
    for (let at = 262_144 - 9000; at < 262_144 + 1000; at += 251)
      expect(secretsOf('a.js', `${filler.slice(0, at)}\n${JWT}\n${filler}`)).toEqual(['github-token']);
  });

  test('are not what the edge of a block makes of a longer word', () => {
    for (let at = 262_144 - 60; at < 262_144; at += 1)
      expect(secretsOf('a.txt', `${' '.repeat(at)}${AWS}${randomText(300)}\n${' '.repeat(9000)}`)).toEqual(
        [],
      );
  });

  test('are a pair over the edges of blocks, and not with the piece of a longer word', () => {
    const filler = 'a line of text that says nothing\n'.repeat(9_000);
    for (let at = 262_144 - 120; at < 262_144 + 20; at += 7) {
      const before = filler.slice(0, at);
      expect(secretsOf('a.txt', `${before}\n${AWS} ${SECRET}\n${filler}`)).toEqual(['aws-key-pair']);
      const longer = `${randomText(300)}${SECRET}`;
      expect(secretsOf('a.txt', `${before}\n${AWS} ${longer}\n${filler}`)).toEqual(['aws-access-key']);
    }
  });

  test('are never in base64 by accident', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 30, maxLength: 60 }),
        fc.uint8Array({ minLength: 30, maxLength: 60 }),
        (a, b) => {
          const [before, after] = [a, b].map((bytes) =>
            Buffer.from(bytes).toString('base64').replaceAll('=', ''),
          );
          expect(secretsOf('a.txt', `${before}${AWS}${after} ${before}${GOOGLE}${after}`)).toEqual([]);
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });

  test('are told once each, without their values', () => {
    const text = `${AWS}\n${AWS}\n${GHP}\n${PEM}\n${PEM}`;
    const secrets = secretsOf('a.txt', text);
    expect([...secrets].sort()).toEqual(['aws-access-key', 'github-token', 'private-key']);
    expect(JSON.stringify(contentsOf('.env', `A_TOKEN=${VALUE}\n${text}`))).not.toMatch(
      new RegExp(`${AWS}|${GHP}|${VALUE}`),
    );
  });

  test('are not looked for in binary files, nor behind the first 8 MiB', () => {
    expect(secretsOf('a.bin', `\0${AWS}`)).toEqual([]);
    const long = Buffer.alloc(9 << 20, 'a line of text\n');
    long.write(`\n${AWS}\n`, 17 << 19);
    expect(secretsOf('a.csv', long)).toEqual([]);
    long.write(`\n${AWS}\n`, 15 << 19);
    expect(secretsOf('a.csv', long)).toEqual(['aws-access-key']);
  });

  test('are found in a script and beside metadata', () => {
    expect(contentsOf('bin/a', `#!/bin/sh\nexport KEY=${AWS}\n`)).toEqual({
      script: { interpreter: '/bin/sh', argument: '', crlf: false },
      secrets: ['aws-access-key'],
    });
  });
});

describe('credentials by the name of their file', () => {
  test.each(BY_NAME)('%s in %s: %j', (kind, path, text) => {
    expect(secretsOf(path, text)).toEqual([kind]);
    expect(secretsOf('docs/readme.md', text)).toEqual([]);
  });
});

describe('what is no credential', () => {
  test.each(HARMLESS)('%s: %j', (path, text) => {
    expect(secretsOf(path, text)).toEqual([]);
  });
});

/** Every character once at the first glance; again only where a hint is, by as many readings as base64 has. */
const MOST_TIMES = 12;

function effortFor(path: string, text: string): number {
  const bytes = Buffer.from(text);
  const effort = { characters: 0 };
  findSecrets(path, { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) }, effort);
  return effort.characters;
}

describe('a hostile text', () => {
  test.each([
    ['the beginning of tokens', PREFIX.akia.repeat(300_000)],
    ['words that look like tokens', `${AWS}x `.repeat(60_000)],
    ['keys that never come', `${mark('BEGIN')}\n`.repeat(50_000)],
    ['a header without end', `${mark('BEGIN')}\n${'A: '.repeat(400_000)}`],
    ['assignments', 'A_SECRET = '.repeat(100_000)],
    ['one line of blanks', `_auth${' '.repeat(1_000_000)}`],
    ['keys that are over at once', `${mark('BEGIN')}\\n\\n\\n`.repeat(50_000)],
    ['keys with empty lines', `${mark('BEGIN')}\n\n\n`.repeat(50_000)],
    ['keys with a header', `${mark('BEGIN')}A: `.repeat(50_000)],
    ['keys with half their material', `${mark('BEGIN')}\n${BODY[0]}\n`.repeat(20_000)],
    ['keys that nearly are, as in a URL', encodeURIComponent(`${mark('BEGIN')}\n\n`).repeat(30_000)],
    [
      'keys in base64',
      `${Buffer.from(`${mark('BEGIN')}\nabc `)
        .toString('base64')
        .replace(/=/g, '')} `.repeat(30_000),
    ],
    ['placeholders', `${PREFIX.akia}IOSFODNN7EXAMPLE `.repeat(60_000)],
    [
      'placeholders in base64',
      `${Buffer.from(`${PREFIX.akia}IOSFODNN7EXAMPLE `).toString('base64')} `.repeat(40_000),
    ],
    ['tokens with a wrong checksum', `${PREFIX.ghp}16C7e42F292c6912E7710c838347Ae178B4a `.repeat(40_000)],
    ['beginnings of tokens in words', `${PREFIX.ghp.repeat(1900)} `.repeat(150)],
    ['marks without a key', ('PRIVATE' + ' KEY-----').repeat(80_000)],
  ])('of %s has no character looked at again more than a few times', (_, text) => {
    for (const path of ['a.txt', '.env', '.npmrc', '.git/config'])
      expect(effortFor(path, text)).toBeLessThan(MOST_TIMES * text.length);
  });

  test('made of whatever looks like the beginning of a credential has none either', () => {
    const pieces = [
      ...Object.values(PREFIX),
      mark('BEGIN'),
      mark('END'),
      'PRIVATE' + ' KEY',
      '\\n',
      '\n',
      'A: b',
      BODY[0] ?? '',
      ' ',
    ];
    const piece = fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom(...pieces).map((one) => Buffer.from(one).toString('base64')),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join('').repeat(Math.ceil(20_000 / parts.join('').length));
        expect(effortFor('a.txt', text)).toBeLessThan(MOST_TIMES * text.length);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test('does not hide a credential behind others that are none', () => {
    const decoys = `${mark('BEGIN')}\\n\\n${PREFIX.akia}IOSFODNN7EXAMPLE ${PREFIX.ghp}16C7e42F292c6912E7710c838347Ae178B4a\n`;
    for (const [kind, text] of [
      ['github-token', GHP],
      ['aws-access-key', AWS],
      ['private-key', PEM],
    ] as const)
      expect(secretsOf('a.txt', `${decoys.repeat(20_000)}${text}\n`)).toEqual([kind]);
    expect(secretsOf('a.txt', `x ${encodeURIComponent(`${mark('BEGIN')}\nno\n${PEM}`)}`)).toEqual([
      'private-key',
    ]);
  });
});
