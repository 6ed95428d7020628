import type { Dice } from '../dice.ts';
import type { Frame } from './picture.ts';
import { circle, polygon, rectangle, sky } from './shapes.ts';

const colours = ['#9b1c1f', '#c9772b', '#e0b04b', '#6f8a5a', '#3f6f79', '#2e4560', '#7b5a76', '#d8cdb8'];

/** Discs in rows, some of them missing. */
export function tiles({ width, height }: Frame, dice: Dice): string {
  const step = Math.round(height / 9);
  const columns = Math.floor(width / step);
  const left = (width - columns * step) / 2;
  const discs = Array.from({ length: columns * 9 }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    if (column > columns - 3 && row > 6 && dice.between(0, 2) > 0) return '';
    const [x, y] = [left + (column + 0.5) * step, (row + 0.5) * step];
    const fill = colours[dice.between(0, colours.length - 1)] ?? '#9b1c1f';
    const holes = [-1, 1].map((side) => circle(x + side * step * 0.1, y, step * 0.045, '#efe8da'));
    return circle(x, y, step * 0.38, fill) + holes.join('');
  });
  return rectangle(0, 0, width, height, '#efe8da') + discs.join('');
}

/** Rings one inside the other, none of them quite round its neighbour's middle. */
export function circles({ width, height }: Frame, dice: Dice): string {
  const tones = ['#223027', '#33493a', '#4a674c', '#6c8b5f', '#93ab78', '#bccb9b', '#dfe3c2'];
  const cushions = Array.from({ length: 46 }, () => {
    const [x, y] = [dice.between(0, width), dice.between(0, height)];
    const size = dice.between(60, 190);
    const rings = tones.map((tone, index) =>
      circle(x + dice.between(-6, 6), y + dice.between(-6, 6), size * (1 - index * 0.14), tone),
    );
    return rings.join('');
  });
  return rectangle(0, 0, width, height, '#1b2620') + cushions.join('');
}

/** Roofs and chimneys at dusk, some windows lit. */
export function city(frame: Frame, dice: Dice): string {
  const { width, height } = frame;
  const rows = ['#6d6a80', '#4a4860', '#2a2a3c'].map((tone, row) => {
    const houses: string[] = [];
    for (let x = -20; x < width;) {
      const [wide, tall] = [dice.between(90, 190), dice.between(120, 300) - row * 20];
      const top = height * (0.62 + row * 0.13) - tall / 2;
      houses.push(rectangle(x, top, wide, height, tone));
      houses.push(
        polygon(
          [
            [x, top],
            [x + wide / 2, top - dice.between(20, 60)],
            [x + wide, top],
          ],
          tone,
        ),
      );
      if (dice.between(0, 3) === 0) houses.push(rectangle(x + wide * 0.7, top - 110, 26, 120, tone));
      for (let window = 0; window < 6; window++)
        if (row > 0 && dice.between(0, 2) === 0)
          houses.push(
            rectangle(
              x + 18 + (window % 3) * (wide / 3.4),
              top + 34 + Math.floor(window / 3) * 62,
              20,
              30,
              '#f6cf7d',
            ),
          );
      x += wide + dice.between(-8, 14);
    }
    return houses.join('');
  });
  return sky(frame, ['#33415f', '#a56f6a', '#efb27c']) + rows.join('');
}

/** A chequered floor seen from its edge, one square missing. */
export function checks({ width, height }: Frame, dice: Dice): string {
  const horizon = height * 0.3;
  const missing = dice.between(9, 30);
  const depth = (row: number) => horizon + (height - horizon) * (row / 8) ** 1.7;
  const across = (column: number, y: number) =>
    width / 2 + (column - 4) * (width / 8) * (0.35 + 1.25 * ((y - horizon) / (height - horizon)));
  const squares = Array.from({ length: 64 }, (_, index) => {
    const [row, column] = [Math.floor(index / 8), index % 8];
    const [top, bottom] = [depth(row), depth(row + 1)];
    const corners = [
      [across(column, top), top],
      [across(column + 1, top), top],
      [across(column + 1, bottom), bottom],
      [across(column, bottom), bottom],
    ];
    const tone = (row + column) % 2 ? '#2f4a57' : '#e9f0ef';
    return polygon(corners, index === missing ? '#17303c' : tone);
  });
  return `${rectangle(0, 0, width, height, '#c7d6d9')}${rectangle(0, 0, width, horizon, '#e8e3d4')}${squares.join('')}`;
}
