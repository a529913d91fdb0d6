/** A managed runtime, as far as a layer's content has to fit it. */
export interface Runtime {
  language: Language;
  /** `3.12`, `22`, `21`; '' for `provided`. */
  version: string;
  os: OperatingSystem;
  /** ISO dates: support ends, then no new functions, then no updates, which attaching a layer is one of. */
  deprecated?: string;
  createBlocked?: string;
  updateBlocked?: string;
  /** NODE_MODULE_VERSION of Node.js, the highest class file version of Java; Python's follows from its version. */
  abi?: number;
  /** It runs on arm64 too: all do that are not on the first Amazon Linux. */
  arm64: boolean;
}

export type Language = 'python' | 'nodejs' | 'java' | 'ruby' | 'dotnet' | 'go' | 'provided';

/** Amazon Linux, Amazon Linux 2, Amazon Linux 2023. */
export type OperatingSystem = 'AL1' | 'AL2' | 'AL2023';

type Dates = [deprecated: string, createBlocked: string, updateBlocked: string];

const of =
  (language: Language) =>
  (version: string, os: OperatingSystem, dates?: Dates, abi?: number): Runtime => ({
    language,
    version,
    os,
    ...(dates && { deprecated: dates[0], createBlocked: dates[1], updateBlocked: dates[2] }),
    ...(abi !== undefined && { abi }),
    arm64: os !== 'AL1',
  });

const python = of('python');
const nodejs = of('nodejs');
const java = of('java');
const ruby = of('ruby');
const dotnet = of('dotnet');
const go = of('go');
const provided = of('provided');

/**
 * Runtime identifiers that AWS Lambda takes as `compatible-runtimes`, deprecated ones included. The service may know
 * newer ones already, so an identifier that is not here is worth a warning, not an error.
 * Those of 2026 without dates, python3.15 and nodejs26.x, are previews: AWS has not said when their support ends.
 * Sources: identifiers from the enum `Runtime` of @aws-sdk/client-lambda 3.1164.0 (2026-11); dates and operating
 * systems from the page "Lambda runtimes" as of 2026-08; NODE_MODULE_VERSION from abi_version_registry.json of
 * Node.js; class file versions from the Java Virtual Machine Specification, 4.1.
 * AWS has moved the blocks of runtimes that are deprecated already several times, and a later copy of the page is
 * said to have 2027-07-29 and 2027-08-31 where this has 2027-02-01 and 2027-03-03: good for a warning, no more.
 */
export const RUNTIMES: Readonly<Record<string, Runtime>> = {
  'python2.7': python('2.7', 'AL1', ['2021-07-15', '2021-07-15', '2022-05-30']),
  'python3.6': python('3.6', 'AL1', ['2022-07-18', '2022-07-18', '2022-08-29']),
  'python3.7': python('3.7', 'AL1', ['2023-12-04', '2024-01-09', '2027-03-03']),
  'python3.8': python('3.8', 'AL2', ['2024-10-14', '2027-02-01', '2027-03-03']),
  'python3.9': python('3.9', 'AL2', ['2025-12-15', '2027-02-01', '2027-03-03']),
  'python3.10': python('3.10', 'AL2', ['2026-10-31', '2027-02-01', '2027-03-03']),
  'python3.11': python('3.11', 'AL2', ['2027-06-30', '2027-07-31', '2027-08-31']),
  'python3.12': python('3.12', 'AL2023', ['2028-10-31', '2028-11-30', '2029-01-10']),
  'python3.13': python('3.13', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31']),
  'python3.14': python('3.14', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31']),
  'python3.15': python('3.15', 'AL2023'),

  nodejs: nodejs('0.10', 'AL1', ['2016-10-31', '2016-10-31', '2016-10-31'], 11),
  'nodejs4.3': nodejs('4.3', 'AL1', ['2020-03-05', '2020-03-05', '2020-03-05'], 46),
  'nodejs4.3-edge': nodejs('4.3', 'AL1', ['2020-03-05', '2019-04-30', '2019-04-30'], 46),
  'nodejs6.10': nodejs('6.10', 'AL1', ['2019-08-12', '2019-08-12', '2019-08-12'], 48),
  'nodejs8.10': nodejs('8.10', 'AL1', ['2020-03-06', '2020-03-06', '2020-03-06'], 57),
  'nodejs10.x': nodejs('10', 'AL2', ['2021-07-30', '2021-07-30', '2022-02-14'], 64),
  'nodejs12.x': nodejs('12', 'AL2', ['2023-03-31', '2023-03-31', '2023-04-30'], 72),
  'nodejs14.x': nodejs('14', 'AL2', ['2023-12-04', '2024-01-09', '2027-03-03'], 83),
  'nodejs16.x': nodejs('16', 'AL2', ['2024-06-12', '2027-02-01', '2027-03-03'], 93),
  'nodejs18.x': nodejs('18', 'AL2', ['2025-09-01', '2027-02-01', '2027-03-03'], 108),
  'nodejs20.x': nodejs('20', 'AL2023', ['2026-04-30', '2027-02-01', '2027-03-03'], 115),
  'nodejs22.x': nodejs('22', 'AL2023', ['2027-04-30', '2027-06-01', '2027-07-01'], 127),
  'nodejs24.x': nodejs('24', 'AL2023', ['2028-04-30', '2028-06-01', '2028-07-01'], 137),
  'nodejs26.x': nodejs('26', 'AL2023', undefined, 147),

  java8: java('8', 'AL1', ['2024-01-08', '2024-02-08', '2027-03-03'], 52),
  'java8.al2': java('8', 'AL2', ['2027-06-30', '2027-07-31', '2027-08-31'], 52),
  'java8.al2023': java('8', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31'], 52),
  java11: java('11', 'AL2', ['2027-06-30', '2027-07-31', '2027-08-31'], 55),
  'java11.al2023': java('11', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31'], 55),
  java17: java('17', 'AL2', ['2027-06-30', '2027-07-31', '2027-08-31'], 61),
  'java17.al2023': java('17', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31'], 61),
  java21: java('21', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31'], 65),
  java25: java('25', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31'], 69),

  'dotnetcore1.0': dotnet('1.0', 'AL1', ['2019-06-27', '2019-07-30', '2019-07-30']),
  'dotnetcore2.0': dotnet('2.0', 'AL1', ['2019-05-30', '2019-05-30', '2019-05-30']),
  'dotnetcore2.1': dotnet('2.1', 'AL1', ['2022-01-05', '2022-01-05', '2022-04-13']),
  'dotnetcore3.1': dotnet('3.1', 'AL2', ['2023-04-03', '2023-04-03', '2023-05-03']),
  dotnet6: dotnet('6', 'AL2', ['2024-12-20', '2027-02-01', '2027-03-03']),
  dotnet8: dotnet('8', 'AL2023', ['2026-11-10', '2027-02-01', '2027-03-03']),
  dotnet10: dotnet('10', 'AL2023', ['2028-11-14', '2028-12-14', '2029-01-15']),

  'go1.x': go('1', 'AL1', ['2024-01-08', '2024-02-08', '2027-03-03']),

  'ruby2.5': ruby('2.5', 'AL1', ['2021-07-30', '2021-07-30', '2022-03-31']),
  'ruby2.7': ruby('2.7', 'AL2', ['2023-12-07', '2024-01-09', '2027-03-03']),
  'ruby3.2': ruby('3.2', 'AL2', ['2026-03-31', '2027-02-01', '2027-03-03']),
  'ruby3.3': ruby('3.3', 'AL2023', ['2027-03-31', '2027-04-30', '2027-05-31']),
  'ruby3.4': ruby('3.4', 'AL2023', ['2028-03-31', '2028-04-30', '2028-05-31']),
  'ruby4.0': ruby('4.0', 'AL2023', ['2029-03-31', '2029-04-30', '2029-05-31']),

  provided: provided('', 'AL1', ['2024-01-08', '2024-02-08', '2027-03-03']),
  'provided.al2': provided('', 'AL2', ['2026-07-31', '2027-02-01', '2027-03-03']),
  'provided.al2023': provided('', 'AL2023', ['2029-06-30', '2029-07-31', '2029-08-31']),
};

/**
 * The identifier of a function on a customer-managed runtime: an image that its publisher builds, so that neither its
 * language nor its system is known. Layers work with it as with any runtime.
 * Source: "Using a customer-managed runtime" of the Lambda developer guide, and the property RuntimeConfig of
 * AWS::Serverless::Function in that of AWS SAM (2026-11).
 */
export const CUSTOMER_MANAGED = 'custom';

/** The CPU architectures of AWS Lambda, with the names other tools have for them. */
export const ARCHITECTURES: Readonly<Record<'x86_64' | 'arm64', readonly string[]>> = {
  x86_64: ['x86-64', 'amd64', 'x64', 'x86'],
  arm64: ['aarch64', 'arm64v8', 'armv8', 'arm'],
};
