/** A publication's settings, as every page and output sees them. */
export interface Site {
  title: string;
  tagline: string;
  /** The address of the front page; it ends with a slash, and its path is the base path. */
  address: string;
  /** The zone (IANA name) in which the publication's days begin. */
  timezone: string;
  /** The language of the publication itself (BCP 47). */
  language: string;
  publisher: { name: string; url?: string };
  /** An e-mail address. */
  contact: string;
  /** A section's names, by its id and by language. */
  sections: Record<string, Record<string, string>>;
  /** Whether search engines may index texts that others published first. */
  rights: { indexing: boolean };
}
