#!/usr/bin/env bash
# Makes a folder with the program and its own Java runtime, for Linux: no Java needs to be installed to run it.
# Needs: JAVA_HOME pointing to a JDK 25 (Eclipse Temurin's runs on the widest range of systems), and the program built
# by "mvn -DskipTests package".
set -euo pipefail
cd "$(dirname "$0")/.."

program=target/engagement-checklist
work=target/installer
image=$work/engagement-checklist

# 1. What is needed is there
"${JAVA_HOME:?Set JAVA_HOME to a JDK 25.}/bin/jpackage" --version | grep -q '^25' \
    || { echo "JAVA_HOME is not a JDK 25: $JAVA_HOME" >&2; exit 1; }
[ -f "$program/engagement-checklist.jar" ] \
    || { echo "Build the program first: mvn -DskipTests package" >&2; exit 1; }
version=$(sed -n 's:^    <version>\([0-9.]*\).*:\1:p' pom.xml | head -1)
rm -rf "$work"
mkdir -p "$work/modules"

# 2. JavaFX goes into the runtime; everything else stays on the class path
cp -R "$program" "$work/input"
mv "$work"/input/lib/javafx-*-linux*.jar "$work/modules"
rm "$work"/input/lib/javafx-*.jar

# 3. A runtime with what the program uses, and nothing that opens the network
"$JAVA_HOME/bin/jlink" --module-path "$work/modules" \
    --add-modules java.base,java.desktop,java.logging,java.xml,jdk.unsupported,javafx.controls \
    --strip-debug --no-header-files --no-man-pages --compress zip-6 --output "$work/runtime"

# 4. The program: one quick compiler and one simple collector start faster than the defaults
"$JAVA_HOME/bin/jpackage" --type app-image --dest "$work" --name engagement-checklist --app-version "$version" \
    --input "$work/input" --main-jar engagement-checklist.jar --runtime-image "$work/runtime" \
    --java-options "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms16m -Xmx256m" \
    --java-options "--enable-native-access=javafx.graphics,ALL-UNNAMED" \
    --java-options "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED" \
    --java-options "--add-opens=javafx.graphics/com.sun.javafx.text=ALL-UNNAMED" \
    --java-options "--add-opens=javafx.graphics/com.sun.javafx.font.freetype=ALL-UNNAMED" \
    --java-options '-Dchecklists.home=$APPDIR/checklists'

# 5. It starts
"$image/bin/engagement-checklist" --help > "$work/help.txt" 2>&1 \
    || { cat "$work/help.txt" >&2; echo "The program was made, but does not start: $image" >&2; exit 1; }
echo "Made $image ($(du -sh "$image" | cut -f1)). Start it with $image/bin/engagement-checklist"
