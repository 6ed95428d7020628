/** Charts and a map, without a word: which fonts a machine has would show in them. */
import type { Dice } from '../dice.ts';
import type { Frame } from './picture.ts';
import { circle, polyline, rectangle } from './shapes.ts';

const paper = '#f4efe3';
const rule = '#cfc5b2';
const ink = '#3a352e';
const accent = '#9b1c1f';

/** Five bars, the last one by far the lowest. */
export function bars(frame: Frame, dice: Dice): string {
  const { width, height } = frame;
  const base = height * 0.86;
  const heights = [0.72, 0.55, 0.41, 0.3, 0.04].map((share) => share + dice.between(-2, 2) / 100);
  const drawn = heights.map((share, index) =>
    rectangle(
      width * (0.12 + index * 0.16),
      base - height * share,
      width * 0.1,
      height * share,
      index === 4 ? accent : '#4c6b78',
    ),
  );
  return grid(frame, base) + drawn.join('') + rectangle(width * 0.08, base, width * 0.84, 5, ink);
}

/** Three courses over time; the thickest one climbs at the end. */
export function lines(frame: Frame, dice: Dice): string {
  const { width, height } = frame;
  const course = (start: number, slope: number, jump: number) => {
    let value = start;
    return Array.from({ length: 49 }, (_, step) => {
      const along = step / 48;
      value += dice.between(-100, 100) / 9000 + slope + (along > 0.82 ? jump : 0);
      return [width * (0.08 + along * 0.84), height * (0.86 - value)];
    });
  };
  return [
    grid(frame, height * 0.86),
    polyline(course(0.24, 0.001, 0), '#8c8577', 6),
    polyline(course(0.34, -0.001, 0), '#4c6b78', 6),
    polyline(course(0.15, 0.0035, 0.03), accent, 12),
    rectangle(width * 0.08, height * 0.86, width * 0.84, 5, ink),
  ].join('');
}

/** Lines of equal depth round two islands. */
export function map(frame: Frame, dice: Dice): string {
  const { width, height } = frame;
  const tones = ['#bcd3d8', '#accad1', '#9bbfc9', '#8ab4c0', '#c3b78f', '#d2c49a'];
  const coast = (x: number, y: number, size: number) => {
    const phase = dice.between(0, 628) / 100;
    return tones.map((tone, index) => {
      const radius = size * (1 - index * 0.15);
      const points = Array.from({ length: 73 }, (_, step) => {
        const angle = (step / 72) * 2 * Math.PI;
        const bend = 1 + 0.12 * Math.sin(3 * angle + phase) + 0.06 * Math.sin(7 * angle - phase);
        return [x + Math.cos(angle) * radius * bend * 1.2, y + Math.sin(angle) * radius * bend];
      });
      return `<g fill="${tone}">${polyline(points, '#5f7f88', 2).replace('fill="none" ', '')}</g>`;
    });
  };
  return [
    rectangle(0, 0, width, height, '#cfe0e2'),
    ...coast(width * 0.4, height * 0.42, height * 0.34),
    ...coast(width * 0.72, height * 0.76, height * 0.2),
    circle(width * 0.4, height * 0.42, 9, accent),
  ].join('');
}

function grid({ width, height }: Frame, base: number): string {
  const steps = [0.18, 0.35, 0.52, 0.69].map((up) =>
    rectangle(width * 0.08, base - height * up, width * 0.84, 2, rule),
  );
  return rectangle(0, 0, width, height, paper) + steps.join('');
}
