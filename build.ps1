# The project's tasks: build.ps1 TASK [ARGUMENT...]. Without a task it lists them.
#
# Only the PowerShell language, .NET and native commands: no cmdlets, so that an engine without modules runs it too.
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
    gallery  = 'draw the pages of examples/gallery anew; needs soffice and pdftoppm'
    accept   = 'take every received snapshot for the verified one; read the diff before you commit'
    examples = 'build every example into its output folder; read the diff before you commit'
    help     = 'list the tasks'
}

function Write-Line([string] $Text) {
    [Console]::Out.WriteLine($Text)
}

function Show-Tasks {
    Write-Line 'build.ps1 TASK [ARGUMENT...]'
    foreach ($Name in $Tasks.Keys) {
        Write-Line ('  {0,-10}{1}' -f $Name, $Tasks[$Name])
    }
}

# A native command that fails ends the task, with its exit code.
function Invoke-Dotnet([string[]] $Words) {
    Write-Line "> dotnet $($Words -join ' ')"
    & dotnet @Words
    if ($LASTEXITCODE -ne 0) {
        exit $LASTEXITCODE
    }
}

function Approve-Snapshots([string] $Folder) {
    $Count = 0
    foreach ($Received in [System.IO.Directory]::GetFiles($Folder, '*.received.*', [System.IO.SearchOption]::AllDirectories)) {
        $Name = [System.IO.Path]::GetFileName($Received).Replace('.received.', '.verified.')
        $Verified = [System.IO.Path]::Combine([System.IO.Path]::GetDirectoryName($Received), $Name)
        [System.IO.File]::Move($Received, $Verified, $true)
        Write-Line "accepted $([System.IO.Path]::GetRelativePath($Folder, $Verified).Replace('\', '/'))"
        $Count++
    }

    Write-Line "$Count accepted"
}

# The pages of every report in the gallery, with the fonts that the tests have, as small pictures.
function Update-Gallery([string] $Gallery) {
    $Work = [System.IO.Path]::Combine([System.IO.Path]::GetTempPath(), "gazette-gallery-$([Environment]::ProcessId)")
    Invoke-Dotnet @('run', '--project', "$Root/src/Gazette.Cli", '--', 'build', $Gallery, '-o', $Work, '--to', 'docx', '--strict', '--validate')
    foreach ($Reference in [System.IO.Directory]::GetFiles("$Gallery/templates", 'reference.docx', [System.IO.SearchOption]::AllDirectories)) {
        $Office = [System.IO.Path]::GetFileName([System.IO.Path]::GetDirectoryName($Reference))
        [System.IO.File]::Copy($Reference, "$Work/$Office-reference.docx")
    }

    [Environment]::SetEnvironmentVariable('FONTCONFIG_FILE', "$Root/tests/fonts/fonts.conf")
    $Words = @("-env:UserInstallation=file://$Work/profile", '--headless', '--convert-to', 'pdf', '--outdir', $Work)
    $Words += [System.IO.Directory]::GetFiles($Work, '*.docx')
    & soffice @Words
    foreach ($Page in [System.IO.Directory]::GetFiles("$Gallery/pages", '*.png')) {
        [System.IO.File]::Delete($Page)
    }

    foreach ($Document in [System.IO.Directory]::GetFiles($Work, '*.pdf')) {
        & pdftoppm -r 40 -png $Document "$Gallery/pages/$([System.IO.Path]::GetFileNameWithoutExtension($Document))"
    }

    [System.IO.Directory]::Delete($Work, $true)
}

# What is committed as an example's output is what the program makes of it; the tests hold it to that.
function Build-Examples([string] $Folder) {
    foreach ($Output in [System.IO.Directory]::GetDirectories($Folder, 'output', [System.IO.SearchOption]::AllDirectories)) {
        Invoke-Dotnet @('run', '--project', "$Root/src/Gazette.Cli", '--', 'build', [System.IO.Path]::GetDirectoryName($Output), '-o', $Output)
    }
}

# A native program where this machine can make one, which it can for its own system and processor only. For others a single file that
# brings .NET along, precompiled: larger, and slower to start.
function Publish-Program([string] $Rid) {
    $Here = [System.Runtime.InteropServices.RuntimeInformation]::RuntimeIdentifier
    $Rid = if ($Rid) { $Rid } else { $Here }
    $Form = @('-p:PublishAot=true')
    if ($Rid -ne $Here) {
        Write-Line "$Rid is not this machine ($Here): a native program for it can only be made there; this one brings .NET along"
        $Form = @('-p:PublishSingleFile=true', '-p:PublishReadyToRun=true', '--self-contained')
    }

    $Folder = "$Root/artifacts/$Rid"
    Invoke-Dotnet (@('publish', "$Root/src/Gazette.Cli", '-r', $Rid, '-o', $Folder) + $Form + $args)
    $Ending = if ($Rid.StartsWith('win')) { '.exe' } else { '' }
    [System.IO.File]::Move("$Folder/Gazette.Cli$Ending", "$Folder/gazette$Ending", $true)
    Write-Line "made $Folder/gazette$Ending"
}

switch ($Task) {
    'build' { Invoke-Dotnet (@('build', "$Root/Gazette.slnx") + $Arguments) }
    'test' { Invoke-Dotnet (@('test', '--solution', "$Root/Gazette.slnx") + $Arguments) }
    'format' { Invoke-Dotnet (@('format', "$Root/Gazette.slnx") + $Arguments) }
    'pack' { Invoke-Dotnet (@('pack', "$Root/src/Gazette.Cli", '--output', "$Root/artifacts") + $Arguments) }
    'publish' { Publish-Program @Arguments }
    'accept' { Approve-Snapshots ([System.IO.Path]::Combine($Root, 'tests')) }
    'gallery' { Update-Gallery "$Root/examples/gallery" }
    'examples' { Build-Examples ([System.IO.Path]::Combine($Root, 'examples')) }
    'help' { Show-Tasks }
    default {
        [Console]::Error.WriteLine("there is no task ``$Task``")
        Show-Tasks
        exit 2
    }
}
