import type { Archive } from '../../layer/archive/archive.ts';
import {
  archiveEntriesInParts,
  inspectArchiveInParts,
  textsInParts,
} from '../../layer/archive/read-in-parts.ts';
import { contentHash } from '../../layer/content-hash.ts';
import { withoutDerived } from '../../layer/derived-entries.ts';
import type { Entry } from '../../layer/entry.ts';
import type { Layer } from '../../layer/layer.ts';
import { totalSize } from '../../layer/size.ts';
import { Problem } from '../../shared/problem.ts';
import type { SourceVersion } from './source-version.ts';

/**
 * Reads what the zip of a version holds, and proves it against the mark in its description. A version of another tool
 * has none; what is computed here will be its mark. The zip is not read into memory as a whole.
 * @throws Problem when the content is not what the mark says, or the archive is one that could be read in two ways
 */
export async function proveContent(archive: Archive, source: SourceVersion): Promise<Layer> {
  const entries = await archiveEntriesInParts(archive, source.arn).catch((error: unknown) => {
    throw ofSource(error, source);
  });
  const hash = contentHash(entries, source.declared);
  const marked = source.contentHash ?? hash;
  if (marked !== hash && !isMarkedWithoutDerived(archive, entries, source))
    throw otherContent(source, marked, hash);
  return {
    entries,
    unzippedSize: totalSize(entries),
    contentHash: marked,
    inspect: () => inspectArchiveInParts(archive, source.arn, entries),
    findSecrets: async (secrets) =>
      (await import('../../layer/find-secrets.ts')).findInArchive(archive, source.arn, { entries, secrets }),
    readTexts: (paths) => Promise.resolve(textsInParts(archive, source.arn, { entries, paths })),
    zippedSize: () => Promise.resolve({ bytes: archive.size, exact: true }),
    pack: () => Promise.resolve(archive),
  };
}

/** Bytecode that a publish derived from sources is no part of what it marks, with `bytecode: true` but for its tags. */
function isMarkedWithoutDerived(
  archive: Archive,
  entries: readonly Entry[],
  { arn, contentHash: marked, declared }: SourceVersion,
): boolean {
  const own = withoutDerived(archive, arn, entries);
  if (own.length === entries.length) return false;
  return (['auto', 'true'] as const).some(
    (bytecode) => contentHash(own, { ...declared, bytecode }) === marked,
  );
}

function otherContent({ arn }: SourceVersion, marked: string, actual: string): Problem {
  return new Problem(
    `${arn} is marked as content ${marked} and holds ${actual}: somebody published other content under that mark, or declared other runtimes, architectures or another licence.`,
    'Do not promote it. Publish the layer anew from its sources, promote that version, and find out who may call lambda:PublishLayerVersion in that account.',
  );
}

/** What the reader advises is for somebody who made the archive; here it is published already. */
function ofSource(error: unknown, { arn }: SourceVersion): unknown {
  if (!(error instanceof Problem)) return error;
  return new Problem(
    error.what.includes(arn) ? error.what : `${arn} cannot be promoted: ${error.what}`,
    'Publish the layer anew from its folder with this action, which writes the archive itself, and promote that version.',
    { cause: error },
  );
}
