;; The hot loops of the search index over the one memory of a segment. kernel.ts says what each does, kernel-twin.ts does the
;; same in TypeScript. `npm run wasm` makes kernel.wasm of this file; a test holds the two together.
;;
;; Addresses are bytes. Bitsets are 16-byte aligned and a multiple of 16 bytes long.
(module
  (import "index" "memory" (memory 1))

  ;; target &= source
  (func (export "and") (param $target i32) (param $source i32) (param $words i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $target) (i32.shl (local.get $words) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $target) (local.get $end)))
        (v128.store (local.get $target)
          (v128.and (v128.load (local.get $target)) (v128.load (local.get $source))))
        (local.set $target (i32.add (local.get $target) (i32.const 16)))
        (local.set $source (i32.add (local.get $source) (i32.const 16)))
        (br $next))))

  ;; target |= source
  (func (export "or") (param $target i32) (param $source i32) (param $words i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $target) (i32.shl (local.get $words) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $target) (local.get $end)))
        (v128.store (local.get $target)
          (v128.or (v128.load (local.get $target)) (v128.load (local.get $source))))
        (local.set $target (i32.add (local.get $target) (i32.const 16)))
        (local.set $source (i32.add (local.get $source) (i32.const 16)))
        (br $next))))

  ;; target &= ~source
  (func (export "andNot") (param $target i32) (param $source i32) (param $words i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $target) (i32.shl (local.get $words) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $target) (local.get $end)))
        (v128.store (local.get $target)
          (v128.andnot (v128.load (local.get $target)) (v128.load (local.get $source))))
        (local.set $target (i32.add (local.get $target) (i32.const 16)))
        (local.set $source (i32.add (local.get $source) (i32.const 16)))
        (br $next))))

  ;; How many bits are set.
  (func (export "count") (param $bits i32) (param $words i32) (result i32)
    (call $countAnd (local.get $bits) (local.get $bits) (local.get $words)))

  ;; How many bits both have.
  (func $countAnd (export "countAnd") (param $a i32) (param $b i32) (param $words i32) (result i32)
    (local $end i32) (local $even i64) (local $odd i64)
    (local.set $end (i32.add (local.get $a) (i32.shl (local.get $words) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $a) (local.get $end)))
        (local.set $even (i64.add (local.get $even)
          (i64.popcnt (i64.and (i64.load (local.get $a)) (i64.load (local.get $b))))))
        (local.set $odd (i64.add (local.get $odd)
          (i64.popcnt (i64.and (i64.load offset=8 (local.get $a)) (i64.load offset=8 (local.get $b))))))
        (local.set $a (i32.add (local.get $a) (i32.const 16)))
        (local.set $b (i32.add (local.get $b) (i32.const 16)))
        (br $next)))
    (i32.wrap_i64 (i64.add (local.get $even) (local.get $odd))))

  ;; Sets the bits of a list of gaps.
  (func (export "setList") (param $target i32) (param $list i32) (param $n i32)
    (local $document i32) (local $byte i32) (local $gap i32) (local $shift i32) (local $word i32)
    (local.set $document (i32.const -1))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (local.set $gap (i32.load8_u (local.get $list)))
        (local.set $list (i32.add (local.get $list) (i32.const 1)))
        (if (i32.ge_u (local.get $gap) (i32.const 128))
          (then
            (local.set $gap (i32.and (local.get $gap) (i32.const 127)))
            (local.set $shift (i32.const 7))
            (loop $more
              (local.set $byte (i32.load8_u (local.get $list)))
              (local.set $list (i32.add (local.get $list) (i32.const 1)))
              (local.set $gap (i32.or (local.get $gap)
                (i32.shl (i32.and (local.get $byte) (i32.const 127)) (local.get $shift))))
              (local.set $shift (i32.add (local.get $shift) (i32.const 7)))
              (br_if $more (i32.ge_u (local.get $byte) (i32.const 128))))))
        (local.set $document (i32.add (i32.add (local.get $document) (local.get $gap)) (i32.const 1)))
        (local.set $word (i32.add (local.get $target)
          (i32.shl (i32.shr_u (local.get $document) (i32.const 5)) (i32.const 2))))
        (i32.store (local.get $word)
          (i32.or (i32.load (local.get $word)) (i32.shl (i32.const 1) (local.get $document))))
        (br $next))))

  ;; How many documents of a list of gaps have their bit set.
  (func (export "countList") (param $bits i32) (param $list i32) (param $n i32) (result i32)
    (local $document i32) (local $byte i32) (local $gap i32) (local $shift i32) (local $found i32)
    (local.set $document (i32.const -1))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (local.set $gap (i32.load8_u (local.get $list)))
        (local.set $list (i32.add (local.get $list) (i32.const 1)))
        (if (i32.ge_u (local.get $gap) (i32.const 128))
          (then
            (local.set $gap (i32.and (local.get $gap) (i32.const 127)))
            (local.set $shift (i32.const 7))
            (loop $more
              (local.set $byte (i32.load8_u (local.get $list)))
              (local.set $list (i32.add (local.get $list) (i32.const 1)))
              (local.set $gap (i32.or (local.get $gap)
                (i32.shl (i32.and (local.get $byte) (i32.const 127)) (local.get $shift))))
              (local.set $shift (i32.add (local.get $shift) (i32.const 7)))
              (br_if $more (i32.ge_u (local.get $byte) (i32.const 128))))))
        (local.set $document (i32.add (i32.add (local.get $document) (local.get $gap)) (i32.const 1)))
        (local.set $found (i32.add (local.get $found)
          (i32.and (i32.const 1)
            (i32.shr_u
              (i32.load (i32.add (local.get $bits)
                (i32.shl (i32.shr_u (local.get $document) (i32.const 5)) (i32.const 2))))
              (local.get $document)))))
        (br $next)))
    (local.get $found))

  ;; Writes the numbers of the set bits down; how many.
  (func (export "collect") (param $bits i32) (param $words i32) (param $documents i32) (result i32)
    (local $end i32) (local $base i32) (local $out i32) (local $rest i64)
    (local.set $end (i32.add (local.get $bits) (i32.shl (local.get $words) (i32.const 2))))
    (local.set $out (local.get $documents))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $bits) (local.get $end)))
        (local.set $rest (i64.load (local.get $bits)))
        (block $empty
          (loop $bit
            (br_if $empty (i64.eqz (local.get $rest)))
            (i32.store (local.get $out)
              (i32.add (local.get $base) (i32.wrap_i64 (i64.ctz (local.get $rest)))))
            (local.set $out (i32.add (local.get $out) (i32.const 4)))
            (local.set $rest (i64.and (local.get $rest) (i64.sub (local.get $rest) (i64.const 1))))
            (br $bit)))
        (local.set $base (i32.add (local.get $base) (i32.const 64)))
        (local.set $bits (i32.add (local.get $bits) (i32.const 8)))
        (br $next)))
    (i32.shr_u (i32.sub (local.get $out) (local.get $documents)) (i32.const 2)))

  ;; counters[code]++ for the code of 16 bits that each document has in one slot; records are 16 bytes
  (func (export "countSlot")
    (param $documents i32) (param $n i32) (param $slots i32) (param $counters i32)
    (local $end i32) (local $pairs i32) (local $first i32) (local $second i32)
    (local.set $end (i32.add (local.get $documents) (i32.shl (local.get $n) (i32.const 2))))
    (local.set $pairs (i32.add (local.get $documents)
      (i32.shl (i32.and (local.get $n) (i32.const -2)) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $documents) (local.get $pairs)))
        (local.set $first (i32.add (local.get $counters) (i32.shl
          (i32.load16_u (i32.add (local.get $slots)
            (i32.shl (i32.load (local.get $documents)) (i32.const 4))))
          (i32.const 2))))
        (local.set $second (i32.add (local.get $counters) (i32.shl
          (i32.load16_u (i32.add (local.get $slots)
            (i32.shl (i32.load offset=4 (local.get $documents)) (i32.const 4))))
          (i32.const 2))))
        (i32.store (local.get $first) (i32.add (i32.load (local.get $first)) (i32.const 1)))
        (i32.store (local.get $second) (i32.add (i32.load (local.get $second)) (i32.const 1)))
        (local.set $documents (i32.add (local.get $documents) (i32.const 8)))
        (br $next)))
    (if (i32.lt_u (local.get $documents) (local.get $end))
      (then
        (local.set $first (i32.add (local.get $counters) (i32.shl
          (i32.load16_u (i32.add (local.get $slots)
            (i32.shl (i32.load (local.get $documents)) (i32.const 4))))
          (i32.const 2))))
        (i32.store (local.get $first) (i32.add (i32.load (local.get $first)) (i32.const 1))))))

  ;; counters[label]++ for the one label of 32 bits that each document has in a column
  (func (export "countColumn")
    (param $documents i32) (param $n i32) (param $column i32) (param $counters i32)
    (local $end i32) (local $counter i32)
    (local.set $end (i32.add (local.get $documents) (i32.shl (local.get $n) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $documents) (local.get $end)))
        (local.set $counter (i32.add (local.get $counters) (i32.shl
          (i32.load (i32.add (local.get $column)
            (i32.shl (i32.load (local.get $documents)) (i32.const 2))))
          (i32.const 2))))
        (i32.store (local.get $counter) (i32.add (i32.load (local.get $counter)) (i32.const 1)))
        (local.set $documents (i32.add (local.get $documents) (i32.const 4)))
        (br $next))))

  ;; counters[label] += counts[code] for the labels of each of n codes
  (func (export "spreadCodes")
    (param $counts i32) (param $n i32) (param $offsets i32) (param $labels i32) (param $counters i32)
    (local $end i32) (local $count i32) (local $at i32) (local $last i32) (local $counter i32)
    (local.set $end (i32.add (local.get $counts) (i32.shl (local.get $n) (i32.const 2))))
    (block $done
      (loop $code
        (br_if $done (i32.ge_u (local.get $counts) (local.get $end)))
        (local.set $count (i32.load (local.get $counts)))
        (if (local.get $count)
          (then
            (local.set $at (i32.add (local.get $labels) (i32.shl (i32.load (local.get $offsets)) (i32.const 2))))
            (local.set $last (i32.add (local.get $labels)
              (i32.shl (i32.load offset=4 (local.get $offsets)) (i32.const 2))))
            (block $over
              (loop $label
                (br_if $over (i32.ge_u (local.get $at) (local.get $last)))
                (local.set $counter (i32.add (local.get $counters)
                  (i32.shl (i32.load (local.get $at)) (i32.const 2))))
                (i32.store (local.get $counter) (i32.add (i32.load (local.get $counter)) (local.get $count)))
                (local.set $at (i32.add (local.get $at) (i32.const 4)))
                (br $label)))))
        (local.set $offsets (i32.add (local.get $offsets) (i32.const 4)))
        (local.set $counts (i32.add (local.get $counts) (i32.const 4)))
        (br $code))))

  ;; counters[label]++ for the labels of 32 bits of each document
  (func (export "countLabels")
    (param $documents i32) (param $n i32) (param $offsets i32) (param $labels i32) (param $counters i32)
    (local $end i32) (local $next i32) (local $at i32) (local $last i32) (local $counter i32) (local $touched i32)
    (local.set $end (i32.add (local.get $documents) (i32.shl (local.get $n) (i32.const 2))))
    (block $done
      (loop $block
        (br_if $done (i32.ge_u (local.get $documents) (local.get $end)))
        ;; Touch what a block of documents needs before it is counted, so that the memory is waited for once and not for each.
        (local.set $next (i32.add (local.get $documents) (i32.const 256)))
        (if (i32.gt_u (local.get $next) (local.get $end)) (then (local.set $next (local.get $end))))
        (local.set $at (local.get $documents))
        (loop $touch
          (local.set $touched (i32.add (local.get $touched)
            (i32.load (i32.add (local.get $offsets) (i32.shl (i32.load (local.get $at)) (i32.const 2))))))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br_if $touch (i32.lt_u (local.get $at) (local.get $next))))
        (local.set $at (local.get $documents))
        (loop $touch
          (local.set $touched (i32.add (local.get $touched)
            (i32.load (i32.add (local.get $labels)
              (i32.shl
                (i32.load (i32.add (local.get $offsets) (i32.shl (i32.load (local.get $at)) (i32.const 2))))
                (i32.const 2))))))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (br_if $touch (i32.lt_u (local.get $at) (local.get $next))))
        (loop $document
          (local.set $at (i32.add (local.get $offsets)
            (i32.shl (i32.load (local.get $documents)) (i32.const 2))))
          (local.set $last (i32.add (local.get $labels)
            (i32.shl (i32.load offset=4 (local.get $at)) (i32.const 2))))
          (local.set $at (i32.add (local.get $labels) (i32.shl (i32.load (local.get $at)) (i32.const 2))))
          (block $empty
            (loop $label
              (br_if $empty (i32.ge_u (local.get $at) (local.get $last)))
              (local.set $counter (i32.add (local.get $counters)
                (i32.shl (i32.load (local.get $at)) (i32.const 2))))
              (i32.store (local.get $counter) (i32.add (i32.load (local.get $counter)) (i32.const 1)))
              (local.set $at (i32.add (local.get $at) (i32.const 4)))
              (br $label)))
          (local.set $documents (i32.add (local.get $documents) (i32.const 4)))
          (br_if $document (i32.lt_u (local.get $documents) (local.get $next))))
        (br $block)))
    ;; Nobody reads it; without it the touching could be left out.
    (i32.store (i32.const 16) (local.get $touched)))

  ;; Looks for a run of bytes in the texts of documents: sixteen places at a time by its first and its last byte.
  (func (export "findPattern")
    (param $documents i32) (param $n i32) (param $begins i32) (param $ends i32) (param $texts i32)
    (param $pattern i32) (param $length i32) (param $stop i32) (param $found i32)
    (local $end i32) (local $document i32) (local $begin i32) (local $at i32) (local $last i32)
    (local $mask i32) (local $place i32) (local $i i32) (local $result i32)
    (local $firsts v128) (local $lasts v128) (local $reach i32) (local $block i32) (local $touched i32)
    (local.set $end (i32.add (local.get $documents) (i32.shl (local.get $n) (i32.const 2))))
    (local.set $reach (i32.sub (local.get $length) (i32.const 1)))
    (local.set $firsts (i8x16.splat (i32.load8_u (local.get $pattern))))
    (local.set $lasts (i8x16.splat (i32.load8_u (i32.add (local.get $pattern) (local.get $reach)))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $documents) (local.get $end)))
        ;; Touch the texts of a block of documents, as above.
        (if (i32.ge_u (local.get $documents) (local.get $block))
          (then
            (local.set $block (i32.add (local.get $documents) (i32.const 64)))
            (if (i32.gt_u (local.get $block) (local.get $end)) (then (local.set $block (local.get $end))))
            (local.set $at (local.get $documents))
            (loop $touch
              (local.set $document (i32.shl (i32.load (local.get $at)) (i32.const 2)))
              (local.set $begin (i32.add (local.get $texts)
                (i32.load (i32.add (local.get $begins) (local.get $document)))))
              (local.set $touched (i32.add (local.get $touched) (i32.add
                (i32.load (i32.add (local.get $ends) (local.get $document)))
                (i32.load align=1 (local.get $begin)))))
              (local.set $at (i32.add (local.get $at) (i32.const 4)))
              (br_if $touch (i32.lt_u (local.get $at) (local.get $block))))))
        (local.set $document (i32.shl (i32.load (local.get $documents)) (i32.const 2)))
        (local.set $begin (i32.add (local.get $texts)
          (i32.load (i32.add (local.get $begins) (local.get $document)))))
        ;; The last place where the pattern can begin.
        (local.set $last (i32.sub
          (i32.add (local.get $texts) (i32.load (i32.add (local.get $ends) (local.get $document))))
          (local.get $length)))
        (local.set $at (local.get $begin))
        (local.set $result (i32.const -1))
        (block $over
          (loop $block
            (br_if $over (i32.gt_u (local.get $at) (local.get $last)))
            (local.set $mask (i8x16.bitmask (v128.and
              (i8x16.eq (v128.load align=1 (local.get $at)) (local.get $firsts))
              (i8x16.eq (v128.load align=1 (i32.add (local.get $at) (local.get $reach))) (local.get $lasts)))))
            (block $none
              (loop $candidate
                (br_if $none (i32.eqz (local.get $mask)))
                (local.set $place (i32.add (local.get $at) (i32.ctz (local.get $mask))))
                (local.set $mask (i32.and (local.get $mask) (i32.sub (local.get $mask) (i32.const 1))))
                (br_if $over (i32.gt_u (local.get $place) (local.get $last)))
                ;; Not in the middle of a word.
                (if (i32.gt_u (local.get $place) (local.get $begin))
                  (then
                    (br_if $candidate (i32.ge_u
                      (i32.load8_u (i32.sub (local.get $place) (i32.const 1))) (local.get $stop)))))
                (local.set $i (i32.const 1))
                (block $same
                  (loop $byte
                    (br_if $same (i32.ge_u (local.get $i) (local.get $reach)))
                    (br_if $candidate (i32.ne
                      (i32.load8_u (i32.add (local.get $place) (local.get $i)))
                      (i32.load8_u (i32.add (local.get $pattern) (local.get $i)))))
                    (local.set $i (i32.add (local.get $i) (i32.const 1)))
                    (br $byte)))
                (local.set $result (i32.sub (local.get $place) (local.get $begin)))
                (br $over)))
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (br $block)))
        (i32.store (local.get $found) (local.get $result))
        (local.set $found (i32.add (local.get $found) (i32.const 4)))
        (local.set $documents (i32.add (local.get $documents) (i32.const 4)))
        (br $next)))
    (i32.store (i32.const 16) (local.get $touched)))
)
