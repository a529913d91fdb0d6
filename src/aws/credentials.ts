import type { LambdaClient } from '@aws-sdk/client-lambda';
import { Problem } from '../shared/problem.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What credentials consist of, where they may be exported, and what to call them. */
const PARTS = [
  { field: 'accessKeyId', variable: 'AWS_ACCESS_KEY_ID', called: 'The key id' },
  { field: 'secretAccessKey', variable: 'AWS_SECRET_ACCESS_KEY', called: 'The secret key' },
  { field: 'sessionToken', variable: 'AWS_SESSION_TOKEN', called: 'The session token' },
] as const;

/**
 * Has the SDK find the credentials, so that what is wrong with them is told before any call.
 * @throws Problem when there are none, or they cannot be right
 */
export async function resolveCredentials(
  { config }: LambdaClient,
  env: Environment = process.env,
): Promise<void> {
  let credentials;
  try {
    credentials = await config.credentials();
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw noCredentials(env, error);
  }
  for (const { field, variable, called } of PARTS) {
    const value = credentials[field];
    if (value !== undefined) refuseOddCharacters(value, env[variable] === value ? variable : called);
  }
}

/**
 * No part of credentials has other characters than those of visible ASCII: a line break from a secret that was pasted
 * makes a header that cannot be sent, or a signature that AWS does not accept. The value itself is not shown.
 */
function refuseOddCharacters(value: string, name: string): void {
  const odd = /[^\x21-\x7e]/u.exec(value);
  if (!odd) return;
  const kind = /\s/.test(odd[0]) ? 'a blank or a line break' : 'a character that no credentials have';
  const trimmed = value.trim();
  const inside = /[^\x21-\x7e]/u.test(trimmed)
    ? ''
    : ` ${value.startsWith(trimmed) ? 'at its end' : 'around it'}`;
  throw new Problem(
    `${name} of the AWS credentials holds ${kind}${inside}, so that AWS would not accept them.`,
    'Store it anew, without blanks, quotes or line breaks: `printf %s VALUE | gh secret set NAME` adds none.',
  );
}

function noCredentials(env: Environment, cause: unknown): Problem {
  const profile = env['AWS_PROFILE'];
  if (!profile)
    return new Problem(
      'No AWS credentials were found.',
      'Add a step `uses: aws-actions/configure-aws-credentials@v6` with `role-to-assume` before this one, and `permissions: { id-token: write, contents: read }` to the job; a pull request from a fork gets none.',
      { cause },
    );
  const hidden = areExported(env) ? ' The exported AWS_ACCESS_KEY_ID is not used beside it.' : '';
  return new Problem(
    `AWS_PROFILE is "${profile}", and that profile has no credentials.${hidden}`,
    "Take it out of the step's environment, `env: { AWS_PROFILE: '' }`, or add the profile to ~/.aws/config of the runner.",
    { cause },
  );
}

/**
 * What to warn of where the environment names a profile and has keys as well, of which the SDK takes the profile.
 * Source: @aws-sdk/credential-provider-node, defaultProvider().
 * @returns undefined where there is nothing to say
 */
export function hiddenKeys(env: Environment = process.env): string | undefined {
  const profile = env['AWS_PROFILE'];
  if (!profile || !areExported(env)) return undefined;
  return `AWS_PROFILE is "${profile}", so the credentials of that profile are used and not those exported as AWS_ACCESS_KEY_ID, which may belong to another account. To use the exported ones, take AWS_PROFILE out of the step's environment: \`env: { AWS_PROFILE: '' }\`.`;
}

function areExported(env: Environment): boolean {
  return Boolean(env['AWS_ACCESS_KEY_ID'] && env['AWS_SECRET_ACCESS_KEY']);
}
