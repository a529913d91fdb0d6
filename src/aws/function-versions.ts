import { GetProvisionedConcurrencyConfigCommand, PublishVersionCommand } from '@aws-sdk/client-lambda';
import type { PublishVersionCommandInput } from '@aws-sdk/client-lambda';
import type { RegionClient, Send } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import { MalformedReply, classifyError } from './error-kind.ts';
import { LATEST_PUBLISHED } from '../lambda/qualifiers.ts';
import { functionCallContext } from './functions.ts';
import type { FunctionState } from './functions.ts';

/**
 * Publishes a function's `$LATEST`, but only if it still is as it was read. AWS makes no new version where nothing has
 * changed since the last one, and answers with that. Throws what the SDK throws: the caller tells a conflict (409, 412)
 * and an unclear outcome from a refusal.
 * @param read of `$LATEST`
 * @returns the version's number; it may still be Pending
 */
export async function publishFunctionVersion(
  aws: RegionClient,
  read: FunctionState,
  description: string,
): Promise<string> {
  const version = await publish(aws, read, { Description: description });
  if (!/^[1-9]\d*$/.test(version))
    throw new MalformedReply(`PublishVersion answered without a version of ${read.name}`);
  return version;
}

/**
 * Publishes `$LATEST` of a function of a capacity provider as `$LATEST.PUBLISHED`, which is what it runs without a
 * qualifier; otherwise as {@link publishFunctionVersion} does.
 * @returns `$LATEST.PUBLISHED`; what was published before may still run
 */
export async function publishLatest(
  aws: RegionClient,
  read: FunctionState,
  description: string,
): Promise<string> {
  const version = await publish(aws, read, { Description: description, PublishTo: 'LATEST_PUBLISHED' });
  if (version !== LATEST_PUBLISHED)
    throw new MalformedReply(`PublishVersion answered without ${LATEST_PUBLISHED} of ${read.name}`);
  return version;
}

async function publish(
  aws: RegionClient,
  { arn, codeSha256, revisionId }: FunctionState,
  as: Pick<PublishVersionCommandInput, 'Description' | 'PublishTo'>,
): Promise<string> {
  const input = { FunctionName: arn, CodeSha256: codeSha256, RevisionId: revisionId, ...as };
  const { Version: version = '' } = await aws.call((options) =>
    aws.lambda.send(new PublishVersionCommand(input), options),
  );
  return version;
}

/**
 * Tells whether an alias has provisioned concurrency, with which it can have no weights.
 * @throws Problem when AWS does not say
 */
export async function hasProvisionedConcurrency(
  aws: RegionClient,
  functionArn: string,
  alias: string,
): Promise<boolean> {
  const input = { FunctionName: functionArn, Qualifier: alias };
  const read: Send<boolean> = async (options) => {
    const { Status } = await aws.lambda.send(new GetProvisionedConcurrencyConfigCommand(input), options);
    if (!Status) throw new MalformedReply('GetProvisionedConcurrencyConfig was answered without a status');
    return true;
  };
  return withErrorContext(
    functionCallContext(aws, 'lambda:GetProvisionedConcurrencyConfig', functionArn, alias),
    () => aws.call(read, { repeatable: true }).catch(falseIfNone),
  );
}

function falseIfNone(error: unknown): false {
  if (classifyError(error).code === 'ProvisionedConcurrencyConfigNotFoundException') return false;
  throw error;
}
