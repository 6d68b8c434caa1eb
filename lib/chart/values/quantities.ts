import { Cron, Duration, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { Rate } from '../../common/rate';

// The schema has checked the form of every text before; what a figure may be is for the library's own rules.

/** `8Gi`, `512Mi`. */
export function sizeOf(text: string): Size {
  const amount = Number(text.slice(0, -2));
  switch (text.slice(-2)) {
    case 'Ki':
      return Size.kibibytes(amount);
    case 'Mi':
      return Size.mebibytes(amount);
    case 'Gi':
      return Size.gibibytes(amount);
    default:
      return Size.tebibytes(amount);
  }
}

export function optionalSize(text: string | undefined): Size | undefined {
  return text === undefined ? undefined : sizeOf(text);
}

/** `500m`, `2`, `0.5`; YAML has the last two as numbers where nobody quotes them. */
export function cpuOf(value: string | number): Cpu {
  const text = String(value);
  return text.endsWith('m') ? Cpu.millis(Number(text.slice(0, -1))) : Cpu.units(Number(text));
}

export function optionalCpu(value: string | number | undefined): Cpu | undefined {
  return value === undefined ? undefined : cpuOf(value);
}

/** `30s`, `55m`, `12h`, `30d`. */
export function durationOf(text: string): Duration {
  const amount = Number(text.slice(0, -1));
  switch (text.slice(-1)) {
    case 's':
      return Duration.seconds(amount);
    case 'm':
      return Duration.minutes(amount);
    case 'h':
      return Duration.hours(amount);
    default:
      return Duration.days(amount);
  }
}

export function optionalDuration(text: string | undefined): Duration | undefined {
  return text === undefined ? undefined : durationOf(text);
}

/** Five fields, divided by single spaces. */
export function cronOf(text: string): Cron {
  const [minute, hour, day, month, weekDay] = text.split(' ');
  return Cron.schedule({ minute, hour, day, month, weekDay });
}

export function optionalCron(text: string | undefined): Cron | undefined {
  return text === undefined ? undefined : cronOf(text);
}

/** `27/s`, `100/min`, `50/h`, `20/d`. */
export function rateOf(text: string): Rate {
  const [amount, unit] = text.split('/');
  switch (unit) {
    case 's':
      return Rate.perSecond(Number(amount));
    case 'min':
      return Rate.perMinute(Number(amount));
    case 'h':
      return Rate.perHour(Number(amount));
    default:
      return Rate.perDay(Number(amount));
  }
}
