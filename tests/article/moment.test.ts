import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, instantOf, isDay, zonedInstant } from '../../src/article/moment.ts';

describe('a day begins', () => {
  test.each([
    ['at midnight in winter', '2023-02-28', 'Europe/Paris', '2023-02-27T23:00:00Z'],
    ['at midnight in summer', '2023-07-14', 'Europe/Paris', '2023-07-13T22:00:00Z'],
    ['before the clocks go forward that day', '2023-03-26', 'Europe/Paris', '2023-03-25T23:00:00Z'],
    ['before the clocks go back that day', '2023-10-29', 'Europe/Paris', '2023-10-28T22:00:00Z'],
    ['west of Greenwich', '2023-03-12', 'America/New_York', '2023-03-12T05:00:00Z'],
    ['the day after the clocks went forward', '2023-03-13', 'America/New_York', '2023-03-13T04:00:00Z'],
    ['with an offset of quarters', '2023-02-28', 'Asia/Kathmandu', '2023-02-27T18:15:00Z'],
    [
      'when the clocks change, where that removes midnight',
      '2018-11-04',
      'America/Sao_Paulo',
      '2018-11-04T03:00:00Z',
    ],
    [
      'at the second midnight’s first, where there are two',
      '2023-11-05',
      'America/Havana',
      '2023-11-05T04:00:00Z',
    ],
    [
      'when the next does, where the calendar left it out',
      '2011-12-30',
      'Pacific/Apia',
      '2011-12-30T10:00:00Z',
    ],
    ['a day later, after the date line was crossed', '2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['fourteen hours before Greenwich', '2023-02-28', 'Pacific/Kiritimati', '2023-02-27T10:00:00Z'],
  ])('%s', (_claim, day, timezone, instant) => {
    expect(instantOf(day, timezone)).toEqual(new Date(instant));
  });

  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const days = fc
    .date({ min: new Date('1975-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('on that day, and the moment before is on another, in every zone', () => {
    fc.assert(
      fc.property(days, zones, (day, timezone) => {
        const start = instantOf(day, timezone).getTime();
        const dayAt = (time: number) => dayOf(new Date(time).toISOString(), timezone);
        // A day that the calendar left out is at the beginning of the next.
        expect(dayAt(start) >= day).toBe(true);
        expect(dayAt(start - 1000) < day).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('an instant with its zone’s offset is the same instant', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1850-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        zones,
        (date, timezone) => {
          const written = zonedInstant(date, timezone);
          expect(written).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
          expect(Date.parse(written)).toBe(Math.floor(date.getTime() / 1000) * 1000);
        },
      ),
    );
  });
});

test.each([
  ['2023-02-28T23:30:00Z', 'Europe/Paris', '2023-03-01'],
  ['2023-03-01T00:30:00+01:00', 'America/New_York', '2023-02-28'],
  ['2023-02-28', 'Pacific/Kiritimati', '2023-02-28'],
])('%s is in %s on %s', (moment, timezone, day) => {
  expect(dayOf(moment, timezone)).toBe(day);
});

test.each([
  ['2023-02-27T23:00:00Z', 'Europe/Paris', '2023-02-28T00:00:00+01:00'],
  ['2023-07-01T12:00:00.900Z', 'America/New_York', '2023-07-01T08:00:00-04:00'],
  ['2023-07-01T12:00:00Z', 'Asia/Kathmandu', '2023-07-01T17:45:00+05:45'],
  ['2023-07-01T12:00:00Z', 'America/St_Johns', '2023-07-01T09:30:00-02:30'],
  ['2023-07-01T12:00:00Z', 'UTC', '2023-07-01T12:00:00+00:00'],
])('%s is written in %s as %s', (instant, timezone, written) => {
  expect(zonedInstant(new Date(instant), timezone)).toBe(written);
});

test('a day has no time', () => {
  expect([isDay('2023-02-28'), isDay('2023-02-28T09:00Z')]).toEqual([true, false]);
});
