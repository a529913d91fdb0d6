export const id = 9920;

export const ids = [ 9920 ];

export const modules = {
 29920: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readConfiguration: () => readConfiguration
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var files = __webpack_require__(99384);
  var main = __webpack_require__(99547);
  var dist = __webpack_require__(38815);
  class BeyondBounds extends Error {}
  const MOST_LEVELS = 100;
  function refuseDeeper(level) {
   if (level > MOST_LEVELS) throw new BeyondBounds(`nests deeper than ${MOST_LEVELS} levels`);
  }
  function readWithinBounds(read) {
   const into = {
    values: [],
    repeated: []
   };
   try {
    read(into);
   } catch (error) {
    if (!(error instanceof BeyondBounds)) throw error;
    into.unread = error.message;
   }
   return into;
  }
  const LONGEST_WAY = 2e3;
  function below(path, name) {
   const way = path === "" ? name : `${path}.${name}`;
   if (way.length > LONGEST_WAY) throw new BeyondBounds("has keys that are longer than those of a configuration");
   return way;
  }
  function lineFinder(text) {
   const lines = new dist.HN;
   lines.addNewLine(0);
   for (const {index: index, 0: end} of text.matchAll(/\r\n?|\n/g)) lines.addNewLine(index + end.length);
   return offset => lines.linePos(offset).line;
  }
  const FAULTS = {
   InvalidSymbol: "has a word or sign that JSON does not have",
   InvalidNumberFormat: "has a number that JSON does not have",
   PropertyNameExpected: "has no key in double quotes where one is expected",
   ValueExpected: "has no JSON value where one is expected",
   ColonExpected: "lacks the colon behind a key",
   CommaExpected: "lacks a comma or a closing bracket",
   CloseBraceExpected: "lacks a comma or the closing }",
   CloseBracketExpected: "lacks a comma or the closing ]",
   EndOfFileExpected: "goes on behind the end of its value",
   InvalidCommentToken: "has a comment, which JSON does not have",
   UnexpectedEndOfComment: "has a comment that is not closed, and JSON has none",
   UnexpectedEndOfString: "has a text that is not closed in its line",
   UnexpectedEndOfNumber: "has a number that is cut short",
   InvalidUnicode: "has a \\u that four hexadecimal digits do not follow",
   InvalidEscapeCharacter: "has an escape that JSON does not know",
   InvalidCharacter: "has a control character in a text"
  };
  function readJson(text) {
   return readWithinBounds(into => {
    refuseDeepNesting(text);
    const errors = [];
    const root = (0, main.parseTree)(text, errors, {
     disallowComments: true
    });
    const source = {
     text: text,
     lineOf: lineFinder(text)
    };
    if (root) addValues(root, {
     path: "",
     name: ""
    }, source, into);
    const [first] = errors;
    if (first) into.fault = faultOf(first, source);
   });
  }
  function faultOf({error: error, offset: offset}, {text: text, lineOf: lineOf}) {
   if (text.startsWith("\ufeff")) return {
    line: 1,
    what: "begins with a byte order mark, which JSON does not have"
   };
   const what = FAULTS[(0, main.printParseErrorCode)(error)] ?? "is not as JSON has it";
   return {
    line: lineOf(offset),
    what: what
   };
  }
  function refuseDeepNesting(text) {
   const scanner = (0, main.createScanner)(text, true);
   let level = 0;
   while (scanner.getPosition() < text.length) {
    scanner.scan();
    const token = text.charAt(scanner.getTokenOffset());
    if (token === "{" || token === "[") refuseDeeper(level += 1); else if (token === "}" || token === "]") level -= 1;
   }
  }
  function addValues(node, place, source, into) {
   const {type: type, offset: offset, length: length, children: children = []} = node;
   if (type === "object" && children.length > 0) return addMembers(children, place, source, into);
   if (type === "array" && children.length > 0) {
    for (const [index, child] of children.entries()) addValues(child, {
     ...place,
     path: `${place.path}[${index}]`
    }, source, into);
    return;
   }
   const isString = type === "string";
   const written = isString ? String(node.value) : source.text.slice(offset, offset + length);
   into.values.push({
    key: place.path,
    name: place.name,
    line: source.lineOf(offset),
    isString: isString,
    text: type === "object" ? "{}" : type === "array" ? "[]" : written
   });
  }
  function addMembers(members, {path: path}, source, into) {
   const keys = new Set;
   for (const {children: [key, value] = []} of members) {
    if (!key) continue;
    const name = String(key.value);
    const place = {
     path: below(path, name),
     name: name
    };
    if (keys.has(name)) into.repeated.push({
     key: place.path,
     line: source.lineOf(key.offset)
    });
    keys.add(name);
    if (value) addValues(value, place, source, into);
   }
  }
  var secret_names = __webpack_require__(11378);
  var stored_secrets = __webpack_require__(92275);
  const SECRET_WORD = /(?:^|_)(?:SECRET|TOKEN|PASSWORD|PASSWD|PASSPHRASE|PWD|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|SECRET_?KEY)(?=_|$)/i;
  const PASSWORD_WORD = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|PWD)(?=_|$)/i;
  const HARMLESS_KEY = /_(?:CLASS|COUNT|ENABLED|FIELD|FORMAT|HASH|HINT|KIND|LABEL|LIMIT|LOCATION|MESSAGE|MODE|PARAMETER|PATTERN|PLACEHOLDER|POLICY|PROVIDER|REF|REFERENCE|REGEX|REQUIRED|RULES|SIZE|SOURCE|STORE|STRATEGY|TEXT|TITLE)$|(?:^|_)(?:BOS|CLS|CONTINUATION|END|EOS|IMAGE|MASK|NEXT|PAD|PAGE|SEP|SPECIAL|START|STOP|UNK)_TOKEN$/i;
  const REFERENCE = /^(?:ENC\[|\{cipher\}|vault:|ssm:|secretsmanager:|env:|file:|op:|[<[(].*[>\])]$)|^[\w.@-]*(?:\/[\w.@{}$-]+)+$/;
  const RANDOM = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9+/]{40}$/;
  const SHORTEST = 6;
  const LOGIN_IN_URL = /^[a-z][\w+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@/i;
  function isPlainSecret({name: name, text: whole, isString: isString, isReference: isReference}) {
   if (isReference) return false;
   const text = whole.trim();
   const inUrl = LOGIN_IN_URL.exec(text)?.[1];
   if (inUrl !== undefined) return (0, stored_secrets.c)(inUrl);
   const words = name.replace(/([a-z0-9])(?=[A-Z])/g, "$1_").replace(/[^A-Za-z0-9]+/g, "_");
   if (!SECRET_WORD.test(words) || HARMLESS_KEY.test(words)) return false;
   if (!(0, secret_names.e)(words) && !PASSWORD_WORD.test(words)) return false;
   if (text.length < SHORTEST || /\s|[^\x20-\x7e]/.test(text) || !(0, stored_secrets.c)(text)) return false;
   if (REFERENCE.test(text) && !RANDOM.test(text)) return false;
   return looksLikeSecret(text, words) && (isString || !/^-?[\d.]+$/.test(text));
  }
  function looksLikeSecret(text, words) {
   return !/^[A-Za-z]+[.:!?]?$/.test(text) || /[a-z][A-Z]/.test(text) || PASSWORD_WORD.test(words) && /^[a-z]/.test(text);
  }
  var lib = __webpack_require__(82483);
  const BROKEN_ESCAPE = /(?<!\\)(?:\\\\)*\\u(?![0-9a-fA-F]{4})/;
  function readProperties(given) {
   return readWithinBounds(into => {
    const text = given.replace(/\r\n?/g, "\n");
    const lineOf = lineFinder(text);
    const keys = new Set;
    for (const node of (0, lib.parseLines)(text, true)) {
     if (!(node instanceof lib.Pair)) continue;
     const {key: key, value: value, range: [start, , , end]} = node;
     const line = lineOf(start);
     if (!into.fault && BROKEN_ESCAPE.test(text.slice(start, end))) into.fault = {
      line: line,
      what: "has a \\u that four hexadecimal digits do not follow"
     };
     if (keys.has(key)) into.repeated.push({
      key: key,
      line: line
     });
     keys.add(key);
     into.values.push({
      key: key,
      line: line,
      text: value,
      isString: true,
      name: key.slice(key.lastIndexOf(".") + 1)
     });
    }
    if (text.includes("\0")) into.unread = "has NUL characters, as text in UTF-16 has";
   });
  }
  const MOST_TOKENS = 3e5;
  const MOST_STACKED = 2 * MOST_LEVELS + 1;
  const NOT_PRINTABLE = /[\0-\x08\v\f\x0e-\x1f\x7f]/;
  function documentsOf(text) {
   const composer = new dist.Dk({
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent"
   });
   return composer.compose(tokensOf(text), true, text.length);
  }
  function* tokensOf(text) {
   const parser = new dist.iX;
   let count = 0;
   for (const lexeme of (new dist.JG).lex(text)) {
    if (parser.stack.length > MOST_STACKED) throw new BeyondBounds(`nests deeper than ${MOST_LEVELS} levels`);
    if ((count += 1) > MOST_TOKENS) throw new BeyondBounds("has more than 300,000 keys, values, signs and line ends");
    yield* parser.next(lexeme);
   }
   yield* parser.end();
  }
  const yaml_documents_FAULTS = {
   ALIAS_PROPS: "has an alias with an anchor or a tag of its own, which YAML forbids",
   BAD_ALIAS: "has an alias or an anchor without a proper name",
   BAD_COLLECTION_TYPE: "has a tag that does not fit the list or mapping behind it",
   BAD_DIRECTIVE: "has a directive that YAML does not know",
   BAD_DQ_ESCAPE: "has an escape in double quotes that YAML does not know",
   BAD_INDENT: "is indented like nothing that it could belong to",
   BAD_PROP_ORDER: "has an anchor or a tag in the wrong place",
   BAD_SCALAR_START: "has a value that begins with a character that YAML keeps for later",
   BLOCK_AS_IMPLICIT_KEY: "has a mapping or a list where a text is expected, as a colon in it does",
   BLOCK_IN_FLOW: "has a block of lines within brackets",
   DUPLICATE_KEY: "has a key twice",
   IMPOSSIBLE: "cannot be read as YAML",
   KEY_OVER_1024_CHARS: "has a key of more than 1,024 characters",
   MISSING_CHAR: "lacks a closing quote or bracket, a comma, or the colon behind a key",
   MULTILINE_IMPLICIT_KEY: "has no `key:` where a key is expected, or one over several lines",
   MULTIPLE_ANCHORS: "has two anchors for one value",
   MULTIPLE_DOCS: "has several documents",
   MULTIPLE_TAGS: "has two tags for one value",
   NON_STRING_KEY: "has a key that is no text",
   RESOURCE_EXHAUSTION: "cannot be read as YAML",
   TAB_AS_INDENT: "is indented with a tab, which YAML forbids",
   TAG_RESOLVE_FAILED: "has a value that its tag does not allow",
   UNEXPECTED_TOKEN: "has something that YAML does not expect there"
  };
  function yaml_documents_faultOf(document, lineOf) {
   const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
   return first && {
    line: lineOf(placeOf(first, document)),
    what: yaml_documents_FAULTS[first.code]
   };
  }
  function placeOf({code: code, pos: [at]}, document) {
   if (code !== "MISSING_CHAR") return at;
   let place = at;
   (0, dist.YR)(document, {
    Scalar: (_, {type: type, range: range}) => {
     if (range && range[0] < at && at <= range[1] && type?.startsWith("QUOTE")) [place] = range;
    }
   });
   return place;
  }
  function unprintable(text, lineOf) {
   const at = text.search(NOT_PRINTABLE);
   return at < 0 ? undefined : {
    line: lineOf(at),
    what: "has a control character, which YAML forbids"
   };
  }
  const MOST_ALIASED = 5e4;
  const NAME = /^[A-Za-z._-]+$/;
  function readYaml(text) {
   return readWithinBounds(into => {
    const lineOf = lineFinder(text);
    const source = {
     into: into,
     lineOf: lineOf,
     targets: new Map,
     aliased: 0
    };
    addFault(unprintable(text, lineOf), source);
    let index = 0;
    for (const document of documentsOf(text)) {
     addFault(yaml_documents_faultOf(document, lineOf), source);
     addTargets(document, source);
     const {contents: contents} = document;
     const path = index === 0 ? "" : `[${index}]`;
     const isEmpty = contents === null || (0, dist.jn)(contents) && contents.source === "";
     if (!isEmpty) addNode(contents, {
      path: path,
      name: "",
      level: 0
     }, source);
     index += 1;
    }
   });
  }
  function addFault(fault, {into: into}) {
   if (fault) into.fault ??= fault;
  }
  function addTargets(document, source) {
   const anchors = new Map;
   (0, dist.YR)(document, {
    Alias: (_, alias) => {
     const target = anchors.get(alias.source);
     const line = source.lineOf(startOf(alias));
     if (target) source.targets.set(alias, target); else addFault({
      line: line,
      what: "has an alias of an anchor that is not before it"
     }, source);
    },
    Value: (_, node) => {
     if (node.anchor) anchors.set(node.anchor, node);
    }
   });
  }
  function startOf({range: range}) {
   return range?.[0] ?? 0;
  }
  function count({level: level, isAliased: isAliased}, source) {
   refuseDeeper(level);
   if (isAliased && (source.aliased += 1) > MOST_ALIASED) throw new BeyondBounds("has aliases that stand for more values than a configuration has");
  }
  function addNode(node, place, source) {
   count(place, source);
   if ((0, dist.Vj)(node)) addAlias(node, place, source); else if ((0, dist.jh)(node) && node.items.length > 0) addPairs(node.items, place, source); else if ((0, 
   dist.P3)(node) && node.items.length > 0) addItems(node.items, place, source); else if ((0, dist.jn)(node)) addScalar(node, place, source); else if ((0, 
   dist.P3)(node)) addValue({
    text: (0, dist.jh)(node) ? "{}" : "[]",
    isString: false
   }, node, place, source);
  }
  function addAlias(alias, place, source) {
   const target = source.targets.get(alias);
   if (!target) return;
   addNode(target, {
    ...deeper(place),
    isAliased: true,
    line: source.lineOf(startOf(alias))
   }, source);
  }
  function addItems(items, place, source) {
   for (const [index, item] of items.entries()) {
    const at = {
     ...deeper(place),
     path: `${place.path}[${index}]`
    };
    if ((0, dist.tO)(item)) addPairs([ item ], at, source); else addNode(item, at, source);
   }
  }
  function addPairs(pairs, place, source) {
   const own = new Set;
   for (const {key: key} of pairs) {
    if (isMerge(key)) continue;
    const name = nameOf(key, source);
    const id = (0, dist.jn)(key) ? `${typeof key.value} ${name}` : key;
    if (own.has(id) && (0, dist.jn)(key) && !place.isAliased) source.into.repeated.push({
     key: below(place.path, name),
     line: source.lineOf(startOf(key))
    });
    own.add(id);
   }
   for (const {key: key, value: value} of pairs) {
    if (isMerge(key)) addMerged(value, place, {
     source: source,
     own: own
    }); else addPair(key, value, place, source);
   }
  }
  function addPair(key, value, place, source) {
   const name = nameOf(key, source);
   const at = {
    ...deeper(place),
    path: below(place.path, name),
    name: name
   };
   if ((0, dist.P3)(key)) addNode(key, at, source);
   if (value === null) addValue({
    text: "",
    isString: false
   }, key, at, source); else addNode(value, at, source);
  }
  function isMerge(key) {
   return (0, dist.jn)(key) && key.source === "<<" && (key.type === "PLAIN" || key.type === undefined);
  }
  function addMerged(value, place, {source: source, own: own}) {
   count(place, source);
   const at = deeper(place);
   if ((0, dist.Vj)(value)) {
    const target = source.targets.get(value);
    if (target) addMerged(target, {
     ...at,
     isAliased: true
    }, {
     source: source,
     own: own
    });
   } else if ((0, dist.jh)(value)) {
    const pairs = value.items.map(pair => ({
     pair: pair,
     id: mergedId(pair.key, source)
    }));
    for (const {pair: pair, id: id} of pairs) {
     if (isMerge(pair.key)) addMerged(pair.value, at, {
      source: source,
      own: own
     }); else addPair(pair.key, pair.value, {
      ...at,
      ...own.has(id) && {
       isOverridden: true
      }
     }, source);
    }
    for (const {id: id} of pairs) own.add(id);
   } else if ((0, dist.P3)(value)) {
    for (const item of value.items) addMerged(item, at, {
     source: source,
     own: own
    });
   } else addNode(value, {
    ...at,
    path: below(place.path, "<<"),
    name: "<<"
   }, source);
  }
  function mergedId(key, source) {
   return (0, dist.jn)(key) ? `${typeof key.value} ${nameOf(key, source)}` : key;
  }
  function nameOf(key, {targets: targets}) {
   const node = (0, dist.Vj)(key) ? targets.get(key) : key;
   return (0, dist.jn)(node) ? textOf(node) : "?";
  }
  function textOf({value: value, source: source}) {
   return typeof value === "string" ? value : source ?? "";
  }
  function deeper({path: path, name: name, level: level, isAliased: isAliased, isOverridden: isOverridden}) {
   return {
    path: path,
    name: name,
    level: level + 1,
    ...isAliased && {
     isAliased: isAliased
    },
    ...isOverridden && {
     isOverridden: isOverridden
    }
   };
  }
  function addScalar(node, place, source) {
   const text = textOf(node);
   const isReference = node.tag?.startsWith("!") === true && NAME.test(text);
   const value = {
    text: text,
    isString: typeof node.value === "string",
    ...isReference && {
     isReference: true
    }
   };
   addValue(value, node, place, source);
  }
  function addValue(value, node, {path: path, name: name, line: line, isOverridden: isOverridden}, {into: into, lineOf: lineOf}) {
   const own = (0, dist.jn)(node) || (0, dist.P3)(node) ? startOf(node) : 0;
   into.values.push({
    key: path,
    name: name,
    line: line ?? lineOf(own),
    ...value,
    ...isOverridden && {
     isOverridden: isOverridden
    }
   });
  }
  const READERS = {
   JSON: readJson,
   YAML: readYaml,
   properties: readProperties
  };
  function readConfiguration(path, bytes) {
   const format = (0, files.b)(path);
   if (!format) return undefined;
   if (typeof bytes === "string") return {
    format: format,
    repeated: [],
    secrets: [],
    unread: bytes
   };
   const {values: values, repeated: repeated, fault: fault, unread: unread} = read(format, bytes);
   return {
    format: format,
    ...fault && {
     fault: fault
    },
    ...unread !== undefined && {
     unread: unread
    },
    repeated: repeated,
    secrets: values.filter(isPlainSecret).map(({key: key, line: line}) => ({
     key: key,
     line: line
    })),
    ...!fault && unread === undefined && {
     digests: digestsOf(values)
    }
   };
  }
  function read(format, bytes) {
   const text = bytes.toString("utf8");
   if (Buffer.from(text, "utf8").equals(bytes)) return READERS[format](text);
   if (format === "properties") return readProperties(bytes.toString("latin1"));
   if (format === "YAML") return {
    values: [],
    repeated: [],
    unread: "is not in UTF-8"
   };
   return {
    values: [],
    repeated: [],
    fault: {
     line: 1,
     what: "is not in UTF-8, which JSON has to be in"
    }
   };
  }
  function digestsOf(values) {
   const parts = new Map;
   for (const {key: key, text: text, isString: isString, isOverridden: isOverridden} of values) {
    if (isOverridden) continue;
    const whole = key.replace(/(?<=[^[\]])\[\d+\].*$/, "");
    const part = [ key, text, isString ];
    const known = parts.get(whole);
    if (known) known.push(part); else parts.set(whole, [ part ]);
   }
   return [ ...parts ].map(([key, all]) => [ key, (0, external_node_crypto_.hash)("sha256", JSON.stringify(all)).slice(0, 16) ]);
  }
 }
};
