/** What a rivalry is about, by the column that codes it; in our words. */
export const TYPES: ReadonlyMap<string, string> = new Map([
	['positional', 'rank and influence'],
	['spatial', 'territory'],
	['ideological', 'ideology'],
	['interventionary', 'interference in the other’s affairs']
]);

/** Marks of rivalries that decide others, which the project does not tell. */
export const PRINCIPAL = ['principal', 'aprin'];

export const COLUMNS = [
	'tssr_id',
	'rivalry',
	'ccode1',
	'ccode2',
	'start',
	'end',
	...TYPES.keys(),
	...PRINCIPAL
];

/** The last year looked at: a rivalry coded until then is last observed. */
export const HORIZON = 2020;
