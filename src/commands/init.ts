/** `npm run init -- FOLDER`: a paper of one's own, in a folder of its own. */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { orSentence } from '../publication/fault-sentence.ts';
import { Fault } from '../publication/fault.ts';
import { settings } from '../publication/settings.ts';
import { cloneAddress, engineIn } from './new-paper/engine.ts';
import { newPaper } from './new-paper/paper-files.ts';
import { ask, complaint, completed, planOf, questions } from './new-paper/questions.ts';
import type { Answers, Question } from './new-paper/questions.ts';
import { report } from './new-paper/report.ts';

const usage = `Usage: npm run init -- FOLDER [options]

Starts a paper in a new or an empty folder. At a terminal it asks what the options do not say.

  --title NAME          the name of the paper (without a terminal, the one that is required)
  --language TAG        fr, en, de, ar, …
  --address ADDRESS     of its front page: https://example.org/paper/
  --sections NAMES      with commas between them: "World, Culture"
  --contact ADDRESS     the e-mail address that readers write to
  --engine ADDRESS      from which git clones this program
  --help                this text
`;

await orSentence(async () => {
  const { folder, given, help } = command(process.argv.slice(2));
  if (help || folder === undefined) {
    (help ? process.stdout : process.stderr).write(usage);
    process.exitCode = help ? 0 : 2;
    return;
  }
  refuseUnlessEmpty(folder);
  const engine = engineIn(process.cwd());
  const wanted = questions.filter(
    (question) => given[question] === undefined && (question !== 'engine' || !engine.address),
  );
  const answers = process.stdin.isTTY ? await ask(folder, given, wanted) : withUsual(folder, given);
  const address = cloneAddress(answers.engine) ?? engine.address;
  const files = await newPaper({ ...planOf(answers), engine: { ...engine, address } }, settings().now);
  write(folder, files);
  process.stdout.write(report(folder, [...files.keys()], answers, { ...engine, address }));
});

function command(args: string[]): { folder?: string | undefined; given: Partial<Answers>; help: boolean } {
  try {
    const option = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        title: option,
        language: option,
        address: option,
        sections: option,
        contact: option,
        engine: option,
        help: { type: 'boolean', default: false },
      },
    });
    const { help, ...given } = values;
    if (positionals.length > 1)
      throw new Fault(
        `${positionals.join(' and ')}: name one folder, between quotes if there is a blank in its name`,
      );
    for (const [question, answer] of Object.entries(given)) {
      const wrong = complaint(question as Question, answer);
      if (wrong !== undefined) throw new Fault(`--${question}: “${answer}” ${wrong}`);
    }
    return { folder: positionals[0], given, help };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new Fault(`${error.message}\n\n${usage}`);
    throw error;
  }
}

/** A folder of version control alone is empty too. */
function refuseUnlessEmpty(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) throw new Fault(`${folder} is a file: name a folder for the paper`);
  const [first] = readdirSync(folder).filter((name) => name !== '.git');
  if (first !== undefined)
    throw new Fault(`${folder} holds something already (${first}): name a new or an empty folder`);
}

/** Where nobody can be asked: what usually stands there, but for the name. */
function withUsual(folder: string, given: Partial<Answers>): Answers {
  if (given.title === undefined)
    throw new Fault(`The paper has no name yet: add --title "Its name"\n\n${usage}`);
  return completed(folder, given);
}

function write(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes, { flag: 'wx' });
  }
}
