// The refusals of the Lambda API: status, error code and body as AWS sends them. Which field carries the text
// (`message` or `Message`) and whether `Type` is present differs per error; both follow recorded answers.

/**
 * A refusal in AWS's words. Whatever an operation throws that is not one of these is a bug of the emulator.
 */
export class AwsError extends Error {
  /**
   * @param {number} status HTTP status
   * @param {string} code value of the `x-amzn-errortype` header
   * @param {string} message
   * @param {Record<string, unknown>} body JSON body of the reply
   */
  constructor(status, code, message, body) {
    super(message);
    this.status = status;
    this.code = code;
    this.body = body;
    /** More headers of the reply. @type {Record<string, string>} */
    this.headers = {};
    /** More elements of an XML reply. @type {Record<string, string | number>} */
    this.details = {};
  }
}

/** @param {string} message */
export const invalidParameter = (message) =>
  new AwsError(400, 'InvalidParameterValueException', message, { Type: 'User', message });

/** The same refusal as sent by the alias checks, which omit `Type`. @param {string} message */
export const invalidParameterUntyped = (message) =>
  new AwsError(400, 'InvalidParameterValueException', message, { message });

/** @param {string} message */
export const validationFailed = (message) => new AwsError(400, 'ValidationException', message, { message });

/** @param {string} message */
export const notFound = (message) =>
  new AwsError(404, 'ResourceNotFoundException', message, { Type: 'User', Message: message });

/** @param {string} message */
export const conflict = (message) =>
  new AwsError(409, 'ResourceConflictException', message, { Type: 'User', message });

/** @param {string} resource what to call to get the newest id: 'GetFunction/GetAlias' or 'GetLayerPolicy' */
export const staleRevision = (resource) => {
  const message =
    'The Revision Id provided does not match the latest Revision Id. ' +
    `Call the ${resource} API to retrieve the latest Revision Id`;
  return new AwsError(412, 'PreconditionFailedException', message, { Type: 'User', message });
};

/** @param {string} message */
export const tooLarge = (message) =>
  new AwsError(413, 'RequestEntityTooLargeException', message, { message });

export const storageExceeded = () => {
  const message = 'Code storage limit exceeded.';
  return new AwsError(400, 'CodeStorageExceededException', message, { Type: 'User', message });
};

/** @param {string} message */
export const accessDenied = (message) =>
  new AwsError(403, 'AccessDeniedException', message, { Message: message });

/** Unsigned requests. */
export const missingToken = () => {
  const message = 'Missing Authentication Token';
  return new AwsError(403, 'MissingAuthenticationTokenException', message, { message });
};

/** @param {number | undefined} retryAfterSeconds sent as a Retry-After header when given */
export const throttled = (retryAfterSeconds) => {
  const message = 'Rate exceeded';
  const body = { Type: 'User', Reason: 'CallerRateLimitExceeded', message };
  const error = new AwsError(429, 'TooManyRequestsException', message, body);
  if (retryAfterSeconds !== undefined) error.headers = { 'retry-after': String(retryAfterSeconds) };
  return error;
};

export const serviceFailed = () => {
  const message = 'The AWS Lambda service encountered an internal error.';
  return new AwsError(500, 'ServiceException', message, { Type: 'Server', Message: message });
};

/** A refusal of a service that speaks AWS JSON. @param {string} code @param {string} message */
export const refused = (code, message) => new AwsError(400, code, message, { message });

export const provisionedConcurrencyNotFound = () => {
  const message = 'No Provisioned Concurrency Config found for this function';
  return new AwsError(404, 'ProvisionedConcurrencyConfigNotFoundException', message, {
    Type: 'User',
    message,
  });
};

export const noPublishedVersion = () => {
  const message =
    "The function can't be invoked because no published version exists. For functions with capacity provider " +
    'configuration, either publish a version to $LATEST.PUBLISHED, or specify a published version qualifier.';
  return new AwsError(400, 'NoPublishedVersionException', message, { Type: 'User', Message: message });
};

/**
 * What the emulator does not do is refused loudly: an unnoticed gap would make a test pass for nothing.
 * @param {string} what
 */
export const notEmulated = (what) => {
  const message = `The emulator does not know ${what}`;
  return new AwsError(501, 'UnknownOperationException', message, { message });
};

/**
 * An error that is no refusal is a bug of the emulator, and must not pass unnoticed.
 * @param {unknown} error
 */
export const reportBug = (error) =>
  void process.stderr.write(`emulator: ${error instanceof Error ? error.stack : String(error)}\n`);

/**
 * A value, or the refusal that came instead of it. Anything else that is thrown goes on.
 * @template Value
 * @param {() => Value} action
 * @returns {Value | AwsError}
 */
export function valueOrRefusal(action) {
  try {
    return action();
  } catch (error) {
    if (error instanceof AwsError) return error;
    throw error;
  }
}
