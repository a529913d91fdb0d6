export const id = 695;

export const ids = [ 695 ];

export const modules = {
 1695: (__unused_webpack_module, exports, __webpack_require__) => {
  const {awsEndpointFunctions: awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider: createDefaultUserAgentProvider, getDefaultSocketTimeout: getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS: NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration: getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration: resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig: resolveUserAgentConfig, resolveHostHeaderConfig: resolveHostHeaderConfig, getUserAgentPlugin: getUserAgentPlugin, getHostHeaderPlugin: getHostHeaderPlugin, getLoggerPlugin: getLoggerPlugin, getRecursionDetectionPlugin: getRecursionDetectionPlugin, setCredentialFeature: setCredentialFeature, stsRegionDefaultResolver: stsRegionDefaultResolver} = __webpack_require__(5152);
  const {NoAuthSigner: NoAuthSigner, getHttpAuthSchemeEndpointRuleSetPlugin: getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig: DefaultIdentityProviderConfig, getHttpSigningPlugin: getHttpSigningPlugin} = __webpack_require__(402);
  const {normalizeProvider: normalizeProvider, getSmithyContext: getSmithyContext, ServiceException: ServiceException, NoOpLogger: NoOpLogger, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode: loadConfigsForDefaultMode, getDefaultExtensionConfiguration: getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig: resolveDefaultRuntimeConfig, Client: Client, makeBuilder: makeBuilder, createAggregatedClient: createAggregatedClient} = __webpack_require__(2658);
  const {Command: $Command} = __webpack_require__(2658);
  const {resolveDefaultsModeConfig: resolveDefaultsModeConfig, loadConfig: loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS: NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS: NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig: resolveRegionConfig} = __webpack_require__(7291);
  const {BinaryDecisionDiagram: BinaryDecisionDiagram, EndpointCache: EndpointCache, decideEndpoint: decideEndpoint, customEndpointFunctions: customEndpointFunctions, resolveParams: resolveParams, resolveEndpointConfig: resolveEndpointConfig, getEndpointPlugin: getEndpointPlugin} = __webpack_require__(2085);
  const {parseUrl: parseUrl, getHttpHandlerExtensionConfiguration: getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig: resolveHttpHandlerRuntimeConfig, getContentLengthPlugin: getContentLengthPlugin} = __webpack_require__(3422);
  const {DEFAULT_RETRY_MODE: DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS: NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS: NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig: resolveRetryConfig, getRetryPlugin: getRetryPlugin} = __webpack_require__(3609);
  const {TypeRegistry: TypeRegistry, getSchemaSerdePlugin: getSchemaSerdePlugin} = __webpack_require__(6890);
  const {resolveAwsSdkSigV4Config: resolveAwsSdkSigV4Config, resolveAwsSdkSigV4AConfig: resolveAwsSdkSigV4AConfig, AwsSdkSigV4Signer: AwsSdkSigV4Signer, AwsSdkSigV4ASigner: AwsSdkSigV4ASigner, NODE_SIGV4A_CONFIG_OPTIONS: NODE_SIGV4A_CONFIG_OPTIONS, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: NODE_AUTH_SCHEME_PREFERENCE_OPTIONS} = __webpack_require__(7523);
  const {SignatureV4MultiRegion: SignatureV4MultiRegion} = __webpack_require__(5785);
  const {defaultProvider: defaultProvider} = __webpack_require__(5861);
  const {toUtf8: toUtf8, fromUtf8: fromUtf8, toBase64: toBase64, fromBase64: fromBase64, calculateBodyLength: calculateBodyLength} = __webpack_require__(2430);
  const {streamCollector: streamCollector, NodeHttpHandler: NodeHttpHandler} = __webpack_require__(1279);
  const {AwsQueryProtocol: AwsQueryProtocol} = __webpack_require__(7288);
  const {Sha256: Sha256} = __webpack_require__(9542);
  const q = "ref";
  const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "stringEquals", g = "getAttr", h = "us-east-1", i = "sigv4", j = "sts", k = "https://sts.{Region}.{PartitionResult#dnsSuffix}", l = {
   [q]: "Endpoint"
  }, m = {
   [q]: "Region"
  }, n = {
   [q]: d
  }, o = {}, p = [ m ];
  const _data = {
   conditions: [ [ c, [ l ] ], [ c, p ], [ "aws.partition", p, d ], [ e, [ {
    [q]: "UseFIPS"
   }, b ] ], [ e, [ {
    [q]: "UseDualStack"
   }, b ] ], [ f, [ m, "aws-global" ] ], [ e, [ {
    [q]: "UseGlobalEndpoint"
   }, b ] ], [ f, [ m, "eu-central-1" ] ], [ e, [ {
    fn: g,
    argv: [ n, "supportsDualStack" ]
   }, b ] ], [ e, [ {
    fn: g,
    argv: [ n, "supportsFIPS" ]
   }, b ] ], [ f, [ m, "ap-south-1" ] ], [ f, [ m, "eu-north-1" ] ], [ f, [ m, "eu-west-1" ] ], [ f, [ m, "eu-west-2" ] ], [ f, [ m, "eu-west-3" ] ], [ f, [ m, "sa-east-1" ] ], [ f, [ m, h ] ], [ f, [ m, "us-east-2" ] ], [ f, [ m, "us-west-2" ] ], [ f, [ m, "us-west-1" ] ], [ f, [ m, "ca-central-1" ] ], [ f, [ m, "ap-southeast-1" ] ], [ f, [ m, "ap-northeast-1" ] ], [ f, [ m, "ap-southeast-2" ] ], [ f, [ {
    fn: g,
    argv: [ n, "name" ]
   }, "aws-us-gov" ] ] ],
   results: [ [ a ], [ "https://sts.amazonaws.com", {
    authSchemes: [ {
     name: i,
     signingName: j,
     signingRegion: h
    } ]
   } ], [ k, {
    authSchemes: [ {
     name: i,
     signingName: j,
     signingRegion: "{Region}"
    } ]
   } ], [ a, "Invalid Configuration: FIPS and custom endpoint are not supported" ], [ a, "Invalid Configuration: Dualstack and custom endpoint are not supported" ], [ l, o ], [ "https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o ], [ a, "FIPS and DualStack are enabled, but this partition does not support one or both" ], [ "https://sts.{Region}.amazonaws.com", o ], [ "https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o ], [ a, "FIPS is enabled but this partition does not support FIPS" ], [ "https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o ], [ a, "DualStack is enabled but this partition does not support DualStack" ], [ k, o ], [ a, "Invalid Configuration: Missing Region" ] ]
  };
  const root = 2;
  const r = 1e8;
  const nodes = new Int32Array([ -1, 1, -1, 0, 30, 3, 1, 4, r + 14, 2, 5, r + 14, 3, 25, 6, 4, 24, 7, 5, r + 1, 8, 6, 9, r + 13, 7, r + 1, 10, 10, r + 1, 11, 11, r + 1, 12, 12, r + 1, 13, 13, r + 1, 14, 14, r + 1, 15, 15, r + 1, 16, 16, r + 1, 17, 17, r + 1, 18, 18, r + 1, 19, 19, r + 1, 20, 20, r + 1, 21, 21, r + 1, 22, 22, r + 1, 23, 23, r + 1, r + 2, 8, r + 11, r + 12, 4, 28, 26, 9, 27, r + 10, 24, r + 8, r + 9, 8, 29, r + 7, 9, r + 6, r + 7, 3, r + 3, 31, 4, r + 4, r + 5 ]);
  const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
  const cache = new EndpointCache({
   size: 50,
   params: [ "Endpoint", "Region", "UseDualStack", "UseFIPS", "UseGlobalEndpoint" ]
  });
  const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => decideEndpoint(bdd, {
   endpointParams: endpointParams,
   logger: context.logger
  }));
  customEndpointFunctions.aws = awsEndpointFunctions;
  const createEndpointRuleSetHttpAuthSchemeParametersProvider = defaultHttpAuthSchemeParametersProvider => async (config, context, input) => {
   if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
   const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
   const instructionsFn = getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
   if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
   const endpointParameters = await resolveParams(input, {
    getEndpointParameterInstructions: instructionsFn
   }, config);
   return Object.assign(defaultParameters, endpointParameters);
  };
  const _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
   operation: getSmithyContext(context).operation,
   region: await normalizeProvider(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
   })()
  });
  const defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
  function createAwsAuthSigv4HttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
     name: "sts",
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
  function createAwsAuthSigv4aHttpAuthOption(authParameters) {
   return {
    schemeId: "aws.auth#sigv4a",
    signingProperties: {
     name: "sts",
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
  function createSmithyApiNoAuthHttpAuthOption(authParameters) {
   return {
    schemeId: "smithy.api#noAuth"
   };
  }
  const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
   const endpointRuleSetHttpAuthSchemeProvider = authParameters => {
    const endpoint = defaultEndpointResolver(authParameters);
    const authSchemes = endpoint.properties?.authSchemes;
    if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
    const options = [];
    for (const scheme of authSchemes) {
     const {name: resolvedName, properties: properties = {}, ...rest} = scheme;
     const name = resolvedName.toLowerCase();
     if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
     let schemeId;
     if (name === "sigv4a") {
      schemeId = "aws.auth#sigv4a";
      const sigv4Present = authSchemes.find(s => {
       const name = s.name.toLowerCase();
       return name !== "sigv4a" && name.startsWith("sigv4");
      });
      if (SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) continue;
     } else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4"; else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
     const createOption = createHttpAuthOptionFunctions[schemeId];
     if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
     const option = createOption(authParameters);
     option.schemeId = schemeId;
     option.signingProperties = {
      ...option.signingProperties || {},
      ...rest,
      ...properties
     };
     options.push(option);
    }
    return options;
   };
   return endpointRuleSetHttpAuthSchemeProvider;
  };
  const _defaultSTSHttpAuthSchemeProvider = authParameters => {
   const options = [];
   switch (authParameters.operation) {
   case "AssumeRoleWithSAML":
    options.push(createSmithyApiNoAuthHttpAuthOption());
    options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
    break;

   case "AssumeRoleWithWebIdentity":
    options.push(createSmithyApiNoAuthHttpAuthOption());
    options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
    break;

   default:
    options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
   }
   return options;
  };
  const defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
   "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
   "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
   "smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
  });
  const resolveHttpAuthSchemeConfig = config => {
   const config_0 = resolveAwsSdkSigV4Config(config);
   const config_1 = resolveAwsSdkSigV4AConfig(config_0);
   return Object.assign(config_1, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
   });
  };
  const resolveClientEndpointParameters = options => Object.assign(options, {
   useDualstackEndpoint: options.useDualstackEndpoint ?? false,
   useFipsEndpoint: options.useFipsEndpoint ?? false,
   useGlobalEndpoint: options.useGlobalEndpoint ?? false,
   defaultSigningName: "sts"
  });
  const commonParams = {
   UseGlobalEndpoint: {
    type: "builtInParams",
    name: "useGlobalEndpoint"
   },
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
  var version = "3.1172.0";
  var packageInfo = {
   version: version
  };
  class STSServiceException extends ServiceException {
   static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
   constructor(options) {
    super(options);
    Object.setPrototypeOf(this, STSServiceException.prototype);
   }
  }
  class ExpiredTokenException extends STSServiceException {
   static shapeId="com.amazonaws.sts#ExpiredTokenException";
   name="ExpiredTokenException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ExpiredTokenException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ExpiredTokenException.prototype);
   }
  }
  class InvalidContextAssertionException extends STSServiceException {
   static shapeId="com.amazonaws.sts#InvalidContextAssertionException";
   name="InvalidContextAssertionException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidContextAssertionException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidContextAssertionException.prototype);
   }
  }
  class MalformedPolicyDocumentException extends STSServiceException {
   static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";
   name="MalformedPolicyDocumentException";
   $fault="client";
   constructor(opts) {
    super({
     name: "MalformedPolicyDocumentException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
   }
  }
  class PackedPolicyTooLargeException extends STSServiceException {
   static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";
   name="PackedPolicyTooLargeException";
   $fault="client";
   constructor(opts) {
    super({
     name: "PackedPolicyTooLargeException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
   }
  }
  class RegionDisabledException extends STSServiceException {
   static shapeId="com.amazonaws.sts#RegionDisabledException";
   name="RegionDisabledException";
   $fault="client";
   constructor(opts) {
    super({
     name: "RegionDisabledException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, RegionDisabledException.prototype);
   }
  }
  class IDPRejectedClaimException extends STSServiceException {
   static shapeId="com.amazonaws.sts#IDPRejectedClaimException";
   name="IDPRejectedClaimException";
   $fault="client";
   constructor(opts) {
    super({
     name: "IDPRejectedClaimException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
   }
  }
  class InvalidIdentityTokenException extends STSServiceException {
   static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";
   name="InvalidIdentityTokenException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidIdentityTokenException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
   }
  }
  class IDPCommunicationErrorException extends STSServiceException {
   static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";
   name="IDPCommunicationErrorException";
   $fault="client";
   $retryable={};
   constructor(opts) {
    super({
     name: "IDPCommunicationErrorException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
   }
  }
  class InvalidAuthorizationMessageException extends STSServiceException {
   static shapeId="com.amazonaws.sts#InvalidAuthorizationMessageException";
   name="InvalidAuthorizationMessageException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidAuthorizationMessageException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
   }
  }
  class ExpiredTradeInTokenException extends STSServiceException {
   static shapeId="com.amazonaws.sts#ExpiredTradeInTokenException";
   name="ExpiredTradeInTokenException";
   $fault="client";
   constructor(opts) {
    super({
     name: "ExpiredTradeInTokenException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
   }
  }
  class InsufficientSessionLifetimeException extends STSServiceException {
   static shapeId="com.amazonaws.sts#InsufficientSessionLifetimeException";
   name="InsufficientSessionLifetimeException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InsufficientSessionLifetimeException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InsufficientSessionLifetimeException.prototype);
   }
  }
  class InvalidSubjectCredentialsException extends STSServiceException {
   static shapeId="com.amazonaws.sts#InvalidSubjectCredentialsException";
   name="InvalidSubjectCredentialsException";
   $fault="client";
   constructor(opts) {
    super({
     name: "InvalidSubjectCredentialsException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, InvalidSubjectCredentialsException.prototype);
   }
  }
  class JWTPayloadSizeExceededException extends STSServiceException {
   static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException";
   name="JWTPayloadSizeExceededException";
   $fault="client";
   constructor(opts) {
    super({
     name: "JWTPayloadSizeExceededException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
   }
  }
  class OutboundWebIdentityFederationDisabledException extends STSServiceException {
   static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
   name="OutboundWebIdentityFederationDisabledException";
   $fault="client";
   constructor(opts) {
    super({
     name: "OutboundWebIdentityFederationDisabledException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
   }
  }
  class SessionDurationEscalationException extends STSServiceException {
   static shapeId="com.amazonaws.sts#SessionDurationEscalationException";
   name="SessionDurationEscalationException";
   $fault="client";
   constructor(opts) {
    super({
     name: "SessionDurationEscalationException",
     $fault: "client",
     ...opts
    });
    Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
   }
  }
  const _A = "Arn";
  const _Ac = "Account";
  const _ETE = "ExpiredTokenException";
  const _ETITE = "ExpiredTradeInTokenException";
  const _GCI = "GetCallerIdentity";
  const _GCIR = "GetCallerIdentityRequest";
  const _GCIRe = "GetCallerIdentityResponse";
  const _IAME = "InvalidAuthorizationMessageException";
  const _ICAE = "InvalidContextAssertionException";
  const _IDPCEE = "IDPCommunicationErrorException";
  const _IDPRCE = "IDPRejectedClaimException";
  const _IITE = "InvalidIdentityTokenException";
  const _ISCE = "InvalidSubjectCredentialsException";
  const _ISLE = "InsufficientSessionLifetimeException";
  const _JWTPSEE = "JWTPayloadSizeExceededException";
  const _MPDE = "MalformedPolicyDocumentException";
  const _OWIFDE = "OutboundWebIdentityFederationDisabledException";
  const _PPTLE = "PackedPolicyTooLargeException";
  const _RDE = "RegionDisabledException";
  const _SDEE = "SessionDurationEscalationException";
  const _UI = "UserId";
  const _aQE = "awsQueryError";
  const _c = "client";
  const _e = "error";
  const _hE = "httpError";
  const _m = "message";
  const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
  const n0 = "com.amazonaws.sts";
  const _s_registry = new TypeRegistry(_s);
  var STSServiceException$ = [ -3, _s, "STSServiceException", 0, [], [] ];
  _s_registry.registerError(STSServiceException$, STSServiceException);
  const n0_registry = new TypeRegistry(n0);
  var ExpiredTokenException$ = [ -3, n0, _ETE, {
   [_aQE]: [ `ExpiredTokenException`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
  var ExpiredTradeInTokenException$ = [ -3, n0, _ETITE, {
   [_aQE]: [ `ExpiredTradeInTokenException`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
  var IDPCommunicationErrorException$ = [ -3, n0, _IDPCEE, {
   [_aQE]: [ `IDPCommunicationError`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
  var IDPRejectedClaimException$ = [ -3, n0, _IDPRCE, {
   [_aQE]: [ `IDPRejectedClaim`, 403 ],
   [_e]: _c,
   [_hE]: 403
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
  var InsufficientSessionLifetimeException$ = [ -3, n0, _ISLE, {
   [_aQE]: [ `InsufficientSessionLifetime`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InsufficientSessionLifetimeException$, InsufficientSessionLifetimeException);
  var InvalidAuthorizationMessageException$ = [ -3, n0, _IAME, {
   [_aQE]: [ `InvalidAuthorizationMessageException`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
  var InvalidContextAssertionException$ = [ -3, n0, _ICAE, {
   [_aQE]: [ `InvalidContextAssertion`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidContextAssertionException$, InvalidContextAssertionException);
  var InvalidIdentityTokenException$ = [ -3, n0, _IITE, {
   [_aQE]: [ `InvalidIdentityToken`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
  var InvalidSubjectCredentialsException$ = [ -3, n0, _ISCE, {
   [_aQE]: [ `InvalidSubjectCredentials`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(InvalidSubjectCredentialsException$, InvalidSubjectCredentialsException);
  var JWTPayloadSizeExceededException$ = [ -3, n0, _JWTPSEE, {
   [_aQE]: [ `JWTPayloadSizeExceededException`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
  var MalformedPolicyDocumentException$ = [ -3, n0, _MPDE, {
   [_aQE]: [ `MalformedPolicyDocument`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
  var OutboundWebIdentityFederationDisabledException$ = [ -3, n0, _OWIFDE, {
   [_aQE]: [ `OutboundWebIdentityFederationDisabledException`, 403 ],
   [_e]: _c,
   [_hE]: 403
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
  var PackedPolicyTooLargeException$ = [ -3, n0, _PPTLE, {
   [_aQE]: [ `PackedPolicyTooLarge`, 400 ],
   [_e]: _c,
   [_hE]: 400
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
  var RegionDisabledException$ = [ -3, n0, _RDE, {
   [_aQE]: [ `RegionDisabledException`, 403 ],
   [_e]: _c,
   [_hE]: 403
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
  var SessionDurationEscalationException$ = [ -3, n0, _SDEE, {
   [_aQE]: [ `SessionDurationEscalationException`, 403 ],
   [_e]: _c,
   [_hE]: 403
  }, [ _m ], [ 0 ] ];
  n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
  const errorTypeRegistries = [ _s_registry, n0_registry ];
  var GetCallerIdentityRequest$ = [ 3, n0, _GCIR, 0, [], [] ];
  var GetCallerIdentityResponse$ = [ 3, n0, _GCIRe, 0, [ _UI, _Ac, _A ], [ 0, 0, 0 ] ];
  var GetCallerIdentity$ = [ 9, n0, _GCI, 0, () => GetCallerIdentityRequest$, () => GetCallerIdentityResponse$ ];
  const getRuntimeConfig$1 = config => ({
   apiVersion: "2011-06-15",
   base64Decoder: config?.base64Decoder ?? fromBase64,
   base64Encoder: config?.base64Encoder ?? toBase64,
   disableHostPrefix: config?.disableHostPrefix ?? false,
   endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
   extensions: config?.extensions ?? [],
   httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
   httpAuthSchemes: config?.httpAuthSchemes ?? [ {
    schemeId: "aws.auth#sigv4",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4"),
    signer: new AwsSdkSigV4Signer
   }, {
    schemeId: "aws.auth#sigv4a",
    identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
    signer: new AwsSdkSigV4ASigner
   }, {
    schemeId: "smithy.api#noAuth",
    identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
    signer: new NoAuthSigner
   } ],
   logger: config?.logger ?? new NoOpLogger,
   protocol: config?.protocol ?? AwsQueryProtocol,
   protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.sts",
    errorTypeRegistries: errorTypeRegistries,
    xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    version: "2011-06-15",
    serviceTarget: "AWSSecurityTokenServiceV20110615"
   },
   serviceId: config?.serviceId ?? "STS",
   sha256: config?.sha256 ?? Sha256,
   signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
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
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
     serviceId: clientSharedValues.serviceId,
     clientVersion: packageInfo.version
    }),
    httpAuthSchemes: config?.httpAuthSchemes ?? [ {
     schemeId: "aws.auth#sigv4",
     identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4") || (async idProps => await defaultProvider(idProps?.__config || {})()),
     signer: new AwsSdkSigV4Signer
    }, {
     schemeId: "aws.auth#sigv4a",
     identityProvider: ipc => ipc.getIdentityProvider("aws.auth#sigv4a"),
     signer: new AwsSdkSigV4ASigner
    }, {
     schemeId: "smithy.api#noAuth",
     identityProvider: ipc => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
     signer: new NoAuthSigner
    } ],
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
    sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
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
  class STSClient extends Client {
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
     httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
     identityProviderConfigProvider: async config => new DefaultIdentityProviderConfig({
      "aws.auth#sigv4": config.credentials,
      "aws.auth#sigv4a": config.credentials
     })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
   }
   destroy() {
    super.destroy();
   }
  }
  const command = makeBuilder(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", getEndpointPlugin);
  const _ep0 = {};
  const _mw0 = (Command, cs, config, o) => [];
  class GetCallerIdentityCommand extends(command(_ep0, _mw0, "GetCallerIdentity", GetCallerIdentity$)){}
  exports.GetCallerIdentityCommand = GetCallerIdentityCommand;
  exports.STSClient = STSClient;
 }
};
