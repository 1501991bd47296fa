#!/bin/sh
# Builds what pages need into api/static, from packages pinned by version and digest. Its arguments are the npm to use.
set -eu
cd "$(dirname "$0")"
"$@" ci >/dev/null

built=../api/static
rm -rf "$built"
mkdir -p "$built/docs"
cd node_modules/swagger-ui-dist
cp LICENSE NOTICE swagger-ui.css swagger-ui-bundle.js swagger-ui-bundle.js.LICENSE.txt "../../$built/docs"
cd ../..
cp docs/* "$built/docs"
# Nothing more is needed of it.
rm -rf node_modules
