import { describe, expect, test } from '@jest/globals';
import { readSharingInputs } from '../../src/inputs/sharing.ts';
import { granteesNamed } from '../publish/policies.ts';
import { given } from './given.ts';

const { read, refusal } = given(readSharingInputs, {});

test('nothing is shared unless told', () => {
  expect(read()).toEqual({ wanted: [], previous: false, exact: false, allowPublic: false });
});

test('accounts, organisations, everybody and those of the version before, in a list', () => {
  const inputs = {
    'share-with': '123456789012, o-abcdefghij\npublic\nprevious, 012345678901, 123456789012',
    'share-exact': 'true',
    'allow-public': 'TRUE',
  };
  expect(read(inputs)).toEqual({
    wanted: granteesNamed('123456789012', 'o-abcdefghij', 'public', '012345678901'),
    previous: true,
    exact: true,
    allowPublic: true,
  });
});

test('a layer may be allowed to be public without being shared so', () => {
  expect(read({ 'share-with': '123456789012', 'allow-public': 'true' })).toMatchObject({ allowPublic: true });
});

test('public takes two inputs, and the refusal says what it means', () => {
  const { what, fix } = refusal({ 'share-with': 'o-abcdefghij, public' });
  expect(what).toContain('every AWS account could read all of its files');
  expect(fix).toContain('`allow-public: true`');
});

test('nobody is only who is called that', () => {
  expect(read({ 'share-with': 'none' })).toMatchObject({ wanted: [], previous: false, exact: false });
  expect(read({ 'share-with': 'none', 'share-exact': 'true' })).toMatchObject({ wanted: [], exact: true });
  expect(read({ 'share-with': 'previous', 'share-exact': 'true' })).toMatchObject({
    previous: true,
    exact: true,
  });
  expect(refusal({ 'share-with': ' ,\n', 'share-exact': 'true' })).toMatchObject({
    what: '`share-exact: true` with an empty `share-with` would take the layer away from everybody who has it.',
    fix: 'Add `share-with: none` if that is meant; else list who keeps it in `share-with`, or take out `share-exact`.',
  });
  expect(refusal({ 'share-with': 'none, 123456789012' }).what).toContain(
    '"none" beside others (123456789012)',
  );
});

describe('who is refused', () => {
  test.each<[string, string, string]>([
    [
      '12345678901',
      'has 11 digits, and an account id has twelve: YAML',
      "in quotes: `share-with: '012345678901'`",
    ],
    ['7', 'has 1 digit,', "'000000000007'"],
    ['1234567890123', 'which has 13 digits', 'twelve digits'],
    ['1234-5678-9012', 'which has hyphens in it', "`share-with: '123456789012'`"],
    ['ou-ab12-34cd56ef', 'a part of an organisation', 'whole organisation (`o-…`)'],
    [
      'arn:aws:organizations::123456789012:ou/o-abcdefghij/ou-ab12-34cd56ef',
      'a part of an',
      'whole organisation',
    ],
    ['r-ab12', 'a part of an organisation', 'whole organisation'],
    ['arn:aws:iam::123456789012:root', 'an ARN', "`share-with: '123456789012'`"],
    ['arn:aws-cn:iam::012345678901:root', 'an ARN', "`share-with: '012345678901'`"],
    ['arn:aws:organizations::123456789012:organization/o-abcdefghij', 'an ARN', "'o-abcdefghij'"],
    [
      'arn:aws:iam::123456789012:role/deploy',
      'a user or a role',
      "with its account: `share-with: '123456789012'`",
    ],
    ['*', 'not how a public layer is written', '`share-with: public` with `allow-public: true`'],
    ['Everyone', 'not how a public layer is written', 'every AWS account may read all of its files'],
    ['o-ABC', 'nobody a layer can be shared with', 'organisation ids (`o-…`)'],
    ['staging', 'nobody a layer can be shared with', 'Account ids of twelve digits'],
  ])('%s', (item, why, fix) => {
    const refused = refusal({ 'share-with': `123456789012, ${item}`, 'allow-public': 'true' });
    expect(refused.what.startsWith(`\`share-with\` holds "${item}", `)).toBe(true);
    expect(refused.what).toContain(why);
    expect(refused.fix).toContain(fix);
  });
});
