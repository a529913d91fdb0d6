import type { RegionClient } from '../../../aws/region-client.ts';
import { refuseCancelled } from '../../../aws/cancellation.ts';
import { hashInDescription } from '../../../layer/content-mark.ts';
import { log } from '../../../shared/log.ts';
import { Problem } from '../../../shared/problem.ts';
import type { LayerAudit } from '../result.ts';
import { MOST_LEFT_OUT } from './result.ts';
import type { SbomsAudit } from './result.ts';
import { mapConcurrently } from '../../../shared/concurrency.ts';
import { writeSbom } from '../../../packages/write-sbom.ts';
import { findVersion, firstOr } from '../find-version.ts';
import { readPackages } from './read-packages.ts';
import { versionsToBill } from './versions-to-bill.ts';
import type { VersionToBill } from './versions-to-bill.ts';

/** Of each, up to 16 MiB may be in memory. */
const ZIPS_AT_ONCE = 4;

/**
 * Writes a bill of materials of each layer version that a function has, and of the newest one of each layer.
 * @param sboms filled in as far as it gets
 * @throws Problem when AWS refuses, or a file cannot be written
 */
export async function writeSboms(
  aws: RegionClient,
  layers: readonly LayerAudit[],
  { sboms, workspace }: { sboms: SbomsAudit; workspace: string },
): Promise<void> {
  const { chosen, gone, beyond } = versionsToBill(layers);
  sboms.beyond = beyond;
  for (const { arn, state } of gone)
    sboms.unread.push({ arn, why: state === 'deleted' ? 'it is deleted' : GONE });
  await mapConcurrently(chosen, ZIPS_AT_ONCE, async (one) => {
    const { arn } = one.version;
    const bill = await billOf(aws, one);
    if ('why' in bill) {
      sboms.unread.push({ arn, why: bill.why });
      return;
    }
    const { text, packages, leftOut } = bill;
    const file = `${sboms.folder}/${fileOf(one)}`;
    writeSbom(text, { sbom: file, workspace });
    sboms.written.push({ arn, file, packages, leftOut: leftOut.slice(0, MOST_LEFT_OUT) });
  });
  sboms.written.sort((a, b) => (a.file < b.file ? -1 : 1));
  sboms.unread.sort((a, b) => (a.arn < b.arn ? -1 : 1));
  log.info(`${aws.region}: bills of materials of ${sboms.written.length} layer versions written`);
}

/** Of another account's version AWS says the same for both. */
const GONE = 'it is deleted, or no longer granted';

/** `greetings-7.cdx.json`; those of another account are in a folder of its own. */
function fileOf({ layerName, account, version }: VersionToBill): string {
  const name = `${layerName}-${version.version}.cdx.json`;
  return account === undefined ? name : `${account}/${name}`;
}

/** The text of a bill of materials, and what it says. */
interface Bill {
  text: string;
  packages: number;
  leftOut: string[];
}

/** @returns the reason, as a clause, where the version or its zip cannot be read */
async function billOf(
  aws: RegionClient,
  { layerName, version: { arn } }: VersionToBill,
): Promise<Bill | { why: string }> {
  const located = await findVersion(aws, arn);
  if (!located) return { why: 'it was deleted meanwhile' };
  const { description, codeSha256, codeSize } = located.version;
  const again = async () => (await findVersion(aws, arn))?.location;
  const { describes, packageListOf, sbomText } = await import('../../../packages/chunk.ts');
  try {
    const zip = { size: codeSize, locate: firstOr(located.location, again) };
    const { files, unread } = await readPackages(aws, zip, describes);
    refuseCancelled(aws.interruption);
    const inventory = packageListOf(files);
    // What our own actions published has the digest of its content; the same content then gives the same bill as there.
    const contentHash = hashInDescription(description) ?? Buffer.from(codeSha256, 'base64').toString('hex');
    const text = sbomText({ layerName, contentHash, isIncomplete: unread.length > 0 }, inventory);
    const leftOut = [...new Set([...inventory.leftOut, ...unread])].sort();
    return { text, packages: inventory.components.length, leftOut };
  } catch (error) {
    refuseCancelled(aws.interruption);
    if (error instanceof Problem) throw error;
    return { why: error instanceof Error ? error.message : String(error) };
  }
}
