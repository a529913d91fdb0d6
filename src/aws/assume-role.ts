import { Problem } from '../shared/problem.ts';
import { createRegionClient, clientSettings } from './region-client.ts';
import type { RegionClient, RegionClientOptions, Send } from './region-client.ts';
import { isDenied, isOtherPolicy } from './denied.ts';
import { toProblem } from './error-messages.ts';
import { MalformedReply, classifyError } from './error-kind.ts';

/** A role to work as, and where. */
export interface RoleToAssume {
  /** The ARN of an IAM role, of another account as a rule. */
  roleArn: string;
  /** The region to work in; the role is assumed by way of the job's own. */
  region: string;
  /** What CloudTrail shows the work under. */
  sessionName?: string;
  /** What the role's trust policy asks for, if it does. */
  externalId?: string;
}

/**
 * Connects to Lambda with the credentials of a role that the job's own role assumes. They are asked for once, and again
 * before they expire. STS is asked in the job's own region: that of the source may be switched off in the job's account.
 * @param options for the job's own credentials and region
 * @throws Problem when there is no region, there are no credentials, or the role may not be assumed
 */
export async function assumeRoleClient(
  options: RegionClientOptions,
  role: RoleToAssume,
): Promise<RegionClient> {
  const own = await createRegionClient(options);
  try {
    const credentials = () => assumeRole(own, role);
    const connection = await createRegionClient({ ...options, region: role.region, credentials });
    const close = () => {
      connection.close();
      own.close();
    };
    return { ...connection, close };
  } catch (error) {
    own.close();
    throw error;
  }
}

interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  expiration: Date;
}

/** The STS client is loaded only here. */
async function assumeRole(own: RegionClient, role: RoleToAssume): Promise<Credentials> {
  const { AssumeRoleCommand, STSClient } = await import('@aws-sdk/client-sts');
  const sts = new STSClient(clientSettings(own));
  const { roleArn, sessionName = 'publish-layer', externalId } = role;
  const input = {
    RoleArn: roleArn,
    RoleSessionName: sessionName,
    ...(externalId && { ExternalId: externalId }),
  };
  const ask: Send<Credentials> = async (options) => {
    const { Credentials: given } = await sts.send(new AssumeRoleCommand(input), options);
    const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey } = given ?? {};
    const { SessionToken: sessionToken, Expiration: expiration } = given ?? {};
    if (accessKeyId && secretAccessKey && sessionToken && expiration)
      return { accessKeyId, secretAccessKey, sessionToken, expiration };
    throw new MalformedReply('AssumeRole was answered without credentials');
  };
  try {
    return await own.call(ask, { quota: 'other', repeatable: true });
  } catch (error) {
    throw refusal(error, own, role);
  }
}

function refusal(error: unknown, { region }: RegionClient, role: RoleToAssume): Problem {
  if (error instanceof Problem) return error;
  const failure = classifyError(error);
  const { message } = failure;
  const caller = /User: (arn:\S+) is not authorized/.exec(message)?.[1];
  if (isDenied(failure) && !isOtherPolicy(message)) return denied(role, caller, error);
  return toProblem(error, {
    service: 'AWS STS',
    action: 'sts:AssumeRole',
    subject: `the role ${role.roleArn}`,
    resource: role.roleArn,
    region,
  });
}

/** STS says the same of a role that does not exist, that does not trust the caller, and that the caller may not assume. */
function denied({ roleArn, externalId }: RoleToAssume, caller: string | undefined, cause: unknown): Problem {
  const action = { Effect: 'Allow', Action: 'sts:AssumeRole' };
  const own = JSON.stringify({ ...action, Resource: roleArn });
  const condition = externalId ? { Condition: { StringEquals: { 'sts:ExternalId': externalId } } } : {};
  const principal = { Principal: { AWS: caller ? roleOf(caller) : "<the ARN of the job's role>" } };
  const trust = JSON.stringify({ ...action, ...principal, ...condition });
  return new Problem(
    `The job's role may not assume ${roleArn} (sts:AssumeRole), or there is no such role.`,
    `Add this statement to the policy of the job's role: ${own}; and this one to the trust policy of ${roleArn}: ${trust}.`,
    { cause },
  );
}

/** The role behind a session's ARN, which is what a trust policy names; a role's path is not in it. */
function roleOf(caller: string): string {
  return caller.replace(
    /^arn:([^:]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/,
    (_, partition: string, account: string, name: string) => `arn:${partition}:iam::${account}:role/${name}`,
  );
}
