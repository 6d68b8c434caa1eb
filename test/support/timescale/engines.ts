import type { Engine } from './engine';
import { nativeTimescale, type NativeEngine } from './native-engine';
import { WasmEngine } from './wasm-engine';

/** The same tests on every TimescaleDB there is: the one in WebAssembly always, a native one where it can be had. */
export function describeOnEngines(title: string, tests: (engine: () => Engine) => void): void {
  describeOn(`${title} (WebAssembly)`, () => WasmEngine.start(), tests);
  describeOnNative(title, tests);
}

/** Tests of what only a real server has: other sessions, background workers, psql. */
export function describeOnNative(title: string, tests: (engine: () => NativeEngine) => void): void {
  const native = nativeTimescale();
  if ('missing' in native) {
    process.stderr.write(`SKIPPED "${title} (native)": needs ${native.missing}\n`);
    describe(`${title} (native)`, () => it.todo(`needs ${native.missing}`));
    return;
  }
  describeOn(`${title} (native)`, native.start, tests);
}

function describeOn<E extends Engine>(title: string, start: () => Promise<E>, tests: (engine: () => E) => void): void {
  describe(title, () => {
    let engine: E;
    beforeAll(async () => {
      engine = await start();
    });
    afterAll(() => engine?.stop());
    tests(() => engine);
  });
}
