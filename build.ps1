# The project's tasks: build.ps1 TASK [ARGUMENT...]. Without a task it lists them.
#
# Only the PowerShell language, .NET and native commands: no cmdlets, so that an engine without modules runs it too.
param(
    [string] $Task = 'help',
    [string[]] $Arguments = @()
)

$ErrorActionPreference = 'Stop'
$Root = $PSScriptRoot

$Tasks = [ordered]@{
    build    = 'compile everything; warnings are errors'
    test     = 'run all tests; arguments go to the runner, as in: build.ps1 test --filter-class *Period*'
    format   = 'bring the code into shape; with --verify-no-changes only look'
    pack     = 'make the .NET tool in artifacts/'
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

# What is committed as an example's output is what the program makes of it; the tests hold it to that.
function Build-Examples([string] $Folder) {
    foreach ($Output in [System.IO.Directory]::GetDirectories($Folder, 'output', [System.IO.SearchOption]::AllDirectories)) {
        Invoke-Dotnet @('run', '--project', "$Root/src/Gazette.Cli", '--', 'build', [System.IO.Path]::GetDirectoryName($Output), '-o', $Output)
    }
}

switch ($Task) {
    'build' { Invoke-Dotnet (@('build', "$Root/Gazette.slnx") + $Arguments) }
    'test' { Invoke-Dotnet (@('test', '--solution', "$Root/Gazette.slnx") + $Arguments) }
    'format' { Invoke-Dotnet (@('format', "$Root/Gazette.slnx") + $Arguments) }
    'pack' { Invoke-Dotnet (@('pack', "$Root/src/Gazette.Cli", '--output', "$Root/artifacts") + $Arguments) }
    'accept' { Approve-Snapshots ([System.IO.Path]::Combine($Root, 'tests')) }
    'examples' { Build-Examples ([System.IO.Path]::Combine($Root, 'examples')) }
    'help' { Show-Tasks }
    default {
        [Console]::Error.WriteLine("there is no task ``$Task``")
        Show-Tasks
        exit 2
    }
}
