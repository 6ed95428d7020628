import { writeSchema } from './edge/schema-file.ts';

process.stdout.write(`${writeSchema()}\n`);
