export const id = 7924;

export const ids = [ 7924 ];

export const modules = {
 27388: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => withoutLogins,
   Q: () => BuildProblem
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  class BuildProblem extends _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A {
   rule;
   constructor(rule, what, fix, options) {
    super(withoutLogins(what), withoutLogins(fix), options);
    this.rule = rule;
    this.name = "BuildProblem";
   }
  }
  function withoutLogins(text) {
   return text.replace(/(https?:\/\/)[^\s/"'`]+@|(:\/\/)[^\s/"'`:@]*:[^\s/"'`]+@/gi, "$1$2***@");
  }
 },
 87924: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   packWithBytecode: () => packWithBytecode
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var limits = __webpack_require__(28569);
  var search_paths = __webpack_require__(46708);
  var format = __webpack_require__(23867);
  var layer_bytecode = __webpack_require__(44172);
  var read_folder = __webpack_require__(18528);
  var size = __webpack_require__(76770);
  var entry = __webpack_require__(56011);
  function chooseBytecode(candidates, {bytes: bytes, files: files}) {
   const chosen = [];
   let left = bytes;
   for (const candidate of (0, entry.$)(candidates).sort(byValue)) {
    if (chosen.length >= files) break;
    if (candidate.size > left) continue;
    left -= candidate.size;
    chosen.push(candidate);
   }
   return (0, entry.$)(chosen);
  }
  function byValue(a, b) {
   return a.rank - b.rank || savingOf(b) - savingOf(a);
  }
  function savingOf({size: size, sourceSize: sourceSize}) {
   return sourceSize / Math.max(1, size);
  }
  var external_node_os_ = __webpack_require__(48161);
  var concurrency = __webpack_require__(49572);
  var program = __webpack_require__(11058);
  const ISOLATED = [ "-s", "-S", "-B", "-X", "utf8", "-W", "ignore", "-c" ];
  const ENVIRONMENT = {
   PYTHONHASHSEED: "0"
  };
  const IDENTIFY = `\nimport sys\nsys.path.pop(0)\nfrom _frozen_importlib_external import MAGIC_NUMBER\nprint(sys.implementation.name, sys.implementation.cache_tag, sys.version_info.releaselevel, MAGIC_NUMBER.hex())\n`;
  const COMPILE = `\nimport sys\nsys.path.pop(0)\nimport _imp, gc, marshal\nfrom _frozen_importlib_external import MAGIC_NUMBER\ngc.disable()\nKEY = int.from_bytes(MAGIC_NUMBER, "little")\nHEADER = MAGIC_NUMBER + b"\\x01\\x00\\x00\\x00"\nwith open(sys.argv[1], encoding="utf-8", newline="") as file:\n    fields = file.read().split("\\0")\nfor at in range(3 * int(sys.argv[2]), len(fields) - 2, 3):\n    source, embedded, target = fields[at:at + 3]\n    try:\n        with open(source, "rb", buffering=0) as file:\n            text = file.readall()\n        code = marshal.dumps(compile(text, embedded, "exec", dont_inherit=True))\n    except Exception:\n        print("-", flush=True)\n        continue\n    with open(target, "xb", buffering=0) as file:\n        file.write(HEADER + _imp.source_hash(KEY, text) + code)\n    print("+", flush=True)\n`;
  const PATIENCE = 6e4;
  const PATIENCE_PER_BYTE = 1 / 20;
  async function compileBytecode(request) {
   const {sources: sources, folder: folder, scratch: scratch, processes: processes = (0, external_node_os_.availableParallelism)()} = request;
   const shares = sources.flatMap(({interpreter: interpreter, files: files}) => sharesOf(files, processes).map(share => ({
    interpreter: interpreter,
    jobs: jobsOf(share, interpreter, folder)
   }))).map((share, index) => ({
    ...share,
    list: (0, external_node_path_.join)(scratch, `list-${index}`)
   }));
   for (const target of new Set(shares.flatMap(({jobs: jobs}) => jobs.map(job => (0, external_node_path_.dirname)(job.target))))) (0, 
   external_node_fs_.mkdirSync)(target, {
    recursive: true
   });
   const ended = await (0, concurrency.X)(shares, processes, share => compileShare(share, request));
   return {
    made: ended.flatMap(({made: made}) => made),
    failed: ended.reduce((sum, {failed: failed}) => sum + failed, 0),
    unfinished: [ ...new Set(ended.flatMap(({unfinished: unfinished}) => unfinished)) ]
   };
  }
  function jobsOf(files, {version: version}, folder) {
   return files.map(file => {
    const bytecode = (0, layer_bytecode.ZQ)(file.path, version);
    return {
     ...file,
     bytecode: bytecode,
     target: (0, external_node_path_.join)(folder, bytecode)
    };
   });
  }
  function sharesOf(files, processes) {
   const shares = Array.from({
    length: processes
   }, () => ({
    bytes: 0,
    files: []
   }));
   for (const file of (0, entry.$)(files).sort((a, b) => b.size - a.size)) {
    const least = shares.reduce((best, one) => one.bytes < best.bytes ? one : best);
    least.bytes += file.size + BYTES_PER_FILE;
    least.files.push(file);
   }
   return shares.flatMap(share => share.files.length > 0 ? [ (0, entry.$)(share.files) ] : []);
  }
  const BYTES_PER_FILE = 200;
  const MOST_CRASHES = 8;
  async function compileShare({interpreter: interpreter, jobs: jobs, list: list}, {scratch: scratch, interruption: interruption, patience: patience = PATIENCE}) {
   const {version: version, file: file, env: env} = interpreter;
   const fields = jobs.flatMap(({source: source, path: path, target: target}) => [ source, `/opt/${path}`, target ]);
   (0, external_node_fs_.writeFileSync)(list, fields.map(field => `${field}\0`).join(""));
   const timeout = patience + Math.ceil(jobs.reduce((sum, {size: size}) => sum + size, 0) * PATIENCE_PER_BYTE);
   const options = {
    cwd: scratch,
    env: env,
    interruption: interruption,
    timeout: timeout,
    killSignal: "SIGKILL"
   };
   const answers = [];
   for (let crashes = 0; crashes <= MOST_CRASHES; crashes += 1) {
    const args = [ ...ISOLATED, COMPILE, list, String(answers.length) ];
    const {code: code, stdout: stdout} = await (0, program.mB)(file, args, options);
    const lines = stdout.split("\n").filter(line => line === MADE || line === FAILED);
    const given = lines.slice(0, jobs.length - answers.length);
    answers.push(...given);
    const isHopeless = code === "SIGKILL" || code === "ABORT_ERR" || given.length === 0 && crashes > 0;
    if (answers.length >= jobs.length || isHopeless) break;
    answers.push(FAILED);
   }
   return {
    made: jobs.flatMap(({bytecode: bytecode}, index) => answers[index] === MADE ? [ bytecode ] : []),
    failed: answers.filter(answer => answer === FAILED).length,
    unfinished: answers.length < jobs.length ? [ version ] : []
   };
  }
  const MADE = "+";
  const FAILED = "-";
  var bytecode_of_source = __webpack_require__(18265);
  var programs_on_path = __webpack_require__(90515);
  const interpreters_PATIENCE = 2e4;
  async function findInterpreters(versions, search) {
   const found = await Promise.all(versions.map(version => findInterpreter(version, search)));
   return found.filter(one => one !== undefined);
  }
  async function findInterpreter(version, search) {
   const {environment: environment = process.env, workspace: workspace} = search;
   const folders = [ ...new Set(foldersOf(version, environment)) ];
   for (const file of (0, programs_on_path.T)(folders, `python${version}`, workspace)) {
    const interpreter = {
     version: version,
     file: file,
     env: {
      ...ENVIRONMENT,
      ...librariesOf(file, version)
     }
    };
    if (await isOfVersion(interpreter, search)) return interpreter;
   }
   return undefined;
  }
  function foldersOf(version, environment) {
   const {PATH: PATH = "", pythonLocation: pythonLocation, RUNNER_TOOL_CACHE: RUNNER_TOOL_CACHE, AGENT_TOOLSDIRECTORY: AGENT_TOOLSDIRECTORY} = environment;
   const onPath = PATH.split(external_node_path_.delimiter);
   const located = pythonLocation ? [ (0, external_node_path_.join)(pythonLocation, "bin") ] : [];
   const cached = [ RUNNER_TOOL_CACHE, AGENT_TOOLSDIRECTORY ].flatMap(cache => cache ? cachedFolders((0, external_node_path_.join)(cache, "Python"), version) : []);
   return [ ...onPath, ...located, ...cached ];
  }
  function cachedFolders(cache, version) {
   return namesIn(cache).filter(release => release.startsWith(`${version}.`)).sort((a, b) => b.localeCompare(a, "en", {
    numeric: true
   })).flatMap(release => namesIn((0, external_node_path_.join)(cache, release)).map(cpu => (0, external_node_path_.join)(cache, release, cpu, "bin")));
  }
  function namesIn(folder) {
   try {
    return (0, external_node_fs_.readdirSync)(folder).sort();
   } catch {
    return [];
   }
  }
  function librariesOf(file, version) {
   const folder = (0, external_node_path_.join)((0, external_node_path_.dirname)((0, external_node_path_.dirname)(file)), "lib");
   return (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, `libpython${version}.so.1.0`)) ? {
    LD_LIBRARY_PATH: folder
   } : {};
  }
  async function isOfVersion({version: version, file: file, env: env}, {scratch: scratch, interruption: interruption, patience: patience = interpreters_PATIENCE}) {
   const options = {
    cwd: scratch,
    env: env,
    interruption: interruption,
    timeout: patience,
    killSignal: "SIGKILL"
   };
   const {code: code, stdout: stdout} = await (0, program.mB)(file, [ ...ISOLATED, IDENTIFY ], options);
   if (code !== 0) return false;
   const [name, tag, level = "", magic = ""] = stdout.trim().split(" ");
   return name === "cpython" && tag === (0, layer_bytecode.Ym)(version) && /^(?:candidate|final)$/.test(level) && /^[0-9a-f]{4}0d0a$/.test(magic) && (0, 
   bytecode_of_source.H)(Buffer.from(magic, "hex").readUInt16LE(0)) === version;
  }
  var wording = __webpack_require__(30263);
  var build_problem = __webpack_require__(27388);
  const RULE = "build/no-python";
  function refuseNoPython(missing) {
   if (missing.length === 0) return;
   throw new build_problem.Q(RULE, `${absence(missing)}, and \`bytecode: true\` needs ${missing.length === 1 ? "it" : "them"}.`, setup(missing));
  }
  function noPython(missing) {
   if (missing.length === 0) return [];
   const message = `${absence(missing)}, so the layer has no bytecode for ${missing.length === 1 ? "it" : "them"}, and functions compile what they import at each cold start.`;
   return [ {
    rule: RULE,
    severity: "notice",
    path: "",
    message: message,
    fix: setup(missing)
   } ];
  }
  function unfinishedPython(versions, mode) {
   if (versions.length === 0) return [];
   const message = `${pythons(versions)} on the runner did not compile all files of the layer, which therefore lacks some of its bytecode.`;
   const fix = `Run the job again; if that does not help, bring another Python. ${setup(versions)}`;
   if (mode === "true") throw new build_problem.Q(RULE, message, fix);
   return [ {
    rule: RULE,
    severity: "notice",
    path: "",
    message: message,
    fix: fix
   } ];
  }
  function notCompiled(error) {
   const message = `No bytecode was compiled for the layer: ${error instanceof Error ? error.message : String(error)}`;
   return {
    rule: RULE,
    severity: "notice",
    path: "",
    message: message,
    fix: "Look at what the error says and run the job again; or set `bytecode: false`."
   };
  }
  function absence(missing) {
   return `${pythons(missing)} ${missing.length === 1 ? "is" : "are"} not on the runner`;
  }
  function pythons(versions) {
   return (0, wording.r)(versions.map(version => `Python ${version}`));
  }
  function setup(missing) {
   const [first = "", ...others] = missing.map(version => `\`python-version: '${version}'\``);
   const more = others.length > 0 ? ` and a step of its own for ${(0, wording.r)(others)}` : "";
   return `Add before this step: \`uses: actions/setup-python@v6\` with ${first} and \`update-environment: false\`${more}; or set \`bytecode: false\`.`;
  }
  var paths = __webpack_require__(81427);
  const VERSIONED = /^python\/lib\/python(\d+\.\d+)\//;
  function isImportedBy(path, version) {
   if (!path.startsWith("python/") || !path.endsWith(".py") || path.endsWith("/.py")) return false;
   const [folder, folderVersion] = VERSIONED.exec(path) ?? [];
   if (folder !== undefined && (folderVersion !== version || !path.startsWith(`${folder}site-packages/`))) return false;
   return (0, paths.a9)((0, layer_bytecode.ZQ)(path, version)) === undefined;
  }
  const [OWN, OF_PACKAGE, TEST] = [ 0, 1, 2 ];
  const IN_TESTS = /\/tests?\//;
  function rankedBy(files) {
   const claimed = new Set(files.flatMap(({path: path, contents: contents}) => {
    const site = (0, search_paths.Zc)(path)?.site ?? "";
    return (contents?.recordTops ?? []).map(top => `${site}/${top}`);
   }));
   return path => {
    const {site: site, name: name, rest: rest} = (0, search_paths.Zc)(path) ?? {
     site: "",
     name: "",
     rest: ""
    };
    if (!claimed.has(`${site}/${name}`)) return OWN;
    return IN_TESTS.test(`/${rest}`) ? TEST : OF_PACKAGE;
   };
  }
  var external_node_crypto_ = __webpack_require__(77598);
  var inspect_bytecode = __webpack_require__(84207);
  var open_file = __webpack_require__(68170);
  function isVerified(bytecode, source) {
   const version = (0, layer_bytecode.kQ)(bytecode.path)?.version;
   if (!source || version === undefined) return false;
   try {
    const text = readStart(source, source.size + 1);
    if ((0, external_node_crypto_.hash)("sha256", text) !== source.sha256) return false;
    return (0, bytecode_of_source.B)(readStart(bytecode, inspect_bytecode.c2), text, version);
   } catch {
    return false;
   }
  }
  function readStart({source: source}, most) {
   const {fd: fd, size: size} = (0, open_file.H_)(source);
   try {
    const bytes = Buffer.allocUnsafe(Math.min(size, most));
    return bytes.subarray(0, (0, open_file.lR)(fd, bytes, 0));
   } finally {
    (0, external_node_fs_.closeSync)(fd);
   }
  }
  async function packWithBytecode(packing) {
   const {layer: layer, to: to, onProgress: onProgress} = packing;
   if (!isWanted(packing)) return {
    archive: await layer.pack(to, onProgress),
    findings: []
   };
   const folder = (0, external_node_path_.join)((0, external_node_fs_.realpathSync)(packing.scratch), "bytecode");
   try {
    const made = await makeBytecode(packing, folder).catch(error => withoutBytecode(packing, error));
    const {archive: archive, chosen: chosen} = await packWhatFits(packing, made.candidates);
    return {
     archive: archive,
     bytecode: reportOf(packing, made, chosen),
     findings: made.findings
    };
   } finally {
    (0, external_node_fs_.rmSync)(folder, {
     recursive: true,
     force: true
    });
   }
  }
  function isWanted({layer: layer, mode: mode, isBuilt: isBuilt, runtimes: runtimes}) {
   return layer.folderEntries !== undefined && (0, layer_bytecode.e8)({
    bytecode: mode,
    runtimes: runtimes
   }, isBuilt);
  }
  function withoutBytecode({mode: mode, interruption: interruption}, error) {
   if (mode === "true" || interruption.aborted) throw error;
   return {
    candidates: [],
    failed: 0,
    findings: [ notCompiled(error) ]
   };
  }
  async function makeBytecode(packing, folder) {
   const {layer: layer, mode: mode, runtimes: runtimes, workspace: workspace, interruption: interruption} = packing;
   const entries = layer.folderEntries ?? [];
   const taken = new Set(entries.map(({path: path}) => path));
   const files = entries.filter(({path: path, type: type}) => type === "file" && path.endsWith(".py"));
   const versions = [ ...new Set((0, search_paths.x4)("python", runtimes)) ].filter(version => files.some(({path: path}) => isImportedBy(path, version)));
   if (versions.length === 0 || spareIn(packing).bytes <= 0) return {
    candidates: [],
    failed: 0,
    findings: []
   };
   const [scratch, made] = [ (0, external_node_path_.join)(folder, "lists"), (0, external_node_path_.join)(folder, "opt") ];
   for (const one of [ scratch, made ]) (0, external_node_fs_.mkdirSync)(one, {
    recursive: true
   });
   const interpreters = await findInterpreters(versions, {
    workspace: workspace,
    scratch: scratch,
    interruption: interruption
   });
   const missing = versions.filter(version => !interpreters.some(one => one.version === version));
   if (mode === "true") refuseNoPython(missing);
   const sources = interpreters.map(interpreter => ({
    interpreter: interpreter,
    files: files.filter(({path: path}) => isImportedBy(path, interpreter.version))
   }));
   const compiled = await compileBytecode({
    sources: sources,
    folder: made,
    scratch: scratch,
    interruption: interruption
   });
   const finished = new Set(compiled.made.filter(path => !taken.has(path)));
   const all = await (0, read_folder.z)(made, {
    ...ONLY_BYTECODE,
    workers: packing.workers
   });
   return {
    candidates: verified(all.entries, finished, {
     files: files,
     rank: rankedBy(await layer.inspect())
    }),
    failed: compiled.failed,
    findings: [ ...noPython(missing), ...unfinishedPython(compiled.unfinished, mode) ]
   };
  }
  const ONLY_BYTECODE = {
   prefix: "",
   exclude: [ "!__pycache__/", "!*.pyc" ]
  };
  function verified(entries, finished, {files: files, rank: rank}) {
   const sources = new Map(files.map(file => [ file.path, file ]));
   return entries.flatMap(entry => {
    const source = sources.get((0, layer_bytecode.kQ)(entry.path)?.source ?? "");
    if (!source || !finished.has(entry.path) || !isVerified(entry, source)) return [];
    return [ {
     ...entry,
     sourceSize: source.size,
     rank: rank(source.path)
    } ];
   });
  }
  function spareIn({layer: layer, spareBytes: spareBytes}) {
   const inLayer = limits.b.unzippedBytes - 1 - layer.unzippedSize;
   return {
    bytes: Math.min(inLayer, spareBytes),
    files: format.Sd - layer.entries.length
   };
  }
  const MOST_TRIES = 3;
  const MARGIN = .97;
  async function packWhatFits(packing, candidates) {
   const {layer: layer, to: to, onProgress: onProgress, zipLimit: zipLimit} = packing;
   const spare = spareIn(packing);
   let {bytes: bytes} = spare;
   let ownBytes;
   for (let tries = 0; tries <= MOST_TRIES; tries += 1) {
    const chosen = tries < MOST_TRIES ? chooseBytecode(candidates, {
     ...spare,
     bytes: bytes
    }) : [];
    const archive = await layer.pack(to, onProgress, chosen);
    if (archive.size < zipLimit || chosen.length === 0) return {
     archive: archive,
     chosen: chosen
    };
    archive.close();
    ownBytes ??= (await layer.zippedSize(to)).bytes;
    const share = (zipLimit - ownBytes) / Math.max(1, archive.size - ownBytes);
    bytes = Math.floor((0, size.UT)(chosen) * share * MARGIN);
   }
   throw new RangeError("a layer without bytecode is packed at the last try");
  }
  function reportOf({runtimes: runtimes}, {candidates: candidates, failed: failed}, chosen) {
   const there = new Set(chosen.map(({path: path}) => (0, layer_bytecode.kQ)(path)?.version));
   return {
    versions: [ ...new Set((0, search_paths.x4)("python", runtimes)) ].filter(version => there.has(version)),
    files: chosen.length,
    bytes: (0, size.UT)(chosen),
    failed: failed,
    left: candidates.length - chosen.length
   };
  }
 },
 11058: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   mB: () => runProgram,
   w$: () => lastLines
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89485);
  const ALLOWED = new Set(`PATH HOME USERPROFILE APPDATA LOCALAPPDATA SYSTEMROOT COMSPEC PATHEXT TMPDIR TEMP TMP LANG LC_ALL TZ\n  XDG_CACHE_HOME XDG_DATA_HOME XDG_CONFIG_HOME NETRC\n  HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy\n  SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE NODE_EXTRA_CA_CERTS`.split(/\s+/));
  const LONGEST = 20 * 6e4;
  const MOST_OUTPUT = 64 << 20;
  function runProgram(file, args, {cwd: cwd, env: env = {}, interruption: interruption, timeout: timeout = LONGEST, killSignal: killSignal = "SIGTERM"}) {
   const options = {
    cwd: cwd,
    env: {
     ...allowedEnvironment(),
     ...env
    },
    timeout: timeout,
    killSignal: killSignal,
    maxBuffer: MOST_OUTPUT,
    signal: interruption,
    windowsHide: true
   };
   return new Promise(resolve => {
    (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, options, (error, stdout, stderr) => {
     resolve({
      code: error ? error.code ?? error.signal ?? "UNKNOWN" : 0,
      stdout: stdout,
      stderr: stderr
     });
    });
   });
  }
  function allowedEnvironment() {
   return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => value !== undefined && ALLOWED.has(name) ? [ [ name, value ] ] : []));
  }
  function lastLines({stdout: stdout, stderr: stderr}, count = 12) {
   const text = stderr.trim() || stdout.trim();
   return text.split("\n").slice(-count).map(_shared_sanitise_js__WEBPACK_IMPORTED_MODULE_1__.pj).join("\n");
  }
 },
 90515: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => programsIn,
   i: () => programsOnPath
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _shared_relative_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60039);
  function programsOnPath(name, workspace) {
   return programsIn((process.env["PATH"] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter), name, workspace);
  }
  function programsIn(folders, name, workspace) {
   const {PATHEXT: PATHEXT = ""} = process.env;
   const endings = process.platform === "win32" ? PATHEXT.split(";").filter(Boolean) : [ "" ];
   return folders.filter(folder => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder)).flatMap(folder => endings.map(ending => (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${ending}`))).filter(file => isProgram(file) && isOutside(file, workspace));
  }
  function isProgram(file) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
   } catch {
    return false;
   }
  }
  function isOutside(file, workspace) {
   const root = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
   return [ file, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file) ].every(path => (0, _shared_relative_path_js__WEBPACK_IMPORTED_MODULE_2__.q)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path)) && (0, _shared_relative_path_js__WEBPACK_IMPORTED_MODULE_2__.q)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path)));
  }
 },
 18265: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => isBytecodeOf,
   H: () => versionOfMagic
  });
  var bytecode = __webpack_require__(84207);
  const START = [ 1886610805, 1936682341, 1852075885, 1685025377, 1852142177, 1819895653, 2037671283, 1952801890 ];
  function sipHash(key, bytes, {compression: compression, finalization: finalization}) {
   const state = [ ...START ];
   state[0] ^= key;
   state[4] ^= key;
   const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
   const whole = bytes.length - bytes.length % 8;
   for (let at = 0; at < whole; at += 8) take(state, view.getUint32(at, true), view.getUint32(at + 4, true), compression);
   const last = new DataView(new ArrayBuffer(8));
   for (let at = whole; at < bytes.length; at += 1) last.setUint8(at - whole, view.getUint8(at));
   last.setUint8(7, bytes.length & 255);
   take(state, last.getUint32(0, true), last.getUint32(4, true), compression);
   state[4] ^= 255;
   rounds(state, finalization);
   const [low0, high0, low1, high1, low2, high2, low3, high3] = state;
   const hash = new DataView(new ArrayBuffer(8));
   hash.setUint32(0, low0 ^ low1 ^ low2 ^ low3, true);
   hash.setUint32(4, high0 ^ high1 ^ high2 ^ high3, true);
   return new Uint8Array(hash.buffer);
  }
  function take(state, low, high, compression) {
   state[6] ^= low;
   state[7] ^= high;
   rounds(state, compression);
   state[0] ^= low;
   state[1] ^= high;
  }
  function rounds(state, count) {
   let a = state[0];
   let A = state[1];
   let b = state[2];
   let B = state[3];
   let c = state[4];
   let C = state[5];
   let d = state[6];
   let D = state[7];
   let rotated;
   for (let round = 0; round < count; round += 1) {
    A = A + B + carry(a, b) | 0;
    a = a + b | 0;
    C = C + D + carry(c, d) | 0;
    c = c + d | 0;
    rotated = b << 13 | B >>> 19;
    B = (B << 13 | b >>> 19) ^ A;
    b = rotated ^ a;
    rotated = d << 16 | D >>> 16;
    D = (D << 16 | d >>> 16) ^ C;
    d = rotated ^ c;
    rotated = A + d | 0;
    A = a + D + carry(A, d) | 0;
    a = rotated;
    C = C + B + carry(c, b) | 0;
    c = c + b | 0;
    rotated = b << 17 | B >>> 15;
    B = (B << 17 | b >>> 15) ^ C;
    b = rotated ^ c;
    rotated = d << 21 | D >>> 11;
    D = (D << 21 | d >>> 11) ^ A;
    d = rotated ^ a;
    rotated = c;
    c = C;
    C = rotated;
   }
   state[0] = a;
   state[1] = A;
   state[2] = b;
   state[3] = B;
   state[4] = c;
   state[5] = C;
   state[6] = d;
   state[7] = D;
  }
  function carry(a, b) {
   return (a >>> 0) + (b >>> 0) > 4294967295 ? 1 : 0;
  }
  function isBytecodeOf(header, source, version) {
   const magic = (0, bytecode.Ld)(header);
   if (magic === undefined || versionOfMagic(magic) !== version || (0, bytecode.Zo)(header) !== bytecode.st) return false;
   const hash = sipHash(bytecode.J2 * 65536 + magic, source, Number(version.slice(2)) >= 11 ? FAST : FORMER);
   return header.subarray(8).equals(hash);
  }
  const FAST = {
   compression: 1,
   finalization: 3
  };
  const FORMER = {
   compression: 2,
   finalization: 4
  };
  const FIRST_MAGIC = [ [ 62171, "2.7" ], [ 3430, "3.10" ], [ 3420, "3.9" ], [ 3400, "3.8" ], [ 3390, "3.7" ], [ 3360, "3.6" ], [ 3320, "3.5" ], [ 3250, "3.4" ], [ 3190, "3.3" ], [ 3160, "3.2" ], [ 3141, "3.1" ], [ 3e3, "3.0" ] ];
  const LAST_OF_2_7 = 62211;
  const [FIRST_RANGE, RANGES_END] = [ 3450, 4e3 ];
  function versionOfMagic(magic) {
   if (magic >= RANGES_END && (magic < 62171 || magic > LAST_OF_2_7)) return undefined;
   if (magic >= FIRST_RANGE && magic < RANGES_END) return `3.${Math.floor((magic - 2900) / 50)}`;
   return FIRST_MAGIC.find(([first]) => magic >= first)?.[1];
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
 60039: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => leadsOut
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function leadsOut(way) {
   return way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
  }
 }
};
