import { StringDecoder } from 'node:string_decoder';

/** Longer lines are no article. */
const LONGEST = 16 * 1024 * 1024;

/** A line of a stream, from 1; `text` is absent where the line is too long to be an article. */
export interface Line {
  number: number;
  text?: string;
}

/** The lines of a stream of UTF-8, one after the other; a line of any length takes no more memory than the longest allowed. */
export async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let number = 1;
  let tooLong = false;
  for await (const chunk of stream) {
    const parts = decoder.write(Buffer.from(chunk)).split('\n');
    for (const [i, part] of parts.entries()) {
      if (!tooLong) rest += part;
      if (rest.length > LONGEST) {
        tooLong = true;
        rest = '';
      }
      if (i === parts.length - 1) break;
      yield tooLong ? { number } : { number, text: rest };
      number++;
      rest = '';
      tooLong = false;
    }
  }
  if (tooLong) yield { number };
  else if (rest !== '') yield { number, text: rest };
}
