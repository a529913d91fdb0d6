import { readLayerPolicy } from '../aws/layer-policy.ts';
import type { RegionClient } from '../aws/region-client.ts';
import type { ListedVersion } from '../aws/layers.ts';
import { reconcileGrants } from './reconcile-grants.ts';
import { distinctGrantees, granteeText } from '../lambda/principal.ts';
import type { Grantee } from '../lambda/principal.ts';
import { granteesOf } from '../lambda/layer-grants.ts';
import type { Grant, LayerVersionName, NewGrant } from '../lambda/layer-grants.ts';
import { previousGrantees } from './previous-grantees.ts';
import { refusePublic } from './refuse-public.ts';
import { Problem } from '../shared/problem.ts';
import type { SharingReport } from './result.ts';
import type { RegionRun } from './types.ts';
import type { PublishOptions } from './options.ts';
import { isFiller } from '../lambda/filler.ts';

/** Who is to have a version in a region, and who has it already. */
export interface SharingState {
  /** Nothing was asked for: grants are not even read. */
  isAsked: boolean;
  wanted: Grantee[];
  exact: boolean;
  /** Of the version that serves already. */
  current: Grant[];
  /** What cannot be carried forward, as warnings. */
  warnings: string[];
}

interface Versions {
  reusable: Pick<ListedVersion, 'version'> | undefined;
  /** Newest first. */
  versions: readonly ListedVersion[];
}

/**
 * Looks at who has the version that serves already, and at whom the version before is shared with.
 * @throws Problem when the layer would become public and may not, or AWS refuses
 */
export async function readSharing(
  { aws, info }: Pick<RegionRun, 'aws' | 'info'>,
  { layerName, sharing, alignVersions }: PublishOptions,
  { reusable, versions }: Versions,
): Promise<SharingState> {
  const { wanted, previous, exact, allowPublic } = sharing;
  const isAsked = wanted.length > 0 || previous || exact;
  const others = versions.filter((listed) => !isFiller(listed) && listed.version !== reusable?.version);
  const carried = previous ? await carriedForward(aws, layerName, others) : { grantees: [], warnings: [] };
  if (carried.version !== undefined) info(`Who has version ${carried.version} gets this one as well`);
  const current = isAsked && reusable ? (await readLayerPolicy(aws, layerName, reusable.version)).grants : [];
  // Nobody who has the version that serves loses it by `previous`, as an earlier run may have carried that forward.
  const kept = previous ? granteesOf(current) : [];
  // By `align-versions`, a version that is made anew gets what the one that serves has.
  const carriedOn = alignVersions ? [...carried.grantees, ...kept] : carried.grantees;
  refusePublic({ wanted, previous: carriedOn, allowPublic });
  return {
    isAsked,
    wanted: distinctGrantees([...wanted, ...carried.grantees, ...kept]),
    exact,
    current,
    warnings: carried.warnings,
  };
}

interface Carried {
  version?: number;
  grantees: Grantee[];
  warnings: string[];
}

/** Versions that are looked through for one that is shared, where the version before is not. */
const LOOKED_THROUGH = 10;

async function carriedForward(
  aws: RegionClient,
  layerName: string,
  versions: readonly ListedVersion[],
): Promise<Carried> {
  const numbers = versions.map(({ version }) => version);
  const { version, grantees, unknown } = await previousGrantees(aws, layerName, numbers);
  if (version === undefined) return { grantees, warnings: [] };
  const warnings = unknown.map(
    (id) =>
      `The statement "${id}" of version ${version} says something else than who may use the layer, and is not carried forward. Look at it with \`aws lambda get-layer-version-policy --layer-name ${layerName} --version-number ${version}\`.`,
  );
  if (grantees.length > 0 || unknown.length > 0) return { version, grantees, warnings };
  for (const older of numbers.slice(numbers.indexOf(version) + 1).slice(0, LOOKED_THROUGH)) {
    const { grantees: had } = await previousGrantees(aws, layerName, [older]);
    if (had.length === 0) continue;
    warnings.push(
      `\`share-with: previous\` gives the layer to nobody: version ${version}, the one before, is shared with nobody. Version ${older} is shared with ${had.map(granteeText).join(', ')}; list them in \`share-with\` if the run in between was broken off, or its rollout failed.`,
    );
    break;
  }
  return { version, grantees, warnings };
}

/** A version and who is to have it. */
export interface SharedVersion extends LayerVersionName {
  wanted: Grantee[];
  exact: boolean;
}

/**
 * Brings the grants of a version to what is wanted, and puts down in the report how they came to be, together with what
 * this run granted before.
 * @param onGranted told of every grant as soon as it is made
 * @throws Problem when not all came to be; the report then has what did
 */
export async function updateGrants(
  { aws, report, info }: RegionRun,
  version: SharedVersion,
  onGranted: (grant: NewGrant) => void = () => undefined,
): Promise<void> {
  const { before, added = [], revoked = [] } = report.sharing ?? {};
  const sharing: SharingReport = {
    before: before ?? [],
    unknown: [],
    added: [...added],
    revoked: [...revoked],
  };
  report.sharing = sharing;
  const brought = await reconcileGrants(aws, {
    ...version,
    onChange: (change) => {
      if (change.kind === 'revoked') sharing.revoked.push(change.what);
      else {
        onGranted(change);
        sharing.added.push(granteeText(change.grantee));
      }
    },
  });
  report.sharing = {
    before: before ?? brought.before.map(granteeText),
    after: brought.after.map(granteeText),
    added: [...new Set([...added, ...brought.added.map(granteeText)])],
    revoked: [...revoked, ...brought.revoked],
    unknown: brought.unknown,
  };
  info(`Shared with ${brought.after.map(granteeText).join(', ') || 'nobody'}`);
}

/**
 * Revokes grants that this run gave, each only where it still is as it was given. What cannot be revoked is a warning:
 * the run fails for another reason.
 */
export async function revokeGranted(
  { aws, report, info, warn }: RegionRun,
  of: LayerVersionName,
  given: readonly NewGrant[],
): Promise<void> {
  if (given.length === 0) return;
  const names = given.map(({ grantee }) => granteeText(grantee)).join(', ');
  try {
    const { after, revoked } = await reconcileGrants(aws, {
      ...of,
      wanted: [],
      exact: false,
      unwanted: given,
    });
    if (report.sharing) {
      report.sharing.after = after.map(granteeText);
      report.sharing.revoked.push(...revoked);
    }
    info(`Revoked what this run had granted: ${revoked.join(', ') || 'nothing is left of it'}`);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const commands = given.map(
      ({ statementId }) =>
        `\`aws lambda remove-layer-version-permission --layer-name ${of.layerName} --version-number ${of.version} --statement-id ${statementId}\``,
    );
    warn(
      `Version ${of.version} of ${of.layerName} stays shared with ${names}, as the grant could not be revoked: ${error.what} Revoke it with ${commands.join(', ')}.`,
    );
  }
}
