export const id = 59;

export const ids = [ 59 ];

export const modules = {
 5059: (__unused_webpack_module, exports, __webpack_require__) => {
  const {awsEndpointFunctions: awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider: createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS: NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration: getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration: resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig: resolveUserAgentConfig, resolveHostHeaderConfig: resolveHostHeaderConfig, getUserAgentPlugin: getUserAgentPlugin, getHostHeaderPlugin: getHostHeaderPlugin, getLoggerPlugin: getLoggerPlugin, getRecursionDetectionPlugin: getRecursionDetectionPlugin} = __webpack_require__(5152);
  const {getHttpAuthSchemeEndpointRuleSetPlugin: getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig: DefaultIdentityProviderConfig, getHttpSigningPlugin: getHttpSigningPlugin, createPaginator: createPaginator} = __webpack_require__(402);
  const {normalizeProvider: normalizeProvider, getSmithyContext: getSmithyContext, ServiceException: ServiceException, NoOpLogger: NoOpLogger, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode: loadConfigsForDefaultMode, getDefaultExtensionConfiguration: getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig: resolveDefaultRuntimeConfig, Client: Client, makeBuilder: makeBuilder, createAggregatedClient: createAggregatedClient} = __webpack_require__(2658);
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
  const defaultResourceGroupsTaggingAPIHttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: getSmithyContext(context).operation,
   region: await normalizeProvider(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "tagging",
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
  const defaultResourceGroupsTaggingAPIHttpAuthSchemeProvider = authParameters => {
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
   defaultSigningName: "tagging"
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
  var version = "3.1141.0";
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
   results: [ [ a ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ g, i ], [ "https://tagging-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://tagging-fips.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://tagging.{Region}.{PartitionResult#dualStackDnsSuffix}", i ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ "https://tagging.{Region}.{PartitionResult#dnsSuffix}", i ], [ a, "Invalid Configuration: Missing Region" ] ]
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
  class ResourceGroupsTaggingAPIServiceException extends ServiceException {
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, ResourceGroupsTaggingAPIServiceException.prototype);
   }
  }
  class ConcurrentModificationException extends ResourceGroupsTaggingAPIServiceException {
   name="ConcurrentModificationException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ConcurrentModificationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
    this.Message = opts.Message;
   }
  }
  class ConstraintViolationException extends ResourceGroupsTaggingAPIServiceException {
   name="ConstraintViolationException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ConstraintViolationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ConstraintViolationException.prototype);
    this.Message = opts.Message;
   }
  }
  class InternalServiceException extends ResourceGroupsTaggingAPIServiceException {
   name="InternalServiceException";
   $fault="server";
   Message;
   constructor(opts) {
    super({
     name: "InternalServiceException",
     $fault: "server",
     ...opts
    });
    Object.setPrototypeOf(this, InternalServiceException.prototype);
    this.Message = opts.Message;
   }
  }
  class InvalidParameterException extends ResourceGroupsTaggingAPIServiceException {
   name="InvalidParameterException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "InvalidParameterException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidParameterException.prototype);
    this.Message = opts.Message;
   }
  }
  class ThrottledException extends ResourceGroupsTaggingAPIServiceException {
   name="ThrottledException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "ThrottledException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ThrottledException.prototype);
    this.Message = opts.Message;
   }
  }
  class PaginationTokenExpiredException extends ResourceGroupsTaggingAPIServiceException {
   name="PaginationTokenExpiredException";
   $fault="client";
   Message;
   constructor(opts) {
    super({
     name: "PaginationTokenExpiredException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PaginationTokenExpiredException.prototype);
    this.Message = opts.Message;
   }
  }
  const _CD = "ComplianceDetails";
  const _CME = "ConcurrentModificationException";
  const _CS = "ComplianceStatus";
  const _CVE = "ConstraintViolationException";
  const _ECR = "ExcludeCompliantResources";
  const _GR = "GetResources";
  const _GRI = "GetResourcesInput";
  const _GRO = "GetResourcesOutput";
  const _ICD = "IncludeComplianceDetails";
  const _IPE = "InvalidParameterException";
  const _ISE = "InternalServiceException";
  const _K = "Key";
  const _KWNV = "KeysWithNoncompliantValues";
  const _M = "Message";
  const _MTK = "MissingTagKeys";
  const _NK = "NoncompliantKeys";
  const _PT = "PaginationToken";
  const _PTEE = "PaginationTokenExpiredException";
  const _RARN = "ResourceARN";
  const _RARNL = "ResourceARNList";
  const _RPP = "ResourcesPerPage";
  const _RTF = "ResourceTypeFilters";
  const _RTM = "ResourceTagMapping";
  const _RTML = "ResourceTagMappingList";
  const _T = "Tags";
  const _TE = "ThrottledException";
  const _TF = "TagFilters";
  const _TFL = "TagFilterList";
  const _TFa = "TagFilter";
  const _TL = "TagList";
  const _TPP = "TagsPerPage";
  const _Ta = "Tag";
  const _V = "Value";
  const _Va = "Values";
  const _c = "client";
  const _e = "error";
  const _h = "http";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.resourcegroupstaggingapi";
  const _se = "server";
  const n0 = "com.amazonaws.resourcegroupstaggingapi";
  const _s_registry = new TypeRegistry(_s);
  var ResourceGroupsTaggingAPIServiceException$ = [ -3, _s, "ResourceGroupsTaggingAPIServiceException", 0, [], [] ];
  _s_registry.registerError(ResourceGroupsTaggingAPIServiceException$, ResourceGroupsTaggingAPIServiceException);
  const n0_registry = new TypeRegistry(n0);
  var ConcurrentModificationException$ = [ -3, n0, _CME, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
  var ConstraintViolationException$ = [ -3, n0, _CVE, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(ConstraintViolationException$, ConstraintViolationException);
  var InternalServiceException$ = [ -3, n0, _ISE, {
   [_e]: _se
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InternalServiceException$, InternalServiceException);
  var InvalidParameterException$ = [ -3, n0, _IPE, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
  var PaginationTokenExpiredException$ = [ -3, n0, _PTEE, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(PaginationTokenExpiredException$, PaginationTokenExpiredException);
  var ThrottledException$ = [ -3, n0, _TE, {
   [_e]: _c
  }, [ _M ], [ 0 ] ];
  n0_registry.registerError(ThrottledException$, ThrottledException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var ComplianceDetails$ = [ 3, n0, _CD, 0, [ _NK, _KWNV, _MTK, _CS ], [ 64 | 0, 64 | 0, 64 | 0, 2 ] ];
  var GetResourcesInput$ = [ 3, n0, _GRI, 0, [ _PT, _TF, _RPP, _TPP, _RTF, _ICD, _ECR, _RARNL ], [ 0, () => TagFilterList, 1, 1, 64 | 0, 2, 2, 64 | 0 ] ];
  var GetResourcesOutput$ = [ 3, n0, _GRO, 0, [ _PT, _RTML ], [ 0, () => ResourceTagMappingList ] ];
  var ResourceTagMapping$ = [ 3, n0, _RTM, 0, [ _RARN, _T, _CD ], [ 0, () => TagList, () => ComplianceDetails$ ] ];
  var Tag$ = [ 3, n0, _Ta, 0, [ _K, _V ], [ 0, 0 ], 2 ];
  var TagFilter$ = [ 3, n0, _TFa, 0, [ _K, _Va ], [ 0, 64 | 0 ] ];
  var ResourceTagMappingList = [ 1, n0, _RTML, 0, () => ResourceTagMapping$ ];
  var TagFilterList = [ 1, n0, _TFL, 0, () => TagFilter$ ];
  var TagList = [ 1, n0, _TL, 0, () => Tag$ ];
  var GetResources$ = [ 9, n0, _GR, {
   [_h]: [ "POST", "/GetResources", 200 ]
  }, () => GetResourcesInput$, () => GetResourcesOutput$ ];
  const getRuntimeConfig$1 = config => ({
   apiVersion: "2017-01-26",
   base64Decoder: config?.base64Decoder ?? fromBase64,
   base64Encoder: config?.base64Encoder ?? toBase64,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultResourceGroupsTaggingAPIHttpAuthSchemeProvider,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
    signer: new AwsSdkSigV4Signer
   } ],
   logger: config?.logger ?? new NoOpLogger,
   protocol: config?.protocol ?? AwsJson1_1Protocol,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.resourcegroupstaggingapi",
    errorTypeRegistries: errorTypeRegistries,
    version: "2017-01-26",
    serviceTarget: "ResourceGroupsTaggingAPI_20170126"
   },
   serviceId: config?.serviceId ?? "Resource Groups Tagging API",
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
  class ResourceGroupsTaggingAPIClient extends Client {
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
     httpAuthSchemeParametersProvider: defaultResourceGroupsTaggingAPIHttpAuthSchemeParametersProvider,
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
  const command = makeBuilder(commonParams, "ResourceGroupsTaggingAPI_20170126", "ResourceGroupsTaggingAPIClient", getEndpointPlugin);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
  class GetResourcesCommand extends(command(_ep0, _mw0, "GetResources", GetResources$)){}
  exports.GetResourcesCommand = GetResourcesCommand;
  exports.ResourceGroupsTaggingAPIClient = ResourceGroupsTaggingAPIClient;
 }
};
