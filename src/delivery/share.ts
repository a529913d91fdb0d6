import { readLayerPolicy } from '../aws/layer-policy.js';
import type { Connection } from '../aws/connection.js';
import type { ListedVersion } from '../aws/layers.js';
import { bringGrants } from '../sharing/bring-grants.js';
import { distinctGrantees, granteeText } from '../sharing/grantee.js';
import type { Grantee } from '../sharing/grantee.js';
import { granteesOf, planGrants } from '../sharing/grants.js';
import type { Grant } from '../sharing/grants.js';
import { previousGrantees } from '../sharing/previous-grantees.js';
import { refusePublic } from '../sharing/refuse-public.js';
import type { RegionReport } from '../report/regions.js';
import type { DeliveryInputs, Site } from './delivery.js';
import { isFiller } from './version-number.js';

/** Who is to have a version in a region, and who has it already. */
export interface Sharing {
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
export async function lookAtSharing(
  { aws, tell }: Pick<Site, 'aws' | 'tell'>,
  { layerName, sharing }: DeliveryInputs,
  { reusable, versions }: Versions,
): Promise<Sharing> {
  const { wanted, previous, exact, allowPublic } = sharing;
  const isAsked = wanted.length > 0 || previous || exact;
  const others = versions.filter((one) => !isFiller(one) && one.version !== reusable?.version);
  const carried = previous ? await carriedForward(aws, layerName, others) : { grantees: [], warnings: [] };
  refusePublic({ wanted, previous: carried.grantees, allowPublic });
  if (carried.version !== undefined) tell(`Who has version ${carried.version} gets this one as well`);
  const current = isAsked && reusable ? (await readLayerPolicy(aws, layerName, reusable.version)).grants : [];
  // Nobody who has the version that serves loses it by `previous`, as an earlier run may have carried that forward.
  const kept = previous ? granteesOf(current) : [];
  return {
    ...{ isAsked, wanted: distinctGrantees([...wanted, ...carried.grantees, ...kept]), exact, current },
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
  aws: Connection,
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
      `\`share-with: previous\` gives the layer to nobody: version ${version}, the one before, is shared with nobody. Version ${older} is shared with ${had.map(granteeText).join(', ')}; list them in \`share-with\` if a run was broken off in between.`,
    );
    break;
  }
  return { version, grantees, warnings };
}

/** Tells whether every AWS account is among them. */
export function isPublic(grantees: readonly Grantee[]): boolean {
  return grantees.some(({ kind }) => kind === 'public');
}

/** Tells whether the version that serves is to be readable by every AWS account, and is not yet. */
export function becomesPublic({ wanted, current }: Sharing): boolean {
  return isPublic(wanted) && !isPublic(granteesOf(current));
}

/**
 * What will be done about the grants of a version, a sentence each.
 * @param isNew a version that nobody has yet
 */
export function describeSharing({ wanted, exact, current }: Sharing, isNew: boolean): string[] {
  const { add, remove } = planGrants({ current: isNew ? [] : current, wanted, exact });
  const list = (texts: string[]) => texts.join(', ');
  return [
    ...(add.length > 0 ? [`Share it with ${list(add.map(({ grantee }) => granteeText(grantee)))}.`] : []),
    ...(remove.length > 0
      ? [
          `Take it away from ${list(remove.map(({ grantee, statementId }) => (grantee ? granteeText(grantee) : statementId)))}.`,
        ]
      : []),
  ];
}

/**
 * Brings the grants of a version to what is wanted, and puts down in the report how they came to be.
 * @throws Problem when not all came to be; the report then has what did
 */
export async function share(
  { aws, report, tell }: Site,
  { layerName, version }: { layerName: string; version: number },
  { isAsked, wanted, exact }: Sharing,
): Promise<void> {
  if (!isAsked) return;
  const made = { added: [] as string[], revoked: [] as string[] };
  const sharing: NonNullable<RegionReport['sharing']> = { before: [], unknown: [], ...made };
  report.sharing = sharing;
  const brought = await bringGrants(aws, {
    ...{ layerName, version, wanted, exact },
    onChange: (change) => {
      if (change.kind === 'granted') sharing.added.push(granteeText(change.grantee));
      else sharing.revoked.push(change.what);
    },
  });
  report.sharing = {
    before: brought.before.map(granteeText),
    after: brought.after.map(granteeText),
    added: brought.added.map(granteeText),
    revoked: brought.revoked,
    unknown: brought.unknown,
  };
  tell(`Shared with ${brought.after.map(granteeText).join(', ') || 'nobody'}`);
}
