export const id = 197;
export const ids = [197];
export const modules = {

/***/ 637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   dQ: () => (/* binding */ realClock)
/* harmony export */ });
/* unused harmony export abortAfter */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const realClock = {
    now: () => performance.now(),
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal && { signal }),
    deadline: abortAfter,
};
/**
 * A signal that aborts after so long, in any case. Before Node.js 24, what AbortSignal.any() makes of a timeout does not
 * hold it, and one that is collected never aborts: a call that gets no answer would be waited for without an end. With a
 * listener of its own it is held until it is over. Source: nodejs/node#57736.
 */
function abortAfter(milliseconds) {
    // AbortSignal.timeout takes whole milliseconds only.
    const signal = AbortSignal.timeout(Math.ceil(milliseconds));
    signal.addEventListener('abort', () => undefined);
    return signal;
}
/** The date by a clock: for a virtual clock it moves on with what is slept. */
function dateOf(clock) {
    return new Date(performance.timeOrigin + clock.now());
}


/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient),
/* harmony export */   k: () => (/* binding */ BrokenReply)
/* harmony export */ });
/** A reply of GitHub that is none: cut short, or of a proxy between. */
class BrokenReply extends Error {
}
/** Milliseconds that GitHub has for one reply. */
const REPLY_MS = 7_000;
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() {
    // The client's own notes would go past what makes lines of the log harmless.
}
/** GitHub's own client, and what each of its calls is to be given, so that none waits for ever. */
async function openClient({ token, clock, patience }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const baseUrl = process.env['GITHUB_API_URL'] || 'https://api.github.com';
    const { rest } = getOctokit(token, { baseUrl, log: SILENT });
    return { rest, request: () => ({ signal: AbortSignal.any([patience, clock.deadline(REPLY_MS)]) }) };
}


/***/ }),

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   l0: () => (/* binding */ pauseAfter),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7600);

/**
 * Milliseconds to wait before the next attempt; undefined where one is no use.
 * Source: docs.github.com, best practices for using the REST API and its rate limits (2026-11).
 * @param attempt counted from 1
 */
function pauseAfter(error, attempt) {
    const answer = answerOf(error);
    if (isRateLimit(answer))
        return untilAllowed(answer);
    return answer.status === 0 || answer.status >= 500 ? 1000 * 2 ** (attempt - 1) : undefined;
}
function isRateLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    const signs = headers['retry-after'] !== undefined || Number(headers['x-ratelimit-remaining'] ?? 1) === 0;
    return status === 403 && (signs || /rate limit/i.test(message));
}
/** GitHub says when, and asks for a minute where it does not. */
function untilAllowed({ headers }) {
    const { 'retry-after': seconds, 'x-ratelimit-reset': reset } = headers;
    if (seconds !== undefined)
        return Number(seconds) * 1000 || 60_000;
    if (reset !== undefined)
        return Math.max(Number(reset) * 1000 - Date.now(), 1000) || 60_000;
    return 60_000;
}
/** Why there is no comment, in words; whatever GitHub sent, the token is not among them. */
function explain(error, pullRequest, token) {
    const answer = answerOf(error);
    const said = (0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(answer.message.replaceAll(token, '***')).slice(0, 300);
    const what = `The check could not comment on pull request #${pullRequest.number}: ${saidBy(answer)} "${said}".`;
    if (isRateLimit(answer) || answer.status === 0 || answer.status >= 500) {
        return {
            result: 'unavailable',
            what,
            fix: 'The job summary has the same report; run the job again for the comment.',
        };
    }
    return { result: 'refused', what, fix: fixOf(answer, pullRequest) };
}
function saidBy({ status }) {
    return status === 0 ? 'GitHub could not be reached or understood,' : `GitHub answered ${status},`;
}
function fixOf({ status, message }, { fromFork }) {
    if (status === 401)
        return 'Leave `github-token` out of the step, or give it a token that is valid.';
    if (/\blocked\b/i.test(message))
        return 'Unlock the conversation, or set `comment: false`.';
    if (status !== 403 && status !== 404)
        return 'The job summary has the same report; set `comment: false` to do without.';
    if (fromFork) {
        return 'A run from a fork gets a token that may only read, and no workflow can change that: post the output `comment-body` from a `workflow_run` job, see docs/comment-on-forks.md of publish-layer.';
    }
    return 'Grant it in the job, which Dependabot needs even where the default is to write: `permissions: { contents: read, pull-requests: write }`.';
}
function answerOf(error) {
    if (!(error instanceof Error))
        return { status: 0, headers: {}, message: String(error) };
    const { response } = error;
    if (!response)
        return { status: 0, headers: {}, message: error.message };
    const { message = error.message } = (response.data ?? {});
    return { status: response.status, headers: response.headers, message: String(message) };
}


/***/ }),

/***/ 3197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  submitDependencies: () => (/* binding */ submitDependencies)
});

// EXTERNAL MODULE: ./build/src/aws/clock.js
var aws_clock = __webpack_require__(637);
// EXTERNAL MODULE: ./build/src/log.js + 1 modules
var log = __webpack_require__(4959);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(6762);
// EXTERNAL MODULE: ./build/src/report/inside.js
var inside = __webpack_require__(5542);
// EXTERNAL MODULE: ./build/src/report/sanitise.js + 1 modules
var sanitise = __webpack_require__(7600);
// EXTERNAL MODULE: ./build/src/github/client.js
var client = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/github/refusals.js
var refusals = __webpack_require__(5820);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(5865);
;// CONCATENATED MODULE: ./build/src/github/snapshot.js



/** @param layerName keeps layers of one job apart: a newer snapshot takes the place of one with the same correlator */
function runPlace(layerName, env = process.env) {
    const value = (name) => env[name] ?? '';
    const [owner = '', repo = ''] = value('GITHUB_REPOSITORY').split('/');
    // Of a pull request, the merge that is checked out is on no branch.
    const head = (0,github_event/* currentEvent */.UM)().payload.pull_request?.head?.sha;
    const sha = typeof head === 'string' ? head : value('GITHUB_SHA');
    const [ref, id] = [value('GITHUB_REF'), value('GITHUB_RUN_ID')];
    if (!owner || !repo || !id || !/^[\da-f]{40}$/.test(sha) || !ref.startsWith('refs/'))
        return undefined;
    const correlator = [value('GITHUB_WORKFLOW'), value('GITHUB_JOB'), layerName].map(sanitise/* plain */.pj).join(' ');
    const server = value('GITHUB_SERVER_URL') || 'https://github.com';
    const address = `${server}/${owner}/${repo}/actions/runs/${id}`;
    return { owner, repo, sha, ref, job: { id, correlator, html_url: address } };
}
/**
 * A snapshot for GitHub's dependency graph: one manifest, of the layer, with each package that has a purl.
 * Source: docs.github.com, REST API endpoints for dependency submission (2026-11).
 */
function snapshotOf({ layerName, components, place }, at, scanned) {
    const purls = components.flatMap(({ purl }) => purl ?? []);
    const resolved = Object.fromEntries(purls.map((purl) => [
        purl,
        { package_url: purl, relationship: 'direct', scope: 'runtime', dependencies: [] },
    ]));
    return {
        version: 0,
        ...{ sha: at.sha, ref: at.ref, job: at.job, scanned: scanned.toISOString() },
        detector: { name: 'publish-layer', version: version/* VERSION */.x, url: 'https://github.com/org/publish-layer' },
        manifests: {
            [layerName]: {
                name: layerName,
                ...(place !== undefined && { file: { source_location: place } }),
                resolved,
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/src/github/submit-dependencies.js








/** Milliseconds for everything together. */
const PATIENCE_MS = 60_000;
/**
 * Submits the packages of a layer to GitHub's dependency graph, so that Dependabot tells of their vulnerabilities. A lost
 * reply does no harm: the same snapshot is sent again, and takes the place of the first.
 * @throws Problem where GitHub refuses, or cannot be reached
 */
async function submitDependencies(submission, clock = aws_clock/* realClock */.dQ) {
    const { layerName, token } = submission;
    const at = runPlace(layerName);
    if (!at)
        throw nowhere();
    const snapshot = snapshotOf(submission, at, (0,aws_clock/* dateOf */.Q$)(clock));
    const deadline = clock.now() + PATIENCE_MS;
    const access = { token, clock, patience: clock.deadline(PATIENCE_MS) };
    for (let attempt = 1;; attempt++) {
        try {
            await send(at, snapshot, access);
            const [manifest] = Object.values(snapshot.manifests);
            const count = Object.keys(manifest?.resolved ?? {}).length;
            log/* log */.Rm.info(`${(0,inside/* packagesTold */.Z)(count)} submitted for ${at.ref} at ${at.sha}`);
            return;
        }
        catch (error) {
            const pause = (0,refusals/* pauseAfter */.l0)(error, attempt);
            if (pause === undefined || clock.now() + pause > deadline)
                throw explain(error, at, token);
            await clock.sleep(pause);
        }
    }
}
async function send({ owner, repo }, snapshot, access) {
    const { rest, request } = await (0,client/* openClient */.M)(access);
    const body = { owner, repo, ...snapshot, request: request() };
    const { data } = await rest.dependencyGraph.createRepositorySnapshot(body);
    const { result } = data ?? {};
    if (result === 'SUCCESS' || result === 'ACCEPTED')
        return;
    // `INVALID` comes with a status of success.
    const { message } = data;
    if (typeof result === 'string')
        throw new Invalid(typeof message === 'string' ? message : result);
    throw new client/* BrokenReply */.k('GitHub sent something else than what became of the snapshot');
}
/** GitHub took the snapshot, and cannot make use of it. */
class Invalid extends Error {
    response = { status: 422, headers: {}, data: { message: this.message } };
}
function nowhere() {
    return new problem/* Problem */.A('The packages cannot be submitted: the runner does not say which repository, commit and run this is.', 'Run the step on GitHub, where GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_REF and GITHUB_RUN_ID are set; elsewhere leave `submit-dependencies` out.');
}
/** Why there is no snapshot, in words; whatever GitHub sent, the token is not among them. */
function explain(error, { owner, repo }, token) {
    const answer = (0,refusals/* answerOf */.ut)(error);
    const said = (0,sanitise/* plain */.pj)(answer.message.replaceAll(token, '***')).slice(0, 300);
    const by = answer.status === 0 ? 'GitHub could not be reached or understood,' : `GitHub answered ${answer.status},`;
    return new problem/* Problem */.A(`The packages of the layer could not be submitted to the dependency graph of ${owner}/${repo}: ${by} "${said}".`, `${fixOf(answer)} What was published stays, and the next run submits again.`);
}
function fixOf(answer) {
    const { status, message } = answer;
    if ((0,refusals/* isRateLimit */.a5)(answer) || status === 0 || status >= 500)
        return 'Run the job again.';
    if (status === 401)
        return 'Leave `github-token` out of the step, or give it a token that is valid.';
    if (/dependency graph is disabled/i.test(message))
        return "Switch the dependency graph on in the repository's settings, under Advanced Security.";
    if (status === 403 || status === 404)
        return 'Grant it in the job: `permissions: { contents: write }`.';
    return 'Leave `submit-dependencies` out until this is mended, and report it.';
}


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of publish-layer, as AWS and GitHub are told it. */
const VERSION = '1.0.0';


/***/ })

};
