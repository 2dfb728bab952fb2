import type { Day } from '#lib/facts/model/partial-date.ts';
import type { Standing } from '#lib/facts/model/relationship.ts';
import type { Sign } from '../../graph/answer.ts';

/**
 * Both days are looked at as they close: what ends with a day is over by then.
 * `appeared`: holds on the second day and had not begun on the first, or was only
 * signed then. `ended`: held or was suspended on the first, ended by the second.
 * `suspended`, `resumed`: passed into or out of suspension. `lapsed`: past the
 * horizon of its sources on the second day, in force on the first or begun since:
 * neither ended nor current. `passed`: began and ended in between.
 */
export const CHANGE_KINDS = [
	'appeared',
	'ended',
	'suspended',
	'resumed',
	'lapsed',
	'passed'
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface TieChange {
	readonly kind: ChangeKind;
	readonly relationship: string;
	/** `not-yet` also where it was signed and not in force. */
	readonly before: Standing;
	readonly after: Standing;
	/** The first day on which it may have changed, as far as is known: of what ended, the first on which it no longer certainly held. */
	readonly on: Day | undefined;
}

/** Two actors whose sign is another on the second day. */
export interface Turn {
	/** Sorted. */
	readonly between: readonly [string, string];
	readonly before: Sign;
	readonly after: Sign;
	/** Ids of the ties that decided it then and decide it now, sorted. */
	readonly relationships: readonly string[];
	/** Those that decided it then and were last observed since: the turn may be in what is known, not in what is. Sorted. */
	readonly lapsed: readonly string[];
}

export interface ChangesAnswer {
	/** The two days compared, each as it closes. `from` is -Infinity where the question is about all time. */
	readonly from: Day;
	readonly to: Day;
	/** By kind in the order of CHANGE_KINDS, then by day, then by id. */
	readonly ties: readonly TieChange[];
	/** + to -, - to +, to or from mixed; by ids. None where there is no first day. */
	readonly turns: readonly Turn[];
	/** False where the bound on expansions was reached. */
	readonly complete: boolean;
	/** Expansions made: ties looked at, and READING for each pair read on a day. */
	readonly searched: number;
}
