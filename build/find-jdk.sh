# Finds a JDK that Forge can be built and run with. Sourced by ./forge and ./mvnw.
#
#   find_jdk    sets JAVA_HOME and exports it, or prints one line on stderr and exits with 3
#
# The first of these that holds a JDK of at least $wanted_jdk is taken:
#   FORGE_JAVA_HOME     an explicit choice; a wrong one is an error, never skipped in silence
#   JAVA_HOME
#   the java on PATH
#   the usual folders of JDKs; of several there, the oldest that is new enough, because the
#   build tools know it best
#
# FORGE_JDK_FOLDERS, a colon-separated list of folders, replaces the usual ones. Set to nothing
# it makes the search stop after PATH.

wanted_jdk=25

# The feature release of the JDK in folder $1 (25 for 25.0.3, 8 for 1.8.0), or nothing where no
# compiler stands there. Every JDK since 9 says its version in the file "release", which is
# quicker to read than a JVM is to start.
jdk_release() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release"
}

is_wanted_jdk() {
  [ -n "$1" ] || return 1
  found_release=$(jdk_release "$1")
  [ "${found_release:-0}" -ge "$wanted_jdk" ]
}

# The home of the java on PATH, through any symbolic links, or nothing.
jdk_on_path() {
  java_file=$(command -v java) || return 0
  while [ -L "$java_file" ]; do
    java_link=$(readlink "$java_file")
    case $java_link in
      /*) java_file=$java_link ;;
      *) java_file=$(dirname "$java_file")/$java_link ;;
    esac
  done
  (cd "$(dirname "$java_file")/.." 2>/dev/null && pwd -P) || :
}

# Runs "$@" with each candidate home of the folders as last argument.
for_each_jdk_folder() {
  if [ -n "${FORGE_JDK_FOLDERS+set}" ]; then
    folders=$FORGE_JDK_FOLDERS
  else
    folders=/usr/lib/jvm:/opt:/opt/java:/usr/java:/usr/local:${HOME:-}/.sdkman/candidates/java
    folders=$folders:${HOME:-}/.jdks:/Library/Java/JavaVirtualMachines
  fi
  rest=$folders:
  while [ -n "$rest" ]; do
    folder=${rest%%:*}
    rest=${rest#*:}
    [ -n "$folder" ] || continue
    for home in "$folder" "$folder"/* "$folder"/*/Contents/Home; do
      "$@" "$home"
    done
  done
}

keep_oldest_wanted() {
  is_wanted_jdk "$1" || return 0
  if [ -z "$best_home" ] || [ "$found_release" -lt "$best_release" ]; then
    best_home=$1
    best_release=$found_release
  fi
}

find_jdk() {
  if [ -n "${FORGE_JAVA_HOME:-}" ]; then
    is_wanted_jdk "$FORGE_JAVA_HOME" || {
      echo "forge: FORGE_JAVA_HOME=$FORGE_JAVA_HOME holds no JDK $wanted_jdk or newer; correct it or unset it." >&2
      exit 3
    }
    best_home=$FORGE_JAVA_HOME
  elif is_wanted_jdk "${JAVA_HOME:-}"; then
    best_home=$JAVA_HOME
  else
    best_home=$(jdk_on_path)
    is_wanted_jdk "$best_home" || {
      best_home=
      for_each_jdk_folder keep_oldest_wanted
    }
  fi
  [ -n "$best_home" ] || {
    echo "forge: no JDK $wanted_jdk or newer found; install one (for example Temurin $wanted_jdk) or set FORGE_JAVA_HOME to its folder." >&2
    exit 3
  }
  JAVA_HOME=$best_home
  export JAVA_HOME
}
