/** By what right a text stands here, in words, for the card of its source. */
import type { Language } from '../language/language.ts';
import type { OriginPart } from './origin.ts';
import type { Treatment } from './rights.ts';

/** The parts of the line, in order; none where nothing is stated. An address of a licence or of terms is a link. */
export function rightsLine(treatment: Treatment, { words }: Language): OriginPart[] {
  const { basis, licence, holder, expires, mining } = treatment;
  const say = words.rights;
  const facts: OriginPart[][] = [
    basis === 'licence' && licence !== undefined ? [] : basis ? [say.basis[basis]] : [],
    licence === undefined ? [] : [say.under, linked(licence)],
    holder === undefined ? [] : [say.holder(holder)],
    expires === undefined ? [] : [say.until(words.day(expires))],
    mining?.reserved ? [say.reserved, ...termsOf(mining.policy, say.terms)] : [],
  ].filter((fact) => fact.length > 0);
  return facts.flatMap((fact, index) => (index === 0 ? fact : [', ', ...fact]));
}

function termsOf(policy: string | undefined, name: string): OriginPart[] {
  return policy === undefined ? [] : [' (', { name, url: policy }, ')'];
}

function linked(licence: string): OriginPart {
  return /^https?:\/\//.test(licence) ? { name: nameOfLicence(licence), url: licence } : licence;
}

/** The licences of Creative Commons are known by short names, which their addresses spell. */
function nameOfLicence(url: string): string {
  const [, kind, version] =
    /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)(?:[/#?]|$)/.exec(url) ?? [];
  return kind && version ? `CC ${kind.toUpperCase()} ${version}` : url;
}
