export const id = 507;

export const ids = [ 507 ];

export const modules = {
 7507: (__unused_webpack_module, exports, __webpack_require__) => {
  const {awsEndpointFunctions: awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider: createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS: NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration: getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration: resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig: resolveUserAgentConfig, resolveHostHeaderConfig: resolveHostHeaderConfig, getUserAgentPlugin: getUserAgentPlugin, getHostHeaderPlugin: getHostHeaderPlugin, getLoggerPlugin: getLoggerPlugin, getRecursionDetectionPlugin: getRecursionDetectionPlugin} = __webpack_require__(5152);
  const {getHttpAuthSchemeEndpointRuleSetPlugin: getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig: DefaultIdentityProviderConfig, getHttpSigningPlugin: getHttpSigningPlugin, createPaginator: createPaginator} = __webpack_require__(402);
  const {normalizeProvider: normalizeProvider, getSmithyContext: getSmithyContext, ServiceException: ServiceException, NoOpLogger: NoOpLogger, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode: loadConfigsForDefaultMode, getDefaultExtensionConfiguration: getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig: resolveDefaultRuntimeConfig, Client: Client, makeBuilder: makeBuilder, createWaiter: createWaiter, checkExceptions: checkExceptions, WaiterState: WaiterState, createAggregatedClient: createAggregatedClient} = __webpack_require__(2658);
  const {Command: $Command} = __webpack_require__(2658);
  const {resolveDefaultsModeConfig: resolveDefaultsModeConfig, loadConfig: loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS: NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS: NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig: resolveRegionConfig} = __webpack_require__(7291);
  const {BinaryDecisionDiagram: BinaryDecisionDiagram, EndpointCache: EndpointCache, decideEndpoint: decideEndpoint, customEndpointFunctions: customEndpointFunctions, resolveEndpointConfig: resolveEndpointConfig, getEndpointPlugin: getEndpointPlugin} = __webpack_require__(2085);
  const {parseUrl: parseUrl, getHttpHandlerExtensionConfiguration: getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig: resolveHttpHandlerRuntimeConfig, getContentLengthPlugin: getContentLengthPlugin} = __webpack_require__(3422);
  const {DEFAULT_RETRY_MODE: DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS: NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig: resolveRetryConfig, getRetryPlugin: getRetryPlugin} = __webpack_require__(3609);
  const {TypeRegistry: TypeRegistry, getSchemaSerdePlugin: getSchemaSerdePlugin} = __webpack_require__(6890);
  const {resolveAwsSdkSigV4Config: resolveAwsSdkSigV4Config, AwsSdkSigV4Signer: AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: NODE_AUTH_SCHEME_PREFERENCE_OPTIONS} = __webpack_require__(7523);
  const {defaultProvider: defaultProvider} = __webpack_require__(5861);
  const {toUtf8: toUtf8, fromUtf8: fromUtf8, toBase64: toBase64, fromBase64: fromBase64, calculateBodyLength: calculateBodyLength} = __webpack_require__(2430);
  const {streamCollector: streamCollector, NodeHttpHandler: NodeHttpHandler} = __webpack_require__(1279);
  const {AwsJson1_1Protocol: AwsJson1_1Protocol} = __webpack_require__(7288);
  const {Sha256: Sha256} = __webpack_require__(9542);
  const defaultCodeDeployHttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: getSmithyContext(context).operation,
   region: await normalizeProvider(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "codedeploy",
     region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
     signingProperties: {
      config: config,
      context: context
     }
    })
   };
  }
  const defaultCodeDeployHttpAuthSchemeProvider = authParameters => {
   const options = [];
   switch (authParameters.operation) {
   default:
    options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
   }
   return options;
  };
  const resolveHttpAuthSchemeConfig = config => {
   const config_0 = resolveAwsSdkSigV4Config(config);
   return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = options => Object.assign(options, {
   useDualstackEndpoint: options.useDualstackEndpoint ?? false,
   useFipsEndpoint: options.useFipsEndpoint ?? false,
   defaultSigningName: "codedeploy"
  });
  const commonParams = {
   UseFIPS: {
    type: "builtInParams",
    name: "useFipsEndpoint"
   },
   Endpoint: {
    type: "builtInParams",
    name: "endpoint"
   },
   Region: {
    type: "builtInParams",
    name: "region"
   },
   UseDualStack: {
    type: "builtInParams",
    name: "useDualstackEndpoint"
   }
  };
  var version = "3.1132.0";
  var packageInfo = {
   version: version
  };
  const k = "ref";
  const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = {
   [k]: "Endpoint"
  }, h = {
   [k]: d
  }, i = {}, j = [ {
   [k]: "Region"
  } ];
  const _data = {
   conditions: [ [ c, [ g ] ], [ c, j ], [ "aws.partition", j, d ], [ e, [ {
    [k]: "UseFIPS"
   }, b ] ], [ e, [ {
    [k]: "UseDualStack"
   }, b ] ], [ e, [ {
    fn: f,
    argv: [ h, "supportsDualStack" ]
   }, b ] ], [ e, [ {
    fn: f,
    argv: [ h, "supportsFIPS" ]
   }, b ] ] ],
   results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://codedeploy-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://codedeploy-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://codedeploy.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://codedeploy.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 12, 3, 1, 4, r + 11, 2, 5, r + 11, 3, 8, 6, 4, 7, r + 10, 5, r + 8, r + 9, 4, 10, 9, 6, r + 6, r + 7, 5, 11, r + 5, 6, r + 4, r + 5, 3, r + 1, 13, 4, r + 2, r + 3 ]);
  const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
  const cache = new EndpointCache({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS" ]
  });
  const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => decideEndpoint(bdd, {
   endpointParams: endpointParams,
   logger: context.logger
  }));
  customEndpointFunctions.aws = awsEndpointFunctions;
  class CodeDeployServiceException extends ServiceException {
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, CodeDeployServiceException.prototype);
   }
  }
  class InstanceLimitExceededException extends CodeDeployServiceException {
   name="InstanceLimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InstanceLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InstanceLimitExceededException.prototype);
   }
  }
  class InstanceNameRequiredException extends CodeDeployServiceException {
   name="InstanceNameRequiredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InstanceNameRequiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InstanceNameRequiredException.prototype);
   }
  }
  class InstanceNotRegisteredException extends CodeDeployServiceException {
   name="InstanceNotRegisteredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InstanceNotRegisteredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InstanceNotRegisteredException.prototype);
   }
  }
  class InvalidInstanceNameException extends CodeDeployServiceException {
   name="InvalidInstanceNameException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidInstanceNameException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidInstanceNameException.prototype);
   }
  }
  class InvalidTagException extends CodeDeployServiceException {
   name="InvalidTagException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidTagException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTagException.prototype);
   }
  }
  class TagLimitExceededException extends CodeDeployServiceException {
   name="TagLimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "TagLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TagLimitExceededException.prototype);
   }
  }
  class TagRequiredException extends CodeDeployServiceException {
   name="TagRequiredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "TagRequiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TagRequiredException.prototype);
   }
  }
  class AlarmsLimitExceededException extends CodeDeployServiceException {
   name="AlarmsLimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "AlarmsLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, AlarmsLimitExceededException.prototype);
   }
  }
  class ApplicationAlreadyExistsException extends CodeDeployServiceException {
   name="ApplicationAlreadyExistsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ApplicationAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ApplicationAlreadyExistsException.prototype);
   }
  }
  class ApplicationDoesNotExistException extends CodeDeployServiceException {
   name="ApplicationDoesNotExistException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ApplicationDoesNotExistException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ApplicationDoesNotExistException.prototype);
   }
  }
  class ApplicationLimitExceededException extends CodeDeployServiceException {
   name="ApplicationLimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ApplicationLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ApplicationLimitExceededException.prototype);
   }
  }
  class ApplicationNameRequiredException extends CodeDeployServiceException {
   name="ApplicationNameRequiredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ApplicationNameRequiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ApplicationNameRequiredException.prototype);
   }
  }
  class ArnNotSupportedException extends CodeDeployServiceException {
   name="ArnNotSupportedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ArnNotSupportedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ArnNotSupportedException.prototype);
   }
  }
  class BatchLimitExceededException extends CodeDeployServiceException {
   name="BatchLimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "BatchLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, BatchLimitExceededException.prototype);
   }
  }
  class InvalidApplicationNameException extends CodeDeployServiceException {
   name="InvalidApplicationNameException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidApplicationNameException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidApplicationNameException.prototype);
   }
  }
  class InvalidRevisionException extends CodeDeployServiceException {
   name="InvalidRevisionException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidRevisionException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidRevisionException.prototype);
   }
  }
  class RevisionRequiredException extends CodeDeployServiceException {
   name="RevisionRequiredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "RevisionRequiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RevisionRequiredException.prototype);
   }
  }
  class DeploymentConfigDoesNotExistException extends CodeDeployServiceException {
   name="DeploymentConfigDoesNotExistException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentConfigDoesNotExistException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentConfigDoesNotExistException.prototype);
   }
  }
  class DeploymentGroupNameRequiredException extends CodeDeployServiceException {
   name="DeploymentGroupNameRequiredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentGroupNameRequiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentGroupNameRequiredException.prototype);
   }
  }
  class InvalidDeploymentGroupNameException extends CodeDeployServiceException {
   name="InvalidDeploymentGroupNameException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidDeploymentGroupNameException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidDeploymentGroupNameException.prototype);
   }
  }
  class DeploymentDoesNotExistException extends CodeDeployServiceException {
   name="DeploymentDoesNotExistException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentDoesNotExistException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentDoesNotExistException.prototype);
   }
  }
  class DeploymentIdRequiredException extends CodeDeployServiceException {
   name="DeploymentIdRequiredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentIdRequiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentIdRequiredException.prototype);
   }
  }
  class InstanceIdRequiredException extends CodeDeployServiceException {
   name="InstanceIdRequiredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InstanceIdRequiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InstanceIdRequiredException.prototype);
   }
  }
  class InvalidComputePlatformException extends CodeDeployServiceException {
   name="InvalidComputePlatformException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidComputePlatformException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidComputePlatformException.prototype);
   }
  }
  class InvalidDeploymentIdException extends CodeDeployServiceException {
   name="InvalidDeploymentIdException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidDeploymentIdException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidDeploymentIdException.prototype);
   }
  }
  class DeploymentNotStartedException extends CodeDeployServiceException {
   name="DeploymentNotStartedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentNotStartedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentNotStartedException.prototype);
   }
  }
  class DeploymentTargetDoesNotExistException extends CodeDeployServiceException {
   name="DeploymentTargetDoesNotExistException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentTargetDoesNotExistException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentTargetDoesNotExistException.prototype);
   }
  }
  class DeploymentTargetIdRequiredException extends CodeDeployServiceException {
   name="DeploymentTargetIdRequiredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentTargetIdRequiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentTargetIdRequiredException.prototype);
   }
  }
  class DeploymentTargetListSizeExceededException extends CodeDeployServiceException {
   name="DeploymentTargetListSizeExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentTargetListSizeExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentTargetListSizeExceededException.prototype);
   }
  }
  class InstanceDoesNotExistException extends CodeDeployServiceException {
   name="InstanceDoesNotExistException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InstanceDoesNotExistException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InstanceDoesNotExistException.prototype);
   }
  }
  class InvalidDeploymentTargetIdException extends CodeDeployServiceException {
   name="InvalidDeploymentTargetIdException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidDeploymentTargetIdException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidDeploymentTargetIdException.prototype);
   }
  }
  class BucketNameFilterRequiredException extends CodeDeployServiceException {
   name="BucketNameFilterRequiredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "BucketNameFilterRequiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, BucketNameFilterRequiredException.prototype);
   }
  }
  class DeploymentAlreadyCompletedException extends CodeDeployServiceException {
   name="DeploymentAlreadyCompletedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentAlreadyCompletedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentAlreadyCompletedException.prototype);
   }
  }
  class DeploymentIsNotInReadyStateException extends CodeDeployServiceException {
   name="DeploymentIsNotInReadyStateException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentIsNotInReadyStateException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentIsNotInReadyStateException.prototype);
   }
  }
  class InvalidDeploymentStatusException extends CodeDeployServiceException {
   name="InvalidDeploymentStatusException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidDeploymentStatusException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidDeploymentStatusException.prototype);
   }
  }
  class InvalidDeploymentWaitTypeException extends CodeDeployServiceException {
   name="InvalidDeploymentWaitTypeException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidDeploymentWaitTypeException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidDeploymentWaitTypeException.prototype);
   }
  }
  class UnsupportedActionForDeploymentTypeException extends CodeDeployServiceException {
   name="UnsupportedActionForDeploymentTypeException";
   $fault="client";
   constructor(opts) {
    super({
     name: "UnsupportedActionForDeploymentTypeException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, UnsupportedActionForDeploymentTypeException.prototype);
   }
  }
  class InvalidTagsToAddException extends CodeDeployServiceException {
   name="InvalidTagsToAddException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidTagsToAddException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTagsToAddException.prototype);
   }
  }
  class ThrottlingException extends CodeDeployServiceException {
   name="ThrottlingException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ThrottlingException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ThrottlingException.prototype);
   }
  }
  class DeploymentGroupDoesNotExistException extends CodeDeployServiceException {
   name="DeploymentGroupDoesNotExistException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentGroupDoesNotExistException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentGroupDoesNotExistException.prototype);
   }
  }
  class DeploymentLimitExceededException extends CodeDeployServiceException {
   name="DeploymentLimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentLimitExceededException.prototype);
   }
  }
  class DescriptionTooLongException extends CodeDeployServiceException {
   name="DescriptionTooLongException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DescriptionTooLongException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DescriptionTooLongException.prototype);
   }
  }
  class InvalidAlarmConfigException extends CodeDeployServiceException {
   name="InvalidAlarmConfigException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidAlarmConfigException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidAlarmConfigException.prototype);
   }
  }
  class InvalidAutoRollbackConfigException extends CodeDeployServiceException {
   name="InvalidAutoRollbackConfigException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidAutoRollbackConfigException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidAutoRollbackConfigException.prototype);
   }
  }
  class InvalidAutoScalingGroupException extends CodeDeployServiceException {
   name="InvalidAutoScalingGroupException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidAutoScalingGroupException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidAutoScalingGroupException.prototype);
   }
  }
  class InvalidDeploymentConfigNameException extends CodeDeployServiceException {
   name="InvalidDeploymentConfigNameException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidDeploymentConfigNameException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidDeploymentConfigNameException.prototype);
   }
  }
  class InvalidECSServiceException extends CodeDeployServiceException {
   name="InvalidECSServiceException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidECSServiceException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidECSServiceException.prototype);
   }
  }
  class InvalidFileExistsBehaviorException extends CodeDeployServiceException {
   name="InvalidFileExistsBehaviorException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidFileExistsBehaviorException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidFileExistsBehaviorException.prototype);
   }
  }
  class InvalidGitHubAccountTokenException extends CodeDeployServiceException {
   name="InvalidGitHubAccountTokenException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidGitHubAccountTokenException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidGitHubAccountTokenException.prototype);
   }
  }
  class InvalidIgnoreApplicationStopFailuresValueException extends CodeDeployServiceException {
   name="InvalidIgnoreApplicationStopFailuresValueException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidIgnoreApplicationStopFailuresValueException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidIgnoreApplicationStopFailuresValueException.prototype);
   }
  }
  class InvalidInputException extends CodeDeployServiceException {
   name="InvalidInputException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidInputException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidInputException.prototype);
   }
  }
  class InvalidLoadBalancerInfoException extends CodeDeployServiceException {
   name="InvalidLoadBalancerInfoException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidLoadBalancerInfoException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidLoadBalancerInfoException.prototype);
   }
  }
  class InvalidRoleException extends CodeDeployServiceException {
   name="InvalidRoleException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidRoleException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidRoleException.prototype);
   }
  }
  class InvalidTargetInstancesException extends CodeDeployServiceException {
   name="InvalidTargetInstancesException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidTargetInstancesException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTargetInstancesException.prototype);
   }
  }
  class InvalidTrafficRoutingConfigurationException extends CodeDeployServiceException {
   name="InvalidTrafficRoutingConfigurationException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidTrafficRoutingConfigurationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTrafficRoutingConfigurationException.prototype);
   }
  }
  class InvalidUpdateOutdatedInstancesOnlyValueException extends CodeDeployServiceException {
   name="InvalidUpdateOutdatedInstancesOnlyValueException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidUpdateOutdatedInstancesOnlyValueException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidUpdateOutdatedInstancesOnlyValueException.prototype);
   }
  }
  class RevisionDoesNotExistException extends CodeDeployServiceException {
   name="RevisionDoesNotExistException";
   $fault="client";
   constructor(opts) {
    super({
     name: "RevisionDoesNotExistException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RevisionDoesNotExistException.prototype);
   }
  }
  class DeploymentConfigAlreadyExistsException extends CodeDeployServiceException {
   name="DeploymentConfigAlreadyExistsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentConfigAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentConfigAlreadyExistsException.prototype);
   }
  }
  class DeploymentConfigLimitExceededException extends CodeDeployServiceException {
   name="DeploymentConfigLimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentConfigLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentConfigLimitExceededException.prototype);
   }
  }
  class DeploymentConfigNameRequiredException extends CodeDeployServiceException {
   name="DeploymentConfigNameRequiredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentConfigNameRequiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentConfigNameRequiredException.prototype);
   }
  }
  class InvalidMinimumHealthyHostValueException extends CodeDeployServiceException {
   name="InvalidMinimumHealthyHostValueException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidMinimumHealthyHostValueException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidMinimumHealthyHostValueException.prototype);
   }
  }
  class InvalidZonalDeploymentConfigurationException extends CodeDeployServiceException {
   name="InvalidZonalDeploymentConfigurationException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidZonalDeploymentConfigurationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidZonalDeploymentConfigurationException.prototype);
   }
  }
  class DeploymentGroupAlreadyExistsException extends CodeDeployServiceException {
   name="DeploymentGroupAlreadyExistsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentGroupAlreadyExistsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentGroupAlreadyExistsException.prototype);
   }
  }
  class DeploymentGroupLimitExceededException extends CodeDeployServiceException {
   name="DeploymentGroupLimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentGroupLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentGroupLimitExceededException.prototype);
   }
  }
  class ECSServiceMappingLimitExceededException extends CodeDeployServiceException {
   name="ECSServiceMappingLimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ECSServiceMappingLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ECSServiceMappingLimitExceededException.prototype);
   }
  }
  class InvalidBlueGreenDeploymentConfigurationException extends CodeDeployServiceException {
   name="InvalidBlueGreenDeploymentConfigurationException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidBlueGreenDeploymentConfigurationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidBlueGreenDeploymentConfigurationException.prototype);
   }
  }
  class InvalidDeploymentStyleException extends CodeDeployServiceException {
   name="InvalidDeploymentStyleException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidDeploymentStyleException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidDeploymentStyleException.prototype);
   }
  }
  class InvalidEC2TagCombinationException extends CodeDeployServiceException {
   name="InvalidEC2TagCombinationException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidEC2TagCombinationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidEC2TagCombinationException.prototype);
   }
  }
  class InvalidEC2TagException extends CodeDeployServiceException {
   name="InvalidEC2TagException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidEC2TagException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidEC2TagException.prototype);
   }
  }
  class InvalidOnPremisesTagCombinationException extends CodeDeployServiceException {
   name="InvalidOnPremisesTagCombinationException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidOnPremisesTagCombinationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidOnPremisesTagCombinationException.prototype);
   }
  }
  class InvalidTargetGroupPairException extends CodeDeployServiceException {
   name="InvalidTargetGroupPairException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidTargetGroupPairException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTargetGroupPairException.prototype);
   }
  }
  class InvalidTriggerConfigException extends CodeDeployServiceException {
   name="InvalidTriggerConfigException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidTriggerConfigException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTriggerConfigException.prototype);
   }
  }
  class LifecycleHookLimitExceededException extends CodeDeployServiceException {
   name="LifecycleHookLimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "LifecycleHookLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LifecycleHookLimitExceededException.prototype);
   }
  }
  class RoleRequiredException extends CodeDeployServiceException {
   name="RoleRequiredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "RoleRequiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RoleRequiredException.prototype);
   }
  }
  class TagSetListLimitExceededException extends CodeDeployServiceException {
   name="TagSetListLimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "TagSetListLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TagSetListLimitExceededException.prototype);
   }
  }
  class TriggerTargetsLimitExceededException extends CodeDeployServiceException {
   name="TriggerTargetsLimitExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "TriggerTargetsLimitExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, TriggerTargetsLimitExceededException.prototype);
   }
  }
  class DeploymentConfigInUseException extends CodeDeployServiceException {
   name="DeploymentConfigInUseException";
   $fault="client";
   constructor(opts) {
    super({
     name: "DeploymentConfigInUseException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, DeploymentConfigInUseException.prototype);
   }
  }
  class InvalidOperationException extends CodeDeployServiceException {
   name="InvalidOperationException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidOperationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidOperationException.prototype);
   }
  }
  class GitHubAccountTokenDoesNotExistException extends CodeDeployServiceException {
   name="GitHubAccountTokenDoesNotExistException";
   $fault="client";
   constructor(opts) {
    super({
     name: "GitHubAccountTokenDoesNotExistException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, GitHubAccountTokenDoesNotExistException.prototype);
   }
  }
  class GitHubAccountTokenNameRequiredException extends CodeDeployServiceException {
   name="GitHubAccountTokenNameRequiredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "GitHubAccountTokenNameRequiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, GitHubAccountTokenNameRequiredException.prototype);
   }
  }
  class InvalidGitHubAccountTokenNameException extends CodeDeployServiceException {
   name="InvalidGitHubAccountTokenNameException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidGitHubAccountTokenNameException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidGitHubAccountTokenNameException.prototype);
   }
  }
  class OperationNotSupportedException extends CodeDeployServiceException {
   name="OperationNotSupportedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "OperationNotSupportedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, OperationNotSupportedException.prototype);
   }
  }
  class ResourceValidationException extends CodeDeployServiceException {
   name="ResourceValidationException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ResourceValidationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceValidationException.prototype);
   }
  }
  class InvalidBucketNameFilterException extends CodeDeployServiceException {
   name="InvalidBucketNameFilterException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidBucketNameFilterException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidBucketNameFilterException.prototype);
   }
  }
  class InvalidDeployedStateFilterException extends CodeDeployServiceException {
   name="InvalidDeployedStateFilterException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidDeployedStateFilterException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidDeployedStateFilterException.prototype);
   }
  }
  class InvalidKeyPrefixFilterException extends CodeDeployServiceException {
   name="InvalidKeyPrefixFilterException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidKeyPrefixFilterException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidKeyPrefixFilterException.prototype);
   }
  }
  class InvalidNextTokenException extends CodeDeployServiceException {
   name="InvalidNextTokenException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidNextTokenException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
   }
  }
  class InvalidSortByException extends CodeDeployServiceException {
   name="InvalidSortByException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidSortByException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidSortByException.prototype);
   }
  }
  class InvalidSortOrderException extends CodeDeployServiceException {
   name="InvalidSortOrderException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidSortOrderException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidSortOrderException.prototype);
   }
  }
  class InvalidDeploymentInstanceTypeException extends CodeDeployServiceException {
   name="InvalidDeploymentInstanceTypeException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidDeploymentInstanceTypeException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidDeploymentInstanceTypeException.prototype);
   }
  }
  class InvalidInstanceStatusException extends CodeDeployServiceException {
   name="InvalidInstanceStatusException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidInstanceStatusException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidInstanceStatusException.prototype);
   }
  }
  class InvalidInstanceTypeException extends CodeDeployServiceException {
   name="InvalidInstanceTypeException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidInstanceTypeException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidInstanceTypeException.prototype);
   }
  }
  class InvalidTargetFilterNameException extends CodeDeployServiceException {
   name="InvalidTargetFilterNameException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidTargetFilterNameException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTargetFilterNameException.prototype);
   }
  }
  class InvalidExternalIdException extends CodeDeployServiceException {
   name="InvalidExternalIdException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidExternalIdException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidExternalIdException.prototype);
   }
  }
  class InvalidTimeRangeException extends CodeDeployServiceException {
   name="InvalidTimeRangeException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidTimeRangeException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTimeRangeException.prototype);
   }
  }
  class InvalidRegistrationStatusException extends CodeDeployServiceException {
   name="InvalidRegistrationStatusException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidRegistrationStatusException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidRegistrationStatusException.prototype);
   }
  }
  class InvalidTagFilterException extends CodeDeployServiceException {
   name="InvalidTagFilterException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidTagFilterException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidTagFilterException.prototype);
   }
  }
  class InvalidArnException extends CodeDeployServiceException {
   name="InvalidArnException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidArnException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidArnException.prototype);
   }
  }
  class ResourceArnRequiredException extends CodeDeployServiceException {
   name="ResourceArnRequiredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ResourceArnRequiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ResourceArnRequiredException.prototype);
   }
  }
  class InvalidLifecycleEventHookExecutionIdException extends CodeDeployServiceException {
   name="InvalidLifecycleEventHookExecutionIdException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidLifecycleEventHookExecutionIdException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidLifecycleEventHookExecutionIdException.prototype);
   }
  }
  class InvalidLifecycleEventHookExecutionStatusException extends CodeDeployServiceException {
   name="InvalidLifecycleEventHookExecutionStatusException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidLifecycleEventHookExecutionStatusException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidLifecycleEventHookExecutionStatusException.prototype);
   }
  }
  class LifecycleEventAlreadyCompletedException extends CodeDeployServiceException {
   name="LifecycleEventAlreadyCompletedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "LifecycleEventAlreadyCompletedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, LifecycleEventAlreadyCompletedException.prototype);
   }
  }
  class IamArnRequiredException extends CodeDeployServiceException {
   name="IamArnRequiredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "IamArnRequiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IamArnRequiredException.prototype);
   }
  }
  class IamSessionArnAlreadyRegisteredException extends CodeDeployServiceException {
   name="IamSessionArnAlreadyRegisteredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "IamSessionArnAlreadyRegisteredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IamSessionArnAlreadyRegisteredException.prototype);
   }
  }
  class IamUserArnAlreadyRegisteredException extends CodeDeployServiceException {
   name="IamUserArnAlreadyRegisteredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "IamUserArnAlreadyRegisteredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IamUserArnAlreadyRegisteredException.prototype);
   }
  }
  class IamUserArnRequiredException extends CodeDeployServiceException {
   name="IamUserArnRequiredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "IamUserArnRequiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IamUserArnRequiredException.prototype);
   }
  }
  class InstanceNameAlreadyRegisteredException extends CodeDeployServiceException {
   name="InstanceNameAlreadyRegisteredException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InstanceNameAlreadyRegisteredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InstanceNameAlreadyRegisteredException.prototype);
   }
  }
  class InvalidIamSessionArnException extends CodeDeployServiceException {
   name="InvalidIamSessionArnException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidIamSessionArnException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidIamSessionArnException.prototype);
   }
  }
  class InvalidIamUserArnException extends CodeDeployServiceException {
   name="InvalidIamUserArnException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidIamUserArnException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidIamUserArnException.prototype);
   }
  }
  class MultipleIamArnsProvidedException extends CodeDeployServiceException {
   name="MultipleIamArnsProvidedException";
   $fault="client";
   constructor(opts) {
    super({
     name: "MultipleIamArnsProvidedException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, MultipleIamArnsProvidedException.prototype);
   }
  }
  const _A = "Alarm";
  const _AAEE = "ApplicationAlreadyExistsException";
  const _AC = "AlarmConfiguration";
  const _ADNEE = "ApplicationDoesNotExistException";
  const _AL = "AlarmList";
  const _ALEE = "AlarmsLimitExceededException";
  const _ALEEp = "ApplicationLimitExceededException";
  const _ANRE = "ApplicationNameRequiredException";
  const _ANSE = "ArnNotSupportedException";
  const _ARC = "AutoRollbackConfiguration";
  const _ASC = "AppSpecContent";
  const _BGDC = "BlueGreenDeploymentConfiguration";
  const _BITO = "BlueInstanceTerminationOption";
  const _BLEE = "BatchLimitExceededException";
  const _BNFRE = "BucketNameFilterRequiredException";
  const _CDIr = "CreateDeploymentInput";
  const _CDO = "CreateDeploymentOutput";
  const _CDr = "CreateDeployment";
  const _DACE = "DeploymentAlreadyCompletedException";
  const _DCAEE = "DeploymentConfigAlreadyExistsException";
  const _DCDNEE = "DeploymentConfigDoesNotExistException";
  const _DCIUE = "DeploymentConfigInUseException";
  const _DCLEE = "DeploymentConfigLimitExceededException";
  const _DCNRE = "DeploymentConfigNameRequiredException";
  const _DDNEE = "DeploymentDoesNotExistException";
  const _DGAEE = "DeploymentGroupAlreadyExistsException";
  const _DGDNEE = "DeploymentGroupDoesNotExistException";
  const _DGLEE = "DeploymentGroupLimitExceededException";
  const _DGNRE = "DeploymentGroupNameRequiredException";
  const _DI = "DeploymentInfo";
  const _DINIRSE = "DeploymentIsNotInReadyStateException";
  const _DIRE = "DeploymentIdRequiredException";
  const _DLEE = "DeploymentLimitExceededException";
  const _DNSE = "DeploymentNotStartedException";
  const _DO = "DeploymentOverview";
  const _DRO = "DeploymentReadyOption";
  const _DS = "DeploymentStyle";
  const _DTDNEE = "DeploymentTargetDoesNotExistException";
  const _DTIRE = "DeploymentTargetIdRequiredException";
  const _DTLE = "DescriptionTooLongException";
  const _DTLSEE = "DeploymentTargetListSizeExceededException";
  const _ECSSMLEE = "ECSServiceMappingLimitExceededException";
  const _ECTF = "EC2TagFilter";
  const _ECTFL = "EC2TagFilterList";
  const _ECTS = "EC2TagSet";
  const _ECTSL = "EC2TagSetList";
  const _EI = "ErrorInformation";
  const _ELBI = "ELBInfo";
  const _ELBIL = "ELBInfoList";
  const _F = "Failed";
  const _GD = "GetDeployment";
  const _GDI = "GetDeploymentInput";
  const _GDO = "GetDeploymentOutput";
  const _GFPO = "GreenFleetProvisioningOption";
  const _GHATDNEE = "GitHubAccountTokenDoesNotExistException";
  const _GHATNRE = "GitHubAccountTokenNameRequiredException";
  const _GHL = "GitHubLocation";
  const _IACE = "InvalidAlarmConfigException";
  const _IAE = "InvalidArnException";
  const _IANE = "InvalidApplicationNameException";
  const _IARCE = "InvalidAutoRollbackConfigException";
  const _IARE = "IamArnRequiredException";
  const _IASGE = "InvalidAutoScalingGroupException";
  const _IBGDCE = "InvalidBlueGreenDeploymentConfigurationException";
  const _IBNFE = "InvalidBucketNameFilterException";
  const _ICPE = "InvalidComputePlatformException";
  const _IDCNE = "InvalidDeploymentConfigNameException";
  const _IDGNE = "InvalidDeploymentGroupNameException";
  const _IDIE = "InvalidDeploymentIdException";
  const _IDITE = "InvalidDeploymentInstanceTypeException";
  const _IDNEE = "InstanceDoesNotExistException";
  const _IDSE = "InvalidDeploymentStatusException";
  const _IDSEn = "InvalidDeploymentStyleException";
  const _IDSFE = "InvalidDeployedStateFilterException";
  const _IDTIE = "InvalidDeploymentTargetIdException";
  const _IDWTE = "InvalidDeploymentWaitTypeException";
  const _IECSSE = "InvalidECSServiceException";
  const _IECTCE = "InvalidEC2TagCombinationException";
  const _IECTE = "InvalidEC2TagException";
  const _IEIE = "InvalidExternalIdException";
  const _IFEBE = "InvalidFileExistsBehaviorException";
  const _IGHATE = "InvalidGitHubAccountTokenException";
  const _IGHATNE = "InvalidGitHubAccountTokenNameException";
  const _IIASFVE = "InvalidIgnoreApplicationStopFailuresValueException";
  const _IIE = "InvalidInputException";
  const _IINE = "InvalidInstanceNameException";
  const _IIRE = "InstanceIdRequiredException";
  const _IISAE = "InvalidIamSessionArnException";
  const _IISE = "InvalidInstanceStatusException";
  const _IITE = "InvalidInstanceTypeException";
  const _IIUAE = "InvalidIamUserArnException";
  const _IKPFE = "InvalidKeyPrefixFilterException";
  const _ILBIE = "InvalidLoadBalancerInfoException";
  const _ILEE = "InstanceLimitExceededException";
  const _ILEHEIE = "InvalidLifecycleEventHookExecutionIdException";
  const _ILEHESE = "InvalidLifecycleEventHookExecutionStatusException";
  const _IMHHVE = "InvalidMinimumHealthyHostValueException";
  const _INARE = "InstanceNameAlreadyRegisteredException";
  const _INRE = "InstanceNameRequiredException";
  const _INREn = "InstanceNotRegisteredException";
  const _INTE = "InvalidNextTokenException";
  const _IOE = "InvalidOperationException";
  const _IOPTCE = "InvalidOnPremisesTagCombinationException";
  const _IP = "InProgress";
  const _IRE = "InvalidRevisionException";
  const _IREn = "InvalidRoleException";
  const _IRSE = "InvalidRegistrationStatusException";
  const _ISAARE = "IamSessionArnAlreadyRegisteredException";
  const _ISBE = "InvalidSortByException";
  const _ISOE = "InvalidSortOrderException";
  const _ITCE = "InvalidTriggerConfigException";
  const _ITE = "InvalidTagException";
  const _ITFE = "InvalidTagFilterException";
  const _ITFNE = "InvalidTargetFilterNameException";
  const _ITGPE = "InvalidTargetGroupPairException";
  const _ITIE = "InvalidTargetInstancesException";
  const _ITRCE = "InvalidTrafficRoutingConfigurationException";
  const _ITRE = "InvalidTimeRangeException";
  const _ITTAE = "InvalidTagsToAddException";
  const _IUAARE = "IamUserArnAlreadyRegisteredException";
  const _IUARE = "IamUserArnRequiredException";
  const _IUOIOVE = "InvalidUpdateOutdatedInstancesOnlyValueException";
  const _IZDCE = "InvalidZonalDeploymentConfigurationException";
  const _K = "Key";
  const _LBI = "LoadBalancerInfo";
  const _LEACE = "LifecycleEventAlreadyCompletedException";
  const _LHLEE = "LifecycleHookLimitExceededException";
  const _MIAPE = "MultipleIamArnsProvidedException";
  const _ONSE = "OperationNotSupportedException";
  const _P = "Pending";
  const _R = "Ready";
  const _RARE = "ResourceArnRequiredException";
  const _RD = "RelatedDeployments";
  const _RDNEE = "RevisionDoesNotExistException";
  const _RIo = "RollbackInfo";
  const _RL = "RevisionLocation";
  const _RRE = "RevisionRequiredException";
  const _RREo = "RoleRequiredException";
  const _RS = "RawString";
  const _RVE = "ResourceValidationException";
  const _S = "Succeeded";
  const _SD = "StopDeployment";
  const _SDI = "StopDeploymentInput";
  const _SDO = "StopDeploymentOutput";
  const _SL = "S3Location";
  const _Sk = "Skipped";
  const _T = "Type";
  const _TE = "ThrottlingException";
  const _TGI = "TargetGroupInfo";
  const _TGIL = "TargetGroupInfoList";
  const _TGPI = "TargetGroupPairInfo";
  const _TGPIL = "TargetGroupPairInfoList";
  const _TI = "TargetInstances";
  const _TLEE = "TagLimitExceededException";
  const _TRE = "TagRequiredException";
  const _TRr = "TrafficRoute";
  const _TSLLEE = "TagSetListLimitExceededException";
  const _TTLEE = "TriggerTargetsLimitExceededException";
  const _UAFDTE = "UnsupportedActionForDeploymentTypeException";
  const _V = "Value";
  const _a = "alarms";
  const _aDSI = "additionalDeploymentStatusInfo";
  const _aN = "applicationName";
  const _aOT = "actionOnTimeout";
  const _aRC = "autoRollbackConfiguration";
  const _aRE = "autoRollbackEnabled";
  const _aSC = "appSpecContent";
  const _aSG = "autoScalingGroups";
  const _aUOIDI = "autoUpdateOutdatedInstancesDeploymentIds";
  const _aUOIRDI = "autoUpdateOutdatedInstancesRootDeploymentId";
  const _ac = "action";
  const _b = "bucket";
  const _bGDC = "blueGreenDeploymentConfiguration";
  const _bT = "bundleType";
  const _c = "client";
  const _cI = "commitId";
  const _cP = "computePlatform";
  const _cT = "createTime";
  const _cTo = "completeTime";
  const _co = "content";
  const _cod = "code";
  const _cr = "creator";
  const _d = "description";
  const _dCN = "deploymentConfigName";
  const _dGNe = "deploymentGroupName";
  const _dI = "deploymentId";
  const _dIepl = "deploymentInfo";
  const _dM = "deploymentMode";
  const _dO = "deploymentOverview";
  const _dOe = "deploymentOption";
  const _dRO = "deploymentReadyOption";
  const _dS = "deploymentStyle";
  const _dSM = "deploymentStatusMessages";
  const _dTe = "deploymentType";
  const _e = "error";
  const _eI = "externalId";
  const _eIL = "elbInfoList";
  const _eIr = "errorInformation";
  const _eTS = "ec2TagSet";
  const _eTSL = "ec2TagSetList";
  const _eTa = "eTag";
  const _en = "enabled";
  const _ev = "events";
  const _fEB = "fileExistsBehavior";
  const _gFPO = "greenFleetProvisioningOption";
  const _gHL = "gitHubLocation";
  const _iASF = "ignoreApplicationStopFailures";
  const _iPAF = "ignorePollAlarmFailure";
  const _iTWTS = "instanceTerminationWaitTimeStarted";
  const _k = "key";
  const _lA = "listenerArns";
  const _lBI = "loadBalancerInfo";
  const _m = "message";
  const _n = "name";
  const _oAC = "overrideAlarmConfiguration";
  const _pR = "previousRevision";
  const _pTR = "prodTrafficRoute";
  const _rD = "relatedDeployments";
  const _rDI = "rollbackDeploymentId";
  const _rI = "rollbackInfo";
  const _rM = "rollbackMessage";
  const _rTDI = "rollbackTriggeringDeploymentId";
  const _rTev = "revisionType";
  const _re = "revision";
  const _rep = "repository";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.codedeploy";
  const _sL = "s3Location";
  const _sM = "statusMessage";
  const _sT = "startTime";
  const _sh = "sha256";
  const _st = "status";
  const _str = "string";
  const _tBIODS = "terminateBlueInstancesOnDeploymentSuccess";
  const _tFa = "tagFilters";
  const _tGIL = "targetGroupInfoList";
  const _tGPIL = "targetGroupPairInfoList";
  const _tGa = "targetGroups";
  const _tIar = "targetInstances";
  const _tTR = "testTrafficRoute";
  const _tWTIM = "terminationWaitTimeInMinutes";
  const _uOIO = "updateOutdatedInstancesOnly";
  const _ve = "version";
  const _wTIM = "waitTimeInMinutes";
  const n0 = "com.amazonaws.codedeploy";
  const _s_registry = TypeRegistry.for(_s);
  var CodeDeployServiceException$ = [ -3, _s, "CodeDeployServiceException", 0, [], [] ];
  _s_registry.registerError(CodeDeployServiceException$, CodeDeployServiceException);
  const n0_registry = TypeRegistry.for(n0);
  var AlarmsLimitExceededException$ = [ -3, n0, _ALEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(AlarmsLimitExceededException$, AlarmsLimitExceededException);
  var ApplicationAlreadyExistsException$ = [ -3, n0, _AAEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ApplicationAlreadyExistsException$, ApplicationAlreadyExistsException);
  var ApplicationDoesNotExistException$ = [ -3, n0, _ADNEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ApplicationDoesNotExistException$, ApplicationDoesNotExistException);
  var ApplicationLimitExceededException$ = [ -3, n0, _ALEEp, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ApplicationLimitExceededException$, ApplicationLimitExceededException);
  var ApplicationNameRequiredException$ = [ -3, n0, _ANRE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ApplicationNameRequiredException$, ApplicationNameRequiredException);
  var ArnNotSupportedException$ = [ -3, n0, _ANSE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ArnNotSupportedException$, ArnNotSupportedException);
  var BatchLimitExceededException$ = [ -3, n0, _BLEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(BatchLimitExceededException$, BatchLimitExceededException);
  var BucketNameFilterRequiredException$ = [ -3, n0, _BNFRE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(BucketNameFilterRequiredException$, BucketNameFilterRequiredException);
  var DeploymentAlreadyCompletedException$ = [ -3, n0, _DACE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentAlreadyCompletedException$, DeploymentAlreadyCompletedException);
  var DeploymentConfigAlreadyExistsException$ = [ -3, n0, _DCAEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentConfigAlreadyExistsException$, DeploymentConfigAlreadyExistsException);
  var DeploymentConfigDoesNotExistException$ = [ -3, n0, _DCDNEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentConfigDoesNotExistException$, DeploymentConfigDoesNotExistException);
  var DeploymentConfigInUseException$ = [ -3, n0, _DCIUE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentConfigInUseException$, DeploymentConfigInUseException);
  var DeploymentConfigLimitExceededException$ = [ -3, n0, _DCLEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentConfigLimitExceededException$, DeploymentConfigLimitExceededException);
  var DeploymentConfigNameRequiredException$ = [ -3, n0, _DCNRE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentConfigNameRequiredException$, DeploymentConfigNameRequiredException);
  var DeploymentDoesNotExistException$ = [ -3, n0, _DDNEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentDoesNotExistException$, DeploymentDoesNotExistException);
  var DeploymentGroupAlreadyExistsException$ = [ -3, n0, _DGAEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentGroupAlreadyExistsException$, DeploymentGroupAlreadyExistsException);
  var DeploymentGroupDoesNotExistException$ = [ -3, n0, _DGDNEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentGroupDoesNotExistException$, DeploymentGroupDoesNotExistException);
  var DeploymentGroupLimitExceededException$ = [ -3, n0, _DGLEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentGroupLimitExceededException$, DeploymentGroupLimitExceededException);
  var DeploymentGroupNameRequiredException$ = [ -3, n0, _DGNRE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentGroupNameRequiredException$, DeploymentGroupNameRequiredException);
  var DeploymentIdRequiredException$ = [ -3, n0, _DIRE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentIdRequiredException$, DeploymentIdRequiredException);
  var DeploymentIsNotInReadyStateException$ = [ -3, n0, _DINIRSE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentIsNotInReadyStateException$, DeploymentIsNotInReadyStateException);
  var DeploymentLimitExceededException$ = [ -3, n0, _DLEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentLimitExceededException$, DeploymentLimitExceededException);
  var DeploymentNotStartedException$ = [ -3, n0, _DNSE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentNotStartedException$, DeploymentNotStartedException);
  var DeploymentTargetDoesNotExistException$ = [ -3, n0, _DTDNEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentTargetDoesNotExistException$, DeploymentTargetDoesNotExistException);
  var DeploymentTargetIdRequiredException$ = [ -3, n0, _DTIRE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentTargetIdRequiredException$, DeploymentTargetIdRequiredException);
  var DeploymentTargetListSizeExceededException$ = [ -3, n0, _DTLSEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DeploymentTargetListSizeExceededException$, DeploymentTargetListSizeExceededException);
  var DescriptionTooLongException$ = [ -3, n0, _DTLE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(DescriptionTooLongException$, DescriptionTooLongException);
  var ECSServiceMappingLimitExceededException$ = [ -3, n0, _ECSSMLEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ECSServiceMappingLimitExceededException$, ECSServiceMappingLimitExceededException);
  var GitHubAccountTokenDoesNotExistException$ = [ -3, n0, _GHATDNEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(GitHubAccountTokenDoesNotExistException$, GitHubAccountTokenDoesNotExistException);
  var GitHubAccountTokenNameRequiredException$ = [ -3, n0, _GHATNRE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(GitHubAccountTokenNameRequiredException$, GitHubAccountTokenNameRequiredException);
  var IamArnRequiredException$ = [ -3, n0, _IARE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(IamArnRequiredException$, IamArnRequiredException);
  var IamSessionArnAlreadyRegisteredException$ = [ -3, n0, _ISAARE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(IamSessionArnAlreadyRegisteredException$, IamSessionArnAlreadyRegisteredException);
  var IamUserArnAlreadyRegisteredException$ = [ -3, n0, _IUAARE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(IamUserArnAlreadyRegisteredException$, IamUserArnAlreadyRegisteredException);
  var IamUserArnRequiredException$ = [ -3, n0, _IUARE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(IamUserArnRequiredException$, IamUserArnRequiredException);
  var InstanceDoesNotExistException$ = [ -3, n0, _IDNEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InstanceDoesNotExistException$, InstanceDoesNotExistException);
  var InstanceIdRequiredException$ = [ -3, n0, _IIRE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InstanceIdRequiredException$, InstanceIdRequiredException);
  var InstanceLimitExceededException$ = [ -3, n0, _ILEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InstanceLimitExceededException$, InstanceLimitExceededException);
  var InstanceNameAlreadyRegisteredException$ = [ -3, n0, _INARE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InstanceNameAlreadyRegisteredException$, InstanceNameAlreadyRegisteredException);
  var InstanceNameRequiredException$ = [ -3, n0, _INRE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InstanceNameRequiredException$, InstanceNameRequiredException);
  var InstanceNotRegisteredException$ = [ -3, n0, _INREn, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InstanceNotRegisteredException$, InstanceNotRegisteredException);
  var InvalidAlarmConfigException$ = [ -3, n0, _IACE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidAlarmConfigException$, InvalidAlarmConfigException);
  var InvalidApplicationNameException$ = [ -3, n0, _IANE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidApplicationNameException$, InvalidApplicationNameException);
  var InvalidArnException$ = [ -3, n0, _IAE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidArnException$, InvalidArnException);
  var InvalidAutoRollbackConfigException$ = [ -3, n0, _IARCE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidAutoRollbackConfigException$, InvalidAutoRollbackConfigException);
  var InvalidAutoScalingGroupException$ = [ -3, n0, _IASGE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidAutoScalingGroupException$, InvalidAutoScalingGroupException);
  var InvalidBlueGreenDeploymentConfigurationException$ = [ -3, n0, _IBGDCE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidBlueGreenDeploymentConfigurationException$, InvalidBlueGreenDeploymentConfigurationException);
  var InvalidBucketNameFilterException$ = [ -3, n0, _IBNFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidBucketNameFilterException$, InvalidBucketNameFilterException);
  var InvalidComputePlatformException$ = [ -3, n0, _ICPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidComputePlatformException$, InvalidComputePlatformException);
  var InvalidDeployedStateFilterException$ = [ -3, n0, _IDSFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeployedStateFilterException$, InvalidDeployedStateFilterException);
  var InvalidDeploymentConfigNameException$ = [ -3, n0, _IDCNE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentConfigNameException$, InvalidDeploymentConfigNameException);
  var InvalidDeploymentGroupNameException$ = [ -3, n0, _IDGNE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentGroupNameException$, InvalidDeploymentGroupNameException);
  var InvalidDeploymentIdException$ = [ -3, n0, _IDIE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentIdException$, InvalidDeploymentIdException);
  var InvalidDeploymentInstanceTypeException$ = [ -3, n0, _IDITE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentInstanceTypeException$, InvalidDeploymentInstanceTypeException);
  var InvalidDeploymentStatusException$ = [ -3, n0, _IDSE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentStatusException$, InvalidDeploymentStatusException);
  var InvalidDeploymentStyleException$ = [ -3, n0, _IDSEn, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentStyleException$, InvalidDeploymentStyleException);
  var InvalidDeploymentTargetIdException$ = [ -3, n0, _IDTIE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentTargetIdException$, InvalidDeploymentTargetIdException);
  var InvalidDeploymentWaitTypeException$ = [ -3, n0, _IDWTE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidDeploymentWaitTypeException$, InvalidDeploymentWaitTypeException);
  var InvalidEC2TagCombinationException$ = [ -3, n0, _IECTCE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidEC2TagCombinationException$, InvalidEC2TagCombinationException);
  var InvalidEC2TagException$ = [ -3, n0, _IECTE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidEC2TagException$, InvalidEC2TagException);
  var InvalidECSServiceException$ = [ -3, n0, _IECSSE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidECSServiceException$, InvalidECSServiceException);
  var InvalidExternalIdException$ = [ -3, n0, _IEIE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidExternalIdException$, InvalidExternalIdException);
  var InvalidFileExistsBehaviorException$ = [ -3, n0, _IFEBE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidFileExistsBehaviorException$, InvalidFileExistsBehaviorException);
  var InvalidGitHubAccountTokenException$ = [ -3, n0, _IGHATE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidGitHubAccountTokenException$, InvalidGitHubAccountTokenException);
  var InvalidGitHubAccountTokenNameException$ = [ -3, n0, _IGHATNE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidGitHubAccountTokenNameException$, InvalidGitHubAccountTokenNameException);
  var InvalidIamSessionArnException$ = [ -3, n0, _IISAE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidIamSessionArnException$, InvalidIamSessionArnException);
  var InvalidIamUserArnException$ = [ -3, n0, _IIUAE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidIamUserArnException$, InvalidIamUserArnException);
  var InvalidIgnoreApplicationStopFailuresValueException$ = [ -3, n0, _IIASFVE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidIgnoreApplicationStopFailuresValueException$, InvalidIgnoreApplicationStopFailuresValueException);
  var InvalidInputException$ = [ -3, n0, _IIE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidInputException$, InvalidInputException);
  var InvalidInstanceNameException$ = [ -3, n0, _IINE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidInstanceNameException$, InvalidInstanceNameException);
  var InvalidInstanceStatusException$ = [ -3, n0, _IISE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidInstanceStatusException$, InvalidInstanceStatusException);
  var InvalidInstanceTypeException$ = [ -3, n0, _IITE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidInstanceTypeException$, InvalidInstanceTypeException);
  var InvalidKeyPrefixFilterException$ = [ -3, n0, _IKPFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidKeyPrefixFilterException$, InvalidKeyPrefixFilterException);
  var InvalidLifecycleEventHookExecutionIdException$ = [ -3, n0, _ILEHEIE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidLifecycleEventHookExecutionIdException$, InvalidLifecycleEventHookExecutionIdException);
  var InvalidLifecycleEventHookExecutionStatusException$ = [ -3, n0, _ILEHESE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidLifecycleEventHookExecutionStatusException$, InvalidLifecycleEventHookExecutionStatusException);
  var InvalidLoadBalancerInfoException$ = [ -3, n0, _ILBIE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidLoadBalancerInfoException$, InvalidLoadBalancerInfoException);
  var InvalidMinimumHealthyHostValueException$ = [ -3, n0, _IMHHVE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidMinimumHealthyHostValueException$, InvalidMinimumHealthyHostValueException);
  var InvalidNextTokenException$ = [ -3, n0, _INTE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
  var InvalidOnPremisesTagCombinationException$ = [ -3, n0, _IOPTCE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidOnPremisesTagCombinationException$, InvalidOnPremisesTagCombinationException);
  var InvalidOperationException$ = [ -3, n0, _IOE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
  var InvalidRegistrationStatusException$ = [ -3, n0, _IRSE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidRegistrationStatusException$, InvalidRegistrationStatusException);
  var InvalidRevisionException$ = [ -3, n0, _IRE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidRevisionException$, InvalidRevisionException);
  var InvalidRoleException$ = [ -3, n0, _IREn, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidRoleException$, InvalidRoleException);
  var InvalidSortByException$ = [ -3, n0, _ISBE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidSortByException$, InvalidSortByException);
  var InvalidSortOrderException$ = [ -3, n0, _ISOE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidSortOrderException$, InvalidSortOrderException);
  var InvalidTagException$ = [ -3, n0, _ITE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTagException$, InvalidTagException);
  var InvalidTagFilterException$ = [ -3, n0, _ITFE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTagFilterException$, InvalidTagFilterException);
  var InvalidTagsToAddException$ = [ -3, n0, _ITTAE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTagsToAddException$, InvalidTagsToAddException);
  var InvalidTargetFilterNameException$ = [ -3, n0, _ITFNE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTargetFilterNameException$, InvalidTargetFilterNameException);
  var InvalidTargetGroupPairException$ = [ -3, n0, _ITGPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTargetGroupPairException$, InvalidTargetGroupPairException);
  var InvalidTargetInstancesException$ = [ -3, n0, _ITIE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTargetInstancesException$, InvalidTargetInstancesException);
  var InvalidTimeRangeException$ = [ -3, n0, _ITRE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTimeRangeException$, InvalidTimeRangeException);
  var InvalidTrafficRoutingConfigurationException$ = [ -3, n0, _ITRCE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTrafficRoutingConfigurationException$, InvalidTrafficRoutingConfigurationException);
  var InvalidTriggerConfigException$ = [ -3, n0, _ITCE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidTriggerConfigException$, InvalidTriggerConfigException);
  var InvalidUpdateOutdatedInstancesOnlyValueException$ = [ -3, n0, _IUOIOVE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidUpdateOutdatedInstancesOnlyValueException$, InvalidUpdateOutdatedInstancesOnlyValueException);
  var InvalidZonalDeploymentConfigurationException$ = [ -3, n0, _IZDCE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidZonalDeploymentConfigurationException$, InvalidZonalDeploymentConfigurationException);
  var LifecycleEventAlreadyCompletedException$ = [ -3, n0, _LEACE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LifecycleEventAlreadyCompletedException$, LifecycleEventAlreadyCompletedException);
  var LifecycleHookLimitExceededException$ = [ -3, n0, _LHLEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(LifecycleHookLimitExceededException$, LifecycleHookLimitExceededException);
  var MultipleIamArnsProvidedException$ = [ -3, n0, _MIAPE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(MultipleIamArnsProvidedException$, MultipleIamArnsProvidedException);
  var OperationNotSupportedException$ = [ -3, n0, _ONSE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(OperationNotSupportedException$, OperationNotSupportedException);
  var ResourceArnRequiredException$ = [ -3, n0, _RARE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceArnRequiredException$, ResourceArnRequiredException);
  var ResourceValidationException$ = [ -3, n0, _RVE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ResourceValidationException$, ResourceValidationException);
  var RevisionDoesNotExistException$ = [ -3, n0, _RDNEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(RevisionDoesNotExistException$, RevisionDoesNotExistException);
  var RevisionRequiredException$ = [ -3, n0, _RRE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(RevisionRequiredException$, RevisionRequiredException);
  var RoleRequiredException$ = [ -3, n0, _RREo, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(RoleRequiredException$, RoleRequiredException);
  var TagLimitExceededException$ = [ -3, n0, _TLEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TagLimitExceededException$, TagLimitExceededException);
  var TagRequiredException$ = [ -3, n0, _TRE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TagRequiredException$, TagRequiredException);
  var TagSetListLimitExceededException$ = [ -3, n0, _TSLLEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TagSetListLimitExceededException$, TagSetListLimitExceededException);
  var ThrottlingException$ = [ -3, n0, _TE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ThrottlingException$, ThrottlingException);
  var TriggerTargetsLimitExceededException$ = [ -3, n0, _TTLEE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(TriggerTargetsLimitExceededException$, TriggerTargetsLimitExceededException);
  var UnsupportedActionForDeploymentTypeException$ = [ -3, n0, _UAFDTE, {
   [_e]: _c
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(UnsupportedActionForDeploymentTypeException$, UnsupportedActionForDeploymentTypeException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var Alarm$ = [ 3, n0, _A, 0, [ _n ], [ 0 ] ];
  var AlarmConfiguration$ = [ 3, n0, _AC, 0, [ _en, _iPAF, _a ], [ 2, 2, () => AlarmList ] ];
  var AppSpecContent$ = [ 3, n0, _ASC, 0, [ _co, _sh ], [ 0, 0 ] ];
  var AutoRollbackConfiguration$ = [ 3, n0, _ARC, 0, [ _en, _ev ], [ 2, 64 | 0 ] ];
  var BlueGreenDeploymentConfiguration$ = [ 3, n0, _BGDC, 0, [ _tBIODS, _dRO, _gFPO ], [ () => BlueInstanceTerminationOption$, () => DeploymentReadyOption$, () => GreenFleetProvisioningOption$ ] ];
  var BlueInstanceTerminationOption$ = [ 3, n0, _BITO, 0, [ _ac, _tWTIM ], [ 0, 1 ] ];
  var CreateDeploymentInput$ = [ 3, n0, _CDIr, 0, [ _aN, _dGNe, _re, _dCN, _d, _iASF, _tIar, _aRC, _uOIO, _fEB, _dM, _oAC ], [ 0, 0, () => RevisionLocation$, 0, 0, 2, () => TargetInstances$, () => AutoRollbackConfiguration$, 2, 0, 0, () => AlarmConfiguration$ ], 1 ];
  var CreateDeploymentOutput$ = [ 3, n0, _CDO, 0, [ _dI ], [ 0 ] ];
  var DeploymentInfo$ = [ 3, n0, _DI, 0, [ _aN, _dGNe, _dCN, _dI, _pR, _re, _st, _eIr, _cT, _sT, _cTo, _dO, _d, _cr, _iASF, _aRC, _uOIO, _rI, _dS, _tIar, _iTWTS, _bGDC, _lBI, _aDSI, _fEB, _dM, _dSM, _cP, _eI, _rD, _oAC ], [ 0, 0, 0, 0, () => RevisionLocation$, () => RevisionLocation$, 0, () => ErrorInformation$, 4, 4, 4, () => DeploymentOverview$, 0, 0, 2, () => AutoRollbackConfiguration$, 2, () => RollbackInfo$, () => DeploymentStyle$, () => TargetInstances$, 2, () => BlueGreenDeploymentConfiguration$, () => LoadBalancerInfo$, 0, 0, 0, 64 | 0, 0, 0, () => RelatedDeployments$, () => AlarmConfiguration$ ] ];
  var DeploymentOverview$ = [ 3, n0, _DO, 0, [ _P, _IP, _S, _F, _Sk, _R ], [ 1, 1, 1, 1, 1, 1 ] ];
  var DeploymentReadyOption$ = [ 3, n0, _DRO, 0, [ _aOT, _wTIM ], [ 0, 1 ] ];
  var DeploymentStyle$ = [ 3, n0, _DS, 0, [ _dTe, _dOe ], [ 0, 0 ] ];
  var EC2TagFilter$ = [ 3, n0, _ECTF, 0, [ _K, _V, _T ], [ 0, 0, 0 ] ];
  var EC2TagSet$ = [ 3, n0, _ECTS, 0, [ _eTSL ], [ () => EC2TagSetList ] ];
  var ELBInfo$ = [ 3, n0, _ELBI, 0, [ _n ], [ 0 ] ];
  var ErrorInformation$ = [ 3, n0, _EI, 0, [ _cod, _m ], [ 0, 0 ] ];
  var GetDeploymentInput$ = [ 3, n0, _GDI, 0, [ _dI ], [ 0 ], 1 ];
  var GetDeploymentOutput$ = [ 3, n0, _GDO, 0, [ _dIepl ], [ () => DeploymentInfo$ ] ];
  var GitHubLocation$ = [ 3, n0, _GHL, 0, [ _rep, _cI ], [ 0, 0 ] ];
  var GreenFleetProvisioningOption$ = [ 3, n0, _GFPO, 0, [ _ac ], [ 0 ] ];
  var LoadBalancerInfo$ = [ 3, n0, _LBI, 0, [ _eIL, _tGIL, _tGPIL ], [ () => ELBInfoList, () => TargetGroupInfoList, () => TargetGroupPairInfoList ] ];
  var RawString$ = [ 3, n0, _RS, 0, [ _co, _sh ], [ 0, 0 ] ];
  var RelatedDeployments$ = [ 3, n0, _RD, 0, [ _aUOIRDI, _aUOIDI ], [ 0, 64 | 0 ] ];
  var RevisionLocation$ = [ 3, n0, _RL, 0, [ _rTev, _sL, _gHL, _str, _aSC ], [ 0, () => S3Location$, () => GitHubLocation$, () => RawString$, () => AppSpecContent$ ] ];
  var RollbackInfo$ = [ 3, n0, _RIo, 0, [ _rDI, _rTDI, _rM ], [ 0, 0, 0 ] ];
  var S3Location$ = [ 3, n0, _SL, 0, [ _b, _k, _bT, _ve, _eTa ], [ 0, 0, 0, 0, 0 ] ];
  var StopDeploymentInput$ = [ 3, n0, _SDI, 0, [ _dI, _aRE ], [ 0, 2 ], 1 ];
  var StopDeploymentOutput$ = [ 3, n0, _SDO, 0, [ _st, _sM ], [ 0, 0 ] ];
  var TargetGroupInfo$ = [ 3, n0, _TGI, 0, [ _n ], [ 0 ] ];
  var TargetGroupPairInfo$ = [ 3, n0, _TGPI, 0, [ _tGa, _pTR, _tTR ], [ () => TargetGroupInfoList, () => TrafficRoute$, () => TrafficRoute$ ] ];
  var TargetInstances$ = [ 3, n0, _TI, 0, [ _tFa, _aSG, _eTS ], [ () => EC2TagFilterList, 64 | 0, () => EC2TagSet$ ] ];
  var TrafficRoute$ = [ 3, n0, _TRr, 0, [ _lA ], [ 64 | 0 ] ];
  var AlarmList = [ 1, n0, _AL, 0, () => Alarm$ ];
  var EC2TagFilterList = [ 1, n0, _ECTFL, 0, () => EC2TagFilter$ ];
  var EC2TagSetList = [ 1, n0, _ECTSL, 0, () => EC2TagFilterList ];
  var ELBInfoList = [ 1, n0, _ELBIL, 0, () => ELBInfo$ ];
  var TargetGroupInfoList = [ 1, n0, _TGIL, 0, () => TargetGroupInfo$ ];
  var TargetGroupPairInfoList = [ 1, n0, _TGPIL, 0, () => TargetGroupPairInfo$ ];
  var CreateDeployment$ = [ 9, n0, _CDr, 0, () => CreateDeploymentInput$, () => CreateDeploymentOutput$ ];
  var GetDeployment$ = [ 9, n0, _GD, 0, () => GetDeploymentInput$, () => GetDeploymentOutput$ ];
  var StopDeployment$ = [ 9, n0, _SD, 0, () => StopDeploymentInput$, () => StopDeploymentOutput$ ];
  const getRuntimeConfig$1 = config => ({
   apiVersion: "2014-10-06",
   base64Decoder: config?.base64Decoder ?? fromBase64,
   base64Encoder: config?.base64Encoder ?? toBase64,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCodeDeployHttpAuthSchemeProvider,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
    signer: new AwsSdkSigV4Signer
   } ],
   logger: config?.logger ?? new NoOpLogger,
   protocol: config?.protocol ?? AwsJson1_1Protocol,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.codedeploy",
    errorTypeRegistries: errorTypeRegistries,
    xmlNamespace: "http://codedeploy.amazonaws.com/doc/2014-10-06/",
    version: "2014-10-06",
    serviceTarget: "CodeDeploy_20141006"
   },
   serviceId: config?.serviceId ?? "CodeDeploy",
   sha256: config?.sha256 ?? Sha256,
   urlParser: config?.urlParser ?? parseUrl,
   utf8Decoder: config?.utf8Decoder ?? fromUtf8,
   utf8Encoder: config?.utf8Encoder ?? toUtf8
  });
  const getRuntimeConfig = config => {
   emitWarningIfUnsupportedVersion(process.version);
   const defaultsMode = resolveDefaultsModeConfig(config);
   const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
   const clientSharedValues = getRuntimeConfig$1(config);
   emitWarningIfUnsupportedVersion$1(process.version);
   const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
   };
   return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode: defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
     serviceId: clientSharedValues.serviceId,
     clientVersion: packageInfo.version
    }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
     ...NODE_REGION_CONFIG_FILE_OPTIONS,
     ...loaderConfig
    }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
     ...NODE_RETRY_MODE_CONFIG_OPTIONS,
     default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
   };
  };
  const getHttpAuthExtensionConfiguration = runtimeConfig => {
   const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
   let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
   let _credentials = runtimeConfig.credentials;
   return {
    setHttpAuthScheme(httpAuthScheme) {
     const index = _httpAuthSchemes.findIndex(scheme => scheme.schemeId === httpAuthScheme.schemeId);
     if (index === -1) _httpAuthSchemes.push(httpAuthScheme); else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
    },
    httpAuthSchemes() {
     return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
     _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
     return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
     _credentials = credentials;
    },
    credentials() {
     return _credentials;
    }
   };
  };
  const resolveHttpAuthRuntimeConfig = config => ({
   httpAuthSchemes: config.httpAuthSchemes(),
   httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
   credentials: config.credentials()
  });
  const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
   const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
   extensions.forEach(extension => extension.configure(extensionConfiguration));
   return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
  };
  class CodeDeployClient extends Client {
   config;
   constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
     httpAuthSchemeParametersProvider: defaultCodeDeployHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig({
      "aws.auth#sigv4": config.credentials
     })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  const command = makeBuilder(commonParams, "CodeDeploy_20141006", "CodeDeployClient", getEndpointPlugin);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
  class CreateDeploymentCommand extends(command(_ep0, _mw0, "CreateDeployment", CreateDeployment$)){}
  class GetDeploymentCommand extends(command(_ep0, _mw0, "GetDeployment", GetDeployment$)){}
  class StopDeploymentCommand extends(command(_ep0, _mw0, "StopDeployment", StopDeployment$)){}
  exports.CodeDeployClient = CodeDeployClient;
  exports.CreateDeploymentCommand = CreateDeploymentCommand;
  exports.GetDeploymentCommand = GetDeploymentCommand;
  exports.StopDeploymentCommand = StopDeploymentCommand;
 }
};
