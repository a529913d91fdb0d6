import type { LayerVersion } from '../aws/layers.ts';
import type { Archive } from '../layer/archive/archive.ts';
import { isPublic } from './plan-sharing.ts';
import type { RegionState } from './read-region.ts';
import type { RegionStates } from './read-regions.ts';
import type { PublishRequest, RegionRun } from './types.ts';
import { prepareUpload } from './upload.ts';
import type { PreparedUpload } from './upload.ts';

/** What all regions of a publish share: each is done once at the most, when the first region needs it. */
export interface PublishWork {
  request: PublishRequest;
  /** In the order of the input. */
  regions: readonly RegionRun[];
  /**
   * Checks the layer, see PublishableLayer.
   * @param reachable a region that can be reached
   */
  refuseFindings: (reachable: RegionRun) => Promise<void>;
  /** Looks for secrets of the job in a version that becomes public; once for each zip. */
  searchForSecrets: (region: RegionRun, version: LayerVersion) => Promise<void>;
  /**
   * Checks the layer and packs it.
   * @param spareBytes that all functions which get it have room for beside it
   */
  upload: (reachable: RegionRun, spareBytes?: number) => Promise<PreparedUpload>;
  /** Closes the archive, if it was made. */
  close: () => void;
}

/** Starts nothing by itself: check, search and packing begin where a region needs them. */
export function startWork(
  request: PublishRequest,
  regions: readonly RegionRun[],
  states: RegionStates<RegionRun, RegionState>,
): PublishWork {
  const { options, layer } = request;
  const isForAll = mayBecomePublic(request, states);
  const archives: Archive[] = [];
  const refuseFindings = once(({ aws }: RegionRun) => layer.refuseFindings(isForAll, aws));
  let uploading: Promise<PreparedUpload> | undefined;
  const prepare = async (reachable: RegionRun, spareBytes: number) => {
    await refuseFindings(reachable);
    const archive = await layer.pack(spareBytes);
    archives.push(archive);
    return prepareUpload(archive, options, layer);
  };
  const upload: PublishWork['upload'] = (reachable, spareBytes = 0) =>
    (uploading ??= prepare(reachable, spareBytes));
  const close = () => {
    for (const archive of archives) archive.close();
  };
  return { request, regions, refuseFindings, upload, close, searchForSecrets: searchOnce(request.folder) };
}

/** Of a region that is pending it is not known yet whom the version before is shared with. */
function mayBecomePublic(
  { options: { sharing } }: PublishRequest,
  { known, pending }: RegionStates<RegionRun, RegionState>,
): boolean {
  if (pending.length > 0 && sharing.previous && sharing.allowPublic) return true;
  return isPublic(sharing.wanted) || known.some(([, state]) => isPublic(state.sharing.wanted));
}

function searchOnce(folder: string): PublishWork['searchForSecrets'] {
  const searches = new Map<string, Promise<void>>();
  return (region, version) => {
    const key = `${version.codeSha256} ${version.description}`;
    // Few runs make a version public that is there already: the others do not load it.
    const search =
      searches.get(key) ??
      import('./published-secrets.ts').then(({ refusePublishedSecrets }) =>
        refusePublishedSecrets(region, version, folder),
      );
    searches.set(key, search);
    return search;
  };
}

function once<A, T>(work: (about: A) => Promise<T>): (about: A) => Promise<T> {
  let result: Promise<T> | undefined;
  return (about) => (result ??= work(about));
}
