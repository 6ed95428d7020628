import { relative } from 'node:path';
import { accountLine, accountText, type Outcome } from '../import/account.ts';
import type { ArticleFile } from '../import/article-file.ts';
import { hint, parseCommand, usage, type Command } from '../import/edge/arguments.ts';
import { inputNames, loadInput } from '../import/edge/inputs.ts';
import { missingItems, unaccountedItems } from '../import/accounted/missing-items.ts';
import { PicturesBeside, type Copy } from '../import/edge/pictures-beside.ts';
import { Progress } from '../import/edge/progress.ts';
import { writeSchema } from '../import/edge/schema-file.ts';
import { ArticleFolder } from '../import/edge/article-folder.ts';
import { sectionsOf } from '../import/edge/sections.ts';
import { importArticle, type Imported } from '../import/import-article.ts';
import { readAnyInput } from '../import/readers/choose.ts';
import type { Message } from '../import/received.ts';
import { reasonOf } from '../import/unreadable.ts';

// A reader that has seen enough closes the pipe: `… | head`.
process.stdout.on('error', () => process.exit(0));

const contentFolder = process.env['CONTENT_DIR'] ?? 'content';
const command = parseCommand(process.argv.slice(2), sectionsOf(contentFolder));
if ('help' in command) process.stdout.write(usage);
else if ('fault' in command) {
  process.stderr.write(`${command.fault}\n\n${hint}\nnpm run import -- --help lists the options.\n`);
  process.exitCode = 2;
} else process.exitCode = (await importAll(command)) ? 0 : 1;

/** Imports every input in turn; one that fails is told and does not stop the others. */
async function importAll({ inputs, options, dryRun, json }: Command): Promise<boolean> {
  if (!dryRun) writeSchema();
  const articles = new ArticleFolder(contentFolder);
  const pictures = new PicturesBeside(contentFolder);
  const names = inputNames(inputs);
  const progress = new Progress(names.length, json);
  const tally = new Map<Outcome['state'], number>();
  let isIncomplete = false;
  for (const name of names) {
    for await (const outcome of outcomesOf(name)) {
      if (outcome.imported && outcome.imported.unaccounted.length > 0) isIncomplete = true;
      tally.set(outcome.state, (tally.get(outcome.state) ?? 0) + 1);
      progress.clear();
      process.stdout.write(`${json ? accountLine(outcome) : accountText(outcome)}\n`);
    }
    progress.step();
  }
  progress.end(tally);
  return !tally.has('refused') && !isIncomplete;

  async function* outcomesOf(name: string): AsyncGenerator<Outcome> {
    try {
      const reading = await readAnyInput(await loadInput(name));
      if (reading.refused !== undefined) return yield refusal(name, reading.refused);
      for (const { input, why } of reading.skipped ?? [])
        yield { input, output: null, state: 'skipped', reason: why, markdown: null, imported: null };
      for (const received of reading.articles) {
        try {
          const { find, copies } = pictures.of(name);
          yield settle(importArticle(received, options, find), copies);
        } catch (error) {
          yield refusal(received.input, reasonOf(error));
        }
      }
      if (reading.broken) yield refusal(name, reading.broken.why);
      const missing = missingItems(reading);
      if (missing > 0) yield refusal(name, unaccountedItems(missing));
    } catch (error) {
      yield refusal(name, reasonOf(error));
    }
  }

  function settle(imported: Imported, copies: Copy[]): Outcome {
    const { input, file } = imported;
    const markdown = file.text;
    if (imported.refused) {
      return { input, output: null, state: 'refused', reason: imported.refused, markdown: null, imported };
    }
    const placing = articles.place(imported);
    const output = relative('', placing.path);
    if (placing.state === 'already there') {
      const given = Object.values(options.given);
      const isIgnored = given.length > 0 && !placing.isSame;
      const ignored = isIgnored
        ? `. What the command line gives (${given.join(', ')}) was not written into it.`
        : '';
      imported.messages.push({
        level: isIgnored ? 'warning' : 'info',
        rule: 'already-there',
        text: `Already there: ${output}${ignored}`,
      });
      return { input, output, state: 'already there', reason: null, markdown, imported };
    }
    if (placing.state === 'differs') {
      imported.messages.push({ level: 'warning', rule: 'differs', text: placing.diff });
      const reason = `${output} has the same source and another text. It stays as it is; compare the two.`;
      return { input, output: null, state: 'refused', reason, markdown, imported };
    }
    // The pictures first: an article is never without them.
    if (!dryRun) pictures.copy(copies);
    if (!dryRun && !articles.write(placing.path, markdown)) return settle(imported, copies);
    imported.messages.push(...draftMessages(file));
    articles.remember(placing.path, markdown, !dryRun);
    return {
      input,
      output,
      state: dryRun ? 'would be written' : 'written',
      reason: null,
      markdown,
      imported,
    };
  }
}

function refusal(input: string, reason: string): Outcome {
  return { input, output: null, state: 'refused', reason, markdown: null, imported: null };
}

function draftMessages({ missing }: ArticleFile): Message[] {
  if (missing.length === 0) return [];
  const text = `It is a draft. To publish it, fill in: ${missing.join(', ')}.`;
  return [{ level: 'warning', rule: 'draft', text }];
}
