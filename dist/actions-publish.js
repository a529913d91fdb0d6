export const id = 3227;

export const ids = [ 3227 ];

export const modules = {
 73227: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   publish: () => publish
  });
  var shared_workspace = __webpack_require__(54270);
  var external_node_path_ = __webpack_require__(76760);
  var forks = __webpack_require__(27644);
  var limits = __webpack_require__(28569);
  var content_mark = __webpack_require__(5714);
  var problem = __webpack_require__(14748);
  var check = __webpack_require__(26407);
  var delivery = __webpack_require__(4960);
  var inputs_packages = __webpack_require__(82418);
  var inputs_layer = __webpack_require__(72023);
  var read = __webpack_require__(15691);
  function readPublishInputs() {
   const layer = (0, inputs_layer.Z)();
   refuseManyRuntimes(layer.runtimes);
   return {
    ...layer,
    ...(0, check.u)(),
    ...(0, inputs_packages.O)(),
    ...submission(),
    description: description(),
    attest: attest(),
    ...(0, delivery.e)(layer.layerName)
   };
  }
  function submission() {
   const [submitDependencies, token] = [ (0, read.zM)("submit-dependencies"), (0, read.Qq)("github-token") ];
   if (!submitDependencies || token !== "") return {
    submitDependencies: submitDependencies,
    token: token
   };
   throw new problem.A("`submit-dependencies` needs a token, and `github-token` is empty.", "Leave `github-token` out of the step, or give it a token: `github-token: ${{ github.token }}`.");
  }
  function refuseManyRuntimes(runtimes) {
   if (runtimes.length <= limits.b.runtimes) return;
   throw new problem.A(`\`compatible-runtimes\` lists ${runtimes.length} runtimes; AWS takes ${limits.b.runtimes}.`, "Keep those that your functions use.");
  }
  function description() {
   const value = (0, read.Qq)("description");
   (0, content_mark.lx)(value);
   return value;
  }
  function attest() {
   if (!(0, read.zM)("attest")) return false;
   if (process.env["ACTIONS_ID_TOKEN_REQUEST_URL"]) return true;
   throw new problem.A("`attest` is true, and the job may not ask GitHub for the token that an attestation is signed with.", "Give the job `permissions: { id-token: write, attestations: write, contents: read }`.");
  }
  var layer_layer = __webpack_require__(70044);
  var size = __webpack_require__(76770);
  var layer_source = __webpack_require__(65934);
  var log = __webpack_require__(12853);
  var environment_warnings = __webpack_require__(56248);
  var left_out = __webpack_require__(146);
  var report_report = __webpack_require__(60457);
  var summary = __webpack_require__(16e3);
  var run_action = __webpack_require__(84372);
  var format = __webpack_require__(38936);
  var attestable = __webpack_require__(92235);
  async function prepareAttestation(report, pack) {
   if (report.dryRun) return;
   if (report.packed === undefined) await log.Rm.group("Packing, for the attestation", pack);
   const digest = (0, attestable.m)(report);
   const versions = report.regions.flatMap(({version: version}) => version ?? []);
   const others = versions.filter(({codeSha256: codeSha256}) => codeSha256 !== report.packed);
   if (digest !== "") log.Rm.info(`To be attested: sha256:${digest}`);
   if (others.length === 0) return;
   const warning = `${others[0]?.arn}${others.length > 1 ? ` and ${(0, format.B4)(others.length - 1)} more` : ""} has the same content in other bytes than this job packs, so that it is not for this job to attest. \`reuse: never\` publishes a version that is.`;
   log.Rm.warning(warning);
   report.warnings.push(warning);
  }
  var result = __webpack_require__(92366);
  var write_sbom = __webpack_require__(24696);
  function needsPackageList({sbom: sbom, submitDependencies: submitDependencies}) {
   return sbom !== "" || submitDependencies;
  }
  async function preparePackages(inputs, {source: source, workspace: workspace, report: report}) {
   const {sbom: sbom, vulnerabilities: vulnerabilities} = inputs;
   if (!needsPackageList(inputs) && !vulnerabilities) return undefined;
   const {readIgnoreList: readIgnoreList, listPackages: listPackages} = await Promise.all([ __webpack_require__.e(1032), __webpack_require__.e(7416) ]).then(__webpack_require__.bind(__webpack_require__, 25035));
   if (sbom !== "") (0, write_sbom.A)({
    sbom: sbom,
    workspace: workspace,
    source: source
   });
   const ignoreFile = vulnerabilities?.ignoreFile ?? "";
   let inventory;
   const take = async layer => listPackages(await layer.inspect(), report);
   return {
    ignoreList: ignoreFile === "" ? [] : readIgnoreList(ignoreFile, workspace),
    inventoryOf: layer => inventory ??= take(layer)
   };
  }
  async function writeSbomFile(inside, layer, {inputs: inputs, workspace: workspace, report: report}) {
   const {sbom: sbom, layerName: layerName} = inputs;
   if (!needsPackageList(inputs)) return;
   const inventory = await inside.inventoryOf(layer);
   if (sbom === "") return;
   const {sbomText: sbomText} = await Promise.all([ __webpack_require__.e(1032), __webpack_require__.e(7416) ]).then(__webpack_require__.bind(__webpack_require__, 25035));
   (0, write_sbom.T)(sbomText({
    layerName: layerName,
    contentHash: layer.contentHash
   }, inventory), {
    sbom: sbom,
    workspace: workspace
   });
   if (report.inside) report.inside.sbom = sbom;
  }
  async function submitPackages({inside: inside, layer: layer, inputs: inputs, report: report, place: place}) {
   const {layerName: layerName, token: token, dryRun: dryRun} = inputs;
   const {components: components} = await inside.inventoryOf(layer);
   if (dryRun) {
    const step = `Submit ${(0, result.N)(components.length)} to GitHub's dependency graph`;
    log.Rm.info(step);
    report.plan.push(step);
    return;
   }
   const {submitDependencies: submitDependencies} = await __webpack_require__.e(3197).then(__webpack_require__.bind(__webpack_require__, 3197));
   await log.Rm.group("Submitting to GitHub's dependency graph", () => submitDependencies({
    layerName: layerName,
    components: components,
    token: token,
    ...place !== undefined && {
     place: place
    }
   }));
   if (report.inside) report.inside.submitted = true;
  }
  async function publish(workers) {
   const report = (0, report_report.Fg)();
   await (0, run_action.C)({
    report: report,
    run: context => run({
     ...context,
     report: report,
     workers: workers
    }),
    close: () => workers.close(),
    finish: report_report.Ux,
    outputs: report_report.Yz,
    summary: summary.z
   });
  }
  async function run({report: report, workers: workers, folder: folder, interruption: interruption}) {
   report.layerName = (0, read.Qq)("layer-name");
   const inputs = readPublishInputs();
   report.dryRun = inputs.dryRun;
   (0, forks.A)("publish", inputs);
   (0, environment_warnings.N)(report);
   const workspace = (0, shared_workspace.i)();
   const source = (0, layer_source.T)(inputs.path, workspace);
   const inside = await preparePackages(inputs, {
    source: source,
    workspace: workspace,
    report: report
   });
   const reading = log.Rm.group(`Reading ${inputs.path}`, () => digest(inputs, source, workers, report));
   const [layer, {publishToRegions: publishToRegions}] = await Promise.all([ reading, Promise.all([ __webpack_require__.e(1696), __webpack_require__.e(5731), __webpack_require__.e(1559), __webpack_require__.e(8310), __webpack_require__.e(1296), __webpack_require__.e(362), __webpack_require__.e(4513), __webpack_require__.e(3191) ]).then(__webpack_require__.bind(__webpack_require__, 33565)) ]);
   if (inside) await writeSbomFile(inside, layer, {
    inputs: inputs,
    workspace: workspace,
    report: report
   });
   const pack = async () => {
    const archive = await packed(layer, (0, external_node_path_.join)(folder, "layer.zip")).finally(() => workers.close());
    report.packed = archive.sha256;
    return archive;
   };
   await publishToRegions({
    options: inputs,
    report: report,
    action: "publish",
    folder: folder,
    interruption: interruption,
    layer: {
     contentHash: layer.contentHash,
     unzippedSize: layer.unzippedSize,
     files: layer.entries,
     description: (0, content_mark.RP)(inputs.description, layer.contentHash),
     pack: pack,
     check: async (isPublic, aws) => {
      const {refuseFindings: refuseFindings} = await Promise.all([ __webpack_require__.e(1551), __webpack_require__.e(3338), __webpack_require__.e(7326) ]).then(__webpack_require__.bind(__webpack_require__, 97326));
      await refuseFindings({
       inputs: inputs,
       source: source,
       layer: layer,
       report: report,
       isPublic: isPublic,
       aws: aws,
       ...inside && {
        inside: inside
       }
      });
     }
    }
   });
   if (inputs.attest) await prepareAttestation(report, async () => (await pack()).close());
   if (inside && inputs.submitDependencies) {
    const place = (0, layer_source.v)(source, {
     path: "",
     prefix: ""
    }, workspace);
    await submitPackages({
     inside: inside,
     layer: layer,
     inputs: inputs,
     report: report,
     ...place && {
      place: place
     }
    });
   }
  }
  async function packed(layer, to) {
   const started = performance.now();
   const total = layer.unzippedSize;
   const archive = await (0, log.E0)({
    label: "Packing",
    unit: "bytes",
    total: total
   }, update => layer.pack(to, update));
   log.Rm.info(`${(0, format.z3)(archive.size)} of zip in ${(0, format.Xo)(performance.now() - started)}`);
   return archive;
  }
  async function digest(inputs, source, workers, report) {
   const started = performance.now();
   const layer = await (0, log.E0)({
    label: "Reading",
    unit: "bytes"
   }, onProgress => (0, layer_layer.w)(source, {
    ...inputs,
    workers: workers,
    inspect: needsPackageList(inputs),
    onProgress: onProgress
   }));
   const {entries: entries, unzippedSize: unzippedSize, contentHash: contentHash} = layer;
   report.layer = {
    contentHash: contentHash,
    files: entries.length,
    unzippedSize: unzippedSize,
    parts: (0, size.t_)(entries).slice(0, 20),
    ...layer.leftOut && {
     leftOut: layer.leftOut
    }
   };
   const took = (0, format.Xo)(performance.now() - started);
   log.Rm.info(`${(0, format.B4)(entries.length)} files, ${(0, format.z3)(unzippedSize)} unzipped, read in ${took}`);
   for (const note of layer.notes ?? []) log.Rm.info(note);
   for (const line of (0, left_out.V)(layer.leftOut)) log.Rm.info(line);
   log.Rm.info(`Content sha256:${contentHash}`);
   return layer;
  }
 }
};
