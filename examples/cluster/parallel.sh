#!/bin/sh
# Builds a folder of reports in seven shards with GNU parallel: examples/cluster/parallel.sh REPORTS OUT
#
# With --sshloginfile the shards go to other machines that have the same folders. Each shard works on one report at a time, so that
# parallel decides how many run at once.
seq 7 | parallel --will-cite gazette build "$1" -o "$2" --shard {}/7 --jobs 1
