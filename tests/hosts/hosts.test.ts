/** The files of hosts that no test can ask, against what their documentation says of the format. */
import { expect, test } from 'vitest';
import { azureBytes, azureFile } from '../../src/hosts/azure.ts';
import { hostFiles, serverFiles } from '../../src/hosts/host-files.ts';
import { headersFile, redirectsFile } from '../../src/hosts/netlify.ts';
import { vercelFile, vercelRedirects } from '../../src/hosts/vercel.ts';
import { rulesFor } from './rules.ts';

const many = (length: number) =>
  Array.from({ length }, (_, index) => ({ from: `/2009/${index}/some-old-address/`, to: '/articles/a/' }));

test('_headers has addresses without a blank before them, and headers of 2,000 characters at most with two', async () => {
  const text = headersFile(await rulesFor({ address: 'https://paper.example/presse/' }));
  const lines = text.split('\n').filter(Boolean);
  for (const line of lines) expect(line).toMatch(/^(?:\/\S+| {2}[\w-]+: \S.*)$/);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  const addresses = lines.filter((line) => line.startsWith('/'));
  expect(addresses.length).toBeLessThan(100);
  // Netlify takes a star at the end alone.
  for (const address of addresses) expect(address).toMatch(/^\/presse\/[^*]*\*?$/);
});

test('no address is given one header by two rules of _headers: hosts would join the values', async () => {
  const rules = headersFile(await rulesFor({})).split('\n\n');
  const [, ...others] = rules;
  const all = new Set([...(rules[0] ?? '').matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name));
  expect(all.size).toBeGreaterThan(6);
  for (const rule of others)
    for (const [, name] of rule.matchAll(/^ {2}([\w-]+):/gm)) expect(all).not.toContain(name);
});

test.each([
  ['plain', '/2019/05/ferry', '/2019/05/ferry/'],
  ['with an end', '/old/ferry.html', '/old/ferry.html/'],
  ['with letters of any script', '/actualité/時事', '/actualit%C3%A9/%E6%99%82%E4%BA%8B/'],
])('a former address %s is sent on for good by each host', async (_, alias, from) => {
  const rules = await rulesFor({ aliases: [alias] });
  expect(redirectsFile(rules)).toBe(`${from} /articles/a/ 301!\n${from} /articles/a/ 301\n`);
  expect(JSON.parse(vercelFile(rules)).redirects).toEqual([
    { source: from, destination: '/articles/a/', statusCode: 301 },
  ]);
  expect(JSON.parse(azureFile(rules)).routes).toContainEqual({
    route: from,
    redirect: '/articles/a/',
    statusCode: 301,
  });
});

test.each(['/a;b', '/a{b}', '/a"b', "/a'b", '/$HOME', '/a(b)', '/a*', '/{$HOME}', '/a|b', '/%20', '/:a'])(
  'the former address %s, which means something in some host’s file, is in none',
  async (alias) => {
    const [rules, without] = [await rulesFor({ aliases: [alias] }), await rulesFor({})];
    for (const [name, written] of Object.entries({ ...hostFiles, ...serverFiles }))
      expect(written(rules), name).toBe(written(without));
  },
);

test('vercel.json has no more redirects than Vercel takes', async () => {
  const rules = { ...(await rulesFor({})), moved: many(vercelRedirects + 10) };
  expect(JSON.parse(vercelFile(rules)).redirects).toHaveLength(vercelRedirects);
});

test('staticwebapp.config.json is no larger than Azure takes, and holds what goes into that', async () => {
  const rules = { ...(await rulesFor({})), moved: many(1000) };
  const text = azureFile(rules);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(azureBytes);
  expect(Buffer.byteLength(text)).toBeGreaterThan(azureBytes - 200);
  expect(JSON.parse(text).routes.length).toBeGreaterThan(50);
});

test.each([
  [[], false],
  [['hsts: true'], true],
])('with %j in site.yaml HTTPS alone is asked for: %j', async (site, isSaid) => {
  const rules = await rulesFor({ site });
  for (const [name, written] of Object.entries({ ...hostFiles, ...serverFiles })) {
    const lines = written(rules).split('\n');
    const said = lines.filter((line) => line.includes('Strict-Transport-Security') && !/^\s*#/.test(line));
    expect(said.length > 0, name).toBe(isSaid && name !== '_redirects');
  }
});
