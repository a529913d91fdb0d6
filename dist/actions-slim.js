export const id = 2551;

export const ids = [ 2551 ];

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
 50208: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   slimPatterns: () => slimPatterns
  });
  var _checks_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19302);
  var _checks_read_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71498);
  var _layer_layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59708);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38936);
  var _shared_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12853);
  var _checked_layer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20836);
  const SLIMMED = new Set([ "tests", "source maps", "type declarations", "sources", "static libraries", "debug files", "other platforms" ]);
  async function slimPatterns(readable, settings) {
   const {source: source, inputs: inputs} = readable;
   const layer = await (0, _layer_layer_js__WEBPACK_IMPORTED_MODULE_2__.w)(source, {
    ...inputs,
    ...settings,
    lenient: true,
    inspect: true
   });
   const described = await (0, _checked_layer_js__WEBPACK_IMPORTED_MODULE_5__.C)({
    ...readable,
    layer: layer
   }, {
    isPublic: false
   });
   const shares = (0, _checks_size_js__WEBPACK_IMPORTED_MODULE_0__.w)(await (0, _checks_read_texts_js__WEBPACK_IMPORTED_MODULE_1__.j)(described, layer.readTexts)).filter(({what: what}) => SLIMMED.has(what));
   if (shares.length === 0) return [];
   const parts = shares.map(({what: what, size: size}) => `${what} ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_3__.z3)(size)}`);
   _shared_log_js__WEBPACK_IMPORTED_MODULE_4__.Rm.info(`\`slim\` leaves out ${parts.join(", ")}`);
   return shares.flatMap(({exclude: exclude}) => exclude);
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
 71498: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => withTexts
  });
  var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13468);
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
 }
};
