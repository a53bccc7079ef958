import type { EngineOf, NetEngine } from './net-engine.ts';
import { netKernel } from './net-kernel.ts';
import { type WasmFunction, wasmModule } from './wasm-module.ts';

/** What we use of WebAssembly; the types of pure folders do not know it, though every platform of ours has it. */
interface WasmPlatform {
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: { net: { memory: object } }) => { exports: object };
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
}

/** WebAssembly hands out memory in pages of so many bytes. */
const PAGE = 65_536;

/**
 * Engines that compute four numbers at once, in WebAssembly: several times faster than `plainEngine`. Undefined where the
 * platform may not compile it, as on a page whose policy forbids that.
 *
 * @param more - further functions, numbered on from those of `NetEngine`
 */
export function simdEngine<More extends object = object>(
  more: WasmFunction[] = [],
): EngineOf<NetEngine & More> | undefined {
  const wasm = (globalThis as { WebAssembly?: WasmPlatform }).WebAssembly;
  if (!wasm) return undefined;
  let kernel: object;
  try {
    kernel = new wasm.Module(wasmModule([...netKernel(), ...more]));
  } catch {
    return undefined;
  }
  return (bytes) => {
    const memory = new wasm.Memory({ initial: Math.ceil(bytes / PAGE) });
    const { exports } = new wasm.Instance(kernel, { net: { memory } });
    return { ...(exports as Omit<NetEngine, 'buffer'> & More), buffer: memory.buffer };
  };
}
