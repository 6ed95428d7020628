import { instantOf, zonedInstant, type Moment } from '../article/moment.ts';

/**
 * A date for feeds, whose standards know instants only: a day is its midnight in the site's zone. It
 * is written with that zone's offset, so that a reader who looks at the digits sees the day that the
 * publisher wrote, which in UTC would often be the day before. Serialisers call the two methods.
 */
export class FeedDate extends Date {
  readonly #zoned: string;

  constructor(moment: Moment, timezone: string) {
    const instant = instantOf(moment, timezone);
    super(instant);
    this.#zoned = zonedInstant(instant, timezone);
  }

  /** As RFC 3339: `2023-02-28T00:00:00+01:00`. */
  override toISOString(): string {
    return this.#zoned;
  }

  /** As RFC 822: `Tue, 28 Feb 2023 00:00:00 +0100`. */
  override toUTCString(): string {
    const clock = new Date(`${this.#zoned.slice(0, 19)}Z`);
    return clock.toUTCString().replace('GMT', this.#zoned.slice(19).replace(':', ''));
  }
}
