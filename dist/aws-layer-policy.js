export const id = 1296;

export const ids = [ 1296 ];

export const modules = {
 80913: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H3: () => findLayerPolicy,
   M7: () => readLayerPolicy,
   QC: () => policyCallContext,
   Tt: () => removeGrant,
   _$: () => addGrant
  });
  var _is_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85114);
  var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71696);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  var _lambda_layer_grants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16758);
  var _error_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38054);
  var _error_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55544);
  var _layers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46993);
  async function readLayerPolicy(aws, layerName, version) {
   const policy = await findLayerPolicy(aws, {
    layerName: layerName,
    version: version
   });
   if (policy) return policy;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`Version ${version} of layer "${layerName}" does not exist in ${aws.region}.`, "Check the name, the region and the account of the credentials (`aws sts get-caller-identity`), and whether somebody deleted it; then run the job again.");
  }
  async function findLayerPolicy(aws, of) {
   const {layerName: layerName, version: version} = of;
   const read = async options => {
    const input = {
     LayerName: layerName,
     VersionNumber: version
    };
    const reply = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_6__.fCq(input), options);
    const {Policy: policy = "", RevisionId: revisionId} = reply;
    const grants = (0, _lambda_layer_grants_js__WEBPACK_IMPORTED_MODULE_2__.Rr)(policy, of);
    if (!grants || !revisionId) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_4__.e$("GetLayerVersionPolicy was answered without a policy");
    return {
     layerName: layerName,
     version: version,
     grants: grants,
     revisionId: revisionId
    };
   };
   const what = policyCallContext(aws, "lambda:GetLayerVersionPolicy", of);
   return (0, _error_messages_js__WEBPACK_IMPORTED_MODULE_3__.m)(what, () => aws.call(read, {
    repeatable: true
   }).catch(error => {
    if (!(0, _is_missing_js__WEBPACK_IMPORTED_MODULE_0__.b)(error)) throw error;
    return (0, _error_kind_js__WEBPACK_IMPORTED_MODULE_4__.fe)(error).message.startsWith("Layer version ") ? undefined : {
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
   const {Statement: statement, RevisionId: revisionId} = await aws.call(options => aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_6__.zjw(input), options));
   if (!statement || !revisionId) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_4__.e$("AddLayerVersionPermission was answered without the statement");
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
   await aws.call(options => aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_6__.E06(input), options));
  }
  function policyCallContext(aws, action, {layerName: layerName, version: version}, doing = "") {
   const resource = `${(0, _layers_js__WEBPACK_IMPORTED_MODULE_5__.E6)(aws, layerName)}:*`;
   const subject = `${doing && `${doing} `}version ${version} of layer "${layerName}"`;
   return {
    ...(0, _layers_js__WEBPACK_IMPORTED_MODULE_5__.xu)(aws, action, layerName, resource),
    subject: subject
   };
  }
 },
 25679: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => isOutOfReach
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _error_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55544);
  function isOutOfReach(error) {
   if (!(error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A) || error.cause === undefined) return false;
   return (0, _error_kind_js__WEBPACK_IMPORTED_MODULE_1__.fe)(error.cause).kind !== "refused";
  }
 },
 13370: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => createRegionClients
  });
  var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88584);
  var _region_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66690);
  var _out_of_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25679);
  async function createRegionClients(where) {
   const {regions: regions, allowedAccountIds: allowedAccountIds, interruption: interruption, controlPlaneRate: controlPlaneRate} = where;
   const [first, ...others] = regions;
   const end = new AbortController;
   const until = {
    interruption: AbortSignal.any([ interruption, end.signal ]),
    ...controlPlaneRate !== undefined && {
     controlPlaneRate: controlPlaneRate
    }
   };
   const home = await (0, _region_client_js__WEBPACK_IMPORTED_MODULE_1__.O)({
    ...first && {
     region: first
    },
    ...until
   });
   const {caller: caller} = home;
   const {credentials: credentials} = home.lambda.config;
   const connections = [ home, ...await Promise.all(others.map(region => (0, _region_client_js__WEBPACK_IMPORTED_MODULE_1__.O)({
    region: region,
    credentials: credentials,
    caller: caller,
    ...until
   }))) ];
   where.onConnected?.(connections.map(({region: region}) => region));
   if (allowedAccountIds.length > 0) (0, _account_js__WEBPACK_IMPORTED_MODULE_0__.H)(await accountOf(connections), allowedAccountIds);
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
   return (0, _account_js__WEBPACK_IMPORTED_MODULE_0__.X)(first).catch(error => {
    if (others.length === 0 || !(0, _out_of_reach_js__WEBPACK_IMPORTED_MODULE_2__.H)(error)) throw error;
    return accountOf(others);
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
 16758: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $z: () => planGrants,
   Rr: () => grantsOf,
   dE: () => granteesOf,
   e3: () => unknownIn
  });
  var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56949);
  var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24750);
  var _principal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79699);
  function grantsOf(policy, of) {
   const statements = [ statementsOf(policy) ].flat();
   const grants = statements.map(statement => grantOf(statement, of));
   return grants.every(grant => grant !== undefined) ? grants : undefined;
  }
  function statementsOf(policy) {
   try {
    const parsed = JSON.parse(policy);
    return (0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(parsed) ? parsed["Statement"] : undefined;
   } catch {
    return undefined;
   }
  }
  function grantOf(statement, of) {
   if (!(0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(statement)) return undefined;
   const {Sid: statementId, ...rest} = statement;
   if (typeof statementId !== "string" || statementId === "") return undefined;
   return {
    statementId: statementId,
    grantee: isUseOf(rest, of) ? granteeOf(rest) : undefined
   };
  }
  const KNOWN = new Set([ "Effect", "Action", "Resource", "Principal", "Condition" ]);
  function isUseOf(statement, {layerName: layerName, version: version}) {
   const resource = (0, _arn_js__WEBPACK_IMPORTED_MODULE_1__.i3)(single(statement["Resource"]) ?? "");
   return Object.keys(statement).every(key => KNOWN.has(key)) && statement["Effect"] === "Allow" && single(statement["Action"]) === "lambda:GetLayerVersion" && resource?.name === layerName && resource.version === version;
  }
  function granteeOf({Principal: Principal, Condition: Condition}) {
   const principal = (0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(Principal) ? onlyValue(Principal, "AWS") : single(Principal);
   if (principal !== "*") return Condition === undefined ? accountOf(principal) : undefined;
   if (Condition === undefined) return {
    kind: "public"
   };
   const organization = (0, _principal_js__WEBPACK_IMPORTED_MODULE_2__.g3)(organizationOf(Condition) ?? "");
   return organization?.kind === "organization" ? organization : undefined;
  }
  function accountOf(principal) {
   const id = /^arn:aws[a-zA-Z-]*:iam::(\d{12}):root$/.exec(principal ?? "")?.[1] ?? principal;
   const grantee = (0, _principal_js__WEBPACK_IMPORTED_MODULE_2__.g3)(id ?? "");
   return grantee?.kind === "account" ? grantee : undefined;
  }
  function organizationOf(condition) {
   if (!(0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(condition) || Object.keys(condition).join() !== "StringEquals") return undefined;
   const {StringEquals: StringEquals} = condition;
   return (0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(StringEquals) ? onlyValue(StringEquals, "aws:PrincipalOrgID") : undefined;
  }
  function onlyValue(record, key) {
   return Object.keys(record).join() === key ? single(record[key]) : undefined;
  }
  function single(value) {
   const [one, ...more] = [ value ].flat();
   return typeof one === "string" && more.length === 0 ? one : undefined;
  }
  function planGrants({current: current, wanted: wanted, exact: exact, unwanted: unwanted = []}) {
   const granted = granteesOf(current);
   const missing = (0, _principal_js__WEBPACK_IMPORTED_MODULE_2__.Gc)(wanted).filter(one => !isAmong(granted, one));
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
   return grant.statementId === statementId && grant.grantee !== undefined && (0, _principal_js__WEBPACK_IMPORTED_MODULE_2__.py)(grant.grantee, grantee);
  }
  function granteesOf(grants) {
   return (0, _principal_js__WEBPACK_IMPORTED_MODULE_2__.Gc)(grants.flatMap(({grantee: grantee}) => grantee ?? []));
  }
  function unknownIn(grants) {
   return grants.filter(({grantee: grantee}) => !grantee).map(({statementId: statementId}) => statementId);
  }
  function isAmong(grantees, grantee) {
   return grantees.some(one => (0, _principal_js__WEBPACK_IMPORTED_MODULE_2__.py)(one, grantee));
  }
  function freeIdFor(grantee, current) {
   const derived = (0, _principal_js__WEBPACK_IMPORTED_MODULE_2__.CL)(grantee);
   const isTaken = id => current.some(({statementId: statementId}) => statementId === id);
   let id = derived;
   for (let number = 2; isTaken(id); number++) id = `${derived}-${number}`;
   return id;
  }
 },
 20419: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   al: () => inOrder,
   kb: () => isolateFailure,
   z$: () => forEachRegion
  });
  var _aws_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8436);
  var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97485);
  var _shared_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12853);
  var _shared_concurrency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49572);
  var _read_regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76949);
  async function forEachRegion(run, regions, work) {
   const ends = await (0, _shared_concurrency_js__WEBPACK_IMPORTED_MODULE_4__.X)(regions, _read_regions_js__WEBPACK_IMPORTED_MODULE_3__.a, ([region, item]) => work(region, item).then(result => ({
    done: [ region, result ]
   }), error => failureIn(run, region, error)));
   for (const end of ends) if (end && "error" in end) throw end.error;
   return ends.flatMap(end => end && "done" in end ? [ end.done ] : []);
  }
  function failureIn(run, region, error) {
   const fail = isolateFailure(run);
   if (!fail || error instanceof _aws_cancellation_js__WEBPACK_IMPORTED_MODULE_0__.cJ) return {
    error: error
   };
   fail(region, error);
   return undefined;
  }
  function isolateFailure({report: report}) {
   if (report.regions.length === 1) return undefined;
   return ({report: region, place: place}, error) => {
    region.problem = (0, _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__.g)(error);
    report.problems.push({
     ...region.problem,
     what: place(region.problem.what)
    });
    _shared_log_js__WEBPACK_IMPORTED_MODULE_2__.Rm.info(place(`failed: ${region.problem.what}`));
   };
  }
  function inOrder(regions, items) {
   return items.toSorted(([a], [b]) => regions.indexOf(a) - regions.indexOf(b));
  }
 },
 76949: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => REGIONS_AT_ONCE,
   e: () => readRegions
  });
  var _aws_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8436);
  var _aws_out_of_reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25679);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14748);
  var _shared_concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49572);
  const REGIONS_AT_ONCE = 8;
  const PATIENCE = {
   failing: 6e4,
   silent: 3e4
  };
  const POLL = 250;
  async function readRegions(regions, readOne, fail) {
   const reads = begin(regions, readOne);
   await settled(reads);
   const errors = reads.flatMap(({region: region, outcome: outcome}) => outcome && "error" in outcome ? [ {
    region: region,
    error: outcome.error
   } ] : []);
   const refused = errors.filter(({error: error}) => !fail || !(0, _aws_out_of_reach_js__WEBPACK_IMPORTED_MODULE_1__.H)(error));
   if (refused.length > 0) throw togetherOf(refused);
   for (const {region: region, outcome: outcome} of reads) if (outcome && "error" in outcome) fail?.(region, outcome.error);
   return {
    known: reads.flatMap(({region: region, outcome: outcome}) => outcome && "found" in outcome ? [ [ region, outcome.found ] ] : []),
    pending: reads.flatMap(({region: region, outcome: outcome, result: result}) => outcome ? [] : [ [ region, result ] ])
   };
  }
  function begin(regions, readOne) {
   const starts = [];
   const releases = [];
   const reads = regions.map(region => {
    const turn = new Promise(start => starts.push(start));
    let release = () => undefined;
    releases.push(new Promise(resolve => release = resolve));
    const read = {
     region: region,
     result: turn.then(() => readOne(region)),
     release: release
    };
    read.result.then(found => read.outcome = {
     found: found
    }, error => read.outcome = {
     error: error
    });
    return read;
   });
   void (0, _shared_concurrency_js__WEBPACK_IMPORTED_MODULE_3__.X)([ ...reads.entries() ], REGIONS_AT_ONCE, async ([index, read]) => {
    read.startedAt = read.region.aws.clock.now();
    starts[index]?.();
    await Promise.race([ read.result.catch(() => undefined), releases[index] ]);
   });
   return reads;
  }
  async function settled(reads) {
   const all = Promise.allSettled(reads.map(({result: result}) => result)).then(() => true);
   const [first] = reads;
   if (!first) return;
   const {clock: clock} = first.region.aws;
   for (;;) {
    if (await Promise.race([ all, clock.sleep(POLL).then(() => false) ])) return;
    const late = reads.filter(read => read.outcome === undefined && isLate(read));
    for (const {release: release} of late) release();
    if (reads.length > 1 && reads.every(read => read.outcome !== undefined || late.includes(read))) return;
   }
  }
  function isLate({region: {aws: aws}, startedAt: startedAt}) {
   if (startedAt === undefined) return false;
   const now = aws.clock.now();
   const {failures: failures, answers: answers, answeredAt: answeredAt} = aws.health;
   if (now - Math.max(startedAt, answeredAt) > PATIENCE.silent) return true;
   return failures > answers && now - startedAt > PATIENCE.failing;
  }
  function togetherOf(refused) {
   const [first] = refused;
   const interrupted = refused.find(({error: error}) => error instanceof _aws_cancellation_js__WEBPACK_IMPORTED_MODULE_0__.cJ);
   if (interrupted) return interrupted.error;
   if (refused.length === 1 && first) return inItsRegion(first.region, first.error);
   const regions = new Map;
   for (const {region: region, error: error} of refused) {
    const message = error instanceof Error ? error.message : String(error);
    regions.set(message, [ ...regions.get(message) ?? [], region.aws.region ]);
   }
   const texts = [ ...regions ].map(([message, where]) => `${where.join(", ")}: ${message}`);
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`Nothing was written, for ${texts.length === 1 ? "one reason" : `${texts.length} reasons`}.`, texts.join(" "));
  }
  function inItsRegion({aws: aws, place: place}, error) {
   if (!(error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A) || error.message.includes(aws.region)) return error;
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(place(error.what), error.fix, {
    cause: error.cause
   });
  }
 }
};
