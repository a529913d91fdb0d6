import { isMissing } from './is-missing.ts';
import { ListFunctionsCommand, ListVersionsByFunctionCommand } from '@aws-sdk/client-lambda';
import type { FunctionConfiguration, ListFunctionsCommandInput } from '@aws-sdk/client-lambda';
import type { RegionClient, Send } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import { MalformedReply } from './error-kind.ts';
import { functionKindOf } from './function-kind.ts';
import type { FunctionKind } from './function-kind.ts';
import { functionCallContext, kindOf, layersOf, withoutQualifier } from './functions.ts';
import { everyItem } from './paginate.ts';
import type { Page } from './paginate.ts';

/** A function's `$LATEST` as the list shows it: its states are not in there. */
export interface ListedFunction extends FunctionKind {
  name: string;
  arn: string;
  /** ARNs of its layer versions, in order. */
  layers: string[];
  packageType: string;
  runtime?: string;
  architecture: string;
}

/** `$LATEST` or a published version of a function as a list shows it. */
export interface ListedFunctionVersion extends ListedFunction {
  /** `$LATEST`, `$LATEST.PUBLISHED` or a number. */
  version: string;
  /** Changes with everything that happens to `$LATEST`, a published version made of it among that. */
  revisionId: string;
  /** Of the last change of this version, in AWS's form. */
  lastModified: string;
  /** Bytes of its zip; 0 for an image. */
  codeSize: number;
  /** Base64 of the SHA-256 of its zip, or the digest of its image. */
  codeSha256: string;
  /** Bytes of its layers' zips together. */
  layersCodeSize: number;
  /** The CloudWatch log group that it writes to, where that is not the one of its name. */
  logGroup?: string;
}

/**
 * Lists every function of the account in this region, fifty in memory at a time.
 * @throws Problem when AWS refuses, or does not end the list
 */
export function listFunctions(aws: RegionClient): AsyncGenerator<ListedFunction> {
  return everyItem({ ...aws, of: 'functions' }, (from) => listPage(aws, pageFrom(from), listedFunction));
}

/**
 * Lists every function with `$LATEST`, or with all its published versions too, in no order that AWS promises; fifty in
 * memory at a time. Their ARNs are without a qualifier.
 * @param which `latest` takes a call for fifty functions, `all` one for fifty versions
 * @throws Problem when AWS refuses, or does not end the list
 */
export function listFunctionVersions(
  aws: RegionClient,
  which: 'latest' | 'all',
): AsyncGenerator<ListedFunctionVersion> {
  const all = which === 'all' ? { FunctionVersion: 'ALL' as const } : {};
  return everyItem({ ...aws, of: 'functions' }, (from) =>
    listPage(aws, { ...all, ...pageFrom(from) }, listedFunctionVersion),
  );
}

/**
 * Lists `$LATEST` and all published versions of one function, fifty in memory at a time; one that is gone has none.
 * @param functionArn without a qualifier
 * @throws Problem when AWS refuses, or does not end the list
 */
export function listVersionsOfFunction(
  aws: RegionClient,
  functionArn: string,
): AsyncGenerator<ListedFunctionVersion> {
  const attempt = functionCallContext(aws, 'lambda:ListVersionsByFunction', functionArn);
  return everyItem({ ...aws, of: 'versions of a function' }, (from) => {
    const input = { FunctionName: functionArn, ...pageFrom(from) };
    const list: Send<Page<ListedFunctionVersion>> = async (options) => {
      const reply = await aws.lambda.send(new ListVersionsByFunctionCommand(input), options);
      if (!reply.Versions)
        throw new MalformedReply('ListVersionsByFunction was answered without a list', reply);
      return { items: reply.Versions.map(listedFunctionVersion), next: reply.NextMarker };
    };
    return withErrorContext(attempt, () => aws.call(list, { repeatable: true }).catch(noneIfGone));
  });
}

function noneIfGone(error: unknown): Page<never> {
  if (isMissing(error)) return { items: [], next: undefined };
  throw error;
}

/** Fifty is the most that AWS puts on a page. */
function pageFrom(from: string | undefined): { MaxItems: number; Marker?: string } {
  return { MaxItems: 50, ...(from && { Marker: from }) };
}

async function listPage<T>(
  aws: RegionClient,
  input: ListFunctionsCommandInput,
  take: (item: FunctionConfiguration) => T,
): Promise<Page<T>> {
  const list: Send<Page<T>> = async (options) => {
    const reply = await aws.lambda.send(new ListFunctionsCommand(input), options);
    const { Functions, NextMarker } = reply;
    if (!Functions) throw new MalformedReply('ListFunctions was answered without a list', reply);
    return { items: Functions.map(take), next: NextMarker };
  };
  const attempt = {
    action: 'lambda:ListFunctions',
    subject: 'the list of functions',
    resource: '*',
    region: aws.region,
  };
  return withErrorContext(attempt, () => aws.call(list, { repeatable: true }));
}

function listedFunction(item: FunctionConfiguration): ListedFunction {
  const { FunctionName: name, FunctionArn: arn } = item;
  if (!name || !arn) throw new MalformedReply('ListFunctions was answered with a function without a name');
  return { name, arn, layers: layersOf(item), ...kindOf(item), ...functionKindOf(item) };
}

function listedFunctionVersion(item: FunctionConfiguration): ListedFunctionVersion {
  const { Version: version, RevisionId: revisionId, LastModified: lastModified = '' } = item;
  const { CodeSize: codeSize = 0, CodeSha256: codeSha256 = '', Layers: layers = [] } = item;
  const layersCodeSize = layers.reduce((sum, layer) => sum + (layer.CodeSize ?? 0), 0);
  if (!version || !revisionId)
    throw new MalformedReply('a list was answered with a function without a version');
  const listed = listedFunction(item);
  const { LogGroup: logGroup } = item.LoggingConfig ?? {};
  const isOwn = logGroup === undefined || logGroup === `/aws/lambda/${listed.name}`;
  const code = { codeSize, codeSha256, layersCodeSize, ...(!isOwn && { logGroup }) };
  return { ...listed, arn: withoutQualifier(listed.arn), version, revisionId, lastModified, ...code };
}
