// The page where people watch or hear what a player shows, and what tells films and sounds by their address.
import { playerTitles, players, shownAlone } from '../words/players.ts';
import { anyOf } from '../words/words.ts';

const pages = players.map((line) => {
  const [pattern = '', page = ''] = line.split(' → ');
  return { pattern: new RegExp(`^https?://(?:www\\.|m\\.)?${pattern}.*$`, 'i'), page };
});

/** The address of that page; an address that no known player has stays as it is. */
export function watchPage(address: string): string {
  const whole = address.startsWith('//') ? `https:${address}` : address;
  return known(whole) ?? whole;
}

/** Whether it is the address of a player that is known. */
export function isPlayer(address: string): boolean {
  return known(address.startsWith('//') ? `https:${address}` : address) !== undefined;
}

function known(address: string): string | undefined {
  for (const { pattern, page } of pages) {
    if (!pattern.test(address)) continue;
    const watched = address.replace(pattern, page);
    if (!/^https?(?::|%3A)/i.test(watched)) return `https://${watched}`;
    return URL.canParse(decoded(watched)) ? decoded(watched) : undefined;
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const alone = new RegExp(`^https?://${anyOf(shownAlone)}\\S*$`, 'i');
const sound = /\.(?:aac|flac|m4a|mp3|oga|ogg|opus|wav|wma)(?:[?#]|$)/i;
const film = /\.(?:avi|m3u8|m4v|mkv|mov|mp4|mpe?g|ogv|webm|wmv)(?:[?#]|$)/i;

/** Whether an address that stands alone in a line shows a film, a sound or a post there. */
export function isShownAlone(address: string): boolean {
  return alone.test(address) || sound.test(address) || film.test(address);
}

export function isSound(address: string): boolean {
  return sound.test(address);
}

const isNobodys = new RegExp(`^${anyOf(playerTitles)}$`, 'i');

/** The title of what is shown; empty where it is only the player's name. */
export function titleShown(text: string): string {
  return isNobodys.test(text) ? '' : text;
}
