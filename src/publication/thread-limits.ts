import type { ResourceLimits } from 'node:worker_threads';

/**
 * For each thread of a build. Left alone, V8 lets the young generation of a thread that makes and drops much
 * grow until a build of 10,000 articles takes 200 MB more, and a little longer.
 */
export const threadLimits: ResourceLimits = { maxYoungGenerationSizeMb: 32 };
