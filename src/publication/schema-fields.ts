/** What a schema says of one of its fields: by its path in the front matter, whatever stands around it in the schema. */
import { z } from 'zod';

/** The keys of an object; none of anything else. */
export function keysOf(type: z.ZodType | undefined): string[] {
  return type instanceof z.ZodObject ? Object.keys(type.shape) : [];
}

/** The keys that an object must have. */
export function requiredKeysOf(type: z.ZodObject): string[] {
  return Object.entries(type.shape).flatMap(([key, field]) =>
    field instanceof z.ZodOptional || field instanceof z.ZodDefault ? [] : [key],
  );
}

/** The first example that the documentation of a field gives. */
export function exampleOf(field: z.ZodType | undefined): string | undefined {
  const examples = (field?.meta()?.['examples'] ?? bare(field)?.meta()?.['examples']) as
    unknown[] | undefined;
  return examples && String(examples[0]);
}

/** The field at a path, without what stands around its type. */
export function bareAt(schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined {
  return bare(fieldAt(schema, path));
}

/** The field at a path, with what stands around its type; none where the schema knows no such path. */
export function fieldAt(schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((field, part) => {
    const type = bare(field);
    if (type instanceof z.ZodObject)
      return Object.hasOwn(type.shape, part) ? (type.shape[String(part)] as z.ZodType) : undefined;
    if (type instanceof z.ZodArray) return type.element as z.ZodType;
    return type instanceof z.ZodRecord ? (type.valueType as z.ZodType) : undefined;
  }, schema);
}

/** The word that may stand in place of an object. */
export function literalOf(field: z.ZodType | undefined): string | undefined {
  if (field instanceof z.ZodOptional) return literalOf(field.unwrap() as z.ZodType);
  const [first] = field instanceof z.ZodUnion ? (field.options as z.ZodType[]) : [];
  return first instanceof z.ZodLiteral ? String(first.value) : undefined;
}

/** The schema below `optional`, `default`, a transform; of a union, the alternative that has keys. */
export function bare(field: z.ZodType | undefined): z.ZodType | undefined {
  if (field instanceof z.ZodOptional || field instanceof z.ZodNullable || field instanceof z.ZodDefault)
    return bare(field.unwrap() as z.ZodType);
  if (field instanceof z.ZodPipe) return bare(field.in as z.ZodType);
  if (field instanceof z.ZodUnion) return bare((field.options as z.ZodType[]).at(-1));
  return field;
}
