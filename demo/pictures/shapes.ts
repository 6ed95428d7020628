/** The elements of SVG that the scenes are made of. */
import type { Dice } from '../dice.ts';
import type { Frame } from './picture.ts';

export function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`;
}

export function circle(x: number, y: number, radius: number, fill: string, opacity = 1): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" opacity="${opacity}"/>`;
}

export function polygon(points: number[][], fill: string): string {
  return `<polygon points="${pathOf(points)}" fill="${fill}"/>`;
}

export function polyline(points: number[][], stroke: string, width: number): string {
  return `<polyline points="${pathOf(points)}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`;
}

/** A frame filled from one colour at the top to the next ones below it. */
export function sky({ width, height }: Frame, colours: string[]): string {
  const stops = colours.map(
    (colour, index) => `<stop offset="${round(index / (colours.length - 1))}" stop-color="${colour}"/>`,
  );
  return `<linearGradient id="sky" x2="0" y2="1">${stops.join('')}</linearGradient>${rectangle(0, 0, width, height, 'url(#sky)')}`;
}

/** The upper edge of a ridge from side to side: waves of three lengths laid over one another. */
export function ridge({ width }: Frame, dice: Dice, middle: number, roughness: number): number[][] {
  const waves = [1.3, 3.1, 7.7].map((count, index) => ({
    count: count + dice.between(0, 10) / 10,
    phase: dice.between(0, 628) / 100,
    size: roughness / (index + 1) ** 1.6,
  }));
  return Array.from({ length: 121 }, (_, step) => {
    const along = step / 120;
    const rise = waves.reduce(
      (sum, { count, phase, size }) => sum + size * Math.sin(along * count * 2 * Math.PI + phase),
      0,
    );
    return [along * width, middle - rise];
  });
}

/** The ground under a ridge. */
export function ground(edge: number[][], { width, height }: Frame, fill: string): string {
  return polygon([...edge, [width, height], [0, height]], fill);
}

function pathOf(points: number[][]): string {
  return points.map(([x = 0, y = 0]) => `${round(x)},${round(y)}`).join(' ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
