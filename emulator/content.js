// Where uploaded bytes come from: a ZipFile in the request, or an object in S3 that Lambda reads.

/** @import { Archive, Entry } from './archive.js' */
/** @import { Context } from './context.js' */
/** @import { ObjectReference } from './s3-content.js' */

import { readArchive } from './archive.js';
import { invalidParameter, notEmulated, tooLarge } from './errors.js';
import { copiedObject, referencedObject } from './s3-content.js';
import { withoutContent } from './sized-archive.js';

/**
 * A zip in the request must stay below 50 MiB. Whether exactly that many bytes pass is not known: refused. One in S3
 * has no limit but that of its content.
 */
export const ZIPPED_LIMIT = 52_428_800;

/**
 * @typedef {object} ContentInput
 * @property {string} [ZipFile] base64
 * @property {string} [S3Bucket]
 * @property {string} [S3Key]
 * @property {string} [S3ObjectVersion]
 * @property {string} [S3ObjectStorageMode] COPY by default
 */

/** @typedef {{ archive: Archive, entries: Entry[] }} Uploaded */

/**
 * @param {ContentInput | undefined} content
 * @param {Context} context
 * @returns {Uploaded}
 */
export function uploaded(content, context) {
  if (content?.S3ObjectStorageMode === 'REFERENCE') throw notEmulated('REFERENCE but for layers');
  const { archive, entries } = readArchive(copiedBytes(content, context));
  return { archive: context.options.discardArchives ? { ...archive, bytes: undefined } : archive, entries };
}

/**
 * The content of a layer, which may stay where it is.
 * @param {ContentInput | undefined} content
 * @param {string} layer ARN
 * @param {Context} context
 * @returns {Uploaded & { reference?: ObjectReference }}
 */
export function uploadedLayer(content = {}, layer, context) {
  const { ZipFile, S3Bucket, S3Key, S3ObjectVersion, S3ObjectStorageMode: mode, ...unknown } = content;
  const [odd] = Object.keys(unknown);
  if (odd !== undefined) throw notEmulated(`parameter Content.${odd} of PublishLayerVersion`);
  if (mode !== 'REFERENCE') return uploaded(content, context);
  const { bytes, reference } = referencedObject(
    { ZipFile, S3Bucket, S3Key, S3ObjectVersion },
    layer,
    context,
  );
  const { archive, entries } = readArchive(bytes);
  return { archive: withoutContent(archive), entries, reference };
}

/** @param {ContentInput | undefined} content @param {Context} context @returns {Buffer} */
function copiedBytes(content, context) {
  const { ZipFile, S3Bucket, S3Key, S3ObjectVersion } = content ?? {};
  if (S3Bucket !== undefined || S3Key !== undefined || S3ObjectVersion !== undefined)
    return copiedObject({ ZipFile, S3Bucket, S3Key, S3ObjectVersion }, context);
  if (ZipFile === undefined) throw invalidParameter('Please provide a source for function code.');
  const zip = Buffer.from(ZipFile, 'base64');
  if (zip.length >= ZIPPED_LIMIT) throw tooLarge(`Zipped size must be smaller than ${ZIPPED_LIMIT} bytes`);
  return zip;
}
