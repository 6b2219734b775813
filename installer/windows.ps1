# Makes a folder with the program and its own Java runtime, for Windows: no Java needs to be installed to run it.
# Needs: JAVA_HOME pointing to a JDK 25, and the program built on Windows by "mvn -DskipTests package".
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")

$program = "target\engagement-checklist"
$work = "target\installer"
$image = "$work\Engagement Checklist"

function Invoke-Step([string] $tool, [string[]] $arguments) {
    & "$env:JAVA_HOME\bin\$tool.exe" @arguments
    if ($LASTEXITCODE -ne 0) { throw "$tool failed with exit code $LASTEXITCODE." }
}

# 1. What is needed is there
if (-not $env:JAVA_HOME) { throw "Set JAVA_HOME to a JDK 25." }
if (-not ((& "$env:JAVA_HOME\bin\jpackage.exe" --version) -like "25*")) {
    throw "JAVA_HOME is not a JDK 25: $env:JAVA_HOME"
}
if (-not (Test-Path "$program\engagement-checklist.jar")) {
    throw "Build the program first: mvn -DskipTests package"
}
$version = ([xml](Get-Content pom.xml)).project.version -replace "-SNAPSHOT$", ""
if (Test-Path $work) { Remove-Item -Recurse -Force $work }
New-Item -ItemType Directory "$work\modules" | Out-Null

# 2. JavaFX goes into the runtime; everything else stays on the class path
Copy-Item -Recurse $program "$work\input"
Move-Item "$work\input\lib\javafx-*-win*.jar" "$work\modules"
Remove-Item "$work\input\lib\javafx-*.jar"

# 3. A runtime with what the program uses, and nothing that opens the network
Invoke-Step "jlink" @(
    "--module-path", "$work\modules",
    "--add-modules", "java.base,java.desktop,java.logging,java.xml,jdk.unsupported,javafx.controls",
    "--strip-debug", "--no-header-files", "--no-man-pages", "--compress", "zip-6", "--output", "$work\runtime")

# 4. The program. The one for the window has no console, so the command line gets a second one.
Set-Content "$work\cli.properties" "win-console=true"
Invoke-Step "jpackage" @(
    "--type", "app-image", "--dest", $work, "--name", "Engagement Checklist", "--app-version", $version,
    "--input", "$work\input", "--main-jar", "engagement-checklist.jar", "--runtime-image", "$work\runtime",
    "--add-launcher", "engagement-checklist-cli=$work\cli.properties",
    "--java-options", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms16m -Xmx256m",
    "--java-options", "--enable-native-access=javafx.graphics",
    "--java-options", "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
    "--java-options", '-Dchecklists.home=$APPDIR\checklists')

# 5. It starts
& "$image\engagement-checklist-cli.exe" --help | Out-Null
if ($LASTEXITCODE -ne 0) { throw "The program was made, but does not start: $image" }
Write-Output "Made $image. Start it with `"$image\Engagement Checklist.exe`""
