export const id = 6217;

export const ids = [ 6217 ];

export const modules = {
 74065: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   checkLayer: () => checkLayer
  });
  var external_node_path_ = __webpack_require__(76760);
  var check = __webpack_require__(13468);
  var read_texts = __webpack_require__(71498);
  var size = __webpack_require__(19302);
  var limits = __webpack_require__(28569);
  var group_files = __webpack_require__(51178);
  var checked_layer = __webpack_require__(20836);
  var failure = __webpack_require__(97485);
  var environment_warnings = __webpack_require__(56248);
  var load_packages = __webpack_require__(93495);
  async function packageFindings(run, {files: files, contentHash: contentHash, source: source}) {
   const {inputs: inputs, workspace: workspace, report: report} = run;
   const {layerName: layerName, sbom: sbom, vulnerabilities: vulnerabilities} = inputs;
   if (sbom === "" && !vulnerabilities) return [];
   const {listPackages: listPackages, writeLayerSbom: writeLayerSbom} = await (0, load_packages.E)();
   const packageList = listPackages(files, report);
   const listed = {
    layerName: layerName,
    contentHash: contentHash,
    source: source,
    sbom: sbom,
    workspace: workspace,
    packageList: packageList,
    report: report
   };
   await isolateFailure(run, () => writeLayerSbom(listed), undefined);
   return isolateFailure(run, () => knownVulnerabilities(run, packageList), []);
  }
  async function isolateFailure({report: report, interruption: interruption}, work, fallback) {
   try {
    return await work();
   } catch (error) {
    if (interruption.aborted) throw error;
    report.problems.push((0, failure.g)(error));
    return fallback;
   }
  }
  async function knownVulnerabilities(run, packageList) {
   const {inputs: inputs, workspace: workspace, report: report, interruption: interruption} = run;
   const {layerName: layerName, vulnerabilities: vulnerabilities, region: region} = inputs;
   if (!vulnerabilities) return [];
   const {readIgnoreList: readIgnoreList} = await (0, load_packages.E)();
   const ignoreList = readIgnoreList(vulnerabilities.ignoreFile, workspace);
   (0, environment_warnings.N)(report);
   const {createRegionClient: createRegionClient, vulnerabilityFindings: vulnerabilityFindings} = await Promise.all([ __webpack_require__.e(1696), __webpack_require__.e(7203), __webpack_require__.e(1559), __webpack_require__.e(7443), __webpack_require__.e(1296), __webpack_require__.e(8220), __webpack_require__.e(3565), __webpack_require__.e(3996) ]).then(__webpack_require__.bind(__webpack_require__, 33565));
   const aws = await createRegionClient({
    interruption: interruption,
    ...region && {
     region: region
    }
   });
   try {
    const limit = vulnerabilities.failOnSeverity;
    return await vulnerabilityFindings(aws, {
     layerName: layerName,
     packageList: packageList,
     limit: limit,
     ignoreList: ignoreList,
     report: report
    });
   } finally {
    aws.close();
   }
  }
  var record_findings = __webpack_require__(33323);
  async function checkLayer(run, {layer: layer, source: source, buildFindings: buildFindings}) {
   const {inputs: inputs, folder: folder, report: report} = run;
   const {maxUnzippedSize: maxUnzippedSize, ignoreRules: ignoreRules} = inputs;
   const {contentHash: contentHash, unzippedSize: unzippedSize, leftOut: leftOut} = layer;
   const facts = {
    isPublic: false,
    hasBucket: inputs.bucket !== undefined
   };
   const described = await (0, checked_layer.C)({
    layer: layer,
    source: source,
    inputs: inputs,
    report: report
   }, facts);
   const sizing = layer.zippedSize((0, external_node_path_.join)(folder, "layer.zip"));
   const checked = await (0, read_texts.j)(described, layer.readTexts);
   const {files: files} = checked;
   report.removable = (0, size.w)(checked);
   const packages = (0, group_files.D)(files);
   const anySize = [ ...buildFindings, ...(0, check.WX)(checked, ignoreRules) ];
   const zippedSize = await sizing;
   report.layer = {
    contentHash: contentHash,
    files: layer.entries.length,
    unzippedSize: unzippedSize,
    zippedSize: zippedSize,
    packages: packages,
    ...leftOut && {
     leftOut: leftOut
    },
    ...maxUnzippedSize !== undefined && {
     maxUnzippedSize: maxUnzippedSize
    }
   };
   const isOver = zippedSize.bytes >= limits.b.directZipBytes;
   const findings = isOver ? (0, check._s)(anySize, {
    ...checked,
    zippedSize: zippedSize
   }) : anySize;
   await (0, record_findings.S)(run, {
    checked: checked,
    findings: findings
   }, () => packageFindings(run, {
    files: files,
    contentHash: contentHash,
    source: source
   }));
   return files;
  }
 },
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
 93495: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => loadPackages
  });
  function loadPackages() {
   return Promise.all([ __webpack_require__.e(1032), __webpack_require__.e(1572) ]).then(__webpack_require__.bind(__webpack_require__, 51572));
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
 }
};
