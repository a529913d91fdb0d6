// The services besides Lambda that speak AWS JSON: one path, the operation in the x-amz-target header.

/** @import { Operation } from './context.js' */
/** @import { RpcProtocol } from './answers.js' */

import { DescribeAlarms } from './alarms.js';
import { CreateDeployment, GetDeployment, GetDeploymentGroup, StopDeployment } from './deployments.js';
import { GetQueryResults, StartQuery, StopQuery } from './logs.js';
import { GetMetricData } from './metrics.js';
import { GetParameter, PutParameter } from './parameters.js';
import { GetResources } from './tagged-resources.js';
import { LookupEvents } from './trail.js';

/**
 * @typedef {object} Service
 * @property {string} target what comes before the operation
 * @property {RpcProtocol} protocol
 * @property {Map<string, { run: Operation, members: string[] }>} operations by name
 */

const ALARMS = 'AlarmNames AlarmNamePrefix AlarmTypes StateValue MaxRecords NextToken';
const METRICS = 'MetricDataQueries StartTime EndTime NextToken ScanBy MaxDatapoints';
const RESOURCES = 'TagFilters ResourceTypeFilters ResourcesPerPage PaginationToken';
const GROUP = 'applicationName deploymentGroupName';
const DEPLOYMENT = `${GROUP} revision deploymentConfigName description autoRollbackConfiguration`;

const NAMES = { ServiceException: 'InternalFailure', ServiceUnavailableException: 'ServiceUnavailable' };

/** @type {Service} */
const TAGGING = {
  target: 'ResourceGroupsTaggingAPI_20170126',
  protocol: {
    ...{ kind: 'json-rpc', type: 'application/x-amz-json-1.1', queryCompatible: false },
    names: {
      ...{ ...NAMES, ServiceException: 'InternalServiceException' },
      ...{ TooManyRequestsException: 'ThrottledException', ValidationException: 'InvalidParameterException' },
    },
  },
  operations: operations([GetResources, RESOURCES]),
};

/** Its errors have the names they have in its Query protocol; see `awsQueryCompatible` in the SDK. @type {Service} */
const CLOUDWATCH = {
  target: 'GraniteServiceVersion20100801',
  protocol: {
    ...{ kind: 'json-rpc', type: 'application/x-amz-json-1.0', queryCompatible: true },
    names: {
      ...{ ...NAMES, TooManyRequestsException: 'Throttling' },
      ...{ AccessDeniedException: 'AccessDenied', ValidationException: 'ValidationError' },
      ...{ ExpiredTokenException: 'ExpiredToken', UnrecognizedClientException: 'InvalidClientTokenId' },
    },
  },
  operations: operations([DescribeAlarms, ALARMS], [GetMetricData, METRICS]),
};

/** @type {Service} */
const CODE_DEPLOY = {
  target: 'CodeDeploy_20141006',
  protocol: {
    ...{ kind: 'json-rpc', type: 'application/x-amz-json-1.1', queryCompatible: false },
    names: { ...NAMES, TooManyRequestsException: 'ThrottlingException' },
  },
  operations: operations(
    [CreateDeployment, DEPLOYMENT],
    [GetDeployment, 'deploymentId'],
    [StopDeployment, 'deploymentId autoRollbackEnabled'],
    [GetDeploymentGroup, GROUP],
  ),
};

/** @type {Service} */
const SSM = {
  target: 'AmazonSSM',
  protocol: {
    ...{ kind: 'json-rpc', type: 'application/x-amz-json-1.1', queryCompatible: false },
    names: {
      ...{ ...NAMES, ServiceException: 'InternalServerError' },
      TooManyRequestsException: 'ThrottlingException',
    },
  },
  operations: operations(
    [GetParameter, 'Name WithDecryption'],
    [PutParameter, 'Name Value Type Overwrite Description Tier DataType'],
  ),
};

/** @type {Service} */
const LOGS = {
  target: 'Logs_20140328',
  protocol: {
    ...{ kind: 'json-rpc', type: 'application/x-amz-json-1.1', queryCompatible: false },
    names: {
      ...{ ...NAMES, TooManyRequestsException: 'ThrottlingException' },
      ValidationException: 'InvalidParameterException',
    },
  },
  operations: operations(
    [StartQuery, 'logGroupNames queryString startTime endTime limit'],
    [GetQueryResults, 'queryId'],
    [StopQuery, 'queryId'],
  ),
};

/**
 * The target is that of the SDKs made from AWS's Smithy models, as for JavaScript. The AWS CLI sends a longer one, with
 * `com.amazonaws.cloudtrail.v20131101.` before it, which AWS takes and the emulator does not.
 * @type {Service}
 */
const CLOUD_TRAIL = {
  target: 'CloudTrail_20131101',
  protocol: {
    ...{ kind: 'json-rpc', type: 'application/x-amz-json-1.1', queryCompatible: false },
    names: { ...NAMES, TooManyRequestsException: 'ThrottlingException' },
  },
  operations: operations([LookupEvents, 'LookupAttributes StartTime EndTime MaxResults NextToken']),
};

/** By the name in the credential scope of a request. @type {ReadonlyMap<string, Service>} */
export const SERVICES = new Map([
  ['tagging', TAGGING],
  ['monitoring', CLOUDWATCH],
  ['codedeploy', CODE_DEPLOY],
  ['ssm', SSM],
  ['logs', LOGS],
  ['cloudtrail', CLOUD_TRAIL],
]);

/** @param {...[Operation, string]} known with the members each takes */
function operations(...known) {
  return new Map(known.map(([run, members]) => [run.name, { run, members: members.split(' ') }]));
}
