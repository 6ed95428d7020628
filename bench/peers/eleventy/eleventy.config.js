/** The same pages as the publication's, by Eleventy, with the least of templates. */
const address = 'https://banc.example';
const perPage = 20;

export default function (config) {
  const newestFirst = (api) => api.getFilteredByGlob('content/*.md').sort((a, b) => b.date - a.date);
  let articles;
  config.on('eleventy.before', () => (articles = undefined));
  const all = (api) => (articles ??= newestFirst(api));
  config.addCollection('articles', all);
  config.addCollection('newest', (api) => all(api).slice(0, 30));
  config.addCollection('lists', (api) =>
    [
      ['sections', (data) => [data.section]],
      ['topics', (data) => data.topics],
      ['places', (data) => data.places],
      ['people', (data) => data.people],
    ].flatMap(([kind, namesOf]) => listPages(kind, all(api), namesOf)),
  );
  config.addCollection('sections', (api) => [...new Set(all(api).map(({ data }) => data.section))].sort());
  config.addFilter('slugged', slug);
  config.addFilter('iso', (date) => date.toISOString());
  config.addFilter('absolute', (path) => address + path);
  config.addGlobalData('site', { title: 'Le Banc', address });
  config.addPassthroughCopy('style.css');
  return { markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}

function listPages(kind, articles, namesOf) {
  const named = new Map();
  for (const article of articles)
    for (const name of namesOf(article.data)) {
      if (!named.has(name)) named.set(name, []);
      named.get(name).push(article);
    }
  return [...named].flatMap(([name, items]) => {
    const root = `/${kind}/${slug(name)}/`;
    const last = Math.ceil(items.length / perPage);
    const path = (number) => (number === 1 ? root : `${root}page/${number}/`);
    return Array.from({ length: last }, (_, index) => ({
      name,
      items: items.slice(index * perPage, (index + 1) * perPage),
      path: path(index + 1),
      newer: index > 0 ? path(index) : undefined,
      older: index + 1 < last ? path(index + 2) : undefined,
    }));
  });
}

function slug(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
