import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../case.ts';
import { DEBIAN_LIBRARIES, JQ, RUST } from '../materials.ts';

export function rightOthers(): Case[] {
  return [
    {
      id: 'or-rust-boot',
      declared: 'provided.al2023 x86_64',
      materials: [],
      edit: (layer, of) => layer.write('bootstrap', readFileSync(join(of(RUST), 'program')), 0o755),
    },
    {
      id: 'or-shell-ext',
      declared: 'python3.12 nodejs22.x x86_64 arm64',
      materials: [],
      edit: (layer) =>
        layer
          .write('extensions/logs', '#!/bin/bash\nset -e\nexec /opt/logs/run.sh\n', 0o755)
          .write('logs/run.sh', '#!/bin/sh\nsleep 1\n', 0o755),
    },
    {
      id: 'or-lib',
      declared: 'provided.al2023 python3.12 x86_64',
      materials: [],
      edit: (layer, of) =>
        layer.write('lib/libonig.so.5', readFileSync(join(of(JQ), DEBIAN_LIBRARIES, 'libonig.so.5'))),
    },
  ];
}
