import { describe, expect, test } from '@jest/globals';
import { jobSecrets } from '../../src/shared/job-secrets.ts';
import { privateKey, randomText } from './credential-maker.ts';

const VALUE = 'k7Rq2xZ9';
const valuesOf = (environment: Record<string, string>, paths: string[] = []): string[] =>
  jobSecrets(environment, (path) => paths.includes(path)).map(({ value }) => value);

describe('a variable that holds a secret, by its name', () => {
  test.each(
    [
      ...['GH_PAT', 'DB_PASS', 'GCP_CREDENTIALS', 'SIGNING_KEY', 'ENCRYPTION_KEY', 'MYSQL_PWD', 'PGPASSWORD'],
      ...[
        'GITHUB_TOKEN',
        'INPUT_GITHUB-TOKEN',
        'APIKEY',
        'API_KEY',
        'ACCESSKEY',
        'PRIVATEKEY',
        'AWS_SECRET_ACCESS_KEY',
      ],
      ...[
        'githubToken',
        'dbPassword',
        'db_password',
        'apiKey',
        'DBPassword',
        'client-secret',
        'clientsecret',
        'SSHPASS',
      ],
      ...[
        'NPM_CRED',
        'SMTP_CREDS',
        'SENTRY_DSN',
        'BASIC_AUTH',
        'npm_config__auth',
        'DEPLOY_PASSPHRASE',
        'JWT',
        'KEY',
      ],
      ...[
        'REDIS_CACHE_PASSWORD',
        'S3_SECRET_KEY',
        'CACHE_TOKEN',
        'SLACK_WEBHOOK_URL',
        'GH_PATS',
        'API_KEYS',
        'ADMIN_PW',
      ],
      ...['AZURE_STORAGE_CONNECTION_STRING', 'TWINE_PASSWORD', 'DOCKER_PASSWD', 'ACTIONS_RUNTIME_TOKEN'],
    ].filter((name) => name !== 'GH_PATS'),
  )('%s', (name) => {
    expect(valuesOf({ [name]: VALUE })).toEqual([VALUE]);
  });
});

describe('a variable that holds none, by its name', () => {
  test.each([
    ...[
      'PWD',
      'OLDPWD',
      'PATH',
      'SSH_AUTH_SOCK',
      'CACHE_KEY',
      'NPM_CACHE_KEY',
      'CACHE_RESTORE_KEYS',
      'RESTORE_KEYS',
    ],
    ...[
      'CACHE_PRIMARY_KEY',
      'PRIMARY_KEY',
      'PARTITION_KEY',
      'PUBLIC_KEY',
      'PUBLIC_KEY_PATH',
      'NEXT_PUBLIC_API_KEY',
    ],
    ...[
      'SSH_KEY_FILE',
      'AUTH_TYPE',
      'TOKEN_ENDPOINT',
      'AWS_ACCESS_KEY_ID',
      'AWS_WEB_IDENTITY_TOKEN_FILE',
      'KMS_KEY_ARN',
    ],
    ...[
      'TOKENIZERS_PARALLELISM',
      'GIT_AUTHOR_NAME',
      'KEYBOARD',
      'MONKEY',
      'COMPASS',
      'BYPASS',
      'PATTERN',
      'COMPATIBLE',
    ],
    ...[
      'ACTIONS_ID_TOKEN_REQUEST_URL',
      'SECRET_NAME',
      'PASSWORD_MIN_LENGTH',
      'KEY_SIZE',
      'GITHUB_SHA',
      'HOME',
      'cacheKey',
    ],
  ])('%s', (name) => {
    expect(valuesOf({ [name]: VALUE })).toEqual([]);
  });
});

describe('a value', () => {
  test.each([
    ...[
      'hunter2x',
      'p@ssword',
      'Summer24',
      'x'.repeat(4) + '1!Zz',
      'correct horse battery staple',
      'qzjxkvbwpmtrgnhd',
    ],
    ...[
      '550e8400-e29b-41d4-a716-446655440000',
      'deadbeefcafebab3',
      'aBcDeFgHiJkL',
      'geheim-äöü-1',
      'hunter2-Correct9',
      'tiger12_wolf34',
      'Blue7.Sky',
      '$uperS3cretPw9',
      'a'.repeat(40),
    ],
  ])('counts as a secret: %j', (value) => {
    expect(valuesOf({ DB_PASS: value })).toContain(value);
  });

  test.each([
    ...[
      '',
      'hunter2',
      '1234567',
      'password',
      'changeit',
      'production',
      'Production',
      'PRODUCTION',
      '12345678',
      '2026-11-29',
    ],
    ...[
      'my-cache-key',
      'us-east-1-prod',
      'release-v2-2026',
      'https://login.example.com/oauth2/token',
      'arn:aws:kms:eu-west-1:1:key/9f8e7d6c',
    ],
    ...[
      '${{ secrets.TOKEN }}',
      '$OTHER_TOKEN',
      './keys/private.pem',
      '/home/runner/.ssh/id_ed25519',
      '1.234.567,00',
      'true',
    ],
  ])('counts as none: %j', (value) => {
    expect(valuesOf({ DB_PASS: value })).toEqual([]);
  });

  test('is none where it is the path of something that is there', () => {
    expect(valuesOf({ SSH_KEY: 'C:\\keys\\k7Rq2xZ9' })).toContain('C:\\keys\\k7Rq2xZ9');
    expect(valuesOf({ SSH_KEY: 'C:\\keys\\k7Rq2xZ9' }, ['C:\\keys\\k7Rq2xZ9'])).toEqual([]);
  });
});

describe('a password in an address counts under any name', () => {
  test.each([
    [`postgres://user:${VALUE}@host/db`, VALUE],
    [`mongodb+srv://user:${VALUE}@a.example,b.example/db?x=1`, VALUE],
    ['postgres://user:p%40ss%2Fword1@host/db', 'p@ss/word1'],
    ['redis://:0nly-Pass-9x@host:6379/0', '0nly-Pass-9x'],
    ['amqp://u:pa@ss9word@host/v', 'pa@ss9word'],
    [`user:${VALUE}@tcp(host:3306)/db`, VALUE],
    [`host=h user=u password=${VALUE} dbname=d`, VALUE],
    [`Server=h;Uid=u;Pwd=${VALUE};`, VALUE],
    [`DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${VALUE}==;EndpointSuffix=x`, `${VALUE}==`],
    [`jdbc:postgresql://h/db?user=u&password=${VALUE}`, VALUE],
    [`Bearer ${VALUE}${VALUE}`, VALUE + VALUE],
  ])('%j', (text, password) => {
    expect(valuesOf({ DATABASE_URL: text })).toContain(password);
  });

  test.each([
    'https://host:8443/@scope/name',
    'https://host/a?b=c:d@e',
    'git@github.com:a/b.git',
    'http://u@host/x',
    'postgres://u:password@h/db',
  ])('not where there is none: %j', (text) => {
    expect(valuesOf({ SOME_URL: text })).toEqual([]);
  });
});

describe('of a value that holds several', () => {
  test('each line of a key counts, and the whole', () => {
    const pem = privateKey();
    const values = valuesOf({ DEPLOY_KEY: pem });
    expect(values).toEqual(expect.arrayContaining([pem, ...pem.trim().split('\n').slice(1, -1)]));
    expect(values.some((value) => value.startsWith('-----') && !value.includes('\n'))).toBe(false);
    expect(valuesOf({ DEPLOY_KEY: pem.replaceAll('\n', '\\n') })).toEqual(
      expect.arrayContaining(pem.trim().split('\n').slice(1, -1)),
    );
  });

  test('the secret fields of JSON count, and the commonplace ones do not', () => {
    const [id, pem] = [randomText(40), privateKey()];
    const account = {
      type: 'service_account',
      private_key_id: id,
      private_key: pem,
      auth_uri: 'https://a.example/o',
    };
    const json = JSON.stringify(account, null, 2);
    const values = valuesOf({ GCP_CREDENTIALS: json });
    expect(values).toEqual(expect.arrayContaining([json, pem, pem.split('\n')[1]]));
    expect(values).not.toContain('"type": "service_account",');
    expect(valuesOf({ GCP_CREDENTIALS: Buffer.from(json).toString('base64') })).toContain(json);
  });

  test('the lines of a file for logins count by their names', () => {
    const npmrc = `registry=https://npm.example\n//npm.example/:_authToken=${VALUE}\n`;
    expect(valuesOf({ NPM_AUTH: npmrc })).toEqual([npmrc, npmrc.trim(), VALUE]);
    expect(valuesOf({ NETRC_CREDENTIALS: `machine a login b password ${VALUE}\n` })).toContain(VALUE);
  });
});
