export const id = 4285;

export const ids = [ 4285 ];

export const modules = {
 20836: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => checkedLayerOf
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function installedPackages({location: location, manifest: manifest}) {
   return {
    manifest: manifest,
    holds: path => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(location, path))
   };
  }
  async function checkedLayerOf({layer: layer, source: source, inputs: inputs, report: report}, facts) {
   const {path: path, prefix: prefix, runtimes: runtimes, architectures: architectures, maxUnzippedSize: maxUnzippedSize} = inputs;
   const files = await layer.inspect();
   const evidence = await (layer.evidence?.());
   return {
    ...facts,
    files: files,
    ...layer.folders && {
     folders: layer.folders
    },
    ...evidence && {
     evidence: evidence
    },
    unzippedSize: layer.unzippedSize,
    runtimes: runtimes,
    architectures: architectures,
    ...maxUnzippedSize !== undefined && {
     maxUnzippedSize: maxUnzippedSize
    },
    source: {
     path: path,
     prefix: prefix,
     kind: source.kind
    },
    ...source.installed && {
     installed: installedPackages(source.installed)
    },
    today: report.startedAt.slice(0, 10)
   };
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
 33323: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => recordFindings
  });
  var _checks_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13468);
  var _checks_ignored_rules_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57024);
  var _shared_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12853);
  var _log_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78810);
  async function recordFindings(run, {checked: checked, findings: findings}, vulnerabilityFindings) {
   const {inputs: inputs, report: report} = run;
   report.findings = (0, _checks_check_js__WEBPACK_IMPORTED_MODULE_0__.Tc)(findings, checked, inputs.ignoreRules).counting;
   const all = [ ...findings, ...await vulnerabilityFindings() ];
   const sorted = (0, _checks_check_js__WEBPACK_IMPORTED_MODULE_0__.Tc)(all, checked, inputs.ignoreRules);
   report.findings = sorted.counting;
   (0, _shared_log_js__WEBPACK_IMPORTED_MODULE_1__.hA)((0, _checks_ignored_rules_messages_js__WEBPACK_IMPORTED_MODULE_3__.o)(sorted), report);
   (0, _log_findings_js__WEBPACK_IMPORTED_MODULE_2__.KD)(report.findings, run);
  }
 },
 81036: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   refuseFindings: () => refuseFindings
  });
  var _checks_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13468);
  var _checks_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15930);
  var _checks_read_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71498);
  var _publish_refuse_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53537);
  var _publish_refuse_unread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23541);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14748);
  var _shared_secret_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12400);
  var _checked_layer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20836);
  var _record_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33323);
  async function refuseFindings(run, {layer: layer, isPublic: isPublic, aws: aws}) {
   const {inputs: inputs, report: report} = run;
   const leaks = isPublic ? await findJobSecrets(run, layer) : [];
   const described = await (0, _checked_layer_js__WEBPACK_IMPORTED_MODULE_6__.C)({
    ...run,
    layer: layer
   }, {
    isPublic: isPublic,
    leaks: leaks
   });
   const checked = await (0, _checks_read_texts_js__WEBPACK_IMPORTED_MODULE_1__.j)(described, layer.readTexts);
   const findings = [ ...run.buildFindings, ...(0, _checks_check_js__WEBPACK_IMPORTED_MODULE_0__.WX)(checked, inputs.ignoreRules) ];
   await (0, _record_findings_js__WEBPACK_IMPORTED_MODULE_7__.S)(run, {
    checked: checked,
    findings: findings
   }, () => knownVulnerabilities(run, layer, aws));
   if (isPublic) {
    (0, _publish_refuse_secrets_js__WEBPACK_IMPORTED_MODULE_2__.P)(report.findings, leaks);
    (0, _publish_refuse_unread_js__WEBPACK_IMPORTED_MODULE_3__.C)(report.findings);
   }
   const rules = (0, _checks_finding_js__WEBPACK_IMPORTED_MODULE_8__.XZ)(report.findings, inputs.failOn);
   if (rules === "") return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_4__.A(`The check refuses the layer for ${rules}; nothing was written.`, "Each finding says how to mend it; `ignore-rules` leaves out a rule that does not apply.");
  }
  async function findJobSecrets({inputs: inputs}, layer) {
   const secrets = (0, _shared_secret_values_js__WEBPACK_IMPORTED_MODULE_5__.I)();
   if (secrets.length === 0) return [];
   const {description: description, license: license = ""} = inputs;
   const {findInTexts: findInTexts} = await Promise.all([ __webpack_require__.e(1316), __webpack_require__.e(1825), __webpack_require__.e(6228) ]).then(__webpack_require__.bind(__webpack_require__, 66228));
   return [ ...await layer.findSecrets(secrets), ...findInTexts({
    description: description,
    license: license
   }, secrets) ];
  }
  async function knownVulnerabilities({inputs: inputs, report: report, packages: packages}, layer, aws) {
   const {layerName: layerName, vulnerabilities: vulnerabilities} = inputs;
   if (!vulnerabilities) return [];
   const limit = vulnerabilities.failOnSeverity;
   const {ignoreList: ignoreList} = packages;
   const {vulnerabilityFindings: vulnerabilityFindings} = await Promise.all([ __webpack_require__.e(1696), __webpack_require__.e(7203), __webpack_require__.e(1559), __webpack_require__.e(7443), __webpack_require__.e(1296), __webpack_require__.e(8220), __webpack_require__.e(3565), __webpack_require__.e(5572) ]).then(__webpack_require__.bind(__webpack_require__, 33565));
   const packageList = await packages.list(layer);
   return vulnerabilityFindings(aws, {
    layerName: layerName,
    packageList: packageList,
    limit: limit,
    ignoreList: ignoreList,
    report: report
   });
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
 57024: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => ignoredRulesMessages
  });
  function ignoredRulesMessages({ignored: ignored, expired: expired, unused: unused}) {
   const count = `${ignored.length} ${ignored.length === 1 ? "finding" : "findings"}`;
   const rules = [ ...new Set(ignored.map(({rule: rule}) => rule)) ].join(", ");
   return {
    notes: [ ...ignored.length > 0 ? [ `\`ignore-rules\` leaves out ${count}: ${rules}` ] : [], ...unused.map(({place: place}) => `In \`ignore-rules\`, ${place} matches no finding`) ],
    warnings: expired.map(({place: place, expires: expires}) => `In \`ignore-rules\`, ${place} expired after ${expires}; its findings count again.`)
   };
  }
 },
 71498: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => withTexts
  });
  var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13468);
  const MOST_ROUNDS = 8;
  async function withTexts(layer, read) {
   const texts = new Map;
   const asked = new Set;
   let needed = (0, _check_js__WEBPACK_IMPORTED_MODULE_0__.Sd)(layer);
   for (let round = 0; needed.length > 0 && round < MOST_ROUNDS; round += 1) {
    for (const path of needed) asked.add(path);
    for (const [path, text] of await read(needed)) texts.set(path, text);
    needed = (0, _check_js__WEBPACK_IMPORTED_MODULE_0__.yR)({
     ...layer,
     texts: texts
    }).filter(path => !asked.has(path));
   }
   return {
    ...layer,
    texts: texts
   };
  }
 },
 18265: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => isBytecodeOf,
   H: () => versionOfMagic
  });
  var bytecode = __webpack_require__(84207);
  const START = [ 1886610805, 1936682341, 1852075885, 1685025377, 1852142177, 1819895653, 2037671283, 1952801890 ];
  function sipHash(key, bytes, {compression: compression, finalization: finalization}) {
   const state = [ ...START ];
   state[0] ^= key;
   state[4] ^= key;
   const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
   const whole = bytes.length - bytes.length % 8;
   for (let at = 0; at < whole; at += 8) take(state, view.getUint32(at, true), view.getUint32(at + 4, true), compression);
   const last = new DataView(new ArrayBuffer(8));
   for (let at = whole; at < bytes.length; at += 1) last.setUint8(at - whole, view.getUint8(at));
   last.setUint8(7, bytes.length & 255);
   take(state, last.getUint32(0, true), last.getUint32(4, true), compression);
   state[4] ^= 255;
   rounds(state, finalization);
   const [low0, high0, low1, high1, low2, high2, low3, high3] = state;
   const hash = new DataView(new ArrayBuffer(8));
   hash.setUint32(0, low0 ^ low1 ^ low2 ^ low3, true);
   hash.setUint32(4, high0 ^ high1 ^ high2 ^ high3, true);
   return new Uint8Array(hash.buffer);
  }
  function take(state, low, high, compression) {
   state[6] ^= low;
   state[7] ^= high;
   rounds(state, compression);
   state[0] ^= low;
   state[1] ^= high;
  }
  function rounds(state, count) {
   let a = state[0];
   let A = state[1];
   let b = state[2];
   let B = state[3];
   let c = state[4];
   let C = state[5];
   let d = state[6];
   let D = state[7];
   let rotated;
   for (let round = 0; round < count; round += 1) {
    A = A + B + carry(a, b) | 0;
    a = a + b | 0;
    C = C + D + carry(c, d) | 0;
    c = c + d | 0;
    rotated = b << 13 | B >>> 19;
    B = (B << 13 | b >>> 19) ^ A;
    b = rotated ^ a;
    rotated = d << 16 | D >>> 16;
    D = (D << 16 | d >>> 16) ^ C;
    d = rotated ^ c;
    rotated = A + d | 0;
    A = a + D + carry(A, d) | 0;
    a = rotated;
    C = C + B + carry(c, b) | 0;
    c = c + b | 0;
    rotated = b << 17 | B >>> 15;
    B = (B << 17 | b >>> 15) ^ C;
    b = rotated ^ c;
    rotated = d << 21 | D >>> 11;
    D = (D << 21 | d >>> 11) ^ A;
    d = rotated ^ a;
    rotated = c;
    c = C;
    C = rotated;
   }
   state[0] = a;
   state[1] = A;
   state[2] = b;
   state[3] = B;
   state[4] = c;
   state[5] = C;
   state[6] = d;
   state[7] = D;
  }
  function carry(a, b) {
   return (a >>> 0) + (b >>> 0) > 4294967295 ? 1 : 0;
  }
  function isBytecodeOf(header, source, version) {
   const magic = (0, bytecode.Ld)(header);
   if (magic === undefined || versionOfMagic(magic) !== version || (0, bytecode.Zo)(header) !== bytecode.st) return false;
   const hash = sipHash(bytecode.J2 * 65536 + magic, source, Number(version.slice(2)) >= 11 ? FAST : FORMER);
   return header.subarray(8).equals(hash);
  }
  const FAST = {
   compression: 1,
   finalization: 3
  };
  const FORMER = {
   compression: 2,
   finalization: 4
  };
  const FIRST_MAGIC = [ [ 62171, "2.7" ], [ 3430, "3.10" ], [ 3420, "3.9" ], [ 3400, "3.8" ], [ 3390, "3.7" ], [ 3360, "3.6" ], [ 3320, "3.5" ], [ 3250, "3.4" ], [ 3190, "3.3" ], [ 3160, "3.2" ], [ 3141, "3.1" ], [ 3e3, "3.0" ] ];
  const LAST_OF_2_7 = 62211;
  const [FIRST_RANGE, RANGES_END] = [ 3450, 4e3 ];
  function versionOfMagic(magic) {
   if (magic >= RANGES_END && (magic < 62171 || magic > LAST_OF_2_7)) return undefined;
   if (magic >= FIRST_RANGE && magic < RANGES_END) return `3.${Math.floor((magic - 2900) / 50)}`;
   return FIRST_MAGIC.find(([first]) => magic >= first)?.[1];
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
 53537: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => refuseSecretsInPublicLayer
  });
  var _checks_job_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76492);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38936);
  function refuseSecretsInPublicLayer(findings, leaks = []) {
   const found = findings.filter(({rule: rule, severity: severity}) => rule.startsWith("secrets/") && rule !== "secrets/job" && severity === "error");
   const places = [ ...new Set([ ...leaks.map(_checks_job_secrets_js__WEBPACK_IMPORTED_MODULE_0__.h), ...found.map(({path: path}) => path) ]) ];
   if (places.length === 0) return;
   const more = places.length > 3 ? ` and ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(places.length - 3)} more places` : "";
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`The layer is to be public and holds what looks like credentials, in ${places.slice(0, 3).join(", ")}${more}, so it does not become public.`, "Take them out (`exclude` leaves out files) and revoke what was published before; for a public layer neither `ignore-rules` nor `fail-on` lets them pass.");
  }
 },
 23541: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => refuseUnread
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38936);
  const NAMED = 3;
  function refuseUnread(findings) {
   const unread = findings.filter(({rule: rule, severity: severity}) => rule === "config/unread" && severity === "error");
   if (unread.length === 0) return;
   const paths = unread.slice(0, NAMED).map(({path: path}) => path);
   const more = unread.length > NAMED ? ` and ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(unread.length - NAMED)} more files` : "";
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The layer is to be public, and ${paths.join(", ")}${more} cannot be read whole, so secrets in there would not be found (config/unread); nothing was written.`, "Mend or split the files, or leave them out with `exclude`; the findings say what is wrong with each. For a public layer neither `ignore-rules` nor `fail-on` lets them pass.");
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
 }
};
