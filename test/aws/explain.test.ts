import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/aws/explain.js';

/** An error as the SDK makes it of a refusal. */
function refused(name: string, message: string): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: 400 } });
}

const GRANT = {
  action: 'lambda:AddLayerVersionPermission',
  subject: 'the grant to 111111111111 of version 3 of layer "models"',
  resource: 'arn:aws:lambda:eu-central-1:*:layer:models:*',
  region: 'eu-central-1',
};

describe('a grant that AWS refuses', () => {
  test('for want of room: the number of grants, where it is known, and what needs fewer', () => {
    const error = refused('PolicyLengthExceededException', 'The final policy size is bigger than the limit.');
    expect(explain(error, { ...GRANT, already: '97 grants' })).toMatchObject({
      what: 'There is no room for the grant to 111111111111 of version 3 of layer "models": its policy holds 97 grants, and AWS Lambda takes no more.',
      fix: 'Share with the organisation (`share-with: o-…`) instead of with its accounts: one grant covers all of them, also those to come.',
    });
    expect(explain(error, GRANT).what).toContain('its policy holds all that it can');
  });

  test('as there is no such account', () => {
    const message = 'The provided principal was invalid. Please check the principal and try again.';
    expect(explain(refused('InvalidParameterValueException', message), GRANT)).toMatchObject({
      what: 'AWS Lambda knows no such account: it refused the grant to 111111111111 of version 3 of layer "models".',
      fix: expect.stringContaining('Check the account id'),
    });
  });
});

test('words of others end with a full stop before it is said what to do', () => {
  const error = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'ECONNREFUSED' });
  expect(explain(error, GRANT).what).toMatch(/ECONNREFUSED 127\.0\.0\.1:9\.$/);
  expect(explain(refused('SomethingNewException', 'Words of AWS.'), GRANT).what).toMatch(/Words of AWS\.$/);
});
