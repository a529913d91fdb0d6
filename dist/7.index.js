export const id = 7;
export const ids = [7];
export const modules = {

/***/ 450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ announce),
  u: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: ./build/src/layer/source.js
var layer_source = __webpack_require__(5934);
// EXTERNAL MODULE: ./build/src/log.js + 1 modules
var log = __webpack_require__(4959);
// EXTERNAL MODULE: ./build/src/report/sanitise.js
var sanitise = __webpack_require__(7756);
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
    if (findings.length === 0)
        log/* log */.Rm.info('No rule has anything to say');
    const annotated = annotations(findings, sourcesOf(findings, origin));
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

/***/ 1283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _deps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2829);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6091);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5930);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4044);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2319);
/* harmony import */ var _runtime_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8423);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3050);
/* harmony import */ var _shadow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2370);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4523);









const FAMILIES = [_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layout */ .Z, _size_js__WEBPACK_IMPORTED_MODULE_7__/* .size */ .Ej, _native_js__WEBPACK_IMPORTED_MODULE_3__/* .native */ .Y, _files_js__WEBPACK_IMPORTED_MODULE_1__/* .files */ .a, _runtime_js__WEBPACK_IMPORTED_MODULE_4__/* .runtime */ .f, _shadow_js__WEBPACK_IMPORTED_MODULE_6__/* .shadow */ .r, _secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .secrets */ .O, _deps_js__WEBPACK_IMPORTED_MODULE_0__/* .deps */ .Z];
/**
 * Everything that is wrong with a layer, the worst first, then in the order of rules and paths.
 * @param ignored rule ids, or `family/*`
 */
function check(layer, ignored = []) {
    return FAMILIES.flatMap((family) => family(layer))
        .filter(({ rule }) => !isIgnored(rule, ignored))
        .sort((a, b) => rank(a) - rank(b));
}
function rank({ severity }) {
    return _finding_js__WEBPACK_IMPORTED_MODULE_8__/* .SEVERITIES */ .o.indexOf(severity);
}
function isIgnored(rule, ignored) {
    return ignored.some((one) => one === rule || one === `${rule.slice(0, rule.indexOf('/'))}/*`);
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

/***/ 6007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/aws/arn.js
var aws_arn = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/aws/connection.js + 1 modules
var connection = __webpack_require__(324);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-lambda/dist-cjs/index.js
var dist_cjs = __webpack_require__(1696);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/aws/explain.js
var explain = __webpack_require__(7536);
// EXTERNAL MODULE: ./build/src/aws/failure.js
var failure = __webpack_require__(2529);
// EXTERNAL MODULE: ./build/src/aws/layers.js
var aws_layers = __webpack_require__(6993);
;// CONCATENATED MODULE: ./build/src/aws/publish-layer-version.js






/** The slowest upload we wait for: 256 kbit/s, in bytes per millisecond. */
const SLOWEST_UPLOAD = 32;
const SHORTEST_TIMEOUT = 120_000;
const ATTEMPTS = 3;
/** How long a version may stay invisible to reads after it was made; after that it was never made. Milliseconds. */
const SETTLE_PAUSES = [0, 1000, 2000, 4000, 8000, 15_000, 15_000];
/**
 * Publishes a version exactly once, as far as anyone can: PublishLayerVersion takes no idempotency token, so after
 * an unclear outcome the versions are listed, and one that carries our mark and whose CodeSha256 and size are ours
 * is adopted. Only when none shows up within the settle time is it published again.
 * @throws Problem when AWS refuses, or when the outcome stays unclear
 */
async function publishLayerVersion(aws, wanted) {
    const proof = { sha256: (0,external_node_crypto_.createHash)('sha256').update(wanted.zip).digest('base64'), size: wanted.zip.length };
    let outcome = new Error('AWS answered without saying which version it made');
    for (let attempts = 0; attempts < ATTEMPTS; attempts++) {
        let replied;
        try {
            replied = await publishOnce(aws, wanted, proof);
        }
        catch (error) {
            if (error instanceof problem/* Problem */.A)
                throw error;
            if ((0,failure/* failureOf */.g)(error).kind !== 'unclear')
                throw (0,explain/* explain */.W)(error, publishAttempt(aws, wanted));
            outcome = error;
        }
        const version = replied ?? (await findPublished(aws, wanted, proof));
        if (!version)
            continue;
        wanted.onMade?.(version, !replied);
        // A reply that names a version settles it: however long reads do not show it, it is not published again.
        if (replied)
            await readBack(aws, wanted, version);
        return { version, adopted: !replied, extra: attempts > 0 || !replied ? await extras(version) : [] };
    }
    throw (0,explain/* explain */.W)(outcome, publishAttempt(aws, wanted));
    async function extras(kept) {
        const versions = (await listCandidates(aws, wanted)).map(({ version }) => version);
        return versions.filter((version) => version !== kept.version);
    }
}
async function publishOnce(aws, wanted, proof) {
    const input = {
        LayerName: wanted.layerName,
        Content: { ZipFile: wanted.zip },
        Description: wanted.description,
        // Open enums: AWS knows runtimes that this build of the SDK does not.
        ...(wanted.runtimes.length > 0 && { CompatibleRuntimes: wanted.runtimes }),
        ...(wanted.architectures.length > 0 && {
            CompatibleArchitectures: wanted.architectures,
        }),
        ...(wanted.license && { LicenseInfo: wanted.license }),
    };
    const timeout = Math.max(SHORTEST_TIMEOUT, (wanted.zip.length * 4) / 3 / SLOWEST_UPLOAD);
    const reply = await aws.call((options) => aws.lambda.send(new dist_cjs/* PublishLayerVersionCommand */.cl_(input), options), {
        timeout,
    });
    const version = (0,aws_layers/* checkedVersion */.Gf)(reply, wanted.layerName);
    if (version && !isOurs(version, proof))
        throw notOurs(version);
    return version;
}
/** Versions newer than the last known that carry our mark, oldest first: the first attempt made that one. */
async function listCandidates(aws, { layerName, mark, newestBefore }) {
    const versions = await (0,aws_layers/* listVersions */.yO)(aws, layerName, 'first');
    return versions
        .filter(({ version, description }) => version > newestBefore && description.endsWith(mark))
        .reverse();
}
async function findPublished(aws, wanted, proof) {
    for (const pause of SETTLE_PAUSES) {
        await aws.clock.sleep(pause);
        for (const candidate of await listCandidates(aws, wanted)) {
            const version = await (0,aws_layers/* getVersion */.HF)(aws, wanted.layerName, candidate.version);
            if (version && isOurs(version, proof))
                return version;
        }
    }
    return undefined;
}
/** Waits until reads show the new version: before that, attaching or granting it would fail. */
async function readBack(aws, { layerName }, published) {
    for (const pause of SETTLE_PAUSES) {
        await aws.clock.sleep(pause);
        const shown = await (0,aws_layers/* getVersion */.HF)(aws, layerName, published.version);
        if (shown?.codeSha256 === published.codeSha256)
            return;
    }
    throw new problem/* Problem */.A(`AWS published ${published.arn} and does not show it after ${SETTLE_PAUSES.reduce((a, b) => a + b) / 1000} seconds.`, 'Run the job again; the version is found by its content and is not published twice.');
}
function isOurs({ codeSha256, codeSize }, { sha256, size }) {
    return codeSha256 === sha256 && codeSize === size;
}
function notOurs(version) {
    return new problem/* Problem */.A(`AWS made ${version.arn} of other bytes than were sent (CodeSha256 ${version.codeSha256}, ${version.codeSize} bytes).`, 'Do not use that version; look for a proxy that changes requests between the runner and AWS, and run the job again.');
}
function publishAttempt(aws, { layerName }) {
    return (0,aws_layers/* attempt */.CD)(aws, 'lambda:PublishLayerVersion', layerName, (0,aws_layers/* layerResource */.E6)(aws, layerName));
}

// EXTERNAL MODULE: ./build/src/inputs/credential-expiration.js
var credential_expiration = __webpack_require__(6986);
// EXTERNAL MODULE: ./build/src/layer/version-mark.js
var version_mark = __webpack_require__(9185);
// EXTERNAL MODULE: ./build/src/log.js + 1 modules
var log = __webpack_require__(4959);
// EXTERNAL MODULE: ./build/src/rollout/carry-out.js + 13 modules
var carry_out = __webpack_require__(5454);
// EXTERNAL MODULE: ./build/src/rollout-log.js
var rollout_log = __webpack_require__(6859);
// EXTERNAL MODULE: ./build/src/rollout/plan.js
var rollout_plan = __webpack_require__(4416);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/src/announce.js + 1 modules
var announce = __webpack_require__(450);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/checks/finding.js
var finding = __webpack_require__(5930);
;// CONCATENATED MODULE: ./build/src/publish/findings.js




/**
 * Holds a layer against the rules of the check before it is published.
 * @throws Problem where a finding is as bad as `fail-on` says
 */
async function refuseFindings({ inputs, source, layer, report }) {
    const { path, prefix, runtimes, architectures, ignoreRules, failOn, maxUnzippedSize } = inputs;
    const checked = {
        files: await layer.inspect(),
        unzippedSize: layer.unzippedSize,
        ...{ runtimes, architectures, isPublic: false },
        ...(maxUnzippedSize !== undefined && { maxUnzippedSize }),
        source: { path, prefix, kind: source.kind },
        today: report.startedAt.slice(0, 10),
    };
    report.findings = (0,check/* check */.z)(checked, ignoreRules);
    const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
    (0,announce/* announce */.i)(report.findings, { source, inputs, workspace });
    const refused = (0,finding/* failing */.J)(report.findings, failOn);
    if (refused.length === 0)
        return;
    const rules = [...new Set(refused.map(({ rule }) => rule))].join(', ');
    throw new problem/* Problem */.A(`The check refuses the layer for ${rules}; nothing was written.`, 'Each finding says how to mend it; `ignore-rules` leaves out a rule that does not apply.');
}

// EXTERNAL MODULE: ./build/src/aws/account.js
var account = __webpack_require__(8584);
// EXTERNAL MODULE: ./build/src/rollout/layer-list.js
var layer_list = __webpack_require__(2767);
// EXTERNAL MODULE: ./build/src/rollout/prepare.js
var prepare = __webpack_require__(8728);
;// CONCATENATED MODULE: ./build/src/publish/look.js









/**
 * Looks at everything that the run will depend on, before anything is written.
 * @throws Problem with everything that stands in the way
 */
async function look(aws, inputs, layer) {
    if (inputs.allowedAccountIds.length > 0) {
        (0,account/* refuseOtherAccounts */.H)(await (0,account/* callerAccount */.X)(aws), inputs.allowedAccountIds);
    }
    const versions = await (0,aws_layers/* listVersions */.yO)(aws, inputs.layerName, inputs.reuse === 'any' ? 'all' : 'first');
    const match = (0,version_mark/* reusableVersion */.yS)(versions, layer.contentHash, inputs.reuse);
    const reusable = match && (await (0,aws_layers/* getVersion */.HF)(aws, inputs.layerName, match.version));
    const newest = versions[0]?.version ?? 0;
    if (reusable)
        log/* log */.Rm.info(`Version ${reusable.version} has this content: nothing to publish`);
    else if (newest === 0)
        log/* log */.Rm.info('The layer has no version yet');
    else
        log/* log */.Rm.info(`The newest version is ${newest}; a new one will be published`);
    const known = (0,aws_arn/* parseLayerVersionArn */.i)((reusable ?? versions[0])?.arn ?? '')?.layerArn;
    const planFor = await lookAtFunctions(aws, inputs, { ...layer, known, reusable: reusable?.arn });
    return { reusable, newest, planFor };
}
async function lookAtFunctions(aws, inputs, { unzippedSize, known, reusable }) {
    const { layerName, runtimes, architectures } = inputs;
    const layerArnFor = (functionArn) => known ?? (0,layer_list/* layerArnBeside */.Fv)(functionArn, layerName);
    const targetOf = (versionArn) => (fn) => {
        const layerArn = (0,aws_arn/* parseLayerVersionArn */.i)(versionArn ?? '')?.layerArn ?? layerArnFor(fn.arn);
        const arn = versionArn ?? `${layerArn}:${layer_list/* UNPUBLISHED */.qK}`;
        return { layerArn, arn, runtimes, architectures, unzippedSize };
    };
    const prepared = await (0,prepare/* prepare */.i)(aws, { inputs, layerArnFor, targetOf: targetOf(reusable) });
    const planFor = (versionArn) => (0,rollout_plan/* makePlan */.Cs)({ ...prepared, settings: inputs, targetOf: targetOf(versionArn) });
    const plan = planFor(reusable);
    (0,prepare/* refuseAll */.c)(plan.problems);
    const count = plan.waves.reduce((sum, { functions }) => sum + functions.length, 0);
    if (count > 0)
        log/* log */.Rm.info(`${(0,units/* formatCount */.B4)(count)} functions looked at, nothing stands in the way`);
    return planFor;
}

;// CONCATENATED MODULE: ./build/src/publish/deliver.js














/**
 * Takes a layer to AWS: looks at everything first, then publishes unless the content is there already, then updates
 * the functions.
 * @throws Problem; what was done until then is in the report
 */
async function deliver(delivery) {
    const { inputs, layer, report } = delivery;
    const { interruption } = delivery;
    const aws = await (0,connection.connect)({ ...(inputs.region && { region: inputs.region }), interruption });
    try {
        const found = await log/* log */.Rm.group(`Comparing with what is in ${aws.region}`, () => look(aws, inputs, layer));
        if (!found.reusable)
            await log/* log */.Rm.group('Checking', () => refuseFindings(delivery));
        if (inputs.dryRun) {
            await log/* log */.Rm.group('Plan', () => plan(delivery, found));
            return;
        }
        const version = found.reusable ?? (await publishNew(aws, delivery, found));
        if (found.reusable)
            recordVersion(report, aws, { version, published: false });
        if (inputs.functions.length > 0)
            await rollOut(aws, delivery, found.planFor(version.arn), version.arn);
    }
    finally {
        aws.close();
    }
}
/** A dry run packs too, so that what would be refused for its size is refused now. */
async function plan(delivery, { reusable, newest, planFor }) {
    const { inputs, report } = delivery;
    const steps = reusable
        ? [`Publish nothing: version ${reusable.version} has this content.`]
        : [
            `Publish ${inputs.layerName} after version ${newest}: ${(0,units/* formatBytes */.z3)((await pack(delivery)).length)} of zip.`,
        ];
    const rollout = planFor(reusable?.arn);
    steps.push(...(0,rollout_plan/* describePlan */.df)(rollout));
    report.functions.push(...(0,rollout_plan/* plannedResults */.v$)(rollout));
    report.warnings.push(...rollout.warnings);
    for (const step of steps)
        log/* log */.Rm.info(step);
    for (const warning of rollout.warnings)
        log/* log */.Rm.warning(warning);
    report.plan.push(...steps);
}
async function publishNew(aws, delivery, { newest }) {
    const { inputs, layer, report } = delivery;
    const zip = await log/* log */.Rm.group('Packing', () => pack(delivery));
    return log/* log */.Rm.group(`Publishing to ${aws.region}`, async () => {
        const sentBefore = aws.bytesSent();
        const measure = () => aws.bytesSent() - sentBefore;
        // In the request the zip travels as base64, four characters for three bytes.
        const total = Math.ceil(zip.length / 3) * 4;
        return (0,log/* withProgress */.E0)({ label: 'Uploading', unit: 'bytes', total, measure }, async () => {
            const published = await publishLayerVersion(aws, {
                layerName: inputs.layerName,
                zip,
                description: (0,version_mark/* versionDescription */.RP)(inputs.description, layer.contentHash),
                mark: (0,version_mark/* markOf */.Fg)(layer.contentHash),
                runtimes: inputs.runtimes,
                architectures: inputs.architectures,
                ...(inputs.license && { license: inputs.license }),
                newestBefore: newest,
                onMade: (version, adopted) => recordVersion(report, aws, { version, published: true, adopted }),
            });
            recordExtra(report, published);
            return published.version;
        });
    });
}
async function pack({ layer, folder }) {
    const started = performance.now();
    const archive = (0,external_node_path_.join)(folder, 'layer.zip');
    try {
        const total = layer.unzippedSize;
        const zip = await (0,log/* withProgress */.E0)({ label: 'Packing', unit: 'bytes', total }, (update) => layer.pack(archive, update));
        log/* log */.Rm.info(`${(0,units/* formatBytes */.z3)(zip.length)} of zip in ${(0,units/* formatSeconds */.Xo)(performance.now() - started)}`);
        return zip;
    }
    finally {
        (0,external_node_fs_.rmSync)(archive, { force: true });
    }
}
function recordVersion(report, aws, { version, published, adopted = false }) {
    const { arn, version: number, codeSize } = version;
    const layerArn = (0,aws_arn/* parseLayerVersionArn */.i)(arn)?.layerArn ?? '';
    report.version = {
        region: aws.region,
        layerArn,
        arn,
        version: number,
        codeSize,
        published,
        adopted,
        extra: [],
    };
    log/* log */.Rm.info(`${published ? 'Published' : 'Serving'} ${arn}`);
    if (adopted)
        log/* log */.Rm.info('The reply was lost; the version was found by its content and taken over');
}
/** Versions of the same content that AWS made besides. */
function recordExtra(report, { version: { arn }, extra }) {
    if (extra.length === 0)
        return;
    if (report.version)
        report.version.extra = extra;
    const warning = `AWS made the same content twice: ${arn} serves, version ${extra.join(' and ')} is one too many. Nothing uses it; delete it with \`aws lambda delete-layer-version\`.`;
    log/* log */.Rm.warning(warning);
    report.warnings.push(warning);
}
async function rollOut(aws, delivery, plan, version) {
    const { inputs, report, folder } = delivery;
    const total = plan.waves.reduce((sum, { functions }) => sum + functions.length, 0);
    await log/* log */.Rm.group(`Updating ${(0,units/* formatCount */.B4)(total)} function${total === 1 ? '' : 's'}`, async () => {
        await (0,carry_out/* carryOut */.u)(aws, {
            ...{ plan, settings: inputs, folder, report, progress: rollout_log/* rolloutProgress */.X },
            header: { action: 'publish', region: aws.region, layerName: inputs.layerName, version },
            expires: (0,credential_expiration/* credentialExpiration */.v)(),
            warn: log/* log */.Rm.warning,
        }).finally(() => (0,rollout_log/* tellResults */.g)(report.functions));
    });
}


/***/ })

};
