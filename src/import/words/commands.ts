import { expressions } from './words.ts';

/** Commands that enclose code. */
export const codeCommands = expressions`
  code
  codeblock
  highlight
`;

/** Commands that enclose what nobody is shown. */
export const commentCommands = expressions`
  comment
`;

/** Commands within an address that stand for the site, or for another of its pages. */
export const linkCommands = expressions`
  @?site
  absolute_url
  link
  post_url
  ref
  relref
  url_for
`;

/** Fences whose language is the name of a box: their content is text. */
export const boxFences = expressions`
  admonition
  attention
  caution
  danger
  dropdown
  epigraph
  error
  hint
  important
  margin
  note
  pull-quote
  seealso
  sidebar
  tip
  topic
  warning
`;

/** Fences that ask a tool for a list or a diagram, and show no code. */
export const queryFences = expressions`
  button
  dataview
  dataviewjs
  query
  tasks
  toc
`;

/** Elements of HTML that some write with a capital, and that no tool has of its own. */
export const htmlElements = expressions`
  abbr
  article
  aside
  blockquote
  body
  br
  center
  cite
  code
  dd
  div
  dl
  dt
  em
  figcaption
  figure
  font
  head
  hr
  html
  li
  ol
  pre
  section
  small
  span
  strike
  strong
  sub
  sup
  table
  tbody
  td
  tfoot
  th
  thead
  title
  tr
  ul
`;
