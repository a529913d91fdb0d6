export const id = 730;
export const ids = [730];
export const modules = {

/***/ 2730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/conclude.js
var conclude = __webpack_require__(1612);
// EXTERNAL MODULE: ./build/src/github/forks.js
var forks = __webpack_require__(7644);
// EXTERNAL MODULE: ./build/src/aws/arn.js
var aws_arn = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/inputs/account-ids.js
var account_ids = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/src/inputs/layer.js
var inputs_layer = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/src/inputs/read.js
var read = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/src/inputs/region.js
var inputs_region = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/src/inputs/rollout.js + 1 modules
var rollout = __webpack_require__(9319);
;// CONCATENATED MODULE: ./build/src/inputs/rollback.js







/**
 * Reads and checks every input of the rollback, before anything is read or called.
 * @throws Problem naming the input
 */
function readRollbackInputs() {
    const region = (0,inputs_region/* regionOfEnvironment */.z)();
    const from = readFrom();
    return {
        from,
        // A rollback that fails must not bring back what it was started against: unless told, it stops.
        ...(0,rollout/* readRolloutSettings */.n)(['stop', 'restore']),
        allowedAccountIds: (0,account_ids/* readAccountIds */.q)(),
        dryRun: (0,read/* boolean */.zM)('dry-run'),
        ...(region && { region }),
    };
}
function readFrom() {
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

// EXTERNAL MODULE: ./build/src/interruption.js
var src_interruption = __webpack_require__(9230);
// EXTERNAL MODULE: ./build/src/proxy-warning.js
var proxy_warning = __webpack_require__(4544);
// EXTERNAL MODULE: ./build/src/report/functions-output.js
var functions_output = __webpack_require__(5327);
// EXTERNAL MODULE: ./build/src/report/output-list.js
var output_list = __webpack_require__(6528);
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
        outcome: outcomeOf(report),
        finishedAt: new Date().toISOString(),
        warnings: [...warnings, ...(0,output_list/* cutWarning */.D)('functions', shown, functions.length)],
    };
}
function outcomeOf({ problems, dryRun, functions }) {
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

// EXTERNAL MODULE: ./build/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/report/messages.js
var messages = __webpack_require__(8694);
// EXTERNAL MODULE: ./build/src/report/rollout-ending.js
var rollout_ending = __webpack_require__(6745);
// EXTERNAL MODULE: ./build/src/report/rollout.js + 3 modules
var report_rollout = __webpack_require__(8235);
// EXTERNAL MODULE: ./build/src/report/sanitise.js + 1 modules
var sanitise = __webpack_require__(7600);
;// CONCATENATED MODULE: ./build/src/report/rollback-summary.js





/** The job summary of a rollback, in GitHub's Markdown. Every foreign word in it is escaped. */
function rollbackSummary(report) {
    return (0,markdown_parts/* inSections */.WZ)([
        `### ${headline(report)}`,
        ...(0,messages/* messages */.D)(report),
        (0,report_rollout/* leftOpen */.c)(report),
        ...(0,messages/* planList */.i)(report.plan),
        ...(0,report_rollout/* rolloutSections */.k)(report),
    ]);
}
function headline(report) {
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

// EXTERNAL MODULE: ./build/src/scratch.js
var scratch = __webpack_require__(2527);
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
        const { goBack } = await Promise.all(/* import() */[__webpack_require__.e(696), __webpack_require__.e(316), __webpack_require__.e(148), __webpack_require__.e(466), __webpack_require__.e(832)]).then(__webpack_require__.bind(__webpack_require__, 1148));
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


/***/ })

};
