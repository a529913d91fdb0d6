import type { ClassifiedError } from './error-kind.ts';

/** A right that AWS refused, and the statement that would give it. */
export interface RefusedRight {
  action: string;
  resource: string;
  /** What needs it, as the user knows it. */
  subject: string;
  /** JSON of the statement that allows it. */
  statement: string;
}

/** What AWS says where it says no more than that it refuses. */
const WORDLESS = /^(?:null|none|unknown(?:error)?|access ?denied|forbidden)?\.?$/i;

/**
 * Whether AWS refused a call for a right that the caller lacks. A 403 has many other reasons (a signature, the account,
 * the function's own role), and those are named by AWS's words alone.
 * Source: IAM user guide, "Troubleshoot access denied error messages": `User: … is not authorized to perform: …`.
 */
export function isDenied({ code, status, message }: ClassifiedError): boolean {
  if (/\bnot authorized to perform\b/i.test(message)) return status === 403 || isDenialCode(code);
  return WORDLESS.test(message.trim()) && (isDenialCode(code) || (status === 403 && isNoCode(code)));
}

/** The codes of services for a missing right. */
export function isDenialCode(code: string): boolean {
  return /^(?:AccessDenied|UnauthorizedOperation|AuthorizationError|NotAuthorized|Forbidden)/.test(code);
}

/** A reply to a HEAD has no code, and neither has one of a proxy. */
function isNoCode(code: string): boolean {
  return ['Unknown', 'UnknownError', 'Error', '403'].includes(code);
}

/** A kind of policy that may refuse what the role's own policies allow. */
interface PolicyKind {
  /** As AWS names it in its message. */
  name: RegExp;
  /** The policy as the subject of a sentence. */
  subject: string;
  /** What to do where no statement of it allows the action. */
  allow: (statement: string) => string;
  /** What to do where a statement of it denies the action. */
  undeny: string;
}

const OF_ORGANISATION = {
  allow: () =>
    'Have the administrators of the AWS organization allow it for this account: no policy of the role can give it.',
  undeny:
    'Have the administrators of the AWS organization take away the statement that denies it, or make an exception of this role in it: no policy of the role can give it.',
};

const POLICIES: PolicyKind[] = [
  {
    name: /service control policy/i,
    subject: 'A service control policy of the organization',
    ...OF_ORGANISATION,
  },
  {
    name: /resource control policy/i,
    subject: 'A resource control policy of the organization',
    ...OF_ORGANISATION,
  },
  {
    name: /permissions boundary/i,
    subject: "The role's permissions boundary",
    allow: (statement) =>
      `Add this statement to the policy that is the role's permissions boundary: ${statement}.`,
    undeny: "Take away the statement that denies it in the policy that is the role's permissions boundary.",
  },
  {
    name: /session policy/i,
    subject: 'The session policy of the credentials',
    allow: (statement) =>
      `Add this statement to the session policy that the credentials were asked for with (\`inline-session-policy\` or \`managed-session-policies\` of aws-actions/configure-aws-credentials): ${statement}.`,
    undeny:
      'Take away the statement that denies it in the session policy that the credentials were asked for with (`inline-session-policy` or `managed-session-policies` of aws-actions/configure-aws-credentials).',
  },
  {
    name: /VPC endpoint policy/i,
    subject: 'The policy of the VPC endpoint that the runner reaches AWS by',
    allow: (statement) =>
      `Add this statement, with \`"Principal":"*"\`, to the policy of the VPC endpoint: ${statement}.`,
    undeny: 'Take away the statement that denies it in the policy of the VPC endpoint.',
  },
  {
    name: /resource-based policy/i,
    subject: "The resource's own policy",
    // Who lacks it lacks the role's own statement as often; the caller of this function says both.
    allow: () => '',
    undeny:
      "In the resource's own policy, take away the statement that denies it, or make an exception of the role in it.",
  },
];

/** Whether AWS names a policy that is none of the role's own, and no statement for the role helps. */
export function isOtherPolicy(message: string): boolean {
  const nothing = { action: '', resource: '', subject: '', statement: '{}' };
  return deniedByPolicy(message, nothing) !== undefined;
}

/**
 * What AWS says of a policy that refuses a right and is none of the role's own.
 * Source: IAM user guide, "Troubleshoot access denied error messages": `with an explicit deny in a TYPE` and `because no
 * TYPE allows the ACTION action`; since 2026 with the policy's ARN behind it.
 * @returns what is wrong and what to do; undefined where a statement in the role's own policies helps
 */
export function deniedByPolicy(
  message: string,
  right: RefusedRight,
): [what: string, fix: string] | undefined {
  const { kind, isExplicit, arn } = policyIn(message) ?? {};
  if (!kind) return undefined;
  const fix = isExplicit ? kind.undeny : kind.allow(right.statement);
  if (fix === '') return undefined;
  const verb = isExplicit ? 'denies' : 'does not allow';
  const named = arn ? ` (${arn})` : '';
  return [
    `${kind.subject}${named} ${verb} ${right.action} on ${right.resource}, which ${right.subject} needs.`,
    fix,
  ];
}

function policyIn(
  message: string,
): { kind?: PolicyKind | undefined; isExplicit: boolean; arn?: string | undefined } | undefined {
  const [, explicit, implicit] =
    /explicit deny in an? (.{1,60})|because no (.{1,60}?) allows?\b/i.exec(message) ?? [];
  const named = explicit ?? implicit;
  if (named === undefined) return undefined;
  const arn = /(?:policy|boundary): (arn:[^\s,;)]+)/i.exec(message)?.[1]?.replace(/\.$/, '');
  return { kind: POLICIES.find(({ name }) => name.test(named)), isExplicit: explicit !== undefined, arn };
}
