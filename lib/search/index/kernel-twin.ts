import type { Kernel } from './kernel.ts';

/** How many bits of a 32-bit word are set. */
export function popcount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The kernel in TypeScript, over this memory. */
export function kernelTwin(memory: ArrayBufferLike): Kernel {
  const u8 = new Uint8Array(memory);
  const u16 = new Uint16Array(memory);
  const u32 = new Uint32Array(memory);
  // Every address comes from the segment's own layout: the index is always within the memory.
  const word = (index: number) => u32[index] as number;

  const kernel: Kernel = {
    costs: { label: 1.5, word: 1.2 },
    and(target, source, words) {
      for (let t = target >> 2, s = source >> 2, end = t + words; t < end; t++, s++)
        u32[t] = word(t) & word(s);
    },
    or(target, source, words) {
      for (let t = target >> 2, s = source >> 2, end = t + words; t < end; t++, s++)
        u32[t] = word(t) | word(s);
    },
    andNot(target, source, words) {
      for (let t = target >> 2, s = source >> 2, end = t + words; t < end; t++, s++)
        u32[t] = word(t) & ~word(s);
    },
    count(bits, words) {
      let n = 0;
      for (let at = bits >> 2, end = at + words; at < end; at++) n += popcount(word(at));
      return n;
    },
    countAnd(a, b, words) {
      let n = 0;
      for (let i = a >> 2, j = b >> 2, end = i + words; i < end; i++, j++) n += popcount(word(i) & word(j));
      return n;
    },
    setList(target, list, n) {
      const base = target >> 2;
      let at = list;
      let document = -1;
      for (let i = 0; i < n; i++) {
        let gap = 0;
        let shift = 0;
        let byte = u8[at++] as number;
        while (byte >= 128) {
          gap |= (byte & 127) << shift;
          shift += 7;
          byte = u8[at++] as number;
        }
        document += (gap | (byte << shift)) + 1;
        u32[base + (document >>> 5)] = word(base + (document >>> 5)) | (1 << (document & 31));
      }
    },
    countList(bits, list, n) {
      const base = bits >> 2;
      let at = list;
      let document = -1;
      let found = 0;
      for (let i = 0; i < n; i++) {
        let gap = 0;
        let shift = 0;
        let byte = u8[at++] as number;
        while (byte >= 128) {
          gap |= (byte & 127) << shift;
          shift += 7;
          byte = u8[at++] as number;
        }
        document += (gap | (byte << shift)) + 1;
        found += (word(base + (document >>> 5)) >>> (document & 31)) & 1;
      }
      return found;
    },
    collect(bits, words, documents) {
      let out = documents >> 2;
      const base = bits >> 2;
      for (let i = 0; i < words; i++) {
        for (let rest = word(base + i); rest !== 0; rest &= rest - 1) {
          u32[out++] = (i << 5) + 31 - Math.clz32(rest & -rest);
        }
      }
      return out - (documents >> 2);
    },
    countSlot(documents, n, slots, counters) {
      const [slot, counter] = [slots >> 1, counters >> 2];
      for (let i = documents >> 2, last = i + n; i < last; i++) {
        const index = counter + (u16[slot + word(i) * 8] as number);
        u32[index] = word(index) + 1;
      }
    },
    countColumn(documents, n, column, counters) {
      const [first, counter] = [column >> 2, counters >> 2];
      for (let i = documents >> 2, last = i + n; i < last; i++) {
        const index = counter + word(first + word(i));
        u32[index] = word(index) + 1;
      }
    },
    spreadCodes(counts, n, offsets, labels, counters) {
      const [counted, offset, label, counter] = [counts >> 2, offsets >> 2, labels >> 2, counters >> 2];
      for (let code = 0; code < n; code++) {
        const count = word(counted + code);
        if (count === 0) continue;
        for (let at = word(offset + code), end = word(offset + code + 1); at < end; at++) {
          const index = counter + word(label + at);
          u32[index] = word(index) + count;
        }
      }
    },
    countLabels(documents, n, offsets, labels, counters) {
      const [first, last, label, counter] = [
        documents >> 2,
        (documents >> 2) + n,
        labels >> 2,
        counters >> 2,
      ];
      const offset = offsets >> 2;
      for (let i = first; i < last; i++) {
        const document = word(i);
        for (let at = word(offset + document), end = word(offset + document + 1); at < end; at++) {
          const index = counter + word(label + at);
          u32[index] = word(index) + 1;
        }
      }
    },
    findPattern(documents, n, begins, ends, texts, pattern, length, stop, found) {
      const first = u8[pattern] as number;
      for (let i = 0; i < n; i++) {
        const document = word((documents >> 2) + i);
        const begin = texts + word((begins >> 2) + document);
        const last = texts + word((ends >> 2) + document) - length;
        let at = begin;
        for (; at <= last; at++) {
          if (u8[at] !== first || (at > begin && (u8[at - 1] as number) >= stop)) continue;
          let same = 1;
          while (same < length && u8[at + same] === u8[pattern + same]) same++;
          if (same === length) break;
        }
        u32[(found >> 2) + i] = at <= last ? at - begin : 0xffffffff;
      }
    },
  };
  return kernel;
}
