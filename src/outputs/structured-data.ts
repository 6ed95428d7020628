import type {
  BreadcrumbList,
  CreativeWork,
  IPTCDigitalSourceEnumeration,
  NewsArticle,
  NewsMediaOrganization,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { Article } from '../article/article.ts';
import { treatmentOf } from '../article/rights.ts';
import type { Making } from '../language/words.ts';
import { absoluteUrl, articlePath } from '../site/paths.ts';
import type { TermKind } from '../site/paths.ts';
import type { Source } from '../article/source-schema.ts';
import { sectionName, type Site } from '../site/site.ts';
import { authorsOf } from './authors.ts';
import { lastChange } from '../article/last-change.ts';
import { pictureUrl } from './picture-url.ts';
import { stated } from './stated.ts';

const context = { '@context': 'https://schema.org' } as const;

/**
 * An article as schema.org knows it, with its origin. Days stay days, instants keep the zone they were
 * written with, and nothing is stated that the article does not state.
 */
export function newsArticle(site: Site, article: Article): WithContext<NewsArticle> {
  const url = absoluteUrl(site, articlePath(article.slug));
  const terms = {
    topics: { about: things('Thing', article.topics) },
    places: { contentLocation: things('Place', article.places) },
    people: { mentions: things('Person', article.people) },
  } satisfies Record<TermKind, object>;
  return stated({
    ...context,
    '@type': 'NewsArticle' as const,
    url,
    mainEntityOfPage: { '@type': 'WebPage' as const, '@id': url },
    headline: article.title,
    description: article.description,
    inLanguage: article.lang,
    datePublished: article.published,
    dateModified: lastChange(article, site.timezone),
    author: authorsOf(article, site).map(({ kind, ...named }) => stated({ '@type': kind, ...named })),
    publisher: newsMediaOrganization(site),
    articleSection: sectionName(site, article.section, article.lang),
    image: image(site, article),
    wordCount: article.words,
    isAccessibleForFree: true,
    ...origin(article.source),
    ...maker(article),
    ...conditions(site, article),
    correction: article.corrections?.map(({ date, text }) => ({
      '@type': 'CorrectionComment' as const,
      text,
      datePublished: date,
    })),
    ...terms.topics,
    ...terms.places,
    ...terms.people,
  });
}

/** The publication as a web site, for its front page. */
export function webSite(site: Site): WithContext<WebSite> {
  return {
    ...context,
    '@type': 'WebSite',
    url: site.address,
    name: site.title,
    description: site.tagline,
    inLanguage: site.language,
    publisher: newsMediaOrganization(site),
  };
}

/** Where a page stands in the site, from the front page down to the page itself. */
export function breadcrumbs(
  site: Site,
  trail: { name: string; path: string }[],
): WithContext<BreadcrumbList> {
  return {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(site, path),
    })),
  };
}

function newsMediaOrganization(site: Site) {
  const { name, url = site.address } = site.publisher;
  return { '@type': 'NewsMediaOrganization', name, url, email: site.contact } satisfies NewsMediaOrganization;
}

function image(site: Site, article: Article) {
  const { picture } = article;
  if (picture === undefined) return undefined;
  return stated({
    '@type': 'ImageObject' as const,
    url: pictureUrl(site, article),
    caption: picture.caption,
    creditText: picture.credit,
  });
}

function origin(source: Article['source']) {
  if (source === 'original') return {};
  const original = originalWork(source);
  return source.relation === 'translation'
    ? { isBasedOn: original, translationOfWork: original }
    : { isBasedOn: original };
}

/** Who translated or summarised, by name, and IPTC's word for how, where a machine did. */
function maker({ source, translation }: Article) {
  if (source === 'original' || translation === undefined) return {};
  const { by, how } = translation;
  const isMachine = how === 'machine';
  const people = by === undefined || by === 'unknown' || isMachine ? [] : things('Person', by);
  return stated({
    [source.relation === 'translation' ? 'translator' : 'contributor']: people,
    digitalSourceType: how && digitalSourceTypes[how],
  });
}

const digitalSourceTypes: Partial<Record<Making, IPTCDigitalSourceEnumeration>> = {
  machine: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  'machine-then-person': 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
};

/** Under what terms the text stands here, as far as they are stated. */
function conditions(site: Site, article: Article) {
  const { licence, holder, expires, mining } = treatmentOf(article, site);
  return stated({
    license: licence === undefined ? undefined : license(licence),
    copyrightHolder: holder === undefined ? undefined : { '@type': 'Organization' as const, name: holder },
    expires,
    usageInfo: mining?.reserved ? mining.policy : undefined,
  });
}

function originalWork(source: Source): CreativeWork {
  const url = source.url ?? undefined;
  return stated({
    '@type': 'CreativeWork' as const,
    // With a name for the node, the two properties that hold it speak of one work.
    '@id': url,
    url,
    name: source.title,
    inLanguage: source.lang,
    author: things('Person', source.authors),
    publisher: { '@type': 'Organization' as const, name: source.publisher },
    datePublished: source.published,
    archivedAt: source.archive,
    license: source.licence === undefined ? undefined : license(source.licence),
  });
}

/** schema.org wants an address or a work: a licence that is known by its name is a work of that name. */
function license(licence: string) {
  return URL.canParse(licence) ? licence : { '@type': 'CreativeWork' as const, name: licence };
}

function things<const Type extends 'Person' | 'Place' | 'Thing'>(type: Type, names: string[] = []) {
  return names.map((name) => ({ '@type': type, name }));
}
