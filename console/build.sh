#!/bin/sh
# Builds the console into target/classes/forge/console, when its sources are newer than what is there.
#
#   build.sh          build
#   build.sh test     run the unit tests
#
# FORGE_CONSOLE=skip leaves the console out.
# Without npm, or with a Node.js that is too old, the console is left out: one line, and no failure.
set -eu
cd "$(dirname "$0")"

task=${1:-build}
left_out() {
  [ "$task" = test ] || echo "forge: $1, so the web console is left out; everything else is built"
  exit 0
}

[ "${FORGE_CONSOLE:-}" != skip ] || left_out "FORGE_CONSOLE is skip"
command -v npm >/dev/null 2>&1 && command -v node >/dev/null 2>&1 || left_out "there is no npm"
node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' ||
  left_out "Node.js $(node --version) is older than 20.19"

# Fetched once for each package-lock.json.
fetch() {
  [ ! -f target/fetched ] || [ ! -d node_modules ] || ! cmp -s package-lock.json target/fetched || return 0
  mkdir -p target
  rm -f target/fetched
  npm ci --no-audit --no-fund --loglevel=error >target/npm.log 2>&1 || {
    cat target/npm.log >&2
    echo "forge: npm could not fetch what the console is built from; FORGE_CONSOLE=skip builds everything else" >&2
    exit 1
  }
  cp package-lock.json target/fetched
}

out=target/classes/forge/console
stamp=target/console-built

is_stale() {
  [ -f "$stamp" ] && [ -f "$out/index.html" ] || return 0
  [ -n "$(find src public index.html package.json package-lock.json vite.config.ts tsconfig.json build.sh -newer "$stamp" -print | head -n 1)" ]
}

case $task in
  build)
    is_stale || exit 0
    mkdir -p target
    touch "$stamp.begun"
    fetch
    npm run --silent build >target/build.log 2>&1 || {
      cat target/build.log >&2
      exit 1
    }
    mv "$stamp.begun" "$stamp"
    ;;
  test)
    fetch
    npm test --silent -- --reporter=dot
    ;;
  *)
    echo "build.sh: build or test, not $task" >&2
    exit 2
    ;;
esac
