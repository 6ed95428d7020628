/** The rules of a paper with one article in one section, which had former addresses. */
import { hostRules } from '../../src/hosts/host-rules.ts';
import type { HostRules } from '../../src/hosts/host-rules.ts';
import { editionOf } from '../../src/site/edition.ts';
import { publication } from '../publication/publication-folder.ts';
import { add, siteYaml } from '../publication/texts.ts';

export async function rulesFor({
  aliases = [],
  site = [],
  address = 'https://paper.example/',
}: {
  aliases?: string[];
  /** More lines of site.yaml. */
  site?: string[];
  address?: string;
}): Promise<HostRules> {
  const folder = publication({
    'site.yaml': siteYaml(...site),
    'articles/a.md': add(`aliases: ${JSON.stringify(aliases)}`),
  });
  const { publication: read, mistakes } = await folder.read({ siteUrl: address });
  if (!read) throw new Error(JSON.stringify(mistakes));
  return hostRules(editionOf(read), "default-src 'none'; style-src 'sha256-abc'");
}
