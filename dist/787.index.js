export const id = 787;
export const ids = [787];
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

/***/ 4787:
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
// EXTERNAL MODULE: ./build/src/inputs/delivery.js + 1 modules
var delivery = __webpack_require__(6829);
// EXTERNAL MODULE: ./build/src/inputs/inside.js
var inside = __webpack_require__(9155);
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
        ...(0,inside/* readInsideInputs */.M)(),
        ...submission(),
        description: description(),
        attest: attest(),
        ...(0,delivery/* readDeliveryInputs */.e)(layer.layerName),
    };
}
function submission() {
    const [submitDependencies, token] = [(0,read/* boolean */.zM)('submit-dependencies'), (0,read/* text */.Qq)('github-token')];
    if (!submitDependencies || token !== '')
        return { submitDependencies, token };
    throw new problem/* Problem */.A('`submit-dependencies` needs a token, and `github-token` is empty.', 'Leave `github-token` out of the step, or give it a token: `github-token: ${{ github.token }}`.');
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
/**
 * A run that is to be attested where the job could not sign is refused: after the publish it would be too late.
 * Source: docs.github.com, "OpenID Connect reference": the variable is there where the job has `id-token: write`.
 */
function attest() {
    if (!(0,read/* boolean */.zM)('attest'))
        return false;
    if (process.env['ACTIONS_ID_TOKEN_REQUEST_URL'])
        return true;
    throw new problem/* Problem */.A('`attest` is true, and the job may not ask GitHub for the token that an attestation is signed with.', 'Give the job `permissions: { id-token: write, attestations: write, contents: read }`.');
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
// EXTERNAL MODULE: ./build/src/report/attestable.js
var attestable = __webpack_require__(2235);
;// CONCATENATED MODULE: ./build/src/publish/attest.js



/**
 * Settles whether the zip can be attested by this job: it can if this job made the very bytes that AWS has. Those of a
 * version that was there already are made again, as after a run whose attestation failed: who else published under the
 * content's mark is nobody that this job could vouch for.
 * @param pack makes the zip, and puts down its digest in the report
 */
async function settleAttestation(report, pack) {
    if (report.dryRun)
        return;
    if (report.packed === undefined)
        await log/* log */.Rm.group('Packing, for the attestation', pack);
    const digest = (0,attestable/* attestable */.A)(report);
    const versions = report.regions.flatMap(({ version }) => version ?? []);
    const others = versions.filter(({ codeSha256 }) => codeSha256 !== report.packed);
    if (digest !== '')
        log/* log */.Rm.info(`To be attested: sha256:${digest}`);
    if (others.length === 0)
        return;
    const warning = `${others[0]?.arn}${others.length > 1 ? ` and ${(0,units/* formatCount */.B4)(others.length - 1)} more` : ''} has the same content in other bytes than this job packs, so that it is not for this job to attest. \`reuse: never\` publishes a version that is.`;
    log/* log */.Rm.warning(warning);
    report.warnings.push(warning);
}

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
 * Holds a layer against the rules of the check before it is published, and looks for known vulnerabilities where they are
 * asked for.
 * @throws Problem where a finding is as bad as `fail-on` says, or the vulnerabilities cannot be looked for
 */
async function refuseFindings(publishable) {
    const { inputs, source, report, isPublic } = publishable;
    const { ignoreRules, failOn } = inputs;
    // What everybody reads holds no credentials, whatever is ignored otherwise.
    const ignored = isPublic ? ignoreRules.filter((rule) => !rule.startsWith('secrets/')) : ignoreRules;
    report.findings = (0,checks_check/* check */.z)(await checkedLayer(publishable), ignored);
    report.findings = (0,checks_check/* counting */.M)([...report.findings, ...(await knownVulnerabilities(publishable))], ignored);
    const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
    (0,announce/* announce */.iP)(report.findings, { source, inputs, workspace });
    if (isPublic)
        (0,leaks/* refuseLeaks */.b)(report.findings);
    const refused = (0,finding/* failing */.J)(report.findings, failOn);
    if (refused.length === 0)
        return;
    const rules = [...new Set(refused.map(({ rule }) => rule))].join(', ');
    throw new problem/* Problem */.A(`The check refuses the layer for ${rules}; nothing was written.`, 'Each finding says how to mend it; `ignore-rules` leaves out a rule that does not apply.');
}
async function checkedLayer({ inputs, source, layer, report, isPublic }) {
    const { path, prefix, runtimes, architectures, maxUnzippedSize } = inputs;
    return {
        files: await layer.inspect(),
        unzippedSize: layer.unzippedSize,
        ...{ runtimes, architectures, isPublic },
        ...(maxUnzippedSize !== undefined && { maxUnzippedSize }),
        source: { path, prefix, kind: source.kind },
        today: today(report),
    };
}
async function knownVulnerabilities(publishable) {
    const { inputs, layer, report, inside, aws } = publishable;
    const { layerName, vulnerabilities } = inputs;
    if (!vulnerabilities || !inside)
        return [];
    const { judgeVulnerabilities } = await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(877), __webpack_require__.e(283)]).then(__webpack_require__.bind(__webpack_require__, 1877));
    return judgeVulnerabilities(aws, {
        ...{ layerName, report, today: today(report), ignoreList: inside.ignoreList },
        limit: vulnerabilities.failOnSeverity,
        inventory: await inside.inventoryOf(layer),
    });
}
function today({ startedAt }) {
    return startedAt.slice(0, 10);
}

// EXTERNAL MODULE: ./build/src/report/inside.js
var report_inside = __webpack_require__(5542);
// EXTERNAL MODULE: ./build/src/write-sbom.js
var write_sbom = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/src/publish/inside.js



/** Tells whether the packages are asked for whatever becomes of the layer, so that it is looked into at once. */
function needsInventory({ sbom, submitDependencies }) {
    return sbom !== '' || submitDependencies;
}
/**
 * Reads the list of vulnerabilities that do not count, and refuses a place for the bill of materials that is none.
 * @returns undefined where nobody asks what is inside
 * @throws Problem naming the input
 */
async function prepareInside(inputs, { source, workspace, report }) {
    const { sbom, vulnerabilities } = inputs;
    if (!needsInventory(inputs) && !vulnerabilities)
        return undefined;
    const { readIgnoreList, takeInventory } = await __webpack_require__.e(/* import() */ 983).then(__webpack_require__.bind(__webpack_require__, 983));
    if (sbom !== '')
        (0,write_sbom/* refuseSbomInLayer */.A)({ sbom, workspace, source });
    const ignoreFile = vulnerabilities?.ignoreFile ?? '';
    let inventory;
    const take = async (layer) => takeInventory(await layer.inspect(), report);
    return {
        ignoreList: ignoreFile === '' ? [] : readIgnoreList(ignoreFile, workspace),
        inventoryOf: (layer) => (inventory ??= take(layer)),
    };
}
/**
 * Writes the bill of materials where one is asked for, before anything is written to AWS.
 * @throws Problem where it cannot be written
 */
async function tellInside(inside, layer, { inputs, workspace, report }) {
    const { sbom, layerName } = inputs;
    if (!needsInventory(inputs))
        return;
    const inventory = await inside.inventoryOf(layer);
    if (sbom === '')
        return;
    const { sbomText } = await __webpack_require__.e(/* import() */ 983).then(__webpack_require__.bind(__webpack_require__, 983));
    (0,write_sbom/* writeSbom */.T)(sbomText({ layerName, contentHash: layer.contentHash }, inventory), { sbom, workspace });
    if (report.inside)
        report.inside.sbom = sbom;
}
/**
 * Submits the packages to GitHub's dependency graph; a dry run says that it would.
 * @throws Problem where GitHub refuses, or cannot be reached
 */
async function submitInside({ inside, layer, inputs, report, place }) {
    const { layerName, token, dryRun } = inputs;
    const { components } = await inside.inventoryOf(layer);
    if (dryRun) {
        const step = `Submit ${(0,report_inside/* packagesTold */.Z)(components.length)} to GitHub's dependency graph`;
        log/* log */.Rm.info(step);
        report.plan.push(step);
        return;
    }
    const { submitDependencies } = await __webpack_require__.e(/* import() */ 197).then(__webpack_require__.bind(__webpack_require__, 3197));
    await log/* log */.Rm.group("Submitting to GitHub's dependency graph", () => submitDependencies({ layerName, components, token, ...(place !== undefined && { place }) }));
    if (report.inside)
        report.inside.submitted = true;
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
    const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
    const source = (0,layer_source/* findSource */.T)(inputs.path, workspace);
    const inside = await prepareInside(inputs, { source, workspace, report });
    const reading = log/* log */.Rm.group(`Reading ${inputs.path}`, () => digest(inputs, source, workers, report));
    // The walk is over by now. The AWS SDK takes as long to load as many layers take to digest: this thread does the
    // one while the others do the other.
    const [layer, { deliver }] = await Promise.all([reading, Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(877), __webpack_require__.e(283)]).then(__webpack_require__.bind(__webpack_require__, 1877))]);
    if (inside)
        await tellInside(inside, layer, { inputs, workspace, report });
    // It is the last that the threads are needed for, and what they hold is needed for sending.
    const pack = async () => {
        const archive = await packed(layer, (0,external_node_path_.join)(folder, 'layer.zip')).finally(() => workers.close());
        report.packed = archive.sha256;
        return archive;
    };
    await deliver({
        ...{ inputs, report, action: 'publish', folder, interruption },
        layer: {
            contentHash: layer.contentHash,
            unzippedSize: layer.unzippedSize,
            description: (0,version_mark/* versionDescription */.RP)(inputs.description, layer.contentHash),
            pack,
            check: (isPublic, aws) => refuseFindings({ ...{ inputs, source, layer, report, isPublic, aws }, ...(inside && { inside }) }),
        },
    });
    if (inputs.attest)
        await settleAttestation(report, async () => (await pack()).close());
    if (inside && inputs.submitDependencies) {
        const place = (0,layer_source/* inWorkspace */.v)(source, { path: '', prefix: '' }, workspace);
        await submitInside({ inside, layer, inputs, report, ...(place && { place }) });
    }
}
async function packed(layer, to) {
    const started = performance.now();
    const total = layer.unzippedSize;
    const archive = await (0,log/* withProgress */.E0)({ label: 'Packing', unit: 'bytes', total }, (update) => layer.pack(to, update));
    log/* log */.Rm.info(`${(0,units/* formatBytes */.z3)(archive.size)} of zip in ${(0,units/* formatSeconds */.Xo)(performance.now() - started)}`);
    return archive;
}
async function digest(inputs, source, workers, report) {
    const started = performance.now();
    const layer = await (0,log/* withProgress */.E0)({ label: 'Reading', unit: 'bytes' }, (onProgress) => (0,layer_layer/* readLayer */.w)(source, { ...inputs, workers, inspect: needsInventory(inputs), onProgress }));
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
