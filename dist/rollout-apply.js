export const id = 1542;

export const ids = [ 1542 ];

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
 7110: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => applyPlan
  });
  var lambda_arn = __webpack_require__(24750);
  var external_node_path_ = __webpack_require__(76760);
  var format = __webpack_require__(38936);
  const PACE = 10;
  const READ_PACE = 95;
  const LISTED_FROM = 50;
  const PAGE = 50;
  const SETTLING = 1e4;
  function timeNeeded({waves: waves}, {canary: canary}) {
   const all = waves.flatMap(({functions: functions}) => functions);
   const calls = all.reduce((sum, one) => sum + callsFor(one, canary), 0);
   const baking = waves.filter(({functions: functions}) => functions.some(({alias: alias}) => alias)).length;
   const updating = calls / PACE * 1e3 + waves.length * SETTLING;
   return updating + baking * (canary?.minutes ?? 0) * 6e4 + timeToReadBack(all);
  }
  function timeToReadBack(functions) {
   const {length: length} = functions;
   const aliases = functions.filter(({alias: alias}) => alias).length / PACE;
   const layers = length < LISTED_FROM ? length / READ_PACE : Math.ceil(length / PAGE) / PACE;
   const published = functions.filter(({latestPublished: latestPublished}) => latestPublished).length / READ_PACE;
   return (layers + aliases + published) * 1e3;
  }
  function callsFor({done: done, alias: alias, latestPublished: latestPublished}, canary) {
   if (done) return 0;
   if (!alias) return latestPublished ? 2 : 1;
   return canary ? 7 : 4;
  }
  function timeToRollBack(functions) {
   return functions * 4 / PACE * 1e3 + 2 * SETTLING;
  }
  var record = __webpack_require__(22406);
  var record_refusal = __webpack_require__(22891);
  var clock = __webpack_require__(49481);
  var gates = __webpack_require__(52354);
  var move_alias = __webpack_require__(31835);
  var superseded = __webpack_require__(33783);
  var shared_problem = __webpack_require__(14748);
  var rollout_result = __webpack_require__(41626);
  const UNDER_WAY = 40;
  function refuseNearExpiry({aws: aws, expiresAt: expiresAt, functions: functions}) {
   if (expiresAt === undefined) return;
   const touched = functions.filter(rollout_result.Hq).length + UNDER_WAY;
   const left = expiresAt - aws.clock.now();
   if (left > timeToRollBack(touched)) return;
   throw new shared_problem.A(`The AWS credentials end in ${Math.max(0, Math.round(left / 1e3))} seconds; that is kept for rolling functions back.`, "Give the role a longer session, `role-duration-seconds: 3600` or more, and run the job again.");
  }
  var cancellation = __webpack_require__(8436);
  var concurrency = __webpack_require__(49572);
  async function timedStep({aws: aws}, {steps: steps}, name, work) {
   const startedAt = (0, clock.Q$)(aws.clock).toISOString();
   const one = {
    name: name,
    startedAt: startedAt,
    finishedAt: startedAt
   };
   steps.push(one);
   try {
    await work();
   } finally {
    one.finishedAt = (0, clock.Q$)(aws.clock).toISOString();
   }
  }
  async function checkAlarms({aws: aws, settings: settings}, wave) {
   if (settings.alarms.length === 0) return;
   recordGate(wave, await (0, gates.Cm)(aws, settings.alarms));
  }
  function recordGate(wave, gate) {
   const index = wave.gates.findIndex(one => one.gate === gate.gate);
   wave.gates.splice(index < 0 ? wave.gates.length : index, 1, gate);
   if (!gate.passed) throw new shared_problem.A(gate.text, "Find the cause before you run the job again.");
  }
  async function forEachTask({aws: aws, plan: plan, progress: progress}, {wave: wave, works: works}, {step: name, limit: limit, gate: gate}, act) {
   const errors = [];
   let done = 0;
   const failed = () => works.filter(({result: result}) => result.status === "failed").length;
   const about = {
    step: name,
    wave: wave.number,
    waves: plan.waves.length,
    total: works.length
   };
   await progress(about, update => (0, concurrency.X)(works, limit, async work => {
    if (errors.length === 0) await gate().catch(error => errors.push((0, shared_problem.z)(error)));
    if (errors.length > 0) return;
    await act(work).catch(error => errors.push(failedBy(work, error)));
    update(++done, failed());
   }));
   (0, cancellation.qM)(aws.interruption);
   const first = errors.find(error => !(error instanceof superseded.bb)) ?? errors[0];
   if (first) throw first;
  }
  function failedBy({result: result}, error) {
   const problem = error instanceof shared_problem.A ? error : unexpected(error);
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
   return new shared_problem.A(`The rollout failed in a way it does not know: ${what}.`, fix, {
    cause: error
   });
  }
  function resultObserver(result) {
   return {
    before: layers => result.before = layers,
    layers: layers => result.after = layers,
    alias: target => {
     if (result.alias) result.alias.after = target;
    }
   };
  }
  const LOOK_EVERY = 3e4;
  function sharing({works: works}) {
   return works.filter(({alias: alias, version: version}) => alias && version);
  }
  async function watchCanary(rollout, run) {
   const {aws: aws, settings: settings, warnings: warnings} = rollout;
   const {canary: canary} = settings;
   const versions = sharing(run).map(canaryVersion);
   if (!canary || versions.length === 0) return;
   const {wave: wave} = run;
   const about = {
    step: "bake",
    wave: wave.number,
    waves: rollout.plan.waves.length,
    total: canary.minutes
   };
   await timedStep(rollout, wave, "bake", () => rollout.progress(about, async update => {
    const since = new Date(wave.steps.find(({name: name}) => name === "update")?.startedAt ?? (0, clock.Q$)(aws.clock));
    const end = aws.clock.now() + canary.minutes * 6e4;
    let unmeasured = versions;
    for (let left = end - aws.clock.now(); left > 0; left = end - aws.clock.now()) {
     await aws.sleep(Math.min(left, LOOK_EVERY));
     refuseNearExpiry(rollout);
     await checkAlarms(rollout, wave);
     const {unmeasured: still, ...gate} = await (0, gates.Cv)(aws, versions, {
      since: since,
      ...canary
     });
     recordGate(wave, gate);
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
  const AT_ONCE = 20;
  async function shiftAllTraffic(rollout, run) {
   const works = sharing(run);
   const {canary: canary} = rollout.settings;
   if (!canary || works.length === 0) return;
   const gate = () => Promise.resolve(rollout).then(refuseNearExpiry);
   await timedStep(rollout, run.wave, "promote", () => forEachTask(rollout, {
    ...run,
    works: works
   }, {
    step: "promote",
    limit: AT_ONCE,
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
    const next = (0, move_alias.ax)({
     name: fn.name,
     alias: alias.name
    }, from, {
     version: version,
     weights: {}
    });
    const onRead = resultObserver(result).alias;
    const moving = (0, move_alias.kb)(rollout, {
     fn: fn,
     alias: alias.name,
     next: next,
     onRead: onRead
    });
    await moving.catch((0, superseded.KU)(rollout, work));
   }));
  }
  var qualifiers = __webpack_require__(5456);
  var roll_back_published = __webpack_require__(87049);
  var wait = __webpack_require__(60882);
  var roll_back_writes = __webpack_require__(48823);
  var functions = __webpack_require__(77478);
  var retry_budget = __webpack_require__(60507);
  var layer_list = __webpack_require__(12767);
  var recorded_write = __webpack_require__(50881);
  async function updateLayers(run, update) {
   const {aws: aws} = run;
   const {fn: fn, goal: goal, onRead: onRead, onBefore: onBefore} = update;
   const persist = (0, retry_budget.kZ)(run.aws, `Function "${fn.name}"`);
   let wroteOver;
   let read = (0, wait.MQ)(fn) ? fn : await (0, wait.dT)(aws, fn.arn);
   for (;;) {
    onRead(read.layers);
    const isFailed = read.lastUpdateStatus === "Failed";
    if (isFailed && wroteOver !== undefined && read.revisionId !== wroteOver) throw updateFailed(read);
    if (wroteOver === undefined) onBefore?.(read.layers);
    const wanted = wantedLayers(goal, fn, read.layers);
    const isRight = (0, rollout_result.Zk)(read.layers, wanted);
    if (isRight && !(isFailed && goal.kind === "version")) return read;
    if (!isRight) onBefore?.(read.layers);
    const intent = {
     what: "layers",
     function: fn.arn,
     before: read.layers,
     after: wanted
    };
    const written = await (0, recorded_write.Y)(run, intent, () => (0, functions.EI)(aws, read, wanted));
    if (written.kind !== "conflict") wroteOver = read.revisionId;
    await persist(written);
    read = await readAfter[written.kind](aws, read);
   }
  }
  const readAfter = {
   made: wait.AY,
   conflict: wait.C,
   unclear: (aws, {arn: arn}) => (0, wait.dT)(aws, arn)
  };
  function wantedLayers(goal, planned, layers) {
   const {name: name} = planned;
   if (goal.kind === "version") {
    (0, superseded._$)(goal.layer, planned, layers);
    if (goal.attach || (0, layer_list.LE)(layers, goal.layer.layerArn) >= 0) return (0, layer_list.Y6)(layers, goal.layer);
    throw new shared_problem.A(`Somebody took the layer off function "${name}" while it was to be updated.`, "Run the job again if it is to have the layer all the same, with `attach: always`.");
   }
   const rollback = (0, roll_back_writes.x)(goal.recorded.layers, layers, rollout_result.Zk);
   if (rollback.kind === "roll back") return rollback.to;
   if (rollback.kind === "nothing to do") return layers;
   throw new shared_problem.A(`The layers of function "${name}" were changed by somebody else after the rollout, so they were left as they are.`, `Compare them with the record, and put them right by hand if need be: \`aws lambda update-function-configuration --function-name ${name} --layers …\`.`);
  }
  function updateFailed({name: name, lastUpdateReason: lastUpdateReason}) {
   return new shared_problem.A(`AWS could not update function "${name}": ${lastUpdateReason ?? "it gives no reason"}`, "Correct what the message names and run the job again.");
  }
  async function rollBackAlias(run, recorded, onRead) {
   if (!recorded.alias) return;
   const {name: alias, writes: writes} = recorded.alias;
   const name = (0, lambda_arn.Iy)(recorded.function);
   const next = current => {
    const rollback = (0, roll_back_writes.x)(writes, current, rollout_result.cS);
    if (rollback.kind === "roll back") return rollback.to;
    if (rollback.kind === "nothing to do") return current;
    throw new shared_problem.A(`The alias "${alias}" of ${name} was moved to version ${current.version} by somebody else after the rollout, so it was left as it is.`, `Look at it with \`aws lambda get-alias --function-name ${name} --name ${alias}\`, and move it by hand if need be.`);
   };
   await (0, move_alias.kb)(run, {
    fn: {
     arn: recorded.function,
     name: name
    },
    alias: alias,
    next: next,
    onRead: onRead
   });
  }
  async function rollBackLayers(run, recorded, onRead) {
   if (recorded.layers.length === 0) return;
   const fn = await (0, wait.dT)(run.aws, recorded.function);
   const rolledBack = await updateLayers(run, {
    fn: fn,
    goal: {
     kind: "rollback",
     recorded: recorded
    },
    onRead: onRead
   });
   await (0, roll_back_published.P)(run, recorded, rolledBack);
  }
  async function waitForUnclearWrites({aws: aws}, recorded) {
   if (writesOf(recorded).some(({outcome: outcome}) => outcome === "unclear")) await aws.sleep(wait.aJ);
  }
  function writesOf({layers: layers, alias: alias}) {
   return [ ...layers, ...alias?.writes ?? [] ];
  }
  const roll_back_AT_ONCE = 20;
  async function rollBackAll(given, observer) {
   const recorded = given.record.written();
   if (recorded.length === 0) return;
   const run = {
    ...given,
    record: bestEffortRecorder(given.record)
   };
   const functions = recorded.filter(one => writesOf(one).some(({outcome: outcome}) => outcome !== "not made"));
   if (functions.length === 0) return;
   const shown = run.aws.sleep(wait.aJ);
   const errors = new Map(functions.map(fn => [ fn.function, [] ]));
   const attempt = part => (0, concurrency.X)(functions, roll_back_AT_ONCE, one => shown.then(() => part(one)).catch(error => void errors.get(one.function)?.push(error)));
   await attempt(one => rollBackAlias(run, one, target => observer.alias(one.function, target)));
   await attempt(one => rollBackLayers(run, one, layers => observer.layers(one.function, layers)));
   for (const [arn, why] of errors) observer.done(arn, why);
  }
  function bestEffortRecorder(record) {
   const intend = intent => {
    try {
     const settle = record.intend(intent);
     return outcome => attempt(() => settle(outcome));
    } catch {
     return () => undefined;
    }
   };
   return {
    ...record,
    intend: intend
   };
  }
  function attempt(note) {
   try {
    note();
   } catch {}
  }
  async function handleFailure(rollout, waves, error) {
   const run = waves.find(({wave: wave}) => wave.status === "running");
   if (error instanceof cancellation.cJ) {
    if (run) run.wave.status = "interrupted";
    tellLeftOpen(rollout, waves);
    throw cancelled(rollout);
   }
   if (run) run.wave.status = "failed";
   const {what: what, fix: fix} = error instanceof shared_problem.A ? error : unexpected(error);
   const wave = waves.length > 1 ? ` in wave ${run?.wave.number ?? 1} of ${waves.length}` : "";
   const others = rollout.functions.filter(({problem: problem}) => problem && problem.what !== what).length;
   const more = others > 0 ? ` ${(0, format.B4)(others)} more of its functions failed; the report says why.` : "";
   const reason = `The rollout failed${wave}: ${what}${more}`;
   const isSuperseded = error instanceof superseded.bb;
   if (isSuperseded || rollout.settings.onFailure === "stop") {
    tellLeftOpen(rollout, waves);
    const left = `${fix} ${changedText(rollout)} ${howToRollBack(rollout)}`;
    throw isSuperseded ? new superseded.bb(reason, left) : new shared_problem.A(reason, left);
   }
   const left = await rollBack(rollout, waves, run);
   if (left === 0) throw new shared_problem.A(reason, `${fix} What the rollout had changed was rolled back.`);
   throw new shared_problem.A(reason, `${fix} ${(0, format.B4)(left)} of the functions that it had changed could not be rolled back; the report says why for each. ${howToRollBack(rollout)}`);
  }
  async function rollBack(rollout, waves, run) {
   const works = new Map(waves.flatMap(one => one.works.map(work => [ work.fn.arn, work ])));
   const resultOf = arn => works.get(arn)?.result;
   let left = 0;
   const work = () => rollBackAll(rollout, {
    layers: (arn, layers) => {
     const result = resultOf(arn);
     if (result) resultObserver(result).layers(layers);
    },
    alias: (arn, target) => {
     const result = resultOf(arn);
     if (result) resultObserver(result).alias(target);
    },
    done: (arn, errors) => {
     const work = works.get(arn);
     if (errors.length > 0 || work?.deployment) left++;
     if (work) noteRolledBack(work, errors);
    }
   });
   const wave = run?.wave ?? waves.at(0)?.wave;
   await (wave ? timedStep(rollout, wave, "rollback", work) : work());
   left += leftPublished(rollout, [ ...works.values() ]);
   for (const one of waves) if (one.wave.status === "done") one.wave.status = "rolled-back";
   tellLeftOpen(rollout, waves);
   return left;
  }
  function leftPublished({record: record}, works) {
   const written = new Set(record.written().map(({function: arn}) => arn));
   const left = works.filter(({isPublished: isPublished, fn: fn}) => isPublished && !written.has(fn.arn));
   for (const {fn: fn, result: result} of left) {
    const what = `$LATEST of ${fn.name} had these layers before the rollout, which published them to ${qualifiers.Z}: that could not be rolled back.`;
    result.status = "failed";
    result.problem = {
     what: [ result.problem?.what, what ].filter(Boolean).join(" "),
     fix: `Give the function other layers and publish it: \`aws lambda publish-version --function-name ${fn.name} --publish-to LATEST_PUBLISHED\`.`
    };
   }
   return left.length;
  }
  function noteRolledBack({result: result, version: version, deployment: deployment}, errors) {
   if (errors.length === 0 && deployment === undefined) {
    result.status = "rolled-back";
    if (version) result.note = `Version ${version} of it was published and is left unused.`;
    return;
   }
   const problems = errors.map(error => error instanceof shared_problem.A ? error : unexpected(error));
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
    const name = (0, lambda_arn.Iy)(arn);
    const result = functions.find(one => one.function === name);
    const seen = result?.alias?.after;
    const isSeen = seen && (result.status === "rolled-back" || !(0, rollout_result.cS)(seen, last.before));
    const target = isSeen ? seen : last.after;
    const [share] = Object.entries(target.weights);
    if (!share) continue;
    const [version, weight] = share;
    const verb = isSeen || last.outcome === "made" ? "shares" : "may share";
    report.leftOpen.push(`The alias "${alias.name}" of ${name} ${verb} its traffic: ${Math.round(weight * 100)} % to version ${version}, the rest to version ${target.version}. Run the job again to go on, or end it with \`aws lambda update-alias --function-name ${name} --name ${alias.name} --routing-config AdditionalVersionWeights={}\`.`);
   }
  }
  function cancelled(rollout) {
   return new shared_problem.A(`The job was cancelled during the rollout. ${changedText(rollout)}`, `Run the job again, and it goes on from there. ${howToRollBack(rollout)}`);
  }
  function changedText({functions: functions}) {
   const changed = functions.filter(rollout_result.Hq).length;
   return `${(0, format.B4)(changed)} of ${(0, format.B4)(functions.length)} functions were changed and are left so.`;
  }
  function howToRollBack({record: record, report: {recordRefusal: recordRefusal}}) {
   const path = record.path();
   if (path === "") return "Nothing was written.";
   if (recordRefusal !== undefined) return (0, record_refusal.k)(recordRefusal);
   return `To roll back, run \`uses: org/publish-layer/rollback@v1\` with \`record\`, the file ${path}, which goes with the runner unless a step uploads it.`;
  }
  var rollout_plan = __webpack_require__(14416);
  var aliases = __webpack_require__(81955);
  var external_node_crypto_ = __webpack_require__(77598);
  var region_client = __webpack_require__(66690);
  var error_messages = __webpack_require__(38054);
  var error_kind = __webpack_require__(55544);
  async function createDeployment(aws, shift) {
   const {CreateDeploymentCommand: CreateDeploymentCommand} = await __webpack_require__.e(7507).then(__webpack_require__.t.bind(__webpack_require__, 17507, 19));
   const codeDeploy = await connectTo(aws);
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
    if (!deploymentId) throw new error_kind.e$("CreateDeployment was answered without a deployment");
    return deploymentId;
   };
   const group = `${shift.application}/${shift.deploymentGroup}`;
   const what = codedeploy_attempt(aws, "CreateDeployment", `CodeDeploy group ${group}`, `:*:deploymentgroup:${group}`);
   return (0, error_messages.m)(what, () => aws.call(create, {
    quota: "other"
   }).catch(error => {
    throw (0, error_kind.fe)(error).kind === "unclear" && !(error instanceof shared_problem.A) ? unclear(shift, error) : error;
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
   return new shared_problem.A(`It is unclear whether CodeDeploy has started to shift the traffic of ${name}:${alias}: its reply was lost.`, `Look with \`aws deploy list-deployments ${group} --include-only-statuses Created Queued InProgress\`; when none is left, run the job again.`, {
    cause: cause
   });
  }
  async function readDeployment(aws, id) {
   const {GetDeploymentCommand: GetDeploymentCommand} = await __webpack_require__.e(7507).then(__webpack_require__.t.bind(__webpack_require__, 17507, 19));
   const codeDeploy = await connectTo(aws);
   const read = async options => {
    const {deploymentInfo: deploymentInfo} = await codeDeploy.send(new GetDeploymentCommand({
     deploymentId: id
    }), options);
    return deploymentOf(deploymentInfo ?? {});
   };
   return (0, error_messages.m)(codedeploy_attempt(aws, "GetDeployment", `CodeDeploy deployment ${id}`, ":*:deploymentgroup:*"), () => aws.call(read, {
    quota: "other",
    repeatable: true
   }));
  }
  function deploymentOf({status: status, errorInformation: errorInformation, rollbackInfo: rollbackInfo}) {
   if (!status) throw new error_kind.e$("GetDeployment was answered without a status");
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
   const {StopDeploymentCommand: StopDeploymentCommand} = await __webpack_require__.e(7507).then(__webpack_require__.t.bind(__webpack_require__, 17507, 19));
   const codeDeploy = await connectTo(aws);
   const command = new StopDeploymentCommand({
    deploymentId: id,
    autoRollbackEnabled: true
   });
   const stop = async options => {
    const {status: status} = await codeDeploy.send(command, options);
    if (!status) throw new error_kind.e$("StopDeployment was answered without a status");
   };
   await (0, error_messages.m)(codedeploy_attempt(aws, "StopDeployment", `CodeDeploy deployment ${id}`), () => aws.call(stop, {
    quota: "other",
    repeatable: true
   }).catch(error => {
    if ((0, error_kind.fe)(error).code !== "DeploymentAlreadyCompletedException") throw error;
   }));
  }
  async function connectTo(aws) {
   const {CodeDeployClient: CodeDeployClient} = await __webpack_require__.e(7507).then(__webpack_require__.t.bind(__webpack_require__, 17507, 19));
   return new CodeDeployClient((0, region_client.r)(aws));
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
  const POLL = 1e4;
  async function deployAlias(run, deployment) {
   const {fn: fn, read: read, version: version, onRead: onRead} = deployment;
   const after = {
    version: version,
    weights: {}
   };
   const intent = {
    what: "alias",
    function: fn.arn,
    alias: read.name,
    before: (0, move_alias.nU)(read),
    after: after
   };
   const shifted = await (0, recorded_write.Y)(run, intent, () => shift(run, deployment));
   const now = await (0, aliases.Jd)(run.aws, fn.arn, read.name);
   if (now) onRead((0, move_alias.nU)(now));
   if (shifted.kind === "made" && now && (0, rollout_result.cS)((0, move_alias.nU)(now), after)) return;
   throw new shared_problem.A(`CodeDeploy did not move the alias "${read.name}" of ${fn.name} to version ${version}.`, "Look at the deployment in CodeDeploy, and run the job again.");
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
   const {status: status, message: message, rollback: rollback} = await (0, wait.fF)(aws, () => ended(aws, id, async () => {
    if (!refused) await gate().catch(stop);
   }));
   if (rollback) await (0, wait.fF)(aws, () => ended(aws, rollback));
   onWay(undefined);
   if (refused) throw refused;
   if (status !== "succeeded") throw failed(id, fn, `${status}${message ? `: ${message}` : ""}`);
  }
  async function ended(aws, id, look = () => Promise.resolve()) {
   for (;;) {
    await aws.sleep(POLL);
    const state = await readDeployment(aws, id);
    if (state.status !== "running") return state;
    await look();
   }
  }
  function failed(id, {name: name}, why) {
   return new shared_problem.A(`The CodeDeploy deployment ${id} of ${name} ended as ${why}`, `Look at it with \`aws deploy get-deployment --deployment-id ${id}\`, correct what it names and run the job again.`);
  }
  var publish_version = __webpack_require__(45889);
  async function updateFunction(rollout, run, work, gate) {
   const {result: result} = work;
   delete result.note;
   if (work.done) {
    if (!work.served) await test(rollout, run, work.fn);
    result.status = "unchanged";
    return;
   }
   if (work.goal.kind === "rollback") await rollBackFunction(rollout, run, work); else await bringForward(rollout, run, work, gate).catch((0, 
   superseded.KU)(rollout, work));
   const hasChanged = (0, rollout_result.Hq)(result) || work.latestPublished !== undefined;
   result.status = hasChanged ? work.goal.kind === "rollback" ? "rolled-back" : "updated" : "unchanged";
  }
  async function bringForward(rollout, run, work, gate) {
   const {fn: fn, goal: goal, alias: alias, result: result} = work;
   const {settings: settings, description: description} = rollout;
   const {layers: onRead, before: onBefore} = resultObserver(result);
   const updated = await updateLayers(rollout, {
    fn: fn,
    goal: goal,
    onRead: onRead,
    onBefore: onBefore
   });
   noteOtherVersion(work);
   const version = {
    planned: fn,
    updated: updated,
    description: description,
    onRead: onRead
   };
   if (!alias) {
    if (work.latestPublished) {
     await (0, publish_version.Q)(rollout, {
      ...version,
      toLatestPublished: true
     });
     work.isPublished = true;
    }
    await test(rollout, run, updated);
    return;
   }
   work.version = await (0, publish_version.Q)(rollout, version);
   await test(rollout, run, updated, work.version);
   if (settings.codeDeploy) await handOver(rollout, run, work, gate); else await update_function_shift(rollout, work, work.version);
  }
  function noteOtherVersion({fn: fn, goal: goal, result: result}) {
   if (goal.kind !== "version") return;
   const {layerArn: layerArn, arn: arn} = goal.layer;
   const [planned, had] = [ fn.layers, result.before ].map(layers => (0, superseded.It)(layers, layerArn));
   if (had === planned || result.before.includes(arn)) return;
   const text = version => version === undefined ? "no version" : `version ${version}`;
   result.note = `It had ${text(had)} of the layer when it was updated, and ${text(planned)} when the rollout was planned.`;
  }
  async function test(rollout, {wave: wave}, fn, version) {
   const {smokeTest: event} = rollout.settings;
   if (event === undefined) return;
   try {
    await (0, gates.KH)(rollout.aws, fn, event, version);
   } catch (error) {
    if (!(error instanceof shared_problem.A)) throw error;
    wave.gates.push({
     gate: "smoke-test",
     passed: false,
     text: error.what
    });
    throw error;
   }
  }
  async function update_function_shift(rollout, {fn: fn, alias: alias, result: result}, version) {
   if (!alias) return;
   const {canary: canary} = rollout.settings;
   const from = (0, move_alias.nU)(alias.read);
   const to = canary ? {
    version: from.version,
    weights: {
     [version]: canary.percent / 100
    }
   } : {
    version: version,
    weights: {}
   };
   const next = (0, move_alias.ax)({
    name: fn.name,
    alias: alias.name
   }, from, to);
   const onRead = resultObserver(result).alias;
   await (0, move_alias.kb)(rollout, {
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
   const onRead = resultObserver(result).alias;
   const onWay = id => {
    if (id) work.deployment = id; else delete work.deployment;
   };
   const {read: read} = alias;
   await deployAlias(rollout, {
    codeDeploy: codeDeploy,
    fn: fn,
    read: read,
    version: version,
    onRead: onRead,
    onWay: onWay,
    gate: gate
   });
   recordGate(wave, {
    gate: "codedeploy",
    passed: true,
    text: `CodeDeploy moved ${alias.name} of ${fn.name} to version ${version}.`
   });
  }
  async function rollBackFunction(rollout, run, {fn: fn, goal: goal, result: result}) {
   if (goal.kind !== "rollback") return;
   const {layers: layers, alias: alias} = resultObserver(result);
   await waitForUnclearWrites(rollout, goal.recorded);
   await rollBackAlias(rollout, goal.recorded, alias);
   await rollBackLayers(rollout, goal.recorded, layers);
   await test(rollout, run, fn);
  }
  var list_functions = __webpack_require__(7927);
  const READS_AT_ONCE = 30;
  async function verify({aws: aws}, waves) {
   const works = waves.flatMap(run => run.works);
   const listed = await listedLayers(aws, works);
   const unlike = await unlikePlanned(works, work => readBack(aws, work, listed));
   if (unlike.length === 0) return;
   await aws.sleep(wait.aJ);
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
   const others = changed.length > 1 ? ` So have ${(0, format.B4)(changed.length - 1)} more.` : "";
   throw new superseded.bb(`${first.problem.what}${others}`, first.problem.fix);
  }
  async function listedLayers(aws, works) {
   const listed = new Map;
   if (works.length < LISTED_FROM) return listed;
   const missing = new Set(works.map(({fn: fn}) => fn.arn));
   let most = 5 * works.length;
   try {
    for await (const {arn: arn, layers: layers} of (0, list_functions._d)(aws)) {
     if (missing.delete(arn)) listed.set(arn, layers);
     if (missing.size === 0 || --most === 0) break;
    }
   } catch (error) {
    if (!(error instanceof shared_problem.A) || error instanceof cancellation.cJ) throw error;
   }
   return listed;
  }
  async function readBack(aws, work, listed) {
   const {fn: fn, result: result} = work;
   try {
    const layers = listed.get(fn.arn) ?? (await (0, wait.fF)(aws, () => (0, functions.v5)(aws, fn.arn))).layers;
    const {alias: alias} = result;
    if (work.latestPublished) {
     const read = await (0, wait.fF)(aws, () => (0, functions.v5)(aws, fn.arn, qualifiers.Z));
     return {
      layers: layers,
      published: read.layers
     };
    }
    if (!alias) return {
     layers: layers
    };
    const read = await (0, wait.fF)(aws, () => (0, aliases.Jd)(aws, fn.arn, alias.name));
    return {
     layers: layers,
     alias: read && (0, move_alias.nU)(read)
    };
   } catch (error) {
    if (!(error instanceof shared_problem.A) || error instanceof cancellation.cJ) throw error;
    return error;
   }
  }
  async function unlikePlanned(works, read) {
   const all = await (0, concurrency.X)(works, READS_AT_ONCE, async work => {
    const latest = await read(work);
    const problem = latest instanceof shared_problem.A ? latest : problemWith(work, latest);
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
   if (latest instanceof shared_problem.A) return;
   resultObserver(result).layers(latest.layers);
   if (latest.alias) resultObserver(result).alias(latest.alias);
  }
  function problemWith(work, latest) {
   const differences = [ layersDifference(work, latest.layers, "it"), latest.published && layersDifference(work, latest.published, qualifiers.Z), aliasDifference(work, latest) ];
   const told = differences.filter(difference => difference !== undefined).join(", and ");
   if (told === "") return undefined;
   return new shared_problem.A(`Function "${work.fn.name}" has since then been changed by another pipeline: ${told}.`, `${superseded.jl}, and run the one again whose version is to serve.`);
  }
  function layersDifference({goal: goal, result: result}, layers, holder) {
   if (goal.kind === "rollback") {
    if ((0, rollout_result.Zk)(layers, result.after)) return undefined;
    return `${holder} has the layers ${layers.join(", ") || "(none)"}`;
   }
   const {arn: arn, layerArn: layerArn} = goal.layer;
   if (layers.includes(arn)) return undefined;
   const there = (0, superseded.It)(layers, layerArn);
   const has = there === undefined ? "no version" : `version ${there}`;
   return `${holder} has ${has} of the layer, not version ${(0, lambda_arn.e1)(arn)}`;
  }
  function aliasDifference({result: {alias: alias}}, {alias: latest}) {
   if (!alias || latest && (0, rollout_result.cS)(latest, alias.after)) return undefined;
   if (!latest) return `its alias "${alias.name}" is gone`;
   return `its alias "${alias.name}" points at ${targetText(latest)}, not at ${targetText(alias.after)}`;
  }
  function targetText({version: version, weights: weights}) {
   const shares = Object.entries(weights).map(([other, share]) => `, ${Math.round(share * 100)} % at version ${other}`);
   return `version ${version}${shares.join("")}`;
  }
  const FUNCTIONS_AT_ONCE = 40;
  const ALARMS_EVERY = 3e4;
  async function runWaves(rollout) {
   const waves = begin(rollout);
   try {
    for (const wave of waves) await runWave(rollout, wave);
   } catch (error) {
    await handleFailure(rollout, waves, error);
   }
   await verify(rollout, waves);
  }
  function begin({plan: plan, report: report, functions: functions}) {
   report.passedOver = plan.passedOver;
   const waves = plan.waves.map(({number: number, share: share, functions: planned}) => {
    const wave = {
     number: number,
     share: share,
     functions: planned.length,
     status: "waiting",
     steps: [],
     gates: []
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
   functions.push(...plan.skipped.map(rollout_plan.ky));
   return waves;
  }
  const NOT_REACHED = "The rollout stopped before it.";
  function startResult({fn: fn, alias: alias}, wave) {
   const target = alias && {
    version: alias.read.version,
    weights: alias.read.weights
   };
   return {
    function: fn.name,
    region: (0, lambda_arn.AP)(fn.arn),
    status: "skipped",
    before: fn.layers,
    after: fn.layers,
    ...alias && target && {
     alias: {
      name: alias.name,
      before: target,
      after: target
     }
    },
    wave: wave,
    note: NOT_REACHED
   };
  }
  async function runWave(rollout, run) {
   const {wave: wave} = run;
   wave.status = "running";
   await checkAlarms(rollout, wave);
   await timedStep(rollout, wave, "update", () => updateAll(rollout, run));
   await watchCanary(rollout, run);
   await shiftAllTraffic(rollout, run);
   await checkAlarms(rollout, wave);
   wave.status = "done";
  }
  async function updateAll(rollout, run) {
   const {codeDeploy: codeDeploy, smokeTest: smokeTest} = rollout.settings;
   const guard = alarmsOnceInAWhile(rollout, run.wave);
   const gate = async () => {
    refuseNearExpiry(rollout);
    await guard();
   };
   const limit = codeDeploy ? 1 : FUNCTIONS_AT_ONCE;
   await forEachTask(rollout, run, {
    step: "update",
    limit: limit,
    gate: gate
   }, work => updateFunction(rollout, run, work, gate));
   const tested = run.works.filter(({done: done}) => !done).length;
   if (smokeTest === undefined || tested === 0) return;
   recordGate(run.wave, {
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
    await checkAlarms(rollout, wave);
   };
  }
  async function applyPlan(aws, about) {
   const {plan: plan, settings: settings, madeBy: madeBy, folder: folder, report: report, warnings: warnings, expires: expires, progress: progress, warn: warn} = about;
   const header = {
    ...about.header,
    ...madeBy && {
     madeBy: madeBy
    }
   };
   const recordRefusal = (0, record_refusal.r)(plan, madeBy);
   const rollout = {
    ...header.version !== undefined && {
     version: header.version
    },
    waves: [],
    record: "",
    passedOver: [],
    leftOpen: [],
    ...recordRefusal !== undefined && {
     recordRefusal: recordRefusal
    }
   };
   report.rollout = rollout;
   const told = warnings.length;
   warnings.push(...plan.warnings, ...shortOfTime(plan, settings, expires));
   for (const warning of warnings.slice(told)) warn(warning);
   const late = warnings.length;
   try {
    await runWaves({
     aws: aws,
     plan: plan,
     settings: settings,
     progress: progress,
     report: rollout,
     record: (0, record.rP)((0, external_node_path_.join)(folder, "record.jsonl"), header, path => rollout.record = path),
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
   return `layer ${(0, lambda_arn.tW)(versionArn)}`;
  }
  function shortOfTime(plan, settings, expires) {
   if (!expires) return [];
   const left = expires.getTime() - Date.now();
   const needed = timeNeeded(plan, settings);
   if (needed <= left) return [];
   return [ `The rollout takes ${(0, format.Xo)(needed)} or more, and the AWS credentials end in ${(0, format.Xo)(Math.max(0, left))}: it will stop in time to roll back what it changed. Give the role a longer session, \`role-duration-seconds\`.` ];
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
 12767: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fv: () => layerArnBeside,
   LE: () => indexOfLayer,
   Y6: () => nextLayers,
   qK: () => UNPUBLISHED
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24750);
  const UNPUBLISHED = "new";
  function nextLayers(current, {layerArn: layerArn, arn: arn}) {
   const index = indexOfLayer(current, layerArn);
   return index < 0 ? [ ...current, arn ] : current.with(index, arn);
  }
  function indexOfLayer(layers, layerArn) {
   return layers.findIndex(arn => (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.i3)(arn)?.layerArn === layerArn);
  }
  function layerArnBeside(functionArn, layerName) {
   return functionArn.replace(/:function:.*$/, `:layer:${layerName}`);
  }
 },
 31835: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ax: () => moveUnlessChanged,
   kb: () => moveAlias,
   nU: () => aliasTargetOf
  });
  var _aws_aliases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81955);
  var _aws_retry_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60507);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14748);
  var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41626);
  var _recorded_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50881);
  const LAGGING_READS = 12;
  async function moveAlias(run, move) {
   const {fn: fn, alias: alias, next: next, onRead: onRead} = move;
   const fresh = () => existing(run, fn, alias);
   const persist = (0, _aws_retry_budget_js__WEBPACK_IMPORTED_MODULE_1__.kZ)(run.aws, `The alias "${alias}" of ${fn.name}`);
   let read = move.read ?? await fresh();
   for (;;) {
    const before = aliasTargetOf(read);
    onRead(before);
    const after = next(before);
    if ((0, _result_js__WEBPACK_IMPORTED_MODULE_4__.cS)(before, after)) return read;
    const current = read;
    const intent = {
     what: "alias",
     function: fn.arn,
     alias: alias,
     before: before,
     after: after
    };
    const written = await (0, _recorded_write_js__WEBPACK_IMPORTED_MODULE_3__.Y)(run, intent, () => (0, _aws_aliases_js__WEBPACK_IMPORTED_MODULE_0__.O)(run.aws, fn.arn, current, after));
    await persist(written);
    read = written.kind === "unclear" ? await fresh() : await shown(run, current, fresh);
    if (written.kind === "made") read = await released(run, {
     read: read,
     before: before,
     after: after
    }, fresh);
   }
  }
  async function existing(run, fn, alias) {
   const read = await (0, _aws_aliases_js__WEBPACK_IMPORTED_MODULE_0__.Jd)(run.aws, fn.arn, alias);
   if (read) return read;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`The alias "${alias}" of ${fn.name} was deleted during the rollout.`, "Create it again and run the job again.");
  }
  async function shown(run, {revisionId: revisionId}, fresh) {
   for (let reads = 0; ;reads++) {
    const read = await fresh();
    if (read.revisionId !== revisionId || reads === LAGGING_READS) return read;
    await (0, _aws_retry_budget_js__WEBPACK_IMPORTED_MODULE_1__.fu)(run.aws, reads);
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
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`The alias "${state.name}" points at version ${after.version}, which still has no provisioned concurrency after ${PROVISIONING.most / 6e4} minutes, so AWS sends its traffic to version ${before.version}.`, "See whether the account has concurrency left (`aws lambda get-account-settings`), and run the job again.");
  }
  function aliasTargetOf({version: version, weights: weights}) {
   return {
    version: version,
    weights: weights
   };
  }
  function moveUnlessChanged({name: name, alias: alias}, from, to) {
   return current => {
    if ((0, _result_js__WEBPACK_IMPORTED_MODULE_4__.cS)(current, from) || (0, _result_js__WEBPACK_IMPORTED_MODULE_4__.cS)(current, to)) return to;
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`The alias "${alias}" of ${name} was moved to version ${current.version} by somebody else during the rollout, so it was left alone.`, "Let the other pipeline that moves it and this one take turns (`concurrency:` in the workflow), and run the job again.");
   };
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
     attach: attaches(candidate, settings)
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
  function isSelected(candidate, {layerArn: layerArn}, settings) {
   return attaches(candidate, settings) || (0, _layer_list_js__WEBPACK_IMPORTED_MODULE_5__.LE)(candidate.fn.layers, layerArn) >= 0;
  }
  function missingVersion({arn: arn}, {layers: layers}) {
   if (layers.get(arn)?.exists !== false) return [];
   return [ new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`There is no layer version ${arn}.`, "Check the ARN; a deleted version cannot be given to a function any more.") ];
  }
  function nothingToSwap({name: name}) {
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`Function "${name}" has no version of this layer, and \`attach: never\` only swaps.`, "Leave `attach` out to give it the layer.");
  }
  function serves({read: read, serves: version}, {arn: arn}) {
   return Object.keys(read?.weights ?? {}).length === 0 && (version?.layers.includes(arn) ?? false);
  }
  function runs({read: read}, {arn: arn}) {
   return read?.state === "Active" && read.lastUpdateStatus === "Successful" && read.layers.includes(arn);
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
   const to = versionText(layer);
   if (done) return `Leave ${fn.name} alone: it has ${to}.`;
   const index = (0, _layer_list_js__WEBPACK_IMPORTED_MODULE_5__.LE)(fn.layers, layer.layerArn);
   const publish = latestPublished ? `, then publish it to ${_lambda_qualifiers_js__WEBPACK_IMPORTED_MODULE_6__.Z}` : "";
   const then = alias ? `, then publish it and move ${alias.name} on from version ${alias.read.version}` : publish;
   if (index < 0) return `Append ${to} to ${fn.name} as layer ${fn.layers.length + 1}${then}.`;
   const old = fn.layers[index] ?? "";
   if (old === layer.arn) return `Keep ${to} on ${fn.name}${then}.`;
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
   zm: () => hasList
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
   if ((0, _layer_list_js__WEBPACK_IMPORTED_MODULE_4__.LE)(fn.layers, layer.layerArn) >= 0 || fn.layers.length < _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.layersPerFunction) return [];
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
   return [ ...denied, ...alias ? sharing(fn, alias, layer) : [] ];
  }
  function sharing(fn, {name: name, read: read, shares: shares}, layer) {
   const others = Object.keys(read?.weights ?? {});
   if (others.length === 0 || shares?.layers.includes(layer.arn)) return [];
   return [ new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`The alias "${name}" of ${fn.name} shares its traffic between versions ${[ read?.version, ...others ].join(" and ")} already.`, `Let that deployment end, or end it: \`aws lambda update-alias --function-name ${fn.name} --name ${name} --routing-config AdditionalVersionWeights={}\`.`) ];
  }
  function provisioned(fn, {name: name, provisioned: has}) {
   if (!has) return [];
   return [ new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`The alias "${name}" of ${fn.name} has provisioned concurrency, with which AWS lets no alias share its traffic.`, "Leave out `canary-percent` for this function, or hand the shift to CodeDeploy with `codedeploy-application` and `codedeploy-deployment-group`.") ];
  }
 },
 83441: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ly: () => logResults,
   XP: () => rolloutProgress
  });
  var log = __webpack_require__(12853);
  var format = __webpack_require__(38936);
  const TOO_EARLY = 5e3;
  function waveLine(now, earlier) {
   const {wave: wave, waves: waves, done: done, failed: failed, total: total} = now;
   const of = waves > 1 ? ` of ${waves}` : "";
   const count = `${(0, format.B4)(done)} of ${(0, format.B4)(total)} done, ${(0, format.B4)(failed)} failed`;
   return `Wave ${wave}${of}: ${[ count, ...pace(now, earlier) ].join(", ")}`;
  }
  function pace({done: done, total: total, elapsed: elapsed}, earlier) {
   const [finished, time] = [ done - earlier.done, elapsed - earlier.elapsed ];
   if (finished === 0) return [ `none in the last ${roughly(time)}` ];
   const perSecond = finished / time * 1e3;
   const rate = perSecond < 1 ? `${Math.round(perSecond * 60)}/min` : `${perSecond.toFixed(1)}/s`;
   const left = (total - done) / perSecond * 1e3;
   return elapsed < TOO_EARLY || left === 0 ? [ rate ] : [ rate, `about ${roughly(left)} left` ];
  }
  function roughly(milliseconds) {
   const seconds = Math.ceil(milliseconds / 1e3);
   return seconds < 60 ? `${seconds} s` : (0, format.a3)(Math.round(seconds / 60) * 6e4);
  }
  const rolloutProgress = ({step: step, wave: wave, waves: waves, total: total}, work) => {
   if (step !== "bake") return waveProgress({
    wave: wave,
    waves: waves,
    total: total
   }, tell => work((done, failed) => tell({
    done: done,
    failed: failed
   })));
   return work(minutes => log.Rm.info(`Wave ${wave} of ${waves}: the canary runs, ${minutes} of ${total} minutes`));
  };
  function logResults(functions, movesOf = () => []) {
   for (const {function: name, status: status, before: before, after: after, problem: problem, note: note} of functions) {
    const words = [ status, ...movesOf(before, after), problem?.what ?? note ?? "" ];
    log.Rm.info(`${name}: ${words.filter(word => word !== "").join(", ")}`);
   }
  }
  const LOOKING_BACK = 5;
  async function waveProgress(wave, work) {
   let count = {
    done: 0,
    failed: 0
   };
   const readings = [ {
    done: 0,
    elapsed: 0
   } ];
   const line = elapsed => {
    const [earliest = {
     done: 0,
     elapsed: 0
    }] = readings.slice(-LOOKING_BACK);
    readings.push({
     done: count.done,
     elapsed: elapsed
    });
    return count.done < wave.total ? waveLine({
     ...wave,
     ...count,
     elapsed: elapsed
    }, earliest) : undefined;
   };
   return (0, log.c9)(line, () => work(now => count = now));
  }
 },
 45889: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => publishVersion
  });
  var _aws_function_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7789);
  var _aws_retry_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60507);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14748);
  var _wait_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60882);
  var _recorded_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50881);
  var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41626);
  async function publishVersion(run, {planned: planned, updated: updated, description: description, toLatestPublished: toLatestPublished = false, onRead: onRead}) {
   const {aws: aws} = run;
   const {arn: arn, name: name} = updated;
   const wanted = {
    ...planned,
    layers: updated.layers
   };
   const publish = toLatestPublished ? _aws_function_versions_js__WEBPACK_IMPORTED_MODULE_0__.Hm : _aws_function_versions_js__WEBPACK_IMPORTED_MODULE_0__.cd;
   const persist = (0, _aws_retry_budget_js__WEBPACK_IMPORTED_MODULE_1__.kZ)(run.aws, `Function "${name}"`);
   let read = (0, _wait_js__WEBPACK_IMPORTED_MODULE_3__.MQ)(updated) ? updated : await (0, _wait_js__WEBPACK_IMPORTED_MODULE_3__.dT)(aws, arn);
   for (;;) {
    onRead(read.layers);
    refuseOther(wanted, read);
    const intent = {
     what: "version",
     function: arn
    };
    const written = await (0, _recorded_write_js__WEBPACK_IMPORTED_MODULE_4__.Y)(run, intent, () => publish(aws, read, description));
    if (written.kind === "made") {
     const version = written.reply;
     const waited = toLatestPublished ? (0, _wait_js__WEBPACK_IMPORTED_MODULE_3__.mv)(aws, wanted) : (0, _wait_js__WEBPACK_IMPORTED_MODULE_3__._7)(aws, arn, version);
     return checked(wanted, await waited);
    }
    await persist(written);
    read = written.kind === "conflict" ? await (0, _wait_js__WEBPACK_IMPORTED_MODULE_3__.C)(aws, read) : await (0, _wait_js__WEBPACK_IMPORTED_MODULE_3__.dT)(aws, arn);
   }
  }
  function refuseOther(wanted, read) {
   const what = differenceOf(wanted, read);
   if (!what) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`Somebody changed the ${what} of function "${wanted.name}" before a version of it could be published.`, "Run the job again: it plans anew with what is there now.");
  }
  function differenceOf(wanted, read) {
   if (!(0, _result_js__WEBPACK_IMPORTED_MODULE_5__.Zk)(wanted.layers, read.layers)) return "layers";
   if (wanted.codeSha256 !== read.codeSha256) return "code";
   return wanted.settings === read.settings ? undefined : "configuration";
  }
  function checked(wanted, published) {
   refuseOther(wanted, published);
   return published.version;
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
   const {functions: functions, attach: attach, alias: alias, maxFunctions: maxFunctions} = inputs;
   const items = functions.flatMap(fn => fn.kind === "name" ? [ fn ] : []);
   const named = new Map(items.map(item => [ item.function.reference, item ]));
   const found = await find(aws, functions, layerArnFor);
   const others = [ ...found.values() ].filter(({name: name, arn: arn}) => !named.has(name) && !named.has(arn));
   const hasLayer = ({layers: layers, arn: arn}) => !layers || (0, layer_list.LE)(layers, layerArnFor(arn)) >= 0;
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
  async function find(aws, selectors, layerArnFor) {
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
   return selector.kind === "using-layer" && (0, layer_list.LE)(layers, layerArnFor(arn)) >= 0;
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
   const {inputs: inputs, layerArnFor: layerArnFor, targetOf: targetOf} = about;
   (0, foreign_functions.e)(inputs.functions, [ aws.region ], region => `Run a step with \`AWS_REGION: ${region}\` for it.`);
   await (0, foreign_functions.U)(aws, {
    allowedAccountIds: [],
    ...inputs
   });
   await (0, gates.LI)(aws, inputs.alarms);
   const {chosen: chosen, passedOver: passedOver} = await selectFunctions(aws, inputs, layerArnFor);
   if (inputs.canary || inputs.watchMinutes) await (0, cloudwatch_version_errors.g)(aws, [ PROBE ], new Date((0, clock.Q$)(aws.clock).getTime() - 6e4));
   const read = await (0, read_functions.p)(aws, {
    chosen: chosen,
    canary: inputs.canary !== undefined
   });
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
 22406: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   aE: () => readRecord,
   ll: () => readRecordWithLines,
   rP: () => keepRecord
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  var _shared_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91470);
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
  const ONLY_APPEND = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
  function append(path, flags, event) {
   const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, 384);
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${JSON.stringify(event)}\n`);
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
   }
  }
  function unwritable(path, cause) {
   const {code: code = String(cause)} = cause;
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`The record of the rollout cannot be written to ${path} (${code}), and without it nothing more is written to AWS.`, "See that there is space under RUNNER_TEMP and that only this job writes there, and run the job again.", {
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
   if (begin?.event.event !== "begin") throw noRecord(path);
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
  function isHeader(event) {
   const {schema: schema, action: action, region: region, layerName: layerName, version: version, madeBy: madeBy} = event;
   if (schema !== SCHEMA || !ACTIONS.has(action)) return false;
   const isVersion = version === undefined || typeof version === "string";
   const isMadeBy = madeBy === undefined || (0, _shared_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__.X)(madeBy);
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
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`${path} is no record of a rollout that this version can read.`, "Give the file that the output `record` of the rollout names, as it was uploaded.");
  }
 },
 50881: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => recordedWrite
  });
  var _aws_error_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38054);
  var _aws_error_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55544);
  var _aws_functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77478);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14748);
  const ACTIONS = {
   layers: "lambda:UpdateFunctionConfiguration",
   version: "lambda:PublishVersion",
   alias: "lambda:UpdateAlias"
  };
  async function recordedWrite({aws: aws, record: record}, intent, write) {
   const settle = record.intend(intent);
   try {
    const reply = await write();
    settle("made");
    return {
     kind: "made",
     reply: reply
    };
   } catch (error) {
    const {kind: kind, status: status} = (0, _aws_error_kind_js__WEBPACK_IMPORTED_MODULE_1__.fe)(error);
    const isUnclear = kind === "unclear" || error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A;
    settle(isUnclear ? "unclear" : "not made");
    if (error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A) throw error;
    const problem = (0, _aws_error_messages_js__WEBPACK_IMPORTED_MODULE_0__.H)(error, attemptOf(aws, intent));
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
  function attemptOf(aws, intent) {
   const attempt = (0, _aws_functions_js__WEBPACK_IMPORTED_MODULE_2__.Ix)(aws, ACTIONS[intent.what], intent.function);
   if (intent.what !== "alias") return attempt;
   return {
    ...attempt,
    subject: `alias "${intent.alias}" of ${attempt.subject}`
   };
  }
 },
 87049: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => rollBackPublished,
   a: () => isLeftPublished
  });
  var _read_functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10295);
  var _publish_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45889);
  var _wait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60882);
  var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41626);
  async function rollBackPublished(run, recorded, rolledBack) {
   if (!rolledBack.managedInstances) return;
   const published = await (0, _wait_js__WEBPACK_IMPORTED_MODULE_2__.fF)(run.aws, () => (0, _read_functions_js__WEBPACK_IMPORTED_MODULE_0__.S)(run.aws, rolledBack.arn));
   if (!published || !isLeftPublished(recorded, published, rolledBack.layers)) return;
   const {codeSha256: codeSha256, settings: settings} = published;
   await (0, _publish_version_js__WEBPACK_IMPORTED_MODULE_1__.Q)(run, {
    planned: {
     ...rolledBack,
     codeSha256: codeSha256,
     settings: settings
    },
    updated: rolledBack,
    description: DESCRIPTION,
    toLatestPublished: true,
    onRead: () => undefined
   });
  }
  const DESCRIPTION = "layers as before a rollout";
  function isLeftPublished({layers: writes, alias: alias}, published, layers) {
   if (alias || (0, _result_js__WEBPACK_IMPORTED_MODULE_3__.Zk)(published.layers, layers)) return false;
   return writes.some(({after: after, outcome: outcome}) => outcome !== "not made" && (0, _result_js__WEBPACK_IMPORTED_MODULE_3__.Zk)(after, published.layers));
  }
 },
 48823: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => rollBackWrites
  });
  function rollBackWrites(writes, current, same) {
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
    kind: "roll back",
    to: to
   } : {
    kind: "changed by somebody else"
   };
  }
  function neverHappened(write, current, same) {
   return write?.outcome === "unclear" && same(current, write.before) && !same(current, write.after);
  }
 },
 6971: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => planFromRecord
  });
  var is_missing = __webpack_require__(85114);
  var lambda_arn = __webpack_require__(24750);
  var aliases = __webpack_require__(81955);
  var functions = __webpack_require__(77478);
  var problem = __webpack_require__(14748);
  var read_sizes = __webpack_require__(77832);
  var read_functions = __webpack_require__(10295);
  var gates = __webpack_require__(52354);
  var preflight = __webpack_require__(57084);
  var move_alias = __webpack_require__(31835);
  var plan = __webpack_require__(14416);
  var plan_warnings = __webpack_require__(84660);
  var roll_back_published = __webpack_require__(87049);
  var roll_back_writes = __webpack_require__(48823);
  var result = __webpack_require__(41626);
  function planRollback({candidates: candidates, lost: lost, layers: layers, waves: waves}) {
   const planned = [];
   const skipped = [ ...lost ];
   const denied = new Map([ ...layers.values() ].flatMap(({problem: problem}) => problem ? [ [ problem.what, problem ] ] : []));
   for (const candidate of candidates) {
    const verdict = judge(candidate, layers);
    if ("goal" in verdict) planned.push(verdict); else {
     const {name: name, arn: arn, layers: current} = candidate.fn;
     skipped.push({
      name: name,
      region: (0, lambda_arn.AP)(arn),
      layers: current,
      ...verdict
     });
    }
   }
   return {
    waves: (0, plan.gt)(planned, waves),
    skipped: skipped,
    passedOver: [],
    problems: [ ...denied.values() ],
    warnings: (0, plan_warnings.ar)(planned)
   };
  }
  function aliasToRollBackTo(recorded, alias) {
   const rollback = (0, roll_back_writes.x)(recorded.alias?.writes ?? [], (0, move_alias.nU)(alias), result.cS);
   return rollback.kind === "roll back" ? rollback.to.version : undefined;
  }
  function layersToRollBackTo(candidates) {
   const lists = candidates.map(({recorded: recorded, fn: fn}) => {
    const rollback = (0, roll_back_writes.x)(recorded.layers, fn.layers, result.Zk);
    return rollback.kind === "roll back" ? rollback.to : [];
   });
   return [ ...new Set(lists.flat()) ];
  }
  function judge({recorded: recorded, fn: fn, alias: alias, published: published}, facts) {
   const layers = (0, roll_back_writes.x)(recorded.layers, fn.layers, result.Zk);
   if (layers.kind === "changed by somebody else") return {
    reason: `Somebody changed the layers of ${fn.name} after the rollout.`
   };
   const list = layers.kind === "roll back" ? {
    layers: layers.to
   } : {};
   const gone = list.layers?.find(arn => facts.get(arn)?.exists === false);
   if (gone) return {
    reason: `${fn.name} had ${gone}, which was deleted since.`
   };
   if ((0, preflight.Im)(fn)) return {
    reason: `${fn.name} is in state ${fn.state} and cannot be updated.`
   };
   const planned = {
    fn: fn,
    goal: {
     kind: "rollback",
     recorded: recorded
    }
   };
   if (!recorded.alias) {
    const isLeft = published && (0, roll_back_published.a)(recorded, published, list.layers ?? fn.layers);
    const latest = isLeft && {
     latestPublished: {
      read: published
     }
    };
    return {
     ...planned,
     ...latest,
     back: list,
     done: layers.kind === "nothing to do" && !isLeft
    };
   }
   const {name: name, writes: writes} = recorded.alias;
   if (!alias) return {
    reason: `The alias "${name}" of ${fn.name} was deleted after the rollout.`
   };
   const moved = (0, roll_back_writes.x)(writes, (0, move_alias.nU)(alias), result.cS);
   if (moved.kind === "changed by somebody else") return {
    reason: `Somebody moved the alias "${name}" of ${fn.name} after the rollout.`
   };
   const done = layers.kind === "nothing to do" && moved.kind === "nothing to do";
   const back = {
    ...list,
    ...moved.kind === "roll back" && {
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
  var concurrency = __webpack_require__(49572);
  const READS_AT_ONCE = 30;
  async function planFromRecord(aws, record, {alarms: alarms, waves: waves}) {
   await (0, gates.LI)(aws, alarms);
   const read = await (0, concurrency.X)(record.functions, READS_AT_ONCE, one => readOne(aws, one));
   const candidates = read.flatMap(one => "reason" in one ? [] : [ one ]);
   const lost = read.flatMap(one => "reason" in one ? [ one ] : []);
   const arns = layersToRollBackTo(candidates);
   const facts = await (0, concurrency.X)(arns, READS_AT_ONCE, async arn => [ arn, await (0, read_sizes.E)(aws, arn) ]);
   return planRollback({
    candidates: candidates,
    lost: lost,
    layers: new Map(facts),
    waves: waves
   });
  }
  async function readOne(aws, recorded) {
   const {function: arn} = recorded;
   const lost = {
    name: (0, lambda_arn.Iy)(arn),
    region: aws.region,
    layers: []
   };
   const fn = await ifThere((0, functions.v5)(aws, arn));
   if (!fn) return {
    ...lost,
    reason: "It was deleted after the rollout."
   };
   const alias = recorded.alias && await (0, aliases.Jd)(aws, arn, recorded.alias.name);
   const version = alias && aliasToRollBackTo(recorded, alias);
   if (version === undefined || version === "$LATEST" || await ifThere((0, functions.v5)(aws, arn, version))) {
    const isPublished = fn.managedInstances && !recorded.alias;
    return {
     recorded: recorded,
     fn: fn,
     alias: alias,
     ...isPublished && {
      published: await (0, read_functions.S)(aws, arn)
     }
    };
   }
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
    if (error instanceof problem.A && (0, is_missing.b)(error)) return undefined;
    throw error;
   }
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
 },
 66570: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => credentialExpiration
  });
  function credentialExpiration() {
   const value = process.env["AWS_CREDENTIAL_EXPIRATION"] ?? "";
   const date = new Date(value.replaceAll('"', ""));
   return Number.isNaN(date.getTime()) ? undefined : date;
  }
 },
 91470: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => currentWorkflowRun,
   X: () => isWorkflowRun
  });
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
 }
};
