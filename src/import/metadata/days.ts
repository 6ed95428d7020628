// A day as it is written in ISO 8601.

/** Whether `2016-02-30` and its like exist. */
export function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

export function pad(value: string | number): string {
  return String(value).padStart(2, '0');
}
