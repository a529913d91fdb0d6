export const id = 8238;

export const ids = [ 8238 ];

export const modules = {
 26330: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => openClient,
   e: () => UnreadableReply
  });
  class UnreadableReply extends Error {}
  const REPLY_MS = 7e3;
  const SILENT = {
   debug: ignore,
   info: ignore,
   warn: ignore,
   error: ignore
  };
  function ignore() {}
  async function openClient({token: token, clock: clock, patience: patience}) {
   const {getOctokit: getOctokit} = await __webpack_require__.e(2413).then(__webpack_require__.bind(__webpack_require__, 92413));
   const baseUrl = process.env["GITHUB_API_URL"] || "https://api.github.com";
   const {rest: rest} = getOctokit(token, {
    baseUrl: baseUrl,
    log: SILENT
   });
   return {
    rest: rest,
    request: () => ({
     signal: AbortSignal.any([ patience, clock.deadline(REPLY_MS) ])
    })
   };
  }
 },
 18238: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   upsertComment: () => upsertComment
  });
  var shared_clock = __webpack_require__(49481);
  var client = __webpack_require__(26330);
  async function commentsOf({owner: owner, repo: repo, number: number}, access) {
   const {rest: rest, request: request} = await (0, client.M)(access);
   return {
    async* pages() {
     for (let page = 1, isLast = false; !isLast; page++) {
      const {data: data, headers: headers} = await rest.issues.listComments({
       owner: owner,
       repo: repo,
       issue_number: number,
       per_page: 100,
       page: page,
       request: request()
      });
      yield commentsIn(data);
      isLast = !/\brel="next"/.test(headers.link ?? "");
     }
    },
    create: async body => urlOf((await rest.issues.createComment({
     owner: owner,
     repo: repo,
     issue_number: number,
     body: body,
     request: request()
    })).data),
    update: async (id, body) => urlOf((await rest.issues.updateComment({
     owner: owner,
     repo: repo,
     comment_id: id,
     body: body,
     request: request()
    })).data),
    async myLogin() {
     try {
      return (await rest.users.getAuthenticated({
       request: request()
      })).data.login;
     } catch (error) {
      if (error instanceof Error && "status" in error && error.status === 403) return undefined;
      throw error;
     }
    }
   };
  }
  function commentsIn(data) {
   if (!Array.isArray(data)) throw new client.e("GitHub sent something else than a list of comments");
   return data.map(item => {
    const {login: login = "", type: type} = item.user ?? {};
    return {
     id: item.id,
     body: item.body ?? "",
     url: urlOf(item),
     author: {
      login: login,
      isBot: type === "Bot"
     }
    };
   });
  }
  function urlOf(comment) {
   const url = comment?.html_url;
   if (typeof url === "string") return url;
   throw new client.e("GitHub sent something else than a comment");
  }
  var github_event = __webpack_require__(45865);
  function currentPullRequest() {
   const {pull_request: pullRequest} = (0, github_event.UM)().payload;
   const [owner, repo] = (process.env["GITHUB_REPOSITORY"] ?? "").split("/");
   const number = Number(pullRequest?.number);
   if (!pullRequest || !owner || !repo || !Number.isSafeInteger(number)) return undefined;
   const fromFork = !(0, github_event.ve)(pullRequest.head?.repo, pullRequest.base?.repo);
   return {
    owner: owner,
    repo: repo,
    number: number,
    fromFork: fromFork
   };
  }
  var refusals = __webpack_require__(45820);
  const PATIENCE_MS = 2e4;
  async function upsertComment(remark, clock = shared_clock.dQ) {
   const pullRequest = currentPullRequest();
   if (!pullRequest) return NO_PULL_REQUEST;
   if (remark.token === "") return NO_TOKEN;
   const deadline = clock.now() + PATIENCE_MS;
   const access = {
    token: remark.token,
    clock: clock,
    patience: clock.deadline(PATIENCE_MS)
   };
   for (let attempt = 1; ;attempt++) {
    try {
     return await settle(await commentsOf(pullRequest, access), remark);
    } catch (error) {
     const pause = (0, refusals.l0)(error, attempt);
     if (pause === undefined || clock.now() + pause > deadline) return (0, refusals.II)(error, pullRequest, remark.token);
     await clock.sleep(pause);
    }
   }
  }
  async function settle(comments, {marker: marker, body: body}) {
   const ours = await findOurs(comments, marker);
   if (!ours) return {
    result: "created",
    url: await comments.create(body)
   };
   if (sameText(ours.body, body)) return {
    result: "unchanged",
    url: ours.url
   };
   return {
    result: "updated",
    url: await comments.update(ours.id, body)
   };
  }
  async function findOurs(comments, marker) {
   let me;
   for await (const page of comments.pages()) {
    for (const comment of page.filter(({body: body}) => body.split(/\r?\n/, 1)[0] === marker)) {
     if (comment.author.isBot) return comment;
     me ??= comments.myLogin();
     if (comment.author.login === await me) return comment;
    }
   }
   return undefined;
  }
  function sameText(a, b) {
   const [one, other] = [ a, b ].map(text => text.replaceAll("\r\n", "\n").trim());
   return one === other;
  }
  const NO_PULL_REQUEST = {
   result: "no-pull-request",
   what: "This run is about no pull request, so there is nothing to comment on.",
   fix: "Run the check on `pull_request`; from `workflow_run` its output `comment-body` can be posted, see docs/forks.md of publish-layer."
  };
  const NO_TOKEN = {
   result: "refused",
   what: "There is no token to comment with.",
   fix: "Leave `github-token` out of the step, or give it a token: `github-token: ${{ github.token }}`."
  };
 },
 45865: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UM: () => currentEvent,
   aR: () => repositoryName,
   ve: () => isSameRepository
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  function currentEvent() {
   return {
    name: process.env["GITHUB_EVENT_NAME"] ?? "",
    payload: currentPayload()
   };
  }
  function currentPayload() {
   try {
    const path = process.env["GITHUB_EVENT_PATH"] ?? "";
    return JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")) ?? {};
   } catch {
    return {};
   }
  }
  function isSameRepository(a, b) {
   if (typeof a?.id === "number" && typeof b?.id === "number") return a.id === b.id;
   return repositoryName(a) !== "" && repositoryName(a).toLowerCase() === repositoryName(b).toLowerCase();
  }
  function repositoryName(repository) {
   const name = repository?.full_name;
   return typeof name === "string" ? name : "";
  }
 },
 45820: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   II: () => refusalFor,
   a5: () => isRateLimit,
   l0: () => pauseAfter,
   ut: () => answerOf
  });
  var _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89485);
  function pauseAfter(error, attempt) {
   const answer = answerOf(error);
   if (isRateLimit(answer)) return untilAllowed(answer);
   return answer.status === 0 || answer.status >= 500 ? 1e3 * 2 ** (attempt - 1) : undefined;
  }
  function isRateLimit({status: status, headers: headers, message: message}) {
   if (status === 429) return true;
   const signs = headers["retry-after"] !== undefined || Number(headers["x-ratelimit-remaining"] ?? 1) === 0;
   return status === 403 && (signs || /rate limit/i.test(message));
  }
  function untilAllowed({headers: headers}) {
   const {"retry-after": seconds, "x-ratelimit-reset": reset} = headers;
   if (seconds !== undefined) return Number(seconds) * 1e3 || 6e4;
   if (reset !== undefined) return Math.max(Number(reset) * 1e3 - Date.now(), 1e3) || 6e4;
   return 6e4;
  }
  function refusalFor(error, pullRequest, token) {
   const answer = answerOf(error);
   const said = (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_0__.pj)(answer.message.replaceAll(token, "***")).slice(0, 300);
   const what = `The check could not comment on pull request #${pullRequest.number}: ${saidBy(answer)} "${said}".`;
   if (isRateLimit(answer) || answer.status === 0 || answer.status >= 500) {
    return {
     result: "unavailable",
     what: what,
     fix: "The job summary has the same report; run the job again for the comment."
    };
   }
   return {
    result: "refused",
    what: what,
    fix: fixOf(answer, pullRequest)
   };
  }
  function saidBy({status: status}) {
   return status === 0 ? "GitHub could not be reached or understood," : `GitHub answered ${status},`;
  }
  function fixOf({status: status, message: message}, {fromFork: fromFork}) {
   if (status === 401) return "Leave `github-token` out of the step, or give it a token that is valid.";
   if (/\blocked\b/i.test(message)) return "Unlock the conversation, or set `comment: false`.";
   if (status !== 403 && status !== 404) return "The job summary has the same report; set `comment: false` to do without.";
   if (fromFork) {
    return "A run from a fork gets a token that may only read, and no workflow can change that: post the output `comment-body` from a `workflow_run` job, see docs/forks.md of publish-layer.";
   }
   return "Grant it in the job, which Dependabot needs even where the default is to write: `permissions: { contents: read, pull-requests: write }`.";
  }
  function answerOf(error) {
   if (!(error instanceof Error)) return {
    status: 0,
    headers: {},
    message: String(error)
   };
   const {response: response} = error;
   if (!response) return {
    status: 0,
    headers: {},
    message: error.message
   };
   const {message: message = error.message} = response.data ?? {};
   return {
    status: response.status,
    headers: response.headers,
    message: String(message)
   };
  }
 },
 49481: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q$: () => dateOf,
   dQ: () => realClock
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
  const realClock = {
   now: () => performance.now(),
   sleep: (milliseconds, signal) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal && {
    signal: signal
   }),
   deadline: abortAfter
  };
  function abortAfter(milliseconds) {
   const signal = AbortSignal.timeout(Math.ceil(milliseconds));
   signal.addEventListener("abort", () => undefined);
   return signal;
  }
  function dateOf(clock) {
   return new Date(performance.timeOrigin + clock.now());
  }
 }
};
