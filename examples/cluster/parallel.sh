#!/bin/sh
# Builds a folder of reports in seven parts with GNU parallel: examples/cluster/parallel.sh REPORTS OUT
#
# With --sshloginfile the parts go to other machines that see the same folders. Each part works on one report at a time, so that
# parallel decides how much goes on at once.
seq 7 | parallel --will-cite gazette build "$1" -o "$2" --shard {}/7 --jobs 1
