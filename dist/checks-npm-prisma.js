export const id = 9345;

export const ids = [ 9345 ];

export const modules = {
 18094: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EE: () => belowPrefix,
   Je: () => byExcluding,
   Qt: () => byExcludingFiles,
   gc: () => exactPattern,
   nW: () => excludeInput
  });
  function exactPattern(path, prefix) {
   const inFolder = belowPrefix(path, prefix);
   if (/[,\p{Cc}]|\s$/u.test(inFolder)) return undefined;
   return `/${inFolder.replace(/[\\*?[\]]/g, "\\$&")}`;
  }
  function belowPrefix(path, prefix) {
   return prefix !== "" && path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : path;
  }
  function excludeInput(patterns) {
   const value = patterns.join(", ");
   const isPlain = /^[\w./]/.test(value) && !/: | #/.test(value);
   return `exclude: ${isPlain ? value : `'${value.replaceAll("'", "''")}'`}`;
  }
  function byExcluding(patterns, {kind: kind}) {
   if (kind === "zip") return " when the zip is made";
   return patterns.length > 0 ? `: \`${excludeInput(patterns)}\`` : " with `exclude`";
  }
  const MOST_NAMED = 10;
  function byExcludingFiles(paths, source) {
   const patterns = paths.flatMap(path => exactPattern(path, source.prefix) ?? []);
   const all = patterns.length === paths.length && paths.length <= MOST_NAMED ? patterns : [];
   return byExcluding(all, source);
  }
 },
 96057: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A4: () => nodePackageAround,
   DR: () => filesBelow,
   Mr: () => pathsIn,
   PC: () => filesByNodePackage,
   cF: () => foldersOfLayer,
   gJ: () => groupedByFolder,
   pD: () => filesWithFacts
  });
  var _shared_grouped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68293);
  var _shared_memoized_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61631);
  var _folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42162);
  const filesWithFacts = (0, _shared_memoized_js__WEBPACK_IMPORTED_MODULE_0__.x)(files => files.filter(({contents: contents}) => contents !== undefined));
  const byTop = (0, _shared_memoized_js__WEBPACK_IMPORTED_MODULE_0__.x)(files => groupedByFolder(files, path => path.slice(0, path.indexOf("/") + 1)));
  function filesBelow(files, folder) {
   return byTop(files).get(folder) ?? [];
  }
  const pathsIn = (0, _shared_memoized_js__WEBPACK_IMPORTED_MODULE_0__.x)(files => new Set(files.map(({path: path}) => path)));
  const foldersOfLayer = (0, _shared_memoized_js__WEBPACK_IMPORTED_MODULE_0__.x)(files => (0, _folders_js__WEBPACK_IMPORTED_MODULE_1__.X)(files.map(({path: path}) => path)));
  const NODE_PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+\//;
  const filesByNodePackage = (0, _shared_memoized_js__WEBPACK_IMPORTED_MODULE_0__.x)(files => groupedByFolder(files, nodePackageAround));
  function nodePackageAround(path) {
   return path.includes("node_modules/") ? NODE_PACKAGE.exec(path)?.[0] : undefined;
  }
  function groupedByFolder(files, keyOf) {
   let last;
   return (0, _shared_grouped_js__WEBPACK_IMPORTED_MODULE_2__.z)(files, ({path: path}) => {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    if (last?.folder !== folder) last = {
     folder: folder,
     key: keyOf(path)
    };
    return last.key;
   });
  }
 },
 42162: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => foldersIn,
   p: () => foldersOf
  });
  function foldersOf(path) {
   const found = [];
   for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) found.push(path.slice(0, at + 1));
   return found;
  }
  function foldersIn(paths) {
   const found = new Set;
   for (const path of paths) {
    for (let at = path.lastIndexOf("/"); at >= 0; at = path.lastIndexOf("/", at - 1)) {
     const folder = path.slice(0, at + 1);
     if (found.has(folder)) break;
     found.add(folder);
    }
   }
   return found;
  }
 },
 79035: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D8: () => nodeLayout,
   Gb: () => nodeFolders,
   nY: () => FOREIGN
  });
  var _file_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96057);
  var _shared_memoized_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61631);
  var _shared_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30263);
  var _lambda_search_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46708);
  var _shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56817);
  var _placement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71729);
  const INSTALLED = /^((?:.*?\/)?)node_modules\/(?:@[^/]+\/)?[^/.@][^/]*\/./;
  const FOREIGN = /^python\/|(?:^|\/)(?:site|dist)-packages\/|\.(?:dist|egg)-info\//;
  const nodeFolders = (0, _shared_memoized_js__WEBPACK_IMPORTED_MODULE_3__.x)(files => {
   const folders = new Set;
   for (const {path: path, type: type} of files) {
    const inside = type === "link" ? `${path}/package.json` : path;
    const folder = FOREIGN.test(path) ? undefined : INSTALLED.exec(inside)?.[1];
    if (folder !== undefined) folders.add(folder);
   }
   return folders;
  });
  function nodeLayout(layer) {
   const folders = nodeFolders(layer.files);
   const lacking = (0, _lambda_search_paths_js__WEBPACK_IMPORTED_MODULE_1__.x4)("nodejs", layer.runtimes).filter(version => !folders.has("nodejs/") && !folders.has(`nodejs/node${version}/`));
   return [ ...outsideNodejs(layer, folders, lacking.length > 0), ...barePackages(layer, folders, lacking.length > 0), ...packagesInNodejs(layer, folders, lacking.length > 0), ...otherVersion(layer, folders, lacking), ...emptyNodeModules(layer, folders) ];
  }
  function outsideNodejs(layer, folders, lacks) {
   const folder = [ ...folders ].find(one => one === "" || !isSearched(one) && (0, _placement_js__WEBPACK_IMPORTED_MODULE_2__.x3)(layer, one.slice(0, -1)));
   const severity = (0, _placement_js__WEBPACK_IMPORTED_MODULE_2__.xJ)(layer, "nodejs", lacks);
   if (folder === undefined || !severity || startsExtension(layer)) return [];
   return [ {
    rule: "layout/no-nodejs-folder",
    severity: folder.startsWith("nodejs/") ? "warning" : severity,
    path: "",
    message: `The packages are in ${folder}node_modules/, and Node.js looks for them in nodejs/node_modules/.`,
    fix: (0, _placement_js__WEBPACK_IMPORTED_MODULE_2__.j6)(layer, {
     from: folder.slice(0, -1),
     to: "nodejs"
    })
   } ];
  }
  function isSearched(folder) {
   return /^nodejs\/(?:node\d+\/)?$/.test(folder);
  }
  function startsExtension({files: files}) {
   return (0, _file_lists_js__WEBPACK_IMPORTED_MODULE_0__.DR)(files, "extensions/").length > 0;
  }
  const EVIDENT_PACKAGES = 3;
  function barePackages(layer, folders, lacks) {
   if (folders.size > 0) return [];
   const packages = layer.files.flatMap(file => barePackage(file) ?? []);
   const isSure = packages.length >= EVIDENT_PACKAGES;
   const severity = (0, _placement_js__WEBPACK_IMPORTED_MODULE_2__.xJ)(layer, "nodejs", lacks && isSure);
   if (!severity || !(isSure || packages.some(({isNamed: isNamed}) => isNamed))) return [];
   return [ {
    rule: "layout/no-nodejs-folder",
    severity: severity,
    path: "",
    message: `The npm packages (${(0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.r)(packages.slice(0, 2).map(({name: name}) => name))}) are at the top of the layer, and Node.js looks for them in nodejs/node_modules/.`,
    fix: (0, _placement_js__WEBPACK_IMPORTED_MODULE_2__.j6)(layer, {
     from: "",
     to: "nodejs/node_modules"
    })
   } ];
  }
  function barePackage({path: path, contents: contents}) {
   const name = /^((?:@[^/]+\/)?[^/@]+)\/package\.json$/.exec(path)?.[1];
   if (name === undefined || name === "nodejs") return undefined;
   return {
    name: name,
    isNamed: contents?.nodePackage?.name === name
   };
  }
  function packagesInNodejs(layer, folders, lacks) {
   if ([ ...folders ].some(folder => folder.startsWith("nodejs/"))) return [];
   const names = (0, _file_lists_js__WEBPACK_IMPORTED_MODULE_0__.pD)(layer.files).flatMap(({path: path, contents: contents}) => {
    const name = /^nodejs\/((?:@[^/]+\/)?[^/@]+)\/package\.json$/.exec(path)?.[1];
    const about = contents?.nodePackage;
    return about?.isPublished && about.name === name ? [ about.name ] : [];
   });
   const isSure = names.length >= EVIDENT_PACKAGES && !hasCode(layer);
   const severity = (0, _placement_js__WEBPACK_IMPORTED_MODULE_2__.xJ)(layer, "nodejs", lacks && isSure);
   if (names.length === 0 || !severity) return [];
   return [ {
    rule: "layout/no-nodejs-folder",
    severity: severity,
    path: "",
    message: `The npm packages (${(0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.r)(names.slice(0, 2))}) are directly in nodejs/, and Node.js looks for them in nodejs/node_modules/.`,
    fix: (0, _placement_js__WEBPACK_IMPORTED_MODULE_2__.j6)(layer, {
     from: "nodejs",
     to: "nodejs/node_modules"
    })
   } ];
  }
  function otherVersion(layer, folders, lacking) {
   const declared = (0, _lambda_search_paths_js__WEBPACK_IMPORTED_MODULE_1__.x4)("nodejs", layer.runtimes);
   const others = [ ...folders ].flatMap(folder => /^nodejs\/node(\d+)\/$/.exec(folder)?.[1] ?? []).filter(version => !declared.includes(version));
   const severity = (0, _placement_js__WEBPACK_IMPORTED_MODULE_2__.xJ)(layer, "nodejs", lacking.length > 0);
   if (others.length === 0 || declared.length === 0 || !severity) return [];
   const runtimes = others.map(version => `nodejs${version}.x`);
   return [ {
    rule: "layout/node-version-folder",
    severity: severity,
    path: "",
    message: `Only ${(0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.r)(runtimes)} looks in nodejs/node${others[0]}/node_modules/, and the layer is declared for ${(0, 
    _shared_wording_js__WEBPACK_IMPORTED_MODULE_4__.r)(declared.map(version => `nodejs${version}.x`))}.`,
    fix: `Put the packages into nodejs/node_modules/, where every Node.js looks, or declare \`compatible-runtimes: ${runtimes.join(", ")}\`.`
   } ];
  }
  const INSTALLERS = [ {
   file: /^pnpm-lock\.yaml$/,
   command: folder => `pnpm install --prod --frozen-lockfile${folder && ` --dir ${folder}`}`
  }, {
   file: /^bun\.lockb?$/,
   command: folder => `bun install --production --frozen-lockfile${folder && ` --cwd ${folder}`}`
  }, {
   file: /^\.yarnrc\.yml$/,
   command: folder => `yarn${folder && ` --cwd ${folder}`} workspaces focus --production`
  }, {
   file: /^yarn\.lock$/,
   command: folder => `yarn${folder && ` --cwd ${folder}`} install --production --frozen-lockfile`
  }, {
   file: /^(?:package-lock|npm-shrinkwrap)\.json$/,
   command: folder => `npm ci --omit=dev${folder && ` --prefix ${folder}`}`
  }, {
   file: /^package\.json$/,
   command: folder => `npm install --omit=dev${folder && ` --prefix ${folder}`}`
  } ];
  const PLUG_AND_PLAY = /^nodejs\/\.pnp\.c?js$/;
  const IN_NODEJS = /^nodejs\/([^/]+)$/;
  function isManifest(path) {
   const name = IN_NODEJS.exec(path)?.[1];
   return name !== undefined && name !== ".yarnrc.yml" && INSTALLERS.some(({file: file}) => file.test(name));
  }
  function emptyNodeModules(layer, folders) {
   if ([ ...folders ].some(folder => folder.startsWith("nodejs/"))) return [];
   const manifests = (0, _file_lists_js__WEBPACK_IMPORTED_MODULE_0__.DR)(layer.files, "nodejs/").filter(({path: path}) => isManifest(path) || PLUG_AND_PLAY.test(path));
   const wanted = manifests.find(({path: path}) => path === "nodejs/package.json")?.contents?.nodePackage?.dependencies;
   const severity = (0, _placement_js__WEBPACK_IMPORTED_MODULE_2__.xJ)(layer, "nodejs", wanted !== undefined && !hasCode(layer));
   const manifest = manifests.find(({path: path}) => isManifest(path)) ?? manifests[0];
   if (!manifest || wanted && Object.keys(wanted).length === 0 || !severity) return [];
   return [ emptyFinding(layer, manifest.path, severity) ];
  }
  function hasCode({files: files}) {
   return (0, _file_lists_js__WEBPACK_IMPORTED_MODULE_0__.DR)(files, "nodejs/").some(({path: path}) => /^nodejs\/[^/.][^/]*\.[cm]?js$/.test(path));
  }
  function emptyFinding(layer, manifest, severity) {
   return {
    rule: "layout/empty-node-modules",
    severity: severity,
    path: manifest,
    message: `There is ${manifest}, but no package below nodejs/node_modules/.`,
    fix: installing(layer)
   };
  }
  function installing({files: files, source: source}) {
   const isZip = source.kind === "zip";
   const folder = source.prefix === "nodejs" ? source.path : (0, _placement_js__WEBPACK_IMPORTED_MODULE_2__.oR)(source.path, "nodejs");
   const names = (0, _file_lists_js__WEBPACK_IMPORTED_MODULE_0__.DR)(files, "nodejs/").flatMap(({path: path}) => IN_NODEJS.exec(path)?.[1] ?? []);
   const installer = INSTALLERS.find(({file: file}) => names.some(name => file.test(name)));
   if ((0, _file_lists_js__WEBPACK_IMPORTED_MODULE_0__.DR)(files, "nodejs/").some(({path: path}) => PLUG_AND_PLAY.test(path))) return `Set \`nodeLinker: node-modules\` in .yarnrc.yml, and run \`yarn install\` in ${isZip ? "nodejs/ before the zip is made" : `${folder} in a step before this one`}: Lambda does not load Yarn's .pnp.cjs.`;
   const command = installer?.command(isZip ? "" : (0, _shell_js__WEBPACK_IMPORTED_MODULE_5__.r)(folder)) ?? "npm ci --omit=dev";
   return isZip ? `Run \`${command}\` in nodejs/ before the zip is made.` : `Run \`${command}\` in a step before this one.`;
  }
 },
 71729: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j6: () => relocation,
   oR: () => joined,
   x3: () => containsAll,
   xJ: () => severityOf
  });
  var _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18094);
  var _file_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96057);
  var _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30263);
  var _lambda_search_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46708);
  function severityOf({runtimes: runtimes, files: files}, language, lacking) {
   if (runtimes.length === 0) return "warning";
   if ((0, _lambda_search_paths_js__WEBPACK_IMPORTED_MODULE_1__.x4)(language, runtimes).length === 0) return undefined;
   return lacking && !(0, _file_lists_js__WEBPACK_IMPORTED_MODULE_0__.pD)(files).some(isWrapper) ? "error" : "warning";
  }
  function isWrapper({path: path, executable: executable, contents: contents}) {
   return executable && contents?.script !== undefined && !path.includes("/");
  }
  function relocation({files: files, source: source}, {from: from, to: to}) {
   const name = from === "" ? "the packages" : `what is in "${from}/"`;
   if (source.kind === "zip") return `Put ${name} into \`layer/${to}/\` and make the zip from there: \`cd layer && zip -qr ../layer.zip .\`.`;
   const movesAll = from === "" ? !files.some(({path: path}) => KNOWN_TOP.test(path)) : files.every(({path: path}) => path.startsWith(`${from}/`) || !path.includes("/"));
   if (!movesAll) return `Put ${name} into \`${to}/\` of the layer.`;
   return `Set ${inputs(source, {
    from: from,
    to: to
   })}.`;
  }
  const KNOWN_TOP = /^(?:python|nodejs|java|ruby|extensions)\//;
  function inputs({path: path, prefix: prefix}, {from: from, to: to}) {
   const isAbove = prefix !== from && prefix.startsWith(from === "" ? "" : `${from}/`);
   const newPath = isAbove ? path : joined(path, (0, _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_2__.EE)(`${from}/`, prefix).slice(0, -1));
   const newPrefix = isAbove ? joined(to, prefix.slice(from.length).replace(/^\//, "")) : to;
   return (0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_3__.r)([ ...newPath === path ? [] : [ `\`path: ${newPath}\`` ], ...newPrefix === prefix ? [] : [ newPrefix === "" ? "no `prefix`" : `\`prefix: ${newPrefix}\`` ] ]);
  }
  function joined(folder, below) {
   if (folder === "" || below === "") return folder || below;
   return `${folder.replace(/\/+$/, "")}/${below}`;
  }
  function containsAll({files: files}, folder) {
   return folder !== "" && files.every(({path: path}) => path.startsWith(`${folder}/`) || !path.includes("/"));
  }
 },
 26753: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => targetsOf,
   h: () => targetsOfPath
  });
  var _lambda_runtimes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13352);
  function targetsOf({runtimes: runtimes, architectures: architectures}) {
   const perRuntime = runtimes.length > 0 ? runtimes.map(targetOf) : [ {} ];
   const perArchitecture = architectures.length > 0 ? architectures.map(architecture => ({
    architecture: architecture
   })) : [ {} ];
   return perRuntime.flatMap(target => perArchitecture.map(one => ({
    ...target,
    ...one
   }))).filter(({runtime: runtime, architecture: architecture}) => architecture !== "arm64" || runtime?.arm64 !== false);
  }
  function targetOf(name) {
   const runtime = Object.hasOwn(_lambda_runtimes_js__WEBPACK_IMPORTED_MODULE_0__.aC, name) ? _lambda_runtimes_js__WEBPACK_IMPORTED_MODULE_0__.aC[name] : undefined;
   return {
    name: name,
    ...runtime && {
     runtime: runtime
    }
   };
  }
  const FOLDERS = [ {
   folder: /^python\/(?:lib\/python([\d.]+)\/)?/,
   runtime: /^python/,
   ofVersion: version => `python${version}`
  }, {
   folder: /^nodejs\/(?:node(\d+)\/)?/,
   runtime: /^nodejs/,
   ofVersion: version => `nodejs${version}.x`
  }, {
   folder: /^ruby\/(?:gems\/(\d+\.\d+)\.0\/)?/,
   runtime: /^ruby/,
   ofVersion: version => `ruby${version}`
  }, {
   folder: /^java\//,
   runtime: /^java/,
   ofVersion: () => ""
  } ];
  function targetsOfPath(path, targets) {
   for (const {folder: folder, runtime: runtime, ofVersion: ofVersion} of FOLDERS) {
    const match = folder.exec(path);
    if (!match) continue;
    const speaking = targets.filter(({name: name}) => name !== undefined && runtime.test(name));
    if (speaking.length === 0) return targets;
    return match[1] ? speaking.filter(({name: name}) => name === ofVersion(match[1] ?? "")) : speaking;
   }
   return targets;
  }
 },
 60899: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HV: () => mainOf,
   Wd: () => fileAt,
   Y_: () => noEntry
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14652);
  var _systems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69043);
  function noEntry(layer) {
   const packages = (0, _packages_js__WEBPACK_IMPORTED_MODULE_1__.Fx)(layer);
   return packages.all.flatMap(one => {
    const fault = (0, _systems_js__WEBPACK_IMPORTED_MODULE_2__.fX)(one, layer.architectures) ? faultOf(one, packages) : undefined;
    if (!fault || isTypesOnly(one, fault.target, packages)) return [];
    if (fault.severity === "error" && isProgram(one, packages)) return [];
    const {field: field, target: target, severity: severity, consequence: consequence} = fault;
    const folder = target.replace(/^\.\//, "").split("/").slice(0, -1)[0];
    return [ {
     rule: "npm/no-entry",
     severity: packages.isOptional(one) ? "notice" : severity,
     path: (0, _packages_js__WEBPACK_IMPORTED_MODULE_1__.$V)(one),
     message: `\`${field}\` of ${(0, _packages_js__WEBPACK_IMPORTED_MODULE_1__.Gg)(one)} leads to ${target}, which is not in the layer: ${consequence} fails.`,
     fix: `Keep ${folder === undefined || folder === ".." ? "the file" : `${folder}/ of the package`} where \`exclude\` or a step of the build leaves files out, or install the package again: \`npm ci --omit=dev\`.`
    } ];
   });
  }
  function faultOf(pkg, packages) {
   const {main: main, exports: exports} = pkg.about.entry ?? {};
   const load = kind => kind === "require" ? `\`require('${pkg.name}')\`` : `\`import '${pkg.name}'\``;
   if (main !== undefined) {
    const fault = {
     field: "main",
     target: main,
     severity: "error"
    };
    return mainOf(pkg, main, packages) === undefined ? {
     ...fault,
     consequence: load("require")
    } : undefined;
   }
   const targets = Object.entries(exports ?? {});
   const missing = targets.filter(([, target]) => !packages.isThere(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(pkg.folder, target)));
   const [first] = missing;
   if (!first) return undefined;
   const [kind, target] = first;
   const severity = missing.length === targets.length ? "error" : kind === "require" ? "warning" : "notice";
   return {
    field: "exports",
    target: target,
    severity: severity,
    consequence: load(kind)
   };
  }
  function isTypesOnly(pkg, target, packages) {
   const files = packages.filesOf(pkg);
   return !files.some(({path: path}) => /\.(?:[cm]?js|node)$/.test(path)) && packages.isThere(`${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(pkg.folder, target).replace(/\.[cm]?js$/, "")}.d.ts`);
  }
  function isProgram({folder: folder, about: {bin: bin}}, packages) {
   return bin !== undefined && packages.isThere(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, bin));
  }
  const ENDINGS = [ "", ".js", ".json", ".node", "/index.js", "/index.json", "/index.node" ];
  function mainOf(pkg, main, packages) {
   return fileAt(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(pkg.folder, main), packages) ?? fileAt(pkg.folder, packages);
  }
  function fileAt(path, {isThere: isThere}) {
   const named = path.replace(/\/$/, "");
   return ENDINGS.map(ending => named + ending).find(isThere);
  }
 },
 35685: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => textsOfUnbuilt,
   c: () => notBuilt
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _no_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60899);
  var _packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14652);
  var _sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67527);
  var _systems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69043);
  function notBuilt(layer) {
   const packages = (0, _packages_js__WEBPACK_IMPORTED_MODULE_2__.Fx)(layer);
   return unbuilt(layer, packages).map(one => {
    const {severity: severity, consequence: consequence} = weightOf(layer, packages, one);
    return {
     rule: "npm/not-built",
     severity: severity,
     path: (0, _packages_js__WEBPACK_IMPORTED_MODULE_2__.$V)(one),
     message: `${(0, _packages_js__WEBPACK_IMPORTED_MODULE_2__.Gg)(one)} is without its addon, which ${toolOf(one)} builds or downloads when it is installed: ${consequence}.`,
     fix: `Install without \`--ignore-scripts\` on Linux with the CPU of the layer (\`npm ci --omit=dev\`, then \`npm rebuild ${one.about.name || one.name}\`), for example in AWS's build image of the runtime.`
    };
   });
  }
  function textsOfUnbuilt(layer) {
   const packages = (0, _packages_js__WEBPACK_IMPORTED_MODULE_2__.Fx)(layer);
   return unbuilt(layer, packages).flatMap(one => (0, _sources_js__WEBPACK_IMPORTED_MODULE_4__.b2)(packages, one));
  }
  function unbuilt(layer, packages) {
   return packages.all.filter(one => (one.about.addonTool !== undefined || packages.isThere(`${one.folder}/binding.gyp`)) && (0, 
   _systems_js__WEBPACK_IMPORTED_MODULE_3__.fX)(one, layer.architectures) && !hasBinary(one, packages) && !companions(one, packages).some(other => hasBinary(other, packages)));
  }
  function toolOf({about: {addonTool: addonTool}}) {
   return addonTool ?? "node-gyp";
  }
  function hasBinary(pkg, packages) {
   return packages.filesOf(pkg).some(isBinary);
  }
  function isBinary({path: path, contents: contents}) {
   return /\.(?:node|wasm)$/.test(path) || Boolean(contents?.elf ?? contents?.machO ?? contents?.pe);
  }
  function companions(pkg, packages) {
   const {dependencies: dependencies, optionalDependencies: optionalDependencies = []} = pkg.about;
   return [ ...Object.keys(dependencies), ...optionalDependencies ].flatMap(name => {
    const found = packages.find(pkg, name);
    return found === undefined || found === "unknown" ? [] : [ found ];
   });
  }
  const ADDON_LOAD = /\brequire\s*\(\s*["'`](?:bindings|node-gyp-build(?:-optional-packages)?|@mapbox\/node-pre-gyp|node-pre-gyp|pkg-prebuilds|prebuildify)["'`]|\b(?:require|import)\s*\(\s*["'`][^"'`\n]*(?:\.node|\/build\/(?:Release|Debug)\/[^"'`\n]*)["'`]|\bprocess\.dlopen\b|["'`/]build\/Release\b|\bfrom\s*["'](?:bindings|node-gyp-build)["']/g;
  const RELATIVE = /\brequire\s*\(\s*["'`](\.{1,2}\/[^"'`\n]+)["'`]\s*\)/g;
  function addonLoads({path: path, text: text}, packages) {
   const nowhere = (0, _sources_js__WEBPACK_IMPORTED_MODULE_4__.XJ)(text, RELATIVE).filter(([, target = ""]) => (0, _no_entry_js__WEBPACK_IMPORTED_MODULE_1__.Wd)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), target), packages) === undefined);
   return [ ...(0, _sources_js__WEBPACK_IMPORTED_MODULE_4__.XJ)(text, ADDON_LOAD), ...nowhere ].map(({index: index}) => index);
  }
  function weightOf(layer, packages, pkg) {
   if (packages.isOptional(pkg)) return {
    severity: "notice",
    consequence: "the packages that name it do without, and may be slower"
   };
   const texts = (0, _sources_js__WEBPACK_IMPORTED_MODULE_4__.jn)(layer, packages, pkg);
   const loads = texts.flatMap(source => addonLoads(source, packages).map(at => (0, _sources_js__WEBPACK_IMPORTED_MODULE_4__.tI)(source.text, at)));
   if (loads.some(caught => !caught)) return {
    severity: "error",
    consequence: "loading it fails"
   };
   if (loads.length > 0) return {
    severity: "notice",
    consequence: "its own JavaScript takes over"
   };
   const isKnown = texts.length > 0 && texts.length === (0, _sources_js__WEBPACK_IMPORTED_MODULE_4__.b2)(packages, pkg).length;
   return isKnown ? {
    severity: "notice",
    consequence: "its sources show no place that loads it"
   } : {
    severity: "warning",
    consequence: "loading it may fail"
   };
  }
 },
 14652: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $V: () => manifestOf,
   Fx: () => npmPackages,
   Gg: () => titleOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _file_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96057);
  var _layout_nodejs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79035);
  var _lambda_search_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46708);
  const KNOWN = new WeakMap;
  function npmPackages({files: files}) {
   const known = KNOWN.get(files) ?? packagesOf(files);
   KNOWN.set(files, known);
   return known;
  }
  function packagesOf(files) {
   const all = (0, _file_lists_js__WEBPACK_IMPORTED_MODULE_1__.pD)(files).flatMap(file => packageAt(file) ?? []);
   const folders = new Map(all.map(one => [ one.folder, one ]));
   const owned = (0, _file_lists_js__WEBPACK_IMPORTED_MODULE_1__.PC)(files);
   const paths = new Map(files.map(file => [ file.path, file ]));
   const find = finder(folders, paths);
   const users = usersOf(all, find);
   return {
    all: all,
    filesOf: ({folder: folder}) => owned.get(`${folder}/`) ?? [],
    isThere: path => paths.has(path) || linkAbove(path, paths) !== undefined,
    find: find,
    isOptional: ({folder: folder}) => users.get(folder)?.every(needs => !needs) ?? false,
    isTop: ({folder: folder}) => !users.has(folder)
   };
  }
  const FIXTURE = /node_modules\/(?:.*\/)?(?:tests?|__tests__|spec|fixtures?|testdata|examples?)\/(?:.*\/)?node_modules\/$/;
  const AT_TOP = "node_modules/";
  function packageAt({path: path, contents: contents}) {
   const place = contents?.nodePackage && !_layout_nodejs_js__WEBPACK_IMPORTED_MODULE_2__.nY.test(path) ? (0, _lambda_search_paths_js__WEBPACK_IMPORTED_MODULE_3__.$m)(path) : undefined;
   if (!place || !contents?.nodePackage || FIXTURE.test(place.modules) || path.startsWith(AT_TOP)) return undefined;
   return {
    folder: place.modules + place.name,
    name: place.name,
    about: contents.nodePackage
   };
  }
  function linkAbove(path, paths) {
   for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    const above = paths.get(path.slice(0, end));
    if (above?.type === "link") return above;
   }
   return undefined;
  }
  function finder(folders, paths) {
   return ({folder: folder}, name) => {
    for (const modules of (0, _lambda_search_paths_js__WEBPACK_IMPORTED_MODULE_3__.Pg)(`${folder}/package.json`)) {
     const found = folders.get(modules + name);
     if (found) return found;
     const link = paths.get(modules + name);
     if (link?.target === undefined) continue;
     return folders.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(link.path), link.target)) ?? "unknown";
    }
    return undefined;
   };
  }
  function usersOf(all, find) {
   const users = new Map;
   const add = (from, name, needs) => {
    const found = find(from, name);
    if (found === undefined || found === "unknown") return;
    const known = users.get(found.folder);
    if (known) known.push(needs); else users.set(found.folder, [ needs ]);
   };
   for (const one of all) {
    for (const name of Object.keys(one.about.dependencies)) add(one, name, true);
    for (const name of one.about.optionalDependencies ?? []) add(one, name, false);
   }
   return users;
  }
  function titleOf({name: name, about: {version: version}}) {
   return version === "" ? `"${name}"` : `"${name}" (${version})`;
  }
  function manifestOf({folder: folder}) {
   return `${folder}/package.json`;
  }
 },
 46725: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => textsOfPrisma,
   z: () => prisma
  });
  var _shared_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30263);
  var _native_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26753);
  var _packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14652);
  function prisma(layer) {
   return clientsOf(layer).flatMap(one => {
    const finding = notGenerated(layer, one) ?? otherEngine(layer, one);
    return finding ? [ finding ] : [];
   });
  }
  function textsOfPrisma(layer) {
   return clientsOf(layer).flatMap(entriesOf);
  }
  function clientsOf(layer) {
   return (0, _packages_js__WEBPACK_IMPORTED_MODULE_1__.Fx)(layer).all.filter(({about: about, name: name}) => (about.name || name) === "@prisma/client");
  }
  function generatedFolder({folder: folder, name: name}) {
   return `${folder.slice(0, -name.length)}.prisma/client`;
  }
  function entriesOf(pkg) {
   return [ "index.js", "default.js" ].map(name => `${generatedFolder(pkg)}/${name}`);
  }
  const GENERATE = "Run `npx prisma generate` after the install, and before the layer is packed";
  function notGenerated(layer, pkg) {
   const {isThere: isThere} = (0, _packages_js__WEBPACK_IMPORTED_MODULE_1__.Fx)(layer);
   const entries = entriesOf(pkg);
   const isStub = entries.some(path => layer.texts?.get(path)?.includes("did not initialize yet") === true);
   if (entries.some(isThere) && !isStub || hasOtherClient(layer, pkg)) return undefined;
   const isOld = Number.parseInt(pkg.about.version) < 7;
   return {
    rule: "npm/prisma-client",
    severity: isOld ? "error" : "notice",
    path: (0, _packages_js__WEBPACK_IMPORTED_MODULE_1__.$V)(pkg),
    message: `${(0, _packages_js__WEBPACK_IMPORTED_MODULE_1__.Gg)(pkg)} is without the client that \`prisma generate\` writes: ${isStub ? "only the stub of the package is there" : `nothing is in ${generatedFolder(pkg)}/`}.`,
    fix: `${GENERATE}; where the client has an \`output\` of its own in the function, ignore this rule.`
   };
  }
  function hasOtherClient({files: files}, pkg) {
   const own = generatedFolder(pkg);
   return files.some(({path: path}) => /\/(?:schema\.prisma|query_compiler_bg\.wasm|libquery_engine-[^/]+)$/.test(path) && !path.startsWith(`${own}/`) && !/node_modules\/(?:@prisma\/[^/]+|prisma)\//.test(path));
  }
  const ENGINES = {
   AL1: {
    x86_64: "rhel-openssl-1.0.x"
   },
   AL2: {
    x86_64: "rhel-openssl-1.0.x",
    arm64: "linux-arm64-openssl-1.0.x"
   },
   AL2023: {
    x86_64: "rhel-openssl-3.0.x",
    arm64: "linux-arm64-openssl-3.0.x"
   }
  };
  const ENGINE = /(?:lib)?query[_-]engine-([a-z][\w.-]*?)(?:\.(?:so|dylib|dll)\.node|\.exe)?(?=["'`\s)]|$)/g;
  function enginesIn(text) {
   return [ ...text.matchAll(ENGINE) ].map(([, target = ""]) => target);
  }
  function otherEngine(layer, pkg) {
   const generated = generatedFolder(pkg);
   const inLayer = layer.files.flatMap(({path: path}) => enginesIn(path.slice(path.lastIndexOf("/") + 1)));
   const ofClient = layer.files.filter(({path: path}) => path.startsWith(`${generated}/`));
   const wanted = entriesOf(pkg).flatMap(path => enginesIn(layer.texts?.get(path) ?? ""));
   const isNeeded = wanted.length > 0 || ofClient.some(({path: path}) => enginesIn(path).length > 0);
   const lacking = isNeeded ? enginesOf(layer).filter(names => !names.some(name => inLayer.includes(name))) : [];
   const names = [ ...new Set(lacking.flat()) ];
   if (names.length === 0) return undefined;
   const found = [ ...new Set(inLayer) ];
   return {
    rule: "npm/prisma-engine",
    severity: "error",
    path: (0, _packages_js__WEBPACK_IMPORTED_MODULE_1__.$V)(pkg),
    message: `${(0, _packages_js__WEBPACK_IMPORTED_MODULE_1__.Gg)(pkg)} looks for the query engine of ${(0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(names)}, and the layer has ${found.length > 0 ? `that of ${(0, 
    _shared_wording_js__WEBPACK_IMPORTED_MODULE_2__.r)(found)}` : "none"}.`,
    fix: `Set \`binaryTargets = ["native", ${names.map(name => `"${name}"`).join(", ")}]\` in the generator of schema.prisma. ${GENERATE}.`
   };
  }
  function enginesOf(layer) {
   return (0, _native_targets_js__WEBPACK_IMPORTED_MODULE_0__.Q)(layer).flatMap(({runtime: runtime, architecture: architecture}) => {
    if (runtime?.language !== "nodejs") return [];
    const engines = ENGINES[runtime.os];
    const named = architecture === undefined ? Object.values(engines) : [ engines[architecture] ?? "" ];
    return [ named.filter(Boolean) ];
   });
  }
 },
 67527: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Lq: () => loading,
   XJ: () => matchesIn,
   b2: () => packageSources,
   jn: () => packageTexts,
   tI: () => isCaught
  });
  const MOST_SOURCES = 300;
  const NOT_LOADED = /\/(?:tests?|__tests__|spec|examples?|docs?|bench(?:marks?)?)\//i;
  function packageSources(packages, pkg) {
   return packages.filesOf(pkg).filter(file => isSource(file) && !NOT_LOADED.test(file.path.slice(pkg.folder.length))).map(({path: path}) => path).sort((a, b) => a.split("/").length - b.split("/").length).slice(0, MOST_SOURCES);
  }
  function isSource({path: path, contents: contents}) {
   if (/\.[cm]?js$/.test(path)) return !/\.(?:min|umd)\.js$/.test(path);
   return contents?.script !== undefined && (contents.script.interpreter + contents.script.argument).includes("node");
  }
  function packageTexts(layer, packages, pkg) {
   return packageSources(packages, pkg).flatMap(path => {
    const text = layer.texts?.get(path);
    return text === undefined ? [] : [ {
     path: path,
     text: text
    } ];
   });
  }
  function matchesIn(text, pattern) {
   return [ ...text.matchAll(pattern) ].filter(({index: index}) => {
    const line = text.slice(text.lastIndexOf("\n", index) + 1, index);
    return !/^\s*(?:\*|\/[/*])|\s\/\/\s/.test(line);
   });
  }
  function loading(name) {
   const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
   return new RegExp(`(?:\\brequire(?:\\.resolve)?\\s*\\(|\\bimport\\s*\\(|\\bfrom|\\bimport)\\s*["'\`]${escaped}(?:/[^"'\`]*)?["'\`]`, "g");
  }
  function isCaught(text, at) {
   for (const match of text.matchAll(/\btry\s*\{/g)) {
    if (match.index > at) break;
    const end = endOfBlock(text, match.index + match[0].length);
    if (end < at) continue;
    const handler = /^\s*catch\s*(?:\([^)]*\))?\s*\{/.exec(text.slice(end, end + 200));
    if (!handler) continue;
    const start = end + handler[0].length;
    if (!/\bthrow\b/.test(text.slice(start, endOfBlock(text, start)))) return true;
   }
   return false;
  }
  function endOfBlock(text, start) {
   const brace = /[{}]/g;
   brace.lastIndex = start;
   let depth = 1;
   for (let match = brace.exec(text); match; match = brace.exec(text)) {
    depth += match[0] === "{" ? 1 : -1;
    if (depth === 0) return match.index + 1;
   }
   return text.length;
  }
 },
 69043: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CA: () => NPM_CPUS,
   NB: () => allows,
   UG: () => platformPackage,
   an: () => isForCpu,
   fX: () => isForTarget,
   v0: () => cpusOf,
   xm: () => isPartOf
  });
  const NPM_CPUS = {
   x86_64: "x64",
   arm64: "arm64"
  };
  function isForTarget({about: {os: os, cpu: cpu}}, architectures) {
   const cpus = cpusOf(architectures);
   return allows(os, "linux") && cpus.some(one => allows(cpu, one));
  }
  function cpusOf(architectures) {
   const cpus = architectures.flatMap(architecture => NPM_CPUS[architecture] ?? []);
   return cpus.length > 0 ? cpus : Object.values(NPM_CPUS);
  }
  function allows(list, value) {
   if (!list || list.includes("any")) return true;
   if (list.includes(`!${value}`)) return false;
   const wanted = list.filter(one => !one.startsWith("!"));
   return wanted.length === 0 || wanted.includes(value);
  }
  const SYSTEM = /^(?:linux|linuxmusl|darwin|macos|win32|windows|freebsd|netbsd|openbsd|android|sunos|aix|openharmony|wasm32)$/;
  function platformPackage(name) {
   const slash = name.indexOf("/") + 1;
   const words = name.slice(slash).split("-");
   const first = words.findIndex(word => SYSTEM.test(word));
   if (first < 0) return undefined;
   const platform = words.slice(first);
   return {
    name: name,
    prefix: name.slice(0, name.length - platform.join("-").length),
    platform: platform
   };
  }
  function isPartOf({prefix: prefix}, name) {
   const [, scope = "", base = ""] = /^(?:@([^/]+)\/)?(.*)$/.exec(prefix) ?? [];
   const own = base.replace(/-$/, "");
   if (own === "") return scope !== "" && (scope === name || name.startsWith(`@${scope}/`));
   return own === name || `@${scope}/${own}` === name;
  }
  const CPU_WORDS = {
   x64: [ "x64", "64", "x86_64", "amd64" ],
   arm64: [ "arm64", "aarch64" ]
  };
  function isForCpu({platform: platform}, cpu) {
   const words = CPU_WORDS[cpu] ?? [];
   return platform[0] === "linux" && !platform.includes("musl") && platform.some(word => words.includes(word));
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
 68293: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => grouped
  });
  function grouped(items, keyOf) {
   const groups = new Map;
   for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item); else groups.set(key, [ item ]);
   }
   return groups;
  }
 }
};
