#!/usr/bin/env bash
# Compiles softmax.c for one class count after another, for "race --gcc FOLDER":
#
#   gcc/compare.sh FOLDER [C...]
#
# -Ofast lets gcc vectorise expf with libmvec, which is the best that a plain loop gets.
set -euo pipefail

folder=${1:?usage: compare.sh FOLDER [C...]}
shift
(($# > 0)) || set -- 2 3 4 5 6 7 8 10 12 16 24 32 48 64 100 128 256 1000
source=$(dirname "${BASH_SOURCE[0]}")/softmax.c

mkdir -p "$folder"
for c in "$@"; do
    # Linked by itself: with -Ofast gcc 12 links what sets the thread that loads the library to flush denormals, and then TensorPrimitives.IndexOfMax finds the wrong class.
    gcc -Ofast -march=native -mprefer-vector-width=512 -fPIC -DC="$c" -c -o "$folder/softmax_$c.o" "$source"
    gcc -shared -o "$folder/libsoftmax_$c.so" "$folder/softmax_$c.o" -lmvec -lm
done
