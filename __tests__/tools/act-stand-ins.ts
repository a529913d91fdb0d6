// What stands in for the actions of others where act runs a workflow: it would have to fetch them. `ARTIFACTS` is a
// folder that all jobs of a run see, `REPOSITORY` the repository that they are of.
import type { Tree } from '../layer/tree.ts';

const CHECKOUT = `name: checkout
description: Another commit than that of the event, which act copies by itself.
inputs:
  ref: { description: Of the commit., required: true }
  path: { description: Where to., required: false, default: . }
  persist-credentials: { description: Whether the token stays., required: false }
runs:
  using: composite
  steps:
    - shell: bash
      env:
        REF: \${{ inputs.ref }}
        TO: \${{ inputs.path }}
      run: |
        git clone --quiet "$REPOSITORY" "$TO"
        git -C "$TO" checkout --quiet "$REF"
`;

const CREDENTIALS = `name: credentials
description: The role's account is the access key id, as that is how the emulator tells accounts apart.
inputs:
  role-to-assume: { description: A role., required: true }
  role-duration-seconds: { description: How long., required: false, default: '3600' }
  aws-region: { description: A region., required: true }
  output-credentials: { description: Whether to tell., required: false, default: 'false' }
outputs:
  aws-expiration: { description: When they end., value: '\${{ steps.set.outputs.aws-expiration }}' }
runs:
  using: composite
  steps:
    - id: set
      shell: bash
      env:
        ROLE: \${{ inputs.role-to-assume }}
        REGION: \${{ inputs.aws-region }}
        SECONDS_LEFT: \${{ inputs.role-duration-seconds }}
        TELL: \${{ inputs.output-credentials }}
      run: |
        {
          echo "AWS_ACCESS_KEY_ID=$(cut -d : -f 5 <<< "$ROLE")"
          echo 'AWS_SECRET_ACCESS_KEY=any'
          echo "AWS_REGION=$REGION"
        } >> "$GITHUB_ENV"
        if [[ $TELL == true ]]; then
          ends=$(date --utc --date="+$SECONDS_LEFT seconds" +%Y-%m-%dT%H:%M:%SZ)
          echo "aws-expiration=\\"$ends\\"" >> "$GITHUB_OUTPUT"
        fi
`;

const UPLOAD = `name: upload
description: A file by its name, of a folder what is in it.
inputs:
  name: { description: Of the artifact., required: true }
  path: { description: What to keep., required: true }
  retention-days: { description: How long., required: false }
runs:
  using: composite
  steps:
    - shell: bash
      env:
        NAME: \${{ inputs.name }}
        FROM: \${{ inputs.path }}
      run: |
        mkdir -p "$ARTIFACTS/$NAME"
        if [[ -d $FROM ]]; then cp -r "$FROM/." "$ARTIFACTS/$NAME"; else cp "$FROM" "$ARTIFACTS/$NAME"; fi
`;

const DOWNLOAD = `name: download
description: One artifact by its name into the path, those of a pattern each into a folder of its name.
inputs:
  name: { description: Of the artifact., required: false, default: '' }
  pattern: { description: Of their names., required: false, default: '' }
  path: { description: Where to., required: false, default: . }
  run-id: { description: Of another run., required: false }
  github-token: { description: For another run., required: false }
runs:
  using: composite
  steps:
    - shell: bash
      env:
        NAME: \${{ inputs.name }}
        PATTERN: \${{ inputs.pattern }}
        TO: \${{ inputs.path }}
      run: |
        mkdir -p "$TO"
        if [[ $NAME ]]; then cp -r "$ARTIFACTS/$NAME/." "$TO"; fi
        if [[ $PATTERN ]]; then cd "$ARTIFACTS"; cp -r $PATTERN "$OLDPWD/$TO"; fi
`;

const UPLOAD_SARIF = `name: upload
description: Takes what is SARIF.
inputs:
  sarif_file: { description: What to upload., required: true }
  category: { description: One for each analysis., required: true }
runs:
  using: composite
  steps:
    - shell: bash
      env:
        FILE: \${{ inputs.sarif_file }}
      run: test "$(jq --raw-output .version "$FILE")" = 2.1.0
`;

/** By name and version, as our workflows pin them; what is in a folder of its repository, by that. */
export const STAND_INS: Record<string, Tree> = {
  'aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c': {
    'action.yml': CREDENTIALS,
  },
  'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f': { 'action.yml': UPLOAD },
  'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c': { 'action.yml': DOWNLOAD },
  'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1': { 'action.yml': CHECKOUT },
  'github/codeql-action@2892aa5e19bbd11bc0cff5427e3b750a04d9e3c2': {
    'upload-sarif/action.yml': UPLOAD_SARIF,
  },
};
