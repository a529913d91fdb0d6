export const id = 3468;

export const ids = [ 3468 ];

export const modules = {
 13468: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   iq: () => checkLayer,
   WX: () => findingsOf,
   yR: () => furtherTextsNeeded,
   Tc: () => sortFindings,
   Sd: () => textsNeeded,
   _s: () => withZippedSize
  });
  var configuration_files = __webpack_require__(99384);
  var file_lists = __webpack_require__(96057);
  function config({files: files, isPublic: isPublic}) {
   if (!(0, configuration_files.u)(files)) return [];
   const read = (0, file_lists.pD)(files).flatMap(({path: path, contents: contents}) => contents?.configuration ? [ {
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
  var grouped = __webpack_require__(68293);
  var python_sites = __webpack_require__(99184);
  var search_paths = __webpack_require__(46708);
  function distributions({files: files, evidence: evidence = []}) {
   const found = new Map;
   for (const {path: path, contents: contents} of (0, file_lists.DR)(files, "python/")) {
    const place = path.includes(".dist-info/") ? (0, search_paths.Zc)(path) : undefined;
    const distribution = place?.name.endsWith(".dist-info") ? (0, python_sites.A)(place.name) : undefined;
    if (!place || !distribution || place.rest === "") continue;
    const folder = `${place.site}/${place.name}`;
    const known = found.get(folder) ?? {
     ...distribution,
     site: place.site,
     path: folder,
     hasMetadata: false,
     requires: [],
     isEditable: false
    };
    found.set(folder, {
     ...known,
     ...said(place.rest, contents)
    });
   }
   for (const {path: path, contents: contents} of evidence) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    const known = found.get(folder);
    if (known) found.set(folder, {
     ...known,
     ...said("", contents)
    });
   }
   return [ ...found.values() ];
  }
  function said(file, contents = {}) {
   const {requires: requires, recordPaths: recordPaths, recordTops: recordTops, directUrl: directUrl} = contents;
   return {
    ...file === "METADATA" && {
     hasMetadata: true
    },
    ...requires && {
     requires: requires
    },
    ...recordPaths && {
     recordPaths: recordPaths
    },
    ...recordTops && {
     recordTops: recordTops
    },
    ...directUrl?.editable && {
     isEditable: true
    }
   };
  }
  function pythonOf(site) {
   return /^python\/lib\/python(\d+\.\d+)\//.exec(`${site}/`)?.[1];
  }
  var python_requirement = __webpack_require__(82860);
  const known = new WeakMap;
  function topsOf({files: files}) {
   const before = known.get(files);
   if (before) return before;
   const [tops, recorded] = [ new Map, new Set ];
   let last = "\0";
   for (const {path: path, size: size, contents: contents} of (0, file_lists.DR)(files, "python/")) {
    if (!path.startsWith(last)) {
     const {site: site, name: name, rest: rest} = (0, search_paths.Zc)(path) ?? {};
     if (site === undefined || name === undefined) continue;
     const top = {
      site: site,
      name: name,
      path: `${site}/${name}`,
      isFile: rest === "",
      size: size
     };
     tops.set(top.path, top);
     if (!top.isFile) last = `${top.path}/`;
    }
    if (!contents?.recordTops) continue;
    const site = last.replace(/[^/]*\/$/, "");
    for (const name of contents.recordTops) recorded.add(`${site}${name}`);
   }
   const result = {
    all: [ ...tops.values() ],
    recorded: recorded
   };
   known.set(files, result);
   return result;
  }
  const INFO = /\.(?:dist|egg)-info$/;
  function topsWithoutMetadata(layer) {
   const {all: all, recorded: recorded} = topsOf(layer);
   const described = new Set(all.flatMap(({site: site, name: name}) => INFO.test(name) ? [ `${site} ${distributionNamed(name)}` ] : []));
   return all.filter(({site: site, name: name, path: path, isFile: isFile}) => !INFO.test(name) && (!isFile || /\.(?:py|so)$/.test(name)) && !recorded.has(path) && !described.has(`${site} ${moduleName(name)}`));
  }
  function distributionNamed(info) {
   return (0, python_sites.A)(info)?.name ?? (0, python_requirement.j)(info.replace(INFO, ""));
  }
  function moduleName(top) {
   return (0, python_requirement.j)(top.replace(/\..*$/, ""));
  }
  function editable(layer) {
   const pointed = pointersIn(layer);
   const names = modulesIn(layer);
   const byMetadata = distributions(layer).filter(one => one.isEditable || pointsElsewhere(one, pointed)).filter(one => !isThere(one, names));
   const named = new Set(byMetadata.map(({site: site, name: name}) => `${site} ${name}`));
   const byPointer = [ ...pointed ].map(([path, name]) => ({
    path: path,
    name: name,
    site: path.slice(0, path.lastIndexOf("/"))
   })).filter(one => !named.has(`${one.site} ${one.name}`) && !isThere(one, names)).filter(({path: path}) => !byMetadata.some(one => holds(one, path)));
   return [ ...byMetadata, ...byPointer ].map(({path: path, name: name}) => ({
    rule: "deps/editable",
    severity: "error",
    path: path,
    message: `${name} is an editable install: the layer holds a pointer (.pth) to its code in a folder of the build machine, and not the code.`,
    fix: "Install it without `-e`: `pip install --target … .`; with uv, `uv export --no-editable` or `uv sync --no-editable`."
   }));
  }
  const POINTER = /^(?:__editable__.*|_*(.+?)_editable(?:_loader)?\.(?:py|pth)|(.+)\.(?:pth|egg-link))$/;
  const IN_PLACE = /^\/(?:opt|var|mnt|tmp)\//;
  function editableTexts(layer) {
   return topsOf(layer).all.flatMap(({name: name, path: path, size: size}) => name.endsWith(".pth") && size <= MOST_POINTER_BYTES ? [ path ] : []);
  }
  const MOST_POINTER_BYTES = 64 * 1024;
  function pointersIn(layer) {
   const pointers = new Map;
   for (const {name: name, path: path} of topsOf(layer).all) {
    if (!/\.(?:pth|egg-link)$/.test(name)) continue;
    const text = layer.texts?.get(path) ?? "";
    const isFinder = name.startsWith("__editable__") || /^import _+\w*editable/m.test(text);
    const isOutside = text.split(/\r?\n/).some(line => /^(?:\/|[A-Za-z]:\\)/.test(line) && !IN_PLACE.test(line));
    if (isFinder || isOutside || name.endsWith(".egg-link")) pointers.set(path, nameIn(name));
   }
   return pointers;
  }
  function nameIn(file) {
   const bare = file.replace(/^__editable__[._]+/, "").replace(/\.(?:pth|egg-link)$/, "");
   return (0, python_requirement.j)(bare.replace(/-\d.*$/, "").replace(/^_+|[-_]editable$/g, ""));
  }
  function holds({site: site, recordTops: recordTops = []}, path) {
   return recordTops.some(top => `${site}/${top}` === path);
  }
  function pointsElsewhere(distribution, pointed) {
   const own = (distribution.recordTops ?? []).filter(top => !/\.(?:dist|egg)-info$/.test(top));
   return own.some(top => pointed.has(`${distribution.site}/${top}`)) && own.every(top => POINTER.test(top));
  }
  function isThere({site: site, name: name}, names) {
   return names.has(`${site}/${name}`);
  }
  function modulesIn(layer) {
   return new Set(topsOf(layer).all.flatMap(({site: site, name: name, isFile: isFile}) => (isFile ? /\.(?:py|so)$/ : /^[^.]+$/).test(name) ? [ `${site}/${moduleName(name)}` ] : []));
  }
  var former_modules = __webpack_require__(62997);
  var wording = __webpack_require__(30263);
  const TURN = /"""|'''|["'#()[\]{}]|\\\r?\n|\r?\n/g;
  function* logicalLines(text) {
   let [code, depth, line, start, at] = [ "", 0, 1, 1, 0 ];
   let strings = [];
   const turn = new RegExp(TURN);
   for (let match = turn.exec(text); match; match = turn.exec(text)) {
    const [token] = match;
    code += text.slice(at, match.index);
    at = turn.lastIndex;
    if (token === "#") at = endOfLine(text, at); else if (token.startsWith('"') || token.startsWith("'")) {
     const end = endOfString(text, at, token);
     line += countLines(text, at, end);
     strings.push(text.slice(at, end - token.length));
     [code, at] = [ `${code}""`, end ];
    } else if (token.endsWith("\n")) {
     line += 1;
     if (token.startsWith("\\") || depth > 0) code += " "; else {
      if (code.trim() !== "") yield {
       indent: indentOf(code),
       code: code.trim(),
       strings: strings,
       line: start
      };
      [code, start, strings] = [ "", line, [] ];
     }
    } else {
     depth = Math.max(0, depth + ("([{".includes(token) ? 1 : -1));
     code += token;
    }
    turn.lastIndex = at;
   }
   code += text.slice(at);
   if (code.trim() !== "") yield {
    indent: indentOf(code),
    code: code.trim(),
    strings: strings,
    line: start
   };
  }
  function endOfLine(text, from) {
   const end = text.indexOf("\n", from);
   return end < 0 ? text.length : text[end - 1] === "\r" ? end - 1 : end;
  }
  function endOfString(text, from, quotes) {
   const until = quotes.length === 3 ? new RegExp(`\\\\[^]|${quotes}`, "g") : new RegExp(`\\\\[^]|${quotes}|\\r?\\n`, "g");
   until.lastIndex = from;
   for (let match = until.exec(text); match; match = until.exec(text)) {
    if (match[0] === quotes) return until.lastIndex;
    if (!match[0].startsWith("\\")) return match.index;
   }
   return text.length;
  }
  function countLines(text, from, to) {
   let count = 0;
   for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count += 1;
   return count;
  }
  function indentOf(code) {
   let columns = 0;
   for (const character of code) {
    if (character === "\t") columns += 8 - columns % 8; else if (character === " " || character === "\f") columns += 1; else break;
   }
   return columns;
  }
  const KEYWORD = /^(?:async\s+)?(if|elif|else|try|except|finally|with|for|while|def|class|match|case)(?![\w.=,])/;
  function pythonStatements(text) {
   const statements = [];
   const open = [];
   for (const {indent: indent, code: code, strings: strings} of logicalLines(text)) {
    const depth = open.findIndex(clause => clause.indent >= indent);
    const [ended] = depth < 0 ? [] : open.splice(depth);
    const keyword = KEYWORD.exec(code)?.[1];
    if (keyword !== undefined && /^(?:try|else|finally|except)\b|[\s("]|:/.test(code)) open.push(clauseOf({
     keyword: keyword,
     code: code,
     indent: indent
    }, ended?.indent === indent ? ended : undefined));
    for (const name of namesSet(code)) for (const {attempt: attempt} of open) attempt?.names.add(name);
    const innermost = open.at(-1);
    if (innermost?.keyword === "except" && innermost.attempt && takes(innermost, IMPORT_ERRORS)) innermost.attempt.raises ||= /^raise\b|^(?:sys\.)?exit\(/.test(bodyOf(code));
    statements.push({
     code: code,
     strings: strings,
     blocks: [ ...open ]
    });
   }
   return statements;
  }
  function bodyOf(code) {
   return code.replace(/^except\b[^:]*:\s*/, "");
  }
  function namesSet(code) {
   const [, target] = /^([\w.,\s]+?)(?::[^=]+)?=(?!=)/.exec(code) ?? [];
   return target === undefined ? [] : target.split(",").map(name => name.trim());
  }
  function clauseOf({keyword: keyword, code: code, indent: indent}, before) {
   const continues = [ "elif", "else", "except", "finally" ].includes(keyword);
   const heads = [ ...continues && before ? before.heads : [], code ];
   const attempt = keyword === "try" ? {
    takesImportError: false,
    takesOsError: false,
    raises: false,
    names: new Set
   } : continues ? before?.attempt : undefined;
   const clause = {
    keyword: keyword,
    indent: indent,
    heads: heads,
    ...attempt && {
     attempt: attempt
    }
   };
   if (attempt && keyword === "except") {
    attempt.takesImportError ||= takes(clause, IMPORT_ERRORS);
    attempt.takesOsError ||= takes(clause, OS_ERRORS);
   }
   return clause;
  }
  const ALL_ERRORS = [ "Exception", "BaseException" ];
  const IMPORT_ERRORS = new Set([ ...ALL_ERRORS, "ImportError", "ModuleNotFoundError" ]);
  const OS_ERRORS = new Set([ ...ALL_ERRORS, "OSError", "IOError", "EnvironmentError" ]);
  function takes({heads: heads}, errors) {
   const head = (heads.at(-1) ?? "").replace(/:.*$/s, "").replace(/\bas\s+\w+\s*$/, "");
   const names = head.match(/\w+/g)?.slice(1) ?? [];
   return names.length === 0 || names.some(name => errors.has(name));
  }
  function pythonImports(text) {
   if (!text.includes("import")) return [];
   return guardedStatements(text, /\bimport\b/).flatMap(({code: code, guard: guard}) => importsOf(code).map(one => guard ? {
    ...one,
    guard: guard
   } : one));
  }
  function guardedStatements(text, wanted) {
   const statements = pythonStatements(text);
   const catching = catchingAttempts(statements);
   return statements.filter(({code: code}) => wanted.test(code)).flatMap(statement => {
    const {strings: strings, blocks: blocks} = statement;
    const guard = guardOf(blocks, catching);
    const isTried = blocks.some(block => isBody(block) && catching.has(block.attempt));
    return python_imports_bodyOf(statement).split(";").map(code => ({
     code: code.trim(),
     strings: strings,
     isTried: isTried,
     functions: functionsAround(blocks),
     ...guard && {
      guard: guard
     }
    }));
   });
  }
  function functionsAround(blocks) {
   return blocks.flatMap(({keyword: keyword, heads: heads}) => keyword === "def" ? [ /\bdef\s+(\w+)/.exec(heads.at(-1) ?? "")?.[1] ?? "" ] : []);
  }
  function absoluteModule(module, container) {
   const dots = /^\.*/.exec(module)?.[0].length ?? 0;
   if (dots === 0) return module;
   const steps = container === "" ? [] : container.split(".");
   if (dots > steps.length) return undefined;
   return [ ...steps.slice(0, steps.length - dots + 1), module.slice(dots) ].filter(Boolean).join(".");
  }
  function python_imports_bodyOf({code: code, blocks: blocks}) {
   return blocks.at(-1)?.heads.at(-1) === code ? code.slice(headerEnd(code)) : code;
  }
  function headerEnd(code) {
   let depth = 0;
   for (let at = 0; at < code.length; at += 1) {
    const character = code.charAt(at);
    if ("([{".includes(character)) depth += 1; else if (")]}".includes(character)) depth -= 1; else if (character === ":" && depth <= 0) return at + 1;
   }
   return code.length;
  }
  function catchingAttempts(statements) {
   const catching = new Set;
   for (const {blocks: blocks} of statements) {
    const clause = blocks.at(-1);
    if (clause?.keyword === "except" && clause.attempt && mayTakeImportError(clause.heads.at(-1) ?? "")) catching.add(clause.attempt);
   }
   return catching;
  }
  const OTHER_ERRORS = new Set(`AttributeError ValueError TypeError KeyError IndexError LookupError NameError OSError IOError EnvironmentError\n  FileNotFoundError RuntimeError NotImplementedError SyntaxError UnicodeError UnicodeDecodeError AssertionError\n  KeyboardInterrupt SystemExit StopIteration`.split(/\s+/));
  function mayTakeImportError(code) {
   const head = code.slice(0, headerEnd(code)).replace(/\bas\s+\w+\s*:$/, "");
   const names = head.match(/\w+/g)?.slice(1) ?? [];
   return names.length === 0 || names.some(name => !OTHER_ERRORS.has(name));
  }
  const GUARDS = {
   if: "condition",
   elif: "condition",
   else: "condition",
   for: "condition",
   while: "condition",
   match: "condition",
   case: "condition",
   except: "except",
   def: "function"
  };
  const SUPPRESSED = /\bsuppress\b.*\b(?:ImportError|ModuleNotFoundError|Exception|BaseException)\b/;
  function guardOf(blocks, catching) {
   const guards = blocks.map(clause => {
    if (isBody(clause)) return catching.has(clause.attempt) ? "except" : undefined;
    if (clause.keyword === "with") return SUPPRESSED.test(clause.heads.at(-1) ?? "") ? "except" : undefined;
    return GUARDS[clause.keyword];
   });
   return [ "except", "condition", "function" ].find(guard => guards.includes(guard));
  }
  function isBody({keyword: keyword}) {
   return keyword === "try";
  }
  function importsOf(statement) {
   const [, module = "", taken = ""] = /^from\s*([\w.\s]*?[\w.])\s*\bimport\b\s*(.+)$/.exec(statement) ?? [];
   if (module !== "") {
    const names = namesIn(taken.replace(/[()]/g, " "));
    return names.length === 0 ? [] : [ {
     module: module.replace(/\s/g, ""),
     names: names
    } ];
   }
   const [, modules] = /^import\s+(.+)$/.exec(statement) ?? [];
   return modules === undefined ? [] : namesIn(modules).map(name => ({
    module: name,
    names: []
   }));
  }
  function namesIn(list) {
   return list.split(",").flatMap(one => /^\s*(\*|[\w.]+)/.exec(one)?.[1] ?? []);
  }
  const python_modules_known = new WeakMap;
  function modulesOf({files: files}) {
   const before = python_modules_known.get(files);
   if (before) return before;
   const [paths, folders, modules] = [ new Set, new Set, new Map ];
   for (const {path: path} of (0, file_lists.DR)(files, "python/")) {
    paths.add(path);
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
     const folder = path.slice(0, at);
     if (folders.has(folder)) break;
     folders.add(folder);
    }
    const place = placeOfModule(path);
    const key = place && `${place.site} ${place.module}`;
    if (key !== undefined && (path.endsWith(".py") || !modules.has(key))) modules.set(key, path);
   }
   const result = {
    pathOf: (site, module) => modules.get(`${site} ${module}`),
    hasFolder: path => folders.has(path),
    hasFile: path => paths.has(path)
   };
   python_modules_known.set(files, result);
   return result;
  }
  const COMPILED = /^(.+?)(?:\.pyc|\.(?:[\w-]+\.)?so)$/;
  function moduleAt(path) {
   const stem = path.endsWith(".py") ? path.slice(0, -".py".length) : COMPILED.exec(path)?.[1] ?? "";
   const module = stem.replace(/(?:^|\/)__init__$/, "").replaceAll("/", ".");
   return module === "" || /[^\w.]/.test(module) ? undefined : module;
  }
  function placeOfModule(path) {
   const {site: site, name: name, rest: rest} = (0, search_paths.Zc)(path) ?? {};
   if (site === undefined || name === undefined) return undefined;
   const module = moduleAt(rest === "" || rest === undefined ? name : `${name}/${rest}`);
   return module === undefined ? undefined : {
    site: site,
    module: module
   };
  }
  const TEST_FOLDERS = /(?:^|\/)(?:tests?|_?testing|_?test_?utils?|benchmarks?|examples?|samples?|demos?)(?:\/|$)/i;
  const TEST_FILES = /(?:^|\/)(?:conftest|test_[^/]*|[^/]*_tests?)\.py$/;
  function isForTests(path) {
   return TEST_FOLDERS.test(path) || TEST_FILES.test(path);
  }
  const parsed = new WeakMap;
  function importsAt(path, {texts: texts}) {
   const text = texts?.get(path);
   const place = placeOfModule(path);
   if (!texts || text === undefined || !place) return [];
   const cache = parsed.get(texts) ?? new Map;
   parsed.set(texts, cache);
   const before = cache.get(path);
   if (before) return before;
   const container = /(?:^|\/)__init__\.py$/.test(path) ? place.module : place.module.slice(0, Math.max(0, place.module.lastIndexOf(".")));
   const imports = pythonImports(text).flatMap(one => {
    const module = absoluteModule(one.module, container);
    return module === undefined ? [] : [ {
     ...one,
     module: module
    } ];
   });
   cache.set(path, imports);
   return imports;
  }
  function rootOf(path, layer) {
   const {site: site, name: name, rest: rest = ""} = (0, search_paths.Zc)(path) ?? {};
   if (site === undefined || name === undefined || rest === "") return path;
   const {hasFile: hasFile} = modulesOf(layer);
   const steps = [ name, ...rest.split("/").slice(0, -1) ];
   const roots = steps.map((_, index) => `${site}/${steps.slice(0, index + 1).join("/")}/__init__.py`);
   return roots.find(hasFile) ?? path;
  }
  function importedFrom(roots, layer, within = () => true) {
   const reached = new Set(roots);
   for (const path of reached) {
    const site = (0, search_paths.Zc)(path)?.site ?? "";
    for (const {module: module, names: names, guard: guard} of importsAt(path, layer)) {
     if (guard !== undefined) continue;
     for (const file of filesRun({
      site: site,
      module: module
     }, names, layer)) if (within(file)) reached.add(file);
    }
   }
   return reached;
  }
  function filesRun({site: site, module: module}, names, layer) {
   const {pathOf: pathOf} = modulesOf(layer);
   const steps = module.split(".");
   const all = [ ...steps.map((_, index) => steps.slice(0, index + 1).join(".")), ...names.map(name => `${module}.${name}`) ];
   return all.flatMap(one => pathOf(site, one) ?? []);
  }
  function isCalledAtOnce(name, path, layer) {
   const call = new RegExp(`\\b${name}\\(`);
   const root = rootOf(path, layer);
   const folder = root.replace(/__init__\.py$/, "");
   return [ ...importedFrom([ root ], layer, one => one.startsWith(folder)) ].some(file => {
    const text = layer.texts?.get(file);
    if (text === undefined || !call.test(text)) return false;
    return pythonStatements(text).some(({code: code, blocks: blocks}) => call.test(code) && !/^(?:async\s+)?def\b/.test(code) && blocks.every(({keyword: keyword}) => keyword === "with"));
   });
  }
  function formerModuleFindings(layer) {
   const uses = candidatesIn(layer).flatMap(({path: path, modules: modules}) => {
    const imported = new Set(importsAt(path, layer).flatMap(one => one.guard ? [] : [ topOf(one.module) ]));
    const certain = modules.filter(module => imported.has(module));
    return certain.length > 0 && isImportedAtOnce(path, layer) ? [ {
     path: path,
     modules: certain
    } ] : [];
   });
   return [ ...(0, grouped.z)(uses, ({path: path}) => packageOf(path)).values() ].map(group => findingOf(group, layer));
  }
  function formerModulesTexts(layer) {
   const candidates = candidatesIn(layer);
   return [ ...new Set(candidates.flatMap(({path: path}) => [ path, ...runWith(path, layer) ])) ].filter(path => path.endsWith(".py"));
  }
  function findingOf(uses, layer) {
   const [{path: path}] = uses;
   const modules = [ ...new Set(uses.flatMap(use => use.modules)) ].sort();
   const lacking = lackingPythons(path, modules, layer);
   const isTools = modules.every(module => module === "pkg_resources");
   return {
    rule: "deps/removed-module",
    severity: "warning",
    path: path,
    message: `${packageOf(path).replace(/^.*\//, "")} imports ${(0, wording.p)(modules)}, which Python ${(0, wording.r)(lacking)} does not bring any more${isTools ? " and setuptools, which is not in the layer, did" : ""}.`,
    fix: isTools ? "Install a newer version of the package, or `setuptools<81` beside it." : `Install a version of the package that supports Python ${lacking.at(-1) ?? ""}, or declare an older runtime only.`
   };
  }
  function lackingPythons(path, modules, layer) {
   return versionsFor(path, layer).filter(version => modules.some(module => isGone(module, version)));
  }
  function versionsFor(path, {runtimes: runtimes}) {
   const own = pythonOf((0, search_paths.Zc)(path)?.site ?? "");
   return (0, search_paths.x4)("python", runtimes).filter(version => own === undefined || own === version);
  }
  function isGone(module, version) {
   const [major, minor] = version.split(".").map(Number);
   return major === 3 && (minor ?? 0) >= (former_modules.gC.get(module) ?? Infinity);
  }
  function candidatesIn(layer) {
   return (0, file_lists.pD)(layer.files).flatMap(file => {
    const modules = missingOf(file, layer);
    return modules.length > 0 ? [ {
     path: file.path,
     modules: modules
    } ] : [];
   });
  }
  const TOOLS = /\/(?:setuptools|_distutils_hack|pkg_resources|pip|wheel|Cython|distutils|_vendor|vendored)\//;
  function missingOf({path: path, contents: contents}, layer) {
   const former = contents?.formerModules;
   const site = former && (0, search_paths.Zc)(path)?.site;
   if (!former || site === undefined || isForTests(path) || TOOLS.test(path)) return [];
   const versions = versionsFor(path, layer);
   return former.filter(module => versions.some(version => isGone(module, version)) && !isInLayer(module, layer));
  }
  function isInLayer(module, layer) {
   const {hasFile: hasFile, hasFolder: hasFolder} = modulesOf(layer);
   const names = module === "distutils" ? [ module, "_distutils_hack" ] : [ module ];
   return [ ...sitesOf(layer) ].some(site => names.some(name => hasFile(`${site}/${name}.py`) || hasFolder(`${site}/${name}`)));
  }
  function sitesOf({runtimes: runtimes}) {
   const versions = (0, search_paths.x4)("python", runtimes);
   return new Set([ "python", ...versions.map(version => `python/lib/python${version}/site-packages`) ]);
  }
  function runWith(path, layer) {
   const folder = `${packageOf(path)}/`;
   return importedFrom([ rootOf(path, layer) ], layer, one => one.startsWith(folder));
  }
  function isImportedAtOnce(path, layer) {
   const run = runWith(path, layer);
   return run.has(path) || run.size === 1 && !path.includes("/_");
  }
  function packageOf(path) {
   const {site: site, name: name} = (0, search_paths.Zc)(path) ?? {};
   return `${site}/${name}`;
  }
  function topOf(module) {
   return module.split(".", 1)[0] ?? "";
  }
  function incomplete(layer) {
   const uses = usesIn(layer);
   return [ ...(0, grouped.z)(uses, ({gap: gap}) => gap.distribution.path).values() ].flatMap(group => {
    const [use] = group.toSorted((a, b) => Number(a.severity !== "error") - Number(b.severity !== "error"));
    return use ? [ incomplete_findingOf(use, new Set(group.map(({gap: gap}) => gap.path)).size - 1) ] : [];
   });
  }
  function incomplete_findingOf({gap: gap, by: by, how: how, severity: severity}, more) {
   const {name: name, version: version, site: site, path: path} = gap.distribution;
   const others = more > 0 ? ` (and ${more} more ${more === 1 ? "place" : "places"})` : "";
   return {
    rule: "deps/incomplete",
    severity: severity,
    path: path,
    message: `${site}/${gap.path} of ${name} ${version} is missing${others}, and ${by} ${how} it.`,
    fix: `Keep it when you leave files out of ${name} (\`exclude\`, or the step that deletes them), or install ${name} once more.`
   };
  }
  function incompleteTexts(layer) {
   const gaps = gapsIn(layer);
   return gaps.length === 0 ? [] : [ ...sourcesFor(gaps, layer).keys() ];
  }
  function sourcesFor(gaps, layer) {
   const {hasFile: hasFile} = modulesOf(layer);
   const sources = new Map;
   const names = new Set(gaps.map(({distribution: distribution}) => `${distribution.site} ${distribution.name}`));
   for (const one of distributions(layer)) {
    const required = one.requires.flatMap(text => (0, python_requirement.p)(text)?.name ?? []);
    if (![ one.name, ...required ].some(name => names.has(`${one.site} ${name}`))) continue;
    for (const path of one.recordPaths ?? []) if (path.endsWith(".py") && hasFile(`${one.site}/${path}`)) sources.set(`${one.site}/${path}`, one);
   }
   return sources;
  }
  const incomplete_known = new WeakMap;
  function gapsIn(layer) {
   const before = incomplete_known.get(layer.files);
   if (before) return before;
   const all = distributions(layer);
   const gaps = [ ...(0, grouped.z)(all, ({site: site, name: name}) => `${site} ${name}`).values() ].flatMap(copies => copies.length === 1 ? copies : []).flatMap(distribution => gapsOf(distribution, layer));
   incomplete_known.set(layer.files, gaps);
   return gaps;
  }
  function gapsOf(distribution, layer) {
   const {site: site, recordPaths: recordPaths = []} = distribution;
   const {hasFile: hasFile, pathOf: pathOf} = modulesOf(layer);
   const isMissing = path => {
    if (hasFile(`${site}/${path}`)) return false;
    const module = moduleAt(path);
    return module === undefined || pathOf(site, module) === undefined;
   };
   const missing = recordPaths.filter(isMissing);
   if (missing.length === 0 || missing.length === recordPaths.length) return [];
   const gaps = new Map;
   for (const path of missing) {
    const gap = gapAt(path, distribution, layer);
    const before = gaps.get(gap.path);
    const module = before?.module ?? gap.module;
    const isData = gap.isData || before?.isData === true;
    gaps.set(gap.path, {
     ...gap,
     isData: isData,
     ...module !== undefined && {
      module: module
     }
    });
   }
   const literals = literalsOf(distribution, layer);
   return [ ...gaps.values() ].map(gap => ({
    ...gap,
    literal: gap.isData ? literals(gap.path) : ""
   }));
  }
  function gapAt(path, distribution, layer) {
   const {hasFolder: hasFolder} = modulesOf(layer);
   const module = moduleAt(path);
   const steps = path.split("/");
   const depth = steps.findIndex((_, index) => index < steps.length - 1 && !hasFolder(`${distribution.site}/${steps.slice(0, index + 1).join("/")}`));
   const isData = module === undefined;
   if (depth < 0) return {
    distribution: distribution,
    path: path,
    isData: isData,
    ...module !== undefined && {
     module: module
    }
   };
   const folder = steps.slice(0, depth + 1);
   return {
    distribution: distribution,
    isData: isData,
    path: `${folder.join("/")}/`,
    ...module !== undefined && {
     module: folder.join(".")
    }
   };
  }
  function usesIn(layer) {
   const gaps = gapsIn(layer);
   if (gaps.length === 0) return [];
   const bySite = (0, grouped.z)(gaps, ({distribution: distribution}) => distribution.site);
   const reached = new Map;
   const isRun = path => {
    const root = rootOf(path, layer);
    const files = reached.get(root) ?? importedFrom([ root ], layer);
    reached.set(root, files);
    return files.has(path);
   };
   return [ ...sourcesFor(gaps, layer) ].flatMap(([path, {site: site, name: name}]) => {
    const text = layer.texts?.get(path);
    if (text === undefined || isForTests(path)) return [];
    const there = bySite.get(site) ?? [];
    const own = there.filter(({distribution: distribution}) => distribution.name === name);
    return [ ...there.flatMap(gap => importOf({
     gap: gap,
     path: path,
     text: text,
     isRun: isRun
    }, layer)), ...own.flatMap(gap => openingOf({
     gap: gap,
     path: path,
     text: text,
     isRun: isRun
    }, layer)) ];
   });
  }
  function importOf({gap: gap, path: path, text: text, isRun: isRun}, layer) {
   const {module: module} = gap;
   if (module === undefined || !text.includes(module.slice(module.lastIndexOf(".") + 1))) return [];
   const isOf = name => name === module || name.startsWith(`${module}.`);
   const isImported = importsAt(path, layer).some(one => one.guard === undefined && (isOf(one.module) || one.names.some(name => isOf(`${one.module}.${name}`) && !isNamed(name, one.module, gap, layer))));
   if (!isImported) return [];
   const isCertain = isRun(path);
   if (!isCertain && isForTests(gap.path)) return [];
   return [ {
    gap: gap,
    by: path,
    how: "imports",
    severity: isCertain ? "error" : "warning"
   } ];
  }
  function isNamed(name, container, {distribution: distribution}, layer) {
   const text = layer.texts?.get(modulesOf(layer).pathOf(distribution.site, container) ?? "") ?? "";
   return new RegExp(`^\\s*(?:def|class)\\s+${name}\\b|^\\s*${name}\\s*[:=]|\\bas\\s+${name}\\b`, "m").test(text);
  }
  const OPTIONAL = /(?:^|\/)(?:docs?|sample_data|licen[cs]es?|locales?|images?|readme|changelog|copying|notice|authors|news)(?:[./]|$)|\.(?:md|rst|html|pxi|f90|pdb|lib|a)$/i;
  const OPENING = /\b(?:open|joinpath|files|get_data|read_text|read_bytes|read_binary|open_text|open_binary|resource_\w+|Path|join|as_file|iterdir)\s*\(|__file__|__path__/;
  const OPENING_NOW = /\b(?:open|files|get_data|read_text|read_bytes|read_binary|open_text|open_binary|resource_string|resource_stream|as_file|iterdir)\s*\(/;
  const SURELY_RUN = new Set([ "def", "class", "with", "for" ]);
  function openingOf({gap: gap, path: path, text: text, isRun: isRun}, layer) {
   const {literal: literal} = gap;
   if (literal === "" || !text.includes(literal) || !OPENING.test(text) || !isRun(path)) return [];
   const statements = pythonStatements(text);
   const opening = statements.filter(({code: code, strings: strings}) => OPENING.test(code) && strings.some(string => ends(string, literal)));
   const [first] = opening;
   if (!first || opening.every(({blocks: blocks}) => blocks.some(({attempt: attempt, keyword: keyword}) => attempt && keyword === "try"))) return [];
   const isAtOnce = opening.some(({code: code, blocks: blocks}) => OPENING_NOW.test(code) && blocks.every(({keyword: keyword}) => SURELY_RUN.has(keyword)) && functionsAround(blocks).every(name => isCalledAtOnce(name, path, layer)));
   return [ {
    gap: gap,
    by: path,
    how: "opens",
    severity: isAtOnce ? "error" : "warning"
   } ];
  }
  function ends(literal, name) {
   return literal === name || literal.endsWith(`/${name}`) || literal.startsWith(`${name}/`);
  }
  function literalsOf({site: site, recordPaths: recordPaths = []}, layer) {
   const {hasFile: hasFile} = modulesOf(layer);
   const there = new Set(recordPaths.filter(path => hasFile(`${site}/${path}`)).flatMap(path => path.split("/")));
   return path => {
    const name = path.replace(/\/$/, "").replace(/^.*\//, "");
    return name.length < 3 || there.has(name) || OPTIONAL.test(path) || isForTests(path) ? "" : name;
   };
  }
  function metadata(layer) {
   return [ ...emptyMetadata(layer), ...strippedPackages(layer) ];
  }
  function emptyMetadata(layer) {
   const found = distributions(layer).filter(({hasMetadata: hasMetadata}) => !hasMetadata);
   if (found.length === 0) return [];
   return [ {
    rule: "deps/no-metadata",
    severity: "warning",
    path: "",
    message: `There is no METADATA in ${(0, wording.p)(found.map(({path: path}) => path))}, so that importlib.metadata fails for ${(0, 
    wording.r)(found.slice(0, 3).map(({name: name}) => name))}.`,
    fix: "Install into an empty folder, and keep *.dist-info/ when files are left out."
   } ];
  }
  function strippedPackages(layer) {
   const questions = metadataTexts(layer).flatMap(path => questionAt(path, layer) ?? []);
   return [ ...(0, grouped.z)(questions, ({site: site}) => site).values() ].map(group => {
    const severity = group.some(one => one.severity === "error") ? "error" : "warning";
    const worst = group.filter(one => one.severity === severity);
    const askers = [ ...new Set(worst.map(({asker: asker}) => asker)) ];
    return {
     rule: "deps/no-metadata",
     severity: severity,
     path: worst[0]?.path ?? "",
     message: `${(0, wording.p)(askers)} ${askers.length === 1 ? "reads" : "read"} the metadata of installed packages (importlib.metadata) on import, and the layer holds the code without its *.dist-info: ${severity === "error" ? "the import fails" : "the import may fail"} with PackageNotFoundError or the like.`,
     fix: "Keep *.dist-info/ in the layer: a few kilobytes for each package."
    };
   });
  }
  function metadataTexts(layer) {
   const stripped = new Set(topsWithoutMetadata(layer).map(({path: path}) => path));
   if (stripped.size === 0) return [];
   const isStripped = path => path.endsWith(".py") && stripped.has(metadata_topOf(path));
   const roots = (0, file_lists.DR)(layer.files, "python/").flatMap(({path: path}) => isStripped(path) && !isForTests(path) ? [ rootOf(path, layer) ] : []);
   return [ ...importedFrom([ ...new Set(roots) ], layer, isStripped) ];
  }
  function metadata_topOf(path) {
   const {site: site, name: name} = (0, search_paths.Zc)(path) ?? {};
   return `${site}/${name}`;
  }
  const ASKING = /(?<![\w.])(?:(?:[\w.]*metadata\.|pkg_resources\.|[\w]*importlib_metadata\.)?(?:version|metadata|distribution|get_distribution|requires)\s*\(|next\(\s*iter\(\s*(?:[\w.]+\.)?entry_points\()/;
  const SOURCES = /metadata|pkg_resources/;
  function questionAt(path, layer) {
   const text = layer.texts?.get(path);
   const {site: site, name: name} = (0, search_paths.Zc)(path) ?? {};
   if (text === undefined || site === undefined || name === undefined || !SOURCES.test(text)) return undefined;
   const asker = name.replace(/\.py$/, "");
   const names = importedNames(text);
   const asked = guardedStatements(text, ASKING).filter(({code: code, strings: strings, isTried: isTried}) => !isTried && asksForMissing({
    code: code,
    strings: strings,
    asker: asker,
    names: names
   }, layer));
   if (asked.some(({guard: guard}) => guard === undefined)) return {
    site: site,
    asker: asker,
    path: path,
    severity: "error"
   };
   const isCalled = asked.some(({guard: guard, functions: functions}) => guard !== "condition" && functions.every(fn => isCalledAtOnce(fn, path, layer)));
   return isCalled ? {
    site: site,
    asker: asker,
    path: path,
    severity: "warning"
   } : undefined;
  }
  function importedNames(text) {
   return new Set(guardedStatements(text, /\bimport\b/).flatMap(({code: code}) => {
    const [, taken] = /^from\s+[\w.]*(?:metadata|pkg_resources)\s+import\s+(.+)$/.exec(code) ?? [];
    return (taken ?? "").replace(/[()]/g, " ").split(",").flatMap(one => /(\w+)\s*$/.exec(one)?.[1] ?? []);
   }));
  }
  const CALL = /(?<![\w.])((?:\w+\.)*)(version|metadata|distribution|get_distribution|requires|entry_points)\s*\(\s*([\w.]*)/;
  function asksForMissing({code: code, strings: strings, asker: asker, names: names}, layer) {
   const call = CALL.exec(code);
   const [, module = "", called = "", argument = ""] = call ?? [];
   if (/^(?:async\s+)?def\b/.test(code)) return false;
   const isFromModule = /(?:metadata|pkg_resources)\.$/.test(module);
   if (called === "" || !isFromModule && (module !== "" || !names.has(called))) return false;
   if (called === "entry_points") return true;
   if (argument === "__name__" || argument === "__package__") return true;
   const literal = strings[code.slice(0, call?.index).split('""').length - 1];
   if (argument !== "" || literal === undefined) return argument !== "" && /^_*[A-Z]|name|package|dist/i.test(argument);
   const asked = (0, python_requirement.j)(literal);
   const isThere = topsWithoutMetadata(layer).some(({name: name}) => moduleName(name) === asked);
   return (isThere || isLike(literal, asker)) && !isKnown(asked, layer);
  }
  function isKnown(asked, layer) {
   const isEgg = name => name.endsWith(".egg-info") && distributionNamed(name) === asked;
   return distributions(layer).some(({name: name}) => name === asked) || topsOf(layer).all.some(({name: name}) => isEgg(name));
  }
  function isLike(distribution, module) {
   const [one, other] = [ (0, python_requirement.j)(distribution), (0, python_requirement.j)(module) ];
   return one.includes(other) || other.includes(one);
  }
  var pep440 = __webpack_require__(68898);
  var shell = __webpack_require__(56817);
  var python_markers = __webpack_require__(29148);
  const IN_RUNTIME = new Set("boto3 botocore s3transfer jmespath python-dateutil urllib3 six awslambdaric simplejson snapshot-restore-py".split(" "));
  const INSTALLERS = new Set([ "pip", "setuptools", "wheel" ]);
  function requirements(layer) {
   const installed = distributions(layer);
   const others = otherNames(layer);
   const unmet = environmentsOf(layer).flatMap(environment => {
    const visible = installed.filter(({site: site}) => isSeenBy(site, environment));
    return unmetIn({
     visible: visible,
     others: others,
     environment: environment
    });
   });
   const distinct = [ ...new Map(unmet.map(one => [ `${one.from.path} ${one.required.name}`, one ])).values() ];
   const missing = distinct.filter(({present: present}) => present === undefined);
   return [ ...[ ...(0, grouped.z)(missing, ({from: from}) => from.path).values() ].map(missingFinding), ...distinct.flatMap(one => one.present === undefined ? [] : [ conflictFinding(one, one.present) ]) ];
  }
  function environmentsOf({runtimes: runtimes, architectures: architectures}) {
   const machines = architectures.length > 0 ? architectures : [ "x86_64" ];
   return (0, search_paths.x4)("python", runtimes).flatMap(version => machines.map(machine => ({
    os_name: "posix",
    sys_platform: "linux",
    platform_system: "Linux",
    implementation_name: "cpython",
    platform_python_implementation: "CPython",
    platform_machine: machine === "arm64" ? "aarch64" : machine,
    python_version: version,
    python_full_version: `${version}.99`,
    implementation_version: `${version}.99`
   })));
  }
  function isSeenBy(site, {python_version: version}) {
   return (pythonOf(site) ?? version) === version;
  }
  function unmetIn({visible: visible, others: others, environment: environment}) {
   const byName = (0, grouped.z)(visible, ({name: name}) => name);
   return requiredIn(visible, environment).flatMap(({from: from, required: required}) => {
    const present = byName.get(required.name) ?? [];
    if (present.length === 0) {
     const isBrought = IN_RUNTIME.has(required.name) || INSTALLERS.has(required.name);
     const isThere = isBrought || others.some(name => requirements_isLike(name, required.name));
     return isThere ? [] : [ {
      from: from,
      required: required
     } ];
    }
    const fits = present.some(({version: version}) => isWithin(version, required.specifier));
    return fits ? [] : [ {
     from: from,
     required: required,
     present: present[0]?.version ?? ""
    } ];
   });
  }
  function requiredIn(visible, environment) {
   const parsed = visible.map(from => ({
    from: from,
    all: from.requires.flatMap(text => (0, python_requirement.p)(text) ?? [])
   }));
   const extras = new Map;
   for (let size = -1; size < countIn(extras); ) {
    size = countIn(extras);
    for (const {from: from, all: all} of parsed) for (const required of all) if (required.extras.length > 0 && requirements_holds(required, environment, extras.get(from.name))) extras.set(required.name, new Set([ ...extras.get(required.name) ?? [], ...required.extras ]));
   }
   return parsed.flatMap(({from: from, all: all}) => all.filter(required => required.name !== from.name).flatMap(required => requirements_holds(required, environment, extras.get(from.name)) ? [ {
    from: from,
    required: required
   } ] : []));
  }
  function countIn(sets) {
   return [ ...sets.values() ].reduce((sum, {size: size}) => sum + size, 0);
  }
  function requirements_holds({marker: marker}, environment, extras = new Set) {
   return marker === undefined || (0, python_markers.U)(marker, environment, extras) === true;
  }
  const RELEASE = /^\s*v?(?:\d+!)?\d+(?:\.\d+)*/i;
  function isWithin(version, specifier) {
   if (specifier === "" || !(0, pep440.valid)(version) || !(0, pep440.validRange)(specifier)) return true;
   const filled = version.replace(RELEASE, "$&.0.0.0");
   return specifier.split(",").every(one => (0, pep440.satisfies)(one.includes("*") ? filled : version, one, {
    prereleases: true
   }));
  }
  function otherNames(layer) {
   const eggs = topsOf(layer).all.filter(({name: name}) => name.endsWith(".egg-info"));
   return [ ...topsWithoutMetadata(layer).map(({name: name}) => moduleName(name)), ...eggs.map(({name: name}) => distributionNamed(name)) ];
  }
  function requirements_isLike(module, distribution) {
   const shorter = Math.min(module.length, distribution.length);
   return module === distribution || shorter > 2 && (distribution.includes(module) || module.includes(distribution));
  }
  function missingFinding(unmet) {
   const [{from: from}] = unmet;
   const names = unmet.map(({required: required}) => required.name).sort();
   return {
    rule: "deps/missing",
    severity: "warning",
    path: from.path,
    message: `${from.name} ${from.version} requires ${(0, wording.r)(names)}, which neither the layer nor the runtime holds.`,
    fix: `Install ${from.name} with all it requires (without \`--no-deps\`), or attach the layer that holds ${names.length === 1 ? "it" : "them"} beside this one.`
   };
  }
  function conflictFinding({from: from, required: required}, present) {
   const wanted = `${required.name}${required.specifier.replaceAll(" ", "")}`;
   return {
    rule: "deps/conflict",
    severity: "warning",
    path: from.path,
    message: `${from.name} ${from.version} requires ${wanted}, but the layer holds ${required.name} ${present}.`,
    fix: `Install both in one step, so that pip finds versions that fit: \`pip install --target … ${(0, shell.r)(from.name)} ${(0, 
    shell.r)(wanted)}\`.`,
    key: required.name
   };
  }
  var format = __webpack_require__(38936);
  function deps(layer) {
   return [ ...editable(layer), ...incomplete(layer), ...requirements(layer), ...formerModuleFindings(layer), ...twoPythonVersions(layer), ...twoNodeVersions(layer), ...metadata(layer), ...dev(layer) ];
  }
  function depsTexts(layer) {
   return [ editableTexts, incompleteTexts, formerModulesTexts, metadataTexts ].flatMap(need => need(layer));
  }
  function twoPythonVersions(layer) {
   return [ ...(0, grouped.z)(distributions(layer), ({site: site, name: name}) => `${site}/${name}`).values() ].filter(group => group.length > 1).map(group => ({
    rule: "deps/two-versions",
    severity: "warning",
    path: "",
    paths: group.map(({path: path}) => path),
    message: `${group[0]?.site}/ holds ${group[0]?.name} as ${(0, wording.r)(group.map(({version: version}) => version))}: the files are a mix of them.`,
    fix: "Install into an empty folder: `pip install --target` leaves what an earlier install put there."
   }));
  }
  const WORTH_BYTES = 1e5;
  function twoNodeVersions({files: files}) {
   const owned = (0, file_lists.PC)(files);
   const sizeOf = folder => (owned.get(folder) ?? []).reduce((sum, {size: size}) => sum + size, 0);
   const installed = (0, file_lists.pD)(files).flatMap(({path: path, contents: contents}) => {
    if (!contents?.nodePackage || !(0, search_paths.$m)(path)) return [];
    return [ {
     ...contents.nodePackage,
     path: path,
     size: sizeOf(path.slice(0, path.lastIndexOf("/") + 1))
    } ];
   });
   const several = [ ...(0, grouped.z)(installed, ({name: name}) => name).values() ].map(copies => ({
    name: copies[0]?.name ?? "",
    versions: [ ...new Set(copies.map(({version: version}) => version)) ].sort(),
    paths: copies.map(({path: path}) => path),
    extra: copies.reduce((sum, {size: size}) => sum + size, 0) - Math.max(...copies.map(({size: size}) => size))
   })).filter(({name: name, versions: versions, extra: extra}) => name !== "" && versions.length > 1 && extra >= WORTH_BYTES).sort((a, b) => b.extra - a.extra || (a.name < b.name ? -1 : 1));
   if (several.length === 0) return [];
   const shown = several.slice(0, 3).map(({name: name, versions: versions}) => `${name} (${versions.join(", ")})`);
   const more = several.length - shown.length;
   const extra = (0, format.z3)(several.reduce((sum, one) => sum + one.extra, 0));
   return [ {
    rule: "deps/two-versions",
    severity: "notice",
    path: "",
    paths: several.flatMap(({paths: paths}) => paths),
    message: `The layer holds ${more > 0 ? `${shown.join(", ")} and ${more} more packages` : (0, wording.r)(shown)} in several versions, which takes ${extra} more than one of each.`,
    fix: "Raise the packages that ask for the older one: `npm ls <name>` tells which."
   } ];
  }
  const NODE_LOCK = "node_modules/.package-lock.json";
  function dev({files: files, evidence: evidence = [], source: source}) {
   const folders = new Set([ ...(0, file_lists.pD)(files), ...evidence ].flatMap(({path: path, contents: contents}) => {
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
    paths: [ ...present ],
    message: `${present.size} npm ${present.size === 1 ? "package" : "packages"} for development only (${(0, wording.p)(names)}) ${present.size === 1 ? "takes" : "take"} ${(0, 
    format.z3)(bytes)} of the layer.`,
    fix: `Install without them: \`npm ci --omit=dev\`${source.kind === "zip" ? " before the zip is made" : ""}.`
   } ];
  }
  function foldersOf(path) {
   const folders = [];
   for (const match of path.matchAll(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/g)) folders.push(path.slice(0, match.index + match[0].length));
   return folders;
  }
  var paths = __webpack_require__(81427);
  var exclude_pattern = __webpack_require__(18094);
  var build_machine = __webpack_require__(34250);
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
   if (interpreter.startsWith("/opt/")) return interpreters_isInLayer(interpreter.slice(5), layer) ? undefined : interpreter;
   if ((0, build_machine.x)(interpreter)) return interpreter;
   const name = SYSTEM.exec(interpreter)?.[1];
   return name !== undefined && name !== "python" && runtimesWithProgram(name) ? interpreter : undefined;
  }
  function programOf(argument) {
   return argument.split(/\s+/).find(word => word !== "" && !word.startsWith("-") && !word.includes("=")) ?? "";
  }
  function lackingProgram(name, layer) {
   const entry = runtimesWithProgram(name);
   if (!entry || interpreters_isInLayer(`bin/${name}`, layer)) return undefined;
   const isThere = layer.runtimes.length === 0 ? entry.runtimes : layer.runtimes.some(runtime => entry.runtimes?.test(runtime));
   return isThere ? undefined : name;
  }
  function runtimesWithProgram(name) {
   const known = name.replace(/^(python3)\.\d+$/, "$1");
   return Object.hasOwn(BROUGHT_BY, known) ? {
    runtimes: BROUGHT_BY[known]
   } : undefined;
  }
  function interpreters_isInLayer(path, {files: files}) {
   return files.some(file => file.path === path || file.type === "link" && path.startsWith(`${file.path}/`));
  }
  var links = __webpack_require__(80698);
  var operating_systems = __webpack_require__(8265);
  var lambda_runtimes = __webpack_require__(13352);
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
   const brought = runtimesWithProgram(name);
   return brought !== undefined && runtimes.some(runtime => brought.runtimes?.test(runtime) !== true);
  }
  function lacksShared(name, runtimes) {
   if (runtimes.length > 0) return runtimes.some(runtime => lacksIn(runtime, name));
   return Object.values(operating_systems.ju).every(({libraries: libraries}) => !libraries?.has(name));
  }
  function lacksIn(identifier, library) {
   const runtime = Object.hasOwn(lambda_runtimes.aC, identifier) ? lambda_runtimes.aC[identifier] : undefined;
   return runtime !== undefined && (0, operating_systems.uA)(runtime, library);
  }
  var placement = __webpack_require__(71729);
  const MARKER = "pyvenv.cfg";
  function unusableEnvironments({files: files, runtimes: runtimes}) {
   return files.flatMap(({path: path}) => {
    if (!path.endsWith(MARKER)) return [];
    const folder = path.slice(0, -MARKER.length);
    if (folder !== "" && !folder.endsWith("/")) return [];
    const site = /^lib\/python\d+\.\d+\/site-packages(?=\/)/;
    const found = files.find(file => file.path.startsWith(folder) && site.test(file.path.slice(folder.length)));
    const [inside = ""] = site.exec(found?.path.slice(folder.length) ?? "") ?? [];
    const [link] = (0, links.B)(files, one => one.startsWith(folder) && isPart(one, folder)).filter(({outside: outside}) => outside === undefined || isLacking(outside, runtimes));
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
  function isInEnvironmentFinding(layer) {
   const folders = unusableEnvironments(layer).map(({folder: folder}) => folder);
   return path => folders.some(folder => path.startsWith(folder) && isPart(path, folder));
  }
  function virtualEnvironments(layer) {
   return unusableEnvironments(layer).map(({folder: folder, packages: packages, link: link}) => ({
    rule: "layout/virtual-environment",
    severity: link || layer.runtimes.some(runtime => runtime.startsWith("python")) ? "error" : "warning",
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
   const isAll = folder === "" || (0, placement.x3)(layer, folder.slice(0, -1));
   if (!isAll) return `Leave it out${(0, exclude_pattern.Je)([ (0, exclude_pattern.gc)(folder, source.prefix) ?? [] ].flat(), source)}; a layer needs its packages alone, in python/.`;
   if (source.kind === "zip") return `Put what is in "${packages}/" into \`layer/python/\` and make the zip from there: \`cd layer && zip -qr ../layer.zip .\`.`;
   const path = (0, placement.oR)(source.path, (0, exclude_pattern.EE)(`${packages}/`, source.prefix).slice(0, -1));
   return `Give its packages alone: \`path: ${path}\` and \`prefix: python\`.`;
  }
  const RULE = "files/broken-link";
  const PACKAGE = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*$/;
  function links_links(layer) {
   const groups = new Map;
   const isTold = isInEnvironmentFinding(layer);
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
   return [ ...groups.values() ].map(links_findingOf);
  }
  function links_findingOf({severity: severity, fault: fault, fix: fix, links: [first, ...others]}) {
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
   if (outside !== undefined && !isLacking(outside, runtimes)) return "system";
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
    paths: paths,
    message: `${(0, wording.p)(paths)} ${verb(paths)} not readable for everybody, and Lambda refuses such a layer ("Some files do not have read permissions").`,
    fix: FIX
   } ];
  }
  function unreadableFolders(paths) {
   if (paths.length === 0) return [];
   return [ {
    rule: "files/unreadable",
    severity: "error",
    path: paths[0] ?? "",
    paths: paths,
    message: `The ${paths.length === 1 ? "folder" : "folders"} ${(0, wording.p)(paths)} cannot be read and searched by everybody, and Lambda refuses such a layer ("Some directories do not have execute permissions").`,
    fix: FIX
   } ];
  }
  function unwritable(paths) {
   if (paths.length === 0) return [];
   return [ {
    rule: "files/unwritable",
    severity: "warning",
    path: paths[0] ?? "",
    paths: paths,
    message: `${(0, wording.p)(paths)} ${verb(paths)} not writable, and Lambda refuses a function with another layer that brings the same path ("Some files need to be overridden by layers but don't have write permissions").`,
    fix: FIX
   } ];
  }
  var memoized = __webpack_require__(61631);
  function files(layer) {
   return [ ...modes(layer), ...notExecutable(layer), ...notStartable(layer), ...crlf(layer), ...interpreter(layer), ...links_links(layer), ...caseClash(layer), ...folderClash(layer) ];
  }
  function roleOf({path: path}) {
   if (/^extensions\/[^/.][^/]*$/.test(path) || path === "bootstrap") return "started";
   return /^bin\/[^/]+$/.test(path) ? "program" : "other";
  }
  const startable = (0, memoized.x)(files => [ "bin/", "", "extensions/" ].flatMap(folder => (0, file_lists.DR)(files, folder).filter(file => roleOf(file) !== "other")));
  function bySeverity(all, severityOf) {
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
   return bySeverity(startable(layer.files), severityOf).map(([severity, found]) => ({
    rule: "files/not-executable",
    severity: severity,
    path: found[0]?.path ?? "",
    paths: pathsOf(found),
    message: `${(0, wording.p)(pathsOf(found))} ${files_verb(found)} not executable, so that starting it fails with "permission denied".`,
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
   return bySeverity(startable(layer.files), severityOf).map(([severity, found]) => ({
    rule: "files/not-startable",
    severity: severity,
    path: found[0]?.path ?? "",
    paths: pathsOf(found),
    message: `${(0, wording.p)(pathsOf(found))} ${files_verb(found)} ${found.every(({size: size}) => size === 0) ? "empty" : "neither a script with a #! line nor a program for Linux"}, so that starting ${found.length === 1 ? "it" : "them"} fails with "exec format error".`,
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
   return bySeverity((0, file_lists.pD)(layer.files), severityOf).map(([severity, found]) => ({
    rule: "files/crlf",
    severity: severity,
    path: found[0]?.path ?? "",
    paths: pathsOf(found),
    message: `The first line of ${(0, wording.p)(pathsOf(found))} ends as in Windows (CRLF), so that starting it fails with "no such file or directory".`,
    fix: `Run \`sed -i 's/\\r$//' ${(0, shell.r)(found[0]?.path ?? "")}\`; a line \`* text=auto eol=lf\` in .gitattributes keeps it so.`
   }));
  }
  function interpreter(layer) {
   const isTold = isInEnvironmentFinding(layer);
   const severityOf = file => {
    const role = roleOf(file);
    const {script: script} = file.contents ?? {};
    if (!script || isTold(file.path) || role === "other" || lackingInterpreter(script, layer) === undefined) return undefined;
    return role === "started" ? "error" : "warning";
   };
   const lacking = bySeverity((0, file_lists.pD)(layer.files), severityOf).map(([severity, found]) => ({
    rule: "files/interpreter",
    severity: severity,
    path: found[0]?.path ?? "",
    paths: pathsOf(found),
    message: `${(0, wording.p)(pathsOf(found))} ${found.length === 1 ? "starts" : "start"} with "#!${wanted(found[0])}", which Lambda does not have.`,
    fix: `Use one that is there (\`#!/bin/sh\`, \`#!/usr/bin/env python3\` in Python runtimes), or bring it along in the layer.`
   }));
   return [ ...lacking, ...buildMachine(layer, isTold) ];
  }
  function wanted(file) {
   const {interpreter: path = "", argument: argument = ""} = file?.contents?.script ?? {};
   return argument === "" ? path : `${path} ${argument}`;
  }
  function buildMachine(layer, isTold) {
   const found = (0, file_lists.pD)(layer.files).filter(file => {
    const {script: script} = file.contents ?? {};
    return script && !isTold(file.path) && roleOf(file) === "other" && (0, build_machine.x)(script.interpreter);
   });
   const [first] = found;
   if (!first) return [];
   return [ {
    rule: "files/interpreter",
    severity: "notice",
    path: first.path,
    paths: pathsOf(found),
    message: `${(0, wording.p)(pathsOf(found))} ${found.length === 1 ? "holds" : "hold"} a path of the build machine ("#!${wanted(first)}"): the content changes with it, and each change is a new version.`,
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
    paths: paths,
    message: `${(0, wording.p)(paths)} are one file where case does not count, as on macOS and Windows.`,
    fix: `Rename one of them, or leave one out${(0, exclude_pattern.Je)([], layer.source)}.`
   }));
  }
  function folderClash(layer) {
   const folders = (0, file_lists.cF)(layer.files);
   return layer.files.filter(({path: path}) => folders.has(`${path}/`)).map(({path: path, type: type}) => ({
    rule: "files/folder-clash",
    severity: "error",
    path: path,
    message: `"${path}" is a ${type === "link" ? "symbolic link" : "file"}, and other entries of the layer are below it as if it were a folder.`,
    fix: "Make the zip anew from a folder: such an archive cannot be unpacked."
   }));
  }
  var finding = __webpack_require__(15930);
  var ignored_rules = __webpack_require__(26211);
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
    if (isLayerItself(layer.files, folder)) continue;
    const languages = languagesBelow(layer.files, folder);
    const started = startedSeverity(layer, folder);
    if (languages.length === 0 && !started) continue;
    if (started) return [ extra_folder_finding(layer, folder, started) ];
    const severity = languages.map(language => (0, placement.xJ)(layer, language, true)).reduce(worse, hasExtension(layer.files, folder) ? "warning" : undefined);
    return severity ? [ extra_folder_finding(layer, folder, severity) ] : [];
   }
   return [];
  }
  function extra_folder_finding(layer, folder, severity) {
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
  const FOREIGN = /^(?:python|nodejs|ruby|extensions)\/|(?:^|\/)(?:node_modules|site-packages)\//;
  const AGENT = /agent[^/]*\.jar$/i;
  function libraries(files) {
   return files.map(({path: path}) => path).filter(path => path.endsWith(".jar") && !FOREIGN.test(path) && !AGENT.test(path));
  }
  function javaLayout(layer) {
   const jars = libraries(layer.files);
   const severity = (0, placement.xJ)(layer, "java", true);
   const isFound = (0, file_lists.DR)(layer.files, "java/").some(({path: path}) => /^java\/lib\/[^/]+\.jar$/.test(path));
   if (jars.length === 0 || isFound || layer.runtimes.length === 0 || !severity) return [];
   const folders = new Set(jars.map(path => path.slice(0, Math.max(path.lastIndexOf("/"), 0))));
   const [folder = ""] = folders;
   const isOneFolder = folders.size === 1;
   return [ {
    rule: "layout/java",
    severity: isOneFolder && !layer.files.some(({path: path}) => AGENT.test(path)) ? severity : "warning",
    path: jars[0] ?? "",
    message: `No jar is in java/lib/, the only folder whose jars Java finds; ${(0, wording.p)(jars)} ${jars.length === 1 ? "is" : "are"} elsewhere.`,
    fix: isOneFolder ? (0, placement.j6)(layer, {
     from: folder,
     to: "java/lib"
    }) : "Put them into `java/lib/` of the layer."
   } ];
  }
  var nodejs = __webpack_require__(79035);
  function unpacking(layer, {path: path, contents: contents}) {
   const {source: source} = layer;
   const file = onDisk(layer, path);
   const installer = installerOf(layer, path);
   if (installer !== undefined) return `Install it: \`${installer} && rm ${(0, shell.r)(file)}\`${when(layer, "and make the zip anew")}.`;
   const isLayerZip = contents?.packed === "layer" && /\.zip$/i.test(path) && source.kind === "folder";
   const start = isLayerZip ? `Publish that zip itself, \`path: ${file}\`, or unpack it` : "Unpack it";
   return `${start}: \`${unpackCommand(file)} && rm ${(0, shell.r)(file)}\`${when(layer, "and make the zip anew")}. If it comes from an artifact, give actions/upload-artifact the folder and not a zip of it: actions/download-artifact unpacks only the zip that GitHub makes.`;
  }
  function installerOf(layer, path) {
   const file = (0, shell.r)(onDisk(layer, path));
   const isTarball = /\.(?:tgz|tar\.gz)$/i.test(path);
   if (/\.whl$/i.test(path) || isTarball && path.startsWith("python/")) return `python3 -m pip install --target ${folderOf(layer, "python")} ${file}`;
   if (isTarball && path.startsWith("nodejs/")) return `npm install --omit=dev --prefix ${folderOf(layer, "nodejs")} ${file}`;
   if (!/\.gem$/i.test(path)) return undefined;
   return `gem install --install-dir ${folderOf(layer, `ruby/gems/${rubyOf(layer)}.0`)} ${file}`;
  }
  function unpackCommand(file) {
   const folder = (0, shell.r)(parentOf(file));
   if (/\.(?:zip|egg)$/i.test(file)) return `unzip -q ${(0, shell.r)(file)} -d ${folder}`;
   if (/\.deb$/i.test(file)) return `dpkg -x ${(0, shell.r)(file)} ${folder}`;
   if (/\.(?:7z|rar|rpm)$/i.test(file)) return `bsdtar -xf ${(0, shell.r)(file)} -C ${folder}`;
   return `tar -xf ${(0, shell.r)(file)} -C ${folder}`;
  }
  function installing(layer, path, language) {
   const file = onDisk(layer, path);
   const commands = {
    python: `python3 -m pip install --target ${folderOf(layer, "python")} ${/\.(?:txt|in)$/.test(path) ? `-r ${(0, shell.r)(file)}` : (0, 
    shell.r)(parentOf(file))}`,
    nodejs: `npm ci --omit=dev --prefix ${(0, shell.r)(parentOf(file))} && mkdir -p ${folderOf(layer, "nodejs")} && mv ${(0, 
    shell.r)((0, placement.oR)(parentOf(file), "node_modules"))} ${folderOf(layer, "nodejs")}`,
    ruby: `BUNDLE_GEMFILE=${(0, shell.r)(file)} BUNDLE_PATH="$PWD/bundle" bundle install && mkdir -p ${folderOf(layer, "ruby")} && mv bundle/ruby ${folderOf(layer, "ruby/gems")}`,
    java: `mvn -f ${(0, shell.r)(parentOf(file))} dependency:copy-dependencies -DoutputDirectory="$PWD/${folderOf(layer, "java/lib")}"`
   };
   return `Install it: \`${commands[language]}\`${when(layer, "and make the zip anew")}.`;
  }
  function when({source: source}, forZip) {
   return source.kind === "zip" ? `, ${forZip}` : " in a step before this one";
  }
  function onDisk({source: source}, path) {
   return source.kind === "zip" ? (0, placement.oR)("layer", path) : (0, placement.oR)(source.path, (0, exclude_pattern.EE)(path, source.prefix));
  }
  function folderOf(layer, folder) {
   const {prefix: prefix} = layer.source;
   return (0, shell.r)(folder === prefix ? onDisk(layer, `${folder}/.`).slice(0, -2) : onDisk(layer, folder));
  }
  function rubyOf({runtimes: runtimes}) {
   return (0, search_paths.x4)("ruby", runtimes)[0] ?? "3.4";
  }
  function parentOf(path) {
   return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
  }
  const ARCHIVE = /\.(?:zip|whl|egg|gem|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst|lz4?)|7z|rar|deb|rpm)$/i;
  const PACKAGE_ARCHIVE = /\.(?:whl|egg|gem|deb|rpm)$/i;
  const READABLE = /\.(?:zip|whl|egg|gem|tar|tar\.gz|tgz)$/i;
  const MANIFESTS = [ [ "python", /^(?:[\w-]*requirements[\w-]*\.(?:txt|in)|Pipfile(?:\.lock)?|pyproject\.toml|(?:poetry|uv|pdm)\.lock)$/ ], [ "nodejs", /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/ ], [ "ruby", /^(?:Gemfile(?:\.lock)?|gems\.(?:rb|locked))$/ ], [ "java", /^(?:pom\.xml|build\.gradle(?:\.kts)?)$/ ] ];
  const BESIDE = /(?:^|\/)(?:(?:readme|licen[cs]e|notice|changelog|copying)[^/]*|VERSION|[^/]+\.(?:sha\d+|md5|sig|asc))$|(?:^|\/)\.|(?:^|\/)__MACOSX\//i;
  const LANGUAGES = [ "python", "nodejs", "ruby", "java" ];
  function packed(layer) {
   const inFolders = LANGUAGES.flatMap(language => packedIn(layer, `${language}/`));
   return inFolders.length > 0 ? inFolders : packedIn(layer, "");
  }
  function isBeside({path: path, contents: contents}) {
   if (baseName(path) === "package.json") return Object.keys(contents?.nodePackage?.dependencies ?? {}).length === 0;
   return BESIDE.test(path);
  }
  function packedIn(layer, folder) {
   const [archives, manifests] = [ [], [] ];
   for (const file of folder === "" ? layer.files : (0, file_lists.DR)(layer.files, folder)) {
    if (isBeside(file)) continue;
    if (ARCHIVE.test(file.path)) archives.push(file); else if (languageOf(file.path) !== undefined) manifests.push(file); else return [];
   }
   if (archives.length + manifests.length === 0) return [];
   return archives.length > 0 ? ofArchives(layer, archives, folder) : ofManifests(layer, manifests);
  }
  function languageOf(path) {
   return MANIFESTS.find(([, pattern]) => pattern.test(baseName(path)))?.[0];
  }
  function ofArchives(layer, archives, folder) {
   for (const severity of [ "error", "warning" ]) {
    const found = archives.filter(file => severityOfArchive(file, folder) === severity);
    const [first] = found;
    if (!first) continue;
    return [ {
     rule: "layout/packed",
     severity: severity,
     path: first.path,
     message: `${folder === "" ? "The layer" : folder} holds nothing but ${(0, wording.p)(found.map(({path: path}) => path))}: Lambda unpacks the layer's own zip and no other, so that functions do not find the content.`,
     fix: unpacking(layer, first)
    } ];
   }
   return [];
  }
  function severityOfArchive({path: path, contents: contents}, folder) {
   const holds = contents?.packed ?? (PACKAGE_ARCHIVE.test(path) ? "packages" : undefined);
   if (holds === undefined) return folder !== "" && !READABLE.test(path) ? "warning" : undefined;
   const isWhereLookedFor = folder !== "" || !path.includes("/");
   return holds === "layer" || isWhereLookedFor ? "error" : "warning";
  }
  function ofManifests(layer, manifests) {
   const [first] = manifests.filter(({path: path}) => !/^nodejs\/[^/]+$/.test(path));
   const language = first && languageOf(first.path);
   const severity = language && (0, placement.xJ)(layer, language, true);
   if (!severity) return [];
   return [ {
    rule: "layout/packed",
    severity: severity,
    path: first.path,
    message: `${(0, wording.p)(manifests.map(({path: path}) => path))} ${manifests.length === 1 ? "says" : "say"} what to install, and nothing is installed: Lambda does not do it.`,
    fix: installing(layer, first.path, language)
   } ];
  }
  function baseName(path) {
   return path.slice(path.lastIndexOf("/") + 1);
  }
  const programs_PROGRAM = /^(?:usr\/(?:local\/)?s?bin|local\/bin|sbin)\/([^/]+)$/;
  const programs_LIBRARY = /^(lib64|usr\/(?:local\/)?lib(?:64)?)\/([^/]+\.so(?:\.[\d.]+)?)$/;
  function programLayout(layer) {
   return [ ...hiddenPrograms(layer), ...hiddenLibraries(layer), ...nestedExtensions(layer) ];
  }
  function isProgram({executable: executable, contents: contents}) {
   return contents?.elf?.kind === "executable" || executable && contents?.script !== undefined;
  }
  function hiddenPrograms({files: files}) {
   const inBin = new Set((0, file_lists.DR)(files, "bin/").flatMap(({path: path}) => /^bin\/([^/]+)$/.exec(path)?.[1] ?? []));
   const hidden = (0, file_lists.pD)(files).filter(file => isProgram(file) && !inBin.has(programs_PROGRAM.exec(file.path)?.[1] ?? "")).map(({path: path}) => path).filter(path => programs_PROGRAM.test(path));
   const [first] = hidden;
   if (first === undefined) return [];
   return [ {
    rule: "layout/bin",
    severity: "warning",
    path: first,
    paths: hidden,
    message: `${(0, wording.p)(hidden)} can only be started by full path: of a layer, PATH has /opt/bin alone.`,
    fix: `Put programs into \`bin/\` of the layer, or link them there: \`mkdir -p bin && ln -s ../${(0, shell.r)(first)} bin/\`.`
   } ];
  }
  function hiddenLibraries({files: files}) {
   const inLib = new Set((0, file_lists.DR)(files, "lib/").flatMap(({path: path}) => /^lib\/([^/]+)$/.exec(path)?.[1] ?? []));
   const hidden = [ ...(0, file_lists.DR)(files, "lib64/"), ...(0, file_lists.DR)(files, "usr/") ].flatMap(({path: path}) => {
    const [, folder, name = ""] = programs_LIBRARY.exec(path) ?? [];
    return folder && !inLib.has(name) && !isSearchedFor(folder, files) ? [ path ] : [];
   });
   const [first] = hidden;
   if (first === undefined) return [];
   return [ {
    rule: "layout/lib64",
    severity: "warning",
    path: first,
    paths: hidden,
    message: `${(0, wording.p)(hidden)} ${hidden.length === 1 ? "is" : "are"} not found by the loader: of a layer, LD_LIBRARY_PATH has /opt/lib alone.`,
    fix: `Put shared libraries into \`lib/\` of the layer: \`mkdir -p lib && mv ${(0, shell.r)(first.slice(0, first.lastIndexOf("/")))}/* lib/\`.`
   } ];
  }
  function isSearchedFor(folder, files) {
   const name = folder.slice(folder.lastIndexOf("/") + 1);
   return (0, file_lists.pD)(files).some(({contents: contents}) => contents?.elf?.searchPath.some(way => way.split("/").includes(name)));
  }
  function nestedExtensions({files: files}) {
   if ((0, file_lists.DR)(files, "extensions/").some(({path: path}) => /^extensions\/[^/]+$/.test(path))) return [];
   const nested = (0, file_lists.pD)(files).filter(file => isProgram(file) && /^extensions?\/(?:[^/]+\/)?[^/]+$/.test(file.path));
   const [first] = nested;
   if (!first) return [];
   return [ {
    rule: "layout/extensions",
    severity: "warning",
    path: first.path,
    paths: nested.map(({path: path}) => path),
    message: `Lambda does not start ${(0, wording.p)(nested.map(({path: path}) => path))}: an extension is an executable directly in extensions/.`,
    fix: `Put it there: \`mkdir -p extensions && mv ${(0, shell.r)(first.path)} extensions/\`.`
   } ];
  }
  const python_FOREIGN = /(?:^|\/)(?:node_modules|gems)\//;
  const SITE = /^((?:.*?\/)?(?:site|dist)-packages)\//;
  const METADATA = /^(?:(.*?)\/)?[^/]+\.(?:dist-info|egg-info)(?:\/|$)/;
  const MODULE = /\.(?:py|so|pth)$/;
  const pythonFolders = (0, memoized.x)(files => {
   const paths = files.map(({path: path}) => path).filter(path => !python_FOREIGN.test(path));
   const found = new Map;
   for (const folder of rootsOfPackages(paths)) found.set(folder, false);
   for (const path of paths) {
    const folder = installedFolder(path);
    if (folder !== undefined) found.set(folder, true);
   }
   return [ ...found ].map(([folder, isInstalled]) => ({
    folder: folder,
    isInstalled: isInstalled
   })).filter(({folder: folder}) => isInPython(folder) || !python_isWithin(folder, found));
  });
  function installedFolder(path) {
   const site = SITE.exec(path)?.[1];
   if (site !== undefined) return MODULE.test(path) || METADATA.test(path) ? site : undefined;
   const metadata = METADATA.exec(path);
   return metadata ? reached(metadata[1] ?? "") : undefined;
  }
  function rootsOfPackages(paths) {
   const packages = new Set(paths.filter(path => path.endsWith("/__init__.py") && !SITE.test(path)).map(path => python_parentOf(path)));
   const roots = [ ...packages ].map(python_parentOf).filter(parent => !packages.has(parent));
   return new Set(roots.map(reached));
  }
  function reached(folder) {
   return folder.startsWith("python/") && !/^python\/lib\/python[\d.]+(?:\/|$)/.test(folder) ? "python" : folder;
  }
  function python_isWithin(folder, found) {
   if (folder === "") return false;
   return found.has("") || ancestorsOf(folder).some(ancestor => found.has(ancestor));
  }
  function ancestorsOf(path) {
   const steps = path.split("/");
   return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
  }
  function python_parentOf(path) {
   return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  }
  function pythonLayout(layer) {
   const folders = pythonFolders(layer.files);
   const declared = (0, search_paths.x4)("python", layer.runtimes);
   const lacking = findsInPython(layer) ? [] : declared.filter(version => !folders.some(({folder: folder}) => search_paths.fi.exec(folder)?.[1] === version));
   return [ ...outsidePython(layer, folders, lacking), ...wrongDepth(layer, folders, lacking), ...otherVersion(layer, folders, lacking) ];
  }
  function findsInPython({files: files}) {
   return (0, file_lists.DR)(files, "python/").some(({path: path}) => {
    const below = SITE.test(path) ? undefined : (0, search_paths.Zc)(path);
    return below !== undefined && MODULE.test(path) && !isInstallation(below);
   });
  }
  function isInstallation({name: name, rest: rest}) {
   return name === "bin" || /(?:^|\/)bin\/[^/]+\.py$/.test(rest) || name === "lib" && /^python[\d.]+\//.test(rest);
  }
  function outsidePython(layer, folders, lacking) {
   const top = folders.find(({folder: folder}) => folder === "" || (0, placement.x3)(layer, folder) && !isInPython(folder));
   if (!top) return looseModules(layer, folders, lacking);
   const isEvident = top.isInstalled || lacking.length > 0 || layer.runtimes.length === 0;
   const severity = (0, placement.xJ)(layer, "python", lacking.length > 0);
   if (!severity || !isEvident) return [];
   return [ noPythonFolder(layer, top.folder, severity) ];
  }
  function isInPython(folder) {
   return search_paths.fi.test(folder) || isMisplaced(folder);
  }
  function noPythonFolder(layer, folder, severity) {
   const where = folder === "" ? "at the top of the layer" : `in "${folder}/"`;
   return {
    rule: "layout/no-python-folder",
    severity: severity,
    path: "",
    message: `The Python packages are ${where}, and Python looks for them in python/.`,
    fix: (0, placement.j6)(layer, {
     from: folder,
     to: "python"
    })
   };
  }
  function looseModules(layer, folders, lacking) {
   const isLoose = (0, file_lists.DR)(layer.files, "").some(({path: path}) => /^[^/]+\.py$/.test(path));
   if (!isLoose || folders.length > 0 || lacking.length === 0) return [];
   return [ noPythonFolder(layer, "", "warning") ];
  }
  function isMisplaced(folder) {
   return !search_paths.fi.test(folder) && (SITE.test(`${folder}/`) || folder.startsWith("python/lib/"));
  }
  function wrongDepth(layer, folders, lacking) {
   const severity = (0, placement.xJ)(layer, "python", lacking.length > 0);
   if (!severity) return [];
   const version = (0, search_paths.x4)("python", layer.runtimes)[0] ?? "3.x";
   return folders.filter(({folder: folder}) => isMisplaced(folder)).map(({folder: folder}) => ({
    rule: "layout/site-packages",
    severity: severity,
    path: "",
    message: `Python does not look in ${folder}/ of a layer, only in python/ and python/lib/python${version}/site-packages/.`,
    fix: (0, placement.j6)(layer, {
     from: folder,
     to: "python"
    })
   }));
  }
  function otherVersion(layer, folders, lacking) {
   const others = folders.map(({folder: folder}) => search_paths.fi.exec(folder)?.[1]).filter(version => version !== undefined);
   const severity = (0, placement.xJ)(layer, "python", true);
   if (lacking.length === 0 || others.length === 0 || !severity) return [];
   const has = (0, wording.r)(others.map(version => `python${version}`));
   const lacks = (0, wording.r)(lacking.map(version => `python${version}`));
   return [ {
    rule: "layout/site-packages",
    severity: severity,
    path: "",
    message: `The layer is declared for ${lacks} but holds packages for ${has} only, below python/lib/.`,
    fix: `Install them with that Python too (into python/lib/python${lacking[0]}/site-packages), or declare what is there: \`compatible-runtimes: ${others.map(version => `python${version}`).join(", ")}\`.`
   } ];
  }
  const SEARCHED = /^ruby\/gems\/(\d+\.\d+)\.0\/$/;
  const FROM_GIT = /^ruby\/gems\/[^/]+\/bundler\/$/;
  const gemHomes = (0, memoized.x)(files => {
   const homes = files.flatMap(({path: path}) => (0, search_paths.Rb)(path) ?? []);
   return new Set(homes.filter(home => !FROM_GIT.test(home)));
  });
  function rubyLayout(layer) {
   const homes = [ ...gemHomes(layer.files) ].sort();
   const declared = (0, search_paths.x4)("ruby", layer.runtimes);
   const lacking = declared.filter(version => !homes.includes(`ruby/gems/${version}.0/`));
   const [version = declared[0] ?? "3.4"] = lacking;
   const misplaced = homes.find(home => !SEARCHED.test(home));
   const severity = (0, placement.xJ)(layer, "ruby", lacking.length > 0 && !hasLibrary(layer));
   if (!severity) return [];
   if (misplaced !== undefined) return [ {
    rule: "layout/ruby",
    severity: severity,
    path: "",
    message: `The gems are in ${misplaced}gems/, and Ruby ${version} looks for them in ruby/gems/${version}.0/gems/.`,
    fix: (0, placement.j6)(layer, {
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
    message: `The layer is declared for ${(0, wording.r)(lacking.map(one => `ruby${one}`))} but holds gems for ${(0, wording.r)(others)} only.`,
    fix: `Install the gems with Ruby ${version} into ruby/gems/${version}.0, or declare \`compatible-runtimes: ${others.join(", ")}\`.`
   } ];
  }
  function hasLibrary({files: files}) {
   return (0, file_lists.DR)(files, "ruby/").some(({path: path}) => /^ruby\/lib\/.+\.rb$/.test(path));
  }
  function layout(layer) {
   const environments = virtualEnvironments(layer);
   if (environments.some(environment => isEnvironmentAlone(layer, environment))) return environments;
   const extra = extraFolder(layer);
   if (extra.length > 0) return extra;
   return [ ...environments, ...packed(layer), ...pythonLayout(layer), ...(0, nodejs.D8)(layer), ...javaLayout(layer), ...rubyLayout(layer), ...programLayout(layer) ];
  }
  function isEnvironmentAlone({files: files}, {path: path}) {
   const folder = path.slice(0, path.lastIndexOf("/") + 1);
   return files.every(file => file.path.startsWith(folder));
  }
  var group_files = __webpack_require__(51178);
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
   return ORDER.map(rule => misfits.find(misfit => misfit?.rule === rule)).find(one => one !== undefined);
  }
  const ORDER = [ "native/python-abi", "native/musl", "native/architecture", "native/pe", "native/mach-o" ];
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
  function packageKey({ecosystem: ecosystem, name: name}) {
   return `${ecosystem} ${name}`;
  }
  function installedPackagesOf(files) {
   let known;
   const owners = () => known ??= groupedOwners(files);
   return {
    ownerOf: path => owners().ownerOf(path),
    get wheels() {
     return (0, file_lists.pD)(files).some(({contents: contents}) => contents?.wheelTags) ? owners().wheels : [];
    },
    wheelOf: path => owners().wheelOf(path),
    topsOf: owner => owners().topsOf(owner)
   };
  }
  function groupedOwners(files) {
   const grouping = (0, group_files.Z)(files);
   const nodePackages = new Map(grouping.packages.flatMap(pkg => pkg.ecosystem === "node" ? [ [ pkg.name, pkg ] ] : []));
   const wheels = wheelsOf(files, grouping);
   const installers = installersOf(files, wheels);
   const tops = topsByOwner(files, wheels);
   const ownerOf = path => {
    const owner = grouping.packageAt(path) ?? {
     ecosystem: "files",
     name: path
    };
    if (owner.ecosystem === "node") return installed_by_parentOf(owner.name, nodePackages) ?? owner;
    return owner.ecosystem === "python" ? installers(path) ?? owner : owner;
   };
   return {
    ownerOf: ownerOf,
    wheels: wheels,
    wheelOf: path => {
     const owner = ownerOf(path);
     return wheels.find(wheel => wheel.owner === owner && path.startsWith(wheel.site));
    },
    topsOf: owner => tops.get(packageKey(owner)) ?? []
   };
  }
  function wheelsOf(files, grouping) {
   return (0, file_lists.pD)(files).flatMap(({path: path, contents: contents}) => {
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
  function topsByOwner(files, wheels) {
   const records = new Map((0, file_lists.pD)(files).flatMap(({path: path, contents: contents}) => contents?.recordTops ? [ [ path, contents.recordTops ] ] : []));
   return new Map(wheels.map(({path: path, owner: owner}) => [ packageKey(owner), records.get(path.replace(/WHEEL$/, "RECORD")) ?? [] ]));
  }
  function installersOf(files, wheels) {
   const compiled = new Map(wheels.filter(({tags: tags}) => !isForAnySystem(tags)).map(wheel => [ wheel.path, wheel ]));
   const owners = new Map;
   for (const {path: path, contents: contents} of (0, file_lists.pD)(files)) {
    const wheel = contents?.recordTops && compiled.get(path.replace(/RECORD$/, "WHEEL"));
    if (!wheel) continue;
    for (const top of contents.recordTops ?? []) {
     const at = wheel.site + top;
     owners.set(at, [ ...owners.get(at) ?? [], wheel.owner ]);
    }
   }
   const sites = [ ...new Set(wheels.map(({site: site}) => site)) ];
   return path => {
    const site = sites.find(one => path.startsWith(one) && owners.has(installed_by_topOf(path, one)));
    const [first, ...others] = site === undefined ? [] : owners.get(installed_by_topOf(path, site)) ?? [];
    return others.length === 0 ? first : undefined;
   };
  }
  function installed_by_topOf(path, site) {
   const end = path.indexOf("/", site.length);
   return end < 0 ? path : path.slice(0, end);
  }
  function installed_by_parentOf(name, packages) {
   const [, scope = "", base = ""] = /^(?:@([^/]+)\/)?(.*)$/s.exec(name) ?? [];
   const words = base.split("-");
   if (!words.some(word => /^(?:linux|darwin|win32|freebsd|android)/.test(word))) return undefined;
   const shorter = words.map((_, index) => words.slice(0, index).join("-")).filter(Boolean).reverse();
   const candidates = shorter.flatMap(one => scope ? [ `@${scope}/${one}`, one ] : [ one ]);
   return [ ...candidates, scope ].map(one => packages.get(one)).find(one => one !== undefined);
  }
  const COMMANDS = {
   "uv.lock": {
    update: "uv lock --upgrade-package",
    add: "uv add"
   },
   "poetry.lock": {
    update: "poetry update --lock",
    add: "poetry add --lock"
   },
   "Pipfile.lock": {
    update: "pipenv upgrade",
    add: "pipenv install"
   },
   "package-lock.json": {
    update: "npm update --package-lock-only",
    add: "npm install --package-lock-only"
   },
   "npm-shrinkwrap.json": {
    update: "npm update",
    add: "npm install"
   },
   "pnpm-lock.yaml": {
    update: "pnpm update --lockfile-only",
    add: "pnpm add --lockfile-only"
   }
  };
  const ANOTHER_RELEASE = /^(?:native|npm)\/|^deps\/(?:conflict|incomplete|no-metadata|removed-module)$/;
  const ONE_MORE = new Set([ "deps/missing", "npm/missing-dependency" ]);
  function withManifestFixes(findings, layer) {
   const {installed: installed, files: files} = layer;
   if (!installed) return [ ...findings ];
   const packages = installedPackagesOf(files);
   return findings.map(finding => {
    if (finding.path === "" || !installed.holds(finding.path)) return finding;
    const fix = manifestFix(finding, finding.package ?? packages.ownerOf(finding.path).name, installed);
    return fix === undefined ? finding : {
     ...finding,
     fix: fix
    };
   });
  }
  function manifestFix({rule: rule}, name, {manifest: manifest}) {
   const lock = manifest.slice(manifest.lastIndexOf("/") + 1);
   const commands = COMMANDS[lock];
   if (ONE_MORE.has(rule)) return commands ? `Add the missing package to the project (\`${commands.add} …\`) and commit ${manifest}, or attach the layer that holds it beside this one.` : `Add the missing package to ${manifest}, or attach the layer that holds it beside this one.`;
   if (!ANOTHER_RELEASE.test(rule)) return undefined;
   return commands ? `Take a release of ${name} without this fault (\`${commands.update} ${(0, shell.r)(name)}\`) and commit ${manifest}.` : `Name a release of ${name} without this fault in ${manifest}.`;
  }
  var rules = __webpack_require__(52336);
  const causes_ORDER = rules.Uo;
  function orderOf({rule: rule}) {
   return causes_ORDER.indexOf(rule);
  }
  function progress(misfit) {
   return orderOf(misfit) + (misfit.severity === "error" ? 0 : .5);
  }
  var entry = __webpack_require__(56011);
  function buildVariantsOf(files, start = 0) {
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
  function isForOnePlatform(name) {
   return name.split("/").some(isPlatform);
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
  const build_variants_LIBRARY = /\.(?:so|dylib|dll|pyd|node)$/;
  function withoutTags(name) {
   const module = PYTHON_MODULE.exec(name)?.[1];
   const stem = module ?? name.replace(/\.exe$/, "").replace(build_variants_LIBRARY, "");
   const kind = module !== undefined || build_variants_LIBRARY.test(name) ? ".library" : "";
   const isAlternative = name.endsWith(".node") || isPlatform(stem);
   return (isAlternative ? withoutPlatform(stem) : stem) + kind;
  }
  function misfitOf(file, target, around) {
   const {elf: elf, machO: machO, pe: pe, jar: jar, damage: damage} = file.contents ?? {};
   if (damage !== undefined) return misfit("native/damaged", [ damage ]);
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
  function otherNode({file: file, elf: {addon: addon}, target: {runtime: runtime}, around: around}) {
   if (runtime?.language !== "nodejs" || !addon || addon.nodeApi) return undefined;
   const moduleVersion = addon.moduleVersion ?? around.builtFor(file);
   if (moduleVersion === undefined || moduleVersion === runtime.abi) return undefined;
   return misfit("native/node-abi", [ String(moduleVersion) ]);
  }
  function otherJava(classVersion, {runtime: runtime}) {
   if (runtime?.language !== "java" || runtime.abi === undefined || classVersion <= runtime.abi) return undefined;
   return misfit("native/java-class", [ String(classVersion) ]);
  }
  function environmentOf({name: name, runtime: runtime}) {
   if (name === undefined) return operating_systems.ju.AL2023;
   return runtime && operating_systems.ju[runtime.os];
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
   return elf.damage === undefined ? undefined : misfit("native/damaged", [ elf.damage ]);
  }
  const BY_AUDITWHEEL = /-[0-9a-f]{8}(?:\.\d[\d.]*)?\.so(?:\.|$)/;
  function isByAuditwheel(name) {
   return BY_AUDITWHEEL.test(name);
  }
  function missing({elf: elf, target: {runtime: runtime}, around: around}) {
   if (!runtime) return undefined;
   const names = elf.needed.filter(name => !name.includes("/") && !around.libraries.has(name) && (0, operating_systems.uA)(runtime, name));
   const own = names.filter(isByAuditwheel);
   if (own.length > 0) return misfit("native/missing-library", own);
   return names.length > 0 ? misfit("native/missing-library", names, "warning") : undefined;
  }
  var native_targets = __webpack_require__(26753);
  function loadFailuresOn(scene, files, start = 0) {
   return buildVariantsOf(files, start).flatMap(unit => [ ...unit.values() ].map(({files: members, inner: inner}) => inner === undefined ? members.flatMap(file => failureOf(scene, file)) : loadFailuresOn(scene, members, inner)).reduce((best, attempt) => reach(attempt) > reach(best) ? attempt : best));
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
   const having = test => new Set((0, file_lists.pD)(files).flatMap(({path: path, contents: contents}) => contents && test(contents) ? [ packageKey(owners.ownerOf(path)) ] : []));
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
   const key = packageKey(owner);
   if (key === MACOS_ONLY || misfit.severity === "notice") return true;
   if (/\.(?:so|pyd)$/.test(path)) return false;
   return withLinux.has(key) || forBoth.has(key) && !path.endsWith(".node");
  }
  function firstCauses(all) {
   const needed = new Set(all.filter(({misfit: misfit}) => !misfit.optional).map(({owner: owner}) => packageKey(owner)));
   const failures = all.filter(({owner: owner, misfit: misfit}) => !misfit.optional || !needed.has(packageKey(owner)));
   const first = new Map;
   for (const {owner: owner, misfit: misfit} of failures) {
    const key = packageKey(owner);
    first.set(key, Math.min(first.get(key) ?? Infinity, orderOf(misfit)));
   }
   return failures.filter(({owner: owner, misfit: misfit}) => orderOf(misfit) === first.get(packageKey(owner)));
  }
  function wheelFailures({owners: owners, target: target}, targets) {
   const wheels = owners.wheels.filter(({path: path}) => (0, native_targets.h)(path, targets).includes(target));
   const fitting = new Set;
   const failures = wheels.flatMap(({path: path, owner: owner, tags: tags}) => {
    const misfit = misfitOfTags(tags, target);
    if (!misfit) fitting.add(packageKey(owner));
    return misfit ? [ {
     path: path,
     owner: owner,
     target: target,
     misfit: misfit
    } ] : [];
   });
   return failures.filter(({owner: owner}) => !fitting.has(packageKey(owner)));
  }
  var external_node_path_ = __webpack_require__(76760);
  const MOUNT = "/opt";
  function librariesOf(files) {
   const folders = new Map;
   for (const {path: path, type: type, contents: contents} of files) {
    if (!contents?.elf && type !== "link" && !(path.includes(".so") && /\.so[^/]*$/.test(path))) continue;
    const own = external_node_path_.posix.basename(path);
    const folder = external_node_path_.posix.join(MOUNT, external_node_path_.posix.dirname(path));
    for (const name of [ own, contents?.elf?.soname ?? own ]) {
     const known = folders.get(name);
     if (known) known.add(folder); else folders.set(name, new Set([ folder ]));
    }
   }
   return {
    has: name => folders.has(name),
    hasLike: name => [ ...folders.keys() ].some(one => stemOf(one) === stemOf(name)),
    isReachable: (name, from) => searched(from).some(folder => folders.get(name)?.has(folder))
   };
  }
  function stemOf(name) {
   return name.replace(/^lib/, "").replace(/\.so(?:\.[\d.]+)?$/, "").replace(/-[0-9a-f]{8}(?:\.[\d.]+)?$/, "");
  }
  function searched({path: path, contents: contents}) {
   const origin = external_node_path_.posix.join(MOUNT, external_node_path_.posix.dirname(path));
   const listed = contents?.elf?.searchPath ?? [];
   return [ origin, ...listed.map(entry => external_node_path_.posix.join(entry.replace(/^\$(?:ORIGIN|\{ORIGIN\})/, origin))) ].map(folder => folder.replace(/(?<=.)\/$/, ""));
  }
  const IGNORED = /(?:^|\/)(?:tests?|__tests__|testdata|fixtures)\/|(?:^|[-_./])(?:freebsd|netbsd|openbsd|sunos|android|openharmony)(?:[-_.][^/]*)?\//;
  const LOADED = /\.(?:pyd|node)$|^extensions\/[^/]+$|^bootstrap$/;
  function isLoadable({path: path, executable: executable, contents: contents}) {
   if (!contents || IGNORED.test(path)) return false;
   const {elf: elf, machO: machO, pe: pe, jar: jar, damage: damage} = contents;
   if (damage !== undefined) return true;
   if (elf) return elf.kind !== "other" || elf.damage !== undefined && (executable || /\.(?:so|node)$/.test(path));
   if (pe) return !pe.dotnet && (LOADED.test(path) || isInPlatformFolder(path));
   return machO !== undefined || jar !== undefined;
  }
  const KNOWN = new WeakMap;
  function failingBinariesIn(layer) {
   const known = KNOWN.get(layer.files);
   const isSame = known?.layer.runtimes === layer.runtimes && known.layer.architectures === layer.architectures;
   if (known && isSame) return known.failing;
   const failing = evaluateBinaries(layer);
   KNOWN.set(layer.files, {
    layer: layer,
    failing: failing
   });
   return failing;
  }
  function evaluateBinaries(layer) {
   const {files: files} = layer;
   const binaries = (0, entry.$)((0, file_lists.pD)(files).filter(isLoadable));
   const owners = installedPackagesOf(files);
   const builds = new Map((0, file_lists.pD)(files).flatMap(({path: path, contents: contents}) => contents?.nodeBuild ? [ [ path.replace(/config\.gypi$/, ""), contents.nodeBuild.moduleVersion ] ] : []));
   const around = {
    libraries: librariesOf(files),
    abi3Minimum: ({path: path}) => abi3Minimum(owners.wheelOf(path)?.tags ?? []),
    builtFor: ({path: path}) => builds.get(path.replace(/(?<=\/build\/).*$/s, ""))
   };
   const foreign = foreignOf(files, owners);
   const targets = (0, native_targets.Q)(layer);
   const failures = new Map(targets.map(target => {
    const judged = binaries.filter(({path: path}) => (0, native_targets.h)(path, targets).includes(target));
    const found = loadFailuresOn({
     owners: owners,
     around: around,
     target: target
    }, judged);
    return [ target, found.filter(one => !isHarmless(one, foreign)) ];
   }));
   return {
    files: files,
    binaries: binaries,
    owners: owners,
    around: around,
    targets: targets,
    failures: failures
   };
  }
  const OPENERS = /\b(?:dlopen|CDLL|LoadLibrary|find_library)$/;
  const HAS_OPENER = /(?:dlopen|CDLL|LoadLibrary|find_library)\(/;
  const CALLS = /([\w.]+)\(/g;
  const NAME = /^[a-z][\w+-]*(?:\.\d+)*(?:-\d+(?:\.\d+)*)?(?:\.so(?:\.\d+)*)?$/;
  const OF_OTHER_SYSTEMS = /\.(?:dylib|dll)$|^(?:kernel32|user32|advapi32|msvcrt|ntdll|shell32|ole32|psapi|ws2_32|secur32|crypt32|bcrypt|iphlpapi|winmm|objc)$/i;
  function openedNames(text) {
   if (!HAS_OPENER.test(text)) return [];
   const statements = pythonStatements(text);
   const wrappers = wrappersIn(statements);
   const refusing = new Set(statements.flatMap(({code: code, blocks: blocks}) => /\braise (?:ImportError|ModuleNotFoundError)\b/.test(code) ? blocks.filter(isFunction) : []));
   return statements.flatMap(({code: code, strings: strings, blocks: blocks}) => {
    const called = [ ...code.matchAll(CALLS) ].map(([, name = ""]) => name);
    const isDirect = called.some(name => OPENERS.test(name));
    if (!isDirect && !called.some(name => wrappers.has(name))) return [];
    if (isDefinition(code) || MAY_FAIL.test(code)) return [];
    const functions = blocks.filter(isFunction);
    if (blocks.some(isUncertain) || !functions.every(fn => refusing.has(fn))) return [];
    const names = strings.filter(string => NAME.test(string) && !OF_OTHER_SYSTEMS.test(string));
    const isMeant = isDirect ? names.length > 0 : names.some(name => /^lib|\.so/.test(name));
    return isMeant && !strings.some(string => string.includes("/")) ? [ names ] : [];
   });
  }
  const MAY_FAIL = /\b\w*(?:fail|optional|silent|missing_ok)\w*\s*=\s*True\b|\b(?:required|strict|check)\s*=\s*False\b/;
  function isDefinition(code) {
   return /^(?:async\s+)?def\b/.test(code);
  }
  function isFunction({keyword: keyword}) {
   return keyword === "def";
  }
  function wrappersIn(statements) {
   return new Set(statements.flatMap(({code: code, blocks: blocks}) => {
    const opens = /\b(?:dlopen|CDLL|LoadLibrary|find_library)\((?!""|\))/.test(code) && !isDefinition(code);
    const heads = opens ? blocks.filter(isFunction).map(({heads: all}) => all.at(-1) ?? "") : [];
    return heads.flatMap(head => /\bdef\s+(\w+)/.exec(head)?.[1] ?? []);
   }));
  }
  const PLATFORM = /\bplatform\b|\bos\.name\b|\bIS_|\bsystem\b/i;
  function isUncertain({keyword: keyword, heads: heads, attempt: attempt}) {
   const head = heads.at(-1) ?? "";
   if (keyword === "try") return attempt?.takesOsError === true || attempt?.takesImportError === true;
   if (keyword === "with") return head.includes("suppress");
   if (keyword === "else") return attempt !== undefined || !heads.some(one => PLATFORM.test(one));
   if (keyword === "if" || keyword === "elif") return true;
   return [ "except", "while", "for", "case", "match" ].includes(keyword);
  }
  const opened_libraries_TESTS = /(?:^|\/)(?:tests?|testing|examples|docs)\//;
  function sourcesOfOpening({files: files}) {
   return (0, file_lists.pD)(files).flatMap(({path: path, contents: contents}) => contents?.opensLibraries === true && (0, 
   search_paths.Zc)(path) && !opened_libraries_TESTS.test(path) ? [ path ] : []);
  }
  function unopened(layer, {targets: targets, around: around, owners: owners} = failingBinariesIn(layer)) {
   const {libraries: libraries} = around;
   return sourcesOfOpening(layer).flatMap(path => {
    const missing = openedNames(layer.texts?.get(path) ?? "").filter(names => !names.some(name => libraries.hasLike(name)));
    return (0, native_targets.h)(path, targets).flatMap(target => {
     const {runtime: runtime} = target;
     if (runtime?.language !== "python") return [];
     const details = missing.filter(names => !names.some(name => (0, operating_systems.Eo)(runtime, name))).map(shownName);
     if (details.length === 0) return [];
     return [ {
      path: path,
      owner: owners.ownerOf(path),
      target: target,
      misfit: {
       rule: "native/opened-library",
       severity: "warning",
       details: details
      }
     } ];
    });
   });
  }
  function shownName(names) {
   const [first = ""] = names;
   return names.find(name => name.includes(".so")) ?? (first.startsWith("lib") ? first : `lib${first}`);
  }
  function referencesOf(text, container) {
   if (!text.includes("import")) return [];
   const statements = pythonStatements(text);
   const guardedFunctions = functionsCalledGuarded(statements);
   const probes = probesIn(statements);
   return statements.flatMap(statement => {
    const modules = python_sources_modulesOf(statement, container);
    const probed = probes.get(statement) ?? [];
    if (modules.length === 0 && probed.length === 0) return [];
    if (statement.blocks.some(isForTypes)) return [];
    const flags = flagsOf(statement, guardedFunctions);
    if (probed.length > 0) return [ {
     modules: probed,
     kind: "guarded",
     conditions: "",
     flags: flags
    } ];
    return [ {
     modules: modules,
     flags: flags,
     ...python_sources_placeOf(statement, guardedFunctions)
    } ];
   });
  }
  function isForTypes({keyword: keyword, heads: heads}) {
   const head = heads.at(-1) ?? "";
   return (keyword === "if" || keyword === "elif") && /\bTYPE_CHECKING\b/.test(head) && !/\bnot\b/.test(head);
  }
  const CONDITIONS = new Set([ "if", "elif", "else", "while", "match", "case", "except" ]);
  function python_sources_placeOf({blocks: blocks}, guardedFunctions) {
   const conditions = blocks.filter(({keyword: keyword}) => CONDITIONS.has(keyword)).flatMap(block => [ ...block.heads, ...block.keyword === "else" ? namesOf(block) : [] ]).join(" ");
   if (blocks.some(block => isGuard(block) || guardedFunctions.has(functionNamed(block) ?? ""))) return {
    kind: "guarded",
    conditions: conditions
   };
   return {
    kind: conditions === "" ? "plain" : "conditional",
    conditions: conditions
   };
  }
  function isGuard({keyword: keyword, heads: heads, attempt: attempt}) {
   if (keyword === "with") return /\bsuppress\([^)]*(?:ImportError|ModuleNotFoundError|Exception)/.test(heads.join(" "));
   return keyword === "try" && attempt?.takesImportError === true && !attempt.raises;
  }
  function functionNamed({keyword: keyword, heads: heads}) {
   return keyword === "def" ? /\bdef\s+(\w+)/.exec(heads.at(-1) ?? "")?.[1] : undefined;
  }
  function functionsCalledGuarded(statements) {
   const names = new Set(statements.flatMap(({blocks: blocks}) => blocks.flatMap(block => functionNamed(block) ?? [])));
   const guarded = new Map;
   const bare = new Set;
   for (const {code: code, blocks: blocks} of statements) {
    if (/^(?:async\s+)?def\b/.test(code)) continue;
    const attempts = blocks.filter(isGuard);
    for (const [, name = ""] of code.matchAll(/\b(\w+)\(/g)) {
     if (!names.has(name)) continue;
     if (attempts.length === 0) bare.add(name); else guarded.set(name, [ ...guarded.get(name) ?? [], ...attempts.flatMap(namesOf) ]);
    }
   }
   return new Map([ ...guarded ].filter(([name]) => !bare.has(name)));
  }
  function flagsOf({blocks: blocks, code: code}, functions) {
   const names = blocks.flatMap(block => [ ...namesOf(block), ...functions.get(functionNamed(block) ?? "") ?? [] ]);
   const assigned = /^([\w.]+)\s*(?::[^=]+)?=(?!=)/.exec(code)?.[1];
   return new Set([ ...names, ...assigned === undefined ? [] : [ assigned ] ]);
  }
  function namesOf({attempt: attempt}) {
   return [ ...attempt?.names ?? [] ];
  }
  const BY_NAME = /\b(?:import_module|__import__|find_spec)\(/;
  function probesIn(statements) {
   const trying = new Set(statements.filter(({code: code, blocks: blocks}) => BY_NAME.test(code) && (blocks.some(isGuard) || code.includes("find_spec("))).flatMap(({blocks: blocks}) => blocks.flatMap(block => functionNamed(block) ?? [])));
   const probes = new Map;
   if (trying.size === 0) return probes;
   for (const statement of statements) {
    const calls = [ ...statement.code.matchAll(/\b(\w+)\(""/g) ].some(([, name = ""]) => trying.has(name));
    if (!calls || /^def\b/.test(statement.code)) continue;
    probes.set(statement, statement.strings.filter(string => /^[\w.]+$/.test(string)));
    const clause = statement.blocks.at(-1);
    if (!clause?.heads.includes(statement.code)) continue;
    clause.attempt ??= {
     takesImportError: false,
     takesOsError: false,
     raises: false,
     names: new Set
    };
    for (const {code: code, blocks: blocks} of statements) if (blocks.includes(clause)) {
     const name = /^([\w.]+)\s*=(?!=)/.exec(code)?.[1];
     if (name !== undefined) clause.attempt.names.add(name);
    }
   }
   return probes;
  }
  function python_sources_modulesOf({code: code, strings: strings}, container) {
   const named = BY_NAME.test(code) ? strings.filter(string => /^\.*[A-Za-z_][\w.]*$/.test(string)) : [];
   const statement = code.replace(/^(?:try|else|finally|if\b[^:]*|except\b[^:]*):\s*/, "");
   const [, from, taken = ""] = /^from\s*([\w.\s]*?[\w.])\s*\bimport\b\s*(.+)$/s.exec(statement) ?? [];
   const [, listed = ""] = from === undefined ? /^import\s+(.+)$/s.exec(statement) ?? [] : [];
   const base = from?.replace(/\s/g, "");
   const all = [ ...named, ...python_sources_namesIn(listed), ...base === undefined ? [] : [ base, ...python_sources_namesIn(taken.replace(/[()]/g, " ")).map(name => joined(base, name)) ] ];
   return all.flatMap(name => python_sources_absoluteModule(name, container) ?? []);
  }
  function joined(base, name) {
   return base.endsWith(".") ? base + name : `${base}.${name}`;
  }
  function python_sources_namesIn(list) {
   return list.split(/[,;]/).flatMap(one => /^\s*([\w.]+)/.exec(one)?.[1] ?? []);
  }
  function python_sources_absoluteModule(module, container) {
   const dots = /^\.*/.exec(module)?.[0].length ?? 0;
   if (dots === 0) return module;
   const steps = container === "" ? [] : container.split(".");
   if (dots > steps.length) return undefined;
   return [ ...steps.slice(0, steps.length - dots + 1), module.slice(dots) ].filter(Boolean).join(".");
  }
  function moduleOf(path) {
   const place = (0, search_paths.Zc)(path);
   if (!place) return undefined;
   const parts = [ place.name, ...place.rest === "" ? [] : place.rest.split("/") ];
   const base = (parts.pop() ?? "").replace(/\..*$/s, "");
   const container = parts.join(".");
   if (base === "__init__") return {
    site: place.site,
    name: container,
    container: container
   };
   return {
    site: place.site,
    name: [ ...parts, base ].join("."),
    container: container
   };
  }
  function isTriedBy({runtime: runtime, architecture: architecture}, path) {
   const suffix = /\.(.+)$/s.exec(external_node_path_.posix.basename(path))?.[1] ?? "";
   if (suffix === "abi3.so" || suffix === "so") return true;
   const [, version, cpu, system] = /^cpython-(\d+)[a-z]*-([a-z0-9_]+)-([a-z-]+)\.so$/.exec(suffix) ?? [];
   if (version === undefined) return !/\.pyd$|darwin|^pypy/.test(suffix);
   if (/^cpython-\d+t/.test(suffix) || system !== "linux-gnu") return false;
   const isVersion = runtime?.language !== "python" || runtime.version.replace(".", "") === version;
   const machine = cpu === "aarch64" ? "arm64" : cpu;
   return isVersion && (architecture === undefined || architecture === machine);
  }
  const MYPYC_HELPER = "__mypyc";
  function needOf({path: path, owner: owner, target: target}, modules) {
   const module = moduleOf(path);
   if (!module || module.name === "" || !/\.(?:so|pyd)$/.test(path)) return "yes";
   if (module.name.endsWith(MYPYC_HELPER)) return "source";
   if (!isTriedBy(target, path) && hasSource(path, modules.paths)) return "source";
   const sources = fallbacks_sourcesFor(path, owner, modules).filter(one => modules.texts.has(one));
   if (sources.length === 0) return "unknown";
   return needBySources(module.name, among(usersIn(sources, modules)));
  }
  function hasSource(path, paths) {
   const stem = path.replace(/(?<=\/)([^/.]+)\.[^/]*$/, "$1");
   return paths.has(`${stem}.py`) || paths.has(`${stem}/__init__.py`);
  }
  const MOST_SOURCES = 800;
  const fallbacks_TESTS = /(?:^|\/)(?:tests?|testing|benchmarks?|docs|examples)\//;
  function isTestOrExample(path) {
   return fallbacks_TESTS.test(path);
  }
  function fallbacks_sourcesFor(path, owner, modules) {
   const {site: site, name: name} = (0, search_paths.Zc)(path) ?? {
    site: "",
    name: ""
   };
   const words = owner.name.toLowerCase().split(/[-_.]/);
   const [first = ""] = words;
   const tops = path.includes(`${site}/${name}/`) ? [ name ] : [ ...modules.owners.topsOf(owner), first, words.join("_"), words.join("") ];
   const named = [ ...new Set([ ...tops, ...modules.owners.topsOf(owner) ]) ].flatMap(top => [ `${site}/${top}/`, `${site}/${top.replace(/\.py$/, "")}.py` ]);
   const sources = [ ...new Set(named) ].flatMap(top => [ ...modules.sourcesBelow(top) ]);
   return sources.filter(source => !isTestOrExample(source)).map(source => ({
    one: source,
    far: distance(source, path) - nearness(source, first)
   })).sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1)).slice(0, MOST_SOURCES).map(({one: one}) => one);
  }
  function nearness(path, name) {
   return (path.endsWith("/__init__.py") ? .05 : 0) + (path.includes(`/${name}/`) ? 1 : 0);
  }
  function distance(a, b) {
   const [from, to] = [ external_node_path_.posix.dirname(a).split("/"), external_node_path_.posix.dirname(b).split("/") ];
   let shared = 0;
   while (shared < from.length && from[shared] === to[shared]) shared += 1;
   return 2 * (from.length - shared) + (to.length - shared) / 8;
  }
  const FIRST_SOURCES = 80;
  function sourcesNeeded(unfit, modules) {
   if ([ "source", "yes" ].includes(needOf(unfit, modules)) || !(0, search_paths.Zc)(unfit.path)) return [];
   const sources = fallbacks_sourcesFor(unfit.path, unfit.owner, modules);
   const first = sources.slice(0, FIRST_SOURCES);
   return first.some(path => modules.texts.has(path)) ? sources : first;
  }
  function usersIn(sources, modules) {
   const users = new Map;
   for (const path of sources) {
    for (const reference of referencesIn(path, modules)) {
     for (const module of new Set(reference.modules)) {
      const known = users.get(module);
      if (known) known.push({
       path: path,
       reference: reference
      }); else users.set(module, [ {
       path: path,
       reference: reference
      } ]);
     }
    }
   }
   return users;
  }
  function among(users) {
   return {
    users: users,
    needs: new Map,
    flags: new Set
   };
  }
  function needOfTop(top, sources, modules) {
   const users = usersIn(sources, modules);
   const inner = [ ...users ].filter(([module]) => module === top || module.startsWith(`${top}.`));
   return needBySources(top, among(new Map([ ...users, [ top, inner.flatMap(([, uses]) => uses) ] ])));
  }
  function needBySources(module, known) {
   const need = known.needs.get(module);
   if (need) return need;
   known.needs.set(module, "unknown");
   const found = needByUsers(module, known);
   known.needs.set(module, found);
   return found;
  }
  function needByUsers(module, search) {
   const references = search.users.get(module) ?? [];
   const own = module.split(".", 1)[0] ?? "";
   const counted = references.filter(({path: path}) => {
    const top = moduleOf(path)?.name.split(".", 1)[0] ?? "";
    return top === own || !top.startsWith("_");
   });
   if (counted.length === 0) return "unknown";
   const guarded = counted.filter(({reference: reference}) => reference.kind === "guarded");
   const flags = new Set([ ...search.flags, ...guarded.flatMap(({reference: reference}) => [ ...reference.flags ]) ]);
   const needs = counted.map(({path: path, reference: reference}) => needAt(path, reference, {
    isGuarded: guarded.length > 0,
    search: {
     ...search,
     flags: flags
    }
   }));
   if (needs.every(need => need === "no")) return "no";
   if (needs.includes("yes")) return "yes";
   return needs.includes("unlikely") || needs.includes("no") ? "unlikely" : "presumed";
  }
  function needAt(path, {kind: kind, conditions: conditions}, {isGuarded: isGuarded, search: search}) {
   if (kind === "guarded") return "no";
   const isConditional = kind === "conditional";
   if (isConditional && (conditions.match(/\w+/g) ?? []).some(word => search.flags.has(word))) return "no";
   const name = moduleOf(path)?.name ?? "";
   const isWayIn = !name.includes(".") && !name.startsWith("_");
   const need = isWayIn ? "yes" : needBySources(name, search);
   return isConditional && isGuarded && need !== "no" ? "unlikely" : need;
  }
  const fallbacks_KNOWN = new WeakMap;
  function referencesIn(path, {texts: texts}) {
   const known = fallbacks_KNOWN.get(texts) ?? new Map;
   fallbacks_KNOWN.set(texts, known);
   const references = known.get(path) ?? referencesOf(texts.get(path) ?? "", moduleOf(path)?.container ?? "");
   known.set(path, references);
   return references;
  }
  const ROOT = /^(?:nodejs\/(?:node\d+\/)?)?package\.json$/;
  function isOptionalPackage(files) {
   let users;
   const isNeeded = (name, seen) => {
    users ??= usersOf(files);
    if (seen.has(name)) return false;
    const direct = users.get(name) ?? [];
    if (direct.length === 0) return true;
    const path = new Set([ ...seen, name ]);
    return direct.some(({isRoot: isRoot, about: about}) => {
     const isOptional = about.optionalDependencies?.includes(name) === true && !isForOnePlatform(name);
     return !isOptional && (isRoot || isNeeded(about.name, path));
    });
   };
   return name => !isNeeded(name, new Set);
  }
  function usersOf(files) {
   const users = new Map;
   for (const {path: path, contents: contents} of (0, file_lists.pD)(files)) {
    const about = contents?.nodePackage;
    if (!about) continue;
    const described = {
     isRoot: ROOT.test(path),
     about: about
    };
    for (const name of new Set([ ...Object.keys(about.dependencies), ...about.optionalDependencies ?? [] ])) users.set(name, [ ...users.get(name) ?? [], described ]);
   }
   return users;
  }
  function requirersWithout(unfit, modules) {
   const requirers = requirersOf(unfit, modules);
   const sources = sourcesOf(requirers, modules);
   const isKnown = sources.length > 0 && sources.every(path => modules.texts.has(path));
   const top = (0, search_paths.Zc)(unfit.path)?.name;
   if (!isKnown || top === undefined || needOfTop(top, sources, modules) !== "no") return [];
   return requirers.map(({name: name}) => name);
  }
  function sourcesOfRequirers(unfit, modules) {
   return sourcesOf(requirersOf(unfit, modules), modules);
  }
  function requirersOf({owner: owner}, modules) {
   const name = (0, python_requirement.j)(owner.name);
   return modules.distributions().filter(({requires: requires}) => requires.some(text => !/;.*\bextra\b/s.test(text) && (0, 
   python_requirement.p)(text)?.name === name));
  }
  function sourcesOf(requirers, modules) {
   const sources = requirers.map(({site: site, recordTops: recordTops = []}) => recordTops.flatMap(top => [ `${site}/${top}/`, `${site}/${top}` ]).flatMap(top => [ ...modules.sourcesBelow(top) ]).filter(path => !isTestOrExample(path)));
   const all = [ ...new Set(sources.flat()) ];
   return all.length > MOST_SOURCES || sources.some(source => source.length === 0) ? [] : all;
  }
  function sourcesOfUnfit(layer) {
   const failing = failingBinariesIn(layer);
   const failures = [ ...failing.failures.values() ].flat();
   if (failures.length === 0) return [];
   const modules = pythonModules(layer, failing);
   return failures.flatMap(failure => {
    const own = sourcesNeeded(failure, modules);
    const isSettled = own.every(path => modules.texts.has(path));
    return isSettled && isMissed(failure, modules) ? sourcesOfRequirers(failure, modules) : own;
   });
  }
  function optionalIn(layer, failing) {
   const modules = pythonModules(layer, failing);
   const isOptional = isOptionalPackage(failing.files);
   const known = new Map;
   const usersWithout = failure => {
    const key = `${packageKey(failure.owner)} ${(0, search_paths.Zc)(failure.path)?.name}`;
    const users = known.get(key) ?? requirersWithout(failure, modules);
    known.set(key, users);
    return users;
   };
   return failure => {
    if (failure.owner.ecosystem === "node") return [ isOptional(failure.owner.name) ? lessened(failure, "surely") : failure ];
    if (!(0, search_paths.Zc)(failure.path)) return [ failure ];
    const need = needOf(failure, modules);
    if (need === "source") return [];
    if (need === "no") return [ lessened(failure, "surely") ];
    const users = usersWithout(failure);
    if (users.length > 0) return [ {
     ...failure,
     misfit: {
      ...lessened(failure, "surely").misfit,
      users: users
     }
    } ];
    if (need === "unlikely") return [ lessened(failure, "likely") ];
    return [ need === "unknown" && isPrivate(failure, modules) ? uncertain(failure) : failure ];
   };
  }
  function isMissed(failure, modules) {
   return (0, search_paths.Zc)(failure.path) !== undefined && ![ "source", "no" ].includes(needOf(failure, modules));
  }
  function lessened(failure, optional) {
   const isWarning = optional === "likely" && failure.misfit.severity === "error";
   return {
    ...failure,
    misfit: {
     ...failure.misfit,
     optional: optional,
     severity: isWarning ? "warning" : "notice"
    }
   };
  }
  function uncertain(failure) {
   const {severity: severity} = failure.misfit;
   return {
    ...failure,
    misfit: {
     ...failure.misfit,
     severity: severity === "error" ? "warning" : severity
    }
   };
  }
  function isPrivate({path: path, owner: owner}, {texts: texts}) {
   const {site: site, name: name = ""} = moduleOf(path) ?? {};
   const folder = path.slice(0, path.lastIndexOf("/") + 1);
   const isNamedSo = name.split(".").some(part => part.startsWith("_"));
   return isNamedSo && folder !== `${site}/` && owner.name !== name && [ ...texts.keys() ].some(one => one.startsWith(folder));
  }
  function pythonModules(layer, {files: files, owners: owners}) {
   let below;
   let installed;
   const sources = () => {
    if (below) return below;
    below = new Map;
    for (const {path: path} of (0, file_lists.DR)(files, "python/")) {
     const place = path.endsWith(".py") ? (0, search_paths.Zc)(path) : undefined;
     if (!place) continue;
     const top = `${place.site}/${place.name}${place.rest === "" ? "" : "/"}`;
     below.set(top, [ ...below.get(top) ?? [], path ]);
    }
    return below;
   };
   return {
    paths: (0, file_lists.Mr)(files),
    sourcesBelow: top => sources().get(top) ?? [],
    owners: owners,
    texts: layer.texts ?? new Map,
    distributions: () => installed ??= distributions(layer)
   };
  }
  function reinstall(cause, layer) {
   const {ecosystem: ecosystem} = cause.owner;
   if (ecosystem === "python") return pipInstall(cause, layer);
   if (ecosystem === "node") return npmInstall(cause);
   if (ecosystem === "ruby") return gemInstall(cause);
   return buildCommand(cause);
  }
  function pipInstall(cause, layer) {
   const {owner: owner, paths: paths, targets: targets} = cause;
   const target = targets.find(({runtime: runtime}) => runtime?.language === "python") ?? targets[0] ?? {};
   if (isThereAlready(cause, target)) return compileWheel(cause, target);
   const cpu = cpuOf([ target ]).pip;
   const what = owner.version && !owner.version.includes(",") ? `${owner.name}==${owner.version}` : "-r requirements.txt";
   const options = [ ...isOld(targets) ? [] : [ `--platform manylinux_2_28_${cpu}` ], `--platform manylinux2014_${cpu}`, "--only-binary=:all:", ...target.runtime?.language === "python" ? [ `--python-version ${target.runtime.version}` ] : [], "--implementation cp", "--upgrade", `--target ${(0, 
   shell.r)(siteFolder(paths[0] ?? "", layer))}` ];
   return `Install the wheel for it: \`pip install ${options.join(" ")} ${what.startsWith("-") ? what : (0, shell.r)(what)}\`${isOld(targets) ? " (a release that has one, if this has none)" : ""}`;
  }
  function isThereAlready({wheelTags: wheelTags, targets: targets}, target) {
   const tags = wheelTags?.filter(tag => misfitOfTags([ tag ], target) === undefined) ?? [];
   return tags.some(tag => {
    const [, minor] = /-manylinux_2_(\d+)_/.exec(tag) ?? [];
    const newest = isOld(targets) ? 17 : 28;
    return minor === undefined ? /-manylinux(?:1|2010|2014)_/.test(tag) : Number(minor) <= newest;
   });
  }
  function compileWheel({owner: {name: name, version: version}, targets: targets}, {runtime: runtime}) {
   const image = `public.ecr.aws/lambda/python:${runtime?.language === "python" ? runtime.version : "3.13"}`;
   const what = (0, shell.r)(version === undefined || version.includes(",") ? name : `${name}==${version}`);
   return `Use another release of it, as the wheel of this one that is made for it is there already, or compile it in the image of the runtime: \`docker run --platform linux/${cpuOf(targets).go} ${image}\`, and in it \`pip install --no-binary ${(0, 
   shell.r)(name)} ${what}\``;
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
   const node = nodeOf({
    targets: targets
   });
   const runner = cpu === "arm64" ? "ubuntu-24.04-arm" : "ubuntu-24.04";
   const setup = node ? ` with \`node-version: ${node}\` of actions/setup-node` : "";
   return `Run \`npm ci\`, or \`npm rebuild ${(0, shell.r)(name)}\`, on Linux with that CPU (\`runs-on: ${runner}\`)${setup}`;
  }
  function nodeOf({targets: targets}) {
   return targets.find(({runtime: runtime}) => runtime?.language === "nodejs")?.runtime?.version;
  }
  function gemInstall({owner: owner, targets: targets}) {
   const version = targets.find(({runtime: runtime}) => runtime?.language === "ruby")?.runtime?.version ?? "3.4";
   return `Install the gem in the image of the runtime: \`docker run --platform linux/${cpuOf(targets).go} public.ecr.aws/lambda/ruby:${version}\`, and in it \`gem install ${(0, 
   shell.r)(owner.name)}\``;
  }
  function useOlder(cause, layer) {
   const {ecosystem: ecosystem, name: name} = cause.owner;
   if (ecosystem === "node") return `Use a release of it that is built for that system, or compile it there: \`npm rebuild --build-from-source ${(0, 
   shell.r)(name)}\` in the image \`public.ecr.aws/lambda/nodejs:${nodeOf(cause) ?? "22"}\``;
   return reinstall(cause, layer);
  }
  function buildCommand(cause) {
   const cpu = cpuOf(cause.targets).go;
   if (cause.isGo === true) return `Build it with \`CGO_ENABLED=0 GOOS=linux GOARCH=${cpu} go build\``;
   const other = cause.isGo === undefined ? ` (a Go program with \`CGO_ENABLED=0 GOOS=linux GOARCH=${cpu} go build\`)` : "";
   return `Build it${other} in the image of that system: \`docker run --platform linux/${cpu} ${imageFor(cause)}\``;
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
   const {message: message, fix: fix} = WORDINGS[cause.rule](cause, layer);
   if (cause.optional === undefined) return {
    message: message,
    fix: fix
   };
   return {
    message: message.replace(/\.$/, `; ${withoutIt(cause)}.`),
    fix: fix.replace(/\.$/, ", or leave it.")
   };
  }
  function withoutIt({optional: optional, owner: owner, paths: paths, users: users}) {
   if (users) return `${(0, wording.r)(users)} ${users.length === 1 ? "does" : "do"} without ${owner.name}`;
   const user = owner.ecosystem === "node" ? "the code that uses it" : owner.name;
   const it = paths.length > 1 ? "these files" : "it";
   return optional === "surely" ? `${user} works without ${it}, and is slower` : `${user} seems to work without ${it}, and is slower then`;
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
    fix: cause.details.some(isByAuditwheel) ? `Put the wheel's own libraries back, which are in a folder whose name ends in \`.libs\` beside the package: leave it in when you make the layer smaller, or install the wheel again.` : addToLayer(cause, "the package does without")
   }),
   "native/opened-library": cause => ({
    message: `${subject(cause)} opens ${list(cause.details)} by name in "${cause.paths[0]}"${count(cause)}, which neither the layer nor ${runtimesOf(cause)} brings.`,
    fix: addToLayer(cause, "no function comes to that code")
   })
  };
  function addToLayer(cause, unless) {
   const it = cause.details.length > 1 ? "them" : "it";
   return `Add ${it} to \`lib/\` of the layer, which functions find as /opt/lib, from a build on ${list(systemsOf(cause).map(({name: name}) => name))}; leave it if another layer brings ${it} or ${unless}.`;
  }
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
   return [ ...new Set(targets.map(({runtime: runtime}) => operating_systems.ju[runtime?.os ?? "AL2023"])) ];
  }
  function onSystems(cause, has) {
   const parts = systemsOf(cause).map(environment => {
    const names = cause.targets.filter(({runtime: runtime}) => operating_systems.ju[runtime?.os ?? "AL2023"] === environment).flatMap(({name: name}) => name ?? []);
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
   const runtime = Object.values(lambda_runtimes.aC).find(({language: language, abi: abi}) => language === "nodejs" && String(abi) === moduleVersion);
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
   const failing = failingBinariesIn(layer);
   const {binaries: binaries, owners: owners, around: around, targets: targets} = failing;
   const lessen = optionalIn(layer, failing);
   const failures = targets.flatMap(target => {
    const found = failing.failures.get(target) ?? [];
    const told = new Set(found.map(({owner: owner}) => packageKey(owner)));
    const byTags = wheelFailures({
     owners: owners,
     around: around,
     target: target
    }, targets).filter(({owner: owner}) => !told.has(packageKey(owner)));
    return [ ...firstCauses(found.flatMap(lessen)), ...byTags ];
   });
   const mixed = layer.architectures.length === 0 ? mixedCpus(binaries, {
    owners: owners,
    around: around
   }) : [];
   return [ ...groupsOf([ ...failures, ...unopened(layer, failing) ]).map(group => native_findingOf(group, layer, failing)), ...mixed ];
  }
  function groupsOf(failures) {
   const groups = new Map;
   for (const failure of failures) {
    const key = `${failure.misfit.rule} ${packageKey(failure.owner)}`;
    const known = groups.get(key);
    if (known) known.push(failure); else groups.set(key, [ failure ]);
   }
   return [ ...groups.values() ].sort(([a], [b]) => orderOf(a.misfit) - orderOf(b.misfit) || (a.path < b.path ? -1 : 1));
  }
  function native_findingOf(group, layer, {owners: owners, files: files}) {
   const severity = finding.oC.find(one => group.some(({misfit: misfit}) => misfit.severity === one)) ?? "notice";
   const told = group.filter(({misfit: misfit}) => misfit.severity === severity);
   const [{misfit: misfit, owner: owner}] = group;
   const optional = told.map(one => one.misfit.optional);
   const paths = [ ...new Set(told.map(({path: path}) => path)) ].sort();
   const wheel = owners.wheelOf(paths[0] ?? "");
   const {users: users} = misfit;
   const cause = {
    rule: misfit.rule,
    owner: owner,
    paths: paths,
    ...isGo(files.filter(({path: path}) => paths.includes(path))),
    ...wheel && {
     wheelTags: wheel.tags
    },
    targets: [ ...new Set(told.map(({target: target}) => target)) ],
    details: [ ...new Set(told.flatMap(({misfit: {details: details}}) => details)) ],
    ...users && {
     users: users
    },
    ...!optional.includes(undefined) && {
     optional: optional.includes("likely") ? "likely" : "surely"
    }
   };
   return {
    rule: cause.rule,
    severity: severity,
    path: cause.paths[0] ?? "",
    paths: cause.paths,
    ...owner.ecosystem !== "files" && {
     package: owner.name
    },
    ...wordingOf(cause, layer)
   };
  }
  function isGo(files) {
   const known = files.filter(({contents: contents}) => contents?.elf !== undefined);
   if (known.length < files.length) return {};
   return {
    isGo: known.every(({contents: contents}) => contents?.goModules !== undefined)
   };
  }
  function mixedCpus(binaries, scene) {
   const [arm64, x86] = [ "arm64", "x86_64" ].map(only => {
    const target = {
     architecture: only === "arm64" ? "x86_64" : "arm64"
    };
    return loadFailuresOn({
     ...scene,
     target: target
    }, binaries).find(({misfit: misfit}) => misfit.rule === "native/architecture" && misfit.severity === "error" && misfit.details.includes(only));
   });
   if (!arm64 || !x86) return [];
   return [ {
    rule: "native/architecture",
    severity: "notice",
    path: arm64.path,
    paths: [ arm64.path, x86.path ],
    message: `${arm64.owner.name} is built for arm64 only and ${x86.owner.name} (${x86.path}) for x86_64 only, so no function can load both.`,
    fix: "Build everything for one architecture and declare it: `compatible-architectures: arm64` or `x86_64`, in a layer of its own for each."
   } ];
  }
  var bytecode_of_source = __webpack_require__(18265);
  function bytecode(layer) {
   const paths = (0, file_lists.Mr)(layer.files);
   const misfits = (0, file_lists.pD)(layer.files).flatMap(file => {
    const isImported = (0, search_paths.Zc)(file.path) !== undefined && !file.path.includes("/__pycache__/");
    const {magic: magic} = file.contents?.bytecode ?? {};
    if (!isImported || magic === undefined || paths.has(file.path.slice(0, -1))) return [];
    const runtimes = runtimesFor(file, layer).filter(name => (0, search_paths.x4)("python", [ name ])[0] !== (0, bytecode_of_source.H)(magic));
    return runtimes.length > 0 ? [ {
     file: file,
     magic: magic,
     runtimes: runtimes
    } ] : [];
   });
   return [ ...(0, grouped.z)(misfits, ({magic: magic, runtimes: runtimes}) => `${magic} ${runtimes.join()}`).values() ].map(group => bytecode_findingOf(group, layer));
  }
  function runtimesFor({path: path}, layer) {
   const names = (0, native_targets.h)(path, (0, native_targets.Q)(layer)).flatMap(({name: name}) => name ?? []);
   return [ ...new Set(names) ].filter(name => (0, search_paths.x4)("python", [ name ]).length > 0);
  }
  function bytecode_findingOf(group, layer) {
   const [{file: file, magic: magic, runtimes: runtimes} = {
    file: {
     path: ""
    },
    magic: 0,
    runtimes: []
   }] = group;
   const version = (0, bytecode_of_source.H)(magic);
   const more = group.length > 1 ? ` and ${group.length - 1} more ${group.length > 2 ? "files" : "file"} are` : " is";
   const [first = "python3"] = runtimes;
   const several = (0, search_paths.x4)("python", layer.runtimes).length > 1;
   return {
    rule: "native/bytecode",
    severity: "error",
    path: file.path,
    paths: group.map(misfit => misfit.file.path),
    message: `"${file.path}"${more} bytecode of ${version ? `Python ${version}` : "another Python"} (magic number ${magic}) without its source, which ${(0, 
    wording.r)(runtimes)} cannot import.`,
    fix: `Compile it with the Python of the runtime, \`${first} -m compileall -b\`${several ? ", in a layer of its own for each version," : ""} or put the source, \`.py\`, into the layer.`
   };
  }
  var satisfies = __webpack_require__(68011);
  var valid = __webpack_require__(58780);
  var ranges_valid = __webpack_require__(64737);
  const EVERYWHERE = new Set(`abc antigravity argparse array ast asyncio base64 bdb binascii bisect bz2 cProfile calendar cmath cmd code codecs\n  codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg csv ctypes curses\n  dataclasses datetime dbm decimal difflib dis doctest email encodings ensurepip enum fcntl filecmp fileinput fnmatch\n  fractions ftplib functools genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http\n  imaplib importlib inspect io ipaddress json keyword linecache locale logging lzma mailbox math mimetypes mmap\n  modulefinder multiprocessing netrc ntpath numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil\n  platform plistlib poplib posixpath pprint profile pstats pty py_compile pyclbr pydoc pyexpat queue quopri random re\n  readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtplib\n  socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sysconfig syslog tabnanny\n  tarfile tempfile termios textwrap threading timeit token tokenize trace traceback tracemalloc tty types typing\n  unicodedata unittest urllib uuid venv warnings wave weakref webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport\n  zlib zoneinfo`.split(/\s+/));
  const FOR_A_TIME = [ ...former_modules.c4.map(([names, until]) => [ names, 0, until ]), [ "tomllib", 11, Infinity ], [ "annotationlib compression", 14, Infinity ], [ "profiling", 15, Infinity ] ];
  function isStandard(name, version) {
   const minor = Number(version.split(".")[1]);
   if (EVERYWHERE.has(name)) return true;
   return FOR_A_TIME.some(([names, from, until]) => from <= minor && minor < until && names.split(/\s+/).includes(name));
  }
  function shadow(layer) {
   return [ ...partialPythonSdk(layer), ...partialNodeSdk(layer), ...standardLibrary(layer), ...pythonRuntimeClient(layer), ...nodeRuntimeClient(layer) ];
  }
  function modules({files: files}) {
   return (0, file_lists.DR)(files, "python/").flatMap(({path: path}) => {
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
   return folder === undefined ? [] : [ folder ];
  }
  function isSeenWith(version, other) {
   return version === undefined || other === undefined || version === other;
  }
  const SDK_PACKAGE = /^@(?:aws-sdk|smithy)\//;
  function partialNodeSdk({files: files, source: source}) {
   const installed = (0, file_lists.pD)(files).flatMap(({path: path, contents: contents}) => {
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
    paths: partial.map(({path: path}) => path),
    message: `${(0, wording.p)(partial.map(({name: name}) => name))} ${partial.length === 1 ? "needs" : "need"} ${(0, wording.p)(missing)}, which the layer does not hold: it comes from the runtime, in another version, or not at all.`,
    fix: `Install the packages with all they depend on (\`npm ci --omit=dev\`), or leave the whole SDK to the runtime${(0, exclude_pattern.Je)([ "@aws-sdk/", "@smithy/" ], source)}.`
   } ];
  }
  function missingParts(path, {dependencies: dependencies}, folders) {
   const searched = (0, search_paths.Pg)(path);
   return Object.keys(dependencies).filter(name => SDK_PACKAGE.test(name) && !searched.some(modules => folders.has(modules + name)));
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
    message: `${(0, wording.p)(names)} of the layer ${names.length === 1 ? "hides the module" : "hide the modules"} of the standard library: Python looks into the layer first.`,
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
  function runtimeClient(paths, names) {
   const [path] = paths;
   if (path === undefined) return [];
   return [ {
    rule: "shadow/runtime-client",
    severity: "warning",
    path: path,
    paths: paths,
    message: `The layer holds ${(0, wording.r)(names)}, with which Lambda's runtime itself works: functions may start with this one, of another version.`,
    fix: "Leave it out of the layer; only container images bring their own runtime client."
   } ];
  }
  var npm_packages = __webpack_require__(14652);
  var sources = __webpack_require__(67527);
  var systems = __webpack_require__(69043);
  function npmDependencies(layer) {
   const packages = (0, npm_packages.Fx)(layer);
   return [ ...missingDependencies(layer, packages), ...otherVersions(layer, packages) ];
  }
  function textsOfMissing(layer) {
   const packages = (0, npm_packages.Fx)(layer);
   const users = new Set(dependencies_missing(layer, packages).map(({from: from}) => from));
   return [ ...users ].flatMap(user => (0, sources.b2)(packages, user));
  }
  const NOT_NEEDED = /^(?:@types\/.+|aws-sdk)$/;
  function dependencies_missing(layer, packages) {
   return packages.all.filter(one => (0, systems.fX)(one, layer.architectures)).flatMap(from => Object.entries(from.about.dependencies).filter(([name]) => !NOT_NEEDED.test(name) && !SDK_PACKAGE.test(name)).filter(([name]) => packages.find(from, name) === undefined).map(([name, range]) => ({
    from: from,
    name: name,
    range: range
   })));
  }
  function missingDependencies(layer, packages) {
   const needed = dependencies_missing(layer, packages).filter(need => isLoaded(layer, packages, need));
   return [ ...(0, grouped.z)(needed, ({name: name}) => name) ].map(([name, needs]) => ({
    rule: "npm/missing-dependency",
    severity: "warning",
    path: needs[0] ? (0, npm_packages.$V)(needs[0].from) : "",
    key: name,
    message: `"${name}" (${needs[0]?.range}) is not in the layer, and ${users(needs)} ${needs.length === 1 ? "loads" : "load"} it: that fails unless another layer or the function brings it.`,
    fix: `Install the packages with all they depend on (\`npm ci --omit=dev\`), and keep "${name}" where \`exclude\` or a step of the build leaves packages out.`
   }));
  }
  function users(needs) {
   const shown = needs.slice(0, 3).map(({from: from}) => (0, npm_packages.Gg)(from));
   const more = needs.length - shown.length;
   return more > 0 ? `${shown.join(", ")} and ${more} more` : (0, wording.r)(shown);
  }
  function isLoaded(layer, packages, {from: from, name: name}) {
   const texts = (0, sources.jn)(layer, packages, from);
   const pattern = (0, sources.Lq)(name);
   return texts.some(({text: text}) => (0, sources.XJ)(text, pattern).some(({index: index}) => !(0, sources.tI)(text, index)));
  }
  function otherVersions(layer, packages) {
   const overridden = new Set((0, file_lists.pD)(layer.files).flatMap(({contents: contents}) => (contents?.nodePackage?.overrides ?? []).map(nameOfOverride)));
   return packages.all.flatMap(from => Object.entries(from.about.dependencies).flatMap(([name, range]) => {
    const found = packages.find(from, name);
    if (found === undefined || found === "unknown" || overridden.has(name)) return [];
    return excludes(range, found.about.version) ? [ dependencies_otherVersion({
     from: from,
     name: name,
     range: range
    }, found) ] : [];
   }));
  }
  function nameOfOverride(selector) {
   const last = selector.split(/>|\*\*\//).at(-1) ?? selector;
   return last.replace(/(.)@[^/]*$/, "$1");
  }
  function dependencies_otherVersion({from: from, name: name, range: range}, found) {
   return {
    rule: "npm/dependency-version",
    severity: "warning",
    path: (0, npm_packages.$V)(from),
    key: name,
    message: `${(0, npm_packages.Gg)(from)} asks for "${name}" ${range}, and finds ${found.about.version} in ${found.folder}/.`,
    fix: `Install from a lockfile into an empty folder (\`npm ci --omit=dev\`): one install over another, or packages copied one by one, leave versions that do not fit.`
   };
  }
  function excludes(range, version) {
   const plain = range.replace(/^npm:(?:@[^/]+\/)?[^@]+@/, "");
   const options = {
    loose: true,
    includePrerelease: true
   };
   if (ranges_valid(plain, options) === null || valid(version, options) === null) return false;
   return !satisfies(version, plain, options);
  }
  var no_entry = __webpack_require__(60899);
  const LAST_WITHOUT = 18;
  function esModules(layer) {
   const old = (0, search_paths.x4)("nodejs", layer.runtimes).filter(version => Number(version) <= LAST_WITHOUT);
   const packages = (0, npm_packages.Fx)(layer);
   return old.length === 0 ? [] : findings(old, packages);
  }
  function findings(old, packages) {
   const folders = new Set([ "nodejs/node_modules/", ...old.map(version => `nodejs/node${version}/node_modules/`) ]);
   const found = packages.all.filter(one => folders.has(one.folder.slice(0, -one.name.length)) && packages.isTop(one) && isModuleAlone(one, packages));
   return found.map(one => ({
    rule: "npm/es-module",
    severity: "warning",
    path: (0, npm_packages.$V)(one),
    message: `${(0, npm_packages.Gg)(one)} is an ES module alone, and \`require('${one.name}')\` fails on ${(0, wording.r)(old.map(version => `nodejs${version}.x`))} with ERR_REQUIRE_ESM.`,
    fix: `Load it with \`await import('${one.name}')\`, install an older version that is CommonJS, or declare \`compatible-runtimes: nodejs22.x\`, whose require() loads ES modules.`
   }));
  }
  function isModuleAlone(pkg, packages) {
   const {entry: entry, isModule: isModule = false} = pkg.about;
   const {exports: exports} = entry ?? {};
   if (exports) {
    const {require: target, import: imported} = exports;
    return target === undefined ? imported !== undefined : isModuleFile(external_node_path_.posix.join(pkg.folder, target), isModule, {
     one: pkg,
     packages: packages
    });
   }
   const path = (0, no_entry.HV)(pkg, entry?.main ?? "index.js", packages);
   return path !== undefined && isModuleFile(path, isModule, {
    one: pkg,
    packages: packages
   });
  }
  function isModuleFile(path, isModule, {one: one, packages: packages}) {
   if (!packages.isThere(path)) return false;
   if (!path.endsWith(".js") || !isModule) return path.endsWith(".mjs");
   for (let folder = external_node_path_.posix.dirname(path); folder.length > one.folder.length; folder = external_node_path_.posix.dirname(folder)) if (packages.isThere(`${folder}/package.json`)) return false;
   return true;
  }
  function missingFiles(layer) {
   const packages = (0, npm_packages.Fx)(layer);
   return gaps(layer, packages).flatMap(({one: one, name: name}) => {
    const user = (0, sources.jn)(layer, packages, one).find(source => opens(source, one, name));
    if (!user) return [];
    return [ {
     rule: "npm/missing-files",
     severity: packages.isOptional(one) ? "notice" : "error",
     path: (0, npm_packages.$V)(one),
     key: name,
     message: `${(0, npm_packages.Gg)(one)} is without "${name}", which it lists in \`files\` and opens in ${user.path.slice(one.folder.length + 1)}.`,
     fix: `Keep "${name}" of the package where \`exclude\` or a step of the build leaves files out, or install the package again: \`npm ci --omit=dev\`.`
    } ];
   });
  }
  function textsOfGaps(layer) {
   const packages = (0, npm_packages.Fx)(layer);
   return gaps(layer, packages).flatMap(({one: one}) => (0, sources.b2)(packages, one));
  }
  const NEEDLESS = /^(?:readme|licen[cs]e|changelog|changes|history|authors|contributing|notice|docs?|examples?|tests?|types?|typings?|src|source|media|man)(?:\.\w+)?$|\.(?:md|txt|d\.[cm]?ts|map|flow|tsx?|mts|cts)$/i;
  function gaps(layer, packages) {
   return packages.all.flatMap(one => {
    const names = (one.about.files ?? []).map(file => file.replace(/^(?:\.?\/)+|\/+$/g, ""));
    const wanted = names.filter(name => name !== "" && name !== "." && !NEEDLESS.test(name));
    if (wanted.length === 0 || !(0, systems.fX)(one, layer.architectures)) return [];
    const files = packages.filesOf(one).map(({path: path}) => path.slice(one.folder.length + 1));
    return wanted.filter(name => !files.some(path => path === name || path.startsWith(`${name}/`))).filter(name => !packages.isThere(`${one.folder}/${name}`)).map(name => ({
     one: one,
     name: name
    }));
   });
  }
  const missing_files_LOADED = /\b(?:require(?:\.resolve)?\s*\(|import\s*\(|from|import)\s*["'`](\.{1,2}\/[^"'`\n]+)["'`]/g;
  const FROM_URL = /\bnew\s+URL\s*\(\s*["'`](\.{0,2}\/?[^"'`\n]+)["'`]\s*,\s*import\.meta\.url/g;
  const JOINED = /(?:\b(?:join|resolve)\s*\([^;\n]{0,120}?(?:__dirname|import\.meta)[^;\n"'`]{0,80}|__dirname\s*\+\s*)((?:["'`][^"'`\n]*["'`]\s*,?\s*)+)/g;
  function isAskedFor(text, index) {
   return /\bexistsSync\s*\([^;\n]*$/.test(text.slice(Math.max(0, index - 80), index));
  }
  function opens({path: path, text: text}, pkg, name) {
   const base = external_node_path_.posix.dirname(path);
   const isWithin = target => {
    const at = external_node_path_.posix.join(base, target);
    const gap = `${pkg.folder}/${name}`;
    return at === gap || at.startsWith(`${gap}/`) || `${at}.js` === gap;
   };
   const needed = pattern => (0, sources.XJ)(text, pattern).filter(({index: index}) => !(0, sources.tI)(text, index) && !isAskedFor(text, index));
   const loaded = needed(missing_files_LOADED);
   const joined = needed(JOINED).map(([, list = ""]) => [ ...list.matchAll(/["'`]([^"'`\n]*)["'`]/g) ].map(([, part = ""]) => part).join("/"));
   return [ ...[ ...loaded, ...needed(FROM_URL) ].map(([, target = ""]) => target), ...joined ].some(isWithin);
  }
  var not_built = __webpack_require__(35685);
  function platformPackages(layer) {
   const packages = (0, npm_packages.Fx)(layer);
   return lacking(layer, packages).map(({one: one, wanted: wanted}) => {
    const names = wanted.map(({name: name}) => name);
    const isUsed = (0, sources.jn)(layer, packages, one).some(({text: text}) => wanted.some(({prefix: prefix}) => text.includes(prefix)));
    const isNeeded = isUsed && !packages.isOptional(one);
    const cpus = (0, systems.v0)(layer.architectures);
    return {
     rule: "npm/platform-package",
     severity: isNeeded ? "error" : "notice",
     path: (0, npm_packages.$V)(one),
     message: `${(0, npm_packages.Gg)(one)} is without its package for Lambda's platform, ${(0, wording.p)(names)}, which brings its binary${isNeeded ? ": it cannot work" : ""}.`,
     fix: `Install optional dependencies too, for the platform of the layer: \`npm ci --omit=dev --include=optional --os=linux ${cpus.map(cpu => `--cpu=${cpu}`).join(" ")} --libc=glibc\`.`
    };
   });
  }
  function textsOfLacking(layer) {
   const packages = (0, npm_packages.Fx)(layer);
   return lacking(layer, packages).flatMap(({one: one}) => (0, sources.b2)(packages, one));
  }
  function lacking(layer, packages) {
   const cpus = (0, systems.v0)(layer.architectures);
   return packages.all.flatMap(one => {
    const names = one.about.optionalDependencies ?? [];
    const parts = names.flatMap(name => (0, systems.UG)(name) ?? []).filter(part => (0, systems.xm)(part, one.name));
    const wanted = parts.filter(part => cpus.some(cpu => (0, systems.an)(part, cpu)));
    const isAnyThere = parts.some(({name: name}) => packages.find(one, name) !== undefined);
    if (wanted.length === 0 || isAnyThere || !(0, systems.fX)(one, layer.architectures)) return [];
    return packages.filesOf(one).some(({contents: contents}) => contents?.elf) ? [] : [ {
     one: one,
     wanted: wanted
    } ];
   });
  }
  var prisma = __webpack_require__(46725);
  function npm(layer) {
   return [ ...(0, no_entry.Y_)(layer), ...(0, not_built.c)(layer), ...platformPackages(layer), ...(0, prisma.z)(layer), ...missingFiles(layer), ...npmDependencies(layer), ...esModules(layer) ];
  }
  function npmTexts(layer) {
   return [ not_built.D, textsOfLacking, prisma.A, textsOfGaps, textsOfMissing ].flatMap(texts => texts(layer));
  }
  var closest_runtime = __webpack_require__(73255);
  var limits = __webpack_require__(28569);
  function runtime(layer) {
   return [ deprecated(layer), blocked(layer), unknown(layer), architecture(layer), none(layer), tooMany(layer), noArchitecture(layer) ].flatMap(finding => finding ?? []);
  }
  function declared({runtimes: runtimes}, holds) {
   return [ ...new Set(runtimes) ].flatMap(identifier => {
    const known = lambda_runtimes.aC[identifier];
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
    message: `AWS no longer supports ${(0, wording.r)(since)}: no more security patches.`,
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
    message: `${(0, wording.r)(kinds)}.`,
    fix: "Move the functions to a newer runtime first: changing its runtime is the update that AWS still takes."
   };
  }
  function unknown({runtimes: runtimes}) {
   const found = [ ...new Set(runtimes) ].filter(identifier => !(0, closest_runtime.g)(identifier));
   if (found.length === 0) return undefined;
   return {
    rule: "runtime/unknown",
    severity: "warning",
    path: "",
    message: `${(0, wording.r)(found.map(identifier => `"${identifier}"`))} ${found.length === 1 ? "is no runtime" : "are no runtimes"} known to this release.`,
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
    message: `${(0, wording.r)(found.map(([identifier]) => identifier))} ${found.length === 1 ? "runs" : "run"} on x86_64 only, and the layer is declared for arm64.`,
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
    message: `The layer holds packages of ${(0, wording.r)(languages.map(language => search_paths.G2[language]))}, and no runtime is declared, so that they are not checked against any.`,
    fix: `Declare what it is for, e.g. \`compatible-runtimes: ${languages.map(language => EXAMPLES[language]).join(", ")}\`.`
   };
  }
  function languagesIn(files) {
   const found = {
    python: pythonFolders(files).length > 0,
    nodejs: (0, nodejs.Gb)(files).size > 0,
    java: libraries(files).length > 0,
    ruby: gemHomes(files).size > 0
   };
   return Object.keys(found).filter(language => found[language]);
  }
  function tooMany({runtimes: runtimes}) {
   const count = new Set(runtimes).size;
   if (count <= limits.b.runtimes) return undefined;
   return {
    rule: "runtime/too-many",
    severity: "error",
    path: "",
    message: `${count} runtimes are declared; AWS Lambda takes at most ${limits.b.runtimes}.`,
    fix: "Leave out those that no function uses, deprecated ones first, from `compatible-runtimes`."
   };
  }
  function noArchitecture({files: files, architectures: architectures}) {
   if (architectures.length > 0) return undefined;
   const native = (0, file_lists.pD)(files).filter(({contents: contents}) => isForLambda(contents?.elf));
   const machines = [ ...new Set(native.map(({contents: contents}) => contents?.elf?.machine ?? "")) ].sort();
   const [first] = native;
   if (!first) return undefined;
   return {
    rule: "runtime/no-architecture",
    severity: "warning",
    path: "",
    message: `The layer holds native code for ${(0, wording.r)(machines)} (e.g. "${first.path}"), and no architecture is declared.`,
    fix: machines.length === 1 ? `Set \`compatible-architectures: ${machines.join()}\`.` : `Set \`compatible-architectures: ${machines.join(", ")}\` if all of it is there for both, or build one layer for each.`
   };
  }
  function isForLambda(elf) {
   return elf !== undefined && elf.kind !== "other" && Object.hasOwn(lambda_runtimes.Xe, elf.machine);
  }
  var job_secrets = __webpack_require__(76492);
  const KINDS = {
   "aws-access-key": {
    rule: "secrets/aws-key",
    what: "the id of an AWS access key"
   },
   "aws-key-pair": {
    rule: "secrets/aws-key",
    what: "an AWS access key",
    isCertain: true
   },
   "private-key": {
    rule: "secrets/private-key",
    what: "a private key",
    isCertain: true
   },
   "github-token": {
    rule: "secrets/token",
    what: "a GitHub token",
    isCertain: true
   },
   "npm-token": {
    rule: "secrets/token",
    what: "an npm token",
    isCertain: true
   },
   "pypi-token": {
    rule: "secrets/token",
    what: "a PyPI token",
    isCertain: true
   },
   "slack-token": {
    rule: "secrets/token",
    what: "a Slack token",
    isCertain: true
   },
   "stripe-key": {
    rule: "secrets/token",
    what: "a Stripe key",
    isCertain: true
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
   const sites = secrets_sitesOf(layer);
   const suspects = layer.files.filter(({path: path, contents: contents}) => (contents?.secrets ?? []).length > 0 || CREDENTIAL_FILES.test(path));
   const found = suspects.flatMap(file => {
    const {path: path} = file;
    const inPackage = pathInPackage(path, sites);
    const mayBeSample = isSampleOfUnknownOrigin(path, sites);
    const told = ({rule: rule, what: what, isCertain: isCertain = false}) => {
     const isSample = inPackage !== undefined && (SHIPPED.has(rule) || SAMPLES.test(inPackage));
     return {
      rule: rule,
      what: what,
      path: path,
      isSample: isSample,
      isCertain: isCertain && !(mayBeSample && SHIPPED.has(rule))
     };
    };
    const kinds = file.contents?.secrets ?? [];
    if (kinds.length > 0) return kinds.map(kind => told(KINDS[kind]));
    if (file.type === "link") return [];
    return [ told({
     rule: "secrets/file",
     what: "credentials, by its name"
    }) ];
   });
   return [ ...(0, job_secrets.Q)(layer), ...inConfiguration(layer), ...secrets_grouped(found, layer).map(group => secrets_finding(layer, group)) ];
  }
  const MOST_KEYS = 5;
  function inConfiguration({files: files}) {
   return (0, file_lists.pD)(files).flatMap(({path: path, contents: contents}) => {
    const keys = contents?.configuration?.secrets ?? [];
    if (keys.length === 0) return [];
    const shown = keys.slice(0, MOST_KEYS).map(({key: key, line: line}) => `"${key}" (line ${line})`);
    const more = keys.length > MOST_KEYS ? [ `${keys.length - MOST_KEYS} more` ] : [];
    return [ {
     rule: "secrets/configuration",
     severity: "error",
     path: path,
     message: `"${path}" holds in plain text what ${(0, wording.r)([ ...shown, ...more ])} ${keys.length === 1 ? "says is a secret" : "say are secrets"}; everybody who may use the layer can read it, in every version that there ever was.`,
     fix: "Keep it in AWS Secrets Manager or SSM Parameter Store and put the reference here instead (`arn:aws:secretsmanager:…`, `{{resolve:secretsmanager:…}}`, or the path of the parameter), which the function resolves at its start; and revoke the value if a version with it was ever published."
    } ];
   });
  }
  function secrets_grouped(found, {isIgnoredAt: isIgnoredAt}) {
   const groups = new Map;
   for (const one of found) {
    const isIgnored = isIgnoredAt?.(one.rule, one.path) ?? false;
    const key = `${one.what} ${one.isSample} ${one.isCertain} ${isIgnored}`;
    const group = groups.get(key);
    if (group) group.push(one); else groups.set(key, [ one ]);
   }
   return [ ...groups.values() ];
  }
  function secrets_finding({isPublic: isPublic, source: source, files: files}, group) {
   const [{rule: rule, what: what, path: path, isSample: isSample, isCertain: isCertain}] = group;
   const isStrict = isPublic || (0, configuration_files.u)(files);
   const paths = group.map(one => one.path);
   return {
    rule: rule,
    severity: severityOf({
     isStrict: isStrict,
     isSample: isSample,
     isCertain: isCertain
    }),
    path: path,
    paths: paths,
    message: `${(0, wording.p)(paths)} ${paths.length === 1 ? "holds" : "hold"} ${what}, which everybody who may use the layer can read${isSample ? "; it came with an installed package, so it may be a throw-away" : ""}.`,
    fix: `Revoke it if a version with it was ever published, and leave it out${(0, exclude_pattern.Qt)(paths, source)}.`
   };
  }
  function severityOf({isStrict: isStrict, isSample: isSample, isCertain: isCertain}) {
   if (isSample) return isStrict ? "warning" : "notice";
   return isStrict || isCertain ? "error" : "warning";
  }
  const SAMPLES = /(?:^|\/)(?:tests?|__tests__|selftest|testing|testdata|test_data|specs?|fixtures?|examples?|samples?|demos?|docs?)\//i;
  const SHIPPED = new Set([ "secrets/private-key", "secrets/login", "secrets/environment", "secrets/file" ]);
  const INSTALLED = [ /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/(.+)$/, /(?:^|\/)gems\/[^/]+-\d[^/]*\/(.+)$/, /^(?!python\/).*(?:site|dist)-packages\/(.+)$/ ];
  function pathInPackage(path, {installed: installed}) {
   const inFolder = INSTALLED.map(folder => folder.exec(path)?.[1]).find(rest => rest !== undefined);
   if (inFolder !== undefined) return inFolder;
   const place = (0, search_paths.Zc)(path);
   return place && installed.has(`${place.site}/${place.name}`) ? `${place.name}/${place.rest}` : undefined;
  }
  function isSampleOfUnknownOrigin(path, {recorded: recorded}) {
   const place = (0, search_paths.Zc)(path);
   return place !== undefined && !recorded.has(place.site) && SAMPLES.test(`${place.name}/${place.rest}`);
  }
  function secrets_sitesOf({files: files, evidence: evidence = []}) {
   const notes = [ ...files, ...evidence ];
   const own = new Set(notes.flatMap(({path: path}) => /^(.+)\/direct_url\.json$/.exec(path)?.[1] ?? []));
   const records = (0, file_lists.pD)(files).flatMap(({path: path, contents: contents}) => {
    const site = (0, search_paths.Zc)(path)?.site;
    const tops = contents?.recordTops;
    return site !== undefined && tops ? [ {
     site: site,
     tops: tops,
     isOwn: own.has(path.slice(0, path.lastIndexOf("/")))
    } ] : [];
   });
   return {
    installed: new Set(records.flatMap(({site: site, tops: tops, isOwn: isOwn}) => isOwn ? [] : tops.map(top => `${site}/${top}`))),
    recorded: new Set(records.map(({site: site}) => site))
   };
  }
  var size = __webpack_require__(19302);
  var removable = __webpack_require__(91275);
  var imported_folders = __webpack_require__(28882);
  const installers_INSTALLERS = {
   pip: [ "pip" ],
   setuptools: [ "setuptools", "pkg_resources", "_distutils_hack" ],
   wheel: [ "wheel" ]
  };
  const installers_MOST_SOURCES = 3e3;
  function sourcesForInstallers({files: files}) {
   return sourcesBesides(files);
  }
  const sourcesBesides = (0, memoized.x)(files => {
   const found = presentIn(files);
   if (found.length === 0) return [];
   const own = new Set(found.flatMap(({modules: modules}) => modules));
   const sources = (0, file_lists.DR)(files, "python/").flatMap(({path: path}) => {
    const place = (0, search_paths.Zc)(path);
    return place && path.endsWith(".py") && !own.has(place.name) ? [ path ] : [];
   });
   return sources.length > installers_MOST_SOURCES ? [] : sources;
  });
  const presentIn = (0, memoized.x)(files => {
   const folders = new Set((0, file_lists.DR)(files, "python/").flatMap(({path: path}) => {
    const {site: site, name: name = "", rest: rest} = (0, search_paths.Zc)(path) ?? {};
    return site !== undefined && rest === "__init__.py" ? [ `${site}/${name}/` ] : [];
   }));
   return Object.entries(installers_INSTALLERS).flatMap(([name, modules]) => {
    const own = [ ...folders ].filter(folder => modules.some(module => folder.endsWith(`/${module}/`)));
    return own.some(folder => folder.endsWith(`/${name}/`)) ? [ {
     name: name,
     modules: modules,
     folders: own
    } ] : [];
   });
  });
  function installers(layer) {
   const sources = sourcesForInstallers(layer);
   const texts = sources.flatMap(path => layer.texts?.get(path) ?? []);
   const isRead = texts.length > 0 || layer.files.every(({path: path}) => !path.endsWith(".py") || isOwn(path));
   const unused = presentIn(layer.files).filter(({modules: modules}) => isRead && !texts.some(text => imports(text, modules)));
   const folders = unused.flatMap(one => one.folders);
   const bytes = layer.files.reduce((sum, {path: path, size: size}) => sum + (folders.some(folder => path.startsWith(folder)) ? size : 0), 0);
   if (folders.length === 0) return {
    bytes: 0,
    finding: []
   };
   const names = (0, wording.r)(unused.map(({name: name}) => name));
   const patterns = folders.flatMap(folder => (0, exclude_pattern.gc)(folder, layer.source.prefix) ?? []);
   return {
    bytes: bytes,
    finding: [ {
     rule: "weight/installers",
     severity: "notice",
     path: "",
     message: `${names} ${unused.length === 1 ? "takes" : "take"} ${(0, format.z3)(bytes)} of the layer, and no other package in it imports ${unused.length === 1 ? "it" : "them"}.`,
     fix: `Do not install ${unused.length === 1 ? "it" : "them"} into the layer, or leave the code out${(0, exclude_pattern.Je)(patterns, layer.source)}.`
    } ]
   };
  }
  function isOwn(path) {
   const name = (0, search_paths.Zc)(path)?.name ?? "";
   return Object.values(installers_INSTALLERS).some(modules => modules.includes(name));
  }
  function imports(text, modules) {
   const names = modules.includes("setuptools") ? [ ...modules, "distutils" ] : modules;
   return new RegExp(`^[ \\t>.]*(?:import|from)[ \\t]+(?:[\\w., ]*,[ \\t]*)?(?:${names.join("|")})\\b|import_module\\(["'](?:${names.join("|")})\\b`, "m").test(text);
  }
  const NOTHING = {
   bytes: 0,
   finding: []
  };
  function runtimeSdk(layer) {
   const {runtimes: runtimes} = layer;
   if (runtimes.length > 0 && (0, search_paths.x4)("python", runtimes).length === runtimes.length) return pythonSdk(layer);
   if (runtimes.length > 0 && (0, search_paths.x4)("nodejs", runtimes).every(major => Number(major) >= 18)) return (0, search_paths.x4)("nodejs", runtimes).length === runtimes.length ? nodeSdk(layer) : NOTHING;
   return NOTHING;
  }
  const BOUND_TO_BOTOCORE = /^(?:aiobotocore|awscli|aioboto3|s3fs|moto|localstack|boto3_stubs)$/;
  function pythonSdk(layer) {
   const places = (0, file_lists.DR)(layer.files, "python/").flatMap(({path: path, size: size}) => {
    const place = (0, search_paths.Zc)(path);
    return place ? [ {
     ...place,
     size: size
    } ] : [];
   });
   const names = new Set(places.map(({name: name}) => name));
   if (!names.has("boto3") || !names.has("botocore")) return NOTHING;
   if ([ ...names ].some(name => BOUND_TO_BOTOCORE.test(name))) return NOTHING;
   const own = places.filter(({name: name}) => name === "boto3" || name === "botocore");
   const folders = new Set(own.map(({site: site, name: name}) => `${site}/${name}/`));
   return notice(layer, {
    what: "boto3 and botocore",
    folders: folders,
    bytes: own.reduce((sum, {size: size}) => sum + size, 0)
   });
  }
  const runtime_sdk_SDK_PACKAGE = /^@(?:aws-sdk|smithy|aws-crypto)\//;
  const runtime_sdk_IN_RUNTIME = /^@aws-sdk\/(?:client-|lib-dynamodb$)/;
  function nodeSdk(layer) {
   const installed = (0, file_lists.pD)(layer.files).flatMap(({path: path, contents: contents}) => {
    const place = (0, search_paths.$m)(path);
    return place && contents?.nodePackage ? [ {
     ...place,
     needs: Object.keys(contents.nodePackage.dependencies)
    } ] : [];
   });
   const others = installed.filter(({name: name}) => !runtime_sdk_SDK_PACKAGE.test(name));
   const own = installed.filter(({name: name}) => runtime_sdk_SDK_PACKAGE.test(name));
   const needed = new Set(own.flatMap(({needs: needs}) => needs));
   const isKnown = own.every(({name: name}) => needed.has(name) || runtime_sdk_IN_RUNTIME.test(name));
   const isBound = others.some(({needs: needs}) => needs.some(name => runtime_sdk_SDK_PACKAGE.test(name) && !runtime_sdk_IN_RUNTIME.test(name)));
   if (!own.some(({name: name}) => runtime_sdk_IN_RUNTIME.test(name)) || !isKnown || isBound) return NOTHING;
   const folders = new Set(own.flatMap(({modules: modules, name: name}) => /^nodejs\/(?:node\d+\/)?node_modules\/$/.test(modules) ? [ `${modules}${name.replace(/\/.*/, "")}/` ] : []));
   const bytes = layer.files.reduce((sum, {path: path, size: size}) => sum + ([ ...folders ].some(folder => path.startsWith(folder)) ? size : 0), 0);
   return notice(layer, {
    what: "the AWS SDK for JavaScript",
    folders: folders,
    bytes: bytes
   });
  }
  function notice({source: source}, {what: what, folders: folders, bytes: bytes}) {
   const patterns = [ ...folders ].flatMap(folder => (0, exclude_pattern.gc)(folder, source.prefix) ?? []);
   const message = `${(0, format.z3)(bytes)} of the layer are ${what}, of which the declared runtimes have their own, which AWS updates.`;
   const fix = `If the functions need no newer release than the runtime's, leave it out${(0, exclude_pattern.Je)(patterns, source)}.`;
   return {
    bytes: bytes,
    finding: [ {
     rule: "weight/runtime-sdk",
     severity: "notice",
     path: "",
     message: message,
     fix: fix
    } ]
   };
  }
  const MANY_FILES = 300;
  const MOST_ENTRIES = 10;
  const MODULES = "nodejs/node_modules/";
  function sourcesLoaded(layer) {
   return loadings(layer).flatMap(({unread: unread, files: files}) => files.size > MANY_FILES ? [] : unread);
  }
  function loadedFiles(layer) {
   const heavy = loadings(layer).filter(({files: files}) => files.size > MANY_FILES);
   const [first] = heavy;
   if (!first) return [];
   const names = heavy.map(({name: name}) => name);
   return [ {
    rule: "weight/unbundled",
    severity: "notice",
    path: "",
    message: `To load ${first.name}, Node.js opens more than ${MANY_FILES} files${names.length > 1 ? `, and so it does for ${names.length - 1} more ${names.length === 2 ? "package" : "packages"}` : ""}: each function pays for that at its cold start.`,
    fix: `Bundle it into one file: \`npx esbuild --bundle --minify --platform=node ${first.name} --outfile=nodejs/node_modules/${first.name}/index.js\` from a folder where it is installed, or load the parts that are needed.`
   } ];
  }
  function loadings(layer) {
   const {paths: paths, manifests: manifests, entries: entries} = startIn(layer.files);
   return entries.map(name => follow(name, {
    paths: paths,
    manifests: manifests,
    texts: layer.texts ?? new Map
   }));
  }
  const startIn = (0, memoized.x)(files => {
   const code = (0, file_lists.DR)(files, "nodejs/").filter(({path: path}) => path.startsWith(MODULES) && /\.(?:[cm]?js|json)$/.test(path));
   const paths = new Set(code.map(({path: path}) => path));
   const manifests = new Map((0, file_lists.pD)(files).flatMap(({path: path, contents: contents}) => contents?.nodePackage ? [ [ path, contents.nodePackage ] ] : []));
   return {
    paths: paths,
    manifests: manifests,
    entries: code.length > MANY_FILES ? entriesOf(files) : []
   };
  });
  function entriesOf(files) {
   const installed = (0, file_lists.pD)(files).flatMap(({path: path, contents: contents}) => {
    const place = (0, search_paths.$m)(path);
    return place?.modules === MODULES && contents?.nodePackage ? [ {
     name: place.name,
     needs: Object.keys(contents.nodePackage.dependencies)
    } ] : [];
   });
   const own = (0, file_lists.pD)(files).find(({path: path}) => path === "nodejs/package.json")?.contents?.nodePackage;
   const asked = Object.keys(own?.dependencies ?? {});
   const needed = new Set(installed.flatMap(({needs: needs}) => needs));
   const names = installed.map(({name: name}) => name);
   const entries = asked.length > 0 ? names.filter(name => asked.includes(name)) : names.filter(name => !needed.has(name));
   return entries.slice(0, MOST_ENTRIES);
  }
  const LOADS = /^(?:(?:const|let|var|export|import)\b[^\n'"]*|[\w$.]+\s*=\s*[^\n'"]*|__exportStar\(|tslib_\d+\.__exportStar\(|\}\s*from\s*)?(?:require\(|from\s*|import\s*)["']([^"'\n]+)["']/gm;
  function follow(name, {paths: paths, manifests: manifests, texts: texts}) {
   const [files, seen] = [ new Set, new Set ];
   const unread = [];
   const known = targetsKnown(texts);
   const waiting = [ `${MODULES}${name}/package.json` ];
   for (let path = waiting.pop(); path !== undefined && files.size <= MANY_FILES; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (path.endsWith("/package.json")) {
     waiting.push(...mainOf(path, manifests.get(path), paths));
     continue;
    }
    files.add(path);
    if (path.endsWith(".json")) continue;
    const text = texts.get(path);
    if (text === undefined) {
     unread.push(path);
     continue;
    }
    const targets = known.get(path) ?? loadsOf(path, text, paths);
    known.set(path, targets);
    waiting.push(...targets);
   }
   return {
    name: name,
    files: files,
    unread: unread
   };
  }
  const targetsKnown = (0, memoized.x)(() => new Map);
  function loadsOf(path, text, paths) {
   return [ ...text.matchAll(LOADS) ].flatMap(([, target = ""]) => targetOf(path, target, paths));
  }
  function mainOf(manifest, about, paths) {
   const {main: main = "index.js", exports: exports} = about?.entry ?? {};
   const target = exports ? exports["require"] ?? exports.import : main;
   return target === undefined ? [] : fileOf(external_node_path_.posix.join(external_node_path_.posix.dirname(manifest), target), paths);
  }
  function targetOf(from, target, paths) {
   if (target.startsWith(".")) return fileOf(external_node_path_.posix.join(external_node_path_.posix.dirname(from), target), paths);
   const name = /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? "";
   const folders = [ ...from.matchAll(/node_modules\//g) ].map(({index: index}) => from.slice(0, index + 13));
   const nested = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(from)?.[0];
   const searched = [ ...folders, ...nested === undefined ? [] : [ `${nested}node_modules/` ] ].toReversed();
   const found = searched.find(folder => paths.has(`${folder}${name}/package.json`));
   if (found === undefined) return [];
   return target === name ? [ `${found}${name}/package.json` ] : fileOf(`${found}${target}`, paths);
  }
  function fileOf(path, paths) {
   const found = [ "", ".js", ".cjs", ".json", "/index.js" ].map(end => path + end).find(one => paths.has(one));
   return found === undefined ? [] : [ found ];
  }
  function sourcesForWeight(layer) {
   return [ ...(0, imported_folders.RZ)(layer), ...sourcesForInstallers(layer) ];
  }
  const RULES = {
   tests: "weight/tests",
   examples: "weight/examples",
   documentation: "weight/documentation",
   bytecode: "weight/bytecode",
   "source maps": "weight/source-maps",
   "type declarations": "weight/types",
   sources: "weight/sources",
   "static libraries": "weight/static-libraries",
   "debug files": "weight/debug-files",
   "other platforms": "weight/other-platforms"
  };
  const MANY_BYTES = 1e6;
  const SOME_BYTES = 1e5;
  const SOME_SHARE = .05;
  function isWorthNotice(bytes, {unzippedSize: unzippedSize}) {
   return bytes >= MANY_BYTES || bytes >= SOME_BYTES && bytes >= unzippedSize * SOME_SHARE;
  }
  function weight(layer) {
   const shares = (0, removable.w)(layer).filter(({size: size}) => isWorthNotice(size, layer));
   const findings = [ ...shares.flatMap(share => ofShare(share, layer)), ...[ installers(layer), runtimeSdk(layer) ].filter(({bytes: bytes}) => isWorthNotice(bytes, layer)) ];
   return [ ...findings.sort((a, b) => b.bytes - a.bytes).flatMap(({finding: finding}) => finding), ...loadedFiles(layer) ];
  }
  function ofShare(share, layer) {
   const {what: what, files: files, size: size, exclude: exclude, examples: examples} = share;
   const rule = RULES[what];
   if (!rule || exclude.length === 0) return [];
   const message = `${(0, format.B4)(files)} ${files === 1 ? "file" : "files"} of ${what} ${files === 1 ? "takes" : "take"} ${(0, 
   format.z3)(size)} of the layer, e.g. ${(0, wording.p)(examples.slice(0, 1))}.`;
   const fix = `${reasonFor(what, layer)}; leave them out${(0, exclude_pattern.Je)(exclude, layer.source)}.`;
   return [ {
    bytes: size,
    finding: [ {
     rule: rule,
     severity: "notice",
     path: "",
     message: message,
     fix: fix
    } ]
   } ];
  }
  function reasonFor(what, {source: source}) {
   return what === "bytecode" && source.kind === "zip" ? "Python uses them only where they note the times that the sources have in the zip" : "Functions do not need them";
  }
  const UNCHANGING = [ sourcesForWeight, npmTexts, sourcesOfOpening ];
  const FOLLOWING = [ sourcesLoaded, sourcesOfUnfit, depsTexts ];
  function textsNeeded(layer) {
   return [ ...new Set([ ...UNCHANGING, ...FOLLOWING ].flatMap(need => need(layer))) ];
  }
  function furtherTextsNeeded(layer) {
   return [ ...new Set(FOLLOWING.flatMap(need => need(layer))) ];
  }
  const FAMILIES = [ layout, size.E, native_native, bytecode, files, runtime, shadow, secrets, deps, npm, config, weight ];
  function checkLayer(layer, ignored = []) {
   return sortFindings(findingsOf(layer, ignored), layer, ignored).counting;
  }
  function findingsOf(layer, ignored) {
   const isIgnoredAt = (0, ignored_rules.qK)(ignoringIn(layer, ignored));
   const judged = {
    ...layer,
    isIgnoredAt: isIgnoredAt
   };
   return withManifestFixes(FAMILIES.flatMap(family => family(judged)), layer);
  }
  function withZippedSize(findings, layer) {
   const before = findings.filter(({rule: rule}) => rule.startsWith("layout/"));
   const others = findings.filter(({rule: rule}) => !/^(?:layout|size)\//.test(rule));
   return [ ...before, ...(0, size.E)(layer), ...others ];
  }
  function sortFindings(findings, layer, ignored) {
   const sorted = (0, ignored_rules.fq)(findings, ignoringIn(layer, ignored));
   return {
    ...sorted,
    counting: sorted.counting.sort((a, b) => rank(a) - rank(b))
   };
  }
  function rank({severity: severity}) {
   return finding.oC.indexOf(severity);
  }
  function ignoringIn({files: files, isPublic: isPublic, today: today}, entries) {
   let owners;
   const packageOf = path => (owners ??= installedPackagesOf(files)).ownerOf(path).name;
   return {
    entries: entries,
    today: today,
    packageOf: packageOf,
    isProtected: rule => isPublic && isAboutSecrets(rule)
   };
  }
  function isAboutSecrets(rule) {
   return rule.startsWith("secrets/") || rule === "config/unread";
  }
 },
 76492: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => jobSecretFindings,
   h: () => describeLeak
  });
  var _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18094);
  var _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30263);
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
   const text = PLACES[place]((0, _shared_wording_js__WEBPACK_IMPORTED_MODULE_1__.p)(paths));
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
 91275: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => removable
  });
  var grouped = __webpack_require__(68293);
  var exclude_pattern = __webpack_require__(18094);
  var file_lists = __webpack_require__(96057);
  var search_paths = __webpack_require__(46708);
  var memoized = __webpack_require__(61631);
  var folders = __webpack_require__(42162);
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
    const offer = "hint" in kind ? removable_rules_folders(kind, left, rules) : ofFiles(kind, left, rules);
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
  function candidatesFor(kind, {files: files, folders: all, byEnding: byEnding}) {
   if ("hint" in kind) return all.some(at => kind.matches(`${at}/`)) ? files.filter(({path: path}) => path.includes(kind.hint)) : [];
   return "ending" in kind ? byEnding.get(kind.ending) ?? [] : files;
  }
  function extensionOf(path) {
   return path.slice(path.lastIndexOf("."));
  }
  function removable_rules_folders(kind, files, {prefix: prefix, keepsFolder: keepsFolder}) {
   const found = files.map(file => ({
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
   const named = files.filter(({path: path}) => kind.matches(path));
   if (named.length === 0 || rules.folders.some(at => kind.matches(at))) return undefined;
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
  var imported_folders = __webpack_require__(28882);
  function removableKinds(layer) {
   const imported = (0, imported_folders.yb)(layer);
   const isInstalled = installedIn(layer);
   const isNeeded = path => NEEDED_TESTS.test(path) || imported.has(path);
   return [ [ "tests", [ "test", "tests", "__tests__" ].map(name => folder(name, isNeeded)) ], [ "examples", [ "examples", "example", "benchmarks", "benchmark" ].map(name => folder(name, path => isNeeded(path) || !isInstalled(path))) ], [ "documentation", documentation(layer) ], [ "bytecode", bytecode(layer) ], [ "source maps", SOURCE_MAPS.map(suffix => extension(suffix)) ], [ "type declarations", DECLARATIONS.map(suffix => extension(suffix)) ], [ "sources", SOURCES.map(suffix => extension(suffix)) ], [ "static libraries", [ extension(".a"), extension(".o"), extension(".lib", ({path: path}) => IN_PACKAGE.test(path)) ] ], [ "debug files", debugFiles(layer) ], [ "other platforms", otherPlatforms(layer) ] ];
  }
  const NEEDED_TESTS = /(?:^|\/)(?:node_modules\/(?:@[^/]+\/)?|gems\/.+\/lib\/(?:.+\/)?|django\/|twisted\/|numpy\/_core\/)[^/]+\/$/;
  const IN_PACKAGE = /(?:^|\/)(?:node_modules|site-packages|python)\//;
  const SOURCE_MAPS = ".js.map .cjs.map .mjs.map .css.map .d.ts.map".split(" ");
  const DECLARATIONS = ".d.ts .d.mts .d.cts .pyi".split(" ");
  const SOURCES = ".c .cc .cpp .cxx .h .hpp .pyx .pxd".split(" ");
  function installedIn({files: files}) {
   const tops = new Set((0, file_lists.pD)(files).flatMap(({path: path, contents: contents}) => {
    const {site: site} = (0, search_paths.Zc)(path) ?? {};
    return site === undefined ? [] : (contents?.recordTops ?? []).map(top => `${site}/${top}`);
   }));
   return folder => {
    const {site: site, name: name, rest: rest} = (0, search_paths.Zc)(folder) ?? {};
    return /(?:^|\/)node_modules\//.test(folder) || !!rest && tops.has(`${site ?? ""}/${name ?? ""}`);
   };
  }
  const CODE = /\.(?:py|[cm]?js|json|so|node|rb|class|jar)$/;
  const foldersWithCode = (0, memoized.x)(files => (0, folders.X)(files.flatMap(({path: path}) => CODE.test(path) ? [ path ] : [])));
  function documentation({files: files}) {
   const stays = path => IS_NODE_PACKAGE.test(path) || foldersWithCode(files).has(path);
   const names = [ "README", "CHANGELOG", "CONTRIBUTING", "SECURITY" ].map(name => `${name}.md`);
   return [ folder("docs", stays), folder("man", stays), extension(".md", ({path: path}) => DOCUMENT.test(path)), ...names.map(name => ({
    pattern: name,
    matches: path => baseName(path) === name,
    ending: extensionOf(name)
   })), extension(".rst") ];
  }
  const IS_NODE_PACKAGE = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/$/;
  const DOCUMENT = /(?:^|\/)node_modules\/|(?:^|\/)(?:[A-Z0-9][A-Z0-9_.-]*|readme|changelog|changes|history|contributing)\.md$|\.dist-info\//;
  function bytecode({files: files}) {
   const valid = new Set(files.filter(({contents: contents}) => contents?.bytecode?.isHashBased).map(({path: path}) => path));
   const withValid = (0, folders.X)([ ...valid ]);
   const hasSource = ({path: path}) => !valid.has(path) && (path.includes("__pycache__/") || (0, file_lists.Mr)(files).has(path.replace(/[co]$/, "")));
   return [ folder("__pycache__", path => withValid.has(path)), extension(".pyc", hasSource), extension(".pyo", hasSource) ];
  }
  function debugFiles({files: files}) {
   const hasProgram = ({path: path}) => [ "dll", "exe", "node", "pyd" ].some(ending => (0, file_lists.Mr)(files).has(path.replace(/pdb$/, ending)));
   const bundle = {
    pattern: "*.dSYM/",
    hint: ".dSYM/",
    matches: path => path.endsWith(".dSYM/")
   };
   return [ bundle, extension(".debug", ({contents: contents}) => contents?.elf !== undefined), extension(".pdb", hasProgram) ];
  }
  const MAX_SINGLE_FILES = 10;
  function otherPlatforms({files: files, architectures: architectures, runtimes: runtimes, source: source}) {
   const names = new Set([ ...(0, file_lists.cF)(files) ].flatMap(at => PREBUILT.exec(at)?.[1] ?? []));
   const others = [ ...names ].filter(name => isOtherPlatform(name, architectures)).sort();
   const usesDotnet = runtimes.some(runtime => runtime.startsWith("dotnet")) || isForDotnet(files);
   const isForeign = ({contents: contents}) => contents?.machO !== undefined || contents?.pe !== undefined && !contents.pe.dotnet && !usesDotnet;
   const foreign = (0, file_lists.pD)(files).filter(isForeign).sort((a, b) => b.size - a.size);
   const suffixes = new Set(foreign.flatMap(({path: path}) => /[^/](\.[a-z]+)$/i.exec(path)?.[1] ?? []));
   return [ ...others.map(name => folder(`prebuilds/${name}`)), ...[ ...suffixes ].map(suffix => extension(suffix, isForeign)), ...foreign.slice(0, MAX_SINGLE_FILES).flatMap(({path: path}) => single(path, source.prefix)) ];
  }
  const PREBUILT = /(?:^|\/)prebuilds\/([a-z0-9_-]+)\//;
  const DOTNET = /\.(?:deps|runtimeconfig)\.json$|(?:^|\/)pythonnet\//;
  function isForDotnet(files) {
   return (0, file_lists.pD)(files).some(({contents: contents}) => contents?.pe !== undefined) && files.some(({path: path}) => DOTNET.test(path));
  }
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
    ending: extensionOf(suffix),
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
  const WORTH_SHARE = .01;
  const WORTH_BYTES = 1e6;
  const DUPLICATE_BYTES = 4096;
  const EXAMPLES = 3;
  function removable(layer) {
   const known = KNOWN.get(layer.files);
   if (known && DECIDING.every(key => known.layer[key] === layer[key])) return known.shares;
   const shares = sharesOf(layer);
   KNOWN.set(layer.files, {
    layer: layer,
    shares: shares
   });
   return shares;
  }
  const KNOWN = new WeakMap;
  const DECIDING = [ "texts", "source", "runtimes", "architectures", "unzippedSize" ];
  function sharesOf(layer) {
   const rules = rulesOf(layer);
   const shares = [];
   const taken = new Set;
   for (const [what, kinds] of removableKinds(layer)) {
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
   matches: /(?:^|\/)typeshed\/.+\.pyi$/,
   pattern: "!**/typeshed/**"
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
   const folders = [ ...(0, file_lists.cF)(files) ];
   const isLazy = folders.some(at => at.endsWith("lazy_loader/"));
   return {
    files: files,
    byEnding: (0, grouped.z)(files, ({path: path}) => extensionOf(path)),
    prefix: source.prefix,
    keeps: isLazy ? [ ...KEEPS, LAZY_STUBS ] : KEEPS,
    keepsFolder: path => KEEPS_FOLDER.test(path),
    folders: folders.filter(at => !`${source.prefix}/`.startsWith(at)).map(at => (0, exclude_pattern.EE)(at, source.prefix).slice(0, -1))
   };
  }
 },
 19302: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => size,
   w: () => _removable_js__WEBPACK_IMPORTED_MODULE_3__.w
  });
  var _layer_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76770);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38936);
  var _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18094);
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28569);
  var _removable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91275);
  const ESTIMATE_MARGIN = 1.05;
  const NEARLY_FULL = .8;
  function size(layer) {
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
   const limit = _lambda_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.unzippedBytes;
   if (unzippedSize >= limit) return {
    rule: "size/unzipped",
    severity: "error",
    message: `The layer is ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(unzippedSize)} bytes unzipped; AWS Lambda takes fewer than ${(0, 
    _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(limit)}.`
   };
   if (unzippedSize < limit * NEARLY_FULL) return undefined;
   return {
    rule: "size/nearly-full",
    severity: "notice",
    message: `The layer takes ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.z3)(unzippedSize)} of the ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.z3)(limit)} that a function has with all its layers: ${(0, 
    _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.z3)(limit - unzippedSize)} remain for its code and the other layers.`
   };
  }
  function zipped({zippedSize: zippedSize, hasBucket: hasBucket}) {
   const limit = _lambda_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.directZipBytes;
   if (hasBucket || !zippedSize || zippedSize.bytes < limit) return undefined;
   const {bytes: bytes, exact: exact} = zippedSize;
   if (!exact && bytes <= limit * ESTIMATE_MARGIN) return undefined;
   const how = exact ? `${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(bytes)} bytes` : `about ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.z3)(bytes)}, by an estimate from a sample`;
   return {
    rule: "size/zipped",
    severity: "warning",
    message: `The layer's zip is ${how}; AWS Lambda takes fewer than ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(limit)} bytes in one request, so it can only be published through a bucket, and \`s3-bucket\` is not given.`,
    otherFix: "Name the bucket in the step that publishes and in this one: `s3-bucket: my-layers-{region}`. Or make the layer smaller."
   };
  }
  function budget({unzippedSize: unzippedSize, maxUnzippedSize: maxUnzippedSize}) {
   if (maxUnzippedSize === undefined || unzippedSize <= maxUnzippedSize) return undefined;
   return {
    rule: "size/budget",
    severity: "error",
    message: `The layer is ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(unzippedSize)} bytes unzipped, ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.z3)(unzippedSize - maxUnzippedSize)} over the budget of ${(0, 
    _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(maxUnzippedSize)} (\`max-unzipped-size\`).`
   };
  }
  const SHOWN = 3;
  function smaller(layer) {
   const shares = (0, _removable_js__WEBPACK_IMPORTED_MODULE_3__.w)(layer).filter(({exclude: exclude}) => exclude.length > 0).slice(0, SHOWN);
   if (shares.length === 0) return `Leave out what the functions do not need; the largest parts are ${largestParts(layer)}.`;
   const saved = shares.reduce((sum, share) => sum + share.size, 0);
   const what = shares.map(share => `${share.what} ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.z3)(share.size)}`).join(", ");
   const patterns = shares.flatMap(({exclude: exclude}) => exclude);
   const how = layer.source.kind === "zip" ? `Leave out of the zip what functions do not need (${patterns.join(", ")})` : `Set \`${(0, 
   _exclude_pattern_js__WEBPACK_IMPORTED_MODULE_4__.nW)(patterns)}\``;
   return `${how}, which saves ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.z3)(saved)} (${what}); the largest parts are ${largestParts(layer)}.`;
  }
  function largestParts({files: files}) {
   return (0, _layer_size_js__WEBPACK_IMPORTED_MODULE_0__.t_)(files).slice(0, SHOWN).map(({path: path, size: bytes}) => `${path} (${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_1__.z3)(bytes)})`).join(", ");
  }
 },
 28882: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RZ: () => sourcesBeside,
   yb: () => importedFolders
  });
  var _file_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96057);
  var _folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42162);
  var _shared_memoized_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61631);
  var _lambda_search_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46708);
  const BESIDE_CODE = [ "test", "tests", "__tests__", "examples", "example", "benchmarks", "benchmark" ];
  const IS_BESIDE_CODE = new Set(BESIDE_CODE);
  const BELOW_BESIDE = new RegExp(`(?:^|/)(?:${BESIDE_CODE.join("|")})/`);
  const PYTHON_SOURCE = /\.pyi?$/;
  const NODE_SOURCE = /\.[cm]?js$|\/package\.json$/;
  const WORTH_READING = 5e4;
  function sourcesBeside({files: files}) {
   return sourcesIn(files);
  }
  const sourcesIn = (0, _shared_memoized_js__WEBPACK_IMPORTED_MODULE_2__.x)(files => {
   const bytes = filesBeside(files).reduce((sum, {size: size}) => sum + size, 0);
   return bytes < WORTH_READING ? [] : packagesOf(files).flatMap(({sources: sources}) => sources);
  });
  const filesBeside = (0, _shared_memoized_js__WEBPACK_IMPORTED_MODULE_2__.x)(files => {
   const isAny = [ ...(0, _file_lists_js__WEBPACK_IMPORTED_MODULE_0__.cF)(files) ].some(folder => IS_BESIDE_CODE.has(baseName(folder)));
   return isAny ? files.filter(({path: path}) => BELOW_BESIDE.test(path)) : [];
  });
  function importedFolders({files: files, texts: texts}) {
   if (!texts) return new Set;
   const known = KNOWN.get(texts) ?? searchFor(files, texts);
   KNOWN.set(texts, known);
   return known;
  }
  const KNOWN = new WeakMap;
  function searchFor(files, texts) {
   const imported = new Set;
   for (const {sources: sources, beside: beside} of packagesOf(files)) {
    const names = new Set([ ...beside ].map(baseName));
    const named = new RegExp(`\\b(?:${[ ...names ].join("|")})\\b`);
    for (const path of sources) {
     const text = texts.get(path);
     if (text === undefined || !named.test(text)) continue;
     for (const target of PYTHON_SOURCE.test(path) ? pythonTargets(path, text, named) : nodeTargets(path, text)) for (const folder of (0, 
     _folders_js__WEBPACK_IMPORTED_MODULE_3__.p)(`${target}/`)) if (beside.has(folder)) imported.add(folder);
    }
   }
   return imported;
  }
  const packagesOf = (0, _shared_memoized_js__WEBPACK_IMPORTED_MODULE_2__.x)(files => {
   const owners = new Set(filesBeside(files).map(({path: path}) => ownerOf(path)));
   if (owners.size === 0) return [];
   return [ ...(0, _file_lists_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(files, ownerOf) ].flatMap(([owner, own]) => {
    if (owner === undefined || !owners.has(owner)) return [];
    const paths = own.flatMap(({path: path, type: type}) => type === "file" ? [ path ] : []);
    const below = paths.filter(path => BELOW_BESIDE.test(path));
    if (below.length === 0) return [];
    const beside = below.flatMap(path => (0, _folders_js__WEBPACK_IMPORTED_MODULE_3__.p)(path).filter(at => IS_BESIDE_CODE.has(baseName(at))));
    const sources = paths.filter(path => isSource(path) && !BELOW_BESIDE.test(path));
    return [ {
     sources: sources,
     beside: new Set(beside)
    } ];
   });
  });
  const SETUP = /\/(?:setup|conftest)\.py$/;
  function isSource(path) {
   return PYTHON_SOURCE.test(path) ? !SETUP.test(path) : NODE_SOURCE.test(path);
  }
  function ownerOf(path) {
   const inNode = (0, _file_lists_js__WEBPACK_IMPORTED_MODULE_0__.A4)(path);
   if (inNode !== undefined) return inNode;
   const {site: site, name: name, rest: rest} = (0, _lambda_search_paths_js__WEBPACK_IMPORTED_MODULE_1__.Zc)(path) ?? {};
   return site !== undefined && rest ? `${site}/${name ?? ""}/` : undefined;
  }
  const IMPORT = /^[ \t>.]*(?:from[ \t]+(\.*[\w.]*)[ \t]+import[ \t]+(\([^)]*\)|[^\n#;]*)|import[ \t]+([\w., \t]+))/gm;
  const QUOTED_MODULE = /["']([a-zA-Z_]\w*(?:\.\w+)+)["']/g;
  function pythonTargets(path, text, named) {
   const {site: site = ""} = (0, _lambda_search_paths_js__WEBPACK_IMPORTED_MODULE_1__.Zc)(path) ?? {};
   const container = path.slice(0, path.lastIndexOf("/"));
   const targets = [];
   for (const [, from, names = "", modules = ""] of text.matchAll(IMPORT)) {
    const all = modules.split(",").map(one => one.trim().split(/\s/)[0] ?? "");
    for (const module of all) if (named.test(module)) targets.push(`${site}/${module.replaceAll(".", "/")}`);
    if (from === undefined || !(named.test(from) || named.test(names))) continue;
    const base = moduleFolder(from, {
     site: site,
     container: container
    });
    targets.push(base, ...(names.match(/\w+/g) ?? []).map(name => `${base}/${name}`));
   }
   for (const [, module = ""] of text.matchAll(QUOTED_MODULE)) if (named.test(module)) targets.push(`${site}/${module.replaceAll(".", "/")}`);
   return [ ...targets, ...quotedPaths(container, text) ];
  }
  function moduleFolder(from, {site: site, container: container}) {
   const dots = /^\.*/.exec(from)?.[0].length ?? 0;
   const below = from.slice(dots).replaceAll(".", "/");
   const base = dots === 0 ? site : container.split("/").slice(0, container.split("/").length - dots + 1).join("/");
   return below === "" ? base : `${base}/${below}`;
  }
  const QUOTED_PATH = /["'`]((?:\.{0,2}\/)?[^"'`\s]*\b(?:tests?|examples?|benchmarks?|__tests__)\b[^"'`\s]*)["'`]/g;
  function nodeTargets(path, text) {
   const folder = path.slice(0, path.lastIndexOf("/"));
   const code = path.endsWith("/package.json") ? entriesIn(text) : text;
   return quotedPaths(folder, code);
  }
  function quotedPaths(folder, text) {
   return [ ...text.matchAll(QUOTED_PATH) ].filter(({index: index, 1: target = ""}) => target.includes("/") || isPartOfPath(text, index)).map(([, target = ""]) => resolved(folder, target));
  }
  const CALL_CHARACTERS = 120;
  function isPartOfPath(text, at) {
   const before = text.slice(Math.max(0, at - CALL_CHARACTERS), at);
   return /\b(?:join|joinpath|resolve|files)\b[^\n]*$|\/\s*$|"(?:main|module|browser)":\s*$/.test(before);
  }
  function entriesIn(text) {
   try {
    const {main: main, exports: exports, imports: imports, bin: bin, browser: browser, module: module} = JSON.parse(text);
    return JSON.stringify({
     main: main,
     exports: exports,
     imports: imports,
     bin: bin,
     browser: browser,
     module: module
    });
   } catch {
    return text;
   }
  }
  function resolved(folder, target) {
   const steps = folder.split("/");
   for (const step of target.split("/")) {
    if (step === "..") steps.pop(); else if (step !== "." && step !== "") steps.push(step);
   }
   return steps.join("/");
  }
  function baseName(folder) {
   return folder.slice(folder.lastIndexOf("/", folder.length - 2) + 1, -1);
  }
 }
};
