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
// EXTERNAL MODULE: ./build/src/aws/arn.js
var arn = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/checks/limits.js
var limits = __webpack_require__(3755);
// EXTERNAL MODULE: ./build/src/layer/version-mark.js
var version_mark = __webpack_require__(9185);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/inputs/check.js
var check = __webpack_require__(6407);
// EXTERNAL MODULE: ./build/src/inputs/layer.js
var inputs_layer = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/src/inputs/read.js
var read = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/src/inputs/region.js
var inputs_region = __webpack_require__(6939);
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
        functions: functions(),
        allowedAccountIds: accountIds(),
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
function accountIds() {
    const values = (0,read/* list */.p_)('allowed-account-ids');
    for (const value of values) {
        if (/^\d{12}$/.test(value))
            continue;
        throw new problem/* Problem */.A(`\`allowed-account-ids\` holds "${value}".`, 'An account id has twelve digits; write it in quotes so that YAML keeps a leading zero.');
    }
    return values;
}
function functions() {
    const maxFunctions = (0,read/* wholeNumber */.rD)('max-functions', 50);
    const named = (0,read/* list */.p_)('functions').map(functionName);
    if (named.length > maxFunctions) {
        throw new problem/* Problem */.A(`\`functions\` lists ${named.length} functions, more than \`max-functions\` (${maxFunctions}).`, `If that is meant, set \`max-functions: ${named.length}\`.`);
    }
    return named;
}
function functionName(text) {
    if (/^tag:|[*?[]|^using-layer$/.test(text)) {
        throw new problem/* Problem */.A(`\`functions\` holds "${text}", and this version finds no functions by pattern, tag or layer.`, 'List the functions by name or ARN.');
    }
    const parsed = (0,arn/* parseFunctionName */.R)(text);
    if (!parsed) {
        throw new problem/* Problem */.A(`\`functions\` holds "${text}", which is neither a function's name nor its ARN.`, 'For instance `functions: api, worker`.');
    }
    if (parsed.qualifier && parsed.qualifier !== '$LATEST') {
        throw new problem/* Problem */.A(`\`functions\` holds "${text}", an alias or a version, and this version only updates $LATEST.`, `Name the function itself, \`functions: ${parsed.name}\`, then publish a version and move the alias in a step of its own.`);
    }
    return parsed;
}

// EXTERNAL MODULE: ./build/src/layer/layer.js + 9 modules
var layer_layer = __webpack_require__(8882);
// EXTERNAL MODULE: ./build/src/layer/size.js
var size = __webpack_require__(6770);
// EXTERNAL MODULE: ./build/src/layer/source.js
var layer_source = __webpack_require__(5934);
// EXTERNAL MODULE: ./build/src/log.js
var log = __webpack_require__(6671);
// EXTERNAL MODULE: ./build/src/report/sanitise.js
var sanitise = __webpack_require__(7756);
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
/** Settles what became of the run. */
function finishReport(report) {
    const done = report.version?.published ? 'published' : 'unchanged';
    const outcome = report.problems.length > 0 ? 'failed' : report.dryRun ? 'planned' : done;
    return { ...report, outcome, finishedAt: new Date().toISOString() };
}
/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
function outputsOf({ layer, version, functions }, path) {
    return {
        published: String(version?.published ?? false),
        'layer-arn': version?.layerArn ?? '',
        'layer-version-arn': version?.arn ?? '',
        version: String(version?.version ?? ''),
        'layer-version-arns': JSON.stringify(version ? { [version.region]: version.arn } : {}),
        'content-hash': layer?.contentHash ?? '',
        'code-size': String(version?.codeSize ?? ''),
        'unzipped-size': String(layer?.unzippedSize ?? ''),
        functions: (0,sanitise/* json */.Pq)(functions.map(({ function: name, region, status, before, after }) => ({
            function: name,
            region,
            status,
            before,
            after,
        }))),
        report: path,
    };
}

// EXTERNAL MODULE: ./build/src/report/finding-list.js
var finding_list = __webpack_require__(9278);
// EXTERNAL MODULE: ./build/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
;// CONCATENATED MODULE: ./build/src/report/summary.js





/** What a list of the summary takes; the bytes of all six lists together stay below the 1 MiB that GitHub shows. */
const ROWS = { items: 200, bytes: 150_000 };
const BOXES = { items: 20, bytes: 150_000 };
const FINDINGS = {
    elsewhere: 'report',
    findings: { items: 200, bytes: 150_000 },
    notices: { items: 200, bytes: 150_000 },
};
const CHART_PARTS = 8;
const STATUS_ORDER = ['failed', 'skipped', 'restored', 'updated', 'unchanged'];
const ICONS = {
    failed: '❌',
    skipped: '⏭️',
    restored: '↩️',
    updated: '✅',
    unchanged: '➖',
};
/** The job summary, in GitHub's Markdown. Every foreign word in it is escaped. */
function summary(report) {
    const sections = [
        `### ${headline(report)}`,
        ...boxes('CAUTION', 'problems', report.problems.map(({ what, fix }) => [what, fix])),
        ...boxes('WARNING', 'warnings', report.warnings.map((warning) => [warning])),
        ...(0,finding_list/* findingList */.Q)(report.findings, FINDINGS),
        steps(report),
        facts(report),
        functionsTable(report),
        partsChart(report),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/** Alerts of GitHub, each with its sentences as paragraphs. */
function boxes(kind, what, items) {
    const [shown, more] = (0,markdown_parts/* firstOf */.Ku)(items, BOXES, (sentences) => (0,markdown_parts/* alert */.xE)(kind, sentences.map(sanitise/* markdown */.wD)));
    return [...shown, ...(0,markdown_parts/* moreIn */.xz)('report', more, what)];
}
function steps({ plan }) {
    const [shown, more] = (0,markdown_parts/* firstOf */.Ku)(plan, ROWS, (step) => (0,sanitise/* markdown */.wD)(step));
    return [...shown, ...(0,markdown_parts/* moreIn */.xz)('report', more, 'steps')].map((step) => `- ${step}`).join('\n');
}
function headline({ outcome, layerName, version }) {
    const name = (0,sanitise/* code */.aY)(layerName || 'layer');
    if (outcome === 'failed' && version?.published) {
        return `❌ Layer ${name}: version ${version.version} published, then failed`;
    }
    if (outcome === 'failed')
        return `❌ Layer ${name}: failed`;
    if (outcome === 'planned')
        return `📝 Layer ${name}: plan, nothing was written`;
    if (outcome === 'unchanged')
        return `➖ Layer ${name}: unchanged, version ${version?.version ?? ''} serves`;
    return `📦 Layer ${name}: version ${version?.version ?? ''} published`;
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
function functionsTable({ functions, layerName }) {
    if (functions.length === 0)
        return '';
    const sorted = [...functions].sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status));
    const [rows, more] = (0,markdown_parts/* firstOf */.Ku)(sorted, ROWS, (result) => {
        const other = result.after.length - versionsOf(result.after, layerName).length;
        const note = result.problem ? (0,sanitise/* markdown */.wD)(`${result.problem.what} ${result.problem.fix}`) : `${other} kept`;
        return `| ${ICONS[result.status]} ${result.status} | ${(0,sanitise/* code */.aY)(result.function)} | ${move(result, layerName)} | ${note} |`;
    });
    return [
        '| | Function | This layer | Other layers |',
        '|---|---|---|---|',
        ...rows,
        ...(0,markdown_parts/* moreIn */.xz)('report', more, 'functions').map((line) => `| | | | ${line} |`),
    ].join('\n');
}
/** How this layer's version moved on a function, e.g. `3 → 4`. */
function move({ before, after }, layerName) {
    const [from = 'none'] = versionsOf(before, layerName);
    const [to = 'none'] = versionsOf(after, layerName);
    return from === to ? to : `${from} → ${to}`;
}
function versionsOf(layers, layerName) {
    return layers.flatMap((arn) => {
        const [name, version] = arn.split(':').slice(-2);
        return name === layerName && version ? [version] : [];
    });
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
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'publish-layer-'));
        await run(report, workers, folder);
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
}
async function run(report, workers, folder) {
    report.layerName = (0,read/* text */.Qq)('layer-name');
    const inputs = readPublishInputs();
    report.dryRun = inputs.dryRun;
    const source = (0,layer_source/* findSource */.T)(inputs.path, process.env['GITHUB_WORKSPACE'] || process.cwd());
    const reading = log/* log */.R.group(`Reading ${inputs.path}`, () => digest(inputs, source, workers, report));
    // The walk is over by now. The AWS SDK takes as long to load as many layers take to digest: this thread does the
    // one while the others do the other.
    const [layer, { deliver }] = await Promise.all([reading, Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 8645))]);
    await deliver({ inputs, source, layer, report, archive: (0,external_node_path_.join)(folder, 'layer.zip') });
}
async function digest(inputs, source, workers, report) {
    const started = performance.now();
    const layer = await (0,log/* withProgress */.E)({ label: 'Reading', unit: 'bytes' }, (onProgress) => (0,layer_layer/* readLayer */.w)(source, { ...inputs, workers, onProgress }));
    const { entries, unzippedSize, contentHash } = layer;
    report.layer = {
        contentHash,
        files: entries.length,
        unzippedSize,
        parts: (0,size/* partsBySize */.t_)(entries).slice(0, 20),
    };
    const took = (0,units/* formatSeconds */.Xo)(performance.now() - started);
    log/* log */.R.info(`${(0,units/* formatCount */.B4)(entries.length)} files, ${(0,units/* formatBytes */.z3)(unzippedSize)} unzipped, read in ${took}`);
    log/* log */.R.info(`Content sha256:${contentHash}`);
    return layer;
}


/***/ })

};
