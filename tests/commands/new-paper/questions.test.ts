import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { ask, complaint, planOf, questions } from '../../../src/commands/new-paper/questions.ts';
import type { Question } from '../../../src/commands/new-paper/questions.ts';

async function asked(typed: string[], given = {}) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const printed = text(output);
  const lines = [...typed];
  // A person answers when she is asked.
  output.on('data', (chunk: Buffer) => {
    if (!/: $/.test(chunk.toString())) return;
    const line = lines.shift();
    if (line === undefined) input.end();
    else input.write(`${line}\n`);
  });
  try {
    return { answers: await ask('../mon-journal', given, questions, { input, output }) };
  } catch (error) {
    return { fault: (error as Error).message };
  } finally {
    output.end();
    await printed;
  }
}

test('what is typed is taken, and an empty line takes what is offered', async () => {
  const { answers } = await asked(['Le Courrier', 'fr', '', 'Monde, Vallée', '', '']);
  expect(answers).toEqual({
    title: 'Le Courrier',
    language: 'fr',
    address: 'https://le-courrier.example/',
    sections: 'Monde, Vallée',
    contact: 'redaction@le-courrier.example',
    engine: '',
  });
});

test('the folder’s name is offered for a title', async () => {
  expect((await asked(['', '', '', '', '', ''])).answers?.title).toBe('Mon journal');
});

test('a question is asked again until its answer will do', async () => {
  const { answers } = await asked([
    'T',
    'french',
    'fr',
    'exemple.fr',
    'https://exemple.fr',
    'Monde',
    'moi',
    'moi@exemple.fr',
    '',
  ]);
  expect(answers).toMatchObject({ language: 'fr', address: 'https://exemple.fr', contact: 'moi@exemple.fr' });
});

test('whoever leaves before the end has written nothing', async () => {
  expect(await asked(['T', 'fr'])).toEqual({
    fault: 'Not every question was answered: nothing was written.',
  });
});

test.each<[Question, string, string]>([
  ['title', '', 'is empty'],
  ['address', 'exemple.fr', 'is not a web address: write it in full, beginning with https:// or http://'],
  ['contact', 'moi', 'is not an e-mail address: write one such as redaction@example.org'],
  ['language', 'french', 'write one such as fr, en or ar (BCP 47)'],
  ['sections', ' , ', 'is empty: write at least one'],
  ['engine', '../depeche', 'is no address of a repository'],
])('%s: %j is refused with the remedy', (question, answer, said) => {
  expect(complaint(question, answer)).toContain(said);
});

test('sections are named once, without the blanks around them', () => {
  const answers = {
    title: 'T',
    language: 'fr',
    address: 'https://t.example/',
    contact: 't@t.example',
    engine: '',
  };
  expect(planOf({ ...answers, sections: 'Monde,  Vallée ,Monde,' }).sections).toEqual(['Monde', 'Vallée']);
});
