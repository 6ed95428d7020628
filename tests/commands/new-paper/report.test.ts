import { expect, test } from 'vitest';
import { report } from '../../../src/commands/new-paper/report.ts';

const answers = {
  title: 'Le Courrier',
  language: 'fr',
  address: 'https://exemple.fr/',
  sections: 'Monde',
  contact: 'redaction@exemple.fr',
  engine: '',
};
const engine = { address: 'https://github.com/owner/depeche.git', version: 'v0.1.0', isTagged: true };
const said = (
  change: Partial<typeof answers> = {},
  tagged: Partial<typeof engine> | { address: undefined } = {},
) => report('../mon-journal', ['site.yaml'], { ...answers, ...change }, { ...engine, ...tagged });

test('a paper of which all is known can be published as it is', () => {
  expect(said()).not.toMatch(/nowhere|nobody|replace|tag/);
});

test.each([
  [
    'an address that leads nowhere',
    said({ address: 'https://courrier.example/' }),
    'The address in site.yaml leads nowhere',
  ],
  [
    'a contact that reaches nobody',
    said({ contact: 'redaction@courrier.example' }),
    'reaches nobody: write your own',
  ],
  [
    'a program from nowhere',
    said({}, { address: undefined }),
    'replace https://github.com/OWNER/REPOSITORY.git',
  ],
  [
    'a tag that there may not be',
    said({}, { isTagged: false }),
    'takes this program at v0.1.0, a tag that this copy does not have',
  ],
])('%s is told, with what to do', (_, printed, sentence) => expect(printed).toContain(sentence));

test.each([
  ['../mon-journal', 'CONTENT_DIR=../mon-journal npm'],
  ['../Mon été', "CONTENT_DIR='../Mon été' npm"],
  ["../l'été", String.raw`CONTENT_DIR='../l'\''été' npm`],
])('the commands for %s can be pasted into a shell', (folder, command) => {
  expect(report(folder, [], answers, engine)).toContain(command);
});
