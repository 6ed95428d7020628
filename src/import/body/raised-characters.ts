/** Figures and signs have characters of their own for powers and indices. */
const raised = new Map(Object.entries(pairs('0123456789+-=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ')));
const lowered = new Map(Object.entries(pairs('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎')));

/** `10` as `¹⁰`; undefined where a character has no raised form. */
export function raisedCharacters(text: string): string | undefined {
  return translated(text, raised);
}

/** `10` as `₁₀`; undefined where a character has no lowered form. */
export function loweredCharacters(text: string): string | undefined {
  return translated(text, lowered);
}

function translated(text: string, table: Map<string, string>): string | undefined {
  if (text === '') return undefined;
  let result = '';
  for (const character of text.replace(/[−–]/g, '-')) {
    const other = table.get(character);
    if (other === undefined) return undefined;
    result += other;
  }
  return result;
}

function pairs(from: string, to: string): Record<string, string> {
  const targets = [...to];
  return Object.fromEntries([...from].map((character, index) => [character, targets[index] ?? character]));
}
