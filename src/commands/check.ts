/** `npm run check:content`: reads and checks the publication, and builds nothing. */
import { orSentence } from '../publication/fault-sentence.ts';
import { inReadingOrder } from '../publication/mistake.ts';
import { readPublication } from '../publication/read-publication.ts';
import { findingsReport } from '../publication/report.ts';
import { settings } from '../publication/settings.ts';
import { orWithoutCache } from '../store/usable.ts';

const read = await orSentence(() => {
  orWithoutCache(settings().cacheDir);
  return readPublication(settings(), false);
});
// Advice is for what is otherwise right.
const advice = read.mistakes.length === 0 ? read.advice : [];
const findings = { ...read, warnings: inReadingOrder([...read.warnings, ...advice]) };
const report = findingsReport(findings);
if (report !== '') console.error(report);

const { files, mistakes, warnings, heldBack } = findings;
console.log(
  `${counted(files, 'file')}, ${counted(mistakes.length, 'mistake')}, ${counted(warnings.length, 'warning')}, ${heldBack.length} held back.`,
);
process.exitCode = mistakes.length > 0 ? 1 : 0;

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
