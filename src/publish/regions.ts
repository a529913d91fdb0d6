import { createRegionClients } from '../aws/region-clients.ts';
import { refuseOtherRegions } from '../rollout/foreign-functions.ts';
import { log } from '../shared/log.ts';
import type { PublishRequest, RegionRun } from './types.ts';

/** The regions of a publish, until they are closed. */
export interface OpenRegions {
  regions: RegionRun[];
  close: () => void;
}

/**
 * Connects to every region of a publish, with the same credentials.
 * @throws Problem where there are none, or they belong to an account that may not be written to
 */
export async function openRegions({ options, report, interruption }: PublishRequest): Promise<OpenRegions> {
  const { connections, close } = await createRegionClients({
    regions: options.regions,
    allowedAccountIds: options.allowedAccountIds,
    interruption,
    onConnected: (names) => (report.regions = names.map((region) => ({ region, functions: [] }))),
  });
  const regions = connections.map((aws, index): RegionRun => {
    const place = (text: string) => (connections.length > 1 ? `${aws.region}: ${text}` : text);
    return {
      aws,
      report: report.regions[index] ?? { region: aws.region, functions: [] },
      place,
      info: (text) => log.info(place(text)),
      warn: (text) => {
        log.warning(place(text));
        report.warnings.push(place(text));
      },
    };
  });
  return { regions, close };
}

/** The regions for a headline: the one, or how many. */
export function regionsText(regions: readonly RegionRun[]): string {
  return regions.length === 1 ? (regions[0]?.aws.region ?? '') : `${regions.length} regions`;
}

/** @throws Problem when a function is named by an ARN of a region that the layer does not go to */
export function refuseFunctionsElsewhere(
  { functions }: PublishRequest['options'],
  runs: readonly RegionRun[],
): void {
  const regions = runs.map(({ aws }) => aws.region);
  refuseOtherRegions(
    functions,
    regions,
    (region) =>
      `Add the region, \`regions: ${[...regions, region].join(', ')}\`, or take the function off the list.`,
  );
}
