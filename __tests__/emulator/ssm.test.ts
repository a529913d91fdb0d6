import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GetParameterCommand, PutParameterCommand } from '@aws-sdk/client-ssm';
import type { PutParameterCommandInput, SSMClient } from '@aws-sdk/client-ssm';
import { startEmulator } from '../../emulator/index.js';
import { ACCOUNT, refusalOf, REGION, ssmAt } from './clients.ts';

type Emulator = Awaited<ReturnType<typeof startEmulator>>;

const NAME = '/layers/shared/newest';
const ARN = `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter${NAME}`;

let emulator: Emulator;
let aws: SSMClient;
beforeEach(async () => {
  emulator = await startEmulator();
  aws = ssmAt(emulator.url);
});
afterEach(async () => {
  aws.destroy();
  await emulator.close();
});

const home = () => emulator.region(ACCOUNT, REGION);
const put = (input: Partial<PutParameterCommandInput> = {}) =>
  aws.send(new PutParameterCommand({ Name: NAME, Value: 'one', Type: 'String', ...input }));
const get = async (Name = NAME) => (await aws.send(new GetParameterCommand({ Name }))).Parameter;
const validation = (message: unknown) => ({ name: 'ValidationException', status: 400, message });

describe('a parameter', () => {
  test('comes back with its version, and older versions stay', async () => {
    expect(await put({ Description: 'newest layer' })).toMatchObject({ Version: 1, Tier: 'Standard' });
    expect(await put({ Value: 'two', Type: undefined, Overwrite: true })).toMatchObject({ Version: 2 });
    expect(await get()).toEqual({
      ...{ Name: NAME, Type: 'String', Value: 'two', Version: 2, DataType: 'text', ARN },
      LastModifiedDate: expect.any(Date),
    });
    expect(await get(`${NAME}:1`)).toMatchObject({ Value: 'one', Version: 1, Selector: ':1' });
    expect(home().parameter(NAME)).toEqual({
      value: 'two',
      version: 2,
      type: 'String',
      description: 'newest layer',
    });
  });

  test('is only there where it was put', async () => {
    await put();
    expect(await refusalOf(get('/none'))).toEqual({
      name: 'ParameterNotFound',
      status: 400,
      message: 'UnknownError',
    });
    expect(await refusalOf(get(`${NAME}:2`))).toMatchObject({ name: 'ParameterVersionNotFound' });
    expect(home().parameter('/none')).toBeUndefined();
    const elsewhere = ssmAt(emulator.url, ACCOUNT, 'eu-west-1');
    const there = elsewhere.send(new GetParameterCommand({ Name: NAME }));
    expect((await refusalOf(there)).name).toBe('ParameterNotFound');
  });

  test('is overwritten only when that is asked for, and keeps its type', async () => {
    home().seedParameter({ name: NAME, value: 'seeded' });
    expect(await refusalOf(put())).toEqual({
      ...{ name: 'ParameterAlreadyExists', status: 400 },
      message:
        'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
    });
    expect(await refusalOf(put({ Type: 'StringList', Overwrite: true }))).toMatchObject({
      name: 'HierarchyTypeMismatchException',
    });
    expect((await put({ Overwrite: true })).Version).toBe(2);
    home().seedParameter({ name: '/secret', value: 's', type: 'SecureString' });
    expect((await get('/secret'))?.Value).not.toBe('s');
    const opened = await aws.send(new GetParameterCommand({ Name: '/secret', WithDecryption: true }));
    expect(opened.Parameter?.Value).toBe('s');
  });

  test.each([
    ['aws-layer', 'Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).'],
    ['SsmLayer', 'Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).'],
    ['layers/newest', 'Parameter name must be a fully qualified name.'],
    [
      '/ssm/newest',
      expect.stringContaining('can\'t be prefixed with "ssm" (case-insensitive). If formed as a path'),
    ],
    ['/layers//newest', expect.stringContaining('divided by slash symbol')],
    ['/layers/', expect.stringContaining('divided by slash symbol')],
    ['/layers/new est', expect.stringContaining('letters, numbers and the following 3 symbols .-_')],
  ])('cannot have the name %s', async (Name, message) => {
    expect(await refusalOf(put({ Name }))).toEqual(validation(message));
  });

  test('cannot have a name that is too long, with its ARN', async () => {
    expect((await refusalOf(put({ Name: 'n'.repeat(2049) }))).message).toContain(
      'length less than or equal to 2048',
    );
    const most = 1011 - ARN.length + NAME.length - 1;
    expect((await refusalOf(put({ Name: 'n'.repeat(most + 1) }))).message).toContain(
      'longer than 1011 characters',
    );
    await put({ Name: 'n'.repeat(most) });
  });

  test('cannot have a name that is AWS’s, nor one of too many levels', async () => {
    expect(await refusalOf(put({ Name: '/AWSlayers/newest' }))).toEqual({
      ...{ name: 'AccessDeniedException', status: 400 },
      message: 'No access to reserved parameter name: AWSlayers/newest.',
    });
    const deep = (levels: number) => put({ Name: '/a'.repeat(levels) });
    expect((await refusalOf(deep(16))).name).toBe('HierarchyLevelLimitExceededException');
    await deep(15);
  });

  test('has a value of up to 4096 bytes that nests no other, and a type', async () => {
    await put({ Value: 'v'.repeat(4096) });
    const refusal = (input: Partial<PutParameterCommandInput>) =>
      refusalOf(put({ Name: '/other', ...input }));
    expect((await refusal({ Value: 'v'.repeat(4097) })).message).toContain('maximum parameter value of 4096');
    expect((await refusal({ Value: '{{ssm:x}}' })).message).toContain("can't nest another parameter");
    expect((await refusal({ Value: '' })).message).toContain(
      'Member must have length greater than or equal to 1',
    );
    expect((await refusal({ Type: undefined })).message).toBe(
      'A parameter type is required when you create a parameter.',
    );
    expect((await refusal({ Type: 'Text' as 'String' })).message).toContain(
      'Member must satisfy enum value set',
    );
    expect((await refusal({ Tier: 'Advanced' })).status).toBe(501);
    expect((await refusal({ Tags: [{ Key: 'a', Value: 'b' }] })).status).toBe(501);
  });
});

describe('a call to SSM', () => {
  test('needs a right on the parameter', async () => {
    const user = `User: arn:aws:iam::${ACCOUNT}:user/emulator is not authorized to perform: `;
    emulator.set({ allow: [{ Action: 'ssm:PutParameter', Resource: ARN }] });
    await put();
    expect(await refusalOf(get(`${NAME}:1`))).toEqual({
      ...{ name: 'AccessDeniedException', status: 400 },
      message:
        `${user}ssm:GetParameter on resource: ${ARN} ` +
        'because no identity-based policy allows the ssm:GetParameter action',
    });
    expect((await refusalOf(put({ Name: 'other' }))).message).toContain(':parameter/other because');
  });

  test('has no rate, and may be hit by a fault', async () => {
    emulator.set({ throttle: { controlPlane: 1 } });
    await Promise.all(Array.from({ length: 10 }, () => put({ Overwrite: true })));
    expect(home().parameter(NAME)?.version).toBe(10);
    emulator.fault({ operation: 'PutParameter', kind: '429' });
    expect(await refusalOf(put())).toEqual({
      name: 'ThrottlingException',
      status: 400,
      message: 'Rate exceeded',
    });
    emulator.fault({ operation: 'PutParameter', kind: 'reset', when: 'after' });
    await expect(put({ Overwrite: true })).rejects.toThrow();
    expect(home().parameter(NAME)?.version).toBe(11);
  });

  test('may read what was there a while ago', async () => {
    let now = Date.now();
    emulator.set({ now: () => now, readLagMillis: 1000 });
    await put();
    expect((await refusalOf(get())).name).toBe('ParameterNotFound');
    now += 1000;
    expect((await get())?.Value).toBe('one');
  });
});
