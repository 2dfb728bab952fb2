export const COLUMNS = [
	'dispnum',
	'ccode1',
	'ccode2',
	'year',
	'cowmidongoing',
	'cowmidonset',
	'sidea1',
	'sidea2',
	'fatality1',
	'fatality2',
	'fatalpre1',
	'fatalpre2',
	'hiact1',
	'hiact2',
	'hostlev1',
	'hostlev2',
	'orig1',
	'orig2',
	'fatality',
	'hostlev',
	'mindur',
	'maxdur',
	'recip',
	'stmon'
];

/** The last year looked at by MID 5. */
export const HORIZON = 2014;

/** Levels of deaths: none, 1–25, 26–100, 101–250, 251–500, 501–999, 1,000 and more; −9 is unknown. */
export const FATALITIES = ['-9', '0', '1', '2', '3', '4', '5', '6'] as const;

/** Levels of hostility: no action, threat, display and use of force, war. */
export const HOSTILITIES = ['1', '2', '3', '4', '5'] as const;

export const WAR = 5;
export const NO_ACTION = 1;
