import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../scenarios/scenario';
import type { Result } from './measure';
import { toMarkdown } from './markdown';

/** What results were measured on. */
export interface Machine {
  readonly nodes: readonly string[];
  readonly kubernetes: string;
  readonly image: string;
}

/** A machine, and the scenarios that ran last on it. */
export interface Place {
  readonly scenarios: readonly string[];
  readonly machine: Machine;
}

export interface Record {
  readonly places: readonly Place[];
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
    const old = this.read();
    const again = new Set(fresh.map((r) => r.scenario));
    const order = scenarios.map((s) => s.letter);
    const results = [...old.results.filter((r) => !again.has(r.scenario)), ...fresh].sort(
      (a, b) => order.indexOf(a.scenario) - order.indexOf(b.scenario) || a.run - b.run,
    );
    const record = { places: moved(old.places, machine, again), results };
    writeFileSync(this.json, `${JSON.stringify(record, null, 2)}\n`);
    writeFileSync(this.page, toMarkdown(record, scenarios));
  }

  private read(): Record {
    return existsSync(this.json) ? (JSON.parse(readFileSync(this.json, 'utf8')) as Record) : { places: [], results: [] };
  }
}

/** The places, with these scenarios on one machine and nowhere else. */
function moved(places: readonly Place[], machine: Machine, letters: ReadonlySet<string>): Place[] {
  const same = (other: Machine) => JSON.stringify(other) === JSON.stringify(machine);
  const there = places.find((place) => same(place.machine))?.scenarios ?? [];
  const others = places.filter((place) => !same(place.machine));
  return [
    ...others.map((place) => ({ ...place, scenarios: place.scenarios.filter((letter) => !letters.has(letter)) })),
    { scenarios: [...new Set([...there, ...letters])].sort(), machine },
  ].filter((place) => place.scenarios.length > 0);
}
