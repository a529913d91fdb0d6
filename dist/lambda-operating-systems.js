export const id = 7712;

export const ids = [ 7712 ];

export const modules = {
 68898: (module, __unused_webpack_exports, __webpack_require__) => {
  const {valid: valid, clean: clean, explain: explain, parse: parse} = __webpack_require__(74818);
  const {lt: lt, le: le, eq: eq, ne: ne, ge: ge, gt: gt, compare: compare, rcompare: rcompare} = __webpack_require__(12124);
  const {filter: filter, maxSatisfying: maxSatisfying, minSatisfying: minSatisfying, RANGE_PATTERN: RANGE_PATTERN, satisfies: satisfies, validRange: validRange} = __webpack_require__(30790);
  const {major: major, minor: minor, patch: patch, inc: inc} = __webpack_require__(38940);
  module.exports = {
   valid: valid,
   clean: clean,
   explain: explain,
   parse: parse,
   lt: lt,
   le: le,
   lte: le,
   eq: eq,
   ne: ne,
   neq: ne,
   ge: ge,
   gte: ge,
   gt: gt,
   compare: compare,
   rcompare: rcompare,
   filter: filter,
   maxSatisfying: maxSatisfying,
   minSatisfying: minSatisfying,
   RANGE_PATTERN: RANGE_PATTERN,
   satisfies: satisfies,
   validRange: validRange,
   major: major,
   minor: minor,
   patch: patch,
   inc: inc
  };
 },
 12124: (module, __unused_webpack_exports, __webpack_require__) => {
  const {parse: parse} = __webpack_require__(74818);
  module.exports = {
   compare: compare,
   rcompare: rcompare,
   lt: lt,
   le: le,
   eq: eq,
   ne: ne,
   ge: ge,
   gt: gt,
   "<": lt,
   "<=": le,
   "==": eq,
   "!=": ne,
   ">=": ge,
   ">": gt,
   "===": arbitrary
  };
  function lt(version, other) {
   return compare(version, other) < 0;
  }
  function le(version, other) {
   return compare(version, other) <= 0;
  }
  function eq(version, other) {
   return compare(version, other) === 0;
  }
  function ne(version, other) {
   return compare(version, other) !== 0;
  }
  function ge(version, other) {
   return compare(version, other) >= 0;
  }
  function gt(version, other) {
   return compare(version, other) > 0;
  }
  function arbitrary(version, other) {
   return version.toLowerCase() === other.toLowerCase();
  }
  function compare(version, other) {
   const parsedVersion = parse(version);
   const parsedOther = parse(other);
   const keyVersion = calculateKey(parsedVersion);
   const keyOther = calculateKey(parsedOther);
   return pyCompare(keyVersion, keyOther);
  }
  function rcompare(version, other) {
   return -compare(version, other);
  }
  function pyCompare(elemIn, otherIn) {
   let elem = elemIn;
   let other = otherIn;
   if (elem === other) {
    return 0;
   }
   if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [ elem ];
    other = Array.isArray(other) ? other : [ other ];
   }
   if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
     const res = pyCompare(elem[i], other[i]);
     if (res !== 0) {
      return res;
     }
    }
    return elem.length - other.length;
   }
   if (elem === -Infinity || other === Infinity) {
    return -1;
   }
   if (elem === Infinity || other === -Infinity) {
    return 1;
   }
   return elem < other ? -1 : 1;
  }
  function calculateKey(input) {
   const {epoch: epoch} = input;
   let {release: release, pre: pre, post: post, local: local, dev: dev} = input;
   release = release.concat();
   release.reverse();
   while (release.length && release[0] === 0) {
    release.shift();
   }
   release.reverse();
   if (!pre && !post && dev) pre = -Infinity; else if (!pre) pre = Infinity;
   if (!post) post = -Infinity;
   if (!dev) dev = Infinity;
   if (!local) {
    local = -Infinity;
   } else {
    local = local.map(i => Number.isNaN(Number(i)) ? [ -Infinity, i ] : [ Number(i), "" ]);
   }
   return [ epoch, release, pre, post, dev, local ];
  }
 },
 38940: (module, __unused_webpack_exports, __webpack_require__) => {
  const {explain: explain, parse: parse, stringify: stringify} = __webpack_require__(74818);
  module.exports = {
   major: major,
   minor: minor,
   patch: patch,
   inc: inc
  };
  function major(input) {
   const version = explain(input);
   if (!version) {
    throw new TypeError("Invalid Version: " + input);
   }
   return version.release[0];
  }
  function minor(input) {
   const version = explain(input);
   if (!version) {
    throw new TypeError("Invalid Version: " + input);
   }
   if (version.release.length < 2) {
    return 0;
   }
   return version.release[1];
  }
  function patch(input) {
   const version = explain(input);
   if (!version) {
    throw new TypeError("Invalid Version: " + input);
   }
   if (version.release.length < 3) {
    return 0;
   }
   return version.release[2];
  }
  function inc(input, release, preReleaseIdentifier) {
   let identifier = preReleaseIdentifier || `a`;
   const version = parse(input);
   if (!version) {
    return null;
   }
   if (![ "a", "b", "c", "rc", "alpha", "beta", "pre", "preview" ].includes(identifier)) {
    return null;
   }
   switch (release) {
   case "premajor":
    {
     const [majorVersion] = version.release;
     version.release.fill(0);
     version.release[0] = majorVersion + 1;
    }
    version.pre = [ identifier, 0 ];
    delete version.post;
    delete version.dev;
    delete version.local;
    break;

   case "preminor":
    {
     const [majorVersion, minorVersion = 0] = version.release;
     version.release.fill(0);
     version.release[0] = majorVersion;
     version.release[1] = minorVersion + 1;
    }
    version.pre = [ identifier, 0 ];
    delete version.post;
    delete version.dev;
    delete version.local;
    break;

   case "prepatch":
    {
     const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
     version.release.fill(0);
     version.release[0] = majorVersion;
     version.release[1] = minorVersion;
     version.release[2] = patchVersion + 1;
    }
    version.pre = [ identifier, 0 ];
    delete version.post;
    delete version.dev;
    delete version.local;
    break;

   case "prerelease":
    if (version.pre === null) {
     const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
     version.release.fill(0);
     version.release[0] = majorVersion;
     version.release[1] = minorVersion;
     version.release[2] = patchVersion + 1;
     version.pre = [ identifier, 0 ];
    } else {
     if (preReleaseIdentifier === undefined && version.pre !== null) {
      [identifier] = version.pre;
     }
     const [letter, number] = version.pre;
     if (letter === identifier) {
      version.pre = [ letter, number + 1 ];
     } else {
      version.pre = [ identifier, 0 ];
     }
    }
    delete version.post;
    delete version.dev;
    delete version.local;
    break;

   case "major":
    if (version.release.slice(1).some(value => value !== 0) || version.pre === null) {
     const [majorVersion] = version.release;
     version.release.fill(0);
     version.release[0] = majorVersion + 1;
    }
    delete version.pre;
    delete version.post;
    delete version.dev;
    delete version.local;
    break;

   case "minor":
    if (version.release.slice(2).some(value => value !== 0) || version.pre === null) {
     const [majorVersion, minorVersion = 0] = version.release;
     version.release.fill(0);
     version.release[0] = majorVersion;
     version.release[1] = minorVersion + 1;
    }
    delete version.pre;
    delete version.post;
    delete version.dev;
    delete version.local;
    break;

   case "patch":
    if (version.release.slice(3).some(value => value !== 0) || version.pre === null) {
     const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
     version.release.fill(0);
     version.release[0] = majorVersion;
     version.release[1] = minorVersion;
     version.release[2] = patchVersion + 1;
    }
    delete version.pre;
    delete version.post;
    delete version.dev;
    delete version.local;
    break;

   default:
    return null;
   }
   return stringify(version);
  }
 },
 30790: (module, __unused_webpack_exports, __webpack_require__) => {
  const {VERSION_PATTERN: VERSION_PATTERN, explain: explainVersion} = __webpack_require__(74818);
  const Operator = __webpack_require__(12124);
  const RANGE_PATTERN = [ "(?<operator>(===|~=|==|!=|<=|>=|<|>))", "\\s*", "(", "(?<version>(?:" + VERSION_PATTERN.replace(/\?<\w+>/g, "?:") + "))", "(?<prefix>\\.\\*)?", "|", "(?<legacy>[^,;\\s)]+)", ")" ].join("");
  module.exports = {
   RANGE_PATTERN: RANGE_PATTERN,
   parse: parse,
   satisfies: satisfies,
   filter: filter,
   validRange: validRange,
   maxSatisfying: maxSatisfying,
   minSatisfying: minSatisfying
  };
  const isEqualityOperator = op => [ "==", "!=", "===" ].includes(op);
  const rangeRegex = new RegExp("^" + RANGE_PATTERN + "$", "i");
  function parse(ranges) {
   if (!ranges.trim()) {
    return [];
   }
   const specifiers = ranges.split(",").map(range => rangeRegex.exec(range.trim()) || {}).map(({groups: groups}) => {
    if (!groups) {
     return null;
    }
    let {...spec} = groups;
    const {operator: operator, version: version, prefix: prefix, legacy: legacy} = groups;
    if (version) {
     spec = {
      ...spec,
      ...explainVersion(version)
     };
     if (operator === "~=") {
      if (spec.release.length < 2) {
       return null;
      }
     }
     if (!isEqualityOperator(operator) && spec.local) {
      return null;
     }
     if (prefix) {
      if (!isEqualityOperator(operator) || spec.dev || spec.local) {
       return null;
      }
     }
    }
    if (legacy && operator !== "===") {
     return null;
    }
    return spec;
   });
   if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
   }
   return specifiers;
  }
  function filter(versions, specifier, options = {}) {
   const filtered = pick(versions, specifier, options);
   if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, {
     prereleases: true
    });
   }
   return filtered;
  }
  function maxSatisfying(versions, range, options) {
   const found = filter(versions, range, options).sort(Operator.compare);
   return found.length === 0 ? null : found[found.length - 1];
  }
  function minSatisfying(versions, range, options) {
   const found = filter(versions, range, options).sort(Operator.compare);
   return found.length === 0 ? null : found[0];
  }
  function pick(versions, specifier, options) {
   const parsed = parse(specifier);
   if (!parsed) {
    return [];
   }
   return versions.filter(version => {
    const explained = explainVersion(version);
    if (!parsed.length) {
     return explained && !(explained.is_prerelease && !options.prereleases);
    }
    return parsed.reduce((pass, spec) => {
     if (!pass) {
      return false;
     }
     return contains({
      ...spec,
      ...options
     }, {
      version: version,
      explained: explained
     });
    }, true);
   });
  }
  function satisfies(version, specifier, options = {}) {
   const filtered = pick([ version ], specifier, options);
   return filtered.length === 1;
  }
  function arrayStartsWith(array, prefix) {
   if (prefix.length > array.length) {
    return false;
   }
   for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
     return false;
    }
   }
   return true;
  }
  function contains(specifier, input) {
   const {explained: explained} = input;
   let {version: version} = input;
   const {...spec} = specifier;
   if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
   }
   if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
   }
   if (spec.operator === "~=") {
    let compatiblePrefix = spec.release.slice(0, -1).concat("*").join(".");
    if (spec.epoch) {
     compatiblePrefix = spec.epoch + "!" + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
     prereleases: spec.prereleases
    });
   }
   if (spec.prefix) {
    const isMatching = explained.epoch === spec.epoch && arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== "!=";
    return isEquality ? isMatching : !isMatching;
   }
   if (explained) if (explained.local && spec.version) {
    version = explained.public;
    spec.version = explainVersion(spec.version).public;
   }
   if (spec.operator === "<" || spec.operator === ">") {
    if (Operator.eq(spec.release.join("."), explained.release.join("."))) {
     return false;
    }
   }
   const op = Operator[spec.operator];
   return op(version, spec.version || spec.legacy);
  }
  function validRange(specifier) {
   return Boolean(parse(specifier));
  }
 },
 74818: module => {
  const VERSION_PATTERN = [ "v?", "(?:", "(?:(?<epoch>[0-9]+)!)?", "(?<release>[0-9]+(?:\\.[0-9]+)*)", "(?<pre>", "[-_\\.]?", "(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))", "[-_\\.]?", "(?<pre_n>[0-9]+)?", ")?", "(?<post>", "(?:-(?<post_n1>[0-9]+))", "|", "(?:", "[-_\\.]?", "(?<post_l>post|rev|r)", "[-_\\.]?", "(?<post_n2>[0-9]+)?", ")", ")?", "(?<dev>", "[-_\\.]?", "(?<dev_l>dev)", "[-_\\.]?", "(?<dev_n>[0-9]+)?", ")?", ")", "(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?" ].join("");
  module.exports = {
   VERSION_PATTERN: VERSION_PATTERN,
   valid: valid,
   clean: clean,
   explain: explain,
   parse: parse,
   stringify: stringify
  };
  const validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
  function valid(version) {
   return validRegex.test(version) ? version : null;
  }
  const cleanRegex = new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
  function clean(version) {
   return stringify(parse(version, cleanRegex));
  }
  function parse(version, regex) {
   const {groups: groups} = (regex || validRegex).exec(version) || {};
   if (!groups) {
    return null;
   }
   const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split(".").map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(groups.post_l, groups.post_n1 || groups.post_n2),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local)
   };
   return parsed;
  }
  function stringify(parsed) {
   if (!parsed) {
    return null;
   }
   const {epoch: epoch, release: release, pre: pre, post: post, dev: dev, local: local} = parsed;
   const parts = [];
   if (epoch !== 0) {
    parts.push(`${epoch}!`);
   }
   parts.push(release.join("."));
   if (pre) {
    parts.push(pre.join(""));
   }
   if (post) {
    parts.push("." + post.join(""));
   }
   if (dev) {
    parts.push("." + dev.join(""));
   }
   if (local) {
    parts.push(`+${local}`);
   }
   return parts.join("");
  }
  function normalize_letter_version(letterIn, numberIn) {
   let letter = letterIn;
   let number = numberIn;
   if (letter) {
    if (!number) {
     number = 0;
    }
    letter = letter.toLowerCase();
    if (letter === "alpha") {
     letter = "a";
    } else if (letter === "beta") {
     letter = "b";
    } else if ([ "c", "pre", "preview" ].includes(letter)) {
     letter = "rc";
    } else if ([ "rev", "r" ].includes(letter)) {
     letter = "post";
    }
    return [ letter, Number(number) ];
   }
   if (!letter && number) {
    letter = "post";
    return [ letter, Number(number) ];
   }
   return null;
  }
  function parse_local_version(local) {
   if (local) {
    return local.split(/[._-]/).map(part => Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part));
   }
   return null;
  }
  function explain(version) {
   const parsed = parse(version);
   if (!parsed) {
    return parsed;
   }
   const {epoch: epoch, release: release, pre: pre, post: post, dev: dev, local: local} = parsed;
   let base_version = "";
   if (epoch !== 0) {
    base_version += epoch + "!";
   }
   base_version += release.join(".");
   const is_prerelease = Boolean(dev || pre);
   const is_devrelease = Boolean(dev);
   const is_postrelease = Boolean(post);
   return {
    epoch: epoch,
    release: release,
    pre: pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join(".") : local,
    public: stringify(parsed).split("+", 1)[0],
    base_version: base_version,
    is_prerelease: is_prerelease,
    is_devrelease: is_devrelease,
    is_postrelease: is_postrelease
   };
  }
 },
 29148: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => evaluateMarker,
   g: () => parseMarker
  });
  var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
  const TOKEN = /\s*(?:([()])|(===|~=|[<>=!]=|[<>])|(?:'([^']*)'|"([^"]*)")|([A-Za-z_][\w.]*))/y;
  function parseMarker(text) {
   const tokens = tokensOf(text);
   if (!tokens) return null;
   const reader = {
    tokens: tokens,
    at: 0
   };
   const marker = readOr(reader);
   return marker && reader.at === tokens.length ? marker : null;
  }
  function evaluateMarker(marker, environment, extras) {
   if (marker.kind === "comparison") return compare(marker, environment, extras);
   const left = evaluateMarker(marker.left, environment, extras);
   const right = evaluateMarker(marker.right, environment, extras);
   const deciding = marker.kind === "or";
   if (left === deciding || right === deciding) return deciding;
   return left === undefined || right === undefined ? undefined : !deciding;
  }
  function tokensOf(text) {
   const tokens = [];
   const end = text.trimEnd().length;
   const token = new RegExp(TOKEN);
   while (token.lastIndex < end) {
    const match = token.exec(text);
    if (!match) return undefined;
    const [, bracket, operator, single, double, word] = match;
    if (bracket !== undefined) tokens.push({
     kind: "bracket",
     text: bracket
    }); else if (operator !== undefined) tokens.push({
     kind: "operator",
     text: operator
    }); else if (word !== undefined) tokens.push({
     kind: "word",
     text: word
    }); else tokens.push({
     kind: "literal",
     text: single ?? double ?? ""
    });
   }
   return tokens;
  }
  function isNext({tokens: tokens, at: at}, kind, text) {
   return tokens[at]?.kind === kind && tokens[at].text === text;
  }
  function readOr(reader) {
   return readChain(reader, "or", inner => readChain(inner, "and", readFactor));
  }
  function readChain(reader, kind, part) {
   let left = part(reader);
   while (left && isNext(reader, "word", kind)) {
    reader.at += 1;
    const right = part(reader);
    left = right && {
     kind: kind,
     left: left,
     right: right
    };
   }
   return left;
  }
  function readFactor(reader) {
   if (!isNext(reader, "bracket", "(")) return readComparison(reader);
   reader.at += 1;
   const marker = readOr(reader);
   if (!marker || !isNext(reader, "bracket", ")")) return null;
   reader.at += 1;
   return marker;
  }
  function readComparison(reader) {
   const left = readOperand(reader);
   const operator = left && readOperator(reader);
   const right = operator ? readOperand(reader) : null;
   return left && operator && right ? {
    kind: "comparison",
    left: left,
    operator: operator,
    right: right
   } : null;
  }
  function readOperator(reader) {
   const token = reader.tokens[reader.at];
   reader.at += 1;
   if (token?.kind === "operator" || token?.text === "in") return token.text;
   if (token?.text !== "not" || !isNext(reader, "word", "in")) return null;
   reader.at += 1;
   return "not in";
  }
  const ALIASES = {
   "os.name": "os_name",
   "sys.platform": "sys_platform",
   "platform.machine": "platform_machine",
   "platform.version": "platform_version",
   "platform.python_implementation": "platform_python_implementation",
   python_implementation: "platform_python_implementation"
  };
  function readOperand(reader) {
   const token = reader.tokens[reader.at];
   reader.at += 1;
   if (token?.kind === "literal") return {
    literal: token.text
   };
   if (token?.kind !== "word" || /^(?:and|or|in|not)$/.test(token.text)) return null;
   return {
    variable: ALIASES[token.text] ?? token.text
   };
  }
  const VERSIONS = new Set([ "python_version", "python_full_version", "implementation_version" ]);
  const LISTS = new Set([ "extras", "dependency_groups" ]);
  function compare({left: left, operator: operator, right: right}, environment, extras) {
   const variable = "variable" in left ? left.variable : "variable" in right ? right.variable : undefined;
   if (variable === "extra") return compareExtra([ left, right ], operator, extras);
   const [value, against] = [ valueOf(left, environment), valueOf(right, environment) ];
   if (value === undefined || against === undefined) return undefined;
   if (variable !== undefined && LISTS.has(variable) && "variable" in right) return compareList(value, operator, against);
   if (variable !== undefined && VERSIONS.has(variable) && (0, _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.validRange)(operator + against)) return (0, 
   _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.satisfies)(value, operator + against, {
    prereleases: true
   });
   return compareTexts(value, operator, against);
  }
  function valueOf(operand, environment) {
   return "literal" in operand ? operand.literal : environment[operand.variable];
  }
  function compareExtra(operands, operator, extras) {
   const name = operands.flatMap(operand => "literal" in operand ? [ operand.literal ] : [])[0];
   if (name === undefined) return undefined;
   const isAskedFor = extras.has(normalized(name));
   if (operator === "==") return isAskedFor;
   return operator === "!=" ? !isAskedFor : undefined;
  }
  function compareList(name, operator, list) {
   const has = list.split(" ").map(normalized).includes(normalized(name));
   return operator === "in" ? has : operator === "not in" ? !has : undefined;
  }
  function normalized(name) {
   return name.toLowerCase().replace(/[-_.]+/g, "-");
  }
  function compareTexts(left, operator, right) {
   if (operator === "in") return right.includes(left);
   if (operator === "not in") return !right.includes(left);
   if (operator === "==" || operator === "===") return left === right;
   if (operator === "!=") return left !== right;
   return undefined;
  }
 },
 82860: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => normalizedName,
   p: () => parseRequirement
  });
  var _python_markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29148);
  const REQUIREMENT = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(?:@\s*([^;\s]+(?:\s+(?=;))?|\S+)|\(([^)]*)\)|([^;@]*))\s*(?:;\s*(.*))?$/s;
  function parseRequirement(text) {
   const [, name, extras = "", , enclosed, bare = "", condition] = REQUIREMENT.exec(text) ?? [];
   if (name === undefined) return undefined;
   const marker = condition === undefined || condition.trim() === "" ? undefined : (0, _python_markers_js__WEBPACK_IMPORTED_MODULE_0__.g)(condition);
   if (marker === null) return undefined;
   return {
    name: normalizedName(name),
    extras: extras.split(",").flatMap(one => one.trim() === "" ? [] : [ normalizedName(one.trim()) ]),
    specifier: (enclosed ?? bare).trim(),
    ...marker && {
     marker: marker
    }
   };
  }
  function normalizedName(name) {
   return name.toLowerCase().replace(/[-_.]+/g, "-");
  }
 },
 8265: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Eo: () => hasLibrary,
   ju: () => ENVIRONMENTS,
   uA: () => lacksLibrary
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
  function hasLibrary(runtime, name) {
   const {libraries: libraries} = ENVIRONMENTS[runtime.os];
   if (!libraries) return true;
   const soname = /\.so\.\d/.test(name) ? name : `lib${name.replace(/^lib|\.so$/g, "")}.so`;
   return [ ...libraries ].some(library => library === soname || library.startsWith(`${soname}.`)) || BROUGHT_BY[runtime.language](runtime.version).test(name);
  }
 }
};
