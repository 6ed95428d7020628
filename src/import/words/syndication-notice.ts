import { words } from './words.ts';

/** What an automatic site says of itself, and what it wants its reader to do next. */
export const syndicationNotices = words`
  en  (?:click|tap) here (?:for|to) .{1,80}
  en  (?:get|catch|read) (?:all )?(?:the )?latest .{1,60} (?:news|updates|stories)\b.{0,100}
  en  .{0,80}(?:has|have) not been (?:edited|created|reviewed) by .{1,180}
  en  download (?:the|our) .{0,30}app\b.{0,100}
  en  first (?:published|posted|uploaded)\s*(?:on)?\s*:.{1,60}
  en  last updated?\s*(?:on)?\s*:.{1,60}
  en  originally posted \d{4}-\d{2}-\d{2}.{0,20}
  en  topics (?:mentioned )?in this (?:article|story)
  es  (?:descarga|descargue) (?:la|nuestra) app.{0,100}
  fr  (?:téléchargez|installez) (?:l[’']|notre |la )app\w*.{0,100}
  mul #[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*
`;

/** How it says that no hand made it. */
export const automaticallyMade = words`
  en  auto[- ]?(?:generated|published)
  en  automatically generated
  en  published
`;

/** What the reader is to do for more. */
export const readerCalls = words`
  en  check
  en  click
  en  download
  en  follow
  en  join
  en  log ?on
  en  subscribe
  en  visit
`;
