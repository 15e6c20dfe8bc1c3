#!/bin/sh
# Starts Paperboy with the Java runtime beside it. PAPERBOY_JAVA_OPTIONS is appended to the options.
self=$0
while [ -L "$self" ]; do
  link=$(readlink "$self")
  case $link in
    /*) self=$link ;;
    *) self=${self%/*}/$link ;;
  esac
done
case $self in
  */*) home=$(cd -P "${self%/*}/.." && pwd) ;;
  *) home=$(cd -P .. && pwd) ;;
esac

# A command that answers once starts faster without the C2 compiler and the vector module; one that
# works through many questions or papers is worth both.
kind=short
case ${1-} in
  bench | encode | eval | ingest | distil) kind=long ;;
esac
for word do
  case $word in
    --batch | --batch=*) kind=long ;;
  esac
done
if [ "$kind" = short ]; then
  set -- -XX:TieredStopAtLevel=1 -Xmx512m ${PAPERBOY_JAVA_OPTIONS-} io.github.paperboy.cli.Main "$@"
else
  set -- --add-modules=jdk.incubator.vector -Xmx768m ${PAPERBOY_JAVA_OPTIONS-} io.github.paperboy.cli.Main "$@"
fi
if [ -r "$home/cache/$kind.aot" ]; then
  set -- -XX:AOTCache="$home/cache/$kind.aot" "$@"
fi

# Options of other programs would be announced on the terminal and would void the cache.
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS

exec "$home/runtime/bin/java" \
  -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr \
  --enable-native-access=ALL-UNNAMED \
  -Dpaperboy.home="$home" \
  -Donnxruntime.native.path="$home/native" \
  -Dorg.sqlite.lib.path="$home/native" \
  -cp "@CLASS_PATH@" \
  "$@"
