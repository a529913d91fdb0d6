export const id = 3951;

export const ids = [ 3951 ];

export const modules = {
 93495: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => loadPackages
  });
  function loadPackages() {
   return Promise.all([ __webpack_require__.e(1032), __webpack_require__.e(1572) ]).then(__webpack_require__.bind(__webpack_require__, 51572));
  }
 },
 53951: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   publish: () => publish
  });
  var report_report = __webpack_require__(59521);
  var summary = __webpack_require__(16e3);
  var layer_report = __webpack_require__(75867);
  var load_packages = __webpack_require__(93495);
  function needsPackageList({sbom: sbom, submitDependencies: submitDependencies}) {
   return sbom !== "" || submitDependencies;
  }
  async function preparePackages(inputs, {source: source, workspace: workspace, report: report}) {
   const {sbom: sbom, vulnerabilities: vulnerabilities} = inputs;
   let packageList;
   const listOnce = async layer => {
    const {listPackages: listPackages} = await (0, load_packages.E)();
    return listPackages(await layer.inspect(), report);
   };
   const list = layer => packageList ??= listOnce(layer);
   if (!needsPackageList(inputs) && !vulnerabilities) return {
    ignoreList: [],
    list: list
   };
   const {readIgnoreList: readIgnoreList, refuseSbomInLayer: refuseSbomInLayer} = await (0, load_packages.E)();
   if (sbom !== "") refuseSbomInLayer({
    sbom: sbom,
    workspace: workspace,
    source: source
   });
   return {
    ignoreList: readIgnoreList(vulnerabilities?.ignoreFile ?? "", workspace),
    list: list
   };
  }
  var layer_source = __webpack_require__(45896);
  var bytecode = __webpack_require__(44172);
  var content_mark = __webpack_require__(5714);
  function publishableLayer(run, layer) {
   const {inputs: inputs} = run;
   const {contentHash: contentHash, unzippedSize: unzippedSize, entries: entries} = layer;
   return {
    contentHash: contentHash,
    unzippedSize: unzippedSize,
    files: entries,
    description: (0, content_mark.RP)(inputs.description, contentHash),
    mayHoldDerived: (0, bytecode.e8)(inputs, inputs.build !== undefined),
    pack: async spareBytes => {
     const {packLayer: packLayer} = await __webpack_require__.e(5198).then(__webpack_require__.bind(__webpack_require__, 95198));
     return packLayer({
      ...run,
      layer: layer
     }, spareBytes).finally(() => run.workers.close());
    },
    refuseFindings: async (isPublic, aws) => {
     const {refuseFindings: refuseFindings} = await Promise.all([ __webpack_require__.e(496), __webpack_require__.e(9345), __webpack_require__.e(7712), __webpack_require__.e(3468), __webpack_require__.e(4285) ]).then(__webpack_require__.bind(__webpack_require__, 81036));
     await refuseFindings(run, {
      layer: layer,
      isPublic: isPublic,
      aws: aws
     });
    }
   };
  }
  var src_layer_source = __webpack_require__(65934);
  var result = __webpack_require__(92366);
  var log = __webpack_require__(12853);
  async function writeSbom(run, layer) {
   const {inputs: inputs, source: source, workspace: workspace, report: report, packages: packages} = run;
   const {layerName: layerName, sbom: sbom} = inputs;
   const {contentHash: contentHash} = layer;
   const packageList = await packages.list(layer);
   const {writeLayerSbom: writeLayerSbom} = await (0, load_packages.E)();
   writeLayerSbom({
    layerName: layerName,
    contentHash: contentHash,
    source: source,
    sbom: sbom,
    workspace: workspace,
    packageList: packageList,
    report: report
   });
  }
  async function submitPackages(run, layer) {
   const {inputs: inputs, source: source, workspace: workspace, report: report, packages: packages} = run;
   const {layerName: layerName, token: token, dryRun: dryRun} = inputs;
   const {components: components} = await packages.list(layer);
   if (dryRun) {
    const step = `Submit ${(0, result.N)(components.length)} to GitHub's dependency graph`;
    log.Rm.info(step);
    report.plan.push(step);
    return;
   }
   const place = (0, src_layer_source.v)(source, {
    path: "",
    prefix: ""
   }, workspace);
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
  var read_layer = __webpack_require__(21297);
  async function layerToPublish(start) {
   let reading;
   const read = () => reading ??= readLayer(start);
   const publishableOf = async () => publishableLayer(...await read());
   if (!mayBeKnown(start)) return {
    publishable: await publishableOf(),
    read: read
   };
   const {openBuildMemory: openBuildMemory, recognisedLayer: recognisedLayer} = await __webpack_require__.e(3769).then(__webpack_require__.bind(__webpack_require__, 73769));
   const memory = await openBuildMemory(start);
   if (memory?.known) return {
    publishable: recognisedLayer(start, memory.known, publishableOf),
    read: read
   };
   const publishable = await publishableOf();
   if (!memory || start.inputs.dryRun) return {
    publishable: publishable,
    read: read
   };
   return {
    publishable: publishable,
    read: read,
    remember: async () => memory.remember((await read())[1])
   };
  }
  function mayBeKnown({inputs: inputs}) {
   const {build: build, reuse: reuse, attest: attest} = inputs;
   return build?.cache === true && reuse !== "never" && !attest && !needsPackageList(inputs);
  }
  async function readLayer(start) {
   const {inputs: inputs, workers: workers, report: report} = start;
   const {source: source, findings: findings} = await (0, layer_source.B)(start, start.prepared);
   const run = {
    ...start,
    source: source,
    buildFindings: findings
   };
   const layer = await (0, read_layer.P)(run, {
    workers: workers,
    inspect: needsPackageList(inputs)
   });
   report.layer = (0, layer_report.E)(layer);
   if (needsPackageList(inputs)) await writeSbom(run, layer);
   return [ run, layer ];
  }
  var attestable = __webpack_require__(92235);
  var format = __webpack_require__(38936);
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
  var forks = __webpack_require__(27644);
  var limits = __webpack_require__(28569);
  var problem = __webpack_require__(14748);
  var check = __webpack_require__(26407);
  var delivery = __webpack_require__(4960);
  var inputs_packages = __webpack_require__(82418);
  var inputs_layer = __webpack_require__(96113);
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
  var shared_workspace = __webpack_require__(54270);
  var environment_warnings = __webpack_require__(56248);
  async function startPublish(context) {
   const {report: report} = context;
   report.layerName = (0, read.Qq)("layer-name");
   const inputs = readPublishInputs();
   report.dryRun = inputs.dryRun;
   (0, forks.A)("publish", inputs);
   (0, environment_warnings.N)(report);
   const workspace = (0, shared_workspace.i)();
   const prepared = await (0, layer_source.p)({
    ...context,
    inputs: inputs,
    workspace: workspace
   });
   const packages = await preparePackages(inputs, {
    source: prepared.own,
    workspace: workspace,
    report: report
   });
   return {
    ...context,
    inputs: inputs,
    workspace: workspace,
    prepared: prepared,
    packages: packages
   };
  }
  var run_action = __webpack_require__(84372);
  async function publish(workers) {
   const report = (0, report_report.Fg)();
   await (0, run_action.C)({
    report: report,
    run: async context => publishLayer(await startPublish({
     ...context,
     report: report,
     workers: workers
    })),
    close: () => workers.close(),
    finish: report_report.Ux,
    outputs: report_report.Yz,
    summary: summary.z
   });
  }
  async function publishLayer(start) {
   const {inputs: inputs, report: report, folder: folder, interruption: interruption} = start;
   const [layer, {publishToRegions: publishToRegions}] = await Promise.all([ layerToPublish(start), Promise.all([ __webpack_require__.e(1696), __webpack_require__.e(7203), __webpack_require__.e(1559), __webpack_require__.e(7443), __webpack_require__.e(1296), __webpack_require__.e(8220), __webpack_require__.e(3565), __webpack_require__.e(3191) ]).then(__webpack_require__.bind(__webpack_require__, 33565)) ]);
   const {publishable: publishable} = layer;
   await publishToRegions({
    options: inputs,
    report: report,
    action: "publish",
    folder: folder,
    interruption: interruption,
    layer: publishable
   });
   if (inputs.attest) await prepareAttestation(report, async () => (await publishable.pack(Infinity)).close());
   if (inputs.submitDependencies) await submitPackages(...await layer.read());
   await (layer.remember?.());
  }
 },
 75867: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => layerReport
  });
  var _layer_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76770);
  const MOST_PARTS = 20;
  function layerReport({entries: entries, unzippedSize: unzippedSize, contentHash: contentHash, leftOut: leftOut}) {
   return {
    contentHash: contentHash,
    files: entries.length,
    unzippedSize: unzippedSize,
    parts: (0, _layer_size_js__WEBPACK_IMPORTED_MODULE_0__.t_)(entries).slice(0, MOST_PARTS),
    ...leftOut && {
     leftOut: leftOut
    }
   };
  }
 }
};
