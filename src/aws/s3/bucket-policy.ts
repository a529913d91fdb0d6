/** What a bucket's policy says about Lambda reading an object; `unknown` where it depends on conditions. */
export type ReadAccess = 'allowed' | 'denied' | 'not allowed' | 'unknown';

const LAMBDA = 'lambda.amazonaws.com';

/** What Lambda has to be allowed. Source: Lambda developer guide, "Self-managed S3 code storage". */
export const READ_ACTIONS = ['s3:GetObject', 's3:GetObjectVersion'] as const;

/**
 * Whether a bucket's policy lets Lambda itself read an object. Conditions on the account that Lambda works for count as
 * fulfilled; where another one decides, the answer is `unknown`.
 * @param policy JSON, as S3 gives it
 * @param object its ARN
 */
export function lambdaMayRead(policy: string, object: string): ReadAccess {
  const statements = statementsOf(policy);
  const verdicts = READ_ACTIONS.map((action) => verdictOn(statements, action, object));
  const worst: ReadAccess[] = ['denied', 'not allowed', 'unknown'];
  return worst.find((verdict) => verdicts.includes(verdict)) ?? 'allowed';
}

function verdictOn(statements: Statement[], action: string, object: string): ReadAccess {
  const about = statements.filter((statement) => concerns(statement, action, object));
  const allows = about.filter(({ Effect }) => Effect === 'Allow');
  if (about.some(({ Effect, Condition }) => Effect === 'Deny' && Condition === undefined)) return 'denied';
  if (allows.some(({ Condition }) => isFulfilled(Condition))) return 'allowed';
  return allows.length > 0 ? 'unknown' : 'not allowed';
}

/** Values of conditions that every function and layer of an account fulfils, with the operators that take them. */
const OF_AN_ACCOUNT: Record<string, [operator: RegExp, value: RegExp]> = {
  'aws:sourcearn': [/^(?:Arn(?:Like|Equals)|StringLike)$/, /^arn:[^:]+:lambda:[^:]+:[^:]+:(?:layer:)?\*$/],
  'aws:sourceaccount': [/^String(?:Like|Equals)$/, /^\d{12}$/],
};

/** Whether there is no condition, or one that Lambda fulfils for whatever it does in an account. */
function isFulfilled(condition: unknown): boolean {
  return Object.entries((condition ?? {}) as Record<string, Record<string, unknown>>)
    .flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key, values })))
    .every(({ operator, key, values }) => {
      const [operators, value] = OF_AN_ACCOUNT[key.toLowerCase()] ?? [];
      return operators?.test(operator) && textsOf(values).some((text) => value?.test(text));
    });
}

/** As S3 gives it: every list may be a single value. What is `Not…` is not taken into account. */
interface Statement {
  Effect?: unknown;
  Principal?: unknown;
  Action?: unknown;
  Resource?: unknown;
  Condition?: unknown;
}

/** Of a bucket that has none. */
export const NO_POLICY = '{"Statement":[]}';

/** Whether a text is a policy at all: each has statements. Source: IAM user guide, "Grammar of the IAM JSON policy language". */
export function isPolicy(text: string | undefined): text is string {
  try {
    return 'Statement' in (Object(JSON.parse(text ?? '')) as object);
  } catch {
    return false;
  }
}

function statementsOf(policy: string): Statement[] {
  const { Statement: statements } = JSON.parse(policy) as { Statement?: unknown };
  const all: unknown[] = Array.isArray(statements) ? statements : [statements];
  return all.map((statement) => Object(statement) as Statement);
}

function concerns({ Principal, Action, Resource }: Statement, action: string, object: string): boolean {
  return (
    isLambda(Principal) &&
    textsOf(Action).some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
    textsOf(Resource).some((pattern) => matches(pattern, object))
  );
}

/** A `*` is everybody, services included. Source: IAM user guide, "AWS JSON policy elements: Principal". */
function isLambda(principal: unknown): boolean {
  if (principal === '*') return true;
  const { Service, AWS } = (principal ?? {}) as { Service?: unknown; AWS?: unknown };
  return textsOf(Service).includes(LAMBDA) || textsOf(AWS).includes('*');
}

function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === 'string');
}

/** A policy's pattern: `*` is any text, `?` any character. */
function matches(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(text);
}
