export const id = 8669;

export const ids = [ 8669 ];

export const modules = {
 64868: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   cK: () => deliver,
   dR: () => emptyManifest,
   SL: () => scratchProject
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var relative_path = __webpack_require__(60039);
  var system_code = __webpack_require__(15130);
  var build_problem = __webpack_require__(27388);
  var json = __webpack_require__(56949);
  var local_copies = __webpack_require__(8636);
  var lock = __webpack_require__(55884);
  const NOTE = /^\.(?:bin|package-lock\.json|package-map\.json|modules\.yaml|pnpm.*|yarn-state\.yml|yarn-integrity|cache)$/;
  function finishTree(rules) {
   const walk = new TreeWalk(rules);
   walk.modules("node_modules", []);
   return walk.packages.sort((a, b) => a.folder < b.folder ? -1 : Number(a.folder > b.folder));
  }
  class TreeWalk {
   packages=[];
   #rules;
   #copied=new Map;
   constructor(rules) {
    this.#rules = rules;
   }
   modules(path, within) {
    let isEmpty = true;
    for (const entry of this.#entries(path)) {
     const below = `${path}/${entry.name}`;
     if (NOTE.test(entry.name)) this.#remove(below); else if (entry.name.startsWith("@") && entry.isDirectory()) for (const scoped of this.#entries(below)) {
      if (this.#package(`${below}/${scoped.name}`, scoped, within)) isEmpty = false;
     } else if (this.#package(below, entry, within)) isEmpty = false;
     if (entry.name.startsWith("@")) this.#removeIfEmpty(below);
    }
    if (isEmpty) this.#remove(path);
    return !isEmpty;
   }
   #package(folder, entry, within) {
    if (this.#copied.has(folder)) return true;
    if (entry.isSymbolicLink()) return this.#link(folder, within);
    if (entry.isDirectory()) return this.#read(folder, within);
    this.#remove(folder);
    return false;
   }
   #link(folder, within) {
    const linked = this.#linked(folder);
    const local = this.#rules.locals.get(linked);
    if (!local) throw linksOut(folder, this.#target(folder));
    const above = this.#above(folder);
    const isSame = above !== undefined && (this.#copied.get(above) ?? this.#linkedFrom(above)) === linked;
    const isTop = !folder.includes("/node_modules/");
    const to = isTop || above !== undefined ? folder : `node_modules/${(0, lock.Dc)(folder)}`;
    if (to !== folder || isSame || within.includes(linked)) this.#remove(folder);
    if (isSame || within.includes(linked)) return false;
    (0, local_copies.tA)(local, (0, external_node_path_.join)(this.#rules.root, to), linked);
    this.#copied.set(to, linked);
    return this.#read(to, to === folder ? [ ...within, linked ] : [ linked ]) && to === folder;
   }
   #linked(link) {
    const {root: root} = this.#rules;
    for (let folder = (0, external_node_path_.dirname)(link); folder !== "."; folder = (0, external_node_path_.dirname)(folder)) {
     const origin = this.#copied.get(folder);
     if (origin !== undefined) return (0, external_node_path_.resolve)(origin, (0, external_node_path_.relative)(folder, (0, 
     external_node_path_.dirname)(link)), this.#target(link));
    }
    return (0, external_node_path_.resolve)(root, (0, external_node_path_.dirname)(link), this.#target(link));
   }
   #above(link) {
    const name = (0, lock.Dc)(link);
    const user = link.slice(0, -`/node_modules/${name}`.length);
    if (user === "") return undefined;
    const isThere = location => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(this.#rules.root, location));
    return (0, lock.QH)({
     has: isThere
    }, (0, external_node_path_.dirname)(user), name);
   }
   #linkedFrom(folder) {
    return (0, external_node_fs_.lstatSync)((0, external_node_path_.join)(this.#rules.root, folder)).isSymbolicLink() ? this.#linked(folder) : undefined;
   }
   #read(folder, within) {
    const found = {
     folder: folder,
     about: this.#about(folder),
     files: []
    };
    if (!this.#rules.fits((0, lock.tj)(found.about))) {
     this.#remove(folder);
     return false;
    }
    this.packages.push(found);
    return this.#files(folder, found, within);
   }
   #files(path, owner, within) {
    let isEmpty = true;
    for (const entry of this.#entries(path)) {
     const below = `${path}/${entry.name}`;
     if (entry.isDirectory()) {
      const isLeft = entry.name === "node_modules" ? this.modules(below, within) : this.#files(below, owner, within);
      if (isLeft) isEmpty = false;
      continue;
     }
     if (entry.isSymbolicLink()) this.#refuseOutside(below);
     const {size: size} = (0, external_node_fs_.lstatSync)((0, external_node_path_.join)(this.#rules.root, below));
     owner.files.push({
      path: below,
      size: size
     });
     isEmpty = false;
    }
    if (isEmpty) this.#remove(path);
    return !isEmpty;
   }
   #refuseOutside(path) {
    const target = this.#target(path);
    const leads = (0, external_node_path_.relative)((0, external_node_path_.join)(this.#rules.root, "node_modules"), (0, external_node_path_.resolve)(this.#rules.root, (0, 
    external_node_path_.dirname)(path), target));
    if (target.startsWith("/") || (0, relative_path.q)(leads)) throw linksOut(path, target);
   }
   #entries(path) {
    return (0, external_node_fs_.readdirSync)((0, external_node_path_.join)(this.#rules.root, path), {
     withFileTypes: true
    });
   }
   #about(folder) {
    try {
     return (0, json.qY)(JSON.parse((0, external_node_fs_.readFileSync)((0, external_node_path_.join)(this.#rules.root, folder, "package.json"), "utf8")));
    } catch {
     return {};
    }
   }
   #target(path) {
    return (0, external_node_fs_.readlinkSync)((0, external_node_path_.join)(this.#rules.root, path));
   }
   #remove(path) {
    (0, external_node_fs_.rmSync)((0, external_node_path_.join)(this.#rules.root, path), {
     recursive: true,
     force: true
    });
   }
   #removeIfEmpty(path) {
    try {
     (0, external_node_fs_.rmdirSync)((0, external_node_path_.join)(this.#rules.root, path));
    } catch {}
   }
  }
  function linksOut(path, target) {
   return new build_problem.Q("build/links-out", `${path.split(external_node_path_.sep).join("/")} is a link to "${target}", which is no part of the layer.`, "Make the package a member of the workspace, or publish it to a registry.");
  }
  function installedPackages(folders, direct) {
   const byFolder = new Map(folders.map(one => [ one.folder, (0, lock.Nc)(one.folder, one.about) ]));
   const users = new Map;
   for (const [folder, pkg] of byFolder) for (const [name] of (0, lock.hN)(pkg)) {
    const found = (0, lock.QH)(byFolder, folder, name);
    if (found !== undefined) users.set(found, (users.get(found) ?? new Set).add(pkg.name));
   }
   return folders.map(({folder: folder, about: about, files: files}) => {
    const isDirect = direct.has(folder.slice("node_modules/".length));
    return {
     ecosystem: "nodejs",
     name: byFolder.get(folder)?.name ?? folder,
     version: (0, json.e1)(about["version"]),
     folder: `nodejs/${folder}`,
     size: files.reduce((sum, {size: size}) => sum + size, 0),
     neededBy: isDirect ? [] : [ ...users.get(folder) ?? [] ].sort()
    };
   });
  }
  var platform = __webpack_require__(45056);
  var not_built = __webpack_require__(35685);
  var prisma = __webpack_require__(46725);
  var inspect_files = __webpack_require__(82965);
  var wording = __webpack_require__(30263);
  function refuseNeededScripts(tree) {
   const needing = new Map;
   for (const architecture of tree.targets.architectures) {
    const layer = layerOf(tree, architecture);
    for (const {path: path} of needingFindings(layer)) needing.set(path, titleAt(tree, path));
   }
   for (const one of tree.packages) if (downloads(one, tree)) needing.set(`nodejs/${one.folder}/package.json`, titleOf(one));
   if (needing.size === 0) return;
   throw scriptsNeeded(tree.place, [ ...needing.values() ].sort());
  }
  function needingFindings(layer) {
   const wanted = [ not_built.D, prisma.A ].flatMap(texts => texts(layer));
   const texts = new Map(wanted.flatMap(path => textEntry(path, layer.source.path)));
   const read = {
    ...layer,
    texts: texts
   };
   return [ ...(0, not_built.c)(read), ...(0, prisma.z)(read) ].filter(({severity: severity}) => severity !== "notice");
  }
  function textEntry(path, root) {
   const text = textAt((0, external_node_path_.join)(root, path.replace(/^nodejs\//, "")));
   return text === undefined ? [] : [ [ path, text ] ];
  }
  function textAt(file) {
   try {
    return (0, external_node_fs_.readFileSync)(file, "utf8");
   } catch {
    return undefined;
   }
  }
  const BINARY = /\.(?:node|so|wasm|dylib|dll|exe)$/;
  function layerOf({root: root, packages: packages, targets: targets}, architecture) {
   const all = packages.flatMap(({files: files}) => files);
   const read = all.filter(({path: path}) => BINARY.test(path) || path.endsWith("/package.json"));
   const sources = read.map(({path: path}) => ({
    source: (0, external_node_path_.join)(root, path),
    path: `nodejs/${path}`
   }));
   const contents = new Map((0, inspect_files.IK)(sources).contents.flatMap(([index, found]) => {
    const path = sources[index]?.path;
    return path === undefined ? [] : [ [ path, found ] ];
   }));
   const files = all.flatMap(({path: path, size: size}) => {
    const found = contents.get(`nodejs/${path}`);
    const isForeign = BINARY.test(path) && !path.endsWith(".wasm") && found?.elf?.machine !== architecture;
    return isForeign ? [] : [ fileOf(`nodejs/${path}`, size, found) ];
   });
   return {
    files: files,
    unzippedSize: 0,
    runtimes: targets.runtimes.map(({name: name}) => name),
    architectures: [ architecture ],
    isPublic: false,
    source: {
     path: root,
     prefix: "",
     kind: "folder"
    },
    today: ""
   };
  }
  function fileOf(path, size, contents) {
   return {
    path: path,
    type: "file",
    executable: false,
    size: size,
    sha256: "",
    crc: 0,
    ...contents && {
     contents: contents
    }
   };
  }
  function titleAt({packages: packages}, path) {
   const found = packages.find(({folder: folder}) => path === `nodejs/${folder}/package.json`);
   return found ? titleOf(found) : path;
  }
  function titleOf({about: about, folder: folder}) {
   return `${(0, json.e1)(about["name"]) || folder} ${(0, json.e1)(about["version"])}`.trim();
  }
  const DOWNLOADS = /\bcreateWriteStream\b|\bchmod(?:Sync)?\s*\(|\bdownload\w*\s*\(|\bcurl\s|\bwget\s/;
  const KNOWN_DOWNLOADERS = new Set([ "@prisma/engines" ]);
  const MAY_FAIL = /\|\|\s*(?:exit 0|true|echo|:)|\btry\s*\{/;
  function downloads(one, tree) {
   const {preinstall: preinstall, install: install, postinstall: postinstall} = (0, json.qY)(one.about["scripts"]);
   const scripts = [ preinstall, install, postinstall ].map(json.e1).filter(script => script !== "");
   const isKnown = KNOWN_DOWNLOADERS.has((0, json.e1)(one.about["name"]));
   if (!isKnown && !scripts.some(script => !MAY_FAIL.test(script) && bringsProgram(script, one, tree))) return false;
   return !hasProgram(one, tree);
  }
  function bringsProgram(script, one, tree) {
   if (DOWNLOADS.test(script)) return true;
   const named = [ ...script.matchAll(/(?:^|[\s"'(])((?:\.{0,2}\/)?[\w@./-]+)/g) ].map(([, path = ""]) => path);
   const seen = new Set;
   return named.some(path => bringsProgramIn(external_node_path_.posix.join(one.folder, path), tree, seen));
  }
  const MOST_SCRIPTS = 30;
  function bringsProgramIn(path, tree, seen) {
   const found = [ "", ".js", ".cjs", ".mjs", "/index.js" ].map(ending => ({
    path: path + ending,
    text: textAt((0, external_node_path_.join)(tree.root, path + ending))
   })).find(({text: text}) => text !== undefined);
   if (found?.text === undefined || seen.has(found.path) || seen.size >= MOST_SCRIPTS) return false;
   seen.add(found.path);
   if (DOWNLOADS.test(found.text)) return true;
   const local = found.text.matchAll(/(?:\brequire\s*\(|\bfrom|\bimport\s*\(?)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g);
   const from = external_node_path_.posix.dirname(found.path);
   return [ ...local ].some(([, next = ""]) => bringsProgramIn(external_node_path_.posix.join(from, next), tree, seen));
  }
  function hasProgram(one, {packages: packages, targets: targets, root: root}) {
   const optional = Object.keys((0, json.qY)(one.about["optionalDependencies"]));
   const parts = packages.filter(({folder: folder, about: about}) => {
    const {os: os, cpu: cpu} = (0, lock.tj)(about);
    return os.length + cpu.length > 0 && optional.some(name => folder.endsWith(`node_modules/${name}`));
   });
   if (parts.length > 0) return true;
   const large = one.files.filter(({size: size, path: path}) => size > 64 && !/\.(?:[cm]?[jt]s|map|json|md)$/.test(path));
   const looked = (0, inspect_files.IK)(large.map(({path: path}) => ({
    path: path,
    source: (0, external_node_path_.join)(root, path)
   })));
   const machines = new Set(looked.contents.map(([, {elf: elf}]) => elf?.machine));
   return targets.architectures.every(architecture => machines.has(architecture));
  }
  function scriptsNeeded(place, titles) {
   const [several, their] = titles.length > 1 ? [ "work", "their" ] : [ "works", "its" ];
   return new build_problem.Q("build/scripts", `${(0, wording.r)(titles)} of ${place} ${several} only after ${their} install script has run, and no script of a package is run in the job that publishes.`, "Take a package that brings its compiled code (with prebuilds, or an optional package for each platform), or install in a job of its own without AWS credentials (`npm ci --omit=dev` on a runner with the CPU of the layer), hand the folder over with actions/upload-artifact, and give it as `path`.");
  }
  function deliver({request: request, root: root, folder: folder, locals: locals, direct: direct}) {
   const {place: place, targets: targets} = request;
   const fitsOne = targets.architectures.map(platform.Ss);
   const fits = platform => fitsOne.some(one => one(platform));
   const packages = finishTree({
    root: root,
    locals: locals,
    fits: fits
   });
   if (packages.length === 0) throw emptyManifest(place, place.endsWith(".yaml") ? "pnpm install" : "npm install");
   refuseNeededScripts({
    root: root,
    packages: packages,
    place: place,
    targets: targets
   });
   (0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(folder, "nodejs"), {
    recursive: true
   });
   move((0, external_node_path_.join)(root, "node_modules"), (0, external_node_path_.join)(folder, "nodejs", "node_modules"));
   (0, external_node_fs_.rmSync)(root, {
    recursive: true,
    force: true
   });
   return {
    packages: installedPackages(packages, direct),
    findings: []
   };
  }
  function move(from, to) {
   try {
    (0, external_node_fs_.renameSync)(from, to);
   } catch (error) {
    if ((0, system_code.x)(error) !== "EXDEV") throw error;
    (0, external_node_fs_.cpSync)(from, to, {
     recursive: true,
     verbatimSymlinks: true
    });
   }
  }
  function emptyManifest(place, relock) {
   return new build_problem.Q("build/empty", `${place} has no package that is installed in production for Lambda's Linux.`, `Move what functions need from \`devDependencies\` to \`dependencies\` in package.json, renew the lock with \`${relock}\`, and commit both; in a monorepo, name the member: \`workspace: packages/api\`.`);
  }
  function scratchProject({scratch: scratch, workspace: workspace}, project) {
   const below = (0, external_node_path_.relative)(workspace, project);
   const root = (0, external_node_path_.join)((0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(scratch, "node-")), (0, 
   relative_path.q)(below) ? "project" : below);
   (0, external_node_fs_.mkdirSync)(root, {
    recursive: true
   });
   return root;
  }
 },
 64144: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => installFailure
  });
  var _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89485);
  var _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30263);
  var _build_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27388);
  var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11058);
  const AUTH = /^(?:E401|E403|ENEEDAUTH|E404|ERR_PNPM_FETCH_40[134])$/;
  const NO_VERSION = /^(?:ETARGET|ERR_PNPM_(?:NO_MATCHING_VERSION|NO_VERSIONS|UNPUBLISHED_PKG))$/;
  const OUTDATED = /^(?:EUSAGE|ERR_PNPM_OUTDATED_LOCKFILE|ERR_PNPM_LOCKFILE_CONFIG_MISMATCH|ERR_PNPM_NO_LOCKFILE|ERR_PNPM_LOCKFILE_MISSING_DEPENDENCY)$/;
  const HASH = /^(?:EINTEGRITY|ERR_PNPM_TARBALL_INTEGRITY)$/;
  const PLATFORM = /^(?:EBADPLATFORM|ERR_PNPM_UNSUPPORTED_PLATFORM)$/;
  const UNREACHABLE = /^(?:ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|EPROTO|ERR_SOCKET_TIMEOUT|ERR_INVALID_URL|ERR_SSL_\w+|E5\d\d|E429|FETCH_ERROR|\w*CERT\w*|UNABLE_TO_\w+|Z_\w+|TAR_\w+|ERR_PNPM_FETCH_(?:5\d\d|429)|ERR_PNPM_META_FETCH_FAIL|ERR_PNPM_TARBALL_\w+|ERR_PNPM_BAD_TARBALL_SIZE|ERR_PNPM_REQUEST\w*|EPNPM_BAD_TARBALL_SIZE)$/;
  function installFailure(failed) {
   const text = `${failed.result.stderr}\n${failed.result.stdout}`;
   const code = codeIn(text);
   if (HASH.test(code)) return otherDigest(failed, text);
   if (AUTH.test(code)) return refused(failed, text, code);
   if (NO_VERSION.test(code)) return withoutVersion(failed, text);
   if (OUTDATED.test(code)) return outdated(failed, text);
   if (PLATFORM.test(code)) return otherPlatform(failed, text);
   if (UNREACHABLE.test(code)) return unreachable(failed, text, code);
   const end = code !== "" || typeof failed.result.code === "number" ? code : failed.result.code;
   const output = (0, _program_js__WEBPACK_IMPORTED_MODULE_2__.w$)(failed.result);
   return new _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.Q("build/tool", `${failed.tool.name} ${failed.tool.version} failed to install ${failed.place}${end === "" ? "" : ` (${(0, 
   _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_0__.pj)(end)})`}${output === "" ? "." : `:\n${output}`}`, `Run \`${failed.tool.name === "npm" ? "npm ci" : "pnpm install --frozen-lockfile"} --ignore-scripts\` beside ${failed.place} to see whether it fails there too.`);
  }
  function codeIn(text) {
   const status = /HTTP\s+status\s+client\s+error\s+\((40[134])\b/.exec(text)?.[1];
   if (status !== undefined) return `ERR_PNPM_FETCH_${status}`;
   return /^npm (?:ERR!|error) code (\w+)/m.exec(text)?.[1] ?? /\b(ERR_PNPM_\w+|EPNPM_\w+)/.exec(text)?.[1] ?? /\b(ENOTFOUND|EAI_AGAIN|ECONN[A-Z]+|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/.exec(text)?.[1] ?? "";
  }
  const ADDRESS = /https?:\/\/[^\s"'`,)]+/;
  function addressIn(text) {
   const address = (ADDRESS.exec(errorLines(text)) ?? ADDRESS.exec(text.replace(/^npm http.*$/gm, "")))?.[0].replace(/[.:]+$/, "");
   return address && (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_0__.pj)((0, _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.$)(address).replace(/[?#].*$/, ""));
  }
  function registryIn(text) {
   const hosts = new Set([ ...text.matchAll(/^npm http fetch GET \d+ (https?:\/\/[^/\s]+\/)/gm) ].map(([, host = ""]) => host));
   const [host = ""] = hosts;
   return hosts.size === 1 ? (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_0__.pj)((0, _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.$)(host)) : "The registry";
  }
  function errorLines(text) {
   const lines = text.split("\n").filter(line => /^npm (?:ERR!|error)|ERR_PNPM|^\s*(?:GET|request to)/.test(line));
   return lines.length > 0 ? lines.join("\n") : text;
  }
  function otherDigest({place: place, titleOf: titleOf, tool: tool}, text) {
   const [, wanted = ""] = /wanted:? "?(sha\d+-[\w+/=]+)/i.exec(text) ?? [];
   const [, got = ""] = /\bgot:? "?(sha\d+-[\w+/=]+)/i.exec(text) ?? [];
   const title = titleOf(wanted) ?? addressIn(text) ?? "A package";
   return new _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.Q("build/hash", `${title} is not the file that ${place} names: its digest is ${got || "another one"}, and the lock has ${wanted || "another one"}.`, `See whether the registry replaced it before you trust the new file; then renew the lock: \`${tool.name === "npm" ? "npm cache clean --force && npm update" : "pnpm update"} ${nameOf(title)}\`.`);
  }
  function nameOf(title) {
   return title.includes("://") ? "" : title.split(" ")[0] ?? "";
  }
  function refused({tool: tool, place: place}, text, code) {
   const address = addressIn(text) ?? "The registry";
   const status = /\d{3}$/.exec(code)?.[0] ?? "401";
   return new _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.Q("build/index-auth", status === "404" ? `${address} answers 404 to a request for a package of ${place}: it has no such package, or hides it from a request without a token.` : `${address} refuses a request for a package of ${place} (${status}): the token is missing, has expired, or may not read it.`, `Give the token to this step as a variable that .npmrc names:\n\n    # .npmrc beside ${tool.name === "npm" ? "package.json" : "pnpm-lock.yaml"}\n    //${hostOf(address)}/:_authToken=\${NODE_AUTH_TOKEN}\n    # the step\n    env:\n      NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}\n\nFor AWS CodeArtifact, run \`aws codeartifact login --tool npm\` in a step before this one; its token ends after 12 hours.`);
  }
  function withoutVersion({place: place, tool: tool}, text) {
   const [, title = ""] = /No (?:matching version found|versions available) for (\S+?)(?:[.,]?\s|[.,]?$)/m.exec(text) ?? [];
   const name = (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_0__.pj)(title).replace(/(?<=.)@.*$/, "");
   return new _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.Q("build/lock-outdated", `${place} or its package.json asks for ${title === "" ? "a release" : (0, 
   _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_0__.pj)(title)}, which the registry does not have.`, `If it was taken back, ask for another release: \`${tool.name} ${tool.name === "npm" ? "install" : "update"}${name === "" ? "" : ` ${name}`}\`, and commit the lock. If it is a release of your own, see that .npmrc names the registry that has it.`);
  }
  function hostOf(address) {
   return /^https?:\/\/(?:\*\*\*@)?([^/]+)/.exec(address)?.[1] ?? "registry.example.com";
  }
  function outdated({place: place, tool: tool}, text) {
   const lines = [ ...text.matchAll(/(?:Missing|Invalid):\s+(.+?)\s*$/gm) ].map(([line]) => (0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_0__.pj)(line.trim()));
   const reasons = lines.length > 0 ? lines.slice(0, 3) : [ ...text.matchAll(/^\s*(?:\* |- )(.+)$/gm) ].slice(0, 3).map(([, one = ""]) => (0, 
   _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_0__.pj)(one));
   const [lock] = place.split("/").slice(-1);
   return new _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.Q("build/lock-outdated", `${place} does not fit its package.json${reasons.length > 0 ? `: ${(0, 
   _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.r)(reasons)}` : ""}.`, `Renew the lock and commit it: \`${tool.name === "npm" ? "npm install" : "pnpm install"}\`, then \`git add ${lock ?? ""}\`.`);
  }
  function otherPlatform({place: place, tool: tool}, text) {
   const [, title = "A package"] = /(?:Unsupported platform for|notsup)\s+(\S+?):/.exec(text) ?? [];
   return new _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.Q("build/lock-platform", `${(0, _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_0__.pj)(title)} of ${place} is not for Lambda's Linux on the declared architecture.`, `Make it an optional dependency (\`${tool.name} install --save-optional ${(0, 
   _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_0__.pj)(title).replace(/(?<=.)@.*$/, "")}\`), or take it out.`);
  }
  function unreachable({place: place, tool: tool}, text, code) {
   return new _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.Q("build/index-unreachable", `${addressIn(text) ?? registryIn(text)} cannot be reached for the packages of ${place} (${(0, 
   _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_0__.pj)(code)}), after three tries of ${tool.name}.`, "Run the job again; behind a proxy, set HTTPS_PROXY and NO_PROXY, and NODE_EXTRA_CA_CERTS where it has certificates of its own.");
  }
 },
 89096: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fi: () => installManifest,
   GY: () => withSettings,
   Ru: () => installWithNpm
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _build_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27388);
  var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11058);
  var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64144);
  var _local_copies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8636);
  const TAKEN = new Set([ ...[ "name", "version", "private", "workspaces", "overrides", "bundleDependencies", "bundledDependencies" ], ...[ "dependencies", "devDependencies", "optionalDependencies", "peerDependencies", "peerDependenciesMeta" ], ...[ "os", "cpu", "libc" ] ]);
  function installManifest(manifest) {
   const taken = Object.entries(manifest).filter(([key]) => TAKEN.has(key));
   return JSON.stringify(Object.fromEntries(taken), null, 2);
  }
  const NETWORK = [ "--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=8000", "--fetch-timeout=120000" ];
  const SILENT = [ "--no-audit", "--no-fund", "--no-update-notifier", "--no-progress", "--no-color", "--loglevel=http" ];
  async function installWithNpm(installation) {
   const {project: project, tool: tool, settings: settings, cpu: cpu, folder: folder, interruption: interruption} = installation;
   writeProject(installation);
   const platform = [ "--os=linux", `--cpu=${cpu}`, "--libc=glibc" ];
   const args = [ "ci", "--omit=dev", "--include=optional", "--ignore-scripts", ...platform, ...SILENT, ...NETWORK ];
   const result = await withSettings(settings, folder, user => (0, _program_js__WEBPACK_IMPORTED_MODULE_3__.mB)(tool.program, [ ...args, `--userconfig=${user}` ], {
    cwd: folder,
    env: settings.env,
    interruption: interruption
   }));
   interruption.throwIfAborted();
   const failed = {
    tool: tool,
    place: project.place,
    result: result,
    titleOf: integrity => titleOf(project, integrity)
   };
   if (result.code !== 0) throw (0, _failures_js__WEBPACK_IMPORTED_MODULE_4__.Y)(failed);
   refuseLeftOut(installation, result.stderr);
  }
  async function withSettings({project: project, user: user}, folder, work) {
   const files = {
    project: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".npmrc"),
    user: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".user.npmrc")
   };
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(files.project, project, {
    mode: 384
   });
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(files.user, user, {
    mode: 384
   });
   try {
    return await work(files.user);
   } finally {
    for (const file of Object.values(files)) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, {
     force: true
    });
   }
  }
  function writeProject({project: project, folder: folder, locals: locals}) {
   const {lock: lock, manifests: manifests, archives: archives, tree: tree} = project;
   for (const [location, manifest] of manifests) {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, location), {
     recursive: true
    });
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, location, "package.json"), installManifest(manifest));
   }
   const packed = new Set([ ...tree.values() ].map(({resolved: resolved}) => resolved));
   for (const [location, {source: source, files: files}] of locals) if (packed.has(`file:${location}`)) (0, _local_copies_js__WEBPACK_IMPORTED_MODULE_5__.Bn)(source, files, (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, location));
   for (const [path, source] of archives) (0, _local_copies_js__WEBPACK_IMPORTED_MODULE_5__.Bn)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(source), [ (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source) ], (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "package-lock.json"), JSON.stringify(lock));
  }
  function titleOf({tree: tree}, integrity) {
   const found = [ ...tree.values() ].find(one => one.integrity !== "" && one.integrity === integrity);
   return found && `${found.name} ${found.version}`;
  }
  function refuseLeftOut({project: project, folder: folder, locations: locations, tool: tool}, log) {
   const missing = [ ...locations ].find(location => {
    const pkg = project.tree.get(location);
    return pkg?.isOptional === true && !pkg.isLink && location.includes("node_modules") && !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, location));
   });
   const pkg = missing === undefined ? undefined : project.tree.get(missing);
   if (!pkg) return;
   const failures = [ ...log.matchAll(/^npm http fetch GET (\d{3}) (\S+)/gm) ].filter(([, status]) => Number(status) >= 400);
   const status = failures.find(([, , url = ""]) => url.includes(pkg.resolved) || pkg.resolved.endsWith(new URL(url).pathname))?.[1];
   if (status !== undefined && /^4(?!29)/.test(status)) {
    const result = {
     code: 1,
     stdout: "",
     stderr: `npm error code E${status}\nnpm error ${status} - GET ${pkg.resolved}`
    };
    throw (0, _failures_js__WEBPACK_IMPORTED_MODULE_4__.Y)({
     tool: tool,
     place: project.place,
     result: result,
     titleOf: () => undefined
    });
   }
   throw new _build_problem_js__WEBPACK_IMPORTED_MODULE_2__.Q("build/index-unreachable", `${pkg.name} ${pkg.version}, which ${project.place} has for the platform of the layer, could not be fetched whole${status === undefined ? "" : ` (${status})`}, and npm left it out.`, "Run the job again, and see that the registry has the package that the lock names.");
  }
 },
 8636: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bn: () => copyFiles,
   HB: () => localPackages,
   tA: () => copyLocalPackage
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var npm_packlist__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96549);
  var _shared_relative_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60039);
  var _read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22675);
  async function localPackage(source, workspace) {
   const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, "package.json");
   const about = (0, _read_text_js__WEBPACK_IMPORTED_MODULE_4__.Vh)({
    file: file,
    place: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, file).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/")
   }, "npm init");
   const fields = {
    ...about,
    bundleDependencies: false,
    bundledDependencies: false
   };
   const files = await npm_packlist__WEBPACK_IMPORTED_MODULE_2__({
    path: source,
    package: fields,
    isProjectRoot: true,
    edgesOut: new Map
   });
   return {
    source: source,
    files: files.filter(file => !(0, _shared_relative_path_js__WEBPACK_IMPORTED_MODULE_3__.q)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(source, (0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, file)))).sort()
   };
  }
  function copyLocalPackage({source: source, files: files}, to, linked) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(to, {
    recursive: true,
    force: true
   });
   copyFiles(source, files, to);
   const own = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(linked, "node_modules");
   if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(own)) return;
   const options = {
    recursive: true,
    verbatimSymlinks: true,
    mode: node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE
   };
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(own, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, "node_modules"), options);
  }
  function copyFiles(from, files, to) {
   for (const file of files) {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, file)), {
     recursive: true
    });
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, file), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, file));
   }
  }
  async function localPackages(folders, workspace) {
   const all = [ ...folders ].map(async ([location, source]) => [ location, await localPackage(source, workspace) ]);
   return new Map(await Promise.all(all));
  }
 },
 55884: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bk: () => behindLink,
   Cx: () => closure,
   Dc: () => nameAt,
   Nc: () => lockedPackage,
   QH: () => resolveIn,
   hN: () => needsOf,
   tj: () => platformOf
  });
  var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56949);
  function lockedPackage(location, fields) {
   const {version: version, resolved: resolved, integrity: integrity} = fields;
   return {
    name: (0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.e1)(fields["name"]) || nameAt(location),
    version: (0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.e1)(version),
    resolved: (0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.e1)(resolved),
    integrity: (0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.e1)(integrity),
    isLink: fields["link"] === true,
    isBundled: fields["inBundle"] === true,
    isAddress: false,
    isDev: fields["dev"] === true,
    isOptional: fields["optional"] === true,
    platform: platformOf(fields),
    dependencies: {
     ...rangesOf(fields["dependencies"]),
     ...rangesOf(fields["peerDependencies"])
    },
    optionalDependencies: rangesOf(fields["optionalDependencies"])
   };
  }
  function platformOf(fields) {
   return {
    os: textsOf(fields["os"]),
    cpu: textsOf(fields["cpu"]),
    libc: textsOf(fields["libc"])
   };
  }
  function rangesOf(value) {
   if (!(0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value)) return {};
   return Object.fromEntries(Object.entries(value).map(([name, range]) => [ name, (0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.e1)(range) ]));
  }
  function textsOf(value) {
   const list = Array.isArray(value) ? Object.values((0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.qY)(value)) : [ value ];
   return list.filter(one => typeof one === "string" && one !== "");
  }
  function nameAt(location) {
   return location.slice(location.lastIndexOf("node_modules/") + "node_modules/".length);
  }
  function resolveIn(tree, from, name) {
   for (let folder = from; ;folder = parentOf(folder)) {
    const isModules = folder === "node_modules" || folder.endsWith("/node_modules");
    const location = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (!isModules && tree.has(location)) return location;
    if (folder === "") return undefined;
   }
  }
  function parentOf(folder) {
   const end = folder.lastIndexOf("/");
   return end < 0 ? "" : folder.slice(0, end);
  }
  function behindLink(tree, location) {
   const found = tree.get(location);
   return found?.isLink ? found.resolved : location;
  }
  function closure(tree, roots, fits) {
   const reached = new Set;
   const queue = [ ...roots ];
   for (let location = queue.pop(); location !== undefined; location = queue.pop()) {
    if (reached.has(location)) continue;
    const found = tree.get(location);
    if (!found || found.isDev) continue;
    reached.add(location);
    if (found.isLink) queue.push(found.resolved);
    for (const [name, isOptional] of needsOf(found)) {
     const next = resolveIn(tree, location, name);
     if (next !== undefined && (!isOptional || isKept(tree, next, fits))) queue.push(next);
    }
   }
   return reached;
  }
  function isKept(tree, location, fits, seen = new Set) {
   const found = tree.get(location);
   if (!found || seen.has(location)) return true;
   seen.add(location);
   if (!fits(found.platform)) return false;
   return needsOf(found).every(([name, isOptional]) => {
    const next = isOptional ? undefined : resolveIn(tree, location, name);
    return next === undefined || isKept(tree, next, fits, seen);
   });
  }
  function needsOf({dependencies: dependencies, optionalDependencies: optionalDependencies}) {
   const needed = Object.keys(dependencies).filter(name => !(name in optionalDependencies));
   return [ ...needed.map(name => [ name, false ]), ...Object.keys(optionalDependencies).map(name => [ name, true ]) ];
  }
 },
 13690: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Op: () => placeBeside,
   RD: () => rootsOf,
   hx: () => readNpmProject,
   lS: () => membersOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _shared_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56949);
  var _build_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27388);
  var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55884);
  var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22675);
  var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67597);
  const NPM_RELOCK = "npm install --package-lock-only";
  function readNpmProject({file: file, place: place, workspace: workspace}) {
   const lock = (0, _read_text_js__WEBPACK_IMPORTED_MODULE_2__.Vh)({
    file: file,
    place: place
   }, NPM_RELOCK);
   refuseOtherFormat(lock, place);
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file);
   const entries = Object.entries((0, _shared_json_js__WEBPACK_IMPORTED_MODULE_4__.qY)(lock["packages"]));
   const tree = treeOf(entries);
   const at = {
    folder: folder,
    workspace: workspace,
    place: place
   };
   const locals = filesOf(tree, one => one.isLink ? one.resolved : localFolder(one), at);
   const archives = filesOf(tree, localArchive, at);
   const manifests = new Map;
   for (const [location, source] of [ [ "", folder ], ...locals ]) manifests.set(location, (0, _read_text_js__WEBPACK_IMPORTED_MODULE_2__.Vh)({
    file: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source, "package.json"),
    place: placeBeside(place, location)
   }, NPM_RELOCK));
   return {
    place: place,
    folder: folder,
    lock: lock,
    tree: tree,
    locals: locals,
    archives: archives,
    manifests: manifests
   };
  }
  function treeOf(entries) {
   const tree = new Map(entries.map(([location, fields]) => [ location, (0, _lock_js__WEBPACK_IMPORTED_MODULE_5__.Nc)(location, (0, 
   _shared_json_js__WEBPACK_IMPORTED_MODULE_4__.qY)(fields)) ]));
   for (const [location, {dependencies: dependencies, optionalDependencies: optionalDependencies}] of tree) for (const [name, range] of Object.entries({
    ...dependencies,
    ...optionalDependencies
   })) {
    const found = /^https?:/.test(range) ? (0, _lock_js__WEBPACK_IMPORTED_MODULE_5__.QH)(tree, location, name) : undefined;
    const one = found === undefined ? undefined : tree.get(found);
    if (one) one.isAddress = true;
   }
   return tree;
  }
  function placeBeside(place, location) {
   const folder = place.includes("/") ? place.slice(0, place.lastIndexOf("/") + 1) : "";
   return `${folder}${location === "" ? "" : `${location}/`}package.json`;
  }
  function refuseOtherFormat(lock, place) {
   const {lockfileVersion: version} = lock;
   if (version === 2 || version === 3) {
    if ((0, _shared_json_js__WEBPACK_IMPORTED_MODULE_4__.u4)(lock["packages"])) return;
    throw new _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.Q("build/not-readable", `${place} says that it is of version ${version}, and has no \`packages\`.`, `Write it anew and commit it: \`rm ${(0, 
    node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(place)} && ${NPM_RELOCK}\`.`);
   }
   if (version === 1 || version === undefined) throw new _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.Q("build/old-lock", `${place} is of lockfileVersion ${version ?? 1}, which does not say which packages are for which platform.`, `Write it anew with npm 7 or later and commit it: \`${NPM_RELOCK} --lockfile-version=3\`.`);
   throw new _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.Q("build/not-readable", `${place} is of lockfileVersion ${JSON.stringify(version)}, and this release reads 2 and 3.`, `Write it anew and commit it: \`${NPM_RELOCK} --lockfile-version=3\`.`);
  }
  function filesOf(tree, pathOf, at) {
   const production = [ ...tree.values() ].filter(({isDev: isDev}) => !isDev);
   const paths = new Set(production.flatMap(one => pathOf(one) ?? []));
   return new Map([ ...paths ].map(path => [ path, (0, _sources_js__WEBPACK_IMPORTED_MODULE_3__.z)(path, at) ]));
  }
  const ARCHIVE = /\.(?:tgz|tar\.gz|tar)$/;
  function localFolder({resolved: resolved}) {
   return resolved.startsWith("file:") && !ARCHIVE.test(resolved) ? resolved.slice("file:".length) : undefined;
  }
  function localArchive({resolved: resolved}) {
   return resolved.startsWith("file:") && ARCHIVE.test(resolved) ? resolved.slice("file:".length) : undefined;
  }
  function membersOf({tree: tree, manifests: manifests, locals: locals}) {
   const named = [ ...locals.keys() ].map(location => {
    const own = (0, _shared_json_js__WEBPACK_IMPORTED_MODULE_4__.e1)(manifests.get(location)?.["name"]);
    return [ location, own || tree.get(location)?.name || location ];
   });
   return new Map(named);
  }
  function rootsOf(tree) {
   return [ "", ...[ ...tree ].flatMap(([location, {isLink: isLink, isDev: isDev}]) => isLink && !isDev ? [ location ] : []) ];
  }
 },
 92849: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => registrySettings
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _build_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27388);
  const TAKEN = /^(?:registry|@[\w.~-]+:registry|cafile|ca(?:\[\])?|cert|key|strict-ssl|proxy|https-proxy|noproxy|no-proxy|maxsockets|replace-registry-host|legacy-peer-deps|_auth|_authToken|username|_password|email|always-auth)$/;
  const OF_REGISTRY = /^\/\/\S+:(?:_authToken|_auth|username|_password|email|certfile|keyfile|ca|cafile|cert|key|always-auth)$/;
  const OF_CREDENTIALS = /(?:^|:)(?:_authToken|_auth|username|_password|key|cert)$/;
  const OWN_CREDENTIALS = /^(?:AWS_(?!REGION$|DEFAULT_REGION$)|ACTIONS_)|^(?:AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN)$/i;
  const OF_GITHUB = /^(?:GITHUB|RUNNER)_|^GH_TOKEN$/i;
  function registrySettings(folder) {
   const project = linesOf((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".npmrc"), folder);
   const user = linesOf(userConfig(), folder);
   return {
    project: textOf(project),
    user: textOf(user),
    env: {
     ...configurationVariables(),
     ...variablesIn([ ...project, ...user ])
    }
   };
  }
  function userConfig() {
   const {NPM_CONFIG_USERCONFIG: NPM_CONFIG_USERCONFIG, npm_config_userconfig: lower, HOME: HOME} = process.env;
   return NPM_CONFIG_USERCONFIG || lower || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(HOME || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".npmrc");
  }
  function linesOf(file, folder) {
   if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) return [];
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8").replace(/^\uFEFF/, "").split(/\r?\n/).flatMap(line => {
    const [, key = "", value = ""] = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    return isTaken(key) ? [ {
     key: key,
     value: OF_FILE.test(key) ? pathFrom(folder, value) : value
    } ] : [];
   });
  }
  const OF_FILE = /(?:^|:)(?:cafile|certfile|keyfile)$/;
  function pathFrom(folder, value) {
   const [, path = ""] = /^"(.*)"$/.exec(value) ?? [ undefined, value ];
   return path === "" || /^[~$]/.test(path) ? value : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
  }
  function isTaken(key) {
   return TAKEN.test(key) || OF_REGISTRY.test(key);
  }
  function textOf(lines) {
   return lines.map(({key: key, value: value}) => `${key}=${value}\n`).join("");
  }
  function variablesIn(lines) {
   const variables = {};
   for (const {key: key, value: value} of lines) for (const [, name = ""] of `${key}=${value}`.matchAll(/\$\{(\w+)(?:\?|:?-[^}]*)?\}/g)) {
    refuseOwnCredentials(name, key);
    const given = process.env[name];
    if (given !== undefined) variables[name] = given;
   }
   return variables;
  }
  function refuseOwnCredentials(name, key) {
   const isForbidden = OWN_CREDENTIALS.test(name) || OF_GITHUB.test(name) && !OF_CREDENTIALS.test(key);
   if (!isForbidden) return;
   throw new _build_problem_js__WEBPACK_IMPORTED_MODULE_3__.Q("build/setting", `The line "${key}" of .npmrc would send ${name} of the job to a registry.`, "Name a variable that holds the token of the registry: `//npm.example.com/:_authToken=${NPM_TOKEN}`.");
  }
  function configurationVariables() {
   return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => {
    const [, given = ""] = /^npm_config_(.+)$/i.exec(name) ?? [];
    const key = given.startsWith("//") ? given : given.replace(/(?!^)_/g, "-").toLowerCase();
    return value && (isTaken(key) || key === "cache") ? [ [ name, value ] ] : [];
   }));
  }
 },
 45056: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $q: () => refuseTwoArchitectures,
   Ss: () => fitsOn,
   cJ: () => cpuOf,
   fq: () => refuseLackingPlatform
  });
  var _checks_npm_systems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69043);
  var _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30263);
  var _build_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27388);
  var _two_architectures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20873);
  var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55884);
  function cpuOf(architecture) {
   return _checks_npm_systems_js__WEBPACK_IMPORTED_MODULE_0__.CA[architecture] ?? architecture;
  }
  function fitsOn(architecture) {
   const cpu = cpuOf(architecture);
   return ({os: os, cpu: cpus, libc: libc}) => (0, _checks_npm_systems_js__WEBPACK_IMPORTED_MODULE_0__.NB)(os, "linux") && (0, 
   _checks_npm_systems_js__WEBPACK_IMPORTED_MODULE_0__.NB)(cpus, cpu) && (0, _checks_npm_systems_js__WEBPACK_IMPORTED_MODULE_0__.NB)(libc, "glibc");
  }
  function systemInWords({architectures: architectures}) {
   return `Linux on ${(0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.r)(architectures)}`;
  }
  function refuseLackingPlatform({tree: tree, place: place}, locations, targets) {
   const lacking = new Map;
   for (const location of locations) {
    const pkg = tree.get(location);
    const names = Object.keys(pkg?.optionalDependencies ?? {}).filter(name => isForTargets(name, targets) && (0, _lock_js__WEBPACK_IMPORTED_MODULE_4__.QH)(tree, location, name) === undefined);
    if (pkg && names.length > 0) lacking.set(pkg.name, names);
   }
   if (lacking.size === 0) return;
   const said = [ ...lacking ].map(([name, names]) => `${name} is without ${(0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.r)(names)}`);
   throw new _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.Q("build/lock-platform", `${place} lacks packages for ${systemInWords(targets)}: ${said.join("; ")}. npm leaves them out where a lock is renewed beside the node_modules of another system.`, "Write the lock anew and commit it: `rm -rf node_modules package-lock.json && npm install`.");
  }
  function isForTargets(name, {architectures: architectures}) {
   const part = (0, _checks_npm_systems_js__WEBPACK_IMPORTED_MODULE_0__.UG)(name);
   return part !== undefined && architectures.some(one => (0, _checks_npm_systems_js__WEBPACK_IMPORTED_MODULE_0__.an)(part, cpuOf(one)));
  }
  function refuseTwoArchitectures(place, names) {
   if (names.length > 0) throw (0, _two_architectures_js__WEBPACK_IMPORTED_MODULE_2__.X)([ ...new Set(names) ].sort(), place);
  }
 },
 35879: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   prepareNode: () => prepareNode
  });
  var build_problem = __webpack_require__(27388);
  var external_node_path_ = __webpack_require__(76760);
  var json = __webpack_require__(56949);
  var wording = __webpack_require__(30263);
  var deliver = __webpack_require__(64868);
  var install_npm = __webpack_require__(89096);
  var lock = __webpack_require__(55884);
  var local_copies = __webpack_require__(8636);
  var npm_project = __webpack_require__(13690);
  function memberProject(project, member) {
   const home = memberLocation(project, member);
   if (home === "") return project;
   const needed = (0, lock.Cx)(project.tree, [ home ], () => true);
   const layout = layoutFor(home, project.tree, needed);
   const entries = (0, json.qY)(project.lock["packages"]);
   const packages = [ ...layout ].map(([location, from]) => [ location, withoutDev((0, json.qY)(entries[from]), !location.includes("node_modules")) ]);
   const tree = new Map([ ...layout ].flatMap(([location, from]) => {
    const found = project.tree.get(from);
    return found ? [ [ location, found ] ] : [];
   }));
   const overrides = overridesIn(project.manifests.get("") ?? {});
   const manifests = [ ...project.manifests ].flatMap(([location, manifest]) => {
    const isNeeded = location !== "" && layout.has(location);
    const own = isNeeded ? [ [ location, withoutDev(manifest, true) ] ] : [];
    if (location === home) return [ ...own, [ "", {
     ...withoutDev(manifest, true),
     ...overrides !== undefined && {
      overrides: overrides
     }
    } ] ];
    return own;
   });
   return {
    ...project,
    lock: {
     ...project.lock,
     packages: Object.fromEntries(packages),
     dependencies: undefined
    },
    tree: tree,
    manifests: new Map(manifests),
    locals: new Map([ ...project.locals ].filter(([location]) => layout.has(location)))
   };
  }
  function memberLocation(project, member) {
   const members = (0, npm_project.lS)(project);
   const wanted = member.replace(/^\.\//, "").replace(/\/+$/, "");
   const found = [ ...members ].find(([location, name]) => name === wanted || location === wanted)?.[0];
   if (found !== undefined) return found;
   if (wanted === "." || wanted === project.manifests.get("")?.["name"]) return "";
   const names = [ ...members.values() ];
   throw new build_problem.Q("build/part", names.length > 0 ? `${project.place} has no member "${member}": it has ${(0, wording.p)(names)}.` : `${project.place} has no members, so there is no "${member}".`, names.length > 0 ? `Name one of them, or its folder: \`workspace: ${names[0] ?? ""}\`.` : "Leave `workspace` out.");
  }
  function overridesIn(manifest) {
   const groups = [ "peerDependencies", "dependencies", "optionalDependencies", "devDependencies" ];
   const ranges = new Map(groups.flatMap(group => Object.entries((0, json.qY)(manifest[group]))));
   const resolved = value => {
    if (typeof value === "string" && value.startsWith("$")) return ranges.get(value.slice(1)) ?? value;
    if (!(0, json.u4)(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [ name, resolved(one) ]));
   };
   return resolved(manifest["overrides"]);
  }
  function withoutDev(fields, isFolder) {
   const {devDependencies: devDependencies, workspaces: workspaces, ...kept} = fields;
   return isFolder ? kept : {
    ...kept,
    ...devDependencies !== undefined && {
     devDependencies: devDependencies
    },
    ...workspaces !== undefined && {
     workspaces: workspaces
    }
   };
  }
  function layoutFor(home, tree, needed) {
   const own = [ ...needed ].filter(location => location.startsWith(`${home}/`));
   const isOwn = new Set([ home, ...own ]);
   const layout = new Map([ ...needed ].filter(one => !isOwn.has(one)).map(one => [ one, one ]));
   const moved = own.map(location => [ location.slice(home.length + 1), location ]);
   for (const [location] of moved) {
    const isTop = location.lastIndexOf("node_modules/") === 0;
    if (isTop && layout.has(location)) makeRoom(layout, location, tree);
   }
   const isLinked = [ ...needed ].some(location => location !== home && (0, lock.Bk)(tree, location) === home);
   return new Map([ [ "", home ], ...layout, ...moved, ...isLinked ? [ [ home, home ] ] : [] ]);
  }
  function makeRoom(layout, top, tree) {
   const name = top.slice("node_modules/".length);
   const subtree = [ ...layout ].filter(([location]) => location === top || location.startsWith(`${top}/`));
   const inSubtree = new Set(subtree.map(([location]) => location));
   const users = [ ...layout ].filter(([location, from]) => {
    const pkg = tree.get(from);
    const needs = pkg ? (0, lock.hN)(pkg).some(([needed]) => needed === name) : false;
    return needs && !inSubtree.has(location) && (0, lock.QH)(layout, location, name) === top;
   });
   for (const [location] of subtree) layout.delete(location);
   for (const [user] of users) for (const [location, from] of subtree) layout.set(`${user}/${location}`, from);
  }
  var npmrc = __webpack_require__(92849);
  var platform = __webpack_require__(45056);
  var sources = __webpack_require__(67597);
  var node_tool = __webpack_require__(65813);
  async function prepareNpm(request) {
   const {place: place, member: member, interruption: interruption, targets: targets} = request;
   const whole = (0, npm_project.hx)(request);
   const project = member === undefined ? whole : memberProject(whole, member);
   const locations = neededLocations(project, request);
   const packages = [ ...locations ].flatMap(location => packageAt(project, location));
   if (packages.length === 0) throw (0, deliver.dR)(place, "npm install");
   (0, sources.f)(place, packages);
   refuseUnlockedLocals(project, locations);
   (0, platform.fq)(project, locations, targets);
   const settings = (0, npmrc.H)(project.folder);
   const [tool, locals] = await Promise.all([ (0, node_tool.N)("npm", request), (0, local_copies.HB)(project.locals, request.workspace) ]);
   const [architecture = "x86_64"] = targets.architectures;
   const installation = {
    project: project,
    tool: tool,
    settings: settings,
    locals: locals,
    locations: locations,
    cpu: (0, platform.cJ)(architecture),
    interruption: interruption
   };
   return {
    ecosystem: "nodejs",
    place: place,
    tool: {
     name: tool.name,
     version: tool.version
    },
    complete: packages.every(hasDigest),
    inputs: inputsOf(request.file, whole, locals),
    findings: [],
    install: async folder => {
     const root = (0, deliver.SL)(request, project.folder);
     await (0, install_npm.Ru)({
      ...installation,
      folder: root
     });
     const linked = new Map([ ...locals ].map(([location, local]) => [ (0, external_node_path_.join)(root, location), local ]));
     return (0, deliver.cK)({
      request: request,
      root: root,
      folder: folder,
      locals: linked,
      direct: directNames(project)
     });
    }
   };
  }
  function neededLocations(project, {targets: targets, place: place}) {
   const roots = (0, npm_project.RD)(project.tree);
   const [first = new Set, second = first] = targets.architectures.map(architecture => (0, lock.Cx)(project.tree, roots, (0, 
   platform.Ss)(architecture)));
   const differing = [ ...first, ...second ].filter(location => first.has(location) !== second.has(location));
   (0, platform.$q)(place, differing.flatMap(location => project.tree.get(location)?.name ?? []));
   return first;
  }
  function packageAt({tree: tree}, location) {
   const found = tree.get(location);
   return found && location.includes("node_modules") ? [ found ] : [];
  }
  function hasDigest({isLink: isLink, isBundled: isBundled, integrity: integrity, resolved: resolved}) {
   return isLink || isBundled || integrity !== "" || resolved.startsWith("file:");
  }
  function refuseUnlockedLocals({place: place, tree: tree, manifests: manifests}, locations) {
   for (const [location, {dependencies: dependencies}] of manifests) {
    const names = Object.keys((0, json.qY)(dependencies));
    const lacking = names.filter(name => (0, lock.QH)(tree, location, name) === undefined);
    if (location === "" || lacking.length === 0 || !locations.has(location)) continue;
    throw new build_problem.Q("build/local", `${place} has the folder "${location}" and not what it needs: ${(0, wording.r)(lacking)}. npm installs nothing for a folder outside of the project.`, 'Make the folder a member of the workspace (`"workspaces": ["packages/*"]` in the package.json above both), and name the one that the layer is for: `workspace: packages/api`.');
   }
  }
  function inputsOf(lock, project, locals) {
   const manifests = [ ...project.manifests.keys() ].map(location => (0, external_node_path_.join)(project.locals.get(location) ?? project.folder, "package.json"));
   const copied = [ ...locals.values() ].flatMap(({source: source, files: files}) => files.map(file => (0, external_node_path_.join)(source, file)));
   return [ ...new Set([ lock, ...manifests, ...project.archives.values(), ...copied ]) ].sort();
  }
  function directNames({tree: tree}) {
   const folders = [ ...tree ].filter(([location]) => !location.includes("node_modules"));
   return new Set(folders.flatMap(([, one]) => (0, lock.hN)(one).map(([name]) => name)));
  }
  async function prepareNode(manifest, request) {
   if (!request.targets.runtimes.some(({language: language}) => language === "nodejs")) throw new build_problem.Q("build/runtime", `${request.place} has packages of Node.js, and \`compatible-runtimes\` names no Node.js.`, "Add the runtimes of the functions: `compatible-runtimes: nodejs22.x, nodejs24.x`.");
   if (manifest.kind !== "pnpm-lock.yaml") return prepareNpm(request);
   const {preparePnpm: preparePnpm} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7213) ]).then(__webpack_require__.bind(__webpack_require__, 97213));
   return preparePnpm(request);
  }
 },
 22675: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => notReadable,
   Vh: () => readJson,
   yR: () => readText
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _shared_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56949);
  var _shared_system_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15130);
  var _build_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27388);
  const MERGE_MARKS = /^(?:<{7}|>{7})(?: |$)/m;
  const MOST_BYTES = 128 << 20;
  function readText({file: file, place: place}, command) {
   const text = textAt({
    file: file,
    place: place
   });
   if (MERGE_MARKS.test(text)) throw new _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.Q("build/not-readable", `${place} has the marks of a merge that was not finished (\`<<<<<<<\`).`, `Finish the merge, write the file anew and commit it: \`${command}\`.`);
   return text.replace(/^\uFEFF/, "");
  }
  function textAt({file: file, place: place}) {
   try {
    const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
    if (stat.size <= MOST_BYTES) return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
   } catch (error) {
    throw new _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.Q("build/not-readable", `${place} cannot be read: ${(0, _shared_system_code_js__WEBPACK_IMPORTED_MODULE_2__.x)(error)}.`, "Commit it, and check the repository out before this step: `uses: actions/checkout@v5`.", {
     cause: error
    });
   }
   throw new _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.Q("build/not-readable", `${place} is larger than ${MOST_BYTES >> 20} MiB.`, "Commit the file that the package manager writes.");
  }
  function readJson(at, command) {
   const text = readText(at, command);
   try {
    const value = JSON.parse(text);
    if ((0, _shared_json_js__WEBPACK_IMPORTED_MODULE_3__.u4)(value)) return value;
   } catch (error) {
    throw notReadable(at.place, `is no JSON: ${reasonOf(error)}`, command);
   }
   throw notReadable(at.place, "is no JSON object", command);
  }
  function reasonOf(error) {
   return error instanceof Error ? error.message.replace(/ \(line .*$/, "") : String(error);
  }
  function notReadable(place, what, command) {
   return new _build_problem_js__WEBPACK_IMPORTED_MODULE_1__.Q("build/not-readable", `${place} ${what}.`, `Write it anew and commit it: \`${command}\`.`);
  }
 },
 67597: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => refuseUnsafeSources,
   z: () => pathInRepository
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _shared_relative_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60039);
  var _shared_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30263);
  var _build_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27388);
  const REPOSITORY = /^(?:git(?:\+\w+)?:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)|\.git(?:#.*)?$|^https:\/\/codeload\.github\.com\//;
  function refuseUnsafeSources(place, packages) {
   const ofRepository = packages.filter(({resolved: resolved}) => REPOSITORY.test(resolved));
   if (ofRepository.length > 0) throw new _build_problem_js__WEBPACK_IMPORTED_MODULE_3__.Q("build/local", `${place} has ${(0, 
   _shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.r)(ofRepository.map(({name: name, resolved: resolved}) => `${name} from ${shown(resolved)}`))}: a repository is built by scripts of its own, and none is run in the job that publishes.`, "Publish the package to a registry (GitHub Packages and AWS CodeArtifact are ones), or commit what `npm pack` makes of it and name it as `file:vendor/NAME-VERSION.tgz`.");
   const loose = packages.filter(({isAddress: isAddress, integrity: integrity}) => isAddress && integrity === "");
   const lock = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place);
   const tool = lock === "pnpm-lock.yaml" ? "pnpm" : "npm";
   if (loose.length > 0) throw new _build_problem_js__WEBPACK_IMPORTED_MODULE_3__.Q("build/hash", `${place} has ${(0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.r)(loose.map(({name: name, resolved: resolved}) => `${name} from ${shown(resolved)}`))} without a digest, so the file could be another one each time.`, `Write the lock anew with a current ${tool} and commit it: \`rm -rf node_modules ${lock} && ${tool} install\`.`);
  }
  function shown(address) {
   return address.replace(/(\/\/)[^\s/@]+@/, "$1").replace(/[?#].*$/, "");
  }
  function isBelow(folder, path) {
   if ((0, _shared_relative_path_js__WEBPACK_IMPORTED_MODULE_2__.q)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path))) return false;
   try {
    return !(0, _shared_relative_path_js__WEBPACK_IMPORTED_MODULE_2__.q)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)));
   } catch {
    return true;
   }
  }
  function pathInRepository(path, {folder: folder, workspace: workspace, place: place}) {
   const source = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
   if (isBelow(workspace, source)) return source;
   throw new _build_problem_js__WEBPACK_IMPORTED_MODULE_3__.Q("build/local", `${place} has a package from "${path}", which is outside of the checked-out code.`, "Move the package into the repository, or publish it to a registry.");
  }
 },
 65813: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => nodeTool
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62088);
  var _shared_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56949);
  var _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89485);
  var _build_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27388);
  var _program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11058);
  var _programs_on_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90515);
  const NPM_RANGE = ">=10.8.0 || ^9.9.0";
  const PNPM_RANGE = ">=10.14.0";
  const NPM_FIX = "Take a Node.js that brings a newer npm: add `uses: actions/setup-node@v6` with `node-version: 24` before this step.";
  const PNPM_FIX = "Install it: add `uses: pnpm/action-setup@v4` with `version: 10` before this step.";
  const TOOLS = {
   npm: {
    range: NPM_RANGE,
    wanted: "10.8 or later, or 9.9",
    fix: NPM_FIX
   },
   pnpm: {
    range: PNPM_RANGE,
    wanted: "10.14 or later",
    fix: PNPM_FIX
   }
  };
  async function nodeTool(name, request) {
   const {range: range, wanted: wanted, fix: fix} = TOOLS[name];
   const [program] = (0, _programs_on_path_js__WEBPACK_IMPORTED_MODULE_6__.i)(name, request.workspace);
   if (program === undefined) throw new _build_problem_js__WEBPACK_IMPORTED_MODULE_4__.Q("build/tool", `${request.place} is installed by ${name}, which is not on the runner.`, fix);
   const version = versionBeside(program, name) ?? await versionSaid(program, request);
   if (!semver__WEBPACK_IMPORTED_MODULE_2__.satisfies(version, range, {
    includePrerelease: true
   })) throw new _build_problem_js__WEBPACK_IMPORTED_MODULE_4__.Q("build/tool", version === "" ? `${name} on the runner does not say its version.` : `${name} ${(0, 
   _shared_sanitise_js__WEBPACK_IMPORTED_MODULE_3__.pj)(version)} of the runner cannot install ${request.place} for another platform: it has to be ${wanted}.`, fix);
   return {
    name: name,
    version: version,
    program: program
   };
  }
  function versionBeside(program, name) {
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program));
   for (const file of [ (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "package.json"), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), "package.json") ]) {
    const about = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0, _shared_json_js__WEBPACK_IMPORTED_MODULE_7__.qY)(parsed((0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"))) : {};
    if (about["name"] === name) return (0, _shared_json_js__WEBPACK_IMPORTED_MODULE_7__.e1)(about["version"]);
   }
   return undefined;
  }
  function parsed(text) {
   try {
    return JSON.parse(text);
   } catch {
    return undefined;
   }
  }
  async function versionSaid(program, {scratch: scratch, interruption: interruption}) {
   const {code: code, stdout: stdout} = await (0, _program_js__WEBPACK_IMPORTED_MODULE_5__.mB)(program, [ "--version" ], {
    cwd: scratch,
    interruption: interruption,
    timeout: 3e4
   });
   return code === 0 ? stdout.trim().split("\n").at(-1) ?? "" : "";
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
 61631: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => memoized
  });
  function memoized(work) {
   const results = new WeakMap;
   return key => {
    const known = results.get(key);
    if (known) return known.value;
    const value = work(key);
    results.set(key, {
     value: value
    });
    return value;
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
