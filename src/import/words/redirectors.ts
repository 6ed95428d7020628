import { expressions } from './words.ts';

/** Last parts of addresses that only lead on. */
export const redirectingPaths = expressions`
  away
  click
  exit
  external
  go
  goto
  jump
  l
  leave
  link
  out
  outbound
  r
  redir
  redirect(?:or|ing)?
  track(?:ing)?
  url
`;
