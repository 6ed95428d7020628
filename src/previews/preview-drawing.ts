/** Draws the picture that other sites show with a link: headline, name and section, and the way from source to paper. */
import { drawableText } from '../site/preview-letters.ts';
import { previewSize } from '../site/previews.ts';
import type { ArticlePreview, Hand, PaperPreview, Preview } from '../site/previews.ts';
import { balanced, setHeadline, shortened } from './headline.ts';
import { Lettering } from './lettering.ts';
import type { Style } from './lettering.ts';

const paper = '#fbfaf6';
const ink = '#1c1a17';
const grey = '#59534a';
const red = '#9b1c1f';

const left = 60;
const right = previewSize.width - left;
const room = right - left;

const kicker: Style = { cut: 'strong', size: 23, spacing: 2.2 };
const name: Style = { cut: 'strong', size: 27, spacing: -0.2 };
const said: Style = { cut: 'italic', size: 24 };

/** The drawing (SVG), made of outlines alone; `wordmark` is the paper's name as one, where it has one. */
export async function previewSvg(preview: Preview, wordmark: string | undefined): Promise<string> {
  const lettering = await Lettering.load();
  const parts =
    'article' in preview
      ? ofArticle(preview.article, wordmark, lettering)
      : ofPaper(preview.paper, wordmark, lettering);
  const { width, height } = previewSize;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${paper}"/>${parts.join('')}</svg>`
  );
}

function ofArticle(preview: ArticlePreview, wordmark: string | undefined, lettering: Lettering): string[] {
  const mark = nameOfPaper(wordmark, { x: left, y: 40, em: 80, most: room * 0.6 });
  return [
    mark.svg,
    ...sectionLine(preview, room - mark.width - 40, lettering),
    doubleRule(138.5),
    headline(preview.title, lettering),
    ...way(preview.hands, lettering),
  ];
}

function ofPaper(
  { tagline, host }: PaperPreview,
  wordmark: string | undefined,
  lettering: Lettering,
): string[] {
  const mark = nameOfPaper(wordmark, { x: left, y: 105, em: 200, most: room });
  const style: Style = { cut: 'italic', size: 44 };
  const measure = (line: string) => lettering.widthOf(line, style);
  const all = balanced((drawableText(tagline) ?? '').split(/(?<= )/), room, measure);
  const lines = all.length > 2 ? [all[0] ?? '', shortened(all[1] ?? '', room, measure)] : all;
  return [
    mark.svg,
    doubleRule(338.5),
    ...lines.map((line, index) =>
      filled(lettering.draw(line, style, { x: left, y: 404 + 54 * index }), grey),
    ),
    track(left, right, false),
    dot(right - 8),
    ...textAt(host, name, ink, lettering, { x: right, y: 562, end: true }),
  ];
}

/** The wordmark at a size, or smaller where it would be too wide. */
function nameOfPaper(
  wordmark: string | undefined,
  { x, y, em, most }: { x: number; y: number; em: number; most: number },
): { svg: string; width: number } {
  const [, width = 0, height = 1] = (/viewBox="0 0 (\d+) (\d+)"/.exec(wordmark ?? '') ?? []).map(Number);
  const outlines = / d="([^"]+)"/.exec(wordmark ?? '')?.[1];
  if (outlines === undefined) return { svg: '', width: 0 };
  const scale = Math.min(em / height, most / width);
  // A smaller one stands on the same line.
  const top = y + (em - height * scale) * 0.735;
  return {
    svg: `<path transform="translate(${x} ${top}) scale(${scale})" d="${outlines}" fill="${ink}"/>`,
    width: width * scale,
  };
}

/** Section and place, at the end of the first line; what does not fit beside the name is left out. */
function sectionLine(
  { section, place, lang }: ArticlePreview,
  width: number,
  lettering: Lettering,
): string[] {
  const upper = (text: string | undefined) => drawableText((text ?? '').toLocaleUpperCase(lang)) ?? '';
  const first = upper(section);
  const rest = upper(place) === '' ? '' : `${first === '' ? '' : '\u00a0 ·\u00a0 '}${upper(place)}`;
  const second = lettering.widthOf(first + rest, kicker) <= width ? rest : '';
  if (lettering.widthOf(first + second, kicker) > width) return [];
  const x = right - (second === '' ? 0 : lettering.widthOf(second, kicker));
  return [
    filled(lettering.draw(first, kicker, { x, y: 88, end: true }), red),
    filled(lettering.draw(second, kicker, { x: right, y: 88, end: true }), grey),
  ];
}

function headline(title: string, lettering: Lettering): string {
  const { style, lines } = setHeadline(drawableText(title) ?? '', room, lettering);
  const step = style.size * 1.048;
  const top = 332 - (step * lines.length) / 2;
  // Capitals have a little air before them, more in a larger size.
  const x = left - style.size * 0.04;
  const drawn = lines.map((line, index) =>
    lettering.draw(line, style, { x, y: top + step * (index + 0.84) }),
  );
  return filled(drawn.join(''), ink);
}

/** The hands as stops on a line, dotted from where the link to the text is lost; the first and the last by name. */
function way(hands: Hand[], lettering: Lettering): string[] {
  const last = hands.at(-1);
  const start = left + 8;
  const step = (right - 8 - start) / Math.max(1, hands.length - 1);
  const between = hands.slice(0, -1).map(({ isLost }, index) => ({ x: start + step * index, isLost }));
  const tracks = between.map(({ x, isLost }) => track(x, x + step, isLost));
  const rings = between.map(({ x }, index) => ring(x, index === 0 ? 8 : 6));
  const share = room / 2 - 20;
  // What was written here has come no way: it stands where others begin.
  if (between.length === 0)
    return [track(start, right, false), dot(start), ...stop(last, false, room, lettering)];
  return [
    ...tracks,
    ...rings,
    dot(right - 8),
    ...stop(hands[0], false, share, lettering),
    ...stop(last, true, share, lettering),
  ];
}

/** A hand's name and what is said of it, at one end of the line. */
function stop(hand: Hand | undefined, atEnd: boolean, width: number, lettering: Lettering): string[] {
  const place = (y: number) => (atEnd ? { x: right, y, end: true as const } : { x: left, y });
  return [
    ...textAt(hand?.name, name, ink, lettering, { ...place(562), width }),
    ...textAt(hand?.said, said, grey, lettering, { ...place(593), width }),
  ];
}

/** A line of text; what the face has no letters for is left out. */
function textAt(
  text: string | undefined,
  style: Style,
  colour: string,
  lettering: Lettering,
  { width = room, ...at }: { x: number; y: number; end?: true; width?: number },
): string[] {
  const drawn = drawableText(text ?? '');
  if (!drawn) return [];
  const measure = (line: string) => lettering.widthOf(line, style);
  const line = measure(drawn) <= width ? drawn : shortened(drawn, width, measure);
  return [filled(lettering.draw(line, style, at), colour)];
}

const filled = (outlines: string, colour: string): string => `<path d="${outlines}" fill="${colour}"/>`;

const wayHeight = 521;
const track = (from: number, to: number, isLost: boolean): string =>
  `<path d="M${from} ${wayHeight}H${to}" stroke="${ink}" stroke-width="1.5"` +
  `${isLost ? ' stroke-dasharray="2 9" stroke-linecap="round"' : ''}/>`;
const ring = (x: number, radius: number): string =>
  `<circle cx="${x}" cy="${wayHeight}" r="${radius}" fill="${paper}" stroke="${ink}" stroke-width="2"/>`;
const dot = (x: number): string => `<circle cx="${x}" cy="${wayHeight}" r="9" fill="${red}"/>`;
const doubleRule = (y: number): string =>
  `<path d="M${left} ${y}H${right}M${left} ${y + 5}H${right}" stroke="${grey}" stroke-width="1.5"/>`;
