export const id = 910;
export const ids = [910];
export const modules = {

/***/ 1910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/announce.js + 1 modules
var announce = __webpack_require__(450);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/checks/size.js + 2 modules
var size = __webpack_require__(4523);
// EXTERNAL MODULE: ./build/src/checks/finding.js
var finding = __webpack_require__(5930);
// EXTERNAL MODULE: ./build/src/checks/limits.js
var limits = __webpack_require__(3755);
// EXTERNAL MODULE: ./build/src/conclude.js
var conclude = __webpack_require__(1612);
// EXTERNAL MODULE: ./build/src/scratch.js
var src_scratch = __webpack_require__(2527);
// EXTERNAL MODULE: ./build/src/inputs/check.js
var inputs_check = __webpack_require__(6407);
// EXTERNAL MODULE: ./build/src/inputs/read.js
var read = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/src/layer/layer.js + 6 modules
var layer_layer = __webpack_require__(1717);
// EXTERNAL MODULE: ./build/src/layer/packages.js
var layer_packages = __webpack_require__(4066);
// EXTERNAL MODULE: ./build/src/layer/source.js
var layer_source = __webpack_require__(5934);
// EXTERNAL MODULE: ./build/src/log.js + 1 modules
var log = __webpack_require__(4959);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/report/check-report.js
var check_report = __webpack_require__(4459);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/report/sanitise.js + 1 modules
var sanitise = __webpack_require__(7600);
;// CONCATENATED MODULE: ./build/src/report/configuration-table.js


/** Which keys of a layer of configuration another one lacks and has besides; their values are not shown. */
function configurationTable({ comparison }, layout) {
    const configuration = comparison?.configuration;
    if (!configuration)
        return [];
    const { onlyHere, onlyThere, unread } = configuration;
    const rows = [
        ...onlyHere.map((place) => [place, 'only here']),
        ...onlyThere.map((place) => [place, 'only there']),
    ];
    const [shown, more] = (0,markdown_parts/* firstOf */.Ku)(rows, layout.changes, ([place, where]) => keyRow(place, where));
    return [
        `⚙️ **Configuration:** ${configurationLine(configuration)}`,
        ...(shown.length > 0 ? [[(0,markdown_parts/* row */.nM)(['Key', 'File', 'Is']), '|:--|:--|:--|', ...shown].join('\n')] : []),
        ...(0,markdown_parts/* moreIn */.xz)(layout.elsewhere, more, 'keys'),
        ...(unread.length > 0
            ? [
                `The keys of ${unread
                    .slice(0, 5)
                    .map((path) => (0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(path, 120)))
                    .join(', ')} are not known.`,
            ]
            : []),
    ];
}
/** The comparison in a sentence, for the log and above the table. */
function configurationLine({ onlyHere, onlyThere, same, differing }) {
    const parts = [
        ...(0,markdown_parts/* counted */.hS)(onlyHere.length, 'key').map((keys) => `${keys} only here`),
        ...(0,markdown_parts/* counted */.hS)(onlyThere.length, 'key').map((keys) => `${keys} only there`),
    ];
    const values = `of ${same + differing} common keys ${differing} ${differing === 1 ? 'has another value' : 'have other values'}`;
    return `${parts.length > 0 ? `${parts.join(', ')}; ` : 'the same keys; '}${values}.`;
}
function keyRow({ file, key }, where) {
    return (0,markdown_parts/* row */.nM)([(0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(key, 120)), (0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(file, 120)), where]);
}

// EXTERNAL MODULE: ./build/src/report/finding-list.js
var finding_list = __webpack_require__(9278);
// EXTERNAL MODULE: ./build/src/report/inside.js
var inside = __webpack_require__(5542);
;// CONCATENATED MODULE: ./build/src/report/package-tables.js



/** Packages that are shown before the rest is folded. */
const LARGEST = 10;
/** What changed by package, the rest folded; without anything to compare with, the largest packages. */
function packageTables({ comparison, layer }, layout) {
    if (!layer)
        return [];
    return comparison?.isNew === false
        ? compared(comparison.packages, layout)
        : largest(layer.packages, layer.unzippedSize, layout);
}
function compared(all, layout) {
    const differs = ({ before, after, changed }) => !before || !after || changed;
    const different = all.filter(differs);
    const same = all.filter((one) => !differs(one));
    const [count] = (0,markdown_parts/* counted */.hS)(same.length, 'unchanged package');
    const list = (items, room) => packageTable((0,markdown_parts/* firstOf */.Ku)(items, room, changeRow), ['Package', 'Version', 'Size', 'Change'], layout);
    return [
        ...(different.length > 0 ? [list(different, layout.changes)] : []),
        ...(count ? [(0,markdown_parts/* folded */.TM)(count, [list(same, layout.others)])] : []),
    ];
}
function largest(all, unzippedSize, layout) {
    const rest = all.slice(LARGEST);
    const [count] = (0,markdown_parts/* counted */.hS)(rest.length, 'smaller package');
    const list = (items, room) => packageTable((0,markdown_parts/* firstOf */.Ku)(items, room, (one) => packageRow(one, unzippedSize)), ['Package', 'Version', 'Size', 'Share'], layout);
    return [
        ...(all.length > 0 ? [list(all.slice(0, LARGEST), layout.changes)] : []),
        ...(count ? [(0,markdown_parts/* folded */.TM)(count, [list(rest, layout.others)])] : []),
    ];
}
function packageTable([rows, more], head, { elsewhere }) {
    return [[(0,markdown_parts/* row */.nM)(head), '|:--|:--|--:|--:|', ...rows].join('\n'), ...(0,markdown_parts/* moreIn */.xz)(elsewhere, more, 'packages')].join('\n\n');
}
function packageRow({ name, version = '', size }, unzippedSize) {
    return (0,markdown_parts/* row */.nM)([packageName(name), versionName(version), (0,units/* formatBytes */.z3)(size), (0,markdown_parts/* percentOf */.pR)(size, unzippedSize)]);
}
function changeRow(one) {
    const { name, before, after } = one;
    const change = (0,markdown_parts/* difference */.iv)((after?.size ?? 0) - (before?.size ?? 0));
    return (0,markdown_parts/* row */.nM)([packageName(name), versions(one), after ? (0,units/* formatBytes */.z3)(after.size) : '', change]);
}
function packageName(name) {
    return (0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(name, 120));
}
function versionName(version) {
    return (0,sanitise/* markdown */.wD)((0,markdown_parts/* shortened */.vI)(version, 40));
}
/** `1.26.4 → 2.1.0`; a package that is new, gone, or the same in version only. */
function versions({ before, after, changed }) {
    const from = versionName(before?.version ?? '');
    const to = versionName(after?.version ?? '');
    if (!before)
        return to ? `🆕 ${to}` : '🆕';
    if (!after)
        return from ? `🗑️ ${from}` : '🗑️';
    if (from !== to)
        return `${from || '?'} → **${to || '?'}**`;
    if (changed)
        return to ? `${to}, files differ` : 'files differ';
    return to;
}

;// CONCATENATED MODULE: ./build/src/report/size-table.js



/** A layer's sizes against AWS's limits and the user's budget, and how they changed. */
function sizeTable({ layer, comparison }) {
    if (!layer)
        return '';
    const { unzippedSize, zippedSize, maxUnzippedSize } = layer;
    const before = comparison?.isNew === false ? comparison : undefined;
    const unzipped = { bytes: unzippedSize, exact: true };
    const rows = [
        sizeRow('Unzipped', unzipped, limits/* LIMITS */.b.unzippedBytes, before?.unzippedSize.before),
        ...(zippedSize ? [sizeRow('Zipped', zippedSize, limits/* LIMITS */.b.directZipBytes, before?.zippedBefore)] : []),
        ...(maxUnzippedSize ? [sizeRow('Budget', unzipped, maxUnzippedSize)] : []),
    ];
    return before
        ? table(['Size', 'Change', 'Of the limit', 'Left'], rows)
        : table(['Size', 'Of the limit', 'Left'], rows);
}
const ALIGNMENT = { 'Of the limit': ':--' };
function table(columns, rows) {
    return [
        (0,markdown_parts/* row */.nM)(['', ...columns]),
        `|:--|${columns.map((column) => ALIGNMENT[column] ?? '--:').join('|')}|`,
        ...rows.map((cells) => (0,markdown_parts/* row */.nM)(['name', ...columns].map((column) => (0,markdown_parts/* inOneLine */.UX)(cells[column] ?? '')))),
    ].join('\n');
}
function sizeRow(name, size, limit, before) {
    const about = size.exact ? '' : 'about ';
    const left = limit - size.bytes;
    return {
        name,
        Size: `**${about}${(0,units/* formatBytes */.z3)(size.bytes)}**`,
        Change: before === undefined ? '' : `${about}${(0,markdown_parts/* difference */.iv)(size.bytes - before)}`,
        'Of the limit': (0,markdown_parts/* sizeBar */.FQ)(size.bytes, limit),
        Left: left > 0 ? (0,units/* formatBytes */.z3)(left) : `**−${(0,units/* formatBytes */.z3)(-left)}**`,
    };
}

;// CONCATENATED MODULE: ./build/src/report/comment.js










/** GitHub refuses a comment of more than 65,536 characters. Lists take 55,000 bytes, all else takes less than 10,000. */
const COMMENT = {
    elsewhere: 'job summary',
    alerts: { items: 5, bytes: 6_000 },
    findings: { items: 50, bytes: 18_000 },
    notices: { items: 30, bytes: 7_000 },
    changes: { items: 40, bytes: 8_000 },
    others: { items: 60, bytes: 6_000 },
    removable: { items: 12, bytes: 4_000 },
};
/** GitHub leaves out a summary of more than 1 MiB. */
const SUMMARY = {
    elsewhere: 'report',
    alerts: { items: 20, bytes: 100_000 },
    findings: { items: 500, bytes: 250_000 },
    notices: { items: 500, bytes: 150_000 },
    changes: { items: 300, bytes: 100_000 },
    others: { items: 500, bytes: 100_000 },
    removable: { items: 20, bytes: 20_000 },
};
/**
 * The comment on a pull request, in GitHub's Markdown: at most 65,536 characters, whatever is in the report.
 * Its first line is the layer's marker. It says nothing of time or run, so that the same layer gives the same comment.
 */
function comment(report) {
    return `${marker(report.layerName)}\n${body(report, COMMENT)}`;
}
/** The job summary: the same with more room, less than 1 MiB. */
function checkSummary(report) {
    return body(report, SUMMARY);
}
/**
 * The line by which a layer's comment is found again. A name that no layer can have, or that looks like a secret, is
 * told by its hash.
 */
function marker(layerName) {
    const isName = /^[\w-]{1,140}$/.test(layerName) && (0,sanitise/* plain */.pj)(layerName) === layerName;
    const name = isName ? layerName : `(${(0,external_node_crypto_.createHash)('sha256').update(layerName, 'utf16le').digest('hex')})`;
    return `<!-- publish-layer check: ${name} -->`;
}
function body(report, layout) {
    return (0,markdown_parts/* inSections */.WZ)([
        `### ${headline(report)}`,
        ...alerts(layout, 'problems', report.problems, ({ what, fix }) => (0,markdown_parts/* alert */.xE)('CAUTION', [what, fix].map(markdown_parts/* sentence */.em))),
        wouldPublish(report),
        sizeTable(report),
        ...(0,finding_list/* findingList */.Q)(report.findings, layout),
        // The packages of a layer of configuration are its files.
        ...(report.comparison?.configuration
            ? configurationTable(report, layout)
            : packageTables(report, layout)),
        comment_inside(report),
        removable(report, layout),
        ...alerts(layout, 'warnings', report.warnings, (warning) => (0,markdown_parts/* alert */.xE)('WARNING', [(0,markdown_parts/* sentence */.em)(warning)])),
        footer(report),
    ]);
}
function headline(report) {
    const layer = `Layer ${(0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(report.layerName, 140) || 'layer')}`;
    const { error, warning } = (0,check_report/* countsOf */.mQ)(report.findings);
    const found = [...(0,markdown_parts/* counted */.hS)(error, 'error'), ...(0,markdown_parts/* counted */.hS)(warning, 'warning')].join(', ');
    if (report.problems.length > 0 && !report.layer)
        return `❌ ${layer} could not be checked`;
    if (report.outcome === 'failed' && found === '')
        return `❌ ${layer} passed the check, and then something went wrong`;
    if (report.outcome === 'failed')
        return `❌ ${layer} failed the check: ${found}`;
    return found === '' ? `✅ ${layer} passed the check` : `⚠️ ${layer} passed the check with ${found}`;
}
function alerts(layout, what, items, render) {
    const [shown, more] = (0,markdown_parts/* firstOf */.Ku)(items, layout.alerts, render);
    return [...shown, ...(0,markdown_parts/* moreIn */.xz)(layout.elsewhere, more, what)];
}
function wouldPublish({ wouldPublish: answer, comparison, layer, ...report }) {
    const { layerName } = report;
    if (!layer)
        return '';
    if (answer === 'unknown')
        return `🔍 **Would a merge publish?** Not known: ${whyUnknown(comparison, report)}.`;
    const other = comparedWith(comparison, layerName);
    if (answer === 'false') {
        const inputs = comparison?.with.kind === 'base' ? ' with the same inputs' : '';
        return `➖ **A merge publishes nothing${inputs}:** ${other} has this content.`;
    }
    // What does not pass the check is not published either.
    const merge = report.outcome === 'failed' ? 'Once it passes the check, a merge' : 'A merge';
    if (comparison?.isNew && comparison.with.kind === 'version')
        return `🆕 **${merge} publishes the first version** of this layer.`;
    return `📦 **${merge} publishes a new version:** ${reason(comparison, other)}.`;
}
function whyUnknown(comparison, { compared, layerName }) {
    if (comparison)
        return `it was compared with ${comparedWith(comparison, layerName)}, and a publish goes by the newest version`;
    if (compared)
        return 'it could not be compared, as the warnings below say';
    return 'set `compare-with: latest`, which needs the right to read the layer in AWS, or `base-path`';
}
function comparedWith(comparison, layerName) {
    if (!comparison)
        return 'the version that is live';
    const { with: one } = comparison;
    if (one.kind === 'base')
        return `the base (${(0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(one.path, 140))})`;
    const other = one.arn.split(':').at(-2) ?? '';
    return `version ${one.version}${other === layerName || other === '' ? '' : ` of ${(0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(other, 140))}`}`;
}
function reason(comparison, other) {
    if (comparison?.isNew)
        return `${other} has no such layer`;
    if (comparison?.identical)
        return `${other} has the same content, but without the mark by which publish-layer knows its own`;
    return `the content is not that of ${other}`;
}
function comment_inside({ inside: found }) {
    return found ? `📋 **Inside:** ${(0,inside/* insideLine */.h)(found)}.` : '';
}
function removable({ removable: all, layer }, layout) {
    if (all.length === 0 || !layer)
        return '';
    const [rows, more] = (0,markdown_parts/* firstOf */.Ku)(all, layout.removable, removableRow);
    return (0,markdown_parts/* folded */.TM)('What could be left out', [
        [(0,markdown_parts/* row */.nM)(['What', 'Size', 'Files', '`exclude`']), '|:--|--:|--:|:--|', ...rows].join('\n'),
        ...(0,markdown_parts/* moreIn */.xz)(layout.elsewhere, more, 'kinds').map((line) => `\n${line}`),
    ]);
}
function removableRow({ what, size, files, exclude }) {
    const patterns = exclude.slice(0, 5).map((pattern) => (0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(pattern, 80)));
    return (0,markdown_parts/* row */.nM)([(0,sanitise/* markdown */.wD)((0,markdown_parts/* shortened */.vI)(what, 60)), (0,units/* formatBytes */.z3)(size), (0,units/* formatCount */.B4)(files), patterns.join(' ')]);
}
function footer({ layer, comparison, runtimes, architectures }) {
    if (!layer)
        return '';
    const { added, changed, removed } = comparison?.files ?? { added: 0, changed: 0, removed: 0 };
    const differences = comparison?.isNew === false
        ? `: ${(0,units/* formatCount */.B4)(added)} added, ${(0,units/* formatCount */.B4)(changed)} changed, ${(0,units/* formatCount */.B4)(removed)} removed`
        : '';
    const facts = [
        'Checked by publish-layer',
        ...[...runtimes, ...architectures].slice(0, 17).map((one) => (0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(one, 24))),
        ...(0,markdown_parts/* counted */.hS)(layer.files, 'file').map((files) => `${files}${differences}`),
        `content ${(0,sanitise/* code */.aY)(`sha256:${(0,markdown_parts/* shortened */.vI)(layer.contentHash, 64)}`)}`,
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./build/src/report/check-outputs.js


/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
function checkOutputs(report, path) {
    const { findings, layer, wouldPublish } = report;
    const { error, warning } = (0,check_report/* countsOf */.mQ)(findings);
    const isChecked = layer !== undefined || findings.length > 0;
    return {
        errors: isChecked ? String(error) : '',
        warnings: isChecked ? String(warning) : '',
        findings: isChecked ? (0,check_report/* findingsOutput */.m$)(findings).text : '',
        'zipped-size': String(layer?.zippedSize?.bytes ?? ''),
        'unzipped-size': String(layer?.unzippedSize ?? ''),
        'content-hash': layer?.contentHash ?? '',
        'would-publish': wouldPublish,
        'comment-body': comment(report),
        report: path,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/layer/version-mark.js
var version_mark = __webpack_require__(9185);
// EXTERNAL MODULE: ./build/src/compare/compare.js + 1 modules
var compare = __webpack_require__(5613);
;// CONCATENATED MODULE: ./build/src/compare/against.js


/**
 * How the layer differs from what is live.
 * The mark in a version's description decides whether both are identical. A version without one was published by
 * another tool: it is identical where all that can be seen of it is, its entries and what it declares.
 * @param live undefined where the layer has no version yet
 */
function compareWithVersion(live, current) {
    if (!live)
        return (0,compare/* compare */.U)({ with: { kind: 'version', arn: '', version: 0 } }, current.files);
    const { arn, version, codeSize, files, description } = live;
    const comparison = (0,compare/* compare */.U)({ with: { kind: 'version', arn, version }, files, zippedSize: codeSize }, current.files);
    const mark = (0,version_mark/* markedHash */.TN)(description);
    const looksSame = comparison.identical && isSameDeclared(live.declared, current.declared);
    return { ...comparison, identical: mark ? mark === current.contentHash : looksSame };
}
/**
 * Whether a publish would make a new version, if that one were the newest: it recognises a version by its mark only, so
 * what another tool published is published once more, identical or not.
 */
function against_wouldPublish(live, contentHash) {
    return live === undefined || (0,version_mark/* markedHash */.TN)(live.description) !== contentHash;
}
/**
 * How the layer differs from that of the base.
 * @param base without a layer where the base has none
 */
function compareWithBase({ path, layer }, current) {
    const before = { with: { kind: 'base', path }, ...(layer && { files: layer.files }) };
    return { ...(0,compare/* compare */.U)(before, current.files), identical: layer?.contentHash === current.contentHash };
}
function isSameDeclared(a, b) {
    return (isSameSet(a.runtimes, b.runtimes) &&
        isSameSet(a.architectures, b.architectures) &&
        (a.license ?? '') === (b.license ?? ''));
}
function isSameSet(a, b) {
    return a.every((item) => b.includes(item)) && b.every((item) => a.includes(item));
}

// EXTERNAL MODULE: ./build/src/proxy-warning.js
var proxy_warning = __webpack_require__(4544);
;// CONCATENATED MODULE: ./build/src/check/compare.js










/**
 * Compares the layer with what is live or with the base. What cannot be compared is a warning: the rest of the check
 * is worth having without it.
 */
async function compareLayer(comparing, current, compareWith) {
    try {
        if (compareWith.kind === 'base')
            await withBase(comparing, current, compareWith.path);
        else
            await withLive(comparing, current, compareWith);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        warn(comparing.report, error);
    }
}
function warn(report, { message }) {
    log/* log */.Rm.warning(message);
    report.warnings.push(message);
}
async function withBase({ inputs, workspace, workers, report }, current, base) {
    const root = (0,external_node_path_.resolve)(workspace, base);
    if (!(0,external_node_fs_.existsSync)(root)) {
        throw new problem/* Problem */.A(`There is nothing at \`base-path\` ("${base}"), so the layer is not compared.`, 'Check out the base of the pull request there, see "Compare with the base" in the README of the check.');
    }
    const path = (0,external_node_path_.resolve)(root, inputs.path);
    const before = (0,external_node_fs_.existsSync)(path)
        ? await (0,layer_layer/* readLayer */.w)((0,layer_source/* findSource */.T)(path, root), { ...inputs, workers, lenient: true, inspect: true })
        : undefined;
    const layer = before && { files: await before.inspect(), contentHash: before.contentHash };
    record(report, compareWithBase({ path: `${base}/${inputs.path}`, ...(layer && { layer }) }, current));
}
async function withLive({ inputs, report }, current, compareWith) {
    // Only this way of comparing needs the AWS SDK.
    (0,proxy_warning/* warnOfUnusedProxy */.Y)(report);
    const { connect, readLiveLayer } = await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(877), __webpack_require__.e(656)]).then(__webpack_require__.bind(__webpack_require__, 1877));
    const aws = await connect(inputs.region ? { region: inputs.region } : {});
    try {
        const arn = compareWith.kind === 'version' ? { arn: compareWith.arn } : {};
        const options = { layerName: inputs.layerName, ...arn, current: current.files };
        const live = await readLiveLayer(aws, options);
        // What a publish is decided by is the newest version, which a version named by its ARN need not be.
        const isLatest = compareWith.kind === 'latest';
        if (isLatest)
            report.wouldPublish = against_wouldPublish(live, current.contentHash) ? 'true' : 'false';
        if (live?.files instanceof problem/* Problem */.A)
            throw live.files;
        record(report, compareWithVersion(live && { ...live, files: live.files }, current), report.wouldPublish);
    }
    finally {
        aws.close();
    }
}
function record(report, comparison, wouldPublish = comparison.identical ? 'false' : 'true') {
    report.comparison = comparison;
    report.wouldPublish = wouldPublish;
    const { added, removed, changed } = comparison.files;
    log/* log */.Rm.info(comparison.isNew
        ? 'There is nothing to compare with yet: the layer is new'
        : `${(0,units/* formatCount */.B4)(added)} files added, ${(0,units/* formatCount */.B4)(removed)} removed, ${(0,units/* formatCount */.B4)(changed)} changed`);
    if (comparison.configuration)
        tellKeys(comparison.configuration);
}
/** Keys that the log names; the summary and the report have more. */
const KEYS_IN_LOG = 20;
function tellKeys(configuration) {
    const { onlyHere, onlyThere } = configuration;
    log/* log */.Rm.info(`Configuration: ${configurationLine(configuration)}`);
    for (const [where, places] of [
        ['here', onlyHere],
        ['there', onlyThere],
    ])
        for (const { file, key } of places.slice(0, KEYS_IN_LOG))
            log/* log */.Rm.info(`Only ${where}: ${key} in ${file}`);
}

// EXTERNAL MODULE: ./build/src/write-sbom.js
var write_sbom = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/src/check/inside.js



/**
 * Finds out what is asked about the packages in a layer: writes the bill of materials, and looks for known vulnerabilities.
 * What cannot be done is a problem, which fails the check and leaves the rest of it as it is.
 */
async function lookInside(looking, read) {
    const { inputs, report } = looking;
    if (inputs.sbom === '' && !inputs.vulnerabilities)
        return [];
    const { takeInventory } = await __webpack_require__.e(/* import() */ 983).then(__webpack_require__.bind(__webpack_require__, 983));
    const inventory = takeInventory(read.files, report);
    await orTell(report, tellSbom(looking, read, inventory), undefined);
    return orTell(report, knownVulnerabilities(looking, inventory), []);
}
async function orTell(report, work, instead) {
    try {
        return await work;
    }
    catch (error) {
        report.problems.push((0,conclude/* asProblem */.g)(error));
        return instead;
    }
}
async function tellSbom(looking, read, inventory) {
    const { inputs, workspace, report } = looking;
    const { sbom, layerName } = inputs;
    if (sbom === '')
        return;
    const { sbomText } = await __webpack_require__.e(/* import() */ 983).then(__webpack_require__.bind(__webpack_require__, 983));
    (0,write_sbom/* refuseSbomInLayer */.A)({ sbom, workspace, source: read.source });
    (0,write_sbom/* writeSbom */.T)(sbomText({ layerName, contentHash: read.contentHash }, inventory), { sbom, workspace });
    if (report.inside)
        report.inside.sbom = sbom;
}
async function knownVulnerabilities({ inputs, workspace, report }, inventory) {
    const { layerName, vulnerabilities, region } = inputs;
    if (!vulnerabilities)
        return [];
    const { failOnSeverity: limit, ignoreFile } = vulnerabilities;
    const { readIgnoreList } = await __webpack_require__.e(/* import() */ 983).then(__webpack_require__.bind(__webpack_require__, 983));
    const ignoreList = ignoreFile === '' ? [] : readIgnoreList(ignoreFile, workspace);
    (0,proxy_warning/* warnOfUnusedProxy */.Y)(report);
    const { connect, judgeVulnerabilities } = await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(877), __webpack_require__.e(656)]).then(__webpack_require__.bind(__webpack_require__, 1877));
    const aws = await connect(region ? { region } : {});
    try {
        const today = report.startedAt.slice(0, 10);
        return await judgeVulnerabilities(aws, { layerName, inventory, limit, ignoreList, today, report });
    }
    finally {
        aws.close();
    }
}

// EXTERNAL MODULE: ./build/src/checks/rules.js
var rules = __webpack_require__(2336);
// EXTERNAL MODULE: ./build/src/report/sarif.js
var sarif = __webpack_require__(5789);
// EXTERNAL MODULE: ./build/src/write-sarif.js
var write_sarif = __webpack_require__(7258);
;// CONCATENATED MODULE: ./build/src/check/share.js









/** Hands the result on: SARIF for code scanning, and the comment on the pull request. */
async function share(shareable) {
    if (shareable.inputs.sarifFile && isWhole(shareable))
        writeSarif(shareable);
    if (shareable.inputs.comment !== 'false')
        await commentOn(shareable);
}
/** Uploaded, a list without what could not be looked for would close its alerts: of the layer, or of vulnerabilities. */
function isWhole({ inputs, report }) {
    return report.layer !== undefined && (!inputs.vulnerabilities || report.inside?.scan !== undefined);
}
function writeSarif(shareable) {
    const { inputs, source, workspace, report } = shareable;
    const sources = (0,announce/* sourcesOf */.u0)(report.findings, shareable);
    const otherwise = (source && (0,layer_source/* inWorkspace */.v)(source, { path: '', prefix: '' }, workspace)) ?? '';
    const text = `${(0,sanitise/* json */.Pq)((0,sarif/* sarif */.I)(report, { sources, otherwise }, rules/* RULES */.y), 2)}\n`;
    const problem = (0,write_sarif/* writeSarif */.l)(inputs.sarifFile, text);
    if (problem)
        report.problems.push(problem);
}
/** That there is no comment is a problem where it was demanded, else a warning, or nothing where none is expected. */
async function commentOn({ inputs, report }) {
    const { upsertComment } = await __webpack_require__.e(/* import() */ 238).then(__webpack_require__.bind(__webpack_require__, 8238));
    const body = comment((0,check_report/* finishCheckReport */.QD)(report));
    const done = await upsertComment({ token: inputs.token, marker: marker(report.layerName), body });
    if ('url' in done) {
        log/* log */.Rm.info(`Comment ${done.result}: ${done.url}`);
        return;
    }
    const { result, what, fix } = done;
    if (inputs.comment === 'true')
        report.problems.push({ what, fix });
    else if (result === 'no-pull-request')
        log/* log */.Rm.info(what);
    else {
        log/* log */.Rm.warning(`${what} ${fix}`);
        report.warnings.push(`${what} ${fix}`);
    }
}

;// CONCATENATED MODULE: ./build/src/check/index.js






















/**
 * The check: reads a layer, holds it against the rules, compares it, and reports; nothing is written to AWS.
 * Outputs, summary and report are written whatever happens; findings as bad as `fail-on` says fail the step last.
 * @param workers closed at the end
 */
async function check_check(workers) {
    const report = (0,check_report/* startCheckReport */.Zp)();
    let scratch;
    let checking;
    try {
        scratch = (0,src_scratch/* scratchFolder */.$)();
        report.layerName = (0,read/* text */.Qq)('layer-name');
        checking = prepare(report, workers, scratch);
        await run(checking);
    }
    catch (error) {
        report.problems.push((0,conclude/* asProblem */.g)(error));
    }
    finally {
        await workers.close();
    }
    if (checking)
        await share(checking).catch((error) => report.problems.push((0,conclude/* asProblem */.g)(error)));
    const finished = (0,check_report/* finishCheckReport */.QD)(report);
    for (const warning of finished.warnings.slice(report.warnings.length))
        log/* log */.Rm.warning(warning);
    await (0,conclude/* conclude */.E)({
        report: finished,
        path: scratch && (0,external_node_path_.join)(scratch, 'report.json'),
        outputs: (path) => checkOutputs(finished, path),
        summary: () => checkSummary(finished),
        failures: failuresOf(finished),
    });
}
function prepare(report, workers, scratch) {
    const inputs = (0,inputs_check/* readCheckInputs */.Y)();
    const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
    Object.assign(report, {
        runtimes: inputs.runtimes,
        architectures: inputs.architectures,
        failOn: inputs.failOn,
        compared: inputs.compareWith !== undefined,
    });
    return { inputs, workspace, workers, report, scratch };
}
async function run(checking) {
    const { inputs } = checking;
    const read = await log/* log */.Rm.group(`Reading ${inputs.path}`, () => readOrTell(checking));
    if (!read)
        return;
    const { layer, source } = read;
    const files = await log/* log */.Rm.group('Checking', () => judge(checking, layer, source));
    const { compareWith } = inputs;
    if (compareWith) {
        const current = { files, contentHash: layer.contentHash, declared: inputs };
        await log/* log */.Rm.group('Comparing', () => compareLayer(checking, current, compareWith));
    }
}
/** A layer that is not there or cannot be read is a finding like any other, so that the pull request tells of it. */
async function readOrTell(checking) {
    const { inputs, workspace, report } = checking;
    try {
        const source = (checking.source = (0,layer_source/* findSource */.T)(inputs.path, workspace));
        return { layer: await check_read(checking, source), source };
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        const { what: message, fix } = error;
        report.findings.push({ rule: 'files/unusable', severity: 'error', path: '', message, fix });
        (0,announce/* announce */.iP)(report.findings, checking);
        return undefined;
    }
}
async function check_read({ inputs, workers }, source) {
    const started = performance.now();
    const layer = await (0,log/* withProgress */.E0)({ label: 'Reading', unit: 'bytes' }, (onProgress) => (0,layer_layer/* readLayer */.w)(source, { ...inputs, workers, lenient: true, inspect: true, onProgress }));
    const took = (0,units/* formatSeconds */.Xo)(performance.now() - started);
    const size = (0,units/* formatBytes */.z3)(layer.unzippedSize);
    log/* log */.Rm.info(`${(0,units/* formatCount */.B4)(layer.entries.length)} files, ${size} unzipped, read in ${took}`);
    log/* log */.Rm.info(`Content sha256:${layer.contentHash}`);
    return layer;
}
/** Holds the layer against the rules and fills in the report. */
async function judge(checking, layer, source) {
    const { inputs, scratch, report } = checking;
    const { path, prefix, runtimes, architectures, maxUnzippedSize } = inputs;
    const { entries, unzippedSize, contentHash } = layer;
    const files = await layer.inspect();
    const checked = {
        ...{ files, unzippedSize, runtimes, architectures, isPublic: false },
        ...(maxUnzippedSize !== undefined && { maxUnzippedSize }),
        source: { path, prefix, kind: source.kind },
        today: report.startedAt.slice(0, 10),
    };
    // The threads pack a sample while this one judges; only a zip beyond the limit makes a difference to any rule.
    const sizing = layer.zippedSize((0,external_node_path_.join)(scratch, 'layer.zip'));
    report.removable = (0,size/* removable */.wM)(checked);
    const packages = (0,layer_packages/* packagesOf */.D)(files);
    const findings = (0,check/* check */.z)(checked, inputs.ignoreRules);
    const zippedSize = await sizing;
    const isOver = zippedSize.bytes >= limits/* LIMITS */.b.directZipBytes;
    report.layer = {
        ...{ contentHash, files: entries.length, unzippedSize, zippedSize, packages },
        ...(maxUnzippedSize !== undefined && { maxUnzippedSize }),
    };
    report.findings = isOver ? (0,check/* check */.z)({ ...checked, zippedSize }, inputs.ignoreRules) : findings;
    const known = await lookInside(checking, { files, contentHash, source });
    report.findings = (0,check/* counting */.M)([...report.findings, ...known], inputs.ignoreRules);
    (0,announce/* announce */.iP)(report.findings, checking);
    return files;
}
/** Why the step fails: what kept the check from being done, then the findings that `fail-on` counts. */
function failuresOf({ problems, findings, failOn, layerName }) {
    const bad = (0,finding/* failing */.J)(findings, failOn);
    if (bad.length === 0)
        return problems;
    const rules = [...new Set(bad.map(({ rule }) => rule))].join(', ');
    return [
        ...problems,
        {
            what: `Layer ${layerName} does not pass the check: ${rules}.`,
            fix: 'The job summary says of each finding how to mend it; `ignore-rules` leaves out a rule that does not apply.',
        },
    ];
}


/***/ }),

/***/ 5613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare),
  F: () => (/* binding */ isSame)
});

// EXTERNAL MODULE: ./build/src/layer/packages.js
var layer_packages = __webpack_require__(4066);
// EXTERNAL MODULE: ./build/src/layer/size.js
var size = __webpack_require__(6770);
// EXTERNAL MODULE: ./build/src/contents/configuration/files.js
var configuration_files = __webpack_require__(2150);
;// CONCATENATED MODULE: ./build/src/compare/configuration.js

/** @returns undefined where either is no layer of configuration */
function compareConfiguration(before, after) {
    if (!(0,configuration_files/* isConfigurationLayer */.u)(before) || !(0,configuration_files/* isConfigurationLayer */.u)(after))
        return undefined;
    const result = { onlyHere: [], onlyThere: [], same: 0, differing: 0, unread: [] };
    for (const [there, here] of pairs(before, after))
        compareFile(there, here, result);
    return result;
}
/**
 * Files by their paths. Where each side has one left of a format, they are the same file of two environments, as
 * `prod.json` and `dev.json` are.
 */
function pairs(before, after) {
    const there = new Map(configured(before).map((file) => [file.path, file]));
    const left = [];
    const found = [];
    for (const file of configured(after)) {
        const same = there.get(file.path);
        if (same)
            found.push([same, file]);
        else
            left.push(file);
        there.delete(file.path);
    }
    for (const file of left) {
        const isLike = ({ path }) => (0,configuration_files/* formatOf */.b)(path) === (0,configuration_files/* formatOf */.b)(file.path);
        const others = [...there.values()].filter(isLike);
        const partner = others.length === 1 && left.filter(isLike).length === 1 ? others[0] : undefined;
        found.push([partner, file]);
        if (partner)
            there.delete(partner.path);
    }
    return [...found, ...[...there.values()].map((file) => [file, undefined])];
}
function configured(files) {
    return files.filter(({ type, path }) => type === 'file' && (0,configuration_files/* formatOf */.b)(path));
}
function compareFile(there, here, result) {
    const sides = [there, here].flatMap((file) => file ?? []);
    const unknown = sides.filter(({ contents }) => !contents?.configuration?.digests);
    if (unknown.length > 0) {
        result.unread.push(...new Set(unknown.map(({ path }) => path)));
        return;
    }
    const old = new Map(there?.contents?.configuration?.digests);
    for (const [key, digest] of here?.contents?.configuration?.digests ?? []) {
        const other = old.get(key);
        if (other === undefined)
            result.onlyHere.push({ file: here?.path ?? '', key });
        else if (other === digest)
            result.same += 1;
        else
            result.differing += 1;
        old.delete(key);
    }
    for (const key of old.keys())
        result.onlyThere.push({ file: there?.path ?? '', key });
}

;// CONCATENATED MODULE: ./build/src/compare/compare.js



/** Says how a layer differs from another, file by file and package by package; `identical` is by the files alone. */
function compare(before, after) {
    const files = before.files ?? [];
    const differing = difference(files, after);
    const { added, removed, changed } = differing;
    const configuration = compareConfiguration(files, after);
    return {
        with: before.with,
        isNew: before.files === undefined,
        identical: before.files !== undefined && added.size + removed.size + changed.size === 0,
        unzippedSize: { before: (0,size/* totalSize */.UT)(files), after: (0,size/* totalSize */.UT)(after) },
        ...(before.zippedSize !== undefined && { zippedBefore: before.zippedSize }),
        files: { added: added.size, removed: removed.size, changed: changed.size },
        packages: packageChanges(files, after, differing),
        ...(configuration && { configuration }),
    };
}
function difference(before, after) {
    const old = new Map(before.map((file) => [file.path, file]));
    const added = new Set();
    const changed = new Set();
    for (const file of after) {
        const was = old.get(file.path);
        if (!was)
            added.add(file.path);
        else if (!isSame(was, file))
            changed.add(file.path);
        old.delete(file.path);
    }
    return { added, removed: new Set(old.keys()), changed };
}
/** Whether two entries are the same as far as both sides are known; a link's target is its bytes. */
function isSame(a, b) {
    return (a.size === b.size &&
        a.crc === b.crc &&
        a.type === b.type &&
        (a.executable ?? b.executable) === (b.executable ?? a.executable) &&
        (a.sha256 ?? b.sha256) === (b.sha256 ?? a.sha256));
}
function packageChanges(before, after, { added, removed, changed }) {
    const now = (0,layer_packages/* groupPackages */.Z)(after);
    const then = (0,layer_packages/* groupPackages */.Z)(before, now.owners);
    const touched = new Set();
    for (const path of [...removed, ...changed])
        touched.add(then.packageAt(path));
    for (const path of [...added, ...changed])
        touched.add(now.packageAt(path));
    const old = new Map(then.packages.map((one) => [keyOf(one), one]));
    const changes = now.packages.map((one) => {
        const was = old.get(keyOf(one));
        old.delete(keyOf(one));
        return packageChange(was, one, touched);
    });
    const gone = [...old.values()].map((one) => packageChange(one, undefined, touched));
    return [...changes, ...gone].sort(byDifference);
}
function keyOf({ ecosystem, name }) {
    return `${ecosystem} ${name}`;
}
/** A package differs by its files, or where what its files are is known better on one side: then in size. */
function packageChange(before, after, touched) {
    const { ecosystem = '', name = '' } = before ?? after ?? {};
    return {
        ...{ ecosystem, name },
        ...(before && { before: stateOf(before) }),
        ...(after && { after: stateOf(after) }),
        changed: touched.has(before) || touched.has(after) || before?.size !== after?.size,
    };
}
function stateOf({ version, size }) {
    return { ...(version !== undefined && { version }), size };
}
/** Those that differ first, by how much; then the others by size; names settle the rest. */
function byDifference(a, b) {
    return (Number(b.changed) - Number(a.changed) ||
        (a.changed ? growth(b) - growth(a) : sizeOf(b) - sizeOf(a)) ||
        (a.name < b.name ? -1 : Number(a.name > b.name)));
}
function growth({ before, after }) {
    return Math.abs((after?.size ?? 0) - (before?.size ?? 0));
}
function sizeOf({ before, after }) {
    return (after ?? before)?.size ?? 0;
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

/***/ 4459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QD: () => (/* binding */ finishCheckReport),
/* harmony export */   Zp: () => (/* binding */ startCheckReport),
/* harmony export */   m$: () => (/* binding */ findingsOutput),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _checks_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5930);
/* harmony import */ var _output_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6528);


/** UTF-16 code units of the output `findings`: 400 kB of what GitHub takes. */
const MAX_FINDINGS_LENGTH = 200_000;
function startCheckReport() {
    return {
        schema: 1,
        action: 'check',
        layerName: '',
        outcome: 'failed',
        startedAt: new Date().toISOString(),
        finishedAt: '',
        runtimes: [],
        architectures: [],
        failOn: 'error',
        findings: [],
        removable: [],
        compared: false,
        wouldPublish: 'unknown',
        warnings: [],
        problems: [],
    };
}
/** Settles what became of the check, and warns where an output cannot hold all findings. */
function finishCheckReport(report) {
    const { findings, problems, warnings } = report;
    const { shown } = findingsOutput(findings);
    return {
        ...report,
        outcome: problems.length > 0 || (0,_checks_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failing */ .J)(findings, report.failOn).length > 0 ? 'failed' : 'passed',
        finishedAt: new Date().toISOString(),
        warnings: [...warnings, ...(0,_output_list_js__WEBPACK_IMPORTED_MODULE_0__/* .cutWarning */ .D)('findings', shown, findings.length)],
    };
}
/** How many findings there are of each severity. */
function countsOf(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
/** As many findings as fit, as JSON. */
function findingsOutput(findings) {
    const items = findings.map(({ rule, severity, path, message, fix }) => ({
        rule,
        severity,
        path,
        message,
        fix,
    }));
    return (0,_output_list_js__WEBPACK_IMPORTED_MODULE_0__/* .outputList */ .C)(items, MAX_FINDINGS_LENGTH);
}


/***/ }),

/***/ 5542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ packagesTold),
/* harmony export */   h: () => (/* binding */ insideLine)
/* harmony export */ });
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5340);
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7600);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2958);



/** `12 packages`, `no package`. */
function packagesTold(count) {
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'package')[0] ?? 'no package';
}
/** One line of Markdown; '' where nothing was asked for. */
function insideLine(inside) {
    if (!inside)
        return '';
    const { packages, sbom, scan, submitted } = inside;
    const { vulnerabilities = [], ignored = [] } = scan ?? {};
    const known = vulnerabilities.length === 1 ? 'vulnerability' : 'vulnerabilities';
    const parts = [
        packagesTold(packages),
        ...(sbom === undefined ? [] : [`written to ${(0,_sanitise_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(sbom, 140))}`]),
        ...(scan
            ? [`${vulnerabilities.length > 0 ? (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(vulnerabilities.length) : 'no'} known ${known}`]
            : []),
        ...(ignored.length > 0 ? [`${(0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(ignored.length)} more ignored with a reason`] : []),
        ...(submitted ? ["submitted to GitHub's dependency graph"] : []),
    ];
    return parts.join(', ');
}


/***/ }),

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5340);
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7600);



/**
 * GitHub takes 25,000 results of a run and keeps 5,000; a file of more than 10 MB after gzip is refused.
 * Source: docs.github.com, SARIF support for code scanning (2026-11).
 */
const MAX_RESULTS = 5_000;
const MAX_MESSAGE = 1_000;
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * The findings for code scanning, as SARIF 2.1.0.
 * @param rules every rule's id with one sentence on what it finds
 */
function sarif({ findings, layerName, problems }, places, rules) {
    const ids = Object.keys(rules);
    const fingerprint = fingerprints(layerName);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'publish-layer', rules: ids.map((id) => descriptor(id, rules[id] ?? '')) } },
                // One category for each layer, so that one layer's results do not replace another's.
                automationDetails: { id: `publish-layer/${encodeURIComponent((0,_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(layerName))}/` },
                invocations: [{ executionSuccessful: problems.length === 0 }],
                results: findings.slice(0, MAX_RESULTS).map((finding) => ({
                    ...result(finding, places),
                    ...(Object.hasOwn(rules, finding.rule) && { ruleIndex: ids.indexOf(finding.rule) }),
                    partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
                })),
            },
        ],
    };
}
function descriptor(id, description) {
    const text = { text: description };
    return { id, shortDescription: text, fullDescription: text, help: text };
}
function result({ rule, severity, path, message, fix }, { sources, otherwise }) {
    const uri = relativeUri(sources.get(path) ?? otherwise);
    return {
        ruleId: (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(rule),
        level: LEVELS[severity],
        message: { text: [message, fix].map(sentence).join(' ') },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
                    // GitHub wants a region; nothing here is about a line.
                    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
                },
            },
        ],
    };
}
/** A viewer makes a link of `[text](target)`, in a plain text too. */
function sentence(text) {
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(text, MAX_MESSAGE).replaceAll('](', '] (');
}
function relativeUri(path) {
    return (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(path).toWellFormed().split('/').map(encodeURIComponent).join('/') || '.';
}
/**
 * What keeps a finding the same one over runs: layer, rule and path, and its key where it has one; not the message, which
 * may tell sizes and versions. Several of one file are numbered.
 */
function fingerprints(layerName) {
    const seen = new Map();
    return ({ rule, path, key }) => {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(JSON.stringify([layerName, rule, path, ...(key === undefined ? [] : [key])]))
            .digest('hex');
        const number = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, number);
        return `${hash}:${number}`;
    };
}


/***/ }),

/***/ 7258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ writeSarif)
/* harmony export */ });
/* harmony import */ var _layer_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8616);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4959);
/* harmony import */ var _write_in_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1428);



/**
 * Writes the file that `sarif-file` names.
 * @returns why it cannot be written; undefined where it is
 */
function writeSarif(file, text) {
    try {
        (0,_write_in_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .writeInWorkspace */ .A)(file, process.env['GITHUB_WORKSPACE'] || process.cwd(), text);
        _log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.info(`SARIF written to ${file}`);
        return undefined;
    }
    catch (error) {
        return {
            what: `The SARIF file "${file}" cannot be written (${(0,_layer_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCode */ .x)(error)}).`,
            fix: 'Set `sarif-file` to a plain file in the workspace, for instance `sarif-file: layer.sarif`.',
        };
    }
}


/***/ })

};
