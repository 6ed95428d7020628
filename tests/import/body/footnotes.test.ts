import { describe, expect, test } from 'vitest';
import { imported, prose } from '../importing.ts';

const first = 'Minutes of the council, volume 9.';
const second = 'Accounts of the board for 1931.';

/** What many systems write; each has two notes to two sentences. */
const shapes: [system: string, text: string, notes: string][] = [
  [
    'kramdown and Hugo',
    '<p>The breadth<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup> is known, the depth<sup id="fnref:2"><a href="#fn:2" class="footnote-ref" role="doc-noteref">2</a></sup> is not.</p>',
    `<div class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1"><p>${first}&#160;<a href="#fnref:1" class="footnote-backref">&#8617;&#xfe0e;</a></p></li><li id="fn:2"><p>${second}&#160;<a href="#fnref:2" class="footnote-backref">&#8617;&#xfe0e;</a></p></li></ol></div>`,
  ],
  [
    'Pandoc',
    '<p>The breadth<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a> is known, the depth<a href="#fn2" class="footnote-ref" id="fnref2"><sup>2</sup></a> is not.</p>',
    `<section class="footnotes" role="doc-endnotes"><hr /><ol><li id="fn1" role="doc-endnote"><p>${first}<a href="#fnref1" class="footnote-back">↩︎</a></p></li><li id="fn2"><p>${second}<a href="#fnref2" class="footnote-back">↩︎</a></p></li></ol></section>`,
  ],
  [
    'WordPress',
    '<p>The breadth<sup data-fn="a1" class="fn"><a href="#a1" id="a1-link">1</a></sup> is known, the depth<sup data-fn="b2" class="fn"><a href="#b2" id="b2-link">2</a></sup> is not.</p>',
    `<ol class="wp-block-footnotes"><li id="a1">${first} <a href="#a1-link" aria-label="Jump to footnote reference 1">↩︎</a></li><li id="b2">${second} <a href="#b2-link">↩︎</a></li></ol>`,
  ],
  [
    'MediaWiki',
    '<p>The breadth<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span class="cite-bracket">&#91;</span>1<span class="cite-bracket">&#93;</span></a></sup> is known, the depth<sup id="cite_ref-b_2-0" class="reference"><a href="#cite_note-b-2">[2]</a></sup> is not.</p>',
    `<h2>References</h2><div class="reflist"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">${first}</span></li><li id="cite_note-b-2"><span class="mw-cite-backlink">^ <a href="#cite_ref-b_2-0"><sup><i><b>a</b></i></sup></a></span> <span class="reference-text">${second}</span></li></ol></div>`,
  ],
  [
    'Word',
    '<p>The breadth<a href="#_ftn1" name="_ftnref1">[1]</a> is known, the depth<a href="#_ftn2" name="_ftnref2"><span>[2]</span></a> is not.</p>',
    `<p><a href="#_ftnref1" name="_ftn1">[1]</a> ${first}</p><p><a href="#_ftnref2" name="_ftn2"><span>[2]</span></a> ${second}</p>`,
  ],
  [
    'easy-footnotes',
    '<p>The breadth<span id="easy-footnote-1-9" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="https://lake.example/a#easy-footnote-bottom-1-9" title="x"><sup>1</sup></a></span> is known, the depth<span id="easy-footnote-2-9"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-2-9"><sup>2</sup></a></span> is not.</p>',
    `<div class="easy-footnote-title"><h4>Notes</h4></div><ol class="easy-footnotes-wrapper"><li class="easy-footnote-single"><span id="easy-footnote-bottom-1-9" class="easy-footnote-margin-adjust"></span>${first}<a class="easy-footnote-to-top" href="#easy-footnote-1-9"></a></li><li class="easy-footnote-single"><span id="easy-footnote-bottom-2-9"></span>${second}<a class="easy-footnote-to-top" href="#easy-footnote-2-9"></a></li></ol>`,
  ],
  [
    'Substack',
    '<p>The breadth<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1" href="#footnote-1" target="_self">1</a> is known, the depth<a class="footnote-anchor" id="footnote-anchor-2" href="#footnote-2">2</a> is not.</p>',
    `<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number" contenteditable="false">1</a><div class="footnote-content"><p>${first}</p></div></div><div class="footnote"><a id="footnote-2" href="#footnote-anchor-2" class="footnote-number">2</a><div class="footnote-content"><p>${second}</p></div></div>`,
  ],
  [
    'Ghost and markdown-it',
    '<p>The breadth<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup> is known, the depth<sup class="footnote-ref"><a href="#fn2" id="fnref2">[2]</a></sup> is not.</p>',
    `<hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>${first} <a href="#fnref1" class="footnote-backref">↩︎</a></p></li><li id="fn2" class="footnote-item"><p>${second} <a href="#fnref2">↩︎</a></p></li></ol></section>`,
  ],
  [
    'a list with backlinks',
    '<p>The breadth<sup><a href="#fn1">1</a></sup> is known, the depth<sup><a href="#fn2">2</a></sup> is not.</p>',
    `<ol><li id="fn1">${first} <a href="#r1">Back</a></li><li id="fn2">${second}</li></ol>`,
  ],
  [
    'paragraphs with a raised number',
    '<p>The breadth<a href="#note1"><sup>1</sup></a> is known, the depth<a href="#note2"><sup>2</sup></a> is not.</p>',
    `<p><strong>Notes</strong></p><p id="note1"><sup>1</sup> ${first}</p><p id="note2"><sup>2</sup> ${second}</p>`,
  ],
  [
    'lines of one paragraph',
    '<p>The breadth<sup><a href="#n1">1</a></sup> is known, the depth<sup><a href="#n2">2</a></sup> is not.</p>',
    `<p><a name="n1"></a>1. ${first}<br><a name="n2"></a>2. ${second}</p>`,
  ],
  [
    'AsciiDoctor',
    '<p>The breadth<sup class="footnote">[<a id="_footnoteref_1" class="footnote" href="#_footnotedef_1" title="View footnote.">1</a>]</sup> is known, the depth<sup class="footnote">[<a class="footnote" id="_footnoteref_2" href="#_footnotedef_2">2</a>]</sup> is not.</p>',
    `<div id="footnotes"><hr><div class="footnote" id="_footnotedef_1"><a href="#_footnoteref_1">1</a>. ${first}</div><div class="footnote" id="_footnotedef_2"><a href="#_footnoteref_2">2</a>. ${second}</div></div>`,
  ],
  [
    'docutils',
    '<p>The breadth<a class="footnote-reference brackets" href="#id3" id="id1">1</a> is known, the depth<a class="footnote-reference brackets" href="#id4" id="id2">2</a> is not.</p>',
    `<dl class="footnote brackets"><dt class="label" id="id3"><span class="brackets"><a class="fn-backref" href="#id1">1</a></span></dt><dd><p>${first}</p></dd><dt class="label" id="id4"><span class="brackets"><a class="fn-backref" href="#id2">2</a></span></dt><dd><p>${second}</p></dd></dl>`,
  ],
  [
    'SPIP',
    '<p>The breadth&nbsp;[<a href="#nb1" class="spip_note" rel="appendix" id="nh1">1</a>] is known, the depth&nbsp;[<a href="#nb2" class="spip_note" rel="appendix" id="nh2">2</a>] is not.</p>',
    `<div class="notes"><div id="nb1"><p><span class="spip_note_ref">[<a href="#nh1" class="spip_note" rev="appendix">1</a>]&nbsp;</span>${first}</p></div><div id="nb2"><p><span class="spip_note_ref">[<a href="#nh2" class="spip_note">2</a>]&nbsp;</span>${second}</p></div></div>`,
  ],
  [
    'a table',
    '<p>The breadth<sup><a href="#t1" id="b1">1</a></sup> is known, the depth<sup><a href="#t2" id="b2">2</a></sup> is not.</p>',
    `<table><tr><th id="t1"><a href="#b1">1</a></th><td>${first}</td></tr><tr><th id="t2"><a href="#b2">2</a></th><td>${second}</td></tr></table>`,
  ],
  [
    'stars and daggers',
    '<p>The breadth<a href="#f1" id="r1">*</a> is known, the depth<a href="#f2" id="r2">†</a> is not.</p>',
    `<p id="f1"><a href="#r1">*</a> ${first}</p><p id="f2"><a href="#r2">†</a> ${second}</p>`,
  ],
  [
    'GitHub',
    '<p>The breadth<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup> is known, the depth<sup><a href="#user-content-fn-2" data-footnote-ref id="user-content-fnref-2">2</a></sup> is not.</p>',
    `<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-1"><p>${first} <a href="#user-content-fnref-1" data-footnote-backref class="data-footnote-backref">↩</a></p></li><li id="user-content-fn-2"><p>${second} <a href="#user-content-fnref-2" data-footnote-backref>↩</a></p></li></ol></section>`,
  ],
  [
    'Tufte',
    `<p>The breadth<label for="s1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="s1" class="margin-toggle"/><span class="sidenote">${first}</span> is known, the depth<label for="s2" class="margin-toggle sidenote-number"></label><input type="checkbox" id="s2" class="margin-toggle"/><span class="sidenote">${second}</span> is not.</p>`,
    '',
  ],
];

const expected = `The breadth[^1] is known, the depth[^2] is not.\n\n${prose[2]}\n\n[^1]: ${first}\n\n[^2]: ${second}`;

describe.each(shapes)('the footnotes of %s', (_, text, notes) => {
  const inner = `<p>${prose[0]}</p>${text}<p>${prose[2]}</p>${notes}`;

  test('are footnotes in a fragment', () => {
    expect(
      imported(`<h1>Lock</h1>${inner}`).body.replace(/\s+\[\^/g, (space) => space.replace('\u00a0', '')),
    ).toBe(`${prose[0]}\n\n${expected}`);
  });

  test('are footnotes in a page, and are not accounted for as left out', () => {
    const page = `<!doctype html><html><body><nav><a href="/">Home</a></nav><main><h1>Lock</h1><article><div class="entry-content">${inner}</div></article></main><footer>© Lake</footer></body></html>`;
    const { body, removed } = imported(page);
    expect(body.replace(/\s+\[\^/g, (space) => space.replace('\u00a0', ''))).toBe(
      `${prose[0]}\n\n${expected}`,
    );
    expect(removed.map((removal) => removal.text).join('\n')).not.toContain('council, volume');
  });
});

test.each([
  [
    'a list of contents',
    '<p><a href="#a">1</a> <a href="#b">2</a></p><h2 id="a">Gates</h2><p>Old.</p><h2 id="b">Walls</h2><p>New.</p>',
  ],
  ['a power that is a link', '<p>It holds 10<sup><a href="https://lake.example/9">9</a></sup> drops.</p>'],
  ['a number that leads to a paragraph', '<p>See <a href="#p4">4</a>.</p><p id="p4">The fourth.</p>'],
])('%s is no note', (_, html) => {
  expect(imported(`<h1>Lock</h1><p>${prose[0]}</p>${html}`).body).not.toContain('[^');
});

test('a note that is referred to twice is one note', () => {
  const html = `<h1>Lock</h1><p>${prose[0]}</p><p>Once<sup><a href="#fn1" id="r1">1</a></sup> and again<sup><a href="#fn1">1</a></sup>.</p><ol><li id="fn1">${first} <a href="#r1">↩</a></li></ol>`;
  expect(imported(html).body.split('\n\n').slice(1)).toEqual(['Once[^1] and again[^1].', `[^1]: ${first}`]);
});

test('footnotes of Markdown stay footnotes', () => {
  const text = `# Lock\n\n${prose[0]} It is known.[^a]\n\n[^a]: ${first}\n`;
  expect(imported(text, 'a.md').body).toBe(`${prose[0]} It is known.[^1]\n\n[^1]: ${first}`);
});

test('the heading of the notes is accounted for, and so is a note whose passage was taken out', () => {
  const notes = `<h3>Notes</h3><ol><li id="fn1">${first} <a href="#r1">↩</a></li></ol>`;
  const { removed } = imported(
    `<h1>Lock</h1><p>${prose[0]}<sup><a href="#fn1" id="r1">1</a></sup></p>${notes}`,
  );
  expect(removed).toMatchObject([
    { rule: 'repeated-title' },
    { rule: 'notes-heading', text: '<h3>Notes</h3>' },
  ]);
  const { messages } = imported(
    `<h1>Lock</h1><p>${prose[0]}</p><p>Advertisement<sup><a href="#fn1" id="r1">1</a></sup></p>${notes}`,
  );
  expect(messages.find(({ rule }) => rule === 'note')?.text).toContain(first);
});
