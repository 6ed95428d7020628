import type { Cleaner } from './cleaners.ts';

/** What an automatic site says of itself, and what it wants its reader to do next. */
const notice =
  /^[\s(*_[]*(?:.{0,80}(?:(?:has|have) not been (?:edited|created|reviewed) by .{1,60}|(?:is|was|are) (?:auto[- ]?generated|automatically generated|auto[- ]?published|published) from (?:a|an|the) (?:syndicated|wire|rss|agency)?.{0,30}(?:feed|agency|source)).{0,120}|(?:for|to (?:get|read|see)) (?:more|the latest|all the latest|breaking) .{1,80}(?:visit|follow|download|click|check|subscribe|join|log ?on)\b.{0,100}|(?:click|tap) here (?:for|to) .{1,80}|download (?:the|our) .{0,30}app\b.{0,100}|topics (?:mentioned )?in this (?:article|story)|(?:get|catch|read) (?:all )?(?:the )?latest .{1,60} (?:news|updates|stories)\b.{0,100}|first (?:published|posted|uploaded)\s*(?:on)?\s*:.{1,60}|last updated?\s*(?:on)?\s*:.{1,60}|originally posted \d{4}-\d{2}-\d{2}.{0,20}|(?:téléchargez|installez) (?:l[’']|notre |la )app\w*.{0,100}|(?:descarga|descargue) (?:la|nuestra) app.{0,100}|#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*)[\s.!)*_\]]*$/iu;

export const syndicationNotice: Cleaner = {
  rule: 'syndication-notice',
  why: 'What an automatic site says of itself, or wants its reader to do next.',
  clean(piece) {
    const lines = piece.lines();
    for (const line of lines.slice(-12)) {
      if (
        line.words.length > 300 ||
        /[«»“”]/.test(line.words) ||
        /^(?:t[dh]|h[1-6])$/.test(line.element.tagName)
      )
        continue;
      if (notice.test(line.words)) piece.removeLine(this.rule, line);
    }
  },
};
