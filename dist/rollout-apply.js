export const id = 7271;

export const ids = [ 7271 ];

export const modules = {
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
  var preflight = __webpack_require__(57084);
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
    const [problem] = (0, preflight.zs)({
     name: name,
     layers: layers
    }, goal.layer);
    if (problem) throw problem;
    if (goal.attach || (0, layer_list.t3)(layers, goal.layer) >= 0) return (0, layer_list.Y6)(layers, goal.layer);
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
   if (left === 0) throw new shared_problem.A(reason, `${fix} The changes of the rollout were rolled back.`);
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
  function howToRollBack({record: record, report: {recordRefusal: recordRefusal, allowedLayers: allowedLayers = []}}) {
   const path = record.path();
   if (path === "") return "Nothing was written.";
   if (recordRefusal !== undefined) return (0, record_refusal.k6)(recordRefusal);
   const allow = allowedLayers.length > 0 ? ` Add \`allowed-layers: ${allowedLayers.join(", ")}\`.` : "";
   return `To roll back, run \`uses: org/publish-layer/rollback@v1\` with \`record\`, the file ${path}, which goes with the runner unless a step uploads it.${allow}`;
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
   if ((0, layer_list.oU)(layers, goal.layer)) return undefined;
   if (goal.layer.detach) return `${holder} has ${(0, layer_list.fi)(layers, goal.layer).join()} again`;
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
   const replaces = replacedBy(plan);
   const header = {
    ...about.header,
    ...replaces && {
     replaces: replaces
    },
    ...madeBy && {
     madeBy: madeBy
    }
   };
   const recordRefusal = (0, record_refusal.r2)(plan, madeBy, about.account);
   const allowedLayers = (0, record_refusal.Rp)(plan, header.layerName);
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
    },
    ...allowedLayers.length > 0 && {
     allowedLayers: allowedLayers
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
  function replacedBy({waves: waves}) {
   const [first] = waves.flatMap(({functions: functions}) => functions);
   return first?.goal.kind === "version" ? first.goal.layer.replaces : undefined;
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
   const {action: action, region: region, layerName: layerName, version: version, replaces: replaces, madeBy: madeBy} = begin.event;
   const given = {
    ...version !== undefined && {
     version: version
    },
    ...replaces && {
     replaces: replaces
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
  const ACTIONS = new Set([ "publish", "promote", "attach", "rollback" ]);
  function isHeader(event) {
   const {schema: schema, action: action, region: region, layerName: layerName, version: version, replaces: replaces, madeBy: madeBy} = event;
   if (schema !== SCHEMA || !ACTIONS.has(action)) return false;
   if (replaces !== undefined && !isLayers(replaces)) return false;
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
