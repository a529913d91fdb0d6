export const id = 8278;

export const ids = [ 8278 ];

export const modules = {
 79699: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CL: () => statementIdOf,
   Gc: () => distinctGrantees,
   Ut: () => granteeText,
   g3: () => parseGrantee,
   py: () => sameGrantee
  });
  const ACCOUNT = /^\d{12}$/;
  const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;
  function parseGrantee(text) {
   if (text === "public") return {
    kind: "public"
   };
   if (ACCOUNT.test(text)) return {
    kind: "account",
    id: text
   };
   if (ORGANIZATION.test(text)) return {
    kind: "organization",
    id: text
   };
   return undefined;
  }
  function granteeText(grantee) {
   return grantee.kind === "public" ? "public" : grantee.id;
  }
  function statementIdOf(grantee) {
   return `publish-layer-${granteeText(grantee)}`;
  }
  function sameGrantee(a, b) {
   return granteeText(a) === granteeText(b);
  }
  function distinctGrantees(grantees) {
   return grantees.filter((grantee, index) => grantees.findIndex(other => sameGrantee(grantee, other)) === index);
  }
 },
 8001: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => extraVersions,
   x: () => deleteCommand
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24750);
  function deleteCommand({layerName: layerName, version: version, region: region}) {
   return `aws lambda delete-layer-version --layer-name ${layerName} --version-number ${version} --region ${region}`;
  }
  function extraVersions(regions) {
   return regions.flatMap(({region: region, version: version}) => {
    if (!version) return [];
    const layerName = (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.i3)(version.arn)?.name ?? "";
    return version.extra.map(number => ({
     ...{
      region: region,
      version: number,
      arn: `${version.layerArn}:${number}`
     },
     command: deleteCommand({
      layerName: layerName,
      version: number,
      region: region
     })
    }));
   });
  }
 },
 30111: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => refusePublic,
   h: () => PUBLIC_MEANS
  });
  var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14748);
  const PUBLIC_MEANS = "every AWS account could read all of its files";
  function refusePublic(about) {
   if (about.allowPublic) return;
   if (about.wanted.some(isPublic)) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`\`share-with\` makes the layer public, so that ${PUBLIC_MEANS}, and \`allow-public\` is not true.`, "Add `allow-public: true` if that is meant; else list the account ids or the organisation id (`o-…`) that are to have it.");
   }
   if (about.previous.some(isPublic)) {
    throw new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__.A(`The version before is public, and \`share-with: previous\` makes the new one public too, so that ${PUBLIC_MEANS}; \`allow-public\` is not true.`, "Add `allow-public: true` if that is meant; else list in `share-with` who is to have the new version, without `previous`.");
   }
  }
  function isPublic({kind: kind}) {
   return kind === "public";
  }
 },
 36145: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => LEVELS
  });
  const LEVELS = [ ...[ 20, 25, 30, 35, 37, 40, 43, 45, 48 ], 50, ...[ 52, 55, 57, 60, 63, 65, 70, 75, 80 ], 95 ];
 },
 58891: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ae: () => LEAST_INVOCATIONS,
   iV: () => LEAST_SAMPLES,
   nS: () => evaluateReadings
  });
  var _samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36145);
  const LEAST_SAMPLES = 20;
  const LEAST_INVOCATIONS = 100;
  const WORTH_TELLING = {
   share: .1,
   init: 20,
   duration: 5
  };
  const ERROR_SHARE = .005;
  const SURE = 2.576;
  function compareMedians(before, after, least) {
   if (!before || !after || Math.min(before.samples, after.samples) < LEAST_SAMPLES) return "too few samples";
   const difference = after.at[50] - before.at[50];
   if (Math.abs(difference) < Math.max(least, WORTH_TELLING.share * before.at[50])) return "same";
   const [was, is] = [ boundsOf(before), boundsOf(after) ];
   if (is.low > was.high) return "slower";
   return is.high < was.low ? "faster" : "same";
  }
  function boundsOf({samples: samples, at: at}) {
   const half = SURE * 50 / Math.sqrt(samples);
   const low = _samples_js__WEBPACK_IMPORTED_MODULE_0__.A.findLast(level => level < 50 && level <= 50 - half) ?? FIRST;
   const high = _samples_js__WEBPACK_IMPORTED_MODULE_0__.A.find(level => level > 50 && level >= 50 + half) ?? 80;
   return {
    low: at[low],
    high: at[high]
   };
  }
  const FIRST = _samples_js__WEBPACK_IMPORTED_MODULE_0__.A[0];
  function compareErrors(before, after) {
   if (!before || !after) return "too few samples";
   if (Math.min(before.invocations, after.invocations) < LEAST_INVOCATIONS) return "too few samples";
   const [was, is] = [ shareBounds(before), shareBounds(after) ];
   if (Math.abs(is.share - was.share) < ERROR_SHARE) return "same";
   if (is.low > was.high) return "more";
   return is.high < was.low ? "fewer" : "same";
  }
  function shareBounds({invocations: n, errors: errors}) {
   const share = Math.min(1, errors / n);
   const middle = (share + SURE ** 2 / (2 * n)) / (1 + SURE ** 2 / n);
   const half = SURE / (1 + SURE ** 2 / n) * Math.sqrt(share * (1 - share) / n + (SURE / (2 * n)) ** 2);
   return {
    share: share,
    low: middle - half,
    high: middle + half
   };
  }
  function evaluateReadings(before, after) {
   const init = compareMedians(before.init, after.init, WORTH_TELLING.init);
   const duration = compareMedians(before.duration, after.duration, WORTH_TELLING.duration);
   const order = [ "slower", "faster", "same" ];
   const verdict = order.find(one => one === init || one === duration) ?? "too few samples";
   return {
    init: init,
    duration: duration,
    errors: compareErrors(before.traffic, after.traffic),
    verdict: verdict
   };
  }
 },
 22891: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => withoutRecord,
   r: () => refusalOfRecord
  });
  var _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24750);
  function refusalOfRecord({waves: waves}, madeBy) {
   if (!madeBy) return "it does not say which repository, workflow and run made it";
   const planned = waves.flatMap(({functions: functions}) => functions.filter(({done: done}) => !done));
   for (const {fn: fn, goal: goal} of planned) {
    if (goal.kind !== "version") continue;
    const [own, other] = [ (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.XP)(fn.arn), (0, _lambda_arn_js__WEBPACK_IMPORTED_MODULE_0__.XP)(goal.layer.layerArn) ];
    if (own !== other) return `a record only changes versions of a layer on functions of the same account, and the layer is of account ${other} and function "${fn.name}" of ${own}`;
   }
   return undefined;
  }
  function withoutRecord(refusal) {
   return `To go back, run \`uses: org/publish-layer/rollback@v1\` with \`functions\`, by their ARNs where they are of another account (which \`allowed-account-ids\` then has to list), and \`to\`, the ARN of the version that they had. It would refuse the record of this run: ${refusal}.`;
  }
 },
 41626: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hq: () => isChanged,
   Zk: () => sameLayers,
   cS: () => sameTarget
  });
  function isChanged({before: before, after: after, alias: alias}) {
   return !sameLayers(before, after) || alias !== undefined && !sameTarget(alias.before, alias.after);
  }
  function sameLayers(a, b) {
   return a.length === b.length && a.every((arn, index) => arn === b[index]);
  }
  function sameTarget(a, b) {
   const shares = ({weights: weights}) => Object.entries(weights).map(([version, share]) => `${version}=${share}`).sort().join();
   return a.version === b.version && shares(a) === shares(b);
  }
 }
};
