/**
 * The keys of front matter that other tools write and that say nothing of an article's words: they are named in
 * the account. With the keys that are taken over they tell front matter from a text between two rules.
 */
export const otherKeys = new Set(
  [
    // Jekyll, Hexo, Eleventy
    'collection, comments, eleventyNavigation, excerpt_separator, layout, pagination, permalink',
    'redirect_from, redirect_to, sitemap, toc, mathjax, katex',
    // Hugo, Zola
    'aliases, cascade, cover, featured, hero, images, isCJKLanguage, keywords, linkTitle, markup',
    'menu, outputs, params, resources, series, slug, taxonomies, template, theme, thumbnail',
    'translationKey, type, url, videos, weight, extra, path, sort_by, in_search_index',
    // Pelican, MultiMarkdown
    'category, gallery, modified, save_as, css, base_header_level',
    // Obsidian, Notion, Logseq and the clippers
    'alias, cssclass, cssclasses, id, uid, up, parent, related, rating, read, topic, kind, cover_image',
    'banner, last-modified, favicon, domain, site, clipped, word_count, people, places',
    // Ghost, Gatsby, Next, Docusaurus
    'custom_excerpt, feature_image, featuredImage, feature_image_caption, og_image, og_title',
    'og_description, twitter_image, meta_title, meta_description, hide_table_of_contents, sidebar_label',
    'sidebar_position, pagination_next, pagination_prev, image, img, header, hero_image, heroImage',
    'photo, picture, teaser',
    // Pandoc, R Markdown, Quarto
    'abstract, bibliography, documentclass, geometry, output, format, csl, header-includes, editor',
    'execute, fontsize',
    // Everybody
    'build, corrections, created, categories, section, sections, post_id, guid, version, editor',
    'translator, photographer, illustrator, copyright, license, licence, rights, location, place',
    'geo, reading_time, readingTime, views, likes, hashtags, robots, noindex, seo, social, share',
  ].flatMap((line) => line.split(', ')),
);

/** Tools keep keys inside these too. */
export const nests = [
  'meta',
  'post_meta',
  'custom_fields',
  'fields',
  'extra',
  'params',
  'metadata',
  'opengraph',
];
