import { writeSchema } from '../import/edge/schema-file.ts';

process.stdout.write(`${writeSchema()}\n`);
