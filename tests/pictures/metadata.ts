/** Pictures that say where, by whom and with what they were taken, as cameras and programs write it. */
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { deflateSync } from 'node:zlib';
import { pngChunk } from '../publication/publication-folder.ts';

/** What no published picture may hold. */
export const secrets = ['Jeanne Secret', 'SN-48151623', 'Rue Cachée 12', '47/1', '47 deg'];

const exif = {
  IFD0: { Artist: 'Jeanne Secret', ImageDescription: 'Rue Cachée 12', Make: 'Camera', Orientation: '1' },
  IFD2: { BodySerialNumber: 'SN-48151623', CameraOwnerName: 'Jeanne Secret' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 30/1 3230/100' },
};

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
 aux:SerialNumber="SN-48151623"><dc:creator><rdf:Seq><rdf:li>Jeanne Secret</rdf:li></rdf:Seq></dc:creator>
</rdf:Description></rdf:RDF></x:xmpmeta>`;

export const formats = ['jpeg', 'png', 'webp', 'avif', 'gif'] as const;
export type Format = (typeof formats)[number];

/** A picture of two colours, left and right, with all that its format can say of its origin. */
export async function talkative(format: Format, picture: Sharp = twoColours()): Promise<Buffer> {
  const bytes = await picture.withExif(exif).withXmp(xmp)[format]().toBuffer();
  if (format === 'jpeg') return withSegments(bytes);
  if (format === 'png') return withChunks(bytes);
  return format === 'gif' ? withExtensions(bytes) : bytes;
}

export function twoColours(width = 60, height = 40): Sharp {
  const blue = { create: { width: width / 2, height, channels: 3, background: '#0000ff' } } as const;
  const red = { create: { width, height, channels: 3, background: '#ff0000' } } as const;
  return sharp(red).composite([{ input: blue, left: width / 2, top: 0 }]);
}

/** A comment, and what photo desks write (IPTC), after the first two bytes. */
function withSegments(jpeg: Buffer): Buffer {
  const iptc = '\x1c\x02\x50\0\x0dJeanne Secret';
  const resource = `8BIM\x04\x04\0\0\0\0\0${String.fromCharCode(iptc.length)}${iptc}`;
  const segments = [
    [0xfe, 'Rue Cachée 12'],
    [0xed, `Photoshop 3.0\0${resource}`],
  ] as const;
  return Buffer.concat([
    jpeg.subarray(0, 2),
    ...segments.flatMap(([marker, text]) => {
      const data = Buffer.from(text, 'latin1');
      return [Buffer.from([0xff, marker, 0, data.length + 2]), data];
    }),
    jpeg.subarray(2),
  ]);
}

/** Texts of the three kinds, and the time, before the last chunk. */
function withChunks(png: Buffer): Buffer {
  const end = png.length - 12;
  const chunks = [
    ['tEXt', Buffer.from('Author\0Jeanne Secret', 'latin1')],
    ['zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync('SN-48151623')])],
    ['iTXt', Buffer.from('Description\0\0\0fr\0\0Rue Cachée 12')],
  ] as const;
  return Buffer.concat([
    png.subarray(0, end),
    ...chunks.map(([type, data]) => pngChunk(type, data)),
    png.subarray(end),
  ]);
}

/** A comment and an XMP packet before the trailer. */
function withExtensions(gif: Buffer): Buffer {
  const comment = Buffer.from('Rue Cachée 12, Jeanne Secret');
  // The packet is written plainly, and 258 bytes lead any reader out of it again.
  const wayOut = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0]);
  return Buffer.concat([
    gif.subarray(0, -1),
    Buffer.from([0x21, 0xfe, comment.length]),
    comment,
    Buffer.from([0, 0x21, 0xff, 11]),
    Buffer.from(`XMP DataXMP${xmp}`),
    wayOut,
    gif.subarray(-1),
  ]);
}
