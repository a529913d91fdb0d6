export const id = 7443;

export const ids = [ 7443 ];

export const modules = {
 71736: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => readVersionMetrics
  });
  var _shared_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49481);
  var _cloudwatch_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38680);
  const VERSIONS_AT_ONCE = _cloudwatch_sums_js__WEBPACK_IMPORTED_MODULE_1__.$ / 2;
  async function readVersionMetrics(aws, versions, since) {
   const metrics = [];
   for (let at = 0; at < versions.length; at += VERSIONS_AT_ONCE) {
    const some = versions.slice(at, at + VERSIONS_AT_ONCE);
    const sums = await (0, _cloudwatch_sums_js__WEBPACK_IMPORTED_MODULE_1__.F)(aws, {
     queries: some.flatMap(queriesOf),
     from: since,
     to: (0, _shared_clock_js__WEBPACK_IMPORTED_MODULE_0__.Q$)(aws.clock),
     subject: "the new versions' metrics"
    });
    metrics.push(...some.map((_, index) => metricsIn(sums, index)));
   }
   return metrics;
  }
  function queriesOf({function: name, alias: alias, version: version}, index) {
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
 },
 7789: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hm: () => publishLatest,
   af: () => hasProvisionedConcurrency,
   cd: () => publishFunctionVersion
  });
  var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71696);
  var _error_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38054);
  var _error_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55544);
  var _lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5456);
  var _functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77478);
  async function publishFunctionVersion(aws, read, description) {
   const version = await publish(aws, read, {
    Description: description
   });
   if (!/^[1-9]\d*$/.test(version)) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_1__.e$(`PublishVersion answered without a version of ${read.name}`);
   return version;
  }
  async function publishLatest(aws, read, description) {
   const version = await publish(aws, read, {
    Description: description,
    PublishTo: "LATEST_PUBLISHED"
   });
   if (version !== _lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_3__.Z) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_1__.e$(`PublishVersion answered without ${_lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_3__.Z} of ${read.name}`);
   return version;
  }
  async function publish(aws, {arn: arn, codeSha256: codeSha256, revisionId: revisionId}, as) {
   const input = {
    FunctionName: arn,
    CodeSha256: codeSha256,
    RevisionId: revisionId,
    ...as
   };
   const {Version: version = ""} = await aws.call(options => aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__.D3m(input), options));
   return version;
  }
  async function hasProvisionedConcurrency(aws, functionArn, alias) {
   const input = {
    FunctionName: functionArn,
    Qualifier: alias
   };
   const read = async options => {
    const {Status: Status} = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_4__.D96(input), options);
    if (!Status) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_1__.e$("GetProvisionedConcurrencyConfig was answered without a status");
    return true;
   };
   return (0, _error_messages_js__WEBPACK_IMPORTED_MODULE_0__.m)((0, _functions_js__WEBPACK_IMPORTED_MODULE_2__.Ix)(aws, "lambda:GetProvisionedConcurrencyConfig", functionArn, alias), () => aws.call(read, {
    repeatable: true
   }).catch(falseIfNone));
  }
  function falseIfNone(error) {
   if ((0, _error_kind_js__WEBPACK_IMPORTED_MODULE_1__.fe)(error).code === "ProvisionedConcurrencyConfigNotFoundException") return false;
   throw error;
  }
 },
 60507: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fu: () => backOff,
   kZ: () => retryBudget
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  const CONFLICTS = 20;
  const UNCLEAR = 4;
  function retryBudget(aws, subject) {
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
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`${subject} was changed by somebody else ${CONFLICTS} times in a row while it was to be updated.`, "Find the other pipeline that updates it, let the two take turns (`concurrency:` in the workflow), and run the job again.");
  }
  async function backOff(aws, attempts) {
   await aws.sleep(Math.random() * 250 * 2 ** Math.min(attempts, 3));
  }
 },
 98692: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Es: () => spareBytesOf,
   GJ: () => sizeFitOf,
   gN: () => sizesOf
  });
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28569);
  var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41626);
  const MOST_EXPANSION = 1032;
  function sizeFitOf({layers: layers, codeSize: codeSize}, next, sizes, code = "unread") {
   if ((0, _result_js__WEBPACK_IMPORTED_MODULE_1__.Zk)(layers, next) || isNoLarger(next, layers, sizes)) return {
    kind: "fits"
   };
   const known = sumOf(next, sizes);
   if (known.bytes >= _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.unzippedBytes) return {
    kind: "too large",
    bytes: known.bytes
   };
   const most = known.bytes + codeSize * MOST_EXPANSION;
   if (known.unknown.length === 0 && most < _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.unzippedBytes) return {
    kind: "fits"
   };
   if (code === "unread") return {
    kind: "depends on the code"
   };
   const bytes = known.bytes + (code === "unknown" ? 0 : code);
   if (bytes >= _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.unzippedBytes) return {
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
  function spareBytesOf({layers: layers, codeSize: codeSize}, next, sizes, code = "unread") {
   const all = sumOf(next, sizes);
   const codeBytes = code === "unread" ? codeSize * MOST_EXPANSION : code;
   const isKnown = all.unknown.length === 0 && codeBytes !== "unknown";
   const belowLimit = isKnown ? _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.unzippedBytes - 1 - all.bytes - codeBytes : 0;
   return Math.max(0, belowLimit, bytesFreed(next, layers, sizes));
  }
  function sumOf(layers, sizes) {
   const unknown = layers.filter(arn => sizes.get(arn) === undefined);
   return {
    bytes: layers.reduce((sum, arn) => sum + (sizes.get(arn) ?? 0), 0),
    unknown: unknown
   };
  }
  function isNoLarger(next, current, sizes) {
   return bytesFreed(next, current, sizes) >= 0;
  }
  function bytesFreed(next, current, sizes) {
   const added = sumOf(next.filter(arn => !current.includes(arn)), sizes);
   const removed = sumOf(current.filter(arn => !next.includes(arn)), sizes);
   const isKnown = added.unknown.length === 0 && removed.unknown.length === 0;
   return isKnown ? removed.bytes - added.bytes : -Infinity;
  }
  function sizesOf(layers, {arn: arn, unzippedSize: unzippedSize}) {
   const sizes = new Map([ ...layers ].map(([known, {unzippedSize: size}]) => [ known, size ]));
   return unzippedSize === undefined ? sizes : sizes.set(arn, unzippedSize);
  }
 },
 27851: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => refuseForeignFunctions,
   e: () => refuseOtherRegions
  });
  var _aws_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88584);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  async function refuseForeignFunctions(aws, {functions: functions, allowedAccountIds: allowedAccountIds}) {
   const unlisted = functions.flatMap(fn => {
    const account = fn.kind === "name" ? fn.function.account : undefined;
    return account === undefined || allowedAccountIds.includes(account) ? [] : [ {
     account: account,
     text: fn.text
    } ];
   });
   if (unlisted.length === 0) return;
   const caller = await (0, _aws_account_js__WEBPACK_IMPORTED_MODULE_0__.X)(aws);
   const foreign = unlisted.find(({account: account}) => account !== caller);
   if (!foreign) return;
   const listed = [ ...new Set([ caller, ...allowedAccountIds, foreign.account ]) ];
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`\`functions\` holds "${foreign.text}", a function of account ${foreign.account}, and the credentials belong to ${caller}.`, `Correct the ARN, or take the credentials of ${foreign.account}; if its functions are to be changed with those of ${caller}, list both: \`allowed-account-ids: ${listed.join(", ")}\`.`);
  }
  function refuseOtherRegions(functions, regions, fixFor) {
   for (const selector of functions) {
    if (selector.kind !== "name") continue;
    const {region: region, reference: reference} = selector.function;
    if (region === undefined || regions.includes(region)) continue;
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`\`functions\` holds "${reference}", but the layer goes to ${regions.join(", ")}, and a function takes layers of its own region only.`, fixFor(region));
   }
  }
 },
 52354: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cm: () => alarmsGate,
   Cv: () => canaryGate,
   LI: () => refuseAlarms,
   KH: () => smokeTest,
   FP: () => sortAlarms
  });
  var region_client = __webpack_require__(66690);
  var error_messages = __webpack_require__(38054);
  var error_kind = __webpack_require__(55544);
  var paginate = __webpack_require__(99598);
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
   const {CloudWatchClient: CloudWatchClient, DescribeAlarmsCommand: DescribeAlarmsCommand} = await __webpack_require__.e(4085).then(__webpack_require__.t.bind(__webpack_require__, 44085, 19));
   const cloudWatch = new CloudWatchClient((0, region_client.r)(aws));
   const attempt = {
    service: "Amazon CloudWatch",
    action: "cloudwatch:DescribeAlarms",
    subject: `the alarms ${names.join(", ")}`,
    resource: "*",
    region: aws.region
   };
   yield* (0, paginate.l5)({
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
     if (!MetricAlarms && !CompositeAlarms) throw new error_kind.e$("DescribeAlarms was answered without a list");
     return {
      items: [ ...MetricAlarms ?? [], ...CompositeAlarms ?? [] ].map(namedAlarm),
      next: NextToken
     };
    };
    return (0, error_messages.m)(attempt, () => aws.call(describe, {
     quota: "other",
     repeatable: true
    }));
   });
  }
  function namedAlarm({AlarmName: AlarmName, StateValue: StateValue, StateReason: StateReason}) {
   if (!AlarmName || !StateValue) throw new error_kind.e$("DescribeAlarms was answered with an alarm without its state");
   return [ AlarmName, {
    state: StateValue,
    reason: StateReason ?? ""
   } ];
  }
  var function_kind = __webpack_require__(16354);
  var dist_cjs = __webpack_require__(71696);
  var sanitise = __webpack_require__(89485);
  var functions = __webpack_require__(77478);
  const ALLOWANCE = 15;
  const MAX_ERROR = 500;
  const MAX_LOG_BYTES = 4096;
  async function invoke(aws, invocation) {
   const {arn: arn, qualifier: qualifier, event: event, timeout: timeout, withoutLog: withoutLog = false} = invocation;
   const input = {
    FunctionName: arn,
    ...qualifier && {
     Qualifier: qualifier
    },
    InvocationType: "RequestResponse",
    LogType: withoutLog ? "None" : "Tail",
    Payload: Buffer.from(event)
   };
   const send = async options => {
    const reply = await aws.lambda.send(new dist_cjs.mdN(input), options);
    if (!reply.ExecutedVersion) throw new error_kind.e$("Invoke was answered without the version that ran", reply);
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
    timeout: (timeout + ALLOWANCE) * 1e3
   };
   return (0, error_messages.m)((0, functions.Ix)(aws, "lambda:InvokeFunction", arn, qualifier), () => aws.call(send, how));
  }
  function errorIn(payload = new Uint8Array) {
   const text = Buffer.from(payload).toString();
   return (0, sanitise.cT)(fieldsOf(text) || text || "it gives no reason").slice(0, MAX_ERROR);
  }
  function fieldsOf(json) {
   try {
    const {errorType: errorType, errorMessage: errorMessage} = Object(JSON.parse(json));
    return [ errorType, errorMessage ].filter(field => typeof field === "string" && field !== "").join(": ");
   } catch {
    return "";
   }
  }
  var cloudwatch_version_errors = __webpack_require__(71736);
  var problem = __webpack_require__(14748);
  var format = __webpack_require__(38936);
  var wait = __webpack_require__(60882);
  async function refuseAlarms(aws, names) {
   const {ringing: ringing} = await sortAlarms(aws, names);
   if (ringing.length === 0) return;
   throw new problem.A(`The alarm ${quoted(ringing)} is in ALARM before the rollout has begun.`, "Find out why first, or take it off `alarms`.");
  }
  async function sortAlarms(aws, names) {
   if (names.length === 0) return {
    quiet: [],
    ringing: []
   };
   const alarms = await readAlarms(aws, names);
   const unknown = names.filter(name => !alarms.has(name));
   if (unknown.length > 0) {
    throw new problem.A(`\`alarms\` holds ${quoted(unknown)}, and ${aws.region} has no CloudWatch alarm of that name.`, 'Check the names: `aws cloudwatch describe-alarms --query "[MetricAlarms,CompositeAlarms][].AlarmName"`.');
   }
   const ringing = ringingOf(alarms);
   return {
    quiet: names.filter(name => !ringing.includes(name)),
    ringing: ringing
   };
  }
  async function alarmsGate(aws, names) {
   const alarms = await (0, wait.fF)(aws, () => readAlarms(aws, names));
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
  async function smokeTest(aws, fn, event, version) {
   const {name: name, arn: arn, managedInstances: managedInstances, durable: durable} = fn;
   const qualifier = version ?? (0, function_kind.R_)(fn);
   const reply = await invoke(aws, {
    arn: arn,
    event: event,
    timeout: Math.max(fn.timeout, durable?.timeout ?? 0),
    ...qualifier && {
     qualifier: qualifier
    },
    ...managedInstances && {
     withoutLog: true
    }
   });
   if (reply.error === undefined) return;
   const log = (0, sanitise.cT)(ownLines(wholeWords(reply.logTail)).join(" | ")).slice(-LOG_CHARACTERS);
   throw new problem.A(`The smoke test of ${version ? `version ${version} of ` : ""}function "${name}" failed: ${reply.error}`, log ? `Its log ends with: ${log}` : "Look at its log in CloudWatch.");
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
   return evaluateCanary(versions, await (0, wait.fF)(aws, () => (0, cloudwatch_version_errors.g)(aws, [ ...versions ], since)), maxErrorPercent);
  }
  function evaluateCanary(versions, counted, maxErrorPercent) {
   const measured = versions.map((version, index) => ({
    version: version,
    counted: counted[index]
   }));
   const share = ({invocations: invocations, errors: errors}) => 100 * errors / invocations;
   const unmeasured = measured.filter(one => !one.counted?.invocations).map(one => one.version);
   const bad = measured.find(one => one.counted?.invocations && !(share(one.counted) <= maxErrorPercent));
   if (bad?.counted) {
    const {version: version, counted: of} = bad;
    const text = `Version ${version.version} of ${version.function} failed ${(0, format.B4)(of.errors)} of ${(0, format.B4)(of.invocations)} invocations, more than the ${maxErrorPercent} % of \`max-error-percent\`.`;
    return {
     gate: "canary",
     passed: false,
     text: text,
     unmeasured: unmeasured
    };
   }
   const sum = of => measured.reduce((total, one) => total + (one.counted?.invocations ? one.counted[of] : 0), 0);
   const told = `${(0, format.B4)(sum("errors"))} of ${(0, format.B4)(sum("invocations"))} invocations of the new versions failed.`;
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
   const others = unmeasured.length > 1 ? ` and ${(0, format.B4)(unmeasured.length - 1)} more` : "";
   return ` Nothing was measured of version ${first.version} of ${first.function}${others}: no invocation was counted.`;
  }
 },
 37032: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => layerArnPatterns
  });
  var _aws_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88584);
  async function layerArnPatterns(aws, items) {
   const {partition: partition, region: region} = aws;
   const own = items.some(item => !item.startsWith("arn:")) ? await (0, _aws_account_js__WEBPACK_IMPORTED_MODULE_0__.X)(aws) : "";
   return items.map(item => item.startsWith("arn:") ? item : `arn:${partition}:lambda:${region}:${own}:layer:${item}`);
  }
 },
 84660: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ap: () => stacksNotKnown,
   ar: () => kindWarnings,
   pH: () => planWarnings
  });
  var _lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5456);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38936);
  var _combined_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98692);
  var _layer_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12767);
  function planWarnings(planned, fleet, settings) {
   return [ ...planned.flatMap(one => warningsOf(one, fleet, settings)), ...kindWarnings(planned) ];
  }
  function warningsOf({fn: fn, goal: goal, alias: alias, latestPublished: latestPublished}, fleet, {onFailure: onFailure}) {
   if (goal.kind !== "version") return [];
   const {layer: layer} = goal;
   const warnings = [];
   const next = (0, _layer_list_js__WEBPACK_IMPORTED_MODULE_2__.Y6)(fn.layers, layer);
   const fit = (0, _combined_size_js__WEBPACK_IMPORTED_MODULE_1__.GJ)(fn, next, (0, _combined_size_js__WEBPACK_IMPORTED_MODULE_1__.gN)(fleet.layers, layer), fleet.codeSizes.get(fn.arn));
   if (fit.kind === "unknown") {
    warnings.push(`Whether ${fn.name} and its layers fit into 262,144,000 bytes is not known: AWS does not show ${fit.of.join(", ")}.`);
   }
   const [old] = fn.layers.filter(arn => !next.includes(arn));
   if (old && fleet.layers.get(old)?.exists === false && onFailure === "rollback") {
    warnings.push(`${fn.name} has ${old}, which was deleted: it cannot be rolled back if the rollout fails.`);
   }
   const served = fleet.candidates.find(candidate => candidate.fn === fn)?.alias?.serves;
   if (alias && served && served.codeSha256 !== fn.codeSha256) {
    warnings.push(`${fn.name} has other code on $LATEST than its alias ${alias.name} serves (version ${served.version}): moving the alias releases that code too.`);
   }
   if (latestPublished?.read && latestPublished.read.codeSha256 !== fn.codeSha256) {
    warnings.push(`${fn.name} has other code on $LATEST than on ${_lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_3__.Z}: publishing it releases that code too.`);
   }
   return warnings;
  }
  function kindWarnings(planned) {
   const changing = planned.filter(({done: done}) => !done);
   const unaliased = changing.filter(({alias: alias, served: served}) => !alias && !served).map(({fn: fn}) => fn);
   const durable = unaliased.filter(fn => fn.durable).map(({name: name}) => name);
   const snapStart = unaliased.filter(fn => fn.snapStart).map(({name: name}) => name);
   const isOne = durable.length === 1;
   return [ ...durable.length > 0 ? [ `${named(durable)} ${isOne ? "is" : "are"} durable, and without \`alias\` the changed layers reach executions that are under way: they are replayed on what the function is then. Give ${isOne ? "it" : "them"} an alias (\`alias\`) and invoke that, so that each execution keeps the version that it began with.` ] : [], ...snapStart.length > 0 ? [ `${named(snapStart)} ${snapStart.length === 1 ? "has" : "have"} SnapStart, and without \`alias\` only $LATEST gets the layer: published versions keep their snapshot, and the layers in it. Give \`alias\` to publish a version with the layer and to move the alias to it.` ] : [], ...stackWarnings(changing) ];
  }
  const STACKS_TOLD = 5;
  function stackWarnings(changing) {
   const stacks = new Map;
   for (const {fn: fn} of changing) if (fn.stack !== undefined) stacks.set(fn.stack, [ ...stacks.get(fn.stack) ?? [], fn.name ]);
   if (stacks.size > STACKS_TOLD) {
    const all = [ ...stacks.values() ].flat();
    const names = [ ...stacks.keys() ].map(stack => `"${stack}"`);
    return [ stackWarning(named(all), `the CloudFormation stacks ${named(names)}`, "their templates") ];
   }
   return [ ...stacks ].map(([stack, names]) => stackWarning(named(names), `the CloudFormation stack "${stack}"`, "its template"));
  }
  function stackWarning(functions, stacks, templates) {
   return `Of ${stacks}: ${functions}. The next deployment that changes such a function puts the layers of ${templates} back. Take the version's ARN into the template, for instance from a parameter that \`ssm-parameter\` writes.`;
  }
  const NAMED = 5;
  function named(names) {
   const more = names.length - NAMED;
   return `${names.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(more)} more` : ""}`;
  }
  function stacksNotKnown(planned) {
   const names = planned.filter(({fn: fn, done: done}) => fn.tagsDenied && !done).map(({fn: fn}) => fn.name);
   if (names.length === 0) return [];
   return [ `Whether a CloudFormation stack has ${named(names)}, and would put other layers back, is not known: the role may not do lambda:ListTags.` ];
  }
 },
 14416: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cs: () => makePlan,
   df: () => describePlan,
   gt: () => wavesOf,
   ky: () => skippedResult,
   sp: () => isSelected,
   v$: () => plannedResults
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24750);
  var _lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5456);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38936);
  var _preflight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57084);
  var _layer_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12767);
  var _plan_warnings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84660);
  function makePlan({fleet: fleet, passedOver: passedOver, settings: settings, targetOf: targetOf}) {
   const plan = {
    waves: [],
    skipped: fleet.lost.map(({arn: arn, problem: problem}) => ({
     name: (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_4__.Iy)(arn),
     region: (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_4__.AP)(arn),
     layers: [],
     reason: problem.what
    })),
    passedOver: [ ...passedOver ],
    problems: [ ...fleet.problems ],
    warnings: []
   };
   const planned = [];
   for (const candidate of fleet.candidates) {
    const verdict = judge(candidate, {
     fleet: fleet,
     settings: settings,
     targetOf: targetOf
    });
    if ("goal" in verdict) planned.push(verdict); else if (verdict.passedOver) plan.passedOver.push(candidate.fn.name); else if (verdict.forAll) plan.problems.push(...verdict.problems.filter(isNewIn(plan.problems))); else if (candidate.named && !verdict.lenient) plan.problems.push(...verdict.problems); else plan.skipped.push(skippedOf(candidate.fn, verdict.problems));
   }
   plan.warnings.push(...(0, _plan_warnings_js__WEBPACK_IMPORTED_MODULE_3__.pH)(planned, fleet, settings));
   plan.waves = wavesOf(planned, settings.waves);
   return plan;
  }
  function skippedOf({name: name, arn: arn, layers: layers}, problems) {
   return {
    name: name,
    region: (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_4__.AP)(arn),
    layers: layers,
    reason: problems.map(({what: what}) => what).join(" ")
   };
  }
  function isNewIn(known) {
   const told = new Set(known.map(({what: what}) => what));
   return ({what: what}) => !told.has(what);
  }
  function judge(candidate, {fleet: fleet, settings: settings, targetOf: targetOf}) {
   const {fn: fn, named: named, alias: alias, latestPublished: latestPublished} = candidate;
   const layer = targetOf(fn);
   if (layer instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A) return {
    problems: [ layer ]
   };
   if (!isSelected(candidate, layer, settings)) {
    return {
     problems: [ nothingToSwap(fn) ],
     passedOver: !named,
     lenient: true
    };
   }
   const stopping = [ ...missingVersion(layer, fleet), ...(0, _preflight_js__WEBPACK_IMPORTED_MODULE_2__.HT)(candidate, layer, fleet) ];
   if (stopping.length > 0) return {
    problems: stopping,
    forAll: true
   };
   const problems = [ ...(0, _preflight_js__WEBPACK_IMPORTED_MODULE_2__.mN)(candidate, layer, fleet), ...(0, _preflight_js__WEBPACK_IMPORTED_MODULE_2__.Nk)(fn, settings) ];
   if (problems.length > 0) return {
    problems: problems
   };
   const moves = alias?.read && !serves(alias, layer);
   return {
    fn: fn,
    goal: {
     kind: "version",
     layer: layer,
     attach: layer.detach === true || attaches(candidate, settings)
    },
    ...alias?.read && moves && {
     alias: {
      name: alias.name,
      read: alias.read
     }
    },
    ...latestPublished && {
     latestPublished: latestPublished
    },
    done: (0, _preflight_js__WEBPACK_IMPORTED_MODULE_2__.zm)(fn, layer) && !moves && (!latestPublished || runs(latestPublished, layer)),
    served: alias !== undefined && !moves
   };
  }
  function attaches({named: named}, {attach: attach}) {
   return attach === "always" || named && attach === "named";
  }
  function isSelected(candidate, layer, settings) {
   const {fn: fn, named: named, alias: alias} = candidate;
   if ((0, _layer_list_js__WEBPACK_IMPORTED_MODULE_5__.t3)(fn.layers, layer) >= 0) return true;
   if (!layer.detach) return attaches(candidate, settings);
   return named || [ alias?.serves, alias?.shares ].some(state => state && !(0, _layer_list_js__WEBPACK_IMPORTED_MODULE_5__.oU)(state.layers, layer));
  }
  function missingVersion({arn: arn}, {layers: layers}) {
   if (layers.get(arn)?.exists !== false) return [];
   return [ new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`There is no layer version ${arn}.`, "Check the ARN; a deleted version cannot be given to a function any more.") ];
  }
  function nothingToSwap({name: name}) {
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`Function "${name}" has no version of this layer, and \`attach: never\` only swaps.`, "Leave `attach` out to give it the layer.");
  }
  function serves({read: read, serves: version}, layer) {
   return Object.keys(read?.weights ?? {}).length === 0 && version !== undefined && (0, _layer_list_js__WEBPACK_IMPORTED_MODULE_5__.oU)(version.layers, layer);
  }
  function runs({read: read}, layer) {
   return read?.state === "Active" && read.lastUpdateStatus === "Successful" && (0, _layer_list_js__WEBPACK_IMPORTED_MODULE_5__.oU)(read.layers, layer);
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
    return wave.functions.map(fn => `${of}${describeChange(fn)}`);
   });
   const left = skipped.map(({name: name, reason: reason}) => `Skip ${name}: ${reason}`);
   const count = passedOver.length;
   const names = passedOver.slice(0, 5).join(", ");
   if (count > 0) {
    const more = count > 5 ? ` and ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(count - 5)} more` : "";
    left.push(`Leave out ${names}${more}: found, and without a version of this layer to swap.`);
   }
   return [ ...steps, ...left, ...(0, _plan_warnings_js__WEBPACK_IMPORTED_MODULE_3__.Ap)(waves.flatMap(({functions: functions}) => functions)) ];
  }
  function describeChange({fn: fn, goal: goal, alias: alias, latestPublished: latestPublished, done: done}) {
   if (goal.kind === "rollback") return `Roll ${fn.name} back to its state before the rollout.`;
   const {layer: layer} = goal;
   const to = layer.detach ? "no such layer" : versionText(layer);
   if (done) return `Leave ${fn.name} alone: it has ${to}.`;
   const index = (0, _layer_list_js__WEBPACK_IMPORTED_MODULE_5__.t3)(fn.layers, layer);
   const publish = latestPublished ? `, then publish it to ${_lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_6__.Z}` : "";
   const then = alias ? `, then publish it and move ${alias.name} on from version ${alias.read.version}` : publish;
   if (index < 0 && layer.detach) return `Leave the layers of ${fn.name}${then}.`;
   if (index < 0) return `Append ${to} to ${fn.name} as layer ${fn.layers.length + 1}${then}.`;
   const old = fn.layers[index] ?? "";
   if (old === layer.arn) return `Keep ${to} on ${fn.name}${then}.`;
   if (layer.detach) return `Take ${(0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_4__.tW)(old)} off ${fn.name}, layer ${index + 1} of ${fn.layers.length}${then}.`;
   if ((0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_4__.s3)(old) !== layer.layerArn) return `Replace ${(0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_4__.tW)(old)} by ${to} of ${(0, 
   _lambda_arn_js__WEBPACK_IMPORTED_MODULE_4__.Iy)(layer.layerArn)} on ${fn.name}, layer ${index + 1} of ${fn.layers.length}${then}.`;
   return `Swap version ${(0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_4__.e1)(old)} for ${to} on ${fn.name}, layer ${index + 1} of ${fn.layers.length}${then}.`;
  }
  function versionText({arn: arn}) {
   const number = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_4__.e1)(arn);
   return number === _layer_list_js__WEBPACK_IMPORTED_MODULE_5__.qK ? "the new version" : `version ${number}`;
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
     region: (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_4__.AP)(fn.arn),
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
 },
 57084: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HT: () => runBlockers,
   Im: () => isUnusable,
   Nk: () => smokeTestBlockers,
   mN: () => blockers,
   zm: () => hasList,
   zs: () => ambiguous
  });
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28569);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38936);
  var _combined_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98692);
  var _layer_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12767);
  var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41626);
  function blockers({fn: fn, alias: alias}, layer, facts) {
   if (fn.packageType !== "Zip") return [ image(fn) ];
   return [ ...unusable(fn), ...misfits(fn, layer), ...alias ? unfitAlias(fn, alias) : [], ...crowded(fn, layer), ...missingLayers(fn, layer, facts), ...tooLarge(fn, layer, facts) ];
  }
  const called = ({name: name}) => `Function "${name}"`;
  function image(fn) {
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`${called(fn)} is built from a container image, and images take no layers.`, "Take it off `functions`; put the layer's content into the image instead: `COPY <folder> /opt/`.");
  }
  function isUnusable({state: state}) {
   return [ "Failed", "Deleting", "Deactivating", "Deactivated" ].includes(state);
  }
  function unusable(fn) {
   if (!isUnusable(fn)) return [];
   return [ new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`${called(fn)} is in state ${fn.state} and cannot be updated.`, "Repair or redeploy the function first, or take it off `functions`.") ];
  }
  function misfits(fn, {architectures: architectures, runtimes: runtimes}) {
   const problems = [];
   if (architectures.length > 0 && !architectures.includes(fn.architecture)) {
    problems.push(new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`${called(fn)} runs on ${fn.architecture}, but the layer is declared for ${architectures.join(", ")}.`, `Take it off \`functions\`, or build the layer for it and add ${fn.architecture} to \`compatible-architectures\`.`));
   }
   if (fn.runtime && runtimes.length > 0 && !runtimes.includes(fn.runtime)) {
    problems.push(new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`${called(fn)} runs ${fn.runtime}, but the layer is declared for ${runtimes.join(", ")}.`, `Take it off \`functions\`, or add ${fn.runtime} to \`compatible-runtimes\` if the layer fits it.`));
   }
   return problems;
  }
  function crowded(fn, layer) {
   if ((0, _layer_list_js__WEBPACK_IMPORTED_MODULE_4__.t3)(fn.layers, layer) >= 0 || fn.layers.length < _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.layersPerFunction) return [];
   return [ new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`${called(fn)} has ${fn.layers.length} layers already, and AWS Lambda takes no sixth.`, "Merge two of its layers into one, or take one off it, or take the function off `functions`.") ];
  }
  function missingLayers(fn, layer, {layers: layers}) {
   if (hasList(fn, layer)) return [];
   return (0, _layer_list_js__WEBPACK_IMPORTED_MODULE_4__.Y6)(fn.layers, layer).flatMap(arn => {
    if (layers.get(arn)?.exists !== false) return [];
    return [ new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`${called(fn)} has the layer ${arn}, which was deleted, so AWS may take no list of layers with it any more.`, `Give the function another version of that layer first, or take it off: \`aws lambda update-function-configuration --function-name ${fn.name} --layers …\`.`) ];
   });
  }
  function hasList({layers: layers, lastUpdateStatus: lastUpdateStatus}, layer) {
   return (0, _result_js__WEBPACK_IMPORTED_MODULE_5__.Zk)(layers, (0, _layer_list_js__WEBPACK_IMPORTED_MODULE_4__.Y6)(layers, layer)) && lastUpdateStatus !== "Failed";
  }
  function tooLarge(fn, layer, {layers: layers, codeSizes: codeSizes}) {
   const fit = (0, _combined_size_js__WEBPACK_IMPORTED_MODULE_3__.GJ)(fn, (0, _layer_list_js__WEBPACK_IMPORTED_MODULE_4__.Y6)(fn.layers, layer), (0, 
   _combined_size_js__WEBPACK_IMPORTED_MODULE_3__.gN)(layers, layer), codeSizes.get(fn.arn));
   if (fit.kind !== "too large") return [];
   return [ new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`${called(fn)} and its layers would have ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(fit.bytes)} bytes unzipped; AWS Lambda takes less than ${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(_lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.unzippedBytes)} together.`, "Leave out of the layer what the function does not need (`exclude`), or take another layer off the function.") ];
  }
  function smokeTestBlockers({name: name, durable: durable}, {smokeTest: smokeTest}) {
   if (smokeTest === undefined || !durable?.timeout || durable.timeout <= SYNCHRONOUS_SECONDS) return [];
   return [ new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`Function "${name}" is durable and its executions may take ${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(durable.timeout)} seconds; AWS waits for none that may take more than 15 minutes, so \`smoke-test\` cannot invoke it.`, "Roll it out in a step without `smoke-test`, or give its `DurableConfig` an `ExecutionTimeout` of at most 900.") ];
  }
  const SYNCHRONOUS_SECONDS = 900;
  function unfitAlias(fn, alias) {
   const {name: name, read: read} = alias;
   if (!read) {
    return [ new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`${called(fn)} has no alias "${name}".`, `Create it: \`aws lambda create-alias --function-name ${fn.name} --name ${name} --function-version VERSION\`; or take the function off \`functions\`.`) ];
   }
   if (read.version.startsWith("$LATEST")) {
    return [ new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`The alias "${name}" of ${fn.name} points at ${read.version}, so it has whatever that has, and there is nothing to move.`, `Point it at a version: \`aws lambda update-alias --function-name ${fn.name} --name ${name} --function-version VERSION\`; or leave \`alias\` out.`) ];
   }
   return provisioned(fn, alias);
  }
  function runBlockers({fn: fn, alias: alias}, layer, {layers: layers}) {
   const sent = hasList(fn, layer) ? [] : (0, _layer_list_js__WEBPACK_IMPORTED_MODULE_4__.Y6)(fn.layers, layer);
   const denied = sent.flatMap(arn => layers.get(arn)?.problem ?? []);
   return [ ...ambiguous(fn, layer), ...denied, ...alias ? sharing(fn, alias, layer) : [] ];
  }
  function ambiguous(fn, layer) {
   const entries = (0, _layer_list_js__WEBPACK_IMPORTED_MODULE_4__.fi)(fn.layers, layer);
   if (entries.length < 2) return [];
   const what = layer.detach ? "which `layer` all means" : "and the layer can take the place of one only: `replaces` means the others too";
   return [ new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`${called(fn)} has the layers ${entries.join(" and ")}, ${what}.`, "Name the one that is meant by its whole name or ARN, or take the others off first: `uses: org/publish-layer/attach@v1` with `mode: detach`.") ];
  }
  function sharing(fn, {name: name, read: read, shares: shares}, layer) {
   const others = Object.keys(read?.weights ?? {});
   if (others.length === 0 || shares && (0, _layer_list_js__WEBPACK_IMPORTED_MODULE_4__.oU)(shares.layers, layer)) return [];
   return [ new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`The alias "${name}" of ${fn.name} shares its traffic between versions ${[ read?.version, ...others ].join(" and ")} already.`, `Let that deployment end, or end it: \`aws lambda update-alias --function-name ${fn.name} --name ${name} --routing-config AdditionalVersionWeights={}\`.`) ];
  }
  function provisioned(fn, {name: name, provisioned: has}) {
   if (!has) return [];
   return [ new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`The alias "${name}" of ${fn.name} has provisioned concurrency, with which AWS lets no alias share its traffic.`, "Leave out `canary-percent` for this function, or hand the shift to CodeDeploy with `codedeploy-application` and `codedeploy-deployment-group`.") ];
  }
 },
 10295: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => readLatestPublished,
   p: () => readFleet
  });
  var _aws_is_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85114);
  var _aws_aliases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81955);
  var _lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5456);
  var _aws_function_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7789);
  var _aws_functions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77478);
  var _aws_cancellation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8436);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14748);
  var _shared_concurrency_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49572);
  const READS_AT_ONCE = 30;
  async function readFleet(aws, {chosen: chosen, canary: canary}) {
   const answers = await (0, _shared_concurrency_js__WEBPACK_IMPORTED_MODULE_6__.X)(chosen, READS_AT_ONCE, one => readCandidate(aws, one, canary));
   const candidates = new Map;
   const problems = [];
   const lost = [];
   for (const [index, answer] of answers.entries()) {
    const {reference: reference = "", named: named = false} = chosen[index] ?? {};
    if (!(answer instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_5__.A)) candidates.set(answer.fn.arn, candidates.get(answer.fn.arn) ?? answer); else if (!named && (0, 
    _aws_is_missing_js__WEBPACK_IMPORTED_MODULE_0__.b)(answer)) lost.push({
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
    const fn = await (0, _aws_functions_js__WEBPACK_IMPORTED_MODULE_3__.v5)(aws, reference);
    if (alias !== undefined) return {
     fn: fn,
     named: named,
     alias: await candidateAlias(aws, fn, alias, canary)
    };
    if (!fn.managedInstances) return {
     fn: fn,
     named: named
    };
    return {
     fn: fn,
     named: named,
     latestPublished: {
      read: await readLatestPublished(aws, fn.arn)
     }
    };
   } catch (error) {
    return problemOrThrow(error);
   }
  }
  async function candidateAlias(aws, {arn: arn}, name, canary) {
   const read = await (0, _aws_aliases_js__WEBPACK_IMPORTED_MODULE_1__.Jd)(aws, arn, name);
   if (!read || read.version.startsWith("$LATEST")) return {
    name: name,
    read: read,
    provisioned: false
   };
   const [other] = Object.keys(read.weights);
   const [serves, shares, provisioned] = await Promise.all([ (0, _aws_functions_js__WEBPACK_IMPORTED_MODULE_3__.v5)(aws, arn, read.version), other === undefined ? undefined : (0, 
   _aws_functions_js__WEBPACK_IMPORTED_MODULE_3__.v5)(aws, arn, other), canary && (0, _aws_function_versions_js__WEBPACK_IMPORTED_MODULE_2__.af)(aws, arn, name) ]);
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
  async function readLatestPublished(aws, arn) {
   try {
    return await (0, _aws_functions_js__WEBPACK_IMPORTED_MODULE_3__.v5)(aws, arn, _lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_7__.Z);
   } catch (error) {
    if (error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_5__.A && (0, _aws_is_missing_js__WEBPACK_IMPORTED_MODULE_0__.b)(error)) return undefined;
    throw error;
   }
  }
  function problemOrThrow(error) {
   if (error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_5__.A && !(error instanceof _aws_cancellation_js__WEBPACK_IMPORTED_MODULE_4__.cJ)) return error;
   throw error;
  }
 },
 77832: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => layerFactsOf,
   P: () => readSizes
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24750);
  var _aws_error_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55544);
  var _aws_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77478);
  var _aws_layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46993);
  var _aws_unzipped_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21048);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14748);
  var _combined_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98692);
  var _layer_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12767);
  var _shared_concurrency_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49572);
  const READS_AT_ONCE = 30;
  async function readSizes(aws, candidates, targetOf) {
   const due = candidates.flatMap(candidate => {
    const target = targetOf(candidate);
    return target ? [ {
     fn: candidate.fn,
     target: target
    } ] : [];
   });
   const arns = new Set(due.flatMap(({fn: fn, target: target}) => target.unzippedSize === undefined ? [ ...fn.layers, target.arn ] : fn.layers));
   const found = await (0, _shared_concurrency_js__WEBPACK_IMPORTED_MODULE_6__.X)([ ...arns ], READS_AT_ONCE, async arn => [ arn, await layerFactsOf(aws, arn) ]);
   const layers = new Map(found);
   const sizes = await (0, _shared_concurrency_js__WEBPACK_IMPORTED_MODULE_6__.X)(due, READS_AT_ONCE, async ({fn: fn, target: target}) => {
    const fit = (0, _combined_size_js__WEBPACK_IMPORTED_MODULE_5__.GJ)(fn, (0, _layer_list_js__WEBPACK_IMPORTED_MODULE_7__.Y6)(fn.layers, target), (0, 
    _combined_size_js__WEBPACK_IMPORTED_MODULE_5__.gN)(layers, target));
    return fit.kind === "depends on the code" ? [ [ fn.arn, await codeSize(aws, fn) ] ] : [];
   });
   return {
    layers: layers,
    codeSizes: new Map(sizes.flat())
   };
  }
  async function layerFactsOf(aws, arn) {
   const layer = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_8__.i3)(arn);
   if (layer?.region !== aws.region) return {
    exists: true,
    unzippedSize: undefined
   };
   try {
    const located = await (0, _aws_layers_js__WEBPACK_IMPORTED_MODULE_2__.TX)(aws, layer);
    if (!located) return {
     exists: false,
     unzippedSize: undefined
    };
    const {version: version, declared: declared, location: location} = located;
    let next = location;
    const locate = async () => {
     const url = next ?? (await (0, _aws_layers_js__WEBPACK_IMPORTED_MODULE_2__.TX)(aws, layer))?.location;
     next = undefined;
     return url;
    };
    return {
     exists: true,
     declared: declared,
     unzippedSize: await (0, _aws_unzipped_size_js__WEBPACK_IMPORTED_MODULE_3__.l)(aws, {
      size: version.codeSize,
      locate: locate
     })
    };
   } catch (error) {
    if (!(error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_4__.A) || !isDenied(error)) throw error;
    return {
     exists: true,
     unzippedSize: undefined,
     problem: error
    };
   }
  }
  function isDenied({cause: cause}) {
   return cause !== undefined && (0, _aws_error_kind_js__WEBPACK_IMPORTED_MODULE_0__.fe)(cause).code.startsWith("AccessDenied");
  }
  async function codeSize(aws, {arn: arn, codeSize: size}) {
   const locate = async () => (await (0, _aws_functions_js__WEBPACK_IMPORTED_MODULE_1__.OR)(aws, arn)).location;
   return await (0, _aws_unzipped_size_js__WEBPACK_IMPORTED_MODULE_3__.l)(aws, {
    size: size,
    locate: locate
   }) ?? "unknown";
  }
 },
 4684: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => readRolloutState,
   c: () => refuseAll
  });
  var clock = __webpack_require__(49481);
  var cloudwatch_version_errors = __webpack_require__(71736);
  var problem = __webpack_require__(14748);
  var lambda_arn = __webpack_require__(24750);
  var list_functions = __webpack_require__(7927);
  var functions_by_tag = __webpack_require__(63439);
  var format = __webpack_require__(38936);
  var glob = __webpack_require__(87605);
  var layer_list = __webpack_require__(12767);
  async function selectFunctions(aws, inputs, layerArnFor) {
   const {functions: functions, attach: attach, alias: alias, maxFunctions: maxFunctions, replaces: replaces = []} = inputs;
   const items = functions.flatMap(fn => fn.kind === "name" ? [ fn ] : []);
   const named = new Map(items.map(item => [ item.function.reference, item ]));
   const isUsing = (layers, arn) => (0, layer_list.t3)(layers, {
    layerArn: layerArnFor(arn),
    replaces: replaces
   }) >= 0;
   const found = await find(aws, functions, isUsing);
   const others = [ ...found.values() ].filter(({name: name, arn: arn}) => !named.has(name) && !named.has(arn));
   const hasLayer = ({layers: layers, arn: arn}) => !layers || isUsing(layers, arn);
   const kept = others.filter(one => attach === "always" || hasLayer(one));
   const chosen = [ ...[ ...named ].map(([reference, one]) => ({
    reference: reference,
    named: true,
    ...withAlias(one.alias ?? alias)
   })), ...kept.map(({arn: arn}) => ({
    reference: arn,
    named: false,
    ...withAlias(alias)
   })) ];
   const count = countOf(chosen);
   if (count > maxFunctions) throw tooMany(count, maxFunctions);
   return {
    chosen: chosen,
    passedOver: others.filter(one => !kept.includes(one)).map(({name: name}) => name)
   };
  }
  function countOf(chosen) {
   return new Set(chosen.map(({reference: reference}) => (0, lambda_arn.Iy)(reference))).size;
  }
  function withAlias(alias) {
   return alias === undefined ? {} : {
    alias: alias
   };
  }
  async function find(aws, selectors, isUsing) {
   const found = new Map;
   for (const selector of selectors) {
    if (selector.kind !== "tag") continue;
    for (const arn of await (0, functions_by_tag.G)(aws, selector)) {
     found.set(arn, {
      arn: arn,
      name: (0, lambda_arn.Iy)(arn)
     });
    }
   }
   const patterns = selectors.filter(({kind: kind}) => kind === "glob" || kind === "using-layer");
   if (patterns.length === 0) return found;
   for await (const {name: name, arn: arn, layers: layers} of (0, list_functions._d)(aws)) {
    const isFound = found.has(arn) || patterns.some(pattern => finds(pattern, {
     name: name,
     arn: arn,
     layers: layers
    }, isUsing));
    if (isFound) found.set(arn, {
     name: name,
     arn: arn,
     layers: layers
    });
   }
   return found;
  }
  function finds(selector, {name: name, arn: arn, layers: layers}, isUsing) {
   if (selector.kind === "glob") return (0, glob.k)(selector.pattern, name);
   return selector.kind === "using-layer" && isUsing(layers, arn);
  }
  function tooMany(count, most) {
   return new problem.A(`\`functions\` chooses ${(0, format.B4)(count)} functions, more than \`max-functions\` (${(0, format.B4)(most)}).`, `If that is meant, set \`max-functions: ${count}\`; \`dry-run: true\` then shows which they are.`);
  }
  var read_sizes = __webpack_require__(77832);
  var read_functions = __webpack_require__(10295);
  var foreign_functions = __webpack_require__(27851);
  var gates = __webpack_require__(52354);
  var plan = __webpack_require__(14416);
  const PROBE = {
   function: "any",
   alias: "any",
   version: "1"
  };
  async function readRolloutState(aws, about) {
   const {inputs: inputs, layerArnFor: layerArnFor, replaces: replaces = [], targetOf: targetOf} = about;
   (0, foreign_functions.e)(inputs.functions, [ aws.region ], region => `Run a step with \`AWS_REGION: ${region}\` for it.`);
   await (0, foreign_functions.U)(aws, {
    allowedAccountIds: [],
    ...inputs
   });
   await (0, gates.LI)(aws, inputs.alarms);
   const {chosen: chosen, passedOver: passedOver} = await selectFunctions(aws, {
    ...inputs,
    replaces: replaces
   }, layerArnFor);
   if (inputs.canary || inputs.watchMinutes) await (0, cloudwatch_version_errors.g)(aws, [ PROBE ], new Date((0, clock.Q$)(aws.clock).getTime() - 6e4));
   const read = await (0, read_functions.p)(aws, {
    chosen: chosen,
    canary: inputs.canary !== undefined
   });
   await (about.onRead?.(read.candidates));
   const facts = await (0, read_sizes.P)(aws, read.candidates, candidate => {
    const target = targetOf(candidate.fn);
    return target instanceof problem.A || !(0, plan.sp)(candidate, target, inputs) ? undefined : target;
   });
   return {
    fleet: {
     ...read,
     ...facts
    },
    passedOver: passedOver
   };
  }
  function refuseAll(problems) {
   const different = new Map(problems.map(problem => [ problem.message, problem ]));
   const [first, ...others] = different.values();
   if (!first) return;
   if (others.length === 0) throw first;
   throw new problem.A(`Nothing was written, for ${different.size} reasons.`, [ ...different.keys() ].join(" "));
  }
 },
 33783: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   It: () => versionIn,
   KU: () => rethrowSuperseded,
   _$: () => refuseNewer,
   bb: () => Superseded,
   jl: () => TAKE_TURNS
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24750);
  var _aws_functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77478);
  var _aws_cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8436);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14748);
  var _layer_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12767);
  class Superseded extends _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A {
   constructor(what, fix, options) {
    super(what, fix, options);
    this.name = "Superseded";
   }
  }
  const TAKE_TURNS = "Let the other pipeline that updates it and this one take turns (`concurrency:` in the workflow)";
  function versionIn(layers, layerArn) {
   return (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_3__.i3)(layers[(0, _layer_list_js__WEBPACK_IMPORTED_MODULE_4__.LE)(layers, layerArn)] ?? "")?.version;
  }
  function refuseNewer(layer, planned, layers) {
   const ours = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_3__.i3)(layer.arn)?.version ?? Infinity;
   const there = versionIn(layers, layer.layerArn);
   if (there === undefined || there <= ours || there === versionIn(planned.layers, layer.layerArn)) return;
   throw new Superseded(`Another pipeline gave function "${planned.name}" version ${there} of the layer, which is newer than version ${ours} of this rollout, so the function keeps it.`, `${TAKE_TURNS}. Run the pipeline of version ${there} again, which takes the functions of this rollout to it.`);
  }
  function rethrowSuperseded({aws: aws}, work) {
   return async error => {
    if (!(error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A) || error instanceof _aws_cancellation_js__WEBPACK_IMPORTED_MODULE_1__.cJ) throw error;
    const {fn: fn, goal: goal} = work;
    if (goal.kind === "version") for (const list of await listsOf(aws, work)) refuseNewer(goal.layer, fn, list);
    throw error;
   };
  }
  async function listsOf(aws, {fn: fn, alias: alias, result: result}) {
   const target = result.alias?.after;
   if (!alias || !target || target.version === "$LATEST" || target.version === alias.read.version) return [ result.after ];
   const served = await (0, _aws_functions_js__WEBPACK_IMPORTED_MODULE_0__.v5)(aws, fn.arn, target.version).catch(() => undefined);
   return [ result.after, ...served ? [ served.layers ] : [] ];
  }
 },
 60882: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AY: () => waitForWrite,
   C: () => waitForOtherWriter,
   MQ: () => isStable,
   _7: () => waitUntilActive,
   aJ: () => READ_LAG,
   dT: () => waitUntilStable,
   fF: () => retryThroughOutage,
   mv: () => waitForLatestPublished
  });
  var _aws_is_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85114);
  var _aws_error_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55544);
  var _aws_functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77478);
  var _lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5456);
  var _aws_cancellation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8436);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14748);
  var _result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41626);
  const PATIENCE = 15 * 6e4;
  const READ_LAG = 5e3;
  const FIRST_POLL = 400;
  const SLOWEST_POLL = 5e3;
  function isStable({state: state, lastUpdateStatus: lastUpdateStatus}) {
   return state !== "Pending" && (lastUpdateStatus === "Successful" || lastUpdateStatus === "Failed");
  }
  async function waitUntilStable(aws, arn) {
   return poll(aws, () => (0, _aws_functions_js__WEBPACK_IMPORTED_MODULE_2__.v5)(aws, arn), isStable);
  }
  async function waitForWrite(aws, {arn: arn, revisionId: revisionId}) {
   return poll(aws, () => (0, _aws_functions_js__WEBPACK_IMPORTED_MODULE_2__.v5)(aws, arn), now => now.revisionId !== revisionId && isStable(now));
  }
  async function waitForOtherWriter(aws, {arn: arn, revisionId: revisionId}) {
   const shows = aws.clock.now() + READ_LAG;
   return poll(aws, () => (0, _aws_functions_js__WEBPACK_IMPORTED_MODULE_2__.v5)(aws, arn), now => isStable(now) && (now.revisionId !== revisionId || aws.clock.now() >= shows));
  }
  async function waitUntilActive(aws, arn, version) {
   const settled = await poll(aws, readSoon(aws, arn, version), ({state: state}) => state !== "Pending");
   if (settled.state === "Active") return settled;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_4__.A(`Version ${version} of function "${settled.name}" became ${settled.state} instead of Active: ${settled.stateReason ?? "AWS gives no reason"}`, `Correct what the message names, delete that version, for AWS publishes no second one of the same content (\`aws lambda delete-function --function-name ${settled.name} --qualifier ${version}\`), and run the job again; the alias was not moved to it.`);
  }
  async function waitForLatestPublished(aws, {arn: arn, layers: layers}) {
   const shows = aws.clock.now() + READ_LAG;
   const settled = await poll(aws, readSoon(aws, arn, _lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_5__.Z), now => isStable(now) && ((0, 
   _result_js__WEBPACK_IMPORTED_MODULE_6__.Zk)(now.layers, layers) || aws.clock.now() >= shows));
   if (settled.state === "Active" && settled.lastUpdateStatus === "Successful") return settled;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_4__.A(`AWS could not publish function "${settled.name}" to ${_lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_5__.Z}: ${settled.lastUpdateReason ?? settled.stateReason ?? "it gives no reason"}`, `Correct what the message names, such as the limits of the capacity provider, and run the job again. Look at it with \`aws lambda get-function --function-name ${settled.name} --qualifier '${_lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_5__.Z}'\`.`);
  }
  function readSoon(aws, arn, version) {
   const shows = aws.clock.now() + READ_LAG;
   return () => (0, _aws_functions_js__WEBPACK_IMPORTED_MODULE_2__.v5)(aws, arn, version).catch(error => {
    if (!(0, _aws_is_missing_js__WEBPACK_IMPORTED_MODULE_0__.b)(error) || aws.clock.now() >= shows) throw error;
    return undefined;
   });
  }
  const OUTAGE = {
   most: 5 * 6e4,
   pause: 5e3
  };
  async function retryThroughOutage(aws, read) {
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
   if (!(error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_4__.A) || error instanceof _aws_cancellation_js__WEBPACK_IMPORTED_MODULE_3__.cJ || error.cause === undefined) return false;
   const {kind: kind, code: code} = (0, _aws_error_kind_js__WEBPACK_IMPORTED_MODULE_1__.fe)(error.cause);
   return kind === "unclear" || kind === "unsent" && code !== "CredentialsProviderError";
  }
  async function poll(aws, read, done) {
   const started = aws.clock.now();
   for (let pause = FIRST_POLL; ;pause = Math.min(pause * 1.5, SLOWEST_POLL)) {
    const state = await retryThroughOutage(aws, read);
    if (state && done(state)) return state;
    if (state && aws.clock.now() - started > PATIENCE) {
     throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_4__.A(`An update of function "${state.name}" has been in progress for ${PATIENCE / 6e4} minutes.`, `Look at it with \`aws lambda get-function --function-name ${state.name} --query Configuration.LastUpdateStatus\`, and run the job again when it has ended.`);
    }
    await aws.sleep(pause);
   }
  }
 }
};
