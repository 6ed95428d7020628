import type { Reading } from '../received.ts';
export function readFeed(_text: string, _input: string, _address: string | null): Reading { return { refused: 'not yet' }; }
