import { CONSULTATION, DEFENCE, NEUTRALITY, NON_AGGRESSION, type Duty } from '../pacts/duties.ts';

/** The duty that each column codes; an entente is a duty to consult. */
export const DUTIES: ReadonlyMap<string, Duty> = new Map([
	['cow_defense', DEFENCE],
	['cow_neutral', NEUTRALITY],
	['cow_nonagg', NON_AGGRESSION],
	['cow_entente', CONSULTATION]
]);

export const COLUMNS = ['ccode1', 'ccode2', 'year', ...DUTIES.keys()];

/** The last year looked at by COW Formal Alliances 4.1. */
export const HORIZON = 2012;
