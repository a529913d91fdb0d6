export const id = 367;
export const ids = [367];
export const modules = {

/***/ 3367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/conclude.js
var conclude = __webpack_require__(1612);
// EXTERNAL MODULE: ./build/src/checks/limits.js
var limits = __webpack_require__(3755);
// EXTERNAL MODULE: ./build/src/layer/version-mark.js
var version_mark = __webpack_require__(9185);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/inputs/account-ids.js
var account_ids = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/src/inputs/check.js
var check = __webpack_require__(6407);
// EXTERNAL MODULE: ./build/src/inputs/layer.js
var inputs_layer = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/src/inputs/read.js
var read = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/src/inputs/region.js
var inputs_region = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/src/inputs/rollout.js + 1 modules
var rollout = __webpack_require__(9319);
;// CONCATENATED MODULE: ./build/src/inputs/publish.js









/**
 * Reads and checks every input, and refuses combinations that cannot work, before anything is read or called.
 * @throws Problem naming the input
 */
function readPublishInputs() {
    const region = (0,inputs_region/* regionOfEnvironment */.z)();
    const layer = (0,inputs_layer/* readLayerInputs */.Z)();
    refuseManyRuntimes(layer.runtimes);
    return {
        ...layer,
        ...(0,check/* readCheckSettings */.u)(),
        description: description(),
        reuse: (0,read/* choice */.Yq)('reuse', ['latest', 'any', 'never']),
        ...(0,rollout/* readRolloutInputs */.P)(),
        allowedAccountIds: (0,account_ids/* readAccountIds */.q)(),
        dryRun: (0,read/* boolean */.zM)('dry-run'),
        ...(region && { region }),
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
// EXTERNAL MODULE: ./build/src/layer/layer.js + 9 modules
var layer_layer = __webpack_require__(8882);
// EXTERNAL MODULE: ./build/src/layer/size.js
var size = __webpack_require__(6770);
// EXTERNAL MODULE: ./build/src/layer/source.js
var layer_source = __webpack_require__(5934);
// EXTERNAL MODULE: ./build/src/log.js + 1 modules
var log = __webpack_require__(4959);
// EXTERNAL MODULE: ./build/src/report/functions-output.js
var functions_output = __webpack_require__(5327);
// EXTERNAL MODULE: ./build/src/report/output-list.js
var output_list = __webpack_require__(6528);
;// CONCATENATED MODULE: ./build/src/report/report.js


function startReport() {
    return {
        schema: 1,
        action: 'publish',
        layerName: '',
        dryRun: false,
        outcome: 'failed',
        startedAt: new Date().toISOString(),
        finishedAt: '',
        plan: [],
        functions: [],
        findings: [],
        warnings: [],
        problems: [],
    };
}
/** Settles what became of the run, and warns where an output cannot hold all functions. */
function finishReport(report) {
    const { functions, warnings } = report;
    const { shown } = (0,functions_output/* functionsOutput */.t)(functions);
    return {
        ...report,
        outcome: outcomeOf(report),
        finishedAt: new Date().toISOString(),
        warnings: [...warnings, ...(0,output_list/* cutWarning */.D)('functions', shown, functions.length)],
    };
}
function outcomeOf({ problems, dryRun, version, functions }) {
    if (problems.length > 0)
        return 'failed';
    if (dryRun)
        return 'planned';
    if (version?.published)
        return 'published';
    return functions.some(({ status }) => status === 'updated') ? 'rolled-out' : 'unchanged';
}
/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
function outputsOf({ layer, version, functions, rollout }, path) {
    return {
        published: String(version?.published ?? false),
        'layer-arn': version?.layerArn ?? '',
        'layer-version-arn': version?.arn ?? '',
        version: String(version?.version ?? ''),
        'layer-version-arns': JSON.stringify(version ? { [version.region]: version.arn } : {}),
        'content-hash': layer?.contentHash ?? '',
        'code-size': String(version?.codeSize ?? ''),
        'unzipped-size': String(layer?.unzippedSize ?? ''),
        functions: (0,functions_output/* functionsOutput */.t)(functions).text,
        report: path,
        record: rollout?.record ?? '',
    };
}

// EXTERNAL MODULE: ./build/src/report/finding-list.js
var finding_list = __webpack_require__(9278);
// EXTERNAL MODULE: ./build/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/report/messages.js
var messages = __webpack_require__(8694);
// EXTERNAL MODULE: ./build/src/report/rollout-ending.js
var rollout_ending = __webpack_require__(6745);
// EXTERNAL MODULE: ./build/src/report/rollout.js + 3 modules
var report_rollout = __webpack_require__(8235);
// EXTERNAL MODULE: ./build/src/report/sanitise.js
var sanitise = __webpack_require__(7756);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
;// CONCATENATED MODULE: ./build/src/report/summary.js








/** What the lists of findings take; with all others they stay below the 1 MiB that GitHub shows. */
const FINDINGS = {
    elsewhere: 'report',
    findings: { items: 200, bytes: 150_000 },
    notices: { items: 200, bytes: 150_000 },
};
const CHART_PARTS = 8;
/** The job summary, in GitHub's Markdown. Every foreign word in it is escaped. */
function summary(report) {
    return (0,markdown_parts/* inSections */.WZ)([
        `### ${headline(report)}`,
        ...(0,messages/* messages */.D)(report),
        (0,report_rollout/* leftOpen */.c)(report),
        ...(0,finding_list/* findingList */.Q)(report.findings, FINDINGS),
        ...(0,messages/* planList */.i)(report.plan),
        facts(report),
        ...(0,report_rollout/* rolloutSections */.k)(report),
        partsChart(report),
    ]);
}
function headline(report) {
    const { outcome, layerName, version, functions } = report;
    const layer = `Layer ${(0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(layerName, 140) || 'layer')}`;
    const number = version?.version ?? '';
    const rolledOut = functions.length > 0 ? ` and rolled out to ${(0,rollout_ending/* changedOf */.oI)(functions)}` : '';
    switch (outcome) {
        case 'failed':
            return `❌ ${layer}: ${failure(report)}`;
        case 'planned':
            return `📝 ${layer}: plan${(0,rollout_ending/* plannedFor */.kr)(report)}, nothing was written`;
        case 'unchanged':
            return `➖ ${layer}: unchanged, version ${number} serves`;
        case 'rolled-out':
            return `🚀 ${layer}: version ${number} rolled out to ${(0,rollout_ending/* changedOf */.oI)(functions)}`;
        case 'published':
            return `📦 ${layer}: version ${number} published${rolledOut}`;
    }
}
function failure(report) {
    const { version } = report;
    const published = version?.published ? `version ${version.version} published, ` : '';
    if ((0,rollout_ending/* endingOf */.z6)(report) === 'not started')
        return published ? `${published}then failed` : 'failed';
    const which = published || !version ? 'rollout' : `rollout of version ${version.version}`;
    return `${published}${which} ${(0,rollout_ending/* endingWords */.fg)(report)}`;
}
function facts({ layer, version }) {
    const rows = [];
    if (version)
        rows.push(['Version', (0,sanitise/* code */.aY)(version.arn)]);
    if (version)
        rows.push(['Zip', share(version.codeSize, limits/* LIMITS */.b.directZipBytes)]);
    if (layer) {
        rows.push(['Unzipped', share(layer.unzippedSize, limits/* LIMITS */.b.unzippedBytes)]);
        rows.push(['Files', (0,units/* formatCount */.B4)(layer.files)]);
        rows.push(['Content', (0,sanitise/* code */.aY)(`sha256:${layer.contentHash}`)]);
    }
    const [first, ...others] = rows.map(([name, value]) => `| ${name} | ${value} |`);
    return first ? [first, '|---|---|', ...others].join('\n') : '';
}
function share(bytes, limit) {
    return `${(0,units/* formatBytes */.z3)(bytes)} ${(0,markdown_parts/* sizeBar */.FQ)(bytes, limit)}`;
}
function partsChart({ layer }) {
    if (!layer || layer.unzippedSize === 0)
        return '';
    const shown = layer.parts.filter(({ size }) => size > 0).slice(0, CHART_PARTS);
    const rest = layer.unzippedSize - shown.reduce((sum, { size }) => sum + size, 0);
    const slices = [...shown, ...(rest > 0 ? [{ path: 'everything else', size: rest }] : [])];
    if (slices.length < 2)
        return '';
    const { unit, divisor } = layer.unzippedSize < 1_000_000 ? { unit: 'kB', divisor: 1e3 } : { unit: 'MB', divisor: 1e6 };
    const labels = distinct(slices.map(({ path }) => (0,sanitise/* mermaidLabel */._b)(path)));
    const lines = slices.map(({ size }, index) => `  "${labels[index]}" : ${Math.max(size / divisor, 0.01).toFixed(2)}`);
    return [
        '```mermaid',
        'pie showData',
        `  title Largest parts of the layer, ${unit} unzipped`,
        ...lines,
        '```',
    ].join('\n');
}
/** Numbers the labels that repeat an earlier one: mermaid drops the second of two slices with the same label. */
function distinct(labels) {
    return labels.map((label, index) => (labels.indexOf(label) < index ? `${label} ${index + 1}` : label));
}

;// CONCATENATED MODULE: ./build/src/publish/index.js














/**
 * The root action: reads a layer, publishes it unless it is there already, and updates the listed functions.
 * Outputs, summary and report are written whatever happens; a problem fails the step last.
 * @param workers closed at the end
 */
async function publish(workers) {
    const report = startReport();
    let folder;
    const interruption = (0,src_interruption/* listenForInterruption */.e)();
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'publish-layer-'));
        await interruption.within(run({ report, workers, folder, interruption: interruption.signal }));
    }
    catch (error) {
        report.problems.push((0,conclude/* asProblem */.g)(error));
    }
    finally {
        await workers.close();
    }
    await (0,conclude/* conclude */.E)({
        report: finishReport(report),
        path: folder && (0,external_node_path_.join)(folder, 'report.json'),
        outputs: (path) => outputsOf(report, path),
        summary: () => summary(finishReport(report)),
        failures: report.problems,
    });
    interruption.end();
}
async function run({ report, workers, folder, interruption }) {
    report.layerName = (0,read/* text */.Qq)('layer-name');
    const inputs = readPublishInputs();
    report.dryRun = inputs.dryRun;
    const source = (0,layer_source/* findSource */.T)(inputs.path, process.env['GITHUB_WORKSPACE'] || process.cwd());
    const reading = log/* log */.Rm.group(`Reading ${inputs.path}`, () => digest(inputs, source, workers, report));
    // The walk is over by now. The AWS SDK takes as long to load as many layers take to digest: this thread does the
    // one while the others do the other.
    const [layer, { deliver }] = await Promise.all([reading, Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(28), __webpack_require__.e(5)]).then(__webpack_require__.bind(__webpack_require__, 4028))]);
    await deliver({ inputs, source, layer, report, folder, interruption });
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
