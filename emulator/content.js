// Where uploaded bytes come from. Today a ZipFile in the request; an object in S3 would be read here.

/** @import { Archive, Entry } from './archive.js' */
/** @import { Context } from './context.js' */

import { readArchive } from './archive.js';
import { invalidParameter, notEmulated, tooLarge } from './errors.js';

/**
 * A zip in the request must stay below 50 MiB. Whether exactly that many bytes pass is not known: refused.
 */
export const ZIPPED_LIMIT = 52_428_800;

/**
 * @param {{ ZipFile?: string, S3Bucket?: string, S3Key?: string } | undefined} content ZipFile is base64
 * @param {Context} context
 * @returns {{ archive: Archive, entries: Entry[] }}
 */
export function uploaded(content, context) {
  if (content?.S3Bucket !== undefined || content?.S3Key !== undefined)
    throw notEmulated('code in S3; send a ZipFile');
  if (content?.ZipFile === undefined) throw invalidParameter('Please provide a source for function code.');
  const zip = Buffer.from(content.ZipFile, 'base64');
  if (zip.length >= ZIPPED_LIMIT) throw tooLarge(`Zipped size must be smaller than ${ZIPPED_LIMIT} bytes`);
  const { archive, entries } = readArchive(zip);
  return { archive: context.options.discardArchives ? { ...archive, bytes: undefined } : archive, entries };
}
