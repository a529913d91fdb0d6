import { describe, expect, test } from '@jest/globals';
import { toProblem } from '../../src/aws/error-messages.ts';
import { MalformedReply } from '../../src/aws/error-kind.ts';

/** An error as the SDK makes it of a refusal. */
function refused(name: string, message: string, status = 400): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });
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
    expect(toProblem(error, { ...GRANT, already: '97 grants' })).toMatchObject({
      what: 'There is no room for the grant to 111111111111 of version 3 of layer "models": its policy holds 97 grants, and AWS Lambda takes no more.',
      fix: 'Share with the organisation (`share-with: o-…`) instead of with its accounts: one grant covers all of them, also those to come.',
    });
    expect(toProblem(error, GRANT).what).toContain('its policy holds all that it can');
  });

  test('as there is no such account', () => {
    const message = 'The provided principal was invalid. Please check the principal and try again.';
    expect(toProblem(refused('InvalidParameterValueException', message), GRANT)).toMatchObject({
      what: 'AWS Lambda knows no such account: it refused the grant to 111111111111 of version 3 of layer "models".',
      fix: expect.stringContaining('Check the account id'),
    });
  });
});

test('words of others end with a full stop before it is said what to do', () => {
  const error = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'ECONNREFUSED' });
  expect(toProblem(error, GRANT).what).toMatch(/ECONNREFUSED 127\.0\.0\.1:9\.$/);
  expect(toProblem(refused('SomethingNewException', 'Words of AWS.'), GRANT).what).toMatch(/Words of AWS\.$/);
});

const CALL = {
  action: 'lambda:InvokeFunction',
  subject: 'function "api"',
  resource: 'arn:aws:lambda:eu-central-1:111122223333:function:api',
  region: 'eu-central-1',
};
const STATEMENT = JSON.stringify({ Effect: 'Allow', Action: CALL.action, Resource: CALL.resource });
const CALLER = 'User: arn:aws:sts::111122223333:assumed-role/ci/run';
const DENIED = `${CALLER} is not authorized to perform: ${CALL.action} on resource: ${CALL.resource}`;

describe('a 403 that is about something else than a missing right keeps the words of AWS', () => {
  test.each([
    [
      'IncompleteSignatureException',
      "Authorization header requires 'Signature' parameter.",
      'does not accept the credentials',
    ],
    ['IncompleteSignature', 'The request signature does not conform.', 'does not accept the credentials'],
    [
      'MissingAuthenticationTokenException',
      'Missing Authentication Token',
      'does not accept the credentials',
    ],
    ['InvalidAccessKeyId', 'The AWS Access Key Id does not exist.', 'does not accept the credentials'],
    ['InvalidSignatureException', 'The request signature does not match.', 'does not accept the credentials'],
    ['UnrecognizedClientException', 'The security token is invalid.', 'does not accept the credentials'],
    ['SubscriptionRequiredException', 'The AWS Access Key Id needs a subscription.', 'serves this account'],
    ['OptInRequired', 'You are not subscribed to this service.', 'serves this account'],
    ['AllAccessDisabled', 'All access to this resource has been disabled.', 'serves this account'],
    ['AccessDeniedException', 'Your account is currently blocked.', 'serves this account'],
    ['AccountException', 'Your AWS account is suspended.', 'serves this account'],
    [
      'EFSMountFailureException',
      'The function could not mount the file system.',
      'cannot run function "api"',
    ],
    [
      'AccessDeniedException',
      'The role defined for the function cannot be assumed by Lambda.',
      'refused lambda:InvokeFunction for function "api"',
    ],
    ['SomethingNewException', 'A reason that is new.', 'refused lambda:InvokeFunction for function "api"'],
  ])('%s: %s', (code, words, says) => {
    const { what, fix } = toProblem(refused(code, words, 403), CALL);
    expect(what).toContain(says);
    expect(what).toContain(words);
    expect(`${what} ${fix}`).not.toMatch(/may not do|Add this statement/);
  });

  test.each(['ExpiredTokenException', 'ExpiredToken', 'RequestExpired'])(
    '%s asks for a longer session',
    (code) => {
      const { what, fix } = toProblem(refused(code, 'The token has expired.', 403), CALL);
      expect(what).toBe('The AWS credentials expired while working on function "api".');
      expect(fix).toContain('role-duration-seconds');
    },
  );
});

describe('a right that is missing', () => {
  test.each([
    ['AccessDeniedException', `${DENIED} because no identity-based policy allows the ${CALL.action} action`],
    ['AccessDeniedException', DENIED],
    ['AccessDenied', 'Access Denied'],
    ['AccessDeniedException', ''],
  ])('has the statement that gives it: %s, %s', (code, message) => {
    const { what, fix } = toProblem(refused(code, message, 403), CALL);
    expect(what).toBe(`The role may not do ${CALL.action} on ${CALL.resource}, which function "api" needs.`);
    expect(fix).toContain(`Add this statement to the role's policy: ${STATEMENT}`);
  });

  test.each([
    ['a service control policy', 'A service control policy of the organization', 'administrators'],
    ['a resource control policy', 'A resource control policy of the organization', 'administrators'],
    ['a permissions boundary', "The role's permissions boundary", 'permissions boundary'],
    ['a session policy', 'The session policy of the credentials', 'inline-session-policy'],
    ['a VPC endpoint policy', 'The policy of the VPC endpoint', 'VPC endpoint'],
    ['a resource-based policy', "The resource's own policy", 'exception of the role'],
  ])('by an explicit deny in %s is told as that', (policy, what, fix) => {
    for (const arn of ['', ': arn:aws:organizations::999999999999:policy/o-1/service_control_policy/p-2']) {
      const message = `${DENIED} with an explicit deny in ${policy}${arn}`;
      const problem = toProblem(refused('AccessDeniedException', message, 403), CALL);
      expect(problem.what).toContain(what);
      expect(problem.what).toContain(` denies ${CALL.action} on ${CALL.resource}, which`);
      if (arn) expect(problem.what).toContain(`(${arn.slice(2)})`);
      expect(problem.fix).toContain(fix);
      expect(problem.message).not.toContain("Add this statement to the role's policy");
    }
  });

  test.each([
    ['service control policy', 'A service control policy of the organization does not allow'],
    ['permissions boundary', "The role's permissions boundary does not allow"],
    ['session policy', 'The session policy of the credentials does not allow'],
    ['VPC endpoint policy', 'The policy of the VPC endpoint that the runner reaches AWS by does not allow'],
  ])('as no %s allows it is told as that', (policy, what) => {
    const message = `${DENIED} because no ${policy} allows the ${CALL.action} action`;
    expect(toProblem(refused('AccessDeniedException', message, 403), CALL).what).toContain(what);
  });
});

describe('a function that Lambda cannot run is told with the reason that AWS gives', () => {
  test.each([
    ['KMSAccessDeniedException', 'kms:Decrypt'],
    ['KMSDisabledException', 'kms:Decrypt'],
    ['KMSInvalidStateException', 'describe-key'],
    ['KMSNotFoundException', 'describe-key'],
    ['ENILimitReachedException', 'subnets'],
    ['SubnetIPAddressLimitReachedException', 'subnets'],
    ['EC2AccessDeniedException', 'VPC settings'],
    ['EC2ThrottledException', 'VPC settings'],
    ['EC2UnexpectedException', 'VPC settings'],
    ['InvalidSubnetIDException', 'VPC settings'],
    ['InvalidSecurityGroupIDException', 'VPC settings'],
    ['InvalidRuntimeException', 'runtime'],
    ['InvalidZipFileException', 'code'],
    ['EFSMountTimeoutException', 'file system'],
    ['EFSIOException', 'file system'],
    ['SnapStartException', 'SnapStart'],
    ['SnapStartTimeoutException', 'SnapStart'],
  ])('%s', (code, says) => {
    // The words may look like a refusal of the caller, and are about the function's role.
    const words = `KMS Message: User: function is not authorized to perform: kms:Decrypt because of ${code}`;
    const { what, fix } = toProblem(refused(code, words, 502), CALL);
    expect(what).toBe(`AWS Lambda cannot run function "api" (lambda:InvokeFunction): ${code}, ${words}.`);
    expect(fix).toContain(says);
    expect(`${what} ${fix}`).not.toMatch(/may not do|health\.aws/);
  });

  test('and any other failure of the service with its words too', () => {
    const { what } = toProblem(refused('ResourceNotReadyException', 'The function is inactive.', 502), CALL);
    expect(what).toContain('HTTP 502) again and again: ResourceNotReadyException, The function is inactive.');
    expect(toProblem(refused('Unknown', 'UnknownError', 503), CALL).what).toMatch(/again and again\.$/);
  });
});

test('a reply that cannot be read is told as one, with the id of the request', () => {
  const reply = { $metadata: { httpStatusCode: 200, requestId: 'c0ffee' } };
  const { what, fix } = toProblem(new MalformedReply('GetFunction was answered without a list', reply), CALL);
  expect(what).toBe(
    'The reply of AWS Lambda in eu-central-1 to lambda:InvokeFunction for function "api" cannot be read (HTTP 200, request c0ffee): GetFunction was answered without a list.',
  );
  expect(fix).toContain('proxy');
});
