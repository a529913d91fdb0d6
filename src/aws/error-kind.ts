import { cannotStart } from './cannot-start.ts';

/**
 * What a failed call means for us:
 * - `refused`: AWS answered that it will not, and nothing happened;
 * - `throttled`: not now, and nothing happened;
 * - `unsent`: the request never reached AWS;
 * - `unclear`: it may or may not have taken effect (lost or broken reply, timeout, server error).
 */
export type ErrorKind = 'refused' | 'throttled' | 'unsent' | 'unclear';

export interface ClassifiedError {
  kind: ErrorKind;
  /** AWS's error code, the system's, or the error's name. */
  code: string;
  /** AWS's own words, unescaped. */
  message: string;
  /** HTTP status, where there was an answer. */
  status?: number;
  /** AWS's id of the request, where the reply has one. */
  requestId?: string;
  /** Milliseconds AWS asked us to wait. */
  retryAfter?: number;
  /** The runner's clock is wrong, and the SDK now goes by AWS's. */
  clockWasSet?: boolean;
}

/** What the SDK puts before Node's own words. */
const WRAPPER = /^AWS SDK error wrapper for \w+: /;

/** Whoever answered could not show that it is AWS, or the proxy. */
const UNTRUSTED = [
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
];
const UNSENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  // The proxy did not let it through.
  'ERR_PROXY_TUNNEL',
  ...UNTRUSTED,
]);
const THROTTLED = new Set([
  'TooManyRequestsException',
  'ThrottlingException',
  'ThrottledException',
  'Throttling',
  'RequestLimitExceeded',
  // Of Parameter Store: somebody else changes the same parameter at the moment.
  'TooManyUpdates',
  'SlowDown',
]);

export function isUntrusted({ code }: ClassifiedError): boolean {
  return UNTRUSTED.includes(code);
}

/** Reads what the SDK throws, whose classes and shapes differ by layer, into what it means. */
export function classifyError(error: unknown): ClassifiedError {
  const fields = error as {
    name?: string;
    code?: string;
    message?: string;
    retryAfterSeconds?: string | number;
    $metadata?: { httpStatusCode?: number; requestId?: string; clockSkewCorrected?: boolean };
    $response?: { statusCode?: number; headers?: Record<string, string> };
  };
  const status = fields.$metadata?.httpStatusCode ?? fields.$response?.statusCode;
  const code = systemCode(fields.code) ?? fields.name ?? 'Error';
  const seconds = Number(fields.retryAfterSeconds ?? fields.$response?.headers?.['retry-after']);
  return {
    kind: kindOf(code, status),
    code,
    message: (fields.message ?? String(error)).replace(WRAPPER, ''),
    ...(status !== undefined && { status }),
    ...(fields.$metadata?.requestId && { requestId: fields.$metadata.requestId }),
    ...(Number.isFinite(seconds) && { retryAfter: seconds * 1000 }),
    ...(fields.$metadata?.clockSkewCorrected && { clockWasSet: true }),
  };
}

/** What the SDK says of a reply besides its content; everything may be missing. */
interface ReplyMetadata {
  $metadata?: { httpStatusCode?: number | undefined; requestId?: string | undefined };
}

/** A reply that came and that is not what the service answers: cut off, of a proxy, or without what it must hold. */
export class MalformedReply extends Error {
  static readonly CODE = 'BrokenReply';
  override readonly name = MalformedReply.CODE;
  readonly $metadata: ReplyMetadata['$metadata'];

  /**
   * @param message what is wrong with it, as a clause
   * @param reply where its status and the request's id are
   */
  constructor(message: string, reply: ReplyMetadata = {}) {
    super(message);
    this.$metadata = reply.$metadata;
  }
}

/**
 * What a call failed with, but without the reply: the SDK's error of one that it cannot parse quotes it, and a presigned
 * URL or a role's credentials may be in it. What JavaScript says of a reply without some member says nothing to a user.
 */
export function withoutReply(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof SyntaxError) return brokenReply(error, 'it is not JSON');
  if ('$responseBodyText' in error) return brokenReply(error, 'it is not XML');
  // Node's own have a code, ERR_INVALID_CHAR for one.
  const isOfScript =
    error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  return isOfScript && !('code' in error) ? brokenReply(error, 'it lacks what it must hold') : error;
}

function brokenReply(error: Error, why: string): MalformedReply {
  const { $metadata, $response } = error as ReplyMetadata & {
    $response?: { statusCode?: number; headers?: Record<string, string> };
  };
  const fromHeaders = {
    httpStatusCode: $response?.statusCode,
    requestId: $response?.headers?.['x-amzn-requestid'] ?? $response?.headers?.['x-amz-request-id'],
  };
  return new MalformedReply(why, { $metadata: { ...fromHeaders, ...$metadata } });
}

/** Node's own codes look like ECONNRESET; the SDK also sets `code` to AWS's error code, which is its name as well. */
function systemCode(code: string | undefined): string | undefined {
  return code && /^[A-Z][A-Z0-9_]+$/.test(code) ? code : undefined;
}

function kindOf(code: string, status: number | undefined): ErrorKind {
  if (THROTTLED.has(code) || status === 429) return 'throttled';
  if (cannotStart(code)) return 'refused';
  if (UNSENT.has(code) || code === 'CredentialsProviderError') return 'unsent';
  // A 4xx whose body could not be read is still a refusal: the status alone says that nothing happened.
  // So is a redirection, by which S3 says that a bucket is in another region.
  if (status !== undefined && status >= 300 && status < 500 && status !== 408) return 'refused';
  return 'unclear';
}
