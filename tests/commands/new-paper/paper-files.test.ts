import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { iconFiles } from '../../../src/commands/new-paper/icon.ts';
import { newPaper, siteOf } from '../../../src/commands/new-paper/paper-files.ts';
import type { PaperPlan } from '../../../src/commands/new-paper/paper-files.ts';
import { siteSchema } from '../../../src/site/site.ts';
import { publication } from '../../publication/publication-folder.ts';

const now = new Date('2026-11-26T10:00:00Z');
const plan: PaperPlan = {
  title: 'Le Courrier « du lac » : #1',
  address: 'https://exemple.fr/lac/',
  language: 'fr',
  sections: ['Monde', 'Vallée'],
  contact: 'redaction@exemple.fr',
  timezone: 'Europe/Paris',
  engine: { address: 'https://github.com/owner/depeche.git', version: 'v0.1.0', isTagged: true },
};

interface Workflow {
  env: Record<string, string>;
  jobs: Record<string, { steps: { uses?: string; run?: string }[] }>;
}

const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const actionsOf = (workflow: Workflow) => stepsOf(workflow).flatMap(({ uses }) => uses ?? []);

test.each(['fr', 'en', 'de', 'ar', 'fr-CA'])(
  'a new paper in %s has no mistake and no warning',
  async (language) => {
    const folder = publication(Object.fromEntries(await newPaper({ ...plan, language }, now)));
    const { mistakes, warnings, heldBack, publication: read } = await folder.read();
    expect({ mistakes, warnings }).toEqual({ mistakes: [], warnings: [] });
    expect(heldBack).toHaveLength(1);
    expect(read?.site.title).toBe(plan.title);
    expect(read?.publicFiles).toEqual(['apple-touch-icon.png', 'favicon.svg']);
  },
);

test('the page about the paper says who publishes it, whom to write to, how it corrects, how a text is taken down', async () => {
  const about = String((await newPaper(plan, now)).get('pages/a-propos.md'));
  expect(about).toContain('est publié par');
  expect(about).toContain('(mailto:redaction@exemple.fr)');
  expect(about.match(/^## .+$/gm)).toEqual(['## Nous écrire', '## Corrections', '## Retrait']);
  const english = String((await newPaper({ ...plan, language: 'de' }, now)).get('pages/about.md'));
  expect(english).toMatch(/^---\ntitle: About\nlang: en\n/);
});

test.each([
  [
    ['Monde', 'Économie'],
    ['monde', 'economie'],
  ],
  [
    ['国际', '文化'],
    ['section-1', 'section-2'],
  ],
  [
    ['Été', 'Ete'],
    ['ete', 'ete-2'],
  ],
])('sections %j have the ids %j', (sections, ids) => {
  const site = siteOf({ ...plan, sections });
  expect(Object.keys(site.sections)).toEqual(ids);
  expect(siteSchema.safeParse(site).success).toBe(true);
});

test('its workflow builds it with this program at its tag, by the very actions that our own uses', async () => {
  const workflow = parse(String((await newPaper(plan, now)).get('.github/workflows/pages.yml'))) as Workflow;
  const own = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as Workflow;
  expect(workflow.env).toEqual({ ENGINE: 'https://github.com/owner/depeche.git', ENGINE_VERSION: 'v0.1.0' });
  expect(actionsOf(workflow)).toEqual(actionsOf(own));
  expect(stepsOf(workflow).flatMap(({ run }) => run ?? [])).toEqual([
    'git clone --depth 1 --branch "$ENGINE_VERSION" "$ENGINE" engine',
    'npm ci',
    'npm run build',
  ]);
});

test('where nobody knows where this program comes from, a placeholder says so', async () => {
  const files = await newPaper({ ...plan, engine: { ...plan.engine, address: undefined } }, now);
  expect(String(files.get('.github/workflows/pages.yml'))).toContain('OWNER/REPOSITORY');
});

test.each(['Le Courrier', 'École', '« Demain »', 'queue', '1984', 'برقية'])(
  '%s has an icon of its own, whole in its square',
  async (title) => {
    const files = await iconFiles(title);
    const { data, info } = await sharp(Buffer.from(files.get('apple-touch-icon.png')!))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([180, 180]);
    const dark = (x: number, y: number) => data[(y * 180 + x) * info.channels]! < 128;
    const edge = Array.from({ length: 180 }, (_, at) => [
      dark(at, 8),
      dark(at, 171),
      dark(8, at),
      dark(171, at),
    ]);
    expect(edge.flat()).not.toContain(true);
    expect(
      [...Array(180 * 180).keys()].filter((at) => dark(at % 180, Math.floor(at / 180))).length,
    ).toBeGreaterThan(1500);
    expect(files.get('favicon.svg')).toMatch(
      /^<svg .*prefers-color-scheme:dark.*<path d="M|^<svg .*prefers-color-scheme:dark.*<path d="m/,
    );
  },
);

test('papers that begin alike have one icon, others another', async () => {
  const icon = async (title: string) => (await iconFiles(title)).get('favicon.svg');
  expect(await icon('Lundi')).toBe(await icon('le lac'));
  expect(await icon('Lundi')).not.toBe(await icon('Mardi'));
});
