/** Why Lambda cannot run a function: the codes that begin so, and what to do. */
interface Cause {
  codes: RegExp;
  fix: string;
}

/**
 * What Lambda answers to Invoke where it cannot run the function, whatever the caller may do.
 * Source: Lambda API reference, Invoke, "Errors".
 */
const CAUSES: Cause[] = [
  {
    codes: /^KMS(?:AccessDenied|Disabled|InvalidState|NotFound)Exception$/,
    fix: "Lambda decrypts the function's environment with its KMS key: let the function's execution role do kms:Decrypt in its own policy and in the key's, and look whether the key is enabled (`aws kms describe-key --key-id KEY`).",
  },
  {
    codes: /^(?:ENILimitReached|SubnetIPAddressLimitReached)/,
    fix: "The function's subnets have no address left, or the VPC no network interface: add subnets to the function's VPC settings, or raise the quota, and run the job again.",
  },
  {
    codes: /^(?:EC2(?:AccessDenied|Throttled|Unexpected)|InvalidSubnetID|InvalidSecurityGroupID)/,
    fix: 'Look at the VPC settings of the function, and at what its execution role may do (the managed policy AWSLambdaVPCAccessExecutionRole has it), then run the job again.',
  },
  {
    codes: /^(?:EFS|S3Files)/,
    fix: "Look at the file system of the function: its mount targets in the function's subnets, its security groups (TCP 2049), and what the execution role may do with it; then run the job again.",
  },
  {
    codes: /^SnapStart/,
    fix: "Look at the function's log of its initialization, which SnapStart runs when a version is published; then run the job again.",
  },
  {
    codes: /^(?:InvalidRuntime|InvalidZipFile)Exception$/,
    fix: "Look at the function's runtime and code: `aws lambda get-function-configuration --function-name NAME`; deploy it anew, and run the job again.",
  },
];

/** What may be gone at the next attempt; all others stay until something is changed. */
const PASSING =
  /^(?:EC2Throttled|EC2Unexpected|EFSMountConnectivity|EFSMountTimeout|EFSIO|S3FilesMount(?:Connectivity|Timeout)|SnapStart(?:NotReady|Timeout))/;

/** Whether Lambda says by this code that it cannot run the function, and that another attempt will not change it. */
export function cannotStart(code: string): boolean {
  return fixOf(code) !== undefined && !PASSING.test(code);
}

/** What to do where Lambda cannot run a function; undefined where the failure is another one. */
export function startFix({ code }: { code: string }): string | undefined {
  return fixOf(code);
}

function fixOf(code: string): string | undefined {
  return CAUSES.find(({ codes }) => codes.test(code))?.fix;
}
