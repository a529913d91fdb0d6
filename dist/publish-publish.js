export const id = 8220;

export const ids = [ 8220 ];

export const modules = {
 47771: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => isFiller,
   D: () => fillerDescription
  });
  const FILLER = "filler for align-versions";
  function fillerDescription(mark) {
   return `${FILLER} ${mark}`;
  }
  function isFiller({description: description}) {
   return description.startsWith(`${FILLER} sha256:`);
  }
 },
 30060: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => newerVersions,
   g: () => supersededBy
  });
  var _rollout_read_sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77832);
  var _shared_concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49572);
  var _rollout_superseded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33783);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38936);
  const READS_AT_ONCE = 8;
  async function newerVersions(aws, {candidates: candidates, layers: layers}, {layerArnFor: layerArnFor, newest: newest}) {
   const served = candidates.map(candidate => {
    const {arn: arn} = candidate.fn;
    const layerArn = layerArnFor(arn);
    return {
     arn: arn,
     layerArn: layerArn,
     numbers: servedBy(candidate, layerArn).filter(number => number > newest)
    };
   });
   const arns = new Set(served.flatMap(({layerArn: layerArn, numbers: numbers}) => numbers.map(number => `${layerArn}:${number}`)));
   const facts = new Map(await (0, _shared_concurrency_js__WEBPACK_IMPORTED_MODULE_3__.X)([ ...arns ], READS_AT_ONCE, async arn => [ arn, layers.get(arn) ?? await (0, 
   _rollout_read_sizes_js__WEBPACK_IMPORTED_MODULE_0__.E)(aws, arn) ]));
   return new Map(served.flatMap(({arn: arn, layerArn: layerArn, numbers: numbers}) => {
    const existing = numbers.filter(number => facts.get(`${layerArn}:${number}`)?.exists);
    return existing.length > 0 ? [ [ arn, Math.max(...existing) ] ] : [];
   }));
  }
  function servedBy({fn: fn, alias: alias, latestPublished: latestPublished}, layerArn) {
   const states = [ fn, alias?.serves, alias?.shares, latestPublished?.read ];
   return states.flatMap(state => (0, _rollout_superseded_js__WEBPACK_IMPORTED_MODULE_1__.It)(state?.layers ?? [], layerArn) ?? []);
  }
  function supersededBy({waves: waves}, newer, version) {
   const ahead = waves.flatMap(({functions: functions}) => functions.map(({fn: fn}) => ({
    name: fn.name,
    has: newer.get(fn.arn) ?? 0
   }))).filter(({has: has}) => has > version);
   const [first] = ahead;
   if (!first) return [];
   const more = ahead.length > 1 ? ` (and a newer one to ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(ahead.length - 1)} more)` : "";
   return [ new _rollout_superseded_js__WEBPACK_IMPORTED_MODULE_1__.bb(`Another pipeline published version ${first.has} of the layer and gave it to function "${first.name}"${more} after this run had listed the versions. Version ${version}, which has the content of this run, is older, so no function was updated.`, `${_rollout_superseded_js__WEBPACK_IMPORTED_MODULE_1__.jl}, and run the one again whose version is to serve.`) ];
  }
 },
 4706: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => targetOf,
   n: () => planRollout
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24750);
  var _rollout_layer_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12767);
  var _rollout_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14416);
  var _newer_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30060);
  const NOTHING_TO_ROLL_OUT = {
   waves: [],
   skipped: [],
   passedOver: [],
   problems: [],
   warnings: []
  };
  function planRollout(options, functions, versionArn) {
   if (!functions) return NOTHING_TO_ROLL_OUT;
   const target = fn => targetOf(options, functions, {
    fn: fn,
    versionArn: versionArn
   });
   const {fleet: fleet, passedOver: passedOver, newer: newer} = functions;
   const plan = (0, _rollout_plan_js__WEBPACK_IMPORTED_MODULE_0__.Cs)({
    fleet: fleet,
    passedOver: passedOver,
    settings: options,
    targetOf: target
   });
   const version = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_2__.i3)(versionArn ?? "")?.version;
   if (version !== undefined) plan.problems.push(...(0, _newer_versions_js__WEBPACK_IMPORTED_MODULE_1__.g)(plan, newer, version));
   return plan;
  }
  function targetOf({layerName: layerName, runtimes: runtimes, architectures: architectures}, {layerArn: known, unzippedSize: unzippedSize, measuredArn: measuredArn, replaces: replaces}, {fn: fn, versionArn: versionArn}) {
   const published = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_2__.i3)(versionArn ?? "")?.layerArn;
   const layerArn = published ?? known ?? (0, _rollout_layer_list_js__WEBPACK_IMPORTED_MODULE_3__.Fv)(fn.arn, layerName);
   const arn = versionArn ?? `${layerArn}:${_rollout_layer_list_js__WEBPACK_IMPORTED_MODULE_3__.qK}`;
   const size = arn === measuredArn ? undefined : unzippedSize;
   const base = {
    layerArn: layerArn,
    arn: arn,
    runtimes: runtimes,
    architectures: architectures,
    unzippedSize: size
   };
   return replaces ? {
    ...base,
    replaces: replaces
   } : base;
  }
 },
 26711: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JU: () => granteesAhead,
   OQ: () => becomesPublic,
   Ul: () => isPublic
  });
  var _lambda_layer_grants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16758);
  function isPublic(grantees) {
   return grantees.some(({kind: kind}) => kind === "public");
  }
  function becomesPublic({wanted: wanted, current: current}) {
   return isPublic(wanted) && !isPublic((0, _lambda_layer_grants_js__WEBPACK_IMPORTED_MODULE_0__.dE)(current));
  }
  function granteesAhead({wanted: wanted}, {waves: waves}) {
   const accounts = waves.flatMap(({functions: functions}) => functions.flatMap(({fn: fn, goal: goal, done: done}) => {
    if (done || goal.kind !== "version") return [];
    const [own, account] = [ goal.layer.layerArn, fn.arn ].map(arn => arn.split(":")[4]);
    return account === undefined || account === own ? [] : [ account ];
   }));
   return wanted.filter(grantee => grantee.kind === "account" && accounts.includes(grantee.id));
  }
 },
 73650: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $2: () => withVersion,
   Iu: () => planRegion,
   N_: () => planPublish,
   QH: () => gapOfStep,
   Sb: () => publishesAnything,
   an: () => STAGES,
   kn: () => withoutRegions
  });
  var _lambda_layer_grants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16758);
  var _plan_rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4706);
  var _plan_sharing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26711);
  var _version_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70707);
  const STAGES = [ "version", "rollout", "grants", "parameter", "watch" ];
  function planPublish(options, regions) {
   const goal = options.alignVersions ? goalOf(regions.map(([{aws: aws}, state]) => gapOf(aws.region, state))) : undefined;
   return {
    regions: regions.map(([region, state]) => [ region, planRegion(options, state, goal) ]),
    watchMinutes: options.watchMinutes
   };
  }
  function planRegion(options, state, goal) {
   const {sharing: sharing, parameter: parameter} = state;
   const version = planVersion(state, goal);
   const versionArn = version.kind === "serve-version" ? version.version.arn : undefined;
   const isNew = version.kind === "publish-version";
   const {wanted: wanted, exact: exact, current: current} = sharing;
   return {
    version: version,
    becomesPublic: (0, _plan_sharing_js__WEBPACK_IMPORTED_MODULE_2__.OQ)(sharing),
    ...options.functions.length > 0 && {
     rollout: planFunctions(options, state, versionArn)
    },
    ...sharing.isAsked && {
     grants: {
      wanted: wanted,
      exact: exact,
      ...(0, _lambda_layer_grants_js__WEBPACK_IMPORTED_MODULE_0__.$z)({
       current: isNew ? [] : current,
       wanted: wanted,
       exact: exact
      })
     }
    },
    ...parameter && {
     parameter: planParameter(parameter, state.newest, versionArn)
    }
   };
  }
  function planParameter({name: name, value: value, newer: newer}, newest, versionArn) {
   return {
    name: name,
    from: value,
    to: versionArn,
    newest: newest,
    newer: versionArn === undefined ? undefined : newer
   };
  }
  function planFunctions(options, {functions: functions, sharing: sharing}, versionArn) {
   const plan = (0, _plan_rollout_js__WEBPACK_IMPORTED_MODULE_1__.n)(options, functions, versionArn);
   return {
    versionArn: versionArn,
    plan: plan,
    ahead: (0, _plan_sharing_js__WEBPACK_IMPORTED_MODULE_2__.JU)(sharing, plan),
    functions: functions
   };
  }
  function withVersion(options, step, {arn: arn, wanted: wanted}) {
   if (step.versionArn === arn) return step;
   const plan = (0, _plan_rollout_js__WEBPACK_IMPORTED_MODULE_1__.n)(options, step.functions, arn);
   return {
    ...step,
    versionArn: arn,
    plan: plan,
    ahead: (0, _plan_sharing_js__WEBPACK_IMPORTED_MODULE_2__.JU)({
     wanted: wanted
    }, plan)
   };
  }
  function planVersion(state, goal) {
   const {reusable: reusable, newest: newest, newestArn: newestArn} = state;
   const count = goal === undefined ? Number(!reusable) : (0, _version_number_js__WEBPACK_IMPORTED_MODULE_3__.fp)(goal, gapOf("", state));
   if (count === 0 && reusable) return {
    kind: "serve-version",
    version: reusable,
    newest: newest
   };
   return {
    kind: "publish-version",
    count: count,
    goal: goal,
    newest: newest,
    newestArn: newestArn,
    existing: reusable
   };
  }
  function gapOf(region, {newest: newest, reusable: reusable}) {
   return {
    region: region,
    newest: newest,
    isCurrent: reusable?.version === newest
   };
  }
  function gapOfStep(region, step) {
   const existing = step.kind === "serve-version" ? step.version : step.existing;
   return {
    region: region,
    newest: step.newest,
    isCurrent: existing?.version === step.newest
   };
  }
  function goalOf(gaps) {
   const goal = (0, _version_number_js__WEBPACK_IMPORTED_MODULE_3__.LF)(gaps);
   (0, _version_number_js__WEBPACK_IMPORTED_MODULE_3__.AC)(goal, gaps);
   return goal;
  }
  function publishesAnything({regions: regions}) {
   return regions.some(([, {version: version}]) => version.kind === "publish-version");
  }
  function withoutRegions(plan, failed) {
   return {
    ...plan,
    regions: plan.regions.filter(([region]) => !failed.includes(region))
   };
  }
 },
 48220: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => publishToRegions
  });
  var format = __webpack_require__(38936);
  var log = __webpack_require__(12853);
  var rollout_plan = __webpack_require__(14416);
  var out_of_reach = __webpack_require__(25679);
  var shared_problem = __webpack_require__(14748);
  var content_mark = __webpack_require__(5714);
  var for_each_region = __webpack_require__(20419);
  var publish_plan = __webpack_require__(73650);
  var lambda_arn = __webpack_require__(24750);
  var error_messages = __webpack_require__(38054);
  var error_kind = __webpack_require__(55544);
  async function refuseForeignVersion({region: region, partition: partition, caller: caller}, {layerName: layerName, layerArn: layerArn}, arn) {
   const replied = (0, lambda_arn.i3)(arn ?? "");
   if (!replied) return;
   const account = (0, lambda_arn.XP)(layerArn ?? "") || (await (caller.account?.catch(() => undefined)) ?? replied.account);
   const expected = `arn:${partition}:lambda:${region}:${account}:layer:${layerName}`;
   if (replied.layerArn !== expected) throw foreignVersion(region, layerName, replied.arn);
  }
  function foreignVersion(region, layerName, arn) {
   return new shared_problem.A(`The reply to lambda:PublishLayerVersion for layer "${layerName}" in ${region} names ${arn}, which is no version of it.`, `Do not use that version. Look for a proxy that changes replies between the runner and AWS, and at what is there: \`aws lambda list-layer-versions --region ${region} --layer-name ${layerName}\`; then run the job again.`);
  }
  var aws_layers = __webpack_require__(46993);
  const READ_PAUSES = [ 0, 1e3, 2e3, 4e3, 8e3, 15e3, 15e3 ];
  const LONG_PAUSE = 8e3;
  async function waitUntilShown(aws, {tell: tell, line: line, from: from}, read) {
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
   const shown = await waitUntilShown(aws, {
    tell: tell,
    line: line,
    from: 1
   }, async () => {
    const version = await (0, aws_layers.HF)(aws, layerName, listed.version);
    return version ?? (await isListed() ? undefined : "deleted");
   });
   if (!shown) throw notShownProblem(aws, `AWS lists ${listed.arn}`, {
    layerName: layerName,
    version: listed.version
   });
   return shown === "deleted" ? undefined : shown;
  }
  function notShownProblem({region: region}, what, {layerName: layerName, version: version}) {
   const command = `aws lambda get-layer-version --layer-name ${layerName} --version-number ${version} --region ${region}`;
   return new shared_problem.A(`${what} and does not show it after ${secondsFrom(0)} seconds.`, `Run the job again as soon as \`${command}\` shows the version; the run then finds it by its content. A run before that may publish the content once more.`);
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
     if (error instanceof shared_problem.A) throw error;
     if ((0, error_kind.fe)(error).kind !== "unclear") throw (0, error_messages.H)(error, publishAttempt(aws, wanted));
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
   throw outcome instanceof shared_problem.A ? outcome : (0, error_messages.H)(outcome, publishAttempt(aws, wanted));
  }
  async function publishOnce(aws, {layerName: layerName, layerArn: layerArn, command: command, bytes: bytes, proof: proof}) {
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
   await refuseForeignVersion(aws, {
    layerName: layerName,
    layerArn: layerArn
   }, reply.LayerVersionArn);
   const version = (0, aws_layers.Gf)(reply, layerName);
   if (version && !isOurs(version, proof)) throw notOurs(version);
   return version;
  }
  async function findPublished(aws, wanted, outcome) {
   const {layerName: layerName, proof: proof, tell: tell} = wanted;
   const line = `the reply to PublishLayerVersion ${replyIn(outcome)}. Checking whether the version exists`;
   let unseen;
   const version = await waitUntilShown(aws, {
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
   if (unseen) throw notShownProblem(aws, `AWS lists ${unseen.arn}`, {
    layerName: layerName,
    version: unseen.version
   });
   tell?.("the version does not exist. Publishing it once more.");
   return undefined;
  }
  function replyIn(outcome) {
   if (outcome instanceof shared_problem.A) return "names no version of this layer";
   const {code: code, status: status, message: message} = (0, error_kind.fe)(outcome);
   if (status !== undefined) return `was unclear (HTTP ${status}, ${message})`;
   return `was lost (${/^(?:Abort|Timeout)Error$/.test(code) ? "no answer in time" : message})`;
  }
  async function takeServing(aws, wanted, {version: made, isFirst: isFirst}) {
   const {layerName: layerName, isOwn: isOwn = false, tell: tell} = wanted;
   const line = `AWS published version ${made.version} and does not show it yet. Waiting for it`;
   const serving = await waitUntilShown(aws, {
    tell: tell,
    line: line,
    from: 1
   }, async () => {
    const equal = isFirst ? [ made ] : await equalVersions(aws, wanted, made.version);
    const chosen = equal.find(({version: version}) => isOwn ? version === made.version : version <= made.version);
    const version = chosen && await (0, aws_layers.HF)(aws, layerName, chosen.version);
    if (version?.version === made.version && version.arn !== made.arn) throw foreignVersion(aws.region, layerName, made.arn);
    if (!version || version.version === made.version && version.codeSha256 !== made.codeSha256) return undefined;
    const numbers = new Set([ ...equal.map(one => one.version), made.version ]);
    numbers.delete(version.version);
    return {
     version: version,
     made: made.version,
     extra: [ ...numbers ].sort((a, b) => a - b)
    };
   });
   if (!serving) throw notShownProblem(aws, `AWS published ${made.arn}`, {
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
   return new shared_problem.A(`AWS made ${version.arn} of other bytes than were sent (CodeSha256 ${version.codeSha256}, ${version.codeSize} bytes).`, "Do not use that version; look for a proxy that changes requests between the runner and AWS, and run the job again.");
  }
  function noVersion({region: region}, {layerName: layerName}) {
   return new shared_problem.A(`AWS Lambda in ${region} answered PublishLayerVersion for layer "${layerName}" without naming a version of it, ${ATTEMPTS} times.`, "Look for a proxy that changes replies between the runner and AWS, and run the job again; a version that exists is found by its content.");
  }
  function publishAttempt(aws, {layerName: layerName}) {
   return (0, aws_layers.xu)(aws, "lambda:PublishLayerVersion", layerName, (0, aws_layers.E6)(aws, layerName));
  }
  var denied = __webpack_require__(49684);
  function explainS3(error, attempt) {
   const failure = {
    ...(0, error_kind.fe)(error),
    ...bucketRegionOf(error)
   };
   const rule = RULES.find(({when: when}) => when(failure, attempt));
   if (!rule) return (0, error_messages.H)(error, generalAttempt(attempt));
   const [what, fix] = rule.say(attempt, failure);
   return new shared_problem.A(what, fix, {
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
   return new shared_problem.A(...elsewhere(aws, bucket, region));
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
    action: action,
    resource: resource,
    subject: subject,
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
   const failure = (0, error_kind.fe)(error);
   const {message: message} = failure;
   if (!/has been denied by S3|Error occurred while GetObject/.test(message)) return undefined;
   const [what, fix] = unreadable(failure, aws, object);
   return new shared_problem.A(what, fix, {
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
  var external_node_crypto_ = __webpack_require__(77598);
  var limits = __webpack_require__(28569);
  const LAMBDA = "lambda.amazonaws.com";
  const READ_ACTIONS = [ "s3:GetObject", "s3:GetObjectVersion" ];
  function lambdaMayRead(policy, object) {
   const statements = statementsOf(policy);
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
  function statementsOf(policy) {
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
  var region_client = __webpack_require__(66690);
  async function createS3Client(aws, owner) {
   const {S3Client: S3Client} = await __webpack_require__.e(3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
   return withExpectedOwner(new S3Client((0, region_client.r)(aws)), owner);
  }
  function withExpectedOwner(client, owner) {
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
  function isDeletionConfirmed({$metadata: $metadata}) {
   return $metadata.httpStatusCode === 204;
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
     if (error instanceof shared_problem.A || !(0, denied.GZ)((0, error_kind.fe)(error))) throw explained(aws, staging, error);
     refused = error;
    }
   }
   throw await saysDenied(aws, staging) ? unowned(aws, staging, refused) : explained(aws, staging, refused);
  }
  function explained(aws, staging, error) {
   return error instanceof shared_problem.A ? error : explainS3(error, {
    aws: aws,
    staging: staging,
    action: "s3:ListBucket"
   });
  }
  async function headBucket(aws, {bucket: bucket}, owner) {
   const {HeadBucketCommand: HeadBucketCommand} = await __webpack_require__.e(3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
   const s3 = await createS3Client(aws, owner);
   const {BucketRegion: region} = await aws.call(options => s3.send(new HeadBucketCommand({
    Bucket: bucket
   }), options), {
    quota: "other",
    repeatable: true
   });
   if (region && region !== aws.region) throw bucketElsewhere(aws, bucket, region);
  }
  async function saysDenied(aws, {bucket: bucket, owners: [owner = ""]}) {
   const {ListObjectsV2Command: ListObjectsV2Command} = await __webpack_require__.e(3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
   const s3 = await createS3Client(aws, owner);
   const list = new ListObjectsV2Command({
    Bucket: bucket,
    MaxKeys: 1
   });
   return aws.call(options => s3.send(list, options), {
    quota: "other"
   }).then(() => false, error => /^access denied\.?$/i.test((0, error_kind.fe)(error).message));
  }
  function unowned({partition: partition}, {bucket: bucket, owners: accounts}, cause) {
   const arn = `arn:${partition}:s3:::${bucket}`;
   const statement = JSON.stringify({
    Effect: "Allow",
    Action: "s3:ListBucket",
    Resource: arn
   });
   const all = accounts.join(" or ");
   return new shared_problem.A(`Bucket ${bucket} does not belong to account ${all}, or the role may not do s3:ListBucket on ${arn}; S3 does not say which.`, `Correct \`s3-bucket\`. If the bucket of another account is meant, list that account beside the job's: \`allowed-account-ids: ${[ ...accounts, "OWNER" ].join(", ")}\`. If it belongs to ${all}, add this statement to the role's policy: ${statement}; a bucket of another account has to allow it in the bucket's policy too.`, {
    cause: cause
   });
  }
  async function callS3(aws, {staging: staging, action: action, send: send}) {
   const s3 = await createS3Client(aws, await bucketOwner(aws, staging));
   const how = {
    quota: "other",
    repeatable: true
   };
   try {
    return await aws.call(options => send(s3, options), how);
   } catch (error) {
    throw error instanceof shared_problem.A ? error : explainS3(error, {
     aws: aws,
     staging: staging,
     action: action
    });
   }
  }
  function stagedObjectKey({prefix: prefix, mode: mode}, layerName, sha256) {
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
   throw new shared_problem.A(`The KMS key ${kmsKeyId} is in ${keyRegion}, and bucket ${bucket} in ${region}.`, `Set \`kms-key-id\` to a key in ${region}; for several regions give the keys one alias (\`kms-key-id: alias/layers\`), or write \`{region}\` in the ARN.`);
  }
  async function checkVersioning(aws, staging) {
   const {bucket: bucket} = staging;
   const {GetBucketVersioningCommand: GetBucketVersioningCommand} = await __webpack_require__.e(3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
   const read = callS3(aws, {
    staging: staging,
    action: "s3:GetBucketVersioning",
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
   return new shared_problem.A(`Bucket ${bucket} keeps no versions, and Lambda refers only to versions of objects (\`s3-object-storage-mode: reference\`).`, `Turn versioning on: \`aws s3api put-bucket-versioning --bucket ${bucket} --versioning-configuration Status=Enabled\`.`);
  }
  async function checkPolicy(aws, staging, layerName) {
   const {bucket: bucket} = staging;
   const {GetBucketPolicyCommand: GetBucketPolicyCommand} = await __webpack_require__.e(3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
   const read = callS3(aws, {
    staging: staging,
    action: "s3:GetBucketPolicy",
    send: async (s3, options) => {
     const command = new GetBucketPolicyCommand({
      Bucket: bucket
     });
     const reply = await s3.send(command, options).catch(error => {
      if ((0, error_kind.fe)(error).code === "NoSuchBucketPolicy") return {
       Policy: NO_POLICY
      };
      throw error;
     });
     if (!isPolicy(reply.Policy)) throw new error_kind.e$("GetBucketPolicy was answered without a policy");
     return reply.Policy;
    }
   });
   const policy = await unlessDenied(read);
   if (policy === undefined) return [ unseen(`whether Lambda may read bucket ${bucket}`, "s3:GetBucketPolicy", aws, bucket) ];
   const object = `arn:${aws.partition}:s3:::${bucket}/${stagedObjectKey(staging, layerName, "0".repeat(64))}`;
   return judge(lambdaMayRead(policy, object), {
    aws: aws,
    staging: staging,
    isFirst: policy === NO_POLICY
   });
  }
  function judge(verdict, {aws: aws, staging: staging, isFirst: isFirst}) {
   const {bucket: bucket, prefix: prefix} = staging;
   if (verdict === "allowed") return [];
   if (verdict === "unknown") return [ `The policy of bucket ${bucket} lets Lambda read under conditions, which are not judged here; should Lambda not fulfil them, the publish is refused.` ];
   const what = `Lambda itself (lambda.amazonaws.com) may not read s3://${bucket}/${prefix}*, and it has to for as long as the layer is used (\`s3-object-storage-mode: reference\`).`;
   if (verdict === "denied") return refuse(what, `Take the statement that denies it out of the policy of bucket ${bucket}.`);
   const statement = grantOf(aws, staging);
   if (!isFirst) return refuse(what, `Add this statement to the bucket's policy, with your account's id: ${JSON.stringify(statement)}.`);
   const policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: [ statement ]
   });
   return refuse(what, `Give the bucket this policy, with your account's id: \`aws s3api put-bucket-policy --bucket ${bucket} --policy '${policy}'\`.`);
  }
  function refuse(what, fix) {
   throw new shared_problem.A(what, fix);
  }
  function grantOf({partition: partition}, {bucket: bucket, prefix: prefix}) {
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
    if (error instanceof shared_problem.A && (0, denied.GZ)((0, error_kind.fe)(error.cause))) return undefined;
    throw error;
   });
  }
  function unseen(what, action, {partition: partition}, bucket) {
   return `The role may not see ${what}; to have it looked at beforehand, allow ${action} on arn:${partition}:s3:::${bucket}.`;
  }
  var external_node_stream_ = __webpack_require__(57075);
  var archive_archive = __webpack_require__(60320);
  var system_code = __webpack_require__(15130);
  var cancellation = __webpack_require__(8436);
  const upload_client_ATTEMPTS = 5;
  const PART_TIMEOUT = 3e5;
  const CALL_TIMEOUT = 12e4;
  const ABORT_TIMEOUT = 2e3;
  async function uploadClient(aws, owner, course) {
   const {S3Client: S3Client} = await __webpack_require__.e(3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
   const settings = (0, region_client.r)(aws);
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
   const client = withExpectedOwner(repeating, owner);
   const {callLog: callLog, region: region} = aws;
   if (callLog) client.middlewareStack.add(next => args => callLog.trace(region, 1, () => next(args)), {
    ...{
     step: "initialize",
     priority: "high"
    }
   });
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
     if (isAbort && (0, error_kind.fe)(error).code === "NoSuchUpload") delete course.uploadId;
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
   return commandName !== "AbortMultipartUploadCommand" || isDeletionConfirmed(output);
  }
  function unanswered() {
   return Object.assign(new Error("S3 did not answer"), {
    name: "TimeoutError"
   });
  }
  function deadlineOf({clock: clock, interruption: interruption}, method) {
   const isCancelled = () => interruption?.aborted === true;
   if (method === "DELETE") {
    const signal = isCancelled() ? AbortSignal.timeout(ABORT_TIMEOUT) : clock.deadline(CALL_TIMEOUT);
    return {
     signal: signal,
     overdue: () => false
    };
   }
   const deadline = clock.deadline(method === "PUT" ? PART_TIMEOUT : CALL_TIMEOUT);
   const signal = interruption && method === "PUT" ? AbortSignal.any([ deadline, interruption ]) : deadline;
   return {
    signal: signal,
    overdue: () => deadline.aborted && !isCancelled()
   };
  }
  const PART_BYTES = 7 * archive_archive.Yo;
  const AT_ONCE = 2;
  async function upload(aws, object) {
   if (isSentWhole(object.archive)) return sendWhole(aws, object);
   const {staging: staging, key: key} = object;
   const {Upload: Upload} = await Promise.all([ __webpack_require__.e(3711), __webpack_require__.e(2358) ]).then(__webpack_require__.t.bind(__webpack_require__, 22358, 19));
   const course = {};
   const client = await uploadClient(aws, await bucketOwner(aws, staging), course);
   const sending = new Upload({
    client: client,
    params: {
     ...requestOf(object),
     Body: external_node_stream_.Readable.from(blocksOf(object.archive), {
      highWaterMark: 1
     })
    },
    partSize: PART_BYTES,
    queueSize: AT_ONCE,
    leavePartsOnError: false
   });
   sending.on("httpUploadProgress", ({loaded: loaded = 0}) => object.onProgress(loaded));
   try {
    const {VersionId: version} = await sending.done();
    return version === "null" ? undefined : version;
   } catch (thrown) {
    if (aws.interruption?.aborted) throw new cancellation.cJ({
     cause: thrown
    });
    if (!course.failure && thrown instanceof shared_problem.A) throw thrown;
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
   const {PutObjectCommand: PutObjectCommand} = await __webpack_require__.e(3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
   const s3 = await createS3Client(aws, await bucketOwner(aws, staging));
   const command = new PutObjectCommand({
    ...requestOf(object),
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
    throw error instanceof shared_problem.A ? error : explainS3(error, {
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
   if (!(error instanceof shared_problem.A) || error instanceof cancellation.cJ || error.cause === undefined) return undefined;
   return (0, error_kind.fe)(error.cause);
  }
  function requestOf({staging: staging, key: key, metadata: metadata}) {
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
   for (let at = 0; at < size; at += archive_archive.Yo) {
    const block = readAgain(archive, at, archive_archive.Yo);
    digest.update(block);
    if (at + archive_archive.Yo >= size && digest.digest("base64") !== sha256) throw new shared_problem.A("The zip changed while it was uploaded.", "Let nothing write to it while the step runs, and run the job again.");
    yield block;
   }
  }
  function readAgain(archive, from, bytes) {
   try {
    return archive.read(from, Math.min(archive.size, from + bytes));
   } catch (error) {
    throw new shared_problem.A(`The zip of the layer cannot be read again (${(0, system_code.x)(error)}).`, "Check the runner's disk, and run the job again.");
   }
  }
  function noAnswer({bucket: bucket}, cause) {
   return new shared_problem.A(`What came back while the zip was sent to bucket ${bucket} is no answer of S3.`, "Look for a proxy that changes replies between the runner and S3, and run the job again.", {
    cause: cause
   });
  }
  async function takeBack(aws, {staging: staging, key: key, uploadId: uploadId}) {
   const {AbortMultipartUploadCommand: AbortMultipartUploadCommand} = await __webpack_require__.e(3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
   const command = new AbortMultipartUploadCommand({
    Bucket: staging.bucket,
    Key: key,
    UploadId: uploadId
   });
   try {
    const output = await callS3(aws, {
     staging: staging,
     action: "s3:AbortMultipartUpload",
     send: (s3, options) => s3.send(command, options)
    });
    return isDeletionConfirmed(output);
   } catch (error) {
    return failureBehind(error)?.code === "NoSuchUpload";
   }
  }
  function withLeftovers({what: what, fix: fix, cause: cause}, {staging: staging, key: key, uploadId: uploadId}) {
   const command = `aws s3api abort-multipart-upload --bucket ${staging.bucket} --key ${key} --upload-id ${uploadId}`;
   return new shared_problem.A(what, `${fix} The parts that were sent could not be taken back (s3:AbortMultipartUpload) and stay behind, where they are paid for: \`${command}\`.`, {
    cause: cause
   });
  }
  const LAST_CALL = 1500;
  async function removeObject(aws, object) {
   const {objectVersion: version, ...plain} = object;
   const failed = await deleteObject(aws, object);
   if (failed === undefined) return undefined;
   if (version && (0, denied.GZ)((0, error_kind.fe)(failed)) && await deleteObject(aws, plain) === undefined) return `The staged object s3://${object.bucket}/${object.key} is deleted, but its version stays behind, as the role may not do s3:DeleteObjectVersion: ${howTo(object)}`;
   return `The staged object s3://${object.bucket}/${object.key} could not be removed (${reasonOf(failed)}): ${howTo(object)}`;
  }
  function howTo({bucket: bucket, key: key, objectVersion: version}) {
   const command = `aws s3api delete-object --bucket ${bucket} --key ${key}`;
   return `\`${command}${version ? ` --version-id ${version}` : ""}\`.`;
  }
  function reasonOf(error) {
   const failure = (0, error_kind.fe)(error);
   const {code: code, message: message} = failure;
   return (0, denied.GZ)(failure) ? `${code}: the role may not do s3:DeleteObject` : `${code}, ${message}`;
  }
  async function deleteObject(aws, {bucket: bucket, key: key, objectVersion: version, owner: owner}) {
   try {
    const {DeleteObjectCommand: DeleteObjectCommand} = await __webpack_require__.e(3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const s3 = await createS3Client(aws, owner);
    const input = {
     Bucket: bucket,
     Key: key,
     ...version && {
      VersionId: version
     }
    };
    const send = async options => {
     const output = await s3.send(new DeleteObjectCommand(input), options);
     if (!isDeletionConfirmed(output)) throw Object.assign(new Error("no answer of S3"), output);
    };
    await aws.call(send, {
     quota: "other",
     repeatable: true
    }).catch(error => {
     if (error instanceof cancellation.cJ) return send({
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
   const key = stagedObjectKey(staging, layerName, sha256);
   const wanted = {
    staging: staging,
    key: key,
    sha256: sha256,
    archive: archive,
    owner: await bucketOwner(aws, staging)
   };
   const there = await find(aws, wanted);
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
    const made = await find(aws, wanted, version);
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
    ...object,
    mode: mode,
    found: found,
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
     const made = await find(aws, wanted);
     if (made) return made.version;
     if (attempts === 1) throw error;
     await aws.sleep(PAUSE * 2 ** (staging_ATTEMPTS - attempts));
    } finally {
     body.end();
    }
   }
  }
  async function find(aws, wanted, version) {
   const {staging: staging, key: key} = wanted;
   const {HeadObjectCommand: HeadObjectCommand} = await __webpack_require__.e(3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
   const command = new HeadObjectCommand({
    Bucket: staging.bucket,
    Key: key,
    ChecksumMode: "ENABLED",
    ...version && {
     VersionId: version
    }
   });
   const head = await callS3(aws, {
    staging: staging,
    action: version ? "s3:GetObjectVersion" : "s3:GetObject",
    send: (s3, options) => s3.send(command, options).catch(error => {
     if ((0, error_kind.fe)(error).status === 404) return undefined;
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
   return new shared_problem.A(`S3 took s3://${bucket}/${key} and does not have it as it was sent.`, "Look for something that changes or removes new objects of this bucket (another run, a lifecycle rule, a function), and run the job again.");
  }
  var extra_versions = __webpack_require__(8001);
  var account = __webpack_require__(88584);
  var parameter_name = __webpack_require__(73136);
  async function stagingIn(aws, staging, allowedAccountIds) {
   const owners = new Set([ await (0, account.X)(aws), ...allowedAccountIds ]);
   return {
    ...stagingFor(staging, aws.region),
    owners: [ ...owners ]
   };
  }
  function stagingFor(inputs, region) {
   const inRegion = given => given.replaceAll(parameter_name.R, region);
   const {bucket: bucket, prefix: folder, kmsKeyId: kmsKeyId, mode: mode} = inputs;
   return {
    bucket: inRegion(bucket),
    prefix: inRegion(folder),
    ...kmsKeyId && {
     kmsKeyId: inRegion(kmsKeyId)
    },
    mode: mode
   };
  }
  var filler = __webpack_require__(47771);
  async function makeVersion(region, making) {
   const {upload: upload, zip: zip, description: description, newest: newest, newestArn: newestArn, isOwn: isOwn = false} = making;
   const takesNumber = making.isFiller ?? false;
   try {
    const published = await publishLayerVersion(region.aws, {
     ...upload.commandFor(description, zip),
     newestBefore: newest,
     layerArn: (0, lambda_arn.i3)(newestArn ?? "")?.layerArn,
     isOwn: isOwn || takesNumber,
     isEqual: version => (0, filler.B)(version) === takesNumber,
     onMade: (version, adopted) => recordMade(region, {
      version: version,
      adopted: adopted,
      isFiller: takesNumber
     }),
     tell: line => log.Rm.info(`${region.aws.region}: ${line}`)
    });
    if (takesNumber) return Math.max(published.version.version, ...published.extra);
    recordServing(region, published);
    recordExtra(region, {
     ...published,
     isOwn: isOwn
    });
    return published.version.version;
   } catch (error) {
    throw zip ? publish_in_region_unreadable(error, region.aws, zip) : error;
   }
  }
  function publish_in_region_unreadable(error, aws, zip) {
   const cause = error instanceof shared_problem.A ? error.cause : undefined;
   return cause === undefined ? error : explainUnreadable(cause, aws, zip) ?? error;
  }
  async function stageIn({aws: aws, info: info}, {options: options}, {archive: archive, staged: staged}) {
   if (!staged || !options.staging) return undefined;
   const staging = await stagingIn(aws, options.staging, options.allowedAccountIds);
   const zip = await stage(aws, {
    layerName: options.layerName,
    archive: archive,
    staging: staging
   });
   info(`${zip.found ? "Found" : "Staged"} s3://${zip.bucket}/${zip.key}`);
   return zip;
  }
  async function unstage({report: report, warn: warn}, zip) {
   if (!zip) return;
   const left = await zip.remove();
   if (left !== undefined) warn(left);
   if (zip.mode === "reference" && !report.version) warn(`s3://${zip.bucket}/${zip.key} stays in the bucket, for the next run to find.`);
  }
  function recordVersion({report: report, info: info}, {version: version, published: published, adopted: adopted}) {
   const {arn: arn, version: number, codeSize: codeSize, codeSha256: codeSha256, description: description} = version;
   const earlier = report.version?.published ? [ report.version.version ] : [];
   const fillers = [ ...report.version?.fillers ?? [], ...earlier, ...report.fillers ?? [] ];
   delete report.fillers;
   report.version = {
    layerArn: (0, lambda_arn.i3)(arn)?.layerArn ?? "",
    arn: arn,
    version: number,
    codeSize: codeSize,
    codeSha256: codeSha256,
    description: description,
    published: published,
    adopted: adopted,
    extra: report.version?.extra ?? [],
    fillers: fillers
   };
   info(`${published ? "Published" : "Serving"} ${arn}`);
   if (adopted) info("The reply was lost; the version was found by its content and taken over");
  }
  function recordMade(region, {version: version, adopted: adopted, isFiller: isFiller}) {
   if (!isFiller) return recordVersion(region, {
    version: version,
    published: true,
    adopted: adopted
   });
   const {report: report, info: info} = region;
   report.fillers = [ ...report.fillers ?? [], version.version ];
   info(`${version.arn} takes up a number`);
  }
  function recordServing({report: report, info: info}, {version: version, made: made}) {
   if (!report.version || version.version === made) return;
   const {arn: arn, version: number, codeSize: codeSize, codeSha256: codeSha256, description: description} = version;
   report.version = {
    ...report.version,
    arn: arn,
    version: number,
    codeSize: codeSize,
    codeSha256: codeSha256,
    description: description,
    published: false,
    adopted: false
   };
   info(`${arn} serves: another job published the same content at the same time, and all jobs take its version`);
  }
  function recordExtra({aws: {region: region}, report: report, warn: warn}, {version: {arn: arn, version: version}, extra: extra, isOwn: isOwn}) {
   if (extra.length === 0) return;
   report.version?.extra.push(...extra);
   const layerName = (0, lambda_arn.i3)(arn)?.name ?? "";
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
  var version_number = __webpack_require__(70707);
  async function alignVersions(work, planned) {
   const alignment = {
    work: work,
    gaps: new Map(planned.map(([region, {version: version}]) => [ region, (0, publish_plan.QH)(region.aws.region, version) ])),
    newestArns: new Map(planned.map(([region, {version: version}]) => [ region, newestArnOf(version) ])),
    zips: new Map
   };
   recordCurrent(planned);
   try {
    while (await publishNextRound(alignment)) ;
   } finally {
    await Promise.all([ ...alignment.zips ].map(([region, zip]) => unstage(region, zip)));
   }
   return planned.filter(([region]) => alignment.gaps.has(region));
  }
  function newestArnOf(step) {
   return step.kind === "serve-version" ? step.version.arn : step.newestArn;
  }
  function recordCurrent(planned) {
   for (const [region, {version: step}] of planned) {
    const version = step.kind === "serve-version" ? step.version : step.existing;
    if (version?.version === step.newest) recordVersion(region, {
     version: version,
     published: false,
     adopted: false
    });
   }
  }
  async function publishNextRound(alignment) {
   const {gaps: gaps} = alignment;
   const goal = (0, version_number.LF)([ ...gaps.values() ]);
   (0, version_number.AC)(goal, [ ...gaps.values() ]);
   const behind = () => [ ...gaps ].filter(([, gap]) => (0, version_number.fp)(goal, gap) > 0);
   if (behind().length === 0) return false;
   log.Rm.info(`Every region comes to version ${goal}`);
   await publishIn(alignment, behind(), async (region, gap) => {
    while (gap.newest < goal - 1) await publishOne(alignment, [ region, gap ], "filler");
   });
   const left = behind();
   if (left.some(([, {newest: newest}]) => newest >= goal)) return true;
   await publishIn(alignment, left, (region, gap) => publishOne(alignment, [ region, gap ], "serving"));
   return true;
  }
  async function publishIn({work: work, gaps: gaps}, regions, publish) {
   const done = new Set((await (0, for_each_region.z$)(work.request, regions, publish)).map(([region]) => region));
   for (const [region] of regions) if (!done.has(region)) gaps.delete(region);
  }
  async function publishOne({work: work, zips: zips, newestArns: newestArns}, [region, gap], kind) {
   const {contentHash: contentHash, description: usual} = work.request.layer;
   const upload = await work.upload(region);
   if (!zips.has(region)) zips.set(region, await stageIn(region, work.request, upload));
   const isFiller = kind === "filler";
   const description = isFiller ? (0, filler.D)((0, content_mark.mB)(contentHash)) : usual;
   const about = {
    zip: zips.get(region),
    newest: gap.newest,
    newestArn: newestArns.get(region)
   };
   gap.isCurrent = false;
   gap.newest = await makeVersion(region, {
    upload: upload,
    description: description,
    isFiller: isFiller,
    ...about
   });
   gap.isCurrent = !isFiller;
  }
  var region_clients = __webpack_require__(13370);
  var foreign_functions = __webpack_require__(27851);
  async function openRegions({options: options, report: report, interruption: interruption}) {
   const {connections: connections, close: close} = await (0, region_clients.v)({
    regions: options.regions,
    allowedAccountIds: options.allowedAccountIds,
    interruption: interruption,
    onConnected: names => report.regions = names.map(region => ({
     region: region,
     functions: []
    }))
   });
   const regions = connections.map((aws, index) => {
    const place = text => connections.length > 1 ? `${aws.region}: ${text}` : text;
    return {
     aws: aws,
     report: report.regions[index] ?? {
      region: aws.region,
      functions: []
     },
     place: place,
     info: text => log.Rm.info(place(text)),
     warn: text => {
      log.Rm.warning(place(text));
      report.warnings.push(place(text));
     }
    };
   });
   return {
    regions: regions,
    close: close
   };
  }
  function regionsText(regions) {
   return regions.length === 1 ? regions[0]?.aws.region ?? "" : `${regions.length} regions`;
  }
  function refuseFunctionsElsewhere({functions: functions}, runs) {
   const regions = runs.map(({aws: aws}) => aws.region);
   (0, foreign_functions.e)(functions, regions, region => `Add the region, \`regions: ${[ ...regions, region ].join(", ")}\`, or take the function off the list.`);
  }
  function uploadLine(uploads, now) {
   if (uploads.length === 0) return undefined;
   const sum = of => uploads.reduce((total, upload) => total + upload[of], 0);
   const [bytes, sent] = [ sum("bytes"), sum("sent") ];
   const elapsed = now - Math.min(...uploads.map(({startedAt: startedAt}) => startedAt));
   if (sent >= bytes) return `Sent ${(0, format.z3)(sent)}; AWS has not answered yet, ${(0, format.Xo)(elapsed)}`;
   const rate = `${(0, format.z3)(sent / elapsed * 1e3)}/s`;
   return `Uploading: ${(0, format.z3)(sent)} of ${(0, format.z3)(bytes)}, ${(0, format.Xo)(elapsed)}, ${rate}`;
  }
  async function applyVersions(work, plan, pending) {
   const {request: request, regions: regions} = work;
   const {alignVersions: isAligned} = request.options;
   const apply = () => isAligned ? applyAligned(work, plan) : applyApart(work, plan, pending);
   const isQuiet = pending.length === 0 && plan.regions.every(([, {version: version}]) => version.kind === "serve-version");
   const line = () => uploadLine(regions.flatMap(({aws: aws}) => aws.uploads.underWay()), performance.now());
   const publish = () => log.Rm.group(`Publishing to ${regionsText(regions)}`, () => (0, log.c9)(line, apply));
   const published = await (isQuiet && !isAligned ? apply() : publish());
   return {
    ...plan,
    regions: await searchTakenOver(work, published)
   };
  }
  async function applyAligned(work, plan) {
   const fit = await (0, for_each_region.z$)(work.request, plan.regions, async (region, planned) => {
    await refuseUnfitForPublic(work, region, planned);
    return planned;
   });
   return alignVersions(work, fit);
  }
  async function applyApart(work, plan, pending) {
   const {request: request, regions: regions} = work;
   const refusals = [];
   const known = (0, for_each_region.z$)(request, plan.regions, (region, planned) => applyVersion(work, region, planned));
   const late = (0, for_each_region.z$)(request, pending, async (region, reading) => {
    const state = await reading.catch(error => {
     if (!(0, out_of_reach.H)(error)) refusals.push(error);
     throw error;
    });
    for (const warning of state.sharing.warnings) region.warn(warning);
    return applyVersion(work, region, (0, publish_plan.Iu)(request.options, state));
   });
   const ends = await Promise.allSettled([ known, late ]);
   for (const end of ends) if (end.status === "rejected") throw end.reason;
   if (refusals.length > 0) throw heldBack();
   return (0, for_each_region.al)(regions, ends.flatMap(end => end.status === "fulfilled" ? end.value : []));
  }
  async function applyVersion(work, region, planned) {
   const {request: request, upload: upload} = work;
   const {version: step} = planned;
   await refuseUnfitForPublic(work, region, planned);
   if (step.kind === "serve-version") {
    recordVersion(region, {
     version: step.version,
     published: false,
     adopted: false
    });
    return planned;
   }
   const prepared = await upload(region);
   const zip = await stageIn(region, request, prepared);
   try {
    const {description: description} = request.layer;
    const isOwn = request.options.reuse === "never";
    const {newest: newest, newestArn: newestArn} = step;
    await makeVersion(region, {
     upload: prepared,
     zip: zip,
     description: description,
     newest: newest,
     newestArn: newestArn,
     isOwn: isOwn
    });
    return planned;
   } finally {
    await unstage(region, zip);
   }
  }
  async function refuseUnfitForPublic(work, region, {version: step, becomesPublic: becomesPublic}) {
   if (!becomesPublic) return;
   await work.refuseFindings(region);
   const existing = step.kind === "serve-version" ? step.version : step.existing;
   if (existing) await work.searchForSecrets(region, existing);
  }
  function searchTakenOver(work, planned) {
   const {request: request, upload: upload, searchForSecrets: searchForSecrets} = work;
   return (0, for_each_region.z$)(request, planned, async (region, regionPlan) => {
    const {version: made} = region.report;
    const {version: step, becomesPublic: becomesPublic} = regionPlan;
    const existing = step.kind === "serve-version" ? step.version : step.existing;
    if (!made || !becomesPublic || made.version === existing?.version) return regionPlan;
    const {archive: archive} = await upload(region);
    const isOwn = made.codeSha256 === archive.sha256 && made.description === request.layer.description;
    if (!isOwn) await searchForSecrets(region, made);
    return regionPlan;
   });
  }
  function heldBack() {
   return new shared_problem.A("AWS refused a region that answered late, after the other regions had been published to. No function was updated, no grant was added and no parameter was written.", "Correct the error that the message of that region names, and run the job again. It finds and keeps the versions that are published already.");
  }
  var publish_sharing = __webpack_require__(96585);
  var ssm_parameters = __webpack_require__(79755);
  var superseded = __webpack_require__(33783);
  async function readParameterState(aws, {name: name, layerName: layerName, newest: newest}) {
   const value = (await (0, ssm_parameters.sv)(aws, name))?.value;
   const held = (0, lambda_arn.i3)(value ?? "");
   const isAhead = held?.name === layerName && held.region === aws.region && held.version > newest;
   const isThere = isAhead && (await (0, aws_layers.HF)(aws, layerName, held.version))?.arn === value;
   return {
    name: name,
    value: value,
    newer: isThere ? held.version : undefined
   };
  }
  async function updateParameter({aws: aws, report: report, info: info, warn: warn}, {name: name, newest: newest}, layerName) {
   if (!report.version) return;
   const {arn: arn, version: version} = report.version;
   const {value: value, newer: newer} = await readParameterState(aws, {
    name: name,
    layerName: layerName,
    newest: Math.max(newest, version)
   });
   if (newer !== undefined) {
    report.parameter = {
     name: name,
     status: "unchanged"
    };
    warn(`The parameter ${name} keeps version ${newer} of the layer, which another pipeline published after this run had listed the versions. Version ${version}, which has the content of this run, is older. ${superseded.jl}, and run the one again whose version is to serve.`);
    return;
   }
   const description = `The newest version of layer ${layerName}`;
   const status = await (0, ssm_parameters.s4)(aws, {
    name: name,
    value: arn,
    description: description
   }, value);
   report.parameter = {
    name: name,
    status: status
   };
   info(`Parameter ${name}: ${status}`);
  }
  async function applyPlan(work, plan, pending) {
   let progress = {
    plan: plan,
    rollouts: []
   };
   for (const stage of publish_plan.an) progress = await applyStage(work, stage, {
    progress: progress,
    pending: pending
   });
  }
  async function applyStage(work, stage, {progress: progress, pending: pending}) {
   const {plan: plan, rollouts: rollouts} = progress;
   switch (stage) {
   case "version":
    return {
     ...progress,
     plan: await applyVersions(work, plan, pending)
    };

   case "rollout":
    return {
     ...progress,
     rollouts: await applyRollouts(work, plan)
    };

   case "grants":
    return {
     ...progress,
     plan: await applyGrants(work, plan)
    };

   case "parameter":
    return {
     ...progress,
     plan: await applyParameters(work, plan)
    };

   case "watch":
    if (plan.watchMinutes !== undefined) {
     const {watch: watch} = await Promise.all([ __webpack_require__.e(6444), __webpack_require__.e(1483) ]).then(__webpack_require__.bind(__webpack_require__, 24817));
     await watch(rollouts, work.request);
    }
    return progress;
   }
  }
  async function applyRollouts({request: request}, plan) {
   const rollouts = plan.regions.flatMap(([region, {rollout: rollout, grants: grants}]) => {
    const {version: version} = region.report;
    if (!rollout || !version) return [];
    const step = (0, publish_plan.$2)(request.options, rollout, {
     arn: version.arn,
     wanted: grants?.wanted ?? []
    });
    return [ {
     region: region,
     plan: step.plan,
     version: version.arn,
     ahead: step.ahead
    } ];
   });
   if (rollouts.length > 0) {
    const {rollOutRegions: rollOutRegions} = await Promise.all([ __webpack_require__.e(7271), __webpack_require__.e(2393) ]).then(__webpack_require__.bind(__webpack_require__, 2675));
    await rollOutRegions(rollouts, request);
   }
   return rollouts;
  }
  async function applyGrants({request: request}, plan) {
   const steps = plan.regions.flatMap(([region, {grants: grants}]) => grants && region.report.version ? [ [ region, grants ] ] : []);
   if (steps.length === 0) return plan;
   const {layerName: layerName} = request.options;
   const update = async (region, {wanted: wanted, exact: exact}) => {
    const {version: version = 0} = region.report.version ?? {};
    await (0, publish_sharing.RX)(region, {
     layerName: layerName,
     version: version,
     wanted: wanted,
     exact: exact
    });
   };
   const shared = await log.Rm.group(`Sharing in ${regionsText(steps.map(([region]) => region))}`, () => (0, for_each_region.z$)(request, steps, update));
   return withoutFailed(plan, steps, shared);
  }
  async function applyParameters({request: request}, plan) {
   const steps = plan.regions.flatMap(([region, {parameter: parameter}]) => parameter ? [ [ region, parameter ] ] : []);
   if (request.options.parameter === undefined) return plan;
   const {layerName: layerName} = request.options;
   const update = (region, step) => updateParameter(region, step, layerName);
   const updated = await log.Rm.group("Writing the parameter", () => (0, for_each_region.z$)(request, steps, update));
   return withoutFailed(plan, steps, updated);
  }
  function withoutFailed(plan, tried, done) {
   const left = new Set(done.map(([region]) => region));
   return (0, publish_plan.kn)(plan, tried.flatMap(([region]) => left.has(region) ? [] : [ region ]));
  }
  var read_regions = __webpack_require__(76949);
  var layer_list = __webpack_require__(12767);
  var combined_size = __webpack_require__(98692);
  function spareBytes({regions: regions}, hasUnread) {
   if (hasUnread) return 0;
   return Math.min(...regions.flatMap(([, plan]) => spareOfFunctions(plan)));
  }
  function spareOfFunctions({version: version, rollout: rollout}) {
   if (version.kind !== "publish-version" || !rollout?.functions) return [];
   const {layers: layers, codeSizes: codeSizes} = rollout.functions.fleet;
   return rollout.plan.waves.flatMap(wave => wave.functions).flatMap(({fn: fn, goal: goal}) => {
    if (goal.kind !== "version") return [];
    const next = (0, layer_list.Y6)(fn.layers, goal.layer);
    return (0, combined_size.Es)(fn, next, (0, combined_size.gN)(layers, goal.layer), codeSizes.get(fn.arn));
   });
  }
  async function checkLayer({refuseFindings: refuseFindings}, plan) {
   const [first] = plan.regions;
   const isNeeded = (0, publish_plan.Sb)(plan) || plan.regions.some(([, {becomesPublic: becomesPublic}]) => becomesPublic);
   if (first && isNeeded) await log.Rm.group("Checking", () => refuseFindings(first[0]));
  }
  async function searchServedVersions(work, plan) {
   const versions = plan.regions.flatMap(([region, {version: version, becomesPublic: becomesPublic}]) => becomesPublic && version.kind === "serve-version" ? [ [ region, version.version ] ] : []);
   if (versions.length === 0) return plan;
   const of = new Map(versions);
   const search = async region => {
    const version = of.get(region);
    if (version) await work.searchForSecrets(region, version);
   };
   const searched = await log.Rm.group("Looking for secrets in what becomes public", () => (0, read_regions.e)([ ...of.keys() ], search, (0, 
   for_each_region.kb)(work.request)));
   return (0, publish_plan.kn)(plan, failedIn([ ...of.keys() ], searched));
  }
  async function packLayer(work, plan, pending) {
   const [first] = plan.regions;
   if (!first || !(0, publish_plan.Sb)(plan)) return plan;
   const {options: options} = work.request;
   const spare = spareBytes(plan, pending.length > 0 && options.functions.length > 0);
   const {staged: staged} = await log.Rm.group("Packing", () => work.upload(first[0], spare));
   const {staging: staging} = options;
   if (!staged || !staging) return plan;
   const publishing = plan.regions.flatMap(([region, {version: version}]) => version.kind === "publish-version" ? [ region ] : []);
   const checked = await (0, read_regions.e)(publishing, async ({aws: aws}) => checkStaging(aws, await stagingIn(aws, staging, options.allowedAccountIds), options.layerName), (0, 
   for_each_region.kb)(work.request));
   for (const [{warn: warn}, warnings] of checked.known) for (const warning of warnings) warn(warning);
   return (0, publish_plan.kn)(plan, failedIn(publishing, checked));
  }
  function failedIn(asked, {known: known, pending: pending}) {
   const left = new Set([ ...known, ...pending ].map(([region]) => region));
   return asked.filter(region => !left.has(region));
  }
  var plan_sharing = __webpack_require__(26711);
  var dist_cjs = __webpack_require__(71696);
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
     S3Bucket: bucket,
     S3Key: key,
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
  function prepareUpload(archive, {layerName: layerName, runtimes: runtimes, architectures: architectures, license: license, staging: staging}, {description: usual, contentHash: contentHash}) {
   const details = description => ({
    description: description,
    runtimes: runtimes,
    architectures: architectures,
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
    mark: (0, content_mark.mB)(contentHash)
   };
   return {
    archive: archive,
    staged: staged,
    bytes: staged ? 0 : length,
    commandFor: (description, zip) => zip ? {
     ...common,
     bytes: 0,
     command: name => commandFromStage(name, zip, details(description))
    } : {
     ...common,
     bytes: length,
     command: (name, onSent) => commandWithBody(name, body(description), onSent)
    }
   };
  }
  function needsBucket(size) {
   return new shared_problem.A(`The layer's zip is ${(0, format.B4)(size)} bytes; AWS Lambda takes fewer than ${(0, format.B4)(limits.b.directZipBytes)} in one request.`, "Name a bucket that it can go through, in the region of the layer: `s3-bucket: my-bucket-{region}`; or leave out what the functions do not need with `exclude`.");
  }
  function startWork(request, regions, states) {
   const {options: options, layer: layer} = request;
   const isForAll = mayBecomePublic(request, states);
   const archives = [];
   const refuseFindings = once(({aws: aws}) => layer.refuseFindings(isForAll, aws));
   let uploading;
   const prepare = async (reachable, spareBytes) => {
    await refuseFindings(reachable);
    const archive = await layer.pack(spareBytes);
    archives.push(archive);
    return prepareUpload(archive, options, layer);
   };
   const upload = (reachable, spareBytes = 0) => uploading ??= prepare(reachable, spareBytes);
   const close = () => {
    for (const archive of archives) archive.close();
   };
   return {
    request: request,
    regions: regions,
    refuseFindings: refuseFindings,
    upload: upload,
    close: close,
    searchForSecrets: searchOnce(request.folder)
   };
  }
  function mayBecomePublic({options: {sharing: sharing}}, {known: known, pending: pending}) {
   if (pending.length > 0 && sharing.previous && sharing.allowPublic) return true;
   return (0, plan_sharing.Ul)(sharing.wanted) || known.some(([, state]) => (0, plan_sharing.Ul)(state.sharing.wanted));
  }
  function searchOnce(folder) {
   const searches = new Map;
   return (region, version) => {
    const key = `${version.codeSha256} ${version.description}`;
    const search = searches.get(key) ?? Promise.all([ __webpack_require__.e(1316), __webpack_require__.e(1825), __webpack_require__.e(6883) ]).then(__webpack_require__.bind(__webpack_require__, 16883)).then(({refusePublishedSecrets: refusePublishedSecrets}) => refusePublishedSecrets(region, version, folder));
    searches.set(key, search);
    return search;
   };
  }
  function once(work) {
   let result;
   return about => result ??= work(about);
  }
  var read = __webpack_require__(4684);
  var layer_patterns = __webpack_require__(37032);
  var newer_versions = __webpack_require__(30060);
  var plan_rollout = __webpack_require__(4706);
  async function readVersions({aws: aws, info: info}, inputs, contentHash) {
   const {layerName: layerName, reuse: reuse, sharing: sharing} = inputs;
   const serving = async among => {
    const match = servingVersion(among, contentHash, reuse);
    const reusable = match && await readListed(aws, {
     layerName: layerName,
     listed: match
    }, info);
    if (reusable || !match) return {
     reusable: reusable,
     versions: among
    };
    return serving(among.filter(listed => listed !== match));
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
    if (!(error instanceof shared_problem.A) || (0, error_kind.fe)(error.cause ?? {}).status !== 403) throw error;
    log.Rm.debug(`${aws.region}: whether there is a version after ${after} is not known. ${error.what}`);
    return [];
   }
  }
  function servingVersion(versions, contentHash, reuse) {
   const match = (0, content_mark.yS)(reuse === "any" ? versions.filter(listed => !(0, filler.B)(listed)) : versions, contentHash, reuse);
   return match && !(0, filler.B)(match) ? match : undefined;
  }
  async function readRegion(region, options, layer) {
   const {aws: aws, info: info} = region;
   const {reusable: reusable, versions: versions} = await readVersions(region, options, layer.contentHash);
   const newest = versions[0]?.version ?? 0;
   const same = options.alignVersions ? "" : ": nothing to publish";
   if (reusable) info(`Version ${reusable.version} has this content${same}`); else if (newest === 0) info("The layer has no version yet"); else info(`The newest version is ${newest}; a new one will be published`);
   const sharing = await (0, publish_sharing.B9)(region, options, {
    reusable: reusable,
    versions: versions
   });
   const parameter = await readNamedParameter(aws, options, newest);
   const layerArn = (0, lambda_arn.i3)((reusable ?? versions[0])?.arn ?? "")?.layerArn;
   const about = {
    layerArn: layerArn,
    layer: layer,
    reusable: reusable?.arn,
    newest: newest
   };
   const functions = await readFunctions(aws, options, about);
   const plan = (0, plan_rollout.n)(options, functions, reusable?.arn);
   if (log.Rm.isDebug()) {
    const {logDecisions: logDecisions} = await __webpack_require__.e(525).then(__webpack_require__.bind(__webpack_require__, 50525));
    const {contentHash: contentHash} = layer;
    logDecisions({
     region: aws.region,
     options: options,
     contentHash: contentHash,
     reusable: reusable,
     newest: versions[0],
     plan: plan
    });
   }
   (0, read.c)(plan.problems);
   const count = plan.waves.reduce((sum, wave) => sum + wave.functions.length, 0);
   if (count > 0) info(`${(0, format.B4)(count)} function${count === 1 ? "" : "s"} looked at, nothing stands in the way`);
   return {
    reusable: reusable,
    newest: newest,
    newestArn: versions[0]?.arn,
    sharing: sharing,
    parameter: parameter,
    functions: functions
   };
  }
  async function readNamedParameter(aws, {parameter: parameter, layerName: layerName}, newest) {
   if (parameter === undefined) return undefined;
   const name = (0, parameter_name.x)(parameter, {
    layerName: layerName,
    region: aws.region
   });
   return readParameterState(aws, {
    name: name,
    layerName: layerName,
    newest: newest
   });
  }
  function functionsIn(region, {functions: functions}) {
   return functions.filter(selector => selector.kind !== "name" || (selector.function.region ?? region) === region);
  }
  async function readFunctions(aws, options, {layerArn: layerArn, layer: {unzippedSize: unzippedSize, mayHoldDerived: mayHoldDerived}, reusable: reusable, newest: newest}) {
   const inputs = {
    ...options,
    functions: functionsIn(aws.region, options)
   };
   if (inputs.functions.length === 0) return undefined;
   const isMeasured = mayHoldDerived && reusable !== undefined;
   const replaces = options.replaces && await (0, layer_patterns.a)(aws, options.replaces);
   const replacing = replaces ? {
    replaces: replaces
   } : {};
   const about = {
    layerArn: layerArn,
    unzippedSize: unzippedSize,
    ...isMeasured && {
     measuredArn: reusable
    },
    ...replacing
   };
   const target = fn => (0, plan_rollout.$)(options, about, {
    fn: fn,
    versionArn: reusable
   });
   const layerArnFor = arn => (0, plan_rollout.$)(options, about, {
    fn: {
     arn: arn
    },
    versionArn: undefined
   }).layerArn;
   const prepared = await (0, read.p)(aws, {
    inputs: inputs,
    layerArnFor: layerArnFor,
    ...replacing,
    targetOf: target
   });
   const newer = await (0, newer_versions.P)(aws, prepared.fleet, {
    layerArnFor: layerArnFor,
    newest: newest
   });
   return {
    ...prepared,
    ...about,
    newer: newer
   };
  }
  async function publishToRegions(request) {
   const {options: options, layer: layer} = request;
   const {regions: regions, close: close} = await openRegions(request);
   try {
    refuseFunctionsElsewhere(options, regions);
    const read = await log.Rm.group(`Comparing with the versions in ${regionsText(regions)}`, () => (0, read_regions.e)(regions, region => readRegion(region, options, layer), (0, 
    for_each_region.kb)(request)));
    const work = startWork(request, regions, read);
    const needsAll = options.alignVersions || options.dryRun;
    const states = needsAll ? await withPending(work, read) : read;
    for (const [region, {sharing: sharing}] of states.known) for (const warning of sharing.warnings) region.warn(warning);
    await planAndApply(work, states).finally(work.close);
   } finally {
    close();
   }
  }
  async function withPending({request: request, regions: regions}, {known: known, pending: pending}) {
   const late = await (0, for_each_region.z$)(request, pending, (_, reading) => reading);
   return {
    known: (0, for_each_region.al)(regions, [ ...known, ...late ]),
    pending: []
   };
  }
  async function planAndApply(work, {known: known, pending: pending}) {
   const {request: request} = work;
   const {options: options} = request;
   const planned = (0, publish_plan.N_)(options, known);
   const comparison = (0, publish_plan.Sb)(planned) ? await startComparison(request, planned) : undefined;
   try {
    await checkLayer(work, planned);
    const plan = await packLayer(work, await searchServedVersions(work, planned), pending);
    comparison?.logIfKnown();
    await (options.dryRun ? log.Rm.group("Plan", () => printPlan(work, plan)) : applyPlan(work, plan, pending));
   } finally {
    await (comparison?.end());
   }
  }
  async function startComparison(request, plan) {
   const {compareWithNewest: compareWithNewest} = await __webpack_require__.e(9721).then(__webpack_require__.bind(__webpack_require__, 99721));
   return compareWithNewest(request, plan);
  }
  async function printPlan({request: request, upload: upload}, plan) {
   const {describePublish: describePublish} = await __webpack_require__.e(3105).then(__webpack_require__.bind(__webpack_require__, 23105));
   const {report: report, options: options} = request;
   const [first] = plan.regions;
   const isPublished = first && (0, publish_plan.Sb)(plan);
   const zip = isPublished ? (0, format.z3)((await upload(first[0])).archive.size) : "";
   const steps = describePublish(plan, {
    layerName: options.layerName,
    zip: zip
   });
   for (const step of steps) log.Rm.info(step);
   report.plan.push(...steps);
   for (const [region, {rollout: rollout}] of plan.regions) {
    if (!rollout) continue;
    region.report.functions.push(...(0, rollout_plan.v$)(rollout.plan));
    for (const warning of rollout.plan.warnings) region.warn(warning);
   }
  }
 },
 96585: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B9: () => readSharing,
   W1: () => revokeGranted,
   RX: () => updateGrants
  });
  var layer_policy = __webpack_require__(80913);
  var error_messages = __webpack_require__(38054);
  var error_kind = __webpack_require__(55544);
  var retry_budget = __webpack_require__(60507);
  var shared_problem = __webpack_require__(14748);
  var format = __webpack_require__(38936);
  var principal = __webpack_require__(79699);
  var layer_grants = __webpack_require__(16758);
  const SETTLE_PAUSES = [ 0, 1e3, 2e3, 4e3, 8e3, 15e3, 15e3 ];
  async function reconcileGrants(aws, goal) {
   const first = await existing(aws, goal);
   const work = startWork(aws, goal, first);
   let policy = first;
   let isRead = true;
   for (;;) {
    const step = nextStep(work, policy);
    if (!step && isRead) return conclude(work, first, policy);
    const assumed = step && await takeStep(work, policy, step);
    policy = assumed ?? await shown(work);
    isRead = !assumed;
   }
  }
  function startWork(aws, goal, {grants: grants}) {
   const {version: version, layerName: layerName} = goal;
   const {add: add, remove: remove} = (0, layer_grants.$z)({
    current: grants,
    ...goal
   });
   return {
    aws: aws,
    goal: goal,
    done: [],
    unclear: new Map,
    replaced: new Set,
    planned: add.length + remove.length,
    isFull: false,
    persist: (0, retry_budget.kZ)(aws, `The policy of version ${version} of layer "${layerName}"`)
   };
  }
  function nextStep({goal: goal, isFull: isFull}, {grants: grants}) {
   const {add: add, remove: remove} = (0, layer_grants.$z)({
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
   if (written.kind === "unclear") work.unclear.set(keyOf(step), step);
   if (written.kind === "made") {
    work.isFull = false;
    work.replaced.add(policy.revisionId);
    recordStep(work, step);
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
    if (error instanceof shared_problem.A) throw error;
    const {kind: kind, status: status, code: code} = (0, error_kind.fe)(error);
    const problem = (0, error_messages.H)(error, attemptOf(work, policy, step));
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
    await (0, layer_policy.Tt)(aws, policy, step.grant.statementId);
    return undefined;
   }
   const revisionId = await (0, layer_policy._$)(aws, policy, step.grant);
   return {
    ...policy,
    grants: [ ...policy.grants, step.grant ],
    revisionId: revisionId
   };
  }
  function canMakeRoom({goal: goal, isFull: isFull}, {grants: grants}) {
   return !isFull && (0, layer_grants.$z)({
    current: grants,
    ...goal
   }).remove.length > 0;
  }
  function attemptOf({aws: aws, goal: goal}, {grants: grants}, step) {
   const already = `${(0, format.B4)(grants.length)} grants`;
   const [action, doing] = step.kind === "grant" ? [ "lambda:AddLayerVersionPermission", `the grant to ${(0, principal.Ut)(step.grant.grantee)} of` ] : [ "lambda:RemoveLayerVersionPermission", `taking the grant "${step.grant.statementId}" off` ];
   return {
    ...(0, layer_policy.QC)(aws, action, goal, doing),
    already: already
   };
  }
  async function shown(work) {
   for (const pause of SETTLE_PAUSES) {
    await work.aws.sleep(pause);
    const policy = await existing(work.aws, work.goal);
    for (const step of work.unclear.values()) if (isTrue(step, policy)) recordStep(work, step);
    if (!work.replaced.has(policy.revisionId)) return policy;
   }
   const {version: version, layerName: layerName} = work.goal;
   throw new shared_problem.A(`AWS took the changed grants of version ${version} of layer "${layerName}" and does not show them after ${SETTLE_PAUSES.reduce((a, b) => a + b) / 1e3} seconds.`, "Run the job again; what is granted already is found and kept.");
  }
  async function existing(aws, goal) {
   for (const pause of SETTLE_PAUSES) {
    await aws.sleep(pause);
    const policy = await (0, layer_policy.H3)(aws, goal);
    if (policy) return policy;
   }
   return (0, layer_policy.M7)(aws, goal.layerName, goal.version);
  }
  function keyOf({kind: kind, grant: grant}) {
   return `${kind} ${grant.statementId}`;
  }
  function isTrue({kind: kind, grant: grant}, {grants: grants}) {
   const there = grants.find(({statementId: statementId}) => statementId === grant.statementId);
   if (kind === "revoke") return !there;
   return there?.grantee !== undefined && (0, principal.py)(there.grantee, grant.grantee);
  }
  function recordStep(work, step) {
   work.unclear.delete(keyOf(step));
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
   return grantee ? (0, principal.Ut)(grantee) : statementId;
  }
  function conclude(work, first, last) {
   const before = (0, layer_grants.dE)(first.grants);
   const after = (0, layer_grants.dE)(last.grants);
   const wasThere = grantee => before.some(other => (0, principal.py)(grantee, other));
   const isWanted = grantee => work.goal.wanted.some(other => (0, principal.py)(grantee, other));
   const revoked = work.done.flatMap(({kind: kind, grant: grant}) => kind === "revoke" ? nameOf(grant) : []);
   return {
    before: before,
    after: after,
    added: after.filter(grantee => isWanted(grantee) && !wasThere(grantee)),
    revoked: [ ...new Set(revoked) ],
    unknown: (0, layer_grants.e3)(last.grants)
   };
  }
  async function previousGrantees(aws, layerName, versions) {
   for (const version of versions) {
    const policy = await (0, layer_policy.H3)(aws, {
     layerName: layerName,
     version: version
    });
    if (policy) return {
     version: version,
     grantees: (0, layer_grants.dE)(policy.grants),
     unknown: (0, layer_grants.e3)(policy.grants)
    };
   }
   return {
    version: undefined,
    grantees: [],
    unknown: []
   };
  }
  var refuse_public = __webpack_require__(30111);
  var filler = __webpack_require__(47771);
  async function readSharing({aws: aws, info: info}, {layerName: layerName, sharing: sharing, alignVersions: alignVersions}, {reusable: reusable, versions: versions}) {
   const {wanted: wanted, previous: previous, exact: exact, allowPublic: allowPublic} = sharing;
   const isAsked = wanted.length > 0 || previous || exact;
   const others = versions.filter(listed => !(0, filler.B)(listed) && listed.version !== reusable?.version);
   const carried = previous ? await carriedForward(aws, layerName, others) : {
    grantees: [],
    warnings: []
   };
   if (carried.version !== undefined) info(`Who has version ${carried.version} gets this one as well`);
   const current = isAsked && reusable ? (await (0, layer_policy.M7)(aws, layerName, reusable.version)).grants : [];
   const kept = previous ? (0, layer_grants.dE)(current) : [];
   const carriedOn = alignVersions ? [ ...carried.grantees, ...kept ] : carried.grantees;
   (0, refuse_public.a)({
    wanted: wanted,
    previous: carriedOn,
    allowPublic: allowPublic
   });
   return {
    isAsked: isAsked,
    wanted: (0, principal.Gc)([ ...wanted, ...carried.grantees, ...kept ]),
    exact: exact,
    current: current,
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
    warnings.push(`\`share-with: previous\` gives the layer to nobody: version ${version}, the one before, is shared with nobody. Version ${older} is shared with ${had.map(principal.Ut).join(", ")}; list them in \`share-with\` if the run in between was broken off, or its rollout failed.`);
    break;
   }
   return {
    version: version,
    grantees: grantees,
    warnings: warnings
   };
  }
  async function updateGrants({aws: aws, report: report, info: info}, version, onGranted = () => undefined) {
   const {before: before, added: added = [], revoked: revoked = []} = report.sharing ?? {};
   const sharing = {
    before: before ?? [],
    unknown: [],
    added: [ ...added ],
    revoked: [ ...revoked ]
   };
   report.sharing = sharing;
   const brought = await reconcileGrants(aws, {
    ...version,
    onChange: change => {
     if (change.kind === "revoked") sharing.revoked.push(change.what); else {
      onGranted(change);
      sharing.added.push((0, principal.Ut)(change.grantee));
     }
    }
   });
   report.sharing = {
    before: before ?? brought.before.map(principal.Ut),
    after: brought.after.map(principal.Ut),
    added: [ ...new Set([ ...added, ...brought.added.map(principal.Ut) ]) ],
    revoked: [ ...revoked, ...brought.revoked ],
    unknown: brought.unknown
   };
   info(`Shared with ${brought.after.map(principal.Ut).join(", ") || "nobody"}`);
  }
  async function revokeGranted({aws: aws, report: report, info: info, warn: warn}, of, given) {
   if (given.length === 0) return;
   const names = given.map(({grantee: grantee}) => (0, principal.Ut)(grantee)).join(", ");
   try {
    const {after: after, revoked: revoked} = await reconcileGrants(aws, {
     ...of,
     wanted: [],
     exact: false,
     unwanted: given
    });
    if (report.sharing) {
     report.sharing.after = after.map(principal.Ut);
     report.sharing.revoked.push(...revoked);
    }
    info(`Revoked what this run had granted: ${revoked.join(", ") || "nothing is left of it"}`);
   } catch (error) {
    if (!(error instanceof shared_problem.A)) throw error;
    const commands = given.map(({statementId: statementId}) => `\`aws lambda remove-layer-version-permission --layer-name ${of.layerName} --version-number ${of.version} --statement-id ${statementId}\``);
    warn(`Version ${of.version} of ${of.layerName} stays shared with ${names}, as the grant could not be revoked: ${error.what} Revoke it with ${commands.join(", ")}.`);
   }
  }
 },
 70707: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AC: () => refuseWideGap,
   LF: () => commonNumber,
   fp: () => versionsTo
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38936);
  const MOST_FILLERS = 100;
  function commonNumber(standings) {
   return Math.max(0, ...standings.map(({newest: newest, isCurrent: isCurrent}) => isCurrent ? newest : newest + 1));
  }
  function versionsTo(goal, {newest: newest, isCurrent: isCurrent}) {
   return Math.max(goal - newest, isCurrent && newest >= goal ? 0 : 1);
  }
  function refuseWideGap(goal, standings) {
   const first = standings.find(gap => versionsTo(goal, gap) - 1 > MOST_FILLERS);
   if (!first) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`align-versions\` would make ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(versionsTo(goal, first))} versions in ${first.region} to come from ${first.newest} to ${goal}, and it makes ${MOST_FILLERS} at the most.`, "Leave `align-versions` out, or publish under a new `layer-name`, which starts at 1 everywhere.");
  }
 }
};
