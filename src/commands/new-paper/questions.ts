/** What a new paper is asked, on the command line or at a terminal: each answer as site.yaml has to hold it. */
import { createInterface } from 'node:readline/promises';
import { basename, resolve } from 'node:path';
import { complaintIn } from '../../article/complaint.ts';
import { slugged } from '../../article/slug.ts';
import { Fault } from '../../publication/fault.ts';
import { siteSchema } from '../../site/site.ts';
import { cloneAddress } from './engine.ts';
import { siteOf } from './paper-files.ts';
import type { PaperPlan } from './paper-files.ts';
import { wordsFor } from './words.ts';

/** Answers as they are typed; `engine` is asked only where nothing says where this program comes from. */
export type Answers = Record<Question, string>;
export type Question = (typeof questions)[number];

export const questions = ['title', 'language', 'address', 'sections', 'contact', 'engine'] as const;

const asked: Record<Question, string> = {
  title: 'The name of the paper',
  language: 'Its language (fr, en, de, ar …)',
  address: 'The address of its front page',
  sections: 'Its sections, with commas between them',
  contact: 'The e-mail address that readers write to',
  engine: 'The address from which git clones this program (a workflow needs it)',
};

/** What stands where nothing is answered; addresses under `.example` lead nowhere. */
function usual(question: Question, folder: string, answers: Partial<Answers>): string {
  const name = basename(resolve(folder));
  const host = `${slugged(answers.title ?? name) || 'paper'}.example`;
  switch (question) {
    case 'title':
      return name.charAt(0).toUpperCase() + name.slice(1).replace(/[-_]+/g, ' ');
    case 'language':
      return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('fr') ? 'fr' : 'en';
    case 'address':
      return `https://${host}/`;
    case 'sections':
      return wordsFor(answers.language ?? '').words.sections;
    case 'contact':
      return `redaction@${host}`;
    case 'engine':
      return '';
  }
}

/** What is wrong with an answer, and what to write instead. */
export function complaint(question: Question, answer: string): string | undefined {
  if (question === 'engine')
    return answer === '' || cloneAddress(answer)
      ? undefined
      : 'is no address of a repository: write it in full, beginning with https://';
  const tried = siteOf(
    planOf({
      title: 'T',
      language: 'en',
      address: 'https://t.example/',
      sections: 'T',
      contact: 't@t.example',
      engine: '',
      [question]: answer,
    }),
  );
  const issue = siteSchema.safeParse(tried).error?.issues.find(({ path }) => path[0] === question);
  if (!issue) return undefined;
  const { wrong, remedy } = complaintIn(issue.message) ?? { wrong: 'will not do', remedy: 'write another' };
  return `${wrong}: ${remedy}`;
}

/** The plan that answers make, `engine` apart. */
export function planOf({ title, language, address, sections, contact }: Answers): Omit<PaperPlan, 'engine'> {
  const names = sections
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return {
    title: title.trim(),
    language: language.trim(),
    address: address.trim(),
    sections: [...new Set(names)],
    contact: contact.trim(),
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** What usually stands there, for whatever is not answered. */
export function completed(folder: string, given: Partial<Answers>): Answers {
  const answers = { ...given };
  for (const question of questions) answers[question] ??= usual(question, folder, answers);
  return answers as Answers;
}

/** Asks at the terminal for what is wanted, each until the answer will do. */
export async function ask(
  folder: string,
  given: Partial<Answers>,
  wanted: readonly Question[],
  streams: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream } = {
    input: process.stdin,
    output: process.stdout,
  },
): Promise<Answers> {
  const terminal = createInterface(streams);
  const ended = new Promise<never>((_, end) => {
    terminal.once('close', () => end(new Fault('Not every question was answered: nothing was written.')));
  });
  ended.catch(() => undefined);
  const answers = { ...given };
  try {
    for (const question of wanted) {
      const offered = usual(question, folder, answers);
      for (let wrong: string | undefined = ''; wrong !== undefined;) {
        const typed = await Promise.race([
          ended,
          terminal.question(`${asked[question]}${offered && ` [${offered}]`}: `),
        ]);
        const answer = typed.trim() || offered;
        wrong = complaint(question, answer);
        if (wrong === undefined) answers[question] = answer;
        else streams.output.write(`“${answer}” ${wrong}\n`);
      }
    }
  } finally {
    terminal.close();
  }
  return completed(folder, answers);
}
