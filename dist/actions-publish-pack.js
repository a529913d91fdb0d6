export const id = 5198;

export const ids = [ 5198 ];

export const modules = {
 95198: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   packLayer: () => packLayer
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _lambda_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28569);
  var _layer_bytecode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44172);
  var _report_bytecode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26609);
  var _shared_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38936);
  var _shared_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12853);
  var _shared_workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54270);
  async function packLayer(packable, spareBytes) {
   const {layer: layer, report: report} = packable;
   const started = performance.now();
   const progress = {
    label: "Packing",
    unit: "bytes",
    total: layer.unzippedSize
   };
   const archive = await (0, _shared_log_js__WEBPACK_IMPORTED_MODULE_5__.E0)(progress, onProgress => archiveOf(packable, spareBytes, onProgress));
   _shared_log_js__WEBPACK_IMPORTED_MODULE_5__.Rm.info(`${(0, _shared_format_js__WEBPACK_IMPORTED_MODULE_4__.z3)(archive.size)} of zip in ${(0, 
   _shared_format_js__WEBPACK_IMPORTED_MODULE_4__.Xo)(performance.now() - started)}`);
   report.packed = archive.sha256;
   return archive;
  }
  async function archiveOf({inputs: inputs, layer: layer, report: report, workers: workers, folder: folder, interruption: interruption}, spareBytes, onProgress) {
   const to = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "layer.zip");
   if (!(0, _layer_bytecode_js__WEBPACK_IMPORTED_MODULE_2__.e8)(inputs, inputs.build !== undefined)) return layer.pack(to, onProgress);
   const {packWithBytecode: packWithBytecode} = await __webpack_require__.e(7924).then(__webpack_require__.bind(__webpack_require__, 87924));
   const {archive: archive, bytecode: bytecode, findings: findings} = await packWithBytecode({
    layer: layer,
    mode: inputs.bytecode,
    isBuilt: inputs.build !== undefined,
    runtimes: inputs.runtimes,
    spareBytes: spareBytes,
    zipLimit: inputs.staging ? Infinity : _lambda_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.directZipBytes,
    to: to,
    onProgress: onProgress,
    workers: workers,
    scratch: folder,
    workspace: (0, _shared_workspace_js__WEBPACK_IMPORTED_MODULE_6__.i)(),
    interruption: interruption
   });
   for (const {severity: severity, rule: rule, message: message, fix: fix} of findings) _shared_log_js__WEBPACK_IMPORTED_MODULE_5__.Rm.info(`${severity} ${rule}: ${message} ${fix}`);
   report.findings.push(...findings);
   if (!bytecode) return archive;
   _shared_log_js__WEBPACK_IMPORTED_MODULE_5__.Rm.info((0, _report_bytecode_js__WEBPACK_IMPORTED_MODULE_3__.Q)(bytecode));
   if (report.layer) report.layer.bytecode = bytecode;
   return archive;
  }
 }
};
