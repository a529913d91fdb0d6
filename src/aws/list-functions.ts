import { ListFunctionsCommand } from '@aws-sdk/client-lambda';
import type { FunctionConfiguration } from '@aws-sdk/client-lambda';
import type { Connection, Send } from './connection.js';
import { explained } from './explain.js';
import { kindOf, layersOf } from './functions.js';
import { everyItem } from './pages.js';
import type { Page } from './pages.js';

/** A function's `$LATEST` as the list shows it: its states are not in there. */
export interface ListedFunction {
  name: string;
  arn: string;
  /** ARNs of its layer versions, in order. */
  layers: string[];
  packageType: string;
  runtime?: string;
  architecture: string;
}

/**
 * Lists every function of the account in this region, fifty in memory at a time.
 * @throws Problem when AWS refuses, or does not end the list
 */
export function listFunctions(aws: Connection): AsyncGenerator<ListedFunction> {
  return everyItem('functions', (from) => listPage(aws, from));
}

async function listPage(aws: Connection, from: string | undefined): Promise<Page<ListedFunction>> {
  // Fifty is the most that AWS puts on a page.
  const input = { MaxItems: 50, ...(from && { Marker: from }) };
  const list: Send<Page<ListedFunction>> = async (options) => {
    const { Functions, NextMarker } = await aws.lambda.send(new ListFunctionsCommand(input), options);
    if (!Functions) throw new Error('ListFunctions was answered without a list');
    return { items: Functions.map(listedFunction), next: NextMarker };
  };
  const attempt = {
    action: 'lambda:ListFunctions',
    subject: 'the list of functions',
    resource: '*',
    region: aws.region,
  };
  return explained(attempt, () => aws.call(list, { repeatable: true }));
}

function listedFunction(item: FunctionConfiguration): ListedFunction {
  const { FunctionName: name, FunctionArn: arn } = item;
  if (!name || !arn) throw new Error('ListFunctions was answered with a function without a name');
  return { name, arn, layers: layersOf(item), ...kindOf(item) };
}
