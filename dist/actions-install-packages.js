export const id = 4587;

export const ids = [ 4587 ];

export const modules = {
 14587: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   buildRequest: () => buildRequest,
   installedSource: () => installedSource,
   prepareBuild: () => prepareBuild
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var wording = __webpack_require__(30263);
  var build_problem = __webpack_require__(27388);
  var system_code = __webpack_require__(15130);
  const KINDS = {
   "uv.lock": "python",
   "pylock.toml": "python",
   "poetry.lock": "python",
   "Pipfile.lock": "python",
   "requirements.txt": "python",
   "package-lock.json": "nodejs",
   "npm-shrinkwrap.json": "nodejs",
   "pnpm-lock.yaml": "nodejs"
  };
  const UNLOCKED = {
   "pyproject.toml": {
    ecosystem: "python",
    command: "uv lock"
   },
   Pipfile: {
    ecosystem: "python",
    command: "pipenv lock"
   },
   "requirements.in": {
    ecosystem: "python",
    command: "uv pip compile --universal --generate-hashes -o requirements.txt requirements.in"
   },
   "package.json": {
    ecosystem: "nodejs",
    command: "npm install --package-lock-only"
   }
  };
  const LATER = new Set([ "yarn.lock", "bun.lock", "bun.lockb", "pdm.lock", "pom.xml", "Gemfile.lock" ]);
  function findManifests(dependencies, workspace) {
   const location = (0, external_node_path_.resolve)(workspace, dependencies);
   const stat = statOf(location, dependencies);
   if (stat.isFile()) return [ manifestAt(location, workspace) ];
   if (!stat.isDirectory()) throw noManifest(dependencies);
   const names = (0, external_node_fs_.readdirSync)(location);
   const manifests = [ "python", "nodejs" ].flatMap(ecosystem => {
    const kind = chosenKind({
     ecosystem: ecosystem,
     names: names,
     folder: location,
     dependencies: dependencies
    });
    return kind ? [ describe(kind, (0, external_node_path_.join)(location, kind), workspace) ] : [];
   });
   if (manifests.length === 0) throw noManifest(dependencies, names);
   return manifests;
  }
  function statOf(location, dependencies) {
   try {
    return (0, external_node_fs_.statSync)(location);
   } catch (error) {
    const isLink = (0, external_node_fs_.lstatSync)(location, {
     throwIfNoEntry: false
    })?.isSymbolicLink() ?? false;
    throw new build_problem.Q("build/no-lock", `There is ${isLink ? "a broken link" : "nothing"} at "${dependencies}", which \`dependencies\` names (${(0, 
    system_code.x)(error)}).`, "Give the manifest or its folder as it is below the workspace, and check out the repository before this step: `uses: actions/checkout@v5`.");
   }
  }
  function manifestAt(file, workspace) {
   const name = (0, external_node_path_.basename)(file);
   if (name in KINDS) return describe(name, file, workspace);
   if (/^requirements[\w.-]*\.txt$|\.requirements\.txt$/.test(name)) return describe("requirements.txt", file, workspace);
   if (/^pylock\.[^.]+\.toml$/.test(name)) return describe("pylock.toml", file, workspace);
   const unlocked = UNLOCKED[name];
   if (unlocked) {
    const names = (0, external_node_fs_.readdirSync)((0, external_node_path_.dirname)(file));
    const folder = (0, external_node_path_.dirname)(file);
    const kind = chosenKind({
     ecosystem: unlocked.ecosystem,
     names: names,
     folder: folder,
     dependencies: placeOf(file, workspace)
    });
    if (kind) return describe(kind, (0, external_node_path_.join)(folder, kind), workspace);
   }
   throw noManifest(placeOf(file, workspace), [ name ]);
  }
  function describe(kind, file, workspace) {
   return {
    ecosystem: KINDS[kind],
    kind: kind,
    file: file,
    place: placeOf(file, workspace)
   };
  }
  function placeOf(file, workspace) {
   const below = (0, external_node_path_.relative)(workspace, file);
   return below.startsWith("..") ? file : below.replaceAll(external_node_path_.sep, "/");
  }
  function chosenKind({ecosystem: ecosystem, names: names, folder: folder, dependencies: dependencies}) {
   const there = Object.keys(KINDS).filter(kind => KINDS[kind] === ecosystem && names.includes(kind));
   const locks = there.filter(kind => kind !== "requirements.txt");
   const declared = ecosystem === "nodejs" ? ofPackageManager(folder, locks) : undefined;
   if (declared) return declared;
   const [first, second] = locks;
   if (second === undefined) return first ?? there[0];
   throw new build_problem.Q("build/two-locks", `"${dependencies}" has ${locks.join(" and ")}, and only one can be the layer's.`, `Name it: \`dependencies: ${dependencies === "." || dependencies === "" ? "" : `${dependencies.replace(/\/+$/, "")}/`}${first ?? ""}\`, or remove the one that is not kept up to date.`);
  }
  function ofPackageManager(folder, locks) {
   if (locks.length < 2) return undefined;
   try {
    const {packageManager: packageManager} = JSON.parse((0, external_node_fs_.readFileSync)((0, external_node_path_.join)(folder, "package.json"), "utf8"));
    const name = /^(npm|pnpm)@/.exec(String(packageManager))?.[1];
    return locks.find(kind => name === "pnpm" === (kind === "pnpm-lock.yaml") && name !== undefined);
   } catch {
    return undefined;
   }
  }
  function noManifest(dependencies, names = [ (0, external_node_path_.basename)(dependencies) ]) {
   const unlocked = names.find(name => UNLOCKED[name]);
   const later = names.find(name => LATER.has(name));
   const supported = Object.keys(KINDS).join(", ");
   if (later !== undefined) return new build_problem.Q("build/no-lock", `"${dependencies}" is built from ${later}, which this release does not read.`, `Install the packages in a step before this one and give their folder as \`path\`, or use one of ${supported}.`);
   if (unlocked !== undefined) return new build_problem.Q("build/no-lock", `"${dependencies}" has ${unlocked} and no lock beside it, so the layer would change with every release of a package.`, `Make the lock and commit it: \`${UNLOCKED[unlocked]?.command ?? ""}\`.`);
   return new build_problem.Q("build/no-lock", `"${dependencies}" is no manifest, and no folder with one.`, `Give one of ${supported}, or the folder that it is in.`);
  }
  var lambda_runtimes = __webpack_require__(13352);
  function buildTargets(runtimes, architectures) {
   const known = runtimes.flatMap(name => {
    const runtime = lambda_runtimes.aC[name];
    return runtime ? [ {
     ...runtime,
     name: name
    } ] : [];
   });
   const given = architectures.filter(name => name === "x86_64" || name === "arm64");
   return {
    runtimes: known,
    architectures: given.length > 0 ? given : [ "x86_64" ]
   };
  }
  async function prepareBuild(request) {
   const targets = buildTargets(request.runtimes, request.architectures);
   const manifests = findManifests(request.dependencies, request.workspace);
   refuseUnusedParts(manifests, request);
   const prepared = [];
   for (const manifest of manifests) {
    const {file: file, place: place} = manifest;
    prepared.push(await prepare(manifest, {
     ...request,
     file: file,
     place: place,
     targets: targets
    }));
    request.interruption.throwIfAborted();
   }
   return prepared;
  }
  function refuseUnusedParts(manifests, {groups: groups, extras: extras}) {
   if (manifests.some(({ecosystem: ecosystem}) => ecosystem === "python")) return;
   const input = groups.length > 0 ? "groups" : extras.length > 0 ? "extras" : undefined;
   if (input === undefined) return;
   throw new build_problem.Q("build/part", `\`${input}\` is given, and ${(0, wording.r)(manifests.map(({place: place}) => place))} has none: only locks of Python do.`, `Take out \`${input}\`; of npm packages, the production dependencies are installed.`);
  }
  async function prepare(manifest, request) {
   if (manifest.ecosystem === "python") return (await Promise.all([ __webpack_require__.e(496), __webpack_require__.e(2088), __webpack_require__.e(7712), __webpack_require__.e(2409) ]).then(__webpack_require__.bind(__webpack_require__, 12409))).preparePython(manifest, request);
   return (await Promise.all([ __webpack_require__.e(496), __webpack_require__.e(2088), __webpack_require__.e(6549), __webpack_require__.e(9345), __webpack_require__.e(8669) ]).then(__webpack_require__.bind(__webpack_require__, 35879))).prepareNode(manifest, request);
  }
  async function installPackages(prepared, {scratch: scratch, interruption: interruption}) {
   const started = performance.now();
   const folder = (0, external_node_path_.join)(scratch, "packages");
   (0, external_node_fs_.mkdirSync)(folder);
   const installed = [];
   for (const build of prepared) {
    installed.push(await build.install(folder));
    interruption.throwIfAborted();
   }
   return {
    folder: folder,
    packages: installed.flatMap(({packages: packages}) => packages),
    tools: prepared.map(({tool: tool}) => tool),
    findings: [ ...prepared, ...installed ].flatMap(({findings: findings}) => findings),
    seconds: (performance.now() - started) / 1e3
   };
  }
  var build_section = __webpack_require__(98270);
  var log = __webpack_require__(12853);
  function buildRequest({inputs: inputs, workspace: workspace, folder: folder, interruption: interruption}, {dependencies: dependencies, groups: groups, extras: extras, workspace: member}) {
   const {runtimes: runtimes, architectures: architectures} = inputs;
   return {
    dependencies: dependencies,
    workspace: workspace,
    groups: groups,
    extras: extras,
    ...member !== undefined && {
     member: member
    },
    runtimes: runtimes,
    architectures: architectures,
    scratch: folder,
    interruption: interruption
   };
  }
  async function installedSource({folder: folder, interruption: interruption, report: report}, {own: own, builds: builds}) {
   const manifests = builds.map(({place: place}) => place);
   return log.Rm.group(`Installing from ${(0, wording.r)(manifests)}`, async () => {
    const built = await installPackages(builds, {
     scratch: folder,
     interruption: interruption
    });
    const {packages: packages, tools: tools, seconds: seconds, findings: findings} = built;
    report.build = {
     manifests: manifests,
     tools: tools,
     packages: packages,
     seconds: seconds,
     skipped: false
    };
    log.Rm.info((0, build_section.hU)(report.build));
    const [manifest = ""] = manifests;
    const installed = {
     location: built.folder,
     manifest: manifest
    };
    return {
     source: {
      kind: "folder",
      location: own?.location ?? built.folder,
      installed: installed
     },
     findings: findings
    };
   });
  }
 },
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
 }
};
