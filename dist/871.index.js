export const id = 871;
export const ids = [871];
export const modules = {

/***/ 5234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ parameterName)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);

const MAX_LEVELS = 15;
/** Characters of a parameter's ARN, its name among them. */
const MAX_ARN = 1011;
/** The longest that an ARN is before the region. */
const LONGEST_PARTITION = 'aws-us-gov';
/**
 * The name of a Parameter Store parameter.
 * Source: API reference of PutParameter, "Naming Constraints", in the stricter reading where it leaves one.
 * @param template may hold `{layer-name}` and `{region}`
 * @throws Problem where AWS would not take the name
 */
function parameterName(template, { layerName, region }) {
    const name = template.replaceAll('{layer-name}', layerName).replaceAll('{region}', region);
    const fault = faultOf(name, region);
    if (!fault)
        return name;
    const shown = name === template ? `"${name}"` : `"${template}", here "${name}",`;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`ssm-parameter\` is ${shown} which ${fault}.`, 'For instance `ssm-parameter: /layers/{layer-name}`; `{layer-name}` and `{region}` stand for themselves.');
}
/** @returns what is wrong with it, as a clause */
function faultOf(name, region) {
    const odd = /[^a-zA-Z0-9_.\-/]/u.exec(name)?.[0];
    const levels = name.replace(/^\//, '').split('/');
    const arn = `arn:${LONGEST_PARTITION}:ssm:${region}:123456789012:parameter/${levels.join('/')}`;
    if (odd !== undefined)
        return `holds "${odd}"; letters, digits and _ . - / are all it may have`;
    if (!name.startsWith('/') && levels.length > 1)
        return 'has levels and so must start with a slash';
    if (levels.includes(''))
        return 'has a level without a name';
    if (levels.length > MAX_LEVELS)
        return `has ${levels.length} levels; AWS takes ${MAX_LEVELS}`;
    if (/^(aws|ssm)/i.test(levels[0] ?? ''))
        return 'starts with "aws" or "ssm", which AWS keeps to itself';
    if (arn.length > MAX_ARN)
        return `is ${arn.length - MAX_ARN} characters too long; its ARN may have ${MAX_ARN}`;
    return undefined;
}


/***/ }),

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
    prune: 'Prune in a workflow with `on: schedule` or `on: workflow_dispatch`, which only who may write to the repository can start; `dry-run: true` shows the plan here.',
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

/***/ 6829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ readDeliveryInputs)
});

// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/inputs/account-ids.js
var account_ids = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/src/inputs/parameter.js
var inputs_parameter = __webpack_require__(6212);
// EXTERNAL MODULE: ./build/src/inputs/read.js
var read = __webpack_require__(5691);
// EXTERNAL MODULE: ./build/src/inputs/regions.js
var inputs_regions = __webpack_require__(9662);
// EXTERNAL MODULE: ./build/src/inputs/rollout.js
var rollout = __webpack_require__(1222);
// EXTERNAL MODULE: ./build/src/sharing/grantee.js
var grantee = __webpack_require__(9186);
// EXTERNAL MODULE: ./build/src/sharing/refuse-public.js
var refuse_public = __webpack_require__(5048);
;// CONCATENATED MODULE: ./build/src/inputs/sharing.js




/**
 * Reads who is to have the layer version. `share-with: none` stands for nobody: it adds nothing, and takes everything
 * away with `share-exact: true`, which an empty `share-with` does not, as that is also what a variable without a value
 * gives.
 * @throws Problem naming the input
 */
function readSharingInputs() {
    const items = (0,read/* list */.p_)('share-with');
    const exact = (0,read/* boolean */.zM)('share-exact');
    const allowPublic = (0,read/* boolean */.zM)('allow-public');
    refuseOddNobody(items, exact);
    const wanted = items.filter((item) => item !== 'previous' && item !== 'none').map(sharing_grantee);
    (0,refuse_public/* refusePublic */.a)({ wanted, previous: [], allowPublic });
    return { wanted, previous: items.includes('previous'), exact, allowPublic };
}
function refuseOddNobody(items, exact) {
    if (items.includes('none') && items.length > 1) {
        throw new problem/* Problem */.A(`\`share-with\` lists "none" beside others (${items.filter((item) => item !== 'none').join(', ')}).`, 'Take out "none", which stands for nobody, or the others.');
    }
    if (exact && items.length === 0) {
        throw new problem/* Problem */.A('`share-exact: true` with an empty `share-with` would take the layer away from everybody who has it.', 'Add `share-with: none` if that is meant; else list who keeps it in `share-with`, or take out `share-exact`.');
    }
}
function sharing_grantee(item) {
    const parsed = (0,grantee/* parseGrantee */.g3)(item);
    if (parsed)
        return parsed;
    const [why, fix] = meant(item);
    throw new problem/* Problem */.A(`\`share-with\` holds "${item}", ${why}.`, fix);
}
const FORMS = 'Account ids of twelve digits, organisation ids (`o-…`), `public`, or `previous` for those of the version before.';
/** What somebody who wrote this may have meant. */
function meant(item) {
    const digits = item.replaceAll('-', '');
    if (/^\d{1,11}$/.test(item))
        return ofFewDigits(item);
    if (/^\d+$/.test(digits)) {
        if (digits.length === 12)
            return ['which has hyphens in it', `Write \`share-with: '${digits}'\`.`];
        return [`which has ${digits.length} digits`, 'An account id has twelve digits.'];
    }
    if (/^(ou|r)-[a-z0-9-]+$/.test(item) || /:(ou|root)\//.test(item)) {
        return [
            'a part of an organisation, with which AWS Lambda cannot share',
            'Share with the whole organisation (`o-…`), or list the ids of the accounts that are in that part.',
        ];
    }
    if (item === '*' || /^(public|all|everyone|everybody)$/i.test(item)) {
        return [
            'which is not how a public layer is written',
            `Write \`share-with: public\` with \`allow-public: true\` if ${refuse_public/* PUBLIC_MEANS */.h.replace('could', 'may')}.`,
        ];
    }
    return ofArn(item) ?? ['which is nobody a layer can be shared with', FORMS];
}
/** YAML takes the zeros off a number that is not in quotes. Source: YAML 1.2, core schema, `tag:yaml.org,2002:int`. */
function ofFewDigits(item) {
    return [
        `which has ${item.length} ${item.length === 1 ? 'digit' : 'digits'}, and an account id has twelve: YAML takes leading zeros off a number`,
        `Write the id in quotes: \`share-with: '${item.padStart(12, '0')}'\`, if that is the account.`,
    ];
}
function ofArn(item) {
    const root = (0,grantee/* parseGrantee */.g3)(/^arn:[^:]+:iam::(\d{12}):root$/.exec(item)?.[1] ?? '');
    const organization = (0,grantee/* parseGrantee */.g3)(/^arn:[^:]+:organizations::\d{12}:organization\/(.+)$/.exec(item)?.[1] ?? '');
    const named = root ?? organization;
    if (named)
        return ['an ARN', `Give the id alone: \`share-with: '${(0,grantee/* granteeText */.Ut)(named)}'\`.`];
    if (!/^arn:[^:]+:(iam|sts)::\d{12}:/.test(item))
        return undefined;
    return [
        'a user or a role, with which AWS Lambda cannot share',
        `Share with its account: \`share-with: '${item.split(':')[4]}'\`.`,
    ];
}

// EXTERNAL MODULE: ./build/src/inputs/staging.js
var inputs_staging = __webpack_require__(6042);
;// CONCATENATED MODULE: ./build/src/inputs/delivery.js








/**
 * Reads where a layer goes and what becomes of it there, in every action that publishes.
 * @throws Problem naming the input
 */
function readDeliveryInputs(layerName) {
    const regions = (0,inputs_regions/* readRegions */.e)();
    const staging = (0,inputs_staging/* readStagingInputs */.Dg)();
    if (staging)
        (0,inputs_staging/* refuseOneBucket */.VK)(staging, regions);
    const parameter = (0,inputs_parameter/* readParameterInput */.M)(layerName);
    return {
        ...(0,rollout/* readRolloutInputs */.P)(),
        ...versions(),
        ...{ regions, sharing: readSharingInputs() },
        ...(staging && { staging }),
        ...(parameter !== undefined && { parameter }),
        allowedAccountIds: (0,account_ids/* readAccountIds */.q)(),
        dryRun: (0,read/* boolean */.zM)('dry-run'),
    };
}
function versions() {
    const reuse = (0,read/* choice */.Yq)('reuse', ['latest', 'any', 'never']);
    const alignVersions = (0,read/* boolean */.zM)('align-versions');
    if (!alignVersions || reuse === 'latest')
        return { reuse, alignVersions };
    throw new problem/* Problem */.A(`\`align-versions\` and \`reuse: ${reuse}\` are both given, and ${reuse === 'any'
        ? 'an earlier version has another number in each region'
        : 'a run that always publishes moves on from the number that it came to'}.`, 'Keep `reuse: latest`, or take `align-versions` out.');
}


/***/ }),

/***/ 6212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readParameterInput)
/* harmony export */ });
/* harmony import */ var _aws_parameter_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5234);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);


/** For the check only: as long as the longest region's name. */
const ANY_REGION = 'us-isob-northwest-1';
/**
 * The name of the parameter that is told of a new version, with `{region}` left open for parameterName().
 * @returns undefined where consumers are not told
 * @throws Problem where AWS would not take the name in one of the regions
 */
function readParameterInput(layerName) {
    const template = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('ssm-parameter');
    if (!template)
        return undefined;
    (0,_aws_parameter_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parameterName */ .x)(template, { layerName, region: ANY_REGION });
    return template.replaceAll('{layer-name}', layerName);
}


/***/ }),

/***/ 1222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readRolloutInputs),
/* harmony export */   n: () => (/* binding */ readRolloutSettings)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2674);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5691);



/**
 * Reads the inputs of a rollout.
 * @throws Problem naming the input
 */
function readRolloutInputs() {
    const inputs = { ...readRolloutSettings(['restore', 'stop']), attach: attach(), ...watch() };
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
    const chosen = (0,_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .readFunctionSelectors */ .ff)(alias);
    const shift = { ...canary(), ...codeDeploy() };
    refuseShiftWithoutAlias(chosen.functions, alias);
    return {
        ...chosen,
        ...(alias && { alias }),
        waves: waves(),
        ...shift,
        alarms: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('alarms'),
        ...smokeTest(),
        onFailure: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('on-failure', onFailure),
    };
}
function attach() {
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('attach', ['named', 'always', 'never']);
}
/** A job on GitHub's own runners ends after six hours. */
const LONGEST_WATCH = 360;
function watch() {
    if ((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('watch-minutes') === '')
        return {};
    const watchMinutes = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)('watch-minutes', 30);
    if (watchMinutes <= LONGEST_WATCH)
        return { watchMinutes };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`watch-minutes\` is "${watchMinutes}", and no job of GitHub's own runners takes longer than ${LONGEST_WATCH} minutes.`, 'For instance `watch-minutes: 30`; what comes later is for the action `audit`.');
}
function aliasName() {
    const alias = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('alias');
    if (alias === '' || (0,_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .isAliasName */ .mO)(alias))
        return alias;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`alias\` is "${alias}", which no alias can be called.`, 'Letters, digits, hyphens and underscores, at most 128 and not digits alone, for instance `alias: live`.');
}
/** Cumulative: `1, 10%, 100%` is one function, then a tenth of them, then all. */
function waves() {
    const items = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('waves');
    const shares = items.map(share);
    const last = shares.at(-1) ?? { kind: 'percent', percent: 100 };
    if (shares.length === 0)
        return [last];
    refuseFalling(shares, items);
    if (last.kind === 'percent' && last.percent === 100)
        return shares;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`waves\` ends with "${items.at(-1)}", so the rest of the functions would not get the layer.`, `Each wave says how many have it after it, so the last is all: \`waves: ${items.join(', ')}, 100%\`.`);
}
function share(item) {
    const [, digits = '', percent] = /^([1-9]\d{0,5})(%?)$/.exec(item) ?? [];
    const amount = Number(digits);
    if (percent === '' && amount > 0)
        return { kind: 'count', count: amount };
    if (percent && amount <= 100)
        return { kind: 'percent', percent: amount };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`waves\` holds "${item}", which is neither a number of functions nor a percentage.`, 'Whole numbers from 1 on, or from 1% to 100%, for instance `waves: 1, 10%, 100%`.');
}
/** A number and a percentage can only be compared when the functions are counted; the rollout takes the larger. */
function refuseFalling(shares, items) {
    const most = { count: 0, percent: 0 };
    for (const [index, one] of shares.entries()) {
        const amount = one.kind === 'count' ? one.count : one.percent;
        if (amount <= most[one.kind] || most.percent === 100) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`waves\` holds "${items[index]}" after "${items[index - 1]}", so that wave would take no function.`, 'Each wave says how many have the layer after it, so they rise: `waves: 1, 10%, 100%`.');
        }
        most[one.kind] = amount;
    }
}
function canary() {
    const given = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('canary-percent');
    if (given === '') {
        refuseOfCanary('canary-minutes');
        refuseOfCanary('max-error-percent');
        return {};
    }
    if (!/^[1-9]\d?$/.test(given)) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`canary-percent\` is "${given}", which is not a whole number from 1 to 99.`, 'For instance `canary-percent: 10`, without a percent sign.');
    }
    const minutes = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)('canary-minutes', 10);
    return { canary: { percent: Number(given), minutes, maxErrorPercent: maxErrorPercent() } };
}
function refuseOfCanary(name) {
    if ((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(name) === '')
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`${name}\` has no effect without \`canary-percent\`, which is not given.`, `Add \`canary-percent: 10\` to shift a tenth of the traffic first, or take \`${name}\` out.`);
}
function maxErrorPercent() {
    const given = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('max-error-percent') || '1';
    if (/^\d{1,3}(\.\d{1,6})?$/.test(given) && Number(given) <= 100)
        return Number(given);
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`max-error-percent\` is "${given}", which is not a number from 0 to 100.`, 'For instance `max-error-percent: 0.5`, without a percent sign.');
}
function codeDeploy() {
    const application = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('codedeploy-application');
    const deploymentGroup = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('codedeploy-deployment-group');
    if (!application && !deploymentGroup)
        return {};
    if (!application)
        throw halfOfCodeDeploy('codedeploy-deployment-group', 'codedeploy-application');
    if (!deploymentGroup)
        throw halfOfCodeDeploy('codedeploy-application', 'codedeploy-deployment-group');
    if ((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('canary-percent')) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('`canary-percent` and `codedeploy-application` are both given, and one of them shifts the traffic.', "Take one out; CodeDeploy shifts as the deployment group's configuration says.");
    }
    return { codeDeploy: { application, deploymentGroup } };
}
function halfOfCodeDeploy(given, missing) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`${given}\` is given without \`${missing}\`.`, `Add \`${missing}\`; a deployment needs both.`);
}
/** Traffic is shared between the versions of an alias; `$LATEST` has nothing to share. */
function refuseShiftWithoutAlias(functions, alias) {
    const name = ['canary-percent', 'codedeploy-application'].find((one) => (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(one));
    if (!name || alias || functions.length === 0)
        return;
    const without = functions.find((one) => one.kind !== 'name' || !one.alias);
    if (!without)
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`${name}\` is given, but "${without.text}" of \`functions\` has no alias whose traffic could be shifted.`, `Add \`alias: live\`, or name the function with its alias, \`api:live\`, or take \`${name}\` out.`);
}
/** The event itself: a path would read a file that the pull request may have made. */
function smokeTest() {
    const event = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('smoke-test');
    if (event === '')
        return {};
    try {
        JSON.parse(event);
        return { smokeTest: event };
    }
    catch {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('`smoke-test` is not JSON.', 'Give the event itself, in quotes for YAML: `smoke-test: \'{"ping": true}\'`; a path to a file is not read.');
    }
}
/** Settings that a rollout would need functions for: likelier that their list came out empty than that they are meant. */
function refuseWithoutFunctions() {
    const names = [
        ...['alias', 'canary-percent', 'alarms', 'smoke-test', 'codedeploy-application', 'watch-minutes'],
    ];
    const name = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('waves').some((item) => item !== '100%') ? 'waves' : names.find((one) => (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(one));
    if (!name)
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`${name}\` has no effect without \`functions\`, which is empty.`, `Say which functions get the layer, for instance \`functions: using-layer\`, or take \`${name}\` out.`);
}


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ stagingFor),
/* harmony export */   Dg: () => (/* binding */ readStagingInputs),
/* harmony export */   VK: () => (/* binding */ refuseOneBucket)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5691);


const PLACEHOLDER = '{region}';
/** As long as a region's name gets. */
const SAMPLE_REGION = 'ap-southeast-1';
/** Of 1,024 characters of a key the layer's name, the digest and the ending take the rest. */
const PREFIX_CHARACTERS = 800;
/**
 * The inputs of staging through S3; undefined where there is no `s3-bucket`.
 * @throws Problem naming the input
 */
function readStagingInputs() {
    const bucket = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('s3-bucket');
    const mode = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('s3-object-storage-mode', ['copy', 'reference']);
    const kmsKeyId = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('kms-key-id');
    if (!bucket) {
        if (mode === 'reference')
            throw needsBucket('`s3-object-storage-mode: reference` has Lambda read the layer from a bucket');
        if (kmsKeyId)
            throw needsBucket('`kms-key-id` encrypts what is staged in a bucket');
        if ((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('s3-prefix'))
            throw needsBucket('`s3-prefix` is a folder of a bucket');
        return undefined;
    }
    refuseBucketName(bucket);
    if (kmsKeyId)
        refuseKeyId(kmsKeyId);
    return { bucket, prefix: prefix(), ...(kmsKeyId && { kmsKeyId }), mode };
}
function needsBucket(what) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`${what}, and \`s3-bucket\` is missing.`, 'Add it to the step: `with: { s3-bucket: … }`.');
}
/** Puts the region where `{region}` stands. */
function stagingFor(inputs, region) {
    const inRegion = (given) => given.replaceAll(PLACEHOLDER, region);
    const { bucket, prefix: folder, kmsKeyId, mode } = inputs;
    return {
        bucket: inRegion(bucket),
        prefix: inRegion(folder),
        ...(kmsKeyId && { kmsKeyId: inRegion(kmsKeyId) }),
        mode,
    };
}
/**
 * A bucket is in one region, and Lambda takes its copy from a bucket of its own region only; referring across regions
 * would make every region depend on one, at a price for each transfer.
 * @throws Problem where there are several regions, and one bucket for all of them
 */
function refuseOneBucket({ bucket }, regions) {
    if (new Set(regions).size < 2 || bucket.includes(PLACEHOLDER))
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`s3-bucket\` is "${bucket}", one bucket for ${regions.length} regions, and each region needs its own.`, `Give the buckets names that differ by the region only and write \`{region}\` in its place, e.g. \`s3-bucket: layers-{region}\`.`);
}
/** Source: S3 user guide, "General purpose bucket naming rules". */
const BUCKET_NAME = /^(?=.{3,63}$)[a-z0-9](?:[a-z0-9-]|\.(?!\.))*[a-z0-9]$/;
const RESERVED_NAME = /^(?:xn--|sthree-|amzn-s3-demo-)|(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/;
const IP_ADDRESS = /^\d+\.\d+\.\d+\.\d+$/;
function refuseBucketName(given) {
    const name = given.replaceAll(PLACEHOLDER, SAMPLE_REGION);
    if (BUCKET_NAME.test(name) && !RESERVED_NAME.test(name) && !IP_ADDRESS.test(name))
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`s3-bucket\` is "${given}", which cannot be a bucket's name.`, given.startsWith('arn:') || given.startsWith('s3:')
        ? 'Write the name alone, e.g. `s3-bucket: my-layers`; what follows it belongs to `s3-prefix`.'
        : 'A name has 3 to 63 lower-case letters, digits, hyphens and dots, with a letter or digit at both ends; only `{region}` is replaced in it.');
}
const KEY = '(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const ALIAS = 'alias/[a-zA-Z0-9/_-]{1,250}';
/** Source: KMS developer guide, "Key identifiers (KeyId)". */
const KEY_ID = new RegExp(`^(?:${KEY}|${ALIAS}|arn:[a-z-]+:kms:[a-z0-9-]+:\\d{12}:(?:key/${KEY}|${ALIAS}))$`);
function refuseKeyId(given) {
    if (KEY_ID.test(given.replaceAll(PLACEHOLDER, SAMPLE_REGION)))
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`kms-key-id\` is "${given}", which is no id, alias or ARN of a KMS key.`, 'Write for instance `kms-key-id: alias/layers`; only `{region}` is replaced in it.');
}
/** Without slashes at its start or twice in a row, and with one at its end; `/` alone is the top of the bucket. */
function prefix() {
    const given = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('s3-prefix') || 'publish-layer/';
    const segments = given.split('/').filter((segment) => segment !== '');
    const joined = segments.map((segment) => `${segment}/`).join('');
    const plain = joined.replaceAll(PLACEHOLDER, SAMPLE_REGION);
    // What else S3 allows means something to a shell or a policy, in which the prefix is shown.
    const isSafe = /^[a-zA-Z0-9._=/-]*$/.test(plain) && !segments.some((segment) => /^\.\.?$/.test(segment));
    if (isSafe && plain.length <= PREFIX_CHARACTERS)
        return joined;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`s3-prefix\` is "${given}".`, `It takes letters, digits, \`-\`, \`_\`, \`.\`, \`=\` and slashes, at most ${PREFIX_CHARACTERS} characters, and no \`..\`; only \`{region}\` is replaced in it.`);
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

/***/ 2235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ attestable)
/* harmony export */ });
/**
 * The digest of the zip that the run may attest: of bytes that it made itself, and that AWS has in a version.
 * @returns 64 hex digits, '' where there is none
 */
function attestable({ packed, dryRun, regions, }) {
    const isThere = regions.some(({ version }) => version !== undefined && version.codeSha256 === packed);
    return packed !== undefined && isThere && !dryRun ? Buffer.from(packed, 'base64').toString('hex') : '';
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

/***/ 4453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hasPublished),
/* harmony export */   T: () => (/* binding */ functionsOf)
/* harmony export */ });
/** Tells whether a run made a version anywhere. */
function hasPublished({ regions }) {
    return regions.some(({ version }) => version?.published);
}
/** The functions of all regions. */
function functionsOf({ regions }) {
    return regions.flatMap(({ functions }) => functions);
}


/***/ }),

/***/ 457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ux: () => (/* binding */ finishReport),
  Yz: () => (/* binding */ outputsOf),
  Fg: () => (/* binding */ startReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/report/arn-tables.js
/** Names, regions and ARNs have nothing in them that any of the forms would have to escape. */
function arnTables(layerName, regions) {
    const arns = regions.flatMap(({ region, version }) => (version ? [{ region, arn: version.arn }] : []));
    if (arns.length === 0)
        return { markdown: '', json: '{}', terraform: '', cdk: '' };
    const name = layerName.replace(/[^a-zA-Z0-9]+/g, '_').replace(/^(?=\d)/, '_');
    const pairs = (separator, indent, end) => arns.map(({ region, arn }) => `${indent}"${region}"${separator}"${arn}"${end}`);
    return {
        markdown: [
            '| Region | ARN |',
            '|---|---|',
            ...arns.map(({ region, arn }) => `| ${region} | \`${arn}\` |`),
        ].join('\n'),
        json: JSON.stringify(Object.fromEntries(arns.map(({ region, arn }) => [region, arn])), null, 2),
        terraform: ['locals {', `  ${name}_layer_arns = {`, ...pairs(' = ', '    ', ''), '  }', '}'].join('\n'),
        cdk: [
            `export const ${name}LayerArns: Record<string, string> = {`,
            ...arns.map(({ region, arn }) => `  '${region}': '${arn}',`),
            '};',
        ].join('\n'),
    };
}

// EXTERNAL MODULE: ./build/src/report/functions-output.js
var functions_output = __webpack_require__(5327);
// EXTERNAL MODULE: ./build/src/report/attestable.js
var attestable = __webpack_require__(2235);
// EXTERNAL MODULE: ./build/src/report/output-list.js
var output_list = __webpack_require__(6528);
// EXTERNAL MODULE: ./build/src/report/regions.js
var report_regions = __webpack_require__(4453);
;// CONCATENATED MODULE: ./build/src/report/report.js






function startReport(action = 'publish') {
    return {
        schema: 1,
        action,
        layerName: '',
        dryRun: false,
        outcome: 'failed',
        startedAt: new Date().toISOString(),
        finishedAt: '',
        regions: [],
        plan: [],
        arns: arnTables('', []),
        findings: [],
        warnings: [],
        problems: [],
    };
}
/** Settles what became of the run, and warns where an output cannot hold all functions. */
function finishReport(report) {
    const { warnings, layerName, regions } = report;
    const functions = (0,report_regions/* functionsOf */.T)(report);
    const { shown } = (0,functions_output/* functionsOutput */.t)(functions);
    return {
        ...report,
        outcome: outcomeOf(report),
        finishedAt: new Date().toISOString(),
        arns: arnTables(layerName, regions),
        warnings: [...warnings, ...(0,output_list/* cutWarning */.D)('functions', shown, functions.length)],
    };
}
function outcomeOf(report) {
    const { problems, dryRun, regions, source } = report;
    if (problems.length > 0)
        return 'failed';
    if (dryRun)
        return 'planned';
    if ((0,report_regions/* hasPublished */.L)(report))
        return 'published';
    if ((0,report_regions/* functionsOf */.T)(report).some(({ status }) => status === 'updated'))
        return 'rolled-out';
    const isShared = regions.some(({ sharing, parameter }) => (sharing?.added.length ?? 0) + (sharing?.revoked.length ?? 0) > 0 || parameter?.status === 'written');
    if (isShared)
        return 'shared';
    return source && regions.length === 0 ? 'handed-over' : 'unchanged';
}
/**
 * The action's outputs; each has a value whatever happened.
 * @param path of the JSON report
 */
function outputsOf(report, path) {
    const { layer, regions } = report;
    const version = regions[0]?.version;
    const arns = regions.flatMap((one) => (one.version ? [[one.region, one.version.arn]] : []));
    return {
        published: String((0,report_regions/* hasPublished */.L)(report)),
        'layer-arn': version?.layerArn ?? '',
        'layer-version-arn': version?.arn ?? '',
        version: String(version?.version ?? ''),
        'layer-version-arns': JSON.stringify(Object.fromEntries(arns)),
        'content-hash': layer?.contentHash ?? '',
        'code-size': String(version?.codeSize ?? ''),
        // What is promoted was made, and is attested, by somebody else.
        ...(report.action === 'publish' && { 'zip-sha256': (0,attestable/* attestable */.A)(report) }),
        'unzipped-size': String(layer?.unzippedSize ?? ''),
        functions: (0,functions_output/* functionsOutput */.t)((0,report_regions/* functionsOf */.T)(report)).text,
        report: path,
        record: recordOf(report),
    };
}
/** The record of the one region; of several, the folder that theirs are in. */
function recordOf({ regions }) {
    const [record = ''] = regions.flatMap(({ rollout }) => rollout?.record || []);
    return record !== '' && regions.length > 1 ? (0,external_node_path_.dirname)((0,external_node_path_.dirname)(record)) : record;
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


/***/ }),

/***/ 6000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/src/checks/limits.js
var limits = __webpack_require__(3755);
// EXTERNAL MODULE: ./build/src/report/finding-list.js
var finding_list = __webpack_require__(9278);
// EXTERNAL MODULE: ./build/src/report/inside.js
var report_inside = __webpack_require__(5542);
// EXTERNAL MODULE: ./build/src/report/markdown-parts.js
var markdown_parts = __webpack_require__(5340);
// EXTERNAL MODULE: ./build/src/report/messages.js
var messages = __webpack_require__(8694);
// EXTERNAL MODULE: ./build/src/report/rollout-ending.js
var rollout_ending = __webpack_require__(6745);
// EXTERNAL MODULE: ./build/src/report/sanitise.js + 1 modules
var sanitise = __webpack_require__(7600);
;// CONCATENATED MODULE: ./build/src/report/region-table.js


/** What is shown of the grantees of a version. */
const GRANTEES = { items: 10, bytes: 2000 };
const columnsOf = (isPlan) => [
    ['State', (region) => (0,markdown_parts/* inOneLine */.UX)(state(region, isPlan))],
    ['Region', ({ region }) => (0,sanitise/* code */.aY)(region)],
    ['Version', ({ version }) => String(version?.version ?? '')],
    ['Shared with', ({ sharing }) => (sharing ? sharedWith(sharing) : '')],
    ['Parameter', ({ parameter }) => (parameter ? (0,sanitise/* code */.aY)(parameter.name) : '')],
    ['Note', note],
];
/** The regions, those that failed first. */
function regionTable(regions, isPlan) {
    const failed = regions.filter(({ problem }) => problem);
    return (0,markdown_parts/* tableOf */.c_)([...failed, ...regions.filter(({ problem }) => !problem)], columnsOf(isPlan));
}
function state({ version, problem }, isPlan) {
    if (problem)
        return '❌ failed';
    if (isPlan)
        return '📝 planned';
    if (!version)
        return '⏭️ not reached';
    return version.published ? '✅ published' : '➖ unchanged';
}
/** Why a region failed is told with the problems. */
function note({ version }) {
    if (version?.adopted)
        return 'Its reply was lost; it was found by its content.';
    const fillers = version?.fillers.length ?? 0;
    return fillers > 0 ? `${fillers} more take up the numbers before it.` : '';
}
/** Who may use a version: ids, `public`, or nobody. */
function sharedWith({ after, added, unknown }) {
    if (!after)
        return `not settled, ${added.length} added`;
    const [shown, more] = (0,markdown_parts/* firstOf */.Ku)(after, GRANTEES, sanitise/* code */.aY);
    const [named] = (0,markdown_parts/* firstOf */.Ku)(unknown, GRANTEES, sanitise/* code */.aY);
    const others = unknown.length > 0 ? [`and what ${named.join(', ')} says`] : [];
    return [
        ...(shown.length > 0 ? [shown.join(', ')] : ['nobody']),
        ...(0,markdown_parts/* moreIn */.xz)('report', more, 'of them'),
        ...others,
    ].join(' ');
}

// EXTERNAL MODULE: ./build/src/report/regions.js
var report_regions = __webpack_require__(4453);
// EXTERNAL MODULE: ./build/src/report/rollout.js + 3 modules
var rollout = __webpack_require__(8235);
// EXTERNAL MODULE: ./build/src/report/runtime-cost.js
var runtime_cost = __webpack_require__(4424);
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
    const { regions, layerName, dryRun } = report;
    const several = regions.length > 1;
    return (0,markdown_parts/* inSections */.WZ)([
        `### ${several ? regionsHeadline(report) : headline(report)}`,
        ...(0,messages/* messages */.D)(report),
        ...regions.map(rollout/* leftOpen */.c),
        ...(0,finding_list/* findingList */.Q)(report.findings, FINDINGS),
        ...(0,messages/* planList */.i)(report.plan),
        ...(several ? [regionTable(regions, dryRun)] : []),
        facts(report),
        ...regions.flatMap((region) => {
            const sections = [
                ...(0,rollout/* rolloutSections */.k)({ ...region, layerName, dryRun }),
                ...(region.runtime ? (0,runtime_cost/* runtimeSections */.$)(region.runtime, roomFor(regions.length)) : []),
            ].filter((section) => section !== '');
            return several && sections.length > 0 ? [`#### ${(0,sanitise/* code */.aY)(region.region)}`, ...sections] : sections;
        }),
        ...arnsToCopy(report),
        partsChart(report),
    ]);
}
/** What the tables of all regions on run time take together. */
function roomFor(regions) {
    return { items: Math.ceil(200 / regions), bytes: Math.floor(120_000 / regions) };
}
function nameOf({ layerName }) {
    return `Layer ${(0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(layerName, 140) || 'layer')}`;
}
/** What became of the one region, or of none. */
function headline(report) {
    const { outcome, regions } = report;
    const { version, functions = [], rollout } = regions[0] ?? {};
    const layer = nameOf(report);
    const number = version?.version ?? '';
    const rolledOut = functions.length > 0 ? ` and rolled out to ${(0,rollout_ending/* changedOf */.oI)(functions)}` : '';
    switch (outcome) {
        case 'failed':
            return `❌ ${layer}: ${failure(regions[0])}`;
        case 'planned':
            return `📝 ${layer}: plan${(0,rollout_ending/* plannedFor */.kr)({ functions, ...(rollout && { rollout }) })}, nothing was written`;
        case 'unchanged':
            return `➖ ${layer}: unchanged, version ${number} serves`;
        case 'shared':
            return `🤝 ${layer}: unchanged, version ${number} serves; who may use it changed`;
        case 'handed-over':
            return `📦 ${layer}: the zip is ready for the job that publishes it`;
        case 'rolled-out':
            return `🚀 ${layer}: version ${number} rolled out to ${(0,rollout_ending/* changedOf */.oI)(functions)}`;
        case 'published':
            return `📦 ${layer}: version ${number} published${rolledOut}`;
    }
}
function failure(region) {
    if (!region)
        return 'failed';
    const { version } = region;
    const published = version?.published ? `version ${version.version} published, ` : '';
    if ((0,rollout_ending/* endingOf */.z6)(region) === 'not started')
        return published ? `${published}then failed` : 'failed';
    const which = published || !version ? 'rollout' : `rollout of version ${version.version}`;
    return `${published}${which} ${(0,rollout_ending/* endingWords */.fg)(region)}`;
}
/** What became of several regions. */
function regionsHeadline(report) {
    const { outcome, regions } = report;
    const layer = nameOf(report);
    const count = regions.length;
    const published = regions.filter(({ version }) => version?.published).length;
    const functions = (0,report_regions/* functionsOf */.T)(report);
    const rolledOut = functions.length > 0 ? `, rolled out to ${(0,rollout_ending/* changedOf */.oI)(functions)}` : '';
    switch (outcome) {
        case 'failed': {
            const failed = regions.filter(({ problem }) => problem).length;
            const where = failed > 0 ? `failed in ${failed} of ${count} regions` : `failed, with ${count} regions`;
            return `❌ ${layer}: ${where}, published in ${published}${rolledOut}`;
        }
        case 'planned':
            return `📝 ${layer}: plan for ${count} regions, nothing was written`;
        case 'published':
            return `📦 ${layer}: published in ${published === count ? `${count} regions` : `${published} of ${count} regions`}${rolledOut}`;
        case 'rolled-out':
            return `🚀 ${layer}: unchanged in ${count} regions${rolledOut}`;
        case 'shared':
            return `🤝 ${layer}: unchanged in ${count} regions; who may use it changed`;
        default:
            return `➖ ${layer}: unchanged in ${count} regions`;
    }
}
/** The layer, and the version of the one region. */
function facts({ layer, regions, inside, attestation }) {
    const [first, ...others] = regions;
    const only = others.length === 0 ? first : undefined;
    const rows = [];
    if (only?.version)
        rows.push(['Version', (0,sanitise/* code */.aY)(only.version.arn)]);
    if (first?.version)
        rows.push(['Zip', zipShare(first.version.codeSize)]);
    if (layer) {
        rows.push(['Unzipped', share(layer.unzippedSize, limits/* LIMITS */.b.unzippedBytes)]);
        rows.push(['Files', (0,units/* formatCount */.B4)(layer.files)]);
        rows.push(['Content', (0,sanitise/* code */.aY)(`sha256:${layer.contentHash}`)]);
    }
    if (inside)
        rows.push(['Inside', (0,report_inside/* insideLine */.h)(inside)]);
    if (attestation)
        rows.push(['Attested by', (0,sanitise/* code */.aY)((0,markdown_parts/* shortened */.vI)(attestation.workflow, 300))]);
    if (only?.sharing)
        rows.push(['Shared with', sharedWith(only.sharing)]);
    if (only?.parameter)
        rows.push(['Parameter', (0,sanitise/* code */.aY)(only.parameter.name)]);
    const [head, ...rest] = rows.map(([name, value]) => `| ${name} | ${value} |`);
    return head ? [head, '|---|---|', ...rest].join('\n') : '';
}
function share(bytes, limit) {
    return `${(0,units/* formatBytes */.z3)(bytes)} ${(0,markdown_parts/* sizeBar */.FQ)(bytes, limit)}`;
}
/** A zip of more than the limit went through S3, where none is known. */
function zipShare(bytes) {
    const { directZipBytes } = limits/* LIMITS */.b;
    return bytes < directZipBytes ? share(bytes, directZipBytes) : `${(0,units/* formatBytes */.z3)(bytes)}, by way of S3`;
}
/** For the README of who publishes to others; folded away, and only where there are others. */
function arnsToCopy({ arns, regions }) {
    const isForOthers = regions.length > 1 || regions.some(({ sharing }) => (sharing?.after?.length ?? 0) > 0);
    if (!isForOthers || arns.markdown === '')
        return [];
    const block = (language, text) => ['```' + language, text, '```', ''];
    return [
        (0,markdown_parts/* folded */.TM)('ARNs to copy', [
            arns.markdown,
            '',
            ...block('json', arns.json),
            ...block('hcl', arns.terraform),
            ...block('ts', arns.cdk),
        ]),
    ];
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


/***/ }),

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ statementIdOf),
/* harmony export */   Gc: () => (/* binding */ distinctGrantees),
/* harmony export */   Ut: () => (/* binding */ granteeText),
/* harmony export */   g3: () => (/* binding */ parseGrantee),
/* harmony export */   py: () => (/* binding */ sameGrantee)
/* harmony export */ });
const ACCOUNT = /^\d{12}$/;
/** Source: API reference of AddLayerVersionPermission, `OrganizationId`. */
const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;
/** @returns undefined for anything but `123456789012`, `o-…` and `public` */
function parseGrantee(text) {
    if (text === 'public')
        return { kind: 'public' };
    if (ACCOUNT.test(text))
        return { kind: 'account', id: text };
    if (ORGANIZATION.test(text))
        return { kind: 'organization', id: text };
    return undefined;
}
/** A grantee as `share-with` has it: `123456789012`, `o-…` or `public`. */
function granteeText(grantee) {
    return grantee.kind === 'public' ? 'public' : grantee.id;
}
/**
 * The id of the statement that grants to somebody: `publish-layer-` and the grantee as `share-with` has it, e.g.
 * `publish-layer-123456789012`. As it follows from the grantee, granting twice is refused by AWS and not done twice.
 * Source of what an id may be, 1 to 100 of `[a-zA-Z0-9-_]`: API reference of AddLayerVersionPermission.
 */
function statementIdOf(grantee) {
    return `publish-layer-${granteeText(grantee)}`;
}
function sameGrantee(a, b) {
    return granteeText(a) === granteeText(b);
}
/** Each once, in the order of the first. */
function distinctGrantees(grantees) {
    return grantees.filter((one, index) => grantees.findIndex((other) => sameGrantee(one, other)) === index);
}


/***/ }),

/***/ 5048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ refusePublic),
/* harmony export */   h: () => (/* binding */ PUBLIC_MEANS)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);

const PUBLIC_MEANS = 'every AWS account could read all of its files';
/**
 * Refuses a public layer that nobody has allowed outright: by `share-with: public`, or because the version before is
 * public and `share-with: previous` carries that on.
 * @throws Problem
 */
function refusePublic(about) {
    if (about.allowPublic)
        return;
    if (about.wanted.some(isPublic)) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`\`share-with\` makes the layer public, so that ${PUBLIC_MEANS}, and \`allow-public\` is not true.`, 'Add `allow-public: true` if that is meant; else list the account ids or the organisation id (`o-…`) that are to have it.');
    }
    if (about.previous.some(isPublic)) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`The version before is public, and \`share-with: previous\` makes the new one public too, so that ${PUBLIC_MEANS}; \`allow-public\` is not true.`, 'Add `allow-public: true` if that is meant; else list in `share-with` who is to have the new version, without `previous`.');
    }
}
function isPublic({ kind }) {
    return kind === 'public';
}


/***/ })

};
