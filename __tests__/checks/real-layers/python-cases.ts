import { resolvedWheels, wheels } from '../real-material/material.ts';
import type { Material, UvPlatform } from '../real-material/material.ts';
import type { Case } from './cases.ts';
import type { LayerFolder } from './layer-folder.ts';

const X86: UvPlatform = 'manylinux2014';
const X228: UvPlatform = 'manylinux_2_28';

/**
 * Layers of Python packages that are right though something was left out of them, and of packages that lack what they
 * need.
 * @param uv the folder with uv in it
 */
export function pythonCases(uv: string): Case[] {
  const obtained = (version: string, packages: string, platform: UvPlatform = X228) =>
    resolvedWheels(uv, version, platform, packages);
  return [...right(obtained), ...withoutFiles(obtained), ...withoutRequired(), ...outdated(obtained)];
}

type Obtained = (version: string, packages: string, platform?: UvPlatform) => Material;

interface Described {
  /** `id 3.12`: for that Python on x86_64. */
  what: string;
  material: Material;
  /** The code that works, or fails. */
  code: string;
  more?: Partial<Case>;
}

function described({ what, material, code, more }: Described): Case {
  const [id = '', version = ''] = what.split(' ');
  return {
    ...{ id, declared: `python${version} x86_64`, materials: [[material, 'python']] },
    ...{ truth: { python: version, code } },
    ...more,
  };
}

function right(of: Obtained): Case[] {
  return [
    {
      what: 'pr-sqlalchemy-slim 3.12',
      material: of('3.12', 'sqlalchemy==2.0.41 alembic==1.16.2'),
      code: 'import sqlalchemy, alembic.command',
      more: {
        edit: (layer: LayerFolder) => layer.remove(/\/testing\/$|\.pyi$|\.dist-info\/licenses\/$|py\.typed$/),
      },
    },
    {
      what: 'pr-pandas-slim 3.12',
      material: of('3.12', 'pandas==2.3.0', X86),
      code: 'import pandas',
      more: { edit: (layer: LayerFolder) => layer.remove(/^python\/pandas\/tests\/$|\.h$/) },
    },
    {
      what: 'pr-requests-noinfo 3.12',
      material: of('3.12', 'requests==2.32.4 jinja2==3.1.6'),
      code: 'import requests, jinja2',
      more: { edit: (layer: LayerFolder) => layer.remove(/\.dist-info\/$/) },
    },
    {
      what: 'pr-awscrt-runtime-sdk 3.13',
      material: of('3.13', 'aws-lambda-powertools[parser]==3.15.1 boto3==1.39.4'),
      code: 'import aws_lambda_powertools, pydantic',
      more: {
        edit: (layer: LayerFolder) => layer.remove(/^python\/(?:boto3|botocore|s3transfer)\b[^/]*\/$/),
      },
    },
    {
      what: 'pr-fastapi 3.13',
      material: of('3.13', 'fastapi==0.115.14 mangum==0.19.0 httpx==0.28.1'),
      code: 'import fastapi, mangum, httpx',
    },
    {
      what: 'pr-otel-otlp 3.13',
      material: of('3.13', 'opentelemetry-sdk==1.34.1 opentelemetry-exporter-otlp-proto-http==1.34.1'),
      code: 'import opentelemetry.sdk.trace, opentelemetry.exporter.otlp.proto.http.trace_exporter',
    },
  ].map(described);
}

function withoutFiles(of: Obtained): Case[] {
  return [
    {
      what: 'b-babel-data 3.12',
      material: of('3.12', 'babel==2.17.0'),
      code: 'import babel; babel.Locale.parse("de_DE")',
      more: {
        cause: /^deps\/incomplete/,
        edit: (layer: LayerFolder) => layer.remove(/babel\/locale-data\/$/),
      },
    },
    {
      what: 'b-botocore-retries 3.13',
      material: of('3.13', 'boto3==1.39.4'),
      code: 'import boto3',
      more: {
        cause: /^deps\/incomplete/,
        edit: (layer: LayerFolder) => layer.remove(/botocore\/retries\/$/),
      },
    },
    {
      what: 'b-certifi-pem 3.12',
      material: of('3.12', 'certifi==2025.6.15'),
      code: 'import certifi; open(certifi.where())',
      more: { cause: /^deps\/incomplete/, edit: (layer: LayerFolder) => layer.remove(/cacert\.pem$/) },
    },
    {
      what: 'b-noinfo-prompt 3.12',
      material: of('3.12', 'prompt-toolkit==3.0.51'),
      code: 'import prompt_toolkit',
      more: {
        cause: /^deps\/no-metadata/,
        edit: (layer: LayerFolder) => layer.remove(/\.dist-info\/$/),
      },
    },
  ].map(described);
}

function withoutRequired(): Case[] {
  const bare = (...packages: string[]) => wheels('3.12', 'manylinux2014_x86_64', ...packages);
  return [
    {
      what: 'b-trans-flask 3.12',
      material: bare('flask==3.1.1'),
      code: 'import flask',
      more: { cause: { text: /werkzeug/ } },
    },
    {
      what: 'b-trans-sqlalchemy 3.12',
      material: bare('sqlalchemy==2.0.41'),
      code: 'import sqlalchemy',
      more: { cause: { text: /typing-extensions/ } },
    },
    {
      what: 'b-conflict-pydantic 3.12',
      material: bare(
        ...['pydantic==2.11.7', 'pydantic-core==2.27.2', 'annotated-types==0.7.0'],
        ...['typing-extensions==4.14.0', 'typing-inspection==0.4.1'],
      ),
      code: 'import pydantic; pydantic.create_model("A", x=(int, 1))',
      more: { cause: /^deps\/conflict/ },
    },
  ].map(described);
}

function outdated(of: Obtained): Case[] {
  return [
    {
      what: 'b-cgi-webob 3.13',
      material: of('3.13', 'webob==1.8.7'),
      code: 'import webob',
      more: { cause: { text: /"cgi"/ } },
    },
    {
      what: 'b-pkg-resources-razorpay 3.12',
      material: of('3.12', 'razorpay==1.4.1'),
      code: 'import razorpay',
      more: { cause: { text: /pkg_resources/ } },
    },
  ].map(described);
}
