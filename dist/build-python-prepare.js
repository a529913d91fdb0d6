export const id = 2409;

export const ids = [ 2409 ];

export const modules = {
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
 12409: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   preparePython: () => preparePython
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var pep440 = __webpack_require__(68898);
  var build_problem = __webpack_require__(27388);
  var python_requirement = __webpack_require__(82860);
  var log = __webpack_require__(12853);
  var wording = __webpack_require__(30263);
  var two_architectures = __webpack_require__(20873);
  function refuseOtherCpu(one, other, place) {
   const records = new Map(other.distributions.map(({name: name, record: record}) => [ (0, python_requirement.j)(name), record ]));
   const unlike = one.distributions.filter(({name: name, record: record}) => records.get((0, python_requirement.j)(name)) !== record);
   const own = new Set(one.distributions.map(({name: name}) => (0, python_requirement.j)(name)));
   const only = other.distributions.filter(({name: name}) => !own.has((0, python_requirement.j)(name)));
   const names = [ ...unlike, ...only ].map(({name: name}) => name);
   if (names.length > 0) throw (0, two_architectures.X)(names, place);
  }
  var external_node_crypto_ = __webpack_require__(77598);
  var system_code = __webpack_require__(15130);
  function copyLocals(locals, site) {
   for (const {name: name, files: files, infoFolder: infoFolder, info: info} of locals) {
    const rows = [ `${infoFolder}/RECORD,,` ];
    for (const {from: from, to: to} of files) {
     const bytes = (0, external_node_fs_.readFileSync)(from);
     copyNew(from, {
      site: site,
      to: to
     }, name);
     rows.push(row(to, bytes));
    }
    for (const [file, text] of Object.entries(info)) {
     const path = `${infoFolder}/${file}`;
     (0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(site, infoFolder), {
      recursive: true
     });
     (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(site, path), text);
     rows.push(row(path, Buffer.from(text)));
    }
    (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(site, infoFolder, "RECORD"), `${rows.sort().join("\n")}\n`);
   }
  }
  const TAKEN = new Set([ "EEXIST", "ENOTDIR", "EISDIR" ]);
  function copyNew(from, {site: site, to: to}, name) {
   const target = (0, external_node_path_.join)(site, to);
   try {
    (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(target), {
     recursive: true
    });
    (0, external_node_fs_.copyFileSync)(from, target, external_node_fs_.constants.COPYFILE_EXCL);
   } catch (error) {
    if (!TAKEN.has((0, system_code.x)(error))) throw error;
    throw new build_problem.Q("build/clash", `${name} of this repository has a file that another package of the layer has too: ${to}.`, "Rename the module, or take the other package out of the lock.");
   }
  }
  function row(path, bytes) {
   const quoted = /[",]/.test(path) ? `"${path.replaceAll('"', '""')}"` : path;
   return `${quoted},sha256=${(0, external_node_crypto_.hash)("sha256", bytes, "base64url")},${bytes.length}`;
  }
  var sanitise = __webpack_require__(89485);
  var program = __webpack_require__(11058);
  const OF_UV = /^UV_(?:INDEX(?:_.*)?|DEFAULT_INDEX|EXTRA_INDEX_URL|FIND_LINKS|CACHE_DIR|EXCLUDE_NEWER|HTTP_\w+|CONCURRENT_\w+|NATIVE_TLS|SYSTEM_CERTS|INSECURE_HOST|LINK_MODE|OFFLINE|REQUEST_TIMEOUT)$/;
  function uvEnvironment(environment) {
   const own = Object.entries(environment).filter(entry => OF_UV.test(entry[0]) && Boolean(entry[1]));
   const links = environment["UV_FIND_LINKS"];
   return {
    ...ofPip(environment),
    ...Object.fromEntries(own),
    ...links && {
     UV_FIND_LINKS: links.split(",").map(place).join(",")
    },
    ...extraIndexes(environment)
   };
  }
  function ofPip(environment) {
   const {PIP_INDEX_URL: PIP_INDEX_URL, PIP_FIND_LINKS: PIP_FIND_LINKS, PIP_CERT: PIP_CERT, PIP_CLIENT_CERT: PIP_CLIENT_CERT, PIP_TRUSTED_HOST: PIP_TRUSTED_HOST} = environment;
   const hasDefault = environment["UV_DEFAULT_INDEX"] || environment["UV_INDEX_URL"];
   return {
    ...PIP_INDEX_URL && !hasDefault && {
     UV_DEFAULT_INDEX: PIP_INDEX_URL
    },
    ...PIP_FIND_LINKS && {
     UV_FIND_LINKS: words(PIP_FIND_LINKS).map(place).join(",")
    },
    ...PIP_CERT && !environment["SSL_CERT_FILE"] && {
     SSL_CERT_FILE: PIP_CERT
    },
    ...PIP_CLIENT_CERT && {
     SSL_CLIENT_CERT: PIP_CLIENT_CERT
    },
    ...PIP_TRUSTED_HOST && {
     UV_INSECURE_HOST: words(PIP_TRUSTED_HOST).join(" ")
    }
   };
  }
  function extraIndexes({UV_INDEX: UV_INDEX, PIP_EXTRA_INDEX_URL: PIP_EXTRA_INDEX_URL}) {
   const all = [ ...words(UV_INDEX ?? ""), ...words(PIP_EXTRA_INDEX_URL ?? "") ];
   return all.length > 0 ? {
    UV_INDEX: all.join(" ")
   } : {};
  }
  function pipEnvironment(environment) {
   const names = [ "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_CERT", "PIP_CLIENT_CERT", "PIP_TRUSTED_HOST" ];
   const own = [ ...names, "PIP_PROXY", "PIP_CACHE_DIR", "PIP_DEFAULT_TIMEOUT", "PIP_RETRIES" ].flatMap(name => {
    const value = environment[name];
    return value ? [ [ name, value ] ] : [];
   });
   const index = environment["UV_DEFAULT_INDEX"] || environment["UV_INDEX_URL"];
   const url = index?.replace(/^[\w.-]+=/, "");
   return {
    ...url && {
     PIP_INDEX_URL: url
    },
    ...Object.fromEntries(own)
   };
  }
  function indexUrls(environment) {
   const {UV_INDEX: UV_INDEX = "", UV_EXTRA_INDEX_URL: UV_EXTRA_INDEX_URL = "", UV_DEFAULT_INDEX: UV_DEFAULT_INDEX, UV_INDEX_URL: UV_INDEX_URL} = uvEnvironment(environment);
   const extra = [ ...words(UV_INDEX), ...words(UV_EXTRA_INDEX_URL) ];
   const urls = [ ...extra, UV_DEFAULT_INDEX || UV_INDEX_URL || "https://pypi.org/simple" ];
   return urls.map(url => url.replace(/^[\w.-]+=/, ""));
  }
  function indexSecrets(environment, texts = []) {
   const values = [ ...Object.values({
    ...uvEnvironment(environment),
    ...pipEnvironment(environment)
   }), ...texts.map(text => withVariables(text, environment)) ];
   const inUrls = values.flatMap(value => [ ...value.matchAll(/:\/\/([^\s/"]+)@/g) ].flatMap(([, login = ""]) => secretsOf(login)));
   const named = Object.entries(environment).flatMap(([name, value]) => /^UV_INDEX_.+_PASSWORD$/.test(name) && value ? [ value ] : []);
   return [ ...new Set([ ...inUrls, ...named ]) ];
  }
  function withVariables(url, environment) {
   return url.replace(/\$\{([A-Z0-9_]+)\}/g, (_, name) => variableValue(name, environment));
  }
  function variableValue(name, environment) {
   const value = environment[name] ?? "";
   return name.startsWith(OF_POETRY) ? encodeURIComponent(value) : value;
  }
  const OF_POETRY = "POETRY_HTTP_BASIC_";
  function withPoetryLogin(url, name, environment) {
   const prefix = `${OF_POETRY}${name.toUpperCase().replace(/[-.]/g, "_")}`;
   const [user, password] = [ `${prefix}_USERNAME`, `${prefix}_PASSWORD` ];
   if (!environment[user] || /^https?:\/\/[^/]*@/i.test(url)) return url;
   const login = environment[password] ? `\${${user}}:\${${password}}` : `\${${user}}`;
   return url.replace(/^(https?:\/\/)/i, scheme => `${scheme}${login}@`);
  }
  function secretsOf(login) {
   const [, name = "", password = ""] = /^([^:]*):?(.*)$/s.exec(login) ?? [];
   const secret = password || name;
   return secret === "" ? [] : [ secret, decoded(secret) ];
  }
  function decoded(text) {
   try {
    return decodeURIComponent(text);
   } catch {
    return text;
   }
  }
  function place(link) {
   return /^[a-z][a-z+]+:/i.test(link) ? link : (0, external_node_path_.resolve)(link);
  }
  function words(text) {
   return text.split(/\s+/).filter(word => word !== "");
  }
  var operating_systems = __webpack_require__(8265);
  var runtimes = __webpack_require__(13352);
  var shell = __webpack_require__(56817);
  const GLIBC = {
   AL1: "2_17",
   AL2: "2_17",
   AL2023: "2_34"
  };
  const CPUS = {
   x86_64: "x86_64",
   arm64: "aarch64"
  };
  function pythonTargets({runtimes: runtimes, architectures: architectures}, place) {
   const pythons = runtimes.filter(({language: language, version: version}) => language === "python" && version.startsWith("3."));
   if (pythons.length === 0) throw new build_problem.Q("build/runtime", `${place} has Python packages, and \`compatible-runtimes\` lists ${runtimes.length === 0 ? "no runtime" : `only ${(0, 
   wording.r)(runtimes.map(({name: name}) => name))}`}.`, "Say which Python the layer is for, e.g. `compatible-runtimes: python3.13`.");
   return pythons.flatMap(({name: name, version: version, os: os}) => architectures.map(architecture => ({
    runtime: name,
    version: version,
    os: os,
    architecture: architecture
   })));
  }
  function uvPlatform({os: os, architecture: architecture}) {
   return `${CPUS[architecture]}-manylinux_${GLIBC[os]}`;
  }
  function cpuOf({architecture: architecture}) {
   return CPUS[architecture];
  }
  function glibcOf({os: os}) {
   const [major = 0, minor = 0] = GLIBC[os].split("_").map(Number);
   return [ major, minor ];
  }
  function targetName({runtime: runtime, architecture: architecture}) {
   return `${runtime} on ${architecture}`;
  }
  function markerEnvironment(target) {
   return {
    os_name: "posix",
    sys_platform: "linux",
    platform_system: "Linux",
    implementation_name: "cpython",
    platform_python_implementation: "CPython",
    platform_machine: cpuOf(target),
    python_version: target.version,
    python_full_version: `${target.version}.0`,
    implementation_version: `${target.version}.0`
   };
  }
  const ORDER = [ "fits", "glibc", "cpu", "python", "system" ];
  function wheelTags(fileName) {
   const parts = fileName.replace(/\.whl$/, "").split("-");
   if (!fileName.endsWith(".whl") || parts.length < 5) return undefined;
   const [pythons = "", abis = "", platforms = ""] = parts.slice(-3);
   return {
    pythons: pythons.split("."),
    abis: abis.split("."),
    platforms: platforms.split(".")
   };
  }
  function wheelFit(fileName, target) {
   const tags = wheelTags(fileName);
   if (!tags) return "system";
   const isForPython = tags.pythons.some(python => tags.abis.some(abi => isFor(python, abi, target.version)));
   const fits = tags.platforms.map(platform => platformFit(platform, target));
   const best = ORDER.find(fit => fits.includes(fit)) ?? "system";
   if (isForPython) return best;
   return best === "fits" ? "python" : best === "glibc" ? "python" : "system";
  }
  function isFor(python, abi, version) {
   const minor = Number(version.split(".")[1]);
   const [, kind = "", digits = ""] = /^(py|cp)3(\d*)$/.exec(python) ?? [];
   if (kind === "") return false;
   const own = digits === "" ? 0 : Number(digits);
   if (abi === "none") return kind === "py" ? own <= minor : digits === "" || own === minor;
   if (abi === "abi3") return kind === "cp" && own <= minor;
   return kind === "cp" && own === minor && abi.replace(/m$/, "") === `cp3${digits}`;
  }
  const ALIASES = {
   manylinux1: "manylinux_2_5",
   manylinux2010: "manylinux_2_12",
   manylinux2014: "manylinux_2_17"
  };
  function platformFit(platform, target) {
   if (platform === "any") return "fits";
   const [, given = "", cpu = ""] = /^((?:many)?linux(?:_\d+_\d+|\d+)?)_(\w+)$/.exec(platform) ?? [];
   if (given === "") return "system";
   if (cpu !== cpuOf(target)) return "cpu";
   const [, major, minor] = /_(\d+)_(\d+)$/.exec(ALIASES[given] ?? given) ?? [];
   if (major === undefined || minor === undefined) return "fits";
   const [mostMajor, mostMinor] = glibcOf(target);
   return Number(major) < mostMajor || Number(major) === mostMajor && Number(minor) <= mostMinor ? "fits" : "glibc";
  }
  function noWheel(without) {
   const {name: name, version: version, target: target, place: place, files: files} = without;
   const release = `${name}${version === "" ? "" : ` ${version}`}`;
   if (!files) return new build_problem.Q("build/no-wheel", `${release} of ${place} has no wheel for ${targetName(target)}.`, `See its files on its index; ${buildStep(without)}.`);
   const own = version === "" ? files : files.filter(file => isOfVersion(file, version));
   if (own.length === 0) return noRelease(without, files);
   const wheels = own.filter(file => file.endsWith(".whl"));
   const {cause: cause, isGlibc: isGlibc} = causeOf(wheels, target);
   const ways = [ ...nearestRelease(without, files), ...isGlibc ? newerRuntimes(wheels, target) : [], buildStep(without) ];
   return new build_problem.Q("build/no-wheel", `${release} of ${place} ${cause}, so there is none for ${targetName(target)}.`, `${capitalised(ways.slice(0, -1).join(", or "))}${ways.length > 1 ? ", or " : ""}${ways.length > 1 ? ways.at(-1) ?? "" : capitalised(ways[0] ?? "")}.`);
  }
  function causeOf(wheels, target) {
   const by = fit => wheels.filter(file => wheelFit(file, target) === fit);
   const [glibc, cpu, python] = [ by("glibc"), by("cpu"), by("python") ];
   if (wheels.length === 0) return {
    cause: "is a source distribution only",
    isGlibc: false
   };
   if (glibc.length > 0) {
    const {name: name, glibc: own} = operating_systems.ju[target.os];
    return {
     cause: `has only wheels for a newer glibc (${platformsOf(glibc)}) than ${name} has (${own})`,
     isGlibc: true
    };
   }
   if (cpu.length > 0) return {
    cause: `has wheels for other CPUs only (${platformsOf(cpu)})`,
    isGlibc: false
   };
   if (python.length > 0) return {
    cause: `has wheels for other Pythons only (${pythonsOf(python)})`,
    isGlibc: false
   };
   return {
    cause: `has wheels for other systems only (${platformsOf(wheels)})`,
    isGlibc: false
   };
  }
  function some(values) {
   const distinct = [ ...new Set(values) ].sort();
   return `${distinct.slice(0, 4).join(", ")}${distinct.length > 4 ? ", …" : ""}`;
  }
  function platformsOf(wheels) {
   return some(wheels.flatMap(file => wheelTags(file)?.platforms ?? []));
  }
  function pythonsOf(wheels) {
   return some(wheels.flatMap(file => wheelTags(file)?.pythons ?? []));
  }
  function noRelease({name: name, version: version, place: place}, files) {
   const versions = [ ...new Set(files.flatMap(file => versionOf(file) ?? [])) ].sort(pep440.compare);
   const last = versions.slice(-3).reverse();
   return new build_problem.Q("build/no-wheel", `${name} ${version} of ${place} is not on the index${last.length > 0 ? `, whose newest releases are ${(0, 
   wording.r)(last)}` : ""}.`, `Ask for a release that is there, ${last[0] === undefined ? "" : `e.g. \`${(0, python_requirement.j)(name)}==${last[0]}\`, `}and write the lock anew.`);
  }
  function nearestRelease({name: name, version: version, target: target}, files) {
   const fitting = new Set(files.flatMap(file => wheelFit(file, target) === "fits" ? versionOf(file) ?? [] : []));
   const isFinal = one => !/[a-z]/i.test(one.replace(/\.?post\d+/i, ""));
   const all = [ ...new Set(files.flatMap(file => versionOf(file) ?? [])) ].filter(isFinal).sort(pep440.compare);
   const at = (0, pep440.valid)(version) ? all.filter(one => (0, pep440.compare)(one, version) < 0).length : all.length;
   const distance = one => Math.abs(all.indexOf(one) - at + .1 * Number(all.indexOf(one) < at) * -1);
   const [nearest] = all.filter(one => fitting.has(one)).sort((a, b) => distance(a) - distance(b));
   return nearest === undefined ? [] : [ `use \`${(0, python_requirement.j)(name)}==${nearest}\`, which has one` ];
  }
  function newerRuntimes(wheels, target) {
   const fitting = Object.entries(runtimes.aC).flatMap(([runtime, {language: language, version: version, os: os, createBlocked: createBlocked}]) => {
    if (language !== "python" || !version.startsWith("3.") || createBlocked === undefined) return [];
    const other = {
     ...target,
     runtime: runtime,
     version: version,
     os: os
    };
    return wheels.some(file => wheelFit(file, other) === "fits") ? [ runtime ] : [];
   });
   const [first] = fitting;
   const runtime = first ?? (target.os === "AL2023" ? undefined : "python3.12");
   return runtime === undefined ? [] : [ `move to \`compatible-runtimes: ${runtime}\`, which has glibc ${operating_systems.ju["AL2023"].glibc}` ];
  }
  function buildStep({name: name, version: version}) {
   const requirement = `${(0, python_requirement.j)(name)}${version === "" ? "" : `==${version}`}`;
   return `build its wheel in an earlier step without credentials (\`pip wheel --no-deps -w wheels ${(0, shell.r)(requirement)}\`) and add the line \`--find-links wheels/\` to requirements.txt`;
  }
  function capitalised(text) {
   return text.charAt(0).toUpperCase() + text.slice(1);
  }
  function versionOf(file) {
   const text = file.endsWith(".whl") ? file.split("-")[1] : /-([^-]+?)\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$/.exec(file)?.[1];
   return text !== undefined && (0, pep440.valid)(text) ? text : undefined;
  }
  function isOfVersion(file, version) {
   const own = versionOf(file);
   return own !== undefined && ((0, pep440.valid)(version) ? (0, pep440.compare)(own, version) === 0 : own === version);
  }
  var external_node_events_ = __webpack_require__(78474);
  var external_node_http_ = __webpack_require__(37067);
  var external_node_https_ = __webpack_require__(44708);
  var http_agents = __webpack_require__(3038);
  var json = __webpack_require__(56949);
  const TIME = 15e3;
  const MOST = 64 << 20;
  const ACCEPT = "application/vnd.pypi.simple.v1+json, text/html;q=0.5";
  async function filesOfIndex(name, urls) {
   const {agents: agents, close: close} = (0, http_agents.t)();
   try {
    for (const base of urls) {
     const url = `${base.replace(/\/+$/, "")}/${name}/`;
     const page = await fetchPage({
      url: url,
      agents: agents,
      redirects: 3
     }).catch(() => undefined);
     const names = page === undefined ? [] : fileNames(page);
     if (names.length > 0) return names;
    }
    return undefined;
   } finally {
    close();
   }
  }
  function fileNames(page) {
   try {
    const {files: files} = (0, json.qY)(JSON.parse(page));
    return Array.isArray(files) ? files.map(file => (0, json.e1)((0, json.qY)(file)["filename"])) : [];
   } catch {
    return [ ...page.matchAll(/<a\b[^>]*>\s*([^<\s]+)\s*<\/a>/gi) ].map(([, name = ""]) => name);
   }
  }
  async function fetchPage({url: url, agents: agents, redirects: redirects}) {
   const {protocol: protocol, username: username, password: password} = new URL(url);
   const options = {
    headers: {
     accept: ACCEPT
    },
    timeout: TIME,
    ...username !== "" && {
     auth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
    }
   };
   const request = protocol === "https:" ? (0, external_node_https_.get)(url, {
    ...options,
    agent: agents.httpsAgent
   }) : (0, external_node_http_.get)(url, {
    ...options,
    agent: agents.httpAgent
   });
   request.on("timeout", () => request.destroy(new Error("timeout")));
   const [response] = await (0, external_node_events_.once)(request, "response");
   const {statusCode: statusCode = 0, headers: headers} = response;
   if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined && redirects > 0) {
    response.resume();
    return fetchPage({
     url: new URL(headers.location, url).href,
     agents: agents,
     redirects: redirects - 1
    });
   }
   const text = await readBody(response);
   return statusCode === 200 ? text : undefined;
  }
  async function readBody(response) {
   const chunks = [];
   let size = 0;
   for await (const chunk of response) {
    size += chunk.length;
    if (size > MOST) throw new Error("The page is too large.");
    chunks.push(chunk);
   }
   return Buffer.concat(chunks).toString("utf8");
  }
  async function installFailure(failed) {
   const text = inOneLine(failed.result.stderr);
   return digestFailure(text, failed) ?? loginFailure(text) ?? connectionFailure(text) ?? await wheelFailure(text, failed) ?? otherFailure(text, failed);
  }
  function inOneLine(text) {
   return text.replace(/\s*\n[\s│╰├─▶×]*/g, " ").trim();
  }
  function digestFailure(text, {place: place}) {
   const [, package_ = "", rest = ""] = /Hash mismatch for `([^`]+)`(.*)/i.exec(text) ?? [];
   if (package_ !== "") {
    const [expected = "", computed = ""] = rest.split(/Computed:/);
    const wanted = digestsIn(expected);
    return new build_problem.Q("build/hash", `The file of ${package_} is not the one that ${place} names: it has ${digestsIn(computed)[0] ?? "another digest"}, and the lock ${wanted.slice(0, 2).join(" or ")}.`, `If the package was uploaded anew, lock it again and read what changed: \`uv lock --refresh-package ${nameIn(package_)}\`; else its index or a cache gives a wrong file.`);
   }
   const [, damaged] = /Because (\S+) has an invalid package format|Failed to extract archive: (?:\S*?([\w.]+)-)/.exec(text) ?? [];
   if (!/invalid package format|Failed to extract archive|Invalid zip|Failed to read from zip/i.test(text)) return undefined;
   const [, downloaded] = /Failed to (?:download|read|fetch) `([^`]+)`/.exec(text) ?? [];
   return new build_problem.Q("build/hash", `The wheel of ${downloaded ?? damaged ?? "a package"} is damaged: what its index sent is no zip.`, "Run it again; if it stays so, ask who runs the index, or take the release before it.");
  }
  function digestsIn(text) {
   return [ ...text.matchAll(/sha\d+:[0-9a-f]+|blake2b:[0-9a-f]+/g) ].map(([digest]) => digest);
  }
  function nameIn(package_) {
   return (0, python_requirement.j)(package_.replace(/[=@ ].*$/, ""));
  }
  function loginFailure(text) {
   const [status] = /401 Unauthorized|403 Forbidden/.exec(text) ?? [];
   if (status === undefined) return undefined;
   const host = hostIn(text);
   return new build_problem.Q("build/index-auth", `The package index ${host} refuses to answer (${status}).`, host.includes(".codeartifact.") ? 'Log in before this step, as a token ends after 12 hours: `TOKEN=$(aws codeartifact get-authorization-token --domain DOMAIN --query authorizationToken --output text)` and `echo "UV_INDEX_PRIVATE_PASSWORD=$TOKEN" >> "$GITHUB_ENV"`, with `UV_INDEX: private=https://…/simple/` and `UV_INDEX_PRIVATE_USERNAME: aws` in `env`.' : 'Give the credentials on this step, e.g. `env: { PIP_EXTRA_INDEX_URL: "https://USER:${{ secrets.INDEX_TOKEN }}@HOST/simple/" }`, or `UV_INDEX_NAME_USERNAME` and `UV_INDEX_NAME_PASSWORD` for an index of a name; see that the token has not ended.');
  }
  const UNREACHABLE = /Request failed after|Failed to fetch|error sending request|dns error|[Cc]onnection (?:refused|reset|closed)|timed out|certificate|error decoding response|end of file before message|status server error/;
  function connectionFailure(text) {
   if (!UNREACHABLE.test(text) || text.includes("404 Not Found")) return undefined;
   const cause = text.split(/\s(?:cause|Caused by):\s/).at(-1) ?? text;
   const isCertificate = /certificate|UnknownIssuer|tls/i.test(text);
   return new build_problem.Q("build/index-unreachable", `The package index ${hostIn(text)} does not answer as it should, after several tries: ${(0, 
   sanitise.pj)(cause).slice(0, 200)}.`, isCertificate ? "Name the certificate of your authority: `env: { SSL_CERT_FILE: /etc/ssl/certs/ca-certificates.crt }`." : "See whether it is up, and that the runner may reach it; behind a proxy set `env: { HTTPS_PROXY: … }`. Run it again if it was down.");
  }
  function hostIn(text) {
   const [, host] = /https?:\/\/(?:[^\s/@]*@)?([^\s/)`]+)/.exec(text) ?? [];
   return host ?? "that is asked";
  }
  const WITHOUT = /no usable wheels|no wheels with a matching|has no binary distribution|no wheels are available|no version of|not found in the package registry|404 Not Found|requires Python|only .*is available/i;
  async function wheelFailure(text, failed) {
   if (!WITHOUT.test(text)) return undefined;
   const named = packageIn(text, failed);
   if (!named) return undefined;
   const {lock: lock, target: target, place: place} = failed;
   const [, missing] = /(?:Because|and) (\S+) was not found in the (?:package registry|provided)/.exec(text) ?? [];
   if (missing !== undefined) return unknownPackage(missing, place);
   const urls = [ ...lock.indexes.map(url => withVariables(url, process.env)), ...indexUrls(process.env) ];
   const known = lock.files.get((0, python_requirement.j)(named.name));
   const ofLock = known && [ ...known.wheels.map(({fileName: fileName}) => fileName), ...known.hasSdist ? [ sdistName(known) ] : [] ];
   const ofIndex = await filesOfIndex((0, python_requirement.j)(named.name), urls);
   const files = ofIndex ?? ofLock;
   return noWheel({
    ...named,
    target: target,
    place: place,
    ...files && {
     files: files
    }
   });
  }
  function sdistName({name: name, version: version}) {
   return `${name}-${version}.tar.gz`;
  }
  function packageIn(text, {lock: lock}) {
   const [, name, version] = /(?:Because|and) ([\w.-]+)==([\w.+!-]+) (?:has no|requires Python|needs)/.exec(text) ?? /no version of ([\w.-]+)==([\w.+!-]+)/.exec(text) ?? /Failed to download `([\w.-]+)==([\w.+!-]+)`/.exec(text) ?? /only ([\w.-]+)==([\w.+!-]+) is available/.exec(text) ?? /you require ([\w.-]+)==([\w.+!-]+)/.exec(text) ?? [];
   if (name !== undefined) return {
    name: name,
    version: version ?? ""
   };
   const [, alone] = /Package `([\w.-]+)` can't be installed/.exec(text) ?? /Because (?:all versions of |only )?([\w.-]+?)(?:[<>=!~,\s].*?)? ?(?:has|have|is|are|was|requires?) /.exec(text) ?? [];
   if (alone === undefined) return undefined;
   return {
    name: alone,
    version: lock.files.get((0, python_requirement.j)(alone))?.version ?? ""
   };
  }
  function unknownPackage(name, place) {
   return new build_problem.Q("build/no-wheel", `No index has a package "${name}", which ${place} asks for or one of its packages needs.`, 'See how it is spelt; if it is your own, name its index: `env: { PIP_EXTRA_INDEX_URL: "https://USER:${{ secrets.INDEX_TOKEN }}@HOST/simple/" }`.');
  }
  function otherFailure(text, {result: result, place: place, version: version}) {
   if (text.includes("requirements are unsatisfiable")) return new build_problem.Q("build/lock-outdated", `The requirements of ${place} exclude each other: ${(0, 
   sanitise.pj)(text).slice(0, 600)}`, "Let uv choose versions that fit: `uv pip compile --universal --generate-hashes -o requirements.txt requirements.in`.");
   return new build_problem.Q("build/tool", `uv ${version} could not install ${place} (${String(result.code)}): ${(0, program.w$)(result, 6).replaceAll("\n", " ")}`, "Run the same with uv on your machine to see more: `uv pip install --dry-run --only-binary :all: -r FILE`.");
  }
  function installedPackages(sites, root, direct) {
   const all = sites.flatMap(({distributions: distributions}) => distributions);
   const needs = requirers(all);
   return all.map(one => {
    const name = (0, python_requirement.j)(one.name);
    const tag = tagOf(one);
    return {
     ecosystem: "python",
     ...{
      name: one.name,
      version: one.version,
      size: one.size
     },
     folder: `${(0, external_node_path_.relative)(root, one.site).replaceAll(external_node_path_.sep, "/")}/`,
     ...tag !== undefined && {
      tag: tag
     },
     neededBy: direct?.has(name) ? [] : [ ...needs.get(name) ?? [] ].sort()
    };
   });
  }
  function requirers(all) {
   const needs = new Map;
   for (const {name: name, requires: requires} of all) for (const text of requires) {
    const [, needed = ""] = /^\s*([A-Za-z0-9][\w.-]*)/.exec(text) ?? [];
    const key = (0, python_requirement.j)(needed);
    if (key === "" || key === (0, python_requirement.j)(name)) continue;
    needs.set(key, (needs.get(key) ?? new Set).add(name));
   }
   return withoutExtras(all, needs);
  }
  function withoutExtras(all, needs) {
   const certain = new Map;
   for (const {name: name, requires: requires} of all) for (const text of requires) {
    if (/\bextra\s*==/.test(text)) continue;
    const key = (0, python_requirement.j)(/^\s*([A-Za-z0-9][\w.-]*)/.exec(text)?.[1] ?? "");
    if (key !== (0, python_requirement.j)(name)) certain.set(key, (certain.get(key) ?? new Set).add(name));
   }
   return new Map([ ...needs ].map(([key, names]) => [ key, certain.get(key) ?? names ]));
  }
  function tagOf({tags: tags}) {
   const tag = tags.findLast(one => !one.startsWith("py2-")) ?? tags[0];
   return tag?.replace(/^(cp\d+)-\1-/, "$1-");
  }
  const NOTES = [ "INSTALLER", "REQUESTED", "direct_url.json", "uv_cache.json", "uv_build.json" ];
  function normalizeSite(site) {
   (0, external_node_fs_.rmSync)((0, external_node_path_.join)(site, ".lock"), {
    force: true
   });
   if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(site, "bin", "__init__.py"))) (0, external_node_fs_.rmSync)((0, 
   external_node_path_.join)(site, "bin"), {
    recursive: true,
    force: true
   });
   for (const name of (0, external_node_fs_.readdirSync)(site)) {
    if (name === "__pycache__") (0, external_node_fs_.rmSync)((0, external_node_path_.join)(site, name), {
     recursive: true,
     force: true
    });
    if (name.endsWith(".dist-info")) for (const note of NOTES) (0, external_node_fs_.rmSync)((0, external_node_path_.join)(site, name, note), {
     force: true
    });
   }
  }
  var package_metadata = __webpack_require__(87946);
  var python_record = __webpack_require__(55427);
  function readSite(folder, target) {
   const infos = (0, external_node_fs_.readdirSync)(folder).filter(name => name.endsWith(".dist-info"));
   return {
    folder: folder,
    target: target,
    distributions: infos.sort().flatMap(info => readDistribution(folder, info))
   };
  }
  function readDistribution(site, info) {
   const {installed: installed, requires: requires = []} = (0, package_metadata.a)(textOf((0, external_node_path_.join)(site, info, "METADATA")));
   if (!installed) return [];
   const record = (0, python_record.q)(textOf((0, external_node_path_.join)(site, info, "RECORD")));
   const rows = (0, python_record.d)(record).filter(({path: path}) => !/^(?:\.\.|\/)/.test(path)).map(row => ({
    ...row,
    found: (0, external_node_fs_.lstatSync)((0, external_node_path_.join)(site, row.path), {
     throwIfNoEntry: false
    })?.size
   }));
   return [ {
    ...{
     site: site,
     name: installed.name,
     version: installed.version,
     requires: requires,
     record: record
    },
    size: rows.reduce((sum, {found: found = 0}) => sum + found, 0),
    tags: [ ...textOf((0, external_node_path_.join)(site, info, "WHEEL")).matchAll(/^Tag:\s*(\S+)/gm) ].map(([, tag = ""]) => tag),
    files: rows.map(({path: path}) => path),
    unlike: rows.flatMap(({path: path, size: size, found: found}) => found === (size ?? found) && found !== undefined ? [] : [ path ])
   } ];
  }
  function textOf(file) {
   try {
    return (0, external_node_fs_.readFileSync)(file, "utf8");
   } catch {
    return "";
   }
  }
  var python_markers = __webpack_require__(29148);
  var limits = __webpack_require__(28569);
  var format = __webpack_require__(38936);
  function refuseSize({files: files}, targets, place) {
   for (const target of targets) {
    const sizes = [ ...files.values() ].map(one => ({
     name: one.name,
     size: smallest(one, target)
    })).filter(({size: size}) => size > 0).sort((a, b) => b.size - a.size);
    const total = sizes.reduce((sum, {size: size}) => sum + size, 0);
    if (total < limits.b.unzippedBytes) continue;
    const largest = sizes.slice(0, 3).map(({name: name, size: size}) => `${name} (${(0, format.z3)(size)})`);
    throw new build_problem.Q("build/size", `The wheels of ${place} for ${target.runtime} have ${(0, format.z3)(total)} as zips, and a layer and its function must be smaller than ${(0, 
    format.z3)(limits.b.unzippedBytes)} unzipped.`, `The largest are ${(0, wording.r)(largest)}: take out what the function does not need, or deploy it as a container image, which may have 10 GB.`);
   }
  }
  function smallest({wheels: wheels, marker: text}, target) {
   const marker = text === undefined ? undefined : (0, python_markers.g)(text);
   if (marker && (0, python_markers.U)(marker, markerEnvironment(target), new Set) !== true) return 0;
   const sizes = wheels.flatMap(({fileName: fileName, size: size}) => size !== undefined && wheelFit(fileName, target) === "fits" ? [ size ] : []);
   return sizes.length > 0 ? Math.min(...sizes) : 0;
  }
  function shareDistributions(sites, common) {
   const [first] = sites;
   if (!first) return [];
   const names = sharedNames(sites);
   const isShared = ({name: name}) => names.has((0, python_requirement.j)(name));
   const shared = first.distributions.filter(isShared);
   for (const site of sites) {
    const kept = site.distributions.filter(one => !isShared(one));
    for (const path of movable(site.distributions.filter(isShared), kept)) if (site === first) move((0, external_node_path_.join)(site.folder, path), (0, 
    external_node_path_.join)(common, path)); else (0, external_node_fs_.rmSync)((0, external_node_path_.join)(site.folder, path), {
     recursive: true,
     force: true
    });
    removeEmpty(site.folder);
   }
   return [ {
    ...first,
    folder: common,
    distributions: shared.map(one => ({
     ...one,
     site: common
    }))
   }, ...sites.map(site => ({
    ...site,
    distributions: site.distributions.filter(one => !isShared(one))
   })) ];
  }
  function sharedNames(sites) {
   const [first, ...others] = sites;
   const records = others.map(({distributions: distributions}) => new Map(distributions.map(one => [ (0, python_requirement.j)(one.name), one.record ])));
   const candidates = (first?.distributions ?? []).filter(one => isForAll(one) && records.every(record => record.get((0, python_requirement.j)(one.name)) === one.record));
   const names = new Set(candidates.map(({name: name}) => (0, python_requirement.j)(name)));
   const bound = sites.flatMap(({distributions: distributions}) => packageOwners(distributions));
   for (let size = -1; size !== names.size; ) {
    size = names.size;
    for (const owners of bound) if (![ ...owners ].every(name => names.has(name))) for (const name of owners) names.delete(name);
   }
   return names;
  }
  function isForAll({tags: tags, files: files}) {
   const isApart = files.length > 0 && !files.some(path => path.startsWith("lib/"));
   return isApart && tags.length > 0 && tags.every(tag => /^py\d*-none-any$|-abi3-/.test(tag));
  }
  function packageOwners(distributions) {
   const regular = new Set(distributions.flatMap(({files: files}) => files.flatMap(path => path.endsWith("/__init__.py") ? [ (0, 
   external_node_path_.dirname)(path) ] : [])));
   const owners = new Map;
   for (const {name: name, files: files} of distributions) for (const folder of foldersOf(files)) if (regular.has(folder)) owners.set(folder, (owners.get(folder) ?? new Set).add((0, 
   python_requirement.j)(name)));
   return [ ...owners.values() ].filter(({size: size}) => size > 1);
  }
  function foldersOf(files) {
   const folders = new Set;
   for (const path of files) for (let folder = (0, external_node_path_.dirname)(path); folder !== "." && !folders.has(folder); folder = (0, 
   external_node_path_.dirname)(folder)) folders.add(folder);
   return folders;
  }
  function movable(shared, kept) {
   const taken = new Set(kept.flatMap(({files: files}) => files.map(topOf)));
   return new Set(shared.flatMap(({files: files}) => files.map(path => taken.has(topOf(path)) ? path : topOf(path))));
  }
  function topOf(path) {
   return path.split("/", 1)[0] ?? path;
  }
  function move(from, to) {
   if (!(0, external_node_fs_.existsSync)(from)) return;
   (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(to), {
    recursive: true
   });
   (0, external_node_fs_.renameSync)(from, to);
  }
  function removeEmpty(folder) {
   for (const entry of (0, external_node_fs_.readdirSync)(folder, {
    withFileTypes: true
   })) if (entry.isDirectory()) {
    const below = (0, external_node_path_.join)(folder, entry.name);
    removeEmpty(below);
    if ((0, external_node_fs_.readdirSync)(below).length === 0) (0, external_node_fs_.rmdirSync)(below);
   }
  }
  var semver = __webpack_require__(62088);
  var programs_on_path = __webpack_require__(90515);
  const ASK = [ "-I", "-S", "-c", 'import sys; print(sys.executable, *sys.version_info[:2], sep="\\n")' ];
  const interpreter_TIME = 3e4;
  async function findInterpreter(workspace, options) {
   const candidates = [ "python3", "python" ].flatMap(name => (0, programs_on_path.i)(name, workspace));
   for (const candidate of candidates) {
    const {code: code, stdout: stdout} = await (0, program.mB)(candidate, ASK, {
     ...options,
     timeout: interpreter_TIME
    });
    const [file = "", major, minor] = stdout.split(/\r?\n/);
    if (code === 0 && file !== "" && major === "3" && Number(minor) >= 8) return file;
   }
   return undefined;
  }
  const UV_RELEASE = {
   version: "0.13.9",
   hashes: [ "d7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19", "5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe", "ecb6028d79dc96fbeafffe5c8af62a7099487ebc05a701e76714eebcffd06375", "2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25", "66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63", "c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5", "6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b", "eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273" ]
  };
  const OLDEST_UV = "0.9.0";
  const SETUP = "Add `uses: astral-sh/setup-uv@v7` before this step.";
  async function findUv({workspace: workspace, scratch: scratch, interruption: interruption}) {
   const options = {
    cwd: scratch,
    interruption: interruption
   };
   const [own, python] = await Promise.all([ ownUv(workspace, options), findInterpreter(workspace, options) ]);
   return {
    ...own ?? {
     version: UV_RELEASE.version
    },
    ...python !== undefined && {
     python: python
    }
   };
  }
  async function ownUv(workspace, options) {
   for (const file of (0, programs_on_path.i)("uv", workspace)) {
    const {code: code, stdout: stdout} = await (0, program.mB)(file, [ "--version" ], options);
    const version = /^uv (\d+\.\d+\.\d+)/.exec(stdout)?.[1];
    if (code === 0 && version !== undefined && (0, semver.gte)(version, OLDEST_UV)) return {
     version: version,
     file: file
    };
   }
   return undefined;
  }
  async function obtainUv(tool, context) {
   const {scratch: scratch, interruption: interruption} = context;
   const {python: python} = tool;
   if (python === undefined) throw new build_problem.Q("build/tool", "Python packages are installed by uv, which needs a Python, and there is none on PATH.", "Add `uses: actions/setup-python@v6` with `python-version: '3.13'` before this step.");
   const file = tool.file ?? await installUv(python, {
    cwd: scratch,
    interruption: interruption
   });
   const fixed = {
    UV_PYTHON: python,
    UV_PYTHON_DOWNLOADS: "never",
    UV_NO_PROGRESS: "1",
    NO_COLOR: "1"
   };
   return {
    version: tool.version,
    run: async (args, cwd, env = {}) => {
     const variables = {
      ...uvEnvironment(process.env),
      ...fixed,
      ...env
     };
     const result = await (0, program.mB)(file, args, {
      cwd: cwd,
      interruption: interruption,
      env: variables
     });
     interruption.throwIfAborted();
     return result;
    }
   };
  }
  async function installUv(python, options) {
   const target = (0, external_node_path_.join)(options.cwd, "uv");
   const list = (0, external_node_path_.join)(options.cwd, "uv-requirements.txt");
   (0, external_node_fs_.mkdirSync)(target, {
    recursive: true
   });
   const hashes = UV_RELEASE.hashes.map(hash => ` --hash=sha256:${hash}`).join("");
   (0, external_node_fs_.writeFileSync)(list, `uv==${UV_RELEASE.version}${hashes}\n`);
   const args = [ "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check", "--no-deps" ];
   const result = await (0, program.mB)(python, [ "-I", ...args, "--require-hashes", "--only-binary=:all:", `--target=${target}`, `--requirement=${list}` ], {
    ...options,
    env: pipEnvironment(process.env)
   });
   options.interruption.throwIfAborted();
   const file = [ "bin/uv", "bin/uv.exe", "Scripts/uv.exe" ].map(name => (0, external_node_path_.join)(target, name)).find(external_node_fs_.existsSync);
   if (result.code === 0 && file !== undefined) return file;
   throw new build_problem.Q("build/tool", `Python packages are installed by uv, which is not on the runner, and pip could not install uv ${UV_RELEASE.version}: ${(0, 
   program.w$)(result, 3).trim() || String(result.code)}`, SETUP);
  }
  const MOST_BYTES = 64 << 20;
  function readManifest(file, place) {
   try {
    const bytes = (0, external_node_fs_.readFileSync)(file);
    if (bytes.length > MOST_BYTES) throw notReadable(place, `is larger than ${MOST_BYTES / 2 ** 20} MiB`);
    return read_toml_textOf(bytes);
   } catch (error) {
    if (error instanceof build_problem.Q) throw error;
    throw notReadable(place, `cannot be read (${(0, system_code.x)(error)})`);
   }
  }
  function read_toml_textOf(bytes) {
   const encoding = {
    fffe: "utf-16le",
    feff: "utf-16be"
   }[bytes.toString("hex", 0, 2)] ?? "utf-8";
   return new TextDecoder(encoding).decode(bytes);
  }
  async function readToml(file, place) {
   const text = readManifest(file, place);
   const {parse: parse} = await __webpack_require__.e(3292).then(__webpack_require__.bind(__webpack_require__, 3292));
   try {
    return parse(text);
   } catch (error) {
    const {line: line} = error;
    throw notReadable(place, `is no TOML${typeof line === "number" ? ` (line ${line})` : ""}${mergeHint(text)}`);
   }
  }
  function readJson(file, place) {
   const text = readManifest(file, place);
   try {
    return JSON.parse(text);
   } catch {
    throw notReadable(place, `is no JSON${mergeHint(text)}`);
   }
  }
  function notReadable(place, fault, fix) {
   return new build_problem.Q("build/not-readable", `${place} ${fault}.`, fix ?? "Make it anew with the tool that wrote it, and commit it.");
  }
  function mergeHint(text) {
   return /^(?:<{7}|={7}|>{7})(?: |$)/m.test(text) ? ": it has the marks of a merge that was not finished" : "";
  }
  function tablesOf(value) {
   return Array.isArray(value) ? value.map(json.qY) : [];
  }
  function nameOf(one) {
   return (0, python_requirement.j)((0, json.e1)(one["name"]));
  }
  function localPath(one) {
   const source = (0, json.qY)(one["source"]);
   const [path] = [ "editable", "directory", "virtual" ].flatMap(kind => typeof source[kind] === "string" ? [ source[kind] ] : []);
   return path;
  }
  function reachedPackages(graph, environments) {
   const {root: root, groups: groups, manifest: manifest} = graph;
   const conflicts = conflictNames(graph);
   const own = dependenciesOf(root, graph.extras);
   const ofGroups = groups.flatMap(group => [ ...tablesOf((0, json.qY)(root["dev-dependencies"])[group]), ...tablesOf((0, json.qY)(manifest["dependency-groups"])[group]) ]);
   const seen = new Map([ [ keyOf(root, []), root ] ]);
   const direct = new Set;
   for (const environment of environments) {
    const holds = dependency => isHeld(dependency, environment, conflicts);
    const first = [ ...own, ...ofGroups ].filter(holds);
    for (const {name: name} of first.map(({name: name}) => ({
     name: (0, python_requirement.j)((0, json.e1)(name))
    }))) direct.add(name);
    const queue = [ ...first ];
    for (let dependency = queue.pop(); dependency; dependency = queue.pop()) {
     const extras = tablesOrTexts(dependency["extra"]);
     for (const one of matching(graph.packages, dependency)) {
      const key = `${environments.indexOf(environment)} ${keyOf(one, extras)}`;
      if (seen.has(key)) continue;
      seen.set(key, one);
      queue.push(...dependenciesOf(one, extras).filter(holds));
     }
    }
   }
   return {
    packages: [ ...new Set(seen.values()) ],
    direct: direct
   };
  }
  function tablesOrTexts(value) {
   return Array.isArray(value) ? value.map(json.e1) : [];
  }
  function keyOf(one, extras) {
   return `${nameOf(one)} ${(0, json.e1)(one["version"])} ${JSON.stringify(one["source"])} ${extras.join(",")}`;
  }
  function dependenciesOf(one, extras) {
   const optional = (0, json.qY)(one["optional-dependencies"]);
   return [ ...tablesOf(one["dependencies"]), ...extras.flatMap(extra => tablesOf(optional[extra])) ];
  }
  function matching(packages, dependency) {
   const name = (0, python_requirement.j)((0, json.e1)(dependency["name"]));
   const version = (0, json.e1)(dependency["version"]);
   const source = dependency["source"];
   return packages.filter(one => nameOf(one) === name && (version === "" || (0, json.e1)(one["version"]) === version) && (source === undefined || JSON.stringify(one["source"]) === JSON.stringify(source)));
  }
  function isHeld(dependency, environment, conflicts) {
   const text = (0, json.e1)(dependency["marker"]);
   const marker = text === "" ? undefined : (0, python_markers.g)(text);
   return !marker || (0, python_markers.U)(marker, environment, conflicts) !== false;
  }
  function conflictNames({root: root, extras: extras, groups: groups}) {
   const project = nameOf(root);
   const name = kind => part => `${kind}-${project.length}-${project}-${(0, python_requirement.j)(part)}`;
   return new Set([ ...extras.map(name("extra")), ...groups.map(name("group")) ]);
  }
  const ASKED = new Set([ "version", "dependencies", "optional-dependencies", "requires-python" ]);
  async function checkLockFit(packages, {folder: folder, place: place}) {
   let areStatic = true;
   for (const one of packages) {
    const path = localPath(one);
    const file = path === undefined ? undefined : (0, external_node_path_.join)(folder, path, "pyproject.toml");
    if (path === undefined) continue;
    if (file === undefined || !(0, external_node_fs_.existsSync)(file)) {
     areStatic = false;
     continue;
    }
    const where = (0, external_node_path_.join)(path, "pyproject.toml").replaceAll("\\", "/");
    const project = (0, json.qY)((await readToml(file, where))["project"]);
    const dynamic = namesIn(project["dynamic"]);
    areStatic &&= (0, json.e1)(project["name"]) !== "" && !dynamic.some(name => ASKED.has(name));
    if ((0, json.e1)(project["name"]) !== "" && !dynamic.includes("dependencies")) compare(one, project, {
     place: place,
     where: where
    });
   }
   return areStatic;
  }
  function compare(one, project, {place: place, where: where}) {
   const locked = tablesOf((0, json.qY)(one["metadata"])["requires-dist"]).filter(({marker: marker}) => !/\bextra\s*==/.test((0, 
   json.e1)(marker)));
   const known = new Set([ ...locked, ...tablesOf(one["dependencies"]) ].map(nameOf));
   const wanted = namesIn(project["dependencies"]).map(text => (0, python_requirement.j)(/^\s*([A-Za-z0-9][\w.-]*)/.exec(text)?.[1]?.replace(/[._-]+$/, "") ?? ""));
   const missing = wanted.filter(name => name !== "" && name !== nameOf(one) && !known.has(name));
   if (missing.length > 0) throw outdated(place, `${where} asks for ${(0, wording.p)(missing)}, which the lock does not have for it`);
  }
  function outdated(place, reason) {
   return new build_problem.Q("build/lock-outdated", `${place} does not fit its pyproject.toml: ${reason}.`, "Renew and commit it: `uv lock`.");
  }
  function namesIn(value) {
   return Array.isArray(value) ? value.map(json.e1) : [];
  }
  const REASONS = {
   editable: "is installed from its folder by code of its own",
   folder: "is a path of this machine, and a folder is installed by code of its own",
   repository: "is a repository, which is installed by code of its own",
   archive: "is a source archive, which is installed by code of its own"
  };
  function localRefusal({requirement: requirement, place: place, kind: kind, address: address}) {
   const wheel = `\`pip wheel --no-deps -w wheels ${(0, shell.r)(address ?? requirement)}\``;
   const build = `build its wheel in an earlier step without credentials (${wheel}), and write \`--find-links wheels/\` and its name with \`==\` and the version into requirements.txt`;
   return new build_problem.Q("build/local", `"${requirement}" (${place}) ${REASONS[kind]}, and nothing of a package is run here.`, kind === "editable" || kind === "folder" ? `Give your own code as \`path\` beside \`dependencies\` and take the line out, or ${build}.` : `Use a release that has a wheel, or ${build}.`);
  }
  function isWheelAddress(address) {
   return /^https?:\/\//i.test(address) && /\.whl$/i.test(address.replace(/[?#].*$/s, ""));
  }
  function unknownPart(part, name, {known: known, place: place}) {
   const input = part === "member" ? "workspace" : `${part}s`;
   return new build_problem.Q("build/part", `${place} has no ${part} "${name}".`, known.length === 0 ? `It has no ${part}s: take \`${input}\` out.` : `Name one that it has, \`${input}: ${known.join(", ")}\`.`);
  }
  function chosenParts(part, names, {known: known, place: place}) {
   return names.map(name => {
    const own = known.find(one => (0, python_requirement.j)(one) === (0, python_requirement.j)(name));
    if (own === undefined) throw unknownPart(part, name, {
     known: known,
     place: place
    });
    return own;
   });
  }
  function partsText(parts) {
   return Object.entries(parts).flatMap(([name, values]) => values.length > 0 ? [ `${name}: ${values.join(", ")}` ] : []).join("; ");
  }
  const HASH = /\s--hash(?:=|\s+)([a-z0-9]+:[0-9a-f]{32,128})(?=\s|$)/gi;
  const BUILD_OPTION = /\s--(?:config-settings?|global-option|install-option|build-option)(?:=|\s+)(?:"[^"]*"|'[^']*'|\S+)/g;
  const NAMED = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([\w\s.,-]*)\])?\s*(?:@\s*(\S+)|\(([^()]*)\)|([<>=!~][^;()@]*))?\s*(?:;(.*))?$/s;
  const SPECIFIER = /^(?:(?:===|[<>=!~]=|[<>])\s*[\w.*+!-]+(?:\s*,\s*|$))+$/;
  const ARCHIVE = /\.(?:whl|zip|tar|tgz|tbz|txz|tlz|tar\.(?:gz|bz2|xz|lzma|zst)|egg)(?:\[.*\])?$/i;
  function readRequirementLine(line) {
   const given = [ ...` ${line}`.matchAll(HASH) ].map(([, hash = ""]) => hash.toLowerCase());
   if (/\p{Cc}/u.test(line.replaceAll("\t", " "))) return {
    kind: "unclear"
   };
   const text = ` ${line}`.replace(HASH, "").replace(BUILD_OPTION, "").trim();
   const [, name, extras = "", url, enclosed, bare = "", condition = ""] = NAMED.exec(text) ?? [];
   if (name === undefined || url === undefined && ARCHIVE.test(name)) return unnamed(text);
   const marker = condition.trim();
   if (marker !== "" && !(0, python_markers.g)(marker)) return {
    kind: "unclear"
   };
   if (url !== undefined && !isWheelAddress(url)) return {
    kind: "refused",
    source: {
     requirement: text,
     kind: kindOf(url),
     address: url
    },
    marker: marker
   };
   const specifier = (enclosed ?? bare).trim();
   if (specifier !== "" && !SPECIFIER.test(specifier)) return {
    kind: "unclear"
   };
   return {
    kind: "wheel",
    requirement: {
     name: (0, python_requirement.j)(name),
     extras: extras.trim() === "" ? "" : `[${extras.replace(/\s/g, "")}]`,
     specifier: specifier.replace(/\s/g, ""),
     ...url !== undefined && {
      url: url
     },
     ...marker !== "" && {
      marker: marker
     },
     hashes: given.length > 0 ? given : digestIn(url)
    }
   };
  }
  function digestIn(url) {
   const [, digest] = /[#&]sha256=([0-9a-f]{64})\b/i.exec(url ?? "") ?? [];
   return digest === undefined ? [] : [ `sha256:${digest.toLowerCase()}` ];
  }
  function unnamed(text) {
   const [, address = text, marker = ""] = /^(\S+)\s+;\s*(.+)$/s.exec(text) ?? [];
   const isPath = /^[.~/\\]|[/\\]|^[a-z][a-z+]*:|\$\{/i.test(address) || ARCHIVE.test(address);
   return isPath ? {
    kind: "refused",
    source: {
     requirement: text,
     kind: kindOf(address),
     address: address
    },
    marker: marker
   } : {
    kind: "unclear"
   };
  }
  function kindOf(address) {
   if (/^(?:git|hg|svn|bzr)(?:\+|:\/\/)|^git@/i.test(address)) return "repository";
   return /^https?:\/\//i.test(address) || ARCHIVE.test(address.replace(/[?#].*$/s, "")) ? "archive" : "folder";
  }
  function isForSome(marker, environments) {
   const parsed = marker === "" ? null : (0, python_markers.g)(marker);
   if (!parsed) return true;
   return environments.some(environment => (0, python_markers.U)(parsed, environment, new Set) !== false);
  }
  function isPinned({specifier: specifier, url: url}) {
   return url !== undefined || /^={2,3}[^,*]+$/.test(specifier);
  }
  function requirementLine({name: name, extras: extras, specifier: specifier, url: url, marker: marker, hashes: hashes}) {
   return [ `${name}${extras}${url === undefined ? specifier : ` @ ${url}`}`, ...marker === undefined ? [] : [ `; ${marker}` ], ...hashes.map(hash => `--hash=${hash}`) ].join(" ");
  }
  var relative_path = __webpack_require__(60039);
  function wheelPath(path, folder, {workspace: workspace, place: place}) {
   const file = (0, external_node_path_.resolve)(folder, path);
   const isWheel = file.endsWith(".whl") && (0, external_node_fs_.statSync)(file, {
    throwIfNoEntry: false
   })?.isFile();
   if (isWheel && !(0, relative_path.q)((0, external_node_path_.relative)((0, external_node_fs_.realpathSync)(workspace), (0, 
   external_node_fs_.realpathSync)(file)))) return file;
   throw localRefusal({
    requirement: path,
    place: place,
    kind: path.endsWith(".whl") ? "folder" : "archive",
    address: path
   });
  }
  async function readPylock(request, environments) {
   const {file: file, place: place, workspace: workspace, member: member} = request;
   const lock = await readToml(file, place);
   if (!(0, json.e1)(lock["lock-version"]).startsWith("1.") || !Array.isArray(lock["packages"])) throw notReadable(place, "is no lock of the format 1.0", "Write it anew: `uv export --format pylock.toml -o pylock.toml`.");
   if (member !== undefined) throw new build_problem.Q("build/part", `${place} is the lock of one project.`, "Take `workspace` out.");
   const {args: args, otherParts: otherParts, variables: variables} = partsOf(lock, request);
   const inParts = environments.map(one => ({
    ...one,
    ...variables
   }));
   const packages = lock["packages"].map(json.qY).filter(one => isTaken(one, inParts));
   const context = {
    place: place,
    workspace: workspace,
    folder: folderOf(file)
   };
   const wheels = packages.flatMap(one => localWheels(one, context));
   for (const one of packages) refuseSource(one, place);
   requireHashes(packages, place);
   const requiresPython = (0, json.e1)(lock["requires-python"]);
   return {
    source: {
     form: "pylock",
     folder: context.folder,
     lock: {
      ...lock,
      packages: packages
     },
     args: args
    },
    complete: packages.length > 0,
    inputs: [ file, ...wheels ],
    findings: [],
    ...requiresPython !== "" && {
     requiresPython: requiresPython
    },
    locals: [],
    files: lockedFiles(packages),
    otherParts: otherParts,
    indexes: [ ...new Set(packages.map(one => (0, json.e1)(one["index"]))) ].filter(url => url !== ""),
    variables: []
   };
  }
  function partsOf(lock, {place: place, ...request}) {
   const [groups, extras] = [ textsOf(lock["dependency-groups"]), textsOf(lock["extras"]) ];
   const chosen = {
    extras: chosenParts("extra", request.extras, {
     known: extras,
     place: place
    }),
    groups: chosenParts("group", request.groups, {
     known: groups,
     place: place
    })
   };
   const taken = [ ...new Set([ ...textsOf(lock["default-groups"]), ...chosen.groups ]) ];
   return {
    args: [ ...chosen.extras.map(name => `--extra=${name}`), ...chosen.groups.length > 0 ? taken.map(name => `--group=${name}`) : [] ],
    otherParts: partsText({
     groups: groups,
     extras: extras
    }),
    variables: {
     extras: chosen.extras.join(" "),
     dependency_groups: taken.join(" ")
    }
   };
  }
  function folderOf(file) {
   return file.replace(/[/\\][^/\\]*$/, "");
  }
  function textsOf(value) {
   return Array.isArray(value) ? value.map(json.e1).filter(text => text !== "") : [];
  }
  function isTaken(one, environments) {
   return isForSome((0, json.e1)(one["marker"]), environments);
  }
  function refuseSource(one, place) {
   const name = (0, json.e1)(one["name"]);
   const [vcs, directory, archive] = [ (0, json.qY)(one["vcs"]), (0, json.qY)(one["directory"]), (0, json.qY)(one["archive"]) ];
   const refused = (kind, address) => localRefusal({
    requirement: `${name} @ ${address}`,
    place: place,
    kind: kind,
    address: address
   });
   if (one["vcs"]) throw refused("repository", `${(0, json.e1)(vcs["type"])}+${(0, json.e1)(vcs["url"]) || (0, json.e1)(vcs["path"])}`);
   if (one["directory"]) throw refused(directory["editable"] === true ? "editable" : "folder", (0, json.e1)(directory["path"]));
   const [url, path] = [ (0, json.e1)(archive["url"]), (0, json.e1)(archive["path"]) ];
   const isWheel = url === "" ? path.endsWith(".whl") : isWheelAddress(url);
   if (one["archive"] && !isWheel) throw refused("archive", url || path);
   refuseWheelAddresses(one, place);
  }
  function refuseWheelAddresses(one, place) {
   const urls = (Array.isArray(one["wheels"]) ? one["wheels"] : []).map(wheel => (0, json.e1)((0, json.qY)(wheel)["url"]));
   const address = urls.find(url => url !== "" && !/^https?:\/\//i.test(url));
   if (address !== undefined) throw localRefusal({
    requirement: `${(0, json.e1)(one["name"])} @ ${address}`,
    place: place,
    kind: "folder",
    address: address
   });
  }
  function localWheels(one, context) {
   const wheels = Array.isArray(one["wheels"]) ? one["wheels"].map(json.qY) : [];
   return [ ...wheels, (0, json.qY)(one["archive"]) ].flatMap(file => {
    const path = (0, json.e1)(file["path"]);
    return path === "" ? [] : [ wheelPath(path, context.folder, context) ];
   });
  }
  function requireHashes(packages, place) {
   for (const one of packages) {
    const wheels = Array.isArray(one["wheels"]) ? one["wheels"] : [];
    const files = one["archive"] === undefined ? wheels : [ ...wheels, one["archive"] ];
    const isWithout = files.some(file => Object.keys((0, json.qY)((0, json.qY)(file)["hashes"])).length === 0);
    if (isWithout) throw new build_problem.Q("build/hash", `${place} has no digest for ${(0, json.e1)(one["name"])} ${(0, json.e1)(one["version"])}, as its index gave none.`, `Lock it from an index that gives digests: \`uv lock --refresh-package ${(0, 
    python_requirement.j)((0, json.e1)(one["name"]))}\`.`);
   }
  }
  function lockedFiles(packages) {
   return new Map(packages.map(one => {
    const [name, version] = [ (0, json.e1)(one["name"]), (0, json.e1)(one["version"]) ];
    const wheels = (Array.isArray(one["wheels"]) ? one["wheels"] : []).map(json.qY).map(wheel => ({
     fileName: (0, json.e1)(wheel["name"]) || lastPart((0, json.e1)(wheel["url"]) || (0, json.e1)(wheel["path"]) || (0, json.e1)(wheel["filename"])),
     ...typeof wheel["size"] === "number" && {
      size: wheel["size"]
     }
    }));
    const marker = (0, json.e1)(one["marker"]);
    const hasSdist = Boolean(one["sdist"]);
    return [ (0, python_requirement.j)(name), {
     name: name,
     version: version,
     wheels: wheels,
     hasSdist: hasSdist,
     ...marker !== "" && {
      marker: marker
     }
    } ];
   }));
  }
  function lastPart(address) {
   const path = address.replace(/[?#].*$/s, "");
   return read_pylock_decoded(path.slice(path.lastIndexOf("/") + 1));
  }
  function read_pylock_decoded(text) {
   try {
    return decodeURIComponent(text);
   } catch {
    return text;
   }
  }
  async function writeSource(installation, uv) {
   const {lock: lock, scratch: scratch} = installation;
   const {source: source} = lock;
   const env = Object.fromEntries(lock.variables.map(name => [ name, variableValue(name, process.env) ]));
   if (source.form === "requirements") return {
    args: writeRequirements(source, scratch),
    env: env,
    lock: lock,
    locals: () => []
   };
   if (source.form === "pylock") {
    const args = [ ...await writePylock(source.lock, source.folder, scratch), ...source.args ];
    return {
     args: args,
     env: env,
     lock: lock,
     locals: () => []
    };
   }
   const {UV_INDEX: UV_INDEX} = withIndexes(source.named);
   return {
    ...await exportLock(source, installation, uv),
    env: {
     ...env,
     ...source.named.length > 0 && {
      UV_INDEX: UV_INDEX
     }
    }
   };
  }
  function writeRequirements({lines: lines, constraints: constraints, args: args}, scratch) {
   const [list, limits] = [ (0, external_node_path_.join)(scratch, "requirements.txt"), (0, external_node_path_.join)(scratch, "constraints.txt") ];
   (0, external_node_fs_.writeFileSync)(list, `${lines.join("\n")}\n`);
   if (constraints.length > 0) (0, external_node_fs_.writeFileSync)(limits, `${constraints.join("\n")}\n`);
   return [ ...args, `--requirement=${list}`, ...constraints.length > 0 ? [ `--constraint=${limits}` ] : [] ];
  }
  async function writePylock(lock, folder, scratch) {
   const {stringify: stringify} = await __webpack_require__.e(3292).then(__webpack_require__.bind(__webpack_require__, 3292));
   const file = (0, external_node_path_.join)(scratch, "pylock.toml");
   const packages = (Array.isArray(lock["packages"]) ? lock["packages"] : []).map(one => ofWheels((0, json.qY)(one), folder));
   (0, external_node_fs_.writeFileSync)(file, stringify({
    ...chosen(lock, LOCK_KEYS),
    packages: packages
   }));
   return [ `--requirement=${file}` ];
  }
  const LOCK_KEYS = [ "lock-version", "created-by", "extras", "dependency-groups", "default-groups" ];
  const PACKAGE_KEYS = [ "name", "version", "marker", "index" ];
  function chosen(table, keys) {
   return Object.fromEntries(keys.flatMap(key => table[key] === undefined ? [] : [ [ key, table[key] ] ]));
  }
  function ofWheels(one, folder) {
   const wheels = Array.isArray(one["wheels"]) ? one["wheels"].map(json.qY) : [];
   return {
    ...chosen(one, PACKAGE_KEYS),
    ...wheels.length > 0 && {
     wheels: wheels.map(wheel => fromFolder(wheel, folder))
    },
    ...one["archive"] !== undefined && {
     archive: fromFolder((0, json.qY)(one["archive"]), folder)
    }
   };
  }
  function fromFolder(file, folder) {
   return typeof file["path"] === "string" ? {
    ...file,
    path: (0, external_node_path_.resolve)(folder, file["path"])
   } : file;
  }
  function withIndexes(more) {
   const {UV_INDEX: UV_INDEX = ""} = uvEnvironment(process.env);
   return {
    UV_INDEX: [ UV_INDEX, ...more ].join(" ").trim()
   };
  }
  const EXPORT = [ "export", "--offline", "--no-build", "--no-default-groups", "--no-header", "--format=pylock.toml" ];
  const OTHER_PYTHON = "incompatible with the project's Python requirement";
  async function runExport(source, lock, uv) {
   const env = withIndexes([ ...source.named, ...lock.indexes ]);
   const run = mode => uv.run([ ...EXPORT, mode, ...source.args ], source.folder, env);
   const result = await run(source.isStatic ? "--locked" : "--frozen");
   return result.code !== 0 && result.stderr.includes(OTHER_PYTHON) ? run("--frozen") : result;
  }
  async function exportLock(source, {place: place, lock: lock, scratch: scratch, targets: targets}, uv) {
   const result = await runExport(source, lock, uv);
   if (result.code !== 0) throw exportFailure(result, place, uv.version);
   const {parse: parse} = await __webpack_require__.e(3292).then(__webpack_require__.bind(__webpack_require__, 3292));
   const exported = parse(result.stdout);
   const all = (Array.isArray(exported["packages"]) ? exported["packages"] : []).map(json.qY);
   const packages = all.filter(one => one["directory"] === undefined);
   const environments = targets.map(markerEnvironment);
   for (const one of packages) if (isTaken(one, environments)) refuseSource(one, place);
   requireHashes(packages, place);
   return {
    args: await writePylock({
     ...exported,
     packages: packages
    }, source.folder, scratch),
    lock: {
     ...lock,
     files: lockedFiles(packages)
    },
    locals: target => localsOf(all, lock.locals, target)
   };
  }
  function localsOf(exported, locals, target) {
   const environments = [ markerEnvironment(target) ];
   return exported.filter(one => one["directory"] !== undefined && isTaken(one, environments)).flatMap(one => {
    const name = (0, python_requirement.j)((0, json.e1)(one["name"]));
    return locals.filter(local => local.name === name);
   });
  }
  function exportFailure(result, place, version) {
   const text = result.stderr;
   if (/needs to be updated|network was disabled|No solution found|requirements are unsatisfiable/i.test(text)) return outdated(place, "it was changed after the lock");
   if (/Failed to parse/i.test(text)) return notReadable(place, `is not readable for uv ${version}: ${(0, program.w$)(result, 3)}`);
   return new build_problem.Q("build/tool", `uv ${version} could not read ${place}: ${(0, program.w$)(result, 4)}`, "See that `uv export --locked` works with this lock, and that the uv of the runner is not older than the one that wrote it.");
  }
  const SHORTEST_SECRET = 4;
  async function installPython(installation) {
   const {folder: folder, targets: targets, place: place, lock: lock} = installation;
   for (const secret of indexSecrets(process.env, [ ...lock.indexes, JSON.stringify(lock.source) ])) if (secret.length >= SHORTEST_SECRET) log.Rm.mask(secret);
   const uv = await obtainUv(installation.tool, installation);
   const source = await writeSource(installation, uv);
   refuseSize(source.lock, targets, place);
   const [first, second] = [ ...new Set(targets.map(({architecture: architecture}) => architecture)) ];
   const ofFirst = targets.filter(({architecture: architecture}) => architecture === first);
   const sites = [];
   for (const target of ofFirst) sites.push(await installTarget({
    uv: uv,
    source: source,
    target: target,
    site: siteOf(folder, target, ofFirst)
   }, installation));
   if (second !== undefined) await compareWith(second, {
    uv: uv,
    source: source,
    sites: sites
   }, installation);
   if (sites.every(({distributions: distributions}) => distributions.length === 0)) throw isEmpty(installation);
   const shared = sites.length > 1 ? shareDistributions(sites, (0, external_node_path_.join)(folder, "python")) : sites;
   return {
    packages: installedPackages(shared, folder, source.lock.direct),
    findings: sites.flatMap(({distributions: distributions}) => distributions.flatMap(unlikeRecord))
   };
  }
  function siteOf(folder, {version: version}, all) {
   if (all.length === 1) return (0, external_node_path_.join)(folder, "python");
   return (0, external_node_path_.join)(folder, "python", "lib", `python${version}`, "site-packages");
  }
  async function installTarget({uv: uv, source: source, target: target, site: site}, installation) {
   (0, external_node_fs_.mkdirSync)(site, {
    recursive: true
   });
   const args = [ ...[ "pip", "install", "--no-config", "--only-binary=:all:", "--no-installer-metadata" ], ...[ `--target=${site}`, `--python-version=${target.version}`, `--python-platform=${uvPlatform(target)}` ] ];
   const result = await uv.run([ ...args, ...source.args ], installation.scratch, source.env);
   if (result.code !== 0) throw await installFailure({
    result: result,
    target: target,
    lock: source.lock,
    place: installation.place,
    version: uv.version
   });
   normalizeSite(site);
   copyLocals(source.locals(target), site);
   return readSite(site, target);
  }
  async function compareWith(architecture, {uv: uv, source: source, sites: sites}, installation) {
   for (const one of sites) {
    const target = {
     ...one.target,
     architecture: architecture
    };
    const site = (0, external_node_path_.join)(installation.scratch, `${architecture}-${target.version}`);
    const other = await installTarget({
     uv: uv,
     source: source,
     target: target,
     site: site
    }, installation);
    refuseOtherCpu(one, other, installation.place);
    (0, external_node_fs_.rmSync)(site, {
     recursive: true,
     force: true
    });
   }
  }
  function unlikeRecord({name: name, unlike: unlike}) {
   if (unlike.length === 0) return [];
   return [ {
    ...{
     rule: "build/hash",
     severity: "warning",
     path: "",
     package: name
    },
    message: `${(0, wording.p)(unlike)} of ${name} ${unlike.length === 1 ? "is" : "are"} not as long as the wheel's RECORD says, or missing.`,
    fix: `If the package is not made so, the cache of uv is damaged: \`uv cache clean ${(0, python_requirement.j)(name)}\`, and run it again.`
   } ];
  }
  function isEmpty({place: place, lock: {otherParts: otherParts}, targets: targets}) {
   const names = [ ...new Set(targets.map(({runtime: runtime}) => runtime)) ].join(", ");
   return new build_problem.Q("build/empty", `${place} has no package for ${names}.`, otherParts === "" ? "See that it is the right file, and that the conditions behind `;` do not exclude Linux or this Python." : `Choose what the layer is to have; it has ${otherParts}.`);
  }
  function lockedLines(packages, {place: place, lines: lines, command: command}) {
   const requirements = packages.map(one => readPinned(one, place));
   const unhashed = requirements.filter(({hashes: hashes}) => hashes.length === 0);
   if (unhashed.length > 0) throw new build_problem.Q("build/hash", `${place} has no digest for ${(0, wording.p)(unhashed.map(({name: name}) => name))}.`, `Write it anew, from an index that gives digests: \`${command}\`.`);
   return {
    source: {
     form: "requirements",
     lines: [ ...lines, ...new Set(requirements.map(requirementLine)) ],
     constraints: [],
     args: [ "--no-deps", "--require-hashes", "--index-strategy=unsafe-best-match" ]
    },
    complete: requirements.length > 0,
    findings: [],
    locals: [],
    files: new Map
   };
  }
  function readPinned({name: name, specifier: specifier, url: url, extras: extras, marker: marker, hashes: hashes}, place) {
   const suffix = extras.length > 0 ? `[${extras.join(",")}]` : "";
   const line = [ `${name}${suffix}${url === undefined ? specifier : ` @ ${url}`}`, ...marker === "" ? [] : [ `; ${marker}` ], ...hashes.map(hash => `--hash=${hash}`) ].join(" ");
   const read = readRequirementLine(line);
   if (read.kind === "refused") throw localRefusal({
    ...read.source,
    place: place
   });
   if (read.kind === "unclear" || !isPinned(read.requirement)) throw notReadable(place, `gives no exact version for "${name}"`);
   return read.requirement;
  }
  const WITHOUT_EFFECT = new Set([ "--only-binary", "--prefer-binary", "--require-hashes", "--use-feature" ]);
  const OF_THE_JOB = /^(?:AWS|GITHUB|GH|ACTIONS|RUNNER|INPUT|STATE)_/;
  function addOption(option, into) {
   const {name: name, value: value, place: place} = option;
   if (WITHOUT_EFFECT.has(name)) return;
   if (/^(?:-i|--index-url|--pypi-url)$/.test(name)) return addIndex("--index-url", option, into);
   if (name === "--extra-index-url") return addIndex(name, option, into);
   if (/^(?:-f|--find-links)$/.test(name)) return addLinks(option, into);
   if (name === "--no-index") return void into.lines.push("--no-index");
   if (name === "--pre") return void into.args.push("--prerelease=allow");
   if (name === "--trusted-host" && /^[\w.:[\]-]+$/.test(value)) return void into.args.push(`--allow-insecure-host=${value}`);
   if (name === "--no-binary") throw new build_problem.Q("build/local", `\`${name} ${value}\` (${place}) asks for source distributions, which are installed by code of their own.`, `Take the line out: only wheels are installed here.`);
   throw notReadable(place, `has \`${name}\`, which is no option that a layer is built with`, "Take the option out.");
  }
  function addIndex(name, option, into) {
   const {value: value, place: place} = option;
   if (!/^(?:https?:\/\/|\$\{)[^\s"'\\]+$/i.test(value)) throw notReadable(place, `has an index "${value}" that is no address`, "Write one with https://.");
   addVariables(option, into);
   into.lines.push(`${name} ${value}`);
   into.indexes.push(value);
  }
  function addVariables({name: name, value: value, place: place}, into) {
   for (const [, variable = ""] of value.matchAll(/\$\{([^}]*)\}/g)) {
    if (OF_THE_JOB.test(variable) || !/^[A-Z0-9_]+$/.test(variable)) throw new build_problem.Q("build/index-auth", `\`${name}\` (${place}) asks for \${${variable}}, which goes to no package index.`, "Give the token of the index a name of its own, e.g. `env: { INDEX_TOKEN: … }` on this step and `${INDEX_TOKEN}` in the file.");
    if (!process.env[variable]) throw new build_problem.Q("build/index-auth", `\`${name}\` (${place}) asks for \${${variable}}, which is not set.`, `Set it on this step: \`env: { ${variable}: "\${{ secrets.${variable} }}" }\`.`);
    into.variables.add(variable);
   }
  }
  function addLinks(option, into) {
   const {value: value, place: place, file: file, workspace: workspace} = option;
   if (/^https?:\/\//i.test(value)) {
    addVariables(option, into);
    return void into.lines.push(`--find-links ${value}`);
   }
   const beside = (0, external_node_path_.resolve)((0, external_node_path_.dirname)(file), value);
   const folder = (0, external_node_fs_.existsSync)(beside) ? beside : (0, external_node_path_.resolve)(workspace, value);
   if (/^[a-z][a-z+]+:/i.test(value) || !isFolderIn(workspace, folder)) throw new build_problem.Q("build/local", `\`--find-links ${value}\` (${place}) is no folder of the workspace.`, "Put the wheels into a folder below the checked-out code, e.g. `--find-links wheels/`, in a step before this one.");
   const wheels = (0, external_node_fs_.readdirSync)(folder).filter(name => name.endsWith(".whl"));
   into.wheels.push(...wheels.sort().map(name => (0, external_node_path_.join)(folder, name)));
   into.args.push(`--find-links=${folder}`);
  }
  function isFolderIn(workspace, folder) {
   if (!(0, external_node_fs_.statSync)(folder, {
    throwIfNoEntry: false
   })?.isDirectory()) return false;
   return !(0, relative_path.q)((0, external_node_path_.relative)((0, external_node_fs_.realpathSync)(workspace), (0, external_node_fs_.realpathSync)(folder)));
  }
  const DEVELOPMENT = "develop";
  function readPipfileLock(request, environments) {
   const {file: file, place: place, groups: groups, extras: extras, member: member} = request;
   const lock = readJson(file, place);
   if (!(0, json.u4)(lock) || !(0, json.u4)(lock["_meta"]) || !(0, json.u4)(lock["default"])) throw notReadable(place, "is no lock of Pipenv", "Write it anew: `pipenv lock`.");
   const categories = Object.keys(lock).filter(name => name !== "_meta" && name !== "default");
   if (extras.length > 0 || member !== undefined) throw new build_problem.Q("build/part", `${place} has no ${extras.length > 0 ? "extras" : "workspace"}.`, `Take \`${extras.length > 0 ? "extras" : "workspace"}\` out${categories.length > 0 ? `, or name one of its \`groups\`: ${categories.join(", ")}` : ""}.`);
   const chosen = [ "default", ...groups.map(group => categoryOf(group, categories, place)) ];
   const packages = chosen.flatMap(category => packagesOf((0, json.qY)(lock[category]), environments, place));
   const options = sourcesOf((0, json.qY)(lock["_meta"])["sources"], request);
   return {
    ...lockedLines(packages, {
     place: place,
     lines: options.lines,
     command: "pipenv lock"
    }),
    inputs: [ file ],
    otherParts: categories.length > 0 ? `groups: ${categories.join(", ")}` : "",
    indexes: options.indexes,
    variables: [ ...options.variables ]
   };
  }
  function categoryOf(group, categories, place) {
   const name = group === "dev" ? DEVELOPMENT : group;
   if (!categories.includes(name)) throw unknownPart("group", group, {
    known: categories,
    place: place
   });
   return name;
  }
  function packagesOf(category, environments, place) {
   const entries = Object.entries(category).map(([name, value]) => [ name, (0, json.qY)(value) ]);
   const taken = entries.filter(([, entry]) => isForSome((0, json.e1)(entry["markers"]), environments));
   return taken.map(([name, entry]) => {
    const url = (0, json.e1)(entry["file"]);
    const isWheel = isWheelAddress(url) && entry["editable"] !== true;
    if (!isWheel) read_pipfile_lock_refuseSource(name, entry, place);
    const extras = Array.isArray(entry["extras"]) ? entry["extras"].map(String) : [];
    return {
     name: name,
     specifier: (0, json.e1)(entry["version"]),
     ...isWheel && {
      url: url
     },
     extras: extras,
     marker: (0, json.e1)(entry["markers"]),
     hashes: Array.isArray(entry["hashes"]) ? entry["hashes"].map(String) : []
    };
   });
  }
  function read_pipfile_lock_refuseSource(name, entry, place) {
   const source = [ "git", "hg", "svn", "bzr", "path", "file" ].find(key => typeof entry[key] === "string");
   if (source === undefined && entry["editable"] !== true) return;
   const address = (0, json.e1)(entry[source ?? ""]);
   const kind = entry["editable"] === true ? "editable" : source === "path" ? "folder" : source === "file" ? "archive" : "repository";
   throw localRefusal({
    requirement: `${name} = ${address}`,
    place: place,
    kind: kind,
    address: address
   });
  }
  function sourcesOf(sources, {file: file, place: place, workspace: workspace}) {
   const options = {
    lines: [],
    indexes: [],
    variables: new Set,
    args: [],
    wheels: []
   };
   for (const [index, source] of (Array.isArray(sources) ? sources : []).entries()) {
    const value = (0, json.e1)((0, json.qY)(source)["url"]).replace(/\$(?!\{)([A-Z0-9_]+)/g, "${$1}");
    const name = index === 0 ? "--index-url" : "--extra-index-url";
    addOption({
     name: name,
     value: value,
     place: place,
     file: file,
     workspace: workspace
    }, options);
   }
   return options;
  }
  function poetryRange(text) {
   if (text.trim() === "" || text.trim() === "*" || text.includes("|")) return undefined;
   return text.split(",").map(part => onePart(part.trim())).join(",");
  }
  function onePart(part) {
   const [, operator = "", version = ""] = /^(\^|~(?!=))\s*([\d.]+)$/.exec(part) ?? [];
   if (operator === "") return /^\d/.test(part) ? `==${part}` : part;
   const numbers = version.split(".").map(Number);
   const first = numbers.findIndex(number => number > 0);
   const raised = operator === "^" ? Math.max(first, 0) : Math.min(1, numbers.length - 1);
   const upper = numbers.slice(0, raised + 1).map((number, index) => index === raised ? number + 1 : number);
   return `>=${version},<${upper.join(".")}`;
  }
  const FIRST = [ 2, 1 ];
  const MAIN = "main";
  async function readPoetryLock(request, environments) {
   const {file: file, place: place, member: member} = request;
   const lock = await readToml(file, place);
   const metadata = (0, json.qY)(lock["metadata"]);
   refuseOld((0, json.e1)(metadata["lock-version"]), place);
   if (member !== undefined) throw new build_problem.Q("build/part", `${place} is the lock of one project.`, "Take `workspace` out.");
   const entries = (Array.isArray(lock["package"]) ? lock["package"] : []).map(json.qY);
   const groups = [ ...new Set(entries.flatMap(groupsOf)) ].filter(name => name !== MAIN).sort();
   const extras = Object.keys((0, json.qY)(lock["extras"]));
   const chosen = {
    groups: new Set([ MAIN, ...chosenParts("group", request.groups, {
     known: groups,
     place: place
    }) ]),
    extras: new Set(chosenParts("extra", request.extras, {
     known: extras,
     place: place
    }).map(python_requirement.j)),
    place: place
   };
   const taken = entries.filter(entry => groupsOf(entry).some(name => chosen.groups.has(name))).filter(entry => isForSome(markerOf(entry, chosen), environments));
   const packages = taken.map(entry => pinned(entry, chosen));
   const options = indexesOf(taken, request);
   const range = poetryRange((0, json.e1)(metadata["python-versions"]));
   return {
    ...lockedLines(packages, {
     ...{
      place: place,
      lines: options.lines,
      command: "poetry lock"
     }
    }),
    inputs: [ file ],
    ...range !== undefined && {
     requiresPython: range
    },
    files: new Map(taken.map(entry => [ (0, python_requirement.j)((0, json.e1)(entry["name"])), filesOf(entry) ])),
    otherParts: partsText({
     groups: groups,
     extras: extras
    }),
    indexes: options.indexes,
    variables: [ ...options.variables ]
   };
  }
  function refuseOld(version, place) {
   const [major = 0, minor = 0] = version.split(".").map(Number);
   if (major > FIRST[0] || major === FIRST[0] && minor >= FIRST[1]) return;
   throw new build_problem.Q("build/old-lock", `${place} has lock-version ${version === "" ? "none" : version}, which does not say which package belongs to which group and platform.`, 'Write it anew with Poetry 2: `pipx install "poetry>=2.1"` and `poetry lock`.');
  }
  function groupsOf(entry) {
   return Array.isArray(entry["groups"]) ? entry["groups"].map(String) : [ MAIN ];
  }
  function pinned(entry, chosen) {
   const [name, version] = [ (0, json.e1)(entry["name"]), (0, json.e1)(entry["version"]) ];
   const source = (0, json.qY)(entry["source"]);
   if (!isWheel(source)) read_poetry_lock_refuseSource(name, source, chosen.place);
   const files = Array.isArray(entry["files"]) ? entry["files"].map(json.qY) : [];
   return {
    name: name,
    specifier: `==${version}`,
    ...isWheel(source) && {
     url: (0, json.e1)(source["url"])
    },
    extras: [],
    marker: markerOf(entry, chosen),
    hashes: files.flatMap(one => (0, json.e1)(one["hash"]) === "" ? [] : [ (0, json.e1)(one["hash"]) ])
   };
  }
  function isWheel(source) {
   return source["type"] === "url" && isWheelAddress((0, json.e1)(source["url"]));
  }
  function read_poetry_lock_refuseSource(name, source, place) {
   const type = (0, json.e1)(source["type"]);
   if (type === "" || type === "legacy") return;
   const address = (0, json.e1)(source["url"]);
   const kind = type === "git" ? "repository" : type === "directory" ? "folder" : "archive";
   throw localRefusal({
    requirement: `${name} @ ${address}`,
    place: place,
    kind: kind,
    address: address
   });
  }
  function markerOf(entry, chosen) {
   const markers = entry["markers"];
   if (typeof markers === "string") return withExtras(markers, chosen.extras);
   const byGroup = (0, json.qY)(markers);
   const groups = groupsOf(entry).filter(group => chosen.groups.has(group));
   const texts = groups.map(group => (0, json.e1)(byGroup[group]));
   if (texts.length === 0 || texts.includes("")) return "";
   return withExtras(texts.map(text => `(${text})`).join(" or "), chosen.extras);
  }
  const EXTRA = /\bextra\s*(==|!=)\s*(?:"([^"]*)"|'([^']*)')/g;
  const [ALWAYS, NEVER] = [ 'python_version >= "0"', 'python_version < "0"' ];
  function withExtras(marker, extras) {
   return marker.replace(EXTRA, (_, operator, double, single) => {
    const isChosen = extras.has((0, python_requirement.j)(double ?? single ?? ""));
    return isChosen === (operator === "==") ? ALWAYS : NEVER;
   });
  }
  function indexesOf(entries, {file: file, place: place, workspace: workspace}) {
   const options = {
    lines: [],
    indexes: [],
    variables: new Set,
    args: [],
    wheels: []
   };
   const sources = entries.map(entry => (0, json.qY)(entry["source"])).filter(source => !isWheel(source));
   const urls = new Set(sources.map(({url: url, reference: reference}) => withPoetryLogin((0, json.e1)(url), (0, json.e1)(reference), process.env)));
   for (const value of urls) if (value !== "") addOption({
    name: "--extra-index-url",
    value: value,
    place: place,
    file: file,
    workspace: workspace
   }, options);
   return options;
  }
  function filesOf(entry) {
   const names = (Array.isArray(entry["files"]) ? entry["files"] : []).map(one => (0, json.e1)((0, json.qY)(one)["file"]));
   return {
    name: (0, json.e1)(entry["name"]),
    version: (0, json.e1)(entry["version"]),
    wheels: names.filter(name => name.endsWith(".whl")).map(fileName => ({
     fileName: fileName
    })),
    hasSdist: names.some(name => !name.endsWith(".whl"))
   };
  }
  function readRequirements(request, environments) {
   const {file: file, place: place, workspace: workspace, groups: groups, extras: extras} = request;
   refuseParts(place, groups, extras, request.member);
   const reading = {
    ...{
     workspace: workspace,
     environments: environments,
     requirements: [],
     constraints: [],
     files: [],
     indirect: new Set,
     hasReasons: false
    },
    read: {
     constraints: new Set,
     requirements: new Set
    },
    ...{
     lines: [],
     indexes: [],
     variables: new Set,
     args: [],
     wheels: []
    }
   };
   readFile(file, false, reading);
   const constraints = new Map(reading.constraints.map(one => [ one.name, one ]));
   const unpinned = reading.requirements.filter(one => !isPinned(one) && !isPinnedBy(constraints.get(one.name)));
   const unhashed = reading.requirements.filter(({name: name, hashes: hashes}) => hashes.length === 0 && !constraints.get(name)?.hashes.length);
   const isHashed = unhashed.length < reading.requirements.length;
   if (isHashed && unhashed.length > 0) throw withoutHash(place, unhashed);
   const isComplete = isHashed && unpinned.length === 0;
   return {
    source: {
     form: "requirements",
     lines: [ ...reading.lines, ...reading.requirements.map(requirementLine) ],
     constraints: reading.constraints.map(requirementLine),
     args: [ ...reading.args, ...isHashed ? [ "--require-hashes" ] : [], ...isComplete ? anyIndex(reading) : [] ]
    },
    complete: isComplete && reading.requirements.length > 0,
    inputs: [ ...reading.files, ...reading.wheels ],
    findings: unpinned.length > 0 ? [ unpinnedFinding(place, unpinned) ] : [],
    ...reading.hasReasons && {
     direct: directOf(reading)
    },
    locals: [],
    files: new Map,
    otherParts: "",
    indexes: reading.indexes,
    variables: [ ...reading.variables ]
   };
  }
  function anyIndex({indexes: indexes}) {
   return indexes.length > 0 ? [ "--index-strategy=unsafe-best-match" ] : [];
  }
  function isPinnedBy(constraint) {
   return constraint !== undefined && isPinned(constraint);
  }
  function directOf({requirements: requirements, indirect: indirect}) {
   return new Set(requirements.flatMap(({name: name}) => indirect.has(name) ? [] : [ name ]));
  }
  function refuseParts(place, groups, extras, member) {
   const given = [ ...groups.length > 0 ? [ "groups" ] : [], ...extras.length > 0 ? [ "extras" ] : [], ...member === undefined ? [] : [ "workspace" ] ];
   if (given.length === 0) return;
   throw new build_problem.Q("build/part", `${place} has no ${(0, wording.r)(given)}: it is one list of requirements.`, `Take \`${given.join("`, `")}\` out, or name another file, e.g. \`dependencies: requirements-${groups[0] ?? extras[0] ?? "prod"}.txt\`.`);
  }
  function readFile(file, isConstraint, reading) {
   const read = reading.read[isConstraint ? "constraints" : "requirements"];
   if (read.has(file)) return;
   read.add(file);
   const isRepeated = reading.files.includes(file);
   const place = placeOf(file, reading.workspace);
   const text = readManifest(file, place);
   if (!isRepeated) reading.files.push(file);
   for (const {line: line, number: number} of logicalLines(text)) {
    const written = {
     line: line,
     file: file,
     place: `${place}, line ${number}`,
     isRepeated: isRepeated
    };
    if (line.startsWith("-")) readOptions(written, isConstraint, reading); else readRequirement(written, isConstraint, reading);
   }
   if (!isConstraint) readReasons(text, reading);
  }
  function readOptions(written, isConstraint, reading) {
   for (const line of written.line.split(/\s+(?=--?[a-z])/i)) readOption({
    ...written,
    line: line
   }, isConstraint, reading);
  }
  const OPTION = /^(--[a-z][a-z-]*|-[a-zA-Z])(?:\s*=\s*|\s+|(?<=^-[a-zA-Z]))?(.*)$/s;
  function readOption({line: line, file: file, place: place, isRepeated: isRepeated}, isConstraint, reading) {
   const [, name = line, given = ""] = OPTION.exec(line) ?? [];
   const value = given.trim().replace(/^(["'])(.*)\1$/s, "$2");
   if (name === "-e" || name === "--editable") throw localRefusal({
    requirement: line,
    place: place,
    kind: "editable",
    address: value
   });
   if (name === "-r" || name === "--requirement" || name === "-c" || name === "--constraint") return readFile(nested(value, file, place, reading), isConstraint || /^(?:-c|--constraint)$/.test(name), reading);
   if (!isRepeated) addOption({
    name: name,
    value: value,
    place: place,
    file: file,
    workspace: reading.workspace
   }, reading);
  }
  function nested(value, file, place, {workspace: workspace}) {
   const target = (0, external_node_path_.resolve)((0, external_node_path_.dirname)(file), value);
   const isFile = !/^[a-z][a-z+]+:/i.test(value) && (0, external_node_fs_.statSync)(target, {
    throwIfNoEntry: false
   })?.isFile();
   if (isFile && !(0, relative_path.q)((0, external_node_path_.relative)((0, external_node_fs_.realpathSync)(workspace), (0, 
   external_node_fs_.realpathSync)(target)))) return target;
   throw notReadable(place, `names "${value}", which is no file of the workspace`, "Give the path of a file in the repository, relative to the file that names it.");
  }
  function readRequirement({line: line, place: place}, isConstraint, reading) {
   const read = readRequirementLine(line);
   if (read.kind === "refused") {
    if (!isForSome(read.marker, reading.environments)) return;
    throw localRefusal({
     ...read.source,
     place: place
    });
   }
   if (read.kind === "unclear") throw notReadable(place, `says "${line}", which is no requirement`, "Write it as `name==version`.");
   const {name: name, url: value, marker: marker = ""} = read.requirement;
   if (value !== undefined && isForSome(marker, reading.environments)) addVariables({
    name: name,
    value: value,
    place: place
   }, reading);
   (isConstraint ? reading.constraints : reading.requirements).push(read.requirement);
  }
  function logicalLines(text) {
   const lines = [];
   let open;
   for (const [index, physical] of text.split(/\r\n|\r|\n/).entries()) {
    const isComment = /^\s*#/.test(physical);
    const goesOn = !isComment && physical.endsWith("\\");
    const part = isComment ? "" : physical.slice(0, goesOn ? -1 : undefined);
    const line = `${open?.line ?? ""}${part}`;
    const number = open?.number ?? index + 1;
    open = goesOn ? {
     line: line,
     number: number
    } : undefined;
    if (!goesOn) lines.push({
     line: line,
     number: number
    });
   }
   if (open) lines.push(open);
   return lines.map(({line: line, number: number}) => ({
    line: line.replace(/(?:^|\s)#.*$/s, "").trim(),
    number: number
   })).filter(({line: line}) => line !== "");
  }
  const NAME = /^([A-Za-z0-9][\w.-]*?)(?:\[[^\]]*\])?\s*==/;
  function readReasons(text, reading) {
   let name = "";
   let reasons = [];
   const close = () => {
    if (name !== "" && reasons.length > 0 && !reasons.some(one => /^-|\(pyproject\.toml\)|\.(?:in|toml|txt)\)?$/.test(one))) reading.indirect.add(name.toLowerCase().replace(/[-_.]+/g, "-"));
    if (reasons.length > 0) reading.hasReasons = true;
    reasons = [];
   };
   for (const line of text.split(/\r?\n/)) {
    const [, next] = NAME.exec(line) ?? [];
    if (next !== undefined) {
     close();
     name = next;
    }
    const [, one] = /^\s*#\s+via\s*(.*)$/.exec(line) ?? /^\s+#\s{2,}(\S.*)$/.exec(line) ?? [];
    if (one && !/^(?:-c|--constraint)\b/.test(one)) reasons.push(one.trim());
   }
   close();
  }
  function withoutHash(place, unhashed) {
   return new build_problem.Q("build/hash", `${place} has digests for some packages and none for ${(0, wording.p)(unhashed.map(({name: name}) => name))}.`, "Write the whole list with digests: `uv pip compile --universal --generate-hashes -o requirements.txt requirements.in`.");
  }
  function unpinnedFinding(place, unpinned) {
   const names = unpinned.map(({name: name}) => name);
   return {
    rule: "build/unpinned",
    severity: "warning",
    path: "",
    message: `${place} gives no exact version for ${(0, wording.p)(names)}, so that the layer changes when a new release comes out.`,
    fix: "Keep what you ask for in requirements.in, and write the list from it: `uv pip compile --universal --generate-hashes -o requirements.txt requirements.in`.",
    key: names.join(" ")
   };
  }
  function placeOf(file, workspace) {
   const below = (0, external_node_path_.relative)(workspace, file);
   return (0, relative_path.q)(below) ? file : below.replaceAll(external_node_path_.sep, "/");
  }
  function mustBeBuilt({name: name, place: place}, fault) {
   const folder = (0, external_node_path_.dirname)(place);
   return new build_problem.Q("build/local", `${name} (${place}) ${fault}, so it cannot be copied, and nothing of a package is run here.`, `Give it as \`path\` beside \`dependencies\`, or build its wheel in an earlier step without credentials (\`uv build --wheel -o wheels ${(0, 
   shell.r)(folder)}\`) and name that in \`[tool.uv.sources]\`: \`${name} = { path = "wheels/…whl" }\`.`);
  }
  const PLAIN = new Set([ "hatchling.build", "setuptools.build_meta", "flit_core.buildapi", "poetry.core.masonry.api", "uv_build", "pdm.backend" ]);
  const TAKES_ALL = new Set([ "setuptools.build_meta", "pdm.backend" ]);
  function localModules(manifest, project) {
   const {folder: folder} = project;
   const system = (0, json.qY)(manifest["build-system"]);
   const backend = (0, json.e1)(system["build-backend"]) || "setuptools.build_meta";
   if (!PLAIN.has(backend) || system["backend-path"] !== undefined) throw mustBeBuilt(project, `is built by ${backend}, which may do more than to copy files`);
   if (backend.startsWith("setuptools") && [ "setup.py", "setup.cfg" ].some(name => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, name)))) throw mustBeBuilt(project, "has a setup.py or setup.cfg beside it, which decides on its files");
   const setting = settingOf(backend, (0, json.qY)(manifest["tool"]));
   if (setting === "unclear") throw mustBeBuilt(project, `has settings of its build backend (${backend})`);
   if (setting === "default" && TAKES_ALL.has(backend)) refuseMore(project);
   const names = setting === "default" ? [ defaultFolder(project) ] : setting;
   return names.map(name => moduleAt(name, project));
  }
  function moduleAt(name, project) {
   const from = (0, external_node_path_.resolve)(project.folder, name ?? "");
   const isPackage = name !== undefined && (0, external_node_fs_.existsSync)((0, external_node_path_.join)(from, "__init__.py"));
   if (!isPackage || (0, relative_path.q)((0, external_node_path_.relative)(project.folder, from))) throw mustBeBuilt(project, `has no package at ${name ?? `src/${moduleName(project.name)} or ${moduleName(project.name)}`} with an __init__.py`);
   return {
    from: from,
    to: (0, external_node_path_.basename)(from)
   };
  }
  function moduleName(name) {
   return name.replaceAll("-", "_");
  }
  function refuseMore(project) {
   const src = (0, external_node_path_.join)(project.folder, "src");
   const own = (0, external_node_path_.basename)(defaultFolder(project) ?? "");
   const others = ((0, external_node_fs_.existsSync)(src) ? (0, external_node_fs_.readdirSync)(src, {
    withFileTypes: true
   }) : []).filter(entry => (entry.isDirectory() || entry.name.endsWith(".py")) && entry.name !== own && !/^(?:\.|__pycache__$)|\.egg-info$/.test(entry.name));
   if (own === "" || others.length === 0) return;
   throw mustBeBuilt(project, `has more in src than ${own} (${(0, wording.p)(others.map(({name: name}) => name))})`);
  }
  function defaultFolder({name: name, folder: folder}) {
   const wanted = moduleName(name);
   for (const parent of [ "src", "." ]) {
    const names = (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, parent)) ? (0, external_node_fs_.readdirSync)((0, 
    external_node_path_.join)(folder, parent)) : [];
    const own = names.find(one => one === wanted) ?? names.find(one => one.toLowerCase() === wanted);
    if (own !== undefined && (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, parent, own, "__init__.py"))) return (0, 
    external_node_path_.join)(parent, own);
   }
   return undefined;
  }
  function settingOf(backend, tool) {
   if (backend === "uv_build") return ofUv((0, json.qY)((0, json.qY)(tool["uv"])["build-backend"]));
   if (backend === "hatchling.build") return ofHatch((0, json.qY)((0, json.qY)(tool["hatch"])["build"]));
   if (backend === "setuptools.build_meta") return ofSetuptools((0, json.qY)(tool["setuptools"]));
   if (backend === "flit_core.buildapi") return ofFlit((0, json.qY)((0, json.qY)(tool["flit"])["module"]));
   if (backend === "poetry.core.masonry.api") return ofPoetry((0, json.qY)(tool["poetry"]));
   return (0, json.qY)(tool["pdm"])["build"] === undefined ? "default" : "unclear";
  }
  function ofUv(setting) {
   const known = new Set([ "module-name", "module-root", "source-include", "source-exclude", "default-excludes" ]);
   if (Object.keys(setting).some(key => !known.has(key))) return "unclear";
   const [name, root] = [ setting["module-name"], setting["module-root"] ?? "src" ];
   if (name === undefined) return root === "src" || root === "" ? "default" : "unclear";
   return typeof name === "string" && typeof root === "string" && !name.includes(".") ? [ (0, external_node_path_.join)(root, name) ] : "unclear";
  }
  function ofHatch(build) {
   const {targets: targets = {}, ...general} = build;
   const {wheel: wheel, sdist: sdist, ...others} = (0, json.qY)(targets);
   if (Object.keys(general).length > 0 || Object.keys(others).length > 0) return "unclear";
   const {packages: packages, ...rest} = (0, json.qY)(wheel);
   if (Object.keys(rest).length > 0 || (0, json.qY)(sdist)["hooks"] !== undefined) return "unclear";
   return packages === undefined ? "default" : foldersIn(packages);
  }
  function ofSetuptools(setting) {
   const {packages: packages, "package-dir": roots, ...rest} = setting;
   const harmless = new Set([ "package-data", "include-package-data", "zip-safe", "license-files" ]);
   if (Object.keys(rest).some(key => !harmless.has(key))) return "unclear";
   if (roots !== undefined && JSON.stringify(roots) !== '{"":"src"}') return "unclear";
   if (packages === undefined) return "default";
   if (!(0, json.u4)(packages)) return "unclear";
   const {where: where, ...others} = (0, json.qY)(packages["find"]);
   const isPlain = Object.keys(others).length === 0 && (where === undefined || /^\["(?:src|\.)"\]$/.test(JSON.stringify(where)));
   return isPlain ? "default" : "unclear";
  }
  function ofFlit(module) {
   const name = module["name"];
   if (name === undefined) return "default";
   return typeof name === "string" && /^\w+$/.test(name) ? "default" : "unclear";
  }
  function ofPoetry(setting) {
   if ([ "build", "include", "exclude" ].some(key => setting[key] !== undefined)) return "unclear";
   const packages = setting["packages"];
   if (packages === undefined) return "default";
   if (!Array.isArray(packages)) return "unclear";
   return foldersIn(packages.map(one => {
    const {include: include, from: from = "", ...rest} = (0, json.qY)(one);
    const isPlain = typeof include === "string" && !/\/./.test(include) && typeof from === "string" && Object.keys(rest).length === 0;
    return isPlain ? (0, external_node_path_.join)(from, include) : undefined;
   }));
  }
  function foldersIn(value) {
   const list = Array.isArray(value) ? value : [];
   const names = list.filter(one => typeof one === "string");
   const arePlain = names.length > 0 && names.length === list.length && names.every(one => /^[\w./-]+$/.test(one));
   return arePlain ? names : "unclear";
  }
  const NEEDED = [ "version", "dependencies", "optional-dependencies", "scripts", "gui-scripts", "entry-points" ];
  function localMetadata(manifest, context) {
   if (manifest["project"] === undefined) throw mustBeBuilt(context, "has no table [project]");
   const project = (0, json.qY)(manifest["project"]);
   const dynamic = (Array.isArray(project["dynamic"]) ? project["dynamic"].map(json.e1) : []).filter(one => NEEDED.includes(one));
   if (dynamic.length > 0) throw mustBeBuilt(context, `leaves its ${dynamic.join(", ")} to its build (\`dynamic\`)`);
   const version = (0, json.e1)(project["version"]);
   if (!(0, pep440.valid)(version)) throw mustBeBuilt(context, `has no \`version\` of PEP 440`);
   const entryPoints = entryPointsOf(project);
   return {
    version: version,
    infoFolder: `${context.name.replaceAll("-", "_")}-${version}.dist-info`,
    info: {
     METADATA: metadataOf(project, version),
     WHEEL: "Wheel-Version: 1.0\nGenerator: publish-layer\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
     ...entryPoints !== "" && {
      "entry_points.txt": entryPoints
     }
    }
   };
  }
  function metadataOf(project, version) {
   const optional = Object.entries((0, json.qY)(project["optional-dependencies"])).sort(byName);
   const fields = [ [ "Metadata-Version", "2.4" ], [ "Name", (0, json.e1)(project["name"]) ], [ "Version", version ], [ "Summary", (0, 
   json.e1)(project["description"]) ], [ "License-Expression", (0, json.e1)(project["license"]) ], [ "Requires-Python", (0, 
   json.e1)(project["requires-python"]) ], ...local_metadata_textsOf(project["dependencies"]).map(one => [ "Requires-Dist", one ]), ...optional.flatMap(([extra, requirements]) => [ [ "Provides-Extra", extra ], ...local_metadata_textsOf(requirements).map(one => [ "Requires-Dist", ofExtra(one, extra) ]) ]) ];
   const lines = fields.flatMap(([name, value]) => value === "" ? [] : [ `${name}: ${local_metadata_inOneLine(value)}\n` ]);
   return `${lines.join("")}\n`;
  }
  function ofExtra(requirement, extra) {
   const [needed = "", marker] = requirement.split(/\s*;\s*(.*)/s);
   return `${needed} ; ${marker ? `(${marker}) and ` : ""}extra == '${extra}'`;
  }
  function entryPointsOf(project) {
   const groups = [ [ "console_scripts", project["scripts"] ], [ "gui_scripts", project["gui-scripts"] ], ...Object.entries((0, 
   json.qY)(project["entry-points"])) ];
   return groups.map(([group, points]) => [ group, Object.entries((0, json.qY)(points)).sort(byName) ]).filter(([, points]) => points.length > 0).sort(byName).map(([group, points]) => [ `[${local_metadata_inOneLine(group)}]\n`, ...points.map(([name, target]) => `${local_metadata_inOneLine(name)} = ${local_metadata_inOneLine((0, 
   json.e1)(target))}\n`) ].join("")).join("\n");
  }
  function byName([a], [b]) {
   return a < b ? -1 : 1;
  }
  function local_metadata_textsOf(value) {
   return Array.isArray(value) ? value.map(json.e1).filter(text => text !== "") : [];
  }
  function local_metadata_inOneLine(text) {
   return text.replace(/\s+/g, " ").trim();
  }
  const LEFT_OUT = /^(?:__pycache__|\.DS_Store|\.git|\.mypy_cache|\.ruff_cache)$|\.py[co]$/;
  async function localPackage({name: name, path: path, folder: folder, workspace: workspace, place: place}) {
   const own = (0, external_node_path_.resolve)(folder, path);
   const manifest = (0, external_node_path_.join)(own, "pyproject.toml");
   const isInside = (0, external_node_fs_.existsSync)(own) && !(0, relative_path.q)((0, external_node_path_.relative)((0, external_node_fs_.realpathSync)(workspace), (0, 
   external_node_fs_.realpathSync)(own)));
   if (!isInside || !(0, external_node_fs_.existsSync)(manifest)) throw localRefusal({
    requirement: `${name} @ ${path}`,
    place: place,
    kind: "folder",
    address: path
   });
   const where = local_package_placeOf(manifest, workspace);
   const project = await readToml(manifest, where);
   const metadata = localMetadata(project, {
    name: name,
    place: where
   });
   const modules = localModules(project, {
    name: name,
    folder: own,
    place: where
   });
   const files = modules.flatMap(({from: from, to: to}) => filesIn(from, to, workspace));
   return {
    ...metadata,
    name: name,
    files: files.sort((a, b) => a.to < b.to ? -1 : 1),
    inputs: [ manifest, ...files.map(({from: from}) => from) ]
   };
  }
  function filesIn(from, to, workspace) {
   return (0, external_node_fs_.readdirSync)(from, {
    withFileTypes: true
   }).flatMap(entry => {
    const [file, path] = [ (0, external_node_path_.join)(from, entry.name), `${to}/${entry.name}` ];
    if (LEFT_OUT.test(entry.name)) return [];
    if (entry.isDirectory()) return filesIn(file, path, workspace);
    if (entry.isSymbolicLink()) refuseLink(file, workspace);
    return entry.isFile() || entry.isSymbolicLink() ? [ {
     from: file,
     to: path
    } ] : [];
   });
  }
  function refuseLink(file, workspace) {
   const isFile = (0, external_node_fs_.statSync)(file, {
    throwIfNoEntry: false
   })?.isFile() ?? false;
   if (isFile && !(0, relative_path.q)((0, external_node_path_.relative)((0, external_node_fs_.realpathSync)(workspace), (0, 
   external_node_fs_.realpathSync)(file)))) return;
   throw new build_problem.Q("build/links-out", `${local_package_placeOf(file, workspace)} is a link to a folder, or out of the repository.`, "Put the files there instead of the link, or take it out of the package.");
  }
  function local_package_placeOf(file, workspace) {
   return (0, external_node_path_.relative)(workspace, file).replaceAll(external_node_path_.sep, "/");
  }
  async function readUvLock(request, environments) {
   const {file: file, place: place, workspace: workspace} = request;
   const lock = await readToml(file, place);
   if (lock["version"] !== 1) throw notReadable(place, "is no lock of the format 1 of uv", "Write it anew: `uv lock`.");
   const folder = (0, external_node_path_.dirname)(file);
   const packages = tablesOf(lock["package"]);
   const root = rootOf(packages, request);
   const groups = read_uv_lock_groupsOf(lock, root);
   const extras = extrasOf(root);
   const chosen = {
    groups: chosenParts("group", request.groups, {
     known: groups,
     place: place
    }),
    extras: chosenParts("extra", request.extras, {
     known: extras,
     place: place
    })
   };
   const reached = reachedPackages({
    packages: packages,
    root: root,
    ...chosen,
    manifest: (0, json.qY)(lock["manifest"])
   }, environments);
   const own = reached.packages.filter(one => one !== root);
   const context = {
    place: place,
    workspace: workspace,
    folder: folder
   };
   const wheels = own.flatMap(one => read_uv_lock_refuseSource(one, context));
   const locals = await Promise.all(own.flatMap(one => localOf(one, context)));
   const requiresPython = (0, json.e1)(lock["requires-python"]);
   return {
    source: {
     ...{
      form: "uv.lock",
      folder: folder,
      args: exportArguments(root, request.member, chosen)
     },
     named: await namedIndexes(folder, place),
     isStatic: await checkLockFit(packages, context)
    },
    complete: own.length > 0,
    inputs: [ file, ...projectFiles(packages, folder), ...locals.flatMap(({inputs: inputs}) => inputs), ...wheels ],
    findings: [],
    ...requiresPython !== "" && {
     requiresPython: requiresPython
    },
    direct: reached.direct,
    locals: locals,
    files: lockedFiles(own.filter(one => localPath(one) === undefined)),
    otherParts: partsText({
     groups: groups,
     extras: extras
    }),
    indexes: [ ...new Set(own.map(one => (0, json.e1)((0, json.qY)(one["source"])["registry"]))) ].filter(url => /^https?:/.test(url)),
    variables: []
   };
  }
  function rootOf(packages, {member: member, place: place}) {
   const locals = packages.filter(one => localPath(one) !== undefined);
   const wanted = member?.replace(/^\.\/|\/+$/g, "");
   const root = locals.find(one => wanted === undefined ? localPath(one) === "." : localPath(one) === wanted || nameOf(one) === (0, 
   python_requirement.j)(wanted));
   if (root) return root;
   const known = locals.map(nameOf);
   if (wanted !== undefined) throw unknownPart("member", wanted, {
    known: known,
    place: place
   });
   throw new build_problem.Q("build/part", `${place} is the lock of a workspace that is no project itself.`, `Say for which member the layer is: \`workspace: ${known[0] ?? "NAME"}\`${known.length > 1 ? ` (there are ${known.join(", ")})` : ""}.`);
  }
  function read_uv_lock_groupsOf(lock, root) {
   const ofProject = Object.keys((0, json.qY)(root["dev-dependencies"]));
   const declared = Object.keys((0, json.qY)((0, json.qY)(root["metadata"])["requires-dev"]));
   const ofWorkspace = Object.keys((0, json.qY)((0, json.qY)(lock["manifest"])["dependency-groups"]));
   return [ ...new Set([ ...ofProject, ...declared, ...ofWorkspace ]) ].sort();
  }
  function extrasOf(root) {
   const provided = (0, json.qY)(root["metadata"])["provides-extras"];
   const used = Object.keys((0, json.qY)(root["optional-dependencies"]));
   return [ ...new Set([ ...used, ...Array.isArray(provided) ? provided.map(json.e1) : [] ]) ].sort();
  }
  function exportArguments(root, member, {groups: groups, extras: extras}) {
   return [ ...member === undefined ? [] : [ `--package=${nameOf(root)}` ], ...extras.map(name => `--extra=${name}`), ...groups.map(name => `--group=${name}`) ];
  }
  async function namedIndexes(folder, place) {
   const [project, settings] = await Promise.all([ "pyproject.toml", "uv.toml" ].map(async name => {
    const file = (0, external_node_path_.join)(folder, name);
    return (0, external_node_fs_.existsSync)(file) ? readToml(file, place.replace(/[^/]*$/, name)) : {};
   }));
   const own = (0, json.qY)((0, json.qY)((0, json.qY)(project)["tool"])["uv"])["index"];
   return [ ...tablesOf(own), ...tablesOf((0, json.qY)(settings)["index"]) ].flatMap(({name: name, url: url}) => {
    const isPlain = /^[\w.-]+$/.test((0, json.e1)(name)) && /^https?:\/\/\S+$/.test((0, json.e1)(url));
    return isPlain ? [ `${(0, json.e1)(name)}=${(0, json.e1)(url)}` ] : [];
   });
  }
  function read_uv_lock_refuseSource(one, context) {
   const {place: place} = context;
   const source = (0, json.qY)(one["source"]);
   const [git, url, path] = [ "git", "url", "path" ].map(kind => (0, json.e1)(source[kind]));
   const refused = (kind, address) => localRefusal({
    requirement: `${nameOf(one)} @ ${address}`,
    place: place,
    kind: kind,
    address: address
   });
   if (git) throw refused("repository", `git+${git.replace(/#.*$/, "")}`);
   if (url && !isWheelAddress(url)) throw refused("archive", url);
   if (path) return [ wheelPath(path, context.folder, context) ];
   refuseWheelAddresses(one, place);
   const registry = (0, json.e1)(source["registry"]);
   if (registry === "" || /^https?:/.test(registry)) return [];
   return tablesOf(one["wheels"]).flatMap(wheel => {
    const name = (0, json.e1)(wheel["path"]);
    return name === "" ? [] : [ wheelPath((0, external_node_path_.join)(registry, name), context.folder, context) ];
   });
  }
  function localOf(one, {place: place, workspace: workspace, folder: folder}) {
   const path = localPath(one);
   return path === undefined || (0, json.qY)(one["source"])["virtual"] !== undefined ? [] : [ localPackage({
    name: nameOf(one),
    path: path,
    folder: folder,
    workspace: workspace,
    place: place
   }) ];
  }
  function projectFiles(packages, folder) {
   const paths = packages.flatMap(one => localPath(one) ?? []);
   const files = [ ...paths, "." ].map(path => (0, external_node_path_.join)(folder, path, "pyproject.toml"));
   return [ ...new Set(files) ].filter(file => (0, external_node_fs_.existsSync)(file)).sort();
  }
  async function preparePython(manifest, request) {
   const {place: place, workspace: workspace, interruption: interruption} = request;
   const targets = pythonTargets(request.targets, place);
   const lock = await readLock(manifest, request, targets);
   refuseRuntimes(lock, targets, place);
   const scratch = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(request.scratch, "python-"));
   const context = {
    workspace: workspace,
    scratch: scratch,
    interruption: interruption
   };
   const tool = await findUv(context);
   return {
    ecosystem: "python",
    place: place,
    tool: {
     name: "uv",
     version: tool.version
    },
    complete: lock.complete,
    inputs: lock.inputs,
    findings: lock.findings,
    install: folder => installPython({
     ...context,
     folder: folder,
     place: place,
     kind: manifest.kind,
     lock: lock,
     targets: targets,
     tool: tool
    })
   };
  }
  function readLock({kind: kind}, request, targets) {
   const environments = targets.map(markerEnvironment);
   if (kind === "uv.lock") return readUvLock(request, environments);
   if (kind === "pylock.toml") return readPylock(request, environments);
   if (kind === "poetry.lock") return readPoetryLock(request, environments);
   if (kind === "Pipfile.lock") return readPipfileLock(request, environments);
   if (kind === "requirements.txt") return readRequirements(request, environments);
   throw notReadable(request.place, "is no manifest of Python packages");
  }
  const PATCHES = Array.from({
   length: 100
  }, (_, patch) => patch);
  function refuseRuntimes({requiresPython: requiresPython}, targets, place) {
   if (requiresPython === undefined || !(0, pep440.validRange)(requiresPython)) return;
   const excluded = targets.find(({version: version}) => !PATCHES.some(patch => (0, pep440.satisfies)(`${version}.${patch}`, requiresPython)));
   if (!excluded) return;
   throw new build_problem.Q("build/runtime", `${place} is for Python ${requiresPython}, and \`compatible-runtimes\` lists ${excluded.runtime}.`, `Take ${excluded.runtime} out of \`compatible-runtimes\`, or widen \`requires-python\` and write the lock anew.`);
  }
 },
 20873: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => twoArchitectures
  });
  var _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30263);
  var _build_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27388);
  function twoArchitectures(names, place) {
   return new _build_problem_js__WEBPACK_IMPORTED_MODULE_0__.Q("build/two-architectures", `${(0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.p)(names)} of ${place} ${names.length === 1 ? "has" : "have"} other files for x86_64 than for arm64, and one layer can only have one of them.`, "Make a layer for each: `strategy: { matrix: { architecture: [x86_64, arm64] } }` on the job, and `layer-name: NAME-${{ matrix.architecture }}` with `compatible-architectures: ${{ matrix.architecture }}` on this step.");
  }
 },
 56817: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => shellWord
  });
  function shellWord(word) {
   return /^[\w@%+=:,./~-]+$/.test(word) && !word.startsWith("-") ? word : `'${word.replaceAll("'", `'\\''`)}'`;
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
