export const id = 849;
export const ids = [849];
export const modules = {

/***/ 3526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseLeaks)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2958);


/**
 * Refuses to make a layer public that holds credentials; no input has a say in that.
 * @param findings of a check that knows that the layer is to be public
 * @throws Problem naming the files
 */
function refuseLeaks(findings) {
    const leaks = findings.filter(({ rule, severity }) => rule.startsWith('secrets/') && severity === 'error');
    if (leaks.length === 0)
        return;
    const paths = [...new Set(leaks.map(({ path }) => path))];
    const more = paths.length > 3 ? ` and ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(paths.length - 3)} more files` : '';
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The layer is to be public and holds what looks like credentials, in ${paths.slice(0, 3).join(', ')}${more}; nothing was written.`, 'Take them out (`exclude` leaves out files) and revoke what was published before; for a public layer neither `ignore-rules` nor `fail-on` lets them pass.');
}


/***/ }),

/***/ 8849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/conclude.js
var conclude = __webpack_require__(1612);
// EXTERNAL MODULE: ./build/src/github/forks.js
var forks = __webpack_require__(7644);
// EXTERNAL MODULE: ./build/src/checks/limits.js
var limits = __webpack_require__(3755);
// EXTERNAL MODULE: ./build/src/layer/version-mark.js
var version_mark = __webpack_require__(9185);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/inputs/check.js
var check = __webpack_require__(6407);
// EXTERNAL MODULE: ./build/src/inputs/delivery.js + 2 modules
var delivery = __webpack_require__(2127);
// EXTERNAL MODULE: ./build/src/inputs/layer.js
var inputs_layer = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/src/inputs/read.js
var read = __webpack_require__(5691);
;// CONCATENATED MODULE: ./build/src/inputs/publish.js







/**
 * Reads and checks every input, and refuses combinations that cannot work, before anything is read or called.
 * @throws Problem naming the input
 */
function readPublishInputs() {
    const layer = (0,inputs_layer/* readLayerInputs */.Z)();
    refuseManyRuntimes(layer.runtimes);
    return {
        ...layer,
        ...(0,check/* readCheckSettings */.u)(),
        description: description(),
        ...(0,delivery/* readDeliveryInputs */.e)(layer.layerName),
    };
}
/** The check says it as a finding; here it would be AWS's refusal after the upload. */
function refuseManyRuntimes(runtimes) {
    if (runtimes.length <= limits/* LIMITS */.b.runtimes)
        return;
    throw new problem/* Problem */.A(`\`compatible-runtimes\` lists ${runtimes.length} runtimes; AWS takes ${limits/* LIMITS */.b.runtimes}.`, 'Keep those that your functions use.');
}
function description() {
    const value = (0,read/* text */.Qq)('description');
    (0,version_mark/* refuseLongDescription */.lx)(value);
    return value;
}

// EXTERNAL MODULE: ./build/src/interruption.js
var src_interruption = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/src/layer/layer.js + 6 modules
var layer_layer = __webpack_require__(1717);
// EXTERNAL MODULE: ./build/src/layer/size.js
var size = __webpack_require__(6770);
// EXTERNAL MODULE: ./build/src/layer/source.js
var layer_source = __webpack_require__(5934);
// EXTERNAL MODULE: ./build/src/log.js + 1 modules
var log = __webpack_require__(4959);
// EXTERNAL MODULE: ./build/src/proxy-warning.js
var proxy_warning = __webpack_require__(4544);
// EXTERNAL MODULE: ./build/src/report/report.js + 1 modules
var report_report = __webpack_require__(457);
// EXTERNAL MODULE: ./build/src/report/summary.js + 1 modules
var summary = __webpack_require__(6000);
// EXTERNAL MODULE: ./build/src/scratch.js
var scratch = __webpack_require__(2527);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/src/announce.js + 1 modules
var announce = __webpack_require__(450);
// EXTERNAL MODULE: ./build/src/checks/check.js
var checks_check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/checks/finding.js
var finding = __webpack_require__(5930);
// EXTERNAL MODULE: ./build/src/delivery/leaks.js
var leaks = __webpack_require__(3526);
;// CONCATENATED MODULE: ./build/src/publish/findings.js





/**
 * Holds a layer against the rules of the check before it is published.
 * @throws Problem where a finding is as bad as `fail-on` says
 */
async function refuseFindings({ inputs, source, layer, report, isPublic, }) {
    const { path, prefix, runtimes, architectures, ignoreRules, failOn, maxUnzippedSize } = inputs;
    const checked = {
        files: await layer.inspect(),
        unzippedSize: layer.unzippedSize,
        ...{ runtimes, architectures, isPublic },
        ...(maxUnzippedSize !== undefined && { maxUnzippedSize }),
        source: { path, prefix, kind: source.kind },
        today: report.startedAt.slice(0, 10),
    };
    // What everybody reads holds no credentials, whatever is ignored otherwise.
    const ignored = isPublic ? ignoreRules.filter((rule) => !rule.startsWith('secrets/')) : ignoreRules;
    report.findings = (0,checks_check/* check */.z)(checked, ignored);
    const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
    (0,announce/* announce */.i)(report.findings, { source, inputs, workspace });
    if (isPublic)
        (0,leaks/* refuseLeaks */.b)(report.findings);
    const refused = (0,finding/* failing */.J)(report.findings, failOn);
    if (refused.length === 0)
        return;
    const rules = [...new Set(refused.map(({ rule }) => rule))].join(', ');
    throw new problem/* Problem */.A(`The check refuses the layer for ${rules}; nothing was written.`, 'Each finding says how to mend it; `ignore-rules` leaves out a rule that does not apply.');
}

;// CONCATENATED MODULE: ./build/src/publish/index.js

















/**
 * The root action: reads a layer, publishes it unless it is there already, and updates the listed functions.
 * Outputs, summary and report are written whatever happens; a problem fails the step last.
 * @param workers closed at the end
 */
async function publish(workers) {
    const report = (0,report_report/* startReport */.Fg)();
    let folder;
    const interruption = (0,src_interruption/* listenForInterruption */.e)();
    try {
        folder = (0,scratch/* scratchFolder */.$)();
        await interruption.within(run({ report, workers, folder, interruption: interruption.signal }));
    }
    catch (error) {
        report.problems.push((0,conclude/* asProblem */.g)(error));
    }
    finally {
        await workers.close();
    }
    await (0,conclude/* conclude */.E)({
        report: (0,report_report/* finishReport */.Ux)(report),
        path: folder && (0,external_node_path_.join)(folder, 'report.json'),
        outputs: (path) => (0,report_report/* outputsOf */.Yz)(report, path),
        summary: () => (0,summary/* summary */.z)((0,report_report/* finishReport */.Ux)(report)),
        failures: report.problems,
    });
    interruption.end();
}
async function run({ report, workers, folder, interruption }) {
    report.layerName = (0,read/* text */.Qq)('layer-name');
    const inputs = readPublishInputs();
    report.dryRun = inputs.dryRun;
    (0,forks/* refuseForks */.A)('publish', inputs);
    (0,proxy_warning/* warnOfUnusedProxy */.Y)(report);
    const source = (0,layer_source/* findSource */.T)(inputs.path, process.env['GITHUB_WORKSPACE'] || process.cwd());
    const reading = log/* log */.Rm.group(`Reading ${inputs.path}`, () => digest(inputs, source, workers, report));
    // The walk is over by now. The AWS SDK takes as long to load as many layers take to digest: this thread does the
    // one while the others do the other.
    const [layer, { deliver }] = await Promise.all([reading, Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(148), __webpack_require__.e(569)]).then(__webpack_require__.bind(__webpack_require__, 1148))]);
    await deliver({
        ...{ inputs, report, action: 'publish', folder, interruption },
        layer: {
            contentHash: layer.contentHash,
            unzippedSize: layer.unzippedSize,
            description: (0,version_mark/* versionDescription */.RP)(inputs.description, layer.contentHash),
            // It is the last that the threads are needed for, and what they hold is needed for sending.
            pack: () => pack(layer, (0,external_node_path_.join)(folder, 'layer.zip')).finally(() => workers.close()),
            check: (isPublic) => refuseFindings({ inputs, source, layer, report, isPublic }),
        },
    });
}
async function pack(layer, to) {
    const started = performance.now();
    const total = layer.unzippedSize;
    const archive = await (0,log/* withProgress */.E0)({ label: 'Packing', unit: 'bytes', total }, (update) => layer.pack(to, update));
    log/* log */.Rm.info(`${(0,units/* formatBytes */.z3)(archive.size)} of zip in ${(0,units/* formatSeconds */.Xo)(performance.now() - started)}`);
    return archive;
}
async function digest(inputs, source, workers, report) {
    const started = performance.now();
    const layer = await (0,log/* withProgress */.E0)({ label: 'Reading', unit: 'bytes' }, (onProgress) => (0,layer_layer/* readLayer */.w)(source, { ...inputs, workers, onProgress }));
    const { entries, unzippedSize, contentHash } = layer;
    report.layer = {
        contentHash,
        files: entries.length,
        unzippedSize,
        parts: (0,size/* partsBySize */.t_)(entries).slice(0, 20),
    };
    const took = (0,units/* formatSeconds */.Xo)(performance.now() - started);
    log/* log */.Rm.info(`${(0,units/* formatCount */.B4)(entries.length)} files, ${(0,units/* formatBytes */.z3)(unzippedSize)} unzipped, read in ${took}`);
    log/* log */.Rm.info(`Content sha256:${contentHash}`);
    return layer;
}


/***/ })

};
