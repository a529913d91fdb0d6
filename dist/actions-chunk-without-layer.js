export const id = 1170;

export const ids = [ 1170 ];

export const modules = {
 42126: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BS: () => byLayer,
   GU: () => inRuns,
   HD: () => totalCodeSize,
   fb: () => reasonCounts
  });
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38936);
  function byLayer(versions) {
   const layers = new Map;
   for (const version of versions) {
    const known = layers.get(version.layer);
    if (known) known.push(version); else layers.set(version.layer, [ version ]);
   }
   return [ ...layers ];
  }
  function totalCodeSize(versions) {
   return versions.reduce((sum, {codeSize: codeSize = 0}) => sum + codeSize, 0);
  }
  function inRuns(numbers) {
   const runs = [];
   for (const number of [ ...numbers ].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number; else runs.push([ number, number ]);
   }
   const text = ([from, to]) => to - from < 2 ? listed(from, to) : `${from} to ${to}`;
   return runs.map(text).join(", ");
  }
  function listed(from, to) {
   return from === to ? String(from) : `${from}, ${to}`;
  }
  const REASONS = {
   newest: "among the newest",
   recent: "superseded too recently",
   report: "current by a report",
   record: "in a record",
   parameter: "in a parameter",
   "in-use": "in use",
   shared: "shared"
  };
  function reasonCounts(versions) {
   const count = reason => versions.filter(version => version.reason === reason).length;
   return Object.entries(REASONS).filter(([reason]) => count(reason) > 0).map(([reason, words]) => `${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(count(reason))} ${words}`).join(", ");
  }
 },
 51170: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   attach: () => attach,
   audit: () => audit,
   promote: () => promote,
   prune: () => prune,
   rollback: () => rollback
  });
  var forks = __webpack_require__(27644);
  var lambda_arn = __webpack_require__(24750);
  var problem = __webpack_require__(14748);
  var account_ids = __webpack_require__(8959);
  var layer_patterns = __webpack_require__(76240);
  var inputs_layer = __webpack_require__(96113);
  var partition = __webpack_require__(12457);
  var read = __webpack_require__(15691);
  var inputs_region = __webpack_require__(76939);
  var rollout = __webpack_require__(71222);
  function readAttachInputs() {
   const region = (0, inputs_region.z)();
   const change = readChange();
   (0, read.mw)("functions");
   return {
    change: change,
    ...(0, rollout.nm)([ "rollback", "stop" ]),
    attach: (0, rollout.K0)(),
    ...(0, rollout.gx)(),
    ...(0, read.Qq)("search-from") && {
     searchFrom: (0, read.rD)("search-from", 1)
    },
    allowedAccountIds: (0, account_ids.q)("allowed-account-ids"),
    dryRun: (0, read.zM)("dry-run"),
    ...region && {
     region: region
    }
   };
  }
  function readChange() {
   const layer = (0, read.mw)("layer");
   const mode = (0, read.Yq)("mode", [ "attach", "detach" ]);
   if (mode === "attach") return {
    mode: mode,
    layer: readReference(layer)
   };
   refuseBesideDetach();
   (0, layer_patterns.W)("layer", [ layer ]);
   return {
    mode: mode,
    layer: layer
   };
  }
  function refuseBesideDetach() {
   const name = [ "replaces", "search-from" ].find(one => (0, read.Qq)(one));
   const given = name ?? ((0, read.Yq)("attach", [ "named", "always", "never" ]) === "named" ? undefined : "attach");
   if (given === undefined) return;
   throw new problem.A(`\`${given}\` is given, and with \`mode: detach\` no layer comes in the place of the one that is taken off.`, `Take \`${given}\` out, or \`mode: detach\`.`);
  }
  const PARAMETER = /^(?:\/[\w.-]+)+$|^[\w.-]+$/;
  function readReference(given) {
   const layer = (0, lambda_arn.i3)(given);
   if (layer) {
    (0, partition.A)("layer", given, layer);
    return {
     kind: "version",
     layer: layer
    };
   }
   const [, of] = /^(.+):latest$/s.exec(given) ?? [];
   if (of !== undefined) return latestOf(of, given);
   if (!given.startsWith("ssm:")) throw noReference(given);
   const name = given.slice("ssm:".length);
   if (PARAMETER.test(name)) return {
    kind: "parameter",
    name: name
   };
   throw new problem.A(`\`layer\` is "${given}", and "${name}" is no parameter's name.`, "A name has levels of letters, digits and _ . - behind slashes, for instance `layer: ssm:/layers/base`.");
  }
  function latestOf(layer, given) {
   if (!layer.startsWith("arn:")) return {
    kind: "latest",
    layer: (0, inputs_layer.M)(layer, "layer")
   };
   const version = (0, lambda_arn.i3)(`${layer}:1`);
   if (!version) throw noReference(given);
   (0, partition.A)("layer", given, version);
   return {
    kind: "latest",
    layer: layer
   };
  }
  function noReference(given) {
   const isName = /^[a-zA-Z0-9-_]+$/.test(given);
   const isLayer = (0, lambda_arn.i3)(`${given}:1`) !== undefined;
   return new problem.A(`\`layer\` is "${given}", which does not say which version functions get.`, isName || isLayer ? `For the newest one: \`layer: ${given}:latest\`.` : "Give the ARN of a version, `ssm:` with the name of a parameter that has one, or the newest version of a layer: `layer: base:latest`, `layer: arn:aws:lambda:REGION:ACCOUNT:layer:NAME:latest`.");
  }
  var result = __webpack_require__(41626);
  var functions_output = __webpack_require__(75327);
  var output_list = __webpack_require__(36528);
  function startAttachReport() {
   return {
    schema: 1,
    action: "attach",
    mode: "attach",
    layerName: "",
    dryRun: false,
    outcome: "failed",
    startedAt: (new Date).toISOString(),
    finishedAt: "",
    plan: [],
    functions: [],
    warnings: [],
    problems: []
   };
  }
  function finishAttachReport(report) {
   const {functions: functions, warnings: warnings} = report;
   const {shown: shown} = (0, functions_output.t)(functions);
   return {
    ...report,
    outcome: outcomeOf(report),
    finishedAt: (new Date).toISOString(),
    warnings: [ ...warnings, ...(0, output_list.D)("functions", shown, functions.length) ]
   };
  }
  function outcomeOf({problems: problems, dryRun: dryRun, functions: functions, mode: mode}) {
   if (problems.length > 0) return "failed";
   if (dryRun) return "planned";
   if (!functions.some(({status: status}) => status === "updated")) return "unchanged";
   return mode === "attach" ? "attached" : "detached";
  }
  function attachOutputs({functions: functions, layerVersionArn: layerVersionArn = "", rollout: rollout, dryRun: dryRun}, path) {
   const isPlanned = functions.some(({status: status, wave: wave}) => status === "skipped" && wave !== undefined);
   return {
    changed: String(dryRun ? isPlanned : functions.some(result.Hq)),
    "layer-version-arn": layerVersionArn,
    version: layerVersionArn && (0, lambda_arn.e1)(layerVersionArn),
    functions: (0, functions_output.t)(functions).text,
    ...(0, functions_output.V)(functions),
    report: path,
    record: rollout?.record ?? ""
   };
  }
  var layer_moves = __webpack_require__(10749);
  var format = __webpack_require__(38936);
  var sanitise = __webpack_require__(89485);
  var alerts = __webpack_require__(59697);
  var markdown_parts = __webpack_require__(65340);
  var rollout_ending = __webpack_require__(6745);
  var report_rollout = __webpack_require__(8235);
  function attachSummary(report) {
   const {layerVersionArn: layerVersionArn, dryRun: dryRun, functions: functions, rollout: rollout} = report;
   return (0, markdown_parts.WZ)([ `### ${headline(report)}`, layerVersionArn ? `Layer version ${(0, sanitise.aY)(layerVersionArn)}` : "", ...(0, 
   alerts.C)(report), (0, report_rollout.c)(report), ...(0, alerts.i)(report.plan), ...movesList(report), ...(0, report_rollout.k)({
    functions: functions,
    dryRun: dryRun,
    ...rollout && {
     rollout: rollout
    }
   }) ]);
  }
  const MOVES = {
   items: 30,
   bytes: 3e4
  };
  function movesList({dryRun: dryRun, functions: functions}) {
   const moves = dryRun ? [] : (0, layer_moves.o)(functions);
   const [shown, more] = (0, markdown_parts.Ku)(moves, MOVES, move => `- ${(0, markdown_parts.CS)(move)}`);
   return [ shown.join("\n"), ...(0, markdown_parts.xz)("report", more, "changes") ];
  }
  function headline(report) {
   const {outcome: outcome, functions: functions} = report;
   const layer = layerText(report);
   switch (outcome) {
   case "failed":
    return `❌ ${layer}: ${(0, rollout_ending.z6)(report) === "not started" ? "failed" : (0, rollout_ending.fg)(report)}`;

   case "planned":
    return `📝 ${layer}: plan${(0, rollout_ending.kr)(report)}, nothing was written`;

   case "unchanged":
    return `➖ ${layer}: nothing to change`;

   case "attached":
    return `✅ ${layer}: attached to ${(0, rollout_ending.oI)(functions)}`;

   case "detached":
    return `✅ ${layer}: detached from ${(0, rollout_ending.oI)(functions)}`;
   }
  }
  function layerText({layerName: layerName, layerVersionArn: layerVersionArn}) {
   if (layerVersionArn) return `Layer ${(0, sanitise.aY)((0, format.vI)((0, lambda_arn.tW)(layerVersionArn), 160))}`;
   return layerName ? `Layer ${(0, sanitise.aY)((0, format.vI)(layerName, 140))}` : "Attach";
  }
  var environment_warnings = __webpack_require__(56248);
  var run_action = __webpack_require__(84372);
  async function attach() {
   const report = startAttachReport();
   await (0, run_action.C)({
    report: report,
    run: async ({folder: folder, interruption: interruption}) => {
     const inputs = readAttachInputs();
     report.mode = inputs.change.mode;
     report.dryRun = inputs.dryRun;
     (0, forks.A)("attach", inputs);
     (0, environment_warnings.N)(report);
     const {attachLayer: attachLayer} = await Promise.all([ __webpack_require__.e(1696), __webpack_require__.e(7203), __webpack_require__.e(1559), __webpack_require__.e(7443), __webpack_require__.e(7271), __webpack_require__.e(1365) ]).then(__webpack_require__.bind(__webpack_require__, 99010));
     await attachLayer({
      inputs: inputs,
      report: report,
      folder: folder,
      interruption: interruption
     });
    },
    finish: finishAttachReport,
    outputs: attachOutputs,
    summary: attachSummary
   });
  }
  var external_node_path_ = __webpack_require__(76760);
  const AUDIT_RULES = {
   "audit/behind": "A function has an older version of a layer than the newest there is.",
   "audit/mixed-versions": "Functions of one environment have different versions of one layer.",
   "audit/durable-without-alias": "A durable function with layers has no alias, so that a changed layer reaches executions that are under way.",
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
  var inputs_functions = __webpack_require__(32674);
  var ignore_rules = __webpack_require__(61239);
  var limits = __webpack_require__(28569);
  const PATTERN = /^[a-zA-Z0-9-_*?]+$/;
  function readLayerSelectors(input) {
   return (0, read.p_)(input).map(text => {
    if (!/[*?[\]]/.test(text)) return {
     kind: "name",
     name: (0, inputs_layer.M)(text, input)
    };
    if (PATTERN.test(text) && text.length <= limits.b.layerNameCharacters) return {
     kind: "glob",
     pattern: text
    };
    throw new problem.A(`\`${input}\` holds the pattern "${text}".`, `A pattern is made of letters, digits, hyphens and underscores, \`*\` for any characters and \`?\` for one, at most ${limits.b.layerNameCharacters}.`);
   });
  }
  var regions = __webpack_require__(89662);
  function readAuditInputs() {
   const since = readSince();
   const layers = readLayerSelectors("layer-names");
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
    sbom: readSbomFolder(),
    failOn: (0, read.Yq)("fail-on", [ "error", "warning", "never" ]),
    ignoreRules: (0, ignore_rules.e)({
     rules: Object.keys(AUDIT_RULES),
     havePackages: false
    }),
    sarifFile: (0, read.Qq)("sarif-file")
   };
  }
  function readFunctions() {
   const functions = (0, inputs_functions["do"])();
   const aliased = functions.find(fn => fn.kind === "name" && fn.alias !== undefined);
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
    throw new problem.A("`allowed-principals` is given without `since`, so CloudTrail is not asked.", "Say how far back CloudTrail is asked, for instance `since: 30d`.");
   }
   const odd = principals.find(principal => !/^(?:[*?]|arn:|[a-z0-9.-]+\.amazonaws\.com)/.test(principal));
   if (odd === undefined) return principals;
   throw new problem.A(`\`allowed-principals\` holds "${odd}", which is neither an ARN nor a service.`, "Write ARNs, with `*` for any characters: `arn:aws:iam::123456789012:role/deploy-*`; or a service, `cloudformation.amazonaws.com`.");
  }
  function readShare() {
   const percent = (0, read.rD)("max-read-percent", 1);
   if (percent <= 100) return percent / 100;
   throw new problem.A(`\`max-read-percent\` is "${percent}", more than all.`, "Write a percentage of the bytes of the functions' zips, for instance `max-read-percent: 3`.");
  }
  function readSbomFolder() {
   const folder = (0, read.Qq)("sbom").replace(/(?<=.)\/+$/, "");
   if (folder === "") return "";
   if (/\.json$/i.test(folder)) {
    throw new problem.A(`\`sbom\` is "${folder}", and the audit writes a bill of materials for each layer version.`, "Name a folder in the workspace, for instance `sbom: sboms`.");
   }
   if (!(0, external_node_path_.isAbsolute)(folder) && !/^\.\.(?:[/\\]|$)/.test((0, external_node_path_.normalize)(folder))) return folder;
   throw new problem.A(`\`sbom\` is "${folder}", which is not in the workspace.`, "Name a folder in the workspace, for instance `sbom: sboms`.");
  }
  var finding = __webpack_require__(15930);
  var check_report = __webpack_require__(4459);
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
  function auditFailures({problems: problems, findings: findings, failOn: failOn}) {
   const rules = (0, finding.XZ)(findings, failOn);
   if (rules === "") return problems;
   const what = `The audit found what \`fail-on: ${failOn}\` fails for: ${rules}.`;
   const fix = "The job summary says of each finding what to do; `ignore-rules` leaves out a rule that does not apply.";
   return [ ...problems, {
    what: what,
    fix: fix
   } ];
  }
  function finishAuditReport(report) {
   const {findings: findings, warnings: warnings} = report;
   const {shown: shown} = (0, check_report.m$)(findings);
   return {
    ...report,
    findings: findings.toSorted((a, b) => finding.oC.indexOf(a.severity) - finding.oC.indexOf(b.severity)),
    outcome: auditFailures(report).length > 0 ? "failed" : "passed",
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
   const title = `Activity${from}: ${(0, format.B4)(activity.length)} call${activity.length === 1 ? "" : "s"}`;
   return [ (0, markdown_parts.TM)(title, [ table, "", ...(0, markdown_parts.xz)("report", more, "calls") ]) ];
  }
  function rowText(activity) {
   const {at: at, action: action, subject: subject, detail: detail, principal: principal, sourceAddress: sourceAddress, userAgent: userAgent, errorCode: errorCode, unexpected: unexpected} = activity;
   const refused = errorCode === undefined ? "" : ` (refused: ${(0, sanitise.wD)((0, format.vI)(errorCode, 60))})`;
   return (0, markdown_parts.nM)([ (0, sanitise.wD)(at), `${DONE[action]} ${(0, sanitise.aY)((0, format.vI)(subject, 150))} ${(0, 
   sanitise.wD)((0, format.vI)(detail, 200))}${refused}`, `${unexpected ? "❗ " : ""}${(0, sanitise.aY)((0, format.vI)(principal, 200))}`, `${(0, 
   sanitise.wD)((0, format.vI)(sourceAddress, 60))}<br>${(0, sanitise.wD)((0, format.vI)(userAgent, 80))}` ]);
  }
  const DAY = 864e5;
  const NAMED = 4;
  function layerAuditTable(layers, now, room) {
   const rows = layers.flatMap(rowsOf);
   const others = layers.reduce((sum, {versions: versions}) => sum + versions.length, 0) - rows.length;
   if (rows.length === 0) return [];
   const [shown, more] = (0, markdown_parts.Ku)(rows, room, entry => audit_table_rowText(entry, now));
   const head = (0, markdown_parts.nM)([ "Layer", "Version", "Age", "Functions", "Shared with", "State" ]);
   return [ [ head, "|:--|--:|--:|:--|:--|:--|", ...shown ].join("\n"), ...(0, markdown_parts.xz)("report", more, "rows"), ...others > 0 ? [ `${(0, 
   format.B4)(others)} older version${others === 1 ? "" : "s"} that nobody has or may use ${others === 1 ? "is" : "are"} in the report.` ] : [] ];
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
   return (0, markdown_parts.nM)([ (0, sanitise.aY)((0, format.vI)(layer.name, 140)) + (layer.account === undefined ? "" : `<br>of ${(0, 
   sanitise.wD)(layer.account)}`), String(version.version), (0, markdown_parts.UX)(age(version, now)), usersText(version.functions), version.sharedWith.slice(0, NAMED).map(principal => (0, 
   sanitise.wD)((0, format.vI)(principal, 100))).join(", ") + (0, format.v)(version.sharedWith.length - NAMED), (0, markdown_parts.UX)(stateText(layer, version, newer)) ]);
  }
  function age({createdAt: createdAt}, now) {
   if (createdAt === undefined) return "";
   const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(createdAt)) / DAY));
   return `${(0, format.B4)(days)} d`;
  }
  function usersText(uses) {
   if (uses.length === 0) return "–";
   const shown = uses.slice(0, NAMED).map(userText).join(", ");
   return uses.length > NAMED ? `${shown}${(0, format.v)(uses.length - NAMED)}` : shown;
  }
  function userText({function: name, versions: versions, aliases: aliases}) {
   if (aliases.length > 0) return `${(0, sanitise.aY)(name)} (${aliases.map(alias => (0, sanitise.wD)(alias)).join(", ")})`;
   if (versions.includes("$LATEST")) return (0, sanitise.aY)(name);
   const shown = versions.slice(0, 3).map(version => (0, sanitise.wD)(version));
   return `${(0, sanitise.aY)(name)} (version${versions.length === 1 ? "" : "s"} ${shown.join(", ")}${(0, format.v)(versions.length - 3)})`;
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
     return [ newer === 0 ? "🆕 newest" : `⏪ ${(0, format.B4)(newer)} behind`, ...grants ].join(" · ");
    }
   }
  }
  var packages_result = __webpack_require__(92366);
  function sbomLine(sboms) {
   if (!sboms) return [];
   const {written: written, folder: folder} = sboms;
   const packages = written.reduce((sum, sbom) => sum + sbom.packages, 0);
   const incomplete = written.filter(({leftOut: leftOut}) => leftOut.length > 0).length;
   const parts = [ `${(0, format.hS)(written.length, "bill")[0] ?? "no bill"} of materials written to ${(0, sanitise.aY)((0, 
   format.vI)(folder, 140))}`, (0, packages_result.N)(packages), ...incomplete > 0 ? [ `${(0, format.B4)(incomplete)} not complete` ] : [] ];
   return [ parts.join(", ") ];
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
   const names = items.slice(0, common_layers_NAMED.items).map(({name: name, version: version}) => (0, sanitise.aY)((0, format.vI)(name, 120)) + (version ? ` ${(0, 
   sanitise.wD)((0, format.vI)(version, 40))}` : ""));
   return (0, markdown_parts.nM)([ names.join(", ") + (0, format.v)(items.length - common_layers_NAMED.items), `${(0, format.z3)(bytes)}, about ${(0, 
   format.z3)(zippedBytes)} zipped`, takers(functions), (0, format.z3)(savedBytes) ]);
  }
  function takers(functions) {
   const groups = [ [ "fits", "" ], [ "code first", "; once their code is without it: " ], [ "unknown", "; the size of whose layers is not known: " ], [ "five layers", "; with five layers already: " ] ];
   return groups.map(([fit, before]) => {
    const names = functions.filter(fn => fn.fit === fit).map(fn => (0, sanitise.aY)(fn.function));
    if (names.length === 0) return "";
    return before + names.slice(0, common_layers_NAMED.functions).join(", ") + (0, format.v)(names.length - common_layers_NAMED.functions);
   }).join("").replace(/^; /, "");
  }
  function readText({lookedAt: lookedAt, readBytes: readBytes, zipBytes: zipBytes}) {
   const read = `${(0, format.z3)(readBytes)} of ${(0, format.z3)(zipBytes)}, ${(0, markdown_parts.pR)(readBytes, zipBytes)}`;
   return `The code of ${(0, format.B4)(lookedAt)} function${lookedAt === 1 ? "" : "s"} was looked at by the directories of the zips: ${read} was read.`;
  }
  function leftOut({beyondBudget: beyondBudget, unreadable: unreadable}) {
   const names = functions => functions.slice(0, 50).map(name => (0, sanitise.aY)(name)).join(", ") + (0, format.v)(functions.length - 50);
   return [ ...beyondBudget.length > 0 ? [ (0, markdown_parts.TM)(`${(0, format.B4)(beyondBudget.length)} functions would have taken more than ${(0, 
   sanitise.aY)("max-read-percent")}`, [ names(beyondBudget) ]) ] : [], ...unreadable.length > 0 ? [ (0, markdown_parts.TM)(`The code of ${(0, 
   format.B4)(unreadable.length)} functions could not be read by parts`, [ names(unreadable.map(unread => unread.function)) ]) ] : [] ];
  }
  var finding_list = __webpack_require__(29278);
  var runtime_cost = __webpack_require__(84424);
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
   const shown = findings.map(finding => ({
    ...finding,
    path: several ? finding.path.split("/")[0] ?? "" : ""
   }));
   return (0, markdown_parts.WZ)([ `### ${audit_summary_headline(report)}`, ...(0, alerts.C)(report), ...(0, finding_list.Q)(shown, FINDINGS), ...regions.flatMap(region => {
    const sections = regionSections(report, region).filter(section => section !== "");
    return several && sections.length > 0 ? [ `#### ${(0, sanitise.aY)(region.region)}`, ...sections ] : sections;
   }) ]);
  }
  function audit_summary_headline(report) {
   const {findings: findings, failOn: failOn, problems: problems} = report;
   const {error: error, warning: warning, notice: notice} = (0, check_report.mQ)(findings);
   const found = [ ...(0, format.hS)(error, "error"), ...(0, format.hS)(warning, "warning"), ...(0, format.hS)(notice, "notice") ];
   if (!isAudited(report)) return "❌ The audit could not be done";
   if (problems.length > 0) return `❌ The audit could not be done as a whole: ${found.join(", ") || "no finding"}`;
   if ((0, finding.g2)(findings, failOn).length > 0) return `❌ Audit: ${found.join(", ")}`;
   return found.length > 0 ? `⚠️ Audit: ${found.join(", ")}` : "✅ Audit: no finding";
  }
  function regionSections(report, region) {
   const {regions: regions, startedAt: startedAt, activitySince: activitySince} = report;
   const share = ({items: items, bytes: bytes}) => ({
    items: Math.ceil(items / regions.length),
    bytes: Math.floor(bytes / regions.length)
   });
   return [ [ counts(region), ...sbomLine(region.sboms) ].join(" · "), ...layerAuditTable(region.layers, startedAt, share(TABLES.layers)), ...commonLayers(region.common, share(TABLES.common)), ...activityTable(region.activity, activitySince, share(TABLES.activity)), ...region.runtime ? (0, 
   runtime_cost.$)(region.runtime, share(TABLES.runtime)) : [] ];
  }
  function counts({counts: known, storage: storage}) {
   if (!known) return "";
   const {layers: layers, layerVersions: layerVersions, functions: functions, functionVersions: functionVersions} = known;
   const number = (count, what) => (0, format.hS)(count, what)[0] ?? `no ${what}`;
   const parts = [ `${number(layers, "layer")} in ${number(layerVersions, "version")}`, `${number(functions, "function")} in ${number(functionVersions, "version")}`, ...storage ? [ `code storage ${(0, 
   format.z3)(storage.used)}, ${(0, markdown_parts.pR)(storage.used, storage.limit)} of ${(0, format.z3)(storage.limit)}` ] : [] ];
   return parts.join(" · ");
  }
  var sarif = __webpack_require__(25789);
  var log_findings = __webpack_require__(78810);
  var write_sarif = __webpack_require__(5354);
  function reportAuditResults(report, sarifFile) {
   const finished = finishAuditReport(report);
   const {findings: findings, problems: problems} = finished;
   if (isAudited(finished)) (0, log_findings.H0)(findings, new Map);
   if (sarifFile === "" || problems.length > 0) return;
   const places = {
    sources: new Map,
    otherwise: ""
   };
   const content = (0, sarif.I)({
    findings: findings,
    problems: problems,
    layerName: "audit/"
   }, places, AUDIT_RULES);
   (0, write_sarif.l)(sarifFile, content, report);
  }
  async function audit() {
   const report = startAuditReport();
   let sarifFile = "";
   await (0, run_action.C)({
    report: report,
    run: async ({interruption: interruption}) => {
     const inputs = readAuditInputs();
     ({sarifFile: sarifFile} = inputs);
     report.failOn = inputs.failOn;
     (0, environment_warnings.N)(report);
     const {auditRegions: auditRegions} = await Promise.all([ __webpack_require__.e(1696), __webpack_require__.e(7203), __webpack_require__.e(1559), __webpack_require__.e(6444), __webpack_require__.e(1876) ]).then(__webpack_require__.bind(__webpack_require__, 1876));
     await auditRegions({
      inputs: inputs,
      report: report,
      interruption: interruption
     });
    },
    share: () => {
     reportAuditResults(report, sarifFile);
     return Promise.resolve();
    },
    finish: finishAuditReport,
    outputs: auditOutputs,
    summary: auditSummary,
    failures: auditFailures
   });
  }
  var shared_workspace = __webpack_require__(54270);
  var delivery = __webpack_require__(4960);
  const REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)[\w.-]{1,100}$/;
  const WORKFLOW = /^\.github\/workflows\/[\w. -]{1,200}\.ya?ml$/;
  function readRequiredAttestation() {
   const [repository, workflow] = [ (0, read.Qq)("require-attestation"), (0, read.Qq)("attestation-workflow") ];
   if (repository === "") {
    if (workflow === "") return undefined;
    throw new problem.A("`attestation-workflow` has no effect without `require-attestation`.", "Name the repository whose attestation is required as well: `require-attestation: owner/repo`.");
   }
   if (!REPOSITORY.test(repository)) {
    throw new problem.A(`\`require-attestation\` is "${repository}".`, "It is the repository whose workflow publishes the layer, `owner/repo`.");
   }
   const token = (0, read.Qq)("github-token");
   if (token === "") {
    throw new problem.A("`require-attestation` is given and `github-token` is empty, without which GitHub shows no attestation.", "Take `github-token` out, so that the job's own token serves, or give one that may read the attestations of that repository.");
   }
   return {
    repository: repository,
    token: token,
    ...workflow && {
     workflow: wholeWorkflow(workflow, repository)
    }
   };
  }
  function wholeWorkflow(workflow, repository) {
   const whole = workflow.startsWith(".github/") ? `${repository}/${workflow}` : workflow;
   const [owner = "", name = "", ...path] = whole.split("/");
   if (REPOSITORY.test(`${owner}/${name}`) && WORKFLOW.test(path.join("/"))) return whole;
   throw new problem.A(`\`attestation-workflow\` is "${workflow}".`, "It is `.github/workflows/publish.yml`, or `owner/repo/.github/workflows/publish.yml` for a reusable workflow of another repository.");
  }
  function readPromoteSource() {
   const from = readFrom((0, read.mw)("source"));
   const [role, zip] = [ (0, read.Qq)("source-role"), (0, read.Qq)("zip") ];
   if (role) refuseOddRole(role, from);
   if (role && zip && from.kind === "report") {
    throw new problem.A("`source-role` is given beside a report as `source` and a `zip`, from which everything is read.", "Take out `source-role`; the job that writes the zip is the one that needs it.");
   }
   const attestation = readRequiredAttestation();
   const accountIds = (0, account_ids.q)("source-account-ids");
   return {
    from: from,
    ...accountIds.length > 0 && {
     accountIds: accountIds
    },
    ...role && {
     role: role
    },
    ...zip && {
     zip: zip
    },
    ...attestation && {
     attestation: attestation
    }
   };
  }
  function readFrom(source) {
   if (!source.startsWith("arn:")) return {
    kind: "report",
    path: source
   };
   const layer = (0, lambda_arn.i3)(source);
   if (layer) {
    (0, partition.A)("source", source, layer);
    return {
     kind: "version",
     layer: layer
    };
   }
   const hasNoVersion = (0, lambda_arn.i3)(`${source}:1`) !== undefined;
   throw new problem.A(`\`source\` is "${source}", which is ${hasNoVersion ? "a layer's ARN without a version" : "no layer version's ARN"}.`, hasNoVersion ? `Add the version, for instance \`source: ${source}:1\`.` : "It is `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION`, or the path of the report of an earlier job.");
  }
  const ROLE = /^arn:(?<partition>aws[a-z-]*):iam::(?<account>\d{12}):role\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/;
  function refuseOddRole(role, from) {
   const partition = ROLE.exec(role)?.groups?.["partition"];
   if (!partition) {
    throw new problem.A(`\`source-role\` is "${role}".`, "It is the ARN of an IAM role, `arn:aws:iam::ACCOUNT:role/NAME`.");
   }
   if (from.kind === "report" || from.layer.partition === partition) return;
   throw new problem.A(`\`source-role\` is in the partition ${partition}, and \`source\` in ${from.layer.partition}.`, "Give a role of an account in the partition of the source.");
  }
  function readPromotion() {
   const source = readPromoteSource();
   if (source.from.kind === "version" && source.zip !== undefined) refuseBesideHandOver();
   return {
    source: source,
    inputsFor: inputsFor
   };
  }
  const OF_THE_SECOND_JOB = [ "functions", "share-with", "ssm-parameter", "regions", "s3-bucket", "layer-name" ];
  function refuseBesideHandOver() {
   const name = OF_THE_SECOND_JOB.find(one => (0, read.Qq)(one));
   if (!name) return;
   throw new problem.A(`\`${name}\` has no effect beside an ARN as \`source\` and a \`zip\`: this job only hands the zip over.`, `Give \`${name}\` to the job that has the report as \`source\`, or take \`zip\` out.`);
  }
  function inputsFor(sourceName) {
   const layerName = (0, inputs_layer.M)((0, read.Qq)("layer-name") || sourceName);
   return {
    layerName: layerName,
    ...(0, delivery.e)(layerName)
   };
  }
  var report_report = __webpack_require__(59521);
  var summary = __webpack_require__(16e3);
  function refuseOtherSourceAccount(layer, accountIds) {
   if (accountIds.length === 0 || accountIds.includes(layer.account)) return;
   throw new problem.A(`The source ${layer.arn} is of account ${layer.account}, which is not in \`source-account-ids\` (${accountIds.join(", ")}).`, "Look where `source` comes from: do not promote a version of an account that you do not know. If the account is right, add it to the list.");
  }
  var json = __webpack_require__(56949);
  var external_node_fs_ = __webpack_require__(73024);
  var artifact = __webpack_require__(99885);
  var open_file = __webpack_require__(68170);
  var system_code = __webpack_require__(15130);
  var source_version = __webpack_require__(10072);
  const MAX_BYTES = 32 * 1024 * 1024;
  const NAME = "report.json";
  function readSourceReport(path, workspace) {
   const [file, ...others] = reportsAt((0, external_node_path_.resolve)(workspace, path), path);
   if (file === undefined) {
    throw new problem.A(`There is no ${NAME} in ${path}.`, "Give the folder into which actions/download-artifact put it, or the file that the output `report` of the earlier job names.");
   }
   if (others.length > 0) {
    throw new problem.A(`There are ${others.length + 1} reports in ${path}, and each is of a job of its own.`, `Give one of them: \`source: ${(0, 
    external_node_path_.join)(path, (0, external_node_path_.relative)((0, external_node_path_.resolve)(workspace, path), file))}\`.`);
   }
   return sourceIn(parsed(file, path), path);
  }
  function reportsAt(place, path) {
   const files = (0, artifact.u)(place, name => name === NAME);
   if (files) return files;
   throw new problem.A(`There is nothing at ${path}.`, "`source` is the ARN of a layer version, or a path below the workspace or an absolute one; download the artifact in a step before.");
  }
  function parsed(file, path) {
   const text = contentOf(file, path);
   try {
    return (0, json.qY)(JSON.parse(text));
   } catch {
    throw noReport(path, "it is not JSON");
   }
  }
  function contentOf(file, path) {
   try {
    const {fd: fd, size: size} = (0, open_file.lf)(file);
    try {
     if (size > MAX_BYTES) throw noReport(path, `it has ${size} bytes`);
     const bytes = Buffer.alloc(size);
     return bytes.toString("utf8", 0, (0, open_file.lR)(fd, bytes, 0));
    } finally {
     (0, external_node_fs_.closeSync)(fd);
    }
   } catch (error) {
    throw error instanceof problem.A ? error : noReport(path, `it cannot be read, ${(0, system_code.x)(error)}`);
   }
  }
  function sourceIn(report, path) {
   const {schema: schema, action: action, regions: regions, source: source, outcome: outcome} = report;
   if (schema !== 1 || action !== "publish" && action !== "promote") throw noReport(path, "its `schema` and `action` are others");
   if (outcome === "failed" || outcome === "planned") throw notDone(path, outcome);
   if (regions !== undefined && !Array.isArray(regions)) throw noReport(path, "its `regions` are no list");
   const promoted = source === undefined ? undefined : taken(source, "`source`", path);
   const published = publishedIn(report, regions ?? [], path);
   if (!published && !promoted) {
    throw new problem.A(`${path} tells of no version: the job that wrote it published none and found none.`, "Look why that job failed, or give the ARN of a layer version as `source`.");
   }
   const reported = published && promoted ? merged(promoted, published, path) : published ?? promoted;
   refuseOtherName(reported, report, path);
   return reported;
  }
  function notDone(path, outcome) {
   return outcome === "planned" ? new problem.A(`${path} is the report of a dry run, which published nothing.`, "Give the report of a run without `dry-run`, or the ARN of a layer version as `source`.") : new problem.A(`${path} is the report of a job that failed, so the version in it may have been found wanting.`, "Look why it failed and run it again; to promote the version all the same, give its ARN as `source`.");
  }
  function refuseOtherName({arn: arn}, {source: source, layerName: layerName}, path) {
   if (source !== undefined || (0, source_version.uk)(arn)?.name === layerName) return;
   throw noReport(path, `it is of another layer than its version, ${arn}`);
  }
  function publishedIn(report, regions, path) {
   const found = regions.map(json.qY).find(({version: version}) => version !== undefined && version !== null);
   const {version: version, region: region} = found ?? report;
   if (version === undefined || version === null) return undefined;
   const {contentHash: contentHash} = (0, json.qY)(report["layer"]);
   const published = taken({
    contentHash: contentHash,
    ...(0, json.qY)(version)
   }, "`version`", path);
   if (found && (0, source_version.uk)(published.arn)?.region !== region) throw noReport(path, "a version in it is not in its region");
   return published;
  }
  function taken(value, where, path) {
   const source = (0, source_version.zI)(value);
   if (source) return source;
   const field = (0, source_version.YU)(value);
   const place = field === undefined ? "" : ` (see its \`${field}\`)`;
   throw noReport(path, `${where} in it is not what a layer version is${place}`);
  }
  function merged(source, published, path) {
   const isSame = key => source[key] === undefined || published[key] === undefined || source[key] === published[key];
   const both = (0, source_version.zI)({
    ...source,
    ...published
   });
   if (both && isSame("codeSha256") && isSame("codeSize") && isSame("contentHash")) return both;
   throw noReport(path, "its source and what was published of it differ");
  }
  function noReport(path, why) {
   return new problem.A(`${path} is no report of a layer that was published or promoted: ${why}.`, "Give the file that the output `report` of the earlier job names, as it was uploaded; it must be of the same major version of the action.");
  }
  async function promote() {
   const report = (0, report_report.Fg)("promote");
   await (0, run_action.C)({
    report: report,
    run: context => run({
     ...context,
     report: report
    }),
    finish: report_report.Ux,
    outputs: report_report.Yz,
    summary: summary.z
   });
  }
  async function run({report: report, folder: folder, interruption: interruption}) {
   report.layerName = (0, read.Qq)("layer-name");
   const workspace = (0, shared_workspace.i)();
   const {source: source, inputsFor: inputsFor} = readPromotion();
   const reported = reportedBy(source, workspace);
   const layer = (0, lambda_arn.i3)(reported.arn);
   if (layer) refuseOtherSourceAccount(layer, source.accountIds ?? []);
   const inputs = inputsFor(layer?.name ?? "");
   report.layerName = inputs.layerName;
   report.dryRun = inputs.dryRun;
   (0, forks.A)("promote", inputs);
   (0, environment_warnings.N)(report);
   const {promoteVersion: promoteVersion} = await Promise.all([ __webpack_require__.e(1696), __webpack_require__.e(1316), __webpack_require__.e(7203), __webpack_require__.e(1559), __webpack_require__.e(7443), __webpack_require__.e(1296), __webpack_require__.e(8220), __webpack_require__.e(1825), __webpack_require__.e(9729), __webpack_require__.e(534) ]).then(__webpack_require__.bind(__webpack_require__, 70534));
   await promoteVersion({
    inputs: inputs,
    source: source,
    reported: reported,
    report: report,
    folder: folder,
    workspace: workspace,
    interruption: interruption
   });
  }
  function reportedBy({from: from}, workspace) {
   return from.kind === "version" ? {
    arn: from.layer.arn
   } : readSourceReport(from.path, workspace);
  }
  var ssm_parameter = __webpack_require__(59216);
  const ANY_LAYER = "a".repeat(64);
  function readPruneInputs() {
   (0, read.mw)("layer-names");
   const layers = readLayerSelectors("layer-names");
   const includeShared = (0, read.zM)("include-shared");
   if (includeShared) refusePatternsAlone(layers);
   const parameter = readParameter(layers);
   return {
    layers: layers,
    maxLayers: maxLayers(layers),
    includeShared: includeShared,
    regions: (0, regions.e)(),
    keep: (0, read.rD)("keep", 5),
    keepDays: (0, read.Qq)("keep-days") ? (0, read.rD)("keep-days", 30) : 0,
    records: (0, read.p_)("records"),
    ...parameter !== undefined && {
     parameter: parameter
    },
    allowedAccountIds: (0, account_ids.q)("allowed-account-ids"),
    dryRun: (0, read.Qq)("dry-run") ? (0, read.zM)("dry-run") : true
   };
  }
  function readParameter(layers) {
   for (const layer of layers) (0, ssm_parameter.M)(layer.kind === "name" ? layer.name : ANY_LAYER);
   return (0, read.Qq)("ssm-parameter") || undefined;
  }
  function maxLayers(layers) {
   const most = (0, read.rD)("max-layers", 50);
   const count = layers.filter(({kind: kind}) => kind === "name").length;
   if (count <= most) return most;
   throw new problem.A(`\`layer-names\` lists ${count} layers, more than \`max-layers\` (${most}).`, `If that is meant, set \`max-layers: ${count}\`.`);
  }
  function refusePatternsAlone(layers) {
   if (layers.some(({kind: kind}) => kind === "name")) return;
   throw new problem.A("`include-shared` is true, and `layer-names` has patterns only, for which it does not hold.", "Name each layer whose shared versions may go, for instance `layer-names: greetings`, or take `include-shared` out.");
  }
  function startPruneReport() {
   return {
    schema: 1,
    action: "prune",
    layers: [],
    dryRun: true,
    outcome: "failed",
    startedAt: (new Date).toISOString(),
    finishedAt: "",
    plan: [],
    regions: [],
    freedBytes: 0,
    warnings: [],
    problems: []
   };
  }
  function finishPruneReport(report) {
   const {warnings: warnings} = report;
   const [deleted, kept] = [ prunedVersions(report, isDeletedOrPlanned), prunedVersions(report, isKept) ];
   return {
    ...report,
    outcome: prune_report_outcomeOf(report),
    finishedAt: (new Date).toISOString(),
    freedBytes: deleted.reduce((sum, {codeSize: codeSize = 0}) => sum + codeSize, 0),
    warnings: [ ...warnings, ...(0, output_list.D)("deleted", deletedOutput(report).shown, deleted.length), ...(0, output_list.D)("kept", keptOutput(report).shown, kept.length) ]
   };
  }
  function prune_report_outcomeOf(report) {
   if (report.problems.length > 0) return "failed";
   if (report.dryRun) return "planned";
   return prunedVersions(report, isDeletedOrPlanned).length > 0 ? "pruned" : "unchanged";
  }
  function prunedVersions({regions: regions}, isAsked = () => true) {
   return regions.flatMap(({region: region, versions: versions}) => versions.filter(isAsked).map(version => ({
    ...version,
    region: region
   })));
  }
  function isDeletedOrPlanned({status: status}) {
   return status === "deleted" || status === "planned";
  }
  function isKept({status: status}) {
   return status === "kept" || status === "failed" || status === "not-reached";
  }
  function pruneOutputs(report, path) {
   return {
    deleted: deletedOutput(report).text,
    kept: keptOutput(report).text,
    "versions-deleted": String(prunedVersions(report, isDeletedOrPlanned).length),
    "versions-kept": String(prunedVersions(report, isKept).length),
    "freed-bytes": String(report.freedBytes),
    report: path
   };
  }
  const MAX_LENGTH = 2e5;
  function deletedOutput(report) {
   const items = prunedVersions(report, isDeletedOrPlanned).map(({region: region, layer: layer, version: version, arn: arn, codeSize: codeSize}) => ({
    region: region,
    layer: layer,
    version: version,
    arn: arn,
    bytes: codeSize
   }));
   return (0, output_list.C)(items, MAX_LENGTH);
  }
  function keptOutput(report) {
   const items = prunedVersions(report, isKept).map(({region: region, layer: layer, version: version, arn: arn, status: status, ...why}) => {
    const {reason: reason = status, detail: detail} = why;
    return {
     region: region,
     layer: layer,
     version: version,
     arn: arn,
     reason: reason,
     ...detail !== undefined && {
      detail: detail
     }
    };
   });
   return (0, output_list.C)(items, MAX_LENGTH);
  }
  var wording = __webpack_require__(42126);
  const LAYERS = {
   items: 200,
   bytes: 2e5
  };
  const KEPT = {
   items: 500,
   bytes: 3e5
  };
  function pruneSummary(report) {
   return (0, markdown_parts.WZ)([ `### ${prune_summary_headline(report)}`, ...(0, alerts.C)(report), ...layersTable(report), ...keptVersions(report), ...hint(report) ]);
  }
  function prune_summary_headline(report) {
   const {outcome: outcome} = report;
   const deleted = prunedVersions(report, isDeletedOrPlanned);
   const freed = (0, format.z3)((0, wording.HD)(deleted));
   const [versions = "nothing"] = (0, format.hS)(deleted.length, "version");
   switch (outcome) {
   case "failed":
    return `❌ Prune: failed${report.dryRun ? "" : `, ${versions} deleted`}`;

   case "planned":
    return `📝 Prune: ${deleted.length === 0 ? "nothing" : `${versions}, ${freed}`} would be deleted`;

   case "unchanged":
    return "➖ Prune: there was nothing to delete";

   case "pruned":
    return `🧹 Prune: ${versions} deleted, ${freed} freed`;
   }
  }
  function layersTable(report) {
   const rows = report.regions.flatMap(({region: region, versions: versions}) => (0, wording.BS)(versions.map(version => ({
    ...version,
    region: region
   }))).map(([name, own]) => ({
    region: region,
    name: name,
    versions: own
   })));
   const freed = ({versions: versions}) => (0, wording.HD)(versions.filter(isDeletedOrPlanned));
   const sorted = rows.sort((a, b) => freed(b) - freed(a));
   const columns = columnsOf(report);
   const [shown, more] = (0, markdown_parts.Ku)(sorted, LAYERS, layer => (0, markdown_parts.nM)(columns.map(([, cell]) => cell(layer))));
   return [ (0, markdown_parts.c_)(sorted.slice(0, shown.length), columns), ...(0, markdown_parts.xz)("report", more, "layers") ];
  }
  function columnsOf({regions: regions, dryRun: dryRun}) {
   const deleted = ({versions: versions}) => versions.filter(isDeletedOrPlanned);
   const numbers = versions => (0, wording.GU)(versions.map(({version: version}) => version));
   return [ [ "Region", ({region: region}) => regions.length > 1 ? (0, sanitise.aY)(region) : "" ], [ "Layer", ({name: name}) => (0, 
   sanitise.aY)((0, format.vI)(name, 140)) ], [ dryRun ? "Would be deleted" : "Deleted", layer => (0, format.vI)(numbers(deleted(layer)), 200) ], [ dryRun ? "Would be freed" : "Freed", layer => deleted(layer).length > 0 ? (0, 
   markdown_parts.UX)((0, format.z3)((0, wording.HD)(deleted(layer)))) : "" ], [ "Failed", ({versions: versions}) => (0, format.vI)(numbers(versions.filter(({status: status}) => status === "failed")), 200) ], [ "Not reached", ({versions: versions}) => (0, 
   format.vI)(numbers(versions.filter(({status: status}) => status === "not-reached")), 200) ], [ "Stay", ({versions: versions}) => (0, 
   wording.fb)(versions) ] ];
  }
  function keptVersions(report) {
   const kept = prunedVersions(report, isKept).filter(({detail: detail, reason: reason}) => detail && reason !== "newest");
   if (kept.length === 0) return [];
   const several = report.regions.length > 1;
   const line = ({region: region, layer: layer, version: version, detail: detail = ""}) => (0, markdown_parts.nM)([ ...several ? [ (0, 
   sanitise.aY)(region) ] : [], (0, sanitise.aY)((0, format.vI)(layer, 140)), String(version), (0, sanitise.wD)((0, format.vI)(detail, 300)) ]);
   const [shown, more] = (0, markdown_parts.Ku)(kept, KEPT, line);
   const head = [ ...several ? [ "Region" ] : [], "Layer", "Version", "Stays because it is" ];
   const table = [ (0, markdown_parts.nM)(head), `|${head.map(() => "---").join("|")}|`, ...shown ].join("\n");
   const title = `Why ${(0, format.B4)(kept.length)} older version${kept.length === 1 ? " stays" : "s stay"}`;
   return [ (0, markdown_parts.TM)(title, [ table, ...(0, markdown_parts.xz)("report", more, "versions").map(text => `\n${text}`) ]) ];
  }
  function hint(report) {
   const {outcome: outcome} = report;
   if (outcome !== "planned" || prunedVersions(report, isDeletedOrPlanned).length === 0) return [];
   return [ "Nothing was deleted. `dry-run: false` deletes, after looking at each version once more." ];
  }
  async function prune() {
   const report = startPruneReport();
   await (0, run_action.C)({
    report: report,
    run: async ({interruption: interruption}) => {
     const inputs = readPruneInputs();
     report.layers = inputs.layers.map(layer => layer.kind === "name" ? layer.name : layer.pattern);
     report.dryRun = inputs.dryRun;
     (0, forks.A)("prune", inputs);
     (0, environment_warnings.N)(report);
     const {pruneLayers: pruneLayers} = await Promise.all([ __webpack_require__.e(1696), __webpack_require__.e(7203), __webpack_require__.e(1296), __webpack_require__.e(5150) ]).then(__webpack_require__.bind(__webpack_require__, 25150));
     await pruneLayers({
      inputs: inputs,
      report: report,
      interruption: interruption
     });
    },
    finish: finishPruneReport,
    outputs: pruneOutputs,
    summary: pruneSummary
   });
  }
  function readRollbackInputs() {
   const region = (0, inputs_region.z)();
   const from = rollback_readFrom();
   return {
    from: from,
    ...(0, rollout.nm)([ "stop", "rollback" ]),
    allowedAccountIds: (0, account_ids.q)("allowed-account-ids"),
    allowedLayers: allowedLayers(from),
    dryRun: (0, read.zM)("dry-run"),
    ...region && {
     region: region
    }
   };
  }
  function allowedLayers({kind: kind}) {
   const items = (0, read.p_)("allowed-layers");
   if (kind === "record" || items.length === 0) return (0, layer_patterns.W)("allowed-layers", items);
   throw new problem.A("`allowed-layers` is given without `record`, and says what a record may change.", "Take `allowed-layers` out; `to` says which layer functions get.");
  }
  function rollback_readFrom() {
   const [record, to] = [ (0, read.Qq)("record"), (0, read.Qq)("to") ];
   const functions = (0, read.p_)("functions").length > 0;
   if (record) {
    refuseBesideRecord();
    return {
     kind: "record",
     path: record
    };
   }
   if (functions && to) return {
    kind: "version",
    ...readVersion(to)
   };
   if (functions) {
    throw new problem.A("`functions` is given without `to`.", "Add `to: previous`, or the ARN of the layer version to go to.");
   }
   if (to) {
    throw new problem.A("`to` is given without `functions`.", "Say which functions go there, for instance `functions: using-layer`.");
   }
   throw new problem.A("Neither `record` nor `functions` and `to` are given, so there is nothing to roll back to.", "Give the `record` of the rollout to roll back, or say which functions and to which version: `functions: using-layer` and `to: previous`.");
  }
  const OF_NO_RECORD = [ "functions", "to", "layer-name", "alias", "canary-percent", "canary-minutes", "max-error-percent", "codedeploy-application", "codedeploy-deployment-group" ];
  function refuseBesideRecord() {
   const name = OF_NO_RECORD.find(one => (0, read.Qq)(one));
   if (!name) return;
   throw new problem.A(`\`${name}\` is given beside \`record\`, which says itself what each function is rolled back to.`, `Take out \`${name}\`, or take out \`record\` and give \`functions\` and \`to\`.`);
  }
  function readVersion(to) {
   const given = (0, read.Qq)("layer-name");
   const layerName = given && (0, inputs_layer.M)(given);
   const name = to === "previous" ? layerName : nameInArn(to);
   if (!name) {
    throw new problem.A("`to: previous` is given without `layer-name`, and a function may have several layers.", "Add the name of the layer to roll back, for instance `layer-name: greetings`.");
   }
   if (layerName && layerName !== name) {
    throw new problem.A(`\`layer-name\` is "${layerName}", but \`to\` is a version of "${name}".`, "Correct one of the two, or leave `layer-name` out: the ARN has it.");
   }
   return {
    to: to,
    layerName: name
   };
  }
  function nameInArn(to) {
   const arn = (0, lambda_arn.i3)(to);
   if (arn) {
    (0, partition.A)("to", to, arn);
    return arn.name;
   }
   throw new problem.A(`\`to\` is "${to}".`, "It is `previous` or the ARN of a layer version, `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION`.");
  }
  function startRollbackReport() {
   return {
    schema: 1,
    action: "rollback",
    dryRun: false,
    outcome: "failed",
    startedAt: (new Date).toISOString(),
    finishedAt: "",
    plan: [],
    functions: [],
    warnings: [],
    problems: []
   };
  }
  function finishRollbackReport(report) {
   const {functions: functions, warnings: warnings} = report;
   const {shown: shown} = (0, functions_output.t)(functions);
   return {
    ...report,
    outcome: rollback_report_outcomeOf(report),
    finishedAt: (new Date).toISOString(),
    warnings: [ ...warnings, ...(0, output_list.D)("functions", shown, functions.length) ]
   };
  }
  function rollback_report_outcomeOf({problems: problems, dryRun: dryRun, functions: functions}) {
   if (problems.length > 0) return "failed";
   if (dryRun) return "planned";
   return functions.some(({status: status}) => [ "rolled-back", "updated" ].includes(status)) ? "rolled-back" : "unchanged";
  }
  function rollbackOutputs({functions: functions, rollout: rollout}, path) {
   return {
    functions: (0, functions_output.t)(functions).text,
    ...(0, functions_output.V)(functions),
    report: path,
    record: rollout?.record ?? ""
   };
  }
  function rollbackSummary(report) {
   return (0, markdown_parts.WZ)([ `### ${rollback_summary_headline(report)}`, ...(0, alerts.C)(report), (0, report_rollout.c)(report), recordLine(report), ...(0, 
   alerts.i)(report.plan), ...rollback_summary_movesList(report), ...(0, report_rollout.k)(report) ]);
  }
  function recordLine({recordMadeBy: run}) {
   return run ? `The record is of run ${(0, sanitise.aY)(run.runId)} of ${(0, sanitise.aY)((0, format.vI)(run.workflow, 300))}.` : "";
  }
  const rollback_summary_MOVES = {
   items: 30,
   bytes: 3e4
  };
  function rollback_summary_movesList({dryRun: dryRun, functions: functions}) {
   const moves = dryRun ? [] : (0, layer_moves.o)(functions);
   const [shown, more] = (0, markdown_parts.Ku)(moves, rollback_summary_MOVES, move => `- ${(0, markdown_parts.CS)(move)}`);
   return [ shown.join("\n"), ...(0, markdown_parts.xz)("report", more, "changes") ];
  }
  function rollback_summary_headline(report) {
   const {outcome: outcome, layerName: layerName, functions: functions} = report;
   const rollback = layerName ? `Rollback of layer ${(0, sanitise.aY)((0, format.vI)(layerName, 140))}` : "Rollback";
   switch (outcome) {
   case "failed":
    return `❌ ${rollback}: ${failure(report)}`;

   case "planned":
    return `📝 ${rollback}: plan${(0, rollout_ending.kr)(report)}, nothing was written`;

   case "unchanged":
    return `➖ ${rollback}: there was nothing to roll back`;

   case "rolled-back":
    return `↩️ ${rollback}: ${(0, rollout_ending.oI)(functions)} rolled back`;
   }
  }
  function failure(report) {
   const ending = (0, rollout_ending.z6)(report);
   if (ending === "not started") return "failed";
   if (ending === "rolled-back") return `failed and reversed, ${(0, rollout_ending.oI)(report.functions)} rolled back`;
   return (0, rollout_ending.fg)(report);
  }
  async function rollback() {
   const report = startRollbackReport();
   await (0, run_action.C)({
    report: report,
    run: async ({folder: folder, interruption: interruption}) => {
     const inputs = readRollbackInputs();
     report.dryRun = inputs.dryRun;
     (0, forks.A)("rollback", inputs);
     (0, environment_warnings.N)(report);
     const {rollBack: rollBack} = await Promise.all([ __webpack_require__.e(1696), __webpack_require__.e(7203), __webpack_require__.e(1559), __webpack_require__.e(7443), __webpack_require__.e(7271), __webpack_require__.e(9232) ]).then(__webpack_require__.bind(__webpack_require__, 79531));
     await rollBack({
      inputs: inputs,
      report: report,
      folder: folder,
      interruption: interruption
     });
    },
    finish: finishRollbackReport,
    outputs: rollbackOutputs,
    summary: rollbackSummary
   });
  }
 },
 78810: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KD: () => logAndAnnotate,
   H0: () => logFindings,
   D4: () => repositoryPaths
  });
  var layer_source = __webpack_require__(65934);
  var log = __webpack_require__(12853);
  var sanitise = __webpack_require__(89485);
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
  function repositoryPaths(findings, {source: source, inputs: inputs, workspace: workspace}) {
   return new Map(findings.flatMap(({path: path}) => {
    const place = source && (0, layer_source.v)(source, {
     path: path,
     prefix: inputs.prefix
    }, workspace);
    return place === undefined ? [] : [ [ path, place ] ];
   }));
  }
  function logAndAnnotate(findings, origin) {
   logFindings(findings, repositoryPaths(findings, origin));
  }
  function logFindings(findings, sources) {
   if (findings.length === 0) log.Rm.info("No issues found");
   const annotated = annotations(findings, sources);
   for (const finding of findings) {
    const {severity: severity, rule: rule, path: path, message: message, fix: fix} = finding;
    const annotation = annotated.get(finding);
    log.Rm.info(`${severity} ${rule}${path && `, ${path}`}${annotation ? "" : `: ${message} ${fix}`}`);
    if (annotation) log.Rm.annotate(annotation);
   }
  }
 },
 5354: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => writeSarif
  });
  var _shared_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54270);
  var _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89485);
  var _shared_system_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15130);
  var _shared_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12853);
  var _shared_write_in_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9626);
  function writeSarif(file, content, report) {
   try {
    (0, _shared_write_in_workspace_js__WEBPACK_IMPORTED_MODULE_2__.A)(file, (0, _shared_workspace_js__WEBPACK_IMPORTED_MODULE_3__.i)(), `${(0, 
    _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_0__.Pq)(content, 2)}\n`);
    _shared_log_js__WEBPACK_IMPORTED_MODULE_1__.Rm.info(`SARIF written to ${file}`);
   } catch (error) {
    report.problems.push({
     what: `The SARIF file "${file}" cannot be written (${(0, _shared_system_code_js__WEBPACK_IMPORTED_MODULE_4__.x)(error)}).`,
     fix: "Set `sarif-file` to a plain file in the workspace, for instance `sarif-file: layer.sarif`."
    });
   }
  }
 },
 15930: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   XZ: () => rulesThatFail,
   g2: () => findingsThatFail,
   oC: () => SEVERITIES
  });
  const SEVERITIES = [ "error", "warning", "notice" ];
  function rulesThatFail(findings, failOn) {
   return [ ...new Set(findingsThatFail(findings, failOn).map(({rule: rule}) => rule)) ].join(", ");
  }
  function findingsThatFail(findings, failOn) {
   if (failOn === "never") return [];
   return findings.filter(({severity: severity}) => severity === "error" || severity === failOn);
  }
 },
 10072: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $V: () => isHandOff,
   YU: () => wrongField,
   uk: () => parseSourceArn,
   zI: () => reportedSource
  });
  var _shared_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56949);
  var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28569);
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24750);
  var _lambda_partition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30791);
  var _layer_content_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);
  function isHandOff(value) {
   const source = reportedSource(value);
   if (!source) return false;
   const {description: description, codeSha256: codeSha256, codeSize: codeSize, declared: declared} = source;
   return [ description, codeSha256, codeSize, declared ].every(field => field !== undefined);
  }
  function reportedSource(value) {
   const {success: success, output: output} = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(SOURCE, value);
   if (!success) return undefined;
   const {description: description, contentHash: contentHash} = output;
   const marked = description === undefined ? contentHash : (0, _layer_content_mark_js__WEBPACK_IMPORTED_MODULE_2__.wj)(description);
   if (contentHash !== undefined && contentHash !== marked) return undefined;
   return {
    ...output,
    ...marked !== undefined && {
     contentHash: marked
    }
   };
  }
  function wrongField(value) {
   const {issues: issues} = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(SOURCE, value);
   return issues && (valibot__WEBPACK_IMPORTED_MODULE_3__.BuJ(issues[0]) ?? undefined);
  }
  function parseSourceArn(arn) {
   const layer = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_4__.i3)(arn);
   if (!layer || layer.name.length > _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.layerNameCharacters) return undefined;
   if (layer.partition !== (0, _lambda_partition_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(layer.region)) return undefined;
   return Number.isSafeInteger(layer.version) ? layer : undefined;
  }
  const MAX_ZIP_BYTES = 2 * _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.unzippedBytes;
  const text = most => valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(most));
  const listOf = item => valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(item))), valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(_lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.runtimes));
  const SOURCE = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J(), valibot__WEBPACK_IMPORTED_MODULE_3__.pdi(value => Object.fromEntries(Object.entries((0, 
  _shared_json_js__WEBPACK_IMPORTED_MODULE_5__.qY)(value)).filter(([, field]) => field !== undefined))), valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   arn: valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.z6Y(arn => parseSourceArn(arn) !== undefined)),
   description: valibot__WEBPACK_IMPORTED_MODULE_3__.yqP(text(_lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.descriptionCharacters)),
   contentHash: valibot__WEBPACK_IMPORTED_MODULE_3__.yqP(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^[0-9a-f]{64}$/))),
   codeSha256: valibot__WEBPACK_IMPORTED_MODULE_3__.yqP(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^[A-Za-z0-9+/]{43}=$/))),
   codeSize: valibot__WEBPACK_IMPORTED_MODULE_3__.yqP(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.aig(), valibot__WEBPACK_IMPORTED_MODULE_3__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_3__.zYL(0), valibot__WEBPACK_IMPORTED_MODULE_3__.ulq(MAX_ZIP_BYTES))),
   declared: valibot__WEBPACK_IMPORTED_MODULE_3__.yqP(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
    runtimes: listOf(/^[a-z0-9.-]{1,40}$/),
    architectures: listOf(/^[a-z0-9_]{1,20}$/),
    license: valibot__WEBPACK_IMPORTED_MODULE_3__.yqP(text(_lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.licenseCharacters))
   }))
  }));
 },
 4459: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   QD: () => finishCheckReport,
   Uf: () => checkFailures,
   Zp: () => startCheckReport,
   m$: () => findingsOutput,
   mQ: () => countsOf
  });
  var _checks_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15930);
  var _output_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36528);
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
  function checkFailures({problems: problems, findings: findings, failOn: failOn, layerName: layerName}) {
   const rules = (0, _checks_finding_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(findings, failOn);
   if (rules === "") return problems;
   const what = `Layer ${layerName} does not pass the check: ${rules}.`;
   const fix = "The job summary says of each finding how to mend it; `ignore-rules` leaves out a rule that does not apply.";
   return [ ...problems, {
    what: what,
    fix: fix
   } ];
  }
  function finishCheckReport(report) {
   const {findings: findings, warnings: warnings} = report;
   const {shown: shown} = findingsOutput(findings);
   return {
    ...report,
    outcome: checkFailures(report).length > 0 ? "failed" : "passed",
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
 25789: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => sarif
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38936);
  var _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89485);
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
       rules: ids.map(id => descriptor(id, rules[id] ?? "", places))
      }
     },
     automationDetails: {
      id: `publish-layer/${encodeURIComponent((0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_2__.pj)(layerName))}/`
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
  function descriptor(id, description, {rulesPage: rulesPage}) {
   const text = {
    text: description
   };
   const page = rulesPage === undefined ? {} : {
    helpUri: `${rulesPage}#${id.replaceAll("/", "")}`
   };
   return {
    id: id,
    shortDescription: text,
    fullDescription: text,
    help: text,
    ...page
   };
  }
  function result({rule: rule, severity: severity, path: path, message: message, fix: fix}, {sources: sources, otherwise: otherwise}) {
   const uri = relativeUri(sources.get(path) ?? otherwise);
   return {
    ruleId: (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_2__.pj)(rule),
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
   return (0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.vI)(text, MAX_MESSAGE).replaceAll("](", "] (");
  }
  function relativeUri(path) {
   return (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_2__.cT)(path).toWellFormed().split("/").map(encodeURIComponent).join("/") || ".";
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
 99885: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => artifactFiles
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function artifactFiles(place, isWanted) {
   const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, {
    throwIfNoEntry: false
   });
   if (!stats) return undefined;
   if (stats.isFile()) return [ place ];
   return stats.isDirectory() ? filesIn(place, isWanted).sort() : [];
  }
  function filesIn(folder, isWanted) {
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, {
    withFileTypes: true
   }).flatMap(entry => {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path, isWanted);
    return entry.isFile() && isWanted(entry.name) ? [ path ] : [];
   });
  }
 },
 60039: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => leadsOut
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function leadsOut(way) {
   return way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
  }
 },
 9626: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => writeInWorkspace
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _relative_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60039);
  const {O_WRONLY: O_WRONLY = 0, O_CREAT: O_CREAT = 0, O_TRUNC: O_TRUNC = 0, O_NOFOLLOW: O_NOFOLLOW = 0} = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
  function writeInWorkspace(name, workspace, text) {
   const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, name);
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
   let made = folder;
   while (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(made)) made = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(made);
   const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), made);
   if (!(0, _relative_path_js__WEBPACK_IMPORTED_MODULE_2__.q)(inside) && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(made) !== (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), inside)) throw Object.assign(new Error("a link leads elsewhere"), {
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
 }
};
