/**
 * How a worker process is started, so that it stays under 500 MB. Without these the language model's loading alone leaves
 * 100 MB unused with the C allocator, and V8 lets its heap grow to four times what is alive before it tidies up.
 */

/** Arguments of Node, before the file. A worker's live heap is some 150 MB. */
export const WORKER_NODE_ARGS = ['--max-old-space-size=448', '--max-semi-space-size=4'];

/** Additional environment: gives freed memory back to the system (glibc; no effect elsewhere). */
export const WORKER_ENV = { MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_ARENA_MAX: '1' };
