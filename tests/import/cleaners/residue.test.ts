import { expect, test } from 'vitest';
import { residueIn } from '../../../src/article/residue.ts';
import { bodyAfter, bodyAmid, imported, prose } from '../importing.ts';

const leftovers = [
 '<br>[ad_2]<br><a href="https://example.com/a">Source link </a>',
 '[ad_2]\n<br /><a href="https://example.com/a" rel="nofollow">Source</a> by <a href="https://example.com/author">Jane Doe</a>',
 '<p>[ad_2]</p><p>Source by Jane Doe</p>',
 '<p><a href="https://x.org/a">Source link</a> -32</p>',
 '<p>Source: <a href="https://x.org/a">BBC News</a></p>',
 '<p>Go to <a href="https://x.org/a">Source</a></p>',
 '<p><a href="https://x.org/a">Go to Source</a><br />Author: Jane Doe</p>',
 '<p>Read more here: <a href="https://x.org/a">https://x.org/a</a></p>',
 '<p>Original article: <a href="https://x.org/a">x.org</a></p>',
 '<p><a href="https://x.org/a">View Original Article</a></p>',
 '<p>Via <a href="https://x.org/a">The Verge</a></p>',
 '<p><a href="https://x.org/a">Read More</a></p>',
 '<p><a href="https://x.org/a">Continue reading &rarr;</a></p>',
 '<p>The post <a rel="nofollow" href="https://x.org/a">Ferry stays</a> appeared first on <a rel="nofollow" href="https://x.org">Lake Post</a>.</p>',
 '<p>L’article <a href="https://x.org/a">Le bac reste</a> est apparu en premier sur <a href="https://x.org">Le Lac</a>.</p>',
 "<p>Cet article Le bac reste est apparu en premier sur Le Lac.</p>",
 '<p>Der Beitrag <a href="https://x.org/a">Die Fähre bleibt</a> erschien zuerst auf <a href="https://x.org">Seepost</a>.</p>',
 '<p>La entrada <a href="https://x.org/a">X</a> se publicó primero en <a href="https://x.org">Y</a>.</p>',
 '<p>Share this:</p><ul><li><a href="https://x.org/a?share=twitter">Click to share on Twitter (Opens in new window)</a></li><li><a href="https://x.org/a?share=facebook">Click to share on Facebook (Opens in new window)</a></li></ul><h3>Like this:</h3><p>Like Loading...</p>',
 '<p>Facebook Twitter LinkedIn WhatsApp Email Print</p>',
 '<img src="https://x.org/p.gif" width="1" height="1"/>',
 '<img src="http://feeds.feedburner.com/~r/x/~4/abc" height="1" width="1" alt=""/>',
 '<div class="feedflare"><a href="http://feeds.feedburner.com/~ff/x?a=1"><img src="http://feeds.feedburner.com/~ff/x?d=yIl2AUoC8zA" border="0"></img></a></div>',
 '<p>Lire aussi : <a href="https://x.org/b">Le lac gelé</a></p>',
 '<p>À LIRE AUSSI : Le lac gelé</p>',
 '<p><strong>Lire aussi</strong> <a href="/b">Le lac gelé en 1963</a></p>',
 '<p>RELATED: <a href="https://x.org/b">The frozen lake</a></p>',
 '<p>WATCH: The frozen lake</p>',
 '<p>MORE: The frozen lake</p>',
 '<p><strong>READ MORE:</strong> <a href="https://x.org/b">The frozen lake</a></p>',
 '<p>Continue reading the main story</p>', '<p>Advertisement</p>','<p>Story continues below advertisement</p>',
 '<p>Go Back to Top. Skip To: Start of Article.</p>',
 '<p>Sign up for our newsletter to receive the latest news in your inbox.</p>',
 '<p>Inscrivez-vous à notre newsletter pour recevoir chaque matin l’essentiel.</p>',
 '<div class="newsletter-signup"><p>Get the Morning Briefing by email</p></div>',
 '<p>It looks like you are using an ad blocker. Please disable it to continue reading.</p>',
 '<p>Please enable JavaScript to view the comments powered by Disqus.</p>',
 '<p>46.5197 6.6323</p>','<p>(adsbygoogle = window.adsbygoogle || []).push({});</p>',
 '[caption id="attachment_12" align="aligncenter"][/caption]','<p>[vc_row][vc_column]</p>','<p>[gallery ids="1,2,3"]</p>',
 '<p>Let’s block ads! (Why?)</p>', '<p><strong><a href="https://blockads.fivefilters.org/">Let\'s block ads!</a></strong> <a href="https://github.com/fivefilters/block-ads/wiki/There-are-no-acceptable-ads">(Why?)</a></p>',
 '<p>This post was powered by WPeMatico</p>','<p><small>Powered by <a href="http://www.wpematico.com">WPeMatico</a></small></p>',
 '<p>Fuente: <a href="https://x.org/a">El País</a></p>', '<p><a href="https://x.org/a">Enlace de origen</a></p>','<p><a href="https://x.org/a">Lien source</a></p>','<p><a href="https://x.org/a">Quelle</a></p>',
 '<p>Article source: <a href="https://x.org/a">https://x.org/a</a></p>','<p>Source: https://x.org/a</p>','<p>Source :<a href="https://x.org/a">https://x.org/a</a></p>',
 '<p><a href="https://x.org/a">Click here to view original web page at www.x.org</a></p>','<p><a href="https://x.org/a">Read full article here</a></p>','<p>Read the full story at <a href="https://x.org/a">x.org</a></p>','<p>Read the rest of this entry &raquo;</p>',
 '<p>Original Post: <a href="https://x.org/a">The ferry stays</a></p>','<p>Photo gallery</p>','<p>Tags: ferry, lake</p>','<p>Filed under: News</p>','<p>Follow us on Twitter and Facebook</p>','<p>Source link</p>','<p>Source Link:  </p>', '<p>[ad_2]<br />\nSource link -32</p>','<p><b>SOURCE LINK</b></p>','<p>Related posts:</p><ol><li><a href="/a">One thing</a></li><li><a href="/b">Another thing</a></li></ol>','<p>YOU MAY ALSO LIKE</p>','<p>Comments are closed.</p>','<p>Print Friendly, PDF &amp; Email</p>','<p>Post Views: 123</p>','<p>{{source_link}}</p>', '<p><em>Credit:</em> <a href="https://x.org/a">Source link</a></p>','<p>Credit: <a href="https://x.org/a">Source link</a></p>',
];
test.each(leftovers)('nothing is left of %s under an article', (html) => {
  expect(bodyAfter(html)).toBe('');
});

const words = [
 '<p>(Reporting by Jane Doe; Editing by John Roe)</p>','<p>Reporting by Jane Doe; Editing by John Roe</p>','<p>Photo: Jane Doe/AFP</p>','<p>AFP</p>','<p>Source: AFP</p>','<p>© 2023 AFP</p>','<p>Avec AFP</p>','<p>(AP Photo/Jane Doe)</p>',
 '<p>The source said he would share the link with Twitter users.</p>','<p>More than 200 people were on board, he said.</p>','<p>Watch out for ice, the captain said.</p>','<p>Via satellite, the crew heard the news.</p>','<p>“Read more books,” she told them.</p>','<p>Advertising revenue fell by 3%.</p>','<p>Related: he is her cousin.</p>','<p>Lire plus de livres est sa résolution.</p>','<p>Suite à la décision, le bac reste.</p>','<p>He said [sic] the boat was his.</p>','<p>President [Harry] Truman agreed.</p>','<p>WASHINGTON: The senator spoke.</p>','<p>GENEVA — The senator spoke.</p>','<p>Follow the money, he said on Twitter.</p>','<p>Video: the ferry had a camera, and it showed the crash.</p>','<h2>More than a ferry</h2>','<h2>Watch</h2>','<p>The newsletter, sent to 300 people, was his idea.</p>','<p>You should subscribe to the theory that boats float.</p>','<p>Sources close to the council confirmed it.</p>','<p>Comment</p>','<p>Loading the ferry takes an hour.</p>','<p>Copyright law applies.</p>','<p>This article was originally published on <a href="https://theconversation.com">The Conversation</a>. Read the <a href="https://theconversation.com/a">original article</a>.</p>','<p>Additional reporting by Jane Doe in Geneva</p>','<p>— Jane Doe contributed to this report.</p>','<p>Mail: the post office is open.</p>','<p>12 500 personnes</p>','<p>X</p>','<p>Photos by Jane Doe</p>','<p>Photo credit: Jane Doe</p>','<p>Share of voters: 23</p>','<p>Q: Will it float?</p>','<p>SEE: The office of the bishop is called a see.</p>','<p>He pressed “print” and “share”.</p>','<p>PHOTO: Jane Doe/Reuters</p>', '<p>VIDEO: Jane Doe</p>'
];
const letters = (text: string): string => text.replace(/<[^>]*>|\]\([^)]*\)/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
test.each(words)('an article may say %s', (html) => {
  expect(letters(bodyAfter(html))).toBe(letters(html));
  expect(letters(bodyAmid(html))).toBe(letters(html));
});

const disguises = ['[ad_1]', '[AD_2]', '[ ad_1 ]', '\\[ad\\_1\\]', '[ad_<b>1</b>]', '&#91;ad_1&#93;', '[ad\u200b_1]', '［ad_1］', '[ad&#95;2]', '[ad-1]', '[ad_12]'];
test.each(disguises)('the tag is found as %s', (tag) => {
  const { body } = imported(`<p>${prose.join(`</p><p>${tag}</p><p>`)}</p>`);
  expect(residueIn(body)).toEqual([]);
  expect(letters(body)).toBe(letters(prose.join('')));
});

test('an article about the tag keeps it in code', () => {
  expect(imported(`<p>${prose.join('</p><p>')}</p><p>The plugin wrote <code>[ad_1]</code>.</p>`).body).toContain('`[ad_1]`');
});
