import type { Figure } from '../figures';
import type { History } from '../history';
import type { Options } from '../options';

/** Measures one thing. Anything that it needs in the database it takes from the history or makes by itself. */
export type Part = (history: History, options: Options) => Promise<Figure[]>;
