export const id = 1692;

export const ids = [ 1692, 3996 ];

export const modules = {
 45865: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UM: () => currentEvent,
   aR: () => repositoryName,
   ve: () => isSameRepository
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  function currentEvent() {
   return {
    name: process.env["GITHUB_EVENT_NAME"] ?? "",
    payload: currentPayload()
   };
  }
  function currentPayload() {
   try {
    const path = process.env["GITHUB_EVENT_PATH"] ?? "";
    return JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")) ?? {};
   } catch {
    return {};
   }
  }
  function isSameRepository(a, b) {
   if (typeof a?.id === "number" && typeof b?.id === "number") return a.id === b.id;
   return repositoryName(a) !== "" && repositoryName(a).toLowerCase() === repositoryName(b).toLowerCase();
  }
  function repositoryName(repository) {
   const name = repository?.full_name;
   return typeof name === "string" ? name : "";
  }
 },
 27644: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => refuseForks
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45865);
  function refuseForks(action, {dryRun: dryRun}) {
   const refusal = dryRun ? undefined : refusalOf((0, _event_js__WEBPACK_IMPORTED_MODULE_1__.UM)(), action);
   if (refusal) throw refusal;
  }
  function refusalOf({name: name, payload: payload}, action) {
   const doubt = isAboutOthers(name, payload) ? doubtOf(name, payload) : undefined;
   if (doubt === undefined) return undefined;
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`This run was started by \`${name}\` ${doubt}. Nothing is written to AWS.`, INSTEAD[action]);
  }
  function doubtOf(name, payload) {
   const {outsider: outsider, base: base} = originOf(name, payload);
   if (!(0, _event_js__WEBPACK_IMPORTED_MODULE_1__.ve)(outsider, base)) return `for ${pullRequestOf(outsider)}: ${dangerOf(name)}`;
   const followed = payload.workflow_run?.event;
   if (name !== "workflow_run" || SAYS_WHOSE_CODE.has(followed)) return undefined;
   const by = typeof followed === "string" ? `\`${followed}\`` : "an event that is not named";
   return `after a run that was started by ${by}, which does not say whose code it had: its artifacts and caches may be a stranger's, and this job has this repository's secrets and may get its AWS role`;
  }
  const SAYS_WHOSE_CODE = new Set([ "pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment", "push", "create", "schedule", "workflow_dispatch", "release", "merge_group" ]);
  function isAboutOthers(name, payload) {
   return /^(?:pull_request|workflow_run)/.test(name) || payload.pull_request !== undefined;
  }
  function originOf(name, {repository: repository, pull_request: pullRequest, workflow_run: run}) {
   if (name === "workflow_run") return {
    outsider: run?.head_repository,
    base: repository
   };
   return {
    outsider: pullRequest?.head?.repo,
    base: pullRequest?.base?.repo
   };
  }
  function pullRequestOf(repository) {
   const name = (0, _event_js__WEBPACK_IMPORTED_MODULE_1__.aR)(repository);
   return name ? `a pull request from the fork ${name}` : "a pull request from a fork that the event does not name";
  }
  function dangerOf(name) {
   if (name === "pull_request_target") {
    return "whoever opened it decides what a checkout of it or a build holds, and the job has this repository's secrets and may get its AWS role";
   }
   if (name === "workflow_run") {
    return "its artifacts and caches were made by whoever opened it, and this job has this repository's secrets and may get its AWS role";
   }
   return "nobody of this repository has accepted yet what is in it";
  }
  const LOOK = "For pull requests there are `uses: org/publish-layer/check@v1` and, here, `dry-run: true`.";
  const INSTEAD = {
   publish: `Publish after the merge, in a workflow with \`on: { push: { branches: [main] } }\`. ${LOOK}`,
   promote: `Promote after the merge, in a workflow with \`on: { push: { branches: [main] } }\`. ${LOOK}`,
   attach: `Attach after the merge, in a workflow with \`on: { push: { branches: [main] } }\`, or with \`on: workflow_dispatch\`. ${LOOK}`,
   prune: "Prune in a workflow with `on: schedule` or `on: workflow_dispatch`, which only who may write to the repository can start; `dry-run: true` shows the plan here.",
   rollback: "Roll back in a workflow with `on: workflow_dispatch`, which only who may write to the repository can start; `dry-run: true` shows the plan here."
  };
 },
 8959: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => readAccountIds
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15691);
  function readAccountIds(input) {
   const values = (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.p_)(input);
   for (const value of values) {
    if (/^\d{12}$/.test(value)) continue;
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`${input}\` holds "${value}".`, "An account id has twelve digits; write it in quotes so that YAML keeps a leading zero.");
   }
   return values;
  }
 },
 4960: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => readDeliveryInputs
  });
  var problem = __webpack_require__(14748);
  var account_ids = __webpack_require__(8959);
  var ssm_parameter = __webpack_require__(59216);
  var read = __webpack_require__(15691);
  var inputs_regions = __webpack_require__(89662);
  var rollout = __webpack_require__(71222);
  var arn = __webpack_require__(24750);
  var principal = __webpack_require__(79699);
  var refuse_public = __webpack_require__(30111);
  function readSharingInputs() {
   const items = (0, read.p_)("share-with");
   const exact = (0, read.zM)("share-exact");
   const allowPublic = (0, read.zM)("allow-public");
   refuseOddNobody(items, exact);
   const wanted = items.filter(item => item !== "previous" && item !== "none").map(grantee);
   (0, refuse_public.a)({
    wanted: wanted,
    previous: [],
    allowPublic: allowPublic
   });
   return {
    wanted: wanted,
    previous: items.includes("previous"),
    exact: exact,
    allowPublic: allowPublic
   };
  }
  function refuseOddNobody(items, exact) {
   if (items.includes("none") && items.length > 1) {
    throw new problem.A(`\`share-with\` lists "none" beside others (${items.filter(item => item !== "none").join(", ")}).`, 'Take out "none", which stands for nobody, or the others.');
   }
   if (exact && items.length === 0) {
    throw new problem.A("`share-exact: true` with an empty `share-with` would take the layer away from everybody who has it.", "Add `share-with: none` if that is meant; else list who keeps it in `share-with`, or take out `share-exact`.");
   }
  }
  function grantee(item) {
   const parsed = (0, principal.g3)(item);
   if (parsed) return parsed;
   const [why, fix] = meant(item);
   throw new problem.A(`\`share-with\` holds "${item}", ${why}.`, fix);
  }
  const FORMS = "Account ids of twelve digits, organisation ids (`o-…`), `public`, or `previous` for those of the version before.";
  function meant(item) {
   const digits = item.replaceAll("-", "");
   if (/^\d{1,11}$/.test(item)) return ofFewDigits(item);
   if (/^\d+$/.test(digits)) {
    if (digits.length === 12) return [ "which has hyphens in it", `Write \`share-with: '${digits}'\`.` ];
    return [ `which has ${digits.length} digits`, "An account id has twelve digits." ];
   }
   if (/^(ou|r)-[a-z0-9-]+$/.test(item) || /:(ou|root)\//.test(item)) {
    return [ "a part of an organisation, with which AWS Lambda cannot share", "Share with the whole organisation (`o-…`), or list the ids of the accounts that are in that part." ];
   }
   if (item === "*" || /^(public|all|everyone|everybody)$/i.test(item)) {
    return [ "which is not how a public layer is written", `Write \`share-with: public\` with \`allow-public: true\` if ${refuse_public.h.replace("could", "may")}.` ];
   }
   return ofArn(item) ?? [ "which is nobody a layer can be shared with", FORMS ];
  }
  function ofFewDigits(item) {
   return [ `which has ${item.length} ${item.length === 1 ? "digit" : "digits"}, and an account id has twelve: YAML takes leading zeros off a number`, `Write the id in quotes: \`share-with: '${item.padStart(12, "0")}'\`, if that is the account.` ];
  }
  function ofArn(item) {
   const root = (0, principal.g3)(/^arn:[^:]+:iam::(\d{12}):root$/.exec(item)?.[1] ?? "");
   const organization = (0, principal.g3)(/^arn:[^:]+:organizations::\d{12}:organization\/(.+)$/.exec(item)?.[1] ?? "");
   const named = root ?? organization;
   if (named) return [ "an ARN", `Give the id alone: \`share-with: '${(0, principal.Ut)(named)}'\`.` ];
   if (!/^arn:[^:]+:(iam|sts)::\d{12}:/.test(item)) return undefined;
   return [ "a user or a role, with which AWS Lambda cannot share", `Share with its account: \`share-with: '${(0, arn.XP)(item)}'\`.` ];
  }
  var parameter_name = __webpack_require__(73136);
  var inputs_bucket = __webpack_require__(34241);
  var partition = __webpack_require__(12457);
  const PREFIX_CHARACTERS = 800;
  function readStagingInputs() {
   const bucket = (0, inputs_bucket.j)();
   const mode = (0, read.Yq)("s3-object-storage-mode", [ "copy", "reference" ]);
   const kmsKeyId = (0, read.Qq)("kms-key-id");
   if (!bucket) {
    if (mode === "reference") throw needsBucket("`s3-object-storage-mode: reference` has Lambda read the layer from a bucket");
    if (kmsKeyId) throw needsBucket("`kms-key-id` encrypts what is staged in a bucket");
    if ((0, read.Qq)("s3-prefix")) throw needsBucket("`s3-prefix` is a folder of a bucket");
    return undefined;
   }
   if (kmsKeyId) refuseKeyId(kmsKeyId);
   return {
    bucket: bucket,
    prefix: prefix(),
    ...kmsKeyId && {
     kmsKeyId: kmsKeyId
    },
    mode: mode
   };
  }
  function needsBucket(what) {
   return new problem.A(`${what}, and \`s3-bucket\` is missing.`, "Add it to the step: `with: { s3-bucket: … }`.");
  }
  function refuseOneBucket({bucket: bucket}, regions) {
   if (new Set(regions).size < 2 || bucket.includes(parameter_name.R)) return;
   throw new problem.A(`\`s3-bucket\` is "${bucket}", one bucket for ${regions.length} regions, and each region needs its own.`, `Give the buckets names that differ by the region only and write \`{region}\` in its place, e.g. \`s3-bucket: layers-{region}\`.`);
  }
  function refuseOddKey({kmsKeyId: kmsKeyId = ""}, regions) {
   const places = kmsKeyId.includes(parameter_name.R) ? regions : [ "" ];
   for (const place of places) {
    const arn = kmsKeyId.replaceAll(parameter_name.R, place);
    (0, partition.A)("kms-key-id", arn, /^arn:(?<partition>[^:]*):kms:(?<region>[^:]*):/.exec(arn)?.groups ?? {});
   }
  }
  const KEY = "(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
  const ALIAS = "alias/[a-zA-Z0-9/_-]{1,250}";
  const KEY_ID = new RegExp(`^(?:${KEY}|${ALIAS}|arn:[a-z-]+:kms:[a-z0-9-]+:\\d{12}:(?:key/${KEY}|${ALIAS}))$`);
  function refuseKeyId(given) {
   if (KEY_ID.test(given.replaceAll(parameter_name.R, inputs_bucket.G))) return;
   throw new problem.A(`\`kms-key-id\` is "${given}", which is no id, alias or ARN of a KMS key.`, "Write for instance `kms-key-id: alias/layers`; only `{region}` is replaced in it.");
  }
  function prefix() {
   const given = (0, read.Qq)("s3-prefix") || "publish-layer/";
   const segments = given.split("/").filter(segment => segment !== "");
   const joined = segments.map(segment => `${segment}/`).join("");
   const plain = joined.replaceAll(parameter_name.R, inputs_bucket.G);
   const isSafe = /^[a-zA-Z0-9._=/-]*$/.test(plain) && !segments.some(segment => /^\.\.?$/.test(segment));
   if (isSafe && plain.length <= PREFIX_CHARACTERS) return joined;
   throw new problem.A(`\`s3-prefix\` is "${given}".`, `It takes letters, digits, \`-\`, \`_\`, \`.\`, \`=\` and slashes, at most ${PREFIX_CHARACTERS} characters, and no \`..\`; only \`{region}\` is replaced in it.`);
  }
  function readDeliveryInputs(layerName) {
   const regions = (0, inputs_regions.e)();
   const staging = readStagingInputs();
   if (staging) {
    refuseOneBucket(staging, regions);
    refuseOddKey(staging, regions);
   }
   const parameter = (0, ssm_parameter.M)(layerName);
   return {
    ...(0, rollout.P2)(),
    ...versions(),
    regions: regions,
    sharing: readSharingInputs(),
    ...staging && {
     staging: staging
    },
    ...parameter !== undefined && {
     parameter: parameter
    },
    allowedAccountIds: (0, account_ids.q)("allowed-account-ids"),
    dryRun: (0, read.zM)("dry-run")
   };
  }
  function versions() {
   const reuse = (0, read.Yq)("reuse", [ "latest", "any", "never" ]);
   const alignVersions = (0, read.zM)("align-versions");
   if (!alignVersions || reuse === "latest") return {
    reuse: reuse,
    alignVersions: alignVersions
   };
   throw new problem.A(`\`align-versions\` and \`reuse: ${reuse}\` are both given, and ${reuse === "any" ? "an earlier version has another number in each region" : "a run that always publishes moves on from the number that it came to"}.`, "Keep `reuse: latest`, or take `align-versions` out.");
  }
 },
 32674: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   do: () => readSelectors,
   ff: () => readFunctionSelectors,
   mO: () => isAliasName
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24750);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _partition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12457);
  var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15691);
  function readFunctionSelectors(alias) {
   const functions = readSelectors();
   const named = functions.filter(fn => fn.kind === "name");
   refuseLatestBehindAlias(named, alias);
   refuseTwoAliases(named, alias);
   return {
    functions: functions,
    maxFunctions: maxFunctions(named)
   };
  }
  function readSelectors() {
   return (0, _read_js__WEBPACK_IMPORTED_MODULE_2__.p_)("functions").map(selector);
  }
  function isAliasName(text) {
   return /^(?!\d+$)[a-zA-Z0-9-_]{1,128}$/.test(text);
  }
  function selector(text) {
   if (/^using[-_ ]?layers?$/i.test(text)) return usingLayer(text);
   if (text.startsWith("tag:")) return tag(text);
   if (/[*?[\]]/.test(text)) return glob(text);
   return name(text);
  }
  function usingLayer(text) {
   if (text === "using-layer") return {
    kind: "using-layer",
    text: text
   };
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` holds "${text}".`, "Write `using-layer` for every function that has a version of the layer; give a function of that name by its ARN.");
  }
  function tag(text) {
   const [, key = "", value = ""] = /^tag:([^=]+)=(.*)$/s.exec(text) ?? [];
   if (key !== "") return {
    kind: "tag",
    text: text,
    key: key,
    value: value
   };
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` holds "${text}", a tag without ${text.startsWith("tag:=") ? "a key" : "a value"}.`, "Write `tag:Key=Value`, for instance `functions: tag:team=checkout`; a value cannot hold a comma, which ends the item.");
  }
  function glob(text) {
   if (/^[a-zA-Z0-9-_*?]+$/.test(text)) return {
    kind: "glob",
    text: text,
    pattern: text
   };
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` holds the pattern "${text}", and a pattern has letters, digits, hyphens, underscores, \`*\` and \`?\` only.`, /[[\]]/.test(text) ? "Write one pattern for each case instead of brackets: `api-a*, api-b*`." : "It is held against the whole name, without ARN or alias: `functions: api-*`, with `alias` beside it if need be.");
  }
  function name(text) {
   const parsed = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_3__.RJ)(text);
   if (!parsed) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` holds "${text}", which is no function's name or ARN, no pattern and no tag.`, "For instance `functions: api, worker`, or `api:live`, `api-*`, `tag:Key=Value`, `using-layer`.");
   }
   (0, _partition_js__WEBPACK_IMPORTED_MODULE_1__.A)("functions", text, parsed);
   const {qualifier: qualifier} = parsed;
   if (!qualifier || qualifier === "$LATEST") return {
    kind: "name",
    text: text,
    function: parsed
   };
   if (isAliasName(qualifier)) return {
    kind: "name",
    text: text,
    function: parsed,
    alias: qualifier
   };
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` holds "${text}", ${/^\d+$/.test(qualifier) ? "a version, and a published version never changes" : "and no alias has a name of that length"}.`, `Name the function, \`functions: ${parsed.name}\`, or one of its aliases, \`${parsed.name}:live\`.`);
  }
  function refuseLatestBehindAlias(named, alias) {
   const latest = named.find(one => one.function.qualifier === "$LATEST");
   if (!latest || alias === "") return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` holds "${latest.text}", but \`alias\` is "${alias}".`, `Write \`${latest.function.name}\` to have its alias moved, or update it in a step without \`alias\`.`);
  }
  function refuseTwoAliases(named, alias) {
   const first = new Map;
   for (const one of named) {
    const other = first.get(one.function.name) ?? one;
    first.set(one.function.name, other);
    if ((one.alias ?? alias) === (other.alias ?? alias)) continue;
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` holds "${other.text}" and "${one.text}": one function, but not one alias.`, "Keep one of the two; the other alias takes a step of its own.");
   }
  }
  function maxFunctions(named) {
   const most = (0, _read_js__WEBPACK_IMPORTED_MODULE_2__.rD)("max-functions", 50);
   const count = new Set(named.map(one => one.function.name)).size;
   if (count <= most) return most;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`functions\` lists ${count} functions, more than \`max-functions\` (${most}).`, `If that is meant, set \`max-functions: ${count}\`.`);
  }
 },
 76240: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => checkedLayerPatterns
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24750);
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28569);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  const NAME = new RegExp(`^[a-zA-Z0-9-_*?]{1,${_lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.layerNameCharacters}}$`);
  const LAYER_ARN = /^arn:aws[a-z-]*:lambda:[a-z0-9-*?]+:\d{12}:layer:[a-zA-Z0-9-_*?]{1,140}$/;
  function checkedLayerPatterns(input, items) {
   for (const item of items) {
    if (NAME.test(item) || LAYER_ARN.test(item)) continue;
    const layerArn = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_2__.i3)(item)?.layerArn;
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`\`${input}\` holds "${item}", which is ${layerArn === undefined ? "neither a layer's name nor its ARN" : "the ARN of one version"}.`, layerArn === undefined ? `Give a layer of the own account by its name, and another by its ARN: \`${input}: config-*, arn:aws:lambda:*:123456789012:layer:NAME\`.` : `Leave the version out: \`${input}: ${layerArn}\`.`);
   }
   return [ ...items ];
  }
 },
 89662: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => readRegions
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24750);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15691);
  var _region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76939);
  function readRegions() {
   const regions = (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.p_)("regions");
   for (const region of regions) {
    if (_lambda_arn_js__WEBPACK_IMPORTED_MODULE_3__.hS.test(region)) continue;
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`regions\` holds "${region}", which is not a region's name.`, "For instance `regions: eu-central-1, us-east-1`.");
   }
   refusePartitions(regions);
   const configured = regions.length === 0 && (0, _region_js__WEBPACK_IMPORTED_MODULE_2__.z)();
   return configured ? [ configured ] : regions;
  }
  function refusePartitions(regions) {
   const apart = region => /^(cn|us-gov|us-iso[a-z]?|eu-isoe|eusc)-/.exec(region)?.[1] ?? "";
   const [first = ""] = regions;
   const other = regions.find(region => apart(region) !== apart(first));
   if (other === undefined) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`regions\` holds "${first}" and "${other}", which are in different partitions of AWS, and no credentials hold in both.`, "Take a job of its own for each partition.");
  }
 },
 71222: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K0: () => attach,
   P2: () => readRolloutInputs,
   gx: () => replaces,
   nm: () => readRolloutSettings
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32674);
  var _layer_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76240);
  var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15691);
  function readRolloutInputs() {
   const inputs = {
    ...readRolloutSettings([ "rollback", "stop" ]),
    attach: attach(),
    ...replaces(),
    ...watch()
   };
   if (inputs.functions.length === 0) refuseWithoutFunctions();
   return inputs;
  }
  function readRolloutSettings(onFailure) {
   const alias = aliasName();
   const chosen = (0, _functions_js__WEBPACK_IMPORTED_MODULE_1__.ff)(alias);
   const shift = {
    ...canary(),
    ...codeDeploy()
   };
   refuseShiftWithoutAlias(chosen.functions, alias);
   return {
    ...chosen,
    ...alias && {
     alias: alias
    },
    waves: waves(),
    ...shift,
    alarms: (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.p_)("alarms"),
    ...smokeTest(),
    onFailure: (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.Yq)("on-failure", onFailure)
   };
  }
  function replaces() {
   const items = (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.p_)("replaces");
   return items.length > 0 ? {
    replaces: (0, _layer_patterns_js__WEBPACK_IMPORTED_MODULE_2__.W)("replaces", items)
   } : {};
  }
  function attach() {
   return (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.Yq)("attach", [ "named", "always", "never" ]);
  }
  const LONGEST_WATCH = 360;
  function watch() {
   if ((0, _read_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("watch-minutes") === "") return {};
   const watchMinutes = (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.rD)("watch-minutes", 30);
   if (watchMinutes <= LONGEST_WATCH) return {
    watchMinutes: watchMinutes
   };
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`watch-minutes\` is "${watchMinutes}", and no job of GitHub's own runners takes longer than ${LONGEST_WATCH} minutes.`, "For instance `watch-minutes: 30`; what comes later is for the action `audit`.");
  }
  function aliasName() {
   const alias = (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("alias");
   if (alias === "" || (0, _functions_js__WEBPACK_IMPORTED_MODULE_1__.mO)(alias)) return alias;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`alias\` is "${alias}", which no alias can be called.`, "Letters, digits, hyphens and underscores, at most 128 and not digits alone, for instance `alias: live`.");
  }
  function waves() {
   const items = (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.p_)("waves");
   const shares = items.map(share);
   const last = shares.at(-1) ?? {
    kind: "percent",
    percent: 100
   };
   if (shares.length === 0) return [ last ];
   refuseFalling(shares, items);
   if (last.kind === "percent" && last.percent === 100) return shares;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`waves\` ends with "${items.at(-1)}", so the rest of the functions would not get the layer.`, `Each wave says how many have it after it, so the last is all: \`waves: ${items.join(", ")}, 100%\`.`);
  }
  function share(item) {
   const [, digits = "", percent] = /^([1-9]\d{0,5})(%?)$/.exec(item) ?? [];
   const amount = Number(digits);
   if (percent === "" && amount > 0) return {
    kind: "count",
    count: amount
   };
   if (percent && amount <= 100) return {
    kind: "percent",
    percent: amount
   };
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`waves\` holds "${item}", which is neither a number of functions nor a percentage.`, "Whole numbers from 1 on, or from 1% to 100%, for instance `waves: 1, 10%, 100%`.");
  }
  function refuseFalling(shares, items) {
   const most = {
    count: 0,
    percent: 0
   };
   for (const [index, one] of shares.entries()) {
    const amount = one.kind === "count" ? one.count : one.percent;
    if (amount <= most[one.kind] || most.percent === 100) {
     throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`waves\` holds "${items[index]}" after "${items[index - 1]}", so that wave would take no function.`, "Each wave says how many have the layer after it, so they rise: `waves: 1, 10%, 100%`.");
    }
    most[one.kind] = amount;
   }
  }
  function canary() {
   const given = (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("canary-percent");
   if (given === "") {
    refuseOfCanary("canary-minutes");
    refuseOfCanary("max-error-percent");
    return {};
   }
   if (!/^[1-9]\d?$/.test(given)) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`canary-percent\` is "${given}", which is not a whole number from 1 to 99.`, "For instance `canary-percent: 10`, without a percent sign.");
   }
   const minutes = (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.rD)("canary-minutes", 10);
   return {
    canary: {
     percent: Number(given),
     minutes: minutes,
     maxErrorPercent: maxErrorPercent()
    }
   };
  }
  function refuseOfCanary(name) {
   if ((0, _read_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(name) === "") return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`${name}\` has no effect without \`canary-percent\`, which is not given.`, `Add \`canary-percent: 10\` to shift a tenth of the traffic first, or take \`${name}\` out.`);
  }
  function maxErrorPercent() {
   const given = (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("max-error-percent") || "1";
   if (/^\d{1,3}(\.\d{1,6})?$/.test(given) && Number(given) <= 100) return Number(given);
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`max-error-percent\` is "${given}", which is not a number from 0 to 100.`, "For instance `max-error-percent: 0.5`, without a percent sign.");
  }
  function codeDeploy() {
   const application = (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("codedeploy-application");
   const deploymentGroup = (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("codedeploy-deployment-group");
   if (!application && !deploymentGroup) return {};
   if (!application) throw halfOfCodeDeploy("codedeploy-deployment-group", "codedeploy-application");
   if (!deploymentGroup) throw halfOfCodeDeploy("codedeploy-application", "codedeploy-deployment-group");
   if ((0, _read_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("canary-percent")) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A("`canary-percent` and `codedeploy-application` are both given, and one of them shifts the traffic.", "Take one out; CodeDeploy shifts as the deployment group's configuration says.");
   }
   return {
    codeDeploy: {
     application: application,
     deploymentGroup: deploymentGroup
    }
   };
  }
  function halfOfCodeDeploy(given, missing) {
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`${given}\` is given without \`${missing}\`.`, `Add \`${missing}\`; a deployment needs both.`);
  }
  function refuseShiftWithoutAlias(functions, alias) {
   const name = [ "canary-percent", "codedeploy-application" ].find(one => (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(one));
   if (!name || alias || functions.length === 0) return;
   const without = functions.find(fn => fn.kind !== "name" || !fn.alias);
   if (!without) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`${name}\` is given, but "${without.text}" of \`functions\` has no alias whose traffic could be shifted.`, `Add \`alias: live\`, or name the function with its alias, \`api:live\`, or take \`${name}\` out.`);
  }
  function smokeTest() {
   const event = (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("smoke-test");
   if (event === "") return {};
   try {
    JSON.parse(event);
    return {
     smokeTest: event
    };
   } catch {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A("`smoke-test` is not JSON.", "Give the event itself, in quotes for YAML: `smoke-test: '{\"ping\": true}'`; a path to a file is not read.");
   }
  }
  function refuseWithoutFunctions() {
   const names = [ "alias", "replaces", "canary-percent", "alarms", "smoke-test", "codedeploy-application", "watch-minutes" ];
   const name = (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.p_)("waves").some(item => item !== "100%") ? "waves" : names.find(one => (0, 
   _read_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(one));
   if (!name) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`${name}\` has no effect without \`functions\`, which is empty.`, `Say which functions get the layer, for instance \`functions: using-layer\`, or take \`${name}\` out.`);
  }
 },
 59216: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => readParameterInput
  });
  var _lambda_parameter_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
  var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15691);
  const ANY_REGION = "us-isob-northwest-1";
  function readParameterInput(layerName) {
   const template = (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("ssm-parameter");
   if (!template) return undefined;
   (0, _lambda_parameter_name_js__WEBPACK_IMPORTED_MODULE_0__.x)(template, {
    layerName: layerName,
    region: ANY_REGION
   });
   return template.replaceAll("{layer-name}", layerName);
  }
 },
 79699: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CL: () => statementIdOf,
   Gc: () => distinctGrantees,
   Ut: () => granteeText,
   g3: () => parseGrantee,
   py: () => sameGrantee
  });
  const ACCOUNT = /^\d{12}$/;
  const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;
  function parseGrantee(text) {
   if (text === "public") return {
    kind: "public"
   };
   if (ACCOUNT.test(text)) return {
    kind: "account",
    id: text
   };
   if (ORGANIZATION.test(text)) return {
    kind: "organization",
    id: text
   };
   return undefined;
  }
  function granteeText(grantee) {
   return grantee.kind === "public" ? "public" : grantee.id;
  }
  function statementIdOf(grantee) {
   return `publish-layer-${granteeText(grantee)}`;
  }
  function sameGrantee(a, b) {
   return granteeText(a) === granteeText(b);
  }
  function distinctGrantees(grantees) {
   return grantees.filter((grantee, index) => grantees.findIndex(other => sameGrantee(grantee, other)) === index);
  }
 },
 8001: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => extraVersions,
   x: () => deleteCommand
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24750);
  function deleteCommand({layerName: layerName, version: version, region: region}) {
   return `aws lambda delete-layer-version --layer-name ${layerName} --version-number ${version} --region ${region}`;
  }
  function extraVersions(regions) {
   return regions.flatMap(({region: region, version: version}) => {
    if (!version) return [];
    const layerName = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.i3)(version.arn)?.name ?? "";
    return version.extra.map(number => ({
     region: region,
     version: number,
     arn: `${version.layerArn}:${number}`,
     command: deleteCommand({
      layerName: layerName,
      version: number,
      region: region
     })
    }));
   });
  }
 },
 30111: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => refusePublic,
   h: () => PUBLIC_MEANS
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  const PUBLIC_MEANS = "every AWS account could read all of its files";
  function refusePublic(about) {
   if (about.allowPublic) return;
   if (about.wanted.some(isPublic)) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`share-with\` makes the layer public, so that ${PUBLIC_MEANS}, and \`allow-public\` is not true.`, "Add `allow-public: true` if that is meant; else list the account ids or the organisation id (`o-…`) that are to have it.");
   }
   if (about.previous.some(isPublic)) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The version before is public, and \`share-with: previous\` makes the new one public too, so that ${PUBLIC_MEANS}; \`allow-public\` is not true.`, "Add `allow-public: true` if that is meant; else list in `share-with` who is to have the new version, without `previous`.");
   }
  }
  function isPublic({kind: kind}) {
   return kind === "public";
  }
 },
 7840: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => hasPublished,
   T: () => functionsOf
  });
  function hasPublished({regions: regions}) {
   return regions.some(({version: version}) => version?.published);
  }
  function functionsOf({regions: regions}) {
   return regions.flatMap(({functions: functions}) => functions);
  }
 },
 59697: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => alerts,
   i: () => planList
  });
  var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65340);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38936);
  const ROWS = {
   items: 200,
   bytes: 15e4
  };
  const BOXES = {
   items: 20,
   bytes: 15e4
  };
  const UNFOLDED = 30;
  function alerts({problems: problems, warnings: warnings}) {
   return [ ...boxes("CAUTION", "problems", problems.map(({what: what, fix: fix}) => [ what, fix ])), ...boxes("WARNING", "warnings", warnings.map(warning => [ warning ])) ];
  }
  function boxes(kind, what, items) {
   const [shown, more] = (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.Ku)(items, BOXES, sentences => (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.xE)(kind, sentences.map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.CS)));
   return [ ...shown, ...(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.xz)("report", more, what) ];
  }
  function planList(plan) {
   const [steps, more] = (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.Ku)(plan, ROWS, step => `- ${(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.CS)(step)}`);
   const rest = steps.slice(UNFOLDED);
   return [ steps.slice(0, UNFOLDED).join("\n"), ...rest.length > 0 ? [ (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.TM)(`${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(rest.length)} more steps`, [ rest.join("\n") ]) ] : [], ...(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.xz)("report", more, "steps") ];
  }
 },
 92235: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => attestableDigest
  });
  function attestableDigest({packed: packed, dryRun: dryRun, regions: regions}) {
   const isThere = regions.some(({version: version}) => version !== undefined && version.codeSha256 === packed);
   return packed !== undefined && isThere && !dryRun ? Buffer.from(packed, "base64").toString("hex") : "";
  }
 },
 26609: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => bytecodeLine
  });
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38936);
  var _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30263);
  function bytecodeLine({versions: versions, files: files, bytes: bytes, failed: failed, left: left}) {
   const missing = [ ...left > 0 ? [ `no room for ${count(left)} more` ] : [], ...failed > 0 ? [ `${count(failed)} not compiled` ] : [] ];
   const rest = missing.length > 0 ? `; ${missing.join(", ")}` : "";
   if (files === 0) return `No Python bytecode${rest}`;
   return `Python bytecode for ${(0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.r)(versions)}: ${count(files)}, ${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.z3)(bytes)} unzipped${rest}`;
  }
  function count(files) {
   return `${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(files)} ${files === 1 ? "file" : "files"}`;
  }
 },
 75327: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => functionCounts,
   t: () => functionsOutput
  });
  var _output_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36528);
  function functionCounts(functions) {
   const counts = {
    ...{
     updated: 0,
     unchanged: 0,
     skipped: 0,
     failed: 0
    },
    "rolled-back": 0
   };
   for (const {status: status} of functions) counts[status] += 1;
   return Object.fromEntries(Object.entries(counts).map(([status, count]) => [ `functions-${status}`, String(count) ]));
  }
  const MAX_FUNCTIONS_LENGTH = 4e5;
  function functionsOutput(functions) {
   return (0, _output_list_js__WEBPACK_IMPORTED_MODULE_0__.C)(functions.map(asOutput), MAX_FUNCTIONS_LENGTH);
  }
  function asOutput({function: name, region: region, status: status, before: before, after: after, alias: alias}) {
   return {
    function: name,
    region: region,
    status: status,
    before: before,
    after: after,
    ...alias && {
     alias: alias
    }
   };
  }
 },
 59521: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ux: () => finishReport,
   Yz: () => outputsOf,
   Fg: () => startReport
  });
  var external_node_path_ = __webpack_require__(76760);
  function arnTables(layerName, regions) {
   const arns = regions.flatMap(({region: region, version: version}) => version ? [ {
    region: region,
    arn: version.arn
   } ] : []);
   if (arns.length === 0) return {
    markdown: "",
    json: "{}",
    terraform: "",
    cdk: ""
   };
   const name = layerName.replace(/[^a-zA-Z0-9]+/g, "_").replace(/^(?=\d)/, "_");
   const pairs = (separator, indent, end) => arns.map(({region: region, arn: arn}) => `${indent}"${region}"${separator}"${arn}"${end}`);
   return {
    markdown: [ "| Region | ARN |", "|---|---|", ...arns.map(({region: region, arn: arn}) => `| ${region} | \`${arn}\` |`) ].join("\n"),
    json: JSON.stringify(Object.fromEntries(arns.map(({region: region, arn: arn}) => [ region, arn ])), null, 2),
    terraform: [ "locals {", `  ${name}_layer_arns = {`, ...pairs(" = ", "    ", ""), "  }", "}" ].join("\n"),
    cdk: [ `export const ${name}LayerArns: Record<string, string> = {`, ...arns.map(({region: region, arn: arn}) => `  '${region}': '${arn}',`), "};" ].join("\n")
   };
  }
  var functions_output = __webpack_require__(75327);
  var attestable = __webpack_require__(92235);
  var extra_versions = __webpack_require__(8001);
  var lambda_arn = __webpack_require__(24750);
  var partition = __webpack_require__(30791);
  function layerVersionUrl(arn) {
   const {region: region = "", name: name, version: version} = (0, lambda_arn.i3)(arn) ?? {};
   const host = (0, partition.Lp)(region);
   if (name === undefined || host === undefined) return undefined;
   return `https://${host}/lambda/home?region=${region}#/layers/${name}/versions/${version}`;
  }
  var output_list = __webpack_require__(36528);
  var result = __webpack_require__(7840);
  function startReport(action = "publish") {
   return {
    schema: 1,
    action: action,
    layerName: "",
    dryRun: false,
    outcome: "failed",
    startedAt: (new Date).toISOString(),
    finishedAt: "",
    regions: [],
    plan: [],
    arns: arnTables("", []),
    extraVersions: [],
    findings: [],
    warnings: [],
    problems: []
   };
  }
  function finishReport(report) {
   const {warnings: warnings, layerName: layerName, regions: regions} = report;
   const functions = (0, result.T)(report);
   const {shown: shown} = (0, functions_output.t)(functions);
   return {
    ...report,
    outcome: outcomeOf(report),
    finishedAt: (new Date).toISOString(),
    arns: arnTables(layerName, regions),
    extraVersions: (0, extra_versions.U)(regions),
    warnings: [ ...warnings, ...(0, output_list.D)("functions", shown, functions.length) ]
   };
  }
  function outcomeOf(report) {
   const {problems: problems, dryRun: dryRun, regions: regions, source: source} = report;
   if (problems.length > 0) return "failed";
   if (dryRun) return "planned";
   if ((0, result.L)(report)) return "published";
   if ((0, result.T)(report).some(({status: status}) => status === "updated")) return "rolled-out";
   const isShared = regions.some(({sharing: sharing, parameter: parameter}) => (sharing?.added.length ?? 0) + (sharing?.revoked.length ?? 0) > 0 || parameter?.status === "written");
   if (isShared) return "shared";
   return source && regions.length === 0 ? "handed-over" : "unchanged";
  }
  function outputsOf(report, path) {
   const {layer: layer, regions: regions} = report;
   const version = regions[0]?.version;
   const arns = regions.flatMap(region => region.version ? [ [ region.region, region.version.arn ] ] : []);
   return {
    published: String((0, result.L)(report)),
    "layer-arn": version?.layerArn ?? "",
    "layer-version-arn": version?.arn ?? "",
    version: String(version?.version ?? ""),
    "console-url": layerVersionUrl(version?.arn ?? "") ?? "",
    "layer-version-arns": JSON.stringify(Object.fromEntries(arns)),
    "extra-versions": JSON.stringify((0, extra_versions.U)(regions)),
    "content-hash": layer?.contentHash ?? "",
    "code-size": String(version?.codeSize ?? ""),
    ...report.action === "publish" && {
     "zip-sha256": (0, attestable.m)(report)
    },
    "unzipped-size": String(layer?.unzippedSize ?? ""),
    functions: (0, functions_output.t)((0, result.T)(report)).text,
    ...(0, functions_output.V)((0, result.T)(report)),
    report: path,
    record: recordOf(report)
   };
  }
  function recordOf({regions: regions}) {
   const [record = ""] = regions.flatMap(({rollout: rollout}) => rollout?.record || []);
   return record !== "" && regions.length > 1 ? (0, external_node_path_.dirname)((0, external_node_path_.dirname)(record)) : record;
  }
 },
 6745: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fg: () => endingWords,
   kr: () => plannedFor,
   oI: () => changedOf,
   z6: () => endingOf
  });
  var _rollout_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41626);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38936);
  function endingOf({functions: functions, rollout: rollout}) {
   if (!rollout) return "not started";
   const {waves: waves} = rollout;
   const has = (...states) => waves.some(({status: status}) => states.includes(status));
   const wentBack = waves.some(({steps: steps}) => steps.some(({name: name}) => name === "rollback"));
   if (has("interrupted", "running")) return "interrupted";
   if (has("rolled-back") || wentBack) return "rolled-back";
   if (has("failed") || functions.some(({status: status}) => status === "failed")) return "stopped";
   return has("done") ? "done" : "not started";
  }
  function changedOf(functions) {
   return ofAll(functions.filter(_rollout_result_js__WEBPACK_IMPORTED_MODULE_1__.Hq).length, functions.length);
  }
  function endingWords(rolledOut) {
   const {functions: functions} = rolledOut;
   const changed = functions.filter(_rollout_result_js__WEBPACK_IMPORTED_MODULE_1__.Hq).length;
   switch (endingOf(rolledOut)) {
   case "interrupted":
    return `interrupted at ${changedOf(functions)}`;

   case "stopped":
    return changed > 0 ? `stopped at ${changedOf(functions)}` : "failed before any function was changed";

   case "rolled-back":
    {
     const back = functions.filter(fn => fn.status === "rolled-back" && !(0, _rollout_result_js__WEBPACK_IMPORTED_MODULE_1__.Hq)(fn)).length;
     return `failed, ${ofAll(back, back + changed)} rolled back`;
    }

   default:
    return `reached ${changedOf(functions)}, then something else failed`;
   }
  }
  function plannedFor({rollout: rollout}) {
   const waves = rollout?.waves ?? [];
   const [functions] = (0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.hS)(waves.reduce((sum, wave) => sum + wave.functions, 0), "function");
   const [inWaves] = waves.length > 1 ? (0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.hS)(waves.length, "wave") : [];
   return `${functions ? ` for ${functions}` : ""}${inWaves ? ` in ${inWaves}` : ""}`;
  }
  function ofAll(some, all) {
   const [total = "0 functions"] = (0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.hS)(all, "function");
   return some === all ? total : `${some} of ${total}`;
  }
 },
 8235: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => leftOpen,
   k: () => rolloutSections
  });
  var lambda_arn = __webpack_require__(24750);
  var format = __webpack_require__(38936);
  var markdown_parts = __webpack_require__(65340);
  var sanitise = __webpack_require__(89485);
  const ROWS = {
   items: 200,
   bytes: 15e4
  };
  const UNFOLDED = 20;
  const STATUS_ORDER = [ "failed", "skipped", "rolled-back", "updated", "unchanged" ];
  const ICONS = {
   failed: "❌",
   skipped: "⏭️",
   "rolled-back": "↩️",
   updated: "✅",
   unchanged: "➖"
  };
  function stateCounts(functions) {
   const counts = STATUS_ORDER.flatMap(status => {
    const count = countOf(functions, status);
    return count > 0 ? [ `${ICONS[status]} ${(0, format.B4)(count)} ${status}` ] : [];
   });
   return counts.length > 1 ? counts.join(" · ") : "";
  }
  function countOf(functions, status) {
   return functions.filter(result => result.status === status).length;
  }
  function functionTables(functions, layerName) {
   const columns = columnsOf(layerName, functions.some(({wave: wave = 1}) => wave > 1));
   const sorted = functions.toSorted((a, b) => rank(a) - rank(b));
   const [rows, more] = (0, markdown_parts.Ku)(sorted, ROWS, result => (0, markdown_parts.nM)(columns.map(([, cell]) => cell(result))));
   const shown = sorted.slice(0, rows.length);
   const groups = STATUS_ORDER.map(status => ({
    status: status,
    results: shown.filter(result => result.status === status && !hasFailed(result))
   }));
   const few = groups.filter(({results: results}) => results.length <= UNFOLDED);
   const many = groups.filter(({results: results}) => results.length > UNFOLDED);
   const visible = [ ...shown.filter(hasFailed), ...few.flatMap(({results: results}) => results) ];
   const isNoted = result => noteOf(result) !== "";
   return [ (0, markdown_parts.c_)(visible.filter(isNoted), columns), (0, markdown_parts.c_)(visible.filter(result => !isNoted(result)), columns), ...many.map(({status: status, results: results}) => (0, 
   markdown_parts.TM)(`${(0, format.B4)(countOf(functions, status))} functions ${status}`, [ (0, markdown_parts.c_)(results, columns) ])), ...(0, 
   markdown_parts.xz)("report", more, "functions") ];
  }
  function hasFailed({status: status, problem: problem}) {
   return status === "failed" || problem !== undefined;
  }
  function rank(result) {
   return hasFailed(result) ? -1 : STATUS_ORDER.indexOf(result.status);
  }
  const STATE = (0, markdown_parts.UX)(`${" ".repeat(6)}State${" ".repeat(6)}`);
  const THIS_LAYER = (0, markdown_parts.UX)("This layer");
  function columnsOf(layerName, inWaves) {
   return [ [ STATE, ({status: status}) => `${ICONS[status]} ${status}` ], [ "Function", result => (0, sanitise.aY)(result.function) ], [ "Wave", ({wave: wave}) => inWaves ? String(wave ?? "") : "" ], layerName === undefined ? [ "Layers", allMoves ] : [ THIS_LAYER, ({before: before, after: after}) => move(before, after, layerName) ], [ "Alias", aliasMove ], [ "Note", noteOf ], [ "Other layers", result => layerName === undefined ? "" : `${othersKept(result, layerName)} kept` ] ];
  }
  function move(before, after, layerName) {
   const [left] = versionsOf(without(before, after), layerName);
   const [come] = versionsOf(without(after, before), layerName);
   if (left === undefined && come === undefined) return versionsOf(after, layerName)[0] ?? "none";
   return `${left ?? "none"} → ${come ?? "none"}`;
  }
  function allMoves({before: before, after: after}) {
   const moved = [ ...without(before, after), ...without(after, before) ];
   const names = new Set(moved.map(lambda_arn.wt));
   return [ ...names ].map(name => `${(0, sanitise.aY)(name)} ${(0, markdown_parts.UX)(move(before, after, name))}`).join("<br>");
  }
  function without(layers, others) {
   return layers.filter(arn => !others.includes(arn));
  }
  function versionsOf(layers, layerName) {
   return layers.filter(arn => (0, lambda_arn.wt)(arn) === layerName).map(arn => number((0, lambda_arn.e1)(arn)));
  }
  function othersKept({before: before, after: after}, layerName) {
   const moved = [ ...without(before, after), ...without(after, before) ];
   const own = [ ...moved, ...after ].find(arn => versionsOf([ arn ], layerName).length > 0) ?? "";
   return after.filter(arn => before.includes(arn) && (0, lambda_arn.s3)(arn) !== (0, lambda_arn.s3)(own)).length;
  }
  function noteOf({problem: problem, note: note = ""}) {
   return (0, markdown_parts.CS)(problem?.what ?? note);
  }
  function aliasMove({alias: alias}) {
   if (!alias) return "";
   const [from, to] = [ targetText(alias.before), targetText(alias.after) ];
   const begun = alias.after.version === alias.before.version && Object.keys(alias.before.weights).length === 0;
   return (0, markdown_parts.UX)(`${(0, sanitise.wD)(alias.name)}: ${begun || from === to ? to : `${from} → ${to}`}`);
  }
  function targetText({version: version, weights: weights}) {
   const shares = Object.entries(weights);
   if (shares.length === 0) return number(version);
   const rest = 1 - shares.reduce((sum, [, share]) => sum + share, 0);
   return [ [ version, rest ], ...shares ].map(([name, share]) => `${number(name)} ${Number((share * 100).toFixed(2))} %`).join(", ");
  }
  function number(version) {
   return /^\d+$/.test(version) ? version : (0, sanitise.wD)(version);
  }
  var record_refusal = __webpack_require__(22891);
  var result = __webpack_require__(41626);
  var rollout_ending = __webpack_require__(6745);
  const wave_table_ROWS = {
   items: 50,
   bytes: 5e4
  };
  const wave_table_UNFOLDED = 10;
  const MAX_GATES = 5;
  const STATES = {
   waiting: "⏭️ not reached",
   running: "⏸️ interrupted",
   done: "✅ done",
   failed: "❌ failed",
   interrupted: "⏸️ interrupted",
   "rolled-back": "↩️ rolled back"
  };
  const GATES = {
   "smoke-test": "Smoke test",
   alarms: "Alarms",
   canary: "Canary",
   codedeploy: "CodeDeploy"
  };
  function waveTable(waves) {
   if (waves.length < 2 && waves.every(({gates: gates}) => gates.length === 0)) return [];
   const isStarted = waves.some(({status: status}) => status !== "waiting");
   const columns = isStarted ? [ ...PLANNED, ...DONE ] : PLANNED;
   const byNeed = [ ...waves.filter(isBroken), ...waves.filter(wave => !isBroken(wave)) ];
   const [rows, more] = (0, markdown_parts.Ku)(byNeed, wave_table_ROWS, wave => (0, markdown_parts.nM)(columns.map(([, cell]) => cell(wave))));
   const shown = byNeed.slice(0, rows.length).sort((a, b) => a.number - b.number);
   const isFolded = wave => waves.length > wave_table_UNFOLDED && !isBroken(wave);
   const rest = shown.filter(isFolded);
   return [ (0, markdown_parts.c_)(shown.filter(wave => !isFolded(wave)), columns), ...rest.length > 0 ? [ (0, markdown_parts.TM)(`${rest.length} waves`, [ (0, 
   markdown_parts.c_)(rest, columns) ]) ] : [], ...(0, markdown_parts.xz)("report", more, "waves") ];
  }
  function isBroken({status: status}) {
   return [ "failed", "interrupted", "running" ].includes(status);
  }
  const PLANNED = [ [ "Wave", ({number: number}) => String(number) ], [ "Up to", ({share: share}) => (0, sanitise.wD)(share) ], [ "Functions", ({functions: functions}) => (0, 
  format.B4)(functions) ] ];
  const DONE = [ [ "State", ({status: status}) => (0, markdown_parts.UX)(STATES[status]) ], [ "Took", ({steps: steps}) => (0, 
  markdown_parts.UX)(timeOf(steps.filter(({name: name}) => name !== "rollback"))) ], [ "Gates", ({gates: gates}) => gatesOf(gates) ] ];
  function timeOf(steps) {
   const from = Math.min(...steps.map(({startedAt: startedAt}) => Date.parse(startedAt)));
   const to = Math.max(...steps.map(({finishedAt: finishedAt}) => Date.parse(finishedAt)));
   return Number.isFinite(to - from) ? (0, format.a3)(to - from) : "";
  }
  function gatesOf(gates) {
   const sorted = gates.toSorted((a, b) => Number(a.passed) - Number(b.passed));
   return [ ...sorted.slice(0, MAX_GATES).map(gateText), ...(0, markdown_parts.xz)("report", gates.length - MAX_GATES, "gates") ].join("<br>");
  }
  function gateText({gate: gate, passed: passed, text: text}) {
   return `${passed ? "✅" : "❌"} ${GATES[gate]}: ${(0, markdown_parts.em)(text)}`;
  }
  const DETAILED = 10;
  const MAX_WAVES = 50;
  const SMALLEST_SHARE = .004;
  const MAX_MARKS = 9;
  const SECOND = 1e3;
  const MINUTE = 60 * SECOND;
  const HOUR = 60 * MINUTE;
  const INTERVALS = [ ...[ 1, 2, 5, 10, 15, 30 ].map(count => [ count * SECOND, `${count}second` ]), ...[ 1, 2, 5, 10, 15, 30 ].map(count => [ count * MINUTE, `${count}minute` ]), ...[ 1, 2, 4, 8, 24 ].map(count => [ count * HOUR, `${count}hour` ]) ];
  const TAGS = {
   update: "",
   bake: "active, ",
   promote: "",
   rollback: "done, "
  };
  function waveTimeline(waves, isBroken) {
   const sections = sectionsOf(waves).filter(({bars: bars}) => bars.length > 0);
   const bars = sections.flatMap(section => section.bars);
   if (bars.length < 2) return "";
   const start = Math.min(...bars.map(({from: from}) => from));
   const length = Math.max(...bars.map(({to: to}) => to)) - start;
   const broken = isBroken && bars.filter(({step: step}) => step !== "rollback").sort((a, b) => a.to - b.to).at(-1);
   const task = bar => {
    const lasts = Math.max(bar.to - bar.from, Math.ceil(length * SMALLEST_SHARE), 1);
    const tag = bar === broken ? "crit, " : TAGS[bar.step];
    return `    ${bar.label} :${tag}${moment(bar.from - start)}, ${lasts}ms`;
   };
   return [ "```mermaid", "gantt", `  title Waves, time since ${new Date(start).toISOString().slice(11, 19)} UTC`, "  dateFormat YYYY-MM-DD HH:mm:ss.SSS", `  axisFormat ${axisFormat(length)}`, `  tickInterval ${interval(length)}`, "  todayMarker off", ...sections.flatMap(section => [ `  section ${section.name}`, ...section.bars.map(task) ]), "```" ].join("\n");
  }
  function sectionsOf(waves) {
   const name = wave => `Wave ${wave.number}`;
   if (waves.length <= DETAILED) {
    return waves.map(wave => ({
     name: name(wave),
     bars: wave.steps.flatMap(step => barOf([ step ]))
    }));
   }
   const isBack = step => step.name === "rollback";
   return [ ...waves.slice(0, MAX_WAVES).map(wave => ({
    name: name(wave),
    bars: barOf(wave.steps.filter(step => !isBack(step)))
   })), {
    name: "Rollback",
    bars: barOf(waves.flatMap(({steps: steps}) => steps.filter(isBack)))
   } ];
  }
  function barOf(steps) {
   const [first] = steps;
   const times = steps.flatMap(step => [ Date.parse(step.startedAt), Date.parse(step.finishedAt) ]);
   const known = times.filter(time => !Number.isNaN(time));
   if (!first || known.length === 0) return [];
   const [from, to] = [ Math.min(...known), Math.max(...known) ];
   const name = steps.length === 1 || first.name === "rollback" ? `${first.name} ` : "";
   return [ {
    step: first.name,
    label: `${name}${(0, format.a3)(to - from)}`,
    from: from,
    to: to
   } ];
  }
  function moment(milliseconds) {
   return new Date(Date.UTC(2e3, 0, 1) + milliseconds).toISOString().slice(0, 23).replace("T", " ");
  }
  function axisFormat(length) {
   if (length < HOUR) return "%M:%S";
   return length < 24 * HOUR ? "%H:%M:%S" : "day %-d, %H:%M";
  }
  function interval(length) {
   const [, text = "24hour"] = INTERVALS.find(([every]) => length / every <= MAX_MARKS) ?? [];
   return text;
  }
  const OPEN = {
   items: 20,
   bytes: 3e4
  };
  const NAMES = {
   items: 30,
   bytes: 1e4
  };
  function leftOpen({rollout: rollout}) {
   const [shown, more] = (0, markdown_parts.Ku)(rollout?.leftOpen ?? [], OPEN, markdown_parts.em);
   return shown.length > 0 ? (0, markdown_parts.xE)("WARNING", [ ...shown, ...(0, markdown_parts.xz)("report", more, "of these") ]) : "";
  }
  function rolloutSections(report) {
   const {functions: functions, rollout: rollout, layerName: layerName, dryRun: dryRun} = report;
   const waves = rollout?.waves ?? [];
   return [ waveTimeline(waves, (0, rollout_ending.z6)(report) !== "done"), ...waveTable(waves), wayBack(report), ...dryRun ? [] : [ stateCounts(functions), ...functionTables(functions, layerName || undefined) ], ...passedOver(rollout?.passedOver ?? []) ];
  }
  function wayBack(report) {
   const {functions: functions, rollout: rollout} = report;
   const ending = (0, rollout_ending.z6)(report);
   if (!rollout?.record || ending !== "interrupted" && !functions.some(result.Hq)) return "";
   const {record: record, recordRefusal: recordRefusal, allowedLayers: allowedLayers = []} = rollout;
   const text = recordRefusal === undefined ? withRecord(record, allowedLayers) : [ (0, markdown_parts.CS)((0, record_refusal.k6)(recordRefusal)) ];
   return ending === "done" ? (0, markdown_parts.TM)("How to roll back", text) : text.join("\n");
  }
  function withRecord(record, allowedLayers) {
   return [ "To roll back, give its record to the rollback action. The record is a file on the runner; `actions/upload-artifact` keeps it for later jobs.", "", "```yaml", "- uses: org/publish-layer/rollback@v1", "  with:", `    record: ${JSON.stringify((0, 
   sanitise.pj)(record))}`, ...allowedLayers.length > 0 ? [ `    allowed-layers: ${(0, sanitise.pj)(allowedLayers.join(", "))}` ] : [], "```" ];
  }
  function passedOver(names) {
   const [count] = (0, format.hS)(names.length, "function");
   if (!count) return [];
   const [shown, more] = (0, markdown_parts.Ku)(names, NAMES, sanitise.aY);
   return [ (0, markdown_parts.TM)(`${count} without a version of this layer`, [ shown.join(", "), ...(0, markdown_parts.xz)("report", more, "names").map(line => `\n${line}`) ]) ];
  }
 },
 84424: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => runtimeSections
  });
  var _rollout_performance_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58891);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38936);
  var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65340);
  var _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89485);
  const ROWS = {
   items: 200,
   bytes: 12e4
  };
  const NOTES = {
   items: 10,
   bytes: 1e4
  };
  const UNFOLDED = 20;
  const CHARTED = 6;
  const ORDER = [ "slower", "faster", "same", "too few samples" ];
  const ICONS = {
   slower: "🐢",
   faster: "🐇",
   same: "➖",
   "too few samples": "❔"
  };
  const ERRORS_ICON = "❌";
  function runtimeSections(comparison, room = ROWS) {
   const {functions: functions, sum: sum, notes: notes} = comparison;
   const [shown, more] = (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.Ku)(notes, NOTES, note => `- ${(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.CS)(note)}`);
   return [ `#### Run time before and after ${commonMove(functions).replaceAll("<br>", ", ")}`.trim(), functions.length > 0 ? counts(sum) : "No function could be compared.", sumTable(sum), ...chart(functions), ...functionTables(functions, room), shown.join("\n"), ...(0, 
   _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.xz)("report", more, "notes"), functions.length > 0 ? legend(comparison) : "" ];
  }
  function counts({verdicts: verdicts, moreErrors: moreErrors}) {
   const some = ORDER.filter(verdict => verdicts[verdict] > 0);
   return [ ...some.map(verdict => `${ICONS[verdict]} ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(verdicts[verdict])} ${verdict}`), ...moreErrors > 0 ? [ `${ERRORS_ICON} ${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(moreErrors)} with more errors` ] : [] ].join(" · ");
  }
  function sumTable({functions: functions, invocations: invocations, errors: errors, coldStarts: coldStarts, init: init, duration: duration}) {
   if (functions === 0) return "";
   const line = (what, before, after, difference) => (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.nM)([ what, before, after, difference ]);
   const counted = (what, {before: before, after: after}) => line(what, (0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(before), (0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(after), "");
   const typical = (what, median) => median ? [ line(what, typicalText(median, "before"), typicalText(median, "after"), percent(median)) ] : [];
   return [ (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.nM)([ "All functions", "Before", "After", "" ]), "|---|---|---|---|", ...typical("Init duration", init), ...typical("Duration", duration), counted("Invocations", invocations), line("Errors", shareOf(errors.before, invocations.before), shareOf(errors.after, invocations.after), ""), counted("Cold starts", coldStarts) ].join("\n");
  }
  function typicalText({functions: functions, samples: samples, ...medians}, side) {
   const of = `${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(samples[side])} samples, ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(functions)} function${functions === 1 ? "" : "s"}`;
   return `${milliseconds(medians[side])} (${of})`;
  }
  function functionTables(functions, room) {
   const columns = columnsFor(functions);
   const sorted = functions.toSorted((a, b) => rank(a) - rank(b) || changeOf(b) - changeOf(a));
   const [rows, more] = (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.Ku)(sorted, room, fn => (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.nM)(columns.map(([, cell]) => cell(fn))));
   const shown = sorted.slice(0, rows.length);
   const worse = shown.filter(fn => rank(fn) < 0);
   const others = ORDER.map(verdict => ({
    name: verdict,
    costs: shown.filter(fn => fn.verdict === verdict && rank(fn) >= 0)
   }));
   const few = others.filter(({costs: costs}) => costs.length <= UNFOLDED).flatMap(({costs: costs}) => costs);
   const many = [ {
    name: "more that are slower or fail more often",
    costs: worse.slice(UNFOLDED)
   }, ...others.filter(({costs: costs}) => costs.length > UNFOLDED) ].filter(({costs: costs}) => costs.length > 0);
   return [ (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.c_)([ ...worse.slice(0, UNFOLDED), ...few ], columns), ...many.map(({name: name, costs: costs}) => (0, 
   _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.TM)(`${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(costs.length)} functions: ${name}`, [ (0, 
   _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.c_)(costs, columns) ])), ...(0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.xz)("report", more, "functions") ];
  }
  function rank({verdict: verdict, errors: errors}) {
   return verdict === "slower" || errors === "more" ? -1 : ORDER.indexOf(verdict);
  }
  function changeOf({before: before, after: after}) {
   const [init, duration] = [ relative(before.init, after.init), relative(before.duration, after.duration) ];
   return Math.max(Math.abs(init), Math.abs(duration));
  }
  function relative(before, after) {
   return before && after && before.p50 > 0 ? after.p50 / before.p50 - 1 : 0;
  }
  function columnsFor(functions) {
   const same = commonMove(functions) !== "";
   return [ [ "", markOf ], [ "Function", fn => (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_3__.aY)(fn.function) ], ...same ? [] : [ [ "Layers", movesOf ] ], [ "Init duration", ({before: before, after: after, init: init}) => durationCell(before.init, after.init, init) ], [ "Duration", ({before: before, after: after, duration: duration}) => durationCell(before.duration, after.duration, duration) ], [ "Errors", errorsCell ], [ "Note", ({note: note = ""}) => (0, 
   _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.CS)(note) ] ];
  }
  function commonMove(functions) {
   const [first = "", ...others] = new Set(functions.map(movesOf));
   return others.length > 0 ? "" : first;
  }
  function movesOf({layers: layers}) {
   return layers.map(({layer: layer, from: from, to: to}) => `${(0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_3__.aY)(layer)} ${move(from, to)}`).join("<br>");
  }
  function markOf({verdict: verdict, errors: errors}) {
   return `${ICONS[verdict]}${errors === "more" ? ERRORS_ICON : ""}`;
  }
  function move(from, to) {
   return (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.UX)(`${from ?? "–"} → ${to ?? "–"}`);
  }
  function durationCell(before, after, verdict) {
   if (!before && !after) return "";
   const change = before && after ? `, ${percent({
    before: before.p50,
    after: after.p50
   })}` : "";
   const mark = verdict === "slower" || verdict === "faster" ? ` ${ICONS[verdict]}` : "";
   return [ `${fromTo(before?.p50, after?.p50)}${change}${mark}`, `p95 ${fromTo(before?.p95, after?.p95)}`, `${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(before?.samples ?? 0)} → ${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(after?.samples ?? 0)} samples${verdict === "too few samples" ? ", too few" : ""}` ].map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.UX).join("<br>");
  }
  const ERROR_MARKS = {
   more: ` ${ERRORS_ICON}`,
   fewer: " ✅",
   same: "",
   "too few samples": ", too few"
  };
  function errorsCell({before: before, after: after, errors: errors}) {
   if (!before.traffic && !after.traffic) return "";
   const [was, is] = [ before.traffic, after.traffic ];
   const sides = of => `${was ? of(was) : "–"} → ${is ? of(is) : "–"}`;
   const means = [ was?.meanDuration, is?.meanDuration ];
   const hasNoOther = !before.duration && !after.duration && means.some(mean => mean !== undefined);
   return [ `${sides(({errors: failed, invocations: invocations}) => percentText(failed, invocations))}${ERROR_MARKS[errors]}`, `of ${sides(({invocations: invocations}) => (0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(invocations))}`, ...hasNoOther ? [ `mean duration ${fromTo(...means)}` ] : [] ].map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__.UX).join("<br>");
  }
  function shareOf(errors, invocations) {
   return `${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(errors)} (${percentText(errors, invocations)})`;
  }
  function percentText(errors, invocations) {
   if (invocations === 0) return "–";
   const share = (Math.min(1, errors / invocations) * 100).toFixed(2);
   return `${Number(share)} %`;
  }
  function milliseconds(value) {
   if (value >= 1e3) return (0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.a3)(value);
   return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} ms`;
  }
  function fromTo(before, after) {
   const [was, is] = [ before, after ].map(value => value === undefined ? "–" : milliseconds(value));
   const [, number, unit] = /^(\S+) (m?s)$/.exec(was ?? "") ?? [];
   const isSame = unit !== undefined && is?.endsWith(` ${unit}`) && is.split(" ").length === 2;
   return `${isSame ? number : was} → ${is}`;
  }
  function percent({before: before, after: after}) {
   if (before <= 0) return "";
   const change = Math.round((after / before - 1) * 100);
   if (change === 0) return "±0 %";
   return `${change > 0 ? "+" : "−"}${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(Math.abs(change))} %`;
  }
  function chart(functions) {
   const [init, duration] = [ chartOf(functions, "init"), chartOf(functions, "duration") ];
   return init ? [ init ] : duration ? [ duration ] : [];
  }
  const TITLES = {
   init: "Init duration",
   duration: "Duration"
  };
  function chartOf(functions, what) {
   const pairs = functions.flatMap(fn => {
    const [before, after] = [ fn.before[what], fn.after[what] ];
    const isKnown = before && after && Math.min(before.samples, after.samples) >= _rollout_performance_verdict_js__WEBPACK_IMPORTED_MODULE_0__.iV;
    return isKnown ? [ {
     name: fn.function,
     before: before.p50,
     after: after.p50
    } ] : [];
   });
   const most = pairs.toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before)).slice(0, CHARTED);
   if (most.length < 2) return undefined;
   const bars = most.flatMap(({name: name, before: before, after: after}, index) => {
    const label = `${index + 1} ${(0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_3__._b)(name).slice(0, 24)}`;
    return [ {
     label: `"${label} before"`,
     value: before
    }, {
     label: `"${label} after"`,
     value: after
    } ];
   });
   const highest = Math.max(1, ...bars.map(({value: value}) => value));
   return [ "```mermaid", "xychart-beta horizontal", `  title "${TITLES[what]}, median in ms"`, `  x-axis [${bars.map(({label: label}) => label).join(", ")}]`, `  y-axis "ms" 0 --\x3e ${Math.ceil(highest * 1.1)}`, `  bar [${bars.map(({value: value}) => value.toFixed(1)).join(", ")}]`, "```" ].join("\n");
  }
  function legend({functions: functions, scanned: scanned}) {
   const [first] = functions;
   const sameFor = first && functions.every(({minutes: minutes}) => minutes.after === first.minutes.after);
   const span = sameFor ? ` Compared are ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(first.minutes.before)} minutes before with ${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(first.minutes.after)} after.` : "";
   return `<sub>Medians, and p95; init durations are those of cold starts, durations those of all other invocations. A verdict takes ${_rollout_performance_verdict_js__WEBPACK_IMPORTED_MODULE_0__.iV} samples on each side, for errors ${_rollout_performance_verdict_js__WEBPACK_IMPORTED_MODULE_0__.Ae} invocations.${span} CloudWatch Logs Insights read ${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.z3)(scanned)} for this, which AWS charges for.</sub>`;
  }
 },
 16e3: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => summary
  });
  var bytecode = __webpack_require__(26609);
  var limits = __webpack_require__(28569);
  var build_section = __webpack_require__(98270);
  var finding_list = __webpack_require__(29278);
  var packages_line = __webpack_require__(4582);
  var left_out = __webpack_require__(146);
  var markdown_parts = __webpack_require__(65340);
  var format = __webpack_require__(38936);
  var alerts = __webpack_require__(59697);
  var rollout_ending = __webpack_require__(6745);
  var sanitise = __webpack_require__(89485);
  const GRANTEES = {
   items: 10,
   bytes: 2e3
  };
  const columnsOf = isPlan => [ [ "State", region => (0, markdown_parts.UX)(state(region, isPlan)) ], [ "Region", ({region: region}) => (0, 
  sanitise.aY)(region) ], [ "Version", ({version: version}) => String(version?.version ?? "") ], [ "Shared with", ({sharing: sharing}) => sharing ? sharedWith(sharing) : "" ], [ "Parameter", ({parameter: parameter}) => parameter ? (0, 
  sanitise.aY)(parameter.name) : "" ], [ "Note", note ] ];
  function regionTable(regions, isPlan) {
   const failed = regions.filter(({problem: problem}) => problem);
   return (0, markdown_parts.c_)([ ...failed, ...regions.filter(({problem: problem}) => !problem) ], columnsOf(isPlan));
  }
  function state({version: version, problem: problem}, isPlan) {
   if (problem) return "❌ failed";
   if (isPlan) return "📝 planned";
   if (!version) return "⏭️ not reached";
   return version.published ? "✅ published" : "➖ unchanged";
  }
  function note({version: version}) {
   const extra = version?.extra ?? [];
   if (extra.length > 0) return `The same content is in version ${extra.join(", ")} as well.`;
   if (version?.adopted) return "Its reply was lost; it was found by its content.";
   const fillers = version?.fillers.length ?? 0;
   return fillers > 0 ? `${fillers} more take up the numbers before it.` : "";
  }
  function sharedWith({after: after, added: added, unknown: unknown}) {
   if (!after) return `not settled, ${added.length} added`;
   const [shown, more] = (0, markdown_parts.Ku)(after, GRANTEES, sanitise.aY);
   const [named] = (0, markdown_parts.Ku)(unknown, GRANTEES, sanitise.aY);
   const others = unknown.length > 0 ? [ `and what ${named.join(", ")} says` ] : [];
   return [ ...shown.length > 0 ? [ shown.join(", ") ] : [ "nobody" ], ...(0, markdown_parts.xz)("report", more, "of them"), ...others ].join(" ");
  }
  var result = __webpack_require__(7840);
  var rollout = __webpack_require__(8235);
  var runtime_cost = __webpack_require__(84424);
  const FINDINGS = {
   elsewhere: "report",
   findings: {
    items: 200,
    bytes: 15e4
   },
   notices: {
    items: 200,
    bytes: 15e4
   }
  };
  const CHART_PARTS = 8;
  function summary(report) {
   const {regions: regions, layerName: layerName, dryRun: dryRun} = report;
   const several = regions.length > 1;
   return (0, markdown_parts.WZ)([ `### ${several ? regionsHeadline(report) : headline(report)}`, ...(0, alerts.C)(report), ...regions.map(rollout.c), ...(0, 
   finding_list.Q)(report.findings, FINDINGS), ...(0, alerts.i)(report.plan), ...several ? [ regionTable(regions, dryRun) ] : [], facts(report), (0, 
   build_section.w0)(report.build), (0, build_section.EW)(report.build), ...regions.flatMap(region => {
    const sections = [ ...(0, rollout.k)({
     ...region,
     layerName: layerName,
     dryRun: dryRun
    }), ...region.runtime ? (0, runtime_cost.$)(region.runtime, roomFor(regions.length)) : [] ].filter(section => section !== "");
    return several && sections.length > 0 ? [ `#### ${(0, sanitise.aY)(region.region)}`, ...sections ] : sections;
   }), ...arnsToCopy(report), partsChart(report) ]);
  }
  function roomFor(regions) {
   return {
    items: Math.ceil(200 / regions),
    bytes: Math.floor(12e4 / regions)
   };
  }
  function nameOf({layerName: layerName}) {
   return `Layer ${(0, sanitise.aY)((0, format.vI)(layerName, 140) || "layer")}`;
  }
  function headline(report) {
   const {outcome: outcome, regions: regions} = report;
   const {version: version, functions: functions = [], rollout: rollout} = regions[0] ?? {};
   const layer = nameOf(report);
   const number = version?.version ?? "";
   const rolledOut = functions.length > 0 ? ` and rolled out to ${(0, rollout_ending.oI)(functions)}` : "";
   switch (outcome) {
   case "failed":
    return `❌ ${layer}: ${failure(regions[0])}`;

   case "planned":
    return `📝 ${layer}: plan${(0, rollout_ending.kr)({
     functions: functions,
     ...rollout && {
      rollout: rollout
     }
    })}, nothing was written`;

   case "unchanged":
    return `➖ ${layer}: unchanged, version ${number} is current`;

   case "shared":
    return `🤝 ${layer}: unchanged, version ${number} is current; who may use it changed`;

   case "handed-over":
    return `📦 ${layer}: the zip is ready for the job that publishes it`;

   case "rolled-out":
    return `🚀 ${layer}: version ${number} rolled out to ${(0, rollout_ending.oI)(functions)}`;

   case "published":
    return `📦 ${layer}: version ${number} published${rolledOut}`;
   }
  }
  function failure(region) {
   if (!region) return "failed";
   const {version: version} = region;
   const published = version?.published ? `version ${version.version} published, ` : "";
   if ((0, rollout_ending.z6)(region) === "not started") return published ? `${published}then failed` : "failed";
   const which = published || !version ? "rollout" : `rollout of version ${version.version}`;
   return `${published}${which} ${(0, rollout_ending.fg)(region)}`;
  }
  function regionsHeadline(report) {
   const {outcome: outcome, regions: regions} = report;
   const layer = nameOf(report);
   const count = regions.length;
   const published = regions.filter(({version: version}) => version?.published).length;
   const functions = (0, result.T)(report);
   const rolledOut = functions.length > 0 ? `, rolled out to ${(0, rollout_ending.oI)(functions)}` : "";
   switch (outcome) {
   case "failed":
    {
     const failed = regions.filter(({problem: problem}) => problem).length;
     const where = failed > 0 ? `failed in ${failed} of ${count} regions` : `failed, with ${count} regions`;
     return `❌ ${layer}: ${where}, published in ${published}${rolledOut}`;
    }

   case "planned":
    return `📝 ${layer}: plan for ${count} regions, nothing was written`;

   case "published":
    return `📦 ${layer}: published in ${published === count ? `${count} regions` : `${published} of ${count} regions`}${rolledOut}`;

   case "rolled-out":
    return `🚀 ${layer}: unchanged in ${count} regions${rolledOut}`;

   case "shared":
    return `🤝 ${layer}: unchanged in ${count} regions; who may use it changed`;

   default:
    return `➖ ${layer}: unchanged in ${count} regions`;
   }
  }
  function facts({layer: layer, regions: regions, inside: inside, attestation: attestation, source: source}) {
   const [first, ...others] = regions;
   const only = others.length === 0 ? first : undefined;
   const rows = [];
   if (source) rows.push([ "Source", `${(0, sanitise.aY)(source.arn)} of account ${(0, sanitise.aY)(source.account)}` ]);
   if (only?.version) rows.push([ "Version", (0, sanitise.aY)(only.version.arn) ]);
   if (first?.version) rows.push([ "Zip", zipShare(first.version.codeSize) ]);
   if (layer) {
    rows.push([ "Unzipped", share(layer.unzippedSize, limits.b.unzippedBytes) ]);
    rows.push([ "Files", (0, format.B4)(layer.files) ]);
    if (layer.leftOut) rows.push([ "Left out", (0, left_out.k)(layer.leftOut) ]);
    if (layer.bytecode) rows.push([ "Bytecode", (0, bytecode.Q)(layer.bytecode) ]);
    rows.push([ "Content", (0, sanitise.aY)(`sha256:${layer.contentHash}`) ]);
   }
   if (inside) rows.push([ "Inside", (0, packages_line.u)(inside) ]);
   if (attestation) rows.push([ "Attested by", (0, sanitise.aY)((0, format.vI)(attestation.workflow, 300)) ]);
   if (only?.sharing) rows.push([ "Shared with", sharedWith(only.sharing) ]);
   if (only?.parameter) rows.push([ "Parameter", (0, sanitise.aY)(only.parameter.name) ]);
   const [head, ...rest] = rows.filter(([, value]) => value !== "").map(([name, value]) => `| ${name} | ${value} |`);
   return head ? [ head, "|---|---|", ...rest ].join("\n") : "";
  }
  function share(bytes, limit) {
   return `${(0, format.z3)(bytes)} ${(0, markdown_parts.FQ)(bytes, limit)}`;
  }
  function zipShare(bytes) {
   const {directZipBytes: directZipBytes} = limits.b;
   return bytes < directZipBytes ? share(bytes, directZipBytes) : `${(0, format.z3)(bytes)}, by way of S3`;
  }
  function arnsToCopy({arns: arns, regions: regions}) {
   const isForOthers = regions.length > 1 || regions.some(({sharing: sharing}) => (sharing?.after?.length ?? 0) > 0);
   if (!isForOthers || arns.markdown === "") return [];
   const block = (language, text) => [ "```" + language, text, "```", "" ];
   return [ (0, markdown_parts.TM)("ARNs to copy", [ arns.markdown, "", ...block("json", arns.json), ...block("hcl", arns.terraform), ...block("ts", arns.cdk) ]) ];
  }
  function partsChart({layer: layer, outcome: outcome}) {
   if (!layer || layer.unzippedSize === 0 || outcome !== "published") return "";
   const shown = layer.parts.filter(({size: size}) => size > 0).slice(0, CHART_PARTS);
   const rest = layer.unzippedSize - shown.reduce((sum, {size: size}) => sum + size, 0);
   const slices = [ ...shown, ...rest > 0 ? [ {
    path: "everything else",
    size: rest
   } ] : [] ];
   if (slices.length < 2) return "";
   const {unit: unit, divisor: divisor} = layer.unzippedSize < 1e6 ? {
    unit: "kB",
    divisor: 1e3
   } : {
    unit: "MB",
    divisor: 1e6
   };
   const labels = distinct(slices.map(({path: path}) => (0, sanitise._b)(path)));
   const lines = slices.map(({size: size}, index) => `  "${labels[index]}" : ${Math.max(size / divisor, .01).toFixed(2)}`);
   return [ "```mermaid", "pie showData", `  title Largest parts of the layer, ${unit} unzipped`, ...lines, "```" ].join("\n");
  }
  function distinct(labels) {
   return labels.map((label, index) => labels.indexOf(label) < index ? `${label} ${index + 1}` : label);
  }
 },
 12767: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fv: () => layerArnBeside,
   LE: () => indexOfLayer,
   Y6: () => nextLayers,
   fi: () => entriesOfTarget,
   oU: () => hasTarget,
   qK: () => UNPUBLISHED,
   t3: () => indexOfTarget
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24750);
  var _shared_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87605);
  const UNPUBLISHED = "new";
  function nextLayers(current, target) {
   const index = indexOfTarget(current, target);
   if (target.detach) return current.filter((_, at) => at !== index);
   return index < 0 ? [ ...current, target.arn ] : current.with(index, target.arn);
  }
  function indexOfLayer(layers, layerArn) {
   return layers.findIndex(arn => (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.i3)(arn)?.layerArn === layerArn);
  }
  function indexOfTarget(layers, target) {
   return layers.findIndex(arn => isOfTarget(arn, target));
  }
  function entriesOfTarget(layers, target) {
   return layers.filter(arn => isOfTarget(arn, target));
  }
  function isOfTarget(arn, {layerArn: layerArn, replaces: replaces = []}) {
   const layer = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.s3)(arn);
   return layer === layerArn || replaces.some(pattern => (0, _shared_glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(pattern, layer));
  }
  function hasTarget(layers, target) {
   return target.detach ? indexOfTarget(layers, target) < 0 : layers.includes(target.arn);
  }
  function layerArnBeside(functionArn, layerName) {
   return functionArn.replace(/:function:.*$/, `:layer:${layerName}`);
  }
 },
 36145: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => LEVELS
  });
  const LEVELS = [ ...[ 20, 25, 30, 35, 37, 40, 43, 45, 48 ], 50, ...[ 52, 55, 57, 60, 63, 65, 70, 75, 80 ], 95 ];
 },
 58891: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ae: () => LEAST_INVOCATIONS,
   iV: () => LEAST_SAMPLES,
   nS: () => evaluateReadings
  });
  var _samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36145);
  const LEAST_SAMPLES = 20;
  const LEAST_INVOCATIONS = 100;
  const WORTH_TELLING = {
   share: .1,
   init: 20,
   duration: 5
  };
  const ERROR_SHARE = .005;
  const SURE = 2.576;
  function compareMedians(before, after, least) {
   if (!before || !after || Math.min(before.samples, after.samples) < LEAST_SAMPLES) return "too few samples";
   const difference = after.at[50] - before.at[50];
   if (Math.abs(difference) < Math.max(least, WORTH_TELLING.share * before.at[50])) return "same";
   const [was, is] = [ boundsOf(before), boundsOf(after) ];
   if (is.low > was.high) return "slower";
   return is.high < was.low ? "faster" : "same";
  }
  function boundsOf({samples: samples, at: at}) {
   const half = SURE * 50 / Math.sqrt(samples);
   const low = _samples_js__WEBPACK_IMPORTED_MODULE_0__.A.findLast(level => level < 50 && level <= 50 - half) ?? FIRST;
   const high = _samples_js__WEBPACK_IMPORTED_MODULE_0__.A.find(level => level > 50 && level >= 50 + half) ?? 80;
   return {
    low: at[low],
    high: at[high]
   };
  }
  const FIRST = _samples_js__WEBPACK_IMPORTED_MODULE_0__.A[0];
  function compareErrors(before, after) {
   if (!before || !after) return "too few samples";
   if (Math.min(before.invocations, after.invocations) < LEAST_INVOCATIONS) return "too few samples";
   const [was, is] = [ shareBounds(before), shareBounds(after) ];
   if (Math.abs(is.share - was.share) < ERROR_SHARE) return "same";
   if (is.low > was.high) return "more";
   return is.high < was.low ? "fewer" : "same";
  }
  function shareBounds({invocations: n, errors: errors}) {
   const share = Math.min(1, errors / n);
   const middle = (share + SURE ** 2 / (2 * n)) / (1 + SURE ** 2 / n);
   const half = SURE / (1 + SURE ** 2 / n) * Math.sqrt(share * (1 - share) / n + (SURE / (2 * n)) ** 2);
   return {
    share: share,
    low: middle - half,
    high: middle + half
   };
  }
  function evaluateReadings(before, after) {
   const init = compareMedians(before.init, after.init, WORTH_TELLING.init);
   const duration = compareMedians(before.duration, after.duration, WORTH_TELLING.duration);
   const order = [ "slower", "faster", "same" ];
   const verdict = order.find(one => one === init || one === duration) ?? "too few samples";
   return {
    init: init,
    duration: duration,
    errors: compareErrors(before.traffic, after.traffic),
    verdict: verdict
   };
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
 41626: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hq: () => isChanged,
   Zk: () => sameLayers,
   cS: () => sameTarget
  });
  function isChanged({before: before, after: after, alias: alias}) {
   return !sameLayers(before, after) || alias !== undefined && !sameTarget(alias.before, alias.after);
  }
  function sameLayers(a, b) {
   return a.length === b.length && a.every((arn, index) => arn === b[index]);
  }
  function sameTarget(a, b) {
   const shares = ({weights: weights}) => Object.entries(weights).map(([version, share]) => `${version}=${share}`).sort().join();
   return a.version === b.version && shares(a) === shares(b);
  }
 },
 87605: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 }
};
