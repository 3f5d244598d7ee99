# The project's tasks: dotnet pwsh build.ps1 TASK [ARGUMENT...]. Without a task it lists them.
param([string] $Task = 'help')

$ErrorActionPreference = 'Stop'
$Root = $PSScriptRoot
$Arguments = $args

$Tasks = [ordered]@{
    build    = 'compile everything; warnings are errors'
    test     = 'run all tests; arguments go to the runner, as in: build.ps1 test --filter-class *Period*'
    format   = 'bring the code into shape; with --verify-no-changes only look'
    pack     = 'make the .NET tool in artifacts/'
    publish  = 'make a program that needs no .NET, in artifacts/RID/: linux-x64, win-x64, osx-arm64; native for this machine, the default'
    preview  = 'draw the pictures of the preview in README anew; needs chromium'
    gallery  = 'draw the pages of examples/gallery anew; needs soffice and pdftoppm'
    accept   = 'take every received snapshot for the verified one; read the diff before you commit'
    examples = 'build every example into its output folder; read the diff before you commit'
    help     = 'list the tasks'
}

function Show-Tasks {
    'build.ps1 TASK [ARGUMENT...]'
    $Tasks.Keys | ForEach-Object { '  {0,-10}{1}' -f $_, $Tasks[$_] }
}

# A program that fails ends the task, with its exit code.
function Invoke-Program([string] $Name, [string[]] $Words) {
    "> $Name $($Words -join ' ')"
    & $Name @Words
    if ($LASTEXITCODE -ne 0) {
        exit $LASTEXITCODE
    }
}

function Invoke-Gazette([string[]] $Words) {
    Invoke-Program dotnet (@('run', '--project', "$Root/src/Gazette.Cli", '--') + $Words)
}

# The snapshots of the tests, and the pages of templates/ whose tables the code writes.
function Approve-Snapshots {
    $Received = @(Get-ChildItem "$Root/tests", "$Root/templates" -Recurse -File -Filter '*.received.*')
    foreach ($File in $Received) {
        $Ending = if ($File.FullName.StartsWith((Join-Path $Root 'templates'))) { '.' } else { '.verified.' }
        $Verified = $File.FullName.Replace('.received.', $Ending)
        Move-Item -LiteralPath $File.FullName -Destination $Verified -Force
        "accepted $([System.IO.Path]::GetRelativePath($Root, $Verified).Replace('\', '/'))"
    }

    "$($Received.Count) accepted"
}

# The pages of every report in the gallery, with the fonts that the tests have, as small pictures.
function Update-Gallery([string] $Gallery) {
    $Work = Join-Path ([System.IO.Path]::GetTempPath()) "gazette-gallery-$PID"
    Invoke-Gazette @('build', $Gallery, '-o', $Work, '--to', 'docx', '--strict', '--validate')
    foreach ($Reference in Get-ChildItem "$Gallery/templates" -Recurse -Filter 'reference.docx') {
        Copy-Item $Reference "$Work/$($Reference.Directory.Name)-reference.docx"
    }

    # The two large examples, as they are committed.
    foreach ($Example in 'monthly-report', 'yearbook') {
        Copy-Item "$Gallery/../$Example/output/$Example.docx" "$Work/example-$Example.docx"
    }

    $env:FONTCONFIG_FILE = "$Root/tests/fonts/fonts.conf"
    Invoke-Program soffice (@("-env:UserInstallation=file://$Work/profile", '--headless', '--convert-to', 'pdf', '--outdir', $Work) + (Get-ChildItem "$Work/*.docx"))
    Remove-Item "$Gallery/pages/*.png"
    foreach ($Document in Get-ChildItem "$Work/*.pdf") {
        Invoke-Program pdftoppm @('-r', '40', '-png', $Document, "$Gallery/pages/$($Document.BaseName)")
    }

    # What a run keeps there is hidden.
    Remove-Item $Work -Recurse -Force
}

# One of the browser checks draws the pictures; the others are run by .ci/run.
function Update-Preview {
    $Work = Join-Path ([System.IO.Path]::GetTempPath()) "gazette-preview-$PID"
    Invoke-Program dotnet @('build', "$Root/src/Gazette.Cli")
    $Program = "$Root/src/Gazette.Cli/bin/Debug/net10.0/Gazette.Cli"
    Invoke-Program dotnet @('run', '--project', "$Root/tests/Gazette.Browser", '--', $Program, "$Root/examples", $Work, 'pictures')
    Copy-Item "$Work/preview-en.png" "$Root/examples/library-quarter/preview.png"
    Copy-Item "$Work/preview-zh.png" "$Root/examples/villages/preview.png"
    Remove-Item $Work -Recurse -Force
}

# What is committed as an example's output is what the program makes of it; the tests hold it to that.
function Build-Examples([string] $Folder) {
    foreach ($Output in Get-ChildItem $Folder -Recurse -Directory -Filter 'output') {
        $Lists = @(Get-ChildItem $Output.Parent -File -Filter '*.xlsx')
        $Letters = @(Get-ChildItem $Output.Parent -File -Filter '*.docx')
        $Inputs = if ($Lists -and $Letters) { @($Lists.FullName, '-t', $Letters.FullName) } else { @($Output.Parent.FullName) }
        Invoke-Gazette (@('build') + $Inputs + @('-o', $Output.FullName, '--overwrite'))
    }
}

# A native program where this machine can make one, which it can for its own system and processor only. For others a single file that
# brings .NET along, precompiled: larger, and slower to start.
function Publish-Program([string] $Rid) {
    $Here = [System.Runtime.InteropServices.RuntimeInformation]::RuntimeIdentifier
    $Rid = if ($Rid) { $Rid } else { $Here }
    $Form = @('-p:PublishAot=true')
    if ($Rid -ne $Here) {
        "$Rid is not this machine ($Here): a native program for it can only be made there; this one brings .NET along"
        $Form = @('-p:PublishSingleFile=true', '-p:PublishReadyToRun=true', '--self-contained')
    }

    $Folder = "$Root/artifacts/$Rid"
    Invoke-Program dotnet (@('publish', "$Root/src/Gazette.Cli", '-r', $Rid, '-o', $Folder) + $Form + $args)
    $Ending = if ($Rid.StartsWith('win')) { '.exe' } else { '' }
    Move-Item "$Folder/Gazette.Cli$Ending" "$Folder/gazette$Ending" -Force
    "made $Folder/gazette$Ending"
}

switch ($Task) {
    'build' { Invoke-Program dotnet (@('build', "$Root/Gazette.slnx") + $Arguments) }
    'test' { Invoke-Program dotnet (@('test', '--solution', "$Root/Gazette.slnx") + $Arguments) }
    'format' { Invoke-Program dotnet (@('format', "$Root/Gazette.slnx") + $Arguments) }
    'pack' { Invoke-Program dotnet (@('pack', "$Root/src/Gazette.Cli", '--output', "$Root/artifacts") + $Arguments) }
    'publish' { Publish-Program @Arguments }
    'accept' { Approve-Snapshots }
    'preview' { Update-Preview }
    'gallery' { Update-Gallery "$Root/examples/gallery" }
    'examples' { Build-Examples "$Root/examples" }
    'help' { Show-Tasks }
    default {
        [Console]::Error.WriteLine("there is no task ``$Task``")
        Show-Tasks
        exit 2
    }
}
