import type { Dice } from '../dice.ts';
import type { Frame } from './picture.ts';
import { circle, ground, polygon, polyline, rectangle, ridge, sky } from './shapes.ts';

/** Ridges one behind the other, paler with distance, and a low sun. */
export function hills(frame: Frame, dice: Dice): string {
  const { width, height } = frame;
  const tones = ['#aebfc6', '#8ba3ae', '#668591', '#456672', '#2b4955', '#182e38'];
  const sun = circle(width * (dice.between(25, 75) / 100), height * 0.34, height * 0.07, '#fff3d6', 0.95);
  const ridges = tones.map((tone, index) =>
    ground(ridge(frame, dice, height * (0.42 + index * 0.105), height * 0.075), frame, tone),
  );
  return sky(frame, ['#c9d6d6', '#ecdcc0', '#f3cfa5']) + sun + ridges.join('');
}

/** Two mountains and what the water makes of them. */
export function lake(frame: Frame, dice: Dice): string {
  const { width, height } = frame;
  const shore = height * 0.58;
  const far = ridge(frame, dice, shore - height * 0.2, height * 0.1);
  const near = ridge(frame, dice, shore - height * 0.06, height * 0.09);
  const mirrored = (edge: number[][]) => edge.map(([x = 0, y = 0]) => [x, Math.min(y, shore)]);
  const above = ground(mirrored(far), frame, '#7f95a8') + ground(mirrored(near), frame, '#3d5568');
  const glints = Array.from({ length: 60 }, (_, index) => {
    const y = shore + ((index + 1) / 60) ** 1.5 * (height - shore);
    const length = dice.between(20, 160) * (1 + index / 30);
    return rectangle(dice.between(0, width) - length / 2, y, length, 1 + index / 18, '#f6e7cc');
  });
  const water = `<g opacity="0.55"><g transform="translate(0 ${shore * 2}) scale(1 -1)">${polygon([...mirrored(far), [width, shore], [0, shore]], '#7f95a8')}${polygon([...mirrored(near), [width, shore], [0, shore]], '#3d5568')}</g></g>`;
  return `${sky(frame, ['#dfe6e4', '#f5e3c8', '#f0c9a0'])}${above}${rectangle(0, shore, width, height, '#c9c4b4')}${water}<g opacity="0.3">${glints.join('')}</g>`;
}

/** Sand in long waves, lit from one side. */
export function dunes(frame: Frame, dice: Dice): string {
  const { height } = frame;
  const tones = ['#e6c894', '#d9b277', '#c7985d', '#ad7b45', '#8f6236'];
  const sand = tones.map((tone, index) => {
    const edge = ridge(frame, dice, height * (0.5 + index * 0.12), height * 0.05);
    return ground(edge, frame, tone) + polyline(edge, '#f4e2bd', 2);
  });
  return sky(frame, ['#a9c7d4', '#dfe8e2', '#f7ead0']) + sand.join('');
}

/** Stars over a dark ridge; one of them is larger. */
export function night(frame: Frame, dice: Dice): string {
  const { width, height } = frame;
  const stars = Array.from({ length: 420 }, () =>
    circle(
      dice.between(0, width),
      dice.between(0, Math.round(height * 0.85)),
      dice.between(5, 22) / 10,
      '#f2ead8',
      dice.between(30, 100) / 100,
    ),
  );
  const bright = [60, 34, 16, 7].map((radius, index) =>
    circle(width * 0.52, height * 0.36, radius, '#fff2cf', [0.07, 0.12, 0.3, 1][index]),
  );
  return (
    sky(frame, ['#0d1626', '#1c2b45', '#3f4663']) +
    stars.join('') +
    bright.join('') +
    ground(ridge(frame, dice, height * 0.86, height * 0.05), frame, '#080d16')
  );
}

/** A lighthouse at the end of a jetty, sails, and the sea at dawn. */
export function harbour(frame: Frame, dice: Dice): string {
  const { width, height } = frame;
  const sea = height * 0.62;
  const x = width * 0.7;
  const bands = Array.from({ length: 5 }, (_, index) => {
    const top = height * 0.27 + index * height * 0.078;
    const half = 34 + index * 5;
    const lower = half + 5;
    const points = [
      [x - half, top],
      [x + half, top],
      [x + lower, top + height * 0.078],
      [x - lower, top + height * 0.078],
    ];
    return polygon(points, index % 2 ? '#f3ead9' : '#9b1c1f');
  });
  const sails = Array.from({ length: 7 }, (_, index) => {
    const left = width * (0.05 + index * 0.085) + dice.between(-30, 30);
    const size = dice.between(40, 120);
    const foot = sea + size * 0.45;
    const mast = [left, foot];
    return (
      polygon([[left, foot - size * 1.5], mast, [left + size * 0.6, foot]], '#fbf4e4') +
      polygon(
        [
          [left - 5, foot - size * 1.2],
          [left - 5, foot],
          [left - size * 0.4, foot],
        ],
        '#e5d6bb',
      ) +
      rectangle(left - size * 0.45, foot + 4, size, size * 0.12, '#3a2a24')
    );
  });
  const waves = Array.from({ length: 70 }, (_, index) =>
    rectangle(
      dice.between(-50, width),
      sea + ((index + 1) / 70) * (height - sea),
      dice.between(30, 200),
      2,
      '#f4d9b2',
    ),
  );
  return `${sky(frame, ['#5f7f95', '#d9b38c', '#f0b679'])}${circle(width * 0.34, sea - 40, 90, '#ffe6b8', 0.9)}${ground(ridge(frame, dice, sea - 30, 26), frame, '#7d7f86')}${rectangle(0, sea, width, height, '#3f5c6b')}<g opacity="0.35">${waves.join('')}</g>${sails.join('')}${rectangle(x - 150, height * 0.66, width, 46, '#54473e')}${bands.join('')}${rectangle(x - 40, height * 0.258, 80, 12, '#2b2320')}${rectangle(x - 22, height * 0.213, 44, height * 0.045, '#ffe9ae')}${polygon(
    [
      [x - 34, height * 0.213],
      [x, height * 0.16],
      [x + 34, height * 0.213],
    ],
    '#2b2320',
  )}`;
}

/** A bare wall of rock, and a lit stage at its foot. */
export function tower(frame: Frame, dice: Dice): string {
  const { width, height } = frame;
  const faces = Array.from({ length: 26 }, (_, index) => {
    const left = (index / 26) * width;
    const tone = ['#cdbfa6', '#bfae92', '#d8ccb6', '#ad9a7d'][dice.between(0, 3)] ?? '#cdbfa6';
    const top = height * 0.14 + dice.between(0, 90) + Math.abs(index - 11) * 9;
    return polygon(
      [
        [left, top],
        [left + width / 24, top + dice.between(-30, 30)],
        [left + width / 22, height],
        [left - 8, height],
      ],
      tone,
    );
  });
  const cracks = Array.from({ length: 16 }, () => {
    const x = dice.between(0, width);
    const y = dice.between(Math.round(height * 0.3), Math.round(height * 0.8));
    return polyline(
      [
        [x, y],
        [x + dice.between(-20, 20), y + 60],
        [x + dice.between(-30, 30), y + 140],
      ],
      '#8d7b62',
      2,
    );
  });
  const people = Array.from(
    { length: 9 },
    (_, index) =>
      circle(width * 0.36 + index * width * 0.035, height * 0.905, 9, '#241d1a') +
      rectangle(width * 0.36 + index * width * 0.035 - 8, height * 0.911, 16, 30, '#241d1a'),
  );
  return `${sky(frame, ['#54708a', '#a9b9bd', '#e8d9bd'])}${faces.join('')}${cracks.join('')}${circle(width * 0.5, height * 0.9, 240, '#ffe2a0', 0.3)}${circle(width * 0.5, height * 0.91, 130, '#fff0c4', 0.55)}${people.join('')}${rectangle(0, height * 0.932, width, height, '#3a2f28')}`;
}
