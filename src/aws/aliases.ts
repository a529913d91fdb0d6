import { isMissing } from './is-missing.ts';
import { GetAliasCommand, ListAliasesCommand, UpdateAliasCommand } from '@aws-sdk/client-lambda';
import type { AliasConfiguration } from '@aws-sdk/client-lambda';
import type { RegionClient, Send } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import { MalformedReply, classifyError } from './error-kind.ts';
import { functionCallContext } from './functions.ts';
import { everyItem } from './paginate.ts';
import type { Page } from './paginate.ts';

/** Where an alias points, at one moment. */
export interface AliasState {
  name: string;
  /** The version that gets what the weights leave. */
  version: string;
  /** The share of other versions, 0 to 1 by version; `{}` for none. AWS takes one at the most. */
  weights: Record<string, number>;
  /** Guards a write. */
  revisionId: string;
}

/**
 * Reads an alias of a function that exists.
 * @param functionArn without a qualifier
 * @returns undefined when the function has no such alias
 * @throws Problem when AWS refuses, or when there is no such function
 */
export async function readAlias(
  aws: RegionClient,
  functionArn: string,
  alias: string,
): Promise<AliasState | undefined> {
  const read: Send<AliasState> = async (options) => {
    const input = { FunctionName: functionArn, Name: alias };
    const found = aliasOf(await aws.lambda.send(new GetAliasCommand(input), options));
    if (found?.name !== alias) throw new MalformedReply(`GetAlias answered without ${alias}`);
    return found;
  };
  return withErrorContext(functionCallContext(aws, 'lambda:GetAlias', functionArn), () =>
    aws.call(read, { repeatable: true }).catch(undefinedIfMissing),
  );
}

/** @returns undefined for what is no whole alias */
function aliasOf(reply: AliasConfiguration): AliasState | undefined {
  const { Name: name, FunctionVersion: version, RevisionId: revisionId, RoutingConfig } = reply;
  if (!name || !version || !revisionId) return undefined;
  return { name, version, weights: RoutingConfig?.AdditionalVersionWeights ?? {}, revisionId };
}

/**
 * Lists the aliases of a function, fifty in memory at a time.
 * @param functionArn without a qualifier
 * @throws Problem when AWS refuses, when there is no such function, or when the list has no end
 */
export function listAliases(aws: RegionClient, functionArn: string): AsyncGenerator<AliasState> {
  return everyItem({ ...aws, of: 'aliases' }, (from) => {
    const input = { FunctionName: functionArn, MaxItems: 50, ...(from && { Marker: from }) };
    const list: Send<Page<AliasState>> = async (options) => {
      const reply = await aws.lambda.send(new ListAliasesCommand(input), options);
      const aliases = reply.Aliases?.map(aliasOf) ?? [undefined];
      const items = aliases.filter((alias) => alias !== undefined);
      if (items.length < aliases.length)
        throw new MalformedReply('ListAliases was answered without whole aliases');
      return { items, next: reply.NextMarker };
    };
    return withErrorContext(functionCallContext(aws, 'lambda:ListAliases', functionArn), () =>
      aws.call(list, { repeatable: true }),
    );
  });
}

/** The code is the same for "Cannot find alias arn: ..." and for "Function not found: ...". */
function undefinedIfMissing(error: unknown): undefined {
  if (isMissing(error) && !classifyError(error).message.startsWith('Function not found')) return undefined;
  throw error;
}

/**
 * Points an alias elsewhere, but only if it still is as it was read. Throws what the SDK throws: the caller tells a
 * conflict (409, 412) from a refusal.
 * @param to weights as in AliasState; `{}` ends a split
 */
export async function writeAlias(
  aws: RegionClient,
  functionArn: string,
  read: AliasState,
  to: Pick<AliasState, 'version' | 'weights'>,
): Promise<void> {
  const input = {
    FunctionName: functionArn,
    Name: read.name,
    FunctionVersion: to.version,
    RoutingConfig: { AdditionalVersionWeights: to.weights },
    RevisionId: read.revisionId,
  };
  const reply = await aws.call((options) => aws.lambda.send(new UpdateAliasCommand(input), options));
  if (reply.FunctionVersion !== to.version)
    throw new MalformedReply(`the update of alias ${read.name} was answered without its new version`);
}
