/** Something ordinary that ends a run: its message is one sentence that says what is wrong and what to do. */
export class Fault extends Error {
  override name = 'Fault';
}
