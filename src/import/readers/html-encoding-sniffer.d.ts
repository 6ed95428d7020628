declare module 'html-encoding-sniffer' {
  /** The encoding of an HTML document by the HTML standard's algorithm. */
  export default function sniff(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
