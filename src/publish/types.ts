import type { RegionClient } from '../aws/region-client.ts';
import type { PublishOptions } from './options.ts';
import type { ComparedFile } from '../packages/compared-file.ts';
import type { Archive } from '../layer/archive/archive.ts';
import type { PublishResult, RegionReport } from './result.ts';
import type { RegionContext } from './read-regions.ts';

/** A layer that is ready to be taken to AWS, wherever it comes from. */
export interface PublishableLayer {
  /** 64 hex digits. */
  contentHash: string;
  /** Bytes, without files that are derived when it is packed. */
  unzippedSize: number;
  /** Its versions may hold files that are derived from its own, such as bytecode. */
  mayHoldDerived?: boolean;
  /** Its files and links; absent where they are not at hand. */
  files?: readonly ComparedFile[];
  /** The version's description, which ends with the content's mark. */
  description: string;
  /**
   * Makes the archive; called once at the most.
   * @param spareBytes that derived files may have, unzipped
   */
  pack: (spareBytes: number) => Promise<Archive>;
  /**
   * Checks the layer before it is published or becomes public; called once at the most. It is a function since only few
   * runs need it: an unchanged publish neither reads the files again nor loads the rules.
   * @param aws a region that can be reached, for the search for vulnerabilities
   * @throws Problem where a finding is as bad as `fail-on` says, or a layer that becomes public holds a secret
   */
  refuseFindings: (isPublic: boolean, aws: RegionClient) => Promise<void>;
}

/** A layer and what to do with it; `report` is filled in as far as the work gets. */
export interface PublishRequest {
  options: PublishOptions;
  layer: PublishableLayer;
  report: PublishResult;
  /** Which action it is, for the record of a rollout. */
  action: 'publish' | 'promote';
  /** For the record of the rollout. */
  folder: string;
  /** Aborted when the job is cancelled. */
  interruption: AbortSignal;
}

/** One region that the layer goes to. */
export interface RegionRun extends RegionContext {
  report: RegionReport;
  /** Logs something in the log; with the region's name where there are several. */
  info: (text: string) => void;
  /** The same as a warning, which goes into the report too. */
  warn: (text: string) => void;
}
