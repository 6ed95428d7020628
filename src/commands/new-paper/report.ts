/** What `npm run init` says when it has written a paper. */
import { resolve } from 'node:path';
import type { Engine } from './engine.ts';
import { unknownEngine } from './paper-files.ts';
import type { Answers } from './questions.ts';

/** The files of a paper, what in them is still to be put right before it is published, and what to do with it. */
export function report(folder: string, files: string[], answers: Answers, engine: Engine): string {
  const place = `CONTENT_DIR=${inShell(folder)}`;
  return [
    `${answers.title} is in ${resolve(folder)}:`,
    ...files.map((file) => `  ${file}`),
    ...unsure(answers, engine).map((sentence) => `\n${sentence}`),
    '',
    'What to do with it, from here:',
    `  ${place} npm run dev                  shows it while you write`,
    `  ${place} npm run new -- "Headline"    writes a draft`,
    `  ${place} npm run import -- FILE…      brings in what you have`,
    `  ${place} npm start                    builds it and serves it`,
    '',
  ].join('\n');
}

function unsure({ address, contact }: Answers, engine: Engine): string[] {
  const workflow = '.github/workflows/pages.yml';
  const isNowhere = (text: string) => /\.example\b/.test(text);
  return [
    isNowhere(address) && 'The address in site.yaml leads nowhere: write the paper’s own before you publish.',
    isNowhere(contact) &&
      'The contact in site.yaml and on the page about the paper reaches nobody: write your own.',
    engine.address === undefined &&
      `${workflow} does not know where this program comes from: replace ${unknownEngine}.`,
    !engine.isTagged &&
      `${workflow} takes this program at ${engine.version}, a tag that this copy does not have: if its repository has none either, write one that it has, or main.`,
  ].filter((sentence) => sentence !== false);
}

/** A path as a shell reads it. */
function inShell(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
