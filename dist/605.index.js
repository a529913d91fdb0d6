export const id = 605;

export const ids = [ 605 ];

export const modules = {
 4605: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readConfiguration: () => readConfiguration
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var files = __webpack_require__(2150);
  class Broken extends Error {
   line;
   what;
   constructor(line, what) {
    super(what);
    this.line = line;
    this.what = what;
   }
  }
  class Unknown extends Error {}
  const MOST_LEVELS = 100;
  function reading(read) {
   const into = {
    values: [],
    repeated: []
   };
   try {
    read(into);
   } catch (error) {
    if (error instanceof Broken) into.fault = {
     line: error.line,
     what: error.what
    }; else if (error instanceof Unknown) into.isPartial = true; else throw error;
   }
   return into;
  }
  function below(path, name) {
   return path === "" ? name : `${path}.${name}`;
  }
  const SPACE = /[ \t\n\r]*/y;
  const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
  const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  const WORD = /true|false|null/y;
  function readJson(text) {
   return reading(into => {
    const source = {
     text: text,
     at: 0,
     line: 1,
     counted: 0
    };
    if (text.startsWith("\ufeff")) throw new Broken(1, "begins with a byte order mark, which JSON does not have");
    value(source, into, {
     path: "",
     name: "",
     level: 0
    });
    skip(source);
    if (source.at < text.length) throw broken(source, "goes on behind the end of its value");
   });
  }
  function value(source, into, place) {
   if (place.level > MOST_LEVELS) throw new Unknown;
   skip(source);
   const line = lineOf(source);
   const next = source.text[source.at];
   const leaf = (text, isString) => into.values.push({
    key: place.path,
    name: place.name,
    line: line,
    text: text,
    isString: isString
   });
   if (next === "{") {
    if (object(source, into, place) === 0) leaf("{}", false);
   } else if (next === "[") {
    if (array(source, into, place) === 0) leaf("[]", false);
   } else if (next === '"') leaf(string(source), true); else leaf(literal(source), false);
  }
  function literal(source) {
   const word = take(source, WORD) ?? take(source, NUMBER);
   if (word !== undefined) return word;
   const isEnd = source.at >= source.text.length;
   throw broken(source, isEnd ? "ends where a value is expected" : "has no JSON value where one is expected");
  }
  function object(source, into, {path: path, level: level}) {
   const keys = new Set;
   return list(source, "}", () => {
    skip(source);
    const line = lineOf(source);
    if (source.text[source.at] !== '"') throw broken(source, "has no key in double quotes where one is expected");
    const name = string(source);
    const key = below(path, name);
    if (keys.has(name)) into.repeated.push({
     key: key,
     line: line
    });
    keys.add(name);
    skip(source);
    if (source.text[source.at] !== ":") throw broken(source, "lacks the colon behind a key");
    source.at += 1;
    value(source, into, {
     path: key,
     name: name,
     level: level + 1
    });
   });
  }
  function array(source, into, {path: path, name: name, level: level}) {
   return list(source, "]", index => value(source, into, {
    path: `${path}[${index}]`,
    name: name,
    level: level + 1
   }));
  }
  function list(source, end, item) {
   source.at += 1;
   skip(source);
   if (source.text[source.at] === end) {
    source.at += 1;
    return 0;
   }
   for (let index = 0; ;index += 1) {
    item(index);
    skip(source);
    const next = source.text[source.at];
    if (next !== "," && next !== end) throw broken(source, `lacks a comma or the closing ${end}`);
    source.at += 1;
    if (next === end) return index + 1;
   }
  }
  function string(source) {
   const quoted = take(source, STRING);
   if (quoted === undefined) throw broken(source, "has a text that is not closed in its line, or has a wrong escape");
   return JSON.parse(quoted);
  }
  function skip(source) {
   take(source, SPACE);
  }
  function take(source, what) {
   what.lastIndex = source.at;
   const found = what.exec(source.text)?.[0];
   source.at += found?.length ?? 0;
   return found;
  }
  function lineOf(source) {
   for (;source.counted < source.at; source.counted += 1) if (source.text[source.counted] === "\n") source.line += 1;
   return source.line;
  }
  function broken(source, what) {
   return new Broken(lineOf(source), what);
  }
  var secret_names = __webpack_require__(9179);
  var stored_secrets = __webpack_require__(757);
  const SECRET_WORD = /(?:^|_)(?:SECRET|TOKEN|PASSWORD|PASSWD|PASSPHRASE|PWD|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|SECRET_?KEY)(?=_|$)/i;
  const PASSWORD_WORD = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|PWD)(?=_|$)/i;
  const HARMLESS_KEY = /_(?:CLASS|COUNT|ENABLED|FIELD|FORMAT|HASH|HINT|KIND|LABEL|LIMIT|LOCATION|MESSAGE|MODE|PARAMETER|PATTERN|PLACEHOLDER|POLICY|PROVIDER|REF|REFERENCE|REGEX|REQUIRED|RULES|SIZE|SOURCE|STORE|STRATEGY|TEXT|TITLE)$|(?:^|_)(?:BOS|CLS|CONTINUATION|END|EOS|IMAGE|MASK|NEXT|PAD|PAGE|SEP|SPECIAL|START|STOP|UNK)_TOKEN$/i;
  const REFERENCE = /^(?:ENC\[|\{cipher\}|vault:|ssm:|secretsmanager:|env:|file:|op:|[<[(].*[>\])]$)|^[\w.@-]*(?:\/[\w.@{}$-]+)+$/;
  const RANDOM = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9+/]{40}$/;
  const SHORTEST = 6;
  const LOGIN_IN_URL = /^[a-z][\w+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@/i;
  function isPlainSecret({name: name, text: text, isString: isString}) {
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
  const PAIR = /^((?:\\.|[^\s:=\\])*)(?:[ \t\f]*[:=][ \t\f]*|[ \t\f]+|$)([^]*)$/;
  function readProperties(text) {
   return reading(into => {
    const keys = new Set;
    for (const {line: line, content: content} of logicalLines(text)) {
     const [, rawKey = "", rawValue = ""] = PAIR.exec(content) ?? [];
     const key = unescaped(rawKey, line);
     if (keys.has(key)) into.repeated.push({
      key: key,
      line: line
     });
     keys.add(key);
     const name = key.slice(key.lastIndexOf(".") + 1);
     into.values.push({
      key: key,
      name: name,
      line: line,
      text: unescaped(rawValue, line),
      isString: true
     });
    }
   });
  }
  function logicalLines(text) {
   const found = [];
   let open;
   for (const [index, natural] of text.split(/\r\n|\n|\r/).entries()) {
    const content = natural.replace(/^[ \t\f]+/, "");
    if (!open && (content === "" || /^[#!]/.test(content))) continue;
    const goesOn = endsOpen(content);
    const part = goesOn ? content.slice(0, -1) : content;
    open = open ? {
     line: open.line,
     content: open.content + part
    } : {
     line: index + 1,
     content: part
    };
    if (goesOn) continue;
    found.push(open);
    open = undefined;
   }
   return open ? [ ...found, open ] : found;
  }
  function endsOpen(line) {
   let at = line.length;
   while (line[at - 1] === "\\") at -= 1;
   return (line.length - at) % 2 === 1;
  }
  const LETTERS = {
   t: "\t",
   n: "\n",
   r: "\r",
   f: "\f"
  };
  function unescaped(text, line) {
   return text.replace(/\\(u[0-9a-fA-F]{4}|[^]|$)/g, (_, escape) => {
    if (escape === "u") throw new Broken(line, "has a \\u that four hexadecimal digits do not follow");
    if (escape.length === 5) return String.fromCharCode(parseInt(escape.slice(1), 16));
    return LETTERS[escape] ?? escape;
   });
  }
  function isComment(line) {
   return /^[ \t]*(?:#.*)?$/.test(line);
  }
  function isMarker(line) {
   return line !== undefined && /^(?:---|\.\.\.)(?:\s|$)/.test(line);
  }
  function isEndOfLine(rest) {
   return /^[ \t]*(?:[ \t]#.*)?$/.test(rest);
  }
  function quotedScalar(source, text, place) {
   const {value: value, rest: rest} = quoted(source, text, place);
   if (/^[ \t]*:(?:\s|$)/.test(rest)) throw new Unknown;
   if (!isEndOfLine(rest)) throw new Broken(source.at + 1, "goes on behind a closing quote");
   source.at += 1;
   return value;
  }
  const MOST_LINES = 50;
  function quoted(source, text, {indent: indent}) {
   const start = source.at;
   const [quote = ""] = text;
   const closing = quote === '"' ? /^"(?:[^"\\]|\\[^])*"/ : /^'(?:[^']|'')*'/;
   let whole = text;
   for (let found = closing.exec(whole); ;found = closing.exec(whole)) {
    if (found) {
     const value = found[0].slice(1, -1);
     const unescaped = quote === '"' ? withoutEscapes(value, start + 1) : value.replaceAll("''", "'");
     return {
      value: unescaped,
      rest: whole.slice(found[0].length)
     };
    }
    source.at += 1;
    const next = source.lines[source.at];
    const isOdd = next === undefined || source.at - start > MOST_LINES || isMarker(next) || next.trim() !== "" && (/^ */.exec(next)?.[0].length ?? 0) <= indent;
    if (isOdd) throw unclosed(source, {
     quote: quote,
     start: start
    });
    whole = `${whole.trimEnd()}\n${next.trimStart()}`;
   }
  }
  function unclosed({lines: lines, at: at}, {quote: quote, start: start}) {
   const isClosed = lines.slice(at).some(line => line.includes(quote));
   return isClosed ? new Unknown : new Broken(start + 1, `has a ${quote} that is not closed`);
  }
  const ESCAPE = /\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0abt\tnvfre "/\\N_LP\n]|[^]|$)/g;
  function withoutEscapes(value, line) {
   return value.replace(ESCAPE, (whole, escape) => {
    if (/^[^0abt\tnvfre "/\\N_LP\nxuU]$|^[xuU]?$/.test(escape)) throw new Broken(line, "has an escape in double quotes that YAML does not know");
    return escape === '"' || escape === "\\" || escape === "/" ? escape : whole;
   });
  }
  const HEADER = /^[|>](?:[+-]?([1-9])?|[1-9][+-])(?:[ \t]*|[ \t]+#.*)$/;
  function blockScalar(source, text, {indent: indent}) {
   const header = HEADER.exec(text);
   if (!header || /\d/.test(header[0])) throw new Unknown;
   const found = [];
   let column;
   for (source.at += 1; source.at < source.lines.length; source.at += 1) {
    const line = source.lines[source.at] ?? "";
    const own = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() === "") {
     if (line.includes("\t") || column === undefined && own > indent + 1) throw new Unknown;
     found.push("");
     continue;
    }
    if (own <= indent || isMarker(line)) break;
    column ??= own;
    if (own < column || line[own] === "\t") throw new Unknown;
    found.push(line.slice(column));
   }
   return found.join("\n");
  }
  function flowCollection(source, text, place) {
   const flow = {
    source: source,
    rest: text,
    start: source.at + 1,
    indent: place.indent
   };
   collection(flow, place);
   if (/^[ \t]*:(?:\s|$)/.test(flow.rest)) throw new Unknown;
   if (!isEndOfLine(flow.rest)) throw new Broken(source.at + 1, "goes on behind a closing bracket");
   source.at += 1;
  }
  function collection(flow, place) {
   if (place.level > MOST_LEVELS) throw new Unknown;
   const isMap = flow.rest.startsWith("{");
   const line = flow.source.at + 1;
   const keys = new Set;
   flow.rest = flow.rest.slice(1);
   let index = 0;
   for (;next(flow) !== (isMap ? "}" : "]"); index += 1) {
    if (/^[}\],]/.test(flow.rest)) throw flow.rest.startsWith(",") ? new Unknown : closedByOther(flow);
    if (isMap) member(flow, place, keys); else item(flow, {
     ...place,
     path: `${place.path}[${index}]`,
     level: place.level + 1
    });
    const after = next(flow);
    if (after === ",") flow.rest = flow.rest.slice(1); else if (after === "}" || after === "]") continue; else throw new Unknown;
   }
   flow.rest = flow.rest.slice(1);
   if (index === 0) flow.source.into.values.push({
    ...{
     key: place.path,
     name: place.name,
     line: line,
     isString: false
    },
    text: isMap ? "{}" : "[]"
   });
  }
  function closedByOther({source: source, rest: rest}) {
   return new Broken(source.at + 1, `has a ${rest.slice(0, 1)} that closes nothing`);
  }
  function member(flow, {path: path, level: level}, keys) {
   const line = flow.source.at + 1;
   const {text: name} = word(flow);
   if (next(flow) !== ":" || !/^:(?:\s|$|[^,{}[\]\s])/.test(flow.rest)) throw new Unknown;
   flow.rest = flow.rest.slice(1);
   const place = {
    path: below(path, name),
    name: name,
    indent: flow.indent,
    level: level + 1
   };
   if (keys.has(name)) flow.source.into.repeated.push({
    key: place.path,
    line: line
   });
   keys.add(name);
   item(flow, place);
  }
  function item(flow, place) {
   const first = next(flow);
   if (first === "{" || first === "[") {
    collection(flow, place);
    return;
   }
   const line = flow.source.at + 1;
   const {text: text, isString: isString} = word(flow);
   flow.source.into.values.push({
    key: place.path,
    name: place.name,
    line: line,
    text: text,
    isString: isString
   });
  }
  function word(flow) {
   if (/^["']/.test(flow.rest)) {
    const {value: value, rest: rest} = quoted(flow.source, flow.rest, flow);
    flow.rest = rest;
    return {
     text: value,
     isString: true
    };
   }
   const plain = /^[A-Za-z0-9_$./~+<-](?:[^,{}[\]:#\s]|:(?=[^\s,{}[\]])|(?<=\S)#|[ \t]+(?=[^\s#,{}[\]:]))*/.exec(flow.rest)?.[0];
   if (plain === undefined || /^-(?:\s|$)/.test(plain)) throw new Unknown;
   flow.rest = flow.rest.slice(plain.length);
   if (/^\s*$/.test(flow.rest) && !isContinued(flow)) throw new Unknown;
   return {
    text: plain,
    isString: false
   };
  }
  function isContinued(flow) {
   const {source: source} = flow;
   return /^[,}\]]/.test(source.lines[source.at + 1]?.trimStart() ?? "");
  }
  function next(flow) {
   const {source: source, start: start, indent: indent} = flow;
   for (;;) {
    const text = /^[ \t]+#/.test(flow.rest) ? "" : flow.rest.trimStart();
    if (text !== "") {
     flow.rest = text;
     return text.slice(0, 1);
    }
    source.at += 1;
    const line = source.lines[source.at];
    if (line === undefined) throw new Broken(start, "has a bracket that is not closed");
    if (isMarker(line)) throw new Unknown;
    const column = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() !== "" && (column <= indent || line[column] === "\t")) throw new Unknown;
    flow.rest = ` ${line.trimStart()}`;
   }
  }
  function readYaml(text) {
   return reading(into => {
    if (UNUSUAL.test(text)) throw new Unknown;
    const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
    const source = {
     lines: lines,
     at: 0,
     into: into
    };
    for (let document = 0; document === 0 || source.at < lines.length; document += 1) readDocument(source, document === 0 ? "" : `[${document}]`);
   });
  }
  const UNUSUAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffd]/;
  function readDocument(source, path) {
   const {lines: lines} = source;
   skipBlank(source);
   const isStart = () => /^---(?:\s*|\s+#.*)$/.test(lines[source.at] ?? "");
   if (isStart()) source.at += 1; else if (/^(?:%|---)/.test(lines[source.at] ?? "")) throw new Unknown;
   skipBlank(source);
   if (source.at < lines.length && !isMarker(lines[source.at])) block(source, {
    path: path,
    name: "",
    indent: -1,
    level: 0
   });
   skipBlank(source);
   if (source.at >= lines.length || isStart()) return;
   if (!isMarker(lines[source.at])) throw misplaced(source);
   if (!/^\.\.\.\s*$/.test(lines[source.at] ?? "")) throw new Unknown;
   source.at += 1;
   skipBlank(source);
  }
  function skipBlank(source) {
   while (source.at < source.lines.length && isComment(source.lines[source.at] ?? "")) source.at += 1;
  }
  function nextLine(source, indent) {
   skipBlank(source);
   const line = source.lines[source.at];
   if (line === undefined || isMarker(line)) return undefined;
   const column = /^ */.exec(line)?.[0].length ?? 0;
   if (line[column] === "\t") {
    if (KEY.test(line.trimStart()) || ITEM.test(line.trimStart())) throw new Broken(source.at + 1, "is indented with a tab, which YAML forbids");
    throw new Unknown;
   }
   if (/^[?:](?:\s|$)/.test(line.slice(column))) throw new Unknown;
   return column > indent ? {
    text: line.slice(column),
    column: column
   } : undefined;
  }
  const KEY = /^(?:(?!-\s)[A-Za-z0-9_$./<~-](?:[^:#\s{}[\],'"]|:(?=\S)|(?<=\S)#| +(?=[^\s:#]))*|"[^"\\\n]*"|'[^'\n]*')[ \t]*:(?=\s|$)/;
  const ITEM = /^-(?=\s|$)/;
  function block(source, place) {
   if (place.level > MOST_LEVELS) throw new Unknown;
   const line = nextLine(source, place.indent);
   if (!line) return leaf(source, place, {
    text: "",
    line: source.at + 1,
    isString: false
   });
   if (ITEM.test(line.text)) return sequence(source, {
    ...place,
    indent: line.column
   });
   if (KEY.test(line.text)) return mapping(source, {
    ...place,
    indent: line.column
   });
   if (/^[^"'{[|>@`].*:(?:\s|$)/.test(line.text)) throw new Unknown;
   return scalar(source, line.text, place);
  }
  function mapping(source, {path: path, indent: indent, level: level}) {
   const keys = new Set;
   for (let next = nextLine(source, indent - 1); next; next = nextLine(source, indent - 1)) {
    if (next.column > indent) throw misplaced(source);
    const found = KEY.exec(next.text)?.[0];
    if (found === undefined) {
     if (ITEM.test(next.text) || /^\w[\w ]*$/.test(next.text)) throw notAKey(source);
     throw new Unknown;
    }
    const name = keyName(found);
    const line = source.at + 1;
    const place = {
     path: below(path, name),
     name: name,
     indent: indent,
     level: level + 1
    };
    if (name === "<<") source.into.isPartial = true; else if (keys.has(name)) source.into.repeated.push({
     key: place.path,
     line: line
    });
    keys.add(name);
    afterKey(source, next.text.slice(found.length), place);
   }
  }
  function keyName(found) {
   const key = found.slice(0, -1).trimEnd();
   return /^["']/.test(key) ? key.slice(1, -1) : key;
  }
  function afterKey(source, rest, place) {
   const text = rest.trimStart();
   if (!isComment(rest)) {
    if (ITEM.test(text)) throw new Broken(source.at + 1, "begins a list behind a key on the same line");
    scalar(source, text, place);
    return;
   }
   const line = source.at + 1;
   source.at += 1;
   const next = nextLine(source, place.indent - 1);
   if (!next) leaf(source, place, {
    text: "",
    line: line,
    isString: false
   }); else if (next.column > place.indent) block(source, place); else if (ITEM.test(next.text)) sequence(source, place); else leaf(source, place, {
    text: "",
    line: line,
    isString: false
   });
  }
  function sequence(source, {path: path, name: name, indent: indent, level: level}) {
   let index = 0;
   for (let next = nextLine(source, indent - 1); next; next = nextLine(source, indent - 1)) {
    if (next.column > indent) throw misplaced(source);
    if (!ITEM.test(next.text)) return;
    const rest = next.text.slice(1);
    if (/^ *\t/.test(rest) && !isComment(rest)) throw new Unknown;
    const place = {
     path: `${path}[${index}]`,
     name: name,
     indent: indent,
     level: level + 1
    };
    if (isComment(rest)) {
     source.at += 1;
     block(source, place);
    } else {
     source.lines[source.at] = " ".repeat(indent + 1) + rest;
     block(source, place);
    }
    index += 1;
   }
  }
  function scalar(source, text, place) {
   const line = source.at + 1;
   const [first = ""] = text;
   if (first === "|" || first === ">") {
    leaf(source, place, {
     text: blockScalar(source, text, place),
     line: line,
     isString: true
    });
   } else if (first === '"' || first === "'") {
    leaf(source, place, {
     text: quotedScalar(source, text, place),
     line: line,
     isString: true
    });
   } else if (first === "{" || first === "[") {
    flowCollection(source, text, place);
   } else if (first === "@" || first === "`") {
    throw new Broken(line, `has a value that begins with ${first}, which YAML keeps for later`);
   } else if (/^[&*!%,}\]#|]|^[?:-](?:\s|$)/.test(text)) {
    throw new Unknown;
   } else {
    leaf(source, place, {
     text: plainScalar(source, text, place),
     line: line,
     isString: false
    });
   }
  }
  function plainScalar(source, text, {indent: indent}) {
   const parts = [];
   let part = text;
   for (;;) {
    const bare = part.replace(/(?:^|[ \t])#.*$/, "").trimEnd();
    const isCut = bare !== part.trimEnd();
    if (/(?:^|\s):(?:\s|$)/.test(bare)) throw new Unknown;
    if (/:(?:\s|$)/.test(bare)) throw keyInText(source);
    parts.push(bare);
    source.at += 1;
    const before = source.at;
    const next = isCut ? undefined : nextLine(source, indent);
    if (!next || source.lines.slice(before, source.at).some(line => line.trim() !== "")) return parts.join(" ");
    part = next.text;
   }
  }
  function leaf({into: into}, {path: path, name: name}, {text: text, line: line, isString: isString}) {
   into.values.push({
    key: path,
    name: name,
    line: line,
    text: text,
    isString: isString
   });
  }
  function misplaced({at: at}) {
   return new Broken(at + 1, "is indented like nothing that it could belong to");
  }
  function notAKey({at: at}) {
   return new Broken(at + 1, "has no `key:` where a key is expected");
  }
  function keyInText({at: at}) {
   return new Broken(at + 1, "has a colon and a space within a text that is not quoted");
  }
  const READERS = {
   JSON: readJson,
   YAML: readYaml,
   properties: readProperties
  };
  function readConfiguration(path, bytes) {
   const format = (0, files.b)(path);
   if (!format) return undefined;
   if (!bytes) return {
    format: format,
    repeated: [],
    secrets: []
   };
   const {values: values, repeated: repeated, fault: fault, isPartial: isPartial} = read(format, bytes);
   const isWhole = !fault && !isPartial;
   return {
    format: format,
    ...fault && {
     fault: fault
    },
    repeated: repeated,
    secrets: values.filter(isPlainSecret).map(({key: key, line: line}) => ({
     key: key,
     line: line
    })),
    ...isWhole && {
     digests: digestsOf(values)
    }
   };
  }
  function read(format, bytes) {
   const text = bytes.toString("utf8");
   const isUtf8 = format === "properties" || Buffer.from(text, "utf8").equals(bytes);
   if (isUtf8) return READERS[format](text);
   if (format === "YAML") return {
    values: [],
    repeated: [],
    isPartial: true
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
   for (const {key: key, text: text, isString: isString} of values) {
    const whole = key.replace(/(?<=[^[\]])\[\d+\].*$/, "");
    const part = [ key, text, isString ];
    const known = parts.get(whole);
    if (known) known.push(part); else parts.set(whole, [ part ]);
   }
   return [ ...parts ].map(([key, all]) => [ key, (0, external_node_crypto_.hash)("sha256", JSON.stringify(all)).slice(0, 16) ]);
  }
 }
};
