import { expressions } from './words.ts';

/** Elements that run, embed or ask, and hold no text of an article. */
export const codeElements = expressions`
  applet
  base
  button
  canvas
  dialog
  embed
  form
  frame
  frameset
  iframe
  input
  ins
  link
  math
  meta
  noscript
  object
  script
  select
  style
  svg
  template
  textarea
`;

/** How a script or a style sheet begins that was left as text. */
export const codeOpenings = expressions`
  !function\s*\(
  (?:\.|#|@media\b|@import\b)[\w\s.#,:>()-]*\{
  \$\(document\)
  \(?\s*(?:window\.)?adsbygoogle\b
  \(function\s*\(
  _taq
  document\.(?:write|getElementById|createElement)\b
  function\s+[\w$]+\s*\(
  google_ad_
  googletag\.
  jQuery\(
  var\s+[\w$]+\s*=
  window\.\w+\s*=
  window\._taboola
`;
