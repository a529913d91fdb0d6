export const id = 372;
export const ids = [372];
export const modules = {

/***/ 5865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UM: () => (/* binding */ currentEvent),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ve: () => (/* binding */ isSameRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** The event that started the run. One that cannot be read is as good as one that says nothing. */
function currentEvent() {
    return { name: process.env['GITHUB_EVENT_NAME'] ?? '', payload: currentPayload() };
}
function currentPayload() {
    try {
        const path = process.env['GITHUB_EVENT_PATH'] ?? '';
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) ?? {};
    }
    catch {
        return {};
    }
}
/** Whether two are one repository, by their numbers, or by their names where one has none; two unknown ones are not. */
function isSameRepository(a, b) {
    if (typeof a?.id === 'number' && typeof b?.id === 'number')
        return a.id === b.id;
    return nameOf(a) !== '' && nameOf(a).toLowerCase() === nameOf(b).toLowerCase();
}
/** `owner/name`; '' where the event does not say. */
function nameOf(repository) {
    const name = repository?.full_name;
    return typeof name === 'string' ? name : '';
}


/***/ }),

/***/ 7644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ refuseForks)
/* harmony export */ });
/* unused harmony export refusalOf */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5865);


/**
 * Refuses to write to AWS in a run that somebody has started who may not write to the repository. A dry run may.
 * @throws Problem naming the event, the fork, and what to do instead
 */
function refuseForks(action, { dryRun }) {
    const refusal = dryRun ? undefined : refusalOf((0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .currentEvent */ .UM)(), action);
    if (refusal)
        throw refusal;
}
/**
 * Why a run must not write to AWS; undefined where it may. A run about a pull request whose head is in another
 * repository must not, whatever the event, nor one that follows such a run; and where one of these events does not say
 * whose it is, nobody can know, so it must not either.
 *
 * Source: GitHub Security Lab, "Keeping your GitHub Actions and workflows secure: Preventing pwn requests";
 * actions/checkout v7, unsafe-pr-checkout-helper.ts, which refuses to check out a fork's code for `pull_request_target`
 * and `workflow_run`. It looks at what is checked out, and this at whether anything is written, as a layer may also come
 * from an artifact, from a cache, or by `git fetch`.
 */
function refusalOf({ name, payload }, action) {
    const { outsider, base } = originOf(name, payload);
    if ((0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameRepository */ .ve)(outsider, base) || !isAboutOthers(name, payload))
        return undefined;
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`This run was started by \`${name}\` for ${pullRequestOf(outsider)}: ${dangerOf(name)}. Nothing is written to AWS.`, INSTEAD[action]);
}
/** Events of these names always have somebody behind them; others may be about a pull request. */
function isAboutOthers(name, payload) {
    return /^(?:pull_request|workflow_run)/.test(name) || payload.pull_request !== undefined;
}
function originOf(name, { repository, pull_request: pullRequest, workflow_run: run }) {
    if (name === 'workflow_run')
        return { outsider: run?.head_repository, base: repository };
    return { outsider: pullRequest?.head?.repo, base: pullRequest?.base?.repo };
}
function pullRequestOf(repository) {
    const name = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository);
    return name
        ? `a pull request from the fork ${name}`
        : 'a pull request from a fork that the event does not name';
}
function dangerOf(name) {
    if (name === 'pull_request_target') {
        return "whoever opened it decides what a checkout of it or a build holds, and the job has this repository's secrets and may get its AWS role";
    }
    if (name === 'workflow_run') {
        return "its artifacts and caches were made by whoever opened it, and this job has this repository's secrets and may get its AWS role";
    }
    return 'nobody of this repository has accepted yet what is in it';
}
const LOOK = 'For pull requests there are `uses: org/publish-layer/check@v1` and, here, `dry-run: true`.';
/** What to do instead, for who means it. */
const INSTEAD = {
    publish: `Publish after the merge, in a workflow with \`on: { push: { branches: [main] } }\`. ${LOOK}`,
    promote: `Promote after the merge, in a workflow with \`on: { push: { branches: [main] } }\`. ${LOOK}`,
    rollback: 'Roll back in a workflow with `on: workflow_dispatch`, which only who may write to the repository can start; `dry-run: true` shows the plan here.',
};


/***/ }),

/***/ 8959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readAccountIds)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);


/** The accounts that may be written to; none for any. */
function readAccountIds() {
    const values = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('allowed-account-ids');
    for (const value of values) {
        if (/^\d{12}$/.test(value))
            continue;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`allowed-account-ids\` holds "${value}".`, 'An account id has twelve digits; write it in quotes so that YAML keeps a leading zero.');
    }
    return values;
}


/***/ }),

/***/ 9319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readRolloutInputs),
  n: () => (/* binding */ readRolloutSettings)
});

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/aws/arn.js
var arn = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/src/inputs/read.js
var read = __webpack_require__(5691);
;// CONCATENATED MODULE: ./build/src/inputs/functions.js



/**
 * Reads `functions` and `max-functions`.
 * @param alias the one of those that name none themselves; '' for none
 * @throws Problem naming the input
 */
function readFunctionSelectors(alias) {
    const functions = (0,read/* list */.p_)('functions').map(selector);
    const named = functions.filter((one) => one.kind === 'name');
    refuseLatestBehindAlias(named, alias);
    refuseTwoAliases(named, alias);
    return { functions, maxFunctions: maxFunctions(named) };
}
/** An alias's name, as the API's model has it: digits alone would be a version. */
function isAliasName(text) {
    return /^(?!\d+$)[a-zA-Z0-9-_]{1,128}$/.test(text);
}
function selector(text) {
    if (/^using[-_ ]?layers?$/i.test(text))
        return usingLayer(text);
    if (text.startsWith('tag:'))
        return tag(text);
    if (/[*?[\]]/.test(text))
        return glob(text);
    return functions_name(text);
}
function usingLayer(text) {
    if (text === 'using-layer')
        return { kind: 'using-layer', text };
    throw new problem/* Problem */.A(`\`functions\` holds "${text}".`, 'Write `using-layer` for every function that has a version of the layer; give a function of that name by its ARN.');
}
function tag(text) {
    const [, key = '', value = ''] = /^tag:([^=]+)=(.*)$/s.exec(text) ?? [];
    if (key !== '')
        return { kind: 'tag', text, key, value };
    throw new problem/* Problem */.A(`\`functions\` holds "${text}", a tag without ${text.startsWith('tag:=') ? 'a key' : 'a value'}.`, 'Write `tag:Key=Value`, for instance `functions: tag:team=checkout`; a value cannot hold a comma, which ends the item.');
}
function glob(text) {
    if (/^[a-zA-Z0-9-_*?]+$/.test(text))
        return { kind: 'glob', text, pattern: text };
    throw new problem/* Problem */.A(`\`functions\` holds the pattern "${text}", and a pattern has letters, digits, hyphens, underscores, \`*\` and \`?\` only.`, /[[\]]/.test(text)
        ? 'Write one pattern for each case instead of brackets: `api-a*, api-b*`.'
        : 'It is held against the whole name, without ARN or alias: `functions: api-*`, with `alias` beside it if need be.');
}
function functions_name(text) {
    const parsed = (0,arn/* parseFunctionName */.RJ)(text);
    if (!parsed) {
        throw new problem/* Problem */.A(`\`functions\` holds "${text}", which is no function's name or ARN, no pattern and no tag.`, 'For instance `functions: api, worker`, or `api:live`, `api-*`, `tag:Key=Value`, `using-layer`.');
    }
    const { qualifier } = parsed;
    if (!qualifier || qualifier === '$LATEST')
        return { kind: 'name', text, function: parsed };
    if (isAliasName(qualifier))
        return { kind: 'name', text, function: parsed, alias: qualifier };
    throw new problem/* Problem */.A(`\`functions\` holds "${text}", ${/^\d+$/.test(qualifier) ? 'a version, and a published version never changes' : 'and no alias has a name of that length'}.`, `Name the function, \`functions: ${parsed.name}\`, or one of its aliases, \`${parsed.name}:live\`.`);
}
function refuseLatestBehindAlias(named, alias) {
    const latest = named.find((one) => one.function.qualifier === '$LATEST');
    if (!latest || alias === '')
        return;
    throw new problem/* Problem */.A(`\`functions\` holds "${latest.text}", but \`alias\` is "${alias}".`, `Write \`${latest.function.name}\` to have its alias moved, or update it in a step without \`alias\`.`);
}
/** A function is published once and moved once; its canary and its record are of one alias. */
function refuseTwoAliases(named, alias) {
    const first = new Map();
    for (const one of named) {
        const other = first.get(one.function.name) ?? one;
        first.set(one.function.name, other);
        if ((one.alias ?? alias) === (other.alias ?? alias))
            continue;
        throw new problem/* Problem */.A(`\`functions\` holds "${other.text}" and "${one.text}": one function, but not one alias.`, 'Keep one of the two; the other alias takes a step of its own.');
    }
}
/** Patterns, tags and `using-layer` are counted when it is known what they find. */
function maxFunctions(named) {
    const most = (0,read/* wholeNumber */.rD)('max-functions', 50);
    const count = new Set(named.map((one) => one.function.name)).size;
    if (count <= most)
        return most;
    throw new problem/* Problem */.A(`\`functions\` lists ${count} functions, more than \`max-functions\` (${most}).`, `If that is meant, set \`max-functions: ${count}\`.`);
}

;// CONCATENATED MODULE: ./build/src/inputs/rollout.js



/**
 * Reads the inputs of a rollout.
 * @throws Problem naming the input
 */
function readRolloutInputs() {
    const inputs = { ...readRolloutSettings(['restore', 'stop']), attach: attach() };
    if (inputs.functions.length === 0)
        refuseWithoutFunctions();
    return inputs;
}
/**
 * Reads what a rollback has as well.
 * @param onFailure the choices, the default first
 * @throws Problem naming the input
 */
function readRolloutSettings(onFailure) {
    const alias = aliasName();
    const chosen = readFunctionSelectors(alias);
    const shift = { ...canary(), ...codeDeploy() };
    refuseShiftWithoutAlias(chosen.functions, alias);
    return {
        ...chosen,
        ...(alias && { alias }),
        waves: waves(),
        ...shift,
        alarms: (0,read/* list */.p_)('alarms'),
        ...smokeTest(),
        onFailure: (0,read/* choice */.Yq)('on-failure', onFailure),
    };
}
function attach() {
    return (0,read/* choice */.Yq)('attach', ['named', 'always', 'never']);
}
function aliasName() {
    const alias = (0,read/* text */.Qq)('alias');
    if (alias === '' || isAliasName(alias))
        return alias;
    throw new problem/* Problem */.A(`\`alias\` is "${alias}", which no alias can be called.`, 'Letters, digits, hyphens and underscores, at most 128 and not digits alone, for instance `alias: live`.');
}
/** Cumulative: `1, 10%, 100%` is one function, then a tenth of them, then all. */
function waves() {
    const items = (0,read/* list */.p_)('waves');
    const shares = items.map(share);
    const last = shares.at(-1) ?? { kind: 'percent', percent: 100 };
    if (shares.length === 0)
        return [last];
    refuseFalling(shares, items);
    if (last.kind === 'percent' && last.percent === 100)
        return shares;
    throw new problem/* Problem */.A(`\`waves\` ends with "${items.at(-1)}", so the rest of the functions would not get the layer.`, `Each wave says how many have it after it, so the last is all: \`waves: ${items.join(', ')}, 100%\`.`);
}
function share(item) {
    const [, digits = '', percent] = /^([1-9]\d{0,5})(%?)$/.exec(item) ?? [];
    const amount = Number(digits);
    if (percent === '' && amount > 0)
        return { kind: 'count', count: amount };
    if (percent && amount <= 100)
        return { kind: 'percent', percent: amount };
    throw new problem/* Problem */.A(`\`waves\` holds "${item}", which is neither a number of functions nor a percentage.`, 'Whole numbers from 1 on, or from 1% to 100%, for instance `waves: 1, 10%, 100%`.');
}
/** A number and a percentage can only be compared when the functions are counted; the rollout takes the larger. */
function refuseFalling(shares, items) {
    const most = { count: 0, percent: 0 };
    for (const [index, one] of shares.entries()) {
        const amount = one.kind === 'count' ? one.count : one.percent;
        if (amount <= most[one.kind] || most.percent === 100) {
            throw new problem/* Problem */.A(`\`waves\` holds "${items[index]}" after "${items[index - 1]}", so that wave would take no function.`, 'Each wave says how many have the layer after it, so they rise: `waves: 1, 10%, 100%`.');
        }
        most[one.kind] = amount;
    }
}
function canary() {
    const given = (0,read/* text */.Qq)('canary-percent');
    if (given === '') {
        refuseOfCanary('canary-minutes');
        refuseOfCanary('max-error-percent');
        return {};
    }
    if (!/^[1-9]\d?$/.test(given)) {
        throw new problem/* Problem */.A(`\`canary-percent\` is "${given}", which is not a whole number from 1 to 99.`, 'For instance `canary-percent: 10`, without a percent sign.');
    }
    const minutes = (0,read/* wholeNumber */.rD)('canary-minutes', 10);
    return { canary: { percent: Number(given), minutes, maxErrorPercent: maxErrorPercent() } };
}
function refuseOfCanary(name) {
    if ((0,read/* text */.Qq)(name) === '')
        return;
    throw new problem/* Problem */.A(`\`${name}\` has no effect without \`canary-percent\`, which is not given.`, `Add \`canary-percent: 10\` to shift a tenth of the traffic first, or take \`${name}\` out.`);
}
function maxErrorPercent() {
    const given = (0,read/* text */.Qq)('max-error-percent') || '1';
    if (/^\d{1,3}(\.\d{1,6})?$/.test(given) && Number(given) <= 100)
        return Number(given);
    throw new problem/* Problem */.A(`\`max-error-percent\` is "${given}", which is not a number from 0 to 100.`, 'For instance `max-error-percent: 0.5`, without a percent sign.');
}
function codeDeploy() {
    const application = (0,read/* text */.Qq)('codedeploy-application');
    const deploymentGroup = (0,read/* text */.Qq)('codedeploy-deployment-group');
    if (!application && !deploymentGroup)
        return {};
    if (!application)
        throw halfOfCodeDeploy('codedeploy-deployment-group', 'codedeploy-application');
    if (!deploymentGroup)
        throw halfOfCodeDeploy('codedeploy-application', 'codedeploy-deployment-group');
    if ((0,read/* text */.Qq)('canary-percent')) {
        throw new problem/* Problem */.A('`canary-percent` and `codedeploy-application` are both given, and one of them shifts the traffic.', "Take one out; CodeDeploy shifts as the deployment group's configuration says.");
    }
    return { codeDeploy: { application, deploymentGroup } };
}
function halfOfCodeDeploy(given, missing) {
    return new problem/* Problem */.A(`\`${given}\` is given without \`${missing}\`.`, `Add \`${missing}\`; a deployment needs both.`);
}
/** Traffic is shared between the versions of an alias; `$LATEST` has nothing to share. */
function refuseShiftWithoutAlias(functions, alias) {
    const name = ['canary-percent', 'codedeploy-application'].find((one) => (0,read/* text */.Qq)(one));
    if (!name || alias || functions.length === 0)
        return;
    const without = functions.find((one) => one.kind !== 'name' || !one.alias);
    if (!without)
        return;
    throw new problem/* Problem */.A(`\`${name}\` is given, but "${without.text}" of \`functions\` has no alias whose traffic could be shifted.`, `Add \`alias: live\`, or name the function with its alias, \`api:live\`, or take \`${name}\` out.`);
}
/** The event itself: a path would read a file that the pull request may have made. */
function smokeTest() {
    const event = (0,read/* text */.Qq)('smoke-test');
    if (event === '')
        return {};
    try {
        JSON.parse(event);
        return { smokeTest: event };
    }
    catch {
        throw new problem/* Problem */.A('`smoke-test` is not JSON.', 'Give the event itself, in quotes for YAML: `smoke-test: \'{"ping": true}\'`; a path to a file is not read.');
    }
}
/** Settings that a rollout would need functions for: likelier that their list came out empty than that they are meant. */
function refuseWithoutFunctions() {
    const names = ['alias', 'canary-percent', 'alarms', 'smoke-test', 'codedeploy-application'];
    const name = (0,read/* list */.p_)('waves').some((item) => item !== '100%') ? 'waves' : names.find((one) => (0,read/* text */.Qq)(one));
    if (!name)
        return;
    throw new problem/* Problem */.A(`\`${name}\` has no effect without \`functions\`, which is empty.`, `Say which functions get the layer, for instance \`functions: using-layer\`, or take \`${name}\` out.`);
}


/***/ }),

/***/ 9230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ listenForInterruption)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6762);


/** Milliseconds that work may take to come to an end by itself. */
const GRACE = 3500;
/**
 * Listens for the signals by which a job is cancelled, until the process ends.
 * Source: "Workflow cancellation reference": SIGINT, SIGTERM after 7.5 s, the end 2.5 s later.
 */
function listenForInterruption() {
    const controller = new AbortController();
    const { signal } = controller;
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => controller.abort());
    const overdue = new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
            void (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(GRACE, undefined, { ref: false }).then(() => reject(cancelled()));
        });
    });
    overdue.catch(() => undefined);
    return {
        signal,
        within: (work) => Promise.race([work, overdue]),
        end: () => {
            if (signal.aborted)
                process.exit();
        },
    };
}
function cancelled() {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('The job was cancelled.', 'Run the job again; what is done already is found and kept.');
}


/***/ }),

/***/ 5327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ functionsOutput)
/* harmony export */ });
/* harmony import */ var _output_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6528);

/** UTF-16 code units of the output `functions`: 800 kB of what GitHub takes. */
const MAX_FUNCTIONS_LENGTH = 400_000;
/** The output `functions`: as many as fit, as JSON. */
function functionsOutput(functions) {
    return (0,_output_list_js__WEBPACK_IMPORTED_MODULE_0__/* .outputList */ .C)(functions.map(asOutput), MAX_FUNCTIONS_LENGTH);
}
function asOutput({ function: name, region, status, before, after, alias }) {
    return { function: name, region, status, before, after, ...(alias && { alias }) };
}


/***/ }),

/***/ 8694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ messages),
/* harmony export */   i: () => (/* binding */ planList)
/* harmony export */ });
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5340);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2958);


/** What a list may take of a summary. */
const ROWS = { items: 200, bytes: 150_000 };
const BOXES = { items: 20, bytes: 150_000 };
/** Steps of a plan that are shown before the rest of them is folded. */
const UNFOLDED = 30;
/** Problems and warnings as alerts of GitHub. */
function messages({ problems, warnings }) {
    return [
        ...boxes('CAUTION', 'problems', problems.map(({ what, fix }) => [what, fix])),
        ...boxes('WARNING', 'warnings', warnings.map((warning) => [warning])),
    ];
}
function boxes(kind, what, items) {
    const [shown, more] = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(items, BOXES, (sentences) => (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .alert */ .xE)(kind, sentences.map(_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)));
    return [...shown, ...(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .moreIn */ .xz)('report', more, what)];
}
/** The steps of a plan as a list, the end of a long one folded. */
function planList(plan) {
    const [steps, more] = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(plan, ROWS, (step) => `- ${(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(step)}`);
    const rest = steps.slice(UNFOLDED);
    return [
        steps.slice(0, UNFOLDED).join('\n'),
        ...(rest.length > 0 ? [(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(`${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rest.length)} more steps`, [rest.join('\n')])] : []),
        ...(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .moreIn */ .xz)('report', more, 'steps'),
    ];
}


/***/ }),

/***/ 6745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   fg: () => (/* binding */ endingWords),
/* harmony export */   kr: () => (/* binding */ plannedFor),
/* harmony export */   oI: () => (/* binding */ changedOf),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5340);

/** Tells from waves and functions how a rollout ended. */
function endingOf({ functions, rollout }) {
    if (!rollout)
        return 'not started';
    const { waves } = rollout;
    const has = (...states) => waves.some(({ status }) => states.includes(status));
    const wentBack = waves.some(({ steps }) => steps.some(({ name }) => name === 'restore'));
    if (has('interrupted', 'running'))
        return 'interrupted';
    if (has('restored') || wentBack)
        return 'restored';
    if (has('failed') || functions.some(({ status }) => status === 'failed'))
        return 'stopped';
    return has('done') ? 'done' : 'not started';
}
/** How many functions are not as they were before, of how many, e.g. `90 of 100 functions`. */
function changedOf(functions) {
    return ofAll(functions.filter(isChanged).length, functions.length);
}
/** How a failing rollout ended, e.g. `failed, 44 of 45 functions restored`. */
function endingWords(rolledOut) {
    const { functions } = rolledOut;
    const changed = functions.filter(isChanged).length;
    switch (endingOf(rolledOut)) {
        case 'interrupted':
            return `interrupted at ${changedOf(functions)}`;
        case 'stopped':
            return changed > 0 ? `stopped at ${changedOf(functions)}` : 'failed before any function was changed';
        case 'restored': {
            const restored = functions.filter((one) => one.status === 'restored' && !isChanged(one)).length;
            return `failed, ${ofAll(restored, restored + changed)} restored`;
        }
        default:
            return `reached ${changedOf(functions)}, then something else failed`;
    }
}
/** How much a plan takes, e.g. ` for 100 functions in 3 waves`; '' where it takes none. */
function plannedFor({ rollout }) {
    const waves = rollout?.waves ?? [];
    const [functions] = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(waves.reduce((sum, wave) => sum + wave.functions, 0), 'function');
    const [inWaves] = waves.length > 1 ? (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(waves.length, 'wave') : [];
    return `${functions ? ` for ${functions}` : ''}${inWaves ? ` in ${inWaves}` : ''}`;
}
function ofAll(some, all) {
    const [total = '0 functions'] = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(all, 'function');
    return some === all ? total : `${some} of ${total}`;
}
/** Tells whether a function is not as it was before, or its alias. */
function isChanged({ before, after, alias }) {
    return !sameList(before, after) || (alias !== undefined && !sameTarget(alias.before, alias.after));
}
function sameList(a, b) {
    return a.length === b.length && a.every((item, index) => item === b[index]);
}
function sameTarget(a, b) {
    const versions = Object.keys({ ...a.weights, ...b.weights });
    return a.version === b.version && versions.every((version) => a.weights[version] === b.weights[version]);
}


/***/ }),

/***/ 8235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ leftOpen),
  k: () => (/* binding */ rolloutSections)
});

// EXTERNAL MODULE: ./build/src/units.js
var units = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/report/sanitise.js + 1 modules
var sanitise = __webpack_require__(7600);
;// CONCATENATED MODULE: ./build/src/report/function-tables.js



const ROWS = { items: 200, bytes: 150_000 };
/** Functions of one state that are shown before they are folded; those with a problem are always shown. */
const UNFOLDED = 20;
const STATUS_ORDER = ['failed', 'skipped', 'restored', 'updated', 'unchanged'];
const ICONS = {
    failed: '❌',
    skipped: '⏭️',
    restored: '↩️',
    updated: '✅',
    unchanged: '➖',
};
/** How many functions are in which state, e.g. `✅ 90 updated · ➖ 10 unchanged`; '' where all are in the same. */
function stateCounts(functions) {
    const counts = STATUS_ORDER.flatMap((status) => {
        const count = countOf(functions, status);
        return count > 0 ? [`${ICONS[status]} ${(0,units/* formatCount */.B4)(count)} ${status}`] : [];
    });
    return counts.length > 1 ? counts.join(' · ') : '';
}
function countOf(functions, status) {
    return functions.filter((result) => result.status === status).length;
}
/**
 * What became of each function, the failing ones first; a state that many functions are in is folded. Those of which
 * there is something to say have a table of their own, since their sentences leave little room for the rest.
 * @param layerName this layer; undefined where they had different ones, which are then told by name
 */
function functionTables(functions, layerName) {
    const columns = columnsOf(layerName, functions.some(({ wave = 1 }) => wave > 1));
    const sorted = functions.toSorted((a, b) => rank(a) - rank(b));
    const [rows, more] = (0,markdown_parts/* firstOf */.Ku)(sorted, ROWS, (result) => (0,markdown_parts/* row */.nM)(columns.map(([, cell]) => cell(result))));
    const shown = sorted.slice(0, rows.length);
    const groups = STATUS_ORDER.map((status) => ({
        status,
        results: shown.filter((result) => result.status === status && !hasFailed(result)),
    }));
    const few = groups.filter(({ results }) => results.length <= UNFOLDED);
    const many = groups.filter(({ results }) => results.length > UNFOLDED);
    const visible = [...shown.filter(hasFailed), ...few.flatMap(({ results }) => results)];
    const isNoted = (result) => noteOf(result) !== '';
    return [
        (0,markdown_parts/* tableOf */.c_)(visible.filter(isNoted), columns),
        (0,markdown_parts/* tableOf */.c_)(visible.filter((result) => !isNoted(result)), columns),
        ...many.map(({ status, results }) => (0,markdown_parts/* folded */.TM)(`${(0,units/* formatCount */.B4)(countOf(functions, status))} functions ${status}`, [(0,markdown_parts/* tableOf */.c_)(results, columns)])),
        ...(0,markdown_parts/* moreIn */.xz)('report', more, 'functions'),
    ];
}
/** One that failed has a problem also where it was put back afterwards. */
function hasFailed({ status, problem }) {
    return status === 'failed' || problem !== undefined;
}
function rank(result) {
    return hasFailed(result) ? -1 : STATUS_ORDER.indexOf(result.status);
}
/** Heads as wide as what is below them, which a narrow table would break otherwise. */
const STATE = (0,markdown_parts/* inOneLine */.UX)(`${' '.repeat(6)}State${' '.repeat(6)}`);
const THIS_LAYER = (0,markdown_parts/* inOneLine */.UX)('This layer');
function columnsOf(layerName, inWaves) {
    return [
        [STATE, ({ status }) => `${ICONS[status]} ${status}`],
        ['Function', (result) => (0,sanitise/* code */.aY)(result.function)],
        ['Wave', ({ wave }) => (inWaves ? String(wave ?? '') : '')],
        layerName === undefined
            ? ['Layers', allMoves]
            : [THIS_LAYER, ({ before, after }) => move(before, after, layerName)],
        ['Alias', aliasMove],
        ['Note', noteOf],
        ['Other layers', (result) => (layerName === undefined ? '' : `${othersKept(result, layerName)} kept`)],
    ];
}
/** How a layer's version moved on a function, e.g. `3 → 4`. */
function move(before, after, layerName) {
    // Layers of other accounts may have the same name: the one that moved is ours.
    const [left] = versionsOf(without(before, after), layerName);
    const [come] = versionsOf(without(after, before), layerName);
    if (left === undefined && come === undefined)
        return versionsOf(after, layerName)[0] ?? 'none';
    return `${left ?? 'none'} → ${come ?? 'none'}`;
}
/** The same for every layer that moved, with its name. */
function allMoves({ before, after }) {
    const moved = [...without(before, after), ...without(after, before)];
    const names = new Set(moved.map((arn) => arn.split(':').at(-2) ?? ''));
    return [...names].map((name) => `${(0,sanitise/* code */.aY)(name)} ${(0,markdown_parts/* inOneLine */.UX)(move(before, after, name))}`).join('<br>');
}
function without(layers, others) {
    return layers.filter((arn) => !others.includes(arn));
}
function versionsOf(layers, layerName) {
    return layers.flatMap((arn) => {
        const [name, version] = arn.split(':').slice(-2);
        return name === layerName && version ? [number(version)] : [];
    });
}
function othersKept({ before, after }, layerName) {
    const kept = after.filter((arn) => before.includes(arn));
    const isMoved = without(after, before).some((arn) => versionsOf([arn], layerName).length > 0);
    return kept.length - (isMoved ? 0 : Math.min(1, versionsOf(kept, layerName).length));
}
/** What to do about a problem is told with the problems. */
function noteOf({ problem, note = '' }) {
    return (0,markdown_parts/* prose */.CS)(problem?.what ?? note);
}
/** Where an alias went, e.g. `live: 7 → 8`, or how it shares its traffic. */
function aliasMove({ alias }) {
    if (!alias)
        return '';
    const [from, to] = [targetText(alias.before), targetText(alias.after)];
    const begun = alias.after.version === alias.before.version && Object.keys(alias.before.weights).length === 0;
    return (0,markdown_parts/* inOneLine */.UX)(`${(0,sanitise/* markdown */.wD)(alias.name)}: ${begun || from === to ? to : `${from} → ${to}`}`);
}
/** A version, or each with its share of the traffic: the version gets what the weights leave. */
function targetText({ version, weights }) {
    const shares = Object.entries(weights);
    if (shares.length === 0)
        return number(version);
    const rest = 1 - shares.reduce((sum, [, share]) => sum + share, 0);
    return [[version, rest], ...shares]
        .map(([name, share]) => `${number(name)} ${Number((share * 100).toFixed(2))} %`)
        .join(', ');
}
/** A version, which is a number but for `$LATEST`. */
function number(version) {
    return /^\d+$/.test(version) ? version : (0,sanitise/* markdown */.wD)(version);
}

// EXTERNAL MODULE: ./build/src/report/rollout-ending.js
var rollout_ending = __webpack_require__(6745);
;// CONCATENATED MODULE: ./build/src/report/wave-table.js



const wave_table_ROWS = { items: 50, bytes: 50_000 };
/** Waves that are shown before those that went well are folded. */
const wave_table_UNFOLDED = 10;
/** Gates of one wave that are told, the failed ones first. */
const MAX_GATES = 5;
const STATES = {
    waiting: '⏭️ not reached',
    running: '⏸️ interrupted',
    done: '✅ done',
    failed: '❌ failed',
    interrupted: '⏸️ interrupted',
    restored: '↩️ restored',
};
const GATES = {
    'smoke-test': 'Smoke test',
    alarms: 'Alarms',
    canary: 'Canary',
    codedeploy: 'CodeDeploy',
};
/** The waves with what their gates said; nothing where there is one wave without a gate. */
function waveTable(waves) {
    if (waves.length < 2 && waves.every(({ gates }) => gates.length === 0))
        return [];
    const isStarted = waves.some(({ status }) => status !== 'waiting');
    const columns = isStarted ? [...PLANNED, ...DONE] : PLANNED;
    const byNeed = [...waves.filter(isBroken), ...waves.filter((wave) => !isBroken(wave))];
    const [rows, more] = (0,markdown_parts/* firstOf */.Ku)(byNeed, wave_table_ROWS, (wave) => (0,markdown_parts/* row */.nM)(columns.map(([, cell]) => cell(wave))));
    const shown = byNeed.slice(0, rows.length).sort((a, b) => a.number - b.number);
    const isFolded = (wave) => waves.length > wave_table_UNFOLDED && !isBroken(wave);
    const rest = shown.filter(isFolded);
    return [
        (0,markdown_parts/* tableOf */.c_)(shown.filter((wave) => !isFolded(wave)), columns),
        ...(rest.length > 0 ? [(0,markdown_parts/* folded */.TM)(`${rest.length} waves`, [(0,markdown_parts/* tableOf */.c_)(rest, columns)])] : []),
        ...(0,markdown_parts/* moreIn */.xz)('report', more, 'waves'),
    ];
}
function isBroken({ status }) {
    return ['failed', 'interrupted', 'running'].includes(status);
}
const PLANNED = [
    ['Wave', ({ number }) => String(number)],
    ['Up to', ({ share }) => (0,sanitise/* markdown */.wD)(share)],
    ['Functions', ({ functions }) => (0,units/* formatCount */.B4)(functions)],
];
const DONE = [
    ['State', ({ status }) => (0,markdown_parts/* inOneLine */.UX)(STATES[status])],
    ['Took', ({ steps }) => (0,markdown_parts/* inOneLine */.UX)(timeOf(steps.filter(({ name }) => name !== 'restore')))],
    ['Gates', ({ gates }) => gatesOf(gates)],
];
/** From the start of the first step to the end of the last. */
function timeOf(steps) {
    const from = Math.min(...steps.map(({ startedAt }) => Date.parse(startedAt)));
    const to = Math.max(...steps.map(({ finishedAt }) => Date.parse(finishedAt)));
    return Number.isFinite(to - from) ? (0,units/* formatDuration */.a3)(to - from) : '';
}
function gatesOf(gates) {
    const sorted = gates.toSorted((a, b) => Number(a.passed) - Number(b.passed));
    return [
        ...sorted.slice(0, MAX_GATES).map(gateText),
        ...(0,markdown_parts/* moreIn */.xz)('report', gates.length - MAX_GATES, 'gates'),
    ].join('<br>');
}
function gateText({ gate, passed, text }) {
    return `${passed ? '✅' : '❌'} ${GATES[gate]}: ${(0,markdown_parts/* sentence */.em)(text)}`;
}

;// CONCATENATED MODULE: ./build/src/report/wave-timeline.js

/** Waves whose steps are shown one by one; of more waves each has one bar. */
const DETAILED = 10;
/** Waves at most; each makes the chart higher. */
const MAX_WAVES = 50;
/** What a bar takes of the whole at least, so that it can be seen. */
const SMALLEST_SHARE = 0.004;
/** Marks of the axis at most. */
const MAX_MARKS = 9;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** Milliseconds between two marks, and how mermaid says it. */
const INTERVALS = [
    ...[1, 2, 5, 10, 15, 30].map((count) => [count * SECOND, `${count}second`]),
    ...[1, 2, 5, 10, 15, 30].map((count) => [count * MINUTE, `${count}minute`]),
    ...[1, 2, 4, 8, 24].map((count) => [count * HOUR, `${count}hour`]),
];
/** Mermaid's kinds of task: waiting is lighter, going back is grey. */
const TAGS = {
    update: '',
    bake: 'active, ',
    promote: '',
    restore: 'done, ',
};
/**
 * The waves in time, as a gantt chart of mermaid; '' where there are not two bars to tell apart.
 * The axis has the time since the start, which is the same in every reader's time zone.
 * @param isBroken the rollout did not get to its end: the step that it got to is marked
 */
function waveTimeline(waves, isBroken) {
    const sections = sectionsOf(waves).filter(({ bars }) => bars.length > 0);
    const bars = sections.flatMap((section) => section.bars);
    if (bars.length < 2)
        return '';
    const start = Math.min(...bars.map(({ from }) => from));
    const length = Math.max(...bars.map(({ to }) => to)) - start;
    const broken = isBroken &&
        bars
            .filter(({ step }) => step !== 'restore')
            .sort((a, b) => a.to - b.to)
            .at(-1);
    const task = (bar) => {
        const lasts = Math.max(bar.to - bar.from, Math.ceil(length * SMALLEST_SHARE), 1);
        const tag = bar === broken ? 'crit, ' : TAGS[bar.step];
        return `    ${bar.label} :${tag}${moment(bar.from - start)}, ${lasts}ms`;
    };
    return [
        '```mermaid',
        'gantt',
        `  title Waves, time since ${new Date(start).toISOString().slice(11, 19)} UTC`,
        '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `  axisFormat ${axisFormat(length)}`,
        `  tickInterval ${interval(length)}`,
        '  todayMarker off',
        ...sections.flatMap((section) => [`  section ${section.name}`, ...section.bars.map(task)]),
        '```',
    ].join('\n');
}
function sectionsOf(waves) {
    const name = (wave) => `Wave ${wave.number}`;
    if (waves.length <= DETAILED) {
        return waves.map((wave) => ({ name: name(wave), bars: wave.steps.flatMap((step) => barOf([step])) }));
    }
    const isBack = (step) => step.name === 'restore';
    return [
        ...waves.slice(0, MAX_WAVES).map((wave) => ({
            name: name(wave),
            bars: barOf(wave.steps.filter((step) => !isBack(step))),
        })),
        { name: 'Restore', bars: barOf(waves.flatMap(({ steps }) => steps.filter(isBack))) },
    ];
}
/** One bar over several steps; none for no step. */
function barOf(steps) {
    const [first] = steps;
    const times = steps.flatMap((step) => [Date.parse(step.startedAt), Date.parse(step.finishedAt)]);
    const known = times.filter((time) => !Number.isNaN(time));
    if (!first || known.length === 0)
        return [];
    const [from, to] = [Math.min(...known), Math.max(...known)];
    const name = steps.length === 1 || first.name === 'restore' ? `${first.name} ` : '';
    return [{ step: first.name, label: `${name}${(0,units/* formatDuration */.a3)(to - from)}`, from, to }];
}
/** A moment as mermaid reads it, in the reader's time zone: no clock is changed on that day. */
function moment(milliseconds) {
    return new Date(Date.UTC(2000, 0, 1) + milliseconds).toISOString().slice(0, 23).replace('T', ' ');
}
function axisFormat(length) {
    if (length < HOUR)
        return '%M:%S';
    return length < 24 * HOUR ? '%H:%M:%S' : 'day %-d, %H:%M';
}
function interval(length) {
    const [, text = '24hour'] = INTERVALS.find(([every]) => length / every <= MAX_MARKS) ?? [];
    return text;
}

;// CONCATENATED MODULE: ./build/src/report/rollout.js






const OPEN = { items: 20, bytes: 30_000 };
const NAMES = { items: 30, bytes: 10_000 };
/** What a rollout leaves as it is and somebody has to look at, as an alert of GitHub. */
function leftOpen({ rollout }) {
    const [shown, more] = (0,markdown_parts/* firstOf */.Ku)(rollout?.leftOpen ?? [], OPEN, markdown_parts/* sentence */.em);
    return shown.length > 0 ? (0,markdown_parts/* alert */.xE)('WARNING', [...shown, ...(0,markdown_parts/* moreIn */.xz)('report', more, 'of these')]) : '';
}
/**
 * The waves, the way back, and the functions, in GitHub's Markdown; a dry run has them in its plan.
 * @param report `layerName` is left out where functions had different layers
 */
function rolloutSections(report) {
    const { functions, rollout, layerName, dryRun } = report;
    const waves = rollout?.waves ?? [];
    return [
        waveTimeline(waves, (0,rollout_ending/* endingOf */.z6)(report) !== 'done'),
        ...waveTable(waves),
        wayBack(report),
        ...(dryRun ? [] : [stateCounts(functions), ...functionTables(functions, layerName || undefined)]),
        ...passedOver(rollout?.passedOver ?? []),
    ];
}
/** The way back is open to see where something went wrong. Interrupted, a write may have been made whose reply never came. */
function wayBack(report) {
    const { functions, rollout } = report;
    const ending = (0,rollout_ending/* endingOf */.z6)(report);
    if (!rollout?.record || (ending !== 'interrupted' && !functions.some(rollout_ending/* isChanged */.Hq)))
        return '';
    const text = [
        'To go back to what was there before this run, give its record to the rollback action. The record is a file on the runner; `actions/upload-artifact` keeps it for later jobs.',
        '',
        '```yaml',
        '- uses: org/publish-layer/rollback@v1',
        '  with:',
        `    record: ${JSON.stringify((0,sanitise/* plain */.pj)(rollout.record))}`,
        '```',
    ];
    return ending === 'done' ? (0,markdown_parts/* folded */.TM)('How to go back', text) : text.join('\n');
}
function passedOver(names) {
    const [count] = (0,markdown_parts/* counted */.hS)(names.length, 'function');
    if (!count)
        return [];
    const [shown, more] = (0,markdown_parts/* firstOf */.Ku)(names, NAMES, sanitise/* code */.aY);
    return [
        (0,markdown_parts/* folded */.TM)(`${count} without a version of this layer`, [
            shown.join(', '),
            ...(0,markdown_parts/* moreIn */.xz)('report', more, 'names').map((line) => `\n${line}`),
        ]),
    ];
}


/***/ })

};
