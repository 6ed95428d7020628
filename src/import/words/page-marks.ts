import { expressions } from './words.ts';

// What designers call the elements of a page that hold a date or an author.

/** Elements that say in the words of a vocabulary when the text appeared. */
export const markedPublished = expressions`
  [itemprop~=datePublished]
  [property~="dc:created"]
  [property~="dc:date"]
  [property~="dc:issued"]
  [property~="dcterms:created"]
  [property~="dcterms:issued"]
  [property~="schema:dateCreated"]
  [property~="schema:datePublished"]
  [property~=datePublished]
`;

/** Elements that themes use for the day of publication. */
export const timesOfPublication = expressions`
  .date-published
  .dt-published
  .entry-date
  .publish-date
  .published
  .published-date
  abbr.published
  time.entry-date
  time.published
  time[class*=Publish]
  time[class*=publish]
  time[pubdate]
`;

/** What an element with a date is called. */
export const namesOfDates = expressions`
  data
  date
  datetime
  datum
  fecha
  posted-?on
  pubdate
  published
  time
  timestamp
`;

/** Whose name an element holds: these with `name` behind. */
export const namesOfAuthors = expressions`
  auteurs?
  authors?
  autores?
  autors?
  by-lines?
  bylines?
  contributors?
  writers?
`;

/** Names of elements that hold a person’s name and nothing else. */
export const namesOfNames = expressions`
  auteur
  author
  autor
  fn
  p-author
  username
`;

/** Names of lines with an author in them. */
export const namesOfBylines = expressions`
  auteurs?
  authors?
  autor
  autore
  by-line
  bylines?
  contributors?
  posted-?by
  redakteur
  reporter
  signature
  verfasser
  writers?
`;

/** In the name of an element these say that it is about an author and not a byline. */
export const besideAuthors = expressions`
  about
  archive
  avatar
  bio
  biography
  comments?
  count
  desc
  description
  email
  facebook
  follow
  icon
  image
  img
  intro
  job
  mail
  more
  photo
  pic
  picture
  position
  posts
  rating
  role
  social
  tags?
  twitter
  website
`;
