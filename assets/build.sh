#!/bin/sh
# Builds what pages need into api/static, from packages pinned by version and digest. Its arguments are the npm to use.
set -eu
cd "$(dirname "$0")"
"$@" ci >/dev/null

built=../api/static
rm -rf "$built"
mkdir -p "$built/docs" "$built/pages"

# The page that describes the API.
cd node_modules/swagger-ui-dist
cp LICENSE NOTICE swagger-ui.css swagger-ui-bundle.js swagger-ui-bundle.js.LICENSE.txt "../../$built/docs"
cd ../..
cp docs/* "$built/docs"

# The pages for people. Their source map would name a file that is not here.
"$@" run --silent styles -- "$built/pages/thresholds.css"
# What cannot be compiled has an error for its styles, or none.
grep -q '\.govuk-button{' "$built/pages/thresholds.css"
if grep -q "GDS Transport" "$built/pages/thresholds.css"; then exit 1; fi
sed '/^\/\/# sourceMappingURL=/d; s|//# sourceMappingURL=.*$||' \
    node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js > "$built/pages/govuk-frontend.min.js"
grep -q 'createAll' "$built/pages/govuk-frontend.min.js"
cp pages/thresholds.js "$built/pages"

# Nothing more is needed of it.
rm -rf node_modules
