import { run, type RunOptions } from './process';

/** A chart in a folder, and Helm of one version. */
export interface HelmProps {
  /** Path of the program. */
  readonly program: string;
  /** Folder of the chart. */
  readonly chart: string;
  /** Values that the chart brings, below its folder; the last one on top. */
  readonly files: readonly string[];
  readonly namespace: string;
}

/** The longest that a release may take to be Ready, and its Jobs to be done. */
const READY_SECONDS = 300;
/** The same of what is done in a few. */
const SHORT_SECONDS = 120;
/** Helm's own limit comes first: what it says then is worth more than that it was killed. */
const SLACK_SECONDS = 30;

/** One release of a chart, as somebody at a keyboard manages it. Every method throws CommandError with Helm's words. */
export class HelmRelease {
  constructor(
    readonly name: string,
    private readonly props: HelmProps,
  ) {}

  /** @param values on top of the files */
  async install(values: object): Promise<void> {
    await this.withValues('install', values);
  }

  /** @param values on top of the files; what was given before is forgotten */
  async upgrade(values: object): Promise<void> {
    await this.withValues('upgrade', values);
  }

  async rollback(revision: number): Promise<void> {
    await this.waiting(['rollback', this.name, String(revision)]);
  }

  /** @returns what `helm test` printed, with the pod's own words, which Helm takes for messages */
  test(): Promise<string> {
    return this.helm(['test', this.name, '--timeout', `${SHORT_SECONDS}s`], SHORT_SECONDS, { withErrors: true });
  }

  async uninstall(): Promise<void> {
    await this.helm(['uninstall', this.name, '--wait', '--timeout', `${SHORT_SECONDS}s`], SHORT_SECONDS);
  }

  private async withValues(verb: string, values: object): Promise<void> {
    const files = this.props.files.flatMap((file) => ['--values', `${this.props.chart}/${file}`]);
    await this.waiting([verb, this.name, this.props.chart, ...files, '--values', '-'], { input: JSON.stringify(values) });
  }

  private async waiting(args: readonly string[], options?: RunOptions): Promise<void> {
    await this.helm([...args, '--wait', '--wait-for-jobs', '--timeout', `${READY_SECONDS}s`], READY_SECONDS, options);
  }

  private helm(args: readonly string[], seconds: number, options?: RunOptions): Promise<string> {
    return run(this.props.program, [...args, '--namespace', this.props.namespace], { ...options, timeoutSeconds: seconds + SLACK_SECONDS });
  }
}
