import { ListLayersCommand } from '@aws-sdk/client-lambda';
import type { LayersListItem } from '@aws-sdk/client-lambda';
import type { RegionClient, Send } from './region-client.ts';
import { withErrorContext } from './error-messages.ts';
import { MalformedReply } from './error-kind.ts';
import { everyItem } from './paginate.ts';
import type { Page } from './paginate.ts';

/** A layer of the account that has a version. */
export interface ListedLayer {
  name: string;
  /** Without a version. */
  arn: string;
}

/**
 * Lists the account's layers in this region, fifty in memory at a time. One whose versions were all deleted is not among
 * them.
 * @throws Problem when AWS refuses, or does not end the list
 */
export function listLayers(aws: RegionClient): AsyncGenerator<ListedLayer> {
  return everyItem({ ...aws, of: 'layers' }, (from) => listPage(aws, from));
}

async function listPage(aws: RegionClient, from: string | undefined): Promise<Page<ListedLayer>> {
  // Fifty is the most that AWS puts on a page.
  const input = { MaxItems: 50, ...(from && { Marker: from }) };
  const list: Send<Page<ListedLayer>> = async (options) => {
    const { Layers, NextMarker } = await aws.lambda.send(new ListLayersCommand(input), options);
    if (!Layers) throw new MalformedReply('ListLayers was answered without a list');
    return { items: Layers.map(listedLayer), next: NextMarker };
  };
  const attempt = {
    action: 'lambda:ListLayers',
    subject: 'the list of layers',
    resource: '*',
    region: aws.region,
  };
  return withErrorContext(attempt, () => aws.call(list, { repeatable: true }));
}

function listedLayer({ LayerName: name, LayerArn: arn }: LayersListItem): ListedLayer {
  if (!name || !arn) throw new MalformedReply('ListLayers was answered with a layer without a name');
  return { name, arn };
}
