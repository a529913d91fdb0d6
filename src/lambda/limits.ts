/**
 * AWS Lambda's limits for layers, as of 2026-11.
 * Source: Lambda quotas page, API reference of PublishLayerVersion, and the texts the service refuses with.
 */
export const LIMITS = {
  /** A zip sent in the request itself must be smaller than this, in bytes. */
  directZipBytes: 52_428_800,
  /** The body of such a request, with the zip in Base64, must be smaller than this, in bytes. */
  requestBytes: 70_167_211,
  /** A layer's files, and those of a function with all its layers, in bytes. "must be smaller than" for a layer. */
  unzippedBytes: 262_144_000,
  layersPerFunction: 5,
  /** Entries of a zip without zip64, which Lambda has been seen to refuse. */
  entries: 65_535,
  layerNameCharacters: 140,
  descriptionCharacters: 256,
  licenseCharacters: 512,
  runtimes: 15,
} as const;
