#!/bin/sh
# Builds what pages need into api/static, from packages pinned by version and digest. Its arguments are the npm to use.
set -eu
cd "$(dirname "$0")"
"$@" ci >/dev/null

# What was built before stays until all of it is there.
built=../build/static
rm -rf "$built"
mkdir -p "$built/docs" "$built/pages"

# The page that describes the API.
cd node_modules/swagger-ui-dist
cp LICENSE NOTICE swagger-ui.css swagger-ui-bundle.js swagger-ui-bundle.js.LICENSE.txt "../../$built/docs"
cd ../..
cp docs/* "$built/docs"

# The pages for people. Their source map would name a file that is not here.
"$@" run --silent styles -- "pages/thresholds.scss:$built/pages/thresholds.css" "pages/reading.scss:$built/pages/reading.css"
# What cannot be compiled has an error for its styles, or none.
grep -q '\.govuk-button{' "$built/pages/thresholds.css"
grep -q '\.govuk-table{' "$built/pages/reading.css"
if grep -q "GDS Transport" "$built/pages/thresholds.css" "$built/pages/reading.css"; then exit 1; fi
sed '/^\/\/# sourceMappingURL=/d; s|//# sourceMappingURL=.*$||' \
    node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js > "$built/pages/govuk-frontend.min.js"
grep -q 'createAll' "$built/pages/govuk-frontend.min.js"
cp pages/thresholds.js pages/referring.js "$built/pages"

# Nothing more is needed of it.
rm -rf node_modules

rm -rf ../api/static
mv "$built" ../api/static
