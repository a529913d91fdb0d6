export const id = 3197;

export const ids = [ 3197 ];

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
 3197: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   submitDependencies: () => submitDependencies
  });
  var shared_clock = __webpack_require__(49481);
  var log = __webpack_require__(12853);
  var problem = __webpack_require__(14748);
  var result = __webpack_require__(92366);
  var sanitise = __webpack_require__(89485);
  var client = __webpack_require__(26330);
  var refusals = __webpack_require__(45820);
  var version = __webpack_require__(19339);
  var github_event = __webpack_require__(45865);
  function runPlace(layerName, env = process.env) {
   const value = name => env[name] ?? "";
   const [owner = "", repo = ""] = value("GITHUB_REPOSITORY").split("/");
   const head = (0, github_event.UM)().payload.pull_request?.head?.sha;
   const sha = typeof head === "string" ? head : value("GITHUB_SHA");
   const [ref, id] = [ value("GITHUB_REF"), value("GITHUB_RUN_ID") ];
   if (!owner || !repo || !id || !/^[\da-f]{40}$/.test(sha) || !ref.startsWith("refs/")) return undefined;
   const correlator = [ value("GITHUB_WORKFLOW"), value("GITHUB_JOB"), layerName ].map(sanitise.pj).join(" ");
   const server = value("GITHUB_SERVER_URL") || "https://github.com";
   const address = `${server}/${owner}/${repo}/actions/runs/${id}`;
   return {
    owner: owner,
    repo: repo,
    sha: sha,
    ref: ref,
    job: {
     id: id,
     correlator: correlator,
     html_url: address
    }
   };
  }
  function snapshotOf({layerName: layerName, components: components, place: place}, at, scanned) {
   const purls = components.flatMap(({purl: purl}) => purl ?? []);
   const resolved = Object.fromEntries(purls.map(purl => [ purl, {
    package_url: purl,
    relationship: "direct",
    scope: "runtime",
    dependencies: []
   } ]));
   return {
    version: 0,
    sha: at.sha,
    ref: at.ref,
    job: at.job,
    scanned: scanned.toISOString(),
    detector: {
     name: "publish-layer",
     version: version.x,
     url: "https://github.com/org/publish-layer"
    },
    manifests: {
     [layerName]: {
      name: layerName,
      ...place !== undefined && {
       file: {
        source_location: place
       }
      },
      resolved: resolved
     }
    }
   };
  }
  const PATIENCE_MS = 6e4;
  async function submitDependencies(submission, clock = shared_clock.dQ) {
   const {layerName: layerName, token: token} = submission;
   const at = runPlace(layerName);
   if (!at) throw nowhere();
   const snapshot = snapshotOf(submission, at, (0, shared_clock.Q$)(clock));
   const deadline = clock.now() + PATIENCE_MS;
   const access = {
    token: token,
    clock: clock,
    patience: clock.deadline(PATIENCE_MS)
   };
   for (let attempt = 1; ;attempt++) {
    try {
     await send(at, snapshot, access);
     const [manifest] = Object.values(snapshot.manifests);
     const count = Object.keys(manifest?.resolved ?? {}).length;
     log.Rm.info(`${(0, result.N)(count)} submitted for ${at.ref} at ${at.sha}`);
     return;
    } catch (error) {
     const pause = (0, refusals.l0)(error, attempt);
     if (pause === undefined || clock.now() + pause > deadline) throw explain(error, at, token);
     await clock.sleep(pause);
    }
   }
  }
  async function send({owner: owner, repo: repo}, snapshot, access) {
   const {rest: rest, request: request} = await (0, client.M)(access);
   const body = {
    owner: owner,
    repo: repo,
    ...snapshot,
    request: request()
   };
   const {data: data} = await rest.dependencyGraph.createRepositorySnapshot(body);
   const {result: result} = data ?? {};
   if (result === "SUCCESS" || result === "ACCEPTED") return;
   const {message: message} = data;
   if (typeof result === "string") throw new Invalid(typeof message === "string" ? message : result);
   throw new client.e("GitHub sent something else than what became of the snapshot");
  }
  class Invalid extends Error {
   response={
    status: 422,
    headers: {},
    data: {
     message: this.message
    }
   };
  }
  function nowhere() {
   return new problem.A("The packages cannot be submitted: the runner does not say which repository, commit and run this is.", "Run the step on GitHub, where GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_REF and GITHUB_RUN_ID are set; elsewhere leave `submit-dependencies` out.");
  }
  function explain(error, {owner: owner, repo: repo}, token) {
   const answer = (0, refusals.ut)(error);
   const said = (0, sanitise.pj)(answer.message.replaceAll(token, "***")).slice(0, 300);
   const by = answer.status === 0 ? "GitHub could not be reached or understood," : `GitHub answered ${answer.status},`;
   return new problem.A(`The packages of the layer could not be submitted to the dependency graph of ${owner}/${repo}: ${by} "${said}".`, `${fixOf(answer)} What was published stays, and the next run submits again.`);
  }
  function fixOf(answer) {
   const {status: status, message: message} = answer;
   if ((0, refusals.a5)(answer) || status === 0 || status >= 500) return "Run the job again.";
   if (status === 401) return "Leave `github-token` out of the step, or give it a token that is valid.";
   if (/dependency graph is disabled/i.test(message)) return "Switch the dependency graph on in the repository's settings, under Advanced Security.";
   if (status === 403 || status === 404) return "Grant it in the job: `permissions: { contents: write }`.";
   return "Leave `submit-dependencies` out until this is mended, and report it.";
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
 },
 19339: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => VERSION
  });
  const VERSION = "1.0.0";
 }
};
