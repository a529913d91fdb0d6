export const id = 5150;

export const ids = [ 5150 ];

export const modules = {
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
 25150: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   pruneLayers: () => pruneLayers
  });
  var workspace = __webpack_require__(54270);
  var region_clients = __webpack_require__(13370);
  var read_regions = __webpack_require__(76949);
  var for_each_region = __webpack_require__(20419);
  var log = __webpack_require__(12853);
  var problem = __webpack_require__(14748);
  var glob = __webpack_require__(87605);
  var dist_cjs = __webpack_require__(71696);
  var error_messages = __webpack_require__(38054);
  var layer_policy = __webpack_require__(80913);
  async function deleteLayerVersion(aws, of) {
   const input = {
    LayerName: of.layerName,
    VersionNumber: of.version
   };
   await (0, error_messages.m)((0, layer_policy.QC)(aws, "lambda:DeleteLayerVersion", of), () => aws.call(options => aws.lambda.send(new dist_cjs.KnR(input), options), {
    repeatable: true
   }));
  }
  var cancellation = __webpack_require__(8436);
  var aws_layers = __webpack_require__(46993);
  var out_of_reach = __webpack_require__(25679);
  var failure = __webpack_require__(97485);
  var account_sharing = __webpack_require__(97993);
  var concurrency = __webpack_require__(49572);
  var shared_clock = __webpack_require__(49481);
  var parameter_name = __webpack_require__(73136);
  var ssm_parameters = __webpack_require__(79755);
  var account_layers = __webpack_require__(19002);
  var format = __webpack_require__(38936);
  function rankVersions(layers) {
   return layers.flatMap(layer => layer.versions.map(({arn: arn, version: version, createdAt: createdAt}, rank, versions) => {
    const supersededAt = versions[rank - 1]?.createdAt;
    return {
     layer: layer,
     arn: arn,
     version: version,
     createdAt: createdAt,
     supersededAt: supersededAt,
     rank: rank
    };
   }));
  }
  function reasonToKeep(version, facts) {
   return newest(version, facts) ?? recent(version, facts) ?? named(version, facts) ?? inUse(version, facts) ?? shared(version, facts);
  }
  function newest({rank: rank}, {settings: {keep: keep}}) {
   if (rank >= Math.max(keep, 1)) return undefined;
   return {
    reason: "newest",
    detail: keep === 1 ? "the newest" : `one of the newest ${(0, format.B4)(keep)}`
   };
  }
  const DAY = 24 * 36e5;
  function recent({supersededAt: supersededAt, rank: rank}, facts) {
   const {now: now, settings: settings} = facts;
   if (settings.keepDays === 0 || rank === 0) return undefined;
   if (!supersededAt) return {
    reason: "recent",
    detail: "superseded on a day that AWS does not tell"
   };
   const days = (now - supersededAt.getTime()) / DAY;
   if (days >= settings.keepDays) return undefined;
   const ago = (0, format.B4)(Math.max(0, Math.floor(days)));
   return {
    reason: "recent",
    detail: `superseded ${ago} of ${(0, format.B4)(settings.keepDays)} days ago`
   };
  }
  function named({arn: arn}, {records: records, reports: reports, parameters: parameters}) {
   const [record, report, parameter] = [ records.get(arn), reports.get(arn), parameters.get(arn) ];
   if (report !== undefined) return {
    reason: "report",
    detail: `current by the report ${report}`
   };
   if (record !== undefined) return {
    reason: "record",
    detail: `in the record ${record}`
   };
   if (parameter !== undefined) return {
    reason: "parameter",
    detail: `in the parameter ${parameter}`
   };
   return undefined;
  }
  const NAMED_USERS = 3;
  function inUse({arn: arn}, {users: users}) {
   const all = [ ...users.get(arn) ?? [] ];
   if (all.length === 0) return undefined;
   const more = all.length - NAMED_USERS;
   const others = more > 0 ? ` and ${(0, format.B4)(more)} more` : "";
   return {
    reason: "in-use",
    detail: `attached to ${all.slice(0, NAMED_USERS).join(", ")}${others}`
   };
  }
  function shared({arn: arn, layer: layer}, {sharing: sharing, settings: settings}) {
   const found = sharing.get(arn);
   if (!found || !(0, account_sharing.y)(found) || settings.includeShared && layer.named) return undefined;
   const {grantees: grantees, unknown: unknown} = found;
   const statements = unknown.map(id => `whom the statement ${id} says`);
   const [first = "", ...more] = [ ...grantees, ...statements ];
   const others = more.length > 0 ? ` and ${(0, format.B4)(more.length)} more` : "";
   return {
    reason: "shared",
    detail: `shared with ${first}${others}`
   };
  }
  var list_functions = __webpack_require__(7927);
  async function readUses(aws, uses) {
   for await (const listed of (0, list_functions.Eb)(aws, "all")) noteUses(uses, listed);
   const [any] = uses.revisions.keys();
   if (any !== undefined) await (0, list_functions.lY)(aws, any).next();
  }
  async function refreshUses(aws, uses) {
   const changed = [];
   let functions = 0;
   for await (const {arn: arn, revisionId: revisionId} of (0, list_functions.Eb)(aws, "latest")) {
    functions += 1;
    if (uses.revisions.get(arn) !== revisionId) changed.push(arn);
   }
   for (const arn of changed) for await (const listed of (0, list_functions.lY)(aws, arn)) noteUses(uses, listed);
   return Math.ceil(functions / FUNCTIONS_A_CALL) + changed.length;
  }
  const FUNCTIONS_A_CALL = 50;
  function noteUses({asked: asked, users: users, revisions: revisions}, listed) {
   const {name: name, arn: arn, version: version, revisionId: revisionId, layers: layers} = listed;
   if (version === "$LATEST") revisions.set(arn, revisionId);
   const user = version === "$LATEST" ? name : `${name}:${version}`;
   for (const layer of layers) if (asked.has(layer)) users.set(layer, (users.get(layer) ?? new Set).add(user));
  }
  const CALLS_AT_ONCE = 5;
  async function readPruneState({aws: aws, report: report, tell: tell}, inputs, named) {
   const layers = await (0, account_layers.P)(aws, inputs.layers, inputs.maxLayers);
   const versions = rankVersions(layers);
   tell(`${(0, format.B4)(versions.length)} versions of ${(0, format.B4)(layers.length)} layers found`);
   const known = {
    parameters: new Map,
    sharing: new Map
   };
   const users = new Map;
   const facts = {
    settings: inputs,
    users: users,
    ...named,
    ...known,
    now: nowAt(aws)
   };
   const open = () => versions.filter(version => !reasonToKeep(version, facts));
   await readParameters(aws, inputs, {
    layers: namesOf(open()),
    facts: facts
   });
   const uses = {
    asked: new Set(open().map(({arn: arn}) => arn)),
    users: users,
    revisions: new Map
   };
   if (uses.asked.size > 0) await readUses(aws, uses);
   const gone = await lookAtSharing(aws, open(), facts);
   const sizes = await readSizes(aws, open().filter(({arn: arn}) => !gone.has(arn)));
   const lines = versions.map(version => ({
    one: version,
    told: lineOf(version, {
     facts: facts,
     sizes: sizes,
     inputs: inputs
    })
   }));
   report.versions = lines.map(({told: told}) => told);
   const doomed = lines.filter(({told: told}) => told.codeSize !== undefined).reverse();
   return {
    layers: layers,
    doomed: byLayer(doomed),
    facts: facts,
    uses: uses
   };
  }
  function nowAt({clock: clock, lambda: lambda}) {
   return (0, shared_clock.Q$)(clock).getTime() + lambda.config.systemClockOffset;
  }
  function namesOf(versions) {
   return [ ...new Set(versions.map(({layer: layer}) => layer.name)) ];
  }
  function byLayer(doomed) {
   const names = namesOf(doomed.map(({one: one}) => one)).reverse();
   return names.flatMap(name => doomed.filter(({one: one}) => one.layer.name === name));
  }
  async function readParameters(aws, {parameter: parameter}, {layers: layers, facts: facts}) {
   if (parameter === undefined) return;
   const named = layers.map(layerName => (0, parameter_name.x)(parameter, {
    layerName: layerName,
    region: aws.region
   }));
   for (const name of new Set(named)) {
    const value = (await (0, ssm_parameters.sv)(aws, name))?.value;
    if (value !== undefined) facts.parameters.set(value, name);
   }
  }
  async function lookAtSharing(aws, versions, {sharing: sharing}) {
   const gone = new Set;
   await (0, concurrency.X)(versions, CALLS_AT_ONCE, async ({arn: arn}) => {
    const found = await (0, account_sharing.B)(aws, arn);
    if (found) sharing.set(arn, found); else gone.add(arn);
   });
   return gone;
  }
  async function readSizes(aws, versions) {
   const sizes = new Map;
   await (0, concurrency.X)(versions, CALLS_AT_ONCE, async ({arn: arn, layer: layer, version: version}) => {
    const found = await (0, aws_layers.HF)(aws, layer.name, version);
    if (found) sizes.set(arn, found.codeSize);
   });
   return sizes;
  }
  function lineOf(one, {facts: facts, sizes: sizes, inputs: inputs}) {
   const {layer: layer, version: version, arn: arn, createdAt: createdAt} = one;
   const about = {
    layer: layer.name,
    version: version,
    arn: arn,
    ...createdAt && {
     createdAt: createdAt.toISOString()
    }
   };
   const keeping = reasonToKeep(one, facts);
   if (keeping) return {
    ...about,
    status: "kept",
    ...keeping
   };
   const codeSize = sizes.get(arn);
   if (codeSize === undefined) return {
    ...about,
    status: "gone"
   };
   return {
    ...about,
    codeSize: codeSize,
    status: inputs.dryRun ? "planned" : "not-reached"
   };
  }
  async function deleteVersions(site, found, {inputs: inputs, update: update}) {
   let done = 0;
   const work = {
    site: site,
    found: found,
    inputs: inputs,
    refused: new Set,
    update: () => update(++done)
   };
   for (let rest = found.doomed; rest.length > 0; ) {
    const calls = await refreshUses(site.aws, found.uses);
    const batch = rest.slice(0, Math.max(1, calls));
    await deleteBatch(work, batch);
    rest = rest.slice(batch.length).filter(({one: one}) => !work.refused.has(one.layer.name));
   }
   await confirmDeleted(site, found);
  }
  async function deleteBatch(work, batch) {
   const {site: site, found: found, inputs: inputs} = work;
   const layers = namesOf(batch.map(({one: one}) => one));
   await readParameters(site.aws, inputs, {
    layers: layers,
    facts: found.facts
   });
   const ends = await (0, concurrency.X)(batch, CALLS_AT_ONCE, async doomed => {
    try {
     await deleteOne(work, doomed);
     work.update();
     return undefined;
    } catch (error) {
     return refuse(work, doomed, error);
    }
   });
   const end = ends.find(one => one !== undefined);
   if (end) throw end.error;
  }
  function refuse(work, {one: one, told: told}, error) {
   const {site: site, refused: refused} = work;
   const isUnsent = error instanceof cancellation.cJ && error.cause === undefined;
   told.status = isUnsent ? "not-reached" : "failed";
   if (error instanceof cancellation.cJ || (0, out_of_reach.H)(error)) return {
    error: error
   };
   if (!refused.has(one.layer.name)) site.fail((0, failure.g)(error));
   refused.add(one.layer.name);
   return undefined;
  }
  async function deleteOne({site: site, found: found, refused: refused}, {one: one, told: told}) {
   const {aws: aws, tell: tell, warn: warn} = site;
   const {layer: layer, version: version, arn: arn} = one;
   if (refused.has(layer.name)) return;
   const sharing = await (0, account_sharing.B)(aws, arn);
   if (!sharing) {
    told.status = "gone";
    return;
   }
   found.facts.sharing.set(arn, sharing);
   const keeping = reasonToKeep(one, found.facts);
   if (keeping) {
    Object.assign(told, {
     status: "kept",
     keptLate: true,
     ...keeping
    });
    warn(`Version ${version} of layer ${layer.name} was to be deleted and stays: by now it is ${keeping.detail}.`);
    return;
   }
   await deleteLayerVersion(aws, {
    layerName: layer.name,
    version: version
   });
   told.status = "deleted";
   tell(`Version ${version} of layer ${layer.name} deleted`);
  }
  const SETTLE_PAUSES = [ 0, 1e3, 2e3, 4e3, 8e3, 15e3 ];
  async function confirmDeleted({aws: aws}, {doomed: doomed}) {
   const deleted = doomed.filter(({told: told}) => told.status === "deleted").map(({one: one}) => one);
   const arns = new Set(deleted.map(({arn: arn}) => arn));
   await (0, concurrency.X)(namesOf(deleted), CALLS_AT_ONCE, async name => {
    let listed = [];
    for (const pause of SETTLE_PAUSES) {
     await aws.sleep(pause);
     const versions = await (0, aws_layers.yO)(aws, name, "all");
     listed = versions.filter(({arn: arn}) => arns.has(arn)).map(({version: version}) => version);
     if (listed.length === 0) return;
    }
    throw new problem.A(`AWS still lists version ${listed.join(", ")} of layer "${name}" in ${aws.region}, which it said was deleted.`, `Look again in a while, \`aws lambda list-layer-versions --region ${aws.region} --layer-name ${name}\`, and run the job again if it is still there.`);
   });
  }
  var wording = __webpack_require__(42126);
  function describePrunePlan({versions: versions}) {
   const layers = (0, wording.BS)(versions).map(([name, own]) => ({
    name: name,
    own: own,
    doomed: own.filter(isDoomed)
   }));
   const going = layers.filter(({doomed: doomed}) => doomed.length > 0);
   const staying = layers.filter(({doomed: doomed}) => doomed.length === 0);
   return [ ...going.map(({name: name, own: own, doomed: doomed}) => {
    const numbers = doomed.map(({version: version}) => version);
    const what = `Delete version${numbers.length === 1 ? "" : "s"} ${(0, wording.GU)(numbers)} of layer ${name}`;
    return `${what}, ${(0, format.z3)((0, wording.HD)(doomed))}; ${kept(own)}.`;
   }), ...staying.map(({name: name, own: own}) => `Delete nothing of layer ${name}; ${kept(own)}.`) ];
  }
  function isDoomed({status: status}) {
   return status === "planned" || status === "not-reached";
  }
  function kept(versions) {
   const staying = versions.filter(({status: status}) => status === "kept");
   if (staying.length === 0) return "none stays";
   return `${(0, format.B4)(staying.length)} stay${staying.length === 1 ? "s" : ""}: ${(0, wording.fb)(staying)}`;
  }
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var artifact = __webpack_require__(99885);
  var lambda_arn = __webpack_require__(24750);
  var find_record = __webpack_require__(65991);
  var record_scope = __webpack_require__(67195);
  var rollout_record = __webpack_require__(22406);
  var workflow_run = __webpack_require__(91470);
  var json = __webpack_require__(56949);
  function reportedVersions(text, path) {
   const {schema: schema, action: action, regions: regions} = parsed(text);
   if (schema !== 1 || action !== "publish" && action !== "promote" || !Array.isArray(regions)) {
    throw new problem.A(`${path} is not a report of a run that published or promoted a layer.`, "Give the file that the output `report` of that run names, or take it out of `records`.");
   }
   return regions.map(region => (0, json.qY)((0, json.qY)(region)["version"])["arn"]).filter(arn => typeof arn === "string" && (0, 
   lambda_arn.i3)(arn) !== undefined);
  }
  function parsed(text) {
   try {
    return (0, json.qY)(JSON.parse(text));
   } catch {
    return {};
   }
  }
  function namedVersions(paths, workspace) {
   const named = {
    records: new Map,
    reports: new Map
   };
   for (const path of paths) {
    for (const {file: file, shown: shown} of filesAt(path, workspace)) {
     const [versions, arns] = file.endsWith(".json") ? [ named.reports, reportedVersions(textOf(file, shown), shown) ] : [ named.records, versionsIn(recorded(textOf(file, shown), shown)) ];
     for (const arn of arns) if (!versions.has(arn)) versions.set(arn, shown);
    }
   }
   return named;
  }
  function filesAt(path, workspace) {
   const place = (0, external_node_path_.resolve)(workspace, path);
   const files = (0, artifact.u)(place, isNaming) ?? [];
   if (files.length === 0) {
    throw new problem.A(`There is no record or report at ${path}, which \`records\` names.`, "Give the folder into which actions/download-artifact put them, or take it out of `records` if there are none to be kept.");
   }
   return files.map(file => ({
    file: file,
    shown: (0, external_node_path_.join)(path, (0, external_node_path_.relative)(place, file))
   }));
  }
  function isNaming(name) {
   return name.endsWith(".jsonl") || name === "report.json";
  }
  function recorded(text, shown) {
   const record = (0, rollout_record.aE)(text, shown);
   (0, record_scope.h_)(record, (0, workflow_run.G)(), shown);
   return record;
  }
  function textOf(file, shown) {
   if ((0, external_node_fs_.statSync)(file).size <= find_record.x) return (0, external_node_fs_.readFileSync)(file, "utf8");
   throw new problem.A(`${shown} is larger than any record of a rollout or report of a run.`, "Give the files that the outputs `record` and `report` named, and nothing else.");
  }
  function versionsIn({functions: functions, version: version}) {
   const written = functions.flatMap(({layers: layers}) => layers.flatMap(({before: before, after: after}) => [ ...before, ...after ]));
   return [ ...version === undefined ? [] : [ version ], ...written ].filter(arn => (0, lambda_arn.i3)(arn) !== undefined);
  }
  async function pruneLayers(prune) {
   const {inputs: inputs, report: report, interruption: interruption} = prune;
   const named = namedVersions(inputs.records, (0, workspace.i)());
   const {connections: connections, close: close} = await (0, region_clients.v)({
    regions: inputs.regions,
    allowedAccountIds: inputs.allowedAccountIds,
    interruption: interruption,
    onConnected: regions => report.regions = regions.map(region => ({
     region: region,
     versions: []
    }))
   });
   try {
    const sites = sitesOf(connections, report);
    const looks = await log.Rm.group(`Looking at what is in ${placesOf(sites)}`, () => (0, read_regions.e)(sites, site => readPruneState(site, inputs, named), (0, 
    for_each_region.kb)(prune)));
    if (looks.pending.length === 0) refuseMissing(prune);
    const go = async (site, found) => {
     for (const step of describePrunePlan(site.report)) {
      site.tell(step);
      report.plan.push(site.place(step));
     }
     if (!inputs.dryRun) await deleteIn(site, found, inputs);
    };
    await (0, for_each_region.z$)(prune, looks.known, go);
    await (0, for_each_region.z$)(prune, looks.pending, async (site, found) => go(site, await found));
    refuseMissing(prune);
    warnOfNoMatch(prune);
   } finally {
    close();
   }
  }
  function sitesOf(connections, report) {
   return connections.map((aws, index) => {
    const place = text => connections.length > 1 ? `${aws.region}: ${text}` : text;
    return {
     aws: aws,
     report: report.regions[index] ?? {
      region: aws.region,
      versions: []
     },
     place: place,
     tell: text => log.Rm.info(place(text)),
     warn: text => {
      log.Rm.warning(place(text));
      report.warnings.push(place(text));
     },
     fail: problem => report.problems.push({
      ...problem,
      what: place(problem.what)
     })
    };
   });
  }
  function placesOf(sites) {
   return sites.length === 1 ? sites[0]?.aws.region ?? "" : `${sites.length} regions`;
  }
  async function deleteIn(site, found, inputs) {
   const total = found.doomed.length;
   if (total === 0) return;
   const progress = {
    label: site.place("Deleting"),
    total: total,
    unit: "versions"
   };
   await (0, log.E0)(progress, update => deleteVersions(site, found, {
    inputs: inputs,
    update: update
   }));
  }
  function refuseMissing({inputs: inputs, report: report}) {
   if (report.regions.some(({problem: problem}) => problem)) return;
   const layers = layersIn(report);
   const missing = inputs.layers.flatMap(one => one.kind === "name" && !layers.has(one.name) ? [ `"${one.name}"` ] : []);
   if (missing.length === 0) return;
   const [layer, no] = missing.length === 1 ? [ "layer", "has no version" ] : [ "layers", "have no version" ];
   throw new problem.A(`\`layer-names\` names the ${layer} ${missing.join(", ")}, which ${no} in ${regionsOf(report)}.`, "Correct the name, or the region and the role of the credentials step: `aws lambda list-layers` lists the layers there.");
  }
  function warnOfNoMatch({inputs: inputs, report: report}) {
   if (report.regions.some(({problem: problem}) => problem)) return;
   const names = [ ...layersIn(report) ];
   for (const selector of inputs.layers) {
    if (selector.kind === "name" || names.some(name => (0, glob.k)(selector.pattern, name))) continue;
    const warning = `No layer in ${regionsOf(report)} matches ${selector.pattern}.`;
    log.Rm.warning(warning);
    report.warnings.push(warning);
   }
  }
  function layersIn({regions: regions}) {
   return new Set(regions.flatMap(({versions: versions}) => versions.map(({layer: layer}) => layer)));
  }
  function regionsOf({regions: regions}) {
   return regions.map(({region: region}) => region).join(", ");
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
 67195: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Iq: () => refuseOutOfScope,
   TV: () => refuseOtherRegion,
   h_: () => refuseOtherRepositories
  });
  var _shared_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87605);
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24750);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  function refuseOtherRepositories({madeBy: madeBy}, here, path) {
   if (!madeBy) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`${path} does not say which repository, workflow and run made it.`, "Give a record that a run of this repository made on GitHub, as it was uploaded.");
   }
   if (!here) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`Whether ${path} is a record of this repository is not known: GITHUB_REPOSITORY_ID, GITHUB_WORKFLOW_REF and GITHUB_RUN_ID are not all set.`, "Run the step on GitHub, or on a runner that sets them.");
   }
   if (madeBy.repositoryId === here.repositoryId) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`${path} was made in the repository with the id ${madeBy.repositoryId}, by run ${madeBy.runId} of ${madeBy.workflow}, and this is the repository with the id ${here.repositoryId}.`, "Run the step in the repository whose workflow made the record.");
  }
  function refuseOtherRegion({region: region}, here) {
   if (region === here) return;
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The record is of a rollout in ${region}, and this step works in ${here}.`, `Run it with \`AWS_REGION: ${region}\`.`);
  }
  function refuseOutOfScope(record, scope, path) {
   const {partition: partition, region: region, account: account, allowedLayers: allowedLayers = []} = scope;
   const arn = kind => `arn:${partition}:lambda:${region}:${account}:${kind}:`;
   const {layerName: layerName, version: version, replaces: replaces = []} = record;
   if (!LAYER_NAME.test(layerName)) throw refused(path, 1, `names "${layerName}", which is no layer's name`);
   const layerArn = `${arn("layer")}${layerName}`;
   const named = [ version === undefined ? layerArn : (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.s3)(version), ...replaces ];
   const isNamed = entry => isLayerIn(named, entry);
   const isAllowed = entry => (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.s3)(entry) === layerArn || isLayerIn(allowedLayers, entry);
   const isChangeable = entry => isNamed(entry) && isAllowed(entry);
   const only = `a record only changes versions of its own layer in the account of the step, ${layerArn}`;
   if (version !== undefined && ((0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.wt)(version) !== layerName || !isChangeable(version))) throw refused(path, 1, `is of ${version}, and ${only}`, allowFix(version, layerName));
   for (const {line: line, intent: intent} of record.lines) {
    const fault = faultIn(intent, arn("function"));
    if (fault !== undefined) throw refused(path, line, fault);
    const other = foreignIn(intent, isChangeable);
    if (other === undefined) continue;
    const fix = isNamed(other) ? allowFix(other) : undefined;
    throw refused(path, line, `changes ${other} on ${intent.function}, and ${only}`, fix);
   }
  }
  function isLayerIn(patterns, entry) {
   const layer = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.i3)(entry)?.layerArn;
   return layer !== undefined && patterns.some(pattern => (0, _shared_glob_js__WEBPACK_IMPORTED_MODULE_2__.k)(pattern, layer));
  }
  function allowFix(entry, name = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.wt)(entry)) {
   if ((0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.wt)(entry) !== name) return undefined;
   return `If the rollout was to change that layer, allow it to the rollback: \`allowed-layers: ${(0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_1__.s3)(entry)}\`.`;
  }
  const LAYER_NAME = /^[a-zA-Z0-9-_*?]{1,140}$/;
  const FUNCTION_NAME = /^[a-zA-Z0-9-_]{1,64}$/;
  const ALIAS_NAME = /^(?!\d+$)[a-zA-Z0-9-_]{1,128}$/;
  const FUNCTION_VERSION = /^(?:\$LATEST|[1-9]\d*)$/;
  function faultIn(intent, functions) {
   const {function: arn} = intent;
   if (!arn.startsWith(functions) || !FUNCTION_NAME.test(arn.slice(functions.length))) return `names the function ${arn}, and a record only changes functions of the account and region of the step, ${functions}…`;
   switch (intent.what) {
   case "version":
   case "layers":
    return undefined;

   case "alias":
    if (!ALIAS_NAME.test(intent.alias)) return `names "${intent.alias}", which is no alias of ${arn}`;
    return aliasFault(intent.before, arn) ?? aliasFault(intent.after, arn);
   }
  }
  function aliasFault({version: version, weights: weights}, arn) {
   const odd = [ version, ...Object.keys(weights) ].find(one => !FUNCTION_VERSION.test(one));
   if (odd !== undefined) return `points an alias to "${odd}", which is no version of ${arn}`;
   const share = Object.values(weights).find(one => !(one >= 0 && one <= 1));
   return share === undefined ? undefined : `gives a version of ${arn} the share ${share} of an alias`;
  }
  function foreignIn(intent, isChangeable) {
   return intent.what === "layers" ? foreignChange(intent.before, intent.after, isChangeable) : undefined;
  }
  function foreignChange(before, after, isChangeable) {
   const others = list => list.filter(arn => !isChangeable(arn));
   const [had, has] = [ others(before), others(after) ];
   const at = Array.from({
    length: Math.max(had.length, has.length)
   }, (_, index) => index).find(index => had[index] !== has[index]);
   if (at !== undefined) return had[at] ?? has[at];
   const places = list => list.flatMap((arn, index) => isChangeable(arn) ? [ index ] : []);
   const [from, to] = [ places(before), places(after) ];
   const isTwice = from.length > 1 || to.length > 1;
   const isMoved = from.length > 0 && to.length > 0 && from[0] !== to[0];
   return isTwice || isMoved ? `the place of ${after[to[0] ?? 0] ?? before[from[0] ?? 0] ?? ""}` : undefined;
  }
  function refused(path, line, fault, fix) {
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`Line ${line} of ${path} ${fault}. Nothing is written.`, fix ?? "Give the record as the rollout left it, in the account whose functions it changed; for anything else use `functions` and `to`. If it was given so, find out who wrote the artifact.");
  }
 },
 22406: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   aE: () => readRecord,
   ll: () => readRecordWithLines,
   rP: () => keepRecord
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14748);
  var _shared_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91470);
  const SCHEMA = 1;
  function keepRecord(path, header, onBegin = () => undefined) {
   let begun = false;
   const intents = [];
   const outcomes = new Map;
   let failure;
   const line = event => {
    if (failure) throw failure;
    try {
     if (!begun) append(path, "ax", {
      event: "begin",
      schema: SCHEMA,
      at: now(),
      ...header
     });
     if (!begun) onBegin(path);
     begun = true;
     append(path, ONLY_APPEND, event);
    } catch (error) {
     throw failure = unwritable(path, error);
    }
   };
   return {
    path: () => begun ? path : "",
    intend: intent => {
     const write = intents.length + 1;
     line({
      event: "before",
      write: write,
      at: now(),
      ...intent
     });
     intents.push(intent);
     return outcome => {
      outcomes.set(write, outcome);
      line({
       event: "after",
       write: write,
       at: now(),
       outcome: outcome
      });
     };
    },
    written: () => functionsOf(intents, outcomes, path)
   };
  }
  const ONLY_APPEND = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
  function append(path, flags, event) {
   const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, 384);
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${JSON.stringify(event)}\n`);
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
   }
  }
  function unwritable(path, cause) {
   const {code: code = String(cause)} = cause;
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`The record of the rollout cannot be written to ${path} (${code}), and without it nothing more is written to AWS.`, "See that there is space under RUNNER_TEMP and that only this job writes there, and run the job again.", {
    cause: cause
   });
  }
  function now() {
   return (new Date).toISOString();
  }
  function readRecord(text, path) {
   const {header: header, lines: lines, outcomes: outcomes} = parse(text, path);
   const intents = lines.map(({intent: intent}) => intent);
   return {
    ...header,
    functions: functionsOf(intents, outcomes, path)
   };
  }
  function readRecordWithLines(text, path) {
   const {header: header, lines: lines, outcomes: outcomes} = parse(text, path);
   const intents = lines.map(({intent: intent}) => intent);
   return {
    ...header,
    functions: functionsOf(intents, outcomes, path),
    lines: lines
   };
  }
  function parse(text, path) {
   const texts = text.split("\n");
   const events = texts.flatMap((one, index) => {
    const event = parsed(one, index === texts.length - 1, path);
    return event ? [ {
     event: event,
     line: index + 1
    } ] : [];
   });
   const [begin, ...rest] = events;
   if (begin?.event.event !== "begin") throw noRecord(path);
   const outcomes = new Map;
   const lines = [];
   for (const {event: event, line: line} of rest) {
    if (event.event === "begin") throw noRecord(path);
    if (event.event === "after") outcomes.set(event.write, event.outcome); else if (lines.push({
     line: line,
     intent: event
    }) !== event.write) throw noRecord(path);
   }
   const {action: action, region: region, layerName: layerName, version: version, replaces: replaces, madeBy: madeBy} = begin.event;
   const given = {
    ...version !== undefined && {
     version: version
    },
    ...replaces && {
     replaces: replaces
    },
    ...madeBy && {
     madeBy: madeBy
    }
   };
   return {
    header: {
     action: action,
     region: region,
     layerName: layerName,
     ...given
    },
    lines: lines,
    outcomes: outcomes
   };
  }
  function functionsOf(intents, outcomes, path) {
   const functions = new Map;
   for (const [index, intent] of intents.entries()) {
    if (intent.what === "version") continue;
    const known = functions.get(intent.function) ?? {
     function: intent.function,
     layers: []
    };
    if (intent.what === "alias" && (known.alias?.name ?? intent.alias) !== intent.alias) throw noRecord(path);
    functions.delete(intent.function);
    functions.set(intent.function, withWrite(known, intent, outcomes.get(index + 1) ?? "unclear"));
   }
   return [ ...functions.values() ].reverse();
  }
  function withWrite(known, intent, outcome) {
   if (intent.what === "layers") {
    const {before: before, after: after} = intent;
    return {
     ...known,
     layers: [ ...known.layers, {
      before: before,
      after: after,
      outcome: outcome
     } ]
    };
   }
   const {alias: name, before: before, after: after} = intent;
   return {
    ...known,
    alias: {
     name: name,
     writes: [ ...known.alias?.writes ?? [], {
      before: before,
      after: after,
      outcome: outcome
     } ]
    }
   };
  }
  function parsed(line, isLast, path) {
   if (line === "") return undefined;
   try {
    const event = JSON.parse(line);
    if (isEvent(event)) return event;
   } catch {
    if (isLast) return undefined;
   }
   throw noRecord(path);
  }
  function isEvent(line) {
   if (typeof line !== "object" || line === null) return false;
   const event = line;
   switch (event["event"]) {
   case "begin":
    return isHeader(event);

   case "after":
    return typeof event["write"] === "number" && OUTCOMES.has(event["outcome"]);

   case "before":
    return typeof event["write"] === "number" && isIntent(event);

   default:
    return false;
   }
  }
  const ACTIONS = new Set([ "publish", "promote", "attach", "rollback" ]);
  function isHeader(event) {
   const {schema: schema, action: action, region: region, layerName: layerName, version: version, replaces: replaces, madeBy: madeBy} = event;
   if (schema !== SCHEMA || !ACTIONS.has(action)) return false;
   if (replaces !== undefined && !isLayers(replaces)) return false;
   const isVersion = version === undefined || typeof version === "string";
   const isMadeBy = madeBy === undefined || (0, _shared_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__.X)(madeBy);
   return typeof region === "string" && typeof layerName === "string" && isVersion && isMadeBy;
  }
  const OUTCOMES = new Set([ "made", "not made", "unclear" ]);
  function isIntent(event) {
   const {what: what, before: before, after: after} = event;
   if (typeof event["function"] !== "string") return false;
   if (what === "layers") return isLayers(before) && isLayers(after);
   if (what === "alias") return typeof event["alias"] === "string" && isTarget(before) && isTarget(after);
   return what === "version";
  }
  function isLayers(value) {
   return Array.isArray(value) && value.every(arn => typeof arn === "string");
  }
  function isTarget(value) {
   const {version: version, weights: weights} = value ?? {};
   if (typeof version !== "string" || typeof weights !== "object" || weights === null) return false;
   return Object.values(weights).every(weight => typeof weight === "number");
  }
  function noRecord(path) {
   return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_1__.A(`${path} is no record of a rollout that this version can read.`, "Give the file that the output `record` of the rollout names, as it was uploaded.");
  }
 },
 65991: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => findRecord,
   x: () => MAX_RECORD_BYTES
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _shared_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99885);
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14748);
  var _record_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67195);
  var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22406);
  var _shared_workflow_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91470);
  const MAX_RECORD_BYTES = 256 * 1024 * 1024;
  function findRecord(place) {
   const found = theOneAt(place);
   (0, _record_scope_js__WEBPACK_IMPORTED_MODULE_4__.h_)(found, (0, _shared_workflow_run_js__WEBPACK_IMPORTED_MODULE_6__.G)(), found.path);
   return found;
  }
  function theOneAt({path: path, workspace: workspace, region: region}) {
   const files = recordsAt((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), path);
   const shown = file => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), file));
   const [file, ...others] = files;
   if (file === undefined) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`There is no record in ${path}.`, "Give the folder into which actions/download-artifact put it, or the file itself; a rollout that wrote nothing has none.");
   }
   if (others.length > 0) {
    const [here, ...more] = files.flatMap(one => recordOf(region, one, shown(one)));
    if (here && more.length === 0) return here;
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`There are ${files.length} records in ${path}, and each is of a rollout of its own.`, `Give one of them, the newest first, or run the step in the region of the one that is meant: \`record: ${shown(file)}\`.`);
   }
   return readFound(file, shown(file));
  }
  function readFound(file, path) {
   return {
    ...(0, _record_js__WEBPACK_IMPORTED_MODULE_5__.ll)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"), path),
    path: path
   };
  }
  function recordOf(region, file, path) {
   try {
    const record = readFound(file, path);
    return record.region === region ? [ record ] : [];
   } catch (error) {
    if (error instanceof _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A) return [];
    throw error;
   }
  }
  function recordsAt(place, path) {
   const files = (0, _shared_artifact_js__WEBPACK_IMPORTED_MODULE_2__.u)(place, name => name.endsWith(".jsonl"));
   if (files) return files.filter(file => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size <= MAX_RECORD_BYTES);
   throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_3__.A(`There is nothing at ${path}.`, "`record` is a path below the workspace, or an absolute one; download the artifact in a step before.");
  }
 },
 91470: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => currentWorkflowRun,
   X: () => isWorkflowRun
  });
  function currentWorkflowRun() {
   const run = {
    repositoryId: process.env["GITHUB_REPOSITORY_ID"],
    workflow: process.env["GITHUB_WORKFLOW_REF"],
    runId: process.env["GITHUB_RUN_ID"]
   };
   return isWorkflowRun(run) ? run : undefined;
  }
  const NUMBER = /^[1-9]\d{0,19}$/;
  function isWorkflowRun(value) {
   const {repositoryId: repositoryId, workflow: workflow, runId: runId} = value ?? {};
   const areNumbers = [ repositoryId, runId ].every(one => typeof one === "string" && NUMBER.test(one));
   return areNumbers && typeof workflow === "string" && workflow !== "";
  }
 }
};
