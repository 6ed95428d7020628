import { describe, expect, test } from 'vitest';
import { bodyAmid, imported, prose } from '../importing.ts';

describe('lines that open with a mark are a list', () => {
  test.each([
    [
      '• with breaks',
      '<p>New:<br>• one<br>• two <b>bold</b><br>• three</p>',
      'New:\n\n- one\n- two **bold**\n- three',
    ],
    ['paragraphs with •', '<p>• one</p>\n<p>• two</p>', '- one\n- two'],
    ['a mark of a word processor', '<p>\u00b7\u00a0 one<br>\u00b7\u00a0 two</p>', '- one\n- two'],
    ['marks without a space', '<p>・豆<br>・大根</p>', '- 豆\n- 大根'],
    ['numbers', '<p>1. one<br>2. two<br>after</p>', '1. one\n2. two\n\nafter'],
    ['numbers that go on', '<p>4) four<br>5) five</p>', '4. four\n5. five'],
    ['announced paragraphs', '<p>New:</p><p>- one</p><p>- two</p>', 'New:\n\n- one\n- two'],
    ['two lists', '<p>• one<br>• two<br><br>1. three<br>2. four</p>', '- one\n- two\n\n1. three\n2. four'],
  ])('%s', (_, html, list) => expect(bodyAmid(html)).toBe(list));

  test.each([
    ['what people say', '<p>– Good morning.</p><p>– Good night.</p>', '– Good morning.\n\n– Good night.'],
    ['one line', '<p>• alone</p>', '• alone'],
    ['numbers that do not follow', '<p>1. one<br>7. seven</p>', '1\\. one\\\n7\\. seven'],
    [
      'a year',
      '<p>It was built in<br>2024. It burned in<br>2025. Nobody knows why.</p>',
      'It was built in\\\n2024\\. It burned in\\\n2025\\. Nobody knows why.',
    ],
  ])('but not %s', (_, html, lines) => expect(bodyAmid(html)).toBe(lines));
});

describe('a plain text keeps the lines that its author ended', () => {
  const under = (text: string): string =>
    imported(`The ferry\n\n${prose.join('\n\n')}\n\n${text}`)
      .body.split('\n\n')
      .slice(prose.length)
      .join('\n\n');
  test.each([
    [
      'verses',
      'The ferry goes,\nthe ferry comes,\nthe bell is struck.',
      'The ferry goes,\\\nthe ferry comes,\\\nthe bell is struck.',
    ],
    [
      'an address',
      'The ferry office\n12 Quay Street\nLower Brook',
      'The ferry office\\\n12 Quay Street\\\nLower Brook',
    ],
    [
      'a list with items that go on',
      'Bring:\n- bread that is\n  cut in two\n- wine',
      'Bring:\n\n- bread that is cut in two\n- wine',
    ],
    ['a list of three', 'Bring:\n* bread\n* wine\n* salt', 'Bring:\n\n- bread\n- wine\n- salt'],
    [
      'but not where a line was full',
      'This line was ended where a mail program ends its lines, so that\nthe next one goes on with the same sentence, which must not be\nbroken.',
      'This line was ended where a mail program ends its lines, so that the next one goes on with the same sentence, which must not be broken.',
    ],
    [
      'nor with blanks between Chinese characters',
      '港镇图书馆从四月起星期天也开门。镇议会星期一晚上以十一票对四票通过了\n所缺的经费',
      '港镇图书馆从四月起星期天也开门。镇议会星期一晚上以十一票对四票通过了所缺的经费',
    ],
    [
      'while Korean keeps its blanks',
      '마을 의회는 월요일 저녁에 부족한 예산을 열한 표 대 네 표로 통과시켰다고\n말했다',
      '마을 의회는 월요일 저녁에 부족한 예산을 열한 표 대 네 표로 통과시켰다고 말했다',
    ],
  ])('%s', (_, text, lines) => expect(under(text)).toBe(lines));
});

describe('verses in HTML keep their lines', () => {
  test.each([
    ['by breaks', '<p>The ferry goes,<br/>the ferry comes.</p>'],
    ['by style', '<div style="white-space: pre-line">The ferry goes,\nthe ferry comes.</div>'],
    ['of WordPress', '<pre class="wp-block-verse">The ferry goes,\nthe ferry comes.</pre>'],
    ['in an address', '<address>The ferry goes,<br>the ferry comes.</address>'],
  ])('%s', (_, html) => expect(bodyAmid(html)).toBe('The ferry goes,\\\nthe ferry comes.'));
});

test('the caption of a table stands above it', () => {
  const rows = '<tr><th>Boat</th><th>Crew</th></tr><tr><td>Swan</td><td>4</td></tr>';
  expect(bodyAmid(`<table><caption>Boats of the lake</caption>${rows}</table>`)).toMatch(
    /^Boats of the lake\n\n\| Boat \| Crew \|/,
  );
});
