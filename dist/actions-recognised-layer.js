export const id = 3769;

export const ids = [ 3769 ];

export const modules = {
 73769: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openBuildMemory: () => openBuildMemory,
   recognisedLayer: () => recognisedLayer
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var promises_ = __webpack_require__(46466);
  var concurrency = __webpack_require__(49572);
  var json = __webpack_require__(56949);
  var content_hash = __webpack_require__(59647);
  var version = __webpack_require__(19339);
  const BUILDER = 2;
  function digestIngredients(manifests, settings) {
   const {entries: entries, prefix: prefix, exclude: exclude, groups: groups, extras: extras, member: member = null, slim: slim} = settings;
   const parts = {
    builder: [ BUILDER, version.x ],
    manifests: sorted(manifests.map(partsOf)),
    path: (0, content_hash.A)(entries, settings),
    ...{
     prefix: prefix,
     exclude: exclude,
     groups: sorted(groups),
     extras: sorted(extras),
     member: member,
     slim: slim
    }
   };
   return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");
  }
  function partsOf({ecosystem: ecosystem, tool: tool, place: place, inputs: inputs}) {
   const files = inputs.map(({place: file, executable: executable, link: link = null, sha256: sha256}) => [ file, executable, link, sha256 ]);
   return [ ecosystem, tool.name, tool.version, place, sorted(files) ];
  }
  function sorted(values) {
   return [ ...new Set(values.map(value => JSON.stringify(value))) ].sort();
  }
  const OPEN_FILES = 8;
  async function buildDigest(builds, {workspace: workspace, ...settings}) {
   if (builds.length === 0 || !builds.every(({complete: complete}) => complete)) return undefined;
   try {
    const manifests = await Promise.all(builds.map(build => readManifest(build, workspace)));
    return digestIngredients(manifests, settings);
   } catch (error) {
    if ((0, json.u4)(error) && "code" in error) return undefined;
    throw error;
   }
  }
  async function readManifest(build, workspace) {
   const {ecosystem: ecosystem, tool: tool, place: place, inputs: inputs} = build;
   return {
    ecosystem: ecosystem,
    tool: tool,
    place: placeIn(workspace, (0, external_node_path_.resolve)(workspace, place)),
    inputs: await (0, concurrency.X)(inputs, OPEN_FILES, file => digestInput(file, workspace))
   };
  }
  async function digestInput(file, workspace) {
   const isLink = (0, external_node_fs_.lstatSync)(file).isSymbolicLink();
   const target = (0, external_node_fs_.statSync)(file);
   if (!target.isFile()) throw Object.assign(new Error(`${file} is no file`), {
    code: "EINVAL"
   });
   const hash = (0, external_node_crypto_.createHash)("sha256");
   await (0, promises_.pipeline)((0, external_node_fs_.createReadStream)(file), hash);
   return {
    place: placeIn(workspace, file),
    executable: (target.mode & 73) !== 0,
    ...isLink && {
     link: (0, external_node_fs_.readlinkSync)(file)
    },
    sha256: hash.digest("hex")
   };
  }
  function placeIn(workspace, file) {
   return (0, external_node_path_.relative)(workspace, file).replaceAll(external_node_path_.sep, "/");
  }
  var shared_clock = __webpack_require__(49481);
  var http_agents = __webpack_require__(3038);
  var log = __webpack_require__(12853);
  var system_code = __webpack_require__(15130);
  var external_node_http_ = __webpack_require__(37067);
  var external_node_https_ = __webpack_require__(44708);
  var problem = __webpack_require__(14748);
  class CacheRefusal extends Error {
   status;
   constructor(status, message) {
    super(message);
    this.status = status;
   }
  }
  function openCacheService(access) {
   const {version: version} = access;
   return {
    findKey: async prefix => {
     const input = {
      key: prefix,
      restore_keys: [ prefix ],
      version: version
     };
     const {reply: reply, ok: ok} = await call(access, "GetCacheEntryDownloadURL", input);
     return ok ? (0, json.e1)(reply["matched_key"] ?? reply["matchedKey"]) : undefined;
    },
    add: async (key, content) => {
     const {reply: reply, ok: ok} = await call(access, "CreateCacheEntry", {
      key: key,
      version: version
     });
     if (!ok) return;
     await upload(access, (0, json.e1)(reply["signed_upload_url"] ?? reply["signedUploadUrl"]), content);
     const done = {
      key: key,
      size_bytes: String(content.length),
      version: version
     };
     if (!(await call(access, "FinalizeCacheEntryUpload", done)).ok) throw new CacheRefusal(200, "the entry was not finalized");
    }
   };
  }
  async function call(access, operation, input) {
   const url = new URL(`/twirp/github.actions.results.api.v1.CacheService/${operation}`, access.url);
   const {status: status, body: body} = await send(access, url, {
    method: "POST",
    headers: {
     authorization: `Bearer ${access.token}`,
     "content-type": "application/json"
    },
    body: Buffer.from(JSON.stringify(input))
   });
   if (status === 409) return {
    reply: {},
    ok: false
   };
   if (status !== 200) throw new CacheRefusal(status, `${operation} was answered with status ${status}`);
   const reply = parsed(body);
   if (!reply) throw new CacheRefusal(status, `the reply to ${operation} cannot be read`);
   return {
    reply: reply,
    ok: reply["ok"] === true
   };
  }
  function parsed(body) {
   try {
    return (0, json.qY)(JSON.parse(body));
   } catch {
    return undefined;
   }
  }
  async function upload(access, address, content) {
   const url = URL.canParse(address) ? new URL(address) : undefined;
   if (url?.protocol !== "https:" && url?.protocol !== new URL(access.url).protocol) throw new CacheRefusal(200, "the reply to CreateCacheEntry has no address for the upload");
   const headers = {
    "x-ms-blob-type": "BlockBlob",
    "content-type": "application/octet-stream"
   };
   const {status: status} = await send(access, url, {
    method: "PUT",
    headers: headers,
    body: content
   });
   if (status !== 201) throw new CacheRefusal(status, `the upload was answered with status ${status}`);
  }
  const MOST_CHARACTERS = 65536;
  function send({agents: agents, signal: signal}, url, {method: method, headers: headers, body: body}) {
   const isSecure = url.protocol === "https:";
   const request = isSecure ? external_node_https_.request : external_node_http_.request;
   const agent = isSecure ? agents.httpsAgent : agents.httpAgent;
   const options = {
    method: method,
    agent: agent,
    signal: signal,
    headers: {
     ...headers,
     "content-length": body.length
    }
   };
   return new Promise((resolve, reject) => {
    const sent = request(url, options, reply => {
     let text = "";
     reply.setEncoding("utf8").on("data", piece => {
      text += piece;
      if (text.length > MOST_CHARACTERS) reply.destroy(new CacheRefusal(0, "the reply is too long"));
     });
     reply.once("error", reject);
     reply.once("end", () => resolve({
      status: reply.statusCode ?? 0,
      body: text
     }));
    });
    sent.once("error", reject).end(body);
    signal.addEventListener("abort", () => reject((0, problem.z)(signal.reason)), {
     once: true
    });
   });
  }
  const NAME = "publish-layer-built-1";
  const VERSION = (0, external_node_crypto_.createHash)("sha256").update(NAME).digest("hex");
  const ENTRY = /^([0-9a-f]{64})-(\d{1,7})-(\d{1,9})$/;
  const READ_MS = 5e3;
  const WRITE_MS = 1e4;
  const ATTEMPTS = 3;
  async function readBuilt(digest, context) {
   const prefix = `${NAME}-${digest}-`;
   const key = await withCache({
    ...context,
    milliseconds: READ_MS,
    task: "read"
   }, (service, again) => again(() => service.findKey(prefix)));
   if (key === undefined) return undefined;
   const match = key.startsWith(prefix) ? ENTRY.exec(key.slice(prefix.length)) : null;
   if (!match) {
    log.Rm.info("The layer is built, since GitHub's cache has sent an entry of another form.");
    return undefined;
   }
   const [, contentHash = "", files, bytes] = match;
   return {
    contentHash: contentHash,
    files: Number(files),
    unzippedSize: Number(bytes)
   };
  }
  async function writeBuilt(digest, {contentHash: contentHash, files: files, unzippedSize: unzippedSize}, context) {
   const key = `${NAME}-${digest}-${contentHash}-${files}-${unzippedSize}`;
   await withCache({
    ...context,
    milliseconds: WRITE_MS,
    task: "write"
   }, service => service.add(key, Buffer.from(`${key}\n`)));
  }
  async function withCache({interruption: interruption, clock: clock = shared_clock.dQ, env: env = process.env, milliseconds: milliseconds, task: task}, work) {
   const {ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_SERVICE_V2: version2} = env;
   if (!url || !token || !version2) {
    if (task === "read") log.Rm.info("The layer is built, since this runner has no Actions cache (v2).");
    return undefined;
   }
   const late = clock.deadline(milliseconds);
   const signal = AbortSignal.any([ interruption, late ]);
   let close;
   try {
    const {agents: agents, close: closeAgents} = (0, http_agents.t)();
    close = closeAgents;
    const service = openCacheService({
     url: url,
     token: token,
     version: VERSION,
     agents: agents,
     signal: signal
    });
    return await work(service, read => repeated(read, {
     clock: clock,
     signal: signal
    }));
   } catch (error) {
    if (interruption.aborted) return undefined;
    const reason = late.aborted ? `there was no answer for ${milliseconds / 1e3} s` : reasonOf(error);
    log.Rm.info(`${EFFECT[task]}: ${reason}.`);
    return undefined;
   } finally {
    close?.();
   }
  }
  const EFFECT = {
   read: "The layer is built, since GitHub's cache cannot be read",
   write: "The next run builds the layer again, since GitHub's cache cannot be written"
  };
  async function repeated(read, {clock: clock, signal: signal}) {
   for (let attempt = 1; ;attempt++) {
    try {
     return await read();
    } catch (error) {
     if (attempt === ATTEMPTS || signal.aborted || !mayPass(error)) throw error;
     await clock.sleep(250 * 2 ** attempt, signal);
    }
   }
  }
  function mayPass(error) {
   return !(error instanceof CacheRefusal) || error.status === 200 || error.status >= 500;
  }
  function reasonOf(error) {
   if (error instanceof CacheRefusal) return error.message;
   const code = (0, system_code.x)(error);
   return /^[A-Z][A-Z\d_]+$/.test(code) ? `the connection failed (${code})` : "the connection failed";
  }
  var layer_layer = __webpack_require__(59708);
  var content_mark = __webpack_require__(5714);
  var bytecode = __webpack_require__(44172);
  async function openBuildMemory(start) {
   const digest = await digestOf(start);
   if (digest === undefined) return undefined;
   const {interruption: interruption} = start;
   const known = await readBuilt(digest, {
    interruption: interruption
   });
   return {
    ...known && {
     known: known
    },
    remember: ({contentHash: contentHash, entries: entries, unzippedSize: unzippedSize}) => writeBuilt(digest, {
     contentHash: contentHash,
     files: entries.length,
     unzippedSize: unzippedSize
    }, {
     interruption: interruption
    })
   };
  }
  async function digestOf({inputs: inputs, workspace: workspace, workers: workers, prepared: prepared}) {
   const {build: build, prefix: prefix, exclude: exclude, runtimes: runtimes, architectures: architectures, license: license, bytecode: bytecode} = inputs;
   if (!build) return undefined;
   const {own: own, builds: builds} = prepared;
   const {groups: groups, extras: extras, slim: slim, workspace: member} = build;
   const entries = own ? (await (0, layer_layer.w)(own, {
    ...inputs,
    workers: workers
   })).entries : [];
   return buildDigest(builds, {
    workspace: workspace,
    entries: entries,
    runtimes: runtimes,
    architectures: architectures,
    ...license !== undefined && {
     license: license
    },
    prefix: prefix,
    exclude: exclude,
    groups: groups,
    extras: extras,
    ...member !== undefined && {
     member: member
    },
    slim: slim,
    bytecode: bytecode
   });
  }
  function recognisedLayer({inputs: inputs, report: report, prepared: prepared}, {contentHash: contentHash, files: files, unzippedSize: unzippedSize}, build) {
   const manifests = prepared.builds.map(({place: place}) => place);
   log.Rm.info(`Nothing is installed: the same inputs gave content sha256:${contentHash} before`);
   report.build = {
    manifests: manifests,
    tools: [],
    packages: [],
    seconds: 0,
    skipped: true
   };
   report.layer = {
    contentHash: contentHash,
    files: files,
    unzippedSize: unzippedSize,
    parts: []
   };
   const built = async () => {
    const layer = await build();
    if (layer.contentHash !== contentHash) throw otherContent(contentHash);
    return layer;
   };
   return {
    contentHash: contentHash,
    unzippedSize: unzippedSize,
    mayHoldDerived: (0, bytecode.e8)(inputs, inputs.build !== undefined),
    description: (0, content_mark.RP)(inputs.description, contentHash),
    pack: async spareBytes => (await built()).pack(spareBytes),
    refuseFindings: async (isPublic, aws) => (await built()).refuseFindings(isPublic, aws)
   };
  }
  function otherContent(contentHash) {
   return new problem.A(`GitHub's cache says that these inputs give content sha256:${contentHash}, and they do not.`, "Set `cache: false`, and delete the caches of this repository whose keys begin with publish-layer-built.");
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
 49572: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => mapConcurrently
  });
  async function mapConcurrently(items, limit, work) {
   const results = new Array(items.length);
   const queue = items.entries();
   const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
   };
   await Promise.all(Array.from({
    length: Math.min(limit, items.length)
   }, worker));
   return results;
  }
 },
 3038: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => createHttpAgents
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
  var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87871);
  function createHttpAgents() {
   const proxyEnv = (0, _proxy_js__WEBPACK_IMPORTED_MODULE_2__.SO)() ? (0, _proxy_js__WEBPACK_IMPORTED_MODULE_2__.EM)() : undefined;
   const options = {
    keepAlive: true,
    maxSockets: 50,
    ...proxyEnv && {
     proxyEnv: {
      ...proxyEnv
     }
    }
   };
   const open = new Set;
   const watch = agent => {
    const connectTo = agent.createConnection.bind(agent);
    agent.createConnection = (how, done) => {
     const socket = connectTo(how, done);
     open.add(socket);
     socket.once("close", () => open.delete(socket));
     return socket;
    };
    return agent;
   };
   return {
    agents: {
     httpAgent: watch(new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options)),
     httpsAgent: watch(new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options))
    },
    close: () => {
     for (const socket of open) socket.destroy();
    }
   };
  }
 },
 19339: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => VERSION
  });
  const VERSION = "1.0.0";
 }
};
