export const id = 525;

export const ids = [ 525 ];

export const modules = {
 50525: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   logDecisions: () => logDecisions
  });
  var _layer_content_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);
  var _rollout_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14416);
  var _shared_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12853);
  function logDecisions({plan: plan, ...decisions}) {
   _shared_log_js__WEBPACK_IMPORTED_MODULE_2__.Rm.debug(`Content in ${decisions.region}: ${publishReason(decisions)}`);
   for (const step of (0, _rollout_plan_js__WEBPACK_IMPORTED_MODULE_1__.df)(plan)) _shared_log_js__WEBPACK_IMPORTED_MODULE_2__.Rm.debug(`Functions in ${decisions.region}: ${step}`);
   for (const name of plan.passedOver) _shared_log_js__WEBPACK_IMPORTED_MODULE_2__.Rm.debug(`Functions in ${decisions.region}: Leave out ${name}: it has no version of this layer.`);
  }
  function publishReason({options: options, contentHash: contentHash, reusable: reusable, newest: newest}) {
   const {layerName: layerName, reuse: reuse} = options;
   if (reusable) return `Reuse version ${reusable.version} of ${layerName}: it has ${(0, _layer_content_mark_js__WEBPACK_IMPORTED_MODULE_0__.mB)(contentHash)}, as this run.`;
   if (!newest) return `Publish ${(0, _layer_content_mark_js__WEBPACK_IMPORTED_MODULE_0__.mB)(contentHash)}: ${layerName} has no version yet.`;
   if (reuse === "never") return `Publish ${(0, _layer_content_mark_js__WEBPACK_IMPORTED_MODULE_0__.mB)(contentHash)}: \`reuse\` is \`never\`.`;
   const hash = (0, _layer_content_mark_js__WEBPACK_IMPORTED_MODULE_0__.wj)(newest.description);
   const other = hash === undefined ? "no content hash in its description" : (0, _layer_content_mark_js__WEBPACK_IMPORTED_MODULE_0__.mB)(hash);
   return `Publish ${(0, _layer_content_mark_js__WEBPACK_IMPORTED_MODULE_0__.mB)(contentHash)}: version ${newest.version} of ${layerName}, the newest, has ${other}.`;
  }
 }
};
