export const id = 25;
export const ids = [25];
export const modules = {

/***/ 25:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
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
    const arn = (0,aws_arn/* parseLayerVersionArn */.i)(to);
    if (arn)
        return arn.name;
    throw new problem/* Problem */.A(`\`to\` is "${to}".`, 'It is `previous` or the ARN of a layer version, `arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION`.');
}

// EXTERNAL MODULE: ./build/src/interruption.js
var src_interruption = __webpack_require__(9230);
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
// EXTERNAL MODULE: ./build/src/report/sanitise.js
var sanitise = __webpack_require__(7756);
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

// EXTERNAL MODULE: ./build/src/aws/account.js
var account = __webpack_require__(8584);
// EXTERNAL MODULE: ./build/src/aws/connection.js + 1 modules
var connection = __webpack_require__(324);
// EXTERNAL MODULE: ./build/src/inputs/credential-expiration.js
var credential_expiration = __webpack_require__(6986);
// EXTERNAL MODULE: ./build/src/log.js + 1 modules
var log = __webpack_require__(4959);
// EXTERNAL MODULE: ./build/src/rollout-log.js
var rollout_log = __webpack_require__(6859);
// EXTERNAL MODULE: ./build/src/rollout/carry-out.js + 13 modules
var carry_out = __webpack_require__(5454);
// EXTERNAL MODULE: ./build/src/rollout/gates.js + 2 modules
var gates = __webpack_require__(2354);
// EXTERNAL MODULE: ./build/src/rollout/plan.js
var rollout_plan = __webpack_require__(4416);
// EXTERNAL MODULE: ./build/src/rollout/prepare.js
var prepare = __webpack_require__(8728);
// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/src/rollout/record.js
var record = __webpack_require__(2406);
;// CONCATENATED MODULE: ./build/src/rollback/find-record.js




/** A record of a rollout over every function of an account has less. */
const MAX_BYTES = 256 * 1024 * 1024;
/**
 * Reads the record that `record` means: a file, or the one record in a folder, as a downloaded artifact is.
 * @param workspace what a relative path starts from
 * @throws Problem when there is none, or more than one
 */
function findRecord(path, workspace) {
    const files = recordsAt((0,external_node_path_.resolve)(workspace, path), path);
    const [file, ...others] = files;
    if (file === undefined) {
        throw new problem/* Problem */.A(`There is no record in ${path}.`, 'Give the folder into which actions/download-artifact put it, or the file itself; a rollout that wrote nothing has none.');
    }
    if (others.length > 0) {
        throw new problem/* Problem */.A(`There are ${files.length} records in ${path}, and each undoes a rollout of its own.`, `Give one of them, the newest first: \`record: ${(0,external_node_path_.join)(path, relativeTo(path, workspace, file))}\`.`);
    }
    return (0,record/* readRecord */.a)((0,external_node_fs_.readFileSync)(file, 'utf8'), path);
}
function relativeTo(path, workspace, file) {
    return file.slice((0,external_node_path_.resolve)(workspace, path).length + 1);
}
/** Links are not followed: an artifact comes from elsewhere. */
function recordsAt(place, path) {
    const stats = (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false });
    if (!stats) {
        throw new problem/* Problem */.A(`There is nothing at ${path}.`, '`record` is a path below the workspace, or an absolute one; download the artifact in a step before.');
    }
    if (stats.isFile())
        return stats.size <= MAX_BYTES ? [place] : [];
    if (!stats.isDirectory())
        return [];
    return (0,external_node_fs_.readdirSync)(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
}

// EXTERNAL MODULE: ./build/src/aws/aliases.js
var aliases = __webpack_require__(1955);
// EXTERNAL MODULE: ./build/src/aws/functions.js
var functions = __webpack_require__(7478);
// EXTERNAL MODULE: ./build/src/rollout/facts.js + 1 modules
var rollout_facts = __webpack_require__(9512);
// EXTERNAL MODULE: ./build/src/rollout/fleet.js
var fleet = __webpack_require__(5987);
// EXTERNAL MODULE: ./build/src/rollout/fit.js
var fit = __webpack_require__(3148);
// EXTERNAL MODULE: ./build/src/rollout/layer-list.js
var layer_list = __webpack_require__(2767);
// EXTERNAL MODULE: ./build/src/rollout/move-alias.js
var move_alias = __webpack_require__(1835);
// EXTERNAL MODULE: ./build/src/rollout/undo.js
var undo = __webpack_require__(2449);
;// CONCATENATED MODULE: ./build/src/rollout/plan-undo.js





/**
 * Makes the plan of going back to what a record says was there. Whatever somebody changed since is skipped with the
 * reason, and so is what cannot be put back because a layer was deleted. A right that is missing stops all of it.
 */
function planUndo({ candidates, lost, layers, waves }) {
    const planned = [];
    const skipped = [...lost];
    const denied = new Map([...layers.values()].flatMap(({ problem }) => (problem ? [[problem.what, problem]] : [])));
    for (const candidate of candidates) {
        const verdict = judge(candidate, layers);
        if ('goal' in verdict)
            planned.push(verdict);
        else {
            const { name, arn, layers: current } = candidate.fn;
            skipped.push({ name, region: arn.split(':')[3] ?? '', layers: current, ...verdict });
        }
    }
    return {
        waves: (0,rollout_plan/* wavesOf */.gt)(planned, waves),
        skipped,
        passedOver: [],
        problems: [...denied.values()],
        warnings: [],
    };
}
/** Where undoing would point an alias, if it would move it. */
function aliasToPutBack(recorded, alias) {
    const undone = (0,undo/* undo */.t)(recorded.alias?.writes ?? [], (0,move_alias/* targetOf */.$r)(alias), move_alias/* sameTarget */.cS);
    return undone.kind === 'put back' ? undone.to.version : undefined;
}
/** The layers that undoing would give functions, which have to exist for it. */
function layersToPutBack(candidates) {
    const lists = candidates.map(({ recorded, fn }) => {
        const undone = (0,undo/* undo */.t)(recorded.layers, fn.layers, layer_list/* sameLayers */.Zk);
        return undone.kind === 'put back' ? undone.to : [];
    });
    return [...new Set(lists.flat())];
}
function judge({ recorded, fn, alias }, facts) {
    const layers = (0,undo/* undo */.t)(recorded.layers, fn.layers, layer_list/* sameLayers */.Zk);
    if (layers.kind === 'changed by somebody else')
        return { reason: `Somebody changed the layers of ${fn.name} after the rollout.` };
    const back = layers.kind === 'put back' ? layers.to : [];
    const gone = back.find((arn) => facts.get(arn)?.exists === false);
    if (gone)
        return { reason: `${fn.name} had ${gone}, which was deleted since.` };
    if ((0,fit/* isUnusable */.Im)(fn))
        return { reason: `${fn.name} is in state ${fn.state} and cannot be updated.` };
    const planned = { fn, goal: { kind: 'undo', recorded } };
    if (!recorded.alias)
        return { ...planned, done: layers.kind === 'nothing to do' };
    const { name, writes } = recorded.alias;
    if (!alias)
        return { reason: `The alias "${name}" of ${fn.name} was deleted after the rollout.` };
    const moved = (0,undo/* undo */.t)(writes, (0,move_alias/* targetOf */.$r)(alias), move_alias/* sameTarget */.cS);
    if (moved.kind === 'changed by somebody else')
        return { reason: `Somebody moved the alias "${name}" of ${fn.name} after the rollout.` };
    const done = layers.kind === 'nothing to do' && moved.kind === 'nothing to do';
    return { ...planned, alias: { name, read: alias }, done };
}

// EXTERNAL MODULE: ./build/src/rollout/side-by-side.js
var side_by_side = __webpack_require__(6210);
;// CONCATENATED MODULE: ./build/src/rollback/from-record.js








const READS_AT_ONCE = 30;
/**
 * Plans going back to what a record says was there, from what is there now.
 * @throws Problem when the record is of another region, or an alarm rings
 */
async function planFromRecord(aws, record, { alarms, waves }) {
    if (record.region !== aws.region) {
        throw new problem/* Problem */.A(`The record is of a rollout in ${record.region}, and this step works in ${aws.region}.`, `Run it with \`AWS_REGION: ${record.region}\`.`);
    }
    await (0,gates/* refuseAlarms */.LI)(aws, alarms);
    const read = await (0,side_by_side/* sideBySide */.Q)(record.functions, READS_AT_ONCE, (one) => readOne(aws, one));
    const candidates = read.flatMap((one) => ('reason' in one ? [] : [one]));
    const lost = read.flatMap((one) => ('reason' in one ? [one] : []));
    const arns = layersToPutBack(candidates);
    const facts = await (0,side_by_side/* sideBySide */.Q)(arns, READS_AT_ONCE, async (arn) => [arn, await (0,rollout_facts/* factsOf */.x)(aws, arn)]);
    return planUndo({ candidates, lost, layers: new Map(facts), waves });
}
/** @throws Problem when something cannot be read for another reason than that it is gone */
async function readOne(aws, recorded) {
    const { function: arn } = recorded;
    const lost = { name: arn.slice(arn.lastIndexOf(':') + 1), region: aws.region, layers: [] };
    const fn = await ifThere((0,functions/* readFunction */.v5)(aws, arn));
    if (!fn)
        return { ...lost, reason: 'It was deleted after the rollout.' };
    const alias = recorded.alias && (await (0,aliases/* readAlias */.J)(aws, arn, recorded.alias.name));
    const version = alias && aliasToPutBack(recorded, alias);
    if (version === undefined || version === '$LATEST' || (await ifThere((0,functions/* readFunction */.v5)(aws, arn, version))))
        return { recorded, fn, alias };
    const reason = `Its alias "${alias?.name}" pointed at version ${version}, which was deleted since.`;
    return { ...lost, layers: fn.layers, reason };
}
async function ifThere(read) {
    try {
        return await read;
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A && (0,fleet/* isGone */.S)(error))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/aws/layers.js
var aws_layers = __webpack_require__(6993);
;// CONCATENATED MODULE: ./build/src/rollback/to-version.js






/**
 * Plans giving functions an older version of a layer: a certain one, or the newest there is before the one that each
 * has. Functions without the layer are left alone.
 * @throws Problem when there is no such version, or as a rollout's preparation does
 */
async function planToVersion(aws, inputs, { to, layerName }) {
    const layer = (0,aws_arn/* parseLayerVersionArn */.i)(to);
    if (layer)
        refuseOtherRegion(layer, aws.region);
    const versions = layer ? [] : await (0,aws_layers/* listVersions */.yO)(aws, layerName, 'all');
    if (!layer && versions.length === 0)
        throw noVersions(layerName, aws.region);
    const layerArnFor = (functionArn) => layer?.layerArn ?? (0,layer_list/* layerArnBeside */.Fv)(functionArn, layerName);
    const versionFor = (fn) => (layer ? to : previousOf(fn, layerArnFor(fn.arn), versions));
    const settings = { ...inputs, attach: 'never' };
    const undeclared = { runtimes: [], architectures: [], unzippedSize: undefined };
    const targetOf = (fn) => {
        const arn = versionFor(fn);
        return arn instanceof problem/* Problem */.A ? arn : { layerArn: layerArnFor(fn.arn), arn, ...undeclared };
    };
    const prepared = await (0,prepare/* prepare */.i)(aws, { inputs: settings, layerArnFor, targetOf });
    const declared = (fn) => {
        const target = targetOf(fn);
        if (target instanceof problem/* Problem */.A)
            return target;
        return { ...target, ...prepared.fleet.layers.get(target.arn)?.declared };
    };
    return (0,rollout_plan/* makePlan */.Cs)({ ...prepared, settings, targetOf: declared });
}
function refuseOtherRegion({ arn, region }, here) {
    if (region === here)
        return;
    throw new problem/* Problem */.A(`\`to\` is ${arn}, and functions in ${here} take layers of their own region only.`, `Run the step with \`AWS_REGION: ${region}\`.`);
}
function noVersions(layerName, region) {
    return new problem/* Problem */.A(`There is no layer "${layerName}" in ${region}, or it has no version any more.`, 'Check `layer-name`, the region and the account of the credentials.');
}
/** @param versions newest first, at least one */
function previousOf({ name, layers }, layerArn, versions) {
    // Of a function without the layer the plan says so itself, whatever version it would be.
    const current = (0,aws_arn/* parseLayerVersionArn */.i)(layers[(0,layer_list/* indexOfLayer */.LE)(layers, layerArn)] ?? '')?.version ?? Infinity;
    const older = versions.find(({ version }) => version < current);
    if (older)
        return older.arn;
    return new problem/* Problem */.A(`Function "${name}" has version ${current} of the layer, and no older one exists any more.`, 'Give the ARN of another version in `to`, or take the function off `functions`.');
}

;// CONCATENATED MODULE: ./build/src/rollback/go-back.js














/**
 * Looks at everything first, then puts functions back.
 * @throws Problem when not everything could be put back; what was done is in the report
 */
async function goBack(going) {
    const { inputs, report, interruption } = going;
    const planIt = planner(going);
    const aws = await (0,connection.connect)({ ...(inputs.region && { region: inputs.region }), interruption });
    try {
        if (inputs.allowedAccountIds.length > 0) {
            (0,account/* refuseOtherAccounts */.H)(await (0,account/* callerAccount */.X)(aws), inputs.allowedAccountIds);
        }
        const settings = { ...inputs, alarms: await quietAlarms(aws, going) };
        const plan = await log/* log */.Rm.group(`Looking at what is in ${aws.region}`, () => planIt(aws, settings));
        (0,prepare/* refuseAll */.c)(plan.problems);
        if (inputs.dryRun)
            tellPlan(report, plan);
        else
            await putBack(aws, { ...going, inputs: settings }, plan);
        if (inputs.from.kind === 'record')
            refuseLeftAlone(plan);
    }
    finally {
        aws.close();
    }
}
/** A record is read before AWS is asked anything. */
function planner({ inputs: { from }, report }) {
    if (from.kind === 'version') {
        report.layerName = from.layerName;
        return (aws, inputs) => planToVersion(aws, inputs, from);
    }
    const record = findRecord(from.path, process.env['GITHUB_WORKSPACE'] || process.cwd());
    report.layerName = record.layerName;
    return (aws, inputs) => planFromRecord(aws, record, inputs);
}
/** An alarm that rings is often why one goes back: it is told, and stops nothing. */
async function quietAlarms(aws, { inputs, report }) {
    const { quiet, ringing } = await (0,gates/* sortAlarms */.FP)(aws, inputs.alarms);
    for (const name of ringing) {
        const warning = `The alarm "${name}" is in ALARM already, so it does not stop the rollback.`;
        log/* log */.Rm.warning(warning);
        report.warnings.push(warning);
    }
    return quiet;
}
function tellPlan(report, plan) {
    report.functions.push(...(0,rollout_plan/* plannedResults */.v$)(plan));
    report.warnings.push(...plan.warnings);
    report.plan.push(...(0,rollout_plan/* describePlan */.df)(plan));
    for (const step of report.plan)
        log/* log */.Rm.info(step);
    for (const warning of plan.warnings)
        log/* log */.Rm.warning(warning);
}
async function putBack(aws, { inputs, report, folder }, plan) {
    const { from } = inputs;
    const version = from.kind === 'version' && from.to !== 'previous' ? { version: from.to } : {};
    const total = plan.waves.reduce((sum, { functions }) => sum + functions.length, 0);
    await log/* log */.Rm.group(`Putting back ${(0,units/* formatCount */.B4)(total)} function${total === 1 ? '' : 's'}`, () => (0,carry_out/* carryOut */.u)(aws, {
        ...{ plan, settings: inputs, folder, report, progress: rollout_log/* rolloutProgress */.X },
        header: { action: 'rollback', region: aws.region, layerName: report.layerName ?? '', ...version },
        expires: (0,credential_expiration/* credentialExpiration */.v)(),
        warn: log/* log */.Rm.warning,
    }).finally(() => (0,rollout_log/* tellResults */.g)(report.functions)));
}
/** What the record names and cannot be put back is a failure, though all the rest was. */
function refuseLeftAlone({ skipped }) {
    const [first] = skipped;
    if (!first)
        return;
    const others = skipped.length > 1 ? ` So were ${(0,units/* formatCount */.B4)(skipped.length - 1)} more.` : '';
    throw new problem/* Problem */.A(`${first.name} was left as it is: ${first.reason}${others}`, 'The report says why for each; put them right by hand, the record has what they had.');
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
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'publish-layer-'));
        const inputs = readRollbackInputs();
        report.dryRun = inputs.dryRun;
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
