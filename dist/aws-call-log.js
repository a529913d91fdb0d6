export const id = 8704;

export const ids = [ 8704 ];

export const modules = {
 28704: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   callLog: () => callLog
  });
  var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
  var _shared_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12853);
  const attempts = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage;
  const logger = {
   ...{
    trace: () => undefined,
    debug: () => undefined,
    warn: () => undefined
   },
   info: entry => _shared_log_js__WEBPACK_IMPORTED_MODULE_1__.Rm.debug(lineOf(entry)),
   error: entry => _shared_log_js__WEBPACK_IMPORTED_MODULE_1__.Rm.debug(lineOf(entry))
  };
  const callLog = {
   logger: logger,
   trace: (region, number, send) => attempts.run({
    region: region,
    number: number,
    startedAt: performance.now()
   }, send)
  };
  function lineOf({clientName: clientName = "", commandName: commandName = "", metadata: metadata = {}, error: error}) {
   const current = attempts.getStore();
   const call = `AWS ${clientName.replace(/Client$/, "")} ${commandName.replace(/Command$/, "")}`;
   const status = metadata.httpStatusCode === undefined ? "no reply" : `HTTP ${metadata.httpStatusCode}`;
   const code = error instanceof Error ? ` ${error.name}` : "";
   const duration = current ? ` in ${Math.round(performance.now() - current.startedAt)} ms` : "";
   const attempt = Math.max(current?.number ?? 1, metadata.attempts ?? 1);
   const request = metadata.requestId === undefined ? "" : `, request ${metadata.requestId}`;
   const place = current ? ` in ${current.region}` : "";
   return `${call}${place}: ${status}${code}${duration}, attempt ${attempt}${request}`;
  }
 }
};
