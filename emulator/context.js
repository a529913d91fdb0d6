// What every operation gets besides the state and its parameters.

/** @import { LayerArn } from './arns.js' */
/** @import { ContentInput } from './content.js' */
/** @import { Call } from './engine.js' */
/** @import { Bucket } from './s3-buckets.js' */
/** @import { Checksum } from './s3-checksums.js' */
/** @import { Key } from './s3-encryption.js' */
/** @import { Role } from './sessions.js' */
/** @import { LayerVersion, RegionState } from './state.js' */
/** @import { Options } from './options.js' */

/**
 * @typedef {object} Context
 * @property {string} partition
 * @property {string} region
 * @property {string} account the caller's
 * @property {string} caller ARN of who calls
 * @property {string} requestId
 * @property {number} now milliseconds since the epoch; for a read it may lie in the past (readLagMillis)
 * @property {() => string} newId
 * @property {Options} options
 * @property {(path: string[]) => string} locate the presigned URL of an archive
 * @property {(arn: LayerArn) => LayerVersion | undefined} findLayerVersion in any account and region
 * @property {(name: string) => Bucket | undefined} findBucket in any account and region
 * @property {(arn: string) => Key | undefined} findKey by its ARN or that of an alias
 * @property {(arn: string) => Role | undefined} findRole
 * @property {() => readonly Call[]} calls every request so far, this one among them
 * @property {(action: string, resource: string) => boolean} may whether the caller's own policies allow it
 */

/**
 * @typedef {object} Outcome what an operation comes to
 * @property {RegionState} [state] the new state; absent when nothing changed
 * @property {unknown} [body] absent for an empty reply
 * @property {number} [status] when it is not the operation's usual one
 * @property {Record<string, string>} [headers]
 */

/**
 * Every parameter any operation takes. Those of a path are there whenever their route matched.
 * @typedef {object} Input
 * @property {string} LayerName
 * @property {number} VersionNumber
 * @property {string} FunctionName
 * @property {string} Name of an alias or a parameter
 * @property {string} StatementId
 * @property {string} Resource ARN to tag
 * @property {string} [Arn]
 * @property {ContentInput} [Content]
 * @property {ContentInput & { ImageUri?: string }} [Code]
 * @property {string} [ZipFile]
 * @property {string} [S3Bucket]
 * @property {string} [S3Key]
 * @property {string} [S3ObjectVersion]
 * @property {string} [S3ObjectStorageMode]
 * @property {string} [ImageUri]
 * @property {string} [Description]
 * @property {string} [LicenseInfo]
 * @property {string[]} [CompatibleRuntimes]
 * @property {string[]} [CompatibleArchitectures]
 * @property {string} [CompatibleRuntime]
 * @property {string} [CompatibleArchitecture]
 * @property {number} [MaxItems]
 * @property {string} [Marker]
 * @property {string} [Action]
 * @property {string} [Principal]
 * @property {string} [OrganizationId]
 * @property {string} [RevisionId]
 * @property {string} [Qualifier]
 * @property {string} [FunctionVersion]
 * @property {string} [Runtime]
 * @property {string} [Role]
 * @property {string} [Handler]
 * @property {number} [Timeout]
 * @property {number} [MemorySize]
 * @property {{ Variables?: Record<string, string> }} [Environment]
 * @property {'Zip' | 'Image'} [PackageType]
 * @property {string[]} [Architectures]
 * @property {string[]} [Layers]
 * @property {Record<string, string>} [Tags]
 * @property {string[]} [TagKeys]
 * @property {boolean} [Publish]
 * @property {boolean} [DryRun]
 * @property {string} [CodeSha256]
 * @property {string} [PublishTo]
 * @property {{ AdditionalVersionWeights?: Record<string, number> }} [RoutingConfig]
 * @property {string} [InvocationType]
 * @property {string} [LogType]
 * @property {unknown} [Payload]
 * @property {{ Key?: string, Values?: string[] }[]} [TagFilters]
 * @property {string[]} [ResourceTypeFilters]
 * @property {number} [ResourcesPerPage]
 * @property {string} [PaginationToken]
 * @property {string[]} [AlarmNames]
 * @property {string} [AlarmNamePrefix]
 * @property {string[]} [AlarmTypes]
 * @property {string} [StateValue]
 * @property {number} [MaxRecords]
 * @property {string} [NextToken]
 * @property {MetricDataQuery[]} [MetricDataQueries]
 * @property {number} [StartTime] seconds since the epoch
 * @property {number} [EndTime] seconds since the epoch
 * @property {string} [ScanBy]
 * @property {number} [MaxDatapoints]
 * @property {string[]} [logGroupNames]
 * @property {string} [queryString]
 * @property {number} [startTime] of a log query; seconds since the epoch
 * @property {number} [endTime] of a log query; seconds since the epoch
 * @property {number} [limit]
 * @property {string} [queryId]
 * @property {{ AttributeKey?: string, AttributeValue?: string }[]} [LookupAttributes]
 * @property {number} [MaxResults]
 * @property {string} [applicationName]
 * @property {string} [deploymentGroupName]
 * @property {Revision} [revision]
 * @property {string} [deploymentConfigName]
 * @property {string} [description] of a deployment
 * @property {{ enabled?: boolean, events?: string[] }} [autoRollbackConfiguration]
 * @property {string} [deploymentId]
 * @property {boolean} [autoRollbackEnabled]
 * @property {string} [Value]
 * @property {string} [Type]
 * @property {boolean} [Overwrite]
 * @property {string} [Tier]
 * @property {string} [DataType]
 * @property {boolean} [WithDecryption]
 * @property {string} [RoleArn]
 * @property {string} [RoleSessionName]
 * @property {number} [DurationSeconds]
 * @property {string} [ExternalId]
 * @property {string} [Bucket]
 * @property {string} [Key] of an object
 * @property {string} [VersionId]
 * @property {string} [UploadId]
 * @property {number} [PartNumber]
 * @property {{ PartNumber: number, ETag: string, Checksum: Checksum | undefined }[]} [Parts]
 * @property {Buffer} [Body]
 * @property {Checksum} [Checksum] of the body
 * @property {string} [ChecksumAlgorithm]
 * @property {string} [ChecksumMode]
 * @property {string} [ContentSHA256] hexadecimal, as the request was signed with it
 * @property {string} [ContentMD5]
 * @property {string} [ContentType]
 * @property {Record<string, string>} [Metadata]
 * @property {string} [ServerSideEncryption]
 * @property {string} [SSEKMSKeyId]
 * @property {string} [ExpectedBucketOwner]
 * @property {string} [Range]
 * @property {string} [IfMatch]
 * @property {string} [IfNoneMatch]
 * @property {string} [Prefix]
 * @property {number} [MaxKeys]
 * @property {string} [ContinuationToken]
 * @property {unknown} [sbom]
 * @property {string} [outputFormat]
 */

/**
 * @typedef {object} MetricDataQuery
 * @property {string} Id
 * @property {MetricStat} [MetricStat]
 * @property {string} [Expression]
 * @property {string} [Label]
 * @property {boolean} [ReturnData]
 * @property {number} [Period]
 * @property {string} [AccountId]
 */

/**
 * @typedef {object} MetricStat
 * @property {{ Namespace?: string, MetricName?: string, Dimensions?: { Name: string, Value: string }[] }} Metric
 * @property {number} Period seconds
 * @property {string} Stat
 * @property {string} [Unit]
 */

/**
 * @typedef {object} Revision
 * @property {string} [revisionType]
 * @property {{ content?: string, sha256?: string }} [appSpecContent]
 */

/**
 * @callback Operation
 * @param {RegionState} state
 * @param {Input} input
 * @param {Context} context
 * @returns {Outcome | Promise<Outcome>}
 */

export {};
