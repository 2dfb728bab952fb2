import {
	CONSULTATION,
	DEFENCE,
	NEUTRALITY,
	NON_AGGRESSION,
	OFFENCE,
	type Duty
} from '../pacts/duties.ts';

/** The duty that each column of ATOP’s directed dyad-years codes: what the first state owes the second. */
export const DUTIES: ReadonlyMap<string, Duty> = new Map([
	['atop_defense', DEFENCE],
	['atop_offense', OFFENCE],
	['atop_neutral', NEUTRALITY],
	['atop_nonagg', NON_AGGRESSION],
	['atop_consul', CONSULTATION]
]);

export const COLUMNS = ['ccode1', 'ccode2', 'year', ...DUTIES.keys()];

/** The last year looked at by ATOP 5. */
export const HORIZON = 2018;
