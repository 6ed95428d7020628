import type { Reading } from '../received.ts';
export function readHtml(_text: string, _input: string, _address: string | null): Reading { return { refused: 'not yet' }; }
