/** The fields that hold something: a gap is left out, never written as `undefined` or as an empty list. */
export function stated<Fields extends object>(fields: Fields): Stated<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !isEmptyList(value)),
  ) as Stated<Fields>;
}

type Stated<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
};

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
