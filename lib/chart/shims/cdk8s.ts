/**
 * Value classes of cdk8s and cdk8s-plus as the chart has them: a compiler cannot read packages, so these take their places.
 * Only what the library calls is here; the names are the packages' own. `test/chart/shims` holds them against the originals.
 */

const SECONDS_OF = { minute: 60, hour: 3600, day: 86_400 };
const KIBIBYTES_OF = { mebibyte: 1024, gibibyte: 1024 ** 2, tebibyte: 1024 ** 3 };

interface Rounding {
  /** What the originals need to know: whether a part of a unit is allowed. Here it always is. */
  readonly integral?: boolean;
  readonly rounding?: number;
}

export class Duration {
  static seconds(amount: number): Duration {
    return new Duration(amount);
  }

  static minutes(amount: number): Duration {
    return new Duration(amount * SECONDS_OF.minute);
  }

  static hours(amount: number): Duration {
    return new Duration(amount * SECONDS_OF.hour);
  }

  static days(amount: number): Duration {
    return new Duration(amount * SECONDS_OF.day);
  }

  private constructor(private readonly amountOfSeconds: number) {}

  toSeconds(_rounding?: Rounding): number {
    return this.amountOfSeconds;
  }

  toHours(_rounding?: Rounding): number {
    return this.amountOfSeconds / SECONDS_OF.hour;
  }

  toDays(_rounding?: Rounding): number {
    return this.amountOfSeconds / SECONDS_OF.day;
  }
}

export class Size {
  static kibibytes(amount: number): Size {
    return new Size(amount);
  }

  static mebibytes(amount: number): Size {
    return new Size(amount * KIBIBYTES_OF.mebibyte);
  }

  static gibibytes(amount: number): Size {
    return new Size(amount * KIBIBYTES_OF.gibibyte);
  }

  static tebibytes(amount: number): Size {
    return new Size(amount * KIBIBYTES_OF.tebibyte);
  }

  private constructor(private readonly amountOfKibibytes: number) {}

  toKibibytes(_rounding?: Rounding): number {
    return this.amountOfKibibytes;
  }

  toGibibytes(_rounding?: Rounding): number {
    return this.amountOfKibibytes / KIBIBYTES_OF.gibibyte;
  }
}

export class Cpu {
  static millis(amount: number): Cpu {
    return new Cpu(`${amount}m`);
  }

  static units(amount: number): Cpu {
    return new Cpu(amount);
  }

  private constructor(readonly amount: string | number) {}
}

export interface CronOptions {
  readonly minute?: string;
  readonly hour?: string;
  readonly day?: string;
  readonly month?: string;
  readonly weekDay?: string;
}

export class Cron {
  static schedule({ minute = '*', hour = '*', day = '*', month = '*', weekDay = '*' }: CronOptions): Cron {
    return new Cron(`${minute} ${hour} ${day} ${month} ${weekDay}`);
  }

  private constructor(readonly expressionString: string) {}
}
