#!/bin/sh
# Checks badges (files) with an independent verifier: verify.sh [BADGE.json ...]. Without one, checks sample.json and that what
# is not as it was signed is refused. Needs node 20 and npm. Ends with 0 if all is as it should be.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
libraries=${KEEPUP_VERIFIER:-$here/../../target/badge-verifier}
mkdir -p "$libraries"
cp "$here/package.json" "$here/verify.mjs" "$libraries/"
[ -d "$libraries/node_modules/@digitalbazaar/vc" ] ||
  npm install --prefix "$libraries" --no-audit --no-fund --no-package-lock --loglevel=error >&2

if [ $# -gt 0 ]; then
  exec node "$libraries/verify.mjs" "$@"
fi
node "$libraries/verify.mjs" "$here/sample.json"
refused() {
  if node "$libraries/verify.mjs" "$1"; then
    echo "This should have been refused: $1" >&2
    exit 1
  fi
}
sed 's/Ada Fictional/Eve Fictional/' "$here/sample.json" >"$libraries/another-name.json"
sed 's/"2026-06-01T/"2025-06-01T/' "$here/sample.json" >"$libraries/another-day.json"
sed 's/"identityType": *"name",/&"grade":"A",/' "$here/sample.json" >"$libraries/something-added.json"
for changed in another-name another-day something-added; do
  cmp -s "$here/sample.json" "$libraries/$changed.json" && { echo "Nothing was changed: $changed" >&2; exit 1; }
  refused "$libraries/$changed.json"
done
