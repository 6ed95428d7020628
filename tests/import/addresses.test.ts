import { expect, test } from 'vitest';
import { unwrapAddress } from '../../src/import/addresses/unwrap.ts';

test.each([
  [
    'http://news.google.com/news/url?sa=t&#038;fd=R&#038;url=http://www.example.com/content/a/3.html',
    'http://www.example.com/content/a/3.html',
  ],
  [
    'https://www.google.com/url?rct=j&sa=t&url=https://example.com/a%3Fid%3D2&ct=ga',
    'https://example.com/a?id=2',
  ],
  [
    'http://rss.feedsportal.com/c/34/f/5/s/4a/l/0L0Sexample0N0C20A160C0A10Ca0Eb0Bhtml/story01.htm',
    'http://www.example.com/2016/01/a-b.html',
  ],
  [
    'http://example.com.feedsportal.com/c/1/f/2/s/3/l/0Lnews0Bexample0O0Ca0Ib0Dq0F10G20J/story01.htm',
    'http://news.example.co.uk/a_b?q=1&2%',
  ],
  [
    'http://feeds.paper.example/c/3/f/6/s/4c/sc/28/l/0L0Spaper0Bexample0C20A160Cold0Elock0C/story01.htm',
    'http://www.paper.example/2016/old-lock/',
  ],
  [
    'http://rss.paper.example/c/3/f/6/s/4c/sc/2/l/0M0Spaper0Bexample0R80A80A0Ca0P1Q0W0X2A0Y0Vb0Tc/ia1.htm',
    'https://www.paper.example:8080/a;1Q!(2A)~b#c',
  ],
  ['https://paper.example/c/3/f/story01.htm', 'https://paper.example/c/3/f/story01.htm'],
  ['https://web.archive.org/web/20160101000000/http://paper.example/a?b=1', 'http://paper.example/a?b=1'],
  ['https://web.archive.org/web/2016id_/paper.example/a', 'http://paper.example/a'],
  [
    'http://webcache.googleusercontent.com/search?q=cache:abcdefghijkl:https://paper.example/a+&cd=1',
    'https://paper.example/a',
  ],
  ['https://12ft.io/https%3A%2F%2Fpaper.example%2Fa', 'https://paper.example/a'],
  ['http://go.theregister.com/feed/www.paper.example/2016/02/a/', 'http://www.paper.example/2016/02/a/'],
  ['https://example.com/@jane/a-50?source=rss-62f1a1------2', 'https://example.com/@jane/a-50'],
  ['https://example.com/a?partner=rss&emc=rss', 'https://example.com/a'],
  ['https://example.com/a?amp=1&id=2', 'https://example.com/a?id=2'],
  ['https://example.com/a#tk.rss_all', 'https://example.com/a'],
  [
    'https://example.com/a?from=2016&source=social-democrats',
    'https://example.com/a?from=2016&source=social-democrats',
  ],
  ['https://example.com/a?utm_source=rss&utm_medium=feed', 'https://example.com/a'],
  ['https://example.com/a?id=7&fbclid=Iw&gclid=2#part', 'https://example.com/a?id=7#part'],
  ['https://example.com/a?source=archive', 'https://example.com/a?source=archive'],
  [
    'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/amp/a.html',
    'https://www.example.com/amp/a.html',
  ],
  ['https://www.google.com/amp/s/www.example.com/a', 'https://www.example.com/a'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa&h=AT', 'https://example.com/a'],
  ['https://www.youtube.com/redirect?event=d&q=https%3A%2F%2Fexample.com%2F', 'https://example.com/'],
  [
    'https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=https%3a%2f%2fexample.com%2fa/RK=2/RS=x-',
    'https://example.com/a',
  ],
  ['http://us.rd.yahoo.com/dailynews/rss/world/*http://news.example.com/s/a', 'http://news.example.com/s/a'],
  [
    'https://www-example-co--op-com.translate.goog/a?_x_tr_sl=fr&id=1',
    'https://www.example.co-op.com/a?id=1',
  ],
  [
    'https://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fexample.com%2fa&c=1',
    'https://example.com/a',
  ],
  ['https://tracker.example.org/click?url=https%3A%2F%2Fexample.com%2Fa', 'https://example.com/a'],
  ['https://example.org/search?q=https://example.com/', 'https://example.org/search?q=https://example.com/'],
])('%s leads to %s', (wrapped, address) => {
  expect(unwrapAddress(wrapped)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'https://user:word@example.com/',
  'not an address',
  '',
  'https://',
])('“%s” is no address on the web', (text) => {
  expect(unwrapAddress(text)).toBeNull();
});

test('a target that is no address on the web is not unwrapped', () => {
  expect(unwrapAddress('https://www.google.com/url?url=javascript:alert(1)')).toBe(
    'https://www.google.com/url?url=javascript:alert(1)',
  );
});
