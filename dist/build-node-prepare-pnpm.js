export const id = 7213;

export const ids = [ 7213 ];

export const modules = {
 97213: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   preparePnpm: () => preparePnpm
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var dist = __webpack_require__(38815);
  var json = __webpack_require__(56949);
  var build_problem = __webpack_require__(27388);
  var program = __webpack_require__(11058);
  var deliver = __webpack_require__(64868);
  var failures = __webpack_require__(64144);
  var install_npm = __webpack_require__(89096);
  var local_copies = __webpack_require__(8636);
  var npmrc = __webpack_require__(92849);
  var node_platform = __webpack_require__(45056);
  var lock = __webpack_require__(55884);
  var read_text = __webpack_require__(22675);
  const PNPM_RELOCK = "pnpm install --lockfile-only";
  function readPnpmLock(at) {
   const documents = (0, dist.hR)((0, read_text.yR)(at, PNPM_RELOCK), {
    logLevel: "error"
   });
   const document = "empty" in documents ? undefined : documents.at(-1);
   const [fault] = document?.errors ?? [];
   if (fault) throw (0, read_text.I)(at.place, `is no YAML: ${fault.message.split("\n")[0]?.replace(/:$/, "") ?? ""}`, PNPM_RELOCK);
   const lock = document?.toJS({
    maxAliasCount: 0
   });
   if (!(0, json.u4)(lock)) throw (0, read_text.I)(at.place, "is no lock of pnpm", PNPM_RELOCK);
   const {lockfileVersion: lockfileVersion} = lock;
   const version = typeof lockfileVersion === "number" ? String(lockfileVersion) : (0, json.e1)(lockfileVersion);
   if (/^[1-8](?:\.|$)/.test(version)) throw new build_problem.Q("build/old-lock", `${at.place} is of lockfileVersion ${version}, and this release reads 9.`, `Write it anew with pnpm 9 or later and commit it: \`${PNPM_RELOCK}\`.`);
   if (!version.startsWith("9")) throw (0, read_text.I)(at.place, `is of lockfileVersion "${version}", and this release reads 9`, PNPM_RELOCK);
   return lock;
  }
  function keyOf(name, reference) {
   if (reference.startsWith("link:")) return undefined;
   const [at, colon, bracket] = [ "@", ":", "(" ].map(mark => reference.indexOf(mark));
   const isWhole = reference.startsWith("@") || at > 0 && (colon < 0 || at < colon) && (bracket < 0 || at < bracket);
   return isWhole ? reference : `${name}@${reference}`;
  }
  function referencesOf(part) {
   const {dependencies: dependencies, optionalDependencies: optionalDependencies} = (0, json.qY)(part);
   const read = (group, isOptional) => Object.entries((0, json.qY)(group)).map(([name, value]) => [ name, (0, json.e1)((0, 
   json.u4)(value) ? value["version"] : value), isOptional ]);
   return [ ...read(dependencies, false), ...read(optionalDependencies, true) ];
  }
  function pnpmClosure(lock, importers, fits) {
   const [packages, snapshots] = [ (0, json.qY)(lock["packages"]), (0, json.qY)(lock["snapshots"]) ];
   const reached = new Map;
   const seen = new Set;
   const queue = [ ...importers ];
   while (queue.length > 0) for (const [name, reference, isOptional] of referencesOf(queue.pop())) {
    const key = keyOf(name, reference);
    if (key === undefined || seen.has(key)) continue;
    const plainKey = key.replace(/\(.*$/, "");
    const found = pnpmPackage(plainKey, (0, json.qY)(packages[plainKey]));
    const mayLack = isOptional || (0, json.qY)(snapshots[key])["optional"] === true;
    if (mayLack && !fits(found.platform)) continue;
    seen.add(key);
    reached.set(plainKey, found);
    queue.push(snapshots[key]);
   }
   return reached;
  }
  function pnpmPackage(key, fields) {
   const at = key.indexOf("@", 1);
   const resolution = (0, json.qY)(fields["resolution"]);
   const {type: type} = resolution;
   const [tarball, directory] = [ (0, json.e1)(resolution["tarball"]), (0, json.e1)(resolution["directory"]) ];
   const isGit = type === "git" || resolution["gitHosted"] === true;
   const integrity = (0, json.e1)(resolution["integrity"]);
   return {
    name: key.slice(0, at),
    version: (0, json.e1)(fields["version"]) || key.slice(at + 1),
    resolved: isGit ? `git+${(0, json.e1)(resolution["repo"]) || tarball}` : tarball,
    integrity: integrity,
    isAddress: /^https?:/.test(key.slice(at + 1)),
    platform: (0, lock.tj)(fields),
    ...type === "directory" && {
     directory: directory
    },
    ...tarball.startsWith("file:") && {
     archive: tarball.slice("file:".length)
    }
   };
  }
  var wording = __webpack_require__(30263);
  var npm_project = __webpack_require__(13690);
  var sources = __webpack_require__(67597);
  const TAKEN_SETTINGS = [ ...[ "overrides", "packageExtensions", "patchedDependencies", "catalog", "catalogs", "ignoredOptionalDependencies" ], ...[ "autoInstallPeers", "excludeLinksFromLockfile", "injectWorkspacePackages", "peersSuffixMaxLength" ], ...[ "linkWorkspacePackages", "dedupePeerDependents", "allowUnusedPatches" ], ...[ "minimumReleaseAge", "minimumReleaseAgeExclude", "minimumReleaseAgeStrict", "blockExoticSubdeps" ], ...[ "trustPolicy", "trustPolicyExclude", "trustPolicyIgnoreAfter" ] ];
  function readPnpmProject(request) {
   const {file: file, place: place, member: member, workspace: workspace} = request;
   const folder = (0, external_node_path_.dirname)(file);
   const at = {
    folder: folder,
    workspace: workspace,
    place: place
   };
   const whole = readPnpmLock({
    file: file,
    place: place
   });
   const settings = settingsIn(folder, place, whole);
   const importers = (0, json.qY)(whole["importers"]);
   const home = member === undefined ? "." : memberFolder(member, importers, at);
   const needed = neededImporters(importers, home);
   const lock = {
    ...whole,
    importers: needed.importers
   };
   delete lock["pnpmfileChecksum"];
   const locals = new Map([ ...needed.folders ].map(path => [ path, (0, sources.z)(path, at) ]));
   const manifests = new Map([ [ "", (0, external_node_path_.join)(folder, home) ], ...locals ].map(([location, source]) => {
    const below = location === "" ? home === "." ? "" : home : location;
    return [ location, (0, read_text.Vh)({
     file: (0, external_node_path_.join)(source, "package.json"),
     place: (0, npm_project.Op)(place, below)
    }, PNPM_RELOCK) ];
   }));
   const patches = Object.values((0, json.qY)(settings["patchedDependencies"])).map(json.e1);
   const files = new Map(patches.filter(Boolean).map(path => [ path, (0, sources.z)(path, at) ]));
   return {
    place: place,
    folder: folder,
    home: home,
    lock: lock,
    manifests: manifests,
    locals: locals,
    settings: settings,
    files: files
   };
  }
  function settingsIn(folder, place, lock) {
   const manifest = (0, read_text.Vh)({
    file: (0, external_node_path_.join)(folder, "package.json"),
    place: (0, npm_project.Op)(place, "")
   }, PNPM_RELOCK);
   const file = (0, external_node_path_.join)(folder, "pnpm-workspace.yaml");
   const beside = (0, npm_project.Op)(place, "").replace(/package\.json$/, "pnpm-workspace.yaml");
   const given = {
    ...(0, json.qY)(lock["settings"]),
    ...(0, json.qY)(manifest["pnpm"]),
    ...(0, external_node_fs_.existsSync)(file) && workspaceSettings(file, beside)
   };
   if (Object.keys((0, json.qY)(given["configDependencies"])).length > 0) throw new build_problem.Q("build/setting", `${beside} has \`configDependencies\`, packages whose code pnpm runs before it installs.`, "Take them out of the settings that the layer is built with: put package.json, pnpm-lock.yaml and pnpm-workspace.yaml of the layer into a folder of their own.");
   const overrides = overridesOf(manifest, (0, json.qY)(given["overrides"]));
   const settings = {
    ...given,
    ...Object.keys(overrides).length > 0 && {
     overrides: overrides
    }
   };
   return Object.fromEntries(Object.entries(settings).filter(([name]) => TAKEN_SETTINGS.includes(name)));
  }
  function overridesOf(manifest, given) {
   const groups = [ "devDependencies", "dependencies", "optionalDependencies" ];
   const ranges = new Map(groups.flatMap(group => Object.entries((0, json.qY)(manifest[group]))));
   const all = Object.entries({
    ...(0, json.qY)(manifest["resolutions"]),
    ...given
   });
   return Object.fromEntries(all.map(([name, value]) => {
    const range = (0, json.e1)(value);
    return [ name, range.startsWith("$") && ranges.get(range.slice(1)) || value ];
   }));
  }
  function workspaceSettings(file, place) {
   const text = (0, read_text.yR)({
    file: file,
    place: place
   }, "pnpm install");
   try {
    return (0, json.qY)((0, dist.qg)(text, {
     maxAliasCount: 100,
     logLevel: "error"
    }));
   } catch (error) {
    throw (0, read_text.I)(place, `is no YAML: ${error instanceof Error ? error.message.split("\n")[0] ?? "" : ""}`, "pnpm install");
   }
  }
  function memberFolder(member, importers, {folder: folder, place: place}) {
   const wanted = member.replace(/^\.\//, "").replace(/\/+$/, "") || ".";
   if (wanted in importers) return wanted;
   const named = Object.keys(importers).map(path => {
    const at = {
     file: (0, external_node_path_.join)(folder, path, "package.json"),
     place: (0, npm_project.Op)(place, path === "." ? "" : path)
    };
    return [ path, (0, json.e1)((0, read_text.Vh)(at, PNPM_RELOCK)["name"]) || path ];
   });
   const found = named.find(([, name]) => name === wanted)?.[0];
   if (found !== undefined) return found;
   const names = named.filter(([path]) => path !== ".").map(([, name]) => name);
   throw new build_problem.Q("build/part", names.length > 0 ? `${place} has no member "${member}": it has ${(0, wording.p)(names)}.` : `${place} has no members, so there is no "${member}".`, names.length > 0 ? `Name one of them, or its folder: \`workspace: ${names[0] ?? ""}\`.` : "Leave `workspace` out.");
  }
  function neededImporters(importers, home) {
   const folders = new Set;
   const needed = {
    ".": withLinksFrom(home, importers[home])
   };
   const queue = [ home ];
   for (let from = queue.pop(); from !== undefined; from = queue.pop()) for (const [, reference] of referencesOf(importers[from])) {
    const path = linkedFolder(from, reference);
    if (path === undefined || folders.has(path)) continue;
    folders.add(path);
    if (path === home || importers[path] === undefined) continue;
    needed[path] = importers[path];
    queue.push(path);
   }
   return {
    importers: needed,
    folders: folders
   };
  }
  function linkedFolder(from, reference) {
   return reference.startsWith("link:") ? external_node_path_.posix.join(from, reference.slice("link:".length)) : undefined;
  }
  function withLinksFrom(home, importer) {
   const groups = Object.entries((0, json.qY)(importer)).map(([group, entries]) => {
    const moved = Object.entries((0, json.qY)(entries)).map(([name, entry]) => {
     const path = linkedFolder(home, (0, json.e1)((0, json.qY)(entry)["version"]));
     return [ name, path === undefined ? entry : {
      ...(0, json.qY)(entry),
      version: `link:${path}`
     } ];
    });
    return [ group, Object.fromEntries(moved) ];
   });
   return Object.fromEntries(groups);
  }
  var node_tool = __webpack_require__(65813);
  async function preparePnpm(request) {
   const {place: place, workspace: workspace} = request;
   const project = readPnpmProject(request);
   const packages = neededPackages(project, request);
   const needed = [ ...packages.values() ];
   if (needed.length + project.locals.size === 0) throw (0, deliver.dR)(place, "pnpm install");
   (0, sources.f)(place, needed);
   const at = {
    folder: project.folder,
    workspace: workspace,
    place: place
   };
   const directories = needed.flatMap(({directory: directory}) => directory ?? []);
   for (const path of needed.flatMap(({archive: archive}) => archive ?? [])) project.files.set(path, (0, sources.z)(path, at));
   const settings = (0, npmrc.H)(project.folder);
   const [tool, locals, injected] = await Promise.all([ (0, node_tool.N)("pnpm", request), (0, local_copies.HB)(project.locals, workspace), (0, 
   local_copies.HB)(new Map(directories.map(path => [ path, (0, sources.z)(path, at) ])), workspace) ]);
   const installation = {
    request: request,
    project: project,
    tool: tool,
    settings: settings,
    locals: locals,
    injected: injected,
    needed: needed
   };
   return {
    ecosystem: "nodejs",
    place: place,
    tool: {
     name: tool.name,
     version: tool.version
    },
    complete: needed.every(({integrity: integrity, directory: directory}) => integrity !== "" || directory !== undefined),
    inputs: inputsOf(request.file, project, [ ...locals.values(), ...injected.values() ]),
    findings: [],
    install: folder => install(installation, folder)
   };
  }
  function neededPackages({lock: lock}, {targets: targets, place: place}) {
   const importers = Object.values(lock["importers"]);
   const [first = new Map, second = first] = targets.architectures.map(architecture => pnpmClosure(lock, importers, (0, node_platform.Ss)(architecture)));
   const differing = [ ...first, ...second ].filter(([key]) => first.has(key) !== second.has(key));
   (0, node_platform.$q)(place, differing.map(([, {name: name}]) => name));
   return first;
  }
  function inputsOf(lock, project, locals) {
   const beside = [ ...project.manifests.keys() ].map(location => (0, external_node_path_.join)(project.folder, location || project.home, "package.json"));
   const copied = locals.flatMap(({source: source, files: files}) => files.map(file => (0, external_node_path_.join)(source, file)));
   return [ ...new Set([ lock, ...beside, ...project.files.values(), ...copied ]) ].sort();
  }
  const FIXED = [ ...[ "--frozen-lockfile", "--prod", "--ignore-scripts", "--ignore-pnpmfile", "--reporter=append-only" ], ...[ "node-linker=hoisted", "side-effects-cache=false", "manage-package-manager-versions=false" ].map(configured), ...[ "fetch-retries=2", "fetch-retry-mintimeout=1000", "fetch-retry-maxtimeout=8000" ].map(configured), ...[ "enable-global-virtual-store=false", "confirm-modules-purge=false", "update-notifier=false" ].map(configured) ];
  function configured(setting) {
   return `--config.${setting}`;
  }
  async function install(installation, folder) {
   const {request: request, project: project, tool: tool, settings: settings, locals: locals, needed: needed} = installation;
   const {place: place, targets: targets, interruption: interruption} = request;
   const root = (0, deliver.SL)(request, project.folder);
   writeProject(installation, root);
   const [architecture = "x86_64"] = targets.architectures;
   const platform = [ "--os=linux", `--cpu=${(0, node_platform.cJ)(architecture)}`, "--libc=glibc" ];
   const env = {
    ...settings.env,
    ...ownFolders(),
    CI: "true"
   };
   const lines = {
    ...settings,
    project: "",
    user: settings.user + settings.project
   };
   const result = await (0, install_npm.GY)(lines, root, user => {
    const options = {
     cwd: root,
     env: {
      ...env,
      npm_config_userconfig: user
     },
     interruption: interruption
    };
    return (0, program.mB)(tool.program, [ "install", ...FIXED, ...platform ], options);
   });
   interruption.throwIfAborted();
   const titleOf = integrity => {
    const found = needed.find(one => one.integrity === integrity);
    return found && `${found.name} ${found.version}`;
   };
   if (result.code !== 0) throw (0, failures.Y)({
    tool: tool,
    place: place,
    result: result,
    titleOf: titleOf
   });
   const linked = new Map([ ...locals ].map(([path, local]) => [ (0, external_node_path_.join)(root, path), local ]));
   const installed = (0, deliver.cK)({
    request: request,
    root: root,
    folder: folder,
    locals: linked,
    direct: directNames(project)
   });
   refuseLeftOut(installation, installed);
   return installed;
  }
  function ownFolders() {
   const {PNPM_HOME: PNPM_HOME} = process.env;
   return PNPM_HOME ? {
    PNPM_HOME: PNPM_HOME
   } : {};
  }
  function writeProject({project: project, locals: locals, injected: injected, request: request}, root) {
   const {manifests: manifests, lock: lock, files: files} = project;
   for (const [location, manifest] of manifests) {
    (0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(root, location), {
     recursive: true
    });
    (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(root, location, "package.json"), (0, install_npm.Fi)(manifest));
   }
   for (const [path, {source: source, files: packed}] of injected) (0, local_copies.Bn)(source, packed, (0, external_node_path_.join)(root, path));
   for (const [path, source] of files) (0, local_copies.Bn)((0, external_node_path_.dirname)(source), [ (0, external_node_path_.basename)(source) ], (0, 
   external_node_path_.join)(root, (0, external_node_path_.dirname)(path)));
   const workspace = {
    ...project.settings,
    packages: [ ...locals.keys() ].filter(path => path in (0, json.qY)(lock["importers"])),
    supportedArchitectures: {
     os: [ "linux" ],
     cpu: request.targets.architectures.map(node_platform.cJ),
     libc: [ "glibc" ]
    }
   };
   (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(root, "pnpm-workspace.yaml"), (0, dist.As)(workspace));
   (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(root, "pnpm-lock.yaml"), (0, dist.As)(lock, {
    lineWidth: 0
   }));
  }
  function directNames({lock: lock}) {
   const importers = Object.values(lock["importers"]);
   return new Set(importers.flatMap(importer => referencesOf(importer).map(([name]) => name)));
  }
  function refuseLeftOut({needed: needed, project: project}, {packages: packages}) {
   const there = new Set(packages.map(({name: name, version: version}) => `${name} ${version}`));
   const missing = needed.find(({name: name, version: version, platform: platform}) => platform.os.length + platform.cpu.length > 0 && !there.has(`${name} ${version}`));
   if (!missing) return;
   throw new build_problem.Q("build/index-unreachable", `${missing.name} ${missing.version}, which ${project.place} has for the platform of the layer, could not be fetched whole, and pnpm left it out.`, "Run the job again, and see that the registry has the package that the lock names.");
  }
 }
};
