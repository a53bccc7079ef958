import { asciiBytes } from '../bytes.ts';
import { type Code, unsigned } from './wasm-code.ts';

const TYPE = { i32: 0x7f, v128: 0x7b };

/** A function of a module: its parameters are whole numbers, and it gives nothing back. */
export interface WasmFunction {
  name: string;
  parameters: number;
  /** The types of its local variables, which are numbered on from the parameters. */
  locals: (keyof typeof TYPE)[];
  body: Code[];
}

const list = (items: Code[]): Code => [...unsigned(items.length), ...items.flat()];
const sized = (bytes: Code): Code => [...unsigned(bytes.length), ...bytes];
const text = (name: string): Code => sized([...asciiBytes(name)]);
const section = (number: number, items: Code[]): Code => [number, ...sized(list(items))];

/**
 * The bytes of a WebAssembly module that exports some functions, in order, and imports the memory `net.memory` that they work
 * on (webassembly.github.io/spec/core/binary/modules.html).
 */
export function wasmModule(functions: WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [
    0x60,
    ...list(Array.from({ length: parameters }, () => [TYPE.i32])),
    ...list([]),
  ]);
  const bodies = functions.map(({ locals, body }) =>
    sized([...list(locals.map((type) => [1, TYPE[type]])), ...body.flat(), 0x0b]),
  );
  return Uint8Array.from([
    ...asciiBytes('\0asm'),
    ...[1, 0, 0, 0],
    ...section(1, types),
    ...section(2, [[...text('net'), ...text('memory'), 2, 0, 1]]),
    ...section(3, functions.map((_, at) => unsigned(at))),
    ...section(7, functions.map(({ name }, at) => [...text(name), 0, ...unsigned(at)])),
    ...section(10, bodies),
  ]);
}
