import { Problem } from '../shared/problem.ts';
import { startFix } from './cannot-start.ts';
import { deniedByPolicy, isDenied } from './denied.ts';
import { MalformedReply, classifyError, isUntrusted } from './error-kind.ts';
import type { ClassifiedError } from './error-kind.ts';
import { proxyFix } from '../shared/proxy.ts';

/** What we were doing, for the message. */
export interface CallContext {
  /** The service as a user knows it; AWS Lambda unless told. */
  service?: string;
  /** The IAM action of the call, e.g. `lambda:PublishLayerVersion`. */
  action: string;
  /** What it was done to, as the user knows it, e.g. `layer "models"`. */
  subject: string;
  /** The ARN the action needs in a policy. */
  resource: string;
  region: string;
  /** What there is of it already, where AWS has a limit for that, e.g. `140 grants`. */
  already?: string;
}

/** Runs a call and turns what AWS or the network throws into a problem with a fix; problems pass through. */
export async function withErrorContext<T>(attempt: CallContext, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof Problem ? error : toProblem(error, attempt);
  }
}

/** Says what a failed call means for the user and what to do about it. */
export function toProblem(error: unknown, attempt: CallContext): Problem {
  const failure = classifyError(error);
  const rule = RULES.find(({ when }) => when(failure));
  const [what, fix] = rule ? rule.say(attempt, failure) : fallback(attempt, failure);
  // It may end with words of AWS's or of Node's, who end theirs as they like.
  return new Problem(/[.!?]$/.test(what) ? what : `${what}.`, fix, { cause: error });
}

interface Rule {
  when: (failure: ClassifiedError) => boolean;
  say: (attempt: CallContext, failure: ClassifiedError) => [what: string, fix: string];
}

const LAMBDA = 'AWS Lambda';
const CHECK_CREDENTIALS =
  "Check the aws-actions/configure-aws-credentials step: the role, the region, and that the runner's clock is right.";

/** What is wrong with the credentials or the signature. Sources: "Common errors" of the API references of Lambda, STS and S3. */
const UNACCEPTED =
  /^(?:UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|InvalidToken|NotSigned|TokenRefreshRequired)/;

const named =
  (...codes: string[]) =>
  ({ code }: ClassifiedError) =>
    codes.includes(code);

const RULES: Rule[] = [
  {
    when: named('ExpiredTokenException', 'ExpiredToken', 'RequestExpired'),
    say: ({ subject }) => [
      `The AWS credentials expired while working on ${subject}.`,
      'Run the job again, it goes on where this one stopped; give the role a longer session: `role-duration-seconds: 3600`.',
    ],
  },
  {
    when: isClockOff,
    say: (_, { message }) => [
      `The runner's clock is wrong, so AWS does not accept what it signs: ${message}`,
      'Set it, and have it kept right (`timedatectl set-ntp true`), then run the job again.',
    ],
  },
  {
    when: ({ code }) => UNACCEPTED.test(code),
    say: (_, { message }) => [`AWS does not accept the credentials: ${message}`, CHECK_CREDENTIALS],
  },
  {
    when: named('CredentialsProviderError'),
    say: ({ subject }, { message }) => [
      `There were no AWS credentials for the work on ${subject}: ${message}`,
      CHECK_CREDENTIALS,
    ],
  },
  {
    when: ({ code, status, message }) =>
      status === 407 || (code === 'ERR_PROXY_TUNNEL' && /\b407\b/.test(message)),
    say: ({ subject }) => [
      `The proxy wants to know who asks (HTTP 407), so AWS could not be asked about ${subject}.`,
      'Put its user and password into `HTTPS_PROXY`, from a secret: `HTTPS_PROXY: http://${{ secrets.PROXY_USER }}:${{ secrets.PROXY_PASSWORD }}@proxy.example.com:3128`.',
    ],
  },
  {
    when: isUntrusted,
    say: ({ service, subject, region }, { code, message }) => [
      `Whoever answers for ${service ?? LAMBDA} in ${region} shows a certificate that the runner does not trust (${code}, ${message}), so nothing was sent for ${subject}.`,
      'Where a proxy looks into what goes through it, give the step the certificate of its authority: `env: { NODE_EXTRA_CA_CERTS: /etc/ssl/certs/proxy-ca.pem }`; else look for who stands between the runner and AWS.',
    ],
  },
  {
    when: (failure) => startFix(failure) !== undefined,
    say: ({ subject, action }, failure) => [
      `${LAMBDA} cannot run ${subject} (${action}): ${failure.code}, ${failure.message}`,
      startFix(failure) ?? '',
    ],
  },
  { when: isOfAccount, say: accountRefused },
  { when: isDenied, say: denied },
  {
    when: ({ kind }) => kind === 'throttled',
    say: throttled,
  },
  {
    when: named('ResourceNotFoundException'),
    say: ({ subject, region }) => [
      `${capital(subject)} does not exist in ${region}.`,
      'Check the name, the region and the account of the credentials (`aws sts get-caller-identity`).',
    ],
  },
  {
    when: named('ApplicationDoesNotExistException', 'DeploymentGroupDoesNotExistException'),
    say: ({ subject, region }) => [
      `${capital(subject)} does not exist in ${region}.`,
      'Check `codedeploy-application` and `codedeploy-deployment-group`, the region and the account of the credentials (`aws sts get-caller-identity`).',
    ],
  },
  {
    when: ({ message }) => message.includes('Cannot reference more than 5 layers'),
    say: ({ subject }) => [
      `${capital(subject)} has five layers already, and AWS Lambda takes no sixth.`,
      'Merge two of its layers into one, or take one off it first.',
    ],
  },
  {
    when: ({ message }) =>
      /exceeds the maximum allowed size|consume more than the available size/.test(message),
    say: ({ subject }, { message }) => [
      `${capital(subject)} and its layers are too large together: ${message}`,
      'Leave out what the function does not need from the layer with `exclude`, or take another layer off it.',
    ],
  },
  {
    when: named('PolicyLengthExceededException'),
    say: ({ subject, already }) => [
      `There is no room for ${subject}: its policy holds ${already ?? 'all that it can'}, and AWS Lambda takes no more.`,
      'Share with the organisation (`share-with: o-…`) instead of with its accounts: one grant covers all of them, also those to come.',
    ],
  },
  {
    when: ({ message }) => message.includes('The provided principal was invalid'),
    say: ({ subject }) => [
      `AWS Lambda knows no such account: it refused ${subject}.`,
      'Check the account id, and that the account is not closed and is in the same partition of AWS; if it is right, look for closed accounts in the policy (`aws lambda get-layer-version-policy`), which AWS refuses too.',
    ],
  },
  {
    when: named('CodeStorageExceededException'),
    say: ({ region }) => [
      `The account's Lambda storage in ${region} is full.`,
      'Delete layer versions that no function uses (`aws lambda delete-layer-version`), then run the job again.',
    ],
  },
  {
    when: ({ status, kind }) => kind === 'unclear' && status !== undefined && status >= 500,
    say: ({ service, subject, region, action }, { status, ...failure }) => [
      `${service ?? LAMBDA} in ${region} failed on ${subject} (${action}, HTTP ${status}) again and again${wordsOf(failure)}`,
      'Look at https://health.aws.amazon.com and run the job again; what is done already is found and kept.',
    ],
  },
  { when: named(MalformedReply.CODE), say: unreadable },
  {
    when: ({ kind }) => kind === 'unsent' || kind === 'unclear',
    say: ({ service, subject, region, action }, { code, message }) => [
      `${service ?? LAMBDA} in ${region} could not be reached for ${subject} (${action}): ${code}, ${message}`,
      `Check that the region exists and that the runner may reach it${proxyFix()}, then run the job again; what is done already is found and kept.`,
    ],
  },
];

/** AWS takes a signature that is at most five minutes old, or S3's fifteen. Source: AWS General Reference, "Troubleshoot SigV4". */
function isClockOff({ code, message }: ClassifiedError): boolean {
  if (['RequestTimeTooSkewed', 'RequestInTheFuture'].includes(code)) return true;
  return (
    /^(?:InvalidSignature|SignatureDoesNotMatch)/.test(code) &&
    /Signature (?:expired|not yet current)/i.test(message)
  );
}

function throttled(attempt: CallContext): [string, string] {
  const { subject, region } = attempt;
  return [`AWS throttled the work on ${subject} in ${region} for 15 minutes.`, throttleFix(attempt)];
}

function throttleFix({ service, action }: CallContext): string {
  if (service)
    return `Something else in the account calls ${service} as fast as it may; run the job again when it has finished.`;
  if (action === 'lambda:InvokeFunction')
    return 'Its reserved concurrency (0 stops every invocation) or that of the account is used up; raise it, or run the job again when there is less traffic.';
  return 'Something else uses up the 15 control-plane requests a second that the account has in this region; run the job again when it has finished.';
}

/** A reply that is none of the service's. */
function unreadable(
  { service, subject, region, action }: CallContext,
  { message, status, requestId }: ClassifiedError,
): [string, string] {
  const about = [status && `HTTP ${status}`, requestId && `request ${requestId}`].filter(Boolean);
  const marks = about.length > 0 ? ` (${about.join(', ')})` : '';
  return [
    `The reply of ${service ?? LAMBDA} in ${region} to ${action} for ${subject} cannot be read${marks}: ${message}`,
    'Look for a proxy that changes replies between the runner and AWS, and run the job again; what is done already is found and kept.',
  ];
}

/** AWS's words, where it has any. */
function wordsOf({ code, message }: Pick<ClassifiedError, 'code' | 'message'>): string {
  return /^(?:Unknown|UnknownError|Error|BrokenReply)$/.test(code) ? '' : `: ${code}, ${message}`;
}

/** Codes and words by which AWS refuses whatever an account asks for. */
function isOfAccount({ code, message }: ClassifiedError): boolean {
  return (
    /^(?:SubscriptionRequired|OptInRequired|NotSignedUp|AccountProblem|AllAccessDisabled|AccountSuspended)/.test(
      code,
    ) ||
    /\baccount\b[^.]{0,60}\b(?:blocked|suspended|closed|not (?:been )?(?:activated|verified))/i.test(message)
  );
}

function accountRefused(
  { service, action, subject, region }: CallContext,
  { code, message }: ClassifiedError,
): [string, string] {
  return [
    `${service ?? LAMBDA} in ${region} serves this account not at all (${action} for ${subject}): ${code}, ${message}`,
    "No policy helps: look at the account's state at https://console.aws.amazon.com/billing, whether the region is enabled for it, and write to AWS Support if both are as they should be.",
  ];
}

/** AWS names the action and the resource that are missing; where it does not, the call tells them. */
function denied(attempt: CallContext, { message }: ClassifiedError): [string, string] {
  const action =
    /not authorized to perform: ([a-zA-Z0-9-]+:[a-zA-Z0-9]+)/.exec(message)?.[1] ?? attempt.action;
  const resource = deniedResource(attempt, action, /on resource: (arn:[^\s]+)/.exec(message)?.[1]);
  const statement = JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource });
  const byOther = deniedByPolicy(message, { action, resource, subject: attempt.subject, statement });
  return (
    byOther ?? [
      `The role may not do ${action} on ${resource}, which ${attempt.subject} needs.`,
      `Add this statement to the role's policy: ${statement}${deniedElsewhere(message)}`,
    ]
  );
}

/**
 * What a policy must name: `*` where the action knows no resources, and all versions of a layer or a function, as more
 * will follow.
 */
function deniedResource(attempt: CallContext, action: string, named: string | undefined): string {
  const own = !named || (action === attempt.action && attempt.resource === '*');
  return (own ? attempt.resource : named).replace(/(:(?:layer|function):[^:]+:)\d+$/, '$1*');
}

function deniedElsewhere(message: string): string {
  if (message.includes('explicit deny')) return ' and take away the statement that denies it.';
  if (message.includes('resource-based policy')) {
    return ' and, for a layer of another account, have its owner grant it (`aws lambda add-layer-version-permission`).';
  }
  return '.';
}

function fallback(
  { service, action, subject, region }: CallContext,
  { code, message }: ClassifiedError,
): [string, string] {
  return [
    `${service ?? LAMBDA} refused ${action} for ${subject} in ${region}: ${code}, ${message}`,
    "The message is AWS's own; correct what it names and run the job again.",
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
