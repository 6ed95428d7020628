import { describe, expect, test } from 'vitest';
import { bodyAmid, imported, prose } from '../importing.ts';

const youtube = '[youtube.com/watch?v=F0uR000fILm](https://www.youtube.com/watch?v=F0uR000fILm)';

describe('a film or a sound is a link to the page that shows it, on a line of its own where it stood', () => {
  test.each([
    ['a known player', '<iframe src="https://www.youtube.com/embed/F0uR000fILm?rel=0"></iframe>', youtube],
    ['without scheme', '<iframe src="//www.youtube-nocookie.com/embed/F0uR000fILm"></iframe>', youtube],
    [
      'a player with a title',
      '<p><iframe src="https://player.vimeo.com/video/12345678?h=1" title="The gates close"></iframe></p>',
      '[The gates close](https://vimeo.com/12345678)',
    ],
    [
      'a title that names the player alone',
      '<iframe src="https://www.youtube.com/embed/F0uR000fILm" title="YouTube video player"></iframe>',
      youtube,
    ],
    [
      'a player that nobody knows',
      '<iframe src="https://lakepaper.example/player/?id=12"></iframe>',
      '[lakepaper.example/player/?id=12](https://lakepaper.example/player/?id=12)',
    ],
    [
      'one that is loaded late',
      '<iframe src="about:blank" data-src="https://youtu.be/F0uR000fILm"></iframe>',
      youtube,
    ],
    ['an element of a library', '<lite-youtube videoid="F0uR000fILm"></lite-youtube>', youtube],
    [
      'an element of AMP',
      '<amp-youtube data-videoid="F0uR000fILm" layout="responsive"></amp-youtube>',
      youtube,
    ],
    [
      'a box that waits for a click',
      '<div class="youtube-player" data-id="F0uR000fILm"><div></div></div>',
      youtube,
    ],
    [
      'a box with the address of the player',
      '<div class="lazy" data-embed="https://www.youtube.com/embed/F0uR000fILm"></div>',
      youtube,
    ],
    [
      'a player and its copy for readers without scripts',
      '<iframe data-src="https://www.youtube.com/embed/F0uR000fILm"></iframe><noscript><iframe src="https://www.youtube.com/embed/F0uR000fILm"></iframe></noscript>',
      youtube,
    ],
    [
      'Flash',
      '<object><param name="movie" value="https://www.youtube.com/v/F0uR000fILm"><embed src="https://www.youtube.com/v/F0uR000fILm"></object>',
      youtube,
    ],
    [
      'a film among its sources',
      '<video controls><source src="https://lake.example/place.mp4" type="video/mp4">Your browser is old.</video>',
      '[place.mp4](https://lake.example/place.mp4)',
    ],
    [
      'a sound',
      '<audio src="https://lake.example/a/porte.mp3"></audio>',
      '[porte.mp3](https://lake.example/a/porte.mp3)',
    ],
    [
      'a sound in a player of another house',
      '<iframe src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/lake/bells&color=red"></iframe>',
      '[soundcloud.com/lake/bells](https://soundcloud.com/lake/bells)',
    ],
    [
      'a caption is the link',
      '<figure><iframe src="https://vimeo.com/12345678"></iframe><figcaption>The gates close</figcaption></figure>',
      '[The gates close](https://vimeo.com/12345678)',
    ],
    ['an address alone in its line', '<p>https://youtu.be/F0uR000fILm</p>', youtube],
    [
      'alone between breaks',
      '<p>Watch the gates:<br>https://youtu.be/F0uR000fILm</p>',
      `Watch the gates:\n\n${youtube}`,
    ],
    ['a command of WordPress', '<p>[embed]https://youtu.be/F0uR000fILm[/embed]</p>', youtube],
    ['a command with a number', '<p>[youtube F0uR000fILm]</p>', youtube],
    [
      'a command with several addresses',
      '<p>[video width="640" mp4="https://lake.example/place.mp4"][/video]</p>',
      '[place.mp4](https://lake.example/place.mp4)',
    ],
    [
      'a block of WordPress with an address that nobody knows',
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://lake.example/tv/12\n</div></figure>',
      '[lake.example/tv/12](https://lake.example/tv/12)',
    ],
  ])('%s', (_, html, link) => expect(bodyAmid(html)).toBe(link));

  test.each([
    [
      'measures',
      '<iframe src="https://www.googletagmanager.com/ns.html?id=G" height="0" width="0"></iframe>',
    ],
    ['counts likes', '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>'],
    ['is one dot', '<iframe src="https://lake.example/count" width="1" height="1"></iframe>'],
  ])('but no frame that %s', (_, html) => expect(bodyAmid(html)).toBe(''));

  test('an address within a sentence is no film', () => {
    const sentence = 'It is at https://youtu.be/F0uR000fILm, she said.';
    expect(bodyAmid(`<p>${sentence}</p>`)).toBe(sentence);
  });

  test('the last line of a text is a film and not its source', () => {
    const { body, metadata, messages } = imported(
      ['The ferry', ...prose, 'https://www.youtube.com/watch?v=F0uR000fILm'].join('\n\n'),
    );
    expect(body.split('\n\n').at(-1)).toBe(youtube);
    expect(metadata['source.url']?.value).toBeNull();
    expect(messages).toContainEqual(
      expect.objectContaining({
        level: 'info',
        rule: 'film',
        text: 'https://www.youtube.com/watch?v=F0uR000fILm',
      }),
    );
  });

  test('the command that showed it stands in the account', () => {
    const { removed } = imported(
      `The ferry\n\n${prose.join('\n\n')}\n\n[embed]https://youtu.be/F0uR000fILm[/embed]`,
    );
    expect(removed.map(({ rule, text }) => [rule, text])).toEqual([
      ['shortcode', '[embed]https://youtu.be/F0uR000fILm[/embed]'],
    ]);
  });
});
