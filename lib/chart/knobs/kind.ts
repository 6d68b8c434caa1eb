import type { Bounds } from '../../common/rules';

/** What a value may be. */
export type Kind = LeafKind | ListKind | MapKind | ObjectKind;

export type LeafKind =
  | { readonly type: 'boolean' }
  /** A whole number. */
  | ({ readonly type: 'integer' } & Partial<Bounds>)
  | NumberKind
  | TextKind
  | { readonly type: 'choice'; readonly of: readonly string[] }
  /** Bytes, as `8Gi`. */
  | ({ readonly type: 'size' } & Partial<Bounds>)
  /** Cores, as `500m` or `2`. */
  | { readonly type: 'cpu' }
  /** Seconds, as `55m`. */
  | ({ readonly type: 'duration' } & Partial<Bounds>)
  /** Five fields of a schedule. */
  | { readonly type: 'cron' }
  /** How often something happens, as `27/s`. */
  | { readonly type: 'rate' }
  /** A text, a number, or true and false: what a PostgreSQL parameter may be. */
  | { readonly type: 'scalar' };

export interface NumberKind extends Partial<Bounds> {
  readonly type: 'number';
  /** More than this. */
  readonly above?: number;
  /** Less than this. */
  readonly below?: number;
}

export interface TextKind {
  readonly type: 'text';
  /** Regular expression that JavaScript and Go read alike. */
  readonly pattern?: string;
  readonly length?: Bounds;
  /** Texts that the pattern would take and that are refused all the same, and what is shown instead. */
  readonly refused?: { readonly pattern: string; readonly instead: string };
  /** It says where a secret is kept: what looks like the secret itself is refused, and never shown. */
  readonly isReference?: boolean;
  /** What is allowed, for people. */
  readonly allowed: string;
}

export interface ListKind {
  readonly type: 'list';
  readonly of: Kind;
  /** Items. */
  readonly least: number;
}

/** Names that the user chooses, each with a value. */
export interface MapKind {
  readonly type: 'map';
  readonly keys: TextKind | Extract<LeafKind, { type: 'choice' }>;
  readonly of: Kind;
}

/** Names that are given, each with a value of its own. */
export interface ObjectKind {
  readonly type: 'object';
  readonly fields: Readonly<Record<string, Field>>;
  /** Further fields that must be given where one has a certain value. */
  readonly when?: readonly Condition[];
  /** Exactly one of these is given; one that is true or false counts when it is true. */
  readonly exactlyOne?: readonly string[];
}

export interface Condition {
  readonly field: string;
  readonly is: string | boolean;
  readonly needs: readonly string[];
}

/** A key of the values. */
export interface Field {
  readonly kind: Kind;
  readonly description: string;
  /** Whether it must be given. What need not be may also be null. */
  readonly isRequired: boolean;
}

export const required = (description: string, kind: Kind): Field => ({ kind, description, isRequired: true });
export const optional = (description: string, kind: Kind): Field => ({ kind, description, isRequired: false });

export const boolean: LeafKind = { type: 'boolean' };
export const cpu: LeafKind = { type: 'cpu' };
export const cron: LeafKind = { type: 'cron' };
export const rate: LeafKind = { type: 'rate' };
export const scalar: LeafKind = { type: 'scalar' };

export const integer = (bounds: Partial<Bounds>): LeafKind => ({ type: 'integer', ...bounds });
export const number = (bounds: Omit<NumberKind, 'type'>): LeafKind => ({ type: 'number', ...bounds });
export const choice = (...of: readonly string[]) => ({ type: 'choice', of }) as const;
/** @param bounds in bytes */
export const size = (bounds: Partial<Bounds>): LeafKind => ({ type: 'size', ...bounds });
/** @param bounds in seconds */
export const duration = (bounds: Partial<Bounds>): LeafKind => ({ type: 'duration', ...bounds });

export const listOf = (of: Kind, least = 0): ListKind => ({ type: 'list', of, least });
export const mapOf = (keys: MapKind['keys'], of: Kind): MapKind => ({ type: 'map', keys, of });
export const object = (fields: ObjectKind['fields'], rules: Pick<ObjectKind, 'when' | 'exactlyOne'> = {}): ObjectKind => ({
  type: 'object',
  fields,
  ...rules,
});
