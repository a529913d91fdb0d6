export const id = 407;

export const ids = [ 407 ];

export const modules = {
 5725: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 637: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q$: () => dateOf,
   dQ: () => realClock
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
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
 9684: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 7536: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => explain,
   t: () => explained
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
  var _cannot_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5725);
  var _denied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9684);
  var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2529);
  var _proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4475);
  async function explained(attempt, run) {
   try {
    return await run();
   } catch (error) {
    throw error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__.A ? error : explain(error, attempt);
   }
  }
  function explain(error, attempt) {
   const failure = (0, _failure_js__WEBPACK_IMPORTED_MODULE_3__.g5)(error);
   const rule = RULES.find(({when: when}) => when(failure));
   const [what, fix] = rule ? rule.say(attempt, failure) : fallback(attempt, failure);
   return new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(/[.!?]$/.test(what) ? what : `${what}.`, fix, {
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
   when: _failure_js__WEBPACK_IMPORTED_MODULE_3__.fb,
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
   when: named(_failure_js__WEBPACK_IMPORTED_MODULE_3__.kB.CODE),
   say: unreadable
  }, {
   when: ({kind: kind}) => kind === "unsent" || kind === "unclear",
   say: ({service: service, subject: subject, region: region, action: action}, {code: code, message: message}) => [ `${service ?? LAMBDA} in ${region} could not be reached for ${subject} (${action}): ${code}, ${message}`, `Check that the region exists and that the runner may reach it${(0, 
   _proxy_js__WEBPACK_IMPORTED_MODULE_4__.yx)()}, then run the job again; what is done already is found and kept.` ]
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
 2529: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JY: () => withoutReply,
   fb: () => isUntrusted,
   g5: () => failureOf,
   kB: () => BrokenReply
  });
  var _cannot_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5725);
  const WRAPPER = /^AWS SDK error wrapper for \w+: /;
  const UNTRUSTED = [ "CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID", "DEPTH_ZERO_SELF_SIGNED_CERT", "ERR_TLS_CERT_ALTNAME_INVALID", "SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_GET_ISSUER_CERT", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_VERIFY_LEAF_SIGNATURE" ];
  const UNSENT = new Set([ "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH", "ERR_PROXY_TUNNEL", ...UNTRUSTED ]);
  const THROTTLED = new Set([ "TooManyRequestsException", "ThrottlingException", "ThrottledException", "Throttling", "RequestLimitExceeded", "TooManyUpdates", "SlowDown" ]);
  function isUntrusted({code: code}) {
   return UNTRUSTED.includes(code);
  }
  function failureOf(error) {
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
  class BrokenReply extends Error {
   static CODE="BrokenReply";
   name=BrokenReply.CODE;
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
   return new BrokenReply(why, {
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
 9414: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => fetchVersion
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _arn_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2672);
  var _interrupted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3297);
  var _layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6993);
  var _object_ranges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2512);
  var _layer_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2561);
  var _layer_unreadable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8616);
  var _problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6762);
  const PART_BYTES = 2 * 1024 * 1024;
  async function fetchVersion(aws, source, {to: to, keep: keep = false, onProgress: onProgress = () => undefined}) {
   const fd = createFile(to);
   try {
    await download(readerOf(aws, source), source.codeSize, (bytes, at) => {
     writeFully(fd, bytes, at, to);
     onProgress(at + bytes.length);
    });
    const archive = (0, _layer_archive_js__WEBPACK_IMPORTED_MODULE_5__.Yf)(fd, keep ? undefined : to);
    refuseOtherBytes(archive, source);
    return archive;
   } catch (error) {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(to, {
     force: true
    });
    (0, _interrupted_js__WEBPACK_IMPORTED_MODULE_2__.NQ)(aws.interruption);
    throw error;
   }
  }
  function refuseOtherBytes({size: size, sha256: sha256}, source) {
   const {arn: arn, codeSize: codeSize, codeSha256: codeSha256} = source;
   if (size === codeSize && sha256 === codeSha256) return;
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_7__.A(`What was fetched of ${arn} is other bytes than AWS said: SHA-256 ${sha256} of ${size} bytes, where CodeSha256 is ${codeSha256} of ${codeSize}.`, "Look for a proxy that changes replies between the runner and AWS, and run the job again.");
  }
  async function download({read: read}, size, write) {
   const part = Buffer.allocUnsafeSlow(Math.min(size, PART_BYTES));
   for (let at = 0; at < size; at += PART_BYTES) write(await read(at, Math.min(size, at + PART_BYTES), part), at);
  }
  function readerOf(aws, {arn: arn, codeSize: size}) {
   const refuse = what => new _problem_js__WEBPACK_IMPORTED_MODULE_7__.A(`${arn} cannot be fetched: ${what}.`, "Run the job again; where that does not help, check that the runner may reach Amazon S3 in that region.");
   const layer = (0, _arn_js__WEBPACK_IMPORTED_MODULE_8__.i3)(arn);
   const locate = async () => {
    const location = layer && (await (0, _layers_js__WEBPACK_IMPORTED_MODULE_3__.TX)(aws, layer))?.location;
    if (!location) throw refuse("AWS gives no URL of its archive any more");
    return location;
   };
   return (0, _object_ranges_js__WEBPACK_IMPORTED_MODULE_4__.n)({
    size: size,
    locate: locate,
    clock: aws.clock,
    agents: aws.agents,
    refuse: refuse,
    mostWhole: size
   });
  }
  function createFile(path) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), {
     recursive: true
    });
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "wx+", 384);
   } catch (error) {
    throw unwritable(path, error);
   }
  }
  function writeFully(fd, bytes, at, path) {
   try {
    for (let done = 0; done < bytes.length; ) done += (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, done, bytes.length - done, at + done);
   } catch (error) {
    throw unwritable(path, error);
   }
  }
  function unwritable(path, cause) {
   const code = (0, _layer_unreadable_js__WEBPACK_IMPORTED_MODULE_6__.x)(cause);
   return new _problem_js__WEBPACK_IMPORTED_MODULE_7__.A(code === "EEXIST" ? `There is something at ${path} already, and it is not written over.` : `The zip cannot be written to ${path} (${code}).`, code === "EEXIST" ? "Remove it in a step before, or give another path." : "See that there is space and that the job may write there, and run it again.", {
    cause: cause
   });
  }
 },
 6993: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CD: () => attempt,
   E6: () => layerResource,
   Gf: () => checkedVersion,
   HF: () => getVersion,
   RM: () => nextVersions,
   TX: () => locateVersion,
   _g: () => listDetailedVersions,
   yO: () => listVersions
  });
  var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1696);
  var _arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2672);
  var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7536);
  var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2529);
  var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5667);
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
   for await (const page of (0, _pages_js__WEBPACK_IMPORTED_MODULE_2__.Lu)(versionsOf(aws, layerName), read)) {
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
   return (0, _pages_js__WEBPACK_IMPORTED_MODULE_2__.l5)(versionsOf(aws, layerName), async from => {
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
    ...{
     ...version,
     createdAt: createdAt
    },
    ...{
     runtimes: CompatibleRuntimes,
     architectures: CompatibleArchitectures
    }
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
    const reply = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__.icq(input), options);
    if (!reply.LayerVersions) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.kB("ListLayerVersions was answered without a list", reply);
    return {
     versions: reply.LayerVersions.flatMap(item => take(item, layerName)),
     next: reply.NextMarker
    };
   };
   return (0, _explain_js__WEBPACK_IMPORTED_MODULE_0__.t)(attempt(aws, "lambda:ListLayerVersions", layerName, "*"), () => aws.call(list, {
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
    const reply = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__.VK5(input), options);
    const read = checkedVersion(reply, layerName);
    if (!read) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.kB("GetLayerVersion was answered without a version", reply);
    return read;
   };
   return ifThere(aws, attempt(aws, GET_ACTION, layerName, `${layerResource(aws, layerName)}:*`), get);
  }
  async function locateVersion(aws, layer) {
   const {arn: arn, layerArn: layerArn, name: name} = layer;
   const get = async options => {
    const reply = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_3__.tGD({
     Arn: arn
    }), options);
    const version = checkedVersion(reply, name);
    if (version?.arn !== arn) throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.kB("GetLayerVersionByArn was answered without the version", reply);
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
   return ifThere(aws, attempt(aws, GET_ACTION, name, `${layerArn}:*`), get);
  }
  const GET_ACTION = "lambda:GetLayerVersion";
  async function ifThere(aws, what, get) {
   const getIfThere = () => aws.call(get, {
    repeatable: true
   }).catch(error => {
    if ((0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.g5)(error).code === "ResourceNotFoundException") return undefined;
    throw error;
   });
   return (0, _explain_js__WEBPACK_IMPORTED_MODULE_0__.t)(what, getIfThere);
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
   const parsed = (0, _arn_js__WEBPACK_IMPORTED_MODULE_4__.i3)(arn);
   return parsed?.name === layerName && parsed.version === version;
  }
  function layerResource({partition: partition, region: region}, layerName) {
   return `arn:${partition}:lambda:${region}:*:layer:${layerName}`;
  }
  function attempt(aws, action, layerName, resource) {
   return {
    action: action,
    subject: `layer "${layerName}"`,
    resource: resource,
    region: aws.region
   };
  }
 },
 2512: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => rangeReader
  });
  var external_node_http_ = __webpack_require__(7067);
  var external_node_https_ = __webpack_require__(4708);
  function get(url, {headers: headers, signal: signal, agents: agents}) {
   return new Promise((resolve, reject) => {
    const isSecure = new URL(url).protocol === "https:";
    const request = isSecure ? external_node_https_.request : external_node_http_.request;
    const agent = isSecure ? agents.httpsAgent : agents.httpAgent;
    request(url, {
     agent: agent,
     headers: headers,
     signal: signal
    }, resolve).once("error", reject).end();
   });
  }
  const ATTEMPTS = 4;
  const TIMEOUT = 6e4;
  const MAX_WHOLE_BYTES = 60 * 1024 * 1024;
  function rangeReader(object) {
   const {size: size, locate: locate, clock: clock, agents: agents, refuse: refuse, mostWhole: mostWhole = MAX_WHOLE_BYTES} = object;
   let url;
   let relocated = false;
   let etag = "";
   let held = {
    from: size,
    bytes: Buffer.alloc(0)
   };
   async function request(from, to, into) {
    for (let attempt = 1; ;attempt++) {
     const asked = url ??= locate();
     const part = {
      from: from,
      to: to,
      size: size,
      etag: etag,
      mostWhole: mostWhole,
      ...into && {
       into: into
      }
     };
     const reply = await ask(await asked, part, {
      agents: agents,
      signal: clock.deadline(TIMEOUT)
     });
     if ("bytes" in reply) return accept(reply, into).subarray(from - reply.from, to - reply.from);
     const {status: status, fault: fault} = reply;
     if (attempt === ATTEMPTS || status === 403 && relocated && asked === url) throw refuse(fault);
     if (status === 403 && asked === url) {
      relocated = true;
      url = undefined;
     } else await clock.sleep(Math.random() * 400 * 2 ** attempt);
    }
   }
   function accept(received, into) {
    etag = received.etag;
    relocated = false;
    const {from: from, bytes: bytes} = received;
    const isOurs = bytes.buffer !== into?.buffer;
    if (isOurs && from < held.from && from + bytes.length === size) held = {
     from: from,
     bytes: bytes
    };
    return bytes;
   }
   return {
    heldFrom: () => held.from,
    read: async (from, to, into) => {
     const end = Math.max(from, Math.min(to, held.from));
     const missing = from < end ? await request(from, end, into) : Buffer.alloc(0);
     return end === to ? missing : Buffer.concat([ missing, held.bytes.subarray(end - held.from, to - held.from) ]);
    }
   };
  }
  async function ask(url, part, {agents: agents, signal: signal}) {
   const headers = {
    range: `bytes=${part.from}-${part.to - 1}`,
    ...part.etag && {
     "if-match": part.etag
    }
   };
   try {
    const response = await get(url, {
     headers: headers,
     signal: signal,
     agents: agents
    });
    try {
     return await receive(response, part);
    } finally {
     response.destroy();
    }
   } catch (error) {
    return {
     fault: `its archive could not be fetched (${codeOf(error)})`
    };
   }
  }
  function codeOf(error) {
   const {name: name, code: code} = error;
   return typeof code === "string" ? code : name ?? "Error";
  }
  async function receive(response, {from: from, to: to, size: size, etag: etag, mostWhole: mostWhole, into: into}) {
   const {statusCode: status = 0, headers: headers} = response;
   if (status !== 206 && status !== 200) return {
    fault: `its archive was refused with HTTP ${status}`,
    status: status
   };
   const isWhole = status === 200;
   if (isWhole && size > mostWhole) return {
    fault: "its archive comes only as a whole, which is too large"
   };
   if (!isWhole && headers["content-range"] !== `bytes ${from}-${to - 1}/${size}`) return {
    fault: "another part of its archive came than was asked for"
   };
   const seen = headers.etag ?? "";
   if (etag !== "" && seen !== etag) return {
    fault: "its archive changed while it was read"
   };
   const bytes = await fill(isWhole ? Buffer.allocUnsafe(size) : into?.subarray(0, to - from) ?? Buffer.allocUnsafe(to - from), response);
   return bytes ? {
    bytes: bytes,
    from: isWhole ? 0 : from,
    etag: seen
   } : {
    fault: "its archive came with a wrong length"
   };
  }
  async function fill(bytes, body) {
   let filled = 0;
   for await (const chunk of body) {
    if (filled + chunk.length > bytes.length) return undefined;
    bytes.set(chunk, filled);
    filled += chunk.length;
   }
   return filled === bytes.length ? bytes : undefined;
  }
 },
 5667: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Lu: () => everyPage,
   l5: () => everyItem
  });
  var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4959);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);
  var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2958);
  var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(637);
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
    if (seen.size >= MOST_PAGES) throw endless(name, `there are more than ${(0, _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(MOST_PAGES)} pages`);
    if (next && clock.now() - toldAt >= TELL_EVERY) {
     toldAt = clock.now();
     _log_js__WEBPACK_IMPORTED_MODULE_0__.Rm.info(`Still reading the list of ${name}: ${(0, _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(count)} on ${(0, 
     _units_js__WEBPACK_IMPORTED_MODULE_3__.B4)(seen.size)} pages`);
    }
    from = next;
   } while (from);
  }
  function named(list) {
   if (typeof list === "string") return {
    name: list,
    clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__.dQ
   };
   return {
    name: `${list.of} in ${list.region}`,
    clock: list.clock
   };
  }
  function endless(name, how) {
   return new _problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`AWS does not end the list of ${name}: ${how}.`, "Run the job again; nothing was done with the half of a list.");
  }
 },
 6381: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => matchesGlob
  });
  function matchesGlob(pattern, name) {
   let at = 0;
   let in_ = 0;
   let star = -1;
   let after = 0;
   while (in_ < name.length) {
    if (pattern[at] === "*") {
     star = at++;
     after = in_;
    } else if (pattern[at] === "?" || pattern[at] === name[in_]) {
     at++;
     in_++;
    } else if (star >= 0) {
     at = star + 1;
     in_ = ++after;
    } else return false;
   }
   while (pattern[at] === "*") at++;
   return at === pattern.length;
  }
 },
 958: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gd: () => scannable,
   H8: () => refOf,
   yP: () => cyclonedx
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  function cyclonedx(billed, components) {
   const {layerName: layerName, contentHash: contentHash, isIncomplete: isIncomplete = false} = billed;
   const own = `layer:${layerName}`;
   return {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    serialNumber: serialNumber([ layerName, contentHash, ...isIncomplete ? [ components.map(refOf) ] : [] ]),
    version: 1,
    metadata: {
     tools: {
      components: [ {
       type: "application",
       name: "publish-layer"
      } ]
     },
     component: {
      type: "library",
      "bom-ref": own,
      name: layerName,
      version: contentHash
     }
    },
    components: components.map(one => ({
     ...bare(one),
     ...one.licences.length > 0 && {
      licenses: one.licences
     },
     evidence: {
      occurrences: one.paths.map(location => ({
       location: location
      }))
     }
    })),
    dependencies: [ {
     ref: own,
     dependsOn: components.map(refOf)
    } ],
    ...isIncomplete && {
     compositions: [ {
      aggregate: "incomplete",
      assemblies: [ own ]
     } ]
    }
   };
  }
  function scannable(components) {
   return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    components: components.map(bare)
   };
  }
  function bare(component) {
   const {group: group, name: name, version: version, purl: purl} = component;
   return {
    ...{
     type: "library",
     "bom-ref": refOf(component)
    },
    ...group !== undefined && {
     group: group
    },
    ...{
     name: name,
     version: version
    },
    ...purl !== undefined && {
     purl: purl
    }
   };
  }
  function refOf({purl: purl, name: name, version: version}) {
   return purl ?? `jar:${name}@${version}`;
  }
  function serialNumber(of) {
   const hex = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(of)).digest("hex");
   const variant = (parseInt(hex.slice(16, 17), 16) & 3 | 8).toString(16);
   const parts = [ hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20) ];
   return `urn:uuid:${[ ...parts, hex.slice(20, 32) ].join("-")}`;
  }
 },
 8009: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => VERSION
  });
  const VERSION = "1.0.0";
 },
 8917: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => sortOut,
   H: () => readIgnoreList
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _layer_unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8616);
  var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6762);
  var _rollout_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6381);
  const FIELDS = [ "id", "package", "reason", "expires" ];
  const MOST_BYTES = 1 << 20;
  const EXAMPLE = '`{ "vulnerabilities": [{ "id": "CVE-2023-43804", "package": "pkg:pypi/urllib3@1.26.*", "reason": "…", "expires": "2027-03-31" }] }`';
  function readIgnoreList(file, workspace) {
   const list = fieldsOf(parsed(file, workspace))["vulnerabilities"];
   if (!Array.isArray(list)) throw refusal(file, 'holds no list "vulnerabilities"');
   return list.map((entry, index) => checked(entry, `entry ${index + 1} of "${file}"`));
  }
  function parsed(file, workspace) {
   let text;
   try {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file);
    if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > MOST_BYTES) throw Object.assign(new Error("too large"), {
     code: "EFBIG"
    });
    text = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
   } catch (error) {
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`The \`vulnerability-ignore-file\` "${file}" cannot be read (${(0, 
    _layer_unreadable_js__WEBPACK_IMPORTED_MODULE_2__.x)(error)}).`, "Check its path, which is below the workspace, and that a step before this one checks out (`uses: actions/checkout`).");
   }
   try {
    return JSON.parse(text);
   } catch {
    throw refusal(file, "is no JSON");
   }
  }
  function refusal(file, fault) {
   return new _problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`The \`vulnerability-ignore-file\` "${file}" ${fault}.`, `It is written like this: ${EXAMPLE}.`);
  }
  function checked(entry, where) {
   const fields = fieldsOf(entry);
   for (const name of FIELDS) {
    const value = fields[name];
    if (typeof value === "string" && value.trim() !== "") continue;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`In the \`vulnerability-ignore-file\`, ${where} has no "${name}".`, `Each entry says which vulnerability of which package does not count, why, and until when: ${EXAMPLE}.`);
   }
   const odd = Object.keys(fields).find(name => !FIELDS.includes(name));
   if (odd !== undefined) {
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`In the \`vulnerability-ignore-file\`, ${where} has "${odd}", which has no meaning.`, `An entry has ${FIELDS.join(", ")}.`);
   }
   const {id: id = "", package: name = "", reason: reason = "", expires: expires = ""} = fields;
   if (!isDay(expires)) {
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`In the \`vulnerability-ignore-file\`, ${where} has the date "${expires}".`, 'Write the last day that it holds as year, month and day: `"expires": "2027-03-31"`.');
   }
   return {
    id: id,
    package: name,
    reason: reason,
    expires: expires
   };
  }
  function isDay(text) {
   if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
   const day = new Date(`${text}T00:00:00Z`);
   return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  }
  function fieldsOf(value) {
   const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
   return isRecord ? value : {};
  }
  function sortOut(known, list, today) {
   const valid = list.filter(({expires: expires}) => expires >= today);
   const isIgnored = one => valid.some(entry => isAbout(entry, one));
   const counting = known.filter(one => !isIgnored(one));
   return {
    counting: counting,
    ignored: known.filter(isIgnored),
    expired: list.filter(entry => entry.expires < today && counting.some(one => isAbout(entry, one))),
    unused: list.filter(entry => !known.some(one => isAbout(entry, one)))
   };
  }
  function isAbout(entry, one) {
   if (entry.id.toLowerCase() !== one.id.toLowerCase()) return false;
   return (0, _rollout_glob_js__WEBPACK_IMPORTED_MODULE_4__.k)(entry.package, one.package) || one.package.startsWith(`${entry.package}@`);
  }
 },
 8788: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   auditRegions: () => auditRegions,
   connect: () => connect,
   deliver: () => deliver,
   goBack: () => goBack,
   judgeVulnerabilities: () => judgeVulnerabilities,
   promoteVersion: () => promoteVersion,
   pruneLayers: () => pruneLayers,
   readLiveLayer: () => readLiveLayer
  });
  var src_problem = __webpack_require__(6762);
  var dist_cjs = __webpack_require__(1696);
  var log = __webpack_require__(4959);
  var units = __webpack_require__(2958);
  var version = __webpack_require__(8009);
  var aws_clock = __webpack_require__(637);
  var aws_credentials = __webpack_require__(2717);
  var aws_failure = __webpack_require__(2529);
  var aws_interrupted = __webpack_require__(3297);
  const BURST = 5;
  const SLOWEST = .5;
  const RECOVERY = .02;
  const LONGEST_HOLD = 6e4;
  const TELL_AFTER = 15e3;
  function createPacer({rate: rate, burst: burst = BURST, clock: clock, onThrottled: onThrottled = () => undefined}) {
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
  var partition = __webpack_require__(1261);
  var external_node_http_ = __webpack_require__(7067);
  var external_node_https_ = __webpack_require__(4708);
  var proxy = __webpack_require__(4475);
  function openSockets() {
   const proxyEnv = (0, proxy.SO)() ? (0, proxy.EM)() : undefined;
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
     httpAgent: watch(new external_node_http_.Agent(options)),
     httpsAgent: watch(new external_node_https_.Agent(options))
    },
    close: () => {
     for (const socket of open) socket.destroy();
    }
   };
  }
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
  async function connect(options = {}) {
   const {region: region, credentials: credentials, interruption: interruption, controlPlaneRate: controlPlaneRate = 10} = options;
   const given = options.clock ?? aws_clock.dQ;
   const clock = interruption ? (0, aws_interrupted.In)(given, interruption) : given;
   const sockets = openSockets();
   const downloads = openSockets();
   const lambda = new dist_cjs.Nox({
    ...region && {
     region: region
    },
    ...credentials && {
     credentials: credentials
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
   const pacer = (quota, pace) => createPacer({
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
    partition: (0, partition.i)(resolved),
    lambda: lambda,
    caller: options.caller ?? {},
    clock: clock,
    ...interruption && {
     interruption: interruption
    },
    agents: downloads.agents,
    uploads: uploadMeter(),
    health: health,
    call: (send, how = {}) => call(send, how, {
     pacer: pacers[how.quota ?? "control-plane"],
     clock: clock,
     interruption: interruption,
     health: health
    }),
    sleep: milliseconds => clock.sleep(milliseconds),
    close: () => {
     lambda.destroy();
     sockets.close();
     downloads.close();
    }
   };
  }
  function otherClient({region: region, lambda: lambda}) {
   const {credentials: credentials, requestHandler: requestHandler} = lambda.config;
   return {
    region: region,
    credentials: credentials,
    requestHandler: requestHandler,
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
   return `AWS throttles ${THROTTLED_CALLS[quota]} in ${region}; waiting, ${(0, units.Xo)(waited)} so far`;
  }
  async function call(send, {timeout: timeout = CALL_TIMEOUT, repeatable: repeatable = false}, {pacer: pacer, clock: clock, interruption: interruption, health: health}) {
   const started = clock.now();
   let unclear = 0;
   let isClockSet = false;
   for (let attempt = 0; ;attempt++) {
    await pacer.take();
    (0, aws_interrupted.NQ)(interruption);
    try {
     const reply = await send({
      abortSignal: clock.deadline(timeout)
     });
     pacer.succeeded();
     answered(health, clock);
     return reply;
    } catch (thrown) {
     const error = (0, aws_failure.JY)(thrown);
     const {kind: kind, retryAfter: retryAfter, clockWasSet: clockWasSet} = (0, aws_failure.g5)(error);
     if (clockWasSet && !isClockSet) {
      isClockSet = true;
      continue;
     }
     if (kind === "refused") {
      answered(health, clock);
      throw error;
     }
     health.failures += 1;
     (0, aws_interrupted.NQ)(interruption, kind === "unclear" ? error : undefined);
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
    throw new src_problem.A("No AWS region is configured.", "Set `aws-region` in the aws-actions/configure-aws-credentials step, or `env: { AWS_REGION: eu-central-1 }` on this one.");
   }
  }
  var explain = __webpack_require__(7536);
  function callerAccount(aws) {
   const {caller: caller} = aws;
   caller.account ??= askForAccount(aws).catch(error => {
    delete caller.account;
    throw error;
   });
   return caller.account;
  }
  async function askForAccount(aws) {
   const {GetCallerIdentityCommand: GetCallerIdentityCommand, STSClient: STSClient} = await __webpack_require__.e(695).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
   const sts = new STSClient(otherClient(aws));
   const attempt = {
    service: "AWS STS",
    action: "sts:GetCallerIdentity",
    subject: "the account of the credentials",
    resource: "*",
    region: aws.region
   };
   const ask = async options => {
    const {Account: account} = await sts.send(new GetCallerIdentityCommand({}), options);
    if (!account) throw new aws_failure.kB("GetCallerIdentity was answered without an account");
    return account;
   };
   return (0, explain.t)(attempt, () => aws.call(ask, {
    quota: "other",
    repeatable: true
   }));
  }
  function refuseOtherAccounts(account, allowed) {
   if (allowed.length === 0 || allowed.includes(account)) return;
   throw new src_problem.A(`The credentials belong to account ${account}, which is not in \`allowed-account-ids\` (${allowed.join(", ")}).`, "Check `role-to-assume` of the aws-actions/configure-aws-credentials step, or add the account to the list.");
  }
  function isOutOfReach(error) {
   if (!(error instanceof src_problem.A) || error.cause === undefined) return false;
   return (0, aws_failure.g5)(error.cause).kind !== "refused";
  }
  async function connectEverywhere(where) {
   const {regions: regions, allowedAccountIds: allowedAccountIds, interruption: interruption, controlPlaneRate: controlPlaneRate} = where;
   const [first, ...others] = regions;
   const end = new AbortController;
   const until = {
    interruption: AbortSignal.any([ interruption, end.signal ]),
    ...controlPlaneRate !== undefined && {
     controlPlaneRate: controlPlaneRate
    }
   };
   const home = await connect({
    ...first && {
     region: first
    },
    ...until
   });
   const {caller: caller} = home;
   const {credentials: credentials} = home.lambda.config;
   const connections = [ home, ...await Promise.all(others.map(region => connect({
    region: region,
    credentials: credentials,
    caller: caller,
    ...until
   }))) ];
   where.onConnected?.(connections.map(({region: region}) => region));
   if (allowedAccountIds.length > 0) refuseOtherAccounts(await accountOf(connections), allowedAccountIds);
   const close = () => {
    end.abort();
    for (const aws of connections) aws.close();
   };
   return {
    connections: connections,
    close: close
   };
  }
  async function accountOf([first, ...others]) {
   if (!first) throw new TypeError("there is no region");
   return callerAccount(first).catch(error => {
    if (others.length === 0 || !isOutOfReach(error)) throw error;
    return accountOf(others);
   });
  }
  var conclude = __webpack_require__(1612);
  async function sideBySide(items, limit, work) {
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
  const REGIONS_AT_ONCE = 8;
  const PATIENCE = {
   failing: 6e4,
   silent: 3e4
  };
  const POLL = 250;
  async function lookEverywhere(sites, lookAt, fail) {
   const looks = begin(sites, lookAt);
   await settled(looks);
   const errors = looks.flatMap(({site: site, outcome: outcome}) => outcome && "error" in outcome ? [ {
    site: site,
    error: outcome.error
   } ] : []);
   const refused = errors.filter(({error: error}) => !fail || !isOutOfReach(error));
   if (refused.length > 0) throw togetherOf(refused);
   for (const {site: site, outcome: outcome} of looks) if (outcome && "error" in outcome) fail?.(site, outcome.error);
   return {
    found: looks.flatMap(({site: site, outcome: outcome}) => outcome && "found" in outcome ? [ [ site, outcome.found ] ] : []),
    late: looks.flatMap(({site: site, outcome: outcome, result: result}) => outcome ? [] : [ [ site, result ] ])
   };
  }
  function begin(sites, lookAt) {
   const starts = [];
   const releases = [];
   const looks = sites.map(site => {
    const turn = new Promise(start => starts.push(start));
    let release = () => undefined;
    releases.push(new Promise(resolve => release = resolve));
    const look = {
     site: site,
     result: turn.then(() => lookAt(site)),
     release: release
    };
    look.result.then(found => look.outcome = {
     found: found
    }, error => look.outcome = {
     error: error
    });
    return look;
   });
   void sideBySide([ ...looks.entries() ], REGIONS_AT_ONCE, async ([index, look]) => {
    look.startedAt = look.site.aws.clock.now();
    starts[index]?.();
    await Promise.race([ look.result.catch(() => undefined), releases[index] ]);
   });
   return looks;
  }
  async function settled(looks) {
   const all = Promise.allSettled(looks.map(({result: result}) => result)).then(() => true);
   const [first] = looks;
   if (!first) return;
   const {clock: clock} = first.site.aws;
   for (;;) {
    if (await Promise.race([ all, clock.sleep(POLL).then(() => false) ])) return;
    const late = looks.filter(look => look.outcome === undefined && isLate(look));
    for (const {release: release} of late) release();
    if (looks.length > 1 && looks.every(look => look.outcome !== undefined || late.includes(look))) return;
   }
  }
  function isLate({site: {aws: aws}, startedAt: startedAt}) {
   if (startedAt === undefined) return false;
   const now = aws.clock.now();
   const {failures: failures, answers: answers, answeredAt: answeredAt} = aws.health;
   if (now - Math.max(startedAt, answeredAt) > PATIENCE.silent) return true;
   return failures > answers && now - startedAt > PATIENCE.failing;
  }
  function togetherOf(refused) {
   const [first] = refused;
   const interrupted = refused.find(({error: error}) => error instanceof aws_interrupted.j$);
   if (interrupted) return interrupted.error;
   if (refused.length === 1 && first) return inItsRegion(first.site, first.error);
   const regions = new Map;
   for (const {site: site, error: error} of refused) {
    const message = error instanceof Error ? error.message : String(error);
    regions.set(message, [ ...regions.get(message) ?? [], site.aws.region ]);
   }
   const texts = [ ...regions ].map(([message, where]) => `${where.join(", ")}: ${message}`);
   return new src_problem.A(`Nothing was written, for ${texts.length === 1 ? "one reason" : `${texts.length} reasons`}.`, texts.join(" "));
  }
  function inItsRegion({aws: aws, place: place}, error) {
   if (!(error instanceof src_problem.A) || error.message.includes(aws.region)) return error;
   return new src_problem.A(place(error.what), error.fix, {
    cause: error.cause
   });
  }
  var audit_sboms = __webpack_require__(7484);
  var aws_arn = __webpack_require__(2672);
  var pages = __webpack_require__(5667);
  var consumers_ = __webpack_require__(8321);
  function signedJson(aws, call) {
   const {config: config} = aws.lambda;
   return async ({abortSignal: abortSignal}) => {
    const signer = await config.signer();
    const signingDate = new Date((0, aws_clock.Q$)(aws.clock).getTime() + config.systemClockOffset);
    const scope = {
     signingService: call.service,
     signingRegion: aws.region
    };
    const request = await signer.sign(requestOf(aws, call), {
     signingDate: signingDate,
     ...scope
    });
    const handler = config.requestHandler;
    const {response: response} = await handler.handle(request, {
     abortSignal: abortSignal
    });
    const reply = await (0, consumers_.text)(response.body);
    if (response.statusCode >= 300) throw refusalOf(response, reply);
    return JSON.parse(reply);
   };
  }
  function requestOf(aws, {service: service, target: target, path: path = "/", input: input}) {
   const {protocol: protocol, hostname: hostname, port: port, host: host} = new URL(endpointOf(aws, service));
   const type = target === undefined ? "application/json" : "application/x-amz-json-1.1";
   const body = JSON.stringify(input);
   return {
    ...{
     method: "POST",
     protocol: protocol,
     hostname: hostname,
     path: path,
     query: {},
     body: body
    },
    ...port && {
     port: Number(port)
    },
    headers: {
     ...{
      host: host,
      "content-type": type,
      "content-length": String(Buffer.byteLength(body))
     },
     ...target !== undefined && {
      "x-amz-target": target
     }
    }
   };
  }
  function endpointOf({region: region, partition: partition}, service) {
   const name = service.toUpperCase().replaceAll("-", "_");
   const given = process.env[`AWS_ENDPOINT_URL_${name}`] || process.env["AWS_ENDPOINT_URL"];
   return given ?? `https://${service}.${region}.${SUFFIXES[partition] ?? "amazonaws.com"}`;
  }
  const SUFFIXES = {
   "aws-cn": "amazonaws.com.cn",
   "aws-iso": "c2s.ic.gov",
   "aws-iso-b": "sc2s.sgov.gov",
   "aws-iso-e": "cloud.adc-e.uk",
   "aws-iso-f": "csp.hci.ic.gov",
   "aws-eusc": "amazonaws.eu"
  };
  function refusalOf({statusCode: statusCode, headers: headers}, reply) {
   const fields = fieldsOf(reply);
   const code = headers["x-amzn-errortype"] ?? wordIn(fields, "__type", "code") ?? `HTTP${statusCode}`;
   const message = wordIn(fields, "message", "Message") ?? `AWS answered with HTTP ${statusCode}`;
   return Object.assign(new Error(message), {
    name: code.replace(/:.*$/s, "").replace(/^.*#/s, ""),
    $metadata: {
     httpStatusCode: statusCode
    },
    $response: {
     statusCode: statusCode,
     headers: headers
    }
   });
  }
  function wordIn(fields, ...names) {
   return names.map(name => fields[name]).find(value => typeof value === "string");
  }
  function fieldsOf(reply) {
   try {
    return Object(JSON.parse(reply));
   } catch {
    return {};
   }
  }
  const TARGET = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
  function lookupEvents(aws, {name: name, from: from, to: to}) {
   const attempt = {
    service: "AWS CloudTrail",
    action: "cloudtrail:LookupEvents",
    subject: `the events ${name}`,
    resource: "*",
    region: aws.region
   };
   return (0, pages.l5)({
    ...aws,
    of: `events ${name}`
   }, next => {
    const input = {
     LookupAttributes: [ {
      AttributeKey: "EventName",
      AttributeValue: name
     } ],
     StartTime: seconds(from),
     EndTime: seconds(to),
     MaxResults: 50,
     ...next && {
      NextToken: next
     }
    };
    const call = signedJson(aws, {
     service: "cloudtrail",
     target: TARGET,
     input: input
    });
    return (0, explain.t)(attempt, async () => pageOf(await aws.call(call, {
     quota: "lookup-events",
     repeatable: true
    })));
   });
  }
  function seconds(date) {
   return Math.floor(date.getTime() / 1e3);
  }
  function pageOf(reply) {
   const {Events: events, NextToken: next} = asRecord(reply);
   if (!Array.isArray(events)) throw new aws_failure.kB("LookupEvents was answered without a list");
   return {
    items: events.map(eventOf),
    next: asText(next)
   };
  }
  function eventOf(item) {
   const {EventId: id, EventName: name, CloudTrailEvent: text} = asRecord(item);
   const record = recordIn(asText(text));
   const identity = asRecord(record["userIdentity"]);
   const issuer = asRecord(asRecord(identity["sessionContext"])["sessionIssuer"]);
   if (!asText(id) || !asText(name)) throw new aws_failure.kB("LookupEvents was answered with an event without a name");
   return {
    id: asText(id) ?? "",
    name: asText(name) ?? "",
    at: asText(record["eventTime"]) ?? "",
    principal: asText(identity["arn"]),
    role: asText(issuer["arn"]),
    invokedBy: asText(identity["invokedBy"]),
    identityType: asText(identity["type"]) ?? "unknown",
    sourceAddress: asText(record["sourceIPAddress"]) ?? "",
    userAgent: asText(record["userAgent"]) ?? "",
    errorCode: asText(record["errorCode"]),
    parameters: asRecord(record["requestParameters"])
   };
  }
  function recordIn(text) {
   try {
    return asRecord(JSON.parse(text ?? ""));
   } catch {
    throw new aws_failure.kB("LookupEvents was answered with an event that is not JSON");
   }
  }
  function asRecord(value) {
   return typeof value === "object" && value !== null ? value : {};
  }
  function asText(value) {
   return typeof value === "string" && value !== "" ? value : undefined;
  }
  var glob = __webpack_require__(6381);
  const EVENTS = [ {
   prefix: "PublishLayerVersion",
   suffixes: [ "", "20181031" ],
   action: "publish"
  }, {
   prefix: "AddLayerVersionPermission",
   suffixes: [ "", "20181031" ],
   action: "grant"
  }, {
   prefix: "RemoveLayerVersionPermission",
   suffixes: [ "", "20181031" ],
   action: "revoke"
  }, {
   prefix: "DeleteLayerVersion",
   suffixes: [ "", "20181031" ],
   action: "delete"
  }, {
   prefix: "UpdateFunctionConfiguration",
   suffixes: [ "", "20150331", "20150331v2" ],
   action: "attach"
  } ];
  const MOST = 1e4;
  async function findActivity(aws, wanted) {
   const {from: from, to: to} = wanted;
   const found = new Map;
   for (const {prefix: prefix, suffixes: suffixes} of EVENTS) {
    for (const suffix of suffixes) {
     for await (const event of lookupEvents(aws, {
      name: prefix + suffix,
      from: from,
      to: to
     })) {
      const activity = activityOf(event, wanted);
      if (activity) found.set(event.id, activity);
      if (found.size > MOST) break;
     }
    }
   }
   const events = [ ...found ].sort(([a, one], [b, other]) => compare(other.at, one.at) || compare(a, b));
   return {
    events: events.slice(0, MOST).map(([, activity]) => activity),
    isCut: events.length > MOST
   };
  }
  function activityOf(event, wanted) {
   const known = EVENTS.find(({prefix: prefix}) => event.name.startsWith(prefix));
   if (!known) return undefined;
   const about = aboutOf(event, known.action);
   if (!about) return undefined;
   if (about.layers.length > 0 && !about.layers.some(wanted.isWanted)) return undefined;
   const {principal: principal, role: role, errorCode: errorCode} = event;
   const who = principal ?? event.invokedBy ?? event.identityType;
   return {
    ...{
     at: event.at,
     action: known.action,
     subject: about.subject,
     detail: about.detail,
     principal: who
    },
    ...role !== undefined && {
     role: role
    },
    ...{
     sourceAddress: event.sourceAddress,
     userAgent: event.userAgent
    },
    ...errorCode !== undefined && {
     errorCode: errorCode
    },
    ...wanted.allowedPrincipals.length > 0 && {
     unexpected: !isAllowed([ who, role ?? who ], wanted.allowedPrincipals)
    }
   };
  }
  function isAllowed(names, patterns) {
   return patterns.some(pattern => names.some(name => (0, glob.k)(pattern, name)));
  }
  function aboutOf({parameters: parameters}, action) {
   const [name, version] = [ activity_wordIn(parameters, "layerName"), activity_wordIn(parameters, "versionNumber") ];
   const layer = name.slice(name.lastIndexOf(":") + 1);
   const one = version ? `${layer}:${version}` : layer;
   switch (action) {
   case "publish":
    return {
     subject: layer,
     detail: activity_wordIn(parameters, "description"),
     layers: [ layer ]
    };

   case "delete":
    return {
     subject: one,
     detail: "",
     layers: [ layer ]
    };

   case "revoke":
    return {
     subject: one,
     detail: activity_wordIn(parameters, "statementId"),
     layers: [ layer ]
    };

   case "grant":
    {
     const [principal, organisation] = [ "principal", "organizationId" ].map(key => activity_wordIn(parameters, key));
     return {
      subject: one,
      detail: `to ${organisation || principal}`,
      layers: [ layer ]
     };
    }

   case "attach":
    return attachmentIn(parameters);
   }
  }
  function attachmentIn(parameters) {
   const {layers: layers} = parameters;
   if (!Array.isArray(layers)) return undefined;
   const arns = layers.filter(arn => typeof arn === "string");
   const names = arns.map(arn => (0, aws_arn.i3)(arn)?.name ?? arn);
   const named = activity_wordIn(parameters, "functionName");
   return {
    subject: named.slice(named.lastIndexOf(":") + 1),
    detail: arns.length === 0 ? "no layers" : arns.map(arn => arn.split(":").slice(-2).join(":")).join(", "),
    layers: names
   };
  }
  function activity_wordIn(parameters, key) {
   const value = parameters[key];
   return typeof value === "string" || typeof value === "number" ? String(value) : "";
  }
  function compare(a, b) {
   return a < b ? -1 : Number(a > b);
  }
  var limits = __webpack_require__(3755);
  class Carriers {
   #words;
   constructor(words) {
    this.#words = words;
   }
   static of(indexes, length) {
    const carriers = new Carriers(new Uint32Array(Math.ceil(length / 32)));
    for (const index of indexes) carriers.add(index);
    return carriers;
   }
   add(index) {
    this.#words[index >>> 5] = (this.#words[index >>> 5] ?? 0) | 1 << (index & 31);
   }
   has(index) {
    return ((this.#words[index >>> 5] ?? 0) & 1 << (index & 31)) !== 0;
   }
   and(other) {
    return new Carriers(this.#words.map((word, at) => word & (other.#words[at] ?? 0)));
   }
   without(other) {
    return new Carriers(this.#words.map((word, at) => word & ~(other.#words[at] ?? 0)));
   }
   get count() {
    let count = 0;
    for (const word of this.#words) count += bitsIn(word);
    return count;
   }
   indexes() {
    return Array.from({
     length: this.#words.length * 32
    }, (_, index) => index).filter(index => this.has(index));
   }
   key() {
    return this.#words.join();
   }
  }
  function bitsIn(word) {
   const pairs = word - (word >>> 1 & 1431655765);
   const fours = (pairs & 858993459) + (pairs >>> 2 & 858993459);
   return Math.imul(fours + (fours >>> 4) & 252645135, 16843009) >>> 24;
  }
  const LEAST_SAVING = 1e6;
  const MOST_PROPOSALS = 10;
  const MOST_GROUPS = 400;
  const MOST_SEEDS = 16;
  function proposeLayers(functions, leastSaving = LEAST_SAVING) {
   const sorted = functions.toSorted((a, b) => a.arn < b.arn ? -1 : 1);
   const room = sorted.map(({layers: layers}) => limits.b.layersPerFunction - layers);
   const carried = carriersOf(sorted);
   const proposals = [];
   while (proposals.length < MOST_PROPOSALS) {
    const withRoom = Carriers.of(room.flatMap((left, index) => left > 0 ? [ index ] : []), sorted.length);
    const best = bestLayer(groupsOf(carried, withRoom));
    if (!best || savingOf(best) < leastSaving) break;
    proposals.push(proposalOf(best, sorted, carried));
    for (const index of best.carriers.indexes()) room[index] = (room[index] ?? 0) - 1;
    for (const {key: key} of best.items) {
     const entry = carried.get(key);
     if (entry) entry.carriers = entry.carriers.without(best.carriers);
    }
   }
   return proposals;
  }
  function carriersOf(functions) {
   const counts = new Map;
   for (const {items: items} of functions) for (const {key: key} of items) counts.set(key, (counts.get(key) ?? 0) + 1);
   const carried = new Map;
   for (const [index, {items: items}] of functions.entries()) {
    for (const item of items.flatMap(one => counts.get(one.key) === 1 ? one.parts ?? [] : [ one ])) {
     const known = carried.get(item.key) ?? {
      item: item,
      carriers: Carriers.of([], functions.length)
     };
     known.carriers.add(index);
     carried.set(item.key, known);
    }
   }
   for (const [key, {carriers: carriers}] of carried) if (carriers.count < 2) carried.delete(key);
   return carried;
  }
  function groupsOf(carried, withRoom) {
   const groups = new Map;
   for (const {item: item, carriers: all} of carried.values()) {
    const carriers = all.and(withRoom);
    if (carriers.count < 2) continue;
    const key = carriers.key();
    const group = groups.get(key) ?? {
     items: [],
     carriers: carriers,
     bytes: 0
    };
    groups.set(key, group);
    group.items.push(item);
    group.bytes += item.bytes;
   }
   const keyed = [ ...groups ].sort(([a, one], [b, other]) => savingOf(other) - savingOf(one) || (a < b ? -1 : 1));
   return keyed.slice(0, MOST_GROUPS).map(([, group]) => group);
  }
  function savingOf({carriers: carriers, bytes: bytes}) {
   return (carriers.count - 1) * bytes;
  }
  function bestLayer(groups) {
   const grown = groups.slice(0, MOST_SEEDS).map(seed => grow(seed, groups));
   return grown.sort((a, b) => savingOf(b) - savingOf(a))[0];
  }
  function grow(seed, groups) {
   let layer = {
    ...seed,
    items: [ ...seed.items ]
   };
   const left = new Set(groups);
   left.delete(seed);
   for (;;) {
    let best;
    for (const group of left) {
     const carriers = layer.carriers.and(group.carriers);
     const saving = savingOf({
      carriers: carriers,
      bytes: layer.bytes + group.bytes
     });
     if (carriers.count >= 2 && saving > (best?.saving ?? savingOf(layer))) best = {
      group: group,
      carriers: carriers,
      saving: saving
     };
    }
    if (!best) return layer;
    left.delete(best.group);
    layer = {
     items: [ ...layer.items, ...best.group.items ],
     carriers: best.carriers,
     bytes: layer.bytes + best.group.bytes
    };
   }
  }
  function proposalOf({items: unsorted, carriers: carriers, bytes: bytes}, functions, carried) {
   const items = unsorted.toSorted((a, b) => b.bytes - a.bytes || (a.key < b.key ? -1 : 1));
   const zippedBytes = items.reduce((sum, item) => sum + item.zippedBytes, 0);
   const copies = carriers.count - 1;
   const everywhere = items.map(({key: key}) => carried.get(key)?.carriers ?? carriers).reduce((all, one) => all.and(one));
   const fits = everywhere.indexes().flatMap(index => {
    const one = functions[index];
    if (!one) return [];
    const fit = carriers.has(index) ? fitOf(one, bytes) : "five layers";
    return [ {
     function: one.function,
     fit: fit
    } ];
   });
   return {
    items: items,
    layer: {
     functions: fits,
     items: items.map(({kind: kind, name: name, version: version, bytes: size}) => ({
      ...{
       kind: kind,
       name: name
      },
      ...version !== undefined && {
       version: version
      },
      bytes: size
     })),
     ...{
      bytes: bytes,
      zippedBytes: zippedBytes,
      savedBytes: copies * bytes,
      savedZippedBytes: copies * zippedBytes
     }
    }
   };
  }
  function fitOf({codeBytes: codeBytes, layerBytes: layerBytes}, bytes) {
   if (layerBytes === undefined) return "unknown";
   return codeBytes + layerBytes + bytes < limits.b.unzippedBytes ? "fits" : "code first";
  }
  async function findCommon(functions, read) {
   const names = new Map(functions.map(({arn: arn, name: name}) => [ arn, name ]));
   const nameOf = arn => names.get(arn) ?? arn;
   const proposals = proposeLayers(functions.flatMap(({arn: arn, name: name, layers: layers, layerBytes: layerBytes}) => {
    const code = read.code.get(arn);
    return code ? [ {
     arn: arn,
     function: name,
     layers: layers,
     layerBytes: layerBytes,
     codeBytes: code.bytes,
     items: code.items
    } ] : [];
   }));
   const versions = await read.readVersions(proposals.flatMap(({items: items}) => items));
   return {
    layers: proposals.map(({layer: layer, items: items}) => ({
     ...layer,
     items: layer.items.map((item, index) => {
      const version = item.version ?? versions.get(items[index]?.key ?? "");
      return {
       ...item,
       ...version !== undefined && {
        version: version
       }
      };
     })
    })),
    lookedAt: read.code.size,
    beyondBudget: read.beyondBudget.map(nameOf).sort(),
    unreadable: read.unreadable.map(({arn: arn, why: why}) => ({
     function: nameOf(arn),
     why: why
    })).sort((a, b) => a.function < b.function ? -1 : 1),
    zipBytes: read.zipBytes,
    readBytes: read.readBytes
   };
  }
  var external_node_crypto_ = __webpack_require__(7598);
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
   const get = async options => take(await aws.lambda.send(new dist_cjs.YF5(input), options));
   return (0, explain.t)(functionAttempt(aws, "lambda:GetFunction", nameOrArn, qualifier), () => aws.call(get, {
    quota: "get-function",
    repeatable: true
   }));
  }
  function stateOf(reply, asked) {
   const {Configuration: configuration = {}} = reply;
   const {FunctionName: name, FunctionArn: arn, Version: version, RevisionId: revisionId} = configuration;
   const {CodeSha256: codeSha256} = configuration;
   const {LogGroup: logGroup} = configuration.LoggingConfig ?? {};
   if (!name || !arn || !version || !revisionId || !codeSha256) throw new aws_failure.kB(`GetFunction was answered without a configuration for ${asked}`, reply);
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
   const settings = [ ...[ Runtime, Handler, Role, Timeout, MemorySize, KMSKeyArn, [ ...SubnetIds ].sort() ], ...[ [ ...SecurityGroupIds ].sort(), Object.entries(Environment?.Variables ?? {}).sort() ], ...[ DeadLetterConfig?.TargetArn, TracingConfig?.Mode, EphemeralStorage?.Size, FileSystemConfigs ?? [] ] ];
   return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(settings)).digest("hex");
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
   const reply = await aws.call(options => aws.lambda.send(new dist_cjs.Zlw(input), options));
   if (!reply.RevisionId) throw new aws_failure.kB(`the update of ${read.name} was answered without a word`, reply);
  }
  function functionAttempt(aws, action, nameOrArn, qualifier) {
   const name = nameOrArn.split(":").at(-1) ?? nameOrArn;
   const arn = nameOrArn.startsWith("arn:") ? nameOrArn : `arn:${aws.partition}:lambda:${aws.region}:*:function:${name}`;
   const suffix = qualifier ? `:${qualifier}` : "";
   return {
    action: action,
    subject: `function "${name}${suffix}"`,
    resource: `${arn}${suffix}`,
    region: aws.region
   };
  }
  function isMissing(error) {
   return error instanceof src_problem.A && (0, aws_failure.g5)(error.cause ?? {}).code === "ResourceNotFoundException";
  }
  var external_node_zlib_ = __webpack_require__(8522);
  var archive_format = __webpack_require__(5449);
  const MAX_END_BYTES = archive_format.yF.length + 65535;
  function findDirectory(tail, size, refuse) {
   let at = tail.length - archive_format.yF.length;
   while (at >= 0 && !isEnd(tail, at)) at -= 1;
   if (at < 0) throw refuse("it is not a zip archive, or its end is missing");
   const directory = {
    entries: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16)
   };
   if (directory.entries === 65535 || directory.size === ZIP64 || directory.offset === ZIP64) throw refuse("it uses zip64");
   if (directory.offset + directory.size !== size - tail.length + at) throw refuse("its central directory is not where its end says");
   return directory;
  }
  function isEnd(tail, at) {
   return tail.readUInt32LE(at) === archive_format.yF.signature && at + archive_format.yF.length + tail.readUInt16LE(at + 20) === tail.length;
  }
  const ZIP64 = 4294967295;
  const FILE_TYPE = 61440;
  const LINK_TYPE = 40960;
  function readDirectory(bytes, directory, refuse) {
   const entries = [];
   let at = 0;
   for (let index = 0; index < directory.entries; index++) {
    const header = (0, archive_format.z4)(bytes, at);
    if (!header) throw refuse("its central directory is cut short");
    const {rawName: rawName, mode: mode, method: method, crc: crc, size: size, packedSize: packedSize, offset: offset} = header;
    if ([ size, packedSize, offset ].includes(ZIP64)) throw refuse("it uses zip64");
    const isLink = ((mode ?? 0) & FILE_TYPE) === LINK_TYPE;
    entries.push({
     path: rawName.toString(),
     type: isLink ? "link" : "file",
     executable: mode === undefined ? undefined : !isLink && (mode & 73) !== 0,
     ...{
      size: size,
      crc: crc,
      method: method,
      packedSize: packedSize,
      offset: offset,
      end: directory.offset
     }
    });
    at += header.length;
   }
   return withEnds(entries).filter(({path: path}) => !path.endsWith("/"));
  }
  function withEnds(entries) {
   const inOrder = entries.toSorted((a, b) => b.offset - a.offset);
   let next = inOrder[0]?.end ?? 0;
   for (const entry of inOrder) {
    entry.end = next;
    next = entry.offset;
   }
   return entries;
  }
  const LOCAL_EXTRA_BYTES = 96;
  const GAP_BYTES = 4096;
  function spansOf(wanted, budget) {
   let left = budget;
   const taken = wanted.filter(entry => {
    const cost = extentOf(entry);
    if (cost > left || cost <= 0) return false;
    left -= cost;
    return true;
   });
   const spans = [];
   for (const entry of taken.sort((a, b) => a.offset - b.offset)) {
    const last = spans.at(-1);
    const to = entry.offset + extentOf(entry);
    const gap = Math.max(0, entry.offset - (last?.to ?? 0));
    if (last && gap <= Math.min(GAP_BYTES, left)) {
     left -= gap;
     last.to = Math.max(last.to, to);
     last.entries.push(entry);
    } else spans.push({
     from: entry.offset,
     to: to,
     entries: [ entry ]
    });
   }
   return spans;
  }
  function extentOf({path: path, packedSize: packedSize, offset: offset, end: end}) {
   const header = archive_format.Et.length + Buffer.byteLength(path) + LOCAL_EXTRA_BYTES;
   return Math.min(header + packedSize, end - offset);
  }
  function unpackEntry(bytes, {method: method, packedSize: packedSize, size: size, crc: crc}) {
   if (bytes.length < archive_format.Et.length || bytes.readUInt32LE(0) !== archive_format.Et.signature) return undefined;
   const start = archive_format.Et.length + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
   const packed = bytes.subarray(start, start + packedSize);
   const data = method === archive_format.SD ? packed : method === archive_format.aE ? inflated(packed, size) : undefined;
   return data?.length === size && (0, external_node_zlib_.crc32)(data) === crc ? data : undefined;
  }
  function inflated(packed, size) {
   try {
    return (0, external_node_zlib_.inflateRawSync)(packed, {
     maxOutputLength: Math.max(size, 1)
    });
   } catch {
    return undefined;
   }
  }
  var object_ranges = __webpack_require__(2512);
  const SMALL_ARCHIVE = 256 * 1024;
  const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;
  async function readRemoteDirectory(archive) {
   const {size: size, read: read, refuse: refuse} = archive;
   const tail = await read(size - (size <= SMALL_ARCHIVE ? size : MAX_END_BYTES), size);
   const directory = findDirectory(tail, size, refuse);
   if (directory.size > MAX_DIRECTORY_BYTES) throw refuse("its central directory is too large");
   const bytes = await read(directory.offset, directory.offset + directory.size);
   return {
    directory: directory,
    entries: readDirectory(bytes, directory, refuse)
   };
  }
  function storedArchive({clock: clock, agents: agents}, {size: size, locate: locate}, mostWhole) {
   const refuse = what => new Error(what);
   const located = async () => {
    const location = await locate();
    if (!location) throw refuse("AWS gives no URL of its archive");
    return location;
   };
   const whole = mostWhole === undefined ? {} : {
    mostWhole: mostWhole
   };
   return {
    ...(0, object_ranges.n)({
     size: size,
     locate: located,
     clock: clock,
     agents: agents,
     refuse: refuse,
     ...whole
    }),
    size: size,
    refuse: refuse
   };
  }
  async function unzippedSize(aws, zip) {
   try {
    const {entries: entries} = await readRemoteDirectory(storedArchive(aws, zip));
    return entries.reduce((sum, entry) => sum + entry.size, 0);
   } catch (error) {
    if (error instanceof aws_interrupted.j$) throw error;
    (0, aws_interrupted.NQ)(aws.interruption);
    return undefined;
   }
  }
  const refuse = what => new Error(what);
  async function openZip(aws, {size: size, locate: locate}) {
   const located = async () => {
    const location = await locate();
    if (!location) throw refuse("AWS gives no URL of it");
    return location;
   };
   const {clock: clock, agents: agents} = aws;
   const reader = (0, object_ranges.n)({
    size: size,
    locate: located,
    clock: clock,
    agents: agents,
    refuse: refuse,
    mostWhole: 0
   });
   const tail = await reader.read(size - archive_format.yF.length, size);
   return {
    size: size,
    directory: findDirectory(tail, size, refuse),
    reader: reader
   };
  }
  async function entriesOf({directory: directory, reader: reader}) {
   const {offset: offset, size: size} = directory;
   return readDirectory(await reader.read(offset, offset + size), directory, refuse);
  }
  async function unzippedBytes(aws, zip) {
   try {
    const entries = await entriesOf(await openZip(aws, zip));
    return entries.reduce((sum, {size: size}) => sum + size, 0);
   } catch (error) {
    if (error instanceof aws_interrupted.j$) throw error;
    (0, aws_interrupted.NQ)(aws.interruption);
    return unzippedSize(aws, zip);
   }
  }
  var inspect = __webpack_require__(6700);
  var grouped = __webpack_require__(315);
  var runtimes = __webpack_require__(7058);
  var entry = __webpack_require__(6011);
  var installer_files = __webpack_require__(8569);
  var package_places = __webpack_require__(4100);
  var python_sites = __webpack_require__(2452);
  const LARGE_FILE = 64 * 1024;
  function isVolatile(path) {
   return /(?:^|\/)__pycache__\/|\.pyc$|\.dist-info\/RECORD$/.test(path) || installer_files.wR.test(path);
  }
  const HEADER_BYTES = 76;
  function itemsOf(entries, runtime) {
   const scheme = schemeOf(runtime);
   const located = (0, entry.$)(entries.flatMap(entry => {
    const path = layerPath(entry.path, scheme);
    return path === undefined ? [] : [ {
     path: path,
     entry: entry
    } ];
   }));
   const groups = new Map;
   const unitOf = code_items_units(located, scheme);
   for (const one of located) {
    const unit = unitOf(one.path);
    const key = `${unit.kind} ${unit.name}`;
    const group = groups.get(key) ?? {
     unit: unit,
     files: []
    };
    groups.set(key, group);
    group.files.push(one);
   }
   return [ ...groups.values() ].map(group => itemOf(group, scheme)).filter(isWorthIt);
  }
  function schemeOf(runtime) {
   const language = runtime === undefined ? undefined : runtimes.a[runtime]?.language;
   if (language === "nodejs") return "node";
   return language === "python" || language === "java" || language === "ruby" ? language : "other";
  }
  const RUBY_BUNDLE = /^vendor\/bundle\/ruby\/([^/]+)\/(.+)$/;
  function layerPath(path, scheme) {
   if (scheme === "python") return `python/${path}`;
   if (scheme === "node") return path.startsWith("node_modules/") ? `nodejs/${path}` : path;
   if (scheme === "java") return /^lib\/[^/]+\.jar$/.test(path) ? `java/${path}` : undefined;
   const bundled = scheme === "ruby" ? RUBY_BUNDLE.exec(path) : null;
   return bundled ? `ruby/gems/${bundled[1]}/${bundled[2]}` : path;
  }
  function code_items_units(located, scheme) {
   if (scheme === "node") return nodeUnit;
   if (scheme !== "python") return otherUnit;
   const places = new Map;
   for (const {path: path} of located) {
    const place = (0, package_places.$)(topOf(path));
    places.set(place.path, place);
   }
   const sites = (0, python_sites.T)([ ...places.values() ], []);
   return path => {
    const top = topOf(path);
    const {name: name, versions: versions} = sites.naming((0, package_places.$)(top), new Map);
    if (versions.length > 0) return {
     kind: "package",
     name: name,
     version: versions.join(", ")
    };
    return topUnit(path, top);
   };
  }
  function topOf(path) {
   return path.split("/", 2).join("/");
  }
  function topUnit(path, top) {
   return path === top ? {
    kind: "file",
    name: top
   } : {
    kind: "file",
    name: `${top}/`,
    isFolder: true
   };
  }
  const NODE_PACKAGE = /^nodejs\/node_modules\/((?:@[^/]+\/)?[^/@.][^/]*)\//;
  function nodeUnit(path) {
   const name = NODE_PACKAGE.exec(path)?.[1];
   return name === undefined ? {
    kind: "file",
    name: path
   } : {
    kind: "package",
    name: name
   };
  }
  function otherUnit(path) {
   const {ecosystem: ecosystem, name: name, versions: versions} = (0, package_places.$)(path);
   if (ecosystem !== "java" && ecosystem !== "ruby") return {
    kind: "file",
    name: path
   };
   const [version] = versions;
   return {
    kind: "package",
    name: name,
    ...version !== undefined && {
     version: version
    }
   };
  }
  function itemOf({unit: unit, files: files}, scheme) {
   const {kind: kind, name: name, version: version, isFolder: isFolder} = unit;
   const packageJson = files.find(({path: path}) => path === `nodejs/node_modules/${name}/package.json`)?.entry;
   const large = isFolder ? files.filter(({entry: entry}) => entry.size >= LARGE_FILE) : [];
   return {
    key: `${scheme} ${kind} ${name} ${digestOf(files)}`,
    kind: kind,
    name: name,
    ...version !== undefined && {
     version: version
    },
    bytes: files.reduce((sum, {entry: entry}) => sum + entry.size, 0),
    zippedBytes: files.reduce((sum, {entry: entry}) => sum + zippedBytesOf(entry), 0),
    ...scheme === "node" && packageJson && {
     packageJson: packageJson
    },
    ...large.length > 0 && {
     parts: large.map(file => itemOf({
      unit: {
       kind: "file",
       name: file.path
      },
      files: [ file ]
     }, scheme))
    }
   };
  }
  function zippedBytesOf({path: path, packedSize: packedSize}) {
   return packedSize + HEADER_BYTES + 2 * Buffer.byteLength(path);
  }
  function digestOf(files) {
   const hash = (0, external_node_crypto_.createHash)("sha256");
   for (const {path: path, entry: entry} of files) if (!isVolatile(path)) hash.update(`${JSON.stringify(path)} ${entry.type} ${entry.size} ${entry.crc}\n`);
   return hash.digest("base64");
  }
  function isWorthIt({kind: kind, name: name, bytes: bytes}) {
   const isModule = name.startsWith("python/");
   return kind === "package" || bytes >= LARGE_FILE || isModule && bytes > 0;
  }
  const SMALL_ZIP = 64 * 1024;
  const REQUESTS_AT_ONCE = 16;
  const LARGE_JSON = 64 * 1024;
  async function readCode(aws, functions, share) {
   const groups = [ ...(0, grouped.z)(functions, ({codeSha256: codeSha256}) => codeSha256).values() ];
   const large = groups.filter(([first]) => first && first.codeSize >= SMALL_ZIP);
   const zipBytes = large.reduce((sum, [first]) => sum + (first?.codeSize ?? 0), 0);
   const budget = {
    left: Math.floor(zipBytes * share)
   };
   const result = {
    ...{
     code: new Map,
     beyondBudget: [],
     unreadable: [],
     zipBytes: zipBytes,
     readBytes: 0
    },
    readVersions: items => readVersions(items, sources, budget).finally(settle)
   };
   const sources = new Map;
   const settle = () => {
    result.readBytes = Math.floor(zipBytes * share) - budget.left;
   };
   const zips = await sideBySide(large, REQUESTS_AT_ONCE, group => tolerated(aws, group, result, openCode));
   budget.left -= large.length * archive_format.yF.length;
   const affordable = zips.flatMap(zip => zip ?? []).sort(byCost).filter(zip => {
    const isIn = zip.directory.size <= budget.left;
    if (isIn) budget.left -= zip.directory.size; else result.beyondBudget.push(...zip.functions.map(({arn: arn}) => arn));
    return isIn;
   });
   settle();
   await sideBySide(affordable, REQUESTS_AT_ONCE, zip => tolerated(aws, zip.functions, result, async () => {
    note(zip, await entriesOf(zip), result, sources);
   }));
   return result;
  }
  function byCost(a, b) {
   const cost = ({directory: directory, size: size}) => directory.size / size;
   const name = ({functions: functions}) => functions[0]?.arn ?? "";
   return cost(a) - cost(b) || (name(a) < name(b) ? -1 : 1);
  }
  async function tolerated(aws, group, {unreadable: unreadable}, work) {
   try {
    return await work(aws, group);
   } catch (error) {
    (0, aws_interrupted.NQ)(aws.interruption);
    if (error instanceof src_problem.A && !isMissing(error)) throw error;
    const why = error instanceof Error ? error.message : String(error);
    unreadable.push(...group.map(({arn: arn}) => ({
     arn: arn,
     why: why
    })));
    return undefined;
   }
  }
  async function openCode(aws, group) {
   const [first] = group;
   if (!first) throw new TypeError("a zip is of a function");
   let next = await locateCode(aws, first.arn);
   const {size: size} = next;
   const locate = async () => {
    const {location: location} = next ?? await locateCode(aws, first.arn);
    next = undefined;
    return location;
   };
   return {
    functions: [ ...group ],
    ...await openZip(aws, {
     size: size,
     locate: locate
    })
   };
  }
  function note({functions: functions, reader: reader}, entries, {code: code}, sources) {
   const bytes = entries.reduce((sum, {size: size}) => sum + size, 0);
   const byRuntime = new Map;
   for (const {arn: arn, runtime: runtime} of functions) {
    const items = byRuntime.get(runtime) ?? itemsOf(entries, runtime);
    byRuntime.set(runtime, items);
    code.set(arn, {
     items: items,
     bytes: bytes
    });
   }
   for (const items of byRuntime.values()) for (const {packageJson: packageJson} of items) if (packageJson) sources.set(packageJson, reader);
  }
  async function readVersions(items, sources, budget) {
   const versions = new Map;
   const wanted = items.flatMap(({key: key, packageJson: packageJson}) => {
    const reader = packageJson && packageJson.size <= LARGE_JSON && sources.get(packageJson);
    return reader ? [ {
     key: key,
     entry: packageJson,
     reader: reader
    } ] : [];
   });
   const spans = [ ...(0, grouped.z)(wanted, ({reader: reader}) => reader) ].flatMap(([reader, ofOne]) => {
    const found = spansOf(ofOne.map(({entry: entry}) => entry), Math.max(0, budget.left));
    budget.left -= found.reduce((sum, {from: from, to: to}) => sum + to - from, 0);
    return found.map(span => ({
     span: span,
     reader: reader
    }));
   });
   const keys = new Map(wanted.map(({key: key, entry: entry}) => [ entry, key ]));
   await sideBySide(spans, REQUESTS_AT_ONCE, async ({span: span, reader: reader}) => {
    const bytes = await reader.read(span.from, span.to).catch(() => undefined);
    for (const entry of bytes ? span.entries : []) {
     const version = versionIn(entry, bytes?.subarray(entry.offset - span.from));
     if (version) versions.set(keys.get(entry) ?? "", version);
    }
   });
   return versions;
  }
  function versionIn(entry, packed) {
   const bytes = packed && unpackEntry(packed, entry);
   if (!bytes) return undefined;
   const told = (0, inspect.N)(entry.path, bytes.length, (from, length) => bytes.subarray(from, from + length));
   return told?.nodePackage?.version || undefined;
  }
  var version_mark = __webpack_require__(9185);
  var write_sbom = __webpack_require__(7342);
  var aws_layers = __webpack_require__(6993);
  async function findVersion(aws, arn) {
   const parsed = (0, aws_arn.i3)(arn);
   return parsed && (0, aws_layers.TX)(aws, parsed).catch(undefinedIfNotGranted);
  }
  function undefinedIfNotGranted(error) {
   const {code: code, message: message} = (0, aws_failure.g5)(error instanceof src_problem.A ? error.cause ?? {} : {});
   if (!code.startsWith("AccessDenied") || !message.includes("resource-based policy")) throw error;
  }
  function firstOr(first, again) {
   let next = first;
   return async () => {
    const location = next ?? await again();
    next = undefined;
    return location;
   };
  }
  var compare_compare = __webpack_require__(5613);
  var configuration_files = __webpack_require__(2150);
  const NODE_LOCK = /^(.*\/|)node_modules\/\.package-lock\.json$/;
  const telling_files_NODE_PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
  const PYTHON_RECORD = /^(.*\/)([^/]+)-[^/-]+\.dist-info\/RECORD$/;
  function tellingFiles(live, current) {
   if ((0, configuration_files.u)(live) && (0, configuration_files.u)(current)) return live.filter(({path: path}) => (0, configuration_files.b)(path));
   const locks = live.filter(({path: path}) => NODE_LOCK.test(path));
   const locked = locks.map(({path: path}) => path.slice(0, path.lastIndexOf("/") + 1));
   const packages = live.filter(({path: path}) => telling_files_NODE_PACKAGE.test(path) && !locked.some(folder => path.startsWith(folder))).sort((a, b) => depth(a) - depth(b));
   const kept = new Set(current.map(distributionOf));
   const records = live.filter(file => {
    const distribution = distributionOf(file);
    return distribution !== undefined && !kept.has(distribution);
   });
   return [ ...locks, ...records, ...packages ];
  }
  function distributionOf({path: path}) {
   const [, folder, name] = PYTHON_RECORD.exec(path) ?? [];
   return folder && name && folder + name;
  }
  function depth({path: path}) {
   return path.split("/").length;
  }
  var configured = __webpack_require__(5559);
  async function readLiveLayer(aws, {layerName: layerName, arn: arn, current: current}) {
   const arns = arn ? [ arn ] : (await (0, aws_layers.yO)(aws, layerName, "first")).map(version => version.arn);
   for (const candidate of arns) {
    const layer = layerIn(aws, candidate);
    const located = await (0, aws_layers.TX)(aws, layer);
    if (located) return liveLayer(aws, layer, located, current);
   }
   if (!arn) return undefined;
   throw new src_problem.A(`There is no layer version ${arn}.`, "Check the ARN in `compare-with`, or write `compare-with: latest`; a deleted version cannot be read any more.");
  }
  async function readLiveFiles(aws, arn) {
   const layer = layerIn(aws, arn);
   const located = await (0, aws_layers.TX)(aws, layer);
   return located && (await readRemoteDirectory(openArchive(aws, layer, located))).entries;
  }
  function layerIn({region: region}, arn) {
   const layer = (0, aws_arn.i3)(arn);
   if (layer?.region === region) return layer;
   throw new src_problem.A(`${arn} is no layer version in ${region}, and AWS shows a version only in its own region.`, layer ? `Run the step with \`AWS_REGION: ${layer.region}\`.` : "Check the ARN in `compare-with`.");
  }
  async function liveLayer(aws, layer, located, current) {
   const {arn: arn, version: version, description: description, codeSize: codeSize} = located.version;
   const archive = openArchive(aws, layer, located);
   const files = await readFiles(archive, current).catch(problemOrThrow);
   return {
    arn: arn,
    version: version,
    description: description,
    codeSize: codeSize,
    declared: located.declared,
    files: files
   };
  }
  function problemOrThrow(error) {
   if (error instanceof src_problem.A) return error;
   throw error;
  }
  function openArchive(aws, layer, located) {
   const size = located.version.codeSize;
   const refuse = what => new src_problem.A(`${layer.arn} cannot be compared: ${what}.`, "Run the job again if that may pass; `base-path` compares with a checkout and needs no AWS.");
   let next = located;
   const locate = async () => {
    const location = (next ?? await (0, aws_layers.TX)(aws, layer))?.location;
    next = undefined;
    if (!location) throw refuse("AWS gives no URL of its archive");
    return location;
   };
   return {
    ...(0, object_ranges.n)({
     size: size,
     locate: locate,
     clock: aws.clock,
     agents: aws.agents,
     refuse: refuse
    }),
    size: size,
    refuse: refuse
   };
  }
  const SHARE_READ = .02;
  const ALLOWANCE = 64 * 1024;
  const CONFIGURATION_BYTES = 4 * 1024 * 1024;
  async function readFiles(archive, current) {
   const {size: size} = archive;
   const {directory: directory, entries: entries} = await readRemoteDirectory(archive);
   const spent = size - Math.min(archive.heldFrom(), directory.offset);
   const left = Math.max(SMALL_ARCHIVE, size * SHARE_READ) - spent;
   const isConfiguration = (0, configuration_files.u)(entries) && (0, configuration_files.u)(current);
   const some = isConfiguration ? CONFIGURATION_BYTES : left > 0 ? left : ALLOWANCE;
   const budget = spent === size ? Infinity : some;
   const {contents: contents, configurations: configurations} = await contentsOf(entries, current, {
    read: archive.read,
    budget: budget
   });
   const files = (0, entry.$)(entries).map(({path: path, type: type, executable: executable, crc: crc, size: bytesOfFile}) => {
    const known = contents.get(path);
    return {
     path: path,
     type: type,
     executable: executable,
     crc: crc,
     size: bytesOfFile,
     ...known && {
      contents: known
     }
    };
   });
   return (0, configured.$V)(files, ({path: path}) => configurations.get(path));
  }
  const MAX_TELLING_BYTES = 4 * 1024 * 1024;
  async function contentsOf(entries, current, {read: read, budget: budget}) {
   const contents = new Map;
   const configurations = new Map;
   const known = new Map(current.map(file => [ file.path, file ]));
   const sameAs = entry => {
    const file = known.get(entry.path);
    return file && (0, compare_compare.Ft)(file, entry) ? file : undefined;
   };
   for (const entry of entries) {
    const same = sameAs(entry)?.contents;
    if (same) contents.set(entry.path, same);
   }
   const unknown = tellingFiles(entries, current).filter(entry => !sameAs(entry) && entry.size <= MAX_TELLING_BYTES);
   for (const [entry, bytes] of await fetchEntries(spansOf(unknown, budget), read)) {
    const part = (from, length) => bytes.subarray(from, from + length);
    const told = (0, inspect.N)(entry.path, bytes.length, part);
    if (told) contents.set(entry.path, told);
    if ((0, configuration_files.b)(entry.path)) configurations.set(entry.path, bytes);
   }
   return {
    contents: contents,
    configurations: configurations
   };
  }
  const layer_archive_REQUESTS_AT_ONCE = 8;
  async function fetchEntries(spans, read) {
   const fetched = [];
   for (let at = 0; at < spans.length; at += layer_archive_REQUESTS_AT_ONCE) {
    const batch = spans.slice(at, at + layer_archive_REQUESTS_AT_ONCE);
    const answers = await Promise.allSettled(batch.map(({from: from, to: to}) => read(from, to)));
    for (const [index, answer] of answers.entries()) {
     const span = batch[index];
     if (answer.status === "rejected" || !span) return fetched;
     for (const entry of span.entries) {
      const bytes = unpackEntry(answer.value.subarray(entry.offset - span.from), entry);
      if (bytes) fetched.push([ entry, bytes ]);
     }
    }
   }
   return fetched;
  }
  var jar_directory = __webpack_require__(3975);
  const LARGEST = {
   packed: 4 * 1024 * 1024,
   unpacked: 32 * 1024 * 1024
  };
  const BUDGET = 16 * 1024 * 1024;
  const SMALLEST_PROGRAM = 64 * 1024;
  async function readPackages(aws, zip, describes) {
   const archive = storedArchive(aws, zip, SMALL_ARCHIVE);
   const {entries: entries} = await readRemoteDirectory(archive);
   const wanted = telling(entries, describes);
   const fetchable = wanted.filter(one => one.packedSize <= LARGEST.packed && one.size <= LARGEST.unpacked);
   const fetched = new Map(await fetchEntries(spansOf(fetchable, BUDGET), archive.read));
   const unread = wanted.filter(one => !fetched.has(one));
   const programs = unread.filter(({path: path}) => describes(path) === undefined);
   const others = new Set(await notOfGo(programs, archive));
   return {
    files: (0, entry.$)(wanted).map(one => describing(one, fetched.get(one))),
    unread: (0, entry.$)(unread.filter(one => !others.has(one))).map(({path: path}) => path)
   };
  }
  function describing(entry, bytes) {
   const {path: path, type: type} = entry;
   const contents = bytes && read_packages_contentsOf(path, bytes);
   return {
    path: path,
    type: type,
    ...contents && {
     contents: contents
    }
   };
  }
  function read_packages_contentsOf(path, bytes) {
   return (0, inspect.N)(path, bytes.length, (from, length) => bytes.subarray(from, from + length));
  }
  function telling(entries, describes) {
   const files = entries.filter(({type: type}) => type === "file");
   const metadata = files.filter(({path: path}) => describes(path) === "metadata");
   const large = files.filter(file => describes(file.path) === "jar" || mayBeProgram(file));
   return [ ...metadata, ...large.sort((a, b) => a.packedSize - b.packedSize) ];
  }
  function mayBeProgram({path: path, executable: executable, size: size}) {
   if (executable === false || size < SMALLEST_PROGRAM) return false;
   return /^extensions\/[^/]+$/.test(path) || !/\.(?:[a-z][^./]*|so[.\d]*)$/i.test(path);
  }
  const HEAD = {
   packed: 16 * 1024,
   unpacked: 4096,
   header: 4096
  };
  const MOST_HEADS = 32;
  async function notOfGo(programs, {read: read}) {
   const others = [];
   for (const program of programs.slice(0, MOST_HEADS)) {
    const to = Math.min(program.offset + HEAD.header + HEAD.packed, program.end);
    const bytes = await read(program.offset, to).catch(() => undefined);
    if (bytes && !isOfGo(bytes, program)) others.push(program);
   }
   return others;
  }
  function isOfGo(bytes, {path: name, method: method, packedSize: packedSize}) {
   const file = {
    size: bytes.length,
    read: (from, length) => bytes.subarray(from, from + length)
   };
   const head = (0, jar_directory.U6)(file, {
    name: name,
    method: method,
    packedSize: packedSize,
    offset: 0
   }, HEAD.packed);
   const page = head.toString("latin1", 0, HEAD.unpacked);
   return head.length === 0 || page.startsWith("ELF") && page.includes("Go\0\0");
  }
  const MOST_VERSIONS = 500;
  function versionsToBill(layers) {
   const wanted = layers.flatMap(layer => {
    const newest = layer.account === undefined && layer.versions.find(({state: state}) => state === "there");
    return layer.versions.filter(version => version === newest || version.functions.length > 0).map(version => ({
     layer: layer,
     version: version,
     isNewest: version === newest
    }));
   });
   const readable = wanted.filter(({version: version}) => version.state === "there").sort((a, b) => Number(b.isNewest) - Number(a.isNewest) || b.version.functions.length - a.version.functions.length);
   return {
    chosen: readable.slice(0, MOST_VERSIONS).map(({layer: {name: name, account: account}, version: version}) => ({
     ...{
      layerName: name,
      version: version
     },
     ...account !== undefined && {
      account: account
     }
    })),
    gone: wanted.map(({version: version}) => version).filter(({state: state}) => state !== "there"),
    beyond: Math.max(0, readable.length - MOST_VERSIONS)
   };
  }
  const ZIPS_AT_ONCE = 4;
  async function writeSboms(aws, layers, {sboms: sboms, workspace: workspace}) {
   const {chosen: chosen, gone: gone, beyond: beyond} = versionsToBill(layers);
   sboms.beyond = beyond;
   for (const {arn: arn, state: state} of gone) sboms.unread.push({
    arn: arn,
    why: state === "deleted" ? "it is deleted" : GONE
   });
   await sideBySide(chosen, ZIPS_AT_ONCE, async one => {
    const {arn: arn} = one.version;
    const bill = await billOf(aws, one);
    if ("why" in bill) {
     sboms.unread.push({
      arn: arn,
      why: bill.why
     });
     return;
    }
    const {text: text, packages: packages, leftOut: leftOut} = bill;
    const file = `${sboms.folder}/${fileOf(one)}`;
    (0, write_sbom.T)(text, {
     sbom: file,
     workspace: workspace
    });
    sboms.written.push({
     arn: arn,
     file: file,
     packages: packages,
     leftOut: leftOut.slice(0, audit_sboms.Pz)
    });
   });
   sboms.written.sort((a, b) => a.file < b.file ? -1 : 1);
   sboms.unread.sort((a, b) => a.arn < b.arn ? -1 : 1);
   log.Rm.info(`${aws.region}: bills of materials of ${sboms.written.length} layer versions written`);
  }
  const GONE = "it is deleted, or no longer granted";
  function fileOf({layerName: layerName, account: account, version: version}) {
   const name = `${layerName}-${version.version}.cdx.json`;
   return account === undefined ? name : `${account}/${name}`;
  }
  async function billOf(aws, {layerName: layerName, version: {arn: arn}}) {
   const located = await findVersion(aws, arn);
   if (!located) return {
    why: "it was deleted meanwhile"
   };
   const {description: description, codeSha256: codeSha256, codeSize: codeSize} = located.version;
   const again = async () => (await findVersion(aws, arn))?.location;
   const {describes: describes, inventoryOf: inventoryOf, sbomText: sbomText} = await __webpack_require__.e(364).then(__webpack_require__.bind(__webpack_require__, 983));
   try {
    const zip = {
     size: codeSize,
     locate: firstOr(located.location, again)
    };
    const {files: files, unread: unread} = await readPackages(aws, zip, describes);
    (0, aws_interrupted.NQ)(aws.interruption);
    const inventory = inventoryOf(files);
    const contentHash = (0, version_mark.TN)(description) ?? Buffer.from(codeSha256, "base64").toString("hex");
    const text = sbomText({
     layerName: layerName,
     contentHash: contentHash,
     isIncomplete: unread.length > 0
    }, inventory);
    const leftOut = [ ...new Set([ ...inventory.leftOut, ...unread ]) ].sort();
    return {
     text: text,
     packages: inventory.components.length,
     leftOut: leftOut
    };
   } catch (error) {
    (0, aws_interrupted.NQ)(aws.interruption);
    if (error instanceof src_problem.A) throw error;
    return {
     why: error instanceof Error ? error.message : String(error)
    };
   }
  }
  var verdict = __webpack_require__(4977);
  function costOf({change: change, windows: windows, before: before, after: after, note: note}) {
   const minutes = ({from: from, to: to}) => (to - from) / 6e4;
   return {
    ...{
     function: change.function,
     layers: change.layers
    },
    changedAt: new Date(change.finishedAt).toISOString(),
    minutes: {
     before: minutes(windows.before),
     after: minutes(windows.after)
    },
    ...{
     before: figuresOf(before),
     after: figuresOf(after),
     ...(0, verdict.S4)(before, after)
    },
    ...note !== undefined && {
     note: note
    }
   };
  }
  function figuresOf({traffic: traffic, init: init, duration: duration}) {
   return {
    ...traffic && {
     traffic: traffic
    },
    ...init && {
     init: figureOf(init)
    },
    ...duration && {
     duration: figureOf(duration)
    }
   };
  }
  function figureOf({samples: samples, at: at}) {
   return {
    samples: samples,
    p50: at[50],
    p95: at[95]
   };
  }
  function sumOf(functions) {
   const verdicts = {
    slower: 0,
    faster: 0,
    same: 0,
    "too few samples": 0
   };
   for (const {verdict: verdict} of functions) verdicts[verdict] += 1;
   const total = of => ({
    before: functions.reduce((sum, {before: before}) => sum + of(before), 0),
    after: functions.reduce((sum, {after: after}) => sum + of(after), 0)
   });
   const counted = what => total(({traffic: traffic}) => traffic?.[what] ?? 0);
   const [init, duration] = [ typical(functions, "init"), typical(functions, "duration") ];
   return {
    ...{
     functions: functions.length,
     verdicts: verdicts
    },
    moreErrors: functions.filter(({errors: errors}) => errors === "more").length,
    ...{
     invocations: counted("invocations"),
     errors: counted("errors")
    },
    coldStarts: total(({init: init}) => init?.samples ?? 0),
    ...init && {
     init: init
    },
    ...duration && {
     duration: duration
    }
   };
  }
  function typical(functions, what) {
   const pairs = functions.flatMap(({before: before, after: after}) => {
    const [was, is] = [ before[what], after[what] ];
    return was && is && Math.min(was.samples, is.samples) >= verdict.iV ? [ {
     was: was,
     is: is
    } ] : [];
   });
   if (pairs.length === 0) return undefined;
   const samples = of => pairs.reduce((sum, pair) => sum + of(pair).samples, 0);
   const weight = samples(({is: is}) => is);
   const mean = of => pairs.reduce((sum, pair) => sum + of(pair).p50 * pair.is.samples, 0) / weight;
   return {
    functions: pairs.length,
    samples: {
     before: samples(({was: was}) => was),
     after: weight
    },
    before: mean(({was: was}) => was),
    after: mean(({is: is}) => is)
   };
  }
  const MOST_ROWS = 1e4;
  const FIRST_POLL = 1e3;
  const SLOWEST_POLL = 5e3;
  const log_query_PATIENCE = 10 * 6e4;
  const QUEUE = {
   most: 10 * 6e4,
   pause: 1e4
  };
  const STOPPING = 1500;
  async function queryLogs(aws, query) {
   const id = await start(aws, query);
   let isOver = false;
   try {
    const answer = await poll(aws, id, query);
    isOver = true;
    return answer;
   } finally {
    if (!isOver) await stop(aws, id);
   }
  }
  function attemptOf(aws, operation, [group = "", ...others]) {
   const isStart = operation === "StartQuery";
   return {
    service: "Amazon CloudWatch Logs",
    action: `logs:${operation}`,
    subject: others.length > 0 ? `${others.length + 1} log groups` : `log group "${group}"`,
    resource: isStart ? `arn:${aws.partition}:logs:${aws.region}:*:log-group:${group}:*` : "*",
    region: aws.region
   };
  }
  async function start(aws, {groups: groups, text: text, from: from, to: to}) {
   const input = {
    ...{
     logGroupNames: groups,
     queryString: text,
     limit: MOST_ROWS
    },
    ...{
     startTime: from / 1e3,
     endTime: to / 1e3 - 1
    }
   };
   const send = callOf(aws, "StartQuery", input);
   const giveUp = aws.clock.now() + QUEUE.most;
   for (;;) {
    try {
     const {queryId: queryId} = Object(await aws.call(send, {
      quota: "other",
      repeatable: true
     }));
     if (!queryId) throw new aws_failure.kB("StartQuery was answered without an id");
     return queryId;
    } catch (error) {
     const isQueued = (0, aws_failure.g5)(error).code === "LimitExceededException" && aws.clock.now() < giveUp;
     if (!isQueued) await (0, explain.t)(attemptOf(aws, "StartQuery", groups), () => Promise.reject(asError(error)));
     await aws.sleep(QUEUE.pause);
    }
   }
  }
  function asError(error) {
   return error instanceof Error ? error : new Error(String(error));
  }
  async function poll(aws, queryId, {groups: groups}) {
   const giveUp = aws.clock.now() + log_query_PATIENCE;
   for (let pause = FIRST_POLL; ;pause = Math.min(pause * 1.5, SLOWEST_POLL)) {
    await aws.sleep(pause);
    const {status: status, results: results, statistics: statistics} = await (0, explain.t)(attemptOf(aws, "GetQueryResults", groups), () => aws.call(async options => Object(await callOf(aws, "GetQueryResults", {
     queryId: queryId
    })(options)), {
     ...{
      quota: "other",
      repeatable: true
     }
    }));
    if (status === "Complete") return {
     rows: (results ?? []).map(rowOf),
     scanned: statistics?.bytesScanned ?? 0
    };
    if (status !== "Scheduled" && status !== "Running") throw endedAs(`ended as ${status ?? "nothing"}`);
    if (aws.clock.now() >= giveUp) throw endedAs(`took more than ${log_query_PATIENCE / 6e4} minutes`);
   }
  }
  function endedAs(how) {
   return new src_problem.A(`A query of CloudWatch Logs Insights ${how}.`, "Run the job again when less is asked of CloudWatch Logs.");
  }
  function rowOf(fields) {
   return Object.fromEntries(fields.flatMap(({field: field, value: value}) => field && value ? [ [ field, value ] ] : []));
  }
  async function stop(aws, queryId) {
   const send = callOf(aws, "StopQuery", {
    queryId: queryId
   });
   await send({
    abortSignal: AbortSignal.timeout(STOPPING)
   }).catch(() => undefined);
  }
  function callOf(aws, operation, input) {
   return signedJson(aws, {
    service: "logs",
    target: `Logs_20140328.${operation}`,
    input: input
   });
  }
  var runtime_cost_samples = __webpack_require__(3851);
  const REPORT_QUERY = [ 'filter @type = "REPORT" or type = "platform.report"', "fields coalesce(@initDuration, record.metrics.initDurationMs) as init", "fields ispresent(init) as cold, coalesce(init, @duration, record.metrics.durationMs) as took", String.raw`parse @logStream /^\d+\/\d+\/\d+\/(?<owner>[^\[]*)\[/`, `stats count(took) as samples, ${runtime_cost_samples.A.map(level => `pct(took, ${level}) as p${level}`).join(", ")} by @log, owner, cold` ].join("\n| ");
  async function readReportedDurations(aws, groups, span) {
   if (groups.length === 0 || span.to <= span.from) return {
    functions: [],
    scanned: 0,
    silent: new Map
   };
   try {
    const {rows: rows, scanned: scanned} = await queryLogs(aws, {
     groups: groups,
     text: REPORT_QUERY,
     ...span
    });
    const silent = new Map(rows.length >= MOST_ROWS ? groups.map(group => [ group, TOO_MANY ]) : []);
    return {
     functions: functionsIn(rows),
     scanned: scanned,
     silent: silent
    };
   } catch (error) {
    if (!(error instanceof src_problem.A) || error instanceof aws_interrupted.j$) throw error;
    return readTheOthers(aws, {
     groups: groups,
     span: span,
     problem: error
    });
   }
  }
  const TOO_MANY = "More functions write to its log group than one query of CloudWatch Logs Insights tells of.";
  async function readTheOthers(aws, {groups: groups, span: span, problem: problem}) {
   const {code: code, message: message} = (0, aws_failure.g5)(problem.cause ?? problem);
   const missing = code === "ResourceNotFoundException" ? groups.filter(one => message.includes(`'${one}'`)) : [];
   const silent = (some, why) => new Map(some.map(group => [ group, why ]));
   if (missing.length > 0 && missing.length < groups.length) {
    const others = groups.filter(group => !missing.includes(group));
    const rest = await readReportedDurations(aws, others, span);
    return {
     ...rest,
     silent: new Map([ ...rest.silent, ...silent(missing, NO_GROUP) ])
    };
   }
   const isOfOne = [ "ResourceNotFoundException", "InvalidParameterException" ].includes(code);
   if (!isOfOne) {
    return {
     functions: [],
     scanned: 0,
     silent: silent(groups, REFUSED),
     refused: problem
    };
   }
   if (groups.length === 1) {
    const why = code === "ResourceNotFoundException" ? NO_GROUP : problem.what;
    return {
     functions: [],
     scanned: 0,
     silent: silent(groups, why)
    };
   }
   const half = Math.ceil(groups.length / 2);
   const one = await readReportedDurations(aws, groups.slice(0, half), span);
   const other = await readReportedDurations(aws, groups.slice(half), span);
   const refused = one.refused ?? other.refused;
   return {
    functions: [ ...one.functions, ...other.functions ],
    scanned: one.scanned + other.scanned,
    silent: new Map([ ...one.silent, ...other.silent ]),
    ...refused && {
     refused: refused
    }
   };
  }
  const NO_GROUP = "Its log group does not exist.";
  const REFUSED = "Its log group could not be read.";
  function functionsIn(rows) {
   const functions = new Map;
   for (const row of rows) {
    const group = (row["@log"] ?? "").replace(/^[^:]*:/, "");
    const owner = row["owner"] ?? "";
    const key = JSON.stringify([ group, owner ]);
    const known = functions.get(key) ?? {
     group: group,
     owner: owner
    };
    const distribution = distributionIn(row);
    if (!distribution) continue;
    functions.set(key, {
     ...known,
     [isTrue(row["cold"]) ? "init" : "duration"]: distribution
    });
   }
   return [ ...functions.values() ];
  }
  function isTrue(value = "") {
   return value === "1" || value === "true";
  }
  function distributionIn(row) {
   const samples = Number(row["samples"] ?? 0);
   const at = Object.fromEntries(runtime_cost_samples.A.map(level => [ level, Number(row[`p${level}`] ?? NaN) ]));
   const isWhole = samples > 0 && Object.values(at).every(value => Number.isFinite(value));
   return isWhole ? {
    samples: samples,
    at: at
   } : undefined;
  }
  const QUERIES_AT_ONCE = 500;
  async function readMetricSums(aws, question) {
   const {CloudWatchClient: CloudWatchClient, GetMetricDataCommand: GetMetricDataCommand} = await __webpack_require__.e(85).then(__webpack_require__.t.bind(__webpack_require__, 4085, 19));
   const cloudWatch = new CloudWatchClient(otherClient(aws));
   const attempt = {
    service: "Amazon CloudWatch",
    action: "cloudwatch:GetMetricData",
    subject: question.subject,
    resource: "*",
    region: aws.region
   };
   const span = {
    MetricDataQueries: question.queries.map(metricQuery),
    StartTime: question.from,
    EndTime: question.to
   };
   const page = from => {
    const command = new GetMetricDataCommand({
     ...span,
     ...from && {
      NextToken: from
     }
    });
    const read = async options => {
     const {MetricDataResults: MetricDataResults, NextToken: NextToken} = await cloudWatch.send(command, options);
     if (!MetricDataResults) throw new aws_failure.kB("GetMetricData was answered without results");
     if (MetricDataResults.some(({StatusCode: StatusCode}) => StatusCode === "InternalError")) throw new Error("GetMetricData could not read all metrics");
     return {
      items: MetricDataResults,
      next: NextToken
     };
    };
    return (0, explain.t)(attempt, () => aws.call(read, {
     quota: "other",
     repeatable: true
    }));
   };
   const sums = new Map;
   for await (const {Id: Id = "", Values: Values = []} of (0, pages.l5)({
    ...aws,
    of: "metrics"
   }, page)) for (const value of Values) sums.set(Id, (sums.get(Id) ?? 0) + value);
   return sums;
  }
  function metricQuery({id: id, metric: metric, dimensions: dimensions}) {
   const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({
    Name: Name,
    Value: Value
   }));
   const Metric = {
    Namespace: "AWS/Lambda",
    MetricName: metric,
    Dimensions: Dimensions
   };
   return {
    Id: id,
    MetricStat: {
     Metric: Metric,
     Period: 60,
     Stat: "Sum"
    }
   };
  }
  const FUNCTIONS_AT_ONCE = Math.floor(QUERIES_AT_ONCE / 3);
  async function readFunctionTraffic(aws, names, {from: from, to: to}) {
   const traffic = new Map;
   if (to <= from) return new Map(names.map(name => [ name, {
    invocations: 0,
    errors: 0
   } ]));
   for (let at = 0; at < names.length; at += FUNCTIONS_AT_ONCE) {
    const some = names.slice(at, at + FUNCTIONS_AT_ONCE);
    const sums = await readMetricSums(aws, {
     queries: some.flatMap(queriesOf),
     ...{
      from: new Date(from),
      to: new Date(to),
      subject: "the functions' metrics"
     }
    });
    for (const [index, name] of some.entries()) traffic.set(name, trafficIn(sums, index));
   }
   return traffic;
  }
  function queriesOf(name, index) {
   const dimensions = {
    FunctionName: name
   };
   return [ {
    id: `invocations${index}`,
    metric: "Invocations",
    dimensions: dimensions
   }, {
    id: `errors${index}`,
    metric: "Errors",
    dimensions: dimensions
   }, {
    id: `duration${index}`,
    metric: "Duration",
    dimensions: dimensions
   } ];
  }
  function trafficIn(sums, index) {
   const [invocations = 0, errors = 0] = [ "invocations", "errors" ].map(name => sums.get(`${name}${index}`));
   const duration = sums.get(`duration${index}`);
   const isKnown = duration !== undefined && invocations > 0;
   return {
    invocations: invocations,
    errors: errors,
    ...isKnown && {
     meanDuration: duration / invocations
    }
   };
  }
  const MINUTE = 6e4;
  const GROUPS_AT_ONCE = 50;
  const SPREAD = 1 / 20;
  const LEAST_SPREAD = 10 * MINUTE;
  function logGroupOf({function: name, logGroup: logGroup}) {
   return logGroup ?? `/aws/lambda/${name}`;
  }
  function batchesOf(changes, lengths, now) {
   const spread = Math.max(LEAST_SPREAD, lengths.longest * SPREAD);
   const batches = [];
   for (const change of changes.toSorted((a, b) => a.finishedAt - b.finishedAt)) {
    const batch = batches.at(-1);
    if (batch && belongs(change, batch, {
     spread: spread,
     longest: lengths.longest
    })) batch.push(change); else batches.push([ change ]);
   }
   return batches.map(batch => ({
    changes: batch,
    windows: windowsOf(batch, lengths, now)
   }));
  }
  function belongs(change, batch, {spread: spread, longest: longest}) {
   const all = [ ...batch, change ];
   const first = Math.min(...all.map(({startedAt: startedAt}) => startedAt));
   const isShort = ({startedAt: startedAt, heldSince: heldSince = -Infinity}) => startedAt - heldSince < longest + spread;
   const groups = new Set(all.map(logGroupOf));
   return change.finishedAt - first <= spread && groups.size <= GROUPS_AT_ONCE && !all.some(isShort);
  }
  function windowsOf(batch, {longest: longest, leastBefore: leastBefore}, now) {
   const started = earlier(Math.min(...batch.map(({startedAt: startedAt}) => startedAt)));
   const finished = later(Math.max(...batch.map(({finishedAt: finishedAt}) => finishedAt)));
   const held = later(Math.max(-Infinity, ...batch.flatMap(({heldSince: heldSince}) => heldSince ?? [])));
   const end = Math.max(finished, earlier(Math.min(now, finished + longest)));
   const length = later(Math.max(end - finished, leastBefore));
   return {
    before: {
     from: Math.min(started, Math.max(held, started - length)),
     to: started
    },
    after: {
     from: finished,
     to: end
    }
   };
  }
  function earlier(moment) {
   return Math.floor(moment / MINUTE) * MINUTE;
  }
  function later(moment) {
   return Math.ceil(moment / MINUTE) * MINUTE;
  }
  const BATCHES_AT_ONCE = 8;
  const KEPT = 15 * 24 * 36e5;
  async function compareRuntime(aws, changes, lengths) {
   const now = (0, aws_clock.Q$)(aws.clock).getTime();
   const oldest = now - KEPT + Math.max(lengths.leastBefore, lengths.longest);
   const recent = changes.filter(({startedAt: startedAt}) => startedAt >= oldest);
   const notes = new Map;
   const note = (what, text) => {
    if (!notes.has(what)) notes.set(what, text);
   };
   const old = changes.length - recent.length;
   if (old > 0) note("old", `${counted(old)} too old for CloudWatch's metrics by the minute.`);
   const ends = await sideBySide(batchesOf(recent, lengths, now), BATCHES_AT_ONCE, batch => measure(aws, batch, note).catch(error => ({
    error: error
   })));
   const measured = ends.map(end => {
    if ("error" in end) throw end.error;
    return end;
   });
   const costs = new Map(measured.flatMap(batch => batch.functions).map(cost => [ cost.function, cost ]));
   const scanned = measured.reduce((sum, batch) => sum + batch.scanned, 0);
   const functions = recent.flatMap(({function: name}) => costs.get(name) ?? []);
   return {
    functions: functions,
    sum: sumOf(functions),
    scanned: scanned,
    notes: [ ...notes.values() ]
   };
  }
  function counted(changes) {
   return changes === 1 ? "1 change is" : `${(0, units.B4)(changes)} changes are`;
  }
  async function measure(aws, {changes: changes, windows: windows}, note) {
   const names = changes.map(change => change.function);
   const traffic = {
    before: await trafficOf(aws, names, windows.before, note),
    after: await trafficOf(aws, names, windows.after, note)
   };
   const isSilent = ({function: name}) => [ traffic.before, traffic.after ].some(side => side.get(name)?.invocations === 0);
   const groups = [ ...new Set(changes.filter(change => !isSilent(change)).map(logGroupOf)) ];
   const before = await readReportedDurations(aws, groups, windows.before);
   const others = groups.filter(group => !before.silent.has(group));
   const after = await readReportedDurations(aws, others, windows.after);
   const why = new Map([ ...before.silent, ...after.silent ]);
   const {refused: refused} = before.refused ? before : after;
   if (refused) note("logs", `Durations are not known everywhere. ${refused.what} ${refused.fix}`);
   const functions = changes.map(change => {
    const text = isSilent(change) ? NO_TRAFFIC : why.get(logGroupOf(change));
    return costOf({
     ...{
      change: change,
      windows: windows
     },
     before: readingsOf(change, traffic.before, before),
     after: readingsOf(change, traffic.after, after),
     ...text !== undefined && {
      note: text
     }
    });
   });
   return {
    functions: functions,
    scanned: before.scanned + after.scanned
   };
  }
  const NO_TRAFFIC = "It was not invoked on both sides of the change.";
  async function trafficOf(aws, names, span, note) {
   try {
    return await readFunctionTraffic(aws, names, span);
   } catch (error) {
    if (!(error instanceof src_problem.A) || error instanceof aws_interrupted.j$) throw error;
    note("metrics", `Invocations and errors are not known. ${error.what} ${error.fix}`);
    return new Map;
   }
  }
  function readingsOf(change, traffic, {functions: functions}) {
   const known = traffic.get(change.function);
   const own = functions.filter(reported => isOf(change, reported)).toSorted(byLines)[0];
   return {
    ...known && {
     traffic: known
    },
    ...own?.init && {
     init: own.init
    },
    ...own?.duration && {
     duration: own.duration
    }
   };
  }
  function isOf(change, {group: group, owner: owner}) {
   const {function: name} = change;
   return group === logGroupOf(change) && (owner === name || owner === "" && group === `/aws/lambda/${name}`);
  }
  function byLines(a, b) {
   return linesOf(b) - linesOf(a);
  }
  function linesOf({init: init, duration: duration}) {
   return (init?.samples ?? 0) + (duration?.samples ?? 0);
  }
  var markdown_parts = __webpack_require__(5340);
  const NAMED = 5;
  function worse({functions: functions}) {
   return [ ...naming(functions.filter(({verdict: verdict}) => verdict === "slower"), "slower since their layers changed"), ...naming(functions.filter(({errors: errors}) => errors === "more"), "failing more often since their layers changed") ];
  }
  function naming(functions, what) {
   if (functions.length === 0) return [];
   const names = functions.slice(0, NAMED).map(one => `\`${(0, markdown_parts.vI)(one.function, 80)}\``);
   const more = functions.length - names.length;
   const all = [ ...names, ...more > 0 ? [ `${(0, units.B4)(more)} more` ] : [] ].join(", ");
   return [ `${(0, units.B4)(functions.length)} ${functions.length === 1 ? "function is" : "functions are"} ${what}: ${all}.` ];
  }
  var finding = __webpack_require__(5930);
  function liveVersions({versions: versions, aliases: aliases}) {
   const routed = new Map;
   for (const {name: name, version: version, weights: weights} of aliases) {
    for (const one of new Set([ version, ...Object.keys(weights) ])) routed.set(one, [ ...routed.get(one) ?? [], name ]);
   }
   return versions.filter(({version: version}) => version === "$LATEST" || routed.has(version)).map(version => ({
    ...version,
    aliases: routed.get(version.version) ?? []
   }));
  }
  function servingVersions(one) {
   const live = liveVersions(one);
   const aliased = live.filter(({aliases: aliases}) => aliases.length > 0);
   return aliased.length > 0 ? aliased : live;
  }
  const DAY = 864e5;
  function daysSince(date, today) {
   return date && Math.max(0, Math.floor((today.getTime() - date.getTime()) / DAY));
  }
  function inDays(days) {
   if (days === 0) return "today";
   return days === 1 ? "a day" : `${(0, units.B4)(days)} days`;
  }
  function dateText(date) {
   return date.toISOString().slice(0, 10);
  }
  function ranges(numbers) {
   const runs = [];
   for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number <= last[1] + 1) last[1] = number; else runs.push([ number, number ]);
   }
   return runs.map(([from, to]) => from === to ? `${from}` : `${from}${to === from + 1 ? ", " : "–"}${to}`).join(", ");
  }
  function versionsText(numbers) {
   return `version${numbers.length === 1 ? "" : "s"} ${ranges(numbers)}`;
  }
  function behind(survey, today) {
   const byArn = new Map;
   for (const {versions: versions} of survey.layers) for (const {arn: arn} of versions) byArn.set(arn, versions);
   return survey.functions.flatMap(one => [ ...liveLayers(one) ].flatMap(([arn, live]) => {
    const versions = byArn.get(arn);
    return versions ? behindFinding(one, {
     arn: arn,
     live: live,
     versions: versions,
     today: today
    }) : [];
   }));
  }
  function liveLayers(one) {
   const found = new Map;
   for (const live of liveVersions(one)) for (const arn of live.layers) found.set(arn, [ ...found.get(arn) ?? [], live ]);
   return found;
  }
  function behindFinding(one, {arn: arn, live: live, versions: versions, today: today}) {
   const parsed = (0, aws_arn.i3)(arn);
   const [newest] = versions;
   if (!parsed || !newest || newest.version <= parsed.version) return [];
   const newer = versions.filter(({version: version}) => version > parsed.version);
   const days = daysSince(newer.at(-1)?.createdAt, today);
   const since = days === undefined ? "" : `, and there has been a newer one for ${inDays(days)}`;
   const count = newer.length === 1 ? "one version" : `${(0, units.B4)(newer.length)} versions`;
   return [ {
    rule: "audit/behind",
    severity: "warning",
    path: `function/${one.name}`,
    message: `Function "${one.name}"${whereIn(live)} has version ${parsed.version} of layer "${parsed.name}", ${count} behind the newest, ${newest.version}${since}.`,
    fix: `Roll the newest version out: \`layer-name: ${parsed.name}\` with \`functions: using-layer\` in the publishing workflow, with \`alias\` where callers go through one.`
   } ];
  }
  function whereIn(live) {
   const aliases = [ ...new Set(live.flatMap(one => one.aliases)) ];
   if (aliases.length === 0) return "";
   const isLatest = live.some(({version: version}) => version === "$LATEST");
   return ` (${[ ...isLatest ? [ "$LATEST" ] : [], ...aliases ].join(", ")})`;
  }
  function deleted({functions: functions, layers: layers, isWanted: isWanted}) {
   const there = new Set(layers.flatMap(({versions: versions}) => versions.map(({arn: arn}) => arn)));
   return functions.flatMap(one => [ ...gone_layersOf(one) ].flatMap(([arn, versions]) => {
    const parsed = (0, aws_arn.i3)(arn);
    const isOwn = parsed?.account === one.arn.split(":")[4] && isWanted(parsed?.name ?? "");
    return parsed && isOwn && !there.has(arn) ? [ deletedFinding(one, parsed, versions) ] : [];
   }));
  }
  function deletedFinding({name: name}, layer, versions) {
   const about = `version ${layer.version} of layer "${layer.name}", which is deleted`;
   const path = `function/${name}`;
   if (versions.includes("$LATEST")) {
    return {
     ...{
      rule: "audit/deleted",
      severity: "error",
      path: path
     },
     message: `Function "${name}" has ${about}: it works on, but AWS takes no list of layers with that version any more.`,
     fix: `Roll a version that exists out to it: \`layer-name: ${layer.name}\` with \`functions: using-layer\`.`
    };
   }
   return {
    ...{
     rule: "audit/deleted",
     severity: "notice",
     path: path
    },
    message: `Published ${versionsOf(versions)} of function "${name}" ${versions.length === 1 ? "has" : "have"} ${about}.`,
    fix: "They work on as they are, and nothing can be rolled back to that version of the layer; delete them when no alias needs them."
   };
  }
  function foreignGone({functions: functions, foreign: foreign}) {
   return functions.flatMap(one => [ ...gone_layersOf(one) ].flatMap(([arn, versions]) => foreign.get(arn)?.isGranted === false ? [ goneFinding(one, arn, versions) ] : []));
  }
  function goneFinding({name: name}, arn, versions) {
   const isLatest = versions.includes("$LATEST");
   const which = isLatest ? `Function "${name}" has` : `Published ${versionsOf(versions)} of function "${name}" ${versions.length === 1 ? "has" : "have"}`;
   return {
    rule: "audit/foreign-gone",
    severity: isLatest ? "error" : "notice",
    path: `function/${name}`,
    message: `${which} "${arn}" of another account, which is gone or no longer granted to this one.`,
    fix: isLatest ? "Ask its owner for a version that is granted to this account, and attach that; until then no update that names this one is taken." : "They work on as they are; delete them when no alias needs them."
   };
  }
  function gone_layersOf({versions: versions}) {
   const found = new Map;
   for (const {version: version, layers: layers} of versions) for (const arn of layers) found.set(arn, [ ...found.get(arn) ?? [], version ]);
   return found;
  }
  const MOST_TOLD = 10;
  function versionsOf(versions) {
   const more = versions.length - MOST_TOLD;
   const shown = versions.slice(0, MOST_TOLD).join(", ");
   return `version${versions.length === 1 ? "" : "s"} ${shown}${more > 0 ? ` and ${more} more` : ""}`;
  }
  function grants({layers: layers}) {
   return layers.flatMap(layer => [ ...publicGrants(layer), ...organizationGrants(layer), ...oddGrants(layer) ]);
  }
  function publicGrants({name: name, versions: versions}) {
   const shared = versions.filter(({sharing: sharing}) => sharing.grantees.includes("public"));
   if (shared.length === 0) return [];
   return [ {
    rule: "audit/public-grant",
    severity: "warning",
    path: `layer/${name}`,
    message: `Everybody may use ${versionsText(shared.map(({version: version}) => version))} of layer "${name}".`,
    fix: "If it is not published to the world on purpose, revoke it: publish with `share-with` and `share-exact: true`, or `aws lambda remove-layer-version-permission`; where it is, `ignore-rules: audit/public-grant`."
   } ];
  }
  function organizationGrants({name: name, versions: versions}) {
   const shared = versions.flatMap(({version: version, sharing: sharing}) => sharing.grantees.filter(one => one.startsWith("o-")).map(organization => ({
    version: version,
    organization: organization
   })));
   return [ ...(0, grouped.z)(shared, ({organization: organization}) => organization) ].map(([organization, of]) => ({
    rule: "audit/organization-grant",
    severity: "notice",
    path: `layer/${name}`,
    message: `Every account of the organisation ${organization} may use ${versionsText(of.map(({version: version}) => version))} of layer "${name}".`,
    fix: "Check that all of them shall; `share-with` takes single accounts too."
   }));
  }
  function oddGrants({name: name, versions: versions}) {
   const odd = versions.filter(({sharing: sharing}) => sharing.unknown.length > 0);
   if (odd.length === 0) return [];
   return [ {
    rule: "audit/odd-grant",
    severity: "notice",
    path: `layer/${name}`,
    message: `The policy of ${versionsText(odd.map(({version: version}) => version))} of layer "${name}" has statements that cannot be described, and may let anybody use it.`,
    fix: "Look at it by `aws lambda get-layer-version-policy`; the report names the statements."
   } ];
  }
  const NEARLY = {
   unzipped: .9,
   storage: .8
  };
  function limits_limits({functions: functions, storage: storage, region: region, isWanted: isWanted}) {
   const having = functions.filter(one => latestLayers(one).some(arn => isWanted((0, aws_arn.i3)(arn)?.name ?? "")));
   return [ ...storage.used >= storage.limit * NEARLY.storage ? [ storageFinding(storage, region) ] : [], ...having.flatMap(nearlyFull), ...having.flatMap(fiveLayers) ];
  }
  function latestLayers({versions: versions}) {
   return versions.find(({version: version}) => version === "$LATEST")?.layers ?? [];
  }
  function storageFinding({used: used, limit: limit}, region) {
   return {
    rule: "audit/storage",
    severity: "warning",
    path: "account",
    message: `The account's code storage in ${region} holds ${(0, units.z3)(used)} of ${(0, units.z3)(limit)}, all versions of functions and layers together.`,
    fix: "Delete what nobody needs: the prune action does so for layers; `aws lambda delete-function --qualifier` takes old versions of functions."
   };
  }
  function nearlyFull({name: name, unzipped: unzipped}) {
   const bytes = (unzipped?.code ?? 0) + (unzipped?.layers ?? 0);
   if (bytes < limits.b.unzippedBytes * NEARLY.unzipped) return [];
   const unknown = unzipped?.code === undefined || unzipped.layers === undefined;
   return [ {
    rule: "audit/nearly-full",
    severity: "warning",
    path: `function/${name}`,
    message: `Function "${name}" and its layers have ${unknown ? "at least " : ""}${(0, units.z3)(bytes)} unzipped, of ${(0, 
    units.z3)(limits.b.unzippedBytes)} that AWS Lambda takes.`,
    fix: "Leave out of its code what its layers bring, and of its layers what it does not need; the check of a layer says what could be left out."
   } ];
  }
  function fiveLayers(one) {
   if (latestLayers(one).length < limits.b.layersPerFunction) return [];
   return [ {
    rule: "audit/five-layers",
    severity: "notice",
    path: `function/${one.name}`,
    message: `Function "${one.name}" has five layers, and AWS Lambda takes no sixth.`,
    fix: "Merge two of its layers into one before another one is to be attached."
   } ];
  }
  var checks_naming = __webpack_require__(1863);
  function mixedVersions(survey) {
   const groups = (0, grouped.z)(usesIn(survey), ({environment: environment, layerArn: layerArn}) => JSON.stringify([ environment, layerArn ]));
   return [ ...groups.values() ].flatMap(uses => {
    const [first] = uses;
    const versions = [ ...(0, grouped.z)(uses, ({version: version}) => version) ].sort(([a], [b]) => b - a);
    if (!first || versions.length < 2) return [];
    const parts = versions.map(([version, having]) => {
     const names = [ ...new Set(having.map(one => one.function)) ];
     return `version ${version} in ${(0, checks_naming.K)(names)}`;
    });
    return [ {
     rule: "audit/mixed-versions",
     severity: "warning",
     path: `layer/${first.layer}`,
     message: `In the environment "${first.environment}", layer "${first.layer}" is used in ${versions.length} versions: ${parts.join("; ")}.`,
     fix: `Bring them to one version: \`functions: tag:…\` with the tag of the environment takes a rollout to exactly these functions.`
    } ];
   });
  }
  function usesIn({functions: functions, isWanted: isWanted}) {
   return functions.flatMap(one => {
    const {environment: environment} = one;
    if (environment === undefined) return [];
    return servingVersions(one).flatMap(({layers: layers}) => layers.flatMap(arn => {
     const parsed = (0, aws_arn.i3)(arn);
     if (!parsed || !isWanted(parsed.name)) return [];
     const {layerArn: layerArn, name: layer, version: version} = parsed;
     return [ {
      environment: environment,
      layerArn: layerArn,
      layer: layer,
      version: version,
      function: one.name
     } ];
    }));
   });
  }
  const DONE = {
   publish: "published",
   grant: "granted",
   revoke: "revoked a grant of",
   delete: "deleted",
   attach: "wrote the layers of"
  };
  function principals(activity) {
   const unexpected = activity.filter(one => one.unexpected);
   const key = ({principal: principal, action: action, subject: subject}) => JSON.stringify([ principal, action, subject ]);
   return [ ...(0, grouped.z)(unexpected, key).values() ].flatMap(events => {
    const [last] = events;
    if (!last) return [];
    const {principal: principal, action: action, subject: subject, at: at, sourceAddress: sourceAddress, userAgent: userAgent} = last;
    const refused = events.every(({errorCode: errorCode}) => errorCode !== undefined);
    const times = events.length === 1 ? `at ${at}` : `${events.length} times, the last one at ${at}`;
    return [ {
     rule: "audit/unexpected-principal",
     severity: "warning",
     path: `${action === "attach" ? "function" : "layer"}/${subject}`,
     message: `"${principal}" ${refused ? "tried, and was refused: " : ""}${DONE[action]} "${subject}" ${times}, from ${sourceAddress} with "${userAgent}".`,
     fix: "If that was all right, add its ARN or that of its role to `allowed-principals`; else look what it did in CloudTrail, and take the right from it."
    } ];
   });
  }
  const SOON = 180;
  const runtimes_DAY = 864e5;
  function runtimes_runtimes({functions: functions, isWanted: isWanted}, today) {
   return functions.flatMap(({name: name, versions: versions}) => {
    const latest = versions.find(({version: version}) => version === "$LATEST");
    const hasLayer = latest?.layers.some(arn => isWanted((0, aws_arn.i3)(arn)?.name ?? ""));
    return latest?.runtime !== undefined && hasLayer ? runtimeFinding(name, latest.runtime, today) : [];
   });
  }
  function runtimeFinding(name, runtime, today) {
   const {deprecated: deprecated = FOREVER, updateBlocked: updateBlocked = FOREVER} = runtimes.a[runtime] ?? {};
   const now = dateText(today);
   const path = `function/${name}`;
   const fix = `Move it to a newer runtime: changing that is the update that AWS still takes. AWS has moved these dates before; look at "Lambda runtimes" in its documentation.`;
   const about = `Function "${name}" runs on ${runtime},`;
   if (updateBlocked <= now || updateBlocked <= dateText(new Date(today.getTime() + SOON * runtimes_DAY))) {
    const isPast = updateBlocked <= now;
    const what = `whose functions cannot be updated ${isPast ? "since" : "any more from"} ${updateBlocked}`;
    const message = `${about} ${what}${isPast ? "" : " on"}, so that no layer can be rolled out to it${isPast ? "" : " then"}.`;
    return [ {
     rule: "audit/blocked-runtime",
     severity: "warning",
     path: path,
     message: message,
     fix: fix
    } ];
   }
   if (deprecated > now) return [];
   const message = `${about} which AWS no longer supports since ${deprecated}: no more security patches.`;
   return [ {
    rule: "audit/deprecated-runtime",
    severity: "warning",
    path: path,
    message: message,
    fix: fix
   } ];
  }
  const FOREVER = "9999-12-31";
  var sharing_grantee = __webpack_require__(9186);
  function grantsOf(policy, of) {
   const statements = [ statementsOf(policy) ].flat();
   const grants = statements.map(statement => grantOf(statement, of));
   return grants.every(grant => grant !== undefined) ? grants : undefined;
  }
  function statementsOf(policy) {
   try {
    const parsed = JSON.parse(policy);
    return isRecord(parsed) ? parsed["Statement"] : undefined;
   } catch {
    return undefined;
   }
  }
  function grantOf(statement, of) {
   if (!isRecord(statement)) return undefined;
   const {Sid: statementId, ...rest} = statement;
   if (typeof statementId !== "string" || statementId === "") return undefined;
   return {
    statementId: statementId,
    grantee: isUseOf(rest, of) ? granteeOf(rest) : undefined
   };
  }
  const KNOWN = new Set([ "Effect", "Action", "Resource", "Principal", "Condition" ]);
  function isUseOf(statement, {layerName: layerName, version: version}) {
   const resource = (0, aws_arn.i3)(single(statement["Resource"]) ?? "");
   return Object.keys(statement).every(key => KNOWN.has(key)) && statement["Effect"] === "Allow" && single(statement["Action"]) === "lambda:GetLayerVersion" && resource?.name === layerName && resource.version === version;
  }
  function granteeOf({Principal: Principal, Condition: Condition}) {
   const principal = isRecord(Principal) ? onlyValue(Principal, "AWS") : single(Principal);
   if (principal !== "*") return Condition === undefined ? grants_accountOf(principal) : undefined;
   if (Condition === undefined) return {
    kind: "public"
   };
   const organization = (0, sharing_grantee.g3)(organizationOf(Condition) ?? "");
   return organization?.kind === "organization" ? organization : undefined;
  }
  function grants_accountOf(principal) {
   const id = /^arn:aws[a-zA-Z-]*:iam::(\d{12}):root$/.exec(principal ?? "")?.[1] ?? principal;
   const grantee = (0, sharing_grantee.g3)(id ?? "");
   return grantee?.kind === "account" ? grantee : undefined;
  }
  function organizationOf(condition) {
   if (!isRecord(condition) || Object.keys(condition).join() !== "StringEquals") return undefined;
   const {StringEquals: StringEquals} = condition;
   return isRecord(StringEquals) ? onlyValue(StringEquals, "aws:PrincipalOrgID") : undefined;
  }
  function onlyValue(record, key) {
   return Object.keys(record).join() === key ? single(record[key]) : undefined;
  }
  function single(value) {
   const [one, ...more] = [ value ].flat();
   return typeof one === "string" && more.length === 0 ? one : undefined;
  }
  function isRecord(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function planGrants({current: current, wanted: wanted, exact: exact, unwanted: unwanted = []}) {
   const granted = granteesOf(current);
   const missing = (0, sharing_grantee.Gc)(wanted).filter(one => !isAmong(granted, one));
   const add = missing.map(grantee => ({
    statementId: freeIdFor(grantee, current),
    grantee: grantee
   }));
   const isUnwanted = grant => unwanted.some(one => isSameGrant(one, grant));
   const isOther = ({grantee: grantee}) => !grantee || !isAmong(wanted, grantee);
   const remove = current.filter(grant => isUnwanted(grant) || exact && isOther(grant));
   return {
    add: add,
    remove: remove.sort((a, b) => a.statementId < b.statementId ? -1 : 1)
   };
  }
  function isSameGrant({statementId: statementId, grantee: grantee}, grant) {
   return grant.statementId === statementId && grant.grantee !== undefined && (0, sharing_grantee.py)(grant.grantee, grantee);
  }
  function granteesOf(grants) {
   return (0, sharing_grantee.Gc)(grants.flatMap(({grantee: grantee}) => grantee ?? []));
  }
  function unknownIn(grants) {
   return grants.filter(({grantee: grantee}) => !grantee).map(({statementId: statementId}) => statementId);
  }
  function isAmong(grantees, grantee) {
   return grantees.some(one => (0, sharing_grantee.py)(one, grantee));
  }
  function freeIdFor(grantee, current) {
   const derived = (0, sharing_grantee.CL)(grantee);
   const isTaken = id => current.some(({statementId: statementId}) => statementId === id);
   let id = derived;
   for (let number = 2; isTaken(id); number++) id = `${derived}-${number}`;
   return id;
  }
  async function readLayerPolicy(aws, layerName, version) {
   const policy = await findLayerPolicy(aws, {
    layerName: layerName,
    version: version
   });
   if (policy) return policy;
   throw new src_problem.A(`Version ${version} of layer "${layerName}" does not exist in ${aws.region}.`, "Check the name, the region and the account of the credentials (`aws sts get-caller-identity`), and whether somebody deleted it; then run the job again.");
  }
  async function findLayerPolicy(aws, of) {
   const {layerName: layerName, version: version} = of;
   const read = async options => {
    const input = {
     LayerName: layerName,
     VersionNumber: version
    };
    const reply = await aws.lambda.send(new dist_cjs.fCq(input), options);
    const {Policy: policy = "", RevisionId: revisionId} = reply;
    const grants = grantsOf(policy, of);
    if (!grants || !revisionId) throw new aws_failure.kB("GetLayerVersionPolicy was answered without a policy");
    return {
     layerName: layerName,
     version: version,
     grants: grants,
     revisionId: revisionId
    };
   };
   const what = policyAttempt(aws, "lambda:GetLayerVersionPolicy", of);
   return (0, explain.t)(what, () => aws.call(read, {
    repeatable: true
   }).catch(error => {
    const {code: code, message: message} = (0, aws_failure.g5)(error);
    if (code !== "ResourceNotFoundException") throw error;
    return message.startsWith("Layer version ") ? undefined : {
     layerName: layerName,
     version: version,
     grants: [],
     revisionId: undefined
    };
   }));
  }
  async function addGrant(aws, read, {statementId: statementId, grantee: grantee}) {
   const input = {
    LayerName: read.layerName,
    VersionNumber: read.version,
    StatementId: statementId,
    Action: "lambda:GetLayerVersion",
    ...principalOf(grantee),
    ...read.revisionId && {
     RevisionId: read.revisionId
    }
   };
   const {Statement: statement, RevisionId: revisionId} = await aws.call(options => aws.lambda.send(new dist_cjs.zjw(input), options));
   if (!statement || !revisionId) throw new aws_failure.kB("AddLayerVersionPermission was answered without the statement");
   return revisionId;
  }
  function principalOf(grantee) {
   if (grantee.kind === "account") return {
    Principal: grantee.id
   };
   if (grantee.kind === "public") return {
    Principal: "*"
   };
   return {
    Principal: "*",
    OrganizationId: grantee.id
   };
  }
  async function removeGrant(aws, read, statementId) {
   const input = {
    LayerName: read.layerName,
    VersionNumber: read.version,
    StatementId: statementId,
    ...read.revisionId && {
     RevisionId: read.revisionId
    }
   };
   await aws.call(options => aws.lambda.send(new dist_cjs.E06(input), options));
  }
  function policyAttempt(aws, action, {layerName: layerName, version: version}, doing = "") {
   const resource = `${(0, aws_layers.E6)(aws, layerName)}:*`;
   const subject = `${doing && `${doing} `}version ${version} of layer "${layerName}"`;
   return {
    ...(0, aws_layers.CD)(aws, action, layerName, resource),
    subject: subject
   };
  }
  async function readSharing(aws, arn) {
   const parsed = (0, aws_arn.i3)(arn);
   if (!parsed) throw new TypeError(`${arn} is no layer version`);
   const {name: layerName, version: version, account: account} = parsed;
   const policy = await findLayerPolicy(aws, {
    layerName: layerName,
    version: version
   });
   return policy && sharingIn(policy.grants, account);
  }
  function sharingIn(grants, account) {
   const grantees = granteesOf(grants).map(sharing_grantee.Ut);
   return {
    grantees: grantees.filter(one => one !== account),
    unknown: unknownIn(grants)
   };
  }
  function isShared({grantees: grantees, unknown: unknown}) {
   return grantees.length + unknown.length > 0;
  }
  function unused({layers: layers, uses: uses}) {
   return layers.flatMap(({name: name, versions: versions}) => {
    const isUsed = versions.some(({arn: arn, sharing: sharing}) => uses.has(arn) || isShared(sharing));
    if (versions.length === 0 || isUsed) return [];
    return [ {
     rule: "audit/unused",
     severity: "notice",
     path: `layer/${name}`,
     message: `No function has layer "${name}", and it is shared with nobody${versions.length === 1 ? "" : `; it has ${versions.length} versions`}.`,
     fix: "If nobody is to use it, delete it: the prune action keeps the newest versions, `aws lambda delete-layer-version` takes those too."
    } ];
   });
  }
  const FAMILIES = [ ...[ deleted, foreignGone, runtimes_runtimes, behind, mixedVersions, grants, limits_limits, unused ] ];
  function judge(survey, {today: today, activity: activity, ignored: ignored}) {
   return [ ...FAMILIES.flatMap(family => family(survey, today)), ...principals(activity) ].filter(({rule: rule}) => !ignored.includes(rule) && !ignored.includes("audit/*")).map(finding => ({
    ...finding,
    path: `${survey.region}/${finding.path}`
   })).sort((a, b) => finding.o.indexOf(a.severity) - finding.o.indexOf(b.severity));
  }
  function movesBetween(before, after) {
   const [left, come] = [ versionsIn(before, after), versionsIn(after, before) ];
   return [ ...new Set([ ...come.keys(), ...left.keys() ]) ].map(key => {
    const [from, to] = [ left.get(key), come.get(key) ];
    const layer = key.slice(key.lastIndexOf(":") + 1);
    return {
     layer: layer,
     ...from !== undefined && {
      from: from
     },
     ...to !== undefined && {
      to: to
     }
    };
   });
  }
  function versionsIn(layers, others) {
   return new Map(layers.filter(one => !others.includes(one)).map(one => {
    const colon = one.lastIndexOf(":");
    return [ one.slice(0, colon), Number(one.slice(colon + 1)) ];
   }));
  }
  const SETTLING = 10 * 6e4;
  const layer_changes_MOST = 200;
  function layerChanges({functions: functions, isWanted: isWanted}, activity) {
   const attached = new Map;
   for (const one of activity) {
    if (one.action !== "attach" || one.errorCode !== undefined) continue;
    attached.set(one.subject, [ ...attached.get(one.subject) ?? [], one ]);
   }
   const having = functions.filter(({versions: versions}) => versions.some(({layers: layers}) => layers.some(arn => isWanted(arn.split(":").at(-2) ?? ""))));
   const changes = having.flatMap(one => {
    const change = changeOf(one, attached.get(one.name) ?? []);
    const layers = change?.layers.filter(({layer: layer}) => isWanted(layer)) ?? [];
    return change && layers.length > 0 ? [ {
     ...change,
     layers: layers
    } ] : [];
   });
   const newest = changes.toSorted((a, b) => b.startedAt - a.startedAt);
   return {
    changes: newest.slice(0, layer_changes_MOST),
    notes: [ ...told(having.length - changes.length, "AWS does not tell when the layers changed: they publish no versions, and CloudTrail was not asked, or knows no change (`since`)"), ...told(newest.length - layer_changes_MOST, `the layers changed longer ago than those of the ${layer_changes_MOST} that are compared`) ]
   };
  }
  function told(count, what) {
   return count > 0 ? [ `Of ${(0, units.B4)(count)} function${count === 1 ? "" : "s"} ${what}.` ] : [];
  }
  function changeOf(one, attached) {
   const {name: name, logGroup: logGroup} = one;
   const change = servesLatest(one) ? byActivity(attached) : byVersions(one);
   return change && {
    function: name,
    ...change,
    ...logGroup !== undefined && {
     logGroup: logGroup
    }
   };
  }
  function servesLatest(one) {
   return servingVersions(one).every(({version: version}) => version === "$LATEST");
  }
  function byVersions(one) {
   const serving = servingVersions(one).map(({version: version}) => Number(version) || 0);
   const served = one.versions.filter(({version: version}) => Number(version) <= Math.max(...serving)).toSorted((a, b) => Number(b.version) - Number(a.version));
   for (const [index, after] of served.entries()) {
    const before = served[index + 1];
    const layers = before && movesBetween(before.layers, after.layers);
    if (before && layers?.length) return between(before, after, layers);
   }
   return undefined;
  }
  function between(before, after, layers) {
   const [heldSince, startedAt] = [ before, after ].map(({lastModified: lastModified}) => Date.parse(lastModified));
   if (!startedAt) return undefined;
   return {
    layers: layers,
    startedAt: startedAt,
    finishedAt: startedAt + SETTLING,
    ...heldSince && {
     heldSince: heldSince + SETTLING
    }
   };
  }
  function byActivity(attached) {
   for (const [index, {at: at, detail: detail}] of attached.entries()) {
    const before = attached[index + 1];
    const layers = movesBetween(before ? listIn(before.detail) : [], listIn(detail));
    if (layers.length === 0) continue;
    const startedAt = Date.parse(at);
    const heldSince = before && Date.parse(before.at);
    return {
     layers: layers,
     startedAt: startedAt,
     finishedAt: startedAt + SETTLING,
     ...heldSince && {
      heldSince: heldSince + SETTLING
     }
    };
   }
   return undefined;
  }
  function listIn(detail) {
   return detail.split(", ").filter(one => /:\d+$/.test(one));
  }
  function layerTable(survey) {
   const users = usersByArn(survey);
   const own = survey.layers.map(({name: name, versions: versions}) => {
    const rows = versions.map(version => ownVersion(version, users.get(version.arn) ?? []));
    for (const {arn: arn} of versions) users.delete(arn);
    return {
     name: name,
     versions: rows
    };
   });
   for (const [arn, having] of users) place(survey, own, {
    arn: arn,
    having: having
   });
   for (const {versions: versions} of own) versions.sort((a, b) => b.version - a.version);
   return own.sort((a, b) => layer_table_compare(a.account ?? "", b.account ?? "") || layer_table_compare(a.name, b.name));
  }
  function place(survey, layers, {arn: arn, having: having}) {
   const parsed = (0, aws_arn.i3)(arn);
   if (!parsed) return;
   const {name: name, version: version, account: account} = parsed;
   const foreign = survey.foreign.get(arn);
   const owner = foreign && account;
   let layer = layers.find(one => one.name === name && one.account === owner);
   if (!layer) {
    layer = {
     name: name,
     ...owner !== undefined && {
      account: owner
     },
     versions: []
    };
    layers.push(layer);
   }
   const state = foreign ? foreign.isGranted ? "there" : "gone" : "deleted";
   layer.versions.push({
    version: version,
    arn: arn,
    state: state,
    functions: having,
    sharedWith: []
   });
  }
  function ownVersion({version: version, arn: arn, createdAt: createdAt, sharing: sharing}, functions) {
   return {
    ...{
     version: version,
     arn: arn,
     state: "there"
    },
    ...createdAt && {
     createdAt: createdAt.toISOString()
    },
    ...{
     functions: functions,
     sharedWith: [ ...sharing.grantees, ...sharing.unknown.map(id => `statement ${id}`) ]
    }
   };
  }
  function usersByArn({functions: functions, isWanted: isWanted}) {
   const users = new Map;
   for (const one of functions) {
    for (const {version: version, layers: layers} of one.versions) {
     for (const arn of layers) {
      if (!isWanted((0, aws_arn.i3)(arn)?.name ?? "")) continue;
      const known = users.get(arn) ?? [];
      users.set(arn, known);
      const last = known.at(-1);
      const use = last?.function === one.name ? last : added(known, one);
      use.versions.push(version);
      use.aliases = aliasesTo(one, use.versions);
     }
    }
   }
   return users;
  }
  function added(uses, {name: name}) {
   const use = {
    function: name,
    versions: [],
    aliases: []
   };
   uses.push(use);
   return use;
  }
  function aliasesTo({aliases: aliases}, versions) {
   return aliases.filter(({version: version, weights: weights}) => [ version, ...Object.keys(weights) ].some(one => versions.includes(one))).map(({name: name}) => name);
  }
  function layer_table_compare(a, b) {
   return a < b ? -1 : Number(a > b);
  }
  async function readCodeStorage(aws) {
   const read = async options => {
    const reply = await aws.lambda.send(new dist_cjs._8I({}), options);
    const {TotalCodeSize: used, FunctionCount: functions} = reply.AccountUsage ?? {};
    const limit = reply.AccountLimit?.TotalCodeSize;
    if (used === undefined || limit === undefined) throw new aws_failure.kB("GetAccountSettings was answered without the code storage");
    return {
     used: used,
     limit: limit,
     functions: functions ?? 0
    };
   };
   const attempt = {
    action: "lambda:GetAccountSettings",
    subject: "the account's code storage",
    resource: "*",
    region: aws.region
   };
   return (0, explain.t)(attempt, () => aws.call(read, {
    repeatable: true
   }));
  }
  async function readAlias(aws, functionArn, alias) {
   const read = async options => {
    const input = {
     FunctionName: functionArn,
     Name: alias
    };
    const found = aliasOf(await aws.lambda.send(new dist_cjs.MES(input), options));
    if (found?.name !== alias) throw new aws_failure.kB(`GetAlias answered without ${alias}`);
    return found;
   };
   return (0, explain.t)(functionAttempt(aws, "lambda:GetAlias", functionArn), () => aws.call(read, {
    repeatable: true
   }).catch(undefinedIfMissing));
  }
  function aliasOf(reply) {
   const {Name: name, FunctionVersion: version, RevisionId: revisionId, RoutingConfig: RoutingConfig} = reply;
   if (!name || !version || !revisionId) return undefined;
   return {
    name: name,
    version: version,
    weights: RoutingConfig?.AdditionalVersionWeights ?? {},
    revisionId: revisionId
   };
  }
  function listAliases(aws, functionArn) {
   return (0, pages.l5)({
    ...aws,
    of: "aliases"
   }, from => {
    const input = {
     FunctionName: functionArn,
     MaxItems: 50,
     ...from && {
      Marker: from
     }
    };
    const list = async options => {
     const reply = await aws.lambda.send(new dist_cjs.UZx(input), options);
     const aliases = reply.Aliases?.map(aliasOf) ?? [ undefined ];
     const items = aliases.filter(alias => alias !== undefined);
     if (items.length < aliases.length) throw new aws_failure.kB("ListAliases was answered without whole aliases");
     return {
      items: items,
      next: reply.NextMarker
     };
    };
    return (0, explain.t)(functionAttempt(aws, "lambda:ListAliases", functionArn), () => aws.call(list, {
     repeatable: true
    }));
   });
  }
  function undefinedIfMissing(error) {
   const {code: code, message: message} = (0, aws_failure.g5)(error);
   if (code === "ResourceNotFoundException" && !message.startsWith("Function not found")) return undefined;
   throw error;
  }
  async function writeAlias(aws, functionArn, read, to) {
   const input = {
    FunctionName: functionArn,
    Name: read.name,
    FunctionVersion: to.version,
    RoutingConfig: {
     AdditionalVersionWeights: to.weights
    },
    RevisionId: read.revisionId
   };
   const reply = await aws.call(options => aws.lambda.send(new dist_cjs.lqC(input), options));
   if (reply.FunctionVersion !== to.version) throw new aws_failure.kB(`the update of alias ${read.name} was answered without its new version`);
  }
  async function taggedFunctions(aws, {key: key, value: value}) {
   const arns = [];
   for await (const {arn: arn} of findTagged(aws, {
    key: key,
    value: value
   })) arns.push(arn);
   return arns;
  }
  async function tagValues(aws, key) {
   const values = new Map;
   for await (const {arn: arn, value: value} of findTagged(aws, {
    key: key
   })) values.set(arn, value);
   return values;
  }
  async function* findTagged(aws, {key: key, value: value}) {
   const {GetResourcesCommand: GetResourcesCommand, ResourceGroupsTaggingAPIClient: ResourceGroupsTaggingAPIClient} = await __webpack_require__.e(59).then(__webpack_require__.t.bind(__webpack_require__, 5059, 19));
   const tagging = new ResourceGroupsTaggingAPIClient(otherClient(aws));
   const tag = value === undefined ? key : `${key}=${value}`;
   const attempt = {
    service: "AWS Resource Groups Tagging API",
    action: "tag:GetResources",
    subject: `the functions tagged ${tag}`,
    resource: "*",
    region: aws.region
   };
   const page = from => {
    const command = new GetResourcesCommand({
     TagFilters: [ {
      Key: key,
      ...value !== undefined && {
       Values: [ value ]
      }
     } ],
     ResourceTypeFilters: [ "lambda:function" ],
     ResourcesPerPage: 100,
     ...from && {
      PaginationToken: from
     }
    });
    const find = async options => {
     const {ResourceTagMappingList: ResourceTagMappingList, PaginationToken: PaginationToken} = await tagging.send(command, options);
     if (!ResourceTagMappingList) throw new aws_failure.kB("GetResources was answered without a list");
     return {
      items: ResourceTagMappingList.map(({ResourceARN: arn = "", Tags: Tags = []}) => ({
       arn: arn,
       value: Tags.find(({Key: Key}) => Key === key)?.Value ?? ""
      })),
      next: PaginationToken
     };
    };
    return (0, explain.t)(attempt, () => aws.call(find, {
     quota: "other",
     repeatable: true
    }));
   };
   yield* (0, pages.l5)({
    ...aws,
    of: `functions tagged ${tag}`
   }, page);
  }
  function listFunctions(aws) {
   return (0, pages.l5)({
    ...aws,
    of: "functions"
   }, from => listPage(aws, pageFrom(from), listedFunction));
  }
  function listFunctionVersions(aws, which) {
   const all = which === "all" ? {
    FunctionVersion: "ALL"
   } : {};
   return (0, pages.l5)({
    ...aws,
    of: "functions"
   }, from => listPage(aws, {
    ...all,
    ...pageFrom(from)
   }, listedFunctionVersion));
  }
  function listVersionsOfFunction(aws, functionArn) {
   const attempt = functionAttempt(aws, "lambda:ListVersionsByFunction", functionArn);
   return (0, pages.l5)({
    ...aws,
    of: "versions of a function"
   }, from => {
    const input = {
     FunctionName: functionArn,
     ...pageFrom(from)
    };
    const list = async options => {
     const reply = await aws.lambda.send(new dist_cjs.Ox4(input), options);
     if (!reply.Versions) throw new aws_failure.kB("ListVersionsByFunction was answered without a list", reply);
     return {
      items: reply.Versions.map(listedFunctionVersion),
      next: reply.NextMarker
     };
    };
    return (0, explain.t)(attempt, () => aws.call(list, {
     repeatable: true
    }).catch(noneIfGone));
   });
  }
  function noneIfGone(error) {
   if ((0, aws_failure.g5)(error).code === "ResourceNotFoundException") return {
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
    const reply = await aws.lambda.send(new dist_cjs.xRr(input), options);
    const {Functions: Functions, NextMarker: NextMarker} = reply;
    if (!Functions) throw new aws_failure.kB("ListFunctions was answered without a list", reply);
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
   return (0, explain.t)(attempt, () => aws.call(list, {
    repeatable: true
   }));
  }
  function listedFunction(item) {
   const {FunctionName: name, FunctionArn: arn} = item;
   if (!name || !arn) throw new aws_failure.kB("ListFunctions was answered with a function without a name");
   return {
    name: name,
    arn: arn,
    layers: layersOf(item),
    ...kindOf(item)
   };
  }
  function listedFunctionVersion(item) {
   const {Version: version, RevisionId: revisionId, LastModified: lastModified = ""} = item;
   const {CodeSize: codeSize = 0, CodeSha256: codeSha256 = "", Layers: layers = []} = item;
   const layersCodeSize = layers.reduce((sum, layer) => sum + (layer.CodeSize ?? 0), 0);
   if (!version || !revisionId) throw new aws_failure.kB("a list was answered with a function without a version");
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
    arn: withoutQualifier(listed.arn),
    version: version,
    revisionId: revisionId,
    lastModified: lastModified,
    ...code
   };
  }
  async function inventoryFunctions(aws) {
   const functions = new Map;
   const shared = sharedLists();
   for await (const listed of listFunctionVersions(aws, "all")) {
    const {name: name, arn: arn, packageType: packageType} = listed;
    const known = functions.get(name) ?? {
     ...{
      name: name,
      arn: arn,
      packageType: packageType,
      versions: []
     },
     ...ofLatest(listed)
    };
    if (listed.version === "$LATEST") Object.assign(known, ofLatest(listed));
    const {version: version, runtime: runtime, lastModified: lastModified} = listed;
    known.versions.push({
     version: version,
     layers: shared(listed.layers),
     ...runtime && {
      runtime: runtime
     },
     lastModified: lastModified
    });
    functions.set(name, known);
   }
   return functions;
  }
  function ofLatest(listed) {
   const {architecture: architecture, revisionId: revisionId, lastModified: lastModified, codeSize: codeSize, codeSha256: codeSha256, layersCodeSize: layersCodeSize} = listed;
   const latest = {
    architecture: architecture,
    revisionId: revisionId,
    lastModified: lastModified,
    codeSize: codeSize,
    codeSha256: codeSha256,
    layersCodeSize: layersCodeSize
   };
   return {
    ...latest,
    ...listed.logGroup !== undefined && {
     logGroup: listed.logGroup
    }
   };
  }
  function sharedLists() {
   const lists = new Map;
   return list => {
    const key = list.join(" ");
    const known = lists.get(key) ?? list;
    lists.set(key, known);
    return known;
   };
  }
  function usesOf(functions) {
   const uses = new Map;
   for (const {name: name, versions: versions} of functions) {
    for (const {version: version, layers: layers} of versions) {
     for (const arn of layers) {
      const known = uses.get(arn);
      if (known) known.push({
       function: name,
       version: version
      }); else uses.set(arn, [ {
       function: name,
       version: version
      } ]);
     }
    }
   }
   return uses;
  }
  function listLayers(aws) {
   return (0, pages.l5)({
    ...aws,
    of: "layers"
   }, from => list_layers_listPage(aws, from));
  }
  async function list_layers_listPage(aws, from) {
   const input = {
    MaxItems: 50,
    ...from && {
     Marker: from
    }
   };
   const list = async options => {
    const {Layers: Layers, NextMarker: NextMarker} = await aws.lambda.send(new dist_cjs.aSr(input), options);
    if (!Layers) throw new aws_failure.kB("ListLayers was answered without a list");
    return {
     items: Layers.map(listedLayer),
     next: NextMarker
    };
   };
   const attempt = {
    action: "lambda:ListLayers",
    subject: "the list of layers",
    resource: "*",
    region: aws.region
   };
   return (0, explain.t)(attempt, () => aws.call(list, {
    repeatable: true
   }));
  }
  function listedLayer({LayerName: name, LayerArn: arn}) {
   if (!name || !arn) throw new aws_failure.kB("ListLayers was answered with a layer without a name");
   return {
    name: name,
    arn: arn
   };
  }
  function isMeant(name, selectors) {
   return selectors.some(one => one.kind === "name" ? one.name === name : (0, glob.k)(one.pattern, name));
  }
  const LISTS_AT_ONCE = 5;
  async function inventoryLayers(aws, selectors, most = Infinity) {
   const named = selectors.flatMap(one => one.kind === "name" ? [ one.name ] : []);
   const names = new Set([ ...named, ...await foundNames(aws, selectors) ]);
   if (names.size > most) throw tooMany(names.size, most, aws.region);
   return sideBySide([ ...names ].sort(), LISTS_AT_ONCE, async name => ({
    ...{
     name: name,
     named: named.includes(name)
    },
    versions: await layers_versionsOf(aws, name)
   }));
  }
  function tooMany(count, most, region) {
   return new src_problem.A(`\`layer-name\` chooses ${(0, units.B4)(count)} layers in ${region}, more than \`max-layers\` (${(0, 
   units.B4)(most)}).`, `Choose fewer, for instance by a pattern with the beginning of their names; if all of them are meant, set \`max-layers: ${count}\`, with \`dry-run: true\` first.`);
  }
  async function foundNames(aws, selectors) {
   const patterns = selectors.flatMap(one => one.kind === "glob" ? [ one.pattern ] : []);
   const names = [];
   if (patterns.length === 0) return names;
   for await (const {name: name} of listLayers(aws)) if (patterns.some(pattern => (0, glob.k)(pattern, name))) names.push(name);
   return names;
  }
  async function layers_versionsOf(aws, name) {
   const versions = [];
   for await (const version of (0, aws_layers._g)(aws, name)) versions.push(version);
   return versions.sort((a, b) => b.version - a.version);
  }
  async function chooseFunctions(aws, all, {functions: functions, isWanted: isWanted}) {
   const chosen = new Set(functions.length === 0 ? all.values() : []);
   const missing = [];
   for (const selector of functions) {
    const found = await find(aws, all, selector, isWanted);
    for (const one of found) chosen.add(one);
    if (found.length === 0 && selector.kind === "name") missing.push(selector.text);
   }
   return {
    chosen: [ ...chosen ].sort((a, b) => a.name < b.name ? -1 : 1),
    missing: missing
   };
  }
  async function find(aws, all, selector, isWanted) {
   switch (selector.kind) {
   case "name":
    {
     const {name: name, region: region = aws.region} = selector.function;
     const one = region === aws.region ? all.get(name) : undefined;
     return one ? [ one ] : [];
    }

   case "glob":
    return [ ...all.values() ].filter(({name: name}) => (0, glob.k)(selector.pattern, name));

   case "tag":
    {
     const arns = new Set(await taggedFunctions(aws, selector));
     return [ ...all.values() ].filter(({arn: arn}) => arns.has(arn));
    }

   case "using-layer":
    return [ ...all.values() ].filter(({versions: versions}) => versions.some(({layers: layers}) => layers.some(arn => isWanted((0, 
    aws_arn.i3)(arn)?.name ?? ""))));
   }
  }
  const AT_ONCE = 16;
  async function look(aws, inputs, onChosen) {
   const all = await inventoryFunctions(aws);
   const isWanted = layerName => isMeant(layerName, inputs.layers);
   const {chosen: chosen, missing: missing} = await chooseFunctions(aws, all, {
    functions: inputs.functions,
    isWanted: isWanted
   });
   onChosen(chosen);
   const [layers, unzipped, storage, environments, aliases, foreign] = await Promise.all([ inventoryLayers(aws, inputs.layers).then(listed => withSharing(aws, listed)), unzippedOf(aws, chosen, inputs.commonDependencies ? 0 : WORTH_A_LOOK), readCodeStorage(aws), inputs.environmentTag ? tagValues(aws, inputs.environmentTag) : new Map, aliasesOf(aws, chosen), foreignVersions(aws, chosen, isWanted) ]);
   const functions = chosen.map(one => {
    const [environment, size] = [ environments.get(one.arn), unzipped.get(one.arn) ];
    return {
     ...{
      ...one,
      aliases: aliases.get(one.arn) ?? []
     },
     ...environment !== undefined && {
      environment: environment
     },
     ...size && {
      unzipped: size
     }
    };
   });
   const uses = usesOf(all.values());
   return {
    survey: {
     region: aws.region,
     layers: layers,
     foreign: foreign,
     functions: functions,
     uses: uses,
     storage: storage,
     isWanted: isWanted
    },
    missing: missing
   };
  }
  async function aliasesOf(aws, functions) {
   const published = functions.filter(({versions: versions}) => versions.length > 1 && versions.some(({layers: layers}) => layers.length > 0));
   const found = await sideBySide(published, AT_ONCE, async ({arn: arn}) => [ arn, await aliasesOfOne(aws, arn) ]);
   return new Map(found);
  }
  async function aliasesOfOne(aws, arn) {
   const aliases = [];
   try {
    for await (const alias of listAliases(aws, arn)) aliases.push(alias);
   } catch (error) {
    if (!isMissing(error)) throw error;
   }
   return aliases;
  }
  async function foreignVersions(aws, functions, isWanted) {
   const arns = new Set;
   for (const {arn: own, versions: versions} of functions) {
    const account = own.split(":")[4];
    for (const {layers: layers} of versions) {
     for (const arn of layers) {
      const parsed = (0, aws_arn.i3)(arn);
      if (parsed && parsed.account !== account && isWanted(parsed.name)) arns.add(arn);
     }
    }
   }
   const found = await sideBySide([ ...arns ].sort(), AT_ONCE, async arn => [ arn, {
    isGranted: await findVersion(aws, arn) !== undefined
   } ]);
   return new Map(found);
  }
  async function withSharing(aws, layers) {
   const arns = layers.flatMap(({versions: versions}) => versions.map(({arn: arn}) => arn));
   const sharing = new Map(await sideBySide(arns, AT_ONCE, async arn => [ arn, await readSharing(aws, arn) ]));
   return layers.map(({name: name, versions: versions}) => ({
    name: name,
    versions: versions.flatMap(version => {
     const known = sharing.get(version.arn);
     return known ? [ {
      ...version,
      sharing: known
     } ] : [];
    })
   }));
  }
  const WORTH_A_LOOK = limits.b.unzippedBytes / 20;
  async function unzippedOf(aws, functions, least) {
   const large = functions.filter(({packageType: packageType, codeSize: codeSize, layersCodeSize: layersCodeSize}) => packageType === "Zip" && codeSize + layersCodeSize >= least);
   const arns = new Set(large.flatMap(one => look_latestLayers(one)));
   const layers = new Map(await sideBySide([ ...arns ].sort(), AT_ONCE, async arn => [ arn, await layerBytes(aws, arn) ]));
   const codes = new Map(large.map(({codeSha256: codeSha256, arn: arn}) => [ codeSha256, arn ]));
   const code = new Map(await sideBySide([ ...codes ], AT_ONCE, async ([sha256, arn]) => [ sha256, least > 0 ? await codeBytes(aws, arn) : undefined ]));
   return new Map(large.map(one => {
    const sizes = look_latestLayers(one).map(arn => layers.get(arn));
    const known = sizes.filter(size => size !== undefined);
    const sum = known.reduce((total, size) => total + size, 0);
    return [ one.arn, {
     code: code.get(one.codeSha256),
     layers: known.length === sizes.length ? sum : undefined
    } ];
   }));
  }
  function look_latestLayers({versions: versions}) {
   return versions.find(({version: version}) => version === "$LATEST")?.layers ?? [];
  }
  async function layerBytes(aws, arn) {
   const located = await findVersion(aws, arn);
   if (!located) return undefined;
   const again = async () => (await findVersion(aws, arn))?.location;
   return unzippedBytes(aws, {
    size: located.version.codeSize,
    locate: firstOr(located.location, again)
   });
  }
  async function codeBytes(aws, arn) {
   const located = await locateCode(aws, arn).catch(look_undefinedIfMissing);
   if (!located) return undefined;
   const {size: size, location: location} = located;
   const again = async () => (await locateCode(aws, arn)).location;
   return unzippedBytes(aws, {
    size: size,
    locate: firstOr(location, again)
   });
  }
  function look_undefinedIfMissing(error) {
   if (!isMissing(error)) throw error;
  }
  const CALLS_A_SECOND = 13.5;
  async function auditRegions({inputs: inputs, report: report, interruption: interruption}) {
   const {connections: connections, close: close} = await connectEverywhere({
    ...{
     regions: inputs.regions,
     allowedAccountIds: [],
     interruption: interruption
    },
    controlPlaneRate: CALLS_A_SECOND,
    onConnected: regions => report.regions = regions.map(region => ({
     region: region,
     layers: []
    }))
   });
   try {
    const missing = await sideBySide([ ...connections.entries() ], REGIONS_AT_ONCE, async ([index, aws]) => {
     const region = report.regions[index] ?? {
      region: aws.region,
      layers: []
     };
     return auditRegion(aws, {
      inputs: inputs,
      report: report,
      region: region
     });
    });
    tellMissing(inputs, report, missing);
   } finally {
    close();
   }
  }
  async function auditRegion(aws, one) {
   const {inputs: inputs, report: report, region: region} = one;
   try {
    let code;
    const {survey: survey, missing: missing} = await look(aws, inputs, functions => {
     if (inputs.commonDependencies) code = begun(readCode(aws, zipsOf(functions), inputs.shareRead));
    });
    describe(region, survey);
    log.Rm.info(`${aws.region}: ${(0, units.B4)(survey.functions.length)} functions, ${(0, units.B4)(survey.layers.length)} layers`);
    await audit_regions_settled(one, [ activityIn(aws, one, survey), commonIn(one, survey, code), insideOf(aws, one) ]);
    await audit_regions_settled(one, [ runtimeIn(aws, one, survey) ]);
    const {ignoreRules: ignored} = inputs;
    const today = (0, aws_clock.Q$)(aws.clock);
    report.findings.push(...judge(survey, {
     today: today,
     activity: region.activity ?? [],
     ignored: ignored
    }));
    const layers = survey.layers.filter(({versions: versions}) => versions.length === 0).map(({name: name}) => name);
    return {
     functions: missing,
     layers: layers
    };
   } catch (error) {
    noteProblem(one, error);
    return undefined;
   }
  }
  async function audit_regions_settled(one, parts) {
   for (const part of await Promise.allSettled(parts)) if (part.status === "rejected") noteProblem(one, part.reason);
  }
  function noteProblem({report: report, region: region}, error) {
   if (error instanceof aws_interrupted.j$) throw error;
   const {what: what, fix: fix} = (0, conclude.g)(error);
   const several = report.regions.length > 1;
   const problem = {
    what: several && !what.includes(region.region) ? `${region.region}: ${what}` : what,
    fix: fix
   };
   region.problem ??= problem;
   report.problems.push(problem);
  }
  function describe(region, survey) {
   const {layers: layers, functions: functions, storage: storage} = survey;
   const {used: used, limit: limit} = storage;
   region.counts = {
    layers: layers.filter(({versions: versions}) => versions.length > 0).length,
    layerVersions: layers.reduce((sum, {versions: versions}) => sum + versions.length, 0),
    functions: functions.length,
    functionVersions: functions.reduce((sum, {versions: versions}) => sum + versions.length, 0)
   };
   region.storage = {
    used: used,
    limit: limit
   };
   region.layers = layerTable(survey);
  }
  async function activityIn(aws, {inputs: inputs, report: report, region: region}, survey) {
   const {since: since, allowedPrincipals: allowedPrincipals} = inputs;
   if (since === undefined) return;
   const to = (0, aws_clock.Q$)(aws.clock);
   const from = new Date(to.getTime() - since);
   report.activitySince = from.toISOString();
   const {isWanted: isWanted} = survey;
   const {events: events, isCut: isCut} = await findActivity(aws, {
    from: from,
    to: to,
    allowedPrincipals: allowedPrincipals,
    isWanted: isWanted
   });
   region.activity = events;
   if (!isCut) return;
   const warning = `${aws.region}: CloudTrail has more than the ${(0, units.B4)(events.length)} events that are told; a shorter \`since\` has all of its time.`;
   log.Rm.warning(warning);
   report.warnings.push(warning);
  }
  function begun(work) {
   work.catch(() => undefined);
   return work;
  }
  function zipsOf(functions) {
   return functions.filter(({packageType: packageType}) => packageType === "Zip").map(({arn: arn, codeSha256: codeSha256, codeSize: codeSize, versions: versions}) => {
    const runtime = versions.find(({version: version}) => version === "$LATEST")?.runtime;
    return {
     arn: arn,
     codeSha256: codeSha256,
     codeSize: codeSize,
     ...runtime !== undefined && {
      runtime: runtime
     }
    };
   });
  }
  async function commonIn({region: region}, {functions: functions}, code) {
   if (!code) return;
   const candidates = functions.map(({name: name, arn: arn, versions: versions, unzipped: unzipped}) => {
    const {layers: layers = []} = versions.find(({version: version}) => version === "$LATEST") ?? {};
    return {
     name: name,
     arn: arn,
     layers: layers.length,
     layerBytes: layers.length === 0 ? 0 : unzipped?.layers
    };
   });
   region.common = await findCommon(candidates, await code);
  }
  async function insideOf(aws, {inputs: inputs, report: report, region: region}) {
   if (inputs.sbom === "") return;
   const sboms = {
    folder: `${inputs.sbom}/${aws.region}`,
    written: [],
    unread: [],
    beyond: 0
   };
   region.sboms = sboms;
   await writeSboms(aws, region.layers, {
    sboms: sboms,
    workspace: process.env["GITHUB_WORKSPACE"] || process.cwd()
   });
   for (const warning of (0, audit_sboms.HH)(aws.region, sboms)) {
    log.Rm.warning(warning);
    report.warnings.push(warning);
   }
  }
  async function runtimeIn(aws, {inputs: inputs, report: report, region: region}, survey) {
   if (!inputs.compareRuntime) return;
   const {changes: changes, notes: notes} = layerChanges(survey, region.activity ?? []);
   const comparison = await compareRuntime(aws, changes, COMPARED);
   region.runtime = {
    ...comparison,
    notes: [ ...notes, ...comparison.notes ]
   };
   for (const text of worse(comparison)) {
    const warning = report.regions.length > 1 ? `${region.region}: ${text}` : text;
    log.Rm.warning(warning);
    report.warnings.push(warning);
   }
  }
  const COMPARED = {
   longest: 24 * 36e5,
   leastBefore: 36e5
  };
  function tellMissing(inputs, report, missing) {
   const known = missing.flatMap(one => one ?? []);
   if (known.length < missing.length) return;
   const regions = report.regions.map(({region: region}) => region).join(", ");
   const nowhere = (kind, names) => names.filter(name => known.every(one => one[kind].includes(name)));
   const named = {
    functions: inputs.functions.flatMap(one => one.kind === "name" ? [ one.text ] : []),
    layers: inputs.layers.flatMap(one => one.kind === "name" ? [ one.name ] : [])
   };
   for (const kind of [ "functions", "layers" ]) {
    for (const name of nowhere(kind, named[kind])) {
     const {what: what, fix: fix} = new src_problem.A(`\`${kind}\` names "${name}", which does not exist in ${regions}.`, "Check the name, `regions`, and the account of the credentials (`aws sts get-caller-identity`).");
     report.problems.push({
      what: what,
      fix: fix
     });
    }
   }
  }
  const LAMBDA = "lambda.amazonaws.com";
  const READ_ACTIONS = [ "s3:GetObject", "s3:GetObjectVersion" ];
  function lambdaMayRead(policy, object) {
   const statements = bucket_policy_statementsOf(policy);
   const verdicts = READ_ACTIONS.map(action => verdictOn(statements, action, object));
   const worst = [ "denied", "not allowed", "unknown" ];
   return worst.find(verdict => verdicts.includes(verdict)) ?? "allowed";
  }
  function verdictOn(statements, action, object) {
   const about = statements.filter(statement => concerns(statement, action, object));
   const allows = about.filter(({Effect: Effect}) => Effect === "Allow");
   if (about.some(({Effect: Effect, Condition: Condition}) => Effect === "Deny" && Condition === undefined)) return "denied";
   if (allows.some(({Condition: Condition}) => isFulfilled(Condition))) return "allowed";
   return allows.length > 0 ? "unknown" : "not allowed";
  }
  const OF_AN_ACCOUNT = {
   "aws:sourcearn": [ /^(?:Arn(?:Like|Equals)|StringLike)$/, /^arn:[^:]+:lambda:[^:]+:[^:]+:(?:layer:)?\*$/ ],
   "aws:sourceaccount": [ /^String(?:Like|Equals)$/, /^\d{12}$/ ]
  };
  function isFulfilled(condition) {
   return Object.entries(condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({
    operator: operator,
    key: key,
    values: values
   }))).every(({operator: operator, key: key, values: values}) => {
    const [operators, value] = OF_AN_ACCOUNT[key.toLowerCase()] ?? [];
    return operators?.test(operator) && textsOf(values).some(text => value?.test(text));
   });
  }
  const NO_POLICY = '{"Statement":[]}';
  function isPolicy(text) {
   try {
    return "Statement" in Object(JSON.parse(text ?? ""));
   } catch {
    return false;
   }
  }
  function bucket_policy_statementsOf(policy) {
   const {Statement: statements} = JSON.parse(policy);
   const all = Array.isArray(statements) ? statements : [ statements ];
   return all.map(statement => Object(statement));
  }
  function concerns({Principal: Principal, Action: Action, Resource: Resource}, action, object) {
   return isLambda(Principal) && textsOf(Action).some(pattern => matches(pattern.toLowerCase(), action.toLowerCase())) && textsOf(Resource).some(pattern => matches(pattern, object));
  }
  function isLambda(principal) {
   if (principal === "*") return true;
   const {Service: Service, AWS: AWS} = principal ?? {};
   return textsOf(Service).includes(LAMBDA) || textsOf(AWS).includes("*");
  }
  function textsOf(value) {
   const values = Array.isArray(value) ? value : [ value ];
   return values.filter(one => typeof one === "string");
  }
  function matches(pattern, text) {
   const source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
   return new RegExp(`^${source}$`, "s").test(text);
  }
  var denied = __webpack_require__(9684);
  function explainS3(error, attempt) {
   const failure = {
    ...(0, aws_failure.g5)(error),
    ...bucketRegionOf(error)
   };
   const rule = RULES.find(({when: when}) => when(failure, attempt));
   if (!rule) return (0, explain.W)(error, generalAttempt(attempt));
   const [what, fix] = rule.say(attempt, failure);
   return new src_problem.A(what, fix, {
    cause: error
   });
  }
  function generalAttempt({aws: aws, staging: staging, action: action}) {
   return {
    service: "Amazon S3",
    action: action,
    subject: `bucket ${staging.bucket}`,
    resource: resourceOf(aws, staging, action),
    region: aws.region
   };
  }
  function bucketRegionOf(error) {
   const {$response: $response} = error;
   const bucketRegion = $response?.headers?.["x-amz-bucket-region"];
   return bucketRegion ? {
    bucketRegion: bucketRegion
   } : {};
  }
  const CHANGED_ON_THE_WAY = [ "BadDigest", "InvalidDigest", "XAmzContentSHA256Mismatch", "XAmzContentChecksumMismatch", "InvalidPart" ];
  const RULES = [ {
   when: ({code: code, status: status, bucketRegion: bucketRegion}, {aws: aws}) => [ "PermanentRedirect", "TemporaryRedirect", "AuthorizationHeaderMalformed" ].includes(code) || [ 301, 307, 400 ].includes(status ?? 0) && bucketRegion !== undefined && bucketRegion !== aws.region,
   say: ({aws: aws, staging: staging}, {bucketRegion: bucketRegion}) => elsewhere(aws, staging.bucket, bucketRegion)
  }, {
   when: ({code: code, status: status}, {action: action}) => code === "NoSuchBucket" || status === 404 && action === "s3:ListBucket",
   say: ({aws: aws, staging: staging}) => missing(aws, staging.bucket)
  }, {
   when: isKmsDenial,
   say: kmsDenied
  }, {
   when: ({code: code}) => code.startsWith("KMS."),
   say: kmsRefused
  }, {
   when: denied.GZ,
   say: explain_s3_denied
  }, {
   when: ({status: status, code: code}) => status === 400 && code === "Unknown",
   say: ({staging: staging, action: action}) => [ `S3 refused ${action} for bucket ${staging.bucket} without a word (HTTP 400), which it does with credentials that have expired.`, "Run the job again; give the role a longer session: `role-duration-seconds: 3600`." ]
  }, {
   when: ({code: code, status: status}) => code === "SlowDown" || status === 503,
   say: ({aws: aws, staging: staging, action: action}) => [ `S3 in ${aws.region} would not keep up for bucket ${staging.bucket} (${action}, HTTP 503).`, "Something else in the account writes to this bucket as fast as it may; run the job again when it has finished." ]
  }, {
   when: ({code: code}) => CHANGED_ON_THE_WAY.includes(code),
   say: ({staging: staging}, {code: code, message: message}) => [ `What reached bucket ${staging.bucket} is not what was sent: ${code}, ${message}`, "Look for a proxy that changes requests between the runner and S3, and run the job again." ]
  }, {
   when: ({code: code}) => code === "NoSuchUpload",
   say: ({staging: staging}) => [ `Somebody ended the upload to bucket ${staging.bucket} while it was under way.`, "Look for a lifecycle rule that aborts multipart uploads after too short a time, and run the job again." ]
  } ];
  function elsewhere(aws, bucket, region) {
   return [ `The bucket ${bucket} is in ${region ?? "another region"}, and the layer is published in ${aws.region}; the two have to be the same.`, `Set \`s3-bucket\` to a bucket in ${aws.region}; for several regions give the buckets names that differ by the region only and write \`{region}\` in its place, e.g. \`s3-bucket: layers-{region}\`.` ];
  }
  function bucketElsewhere(aws, bucket, region) {
   return new src_problem.A(...elsewhere(aws, bucket, region));
  }
  function missing(aws, bucket) {
   return [ `There is no bucket ${bucket}.`, `Check \`s3-bucket\`, or make the bucket: \`aws s3 mb s3://${bucket} --region ${aws.region}\`.` ];
  }
  function isKmsDenial({code: code, message: message}) {
   return code === "KMS.AccessDeniedException" || (0, denied.L)(code) && /\bkms:[A-Z]/.test(message);
  }
  function kmsDenied({aws: aws, staging: staging}, {message: message}) {
   const action = /\bkms:[A-Za-z]+/.exec(message)?.[0] ?? "kms:GenerateDataKey";
   const key = /arn:[a-z-]+:kms:[^\s"]+/.exec(message)?.[0];
   const named = key ?? staging.kmsKeyId;
   const whose = named === undefined ? `the KMS key of bucket ${staging.bucket}` : `the KMS key ${named}`;
   const subject = `staging in bucket ${staging.bucket}`;
   const right = {
    action: action,
    subject: subject,
    resource: whose,
    statement: kmsStatement(aws, named)
   };
   const byOther = (0, denied.v9)(message, right);
   if (byOther) return byOther;
   return [ `The role may not do ${action} on ${whose}, which ${subject} needs.`, `Add this statement to the role's policy: ${kmsStatement(aws, named)}; and the key's own policy must let the role (or, as it does by default, the account) use the key${denyTail(message)}` ];
  }
  function kmsRefused({aws: aws, staging: staging}, {code: code, message: message}) {
   const key = staging.kmsKeyId ?? "that the bucket encrypts with";
   const what = `The KMS key ${key} cannot be used for bucket ${staging.bucket}: ${code}, ${message}`;
   const named = staging.kmsKeyId ?? "KEY_ID";
   if (code === "KMS.NotFoundException") return [ what, `The key has to be in ${aws.region}, as the bucket is; list what there is with \`aws kms list-aliases --region ${aws.region}\`. For several regions give the keys one alias (\`kms-key-id: alias/layers\`), or write \`{region}\` in the ARN.` ];
   return [ what, `Look at its state with \`aws kms describe-key --key-id ${named} --region ${aws.region}\`; a key that is disabled is enabled by \`aws kms enable-key --key-id ${named} --region ${aws.region}\`.` ];
  }
  function explain_s3_denied(attempt, {message: message}) {
   const {aws: aws, staging: staging} = attempt;
   const action = /not authorized to perform: (s3:[a-zA-Z]+)/.exec(message)?.[1] ?? attempt.action;
   const resource = resourceOf(aws, staging, action);
   const orKey = staging.kmsKeyId && !message.includes("not authorized") && !isOfBucket(action) ? `, and for the key this one: ${kmsStatement(aws, staging.kmsKeyId)}` : "";
   const subject = `staging in bucket ${staging.bucket}`;
   const byOther = (0, denied.v9)(message, {
    ...{
     action: action,
     resource: resource,
     subject: subject
    },
    statement: statement([ action ], resource)
   });
   if (byOther) return byOther;
   return [ `The role may not do ${action} on ${resource}, which ${subject} needs.`, `Add this statement to the role's policy: ${statement([ action ], resource)}${orKey}; a bucket of another account has to allow it in the bucket's policy too${denyTail(message)}` ];
  }
  function denyTail(message) {
   return message.includes("explicit deny") ? "; and take away the statement that denies it." : ".";
  }
  function isOfBucket(action) {
   return action === "s3:ListBucket" || action.startsWith("s3:GetBucket");
  }
  function resourceOf({partition: partition}, {bucket: bucket, prefix: prefix}, action) {
   return `arn:${partition}:s3:::${bucket}${isOfBucket(action) ? "" : `/${prefix}*`}`;
  }
  function statement(actions, resource, condition) {
   const Action = actions.length === 1 ? actions[0] : actions;
   return JSON.stringify({
    Effect: "Allow",
    Action: Action,
    Resource: resource,
    ...condition && {
     Condition: condition
    }
   });
  }
  function kmsStatement({partition: partition, region: region}, key) {
   const actions = [ "kms:GenerateDataKey", "kms:Decrypt" ];
   const alias = key && /(?:^|:)(alias\/.+)$/.exec(key)?.[1];
   const keys = `arn:${partition}:kms:${region}:*:key/`;
   if (alias) return statement(actions, `${keys}*`, {
    "ForAnyValue:StringEquals": {
     "kms:ResourceAliases": alias
    }
   });
   if (key?.startsWith("arn:")) return statement(actions, key);
   return statement(actions, `${keys}${key ?? "KEY_ID"}`);
  }
  function explainUnreadable(error, aws, object) {
   const failure = (0, aws_failure.g5)(error);
   const {message: message} = failure;
   if (!/has been denied by S3|Error occurred while GetObject/.test(message)) return undefined;
   const [what, fix] = unreadable(failure, aws, object);
   return new src_problem.A(what, fix, {
    cause: error
   });
  }
  function unreadable(failure, aws, object) {
   const {message: message} = failure;
   const {bucket: bucket, key: key} = object;
   const code = /S3 Error Code: (\w+)/.exec(message)?.[1] ?? "AccessDenied";
   const staging = {
    bucket: bucket,
    prefix: key.replace(/[^/]*$/, ""),
    mode: object.mode
   };
   if (code === "PermanentRedirect") return elsewhere(aws, bucket, /in this region: ([a-z0-9-]+)/.exec(message)?.[1]);
   if (code === "NoSuchBucket") return missing(aws, bucket);
   if (code === "NoSuchKey" || code === "NoSuchVersion") return [ `The staged object s3://${bucket}/${key} was gone before Lambda read it (${code}).`, "Another run that published the same content has removed it, or a lifecycle rule has; run the job again." ];
   if (isKmsDenial({
    ...failure,
    code: code
   })) return kmsDenied({
    aws: aws,
    staging: staging,
    action: "s3:GetObject"
   }, failure);
   if (code === "AccessDenied") return unreadableByRole(failure, aws, {
    object: object,
    staging: staging
   });
   return [ `Lambda could not read the staged object s3://${bucket}/${key}: ${message}`, "The message is S3's own; correct what it names and run the job again." ];
  }
  function unreadableByRole({message: message}, aws, {object: object, staging: staging}) {
   const actions = [ "s3:GetObject", ...object.objectVersion ? [ "s3:GetObjectVersion" ] : [] ];
   const resource = resourceOf(aws, staging, "s3:GetObject");
   const byLambda = object.mode === "reference" ? "; and let Lambda itself (`lambda.amazonaws.com`) do s3:GetObject and s3:GetObjectVersion in the bucket's policy" : "";
   return [ `The role may not do ${actions.join(" and ")} on s3://${object.bucket}/${object.key}, which Lambda reads with the role's rights.`, `Add this statement to the role's policy: ${statement(actions, resource)}${byLambda}${denyTail(message)}` ];
  }
  async function clientFor(aws, owner) {
   const {S3Client: S3Client} = await __webpack_require__.e(711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
   return withOwner(new S3Client(otherClient(aws)), owner);
  }
  function withOwner(client, owner) {
   client.middlewareStack.add(next => args => {
    const {headers: headers} = args.request;
    headers["x-amz-expected-bucket-owner"] = owner;
    return next(args);
   }, {
    step: "build",
    name: "expectedBucketOwner"
   });
   return client;
  }
  function isDeleted({$metadata: $metadata}) {
   return $metadata.httpStatusCode === 204;
  }
  async function callS3(aws, {staging: staging, action: action, send: send}) {
   const s3 = await clientFor(aws, await bucketOwner(aws, staging));
   const how = {
    quota: "other",
    repeatable: true
   };
   try {
    return await aws.call(options => send(s3, options), how);
   } catch (error) {
    throw error instanceof src_problem.A ? error : explainS3(error, {
     aws: aws,
     staging: staging,
     action: action
    });
   }
  }
  const owners = new WeakMap;
  function bucketOwner(aws, staging) {
   const [only, ...others] = staging.owners;
   if (only !== undefined && others.length === 0) return Promise.resolve(only);
   return owners.get(aws)?.get(staging.bucket) ?? findOwner(aws, staging);
  }
  function findOwner(aws, staging) {
   const found = firstOwner(aws, staging);
   const ofConnection = owners.get(aws) ?? new Map;
   owners.set(aws, ofConnection.set(staging.bucket, found));
   found.catch(() => ofConnection.delete(staging.bucket));
   return found;
  }
  async function firstOwner(aws, staging) {
   let refused;
   for (const owner of staging.owners) {
    try {
     await headBucket(aws, staging, owner);
     return owner;
    } catch (error) {
     if (error instanceof src_problem.A || !(0, denied.GZ)((0, aws_failure.g5)(error))) throw explained(aws, staging, error);
     refused = error;
    }
   }
   throw await saysDenied(aws, staging) ? unowned(aws, staging, refused) : explained(aws, staging, refused);
  }
  function explained(aws, staging, error) {
   return error instanceof src_problem.A ? error : explainS3(error, {
    aws: aws,
    staging: staging,
    action: "s3:ListBucket"
   });
  }
  async function headBucket(aws, {bucket: bucket}, owner) {
   const {HeadBucketCommand: HeadBucketCommand} = await __webpack_require__.e(711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
   const s3 = await clientFor(aws, owner);
   const {BucketRegion: region} = await aws.call(options => s3.send(new HeadBucketCommand({
    Bucket: bucket
   }), options), {
    quota: "other",
    repeatable: true
   });
   if (region && region !== aws.region) throw bucketElsewhere(aws, bucket, region);
  }
  async function saysDenied(aws, {bucket: bucket, owners: [owner = ""]}) {
   const {ListObjectsV2Command: ListObjectsV2Command} = await __webpack_require__.e(711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
   const s3 = await clientFor(aws, owner);
   const list = new ListObjectsV2Command({
    Bucket: bucket,
    MaxKeys: 1
   });
   return aws.call(options => s3.send(list, options), {
    quota: "other"
   }).then(() => false, error => /^access denied\.?$/i.test((0, aws_failure.g5)(error).message));
  }
  function unowned({partition: partition}, {bucket: bucket, owners: accounts}, cause) {
   const arn = `arn:${partition}:s3:::${bucket}`;
   const statement = JSON.stringify({
    Effect: "Allow",
    Action: "s3:ListBucket",
    Resource: arn
   });
   const all = accounts.join(" or ");
   return new src_problem.A(`Bucket ${bucket} does not belong to account ${all}, or the role may not do s3:ListBucket on ${arn}; S3 does not say which.`, `Correct \`s3-bucket\`. If the bucket of another account is meant, list that account beside the job's: \`allowed-account-ids: ${[ ...accounts, "OWNER" ].join(", ")}\`. If it belongs to ${all}, add this statement to the role's policy: ${statement}; a bucket of another account has to allow it in the bucket's policy too.`, {
    cause: cause
   });
  }
  function keyOf({prefix: prefix, mode: mode}, layerName, sha256) {
   const place = mode === "reference" ? "referenced/" : "";
   return `${prefix}${place}${layerName}/${sha256}.zip`;
  }
  async function checkStaging(aws, staging, layerName) {
   refuseDistantKey(aws, staging);
   await findOwner(aws, staging);
   if (staging.mode === "copy") return [];
   return [ ...await checkVersioning(aws, staging), ...await checkPolicy(aws, staging, layerName), ...staging.kmsKeyId ? [ `Lambda has to decrypt what it reads in bucket ${staging.bucket}: see that the policy of the KMS key ${staging.kmsKeyId} lets lambda.amazonaws.com do kms:Decrypt.` ] : [] ];
  }
  function refuseDistantKey({region: region}, {kmsKeyId: kmsKeyId, bucket: bucket}) {
   const keyRegion = kmsKeyId && /^arn:[^:]+:kms:([^:]+):/.exec(kmsKeyId)?.[1];
   if (!keyRegion || keyRegion === region) return;
   throw new src_problem.A(`The KMS key ${kmsKeyId} is in ${keyRegion}, and bucket ${bucket} in ${region}.`, `Set \`kms-key-id\` to a key in ${region}; for several regions give the keys one alias (\`kms-key-id: alias/layers\`), or write \`{region}\` in the ARN.`);
  }
  async function checkVersioning(aws, staging) {
   const {bucket: bucket} = staging;
   const {GetBucketVersioningCommand: GetBucketVersioningCommand} = await __webpack_require__.e(711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
   const read = callS3(aws, {
    ...{
     staging: staging,
     action: "s3:GetBucketVersioning"
    },
    send: (s3, options) => s3.send(new GetBucketVersioningCommand({
     Bucket: bucket
    }), options)
   });
   const reply = await unlessDenied(read);
   if (!reply) return [ unseen(`whether bucket ${bucket} has versions`, "s3:GetBucketVersioning", aws, bucket) ];
   if (reply.Status !== "Enabled") throw withoutVersions(bucket);
   return [];
  }
  function withoutVersions(bucket) {
   return new src_problem.A(`Bucket ${bucket} keeps no versions, and Lambda refers only to versions of objects (\`s3-object-storage-mode: reference\`).`, `Turn versioning on: \`aws s3api put-bucket-versioning --bucket ${bucket} --versioning-configuration Status=Enabled\`.`);
  }
  async function checkPolicy(aws, staging, layerName) {
   const {bucket: bucket} = staging;
   const {GetBucketPolicyCommand: GetBucketPolicyCommand} = await __webpack_require__.e(711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
   const read = callS3(aws, {
    ...{
     staging: staging,
     action: "s3:GetBucketPolicy"
    },
    send: async (s3, options) => {
     const command = new GetBucketPolicyCommand({
      Bucket: bucket
     });
     const reply = await s3.send(command, options).catch(error => {
      if ((0, aws_failure.g5)(error).code === "NoSuchBucketPolicy") return {
       Policy: NO_POLICY
      };
      throw error;
     });
     if (!isPolicy(reply.Policy)) throw new aws_failure.kB("GetBucketPolicy was answered without a policy");
     return reply.Policy;
    }
   });
   const policy = await unlessDenied(read);
   if (policy === undefined) return [ unseen(`whether Lambda may read bucket ${bucket}`, "s3:GetBucketPolicy", aws, bucket) ];
   const object = `arn:${aws.partition}:s3:::${bucket}/${keyOf(staging, layerName, "0".repeat(64))}`;
   return bucket_check_judge(lambdaMayRead(policy, object), {
    aws: aws,
    staging: staging,
    isFirst: policy === NO_POLICY
   });
  }
  function bucket_check_judge(verdict, {aws: aws, staging: staging, isFirst: isFirst}) {
   const {bucket: bucket, prefix: prefix} = staging;
   if (verdict === "allowed") return [];
   if (verdict === "unknown") return [ `The policy of bucket ${bucket} lets Lambda read under conditions, which are not judged here; should Lambda not fulfil them, the publish is refused.` ];
   const what = `Lambda itself (lambda.amazonaws.com) may not read s3://${bucket}/${prefix}*, and it has to for as long as the layer is used (\`s3-object-storage-mode: reference\`).`;
   if (verdict === "denied") return bucket_check_refuse(what, `Take the statement that denies it out of the policy of bucket ${bucket}.`);
   const statement = bucket_check_grantOf(aws, staging);
   if (!isFirst) return bucket_check_refuse(what, `Add this statement to the bucket's policy, with your account's id: ${JSON.stringify(statement)}.`);
   const policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [ statement ]
   });
   return bucket_check_refuse(what, `Give the bucket this policy, with your account's id: \`aws s3api put-bucket-policy --bucket ${bucket} --policy '${policy}'\`.`);
  }
  function bucket_check_refuse(what, fix) {
   throw new src_problem.A(what, fix);
  }
  function bucket_check_grantOf({partition: partition}, {bucket: bucket, prefix: prefix}) {
   return {
    Sid: "LambdaSelfManagedCodeAccess",
    Effect: "Allow",
    Principal: {
     Service: "lambda.amazonaws.com"
    },
    Action: READ_ACTIONS,
    Resource: `arn:${partition}:s3:::${bucket}/${prefix}*`,
    Condition: {
     StringEquals: {
      "aws:SourceAccount": "ACCOUNT_ID"
     }
    }
   };
  }
  async function unlessDenied(read) {
   return read.catch(error => {
    if (error instanceof src_problem.A && (0, denied.GZ)((0, aws_failure.g5)(error.cause))) return undefined;
    throw error;
   });
  }
  function unseen(what, action, {partition: partition}, bucket) {
   return `The role may not see ${what}; to have it looked at beforehand, allow ${action} on arn:${partition}:s3:::${bucket}.`;
  }
  function refuseForeignVersion({region: region, partition: partition}, layerName, arn) {
   const replied = (0, aws_arn.i3)(arn ?? "");
   if (!replied) return;
   if (replied.name === layerName && replied.region === region && replied.partition === partition) return;
   throw new src_problem.A(`The reply to lambda:PublishLayerVersion for layer "${layerName}" in ${region} names ${replied.arn}, which is no version of it.`, `Do not use that version. Look for a proxy that changes replies between the runner and AWS, and at what is there: \`aws lambda list-layer-versions --region ${region} --layer-name ${layerName}\`; then run the job again.`);
  }
  const READ_PAUSES = [ 0, 1e3, 2e3, 4e3, 8e3, 15e3, 15e3 ];
  const LONG_PAUSE = 8e3;
  async function untilShown(aws, {tell: tell, line: line, from: from}, read) {
   for (const [round, pause] of READ_PAUSES.entries()) {
    if (round === from || pause >= LONG_PAUSE) tell?.(`${line}; up to ${secondsFrom(round)} s left.`);
    await aws.sleep(pause);
    const shown = await read();
    if (shown !== undefined) return shown;
   }
   return undefined;
  }
  function secondsFrom(round) {
   return READ_PAUSES.slice(round).reduce((sum, pause) => sum + pause, 0) / 1e3;
  }
  async function readListed(aws, {layerName: layerName, listed: listed}, tell) {
   const line = `AWS lists version ${listed.version} and does not show it. Waiting for it`;
   const isListed = async () => (await (0, aws_layers.yO)(aws, layerName, {
    newerThan: listed.version - 1
   })).some(({version: version}) => version === listed.version);
   const shown = await untilShown(aws, {
    tell: tell,
    line: line,
    from: 1
   }, async () => {
    const version = await (0, aws_layers.HF)(aws, layerName, listed.version);
    return version ?? (await isListed() ? undefined : "deleted");
   });
   if (!shown) throw notShown(aws, `AWS lists ${listed.arn}`, {
    layerName: layerName,
    version: listed.version
   });
   return shown === "deleted" ? undefined : shown;
  }
  function notShown({region: region}, what, {layerName: layerName, version: version}) {
   const command = `aws lambda get-layer-version --layer-name ${layerName} --version-number ${version} --region ${region}`;
   return new src_problem.A(`${what} and does not show it after ${secondsFrom(0)} seconds.`, `Run the job again as soon as \`${command}\` shows the version; the run then finds it by its content. A run before that may publish the content once more.`);
  }
  const SLOWEST_UPLOAD = 32;
  const SHORTEST_TIMEOUT = 12e4;
  const ATTEMPTS = 3;
  const MOST_NUMBERS = 20;
  async function publishLayerVersion(aws, wanted) {
   let outcome;
   for (let attempts = 0; attempts < ATTEMPTS; attempts++) {
    let replied;
    outcome = noVersion(aws, wanted);
    try {
     replied = await publishOnce(aws, wanted);
    } catch (error) {
     if (error instanceof src_problem.A) throw error;
     if ((0, aws_failure.g5)(error).kind !== "unclear") throw (0, explain.W)(error, publishAttempt(aws, wanted));
     outcome = error;
    }
    const version = replied ?? await findPublished(aws, wanted, outcome);
    if (!version) continue;
    wanted.onMade?.(version, !replied);
    const isFirst = attempts === 0 && replied !== undefined && version.version === wanted.newestBefore + 1;
    return {
     ...await takeServing(aws, wanted, {
      version: version,
      isFirst: isFirst
     }),
     adopted: !replied
    };
   }
   throw outcome instanceof src_problem.A ? outcome : (0, explain.W)(outcome, publishAttempt(aws, wanted));
  }
  async function publishOnce(aws, {layerName: layerName, command: command, bytes: bytes, proof: proof}) {
   const timeout = Math.max(SHORTEST_TIMEOUT, bytes / SLOWEST_UPLOAD);
   const send = async options => {
    const upload = aws.uploads.begin(bytes);
    try {
     return await aws.lambda.send(command(layerName, upload.update), options);
    } finally {
     upload.end();
    }
   };
   const reply = await aws.call(send, {
    timeout: timeout
   });
   refuseForeignVersion(aws, layerName, reply.LayerVersionArn);
   const version = (0, aws_layers.Gf)(reply, layerName);
   if (version && !isOurs(version, proof)) throw notOurs(version);
   return version;
  }
  async function findPublished(aws, wanted, outcome) {
   const {layerName: layerName, proof: proof, tell: tell} = wanted;
   const line = `the reply to PublishLayerVersion ${replyIn(outcome)}. Checking whether the version exists`;
   let unseen;
   const version = await untilShown(aws, {
    tell: tell,
    line: line,
    from: 0
   }, async () => {
    unseen = undefined;
    for (const candidate of await equalVersions(aws, wanted)) {
     const shown = await (0, aws_layers.HF)(aws, layerName, candidate.version);
     if (shown && isOurs(shown, proof)) return shown;
     if (!shown) unseen ??= candidate;
    }
    return undefined;
   });
   if (version) return version;
   if (unseen) throw notShown(aws, `AWS lists ${unseen.arn}`, {
    layerName: layerName,
    version: unseen.version
   });
   tell?.("the version does not exist. Publishing it once more.");
   return undefined;
  }
  function replyIn(outcome) {
   if (outcome instanceof src_problem.A) return "names no version of this layer";
   const {code: code, status: status, message: message} = (0, aws_failure.g5)(outcome);
   if (status !== undefined) return `was unclear (HTTP ${status}, ${message})`;
   return `was lost (${/^(?:Abort|Timeout)Error$/.test(code) ? "no answer in time" : message})`;
  }
  async function takeServing(aws, wanted, {version: made, isFirst: isFirst}) {
   const {layerName: layerName, isOwn: isOwn = false, tell: tell} = wanted;
   const line = `AWS published version ${made.version} and does not show it yet. Waiting for it`;
   const serving = await untilShown(aws, {
    tell: tell,
    line: line,
    from: 1
   }, async () => {
    const equal = isFirst ? [ made ] : await equalVersions(aws, wanted, made.version);
    const chosen = equal.find(({version: version}) => isOwn ? version === made.version : version <= made.version);
    const version = chosen && await (0, aws_layers.HF)(aws, layerName, chosen.version);
    if (!version || version.version === made.version && version.codeSha256 !== made.codeSha256) return undefined;
    const numbers = new Set([ ...equal.map(one => one.version), made.version ]);
    numbers.delete(version.version);
    return {
     version: version,
     made: made.version,
     extra: [ ...numbers ].sort((a, b) => a - b)
    };
   });
   if (!serving) throw notShown(aws, `AWS published ${made.arn}`, {
    layerName: layerName,
    version: made.version
   });
   return serving;
  }
  async function equalVersions(aws, {layerName: layerName, mark: mark, isEqual: isEqual = () => true, newestBefore: newestBefore}, made) {
   const all = await (0, aws_layers.yO)(aws, layerName, {
    newerThan: newestBefore
   });
   const listed = all.filter(({version: version}) => version > newestBefore);
   const last = listed[0]?.version ?? newestBefore;
   const direct = made === undefined ? await (0, aws_layers.RM)(aws, layerName, last) : await versionsBetween(aws, layerName, {
    after: last,
    to: made
   });
   return [ ...listed, ...direct ].filter(version => version.description.endsWith(mark) && isEqual(version)).sort((a, b) => a.version - b.version);
  }
  async function versionsBetween(aws, layerName, {after: after, to: to}) {
   const versions = [];
   for (let number = to; number > Math.max(after, to - MOST_NUMBERS); number--) {
    const version = await (0, aws_layers.HF)(aws, layerName, number);
    if (version) versions.push(version);
   }
   return versions;
  }
  function isOurs({codeSha256: codeSha256, codeSize: codeSize}, {sha256: sha256, size: size}) {
   return codeSha256 === sha256 && codeSize === size;
  }
  function notOurs(version) {
   return new src_problem.A(`AWS made ${version.arn} of other bytes than were sent (CodeSha256 ${version.codeSha256}, ${version.codeSize} bytes).`, "Do not use that version; look for a proxy that changes requests between the runner and AWS, and run the job again.");
  }
  function noVersion({region: region}, {layerName: layerName}) {
   return new src_problem.A(`AWS Lambda in ${region} answered PublishLayerVersion for layer "${layerName}" without naming a version of it, ${ATTEMPTS} times.`, "Look for a proxy that changes replies between the runner and AWS, and run the job again; a version that exists is found by its content.");
  }
  function publishAttempt(aws, {layerName: layerName}) {
   return (0, aws_layers.CD)(aws, "lambda:PublishLayerVersion", layerName, (0, aws_layers.E6)(aws, layerName));
  }
  var external_node_stream_ = __webpack_require__(7075);
  var layer_archive = __webpack_require__(2561);
  var layer_unreadable = __webpack_require__(8616);
  const upload_client_ATTEMPTS = 5;
  const PART_TIMEOUT = 3e5;
  const upload_client_CALL_TIMEOUT = 12e4;
  const ABORT_TIMEOUT = 2e3;
  async function uploadClient(aws, owner, course) {
   const {S3Client: S3Client} = await __webpack_require__.e(711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
   const settings = otherClient(aws);
   const {requestHandler: handler} = settings;
   const handle = (request, options) => {
    const {signal: signal, overdue: overdue} = deadlineOf(aws, request.method);
    return handler.handle(request, {
     ...options,
     abortSignal: signal
    }).catch(error => {
     throw overdue() ? unanswered() : error;
    });
   };
   const repeating = new S3Client({
    ...settings,
    maxAttempts: upload_client_ATTEMPTS,
    requestHandler: {
     metadata: handler.metadata,
     handle: handle
    }
   });
   const client = withOwner(repeating, owner);
   client.middlewareStack.add((next, {commandName: commandName}) => async args => {
    try {
     const result = await next(args);
     if (commandName === "CreateMultipartUploadCommand") Object.assign(course, {
      uploadId: result.output.UploadId
     });
     if (commandName === "AbortMultipartUploadCommand") delete course.uploadId;
     return result;
    } catch (error) {
     const isAbort = commandName === "AbortMultipartUploadCommand";
     course.failure ??= {
      error: error,
      action: isAbort ? "s3:AbortMultipartUpload" : "s3:PutObject"
     };
     if (isAbort && (0, aws_failure.g5)(error).code === "NoSuchUpload") delete course.uploadId;
     throw error;
    }
   }, {
    step: "initialize"
   });
   client.middlewareStack.add((next, {commandName: commandName}) => async args => {
    const result = await next(args);
    if (isAnswer(commandName, result.output)) return result;
    throw unanswered();
   }, {
    step: "finalizeRequest",
    priority: "low"
   });
   return client;
  }
  function isAnswer(commandName, output) {
   if (commandName === "CreateMultipartUploadCommand") return "UploadId" in output && output.UploadId !== undefined;
   return commandName !== "AbortMultipartUploadCommand" || isDeleted(output);
  }
  function unanswered() {
   return Object.assign(new Error("S3 did not answer"), {
    name: "TimeoutError"
   });
  }
  function deadlineOf({clock: clock, interruption: interruption}, method) {
   const isCancelled = () => interruption?.aborted === true;
   if (method === "DELETE") {
    const signal = isCancelled() ? AbortSignal.timeout(ABORT_TIMEOUT) : clock.deadline(upload_client_CALL_TIMEOUT);
    return {
     signal: signal,
     overdue: () => false
    };
   }
   const deadline = clock.deadline(method === "PUT" ? PART_TIMEOUT : upload_client_CALL_TIMEOUT);
   const signal = interruption && method === "PUT" ? AbortSignal.any([ deadline, interruption ]) : deadline;
   return {
    signal: signal,
    overdue: () => deadline.aborted && !isCancelled()
   };
  }
  const PART_BYTES = 7 * layer_archive.Yo;
  const staged_upload_AT_ONCE = 2;
  async function upload(aws, object) {
   if (isSentWhole(object.archive)) return sendWhole(aws, object);
   const {staging: staging, key: key} = object;
   const {Upload: Upload} = await Promise.all([ __webpack_require__.e(711), __webpack_require__.e(358) ]).then(__webpack_require__.t.bind(__webpack_require__, 2358, 19));
   const course = {};
   const client = await uploadClient(aws, await bucketOwner(aws, staging), course);
   const sending = new Upload({
    client: client,
    params: {
     ...staged_upload_requestOf(object),
     Body: external_node_stream_.Readable.from(blocksOf(object.archive), {
      highWaterMark: 1
     })
    },
    partSize: PART_BYTES,
    queueSize: staged_upload_AT_ONCE,
    leavePartsOnError: false
   });
   sending.on("httpUploadProgress", ({loaded: loaded = 0}) => object.onProgress(loaded));
   try {
    const {VersionId: version} = await sending.done();
    return version === "null" ? undefined : version;
   } catch (thrown) {
    if (aws.interruption?.aborted) throw new aws_interrupted.j$({
     cause: thrown
    });
    if (!course.failure && thrown instanceof src_problem.A) throw thrown;
    const problem = course.failure ? explainS3(course.failure.error, {
     aws: aws,
     staging: staging,
     action: course.failure.action
    }) : noAnswer(staging, thrown);
    const leftover = course.uploadId && {
     staging: staging,
     key: key,
     uploadId: course.uploadId
    };
    throw leftover && !await takeBack(aws, leftover) ? withLeftovers(problem, leftover) : problem;
   }
  }
  function isSentWhole({size: size}) {
   return size <= PART_BYTES;
  }
  async function sendWhole(aws, object) {
   const {staging: staging, archive: archive, onProgress: onProgress} = object;
   const {PutObjectCommand: PutObjectCommand} = await __webpack_require__.e(711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
   const s3 = await clientFor(aws, await bucketOwner(aws, staging));
   const command = new PutObjectCommand({
    ...staged_upload_requestOf(object),
    Body: Buffer.concat([ ...blocksOf(archive) ])
   });
   const send = ({abortSignal: abortSignal}) => s3.send(command, {
    abortSignal: AbortSignal.any([ abortSignal, ...aws.interruption ? [ aws.interruption ] : [] ])
   });
   try {
    const {VersionId: version} = await aws.call(send, {
     quota: "other",
     timeout: PART_TIMEOUT
    });
    onProgress(archive.size);
    return version === "null" ? undefined : version;
   } catch (error) {
    throw error instanceof src_problem.A ? error : explainS3(error, {
     aws: aws,
     staging: staging,
     action: "s3:PutObject"
    });
   }
  }
  function isUnsettled(error) {
   const failure = failureBehind(error);
   return failure?.kind === "unclear" || failure?.code === "NoSuchUpload";
  }
  function failureBehind(error) {
   if (!(error instanceof src_problem.A) || error instanceof aws_interrupted.j$ || error.cause === undefined) return undefined;
   return (0, aws_failure.g5)(error.cause);
  }
  function staged_upload_requestOf({staging: staging, key: key, metadata: metadata}) {
   return {
    Bucket: staging.bucket,
    Key: key,
    ContentType: "application/zip",
    ChecksumAlgorithm: "SHA256",
    Metadata: metadata,
    ...staging.kmsKeyId && {
     ServerSideEncryption: "aws:kms",
     SSEKMSKeyId: staging.kmsKeyId
    }
   };
  }
  function* blocksOf(archive) {
   const {size: size, sha256: sha256} = archive;
   const digest = (0, external_node_crypto_.createHash)("sha256");
   for (let at = 0; at < size; at += layer_archive.Yo) {
    const block = readAgain(archive, at, layer_archive.Yo);
    digest.update(block);
    if (at + layer_archive.Yo >= size && digest.digest("base64") !== sha256) throw new src_problem.A("The zip changed while it was uploaded.", "Let nothing write to it while the step runs, and run the job again.");
    yield block;
   }
  }
  function readAgain(archive, from, bytes) {
   try {
    return archive.read(from, Math.min(archive.size, from + bytes));
   } catch (error) {
    throw new src_problem.A(`The zip of the layer cannot be read again (${(0, layer_unreadable.x)(error)}).`, "Check the runner's disk, and run the job again.");
   }
  }
  function noAnswer({bucket: bucket}, cause) {
   return new src_problem.A(`What came back while the zip was sent to bucket ${bucket} is no answer of S3.`, "Look for a proxy that changes replies between the runner and S3, and run the job again.", {
    cause: cause
   });
  }
  async function takeBack(aws, {staging: staging, key: key, uploadId: uploadId}) {
   const {AbortMultipartUploadCommand: AbortMultipartUploadCommand} = await __webpack_require__.e(711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
   const command = new AbortMultipartUploadCommand({
    Bucket: staging.bucket,
    Key: key,
    UploadId: uploadId
   });
   try {
    const output = await callS3(aws, {
     ...{
      staging: staging,
      action: "s3:AbortMultipartUpload"
     },
     send: (s3, options) => s3.send(command, options)
    });
    return isDeleted(output);
   } catch (error) {
    return failureBehind(error)?.code === "NoSuchUpload";
   }
  }
  function withLeftovers({what: what, fix: fix, cause: cause}, {staging: staging, key: key, uploadId: uploadId}) {
   const command = `aws s3api abort-multipart-upload --bucket ${staging.bucket} --key ${key} --upload-id ${uploadId}`;
   return new src_problem.A(what, `${fix} The parts that were sent could not be taken back (s3:AbortMultipartUpload) and stay behind, where they are paid for: \`${command}\`.`, {
    cause: cause
   });
  }
  const LAST_CALL = 1500;
  async function removeObject(aws, object) {
   const {objectVersion: version, ...plain} = object;
   const failed = await deleteObject(aws, object);
   if (failed === undefined) return undefined;
   if (version && (0, denied.GZ)((0, aws_failure.g5)(failed)) && await deleteObject(aws, plain) === undefined) return `The staged object s3://${object.bucket}/${object.key} is deleted, but its version stays behind, as the role may not do s3:DeleteObjectVersion: ${howTo(object)}`;
   return `The staged object s3://${object.bucket}/${object.key} could not be removed (${reasonOf(failed)}): ${howTo(object)}`;
  }
  function howTo({bucket: bucket, key: key, objectVersion: version}) {
   const command = `aws s3api delete-object --bucket ${bucket} --key ${key}`;
   return `\`${command}${version ? ` --version-id ${version}` : ""}\`.`;
  }
  function reasonOf(error) {
   const failure = (0, aws_failure.g5)(error);
   const {code: code, message: message} = failure;
   return (0, denied.GZ)(failure) ? `${code}: the role may not do s3:DeleteObject` : `${code}, ${message}`;
  }
  async function deleteObject(aws, {bucket: bucket, key: key, objectVersion: version, owner: owner}) {
   try {
    const {DeleteObjectCommand: DeleteObjectCommand} = await __webpack_require__.e(711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const s3 = await clientFor(aws, owner);
    const input = {
     Bucket: bucket,
     Key: key,
     ...version && {
      VersionId: version
     }
    };
    const send = async options => {
     const output = await s3.send(new DeleteObjectCommand(input), options);
     if (!isDeleted(output)) throw Object.assign(new Error("no answer of S3"), output);
    };
    await aws.call(send, {
     quota: "other",
     repeatable: true
    }).catch(error => {
     if (error instanceof aws_interrupted.j$) return send({
      abortSignal: AbortSignal.timeout(LAST_CALL)
     });
     throw error;
    });
    return undefined;
   } catch (error) {
    return error ?? new Error("deletion failed");
   }
  }
  function needsStaging({size: size, bodyBytes: bodyBytes, mode: mode}) {
   return mode === "reference" || size >= limits.b.directZipBytes || bodyBytes >= limits.b.requestBytes;
  }
  async function stage(aws, {layerName: layerName, archive: archive, staging: staging, onProgress: onProgress = () => undefined}) {
   const sha256 = Buffer.from(archive.sha256, "base64").toString("hex");
   const key = keyOf(staging, layerName, sha256);
   const wanted = {
    staging: staging,
    key: key,
    sha256: sha256,
    archive: archive,
    owner: await bucketOwner(aws, staging)
   };
   const there = await staging_find(aws, wanted);
   if (there) return stagedOf(aws, wanted, {
    ...there,
    found: true
   });
   const version = await uploadSettled(aws, wanted, onProgress);
   const staged = stagedOf(aws, wanted, {
    version: version,
    found: false
   });
   try {
    const made = await staging_find(aws, wanted, version);
    if (!made) throw notThere(staged);
    if (staging.mode === "reference" && !made.version) throw withoutVersions(staging.bucket);
    return stagedOf(aws, wanted, {
     ...made,
     found: false
    });
   } catch (error) {
    await staged.remove();
    throw error;
   }
  }
  function stagedOf(aws, {staging: staging, key: key, owner: owner}, {version: version, found: found}) {
   const {bucket: bucket, mode: mode} = staging;
   const object = {
    bucket: bucket,
    key: key,
    ...version && {
     objectVersion: version
    }
   };
   return {
    ...{
     ...object,
     mode: mode,
     found: found
    },
    remove: async () => mode === "copy" ? removeObject(aws, {
     ...object,
     owner: owner
    }) : undefined
   };
  }
  const staging_ATTEMPTS = 5;
  const PAUSE = 500;
  async function uploadSettled(aws, wanted, onProgress) {
   for (let attempts = isSentWhole(wanted.archive) ? staging_ATTEMPTS : 1; ;attempts -= 1) {
    const body = aws.uploads.begin(wanted.archive.size);
    const update = bytes => {
     body.update(bytes);
     onProgress(bytes);
    };
    try {
     return await upload(aws, {
      ...wanted,
      metadata: {
       sha256: wanted.sha256
      },
      onProgress: update
     });
    } catch (error) {
     body.end();
     if (!isUnsettled(error)) throw error;
     const made = await staging_find(aws, wanted);
     if (made) return made.version;
     if (attempts === 1) throw error;
     await aws.sleep(PAUSE * 2 ** (staging_ATTEMPTS - attempts));
    } finally {
     body.end();
    }
   }
  }
  async function staging_find(aws, wanted, version) {
   const {staging: staging, key: key} = wanted;
   const {HeadObjectCommand: HeadObjectCommand} = await __webpack_require__.e(711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
   const command = new HeadObjectCommand({
    Bucket: staging.bucket,
    Key: key,
    ChecksumMode: "ENABLED",
    ...version && {
     VersionId: version
    }
   });
   const head = await callS3(aws, {
    ...{
     staging: staging,
     action: version ? "s3:GetObjectVersion" : "s3:GetObject"
    },
    send: (s3, options) => s3.send(command, options).catch(error => {
     if ((0, aws_failure.g5)(error).status === 404) return undefined;
     throw error;
    })
   });
   if (!head || !isWanted(head, wanted)) return undefined;
   return head.VersionId === "null" ? {} : {
    version: head.VersionId
   };
  }
  function isWanted(head, {staging: staging, sha256: sha256, archive: archive}) {
   return head.ContentLength === archive.size && head.Metadata?.["sha256"] === sha256 && ![ "GLACIER", "DEEP_ARCHIVE" ].includes(head.StorageClass ?? "") && isEncrypted(head, staging) && head.ChecksumSHA256?.replace(/-\d+$/, "") === checksumOf(archive);
  }
  function isEncrypted({ServerSideEncryption: kind, SSEKMSKeyId: used = ""}, {kmsKeyId: kmsKeyId}) {
   if (kmsKeyId === undefined) return true;
   const id = /(?:^|key\/)([0-9a-z-]+)$/.exec(kmsKeyId)?.[1];
   return kind === "aws:kms" && (id === undefined || used.endsWith(id));
  }
  function checksumOf(archive) {
   const {size: size, sha256: sha256} = archive;
   if (isSentWhole(archive)) return sha256;
   const digest = (0, external_node_crypto_.createHash)("sha256");
   for (let from = 0; from < size; from += PART_BYTES) {
    const part = (0, external_node_crypto_.createHash)("sha256");
    for (const block of archive.blocks(from, Math.min(size, from + PART_BYTES))) part.update(block);
    digest.update(part.digest());
   }
   return digest.digest("base64");
  }
  function notThere({bucket: bucket, key: key}) {
   return new src_problem.A(`S3 took s3://${bucket}/${key} and does not have it as it was sent.`, "Look for something that changes or removes new objects of this bucket (another run, a lifecycle rule, a function), and run the job again.");
  }
  var extra_versions = __webpack_require__(8010);
  var inputs_staging = __webpack_require__(6042);
  async function stagingIn(aws, staging, allowedAccountIds) {
   const owners = new Set([ await callerAccount(aws), ...allowedAccountIds ]);
   return {
    ...(0, inputs_staging.Bk)(staging, aws.region),
    owners: [ ...owners ]
   };
  }
  const MOST_FILLERS = 100;
  function commonNumber(standings) {
   return Math.max(0, ...standings.map(({newest: newest, serves: serves}) => serves ? newest : newest + 1));
  }
  function versionsTo(goal, {newest: newest, serves: serves}) {
   return Math.max(goal - newest, serves && newest >= goal ? 0 : 1);
  }
  function refuseWideGap(goal, standings) {
   const first = standings.find(one => versionsTo(goal, one) - 1 > MOST_FILLERS);
   if (!first) return;
   throw new src_problem.A(`\`align-versions\` would make ${(0, units.B4)(versionsTo(goal, first))} versions in ${first.region} to come from ${first.newest} to ${goal}, and it makes ${MOST_FILLERS} at the most.`, "Leave `align-versions` out, or publish under a new `layer-name`, which starts at 1 everywhere.");
  }
  const FILLER = "filler for align-versions";
  function fillerDescription(mark) {
   return `${FILLER} ${mark}`;
  }
  function isFiller({description: description}) {
   return description.startsWith(`${FILLER} sha256:`);
  }
  async function makeVersion(site, making) {
   const {publication: publication, zip: zip, description: description, newest: newest, isOwn: isOwn = false} = making;
   const takesNumber = making.isFiller ?? false;
   try {
    const published = await publishLayerVersion(site.aws, {
     ...publication.of(description, zip),
     newestBefore: newest,
     isOwn: isOwn || takesNumber,
     isEqual: version => isFiller(version) === takesNumber,
     onMade: (version, adopted) => recordMade(site, {
      version: version,
      adopted: adopted,
      isFiller: takesNumber
     }),
     tell: line => log.Rm.info(`${site.aws.region}: ${line}`)
    });
    if (takesNumber) return Math.max(published.version.version, ...published.extra);
    recordServing(site, published);
    recordExtra(site, {
     ...published,
     isOwn: isOwn
    });
    return published.version.version;
   } catch (error) {
    throw zip ? publish_in_region_unreadable(error, site.aws, zip) : error;
   }
  }
  function publish_in_region_unreadable(error, aws, zip) {
   const cause = error instanceof src_problem.A ? error.cause : undefined;
   return cause === undefined ? error : explainUnreadable(cause, aws, zip) ?? error;
  }
  async function stageIn({aws: aws, tell: tell}, {inputs: inputs}, {archive: archive, staged: staged}) {
   if (!staged || !inputs.staging) return undefined;
   const staging = await stagingIn(aws, inputs.staging, inputs.allowedAccountIds);
   const zip = await stage(aws, {
    layerName: inputs.layerName,
    archive: archive,
    staging: staging
   });
   tell(`${zip.found ? "Found" : "Staged"} s3://${zip.bucket}/${zip.key}`);
   return zip;
  }
  async function unstage({report: report, warn: warn}, zip) {
   if (!zip) return;
   const left = await zip.remove();
   if (left !== undefined) warn(left);
   if (zip.mode === "reference" && !report.version) warn(`s3://${zip.bucket}/${zip.key} stays in the bucket, for the next run to find.`);
  }
  function recordVersion({report: report, tell: tell}, {version: version, published: published, adopted: adopted}) {
   const {arn: arn, version: number, codeSize: codeSize, codeSha256: codeSha256, description: description} = version;
   const earlier = report.version?.published ? [ report.version.version ] : [];
   const fillers = [ ...report.version?.fillers ?? [], ...earlier, ...report.fillers ?? [] ];
   delete report.fillers;
   report.version = {
    ...{
     layerArn: (0, aws_arn.i3)(arn)?.layerArn ?? "",
     arn: arn,
     version: number
    },
    ...{
     codeSize: codeSize,
     codeSha256: codeSha256,
     description: description,
     published: published,
     adopted: adopted
    },
    ...{
     extra: report.version?.extra ?? [],
     fillers: fillers
    }
   };
   tell(`${published ? "Published" : "Serving"} ${arn}`);
   if (adopted) tell("The reply was lost; the version was found by its content and taken over");
  }
  function recordMade(site, {version: version, adopted: adopted, isFiller: isFiller}) {
   if (!isFiller) return recordVersion(site, {
    version: version,
    published: true,
    adopted: adopted
   });
   const {report: report, tell: tell} = site;
   report.fillers = [ ...report.fillers ?? [], version.version ];
   tell(`${version.arn} takes up a number`);
  }
  function recordServing({report: report, tell: tell}, {version: version, made: made}) {
   if (!report.version || version.version === made) return;
   const {arn: arn, version: number, codeSize: codeSize, codeSha256: codeSha256, description: description} = version;
   report.version = {
    ...report.version,
    ...{
     arn: arn,
     version: number,
     codeSize: codeSize,
     codeSha256: codeSha256,
     description: description,
     published: false,
     adopted: false
    }
   };
   tell(`${arn} serves: another job published the same content at the same time, and all jobs take its version`);
  }
  function recordExtra({aws: {region: region}, report: report, warn: warn}, {version: {arn: arn, version: version}, extra: extra, isOwn: isOwn}) {
   if (extra.length === 0) return;
   report.version?.extra.push(...extra);
   const layerName = (0, aws_arn.i3)(arn)?.name ?? "";
   const list = (of, and) => extra.map(of).join(and);
   const commands = list(number => `\`${(0, extra_versions.x)({
    layerName: layerName,
    version: number,
    region: region
   })}\``, ", ");
   const several = extra.length > 1;
   const others = `version${several ? "s" : ""} ${list(String, " and ")}`;
   const fate = isOwn ? `with \`reuse: never\` each job serves its own; delete ${others} when nothing uses ${several ? "them" : "it"}` : `${others} ${several ? "are" : "is"} one too many, and the next run would take the newest; delete ${several ? "them" : "it"}`;
   warn(`AWS has the same content more than once: version ${version} of ${layerName} serves; ${fate}: ${commands}.`);
  }
  function regionsOf({sites: sites, found: found}) {
   return sites.flatMap(site => {
    const one = found.get(site);
    return one && !site.report.problem ? [ [ site, one ] ] : [];
   });
  }
  async function inRegions(delivery, regions, work) {
   const ends = await sideBySide(regions, REGIONS_AT_ONCE, ([site, item]) => work(site, item).then(() => undefined, error => endOf(delivery, site, error)));
   const end = ends.find(one => one !== undefined);
   if (end) throw end.error;
  }
  function endOf(delivery, site, error) {
   const fail = failAlone(delivery);
   if (!fail || error instanceof aws_interrupted.j$) return {
    error: error
   };
   fail(site, error);
   return undefined;
  }
  function failAlone({report: report}) {
   if (report.regions.length === 1) return undefined;
   return ({report: region, place: place}, error) => {
    region.problem = (0, conclude.g)(error);
    report.problems.push({
     ...region.problem,
     what: place(region.problem.what)
    });
    log.Rm.info(place(`failed: ${region.problem.what}`));
   };
  }
  async function settleLate(run) {
   const settling = run.late.splice(0);
   await inRegions(run.delivery, settling, async (site, result) => {
    run.found.set(site, await result);
   });
  }
  function planAlignment(run) {
   const standings = regionsOf(run).map(standingOf);
   const goal = commonNumber(standings);
   refuseWideGap(goal, standings);
   return goal;
  }
  function standingOf([{aws: aws}, {newest: newest, reusable: reusable}]) {
   return {
    region: aws.region,
    newest: newest,
    serves: reusable?.version === newest
   };
  }
  async function publishAligned(run) {
   const standings = new Map(regionsOf(run).map(one => [ one[0], standingOf(one) ]));
   const zips = new Map;
   const fleet = {
    run: run,
    standings: standings,
    zips: zips
   };
   serveWhatIsThere(run);
   try {
    while (await bringCloser(fleet)) ;
   } finally {
    await Promise.all([ ...zips ].map(([site, zip]) => unstage(site, zip)));
   }
  }
  function serveWhatIsThere(run) {
   for (const [site, {reusable: reusable, newest: newest}] of regionsOf(run)) if (reusable?.version === newest) recordVersion(site, {
    version: reusable,
    published: false,
    adopted: false
   });
  }
  async function bringCloser(fleet) {
   const {run: run} = fleet;
   const here = standingsOf(fleet);
   const goal = commonNumber(here.map(([, standing]) => standing));
   refuseWideGap(goal, here.map(([, standing]) => standing));
   const isBehind = ([, standing]) => versionsTo(goal, standing) > 0;
   if (!here.some(isBehind)) return false;
   log.Rm.info(`Every region comes to version ${goal}`);
   await inRegions(run.delivery, here.filter(isBehind), async (site, standing) => {
    while (standing.newest < goal - 1) await makeOne(fleet, [ site, standing ], "filler");
   });
   const left = standingsOf(fleet).filter(isBehind);
   if (left.some(([, {newest: newest}]) => newest >= goal)) return true;
   await inRegions(run.delivery, left, (site, standing) => makeOne(fleet, [ site, standing ], "serving"));
   return true;
  }
  function standingsOf({run: run, standings: standings}) {
   return regionsOf(run).flatMap(([site]) => {
    const standing = standings.get(site);
    return standing ? [ [ site, standing ] ] : [];
   });
  }
  async function makeOne({run: run, zips: zips}, [site, standing], kind) {
   const {contentHash: contentHash, description: usual} = run.delivery.layer;
   const publication = await run.publication();
   if (!zips.has(site)) zips.set(site, await stageIn(site, run.delivery, publication));
   const isFiller = kind === "filler";
   const description = isFiller ? fillerDescription((0, version_mark.Fg)(contentHash)) : usual;
   const making = {
    publication: publication,
    zip: zips.get(site),
    description: description,
    newest: standing.newest,
    isFiller: isFiller
   };
   standing.serves = false;
   standing.newest = await makeVersion(site, making);
   standing.serves = !isFiller;
  }
  var parameter_name = __webpack_require__(5234);
  const SETTLE_PAUSES = [ 0, 500, 1e3, 2e3, 4e3, 8e3 ];
  async function bringParameter(aws, wanted) {
   const {name: name, value: value} = wanted;
   if ((await readParameter(aws, name))?.value === value) return "unchanged";
   await writeParameter(aws, wanted);
   for (const pause of SETTLE_PAUSES) {
    await aws.sleep(pause);
    if ((await readParameter(aws, name))?.value === value) return "written";
   }
   throw new src_problem.A(`The parameter ${name} in ${aws.region} was written, and has another value than ${value} afterwards.`, "Look for another job that writes the same parameter (`aws ssm get-parameter-history --name ${name}` shows who did), and run this one again.");
  }
  async function readParameter(aws, name) {
   const {GetParameterCommand: GetParameterCommand} = await __webpack_require__.e(736).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19));
   const ssm = await connectTo(aws);
   const read = async options => {
    const {Parameter: parameter} = await ssm.send(new GetParameterCommand({
     Name: name
    }), options);
    const {Type: type, Value: value, Version: version} = parameter ?? {};
    if (!type || value === undefined || version === undefined) throw new aws_failure.kB("GetParameter was answered without a parameter");
    return {
     type: type,
     value: value,
     version: version
    };
   };
   const readIfThere = () => aws.call(read, {
    quota: "other",
    repeatable: true
   }).catch(error => {
    if ((0, aws_failure.g5)(error).code === "ParameterNotFound") return undefined;
    throw error;
   });
   const found = await (0, explain.t)(attempt(aws, "ssm:GetParameter", name), readIfThere);
   if (found && found.type !== "String") throw otherType(aws, name, found.type);
   return found && {
    value: found.value,
    version: found.version
   };
  }
  async function writeParameter(aws, {name: name, value: value, description: description}) {
   const {PutParameterCommand: PutParameterCommand} = await __webpack_require__.e(736).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19));
   const ssm = await connectTo(aws);
   const input = {
    ...{
     Name: name,
     Value: value,
     Description: description
    },
    ...{
     Type: "String",
     Overwrite: true
    }
   };
   const write = async options => {
    const {Version: version} = await ssm.send(new PutParameterCommand(input), options);
    if (version === undefined) throw new aws_failure.kB("PutParameter was answered without a version");
    return version;
   };
   return (0, explain.t)(attempt(aws, "ssm:PutParameter", name), () => aws.call(write, {
    quota: "other",
    repeatable: true
   }));
  }
  function otherType({region: region}, name, type) {
   return new src_problem.A(`The parameter ${name} in ${region} is a ${type}, and AWS lets no parameter change its type.`, `Give another name as \`ssm-parameter\`, or remove that one if nothing reads it: \`aws ssm delete-parameter --region ${region} --name ${name}\`.`);
  }
  async function connectTo(aws) {
   const {SSMClient: Client} = await __webpack_require__.e(736).then(__webpack_require__.t.bind(__webpack_require__, 4736, 19));
   return new Client(otherClient(aws));
  }
  function attempt({partition: partition, region: region}, action, name) {
   return {
    service: "AWS Systems Manager",
    action: action,
    subject: `the parameter ${name}`,
    resource: `arn:${partition}:ssm:${region}:*:parameter/${name.replace(/^\//, "")}`,
    region: region
   };
  }
  const UNPUBLISHED = "new";
  function nextLayers(current, {layerArn: layerArn, arn: arn}) {
   const index = indexOfLayer(current, layerArn);
   return index < 0 ? [ ...current, arn ] : current.with(index, arn);
  }
  function indexOfLayer(layers, layerArn) {
   return layers.findIndex(arn => (0, aws_arn.i3)(arn)?.layerArn === layerArn);
  }
  function sameLayers(a, b) {
   return a.length === b.length && a.every((arn, index) => arn === b[index]);
  }
  function layerArnBeside(functionArn, layerName) {
   return functionArn.replace(/:function:.*$/, `:layer:${layerName}`);
  }
  function versionNumber(arn) {
   return arn.slice(arn.lastIndexOf(":") + 1);
  }
  async function choose(aws, inputs, layerArnFor) {
   const {functions: functions, attach: attach, alias: alias, maxFunctions: maxFunctions} = inputs;
   const items = functions.flatMap(one => one.kind === "name" ? [ one ] : []);
   const named = new Map(items.map(one => [ one.function.reference, one ]));
   const found = await choose_find(aws, functions, layerArnFor);
   const others = [ ...found.values() ].filter(({name: name, arn: arn}) => !named.has(name) && !named.has(arn));
   const hasLayer = ({layers: layers, arn: arn}) => !layers || indexOfLayer(layers, layerArnFor(arn)) >= 0;
   const kept = others.filter(one => attach === "always" || hasLayer(one));
   const chosen = [ ...[ ...named ].map(([reference, one]) => ({
    ...{
     reference: reference,
     named: true,
     ...withAlias(one.alias ?? alias)
    }
   })), ...kept.map(({arn: arn}) => ({
    reference: arn,
    named: false,
    ...withAlias(alias)
   })) ];
   const count = countOf(chosen);
   if (count > maxFunctions) throw choose_tooMany(count, maxFunctions);
   return {
    chosen: chosen,
    passedOver: others.filter(one => !kept.includes(one)).map(({name: name}) => name)
   };
  }
  function countOf(chosen) {
   return new Set(chosen.map(({reference: reference}) => nameIn(reference))).size;
  }
  function nameIn(reference) {
   return reference.slice(reference.lastIndexOf(":") + 1);
  }
  function withAlias(alias) {
   return alias === undefined ? {} : {
    alias: alias
   };
  }
  async function choose_find(aws, selectors, layerArnFor) {
   const found = new Map;
   for (const selector of selectors) {
    if (selector.kind !== "tag") continue;
    for (const arn of await taggedFunctions(aws, selector)) {
     found.set(arn, {
      arn: arn,
      name: nameIn(arn)
     });
    }
   }
   const patterns = selectors.filter(({kind: kind}) => kind === "glob" || kind === "using-layer");
   if (patterns.length === 0) return found;
   for await (const {name: name, arn: arn, layers: layers} of listFunctions(aws)) {
    const isFound = found.has(arn) || patterns.some(one => finds(one, {
     name: name,
     arn: arn,
     layers: layers
    }, layerArnFor));
    if (isFound) found.set(arn, {
     name: name,
     arn: arn,
     layers: layers
    });
   }
   return found;
  }
  function finds(selector, {name: name, arn: arn, layers: layers}, layerArnFor) {
   if (selector.kind === "glob") return (0, glob.k)(selector.pattern, name);
   return selector.kind === "using-layer" && indexOfLayer(layers, layerArnFor(arn)) >= 0;
  }
  function choose_tooMany(count, most) {
   return new src_problem.A(`\`functions\` chooses ${(0, units.B4)(count)} functions, more than \`max-functions\` (${(0, units.B4)(most)}).`, `If that is meant, set \`max-functions: ${count}\`; \`dry-run: true\` then shows which they are.`);
  }
  const MOST_EXPANSION = 1032;
  function combined_size_fitOf({layers: layers, codeSize: codeSize}, next, sizes, code = "unread") {
   if (sameLayers(layers, next) || isNoLarger(next, layers, sizes)) return {
    kind: "fits"
   };
   const known = combined_size_sumOf(next, sizes);
   if (known.bytes >= limits.b.unzippedBytes) return {
    kind: "too large",
    bytes: known.bytes
   };
   const most = known.bytes + codeSize * MOST_EXPANSION;
   if (known.unknown.length === 0 && most < limits.b.unzippedBytes) return {
    kind: "fits"
   };
   if (code === "unread") return {
    kind: "depends on the code"
   };
   const bytes = known.bytes + (code === "unknown" ? 0 : code);
   if (bytes >= limits.b.unzippedBytes) return {
    kind: "too large",
    bytes: bytes
   };
   const unknown = [ ...known.unknown, ...code === "unknown" ? [ "its code" ] : [] ];
   return unknown.length > 0 ? {
    kind: "unknown",
    of: unknown
   } : {
    kind: "fits"
   };
  }
  function combined_size_sumOf(layers, sizes) {
   const unknown = layers.filter(arn => sizes.get(arn) === undefined);
   return {
    bytes: layers.reduce((sum, arn) => sum + (sizes.get(arn) ?? 0), 0),
    unknown: unknown
   };
  }
  function isNoLarger(next, current, sizes) {
   const added = combined_size_sumOf(next.filter(arn => !current.includes(arn)), sizes);
   const removed = combined_size_sumOf(current.filter(arn => !next.includes(arn)), sizes);
   return added.unknown.length === 0 && removed.unknown.length === 0 && added.bytes <= removed.bytes;
  }
  function sizesOf(layers, {arn: arn, unzippedSize: unzippedSize}) {
   const sizes = new Map([ ...layers ].map(([known, {unzippedSize: size}]) => [ known, size ]));
   return unzippedSize === undefined ? sizes : sizes.set(arn, unzippedSize);
  }
  function standsInTheWay({fn: fn, alias: alias}, layer, facts) {
   if (fn.packageType !== "Zip") return [ fit_image(fn) ];
   return [ ...unusable(fn), ...misfits(fn, layer), ...alias ? unfitAlias(fn, alias) : [], ...crowded(fn, layer), ...missingLayers(fn, layer, facts), ...tooLarge(fn, layer, facts) ];
  }
  const called = ({name: name}) => `Function "${name}"`;
  function fit_image(fn) {
   return new src_problem.A(`${called(fn)} is built from a container image, and images take no layers.`, "Take it off `functions`; put the layer's content into the image instead: `COPY <folder> /opt/`.");
  }
  function isUnusable({state: state}) {
   return [ "Failed", "Deleting", "Deactivating", "Deactivated" ].includes(state);
  }
  function unusable(fn) {
   if (!isUnusable(fn)) return [];
   return [ new src_problem.A(`${called(fn)} is in state ${fn.state} and cannot be updated.`, "Repair or redeploy the function first, or take it off `functions`.") ];
  }
  function misfits(fn, {architectures: architectures, runtimes: runtimes}) {
   const problems = [];
   if (architectures.length > 0 && !architectures.includes(fn.architecture)) {
    problems.push(new src_problem.A(`${called(fn)} runs on ${fn.architecture}, but the layer is declared for ${architectures.join(", ")}.`, `Take it off \`functions\`, or build the layer for it and add ${fn.architecture} to \`compatible-architectures\`.`));
   }
   if (fn.runtime && runtimes.length > 0 && !runtimes.includes(fn.runtime)) {
    problems.push(new src_problem.A(`${called(fn)} runs ${fn.runtime}, but the layer is declared for ${runtimes.join(", ")}.`, `Take it off \`functions\`, or add ${fn.runtime} to \`compatible-runtimes\` if the layer fits it.`));
   }
   return problems;
  }
  function crowded(fn, layer) {
   if (indexOfLayer(fn.layers, layer.layerArn) >= 0 || fn.layers.length < limits.b.layersPerFunction) return [];
   return [ new src_problem.A(`${called(fn)} has ${fn.layers.length} layers already, and AWS Lambda takes no sixth.`, "Merge two of its layers into one, or take one off it, or take the function off `functions`.") ];
  }
  function missingLayers(fn, layer, {layers: layers}) {
   if (hasList(fn, layer)) return [];
   return nextLayers(fn.layers, layer).flatMap(arn => {
    if (layers.get(arn)?.exists !== false) return [];
    return [ new src_problem.A(`${called(fn)} has the layer ${arn}, which was deleted, so AWS may take no list of layers with it any more.`, `Give the function another version of that layer first, or take it off: \`aws lambda update-function-configuration --function-name ${fn.name} --layers …\`.`) ];
   });
  }
  function hasList({layers: layers, lastUpdateStatus: lastUpdateStatus}, layer) {
   return sameLayers(layers, nextLayers(layers, layer)) && lastUpdateStatus !== "Failed";
  }
  function tooLarge(fn, layer, {layers: layers, codeSizes: codeSizes}) {
   const fit = combined_size_fitOf(fn, nextLayers(fn.layers, layer), sizesOf(layers, layer), codeSizes.get(fn.arn));
   if (fit.kind !== "too large") return [];
   return [ new src_problem.A(`${called(fn)} and its layers would have ${(0, units.B4)(fit.bytes)} bytes unzipped; AWS Lambda takes less than ${(0, 
   units.B4)(limits.b.unzippedBytes)} together.`, "Leave out of the layer what the function does not need (`exclude`), or take another layer off the function.") ];
  }
  function unfitAlias(fn, alias) {
   const {name: name, read: read} = alias;
   if (!read) {
    return [ new src_problem.A(`${called(fn)} has no alias "${name}".`, `Create it: \`aws lambda create-alias --function-name ${fn.name} --name ${name} --function-version VERSION\`; or take the function off \`functions\`.`) ];
   }
   if (read.version === "$LATEST") {
    return [ new src_problem.A(`The alias "${name}" of ${fn.name} points at $LATEST, so it has whatever the function has, and there is nothing to move.`, `Point it at a version: \`aws lambda update-alias --function-name ${fn.name} --name ${name} --function-version VERSION\`; or leave \`alias\` out.`) ];
   }
   return provisioned(fn, alias);
  }
  function stopsTheRun({fn: fn, alias: alias}, layer, {layers: layers}) {
   const sent = hasList(fn, layer) ? [] : nextLayers(fn.layers, layer);
   const denied = sent.flatMap(arn => layers.get(arn)?.problem ?? []);
   return [ ...denied, ...alias ? sharing(fn, alias, layer) : [] ];
  }
  function sharing(fn, {name: name, read: read, shares: shares}, layer) {
   const others = Object.keys(read?.weights ?? {});
   if (others.length === 0 || shares?.layers.includes(layer.arn)) return [];
   return [ new src_problem.A(`The alias "${name}" of ${fn.name} shares its traffic between versions ${[ read?.version, ...others ].join(" and ")} already.`, `Let that deployment end, or end it: \`aws lambda update-alias --function-name ${fn.name} --name ${name} --routing-config AdditionalVersionWeights={}\`.`) ];
  }
  function provisioned(fn, {name: name, provisioned: has}) {
   if (!has) return [];
   return [ new src_problem.A(`The alias "${name}" of ${fn.name} has provisioned concurrency, with which AWS lets no alias share its traffic.`, "Leave out `canary-percent` for this function, or hand the shift to CodeDeploy with `codedeploy-application` and `codedeploy-deployment-group`.") ];
  }
  function makePlan({fleet: fleet, passedOver: passedOver, settings: settings, targetOf: targetOf}) {
   const plan = {
    waves: [],
    skipped: fleet.lost.map(({arn: arn, problem: problem}) => ({
     ...{
      name: nameIn(arn),
      region: regionOf(arn),
      layers: [],
      reason: problem.what
     }
    })),
    passedOver: [ ...passedOver ],
    problems: [ ...fleet.problems ],
    warnings: []
   };
   const planned = [];
   for (const candidate of fleet.candidates) {
    const verdict = plan_judge(candidate, {
     fleet: fleet,
     settings: settings,
     targetOf: targetOf
    });
    if ("goal" in verdict) planned.push(verdict); else if (verdict.passedOver) plan.passedOver.push(candidate.fn.name); else if (verdict.forAll) plan.problems.push(...verdict.problems.filter(isNewIn(plan.problems))); else if (candidate.named && !verdict.lenient) plan.problems.push(...verdict.problems); else plan.skipped.push(skippedOf(candidate.fn, verdict.problems));
   }
   plan.warnings.push(...planned.flatMap(one => warningsOf(one, fleet, settings)));
   plan.waves = wavesOf(planned, settings.waves);
   return plan;
  }
  function skippedOf({name: name, arn: arn, layers: layers}, problems) {
   return {
    name: name,
    region: regionOf(arn),
    layers: layers,
    reason: problems.map(({what: what}) => what).join(" ")
   };
  }
  function regionOf(arn) {
   return arn.split(":")[3] ?? "";
  }
  function isNewIn(known) {
   const told = new Set(known.map(({what: what}) => what));
   return ({what: what}) => !told.has(what);
  }
  function plan_judge(candidate, {fleet: fleet, settings: settings, targetOf: targetOf}) {
   const {fn: fn, named: named, alias: alias} = candidate;
   const layer = targetOf(fn);
   if (layer instanceof src_problem.A) return {
    problems: [ layer ]
   };
   if (!takesPart(candidate, layer, settings)) {
    return {
     problems: [ nothingToSwap(fn) ],
     passedOver: !named,
     lenient: true
    };
   }
   const stopping = [ ...missingVersion(layer, fleet), ...stopsTheRun(candidate, layer, fleet) ];
   if (stopping.length > 0) return {
    problems: stopping,
    forAll: true
   };
   const problems = standsInTheWay(candidate, layer, fleet);
   if (problems.length > 0) return {
    problems: problems
   };
   const moves = alias?.read && !serves(alias, layer);
   return {
    fn: fn,
    goal: {
     kind: "version",
     layer: layer,
     attach: attaches(candidate, settings)
    },
    ...alias?.read && moves && {
     alias: {
      name: alias.name,
      read: alias.read
     }
    },
    done: hasList(fn, layer) && !moves,
    served: alias !== undefined && !moves
   };
  }
  function attaches({named: named}, {attach: attach}) {
   return attach === "always" || named && attach === "named";
  }
  function takesPart(candidate, {layerArn: layerArn}, settings) {
   return attaches(candidate, settings) || indexOfLayer(candidate.fn.layers, layerArn) >= 0;
  }
  function missingVersion({arn: arn}, {layers: layers}) {
   if (layers.get(arn)?.exists !== false) return [];
   return [ new src_problem.A(`There is no layer version ${arn}.`, "Check the ARN; a deleted version cannot be given to a function any more.") ];
  }
  function nothingToSwap({name: name}) {
   return new src_problem.A(`Function "${name}" has no version of this layer, and \`attach: never\` only swaps.`, "Leave `attach` out to give it the layer.");
  }
  function serves({read: read, serves: version}, {arn: arn}) {
   return Object.keys(read?.weights ?? {}).length === 0 && (version?.layers.includes(arn) ?? false);
  }
  function warningsOf({fn: fn, goal: goal, alias: alias}, fleet, {onFailure: onFailure}) {
   if (goal.kind !== "version") return [];
   const {layer: layer} = goal;
   const warnings = [];
   const next = nextLayers(fn.layers, layer);
   const fit = combined_size_fitOf(fn, next, sizesOf(fleet.layers, layer), fleet.codeSizes.get(fn.arn));
   if (fit.kind === "unknown") {
    warnings.push(`Whether ${fn.name} and its layers fit into 262,144,000 bytes is not known: AWS does not show ${fit.of.join(", ")}.`);
   }
   const [old] = fn.layers.filter(arn => !next.includes(arn));
   if (old && fleet.layers.get(old)?.exists === false && onFailure === "restore") {
    warnings.push(`${fn.name} has ${old}, which was deleted: it cannot be put back if the rollout fails.`);
   }
   const served = fleet.candidates.find(one => one.fn === fn)?.alias?.serves;
   if (alias && served && served.codeSha256 !== fn.codeSha256) {
    warnings.push(`${fn.name} has other code on $LATEST than its alias ${alias.name} serves (version ${served.version}): moving the alias releases that code too.`);
   }
   return warnings;
  }
  function wavesOf(functions, shares) {
   const waves = [];
   let taken = 0;
   for (const share of shares) {
    const end = Math.min(functions.length, Math.max(taken, sizeOf(share, functions.length)));
    if (end === taken) continue;
    waves.push({
     number: waves.length + 1,
     share: shareText(share),
     functions: functions.slice(taken, end)
    });
    taken = end;
   }
   return waves;
  }
  function sizeOf(share, total) {
   return share.kind === "count" ? share.count : Math.ceil(total * share.percent / 100);
  }
  function shareText(share) {
   return share.kind === "count" ? String(share.count) : `${share.percent}%`;
  }
  function describePlan({waves: waves, skipped: skipped, passedOver: passedOver}) {
   const steps = waves.flatMap(wave => {
    const of = waves.length > 1 ? `Wave ${wave.number} of ${waves.length}: ` : "";
    return wave.functions.map(one => `${of}${describeChange(one)}`);
   });
   const left = skipped.map(({name: name, reason: reason}) => `Skip ${name}: ${reason}`);
   const count = passedOver.length;
   const names = passedOver.slice(0, 5).join(", ");
   if (count > 0) {
    const more = count > 5 ? ` and ${(0, units.B4)(count - 5)} more` : "";
    left.push(`Leave out ${names}${more}: found, and without a version of this layer to swap.`);
   }
   return [ ...steps, ...left ];
  }
  function describeChange({fn: fn, goal: goal, alias: alias, done: done}) {
   if (goal.kind === "undo") return `Put ${fn.name} back to what it had before the rollout.`;
   const {layer: layer} = goal;
   const to = versionText(layer);
   if (done) return `Leave ${fn.name} alone: it has ${to}.`;
   const index = indexOfLayer(fn.layers, layer.layerArn);
   const then = alias ? `, then publish it and move ${alias.name} on from version ${alias.read.version}` : "";
   if (index < 0) return `Append ${to} to ${fn.name} as layer ${fn.layers.length + 1}${then}.`;
   const old = fn.layers[index] ?? "";
   if (old === layer.arn) return `Keep ${to} on ${fn.name}${then}.`;
   return `Swap version ${versionNumber(old)} for ${to} on ${fn.name}, layer ${index + 1} of ${fn.layers.length}${then}.`;
  }
  function versionText({arn: arn}) {
   const number = versionNumber(arn);
   return number === UNPUBLISHED ? "the new version" : `version ${number}`;
  }
  function plannedResults({waves: waves, skipped: skipped}) {
   const planned = waves.flatMap(({number: number, functions: functions}) => functions.map(one => {
    const {fn: fn, done: done} = one;
    const lists = {
     before: fn.layers,
     after: fn.layers
    };
    const about = {
     function: fn.name,
     region: regionOf(fn.arn),
     ...lists,
     wave: number
    };
    return done ? {
     ...about,
     status: "unchanged"
    } : {
     ...about,
     status: "skipped",
     note: describeChange(one)
    };
   }));
   return [ ...planned, ...skipped.map(skippedResult) ];
  }
  function skippedResult({name: name, region: region, layers: layers, reason: reason}) {
   return {
    function: name,
    region: region,
    status: "skipped",
    before: layers,
    after: layers,
    note: reason
   };
  }
  const VERSIONS_AT_ONCE = QUERIES_AT_ONCE / 2;
  async function readVersionMetrics(aws, versions, since) {
   const metrics = [];
   for (let at = 0; at < versions.length; at += VERSIONS_AT_ONCE) {
    const some = versions.slice(at, at + VERSIONS_AT_ONCE);
    const sums = await readMetricSums(aws, {
     queries: some.flatMap(version_metrics_queriesOf),
     ...{
      from: since,
      to: (0, aws_clock.Q$)(aws.clock),
      subject: "the new versions' metrics"
     }
    });
    metrics.push(...some.map((_, index) => metricsIn(sums, index)));
   }
   return metrics;
  }
  function version_metrics_queriesOf({function: name, alias: alias, version: version}, index) {
   const dimensions = {
    FunctionName: name,
    Resource: `${name}:${alias}`,
    ExecutedVersion: version
   };
   return [ {
    id: `invocations${index}`,
    metric: "Invocations",
    dimensions: dimensions
   }, {
    id: `errors${index}`,
    metric: "Errors",
    dimensions: dimensions
   } ];
  }
  function metricsIn(sums, index) {
   const invocations = sums.get(`invocations${index}`);
   return invocations === undefined ? undefined : {
    invocations: invocations,
    errors: sums.get(`errors${index}`) ?? 0
   };
  }
  const READS_AT_ONCE = 30;
  async function readFacts(aws, candidates, targetOf) {
   const due = candidates.flatMap(candidate => {
    const target = targetOf(candidate);
    return target ? [ {
     fn: candidate.fn,
     target: target
    } ] : [];
   });
   const arns = new Set(due.flatMap(({fn: fn, target: target}) => target.unzippedSize === undefined ? [ ...fn.layers, target.arn ] : fn.layers));
   const found = await sideBySide([ ...arns ], READS_AT_ONCE, async arn => [ arn, await factsOf(aws, arn) ]);
   const layers = new Map(found);
   const sizes = await sideBySide(due, READS_AT_ONCE, async ({fn: fn, target: target}) => {
    const fit = combined_size_fitOf(fn, nextLayers(fn.layers, target), sizesOf(layers, target));
    return fit.kind === "depends on the code" ? [ [ fn.arn, await codeSize(aws, fn) ] ] : [];
   });
   return {
    layers: layers,
    codeSizes: new Map(sizes.flat())
   };
  }
  async function factsOf(aws, arn) {
   const layer = (0, aws_arn.i3)(arn);
   if (layer?.region !== aws.region) return {
    exists: true,
    unzippedSize: undefined
   };
   try {
    const located = await (0, aws_layers.TX)(aws, layer);
    if (!located) return {
     exists: false,
     unzippedSize: undefined
    };
    const {version: version, declared: declared, location: location} = located;
    let next = location;
    const locate = async () => {
     const url = next ?? (await (0, aws_layers.TX)(aws, layer))?.location;
     next = undefined;
     return url;
    };
    return {
     exists: true,
     declared: declared,
     unzippedSize: await unzippedSize(aws, {
      size: version.codeSize,
      locate: locate
     })
    };
   } catch (error) {
    if (!(error instanceof src_problem.A) || !isDenied(error)) throw error;
    return {
     exists: true,
     unzippedSize: undefined,
     problem: error
    };
   }
  }
  function isDenied({cause: cause}) {
   return cause !== undefined && (0, aws_failure.g5)(cause).code.startsWith("AccessDenied");
  }
  async function codeSize(aws, {arn: arn, codeSize: size}) {
   const locate = async () => (await locateCode(aws, arn)).location;
   return await unzippedSize(aws, {
    size: size,
    locate: locate
   }) ?? "unknown";
  }
  async function publishFunctionVersion(aws, read, description) {
   const input = {
    FunctionName: read.arn,
    CodeSha256: read.codeSha256,
    RevisionId: read.revisionId,
    Description: description
   };
   const {Version: version = ""} = await aws.call(options => aws.lambda.send(new dist_cjs.D3m(input), options));
   if (!/^[1-9]\d*$/.test(version)) throw new aws_failure.kB(`PublishVersion answered without a version of ${read.name}`);
   return version;
  }
  async function hasProvisionedConcurrency(aws, functionArn, alias) {
   const input = {
    FunctionName: functionArn,
    Qualifier: alias
   };
   const read = async options => {
    const {Status: Status} = await aws.lambda.send(new dist_cjs.D96(input), options);
    if (!Status) throw new aws_failure.kB("GetProvisionedConcurrencyConfig was answered without a status");
    return true;
   };
   return (0, explain.t)(functionAttempt(aws, "lambda:GetProvisionedConcurrencyConfig", functionArn, alias), () => aws.call(read, {
    repeatable: true
   }).catch(falseIfNone));
  }
  function falseIfNone(error) {
   if ((0, aws_failure.g5)(error).code === "ProvisionedConcurrencyConfigNotFoundException") return false;
   throw error;
  }
  const fleet_READS_AT_ONCE = 30;
  async function readFleet(aws, {chosen: chosen, canary: canary}) {
   const answers = await sideBySide(chosen, fleet_READS_AT_ONCE, one => readCandidate(aws, one, canary));
   const candidates = new Map;
   const problems = [];
   const lost = [];
   for (const [index, answer] of answers.entries()) {
    const {reference: reference = "", named: named = false} = chosen[index] ?? {};
    if (!(answer instanceof src_problem.A)) candidates.set(answer.fn.arn, candidates.get(answer.fn.arn) ?? answer); else if (!named && isGone(answer)) lost.push({
     arn: reference,
     problem: answer
    }); else problems.push(answer);
   }
   return {
    candidates: [ ...candidates.values() ],
    problems: problems,
    lost: lost
   };
  }
  async function readCandidate(aws, chosen, canary) {
   const {reference: reference, named: named, alias: alias} = chosen;
   try {
    const fn = await readFunction(aws, reference);
    return {
     fn: fn,
     named: named,
     ...alias !== undefined && {
      alias: await candidateAlias(aws, fn, alias, canary)
     }
    };
   } catch (error) {
    return fleet_problemOrThrow(error);
   }
  }
  async function candidateAlias(aws, {arn: arn}, name, canary) {
   const read = await readAlias(aws, arn, name);
   if (!read || read.version === "$LATEST") return {
    name: name,
    read: read,
    provisioned: false
   };
   const [other] = Object.keys(read.weights);
   const [serves, shares, provisioned] = await Promise.all([ readFunction(aws, arn, read.version), other === undefined ? undefined : readFunction(aws, arn, other), canary && hasProvisionedConcurrency(aws, arn, name) ]);
   return {
    name: name,
    read: read,
    serves: serves,
    ...shares && {
     shares: shares
    },
    provisioned: provisioned
   };
  }
  function fleet_problemOrThrow(error) {
   if (error instanceof src_problem.A && !(error instanceof aws_interrupted.j$)) return error;
   throw error;
  }
  function isGone({cause: cause}) {
   return cause !== undefined && (0, aws_failure.g5)(cause).code === "ResourceNotFoundException";
  }
  async function refuseForeignFunctions(aws, {functions: functions, allowedAccountIds: allowedAccountIds}) {
   const unlisted = functions.flatMap(one => {
    const account = one.kind === "name" ? one.function.account : undefined;
    return account === undefined || allowedAccountIds.includes(account) ? [] : [ {
     account: account,
     text: one.text
    } ];
   });
   if (unlisted.length === 0) return;
   const caller = await callerAccount(aws);
   const foreign = unlisted.find(({account: account}) => account !== caller);
   if (!foreign) return;
   const listed = [ ...new Set([ caller, ...allowedAccountIds, foreign.account ]) ];
   throw new src_problem.A(`\`functions\` holds "${foreign.text}", a function of account ${foreign.account}, and the credentials belong to ${caller}.`, `Correct the ARN, or take the credentials of ${foreign.account}; if its functions are to be changed with those of ${caller}, list both: \`allowed-account-ids: ${listed.join(", ")}\`.`);
  }
  const NAMES_AT_ONCE = 100;
  async function readAlarms(aws, names) {
   const alarms = new Map;
   for (let at = 0; at < names.length; at += NAMES_AT_ONCE) {
    const some = names.slice(at, at + NAMES_AT_ONCE);
    for await (const [name, alarm] of describeAlarms(aws, some)) alarms.set(name, alarm);
   }
   return alarms;
  }
  async function* describeAlarms(aws, names) {
   const {CloudWatchClient: CloudWatchClient, DescribeAlarmsCommand: DescribeAlarmsCommand} = await __webpack_require__.e(85).then(__webpack_require__.t.bind(__webpack_require__, 4085, 19));
   const cloudWatch = new CloudWatchClient(otherClient(aws));
   const attempt = {
    service: "Amazon CloudWatch",
    action: "cloudwatch:DescribeAlarms",
    subject: `the alarms ${names.join(", ")}`,
    resource: "*",
    region: aws.region
   };
   yield* (0, pages.l5)({
    ...aws,
    of: "alarms"
   }, from => {
    const command = new DescribeAlarmsCommand({
     AlarmNames: names,
     AlarmTypes: [ "MetricAlarm", "CompositeAlarm" ],
     MaxRecords: 100,
     ...from && {
      NextToken: from
     }
    });
    const describe = async options => {
     const {MetricAlarms: MetricAlarms, CompositeAlarms: CompositeAlarms, NextToken: NextToken} = await cloudWatch.send(command, options);
     if (!MetricAlarms && !CompositeAlarms) throw new aws_failure.kB("DescribeAlarms was answered without a list");
     return {
      items: [ ...MetricAlarms ?? [], ...CompositeAlarms ?? [] ].map(namedAlarm),
      next: NextToken
     };
    };
    return (0, explain.t)(attempt, () => aws.call(describe, {
     quota: "other",
     repeatable: true
    }));
   });
  }
  function namedAlarm({AlarmName: AlarmName, StateValue: StateValue, StateReason: StateReason}) {
   if (!AlarmName || !StateValue) throw new aws_failure.kB("DescribeAlarms was answered with an alarm without its state");
   return [ AlarmName, {
    state: StateValue,
    reason: StateReason ?? ""
   } ];
  }
  var sanitise = __webpack_require__(7756);
  const invoke_ALLOWANCE = 15;
  const MAX_ERROR = 500;
  const MAX_LOG_BYTES = 4096;
  async function invoke(aws, invocation) {
   const {arn: arn, qualifier: qualifier, event: event, timeout: timeout} = invocation;
   const input = {
    FunctionName: arn,
    ...qualifier && {
     Qualifier: qualifier
    },
    InvocationType: "RequestResponse",
    LogType: "Tail",
    Payload: Buffer.from(event)
   };
   const send = async options => {
    const reply = await aws.lambda.send(new dist_cjs.mdN(input), options);
    if (!reply.ExecutedVersion) throw new aws_failure.kB("Invoke was answered without the version that ran", reply);
    const logTail = Buffer.from(reply.LogResult ?? "", "base64").subarray(-MAX_LOG_BYTES).toString();
    return {
     ...reply.FunctionError && {
      error: errorIn(reply.Payload)
     },
     logTail: logTail
    };
   };
   const how = {
    quota: "invoke",
    repeatable: true,
    timeout: (timeout + invoke_ALLOWANCE) * 1e3
   };
   return (0, explain.t)(functionAttempt(aws, "lambda:InvokeFunction", arn, qualifier), () => aws.call(send, how));
  }
  function errorIn(payload = new Uint8Array) {
   const text = Buffer.from(payload).toString();
   return (0, sanitise.cT)(invoke_fieldsOf(text) || text || "it gives no reason").slice(0, MAX_ERROR);
  }
  function invoke_fieldsOf(json) {
   try {
    const {errorType: errorType, errorMessage: errorMessage} = Object(JSON.parse(json));
    return [ errorType, errorMessage ].filter(field => typeof field === "string" && field !== "").join(": ");
   } catch {
    return "";
   }
  }
  const stable_PATIENCE = 15 * 6e4;
  const READ_LAG = 5e3;
  const stable_FIRST_POLL = 400;
  const stable_SLOWEST_POLL = 5e3;
  function isStable({state: state, lastUpdateStatus: lastUpdateStatus}) {
   return state !== "Pending" && (lastUpdateStatus === "Successful" || lastUpdateStatus === "Failed");
  }
  async function stable(aws, arn) {
   return stable_poll(aws, () => readFunction(aws, arn), isStable);
  }
  async function changed(aws, {arn: arn, revisionId: revisionId}) {
   return stable_poll(aws, () => readFunction(aws, arn), now => now.revisionId !== revisionId && isStable(now));
  }
  async function overtaken(aws, {arn: arn, revisionId: revisionId}) {
   const shows = aws.clock.now() + READ_LAG;
   return stable_poll(aws, () => readFunction(aws, arn), now => isStable(now) && (now.revisionId !== revisionId || aws.clock.now() >= shows));
  }
  async function active(aws, arn, version) {
   const shows = aws.clock.now() + READ_LAG;
   const read = () => readFunction(aws, arn, version).catch(error => {
    if (!stable_isMissing(error) || aws.clock.now() >= shows) throw error;
    return undefined;
   });
   const settled = await stable_poll(aws, read, ({state: state}) => state !== "Pending");
   if (settled.state === "Active") return settled;
   throw new src_problem.A(`Version ${version} of function "${settled.name}" became ${settled.state} instead of Active: ${settled.stateReason ?? "AWS gives no reason"}`, `Correct what the message names, delete that version, for AWS publishes no second one of the same content (\`aws lambda delete-function --function-name ${settled.name} --qualifier ${version}\`), and run the job again; the alias was not moved to it.`);
  }
  function stable_isMissing(error) {
   return error instanceof src_problem.A && (0, aws_failure.g5)(error.cause).code === "ResourceNotFoundException";
  }
  const OUTAGE = {
   most: 5 * 6e4,
   pause: 5e3
  };
  async function patiently(aws, read) {
   const end = aws.clock.now() + OUTAGE.most;
   for (;;) {
    try {
     return await read();
    } catch (error) {
     if (!isOutage(error) || aws.clock.now() >= end) throw error;
     await aws.sleep(OUTAGE.pause);
    }
   }
  }
  function isOutage(error) {
   if (!(error instanceof src_problem.A) || error instanceof aws_interrupted.j$ || error.cause === undefined) return false;
   const {kind: kind, code: code} = (0, aws_failure.g5)(error.cause);
   return kind === "unclear" || kind === "unsent" && code !== "CredentialsProviderError";
  }
  async function stable_poll(aws, read, done) {
   const started = aws.clock.now();
   for (let pause = stable_FIRST_POLL; ;pause = Math.min(pause * 1.5, stable_SLOWEST_POLL)) {
    const state = await patiently(aws, read);
    if (state && done(state)) return state;
    if (state && aws.clock.now() - started > stable_PATIENCE) {
     throw new src_problem.A(`An update of function "${state.name}" has been in progress for ${stable_PATIENCE / 6e4} minutes.`, `Look at it with \`aws lambda get-function --function-name ${state.name} --query Configuration.LastUpdateStatus\`, and run the job again when it has ended.`);
    }
    await aws.sleep(pause);
   }
  }
  async function refuseAlarms(aws, names) {
   const {ringing: ringing} = await sortAlarms(aws, names);
   if (ringing.length === 0) return;
   throw new src_problem.A(`The alarm ${quoted(ringing)} is in ALARM before the rollout has begun.`, "Find out why first, or take it off `alarms`.");
  }
  async function sortAlarms(aws, names) {
   if (names.length === 0) return {
    quiet: [],
    ringing: []
   };
   const alarms = await readAlarms(aws, names);
   const unknown = names.filter(name => !alarms.has(name));
   if (unknown.length > 0) {
    throw new src_problem.A(`\`alarms\` holds ${quoted(unknown)}, and ${aws.region} has no CloudWatch alarm of that name.`, 'Check the names: `aws cloudwatch describe-alarms --query "[MetricAlarms,CompositeAlarms][].AlarmName"`.');
   }
   const ringing = ringingOf(alarms);
   return {
    quiet: names.filter(name => !ringing.includes(name)),
    ringing: ringing
   };
  }
  async function alarmsGate(aws, names) {
   const alarms = await patiently(aws, () => readAlarms(aws, names));
   const gone = names.filter(name => !alarms.has(name));
   const ringing = ringingOf(alarms);
   const [first = ""] = ringing;
   if (ringing.length > 0) {
    const reason = alarms.get(first)?.reason ?? "";
    return {
     gate: "alarms",
     passed: false,
     text: `The alarm ${quoted(ringing)} is in ALARM: ${reason}`
    };
   }
   if (gone.length > 0) return {
    gate: "alarms",
    passed: false,
    text: `The alarm ${quoted(gone)} is not there any more.`
   };
   const waiting = names.filter(name => alarms.get(name)?.state === "INSUFFICIENT_DATA");
   const unsure = waiting.length > 0 ? ` ${quoted(waiting)} has not enough data to tell.` : "";
   return {
    gate: "alarms",
    passed: true,
    text: `No alarm of ${names.length} is in ALARM.${unsure}`
   };
  }
  function ringingOf(alarms) {
   return [ ...alarms ].flatMap(([name, {state: state}]) => state === "ALARM" ? [ name ] : []);
  }
  function quoted(names) {
   return names.map(name => `"${name}"`).join(", ");
  }
  async function smokeTest(aws, {name: name, arn: arn, timeout: timeout}, event, version) {
   const reply = await invoke(aws, {
    arn: arn,
    event: event,
    timeout: timeout,
    ...version && {
     qualifier: version
    }
   });
   if (reply.error === undefined) return;
   const log = (0, sanitise.cT)(ownLines(wholeWords(reply.logTail)).join(" | ")).slice(-LOG_CHARACTERS);
   throw new src_problem.A(`The smoke test of ${version ? `version ${version} of ` : ""}function "${name}" failed: ${reply.error}`, log ? `Its log ends with: ${log}` : "Look at its log in CloudWatch.");
  }
  function wholeWords(log) {
   return Buffer.byteLength(log) < MAX_LOG_BYTES ? log : log.replace(/^\S+/, "");
  }
  function ownLines(log) {
   const lines = log.split("\n").map(line => line.replaceAll("\t", " ").trim());
   return lines.filter(line => line !== "" && !/^(START|END|REPORT) RequestId: /.test(line));
  }
  const LOG_CHARACTERS = 1200;
  async function canaryGate(aws, versions, {since: since, maxErrorPercent: maxErrorPercent}) {
   return judgeCanary(versions, await patiently(aws, () => readVersionMetrics(aws, [ ...versions ], since)), maxErrorPercent);
  }
  function judgeCanary(versions, counted, maxErrorPercent) {
   const measured = versions.map((version, index) => ({
    version: version,
    counted: counted[index]
   }));
   const share = ({invocations: invocations, errors: errors}) => 100 * errors / invocations;
   const unmeasured = measured.filter(one => !one.counted?.invocations).map(one => one.version);
   const bad = measured.find(one => one.counted?.invocations && !(share(one.counted) <= maxErrorPercent));
   if (bad?.counted) {
    const {version: version, counted: of} = bad;
    const text = `Version ${version.version} of ${version.function} failed ${(0, units.B4)(of.errors)} of ${(0, units.B4)(of.invocations)} invocations, more than the ${maxErrorPercent} % of \`max-error-percent\`.`;
    return {
     gate: "canary",
     passed: false,
     text: text,
     unmeasured: unmeasured
    };
   }
   const sum = of => measured.reduce((total, one) => total + (one.counted?.invocations ? one.counted[of] : 0), 0);
   const told = `${(0, units.B4)(sum("errors"))} of ${(0, units.B4)(sum("invocations"))} invocations of the new versions failed.`;
   return {
    gate: "canary",
    passed: true,
    text: `${told}${untold(unmeasured)}`,
    unmeasured: unmeasured
   };
  }
  function untold(unmeasured) {
   const [first] = unmeasured;
   if (!first) return "";
   const others = unmeasured.length > 1 ? ` and ${(0, units.B4)(unmeasured.length - 1)} more` : "";
   return ` Nothing was measured of version ${first.version} of ${first.function}${others}: no invocation was counted.`;
  }
  const PROBE = {
   function: "any",
   alias: "any",
   version: "1"
  };
  async function prepare(aws, about) {
   const {inputs: inputs, layerArnFor: layerArnFor, targetOf: targetOf} = about;
   refuseOtherRegions(inputs, aws.region);
   await refuseForeignFunctions(aws, {
    allowedAccountIds: [],
    ...inputs
   });
   await refuseAlarms(aws, inputs.alarms);
   const {chosen: chosen, passedOver: passedOver} = await choose(aws, inputs, layerArnFor);
   if (inputs.canary || inputs.watchMinutes) await readVersionMetrics(aws, [ PROBE ], new Date((0, aws_clock.Q$)(aws.clock).getTime() - 6e4));
   const read = await readFleet(aws, {
    chosen: chosen,
    canary: inputs.canary !== undefined
   });
   const facts = await readFacts(aws, read.candidates, candidate => {
    const target = targetOf(candidate.fn);
    return target instanceof src_problem.A || !takesPart(candidate, target, inputs) ? undefined : target;
   });
   return {
    fleet: {
     ...read,
     ...facts
    },
    passedOver: passedOver
   };
  }
  function refuseOtherRegions({functions: functions}, region) {
   const named = functions.flatMap(one => one.kind === "name" ? [ one.function ] : []);
   const elsewhere = named.find(one => one.region !== undefined && one.region !== region);
   if (!elsewhere) return;
   throw new src_problem.A(`\`functions\` holds "${elsewhere.reference}", but the layer goes to ${region}, and a function takes layers of its own region only.`, `Run a step with \`AWS_REGION: ${elsewhere.region}\` for it.`);
  }
  function refuseAll(problems) {
   const different = new Map(problems.map(problem => [ problem.message, problem ]));
   const [first, ...others] = different.values();
   if (!first) return;
   if (others.length === 0) throw first;
   throw new src_problem.A(`Nothing was written, for ${different.size} reasons.`, [ ...different.keys() ].join(" "));
  }
  class Superseded extends src_problem.A {
   constructor(what, fix, options) {
    super(what, fix, options);
    this.name = "Superseded";
   }
  }
  const TAKE_TURNS = "Let the other pipeline that updates it and this one take turns (`concurrency:` in the workflow)";
  function superseded_versionIn(layers, layerArn) {
   return (0, aws_arn.i3)(layers[indexOfLayer(layers, layerArn)] ?? "")?.version;
  }
  function refuseNewer(layer, planned, layers) {
   const ours = (0, aws_arn.i3)(layer.arn)?.version ?? Infinity;
   const there = superseded_versionIn(layers, layer.layerArn);
   if (there === undefined || there <= ours || there === superseded_versionIn(planned.layers, layer.layerArn)) return;
   throw new Superseded(`Another pipeline gave function "${planned.name}" version ${there} of the layer, which is newer than version ${ours} of this rollout, so the function keeps it.`, `${TAKE_TURNS}. Run the pipeline of version ${there} again, which takes the functions of this rollout to it.`);
  }
  function rethrowSuperseded({aws: aws}, work) {
   return async error => {
    if (!(error instanceof src_problem.A) || error instanceof aws_interrupted.j$) throw error;
    const {fn: fn, goal: goal} = work;
    if (goal.kind === "version") for (const list of await listsOf(aws, work)) refuseNewer(goal.layer, fn, list);
    throw error;
   };
  }
  async function listsOf(aws, {fn: fn, alias: alias, result: result}) {
   const target = result.alias?.after;
   if (!alias || !target || target.version === "$LATEST" || target.version === alias.read.version) return [ result.after ];
   const served = await readFunction(aws, fn.arn, target.version).catch(() => undefined);
   return [ result.after, ...served ? [ served.layers ] : [] ];
  }
  async function reusable_readVersions({aws: aws, tell: tell}, inputs, contentHash) {
   const {layerName: layerName, reuse: reuse, sharing: sharing} = inputs;
   const serving = async among => {
    const match = servingVersion(among, contentHash, reuse);
    const reusable = match && await readListed(aws, {
     layerName: layerName,
     listed: match
    }, tell);
    if (reusable || !match) return {
     reusable: reusable,
     versions: among
    };
    return serving(among.filter(one => one !== match));
   };
   const part = reuse === "any" || sharing.previous ? "all" : "first";
   const listed = await serving(await (0, aws_layers.yO)(aws, layerName, part));
   if (listed.reusable) return listed;
   const next = await unlistedVersions(aws, layerName, listed.versions[0]?.version ?? 0);
   return next.length > 0 ? serving([ ...next, ...listed.versions ]) : listed;
  }
  async function unlistedVersions(aws, layerName, after) {
   try {
    return await (0, aws_layers.RM)(aws, layerName, after);
   } catch (error) {
    if (!(error instanceof src_problem.A) || (0, aws_failure.g5)(error.cause ?? {}).status !== 403) throw error;
    log.Rm.debug(`${aws.region}: whether there is a version after ${after} is not known. ${error.what}`);
    return [];
   }
  }
  function servingVersion(versions, contentHash, reuse) {
   const match = (0, version_mark.yS)(reuse === "any" ? versions.filter(one => !isFiller(one)) : versions, contentHash, reuse);
   return match && !isFiller(match) ? match : undefined;
  }
  const CONFLICTS = 20;
  const UNCLEAR = 4;
  function persistence(aws, subject) {
   let unclear = 0;
   let others = 0;
   return async written => {
    if (written.kind === "unclear" && ++unclear > UNCLEAR) throw written.problem;
    const most = written.kind === "made" ? CONFLICTS + 1 : CONFLICTS;
    if (written.kind !== "unclear" && ++others > most) throw alwaysSlower(subject);
    if (written.kind !== "made") await backOff(aws, unclear + others);
   };
  }
  function alwaysSlower(subject) {
   return new src_problem.A(`${subject} was changed by somebody else ${CONFLICTS} times in a row while it was to be updated.`, "Find the other pipeline that updates it, let the two take turns (`concurrency:` in the workflow), and run the job again.");
  }
  async function backOff(aws, attempts) {
   await aws.sleep(Math.random() * 250 * 2 ** Math.min(attempts, 3));
  }
  const bring_grants_SETTLE_PAUSES = [ 0, 1e3, 2e3, 4e3, 8e3, 15e3, 15e3 ];
  async function bringGrants(aws, goal) {
   const first = await existing(aws, goal);
   const work = startWork(aws, goal, first);
   let policy = first;
   let isRead = true;
   for (;;) {
    const step = nextStep(work, policy);
    if (!step && isRead) return bring_grants_conclude(work, first, policy);
    const assumed = step && await takeStep(work, policy, step);
    policy = assumed ?? await shown(work);
    isRead = !assumed;
   }
  }
  function startWork(aws, goal, {grants: grants}) {
   const {version: version, layerName: layerName} = goal;
   const {add: add, remove: remove} = planGrants({
    current: grants,
    ...goal
   });
   return {
    ...{
     aws: aws,
     goal: goal,
     done: [],
     unclear: new Map,
     replaced: new Set
    },
    ...{
     planned: add.length + remove.length,
     isFull: false
    },
    persist: persistence(aws, `The policy of version ${version} of layer "${layerName}"`)
   };
  }
  function nextStep({goal: goal, isFull: isFull}, {grants: grants}) {
   const {add: add, remove: remove} = planGrants({
    current: grants,
    ...goal
   });
   const additions = add.map(grant => ({
    kind: "grant",
    grant: grant
   }));
   const removals = remove.map(grant => ({
    kind: "revoke",
    grant: grant
   }));
   return (isFull ? [ ...removals, ...additions ] : [ ...additions, ...removals ])[0];
  }
  async function takeStep(work, policy, step) {
   const written = await write(work, policy, step);
   if (written === "full") {
    work.isFull = true;
    return policy;
   }
   if (written.kind === "unclear") work.unclear.set(bring_grants_keyOf(step), step);
   if (written.kind === "made") {
    work.isFull = false;
    work.replaced.add(policy.revisionId);
    tell(work, step);
   }
   const isPlanned = written.kind === "made" && work.planned-- > 0;
   if (!isPlanned) await work.persist(written);
   return written.kind === "made" ? written.reply : undefined;
  }
  async function write(work, policy, step) {
   try {
    return {
     kind: "made",
     reply: await send(work, policy, step)
    };
   } catch (error) {
    if (error instanceof src_problem.A) throw error;
    const {kind: kind, status: status, code: code} = (0, aws_failure.g5)(error);
    const problem = (0, explain.W)(error, bring_grants_attemptOf(work, policy, step));
    if (kind === "unclear") return {
     kind: kind,
     problem: problem
    };
    if (code === "PolicyLengthExceededException" && canMakeRoom(work, policy)) return "full";
    if (status === 404 || status === 409 || status === 412) return {
     kind: "conflict"
    };
    throw problem;
   }
  }
  async function send({aws: aws}, policy, step) {
   if (step.kind === "revoke") {
    await removeGrant(aws, policy, step.grant.statementId);
    return undefined;
   }
   const revisionId = await addGrant(aws, policy, step.grant);
   return {
    ...policy,
    grants: [ ...policy.grants, step.grant ],
    revisionId: revisionId
   };
  }
  function canMakeRoom({goal: goal, isFull: isFull}, {grants: grants}) {
   return !isFull && planGrants({
    current: grants,
    ...goal
   }).remove.length > 0;
  }
  function bring_grants_attemptOf({aws: aws, goal: goal}, {grants: grants}, step) {
   const already = `${(0, units.B4)(grants.length)} grants`;
   const [action, doing] = step.kind === "grant" ? [ "lambda:AddLayerVersionPermission", `the grant to ${(0, sharing_grantee.Ut)(step.grant.grantee)} of` ] : [ "lambda:RemoveLayerVersionPermission", `taking the grant "${step.grant.statementId}" off` ];
   return {
    ...policyAttempt(aws, action, goal, doing),
    already: already
   };
  }
  async function shown(work) {
   for (const pause of bring_grants_SETTLE_PAUSES) {
    await work.aws.sleep(pause);
    const policy = await existing(work.aws, work.goal);
    for (const step of work.unclear.values()) if (bring_grants_isTrue(step, policy)) tell(work, step);
    if (!work.replaced.has(policy.revisionId)) return policy;
   }
   const {version: version, layerName: layerName} = work.goal;
   throw new src_problem.A(`AWS took the changed grants of version ${version} of layer "${layerName}" and does not show them after ${bring_grants_SETTLE_PAUSES.reduce((a, b) => a + b) / 1e3} seconds.`, "Run the job again; what is granted already is found and kept.");
  }
  async function existing(aws, goal) {
   for (const pause of bring_grants_SETTLE_PAUSES) {
    await aws.sleep(pause);
    const policy = await findLayerPolicy(aws, goal);
    if (policy) return policy;
   }
   return readLayerPolicy(aws, goal.layerName, goal.version);
  }
  function bring_grants_keyOf({kind: kind, grant: grant}) {
   return `${kind} ${grant.statementId}`;
  }
  function bring_grants_isTrue({kind: kind, grant: grant}, {grants: grants}) {
   const there = grants.find(({statementId: statementId}) => statementId === grant.statementId);
   if (kind === "revoke") return !there;
   return there?.grantee !== undefined && (0, sharing_grantee.py)(there.grantee, grant.grantee);
  }
  function tell(work, step) {
   work.unclear.delete(bring_grants_keyOf(step));
   work.done.push(step);
   work.goal.onChange?.(step.kind === "grant" ? {
    kind: "granted",
    ...step.grant
   } : {
    kind: "revoked",
    what: nameOf(step.grant)
   });
  }
  function nameOf({grantee: grantee, statementId: statementId}) {
   return grantee ? (0, sharing_grantee.Ut)(grantee) : statementId;
  }
  function bring_grants_conclude(work, first, last) {
   const before = granteesOf(first.grants);
   const after = granteesOf(last.grants);
   const wasThere = one => before.some(other => (0, sharing_grantee.py)(one, other));
   const isWanted = one => work.goal.wanted.some(other => (0, sharing_grantee.py)(one, other));
   const revoked = work.done.flatMap(({kind: kind, grant: grant}) => kind === "revoke" ? nameOf(grant) : []);
   return {
    before: before,
    after: after,
    added: after.filter(one => isWanted(one) && !wasThere(one)),
    revoked: [ ...new Set(revoked) ],
    unknown: unknownIn(last.grants)
   };
  }
  async function previousGrantees(aws, layerName, versions) {
   for (const version of versions) {
    const policy = await findLayerPolicy(aws, {
     layerName: layerName,
     version: version
    });
    if (policy) return {
     version: version,
     grantees: granteesOf(policy.grants),
     unknown: unknownIn(policy.grants)
    };
   }
   return {
    version: undefined,
    grantees: [],
    unknown: []
   };
  }
  var refuse_public = __webpack_require__(5048);
  async function lookAtSharing({aws: aws, tell: tell}, {layerName: layerName, sharing: sharing}, {reusable: reusable, versions: versions}) {
   const {wanted: wanted, previous: previous, exact: exact, allowPublic: allowPublic} = sharing;
   const isAsked = wanted.length > 0 || previous || exact;
   const others = versions.filter(one => !isFiller(one) && one.version !== reusable?.version);
   const carried = previous ? await carriedForward(aws, layerName, others) : {
    grantees: [],
    warnings: []
   };
   (0, refuse_public.a)({
    wanted: wanted,
    previous: carried.grantees,
    allowPublic: allowPublic
   });
   if (carried.version !== undefined) tell(`Who has version ${carried.version} gets this one as well`);
   const current = isAsked && reusable ? (await readLayerPolicy(aws, layerName, reusable.version)).grants : [];
   const kept = previous ? granteesOf(current) : [];
   return {
    ...{
     isAsked: isAsked,
     wanted: (0, sharing_grantee.Gc)([ ...wanted, ...carried.grantees, ...kept ]),
     exact: exact,
     current: current
    },
    warnings: carried.warnings
   };
  }
  const LOOKED_THROUGH = 10;
  async function carriedForward(aws, layerName, versions) {
   const numbers = versions.map(({version: version}) => version);
   const {version: version, grantees: grantees, unknown: unknown} = await previousGrantees(aws, layerName, numbers);
   if (version === undefined) return {
    grantees: grantees,
    warnings: []
   };
   const warnings = unknown.map(id => `The statement "${id}" of version ${version} says something else than who may use the layer, and is not carried forward. Look at it with \`aws lambda get-layer-version-policy --layer-name ${layerName} --version-number ${version}\`.`);
   if (grantees.length > 0 || unknown.length > 0) return {
    version: version,
    grantees: grantees,
    warnings: warnings
   };
   for (const older of numbers.slice(numbers.indexOf(version) + 1).slice(0, LOOKED_THROUGH)) {
    const {grantees: had} = await previousGrantees(aws, layerName, [ older ]);
    if (had.length === 0) continue;
    warnings.push(`\`share-with: previous\` gives the layer to nobody: version ${version}, the one before, is shared with nobody. Version ${older} is shared with ${had.map(sharing_grantee.Ut).join(", ")}; list them in \`share-with\` if the run in between was broken off, or its rollout failed.`);
    break;
   }
   return {
    version: version,
    grantees: grantees,
    warnings: warnings
   };
  }
  function isPublic(grantees) {
   return grantees.some(({kind: kind}) => kind === "public");
  }
  function becomesPublic({wanted: wanted, current: current}) {
   return isPublic(wanted) && !isPublic(granteesOf(current));
  }
  function granteesAhead({wanted: wanted}, {waves: waves}) {
   const accounts = waves.flatMap(({functions: functions}) => functions.flatMap(({fn: fn, goal: goal, done: done}) => {
    if (done || goal.kind !== "version") return [];
    const [own, account] = [ goal.layer.layerArn, fn.arn ].map(arn => arn.split(":")[4]);
    return account === undefined || account === own ? [] : [ account ];
   }));
   return wanted.filter(one => one.kind === "account" && accounts.includes(one.id));
  }
  function describeSharing({wanted: wanted, exact: exact, current: current}, {isNew: isNew, ahead: ahead}) {
   const {add: add, remove: remove} = planGrants({
    current: isNew ? [] : current,
    wanted: wanted,
    exact: exact
   });
   const names = grantees => grantees.map(sharing_grantee.Ut).join(", ");
   const added = add.map(({grantee: grantee}) => grantee);
   const isAhead = one => ahead.some(other => (0, sharing_grantee.py)(one, other));
   const [first, later] = [ added.filter(isAhead), added.filter(one => !isAhead(one)) ];
   const removed = remove.map(({grantee: grantee, statementId: statementId}) => grantee ? (0, sharing_grantee.Ut)(grantee) : statementId);
   return {
    before: first.length > 0 ? [ `Share it with ${names(first)}, whose functions get it.` ] : [],
    after: [ ...later.length > 0 ? [ `Share it with ${names(later)}.` ] : [], ...remove.length > 0 ? [ `Take it away from ${removed.join(", ")}.` ] : [] ]
   };
  }
  async function share({aws: aws, report: report, tell: tell}, version, onGranted = () => undefined) {
   const {before: before, added: added = [], revoked: revoked = []} = report.sharing ?? {};
   const sharing = {
    ...{
     before: before ?? [],
     unknown: [],
     added: [ ...added ],
     revoked: [ ...revoked ]
    }
   };
   report.sharing = sharing;
   const brought = await bringGrants(aws, {
    ...version,
    onChange: change => {
     if (change.kind === "revoked") sharing.revoked.push(change.what); else {
      onGranted(change);
      sharing.added.push((0, sharing_grantee.Ut)(change.grantee));
     }
    }
   });
   report.sharing = {
    before: before ?? brought.before.map(sharing_grantee.Ut),
    after: brought.after.map(sharing_grantee.Ut),
    added: [ ...new Set([ ...added, ...brought.added.map(sharing_grantee.Ut) ]) ],
    revoked: [ ...revoked, ...brought.revoked ],
    unknown: brought.unknown
   };
   tell(`Shared with ${brought.after.map(sharing_grantee.Ut).join(", ") || "nobody"}`);
  }
  async function share_takeBack({aws: aws, report: report, tell: tell, warn: warn}, of, given) {
   if (given.length === 0) return;
   const names = given.map(({grantee: grantee}) => (0, sharing_grantee.Ut)(grantee)).join(", ");
   try {
    const {after: after, revoked: revoked} = await bringGrants(aws, {
     ...of,
     wanted: [],
     exact: false,
     unwanted: given
    });
    if (report.sharing) {
     report.sharing.after = after.map(sharing_grantee.Ut);
     report.sharing.revoked.push(...revoked);
    }
    tell(`Revoked what this run had granted: ${revoked.join(", ") || "nothing is left of it"}`);
   } catch (error) {
    if (!(error instanceof src_problem.A)) throw error;
    const commands = given.map(({statementId: statementId}) => `\`aws lambda remove-layer-version-permission --layer-name ${of.layerName} --version-number ${of.version} --statement-id ${statementId}\``);
    warn(`Version ${of.version} of ${of.layerName} stays shared with ${names}, as the grant could not be revoked: ${error.what} Revoke it with ${commands.join(", ")}.`);
   }
  }
  async function look_look(site, inputs, layer) {
   const {aws: aws, tell: tell} = site;
   const {reusable: reusable, versions: versions} = await reusable_readVersions(site, inputs, layer.contentHash);
   const newest = versions[0]?.version ?? 0;
   const same = inputs.alignVersions ? "" : ": nothing to publish";
   if (reusable) tell(`Version ${reusable.version} has this content${same}`); else if (newest === 0) tell("The layer has no version yet"); else tell(`The newest version is ${newest}; a new one will be published`);
   const sharing = await lookAtSharing(site, inputs, {
    reusable: reusable,
    versions: versions
   });
   const name = inputs.parameter && (0, parameter_name.x)(inputs.parameter, {
    ...inputs,
    region: aws.region
   });
   const told = name ? (await readParameter(aws, name))?.value : undefined;
   const known = (0, aws_arn.i3)((reusable ?? versions[0])?.arn ?? "")?.layerArn;
   const regional = {
    ...inputs,
    functions: look_functionsIn(aws.region, inputs)
   };
   const planFor = await lookAtFunctions(aws, regional, {
    ...layer,
    known: known,
    reusable: reusable?.arn,
    newest: newest
   });
   const count = planFor(reusable?.arn).waves.reduce((sum, {functions: functions}) => sum + functions.length, 0);
   if (count > 0) tell(`${(0, units.B4)(count)} function${count === 1 ? "" : "s"} looked at, nothing stands in the way`);
   return {
    reusable: reusable,
    newest: newest,
    newestArn: versions[0]?.arn,
    sharing: sharing,
    told: told,
    planFor: planFor
   };
  }
  function look_functionsIn(region, {functions: functions}) {
   return functions.filter(one => one.kind !== "name" || (one.function.region ?? region) === region);
  }
  const NOTHING_TO_ROLL_OUT = {
   waves: [],
   skipped: [],
   passedOver: [],
   problems: [],
   warnings: []
  };
  async function lookAtFunctions(aws, inputs, {unzippedSize: unzippedSize, known: known, reusable: reusable, newest: newest}) {
   const {layerName: layerName, runtimes: runtimes, architectures: architectures} = inputs;
   const layerArnFor = functionArn => known ?? layerArnBeside(functionArn, layerName);
   const targetOf = versionArn => fn => {
    const layerArn = (0, aws_arn.i3)(versionArn ?? "")?.layerArn ?? layerArnFor(fn.arn);
    const arn = versionArn ?? `${layerArn}:${UNPUBLISHED}`;
    return {
     layerArn: layerArn,
     arn: arn,
     runtimes: runtimes,
     architectures: architectures,
     unzippedSize: unzippedSize
    };
   };
   if (inputs.functions.length === 0) return () => NOTHING_TO_ROLL_OUT;
   const prepared = await prepare(aws, {
    inputs: inputs,
    layerArnFor: layerArnFor,
    targetOf: targetOf(reusable)
   });
   const planFor = versionArn => makePlan({
    ...prepared,
    settings: inputs,
    targetOf: targetOf(versionArn)
   });
   const plan = planFor(reusable);
   const overtaken = reusable === undefined ? [] : newerThanListed(plan, prepared.fleet.layers, newest);
   refuseAll([ ...plan.problems, ...overtaken ]);
   return planFor;
  }
  function newerThanListed({waves: waves}, layers, newest) {
   return waves.flatMap(({functions: functions}) => functions.flatMap(({fn: fn, goal: goal}) => {
    if (goal.kind !== "version") return [];
    const arn = fn.layers[indexOfLayer(fn.layers, goal.layer.layerArn)] ?? "";
    const {version: version = 0} = (0, aws_arn.i3)(arn) ?? {};
    if (version <= newest || layers.get(arn)?.exists === false) return [];
    const what = `Another pipeline published version ${version} of the layer and gave it to function "${fn.name}" while this run was looking for a version to reuse.`;
    return [ new src_problem.A(what, `${TAKE_TURNS}, and run the one again whose version is to serve.`) ];
   }));
  }
  var promises_ = __webpack_require__(8500);
  function onceOnly(aws, end) {
   const clock = (0, aws_interrupted.In)(aws.clock, end);
   return {
    ...aws,
    clock: clock,
    interruption: end,
    call: (send, {timeout: timeout = 1e4} = {}) => send({
     abortSignal: AbortSignal.any([ clock.deadline(timeout), end ])
    }),
    sleep: milliseconds => clock.sleep(milliseconds)
   };
  }
  const differences_NAMED = 5;
  const PATH_LENGTH = 120;
  const differences_PATIENCE = 2e3;
  function compareWithNewest(run) {
   const {files: files} = run.delivery.layer;
   const [region] = regionsOf(run).filter(([, {reusable: reusable, newestArn: newestArn}]) => !reusable && newestArn);
   const [site, {newestArn: newestArn = ""}] = region ?? [ undefined, {} ];
   if (!site || !files) return {
    tell: () => undefined,
    end: () => Promise.resolve()
   };
   const ending = new AbortController;
   let line;
   let isTold = false;
   const comparing = differences(site, {
    arn: newestArn,
    files: files,
    end: ending.signal
   }).then(text => void (line = text), error => log.Rm.debug(site.place(`Not compared with ${newestArn}: ${String(error)}`)));
   const tell = () => {
    if (line === undefined || isTold) return;
    isTold = true;
    site.tell(line);
   };
   return {
    tell: tell,
    end: async () => {
     const patience = run.delivery.interruption.aborted ? 0 : differences_PATIENCE;
     const waiting = (0, promises_.setTimeout)(patience, undefined, {
      signal: ending.signal
     }).catch(() => undefined);
     await Promise.race([ comparing, waiting ]);
     ending.abort();
     tell();
    }
   };
  }
  async function differences({aws: aws}, {arn: arn, files: files, end: end}) {
   const before = await readLiveFiles(onceOnly(aws, end), arn);
   return before && differenceLine(before, files, arn.slice(arn.lastIndexOf(":")));
  }
  function differenceLine(before, after, version) {
   const {added: added, removed: removed, changed: changed} = (0, compare_compare.iv)(before, after);
   const all = [ ...[ ...changed ].map(path => ({
    path: path,
    how: "changed"
   })), ...[ ...added ].map(path => ({
    path: path,
    how: "added"
   })), ...[ ...removed ].map(path => ({
    path: path,
    how: "removed"
   })) ].sort((a, b) => a.path < b.path ? -1 : 1);
   if (all.length === 0) return `Compared with ${version}: no file differs; the declared runtimes, architectures or licence may.`;
   const named = all.slice(0, differences_NAMED).map(({path: path, how: how}) => `${(0, markdown_parts.vI)(path, PATH_LENGTH)} ${how}`);
   const more = all.length - named.length;
   return `Compared with ${version}: ${named.join(", ")}${more > 0 ? `, … and ${(0, units.B4)(more)} more` : ""}.`;
  }
  function describeDelivery({inputs: inputs}, regions, {goal: goal, zip: zip}) {
   const told = regions.map(([site, found]) => {
    const {reusable: reusable, newest: newest, sharing: sharing, planFor: planFor} = found;
    const rollout = planFor(reusable?.arn);
    const isNew = !reusable || goal !== undefined && newest < goal;
    const {before: before, after: after} = describeSharing(sharing, {
     isNew: isNew,
     ahead: granteesAhead(sharing, rollout)
    });
    const phases = [ [ describeVersions(inputs.layerName, found, {
     goal: goal,
     zip: zip
    }) ], [ ...before, ...describePlan(rollout) ], after, describeParameter(inputs, site, found) ];
    return {
     site: site,
     rollout: rollout,
     phases: phases.map(steps => steps.map(site.place))
    };
   });
   const steps = [ 0, 1, 2, 3 ].flatMap(phase => told.flatMap(({phases: phases}) => phases[phase] ?? []));
   return {
    steps: [ ...steps, ...describeWatch(inputs) ],
    warnings: told.flatMap(({site: site, rollout: rollout}) => rollout.warnings.map(site.place)),
    functions: told.map(({site: site, rollout: rollout}) => [ site, plannedResults(rollout) ])
   };
  }
  function describeParameter(inputs, {aws: aws}, {told: told, reusable: reusable}) {
   if (inputs.parameter === undefined || told !== undefined && told === reusable?.arn) return [];
   const name = (0, parameter_name.x)(inputs.parameter, {
    ...inputs,
    region: aws.region
   });
   return [ `Write the version's ARN to the parameter ${name}.` ];
  }
  function describeWatch({watchMinutes: watchMinutes}) {
   if (watchMinutes === undefined) return [];
   return [ `Watch the updated functions for ${watchMinutes} minutes, and compare them with what they were before.` ];
  }
  function describeVersions(layerName, {reusable: reusable, newest: newest}, {goal: goal, zip: zip}) {
   const serves = reusable?.version === newest;
   const count = goal === undefined ? Number(!reusable) : versionsTo(goal, {
    region: "",
    newest: newest,
    serves: serves
   });
   if (count === 0) return `Publish nothing: version ${reusable?.version} has this content.`;
   if (count === 1) return `Publish ${layerName} after version ${newest}: ${zip} of zip.`;
   return `Publish ${layerName} ${count} times after version ${newest}, to come to version ${goal} as in the other regions: ${zip} of zip.`;
  }
  const BEFORE = '{"Content":{"ZipFile":"';
  const BETWEEN = '"},';
  const GROUP = 24 * 1024;
  function requestBody(archive, details) {
   const bytes = Buffer.allocUnsafeSlow(requestLength(archive.size, details));
   let at = bytes.write(BEFORE, "latin1");
   for (const block of archive.blocks(0, archive.size)) {
    for (let from = 0; from < block.length; from += GROUP) at += bytes.write(block.toString("base64", from, Math.min(block.length, from + GROUP)), at, "latin1");
   }
   bytes.write(`${BETWEEN}${JSON.stringify(detailsOf(details)).slice(1)}`, at);
   return {
    bytes: bytes,
    sha256: (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")
   };
  }
  function requestLength(zipBytes, details) {
   const base64 = Math.ceil(zipBytes / 3) * 4;
   const json = Buffer.byteLength(JSON.stringify(detailsOf(details)));
   return BEFORE.length + base64 + BETWEEN.length + json - "{".length;
  }
  const CHUNK = 64 * 1024;
  function commandWithBody(layerName, body, onSent = () => undefined) {
   const command = new dist_cjs.cl_({
    LayerName: layerName,
    Content: {}
   });
   command.middlewareStack.add(next => args => {
    const request = args.request;
    request.body = body.bytes;
    request.headers["content-length"] = String(body.bytes.length);
    request.headers["x-amz-content-sha256"] = body.sha256;
    return next(args);
   }, {
    step: "build",
    priority: "high",
    name: "bodyMadeBefore"
   });
   command.middlewareStack.add(next => args => {
    const request = args.request;
    request.body = external_node_stream_.Readable.from(chunksOf(body.bytes, onSent), {
     highWaterMark: 1
    });
    return next(args);
   }, {
    step: "deserialize",
    priority: "low",
    name: "bodyAsStream"
   });
   return command;
  }
  function* chunksOf(bytes, onSent) {
   for (let at = 0; at < bytes.length; at += CHUNK) {
    yield bytes.subarray(at, at + CHUNK);
    onSent(Math.min(bytes.length, at + CHUNK));
   }
  }
  function commandFromStage(layerName, {bucket: bucket, key: key, objectVersion: objectVersion, mode: mode}, details) {
   return new dist_cjs.cl_({
    LayerName: layerName,
    Content: {
     ...{
      S3Bucket: bucket,
      S3Key: key
     },
     ...objectVersion !== undefined && {
      S3ObjectVersion: objectVersion
     },
     ...mode === "reference" && {
      S3ObjectStorageMode: "REFERENCE"
     }
    },
    ...detailsOf(details)
   });
  }
  function detailsOf({description: description, runtimes: runtimes, architectures: architectures, license: license}) {
   return {
    Description: description,
    ...runtimes.length > 0 && {
     CompatibleRuntimes: runtimes
    },
    ...architectures.length > 0 && {
     CompatibleArchitectures: architectures
    },
    ...license && {
     LicenseInfo: license
    }
   };
  }
  function publicationOf(archive, {layerName: layerName, runtimes: runtimes, architectures: architectures, license: license, staging: staging}, {description: usual, contentHash: contentHash}) {
   const details = description => ({
    ...{
     description: description,
     runtimes: runtimes,
     architectures: architectures
    },
    ...license && {
     license: license
    }
   });
   const length = requestLength(archive.size, details(usual));
   const staged = needsStaging({
    size: archive.size,
    bodyBytes: length,
    mode: staging?.mode ?? "copy"
   });
   if (staged && !staging) throw needsBucket(archive.size);
   const bodies = new Map;
   const body = description => {
    const made = bodies.get(description) ?? requestBody(archive, details(description));
    bodies.set(description, made);
    return made;
   };
   const common = {
    layerName: layerName,
    proof: {
     sha256: archive.sha256,
     size: archive.size
    },
    mark: (0, version_mark.Fg)(contentHash)
   };
   return {
    ...{
     archive: archive,
     staged: staged,
     bytes: staged ? 0 : length
    },
    of: (description, zip) => zip ? {
     ...common,
     bytes: 0,
     command: name => commandFromStage(name, zip, details(description))
    } : {
     ...{
      ...common,
      bytes: length
     },
     command: (name, onSent) => commandWithBody(name, body(description), onSent)
    }
   };
  }
  function needsBucket(size) {
   return new src_problem.A(`The layer's zip is ${(0, units.B4)(size)} bytes; AWS Lambda takes fewer than ${(0, units.B4)(limits.b.directZipBytes)} in one request.`, "Name a bucket that it can go through, in the region of the layer: `s3-bucket: my-bucket-{region}`; or leave out what the functions do not need with `exclude`.");
  }
  function uploadLine(uploads, now) {
   if (uploads.length === 0) return undefined;
   const sum = of => uploads.reduce((total, upload) => total + upload[of], 0);
   const [bytes, sent] = [ sum("bytes"), sum("sent") ];
   const elapsed = now - Math.min(...uploads.map(({startedAt: startedAt}) => startedAt));
   if (sent >= bytes) return `Sent ${(0, units.z3)(sent)}; AWS has not answered yet, ${(0, units.Xo)(elapsed)}`;
   const rate = `${(0, units.z3)(sent / elapsed * 1e3)}/s`;
   return `Uploading: ${(0, units.z3)(sent)} of ${(0, units.z3)(bytes)}, ${(0, units.Xo)(elapsed)}, ${rate}`;
  }
  async function openSites({inputs: inputs, report: report, interruption: interruption}) {
   const {connections: connections, close: close} = await connectEverywhere({
    ...{
     regions: inputs.regions,
     allowedAccountIds: inputs.allowedAccountIds,
     interruption: interruption
    },
    onConnected: regions => report.regions = regions.map(region => ({
     region: region,
     functions: []
    }))
   });
   const sites = connections.map((aws, index) => {
    const place = text => connections.length > 1 ? `${aws.region}: ${text}` : text;
    return {
     aws: aws,
     report: report.regions[index] ?? {
      region: aws.region,
      functions: []
     },
     place: place,
     tell: text => log.Rm.info(place(text)),
     warn: text => {
      log.Rm.warning(place(text));
      report.warnings.push(place(text));
     }
    };
   });
   return {
    sites: sites,
    close: close
   };
  }
  function placesOf(sites) {
   return sites.length === 1 ? sites[0]?.aws.region ?? "" : `${sites.length} regions`;
  }
  function sites_refuseOtherRegions({functions: functions}, sites) {
   const regions = sites.map(({aws: aws}) => aws.region);
   const named = functions.flatMap(one => one.kind === "name" ? [ one.function ] : []);
   const elsewhere = named.find(({region: region}) => region !== undefined && !regions.includes(region));
   if (!elsewhere) return;
   throw new src_problem.A(`\`functions\` holds "${elsewhere.reference}", but the layer goes to ${regions.join(", ")}, and a function takes layers of its own region only.`, `Add the region, \`regions: ${[ ...regions, elsewhere.region ].join(", ")}\`, or take the function off the list.`);
  }
  async function publishEverywhere(run) {
   const {delivery: delivery, sites: sites} = run;
   const work = () => delivery.inputs.alignVersions ? alignEverywhere(run) : publishAll(run);
   const isQuiet = run.late.length === 0 && regionsOf(run).every(([, {reusable: reusable}]) => reusable);
   if (isQuiet && !delivery.inputs.alignVersions) return work();
   const line = () => uploadLine(sites.flatMap(({aws: aws}) => aws.uploads.underWay()), performance.now());
   await log.Rm.group(`Publishing to ${placesOf(sites)}`, () => (0, log.gM)(line, work));
  }
  async function publishAll(run) {
   const {delivery: delivery} = run;
   const known = inRegions(delivery, regionsOf(run), (site, found) => publishOne(run, site, found));
   const late = inRegions(delivery, run.late.splice(0), async (site, result) => {
    const found = await result.catch(error => {
     if (!isOutOfReach(error)) run.refusedLate = true;
     throw error;
    });
    run.found.set(site, found);
    for (const warning of found.sharing.warnings) site.warn(warning);
    await publishOne(run, site, found);
   });
   const ends = await Promise.allSettled([ known, late ]);
   for (const end of ends) if (end.status === "rejected") throw end.reason;
  }
  async function publishOne(run, site, found) {
   const {delivery: delivery, publication: publication} = run;
   await refuseUnfitForPublic(run, site, found);
   if (found.reusable) recordVersion(site, {
    version: found.reusable,
    published: false,
    adopted: false
   }); else {
    const made = await publication();
    const zip = await stageIn(site, delivery, made);
    try {
     const {description: description} = delivery.layer;
     const isOwn = delivery.inputs.reuse === "never";
     await makeVersion(site, {
      publication: made,
      zip: zip,
      description: description,
      newest: found.newest,
      isOwn: isOwn
     });
    } finally {
     await unstage(site, zip);
    }
   }
  }
  async function alignEverywhere(run) {
   await settleLate(run);
   await inRegions(run.delivery, regionsOf(run), (site, found) => refuseUnfitForPublic(run, site, found));
   await publishAligned(run);
  }
  async function refuseUnfitForPublic(run, site, {reusable: reusable, sharing: sharing}) {
   if (!becomesPublic(sharing)) return;
   await run.checked();
   if (reusable) await run.searched(site, reusable);
  }
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  function credentialExpiration() {
   const value = process.env["AWS_CREDENTIAL_EXPIRATION"] ?? "";
   const date = new Date(value.replaceAll('"', ""));
   return Number.isNaN(date.getTime()) ? undefined : date;
  }
  const rolloutProgress = ({step: step, wave: wave, waves: waves, total: total}, work) => {
   if (step !== "bake") return (0, log.RB)({
    wave: wave,
    waves: waves,
    total: total
   }, tell => work((done, failed) => tell({
    done: done,
    failed: failed
   })));
   return work(minutes => log.Rm.info(`Wave ${wave} of ${waves}: the canary runs, ${minutes} of ${total} minutes`));
  };
  function tellResults(functions, movesOf = () => []) {
   for (const {function: name, status: status, before: before, after: after, problem: problem, note: note} of functions) {
    const words = [ status, ...movesOf(before, after), problem?.what ?? note ?? "" ];
    log.Rm.info(`${name}: ${words.filter(word => word !== "").join(", ")}`);
   }
  }
  const PACE = 10;
  const READ_PACE = 95;
  const LISTED_FROM = 50;
  const PAGE = 50;
  const estimate_SETTLING = 1e4;
  function timeNeeded({waves: waves}, {canary: canary}) {
   const all = waves.flatMap(({functions: functions}) => functions);
   const calls = all.reduce((sum, one) => sum + callsFor(one, canary), 0);
   const baking = waves.filter(({functions: functions}) => functions.some(({alias: alias}) => alias)).length;
   const updating = calls / PACE * 1e3 + waves.length * estimate_SETTLING;
   return updating + baking * (canary?.minutes ?? 0) * 6e4 + timeToReadBack(all);
  }
  function timeToReadBack(functions) {
   const {length: length} = functions;
   const aliases = functions.filter(({alias: alias}) => alias).length / PACE;
   const layers = length < LISTED_FROM ? length / READ_PACE : Math.ceil(length / PAGE) / PACE;
   return (layers + aliases) * 1e3;
  }
  function callsFor({done: done, alias: alias}, canary) {
   if (done) return 0;
   if (!alias) return 1;
   return canary ? 7 : 4;
  }
  function timeToRestore(functions) {
   return functions * 4 / PACE * 1e3 + 2 * estimate_SETTLING;
  }
  function currentWorkflowRun() {
   const run = {
    repositoryId: process.env["GITHUB_REPOSITORY_ID"],
    workflow: process.env["GITHUB_WORKFLOW_REF"],
    runId: process.env["GITHUB_RUN_ID"]
   };
   return isWorkflowRun(run) ? run : undefined;
  }
  const NUMBER = /^[1-9]\d{0,19}$/;
  function isWorkflowRun(value) {
   const {repositoryId: repositoryId, workflow: workflow, runId: runId} = value ?? {};
   const areNumbers = [ repositoryId, runId ].every(one => typeof one === "string" && NUMBER.test(one));
   return areNumbers && typeof workflow === "string" && workflow !== "";
  }
  const SCHEMA = 1;
  function keepRecord(path, header, onBegin = () => undefined) {
   let begun = false;
   const intents = [];
   const outcomes = new Map;
   let failure;
   const line = event => {
    if (failure) throw failure;
    try {
     if (!begun) append(path, "ax", {
      event: "begin",
      schema: SCHEMA,
      at: now(),
      ...header
     });
     if (!begun) onBegin(path);
     begun = true;
     append(path, ONLY_APPEND, event);
    } catch (error) {
     throw failure = unwritable(path, error);
    }
   };
   return {
    path: () => begun ? path : "",
    intend: intent => {
     const write = intents.length + 1;
     line({
      event: "before",
      write: write,
      at: now(),
      ...intent
     });
     intents.push(intent);
     return outcome => {
      outcomes.set(write, outcome);
      line({
       event: "after",
       write: write,
       at: now(),
       outcome: outcome
      });
     };
    },
    written: () => functionsOf(intents, outcomes, path)
   };
  }
  const ONLY_APPEND = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_NOFOLLOW;
  function append(path, flags, event) {
   const file = (0, external_node_fs_.openSync)(path, flags, 384);
   try {
    (0, external_node_fs_.appendFileSync)(file, `${JSON.stringify(event)}\n`);
   } finally {
    (0, external_node_fs_.closeSync)(file);
   }
  }
  function unwritable(path, cause) {
   const {code: code = String(cause)} = cause;
   return new src_problem.A(`The record of the rollout cannot be written to ${path} (${code}), and without it nothing more is written to AWS.`, "See that there is space under RUNNER_TEMP and that only this job writes there, and run the job again.", {
    cause: cause
   });
  }
  function now() {
   return (new Date).toISOString();
  }
  function readRecord(text, path) {
   const {header: header, lines: lines, outcomes: outcomes} = parse(text, path);
   const intents = lines.map(({intent: intent}) => intent);
   return {
    ...header,
    functions: functionsOf(intents, outcomes, path)
   };
  }
  function readRecordWithLines(text, path) {
   const {header: header, lines: lines, outcomes: outcomes} = parse(text, path);
   const intents = lines.map(({intent: intent}) => intent);
   return {
    ...header,
    functions: functionsOf(intents, outcomes, path),
    lines: lines
   };
  }
  function parse(text, path) {
   const texts = text.split("\n");
   const events = texts.flatMap((one, index) => {
    const event = parsed(one, index === texts.length - 1, path);
    return event ? [ {
     event: event,
     line: index + 1
    } ] : [];
   });
   const [begin, ...rest] = events;
   if (begin?.event.event !== "begin" || begin.event.schema !== SCHEMA) throw noRecord(path);
   const outcomes = new Map;
   const lines = [];
   for (const {event: event, line: line} of rest) {
    if (event.event === "begin") throw noRecord(path);
    if (event.event === "after") outcomes.set(event.write, event.outcome); else if (lines.push({
     line: line,
     intent: event
    }) !== event.write) throw noRecord(path);
   }
   const {action: action, region: region, layerName: layerName, version: version, madeBy: madeBy} = begin.event;
   const given = {
    ...version !== undefined && {
     version: version
    },
    ...madeBy && {
     madeBy: madeBy
    }
   };
   return {
    header: {
     action: action,
     region: region,
     layerName: layerName,
     ...given
    },
    lines: lines,
    outcomes: outcomes
   };
  }
  function functionsOf(intents, outcomes, path) {
   const functions = new Map;
   for (const [index, intent] of intents.entries()) {
    if (intent.what === "version") continue;
    const known = functions.get(intent.function) ?? {
     function: intent.function,
     layers: []
    };
    if (intent.what === "alias" && (known.alias?.name ?? intent.alias) !== intent.alias) throw noRecord(path);
    functions.delete(intent.function);
    functions.set(intent.function, withWrite(known, intent, outcomes.get(index + 1) ?? "unclear"));
   }
   return [ ...functions.values() ].reverse();
  }
  function withWrite(known, intent, outcome) {
   if (intent.what === "layers") {
    const {before: before, after: after} = intent;
    return {
     ...known,
     layers: [ ...known.layers, {
      before: before,
      after: after,
      outcome: outcome
     } ]
    };
   }
   const {alias: name, before: before, after: after} = intent;
   return {
    ...known,
    alias: {
     name: name,
     writes: [ ...known.alias?.writes ?? [], {
      before: before,
      after: after,
      outcome: outcome
     } ]
    }
   };
  }
  function parsed(line, isLast, path) {
   if (line === "") return undefined;
   try {
    const event = JSON.parse(line);
    if (isEvent(event)) return event;
   } catch {
    if (isLast) return undefined;
   }
   throw noRecord(path);
  }
  function isEvent(line) {
   if (typeof line !== "object" || line === null) return false;
   const event = line;
   switch (event["event"]) {
   case "begin":
    return isHeader(event);

   case "after":
    return typeof event["write"] === "number" && OUTCOMES.has(event["outcome"]);

   case "before":
    return typeof event["write"] === "number" && isIntent(event);

   default:
    return false;
   }
  }
  const ACTIONS = new Set([ "publish", "promote", "rollback" ]);
  function isHeader({action: action, region: region, layerName: layerName, version: version, madeBy: madeBy}) {
   if (!ACTIONS.has(action)) return false;
   const isVersion = version === undefined || typeof version === "string";
   const isMadeBy = madeBy === undefined || isWorkflowRun(madeBy);
   return typeof region === "string" && typeof layerName === "string" && isVersion && isMadeBy;
  }
  const OUTCOMES = new Set([ "made", "not made", "unclear" ]);
  function isIntent(event) {
   const {what: what, before: before, after: after} = event;
   if (typeof event["function"] !== "string") return false;
   if (what === "layers") return isLayers(before) && isLayers(after);
   if (what === "alias") return typeof event["alias"] === "string" && isTarget(before) && isTarget(after);
   return what === "version";
  }
  function isLayers(value) {
   return Array.isArray(value) && value.every(arn => typeof arn === "string");
  }
  function isTarget(value) {
   const {version: version, weights: weights} = value ?? {};
   if (typeof version !== "string" || typeof weights !== "object" || weights === null) return false;
   return Object.values(weights).every(weight => typeof weight === "number");
  }
  function noRecord(path) {
   return new src_problem.A(`${path} is no record of a rollout that this version can read.`, "Give the file that the output `record` of the rollout names, as it was uploaded.");
  }
  const write_ACTIONS = {
   layers: "lambda:UpdateFunctionConfiguration",
   version: "lambda:PublishVersion",
   alias: "lambda:UpdateAlias"
  };
  async function recorded({aws: aws, record: record}, intent, write) {
   const settle = record.intend(intent);
   try {
    const reply = await write();
    settle("made");
    return {
     kind: "made",
     reply: reply
    };
   } catch (error) {
    const {kind: kind, status: status} = (0, aws_failure.g5)(error);
    const isUnclear = kind === "unclear" || error instanceof src_problem.A;
    settle(isUnclear ? "unclear" : "not made");
    if (error instanceof src_problem.A) throw error;
    const problem = (0, explain.W)(error, write_attemptOf(aws, intent));
    if (isUnclear) return {
     kind: "unclear",
     problem: problem
    };
    if (status === 409 || status === 412) return {
     kind: "conflict"
    };
    throw problem;
   }
  }
  function write_attemptOf(aws, intent) {
   const attempt = functionAttempt(aws, write_ACTIONS[intent.what], intent.function);
   if (intent.what !== "alias") return attempt;
   return {
    ...attempt,
    subject: `alias "${intent.alias}" of ${attempt.subject}`
   };
  }
  const LAGGING_READS = 12;
  async function moveAlias(run, move) {
   const {fn: fn, alias: alias, next: next, onRead: onRead} = move;
   const fresh = () => move_alias_existing(run, fn, alias);
   const persist = persistence(run.aws, `The alias "${alias}" of ${fn.name}`);
   let read = move.read ?? await fresh();
   for (;;) {
    const before = targetOf(read);
    onRead(before);
    const after = next(before);
    if (sameTarget(before, after)) return read;
    const current = read;
    const intent = {
     what: "alias",
     function: fn.arn,
     alias: alias,
     before: before,
     after: after
    };
    const written = await recorded(run, intent, () => writeAlias(run.aws, fn.arn, current, after));
    await persist(written);
    read = written.kind === "unclear" ? await fresh() : await move_alias_shown(run, current, fresh);
    if (written.kind === "made") read = await released(run, {
     read: read,
     before: before,
     after: after
    }, fresh);
   }
  }
  async function move_alias_existing(run, fn, alias) {
   const read = await readAlias(run.aws, fn.arn, alias);
   if (read) return read;
   throw new src_problem.A(`The alias "${alias}" of ${fn.name} was deleted during the rollout.`, "Create it again and run the job again.");
  }
  async function move_alias_shown(run, {revisionId: revisionId}, fresh) {
   for (let reads = 0; ;reads++) {
    const read = await fresh();
    if (read.revisionId !== revisionId || reads === LAGGING_READS) return read;
    await backOff(run.aws, reads);
   }
  }
  const PROVISIONING = {
   most: 15 * 6e4,
   pause: 5e3
  };
  async function released({aws: aws}, {read: read, before: before, after: after}, fresh) {
   const end = aws.clock.now() + PROVISIONING.most;
   let state = read;
   while (state.version === after.version && state.weights[before.version] === 1 && aws.clock.now() < end) {
    await aws.sleep(PROVISIONING.pause);
    state = await fresh();
   }
   if (state.weights[before.version] !== 1 || state.version !== after.version) return state;
   throw new src_problem.A(`The alias "${state.name}" points at version ${after.version}, which still has no provisioned concurrency after ${PROVISIONING.most / 6e4} minutes, so AWS sends its traffic to version ${before.version}.`, "See whether the account has concurrency left (`aws lambda get-account-settings`), and run the job again.");
  }
  function targetOf({version: version, weights: weights}) {
   return {
    version: version,
    weights: weights
   };
  }
  function sameTarget(a, b) {
   const shares = ({weights: weights}) => Object.entries(weights).map(([version, share]) => `${version}=${share}`).sort().join();
   return a.version === b.version && shares(a) === shares(b);
  }
  function onwards({name: name, alias: alias}, from, to) {
   return current => {
    if (sameTarget(current, from) || sameTarget(current, to)) return to;
    throw new src_problem.A(`The alias "${alias}" of ${name} was moved to version ${current.version} by somebody else during the rollout, so it was left alone.`, "Let the other pipeline that moves it and this one take turns (`concurrency:` in the workflow), and run the job again.");
   };
  }
  async function step({aws: aws}, {steps: steps}, name, work) {
   const startedAt = (0, aws_clock.Q$)(aws.clock).toISOString();
   const one = {
    name: name,
    startedAt: startedAt,
    finishedAt: startedAt
   };
   steps.push(one);
   try {
    await work();
   } finally {
    one.finishedAt = (0, aws_clock.Q$)(aws.clock).toISOString();
   }
  }
  async function holdAlarms({aws: aws, settings: settings}, wave) {
   if (settings.alarms.length === 0) return;
   noteGate(wave, await alarmsGate(aws, settings.alarms));
  }
  function noteGate(wave, gate) {
   const index = wave.gates.findIndex(one => one.gate === gate.gate);
   wave.gates.splice(index < 0 ? wave.gates.length : index, 1, gate);
   if (!gate.passed) throw new src_problem.A(gate.text, "Find the cause before you run the job again.");
  }
  async function each({aws: aws, plan: plan, progress: progress}, {wave: wave, works: works}, {step: name, limit: limit, gate: gate}, act) {
   const errors = [];
   let done = 0;
   const failed = () => works.filter(({result: result}) => result.status === "failed").length;
   const about = {
    step: name,
    wave: wave.number,
    waves: plan.waves.length,
    total: works.length
   };
   await progress(about, update => sideBySide(works, limit, async work => {
    if (errors.length === 0) await gate().catch(error => errors.push(wave_asError(error)));
    if (errors.length > 0) return;
    await act(work).catch(error => errors.push(failedBy(work, error)));
    update(++done, failed());
   }));
   (0, aws_interrupted.NQ)(aws.interruption);
   const first = errors.find(error => !(error instanceof Superseded)) ?? errors[0];
   if (first) throw first;
  }
  function wave_asError(error) {
   return error instanceof Error ? error : new Error(String(error));
  }
  function failedBy({result: result}, error) {
   const problem = error instanceof src_problem.A ? error : unexpected(error);
   result.status = "failed";
   delete result.note;
   result.problem = {
    what: problem.what,
    fix: problem.fix
   };
   return problem;
  }
  function unexpected(error) {
   const what = error instanceof Error ? error.message : String(error);
   const fix = "Run the job again with debug logging (`ACTIONS_STEP_DEBUG: true`) and report it with that log.";
   return new src_problem.A(`The rollout failed in a way it does not know: ${what}.`, fix, {
    cause: error
   });
  }
  function isChanged({before: before, after: after, alias: alias}) {
   return !sameLayers(before, after) || alias !== undefined && !sameTarget(alias.before, alias.after);
  }
  function reading(result) {
   return {
    before: layers => result.before = layers,
    layers: layers => result.after = layers,
    alias: target => {
     if (result.alias) result.alias.after = target;
    }
   };
  }
  const UNDER_WAY = 40;
  function refuseLate({aws: aws, expiresAt: expiresAt, functions: functions}) {
   if (expiresAt === undefined) return;
   const touched = functions.filter(isChanged).length + UNDER_WAY;
   const left = expiresAt - aws.clock.now();
   if (left > timeToRestore(touched)) return;
   throw new src_problem.A(`The AWS credentials end in ${Math.max(0, Math.round(left / 1e3))} seconds; that is kept for putting functions back.`, "Give the role a longer session, `role-duration-seconds: 3600` or more, and run the job again.");
  }
  const LOOK_EVERY = 3e4;
  function canary_sharing({works: works}) {
   return works.filter(({alias: alias, version: version}) => alias && version);
  }
  async function bake(rollout, run) {
   const {aws: aws, settings: settings, warnings: warnings} = rollout;
   const {canary: canary} = settings;
   const versions = canary_sharing(run).map(canaryVersion);
   if (!canary || versions.length === 0) return;
   const {wave: wave} = run;
   const about = {
    step: "bake",
    wave: wave.number,
    waves: rollout.plan.waves.length,
    total: canary.minutes
   };
   await step(rollout, wave, "bake", () => rollout.progress(about, async update => {
    const since = new Date(wave.steps.find(({name: name}) => name === "update")?.startedAt ?? (0, aws_clock.Q$)(aws.clock));
    const end = aws.clock.now() + canary.minutes * 6e4;
    let unmeasured = versions;
    for (let left = end - aws.clock.now(); left > 0; left = end - aws.clock.now()) {
     await aws.sleep(Math.min(left, LOOK_EVERY));
     refuseLate(rollout);
     await holdAlarms(rollout, wave);
     const {unmeasured: still, ...gate} = await canaryGate(aws, versions, {
      since: since,
      ...canary
     });
     noteGate(wave, gate);
     unmeasured = still;
     update(canary.minutes - Math.ceil(Math.max(0, end - aws.clock.now()) / 6e4), 0);
    }
    for (const {function: name, version: version} of unmeasured) {
     warnings.push(`Version ${version} of ${name} was not invoked in ${canary.minutes} minutes as far as CloudWatch tells, so its canary measured nothing.`);
    }
   }));
  }
  function canaryVersion({fn: fn, alias: alias, version: version}) {
   return {
    function: fn.name,
    alias: alias?.name ?? "",
    version: version ?? ""
   };
  }
  const canary_AT_ONCE = 20;
  async function promote(rollout, run) {
   const works = canary_sharing(run);
   const {canary: canary} = rollout.settings;
   if (!canary || works.length === 0) return;
   const gate = () => Promise.resolve(rollout).then(refuseLate);
   await step(rollout, run.wave, "promote", () => each(rollout, {
    ...run,
    works: works
   }, {
    step: "promote",
    limit: canary_AT_ONCE,
    gate: gate
   }, async work => {
    const {fn: fn, alias: alias, version: version = "", result: result} = work;
    if (!alias) return;
    const from = {
     version: alias.read.version,
     weights: {
      [version]: canary.percent / 100
     }
    };
    const next = onwards({
     name: fn.name,
     alias: alias.name
    }, from, {
     version: version,
     weights: {}
    });
    const onRead = reading(result).alias;
    const moving = moveAlias(rollout, {
     fn: fn,
     alias: alias.name,
     next: next,
     onRead: onRead
    });
    await moving.catch(rethrowSuperseded(rollout, work));
   }));
  }
  function undo(writes, current, same) {
   const made = writes.filter(({outcome: outcome}) => outcome !== "not made");
   while (made.length > 0 && neverHappened(made.at(-1), current, same)) made.pop();
   const last = made.pop();
   if (!last) return {
    kind: "nothing to do"
   };
   let to = last.before;
   for (const earlier of made.reverse()) {
    if (neverHappened(earlier, to, same)) continue;
    if (!same(earlier.after, to)) break;
    to = earlier.before;
   }
   if (same(current, to)) return {
    kind: "nothing to do"
   };
   return same(current, last.after) ? {
    kind: "put back",
    to: to
   } : {
    kind: "changed by somebody else"
   };
  }
  function neverHappened(write, current, same) {
   return write?.outcome === "unclear" && same(current, write.before) && !same(current, write.after);
  }
  async function updateLayers(run, update) {
   const {aws: aws} = run;
   const {fn: fn, goal: goal, onRead: onRead, onBefore: onBefore} = update;
   const persist = persistence(run.aws, `Function "${fn.name}"`);
   let wroteOver;
   let read = isStable(fn) ? fn : await stable(aws, fn.arn);
   for (;;) {
    onRead(read.layers);
    const isFailed = read.lastUpdateStatus === "Failed";
    if (isFailed && wroteOver !== undefined && read.revisionId !== wroteOver) throw updateFailed(read);
    if (wroteOver === undefined) onBefore?.(read.layers);
    const wanted = wantedLayers(goal, fn, read.layers);
    const isRight = sameLayers(read.layers, wanted);
    if (isRight && !(isFailed && goal.kind === "version")) return read;
    if (!isRight) onBefore?.(read.layers);
    const intent = {
     what: "layers",
     function: fn.arn,
     before: read.layers,
     after: wanted
    };
    const written = await recorded(run, intent, () => writeLayers(aws, read, wanted));
    if (written.kind !== "conflict") wroteOver = read.revisionId;
    await persist(written);
    read = await readAfter[written.kind](aws, read);
   }
  }
  const readAfter = {
   made: changed,
   conflict: overtaken,
   unclear: (aws, {arn: arn}) => stable(aws, arn)
  };
  function wantedLayers(goal, planned, layers) {
   const {name: name} = planned;
   if (goal.kind === "version") {
    refuseNewer(goal.layer, planned, layers);
    if (goal.attach || indexOfLayer(layers, goal.layer.layerArn) >= 0) return nextLayers(layers, goal.layer);
    throw new src_problem.A(`Somebody took the layer off function "${name}" while it was to be updated.`, "Run the job again if it is to have the layer all the same, with `attach: always`.");
   }
   const undone = undo(goal.recorded.layers, layers, sameLayers);
   if (undone.kind === "put back") return undone.to;
   if (undone.kind === "nothing to do") return layers;
   throw new src_problem.A(`The layers of function "${name}" were changed by somebody else after the rollout, so they were left as they are.`, `Compare them with the record, and put them right by hand if need be: \`aws lambda update-function-configuration --function-name ${name} --layers …\`.`);
  }
  function updateFailed({name: name, lastUpdateReason: lastUpdateReason}) {
   return new src_problem.A(`AWS could not update function "${name}": ${lastUpdateReason ?? "it gives no reason"}`, "Correct what the message names and run the job again.");
  }
  async function putAliasBack(run, recorded, onRead) {
   if (!recorded.alias) return;
   const {name: alias, writes: writes} = recorded.alias;
   const name = put_back_nameOf(recorded);
   const next = current => {
    const undone = undo(writes, current, sameTarget);
    if (undone.kind === "put back") return undone.to;
    if (undone.kind === "nothing to do") return current;
    throw new src_problem.A(`The alias "${alias}" of ${name} was moved to version ${current.version} by somebody else after the rollout, so it was left as it is.`, `Look at it with \`aws lambda get-alias --function-name ${name} --name ${alias}\`, and move it by hand if need be.`);
   };
   await moveAlias(run, {
    fn: {
     arn: recorded.function,
     name: name
    },
    alias: alias,
    next: next,
    onRead: onRead
   });
  }
  async function putLayersBack(run, recorded, onRead) {
   if (recorded.layers.length === 0) return;
   const fn = await stable(run.aws, recorded.function);
   await updateLayers(run, {
    fn: fn,
    goal: {
     kind: "undo",
     recorded: recorded
    },
    onRead: onRead
   });
  }
  async function settle({aws: aws}, recorded) {
   if (writesOf(recorded).some(({outcome: outcome}) => outcome === "unclear")) await aws.sleep(READ_LAG);
  }
  function writesOf({layers: layers, alias: alias}) {
   return [ ...layers, ...alias?.writes ?? [] ];
  }
  function put_back_nameOf({function: arn}) {
   return arn.slice(arn.lastIndexOf(":") + 1);
  }
  const put_back_AT_ONCE = 20;
  async function putAllBack(given, observer) {
   const recorded = given.record.written();
   if (recorded.length === 0) return;
   const run = {
    ...given,
    record: forgiving(given.record)
   };
   const functions = recorded.filter(one => writesOf(one).some(({outcome: outcome}) => outcome !== "not made"));
   if (functions.length === 0) return;
   const shown = run.aws.sleep(READ_LAG);
   const errors = new Map(functions.map(one => [ one.function, [] ]));
   const attempt = part => sideBySide(functions, put_back_AT_ONCE, one => shown.then(() => part(one)).catch(error => void errors.get(one.function)?.push(error)));
   await attempt(one => putAliasBack(run, one, target => observer.alias(one.function, target)));
   await attempt(one => putLayersBack(run, one, layers => observer.layers(one.function, layers)));
   for (const [arn, why] of errors) observer.done(arn, why);
  }
  function forgiving(record) {
   const intend = intent => {
    try {
     const settle = record.intend(intent);
     return outcome => put_back_attempt(() => settle(outcome));
    } catch {
     return () => undefined;
    }
   };
   return {
    ...record,
    intend: intend
   };
  }
  function put_back_attempt(note) {
   try {
    note();
   } catch {}
  }
  async function concludeFailure(rollout, waves, error) {
   const run = waves.find(({wave: wave}) => wave.status === "running");
   if (error instanceof aws_interrupted.j$) {
    if (run) run.wave.status = "interrupted";
    tellLeftOpen(rollout, waves);
    throw cancelled(rollout);
   }
   if (run) run.wave.status = "failed";
   const {what: what, fix: fix} = error instanceof src_problem.A ? error : unexpected(error);
   const wave = waves.length > 1 ? ` in wave ${run?.wave.number ?? 1} of ${waves.length}` : "";
   const others = rollout.functions.filter(({problem: problem}) => problem && problem.what !== what).length;
   const more = others > 0 ? ` ${(0, units.B4)(others)} more of its functions failed; the report says why.` : "";
   const reason = `The rollout failed${wave}: ${what}${more}`;
   const isSuperseded = error instanceof Superseded;
   if (isSuperseded || rollout.settings.onFailure === "stop") {
    tellLeftOpen(rollout, waves);
    const left = `${fix} ${changedText(rollout)} ${wayBack(rollout)}`;
    throw isSuperseded ? new Superseded(reason, left) : new src_problem.A(reason, left);
   }
   const left = await restore(rollout, waves, run);
   if (left === 0) throw new src_problem.A(reason, `${fix} What the rollout had changed was put back.`);
   throw new src_problem.A(reason, `${fix} ${(0, units.B4)(left)} of the functions that it had changed could not be put back; the report says why for each. ${wayBack(rollout)}`);
  }
  async function restore(rollout, waves, run) {
   const works = new Map(waves.flatMap(one => one.works.map(work => [ work.fn.arn, work ])));
   const resultOf = arn => works.get(arn)?.result;
   let left = 0;
   const putBack = () => putAllBack(rollout, {
    layers: (arn, layers) => {
     const result = resultOf(arn);
     if (result) reading(result).layers(layers);
    },
    alias: (arn, target) => {
     const result = resultOf(arn);
     if (result) reading(result).alias(target);
    },
    done: (arn, errors) => {
     const work = works.get(arn);
     if (errors.length > 0 || work?.deployment) left++;
     if (work) noteRestored(work, errors);
    }
   });
   const wave = run?.wave ?? waves.at(0)?.wave;
   await (wave ? step(rollout, wave, "restore", putBack) : putBack());
   for (const one of waves) if (one.wave.status === "done") one.wave.status = "restored";
   tellLeftOpen(rollout, waves);
   return left;
  }
  function noteRestored({result: result, version: version, deployment: deployment}, errors) {
   if (errors.length === 0 && deployment === undefined) {
    result.status = "restored";
    if (version) result.note = `Version ${version} of it was published and is left unused.`;
    return;
   }
   const problems = errors.map(error => error instanceof src_problem.A ? error : unexpected(error));
   const whats = new Set([ result.problem, ...problems ].flatMap(problem => problem?.what ?? []));
   result.status = "failed";
   result.problem = {
    what: [ ...whats ].join(" "),
    fix: problems.at(-1)?.fix ?? result.problem?.fix ?? ""
   };
  }
  function tellLeftOpen({record: record, report: report, functions: functions}, waves) {
   for (const {fn: fn, deployment: id} of waves.flatMap(({works: works}) => works)) {
    if (!id) continue;
    report.leftOpen.push(`CodeDeploy still shifts the traffic of ${fn.name}. Wait for its deployment ${id}, or stop it with \`aws deploy stop-deployment --deployment-id ${id} --auto-rollback-enabled\`.`);
   }
   for (const {function: arn, alias: alias} of record.written()) {
    const last = alias?.writes.findLast(({outcome: outcome}) => outcome !== "not made");
    if (!alias || !last) continue;
    const name = arn.slice(arn.lastIndexOf(":") + 1);
    const result = functions.find(one => one.function === name);
    const seen = result?.alias?.after;
    const isSeen = seen && (result.status === "restored" || !sameTarget(seen, last.before));
    const target = isSeen ? seen : last.after;
    const [share] = Object.entries(target.weights);
    if (!share) continue;
    const [version, weight] = share;
    const verb = isSeen || last.outcome === "made" ? "shares" : "may share";
    report.leftOpen.push(`The alias "${alias.name}" of ${name} ${verb} its traffic: ${Math.round(weight * 100)} % to version ${version}, the rest to version ${target.version}. Run the job again to go on, or end it with \`aws lambda update-alias --function-name ${name} --name ${alias.name} --routing-config AdditionalVersionWeights={}\`.`);
   }
  }
  function cancelled(rollout) {
   return new src_problem.A(`The job was cancelled during the rollout. ${changedText(rollout)}`, `Run the job again, and it goes on from there. ${wayBack(rollout)}`);
  }
  function changedText({functions: functions}) {
   const changed = functions.filter(isChanged).length;
   return `${(0, units.B4)(changed)} of ${(0, units.B4)(functions.length)} functions were changed and are left so.`;
  }
  function wayBack({record: record}) {
   const path = record.path();
   return path === "" ? "Nothing was written." : `To go back, run \`uses: org/publish-layer/rollback@v1\` with \`record\`, the file ${path}, which goes with the runner unless a step uploads it.`;
  }
  async function createDeployment(aws, shift) {
   const {CreateDeploymentCommand: CreateDeploymentCommand} = await __webpack_require__.e(507).then(__webpack_require__.t.bind(__webpack_require__, 7507, 19));
   const codeDeploy = await codedeploy_connectTo(aws);
   const content = appSpecOf(shift);
   const command = new CreateDeploymentCommand({
    applicationName: shift.application,
    deploymentGroupName: shift.deploymentGroup,
    revision: {
     revisionType: "AppSpecContent",
     appSpecContent: {
      content: content,
      sha256: (0, external_node_crypto_.createHash)("sha256").update(content).digest("hex")
     }
    },
    autoRollbackConfiguration: {
     enabled: true,
     events: [ "DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST" ]
    }
   });
   const create = async options => {
    const {deploymentId: deploymentId} = await codeDeploy.send(command, options);
    if (!deploymentId) throw new aws_failure.kB("CreateDeployment was answered without a deployment");
    return deploymentId;
   };
   const group = `${shift.application}/${shift.deploymentGroup}`;
   const what = codedeploy_attempt(aws, "CreateDeployment", `CodeDeploy group ${group}`, `:*:deploymentgroup:${group}`);
   return (0, explain.t)(what, () => aws.call(create, {
    quota: "other"
   }).catch(error => {
    throw (0, aws_failure.g5)(error).kind === "unclear" && !(error instanceof src_problem.A) ? unclear(shift, error) : error;
   }));
  }
  function appSpecOf({function: name, alias: alias, from: from, to: to}) {
   const properties = {
    Name: name,
    Alias: alias,
    CurrentVersion: from,
    TargetVersion: to
   };
   const resource = {
    Type: "AWS::Lambda::Function",
    Properties: properties
   };
   return JSON.stringify({
    version: "0.0",
    Resources: [ {
     [name]: resource
    } ]
   });
  }
  function unclear({application: application, deploymentGroup: deploymentGroup, function: name, alias: alias}, cause) {
   const group = `--application-name ${application} --deployment-group-name ${deploymentGroup}`;
   return new src_problem.A(`It is unclear whether CodeDeploy has started to shift the traffic of ${name}:${alias}: its reply was lost.`, `Look with \`aws deploy list-deployments ${group} --include-only-statuses Created Queued InProgress\`; when none is left, run the job again.`, {
    cause: cause
   });
  }
  async function readDeployment(aws, id) {
   const {GetDeploymentCommand: GetDeploymentCommand} = await __webpack_require__.e(507).then(__webpack_require__.t.bind(__webpack_require__, 7507, 19));
   const codeDeploy = await codedeploy_connectTo(aws);
   const read = async options => {
    const {deploymentInfo: deploymentInfo} = await codeDeploy.send(new GetDeploymentCommand({
     deploymentId: id
    }), options);
    return deploymentOf(deploymentInfo ?? {});
   };
   return (0, explain.t)(codedeploy_attempt(aws, "GetDeployment", `CodeDeploy deployment ${id}`, ":*:deploymentgroup:*"), () => aws.call(read, {
    quota: "other",
    repeatable: true
   }));
  }
  function deploymentOf({status: status, errorInformation: errorInformation, rollbackInfo: rollbackInfo}) {
   if (!status) throw new aws_failure.kB("GetDeployment was answered without a status");
   const message = [ errorInformation?.message, rollbackInfo?.rollbackMessage ].filter(Boolean).join(" ");
   const rollback = rollbackInfo?.rollbackDeploymentId;
   return {
    status: ENDED[status] ?? "running",
    ...message && {
     message: message
    },
    ...rollback && {
     rollback: rollback
    }
   };
  }
  const ENDED = {
   Succeeded: "succeeded",
   Failed: "failed",
   Stopped: "stopped"
  };
  async function stopDeployment(aws, id) {
   const {StopDeploymentCommand: StopDeploymentCommand} = await __webpack_require__.e(507).then(__webpack_require__.t.bind(__webpack_require__, 7507, 19));
   const codeDeploy = await codedeploy_connectTo(aws);
   const command = new StopDeploymentCommand({
    deploymentId: id,
    autoRollbackEnabled: true
   });
   const stop = async options => {
    const {status: status} = await codeDeploy.send(command, options);
    if (!status) throw new aws_failure.kB("StopDeployment was answered without a status");
   };
   await (0, explain.t)(codedeploy_attempt(aws, "StopDeployment", `CodeDeploy deployment ${id}`), () => aws.call(stop, {
    quota: "other",
    repeatable: true
   }).catch(error => {
    if ((0, aws_failure.g5)(error).code !== "DeploymentAlreadyCompletedException") throw error;
   }));
  }
  async function codedeploy_connectTo(aws) {
   const {CodeDeployClient: CodeDeployClient} = await __webpack_require__.e(507).then(__webpack_require__.t.bind(__webpack_require__, 7507, 19));
   return new CodeDeployClient(otherClient(aws));
  }
  function codedeploy_attempt(aws, action, subject, resource) {
   return {
    service: "AWS CodeDeploy",
    action: `codedeploy:${action}`,
    subject: subject,
    resource: resource ? `arn:${aws.partition}:codedeploy:${aws.region}${resource}` : "*",
    region: aws.region
   };
  }
  const deployment_POLL = 1e4;
  async function deploy(run, deployment) {
   const {fn: fn, read: read, version: version, onRead: onRead} = deployment;
   const after = {
    version: version,
    weights: {}
   };
   const intent = {
    what: "alias",
    function: fn.arn,
    alias: read.name,
    before: targetOf(read),
    after: after
   };
   const shifted = await recorded(run, intent, () => shift(run, deployment));
   const now = await readAlias(run.aws, fn.arn, read.name);
   if (now) onRead(targetOf(now));
   if (shifted.kind === "made" && now && sameTarget(targetOf(now), after)) return;
   throw new src_problem.A(`CodeDeploy did not move the alias "${read.name}" of ${fn.name} to version ${version}.`, "Look at the deployment in CodeDeploy, and run the job again.");
  }
  async function shift(run, deployment) {
   const {aws: aws} = run;
   const {codeDeploy: codeDeploy, fn: fn, read: read, version: version, onWay: onWay, gate: gate} = deployment;
   const about = {
    ...codeDeploy,
    function: fn.name,
    alias: read.name,
    from: read.version,
    to: version
   };
   const id = await createDeployment(aws, about);
   onWay(id);
   let refused;
   const stop = async error => {
    refused = error instanceof Error ? error : new Error(String(error));
    await stopDeployment(aws, id);
   };
   const {status: status, message: message, rollback: rollback} = await patiently(aws, () => ended(aws, id, async () => {
    if (!refused) await gate().catch(stop);
   }));
   if (rollback) await patiently(aws, () => ended(aws, rollback));
   onWay(undefined);
   if (refused) throw refused;
   if (status !== "succeeded") throw failed(id, fn, `${status}${message ? `: ${message}` : ""}`);
  }
  async function ended(aws, id, look = () => Promise.resolve()) {
   for (;;) {
    await aws.sleep(deployment_POLL);
    const state = await readDeployment(aws, id);
    if (state.status !== "running") return state;
    await look();
   }
  }
  function failed(id, {name: name}, why) {
   return new src_problem.A(`The CodeDeploy deployment ${id} of ${name} ended as ${why}`, `Look at it with \`aws deploy get-deployment --deployment-id ${id}\`, correct what it names and run the job again.`);
  }
  async function publishVersion(run, {planned: planned, updated: updated, description: description, onRead: onRead}) {
   const {aws: aws} = run;
   const {arn: arn, name: name} = updated;
   const wanted = {
    ...planned,
    layers: updated.layers
   };
   const persist = persistence(run.aws, `Function "${name}"`);
   let read = isStable(updated) ? updated : await stable(aws, arn);
   for (;;) {
    onRead(read.layers);
    refuseOther(wanted, read);
    const intent = {
     what: "version",
     function: arn
    };
    const written = await recorded(run, intent, () => publishFunctionVersion(aws, read, description));
    if (written.kind === "made") return checked(wanted, await active(aws, arn, written.reply));
    await persist(written);
    read = written.kind === "conflict" ? await overtaken(aws, read) : await stable(aws, arn);
   }
  }
  function refuseOther(wanted, read) {
   const what = differenceOf(wanted, read);
   if (!what) return;
   throw new src_problem.A(`Somebody changed the ${what} of function "${wanted.name}" before a version of it could be published.`, "Run the job again: it plans anew with what is there now.");
  }
  function differenceOf(wanted, read) {
   if (!sameLayers(wanted.layers, read.layers)) return "layers";
   if (wanted.codeSha256 !== read.codeSha256) return "code";
   return wanted.settings === read.settings ? undefined : "configuration";
  }
  function checked(wanted, published) {
   refuseOther(wanted, published);
   return published.version;
  }
  async function takeOne(rollout, run, work, gate) {
   const {result: result} = work;
   delete result.note;
   if (work.done) {
    if (!work.served) await test(rollout, run, work.fn);
    result.status = "unchanged";
    return;
   }
   if (work.goal.kind === "undo") await putBack(rollout, run, work); else await bringForward(rollout, run, work, gate).catch(rethrowSuperseded(rollout, work));
   result.status = isChanged(result) ? work.goal.kind === "undo" ? "restored" : "updated" : "unchanged";
  }
  async function bringForward(rollout, run, work, gate) {
   const {fn: fn, goal: goal, alias: alias, result: result} = work;
   const {settings: settings, description: description} = rollout;
   const {layers: onRead, before: onBefore} = reading(result);
   const updated = await updateLayers(rollout, {
    fn: fn,
    goal: goal,
    onRead: onRead,
    onBefore: onBefore
   });
   noteOtherVersion(work);
   if (!alias) {
    await test(rollout, run, updated);
    return;
   }
   work.version = await publishVersion(rollout, {
    planned: fn,
    updated: updated,
    description: description,
    onRead: onRead
   });
   await test(rollout, run, updated, work.version);
   if (settings.codeDeploy) await handOver(rollout, run, work, gate); else await take_one_shift(rollout, work, work.version);
  }
  function noteOtherVersion({fn: fn, goal: goal, result: result}) {
   if (goal.kind !== "version") return;
   const {layerArn: layerArn, arn: arn} = goal.layer;
   const [planned, had] = [ fn.layers, result.before ].map(layers => superseded_versionIn(layers, layerArn));
   if (had === planned || result.before.includes(arn)) return;
   const text = version => version === undefined ? "no version" : `version ${version}`;
   result.note = `It had ${text(had)} of the layer when it was updated, and ${text(planned)} when the rollout was planned.`;
  }
  async function test(rollout, {wave: wave}, fn, version) {
   const {smokeTest: event} = rollout.settings;
   if (event === undefined) return;
   try {
    await smokeTest(rollout.aws, fn, event, version);
   } catch (error) {
    if (!(error instanceof src_problem.A)) throw error;
    wave.gates.push({
     gate: "smoke-test",
     passed: false,
     text: error.what
    });
    throw error;
   }
  }
  async function take_one_shift(rollout, {fn: fn, alias: alias, result: result}, version) {
   if (!alias) return;
   const {canary: canary} = rollout.settings;
   const from = targetOf(alias.read);
   const to = canary ? {
    version: from.version,
    weights: {
     [version]: canary.percent / 100
    }
   } : {
    version: version,
    weights: {}
   };
   const next = onwards({
    name: fn.name,
    alias: alias.name
   }, from, to);
   const onRead = reading(result).alias;
   await moveAlias(rollout, {
    fn: fn,
    alias: alias.name,
    read: alias.read,
    next: next,
    onRead: onRead
   });
  }
  async function handOver(rollout, {wave: wave}, work, gate) {
   const {fn: fn, alias: alias, version: version, result: result} = work;
   const {codeDeploy: codeDeploy} = rollout.settings;
   if (!codeDeploy || !alias || !version) return;
   const onRead = reading(result).alias;
   const onWay = id => {
    if (id) work.deployment = id; else delete work.deployment;
   };
   const {read: read} = alias;
   await deploy(rollout, {
    codeDeploy: codeDeploy,
    fn: fn,
    read: read,
    version: version,
    onRead: onRead,
    onWay: onWay,
    gate: gate
   });
   noteGate(wave, {
    gate: "codedeploy",
    passed: true,
    text: `CodeDeploy moved ${alias.name} of ${fn.name} to version ${version}.`
   });
  }
  async function putBack(rollout, run, {fn: fn, goal: goal, result: result}) {
   if (goal.kind !== "undo") return;
   const {layers: layers, alias: alias} = reading(result);
   await settle(rollout, goal.recorded);
   await putAliasBack(rollout, goal.recorded, alias);
   await putLayersBack(rollout, goal.recorded, layers);
   await test(rollout, run, fn);
  }
  const verify_READS_AT_ONCE = 30;
  async function verify({aws: aws}, waves) {
   const works = waves.flatMap(run => run.works);
   const listed = await listedLayers(aws, works);
   const unlike = await unlikePlanned(works, work => readBack(aws, work, listed));
   if (unlike.length === 0) return;
   await aws.sleep(READ_LAG);
   const changed = await unlikePlanned(unlike.map(({work: work}) => work), work => readBack(aws, work, new Map));
   for (const {work: work, latest: latest, problem: problem} of changed) {
    noteLatest(work, latest);
    work.result.status = "failed";
    work.result.problem = {
     what: problem.what,
     fix: problem.fix
    };
   }
   const [first] = changed;
   if (!first) return;
   const others = changed.length > 1 ? ` So have ${(0, units.B4)(changed.length - 1)} more.` : "";
   throw new Superseded(`${first.problem.what}${others}`, first.problem.fix);
  }
  async function listedLayers(aws, works) {
   const listed = new Map;
   if (works.length < LISTED_FROM) return listed;
   const missing = new Set(works.map(({fn: fn}) => fn.arn));
   let most = 5 * works.length;
   try {
    for await (const {arn: arn, layers: layers} of listFunctions(aws)) {
     if (missing.delete(arn)) listed.set(arn, layers);
     if (missing.size === 0 || --most === 0) break;
    }
   } catch (error) {
    if (!(error instanceof src_problem.A) || error instanceof aws_interrupted.j$) throw error;
   }
   return listed;
  }
  async function readBack(aws, work, listed) {
   const {fn: fn, result: result} = work;
   try {
    const layers = listed.get(fn.arn) ?? (await patiently(aws, () => readFunction(aws, fn.arn))).layers;
    const {alias: alias} = result;
    if (!alias) return {
     layers: layers
    };
    const read = await patiently(aws, () => readAlias(aws, fn.arn, alias.name));
    return {
     layers: layers,
     alias: read && targetOf(read)
    };
   } catch (error) {
    if (!(error instanceof src_problem.A) || error instanceof aws_interrupted.j$) throw error;
    return error;
   }
  }
  async function unlikePlanned(works, read) {
   const all = await sideBySide(works, verify_READS_AT_ONCE, async work => {
    const latest = await read(work);
    const problem = latest instanceof src_problem.A ? latest : problemWith(work, latest);
    if (problem) return [ {
     work: work,
     latest: latest,
     problem: problem
    } ];
    noteLatest(work, latest);
    return [];
   });
   return all.flat();
  }
  function noteLatest({result: result}, latest) {
   if (latest instanceof src_problem.A) return;
   reading(result).layers(latest.layers);
   if (latest.alias) reading(result).alias(latest.alias);
  }
  function problemWith(work, latest) {
   const differences = [ layersDifference(work, latest), aliasDifference(work, latest) ];
   const told = differences.filter(difference => difference !== undefined).join(", and ");
   if (told === "") return undefined;
   return new src_problem.A(`Function "${work.fn.name}" has since then been changed by another pipeline: ${told}.`, `${TAKE_TURNS}, and run the one again whose version is to serve.`);
  }
  function layersDifference({goal: goal, result: result}, {layers: layers}) {
   if (goal.kind === "undo") {
    if (sameLayers(layers, result.after)) return undefined;
    return `it has the layers ${layers.join(", ") || "(none)"}`;
   }
   const {arn: arn, layerArn: layerArn} = goal.layer;
   if (layers.includes(arn)) return undefined;
   const there = superseded_versionIn(layers, layerArn);
   const has = there === undefined ? "no version" : `version ${there}`;
   return `it has ${has} of the layer, not version ${versionNumber(arn)}`;
  }
  function aliasDifference({result: {alias: alias}}, {alias: latest}) {
   if (!alias || latest && sameTarget(latest, alias.after)) return undefined;
   if (!latest) return `its alias "${alias.name}" is gone`;
   return `its alias "${alias.name}" points at ${targetText(latest)}, not at ${targetText(alias.after)}`;
  }
  function targetText({version: version, weights: weights}) {
   const shares = Object.entries(weights).map(([other, share]) => `, ${Math.round(share * 100)} % at version ${other}`);
   return `version ${version}${shares.join("")}`;
  }
  const roll_out_FUNCTIONS_AT_ONCE = 40;
  const ALARMS_EVERY = 3e4;
  async function rollOut(rollout) {
   const waves = roll_out_begin(rollout);
   try {
    for (const wave of waves) await takeWave(rollout, wave);
   } catch (error) {
    await concludeFailure(rollout, waves, error);
   }
   await verify(rollout, waves);
  }
  function roll_out_begin({plan: plan, report: report, functions: functions}) {
   report.passedOver = plan.passedOver;
   const waves = plan.waves.map(({number: number, share: share, functions: planned}) => {
    const wave = {
     ...{
      number: number,
      share: share,
      functions: planned.length,
      status: "waiting",
      steps: [],
      gates: []
     }
    };
    return {
     wave: wave,
     works: planned.map(one => ({
      ...one,
      result: startResult(one, number)
     }))
    };
   });
   report.waves = waves.map(({wave: wave}) => wave);
   functions.push(...waves.flatMap(({works: works}) => works.map(({result: result}) => result)));
   functions.push(...plan.skipped.map(skippedResult));
   return waves;
  }
  const NOT_REACHED = "The rollout stopped before it.";
  function startResult({fn: fn, alias: alias}, wave) {
   const target = alias && {
    version: alias.read.version,
    weights: alias.read.weights
   };
   return {
    ...{
     function: fn.name,
     region: regionOf(fn.arn),
     status: "skipped",
     before: fn.layers,
     after: fn.layers
    },
    ...alias && target && {
     alias: {
      name: alias.name,
      before: target,
      after: target
     }
    },
    ...{
     wave: wave,
     note: NOT_REACHED
    }
   };
  }
  async function takeWave(rollout, run) {
   const {wave: wave} = run;
   wave.status = "running";
   await holdAlarms(rollout, wave);
   await step(rollout, wave, "update", () => updateAll(rollout, run));
   await bake(rollout, run);
   await promote(rollout, run);
   await holdAlarms(rollout, wave);
   wave.status = "done";
  }
  async function updateAll(rollout, run) {
   const {codeDeploy: codeDeploy, smokeTest: smokeTest} = rollout.settings;
   const guard = alarmsOnceInAWhile(rollout, run.wave);
   const gate = async () => {
    refuseLate(rollout);
    await guard();
   };
   const limit = codeDeploy ? 1 : roll_out_FUNCTIONS_AT_ONCE;
   await each(rollout, run, {
    step: "update",
    limit: limit,
    gate: gate
   }, work => takeOne(rollout, run, work, gate));
   const tested = run.works.filter(({done: done}) => !done).length;
   if (smokeTest === undefined || tested === 0) return;
   noteGate(run.wave, {
    gate: "smoke-test",
    passed: true,
    text: `${tested} functions took the event without an error.`
   });
  }
  function alarmsOnceInAWhile(rollout, wave) {
   const {clock: clock} = rollout.aws;
   let looked = clock.now();
   return async () => {
    if (clock.now() - looked < ALARMS_EVERY) return;
    looked = clock.now();
    await holdAlarms(rollout, wave);
   };
  }
  async function carryOut(aws, about) {
   const {plan: plan, settings: settings, madeBy: madeBy, folder: folder, report: report, warnings: warnings, expires: expires, progress: progress, warn: warn} = about;
   const header = {
    ...about.header,
    ...madeBy && {
     madeBy: madeBy
    }
   };
   const rollout = {
    ...header.version !== undefined && {
     version: header.version
    },
    ...{
     waves: [],
     record: "",
     passedOver: [],
     leftOpen: []
    }
   };
   report.rollout = rollout;
   const told = warnings.length;
   warnings.push(...plan.warnings, ...shortOfTime(plan, settings, expires));
   for (const warning of warnings.slice(told)) warn(warning);
   const late = warnings.length;
   try {
    await rollOut({
     ...{
      aws: aws,
      plan: plan,
      settings: settings,
      progress: progress,
      report: rollout
     },
     record: keepRecord((0, external_node_path_.join)(folder, "record.jsonl"), header, path => rollout.record = path),
     functions: report.functions,
     warnings: warnings,
     description: header.version === undefined ? `layer ${header.layerName}` : layerText(header.version),
     ...expires && {
      expiresAt: aws.clock.now() + expires.getTime() - Date.now()
     }
    });
   } finally {
    for (const text of [ ...warnings.slice(late), ...rollout.leftOpen ]) warn(text);
   }
  }
  function layerText(versionArn) {
   return `layer ${versionArn.split(":").slice(-2).join(":")}`;
  }
  function shortOfTime(plan, settings, expires) {
   if (!expires) return [];
   const left = expires.getTime() - Date.now();
   const needed = timeNeeded(plan, settings);
   if (needed <= left) return [];
   return [ `The rollout takes ${(0, units.Xo)(needed)} or more, and the AWS credentials end in ${(0, units.Xo)(Math.max(0, left))}: it will stop in time to put back what it changed. Give the role a longer session, \`role-duration-seconds\`.` ];
  }
  var layer_moves = __webpack_require__(749);
  function planUndo({candidates: candidates, lost: lost, layers: layers, waves: waves}) {
   const planned = [];
   const skipped = [ ...lost ];
   const denied = new Map([ ...layers.values() ].flatMap(({problem: problem}) => problem ? [ [ problem.what, problem ] ] : []));
   for (const candidate of candidates) {
    const verdict = plan_undo_judge(candidate, layers);
    if ("goal" in verdict) planned.push(verdict); else {
     const {name: name, arn: arn, layers: current} = candidate.fn;
     skipped.push({
      name: name,
      region: arn.split(":")[3] ?? "",
      layers: current,
      ...verdict
     });
    }
   }
   return {
    waves: wavesOf(planned, waves),
    skipped: skipped,
    passedOver: [],
    problems: [ ...denied.values() ],
    warnings: []
   };
  }
  function aliasToPutBack(recorded, alias) {
   const undone = undo(recorded.alias?.writes ?? [], targetOf(alias), sameTarget);
   return undone.kind === "put back" ? undone.to.version : undefined;
  }
  function layersToPutBack(candidates) {
   const lists = candidates.map(({recorded: recorded, fn: fn}) => {
    const undone = undo(recorded.layers, fn.layers, sameLayers);
    return undone.kind === "put back" ? undone.to : [];
   });
   return [ ...new Set(lists.flat()) ];
  }
  function plan_undo_judge({recorded: recorded, fn: fn, alias: alias}, facts) {
   const layers = undo(recorded.layers, fn.layers, sameLayers);
   if (layers.kind === "changed by somebody else") return {
    reason: `Somebody changed the layers of ${fn.name} after the rollout.`
   };
   const list = layers.kind === "put back" ? {
    layers: layers.to
   } : {};
   const gone = list.layers?.find(arn => facts.get(arn)?.exists === false);
   if (gone) return {
    reason: `${fn.name} had ${gone}, which was deleted since.`
   };
   if (isUnusable(fn)) return {
    reason: `${fn.name} is in state ${fn.state} and cannot be updated.`
   };
   const planned = {
    fn: fn,
    goal: {
     kind: "undo",
     recorded: recorded
    }
   };
   if (!recorded.alias) return {
    ...planned,
    back: list,
    done: layers.kind === "nothing to do"
   };
   const {name: name, writes: writes} = recorded.alias;
   if (!alias) return {
    reason: `The alias "${name}" of ${fn.name} was deleted after the rollout.`
   };
   const moved = undo(writes, targetOf(alias), sameTarget);
   if (moved.kind === "changed by somebody else") return {
    reason: `Somebody moved the alias "${name}" of ${fn.name} after the rollout.`
   };
   const done = layers.kind === "nothing to do" && moved.kind === "nothing to do";
   const back = {
    ...list,
    ...moved.kind === "put back" && {
     alias: moved.to
    }
   };
   return {
    ...planned,
    alias: {
     name: name,
     read: alias
    },
    back: back,
    done: done
   };
  }
  const plan_from_record_READS_AT_ONCE = 30;
  async function planFromRecord(aws, record, {alarms: alarms, waves: waves}) {
   await refuseAlarms(aws, alarms);
   const read = await sideBySide(record.functions, plan_from_record_READS_AT_ONCE, one => readOne(aws, one));
   const candidates = read.flatMap(one => "reason" in one ? [] : [ one ]);
   const lost = read.flatMap(one => "reason" in one ? [ one ] : []);
   const arns = layersToPutBack(candidates);
   const facts = await sideBySide(arns, plan_from_record_READS_AT_ONCE, async arn => [ arn, await factsOf(aws, arn) ]);
   return planUndo({
    candidates: candidates,
    lost: lost,
    layers: new Map(facts),
    waves: waves
   });
  }
  async function readOne(aws, recorded) {
   const {function: arn} = recorded;
   const lost = {
    name: arn.slice(arn.lastIndexOf(":") + 1),
    region: aws.region,
    layers: []
   };
   const fn = await ifThere(readFunction(aws, arn));
   if (!fn) return {
    ...lost,
    reason: "It was deleted after the rollout."
   };
   const alias = recorded.alias && await readAlias(aws, arn, recorded.alias.name);
   const version = alias && aliasToPutBack(recorded, alias);
   if (version === undefined || version === "$LATEST" || await ifThere(readFunction(aws, arn, version))) return {
    recorded: recorded,
    fn: fn,
    alias: alias
   };
   const reason = `Its alias "${alias?.name}" pointed at version ${version}, which was deleted since.`;
   return {
    ...lost,
    layers: fn.layers,
    reason: reason
   };
  }
  async function ifThere(read) {
   try {
    return await read;
   } catch (error) {
    if (error instanceof src_problem.A && isGone(error)) return undefined;
    throw error;
   }
  }
  async function rollOutRegions(rollouts, delivery) {
   const given = new Map;
   try {
    await takeRegions(rollouts, delivery, given);
   } catch (error) {
    if (isUndone(error, delivery) && !delivery.interruption.aborted) for (const [one, grants] of given) await share_takeBack(one.site, sharedBy(one, delivery), grants);
    throw error;
   }
  }
  function isUndone(error, {inputs: inputs}) {
   return inputs.onFailure === "restore" && !(error instanceof Superseded);
  }
  async function takeRegions(rollouts, delivery, given) {
   for (const [index, one] of rollouts.entries()) {
    try {
     if (one.ahead.length > 0) await shareAhead(one, delivery, given);
     await rollOutRegion(one, delivery);
    } catch (error) {
     if (!one.site.report.rollout) skip(one, one.site.aws.region);
     for (const next of rollouts.slice(index + 1)) skip(next, one.site.aws.region);
     if (delivery.report.regions.length === 1 || error instanceof aws_interrupted.j$) throw error;
     one.site.report.problem = (0, conclude.g)(error);
     throw await withTheOthers(error, one.site, rollouts.slice(0, index), delivery);
    }
   }
  }
  async function shareAhead(one, delivery, given) {
   const of = {
    ...sharedBy(one, delivery),
    wanted: one.ahead,
    exact: false
   };
   const grants = [];
   given.set(one, grants);
   await share(one.site, of, grant => grants.push(grant));
  }
  function sharedBy({site: site}, {inputs: {layerName: layerName}}) {
   return {
    layerName: layerName,
    version: site.report.version?.version ?? 0
   };
  }
  async function rollOutRegion({site: site, plan: plan, version: version}, {inputs: inputs, report: {regions: regions, warnings: warnings}, action: action, folder: folder}) {
   const {aws: aws, report: report, place: place} = site;
   const isOneOfSeveral = regions.length > 1;
   const own = isOneOfSeveral ? (0, external_node_path_.join)(folder, "records", aws.region) : folder;
   if (isOneOfSeveral) (0, external_node_fs_.mkdirSync)(own, {
    recursive: true,
    mode: 448
   });
   const told = [];
   await log.Rm.group(`Updating ${roll_out_regions_counted(plan)}${isOneOfSeveral ? ` in ${aws.region}` : ""}`, () => carryOut(aws, {
    ...{
     plan: plan,
     settings: inputs,
     folder: own,
     report: report,
     warnings: told,
     progress: rolloutProgress
    },
    header: {
     action: action,
     region: aws.region,
     layerName: inputs.layerName,
     version: version
    },
    madeBy: currentWorkflowRun(),
    expires: credentialExpiration(),
    warn: text => log.Rm.warning(place(text))
   }).finally(() => {
    warnings.push(...told.map(place));
    tellResults(report.functions);
   }));
  }
  function roll_out_regions_counted({waves: waves}) {
   const total = waves.reduce((sum, {functions: functions}) => sum + functions.length, 0);
   return `${(0, units.B4)(total)} function${total === 1 ? "" : "s"}`;
  }
  function skip({site: {report: report}, plan: plan}, failedIn) {
   const here = report.region === failedIn;
   const note = here ? "The rollout stopped before it." : `The rollout stopped in ${failedIn}, before this region.`;
   report.functions.push(...plannedResults(plan).map(one => ({
    ...one,
    status: "skipped",
    note: note
   })));
  }
  async function withTheOthers(error, {place: place}, before, delivery) {
   if (!(error instanceof src_problem.A)) return error;
   const changed = before.filter(({site: {report: report}}) => report.rollout?.record);
   const left = [];
   if (!isUndone(error, delivery)) left.push(...changed.map(({site: site}) => site.aws.region)); else for (const one of changed.toReversed()) if (!await isPutBack(one, delivery)) left.push(one.site.aws.region);
   const restored = changed.map(({site: site}) => site.aws.region).filter(region => !left.includes(region));
   const others = [ ...restored.length > 0 ? [ `What had been changed in ${restored.join(", ")} before was put back too.` ] : [], ...left.length > 0 ? [ `The functions in ${left.join(", ")} have the new version.` ] : [] ];
   const Kind = error instanceof Superseded ? Superseded : src_problem.A;
   return new Kind(place(error.what), [ error.fix, ...others ].join(" "), {
    cause: error.cause
   });
  }
  async function isPutBack(rollout, {inputs: inputs, folder: folder}) {
   const {aws: aws, report: report, place: place} = rollout.site;
   const path = report.rollout?.record ?? "";
   const own = (0, external_node_path_.join)(folder, "restored", aws.region);
   const reporting = {
    functions: []
   };
   try {
    (0, external_node_fs_.mkdirSync)(own, {
     recursive: true,
     mode: 448
    });
    const record = readRecord((0, external_node_fs_.readFileSync)(path, "utf8"), path);
    const all = {
     kind: "percent",
     percent: 100
    };
    const plan = await planFromRecord(aws, record, {
     alarms: [],
     waves: [ all ]
    });
    const settings = {
     ...inputs,
     alarms: [],
     onFailure: "stop"
    };
    delete settings.canary;
    delete settings.smokeTest;
    await log.Rm.group(`Putting back ${roll_out_regions_counted(plan)} in ${aws.region}`, () => carryOut(aws, {
     ...{
      plan: plan,
      settings: settings,
      folder: own,
      report: reporting,
      warnings: [],
      progress: rolloutProgress
     },
     header: {
      action: "rollback",
      region: aws.region,
      layerName: inputs.layerName
     },
     madeBy: currentWorkflowRun(),
     expires: credentialExpiration(),
     warn: text => log.Rm.warning(place(text))
    }).finally(() => tellResults(reporting.functions, layer_moves.ym)));
    return plan.skipped.length === 0;
   } catch (error) {
    report.problem = (0, conclude.g)(error);
    return false;
   } finally {
    takeOver(report.functions, reporting.functions);
   }
  }
  function takeOver(functions, restored) {
   for (const one of restored) {
    const result = functions.find(({function: name}) => name === one.function);
    if (!result || one.status === "unchanged") continue;
    result.status = one.status;
    result.after = one.after;
    if (result.alias && one.alias) result.alias.after = one.alias.after;
    if (one.problem) result.problem = one.problem;
   }
  }
  async function shareEverywhere(run) {
   const {layerName: layerName} = run.delivery.inputs;
   const regions = regionsOf(run).filter(([{report: report}, {sharing: sharing}]) => report.version && sharing.isAsked);
   if (regions.length === 0) return;
   await log.Rm.group(`Sharing in ${placesOf(regions.map(([site]) => site))}`, () => inRegions(run.delivery, regions, async (site, {sharing: {wanted: wanted, exact: exact}}) => {
    const {version: version = 0} = site.report.version ?? {};
    await share(site, {
     layerName: layerName,
     version: version,
     wanted: wanted,
     exact: exact
    });
   }));
  }
  async function tellConsumers(run) {
   const {parameter: parameter, layerName: layerName} = run.delivery.inputs;
   if (parameter === undefined) return;
   const tell = () => inRegions(run.delivery, regionsOf(run), async site => {
    if (!site.report.version) return;
    const name = (0, parameter_name.x)(parameter, {
     layerName: layerName,
     region: site.aws.region
    });
    const description = `The newest version of layer ${layerName}`;
    const status = await bringParameter(site.aws, {
     name: name,
     value: site.report.version.arn,
     description: description
    });
    site.report.parameter = {
     name: name,
     status: status
    };
    site.tell(`Parameter ${name}: ${status}`);
   });
   await log.Rm.group("Telling consumers", tell);
  }
  function changesOfRollout({plan: plan, functions: functions, rollout: rollout}) {
   const waves = new Map(rollout?.waves.map(wave => [ wave.number, wave.steps ]));
   const planned = plan.waves.flatMap(wave => wave.functions);
   const groups = new Map(planned.map(({fn: fn}) => [ fn.name, fn.logGroup ]));
   return functions.flatMap(({function: name, status: status, before: before, after: after, wave: wave}) => {
    const steps = waves.get(wave ?? 0) ?? [];
    if (status !== "updated" || steps.length === 0) return [];
    const group = groups.get(name);
    return [ {
     ...{
      function: name,
      layers: movesBetween(before, after)
     },
     startedAt: Math.min(...steps.map(({startedAt: startedAt}) => Date.parse(startedAt))),
     finishedAt: Math.max(...steps.map(({finishedAt: finishedAt}) => Date.parse(finishedAt))),
     ...group !== undefined && {
      logGroup: group
     }
    } ];
   });
  }
  const watch_MINUTE = 6e4;
  const TELL_EVERY = 5;
  const RESERVE = 2 * watch_MINUTE;
  const watch_BEFORE = 60 * watch_MINUTE;
  const watch_REGIONS_AT_ONCE = 4;
  async function watch(rollouts, delivery) {
   const {watchMinutes: watchMinutes} = delivery.inputs;
   const watched = rollouts.flatMap(({site: site, plan: plan}) => {
    const changes = changesOfRollout({
     ...site.report,
     plan: plan
    });
    return changes.length > 0 ? [ {
     site: site,
     changes: changes
    } ] : [];
   });
   const [first] = watched;
   if (watchMinutes === undefined || !first) return;
   try {
    const length = lengthOf(first.site, watchMinutes);
    await log.Rm.group(`Watching for ${(0, units.a3)(length)}`, () => wait(first.site, length));
    await log.Rm.group("Comparing with before the rollout", () => sideBySide(watched, watch_REGIONS_AT_ONCE, compareIn));
   } catch (error) {
    const isCancelled = error instanceof aws_interrupted.j$;
    const why = isCancelled ? "The job was cancelled while it watched." : (0, conclude.g)(error).what;
    first.site.warn(`${why} The rollout was complete; how the functions do since then was not compared.`);
   }
  }
  function lengthOf({warn: warn}, minutes) {
   const expires = credentialExpiration();
   const wanted = minutes * watch_MINUTE;
   const left = expires ? Math.max(0, expires.getTime() - Date.now() - RESERVE) : Infinity;
   if (left >= wanted) return wanted;
   warn(`The AWS credentials end before the ${minutes} minutes of \`watch-minutes\` are over, so it is watched for ${(0, units.a3)(left)}. Give the role a longer session, \`role-duration-seconds\`.`);
   return left;
  }
  async function wait({aws: aws}, length) {
   const end = aws.clock.now() + length;
   for (let left = length; left > 0; left = end - aws.clock.now()) {
    await aws.sleep(Math.min(left, TELL_EVERY * watch_MINUTE));
    const done = Math.min(length, length - (end - aws.clock.now()));
    log.Rm.info(`Watched for ${(0, units.a3)(done)} of ${(0, units.a3)(length)}`);
   }
  }
  async function compareIn({site: site, changes: changes}) {
   const {aws: aws, report: report, tell: tell, warn: warn} = site;
   const since = (0, aws_clock.Q$)(aws.clock).getTime() - Math.min(...changes.map(({finishedAt: finishedAt}) => finishedAt));
   const comparison = await compareRuntime(aws, changes, {
    longest: since,
    leastBefore: watch_BEFORE
   });
   report.runtime = comparison;
   const {verdicts: verdicts} = comparison.sum;
   const told = Object.entries(verdicts).map(([verdict, count]) => `${(0, units.B4)(count)} ${verdict}`);
   tell(`${told.join(", ")}; ${(0, units.z3)(comparison.scanned)} of logs read`);
   for (const text of [ ...comparison.notes, ...worse(comparison) ]) warn(text);
  }
  async function deliver(delivery) {
   const {inputs: inputs} = delivery;
   const {sites: sites, close: close} = await openSites(delivery);
   try {
    sites_refuseOtherRegions(inputs, sites);
    const looked = await log.Rm.group(`Comparing with what is in ${placesOf(sites)}`, () => lookEverywhere(sites, site => look_look(site, inputs, delivery.layer), failAlone(delivery)));
    const run = startRun(delivery, sites, looked);
    await goThrough(run).finally(() => run.archive?.close());
   } finally {
    close();
   }
  }
  async function goThrough(run) {
   const {inputs: inputs} = run.delivery;
   if (inputs.alignVersions || inputs.dryRun) await settleLate(run);
   if (inputs.alignVersions) run.goal = planAlignment(run);
   const comparison = needsZip(run) ? compareWithNewest(run) : undefined;
   try {
    if (needsCheck(run)) await log.Rm.group("Checking", run.checked);
    await searchPublished(run);
    if (needsZip(run)) await packEverything(run);
    comparison?.tell();
    await (inputs.dryRun ? log.Rm.group("Plan", () => tellPlan(run)) : deliver_carryOut(run));
   } finally {
    await (comparison?.end());
   }
  }
  async function deliver_carryOut(run) {
   await publishEverywhere(run);
   if (run.refusedLate) throw heldBack();
   const rollouts = await deliver_rollOut(run);
   await shareEverywhere(run);
   await tellConsumers(run);
   await watch(rollouts, run.delivery);
  }
  function heldBack() {
   return new src_problem.A("A region that was late was refused after others had been published to, so no function was updated, nobody was given the version and no consumer told.", "Put right what the message about that region says, and run the job again; what is published already is found and kept.");
  }
  function startRun(delivery, sites, looked) {
   const {inputs: inputs, layer: layer} = delivery;
   const found = new Map(looked.found);
   const {previous: previous, allowPublic: allowPublic} = inputs.sharing;
   const unknown = looked.late.length > 0 && previous && allowPublic;
   for (const [site, {sharing: sharing}] of found) for (const warning of sharing.warnings) site.warn(warning);
   const run = {
    ...{
     delivery: delivery,
     sites: sites,
     found: found,
     late: looked.late
    },
    searched: searchOnce(delivery.folder),
    checked: once(() => {
     const isForAll = unknown || [ ...found.values() ].some(({sharing: sharing}) => isPublic(sharing.wanted));
     const [site = sites[0]] = found.keys();
     if (!site) throw new TypeError("a delivery has a region");
     return layer.check(isForAll, site.aws);
    }),
    publication: once(async () => {
     await run.checked();
     run.archive = await layer.pack();
     return publicationOf(run.archive, inputs, layer);
    })
   };
   return run;
  }
  function searchOnce(folder) {
   const searches = new Map;
   return (site, version) => {
    const key = `${version.codeSha256} ${version.description}`;
    const search = searches.get(key) ?? __webpack_require__.e(636).then(__webpack_require__.bind(__webpack_require__, 1636)).then(({refusePublishedSecrets: refusePublishedSecrets}) => refusePublishedSecrets(site, version, folder));
    searches.set(key, search);
    return search;
   };
  }
  async function searchPublished(run) {
   const versions = regionsOf(run).flatMap(([site, found]) => {
    const {reusable: reusable, sharing: sharing} = found;
    return reusable && !publishesIn(run, found) && becomesPublic(sharing) ? [ [ site, reusable ] ] : [];
   });
   if (versions.length === 0) return;
   const of = new Map(versions);
   await log.Rm.group("Looking for secrets in what becomes public", () => lookEverywhere([ ...of.keys() ], async site => {
    const version = of.get(site);
    if (version) await run.searched(site, version);
   }, failAlone(run.delivery)));
  }
  function once(work) {
   let result;
   return () => result ??= work();
  }
  function needsZip(run) {
   return regionsOf(run).some(([, found]) => publishesIn(run, found));
  }
  function publishesIn({goal: goal = 0}, {reusable: reusable}) {
   return !reusable || reusable.version < goal;
  }
  function needsCheck(run) {
   return needsZip(run) || regionsOf(run).some(([, {sharing: sharing}]) => becomesPublic(sharing));
  }
  async function packEverything(run) {
   const {inputs: inputs} = run.delivery;
   const {staged: staged} = await log.Rm.group("Packing", run.publication);
   if (!staged || !inputs.staging) return;
   const {staging: staging} = inputs;
   const publishing = regionsOf(run).filter(([, found]) => publishesIn(run, found));
   const checked = await lookEverywhere(publishing.map(([site]) => site), async ({aws: aws}) => checkStaging(aws, await stagingIn(aws, staging, inputs.allowedAccountIds), inputs.layerName), failAlone(run.delivery));
   for (const [{warn: warn}, warnings] of checked.found) for (const warning of warnings) warn(warning);
  }
  async function tellPlan(run) {
   const {report: report} = run.delivery;
   const zip = needsZip(run) ? (0, units.z3)((await run.publication()).archive.size) : "";
   const {steps: steps, functions: functions, warnings: warnings} = describeDelivery(run.delivery, regionsOf(run), {
    goal: run.goal,
    zip: zip
   });
   for (const [site, results] of functions) site.report.functions.push(...results);
   for (const step of steps) log.Rm.info(step);
   for (const warning of warnings) log.Rm.warning(warning);
   report.warnings.push(...warnings);
   report.plan.push(...steps);
  }
  async function deliver_rollOut(run) {
   if (run.delivery.inputs.functions.length === 0) return [];
   const rollouts = regionsOf(run).flatMap(([site, {planFor: planFor, sharing: sharing}]) => {
    const {version: version} = site.report;
    if (!version) return [];
    const plan = planFor(version.arn);
    return [ {
     site: site,
     plan: plan,
     version: version.arn,
     ahead: granteesAhead(sharing, plan)
    } ];
   });
   await rollOutRegions(rollouts, run.delivery);
   return rollouts;
  }
  var size = __webpack_require__(6770);
  var external_node_child_process_ = __webpack_require__(1421);
  const PASSED_ON = [ ...[ "PATH", "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP" ], ...[ "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "SSL_CERT_FILE", "SSL_CERT_DIR" ], ...[ "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy" ] ];
  const LONGEST = 12e4;
  const MOST_OUTPUT = 64 << 20;
  function runGh(args, {token: token, folder: folder, interruption: interruption}) {
   const inherited = PASSED_ON.flatMap(name => {
    const value = process.env[name];
    return value === undefined ? [] : [ [ name, value ] ];
   });
   const env = {
    ...Object.fromEntries(inherited),
    ...{
     GH_TOKEN: token,
     GH_CONFIG_DIR: folder,
     GH_PROMPT_DISABLED: "1",
     GH_NO_UPDATE_NOTIFIER: "1",
     NO_COLOR: "1"
    }
   };
   const options = {
    cwd: folder,
    env: env,
    timeout: LONGEST,
    maxBuffer: MOST_OUTPUT,
    signal: interruption,
    windowsHide: true
   };
   return new Promise(resolve => {
    (0, external_node_child_process_.execFile)("gh", args, options, (error, out, errors) => {
     resolve({
      code: error ? error.code ?? error.signal ?? "UNKNOWN" : 0,
      out: out,
      errors: errors
     });
    });
   });
  }
  var source_version = __webpack_require__(608);
  const PROVENANCE = "https://slsa.dev/provenance/v1";
  async function verifyAttestation(zip, required, options) {
   const server = (process.env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
   const result = await runGh(argumentsFor(zip, required, server), {
    ...options,
    token: required.token
   });
   (0, aws_interrupted.NQ)(options.interruption);
   if (result.code !== 0) throw attestation_refusalOf(result, zip, required);
   const digest = Buffer.from(zip.sha256, "base64").toString("hex");
   const found = verifiedIn(result.out).filter(({digests: digests}) => digests.includes(digest));
   const fitting = found.find(({attestation: attestation}) => attestation_isOf(attestation, required, server));
   if (fitting) return fitting.attestation;
   throw found[0] ? otherSigner(zip, required, found[0].attestation) : none(zip, required);
  }
  function argumentsFor({path: path}, {repository: repository, workflow: workflow}, server) {
   return [ ...[ "attestation", "verify", path, "--repo", repository, "--hostname", new URL(server).host ], ...workflow === undefined ? [] : [ "--signer-workflow", workflow ], ...[ "--predicate-type", PROVENANCE, "--format", "json" ] ];
  }
  function verifiedIn(out) {
   const all = attestation_parsed(out);
   if (!Array.isArray(all)) return [];
   return all.flatMap(one => {
    const {statement: statement, signature: signature} = (0, source_version.Pf)((0, source_version.Pf)(one)["verificationResult"]);
    const {subject: subject, predicateType: predicateType} = (0, source_version.Pf)(statement);
    if (predicateType !== PROVENANCE || !Array.isArray(subject)) return [];
    const certificate = (0, source_version.Pf)((0, source_version.Pf)(signature)["certificate"]);
    const told = name => {
     const value = certificate[name];
     return typeof value === "string" ? value : "";
    };
    const attestation = {
     repository: told("sourceRepositoryURI"),
     workflow: told("buildSignerURI"),
     commit: told("sourceRepositoryDigest"),
     ref: told("sourceRepositoryRef")
    };
    const digests = subject.map(item => (0, source_version.Pf)((0, source_version.Pf)(item)["digest"])["sha256"]);
    return [ {
     attestation: attestation,
     digests: digests.filter(digest => typeof digest === "string")
    } ];
   });
  }
  function attestation_parsed(out) {
   try {
    return JSON.parse(out);
   } catch {
    return undefined;
   }
  }
  function attestation_isOf({repository: repository, workflow: workflow}, required, server) {
   const signer = workflow.slice(0, workflow.lastIndexOf("@")).toLowerCase();
   const wanted = `${server}/${required.workflow ?? required.repository}`.toLowerCase();
   if (repository.toLowerCase() !== `${server}/${required.repository}`.toLowerCase()) return false;
   return required.workflow === undefined ? signer.startsWith(`${wanted}/`) : signer === wanted;
  }
  function attestation_refusalOf({code: code, errors: errors}, zip, required) {
   if (code === "ENOENT") {
    return new src_problem.A("`require-attestation` is given, and the runner has no `gh`, GitHub's command line tool, to verify it with.", "Run the job on a runner of GitHub's, which has it, or install gh 2.67.0 or newer in a step before.");
   }
   if (/unknown command "attestation"|unknown flag/.test(errors)) {
    return new src_problem.A("The `gh` of the runner is too old to verify an attestation as it has to be.", "Install gh 2.67.0 or newer in a step before.");
   }
   if (code === 4 || /HTTP 40[13]\b|Bad credentials|not accessible by integration|GH_TOKEN/.test(errors)) {
    return new src_problem.A(`The token may not read the attestations of ${required.repository}.`, "Give the job `permissions: { attestations: read, contents: read }`; for a private repository that is not this one, give `github-token` a token that may read it.");
   }
   if (/no attestations found|HTTP 404\b/i.test(errors)) return none(zip, required);
   if (/verifying with issuer|expected \w+ to be|no attestations were verified/i.test(errors)) return otherSigner(zip, required);
   return new src_problem.A(`The attestation of ${zip.arn} cannot be verified: gh ended with ${code}${lastLine(errors)}.`, `Run \`gh attestation verify FILE --repo ${required.repository}\` on the zip to see why; where gh could not reach GitHub or Sigstore, run the job again.`);
  }
  function none({arn: arn, sha256: sha256}, {repository: repository}) {
   return new src_problem.A(`There is no attestation of ${repository} for the zip of ${arn} (sha256:${Buffer.from(sha256, "base64").toString("hex")}); nothing was written.`, "Attest it where it is published: `attest: true`, and a step with actions/attest behind it (examples/attest.yml). Do not promote it if it should have one: somebody may have published other bytes.");
  }
  function otherSigner({arn: arn}, {repository: repository, workflow: workflow}, found) {
   const by = found ? `, but by ${found.workflow} for ${found.repository}` : "";
   return new src_problem.A(`The zip of ${arn} is not attested by ${workflow ?? `a workflow of ${repository}`}${workflow ? ` for ${repository}` : ""}${by}; nothing was written.`, "Correct `require-attestation` and `attestation-workflow` if they name another one than publishes the layer (a reusable workflow signs as itself); do not promote the version if they are right.");
  }
  function lastLine(errors) {
   const line = errors.trimEnd().split("\n").at(-1)?.trim() ?? "";
   return line === "" ? "" : `: ${line.replace(/^Error: /, "").slice(0, 300)}`;
  }
  var archive_parts = __webpack_require__(9290);
  var content_hash = __webpack_require__(9647);
  async function proveContent(archive, source) {
   const entries = await (0, archive_parts.uR)(archive, source.arn).catch(error => {
    throw ofSource(error, source);
   });
   const hash = (0, content_hash.A)(entries, source.declared);
   if (source.contentHash !== undefined && source.contentHash !== hash) throw otherContent(source, source.contentHash, hash);
   return {
    entries: entries,
    unzippedSize: (0, size.UT)(entries),
    contentHash: hash,
    inspect: () => (0, archive_parts.dw)(archive, source.arn, entries),
    findSecrets: async secrets => (await __webpack_require__.e(790).then(__webpack_require__.bind(__webpack_require__, 4790))).findInArchive(archive, source.arn, {
     entries: entries,
     secrets: secrets
    }),
    readTexts: paths => Promise.resolve((0, archive_parts.ur)(archive, source.arn, {
     entries: entries,
     paths: paths
    })),
    zippedSize: () => Promise.resolve({
     bytes: archive.size,
     exact: true
    }),
    pack: () => Promise.resolve(archive)
   };
  }
  function otherContent({arn: arn}, marked, actual) {
   return new src_problem.A(`${arn} is marked as content ${marked} and holds ${actual}: somebody published other content under that mark, or declared other runtimes, architectures or another licence.`, "Do not promote it. Publish the layer anew from its sources, promote that version, and find out who may call lambda:PublishLayerVersion in that account.");
  }
  function ofSource(error, {arn: arn}) {
   if (!(error instanceof src_problem.A)) return error;
   return new src_problem.A(error.what.includes(arn) ? error.what : `${arn} cannot be promoted: ${error.what}`, "Publish the layer anew from its folder with this action, which writes the archive itself, and promote that version.", {
    cause: error
   });
  }
  async function connectAs(options, role) {
   const own = await connect(options);
   try {
    const credentials = () => assumeRole(own, role);
    const connection = await connect({
     ...options,
     region: role.region,
     credentials: credentials
    });
    const close = () => {
     connection.close();
     own.close();
    };
    return {
     ...connection,
     close: close
    };
   } catch (error) {
    own.close();
    throw error;
   }
  }
  async function assumeRole(own, role) {
   const {AssumeRoleCommand: AssumeRoleCommand, STSClient: STSClient} = await __webpack_require__.e(695).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
   const sts = new STSClient(otherClient(own));
   const {roleArn: roleArn, sessionName: sessionName = "publish-layer", externalId: externalId} = role;
   const input = {
    RoleArn: roleArn,
    RoleSessionName: sessionName,
    ...externalId && {
     ExternalId: externalId
    }
   };
   const ask = async options => {
    const {Credentials: given} = await sts.send(new AssumeRoleCommand(input), options);
    const {AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey} = given ?? {};
    const {SessionToken: sessionToken, Expiration: expiration} = given ?? {};
    if (accessKeyId && secretAccessKey && sessionToken && expiration) return {
     accessKeyId: accessKeyId,
     secretAccessKey: secretAccessKey,
     sessionToken: sessionToken,
     expiration: expiration
    };
    throw new aws_failure.kB("AssumeRole was answered without credentials");
   };
   try {
    return await own.call(ask, {
     quota: "other",
     repeatable: true
    });
   } catch (error) {
    throw refusal(error, own, role);
   }
  }
  function refusal(error, {region: region}, role) {
   if (error instanceof src_problem.A) return error;
   const failure = (0, aws_failure.g5)(error);
   const {message: message} = failure;
   const caller = /User: (arn:\S+) is not authorized/.exec(message)?.[1];
   if ((0, denied.GZ)(failure) && !(0, denied.J3)(message)) return assume_role_denied(role, caller, error);
   return (0, explain.W)(error, {
    service: "AWS STS",
    action: "sts:AssumeRole",
    subject: `the role ${role.roleArn}`,
    resource: role.roleArn,
    region: region
   });
  }
  function assume_role_denied({roleArn: roleArn, externalId: externalId}, caller, cause) {
   const action = {
    Effect: "Allow",
    Action: "sts:AssumeRole"
   };
   const own = JSON.stringify({
    ...action,
    Resource: roleArn
   });
   const condition = externalId ? {
    Condition: {
     StringEquals: {
      "sts:ExternalId": externalId
     }
    }
   } : {};
   const principal = {
    Principal: {
     AWS: caller ? roleOf(caller) : "<the ARN of the job's role>"
    }
   };
   const trust = JSON.stringify({
    ...action,
    ...principal,
    ...condition
   });
   return new src_problem.A(`The job's role may not assume ${roleArn} (sts:AssumeRole), or there is no such role.`, `Add this statement to the policy of the job's role: ${own}; and this one to the trust policy of ${roleArn}: ${trust}.`, {
    cause: cause
   });
  }
  function roleOf(caller) {
   return caller.replace(/^arn:([^:]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/, (_, partition, account, name) => `arn:${partition}:iam::${account}:role/${name}`);
  }
  var fetch_version = __webpack_require__(9414);
  var open_file = __webpack_require__(8170);
  function readHandOff(zipPath, workspace, handOff) {
   const {fd: fd, size: size} = hand_off_open(zipPath, workspace);
   try {
    if (size !== handOff.codeSize) throw otherZip(zipPath, handOff, `${size} bytes`);
    const archive = (0, layer_archive.Yf)(fd);
    if (archive.sha256 !== handOff.codeSha256) throw otherZip(zipPath, handOff, `SHA-256 ${archive.sha256}`);
    return archive;
   } catch (error) {
    (0, external_node_fs_.closeSync)(fd);
    throw error instanceof src_problem.A ? error : unreadableZip(zipPath, error);
   }
  }
  function refuseIncomplete(reported, path) {
   if ((0, source_version.$V)(reported)) return reported;
   throw new src_problem.A(`${path} names ${reported.arn} and does not say all that it takes to publish it without reading it from AWS.`, "Give the report of the promote job that wrote the zip: it had the ARN as `source`, and `zip`.");
  }
  function hand_off_open(zipPath, workspace) {
   try {
    return (0, open_file.lf)((0, external_node_path_.resolve)(workspace, zipPath));
   } catch (error) {
    throw unreadableZip(zipPath, error);
   }
  }
  function unreadableZip(path, error) {
   const code = (0, layer_unreadable.x)(error);
   if (code === "ENOENT" || code === "ENOTDIR") {
    return new src_problem.A(`There is nothing at ${path}.`, "`zip` is a path below the workspace, or an absolute one; download the artifact in a step before.");
   }
   const isOther = code === "ELOOP" || code === "ENOTFILE";
   return new src_problem.A(isOther ? `${path} is no file.` : `${path} cannot be read (${code}).`, "Give the file that the job before wrote to its `zip`, as it was uploaded.", {
    cause: error
   });
  }
  function otherZip(path, {arn: arn, codeSize: codeSize, codeSha256: codeSha256}, found) {
   return new src_problem.A(`${path} is not the zip of ${arn}: it has ${found}, where the report says ${codeSize} bytes with SHA-256 ${codeSha256}.`, "Give the zip and the report of one and the same job, as they were uploaded; do not promote it if they are.");
  }
  async function describeSource(aws, layer) {
   refuseElsewhere(aws, layer);
   const located = await (0, aws_layers.TX)(aws, layer).catch(error => {
    throw notShared(error, layer) ?? error;
   });
   if (!located) throw source_missing(layer);
   const {version: version, declared: declared} = located;
   const {arn: arn, description: description, codeSha256: codeSha256, codeSize: codeSize} = version;
   const contentHash = (0, version_mark.TN)(description);
   return {
    arn: arn,
    description: description,
    ...contentHash && {
     contentHash: contentHash
    },
    codeSha256: codeSha256,
    codeSize: codeSize,
    declared: declared
   };
  }
  function refuseOtherThanReported(source, reported) {
   const {codeSha256: codeSha256 = source.codeSha256, codeSize: codeSize = source.codeSize, contentHash: contentHash} = reported;
   const hash = contentHash ?? source.contentHash;
   if (codeSha256 === source.codeSha256 && codeSize === source.codeSize && hash === source.contentHash) return;
   throw new src_problem.A(`${source.arn} has other content than the report says: AWS has CodeSha256 ${source.codeSha256} of ${source.codeSize} bytes, the report ${codeSha256} of ${codeSize}${hash === source.contentHash ? "" : `, with another content hash`}.`, "Do not promote it before you know why: the report may be of another layer, or somebody changed it on its way. To promote what AWS has, give the ARN as `source`.");
  }
  function refuseOtherPartition(layer, partition) {
   if (layer.partition === partition) return;
   throw new src_problem.A(`${layer.arn} is in the partition ${layer.partition} and the job's account in ${partition}; no credentials are good for both.`, `Promote in two jobs: the first, with credentials of ${layer.partition}, has \`source: ${layer.arn}\` and \`zip: hand-off/layer.zip\`, and uploads that file and its report with actions/upload-artifact; the second downloads both and has \`source: hand-off/report.json\` and \`zip: hand-off/layer.zip\`.`);
  }
  function refuseElsewhere({region: region}, layer) {
   if (layer.region === region) return;
   throw new src_problem.A(`${layer.arn} cannot be read in ${region}: AWS shows a version only in its own region.`, `Read it with a connection to ${layer.region}.`);
  }
  function source_missing({arn: arn, name: name, region: region}) {
   return new src_problem.A(`There is no layer version ${arn}; it was deleted, or never was.`, `Look at what there is with \`aws lambda list-layer-versions --region ${region} --layer-name ${name}\`, and correct \`source\`.`);
  }
  function notShared(error, layer) {
   if (!(error instanceof src_problem.A)) return undefined;
   const {code: code, message: message} = (0, aws_failure.g5)(error.cause);
   const isIdentity = message.includes("identity-based policy") || message.includes("explicit deny");
   const caller = /User: arn:[^:]+:[a-z]+::(\d{12}):/.exec(message)?.[1];
   if (!code.startsWith("AccessDenied") || isIdentity || caller === layer.account) return undefined;
   const {arn: arn, name: name, version: version, region: region, account: account} = layer;
   const grant = [ `aws lambda add-layer-version-permission --region ${region} --layer-name ${name} --version-number ${version}`, `--statement-id promote-${caller ?? "ACCOUNT"} --action lambda:GetLayerVersion --principal ${caller ?? "ACCOUNT"}` ].join(" ");
   return new src_problem.A(`${arn} is not shared with the job's account${caller ? ` ${caller}` : ""}, or there is no such version.`, `Have its owner ${account} grant it: \`${grant}\`; or give a role of that account which may read it: \`source-role: arn:${layer.partition}:iam::${account}:role/NAME\`.`, {
    cause: error.cause
   });
  }
  function isHandingOver({from: from, zip: zip}) {
   return from.kind === "version" && zip !== undefined;
  }
  async function takeSource(taking) {
   const {source: source, reported: reported, workspace: workspace} = taking;
   if (source.from.kind === "report" && source.zip !== undefined) {
    const handOff = refuseIncomplete(reported, source.from.path);
    const archive = readHandOff(source.zip, workspace, handOff);
    return {
     source: handOff,
     archive: archive,
     path: (0, external_node_path_.resolve)(workspace, source.zip)
    };
   }
   const layer = (0, aws_arn.i3)(reported.arn);
   if (!layer) throw new TypeError(`${reported.arn} was not checked`);
   const aws = await connectToSource(layer, taking);
   try {
    const described = await describeSource(aws, layer);
    refuseOtherThanReported(described, reported);
    return {
     source: described,
     ...await fetch(aws, described, taking)
    };
   } finally {
    aws.close();
   }
  }
  async function connectToSource(layer, taking) {
   const {source: source, region: region, interruption: interruption} = taking;
   const own = {
    ...region && {
     region: region
    },
    interruption: interruption
   };
   if (!isHandingOver(source)) {
    const home = await connect(own);
    home.close();
    refuseOtherPartition(layer, home.partition);
   }
   if (source.role) return connectAs(own, {
    roleArn: source.role,
    region: layer.region
   });
   return connect({
    region: layer.region,
    interruption: interruption
   });
  }
  async function fetch(aws, described, {source: source, to: to, workspace: workspace, dryRun: dryRun}) {
   const keep = isHandingOver(source) && !dryRun;
   const path = keep && source.zip !== undefined ? (0, external_node_path_.resolve)(workspace, source.zip) : to;
   const about = {
    label: "Fetching",
    unit: "bytes",
    total: described.codeSize
   };
   const archive = await (0, log.E0)(about, onProgress => (0, fetch_version.p)(aws, described, {
    to: path,
    keep: keep,
    onProgress: onProgress
   }));
   return {
    archive: archive,
    path: path
   };
  }
  async function promoteVersion(promotion) {
   const {inputs: inputs, report: report, folder: folder, interruption: interruption} = promotion;
   const isHandedOver = isHandingOver(promotion.source);
   const {source: source, archive: archive, path: path} = await log.Rm.group(`Reading ${promotion.reported.arn} of account ${promote_version_accountOf(promotion.reported.arn)}`, () => takeSource({
    ...promotion,
    dryRun: inputs.dryRun,
    region: inputs.regions[0],
    to: (0, external_node_path_.join)(folder, "source.zip")
   }));
   try {
    const layer = proven(source, await proveContent(archive, source), report);
    await requireAttestation(promotion, {
     arn: source.arn,
     path: path,
     sha256: archive.sha256
    });
    if (isHandedOver) {
     tellHandOver(promotion);
     return;
    }
    await deliver({
     inputs: {
      ...inputs,
      ...copied(source.declared)
     },
     ...{
      report: report,
      action: "promote",
      folder: folder,
      interruption: interruption
     },
     layer: {
      contentHash: layer.contentHash,
      unzippedSize: layer.unzippedSize,
      description: descriptionOf(source, layer.contentHash, report),
      pack: () => Promise.resolve(archive),
      check: async isPublic => {
       if (!isPublic) return;
       const {refuseSecrets: refuseSecrets} = await Promise.all([ __webpack_require__.e(441), __webpack_require__.e(156) ]).then(__webpack_require__.bind(__webpack_require__, 2156));
       await refuseSecrets(layer, {
        ...copied(source.declared),
        ...promote_version_textsOf(source)
       }, report);
      }
     }
    });
    tellOtherBytes(source, report);
   } finally {
    archive.close();
   }
  }
  async function requireAttestation({source: {attestation: required}, report: report, folder: folder, interruption: interruption}, zip) {
   if (!required) return;
   const attestation = await log.Rm.group(`Verifying the attestation by ${required.repository}`, () => verifyAttestation(zip, required, {
    folder: folder,
    interruption: interruption
   }));
   report.attestation = attestation;
   log.Rm.info(`Attested by ${attestation.workflow} at commit ${attestation.commit || "unknown"}`);
  }
  function tellHandOver({source: {zip: zip}, inputs: inputs, report: report}) {
   if (inputs.dryRun) report.plan.push(`Write the zip to ${zip}, for the job that publishes it.`);
   log.Rm.info(inputs.dryRun ? "The zip would be handed over" : `The zip is at ${zip}, for the job that publishes it`);
  }
  function withAccount(source) {
   return {
    ...source,
    account: promote_version_accountOf(source.arn)
   };
  }
  function promote_version_accountOf(arn) {
   return (0, aws_arn.i3)(arn)?.account ?? "";
  }
  function proven(source, layer, report) {
   const {entries: entries, unzippedSize: unzippedSize, contentHash: contentHash} = layer;
   report.source = withAccount(source);
   report.layer = {
    ...{
     contentHash: contentHash,
     files: entries.length,
     unzippedSize: unzippedSize
    },
    parts: (0, size.t_)(entries).slice(0, 20)
   };
   log.Rm.info(`${(0, units.z3)(source.codeSize)} of zip, ${(0, units.B4)(entries.length)} files, ${(0, units.z3)(unzippedSize)} unzipped`);
   log.Rm.info(`CodeSha256 ${source.codeSha256} and content sha256:${contentHash} are as they should be`);
   return layer;
  }
  function copied({runtimes: runtimes, architectures: architectures, license: license}) {
   return {
    runtimes: [ ...runtimes ],
    architectures: [ ...architectures ],
    ...license !== undefined && {
     license: license
    }
   };
  }
  function descriptionOf({arn: arn, description: description, contentHash: contentHash}, hash, report) {
   if (contentHash !== undefined) return description;
   const marked = (0, version_mark.RP)(description, hash);
   if (marked.length <= limits.b.descriptionCharacters) return marked;
   const warning = `The description of ${arn} is too long for the content's mark behind it, so the new version has the mark alone.`;
   log.Rm.warning(warning);
   report.warnings.push(warning);
   return (0, version_mark.Fg)(hash);
  }
  function promote_version_textsOf({description: description, declared: declared}) {
   return {
    description: description,
    license: declared.license ?? ""
   };
  }
  function tellOtherBytes({codeSha256: codeSha256}, report) {
   for (const {region: region, version: version} of report.regions) {
    if (!version || version.codeSha256 === codeSha256) continue;
    const warning = `${region}: ${version.arn} has the same content in other bytes (CodeSha256 ${version.codeSha256}): it was packed anew, not promoted. It serves as it is; \`reuse: never\` publishes the very bytes.`;
    log.Rm.warning(warning);
    report.warnings.push(warning);
   }
  }
  async function deleteLayerVersion(aws, of) {
   const input = {
    LayerName: of.layerName,
    VersionNumber: of.version
   };
   await (0, explain.t)(policyAttempt(aws, "lambda:DeleteLayerVersion", of), () => aws.call(options => aws.lambda.send(new dist_cjs.KnR(input), options), {
    repeatable: true
   }));
  }
  function ranked(layers) {
   return layers.flatMap(layer => layer.versions.map(({arn: arn, version: version, createdAt: createdAt}, rank, versions) => {
    const supersededAt = versions[rank - 1]?.createdAt;
    return {
     layer: layer,
     arn: arn,
     version: version,
     createdAt: createdAt,
     supersededAt: supersededAt,
     rank: rank
    };
   }));
  }
  function keepingOf(one, facts) {
   return newest(one, facts) ?? recent(one, facts) ?? named(one, facts) ?? inUse(one, facts) ?? shared(one, facts);
  }
  function newest({rank: rank}, {settings: {keep: keep}}) {
   if (rank >= Math.max(keep, 1)) return undefined;
   return {
    reason: "newest",
    detail: keep === 1 ? "the newest" : `one of the newest ${(0, units.B4)(keep)}`
   };
  }
  const plan_DAY = 24 * 36e5;
  function recent({supersededAt: supersededAt, rank: rank}, facts) {
   const {now: now, settings: settings} = facts;
   if (settings.keepDays === 0 || rank === 0) return undefined;
   if (!supersededAt) return {
    reason: "recent",
    detail: "superseded on a day that AWS does not tell"
   };
   const days = (now - supersededAt.getTime()) / plan_DAY;
   if (days >= settings.keepDays) return undefined;
   const ago = (0, units.B4)(Math.max(0, Math.floor(days)));
   return {
    reason: "recent",
    detail: `superseded ${ago} of ${(0, units.B4)(settings.keepDays)} days ago`
   };
  }
  function named({arn: arn}, {records: records, reports: reports, parameters: parameters}) {
   const [record, report, parameter] = [ records.get(arn), reports.get(arn), parameters.get(arn) ];
   if (report !== undefined) return {
    reason: "report",
    detail: `current by the report ${report}`
   };
   if (record !== undefined) return {
    reason: "record",
    detail: `in the record ${record}`
   };
   if (parameter !== undefined) return {
    reason: "parameter",
    detail: `in the parameter ${parameter}`
   };
   return undefined;
  }
  const NAMED_USERS = 3;
  function inUse({arn: arn}, {users: users}) {
   const all = [ ...users.get(arn) ?? [] ];
   if (all.length === 0) return undefined;
   const more = all.length - NAMED_USERS;
   const others = more > 0 ? ` and ${(0, units.B4)(more)} more` : "";
   return {
    reason: "in-use",
    detail: `attached to ${all.slice(0, NAMED_USERS).join(", ")}${others}`
   };
  }
  function shared({arn: arn, layer: layer}, {sharing: sharing, settings: settings}) {
   const found = sharing.get(arn);
   if (!found || !isShared(found) || settings.includeShared && layer.named) return undefined;
   const {grantees: grantees, unknown: unknown} = found;
   const statements = unknown.map(id => `whom the statement ${id} says`);
   const [first = "", ...more] = [ ...grantees, ...statements ];
   const others = more.length > 0 ? ` and ${(0, units.B4)(more.length)} more` : "";
   return {
    reason: "shared",
    detail: `shared with ${first}${others}`
   };
  }
  async function lookAtUses(aws, uses) {
   for await (const listed of listFunctionVersions(aws, "all")) noteUses(uses, listed);
   const [any] = uses.revisions.keys();
   if (any !== undefined) await listVersionsOfFunction(aws, any).next();
  }
  async function lookAgain(aws, uses) {
   const changed = [];
   let functions = 0;
   for await (const {arn: arn, revisionId: revisionId} of listFunctionVersions(aws, "latest")) {
    functions += 1;
    if (uses.revisions.get(arn) !== revisionId) changed.push(arn);
   }
   for (const arn of changed) for await (const listed of listVersionsOfFunction(aws, arn)) noteUses(uses, listed);
   return Math.ceil(functions / FUNCTIONS_A_CALL) + changed.length;
  }
  const FUNCTIONS_A_CALL = 50;
  function noteUses({asked: asked, users: users, revisions: revisions}, listed) {
   const {name: name, arn: arn, version: version, revisionId: revisionId, layers: layers} = listed;
   if (version === "$LATEST") revisions.set(arn, revisionId);
   const user = version === "$LATEST" ? name : `${name}:${version}`;
   for (const layer of layers) if (asked.has(layer)) users.set(layer, (users.get(layer) ?? new Set).add(user));
  }
  const CALLS_AT_ONCE = 5;
  async function prune_look_look({aws: aws, report: report, tell: tell}, inputs, named) {
   const layers = await inventoryLayers(aws, inputs.layers, inputs.maxLayers);
   const versions = ranked(layers);
   tell(`${(0, units.B4)(versions.length)} versions of ${(0, units.B4)(layers.length)} layers found`);
   const known = {
    parameters: new Map,
    sharing: new Map
   };
   const users = new Map;
   const facts = {
    settings: inputs,
    users: users,
    ...named,
    ...known,
    now: nowAt(aws)
   };
   const open = () => versions.filter(one => !keepingOf(one, facts));
   await lookAtParameters(aws, inputs, {
    layers: namesOf(open()),
    facts: facts
   });
   const uses = {
    asked: new Set(open().map(({arn: arn}) => arn)),
    users: users,
    revisions: new Map
   };
   if (uses.asked.size > 0) await lookAtUses(aws, uses);
   const gone = await look_lookAtSharing(aws, open(), facts);
   const sizes = await readSizes(aws, open().filter(({arn: arn}) => !gone.has(arn)));
   const lines = versions.map(one => ({
    one: one,
    told: lineOf(one, {
     facts: facts,
     sizes: sizes,
     inputs: inputs
    })
   }));
   report.versions = lines.map(({told: told}) => told);
   const doomed = lines.filter(({told: told}) => told.codeSize !== undefined).reverse();
   return {
    layers: layers,
    doomed: byLayer(doomed),
    facts: facts,
    uses: uses
   };
  }
  function nowAt({clock: clock, lambda: lambda}) {
   return (0, aws_clock.Q$)(clock).getTime() + lambda.config.systemClockOffset;
  }
  function namesOf(versions) {
   return [ ...new Set(versions.map(({layer: layer}) => layer.name)) ];
  }
  function byLayer(doomed) {
   const names = namesOf(doomed.map(({one: one}) => one)).reverse();
   return names.flatMap(name => doomed.filter(({one: one}) => one.layer.name === name));
  }
  async function lookAtParameters(aws, {parameter: parameter}, {layers: layers, facts: facts}) {
   if (parameter === undefined) return;
   const named = layers.map(layerName => (0, parameter_name.x)(parameter, {
    layerName: layerName,
    region: aws.region
   }));
   for (const name of new Set(named)) {
    const value = (await readParameter(aws, name))?.value;
    if (value !== undefined) facts.parameters.set(value, name);
   }
  }
  async function look_lookAtSharing(aws, versions, {sharing: sharing}) {
   const gone = new Set;
   await sideBySide(versions, CALLS_AT_ONCE, async ({arn: arn}) => {
    const found = await readSharing(aws, arn);
    if (found) sharing.set(arn, found); else gone.add(arn);
   });
   return gone;
  }
  async function readSizes(aws, versions) {
   const sizes = new Map;
   await sideBySide(versions, CALLS_AT_ONCE, async ({arn: arn, layer: layer, version: version}) => {
    const found = await (0, aws_layers.HF)(aws, layer.name, version);
    if (found) sizes.set(arn, found.codeSize);
   });
   return sizes;
  }
  function lineOf(one, {facts: facts, sizes: sizes, inputs: inputs}) {
   const {layer: layer, version: version, arn: arn, createdAt: createdAt} = one;
   const about = {
    layer: layer.name,
    version: version,
    arn: arn,
    ...createdAt && {
     createdAt: createdAt.toISOString()
    }
   };
   const keeping = keepingOf(one, facts);
   if (keeping) return {
    ...about,
    status: "kept",
    ...keeping
   };
   const codeSize = sizes.get(arn);
   if (codeSize === undefined) return {
    ...about,
    status: "gone"
   };
   return {
    ...about,
    codeSize: codeSize,
    status: inputs.dryRun ? "planned" : "not-reached"
   };
  }
  async function deleteVersions(site, found, {inputs: inputs, update: update}) {
   let done = 0;
   const work = {
    site: site,
    found: found,
    inputs: inputs,
    refused: new Set,
    update: () => update(++done)
   };
   for (let rest = found.doomed; rest.length > 0; ) {
    const calls = await lookAgain(site.aws, found.uses);
    const batch = rest.slice(0, Math.max(1, calls));
    await deleteBatch(work, batch);
    rest = rest.slice(batch.length).filter(({one: one}) => !work.refused.has(one.layer.name));
   }
   await confirmDeleted(site, found);
  }
  async function deleteBatch(work, batch) {
   const {site: site, found: found, inputs: inputs} = work;
   const layers = namesOf(batch.map(({one: one}) => one));
   await lookAtParameters(site.aws, inputs, {
    layers: layers,
    facts: found.facts
   });
   const ends = await sideBySide(batch, CALLS_AT_ONCE, async doomed => {
    try {
     await deleteOne(work, doomed);
     work.update();
     return undefined;
    } catch (error) {
     return delete_refuse(work, doomed, error);
    }
   });
   const end = ends.find(one => one !== undefined);
   if (end) throw end.error;
  }
  function delete_refuse(work, {one: one, told: told}, error) {
   const {site: site, refused: refused} = work;
   const isUnsent = error instanceof aws_interrupted.j$ && error.cause === undefined;
   told.status = isUnsent ? "not-reached" : "failed";
   if (error instanceof aws_interrupted.j$ || isOutOfReach(error)) return {
    error: error
   };
   if (!refused.has(one.layer.name)) site.fail((0, conclude.g)(error));
   refused.add(one.layer.name);
   return undefined;
  }
  async function deleteOne({site: site, found: found, refused: refused}, {one: one, told: told}) {
   const {aws: aws, tell: tell, warn: warn} = site;
   const {layer: layer, version: version, arn: arn} = one;
   if (refused.has(layer.name)) return;
   const sharing = await readSharing(aws, arn);
   if (!sharing) {
    told.status = "gone";
    return;
   }
   found.facts.sharing.set(arn, sharing);
   const keeping = keepingOf(one, found.facts);
   if (keeping) {
    Object.assign(told, {
     status: "kept",
     keptLate: true,
     ...keeping
    });
    warn(`Version ${version} of layer ${layer.name} was to be deleted and stays: by now it is ${keeping.detail}.`);
    return;
   }
   await deleteLayerVersion(aws, {
    layerName: layer.name,
    version: version
   });
   told.status = "deleted";
   tell(`Version ${version} of layer ${layer.name} deleted`);
  }
  const delete_SETTLE_PAUSES = [ 0, 1e3, 2e3, 4e3, 8e3, 15e3 ];
  async function confirmDeleted({aws: aws}, {doomed: doomed}) {
   const deleted = doomed.filter(({told: told}) => told.status === "deleted").map(({one: one}) => one);
   const arns = new Set(deleted.map(({arn: arn}) => arn));
   await sideBySide(namesOf(deleted), CALLS_AT_ONCE, async name => {
    let listed = [];
    for (const pause of delete_SETTLE_PAUSES) {
     await aws.sleep(pause);
     const versions = await (0, aws_layers.yO)(aws, name, "all");
     listed = versions.filter(({arn: arn}) => arns.has(arn)).map(({version: version}) => version);
     if (listed.length === 0) return;
    }
    throw new src_problem.A(`AWS still lists version ${listed.join(", ")} of layer "${name}" in ${aws.region}, which it said was deleted.`, `Look again in a while, \`aws lambda list-layer-versions --region ${aws.region} --layer-name ${name}\`, and run the job again if it is still there.`);
   });
  }
  var prune_words = __webpack_require__(5072);
  function describe_describePlan({versions: versions}) {
   const layers = (0, prune_words.BS)(versions).map(([name, own]) => ({
    name: name,
    own: own,
    doomed: own.filter(isDoomed)
   }));
   const going = layers.filter(({doomed: doomed}) => doomed.length > 0);
   const staying = layers.filter(({doomed: doomed}) => doomed.length === 0);
   return [ ...going.map(({name: name, own: own, doomed: doomed}) => {
    const numbers = doomed.map(({version: version}) => version);
    const what = `Delete version${numbers.length === 1 ? "" : "s"} ${(0, prune_words.GU)(numbers)} of layer ${name}`;
    return `${what}, ${(0, units.z3)((0, prune_words.$$)(doomed))}; ${kept(own)}.`;
   }), ...staying.map(({name: name, own: own}) => `Delete nothing of layer ${name}; ${kept(own)}.`) ];
  }
  function isDoomed({status: status}) {
   return status === "planned" || status === "not-reached";
  }
  function kept(versions) {
   const staying = versions.filter(({status: status}) => status === "kept");
   if (staying.length === 0) return "none stays";
   return `${(0, units.B4)(staying.length)} stay${staying.length === 1 ? "s" : ""}: ${(0, prune_words.fb)(staying)}`;
  }
  var artifact = __webpack_require__(1479);
  function refuseOtherRepositories({madeBy: madeBy}, here, path) {
   if (!madeBy) {
    throw new src_problem.A(`${path} does not say which repository, workflow and run made it.`, "Give a record that a run of this repository made on GitHub, as it was uploaded.");
   }
   if (!here) {
    throw new src_problem.A(`Whether ${path} is a record of this repository is not known: GITHUB_REPOSITORY_ID, GITHUB_WORKFLOW_REF and GITHUB_RUN_ID are not all set.`, "Run the step on GitHub, or on a runner that sets them.");
   }
   if (madeBy.repositoryId === here.repositoryId) return;
   throw new src_problem.A(`${path} was made in the repository with the id ${madeBy.repositoryId}, by run ${madeBy.runId} of ${madeBy.workflow}, and this is the repository with the id ${here.repositoryId}.`, "Run the step in the repository whose workflow made the record.");
  }
  function refuseOtherRegion({region: region}, here) {
   if (region === here) return;
   throw new src_problem.A(`The record is of a rollout in ${region}, and this step works in ${here}.`, `Run it with \`AWS_REGION: ${region}\`.`);
  }
  function refuseOutOfScope(record, scope, path) {
   const {partition: partition, region: region, account: account} = scope;
   const arn = kind => `arn:${partition}:lambda:${region}:${account}:${kind}:`;
   const {layerName: layerName, version: version} = record;
   if (!LAYER_NAME.test(layerName)) throw refused(path, 1, `names "${layerName}", which is no layer's name`);
   const layerArn = `${arn("layer")}${layerName}`;
   const only = `a record only changes versions of its own layer in the account of the step, ${layerArn}`;
   if (version !== undefined && !record_scope_isOf(version, layerArn)) {
    throw refused(path, 1, `is of ${version}, and ${only}`);
   }
   for (const {line: line, intent: intent} of record.lines) {
    const fault = faultIn(intent, {
     functions: arn("function"),
     layerArn: layerArn,
     only: only
    });
    if (fault !== undefined) throw refused(path, line, fault);
   }
  }
  const LAYER_NAME = /^[a-zA-Z0-9-_]{1,140}$/;
  const FUNCTION_NAME = /^[a-zA-Z0-9-_]{1,64}$/;
  const ALIAS_NAME = /^(?!\d+$)[a-zA-Z0-9-_]{1,128}$/;
  const FUNCTION_VERSION = /^(?:\$LATEST|[1-9]\d*)$/;
  function faultIn(intent, {functions: functions, layerArn: layerArn, only: only}) {
   const {function: arn} = intent;
   if (!arn.startsWith(functions) || !FUNCTION_NAME.test(arn.slice(functions.length))) return `names the function ${arn}, and a record only changes functions of the account and region of the step, ${functions}…`;
   switch (intent.what) {
   case "version":
    return undefined;

   case "alias":
    if (!ALIAS_NAME.test(intent.alias)) return `names "${intent.alias}", which is no alias of ${arn}`;
    return aliasFault(intent.before, arn) ?? aliasFault(intent.after, arn);

   case "layers":
    {
     const other = foreignChange(intent.before, intent.after, layerArn);
     return other === undefined ? undefined : `changes ${other} on ${arn}, and ${only}`;
    }
   }
  }
  function aliasFault({version: version, weights: weights}, arn) {
   const odd = [ version, ...Object.keys(weights) ].find(one => !FUNCTION_VERSION.test(one));
   if (odd !== undefined) return `points an alias to "${odd}", which is no version of ${arn}`;
   const share = Object.values(weights).find(one => !(one >= 0 && one <= 1));
   return share === undefined ? undefined : `gives a version of ${arn} the share ${share} of an alias`;
  }
  function foreignChange(before, after, layerArn) {
   const others = list => list.filter(arn => !record_scope_isOf(arn, layerArn));
   const [had, has] = [ others(before), others(after) ];
   const at = Array.from({
    length: Math.max(had.length, has.length)
   }, (_, index) => index).find(index => had[index] !== has[index]);
   if (at !== undefined) return had[at] ?? has[at];
   const places = list => list.flatMap((arn, index) => record_scope_isOf(arn, layerArn) ? [ index ] : []);
   const [from, to] = [ places(before), places(after) ];
   const isTwice = from.length > 1 || to.length > 1;
   const isMoved = from.length > 0 && to.length > 0 && from[0] !== to[0];
   return isTwice || isMoved ? `the place of ${after[to[0] ?? 0] ?? layerArn}` : undefined;
  }
  function record_scope_isOf(arn, layerArn) {
   return (0, aws_arn.i3)(arn)?.layerArn === layerArn;
  }
  function refused(path, line, fault) {
   return new src_problem.A(`Line ${line} of ${path} ${fault}. Nothing is written.`, "Give the record as the rollout left it, in the account whose functions it changed; for anything else use `functions` and `to`. If it was given so, find out who wrote the artifact.");
  }
  const MAX_RECORD_BYTES = 256 * 1024 * 1024;
  function findRecord(place) {
   const found = theOneAt(place);
   refuseOtherRepositories(found, currentWorkflowRun(), found.path);
   return found;
  }
  function theOneAt({path: path, workspace: workspace, region: region}) {
   const files = recordsAt((0, external_node_path_.resolve)(workspace, path), path);
   const shown = file => (0, external_node_path_.join)(path, (0, external_node_path_.relative)((0, external_node_path_.resolve)(workspace, path), file));
   const [file, ...others] = files;
   if (file === undefined) {
    throw new src_problem.A(`There is no record in ${path}.`, "Give the folder into which actions/download-artifact put it, or the file itself; a rollout that wrote nothing has none.");
   }
   if (others.length > 0) {
    const [here, ...more] = files.flatMap(one => recordOf(region, one, shown(one)));
    if (here && more.length === 0) return here;
    throw new src_problem.A(`There are ${files.length} records in ${path}, and each undoes a rollout of its own.`, `Give one of them, the newest first, or run the step in the region of the one that is meant: \`record: ${shown(file)}\`.`);
   }
   return readFound(file, shown(file));
  }
  function readFound(file, path) {
   return {
    ...readRecordWithLines((0, external_node_fs_.readFileSync)(file, "utf8"), path),
    path: path
   };
  }
  function recordOf(region, file, path) {
   try {
    const record = readFound(file, path);
    return record.region === region ? [ record ] : [];
   } catch (error) {
    if (error instanceof src_problem.A) return [];
    throw error;
   }
  }
  function recordsAt(place, path) {
   const files = (0, artifact.u)(place, name => name.endsWith(".jsonl"));
   if (files) return files.filter(file => (0, external_node_fs_.statSync)(file).size <= MAX_RECORD_BYTES);
   throw new src_problem.A(`There is nothing at ${path}.`, "`record` is a path below the workspace, or an absolute one; download the artifact in a step before.");
  }
  function reportedVersions(text, path) {
   const {schema: schema, action: action, regions: regions} = reports_parsed(text);
   if (schema !== 1 || action !== "publish" && action !== "promote" || !Array.isArray(regions)) {
    throw new src_problem.A(`${path} is not a report of a run that published or promoted a layer.`, "Give the file that the output `report` of that run names, or take it out of `records`.");
   }
   return regions.map(region => (0, source_version.Pf)((0, source_version.Pf)(region)["version"])["arn"]).filter(arn => typeof arn === "string" && (0, 
   aws_arn.i3)(arn) !== undefined);
  }
  function reports_parsed(text) {
   try {
    return (0, source_version.Pf)(JSON.parse(text));
   } catch {
    return {};
   }
  }
  function namedVersions(paths, workspace) {
   const named = {
    records: new Map,
    reports: new Map
   };
   for (const path of paths) {
    for (const {file: file, shown: shown} of filesAt(path, workspace)) {
     const [versions, arns] = file.endsWith(".json") ? [ named.reports, reportedVersions(textOf(file, shown), shown) ] : [ named.records, records_versionsIn(records_recorded(textOf(file, shown), shown)) ];
     for (const arn of arns) if (!versions.has(arn)) versions.set(arn, shown);
    }
   }
   return named;
  }
  function filesAt(path, workspace) {
   const place = (0, external_node_path_.resolve)(workspace, path);
   const files = (0, artifact.u)(place, isNaming) ?? [];
   if (files.length === 0) {
    throw new src_problem.A(`There is no record or report at ${path}, which \`records\` names.`, "Give the folder into which actions/download-artifact put them, or take it out of `records` if there are none to be kept.");
   }
   return files.map(file => ({
    file: file,
    shown: (0, external_node_path_.join)(path, (0, external_node_path_.relative)(place, file))
   }));
  }
  function isNaming(name) {
   return name.endsWith(".jsonl") || name === "report.json";
  }
  function records_recorded(text, shown) {
   const record = readRecord(text, shown);
   refuseOtherRepositories(record, currentWorkflowRun(), shown);
   return record;
  }
  function textOf(file, shown) {
   if ((0, external_node_fs_.statSync)(file).size <= MAX_RECORD_BYTES) return (0, external_node_fs_.readFileSync)(file, "utf8");
   throw new src_problem.A(`${shown} is larger than any record of a rollout or report of a run.`, "Give the files that the outputs `record` and `report` named, and nothing else.");
  }
  function records_versionsIn({functions: functions, version: version}) {
   const written = functions.flatMap(({layers: layers}) => layers.flatMap(({before: before, after: after}) => [ ...before, ...after ]));
   return [ ...version === undefined ? [] : [ version ], ...written ].filter(arn => (0, aws_arn.i3)(arn) !== undefined);
  }
  async function pruneLayers(prune) {
   const {inputs: inputs, report: report, interruption: interruption} = prune;
   const named = namedVersions(inputs.records, process.env["GITHUB_WORKSPACE"] || process.cwd());
   const {connections: connections, close: close} = await connectEverywhere({
    ...{
     regions: inputs.regions,
     allowedAccountIds: inputs.allowedAccountIds,
     interruption: interruption
    },
    onConnected: regions => report.regions = regions.map(region => ({
     region: region,
     versions: []
    }))
   });
   try {
    const sites = sitesOf(connections, report);
    const looks = await log.Rm.group(`Looking at what is in ${prune_layers_placesOf(sites)}`, () => lookEverywhere(sites, site => prune_look_look(site, inputs, named), failAlone(prune)));
    if (looks.late.length === 0) refuseMissing(prune);
    const go = async (site, found) => {
     for (const step of describe_describePlan(site.report)) {
      site.tell(step);
      report.plan.push(site.place(step));
     }
     if (!inputs.dryRun) await deleteIn(site, found, inputs);
    };
    await inRegions(prune, looks.found, go);
    await inRegions(prune, looks.late, async (site, found) => go(site, await found));
    refuseMissing(prune);
    warnOfNoMatch(prune);
   } finally {
    close();
   }
  }
  function sitesOf(connections, report) {
   return connections.map((aws, index) => {
    const place = text => connections.length > 1 ? `${aws.region}: ${text}` : text;
    return {
     aws: aws,
     report: report.regions[index] ?? {
      region: aws.region,
      versions: []
     },
     place: place,
     tell: text => log.Rm.info(place(text)),
     warn: text => {
      log.Rm.warning(place(text));
      report.warnings.push(place(text));
     },
     fail: problem => report.problems.push({
      ...problem,
      what: place(problem.what)
     })
    };
   });
  }
  function prune_layers_placesOf(sites) {
   return sites.length === 1 ? sites[0]?.aws.region ?? "" : `${sites.length} regions`;
  }
  async function deleteIn(site, found, inputs) {
   const total = found.doomed.length;
   if (total === 0) return;
   const progress = {
    label: site.place("Deleting"),
    total: total,
    unit: "versions"
   };
   await (0, log.E0)(progress, update => deleteVersions(site, found, {
    inputs: inputs,
    update: update
   }));
  }
  function refuseMissing({inputs: inputs, report: report}) {
   if (report.regions.some(({problem: problem}) => problem)) return;
   const layers = layersIn(report);
   const missing = inputs.layers.flatMap(one => one.kind === "name" && !layers.has(one.name) ? [ `"${one.name}"` ] : []);
   if (missing.length === 0) return;
   const [layer, no] = missing.length === 1 ? [ "layer", "has no version" ] : [ "layers", "have no version" ];
   throw new src_problem.A(`\`layer-name\` names the ${layer} ${missing.join(", ")}, which ${no} in ${prune_layers_regionsOf(report)}.`, "Correct the name, or the region and the role of the credentials step: `aws lambda list-layers` lists the layers there.");
  }
  function warnOfNoMatch({inputs: inputs, report: report}) {
   if (report.regions.some(({problem: problem}) => problem)) return;
   const names = [ ...layersIn(report) ];
   for (const selector of inputs.layers) {
    if (selector.kind === "name" || names.some(name => (0, glob.k)(selector.pattern, name))) continue;
    const warning = `No layer in ${prune_layers_regionsOf(report)} matches ${selector.pattern}.`;
    log.Rm.warning(warning);
    report.warnings.push(warning);
   }
  }
  function layersIn({regions: regions}) {
   return new Set(regions.flatMap(({versions: versions}) => versions.map(({layer: layer}) => layer)));
  }
  function prune_layers_regionsOf({regions: regions}) {
   return regions.map(({region: region}) => region).join(", ");
  }
  function plannedChanges({waves: waves}) {
   const planned = waves.flatMap(({functions: functions}) => functions.filter(({done: done}) => !done));
   return planned.map(({fn: fn, goal: goal, alias: alias, back: back = {}}) => ({
    function: fn.name,
    before: fn.layers,
    after: goal.kind === "undo" ? back.layers ?? fn.layers : nextLayers(fn.layers, goal.layer),
    ...alias && back.alias && {
     alias: {
      name: alias.name,
      before: targetOf(alias.read),
      after: back.alias
     }
    }
   }));
  }
  async function planToVersion(aws, inputs, {to: to, layerName: layerName}) {
   const layer = (0, aws_arn.i3)(to);
   if (layer) to_version_refuseOtherRegion(layer, aws.region);
   const versions = layer ? [] : await (0, aws_layers.yO)(aws, layerName, "all");
   if (!layer && versions.length === 0) throw noVersions(layerName, aws.region);
   const layerArnFor = functionArn => layer?.layerArn ?? layerArnBeside(functionArn, layerName);
   const versionFor = fn => layer ? to : previousOf(fn, layerArnFor(fn.arn), versions);
   const settings = {
    ...inputs,
    attach: "never"
   };
   const undeclared = {
    runtimes: [],
    architectures: [],
    unzippedSize: undefined
   };
   const targetOf = fn => {
    const arn = versionFor(fn);
    return arn instanceof src_problem.A ? arn : {
     layerArn: layerArnFor(fn.arn),
     arn: arn,
     ...undeclared
    };
   };
   const prepared = await prepare(aws, {
    inputs: settings,
    layerArnFor: layerArnFor,
    targetOf: targetOf
   });
   const declared = fn => {
    const target = targetOf(fn);
    if (target instanceof src_problem.A) return target;
    return {
     ...target,
     ...prepared.fleet.layers.get(target.arn)?.declared
    };
   };
   return makePlan({
    ...prepared,
    settings: settings,
    targetOf: declared
   });
  }
  function to_version_refuseOtherRegion({arn: arn, region: region}, here) {
   if (region === here) return;
   throw new src_problem.A(`\`to\` is ${arn}, and functions in ${here} take layers of their own region only.`, `Run the step with \`AWS_REGION: ${region}\`.`);
  }
  function noVersions(layerName, region) {
   return new src_problem.A(`There is no layer "${layerName}" in ${region}, or it has no version any more.`, "Check `layer-name`, the region and the account of the credentials.");
  }
  function previousOf({name: name, layers: layers}, layerArn, versions) {
   const current = (0, aws_arn.i3)(layers[indexOfLayer(layers, layerArn)] ?? "")?.version ?? Infinity;
   const older = versions.find(({version: version}) => version < current);
   if (older) return older.arn;
   return new src_problem.A(`Function "${name}" has version ${current} of the layer, and no older one exists any more.`, "Give the ARN of another version in `to`, or take the function off `functions`.");
  }
  async function goBack(going) {
   const {inputs: inputs, report: report, interruption: interruption} = going;
   const source = readSource(going);
   const aws = await connect({
    ...inputs.region && {
     region: inputs.region
    },
    interruption: interruption
   });
   try {
    await refuseByAccount(aws, inputs, source);
    const settings = {
     ...inputs,
     alarms: await quietAlarms(aws, going)
    };
    const plan = await log.Rm.group(`Looking at what is in ${aws.region}`, () => planOf(aws, settings, source));
    refuseAll(plan.problems);
    if (inputs.dryRun) go_back_tellPlan(report, plan); else await go_back_putBack(aws, {
     ...going,
     inputs: settings
    }, plan);
    if (inputs.from.kind === "record") refuseLeftAlone(plan);
   } finally {
    aws.close();
   }
  }
  function readSource({inputs: {from: from, region: region}, report: report}) {
   if (from.kind === "version") {
    report.layerName = from.layerName;
    return from;
   }
   const workspace = process.env["GITHUB_WORKSPACE"] || process.cwd();
   const record = findRecord({
    path: from.path,
    workspace: workspace,
    region: region
   });
   report.layerName = record.layerName;
   if (record.madeBy) {
    report.recordMadeBy = record.madeBy;
    log.Rm.info(`The record is of run ${record.madeBy.runId} of ${record.madeBy.workflow}`);
   }
   return {
    kind: "record",
    record: record
   };
  }
  async function refuseByAccount(aws, {allowedAccountIds: allowedAccountIds}, source) {
   const isRecord = source.kind === "record";
   if (isRecord) refuseOtherRegion(source.record, aws.region);
   if (!isRecord && allowedAccountIds.length === 0) return;
   const account = await callerAccount(aws);
   refuseOtherAccounts(account, allowedAccountIds);
   if (!isRecord) return;
   const {partition: partition, region: region} = aws;
   refuseOutOfScope(source.record, {
    partition: partition,
    region: region,
    account: account
   }, source.record.path);
  }
  function planOf(aws, inputs, source) {
   if (source.kind === "record") return planFromRecord(aws, source.record, inputs);
   return planToVersion(aws, inputs, source);
  }
  async function quietAlarms(aws, {inputs: inputs, report: report}) {
   const {quiet: quiet, ringing: ringing} = await sortAlarms(aws, inputs.alarms);
   for (const name of ringing) {
    const warning = `The alarm "${name}" is in ALARM already, so it does not stop the rollback.`;
    log.Rm.warning(warning);
    report.warnings.push(warning);
   }
   return quiet;
  }
  function go_back_tellPlan(report, plan) {
   report.functions.push(...plannedResults(plan));
   report.warnings.push(...plan.warnings);
   report.plan.push(...describePlan(plan), ...(0, layer_moves.oK)(plannedChanges(plan)));
   for (const step of report.plan) log.Rm.info(step);
   for (const warning of plan.warnings) log.Rm.warning(warning);
  }
  async function go_back_putBack(aws, {inputs: inputs, report: report, folder: folder}, plan) {
   const {from: from} = inputs;
   const version = from.kind === "version" && from.to !== "previous" ? {
    version: from.to
   } : {};
   const total = plan.waves.reduce((sum, {functions: functions}) => sum + functions.length, 0);
   for (const move of (0, layer_moves.oK)(plannedChanges(plan))) log.Rm.info(move);
   await log.Rm.group(`Putting back ${(0, units.B4)(total)} function${total === 1 ? "" : "s"}`, () => carryOut(aws, {
    ...{
     plan: plan,
     settings: inputs,
     folder: folder,
     report: report,
     warnings: report.warnings,
     progress: rolloutProgress
    },
    header: {
     action: "rollback",
     region: aws.region,
     layerName: report.layerName ?? "",
     ...version
    },
    madeBy: currentWorkflowRun(),
    expires: credentialExpiration(),
    warn: log.Rm.warning
   }).finally(() => tellResults(report.functions, layer_moves.ym)));
  }
  function refuseLeftAlone({skipped: skipped}) {
   const [first] = skipped;
   if (!first) return;
   const others = skipped.length > 1 ? ` So were ${(0, units.B4)(skipped.length - 1)} more.` : "";
   throw new src_problem.A(`${first.name} was left as it is: ${first.reason}${others}`, "The report says why for each; put them right by hand, the record has what they had.");
  }
  var vulnerabilities = __webpack_require__(3697);
  var ignore_list = __webpack_require__(8917);
  const MOST_COMPONENTS = 2e3;
  const SCAN_TIMEOUT = 12e4;
  async function scanSbom(aws, sbom, subject) {
   const attempt = {
    service: "Amazon Inspector",
    action: "inspector-scan:ScanSbom",
    subject: `the scan of ${subject}`,
    resource: "*",
    region: aws.region
   };
   const send = signedJson(aws, {
    ...{
     service: "inspector-scan",
     path: "/scan/sbom"
    },
    input: {
     sbom: sbom,
     outputFormat: "CYCLONE_DX_1_5"
    }
   });
   return (0, explain.t)(attempt, async () => {
    const reply = await aws.call(async options => {
     const {sbom: report} = Object(await send(options));
     if (typeof report === "object" && report !== null) return report;
     throw new aws_failure.kB("ScanSbom was answered without a report");
    }, {
     quota: "other",
     repeatable: true,
     timeout: SCAN_TIMEOUT
    });
    return reply;
   });
  }
  var cyclonedx = __webpack_require__(958);
  const FIXED_VERSION = "amazon:inspector:sbom_scanner:fixed_version:";
  const RATERS = [ "NVD", "MITRE", "GITHUB", "GITLAB", "AMAZON_INSPECTOR" ];
  const SEVERITIES = {
   critical: "critical",
   high: "high",
   medium: "medium",
   low: "low"
  };
  function vulnerabilitiesIn(answer, components) {
   const asked = new Map(components.map(one => [ (0, cyclonedx.H8)(one), one ]));
   const told = new Map(componentsIn(answer).map(one => [ textIn(one, "bom-ref"), one ]));
   return answer_listIn(answer, "vulnerabilities").flatMap(one => {
    const refs = answer_listIn(one, "affects").map(affected => textIn(affected, "ref"));
    return (refs.length > 0 ? refs : [ "" ]).map(ref => {
     const component = asked.get(ref) ?? asked.get(textIn(told.get(ref), "purl"));
     return vulnerabilityOf(one, ref, component ?? unknownComponent(ref, told.get(ref)));
    });
   });
  }
  function unknownComponent(ref, one) {
   const [name, version] = [ textIn(one, "name") || ref || "a package", textIn(one, "version") ];
   const purl = textIn(one, "purl");
   return {
    name: name,
    version: version,
    licences: [],
    paths: [],
    ...purl !== "" && {
     purl: purl
    }
   };
  }
  function vulnerabilityOf(one, ref, component) {
   const fixedVersion = propertiesOf(one).get(FIXED_VERSION + ref) ?? "";
   const url = textIn(fieldOf(one, "source"), "url");
   const name = component.group === undefined ? component.name : `${component.group}/${component.name}`;
   return {
    id: textIn(one, "id") || "a vulnerability without a name",
    severity: severityOf(answer_listIn(one, "ratings")),
    package: component.purl ?? `${component.name}@${component.version}`,
    ...{
     name: name,
     version: component.version,
     path: component.paths[0] ?? ""
    },
    ...fixedVersion !== "" && !/^not ?available$/i.test(fixedVersion) && {
     fixedVersion: fixedVersion
    },
    ...url !== "" && {
     url: url
    }
   };
  }
  function severityOf(ratings) {
   const rated = ratings.flatMap(rating => {
    const severity = SEVERITIES[textIn(rating, "severity").toLowerCase()];
    return severity ? [ {
     severity: severity,
     rater: textIn(fieldOf(rating, "source"), "name")
    } ] : [];
   });
   const chosen = RATERS.flatMap(rater => rated.filter(one => one.rater === rater));
   return (chosen[0] ?? rated.find(({rater: rater}) => rater !== "EPSS"))?.severity ?? "unrated";
  }
  function propertiesOf(one) {
   return new Map(answer_listIn(one, "properties").map(each => [ textIn(each, "name"), textIn(each, "value") ]));
  }
  function componentsIn(holder) {
   return answer_listIn(holder, "components").flatMap(one => [ one, ...componentsIn(one) ]);
  }
  function fieldOf(value, name) {
   return typeof value === "object" && value !== null ? value[name] : undefined;
  }
  function answer_listIn(value, name) {
   const list = fieldOf(value, name);
   return Array.isArray(list) ? list : [];
  }
  function textIn(value, name) {
   const text = fieldOf(value, name);
   return typeof text === "string" ? text : "";
  }
  async function scanComponents(aws, components, subject) {
   const known = components.filter(({purl: purl}) => purl !== undefined);
   const found = new Map;
   for (let at = 0; at < known.length; at += MOST_COMPONENTS) {
    const some = known.slice(at, at + MOST_COMPONENTS);
    const answer = await scanSbom(aws, (0, cyclonedx.Gd)(some), subject);
    for (const one of vulnerabilitiesIn(answer, some)) found.set(`${one.id} ${one.package}`, one);
   }
   return [ ...found.values() ];
  }
  async function judgeVulnerabilities(aws, judged) {
   const {layerName: layerName, inventory: inventory, limit: limit, ignoreList: ignoreList, today: today, report: report} = judged;
   const {components: components} = inventory;
   const known = await scanComponents(aws, components, `layer "${layerName}"`);
   const sorted = (0, ignore_list.$)(known, ignoreList, today);
   const {counting: counting, ignored: ignored} = sorted;
   if (report.inside) {
    const packages = components.filter(({purl: purl}) => purl !== undefined).length;
    report.inside.scan = {
     packages: packages,
     vulnerabilities: counting,
     ignored: ignored
    };
   }
   judge_tell(sorted, report);
   return (0, vulnerabilities.pe)(counting, limit);
  }
  function judge_tell({counting: counting, ignored: ignored, expired: expired, unused: unused}, report) {
   const known = counting.length + ignored.length;
   log.Rm.info(`Known vulnerabilities: ${known === 0 ? "none" : `${(0, units.B4)(known)}, of which ${(0, units.B4)(ignored.length)} are ignored`}`);
   for (const {id: id, package: name, expires: expires} of expired) {
    const warning = `The entry for ${id} of ${name} in \`vulnerability-ignore-file\` held until ${expires}, so the vulnerability counts again.`;
    log.Rm.warning(warning);
    report.warnings.push(warning);
   }
   for (const {id: id, package: name} of unused) {
    log.Rm.info(`The entry for ${id} of ${name} in \`vulnerability-ignore-file\` is about nothing in this layer`);
   }
  }
 }
};
