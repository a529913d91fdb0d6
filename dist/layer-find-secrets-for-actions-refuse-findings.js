export const id = 6228;

export const ids = [ 6228, 3847 ];

export const modules = {
 66228: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   MOST_UNPACKED: () => MOST_UNPACKED,
   findInArchive: () => findInArchive,
   findInFolder: () => findInFolder,
   findInTexts: () => findInTexts
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_stream_ = __webpack_require__(57075);
  var external_node_zlib_ = __webpack_require__(38522);
  const MOST_BYTES = 4096;
  const BLOCK = 3;
  const TABLE_SIZE = 1 << 16;
  const MOST_SHIFT = 255;
  function byteSearch(needles) {
   const shortened = needles.map(({bytes: bytes, of: of}) => ({
    bytes: middleOf(bytes),
    of: of
   }));
   const table = tableOf(shortened);
   const overlap = Math.max(0, ...shortened.map(({bytes: bytes}) => bytes.length)) - 1;
   return {
    scan: () => {
     const found = new Set;
     let tail = Buffer.alloc(0);
     return {
      found: found,
      feed: bytes => {
       if (shortened.length === 0) return;
       const all = tail.length > 0 ? Buffer.concat([ tail, bytes ]) : bytes;
       find(all, table, found);
       tail = Buffer.from(all.subarray(Math.max(0, all.length - overlap)));
      }
     };
    }
   };
  }
  function middleOf(bytes) {
   const from = Math.max(0, bytes.length - MOST_BYTES >> 1);
   return bytes.subarray(from, from + MOST_BYTES);
  }
  function tableOf(needles) {
   const window = Math.min(MOST_BYTES, ...needles.map(({bytes: bytes}) => bytes.length));
   if (window < BLOCK) throw new RangeError("a needle is too short");
   const last = window - BLOCK;
   const shifts = new Uint8Array(TABLE_SIZE).fill(Math.min(MOST_SHIFT, last + 1));
   const ending = new Map;
   for (const needle of needles) {
    for (let at = 0; at <= last; at += 1) {
     const hash = hashAt(needle.bytes, at);
     shifts[hash] = Math.min(shifts[hash] ?? 0, last - at);
    }
    const hash = hashAt(needle.bytes, last);
    ending.set(hash, [ ...ending.get(hash) ?? [], needle ]);
   }
   return {
    window: window,
    shifts: shifts,
    ending: ending
   };
  }
  function hashAt(bytes, at) {
   return (bytes[at] ?? 0) ^ (bytes[at + 1] ?? 0) << 4 ^ (bytes[at + 2] ?? 0) << 8;
  }
  function find(bytes, {window: window, shifts: shifts, ending: ending}, found) {
   for (let at = window - BLOCK; at + BLOCK <= bytes.length; ) {
    const hash = hashAt(bytes, at);
    const shift = shifts[hash] ?? 0;
    if (shift === 0) {
     const start = at + BLOCK - window;
     for (const needle of ending.get(hash) ?? []) if (!found.has(needle.of) && standsAt(bytes, start, needle.bytes)) found.add(needle.of);
    }
    at += shift || 1;
   }
  }
  function standsAt(bytes, start, needle) {
   if (start + needle.length > bytes.length) return false;
   for (let at = 0; at < needle.length; at += 1) if (bytes[start + at] !== needle[at]) return false;
   return true;
  }
  var inspect_bytes = __webpack_require__(11929);
  var jar_directory = __webpack_require__(6829);
  const [LINE_FEED, CARRIAGE_RETURN] = [ 10, 13 ];
  const LINE_CHARACTERS = 40;
  const IS_BASE64 = Uint8Array.from({
   length: 256
  }, (_, byte) => Number(/[\w+/-]/.test(String.fromCharCode(byte))));
  function joinedLines(bytes) {
   if (!isWrapped(bytes)) return undefined;
   return Buffer.from(bytes.toString("latin1").replace(/\r?\n[ \t]*/g, ""), "latin1");
  }
  function isWrapped(bytes) {
   for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, end + 1)) {
    let at = bytes[end - 1] === CARRIAGE_RETURN ? end - 2 : end - 1;
    const start = at - LINE_CHARACTERS;
    while (at > start && IS_BASE64[bytes[at] ?? 0] === 1) at -= 1;
    if (at === start && end + 1 < bytes.length) return true;
   }
   return false;
  }
  var secret_forms = __webpack_require__(49625);
  var read_in_parts = __webpack_require__(21825);
  var format = __webpack_require__(23867);
  var open_file = __webpack_require__(68170);
  var unreadable = __webpack_require__(8616);
  var system_code = __webpack_require__(15130);
  const BLOCK_BYTES = 768 * 1024;
  const MOST_UNPACKED = {
   times: 100,
   bytes: 2 ** 30,
   entries: 65535
  };
  const AT_ONCE_BYTES = 16 << 20;
  function searchFor(secrets) {
   const variables = new Map;
   for (const {name: name, value: value} of secrets) {
    for (const bytes of (0, secret_forms.i)(value)) {
     const key = bytes.toString("latin1");
     const known = variables.get(key) ?? {
      bytes: bytes,
      names: new Set
     };
     variables.set(key, known);
     known.names.add(name);
    }
   }
   return byteSearch([ ...variables.values() ].flatMap(({bytes: bytes, names: names}) => [ ...names ].map(of => ({
    bytes: bytes,
    of: of
   }))));
  }
  async function findInFolder(entries, secrets) {
   const search = searchFor(secrets);
   const leaks = entries.flatMap(entry => leaksInNames(entry, search));
   for (const {type: type, path: path, source: source} of entries) {
    if (type === "file") leaks.push(...leaksIn(path, await inFileAt({
     path: path,
     source: source
    }, search)));
   }
   return leaks;
  }
  async function inFileAt({path: path, source: source}, search) {
   try {
    const {fd: fd, size: size} = (0, open_file.H_)(source);
    try {
     const read = (offset, length) => {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
      return bytes.subarray(0, (0, open_file.lR)(fd, bytes, offset));
     };
     return await inFile({
      size: size,
      read: read
     }, search);
    } finally {
     (0, external_node_fs_.closeSync)(fd);
    }
   } catch (error) {
    throw (0, unreadable.O)(path, (0, system_code.x)(error));
   }
  }
  async function findInArchive(zip, file, {entries: entries, secrets: secrets}) {
   const search = searchFor(secrets);
   const leaks = entries.flatMap(entry => leaksInNames(entry, search));
   for await (const {path: path, size: size, read: read} of (0, read_in_parts.kP)(zip, file)) leaks.push(...leaksIn(path, await inFile({
    size: size,
    read: read
   }, search)));
   const told = new Set(leaks.map(({variable: variable}) => variable));
   const scan = search.scan();
   for (const block of zip.blocks(0, zip.size)) scan.feed(block);
   const others = [ ...scan.found ].filter(variable => !told.has(variable));
   return [ ...leaks, ...others.map(variable => ({
    variable: variable,
    place: "zip",
    path: ""
   })) ];
  }
  function findInTexts(texts, secrets) {
   const search = searchFor(secrets);
   return [ "description", "license" ].flatMap(place => inText(texts[place] ?? "", search).map(variable => ({
    variable: variable,
    place: place,
    path: ""
   })));
  }
  function leaksInNames({path: path, target: target = ""}, search) {
   return [ ...inText(path, search).map(variable => ({
    variable: variable,
    place: "name",
    path: path
   })), ...inText(target, search).map(variable => ({
    variable: variable,
    place: "target",
    path: path
   })) ];
  }
  function leaksIn(path, variables) {
   return [ ...variables ].map(variable => ({
    variable: variable,
    place: "file",
    path: path
   }));
  }
  function inText(text, search) {
   const scan = search.scan();
   scan.feed(Buffer.from(text));
   return [ ...scan.found ];
  }
  function scanIn(search) {
   const [asItIs, joined] = [ search.scan(), search.scan() ];
   return {
    get found() {
     return new Set([ ...asItIs.found, ...joined.found ]);
    },
    feed: bytes => {
     asItIs.feed(bytes);
     const lines = joinedLines(bytes);
     if (lines) joined.feed(lines);
    }
   };
  }
  async function inFile(file, search) {
   const scan = scanIn(search);
   for (const block of blocksOf(file, 0, file.size)) scan.feed(block);
   const found = new Set(scan.found);
   const budget = {
    bytes: Math.min(MOST_UNPACKED.bytes, MOST_UNPACKED.times * file.size)
   };
   const gather = ({found: more}) => more.forEach(one => found.add(one));
   if ((0, inspect_bytes.L1)(file, 0, 3).toString("latin1") === "\b") {
    const unpacked = scanIn(search);
    await unpack(blocksOf(file, 0, file.size), {
     scan: unpacked,
     budget: budget,
     unpacker: (0, external_node_zlib_.createGunzip)()
    });
    gather(unpacked);
   }
   for (const entry of (0, jar_directory.gA)(file).slice(0, MOST_UNPACKED.entries)) {
    if (budget.bytes <= 0) break;
    const unpacked = scanIn(search);
    await unpackEntry(file, entry, {
     scan: unpacked,
     budget: budget
    });
    gather(unpacked);
   }
   return found;
  }
  function* blocksOf(file, from, to) {
   for (let at = from; at < to; at += BLOCK_BYTES) yield (0, inspect_bytes.L1)(file, at, Math.min(BLOCK_BYTES, to - at));
  }
  async function unpackEntry(file, entry, {scan: scan, budget: budget}) {
   const start = entry.method === format.aE ? (0, jar_directory.mZ)(file, entry) : undefined;
   if (start === undefined) return;
   const end = Math.min(file.size, start + entry.packedSize);
   if (end - start <= BLOCK_BYTES) {
    const bytes = inflatedAtOnce((0, inspect_bytes.L1)(file, start, end - start), Math.min(AT_ONCE_BYTES, budget.bytes));
    if (bytes) {
     scan.feed(bytes);
     budget.bytes -= bytes.length;
     return;
    }
   }
   await unpack(blocksOf(file, start, end), {
    scan: scan,
    budget: budget,
    unpacker: (0, external_node_zlib_.createInflateRaw)()
   });
  }
  function inflatedAtOnce(packed, most) {
   try {
    return (0, external_node_zlib_.inflateRawSync)(packed, {
     finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
     maxOutputLength: Math.max(1, most)
    });
   } catch {
    return undefined;
   }
  }
  async function unpack(packed, {scan: scan, budget: budget, unpacker: unpacker}) {
   const source = external_node_stream_.Readable.from(packed);
   try {
    for await (const block of source.pipe(unpacker)) {
     scan.feed(block.subarray(0, Math.max(0, budget.bytes)));
     budget.bytes -= block.length;
     if (budget.bytes <= 0) break;
    }
   } catch {} finally {
    source.destroy();
    unpacker.destroy();
   }
  }
 }
};
