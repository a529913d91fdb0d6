export const id = 238;
export const ids = [238];
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

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upsertComment: () => (/* binding */ upsertComment)
});

// EXTERNAL MODULE: ./build/src/aws/clock.js
var aws_clock = __webpack_require__(637);
// EXTERNAL MODULE: ./build/src/github/client.js
var client = __webpack_require__(6330);
;// CONCATENATED MODULE: ./build/src/github/comments.js

async function commentsOf({ owner, repo, number }, access) {
    const { rest, request } = await (0,client/* openClient */.M)(access);
    return {
        async *pages() {
            for (let page = 1, isLast = false; !isLast; page++) {
                const { data, headers } = await rest.issues.listComments({
                    ...{ owner, repo, issue_number: number, per_page: 100, page },
                    request: request(),
                });
                yield commentsIn(data);
                isLast = !/\brel="next"/.test(headers.link ?? '');
            }
        },
        create: async (body) => urlOf((await rest.issues.createComment({ owner, repo, issue_number: number, body, request: request() }))
            .data),
        update: async (id, body) => urlOf((await rest.issues.updateComment({ owner, repo, comment_id: id, body, request: request() })).data),
        async myLogin() {
            try {
                return (await rest.users.getAuthenticated({ request: request() })).data.login;
            }
            catch (error) {
                if (error instanceof Error && 'status' in error && error.status === 403)
                    return undefined;
                throw error;
            }
        },
    };
}
/** What a reply says of comments; its type is a promise that a broken reply does not keep. */
function commentsIn(data) {
    if (!Array.isArray(data))
        throw new client/* BrokenReply */.k('GitHub sent something else than a list of comments');
    return data.map((item) => {
        const { login = '', type } = item.user ?? {};
        return { id: item.id, body: item.body ?? '', url: urlOf(item), author: { login, isBot: type === 'Bot' } };
    });
}
function urlOf(comment) {
    const url = comment?.html_url;
    if (typeof url === 'string')
        return url;
    throw new client/* BrokenReply */.k('GitHub sent something else than a comment');
}

// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(5865);
;// CONCATENATED MODULE: ./build/src/github/pull-request.js

/**
 * The pull request of the event that started the run: of `pull_request` and `pull_request_target`; `push`,
 * `workflow_run` and most others have none.
 */
function currentPullRequest() {
    const { pull_request: pullRequest } = (0,github_event/* currentEvent */.UM)().payload;
    const [owner, repo] = (process.env['GITHUB_REPOSITORY'] ?? '').split('/');
    const number = Number(pullRequest?.number);
    if (!pullRequest || !owner || !repo || !Number.isSafeInteger(number))
        return undefined;
    const fromFork = !(0,github_event/* isSameRepository */.ve)(pullRequest.head?.repo, pullRequest.base?.repo);
    return { owner, repo, number, fromFork };
}

// EXTERNAL MODULE: ./build/src/github/refusals.js
var refusals = __webpack_require__(5820);
;// CONCATENATED MODULE: ./build/src/github/comment-on-pull-request.js




/** Milliseconds for everything together. */
const PATIENCE_MS = 20_000;
/**
 * Comments on the pull request of this run: updates the comment that has the marker, else creates one. What it does
 * is the same however often it is repeated, so a lost reply is followed by a look at what is there. Never throws.
 */
async function upsertComment(remark, clock = aws_clock/* realClock */.dQ) {
    const pullRequest = currentPullRequest();
    if (!pullRequest)
        return NO_PULL_REQUEST;
    if (remark.token === '')
        return NO_TOKEN;
    const deadline = clock.now() + PATIENCE_MS;
    const access = { token: remark.token, clock, patience: clock.deadline(PATIENCE_MS) };
    for (let attempt = 1;; attempt++) {
        try {
            return await settle(await commentsOf(pullRequest, access), remark);
        }
        catch (error) {
            const pause = (0,refusals/* pauseAfter */.l0)(error, attempt);
            if (pause === undefined || clock.now() + pause > deadline)
                return (0,refusals/* explain */.WE)(error, pullRequest, remark.token);
            await clock.sleep(pause);
        }
    }
}
async function settle(comments, { marker, body }) {
    const ours = await findOurs(comments, marker);
    if (!ours)
        return { result: 'created', url: await comments.create(body) };
    if (sameText(ours.body, body))
        return { result: 'unchanged', url: ours.url };
    return { result: 'updated', url: await comments.update(ours.id, body) };
}
/**
 * The oldest comment that begins with the marker and is ours. A person's that was copied from ours begins with it
 * too: it is ours only if the token is that person's.
 */
async function findOurs(comments, marker) {
    let me;
    for await (const page of comments.pages()) {
        for (const comment of page.filter(({ body }) => body.split(/\r?\n/, 1)[0] === marker)) {
            if (comment.author.isBot)
                return comment;
            me ??= comments.myLogin();
            if (comment.author.login === (await me))
                return comment;
        }
    }
    return undefined;
}
function sameText(a, b) {
    const [one, other] = [a, b].map((text) => text.replaceAll('\r\n', '\n').trim());
    return one === other;
}
const NO_PULL_REQUEST = {
    result: 'no-pull-request',
    what: 'This run is about no pull request, so there is nothing to comment on.',
    fix: 'Run the check on `pull_request`; from `workflow_run` its output `comment-body` can be posted, see docs/comment-on-forks.md of publish-layer.',
};
const NO_TOKEN = {
    result: 'refused',
    what: 'There is no token to comment with.',
    fix: 'Leave `github-token` out of the step, or give it a token: `github-token: ${{ github.token }}`.',
};


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


/***/ })

};
