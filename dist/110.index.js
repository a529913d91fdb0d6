export const id = 110;
export const ids = [110];
export const modules = {

/***/ 450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iP: () => (/* binding */ announce),
  u0: () => (/* binding */ sourcesOf),
  yq: () => (/* binding */ tellFindings)
});

// EXTERNAL MODULE: ./build/src/layer/source.js
var layer_source = __webpack_require__(5934);
// EXTERNAL MODULE: ./build/src/log.js + 1 modules
var log = __webpack_require__(4959);
// EXTERNAL MODULE: ./build/src/report/sanitise.js + 1 modules
var sanitise = __webpack_require__(7600);
;// CONCATENATED MODULE: ./build/src/report/annotations.js

/**
 * What GitHub shows of one step: ten errors and ten warnings, the first ones; later ones are dropped without a word.
 * The failure of the step itself is one of the errors, and what could not be compared or commented two of the warnings.
 * Source: docs.github.com, workflow commands (2026-11).
 */
const SHOWN = { error: 9, warning: 8 };
/**
 * The worst findings as annotations, as many as GitHub shows; notices are left to the report.
 * @param findings the worst first
 * @param sources from a path of the layer to the one in the repository, for entries that come from there
 * @returns each by its finding
 */
function annotations(findings, sources) {
    const shown = ['error', 'warning'].flatMap((level) => findings
        .filter(({ severity }) => severity === level)
        .slice(0, SHOWN[level])
        .map((finding) => [finding, annotation(level, finding, sources.get(finding.path))]));
    return new Map(shown);
}
/** A file whose name cannot be printed as it is would be another file: it is left out. */
function annotation(level, { rule, message, fix }, file) {
    const text = { level, title: (0,sanitise/* plain */.pj)(rule), message: `${(0,sanitise/* plain */.pj)(message)} ${(0,sanitise/* plain */.pj)(fix)}` };
    return file === undefined || (0,sanitise/* plain */.pj)(file) !== file ? text : { ...text, file };
}

;// CONCATENATED MODULE: ./build/src/announce.js



/** The places of findings in the repository: layer path to path below the workspace. */
function sourcesOf(findings, { source, inputs, workspace }) {
    return new Map(findings.flatMap(({ path }) => {
        const place = source && (0,layer_source/* inWorkspace */.v)(source, { path, prefix: inputs.prefix }, workspace);
        return place === undefined ? [] : [[path, place]];
    }));
}
/** Tells every finding in the log, and annotates the worst, which GitHub shows beside the files. */
function announce(findings, origin) {
    tellFindings(findings, sourcesOf(findings, origin));
}
/** The same, with the places of findings in the repository. */
function tellFindings(findings, sources) {
    if (findings.length === 0)
        log/* log */.Rm.info('No rule has anything to say');
    const annotated = annotations(findings, sources);
    for (const finding of findings) {
        const { severity, rule, path, message, fix } = finding;
        const annotation = annotated.get(finding);
        // An annotation is a line of the log, but for its title.
        log/* log */.Rm.info(`${severity} ${rule}${path && `, ${path}`}${annotation ? '' : `: ${message} ${fix}`}`);
        if (annotation)
            log/* log */.Rm.annotate(annotation);
    }
}


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/checks/finding.js
var finding = __webpack_require__(5930);
// EXTERNAL MODULE: ./build/src/conclude.js
var conclude = __webpack_require__(1612);
;// CONCATENATED MODULE: ./build/src/audit/rules.js
/** Every rule of the audit by its id, with one sentence on what it finds. */
const AUDIT_RULES = {
    'audit/behind': 'A function has an older version of a layer than the newest there is.',
    'audit/mixed-versions': 'Functions of one environment have different versions of one layer.',
    'audit/deleted': 'A function has a version that is deleted, so that its list of layers can no longer be written as it is.',
    'audit/foreign-gone': "A function has a version of another account's layer that is gone or no longer granted.",
    'audit/public-grant': 'Everybody may use a version of a layer.',
    'audit/organization-grant': 'Every account of an organisation may use a version of a layer.',
    'audit/odd-grant': 'The policy of a version has a statement that this release cannot describe.',
    'audit/deprecated-runtime': 'A function with layers runs on a runtime that is past the end of its support.',
    'audit/blocked-runtime': 'A function with layers runs on a runtime whose functions cannot be updated any more, or soon not.',
    'audit/five-layers': 'A function has as many layers as it can.',
    'audit/nearly-full': 'A function and its layers are near the size that AWS Lambda takes, unzipped.',
    'audit/storage': "The account's code storage in a region is nearly full.",
    'audit/unused': 'A layer that no version of any function has, and that nobody else may use.',
    'audit/unexpected-principal': 'Somebody who is not on the list published, shared, deleted or attached a layer.',
};

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/inputs/functions.js
var inputs_functions = __webpack_require__(2674);
// EXTERNAL MODULE: ./build/src/inputs/ignore-rules.js
var ignore_rules = __webpack_require__(1239);
// EXTERNAL MODULE: ./build/src/inputs/layer-selectors.js
var layer_selectors = __webpack_require__(9541);
// EXTERNAL MODULE: ./build/src/inputs/read.js
var read = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/src/inputs/regions.js
var regions = __webpack_require__(9662);
;// CONCATENATED MODULE: ./build/src/inputs/audit.js







/**
 * Reads and checks every input of the audit, before anything is called.
 * @throws Problem naming the input
 */
function readAuditInputs() {
    const since = readSince();
    const layers = (0,layer_selectors/* readLayerSelectors */.c)('layers');
    return {
        layers: layers.length > 0 ? layers : [{ kind: 'glob', pattern: '*' }],
        functions: readFunctions(),
        regions: (0,regions/* readRegions */.e)(),
        environmentTag: readTag(),
        ...(since !== undefined && { since }),
        allowedPrincipals: readPrincipals(since),
        commonDependencies: (0,read/* boolean */.zM)('common-dependencies'),
        compareRuntime: (0,read/* boolean */.zM)('compare-runtime'),
        shareRead: readShare(),
        failOn: (0,read/* choice */.Yq)('fail-on', ['error', 'warning', 'never']),
        ignoreRules: (0,ignore_rules/* ignoredRules */.e)(AUDIT_RULES),
        sarifFile: (0,read/* text */.Qq)('sarif-file'),
    };
}
/** A function is looked at as a whole, with all its aliases. */
function readFunctions() {
    const functions = (0,inputs_functions/* readSelectors */["do"])();
    const aliased = functions.find((one) => one.kind === 'name' && one.alias !== undefined);
    if (aliased?.kind !== 'name')
        return functions;
    throw new problem/* Problem */.A(`\`functions\` holds "${aliased.text}", an alias, and the audit looks at a function with all its aliases.`, `Write \`functions: ${aliased.function.name}\`.`);
}
/** Source: AWS General Reference, "Tag naming limits and requirements". */
function readTag() {
    const tag = (0,read/* text */.Qq)('environment-tag');
    if (tag.length <= 128)
        return tag;
    throw new problem/* Problem */.A(`\`environment-tag\` is ${tag.length} characters long, and the key of a tag has at most 128.`, 'Give the key of the tag alone, for instance `environment-tag: stage`.');
}
const HOUR = 3_600_000;
/** CloudTrail keeps what can be looked up for 90 days. Source: API reference of LookupEvents. */
const MOST_DAYS = 90;
function readSince() {
    const value = (0,read/* text */.Qq)('since');
    if (value === '')
        return undefined;
    const [, amount = '', unit] = /^([1-9]\d{0,4})\s?([dh])$/.exec(value) ?? [];
    const hours = Number(amount) * (unit === 'd' ? 24 : 1);
    if (amount !== '' && hours <= MOST_DAYS * 24)
        return hours * HOUR;
    throw new problem/* Problem */.A(`\`since\` is "${value}".`, `Write days or hours, for instance \`since: 30d\` or \`12h\`; CloudTrail can be asked for ${MOST_DAYS} days at most.`);
}
function readPrincipals(since) {
    const principals = (0,read/* list */.p_)('allowed-principals');
    if (principals.length > 0 && since === undefined) {
        throw new problem/* Problem */.A('`allowed-principals` is given without `since`, so nobody is looked up.', 'Say how far back CloudTrail is asked, for instance `since: 30d`.');
    }
    const odd = principals.find((one) => !/^(?:[*?]|arn:|[a-z0-9.-]+\.amazonaws\.com)/.test(one));
    if (odd === undefined)
        return principals;
    throw new problem/* Problem */.A(`\`allowed-principals\` holds "${odd}", which is neither an ARN nor a service.`, 'Write ARNs, with `*` for any characters: `arn:aws:iam::123456789012:role/deploy-*`; or a service, `cloudformation.amazonaws.com`.');
}
/** Percent. */
function readShare() {
    const percent = (0,read/* wholeNumber */.rD)('max-read-percent', 1);
    if (percent <= 100)
        return percent / 100;
    throw new problem/* Problem */.A(`\`max-read-percent\` is "${percent}", more than all.`, "Write a percentage of the bytes of the functions' zips, for instance `max-read-percent: 3`.");
}

// EXTERNAL MODULE: ./build/src/interruption.js
var src_interruption = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/src/proxy-warning.js
var proxy_warning = __webpack_require__(4544);
// EXTERNAL MODULE: ./build/src/report/check-report.js
var check_report = __webpack_require__(4459);
// EXTERNAL MODULE: ./build/src/report/output-list.js
var output_list = __webpack_require__(6528);
;// CONCATENATED MODULE: ./build/src/report/audit-report.js



function startAuditReport() {
    return {
        schema: 1,
        action: 'audit',
        outcome: 'failed',
        startedAt: new Date().toISOString(),
        finishedAt: '',
        failOn: 'error',
        regions: [],
        findings: [],
        warnings: [],
        problems: [],
    };
}
/** Settles what became of the audit, and warns where an output cannot hold all findings. */
function finishAuditReport(report) {
    const { findings, problems, warnings, failOn } = report;
    const { shown } = (0,check_report/* findingsOutput */.m$)(findings);
    return {
        ...report,
        outcome: problems.length > 0 || (0,finding/* failing */.J)(findings, failOn).length > 0 ? 'failed' : 'passed',
        finishedAt: new Date().toISOString(),
        warnings: [...warnings, ...(0,output_list/* cutWarning */.D)('findings', shown, findings.length)],
    };
}
/** Tells whether any region was looked at, so that it can be said that there is nothing wrong. */
function isAudited({ regions }) {
    return regions.some(({ counts }) => counts !== undefined);
}
/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
function auditOutputs(report, path) {
    const { findings } = report;
    const { error, warning } = (0,check_report/* countsOf */.mQ)(findings);
    const done = isAudited(report);
    return {
        errors: done ? String(error) : '',
        warnings: done ? String(warning) : '',
        findings: done ? (0,check_report/* findingsOutput */.m$)(findings).text : '',
        report: path,
    };
}

// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/report/sanitise.js + 1 modules
var sanitise = __webpack_require__(7600);
;// CONCATENATED MODULE: ./build/src/report/activity-table.js



const DONE = {
    publish: '📦 published',
    grant: '🤝 granted',
    revoke: '✋ revoked',
    delete: '🗑️ deleted',
    attach: '🔗 layers of',
};
/**
 * Who did what to layers, the unexpected first; none where it was not asked for.
 * @param since ISO 8601
 */
function activityTable(activity, since, room) {
    if (!activity)
        return [];
    const from = since === undefined ? '' : ` since ${since.slice(0, 16).replace('T', ' ')} UTC`;
    if (activity.length === 0)
        return [`**Activity**${from}: none.`];
    const sorted = activity.toSorted((a, b) => Number(b.unexpected ?? false) - Number(a.unexpected ?? false));
    const [rows, more] = (0,markdown_parts/* firstOf */.Ku)(sorted, room, rowText);
    const table = [(0,markdown_parts/* row */.nM)(['When', 'What', 'Who', 'From']), '|:--|:--|:--|:--|', ...rows].join('\n');
    const title = `Activity${from}: ${(0,units/* formatCount */.B4)(activity.length)} call${activity.length === 1 ? '' : 's'}`;
    return [(0,markdown_parts/* folded */.TM)(title, [table, '', ...(0,markdown_parts/* moreIn */.xz)('report', more, 'calls')])];
}
function rowText(one) {
    const { at, action, subject, detail, principal, sourceAddress, userAgent, errorCode, unexpected } = one;
    const refused = errorCode === undefined ? '' : ` (refused: ${(0,sanitise/* markdown */.wD)((0,markdown_parts/* shortened */.vI)(errorCode, 60))})`;
    return (0,markdown_parts/* row */.nM)([
        (0,sanitise/* markdown */.wD)(at),
        `${DONE[action]} ${(0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(subject, 150))} ${(0,sanitise/* markdown */.wD)((0,markdown_parts/* shortened */.vI)(detail, 200))}${refused}`,
        `${unexpected ? '❗ ' : ''}${(0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(principal, 200))}`,
        `${(0,sanitise/* markdown */.wD)((0,markdown_parts/* shortened */.vI)(sourceAddress, 60))}<br>${(0,sanitise/* markdown */.wD)((0,markdown_parts/* shortened */.vI)(userAgent, 80))}`,
    ]);
}

;// CONCATENATED MODULE: ./build/src/report/audit-table.js



const DAY = 86_400_000;
/** Functions that a row names. */
const NAMED = 4;
/**
 * Layers × versions × functions: the newest version of each layer, and every other one that somebody has or may use; how
 * many others there are.
 * @param now ISO 8601
 */
function layerAuditTable(layers, now, room) {
    const rows = layers.flatMap(rowsOf);
    const others = layers.reduce((sum, { versions }) => sum + versions.length, 0) - rows.length;
    if (rows.length === 0)
        return [];
    const [shown, more] = (0,markdown_parts/* firstOf */.Ku)(rows, room, (one) => audit_table_rowText(one, now));
    const head = (0,markdown_parts/* row */.nM)(['Layer', 'Version', 'Age', 'Functions', 'Shared with', 'State']);
    return [
        [head, '|:--|--:|--:|:--|:--|:--|', ...shown].join('\n'),
        ...(0,markdown_parts/* moreIn */.xz)('report', more, 'rows'),
        ...(others > 0
            ? [
                `${(0,units/* formatCount */.B4)(others)} older version${others === 1 ? '' : 's'} that nobody has or may use ${others === 1 ? 'is' : 'are'} in the report.`,
            ]
            : []),
    ];
}
function rowsOf(layer) {
    const there = layer.versions.filter(({ state }) => state === 'there');
    const isNewest = ({ version }) => layer.account === undefined && version === there[0]?.version;
    return layer.versions.flatMap((version) => {
        const isTold = isNewest(version) || version.functions.length > 0 || version.sharedWith.length > 0;
        const newer = there.filter((other) => other.version > version.version).length;
        return isTold ? [{ layer, version, newer }] : [];
    });
}
function audit_table_rowText({ layer, version, newer }, now) {
    return (0,markdown_parts/* row */.nM)([
        (0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(layer.name, 140)) +
            (layer.account === undefined ? '' : `<br>of ${(0,sanitise/* markdown */.wD)(layer.account)}`),
        String(version.version),
        (0,markdown_parts/* inOneLine */.UX)(age(version, now)),
        usersText(version.functions),
        version.sharedWith
            .slice(0, NAMED)
            .map((one) => (0,sanitise/* markdown */.wD)((0,markdown_parts/* shortened */.vI)(one, 100)))
            .join(', ') + (0,markdown_parts/* andMore */.v)(version.sharedWith.length - NAMED),
        (0,markdown_parts/* inOneLine */.UX)(stateText(layer, version, newer)),
    ]);
}
function age({ createdAt }, now) {
    if (createdAt === undefined)
        return '';
    const days = Math.max(0, Math.floor((Date.parse(now) - Date.parse(createdAt)) / DAY));
    return `${(0,units/* formatCount */.B4)(days)} d`;
}
function usersText(uses) {
    if (uses.length === 0)
        return '–';
    const shown = uses.slice(0, NAMED).map(userText).join(', ');
    return uses.length > NAMED ? `${shown}${(0,markdown_parts/* andMore */.v)(uses.length - NAMED)}` : shown;
}
/** A function, with the aliases that lead to what it has; or the published versions where nothing else has it. */
function userText({ function: name, versions, aliases }) {
    if (aliases.length > 0)
        return `${(0,sanitise/* code */.aY)(name)} (${aliases.map((alias) => (0,sanitise/* markdown */.wD)(alias)).join(', ')})`;
    if (versions.includes('$LATEST'))
        return (0,sanitise/* code */.aY)(name);
    const shown = versions.slice(0, 3).map((version) => (0,sanitise/* markdown */.wD)(version));
    return `${(0,sanitise/* code */.aY)(name)} (version${versions.length === 1 ? '' : 's'} ${shown.join(', ')}${(0,markdown_parts/* andMore */.v)(versions.length - 3)})`;
}
function stateText({ account }, { state, sharedWith }, newer) {
    switch (state) {
        case 'deleted':
            return '🗑️ deleted';
        case 'gone':
            return '🚫 gone or not granted';
        case 'there': {
            const grants = sharedWith.includes('public') ? ['🌍 public'] : [];
            if (account !== undefined)
                return '🔗 granted';
            return [newer === 0 ? '🆕 newest' : `⏪ ${(0,units/* formatCount */.B4)(newer)} behind`, ...grants].join(' · ');
        }
    }
}

;// CONCATENATED MODULE: ./build/src/report/common-layers.js



/** Items and functions that one proposal names. */
const common_layers_NAMED = { items: 12, functions: 8 };
/** The layers that functions could have in place of what they carry in common; none where it was not asked for. */
function commonLayers(common, room) {
    if (!common)
        return [];
    const [shown, more] = (0,markdown_parts/* firstOf */.Ku)(common.layers, room, common_layers_rowText);
    const table = [
        (0,markdown_parts/* row */.nM)(['Would hold', 'Layer', 'Functions', 'Less in total']),
        '|:--|--:|:--|--:|',
        ...shown,
    ].join('\n');
    const none = 'No two functions carry enough in common for a layer.';
    return [
        '**Common dependencies**',
        ...(common.layers.length > 0 ? [table, ...(0,markdown_parts/* moreIn */.xz)('report', more, 'layers')] : [none]),
        readText(common),
        ...leftOut(common),
    ];
}
function common_layers_rowText({ items, functions, bytes, zippedBytes, savedBytes }) {
    const names = items
        .slice(0, common_layers_NAMED.items)
        .map(({ name, version }) => (0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(name, 120)) + (version ? ` ${(0,sanitise/* markdown */.wD)((0,markdown_parts/* shortened */.vI)(version, 40))}` : ''));
    return (0,markdown_parts/* row */.nM)([
        names.join(', ') + (0,markdown_parts/* andMore */.v)(items.length - common_layers_NAMED.items),
        `${(0,units/* formatBytes */.z3)(bytes)}, about ${(0,units/* formatBytes */.z3)(zippedBytes)} zipped`,
        takers(functions),
        (0,units/* formatBytes */.z3)(savedBytes),
    ]);
}
function takers(functions) {
    const groups = [
        ['fits', ''],
        ['code first', '; once their code is without it: '],
        ['unknown', '; the size of whose layers is not known: '],
        ['five layers', '; with five layers already: '],
    ];
    return groups
        .map(([fit, before]) => {
        const names = functions.filter((one) => one.fit === fit).map((one) => (0,sanitise/* code */.aY)(one.function));
        if (names.length === 0)
            return '';
        return before + names.slice(0, common_layers_NAMED.functions).join(', ') + (0,markdown_parts/* andMore */.v)(names.length - common_layers_NAMED.functions);
    })
        .join('')
        .replace(/^; /, '');
}
function readText({ lookedAt, readBytes, zipBytes }) {
    const read = `${(0,units/* formatBytes */.z3)(readBytes)} of ${(0,units/* formatBytes */.z3)(zipBytes)}, ${(0,markdown_parts/* percentOf */.pR)(readBytes, zipBytes)}`;
    return `The code of ${(0,units/* formatCount */.B4)(lookedAt)} function${lookedAt === 1 ? '' : 's'} was looked at by the directories of the zips: ${read} was read.`;
}
function leftOut({ beyondBudget, unreadable }) {
    const names = (functions) => functions
        .slice(0, 50)
        .map((name) => (0,sanitise/* code */.aY)(name))
        .join(', ') + (0,markdown_parts/* andMore */.v)(functions.length - 50);
    return [
        ...(beyondBudget.length > 0
            ? [
                (0,markdown_parts/* folded */.TM)(`${(0,units/* formatCount */.B4)(beyondBudget.length)} functions would have taken more than ${(0,sanitise/* code */.aY)('max-read-percent')}`, [names(beyondBudget)]),
            ]
            : []),
        ...(unreadable.length > 0
            ? [
                (0,markdown_parts/* folded */.TM)(`The code of ${(0,units/* formatCount */.B4)(unreadable.length)} functions could not be read by parts`, [
                    names(unreadable.map((one) => one.function)),
                ]),
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/src/report/finding-list.js
var finding_list = __webpack_require__(9278);
// EXTERNAL MODULE: ./build/src/report/messages.js
var messages = __webpack_require__(8694);
// EXTERNAL MODULE: ./build/src/report/runtime-cost.js
var runtime_cost = __webpack_require__(4424);
;// CONCATENATED MODULE: ./build/src/report/audit-summary.js












/** What the lists of findings take; with all others they stay below the 1 MiB that GitHub shows. */
const FINDINGS = {
    elsewhere: 'report',
    findings: { items: 300, bytes: 150_000 },
    notices: { items: 200, bytes: 80_000 },
};
/** What the tables of all regions take together. */
const TABLES = {
    layers: { items: 300, bytes: 150_000 },
    common: { items: 40, bytes: 80_000 },
    activity: { items: 200, bytes: 80_000 },
    runtime: { items: 200, bytes: 120_000 },
};
/** The job summary of an audit, in GitHub's Markdown. Every foreign word in it is escaped. */
function auditSummary(report) {
    const { regions, findings } = report;
    const several = regions.length > 1;
    // The path of a finding is a key; what it is about is in its message.
    const shown = findings.map((one) => ({ ...one, path: several ? (one.path.split('/')[0] ?? '') : '' }));
    return (0,markdown_parts/* inSections */.WZ)([
        `### ${headline(report)}`,
        ...(0,messages/* messages */.D)(report),
        ...(0,finding_list/* findingList */.Q)(shown, FINDINGS),
        ...regions.flatMap((region) => {
            const sections = regionSections(report, region).filter((section) => section !== '');
            return several && sections.length > 0 ? [`#### ${(0,sanitise/* code */.aY)(region.region)}`, ...sections] : sections;
        }),
    ]);
}
function headline(report) {
    const { findings, failOn, problems } = report;
    const { error, warning, notice } = (0,check_report/* countsOf */.mQ)(findings);
    const found = [...(0,markdown_parts/* counted */.hS)(error, 'error'), ...(0,markdown_parts/* counted */.hS)(warning, 'warning'), ...(0,markdown_parts/* counted */.hS)(notice, 'notice')];
    if (!isAudited(report))
        return '❌ The audit could not be done';
    if (problems.length > 0)
        return `❌ The audit could not be done as a whole: ${found.join(', ') || 'no finding'}`;
    if ((0,finding/* failing */.J)(findings, failOn).length > 0)
        return `❌ Audit: ${found.join(', ')}`;
    return found.length > 0 ? `⚠️ Audit: ${found.join(', ')}` : '✅ Audit: no finding';
}
function regionSections(report, region) {
    const { regions, startedAt, activitySince } = report;
    const share = ({ items, bytes }) => ({
        items: Math.ceil(items / regions.length),
        bytes: Math.floor(bytes / regions.length),
    });
    return [
        counts(region),
        ...layerAuditTable(region.layers, startedAt, share(TABLES.layers)),
        ...commonLayers(region.common, share(TABLES.common)),
        ...activityTable(region.activity, activitySince, share(TABLES.activity)),
        ...(region.runtime ? (0,runtime_cost/* runtimeSections */.$)(region.runtime, share(TABLES.runtime)) : []),
    ];
}
function counts({ counts: known, storage }) {
    if (!known)
        return '';
    const { layers, layerVersions, functions, functionVersions } = known;
    const number = (count, what) => (0,markdown_parts/* counted */.hS)(count, what)[0] ?? `no ${what}`;
    const parts = [
        `${number(layers, 'layer')} in ${number(layerVersions, 'version')}`,
        `${number(functions, 'function')} in ${number(functionVersions, 'version')}`,
        ...(storage
            ? [
                `code storage ${(0,units/* formatBytes */.z3)(storage.used)}, ${(0,markdown_parts/* percentOf */.pR)(storage.used, storage.limit)} of ${(0,units/* formatBytes */.z3)(storage.limit)}`,
            ]
            : []),
    ];
    return parts.join(' · ');
}

// EXTERNAL MODULE: ./build/src/report/sarif.js
var sarif = __webpack_require__(5789);
// EXTERNAL MODULE: ./build/src/scratch.js
var scratch = __webpack_require__(2527);
// EXTERNAL MODULE: ./build/src/write-sarif.js
var write_sarif = __webpack_require__(7258);
// EXTERNAL MODULE: ./build/src/announce.js + 1 modules
var announce = __webpack_require__(450);
;// CONCATENATED MODULE: ./build/src/audit/index.js














/**
 * The audit: looks who uses which layer version, and what is wrong with it; nothing is written to AWS.
 * Outputs, summary and report are written whatever happens; findings as bad as `fail-on` says fail the step last.
 */
async function audit() {
    const report = startAuditReport();
    const interruption = (0,src_interruption/* listenForInterruption */.e)();
    let folder;
    let inputs;
    try {
        folder = (0,scratch/* scratchFolder */.$)();
        inputs = readAuditInputs();
        report.failOn = inputs.failOn;
        (0,proxy_warning/* warnOfUnusedProxy */.Y)(report);
        const { auditRegions } = await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(316), __webpack_require__.e(877), __webpack_require__.e(738), __webpack_require__.e(236)]).then(__webpack_require__.bind(__webpack_require__, 1877));
        await interruption.within(auditRegions({ inputs, report, interruption: interruption.signal }));
    }
    catch (error) {
        report.problems.push((0,conclude/* asProblem */.g)(error));
    }
    report.findings.sort((a, b) => finding/* SEVERITIES */.o.indexOf(a.severity) - finding/* SEVERITIES */.o.indexOf(b.severity));
    if (isAudited(report))
        (0,announce/* tellFindings */.yq)(report.findings, new Map());
    if (inputs?.sarifFile)
        share(inputs.sarifFile, report);
    const finished = finishAuditReport(report);
    await (0,conclude/* conclude */.E)({
        report: finished,
        path: folder && (0,external_node_path_.join)(folder, 'report.json'),
        outputs: (path) => auditOutputs(finished, path),
        summary: () => auditSummary(finished),
        failures: failuresOf(finished),
    });
    interruption.end();
}
/** Uploaded, a list that is not whole would close the alerts of what was not looked at. */
function share(file, report) {
    if (report.problems.length > 0)
        return;
    const { findings, problems } = report;
    const places = { sources: new Map(), otherwise: '' };
    // No layer has such a name, so that this is a category of its own.
    const log = (0,sarif/* sarif */.I)({ findings, problems, layerName: 'audit/' }, places, AUDIT_RULES);
    const problem = (0,write_sarif/* writeSarif */.l)(file, `${(0,sanitise/* json */.Pq)(log, 2)}\n`);
    if (problem)
        report.problems.push(problem);
}
/** Why the step fails: what could not be looked at, then the findings that `fail-on` counts. */
function failuresOf({ problems, findings, failOn }) {
    const bad = (0,finding/* failing */.J)(findings, failOn);
    if (bad.length === 0)
        return problems;
    const rules = [...new Set(bad.map(({ rule }) => rule))].join(', ');
    return [
        ...problems,
        {
            what: `The audit found what \`fail-on: ${failOn}\` fails for: ${rules}.`,
            fix: 'The job summary says of each finding what to do; `ignore-rules` leaves out a rule that does not apply.',
        },
    ];
}


/***/ }),

/***/ 5930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ failing),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** The worst first. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** The findings that fail a step. */
function failing(findings, failOn) {
    if (failOn === 'never')
        return [];
    return findings.filter(({ severity }) => severity === 'error' || severity === failOn);
}


/***/ }),

/***/ 1239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ familyOf),
/* harmony export */   e: () => (/* binding */ ignoredRules)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);


/**
 * Reads the rules to leave out: ids, and `family/*`.
 * @param rules those there are, by id
 * @throws Problem for what is no rule
 */
function ignoredRules(rules) {
    const ids = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('ignore-rules');
    const known = Object.keys(rules);
    const families = new Set(known.map((rule) => familyOf(rule)));
    for (const id of ids)
        if (!known.includes(id) && !families.has(id))
            throw unknownRule(id, known);
    return ids;
}
/** The family of a rule as `ignore-rules` has it, `size/*`. */
function familyOf(rule) {
    return `${rule.slice(0, rule.indexOf('/'))}/*`;
}
function unknownRule(id, known) {
    const [family = ''] = id.split('/');
    const near = known.filter((rule) => rule.startsWith(`${family}/`) || rule.endsWith(`/${id}`));
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`ignore-rules\` holds "${id}", which is no rule.`, near.length > 0
        ? `Of that family there are ${near.join(', ')}.`
        : `docs/rules.md lists them all, for instance \`ignore-rules: ${known[0] ?? ''}, ${familyOf(known.at(-1) ?? '')}\`.`);
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

/***/ 5934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findSource),
/* harmony export */   v: () => (/* binding */ inWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6762);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8616);




/**
 * Finds the folder or archive of a layer.
 * A path inside the workspace must stay there when its links are followed; one that names a place outside in so
 * many words (`${{ runner.temp }}/layer`) is taken at its word.
 * @param path as the user wrote it
 * @throws Problem when there is nothing, something else, or something outside by way of a link
 */
function findSource(path, workspace) {
    const lexical = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if (!isThere(lexical))
        throw missing(path, workspace);
    const { location, stat } = follow(path, lexical);
    if (isInside(lexical, workspace) && !isInside(location, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace))) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`"${path}" leads out of the workspace by a symbolic link, to "${location}".`, `Copy what belongs to the layer into the workspace, or name the place itself: \`path: ${location}\`.`);
    }
    if (stat.isDirectory())
        return { kind: 'folder', location };
    if (stat.isFile() && path.toLowerCase().endsWith('.zip'))
        return { kind: 'zip', location };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`"${path}" is neither a folder nor a .zip file.`, 'Set `path` to the folder whose content becomes /opt, or to a ready archive whose name ends in .zip.');
}
/** A link counts, a dangling one too; what cannot be looked at is left to follow(). */
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .x)(error) !== 'ENOTDIR';
    }
}
function follow(path, lexical) {
    try {
        const location = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(lexical);
        return { location, stat: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(location) };
    }
    catch (error) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`"${path}" cannot be opened (${(0,_unreadable_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .x)(error)}).`, 'Check that the link points to something and that the job may read it.');
    }
}
function missing(path, workspace) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`There is nothing at "${path}" in ${workspace}.`, 'Check `path`, and that a step before this one checks out (`uses: actions/checkout`) or builds the layer.');
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, way) === path);
}
/**
 * Where in the workspace an entry of the layer comes from, `/`-separated: the archive itself for those of a ready zip;
 * undefined for a place outside.
 * @param path of the entry; '' for the layer as a whole
 */
function inWorkspace({ kind, location }, { path, prefix }, workspace) {
    const below = prefix !== '' && path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : path;
    const place = kind === 'zip' ? location : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(location, below);
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
    return isInside(place, root) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, place).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/') : undefined;
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

/***/ 1428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeInWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const { O_WRONLY = 0, O_CREAT = 0, O_TRUNC = 0, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Writes a file, but follows no link that the checked-out code may have put there: neither the file itself nor, within
 * the workspace, a folder on the way to it.
 */
function writeInWorkspace(name, workspace, text) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, name);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    let made = folder;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(made))
        made = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(made);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), made);
    const isInside = !inside.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
    if (isInside && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(made) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), inside))
        throw Object.assign(new Error('a link leads elsewhere'), { code: 'ELOOP' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o666);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(fd, text);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
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
