import type { Duration } from 'cdk8s';

/** How often something happens, such as rows that arrive. */
export class Rate {
  static perSecond(amount: number): Rate {
    return new Rate(amount);
  }

  static perMinute(amount: number): Rate {
    return new Rate(amount / 60);
  }

  static perHour(amount: number): Rate {
    return new Rate(amount / 3600);
  }

  static perDay(amount: number): Rate {
    return new Rate(amount / 86_400);
  }

  /** So many in each span of time. */
  static per(span: Duration, amount: number): Rate {
    return new Rate(amount / span.toSeconds({ integral: false }));
  }

  private constructor(private readonly amountPerSecond: number) {}

  /** So many times as often, or a part of it. */
  times(factor: number): Rate {
    return new Rate(this.amountPerSecond * factor);
  }

  /** @returns how many in a second, a fraction where it is less than one */
  toPerSecond(): number {
    return this.amountPerSecond;
  }
}
