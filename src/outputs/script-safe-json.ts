/**
 * A value as JSON that may stand inside `<script>`: no character of it can end the element, open a
 * comment or end a line of script, and `JSON.parse` gives the value back.
 */
export function scriptSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
