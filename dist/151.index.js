export const id = 151;

export const ids = [ 151 ];

export const modules = {
 450: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   iP: () => announce,
   u0: () => sourcesOf,
   yq: () => tellFindings
  });
  var layer_source = __webpack_require__(5934);
  var log = __webpack_require__(4959);
  var sanitise = __webpack_require__(7756);
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
 1283: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Mr: () => counting,
   Sd: () => textsNeeded,
   z6: () => check
  });
  var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69);
  var _deps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2829);
  var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9767);
  var _finding_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5930);
  var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4044);
  var _native_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7027);
  var _native_bytecode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3292);
  var _runtime_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8423);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3050);
  var _shadow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2370);
  var _size_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4523);
  const NEEDS = [];
  function textsNeeded(layer) {
   return [ ...new Set(NEEDS.flatMap(need => need(layer))) ];
  }
  const FAMILIES = [ _layout_js__WEBPACK_IMPORTED_MODULE_3__.Z, _size_js__WEBPACK_IMPORTED_MODULE_9__.Ej, _native_js__WEBPACK_IMPORTED_MODULE_4__.Y, _native_bytecode_js__WEBPACK_IMPORTED_MODULE_5__.aN, _files_js__WEBPACK_IMPORTED_MODULE_2__.a, _runtime_js__WEBPACK_IMPORTED_MODULE_6__.f, _shadow_js__WEBPACK_IMPORTED_MODULE_8__.r, _secrets_js__WEBPACK_IMPORTED_MODULE_7__.O, _deps_js__WEBPACK_IMPORTED_MODULE_1__.Z, _config_js__WEBPACK_IMPORTED_MODULE_0__.$ ];
  function check(layer, ignored = []) {
   const findings = FAMILIES.flatMap(family => family(layer));
   return counting(findings, ignored, layer.isPublic);
  }
  function counting(findings, ignored, isPublic = false) {
   return findings.filter(({rule: rule}) => isPublic && isAboutSecrets(rule) || !isIgnored(rule, ignored)).sort((a, b) => rank(a) - rank(b));
  }
  function isAboutSecrets(rule) {
   return rule.startsWith("secrets/") || rule === "config/unread";
  }
  function rank({severity: severity}) {
   return _finding_js__WEBPACK_IMPORTED_MODULE_10__.o.indexOf(severity);
  }
  function isIgnored(rule, ignored) {
   return ignored.some(one => one === rule || one === `${rule.slice(0, rule.indexOf("/"))}/*`);
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
 1498: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => withTexts
  });
  var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
  const MOST_ROUNDS = 8;
  async function withTexts(layer, read) {
   const texts = new Map;
   const asked = new Set;
   for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const needed = (0, _check_js__WEBPACK_IMPORTED_MODULE_0__.Sd)({
     ...layer,
     texts: texts
    }).filter(path => !asked.has(path));
    if (needed.length === 0) break;
    for (const path of needed) asked.add(path);
    for (const [path, text] of await read(needed)) texts.set(path, text);
   }
   return {
    ...layer,
    texts: texts
   };
  }
 },
 3526: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => refuseLeaks
  });
  var _checks_job_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6492);
  var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);
  var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2958);
  function refuseLeaks(findings, leaks = []) {
   const found = findings.filter(({rule: rule, severity: severity}) => rule.startsWith("secrets/") && rule !== "secrets/job" && severity === "error");
   const places = [ ...new Set([ ...leaks.map(_checks_job_secrets_js__WEBPACK_IMPORTED_MODULE_0__.h), ...found.map(({path: path}) => path) ]) ];
   if (places.length === 0) return;
   const more = places.length > 3 ? ` and ${(0, _units_js__WEBPACK_IMPORTED_MODULE_2__.B4)(places.length - 3)} more places` : "";
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`The layer is to be public and holds what looks like credentials, in ${places.slice(0, 3).join(", ")}${more}; nothing was written.`, "Take them out (`exclude` leaves out files) and revoke what was published before; for a public layer neither `ignore-rules` nor `fail-on` lets them pass.");
  }
 },
 6338: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => refuseUnread
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
  var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2958);
  const NAMED = 3;
  function refuseUnread(findings) {
   const unread = findings.filter(({rule: rule, severity: severity}) => rule === "config/unread" && severity === "error");
   if (unread.length === 0) return;
   const paths = unread.slice(0, NAMED).map(({path: path}) => path);
   const more = unread.length > NAMED ? ` and ${(0, _units_js__WEBPACK_IMPORTED_MODULE_1__.B4)(unread.length - NAMED)} more files` : "";
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The layer is to be public, and ${paths.join(", ")}${more} cannot be read whole, so secrets in there would not be found (config/unread); nothing was written.`, "Mend or split the files, or leave them out with `exclude`; the findings say what is wrong with each. For a public layer neither `ignore-rules` nor `fail-on` lets them pass.");
  }
 },
 1151: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   refuseFindings: () => refuseFindings
  });
  var _announce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(450);
  var _checks_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
  var _checks_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5930);
  var _checks_read_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1498);
  var _delivery_leaks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3526);
  var _delivery_refuse_unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6338);
  var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6762);
  var _report_secret_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1215);
  async function refuseFindings(publishable) {
   const {inputs: inputs, source: source, layer: layer, report: report, isPublic: isPublic} = publishable;
   const {ignoreRules: ignoreRules, failOn: failOn} = inputs;
   const leaks = isPublic ? await leaksOf(publishable) : [];
   const checked = await (0, _checks_read_texts_js__WEBPACK_IMPORTED_MODULE_2__.j)(await checkedLayer(publishable, leaks), layer.readTexts);
   report.findings = (0, _checks_check_js__WEBPACK_IMPORTED_MODULE_1__.z6)(checked, ignoreRules);
   const vulnerabilities = await knownVulnerabilities(publishable);
   report.findings = (0, _checks_check_js__WEBPACK_IMPORTED_MODULE_1__.Mr)([ ...report.findings, ...vulnerabilities ], ignoreRules, isPublic);
   const workspace = process.env["GITHUB_WORKSPACE"] || process.cwd();
   (0, _announce_js__WEBPACK_IMPORTED_MODULE_0__.iP)(report.findings, {
    source: source,
    inputs: inputs,
    workspace: workspace
   });
   if (isPublic) {
    (0, _delivery_leaks_js__WEBPACK_IMPORTED_MODULE_3__.b)(report.findings, leaks);
    (0, _delivery_refuse_unread_js__WEBPACK_IMPORTED_MODULE_4__.C)(report.findings);
   }
   const refused = (0, _checks_finding_js__WEBPACK_IMPORTED_MODULE_7__.J)(report.findings, failOn);
   if (refused.length === 0) return;
   const rules = [ ...new Set(refused.map(({rule: rule}) => rule)) ].join(", ");
   throw new _problem_js__WEBPACK_IMPORTED_MODULE_5__.A(`The check refuses the layer for ${rules}; nothing was written.`, "Each finding says how to mend it; `ignore-rules` leaves out a rule that does not apply.");
  }
  async function leaksOf({layer: layer, inputs: {description: description, license: license = ""}}) {
   const secrets = (0, _report_secret_values_js__WEBPACK_IMPORTED_MODULE_6__.I)();
   if (secrets.length === 0) return [];
   const {findInTexts: findInTexts} = await __webpack_require__.e(790).then(__webpack_require__.bind(__webpack_require__, 4790));
   return [ ...await layer.findSecrets(secrets), ...findInTexts({
    description: description,
    license: license
   }, secrets) ];
  }
  async function checkedLayer({inputs: inputs, source: source, layer: layer, report: report, isPublic: isPublic}, leaks) {
   const {path: path, prefix: prefix, runtimes: runtimes, architectures: architectures, maxUnzippedSize: maxUnzippedSize} = inputs;
   const evidence = await (layer.evidence?.());
   return {
    files: await layer.inspect(),
    ...layer.folders && {
     folders: layer.folders
    },
    ...evidence && {
     evidence: evidence
    },
    unzippedSize: layer.unzippedSize,
    ...{
     runtimes: runtimes,
     architectures: architectures,
     isPublic: isPublic,
     leaks: leaks
    },
    ...maxUnzippedSize !== undefined && {
     maxUnzippedSize: maxUnzippedSize
    },
    source: {
     path: path,
     prefix: prefix,
     kind: source.kind
    },
    today: today(report)
   };
  }
  async function knownVulnerabilities(publishable) {
   const {inputs: inputs, layer: layer, report: report, inside: inside, aws: aws} = publishable;
   const {layerName: layerName, vulnerabilities: vulnerabilities} = inputs;
   if (!vulnerabilities || !inside) return [];
   const {judgeVulnerabilities: judgeVulnerabilities} = await Promise.all([ __webpack_require__.e(696), __webpack_require__.e(407), __webpack_require__.e(122) ]).then(__webpack_require__.bind(__webpack_require__, 8788));
   return judgeVulnerabilities(aws, {
    ...{
     layerName: layerName,
     report: report,
     today: today(report),
     ignoreList: inside.ignoreList
    },
    limit: vulnerabilities.failOnSeverity,
    inventory: await inside.inventoryOf(layer)
   });
  }
  function today({startedAt: startedAt}) {
   return startedAt.slice(0, 10);
  }
 }
};
