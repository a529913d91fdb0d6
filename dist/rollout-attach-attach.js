export const id = 1365;

export const ids = [ 1365 ];

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
 79755: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s4: () => putParameterIfChanged,
   sv: () => readParameter
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _region_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66690);
  var _error_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38054);
  var _error_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55544);
  const SETTLE_PAUSES = [ 0, 500, 1e3, 2e3, 4e3, 8e3 ];
  async function putParameterIfChanged(aws, wanted, current) {
   const {name: name, value: value} = wanted;
   if (current === value) return "unchanged";
   await writeParameter(aws, wanted);
   for (const pause of SETTLE_PAUSES) {
    await aws.sleep(pause);
    if ((await readParameter(aws, name))?.value === value) return "written";
   }
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The parameter ${name} in ${aws.region} was written, and has another value than ${value} afterwards.`, "Look for another job that writes the same parameter (`aws ssm get-parameter-history --name ${name}` shows who did), and run this one again.");
  }
  async function readParameter(aws, name) {
   const {GetParameterCommand: GetParameterCommand} = await __webpack_require__.e(4736).then(__webpack_require__.t.bind(__webpack_require__, 34736, 19));
   const ssm = await connectTo(aws);
   const read = async options => {
    const {Parameter: parameter} = await ssm.send(new GetParameterCommand({
     Name: name
    }), options);
    const {Type: type, Value: value, Version: version} = parameter ?? {};
    if (!type || value === undefined || version === undefined) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_3__.e$("GetParameter was answered without a parameter");
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
    if ((0, _error_kind_js__WEBPACK_IMPORTED_MODULE_3__.fe)(error).code === "ParameterNotFound") return undefined;
    throw error;
   });
   const found = await (0, _error_messages_js__WEBPACK_IMPORTED_MODULE_2__.m)(attempt(aws, "ssm:GetParameter", name), readIfThere);
   if (found && found.type !== "String") throw otherType(aws, name, found.type);
   return found && {
    value: found.value,
    version: found.version
   };
  }
  async function writeParameter(aws, {name: name, value: value, description: description}) {
   const {PutParameterCommand: PutParameterCommand} = await __webpack_require__.e(4736).then(__webpack_require__.t.bind(__webpack_require__, 34736, 19));
   const ssm = await connectTo(aws);
   const input = {
    Name: name,
    Value: value,
    Description: description,
    Type: "String",
    Overwrite: true
   };
   const write = async options => {
    const {Version: version} = await ssm.send(new PutParameterCommand(input), options);
    if (version === undefined) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_3__.e$("PutParameter was answered without a version");
    return version;
   };
   return (0, _error_messages_js__WEBPACK_IMPORTED_MODULE_2__.m)(attempt(aws, "ssm:PutParameter", name), () => aws.call(write, {
    quota: "other",
    repeatable: true
   }));
  }
  function otherType({region: region}, name, type) {
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The parameter ${name} in ${region} is a ${type}, and AWS lets no parameter change its type.`, `Give another name as \`ssm-parameter\`, or remove that one if nothing reads it: \`aws ssm delete-parameter --region ${region} --name ${name}\`.`);
  }
  async function connectTo(aws) {
   const {SSMClient: Client} = await __webpack_require__.e(4736).then(__webpack_require__.t.bind(__webpack_require__, 34736, 19));
   return new Client((0, _region_client_js__WEBPACK_IMPORTED_MODULE_1__.r)(aws));
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
 },
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
 99010: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   attachLayer: () => attachLayer
  });
  var aws_account = __webpack_require__(88584);
  var region_client = __webpack_require__(66690);
  var credential_expiration = __webpack_require__(66570);
  var format = __webpack_require__(38936);
  var log = __webpack_require__(12853);
  var workflow_run = __webpack_require__(91470);
  var apply = __webpack_require__(7110);
  var layer_moves = __webpack_require__(10749);
  var rollout_plan = __webpack_require__(14416);
  var planned_changes = __webpack_require__(22809);
  var progress_log = __webpack_require__(83441);
  var read = __webpack_require__(4684);
  var lambda_arn = __webpack_require__(24750);
  var ssm_parameters = __webpack_require__(79755);
  var problem = __webpack_require__(14748);
  var layer_patterns = __webpack_require__(37032);
  var aws_layers = __webpack_require__(46993);
  var filler = __webpack_require__(47771);
  var superseded = __webpack_require__(33783);
  var error_kind = __webpack_require__(55544);
  async function readUsable(aws, {layer: layer, account: account}) {
   try {
    const located = await (0, aws_layers.TX)(aws, layer);
    if (located) return located;
   } catch (error) {
    throw isNotGranted(error) ? notGranted({
     layer: layer,
     account: account
    }, error) : error;
   }
   throw new problem.A(`There is no layer version ${layer.arn}.`, "Check the ARN; a deleted version cannot be given to a function any more.");
  }
  async function readIfUsable(aws, layer) {
   try {
    return await (0, aws_layers.TX)(aws, layer);
   } catch (error) {
    if (isNotGranted(error)) return undefined;
    throw error;
   }
  }
  function isNotGranted(error) {
   if (!(error instanceof problem.A) || error.cause === undefined) return false;
   const {code: code, message: message} = (0, error_kind.fe)(error.cause);
   return code.startsWith("AccessDenied") && /because no resource-based policy allows/i.test(message);
  }
  function notGranted({layer: layer, account: account}, cause) {
   const {arn: arn, region: region, name: name, version: version, account: owner} = layer;
   return new problem.A(`Account ${account} may not use the layer version ${arn}, or there is none: AWS does not tell which.`, `Check the ARN. If it is right, account ${owner} has to grant it: \`aws lambda add-layer-version-permission --region ${region} --layer-name ${name} --version-number ${version} --statement-id publish-layer-${account} --action lambda:GetLayerVersion --principal ${account}\`, or \`share-with: ${account}\` where it publishes with publish-layer. The role needs \`lambda:GetLayerVersion\` on it too.`, {
    cause: cause.cause
   });
  }
  const STEP = 10;
  const MOST = 50;
  function versionsInUse(candidates, layerArn) {
   return candidates.flatMap(({fn: fn, alias: alias, latestPublished: latestPublished}) => [ fn, alias?.serves, alias?.shares, latestPublished?.read ]).flatMap(state => (0, 
   superseded.It)(state?.layers ?? [], layerArn) ?? []);
  }
  async function findLatest(aws, search) {
   const {layerArn: layerArn, isOwn: isOwn, used: used, searchFrom: searchFrom} = search;
   const listed = isOwn ? await listedVersions(aws, layerArn) : [];
   const known = [ ...listed, ...used ];
   const start = known.length > 0 ? Math.max(...known) : searchFrom;
   if (start === undefined) throw isOwn ? noVersions(layerArn) : nowhereToBegin(layerArn);
   const {newest: newest, mayBeOlder: mayBeOlder} = await searchUpwards(aws, layerArn, start);
   if (newest !== undefined) return {
    layer: versionOf(layerArn, newest),
    mayBeOlder: mayBeOlder
   };
   const isListed = listed.length === 0 || listed.includes(start);
   const isThere = isListed || await readIfUsable(aws, versionOf(layerArn, start)) !== undefined;
   return {
    layer: versionOf(layerArn, isThere ? start : Math.max(...listed)),
    mayBeOlder: mayBeOlder
   };
  }
  async function listedVersions(aws, layerArn) {
   const name = layerArn.slice(layerArn.lastIndexOf(":") + 1);
   const newest = (await (0, aws_layers.yO)(aws, name, "first")).filter(version => !(0, filler.B)(version));
   const versions = newest.length > 0 ? newest : await (0, aws_layers.yO)(aws, name, "all");
   return versions.filter(version => !(0, filler.B)(version)).map(({version: version}) => version);
  }
  async function searchUpwards(aws, layerArn, start) {
   let newest;
   for (let from = start + 1; from <= start + MOST; from += STEP) {
    const numbers = Array.from({
     length: STEP
    }, (_, index) => from + index);
    const found = await Promise.all(numbers.map(number => readIfUsable(aws, versionOf(layerArn, number))));
    if (found.every(located => located === undefined)) return {
     newest: newest,
     mayBeOlder: false
    };
    const serving = found.flatMap(located => located && !(0, filler.B)(located.version) ? [ located.version.version ] : []);
    newest = serving.at(-1) ?? newest;
   }
   return {
    newest: newest,
    mayBeOlder: true
   };
  }
  function versionOf(layerArn, number) {
   const layer = (0, lambda_arn.i3)(`${layerArn}:${number}`);
   if (layer) return layer;
   throw new TypeError(`${layerArn} is no layer's ARN`);
  }
  function noVersions(layerArn) {
   return new problem.A(`There is no layer ${layerArn}, or it has no version any more.`, "Check `layer`, the region and the account of the credentials (`aws sts get-caller-identity`).");
  }
  function nowhereToBegin(layerArn) {
   return new problem.A(`None of the functions has a version of ${layerArn}, and AWS does not list the versions of another account's layer, so its newest one is not known.`, `Give a number to search from, for instance \`search-from: 1\`, or the version itself: \`layer: ${layerArn}:NUMBER\`.`);
  }
  async function planAttach(aws, planning) {
   const {change: change} = planning.inputs;
   const options = change.mode === "detach" ? await detaching(aws, planning, change.layer) : await attaching(aws, planning, change.layer);
   const state = await (0, read.p)(aws, options);
   return (0, rollout_plan.Cs)({
    ...state,
    settings: options.inputs,
    targetOf: options.targetOf
   });
  }
  async function detaching(aws, {inputs: inputs, report: report}, layer) {
   const [layerArn = ""] = await (0, layer_patterns.a)(aws, [ layer ]);
   report.layerName = (0, lambda_arn.Iy)(layerArn);
   const target = {
    ...{
     layerArn: layerArn,
     arn: layerArn,
     runtimes: [],
     architectures: [],
     unzippedSize: 0
    },
    ...{
     replaces: [ layerArn ],
     detach: true
    }
   };
   const attach = inputs.alias === undefined ? "never" : "always";
   return {
    inputs: {
     ...inputs,
     attach: attach
    },
    layerArnFor: () => layerArn,
    replaces: target.replaces,
    targetOf: () => target
   };
  }
  async function attaching(aws, planning, reference) {
   const {inputs: inputs, report: report} = planning;
   const replaces = await (0, layer_patterns.a)(aws, inputs.replaces ?? []);
   const given = await layerOf(aws, planning, reference);
   const layerArn = typeof given === "string" ? given : given.layerArn;
   report.layerName = (0, lambda_arn.Iy)(layerArn);
   const version = typeof given === "string" ? undefined : await usableTarget(aws, planning, given);
   let target = version;
   return {
    inputs: inputs,
    layerArnFor: () => layerArn,
    replaces: replaces,
    onRead: async candidates => {
     target ??= await usableTarget(aws, planning, await latestOf(aws, planning, {
      layerArn: layerArn,
      candidates: candidates
     }));
    },
    targetOf: () => target ? {
     ...target,
     replaces: replaces
    } : unread(layerArn)
   };
  }
  function unread(layerArn) {
   return new problem.A(`The newest version of ${layerArn} is not known.`, "Run the job again.");
  }
  async function layerOf(aws, {account: account}, reference) {
   switch (reference.kind) {
   case "version":
    refuseOtherRegion(reference.layer.arn, aws.region);
    return reference.layer;

   case "parameter":
    return versionInParameter(aws, reference.name);

   case "latest":
    {
     const {partition: partition, region: region} = aws;
     const {layer: layer} = reference;
     if (!layer.startsWith("arn:")) return `arn:${partition}:lambda:${region}:${account}:layer:${layer}`;
     refuseOtherRegion(layer, region);
     return layer;
    }
   }
  }
  function refuseOtherRegion(arn, here) {
   const region = (0, lambda_arn.AP)(arn);
   if (region === here) return;
   throw new problem.A(`\`layer\` is ${arn}, and functions in ${here} take layers of their own region only.`, `Run the step with \`AWS_REGION: ${region}\`, or give the layer of ${here}.`);
  }
  async function versionInParameter(aws, name) {
   const parameter = await (0, ssm_parameters.sv)(aws, name);
   if (!parameter) {
    throw new problem.A(`There is no parameter ${name} in ${aws.region}.`, `Check the name, the region and the account: \`aws ssm get-parameter --region ${aws.region} --name ${name}\`.`);
   }
   const layer = (0, lambda_arn.i3)(parameter.value.trim());
   if (layer?.region === aws.region) return layer;
   throw new problem.A(`The parameter ${name} in ${aws.region} has the value "${parameter.value}", which is ${layer ? `a layer version of ${layer.region}` : "no layer version's ARN"}.`, "Give a parameter whose value is the ARN of a layer version in the same region.");
  }
  async function latestOf(aws, {inputs: {searchFrom: searchFrom}, account: account, report: report}, {layerArn: layerArn, candidates: candidates}) {
   const {layer: layer, mayBeOlder: mayBeOlder} = await findLatest(aws, {
    layerArn: layerArn,
    isOwn: (0, lambda_arn.XP)(layerArn) === account,
    used: versionsInUse(candidates, layerArn),
    ...searchFrom !== undefined && {
     searchFrom: searchFrom
    }
   });
   if (mayBeOlder) report.warnings.push(`${layer.arn} is the newest version among the fifty that were looked for, and there may be newer ones: run the job again to go on from it.`);
   return layer;
  }
  async function usableTarget(aws, {account: account, report: report}, layer) {
   const {declared: declared} = await readUsable(aws, {
    layer: layer,
    account: account
   });
   report.layerVersionArn = layer.arn;
   log.Rm.info(`Functions get ${layer.arn}`);
   const {runtimes: runtimes, architectures: architectures} = declared;
   return {
    layerArn: layer.layerArn,
    arn: layer.arn,
    runtimes: runtimes,
    architectures: architectures,
    unzippedSize: undefined
   };
  }
  async function attachLayer(attaching) {
   const {inputs: inputs, report: report, interruption: interruption} = attaching;
   const aws = await (0, region_client.O)({
    ...inputs.region && {
     region: inputs.region
    },
    interruption: interruption
   });
   try {
    const account = await (0, aws_account.X)(aws);
    (0, aws_account.H)(account, inputs.allowedAccountIds);
    const plan = await log.Rm.group(`Reading the functions in ${aws.region}`, () => planAttach(aws, {
     inputs: inputs,
     account: account,
     report: report
    }));
    for (const warning of report.warnings) log.Rm.warning(warning);
    (0, read.c)(plan.problems);
    if (inputs.dryRun) printPlan(report, plan); else await carryOut(aws, {
     ...attaching,
     account: account
    }, plan);
   } finally {
    aws.close();
   }
  }
  function printPlan(report, plan) {
   report.functions.push(...(0, rollout_plan.v$)(plan));
   report.warnings.push(...plan.warnings);
   report.plan.push(...(0, rollout_plan.df)(plan), ...(0, layer_moves.o)((0, planned_changes.I)(plan)));
   for (const step of report.plan) log.Rm.info(step);
   for (const warning of plan.warnings) log.Rm.warning(warning);
  }
  async function carryOut(aws, {inputs: inputs, report: report, folder: folder, account: account}, plan) {
   const {layerName: layerName, layerVersionArn: version} = report;
   const total = plan.waves.reduce((sum, {functions: functions}) => sum + functions.length, 0);
   await log.Rm.group(`Updating ${(0, format.B4)(total)} function${total === 1 ? "" : "s"}`, () => (0, apply.g)(aws, {
    plan: plan,
    settings: inputs,
    folder: folder,
    report: report,
    warnings: report.warnings,
    progress: progress_log.XP,
    header: {
     ...{
      action: "attach",
      region: aws.region,
      layerName: layerName
     },
     ...version !== undefined && {
      version: version
     }
    },
    madeBy: (0, workflow_run.G)(),
    account: account,
    expires: (0, credential_expiration.v)(),
    warn: log.Rm.warning
   }).finally(() => (0, progress_log.ly)(report.functions, layer_moves.y)));
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
 }
};
