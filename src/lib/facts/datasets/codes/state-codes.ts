import { AFRICA } from './africa.ts';
import { AMERICAS } from './americas.ts';
import { ASIA } from './asia.ts';
import { EUROPE } from './europe.ts';
import { OCEANIA } from './oceania.ts';
import { parseCodes, type StateCodes } from './parse-codes.ts';

/**
 * Every state since 1946 with its codes. The project divides what the lists count
 * as one: the Soviet Union and Russia (365) on 1991-12-26, Yugoslavia, the Federal
 * Republic and Serbia (345) on 1992-04-27 and 2006-06-05. It follows the lists where
 * one state goes on under the same number: West Germany in Germany, North Yemen in
 * Yemen, North Vietnam in Vietnam. Serbia is 340 in GW; UCDP goes on with 345. GW numbers of the smallest states are those of
 * the list of capitals: 970 is Kiribati there, and Nauru in COW.
 */
export const STATE_CODES: readonly StateCodes[] = [AMERICAS, EUROPE, AFRICA, ASIA, OCEANIA].flatMap(
	parseCodes
);

/** The same by id. */
export const CODES_OF: ReadonlyMap<string, StateCodes> = new Map(
	STATE_CODES.map((state) => [state.id, state])
);
