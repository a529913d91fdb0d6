export const id = 6444;

export const ids = [ 6444 ];

export const modules = {
 89201: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => compareDurations
  });
  var clock = __webpack_require__(49481);
  var cancellation = __webpack_require__(8436);
  var problem = __webpack_require__(14748);
  var concurrency = __webpack_require__(49572);
  var format = __webpack_require__(38936);
  var verdict = __webpack_require__(58891);
  function performanceOf({change: change, windows: windows, before: before, after: after, note: note}) {
   const minutes = ({from: from, to: to}) => (to - from) / 6e4;
   return {
    function: change.function,
    layers: change.layers,
    changedAt: new Date(change.finishedAt).toISOString(),
    minutes: {
     before: minutes(windows.before),
     after: minutes(windows.after)
    },
    before: figuresOf(before),
    after: figuresOf(after),
    ...(0, verdict.nS)(before, after),
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
  function performanceSum(functions) {
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
    functions: functions.length,
    verdicts: verdicts,
    moreErrors: functions.filter(({errors: errors}) => errors === "more").length,
    invocations: counted("invocations"),
    errors: counted("errors"),
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
  var is_missing = __webpack_require__(85114);
  var error_kind = __webpack_require__(55544);
  var region_client = __webpack_require__(66690);
  var error_messages = __webpack_require__(38054);
  const MOST_ROWS = 1e4;
  const FIRST_POLL = 1e3;
  const SLOWEST_POLL = 5e3;
  const PATIENCE = 10 * 6e4;
  const QUEUE = {
   most: 10 * 6e4,
   pause: 1e4
  };
  const STOPPING = 1500;
  async function queryLogs(aws, query) {
   const {CloudWatchLogsClient: Client} = await __webpack_require__.e(303).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19));
   const logs = new Client((0, region_client.r)(aws));
   const queryId = await start(aws, logs, query);
   let isOver = false;
   try {
    const answer = await poll(aws, logs, {
     queryId: queryId,
     groups: query.groups
    });
    isOver = true;
    return answer;
   } finally {
    if (!isOver) await stop(logs, queryId);
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
  async function start(aws, logs, query) {
   const {StartQueryCommand: StartQueryCommand} = await __webpack_require__.e(303).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19));
   const command = new StartQueryCommand({
    logGroupNames: [ ...query.groups ],
    queryString: query.text,
    limit: MOST_ROWS,
    startTime: query.from / 1e3,
    endTime: query.to / 1e3 - 1
   });
   const send = async options => {
    const {queryId: queryId} = await logs.send(command, options);
    if (!queryId) throw new error_kind.e$("StartQuery was answered without an id");
    return queryId;
   };
   const giveUp = aws.clock.now() + QUEUE.most;
   for (;;) {
    try {
     return await aws.call(send, {
      quota: "other",
      repeatable: true
     });
    } catch (error) {
     const isQueued = (0, error_kind.fe)(error).code === "LimitExceededException" && aws.clock.now() < giveUp;
     if (!isQueued) await (0, error_messages.m)(attemptOf(aws, "StartQuery", query.groups), () => Promise.reject((0, problem.z)(error)));
     await aws.sleep(QUEUE.pause);
    }
   }
  }
  async function poll(aws, logs, {queryId: queryId, groups: groups}) {
   const {GetQueryResultsCommand: GetQueryResultsCommand} = await __webpack_require__.e(303).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19));
   const command = new GetQueryResultsCommand({
    queryId: queryId
   });
   const send = options => logs.send(command, options);
   const context = attemptOf(aws, "GetQueryResults", groups);
   const giveUp = aws.clock.now() + PATIENCE;
   for (let pause = FIRST_POLL; ;pause = Math.min(pause * 1.5, SLOWEST_POLL)) {
    await aws.sleep(pause);
    const {status: status, results: results, statistics: statistics} = await (0, error_messages.m)(context, () => aws.call(send, {
     quota: "other",
     repeatable: true
    }));
    if (status === "Complete") return {
     rows: (results ?? []).map(rowOf),
     scanned: statistics?.bytesScanned ?? 0
    };
    if (status !== "Scheduled" && status !== "Running") throw endedAs(`ended as ${status ?? "nothing"}`);
    if (aws.clock.now() >= giveUp) throw endedAs(`took more than ${PATIENCE / 6e4} minutes`);
   }
  }
  function endedAs(how) {
   return new problem.A(`A query of CloudWatch Logs Insights ${how}.`, "Run the job again when less is asked of CloudWatch Logs.");
  }
  function rowOf(fields) {
   return Object.fromEntries(fields.flatMap(({field: field, value: value}) => field && value ? [ [ field, value ] ] : []));
  }
  async function stop(logs, queryId) {
   const {StopQueryCommand: StopQueryCommand} = await __webpack_require__.e(303).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19));
   const abortSignal = AbortSignal.timeout(STOPPING);
   await logs.send(new StopQueryCommand({
    queryId: queryId
   }), {
    abortSignal: abortSignal
   }).catch(() => undefined);
  }
  var performance_samples = __webpack_require__(36145);
  const REPORT_QUERY = [ 'filter @type = "REPORT" or type = "platform.report"', "fields coalesce(@initDuration, record.metrics.initDurationMs) as init", "fields ispresent(init) as cold, coalesce(init, @duration, record.metrics.durationMs) as took", String.raw`parse @logStream /^\d+\/\d+\/\d+\/(?<owner>[^\[]*)\[/`, `stats count(took) as samples, ${performance_samples.A.map(level => `pct(took, ${level}) as p${level}`).join(", ")} by @log, owner, cold` ].join("\n| ");
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
    if (!(error instanceof problem.A) || error instanceof cancellation.cJ) throw error;
    return readTheOthers(aws, {
     groups: groups,
     span: span,
     problem: error
    });
   }
  }
  const TOO_MANY = "More functions write to its log group than one query of CloudWatch Logs Insights tells of.";
  async function readTheOthers(aws, {groups: groups, span: span, problem: problem}) {
   const {code: code, message: message} = (0, error_kind.fe)(problem.cause ?? problem);
   const isGone = (0, is_missing.b)(problem);
   const missing = isGone ? groups.filter(one => message.includes(`'${one}'`)) : [];
   const silent = (some, why) => new Map(some.map(group => [ group, why ]));
   if (missing.length > 0 && missing.length < groups.length) {
    const others = groups.filter(group => !missing.includes(group));
    const rest = await readReportedDurations(aws, others, span);
    return {
     ...rest,
     silent: new Map([ ...rest.silent, ...silent(missing, NO_GROUP) ])
    };
   }
   if (!isGone && code !== "InvalidParameterException") {
    return {
     functions: [],
     scanned: 0,
     silent: silent(groups, REFUSED),
     refused: problem
    };
   }
   if (groups.length === 1) {
    const why = isGone ? NO_GROUP : problem.what;
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
   const at = Object.fromEntries(performance_samples.A.map(level => [ level, Number(row[`p${level}`] ?? NaN) ]));
   const isWhole = samples > 0 && Object.values(at).every(value => Number.isFinite(value));
   return isWhole ? {
    samples: samples,
    at: at
   } : undefined;
  }
  var cloudwatch_sums = __webpack_require__(38680);
  const FUNCTIONS_AT_ONCE = Math.floor(cloudwatch_sums.$ / 3);
  async function readFunctionTraffic(aws, names, {from: from, to: to}) {
   const traffic = new Map;
   if (to <= from) return new Map(names.map(name => [ name, {
    invocations: 0,
    errors: 0
   } ]));
   for (let at = 0; at < names.length; at += FUNCTIONS_AT_ONCE) {
    const some = names.slice(at, at + FUNCTIONS_AT_ONCE);
    const sums = await (0, cloudwatch_sums.F)(aws, {
     queries: some.flatMap(queriesOf),
     from: new Date(from),
     to: new Date(to),
     subject: "the functions' metrics"
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
  async function compareDurations(aws, changes, lengths) {
   const now = (0, clock.Q$)(aws.clock).getTime();
   const oldest = now - KEPT + Math.max(lengths.leastBefore, lengths.longest);
   const recent = changes.filter(({startedAt: startedAt}) => startedAt >= oldest);
   const notes = new Map;
   const note = (what, text) => {
    if (!notes.has(what)) notes.set(what, text);
   };
   const old = changes.length - recent.length;
   if (old > 0) note("old", `${counted(old)} too old for CloudWatch's metrics by the minute.`);
   const ends = await (0, concurrency.X)(batchesOf(recent, lengths, now), BATCHES_AT_ONCE, batch => measure(aws, batch, note).catch(error => ({
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
    sum: performanceSum(functions),
    scanned: scanned,
    notes: [ ...notes.values() ]
   };
  }
  function counted(changes) {
   return changes === 1 ? "1 change is" : `${(0, format.B4)(changes)} changes are`;
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
    return performanceOf({
     change: change,
     windows: windows,
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
    if (!(error instanceof problem.A) || error instanceof cancellation.cJ) throw error;
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
 },
 85880: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => movesBetween
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24750);
  function movesBetween(before, after) {
   const [left, come] = [ versionsIn(before, after), versionsIn(after, before) ];
   return [ ...new Set([ ...come.keys(), ...left.keys() ]) ].map(key => {
    const [from, to] = [ left.get(key), come.get(key) ];
    const layer = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.Iy)(key);
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
   return new Map(layers.filter(one => !others.includes(one)).map(one => [ (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.s3)(one), Number((0, 
   _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.e1)(one)) ]));
  }
 },
 34877: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => performanceWarnings
  });
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38936);
  const NAMED = 5;
  function performanceWarnings({functions: functions}) {
   return [ ...naming(functions.filter(({verdict: verdict}) => verdict === "slower"), "slower since their layers changed"), ...naming(functions.filter(({errors: errors}) => errors === "more"), "failing more often since their layers changed") ];
  }
  function naming(functions, what) {
   if (functions.length === 0) return [];
   const names = functions.slice(0, NAMED).map(fn => `\`${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.vI)(fn.function, 80)}\``);
   const more = functions.length - names.length;
   const all = [ ...names, ...more > 0 ? [ `${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(more)} more` ] : [] ].join(", ");
   return [ `${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(functions.length)} ${functions.length === 1 ? "function is" : "functions are"} ${what}: ${all}.` ];
  }
 }
};
