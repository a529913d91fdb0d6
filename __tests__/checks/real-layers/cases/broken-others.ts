import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../case.ts';
import { AGENT, CAFFEINE, DEBIAN_LIBRARIES, JQ, LFS, POPPLER, RUST } from '../materials.ts';

export function brokenOthers(): Case[] {
  return [
    {
      id: 'o-noexec',
      declared: 'nodejs22.x python3.13 x86_64',
      cause: /^files\/not-executable/,
      materials: [],
      edit: (layer, of) => layer.write('extensions/telemetry', readFileSync(join(of(AGENT), 'agent')), 0o644),
    },
    {
      id: 'o-rust-al2',
      declared: 'provided.al2 x86_64',
      cause: /^native\/glibc/,
      allow: /^runtime\/(deprecated|blocked)/,
      materials: [],
      edit: (layer, of) => layer.write('bootstrap', readFileSync(join(of(RUST), 'program')), 0o755),
    },
    {
      id: 'o-jar-class',
      declared: 'java8.al2 x86_64',
      cause: /^native\/java-class/,
      materials: [[CAFFEINE, 'java/lib']],
    },
    {
      id: 'o-jar-lfs',
      declared: 'java21 x86_64',
      cause: { text: /LFS|jar|zip|damaged/i },
      materials: [[CAFFEINE, 'java/lib']],
      edit: (layer) => layer.write(layer.find(/caffeine-.*\.jar$/), LFS),
    },
    {
      id: 'o-pdftotext',
      declared: 'provided.al2023 python3.12 x86_64',
      cause: /^native\/(missing-library|glibc|libstdcxx)/,
      materials: [],
      edit: (layer, of) =>
        layer.write('bin/pdftotext', readFileSync(join(of(POPPLER), 'usr/bin/pdftotext')), 0o755),
    },
    {
      id: 'o-jq',
      declared: 'provided.al2023 x86_64',
      cause: /^native\/glibc/,
      materials: [],
      edit: (layer, of) => {
        layer.write('bin/jq', readFileSync(join(of(JQ), 'usr/bin/jq')), 0o755);
        for (const name of ['libjq.so.1', 'libonig.so.5'])
          layer.write(`lib/${name}`, readFileSync(join(of(JQ), DEBIAN_LIBRARIES, name)));
      },
    },
    {
      id: 'o-interp',
      declared: 'nodejs22.x x86_64',
      cause: /^files\/interpreter/,
      materials: [],
      edit: (layer) => layer.write('extensions/agent', '#!/usr/bin/env python3\nprint(1)\n', 0o755),
    },
    {
      id: 'o-ext-nested',
      declared: 'nodejs22.x x86_64',
      cause: /^layout\/extensions/,
      materials: [],
      edit: (layer, of) =>
        layer.write('extensions/telemetry/telemetry', readFileSync(join(of(AGENT), 'agent')), 0o755),
    },
  ];
}
