export const id = 338;
export const ids = [338];
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

/***/ 9185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   RP: () => (/* binding */ versionDescription),
/* harmony export */   TN: () => (/* binding */ markedHash),
/* harmony export */   lx: () => (/* binding */ refuseLongDescription),
/* harmony export */   yS: () => (/* binding */ reusableVersion)
/* harmony export */ });
/* harmony import */ var _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3755);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);


/** How a version says what it holds: at the end of its description, `sha256:<64 hex digits>`. */
function markOf(contentHash) {
    return `sha256:${contentHash}`;
}
const MARK_LENGTH = markOf('0'.repeat(64)).length;
/**
 * The version's description: the human part and the mark.
 * @throws Problem when the human part leaves no room for the mark; nothing is cut silently
 */
function versionDescription(description, contentHash) {
    return description === '' ? markOf(contentHash) : `${description} ${markOf(contentHash)}`;
}
/** @throws Problem when `description` is too long to stand before a mark */
function refuseLongDescription(description) {
    const room = _checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.descriptionCharacters - MARK_LENGTH - 1;
    if (description.length <= room)
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`\`description\` is ${description.length} characters long; the content's mark leaves ${room} of AWS's ${_checks_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.descriptionCharacters}.`, `Shorten it by ${description.length - room} characters.`);
}
/** The content hash that a version's description ends with; undefined for one that another tool published. */
function markedHash(description) {
    return /sha256:([0-9a-f]{64})$/.exec(description)?.[1];
}
/**
 * The version that already holds this content, or undefined when one must be published.
 * @param versions newest first
 */
function reusableVersion(versions, contentHash, reuse) {
    const candidates = { latest: versions.slice(0, 1), any: versions, never: [] }[reuse];
    return candidates.find(({ description }) => description.endsWith(markOf(contentHash)));
}


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/aws/arn.js
var arn = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/conclude.js
var conclude = __webpack_require__(1612);
// EXTERNAL MODULE: ./build/src/github/forks.js
var forks = __webpack_require__(7644);
// EXTERNAL MODULE: ./build/src/inputs/delivery.js + 2 modules
var delivery = __webpack_require__(2127);
// EXTERNAL MODULE: ./build/src/inputs/layer.js
var inputs_layer = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/inputs/read.js
var read = __webpack_require__(5691);
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
    return { from, ...(role && { role }), ...(zip && { zip }) };
}
function readFrom(source) {
    if (!source.startsWith('arn:'))
        return { kind: 'report', path: source };
    const layer = (0,arn/* parseLayerVersionArn */.i3)(source);
    if (layer)
        return { kind: 'version', layer };
    const hasNoVersion = (0,arn/* parseLayerVersionArn */.i3)(`${source}:1`) !== undefined;
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
    const inputs = inputsFor((0,arn/* parseLayerVersionArn */.i3)(reported.arn)?.name ?? '');
    report.layerName = inputs.layerName;
    report.dryRun = inputs.dryRun;
    (0,forks/* refuseForks */.A)('promote', inputs);
    (0,proxy_warning/* warnOfUnusedProxy */.Y)(report);
    const { promoteVersion } = await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(316), __webpack_require__.e(148), __webpack_require__.e(466), __webpack_require__.e(113)]).then(__webpack_require__.bind(__webpack_require__, 1148));
    await promoteVersion({ inputs, source, reported, report, folder, workspace, interruption });
}
function reportedBy({ from }, workspace) {
    return from.kind === 'version' ? { arn: from.layer.arn } : readSourceReport(from.path, workspace);
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

/***/ 9278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findingList)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2958);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5340);
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7600);



/** Findings alike that are shown one by one before the rest of them is folded. */
const UNFOLDED = 5;
const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** Errors and warnings one below the other, notices folded. */
function findingList(all, layout) {
    const visible = all.filter(({ severity }) => severity !== 'notice');
    const notices = all.filter(({ severity }) => severity === 'notice');
    const [count = ''] = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(notices.length, 'notice');
    return [
        ...groups(visible, layout.findings, layout.elsewhere),
        ...(count ? [(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(count, [groups(notices, layout.notices, layout.elsewhere).join('\n\n')])] : []),
    ];
}
/** Findings of one rule with one fix are shown as one, as far as there is room. */
function groups(items, room, elsewhere) {
    const all = items.slice(0, room.items).map(told);
    const [fitting] = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(all, room, (one) => group([one]));
    const alike = new Map();
    for (const one of all.slice(0, fitting.length)) {
        const key = JSON.stringify([one.severity, one.rule, one.fix]);
        alike.set(key, [...(alike.get(key) ?? []), one]);
    }
    const more = items.length - fitting.length;
    return [...[...alike.values()].map(group), ...(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .moreIn */ .xz)(elsewhere, more, 'findings')];
}
function told({ severity, rule, path, message, fix }) {
    const what = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(whatAndWhere(message, path));
    return { severity, rule: (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(rule, 100)), what, fix: (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(fix) };
}
/** The message, with what it quotes as code, and the path before it where it does not quote that. */
function whatAndWhere(message, path) {
    const text = message.replace(/"([^"\s`]+)"/g, '`$1`');
    const named = [`"${path}"`, `\`${path}\``].some((quoted) => message.includes(quoted));
    return path === '' || named ? text : `\`${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(path, 200)}\`: ${text}`;
}
function group(alike) {
    const [first] = alike;
    if (!first)
        return '';
    const name = `${ICONS[first.severity]} **${first.rule}**`;
    const fix = `🔧 ${first.fix}`;
    if (alike.length === 1)
        return [name, first.what, fix].join('<br>');
    const rest = alike.slice(UNFOLDED);
    return [
        `${name} × ${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(alike.length)}<br>${fix}`,
        bullets(alike.slice(0, UNFOLDED)),
        ...(rest.length > 0 ? [(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(`${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rest.length)} more of these`, [bullets(rest)])] : []),
    ].join('\n\n');
}
function bullets(items) {
    return items.map(({ what }) => `- ${what}`).join('\n');
}


/***/ })

};
