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

# A stream that is closed would be given to the next file that Java opens.
{ true 3<&0; } 2>/dev/null || exec </dev/null
{ true 3>&1; } 2>/dev/null || exec >/dev/null
{ true 3>&2; } 2>/dev/null || exec 2>/dev/null

# A command that answers once starts faster without the C2 compiler and the vector module; one that
# works through many questions or papers is worth both.
kind=short
heap=640m
priorities=
case ${1-} in
  bench | encode | ingest | sync) kind=long && heap=448m ;;
  distil | eval) kind=long && heap=768m ;;
  serve) kind=long && priorities=1 ;;
esac
case "${1-} ${2-}" in
  "bench sync") priorities=1 ;;
esac
for word do
  case $word in
    --batch | --batch=*) kind=long ;;
  esac
done

# What is known of the terminal here costs nothing; Java would load classes to find it out.
terminals=
columns=
[ -t 2 ] && terminals=2
if [ -t 1 ]; then
  terminals=1$terminals
  columns=$(stty size 2>/dev/null <&1)
  columns=${columns#* }
fi

# Java reads arguments in the encoding of the locale.
case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
  *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
  *) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac

set -- ${PAPERBOY_JAVA_OPTIONS-} io.github.paperboy.cli.Main "$@"
if [ "$kind" = short ]; then
  set -- -XX:TieredStopAtLevel=1 -Xmn16m -Xmx512m "$@"
else
  set -- --add-modules=jdk.incubator.vector -Xmx$heap "$@"
  # Java announces the vector module on its error stream: it gets none, and Paperboy writes to the
  # real one, which a class of java.io must open.
  exec 3>&2 2>/dev/null
  set -- --add-opens=java.base/java.io=ALL-UNNAMED -Dpaperboy.errors=3 "$@"
fi
if [ -r "$home/cache/$kind.aot" ]; then
  set -- -XX:AOTCache="$home/cache/$kind.aot" "$@"
fi

# Threads that search and answer (3) give way to those that hear people; the compilers, what brings
# papers in (2) and what encodes them (1) give way to answers. Compilers above answers took as much
# of the processors as these. Java would warn that it may not raise priorities; it lowers them only.
# Little of what questions make outlives a small collection, and what a large one frees is given back.
if [ -n "$priorities" ]; then
  set -- -XX:ThreadPriorityPolicy=1 -XX:CompilerThreadPriority=12 \
    -XX:JavaPriority3_To_OSPriority=10 -XX:JavaPriority2_To_OSPriority=16 \
    -XX:JavaPriority1_To_OSPriority=19 -XX:-PrintWarnings \
    -Xms48m -Xmn32m -XX:SurvivorRatio=6 -XX:TargetSurvivorRatio=95 \
    -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=15 -XX:-ShrinkHeapInSteps \
    -XX:TrimNativeHeapInterval=10000 "$@"
  # Otherwise every few threads have a pool of native memory of their own.
  MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX-2} && export MALLOC_ARENA_MAX
fi

# Options meant for other programs would be announced on the terminal and void the cache.
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS

# The diagnostic option maps the cache where it was made for: moving it takes 35 ms of a start.
exec "$home/runtime/bin/java" \
  -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 \
  -XX:+UseSerialGC -XX:MetaspaceSize=128m -XX:-UsePerfData -Xlog:disable \
  --enable-native-access=ALL-UNNAMED \
  -Dpaperboy.home="$home" -Dpaperboy.terminals="$terminals" -Dpaperboy.columns="$columns" \
  -Donnxruntime.native.path="$home/native" -Dorg.sqlite.lib.path="$home/native" \
  -Djava.util.logging.config.class=io.github.paperboy.cli.QuietLogging \
  -cp "@CLASS_PATH@" \
  "$@"
