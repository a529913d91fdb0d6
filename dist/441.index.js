export const id = 441;

export const ids = [ 441 ];

export const modules = {
 69: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => config,
   J: () => CONFIG_RULES
  });
  var _contents_configuration_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2150);
  const CONFIG_RULES = {
   "config/syntax": "A JSON, YAML or .properties file of a configuration layer is one that no program can read.",
   "config/duplicate-key": "A configuration file has a key twice, of which programs take one or refuse both.",
   "config/unread": "A configuration file cannot be read whole, so that it is not known what it holds; an error where a layer becomes public."
  };
  function config({files: files, isPublic: isPublic}) {
   if (!(0, _contents_configuration_files_js__WEBPACK_IMPORTED_MODULE_0__.u)(files)) return [];
   const read = files.flatMap(({path: path, contents: contents}) => contents?.configuration ? [ {
    path: path,
    configuration: contents.configuration
   } ] : []);
   return [ ...read.flatMap(({path: path, configuration: configuration}) => [ ...syntax(path, configuration), ...duplicateKey(path, configuration) ]), ...read.flatMap(({path: path, configuration: configuration}) => unread(path, configuration, isPublic)) ];
  }
  function syntax(path, {format: format, fault: fault}) {
   if (!fault) return [];
   return [ {
    rule: "config/syntax",
    severity: "error",
    path: path,
    message: `"${path}" is no ${format}: line ${fault.line} ${fault.what}.`,
    fix: `Mend line ${fault.line}; every function that reads the file would fail on it.`
   } ];
  }
  function duplicateKey(path, {repeated: repeated}) {
   const [first] = repeated;
   if (!first) return [];
   const more = repeated.length > 1 ? ` and ${repeated.length - 1} more of its keys` : "";
   return [ {
    rule: "config/duplicate-key",
    severity: "warning",
    path: path,
    message: `"${path}" has "${first.key}"${more} twice, again in line ${first.line}: some programs take the last one, others refuse the file.`,
    fix: "Leave the one that is meant."
   } ];
  }
  function unread(path, {fault: fault, unread: reason}, isPublic) {
   const why = reason ?? (fault && isPublic ? `is broken in line ${fault.line}` : undefined);
   if (why === undefined) return [];
   return [ {
    rule: "config/unread",
    severity: isPublic ? "error" : "notice",
    path: path,
    message: `"${path}" ${why} and is not read whole: ${isPublic ? "it may hold secrets that this check does not see, and every AWS account could read them" : "whether it parses, and which keys and secrets it holds, is not known"}.`,
    fix: isPublic ? FIX_OF_PUBLIC : FIX_OF_PRIVATE
   } ];
  }
  const FIX_OF_PUBLIC = "Make it a file that can be searched, in UTF-8, of less than 1 MiB, without errors, and with aliases that stand for little; or leave it out with `exclude`. A public layer cannot do without this: `ignore-rules` and `fail-on` do not count for it.";
  const FIX_OF_PRIVATE = "Nothing has to be done; a test that loads the file with the library that the functions use tells for sure. A public layer cannot have such a file.";
 },
 2829: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => deps,
   r: () => DEPS_RULES
  });
  var _grouped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(315);
  var _layer_python_sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2452);
  var _naming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1863);
  var _search_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3778);
  var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2958);
  const DEPS_RULES = {
   "deps/two-versions": "A package is in the layer in more than one version.",
   "deps/no-metadata": "The metadata of Python distributions (dist-info) is missing, which some need at run time.",
   "deps/dev": "npm packages that are for development only are in the layer."
  };
  function deps(layer) {
   return [ ...twoPythonVersions(layer), ...twoNodeVersions(layer), ...noMetadata(layer), ...dev(layer) ];
  }
  function distributions({files: files}) {
   const found = new Map;
   for (const {path: path} of files) {
    const place = (0, _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.Zc)(path);
    const distribution = place?.name.endsWith(".dist-info") ? (0, _layer_python_sites_js__WEBPACK_IMPORTED_MODULE_1__.A)(place.name) : undefined;
    if (!place || !distribution || place.rest === "") continue;
    const folder = `${place.site}/${place.name}`;
    const known = found.get(folder) ?? {
     ...distribution,
     site: place.site,
     path: folder,
     hasMetadata: false
    };
    found.set(folder, {
     ...known,
     hasMetadata: known.hasMetadata || place.rest === "METADATA"
    });
   }
   return [ ...found.values() ];
  }
  function twoPythonVersions(layer) {
   return [ ...(0, _grouped_js__WEBPACK_IMPORTED_MODULE_2__.z)(distributions(layer), ({site: site, name: name}) => `${site}/${name}`).values() ].filter(group => group.length > 1).map(group => ({
    rule: "deps/two-versions",
    severity: "warning",
    path: "",
    message: `${group[0]?.site}/ holds ${group[0]?.name} as ${(0, _naming_js__WEBPACK_IMPORTED_MODULE_3__.r)(group.map(({version: version}) => version))}: the files are a mix of them.`,
    fix: "Install into an empty folder: `pip install --target` leaves what an earlier install put there."
   }));
  }
  const WORTH_BYTES = 1e5;
  function twoNodeVersions({files: files}) {
   const sizes = sizesInModules(files);
   const installed = files.flatMap(({path: path, contents: contents}) => {
    if (!contents?.nodePackage || !(0, _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.$m)(path)) return [];
    return [ {
     ...contents.nodePackage,
     size: sizes.get(path.slice(0, path.lastIndexOf("/"))) ?? 0
    } ];
   });
   const several = [ ...(0, _grouped_js__WEBPACK_IMPORTED_MODULE_2__.z)(installed, ({name: name}) => name).values() ].map(copies => ({
    name: copies[0]?.name ?? "",
    versions: [ ...new Set(copies.map(({version: version}) => version)) ].sort(),
    extra: copies.reduce((sum, {size: size}) => sum + size, 0) - Math.max(...copies.map(({size: size}) => size))
   })).filter(({name: name, versions: versions, extra: extra}) => name !== "" && versions.length > 1 && extra >= WORTH_BYTES).sort((a, b) => b.extra - a.extra || (a.name < b.name ? -1 : 1));
   if (several.length === 0) return [];
   const shown = several.slice(0, 3).map(({name: name, versions: versions}) => `${name} (${versions.join(", ")})`);
   const more = several.length - shown.length;
   const extra = (0, _units_js__WEBPACK_IMPORTED_MODULE_4__.z3)(several.reduce((sum, one) => sum + one.extra, 0));
   return [ {
    rule: "deps/two-versions",
    severity: "notice",
    path: "",
    message: `The layer holds ${more > 0 ? `${shown.join(", ")} and ${more} more packages` : (0, _naming_js__WEBPACK_IMPORTED_MODULE_3__.r)(shown)} in several versions, which takes ${extra} more than one of each.`,
    fix: "Raise the packages that ask for the older one: `npm ls <name>` tells which."
   } ];
  }
  function sizesInModules(files) {
   const sizes = new Map;
   for (const {path: path, size: size} of files) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
    if (folder !== undefined) sizes.set(folder, (sizes.get(folder) ?? 0) + size);
   }
   return sizes;
  }
  const WELL_KNOWN = new Set(`requests urllib3 certifi idna charset_normalizer numpy pandas scipy boto3 botocore s3transfer jmespath pydantic\n  pydantic_core openai anthropic httpx httpcore anyio sqlalchemy psycopg2 psycopg cryptography cffi yaml jinja2 flask\n  fastapi starlette click aiohttp attr jsonschema packaging dateutil pytz lxml PIL redis pymongo google`.split(/\s+/));
  const EVIDENT = 3;
  function noMetadata(layer) {
   return [ ...emptyMetadata(layer), ...strippedSites(layer) ];
  }
  function emptyMetadata(layer) {
   const found = distributions(layer).filter(({hasMetadata: hasMetadata}) => !hasMetadata);
   if (found.length === 0) return [];
   return [ {
    rule: "deps/no-metadata",
    severity: "warning",
    path: "",
    message: `There is no METADATA in ${(0, _naming_js__WEBPACK_IMPORTED_MODULE_3__.K)(found.map(({path: path}) => path))}, so that importlib.metadata fails for ${(0, 
    _naming_js__WEBPACK_IMPORTED_MODULE_3__.r)(found.slice(0, 3).map(({name: name}) => name))}.`,
    fix: "Install into an empty folder, and keep *.dist-info/ when files are left out."
   } ];
  }
  function strippedSites({files: files}) {
   const places = files.flatMap(({path: path}) => (0, _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.Zc)(path) ?? []);
   return [ ...(0, _grouped_js__WEBPACK_IMPORTED_MODULE_2__.z)(places, ({site: site}) => site).values() ].flatMap(group => {
    const known = [ ...new Set(group.map(({name: name}) => name)) ].filter(name => WELL_KNOWN.has(name));
    const hasAny = group.some(({name: name}) => /\.(?:dist|egg)-info$/.test(name));
    if (hasAny || known.length < EVIDENT) return [];
    return [ {
     rule: "deps/no-metadata",
     severity: "warning",
     path: "",
     message: `${group[0]?.site}/ holds ${(0, _naming_js__WEBPACK_IMPORTED_MODULE_3__.r)(known.slice(0, EVIDENT))} but no *.dist-info at all: packages that ask for their version at run time fail with PackageNotFoundError.`,
     fix: "Keep *.dist-info/ in the layer: a few kilobytes for each package."
    } ];
   });
  }
  const NODE_LOCK = "node_modules/.package-lock.json";
  function dev({files: files, evidence: evidence = [], source: source}) {
   const folders = new Set([ ...files, ...evidence ].flatMap(({path: path, contents: contents}) => {
    const root = path.endsWith(NODE_LOCK) ? path.slice(0, -NODE_LOCK.length) : undefined;
    return root === undefined ? [] : (contents?.nodeLock?.dev ?? []).map(folder => root + folder);
   }));
   if (folders.size === 0) return [];
   const present = new Set;
   let bytes = 0;
   for (const {path: path, size: size} of files) {
    const within = foldersOf(path).filter(folder => folders.has(folder));
    for (const folder of within) present.add(folder);
    if (within.length > 0) bytes += size;
   }
   const [first] = present;
   if (first === undefined) return [];
   const names = [ ...present ].map(folder => folder.replace(/^.*node_modules\//, ""));
   return [ {
    rule: "deps/dev",
    severity: "warning",
    path: "",
    message: `${present.size} npm ${present.size === 1 ? "package" : "packages"} for development only (${(0, _naming_js__WEBPACK_IMPORTED_MODULE_3__.K)(names)}) ${present.size === 1 ? "takes" : "take"} ${(0, 
    _units_js__WEBPACK_IMPORTED_MODULE_4__.z3)(bytes)} of the layer.`,
    fix: `Install without them: \`npm ci --omit=dev\`${source.kind === "zip" ? " before the zip is made" : ""}.`
   } ];
  }
  function foldersOf(path) {
   const folders = [];
   for (const match of path.matchAll(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/g)) folders.push(path.slice(0, match.index + match[0].length));
   return folders;
  }
 },
 8094: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 9767: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => FILES_RULES,
   a: () => files
  });
  var paths = __webpack_require__(1427);
  var exclude_pattern = __webpack_require__(8094);
  var checks_folders = __webpack_require__(2162);
  var build_machine = __webpack_require__(583);
  var interpreters = __webpack_require__(3096);
  var links = __webpack_require__(698);
  var system_paths = __webpack_require__(8539);
  var virtual_environments = __webpack_require__(7511);
  const RULE = "files/broken-link";
  const PACKAGE = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*$/;
  function links_links(layer) {
   const groups = new Map;
   const isTold = (0, virtual_environments.l)(layer);
   for (const link of (0, links.B)(layer.files)) {
    if (isTold(link.path)) continue;
    const {severity: severity, fault: fault, fix: fix} = judge(link, layer);
    const key = `${fault} ${adviceOf(link, layer)}`;
    const group = groups.get(key) ?? {
     severity: severity,
     fault: fault,
     fix: fix,
     links: []
    };
    group.links.push(link);
    groups.set(key, group);
   }
   return [ ...groups.values() ].map(findingOf);
  }
  function findingOf({severity: severity, fault: fault, fix: fix, links: [first, ...others]}) {
   const {path: path = "", target: target = ""} = first ?? {};
   const subject = others.length === 0 ? "The symbolic link" : `${others.length + 1} symbolic links, among them`;
   return {
    rule: RULE,
    severity: severity,
    path: path,
    message: `${subject} "${path}" -> "${target}" ${fault}.`,
    fix: fix
   };
  }
  function adviceOf({path: path, target: target, outside: outside}, {files: files, runtimes: runtimes}) {
   if (outside !== undefined && !(0, system_paths.K)(outside, runtimes)) return "system";
   if (/^\/+opt(?:\/|$)/.test(target)) return "layer";
   if (!PACKAGE.test(path) || target.startsWith("/")) return "copy";
   return files.some(file => /(?:^|\/)node_modules\/\.pnpm\//.test(file.path)) ? "pnpm" : "npm";
  }
  function judge(link, layer) {
   const advice = adviceOf(link, layer);
   if (advice === "system") return {
    severity: "notice",
    fault: "leads out of the layer, to a place of the system that the function runs on",
    fix: "Leave it if the function has something there; else put what it points to into the layer (`cp -RL`)."
   };
   return {
    severity: "error",
    fault: link.fault,
    fix: mending(advice, link, layer)
   };
  }
  function mending(advice, {path: path}, {source: source}) {
   const orExclude = `leave it out${(0, exclude_pattern.Je)([ (0, exclude_pattern.gc)(path, source.prefix) ?? [] ].flat(), source)}`;
   if (advice === "layer") return `/opt is the layer itself: put there what the link points to, point it to something that is there, or ${orExclude}.`;
   if (advice === "npm") return "Install such packages as copies: `npm install --install-links`; npm links what `file:` names otherwise.";
   if (advice === "pnpm") return "Install packages of the workspace as copies: `pnpm --filter <package> deploy --prod <folder>` with `injectWorkspacePackages: true` in pnpm-workspace.yaml.";
   return `Replace it by what it points to (\`cp -RL\`), or ${orExclude}.`;
  }
  var naming = __webpack_require__(1863);
  const READ = 292;
  const SEARCH = 73;
  const WRITE = 128;
  function modes({files: files, folders: folders = []}) {
   const moded = files.flatMap(({path: path, mode: mode, type: type}) => mode === undefined || type === "link" ? [] : [ {
    path: path,
    mode: mode
   } ]);
   const lacking = (bits, among) => among.filter(({mode: mode}) => (mode & bits) !== bits).map(({path: path}) => path);
   const [hidden, closed] = [ lacking(READ, moded), lacking(READ | SEARCH, folders) ];
   const told = new Set([ ...hidden, ...closed ]);
   return [ ...unreadableFiles(hidden), ...unreadableFolders(closed), ...unwritable(lacking(WRITE, [ ...folders, ...moded ]).filter(path => !told.has(path))) ];
  }
  const verb = paths => paths.length === 1 ? "is" : "are";
  const FIX = "Set `path` to the folder instead, which is packed with the right modes; or make the zip with them: `chmod -R u+w,a+rX .` before `zip -qr`, in Python `ZipInfo.external_attr = 0o100644 << 16` for `writestr`, in fflate `attrs: 0o100644 << 16` (folders and programs: `0o040755`, `0o100755`).";
  function unreadableFiles(paths) {
   if (paths.length === 0) return [];
   return [ {
    rule: "files/unreadable",
    severity: "error",
    path: paths[0] ?? "",
    message: `${(0, naming.K)(paths)} ${verb(paths)} not readable for everybody, and Lambda refuses such a layer ("Some files do not have read permissions").`,
    fix: FIX
   } ];
  }
  function unreadableFolders(paths) {
   if (paths.length === 0) return [];
   return [ {
    rule: "files/unreadable",
    severity: "error",
    path: paths[0] ?? "",
    message: `The ${paths.length === 1 ? "folder" : "folders"} ${(0, naming.K)(paths)} cannot be read and searched by everybody, and Lambda refuses such a layer ("Some directories do not have execute permissions").`,
    fix: FIX
   } ];
  }
  function unwritable(paths) {
   if (paths.length === 0) return [];
   return [ {
    rule: "files/unwritable",
    severity: "warning",
    path: paths[0] ?? "",
    message: `${(0, naming.K)(paths)} ${verb(paths)} not writable, and Lambda refuses a function with another layer that brings the same path ("Some files need to be overridden by layers but don't have write permissions").`,
    fix: FIX
   } ];
  }
  var shell = __webpack_require__(6817);
  const FILES_RULES = {
   "files/unusable": "The layer cannot be read, or holds what no layer can hold.",
   "files/unreadable": "A ready zip holds files that Lambda may not read, or folders that it may not search, which makes it refuse the layer.",
   "files/unwritable": "A ready zip holds files or folders that nobody may write to, which keeps Lambda from putting another layer over them.",
   "files/not-executable": "An extension, a bootstrap or a program is not executable.",
   "files/not-startable": "An extension or a bootstrap is neither a script with a #! line nor a program, so that the kernel cannot start it.",
   "files/crlf": "A script has a #! line with a Windows line end, so that the kernel looks for another interpreter.",
   "files/interpreter": "A script has a #! line with an interpreter that Lambda does not have.",
   "files/broken-link": "A symbolic link leads out of the layer, to nothing or in a circle.",
   "files/case-clash": "Two paths are one where case or Unicode normalisation does not count.",
   "files/folder-clash": "A path is a file and a folder at once."
  };
  function files(layer) {
   return [ ...modes(layer), ...notExecutable(layer), ...notStartable(layer), ...crlf(layer), ...interpreter(layer), ...links_links(layer), ...caseClash(layer), ...folderClash(layer) ];
  }
  function roleOf({path: path}) {
   if (/^extensions\/[^/.][^/]*$/.test(path) || path === "bootstrap") return "started";
   return /^bin\/[^/]+$/.test(path) ? "program" : "other";
  }
  function bySeverity({files: all}, severityOf) {
   const groups = new Map;
   for (const file of all) {
    const severity = severityOf(file);
    const group = severity && groups.get(severity);
    if (group) group.push(file); else if (severity) groups.set(severity, [ file ]);
   }
   return [ ...groups ];
  }
  const pathsOf = found => found.map(({path: path}) => path);
  const files_verb = found => found.length === 1 ? "is" : "are";
  function notExecutable(layer) {
   const severityOf = file => {
    if (file.type === "link" || file.executable) return undefined;
    const role = roleOf(file);
    if (file.path === "bootstrap") return ofBootstrap(layer);
    if (role === "started") return "error";
    return role === "program" && isRunnable(file) ? "warning" : undefined;
   };
   return bySeverity(layer, severityOf).map(([severity, found]) => ({
    rule: "files/not-executable",
    severity: severity,
    path: found[0]?.path ?? "",
    message: `${(0, naming.K)(pathsOf(found))} ${files_verb(found)} not executable, so that starting it fails with "permission denied".`,
    fix: `Run \`chmod +x ${(0, shell.r)(found[0]?.path ?? "")}\` where it is built; in git, \`git update-index --chmod=+x\` keeps it.`
   }));
  }
  function notStartable(layer) {
   const severityOf = file => {
    if (roleOf(file) !== "started" || file.type === "link" || !file.executable) return undefined;
    const {script: script, elf: elf, machO: machO, pe: pe} = file.contents ?? {};
    if (script || machO || pe || elf && (elf.kind !== "other" || elf.damage !== undefined)) return undefined;
    return file.path === "bootstrap" ? ofBootstrap(layer) : "error";
   };
   return bySeverity(layer, severityOf).map(([severity, found]) => ({
    rule: "files/not-startable",
    severity: severity,
    path: found[0]?.path ?? "",
    message: `${(0, naming.K)(pathsOf(found))} ${files_verb(found)} ${found.every(({size: size}) => size === 0) ? "empty" : "neither a script with a #! line nor a program for Linux"}, so that starting ${found.length === 1 ? "it" : "them"} fails with "exec format error".`,
    fix: "Begin a script with `#!/bin/sh`, or with the interpreter that it is for, as its very first bytes; build a program for Linux."
   }));
  }
  function ofBootstrap({runtimes: runtimes}) {
   if (runtimes.some(runtime => runtime.startsWith("provided"))) return "error";
   return runtimes.length === 0 ? "warning" : undefined;
  }
  function isRunnable({contents: contents}) {
   return contents?.script !== undefined || contents?.elf?.kind === "executable";
  }
  function crlf(layer) {
   const severityOf = file => {
    if (!file.contents?.script?.crlf) return undefined;
    if (roleOf(file) !== "other") return "error";
    return file.executable ? "warning" : undefined;
   };
   return bySeverity(layer, severityOf).map(([severity, found]) => ({
    rule: "files/crlf",
    severity: severity,
    path: found[0]?.path ?? "",
    message: `The first line of ${(0, naming.K)(pathsOf(found))} ends as in Windows (CRLF), so that starting it fails with "no such file or directory".`,
    fix: `Run \`sed -i 's/\\r$//' ${(0, shell.r)(found[0]?.path ?? "")}\`; a line \`* text=auto eol=lf\` in .gitattributes keeps it so.`
   }));
  }
  function interpreter(layer) {
   const isTold = (0, virtual_environments.l)(layer);
   const severityOf = file => {
    const role = roleOf(file);
    const {script: script} = file.contents ?? {};
    if (!script || isTold(file.path) || role === "other" || (0, interpreters.u)(script, layer) === undefined) return undefined;
    return role === "started" ? "error" : "warning";
   };
   const lacking = bySeverity(layer, severityOf).map(([severity, found]) => ({
    rule: "files/interpreter",
    severity: severity,
    path: found[0]?.path ?? "",
    message: `${(0, naming.K)(pathsOf(found))} ${found.length === 1 ? "starts" : "start"} with "#!${wanted(found[0])}", which Lambda does not have.`,
    fix: `Use one that is there (\`#!/bin/sh\`, \`#!/usr/bin/env python3\` in Python runtimes), or bring it along in the layer.`
   }));
   return [ ...lacking, ...buildMachine(layer, isTold) ];
  }
  function wanted(file) {
   const {interpreter: path = "", argument: argument = ""} = file?.contents?.script ?? {};
   return argument === "" ? path : `${path} ${argument}`;
  }
  function buildMachine(layer, isTold) {
   const found = layer.files.filter(file => {
    const {script: script} = file.contents ?? {};
    return script && !isTold(file.path) && roleOf(file) === "other" && (0, build_machine.x)(script.interpreter);
   });
   const [first] = found;
   if (!first) return [];
   return [ {
    rule: "files/interpreter",
    severity: "notice",
    path: first.path,
    message: `${(0, naming.K)(pathsOf(found))} ${found.length === 1 ? "holds" : "hold"} a path of the build machine ("#!${wanted(first)}"): the content changes with it, and each change is a new version.`,
    fix: `If nothing starts them, leave such scripts out${(0, exclude_pattern.Je)(scriptFolder(layer, first.path), layer.source)}.`
   } ];
  }
  function scriptFolder({source: source}, path) {
   const folder = /^(.*\/)?bin\//.exec(path)?.[0];
   return [ (0, exclude_pattern.gc)(folder ?? path, source.prefix) ?? [] ].flat();
  }
  function caseClash(layer) {
   return (0, paths.oi)(layer.files).map(paths => ({
    rule: "files/case-clash",
    severity: "warning",
    path: paths[0] ?? "",
    message: `${(0, naming.K)(paths)} are one file where case does not count, as on macOS and Windows.`,
    fix: `Rename one of them, or leave one out${(0, exclude_pattern.Je)([], layer.source)}.`
   }));
  }
  function folderClash(layer) {
   const folders = (0, checks_folders.X)(layer.files.map(({path: path}) => path));
   return layer.files.filter(({path: path}) => folders.has(`${path}/`)).map(({path: path, type: type}) => ({
    rule: "files/folder-clash",
    severity: "error",
    path: path,
    message: `"${path}" is a ${type === "link" ? "symbolic link" : "file"}, and other entries of the layer are below it as if it were a folder.`,
    fix: "Make the zip anew from a folder: such an archive cannot be unpacked."
   }));
  }
 },
 2162: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 3096: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => broughtBy,
   u: () => lackingInterpreter
  });
  var _build_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(583);
  const BROUGHT_BY = {
   python: /^python/,
   python3: /^python3/,
   node: /^nodejs/,
   ruby: /^ruby/,
   java: /^java/,
   perl: undefined,
   php: undefined,
   zsh: undefined,
   fish: undefined,
   ksh: undefined,
   tclsh: undefined,
   lua: undefined,
   Rscript: undefined,
   pwsh: undefined,
   deno: undefined,
   bun: undefined
  };
  const SYSTEM = /^\/(?:usr\/)?bin\/([^/]+)$/;
  function lackingInterpreter({interpreter: interpreter, argument: argument}, layer) {
   if (interpreter === "/usr/bin/env" || interpreter === "/bin/env") return lackingProgram(programOf(argument), layer);
   if (interpreter.startsWith("/opt/")) return isInLayer(interpreter.slice(5), layer) ? undefined : interpreter;
   if ((0, _build_machine_js__WEBPACK_IMPORTED_MODULE_0__.x)(interpreter)) return interpreter;
   const name = SYSTEM.exec(interpreter)?.[1];
   return name !== undefined && name !== "python" && broughtBy(name) ? interpreter : undefined;
  }
  function programOf(argument) {
   return argument.split(/\s+/).find(word => word !== "" && !word.startsWith("-") && !word.includes("=")) ?? "";
  }
  function lackingProgram(name, layer) {
   const entry = broughtBy(name);
   if (!entry || isInLayer(`bin/${name}`, layer)) return undefined;
   const isThere = layer.runtimes.length === 0 ? entry.runtimes : layer.runtimes.some(one => entry.runtimes?.test(one));
   return isThere ? undefined : name;
  }
  function broughtBy(name) {
   const known = name.replace(/^(python3)\.\d+$/, "$1");
   return Object.hasOwn(BROUGHT_BY, known) ? {
    runtimes: BROUGHT_BY[known]
   } : undefined;
  }
  function isInLayer(path, {files: files}) {
   return files.some(file => file.path === path || file.type === "link" && path.startsWith(`${file.path}/`));
  }
 },
 6492: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => jobSecretFindings,
   h: () => describeLeak
  });
  var _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8094);
  var _naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);
  function jobSecretFindings({leaks: leaks = [], source: source}) {
   const groups = new Map;
   for (const leak of leaks) {
    const key = `${leak.place} ${leak.variable}`;
    const group = groups.get(key);
    if (group) group.push(leak); else groups.set(key, [ leak ]);
   }
   return [ ...groups.values() ].map(group => {
    const [{place: place, variable: variable, path: path}] = group;
    const paths = group.map(leak => leak.path);
    const inFiles = place === "file";
    return {
     rule: "secrets/job",
     severity: "error",
     path: path,
     key: `${place} ${variable}`,
     message: `${subjectOf(group[0], paths)} ${inFiles && paths.length > 1 ? "hold" : "holds"} the value of ${variable}, a secret of this job's environment, which everybody who may use the layer can read.`,
     fix: inFiles ? `Revoke it if a version with it was ever published, and leave it out${(0, _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(paths, source)}.` : "Revoke it if a version with it was ever published, and take it out."
    };
   });
  }
  function describeLeak({place: place, path: path, variable: variable}) {
   return `${place === "file" ? path : PLACES[place](`"${path}"`)} (the value of ${variable})`;
  }
  function subjectOf({place: place}, paths) {
   const text = PLACES[place]((0, _naming_js__WEBPACK_IMPORTED_MODULE_1__.K)(paths));
   return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  }
  const PLACES = {
   file: paths => paths,
   name: paths => `the name of ${paths}`,
   target: paths => `the target of the link ${paths}`,
   zip: () => "a comment or another field of the zip",
   description: () => "the description of the version",
   license: () => "the license of the version"
  };
 },
 4044: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => LAYOUT_RULES,
   Z: () => layout
  });
  var placement = __webpack_require__(1729);
  var shell = __webpack_require__(6817);
  const WELL_PLACED = [ [ "python", /^python\/(?:lib\/python3\.\d+\/site-packages\/)?(?:[^/]+\.(?:py|so|dist-info\/.+)|[^/]+\/__init__\.py)$/ ], [ "nodejs", /^nodejs\/(?:(?:node\d+\/)?node_modules\/.|package\.json$)/ ], [ "java", /^java\/lib\/[^/]+\.jar$/ ], [ "ruby", /^ruby\/gems\/[\d.]+\/(?:gems|specifications)\// ] ];
  const STARTED = {
   extension: /^extensions\/[^/.][^/]*$/,
   bootstrap: /^bootstrap$/,
   program: /^bin\/[^/]+$/,
   library: /^lib\/[^/]+\.so(?:\.[\d.]+)?$/
  };
  const LAYER_TOP = /^(?:(?:bin|lib|extensions|python|nodejs|java|ruby)\/|[^/]+$)/;
  const ARCHIVE_NAME = /-(?:v?\d[\w.]*|main|master|develop|dev|trunk|head|[0-9a-f]{7,40})$|^(?:layers?|opt|dist|build|out|output|target|package|packages|release|artifacts?|src|app)$/i;
  const SYSTEM_FOLDER = /^(?:usr|usr\/local|local|(?:python|nodejs|java|ruby)(?:\/.*)?)$/;
  function extraFolder(layer) {
   for (const folder of commonFolders(layer.files)) {
    const languages = languagesBelow(layer.files, folder);
    if (isLayerItself(layer.files, folder)) continue;
    const started = startedSeverity(layer, folder);
    if (languages.length === 0 && !started) continue;
    if (started) return [ finding(layer, folder, started) ];
    const severity = languages.map(language => (0, placement.xJ)(layer, language, true)).reduce(worse, hasExtension(layer.files, folder) ? "warning" : undefined);
    return severity ? [ finding(layer, folder, severity) ] : [];
   }
   return [];
  }
  function finding(layer, folder, severity) {
   return {
    rule: "layout/extra-folder",
    severity: severity,
    path: "",
    message: `Everything is below "${folder}/", so that Lambda finds none of it: it unpacks the layer to /opt/${folder}/.`,
    fix: layer.source.kind === "zip" ? `Make the zip inside that folder: \`cd ${(0, shell.r)(folder)} && zip -qr ../layer.zip .\`.` : (0, 
    placement.j6)(layer, {
     from: folder,
     to: ""
    })
   };
  }
  function startedSeverity(layer, folder) {
   const inside = layer.files.filter(({path: path}) => path.startsWith(`${folder}/`)).map(file => ({
    ...file,
    path: file.path.slice(folder.length + 1)
   }));
   const has = kind => inside.some(file => STARTED[kind].test(file.path) && isOf(kind, file));
   if (has("extension")) return "error";
   if (has("bootstrap") && isForOwnRuntime(layer)) return "error";
   if (SYSTEM_FOLDER.test(folder) || !has("program") && !has("library")) return undefined;
   if (!inside.every(({path: path}) => LAYER_TOP.test(path))) return undefined;
   return ARCHIVE_NAME.test(folder.slice(folder.lastIndexOf("/") + 1)) ? "error" : "warning";
  }
  function isOf(kind, {executable: executable, contents: contents, type: type}) {
   if (kind === "library") return type === "link" || contents?.elf?.kind === "library";
   return executable || contents?.script !== undefined || contents?.elf?.kind === "executable";
  }
  function isForOwnRuntime({runtimes: runtimes}) {
   return runtimes.length === 0 || runtimes.some(runtime => runtime.startsWith("provided"));
  }
  function commonFolders(files) {
   const nested = files.filter(({path: path}) => path.includes("/"));
   const [first] = nested;
   const steps = first?.path.split("/").slice(0, -1) ?? [];
   const folders = steps.map((_, index) => steps.slice(0, index + 1).join("/"));
   return folders.filter(folder => nested.every(({path: path}) => path.startsWith(`${folder}/`)));
  }
  function languagesBelow(files, folder) {
   const inside = files.filter(({path: path}) => path.startsWith(`${folder}/`)).map(({path: path}) => path.slice(folder.length + 1));
   return WELL_PLACED.filter(([, pattern]) => inside.some(path => pattern.test(path))).map(([language]) => language);
  }
  function isLayerItself(files, folder) {
   const isDoubled = folder === "python" && files.every(({path: path}) => /^python\/python\/.|^[^/]+$/.test(path));
   if (isDoubled) return files.some(({path: path}) => path === "python/python/__init__.py");
   return files.some(file => isWellPlaced(file));
  }
  function isWellPlaced(file) {
   const isStarted = [ "extension", "bootstrap", "program", "library" ].some(kind => STARTED[kind].test(file.path) && isOf(kind, file));
   return isStarted || WELL_PLACED.some(([, pattern]) => pattern.test(file.path));
  }
  function hasExtension(files, folder) {
   return files.some(({path: path, executable: executable}) => executable && path.startsWith(`${folder}/extensions/`));
  }
  function worse(one, other) {
   return one === "error" || other === undefined ? one : other;
  }
  var java = __webpack_require__(1204);
  var nodejs = __webpack_require__(9035);
  var naming = __webpack_require__(1863);
  const PROGRAM = /^(?:usr\/(?:local\/)?s?bin|local\/bin|sbin)\/([^/]+)$/;
  const LIBRARY = /^(lib64|usr\/(?:local\/)?lib(?:64)?)\/([^/]+\.so(?:\.[\d.]+)?)$/;
  function programLayout(layer) {
   return [ ...hiddenPrograms(layer), ...hiddenLibraries(layer), ...nestedExtensions(layer) ];
  }
  function isProgram({executable: executable, contents: contents}) {
   return contents?.elf?.kind === "executable" || executable && contents?.script !== undefined;
  }
  function hiddenPrograms({files: files}) {
   const inBin = new Set(files.flatMap(({path: path}) => /^bin\/([^/]+)$/.exec(path)?.[1] ?? []));
   const hidden = files.filter(file => isProgram(file) && !inBin.has(PROGRAM.exec(file.path)?.[1] ?? "")).map(({path: path}) => path).filter(path => PROGRAM.test(path));
   const [first] = hidden;
   if (first === undefined) return [];
   return [ {
    rule: "layout/bin",
    severity: "warning",
    path: first,
    message: `${(0, naming.K)(hidden)} can only be started by full path: of a layer, PATH has /opt/bin alone.`,
    fix: `Put programs into \`bin/\` of the layer, or link them there: \`mkdir -p bin && ln -s ../${(0, shell.r)(first)} bin/\`.`
   } ];
  }
  function hiddenLibraries({files: files}) {
   const inLib = new Set(files.flatMap(({path: path}) => /^lib\/([^/]+)$/.exec(path)?.[1] ?? []));
   const hidden = files.flatMap(({path: path}) => {
    const [, folder, name = ""] = LIBRARY.exec(path) ?? [];
    return folder && !inLib.has(name) && !isSearchedFor(folder, files) ? [ path ] : [];
   });
   const [first] = hidden;
   if (first === undefined) return [];
   return [ {
    rule: "layout/lib64",
    severity: "warning",
    path: first,
    message: `${(0, naming.K)(hidden)} ${hidden.length === 1 ? "is" : "are"} not found by the loader: of a layer, LD_LIBRARY_PATH has /opt/lib alone.`,
    fix: `Put shared libraries into \`lib/\` of the layer: \`mkdir -p lib && mv ${(0, shell.r)(first.slice(0, first.lastIndexOf("/")))}/* lib/\`.`
   } ];
  }
  function isSearchedFor(folder, files) {
   const name = folder.slice(folder.lastIndexOf("/") + 1);
   return files.some(({contents: contents}) => contents?.elf?.searchPath.some(way => way.split("/").includes(name)));
  }
  function nestedExtensions({files: files}) {
   if (files.some(({path: path}) => /^extensions\/[^/]+$/.test(path))) return [];
   const nested = files.filter(file => isProgram(file) && /^extensions?\/(?:[^/]+\/)?[^/]+$/.test(file.path));
   const [first] = nested;
   if (!first) return [];
   return [ {
    rule: "layout/extensions",
    severity: "warning",
    path: first.path,
    message: `Lambda does not start ${(0, naming.K)(nested.map(({path: path}) => path))}: an extension is an executable directly in extensions/.`,
    fix: `Put it there: \`mkdir -p extensions && mv ${(0, shell.r)(first.path)} extensions/\`.`
   } ];
  }
  var python = __webpack_require__(3242);
  var ruby = __webpack_require__(4212);
  var virtual_environments = __webpack_require__(7511);
  const LAYOUT_RULES = {
   "layout/extra-folder": "Everything is below one folder too many, so that no runtime finds it.",
   "layout/no-python-folder": "Python packages are outside python/.",
   "layout/virtual-environment": "A virtual environment is in the layer, with links to the Python of the build machine or where no Python looks.",
   "layout/site-packages": "Python packages are at a depth where no Python looks, or below the folder of another Python.",
   "layout/no-nodejs-folder": "npm packages are outside nodejs/node_modules/.",
   "layout/node-version-folder": "npm packages are below the folder of a Node.js that the layer is not declared for.",
   "layout/empty-node-modules": "A package.json or lockfile is in nodejs/, but none of the packages is installed.",
   "layout/java": "Jars are outside java/lib/.",
   "layout/ruby": "Gems are at a depth where no Ruby looks, or below the folder of another Ruby.",
   "layout/bin": "Programs are outside bin/, which is the folder of a layer that PATH has.",
   "layout/extensions": "An extension is not directly in extensions/, so that Lambda does not start it.",
   "layout/lib64": "Shared libraries are outside lib/, which is the folder of a layer that the loader searches."
  };
  function layout(layer) {
   const environments = (0, virtual_environments.I)(layer);
   if (environments.some(one => isEnvironmentAlone(layer, one))) return environments;
   const extra = extraFolder(layer);
   if (extra.length > 0) return extra;
   return [ ...environments, ...(0, python.v)(layer), ...(0, nodejs.D)(layer), ...(0, java.Z)(layer), ...(0, ruby.j)(layer), ...programLayout(layer) ];
  }
  function isEnvironmentAlone({files: files}, {path: path}) {
   const folder = path.slice(0, path.lastIndexOf("/") + 1);
   return files.every(file => file.path.startsWith(folder));
  }
 },
 1204: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => libraries,
   Z: () => javaLayout
  });
  var _naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);
  var _placement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1729);
  const FOREIGN = /^(?:python|nodejs|ruby|extensions)\/|(?:^|\/)(?:node_modules|site-packages)\//;
  const AGENT = /agent[^/]*\.jar$/i;
  function libraries(files) {
   return files.map(({path: path}) => path).filter(path => path.endsWith(".jar") && !FOREIGN.test(path) && !AGENT.test(path));
  }
  function javaLayout(layer) {
   const jars = libraries(layer.files);
   const severity = (0, _placement_js__WEBPACK_IMPORTED_MODULE_0__.xJ)(layer, "java", true);
   const isFound = layer.files.some(({path: path}) => /^java\/lib\/[^/]+\.jar$/.test(path));
   if (jars.length === 0 || isFound || layer.runtimes.length === 0 || !severity) return [];
   const folders = new Set(jars.map(path => path.slice(0, Math.max(path.lastIndexOf("/"), 0))));
   const [folder = ""] = folders;
   const isOneFolder = folders.size === 1;
   return [ {
    rule: "layout/java",
    severity: isOneFolder && !layer.files.some(({path: path}) => AGENT.test(path)) ? severity : "warning",
    path: jars[0] ?? "",
    message: `No jar is in java/lib/, the only folder whose jars Java finds; ${(0, _naming_js__WEBPACK_IMPORTED_MODULE_1__.K)(jars)} ${jars.length === 1 ? "is" : "are"} elsewhere.`,
    fix: isOneFolder ? (0, _placement_js__WEBPACK_IMPORTED_MODULE_0__.j6)(layer, {
     from: folder,
     to: "java/lib"
    }) : "Put them into `java/lib/` of the layer."
   } ];
  }
 },
 9035: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => nodeLayout,
   G: () => nodeFolders
  });
  var _naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1863);
  var _search_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3778);
  var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6817);
  var _placement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1729);
  const INSTALLED = /^((?:.*?\/)?)node_modules\/(?:@[^/]+\/)?[^/.@][^/]*\/./;
  const FOREIGN = /^python\/|(?:^|\/)(?:site|dist)-packages\/|\.(?:dist|egg)-info\//;
  function nodeFolders(files) {
   const folders = new Set;
   for (const {path: path, type: type} of files) {
    const inside = type === "link" ? `${path}/package.json` : path;
    const folder = FOREIGN.test(path) ? undefined : INSTALLED.exec(inside)?.[1];
    if (folder !== undefined) folders.add(folder);
   }
   return folders;
  }
  function nodeLayout(layer) {
   const folders = nodeFolders(layer.files);
   const lacking = (0, _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.x4)("nodejs", layer.runtimes).filter(version => !folders.has("nodejs/") && !folders.has(`nodejs/node${version}/`));
   return [ ...outsideNodejs(layer, folders, lacking.length > 0), ...barePackages(layer, folders, lacking.length > 0), ...otherVersion(layer, folders, lacking), ...emptyNodeModules(layer, folders) ];
  }
  function outsideNodejs(layer, folders, lacks) {
   const folder = [ ...folders ].find(one => one === "" || !isSearched(one) && (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.mA)(layer, one.slice(0, -1)));
   const severity = (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.xJ)(layer, "nodejs", lacks);
   if (folder === undefined || !severity || startsExtension(layer)) return [];
   return [ {
    rule: "layout/no-nodejs-folder",
    severity: folder.startsWith("nodejs/") ? "warning" : severity,
    path: "",
    message: `The packages are in ${folder}node_modules/, and Node.js looks for them in nodejs/node_modules/.`,
    fix: (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.j6)(layer, {
     from: folder.slice(0, -1),
     to: "nodejs"
    })
   } ];
  }
  function isSearched(folder) {
   return /^nodejs\/(?:node\d+\/)?$/.test(folder);
  }
  function startsExtension({files: files}) {
   return files.some(({path: path}) => path.startsWith("extensions/"));
  }
  const EVIDENT_PACKAGES = 3;
  function barePackages(layer, folders, lacks) {
   if (folders.size > 0) return [];
   const packages = layer.files.flatMap(file => barePackage(file) ?? []);
   const isSure = packages.length >= EVIDENT_PACKAGES;
   const severity = (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.xJ)(layer, "nodejs", lacks && isSure);
   if (!severity || !(isSure || packages.some(({isNamed: isNamed}) => isNamed))) return [];
   return [ {
    rule: "layout/no-nodejs-folder",
    severity: severity,
    path: "",
    message: `The npm packages (${(0, _naming_js__WEBPACK_IMPORTED_MODULE_2__.r)(packages.slice(0, 2).map(({name: name}) => name))}) are at the top of the layer, and Node.js looks for them in nodejs/node_modules/.`,
    fix: (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.j6)(layer, {
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
  function otherVersion(layer, folders, lacking) {
   const declared = (0, _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.x4)("nodejs", layer.runtimes);
   const others = [ ...folders ].flatMap(folder => /^nodejs\/node(\d+)\/$/.exec(folder)?.[1] ?? []).filter(version => !declared.includes(version));
   const severity = (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.xJ)(layer, "nodejs", lacking.length > 0);
   if (others.length === 0 || declared.length === 0 || !severity) return [];
   const runtimes = others.map(version => `nodejs${version}.x`);
   return [ {
    rule: "layout/node-version-folder",
    severity: severity,
    path: "",
    message: `Only ${(0, _naming_js__WEBPACK_IMPORTED_MODULE_2__.r)(runtimes)} looks in nodejs/node${others[0]}/node_modules/, and the layer is declared for ${(0, 
    _naming_js__WEBPACK_IMPORTED_MODULE_2__.r)(declared.map(version => `nodejs${version}.x`))}.`,
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
   const manifests = layer.files.filter(({path: path}) => isManifest(path) || PLUG_AND_PLAY.test(path));
   const wanted = manifests.find(({path: path}) => path === "nodejs/package.json")?.contents?.nodePackage?.dependencies;
   const isInstalled = [ ...folders ].some(folder => folder.startsWith("nodejs/"));
   const severity = (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.xJ)(layer, "nodejs", wanted !== undefined && !hasCode(layer));
   const manifest = manifests.find(({path: path}) => isManifest(path)) ?? manifests[0];
   if (!manifest || isInstalled || wanted?.length === 0 || !severity) return [];
   return [ emptyFinding(layer, manifest.path, severity) ];
  }
  function hasCode({files: files}) {
   return files.some(({path: path}) => /^nodejs\/[^/.][^/]*\.[cm]?js$/.test(path));
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
   const folder = source.prefix === "nodejs" ? source.path : (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.oR)(source.path, "nodejs");
   const names = files.flatMap(({path: path}) => IN_NODEJS.exec(path)?.[1] ?? []);
   const installer = INSTALLERS.find(({file: file}) => names.some(name => file.test(name)));
   if (files.some(({path: path}) => PLUG_AND_PLAY.test(path))) return `Set \`nodeLinker: node-modules\` in .yarnrc.yml, and run \`yarn install\` in ${isZip ? "nodejs/ before the zip is made" : `${folder} in a step before this one`}: Lambda does not load Yarn's .pnp.cjs.`;
   const command = installer?.command(isZip ? "" : (0, _shell_js__WEBPACK_IMPORTED_MODULE_3__.r)(folder)) ?? "npm ci --omit=dev";
   return isZip ? `Run \`${command}\` in nodejs/ before the zip is made.` : `Run \`${command}\` in a step before this one.`;
  }
 },
 1729: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j6: () => relocation,
   mA: () => holdsAll,
   oR: () => joined,
   xJ: () => severityOf
  });
  var _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8094);
  var _naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1863);
  var _search_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3778);
  function severityOf({runtimes: runtimes, files: files}, language, lacking) {
   if (runtimes.length === 0) return "warning";
   if ((0, _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.x4)(language, runtimes).length === 0) return undefined;
   return lacking && !files.some(isWrapper) ? "error" : "warning";
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
   const newPath = isAbove ? path : joined(path, (0, _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_1__.EE)(`${from}/`, prefix).slice(0, -1));
   const newPrefix = isAbove ? joined(to, prefix.slice(from.length).replace(/^\//, "")) : to;
   return (0, _naming_js__WEBPACK_IMPORTED_MODULE_2__.r)([ ...newPath === path ? [] : [ `\`path: ${newPath}\`` ], ...newPrefix === prefix ? [] : [ newPrefix === "" ? "no `prefix`" : `\`prefix: ${newPrefix}\`` ] ]);
  }
  function joined(folder, below) {
   if (folder === "" || below === "") return folder || below;
   return `${folder.replace(/\/+$/, "")}/${below}`;
  }
  function holdsAll({files: files}, folder) {
   return folder !== "" && files.every(({path: path}) => path.startsWith(`${folder}/`) || !path.includes("/"));
  }
 },
 3242: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => pythonFolders,
   v: () => pythonLayout
  });
  var _naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1863);
  var _search_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3778);
  var _placement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1729);
  const FOREIGN = /(?:^|\/)(?:node_modules|gems)\//;
  const SITE = /^((?:.*?\/)?(?:site|dist)-packages)\//;
  const METADATA = /^(?:(.*?)\/)?[^/]+\.(?:dist-info|egg-info)(?:\/|$)/;
  const MODULE = /\.(?:py|so|pth)$/;
  function pythonFolders(files) {
   const paths = files.map(({path: path}) => path).filter(path => !FOREIGN.test(path));
   const found = new Map;
   for (const folder of rootsOfPackages(paths)) found.set(folder, false);
   for (const path of paths) {
    const folder = installedFolder(path);
    if (folder !== undefined) found.set(folder, true);
   }
   return [ ...found ].map(([folder, isInstalled]) => ({
    folder: folder,
    isInstalled: isInstalled
   })).filter(({folder: folder}) => isInPython(folder) || !isWithin(folder, found));
  }
  function installedFolder(path) {
   const site = SITE.exec(path)?.[1];
   if (site !== undefined) return MODULE.test(path) || METADATA.test(path) ? site : undefined;
   const metadata = METADATA.exec(path);
   return metadata ? reached(metadata[1] ?? "") : undefined;
  }
  function rootsOfPackages(paths) {
   const packages = new Set(paths.filter(path => path.endsWith("/__init__.py") && !SITE.test(path)).map(path => parentOf(path)));
   const roots = [ ...packages ].map(parentOf).filter(parent => !packages.has(parent));
   return new Set(roots.map(reached));
  }
  function reached(folder) {
   return folder.startsWith("python/") && !/^python\/lib\/python[\d.]+(?:\/|$)/.test(folder) ? "python" : folder;
  }
  function isWithin(folder, found) {
   if (folder === "") return false;
   return found.has("") || ancestorsOf(folder).some(ancestor => found.has(ancestor));
  }
  function ancestorsOf(path) {
   const steps = path.split("/");
   return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
  }
  function parentOf(path) {
   return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  }
  function pythonLayout(layer) {
   const folders = pythonFolders(layer.files);
   const declared = (0, _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.x4)("python", layer.runtimes);
   const lacking = findsInPython(layer) ? [] : declared.filter(version => !folders.some(({folder: folder}) => _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.fi.exec(folder)?.[1] === version));
   return [ ...outsidePython(layer, folders, lacking), ...wrongDepth(layer, folders, lacking), ...otherVersion(layer, folders, lacking) ];
  }
  function findsInPython({files: files}) {
   return files.some(({path: path}) => {
    const below = SITE.test(path) ? undefined : (0, _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.Zc)(path);
    return below !== undefined && MODULE.test(path) && !isInstallation(below);
   });
  }
  function isInstallation({name: name, rest: rest}) {
   return name === "bin" || /(?:^|\/)bin\/[^/]+\.py$/.test(rest) || name === "lib" && /^python[\d.]+\//.test(rest);
  }
  function outsidePython(layer, folders, lacking) {
   const top = folders.find(({folder: folder}) => folder === "" || (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.mA)(layer, folder) && !isInPython(folder));
   if (!top) return looseModules(layer, folders, lacking);
   const isEvident = top.isInstalled || lacking.length > 0 || layer.runtimes.length === 0;
   const severity = (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.xJ)(layer, "python", lacking.length > 0);
   if (!severity || !isEvident) return [];
   return [ noPythonFolder(layer, top.folder, severity) ];
  }
  function isInPython(folder) {
   return _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.fi.test(folder) || isMisplaced(folder);
  }
  function noPythonFolder(layer, folder, severity) {
   const where = folder === "" ? "at the top of the layer" : `in "${folder}/"`;
   return {
    rule: "layout/no-python-folder",
    severity: severity,
    path: "",
    message: `The Python packages are ${where}, and Python looks for them in python/.`,
    fix: (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.j6)(layer, {
     from: folder,
     to: "python"
    })
   };
  }
  function looseModules(layer, folders, lacking) {
   const isLoose = layer.files.some(({path: path}) => /^[^/]+\.py$/.test(path));
   if (!isLoose || folders.length > 0 || lacking.length === 0) return [];
   return [ noPythonFolder(layer, "", "warning") ];
  }
  function isMisplaced(folder) {
   return !_search_paths_js__WEBPACK_IMPORTED_MODULE_0__.fi.test(folder) && (SITE.test(`${folder}/`) || folder.startsWith("python/lib/"));
  }
  function wrongDepth(layer, folders, lacking) {
   const severity = (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.xJ)(layer, "python", lacking.length > 0);
   if (!severity) return [];
   const version = (0, _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.x4)("python", layer.runtimes)[0] ?? "3.x";
   return folders.filter(({folder: folder}) => isMisplaced(folder)).map(({folder: folder}) => ({
    rule: "layout/site-packages",
    severity: severity,
    path: "",
    message: `Python does not look in ${folder}/ of a layer, only in python/ and python/lib/python${version}/site-packages/.`,
    fix: (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.j6)(layer, {
     from: folder,
     to: "python"
    })
   }));
  }
  function otherVersion(layer, folders, lacking) {
   const others = folders.map(({folder: folder}) => _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.fi.exec(folder)?.[1]).filter(version => version !== undefined);
   const severity = (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.xJ)(layer, "python", true);
   if (lacking.length === 0 || others.length === 0 || !severity) return [];
   const has = (0, _naming_js__WEBPACK_IMPORTED_MODULE_2__.r)(others.map(version => `python${version}`));
   const lacks = (0, _naming_js__WEBPACK_IMPORTED_MODULE_2__.r)(lacking.map(version => `python${version}`));
   return [ {
    rule: "layout/site-packages",
    severity: severity,
    path: "",
    message: `The layer is declared for ${lacks} but holds packages for ${has} only, below python/lib/.`,
    fix: `Install them with that Python too (into python/lib/python${lacking[0]}/site-packages), or declare what is there: \`compatible-runtimes: ${others.map(version => `python${version}`).join(", ")}\`.`
   } ];
  }
 },
 4212: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => gemHomes,
   j: () => rubyLayout
  });
  var _naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1863);
  var _search_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3778);
  var _placement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1729);
  const SEARCHED = /^ruby\/gems\/(\d+\.\d+)\.0\/$/;
  const FROM_GIT = /^ruby\/gems\/[^/]+\/bundler\/$/;
  function gemHomes(files) {
   const homes = files.flatMap(({path: path}) => (0, _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.Rb)(path) ?? []);
   return new Set(homes.filter(home => !FROM_GIT.test(home)));
  }
  function rubyLayout(layer) {
   const homes = [ ...gemHomes(layer.files) ].sort();
   const declared = (0, _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.x4)("ruby", layer.runtimes);
   const lacking = declared.filter(version => !homes.includes(`ruby/gems/${version}.0/`));
   const [version = declared[0] ?? "3.4"] = lacking;
   const misplaced = homes.find(home => !SEARCHED.test(home));
   const severity = (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.xJ)(layer, "ruby", lacking.length > 0 && !hasLibrary(layer));
   if (!severity) return [];
   if (misplaced !== undefined) return [ {
    rule: "layout/ruby",
    severity: severity,
    path: "",
    message: `The gems are in ${misplaced}gems/, and Ruby ${version} looks for them in ruby/gems/${version}.0/gems/.`,
    fix: (0, _placement_js__WEBPACK_IMPORTED_MODULE_1__.j6)(layer, {
     from: misplaced.slice(0, -1),
     to: `ruby/gems/${version}.0`
    })
   } ];
   if (lacking.length === 0 || homes.length === 0) return [];
   const others = homes.flatMap(home => SEARCHED.exec(home)?.[1] ?? []).map(one => `ruby${one}`);
   return [ {
    rule: "layout/ruby",
    severity: severity,
    path: "",
    message: `The layer is declared for ${(0, _naming_js__WEBPACK_IMPORTED_MODULE_2__.r)(lacking.map(one => `ruby${one}`))} but holds gems for ${(0, 
    _naming_js__WEBPACK_IMPORTED_MODULE_2__.r)(others)} only.`,
    fix: `Install the gems with Ruby ${version} into ruby/gems/${version}.0, or declare \`compatible-runtimes: ${others.join(", ")}\`.`
   } ];
  }
  function hasLibrary({files: files}) {
   return files.some(({path: path}) => /^ruby\/lib\/.+\.rb$/.test(path));
  }
 },
 7027: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => NATIVE_RULES,
   Y: () => native_native
  });
  var entry = __webpack_require__(6011);
  function unitsOf(files, start = 0) {
   const units = new Map;
   for (const file of files) {
    const {unit: unit, alternative: alternative, inner: inner} = placeOf(file.path, start);
    const members = units.get(unit) ?? new Map;
    units.set(unit, members);
    const known = members.get(alternative);
    if (known) known.files.push(file); else members.set(alternative, {
     files: [ file ],
     ...inner !== undefined && {
      inner: inner
     }
    });
   }
   return [ ...units.values() ];
  }
  function isInPlatformFolder(path) {
   return placeOf(path, 0).inner !== undefined;
  }
  const VERSIONED = /^(?:python\/lib\/python[\d.]+\/site-packages\/|nodejs\/node\d+\/(?=node_modules\/))/;
  function placeOf(path, start) {
   const skipped = start > 0 ? "" : VERSIONED.exec(path)?.[0] ?? "";
   const root = skipped.slice(0, skipped.indexOf("/") + 1);
   const at = start + skipped.length;
   const folders = path.slice(at).split("/");
   const name = folders.pop() ?? "";
   const platform = folders.findIndex(folder => isPlatform(folder) || start > 0 && isBuild(folder));
   if (platform < 0) return {
    unit: root + [ ...folders, withoutTags(name) ].join("/"),
    alternative: path
   };
   const unit = [ ...folders.slice(0, platform), withoutPlatform(folders[platform] ?? ""), "" ].join("/");
   const inner = at + folders.slice(0, platform + 1).join("/").length + 1;
   return {
    unit: root + unit,
    alternative: path.slice(0, inner),
    inner: inner
   };
  }
  const PLATFORMS = new Set(`linux linuxmusl linuxglibc linux32 linux64 alpine manylinux musllinux darwin mac macos macosx osx win win32 win64\n  windows freebsd netbsd openbsd sunos android aix openharmony wasm32 wasi\n  x64 x86 x86_64 amd64 ia32 i386 i686 arm arm64 arm64e aarch64 arm32 armv6 armv7 armv7l armv8 armhf ppc64 ppc64le\n  powerpc64le s390x riscv64 riscv64gc loong64 loongarch64 mips64el mipsel universal universal2`.split(/\s+/));
  const QUALIFIERS = /^(?:gnu|glibc|musl|msvc|gnueabihf|gnueabi|musleabihf|musleabi|eabi|node|napi|electron|unknown|pc|apple|libc|release|debug|n?v?\d{1,3}|abi\d+)$/;
  function wordsOf(name) {
   return name.toLowerCase().replace(/x86[-_]64/g, "x64").split(/[-_.+@]/);
  }
  function isPlatform(folder) {
   return wordsOf(folder).some(word => PLATFORMS.has(word));
  }
  function isBuild(folder) {
   return wordsOf(folder).every(word => PLATFORMS.has(word) || QUALIFIERS.test(word));
  }
  function withoutPlatform(name) {
   return wordsOf(name).filter(word => !PLATFORMS.has(word) && !QUALIFIERS.test(word)).join("-") || "*";
  }
  const PYTHON_MODULE = /^([^.]+)(?:\.(?:cpython-|cp\d|abi3|pypy)[^.]*)?\.(?:so|pyd)$/;
  const LIBRARY = /\.(?:so|dylib|dll|pyd|node)$/;
  function withoutTags(name) {
   const module = PYTHON_MODULE.exec(name)?.[1];
   const stem = module ?? name.replace(/\.exe$/, "").replace(LIBRARY, "");
   const kind = module !== undefined || LIBRARY.test(name) ? ".library" : "";
   const isAlternative = name.endsWith(".node") || isPlatform(stem);
   return (isAlternative ? withoutPlatform(stem) : stem) + kind;
  }
  const NATIVE_RULES = {
   "native/mach-o": "Compiled code for macOS, which Linux cannot load.",
   "native/pe": "Compiled code for Windows, which Linux cannot load.",
   "native/architecture": "Compiled code for another CPU than the declared architectures.",
   "native/musl": "Compiled code for Linux distributions with musl, such as Alpine; AWS Lambda has glibc.",
   "native/interpreter": "A program that asks for a loader that AWS Lambda does not have.",
   "native/python-abi": "A Python extension compiled for another version of Python than the declared runtimes have.",
   "native/node-abi": "A Node.js addon compiled for another version of Node.js than the declared runtimes have.",
   "native/java-class": "Java classes compiled for a newer Java than the declared runtimes have.",
   "native/glibc": "Compiled code that needs a newer glibc than the declared runtimes' systems have.",
   "native/libstdcxx": "Compiled code that needs a newer libstdc++ than the declared runtimes' systems have.",
   "native/damaged": "A library or program that cannot be loaded because the file is damaged.",
   "native/missing-library": "A library that compiled code needs and neither the layer nor the runtime brings."
  };
  const ORDER = Object.keys(NATIVE_RULES);
  function orderOf({rule: rule}) {
   return ORDER.indexOf(rule);
  }
  function progress(misfit) {
   return orderOf(misfit) + (misfit.severity === "error" ? 0 : .5);
  }
  var operating_systems = __webpack_require__(7495);
  function compareVersions(a, b) {
   const [left, right] = [ a, b ].map(version => version.split(".").map(Number));
   const length = Math.max(left?.length ?? 0, right?.length ?? 0);
   for (let index = 0; index < length; index++) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
   }
   return 0;
  }
  function highest(versions) {
   return versions.reduce((best, version) => best === undefined || compareVersions(version, best) > 0 ? version : best, undefined);
  }
  function pythonTagOf(path) {
   if (path.endsWith(".abi3.so")) return {
    kind: "abi3"
   };
   const [, major, minor, flags = ""] = /\.cpython-(\d)(\d+)([a-z]*)[^/]*\.so$/.exec(path) ?? [];
   if (major && minor) return {
    kind: "version",
    name: cpython(`${major}.${minor}`, flags)
   };
   const pypy = /\.pypy(\d)(\d*)[^/]*\.so$/.exec(path);
   return pypy ? {
    kind: "version",
    name: `PyPy ${pypy[1]}.${pypy[2]}`
   } : undefined;
  }
  function cpython(version, flags) {
   if (flags.includes("t")) return `free-threaded CPython ${version}`;
   return `${flags.includes("d") ? "debug builds of " : ""}CPython ${version}`;
  }
  function isForAnySystem(tags) {
   return tags.every(tag => tag.endsWith("-any"));
  }
  function abi3Minimum(tags) {
   const versions = tags.flatMap(tag => {
    const [, major, minor] = /^cp(\d)(\d*)-abi3-/.exec(tag) ?? [];
    return major ? [ `${major}.${minor || 0}` ] : [];
   });
   return versions.sort(compareVersions)[0];
  }
  function misfitOfTags(tags, target) {
   const misfits = tags.map(tag => misfitOfTag(tag, target));
   if (misfits.includes(undefined)) return undefined;
   return python_tags_ORDER.map(rule => misfits.find(one => one?.rule === rule)).find(one => one !== undefined);
  }
  const python_tags_ORDER = [ "native/python-abi", "native/musl", "native/architecture", "native/pe", "native/mach-o" ];
  const CPUS = {
   aarch64: "arm64",
   i686: "x86",
   armv7l: "arm"
  };
  function misfitOfTag(tag, {runtime: runtime, architecture: architecture}) {
   const [python = "", abi = "", platform = ""] = tag.split("-");
   if (platform.startsWith("macosx")) return warning("native/mach-o", []);
   if (platform.startsWith("win")) return warning("native/pe", []);
   const [cpu] = /(?:x86_64|aarch64|i686|armv7l|ppc64le|s390x|riscv64)$/.exec(platform) ?? [];
   const machine = cpu && (CPUS[cpu] ?? cpu);
   if (machine && architecture !== undefined && machine !== architecture) return warning("native/architecture", [ machine ]);
   if (platform.startsWith("musllinux")) return warning("native/musl", []);
   if (runtime?.language !== "python") return undefined;
   const wanted = pythonsOf(python, abi);
   return wanted.fits(runtime.version) ? undefined : warning("native/python-abi", [ wanted.name ]);
  }
  function warning(rule, details) {
   return {
    rule: rule,
    severity: "warning",
    details: details
   };
  }
  function pythonsOf(python, abi) {
   const [, kind = "", major = "", minor = ""] = /^([a-z]+)(\d)(\d*)/.exec(python) ?? [];
   const version = `${major}.${minor || 0}`;
   if (kind === "pp") return {
    name: `PyPy ${version}`,
    fits: () => false
   };
   if (kind === "py" || abi === "abi3") {
    return {
     name: kind === "py" ? `Python ${major}${minor && `.${minor} and newer`}` : `CPython ${version} and newer`,
     fits: other => other.startsWith(`${major}.`) && compareVersions(version, other) <= 0
    };
   }
   if (kind !== "cp") return {
    name: python,
    fits: () => true
   };
   const name = cpython(version, abi.replace(/^cp\d+/, "").replace("none", ""));
   return {
    name: name,
    fits: other => name === `CPython ${other}`
   };
  }
  function misfitOf(file, target, around) {
   const {elf: elf, machO: machO, pe: pe, jar: jar} = file.contents ?? {};
   if (machO) return misfit("native/mach-o", machO.machines);
   if (pe) return misfit("native/pe", [ pe.machine ]);
   if (jar) return otherJava(jar.classVersion, target);
   return elf && misfitOfElf({
    file: file,
    elf: elf,
    target: target,
    around: around
   });
  }
  const TESTS = [ otherMusl, otherLoader, otherPython, otherNode, newerGlibc, newerLibstdcxx, damaged, missing ];
  function misfitOfElf(one) {
   const {machine: machine} = one.elf;
   const {architecture: architecture} = one.target;
   if (architecture !== undefined && machine !== architecture && isCpu(machine)) return misfit("native/architecture", [ machine ]);
   if (standsAlone(one.elf)) return undefined;
   for (const test of TESTS) {
    const found = test(one);
    if (found) return found;
   }
   return undefined;
  }
  function misfit(rule, details, severity = "error") {
   return {
    rule: rule,
    severity: severity,
    details: details
   };
  }
  function isCpu(machine) {
   return !machine.startsWith("machine ") && machine !== "bpf";
  }
  function standsAlone({kind: kind, interpreter: interpreter, needed: needed, damage: damage}) {
   if (kind !== "executable" || damage !== undefined) return false;
   return interpreter === undefined ? needed.length === 0 : /^\/(?:opt|var|tmp|mnt)\//.test(interpreter);
  }
  const MUSL_PATH = /(?:^|[-_./])(?:linux)?musl(?:linux)?(?:[-_./]|$)/;
  function otherMusl({file: file, elf: elf, around: around}) {
   const names = elf.needed.filter(name => !around.libraries.has(name));
   const isMusl = elf.interpreter?.includes("/ld-musl-") === true || names.some(name => name.startsWith("libc.musl-")) || names.includes("libc.so") && !names.includes("libdl.so") || MUSL_PATH.test(file.path);
   return isMusl ? misfit("native/musl", []) : undefined;
  }
  const LOADER = /^\/(?:usr\/)?lib(?:64)?\/ld-linux-(?:x86-64\.so\.2|aarch64\.so\.1)$/;
  function otherLoader({file: file, elf: elf}) {
   const {kind: kind, interpreter: interpreter} = elf;
   if (kind !== "executable" || interpreter === undefined || /\.so(?:\.|$)/.test(file.path)) return undefined;
   return LOADER.test(interpreter) ? undefined : misfit("native/interpreter", [ interpreter ]);
  }
  function otherPython({file: file, target: target, around: around}) {
   const {runtime: runtime} = target;
   if (runtime?.language !== "python") return undefined;
   const tag = pythonTagOf(file.path);
   if (!tag) return undefined;
   if (tag.kind === "abi3") {
    const minimum = around.abi3Minimum(file);
    if (minimum === undefined || compareVersions(minimum, runtime.version) <= 0) return undefined;
    return misfit("native/python-abi", [ `CPython ${minimum} and newer` ]);
   }
   return tag.name === `CPython ${runtime.version}` ? undefined : misfit("native/python-abi", [ tag.name ]);
  }
  function otherNode({elf: {addon: addon}, target: {runtime: runtime}}) {
   if (runtime?.language !== "nodejs" || !addon || addon.nodeApi) return undefined;
   const {moduleVersion: moduleVersion} = addon;
   if (moduleVersion === undefined || moduleVersion === runtime.abi) return undefined;
   return misfit("native/node-abi", [ String(moduleVersion) ]);
  }
  function otherJava(classVersion, {runtime: runtime}) {
   if (runtime?.language !== "java" || runtime.abi === undefined || classVersion <= runtime.abi) return undefined;
   return misfit("native/java-class", [ String(classVersion) ]);
  }
  function environmentOf({name: name, runtime: runtime}) {
   if (name === undefined) return operating_systems.j.AL2023;
   return runtime && operating_systems.j[runtime.os];
  }
  function systemVersions({file: file, elf: elf, around: around}) {
   return elf.versions.filter(({library: library}) => !around.libraries.isReachable(library, file)).flatMap(({names: names}) => names);
  }
  function highestOf(names, prefix) {
   const numbered = names.filter(name => name.startsWith(prefix) && /^[\d.]+$/.test(name.slice(prefix.length)));
   return highest(numbered.map(name => name.slice(prefix.length)));
  }
  const RELR = {
   name: "GLIBC_ABI_DT_RELR",
   glibc: "2.36"
  };
  function newerGlibc(one) {
   const environment = environmentOf(one.target);
   const names = systemVersions(one);
   const relr = names.includes(RELR.name) ? [ `GLIBC_${RELR.glibc}` ] : [];
   const needed = highestOf([ ...names, ...relr ], "GLIBC_");
   if (!environment || needed === undefined || compareVersions(needed, environment.glibc) <= 0) return undefined;
   return misfit("native/glibc", [ needed ]);
  }
  function newerLibstdcxx(one) {
   const environment = environmentOf(one.target);
   if (!environment) return undefined;
   const names = systemVersions(one);
   const found = [ "GLIBCXX", "CXXABI" ].flatMap(symbol => {
    const {sure: sure, newest: newest} = symbol === "GLIBCXX" ? environment.glibcxx : environment.cxxabi;
    const needed = highestOf(names, `${symbol}_`);
    if (needed === undefined || compareVersions(needed, sure) <= 0) return [];
    const isSure = compareVersions(needed, newest) > 0;
    return [ misfit("native/libstdcxx", [ `${symbol}_${needed}` ], isSure ? "error" : "warning") ];
   });
   const worst = found.find(({severity: severity}) => severity === "error") ?? found[0];
   return worst?.severity === "warning" && one.target.name === undefined ? undefined : worst;
  }
  function damaged({elf: elf}) {
   return elf.damage === undefined ? undefined : misfit("native/damaged", [ elf.damage ], "warning");
  }
  function missing({elf: elf, target: {runtime: runtime}, around: around}) {
   if (!runtime) return undefined;
   const names = elf.needed.filter(name => !name.includes("/") && !around.libraries.has(name) && (0, operating_systems.u)(runtime, name));
   return names.length > 0 ? misfit("native/missing-library", names, "warning") : undefined;
  }
  var layer_packages = __webpack_require__(4066);
  function keyOf({ecosystem: ecosystem, name: name}) {
   return `${ecosystem} ${name}`;
  }
  function ownersOf(files) {
   const grouping = (0, layer_packages.Z)(files);
   const nodePackages = new Map(grouping.packages.flatMap(one => one.ecosystem === "node" ? [ [ one.name, one ] ] : []));
   const wheels = wheelsOf(files, grouping);
   const installers = installersOf(files, wheels);
   const ownerOf = path => {
    const owner = grouping.packageAt(path) ?? {
     ecosystem: "files",
     name: path
    };
    if (owner.ecosystem === "node") return parentOf(owner.name, nodePackages) ?? owner;
    return owner.ecosystem === "python" ? installers(path) ?? owner : owner;
   };
   return {
    ownerOf: ownerOf,
    wheels: wheels,
    wheelOf: path => {
     const owner = ownerOf(path);
     return wheels.find(wheel => wheel.owner === owner && path.startsWith(wheel.site));
    }
   };
  }
  function wheelsOf(files, grouping) {
   return files.flatMap(({path: path, contents: contents}) => {
    const site = contents?.wheelTags && /^((?:.*\/)?)[^/]+\/WHEEL$/s.exec(path)?.[1];
    const owner = site === undefined ? undefined : grouping.packageAt(path);
    return owner && site !== undefined ? [ {
     path: path,
     site: site,
     owner: owner,
     tags: contents?.wheelTags ?? []
    } ] : [];
   });
  }
  function installersOf(files, wheels) {
   const compiled = new Map(wheels.filter(({tags: tags}) => !isForAnySystem(tags)).map(wheel => [ wheel.path, wheel ]));
   const owners = new Map;
   for (const {path: path, contents: contents} of files) {
    const wheel = contents?.recordTops && compiled.get(path.replace(/RECORD$/, "WHEEL"));
    if (!wheel) continue;
    for (const top of contents.recordTops ?? []) {
     const at = wheel.site + top;
     owners.set(at, [ ...owners.get(at) ?? [], wheel.owner ]);
    }
   }
   const sites = [ ...new Set(wheels.map(({site: site}) => site)) ];
   return path => {
    const site = sites.find(one => path.startsWith(one) && owners.has(topOf(path, one)));
    const [first, ...others] = site === undefined ? [] : owners.get(topOf(path, site)) ?? [];
    return others.length === 0 ? first : undefined;
   };
  }
  function topOf(path, site) {
   const end = path.indexOf("/", site.length);
   return end < 0 ? path : path.slice(0, end);
  }
  function parentOf(name, packages) {
   const [, scope = "", base = ""] = /^(?:@([^/]+)\/)?(.*)$/s.exec(name) ?? [];
   const words = base.split("-");
   if (!words.some(word => /^(?:linux|darwin|win32|freebsd|android)/.test(word))) return undefined;
   const shorter = words.map((_, index) => words.slice(0, index).join("-")).filter(Boolean).reverse();
   const candidates = shorter.flatMap(one => scope ? [ `@${scope}/${one}`, one ] : [ one ]);
   return [ ...candidates, scope ].map(one => packages.get(one)).find(one => one !== undefined);
  }
  var native_targets = __webpack_require__(6753);
  function failuresOn(scene, files, start = 0) {
   return unitsOf(files, start).flatMap(unit => [ ...unit.values() ].map(({files: members, inner: inner}) => inner === undefined ? members.flatMap(file => failureOf(scene, file)) : failuresOn(scene, members, inner)).reduce((best, attempt) => reach(attempt) > reach(best) ? attempt : best));
  }
  function failureOf({owners: owners, around: around, target: target}, file) {
   const misfit = misfitOf(file, target, around);
   if (!misfit) return [];
   const tags = owners.wheelOf(file.path)?.tags;
   const severity = tags && isForAnySystem(tags) ? "notice" : misfit.severity;
   return [ {
    path: file.path,
    owner: owners.ownerOf(file.path),
    target: target,
    misfit: {
     ...misfit,
     severity: severity
    }
   } ];
  }
  function reach(attempt) {
   return Math.min(...attempt.map(({misfit: misfit}) => progress(misfit)));
  }
  function foreignOf(files, owners) {
   const having = test => new Set(files.flatMap(({path: path, contents: contents}) => contents && test(contents) ? [ keyOf(owners.ownerOf(path)) ] : []));
   const withMacOs = having(({machO: machO}) => machO !== undefined);
   const withWindows = having(({pe: pe}) => pe !== undefined);
   return {
    withLinux: having(({elf: elf}) => elf !== undefined && elf.kind !== "other"),
    forBoth: new Set([ ...withWindows ].filter(key => withMacOs.has(key)))
   };
  }
  const MACOS_ONLY = "node fsevents";
  function isHarmless({path: path, owner: owner, misfit: misfit}, {withLinux: withLinux, forBoth: forBoth}) {
   if (misfit.rule !== "native/mach-o" && misfit.rule !== "native/pe") return false;
   const key = keyOf(owner);
   if (key === MACOS_ONLY || misfit.severity === "notice") return true;
   if (/\.(?:so|pyd)$/.test(path)) return false;
   return withLinux.has(key) || forBoth.has(key) && !path.endsWith(".node");
  }
  function firstCauses(failures) {
   const first = new Map;
   for (const {owner: owner, misfit: misfit} of failures) {
    const key = keyOf(owner);
    first.set(key, Math.min(first.get(key) ?? Infinity, orderOf(misfit)));
   }
   return failures.filter(({owner: owner, misfit: misfit}) => orderOf(misfit) === first.get(keyOf(owner)));
  }
  function wheelFailures({owners: owners, target: target}, targets) {
   const wheels = owners.wheels.filter(({path: path}) => (0, native_targets.h)(path, targets).includes(target));
   const fitting = new Set;
   const failures = wheels.flatMap(({path: path, owner: owner, tags: tags}) => {
    const misfit = misfitOfTags(tags, target);
    if (!misfit) fitting.add(keyOf(owner));
    return misfit ? [ {
     path: path,
     owner: owner,
     target: target,
     misfit: misfit
    } ] : [];
   });
   return failures.filter(({owner: owner}) => !fitting.has(keyOf(owner)));
  }
  var external_node_path_ = __webpack_require__(6760);
  const MOUNT = "/opt";
  function librariesOf(files) {
   const folders = new Map;
   for (const {path: path, type: type, contents: contents} of files) {
    if (!contents?.elf && type !== "link" && !/\.so[^/]*$/.test(path)) continue;
    const own = external_node_path_.posix.basename(path);
    const folder = external_node_path_.posix.join(MOUNT, external_node_path_.posix.dirname(path));
    for (const name of [ own, contents?.elf?.soname ?? own ]) {
     const known = folders.get(name);
     if (known) known.add(folder); else folders.set(name, new Set([ folder ]));
    }
   }
   return {
    has: name => folders.has(name),
    isReachable: (name, from) => searched(from).some(folder => folders.get(name)?.has(folder))
   };
  }
  function searched({path: path, contents: contents}) {
   const origin = external_node_path_.posix.join(MOUNT, external_node_path_.posix.dirname(path));
   const listed = contents?.elf?.searchPath ?? [];
   return [ origin, ...listed.map(entry => external_node_path_.posix.join(entry.replace(/^\$(?:ORIGIN|\{ORIGIN\})/, origin))) ].map(folder => folder.replace(/(?<=.)\/$/, ""));
  }
  var runtimes = __webpack_require__(7058);
  var shell = __webpack_require__(6817);
  function reinstall(cause, layer) {
   const {ecosystem: ecosystem} = cause.owner;
   if (ecosystem === "python") return pipInstall(cause, layer);
   if (ecosystem === "node") return npmInstall(cause);
   if (ecosystem === "ruby") return gemInstall(cause);
   return buildCommand(cause);
  }
  function pipInstall({owner: owner, paths: paths, targets: targets}, layer) {
   const target = targets.find(({runtime: runtime}) => runtime?.language === "python") ?? targets[0] ?? {};
   const cpu = cpuOf([ target ]).pip;
   const what = owner.version && !owner.version.includes(",") ? `${owner.name}==${owner.version}` : "-r requirements.txt";
   const options = [ ...isOld(targets) ? [] : [ `--platform manylinux_2_28_${cpu}` ], `--platform manylinux2014_${cpu}`, "--only-binary=:all:", ...target.runtime?.language === "python" ? [ `--python-version ${target.runtime.version}` ] : [], "--implementation cp", "--upgrade", `--target ${(0, 
   shell.r)(siteFolder(paths[0] ?? "", layer))}` ];
   return `Install the wheel for it: \`pip install ${options.join(" ")} ${what.startsWith("-") ? what : (0, shell.r)(what)}\`${isOld(targets) ? " (a release that has one, if this has none)" : ""}`;
  }
  function isOld(targets) {
   return targets.some(({runtime: runtime}) => runtime !== undefined && runtime.os !== "AL2023");
  }
  function siteFolder(path, {source: source}) {
   const site = /^python(?:\/lib\/python[\d.]+\/site-packages)?(?=\/)/.exec(path)?.[0] ?? "";
   if (source.kind === "zip") return site || ".";
   const prefix = source.prefix.replace(/^\/+|\/+$/g, "");
   const inner = prefix && `${site}/`.startsWith(`${prefix}/`) ? site.slice(prefix.length + 1) : site;
   return [ source.path.replace(/(?<=.)\/+$/, ""), inner ].filter(Boolean).join("/");
  }
  function npmInstall({owner: {name: name, version: version}, paths: paths, targets: targets}) {
   const cpu = cpuOf(targets).npm;
   if (!paths.some(path => path.includes(`node_modules/${name}/`))) {
    const what = version && !version.includes(",") ? `${name}@${version}` : name;
    return `Install its build for that system: \`npm install --os=linux --cpu=${cpu} --libc=glibc ${(0, shell.r)(what)}\``;
   }
   const node = targets.find(({runtime: runtime}) => runtime?.language === "nodejs")?.runtime?.version;
   const runner = cpu === "arm64" ? "ubuntu-24.04-arm" : "ubuntu-24.04";
   const setup = node ? ` with \`node-version: ${node}\` of actions/setup-node` : "";
   return `Run \`npm ci\`, or \`npm rebuild ${(0, shell.r)(name)}\`, on Linux with that CPU (\`runs-on: ${runner}\`)${setup}`;
  }
  function gemInstall({owner: owner, targets: targets}) {
   const version = targets.find(({runtime: runtime}) => runtime?.language === "ruby")?.runtime?.version ?? "3.4";
   return `Install the gem in the image of the runtime: \`docker run --platform linux/${cpuOf(targets).go} public.ecr.aws/lambda/ruby:${version}\`, and in it \`gem install ${(0, 
   shell.r)(owner.name)}\``;
  }
  function useOlder(cause, layer) {
   const {ecosystem: ecosystem, name: name} = cause.owner;
   if (ecosystem === "node") return `Use a release of it that is built for that system, or compile it there: \`npm rebuild --build-from-source ${(0, 
   shell.r)(name)}\` in the image \`${imageFor(cause)}\``;
   return reinstall(cause, layer);
  }
  function buildCommand(cause) {
   const cpu = cpuOf(cause.targets).go;
   return `Build it in the image of that system (\`docker run --platform linux/${cpu} ${imageFor(cause)}\`), a Go program with \`CGO_ENABLED=0 GOOS=linux GOARCH=${cpu} go build\``;
  }
  function imageFor({targets: targets}) {
   return `public.ecr.aws/lambda/provided:${isOld(targets) ? "al2" : "al2023"}`;
  }
  function cpuOf(targets) {
   return targets[0]?.architecture === "arm64" ? {
    pip: "aarch64",
    npm: "arm64",
    go: "arm64"
   } : {
    pip: "x86_64",
    npm: "x64",
    go: "amd64"
   };
  }
  function wordingOf(cause, layer) {
   return WORDINGS[cause.rule](cause, layer);
  }
  const WORDINGS = {
   "native/mach-o": (cause, layer) => ({
    message: `${subject(cause)} is built for macOS${count(cause)}, and AWS Lambda runs Linux.`,
    fix: `${reinstall(cause, layer)}.`
   }),
   "native/pe": (cause, layer) => ({
    message: `${subject(cause)} is built for Windows${count(cause)}, and AWS Lambda runs Linux.`,
    fix: `${reinstall(cause, layer)}.`
   }),
   "native/architecture": (cause, layer) => ({
    message: `${subject(cause)} is built for ${list(cause.details)}${count(cause)} and does not run on ${architecturesOf(cause)}${runtimesUnlessAll(cause, layer)}.`,
    fix: `${reinstall(cause, layer)}${layer.architectures.length > 1 ? ", in a layer of its own for each architecture" : ""}.`
   }),
   "native/musl": (cause, layer) => ({
    message: `${subject(cause)} is built for Linux with musl, such as Alpine${count(cause)}, and AWS Lambda has glibc.`,
    fix: `${reinstall(cause, layer)}.`
   }),
   "native/interpreter": cause => ({
    message: `${subject(cause)} asks for the loader ${list(cause.details)}${count(cause)}, which AWS Lambda does not have.`,
    fix: `${buildCommand(cause)}, or link it statically.`
   }),
   "native/python-abi": (cause, layer) => ({
    message: `${subject(cause)} is made for ${list(cause.details)}${count(cause)}, which ${runtimesOf(cause)} cannot import.`,
    fix: `${reinstall(cause, layer)}${layer.runtimes.length > 1 ? ", in a layer of its own for each version of Python" : ""}.`
   }),
   "native/node-abi": (cause, layer) => ({
    message: `${subject(cause)} is compiled for ${list(cause.details.map(nodeVersion))}${count(cause)}, which ${runtimesOf(cause)} cannot load.`,
    fix: `${reinstall(cause, layer)}${layer.runtimes.length > 1 ? ", in a layer of its own for each version of Node.js" : ""}.`
   }),
   "native/java-class": cause => ({
    message: `${subject(cause)} has classes for ${list(cause.details.map(javaVersion))}${count(cause)}, which ${runtimesOf(cause)} cannot load.`,
    fix: `Compile it with \`--release ${oldestJava(cause)}\`, use a version of it made for that, or take ${runtimesOf(cause)} off \`compatible-runtimes\`.`
   }),
   "native/glibc": (cause, layer) => ({
    message: `${subject(cause)} needs glibc ${highest(cause.details)}${count(cause)}, and ${onSystems(cause, ({glibc: glibc}) => `glibc ${glibc}`)}.`,
    fix: olderBuild(cause, layer)
   }),
   "native/libstdcxx": (cause, layer) => ({
    message: `${subject(cause)} needs ${list(cause.details)} of libstdc++${count(cause)}, and ${onSystems(cause, libstdcxx)}.`,
    fix: olderBuild(cause, layer)
   }),
   "native/damaged": cause => ({
    message: `${cause.paths[0]} ${cause.details[0]}${count(cause)}, so it cannot be loaded.`,
    fix: "Install or build it again, and see that nothing on the way cuts or rewrites binary files, such as Git LFS pointers or a text filter."
   }),
   "native/missing-library": cause => ({
    message: `${subject(cause)} needs ${list(cause.details)}${count(cause)}, which neither the layer nor ${runtimesOf(cause)} brings.`,
    fix: `Add ${cause.details.length > 1 ? "them" : "it"} to \`lib/\` of the layer, which functions find as /opt/lib, from a build on ${list(systemsOf(cause).map(({name: name}) => name))}; leave it if another layer brings it or the package does without.`
   })
  };
  function subject({owner: {name: name, version: version}, paths: paths}) {
   const named = version ? `${name} ${version}` : name;
   return paths[0]?.endsWith(".dist-info/WHEEL") ? `The wheel of ${named}` : named;
  }
  function count({paths: paths}) {
   return paths.length > 1 ? ` (${paths.length} files)` : "";
  }
  function list(words) {
   const unique = [ ...new Set(words) ];
   const last = unique.pop() ?? "";
   return unique.length > 0 ? `${unique.join(", ")} and ${last}` : last;
  }
  function runtimesOf({targets: targets}) {
   return list(targets.map(({name: name}) => name ?? "AWS Lambda"));
  }
  function architecturesOf({targets: targets}) {
   return list(targets.map(({architecture: architecture}) => architecture ?? ""));
  }
  function runtimesUnlessAll(cause, {runtimes: runtimes}) {
   const failing = new Set(cause.targets.map(({name: name}) => name));
   return runtimes.every(name => failing.has(name)) ? "" : ` with ${runtimesOf(cause)}`;
  }
  function systemsOf({targets: targets}) {
   return [ ...new Set(targets.map(({runtime: runtime}) => operating_systems.j[runtime?.os ?? "AL2023"])) ];
  }
  function onSystems(cause, has) {
   const parts = systemsOf(cause).map(environment => {
    const names = cause.targets.filter(({runtime: runtime}) => operating_systems.j[runtime?.os ?? "AL2023"] === environment).flatMap(({name: name}) => name ?? []);
    const place = names.length > 0 ? `${list(names)} on ${environment.name}` : environment.name;
    return `${place} ${new Set(names).size > 1 ? "have" : "has"} ${has(environment, cause)}`;
   });
   return list(parts);
  }
  function libstdcxx({glibcxx: glibcxx, cxxabi: cxxabi}, {details: details}) {
   const [symbol, {sure: sure, newest: newest}] = details[0]?.startsWith("CXXABI") ? [ "CXXABI", cxxabi ] : [ "GLIBCXX", glibcxx ];
   return sure === newest ? `${symbol}_${sure} at most` : `${symbol}_${sure}, or ${newest} where it is up to date`;
  }
  function nodeVersion(moduleVersion) {
   const runtime = Object.values(runtimes.a).find(({language: language, abi: abi}) => language === "nodejs" && String(abi) === moduleVersion);
   const name = `NODE_MODULE_VERSION ${moduleVersion}`;
   return runtime ? `Node.js ${runtime.version} (${name})` : name;
  }
  function javaVersion(classVersion) {
   return `Java ${Number(classVersion) - 44} (class file version ${classVersion})`;
  }
  function oldestJava({targets: targets}) {
   return Math.min(...targets.map(({runtime: runtime}) => Number(runtime?.version)));
  }
  function olderBuild(cause, layer) {
   const failing = new Set(cause.targets.map(({name: name}) => name));
   const isFineElsewhere = layer.runtimes.some(name => !failing.has(name));
   return `${useOlder(cause, layer)}${isFineElsewhere ? `, or take ${runtimesOf(cause)} off \`compatible-runtimes\`` : ""}.`;
  }
  function native_native(layer) {
   const files = (0, entry.$)(layer.files);
   const binaries = files.filter(isLoadable);
   const owners = ownersOf(files);
   const around = {
    libraries: librariesOf(files),
    abi3Minimum: ({path: path}) => abi3Minimum(owners.wheelOf(path)?.tags ?? [])
   };
   const foreign = foreignOf(files, owners);
   const targets = (0, native_targets.Q)(layer);
   const failures = targets.flatMap(target => {
    const scene = {
     owners: owners,
     around: around,
     target: target
    };
    const judged = binaries.filter(({path: path}) => (0, native_targets.h)(path, targets).includes(target));
    const found = failuresOn(scene, judged).filter(one => !isHarmless(one, foreign));
    const told = new Set(found.map(({owner: owner}) => keyOf(owner)));
    const byTags = wheelFailures(scene, targets).filter(({owner: owner}) => !told.has(keyOf(owner)));
    return [ ...firstCauses(found), ...byTags ];
   });
   const mixed = layer.architectures.length === 0 ? mixedCpus(binaries, {
    owners: owners,
    around: around
   }) : [];
   return [ ...groupsOf(failures).map(group => findingOf(group, layer)), ...mixed ];
  }
  const IGNORED = /(?:^|\/)(?:tests?|__tests__|testdata|fixtures)\/|(?:^|[-_./])(?:freebsd|netbsd|openbsd|sunos|android|openharmony)(?:[-_.][^/]*)?\//;
  const LOADED = /\.(?:pyd|node)$|^extensions\/[^/]+$|^bootstrap$/;
  function isLoadable({path: path, executable: executable, contents: contents}) {
   if (!contents || IGNORED.test(path)) return false;
   const {elf: elf, machO: machO, pe: pe, jar: jar} = contents;
   if (elf) return elf.kind !== "other" || elf.damage !== undefined && (executable || /\.(?:so|node)$/.test(path));
   if (pe) return !pe.dotnet && (LOADED.test(path) || isInPlatformFolder(path));
   return machO !== undefined || jar !== undefined;
  }
  function groupsOf(failures) {
   const groups = new Map;
   for (const failure of failures) {
    const key = `${failure.misfit.rule} ${keyOf(failure.owner)}`;
    const known = groups.get(key);
    if (known) known.push(failure); else groups.set(key, [ failure ]);
   }
   return [ ...groups.values() ].sort(([a], [b]) => orderOf(a.misfit) - orderOf(b.misfit) || (a.path < b.path ? -1 : 1));
  }
  function findingOf(group, layer) {
   const errors = group.filter(({misfit: misfit}) => misfit.severity === "error");
   const told = errors.length > 0 ? errors : group;
   const [{misfit: misfit, owner: owner}] = group;
   const cause = {
    rule: misfit.rule,
    owner: owner,
    paths: [ ...new Set(told.map(({path: path}) => path)) ].sort(),
    targets: [ ...new Set(told.map(({target: target}) => target)) ],
    details: [ ...new Set(told.flatMap(({misfit: {details: details}}) => details)) ]
   };
   return {
    rule: cause.rule,
    severity: errors.length > 0 ? "error" : misfit.severity,
    path: cause.paths[0] ?? "",
    ...wordingOf(cause, layer)
   };
  }
  function mixedCpus(binaries, scene) {
   const [arm64, x86] = [ "arm64", "x86_64" ].map(only => {
    const target = {
     architecture: only === "arm64" ? "x86_64" : "arm64"
    };
    return failuresOn({
     ...scene,
     target: target
    }, binaries).find(({misfit: misfit}) => misfit.rule === "native/architecture" && misfit.severity === "error" && misfit.details.includes(only));
   });
   if (!arm64 || !x86) return [];
   return [ {
    rule: "native/architecture",
    severity: "notice",
    path: arm64.path,
    message: `${arm64.owner.name} is built for arm64 only and ${x86.owner.name} (${x86.path}) for x86_64 only, so no function can load both.`,
    fix: "Build everything for one architecture and declare it: `compatible-architectures: arm64` or `x86_64`, in a layer of its own for each."
   } ];
  }
 },
 3292: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UW: () => BYTECODE_RULES,
   aN: () => bytecode
  });
  var _grouped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(315);
  var _naming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1863);
  var _search_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3778);
  var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6753);
  const BYTECODE_RULES = {
   "native/bytecode": "Python bytecode without its source, compiled for another version of Python than the declared runtimes have."
  };
  const FIRST_MAGIC = [ [ 62171, "2.7" ], [ 3430, "3.10" ], [ 3420, "3.9" ], [ 3400, "3.8" ], [ 3390, "3.7" ], [ 3360, "3.6" ], [ 3320, "3.5" ], [ 3250, "3.4" ], [ 3190, "3.3" ], [ 3160, "3.2" ], [ 3141, "3.1" ], [ 3e3, "3.0" ] ];
  const LAST_OF_2_7 = 62211;
  const [FIRST_RANGE, RANGES_END] = [ 3450, 4e3 ];
  function versionOfMagic(magic) {
   if (magic >= RANGES_END && (magic < 62171 || magic > LAST_OF_2_7)) return undefined;
   if (magic >= FIRST_RANGE && magic < RANGES_END) return `3.${Math.floor((magic - 2900) / 50)}`;
   return FIRST_MAGIC.find(([first]) => magic >= first)?.[1];
  }
  function bytecode(layer) {
   const paths = new Set(layer.files.map(({path: path}) => path));
   const misfits = layer.files.flatMap(file => {
    const isImported = (0, _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.Zc)(file.path) !== undefined && !file.path.includes("/__pycache__/");
    const {magic: magic} = file.contents?.bytecode ?? {};
    if (!isImported || magic === undefined || paths.has(file.path.slice(0, -1))) return [];
    const runtimes = runtimesFor(file, layer).filter(name => (0, _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.x4)("python", [ name ])[0] !== versionOfMagic(magic));
    return runtimes.length > 0 ? [ {
     file: file,
     magic: magic,
     runtimes: runtimes
    } ] : [];
   });
   return [ ...(0, _grouped_js__WEBPACK_IMPORTED_MODULE_2__.z)(misfits, ({magic: magic, runtimes: runtimes}) => `${magic} ${runtimes.join()}`).values() ].map(group => findingOf(group, layer));
  }
  function runtimesFor({path: path}, layer) {
   const names = (0, _targets_js__WEBPACK_IMPORTED_MODULE_1__.h)(path, (0, _targets_js__WEBPACK_IMPORTED_MODULE_1__.Q)(layer)).flatMap(({name: name}) => name ?? []);
   return [ ...new Set(names) ].filter(name => (0, _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.x4)("python", [ name ]).length > 0);
  }
  function findingOf(group, layer) {
   const [{file: file, magic: magic, runtimes: runtimes} = {
    file: {
     path: ""
    },
    magic: 0,
    runtimes: []
   }] = group;
   const version = versionOfMagic(magic);
   const more = group.length > 1 ? ` and ${group.length - 1} more ${group.length > 2 ? "files" : "file"} are` : " is";
   const [first = "python3"] = runtimes;
   const several = (0, _search_paths_js__WEBPACK_IMPORTED_MODULE_0__.x4)("python", layer.runtimes).length > 1;
   return {
    rule: "native/bytecode",
    severity: "error",
    path: file.path,
    message: `"${file.path}"${more} bytecode of ${version ? `Python ${version}` : "another Python"} (magic number ${magic}) without its source, which ${(0, 
    _naming_js__WEBPACK_IMPORTED_MODULE_3__.r)(runtimes)} cannot import.`,
    fix: `Compile it with the Python of the runtime, \`${first} -m compileall -b\`${several ? ", in a layer of its own for each version," : ""} or put the source, \`.py\`, into the layer.`
   };
  }
 },
 6753: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => targetsOf,
   h: () => targetsOfPath
  });
  var _runtimes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7058);
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
   const runtime = Object.hasOwn(_runtimes_js__WEBPACK_IMPORTED_MODULE_0__.a, name) ? _runtimes_js__WEBPACK_IMPORTED_MODULE_0__.a[name] : undefined;
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
 7495: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => ENVIRONMENTS,
   u: () => lacksLibrary
  });
  const COMMON = `ld-linux-x86-64.so.2 ld-linux-aarch64.so.1 libBrokenLocale.so.1 libanl.so.1 libc.so.6 libdl.so.2 libm.so.6\n  libmvec.so.1 libnss_compat.so.2 libnss_dns.so.2 libnss_files.so.2 libpthread.so.0 libresolv.so.2 librt.so.1\n  libthread_db.so.1 libutil.so.1 libgcc_s.so.1 libstdc++.so.6\n  libacl.so.1 libattr.so.1 libbz2.so.1 libcap.so.2 libcom_err.so.2 libcurl.so.4 libform.so.6 libformw.so.6\n  libgmp.so.10 libgssapi_krb5.so.2 libgssrpc.so.4 libidn2.so.0 libk5crypto.so.3 libkeyutils.so.1 libkrad.so.0\n  libkrb5.so.3 libkrb5support.so.0 liblzma.so.5 libmenu.so.6 libmenuw.so.6 libncurses.so.6 libncursesw.so.6\n  libnghttp2.so.14 libnssckbi.so libp11-kit.so.0 libpanel.so.6 libpanelw.so.6 libpopt.so.0 libselinux.so.1\n  libsqlite3.so.0 libtasn1.so.6 libtic.so.6 libtinfo.so.6 libuuid.so.1 libverto.so.1 libxml2.so.2 libz.so.1`;
  const AL2_ONLY = `libcidn.so.1 libcrypt.so.1 libnsl.so.1 libcrypto.so.10 libssl.so.10 libdb-5.3.so libelf.so.1 libffi.so.6\n  libfreebl3.so libgmpxx.so.4 libhistory.so.6 libicudata.so.50 libicui18n.so.50 libicuio.so.50 libicule.so.50\n  libiculx.so.50 libicutu.so.50 libicuuc.so.50 libkdb5.so.8 liblber-2.4.so.2 libldap-2.4.so.2 libldap_r-2.4.so.2\n  liblua-5.1.so libnspr4.so libnss3.so libnssutil3.so libpcre.so.1 libpcre16.so.0 libpcre32.so.0 libpcrecpp.so.0\n  libpcreposix.so.0 libplc4.so libplds4.so libreadline.so.6 librpm.so.3 librpmio.so.3 libsasl2.so.3 libsepol.so.1\n  libsmime3.so libsoftokn3.so libssh2.so.1 libssl3.so libunistring.so.0`;
  const AL2023_ONLY = `libarchive.so.13 libassuan.so.0 libaudit.so.1 libauparse.so.0 libblkid.so.1 libc_malloc_debug.so.0\n  libcap-ng.so.0 libcrypt.so.2 libcrypto.so.3 libssl.so.3 libffi.so.8 libgcrypt.so.20 libgio-2.0.so.0\n  libgirepository-1.0.so.1 libgirepository-2.0.so.0 libglib-2.0.so.0 libgmodule-2.0.so.0 libgobject-2.0.so.0\n  libgpg-error.so.0 libgpgme.so.11 libgthread-2.0.so.0 libhistory.so.8 libjson-c.so.5 libkdb5.so.10 liblua-5.3.so\n  liblua-5.4.so liblz4.so.1 libmagic.so.1 libmodulemd.so.2 libmount.so.1 libmpfr.so.6 libnpth.so.0 libpcre2-8.so.0\n  libpcre2-posix.so.3 libpeas-1.0.so.0 libpsl.so.5 libpsx.so.2 libreadline.so.8 librepo.so.0 librpm.so.9\n  librpmio.so.9 libsepol.so.2 libsigsegv.so.2 libsmartcols.so.1 libsolv.so.1 libsolvext.so.1 libunistring.so.2\n  libyaml-0.so.2 libzstd.so.1`;
  const ENVIRONMENTS = {
   AL1: {
    name: "Amazon Linux",
    glibc: "2.17",
    glibcxx: {
     sure: "3.4.24",
     newest: "3.4.24"
    },
    cxxabi: {
     sure: "1.3.11",
     newest: "1.3.11"
    }
   },
   AL2: {
    name: "Amazon Linux 2",
    glibc: "2.26",
    glibcxx: {
     sure: "3.4.24",
     newest: "3.4.24"
    },
    cxxabi: {
     sure: "1.3.11",
     newest: "1.3.11"
    },
    libraries: new Set(`${COMMON} ${AL2_ONLY}`.split(/\s+/))
   },
   AL2023: {
    name: "Amazon Linux 2023",
    glibc: "2.34",
    glibcxx: {
     sure: "3.4.29",
     newest: "3.4.33"
    },
    cxxabi: {
     sure: "1.3.13",
     newest: "1.3.15"
    },
    libraries: new Set(`${COMMON} ${AL2023_ONLY}`.split(/\s+/))
   }
  };
  const BROUGHT_BY = {
   python: version => new RegExp(`^libpython(?:3|${version.replace(".", "\\.")}m?)\\.so(?:\\.1\\.0)?$`),
   nodejs: () => /^libnode\.so/,
   java: () => /^lib[a-z_0-9]+\.so$/,
   ruby: () => /^libruby\.so/,
   dotnet: () => /^lib(?:clr|coreclr|dbgshim|host|icu|lttng|mscor|System\.)/,
   go: () => /^$/,
   provided: () => /^$/
  };
  function lacksLibrary(runtime, name) {
   const {libraries: libraries} = ENVIRONMENTS[runtime.os];
   if (!libraries || libraries.has(name)) return false;
   return !BROUGHT_BY[runtime.language](runtime.version).test(name);
  }
 },
 8423: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => RUNTIME_RULES,
   f: () => runtime
  });
  var _layout_java_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1204);
  var _layout_nodejs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9035);
  var _layout_python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3242);
  var _layout_ruby_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4212);
  var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3755);
  var _naming_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1863);
  var _runtimes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7058);
  var _search_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3778);
  const RUNTIME_RULES = {
   "runtime/deprecated": "A declared runtime is past the end of its support.",
   "runtime/blocked": "Functions of a declared runtime can no longer be created or updated.",
   "runtime/unknown": "A declared runtime is not among those known.",
   "runtime/architecture": "A declared runtime does not run on a declared architecture.",
   "runtime/none": "The layer holds packages of a language, and no runtime is declared.",
   "runtime/too-many": "More runtimes are declared than AWS Lambda takes.",
   "runtime/no-architecture": "The layer holds native code, and no architecture is declared."
  };
  function runtime(layer) {
   return [ deprecated(layer), blocked(layer), unknown(layer), architecture(layer), none(layer), tooMany(layer), noArchitecture(layer) ].flatMap(finding => finding ?? []);
  }
  function declared({runtimes: runtimes}, holds) {
   return [ ...new Set(runtimes) ].flatMap(identifier => {
    const known = _runtimes_js__WEBPACK_IMPORTED_MODULE_5__.a[identifier];
    return known && holds(known) ? [ [ identifier, known ] ] : [];
   });
  }
  const isPast = (date, today) => date !== undefined && date <= today;
  function deprecated(layer) {
   const found = declared(layer, ({deprecated: date}) => isPast(date, layer.today));
   if (found.length === 0) return undefined;
   const since = found.map(([identifier, known]) => `${identifier} (since ${known.deprecated})`);
   return {
    rule: "runtime/deprecated",
    severity: "warning",
    path: "",
    message: `AWS no longer supports ${(0, _naming_js__WEBPACK_IMPORTED_MODULE_7__.r)(since)}: no more security patches.`,
    fix: "Move the functions to a newer runtime, and take the old one off `compatible-runtimes` when none is left."
   };
  }
  function blocked(layer) {
   const {today: today} = layer;
   const found = declared(layer, ({createBlocked: createBlocked, updateBlocked: updateBlocked}) => isPast(createBlocked, today) || isPast(updateBlocked, today));
   if (found.length === 0) return undefined;
   const kinds = found.map(([identifier, {createBlocked: createBlocked, updateBlocked: updateBlocked}]) => isPast(updateBlocked, today) ? `${identifier} functions cannot be updated since ${updateBlocked}, so that the layer cannot be rolled out to them` : `${identifier} functions cannot be created since ${createBlocked}${updateBlocked === undefined ? "" : `, nor updated from ${updateBlocked}`}`);
   return {
    rule: "runtime/blocked",
    severity: "warning",
    path: "",
    message: `${(0, _naming_js__WEBPACK_IMPORTED_MODULE_7__.r)(kinds)}.`,
    fix: "Move the functions to a newer runtime first: changing its runtime is the update that AWS still takes."
   };
  }
  function unknown({runtimes: runtimes}) {
   const found = [ ...new Set(runtimes) ].filter(identifier => !Object.hasOwn(_runtimes_js__WEBPACK_IMPORTED_MODULE_5__.a, identifier));
   if (found.length === 0) return undefined;
   return {
    rule: "runtime/unknown",
    severity: "warning",
    path: "",
    message: `${(0, _naming_js__WEBPACK_IMPORTED_MODULE_7__.r)(found.map(identifier => `"${identifier}"`))} ${found.length === 1 ? "is no runtime" : "are no runtimes"} known to this release.`,
    fix: "Check the spelling in `compatible-runtimes`, e.g. `python3.13` or `nodejs22.x`; a runtime newer than this release is fine."
   };
  }
  function architecture(layer) {
   const found = layer.architectures.includes("arm64") ? declared(layer, ({arm64: arm64}) => !arm64) : [];
   if (found.length === 0) return undefined;
   return {
    rule: "runtime/architecture",
    severity: "warning",
    path: "",
    message: `${(0, _naming_js__WEBPACK_IMPORTED_MODULE_7__.r)(found.map(([identifier]) => identifier))} ${found.length === 1 ? "runs" : "run"} on x86_64 only, and the layer is declared for arm64.`,
    fix: "Take the one off `compatible-runtimes` or the other off `compatible-architectures`."
   };
  }
  const EXAMPLES = {
   python: "python3.13",
   nodejs: "nodejs22.x",
   java: "java21",
   ruby: "ruby3.4"
  };
  function none(layer) {
   const languages = layer.runtimes.length === 0 ? languagesIn(layer.files) : [];
   if (languages.length === 0) return undefined;
   return {
    rule: "runtime/none",
    severity: "notice",
    path: "",
    message: `The layer holds packages of ${(0, _naming_js__WEBPACK_IMPORTED_MODULE_7__.r)(languages.map(language => _search_paths_js__WEBPACK_IMPORTED_MODULE_6__.G2[language]))}, and no runtime is declared, so that they are not checked against any.`,
    fix: `Declare what it is for, e.g. \`compatible-runtimes: ${languages.map(language => EXAMPLES[language]).join(", ")}\`.`
   };
  }
  function languagesIn(files) {
   const found = {
    python: (0, _layout_python_js__WEBPACK_IMPORTED_MODULE_2__.m)(files).length > 0,
    nodejs: (0, _layout_nodejs_js__WEBPACK_IMPORTED_MODULE_1__.G)(files).size > 0,
    java: (0, _layout_java_js__WEBPACK_IMPORTED_MODULE_0__.G)(files).length > 0,
    ruby: (0, _layout_ruby_js__WEBPACK_IMPORTED_MODULE_3__.M)(files).size > 0
   };
   return Object.keys(found).filter(language => found[language]);
  }
  function tooMany({runtimes: runtimes}) {
   const count = new Set(runtimes).size;
   if (count <= _limits_js__WEBPACK_IMPORTED_MODULE_4__.b.runtimes) return undefined;
   return {
    rule: "runtime/too-many",
    severity: "error",
    path: "",
    message: `${count} runtimes are declared; AWS Lambda takes at most ${_limits_js__WEBPACK_IMPORTED_MODULE_4__.b.runtimes}.`,
    fix: "Leave out those that no function uses, deprecated ones first, from `compatible-runtimes`."
   };
  }
  function noArchitecture({files: files, architectures: architectures}) {
   if (architectures.length > 0) return undefined;
   const native = files.filter(({contents: contents}) => isForLambda(contents?.elf));
   const machines = [ ...new Set(native.map(({contents: contents}) => contents?.elf?.machine ?? "")) ].sort();
   const [first] = native;
   if (!first) return undefined;
   return {
    rule: "runtime/no-architecture",
    severity: "warning",
    path: "",
    message: `The layer holds native code for ${(0, _naming_js__WEBPACK_IMPORTED_MODULE_7__.r)(machines)} (e.g. "${first.path}"), and no architecture is declared.`,
    fix: machines.length === 1 ? `Set \`compatible-architectures: ${machines.join()}\`.` : `Set \`compatible-architectures: ${machines.join(", ")}\` if all of it is there for both, or build one layer for each.`
   };
  }
  function isForLambda(elf) {
   return elf !== undefined && elf.kind !== "other" && Object.hasOwn(_runtimes_js__WEBPACK_IMPORTED_MODULE_5__.X, elf.machine);
  }
 },
 3778: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $m: () => installedPackage,
   G2: () => LANGUAGE_NAMES,
   Rb: () => gemHome,
   Zc: () => inSiteFolder,
   fi: () => SITE_FOLDER,
   x4: () => versionsOf
  });
  const LANGUAGE_NAMES = {
   python: "Python",
   nodejs: "Node.js",
   java: "Java",
   ruby: "Ruby"
  };
  const IDENTIFIERS = {
   python: /^python(\d+\.\d+)$/,
   nodejs: /^nodejs(\d+)\.x$/,
   java: /^java(\d+)/,
   ruby: /^ruby(\d+\.\d+)$/
  };
  function versionsOf(language, runtimes) {
   return runtimes.flatMap(runtime => IDENTIFIERS[language].exec(runtime)?.[1] ?? []);
  }
  const SITE_FOLDER = /^python(?:\/lib\/python(\d+\.\d+)\/site-packages)?$/;
  const BELOW_SITE_FOLDER = /^(python\/lib\/python\d+\.\d+\/site-packages|python)\/([^/]+)(?:\/(.+))?$/;
  function inSiteFolder(path) {
   const [, site, name, rest = ""] = BELOW_SITE_FOLDER.exec(path) ?? [];
   return site && name ? {
    site: site,
    name: name,
    rest: rest
   } : undefined;
  }
  const PACKAGE_JSON = /^((?:.*\/)?node_modules\/)((?:@[^/]+\/)?[^/]+)\/package\.json$/;
  function installedPackage(path) {
   const [, modules, name] = PACKAGE_JSON.exec(path) ?? [];
   return modules && name ? {
    modules: modules,
    name: name
   } : undefined;
  }
  const GEM_FOLDER = /^((?:.*?\/)?)gems\/[^/]+-\d[^/]*\/./;
  function gemHome(path) {
   return GEM_FOLDER.exec(path)?.[1];
  }
 },
 3050: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => secrets,
   k: () => SECRETS_RULES
  });
  var _contents_configuration_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2150);
  var _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8094);
  var _job_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6492);
  var _naming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1863);
  var _search_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3778);
  const SECRETS_RULES = {
   "secrets/aws-key": "A file holds an AWS access key.",
   "secrets/private-key": "A file holds a private key.",
   "secrets/token": "A file holds a token of GitHub, npm, PyPI, Slack, Stripe or Google.",
   "secrets/login": "A file made for logins holds a password or token.",
   "secrets/environment": "A .env file holds a value that sounds secret.",
   "secrets/configuration": "A file of a configuration layer holds a secret in plain text, where a reference to it would do.",
   "secrets/job": "A layer holds a secret of the job's own environment; looked for where it becomes public.",
   "secrets/file": "A file has the name of one that is made for credentials."
  };
  const KINDS = {
   "aws-access-key": {
    rule: "secrets/aws-key",
    what: "an AWS access key"
   },
   "private-key": {
    rule: "secrets/private-key",
    what: "a private key"
   },
   "github-token": {
    rule: "secrets/token",
    what: "a GitHub token"
   },
   "npm-token": {
    rule: "secrets/token",
    what: "an npm token"
   },
   "pypi-token": {
    rule: "secrets/token",
    what: "a PyPI token"
   },
   "slack-token": {
    rule: "secrets/token",
    what: "a Slack token"
   },
   "stripe-key": {
    rule: "secrets/token",
    what: "a Stripe key"
   },
   "google-api-key": {
    rule: "secrets/token",
    what: "a Google API key"
   },
   "stored-login": {
    rule: "secrets/login",
    what: "a stored login"
   },
   "environment-secret": {
    rule: "secrets/environment",
    what: "a secret of an environment"
   }
  };
  const CREDENTIAL_FILES = new RegExp([ String.raw`(?:^|/)\.aws/credentials$`, String.raw`(?:^|/)\.docker/config\.json$`, String.raw`(?:^|/)\.kube/config$`, String.raw`(?:^|/)\.ssh/[^/]+_key$`, String.raw`(?:^|/)id_(?:rsa|dsa|ecdsa|ed25519)$`, String.raw`(?:^|/)\.(?:netrc|pypirc|git-credentials|pgpass|htpasswd)$`, String.raw`(?:^|/)_netrc$`, String.raw`\.(?:p12|pfx|jks|kdbx|keystore)$`, String.raw`\.tfstate(?:\.backup)?$` ].join("|"));
  function secrets(layer) {
   const installed = installedSites(layer);
   const found = layer.files.flatMap(file => {
    const {path: path} = file;
    const inPackage = pathInPackage(path, installed);
    const told = ({rule: rule, what: what}) => {
     const isSample = inPackage !== undefined && (SHIPPED.has(rule) || SAMPLES.test(inPackage));
     return {
      rule: rule,
      what: what,
      path: path,
      isSample: isSample
     };
    };
    const kinds = file.contents?.secrets ?? [];
    if (kinds.length > 0) return kinds.map(kind => told(KINDS[kind]));
    if (file.type === "link" || !CREDENTIAL_FILES.test(path)) return [];
    return [ told({
     rule: "secrets/file",
     what: "credentials, by its name"
    }) ];
   });
   return [ ...(0, _job_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Q)(layer), ...inConfiguration(layer), ...grouped(found).map(group => finding(layer, group)) ];
  }
  const MOST_KEYS = 5;
  function inConfiguration({files: files}) {
   return files.flatMap(({path: path, contents: contents}) => {
    const keys = contents?.configuration?.secrets ?? [];
    if (keys.length === 0) return [];
    const shown = keys.slice(0, MOST_KEYS).map(({key: key, line: line}) => `"${key}" (line ${line})`);
    const more = keys.length > MOST_KEYS ? [ `${keys.length - MOST_KEYS} more` ] : [];
    return [ {
     rule: "secrets/configuration",
     severity: "error",
     path: path,
     message: `"${path}" holds in plain text what ${(0, _naming_js__WEBPACK_IMPORTED_MODULE_3__.r)([ ...shown, ...more ])} ${keys.length === 1 ? "says is a secret" : "say are secrets"}; everybody who may use the layer can read it, in every version that there ever was.`,
     fix: "Keep it in AWS Secrets Manager or SSM Parameter Store and put the reference here instead (`arn:aws:secretsmanager:…`, `{{resolve:secretsmanager:…}}`, or the path of the parameter), which the function resolves at its start; and revoke the value if a version with it was ever published."
    } ];
   });
  }
  function grouped(found) {
   const groups = new Map;
   for (const one of found) {
    const key = `${one.what} ${one.isSample}`;
    const group = groups.get(key);
    if (group) group.push(one); else groups.set(key, [ one ]);
   }
   return [ ...groups.values() ];
  }
  function finding({isPublic: isPublic, source: source, files: files}, group) {
   const [{rule: rule, what: what, path: path, isSample: isSample}] = group;
   const paths = group.map(one => one.path);
   return {
    rule: rule,
    severity: severityOf(isPublic || (0, _contents_configuration_files_js__WEBPACK_IMPORTED_MODULE_0__.u)(files), isSample),
    path: path,
    message: `${(0, _naming_js__WEBPACK_IMPORTED_MODULE_3__.K)(paths)} ${paths.length === 1 ? "holds" : "hold"} ${what}, which everybody who may use the layer can read${isSample ? "; it came with an installed package, so it may be a throw-away" : ""}.`,
    fix: `Revoke it if a version with it was ever published, and leave it out${(0, _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_4__.Qt)(paths, source)}.`
   };
  }
  function severityOf(isStrict, isSample) {
   if (isSample) return isStrict ? "warning" : "notice";
   return isStrict ? "error" : "warning";
  }
  const SAMPLES = /(?:^|\/)(?:tests?|__tests__|selftest|testing|testdata|test_data|specs?|fixtures?|examples?|samples?|demos?|docs?)\//i;
  const SHIPPED = new Set([ "secrets/private-key", "secrets/login", "secrets/environment", "secrets/file" ]);
  function pathInPackage(path, installed) {
   const inModules = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/(.+)$/.exec(path)?.[1];
   if (inModules !== undefined) return inModules;
   const place = (0, _search_paths_js__WEBPACK_IMPORTED_MODULE_2__.Zc)(path);
   return place && installed.has(`${place.site}/${place.name}`) ? `${place.name}/${place.rest}` : undefined;
  }
  function installedSites({files: files, evidence: evidence = []}) {
   const notes = [ ...files, ...evidence ];
   const own = new Set(notes.flatMap(({path: path}) => /^(.+)\/direct_url\.json$/.exec(path)?.[1] ?? []));
   return new Set(files.flatMap(({path: path, contents: contents}) => {
    const site = (0, _search_paths_js__WEBPACK_IMPORTED_MODULE_2__.Zc)(path)?.site;
    if (site === undefined || own.has(path.slice(0, path.lastIndexOf("/")))) return [];
    return (contents?.recordTops ?? []).map(top => `${site}/${top}`);
   }));
  }
 },
 2370: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => SHADOW_RULES,
   r: () => shadow
  });
  var naming = __webpack_require__(1863);
  var search_paths = __webpack_require__(3778);
  const EVERYWHERE = new Set(`abc antigravity argparse array ast asyncio base64 bdb binascii bisect bz2 cProfile calendar cmath cmd code codecs\n  codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg csv ctypes curses\n  dataclasses datetime dbm decimal difflib dis doctest email encodings ensurepip enum fcntl filecmp fileinput fnmatch\n  fractions ftplib functools genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http\n  imaplib importlib inspect io ipaddress json keyword linecache locale logging lzma mailbox math mimetypes mmap\n  modulefinder multiprocessing netrc ntpath numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil\n  platform plistlib poplib posixpath pprint profile pstats pty py_compile pyclbr pydoc pyexpat queue quopri random re\n  readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtplib\n  socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sysconfig syslog tabnanny\n  tarfile tempfile termios textwrap threading timeit token tokenize trace traceback tracemalloc tty types typing\n  unicodedata unittest urllib uuid venv warnings wave weakref webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport\n  zlib zoneinfo`.split(/\s+/));
  const FOR_A_TIME = [ [ "binhex", 0, 11 ], [ "asynchat asyncore distutils imp smtpd", 0, 12 ], [ `aifc audioop cgi cgitb chunk crypt imghdr lib2to3 mailcap msilib nis nntplib ossaudiodev pipes sndhdr spwd sunau\n    telnetlib uu xdrlib`, 0, 13 ], [ "sre_compile sre_constants sre_parse", 0, 15 ], [ "tomllib", 11, Infinity ], [ "annotationlib compression", 14, Infinity ], [ "profiling", 15, Infinity ] ];
  function isStandard(name, version) {
   const minor = Number(version.split(".")[1]);
   if (EVERYWHERE.has(name)) return true;
   return FOR_A_TIME.some(([names, from, until]) => from <= minor && minor < until && names.split(/\s+/).includes(name));
  }
  var exclude_pattern = __webpack_require__(8094);
  var shell = __webpack_require__(6817);
  const SHADOW_RULES = {
   "shadow/partial-sdk": "The layer holds a part of the AWS SDK, and the rest comes from the runtime's own, another version.",
   "shadow/standard-library": "A module hides one of Python's standard library.",
   "shadow/runtime-client": "The layer holds a package by which Lambda's own runtime works."
  };
  function shadow(layer) {
   return [ ...partialPythonSdk(layer), ...partialNodeSdk(layer), ...standardLibrary(layer), ...pythonRuntimeClient(layer), ...nodeRuntimeClient(layer) ];
  }
  function modules({files: files}) {
   return files.flatMap(({path: path}) => {
    const {site: site = "", name: name = "", rest: rest} = (0, search_paths.Zc)(path) ?? {};
    const isModule = rest === "" ? /\.(?:py|pyc|so)$/.test(name) : /^__init__\.(?:py|pyc|[^/]*so)$/.test(rest ?? "");
    if (!isModule) return [];
    return [ {
     name: name.split(".")[0] ?? "",
     path: path,
     version: search_paths.fi.exec(site)?.[1]
    } ];
   });
  }
  const SDK = [ "boto3", "botocore" ];
  function partialPythonSdk(layer) {
   const found = modules(layer).filter(({name: name}) => name === "boto3" || name === "botocore");
   const partial = found.find(({version: version}) => SDK.some(part => !found.some(one => one.name === part && isSeenWith(one.version, version))));
   if (!partial) return [];
   const missing = partial.name === "boto3" ? "botocore" : "boto3";
   return [ {
    rule: "shadow/partial-sdk",
    severity: "warning",
    path: partial.path,
    message: `The layer holds ${partial.name} but not ${missing}, so that functions mix it with the runtime's own ${missing}, of another version.`,
    fix: `Install both (\`pip install --target ... boto3 botocore\`), or leave both to the runtime${(0, exclude_pattern.Je)(distributionPatterns(partial, layer), layer.source)}.`
   } ];
  }
  function distributionPatterns({name: name, path: path}, {source: source}) {
   const site = (0, search_paths.Zc)(path)?.site ?? "python";
   const folder = (0, exclude_pattern.gc)(`${site}/${name}/`, source.prefix);
   return folder === undefined ? [] : [ folder, folder.replace(/\/$/, "-*.dist-info/") ];
  }
  function isSeenWith(version, other) {
   return version === undefined || other === undefined || version === other;
  }
  const SDK_PACKAGE = /^@(?:aws-sdk|smithy)\//;
  function partialNodeSdk({files: files, source: source}) {
   const installed = files.flatMap(({path: path, contents: contents}) => {
    const place = (0, search_paths.$m)(path);
    const inPath = path.startsWith("nodejs/");
    return place && inPath && contents?.nodePackage ? [ {
     ...place,
     path: path,
     about: contents.nodePackage
    } ] : [];
   });
   const folders = new Set(installed.map(({modules: folder, name: name}) => folder + name));
   const partial = installed.flatMap(({path: path, name: name, about: about}) => {
    const missing = SDK_PACKAGE.test(name) ? missingParts(path, about, folders) : [];
    return missing.length > 0 ? [ {
     name: name,
     path: path,
     missing: missing
    } ] : [];
   });
   const [first] = partial;
   if (!first) return [];
   const missing = [ ...new Set(partial.flatMap(one => one.missing)) ];
   return [ {
    rule: "shadow/partial-sdk",
    severity: "warning",
    path: first.path,
    message: `${(0, naming.K)(partial.map(({name: name}) => name))} ${partial.length === 1 ? "needs" : "need"} ${(0, naming.K)(missing)}, which the layer does not hold: it comes from the runtime, in another version, or not at all.`,
    fix: `Install the packages with all they depend on (\`npm ci --omit=dev\`), or leave the whole SDK to the runtime${(0, exclude_pattern.Je)([ "@aws-sdk/", "@smithy/" ], source)}.`
   } ];
  }
  function missingParts(path, {dependencies: dependencies}, folders) {
   const searched = searchedFrom(path);
   return dependencies.filter(name => SDK_PACKAGE.test(name) && !searched.some(modules => folders.has(modules + name)));
  }
  function searchedFrom(path) {
   const steps = path.split("/").slice(0, -1);
   const above = steps.flatMap((step, index) => step === "node_modules" ? [] : [ `${steps.slice(0, index + 1).join("/")}/node_modules/` ]);
   const version = /^nodejs\/node\d+\//.exec(path)?.[0];
   return [ ...above, ...version ? [ `${version}node_modules/` ] : [], "nodejs/node_modules/" ];
  }
  function standardLibrary(layer) {
   const declared = (0, search_paths.x4)("python", layer.runtimes);
   const hiding = modules(layer).filter(({name: name, version: version}) => declared.some(one => isSeenWith(version, one) && isStandard(name, one)));
   const [first] = hiding;
   if (!first) return [];
   const names = [ ...new Set(hiding.map(({name: name}) => name)) ];
   return [ {
    rule: "shadow/standard-library",
    severity: "warning",
    path: first.path,
    message: `${(0, naming.K)(names)} of the layer ${names.length === 1 ? "hides the module" : "hide the modules"} of the standard library: Python looks into the layer first.`,
    fix: `Rename your own module, or uninstall the old backport that brings it: \`pip uninstall ${(0, shell.r)(first.name)}\`.`
   } ];
  }
  const RUNTIME_MODULE = /^(?:awslambdaric|bootstrap|lambda_runtime_.*|runtime_client.*|snapshot_restore_py)$/;
  function pythonRuntimeClient(layer) {
   const found = modules(layer).filter(({name: name, path: path}) => RUNTIME_MODULE.test(name) && (name !== "bootstrap" || path.endsWith("/bootstrap.py")));
   return runtimeClient(found.map(({path: path}) => path), [ ...new Set(found.map(({name: name}) => name)) ]);
  }
  function nodeRuntimeClient({files: files}) {
   const found = files.filter(({path: path}) => /^nodejs\/(?:node\d+\/)?node_modules\/aws-lambda-ric\/package\.json$/.test(path));
   return runtimeClient(found.map(({path: path}) => path), [ "aws-lambda-ric" ]);
  }
  function runtimeClient([path], names) {
   if (path === undefined) return [];
   return [ {
    rule: "shadow/runtime-client",
    severity: "warning",
    path: path,
    message: `The layer holds ${(0, naming.r)(names)}, with which Lambda's runtime itself works: functions may start with this one, of another version.`,
    fix: "Leave it out of the layer; only container images bring their own runtime client."
   } ];
  }
 },
 6817: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => shellWord
  });
  function shellWord(word) {
   return /^[\w@%+=:,./~-]+$/.test(word) && !word.startsWith("-") ? word : `'${word.replaceAll("'", `'\\''`)}'`;
  }
 },
 4523: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Yp: () => SIZE_RULES,
   wM: () => removable,
   Ej: () => size_size
  });
  var size = __webpack_require__(6770);
  var units = __webpack_require__(2958);
  var exclude_pattern = __webpack_require__(8094);
  var limits = __webpack_require__(3755);
  var grouped = __webpack_require__(315);
  var folders = __webpack_require__(2162);
  const MAX_EXCEPTIONS = 8;
  function leaveOut(kinds, rules, taken) {
   const all = {
    files: [],
    patterns: [],
    exceptions: []
   };
   const own = new Set;
   for (const kind of kinds) {
    const left = candidatesFor(kind, rules).filter(file => !taken.has(file) && !own.has(file));
    const offer = "hint" in kind ? leave_out_folders(kind, left, rules) : ofFiles(kind, left, rules);
    if (!offer || offer.files.length === 0) continue;
    for (const file of offer.files) {
     all.files.push(file);
     own.add(file);
    }
    all.patterns.push(...offer.patterns);
    all.exceptions.push(...offer.exceptions);
   }
   return all;
  }
  function candidatesFor(kind, {files: files, byEnding: byEnding}) {
   return "ending" in kind ? byEnding.get(kind.ending) ?? [] : files;
  }
  function endingOf(path) {
   return path.slice(path.lastIndexOf("."));
  }
  function leave_out_folders(kind, files, {prefix: prefix, keepsFolder: keepsFolder}) {
   const candidates = files.filter(({path: path}) => path.includes(kind.hint));
   const found = candidates.map(file => ({
    file: file,
    folders: (0, folders.p)((0, exclude_pattern.EE)(file.path, prefix)).filter(kind.matches)
   }));
   const needed = new Set(found.flatMap(one => keepsFolder(one.file.path) ? one.folders : one.folders.filter(at => kind.stays?.(prefix === "" ? at : `${prefix}/${at}`))));
   const taken = [];
   const stays = new Set;
   for (const one of found) {
    const outermost = one.folders.findIndex(at => !needed.has(at));
    for (const at of outermost < 0 ? one.folders : one.folders.slice(0, outermost)) stays.add(at);
    if (outermost >= 0) taken.push(one.file);
   }
   const exceptions = [ ...stays ].map(at => (0, exclude_pattern.gc)(at, ""));
   if (exceptions.length > MAX_EXCEPTIONS || exceptions.includes(undefined)) return undefined;
   return {
    files: taken,
    patterns: [ kind.pattern ],
    exceptions: exceptions.map(pattern => `!${pattern}`)
   };
  }
  function ofFiles(kind, files, rules) {
   if (rules.folders.some(at => kind.matches(at))) return undefined;
   const named = files.filter(({path: path}) => kind.matches(path));
   const kept = new Map;
   for (const file of named) {
    const keep = rules.keeps.find(({matches: matches}) => matches.test(file.path));
    if (keep) kept.set(file, keep.pattern);
   }
   const taken = named.filter(file => !kept.has(file));
   if (taken.length === 0 || taken.some(file => kind.isNeedless?.(file) === false)) return undefined;
   return {
    files: taken,
    patterns: [ kind.pattern ],
    exceptions: [ ...new Set(kept.values()) ]
   };
  }
  const WORTH_SHARE = .01;
  const WORTH_BYTES = 1e6;
  const DUPLICATE_BYTES = 4096;
  const EXAMPLES = 3;
  function removable(layer) {
   const rules = rulesOf(layer);
   const shares = [];
   const taken = new Set;
   for (const [what, kinds] of categories(layer)) {
    const {files: files, patterns: patterns, exceptions: exceptions} = leaveOut(kinds, rules, taken);
    const share = shareOf(what, files, [ ...patterns, ...new Set(exceptions) ]);
    if (!isWorth(share, layer)) continue;
    shares.push(share);
    for (const file of files) taken.add(file);
   }
   const left = layer.files.filter(file => !taken.has(file));
   const copies = shareOf("duplicates", duplicates(left), []);
   return [ ...shares, ...isWorth(copies, layer) ? [ copies ] : [] ].sort((a, b) => b.size - a.size);
  }
  function isWorth({size: size, files: files}, {unzippedSize: unzippedSize}) {
   return files > 0 && size > 0 && (size >= unzippedSize * WORTH_SHARE || size >= WORTH_BYTES);
  }
  function shareOf(what, files, exclude) {
   const largest = [ ...files ].sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
   return {
    what: what,
    files: files.length,
    size: files.reduce((sum, {size: size}) => sum + size, 0),
    exclude: exclude,
    examples: largest.slice(0, EXAMPLES).map(({path: path}) => path)
   };
  }
  function duplicates(files) {
   const seen = new Set;
   return files.filter(({type: type, size: size, sha256: sha256}) => {
    if (type === "link" || size <= DUPLICATE_BYTES) return false;
    const isCopy = seen.has(sha256);
    seen.add(sha256);
    return isCopy;
   });
  }
  const LICENCES = [ "LICEN[CS]E", "licen[cs]e", "Licen[cs]e", "NOTICE", "Notice", "COPYING", "AUTHORS" ];
  const KEEPS = [ ...LICENCES.map(name => ({
   matches: new RegExp(`(?:^|/)[^/]*${name}[^/]*$`),
   pattern: `!*${name}*`
  })), {
   matches: /(?:^|\/)[^/]+\.dist-info\/./,
   pattern: "!**/*.dist-info/**"
  }, {
   matches: /(?:^|\/)[^/]+\.egg-info\/./,
   pattern: "!**/*.egg-info/**"
  }, {
   matches: /(?:^|\/)lib[^/]*\.d\.ts$/,
   pattern: "!lib*.d.ts"
  } ];
  const LAZY_STUBS = {
   matches: /(?:^|\/)__init__\.pyi$/,
   pattern: "!__init__.pyi"
  };
  const KEEPS_FOLDER = /(?:^|\/)(?:licen[cs]e|copying|notice)(?:\.(?:md|rst|txt))?$|\.(?:dist|egg)-info\//i;
  function rulesOf({files: files, source: source}) {
   const isLazy = files.some(({path: path}) => path.includes("lazy_loader/"));
   return {
    files: files,
    byEnding: (0, grouped.z)(files, ({path: path}) => endingOf(path)),
    prefix: source.prefix,
    keeps: isLazy ? [ ...KEEPS, LAZY_STUBS ] : KEEPS,
    keepsFolder: path => KEEPS_FOLDER.test(path),
    folders: Array.from((0, folders.X)(files.map(({path: path}) => (0, exclude_pattern.EE)(path, source.prefix))), at => at.slice(0, -1))
   };
  }
  function categories(layer) {
   return [ [ "tests", [ "test", "tests", "__tests__" ].map(name => folder(name, path => NEEDED_TESTS.test(path))) ], [ "documentation", documentation(layer) ], [ "bytecode", bytecode(layer) ], [ "sources", SOURCES.map(suffix => extension(suffix)) ], [ "static libraries", [ extension(".a"), extension(".o"), extension(".lib", ({path: path}) => IN_PACKAGE.test(path)) ] ], [ "debug files", debugFiles(layer) ], [ "other platforms", otherPlatforms(layer) ] ];
  }
  const NEEDED_TESTS = /(?:^|\/)(?:node_modules\/(?:@[^/]+\/)?|gems\/.+\/lib\/(?:.+\/)?|django\/|twisted\/|numpy\/_core\/)[^/]+\/$/;
  const IN_PACKAGE = /(?:^|\/)(?:node_modules|site-packages|python)\//;
  const SOURCES = ".c .cc .cpp .cxx .h .hpp .pyx .pxd .js.map .cjs.map .mjs.map .css.map .d.ts .d.mts .d.cts .pyi".split(" ");
  const CODE = /\.(?:py|[cm]?js|json|so|node|rb|class|jar)$/;
  function documentation({files: files}) {
   const code = files.filter(({path: path}) => CODE.test(path));
   const withCode = (0, folders.X)(code.map(({path: path}) => path));
   const stays = path => withCode.has(path) || IS_NODE_PACKAGE.test(path);
   const names = [ "README", "CHANGELOG", "CONTRIBUTING", "SECURITY" ].map(name => `${name}.md`);
   return [ folder("docs", stays), folder("man", stays), extension(".md", ({path: path}) => DOCUMENT.test(path)), ...names.map(name => ({
    pattern: name,
    matches: path => baseName(path) === name,
    ending: endingOf(name)
   })), extension(".rst") ];
  }
  const IS_NODE_PACKAGE = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/$/;
  const DOCUMENT = /(?:^|\/)node_modules\/|(?:^|\/)(?:[A-Z0-9][A-Z0-9_.-]*|readme|changelog|changes|history|contributing)\.md$|\.dist-info\//;
  function bytecode({files: files}) {
   const paths = new Set(files.map(({path: path}) => path));
   const hasSource = ({path: path}) => path.includes("__pycache__/") || paths.has(path.replace(/[co]$/, ""));
   return [ folder("__pycache__"), extension(".pyc", hasSource), extension(".pyo", hasSource) ];
  }
  function debugFiles({files: files}) {
   const stems = new Set(files.flatMap(({path: path}) => /^(.*)\.(?:dll|exe|node|pyd)$/.exec(path)?.[1] ?? []));
   const bundle = {
    pattern: "*.dSYM/",
    hint: ".dSYM/",
    matches: path => path.endsWith(".dSYM/")
   };
   return [ bundle, extension(".debug", ({contents: contents}) => contents?.elf !== undefined), extension(".pdb", ({path: path}) => stems.has(path.slice(0, -".pdb".length))) ];
  }
  const MAX_SINGLE_FILES = 10;
  function otherPlatforms({files: files, architectures: architectures, runtimes: runtimes, source: source}) {
   const names = new Set(files.flatMap(({path: path}) => PREBUILT.exec(path)?.[1] ?? []));
   const others = [ ...names ].filter(name => isOtherPlatform(name, architectures)).sort();
   const usesDotnet = runtimes.some(one => one.startsWith("dotnet")) || files.some(({path: path}) => DOTNET.test(path));
   const isForeign = ({contents: contents}) => contents?.machO !== undefined || contents?.pe !== undefined && !contents.pe.dotnet && !usesDotnet;
   const foreign = files.filter(isForeign).sort((a, b) => b.size - a.size);
   const suffixes = new Set(foreign.flatMap(({path: path}) => /[^/](\.[a-z]+)$/i.exec(path)?.[1] ?? []));
   return [ ...others.map(name => folder(`prebuilds/${name}`)), ...[ ...suffixes ].map(suffix => extension(suffix, isForeign)), ...foreign.slice(0, MAX_SINGLE_FILES).flatMap(({path: path}) => single(path, source.prefix)) ];
  }
  const PREBUILT = /(?:^|\/)prebuilds\/([a-z0-9_-]+)\//;
  const DOTNET = /\.(?:deps|runtimeconfig)\.json$|(?:^|\/)pythonnet\//;
  const ARCHITECTURES = {
   x64: "x86_64",
   arm64: "arm64"
  };
  function isOtherPlatform(name, declared) {
   const [platform, cpu = ""] = name.split("-");
   if (!/^(?:darwin|win32|android|freebsd|openbsd|sunos|aix)$/.test(platform ?? "")) {
    const architecture = platform === "linux" ? ARCHITECTURES[cpu] : undefined;
    return architecture !== undefined && declared.length > 0 && !declared.includes(architecture);
   }
   return true;
  }
  function folder(name, stays) {
   const ending = `${name}/`;
   return {
    pattern: name.includes("/") ? `**/${ending}` : ending,
    hint: ending,
    matches: path => path === ending || path.endsWith(`/${ending}`),
    ...stays && {
     stays: stays
    }
   };
  }
  function extension(suffix, isNeedless) {
   return {
    pattern: `*${suffix}`,
    matches: path => path.endsWith(suffix),
    ending: endingOf(suffix),
    ...isNeedless && {
     isNeedless: isNeedless
    }
   };
  }
  function single(path, prefix) {
   const pattern = (0, exclude_pattern.gc)(path, prefix);
   return pattern === undefined ? [] : [ {
    pattern: pattern,
    matches: one => one === path
   } ];
  }
  function baseName(path) {
   return path.slice(path.lastIndexOf("/") + 1);
  }
  const SIZE_RULES = {
   "size/unzipped": "The layer is larger than AWS Lambda takes, unzipped.",
   "size/zipped": "The zip is larger than AWS Lambda takes in one request, and no bucket is named that it can go through.",
   "size/budget": "The layer is larger than the budget its user set.",
   "size/nearly-full": "The layer leaves little room for the function and its other layers."
  };
  const ESTIMATE_MARGIN = 1.05;
  const NEARLY_FULL = .8;
  function size_size(layer) {
   const faults = [ unzipped(layer), zipped(layer), budget(layer) ].flatMap(fault => fault ?? []);
   if (faults.length === 0) return [];
   const fix = smaller(layer);
   return faults.map(({otherFix: otherFix, ...fault}) => ({
    ...fault,
    path: "",
    fix: [ otherFix, fix ].filter(Boolean).join(" ")
   }));
  }
  function unzipped({unzippedSize: unzippedSize}) {
   const limit = limits.b.unzippedBytes;
   if (unzippedSize >= limit) return {
    rule: "size/unzipped",
    severity: "error",
    message: `The layer is ${(0, units.B4)(unzippedSize)} bytes unzipped; AWS Lambda takes fewer than ${(0, units.B4)(limit)}.`
   };
   if (unzippedSize < limit * NEARLY_FULL) return undefined;
   return {
    rule: "size/nearly-full",
    severity: "notice",
    message: `The layer takes ${(0, units.z3)(unzippedSize)} of the ${(0, units.z3)(limit)} that a function has with all its layers: ${(0, 
    units.z3)(limit - unzippedSize)} remain for its code and the other layers.`
   };
  }
  function zipped({zippedSize: zippedSize, hasBucket: hasBucket}) {
   const limit = limits.b.directZipBytes;
   if (hasBucket || !zippedSize || zippedSize.bytes < limit) return undefined;
   const {bytes: bytes, exact: exact} = zippedSize;
   if (!exact && bytes <= limit * ESTIMATE_MARGIN) return undefined;
   const how = exact ? `${(0, units.B4)(bytes)} bytes` : `about ${(0, units.z3)(bytes)}, by an estimate from a sample`;
   return {
    rule: "size/zipped",
    severity: "warning",
    message: `The layer's zip is ${how}; AWS Lambda takes fewer than ${(0, units.B4)(limit)} bytes in one request, so it can only be published through a bucket, and \`s3-bucket\` is not given.`,
    otherFix: "Name the bucket in the step that publishes and in this one: `s3-bucket: my-layers-{region}`. Or make the layer smaller."
   };
  }
  function budget({unzippedSize: unzippedSize, maxUnzippedSize: maxUnzippedSize}) {
   if (maxUnzippedSize === undefined || unzippedSize <= maxUnzippedSize) return undefined;
   return {
    rule: "size/budget",
    severity: "error",
    message: `The layer is ${(0, units.B4)(unzippedSize)} bytes unzipped, ${(0, units.z3)(unzippedSize - maxUnzippedSize)} over the budget of ${(0, 
    units.B4)(maxUnzippedSize)} (\`max-unzipped-size\`).`
   };
  }
  const SHOWN = 3;
  function smaller(layer) {
   const shares = removable(layer).filter(({exclude: exclude}) => exclude.length > 0).slice(0, SHOWN);
   if (shares.length === 0) return `Leave out what the functions do not need; the largest parts are ${largestParts(layer)}.`;
   const saved = shares.reduce((sum, share) => sum + share.size, 0);
   const what = shares.map(share => `${share.what} ${(0, units.z3)(share.size)}`).join(", ");
   const patterns = shares.flatMap(({exclude: exclude}) => exclude);
   const how = layer.source.kind === "zip" ? `Leave out of the zip what functions do not need (${patterns.join(", ")})` : `Set \`${(0, 
   exclude_pattern.nW)(patterns)}\``;
   return `${how}, which saves ${(0, units.z3)(saved)} (${what}); the largest parts are ${largestParts(layer)}.`;
  }
  function largestParts({files: files}) {
   return (0, size.t_)(files).slice(0, SHOWN).map(({path: path, size: bytes}) => `${path} (${(0, units.z3)(bytes)})`).join(", ");
  }
 },
 8539: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => isLacking
  });
  var _interpreters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3096);
  var _operating_systems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7495);
  var _runtimes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7058);
  const OPEN = /^\/(?:etc|tmp|var|proc|dev|sys|run|mnt|usr\/share)(?:\/|$)/;
  const FOLDER = /^\/(?:(?:usr\/)?(?:s?bin|lib|lib64)?|usr)$/;
  const LIBRARY = /^\/(?:usr\/)?lib64\/([^/]+\.so(?:\.[^/]*)?)$/;
  const PROGRAM = /^\/(?:usr\/)?s?bin\/([^/]+)$/;
  const LANGUAGE_PROGRAM = /^\/var\/lang\/bin\/([^/]+)$/;
  const LANGUAGE_LIBRARY = /^\/var\/lang\/lib\/(lib(?:python|node|ruby)[^/]*)$/;
  const PROGRAMS = new Set(`sh bash [ arch b2sum base32 base64 basename cat chcon chgrp chmod chown chroot cksum comm cp csplit cut date dd df dir\n  dircolors dirname du echo env expand expr factor false fmt fold groups head hostid id install join link ln logname ls\n  md5sum mkdir mkfifo mknod mktemp mv nice nl nohup nproc numfmt od paste pathchk pinky pr printenv printf ptx pwd\n  readlink realpath rm rmdir runcon seq sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat\n  stdbuf stty sum sync tac tail tee test timeout touch tr true truncate tsort tty uname unexpand uniq unlink users vdir\n  wc who whoami yes curl awk gawk getconf getent iconv ldconfig ldd locale grep egrep fgrep sed`.split(/\s+/));
  function isLacking(path, runtimes) {
   const [program, library] = [ LANGUAGE_PROGRAM, LANGUAGE_LIBRARY ].map(place => place.exec(path)?.[1]);
   if (program !== undefined) return lacksProgram(program, runtimes);
   if (library !== undefined) return runtimes.some(name => lacksIn(name, library));
   if (OPEN.test(path) || FOLDER.test(path)) return false;
   const shared = LIBRARY.exec(path)?.[1];
   if (shared !== undefined) return lacksShared(shared, runtimes);
   const name = PROGRAM.exec(path)?.[1];
   return name === undefined || !PROGRAMS.has(name);
  }
  function lacksProgram(name, runtimes) {
   const brought = (0, _interpreters_js__WEBPACK_IMPORTED_MODULE_0__.d)(name);
   return brought !== undefined && runtimes.some(one => brought.runtimes?.test(one) !== true);
  }
  function lacksShared(name, runtimes) {
   if (runtimes.length > 0) return runtimes.some(one => lacksIn(one, name));
   return Object.values(_operating_systems_js__WEBPACK_IMPORTED_MODULE_1__.j).every(({libraries: libraries}) => !libraries?.has(name));
  }
  function lacksIn(identifier, library) {
   const runtime = Object.hasOwn(_runtimes_js__WEBPACK_IMPORTED_MODULE_2__.a, identifier) ? _runtimes_js__WEBPACK_IMPORTED_MODULE_2__.a[identifier] : undefined;
   return runtime !== undefined && (0, _operating_systems_js__WEBPACK_IMPORTED_MODULE_1__.u)(runtime, library);
  }
 },
 7511: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => virtualEnvironments,
   l: () => toldAsEnvironment
  });
  var _layer_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(698);
  var _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8094);
  var _layout_placement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1729);
  var _system_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8539);
  const MARKER = /^((?:.*\/)?)pyvenv\.cfg$/;
  function unusableEnvironments({files: files, runtimes: runtimes}) {
   return files.flatMap(({path: path}) => {
    const folder = MARKER.exec(path)?.[1];
    if (folder === undefined) return [];
    const site = /^lib\/python\d+\.\d+\/site-packages(?=\/)/;
    const found = files.find(file => file.path.startsWith(folder) && site.test(file.path.slice(folder.length)));
    const [inside = ""] = site.exec(found?.path.slice(folder.length) ?? "") ?? [];
    const [link] = (0, _layer_links_js__WEBPACK_IMPORTED_MODULE_0__.B)(files, one => one.startsWith(folder) && isPart(one, folder)).filter(({outside: outside}) => outside === undefined || (0, 
    _system_paths_js__WEBPACK_IMPORTED_MODULE_2__.K)(outside, runtimes));
    if (!link && (folder === "python/" || inside === "")) return [];
    return [ {
     folder: folder,
     packages: folder + (inside || "lib/python3.x/site-packages"),
     ...link && {
      link: link
     }
    } ];
   });
  }
  function isPart(path, folder) {
   return /^(?:bin|lib64)(?:\/|$)/.test(path.slice(folder.length));
  }
  function toldAsEnvironment(layer) {
   const folders = unusableEnvironments(layer).map(({folder: folder}) => folder);
   return path => folders.some(folder => path.startsWith(folder) && isPart(path, folder));
  }
  function virtualEnvironments(layer) {
   return unusableEnvironments(layer).map(({folder: folder, packages: packages, link: link}) => ({
    rule: "layout/virtual-environment",
    severity: link || layer.runtimes.some(one => one.startsWith("python")) ? "error" : "warning",
    path: `${folder}pyvenv.cfg`,
    message: link ? `${nameOf(folder)} is a virtual environment of the build machine: its links such as "${link.path}" -> "${link.target}" lead to nothing that a function has.` : `${nameOf(folder)} is a virtual environment, and Python does not look for packages in ${packages}/ of a layer.`,
    fix: fixOf(layer, folder, packages)
   }));
  }
  function nameOf(folder) {
   return folder === "" ? "The layer" : `"${folder}"`;
  }
  function fixOf(layer, folder, packages) {
   const {source: source} = layer;
   const isAll = folder === "" || (0, _layout_placement_js__WEBPACK_IMPORTED_MODULE_1__.mA)(layer, folder.slice(0, -1));
   if (!isAll) return `Leave it out${(0, _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_3__.Je)([ (0, _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_3__.gc)(folder, source.prefix) ?? [] ].flat(), source)}; a layer needs its packages alone, in python/.`;
   if (source.kind === "zip") return `Put what is in "${packages}/" into \`layer/python/\` and make the zip from there: \`cd layer && zip -qr ../layer.zip .\`.`;
   const path = (0, _layout_placement_js__WEBPACK_IMPORTED_MODULE_1__.oR)(source.path, (0, _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_3__.EE)(`${packages}/`, source.prefix).slice(0, -1));
   return `Give its packages alone: \`path: ${path}\` and \`prefix: python\`.`;
  }
 },
 698: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => brokenLinks,
   Q: () => withoutUnusedLinks
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _checks_naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);
  const MAX_HOPS = 40;
  const LAYER_ROOT = "opt";
  function brokenLinks(entries, isCandidate = () => true) {
   const links = entries.filter(({path: path, target: target}) => target !== undefined && isCandidate(path));
   if (links.length === 0) return [];
   const tree = treeOf(entries);
   return links.flatMap(({path: path, target: target = ""}) => {
    const broken = linkFault(path, target, tree);
    return broken ? [ {
     path: path,
     target: target,
     ...broken
    } ] : [];
   });
  }
  function treeOf(entries) {
   const tree = new Map([ [ "", "folder" ] ]);
   for (const {path: path, target: target} of entries) {
    tree.set(path, target === undefined ? "file" : {
     target: target
    });
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
     const folder = path.slice(0, at);
     if (tree.has(folder)) break;
     tree.set(folder, "folder");
    }
   }
   return tree;
  }
  const NOTHING = {
   fault: "points to nothing in the layer"
  };
  function linkFault(path, target, tree) {
   if (target === "") return NOTHING;
   if (/^[a-zA-Z]:/.test(target)) return {
    fault: "is absolute"
   };
   const pending = target.split("/").reverse();
   let isRelative = !target.startsWith("/");
   let at = isRelative ? [ LAYER_ROOT, ...path.split("/").slice(0, -1) ] : [];
   for (let hops = 0; pending.length > 0; ) {
    const step = pending.pop();
    if (step === "" || step === "." || step === undefined) continue;
    if (step === "..") {
     at.pop();
     if (isRelative && at.length === 0) return {
      fault: "leads out of the layer"
     };
     continue;
    }
    const place = at[0] === LAYER_ROOT ? tree.get([ ...at.slice(1), step ].join("/")) : "folder";
    if (place === undefined || place === "file" && pending.length > 0) return NOTHING;
    if (typeof place === "string") at.push(step); else if (++hops > MAX_HOPS) return {
     fault: "leads in a circle"
    }; else {
     pending.push(...place.target.split("/").reverse());
     if (!place.target.startsWith("/")) continue;
     isRelative = false;
     at = [];
    }
   }
   return at[0] === LAYER_ROOT ? undefined : {
    fault: "is absolute",
    outside: `/${at.join("/")}`
   };
  }
  const PROGRAM_LINK = /(?:^|\/)node_modules\/\.bin\/[^/]+$/;
  const HOISTED_LINK = /^((?:.*\/)?node_modules\/\.pnpm\/)node_modules\/(?:@[^/]+\/)?[^/]+$/;
  function withoutUnusedLinks(entries) {
   const isCandidate = path => PROGRAM_LINK.test(path) || HOISTED_LINK.test(path);
   const unused = brokenLinks(entries, isCandidate).filter(isUnused);
   if (unused.length === 0) return {
    entries: entries,
    note: undefined
   };
   const paths = new Set(unused.map(({path: path}) => path));
   return {
    entries: entries.filter(({path: path}) => !paths.has(path)),
    note: `Left out, as nothing uses ${paths.size === 1 ? "it" : "them"} and ${paths.size === 1 ? "it leads" : "they lead"} nowhere: ${paths.size === 1 ? "the symbolic link" : `${paths.size} symbolic links,`} ${(0, 
    _checks_naming_js__WEBPACK_IMPORTED_MODULE_1__.K)([ ...paths ])}.`
   };
  }
  function isUnused({path: path, target: target, outside: outside}) {
   const store = HOISTED_LINK.exec(path)?.[1];
   if (store === undefined) return outside === undefined;
   return !node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), target).startsWith(store) || target.startsWith("/");
  }
 }
};
