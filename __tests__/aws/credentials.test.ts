import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createRegionClient } from '../../src/aws/region-client.ts';
import { hiddenKeys } from '../../src/aws/credentials.ts';
import { problemOf } from '../layer/problem-of.ts';

const KEYS = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE111122223',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMIK7MDENGbPxRfiCY',
  AWS_SESSION_TOKEN: 'IQoJexampleTokenOfTheJob',
};
const NAMES = [...Object.keys(KEYS), 'AWS_PROFILE', 'AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'];
const before = { ...process.env };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'credentials-'));
  process.env = Object.fromEntries(Object.entries(before).filter(([name]) => !NAMES.includes(name)));
  Object.assign(process.env, {
    AWS_CONFIG_FILE: join(folder, 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
    AWS_EC2_METADATA_DISABLED: 'true',
  });
});

afterEach(() => {
  process.env = { ...before };
  rmSync(folder, { recursive: true, force: true });
});

/** Has a connection made, and counts what is asked meanwhile. */
async function whileConnecting(env: Record<string, string>): Promise<{ message: string; requests: number }> {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  Object.assign(process.env, env, {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
  const problem = await problemOf(async () => (await createRegionClient({ region: 'eu-central-1' })).close());
  await new Promise((resolve) => server.close(resolve));
  return { message: problem.message, requests };
}

describe('credentials that hold what none can hold are refused before any call', () => {
  const shapes: [string, (value: string) => string][] = [
    ['a line break at its end', (value) => `${value}\n`],
    ['a line break of Windows at its end', (value) => `${value}\r\n`],
    ['a blank at its beginning', (value) => ` ${value}`],
    ['a tab around it', (value) => `\t${value}\t`],
    ['a blank inside', (value) => `${value.slice(0, 8)} ${value.slice(8)}`],
    ['a line break inside', (value) => `${value.slice(0, 8)}\n${value.slice(8)}`],
    ['a no-break space', (value) => `${value}\u00a0`],
    ['an invisible character', (value) => `${value}\u200b`],
  ];
  const cases = Object.entries(KEYS).flatMap(([name, value]) =>
    shapes.map(([shape, broken]) => ({ name, shape, value: broken(value) })),
  );

  test.each(cases)('$name with $shape', async ({ name, value }) => {
    const { message, requests } = await whileConnecting({ ...KEYS, [name]: value });
    expect(message).toContain(`${name} of the AWS credentials holds `);
    expect(message).not.toContain(value.trim().slice(0, 8));
    expect(requests).toBe(0);
  });

  test('of a profile too', async () => {
    writeFileSync(
      join(folder, 'credentials'),
      '[ci]\naws_access_key_id = AKID EXAMPLE\naws_secret_access_key = abc\n',
    );
    const { message } = await whileConnecting({ AWS_PROFILE: 'ci' });
    expect(message).toContain('The key id of the AWS credentials holds a blank');
  });
});

test('credentials that are whole are taken', async () => {
  Object.assign(process.env, KEYS);
  const aws = await createRegionClient({ region: 'eu-central-1' });
  expect((await aws.lambda.config.credentials()).accessKeyId).toBe(KEYS.AWS_ACCESS_KEY_ID);
  aws.close();
});

describe('AWS_PROFILE', () => {
  test('of a profile that is not there is named, and so are the keys that it hides', async () => {
    const { message, requests } = await whileConnecting({ ...KEYS, AWS_PROFILE: 'nope' });
    expect(message).toContain(
      'AWS_PROFILE is "nope", and that profile has no credentials. The exported AWS_ACCESS_KEY_ID is not used beside it.',
    );
    expect(message).toContain("`env: { AWS_PROFILE: '' }`");
    expect(requests).toBe(0);
  });

  test('of a profile that is not there is named where there are no keys either', async () => {
    const { message } = await whileConnecting({ AWS_PROFILE: 'nope' });
    expect(message).toContain('AWS_PROFILE is "nope"');
    expect(message).not.toContain('AWS_ACCESS_KEY_ID');
  });

  test('is not named where it is empty, as the advice says', async () => {
    Object.assign(process.env, KEYS, { AWS_PROFILE: '' });
    const aws = await createRegionClient({ region: 'eu-central-1' });
    expect((await aws.lambda.config.credentials()).accessKeyId).toBe(KEYS.AWS_ACCESS_KEY_ID);
    aws.close();
  });

  test('that hides exported keys is warned of, without a value of them', () => {
    const warning = hiddenKeys({ ...KEYS, AWS_PROFILE: 'other' });
    expect(warning).toContain('AWS_PROFILE is "other"');
    expect(warning).toContain('another account');
    for (const value of Object.values(KEYS)) expect(warning).not.toContain(value);
    expect(hiddenKeys({ AWS_PROFILE: 'other' })).toBeUndefined();
    expect(hiddenKeys(KEYS)).toBeUndefined();
    expect(hiddenKeys({ ...KEYS, AWS_PROFILE: '' })).toBeUndefined();
  });
});
