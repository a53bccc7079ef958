/** Bytes of WebAssembly instructions, by the binary format of its specification (webassembly.github.io/spec/core/binary). */
export type Code = readonly number[];

/** A whole number without sign in as few bytes as it needs (LEB128). */
export function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

/** The same with a sign. */
function signed(value: number): number[] {
  if (value >= -64 && value < 64) return [value & 127];
  return [(value & 127) | 128, ...signed(value >> 7)];
}

/** Instructions on four floats at once have a prefix, and a number of their own. */
const vector = (number: number) => [0xfd, ...unsigned(number)];
const binary =
  (instruction: Code) =>
  (left: Code, right: Code): Code => [...left, ...right, ...instruction];
/** What is aligned to four bytes, at a distance in bytes from an address. */
const place = (offset: number) => [2, ...unsigned(offset)];

/** What a local variable holds. */
export const get = (local: number): Code => [0x20, ...unsigned(local)];
/** Gives a local variable a value. */
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];

/** Whole numbers of 32 bits: counts and addresses. */
export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  add: binary([0x6a]),
  sub: binary([0x6b]),
  isNot: binary([0x47]),
  load: (address: Code, offset = 0): Code => [...address, 0x28, ...place(offset)],
};

/** Eight whole numbers of 16 bits at once, and four of 32 that come of them. */
export const whole = {
  /** Each number times its counterpart, summed by twos: four of 32 bits. */
  dot: binary(vector(186)),
  add: binary(vector(174)),
  toFloats: (four: Code): Code => [...four, ...vector(250)],
  /** The lower halves of four numbers of 32 bits, twice. */
  lowerHalves: (four: Code): Code => [
    ...four,
    ...four,
    ...vector(13),
    ...[0, 1, 4, 5, 8, 9, 12, 13, 0, 1, 4, 5, 8, 9, 12, 13],
  ],
  /** Stores the first four of eight. */
  storeFour: (address: Code, eight: Code): Code => [...address, ...eight, ...vector(91), ...place(0), 0],
};

/** Four floats of 32 bits at once. */
export const f32x4 = {
  add: binary(vector(228)),
  sub: binary(vector(229)),
  mul: binary(vector(230)),
  div: binary(vector(231)),
  /** The product of the first two plus the third; rounded once where the processor can do so (the relaxed instructions). */
  fused: (left: Code, right: Code, more: Code): Code => [...left, ...right, ...more, ...vector(261)],
  min: binary(vector(232)),
  max: binary(vector(233)),
  load: (address: Code, offset = 0): Code => [...address, ...vector(0), ...place(offset)],
  /** One float, four times. */
  loadSame: (address: Code, offset = 0): Code => [...address, ...vector(9), ...place(offset)],
  store: (address: Code, value: Code, offset = 0): Code => [
    ...address,
    ...value,
    ...vector(11),
    ...place(offset),
  ],
  zero: [...vector(12), ...new Array<number>(16).fill(0)],
};

/** One float of 32 bits. */
export const f32 = {
  add: binary([0x92]),
  load: (address: Code): Code => [...address, 0x2a, ...place(0)],
  store: (address: Code, value: Code): Code => [...address, ...value, 0x38, ...place(0)],
  /** One of four floats. */
  lane: (four: Code, number: number): Code => [...four, ...vector(31), number],
};

/** Runs at least once, and again as long as a condition holds. */
export const repeat = (body: Code[], condition: Code): Code => [
  0x03,
  0x40,
  ...body.flat(),
  ...condition,
  0x0d,
  0x00,
  0x0b,
];

/** Moves an address on by some bytes. */
export const advance = (local: number, by: Code): Code => set(local, i32.add(get(local), by));

/** Calls the function with this number. */
export const call = (number: number, values: Code[]): Code => [...values.flat(), 0x10, ...unsigned(number)];
