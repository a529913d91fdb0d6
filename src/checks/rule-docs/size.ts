import type { SIZE_RULES } from '../rules.ts';
import type { RuleDocs } from './rule-doc.ts';

export const SIZE_DOCS: RuleDocs<(typeof SIZE_RULES)[number]> = {
  'size/unzipped': {
    why: 'A function and all its layers have 262,144,000 bytes together, unzipped; AWS refuses a larger layer.',
    ignoreWhen: 'Never: it is a limit of AWS.',
    example: 'python/torch/   262.2 MB',
  },
  'size/zipped': {
    why: 'AWS takes a zip of up to 50 MiB in one request; a larger one goes through a bucket.',
    ignoreWhen: 'The step that publishes has an `s3-bucket`, and the check is not told of it.',
    example: 'layer.zip   61 MB, and no s3-bucket',
  },
  'size/budget': {
    why: 'The layer is larger than `max-unzipped-size`, which you set.',
    ignoreWhen: 'Raise the budget instead.',
    example: 'max-unzipped-size: 40 MB   (the layer: 41 MB)',
  },
  'size/nearly-full': {
    why: 'What a layer takes of the limit is not left for the code of the function and its other layers.',
    ignoreWhen: 'Its functions are small and have no other layer of weight.',
    example: 'python/   240 MB',
  },
};
