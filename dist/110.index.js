export const id = 110;

export const ids = [ 110 ];

export const modules = {
 450: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   iP: () => announce,
   u0: () => sourcesOf,
   yq: () => tellFindings
  });
  var layer_source = __webpack_require__(5934);
  var log = __webpack_require__(4959);
  var sanitise = __webpack_require__(7600);
  const SHOWN = {
   error: 9,
   warning: 8
  };
  function annotations(findings, sources) {
   const shown = [ "error", "warning" ].flatMap(level => findings.filter(({severity: severity}) => severity === level).slice(0, SHOWN[level]).map(finding => [ finding, annotation(level, finding, sources.get(finding.path)) ]));
   return new Map(shown);
  }
  function annotation(level, {rule: rule, message: message, fix: fix}, file) {
   const text = {
    level: level,
    title: (0, sanitise.pj)(rule),
    message: `${(0, sanitise.pj)(message)} ${(0, sanitise.pj)(fix)}`
   };
   return file === undefined || (0, sanitise.pj)(file) !== file ? text : {
    ...text,
    file: file
   };
  }
  function sourcesOf(findings, {source: source, inputs: inputs, workspace: workspace}) {
   return new Map(findings.flatMap(({path: path}) => {
    const place = source && (0, layer_source.v)(source, {
     path: path,
     prefix: inputs.prefix
    }, workspace);
    return place === undefined ? [] : [ [ path, place ] ];
   }));
  }
  function announce(findings, origin) {
   tellFindings(findings, sourcesOf(findings, origin));
  }
  function tellFindings(findings, sources) {
   if (findings.length === 0) log.Rm.info("No rule has anything to say");
   const annotated = annotations(findings, sources);
   for (const finding of findings) {
    const {severity: severity, rule: rule, path: path, message: message, fix: fix} = finding;
    const annotation = annotated.get(finding);
    log.Rm.info(`${severity} ${rule}${path && `, ${path}`}${annotation ? "" : `: ${message} ${fix}`}`);
    if (annotation) log.Rm.annotate(annotation);
   }
  }
 },
 9110: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   audit: () => audit
  });
  var external_node_path_ = __webpack_require__(6760);
  var finding = __webpack_require__(5930);
  var conclude = __webpack_require__(1612);
  const AUDIT_RULES = {
   "audit/behind": "A function has an older version of a layer than the newest there is.",
   "audit/mixed-versions": "Functions of one environment have different versions of one layer.",
   "audit/deleted": "A function has a version that is deleted, so that its list of layers can no longer be written as it is.",
   "audit/foreign-gone": "A function has a version of another account's layer that is gone or no longer granted.",
   "audit/public-grant": "Everybody may use a version of a layer.",
   "audit/organization-grant": "Every account of an organisation may use a version of a layer.",
   "audit/odd-grant": "The policy of a version has a statement that this release cannot describe.",
   "audit/deprecated-runtime": "A function with layers runs on a runtime that is past the end of its support.",
   "audit/blocked-runtime": "A function with layers runs on a runtime whose functions cannot be updated any more, or soon not.",
   "audit/five-layers": "A function has as many layers as it can.",
   "audit/nearly-full": "A function and its layers are near the size that AWS Lambda takes, unzipped.",
   "audit/storage": "The account's code storage in a region is nearly full.",
   "audit/unused": "A layer that no version of any function has, and that nobody else may use.",
   "audit/unexpected-principal": "Somebody who is not on the list published, shared, deleted or attached a layer."
  };
  var problem = __webpack_require__(6762);
  var inputs_functions = __webpack_require__(2674);
  var ignore_rules = __webpack_require__(1239);
  var layer_selectors = __webpack_require__(9541);
  var read = __webpack_require__(5691);
  var regions = __webpack_require__(9662);
  function readAuditInputs() {
   const since = readSince();
   const layers = (0, layer_selectors.c)("layers");
   return {
    layers: layers.length > 0 ? layers : [ {
     kind: "glob",
     pattern: "*"
    } ],
    functions: readFunctions(),
    regions: (0, regions.e)(),
    environmentTag: readTag(),
    ...since !== undefined && {
     since: since
    },
    allowedPrincipals: readPrincipals(since),
    commonDependencies: (0, read.zM)("common-dependencies"),
    compareRuntime: (0, read.zM)("compare-runtime"),
    shareRead: readShare(),
    failOn: (0, read.Yq)("fail-on", [ "error", "warning", "never" ]),
    ignoreRules: (0, ignore_rules.e)(AUDIT_RULES),
    sarifFile: (0, read.Qq)("sarif-file")
   };
  }
  function readFunctions() {
   const functions = (0, inputs_functions["do"])();
   const aliased = functions.find(one => one.kind === "name" && one.alias !== undefined);
   if (aliased?.kind !== "name") return functions;
   throw new problem.A(`\`functions\` holds "${aliased.text}", an alias, and the audit looks at a function with all its aliases.`, `Write \`functions: ${aliased.function.name}\`.`);
  }
  function readTag() {
   const tag = (0, read.Qq)("environment-tag");
   if (tag.length <= 128) return tag;
   throw new problem.A(`\`environment-tag\` is ${tag.length} characters long, and the key of a tag has at most 128.`, "Give the key of the tag alone, for instance `environment-tag: stage`.");
  }
  const HOUR = 36e5;
  const MOST_DAYS = 90;
  function readSince() {
   const value = (0, read.Qq)("since");
   if (value === "") return undefined;
   const [, amount = "", unit] = /^([1-9]\d{0,4})\s?([dh])$/.exec(value) ?? [];
   const hours = Number(amount) * (unit === "d" ? 24 : 1);
   if (amount !== "" && hours <= MOST_DAYS * 24) return hours * HOUR;
   throw new problem.A(`\`since\` is "${value}".`, `Write days or hours, for instance \`since: 30d\` or \`12h\`; CloudTrail can be asked for ${MOST_DAYS} days at most.`);
  }
  function readPrincipals(since) {
   const principals = (0, read.p_)("allowed-principals");
   if (principals.length > 0 && since === undefined) {
    throw new problem.A("`allowed-principals` is given without `since`, so nobody is looked up.", "Say how far back CloudTrail is asked, for instance `since: 30d`.");
   }
   const odd = principals.find(one => !/^(?:[*?]|arn:|[a-z0-9.-]+\.amazonaws\.com)/.test(one));
   if (odd === undefined) return principals;
   throw new problem.A(`\`allowed-principals\` holds "${odd}", which is neither an ARN nor a service.`, "Write ARNs, with `*` for any characters: `arn:aws:iam::123456789012:role/deploy-*`; or a service, `cloudformation.amazonaws.com`.");
  }
  function readShare() {
   const percent = (0, read.rD)("max-read-percent", 1);
   if (percent <= 100) return percent / 100;
   throw new problem.A(`\`max-read-percent\` is "${percent}", more than all.`, "Write a percentage of the bytes of the functions' zips, for instance `max-read-percent: 3`.");
  }
  var src_interruption = __webpack_require__(9230);
  var proxy_warning = __webpack_require__(4544);
  var check_report = __webpack_require__(4459);
  var output_list = __webpack_require__(6528);
  function startAuditReport() {
   return {
    schema: 1,
    action: "audit",
    outcome: "failed",
    startedAt: (new Date).toISOString(),
    finishedAt: "",
    failOn: "error",
    regions: [],
    findings: [],
    warnings: [],
    problems: []
   };
  }
  function finishAuditReport(report) {
   const {findings: findings, problems: problems, warnings: warnings, failOn: failOn} = report;
   const {shown: shown} = (0, check_report.m$)(findings);
   return {
    ...report,
    outcome: problems.length > 0 || (0, finding.J)(findings, failOn).length > 0 ? "failed" : "passed",
    finishedAt: (new Date).toISOString(),
    warnings: [ ...warnings, ...(0, output_list.D)("findings", shown, findings.length) ]
   };
  }
  function isAudited({regions: regions}) {
   return regions.some(({counts: counts}) => counts !== undefined);
  }
  function auditOutputs(report, path) {
   const {findings: findings} = report;
   const {error: error, warning: warning} = (0, check_report.mQ)(findings);
   const done = isAudited(report);
   return {
    errors: done ? String(error) : "",
    warnings: done ? String(warning) : "",
    findings: done ? (0, check_report.m$)(findings).text : "",
    report: path
   };
  }
  var units = __webpack_require__(2958);
  var markdown_parts = __webpack_require__(5340);
  var sanitise = __webpack_require__(7600);
  const DONE = {
   publish: "📦 published",
   grant: "🤝 granted",
   revoke: "✋ revoked",
   delete: "🗑️ deleted",
   attach: "🔗 layers of"
  };
  function activityTable(activity, since, room) {
   if (!activity) return [];
   const from = since === undefined ? "" : ` since ${since.slice(0, 16).replace("T", " ")} UTC`;
   if (activity.length === 0) return [ `**Activity**${from}: none.` ];
   const sorted = activity.toSorted((a, b) => Number(b.unexpected ?? false) - Number(a.unexpected ?? false));
   const [rows, more] = (0, markdown_parts.Ku)(sorted, room, rowText);
   const table = [ (0, markdown_parts.nM)([ "When", "What", "Who", "From" ]), "|:--|:--|:--|:--|", ...rows ].join("\n");
   const title = `Activity${from}: ${(0, units.B4)(activity.length)} call${activity.length === 1 ? "" : "s"}`;
   return [ (0, markdown_parts.TM)(title, [ table, "", ...(0, markdown_parts.xz)("report", more, "calls") ]) ];
  }
  function rowText(one) {
   const {at: at, action: action, subject: subject, detail: detail, principal: principal, sourceAddress: sourceAddress, userAgent: userAgent, errorCode: errorCode, unexpected: unexpected} = one;
   const refused = errorCode === undefined ? "" : ` (refused: ${(0, sanitise.wD)((0, markdown_parts.vI)(errorCode, 60))})`;
   return (0, markdown_parts.nM)([ (0, sanitise.wD)(at), `${DONE[action]} ${(0, sanitise.aY)((0, markdown_parts.vI)(subject, 150))} ${(0, 
   sanitise.wD)((0, markdown_parts.vI)(detail, 200))}${refused}`, `${unexpected ? "❗ " : ""}${(0, sanitise.aY)((0, markdown_parts.vI)(principal, 200))}`, `${(0, 
   sanitise.wD)((0, markdown_parts.vI)(sourceAddress, 60))}<br>${(0, sanitise.wD)((0, markdown_parts.vI)(userAgent, 80))}` ]);
  }
  const DAY = 864e5;
  const NAMED = 4;
  function layerAuditTable(layers, now, room) {
   const rows = layers.flatMap(rowsOf);
   const others = layers.reduce((sum, {versions: versions}) => sum + versions.length, 0) - rows.length;
   if (rows.length === 0) return [];
   const [shown, more] = (0, markdown_parts.Ku)(rows, room, one => audit_table_rowText(one, now));
   const head = (0, markdown_parts.nM)([ "Layer", "Version", "Age", "Functions", "Shared with", "State" ]);
   return [ [ head, "|:--|--:|--:|:--|:--|:--|", ...shown ].join("\n"), ...(0, markdown_parts.xz)("report", more, "rows"), ...others > 0 ? [ `${(0, 
   units.B4)(others)} older version${others === 1 ? "" : "s"} that nobody has or may use ${others === 1 ? "is" : "are"} in the report.` ] : [] ];
  }
  function rowsOf(layer) {
   const there = layer.versions.filter(({state: state}) => state === "there");
   const isNewest = ({version: version}) => layer.account === undefined && version === there[0]?.version;
   return layer.versions.flatMap(version => {
    const isTold = isNewest(version) || version.functions.length > 0 || version.sharedWith.length > 0;
    const newer = there.filter(other => other.version > version.version).length;
    return isTold ? [ {
     layer: layer,
     version: version,
     newer: newer
    } ] : [];
   });
  }
  function audit_table_rowText({layer: layer, version: version, newer: newer}, now) {
   return (0, markdown_parts.nM)([ (0, sanitise.aY)((0, markdown_parts.vI)(layer.name, 140)) + (layer.account === undefined ? "" : `<br>of ${(0, 
   sanitise.wD)(layer.account)}`), String(version.version), (0, markdown_parts.UX)(age(version, now)), usersText(version.functions), version.sharedWith.slice(0, NAMED).map(one => (0, 
   sanitise.wD)((0, markdown_parts.vI)(one, 100))).join(", ") + (0, markdown_parts.v)(version.sharedWith.length - NAMED), (0, 
   markdown_parts.UX)(stateText(layer, version, newer)) ]);
  }
  function age({createdAt: createdAt}, now) {
   if (createdAt === undefined) return "";
   const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(createdAt)) / DAY));
   return `${(0, units.B4)(days)} d`;
  }
  function usersText(uses) {
   if (uses.length === 0) return "–";
   const shown = uses.slice(0, NAMED).map(userText).join(", ");
   return uses.length > NAMED ? `${shown}${(0, markdown_parts.v)(uses.length - NAMED)}` : shown;
  }
  function userText({function: name, versions: versions, aliases: aliases}) {
   if (aliases.length > 0) return `${(0, sanitise.aY)(name)} (${aliases.map(alias => (0, sanitise.wD)(alias)).join(", ")})`;
   if (versions.includes("$LATEST")) return (0, sanitise.aY)(name);
   const shown = versions.slice(0, 3).map(version => (0, sanitise.wD)(version));
   return `${(0, sanitise.aY)(name)} (version${versions.length === 1 ? "" : "s"} ${shown.join(", ")}${(0, markdown_parts.v)(versions.length - 3)})`;
  }
  function stateText({account: account}, {state: state, sharedWith: sharedWith}, newer) {
   switch (state) {
   case "deleted":
    return "🗑️ deleted";

   case "gone":
    return "🚫 gone or not granted";

   case "there":
    {
     const grants = sharedWith.includes("public") ? [ "🌍 public" ] : [];
     if (account !== undefined) return "🔗 granted";
     return [ newer === 0 ? "🆕 newest" : `⏪ ${(0, units.B4)(newer)} behind`, ...grants ].join(" · ");
    }
   }
  }
  const common_layers_NAMED = {
   items: 12,
   functions: 8
  };
  function commonLayers(common, room) {
   if (!common) return [];
   const [shown, more] = (0, markdown_parts.Ku)(common.layers, room, common_layers_rowText);
   const table = [ (0, markdown_parts.nM)([ "Would hold", "Layer", "Functions", "Less in total" ]), "|:--|--:|:--|--:|", ...shown ].join("\n");
   const none = "No two functions carry enough in common for a layer.";
   return [ "**Common dependencies**", ...common.layers.length > 0 ? [ table, ...(0, markdown_parts.xz)("report", more, "layers") ] : [ none ], readText(common), ...leftOut(common) ];
  }
  function common_layers_rowText({items: items, functions: functions, bytes: bytes, zippedBytes: zippedBytes, savedBytes: savedBytes}) {
   const names = items.slice(0, common_layers_NAMED.items).map(({name: name, version: version}) => (0, sanitise.aY)((0, markdown_parts.vI)(name, 120)) + (version ? ` ${(0, 
   sanitise.wD)((0, markdown_parts.vI)(version, 40))}` : ""));
   return (0, markdown_parts.nM)([ names.join(", ") + (0, markdown_parts.v)(items.length - common_layers_NAMED.items), `${(0, 
   units.z3)(bytes)}, about ${(0, units.z3)(zippedBytes)} zipped`, takers(functions), (0, units.z3)(savedBytes) ]);
  }
  function takers(functions) {
   const groups = [ [ "fits", "" ], [ "code first", "; once their code is without it: " ], [ "unknown", "; the size of whose layers is not known: " ], [ "five layers", "; with five layers already: " ] ];
   return groups.map(([fit, before]) => {
    const names = functions.filter(one => one.fit === fit).map(one => (0, sanitise.aY)(one.function));
    if (names.length === 0) return "";
    return before + names.slice(0, common_layers_NAMED.functions).join(", ") + (0, markdown_parts.v)(names.length - common_layers_NAMED.functions);
   }).join("").replace(/^; /, "");
  }
  function readText({lookedAt: lookedAt, readBytes: readBytes, zipBytes: zipBytes}) {
   const read = `${(0, units.z3)(readBytes)} of ${(0, units.z3)(zipBytes)}, ${(0, markdown_parts.pR)(readBytes, zipBytes)}`;
   return `The code of ${(0, units.B4)(lookedAt)} function${lookedAt === 1 ? "" : "s"} was looked at by the directories of the zips: ${read} was read.`;
  }
  function leftOut({beyondBudget: beyondBudget, unreadable: unreadable}) {
   const names = functions => functions.slice(0, 50).map(name => (0, sanitise.aY)(name)).join(", ") + (0, markdown_parts.v)(functions.length - 50);
   return [ ...beyondBudget.length > 0 ? [ (0, markdown_parts.TM)(`${(0, units.B4)(beyondBudget.length)} functions would have taken more than ${(0, 
   sanitise.aY)("max-read-percent")}`, [ names(beyondBudget) ]) ] : [], ...unreadable.length > 0 ? [ (0, markdown_parts.TM)(`The code of ${(0, 
   units.B4)(unreadable.length)} functions could not be read by parts`, [ names(unreadable.map(one => one.function)) ]) ] : [] ];
  }
  var finding_list = __webpack_require__(9278);
  var messages = __webpack_require__(8694);
  var runtime_cost = __webpack_require__(4424);
  const FINDINGS = {
   elsewhere: "report",
   findings: {
    items: 300,
    bytes: 15e4
   },
   notices: {
    items: 200,
    bytes: 8e4
   }
  };
  const TABLES = {
   layers: {
    items: 300,
    bytes: 15e4
   },
   common: {
    items: 40,
    bytes: 8e4
   },
   activity: {
    items: 200,
    bytes: 8e4
   },
   runtime: {
    items: 200,
    bytes: 12e4
   }
  };
  function auditSummary(report) {
   const {regions: regions, findings: findings} = report;
   const several = regions.length > 1;
   const shown = findings.map(one => ({
    ...one,
    path: several ? one.path.split("/")[0] ?? "" : ""
   }));
   return (0, markdown_parts.WZ)([ `### ${headline(report)}`, ...(0, messages.D)(report), ...(0, finding_list.Q)(shown, FINDINGS), ...regions.flatMap(region => {
    const sections = regionSections(report, region).filter(section => section !== "");
    return several && sections.length > 0 ? [ `#### ${(0, sanitise.aY)(region.region)}`, ...sections ] : sections;
   }) ]);
  }
  function headline(report) {
   const {findings: findings, failOn: failOn, problems: problems} = report;
   const {error: error, warning: warning, notice: notice} = (0, check_report.mQ)(findings);
   const found = [ ...(0, markdown_parts.hS)(error, "error"), ...(0, markdown_parts.hS)(warning, "warning"), ...(0, markdown_parts.hS)(notice, "notice") ];
   if (!isAudited(report)) return "❌ The audit could not be done";
   if (problems.length > 0) return `❌ The audit could not be done as a whole: ${found.join(", ") || "no finding"}`;
   if ((0, finding.J)(findings, failOn).length > 0) return `❌ Audit: ${found.join(", ")}`;
   return found.length > 0 ? `⚠️ Audit: ${found.join(", ")}` : "✅ Audit: no finding";
  }
  function regionSections(report, region) {
   const {regions: regions, startedAt: startedAt, activitySince: activitySince} = report;
   const share = ({items: items, bytes: bytes}) => ({
    items: Math.ceil(items / regions.length),
    bytes: Math.floor(bytes / regions.length)
   });
   return [ counts(region), ...layerAuditTable(region.layers, startedAt, share(TABLES.layers)), ...commonLayers(region.common, share(TABLES.common)), ...activityTable(region.activity, activitySince, share(TABLES.activity)), ...region.runtime ? (0, 
   runtime_cost.$)(region.runtime, share(TABLES.runtime)) : [] ];
  }
  function counts({counts: known, storage: storage}) {
   if (!known) return "";
   const {layers: layers, layerVersions: layerVersions, functions: functions, functionVersions: functionVersions} = known;
   const number = (count, what) => (0, markdown_parts.hS)(count, what)[0] ?? `no ${what}`;
   const parts = [ `${number(layers, "layer")} in ${number(layerVersions, "version")}`, `${number(functions, "function")} in ${number(functionVersions, "version")}`, ...storage ? [ `code storage ${(0, 
   units.z3)(storage.used)}, ${(0, markdown_parts.pR)(storage.used, storage.limit)} of ${(0, units.z3)(storage.limit)}` ] : [] ];
   return parts.join(" · ");
  }
  var sarif = __webpack_require__(5789);
  var scratch = __webpack_require__(2527);
  var write_sarif = __webpack_require__(7258);
  var announce = __webpack_require__(450);
  async function audit() {
   const report = startAuditReport();
   const interruption = (0, src_interruption.e)();
   let folder;
   let inputs;
   try {
    folder = (0, scratch.$)();
    inputs = readAuditInputs();
    report.failOn = inputs.failOn;
    (0, proxy_warning.Y)(report);
    const {auditRegions: auditRegions} = await Promise.all([ __webpack_require__.e(696), __webpack_require__.e(316), __webpack_require__.e(877), __webpack_require__.e(738), __webpack_require__.e(236) ]).then(__webpack_require__.bind(__webpack_require__, 1877));
    await interruption.within(auditRegions({
     inputs: inputs,
     report: report,
     interruption: interruption.signal
    }));
   } catch (error) {
    report.problems.push((0, conclude.g)(error));
   }
   report.findings.sort((a, b) => finding.o.indexOf(a.severity) - finding.o.indexOf(b.severity));
   if (isAudited(report)) (0, announce.yq)(report.findings, new Map);
   if (inputs?.sarifFile) share(inputs.sarifFile, report);
   const finished = finishAuditReport(report);
   await (0, conclude.E)({
    report: finished,
    path: folder && (0, external_node_path_.join)(folder, "report.json"),
    outputs: path => auditOutputs(finished, path),
    summary: () => auditSummary(finished),
    failures: failuresOf(finished)
   });
   interruption.end();
  }
  function share(file, report) {
   if (report.problems.length > 0) return;
   const {findings: findings, problems: problems} = report;
   const places = {
    sources: new Map,
    otherwise: ""
   };
   const log = (0, sarif.I)({
    findings: findings,
    problems: problems,
    layerName: "audit/"
   }, places, AUDIT_RULES);
   const problem = (0, write_sarif.l)(file, `${(0, sanitise.Pq)(log, 2)}\n`);
   if (problem) report.problems.push(problem);
  }
  function failuresOf({problems: problems, findings: findings, failOn: failOn}) {
   const bad = (0, finding.J)(findings, failOn);
   if (bad.length === 0) return problems;
   const rules = [ ...new Set(bad.map(({rule: rule}) => rule)) ].join(", ");
   return [ ...problems, {
    what: `The audit found what \`fail-on: ${failOn}\` fails for: ${rules}.`,
    fix: "The job summary says of each finding what to do; `ignore-rules` leaves out a rule that does not apply."
   } ];
  }
 },
 5930: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => failing,
   o: () => SEVERITIES
  });
  const SEVERITIES = [ "error", "warning", "notice" ];
  function failing(findings, failOn) {
   if (failOn === "never") return [];
   return findings.filter(({severity: severity}) => severity === "error" || severity === failOn);
  }
 },
 1239: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => familyOf,
   e: () => ignoredRules
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
  var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);
  function ignoredRules(rules) {
   const ids = (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.p_)("ignore-rules");
   const known = Object.keys(rules);
   const families = new Set(known.map(rule => familyOf(rule)));
   for (const id of ids) if (!known.includes(id) && !families.has(id)) throw unknownRule(id, known);
   return ids;
  }
  function familyOf(rule) {
   return `${rule.slice(0, rule.indexOf("/"))}/*`;
  }
  function unknownRule(id, known) {
   const [family = ""] = id.split("/");
   const near = known.filter(rule => rule.startsWith(`${family}/`) || rule.endsWith(`/${id}`));
   return new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`ignore-rules\` holds "${id}", which is no rule.`, near.length > 0 ? `Of that family there are ${near.join(", ")}.` : `docs/rules.md lists them all, for instance \`ignore-rules: ${known[0] ?? ""}, ${familyOf(known.at(-1) ?? "")}\`.`);
  }
 },
 9541: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => readLayerSelectors
  });
  var _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3755);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);
  var _layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8110);
  var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5691);
  const PATTERN = /^[a-zA-Z0-9-_*?]+$/;
  function readLayerSelectors(input) {
   return (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.p_)(input).map(text => {
    if (!/[*?[\]]/.test(text)) return {
     kind: "name",
     name: (0, _layer_js__WEBPACK_IMPORTED_MODULE_2__.M)(text, input)
    };
    if (PATTERN.test(text) && text.length <= _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.layerNameCharacters) return {
     kind: "glob",
     pattern: text
    };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`\`${input}\` holds the pattern "${text}".`, `A pattern is made of letters, digits, hyphens and underscores, \`*\` for any characters and \`?\` for one, at most ${_checks_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.layerNameCharacters}.`);
   });
  }
 },
 5934: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => findSource,
   v: () => inWorkspace
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6762);
  var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8616);
  function findSource(path, workspace) {
   const lexical = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
   if (!isThere(lexical)) throw missing(path, workspace);
   const {location: location, stat: stat} = follow(path, lexical);
   if (isInside(lexical, workspace) && !isInside(location, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace))) {
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`"${path}" leads out of the workspace by a symbolic link, to "${location}".`, `Copy what belongs to the layer into the workspace, or name the place itself: \`path: ${location}\`.`);
   }
   if (stat.isDirectory()) return {
    kind: "folder",
    location: location
   };
   if (stat.isFile() && path.toLowerCase().endsWith(".zip")) return {
    kind: "zip",
    location: location
   };
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`"${path}" is neither a folder nor a .zip file.`, "Set `path` to the folder whose content becomes /opt, or to a ready archive whose name ends in .zip.");
  }
  function isThere(path) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, {
     throwIfNoEntry: false
    }) !== undefined;
   } catch (error) {
    return (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_3__.x)(error) !== "ENOTDIR";
   }
  }
  function follow(path, lexical) {
   try {
    const location = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(lexical);
    return {
     location: location,
     stat: (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(location)
    };
   } catch (error) {
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`"${path}" cannot be opened (${(0, _unreadable_js__WEBPACK_IMPORTED_MODULE_3__.x)(error)}).`, "Check that the link points to something and that the job may read it.");
   }
  }
  function missing(path, workspace) {
   return new _problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`There is nothing at "${path}" in ${workspace}.`, "Check `path`, and that a step before this one checks out (`uses: actions/checkout`) or builds the layer.");
  }
  function isInside(path, folder) {
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
   return way === "" || way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, way) === path;
  }
  function inWorkspace({kind: kind, location: location}, {path: path, prefix: prefix}, workspace) {
   const below = prefix !== "" && path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : path;
   const place = kind === "zip" ? location : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(location, below);
   const root = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
   return isInside(place, root) ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, place).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/") : undefined;
  }
 },
 4459: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   QD: () => finishCheckReport,
   Zp: () => startCheckReport,
   m$: () => findingsOutput,
   mQ: () => countsOf
  });
  var _checks_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5930);
  var _output_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6528);
  const MAX_FINDINGS_LENGTH = 2e5;
  function startCheckReport() {
   return {
    schema: 1,
    action: "check",
    layerName: "",
    outcome: "failed",
    startedAt: (new Date).toISOString(),
    finishedAt: "",
    runtimes: [],
    architectures: [],
    failOn: "error",
    findings: [],
    removable: [],
    compared: false,
    wouldPublish: "unknown",
    warnings: [],
    problems: []
   };
  }
  function finishCheckReport(report) {
   const {findings: findings, problems: problems, warnings: warnings} = report;
   const {shown: shown} = findingsOutput(findings);
   return {
    ...report,
    outcome: problems.length > 0 || (0, _checks_finding_js__WEBPACK_IMPORTED_MODULE_1__.J)(findings, report.failOn).length > 0 ? "failed" : "passed",
    finishedAt: (new Date).toISOString(),
    warnings: [ ...warnings, ...(0, _output_list_js__WEBPACK_IMPORTED_MODULE_0__.D)("findings", shown, findings.length) ]
   };
  }
  function countsOf(findings) {
   const counts = {
    error: 0,
    warning: 0,
    notice: 0
   };
   for (const {severity: severity} of findings) counts[severity] += 1;
   return counts;
  }
  function findingsOutput(findings) {
   const items = findings.map(({rule: rule, severity: severity, path: path, message: message, fix: fix}) => ({
    rule: rule,
    severity: severity,
    path: path,
    message: message,
    fix: fix
   }));
   return (0, _output_list_js__WEBPACK_IMPORTED_MODULE_0__.C)(items, MAX_FINDINGS_LENGTH);
  }
 },
 5789: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => sarif
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5340);
  var _sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7600);
  const MAX_RESULTS = 5e3;
  const MAX_MESSAGE = 1e3;
  const LEVELS = {
   error: "error",
   warning: "warning",
   notice: "note"
  };
  function sarif({findings: findings, layerName: layerName, problems: problems}, places, rules) {
   const ids = Object.keys(rules);
   const fingerprint = fingerprints(layerName);
   return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [ {
     tool: {
      driver: {
       name: "publish-layer",
       rules: ids.map(id => descriptor(id, rules[id] ?? ""))
      }
     },
     automationDetails: {
      id: `publish-layer/${encodeURIComponent((0, _sanitise_js__WEBPACK_IMPORTED_MODULE_2__.pj)(layerName))}/`
     },
     invocations: [ {
      executionSuccessful: problems.length === 0
     } ],
     results: findings.slice(0, MAX_RESULTS).map(finding => ({
      ...result(finding, places),
      ...Object.hasOwn(rules, finding.rule) && {
       ruleIndex: ids.indexOf(finding.rule)
      },
      partialFingerprints: {
       primaryLocationLineHash: fingerprint(finding)
      }
     }))
    } ]
   };
  }
  function descriptor(id, description) {
   const text = {
    text: description
   };
   return {
    id: id,
    shortDescription: text,
    fullDescription: text,
    help: text
   };
  }
  function result({rule: rule, severity: severity, path: path, message: message, fix: fix}, {sources: sources, otherwise: otherwise}) {
   const uri = relativeUri(sources.get(path) ?? otherwise);
   return {
    ruleId: (0, _sanitise_js__WEBPACK_IMPORTED_MODULE_2__.pj)(rule),
    level: LEVELS[severity],
    message: {
     text: [ message, fix ].map(sentence).join(" ")
    },
    locations: [ {
     physicalLocation: {
      artifactLocation: {
       uri: uri,
       uriBaseId: "%SRCROOT%"
      },
      region: {
       startLine: 1,
       startColumn: 1,
       endLine: 1,
       endColumn: 1
      }
     }
    } ]
   };
  }
  function sentence(text) {
   return (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__.vI)(text, MAX_MESSAGE).replaceAll("](", "] (");
  }
  function relativeUri(path) {
   return (0, _sanitise_js__WEBPACK_IMPORTED_MODULE_2__.cT)(path).toWellFormed().split("/").map(encodeURIComponent).join("/") || ".";
  }
  function fingerprints(layerName) {
   const seen = new Map;
   return ({rule: rule, path: path, key: key}) => {
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([ layerName, rule, path, ...key === undefined ? [] : [ key ] ])).digest("hex");
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return `${hash}:${number}`;
   };
  }
 },
 1428: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => writeInWorkspace
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  const {O_WRONLY: O_WRONLY = 0, O_CREAT: O_CREAT = 0, O_TRUNC: O_TRUNC = 0, O_NOFOLLOW: O_NOFOLLOW = 0} = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
  function writeInWorkspace(name, workspace, text) {
   const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, name);
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
   let made = folder;
   while (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(made)) made = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(made);
   const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), made);
   const isInside = !inside.startsWith("..") && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
   if (isInside && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(made) !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, 
   node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), inside)) throw Object.assign(new Error("a link leads elsewhere"), {
    code: "ELOOP"
   });
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, {
    recursive: true
   });
   const fd = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 438);
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(fd, text);
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
   }
  }
 },
 7258: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => writeSarif
  });
  var _layer_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8616);
  var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4959);
  var _write_in_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1428);
  function writeSarif(file, text) {
   try {
    (0, _write_in_workspace_js__WEBPACK_IMPORTED_MODULE_2__.A)(file, process.env["GITHUB_WORKSPACE"] || process.cwd(), text);
    _log_js__WEBPACK_IMPORTED_MODULE_1__.Rm.info(`SARIF written to ${file}`);
    return undefined;
   } catch (error) {
    return {
     what: `The SARIF file "${file}" cannot be written (${(0, _layer_unreadable_js__WEBPACK_IMPORTED_MODULE_0__.x)(error)}).`,
     fix: "Set `sarif-file` to a plain file in the workspace, for instance `sarif-file: layer.sarif`."
    };
   }
  }
 }
};
