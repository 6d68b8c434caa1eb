import type { Engine } from './engine';
import { nativeTimescale, type NativeEngine } from './native-engine';
import { WasmEngine } from './wasm-engine';

/** The same tests on every TimescaleDB there is: the one in WebAssembly always, a native one where it can be had. */
export function describeOnEngines(title: string, tests: (engine: () => Engine) => void): void {
  describe(`${title} (WebAssembly)`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await WasmEngine.start();
    });
    afterAll(() => engine?.stop());
    tests(() => engine);
  });
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
  describe(`${title} (native)`, () => {
    let engine: NativeEngine;
    beforeAll(async () => {
      engine = await native.start();
    });
    afterAll(() => engine?.stop());
    tests(() => engine);
  });
}
