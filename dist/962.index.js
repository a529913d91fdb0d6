export const id = 962;
export const ids = [962];
export const modules = {

/***/ 1479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ artifactFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The files at a place: the file itself, whatever its name, or those in a folder and the folders in it whose name is wanted.
 * An artifact comes from elsewhere, so links are not followed; readdirSync({ recursive: true }) of Node.js 24 would.
 * @returns undefined where there is nothing; a link, or what is neither file nor folder, has no files
 * @throws Error with a system code where a folder cannot be read
 */
function artifactFiles(place, isWanted) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
    if (!stats)
        return undefined;
    if (stats.isFile())
        return [place];
    return stats.isDirectory() ? filesIn(place, isWanted).sort() : [];
}
function filesIn(folder, isWanted) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory())
            return filesIn(path, isWanted);
        return entry.isFile() && isWanted(entry.name) ? [path] : [];
    });
}


/***/ }),

/***/ 9541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readLayerSelectors)
/* harmony export */ });
/* harmony import */ var _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3755);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8110);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5691);




/** What a pattern is made of: a layer's name, with `*` for any characters and `?` for one. */
const PATTERN = /^[a-zA-Z0-9-_*?]+$/;
/**
 * Reads which layers are meant: names, and patterns in which `*` stands for any characters and `?` for one.
 * @param input its name
 * @returns none where nothing is given
 * @throws Problem for what can be neither
 */
function readLayerSelectors(input) {
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(input).map((text) => {
        if (!/[*?[\]]/.test(text))
            return { kind: 'name', name: (0,_layer_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedLayerName */ .M)(text, input) };
        if (PATTERN.test(text) && text.length <= _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.layerNameCharacters)
            return { kind: 'glob', pattern: text };
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`\`${input}\` holds the pattern "${text}".`, `A pattern is made of letters, digits, hyphens and underscores, \`*\` for any characters and \`?\` for one, at most ${_checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.layerNameCharacters}.`);
    });
}


/***/ }),

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ isHandOff),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   uk: () => (/* binding */ parseSourceArn),
/* harmony export */   zI: () => (/* binding */ reportedSource)
/* harmony export */ });
/* harmony import */ var _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3755);
/* harmony import */ var _aws_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2672);
/* harmony import */ var _layer_version_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9185);



/** Whether something is all that a source has to say; it may come from anywhere. */
function isHandOff(value) {
    const source = reportedSource(value);
    if (!source)
        return false;
    const { description, codeSha256, codeSize, declared } = source;
    return [description, codeSha256, codeSize, declared].every((field) => field !== undefined);
}
/**
 * Takes over what a report says of a version, field by field.
 * @returns undefined where a field is not what it should be, or contradicts another
 */
function reportedSource(value) {
    const { arn, description, contentHash, codeSha256, codeSize, declared } = fieldsOf(value);
    if (typeof arn !== 'string' || !parseSourceArn(arn))
        return undefined;
    if (description !== undefined && !isDescription(description))
        return undefined;
    if (codeSha256 !== undefined && !isDigest(codeSha256))
        return undefined;
    if (codeSize !== undefined && !isSize(codeSize))
        return undefined;
    if (declared !== undefined && !isCompatibility(declared))
        return undefined;
    if (contentHash !== undefined && !isHash(contentHash))
        return undefined;
    const marked = description === undefined ? contentHash : (0,_layer_version_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markedHash */ .TN)(description);
    if (contentHash !== undefined && contentHash !== marked)
        return undefined;
    return {
        arn,
        ...(description !== undefined && { description }),
        ...(marked !== undefined && { contentHash: marked }),
        ...(codeSha256 !== undefined && { codeSha256 }),
        ...(codeSize !== undefined && { codeSize }),
        ...(declared !== undefined && { declared: onlyDeclared(declared) }),
    };
}
/** A layer version's ARN that AWS could have given: within its lengths, with a version that is a number. */
function parseSourceArn(arn) {
    const layer = (0,_aws_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLayerVersionArn */ .i3)(arn);
    if (!layer || layer.name.length > _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.layerNameCharacters)
        return undefined;
    return Number.isSafeInteger(layer.version) ? layer : undefined;
}
/** The fields of an object; of anything else none. */
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** A stored zip is larger than its files by its headers, which are less than as much again. */
const MAX_ZIP_BYTES = 2 * _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.unzippedBytes;
function isSize(value) {
    return Number.isSafeInteger(value) && value > 0 && value < MAX_ZIP_BYTES;
}
function isDescription(value) {
    return typeof value === 'string' && value.length <= _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.descriptionCharacters;
}
function isDigest(value) {
    return typeof value === 'string' && /^[A-Za-z0-9+/]{43}=$/.test(value);
}
function isHash(value) {
    return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
function isCompatibility(value) {
    const { runtimes, architectures, license } = fieldsOf(value);
    if (!isList(runtimes, /^[a-z0-9.-]{1,40}$/) || !isList(architectures, /^[a-z0-9_]{1,20}$/))
        return false;
    if (license === undefined)
        return true;
    return typeof license === 'string' && license.length <= _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.licenseCharacters;
}
function isList(value, item) {
    return (Array.isArray(value) &&
        value.length <= _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.runtimes &&
        value.every((one) => typeof one === 'string' && item.test(one)));
}
function onlyDeclared({ runtimes, architectures, license }) {
    return {
        runtimes: [...runtimes],
        architectures: [...architectures],
        ...(license !== undefined && { license }),
    };
}


/***/ }),

/***/ 5072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   BS: () => (/* binding */ byLayer),
/* harmony export */   GU: () => (/* binding */ inRuns),
/* harmony export */   fb: () => (/* binding */ reasonCounts)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2958);

/** Versions by the layer they are of, in the order of the first of each. */
function byLayer(versions) {
    const layers = new Map();
    for (const version of versions) {
        const known = layers.get(version.layer);
        if (known)
            known.push(version);
        else
            layers.set(version.layer, [version]);
    }
    return [...layers];
}
function bytesOf(versions) {
    return versions.reduce((sum, { codeSize = 0 }) => sum + codeSize, 0);
}
/** Numbers in their order, those that follow one another as one, e.g. `1 to 4, 7, 9`. */
function inRuns(numbers) {
    const runs = [];
    for (const number of [...numbers].sort((a, b) => a - b)) {
        const last = runs.at(-1);
        if (last?.[1] === number - 1)
            last[1] = number;
        else
            runs.push([number, number]);
    }
    const text = ([from, to]) => (to - from < 2 ? listed(from, to) : `${from} to ${to}`);
    return runs.map(text).join(', ');
}
function listed(from, to) {
    return from === to ? String(from) : `${from}, ${to}`;
}
const REASONS = {
    newest: 'among the newest',
    recent: 'too young',
    record: 'in a record',
    parameter: 'in a parameter',
    'in-use': 'in use',
    shared: 'shared',
};
/** Why versions stay, e.g. `5 among the newest, 2 in use`. */
function reasonCounts(versions) {
    const count = (reason) => versions.filter((version) => version.reason === reason).length;
    return Object.entries(REASONS)
        .filter(([reason]) => count(reason) > 0)
        .map(([reason, words]) => `${(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count(reason))} ${words}`)
        .join(', ');
}


/***/ }),

/***/ 5962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* reexport */ promote),
  prune: () => (/* reexport */ prune),
  rollback: () => (/* reexport */ rollback)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/aws/arn.js
var aws_arn = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/conclude.js
var conclude = __webpack_require__(1612);
// EXTERNAL MODULE: ./build/src/github/forks.js
var forks = __webpack_require__(7644);
// EXTERNAL MODULE: ./build/src/inputs/delivery.js + 1 modules
var delivery = __webpack_require__(6829);
// EXTERNAL MODULE: ./build/src/inputs/layer.js
var inputs_layer = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/inputs/read.js
var read = __webpack_require__(5691);
;// CONCATENATED MODULE: ./build/src/inputs/attestation.js


/** Source: docs.github.com, names of users, organisations and repositories. */
const REPOSITORY = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)[\w.-]{1,100}$/;
const WORKFLOW = /^\.github\/workflows\/[\w. -]{1,200}\.ya?ml$/;
/**
 * @returns undefined where none is required
 * @throws Problem naming the input
 */
function readRequiredAttestation() {
    const [repository, workflow] = [(0,read/* text */.Qq)('require-attestation'), (0,read/* text */.Qq)('attestation-workflow')];
    if (repository === '') {
        if (workflow === '')
            return undefined;
        throw new problem/* Problem */.A('`attestation-workflow` has no effect without `require-attestation`.', 'Name the repository whose attestation is required as well: `require-attestation: owner/repo`.');
    }
    if (!REPOSITORY.test(repository)) {
        throw new problem/* Problem */.A(`\`require-attestation\` is "${repository}".`, 'It is the repository whose workflow publishes the layer, `owner/repo`.');
    }
    const token = (0,read/* text */.Qq)('github-token');
    if (token === '') {
        throw new problem/* Problem */.A('`require-attestation` is given and `github-token` is empty, without which GitHub shows no attestation.', "Take `github-token` out, so that the job's own token serves, or give one that may read the attestations of that repository.");
    }
    return { repository, token, ...(workflow && { workflow: wholeWorkflow(workflow, repository) }) };
}
/** A workflow of the repository itself may be named by its path there. */
function wholeWorkflow(workflow, repository) {
    const whole = workflow.startsWith('.github/') ? `${repository}/${workflow}` : workflow;
    const [owner = '', name = '', ...path] = whole.split('/');
    if (REPOSITORY.test(`${owner}/${name}`) && WORKFLOW.test(path.join('/')))
        return whole;
    throw new problem/* Problem */.A(`\`attestation-workflow\` is "${workflow}".`, 'It is `.github/workflows/publish.yml`, or `owner/repo/.github/workflows/publish.yml` for a reusable workflow of another repository.');
}

;// CONCATENATED MODULE: ./build/src/inputs/promote-source.js




/** @throws Problem naming the input */
function readPromoteSource() {
    const from = readFrom((0,read/* required */.mw)('source'));
    const [role, zip] = [(0,read/* text */.Qq)('source-role'), (0,read/* text */.Qq)('zip')];
    if (role)
        refuseOddRole(role, from);
    if (role && zip && from.kind === 'report') {
        throw new problem/* Problem */.A('`source-role` is given beside a report as `source` and a `zip`, from which everything is read.', 'Take out `source-role`; the job that writes the zip is the one that needs it.');
    }
    const attestation = readRequiredAttestation();
    return { from, ...(role && { role }), ...(zip && { zip }), ...(attestation && { attestation }) };
}
function readFrom(source) {
    if (!source.startsWith('arn:'))
        return { kind: 'report', path: source };
    const layer = (0,aws_arn/* parseLayerVersionArn */.i3)(source);
    if (layer)
        return { kind: 'version', layer };
    const hasNoVersion = (0,aws_arn/* parseLayerVersionArn */.i3)(`${source}:1`) !== undefined;
    throw new problem/* Problem */.A(`\`source\` is "${source}", which is ${hasNoVersion ? "a layer's ARN without a version" : "no layer version's ARN"}.`, hasNoVersion
        ? `Add the version, for instance \`source: ${source}:1\`.`
        : 'It is `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION`, or the path of the report of an earlier job.');
}
/** Source: API reference of CreateRole, the patterns of `Path` and `RoleName`. */
const ROLE = /^arn:(?<partition>aws[a-z-]*):iam::(?<account>\d{12}):role\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/;
function refuseOddRole(role, from) {
    const partition = ROLE.exec(role)?.groups?.['partition'];
    if (!partition) {
        throw new problem/* Problem */.A(`\`source-role\` is "${role}".`, 'It is the ARN of an IAM role, `arn:aws:iam::ACCOUNT:role/NAME`.');
    }
    if (from.kind === 'report' || from.layer.partition === partition)
        return;
    throw new problem/* Problem */.A(`\`source-role\` is in the partition ${partition}, and \`source\` in ${from.layer.partition}.`, 'Give a role of an account in the partition of the source.');
}

;// CONCATENATED MODULE: ./build/src/inputs/promote.js





/**
 * Reads what is to be promoted; the rest follows when its name is known.
 * @throws Problem naming the input
 */
function readPromotion() {
    const source = readPromoteSource();
    if (source.from.kind === 'version' && source.zip !== undefined)
        refuseBesideHandOver();
    return { source, inputsFor };
}
/** What is done with a version is the business of the job that publishes it. */
const OF_THE_SECOND_JOB = ['functions', 'share-with', 'ssm-parameter', 'regions', 's3-bucket', 'layer-name'];
function refuseBesideHandOver() {
    const name = OF_THE_SECOND_JOB.find((one) => (0,read/* text */.Qq)(one));
    if (!name)
        return;
    throw new problem/* Problem */.A(`\`${name}\` has no effect beside an ARN as \`source\` and a \`zip\`: this job only hands the zip over.`, `Give \`${name}\` to the job that has the report as \`source\`, or take \`zip\` out.`);
}
/**
 * Reads where a version goes.
 * @param sourceName the name of the layer that is promoted, which is kept where no other is given
 * @throws Problem naming the input
 */
function inputsFor(sourceName) {
    const layerName = (0,inputs_layer/* checkedLayerName */.M)((0,read/* text */.Qq)('layer-name') || sourceName);
    return { layerName, ...(0,delivery/* readDeliveryInputs */.e)(layerName) };
}

// EXTERNAL MODULE: ./build/src/interruption.js
var src_interruption = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/src/proxy-warning.js
var proxy_warning = __webpack_require__(4544);
// EXTERNAL MODULE: ./build/src/report/report.js + 1 modules
var report_report = __webpack_require__(457);
// EXTERNAL MODULE: ./build/src/report/summary.js + 1 modules
var summary = __webpack_require__(6000);
// EXTERNAL MODULE: ./build/src/scratch.js
var scratch = __webpack_require__(2527);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/artifact.js
var artifact = __webpack_require__(1479);
// EXTERNAL MODULE: ./build/src/layer/open-file.js
var open_file = __webpack_require__(8170);
// EXTERNAL MODULE: ./build/src/layer/unreadable.js
var unreadable = __webpack_require__(8616);
// EXTERNAL MODULE: ./build/src/promote/source-version.js
var source_version = __webpack_require__(608);
;// CONCATENATED MODULE: ./build/src/promote/source-report.js







/** A report over every region and thousands of functions has less. */
const MAX_BYTES = 32 * 1024 * 1024;
const NAME = 'report.json';
/**
 * Reads which version an earlier job published or handed on: from its JSON report, or from the one report in a folder, as
 * a downloaded artifact is. Of several regions it is the first that has a version. What it says is to be proven: it may
 * come from anywhere.
 * @param workspace what a relative path starts from
 * @throws Problem when there is no such report, more than one, or no version in it
 */
function readSourceReport(path, workspace) {
    const [file, ...others] = reportsAt((0,external_node_path_.resolve)(workspace, path), path);
    if (file === undefined) {
        throw new problem/* Problem */.A(`There is no ${NAME} in ${path}.`, 'Give the folder into which actions/download-artifact put it, or the file that the output `report` of the earlier job names.');
    }
    if (others.length > 0) {
        throw new problem/* Problem */.A(`There are ${others.length + 1} reports in ${path}, and each is of a job of its own.`, `Give one of them: \`source: ${(0,external_node_path_.join)(path, (0,external_node_path_.relative)((0,external_node_path_.resolve)(workspace, path), file))}\`.`);
    }
    return sourceIn(parsed(file, path), path);
}
function reportsAt(place, path) {
    const files = (0,artifact/* artifactFiles */.u)(place, (name) => name === NAME);
    if (files)
        return files;
    throw new problem/* Problem */.A(`There is nothing at ${path}.`, '`source` is the ARN of a layer version, or a path below the workspace or an absolute one; download the artifact in a step before.');
}
function parsed(file, path) {
    const text = contentOf(file, path);
    try {
        return (0,source_version/* fieldsOf */.Pf)(JSON.parse(text));
    }
    catch {
        throw noReport(path, 'it is not JSON');
    }
}
function contentOf(file, path) {
    try {
        const { fd, size } = (0,open_file/* openRegular */.lf)(file);
        try {
            if (size > MAX_BYTES)
                throw noReport(path, `it has ${size} bytes`);
            const bytes = Buffer.alloc(size);
            return bytes.toString('utf8', 0, (0,open_file/* readFully */.lR)(fd, bytes, 0));
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    catch (error) {
        throw error instanceof problem/* Problem */.A ? error : noReport(path, `it cannot be read, ${(0,unreadable/* systemCode */.x)(error)}`);
    }
}
function sourceIn(report, path) {
    const { schema, action, regions, source, outcome } = report;
    if (schema !== 1 || (action !== 'publish' && action !== 'promote'))
        throw noReport(path, 'its `schema` and `action` are others');
    if (outcome === 'failed' || outcome === 'planned')
        throw notDone(path, outcome);
    if (regions !== undefined && !Array.isArray(regions))
        throw noReport(path, 'its `regions` are no list');
    const told = source === undefined ? undefined : taken(source, '`source`', path);
    const published = publishedIn(report, (regions ?? []), path);
    if (!published && !told) {
        throw new problem/* Problem */.A(`${path} tells of no version: the job that wrote it published none and found none.`, 'Look why that job failed, or give the ARN of a layer version as `source`.');
    }
    const one = published && told ? merged(told, published, path) : (published ?? told);
    refuseOtherName(one, report, path);
    return one;
}
/** A report is taken for what its job did; one that did not come to its end is not. */
function notDone(path, outcome) {
    return outcome === 'planned'
        ? new problem/* Problem */.A(`${path} is the report of a dry run, which published nothing.`, 'Give the report of a run without `dry-run`, or the ARN of a layer version as `source`.')
        : new problem/* Problem */.A(`${path} is the report of a job that failed, so the version in it may have been found wanting.`, 'Look why it failed and run it again; to promote the version all the same, give its ARN as `source`.');
}
/** A version of another layer in a layer's report was put there by somebody. */
function refuseOtherName({ arn }, { source, layerName }, path) {
    if (source !== undefined || (0,source_version/* parseSourceArn */.uk)(arn)?.name === layerName)
        return;
    throw noReport(path, `it is of another layer than its version, ${arn}`);
}
/** The first region's version, with what stands beside it in the report. */
function publishedIn(report, regions, path) {
    const found = regions.map(source_version/* fieldsOf */.Pf).find(({ version }) => version !== undefined && version !== null);
    const { version, region } = found ?? report;
    if (version === undefined || version === null)
        return undefined;
    const { contentHash } = (0,source_version/* fieldsOf */.Pf)(report['layer']);
    const published = taken({ contentHash, ...(0,source_version/* fieldsOf */.Pf)(version) }, '`version`', path);
    if (found && (0,source_version/* parseSourceArn */.uk)(published.arn)?.region !== region)
        throw noReport(path, 'a version in it is not in its region');
    return published;
}
function taken(value, where, path) {
    const source = (0,source_version/* reportedSource */.zI)(value);
    if (source)
        return source;
    throw noReport(path, `${where} in it is not what a layer version is`);
}
/** What a promotion published is its source, byte for byte; only its mark is new where the source has none. */
function merged(source, published, path) {
    const isSame = (key) => source[key] === undefined || published[key] === undefined || source[key] === published[key];
    const both = (0,source_version/* reportedSource */.zI)({ ...source, ...published });
    if (both && isSame('codeSha256') && isSame('codeSize') && isSame('contentHash'))
        return both;
    throw noReport(path, 'its source and what was published of it differ');
}
function noReport(path, why) {
    return new problem/* Problem */.A(`${path} is no report of a layer that was published or promoted: ${why}.`, 'Give the file that the output `report` of the earlier job names, as it was uploaded; it must be of the same major version of the action.');
}

;// CONCATENATED MODULE: ./build/src/promote/index.js












/**
 * The promotion: copies a published version, byte for byte, to the job's own account and regions, shares it and rolls it
 * out. Outputs, summary and report are written whatever happens; a problem fails the step last.
 */
async function promote() {
    const report = (0,report_report/* startReport */.Fg)('promote');
    const interruption = (0,src_interruption/* listenForInterruption */.e)();
    let folder;
    try {
        folder = (0,scratch/* scratchFolder */.$)();
        await interruption.within(run({ report, folder, interruption: interruption.signal }));
    }
    catch (error) {
        report.problems.push((0,conclude/* asProblem */.g)(error));
    }
    const finished = (0,report_report/* finishReport */.Ux)(report);
    await (0,conclude/* conclude */.E)({
        report: finished,
        path: folder && (0,external_node_path_.join)(folder, 'report.json'),
        outputs: (path) => (0,report_report/* outputsOf */.Yz)(finished, path),
        summary: () => (0,summary/* summary */.z)(finished),
        failures: finished.problems,
    });
    interruption.end();
}
async function run({ report, folder, interruption }) {
    report.layerName = (0,read/* text */.Qq)('layer-name');
    const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
    const { source, inputsFor } = readPromotion();
    const reported = reportedBy(source, workspace);
    const inputs = inputsFor((0,aws_arn/* parseLayerVersionArn */.i3)(reported.arn)?.name ?? '');
    report.layerName = inputs.layerName;
    report.dryRun = inputs.dryRun;
    (0,forks/* refuseForks */.A)('promote', inputs);
    (0,proxy_warning/* warnOfUnusedProxy */.Y)(report);
    const { promoteVersion } = await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(316), __webpack_require__.e(877), __webpack_require__.e(738), __webpack_require__.e(337)]).then(__webpack_require__.bind(__webpack_require__, 1877));
    await promoteVersion({ inputs, source, reported, report, folder, workspace, interruption });
}
function reportedBy({ from }, workspace) {
    return from.kind === 'version' ? { arn: from.layer.arn } : readSourceReport(from.path, workspace);
}

// EXTERNAL MODULE: ./build/src/inputs/account-ids.js
var account_ids = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/src/inputs/layer-selectors.js
var layer_selectors = __webpack_require__(9541);
// EXTERNAL MODULE: ./build/src/inputs/parameter.js
var parameter = __webpack_require__(6212);
// EXTERNAL MODULE: ./build/src/inputs/regions.js
var regions = __webpack_require__(9662);
;// CONCATENATED MODULE: ./build/src/inputs/prune.js






/** Stands for the name of a layer that a pattern will find, as long as the longest. */
const ANY_LAYER = 'a'.repeat(64);
/**
 * Reads and checks every input of the prune, before anything is read or called.
 * @throws Problem naming the input
 */
function readPruneInputs() {
    (0,read/* required */.mw)('layer-name');
    const layers = (0,layer_selectors/* readLayerSelectors */.c)('layer-name');
    const includeShared = (0,read/* boolean */.zM)('include-shared');
    if (includeShared)
        refusePatternsAlone(layers);
    const parameter = readParameter(layers);
    return {
        ...{ layers, includeShared, regions: (0,regions/* readRegions */.e)(), keep: (0,read/* wholeNumber */.rD)('keep', 5) },
        keepDays: (0,read/* text */.Qq)('keep-days') ? (0,read/* wholeNumber */.rD)('keep-days', 30) : 0,
        records: (0,read/* list */.p_)('records'),
        ...(parameter !== undefined && { parameter }),
        allowedAccountIds: (0,account_ids/* readAccountIds */.q)(),
        // What is deleted cannot be brought back: unless told, only the plan is shown.
        dryRun: (0,read/* text */.Qq)('dry-run') ? (0,read/* boolean */.zM)('dry-run') : true,
    };
}
/** @returns the name as given: each layer has its own */
function readParameter(layers) {
    for (const layer of layers)
        (0,parameter/* readParameterInput */.M)(layer.kind === 'name' ? layer.name : ANY_LAYER);
    return (0,read/* text */.Qq)('ssm-parameter') || undefined;
}
function refusePatternsAlone(layers) {
    if (layers.some(({ kind }) => kind === 'name'))
        return;
    throw new problem/* Problem */.A('`include-shared` is true, and `layer-name` has patterns only, for which it does not hold.', 'Name each layer whose shared versions may go, for instance `layer-name: greetings`, or take `include-shared` out.');
}

// EXTERNAL MODULE: ./build/src/report/output-list.js
var output_list = __webpack_require__(6528);
;// CONCATENATED MODULE: ./build/src/report/prune-report.js

function startPruneReport() {
    return {
        schema: 1,
        action: 'prune',
        layers: [],
        dryRun: true,
        outcome: 'failed',
        startedAt: new Date().toISOString(),
        finishedAt: '',
        plan: [],
        regions: [],
        freedBytes: 0,
        warnings: [],
        problems: [],
    };
}
/** Settles what became of the prune, and warns where an output cannot hold all versions. */
function finishPruneReport(report) {
    const { warnings } = report;
    const [deleted, kept] = [versionsOf(report, isDeleted), versionsOf(report, isKept)];
    return {
        ...report,
        outcome: outcomeOf(report),
        finishedAt: new Date().toISOString(),
        freedBytes: deleted.reduce((sum, { codeSize = 0 }) => sum + codeSize, 0),
        warnings: [
            ...warnings,
            ...(0,output_list/* cutWarning */.D)('deleted', deletedOutput(report).shown, deleted.length),
            ...(0,output_list/* cutWarning */.D)('kept', keptOutput(report).shown, kept.length),
        ],
    };
}
function outcomeOf(report) {
    if (report.problems.length > 0)
        return 'failed';
    if (report.dryRun)
        return 'planned';
    return versionsOf(report, isDeleted).length > 0 ? 'pruned' : 'unchanged';
}
/** The versions of all regions that a question is answered with yes for. */
function versionsOf({ regions }, isAsked = () => true) {
    return regions.flatMap(({ region, versions }) => versions.filter(isAsked).map((version) => ({ ...version, region })));
}
/** Of a dry run, those that would be. */
function isDeleted({ status }) {
    return status === 'deleted' || status === 'planned';
}
/** Those that are still there, for whatever reason. */
function isKept({ status }) {
    return status === 'kept' || status === 'failed' || status === 'not-reached';
}
/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
function pruneOutputs(report, path) {
    return {
        deleted: deletedOutput(report).text,
        kept: keptOutput(report).text,
        'freed-bytes': String(report.freedBytes),
        report: path,
    };
}
/** UTF-16 code units of one output: two of them are 800 kB of what GitHub takes. */
const MAX_LENGTH = 200_000;
function deletedOutput(report) {
    const items = versionsOf(report, isDeleted).map(({ region, layer, version, arn, codeSize }) => ({
        ...{ region, layer, version, arn, bytes: codeSize },
    }));
    return (0,output_list/* outputList */.C)(items, MAX_LENGTH);
}
function keptOutput(report) {
    const items = versionsOf(report, isKept).map(({ region, layer, version, arn, status, ...why }) => {
        const { reason = status, detail } = why;
        return { region, layer, version, arn, reason, ...(detail !== undefined && { detail }) };
    });
    return (0,output_list/* outputList */.C)(items, MAX_LENGTH);
}

// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/report/messages.js
var messages = __webpack_require__(8694);
// EXTERNAL MODULE: ./build/src/report/prune-words.js
var prune_words = __webpack_require__(5072);
// EXTERNAL MODULE: ./build/src/report/sanitise.js + 1 modules
var sanitise = __webpack_require__(7600);
;// CONCATENATED MODULE: ./build/src/report/prune-summary.js






/** What the tables take; with all else they stay below the 1 MiB that GitHub shows. */
const LAYERS = { items: 200, bytes: 200_000 };
const KEPT = { items: 500, bytes: 300_000 };
/** The job summary of a prune, in GitHub's Markdown. Every foreign word in it is escaped. */
function pruneSummary(report) {
    return (0,markdown_parts/* inSections */.WZ)([
        `### ${headline(report)}`,
        ...(0,messages/* messages */.D)(report),
        ...layersTable(report),
        ...keptVersions(report),
        ...hint(report),
    ]);
}
function headline(report) {
    const { outcome } = report;
    const deleted = versionsOf(report, isDeleted);
    const freed = (0,units/* formatBytes */.z3)((0,prune_words/* bytesOf */.$$)(deleted));
    const [versions = 'nothing'] = (0,markdown_parts/* counted */.hS)(deleted.length, 'version');
    switch (outcome) {
        case 'failed':
            return `❌ Prune: failed${report.dryRun ? '' : `, ${versions} deleted`}`;
        case 'planned':
            return `📝 Prune: ${deleted.length === 0 ? 'nothing' : `${versions}, ${freed}`} would be deleted`;
        case 'unchanged':
            return '➖ Prune: there was nothing to delete';
        case 'pruned':
            return `🧹 Prune: ${versions} deleted, ${freed} freed`;
    }
}
function layersTable(report) {
    const rows = report.regions.flatMap(({ region, versions }) => (0,prune_words/* byLayer */.BS)(versions.map((version) => ({ ...version, region }))).map(([name, own]) => ({
        region,
        name,
        versions: own,
    })));
    const freed = ({ versions }) => (0,prune_words/* bytesOf */.$$)(versions.filter(isDeleted));
    const sorted = rows.sort((a, b) => freed(b) - freed(a));
    const columns = columnsOf(report);
    const [shown, more] = (0,markdown_parts/* firstOf */.Ku)(sorted, LAYERS, (one) => (0,markdown_parts/* row */.nM)(columns.map(([, cell]) => cell(one))));
    return [(0,markdown_parts/* tableOf */.c_)(sorted.slice(0, shown.length), columns), ...(0,markdown_parts/* moreIn */.xz)('report', more, 'layers')];
}
function columnsOf({ regions, dryRun }) {
    const deleted = ({ versions }) => versions.filter(isDeleted);
    const numbers = (versions) => (0,prune_words/* inRuns */.GU)(versions.map(({ version }) => version));
    return [
        ['Region', ({ region }) => (regions.length > 1 ? (0,sanitise/* code */.aY)(region) : '')],
        ['Layer', ({ name }) => (0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(name, 140))],
        [dryRun ? 'Would be deleted' : 'Deleted', (one) => (0,markdown_parts/* shortened */.vI)(numbers(deleted(one)), 200)],
        [
            dryRun ? 'Would be freed' : 'Freed',
            (one) => (deleted(one).length > 0 ? (0,markdown_parts/* inOneLine */.UX)((0,units/* formatBytes */.z3)((0,prune_words/* bytesOf */.$$)(deleted(one)))) : ''),
        ],
        [
            'Failed',
            ({ versions }) => (0,markdown_parts/* shortened */.vI)(numbers(versions.filter(({ status }) => status === 'failed')), 200),
        ],
        [
            'Not reached',
            ({ versions }) => (0,markdown_parts/* shortened */.vI)(numbers(versions.filter(({ status }) => status === 'not-reached')), 200),
        ],
        ['Stay', ({ versions }) => (0,prune_words/* reasonCounts */.fb)(versions)],
    ];
}
/** Each version that stays and why, the newest ones left out, which need no word. */
function keptVersions(report) {
    const kept = versionsOf(report, isKept).filter(({ detail, reason }) => detail && reason !== 'newest');
    if (kept.length === 0)
        return [];
    const several = report.regions.length > 1;
    const line = ({ region, layer, version, detail = '' }) => (0,markdown_parts/* row */.nM)([
        ...(several ? [(0,sanitise/* code */.aY)(region)] : []),
        (0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(layer, 140)),
        String(version),
        (0,sanitise/* markdown */.wD)((0,markdown_parts/* shortened */.vI)(detail, 300)),
    ]);
    const [shown, more] = (0,markdown_parts/* firstOf */.Ku)(kept, KEPT, line);
    const head = [...(several ? ['Region'] : []), 'Layer', 'Version', 'Stays because it is'];
    const table = [(0,markdown_parts/* row */.nM)(head), `|${head.map(() => '---').join('|')}|`, ...shown].join('\n');
    const title = `Why ${(0,units/* formatCount */.B4)(kept.length)} older version${kept.length === 1 ? ' stays' : 's stay'}`;
    return [(0,markdown_parts/* folded */.TM)(title, [table, ...(0,markdown_parts/* moreIn */.xz)('report', more, 'versions').map((text) => `\n${text}`)])];
}
/** How to go from the plan to the deed. */
function hint(report) {
    const { outcome } = report;
    if (outcome !== 'planned' || versionsOf(report, isDeleted).length === 0)
        return [];
    return ['Nothing was deleted. `dry-run: false` deletes, after looking at each version once more.'];
}

;// CONCATENATED MODULE: ./build/src/prune/index.js









/**
 * The prune: deletes versions of layers that nobody can need; unless told, it only shows which.
 * Outputs, summary and report are written whatever happens; a problem fails the step last.
 */
async function prune() {
    const report = startPruneReport();
    const interruption = (0,src_interruption/* listenForInterruption */.e)();
    let folder;
    try {
        folder = (0,scratch/* scratchFolder */.$)();
        const inputs = readPruneInputs();
        report.layers = inputs.layers.map((one) => (one.kind === 'name' ? one.name : one.pattern));
        report.dryRun = inputs.dryRun;
        (0,forks/* refuseForks */.A)('prune', inputs);
        (0,proxy_warning/* warnOfUnusedProxy */.Y)(report);
        const { pruneLayers } = await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(316), __webpack_require__.e(877), __webpack_require__.e(738), __webpack_require__.e(337)]).then(__webpack_require__.bind(__webpack_require__, 1877));
        await interruption.within(pruneLayers({ inputs, report, interruption: interruption.signal }));
    }
    catch (error) {
        report.problems.push((0,conclude/* asProblem */.g)(error));
    }
    const finished = finishPruneReport(report);
    await (0,conclude/* conclude */.E)({
        report: finished,
        path: folder && (0,external_node_path_.join)(folder, 'report.json'),
        outputs: (path) => pruneOutputs(finished, path),
        summary: () => pruneSummary(finished),
        failures: finished.problems,
    });
    interruption.end();
}

// EXTERNAL MODULE: ./build/src/inputs/region.js
var inputs_region = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/src/inputs/rollout.js
var rollout = __webpack_require__(1222);
;// CONCATENATED MODULE: ./build/src/inputs/rollback.js







/**
 * Reads and checks every input of the rollback, before anything is read or called.
 * @throws Problem naming the input
 */
function readRollbackInputs() {
    const region = (0,inputs_region/* regionOfEnvironment */.z)();
    const from = rollback_readFrom();
    return {
        from,
        // A rollback that fails must not bring back what it was started against: unless told, it stops.
        ...(0,rollout/* readRolloutSettings */.n)(['stop', 'restore']),
        allowedAccountIds: (0,account_ids/* readAccountIds */.q)(),
        dryRun: (0,read/* boolean */.zM)('dry-run'),
        ...(region && { region }),
    };
}
function rollback_readFrom() {
    const [record, to] = [(0,read/* text */.Qq)('record'), (0,read/* text */.Qq)('to')];
    const functions = (0,read/* list */.p_)('functions').length > 0;
    if (record) {
        refuseBesideRecord();
        return { kind: 'record', path: record };
    }
    if (functions && to)
        return { kind: 'version', ...readVersion(to) };
    if (functions) {
        throw new problem/* Problem */.A('`functions` is given without `to`.', 'Add `to: previous`, or the ARN of the layer version to go to.');
    }
    if (to) {
        throw new problem/* Problem */.A('`to` is given without `functions`.', 'Say which functions go there, for instance `functions: using-layer`.');
    }
    throw new problem/* Problem */.A('Neither `record` nor `functions` and `to` are given, so there is nothing to go back to.', 'Give the `record` of the rollout to undo, or say which functions and to which version: `functions: using-layer` and `to: previous`.');
}
/** A record tells what each function had, its alias too: there is nothing to choose or to shift. */
const OF_NO_RECORD = [
    'functions',
    'to',
    'layer-name',
    'alias',
    'canary-percent',
    'canary-minutes',
    'max-error-percent',
    'codedeploy-application',
    'codedeploy-deployment-group',
];
function refuseBesideRecord() {
    const name = OF_NO_RECORD.find((one) => (0,read/* text */.Qq)(one));
    if (!name)
        return;
    throw new problem/* Problem */.A(`\`${name}\` is given beside \`record\`, which says itself what each function goes back to.`, `Take out \`${name}\`, or take out \`record\` and give \`functions\` and \`to\`.`);
}
function readVersion(to) {
    const given = (0,read/* text */.Qq)('layer-name');
    const layerName = given && (0,inputs_layer/* checkedLayerName */.M)(given);
    const name = to === 'previous' ? layerName : nameInArn(to);
    if (!name) {
        throw new problem/* Problem */.A('`to: previous` is given without `layer-name`, and a function may have several layers.', 'Add the name of the layer to take back, for instance `layer-name: greetings`.');
    }
    if (layerName && layerName !== name) {
        throw new problem/* Problem */.A(`\`layer-name\` is "${layerName}", but \`to\` is a version of "${name}".`, 'Correct one of the two, or leave `layer-name` out: the ARN has it.');
    }
    return { to, layerName: name };
}
function nameInArn(to) {
    const arn = (0,aws_arn/* parseLayerVersionArn */.i3)(to);
    if (arn)
        return arn.name;
    throw new problem/* Problem */.A(`\`to\` is "${to}".`, 'It is `previous` or the ARN of a layer version, `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION`.');
}

// EXTERNAL MODULE: ./build/src/report/functions-output.js
var functions_output = __webpack_require__(5327);
;// CONCATENATED MODULE: ./build/src/report/rollback-report.js


function startRollbackReport() {
    return {
        schema: 1,
        action: 'rollback',
        dryRun: false,
        outcome: 'failed',
        startedAt: new Date().toISOString(),
        finishedAt: '',
        plan: [],
        functions: [],
        warnings: [],
        problems: [],
    };
}
/** Settles what became of the rollback, and warns where an output cannot hold all functions. */
function finishRollbackReport(report) {
    const { functions, warnings } = report;
    const { shown } = (0,functions_output/* functionsOutput */.t)(functions);
    return {
        ...report,
        outcome: rollback_report_outcomeOf(report),
        finishedAt: new Date().toISOString(),
        warnings: [...warnings, ...(0,output_list/* cutWarning */.D)('functions', shown, functions.length)],
    };
}
function rollback_report_outcomeOf({ problems, dryRun, functions }) {
    if (problems.length > 0)
        return 'failed';
    if (dryRun)
        return 'planned';
    return functions.some(({ status }) => ['restored', 'updated'].includes(status)) ? 'restored' : 'unchanged';
}
/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
function rollbackOutputs({ functions, rollout }, path) {
    return { functions: (0,functions_output/* functionsOutput */.t)(functions).text, report: path, record: rollout?.record ?? '' };
}

// EXTERNAL MODULE: ./build/src/report/rollout-ending.js
var rollout_ending = __webpack_require__(6745);
// EXTERNAL MODULE: ./build/src/report/rollout.js + 3 modules
var report_rollout = __webpack_require__(8235);
;// CONCATENATED MODULE: ./build/src/report/rollback-summary.js





/** The job summary of a rollback, in GitHub's Markdown. Every foreign word in it is escaped. */
function rollbackSummary(report) {
    return (0,markdown_parts/* inSections */.WZ)([
        `### ${rollback_summary_headline(report)}`,
        ...(0,messages/* messages */.D)(report),
        (0,report_rollout/* leftOpen */.c)(report),
        ...(0,messages/* planList */.i)(report.plan),
        ...(0,report_rollout/* rolloutSections */.k)(report),
    ]);
}
function rollback_summary_headline(report) {
    const { outcome, layerName, functions } = report;
    const rollback = layerName ? `Rollback of layer ${(0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(layerName, 140))}` : 'Rollback';
    switch (outcome) {
        case 'failed':
            return `❌ ${rollback}: ${failure(report)}`;
        case 'planned':
            return `📝 ${rollback}: plan${(0,rollout_ending/* plannedFor */.kr)(report)}, nothing was written`;
        case 'unchanged':
            return `➖ ${rollback}: there was nothing to put back`;
        case 'restored':
            return `↩️ ${rollback}: ${(0,rollout_ending/* changedOf */.oI)(functions)} put back`;
    }
}
/** What `on-failure: restore` restores here is what was there before the rollback. */
function failure(report) {
    const ending = (0,rollout_ending/* endingOf */.z6)(report);
    if (ending === 'not started')
        return 'failed';
    if (ending === 'restored')
        return `failed and taken back, ${(0,rollout_ending/* changedOf */.oI)(report.functions)} put back`;
    return (0,rollout_ending/* endingWords */.fg)(report);
}

;// CONCATENATED MODULE: ./build/src/rollback/index.js









/**
 * The rollback: puts functions back to what they had before a rollout, or onto a given version of a layer.
 * Outputs, summary and report are written whatever happens; a problem fails the step last.
 */
async function rollback() {
    const report = startRollbackReport();
    const interruption = (0,src_interruption/* listenForInterruption */.e)();
    let folder;
    try {
        folder = (0,scratch/* scratchFolder */.$)();
        const inputs = readRollbackInputs();
        report.dryRun = inputs.dryRun;
        (0,forks/* refuseForks */.A)('rollback', inputs);
        (0,proxy_warning/* warnOfUnusedProxy */.Y)(report);
        const { goBack } = await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(316), __webpack_require__.e(877), __webpack_require__.e(738), __webpack_require__.e(337)]).then(__webpack_require__.bind(__webpack_require__, 1877));
        await interruption.within(goBack({ inputs, report, folder, interruption: interruption.signal }));
    }
    catch (error) {
        report.problems.push((0,conclude/* asProblem */.g)(error));
    }
    const finished = finishRollbackReport(report);
    await (0,conclude/* conclude */.E)({
        report: finished,
        path: folder && (0,external_node_path_.join)(folder, 'report.json'),
        outputs: (path) => rollbackOutputs(finished, path),
        summary: () => rollbackSummary(finished),
        failures: finished.problems,
    });
    interruption.end();
}

;// CONCATENATED MODULE: ./build/src/without-layer.js
/**
 * The actions that read no layer's folder, to be loaded as one: the bundler puts what some actions share and others do
 * not into files of their own, one for each set of them, which hold much of it twice.
 */





/***/ })

};
