export const id = 7203;

export const ids = [ 7203 ];

export const modules = {
 88584: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => refuseOtherAccounts,
   X: () => callerAccount
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _region_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66690);
  var _error_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38054);
  var _error_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55544);
  function callerAccount(aws) {
   const {caller: caller} = aws;
   caller.account ??= askForAccount(aws).catch(error => {
    delete caller.account;
    throw error;
   });
   return caller.account;
  }
  async function askForAccount(aws) {
   const {GetCallerIdentityCommand: GetCallerIdentityCommand, STSClient: STSClient} = await __webpack_require__.e(1695).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
   const sts = new STSClient((0, _region_client_js__WEBPACK_IMPORTED_MODULE_1__.r)(aws));
   const attempt = {
    service: "AWS STS",
    action: "sts:GetCallerIdentity",
    subject: "the account of the credentials",
    resource: "*",
    region: aws.region
   };
   const ask = async options => {
    const {Account: account} = await sts.send(new GetCallerIdentityCommand({}), options);
    if (!account) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_3__.e$("GetCallerIdentity was answered without an account");
    return account;
   };
   return (0, _error_messages_js__WEBPACK_IMPORTED_MODULE_2__.m)(attempt, () => aws.call(ask, {
    quota: "other",
    repeatable: true
   }));
  }
  function refuseOtherAccounts(account, allowed) {
   if (allowed.length === 0 || allowed.includes(account)) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The credentials belong to account ${account}, which is not in \`allowed-account-ids\` (${allowed.join(", ")}).`, "Check `role-to-assume` of the aws-actions/configure-aws-credentials step, or add the account to the list.");
  }
 },
 65725: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => startFix,
   m: () => cannotStart
  });
  const CAUSES = [ {
   codes: /^KMS(?:AccessDenied|Disabled|InvalidState|NotFound)Exception$/,
   fix: "Lambda decrypts the function's environment with its KMS key: let the function's execution role do kms:Decrypt in its own policy and in the key's, and look whether the key is enabled (`aws kms describe-key --key-id KEY`)."
  }, {
   codes: /^(?:ENILimitReached|SubnetIPAddressLimitReached)/,
   fix: "The function's subnets have no address left, or the VPC no network interface: add subnets to the function's VPC settings, or raise the quota, and run the job again."
  }, {
   codes: /^(?:EC2(?:AccessDenied|Throttled|Unexpected)|InvalidSubnetID|InvalidSecurityGroupID)/,
   fix: "Look at the VPC settings of the function, and at what its execution role may do (the managed policy AWSLambdaVPCAccessExecutionRole has it), then run the job again."
  }, {
   codes: /^(?:EFS|S3Files)/,
   fix: "Look at the file system of the function: its mount targets in the function's subnets, its security groups (TCP 2049), and what the execution role may do with it; then run the job again."
  }, {
   codes: /^SnapStart/,
   fix: "Look at the function's log of its initialization, which SnapStart runs when a version is published; then run the job again."
  }, {
   codes: /^(?:InvalidRuntime|InvalidZipFile)Exception$/,
   fix: "Look at the function's runtime and code: `aws lambda get-function-configuration --function-name NAME`; deploy it anew, and run the job again."
  } ];
  const PASSING = /^(?:EC2Throttled|EC2Unexpected|EFSMountConnectivity|EFSMountTimeout|EFSIO|S3FilesMount(?:Connectivity|Timeout)|SnapStart(?:NotReady|Timeout))/;
  function cannotStart(code) {
   return fixOf(code) !== undefined && !PASSING.test(code);
  }
  function startFix({code: code}) {
   return fixOf(code);
  }
  function fixOf(code) {
   return CAUSES.find(({codes: codes}) => codes.test(code))?.fix;
  }
 },
 49684: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GZ: () => isDenied,
   J3: () => isOtherPolicy,
   L: () => isDenialCode,
   v9: () => deniedByPolicy
  });
  const WORDLESS = /^(?:null|none|unknown(?:error)?|access ?denied|forbidden)?\.?$/i;
  function isDenied({code: code, status: status, message: message}) {
   if (/\bnot authorized to perform\b/i.test(message)) return status === 403 || isDenialCode(code);
   return WORDLESS.test(message.trim()) && (isDenialCode(code) || status === 403 && isNoCode(code));
  }
  function isDenialCode(code) {
   return /^(?:AccessDenied|UnauthorizedOperation|AuthorizationError|NotAuthorized|Forbidden)/.test(code);
  }
  function isNoCode(code) {
   return [ "Unknown", "UnknownError", "Error", "403" ].includes(code);
  }
  const OF_ORGANISATION = {
   allow: () => "Have the administrators of the AWS organization allow it for this account: no policy of the role can give it.",
   undeny: "Have the administrators of the AWS organization take away the statement that denies it, or make an exception of this role in it: no policy of the role can give it."
  };
  const POLICIES = [ {
   name: /service control policy/i,
   subject: "A service control policy of the organization",
   ...OF_ORGANISATION
  }, {
   name: /resource control policy/i,
   subject: "A resource control policy of the organization",
   ...OF_ORGANISATION
  }, {
   name: /permissions boundary/i,
   subject: "The role's permissions boundary",
   allow: statement => `Add this statement to the policy that is the role's permissions boundary: ${statement}.`,
   undeny: "Take away the statement that denies it in the policy that is the role's permissions boundary."
  }, {
   name: /session policy/i,
   subject: "The session policy of the credentials",
   allow: statement => `Add this statement to the session policy that the credentials were asked for with (\`inline-session-policy\` or \`managed-session-policies\` of aws-actions/configure-aws-credentials): ${statement}.`,
   undeny: "Take away the statement that denies it in the session policy that the credentials were asked for with (`inline-session-policy` or `managed-session-policies` of aws-actions/configure-aws-credentials)."
  }, {
   name: /VPC endpoint policy/i,
   subject: "The policy of the VPC endpoint that the runner reaches AWS by",
   allow: statement => `Add this statement, with \`"Principal":"*"\`, to the policy of the VPC endpoint: ${statement}.`,
   undeny: "Take away the statement that denies it in the policy of the VPC endpoint."
  }, {
   name: /resource-based policy/i,
   subject: "The resource's own policy",
   allow: () => "",
   undeny: "In the resource's own policy, take away the statement that denies it, or make an exception of the role in it."
  } ];
  function isOtherPolicy(message) {
   const nothing = {
    action: "",
    resource: "",
    subject: "",
    statement: "{}"
   };
   return deniedByPolicy(message, nothing) !== undefined;
  }
  function deniedByPolicy(message, right) {
   const {kind: kind, isExplicit: isExplicit, arn: arn} = policyIn(message) ?? {};
   if (!kind) return undefined;
   const fix = isExplicit ? kind.undeny : kind.allow(right.statement);
   if (fix === "") return undefined;
   const verb = isExplicit ? "denies" : "does not allow";
   const named = arn ? ` (${arn})` : "";
   return [ `${kind.subject}${named} ${verb} ${right.action} on ${right.resource}, which ${right.subject} needs.`, fix ];
  }
  function policyIn(message) {
   const [, explicit, implicit] = /explicit deny in an? (.{1,60})|because no (.{1,60}?) allows?\b/i.exec(message) ?? [];
   const named = explicit ?? implicit;
   if (named === undefined) return undefined;
   const arn = /(?:policy|boundary): (arn:[^\s,;)]+)/i.exec(message)?.[1]?.replace(/\.$/, "");
   return {
    kind: POLICIES.find(({name: name}) => name.test(named)),
    isExplicit: explicit !== undefined,
    arn: arn
   };
  }
 },
 55544: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JY: () => withoutReply,
   e$: () => MalformedReply,
   fb: () => isUntrusted,
   fe: () => classifyError
  });
  var _cannot_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65725);
  const WRAPPER = /^AWS SDK error wrapper for \w+: /;
  const UNTRUSTED = [ "CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID", "DEPTH_ZERO_SELF_SIGNED_CERT", "ERR_TLS_CERT_ALTNAME_INVALID", "SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_GET_ISSUER_CERT", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_VERIFY_LEAF_SIGNATURE" ];
  const UNSENT = new Set([ "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH", "ERR_PROXY_TUNNEL", ...UNTRUSTED ]);
  const THROTTLED = new Set([ "TooManyRequestsException", "ThrottlingException", "ThrottledException", "Throttling", "RequestLimitExceeded", "TooManyUpdates", "SlowDown" ]);
  function isUntrusted({code: code}) {
   return UNTRUSTED.includes(code);
  }
  function classifyError(error) {
   const fields = error;
   const status = fields.$metadata?.httpStatusCode ?? fields.$response?.statusCode;
   const code = systemCode(fields.code) ?? fields.name ?? "Error";
   const seconds = Number(fields.retryAfterSeconds ?? fields.$response?.headers?.["retry-after"]);
   return {
    kind: kindOf(code, status),
    code: code,
    message: (fields.message ?? String(error)).replace(WRAPPER, ""),
    ...status !== undefined && {
     status: status
    },
    ...fields.$metadata?.requestId && {
     requestId: fields.$metadata.requestId
    },
    ...Number.isFinite(seconds) && {
     retryAfter: seconds * 1e3
    },
    ...fields.$metadata?.clockSkewCorrected && {
     clockWasSet: true
    }
   };
  }
  class MalformedReply extends Error {
   static CODE="BrokenReply";
   name=MalformedReply.CODE;
   $metadata;
   constructor(message, reply = {}) {
    super(message);
    this.$metadata = reply.$metadata;
   }
  }
  function withoutReply(error) {
   if (!(error instanceof Error)) return error;
   if (error instanceof SyntaxError) return brokenReply(error, "it is not JSON");
   if ("$responseBodyText" in error) return brokenReply(error, "it is not XML");
   const isOfScript = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
   return isOfScript && !("code" in error) ? brokenReply(error, "it lacks what it must hold") : error;
  }
  function brokenReply(error, why) {
   const {$metadata: $metadata, $response: $response} = error;
   const fromHeaders = {
    httpStatusCode: $response?.statusCode,
    requestId: $response?.headers?.["x-amzn-requestid"] ?? $response?.headers?.["x-amz-request-id"]
   };
   return new MalformedReply(why, {
    $metadata: {
     ...fromHeaders,
     ...$metadata
    }
   });
  }
  function systemCode(code) {
   return code && /^[A-Z][A-Z0-9_]+$/.test(code) ? code : undefined;
  }
  function kindOf(code, status) {
   if (THROTTLED.has(code) || status === 429) return "throttled";
   if ((0, _cannot_start_js__WEBPACK_IMPORTED_MODULE_0__.m)(code)) return "refused";
   if (UNSENT.has(code) || code === "CredentialsProviderError") return "unsent";
   if (status !== undefined && status >= 300 && status < 500 && status !== 408) return "refused";
   return "unclear";
  }
 },
 38054: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => toProblem,
   m: () => withErrorContext
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _cannot_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65725);
  var _denied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49684);
  var _error_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55544);
  var _shared_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87871);
  async function withErrorContext(attempt, run) {
   try {
    return await run();
   } catch (error) {
    throw error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A ? error : toProblem(error, attempt);
   }
  }
  function toProblem(error, attempt) {
   const failure = (0, _error_kind_js__WEBPACK_IMPORTED_MODULE_3__.fe)(error);
   const rule = RULES.find(({when: when}) => when(failure));
   const [what, fix] = rule ? rule.say(attempt, failure) : fallback(attempt, failure);
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(/[.!?]$/.test(what) ? what : `${what}.`, fix, {
    cause: error
   });
  }
  const LAMBDA = "AWS Lambda";
  const CHECK_CREDENTIALS = "Check the aws-actions/configure-aws-credentials step: the role, the region, and that the runner's clock is right.";
  const UNACCEPTED = /^(?:UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|InvalidToken|NotSigned|TokenRefreshRequired)/;
  const named = (...codes) => ({code: code}) => codes.includes(code);
  const RULES = [ {
   when: named("ExpiredTokenException", "ExpiredToken", "RequestExpired"),
   say: ({subject: subject}) => [ `The AWS credentials expired while working on ${subject}.`, "Run the job again, it goes on where this one stopped; give the role a longer session: `role-duration-seconds: 3600`." ]
  }, {
   when: isClockOff,
   say: (_, {message: message}) => [ `The runner's clock is wrong, so AWS does not accept what it signs: ${message}`, "Set it, and have it kept right (`timedatectl set-ntp true`), then run the job again." ]
  }, {
   when: ({code: code}) => UNACCEPTED.test(code),
   say: (_, {message: message}) => [ `AWS does not accept the credentials: ${message}`, CHECK_CREDENTIALS ]
  }, {
   when: named("CredentialsProviderError"),
   say: ({subject: subject}, {message: message}) => [ `There were no AWS credentials for the work on ${subject}: ${message}`, CHECK_CREDENTIALS ]
  }, {
   when: ({code: code, status: status, message: message}) => status === 407 || code === "ERR_PROXY_TUNNEL" && /\b407\b/.test(message),
   say: ({subject: subject}) => [ `The proxy wants to know who asks (HTTP 407), so AWS could not be asked about ${subject}.`, "Put its user and password into `HTTPS_PROXY`, from a secret: `HTTPS_PROXY: http://${{ secrets.PROXY_USER }}:${{ secrets.PROXY_PASSWORD }}@proxy.example.com:3128`." ]
  }, {
   when: _error_kind_js__WEBPACK_IMPORTED_MODULE_3__.fb,
   say: ({service: service, subject: subject, region: region}, {code: code, message: message}) => [ `Whoever answers for ${service ?? LAMBDA} in ${region} shows a certificate that the runner does not trust (${code}, ${message}), so nothing was sent for ${subject}.`, "Where a proxy looks into what goes through it, give the step the certificate of its authority: `env: { NODE_EXTRA_CA_CERTS: /etc/ssl/certs/proxy-ca.pem }`; else look for who stands between the runner and AWS." ]
  }, {
   when: failure => (0, _cannot_start_js__WEBPACK_IMPORTED_MODULE_1__.K)(failure) !== undefined,
   say: ({subject: subject, action: action}, failure) => [ `${LAMBDA} cannot run ${subject} (${action}): ${failure.code}, ${failure.message}`, (0, 
   _cannot_start_js__WEBPACK_IMPORTED_MODULE_1__.K)(failure) ?? "" ]
  }, {
   when: isOfAccount,
   say: accountRefused
  }, {
   when: _denied_js__WEBPACK_IMPORTED_MODULE_2__.GZ,
   say: denied
  }, {
   when: ({kind: kind}) => kind === "throttled",
   say: throttled
  }, {
   when: named("ResourceNotFoundException"),
   say: ({subject: subject, region: region}) => [ `${capital(subject)} does not exist in ${region}.`, "Check the name, the region and the account of the credentials (`aws sts get-caller-identity`)." ]
  }, {
   when: named("ApplicationDoesNotExistException", "DeploymentGroupDoesNotExistException"),
   say: ({subject: subject, region: region}) => [ `${capital(subject)} does not exist in ${region}.`, "Check `codedeploy-application` and `codedeploy-deployment-group`, the region and the account of the credentials (`aws sts get-caller-identity`)." ]
  }, {
   when: ({message: message}) => message.includes("Cannot reference more than 5 layers"),
   say: ({subject: subject}) => [ `${capital(subject)} has five layers already, and AWS Lambda takes no sixth.`, "Merge two of its layers into one, or take one off it first." ]
  }, {
   when: ({message: message}) => /exceeds the maximum allowed size|consume more than the available size/.test(message),
   say: ({subject: subject}, {message: message}) => [ `${capital(subject)} and its layers are too large together: ${message}`, "Leave out what the function does not need from the layer with `exclude`, or take another layer off it." ]
  }, {
   when: named("PolicyLengthExceededException"),
   say: ({subject: subject, already: already}) => [ `There is no room for ${subject}: its policy holds ${already ?? "all that it can"}, and AWS Lambda takes no more.`, "Share with the organisation (`share-with: o-…`) instead of with its accounts: one grant covers all of them, also those to come." ]
  }, {
   when: ({message: message}) => message.includes("The provided principal was invalid"),
   say: ({subject: subject}) => [ `AWS Lambda knows no such account: it refused ${subject}.`, "Check the account id, and that the account is not closed and is in the same partition of AWS; if it is right, look for closed accounts in the policy (`aws lambda get-layer-version-policy`), which AWS refuses too." ]
  }, {
   when: named("CodeStorageExceededException"),
   say: ({region: region}) => [ `The account's Lambda storage in ${region} is full.`, "Delete layer versions that no function uses (`aws lambda delete-layer-version`), then run the job again." ]
  }, {
   when: ({status: status, kind: kind}) => kind === "unclear" && status !== undefined && status >= 500,
   say: ({service: service, subject: subject, region: region, action: action}, {status: status, ...failure}) => [ `${service ?? LAMBDA} in ${region} failed on ${subject} (${action}, HTTP ${status}) again and again${wordsOf(failure)}`, "Look at https://health.aws.amazon.com and run the job again; what is done already is found and kept." ]
  }, {
   when: named(_error_kind_js__WEBPACK_IMPORTED_MODULE_3__.e$.CODE),
   say: unreadable
  }, {
   when: ({kind: kind}) => kind === "unsent" || kind === "unclear",
   say: ({service: service, subject: subject, region: region, action: action}, {code: code, message: message}) => [ `${service ?? LAMBDA} in ${region} could not be reached for ${subject} (${action}): ${code}, ${message}`, `Check that the region exists and that the runner may reach it${(0, 
   _shared_proxy_js__WEBPACK_IMPORTED_MODULE_4__.yx)()}, then run the job again; what is done already is found and kept.` ]
  } ];
  function isClockOff({code: code, message: message}) {
   if ([ "RequestTimeTooSkewed", "RequestInTheFuture" ].includes(code)) return true;
   return /^(?:InvalidSignature|SignatureDoesNotMatch)/.test(code) && /Signature (?:expired|not yet current)/i.test(message);
  }
  function throttled(attempt) {
   const {subject: subject, region: region} = attempt;
   return [ `AWS throttled the work on ${subject} in ${region} for 15 minutes.`, throttleFix(attempt) ];
  }
  function throttleFix({service: service, action: action}) {
   if (service) return `Something else in the account calls ${service} as fast as it may; run the job again when it has finished.`;
   if (action === "lambda:InvokeFunction") return "Its reserved concurrency (0 stops every invocation) or that of the account is used up; raise it, or run the job again when there is less traffic.";
   return "Something else uses up the 15 control-plane requests a second that the account has in this region; run the job again when it has finished.";
  }
  function unreadable({service: service, subject: subject, region: region, action: action}, {message: message, status: status, requestId: requestId}) {
   const about = [ status && `HTTP ${status}`, requestId && `request ${requestId}` ].filter(Boolean);
   const marks = about.length > 0 ? ` (${about.join(", ")})` : "";
   return [ `The reply of ${service ?? LAMBDA} in ${region} to ${action} for ${subject} cannot be read${marks}: ${message}`, "Look for a proxy that changes replies between the runner and AWS, and run the job again; what is done already is found and kept." ];
  }
  function wordsOf({code: code, message: message}) {
   return /^(?:Unknown|UnknownError|Error|BrokenReply)$/.test(code) ? "" : `: ${code}, ${message}`;
  }
  function isOfAccount({code: code, message: message}) {
   return /^(?:SubscriptionRequired|OptInRequired|NotSignedUp|AccountProblem|AllAccessDisabled|AccountSuspended)/.test(code) || /\baccount\b[^.]{0,60}\b(?:blocked|suspended|closed|not (?:been )?(?:activated|verified))/i.test(message);
  }
  function accountRefused({service: service, action: action, subject: subject, region: region}, {code: code, message: message}) {
   return [ `${service ?? LAMBDA} in ${region} serves this account not at all (${action} for ${subject}): ${code}, ${message}`, "No policy helps: look at the account's state at https://console.aws.amazon.com/billing, whether the region is enabled for it, and write to AWS Support if both are as they should be." ];
  }
  function denied(attempt, {message: message}) {
   const action = /not authorized to perform: ([a-zA-Z0-9-]+:[a-zA-Z0-9]+)/.exec(message)?.[1] ?? attempt.action;
   const resource = deniedResource(attempt, action, /on resource: (arn:[^\s]+)/.exec(message)?.[1]);
   const statement = JSON.stringify({
    Effect: "Allow",
    Action: action,
    Resource: resource
   });
   const byOther = (0, _denied_js__WEBPACK_IMPORTED_MODULE_2__.v9)(message, {
    action: action,
    resource: resource,
    subject: attempt.subject,
    statement: statement
   });
   return byOther ?? [ `The role may not do ${action} on ${resource}, which ${attempt.subject} needs.`, `Add this statement to the role's policy: ${statement}${deniedElsewhere(message)}` ];
  }
  function deniedResource(attempt, action, named) {
   const own = !named || action === attempt.action && attempt.resource === "*";
   return (own ? attempt.resource : named).replace(/(:(?:layer|function):[^:]+:)\d+$/, "$1*");
  }
  function deniedElsewhere(message) {
   if (message.includes("explicit deny")) return " and take away the statement that denies it.";
   if (message.includes("resource-based policy")) {
    return " and, for a layer of another account, have its owner grant it (`aws lambda add-layer-version-permission`).";
   }
   return ".";
  }
  function fallback({service: service, action: action, subject: subject, region: region}, {code: code, message: message}) {
   return [ `${service ?? LAMBDA} refused ${action} for ${subject} in ${region}: ${code}, ${message}`, "The message is AWS's own; correct what it names and run the job again." ];
  }
  function capital(text) {
   return text.charAt(0).toUpperCase() + text.slice(1);
  }
 },
 16354: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A_: () => functionKindOf,
   R_: () => ownQualifier,
   VL: () => ownershipOf
  });
  var _lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5456);
  function functionKindOf(configuration) {
   const {CapacityProviderConfig: CapacityProviderConfig, DurableConfig: DurableConfig, SnapStart: SnapStart} = configuration;
   return {
    ...CapacityProviderConfig && {
     managedInstances: true
    },
    ...DurableConfig && {
     durable: {
      timeout: DurableConfig.ExecutionTimeout
     }
    },
    ...SnapStart?.ApplyOn === "PublishedVersions" && {
     snapStart: true
    }
   };
  }
  function ownQualifier({managedInstances: managedInstances, durable: durable}) {
   if (managedInstances) return _lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_0__.Z;
   return durable && "$LATEST";
  }
  const STACK_TAG = "aws:cloudformation:stack-name";
  function ownershipOf({Tags: Tags = {}, TagsError: TagsError}) {
   const stack = Tags[STACK_TAG];
   return {
    ...stack && {
     stack: stack
    },
    ...TagsError && {
     tagsDenied: true
    }
   };
  }
 },
 77478: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EI: () => writeLayers,
   I: () => kindOf,
   Ix: () => functionCallContext,
   OR: () => locateCode,
   fT: () => withoutQualifier,
   v5: () => readFunction,
   w: () => layersOf
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24750);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71696);
  var _error_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38054);
  var _error_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55544);
  var _function_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16354);
  async function readFunction(aws, nameOrArn, qualifier) {
   return getFunction(aws, {
    nameOrArn: nameOrArn,
    qualifier: qualifier
   }, reply => stateOf(reply, nameOrArn));
  }
  async function locateCode(aws, nameOrArn) {
   return getFunction(aws, {
    nameOrArn: nameOrArn
   }, reply => ({
    size: stateOf(reply, nameOrArn).codeSize,
    location: reply.Code?.RepositoryType === "S3" ? reply.Code.Location : undefined
   }));
  }
  async function getFunction(aws, {nameOrArn: nameOrArn, qualifier: qualifier}, take) {
   const input = {
    FunctionName: nameOrArn,
    ...qualifier && {
     Qualifier: qualifier
    }
   };
   const get = async options => take(await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__.YF5(input), options));
   return (0, _error_messages_js__WEBPACK_IMPORTED_MODULE_1__.m)(functionCallContext(aws, "lambda:GetFunction", nameOrArn, qualifier), () => aws.call(get, {
    quota: "get-function",
    repeatable: true
   }));
  }
  function stateOf(reply, asked) {
   const {Configuration: configuration = {}} = reply;
   const {FunctionName: name, FunctionArn: arn, Version: version, RevisionId: revisionId} = configuration;
   const {CodeSha256: codeSha256} = configuration;
   const {LogGroup: logGroup} = configuration.LoggingConfig ?? {};
   if (!name || !arn || !version || !revisionId || !codeSha256) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_2__.e$(`GetFunction was answered without a configuration for ${asked}`, reply);
   return {
    name: name,
    arn: withoutQualifier(arn),
    version: version,
    revisionId: revisionId,
    layers: layersOf(configuration),
    codeSha256: codeSha256,
    codeSize: configuration.CodeSize ?? 0,
    settings: settingsOf(configuration),
    ...kindOf(configuration),
    ...(0, _function_kind_js__WEBPACK_IMPORTED_MODULE_4__.A_)(configuration),
    ...(0, _function_kind_js__WEBPACK_IMPORTED_MODULE_4__.VL)(reply),
    ...conditionOf(configuration),
    timeout: configuration.Timeout ?? DEFAULT_TIMEOUT,
    ...logGroup && {
     logGroup: logGroup
    }
   };
  }
  const DEFAULT_TIMEOUT = 3;
  function settingsOf(configuration) {
   const {Runtime: Runtime, Handler: Handler, Role: Role, Timeout: Timeout, MemorySize: MemorySize, Environment: Environment, VpcConfig: VpcConfig, KMSKeyArn: KMSKeyArn} = configuration;
   const {DeadLetterConfig: DeadLetterConfig, TracingConfig: TracingConfig, EphemeralStorage: EphemeralStorage, FileSystemConfigs: FileSystemConfigs} = configuration;
   const {SubnetIds: SubnetIds = [], SecurityGroupIds: SecurityGroupIds = []} = VpcConfig ?? {};
   const settings = [ Runtime, Handler, Role, Timeout, MemorySize, KMSKeyArn, [ ...SubnetIds ].sort(), [ ...SecurityGroupIds ].sort(), Object.entries(Environment?.Variables ?? {}).sort(), DeadLetterConfig?.TargetArn, TracingConfig?.Mode, EphemeralStorage?.Size, FileSystemConfigs ?? [] ];
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(settings)).digest("hex");
  }
  function conditionOf(configuration) {
   const {StateReason: stateReason, LastUpdateStatus: lastUpdateStatus} = configuration;
   const {LastUpdateStatusReason: lastUpdateReason} = configuration;
   return {
    state: configuration.State ?? "Active",
    ...stateReason && {
     stateReason: stateReason
    },
    ...lastUpdateStatus && {
     lastUpdateStatus: lastUpdateStatus
    },
    ...lastUpdateReason && {
     lastUpdateReason: lastUpdateReason
    }
   };
  }
  function kindOf({PackageType: PackageType, Runtime: runtime, Architectures: Architectures}) {
   return {
    packageType: PackageType ?? "Zip",
    ...runtime && {
     runtime: runtime
    },
    architecture: Architectures?.[0] ?? "x86_64"
   };
  }
  function layersOf({Layers: Layers = []}) {
   return Layers.map(({Arn: Arn}) => Arn ?? "");
  }
  function withoutQualifier(arn) {
   return arn.split(":", 7).join(":");
  }
  async function writeLayers(aws, read, layers) {
   const input = {
    FunctionName: read.arn,
    Layers: [ ...layers ],
    RevisionId: read.revisionId
   };
   const reply = await aws.call(options => aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__.Zlw(input), options));
   if (!reply.RevisionId) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_2__.e$(`the update of ${read.name} was answered without a word`, reply);
  }
  function functionCallContext(aws, action, nameOrArn, qualifier) {
   const name = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_5__.Iy)(nameOrArn);
   const arn = nameOrArn.startsWith("arn:") ? nameOrArn : `arn:${aws.partition}:lambda:${aws.region}:*:function:${name}`;
   const suffix = qualifier ? `:${qualifier}` : "";
   return {
    action: action,
    subject: `function "${name}${suffix}"`,
    resource: `${arn}${suffix}`,
    region: aws.region
   };
  }
 },
 85114: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => isMissing
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _error_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55544);
  function isMissing(error) {
   const said = error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A ? error.cause : error;
   return (0, _error_kind_js__WEBPACK_IMPORTED_MODULE_1__.fe)(said ?? {}).code === "ResourceNotFoundException";
  }
 },
 46993: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E6: () => layerResource,
   Gf: () => checkedVersion,
   HF: () => getVersion,
   RM: () => nextVersions,
   TX: () => locateVersion,
   _g: () => listDetailedVersions,
   xu: () => layerCallContext,
   yO: () => listVersions
  });
  var _is_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85114);
  var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71696);
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24750);
  var _error_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38054);
  var _error_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55544);
  var _paginate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99598);
  async function listVersions(aws, layerName, part) {
   const read = async marker => {
    const {versions: items, next: next} = await listPage(aws, {
     layerName: layerName,
     marker: marker
    }, listedVersion);
    return {
     items: items,
     next: next
    };
   };
   const versions = [];
   for await (const page of (0, _paginate_js__WEBPACK_IMPORTED_MODULE_3__.Lu)(versionsOf(aws, layerName), read)) {
    versions.push(...page);
    if (isEnough(versions, part)) break;
   }
   return versions.sort((a, b) => b.version - a.version);
  }
  function versionsOf({region: region, clock: clock}, layerName) {
   return {
    of: `versions of layer "${layerName}"`,
    region: region,
    clock: clock
   };
  }
  function isEnough(versions, part) {
   if (part === "all") return false;
   if (part === "first") return versions.length > 0;
   return versions.some(({version: version}) => version <= part.newerThan);
  }
  const MOST_NUMBERS = 100;
  async function nextVersions(aws, layerName, after) {
   const versions = [];
   while (versions.length < MOST_NUMBERS) {
    const version = await getVersion(aws, layerName, after + versions.length + 1);
    if (!version) break;
    versions.unshift(version);
   }
   return versions;
  }
  function listDetailedVersions(aws, layerName) {
   return (0, _paginate_js__WEBPACK_IMPORTED_MODULE_3__.l5)(versionsOf(aws, layerName), async from => {
    const {versions: items, next: next} = await listPage(aws, {
     layerName: layerName,
     marker: from
    }, detailedVersion);
    return {
     items: items,
     next: next
    };
   });
  }
  function detailedVersion(item, layerName) {
   const {CreatedDate: CreatedDate = "", CompatibleRuntimes: CompatibleRuntimes = [], CompatibleArchitectures: CompatibleArchitectures = []} = item;
   const createdAt = dateIn(CreatedDate);
   return listedVersion(item, layerName).map(version => ({
    ...version,
    createdAt: createdAt,
    runtimes: CompatibleRuntimes,
    architectures: CompatibleArchitectures
   }));
  }
  function dateIn(text) {
   const date = new Date(text.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
   return Number.isNaN(date.getTime()) ? undefined : date;
  }
  async function listPage(aws, {layerName: layerName, marker: marker}, take) {
   const input = {
    LayerName: layerName,
    MaxItems: 50,
    ...marker && {
     Marker: marker
    }
   };
   const list = async options => {
    const reply = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__.icq(input), options);
    if (!reply.LayerVersions) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_2__.e$("ListLayerVersions was answered without a list", reply);
    return {
     versions: reply.LayerVersions.flatMap(item => take(item, layerName)),
     next: reply.NextMarker
    };
   };
   return (0, _error_messages_js__WEBPACK_IMPORTED_MODULE_1__.m)(layerCallContext(aws, "lambda:ListLayerVersions", layerName, "*"), () => aws.call(list, {
    repeatable: true
   }));
  }
  function listedVersion(item, layerName) {
   const {LayerVersionArn: arn = "", Version: version = 0, Description: description = ""} = item;
   return isVersionOf(arn, layerName, version) ? [ {
    arn: arn,
    version: version,
    description: description
   } ] : [];
  }
  async function getVersion(aws, layerName, version) {
   const input = {
    LayerName: layerName,
    VersionNumber: version
   };
   const get = async options => {
    const reply = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__.VK5(input), options);
    const read = checkedVersion(reply, layerName);
    if (!read) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_2__.e$("GetLayerVersion was answered without a version", reply);
    return read;
   };
   return ifThere(aws, layerCallContext(aws, GET_ACTION, layerName, `${layerResource(aws, layerName)}:*`), get);
  }
  async function locateVersion(aws, layer) {
   const {arn: arn, layerArn: layerArn, name: name} = layer;
   const get = async options => {
    const reply = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__.tGD({
     Arn: arn
    }), options);
    const version = checkedVersion(reply, name);
    if (version?.arn !== arn) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_2__.e$("GetLayerVersionByArn was answered without the version", reply);
    const {CompatibleRuntimes: runtimes = [], CompatibleArchitectures: architectures = []} = reply;
    const license = reply.LicenseInfo ? {
     license: reply.LicenseInfo
    } : {};
    return {
     version: version,
     declared: {
      runtimes: runtimes,
      architectures: architectures,
      ...license
     },
     location: reply.Content?.Location
    };
   };
   return ifThere(aws, layerCallContext(aws, GET_ACTION, name, `${layerArn}:*`), get);
  }
  const GET_ACTION = "lambda:GetLayerVersion";
  async function ifThere(aws, what, get) {
   const getIfThere = () => aws.call(get, {
    repeatable: true
   }).catch(error => {
    if ((0, _is_missing_js__WEBPACK_IMPORTED_MODULE_0__.b)(error)) return undefined;
    throw error;
   });
   return (0, _error_messages_js__WEBPACK_IMPORTED_MODULE_1__.m)(what, getIfThere);
  }
  function checkedVersion(reply, layerName) {
   const {LayerVersionArn: arn = "", Version: version = 0, Description: description = "", Content: content} = reply;
   if (!isVersionOf(arn, layerName, version)) return undefined;
   if (!content?.CodeSha256 || content.CodeSize === undefined) return undefined;
   return {
    arn: arn,
    version: version,
    description: description,
    codeSha256: content.CodeSha256,
    codeSize: content.CodeSize
   };
  }
  function isVersionOf(arn, layerName, version) {
   const parsed = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_5__.i3)(arn);
   return parsed?.name === layerName && parsed.version === version;
  }
  function layerResource({partition: partition, region: region}, layerName) {
   return `arn:${partition}:lambda:${region}:*:layer:${layerName}`;
  }
  function layerCallContext(aws, action, layerName, resource) {
   return {
    action: action,
    subject: `layer "${layerName}"`,
    resource: resource,
    region: aws.region
   };
  }
 },
 7927: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Eb: () => listFunctionVersions,
   _d: () => listFunctions,
   lY: () => listVersionsOfFunction
  });
  var _is_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85114);
  var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71696);
  var _error_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38054);
  var _error_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55544);
  var _function_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16354);
  var _functions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77478);
  var _paginate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99598);
  function listFunctions(aws) {
   return (0, _paginate_js__WEBPACK_IMPORTED_MODULE_4__.l5)({
    ...aws,
    of: "functions"
   }, from => listPage(aws, pageFrom(from), listedFunction));
  }
  function listFunctionVersions(aws, which) {
   const all = which === "all" ? {
    FunctionVersion: "ALL"
   } : {};
   return (0, _paginate_js__WEBPACK_IMPORTED_MODULE_4__.l5)({
    ...aws,
    of: "functions"
   }, from => listPage(aws, {
    ...all,
    ...pageFrom(from)
   }, listedFunctionVersion));
  }
  function listVersionsOfFunction(aws, functionArn) {
   const attempt = (0, _functions_js__WEBPACK_IMPORTED_MODULE_3__.Ix)(aws, "lambda:ListVersionsByFunction", functionArn);
   return (0, _paginate_js__WEBPACK_IMPORTED_MODULE_4__.l5)({
    ...aws,
    of: "versions of a function"
   }, from => {
    const input = {
     FunctionName: functionArn,
     ...pageFrom(from)
    };
    const list = async options => {
     const reply = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_5__.Ox4(input), options);
     if (!reply.Versions) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_2__.e$("ListVersionsByFunction was answered without a list", reply);
     return {
      items: reply.Versions.map(listedFunctionVersion),
      next: reply.NextMarker
     };
    };
    return (0, _error_messages_js__WEBPACK_IMPORTED_MODULE_1__.m)(attempt, () => aws.call(list, {
     repeatable: true
    }).catch(noneIfGone));
   });
  }
  function noneIfGone(error) {
   if ((0, _is_missing_js__WEBPACK_IMPORTED_MODULE_0__.b)(error)) return {
    items: [],
    next: undefined
   };
   throw error;
  }
  function pageFrom(from) {
   return {
    MaxItems: 50,
    ...from && {
     Marker: from
    }
   };
  }
  async function listPage(aws, input, take) {
   const list = async options => {
    const reply = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_5__.xRr(input), options);
    const {Functions: Functions, NextMarker: NextMarker} = reply;
    if (!Functions) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_2__.e$("ListFunctions was answered without a list", reply);
    return {
     items: Functions.map(take),
     next: NextMarker
    };
   };
   const attempt = {
    action: "lambda:ListFunctions",
    subject: "the list of functions",
    resource: "*",
    region: aws.region
   };
   return (0, _error_messages_js__WEBPACK_IMPORTED_MODULE_1__.m)(attempt, () => aws.call(list, {
    repeatable: true
   }));
  }
  function listedFunction(item) {
   const {FunctionName: name, FunctionArn: arn} = item;
   if (!name || !arn) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_2__.e$("ListFunctions was answered with a function without a name");
   return {
    name: name,
    arn: arn,
    layers: (0, _functions_js__WEBPACK_IMPORTED_MODULE_3__.w)(item),
    ...(0, _functions_js__WEBPACK_IMPORTED_MODULE_3__.I)(item),
    ...(0, _function_kind_js__WEBPACK_IMPORTED_MODULE_6__.A_)(item)
   };
  }
  function listedFunctionVersion(item) {
   const {Version: version, RevisionId: revisionId, LastModified: lastModified = ""} = item;
   const {CodeSize: codeSize = 0, CodeSha256: codeSha256 = "", Layers: layers = []} = item;
   const layersCodeSize = layers.reduce((sum, layer) => sum + (layer.CodeSize ?? 0), 0);
   if (!version || !revisionId) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_2__.e$("a list was answered with a function without a version");
   const listed = listedFunction(item);
   const {LogGroup: logGroup} = item.LoggingConfig ?? {};
   const isOwn = logGroup === undefined || logGroup === `/aws/lambda/${listed.name}`;
   const code = {
    codeSize: codeSize,
    codeSha256: codeSha256,
    layersCodeSize: layersCodeSize,
    ...!isOwn && {
     logGroup: logGroup
    }
   };
   return {
    ...listed,
    arn: (0, _functions_js__WEBPACK_IMPORTED_MODULE_3__.fT)(listed.arn),
    version: version,
    revisionId: revisionId,
    lastModified: lastModified,
    ...code
   };
  }
 },
 99598: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Lu: () => everyPage,
   l5: () => everyItem
  });
  var _shared_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12853);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38936);
  var _shared_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49481);
  const MOST_PAGES = 1e4;
  const TELL_EVERY = 15e3;
  async function* everyItem(list, read) {
   for await (const items of everyPage(list, read)) yield* items;
  }
  async function* everyPage(list, read) {
   const {name: name, clock: clock} = named(list);
   const seen = new Set;
   let toldAt = clock.now();
   let count = 0;
   let from;
   do {
    const {items: items, next: next} = await read(from);
    count += items.length;
    yield items;
    if (next && seen.has(next)) throw endless(name, "it came back to a page it had given before");
    if (next) seen.add(next);
    if (seen.size >= MOST_PAGES) throw endless(name, `there are more than ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(MOST_PAGES)} pages`);
    if (next && clock.now() - toldAt >= TELL_EVERY) {
     toldAt = clock.now();
     _shared_log_js__WEBPACK_IMPORTED_MODULE_0__.Rm.info(`Still reading the list of ${name}: ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(count)} on ${(0, 
     _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(seen.size)} pages`);
    }
    from = next;
   } while (from);
  }
  function named(list) {
   if (typeof list === "string") return {
    name: list,
    clock: _shared_clock_js__WEBPACK_IMPORTED_MODULE_3__.dQ
   };
   return {
    name: `${list.of} in ${list.region}`,
    clock: list.clock
   };
  }
  function endless(name, how) {
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`AWS does not end the list of ${name}: ${how}.`, "Run the job again; nothing was done with the half of a list.");
  }
 },
 66690: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => clientSettings,
   O: () => createRegionClient
  });
  var dist_cjs = __webpack_require__(71696);
  var log = __webpack_require__(12853);
  var problem = __webpack_require__(14748);
  var format = __webpack_require__(38936);
  var version = __webpack_require__(19339);
  var shared_clock = __webpack_require__(49481);
  var aws_credentials = __webpack_require__(22717);
  var error_kind = __webpack_require__(55544);
  var cancellation = __webpack_require__(8436);
  const BURST = 5;
  const SLOWEST = .5;
  const RECOVERY = .02;
  const LONGEST_HOLD = 6e4;
  const TELL_AFTER = 15e3;
  function createRateLimiter({rate: rate, burst: burst = BURST, clock: clock, onThrottled: onThrottled = () => undefined}) {
   const waiting = [];
   let releasing = false;
   let current = rate;
   let next = 0;
   let slowedAt = -Infinity;
   const throttling = createThrottling(onThrottled);
   async function release() {
    releasing = true;
    try {
     while (waiting.length > 0) {
      const interval = 1e3 / current;
      const now = clock.now();
      next = Math.max(next, now - (burst - 1) * interval);
      if (next > now) {
       await clock.sleep(Math.min(next - now, TELL_AFTER));
       throttling.waited(clock.now());
      } else {
       next += interval;
       waiting.shift()?.go();
      }
     }
    } catch (error) {
     for (const {fail: fail} of waiting.splice(0)) fail(error);
    } finally {
     releasing = false;
    }
   }
   return {
    take: () => new Promise((go, fail) => {
     waiting.push({
      go: go,
      fail: fail
     });
     if (!releasing) void release();
    }),
    throttled(retryAfter) {
     const now = clock.now();
     if (now - slowedAt > 1e3 / current) {
      current = Math.max(current / 2, SLOWEST);
      slowedAt = now;
     }
     next = Math.max(next, now + Math.min(retryAfter, LONGEST_HOLD));
     throttling.refused(now, next);
    },
    succeeded() {
     current = Math.min(rate, current * (1 + RECOVERY));
    }
   };
  }
  function createThrottling(tell) {
   let since = 0;
   let told = 0;
   let over = -Infinity;
   const waited = now => {
    if (now > over || now - told < TELL_AFTER) return;
    told = now;
    tell(now - since);
   };
   return {
    refused(now, until) {
     if (now > over) since = told = now;
     over = Math.max(now, until) + TELL_AFTER;
     waited(now);
    },
    waited: waited
   };
  }
  var partition = __webpack_require__(30791);
  var http_agents = __webpack_require__(3038);
  function uploadMeter() {
   const open = new Set;
   let ended = 0;
   return {
    begin(bytes) {
     const upload = {
      bytes: bytes,
      sent: 0,
      startedAt: performance.now()
     };
     open.add(upload);
     return {
      update: sent => upload.sent = sent,
      end: () => {
       if (open.delete(upload)) ended += upload.sent;
      }
     };
    },
    underWay: () => [ ...open ],
    sent: () => [ ...open ].reduce((sum, {sent: sent}) => sum + sent, ended)
   };
  }
  const USER_AGENT = `publish-layer/${version.x}`;
  const CALL_TIMEOUT = 3e4;
  const UNCLEAR_ATTEMPTS = 5;
  const THROTTLED_FOR = 15 * 6e4;
  const MAX_PAUSE = 2e4;
  async function createRegionClient(options = {}) {
   const {region: region, credentials: credentials, interruption: interruption, controlPlaneRate: controlPlaneRate = 10} = options;
   const given = options.clock ?? shared_clock.dQ;
   const clock = interruption ? (0, cancellation.nZ)(given, interruption) : given;
   const sockets = (0, http_agents.t)();
   const downloads = (0, http_agents.t)();
   const callLog = log.Rm.isDebug() ? (await __webpack_require__.e(8704).then(__webpack_require__.bind(__webpack_require__, 28704))).callLog : undefined;
   const lambda = new dist_cjs.Nox({
    ...region && {
     region: region
    },
    ...credentials && {
     credentials: credentials
    },
    ...callLog && {
     logger: callLog.logger
    },
    maxAttempts: 1,
    customUserAgent: USER_AGENT,
    requestHandler: {
     connectionTimeout: 1e4,
     ...sockets.agents
    }
   });
   const resolved = await resolveRegion(lambda);
   await (0, aws_credentials.z)(lambda);
   const pacer = (quota, pace) => createRateLimiter({
    ...pace,
    clock: clock,
    onThrottled: waited => log.Rm.info(throttleLine(quota, resolved, waited))
   });
   const pacers = {
    "control-plane": pacer("control-plane", {
     rate: controlPlaneRate
    }),
    "get-function": pacer("get-function", {
     rate: 95
    }),
    invoke: pacer("invoke", {
     rate: 50
    }),
    "lookup-events": pacer("lookup-events", {
     rate: 1.9,
     burst: 1
    }),
    other: pacer("other", {
     rate: 5
    })
   };
   const health = {
    failures: 0,
    answers: 0,
    answeredAt: clock.now()
   };
   return {
    region: resolved,
    partition: (0, partition.iQ)(resolved),
    lambda: lambda,
    caller: options.caller ?? {},
    ...callLog && {
     callLog: callLog
    },
    clock: clock,
    ...interruption && {
     interruption: interruption
    },
    agents: downloads.agents,
    uploads: uploadMeter(),
    health: health,
    call: (send, how = {}) => {
     const pacer = pacers[how.quota ?? "control-plane"];
     return call(send, how, {
      region: resolved,
      pacer: pacer,
      clock: clock,
      interruption: interruption,
      health: health,
      callLog: callLog
     });
    },
    sleep: milliseconds => clock.sleep(milliseconds),
    close: () => {
     lambda.destroy();
     sockets.close();
     downloads.close();
    }
   };
  }
  function clientSettings({region: region, lambda: lambda}) {
   const {credentials: credentials, requestHandler: requestHandler, logger: logger} = lambda.config;
   return {
    region: region,
    credentials: credentials,
    requestHandler: requestHandler,
    logger: logger,
    maxAttempts: 1,
    customUserAgent: USER_AGENT
   };
  }
  const THROTTLED_CALLS = {
   "control-plane": "the calls of Lambda's control plane",
   "get-function": "lambda:GetFunction",
   invoke: "lambda:InvokeFunction",
   "lookup-events": "cloudtrail:LookupEvents",
   other: "calls to services beside Lambda"
  };
  function throttleLine(quota, region, waited) {
   return `AWS throttles ${THROTTLED_CALLS[quota]} in ${region}; waiting, ${(0, format.Xo)(waited)} so far`;
  }
  async function call(send, {timeout: timeout = CALL_TIMEOUT, repeatable: repeatable = false}, {region: region, callLog: callLog, pacer: pacer, clock: clock, interruption: interruption, health: health}) {
   const started = clock.now();
   let unclear = 0;
   let isClockSet = false;
   for (let attempt = 0; ;attempt++) {
    await pacer.take();
    (0, cancellation.qM)(interruption);
    try {
     const sent = () => send({
      abortSignal: clock.deadline(timeout)
     });
     const reply = await (callLog ? callLog.trace(region, attempt + 1, sent) : sent());
     pacer.succeeded();
     answered(health, clock);
     return reply;
    } catch (thrown) {
     const error = (0, error_kind.JY)(thrown);
     const {kind: kind, retryAfter: retryAfter, clockWasSet: clockWasSet} = (0, error_kind.fe)(error);
     if (clockWasSet && !isClockSet) {
      isClockSet = true;
      continue;
     }
     if (kind === "refused") {
      answered(health, clock);
      throw error;
     }
     health.failures += 1;
     (0, cancellation.qM)(interruption, kind === "unclear" ? error : undefined);
     if (kind === "throttled") pacer.throttled(retryAfter ?? pause(attempt));
     if (kind === "throttled" && clock.now() - started > THROTTLED_FOR) throw error;
     if (kind === "unclear" && !repeatable) throw error;
     if (kind !== "throttled" && ++unclear >= UNCLEAR_ATTEMPTS) throw error;
     if (kind !== "throttled") await clock.sleep(pause(attempt));
    }
   }
  }
  function answered(health, clock) {
   health.answers += 1;
   health.answeredAt = clock.now();
  }
  function pause(attempt) {
   return Math.random() * Math.min(MAX_PAUSE, 200 * 2 ** Math.min(attempt, 10));
  }
  async function resolveRegion(lambda) {
   try {
    return await lambda.config.region();
   } catch {
    throw new problem.A("No AWS region is configured.", "Set `aws-region` in the aws-actions/configure-aws-credentials step, or `env: { AWS_REGION: eu-central-1 }` on this one.");
   }
  }
 },
 5456: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => LATEST_PUBLISHED
  });
  const LATEST_PUBLISHED = "$LATEST.PUBLISHED";
 },
 49481: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q$: () => dateOf,
   dQ: () => realClock
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
  const realClock = {
   now: () => performance.now(),
   sleep: (milliseconds, signal) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal && {
    signal: signal
   }),
   deadline: abortAfter
  };
  function abortAfter(milliseconds) {
   const signal = AbortSignal.timeout(Math.ceil(milliseconds));
   signal.addEventListener("abort", () => undefined);
   return signal;
  }
  function dateOf(clock) {
   return new Date(performance.timeOrigin + clock.now());
  }
 },
 49572: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => mapConcurrently
  });
  async function mapConcurrently(items, limit, work) {
   const results = new Array(items.length);
   const queue = items.entries();
   const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
   };
   await Promise.all(Array.from({
    length: Math.min(limit, items.length)
   }, worker));
   return results;
  }
 },
 3038: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => createHttpAgents
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
  var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87871);
  function createHttpAgents() {
   const proxyEnv = (0, _proxy_js__WEBPACK_IMPORTED_MODULE_2__.SO)() ? (0, _proxy_js__WEBPACK_IMPORTED_MODULE_2__.EM)() : undefined;
   const options = {
    keepAlive: true,
    maxSockets: 50,
    ...proxyEnv && {
     proxyEnv: {
      ...proxyEnv
     }
    }
   };
   const open = new Set;
   const watch = agent => {
    const connectTo = agent.createConnection.bind(agent);
    agent.createConnection = (how, done) => {
     const socket = connectTo(how, done);
     open.add(socket);
     socket.once("close", () => open.delete(socket));
     return socket;
    };
    return agent;
   };
   return {
    agents: {
     httpAgent: watch(new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options)),
     httpsAgent: watch(new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options))
    },
    close: () => {
     for (const socket of open) socket.destroy();
    }
   };
  }
 },
 19339: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => VERSION
  });
  const VERSION = "1.0.0";
 }
};
