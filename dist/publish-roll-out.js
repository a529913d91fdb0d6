export const id = 2393;

export const ids = [ 2393 ];

export const modules = {
 2675: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   rollOutRegions: () => rollOutRegions
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _aws_cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8436);
  var _shared_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97485);
  var _shared_credential_expiration_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(66570);
  var _shared_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12853);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14748);
  var _rollout_progress_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83441);
  var _rollout_apply_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7110);
  var _rollout_layer_moves_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10749);
  var _rollout_rollback_from_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6971);
  var _rollout_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14416);
  var _rollout_record_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22406);
  var _rollout_superseded_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(33783);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38936);
  var _shared_workflow_run_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(91470);
  var _sharing_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(96585);
  async function rollOutRegions(rollouts, request) {
   const given = new Map;
   try {
    await takeRegions(rollouts, request, given);
   } catch (error) {
    if (mustRollBack(error, request) && !request.interruption.aborted) for (const [rollout, grants] of given) await (0, _sharing_js__WEBPACK_IMPORTED_MODULE_14__.W1)(rollout.region, sharedBy(rollout, request), grants);
    throw error;
   }
  }
  function mustRollBack(error, {options: options}) {
   return options.onFailure === "rollback" && !(error instanceof _rollout_superseded_js__WEBPACK_IMPORTED_MODULE_12__.bb);
  }
  async function takeRegions(rollouts, request, given) {
   const refused = rollouts.find(({plan: plan}) => plan.problems.length > 0);
   if (refused) throw await failureIn(refused, refused.plan.problems[0], {
    before: [],
    after: rollouts,
    request: request
   });
   for (const [index, rollout] of rollouts.entries()) {
    try {
     if (rollout.ahead.length > 0) await shareAhead(rollout, request, given);
     await rollOutRegion(rollout, request);
    } catch (error) {
     const from = rollout.region.report.rollout ? index + 1 : index;
     throw await failureIn(rollout, error, {
      before: rollouts.slice(0, index),
      after: rollouts.slice(from),
      request: request
     });
    }
   }
  }
  async function failureIn({region: region}, error, {before: before, after: after, request: request}) {
   for (const rollout of after) skip(rollout, region.aws.region);
   if (request.report.regions.length === 1 || error instanceof _aws_cancellation_js__WEBPACK_IMPORTED_MODULE_2__.cJ) return error;
   region.report.problem = (0, _shared_failure_js__WEBPACK_IMPORTED_MODULE_3__.g)(error);
   return withTheOthers(error, region, before, request);
  }
  async function shareAhead(rollout, request, given) {
   const of = {
    ...sharedBy(rollout, request),
    wanted: rollout.ahead,
    exact: false
   };
   const grants = [];
   given.set(rollout, grants);
   await (0, _sharing_js__WEBPACK_IMPORTED_MODULE_14__.RX)(rollout.region, of, grant => grants.push(grant));
  }
  function sharedBy({region: region}, {options: {layerName: layerName}}) {
   return {
    layerName: layerName,
    version: region.report.version?.version ?? 0
   };
  }
  async function rollOutRegion({region: region, plan: plan, version: version}, {options: options, report: {regions: regions, warnings: warnings}, action: action, folder: folder}) {
   const {aws: aws, report: report, place: place} = region;
   const isOneOfSeveral = regions.length > 1;
   const own = isOneOfSeveral ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "records", aws.region) : folder;
   if (isOneOfSeveral) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(own, {
    recursive: true,
    mode: 448
   });
   const rolloutWarnings = [];
   await _shared_log_js__WEBPACK_IMPORTED_MODULE_4__.Rm.group(`Updating ${counted(plan)}${isOneOfSeveral ? ` in ${aws.region}` : ""}`, () => (0, 
   _rollout_apply_js__WEBPACK_IMPORTED_MODULE_7__.g)(aws, {
    plan: plan,
    settings: options,
    folder: own,
    report: report,
    warnings: rolloutWarnings,
    progress: _rollout_progress_log_js__WEBPACK_IMPORTED_MODULE_6__.XP,
    header: {
     action: action,
     region: aws.region,
     layerName: options.layerName,
     version: version
    },
    madeBy: (0, _shared_workflow_run_js__WEBPACK_IMPORTED_MODULE_15__.G)(),
    expires: (0, _shared_credential_expiration_js__WEBPACK_IMPORTED_MODULE_16__.v)(),
    warn: text => _shared_log_js__WEBPACK_IMPORTED_MODULE_4__.Rm.warning(place(text))
   }).finally(() => {
    warnings.push(...rolloutWarnings.map(place));
    (0, _rollout_progress_log_js__WEBPACK_IMPORTED_MODULE_6__.ly)(report.functions);
   }));
  }
  function counted({waves: waves}) {
   const total = waves.reduce((sum, {functions: functions}) => sum + functions.length, 0);
   return `${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_13__.B4)(total)} function${total === 1 ? "" : "s"}`;
  }
  function skip({region: {report: report}, plan: plan}, failedIn) {
   const here = report.region === failedIn;
   const note = here ? "The rollout stopped before it." : `The rollout stopped in ${failedIn}, before this region.`;
   report.functions.push(...(0, _rollout_plan_js__WEBPACK_IMPORTED_MODULE_10__.v$)(plan).map(result => ({
    ...result,
    status: "skipped",
    note: note
   })));
  }
  async function withTheOthers(error, {place: place}, before, request) {
   if (!(error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_5__.A)) return error;
   const changed = before.filter(({region: {report: report}}) => report.rollout?.record);
   const left = [];
   if (!mustRollBack(error, request)) left.push(...changed.map(({region: region}) => region.aws.region)); else for (const rollout of changed.toReversed()) if (!await isRolledBack(rollout, request)) left.push(rollout.region.aws.region);
   const rolledBack = changed.map(({region: region}) => region.aws.region).filter(region => !left.includes(region));
   const others = [ ...rolledBack.length > 0 ? [ `The earlier changes in ${rolledBack.join(", ")} were rolled back too.` ] : [], ...left.length > 0 ? [ `The functions in ${left.join(", ")} have the new version.` ] : [] ];
   const Kind = error instanceof _rollout_superseded_js__WEBPACK_IMPORTED_MODULE_12__.bb ? _rollout_superseded_js__WEBPACK_IMPORTED_MODULE_12__.bb : _shared_problem_js__WEBPACK_IMPORTED_MODULE_5__.A;
   return new Kind(place(error.what), [ error.fix, ...others ].join(" "), {
    cause: error.cause
   });
  }
  async function isRolledBack(rollout, {options: options, folder: folder}) {
   const {aws: aws, report: report, place: place} = rollout.region;
   const path = report.rollout?.record ?? "";
   const own = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "rolled-back", aws.region);
   const reporting = {
    functions: []
   };
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(own, {
     recursive: true,
     mode: 448
    });
    const record = (0, _rollout_record_js__WEBPACK_IMPORTED_MODULE_11__.aE)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"), path);
    const all = {
     kind: "percent",
     percent: 100
    };
    const plan = await (0, _rollout_rollback_from_record_js__WEBPACK_IMPORTED_MODULE_9__.v)(aws, record, {
     alarms: [],
     waves: [ all ]
    });
    const settings = {
     ...options,
     alarms: [],
     onFailure: "stop"
    };
    delete settings.canary;
    delete settings.smokeTest;
    await _shared_log_js__WEBPACK_IMPORTED_MODULE_4__.Rm.group(`Rolling back ${counted(plan)} in ${aws.region}`, () => (0, _rollout_apply_js__WEBPACK_IMPORTED_MODULE_7__.g)(aws, {
     plan: plan,
     settings: settings,
     folder: own,
     report: reporting,
     warnings: [],
     progress: _rollout_progress_log_js__WEBPACK_IMPORTED_MODULE_6__.XP,
     header: {
      action: "rollback",
      region: aws.region,
      layerName: options.layerName
     },
     madeBy: (0, _shared_workflow_run_js__WEBPACK_IMPORTED_MODULE_15__.G)(),
     expires: (0, _shared_credential_expiration_js__WEBPACK_IMPORTED_MODULE_16__.v)(),
     warn: text => _shared_log_js__WEBPACK_IMPORTED_MODULE_4__.Rm.warning(place(text))
    }).finally(() => (0, _rollout_progress_log_js__WEBPACK_IMPORTED_MODULE_6__.ly)(reporting.functions, _rollout_layer_moves_js__WEBPACK_IMPORTED_MODULE_8__.y)));
    return plan.skipped.length === 0;
   } catch (error) {
    report.problem = (0, _shared_failure_js__WEBPACK_IMPORTED_MODULE_3__.g)(error);
    return false;
   } finally {
    takeOver(report.functions, reporting.functions);
   }
  }
  function takeOver(functions, rolledBack) {
   for (const rolledBackResult of rolledBack) {
    const result = functions.find(({function: name}) => name === rolledBackResult.function);
    if (!result || rolledBackResult.status === "unchanged") continue;
    result.status = rolledBackResult.status;
    result.after = rolledBackResult.after;
    if (result.alias && rolledBackResult.alias) result.alias.after = rolledBackResult.alias.after;
    if (rolledBackResult.problem) result.problem = rolledBackResult.problem;
   }
  }
 },
 10749: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => describeMoves,
   y: () => layerMoves
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24750);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38936);
  const NAMED = 5;
  function describeMoves(changes) {
   const functions = new Map;
   for (const change of changes) {
    for (const move of movesOf(change)) functions.set(move, [ ...functions.get(move) ?? [], change.function ]);
   }
   return [ ...functions ].map(([move, names]) => `${move} on ${namesText(names)}.`);
  }
  function movesOf({before: before, after: after, alias: alias}) {
   const layers = layerMoves(before, after);
   if (!alias) return layers;
   const [from, to] = [ targetText(alias.before), targetText(alias.after) ];
   return from === to ? layers : [ ...layers, `Alias ${alias.name}: ${from} → ${to}` ];
  }
  function layerMoves(before, after) {
   const left = before.filter(arn => !after.includes(arn));
   const come = after.filter(arn => !before.includes(arn));
   const pairs = left.map(from => ({
    from: from,
    to: come.find(to => (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.s3)(to) === (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.s3)(from))
   }));
   const alone = come.filter(to => !pairs.some(pair => pair.to === to));
   const moves = [ ...pairs.map(({from: from, to: to = "none"}) => `${from} → ${to}`), ...alone.map(to => `none → ${to}`) ];
   if (moves.length > 0 || before.join() === after.join()) return moves;
   return [ `${before.join(", ")} → ${after.join(", ")}` ];
  }
  function targetText({version: version, weights: weights}) {
   const shares = Object.entries(weights).map(([other, share]) => `, ${Number((share * 100).toFixed(2))} % to version ${other}`);
   return `version ${version}${shares.join("")}`;
  }
  function namesText(names) {
   const more = names.length - NAMED;
   return `${names.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(more)} more` : ""}`;
  }
 },
 22891: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Rp: () => layersToAllow,
   k6: () => withoutRecord,
   r2: () => refusalOfRecord
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24750);
  var _layer_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12767);
  function refusalOfRecord({waves: waves}, madeBy, account) {
   if (!madeBy) return "it does not say which repository, workflow and run made it";
   const planned = waves.flatMap(({functions: functions}) => functions.filter(({done: done}) => !done));
   for (const {fn: fn, goal: goal} of planned) {
    if (goal.kind !== "version") continue;
    const [own, other] = [ (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.XP)(fn.arn), account ?? (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.XP)(goal.layer.layerArn) ];
    if (own !== other) return `a record only changes versions of a layer on functions of the same account, and ${account ? "the credentials are" : "the layer is"} of account ${other} and function "${fn.name}" of ${own}`;
   }
   return undefined;
  }
  function layersToAllow({waves: waves}, layerName) {
   const changed = waves.flatMap(({functions: functions}) => functions).flatMap(({fn: fn, goal: goal, done: done}) => {
    if (goal.kind !== "version" || done) return [];
    const {layer: layer} = goal;
    const own = (0, _layer_list_js__WEBPACK_IMPORTED_MODULE_1__.Fv)(fn.arn, layerName);
    const given = layer.detach ? [] : [ layer.layerArn ];
    return [ ...given, ...(0, _layer_list_js__WEBPACK_IMPORTED_MODULE_1__.fi)(fn.layers, layer).map(_lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.s3) ].filter(arn => arn !== own);
   });
   return [ ...new Set(changed) ];
  }
  function withoutRecord(refusal) {
   return `To roll back, run \`uses: org/publish-layer/rollback@v1\` with \`functions\`, by their ARNs where they are of another account (which \`allowed-account-ids\` then has to list), and \`to\`, the ARN of the version that they had. It would refuse the record of this run: ${refusal}.`;
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
 }
};
