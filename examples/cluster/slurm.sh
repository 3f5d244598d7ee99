#!/bin/sh
# Builds a folder of reports as a Slurm array: sbatch examples/cluster/slurm.sh REPORTS OUT
#
# Each task builds one shard. gazette finds out which one from Slurm's variables. All tasks write to the same folder, which every node
# must have. For another number of tasks: sbatch --array=1-40 ...
#SBATCH --job-name=gazette
#SBATCH --array=1-7
#SBATCH --cpus-per-task=1
#SBATCH --output=gazette-%A-%a.log

exec gazette build "$1" -o "$2" --jobs "${SLURM_CPUS_PER_TASK:-1}"
