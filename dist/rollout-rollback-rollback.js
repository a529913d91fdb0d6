export const id = 9232;

export const ids = [ 9232 ];

export const modules = {
 8436: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   cJ: () => Cancelled,
   nZ: () => cancellable,
   qM: () => refuseCancelled
  });
  var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  class Cancelled extends _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A {
   constructor(options) {
    super("The job was cancelled.", "Run the job again; it goes on where this one stopped.", options);
    this.name = "Cancelled";
   }
  }
  const GRACE = 2e3;
  function cancellable(clock, interruption) {
   (0, node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, interruption);
   const grace = new AbortController;
   const endGrace = () => grace.abort();
   interruption.addEventListener("abort", () => clock.deadline(GRACE).addEventListener("abort", endGrace));
   return {
    now: () => clock.now(),
    sleep: async milliseconds => {
     refuseCancelled(interruption);
     await clock.sleep(milliseconds, interruption).catch(error => {
      refuseCancelled(interruption);
      throw error;
     });
     refuseCancelled(interruption);
    },
    deadline: milliseconds => interruption.aborted ? interruption : AbortSignal.any([ clock.deadline(milliseconds), grace.signal ])
   };
  }
  function refuseCancelled(interruption, cause) {
   if (interruption?.aborted) throw new Cancelled({
    cause: cause
   });
  }
 },
 23867: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E_: () => CENTRAL_HEADER,
   Et: () => LOCAL_HEADER,
   Mt: () => writeCentralHeader,
   SD: () => STORED,
   Sd: () => MAX_ENTRIES,
   Sf: () => writeLocalHeader,
   aE: () => DEFLATED,
   gT: () => headerLength,
   rs: () => endRecord,
   yF: () => END_RECORD,
   z4: () => readCentralHeader
  });
  const STORED = 0;
  const DEFLATED = 8;
  const LOCAL_HEADER = {
   signature: 67324752,
   length: 30
  };
  const CENTRAL_HEADER = {
   signature: 33639248,
   length: 46
  };
  const END_RECORD = {
   signature: 101010256,
   length: 22
  };
  const MAX_ENTRIES = 65535;
  const VERSION_NEEDED = 20;
  const MADE_BY_UNIX = 3 << 8 | VERSION_NEEDED;
  const UTF8_NAMES = 1 << 11;
  const DOS_DATE_1980_01_01 = 1 << 5 | 1;
  const MODES = {
   file: 33188,
   executable: 33261,
   link: 41471
  };
  function headerLength(header, name) {
   return header.length + Buffer.byteLength(name);
  }
  function writeShared(into, at, record) {
   const nameBytes = Buffer.byteLength(record.name);
   into.writeUInt16LE(VERSION_NEEDED, at);
   into.writeUInt16LE(nameBytes === record.name.length ? 0 : UTF8_NAMES, at + 2);
   into.writeUInt16LE(record.method, at + 4);
   into.writeUInt16LE(0, at + 6);
   into.writeUInt16LE(DOS_DATE_1980_01_01, at + 8);
   into.writeUInt32LE(record.crc, at + 10);
   into.writeUInt32LE(record.packedSize, at + 14);
   into.writeUInt32LE(record.size, at + 18);
   into.writeUInt16LE(nameBytes, at + 22);
   into.writeUInt16LE(0, at + 24);
  }
  function writeLocalHeader(into, at, record) {
   into.writeUInt32LE(LOCAL_HEADER.signature, at);
   writeShared(into, at + 4, record);
   into.write(record.name, at + LOCAL_HEADER.length);
  }
  function writeCentralHeader(into, at, record) {
   into.fill(0, at, at + CENTRAL_HEADER.length);
   into.writeUInt32LE(CENTRAL_HEADER.signature, at);
   into.writeUInt16LE(MADE_BY_UNIX, at + 4);
   writeShared(into, at + 6, record);
   into.writeUInt32LE(MODES[record.kind] << 16 >>> 0, at + 38);
   into.writeUInt32LE(record.offset, at + 42);
   into.write(record.name, at + CENTRAL_HEADER.length);
  }
  function readCentralHeader(from, at) {
   const nameAt = at + CENTRAL_HEADER.length;
   if (nameAt > from.length || from.readUInt32LE(at) !== CENTRAL_HEADER.signature) return undefined;
   const extraAt = nameAt + from.readUInt16LE(at + 28);
   const commentAt = extraAt + from.readUInt16LE(at + 30);
   const end = commentAt + from.readUInt16LE(at + 32);
   if (end > from.length) return undefined;
   return {
    rawName: from.subarray(nameAt, extraAt),
    extra: from.subarray(extraAt, commentAt),
    flags: from.readUInt16LE(at + 8),
    method: from.readUInt16LE(at + 10),
    crc: from.readUInt32LE(at + 16),
    packedSize: from.readUInt32LE(at + 20),
    size: from.readUInt32LE(at + 24),
    disk: from.readUInt16LE(at + 34),
    mode: from.readUInt8(at + 5) === MADE_BY_UNIX >> 8 ? from.readUInt16LE(at + 40) : undefined,
    offset: from.readUInt32LE(at + 42),
    length: end - at
   };
  }
  function endRecord(entries, directory) {
   const record = Buffer.alloc(END_RECORD.length);
   record.writeUInt32LE(END_RECORD.signature, 0);
   record.writeUInt16LE(entries, 8);
   record.writeUInt16LE(entries, 10);
   record.writeUInt32LE(directory.size, 12);
   record.writeUInt32LE(directory.offset, 16);
   return record;
  }
 },
 22809: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => plannedChanges
  });
  var _layer_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12767);
  var _move_alias_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31835);
  function plannedChanges({waves: waves}) {
   const planned = waves.flatMap(({functions: functions}) => functions.filter(({done: done}) => !done));
   return planned.map(({fn: fn, goal: goal, alias: alias, back: back = {}}) => ({
    function: fn.name,
    before: fn.layers,
    after: goal.kind === "rollback" ? back.layers ?? fn.layers : (0, _layer_list_js__WEBPACK_IMPORTED_MODULE_1__.Y6)(fn.layers, goal.layer),
    ...alias && back.alias && {
     alias: {
      name: alias.name,
      before: (0, _move_alias_js__WEBPACK_IMPORTED_MODULE_0__.nU)(alias.read),
      after: back.alias
     }
    }
   }));
  }
 },
 67195: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Iq: () => refuseOutOfScope,
   TV: () => refuseOtherRegion,
   h_: () => refuseOtherRepositories
  });
  var _shared_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87605);
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24750);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  function refuseOtherRepositories({madeBy: madeBy}, here, path) {
   if (!madeBy) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`${path} does not say which repository, workflow and run made it.`, "Give a record that a run of this repository made on GitHub, as it was uploaded.");
   }
   if (!here) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`Whether ${path} is a record of this repository is not known: GITHUB_REPOSITORY_ID, GITHUB_WORKFLOW_REF and GITHUB_RUN_ID are not all set.`, "Run the step on GitHub, or on a runner that sets them.");
   }
   if (madeBy.repositoryId === here.repositoryId) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`${path} was made in the repository with the id ${madeBy.repositoryId}, by run ${madeBy.runId} of ${madeBy.workflow}, and this is the repository with the id ${here.repositoryId}.`, "Run the step in the repository whose workflow made the record.");
  }
  function refuseOtherRegion({region: region}, here) {
   if (region === here) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The record is of a rollout in ${region}, and this step works in ${here}.`, `Run it with \`AWS_REGION: ${region}\`.`);
  }
  function refuseOutOfScope(record, scope, path) {
   const {partition: partition, region: region, account: account, allowedLayers: allowedLayers = []} = scope;
   const arn = kind => `arn:${partition}:lambda:${region}:${account}:${kind}:`;
   const {layerName: layerName, version: version, replaces: replaces = []} = record;
   if (!LAYER_NAME.test(layerName)) throw refused(path, 1, `names "${layerName}", which is no layer's name`);
   const layerArn = `${arn("layer")}${layerName}`;
   const named = [ version === undefined ? layerArn : (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.s3)(version), ...replaces ];
   const isNamed = entry => isLayerIn(named, entry);
   const isAllowed = entry => (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.s3)(entry) === layerArn || isLayerIn(allowedLayers, entry);
   const isChangeable = entry => isNamed(entry) && isAllowed(entry);
   const only = `a record only changes versions of its own layer in the account of the step, ${layerArn}`;
   if (version !== undefined && ((0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.wt)(version) !== layerName || !isChangeable(version))) throw refused(path, 1, `is of ${version}, and ${only}`, allowFix(version, layerName));
   for (const {line: line, intent: intent} of record.lines) {
    const fault = faultIn(intent, arn("function"));
    if (fault !== undefined) throw refused(path, line, fault);
    const other = foreignIn(intent, isChangeable);
    if (other === undefined) continue;
    const fix = isNamed(other) ? allowFix(other) : undefined;
    throw refused(path, line, `changes ${other} on ${intent.function}, and ${only}`, fix);
   }
  }
  function isLayerIn(patterns, entry) {
   const layer = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.i3)(entry)?.layerArn;
   return layer !== undefined && patterns.some(pattern => (0, _shared_glob_js__WEBPACK_IMPORTED_MODULE_2__.k)(pattern, layer));
  }
  function allowFix(entry, name = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.wt)(entry)) {
   if ((0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.wt)(entry) !== name) return undefined;
   return `If the rollout was to change that layer, allow it to the rollback: \`allowed-layers: ${(0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.s3)(entry)}\`.`;
  }
  const LAYER_NAME = /^[a-zA-Z0-9-_*?]{1,140}$/;
  const FUNCTION_NAME = /^[a-zA-Z0-9-_]{1,64}$/;
  const ALIAS_NAME = /^(?!\d+$)[a-zA-Z0-9-_]{1,128}$/;
  const FUNCTION_VERSION = /^(?:\$LATEST|[1-9]\d*)$/;
  function faultIn(intent, functions) {
   const {function: arn} = intent;
   if (!arn.startsWith(functions) || !FUNCTION_NAME.test(arn.slice(functions.length))) return `names the function ${arn}, and a record only changes functions of the account and region of the step, ${functions}…`;
   switch (intent.what) {
   case "version":
   case "layers":
    return undefined;

   case "alias":
    if (!ALIAS_NAME.test(intent.alias)) return `names "${intent.alias}", which is no alias of ${arn}`;
    return aliasFault(intent.before, arn) ?? aliasFault(intent.after, arn);
   }
  }
  function aliasFault({version: version, weights: weights}, arn) {
   const odd = [ version, ...Object.keys(weights) ].find(one => !FUNCTION_VERSION.test(one));
   if (odd !== undefined) return `points an alias to "${odd}", which is no version of ${arn}`;
   const share = Object.values(weights).find(one => !(one >= 0 && one <= 1));
   return share === undefined ? undefined : `gives a version of ${arn} the share ${share} of an alias`;
  }
  function foreignIn(intent, isChangeable) {
   return intent.what === "layers" ? foreignChange(intent.before, intent.after, isChangeable) : undefined;
  }
  function foreignChange(before, after, isChangeable) {
   const others = list => list.filter(arn => !isChangeable(arn));
   const [had, has] = [ others(before), others(after) ];
   const at = Array.from({
    length: Math.max(had.length, has.length)
   }, (_, index) => index).find(index => had[index] !== has[index]);
   if (at !== undefined) return had[at] ?? has[at];
   const places = list => list.flatMap((arn, index) => isChangeable(arn) ? [ index ] : []);
   const [from, to] = [ places(before), places(after) ];
   const isTwice = from.length > 1 || to.length > 1;
   const isMoved = from.length > 0 && to.length > 0 && from[0] !== to[0];
   return isTwice || isMoved ? `the place of ${after[to[0] ?? 0] ?? before[from[0] ?? 0] ?? ""}` : undefined;
  }
  function refused(path, line, fault, fix) {
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`Line ${line} of ${path} ${fault}. Nothing is written.`, fix ?? "Give the record as the rollout left it, in the account whose functions it changed; for anything else use `functions` and `to`. If it was given so, find out who wrote the artifact.");
  }
 },
 65991: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => findRecord,
   x: () => MAX_RECORD_BYTES
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _shared_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99885);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14748);
  var _record_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67195);
  var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22406);
  var _shared_workflow_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91470);
  const MAX_RECORD_BYTES = 256 * 1024 * 1024;
  function findRecord(place) {
   const found = theOneAt(place);
   (0, _record_scope_js__WEBPACK_IMPORTED_MODULE_4__.h_)(found, (0, _shared_workflow_run_js__WEBPACK_IMPORTED_MODULE_6__.G)(), found.path);
   return found;
  }
  function theOneAt({path: path, workspace: workspace, region: region}) {
   const files = recordsAt((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), path);
   const shown = file => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), file));
   const [file, ...others] = files;
   if (file === undefined) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`There is no record in ${path}.`, "Give the folder into which actions/download-artifact put it, or the file itself; a rollout that wrote nothing has none.");
   }
   if (others.length > 0) {
    const [here, ...more] = files.flatMap(one => recordOf(region, one, shown(one)));
    if (here && more.length === 0) return here;
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`There are ${files.length} records in ${path}, and each is of a rollout of its own.`, `Give one of them, the newest first, or run the step in the region of the one that is meant: \`record: ${shown(file)}\`.`);
   }
   return readFound(file, shown(file));
  }
  function readFound(file, path) {
   return {
    ...(0, _record_js__WEBPACK_IMPORTED_MODULE_5__.ll)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"), path),
    path: path
   };
  }
  function recordOf(region, file, path) {
   try {
    const record = readFound(file, path);
    return record.region === region ? [ record ] : [];
   } catch (error) {
    if (error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A) return [];
    throw error;
   }
  }
  function recordsAt(place, path) {
   const files = (0, _shared_artifact_js__WEBPACK_IMPORTED_MODULE_2__.u)(place, name => name.endsWith(".jsonl"));
   if (files) return files.filter(file => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size <= MAX_RECORD_BYTES);
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`There is nothing at ${path}.`, "`record` is a path below the workspace, or an absolute one; download the artifact in a step before.");
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
 79531: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   rollBack: () => rollBack
  });
  var shared_workspace = __webpack_require__(54270);
  var aws_account = __webpack_require__(88584);
  var region_client = __webpack_require__(66690);
  var credential_expiration = __webpack_require__(66570);
  var log = __webpack_require__(12853);
  var problem = __webpack_require__(14748);
  var progress_log = __webpack_require__(83441);
  var apply = __webpack_require__(7110);
  var gates = __webpack_require__(52354);
  var layer_patterns = __webpack_require__(37032);
  var layer_moves = __webpack_require__(10749);
  var from_record = __webpack_require__(6971);
  var rollout_plan = __webpack_require__(14416);
  var planned_changes = __webpack_require__(22809);
  var read = __webpack_require__(4684);
  var record_scope = __webpack_require__(67195);
  var format = __webpack_require__(38936);
  var workflow_run = __webpack_require__(91470);
  var find_record = __webpack_require__(65991);
  var arn = __webpack_require__(24750);
  var aws_layers = __webpack_require__(46993);
  var layer_list = __webpack_require__(12767);
  async function planToVersion(aws, inputs, {to: to, layerName: layerName}) {
   const layer = (0, arn.i3)(to);
   if (layer) refuseOtherRegion(layer, aws.region);
   const versions = layer ? [] : await (0, aws_layers.yO)(aws, layerName, "all");
   if (!layer && versions.length === 0) throw noVersions(layerName, aws.region);
   const layerArnFor = functionArn => layer?.layerArn ?? (0, layer_list.Fv)(functionArn, layerName);
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
    return arn instanceof problem.A ? arn : {
     layerArn: layerArnFor(fn.arn),
     arn: arn,
     ...undeclared
    };
   };
   const prepared = await (0, read.p)(aws, {
    inputs: settings,
    layerArnFor: layerArnFor,
    targetOf: targetOf
   });
   const declared = fn => {
    const target = targetOf(fn);
    if (target instanceof problem.A) return target;
    return {
     ...target,
     ...prepared.fleet.layers.get(target.arn)?.declared
    };
   };
   return (0, rollout_plan.Cs)({
    ...prepared,
    settings: settings,
    targetOf: declared
   });
  }
  function refuseOtherRegion({arn: arn, region: region}, here) {
   if (region === here) return;
   throw new problem.A(`\`to\` is ${arn}, and functions in ${here} take layers of their own region only.`, `Run the step with \`AWS_REGION: ${region}\`.`);
  }
  function noVersions(layerName, region) {
   return new problem.A(`There is no layer "${layerName}" in ${region}, or it has no version any more.`, "Check `layer-name`, the region and the account of the credentials.");
  }
  function previousOf({name: name, layers: layers}, layerArn, versions) {
   const current = (0, arn.i3)(layers[(0, layer_list.LE)(layers, layerArn)] ?? "")?.version ?? Infinity;
   const older = versions.find(({version: version}) => version < current);
   if (older) return older.arn;
   return new problem.A(`Function "${name}" has version ${current} of the layer, and no older one exists any more.`, "Give the ARN of another version in `to`, or take the function off `functions`.");
  }
  async function rollBack(going) {
   const {inputs: inputs, report: report, interruption: interruption} = going;
   const source = readSource(going);
   const aws = await (0, region_client.O)({
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
    if (log.Rm.isDebug()) for (const step of (0, rollout_plan.df)(plan)) log.Rm.debug(`Functions in ${aws.region}: ${step}`);
    (0, read.c)(plan.problems);
    if (inputs.dryRun) tellPlan(report, plan); else await applyRollback(aws, {
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
   const workspace = (0, shared_workspace.i)();
   const record = (0, find_record.T)({
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
  async function refuseByAccount(aws, {allowedAccountIds: allowedAccountIds, allowedLayers: allowed}, source) {
   const isRecord = source.kind === "record";
   if (isRecord) (0, record_scope.TV)(source.record, aws.region);
   if (!isRecord && allowedAccountIds.length === 0) return;
   const account = await (0, aws_account.X)(aws);
   (0, aws_account.H)(account, allowedAccountIds);
   if (!isRecord) return;
   const {partition: partition, region: region} = aws;
   const allowedLayers = await (0, layer_patterns.a)(aws, allowed);
   const scope = {
    partition: partition,
    region: region,
    account: account,
    allowedLayers: allowedLayers
   };
   (0, record_scope.Iq)(source.record, scope, source.record.path);
  }
  function planOf(aws, inputs, source) {
   if (source.kind === "record") return (0, from_record.v)(aws, source.record, inputs);
   return planToVersion(aws, inputs, source);
  }
  async function quietAlarms(aws, {inputs: inputs, report: report}) {
   const {quiet: quiet, ringing: ringing} = await (0, gates.FP)(aws, inputs.alarms);
   for (const name of ringing) {
    const warning = `The alarm "${name}" is in ALARM already, so it does not stop the rollback.`;
    log.Rm.warning(warning);
    report.warnings.push(warning);
   }
   return quiet;
  }
  function tellPlan(report, plan) {
   report.functions.push(...(0, rollout_plan.v$)(plan));
   report.warnings.push(...plan.warnings);
   report.plan.push(...(0, rollout_plan.df)(plan), ...(0, layer_moves.o)((0, planned_changes.I)(plan)));
   for (const step of report.plan) log.Rm.info(step);
   for (const warning of plan.warnings) log.Rm.warning(warning);
  }
  async function applyRollback(aws, {inputs: inputs, report: report, folder: folder}, plan) {
   const {from: from} = inputs;
   const version = from.kind === "version" && from.to !== "previous" ? {
    version: from.to
   } : {};
   const total = plan.waves.reduce((sum, {functions: functions}) => sum + functions.length, 0);
   for (const move of (0, layer_moves.o)((0, planned_changes.I)(plan))) log.Rm.info(move);
   await log.Rm.group(`Rolling back ${(0, format.B4)(total)} function${total === 1 ? "" : "s"}`, () => (0, apply.g)(aws, {
    plan: plan,
    settings: inputs,
    folder: folder,
    report: report,
    warnings: report.warnings,
    progress: progress_log.XP,
    header: {
     action: "rollback",
     region: aws.region,
     layerName: report.layerName ?? "",
     ...version
    },
    madeBy: (0, workflow_run.G)(),
    expires: (0, credential_expiration.v)(),
    warn: log.Rm.warning
   }).finally(() => (0, progress_log.ly)(report.functions, layer_moves.y)));
  }
  function refuseLeftAlone({skipped: skipped}) {
   const [first] = skipped;
   if (!first) return;
   const others = skipped.length > 1 ? ` So were ${(0, format.B4)(skipped.length - 1)} more.` : "";
   throw new problem.A(`${first.name} was left as it is: ${first.reason}${others}`, "The report says why for each; put them right by hand, the record has what they had.");
  }
 }
};
