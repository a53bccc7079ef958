/** Writes whole numbers, each in as few bytes as it needs (LEB128). */
export function writeNumbers(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let left = number;
    while (left > 127) {
      bytes.push((left & 127) | 128);
      left = Math.floor(left / 128);
    }
    bytes.push(left);
  }
  return Uint8Array.from(bytes);
}

/** Reads `count` numbers that `writeNumbers` wrote; missing ones are 0. */
export function readNumbers(bytes: Uint8Array, count: number): Float64Array {
  const numbers = new Float64Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    let number = 0;
    let scale = 1;
    for (let more = true; more; at++) {
      const byte = bytes[at] ?? 0;
      number += (byte & 127) * scale;
      scale *= 128;
      more = byte > 127;
    }
    numbers[i] = number;
  }
  return numbers;
}

/** The differences of rising numbers, which are small where the numbers are not. */
export function differences(rising: ArrayLike<number>): number[] {
  return Array.from(rising, (number, i) => number - (i > 0 ? (rising[i - 1] ?? 0) : 0));
}

/** Undoes `differences`. */
export function runningSums(steps: Float64Array): Float64Array {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

/** The bytes of a text of ASCII characters; encoders of Unicode belong to the platform, and these folders know none. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The text of bytes that are ASCII characters. */
export function asciiText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
