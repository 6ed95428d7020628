/**
 * One Content Security Policy that allows what each of several allows: a header is the same for all pages, and each page
 * narrows it down to its own.
 */
export function unitedPolicy(policies: string[]): string {
  const united = new Map<string, Set<string>>();
  for (const policy of policies)
    for (const directive of policy.split(';')) {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      const known = united.get(name) ?? new Set();
      for (const source of sources) known.add(source);
      united.set(name, known);
    }
  return [...united].map(([name, sources]) => [name, ...withoutNone(sources)].join(' ')).join('; ');
}

/** `'none'` stands alone. */
function withoutNone(sources: ReadonlySet<string>): string[] {
  return [...sources].filter((source) => source !== "'none'" || sources.size === 1);
}
