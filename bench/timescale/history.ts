import { say, timed } from './clock';
import { insertOee, prepareOee } from './oee';
import { converged, schedule, type Server } from './server';
import { at, daysOf, type Span } from './span';
import { insertTelemetry, prepareTelemetry } from './telemetry';

/** What it took to write the history of one table. */
export interface Written {
  readonly rows: number;
  readonly insertSeconds: number;
  /** Seconds that its continuous aggregates took to be filled. */
  readonly refreshSeconds: number;
}

export interface Columnar {
  /** Chunks before this are columnar. */
  readonly edge: Date;
  readonly seconds: number;
}

/** As config/ms5-timeseries.ts has it. */
const COLUMNAR_AFTER_MS = 7 * 86_400_000;

/** The history of the plant, each table written once, by whichever part needs it first. */
export class History {
  private ready?: Promise<void>;
  private telemetryWritten?: Promise<Written>;
  private oeeWritten?: Promise<Written>;
  private madeColumnar?: Promise<Columnar>;

  constructor(
    readonly server: Server,
    readonly span: Span,
  ) {}

  telemetry(): Promise<Written> {
    return (this.telemetryWritten ??= this.write(
      'metric_hist',
      prepareTelemetry({ ...this.span, to: new Date() }),
      (day) => insertTelemetry(day),
      ['metric_hourly_aggregate', 'metric_daily_aggregate'],
    ));
  }

  oee(): Promise<Written> {
    return (this.oeeWritten ??= this.write('oee_calculations', prepareOee(), (day) => insertOee(day), [
      'oee_hourly_aggregate',
      'oee_daily_aggregate',
    ]));
  }

  /** Chunks of telemetry that production would have made columnar by now are made so. */
  columnar(): Promise<Columnar> {
    return (this.madeColumnar ??= this.makeColumnar());
  }

  private async makeColumnar(): Promise<Columnar> {
    const { engine } = this.server;
    const { from, to } = this.span;
    await this.telemetry();
    // A short history, as in a trial, has nothing that old: half of it then.
    const age = Math.min(COLUMNAR_AFTER_MS, (to.getTime() - from.getTime()) / 2);
    const edge = new Date(to.getTime() - age);
    const chunks = await engine.query<{ chunk: string }>(`SELECT show_chunks('metric_hist', older_than => ${at(edge)})::text AS chunk`);
    say(`metric_hist: ${chunks.length} chunks become columnar`);
    const { seconds } = await timed(() => engine.exec(chunks.map(({ chunk }) => `CALL convert_to_columnstore('${chunk}')`).join('\n\n')));
    return { edge, seconds };
  }

  /** The tables as they are deployed. Policies wait until somebody starts them, so that each figure is of one thing. */
  private prepare(): Promise<void> {
    return (this.ready ??= (async () => {
      await converged(this.server);
      await schedule(this.server, 'stop');
    })());
  }

  private async write(
    table: string,
    preparation: string,
    insert: (day: Span) => string,
    aggregates: readonly [string, string],
  ): Promise<Written> {
    const { engine } = this.server;
    await this.prepare();
    await engine.exec(preparation);
    let insertSeconds = 0;
    for (const day of daysOf(this.span)) {
      const { seconds } = await timed(() => engine.exec(insert(day)));
      insertSeconds += seconds;
      say(`${table}: ${day.from.toISOString().slice(0, 10)} written in ${seconds.toFixed(1)} s`);
    }
    const refresh = await timed(() =>
      engine.exec(aggregates.map((a) => `CALL refresh_continuous_aggregate('${a}', NULL, NULL)`).join('\n\n')),
    );
    say(`${table}: aggregates filled in ${refresh.seconds.toFixed(1)} s`);
    const [counted] = await engine.query<{ rows: number }>(`SELECT count(*) AS rows FROM ${table}`);
    return { rows: counted!.rows, insertSeconds, refreshSeconds: refresh.seconds };
  }
}
