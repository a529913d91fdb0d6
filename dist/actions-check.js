export const id = 5917;

export const ids = [ 5917, 3191, 5572 ];

export const modules = {
 45917: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   check: () => check_check
  });
  var cancellation = __webpack_require__(8436);
  var check_report = __webpack_require__(4459);
  var arn = __webpack_require__(24750);
  var external_node_crypto_ = __webpack_require__(77598);
  var format = __webpack_require__(38936);
  var build_section = __webpack_require__(98270);
  var markdown_parts = __webpack_require__(65340);
  var sanitise = __webpack_require__(89485);
  function configurationTable({comparison: comparison}, layout) {
   const configuration = comparison?.configuration;
   if (!configuration) return [];
   const {onlyHere: onlyHere, onlyThere: onlyThere, unread: unread} = configuration;
   const rows = [ ...onlyHere.map(place => [ place, "only here" ]), ...onlyThere.map(place => [ place, "only there" ]) ];
   const [shown, more] = (0, markdown_parts.Ku)(rows, layout.changes, ([place, where]) => keyRow(place, where));
   return [ `⚙️ **Configuration:** ${configurationLine(configuration)}`, ...shown.length > 0 ? [ [ (0, markdown_parts.nM)([ "Key", "File", "Is" ]), "|:--|:--|:--|", ...shown ].join("\n") ] : [], ...(0, 
   markdown_parts.xz)(layout.elsewhere, more, "keys"), ...unread.length > 0 ? [ `The keys of ${unread.slice(0, 5).map(path => (0, 
   sanitise.aY)((0, format.vI)(path, 120))).join(", ")} are not known.` ] : [] ];
  }
  function configurationLine({onlyHere: onlyHere, onlyThere: onlyThere, same: same, differing: differing}) {
   const parts = [ ...(0, format.hS)(onlyHere.length, "key").map(keys => `${keys} only here`), ...(0, format.hS)(onlyThere.length, "key").map(keys => `${keys} only there`) ];
   const values = `of ${same + differing} common keys ${differing} ${differing === 1 ? "has another value" : "have other values"}`;
   return `${parts.length > 0 ? `${parts.join(", ")}; ` : "the same keys; "}${values}.`;
  }
  function keyRow({file: file, key: key}, where) {
   return (0, markdown_parts.nM)([ (0, sanitise.aY)((0, format.vI)(key, 120)), (0, sanitise.aY)((0, format.vI)(file, 120)), where ]);
  }
  var finding_list = __webpack_require__(29278);
  var left_out = __webpack_require__(146);
  var packages_line = __webpack_require__(4582);
  const LARGEST = 10;
  function packageTables({comparison: comparison, layer: layer}, layout) {
   if (!layer) return [];
   return comparison?.isNew === false ? compared(comparison.packages, layout) : largest(layer.packages, layer.unzippedSize, layout);
  }
  function compared(all, layout) {
   const differs = ({before: before, after: after, changed: changed}) => !before || !after || changed;
   const different = all.filter(differs);
   const same = all.filter(change => !differs(change));
   const [count] = (0, format.hS)(same.length, "unchanged package");
   const list = (items, room) => packageTable((0, markdown_parts.Ku)(items, room, changeRow), [ "Package", "Version", "Size", "Change" ], layout);
   return [ ...different.length > 0 ? [ list(different, layout.changes) ] : [], ...count ? [ (0, markdown_parts.TM)(count, [ list(same, layout.others) ]) ] : [] ];
  }
  function largest(all, unzippedSize, layout) {
   const rest = all.slice(LARGEST);
   const [count] = (0, format.hS)(rest.length, "smaller package");
   const list = (items, room) => packageTable((0, markdown_parts.Ku)(items, room, pkg => packageRow(pkg, unzippedSize)), [ "Package", "Version", "Size", "Share" ], layout);
   return [ ...all.length > 0 ? [ list(all.slice(0, LARGEST), layout.changes) ] : [], ...count ? [ (0, markdown_parts.TM)(count, [ list(rest, layout.others) ]) ] : [] ];
  }
  function packageTable([rows, more], head, {elsewhere: elsewhere}) {
   return [ [ (0, markdown_parts.nM)(head), "|:--|:--|--:|--:|", ...rows ].join("\n"), ...(0, markdown_parts.xz)(elsewhere, more, "packages") ].join("\n\n");
  }
  function packageRow({name: name, version: version = "", size: size}, unzippedSize) {
   return (0, markdown_parts.nM)([ packageName(name), versionName(version), (0, format.z3)(size), (0, markdown_parts.pR)(size, unzippedSize) ]);
  }
  function changeRow(pkg) {
   const {name: name, before: before, after: after} = pkg;
   const change = (0, markdown_parts.RN)((after?.size ?? 0) - (before?.size ?? 0));
   return (0, markdown_parts.nM)([ packageName(name), versions(pkg), after ? (0, format.z3)(after.size) : "", change ]);
  }
  function packageName(name) {
   return (0, sanitise.aY)((0, format.vI)(name, 120));
  }
  function versionName(version) {
   return (0, sanitise.wD)((0, format.vI)(version, 40));
  }
  function versions({before: before, after: after, changed: changed}) {
   const from = versionName(before?.version ?? "");
   const to = versionName(after?.version ?? "");
   if (!before) return to ? `🆕 ${to}` : "🆕";
   if (!after) return from ? `🗑️ ${from}` : "🗑️";
   if (from !== to) return `${from || "?"} → **${to || "?"}**`;
   if (changed) return to ? `${to}, files differ` : "files differ";
   return to;
  }
  var limits = __webpack_require__(28569);
  function sizeTable({layer: layer, comparison: comparison}) {
   if (!layer) return "";
   const {unzippedSize: unzippedSize, zippedSize: zippedSize, maxUnzippedSize: maxUnzippedSize} = layer;
   const before = comparison?.isNew === false ? comparison : undefined;
   const unzipped = {
    bytes: unzippedSize,
    exact: true
   };
   const rows = [ sizeRow("Unzipped", unzipped, limits.b.unzippedBytes, before?.unzippedSize.before), ...zippedSize ? [ sizeRow("Zipped", zippedSize, limits.b.directZipBytes, before?.zippedBefore) ] : [], ...maxUnzippedSize ? [ sizeRow("Budget", unzipped, maxUnzippedSize) ] : [] ];
   return before ? table([ "Size", "Change", "Of the limit", "Left" ], rows) : table([ "Size", "Of the limit", "Left" ], rows);
  }
  const ALIGNMENT = {
   "Of the limit": ":--"
  };
  function table(columns, rows) {
   return [ (0, markdown_parts.nM)([ "", ...columns ]), `|:--|${columns.map(column => ALIGNMENT[column] ?? "--:").join("|")}|`, ...rows.map(cells => (0, 
   markdown_parts.nM)([ "name", ...columns ].map(column => (0, markdown_parts.UX)(cells[column] ?? "")))) ].join("\n");
  }
  function sizeRow(name, size, limit, before) {
   const about = size.exact ? "" : "about ";
   const left = limit - size.bytes;
   return {
    name: name,
    Size: `**${about}${(0, format.z3)(size.bytes)}**`,
    Change: before === undefined ? "" : `${about}${(0, markdown_parts.RN)(size.bytes - before)}`,
    "Of the limit": (0, markdown_parts.FQ)(size.bytes, limit),
    Left: left > 0 ? (0, format.z3)(left) : `**−${(0, format.z3)(-left)}**`
   };
  }
  const COMMENT = {
   elsewhere: "job summary",
   alerts: {
    items: 5,
    bytes: 6e3
   },
   findings: {
    items: 50,
    bytes: 18e3
   },
   notices: {
    items: 30,
    bytes: 7e3
   },
   changes: {
    items: 40,
    bytes: 8e3
   },
   others: {
    items: 60,
    bytes: 6e3
   },
   removable: {
    items: 12,
    bytes: 4e3
   }
  };
  const SUMMARY = {
   elsewhere: "report",
   alerts: {
    items: 20,
    bytes: 1e5
   },
   findings: {
    items: 500,
    bytes: 25e4
   },
   notices: {
    items: 500,
    bytes: 15e4
   },
   changes: {
    items: 300,
    bytes: 1e5
   },
   others: {
    items: 500,
    bytes: 1e5
   },
   removable: {
    items: 20,
    bytes: 2e4
   }
  };
  function comment(report) {
   return `${marker(report.layerName)}\n${body(report, COMMENT)}`;
  }
  function checkSummary(report) {
   return body(report, SUMMARY);
  }
  function marker(layerName) {
   const isName = /^[\w-]{1,140}$/.test(layerName) && (0, sanitise.pj)(layerName) === layerName;
   const name = isName ? layerName : `(${(0, external_node_crypto_.createHash)("sha256").update(layerName, "utf16le").digest("hex")})`;
   return `\x3c!-- publish-layer check: ${name} --\x3e`;
  }
  function body(report, layout) {
   return (0, markdown_parts.WZ)([ `### ${headline(report)}`, ...alerts(layout, "problems", report.problems, ({what: what, fix: fix}) => (0, 
   markdown_parts.xE)("CAUTION", [ what, fix ].map(markdown_parts.em))), wouldPublish(report), sizeTable(report), (0, build_section.w0)(report.build), layout === COMMENT ? "" : (0, 
   build_section.EW)(report.build), layout === COMMENT ? "" : leftOut(report), ...(0, finding_list.Q)(report.findings, layout), ...report.comparison?.configuration ? configurationTable(report, layout) : packageTables(report, layout), inside(report), removable(report, layout), ...alerts(layout, "warnings", report.warnings, warning => (0, 
   markdown_parts.xE)("WARNING", [ (0, markdown_parts.em)(warning) ])), footer(report) ]);
  }
  function headline(report) {
   const layer = `Layer ${(0, sanitise.aY)((0, format.vI)(report.layerName, 140) || "layer")}`;
   const {error: error, warning: warning} = (0, check_report.mQ)(report.findings);
   const found = [ ...(0, format.hS)(error, "error"), ...(0, format.hS)(warning, "warning") ].join(", ");
   if (report.problems.length > 0 && !report.layer) return `❌ ${layer} could not be checked`;
   if (report.outcome === "failed" && found === "") return `❌ ${layer} passed the check, and then something went wrong`;
   if (report.outcome === "failed") return `❌ ${layer} failed the check: ${found}`;
   return found === "" ? `✅ ${layer} passed the check` : `⚠️ ${layer} passed the check with ${found}`;
  }
  function alerts(layout, what, items, render) {
   const [shown, more] = (0, markdown_parts.Ku)(items, layout.alerts, render);
   return [ ...shown, ...(0, markdown_parts.xz)(layout.elsewhere, more, what) ];
  }
  function wouldPublish({wouldPublish: answer, comparison: comparison, layer: layer, ...report}) {
   const {layerName: layerName} = report;
   if (!layer) return "";
   if (answer === "unknown") return `🔍 **Would a merge publish?** Not known: ${whyUnknown(comparison, report)}.`;
   const other = comparedWith(comparison, layerName);
   if (answer === "false") {
    const inputs = comparison?.with.kind === "base" ? " with the same inputs" : "";
    return `➖ **A merge publishes nothing${inputs}:** ${other} has this content.`;
   }
   const merge = report.outcome === "failed" ? "Once it passes the check, a merge" : "A merge";
   if (comparison?.isNew && comparison.with.kind === "version") return `🆕 **${merge} publishes the first version** of this layer.`;
   return `📦 **${merge} publishes a new version:** ${reason(comparison, other)}.`;
  }
  function whyUnknown(comparison, {compared: compared, layerName: layerName}) {
   if (comparison) return `it was compared with ${comparedWith(comparison, layerName)}, and a publish goes by the newest version`;
   if (compared) return "it could not be compared, as the warnings below say";
   return "set `compare-with: latest`, which needs the right to read the layer in AWS, or `base-path`";
  }
  function comparedWith(comparison, layerName) {
   if (!comparison) return "the version that is live";
   const {with: before} = comparison;
   if (before.kind === "base") return `the base (${(0, sanitise.aY)((0, format.vI)(before.path, 140))})`;
   const other = (0, arn.wt)(before.arn);
   return `version ${before.version}${other === layerName || other === "" ? "" : ` of ${(0, sanitise.aY)((0, format.vI)(other, 140))}`}`;
  }
  function reason(comparison, other) {
   if (comparison?.isNew) return `${other} has no such layer`;
   if (comparison?.identical) return `${other} has the same content, but without the mark by which publish-layer knows its own`;
   return `the content is not that of ${other}`;
  }
  function leftOut({layer: layer}) {
   const cell = layer?.leftOut ? (0, left_out.k)(layer.leftOut) : "";
   return cell === "" ? "" : `🧹 **Left out:** ${cell}.`;
  }
  function inside({inside: found}) {
   return found ? `📋 **Inside:** ${(0, packages_line.u)(found)}.` : "";
  }
  function removable({removable: all, layer: layer}, layout) {
   if (all.length === 0 || !layer) return "";
   const [rows, more] = (0, markdown_parts.Ku)(all, layout.removable, removableRow);
   return (0, markdown_parts.TM)("What could be left out", [ [ (0, markdown_parts.nM)([ "What", "Size", "Files", "`exclude`" ]), "|:--|--:|--:|:--|", ...rows ].join("\n"), ...(0, 
   markdown_parts.xz)(layout.elsewhere, more, "kinds").map(line => `\n${line}`) ]);
  }
  function removableRow({what: what, size: size, files: files, exclude: exclude}) {
   const patterns = exclude.slice(0, 5).map(pattern => (0, sanitise.aY)((0, format.vI)(pattern, 80)));
   return (0, markdown_parts.nM)([ (0, sanitise.wD)((0, format.vI)(what, 60)), (0, format.z3)(size), (0, format.B4)(files), patterns.join(" ") ]);
  }
  function footer({layer: layer, comparison: comparison, runtimes: runtimes, architectures: architectures}) {
   if (!layer) return "";
   const {added: added, changed: changed, removed: removed} = comparison?.files ?? {
    added: 0,
    changed: 0,
    removed: 0
   };
   const differences = comparison?.isNew === false ? `: ${(0, format.B4)(added)} added, ${(0, format.B4)(changed)} changed, ${(0, 
   format.B4)(removed)} removed` : "";
   const facts = [ "Checked by publish-layer", ...[ ...runtimes, ...architectures ].slice(0, 17).map(identifier => (0, sanitise.aY)((0, 
   format.vI)(identifier, 24))), ...(0, format.hS)(layer.files, "file").map(files => `${files}${differences}`), `content ${(0, 
   sanitise.aY)(`sha256:${(0, format.vI)(layer.contentHash, 64)}`)}` ];
   return `<sub>${facts.join(" · ")}</sub>`;
  }
  function checkOutputs(report, path) {
   const {findings: findings, layer: layer, wouldPublish: wouldPublish} = report;
   const {error: error, warning: warning} = (0, check_report.mQ)(findings);
   const isChecked = layer !== undefined || findings.length > 0;
   return {
    errors: isChecked ? String(error) : "",
    warnings: isChecked ? String(warning) : "",
    findings: isChecked ? (0, check_report.m$)(findings).text : "",
    "zipped-size": String(layer?.zippedSize?.bytes ?? ""),
    "unzipped-size": String(layer?.unzippedSize ?? ""),
    "content-hash": layer?.contentHash ?? "",
    "would-publish": wouldPublish,
    "comment-body": comment(report),
    report: path
   };
  }
  var log = __webpack_require__(12853);
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var content_mark = __webpack_require__(5714);
  var compare = __webpack_require__(22503);
  function compareWithVersion(live, current) {
   if (!live) return (0, compare.UD)({
    with: {
     kind: "version",
     arn: "",
     version: 0
    }
   }, current.files);
   const {arn: arn, version: version, codeSize: codeSize, files: files, description: description} = live;
   const comparison = (0, compare.UD)({
    with: {
     kind: "version",
     arn: arn,
     version: version
    },
    files: files,
    zippedSize: codeSize
   }, current.files);
   const mark = (0, content_mark.wj)(description);
   const looksSame = comparison.identical && isSameDeclared(live.declared, current.declared);
   return {
    ...comparison,
    identical: mark ? mark === current.contentHash : looksSame
   };
  }
  function compare_with_wouldPublish(live, contentHash) {
   return live === undefined || (0, content_mark.wj)(live.description) !== contentHash;
  }
  function compareWithBase({path: path, layer: layer}, current) {
   const before = {
    with: {
     kind: "base",
     path: path
    },
    ...layer && {
     files: layer.files
    }
   };
   return {
    ...(0, compare.UD)(before, current.files),
    identical: layer?.contentHash === current.contentHash
   };
  }
  function isSameDeclared(a, b) {
   return isSameSet(a.runtimes, b.runtimes) && isSameSet(a.architectures, b.architectures) && (a.license ?? "") === (b.license ?? "");
  }
  function isSameSet(a, b) {
   return a.every(item => b.includes(item)) && b.every(item => a.includes(item));
  }
  var layer_layer = __webpack_require__(59708);
  var problem = __webpack_require__(14748);
  var environment_warnings = __webpack_require__(56248);
  var layer_source = __webpack_require__(45896);
  async function compareLayer(run, current, compareWith) {
   try {
    if (compareWith.kind === "base") await withBase(run, current, compareWith.path); else await withLive(run, current, compareWith);
   } catch (error) {
    if (run.interruption.aborted || !(error instanceof problem.A)) throw error;
    warn(run.report, error);
   }
  }
  function refuseMissingBase(base, workspace) {
   if ((0, external_node_fs_.statSync)((0, external_node_path_.resolve)(workspace, base), {
    throwIfNoEntry: false
   })?.isDirectory()) return;
   throw new problem.A(`There is no folder at \`base-path\` ("${base}") in ${workspace}.`, `Check out the base of the pull request there in a step before this one, with \`path: ${base}\`; see docs/comparing.md of publish-layer.`);
  }
  function warn(report, {message: message}) {
   log.Rm.warning(message);
   report.warnings.push(message);
  }
  async function withBase(run, current, base) {
   const {inputs: inputs, report: report} = run;
   const before = await readBase(run, base);
   const layer = before && {
    files: await before.inspect(),
    contentHash: before.contentHash
   };
   const path = `${base}/${inputs.path || (inputs.build?.dependencies ?? "")}`;
   record(report, compareWithBase({
    path: path,
    ...layer && {
     layer: layer
    }
   }, current));
  }
  async function readBase(run, base) {
   const {inputs: inputs, workers: workers, folder: folder} = run;
   const workspace = (0, external_node_path_.resolve)(run.workspace, base);
   const named = [ inputs.path, inputs.build?.dependencies ].filter(place => place);
   if (!named.some((place = "") => (0, external_node_fs_.existsSync)((0, external_node_path_.resolve)(workspace, place)))) return undefined;
   const scratch = (0, external_node_path_.join)(folder, "base");
   (0, external_node_fs_.mkdirSync)(scratch);
   const there = {
    ...run,
    workspace: workspace,
    folder: scratch,
    report: {}
   };
   const {source: source} = await (0, layer_source.B)(there, await (0, layer_source.p)(there));
   return (0, layer_layer.w)(source, {
    ...inputs,
    workers: workers,
    lenient: true,
    inspect: true
   });
  }
  async function withLive({inputs: inputs, report: report, interruption: interruption}, current, compareWith) {
   (0, environment_warnings.N)(report);
   const {createRegionClient: createRegionClient, readPublishedLayer: readPublishedLayer} = await Promise.all([ __webpack_require__.e(1696), __webpack_require__.e(7203), __webpack_require__.e(1559), __webpack_require__.e(7443), __webpack_require__.e(1296), __webpack_require__.e(8220), __webpack_require__.e(3565), __webpack_require__.e(3996) ]).then(__webpack_require__.bind(__webpack_require__, 33565));
   const aws = await createRegionClient({
    interruption: interruption,
    ...inputs.region && {
     region: inputs.region
    }
   });
   try {
    const arn = compareWith.kind === "version" ? {
     arn: compareWith.arn
    } : {};
    const options = {
     layerName: inputs.layerName,
     ...arn,
     current: current.files
    };
    const live = await readPublishedLayer(aws, options);
    const isLatest = compareWith.kind === "latest";
    if (isLatest) report.wouldPublish = compare_with_wouldPublish(live, current.contentHash) ? "true" : "false";
    if (live?.files instanceof problem.A) throw live.files;
    record(report, compareWithVersion(live && {
     ...live,
     files: live.files
    }, current), report.wouldPublish);
   } finally {
    aws.close();
   }
  }
  function record(report, comparison, wouldPublish = (comparison.identical ? "false" : "true")) {
   report.comparison = comparison;
   report.wouldPublish = wouldPublish;
   const {added: added, removed: removed, changed: changed} = comparison.files;
   log.Rm.info(comparison.isNew ? "There is nothing to compare with yet: the layer is new" : `${(0, format.B4)(added)} files added, ${(0, 
   format.B4)(removed)} removed, ${(0, format.B4)(changed)} changed`);
   if (comparison.configuration) logKeys(comparison.configuration);
  }
  const KEYS_IN_LOG = 20;
  function logKeys(configuration) {
   const {onlyHere: onlyHere, onlyThere: onlyThere} = configuration;
   log.Rm.info(`Configuration: ${configurationLine(configuration)}`);
   for (const [where, places] of [ [ "here", onlyHere ], [ "there", onlyThere ] ]) for (const {file: file, key: key} of places.slice(0, KEYS_IN_LOG)) log.Rm.info(`Only ${where}: ${key} in ${file}`);
  }
  var log_findings = __webpack_require__(78810);
  const RULE_TEXTS = {
   "layout/extra-folder": "Everything is below one folder too many, so that no runtime finds it.",
   "layout/packed": "Archives, or lists of what to install, are where their content should be, which Lambda does not unpack.",
   "layout/no-python-folder": "Python packages are outside python/.",
   "layout/virtual-environment": "A virtual environment is in the layer, with links to the Python of the build machine or where no Python looks.",
   "layout/site-packages": "Python packages are at a depth where no Python looks, or below the folder of another Python.",
   "layout/no-nodejs-folder": "npm packages are outside nodejs/node_modules/.",
   "layout/node-version-folder": "npm packages are below the folder of a Node.js that the layer is not declared for.",
   "layout/empty-node-modules": "A package.json or lockfile is in nodejs/, but none of the packages is installed.",
   "layout/java": "Jars are outside java/lib/.",
   "layout/ruby": "Gems are at a depth where no Ruby looks, or below the folder of another Ruby.",
   "layout/bin": "Programs are outside bin/, which is the folder of a layer that PATH has.",
   "layout/extensions": "An extension is not directly in extensions/, so that Lambda does not start it.",
   "layout/lib64": "Shared libraries are outside lib/, which is the folder of a layer that the loader searches.",
   "size/unzipped": "The layer is larger than AWS Lambda takes, unzipped.",
   "size/zipped": "The zip is larger than AWS Lambda takes in one request, and no bucket is named that it can go through.",
   "size/budget": "The layer is larger than the budget its user set.",
   "size/nearly-full": "The layer leaves little room for the function and its other layers.",
   "native/mach-o": "Compiled code for macOS, which Linux cannot load.",
   "native/pe": "Compiled code for Windows, which Linux cannot load.",
   "native/architecture": "Compiled code for another CPU than the declared architectures.",
   "native/musl": "Compiled code for Linux distributions with musl, such as Alpine; AWS Lambda has glibc.",
   "native/interpreter": "A program that asks for a loader that AWS Lambda does not have.",
   "native/python-abi": "A Python extension compiled for another version of Python than the declared runtimes have.",
   "native/node-abi": "A Node.js addon compiled for another version of Node.js than the declared runtimes have.",
   "native/java-class": "Java classes compiled for a newer Java than the declared runtimes have.",
   "native/glibc": "Compiled code that needs a newer glibc than the declared runtimes' systems have.",
   "native/libstdcxx": "Compiled code that needs a newer libstdc++ than the declared runtimes' systems have.",
   "native/damaged": "A library or program that cannot be loaded because the file is damaged.",
   "native/missing-library": "A library that compiled code needs and neither the layer nor the runtime brings.",
   "native/opened-library": "A library that Python code opens by its name and neither the layer nor the runtime brings.",
   "native/bytecode": "Python bytecode without its source, compiled for another version of Python than the declared runtimes have.",
   "files/unusable": "The layer cannot be read, or holds what no layer can hold.",
   "files/unreadable": "A ready zip holds files that Lambda may not read, or folders that it may not search, which makes it refuse the layer.",
   "files/unwritable": "A ready zip holds files or folders that nobody may write to, which keeps Lambda from putting another layer over them.",
   "files/not-executable": "An extension, a bootstrap or a program is not executable.",
   "files/not-startable": "An extension or a bootstrap is neither a script with a #! line nor a program, so that the kernel cannot start it.",
   "files/crlf": "A script has a #! line with a Windows line end, so that the kernel looks for another interpreter.",
   "files/interpreter": "A script has a #! line with an interpreter that Lambda does not have.",
   "files/broken-link": "A symbolic link leads out of the layer, to nothing or in a circle.",
   "files/case-clash": "Two paths are one where case or Unicode normalisation does not count.",
   "files/folder-clash": "A path is a file and a folder at once.",
   "runtime/deprecated": "A declared runtime is past the end of its support.",
   "runtime/blocked": "Functions of a declared runtime can no longer be created or updated.",
   "runtime/unknown": "A declared runtime is not among those known.",
   "runtime/architecture": "A declared runtime does not run on a declared architecture.",
   "runtime/none": "The layer holds packages of a language, and no runtime is declared.",
   "runtime/too-many": "More runtimes are declared than AWS Lambda takes.",
   "runtime/no-architecture": "The layer holds native code, and no architecture is declared.",
   "shadow/partial-sdk": "The layer holds a part of the AWS SDK, and the rest comes from the runtime's own, another version.",
   "shadow/standard-library": "A module hides one of Python's standard library.",
   "shadow/runtime-client": "The layer holds a package by which Lambda's own runtime works.",
   "secrets/aws-key": "A file holds an AWS access key, or the id of one.",
   "secrets/private-key": "A file holds a private key.",
   "secrets/token": "A file holds a token of GitHub, npm, PyPI, Slack, Stripe or Google.",
   "secrets/login": "A file made for logins holds a password or token.",
   "secrets/environment": "A .env file holds a value that sounds secret.",
   "secrets/configuration": "A file of a configuration layer holds a secret in plain text, where a reference to it would do.",
   "secrets/job": "A layer holds a secret of the job's own environment; looked for where it becomes public.",
   "secrets/file": "A file has the name of one that is made for credentials.",
   "deps/editable": "A Python package is installed as editable: its code is still in a folder of the build machine.",
   "deps/incomplete": "Files that a Python package was installed with and that its code needs are not there.",
   "deps/missing": "A package requires another one that neither the layer nor the runtime holds.",
   "deps/conflict": "A package requires another version of a package than the layer holds.",
   "deps/removed-module": "Code imports a module that a declared Python has no longer in its standard library, or setuptools' pkg_resources.",
   "deps/two-versions": "A package is in the layer in more than one version.",
   "deps/no-metadata": "The metadata of Python distributions (dist-info) is missing, and code reads it at run time.",
   "deps/dev": "npm packages that are for development only are in the layer.",
   "config/syntax": "A JSON, YAML or .properties file of a configuration layer is one that no program can read.",
   "config/duplicate-key": "A configuration file has a key twice, of which programs take one or refuse both.",
   "config/unread": "A configuration file cannot be read whole, so that it is not known what it holds; an error where a layer becomes public.",
   "vulnerabilities/critical": "A package has a known vulnerability of critical severity.",
   "vulnerabilities/high": "A package has a known vulnerability of high severity.",
   "vulnerabilities/medium": "A package has a known vulnerability of medium severity.",
   "vulnerabilities/low": "A package has a known vulnerability of low severity.",
   "vulnerabilities/unrated": "A package has a known vulnerability without a severity rating yet.",
   "weight/tests": "Tests of packages are in the layer.",
   "weight/examples": "Examples or benchmarks of packages are in the layer.",
   "weight/documentation": "Documentation of packages is in the layer.",
   "weight/bytecode": "Bytecode beside its sources, which Python uses only where it notes their times, is in the layer.",
   "weight/source-maps": "Source maps are in the layer.",
   "weight/types": "Type declarations, which nothing reads at run time, are in the layer.",
   "weight/sources": "Sources and headers of compiled code are in the layer.",
   "weight/static-libraries": "Static libraries and object files, which are for linking alone, are in the layer.",
   "weight/debug-files": "Debug information is in the layer in files of its own.",
   "weight/other-platforms": "Compiled code for other systems or CPUs lies beside that for Lambda.",
   "weight/installers": "Packages that install other packages are in the layer.",
   "weight/runtime-sdk": "The layer holds the AWS SDK, of which the declared runtimes have one.",
   "weight/unbundled": "Node.js has to load hundreds of files before a function starts.",
   "npm/no-entry": "`main` or `exports` of an npm package leads to a file that is not in the layer.",
   "npm/not-built": "An npm package is without the addon that its install script builds or downloads.",
   "npm/platform-package": "An npm package is without the optional dependency that brings its platform's binary.",
   "npm/prisma-client": "Prisma is without the client that `prisma generate` writes.",
   "npm/prisma-engine": "Prisma is without the query engine for the runtime's operating system and CPU.",
   "npm/missing-files": "An npm package opens a file or folder of its own that is not in the layer.",
   "npm/missing-dependency": "An npm package loads a dependency that is not in the layer.",
   "npm/dependency-version": "An npm package finds a dependency in a version that its range excludes.",
   "npm/es-module": "An npm package is an ES module alone, which a declared Node.js cannot require.",
   "build/no-wheel": "A Python package has no wheel for the declared runtimes and architectures.",
   "build/local": "A requirement is a folder, an archive or a repository, which would run code to be installed.",
   "build/unpinned": "A requirement has no exact version, so that the layer changes when a new release comes out.",
   "build/hash": "A downloaded file does not have the digest that the lock names, or the lock names none.",
   "build/lock-outdated": "The lock does not fit its manifest.",
   "build/lock-platform": "A lock lacks the packages of the platform that the layer is for.",
   "build/scripts": "An npm package works only after its install script has run, which is never run.",
   "build/index-auth": "A package index refuses the credentials, or asks for some.",
   "build/index-unreachable": "A package index cannot be reached.",
   "build/empty": "The manifest names no package for the declared runtimes.",
   "build/two-locks": "A folder has several locks of one ecosystem.",
   "build/no-lock": "There is a manifest and no lock for it, or no manifest at all.",
   "build/old-lock": "A lock is of a format that lacks what the build needs.",
   "build/not-readable": "A manifest or lock cannot be read.",
   "build/two-architectures": "Compiled packages cannot serve both architectures from one layer.",
   "build/links-out": "An installed package links to a folder outside of the layer.",
   "build/clash": "A file of the repository has the path of a file of an installed package.",
   "build/part": "A group, an extra or a member of the workspace is named that the manifest does not have.",
   "build/runtime": "A manifest needs a runtime of its language, and `compatible-runtimes` lists none, or one that it excludes.",
   "build/no-python": "The Python that compiles the bytecode is not on the runner.",
   "build/tool": "The tool that installs the packages is not there, is too old, or failed for another reason.",
   "build/size": "The packages are too large for a layer, by the sizes that the lock names.",
   "build/setting": "A setting of the repository would make a tool run code, and is refused."
  };
  var src_layer_source = __webpack_require__(65934);
  function rulesPage(env = process.env) {
   const {GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = ""} = env;
   if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return undefined;
   const server = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
   return `${server}/${repository}/blob/${ref}/docs/rules.md`;
  }
  var sarif = __webpack_require__(25789);
  var write_sarif = __webpack_require__(5354);
  async function reportResults(run) {
   if (run.inputs.sarifFile && isComplete(run)) writeSarifOf(run);
   if (run.inputs.comment !== "false") await commentOnPullRequest(run);
  }
  function isComplete({inputs: inputs, report: report}) {
   return report.layer !== undefined && (!inputs.vulnerabilities || report.inside?.scan !== undefined);
  }
  function writeSarifOf(run) {
   const {inputs: inputs, source: source, workspace: workspace, report: report} = run;
   const sources = (0, log_findings.D4)(report.findings, run);
   const otherwise = (source && (0, src_layer_source.v)(source, {
    path: "",
    prefix: ""
   }, workspace)) ?? "";
   const page = rulesPage();
   const places = {
    sources: sources,
    otherwise: otherwise,
    ...page !== undefined && {
     rulesPage: page
    }
   };
   (0, write_sarif.l)(inputs.sarifFile, (0, sarif.I)(report, places, RULE_TEXTS), report);
  }
  async function commentOnPullRequest({inputs: inputs, report: report}) {
   const {upsertComment: upsertComment} = await __webpack_require__.e(8238).then(__webpack_require__.bind(__webpack_require__, 18238));
   const body = comment((0, check_report.QD)(report));
   const done = await upsertComment({
    token: inputs.token,
    marker: marker(report.layerName),
    body: body
   });
   if ("url" in done) {
    log.Rm.info(`Comment ${done.result}: ${done.url}`);
    return;
   }
   const {result: result, what: what, fix: fix} = done;
   if (inputs.comment === "true") report.problems.push({
    what: what,
    fix: fix
   }); else if (result === "no-pull-request") log.Rm.info(what); else {
    log.Rm.warning(`${what} ${fix}`);
    report.warnings.push(`${what} ${fix}`);
   }
  }
  var check = __webpack_require__(26407);
  var read = __webpack_require__(15691);
  var workspace = __webpack_require__(54270);
  function startCheck(context) {
   const {report: report} = context;
   report.layerName = (0, read.Qq)("layer-name");
   const inputs = (0, check.Y)();
   const {runtimes: runtimes, architectures: architectures, failOn: failOn, compareWith: compareWith} = inputs;
   Object.assign(report, {
    runtimes: runtimes,
    architectures: architectures,
    failOn: failOn,
    compared: compareWith !== undefined
   });
   return {
    ...context,
    inputs: inputs,
    workspace: (0, workspace.i)()
   };
  }
  var build_problem = __webpack_require__(27388);
  var read_layer = __webpack_require__(21297);
  async function readCheckedLayer(run) {
   const {inputs: inputs, workers: workers, report: report} = run;
   try {
    const {source: source, findings: findings} = await (0, layer_source.B)(run, await (0, layer_source.p)(run));
    run.source = source;
    const layer = await (0, read_layer.P)({
     source: source,
     inputs: inputs,
     report: report
    }, {
     workers: workers,
     lenient: true,
     inspect: true
    });
    return {
     layer: layer,
     source: source,
     buildFindings: findings
    };
   } catch (error) {
    if (!(error instanceof problem.A)) throw error;
    report.findings.push(asFinding(error));
    (0, log_findings.KD)(report.findings, run);
    return undefined;
   }
  }
  function asFinding(problem) {
   const rule = problem instanceof build_problem.Q ? problem.rule : "files/unusable";
   return {
    rule: rule,
    severity: "error",
    path: "",
    message: problem.what,
    fix: problem.fix
   };
  }
  var run_action = __webpack_require__(84372);
  async function check_check(workers) {
   const report = (0, check_report.Zp)();
   let started;
   await (0, run_action.C)({
    report: report,
    run: async context => {
     started = startCheck({
      ...context,
      report: report,
      workers: workers
     });
     await checkAndCompare(started);
    },
    close: () => workers.close(),
    share: async () => {
     if (started) await reportResults(started);
    },
    finish: check_report.QD,
    outputs: checkOutputs,
    summary: checkSummary,
    failures: check_report.Uf
   });
  }
  async function checkAndCompare(run) {
   const {inputs: inputs, workspace: workspace, interruption: interruption} = run;
   const {compareWith: compareWith} = inputs;
   if (compareWith?.kind === "base") refuseMissingBase(compareWith.path, workspace);
   const [read, {checkLayer: checkLayer}] = await Promise.all([ readCheckedLayer(run), Promise.all([ __webpack_require__.e(496), __webpack_require__.e(9345), __webpack_require__.e(7712), __webpack_require__.e(3468), __webpack_require__.e(6217) ]).then(__webpack_require__.bind(__webpack_require__, 74065)) ]);
   (0, cancellation.qM)(interruption);
   if (!read) return;
   const files = await log.Rm.group("Checking", () => checkLayer(run, read));
   (0, cancellation.qM)(interruption);
   if (!compareWith) return;
   const current = {
    files: files,
    contentHash: read.layer.contentHash,
    declared: inputs
   };
   await log.Rm.group("Comparing", () => compareLayer(run, current, compareWith));
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
 27388: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => withoutLogins,
   Q: () => BuildProblem
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  class BuildProblem extends _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A {
   rule;
   constructor(rule, what, fix, options) {
    super(withoutLogins(what), withoutLogins(fix), options);
    this.rule = rule;
    this.name = "BuildProblem";
   }
  }
  function withoutLogins(text) {
   return text.replace(/(https?:\/\/)[^\s/"'`]+@|(:\/\/)[^\s/"'`:@]*:[^\s/"'`]+@/gi, "$1$2***@");
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
 22503: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UD: () => compare,
   Ys: () => differingFiles,
   Ft: () => isSame
  });
  var group_files = __webpack_require__(51178);
  var size = __webpack_require__(76770);
  var configuration_files = __webpack_require__(99384);
  function compareConfiguration(before, after) {
   if (!(0, configuration_files.u)(before) || !(0, configuration_files.u)(after)) return undefined;
   const result = {
    onlyHere: [],
    onlyThere: [],
    same: 0,
    differing: 0,
    unread: []
   };
   for (const [there, here] of pairs(before, after)) compareFile(there, here, result);
   return result;
  }
  function pairs(before, after) {
   const there = new Map(configured(before).map(file => [ file.path, file ]));
   const left = [];
   const found = [];
   for (const file of configured(after)) {
    const same = there.get(file.path);
    if (same) found.push([ same, file ]); else left.push(file);
    there.delete(file.path);
   }
   for (const file of left) {
    const isLike = ({path: path}) => (0, configuration_files.b)(path) === (0, configuration_files.b)(file.path);
    const others = [ ...there.values() ].filter(isLike);
    const partner = others.length === 1 && left.filter(isLike).length === 1 ? others[0] : undefined;
    found.push([ partner, file ]);
    if (partner) there.delete(partner.path);
   }
   return [ ...found, ...[ ...there.values() ].map(file => [ file, undefined ]) ];
  }
  function configured(files) {
   return files.filter(({type: type, path: path}) => type === "file" && (0, configuration_files.b)(path));
  }
  function compareFile(there, here, result) {
   const sides = [ there, here ].flatMap(file => file ?? []);
   const unknown = sides.filter(({contents: contents}) => !contents?.configuration?.digests);
   if (unknown.length > 0) {
    result.unread.push(...new Set(unknown.map(({path: path}) => path)));
    return;
   }
   const old = new Map(there?.contents?.configuration?.digests);
   for (const [key, digest] of here?.contents?.configuration?.digests ?? []) {
    const other = old.get(key);
    if (other === undefined) result.onlyHere.push({
     file: here?.path ?? "",
     key: key
    }); else if (other === digest) result.same += 1; else result.differing += 1;
    old.delete(key);
   }
   for (const key of old.keys()) result.onlyThere.push({
    file: there?.path ?? "",
    key: key
   });
  }
  function compare(before, after) {
   const files = before.files ?? [];
   const differing = differingFiles(files, after);
   const {added: added, removed: removed, changed: changed} = differing;
   const configuration = compareConfiguration(files, after);
   return {
    with: before.with,
    isNew: before.files === undefined,
    identical: before.files !== undefined && added.size + removed.size + changed.size === 0,
    unzippedSize: {
     before: (0, size.UT)(files),
     after: (0, size.UT)(after)
    },
    ...before.zippedSize !== undefined && {
     zippedBefore: before.zippedSize
    },
    files: {
     added: added.size,
     removed: removed.size,
     changed: changed.size
    },
    packages: packageChanges(files, after, differing),
    ...configuration && {
     configuration: configuration
    }
   };
  }
  function differingFiles(before, after) {
   const old = new Map(before.map(file => [ file.path, file ]));
   const added = new Set;
   const changed = new Set;
   for (const file of after) {
    const was = old.get(file.path);
    if (!was) added.add(file.path); else if (!isSame(was, file)) changed.add(file.path);
    old.delete(file.path);
   }
   return {
    added: added,
    removed: new Set(old.keys()),
    changed: changed
   };
  }
  function isSame(a, b) {
   return a.size === b.size && a.crc === b.crc && a.type === b.type && (a.executable ?? b.executable) === (b.executable ?? a.executable) && (a.sha256 ?? b.sha256) === (b.sha256 ?? a.sha256);
  }
  function packageChanges(before, after, {added: added, removed: removed, changed: changed}) {
   const now = (0, group_files.Z)(after);
   const then = (0, group_files.Z)(before, now.owners);
   const touched = new Set;
   for (const path of [ ...removed, ...changed ]) touched.add(then.packageAt(path));
   for (const path of [ ...added, ...changed ]) touched.add(now.packageAt(path));
   const old = new Map(then.packages.map(pkg => [ keyOf(pkg), pkg ]));
   const changes = now.packages.map(pkg => {
    const was = old.get(keyOf(pkg));
    old.delete(keyOf(pkg));
    return packageChange(was, pkg, touched);
   });
   const gone = [ ...old.values() ].map(one => packageChange(one, undefined, touched));
   return [ ...changes, ...gone ].sort(byDifference);
  }
  function keyOf({ecosystem: ecosystem, name: name}) {
   return `${ecosystem} ${name}`;
  }
  function packageChange(before, after, touched) {
   const {ecosystem: ecosystem = "", name: name = ""} = before ?? after ?? {};
   return {
    ecosystem: ecosystem,
    name: name,
    ...before && {
     before: stateOf(before)
    },
    ...after && {
     after: stateOf(after)
    },
    changed: touched.has(before) || touched.has(after) || before?.size !== after?.size
   };
  }
  function stateOf({version: version, size: size}) {
   return {
    ...version !== undefined && {
     version: version
    },
    size: size
   };
  }
  function byDifference(a, b) {
   return Number(b.changed) - Number(a.changed) || (a.changed ? growth(b) - growth(a) : sizeOf(b) - sizeOf(a)) || (a.name < b.name ? -1 : Number(a.name > b.name));
  }
  function growth({before: before, after: after}) {
   return Math.abs((after?.size ?? 0) - (before?.size ?? 0));
  }
  function sizeOf({before: before, after: after}) {
   return (after ?? before)?.size ?? 0;
  }
 },
 51178: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => packagesOf,
   Z: () => groupPackages
  });
  var _shared_memoized_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61631);
  var _package_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81422);
  var _python_sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99184);
  function packagesOf(files, owners) {
   return groupPackages(files, owners).packages;
  }
  function groupPackages(files, owners) {
   return owners ? groupWith(owners, files) : groupAlone(files);
  }
  const groupAlone = (0, _shared_memoized_js__WEBPACK_IMPORTED_MODULE_0__.x)(files => groupWith(new Map, files));
  function groupWith(owners, files) {
   const places = placesOf(files);
   const sites = (0, _python_sites_js__WEBPACK_IMPORTED_MODULE_1__.T)(places, files);
   const nodeVersions = nodeVersionsOf(files);
   const groups = new Map;
   for (const place of places) {
    const named = place.ecosystem === "python" ? sites.naming(place, owners) : place;
    const version = nodeVersions.get(place.path);
    const member = {
     ...place,
     ...named,
     ...version && {
      versions: [ version ]
     }
    };
    const key = `${member.ecosystem} ${member.name}`;
    const members = groups.get(key);
    if (members) members.push(member); else groups.set(key, [ member ]);
   }
   const packages = [];
   const packageAt = new Map;
   for (const members of groups.values()) {
    const whole = packageOf(members);
    packages.push(whole);
    for (const {path: path} of members) packageAt.set(path, whole);
   }
   return {
    packages: packages.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)),
    packageAt: path => packageAt.get((0, _package_paths_js__WEBPACK_IMPORTED_MODULE_2__.K)(path).path),
    owners: sites.owners
   };
  }
  const NAMES_PACKAGES = /(?:^|\/)node_modules(?:\/@[^/]*)?$/;
  function placesOf(files) {
   const places = new Map;
   let last;
   for (const {path: path, size: size} of files) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const member = last?.folder === folder ? last.member : memberAt((0, _package_paths_js__WEBPACK_IMPORTED_MODULE_2__.K)(path), places);
    member.size += size;
    const isInside = member.path.length <= folder.length && !NAMES_PACKAGES.test(folder);
    last = isInside ? {
     folder: folder,
     member: member
    } : undefined;
   }
   return [ ...places.values() ];
  }
  function memberAt(place, places) {
   const known = places.get(place.path);
   if (known) return known;
   const member = {
    ...place,
    size: 0
   };
   places.set(place.path, member);
   return member;
  }
  function packageOf(members) {
   const [{ecosystem: ecosystem, name: name, path: path}] = members.toSorted((a, b) => a.path.length - b.path.length);
   const versions = new Set(members.flatMap(member => member.versions));
   const size = members.reduce((sum, member) => sum + member.size, 0);
   return {
    ecosystem: ecosystem,
    name: name,
    ...versions.size > 0 && {
     version: told([ ...versions ])
    },
    path: path,
    size: size
   };
  }
  const VERSIONS_TOLD = 3;
  function told(versions) {
   const newestFirst = versions.sort((a, b) => compareVersions(b, a));
   const more = versions.length - VERSIONS_TOLD;
   return newestFirst.slice(0, VERSIONS_TOLD).join(", ") + (more > 0 ? ` and ${more} more` : "");
  }
  function compareVersions(a, b) {
   const [left, right] = [ partsOf(a), partsOf(b) ];
   const at = left.findIndex((part, index) => part !== right[index]);
   if (at < 0) return left.length - right.length;
   const [part = "", other = ""] = [ left[at], right[at] ];
   return Number(part) - Number(other) || (part < other ? -1 : 1);
  }
  function partsOf(version) {
   return version.match(/\d+|\D+/g) ?? [];
  }
  function nodeVersionsOf(files) {
   const locked = [];
   const declared = [];
   for (const {path: path, contents: contents} of files) {
    if (!contents?.nodePackage && !contents?.nodeLock) continue;
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (contents.nodePackage?.version) declared.push([ folder, contents.nodePackage.version ]);
    const above = folder.slice(0, -"node_modules".length);
    for (const [place, version] of Object.entries(contents.nodeLock?.versions ?? {})) locked.push([ above + place, version ]);
   }
   return new Map([ ...locked, ...declared ]);
  }
 },
 99184: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => distributionOf,
   T: () => pythonSites
  });
  var _package_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81422);
  function pythonSites(places, files) {
   const sites = new Map;
   for (const {ecosystem: ecosystem, folder: folder, name: name} of places) {
    const distribution = ecosystem === "python" ? distributionOf(name) : undefined;
    if (!distribution) continue;
    const site = sites.get(folder) ?? {
     versions: new Map,
     recorded: new Map
    };
    sites.set(folder, site);
    append(site.versions, distribution.name, distribution.version);
   }
   for (const {path: path, contents: contents} of files) {
    if (contents?.recordTops) record(contents.recordTops, (0, _package_paths_js__WEBPACK_IMPORTED_MODULE_0__.K)(path), sites);
   }
   return {
    naming: (place, owners) => naming(place, sites.get(place.folder), owners),
    owners: new Map([ ...sites.values() ].flatMap(({recorded: recorded}) => [ ...recorded ].flatMap(soleOwner)))
   };
  }
  function append(lists, key, value) {
   const list = lists.get(key);
   if (!list) lists.set(key, [ value ]); else if (!list.includes(value)) list.push(value);
  }
  function record(tops, {folder: folder, name: name}, sites) {
   const distribution = distributionOf(name);
   const site = sites.get(folder);
   if (!distribution || !site) return;
   for (const top of tops) {
    if (!DISTRIBUTION.test(top)) append(site.recorded, moduleOf(top), distribution.name);
   }
  }
  const DISTRIBUTION = /^(.+?)-([^-]+)(?:-py[\d.]+)?\.(?:dist|egg)-info$/;
  function distributionOf(folder) {
   const [, name, version] = DISTRIBUTION.exec(folder) ?? [];
   return name && version ? {
    name: normalised(name),
    version: version
   } : undefined;
  }
  function normalised(name) {
   return name.toLowerCase().replace(/[-_.]+/g, "-");
  }
  function moduleOf(top) {
   const dot = top.indexOf(".", 1);
   return dot < 0 ? top : top.slice(0, dot);
  }
  function naming({name: top, path: path, isFile: isFile}, site, owners) {
   const name = distributionOf(top)?.name ?? ownerOf(moduleOf(top), site, owners);
   if (name) return {
    ecosystem: "python",
    name: name,
    versions: site?.versions.get(name) ?? []
   };
   return {
    ...isFile ? {
     ecosystem: "files",
     name: path
    } : {
     ecosystem: "python",
     name: top
    },
    versions: []
   };
  }
  function ownerOf(module, site, owners) {
   const recorded = site?.recorded.get(module) ?? [];
   const namesake = normalised(module);
   if (recorded.includes(namesake)) return namesake;
   if (recorded.length > 0) return recorded.length === 1 ? recorded[0] : undefined;
   return site?.versions.has(namesake) ? namesake : owners.get(module);
  }
  function soleOwner([module, names]) {
   return names.length === 1 ? [ [ module, names[0] ?? "" ] ] : [];
  }
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
 61631: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => memoized
  });
  function memoized(work) {
   const results = new WeakMap;
   return key => {
    const known = results.get(key);
    if (known) return known.value;
    const value = work(key);
    results.set(key, {
     value: value
    });
    return value;
   };
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
