import type { EngineOf, NetEngine } from './net-engine.ts';
import { KERNEL_DATA, netKernel } from './net-kernel.ts';
import { type WasmFunction, wasmModule } from './wasm-module.ts';

/** What we use of WebAssembly; the types of pure folders do not know it, though every platform of ours has it. */
interface WasmPlatform {
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: { net: { memory: object } }) => { exports: object };
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
}

/** WebAssembly hands out memory in pages of so many bytes. */
const PAGE = 65_536;

/** The kernel with the fastest instructions that the platform knows; undefined where it may compile none. */
function compile(wasm: WasmPlatform, more: WasmFunction[], mayFuse: boolean): object | undefined {
  for (const fused of mayFuse ? [true, false] : [false]) {
    try {
      return new wasm.Module(wasmModule([...netKernel(fused), ...more], KERNEL_DATA));
    } catch {
      // It does not know these instructions, or a policy forbids it.
    }
  }
  return undefined;
}

/**
 * Engines that compute four numbers at once, in WebAssembly: several times faster than `plainEngine`. Undefined where the
 * platform may not compile it, as on a page whose policy forbids that.
 *
 * @param more - further functions, numbered on from those of `NetEngine`
 * @param mayFuse - whether the last bit of a number may depend on the processor, which is faster
 */
export function simdEngine<More extends object = object>(
  more: WasmFunction[] = [],
  mayFuse = true,
): EngineOf<NetEngine & More> | undefined {
  const wasm = (globalThis as { WebAssembly?: WasmPlatform }).WebAssembly;
  if (!wasm) return undefined;
  const kernel = compile(wasm, more, mayFuse);
  if (!kernel) return undefined;
  return (bytes) => {
    const memory = new wasm.Memory({ initial: Math.ceil((KERNEL_DATA.length + bytes) / PAGE) });
    const { exports } = new wasm.Instance(kernel, { net: { memory } });
    return {
      ...(exports as Omit<NetEngine, 'buffer' | 'taken'> & More),
      buffer: memory.buffer,
      taken: KERNEL_DATA.length,
    };
  };
}
