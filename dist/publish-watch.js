export const id = 1483;

export const ids = [ 1483 ];

export const modules = {
 24817: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   watch: () => watch
  });
  var clock = __webpack_require__(49481);
  var cancellation = __webpack_require__(8436);
  var failure = __webpack_require__(97485);
  var credential_expiration = __webpack_require__(66570);
  var log = __webpack_require__(12853);
  var concurrency = __webpack_require__(49572);
  var compare_durations = __webpack_require__(89201);
  var layer_moves = __webpack_require__(85880);
  function changesOfRollout({plan: plan, functions: functions, rollout: rollout}) {
   const waves = new Map(rollout?.waves.map(wave => [ wave.number, wave.steps ]));
   const planned = plan.waves.flatMap(wave => wave.functions);
   const groups = new Map(planned.map(({fn: fn}) => [ fn.name, fn.logGroup ]));
   return functions.flatMap(({function: name, status: status, before: before, after: after, wave: wave}) => {
    const steps = waves.get(wave ?? 0) ?? [];
    if (status !== "updated" || steps.length === 0) return [];
    const group = groups.get(name);
    return [ {
     function: name,
     layers: (0, layer_moves.j)(before, after),
     startedAt: Math.min(...steps.map(({startedAt: startedAt}) => Date.parse(startedAt))),
     finishedAt: Math.max(...steps.map(({finishedAt: finishedAt}) => Date.parse(finishedAt))),
     ...group !== undefined && {
      logGroup: group
     }
    } ];
   });
  }
  var warnings = __webpack_require__(34877);
  var format = __webpack_require__(38936);
  const MINUTE = 6e4;
  const TELL_EVERY = 5;
  const RESERVE = 2 * MINUTE;
  const BEFORE = 60 * MINUTE;
  const REGIONS_AT_ONCE = 4;
  async function watch(rollouts, request) {
   const {watchMinutes: watchMinutes} = request.options;
   const watched = rollouts.flatMap(({region: region, plan: plan}) => {
    const changes = changesOfRollout({
     ...region.report,
     plan: plan
    });
    return changes.length > 0 ? [ {
     region: region,
     changes: changes
    } ] : [];
   });
   const [first] = watched;
   if (watchMinutes === undefined || !first) return;
   try {
    const length = lengthOf(first.region, watchMinutes);
    await log.Rm.group(`Watching for ${(0, format.a3)(length)}`, () => wait(first.region, length));
    await log.Rm.group("Comparing with before the rollout", () => (0, concurrency.X)(watched, REGIONS_AT_ONCE, compareIn));
   } catch (error) {
    const isCancelled = error instanceof cancellation.cJ;
    const why = isCancelled ? "The job was cancelled while it watched." : (0, failure.g)(error).what;
    first.region.warn(`${why} The rollout was complete; how the functions do since then was not compared.`);
   }
  }
  function lengthOf({warn: warn}, minutes) {
   const expires = (0, credential_expiration.v)();
   const wanted = minutes * MINUTE;
   const left = expires ? Math.max(0, expires.getTime() - Date.now() - RESERVE) : Infinity;
   if (left >= wanted) return wanted;
   warn(`The AWS credentials end before the ${minutes} minutes of \`watch-minutes\` are over, so it is watched for ${(0, format.a3)(left)}. Give the role a longer session, \`role-duration-seconds\`.`);
   return left;
  }
  async function wait({aws: aws}, length) {
   const end = aws.clock.now() + length;
   for (let left = length; left > 0; left = end - aws.clock.now()) {
    await aws.sleep(Math.min(left, TELL_EVERY * MINUTE));
    const done = Math.min(length, length - (end - aws.clock.now()));
    log.Rm.info(`Watched for ${(0, format.a3)(done)} of ${(0, format.a3)(length)}`);
   }
  }
  async function compareIn({region: region, changes: changes}) {
   const {aws: aws, report: report, info: info, warn: warn} = region;
   const since = (0, clock.Q$)(aws.clock).getTime() - Math.min(...changes.map(({finishedAt: finishedAt}) => finishedAt));
   const comparison = await (0, compare_durations.F)(aws, changes, {
    longest: since,
    leastBefore: BEFORE
   });
   report.runtime = comparison;
   const {verdicts: verdicts} = comparison.sum;
   const counts = Object.entries(verdicts).map(([verdict, count]) => `${(0, format.B4)(count)} ${verdict}`);
   info(`${counts.join(", ")}; ${(0, format.z3)(comparison.scanned)} of logs read`);
   for (const text of [ ...comparison.notes, ...(0, warnings.a)(comparison) ]) warn(text);
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
 66570: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => credentialExpiration
  });
  function credentialExpiration() {
   const value = process.env["AWS_CREDENTIAL_EXPIRATION"] ?? "";
   const date = new Date(value.replaceAll('"', ""));
   return Number.isNaN(date.getTime()) ? undefined : date;
  }
 }
};
