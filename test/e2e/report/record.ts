import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../scenarios/scenario';
import type { Result } from './measure';
import { toMarkdown } from './markdown';

/** What the results were measured on. */
export interface Machine {
  readonly nodes: readonly string[];
  readonly kubernetes: string;
  readonly image: string;
}

export interface Record {
  readonly machine: Machine;
  readonly results: readonly Result[];
}

/** Results on disk: JSON, and a page made from it. A scenario that runs again replaces its earlier results, others stay. */
export class RecordFiles {
  private readonly json: string;
  private readonly page: string;

  /** @param folder where `e2e-results.json` and `e2e-results.md` are; made where it is not there */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.json = join(folder, 'e2e-results.json');
    this.page = join(folder, 'e2e-results.md');
  }

  write(machine: Machine, fresh: readonly Result[], scenarios: readonly Scenario[]): void {
    const old = existsSync(this.json) ? (JSON.parse(readFileSync(this.json, 'utf8')) as Record).results : [];
    const again = new Set(fresh.map((r) => r.scenario));
    const order = scenarios.map((s) => s.letter);
    const results = [...old.filter((r) => !again.has(r.scenario)), ...fresh].sort(
      (a, b) => order.indexOf(a.scenario) - order.indexOf(b.scenario) || a.run - b.run,
    );
    writeFileSync(this.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
    writeFileSync(this.page, toMarkdown({ machine, results }, scenarios));
  }
}
