type Numbers = Int32Array | Uint8Array | Float32Array | Float64Array;

function copyOf(numbers: Numbers): Numbers {
  const buffer = new SharedArrayBuffer(numbers.byteLength);
  if (numbers instanceof Int32Array) return new Int32Array(buffer);
  if (numbers instanceof Uint8Array) return new Uint8Array(buffer);
  return numbers instanceof Float32Array ? new Float32Array(buffer) : new Float64Array(buffer);
}

/** An object of arrays of numbers, each copied to memory that all threads have in common. */
export function shared<Arrays extends object>(arrays: Arrays & Record<keyof Arrays, Numbers>): Arrays {
  return Object.fromEntries(
    Object.entries<Numbers>(arrays).map(([name, numbers]) => {
      const copy = copyOf(numbers);
      copy.set(numbers);
      return [name, copy];
    }),
  ) as Arrays;
}
