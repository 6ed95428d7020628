/** Of every article; the bench puts this file beside them. */
export default {
  layout: 'article.njk',
  permalink: ({ page }) => `/articles/${page.fileSlug}/`,
  eleventyComputed: { date: ({ published }) => published },
};
