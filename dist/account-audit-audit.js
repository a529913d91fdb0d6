export const id = 1876;

export const ids = [ 1876, 3191, 5572 ];

export const modules = {
 1876: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   auditRegions: () => auditRegions
  });
  var workspace = __webpack_require__(54270);
  var region_clients = __webpack_require__(13370);
  var clock = __webpack_require__(49481);
  var cancellation = __webpack_require__(8436);
  var ignored_rules = __webpack_require__(26211);
  var failure = __webpack_require__(97485);
  var read_regions = __webpack_require__(76949);
  var ignored_rules_messages = __webpack_require__(57024);
  var log = __webpack_require__(12853);
  var problem = __webpack_require__(14748);
  var lambda_arn = __webpack_require__(24750);
  var format = __webpack_require__(38936);
  function sbomWarnings(region, {written: written, unread: unread, beyond: beyond}) {
   const named = items => `${items.slice(0, MOST_TOLD).join("; ")}${(0, format.v)(items.length - MOST_TOLD)}`;
   const incomplete = written.flatMap(({arn: arn, leftOut: [first, ...more]}) => first === undefined ? [] : [ `${(0, lambda_arn.tW)(arn)}: ${first}${(0, 
   format.v)(more.length)}` ]);
   return [ ...incomplete.length > 0 ? [ `${region}: the list of packages is not complete where a file that should tell of them is broken, too large, or could not be read: ${named(incomplete)}.` ] : [], ...unread.length > 0 ? [ `${region}: there is no bill of materials of ${named(unread.map(({arn: arn, why: why}) => `${(0, 
   lambda_arn.tW)(arn)} (${why})`))}.` ] : [], ...beyond > 0 ? [ `${region}: there is no bill of materials of ${(0, format.B4)(beyond)} more layer versions, which are too many for one audit; \`layers\` chooses among them.` ] : [] ];
  }
  const MOST_TOLD = 3;
  var concurrency = __webpack_require__(49572);
  var region_client = __webpack_require__(66690);
  var json = __webpack_require__(56949);
  var error_messages = __webpack_require__(38054);
  var error_kind = __webpack_require__(55544);
  var paginate = __webpack_require__(99598);
  async function* lookupEvents(aws, {name: name, from: from, to: to}) {
   const {CloudTrailClient: CloudTrailClient, LookupEventsCommand: LookupEventsCommand} = await __webpack_require__.e(7392).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19));
   const cloudTrail = new CloudTrailClient((0, region_client.r)(aws));
   const attempt = {
    service: "AWS CloudTrail",
    action: "cloudtrail:LookupEvents",
    subject: `the events ${name}`,
    resource: "*",
    region: aws.region
   };
   yield* (0, paginate.l5)({
    ...aws,
    of: `events ${name}`
   }, next => {
    const command = new LookupEventsCommand({
     LookupAttributes: [ {
      AttributeKey: "EventName",
      AttributeValue: name
     } ],
     StartTime: onTheSecond(from),
     EndTime: onTheSecond(to),
     MaxResults: 50,
     ...next && {
      NextToken: next
     }
    });
    const lookUp = async options => {
     const {Events: Events, NextToken: NextToken} = await cloudTrail.send(command, options);
     if (!Events) throw new error_kind.e$("LookupEvents was answered without a list");
     return {
      items: Events.map(eventOf),
      next: NextToken
     };
    };
    return (0, error_messages.m)(attempt, () => aws.call(lookUp, {
     quota: "lookup-events",
     repeatable: true
    }));
   });
  }
  function onTheSecond(date) {
   return new Date(Math.floor(date.getTime() / 1e3) * 1e3);
  }
  function eventOf({EventId: id, EventName: name, CloudTrailEvent: text}) {
   const record = recordIn(text);
   const identity = (0, json.qY)(record["userIdentity"]);
   const issuer = (0, json.qY)((0, json.qY)(identity["sessionContext"])["sessionIssuer"]);
   if (!id || !name) throw new error_kind.e$("LookupEvents was answered with an event without a name");
   return {
    id: id,
    name: name,
    at: asText(record["eventTime"]) ?? "",
    principal: asText(identity["arn"]),
    role: asText(issuer["arn"]),
    invokedBy: asText(identity["invokedBy"]),
    identityType: asText(identity["type"]) ?? "unknown",
    sourceAddress: asText(record["sourceIPAddress"]) ?? "",
    userAgent: asText(record["userAgent"]) ?? "",
    errorCode: asText(record["errorCode"]),
    parameters: (0, json.qY)(record["requestParameters"])
   };
  }
  function recordIn(text) {
   try {
    return (0, json.qY)(JSON.parse(text ?? ""));
   } catch {
    throw new error_kind.e$("LookupEvents was answered with an event that is not JSON");
   }
  }
  function asText(value) {
   return typeof value === "string" && value !== "" ? value : undefined;
  }
  var glob = __webpack_require__(87605);
  const EVENTS = [ {
   prefix: "PublishLayerVersion",
   suffixes: [ "", "20181031" ],
   action: "publish"
  }, {
   prefix: "AddLayerVersionPermission",
   suffixes: [ "", "20181031" ],
   action: "grant"
  }, {
   prefix: "RemoveLayerVersionPermission",
   suffixes: [ "", "20181031" ],
   action: "revoke"
  }, {
   prefix: "DeleteLayerVersion",
   suffixes: [ "", "20181031" ],
   action: "delete"
  }, {
   prefix: "UpdateFunctionConfiguration",
   suffixes: [ "", "20150331", "20150331v2" ],
   action: "attach"
  } ];
  const MOST = 1e4;
  async function readActivity(aws, wanted) {
   const {from: from, to: to} = wanted;
   const found = new Map;
   for (const {prefix: prefix, suffixes: suffixes} of EVENTS) {
    for (const suffix of suffixes) {
     for await (const event of lookupEvents(aws, {
      name: prefix + suffix,
      from: from,
      to: to
     })) {
      const activity = activityOf(event, wanted);
      if (activity) found.set(event.id, activity);
      if (found.size > MOST) break;
     }
    }
   }
   const events = [ ...found ].sort(([a, one], [b, other]) => compare(other.at, one.at) || compare(a, b));
   return {
    events: events.slice(0, MOST).map(([, activity]) => activity),
    isCut: events.length > MOST
   };
  }
  function activityOf(event, wanted) {
   const known = EVENTS.find(({prefix: prefix}) => event.name.startsWith(prefix));
   if (!known) return undefined;
   const about = aboutOf(event, known.action);
   if (!about) return undefined;
   if (about.layers.length > 0 && !about.layers.some(wanted.isWanted)) return undefined;
   const {principal: principal, role: role, errorCode: errorCode} = event;
   const who = principal ?? event.invokedBy ?? event.identityType;
   return {
    at: event.at,
    action: known.action,
    subject: about.subject,
    detail: about.detail,
    principal: who,
    ...role !== undefined && {
     role: role
    },
    sourceAddress: event.sourceAddress,
    userAgent: event.userAgent,
    ...errorCode !== undefined && {
     errorCode: errorCode
    },
    ...wanted.allowedPrincipals.length > 0 && {
     unexpected: !isAllowed([ who, role ?? who ], wanted.allowedPrincipals)
    }
   };
  }
  function isAllowed(names, patterns) {
   return patterns.some(pattern => names.some(name => (0, glob.k)(pattern, name)));
  }
  function aboutOf({parameters: parameters}, action) {
   const [name, version] = [ wordIn(parameters, "layerName"), wordIn(parameters, "versionNumber") ];
   const layer = (0, lambda_arn.Iy)(name);
   const one = version ? `${layer}:${version}` : layer;
   switch (action) {
   case "publish":
    return {
     subject: layer,
     detail: wordIn(parameters, "description"),
     layers: [ layer ]
    };

   case "delete":
    return {
     subject: one,
     detail: "",
     layers: [ layer ]
    };

   case "revoke":
    return {
     subject: one,
     detail: wordIn(parameters, "statementId"),
     layers: [ layer ]
    };

   case "grant":
    {
     const [principal, organisation] = [ "principal", "organizationId" ].map(key => wordIn(parameters, key));
     return {
      subject: one,
      detail: `to ${organisation || principal}`,
      layers: [ layer ]
     };
    }

   case "attach":
    return attachmentIn(parameters);
   }
  }
  function attachmentIn(parameters) {
   const {layers: layers} = parameters;
   if (!Array.isArray(layers)) return undefined;
   const arns = layers.filter(arn => typeof arn === "string");
   const names = arns.map(arn => (0, lambda_arn.i3)(arn)?.name ?? arn);
   const named = wordIn(parameters, "functionName");
   return {
    subject: (0, lambda_arn.Iy)(named),
    detail: arns.length === 0 ? "no layers" : arns.map(lambda_arn.tW).join(", "),
    layers: names
   };
  }
  function wordIn(parameters, key) {
   const value = parameters[key];
   return typeof value === "string" || typeof value === "number" ? String(value) : "";
  }
  function compare(a, b) {
   return a < b ? -1 : Number(a > b);
  }
  var limits = __webpack_require__(28569);
  class Carriers {
   #words;
   constructor(words) {
    this.#words = words;
   }
   static of(indexes, length) {
    const carriers = new Carriers(new Uint32Array(Math.ceil(length / 32)));
    for (const index of indexes) carriers.add(index);
    return carriers;
   }
   add(index) {
    this.#words[index >>> 5] = (this.#words[index >>> 5] ?? 0) | 1 << (index & 31);
   }
   has(index) {
    return ((this.#words[index >>> 5] ?? 0) & 1 << (index & 31)) !== 0;
   }
   and(other) {
    return new Carriers(this.#words.map((word, at) => word & (other.#words[at] ?? 0)));
   }
   without(other) {
    return new Carriers(this.#words.map((word, at) => word & ~(other.#words[at] ?? 0)));
   }
   get count() {
    let count = 0;
    for (const word of this.#words) count += bitsIn(word);
    return count;
   }
   indexes() {
    return Array.from({
     length: this.#words.length * 32
    }, (_, index) => index).filter(index => this.has(index));
   }
   key() {
    return this.#words.join();
   }
  }
  function bitsIn(word) {
   const pairs = word - (word >>> 1 & 1431655765);
   const fours = (pairs & 858993459) + (pairs >>> 2 & 858993459);
   return Math.imul(fours + (fours >>> 4) & 252645135, 16843009) >>> 24;
  }
  const LEAST_SAVING = 1e6;
  const MOST_PROPOSALS = 10;
  const MOST_GROUPS = 400;
  const MOST_SEEDS = 16;
  function proposeLayers(functions, leastSaving = LEAST_SAVING) {
   const sorted = functions.toSorted((a, b) => a.arn < b.arn ? -1 : 1);
   const room = sorted.map(({layers: layers}) => limits.b.layersPerFunction - layers);
   const carried = carriersOf(sorted);
   const proposals = [];
   while (proposals.length < MOST_PROPOSALS) {
    const withRoom = Carriers.of(room.flatMap((left, index) => left > 0 ? [ index ] : []), sorted.length);
    const best = bestLayer(groupsOf(carried, withRoom));
    if (!best || savingOf(best) < leastSaving) break;
    proposals.push(proposalOf(best, sorted, carried));
    for (const index of best.carriers.indexes()) room[index] = (room[index] ?? 0) - 1;
    for (const {key: key} of best.items) {
     const entry = carried.get(key);
     if (entry) entry.carriers = entry.carriers.without(best.carriers);
    }
   }
   return proposals;
  }
  function carriersOf(functions) {
   const counts = new Map;
   for (const {items: items} of functions) for (const {key: key} of items) counts.set(key, (counts.get(key) ?? 0) + 1);
   const carried = new Map;
   for (const [index, {items: items}] of functions.entries()) {
    for (const item of items.flatMap(one => counts.get(one.key) === 1 ? one.parts ?? [] : [ one ])) {
     const known = carried.get(item.key) ?? {
      item: item,
      carriers: Carriers.of([], functions.length)
     };
     known.carriers.add(index);
     carried.set(item.key, known);
    }
   }
   for (const [key, {carriers: carriers}] of carried) if (carriers.count < 2) carried.delete(key);
   return carried;
  }
  function groupsOf(carried, withRoom) {
   const groups = new Map;
   for (const {item: item, carriers: all} of carried.values()) {
    const carriers = all.and(withRoom);
    if (carriers.count < 2) continue;
    const key = carriers.key();
    const group = groups.get(key) ?? {
     items: [],
     carriers: carriers,
     bytes: 0
    };
    groups.set(key, group);
    group.items.push(item);
    group.bytes += item.bytes;
   }
   const keyed = [ ...groups ].sort(([a, one], [b, other]) => savingOf(other) - savingOf(one) || (a < b ? -1 : 1));
   return keyed.slice(0, MOST_GROUPS).map(([, group]) => group);
  }
  function savingOf({carriers: carriers, bytes: bytes}) {
   return (carriers.count - 1) * bytes;
  }
  function bestLayer(groups) {
   const grown = groups.slice(0, MOST_SEEDS).map(seed => grow(seed, groups));
   return grown.sort((a, b) => savingOf(b) - savingOf(a))[0];
  }
  function grow(seed, groups) {
   let layer = {
    ...seed,
    items: [ ...seed.items ]
   };
   const left = new Set(groups);
   left.delete(seed);
   for (;;) {
    let best;
    for (const group of left) {
     const carriers = layer.carriers.and(group.carriers);
     const saving = savingOf({
      carriers: carriers,
      bytes: layer.bytes + group.bytes
     });
     if (carriers.count >= 2 && saving > (best?.saving ?? savingOf(layer))) best = {
      group: group,
      carriers: carriers,
      saving: saving
     };
    }
    if (!best) return layer;
    left.delete(best.group);
    layer = {
     items: [ ...layer.items, ...best.group.items ],
     carriers: best.carriers,
     bytes: layer.bytes + best.group.bytes
    };
   }
  }
  function proposalOf({items: unsorted, carriers: carriers, bytes: bytes}, functions, carried) {
   const items = unsorted.toSorted((a, b) => b.bytes - a.bytes || (a.key < b.key ? -1 : 1));
   const zippedBytes = items.reduce((sum, item) => sum + item.zippedBytes, 0);
   const copies = carriers.count - 1;
   const everywhere = items.map(({key: key}) => carried.get(key)?.carriers ?? carriers).reduce((all, one) => all.and(one));
   const fits = everywhere.indexes().flatMap(index => {
    const one = functions[index];
    if (!one) return [];
    const fit = carriers.has(index) ? fitOf(one, bytes) : "five layers";
    return [ {
     function: one.function,
     fit: fit
    } ];
   });
   return {
    items: items,
    layer: {
     functions: fits,
     items: items.map(({kind: kind, name: name, version: version, bytes: size}) => ({
      kind: kind,
      name: name,
      ...version !== undefined && {
       version: version
      },
      bytes: size
     })),
     bytes: bytes,
     zippedBytes: zippedBytes,
     savedBytes: copies * bytes,
     savedZippedBytes: copies * zippedBytes
    }
   };
  }
  function fitOf({codeBytes: codeBytes, layerBytes: layerBytes}, bytes) {
   if (layerBytes === undefined) return "unknown";
   return codeBytes + layerBytes + bytes < limits.b.unzippedBytes ? "fits" : "code first";
  }
  async function findCommon(functions, read) {
   const names = new Map(functions.map(({arn: arn, name: name}) => [ arn, name ]));
   const nameOf = arn => names.get(arn) ?? arn;
   const proposals = proposeLayers(functions.flatMap(({arn: arn, name: name, layers: layers, layerBytes: layerBytes}) => {
    const code = read.code.get(arn);
    return code ? [ {
     arn: arn,
     function: name,
     layers: layers,
     layerBytes: layerBytes,
     codeBytes: code.bytes,
     items: code.items
    } ] : [];
   }));
   const versions = await read.readVersions(proposals.flatMap(({items: items}) => items));
   return {
    layers: proposals.map(({layer: layer, items: items}) => ({
     ...layer,
     items: layer.items.map((item, index) => {
      const version = item.version ?? versions.get(items[index]?.key ?? "");
      return {
       ...item,
       ...version !== undefined && {
        version: version
       }
      };
     })
    })),
    lookedAt: read.code.size,
    beyondBudget: read.beyondBudget.map(nameOf).sort(),
    unreadable: read.unreadable.map(({arn: arn, why: why}) => ({
     function: nameOf(arn),
     why: why
    })).sort((a, b) => a.function < b.function ? -1 : 1),
    zipBytes: read.zipBytes,
    readBytes: read.readBytes
   };
  }
  var functions = __webpack_require__(77478);
  var is_missing = __webpack_require__(85114);
  var central_directory = __webpack_require__(90961);
  var archive_format = __webpack_require__(23867);
  var range_reader = __webpack_require__(5026);
  var unzipped_size = __webpack_require__(21048);
  const refuse = what => new Error(what);
  async function openZip(aws, {size: size, locate: locate}) {
   const located = async () => {
    const location = await locate();
    if (!location) throw refuse("AWS gives no URL of it");
    return location;
   };
   const {clock: clock, agents: agents} = aws;
   const reader = (0, range_reader.n)({
    size: size,
    locate: located,
    clock: clock,
    agents: agents,
    refuse: refuse,
    mostWhole: 0
   });
   const tail = await reader.read(size - archive_format.yF.length, size);
   return {
    size: size,
    directory: (0, central_directory.te)(tail, size, refuse),
    reader: reader
   };
  }
  async function entriesOf({directory: directory, reader: reader}) {
   const {offset: offset, size: size} = directory;
   return (0, central_directory.gZ)(await reader.read(offset, offset + size), directory, refuse);
  }
  async function unzippedBytes(aws, zip) {
   try {
    const entries = await entriesOf(await openZip(aws, zip));
    return entries.reduce((sum, {size: size}) => sum + size, 0);
   } catch (error) {
    if (error instanceof cancellation.cJ) throw error;
    (0, cancellation.qM)(aws.interruption);
    return (0, unzipped_size.l)(aws, zip);
   }
  }
  var inspect = __webpack_require__(9818);
  var grouped = __webpack_require__(68293);
  var external_node_crypto_ = __webpack_require__(77598);
  var runtimes = __webpack_require__(13352);
  var entry = __webpack_require__(56011);
  var installer_files = __webpack_require__(88569);
  var package_paths = __webpack_require__(81422);
  var python_sites = __webpack_require__(99184);
  const LARGE_FILE = 64 * 1024;
  function isVolatile(path) {
   return /(?:^|\/)__pycache__\/|\.pyc$|\.dist-info\/RECORD$/.test(path) || installer_files.wR.test(path);
  }
  const HEADER_BYTES = 76;
  function itemsOf(entries, runtime) {
   const scheme = schemeOf(runtime);
   const located = (0, entry.$)(entries.flatMap(entry => {
    const path = layerPath(entry.path, scheme);
    return path === undefined ? [] : [ {
     path: path,
     entry: entry
    } ];
   }));
   const groups = new Map;
   const unitOf = units(located, scheme);
   for (const one of located) {
    const unit = unitOf(one.path);
    const key = `${unit.kind} ${unit.name}`;
    const group = groups.get(key) ?? {
     unit: unit,
     files: []
    };
    groups.set(key, group);
    group.files.push(one);
   }
   return [ ...groups.values() ].map(group => itemOf(group, scheme)).filter(isWorthIt);
  }
  function schemeOf(runtime) {
   const language = runtime === undefined ? undefined : runtimes.aC[runtime]?.language;
   if (language === "nodejs") return "node";
   return language === "python" || language === "java" || language === "ruby" ? language : "other";
  }
  const RUBY_BUNDLE = /^vendor\/bundle\/ruby\/([^/]+)\/(.+)$/;
  function layerPath(path, scheme) {
   if (scheme === "python") return `python/${path}`;
   if (scheme === "node") return path.startsWith("node_modules/") ? `nodejs/${path}` : path;
   if (scheme === "java") return /^lib\/[^/]+\.jar$/.test(path) ? `java/${path}` : undefined;
   const bundled = scheme === "ruby" ? RUBY_BUNDLE.exec(path) : null;
   return bundled ? `ruby/gems/${bundled[1]}/${bundled[2]}` : path;
  }
  function units(located, scheme) {
   if (scheme === "node") return nodeUnit;
   if (scheme !== "python") return otherUnit;
   const places = new Map;
   for (const {path: path} of located) {
    const place = (0, package_paths.K)(topOf(path));
    places.set(place.path, place);
   }
   const sites = (0, python_sites.T)([ ...places.values() ], []);
   return path => {
    const top = topOf(path);
    const {name: name, versions: versions} = sites.naming((0, package_paths.K)(top), new Map);
    if (versions.length > 0) return {
     kind: "package",
     name: name,
     version: versions.join(", ")
    };
    return topUnit(path, top);
   };
  }
  function topOf(path) {
   return path.split("/", 2).join("/");
  }
  function topUnit(path, top) {
   return path === top ? {
    kind: "file",
    name: top
   } : {
    kind: "file",
    name: `${top}/`,
    isFolder: true
   };
  }
  const NODE_PACKAGE = /^nodejs\/node_modules\/((?:@[^/]+\/)?[^/@.][^/]*)\//;
  function nodeUnit(path) {
   const name = NODE_PACKAGE.exec(path)?.[1];
   return name === undefined ? {
    kind: "file",
    name: path
   } : {
    kind: "package",
    name: name
   };
  }
  function otherUnit(path) {
   const {ecosystem: ecosystem, name: name, versions: versions} = (0, package_paths.K)(path);
   if (ecosystem !== "java" && ecosystem !== "ruby") return {
    kind: "file",
    name: path
   };
   const [version] = versions;
   return {
    kind: "package",
    name: name,
    ...version !== undefined && {
     version: version
    }
   };
  }
  function itemOf({unit: unit, files: files}, scheme) {
   const {kind: kind, name: name, version: version, isFolder: isFolder} = unit;
   const packageJson = files.find(({path: path}) => path === `nodejs/node_modules/${name}/package.json`)?.entry;
   const large = isFolder ? files.filter(({entry: entry}) => entry.size >= LARGE_FILE) : [];
   return {
    key: `${scheme} ${kind} ${name} ${digestOf(files)}`,
    kind: kind,
    name: name,
    ...version !== undefined && {
     version: version
    },
    bytes: files.reduce((sum, {entry: entry}) => sum + entry.size, 0),
    zippedBytes: files.reduce((sum, {entry: entry}) => sum + zippedBytesOf(entry), 0),
    ...scheme === "node" && packageJson && {
     packageJson: packageJson
    },
    ...large.length > 0 && {
     parts: large.map(file => itemOf({
      unit: {
       kind: "file",
       name: file.path
      },
      files: [ file ]
     }, scheme))
    }
   };
  }
  function zippedBytesOf({path: path, packedSize: packedSize}) {
   return packedSize + HEADER_BYTES + 2 * Buffer.byteLength(path);
  }
  function digestOf(files) {
   const hash = (0, external_node_crypto_.createHash)("sha256");
   for (const {path: path, entry: entry} of files) if (!isVolatile(path)) hash.update(`${JSON.stringify(path)} ${entry.type} ${entry.size} ${entry.crc}\n`);
   return hash.digest("base64");
  }
  function isWorthIt({kind: kind, name: name, bytes: bytes}) {
   const isModule = name.startsWith("python/");
   return kind === "package" || bytes >= LARGE_FILE || isModule && bytes > 0;
  }
  const SMALL_ZIP = 64 * 1024;
  const REQUESTS_AT_ONCE = 16;
  const LARGE_JSON = 64 * 1024;
  async function readCode(aws, functions, share) {
   const groups = [ ...(0, grouped.z)(functions, ({codeSha256: codeSha256}) => codeSha256).values() ];
   const large = groups.filter(([first]) => first && first.codeSize >= SMALL_ZIP);
   const zipBytes = large.reduce((sum, [first]) => sum + (first?.codeSize ?? 0), 0);
   const budget = {
    left: Math.floor(zipBytes * share)
   };
   const result = {
    code: new Map,
    beyondBudget: [],
    unreadable: [],
    zipBytes: zipBytes,
    readBytes: 0,
    readVersions: items => readVersions(items, sources, budget).finally(settle)
   };
   const sources = new Map;
   const settle = () => {
    result.readBytes = Math.floor(zipBytes * share) - budget.left;
   };
   const zips = await (0, concurrency.X)(large, REQUESTS_AT_ONCE, group => tolerated(aws, group, result, openCode));
   budget.left -= large.length * archive_format.yF.length;
   const affordable = zips.flatMap(zip => zip ?? []).sort(byCost).filter(zip => {
    const isIn = zip.directory.size <= budget.left;
    if (isIn) budget.left -= zip.directory.size; else result.beyondBudget.push(...zip.functions.map(({arn: arn}) => arn));
    return isIn;
   });
   settle();
   await (0, concurrency.X)(affordable, REQUESTS_AT_ONCE, zip => tolerated(aws, zip.functions, result, async () => {
    note(zip, await entriesOf(zip), result, sources);
   }));
   return result;
  }
  function byCost(a, b) {
   const cost = ({directory: directory, size: size}) => directory.size / size;
   const name = ({functions: functions}) => functions[0]?.arn ?? "";
   return cost(a) - cost(b) || (name(a) < name(b) ? -1 : 1);
  }
  async function tolerated(aws, group, {unreadable: unreadable}, work) {
   try {
    return await work(aws, group);
   } catch (error) {
    (0, cancellation.qM)(aws.interruption);
    if (error instanceof problem.A && !(0, is_missing.b)(error)) throw error;
    const why = error instanceof Error ? error.message : String(error);
    unreadable.push(...group.map(({arn: arn}) => ({
     arn: arn,
     why: why
    })));
    return undefined;
   }
  }
  async function openCode(aws, group) {
   const [first] = group;
   if (!first) throw new TypeError("a zip is of a function");
   let next = await (0, functions.OR)(aws, first.arn);
   const {size: size} = next;
   const locate = async () => {
    const {location: location} = next ?? await (0, functions.OR)(aws, first.arn);
    next = undefined;
    return location;
   };
   return {
    functions: [ ...group ],
    ...await openZip(aws, {
     size: size,
     locate: locate
    })
   };
  }
  function note({functions: functions, reader: reader}, entries, {code: code}, sources) {
   const bytes = entries.reduce((sum, {size: size}) => sum + size, 0);
   const byRuntime = new Map;
   for (const {arn: arn, runtime: runtime} of functions) {
    const items = byRuntime.get(runtime) ?? itemsOf(entries, runtime);
    byRuntime.set(runtime, items);
    code.set(arn, {
     items: items,
     bytes: bytes
    });
   }
   for (const items of byRuntime.values()) for (const {packageJson: packageJson} of items) if (packageJson) sources.set(packageJson, reader);
  }
  async function readVersions(items, sources, budget) {
   const versions = new Map;
   const wanted = items.flatMap(({key: key, packageJson: packageJson}) => {
    const reader = packageJson && packageJson.size <= LARGE_JSON && sources.get(packageJson);
    return reader ? [ {
     key: key,
     entry: packageJson,
     reader: reader
    } ] : [];
   });
   const spans = [ ...(0, grouped.z)(wanted, ({reader: reader}) => reader) ].flatMap(([reader, ofOne]) => {
    const found = (0, central_directory.Ly)(ofOne.map(({entry: entry}) => entry), Math.max(0, budget.left));
    budget.left -= found.reduce((sum, {from: from, to: to}) => sum + to - from, 0);
    return found.map(span => ({
     span: span,
     reader: reader
    }));
   });
   const keys = new Map(wanted.map(({key: key, entry: entry}) => [ entry, key ]));
   await (0, concurrency.X)(spans, REQUESTS_AT_ONCE, async ({span: span, reader: reader}) => {
    const bytes = await reader.read(span.from, span.to).catch(() => undefined);
    for (const entry of bytes ? span.entries : []) {
     const version = versionIn(entry, bytes?.subarray(entry.offset - span.from));
     if (version) versions.set(keys.get(entry) ?? "", version);
    }
   });
   return versions;
  }
  function versionIn(entry, packed) {
   const bytes = packed && (0, central_directory.$7)(packed, entry);
   if (!bytes) return undefined;
   const told = (0, inspect.N)(entry.path, bytes.length, (from, length) => bytes.subarray(from, from + length));
   return told?.nodePackage?.version || undefined;
  }
  var content_mark = __webpack_require__(5714);
  const MOST_LEFT_OUT = 100;
  var write_sbom = __webpack_require__(24696);
  var aws_layers = __webpack_require__(46993);
  async function findVersion(aws, arn) {
   const parsed = (0, lambda_arn.i3)(arn);
   return parsed && (0, aws_layers.TX)(aws, parsed).catch(undefinedIfNotGranted);
  }
  function undefinedIfNotGranted(error) {
   const {code: code, message: message} = (0, error_kind.fe)(error instanceof problem.A ? error.cause ?? {} : {});
   if (!code.startsWith("AccessDenied") || !message.includes("resource-based policy")) throw error;
  }
  function firstOr(first, again) {
   let next = first;
   return async () => {
    const location = next ?? await again();
    next = undefined;
    return location;
   };
  }
  var read_published = __webpack_require__(23427);
  var remote_archive = __webpack_require__(50446);
  var jar_directory = __webpack_require__(6829);
  const LARGEST = {
   packed: 4 * 1024 * 1024,
   unpacked: 32 * 1024 * 1024
  };
  const BUDGET = 16 * 1024 * 1024;
  const SMALLEST_PROGRAM = 64 * 1024;
  async function readPackages(aws, zip, describes) {
   const archive = (0, unzipped_size.O)(aws, zip, remote_archive.z);
   const {entries: entries} = await (0, remote_archive.g)(archive);
   const wanted = telling(entries, describes);
   const fetchable = wanted.filter(one => one.packedSize <= LARGEST.packed && one.size <= LARGEST.unpacked);
   const fetched = new Map(await (0, read_published.l8)((0, central_directory.Ly)(fetchable, BUDGET), archive.read));
   const unread = wanted.filter(one => !fetched.has(one));
   const programs = unread.filter(({path: path}) => describes(path) === undefined);
   const others = new Set(await notOfGo(programs, archive));
   return {
    files: (0, entry.$)(wanted).map(one => describing(one, fetched.get(one))),
    unread: (0, entry.$)(unread.filter(one => !others.has(one))).map(({path: path}) => path)
   };
  }
  function describing(entry, bytes) {
   const {path: path, type: type} = entry;
   const contents = bytes && contentsOf(path, bytes);
   return {
    path: path,
    type: type,
    ...contents && {
     contents: contents
    }
   };
  }
  function contentsOf(path, bytes) {
   return (0, inspect.N)(path, bytes.length, (from, length) => bytes.subarray(from, from + length));
  }
  function telling(entries, describes) {
   const files = entries.filter(({type: type}) => type === "file");
   const metadata = files.filter(({path: path}) => describes(path) === "metadata");
   const large = files.filter(file => describes(file.path) === "jar" || mayBeProgram(file));
   return [ ...metadata, ...large.sort((a, b) => a.packedSize - b.packedSize) ];
  }
  function mayBeProgram({path: path, executable: executable, size: size}) {
   if (executable === false || size < SMALLEST_PROGRAM) return false;
   return /^extensions\/[^/]+$/.test(path) || !/\.(?:[a-z][^./]*|so[.\d]*)$/i.test(path);
  }
  const HEAD = {
   packed: 16 * 1024,
   unpacked: 4096,
   header: 4096
  };
  const MOST_HEADS = 32;
  async function notOfGo(programs, {read: read}) {
   const others = [];
   for (const program of programs.slice(0, MOST_HEADS)) {
    const to = Math.min(program.offset + HEAD.header + HEAD.packed, program.end);
    const bytes = await read(program.offset, to).catch(() => undefined);
    if (bytes && !isOfGo(bytes, program)) others.push(program);
   }
   return others;
  }
  function isOfGo(bytes, {path: name, method: method, packedSize: packedSize}) {
   const file = {
    size: bytes.length,
    read: (from, length) => bytes.subarray(from, from + length)
   };
   const head = (0, jar_directory.U6)(file, {
    name: name,
    method: method,
    packedSize: packedSize,
    offset: 0
   }, HEAD.packed);
   const page = head.toString("latin1", 0, HEAD.unpacked);
   return head.length === 0 || page.startsWith("ELF") && page.includes("Go\0\0");
  }
  const MOST_VERSIONS = 500;
  function versionsToBill(layers) {
   const wanted = layers.flatMap(layer => {
    const newest = layer.account === undefined && layer.versions.find(({state: state}) => state === "there");
    return layer.versions.filter(version => version === newest || version.functions.length > 0).map(version => ({
     layer: layer,
     version: version,
     isNewest: version === newest
    }));
   });
   const readable = wanted.filter(({version: version}) => version.state === "there").sort((a, b) => Number(b.isNewest) - Number(a.isNewest) || b.version.functions.length - a.version.functions.length);
   return {
    chosen: readable.slice(0, MOST_VERSIONS).map(({layer: {name: name, account: account}, version: version}) => ({
     layerName: name,
     version: version,
     ...account !== undefined && {
      account: account
     }
    })),
    gone: wanted.map(({version: version}) => version).filter(({state: state}) => state !== "there"),
    beyond: Math.max(0, readable.length - MOST_VERSIONS)
   };
  }
  const ZIPS_AT_ONCE = 4;
  async function writeSboms(aws, layers, {sboms: sboms, workspace: workspace}) {
   const {chosen: chosen, gone: gone, beyond: beyond} = versionsToBill(layers);
   sboms.beyond = beyond;
   for (const {arn: arn, state: state} of gone) sboms.unread.push({
    arn: arn,
    why: state === "deleted" ? "it is deleted" : GONE
   });
   await (0, concurrency.X)(chosen, ZIPS_AT_ONCE, async one => {
    const {arn: arn} = one.version;
    const bill = await billOf(aws, one);
    if ("why" in bill) {
     sboms.unread.push({
      arn: arn,
      why: bill.why
     });
     return;
    }
    const {text: text, packages: packages, leftOut: leftOut} = bill;
    const file = `${sboms.folder}/${fileOf(one)}`;
    (0, write_sbom.T)(text, {
     sbom: file,
     workspace: workspace
    });
    sboms.written.push({
     arn: arn,
     file: file,
     packages: packages,
     leftOut: leftOut.slice(0, MOST_LEFT_OUT)
    });
   });
   sboms.written.sort((a, b) => a.file < b.file ? -1 : 1);
   sboms.unread.sort((a, b) => a.arn < b.arn ? -1 : 1);
   log.Rm.info(`${aws.region}: bills of materials of ${sboms.written.length} layer versions written`);
  }
  const GONE = "it is deleted, or no longer granted";
  function fileOf({layerName: layerName, account: account, version: version}) {
   const name = `${layerName}-${version.version}.cdx.json`;
   return account === undefined ? name : `${account}/${name}`;
  }
  async function billOf(aws, {layerName: layerName, version: {arn: arn}}) {
   const located = await findVersion(aws, arn);
   if (!located) return {
    why: "it was deleted meanwhile"
   };
   const {description: description, codeSha256: codeSha256, codeSize: codeSize} = located.version;
   const again = async () => (await findVersion(aws, arn))?.location;
   const {describes: describes, packageListOf: packageListOf, sbomText: sbomText} = await Promise.all([ __webpack_require__.e(1032), __webpack_require__.e(9191) ]).then(__webpack_require__.bind(__webpack_require__, 51572));
   try {
    const zip = {
     size: codeSize,
     locate: firstOr(located.location, again)
    };
    const {files: files, unread: unread} = await readPackages(aws, zip, describes);
    (0, cancellation.qM)(aws.interruption);
    const inventory = packageListOf(files);
    const contentHash = (0, content_mark.wj)(description) ?? Buffer.from(codeSha256, "base64").toString("hex");
    const text = sbomText({
     layerName: layerName,
     contentHash: contentHash,
     isIncomplete: unread.length > 0
    }, inventory);
    const leftOut = [ ...new Set([ ...inventory.leftOut, ...unread ]) ].sort();
    return {
     text: text,
     packages: inventory.components.length,
     leftOut: leftOut
    };
   } catch (error) {
    (0, cancellation.qM)(aws.interruption);
    if (error instanceof problem.A) throw error;
    return {
     why: error instanceof Error ? error.message : String(error)
    };
   }
  }
  var compare_durations = __webpack_require__(89201);
  var warnings = __webpack_require__(34877);
  var finding = __webpack_require__(15930);
  var qualifiers = __webpack_require__(5456);
  function liveVersions({versions: versions, aliases: aliases}) {
   const routed = new Map;
   for (const {name: name, version: version, weights: weights} of aliases) {
    for (const one of new Set([ version, ...Object.keys(weights) ])) routed.set(one, [ ...routed.get(one) ?? [], name ]);
   }
   return versions.filter(({version: version}) => version === "$LATEST" || version === qualifiers.Z || routed.has(version)).map(version => ({
    ...version,
    aliases: routed.get(version.version) ?? []
   }));
  }
  function servingVersions(fn) {
   const live = liveVersions(fn);
   const aliased = live.filter(({aliases: aliases}) => aliases.length > 0);
   if (aliased.length > 0) return aliased;
   const published = live.filter(({version: version}) => version === qualifiers.Z);
   return published.length > 0 ? published : live;
  }
  const DAY = 864e5;
  function daysSince(date, today) {
   return date && Math.max(0, Math.floor((today.getTime() - date.getTime()) / DAY));
  }
  function inDays(days) {
   if (days === 0) return "today";
   return days === 1 ? "a day" : `${(0, format.B4)(days)} days`;
  }
  function dateText(date) {
   return date.toISOString().slice(0, 10);
  }
  function ranges(numbers) {
   const runs = [];
   for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number <= last[1] + 1) last[1] = number; else runs.push([ number, number ]);
   }
   return runs.map(([from, to]) => from === to ? `${from}` : `${from}${to === from + 1 ? ", " : "–"}${to}`).join(", ");
  }
  function versionsText(numbers) {
   return `version${numbers.length === 1 ? "" : "s"} ${ranges(numbers)}`;
  }
  function behind(survey, today) {
   const byArn = new Map;
   for (const {versions: versions} of survey.layers) for (const {arn: arn} of versions) byArn.set(arn, versions);
   return survey.functions.flatMap(fn => [ ...liveLayers(fn) ].flatMap(([arn, live]) => {
    const versions = byArn.get(arn);
    return versions ? behindFinding(fn, {
     arn: arn,
     live: live,
     versions: versions,
     today: today
    }) : [];
   }));
  }
  function liveLayers(fn) {
   const found = new Map;
   for (const live of liveVersions(fn)) for (const arn of live.layers) found.set(arn, [ ...found.get(arn) ?? [], live ]);
   return found;
  }
  function behindFinding(fn, {arn: arn, live: live, versions: versions, today: today}) {
   const parsed = (0, lambda_arn.i3)(arn);
   const [newest] = versions;
   if (!parsed || !newest || newest.version <= parsed.version) return [];
   const newer = versions.filter(({version: version}) => version > parsed.version);
   const days = daysSince(newer.at(-1)?.createdAt, today);
   const since = days === undefined ? "" : `, and there has been a newer one for ${inDays(days)}`;
   const count = newer.length === 1 ? "one version" : `${(0, format.B4)(newer.length)} versions`;
   return [ {
    rule: "audit/behind",
    severity: "warning",
    path: `function/${fn.name}`,
    message: `Function "${fn.name}"${whereIn(live)} has version ${parsed.version} of layer "${parsed.name}", ${count} behind the newest, ${newest.version}${since}.`,
    fix: `Roll the newest version out: \`layer-name: ${parsed.name}\` with \`functions: using-layer\` in the publishing workflow, with \`alias\` where callers go through one.`
   } ];
  }
  function whereIn(live) {
   const aliases = live.flatMap(one => one.aliases);
   const unnumbered = [ "$LATEST", qualifiers.Z ].filter(name => live.some(({version: version}) => version === name));
   const places = [ ...new Set([ ...unnumbered, ...aliases ]) ];
   return places.length === 0 || places.join() === "$LATEST" ? "" : ` (${places.join(", ")})`;
  }
  function durable({functions: functions, isWanted: isWanted}) {
   return functions.flatMap(fn => fn.durable && hasLayers(fn, isWanted) ? durableFinding(fn) : []);
  }
  function hasLayers(fn, isWanted) {
   const unnumbered = servingVersions(fn).filter(({version: version, aliases: aliases}) => aliases.length === 0 && (version === "$LATEST" || version === qualifiers.Z));
   return unnumbered.some(({layers: layers}) => layers.some(arn => isWanted((0, lambda_arn.wt)(arn))));
  }
  function durableFinding({name: name}) {
   return [ {
    rule: "audit/durable-without-alias",
    severity: "warning",
    path: `function/${name}`,
    message: `Function "${name}" is durable, has layers and no alias, so a layer that is changed reaches executions that are under way.`,
    fix: `Publish a version of it and give it an alias, invoke that, and roll layers out with \`alias\`: \`aws lambda create-alias --function-name ${name} --name live --function-version VERSION\`.`
   } ];
  }
  function deleted({functions: functions, layers: layers, isWanted: isWanted}) {
   const there = new Set(layers.flatMap(({versions: versions}) => versions.map(({arn: arn}) => arn)));
   return functions.flatMap(fn => [ ...layersOf(fn) ].flatMap(([arn, versions]) => {
    const parsed = (0, lambda_arn.i3)(arn);
    const isOwn = parsed?.account === (0, lambda_arn.XP)(fn.arn) && isWanted(parsed.name);
    return parsed && isOwn && !there.has(arn) ? [ deletedFinding(fn, parsed, versions) ] : [];
   }));
  }
  function deletedFinding({name: name}, layer, versions) {
   const about = `version ${layer.version} of layer "${layer.name}", which is deleted`;
   const path = `function/${name}`;
   if (versions.includes("$LATEST")) {
    return {
     rule: "audit/deleted",
     severity: "error",
     path: path,
     message: `Function "${name}" has ${about}: it works on, but AWS takes no list of layers with that version any more.`,
     fix: `Roll a version that exists out to it: \`layer-name: ${layer.name}\` with \`functions: using-layer\`.`
    };
   }
   return {
    rule: "audit/deleted",
    severity: "notice",
    path: path,
    message: `Published ${versionsOf(versions)} of function "${name}" ${versions.length === 1 ? "has" : "have"} ${about}.`,
    fix: "They work on as they are, and nothing can be rolled back to that version of the layer; delete them when no alias needs them."
   };
  }
  function foreignGone({functions: functions, foreign: foreign}) {
   return functions.flatMap(fn => [ ...layersOf(fn) ].flatMap(([arn, versions]) => foreign.get(arn)?.isGranted === false ? [ goneFinding(fn, arn, versions) ] : []));
  }
  function goneFinding({name: name}, arn, versions) {
   const isLatest = versions.includes("$LATEST");
   const which = isLatest ? `Function "${name}" has` : `Published ${versionsOf(versions)} of function "${name}" ${versions.length === 1 ? "has" : "have"}`;
   return {
    rule: "audit/foreign-gone",
    severity: isLatest ? "error" : "notice",
    path: `function/${name}`,
    message: `${which} "${arn}" of another account, which is gone or no longer granted to this one.`,
    fix: isLatest ? "Ask its owner for a version that is granted to this account, and attach that; until then no update that names this one is taken." : "They work on as they are; delete them when no alias needs them."
   };
  }
  function layersOf({versions: versions}) {
   const found = new Map;
   for (const {version: version, layers: layers} of versions) for (const arn of layers) found.set(arn, [ ...found.get(arn) ?? [], version ]);
   return found;
  }
  const gone_MOST_TOLD = 10;
  function versionsOf(versions) {
   const more = versions.length - gone_MOST_TOLD;
   const shown = versions.slice(0, gone_MOST_TOLD).join(", ");
   return `version${versions.length === 1 ? "" : "s"} ${shown}${more > 0 ? ` and ${more} more` : ""}`;
  }
  function grants({layers: layers}) {
   return layers.flatMap(layer => [ ...publicGrants(layer), ...organizationGrants(layer), ...oddGrants(layer) ]);
  }
  function publicGrants({name: name, versions: versions}) {
   const shared = versions.filter(({sharing: sharing}) => sharing.grantees.includes("public"));
   if (shared.length === 0) return [];
   return [ {
    rule: "audit/public-grant",
    severity: "warning",
    path: `layer/${name}`,
    message: `Everybody may use ${versionsText(shared.map(({version: version}) => version))} of layer "${name}".`,
    fix: "If it is not published to the world on purpose, revoke it: publish with `share-with` and `share-exact: true`, or `aws lambda remove-layer-version-permission`; where it is, `ignore-rules: audit/public-grant`."
   } ];
  }
  function organizationGrants({name: name, versions: versions}) {
   const shared = versions.flatMap(({version: version, sharing: sharing}) => sharing.grantees.filter(grantee => grantee.startsWith("o-")).map(organization => ({
    version: version,
    organization: organization
   })));
   return [ ...(0, grouped.z)(shared, ({organization: organization}) => organization) ].map(([organization, of]) => ({
    rule: "audit/organization-grant",
    severity: "notice",
    path: `layer/${name}`,
    message: `Every account of the organisation ${organization} may use ${versionsText(of.map(({version: version}) => version))} of layer "${name}".`,
    fix: "Check that all of them shall; `share-with` takes single accounts too."
   }));
  }
  function oddGrants({name: name, versions: versions}) {
   const odd = versions.filter(({sharing: sharing}) => sharing.unknown.length > 0);
   if (odd.length === 0) return [];
   return [ {
    rule: "audit/odd-grant",
    severity: "notice",
    path: `layer/${name}`,
    message: `The policy of ${versionsText(odd.map(({version: version}) => version))} of layer "${name}" has statements that cannot be described, and may let anybody use it.`,
    fix: "Look at it by `aws lambda get-layer-version-policy`; the report names the statements."
   } ];
  }
  const NEARLY = {
   unzipped: .9,
   storage: .8
  };
  function limits_limits({functions: functions, storage: storage, region: region, isWanted: isWanted}) {
   const having = functions.filter(fn => latestLayers(fn).some(arn => isWanted((0, lambda_arn.i3)(arn)?.name ?? "")));
   return [ ...storage.used >= storage.limit * NEARLY.storage ? [ storageFinding(storage, region) ] : [], ...having.flatMap(nearlyFull), ...having.flatMap(fiveLayers) ];
  }
  function latestLayers({versions: versions}) {
   return versions.find(({version: version}) => version === "$LATEST")?.layers ?? [];
  }
  function storageFinding({used: used, limit: limit}, region) {
   return {
    rule: "audit/storage",
    severity: "warning",
    path: "account",
    message: `The account's code storage in ${region} holds ${(0, format.z3)(used)} of ${(0, format.z3)(limit)}, all versions of functions and layers together.`,
    fix: "Delete what nobody needs: the prune action does so for layers; `aws lambda delete-function --qualifier` takes old versions of functions."
   };
  }
  function nearlyFull({name: name, unzipped: unzipped}) {
   const bytes = (unzipped?.code ?? 0) + (unzipped?.layers ?? 0);
   if (bytes < limits.b.unzippedBytes * NEARLY.unzipped) return [];
   const unknown = unzipped?.code === undefined || unzipped.layers === undefined;
   return [ {
    rule: "audit/nearly-full",
    severity: "warning",
    path: `function/${name}`,
    message: `Function "${name}" and its layers have ${unknown ? "at least " : ""}${(0, format.z3)(bytes)} unzipped, of ${(0, 
    format.z3)(limits.b.unzippedBytes)} that AWS Lambda takes.`,
    fix: "Leave out of its code what its layers bring, and of its layers what it does not need; the check of a layer says what could be left out."
   } ];
  }
  function fiveLayers(fn) {
   if (latestLayers(fn).length < limits.b.layersPerFunction) return [];
   return [ {
    rule: "audit/five-layers",
    severity: "notice",
    path: `function/${fn.name}`,
    message: `Function "${fn.name}" has five layers, and AWS Lambda takes no sixth.`,
    fix: "Merge two of its layers into one before another one is to be attached."
   } ];
  }
  var wording = __webpack_require__(30263);
  function mixedVersions(survey) {
   const groups = (0, grouped.z)(usesIn(survey), ({environment: environment, layerArn: layerArn}) => JSON.stringify([ environment, layerArn ]));
   return [ ...groups.values() ].flatMap(uses => {
    const [first] = uses;
    const versions = [ ...(0, grouped.z)(uses, ({version: version}) => version) ].sort(([a], [b]) => b - a);
    if (!first || versions.length < 2) return [];
    const parts = versions.map(([version, having]) => {
     const names = [ ...new Set(having.map(one => one.function)) ];
     return `version ${version} in ${(0, wording.p)(names)}`;
    });
    return [ {
     rule: "audit/mixed-versions",
     severity: "warning",
     path: `layer/${first.layer}`,
     message: `In the environment "${first.environment}", layer "${first.layer}" is used in ${versions.length} versions: ${parts.join("; ")}.`,
     fix: `Bring them to one version: \`functions: tag:…\` with the tag of the environment takes a rollout to exactly these functions.`
    } ];
   });
  }
  function usesIn({functions: functions, isWanted: isWanted}) {
   return functions.flatMap(fn => {
    const {environment: environment} = fn;
    if (environment === undefined) return [];
    return servingVersions(fn).flatMap(({layers: layers}) => layers.flatMap(arn => {
     const parsed = (0, lambda_arn.i3)(arn);
     if (!parsed || !isWanted(parsed.name)) return [];
     const {layerArn: layerArn, name: layer, version: version} = parsed;
     return [ {
      environment: environment,
      layerArn: layerArn,
      layer: layer,
      version: version,
      function: fn.name
     } ];
    }));
   });
  }
  const DONE = {
   publish: "published",
   grant: "granted",
   revoke: "revoked a grant of",
   delete: "deleted",
   attach: "wrote the layers of"
  };
  function principals(activity) {
   const unexpected = activity.filter(one => one.unexpected);
   const key = ({principal: principal, action: action, subject: subject}) => JSON.stringify([ principal, action, subject ]);
   return [ ...(0, grouped.z)(unexpected, key).values() ].flatMap(events => {
    const [last] = events;
    if (!last) return [];
    const {principal: principal, action: action, subject: subject, at: at, sourceAddress: sourceAddress, userAgent: userAgent} = last;
    const refused = events.every(({errorCode: errorCode}) => errorCode !== undefined);
    const times = events.length === 1 ? `at ${at}` : `${events.length} times, the last one at ${at}`;
    return [ {
     rule: "audit/unexpected-principal",
     severity: "warning",
     path: `${action === "attach" ? "function" : "layer"}/${subject}`,
     message: `"${principal}" ${refused ? "tried, and was refused: " : ""}${DONE[action]} "${subject}" ${times}, from ${sourceAddress} with "${userAgent}".`,
     fix: "If that was all right, add its ARN or that of its role to `allowed-principals`; else look what it did in CloudTrail, and take the right from it."
    } ];
   });
  }
  const SOON = 180;
  const runtimes_DAY = 864e5;
  function runtimes_runtimes({functions: functions, isWanted: isWanted}, today) {
   return functions.flatMap(({name: name, versions: versions}) => {
    const latest = versions.find(({version: version}) => version === "$LATEST");
    const hasLayer = latest?.layers.some(arn => isWanted((0, lambda_arn.i3)(arn)?.name ?? ""));
    return latest?.runtime !== undefined && hasLayer ? runtimeFinding(name, latest.runtime, today) : [];
   });
  }
  function runtimeFinding(name, runtime, today) {
   const {deprecated: deprecated = FOREVER, updateBlocked: updateBlocked = FOREVER} = runtimes.aC[runtime] ?? {};
   const now = dateText(today);
   const path = `function/${name}`;
   const fix = `Move it to a newer runtime: changing that is the update that AWS still takes. AWS has moved these dates before; look at "Lambda runtimes" in its documentation.`;
   const about = `Function "${name}" runs on ${runtime},`;
   if (updateBlocked <= now || updateBlocked <= dateText(new Date(today.getTime() + SOON * runtimes_DAY))) {
    const isPast = updateBlocked <= now;
    const what = `whose functions cannot be updated ${isPast ? "since" : "any more from"} ${updateBlocked}`;
    const message = `${about} ${what}${isPast ? "" : " on"}, so that no layer can be rolled out to it${isPast ? "" : " then"}.`;
    return [ {
     rule: "audit/blocked-runtime",
     severity: "warning",
     path: path,
     message: message,
     fix: fix
    } ];
   }
   if (deprecated > now) return [];
   const message = `${about} which AWS no longer supports since ${deprecated}: no more security patches.`;
   return [ {
    rule: "audit/deprecated-runtime",
    severity: "warning",
    path: path,
    message: message,
    fix: fix
   } ];
  }
  const FOREVER = "9999-12-31";
  var account_sharing = __webpack_require__(97993);
  function unused({layers: layers, uses: uses}) {
   return layers.flatMap(({name: name, versions: versions}) => {
    const isUsed = versions.some(({arn: arn, sharing: sharing}) => uses.has(arn) || (0, account_sharing.y)(sharing));
    if (versions.length === 0 || isUsed) return [];
    return [ {
     rule: "audit/unused",
     severity: "notice",
     path: `layer/${name}`,
     message: `No function has layer "${name}", and it is shared with nobody${versions.length === 1 ? "" : `; it has ${versions.length} versions`}.`,
     fix: "If nobody is to use it, delete it: the prune action keeps the newest versions, `aws lambda delete-layer-version` takes those too."
    } ];
   });
  }
  const FAMILIES = [ deleted, foreignGone, runtimes_runtimes, behind, mixedVersions, durable, grants, limits_limits, unused ];
  function auditFindings(survey, {today: today, activity: activity}) {
   return [ ...FAMILIES.flatMap(family => family(survey, today)), ...principals(activity) ].map(finding => ({
    ...finding,
    path: `${survey.region}/${finding.path}`
   })).sort((a, b) => finding.oC.indexOf(a.severity) - finding.oC.indexOf(b.severity));
  }
  var layer_moves = __webpack_require__(85880);
  const SETTLING = 10 * 6e4;
  const layer_changes_MOST = 200;
  function layerChanges({functions: functions, isWanted: isWanted}, activity) {
   const attached = new Map;
   for (const one of activity) {
    if (one.action !== "attach" || one.errorCode !== undefined) continue;
    attached.set(one.subject, [ ...attached.get(one.subject) ?? [], one ]);
   }
   const having = functions.filter(({versions: versions}) => versions.some(({layers: layers}) => layers.some(arn => isWanted((0, 
   lambda_arn.wt)(arn)))));
   const changes = having.flatMap(one => {
    const change = changeOf(one, attached.get(one.name) ?? []);
    const layers = change?.layers.filter(({layer: layer}) => isWanted(layer)) ?? [];
    return change && layers.length > 0 ? [ {
     ...change,
     layers: layers
    } ] : [];
   });
   const newest = changes.toSorted((a, b) => b.startedAt - a.startedAt);
   return {
    changes: newest.slice(0, layer_changes_MOST),
    notes: [ ...told(having.length - changes.length, "AWS does not tell when the layers changed: they publish no versions, and CloudTrail was not asked, or knows no change (`since`)"), ...told(newest.length - layer_changes_MOST, `the layers changed longer ago than those of the ${layer_changes_MOST} that are compared`) ]
   };
  }
  function told(count, what) {
   return count > 0 ? [ `Of ${(0, format.B4)(count)} function${count === 1 ? "" : "s"} ${what}.` ] : [];
  }
  function changeOf(fn, attached) {
   const {name: name, logGroup: logGroup} = fn;
   const change = servesLatest(fn) ? byActivity(attached) : byVersions(fn);
   return change && {
    function: name,
    ...change,
    ...logGroup !== undefined && {
     logGroup: logGroup
    }
   };
  }
  function servesLatest(fn) {
   return servingVersions(fn).every(({version: version}) => version === "$LATEST");
  }
  function byVersions(fn) {
   const serving = servingVersions(fn).map(({version: version}) => Number(version) || 0);
   const served = fn.versions.filter(({version: version}) => Number(version) <= Math.max(...serving)).toSorted((a, b) => Number(b.version) - Number(a.version));
   for (const [index, after] of served.entries()) {
    const before = served[index + 1];
    const layers = before && (0, layer_moves.j)(before.layers, after.layers);
    if (before && layers?.length) return between(before, after, layers);
   }
   return undefined;
  }
  function between(before, after, layers) {
   const [heldSince, startedAt] = [ before, after ].map(({lastModified: lastModified}) => Date.parse(lastModified));
   if (!startedAt) return undefined;
   return {
    layers: layers,
    startedAt: startedAt,
    finishedAt: startedAt + SETTLING,
    ...heldSince && {
     heldSince: heldSince + SETTLING
    }
   };
  }
  function byActivity(attached) {
   for (const [index, {at: at, detail: detail}] of attached.entries()) {
    const before = attached[index + 1];
    const layers = (0, layer_moves.j)(before ? listIn(before.detail) : [], listIn(detail));
    if (layers.length === 0) continue;
    const startedAt = Date.parse(at);
    const heldSince = before && Date.parse(before.at);
    return {
     layers: layers,
     startedAt: startedAt,
     finishedAt: startedAt + SETTLING,
     ...heldSince && {
      heldSince: heldSince + SETTLING
     }
    };
   }
   return undefined;
  }
  function listIn(detail) {
   return detail.split(", ").filter(one => /:\d+$/.test(one));
  }
  function layerTable(survey) {
   const users = usersByArn(survey);
   const own = survey.layers.map(({name: name, versions: versions}) => {
    const rows = versions.map(version => ownVersion(version, users.get(version.arn) ?? []));
    for (const {arn: arn} of versions) users.delete(arn);
    return {
     name: name,
     versions: rows
    };
   });
   for (const [arn, having] of users) place(survey, own, {
    arn: arn,
    having: having
   });
   for (const {versions: versions} of own) versions.sort((a, b) => b.version - a.version);
   return own.sort((a, b) => layer_table_compare(a.account ?? "", b.account ?? "") || layer_table_compare(a.name, b.name));
  }
  function place(survey, layers, {arn: arn, having: having}) {
   const parsed = (0, lambda_arn.i3)(arn);
   if (!parsed) return;
   const {name: name, version: version, account: account} = parsed;
   const foreign = survey.foreign.get(arn);
   const owner = foreign && account;
   let layer = layers.find(one => one.name === name && one.account === owner);
   if (!layer) {
    layer = {
     name: name,
     ...owner !== undefined && {
      account: owner
     },
     versions: []
    };
    layers.push(layer);
   }
   const state = foreign ? foreign.isGranted ? "there" : "gone" : "deleted";
   layer.versions.push({
    version: version,
    arn: arn,
    state: state,
    functions: having,
    sharedWith: []
   });
  }
  function ownVersion({version: version, arn: arn, createdAt: createdAt, sharing: sharing}, functions) {
   return {
    version: version,
    arn: arn,
    state: "there",
    ...createdAt && {
     createdAt: createdAt.toISOString()
    },
    functions: functions,
    sharedWith: [ ...sharing.grantees, ...sharing.unknown.map(id => `statement ${id}`) ]
   };
  }
  function usersByArn({functions: functions, isWanted: isWanted}) {
   const users = new Map;
   for (const fn of functions) {
    for (const {version: version, layers: layers} of fn.versions) {
     for (const arn of layers) {
      if (!isWanted((0, lambda_arn.i3)(arn)?.name ?? "")) continue;
      const known = users.get(arn) ?? [];
      users.set(arn, known);
      const last = known.at(-1);
      const use = last?.function === fn.name ? last : added(known, fn);
      use.versions.push(version);
      use.aliases = aliasesTo(fn, use.versions);
     }
    }
   }
   return users;
  }
  function added(uses, {name: name}) {
   const use = {
    function: name,
    versions: [],
    aliases: []
   };
   uses.push(use);
   return use;
  }
  function aliasesTo({aliases: aliases}, versions) {
   return aliases.filter(({version: version, weights: weights}) => [ version, ...Object.keys(weights) ].some(one => versions.includes(one))).map(({name: name}) => name);
  }
  function layer_table_compare(a, b) {
   return a < b ? -1 : Number(a > b);
  }
  var dist_cjs = __webpack_require__(71696);
  async function readCodeStorage(aws) {
   const read = async options => {
    const reply = await aws.lambda.send(new dist_cjs._8I({}), options);
    const {TotalCodeSize: used, FunctionCount: functions} = reply.AccountUsage ?? {};
    const limit = reply.AccountLimit?.TotalCodeSize;
    if (used === undefined || limit === undefined) throw new error_kind.e$("GetAccountSettings was answered without the code storage");
    return {
     used: used,
     limit: limit,
     functions: functions ?? 0
    };
   };
   const attempt = {
    action: "lambda:GetAccountSettings",
    subject: "the account's code storage",
    resource: "*",
    region: aws.region
   };
   return (0, error_messages.m)(attempt, () => aws.call(read, {
    repeatable: true
   }));
  }
  var aws_aliases = __webpack_require__(81955);
  var functions_by_tag = __webpack_require__(63439);
  var list_functions = __webpack_require__(7927);
  async function inventoryFunctions(aws) {
   const functions = new Map;
   const shared = sharedLists();
   for await (const listed of (0, list_functions.Eb)(aws, "all")) {
    const {name: name, arn: arn, packageType: packageType} = listed;
    const known = functions.get(name) ?? {
     name: name,
     arn: arn,
     packageType: packageType,
     versions: [],
     ...ofLatest(listed)
    };
    if (listed.version === "$LATEST") Object.assign(known, ofLatest(listed));
    const {version: version, runtime: runtime, lastModified: lastModified} = listed;
    known.versions.push({
     version: version,
     layers: shared(listed.layers),
     ...runtime && {
      runtime: runtime
     },
     lastModified: lastModified
    });
    functions.set(name, known);
   }
   return functions;
  }
  function ofLatest(listed) {
   const {architecture: architecture, revisionId: revisionId, lastModified: lastModified, codeSize: codeSize, codeSha256: codeSha256, layersCodeSize: layersCodeSize} = listed;
   const latest = {
    architecture: architecture,
    revisionId: revisionId,
    lastModified: lastModified,
    codeSize: codeSize,
    codeSha256: codeSha256,
    layersCodeSize: layersCodeSize
   };
   const {managedInstances: managedInstances, durable: durable, snapStart: snapStart} = listed;
   return {
    ...latest,
    ...listed.logGroup !== undefined && {
     logGroup: listed.logGroup
    },
    ...managedInstances && {
     managedInstances: managedInstances
    },
    ...durable && {
     durable: durable
    },
    ...snapStart && {
     snapStart: snapStart
    }
   };
  }
  function sharedLists() {
   const lists = new Map;
   return list => {
    const key = list.join(" ");
    const known = lists.get(key) ?? list;
    lists.set(key, known);
    return known;
   };
  }
  function usesOf(functions) {
   const uses = new Map;
   for (const {name: name, versions: versions} of functions) {
    for (const {version: version, layers: layers} of versions) {
     for (const arn of layers) {
      const known = uses.get(arn);
      if (known) known.push({
       function: name,
       version: version
      }); else uses.set(arn, [ {
       function: name,
       version: version
      } ]);
     }
    }
   }
   return uses;
  }
  var account_layers = __webpack_require__(19002);
  async function selectAuditedFunctions(aws, all, {functions: functions, isWanted: isWanted}) {
   const chosen = new Set(functions.length === 0 ? all.values() : []);
   const missing = [];
   for (const selector of functions) {
    const found = await find(aws, all, selector, isWanted);
    for (const one of found) chosen.add(one);
    if (found.length === 0 && selector.kind === "name") missing.push(selector.text);
   }
   return {
    chosen: [ ...chosen ].sort((a, b) => a.name < b.name ? -1 : 1),
    missing: missing
   };
  }
  async function find(aws, all, selector, isWanted) {
   switch (selector.kind) {
   case "name":
    {
     const {name: name, region: region = aws.region} = selector.function;
     const one = region === aws.region ? all.get(name) : undefined;
     return one ? [ one ] : [];
    }

   case "glob":
    return [ ...all.values() ].filter(({name: name}) => (0, glob.k)(selector.pattern, name));

   case "tag":
    {
     const arns = new Set(await (0, functions_by_tag.G)(aws, selector));
     return [ ...all.values() ].filter(({arn: arn}) => arns.has(arn));
    }

   case "using-layer":
    return [ ...all.values() ].filter(({versions: versions}) => versions.some(({layers: layers}) => layers.some(arn => isWanted((0, 
    lambda_arn.i3)(arn)?.name ?? ""))));
   }
  }
  const AT_ONCE = 16;
  async function readAuditedRegion(aws, inputs, onChosen) {
   const all = await inventoryFunctions(aws);
   const isWanted = layerName => (0, account_layers.q)(layerName, inputs.layers);
   const {chosen: chosen, missing: missing} = await selectAuditedFunctions(aws, all, {
    functions: inputs.functions,
    isWanted: isWanted
   });
   onChosen(chosen);
   const [layers, unzipped, storage, environments, aliases, foreign] = await Promise.all([ (0, account_layers.P)(aws, inputs.layers).then(listed => withSharing(aws, listed)), unzippedOf(aws, chosen, inputs.commonDependencies ? 0 : WORTH_A_LOOK), readCodeStorage(aws), inputs.environmentTag ? (0, 
   functions_by_tag.n)(aws, inputs.environmentTag) : new Map, aliasesOf(aws, chosen), foreignVersions(aws, chosen, isWanted) ]);
   const functions = chosen.map(one => {
    const [environment, size] = [ environments.get(one.arn), unzipped.get(one.arn) ];
    return {
     ...one,
     aliases: aliases.get(one.arn) ?? [],
     ...environment !== undefined && {
      environment: environment
     },
     ...size && {
      unzipped: size
     }
    };
   });
   const uses = usesOf(all.values());
   return {
    survey: {
     region: aws.region,
     layers: layers,
     foreign: foreign,
     functions: functions,
     uses: uses,
     storage: storage,
     isWanted: isWanted
    },
    missing: missing
   };
  }
  async function aliasesOf(aws, functions) {
   const published = functions.filter(({versions: versions}) => versions.length > 1 && versions.some(({layers: layers}) => layers.length > 0));
   const found = await (0, concurrency.X)(published, AT_ONCE, async ({arn: arn}) => [ arn, await aliasesOfOne(aws, arn) ]);
   return new Map(found);
  }
  async function aliasesOfOne(aws, arn) {
   const aliases = [];
   try {
    for await (const alias of (0, aws_aliases.PO)(aws, arn)) aliases.push(alias);
   } catch (error) {
    if (!(0, is_missing.b)(error)) throw error;
   }
   return aliases;
  }
  async function foreignVersions(aws, functions, isWanted) {
   const arns = new Set;
   for (const {arn: own, versions: versions} of functions) {
    const account = (0, lambda_arn.XP)(own);
    for (const {layers: layers} of versions) {
     for (const arn of layers) {
      const parsed = (0, lambda_arn.i3)(arn);
      if (parsed && parsed.account !== account && isWanted(parsed.name)) arns.add(arn);
     }
    }
   }
   const found = await (0, concurrency.X)([ ...arns ].sort(), AT_ONCE, async arn => [ arn, {
    isGranted: await findVersion(aws, arn) !== undefined
   } ]);
   return new Map(found);
  }
  async function withSharing(aws, layers) {
   const arns = layers.flatMap(({versions: versions}) => versions.map(({arn: arn}) => arn));
   const sharing = new Map(await (0, concurrency.X)(arns, AT_ONCE, async arn => [ arn, await (0, account_sharing.B)(aws, arn) ]));
   return layers.map(({name: name, versions: versions}) => ({
    name: name,
    versions: versions.flatMap(version => {
     const known = sharing.get(version.arn);
     return known ? [ {
      ...version,
      sharing: known
     } ] : [];
    })
   }));
  }
  const WORTH_A_LOOK = limits.b.unzippedBytes / 20;
  async function unzippedOf(aws, functions, least) {
   const large = functions.filter(({packageType: packageType, codeSize: codeSize, layersCodeSize: layersCodeSize}) => packageType === "Zip" && codeSize + layersCodeSize >= least);
   const arns = new Set(large.flatMap(one => read_latestLayers(one)));
   const layers = new Map(await (0, concurrency.X)([ ...arns ].sort(), AT_ONCE, async arn => [ arn, await layerBytes(aws, arn) ]));
   const codes = new Map(large.map(({codeSha256: codeSha256, arn: arn}) => [ codeSha256, arn ]));
   const code = new Map(await (0, concurrency.X)([ ...codes ], AT_ONCE, async ([sha256, arn]) => [ sha256, least > 0 ? await codeBytes(aws, arn) : undefined ]));
   return new Map(large.map(one => {
    const sizes = read_latestLayers(one).map(arn => layers.get(arn));
    const known = sizes.filter(size => size !== undefined);
    const sum = known.reduce((total, size) => total + size, 0);
    return [ one.arn, {
     code: code.get(one.codeSha256),
     layers: known.length === sizes.length ? sum : undefined
    } ];
   }));
  }
  function read_latestLayers({versions: versions}) {
   return versions.find(({version: version}) => version === "$LATEST")?.layers ?? [];
  }
  async function layerBytes(aws, arn) {
   const located = await findVersion(aws, arn);
   if (!located) return undefined;
   const again = async () => (await findVersion(aws, arn))?.location;
   return unzippedBytes(aws, {
    size: located.version.codeSize,
    locate: firstOr(located.location, again)
   });
  }
  async function codeBytes(aws, arn) {
   const located = await (0, functions.OR)(aws, arn).catch(undefinedIfMissing);
   if (!located) return undefined;
   const {size: size, location: location} = located;
   const again = async () => (await (0, functions.OR)(aws, arn)).location;
   return unzippedBytes(aws, {
    size: size,
    locate: firstOr(location, again)
   });
  }
  function undefinedIfMissing(error) {
   if (!(0, is_missing.b)(error)) throw error;
  }
  const CALLS_A_SECOND = 13.5;
  async function auditRegions({inputs: inputs, report: report, interruption: interruption}) {
   const {connections: connections, close: close} = await (0, region_clients.v)({
    regions: inputs.regions,
    allowedAccountIds: [],
    interruption: interruption,
    controlPlaneRate: CALLS_A_SECOND,
    onConnected: regions => report.regions = regions.map(region => ({
     region: region,
     layers: []
    }))
   });
   try {
    const missing = await (0, concurrency.X)([ ...connections.entries() ], read_regions.a, async ([index, aws]) => {
     const region = report.regions[index] ?? {
      region: aws.region,
      layers: []
     };
     return auditRegion(aws, {
      inputs: inputs,
      report: report,
      region: region
     });
    });
    tellMissing(inputs, report, missing);
    const today = report.startedAt.slice(0, 10);
    const sorted = (0, ignored_rules.fq)(report.findings, {
     entries: inputs.ignoreRules,
     today: today
    });
    report.findings = sorted.counting;
    (0, log.hA)((0, ignored_rules_messages.o)(sorted), report);
   } finally {
    close();
   }
  }
  async function auditRegion(aws, one) {
   const {inputs: inputs, report: report, region: region} = one;
   try {
    let code;
    const {survey: survey, missing: missing} = await readAuditedRegion(aws, inputs, functions => {
     if (inputs.commonDependencies) code = begun(readCode(aws, zipsOf(functions), inputs.shareRead));
    });
    describe(region, survey);
    log.Rm.info(`${aws.region}: ${(0, format.B4)(survey.functions.length)} functions, ${(0, format.B4)(survey.layers.length)} layers`);
    await settled(one, [ activityIn(aws, one, survey), commonIn(one, survey, code), insideOf(aws, one) ]);
    await settled(one, [ runtimeIn(aws, one, survey) ]);
    const today = (0, clock.Q$)(aws.clock);
    report.findings.push(...auditFindings(survey, {
     today: today,
     activity: region.activity ?? []
    }));
    const layers = survey.layers.filter(({versions: versions}) => versions.length === 0).map(({name: name}) => name);
    return {
     functions: missing,
     layers: layers
    };
   } catch (error) {
    noteProblem(one, error);
    return undefined;
   }
  }
  async function settled(region, parts) {
   for (const part of await Promise.allSettled(parts)) if (part.status === "rejected") noteProblem(region, part.reason);
  }
  function noteProblem({report: report, region: region}, error) {
   if (error instanceof cancellation.cJ) throw error;
   const {what: what, fix: fix} = (0, failure.g)(error);
   const several = report.regions.length > 1;
   const problem = {
    what: several && !what.includes(region.region) ? `${region.region}: ${what}` : what,
    fix: fix
   };
   region.problem ??= problem;
   report.problems.push(problem);
  }
  function describe(region, survey) {
   const {layers: layers, functions: functions, storage: storage} = survey;
   const {used: used, limit: limit} = storage;
   region.counts = {
    layers: layers.filter(({versions: versions}) => versions.length > 0).length,
    layerVersions: layers.reduce((sum, {versions: versions}) => sum + versions.length, 0),
    functions: functions.length,
    functionVersions: functions.reduce((sum, {versions: versions}) => sum + versions.length, 0)
   };
   region.storage = {
    used: used,
    limit: limit
   };
   region.layers = layerTable(survey);
  }
  async function activityIn(aws, {inputs: inputs, report: report, region: region}, survey) {
   const {since: since, allowedPrincipals: allowedPrincipals} = inputs;
   if (since === undefined) return;
   const to = (0, clock.Q$)(aws.clock);
   const from = new Date(to.getTime() - since);
   report.activitySince = from.toISOString();
   const {isWanted: isWanted} = survey;
   const {events: events, isCut: isCut} = await readActivity(aws, {
    from: from,
    to: to,
    allowedPrincipals: allowedPrincipals,
    isWanted: isWanted
   });
   region.activity = events;
   if (!isCut) return;
   const warning = `${aws.region}: CloudTrail has more than the ${(0, format.B4)(events.length)} events that are told; a shorter \`since\` has all of its time.`;
   log.Rm.warning(warning);
   report.warnings.push(warning);
  }
  function begun(work) {
   work.catch(() => undefined);
   return work;
  }
  function zipsOf(functions) {
   return functions.filter(({packageType: packageType}) => packageType === "Zip").map(({arn: arn, codeSha256: codeSha256, codeSize: codeSize, versions: versions}) => {
    const runtime = versions.find(({version: version}) => version === "$LATEST")?.runtime;
    return {
     arn: arn,
     codeSha256: codeSha256,
     codeSize: codeSize,
     ...runtime !== undefined && {
      runtime: runtime
     }
    };
   });
  }
  async function commonIn({region: region}, {functions: functions}, code) {
   if (!code) return;
   const candidates = functions.map(({name: name, arn: arn, versions: versions, unzipped: unzipped}) => {
    const {layers: layers = []} = versions.find(({version: version}) => version === "$LATEST") ?? {};
    return {
     name: name,
     arn: arn,
     layers: layers.length,
     layerBytes: layers.length === 0 ? 0 : unzipped?.layers
    };
   });
   region.common = await findCommon(candidates, await code);
  }
  async function insideOf(aws, {inputs: inputs, report: report, region: region}) {
   if (inputs.sbom === "") return;
   const sboms = {
    folder: `${inputs.sbom}/${aws.region}`,
    written: [],
    unread: [],
    beyond: 0
   };
   region.sboms = sboms;
   await writeSboms(aws, region.layers, {
    sboms: sboms,
    workspace: (0, workspace.i)()
   });
   for (const warning of sbomWarnings(aws.region, sboms)) {
    log.Rm.warning(warning);
    report.warnings.push(warning);
   }
  }
  async function runtimeIn(aws, {inputs: inputs, report: report, region: region}, survey) {
   if (!inputs.compareRuntime) return;
   const {changes: changes, notes: notes} = layerChanges(survey, region.activity ?? []);
   const comparison = await (0, compare_durations.F)(aws, changes, COMPARED);
   region.runtime = {
    ...comparison,
    notes: [ ...notes, ...comparison.notes ]
   };
   for (const text of (0, warnings.a)(comparison)) {
    const warning = report.regions.length > 1 ? `${region.region}: ${text}` : text;
    log.Rm.warning(warning);
    report.warnings.push(warning);
   }
  }
  const COMPARED = {
   longest: 24 * 36e5,
   leastBefore: 36e5
  };
  function tellMissing(inputs, report, missing) {
   const known = missing.flatMap(one => one ?? []);
   if (known.length < missing.length) return;
   const regions = report.regions.map(({region: region}) => region).join(", ");
   const nowhere = (kind, names) => names.filter(name => known.every(one => one[kind].includes(name)));
   const named = {
    functions: inputs.functions.flatMap(fn => fn.kind === "name" ? [ fn.text ] : []),
    layers: inputs.layers.flatMap(layer => layer.kind === "name" ? [ layer.name ] : [])
   };
   for (const [kind, input] of [ [ "functions", "functions" ], [ "layers", "layer-names" ] ]) {
    for (const name of nowhere(kind, named[kind])) {
     const {what: what, fix: fix} = new problem.A(`\`${input}\` names "${name}", which does not exist in ${regions}.`, "Check the name, `regions`, and the account of the credentials (`aws sts get-caller-identity`).");
     report.problems.push({
      what: what,
      fix: fix
     });
    }
   }
  }
 },
 19002: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => inventoryLayers,
   q: () => matchesSelectors
  });
  var aws_layers = __webpack_require__(46993);
  var dist_cjs = __webpack_require__(71696);
  var error_messages = __webpack_require__(38054);
  var error_kind = __webpack_require__(55544);
  var paginate = __webpack_require__(99598);
  function listLayers(aws) {
   return (0, paginate.l5)({
    ...aws,
    of: "layers"
   }, from => listPage(aws, from));
  }
  async function listPage(aws, from) {
   const input = {
    MaxItems: 50,
    ...from && {
     Marker: from
    }
   };
   const list = async options => {
    const {Layers: Layers, NextMarker: NextMarker} = await aws.lambda.send(new dist_cjs.aSr(input), options);
    if (!Layers) throw new error_kind.e$("ListLayers was answered without a list");
    return {
     items: Layers.map(listedLayer),
     next: NextMarker
    };
   };
   const attempt = {
    action: "lambda:ListLayers",
    subject: "the list of layers",
    resource: "*",
    region: aws.region
   };
   return (0, error_messages.m)(attempt, () => aws.call(list, {
    repeatable: true
   }));
  }
  function listedLayer({LayerName: name, LayerArn: arn}) {
   if (!name || !arn) throw new error_kind.e$("ListLayers was answered with a layer without a name");
   return {
    name: name,
    arn: arn
   };
  }
  var problem = __webpack_require__(14748);
  var glob = __webpack_require__(87605);
  var concurrency = __webpack_require__(49572);
  var format = __webpack_require__(38936);
  function matchesSelectors(name, selectors) {
   return selectors.some(selector => selector.kind === "name" ? selector.name === name : (0, glob.k)(selector.pattern, name));
  }
  const LISTS_AT_ONCE = 5;
  async function inventoryLayers(aws, selectors, most = Infinity) {
   const named = selectors.flatMap(selector => selector.kind === "name" ? [ selector.name ] : []);
   const names = new Set([ ...named, ...await foundNames(aws, selectors) ]);
   if (names.size > most) throw tooMany(names.size, most, aws.region);
   return (0, concurrency.X)([ ...names ].sort(), LISTS_AT_ONCE, async name => ({
    name: name,
    named: named.includes(name),
    versions: await versionsOf(aws, name)
   }));
  }
  function tooMany(count, most, region) {
   return new problem.A(`\`layer-names\` chooses ${(0, format.B4)(count)} layers in ${region}, more than \`max-layers\` (${(0, 
   format.B4)(most)}).`, `Choose fewer, for instance by a pattern with the beginning of their names; if all of them are meant, set \`max-layers: ${count}\`, with \`dry-run: true\` first.`);
  }
  async function foundNames(aws, selectors) {
   const patterns = selectors.flatMap(selector => selector.kind === "glob" ? [ selector.pattern ] : []);
   const names = [];
   if (patterns.length === 0) return names;
   for await (const {name: name} of listLayers(aws)) if (patterns.some(pattern => (0, glob.k)(pattern, name))) names.push(name);
   return names;
  }
  async function versionsOf(aws, name) {
   const versions = [];
   for await (const version of (0, aws_layers._g)(aws, name)) versions.push(version);
   return versions.sort((a, b) => b.version - a.version);
  }
 },
 97993: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => readSharing,
   y: () => isShared
  });
  var _aws_layer_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80913);
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24750);
  var _lambda_principal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79699);
  var _lambda_layer_grants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16758);
  async function readSharing(aws, arn) {
   const parsed = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_2__.i3)(arn);
   if (!parsed) throw new TypeError(`${arn} is no layer version`);
   const {name: layerName, version: version, account: account} = parsed;
   const policy = await (0, _aws_layer_policy_js__WEBPACK_IMPORTED_MODULE_0__.H3)(aws, {
    layerName: layerName,
    version: version
   });
   return policy && sharingIn(policy.grants, account);
  }
  function sharingIn(grants, account) {
   const grantees = (0, _lambda_layer_grants_js__WEBPACK_IMPORTED_MODULE_1__.dE)(grants).map(_lambda_principal_js__WEBPACK_IMPORTED_MODULE_3__.Ut);
   return {
    grantees: grantees.filter(grantee => grantee !== account),
    unknown: (0, _lambda_layer_grants_js__WEBPACK_IMPORTED_MODULE_1__.e3)(grants)
   };
  }
  function isShared({grantees: grantees, unknown: unknown}) {
   return grantees.length + unknown.length > 0;
  }
 },
 8436: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   cJ: () => Cancelled,
   nZ: () => cancellable,
   qM: () => refuseCancelled
  });
  var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  class Cancelled extends _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A {
   constructor(options) {
    super("The job was cancelled.", "Run the job again; it goes on where this one stopped.", options);
    this.name = "Cancelled";
   }
  }
  const GRACE = 2e3;
  function cancellable(clock, interruption) {
   (0, node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, interruption);
   const grace = new AbortController;
   const endGrace = () => grace.abort();
   interruption.addEventListener("abort", () => clock.deadline(GRACE).addEventListener("abort", endGrace));
   return {
    now: () => clock.now(),
    sleep: async milliseconds => {
     refuseCancelled(interruption);
     await clock.sleep(milliseconds, interruption).catch(error => {
      refuseCancelled(interruption);
      throw error;
     });
     refuseCancelled(interruption);
    },
    deadline: milliseconds => interruption.aborted ? interruption : AbortSignal.any([ clock.deadline(milliseconds), grace.signal ])
   };
  }
  function refuseCancelled(interruption, cause) {
   if (interruption?.aborted) throw new Cancelled({
    cause: cause
   });
  }
 },
 80913: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H3: () => findLayerPolicy,
   M7: () => readLayerPolicy,
   QC: () => policyCallContext,
   Tt: () => removeGrant,
   _$: () => addGrant
  });
  var _is_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85114);
  var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71696);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  var _lambda_layer_grants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16758);
  var _error_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38054);
  var _error_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55544);
  var _layers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46993);
  async function readLayerPolicy(aws, layerName, version) {
   const policy = await findLayerPolicy(aws, {
    layerName: layerName,
    version: version
   });
   if (policy) return policy;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`Version ${version} of layer "${layerName}" does not exist in ${aws.region}.`, "Check the name, the region and the account of the credentials (`aws sts get-caller-identity`), and whether somebody deleted it; then run the job again.");
  }
  async function findLayerPolicy(aws, of) {
   const {layerName: layerName, version: version} = of;
   const read = async options => {
    const input = {
     LayerName: layerName,
     VersionNumber: version
    };
    const reply = await aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_6__.fCq(input), options);
    const {Policy: policy = "", RevisionId: revisionId} = reply;
    const grants = (0, _lambda_layer_grants_js__WEBPACK_IMPORTED_MODULE_2__.Rr)(policy, of);
    if (!grants || !revisionId) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_4__.e$("GetLayerVersionPolicy was answered without a policy");
    return {
     layerName: layerName,
     version: version,
     grants: grants,
     revisionId: revisionId
    };
   };
   const what = policyCallContext(aws, "lambda:GetLayerVersionPolicy", of);
   return (0, _error_messages_js__WEBPACK_IMPORTED_MODULE_3__.m)(what, () => aws.call(read, {
    repeatable: true
   }).catch(error => {
    if (!(0, _is_missing_js__WEBPACK_IMPORTED_MODULE_0__.b)(error)) throw error;
    return (0, _error_kind_js__WEBPACK_IMPORTED_MODULE_4__.fe)(error).message.startsWith("Layer version ") ? undefined : {
     layerName: layerName,
     version: version,
     grants: [],
     revisionId: undefined
    };
   }));
  }
  async function addGrant(aws, read, {statementId: statementId, grantee: grantee}) {
   const input = {
    LayerName: read.layerName,
    VersionNumber: read.version,
    StatementId: statementId,
    Action: "lambda:GetLayerVersion",
    ...principalOf(grantee),
    ...read.revisionId && {
     RevisionId: read.revisionId
    }
   };
   const {Statement: statement, RevisionId: revisionId} = await aws.call(options => aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_6__.zjw(input), options));
   if (!statement || !revisionId) throw new _error_kind_js__WEBPACK_IMPORTED_MODULE_4__.e$("AddLayerVersionPermission was answered without the statement");
   return revisionId;
  }
  function principalOf(grantee) {
   if (grantee.kind === "account") return {
    Principal: grantee.id
   };
   if (grantee.kind === "public") return {
    Principal: "*"
   };
   return {
    Principal: "*",
    OrganizationId: grantee.id
   };
  }
  async function removeGrant(aws, read, statementId) {
   const input = {
    LayerName: read.layerName,
    VersionNumber: read.version,
    StatementId: statementId,
    ...read.revisionId && {
     RevisionId: read.revisionId
    }
   };
   await aws.call(options => aws.lambda.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_6__.E06(input), options));
  }
  function policyCallContext(aws, action, {layerName: layerName, version: version}, doing = "") {
   const resource = `${(0, _layers_js__WEBPACK_IMPORTED_MODULE_5__.E6)(aws, layerName)}:*`;
   const subject = `${doing && `${doing} `}version ${version} of layer "${layerName}"`;
   return {
    ...(0, _layers_js__WEBPACK_IMPORTED_MODULE_5__.xu)(aws, action, layerName, resource),
    subject: subject
   };
  }
 },
 25679: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => isOutOfReach
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  var _error_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55544);
  function isOutOfReach(error) {
   if (!(error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A) || error.cause === undefined) return false;
   return (0, _error_kind_js__WEBPACK_IMPORTED_MODULE_1__.fe)(error.cause).kind !== "refused";
  }
 },
 13370: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => createRegionClients
  });
  var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88584);
  var _region_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66690);
  var _out_of_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25679);
  async function createRegionClients(where) {
   const {regions: regions, allowedAccountIds: allowedAccountIds, interruption: interruption, controlPlaneRate: controlPlaneRate} = where;
   const [first, ...others] = regions;
   const end = new AbortController;
   const until = {
    interruption: AbortSignal.any([ interruption, end.signal ]),
    ...controlPlaneRate !== undefined && {
     controlPlaneRate: controlPlaneRate
    }
   };
   const home = await (0, _region_client_js__WEBPACK_IMPORTED_MODULE_1__.O)({
    ...first && {
     region: first
    },
    ...until
   });
   const {caller: caller} = home;
   const {credentials: credentials} = home.lambda.config;
   const connections = [ home, ...await Promise.all(others.map(region => (0, _region_client_js__WEBPACK_IMPORTED_MODULE_1__.O)({
    region: region,
    credentials: credentials,
    caller: caller,
    ...until
   }))) ];
   where.onConnected?.(connections.map(({region: region}) => region));
   if (allowedAccountIds.length > 0) (0, _account_js__WEBPACK_IMPORTED_MODULE_0__.H)(await accountOf(connections), allowedAccountIds);
   const close = () => {
    end.abort();
    for (const aws of connections) aws.close();
   };
   return {
    connections: connections,
    close: close
   };
  }
  async function accountOf([first, ...others]) {
   if (!first) throw new TypeError("there is no region");
   return (0, _account_js__WEBPACK_IMPORTED_MODULE_0__.X)(first).catch(error => {
    if (others.length === 0 || !(0, _out_of_reach_js__WEBPACK_IMPORTED_MODULE_2__.H)(error)) throw error;
    return accountOf(others);
   });
  }
 },
 57024: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => ignoredRulesMessages
  });
  function ignoredRulesMessages({ignored: ignored, expired: expired, unused: unused}) {
   const count = `${ignored.length} ${ignored.length === 1 ? "finding" : "findings"}`;
   const rules = [ ...new Set(ignored.map(({rule: rule}) => rule)) ].join(", ");
   return {
    notes: [ ...ignored.length > 0 ? [ `\`ignore-rules\` leaves out ${count}: ${rules}` ] : [], ...unused.map(({place: place}) => `In \`ignore-rules\`, ${place} matches no finding`) ],
    warnings: expired.map(({place: place, expires: expires}) => `In \`ignore-rules\`, ${place} expired after ${expires}; its findings count again.`)
   };
  }
 },
 99384: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => formatOf,
   u: () => isConfigurationLayer
  });
  const FORMATS = {
   json: "JSON",
   yaml: "YAML",
   yml: "YAML",
   properties: "properties"
  };
  const TEXTS = new Set("adoc cer cfg conf crt csv env gitignore gitkeep html ini md pem pub rst text tmpl toml tsv txt xml".split(" "));
  const TEXT_NAME = /^(?:LICEN[CS]E|NOTICE|COPYING|AUTHORS|CHANGELOG|README|VERSION|\.env)$/i;
  const PACKAGED = /(?:^|\/)(?:\.[^/]+|node_modules|[^/]+\.(?:dist|egg)-info)\//;
  function extensionOf(path) {
   return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  }
  function formatOf(path) {
   return Object.hasOwn(FORMATS, extensionOf(path)) ? FORMATS[extensionOf(path)] : undefined;
  }
  function isConfigurationLayer(files) {
   return files.some(({path: path}) => formatOf(path)) && files.every(({path: path}) => !PACKAGED.test(path) && (formatOf(path) !== undefined || isText(path)));
  }
  function isText(path) {
   const name = path.slice(path.lastIndexOf("/") + 1);
   return TEXTS.has(extensionOf(path)) || TEXT_NAME.test(name) || /^\.env(?:\.\w+)*$/.test(name);
  }
 },
 65414: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AJ: () => isReadWhole,
   t$: () => layerReadersOf
  });
  var _configuration_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99384);
  const LAYER_READERS = [ {
   name: "configuration",
   appliesTo: _configuration_files_js__WEBPACK_IMPORTED_MODULE_0__.u,
   reads: path => (0, _configuration_files_js__WEBPACK_IMPORTED_MODULE_0__.b)(path) !== undefined,
   mostBytes: 1 << 20,
   isRead: ({configuration: configuration}) => configuration !== undefined,
   load: async () => {
    const {readConfiguration: readConfiguration} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(5881), __webpack_require__.e(9920) ]).then(__webpack_require__.bind(__webpack_require__, 29920));
    return (path, bytes) => {
     const configuration = readConfiguration(path, bytes);
     return configuration && {
      configuration: configuration
     };
    };
   }
  } ];
  function layerReadersOf(...layers) {
   return LAYER_READERS.filter(({appliesTo: appliesTo}) => layers.every(appliesTo));
  }
  function isReadWhole(readers, path, size) {
   return readers.some(reader => reader.reads(path) && size <= reader.mostBytes);
  }
 },
 16758: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $z: () => planGrants,
   Rr: () => grantsOf,
   dE: () => granteesOf,
   e3: () => unknownIn
  });
  var _shared_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56949);
  var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24750);
  var _principal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79699);
  function grantsOf(policy, of) {
   const statements = [ statementsOf(policy) ].flat();
   const grants = statements.map(statement => grantOf(statement, of));
   return grants.every(grant => grant !== undefined) ? grants : undefined;
  }
  function statementsOf(policy) {
   try {
    const parsed = JSON.parse(policy);
    return (0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(parsed) ? parsed["Statement"] : undefined;
   } catch {
    return undefined;
   }
  }
  function grantOf(statement, of) {
   if (!(0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(statement)) return undefined;
   const {Sid: statementId, ...rest} = statement;
   if (typeof statementId !== "string" || statementId === "") return undefined;
   return {
    statementId: statementId,
    grantee: isUseOf(rest, of) ? granteeOf(rest) : undefined
   };
  }
  const KNOWN = new Set([ "Effect", "Action", "Resource", "Principal", "Condition" ]);
  function isUseOf(statement, {layerName: layerName, version: version}) {
   const resource = (0, _arn_js__WEBPACK_IMPORTED_MODULE_1__.i3)(single(statement["Resource"]) ?? "");
   return Object.keys(statement).every(key => KNOWN.has(key)) && statement["Effect"] === "Allow" && single(statement["Action"]) === "lambda:GetLayerVersion" && resource?.name === layerName && resource.version === version;
  }
  function granteeOf({Principal: Principal, Condition: Condition}) {
   const principal = (0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(Principal) ? onlyValue(Principal, "AWS") : single(Principal);
   if (principal !== "*") return Condition === undefined ? accountOf(principal) : undefined;
   if (Condition === undefined) return {
    kind: "public"
   };
   const organization = (0, _principal_js__WEBPACK_IMPORTED_MODULE_2__.g3)(organizationOf(Condition) ?? "");
   return organization?.kind === "organization" ? organization : undefined;
  }
  function accountOf(principal) {
   const id = /^arn:aws[a-zA-Z-]*:iam::(\d{12}):root$/.exec(principal ?? "")?.[1] ?? principal;
   const grantee = (0, _principal_js__WEBPACK_IMPORTED_MODULE_2__.g3)(id ?? "");
   return grantee?.kind === "account" ? grantee : undefined;
  }
  function organizationOf(condition) {
   if (!(0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(condition) || Object.keys(condition).join() !== "StringEquals") return undefined;
   const {StringEquals: StringEquals} = condition;
   return (0, _shared_json_js__WEBPACK_IMPORTED_MODULE_0__.u4)(StringEquals) ? onlyValue(StringEquals, "aws:PrincipalOrgID") : undefined;
  }
  function onlyValue(record, key) {
   return Object.keys(record).join() === key ? single(record[key]) : undefined;
  }
  function single(value) {
   const [one, ...more] = [ value ].flat();
   return typeof one === "string" && more.length === 0 ? one : undefined;
  }
  function planGrants({current: current, wanted: wanted, exact: exact, unwanted: unwanted = []}) {
   const granted = granteesOf(current);
   const missing = (0, _principal_js__WEBPACK_IMPORTED_MODULE_2__.Gc)(wanted).filter(one => !isAmong(granted, one));
   const add = missing.map(grantee => ({
    statementId: freeIdFor(grantee, current),
    grantee: grantee
   }));
   const isUnwanted = grant => unwanted.some(one => isSameGrant(one, grant));
   const isOther = ({grantee: grantee}) => !grantee || !isAmong(wanted, grantee);
   const remove = current.filter(grant => isUnwanted(grant) || exact && isOther(grant));
   return {
    add: add,
    remove: remove.sort((a, b) => a.statementId < b.statementId ? -1 : 1)
   };
  }
  function isSameGrant({statementId: statementId, grantee: grantee}, grant) {
   return grant.statementId === statementId && grant.grantee !== undefined && (0, _principal_js__WEBPACK_IMPORTED_MODULE_2__.py)(grant.grantee, grantee);
  }
  function granteesOf(grants) {
   return (0, _principal_js__WEBPACK_IMPORTED_MODULE_2__.Gc)(grants.flatMap(({grantee: grantee}) => grantee ?? []));
  }
  function unknownIn(grants) {
   return grants.filter(({grantee: grantee}) => !grantee).map(({statementId: statementId}) => statementId);
  }
  function isAmong(grantees, grantee) {
   return grantees.some(one => (0, _principal_js__WEBPACK_IMPORTED_MODULE_2__.py)(one, grantee));
  }
  function freeIdFor(grantee, current) {
   const derived = (0, _principal_js__WEBPACK_IMPORTED_MODULE_2__.CL)(grantee);
   const isTaken = id => current.some(({statementId: statementId}) => statementId === id);
   let id = derived;
   for (let number = 2; isTaken(id); number++) id = `${derived}-${number}`;
   return id;
  }
 },
 46708: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $m: () => installedPackage,
   G2: () => LANGUAGE_NAMES,
   Pg: () => modulesSearchedFrom,
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
  const VERSIONED_SITE = /^python\/lib\/python\d+\.\d+\/site-packages(?=\/[^/])/;
  function inSiteFolder(path) {
   if (!path.startsWith("python/")) return undefined;
   const site = VERSIONED_SITE.exec(path)?.[0] ?? "python";
   const end = path.indexOf("/", site.length + 1);
   const name = path.slice(site.length + 1, end < 0 ? undefined : end);
   const rest = end < 0 ? "" : path.slice(end + 1);
   return name === "" || end >= 0 && rest === "" ? undefined : {
    site: site,
    name: name,
    rest: rest
   };
  }
  const PACKAGE_JSON = /^((?:.*\/)?node_modules\/)((?:@[^/]+\/)?[^/]+)\/package\.json$/;
  function installedPackage(path) {
   const [, modules, name] = PACKAGE_JSON.exec(path) ?? [];
   return modules && name ? {
    modules: modules,
    name: name
   } : undefined;
  }
  function modulesSearchedFrom(path) {
   const steps = path.split("/").slice(0, -1);
   const above = steps.flatMap((step, index) => step === "node_modules" ? [] : [ `${steps.slice(0, index + 1).join("/")}/node_modules/` ]);
   const version = /^nodejs\/node\d+\//.exec(path)?.[0];
   return [ ...above.toReversed(), ...version ? [ `${version}node_modules/` ] : [], "nodejs/node_modules/" ];
  }
  const GEM_FOLDER = /^((?:.*?\/)?)gems\/[^/]+-\d[^/]*\/./;
  function gemHome(path) {
   return GEM_FOLDER.exec(path)?.[1];
  }
 },
 23867: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E_: () => CENTRAL_HEADER,
   Et: () => LOCAL_HEADER,
   Mt: () => writeCentralHeader,
   SD: () => STORED,
   Sd: () => MAX_ENTRIES,
   Sf: () => writeLocalHeader,
   aE: () => DEFLATED,
   gT: () => headerLength,
   rs: () => endRecord,
   yF: () => END_RECORD,
   z4: () => readCentralHeader
  });
  const STORED = 0;
  const DEFLATED = 8;
  const LOCAL_HEADER = {
   signature: 67324752,
   length: 30
  };
  const CENTRAL_HEADER = {
   signature: 33639248,
   length: 46
  };
  const END_RECORD = {
   signature: 101010256,
   length: 22
  };
  const MAX_ENTRIES = 65535;
  const VERSION_NEEDED = 20;
  const MADE_BY_UNIX = 3 << 8 | VERSION_NEEDED;
  const UTF8_NAMES = 1 << 11;
  const DOS_DATE_1980_01_01 = 1 << 5 | 1;
  const MODES = {
   file: 33188,
   executable: 33261,
   link: 41471
  };
  function headerLength(header, name) {
   return header.length + Buffer.byteLength(name);
  }
  function writeShared(into, at, record) {
   const nameBytes = Buffer.byteLength(record.name);
   into.writeUInt16LE(VERSION_NEEDED, at);
   into.writeUInt16LE(nameBytes === record.name.length ? 0 : UTF8_NAMES, at + 2);
   into.writeUInt16LE(record.method, at + 4);
   into.writeUInt16LE(0, at + 6);
   into.writeUInt16LE(DOS_DATE_1980_01_01, at + 8);
   into.writeUInt32LE(record.crc, at + 10);
   into.writeUInt32LE(record.packedSize, at + 14);
   into.writeUInt32LE(record.size, at + 18);
   into.writeUInt16LE(nameBytes, at + 22);
   into.writeUInt16LE(0, at + 24);
  }
  function writeLocalHeader(into, at, record) {
   into.writeUInt32LE(LOCAL_HEADER.signature, at);
   writeShared(into, at + 4, record);
   into.write(record.name, at + LOCAL_HEADER.length);
  }
  function writeCentralHeader(into, at, record) {
   into.fill(0, at, at + CENTRAL_HEADER.length);
   into.writeUInt32LE(CENTRAL_HEADER.signature, at);
   into.writeUInt16LE(MADE_BY_UNIX, at + 4);
   writeShared(into, at + 6, record);
   into.writeUInt32LE(MODES[record.kind] << 16 >>> 0, at + 38);
   into.writeUInt32LE(record.offset, at + 42);
   into.write(record.name, at + CENTRAL_HEADER.length);
  }
  function readCentralHeader(from, at) {
   const nameAt = at + CENTRAL_HEADER.length;
   if (nameAt > from.length || from.readUInt32LE(at) !== CENTRAL_HEADER.signature) return undefined;
   const extraAt = nameAt + from.readUInt16LE(at + 28);
   const commentAt = extraAt + from.readUInt16LE(at + 30);
   const end = commentAt + from.readUInt16LE(at + 32);
   if (end > from.length) return undefined;
   return {
    rawName: from.subarray(nameAt, extraAt),
    extra: from.subarray(extraAt, commentAt),
    flags: from.readUInt16LE(at + 8),
    method: from.readUInt16LE(at + 10),
    crc: from.readUInt32LE(at + 16),
    packedSize: from.readUInt32LE(at + 20),
    size: from.readUInt32LE(at + 24),
    disk: from.readUInt16LE(at + 34),
    mode: from.readUInt8(at + 5) === MADE_BY_UNIX >> 8 ? from.readUInt16LE(at + 40) : undefined,
    offset: from.readUInt32LE(at + 42),
    length: end - at
   };
  }
  function endRecord(entries, directory) {
   const record = Buffer.alloc(END_RECORD.length);
   record.writeUInt32LE(END_RECORD.signature, 0);
   record.writeUInt16LE(entries, 8);
   record.writeUInt16LE(entries, 10);
   record.writeUInt32LE(directory.size, 12);
   record.writeUInt32LE(directory.offset, 16);
   return record;
  }
 },
 44172: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ym: () => bytecodeTag,
   ZQ: () => bytecodePath,
   e8: () => compilesBytecode,
   kQ: () => derivedFrom,
   tQ: () => partDerived,
   zQ: () => bytecodeTags
  });
  var _lambda_search_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46708);
  function bytecodeTag(version) {
   return `cpython-${version.replace(".", "")}`;
  }
  function bytecodeTags(runtimes) {
   return [ ...new Set((0, _lambda_search_paths_js__WEBPACK_IMPORTED_MODULE_0__.x4)("python", runtimes).map(bytecodeTag)) ].sort();
  }
  function compilesBytecode({bytecode: bytecode, runtimes: runtimes}, isBuilt) {
   const isAsked = bytecode === "true" || bytecode === "auto" && isBuilt;
   return isAsked && bytecodeTags(runtimes).length > 0;
  }
  function bytecodePath(source, version) {
   const name = source.lastIndexOf("/") + 1;
   const stem = source.slice(name).replace(/\.py$/, "");
   return `${source.slice(0, name)}__pycache__/${stem}.${bytecodeTag(version)}.pyc`;
  }
  const IN_CACHE = /^(.*\/|)__pycache__\/([^/]+)\.cpython-(\d)(\d+)\.pyc$/;
  function derivedFrom(path) {
   const [, folder, stem, major, minor] = IN_CACHE.exec(path) ?? [];
   if (folder === undefined || stem === undefined || major === undefined || minor === undefined) return undefined;
   return {
    source: `${folder}${stem}.py`,
    version: `${major}.${minor}`
   };
  }
  function partDerived(files) {
   const paths = new Set(files.map(({path: path}) => path));
   const content = [];
   const derived = [];
   for (const file of files) {
    const source = derivedFrom(file.path)?.source;
    (source !== undefined && paths.has(source) ? derived : content).push(file);
   }
   return {
    content: content,
    derived: derived
   };
  }
 },
 56011: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => sortByPath
  });
  function sortByPath(entries) {
   if (!entries.some(({path: path}) => SURROGATE.test(path))) return [ ...entries ].sort((a, b) => compare(a.path, b.path));
   return entries.map(entry => ({
    entry: entry,
    key: Buffer.from(entry.path).toString("latin1")
   })).sort((a, b) => compare(a.key, b.key)).map(({entry: entry}) => entry);
  }
  const SURROGATE = /[\ud800-\udfff]/;
  function compare(a, b) {
   return a < b ? -1 : Number(a > b);
  }
 },
 20896: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => readAsLayer
  });
  var _inspect_layer_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65414);
  async function readAsLayer(entries, bytesOf) {
   let result = entries;
   for (const reader of (0, _inspect_layer_readers_js__WEBPACK_IMPORTED_MODULE_0__.t$)(entries)) result = await readWith(reader, result, bytesOf);
   return result;
  }
  async function readWith(reader, entries, bytesOf) {
   const read = await reader.load();
   return entries.map((entry, index) => {
    const {path: path, type: type, size: size, contents: contents = {}} = entry;
    if (type !== "file" || !reader.reads(path) || reader.isRead(contents)) return entry;
    const isTooLarge = size > reader.mostBytes;
    const said = isTooLarge ? read(path, `is larger than ${reader.mostBytes / 2 ** 20} MiB`) : read(path, bytesOf(entry, index) ?? "cannot be fetched");
    return said ? {
     ...entry,
     contents: {
      ...contents,
      ...said
     }
    } : entry;
   });
  }
 },
 76770: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UT: () => totalSize,
   g$: () => tooLarge,
   t_: () => partsBySize
  });
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28569);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38936);
  const PACKAGE_ROOTS = /^(?:python\/lib\/python3\.\d+\/site-packages\/|python\/|nodejs\/(?:node\d+\/)?node_modules\/|ruby\/gems\/[^/]+\/gems\/|java\/lib\/|(?:bin|lib|extensions)\/)/;
  function partOf(path) {
   const start = PACKAGE_ROOTS.exec(path)?.[0].length ?? 0;
   const first = path.indexOf("/", start);
   const end = path[start] === "@" && first > 0 ? path.indexOf("/", first + 1) : first;
   return end < 0 ? path : path.slice(0, end);
  }
  function partsBySize(entries) {
   const parts = new Map;
   for (const {path: path, size: size} of entries) {
    const part = partOf(path);
    parts.set(part, (parts.get(part) ?? 0) + size);
   }
   return [ ...parts ].map(([path, size]) => ({
    path: path,
    size: size
   })).sort((a, b) => b.size - a.size);
  }
  function totalSize(entries) {
   return entries.reduce((sum, {size: size}) => sum + size, 0);
  }
  function tooLarge(entries) {
   const largest = partsBySize(entries).slice(0, 3).map(({path: path, size: size}) => `${path} (${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.z3)(size)})`).join(", ");
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`The layer is ${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(totalSize(entries))} bytes unzipped; AWS Lambda takes fewer than ${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(_lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.unzippedBytes)}.`, `Its largest parts are ${largest}: leave out what the functions do not need with \`exclude\`, or split the layer.`);
  }
 },
 72645: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AE: () => isNearLimit,
   BC: () => entryHeaderBytes,
   EW: () => estimateZippedSize,
   RH: () => headerBytes,
   eq: () => isSmall
  });
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28569);
  var _archive_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23867);
  var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76770);
  const SAMPLE_BYTES = 8 * 1024;
  const SAMPLES = 384;
  const UNCERTAINTY = .1;
  const SAMPLES_PER_TASK = 16;
  const SMALL_LAYER_BYTES = 8 * 1024 * 1024;
  function isSmall(unzippedBytes) {
   return unzippedBytes <= SMALL_LAYER_BYTES;
  }
  function isNearLimit(estimate) {
   return Math.abs(estimate - _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.directZipBytes) < UNCERTAINTY * _lambda_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.directZipBytes;
  }
  async function estimateZippedSize(entries, workers) {
   const samples = evenSamples(entries);
   const tasks = Array.from({
    length: Math.ceil(samples.length / SAMPLES_PER_TASK)
   }, (_, index) => samples.slice(index * SAMPLES_PER_TASK, (index + 1) * SAMPLES_PER_TASK));
   const packed = (await Promise.all(tasks.map(task => packedSizes(task, workers)))).flat();
   const shares = samples.map(({length: length}, index) => (packed[index] ?? length) / length);
   const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
   return Math.round((0, _size_js__WEBPACK_IMPORTED_MODULE_2__.UT)(entries) * mean) + headerBytes(entries);
  }
  async function packedSizes(samples, workers) {
   const answer = await workers.run({
    kind: "sample",
    samples: samples
   });
   if (answer.kind !== "sample") throw new TypeError(`a thread answered ${answer.kind}`);
   return answer.packed;
  }
  function evenSamples(entries) {
   const files = entries.filter(({type: type}) => type === "file");
   const step = (0, _size_js__WEBPACK_IMPORTED_MODULE_2__.UT)(files) / SAMPLES;
   const samples = [];
   let before = 0;
   let next = step / 2;
   for (const {source: source, size: size} of files) {
    for (;next < before + size; next += step) {
     const start = Math.floor((next - before) / SAMPLE_BYTES) * SAMPLE_BYTES;
     samples.push({
      source: source,
      start: start,
      length: Math.min(SAMPLE_BYTES, size - start)
     });
    }
    before += size;
   }
   return samples;
  }
  function headerBytes(entries) {
   return _archive_format_js__WEBPACK_IMPORTED_MODULE_1__.yF.length + entryHeaderBytes(entries);
  }
  function entryHeaderBytes(entries) {
   return entries.reduce((sum, {path: path}) => sum + (0, _archive_format_js__WEBPACK_IMPORTED_MODULE_1__.gT)(_archive_format_js__WEBPACK_IMPORTED_MODULE_1__.Et, path) + (0, 
   _archive_format_js__WEBPACK_IMPORTED_MODULE_1__.gT)(_archive_format_js__WEBPACK_IMPORTED_MODULE_1__.E_, path), 0);
  }
 },
 22503: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UD: () => compare,
   Ys: () => differingFiles,
   Ft: () => isSame
  });
  var group_files = __webpack_require__(51178);
  var size = __webpack_require__(76770);
  var configuration_files = __webpack_require__(99384);
  function compareConfiguration(before, after) {
   if (!(0, configuration_files.u)(before) || !(0, configuration_files.u)(after)) return undefined;
   const result = {
    onlyHere: [],
    onlyThere: [],
    same: 0,
    differing: 0,
    unread: []
   };
   for (const [there, here] of pairs(before, after)) compareFile(there, here, result);
   return result;
  }
  function pairs(before, after) {
   const there = new Map(configured(before).map(file => [ file.path, file ]));
   const left = [];
   const found = [];
   for (const file of configured(after)) {
    const same = there.get(file.path);
    if (same) found.push([ same, file ]); else left.push(file);
    there.delete(file.path);
   }
   for (const file of left) {
    const isLike = ({path: path}) => (0, configuration_files.b)(path) === (0, configuration_files.b)(file.path);
    const others = [ ...there.values() ].filter(isLike);
    const partner = others.length === 1 && left.filter(isLike).length === 1 ? others[0] : undefined;
    found.push([ partner, file ]);
    if (partner) there.delete(partner.path);
   }
   return [ ...found, ...[ ...there.values() ].map(file => [ file, undefined ]) ];
  }
  function configured(files) {
   return files.filter(({type: type, path: path}) => type === "file" && (0, configuration_files.b)(path));
  }
  function compareFile(there, here, result) {
   const sides = [ there, here ].flatMap(file => file ?? []);
   const unknown = sides.filter(({contents: contents}) => !contents?.configuration?.digests);
   if (unknown.length > 0) {
    result.unread.push(...new Set(unknown.map(({path: path}) => path)));
    return;
   }
   const old = new Map(there?.contents?.configuration?.digests);
   for (const [key, digest] of here?.contents?.configuration?.digests ?? []) {
    const other = old.get(key);
    if (other === undefined) result.onlyHere.push({
     file: here?.path ?? "",
     key: key
    }); else if (other === digest) result.same += 1; else result.differing += 1;
    old.delete(key);
   }
   for (const key of old.keys()) result.onlyThere.push({
    file: there?.path ?? "",
    key: key
   });
  }
  function compare(before, after) {
   const files = before.files ?? [];
   const differing = differingFiles(files, after);
   const {added: added, removed: removed, changed: changed} = differing;
   const configuration = compareConfiguration(files, after);
   return {
    with: before.with,
    isNew: before.files === undefined,
    identical: before.files !== undefined && added.size + removed.size + changed.size === 0,
    unzippedSize: {
     before: (0, size.UT)(files),
     after: (0, size.UT)(after)
    },
    ...before.zippedSize !== undefined && {
     zippedBefore: before.zippedSize
    },
    files: {
     added: added.size,
     removed: removed.size,
     changed: changed.size
    },
    packages: packageChanges(files, after, differing),
    ...configuration && {
     configuration: configuration
    }
   };
  }
  function differingFiles(before, after) {
   const old = new Map(before.map(file => [ file.path, file ]));
   const added = new Set;
   const changed = new Set;
   for (const file of after) {
    const was = old.get(file.path);
    if (!was) added.add(file.path); else if (!isSame(was, file)) changed.add(file.path);
    old.delete(file.path);
   }
   return {
    added: added,
    removed: new Set(old.keys()),
    changed: changed
   };
  }
  function isSame(a, b) {
   return a.size === b.size && a.crc === b.crc && a.type === b.type && (a.executable ?? b.executable) === (b.executable ?? a.executable) && (a.sha256 ?? b.sha256) === (b.sha256 ?? a.sha256);
  }
  function packageChanges(before, after, {added: added, removed: removed, changed: changed}) {
   const now = (0, group_files.Z)(after);
   const then = (0, group_files.Z)(before, now.owners);
   const touched = new Set;
   for (const path of [ ...removed, ...changed ]) touched.add(then.packageAt(path));
   for (const path of [ ...added, ...changed ]) touched.add(now.packageAt(path));
   const old = new Map(then.packages.map(pkg => [ keyOf(pkg), pkg ]));
   const changes = now.packages.map(pkg => {
    const was = old.get(keyOf(pkg));
    old.delete(keyOf(pkg));
    return packageChange(was, pkg, touched);
   });
   const gone = [ ...old.values() ].map(one => packageChange(one, undefined, touched));
   return [ ...changes, ...gone ].sort(byDifference);
  }
  function keyOf({ecosystem: ecosystem, name: name}) {
   return `${ecosystem} ${name}`;
  }
  function packageChange(before, after, touched) {
   const {ecosystem: ecosystem = "", name: name = ""} = before ?? after ?? {};
   return {
    ecosystem: ecosystem,
    name: name,
    ...before && {
     before: stateOf(before)
    },
    ...after && {
     after: stateOf(after)
    },
    changed: touched.has(before) || touched.has(after) || before?.size !== after?.size
   };
  }
  function stateOf({version: version, size: size}) {
   return {
    ...version !== undefined && {
     version: version
    },
    size: size
   };
  }
  function byDifference(a, b) {
   return Number(b.changed) - Number(a.changed) || (a.changed ? growth(b) - growth(a) : sizeOf(b) - sizeOf(a)) || (a.name < b.name ? -1 : Number(a.name > b.name));
  }
  function growth({before: before, after: after}) {
   return Math.abs((after?.size ?? 0) - (before?.size ?? 0));
  }
  function sizeOf({before: before, after: after}) {
   return (after ?? before)?.size ?? 0;
  }
 },
 51178: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => packagesOf,
   Z: () => groupPackages
  });
  var _shared_memoized_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61631);
  var _package_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81422);
  var _python_sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99184);
  function packagesOf(files, owners) {
   return groupPackages(files, owners).packages;
  }
  function groupPackages(files, owners) {
   return owners ? groupWith(owners, files) : groupAlone(files);
  }
  const groupAlone = (0, _shared_memoized_js__WEBPACK_IMPORTED_MODULE_0__.x)(files => groupWith(new Map, files));
  function groupWith(owners, files) {
   const places = placesOf(files);
   const sites = (0, _python_sites_js__WEBPACK_IMPORTED_MODULE_1__.T)(places, files);
   const nodeVersions = nodeVersionsOf(files);
   const groups = new Map;
   for (const place of places) {
    const named = place.ecosystem === "python" ? sites.naming(place, owners) : place;
    const version = nodeVersions.get(place.path);
    const member = {
     ...place,
     ...named,
     ...version && {
      versions: [ version ]
     }
    };
    const key = `${member.ecosystem} ${member.name}`;
    const members = groups.get(key);
    if (members) members.push(member); else groups.set(key, [ member ]);
   }
   const packages = [];
   const packageAt = new Map;
   for (const members of groups.values()) {
    const whole = packageOf(members);
    packages.push(whole);
    for (const {path: path} of members) packageAt.set(path, whole);
   }
   return {
    packages: packages.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)),
    packageAt: path => packageAt.get((0, _package_paths_js__WEBPACK_IMPORTED_MODULE_2__.K)(path).path),
    owners: sites.owners
   };
  }
  const NAMES_PACKAGES = /(?:^|\/)node_modules(?:\/@[^/]*)?$/;
  function placesOf(files) {
   const places = new Map;
   let last;
   for (const {path: path, size: size} of files) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const member = last?.folder === folder ? last.member : memberAt((0, _package_paths_js__WEBPACK_IMPORTED_MODULE_2__.K)(path), places);
    member.size += size;
    const isInside = member.path.length <= folder.length && !NAMES_PACKAGES.test(folder);
    last = isInside ? {
     folder: folder,
     member: member
    } : undefined;
   }
   return [ ...places.values() ];
  }
  function memberAt(place, places) {
   const known = places.get(place.path);
   if (known) return known;
   const member = {
    ...place,
    size: 0
   };
   places.set(place.path, member);
   return member;
  }
  function packageOf(members) {
   const [{ecosystem: ecosystem, name: name, path: path}] = members.toSorted((a, b) => a.path.length - b.path.length);
   const versions = new Set(members.flatMap(member => member.versions));
   const size = members.reduce((sum, member) => sum + member.size, 0);
   return {
    ecosystem: ecosystem,
    name: name,
    ...versions.size > 0 && {
     version: told([ ...versions ])
    },
    path: path,
    size: size
   };
  }
  const VERSIONS_TOLD = 3;
  function told(versions) {
   const newestFirst = versions.sort((a, b) => compareVersions(b, a));
   const more = versions.length - VERSIONS_TOLD;
   return newestFirst.slice(0, VERSIONS_TOLD).join(", ") + (more > 0 ? ` and ${more} more` : "");
  }
  function compareVersions(a, b) {
   const [left, right] = [ partsOf(a), partsOf(b) ];
   const at = left.findIndex((part, index) => part !== right[index]);
   if (at < 0) return left.length - right.length;
   const [part = "", other = ""] = [ left[at], right[at] ];
   return Number(part) - Number(other) || (part < other ? -1 : 1);
  }
  function partsOf(version) {
   return version.match(/\d+|\D+/g) ?? [];
  }
  function nodeVersionsOf(files) {
   const locked = [];
   const declared = [];
   for (const {path: path, contents: contents} of files) {
    if (!contents?.nodePackage && !contents?.nodeLock) continue;
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (contents.nodePackage?.version) declared.push([ folder, contents.nodePackage.version ]);
    const above = folder.slice(0, -"node_modules".length);
    for (const [place, version] of Object.entries(contents.nodeLock?.versions ?? {})) locked.push([ above + place, version ]);
   }
   return new Map([ ...locked, ...declared ]);
  }
 },
 99184: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => distributionOf,
   T: () => pythonSites
  });
  var _package_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81422);
  function pythonSites(places, files) {
   const sites = new Map;
   for (const {ecosystem: ecosystem, folder: folder, name: name} of places) {
    const distribution = ecosystem === "python" ? distributionOf(name) : undefined;
    if (!distribution) continue;
    const site = sites.get(folder) ?? {
     versions: new Map,
     recorded: new Map
    };
    sites.set(folder, site);
    append(site.versions, distribution.name, distribution.version);
   }
   for (const {path: path, contents: contents} of files) {
    if (contents?.recordTops) record(contents.recordTops, (0, _package_paths_js__WEBPACK_IMPORTED_MODULE_0__.K)(path), sites);
   }
   return {
    naming: (place, owners) => naming(place, sites.get(place.folder), owners),
    owners: new Map([ ...sites.values() ].flatMap(({recorded: recorded}) => [ ...recorded ].flatMap(soleOwner)))
   };
  }
  function append(lists, key, value) {
   const list = lists.get(key);
   if (!list) lists.set(key, [ value ]); else if (!list.includes(value)) list.push(value);
  }
  function record(tops, {folder: folder, name: name}, sites) {
   const distribution = distributionOf(name);
   const site = sites.get(folder);
   if (!distribution || !site) return;
   for (const top of tops) {
    if (!DISTRIBUTION.test(top)) append(site.recorded, moduleOf(top), distribution.name);
   }
  }
  const DISTRIBUTION = /^(.+?)-([^-]+)(?:-py[\d.]+)?\.(?:dist|egg)-info$/;
  function distributionOf(folder) {
   const [, name, version] = DISTRIBUTION.exec(folder) ?? [];
   return name && version ? {
    name: normalised(name),
    version: version
   } : undefined;
  }
  function normalised(name) {
   return name.toLowerCase().replace(/[-_.]+/g, "-");
  }
  function moduleOf(top) {
   const dot = top.indexOf(".", 1);
   return dot < 0 ? top : top.slice(0, dot);
  }
  function naming({name: top, path: path, isFile: isFile}, site, owners) {
   const name = distributionOf(top)?.name ?? ownerOf(moduleOf(top), site, owners);
   if (name) return {
    ecosystem: "python",
    name: name,
    versions: site?.versions.get(name) ?? []
   };
   return {
    ...isFile ? {
     ecosystem: "files",
     name: path
    } : {
     ecosystem: "python",
     name: top
    },
    versions: []
   };
  }
  function ownerOf(module, site, owners) {
   const recorded = site?.recorded.get(module) ?? [];
   const namesake = normalised(module);
   if (recorded.includes(namesake)) return namesake;
   if (recorded.length > 0) return recorded.length === 1 ? recorded[0] : undefined;
   return site?.versions.has(namesake) ? namesake : owners.get(module);
  }
  function soleOwner([module, names]) {
   return names.length === 1 ? [ [ module, names[0] ?? "" ] ] : [];
  }
 },
 23427: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l8: () => fetchEntries,
   Ow: () => readPublishedFiles,
   et: () => readPublishedLayer
  });
  var compare = __webpack_require__(22503);
  var layer_readers = __webpack_require__(65414);
  const NODE_LOCK = /^(.*\/|)node_modules\/\.package-lock\.json$/;
  const NODE_PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;
  const PYTHON_RECORD = /^(.*\/)([^/]+)-[^/-]+\.dist-info\/RECORD$/;
  function filesToCompare(live, current) {
   const readers = (0, layer_readers.t$)(live, current);
   if (readers.length > 0) return live.filter(({path: path}) => readers.some(({reads: reads}) => reads(path)));
   const locks = live.filter(({path: path}) => NODE_LOCK.test(path));
   const locked = locks.map(({path: path}) => path.slice(0, path.lastIndexOf("/") + 1));
   const packages = live.filter(({path: path}) => NODE_PACKAGE.test(path) && !locked.some(folder => path.startsWith(folder))).sort((a, b) => depth(a) - depth(b));
   const kept = new Set(current.map(distributionOf));
   const records = live.filter(file => {
    const distribution = distributionOf(file);
    return distribution !== undefined && !kept.has(distribution);
   });
   return [ ...locks, ...records, ...packages ];
  }
  function distributionOf({path: path}) {
   const [, folder, name] = PYTHON_RECORD.exec(path) ?? [];
   return folder && name && folder + name;
  }
  function depth({path: path}) {
   return path.split("/").length;
  }
  var inspect = __webpack_require__(9818);
  var central_directory = __webpack_require__(90961);
  var bytecode = __webpack_require__(44172);
  var entry = __webpack_require__(56011);
  var read_as_layer = __webpack_require__(20896);
  var zipped_size = __webpack_require__(72645);
  var problem = __webpack_require__(14748);
  var lambda_arn = __webpack_require__(24750);
  var aws_layers = __webpack_require__(46993);
  var range_reader = __webpack_require__(5026);
  var remote_archive = __webpack_require__(50446);
  async function readPublishedLayer(aws, {layerName: layerName, arn: arn, current: current}) {
   const arns = arn ? [ arn ] : (await (0, aws_layers.yO)(aws, layerName, "first")).map(version => version.arn);
   for (const candidate of arns) {
    const layer = layerIn(aws, candidate);
    const located = await (0, aws_layers.TX)(aws, layer);
    if (located) return liveLayer(aws, layer, located, current);
   }
   if (!arn) return undefined;
   throw new problem.A(`There is no layer version ${arn}.`, "Check the ARN in `compare-with`, or write `compare-with: latest`; a deleted version cannot be read any more.");
  }
  async function readPublishedFiles(aws, arn, current) {
   const layer = layerIn(aws, arn);
   const located = await (0, aws_layers.TX)(aws, layer);
   if (!located) return undefined;
   const {entries: entries} = await (0, remote_archive.g)(openArchive(aws, layer, located));
   return ownEntries(entries, current).own;
  }
  function ownEntries(entries, current) {
   const known = new Set(current.map(({path: path}) => path));
   const derived = new Set((0, bytecode.tQ)(entries).derived.filter(({path: path}) => !known.has(path)));
   const packedBytes = [ ...derived ].reduce((sum, {packedSize: packedSize}) => sum + packedSize, 0);
   return {
    own: entries.filter(entry => !derived.has(entry)),
    derivedBytes: packedBytes + (0, zipped_size.BC)([ ...derived ])
   };
  }
  function layerIn({region: region}, arn) {
   const layer = (0, lambda_arn.i3)(arn);
   if (layer?.region === region) return layer;
   throw new problem.A(`${arn} is no layer version in ${region}, and AWS shows a version only in its own region.`, layer ? `Run the step with \`AWS_REGION: ${layer.region}\`.` : "Check the ARN in `compare-with`.");
  }
  async function liveLayer(aws, layer, located, current) {
   const {arn: arn, version: version, description: description, codeSize: codeSize} = located.version;
   const archive = openArchive(aws, layer, located);
   const read = await readFiles(archive, current).catch(problemOrThrow);
   const isRead = !(read instanceof problem.A);
   return {
    arn: arn,
    version: version,
    description: description,
    codeSize: codeSize - (isRead ? read.derivedBytes : 0),
    declared: located.declared,
    files: isRead ? read.files : read
   };
  }
  function problemOrThrow(error) {
   if (error instanceof problem.A) return error;
   throw error;
  }
  function openArchive(aws, layer, located) {
   const size = located.version.codeSize;
   const refuse = what => new problem.A(`${layer.arn} cannot be compared: ${what}.`, "Run the job again if that may pass; `base-path` compares with a checkout and needs no AWS.");
   let next = located;
   const locate = async () => {
    const location = (next ?? await (0, aws_layers.TX)(aws, layer))?.location;
    next = undefined;
    if (!location) throw refuse("AWS gives no URL of its archive");
    return location;
   };
   return {
    ...(0, range_reader.n)({
     size: size,
     locate: locate,
     clock: aws.clock,
     agents: aws.agents,
     refuse: refuse
    }),
    size: size,
    refuse: refuse
   };
  }
  const SHARE_READ = .02;
  const ALLOWANCE = 64 * 1024;
  const WHOLE_LAYER_BYTES = 4 * 1024 * 1024;
  async function readFiles(archive, current) {
   const {size: size} = archive;
   const {directory: directory, entries: listed} = await (0, remote_archive.g)(archive);
   const {own: entries, derivedBytes: derivedBytes} = ownEntries(listed, current);
   const spent = size - Math.min(archive.heldFrom(), directory.offset);
   const left = Math.max(remote_archive.z, size * SHARE_READ) - spent;
   const isReadAsLayer = (0, layer_readers.t$)(entries, current).length > 0;
   const some = isReadAsLayer ? WHOLE_LAYER_BYTES : left > 0 ? left : ALLOWANCE;
   const budget = spent === size ? Infinity : some;
   const {contents: contents, held: held} = await contentsOf(entries, current, {
    read: archive.read,
    budget: budget
   });
   const files = (0, entry.$)(entries).map(({path: path, type: type, executable: executable, crc: crc, size: bytesOfFile}) => {
    const known = contents.get(path);
    return {
     path: path,
     type: type,
     executable: executable,
     crc: crc,
     size: bytesOfFile,
     ...known && {
      contents: known
     }
    };
   });
   return {
    files: await (0, read_as_layer.A)(files, ({path: path}) => held.get(path)),
    derivedBytes: derivedBytes
   };
  }
  const MAX_TELLING_BYTES = 4 * 1024 * 1024;
  async function contentsOf(entries, current, {read: read, budget: budget}) {
   const contents = new Map;
   const held = new Map;
   const readers = (0, layer_readers.t$)(entries);
   const known = new Map(current.map(file => [ file.path, file ]));
   const sameAs = entry => {
    const file = known.get(entry.path);
    return file && (0, compare.Ft)(file, entry) ? file : undefined;
   };
   for (const entry of entries) {
    const same = sameAs(entry)?.contents;
    if (same) contents.set(entry.path, same);
   }
   const unknown = filesToCompare(entries, current).filter(entry => !sameAs(entry) && entry.size <= MAX_TELLING_BYTES);
   for (const [entry, bytes] of await fetchEntries((0, central_directory.Ly)(unknown, budget), read)) {
    const part = (from, length) => bytes.subarray(from, from + length);
    const told = (0, inspect.N)(entry.path, bytes.length, part);
    if (told) contents.set(entry.path, told);
    if ((0, layer_readers.AJ)(readers, entry.path, bytes.length)) held.set(entry.path, bytes);
   }
   return {
    contents: contents,
    held: held
   };
  }
  const REQUESTS_AT_ONCE = 8;
  async function fetchEntries(spans, read) {
   const fetched = [];
   for (let at = 0; at < spans.length; at += REQUESTS_AT_ONCE) {
    const batch = spans.slice(at, at + REQUESTS_AT_ONCE);
    const answers = await Promise.allSettled(batch.map(({from: from, to: to}) => read(from, to)));
    for (const [index, answer] of answers.entries()) {
     const span = batch[index];
     if (answer.status === "rejected" || !span) return fetched;
     for (const entry of span.entries) {
      const bytes = (0, central_directory.$7)(answer.value.subarray(entry.offset - span.from), entry);
      if (bytes) fetched.push([ entry, bytes ]);
     }
    }
   }
   return fetched;
  }
 },
 24696: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => refuseSbomInLayer,
   T: () => writeSbom
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _shared_system_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15130);
  var _shared_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12853);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14748);
  var _shared_relative_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60039);
  var _shared_write_in_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9626);
  function refuseSbomInLayer({sbom: sbom, workspace: workspace, source: source}) {
   if (source?.kind !== "folder") return;
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(source.location, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, 
   node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), sbom));
   if ((0, _shared_relative_path_js__WEBPACK_IMPORTED_MODULE_4__.q)(way)) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`\`sbom\` is "${sbom}", which lies in the layer's own folder: it would be a part of the layer.`, "Write it elsewhere, for instance `sbom: ${{ runner.temp }}/layer.cdx.json`.");
  }
  function writeSbom(text, {sbom: sbom, workspace: workspace}) {
   try {
    (0, _shared_write_in_workspace_js__WEBPACK_IMPORTED_MODULE_5__.A)(sbom, workspace, text);
   } catch (error) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`The bill of materials "${sbom}" cannot be written (${(0, _shared_system_code_js__WEBPACK_IMPORTED_MODULE_6__.x)(error)}).`, "Set `sbom` to a plain file in the workspace, for instance `sbom: layer.cdx.json`.", {
     cause: error
    });
   }
   _shared_log_js__WEBPACK_IMPORTED_MODULE_2__.Rm.info(`Bill of materials written to ${sbom}`);
  }
 },
 76949: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => REGIONS_AT_ONCE,
   e: () => readRegions
  });
  var _aws_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8436);
  var _aws_out_of_reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25679);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14748);
  var _shared_concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49572);
  const REGIONS_AT_ONCE = 8;
  const PATIENCE = {
   failing: 6e4,
   silent: 3e4
  };
  const POLL = 250;
  async function readRegions(regions, readOne, fail) {
   const reads = begin(regions, readOne);
   await settled(reads);
   const errors = reads.flatMap(({region: region, outcome: outcome}) => outcome && "error" in outcome ? [ {
    region: region,
    error: outcome.error
   } ] : []);
   const refused = errors.filter(({error: error}) => !fail || !(0, _aws_out_of_reach_js__WEBPACK_IMPORTED_MODULE_1__.H)(error));
   if (refused.length > 0) throw togetherOf(refused);
   for (const {region: region, outcome: outcome} of reads) if (outcome && "error" in outcome) fail?.(region, outcome.error);
   return {
    known: reads.flatMap(({region: region, outcome: outcome}) => outcome && "found" in outcome ? [ [ region, outcome.found ] ] : []),
    pending: reads.flatMap(({region: region, outcome: outcome, result: result}) => outcome ? [] : [ [ region, result ] ])
   };
  }
  function begin(regions, readOne) {
   const starts = [];
   const releases = [];
   const reads = regions.map(region => {
    const turn = new Promise(start => starts.push(start));
    let release = () => undefined;
    releases.push(new Promise(resolve => release = resolve));
    const read = {
     region: region,
     result: turn.then(() => readOne(region)),
     release: release
    };
    read.result.then(found => read.outcome = {
     found: found
    }, error => read.outcome = {
     error: error
    });
    return read;
   });
   void (0, _shared_concurrency_js__WEBPACK_IMPORTED_MODULE_3__.X)([ ...reads.entries() ], REGIONS_AT_ONCE, async ([index, read]) => {
    read.startedAt = read.region.aws.clock.now();
    starts[index]?.();
    await Promise.race([ read.result.catch(() => undefined), releases[index] ]);
   });
   return reads;
  }
  async function settled(reads) {
   const all = Promise.allSettled(reads.map(({result: result}) => result)).then(() => true);
   const [first] = reads;
   if (!first) return;
   const {clock: clock} = first.region.aws;
   for (;;) {
    if (await Promise.race([ all, clock.sleep(POLL).then(() => false) ])) return;
    const late = reads.filter(read => read.outcome === undefined && isLate(read));
    for (const {release: release} of late) release();
    if (reads.length > 1 && reads.every(read => read.outcome !== undefined || late.includes(read))) return;
   }
  }
  function isLate({region: {aws: aws}, startedAt: startedAt}) {
   if (startedAt === undefined) return false;
   const now = aws.clock.now();
   const {failures: failures, answers: answers, answeredAt: answeredAt} = aws.health;
   if (now - Math.max(startedAt, answeredAt) > PATIENCE.silent) return true;
   return failures > answers && now - startedAt > PATIENCE.failing;
  }
  function togetherOf(refused) {
   const [first] = refused;
   const interrupted = refused.find(({error: error}) => error instanceof _aws_cancellation_js__WEBPACK_IMPORTED_MODULE_0__.cJ);
   if (interrupted) return interrupted.error;
   if (refused.length === 1 && first) return inItsRegion(first.region, first.error);
   const regions = new Map;
   for (const {region: region, error: error} of refused) {
    const message = error instanceof Error ? error.message : String(error);
    regions.set(message, [ ...regions.get(message) ?? [], region.aws.region ]);
   }
   const texts = [ ...regions ].map(([message, where]) => `${where.join(", ")}: ${message}`);
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(`Nothing was written, for ${texts.length === 1 ? "one reason" : `${texts.length} reasons`}.`, texts.join(" "));
  }
  function inItsRegion({aws: aws, place: place}, error) {
   if (!(error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A) || error.message.includes(aws.region)) return error;
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_2__.A(place(error.what), error.fix, {
    cause: error.cause
   });
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
 }
};
