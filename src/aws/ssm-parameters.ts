import type { SSMClient } from '@aws-sdk/client-ssm';
import { Problem } from '../shared/problem.ts';
import { clientSettings } from './region-client.ts';
import type { RegionClient, Send } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import type { CallContext } from './error-messages.ts';
import { MalformedReply, classifyError } from './error-kind.ts';

/** A parameter's value; the version counts its changes. */
export interface Parameter {
  value: string;
  version: number;
}

/** What a parameter is to say. */
export interface WantedParameter {
  name: string;
  value: string;
  /** For people who look at it in the console; a changed one alone writes nothing. */
  description: string;
}

/** How long a parameter may show its old value after it was written. Milliseconds. */
const SETTLE_PAUSES = [0, 500, 1000, 2000, 4000, 8000];

/**
 * Writes a parameter only where it has another value, and reads it back. Doing it twice does no harm.
 * @param current its value as just read; undefined where there is no such parameter
 * @returns what it took
 * @throws Problem when AWS refuses, or when the parameter does not have the value afterwards
 */
export async function putParameterIfChanged(
  aws: RegionClient,
  wanted: WantedParameter,
  current: string | undefined,
): Promise<'written' | 'unchanged'> {
  const { name, value } = wanted;
  if (current === value) return 'unchanged';
  await writeParameter(aws, wanted);
  for (const pause of SETTLE_PAUSES) {
    await aws.sleep(pause);
    if ((await readParameter(aws, name))?.value === value) return 'written';
  }
  throw new Problem(
    `The parameter ${name} in ${aws.region} was written, and has another value than ${value} afterwards.`,
    'Look for another job that writes the same parameter (`aws ssm get-parameter-history --name ${name}` shows who did), and run this one again.',
  );
}

/**
 * @returns undefined where there is no such parameter
 * @throws Problem for one that is no String, whose value is not looked at
 */
export async function readParameter(aws: RegionClient, name: string): Promise<Parameter | undefined> {
  const { GetParameterCommand } = await import('@aws-sdk/client-ssm');
  const ssm = await connectTo(aws);
  const read: Send<Parameter & { type: string }> = async (options) => {
    const { Parameter: parameter } = await ssm.send(new GetParameterCommand({ Name: name }), options);
    const { Type: type, Value: value, Version: version } = parameter ?? {};
    if (!type || value === undefined || version === undefined)
      throw new MalformedReply('GetParameter was answered without a parameter');
    return { type, value, version };
  };
  const readIfThere = () =>
    aws.call(read, { quota: 'other', repeatable: true }).catch((error: unknown) => {
      if (classifyError(error).code === 'ParameterNotFound') return undefined;
      throw error;
    });
  const found = await withErrorContext(attempt(aws, 'ssm:GetParameter', name), readIfThere);
  if (found && found.type !== 'String') throw otherType(aws, name, found.type);
  return found && { value: found.value, version: found.version };
}

/**
 * Writes a parameter of type String, over the one that is there.
 * @returns its new version
 * @throws Problem when AWS refuses
 */
export async function writeParameter(
  aws: RegionClient,
  { name, value, description }: WantedParameter,
): Promise<number> {
  const { PutParameterCommand } = await import('@aws-sdk/client-ssm');
  const ssm = await connectTo(aws);
  const input = {
    Name: name,
    Value: value,
    Description: description,
    Type: 'String' as const,
    Overwrite: true,
  };
  const write: Send<number> = async (options) => {
    const { Version: version } = await ssm.send(new PutParameterCommand(input), options);
    if (version === undefined) throw new MalformedReply('PutParameter was answered without a version');
    return version;
  };
  return withErrorContext(attempt(aws, 'ssm:PutParameter', name), () =>
    aws.call(write, { quota: 'other', repeatable: true }),
  );
}

function otherType({ region }: RegionClient, name: string, type: string): Problem {
  return new Problem(
    `The parameter ${name} in ${region} is a ${type}, and AWS lets no parameter change its type.`,
    `Give another name as \`ssm-parameter\`, or remove that one if nothing reads it: \`aws ssm delete-parameter --region ${region} --name ${name}\`.`,
  );
}

/** The SSM client is loaded only here. */
async function connectTo(aws: RegionClient): Promise<SSMClient> {
  const { SSMClient: Client } = await import('@aws-sdk/client-ssm');
  return new Client(clientSettings(aws));
}

/** The account is left open, as everywhere in a policy's statements here: its author knows it. */
function attempt({ partition, region }: RegionClient, action: string, name: string): CallContext {
  return {
    service: 'AWS Systems Manager',
    action,
    subject: `the parameter ${name}`,
    resource: `arn:${partition}:ssm:${region}:*:parameter/${name.replace(/^\//, '')}`,
    region,
  };
}
